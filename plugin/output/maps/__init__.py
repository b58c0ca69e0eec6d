"""Enforcement maps (执法图): sheets as values, and QGIS print layouts that draw them. QGIS lives in ``render`` only.

The layers come in as an argument; nothing here opens a workspace.
"""
