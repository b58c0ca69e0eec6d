"""Column types of the workspace: geometry, instants and JSON, for GeoPackage and for PostGIS."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any, Callable

import shapely
from sqlalchemy import TEXT
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.types import TypeDecorator, UserDefinedType

from .blobs import decode, encode


class Geometry(UserDefinedType):
    """A geometry column. Values are shapely geometries; their SRID (``shapely.set_srid``) goes with them.

    :param kind: GeoPackage type name, e.g. ``"MULTIPOLYGON"``; a polygon is promoted
    """

    cache_ok = True

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def get_col_spec(self, **_: Any) -> str:
        """Name of the type in a GeoPackage."""
        return self.kind

    def bind_processor(self, dialect: Any) -> Callable[[Any], Any]:
        """Shapely geometry to what the database stores; bytes are taken as stored already."""
        kind = self.kind
        if dialect.name == "sqlite":

            def to_blob(value: Any) -> Any:
                return (
                    value if value is None or isinstance(value, bytes) else encode(value, shapely.get_srid(value), kind)
                )

            return to_blob

        def to_ewkb(value: Any) -> Any:
            if value is None or isinstance(value, str):
                return value
            if kind == "MULTIPOLYGON" and value.geom_type == "Polygon":
                value = shapely.set_srid(shapely.multipolygons([value]), shapely.get_srid(value))
            return shapely.to_wkb(value, hex=True, output_dimension=2, include_srid=True)

        return to_ewkb

    def result_processor(self, dialect: Any, coltype: object) -> Callable[[Any], Any]:
        """What the database stores to a shapely geometry."""
        if dialect.name == "sqlite":
            return decode
        return lambda value: None if value is None else shapely.from_wkb(value)


@compiles(Geometry, "postgresql")
def _postgis_geometry(type_: Geometry, compiler: Any, **_: Any) -> str:
    return f"geometry({type_.kind})"


class Json(TypeDecorator):
    """JSON kept as TEXT with sorted keys and readable Chinese, so that the same value is the same text."""

    impl = TEXT
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Any) -> str | None:
        """Python value to text."""
        return None if value is None else dump_json(value)

    def process_result_value(self, value: Any, dialect: Any) -> Any:
        """Text to Python value."""
        return None if value is None else json.loads(value)


class Instant(TypeDecorator):
    """A moment: aware UTC datetime in Python, ``YYYY-MM-DDTHH:MM:SS.sssZ`` in the file."""

    impl = TEXT
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> str | None:
        """Aware datetime to text."""
        return None if value is None else dump_instant(value)

    def process_result_value(self, value: str | None, dialect: Any) -> datetime | None:
        """Text to aware UTC datetime."""
        return None if value is None else load_instant(value)


@compiles(Instant, "sqlite")
def _gpkg_instant(type_: Instant, compiler: Any, **_: Any) -> str:
    return "DATETIME"


_ENCODER = json.JSONEncoder(
    sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False, check_circular=False
)


def dump_json(value: Any) -> str:
    """JSON text with sorted keys; tuples become lists.

    :raises TypeError: when the value holds what JSON does not know
    """
    return _ENCODER.encode(value)


def dump_instant(value: datetime) -> str:
    """``YYYY-MM-DDTHH:MM:SS.sssZ`` of an aware datetime; less than a millisecond is cut off.

    :raises ValueError: when the datetime has no time zone
    """
    if value.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    utc = value.astimezone(timezone.utc)
    return f"{utc:%Y-%m-%dT%H:%M:%S}.{utc.microsecond // 1000:03d}Z"


def load_instant(text: str) -> datetime:
    """Aware UTC datetime of a stored instant; QGIS and GDAL also write it without milliseconds or with an offset."""
    value = datetime.fromisoformat(text.replace("Z", "+00:00").replace("/", "-"))
    return value.replace(tzinfo=timezone.utc) if value.tzinfo is None else value.astimezone(timezone.utc)
