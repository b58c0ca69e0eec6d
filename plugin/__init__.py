"""The product itself: domain, services, store, exchange, output and the desktop parts.

Nothing here is imported by QGIS before it is needed; see docs/architecture.md for who may know whom.
"""
