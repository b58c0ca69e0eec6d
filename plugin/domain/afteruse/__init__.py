"""After-use (拆后利用) of cleared land: plots, what may be done there, what suits, targets, land balance.

Pure values in, values out: no workspace, no QGIS, no clock.
"""
