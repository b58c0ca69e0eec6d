"""The settings window: one page per file, each over its service; ``window.py`` holds them together.

A page shows what :func:`..services.office_settings.read_settings` read and saves in one unit of work.
"""
