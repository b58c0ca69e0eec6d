"""The evidence of a case lists what was seen on pairs of pictures, and opens their sheets."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path

from qgis.PyQt.QtGui import QDesktopServices

from zhiwei.plugin.gui.tab_evidence import EvidenceTab
from zhiwei.plugin.services.imagery import ImageSource, note_change, spot_to_see

NOW = datetime(2026, 3, 17, 2, 0, tzinfo=timezone.utc)


def test_a_pair_is_listed_with_the_case_and_its_sheet_opens(
    office_desk, case_office, case_uid, qtbot, monkeypatch, told
):
    tab = EvidenceTab(office_desk)
    qtbot.addWidget(tab)
    tab.resize(460, 640)
    tab.show()
    tab.show_case(case_uid)
    assert tab.pairs.isHidden()
    before, after = (ImageSource(f"影像{year}", date(year, 6, 1), f"{year}.tif") for year in (2023, 2025))
    other, mine = case_office.spot_uids(office_desk.store)[:2]
    for spot, sheet in ((other, b"%PDF-1.4 other"), (mine, b"%PDF-1.4 mine"), (mine, None)):
        with office_desk.reader() as session:
            seen = spot_to_see(session, spot)
        note_change(office_desk.store, seen, "yes", before, after, "新建房屋", "钟篁舟", NOW, sheet)
    tab.refresh()
    assert not tab.pairs.isHidden() and tab.pairs.list.count() == 2
    first = tab.pairs.list.item(0)
    assert "2023-06-01 → 2025-06-01" in first.text() and "钟篁舟" in first.text()
    assert first.toolTip().splitlines() == ["影像2023", "影像2025", "新建房屋"]
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True)
    tab.pairs.list.itemActivated.emit(first)
    assert opened[0].read_bytes() == b"%PDF-1.4 mine"
    tab.pairs.list.itemActivated.emit(tab.pairs.list.item(1))
    assert len(opened) == 1 and len(told) == 1
    tab.show_case("")
    assert tab.pairs.isHidden()
    tab.remove()
