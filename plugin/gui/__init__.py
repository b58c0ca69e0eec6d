"""The desktop parts and the small QGIS/Qt compatibility and message modules."""
