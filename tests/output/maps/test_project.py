"""The QGIS project of a workspace, read back as QGIS reads it."""

from __future__ import annotations

import shutil
import zipfile

import pytest
from qgis.core import QgsProject


@pytest.fixture
def project(mapped_workspace, tmp_path):
    from zhiwei.plugin.store.layers import write_project

    target = mapped_workspace.with_name("zhiwei.qgz")
    write_project(mapped_workspace, target)
    opened = QgsProject()
    assert opened.read(str(target))
    yield opened
    opened.clear()


def layer(project, name):
    found = project.mapLayersByName(name)
    assert len(found) == 1, name
    return found[0]


def test_every_layer_opens_in_its_group(project):
    assert all(each.isValid() for each in project.mapLayers().values())
    groups = [group.name() for group in project.layerTreeRoot().findGroups()]
    assert groups == ["图斑与证据", "巡查", "权属与许可", "规划与管控", "台账"]
    order = [node.name() for node in project.layerTreeRoot().findLayers()]
    assert order.index("图斑") < order.index("宗地") < order.index("三区")
    assert project.crs().authid() == "EPSG:4549"


def test_zone_layers_hold_only_their_own_classes(project):
    farmland = layer(project, "三条控制线")
    assert [feature["class_code"] for feature in farmland.getFeatures()] == ["KX-NT"]
    labels = {category.label() for category in farmland.renderer().categories()}
    assert labels == {"永久基本农田", "生态保护红线", "城镇开发边界"}


def test_colours_are_those_of_the_catalogue(project, repository):
    import yaml

    records = yaml.safe_load((repository / "resources/catalogues/zones.yaml").read_text(encoding="utf-8"))["zones"]
    wanted = {record["zh"]: record["style"] for record in records}
    categories = layer(project, "三区").renderer().categories()
    assert len(categories) == 3
    for category in categories:
        colour = category.symbol().symbolLayer(0).fillColor()
        assert [colour.red(), colour.green(), colour.blue()] == wanted[category.label()]["fill"]


def test_every_class_of_the_catalogue_is_styled_and_grouped(repository):
    import yaml

    from zhiwei.plugin.store.layer_catalogue import ZONE_GROUPS

    records = yaml.safe_load((repository / "resources/catalogues/zones.yaml").read_text(encoding="utf-8"))["zones"]
    assert {code for codes in ZONE_GROUPS.values() for code in codes} == {record["code"] for record in records}
    for record in records:
        assert record["code"] in ZONE_GROUPS[record["group"]]
    style = (repository / "resources/styles/zone.qml").read_text(encoding="utf-8")
    assert all(f'value="{record["code"]}"' in style and record["zh"] in style for record in records)


def test_yellow_line_has_a_dark_line_below_it(repository):
    from qgis.core import QgsVectorLayer

    from zhiwei.plugin.store.layers import load_style

    zones = QgsVectorLayer("MultiPolygon?crs=EPSG:4549&field=class_code:string&field=name:string", "z", "memory")
    load_style(zones, "zone")
    categories = zones.renderer().categories()
    yellow = next(each for each in categories if each.value() == "SX-HU").symbol()
    dark, line = yellow.symbolLayer(yellow.symbolLayerCount() - 2), yellow.symbolLayer(yellow.symbolLayerCount() - 1)
    assert line.color().getRgb()[:3] == (255, 255, 0)
    assert max(dark.color().getRgb()[:3]) < 120
    assert dark.width() > line.width()


def test_names_of_fields_are_chinese(project):
    spots = layer(project, "图斑")
    for field, alias in (("code", "图斑编号"), ("headline_zone", "主要分区"), ("area_ellip_m2", "椭球面积(m²)")):
        assert spots.attributeAlias(spots.fields().indexOf(field)) == alias
    for each in project.mapLayers().values():
        if each.name() in ("图斑", "宗地", "用地与规划许可", "地类图斑"):
            config = {
                field.name()
                for at, field in enumerate(each.fields())
                if each.editorWidgetSetup(at).type() != "Hidden" and not each.attributeAlias(at)
            }
            assert not config, f"{each.name()}: {config}"


def test_what_the_program_computes_cannot_be_typed(project):
    spots = layer(project, "图斑")
    form = spots.editFormConfig()
    assert not spots.readOnly()
    assert form.readOnly(spots.fields().indexOf("area_ellip_m2"))
    assert form.readOnly(spots.fields().indexOf("case_state"))
    assert not form.readOnly(spots.fields().indexOf("remark"))
    for name in ("案件", "套合结果", "文书", "当事人", "现场照片"):
        assert layer(project, name).readOnly(), name


def test_findings_hang_below_their_spot(project):
    relation = project.relationManager().relation("spot_finding")
    assert relation.isValid()
    spot = next(each for each in layer(project, "图斑").getFeatures() if each["code"] == "甲01")
    assert len(list(relation.getRelatedFeatures(spot))) == 7


def test_project_moves_with_its_workspace(mapped_workspace, project, tmp_path):
    folder = tmp_path / "别处"
    folder.mkdir()
    for name in (mapped_workspace.name, "zhiwei.qgz"):
        shutil.copy(mapped_workspace.with_name(name), folder / name)
    with zipfile.ZipFile(folder / "zhiwei.qgz") as packed:
        text = b"".join(packed.read(name) for name in packed.namelist() if name.endswith(".qgs")).decode("utf-8")
    assert str(mapped_workspace.parent) not in text
    moved = QgsProject()
    assert moved.read(str(folder / "zhiwei.qgz"))
    sources = [each.source() for each in moved.mapLayers().values()]
    assert sources and all(source.startswith(str(folder)) for source in sources)
    moved.clear()


def test_a_file_that_is_no_workspace_is_refused(tmp_path):
    from zhiwei.plugin.domain.errors import WorkspaceError
    from zhiwei.plugin.store.layers import build_project

    with pytest.raises(WorkspaceError, match=r"workspace\.missing"):
        build_project(tmp_path / "none.gpkg")
    other = tmp_path / "text.gpkg"
    other.write_text("no database", encoding="utf-8")
    with pytest.raises(WorkspaceError, match=r"workspace\.not_a_workspace"):
        build_project(other)


def test_font_is_one_whose_text_copies(project):
    from zhiwei.plugin.store.layers import map_font

    assert map_font(["Noto Sans CJK SC", "WenQuanYi Zen Hei"]) == "WenQuanYi Zen Hei"
    assert map_font(["SimHei", "WenQuanYi Zen Hei"]) == "SimHei"
    assert map_font([]) == "SimHei"


def test_the_form_of_a_spot_has_tabs_and_shows_every_field_that_can_be_read(project):
    spots = layer(project, "图斑")
    tabs = spots.editFormConfig().tabs()
    names = [tab.name() for tab in tabs]
    assert names[:3] == ["基本情况", "面积与结论", "来源"]
    assert {"套合结果", "现场照片", "案件", "当事人"} <= set(names[3:])
    shown = {element.name() for tab in tabs[:3] for element in tab.children()}
    fields = {field.name() for field in spots.fields()}
    assert shown <= fields
    assert fields - shown - {"match_kind"} <= {"fid", "version", "batch_uid", "source_wkb", "extra", "warnings"}


def test_the_attribute_table_leaves_out_what_nobody_reads(project):
    columns = {column.name: column for column in layer(project, "图斑").attributeTableConfig().columns()}
    assert columns["fid"].hidden and columns["uid"].hidden
    assert not columns["code"].hidden
    assert columns["code"].width >= 130
