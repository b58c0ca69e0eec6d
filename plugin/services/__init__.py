"""One module per job a person does; what gui, forms and processing call.

A service computes first, then opens exactly one unit of work. It never sees a QGIS layer or a window.
"""
