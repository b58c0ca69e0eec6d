"""Land: official areas, overlay, zones, permits, codes, CRS choice, GCJ-02, batch matching."""
