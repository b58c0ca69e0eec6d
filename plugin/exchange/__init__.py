"""Reading and writing other people's files: vector layers, 国土 TXT, photos, spreadsheets.

Knows no workspace: hands over feature tables and rows.
"""
