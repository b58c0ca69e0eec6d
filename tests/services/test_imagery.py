"""The catalogue of pictures, the pair for a spot, the note as a clue, and the printed sheet."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, datetime, timezone

import pytest
from service_cases import service_helper

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.services.imagery import (
    ImageSource,
    note_change,
    notes_of,
    propose,
    put_sources,
    read_source,
    sheet_file,
    sources,
    spot_to_see,
)
from zhiwei.plugin.services.settings_export import export_settings
from zhiwei.plugin.services.settings_import import import_settings
from zhiwei.plugin.store.workspace import Workspace

NOW = datetime(2026, 3, 16, 2, 0, tzinfo=timezone.utc)
YEARS = [
    ImageSource(f"影像{year}", date(year, 6, 1), f"影像/{year}.tif", origin="测试星") for year in (2023, 2024, 2025)
]


@pytest.fixture
def office(tmp_path):
    module = service_helper("case_office")
    with Workspace.open(module.make_office(tmp_path)) as workspace:
        yield workspace, module.spot_uids(workspace)


def test_the_catalogue_goes_through_the_settings_file(office, tmp_path):
    workspace, _ = office
    (tmp_path / "影像").mkdir()
    (tmp_path / "影像" / "2023.tif").write_bytes(b"x")
    absolute = replace(YEARS[0], uri=str(tmp_path / "影像" / "2023.tif"))
    tiles = ImageSource("在线", date(2026, 1, 1), "https://t.example/{z}/{x}/{y}.png", "xyz", resolution_m=0.5)
    put_sources(workspace, [tiles, absolute, YEARS[1]], "甲", NOW)
    with workspace.reader() as session:
        known = sources(session)
    assert [one.uri for one in known] == ["影像/2023.tif", "影像/2024.tif", tiles.uri]
    assert [one.is_missing(workspace.path) for one in known] == [False, True, False]
    file = tmp_path / "s.yaml"
    export_settings(workspace, file)
    put_sources(workspace, [], "甲", NOW)
    import_settings(workspace, file, "甲", NOW)
    with workspace.reader() as session:
        assert sources(session) == known
    with pytest.raises(InputError) as caught:
        put_sources(workspace, [tiles, tiles], "甲", NOW)
    assert caught.value.code == "image.twice"


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"name": "a", "uri": "a.tif"}, "image.needs"),
        ({"name": "a", "uri": "a.tif", "taken_on": "去年"}, "image.bad"),
        ({"name": "a", "uri": "a.tif", "taken_on": "2025-01-01", "kind": "ftp"}, "image.bad"),
        ({"name": "a", "uri": "a.tif", "taken_on": "2025-01-01", "resolution_m": "-1"}, "image.bad"),
        ({"name": "a", "uri": "a.tif", "taken_on": "2025-01-01", "resolution_m": "x"}, "image.bad"),
    ],
)
def test_a_source_that_cannot_be_is_refused(values, code):
    with pytest.raises(InputError) as caught:
        read_source(values)
    assert caught.value.code == code


def test_the_pair_goes_by_phases_then_by_the_day_found(office):
    workspace, uids = office
    with workspace.reader() as session:
        spot = spot_to_see(session, uids[0])
        assert spot_to_see(session, "nobody") is None
    assert propose(YEARS, replace(spot, before="20230601", after="20250520")) == (0, 2)
    assert propose(YEARS, replace(spot, found_on=date(2024, 3, 1))) == (0, 1)
    assert propose(YEARS, replace(spot, found_on=date(2024, 9, 1))) == (1, 2)
    assert propose(YEARS, replace(spot, found_on=date(2030, 1, 1))) == (1, 2)
    assert propose(YEARS, replace(spot, found_on=None)) == (0, 2)
    assert propose(YEARS, replace(spot, before="20240601", after="20240602")) == (0, 1)
    assert propose(YEARS[:1], spot) == (0, None) and propose([], spot) == (None, None)


def test_a_note_is_a_clue_with_its_author_and_leaves_the_findings(office):
    workspace, uids = office
    with workspace.reader() as session:
        spot = spot_to_see(session, uids[0])
        before = session.assessments.current([uids[0]])
        audited = len(session.audit.find(table_name="image_note"))
    assert before
    note = note_change(workspace, spot, "yes", YEARS[0], YEARS[2], " 新建房屋 ", "钟篁舟", NOW, b"%PDF-1.4 x")
    with workspace.reader() as session:
        (kept,) = notes_of(session, uids[:1])
        assert (kept.seen, kept.before_on, kept.after_on, kept.noted_by, kept.remark) == (
            "yes", date(2023, 6, 1), date(2025, 6, 1), "钟篁舟", "新建房屋",
        )  # fmt: skip
        assert kept.before_source == "影像2023（测试星）" and kept.uid == note.uid
        assert session.assessments.current([uids[0]]) == before
        assert len(session.audit.find(table_name="image_note")) == audited + 1
    assert sheet_file(workspace, kept).read_bytes() == b"%PDF-1.4 x"
    with pytest.raises(InputError) as caught:
        note_change(workspace, spot, "yes", YEARS[2], YEARS[0], "", "x", NOW)
    assert caught.value.code == "image.order"
    assert workspace.verify() == []


def test_the_sheet_has_pictures_days_scale_and_signatures():
    from PIL import Image
    from pypdf import PdfReader

    from zhiwei.plugin.output.image_pair import SHAPE, Pair, Picture, image_pair

    pictures = []
    for colour in ("#446633", "#998877"):
        out = io.BytesIO()
        Image.new("RGB", (650, 520), colour).save(out, "PNG")
        pictures.append(out.getvalue())
    pair = Pair(
        "图斑 TB000 影像比对",
        Picture(pictures[0], ["2023-06-01  影像2023"]),
        Picture(pictures[1], ["2025-06-01  影像2025"]),
        (500_000.0, 3_300_000.0, 500_000.0 + 100 * SHAPE, 3_300_100.0),
        [[(500_040, 3_300_040), (500_060, 3_300_040), (500_060, 3_300_060), (500_040, 3_300_060)]],
        "EPSG:4549",
        ["结论：有变化"],
    )
    pdf = image_pair(pair)
    assert pdf == image_pair(pair)
    page = PdfReader(io.BytesIO(pdf)).pages[0]
    text = page.extract_text()
    for part in ("2023-06-01", "2025-06-01", "20 m", "结论：有变化", "比对人", "X 3300000.0", "不作为认定事实"):
        assert part in text, part
    assert len(page.images) == 2
