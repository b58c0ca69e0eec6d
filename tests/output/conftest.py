"""Sample facts of one case, as the case services freeze them, and a way to read PDFs back."""

from __future__ import annotations

import copy
import hashlib
import io
import shutil
import subprocess
from typing import Any, Callable

import pytest
import shapely

FORMS = ("D01", "D02", "D04", "D06", "D07", "D08", "D35")
EAST, NORTH = 500300.0, 2788300.0


def _photo() -> bytes:
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (800, 600), (150, 180, 210))
    draw = ImageDraw.Draw(image)
    draw.rectangle((200, 260, 560, 540), fill=(170, 120, 90))
    out = io.BytesIO()
    image.save(out, "JPEG")
    return out.getvalue()


PHOTO = _photo()


def square_spot() -> shapely.Polygon:
    """A 12 m × 9 m building in EPSG:4549."""
    return shapely.box(EAST, NORTH, EAST + 12, NORTH + 9)


@pytest.fixture
def photo() -> bytes:
    return PHOTO


@pytest.fixture
def facts() -> dict[str, Any]:
    from zhiwei.plugin.output.plan_facts import Neighbour, ZoneShape, plan_facts

    parcel = shapely.box(EAST + 14, NORTH - 20, EAST + 60, NORTH + 30)
    zone = shapely.box(EAST - 80, NORTH + 5, EAST + 80, NORTH + 80)
    areas = {"ellipsoidal_m2": 107.957, "planar_m2": 108.0, "mu": 0.1619, "legal": "ellipsoidal"}
    return copy.deepcopy(
        {
            "agency": {
                "name": "云岭县自然资源局",
                "address": "云岭县城关镇政务路6号",
                "contact": "林某某",
                "phone": "0599-0000000",
            },
            "document": {"number": "云自然资停字〔2026〕第0001号", "date": "2026-11-21", "date_cn": "2026年11月21日"},
            "party": {"name": "陈堃", "kind": "person", "id_kind": "居民身份证", "address": "东溪镇上坂村12号"},
            "site": {
                "address": "云岭县东溪镇上坂村后垄",
                "parcel_code": "350599101001JC00012",
                "neighbours": {"n": "村道", "e": "林某某住宅", "s": "水田", "w": "空地"},
            },
            "build": {"structure": "砖混", "storeys": 2, "footprint_m2": 107.957, "state": "在建"},
            "land": {"area_m2": 107.957, "area_mu": 0.1619, "farmland_m2": 90.005, "conforms": False},
            "officers": [
                {"name": "黄喆", "card_no": "35059900001"},
                {"name": "王旸", "card_no": "35059900002"},
            ],
            "case": {
                "number": "20260599001",
                "cause": "非法占用土地建设住宅",
                "facts_text": "未经批准，擅自占用集体土地建设住宅",
                "breach_citation": "《中华人民共和国土地管理法》第二条第三款、第四十四条第一款",
                "basis_citation": "《中华人民共和国土地管理法》第七十七条",
                "track": "land",
            },
            "service": {"document_title": "责令停止违法行为通知书"},
            "photos": [
                {
                    "number": "001",
                    "taken_at": "2026:11:20 10:15:00",
                    "direction": 45.0,
                    "photographer": "王旸",
                    "sha256": hashlib.sha256(PHOTO).hexdigest(),
                }
            ],
            "plan": plan_facts(
                square_spot(),
                areas,
                "CGCS2000 3度带 第40带 中央子午线120°",
                [Neighbour(parcel, "350599101001JC00013", "上坂村集体")],
                [ZoneShape(zone, "KX-NT", "永久基本农田", (230, 152, 0))],
                "RTK实测",
                "2026-11-20",
            ),
        }
    )


@pytest.fixture
def read_pdf() -> Callable[[bytes], str]:
    """Text of a PDF as a second program (poppler) copies it; white space removed."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")

    def read(pdf: bytes) -> str:
        done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
        return "".join(done.stdout.decode("utf-8").split())

    return read
