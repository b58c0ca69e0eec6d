"""The file of a case: everything in order, numbered and marked, and a copy in which nothing personal is left."""

from __future__ import annotations

import hashlib
import io
import shutil
import subprocess
from datetime import date, timedelta

import pytest
from PIL import Image
from pypdf import PdfReader, PdfWriter
from service_cases import service_helper
from shapely import Point

from zhiwei.plugin.domain.case.records import Party
from zhiwei.plugin.domain.errors import InputError, WorkspaceError
from zhiwei.plugin.domain.features import FeatureTable
from zhiwei.plugin.services.attach_issued import attach_issued
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.case_volume import bind_case, volume_facts, write_volumes
from zhiwei.plugin.services.catalogues import load
from zhiwei.plugin.services.imagery import ImageSource, note_change, spot_to_see
from zhiwei.plugin.services.issue_document import issue_document, void_document
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.services.volume_order import order_of
from zhiwei.plugin.store.workspace import Workspace

office = service_helper("case_office")

LATER = office.NOW + timedelta(hours=2)
IDENTITY, PHONE = "350521198001010012", "13812345678"


def picture(color=(150, 180, 210)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (400, 300), color).save(out, "JPEG")
    return out.getvalue()


def text_of(pdf: bytes, page: int = 0) -> str:
    """Text as poppler copies it, white space removed; of one page where a page is given."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    pages = ["-f", str(page), "-l", str(page)] if page else []
    done = subprocess.run(["pdftotext", "-raw", *pages, "-", "-"], input=pdf, capture_output=True, check=True)
    return "".join(done.stdout.decode("utf-8").split())


@pytest.fixture
def workspace(tmp_path):
    path = office.make_office(tmp_path)
    with Workspace.open(path) as opened:
        with opened.unit_of_work("x", office.NOW) as uow:
            spot = office.spot_uids(opened)[0]
            party = uow.parties.add(
                Party("", "person", "陈某某", "居民身份证", IDENTITY, address="云桠镇0号", phone=PHONE)
            )
            uow.session.connection.exec_driver_sql("DELETE FROM spot_party WHERE spot_uid = ?", (spot,))
            uow.spot_parties.add(spot, party.uid, "builder")
        open_cases(opened, [spot], office.OFFICERS, "planning", office.DAY, office.ACTOR, office.NOW)
        yield opened


@pytest.fixture
def case_uid(workspace):
    with workspace.reader() as session:
        return session.cases.all()[0].uid


def issue(workspace, case_uid, name):
    done = issue_document(workspace, current_forms().form(name), case_uid, office.DAY, office.ACTOR, LATER)
    return done.document


def add_photo(workspace, number, content, days=0):
    with workspace.unit_of_work("x", office.NOW) as uow:
        file = uow.attachments.add(content, f"IMG_{number}.jpg", "image/jpeg", office.NOW)
        columns = {
            "attachment_uid": [file],
            "spot_uid": [uow.cases.all()[0].spot_uids[0]],
            "number": [number],
            "taken_at": [office.NOW + timedelta(days=days)],
        }
        rows = {name: office.objects(value) for name, value in columns.items()}
        uow.evidence.add(FeatureTable(office.objects([Point(office.EAST, office.NORTH)]), rows, "EPSG:4549"))


def add_attachment(workspace, case_uid, content, name, media="application/pdf"):
    """A file that an event of the case names, as the proof of a service does."""
    with workspace.unit_of_work("x", office.NOW) as uow:
        file = uow.attachments.add(content, name, media, office.NOW)
        uow.events.append(case_uid, "DOCUMENT", office.NOW, office.NOW, "x", {"proof": {"attachment": file}})
    return file


def placed_texts(page) -> list:
    """(text, x, y) of the pieces of text of a page."""
    found = []
    page.extract_text(visitor_text=lambda text, cm, tm, font, size: found.append((text.strip(), tm[4], tm[5])))
    return found


def outline(reader, items=None, depth=0):
    found = []
    for item in reader.outline if items is None else items:
        if isinstance(item, list):
            found += outline(reader, item, depth + 1)
        else:
            found.append((depth, item.title, reader.get_destination_page_number(item)))
    return found


def test_the_sections_follow_the_order_of_the_documents_catalogue():
    order = load("documents").data["meta"]["file_order"].split(": ")[1].split(", ")
    named = [part.split("(")[0] for part in order]
    titles = [section["title"] for section in load("casefile").data["sections"]]
    assert titles == named[2:-1]
    assert (named[0], named[1], named[-1]) == ("卷宗封面", "目录", "备考表")


def test_every_form_has_one_place_or_is_bound_elsewhere():
    data = load("casefile").data
    placed = [form for section in data["sections"] for form in section["forms"]]
    assert len(placed) == len(set(placed))
    cases = {form.id for form in current_forms().forms.values() if form.stage != "supervision"}
    assert cases - set(placed) - set(data["left_out"]) == set()


def test_papers_are_bound_in_order_with_numbers_contents_and_bookmarks(workspace, case_uid):
    add_photo(workspace, "P0001", picture())
    for name in ("D08", "D06", "D04", "D35", "D02", "D01"):
        issue(workspace, case_uid, name)
    volume = bind_case(workspace, case_uid, office.DAY)
    titles = [entry.title for entry in volume.entries]
    assert titles == [
        "立案审批表",
        "违法线索登记表",
        "责令停止违法建设行为通知书",
        "送达回证",
        "现场勘验（检查）笔录",
        "现场照片（图片、音像）证据",
    ]
    reader = PdfReader(io.BytesIO(volume.pdf))
    front = next(i for i, page in enumerate(reader.pages) if "卷内备考表" in "".join(page.extract_text().split()))
    assert front == len(reader.pages) - 1
    assert len(reader.pages) == 2 + volume.pages + 1
    marks = outline(reader)
    assert marks[0] == (0, "卷宗封面", 0) and marks[1] == (0, "卷内目录", 1)
    assert (0, "立案审批表", 2) in marks and marks[-1] == (0, "卷内备考表", len(reader.pages) - 1)
    assert [title for depth, title, _ in marks if depth == 0][2:5] == ["立案审批表", "送达回证", "证据"]
    contents = text_of(volume.pdf, 2)
    page = 1
    for entry in volume.entries:
        last = page + entry.pages - 1
        assert "".join(f"{entry.day}{page if last == page else f'{page}-{last}'}".split()) in contents
        page = last + 1
    assert reader.page_labels[:4] == ["i", "ii", "1", "2"]
    # 卷内页号 at the upper right of the first and the last paper
    for label in ("1", str(volume.pages)):
        found = placed_texts(reader.pages[1 + int(label)])
        assert any(text == label and x > 540 and y > 790 for text, x, y in found), label


def test_cover_names_case_parties_officers_and_counts(workspace, case_uid):
    issue(workspace, case_uid, "D02")
    volume = bind_case(workspace, case_uid, office.DAY)
    cover = text_of(volume.pdf, 1)
    for word in ("澄埔县城市管理局", "澄城执案字〔2026〕第0001号", "陈某某", "颜堃、钟篁舟", "2026年3月16日", "未结案"):
        assert word in cover
    assert f"共1件{volume.pages}页" in cover


def test_the_stored_papers_are_not_touched_and_binding_twice_gives_the_same_bytes(workspace, case_uid):
    for name in ("D02", "D04"):
        issue(workspace, case_uid, name)
    before = {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in workspace.files}
    first = bind_case(workspace, case_uid, office.DAY)
    bind_case(workspace, case_uid, office.DAY, masked=True)
    assert bind_case(workspace, case_uid, office.DAY).pdf == first.pdf
    assert {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in workspace.files} == before
    with workspace.reader() as session:
        assert [event.transition for event in session.events.for_case(case_uid)][-2:] == ["DOCUMENT", "DOCUMENT"]


def test_a_changed_stored_paper_is_named_and_not_bound(workspace, case_uid, tmp_path):
    paper = issue(workspace, case_uid, "D02")
    path = workspace.files.path(paper.file_sha256, "pdf")
    path.write_bytes(path.read_bytes() + b" ")
    with pytest.raises(WorkspaceError) as caught:
        bind_case(workspace, case_uid, office.DAY)
    assert caught.value.code == "workspace.file_changed"
    report = write_volumes(workspace, [case_uid], tmp_path / "out", office.DAY)
    assert report.written == () and [r.code for r in report.refused] == ["workspace.file_changed"]


def test_the_masked_copy_holds_no_number_of_a_person_anywhere(workspace, case_uid):
    add_photo(workspace, "P0001", picture())
    for name in ("D01", "D02", "D04", "D06", "D08", "D35"):
        issue(workspace, case_uid, name)
    full, masked = (bind_case(workspace, case_uid, office.DAY, masked=flag) for flag in (False, True))
    assert IDENTITY in text_of(full.pdf) and PHONE in text_of(full.pdf)
    covered = text_of(masked.pdf)
    assert IDENTITY not in covered and PHONE not in covered
    assert "350521********0012" in covered and "138****5678" in covered
    assert "遮盖副本" in text_of(masked.pdf, 1) and "遮盖副本" in text_of(masked.pdf, 3)
    assert [e.title for e in masked.entries] == [e.title for e in full.entries]
    assert "0590-0000002" in covered  # the body's own telephone is public


def test_photographs_that_no_paper_shows_are_bound_in_and_later_ones_are_not(workspace, case_uid):
    add_photo(workspace, "P0001", picture())
    issue(workspace, case_uid, "D08")
    add_photo(workspace, "P0002", picture((10, 20, 30)))
    add_photo(workspace, "P0003", picture((30, 20, 10)), days=3)
    volume = bind_case(workspace, case_uid, office.DAY)
    assert [entry.title for entry in volume.entries][-1] == "案卷照片（1张）"
    assert "P0002" in text_of(volume.pdf) and "P0003" not in text_of(volume.pdf)


def test_scans_are_bound_and_files_without_pages_leave_a_sheet(workspace, case_uid):
    issue(workspace, case_uid, "D02")
    add_attachment(workspace, case_uid, picture(), "回执.jpg", "image/jpeg")
    add_attachment(workspace, case_uid, b"RIFF....WAVE", "询问录音.wav", "audio/wav")
    volume = bind_case(workspace, case_uid, office.DAY)
    assert [(e.title, e.remark) for e in volume.entries[-2:]] == [
        ("附件：回执.jpg", "附件"),
        ("附件：询问录音.wav", "代页"),
    ]
    assert hashlib.sha256(b"RIFF....WAVE").hexdigest() in text_of(volume.pdf)
    masked = bind_case(workspace, case_uid, office.DAY, masked=True)
    assert [e.remark for e in masked.entries[-2:]] == ["代页", "代页"]


def test_a_scan_that_lies_on_its_side_or_has_another_size_is_numbered_upright(workspace, case_uid):
    from pypdf import PdfWriter

    issue(workspace, case_uid, "D02")
    writer = PdfWriter()
    writer.add_blank_page(842, 595).rotate(90)
    writer.add_blank_page(1191, 842)
    out = io.BytesIO()
    writer.write(out)
    add_attachment(workspace, case_uid, out.getvalue(), "扫描件.pdf")
    volume = bind_case(workspace, case_uid, office.DAY)
    reader = PdfReader(io.BytesIO(volume.pdf))
    for sheet, (width, height) in zip(reader.pages[-3:-1], ((595, 842), (1191, 842))):
        found = placed_texts(sheet)
        assert (round(sheet.cropbox.width), round(sheet.cropbox.height)) == (width, height)
        assert any(text.isdigit() and width - 60 < x < width and y > height - 50 for text, x, y in found)


@pytest.mark.parametrize("content", [b"no pdf at all", b"%PDF-1.4 cut off"])
def test_a_broken_scan_is_named(workspace, case_uid, content):
    issue(workspace, case_uid, "D02")
    add_attachment(workspace, case_uid, content, "坏件.pdf")
    with pytest.raises(InputError) as caught:
        bind_case(workspace, case_uid, office.DAY)
    assert caught.value.code == "casefile.unreadable" and caught.value.params["file"] == "坏件.pdf"


def test_void_numbers_stand_on_the_closing_sheet_and_are_not_bound(workspace, case_uid):
    issue(workspace, case_uid, "D02")
    paper = issue(workspace, case_uid, "D04")
    void_document(workspace, paper.uid, "当事人姓名有误", office.DAY, office.ACTOR, LATER)
    volume = bind_case(workspace, case_uid, office.DAY)
    assert [entry.title for entry in volume.entries] == ["立案审批表"]
    last = text_of(volume.pdf, len(PdfReader(io.BytesIO(volume.pdf)).pages))
    assert paper.number in last and "当事人姓名有误" in last


def test_a_case_without_papers_has_no_file(workspace, case_uid, tmp_path):
    with pytest.raises(InputError) as caught:
        bind_case(workspace, case_uid, office.DAY)
    assert caught.value.code == "casefile.no_papers"
    assert not (tmp_path / "out").exists()


def test_a_bureau_binds_in_its_own_order(workspace, case_uid):
    for name in ("D02", "D04"):
        issue(workspace, case_uid, name)
    own = {"sections": [{"title": "通知", "forms": ["D04"]}, {"title": "其余", "forms": [], "other": True}]}
    with workspace.unit_of_work("x", office.NOW) as uow:
        uow.settings.put("catalogue.casefile", {**own, "retention": "30年"})
    volume = bind_case(workspace, case_uid, office.DAY)
    assert [entry.section for entry in volume.entries] == ["通知", "其余"]
    assert "30年" in text_of(volume.pdf, 1)


@pytest.mark.parametrize("own", [{"sections": []}, {"sections": [{"forms": ["D01"]}]}, {"sections": 3}])
def test_an_order_that_is_none_is_refused(own):
    class Settings:
        def get(self, key, default=None):
            return own

    with pytest.raises(InputError) as caught:
        order_of(Settings())
    assert caught.value.code == "casefile.order"


def test_the_form_of_cover_and_contents_has_its_facts(workspace, case_uid):
    issue(workspace, case_uid, "D02")
    with workspace.reader() as session:
        facts = volume_facts(session, case_uid, office.DAY)["volume"]
    assert facts["papers"] == 1 and facts["contents"][0]["title"] == "立案审批表"
    assert facts["contents"][0]["pages"] == "1" and facts["masked"] is False


def test_files_are_written_under_the_number_of_the_case(workspace, case_uid, tmp_path):
    issue(workspace, case_uid, "D02")
    report = write_volumes(workspace, [case_uid], tmp_path / "卷", office.DAY, masked=True)
    assert [path.name for path, _ in report.written] == ["澄城执案字〔2026〕第0001号_卷宗_遮盖副本.pdf"]
    assert [path.name for path in (tmp_path / "卷").iterdir()] == [report.written[0][0].name]


def test_the_signed_scan_takes_the_place_of_its_draft_and_the_masked_copy_that_of_both(workspace, case_uid, tmp_path):
    paper = issue(workspace, case_uid, "D02")
    scan = tmp_path / "扫描.jpg"
    scan.write_bytes(picture())
    attach_issued(workspace, paper.number, scan, "scan", office.DAY, office.ACTOR, LATER)
    volume = bind_case(workspace, case_uid, office.DAY)
    assert [(entry.title, entry.remark) for entry in volume.entries] == [("立案审批表", "签发件")]
    assert IDENTITY not in text_of(volume.pdf)  # a picture holds no text
    masked = bind_case(workspace, case_uid, office.DAY, masked=True)
    assert [(entry.title, entry.remark) for entry in masked.entries] == [("立案审批表", "")]
    assert "350521********0012" in text_of(masked.pdf)


def test_a_word_file_that_was_issued_is_named_behind_its_draft(workspace, case_uid, tmp_path):
    import docx

    paper = issue(workspace, case_uid, "D02")
    word = tmp_path / "定稿.docx"
    made = docx.Document()
    made.add_paragraph("定稿")
    made.save(word)
    attach_issued(workspace, paper.number, word, "word", office.DAY, office.ACTOR, LATER)
    volume = bind_case(workspace, case_uid, office.DAY)
    assert [entry.remark for entry in volume.entries] == ["底稿", "代页"]
    assert hashlib.sha256(word.read_bytes()).hexdigest() in text_of(volume.pdf)


def test_cover_and_contents_are_issued_as_a_form_of_the_case_and_not_bound_twice(workspace, case_uid):
    issue(workspace, case_uid, "D02")
    paper = issue(workspace, case_uid, "D56")
    with workspace.reader() as session:
        text = text_of(session.attachments.content(paper.attachment_uid))
    assert "卷内目录" in text and "立案审批表" in text and "卷内备考表" in text
    assert [entry.title for entry in bind_case(workspace, case_uid, office.DAY).entries] == ["立案审批表"]


def test_the_pairs_of_pictures_are_bound_behind_the_photographs_as_clues(workspace, case_uid):
    blank = PdfWriter()
    blank.add_blank_page(width=842, height=595)
    sheet = io.BytesIO()
    blank.write(sheet)
    before, after = (ImageSource(f"影像{year}", date(year, 6, 1), f"{year}.tif") for year in (2023, 2025))
    spot = office.spot_uids(workspace)[0]
    with workspace.reader() as session:
        seen = spot_to_see(session, spot)
    note_change(workspace, seen, "yes", before, after, "", "钟篁舟", office.NOW, sheet.getvalue())
    # without a sheet there is nothing to bind, and what came later is left out
    note_change(workspace, seen, "no", before, after, "", "钟篁舟", office.NOW)
    late = office.NOW + timedelta(days=400)
    note_change(workspace, seen, "yes", before, after, "", "钟篁舟", late, sheet.getvalue())
    add_photo(workspace, "01", picture())
    entries = bind_case(workspace, case_uid, office.DAY + timedelta(days=1)).entries
    assert [(one.section, one.title, one.remark) for one in entries if "比对" in one.title] == [
        ("证据", "影像比对图（2023-06-01—2025-06-01）", "线索")
    ]
    titles = [one.title for one in entries]
    assert titles.index("案卷照片（1张）") + 1 == titles.index("影像比对图（2023-06-01—2025-06-01）")
