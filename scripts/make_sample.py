"""Make the sample county anew: ``python scripts/make_sample.py [FOLDER]``, by default into resources/sample.

Prints nothing but the content hash and sizes; the same seed gives the same content.
"""

from __future__ import annotations

import sys
from pathlib import Path

SAMPLE = Path(__file__).resolve().parent.parent / "resources" / "sample"


def main(folder: Path) -> int:
    """Write county.gpkg and the photographs into ``folder``."""
    sys.path.insert(0, str(SAMPLE))
    from generate import county, layers, photos, write

    made = county.build()
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "county.gpkg"
    write.write(made, target)
    spots = next(layer for layer in made if layer.name == "spot")
    photos.write(photos.plan(county.SEED, spots), folder / "photos")
    sys.stdout.write(f"{layers.digest(made)}  {target}  {target.stat().st_size} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else SAMPLE))
