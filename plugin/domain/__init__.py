"""The trade itself: plain Python, numpy and shapely.

No qgis, no Qt, no SQL, no files, no clock, no translation: those come in as values and arguments.
"""
