"""The import wizard: one window for every import, from the file to the batch, and the way back.

What it shows and does comes from ``services/import_source`` and ``services/import_job``.
"""
