"""The workspace: schema, repositories, unit of work, migrations, audit, backup, attachments.

Knows SQL and files, not qgis (the QGIS side of its layers lives in store/layers).
"""
