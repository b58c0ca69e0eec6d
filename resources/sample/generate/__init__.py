"""Generator of the sample county: plain numpy and shapely, same content for the same seed.

``county.build(seed)`` returns the layers, ``write`` puts them into a GeoPackage, ``photos`` draws the photographs.
Nothing here is imported by the plugin. Every name of a place or a person is invented.
"""
