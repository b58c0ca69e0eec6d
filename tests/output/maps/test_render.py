"""Maps as QGIS prints them, read back from the files."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess

import pytest
from qgis.core import QgsLayoutItemMap, QgsProject
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QImage

from zhiwei.plugin.domain.errors import CancelledError

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler-utils is not installed")


def draw(path, output, layout="A4", text=""):
    import processing

    return processing.run(
        "zhiwei:enforcementmaps", {"WORKSPACE": str(path), "LAYOUT": layout, "FILTER": text, "OUTPUT": str(output)}
    )


def words(pdf, page=1):
    command = ["pdftotext", "-f", str(page), "-l", str(page), "-layout", str(pdf), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8")


def pages(pdf):
    facts = subprocess.run(["pdfinfo", str(pdf)], capture_output=True, check=True).stdout.decode()
    size = next(line for line in facts.splitlines() if line.startswith("Page size")).split()
    count = next(line for line in facts.splitlines() if line.startswith("Pages")).split()[1]
    return int(count), (float(size[2]), float(size[4]))


def drawn(path, layout, pdf, **options):
    """All sheets, drawn by the service: 乙/02 and then 甲01."""
    from zhiwei.plugin.services.maps import MapOrder, draw
    from zhiwei.plugin.store.layers import map_layers
    from zhiwei.plugin.store.workspace import Workspace

    with Workspace.open(path, read_only=True) as workspace:
        with workspace.reader() as reader:
            spots = reader.spots.read(columns=["code"], geometry=False).columns
        uids = [uid for _, uid in sorted(zip(spots["code"], spots["uid"]))]
        return draw(workspace, MapOrder(layout, pdf, uids), lambda: map_layers(path), **options)


@pytest.fixture(scope="module")
def layout_a4(repository):
    return repository / "resources/layouts/enforcement_a4.qpt"


@pytest.fixture(scope="module")
def printed(mapped_workspace, qgis_app, layout_a4, tmp_path_factory):
    """All sheets on A4."""
    if shutil.which("pdftotext") is None:
        pytest.skip("poppler-utils is not installed")
    pdf = tmp_path_factory.mktemp("printed") / "图 件.pdf"
    assert drawn(mapped_workspace, layout_a4, pdf) == [pdf]
    return pdf


class Stopped:
    """Somebody stops the job once the first sheet is drawn."""

    cancelled = False

    def report(self, fraction, _code="", **_params):
        self.cancelled = fraction > 0.3


def test_maps_that_are_stopped_half_way_leave_what_stood_there(mapped_workspace, qgis_app, layout_a4, tmp_path):
    pdf = tmp_path / "图 件.pdf"
    pdf.write_bytes(b"before")
    with pytest.raises(CancelledError):
        drawn(mapped_workspace, layout_a4, pdf, progress=Stopped())
    assert pdf.read_bytes() == b"before" and [one.name for one in tmp_path.iterdir()] == [pdf.name]


def test_all_sheets_go_into_one_pdf(printed):
    count, size = pages(printed)
    assert count == 2
    assert size == pytest.approx((841.9, 595.3), abs=1.5)


@needs_poppler
def test_a3_is_a3(mapped_workspace, zhiwei_provider, tmp_path):
    draw(mapped_workspace, tmp_path / "a3.pdf", "a3", "\"code\" = '甲01'")
    count, size = pages(tmp_path / "a3.pdf")
    assert count == 1
    assert size == pytest.approx((1190.6, 841.9), abs=1.5)


def test_chinese_text_copies_from_the_pdf(printed):
    text = words(printed, 2)
    for expected in (
        "违法用地、违法建设图斑执法图",
        "图斑编号：甲01",
        "堃记<&>工棚",
        "199.99 m²（0.3000 亩）",
        "359921001001JC00012",
        "图斑信息",
        "套合分析结果",
        "位置示意图",
        "图例",
        "本图斑",
        "永久基本农田",
        "限制建设区",
        "审图号",
        "比例尺",
        "1:500",
        "462000",
        "第40带",
    ):
        assert expected in text, expected
    # Kangxi radicals look right and cannot be searched for
    assert not [character for character in text if "\u2f00" <= character <= "\u2fd5"]


def test_legend_holds_only_what_is_in_view(printed):
    text = words(printed, 1)
    assert "限制建设区" in text
    assert "永久基本农田" not in text
    assert "宗地" not in text


def test_each_page_of_the_atlas_has_its_own_table(printed):
    second, first = words(printed, 1), words(printed, 2)
    assert "图斑编号：乙/02" in second
    assert "无有效许可" in first
    assert "无有效许可" not in second
    assert "未套合" in second


def test_a_folder_gets_a_pdf_and_a_picture_of_each_spot(mapped_workspace, zhiwei_provider, tmp_path):
    folder = tmp_path / "图 件"
    results = draw(mapped_workspace, folder)
    assert sorted(path.name for path in folder.iterdir()) == ["乙_02.pdf", "乙_02.png", "甲01.pdf", "甲01.png"]
    assert len(results["FILES"]) == 4
    image = QImage(str(folder / "甲01.png"))
    assert image.width() / image.height() == pytest.approx(297 / 210, abs=0.01)


def test_the_spot_is_red_in_the_middle_of_its_map(mapped_workspace, zhiwei_provider, tmp_path):
    target = tmp_path / "one.png"
    draw(mapped_workspace, target, text="\"code\" = '乙/02'")
    image = QImage(str(target))
    millimetre = image.width() / 297
    # the frame is 185.6 x 163.1 mm from (12.2, 24.7); the spot is 15 x 9 m at 1:500: 30 x 18 mm about its middle
    x, y = (12.2 + 92.8) * millimetre, (24.7 + 81.55) * millimetre
    edge = [image.pixelColor(int(x + dx), int(y - 9 * millimetre)) for dx in range(-4, 5)]
    reds = [image.pixelColor(int(x), int(y + step)) for step in range(-int(10 * millimetre), 0)]
    assert any(colour.red() > 190 and colour.green() < 40 for colour in [*edge, *reds])
    outside = image.pixelColor(int(x - 60 * millimetre), int(y))
    assert outside.green() > 150


def audit_state(path):
    connection = sqlite3.connect(path)
    rows = connection.execute("SELECT count(*), max(at) FROM audit").fetchall()
    connection.close()
    return rows


def test_drawing_leaves_session_and_workspace_alone(mapped_workspace, zhiwei_provider, tmp_path):
    layers, audited = set(QgsProject.instance().mapLayers()), audit_state(mapped_workspace)
    draw(mapped_workspace, tmp_path / "map.png", text="\"code\" = '甲01'")
    assert set(QgsProject.instance().mapLayers()) == layers
    assert audit_state(mapped_workspace) == audited


def test_own_layout_without_table_and_legend_is_drawn(mapped_workspace, zhiwei_provider, tmp_path):
    from qgis.core import QgsPrintLayout, QgsReadWriteContext, QgsRectangle

    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    main = QgsLayoutItemMap(layout)
    layout.addLayoutItem(main)
    main.setId("map")
    main.attemptSetSceneRect(QRectF(10, 10, 200, 150))
    main.setExtent(QgsRectangle(0, 0, 200, 150))
    own = tmp_path / "own.qpt"
    assert layout.saveAsTemplate(str(own), QgsReadWriteContext())
    draw(mapped_workspace, tmp_path / "own.pdf", str(own))
    assert (tmp_path / "own.pdf").stat().st_size > 2000


@pytest.fixture
def turned(mapped_workspace, qgis_app, repository):
    """A prepared A4 layout turned to its only sheet, by the rows of that sheet."""
    from zhiwei.plugin.output.maps.render import load_layout, prepare
    from zhiwei.plugin.output.maps.sheet import Sheet
    from zhiwei.plugin.services.maps import sheets
    from zhiwei.plugin.store.layers import map_layers
    from zhiwei.plugin.store.workspace import Workspace

    with Workspace.open(mapped_workspace, read_only=True) as workspace:
        spot = next(sheet for sheet in sheets(workspace) if sheet.code == "甲01")
    project, kept = QgsProject(), []

    def turn(rows):
        layers = map_layers(mapped_workspace)
        project.setCrs(layers[0].crs())
        project.addMapLayers(layers, False)
        layout = load_layout(project, repository / "resources/layouts/enforcement_a4.qpt")
        kept.append(layout)
        prepare(layout, [Sheet(spot.uid, spot.code, spot.wkb, spot.bounds, spot.texts, rows, spot.facts)], layers)
        assert layout.atlas().beginRender()
        assert layout.atlas().seekTo(0)
        return layout

    yield turn
    kept.clear()
    project.clear()


def table_of(layout, name):
    return next(item for item in layout.multiFrames() if item.frame(0).id() == name)


def printed_cells(layout, name):
    features = table_of(layout, name).sourceLayer().getFeatures()
    return [[str(value) for value in feature.attributes()[2:]] for feature in features]


def box(layout, name):
    item = layout.itemById(name) or table_of(layout, name).frame(0)
    return item.pos().y(), item.pos().y() + item.rect().height()


@pytest.mark.parametrize("count", [1, 12])
def test_the_parts_of_the_side_column_follow_each_other_and_fill_it(turned, count):
    from zhiwei.plugin.output.maps.sheet import Row

    layout = turned(tuple(Row("宗地", f"35992100100{number}", "1.00", "1.00%") for number in range(count)))
    names = ("facts_title", "facts", "findings_title", "findings", "overview_title", "overview")
    edges = [box(layout, name) for name in names]
    assert all(below[0] >= above[1] - 0.01 for above, below in zip(edges, edges[1:]))
    assert edges[-1][1] == pytest.approx(193.0, abs=0.1)
    assert len(printed_cells(layout, "findings")) == count


def test_more_findings_than_the_sheet_holds_are_counted_in_the_last_line(turned):
    from zhiwei.plugin.output.maps.sheet import Row

    layout = turned(tuple(Row("宗地", f"宗地{number}", "1.00", "1.00%") for number in range(150)))
    cells = printed_cells(layout, "findings")
    assert 12 <= len(cells) < 40
    assert f"另有{150 - len(cells) + 1}项" in cells[-1][1].replace("\n", "").replace(" ", "")
    top, bottom = box(layout, "overview")
    assert bottom - top >= 31.9


def test_long_names_are_wrapped_and_not_cut(turned):
    from zhiwei.plugin.output.maps.sheet import Row

    name = "饮用水水源二级保护区（澄埔溪上游水库及其汇水范围）"
    layout = turned((Row("管控", name, "1.00", "1.00%"),))
    shown = printed_cells(layout, "findings")[0][1]
    assert "\n" in shown
    assert shown.replace("\n", "") == name


@pytest.mark.parametrize(
    ("change", "words_of_error"),
    [
        ({"FILTER": "\"code\" = 'nobody'"}, "No spot"),
        ({"FILTER": '"code" = '}, "cannot be used"),
        ({"FILTER": '"code"'}, "no question"),
        ({"FILTER": "'ja'"}, "no question"),
        ({"FILTER": '"kode" = 1'}, "kode"),
        ({"LAYOUT": "A5"}, "A5"),
    ],
)
def test_bad_parameters_are_named_in_one_line(mapped_workspace, zhiwei_provider, tmp_path, change, words_of_error):
    import processing
    from qgis.core import QgsProcessingException

    parameters = {"WORKSPACE": str(mapped_workspace), "LAYOUT": "A4", "FILTER": "", "OUTPUT": str(tmp_path / "x.pdf")}
    with pytest.raises(QgsProcessingException, match=words_of_error):
        processing.run("zhiwei:enforcementmaps", {**parameters, **change})


def test_a_broken_layout_file_is_named(mapped_workspace, zhiwei_provider, tmp_path):
    from qgis.core import QgsProcessingException

    broken = tmp_path / "broken.qpt"
    broken.write_text("<Layout", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"broken\.qpt"):
        draw(mapped_workspace, tmp_path / "x.pdf", str(broken))


def test_hatches_lose_nothing_and_keep_the_file_small(printed):
    data = printed.read_bytes()
    assert b"/Image" in data and b"/DCTDecode" not in data, "JPEG blurs hatches and is several times as large"
    assert len(data) < 600_000
