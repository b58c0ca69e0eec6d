"""Every form issued over whole lawful courses of the sample county: both formats, with all that it must say."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from enforcement_says import SAYS
from form_courses import BODIES, OFFICE_PAPERS, all_courses
from form_office import Office
from form_rows import TRACKS
from form_to_closing import SUPERVISION
from service_cases import TESTS, service_helper

from zhiwei.plugin.output.docx.reading import text_of
from zhiwei.plugin.output.facts import lookup
from zhiwei.plugin.output.template import load
from zhiwei.plugin.services.case_catalogues import current_forms
from zhiwei.plugin.services.open_case import open_cases
from zhiwei.plugin.store.workspace import Workspace

_TOLD = yaml.safe_load((TESTS / "output" / "decision_contents.yaml").read_text(encoding="utf-8"))
OFFICE = ("D42", "D43", "D57")
#: what a track does not know, and the law by which its papers are refused (the rows of the courses say where)
EXCLUDED = {
    "planning": set(),
    "village": {"D12", "D21", "D27", "D30", "D32", "D33", "D50"},
    "land": {"D12", "D25", "D26", "D27", "D39"},
}
#: persons, figures and places of the other case for which the lists of required words were written
OTHER_CASE = re.compile(
    r"\d|陈堃|林喆|柯稔川|蓝桠石|施㙍禾|庄檐青|许柘青|云桠镇|东溪镇|上坂村|三楼|后垄|砖混|用途|二层|县长|未提出陈述和申辩|你们"
)
#: what only that case had: another kind of transfer, other items in its one decision, no hearing, another local rule
OTHER_WORDS = {
    "D17": (
        "《中华人民共和国土地管理法》第二条第三款、第四十四条第一款",
        "《中华人民共和国土地管理法实施条例》第五十七条",
    ),
    "D21": (
        "未要求举行听证",
        "房屋是唯一住房",
        "不予采纳",
        "百分之三",
        "第六十八条",
        "在非法占用的土地上新建的建筑物和其他设施",
        "申请人民法院强制执行，费用由违法者承担",
    ),
    "D22": ("未要求举行听证",),
    # to be put right, not demolished
    "D22 second": ("拆除范围", "由本机关依法强制拆除"),
    "D24": ("壹万零伍佰元叁角整",),
    "D34": (
        "涉嫌犯罪案件移送书",
        "澄埔县公安局：",
        "《中华人民共和国行政处罚法》第二十七条第一款",
        "《自然资源行政处罚办法》第十三条第一款",
    ),
    "D39": ("《澄埔县存量违法建筑分类处置办法》第八条",),
    "D50": ("需要进行工程造价评估",),
}
#: in the Word document the plan is a picture, and its coordinate system stands in it
DRAWN = (("D07", "docx"),)


@pytest.fixture(scope="module")
def county(tmp_path_factory) -> Path:
    """Where the workspace of the county is made once, to be copied for each track."""
    return tmp_path_factory.mktemp("county")


@pytest.fixture
def bureau(run_algorithm, county, tmp_path, request):
    if not (county / "workspace.gpkg").exists():
        Office(run_algorithm, county).found()
    folder = tmp_path / "office"
    shutil.copytree(county, folder)
    return Office(run_algorithm, folder)


@pytest.fixture
def read_pdf():
    """Text of a PDF as poppler copies it, without white space and page numbers."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")

    def read(path: Path) -> str:
        done = subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True)
        return re.sub(r"第\d+页共\d+页", "", "".join(done.stdout.decode("utf-8").split()))

    return read


def demanded(form: str, facts: dict[str, Any]) -> list[tuple[str, ...]]:
    """What the law demands of a form, as the paper has to print it; one of several where the form says so."""
    found: list[tuple[str, ...]] = []
    for entry in load(form).must:
        if "when" in entry:
            continue
        if "any" in entry:
            found.append(tuple(_printed(lookup(facts, path)) for path in entry["any"]))
            continue
        head, star, rest = str(entry["fact"]).partition(".*.")
        rows = facts.get(head) or [] if star else [facts]
        found += [(_printed(lookup(row, rest if star else entry["fact"])),) for row in rows]
    return [tuple(filter(None, words)) for words in found if any(words)]


def _printed(value: Any) -> str:
    if not isinstance(value, str):
        return ""
    if re.fullmatch(r"\d{4}-\d\d-\d\d(T.*)?", value):
        day = date.fromisoformat(value[:10])
        return f"{day.year}年{day.month}月{day.day}日"
    return "".join(value.split()).rstrip("。；") if re.search("[\u4e00-\u9fff]", value) else ""


def wanted(form: str, track: str, course: str, facts: dict[str, Any]) -> list[tuple[str, ...]]:
    """All that a paper has to say: by law, by the catalogue, and the words that its form has in every case."""
    words = [*_TOLD["required"].get(form, ()), *SAYS.get((form, ""), ())]
    for key in (f"{form} {track}", (form, track)):
        words += _TOLD["by_track"].get(key, ()) if isinstance(key, str) else SAYS.get(key, ())
    other = (*OTHER_WORDS.get(form, ()), *OTHER_WORDS.get(f"{form} {course}", ()))
    words = [word for word in words if not OTHER_CASE.search(word) and not any(part in word for part in other)]
    return [*demanded(form, facts), *(("".join(word.split()),) for word in words)]


@pytest.mark.long
@pytest.mark.parametrize("track", TRACKS)
def test_every_form_is_issued_where_it_belongs_and_says_what_it_must(track, bureau, read_pdf, run_algorithm):
    rows = all_courses(track)
    cases = bureau.open(track, list(rows))
    for name, course in rows.items():
        bureau.work(track, name, cases[name], course)
    for form, stated in {**OFFICE_PAPERS, **SUPERVISION}.items():
        bureau.office_paper("2026-11-12", form, BODIES[track], stated)

    issued = {paper.form for paper in bureau.papers}
    assert issued == set(current_forms().forms) - EXCLUDED[track]
    assert {form for _, form, _, _ in bureau.refused} >= EXCLUDED[track]
    assert all(reason for _, _, _, reason in bureau.refused)

    with Workspace.open(bureau.workspace, read_only=True) as workspace, workspace.reader() as session:
        papers = [one for one in session.documents.all() if one.status == "issued"]
        assert len(papers) == len(bureau.papers) == len(session.documents.all())
    lacking = []
    for paper, kept in zip(bureau.papers, papers):
        assert (paper.form, paper.day) == (kept.form, kept.issued_on.isoformat())
        heading = "".join((load(paper.form).running_title or "").split())
        texts = {
            "pdf": read_pdf(paper.pdf).replace(heading, "") if heading else read_pdf(paper.pdf),
            "docx": "".join(text_of(paper.docx.read_bytes()).split()),
        }
        texts = {kind: text for kind, text in texts.items() if (paper.form, kind) not in DRAWN}
        asked = wanted(paper.form, track, paper.course, kept.facts)
        for kind, text in texts.items():
            told = [words for words in asked if not any(word in text for word in words)]
            lacking += [f"{paper.course} {paper.form} {kind}: {' / '.join(words)}" for words in told]
    assert not lacking, "\n".join(lacking)

    if track == "planning":
        # sealed on 14 January for thirty days (ACL art.25), extended by thirty: not counted from the day of asking
        (asked,) = [kept.facts["extension"] for kept in papers if kept.form == "D50"]
        days = [asked[name] for name in ("from_on", "original_due", "new_due")]
        assert days == ["2026-01-14", "2026-02-13", "2026-03-15"]

    drawn: dict[tuple[str, str, int], list[int]] = {}
    for kept in papers:
        if kept.kind:
            drawn.setdefault((kept.org_uid, kept.kind, kept.year), []).append(kept.seq)
    assert drawn and all(numbers == list(range(1, len(numbers) + 1)) for numbers in drawn.values())
    assert run_algorithm("zhiwei:verifyworkspace", {"WORKSPACE": str(bureau.workspace)})["PROBLEMS"] == 0


OWN_FORM = """
id: B07
title: 整改约谈通知书
kind: 函
paper: letter
copies: 2
receipt: true
must:
  - {fact: party.name, label: 当事人姓名或名称}
  - {fact: talk.place, label: 约谈地点}
groups:
  talk: [place, at]
blocks:
  - title: {agency: "{{ agency.name }}", text: 整改约谈通知书}
  - number: "{{ document.number }}"
  - paragraph: "{{ party.name }}：请于{{ talk.at | time_cn }}到{{ talk.place }}接受约谈。"
  - seal: {}
"""


def test_an_own_form_is_issued_and_its_service_recorded(run_algorithm, read_pdf, tmp_path):
    office = service_helper("case_office")
    place = str(office.make_office(tmp_path))
    with Workspace.open(place) as workspace:
        spots = office.spot_uids(workspace)[:1]
        open_cases(workspace, spots, office.OFFICERS, "auto", office.DAY, office.ACTOR, office.NOW)
        with workspace.reader() as session:
            (case,) = session.cases.all()
            (party,) = [session.parties.get(uid) for uid, _ in case.parties]
    own = tmp_path / "B07.yaml"
    own.write_text(OWN_FORM, encoding="utf-8")
    run_algorithm("zhiwei:importtemplate", {"WORKSPACE": place, "INPUT": str(own)})
    asked = {"WORKSPACE": place, "DOCUMENT": "B07", "DATE": "2026-03-17", "FORMAT": "both", "ACTOR": office.ACTOR}
    asked["OUTPUT_FOLDER"] = str(tmp_path / "out")
    lacking = run_algorithm("zhiwei:issuedocuments", asked)
    assert lacking["ISSUED"] == 0 and "约谈地点" in lacking["REASONS"]
    talk = {"place": "本机关会议室", "at": "2026-03-20T09:00"}
    done = run_algorithm("zhiwei:issuedocuments", {**asked, "DATA": json.dumps({"data": {"B07": {"talk": talk}}})})
    assert (done["ISSUED"], done["REFUSED"]) == (1, 0)
    (pdf,), (word,) = (tmp_path / "out").glob("*.pdf"), (tmp_path / "out").glob("*.docx")
    for text in (read_pdf(pdf), "".join(text_of(word.read_bytes()).split())):
        assert "请于2026年3月20日9时00分到本机关会议室接受约谈" in text and "澄城执函〔2026〕1号" in text
    served = {"WORKSPACE": place, "DOCUMENT": "B07", "CASE": case.number, "PARTY": party.name, "METHOD": "direct"}
    served.update(DATE="2026-03-18", TIME="10:20", ACTOR=office.ACTOR, RECEIPT_FOLDER=str(tmp_path / "receipts"))
    served["PROOF"] = json.dumps({"receiver": party.name, "relation": "本人", "servers": ["颜堃", "钟篁舟"]})
    result = run_algorithm("zhiwei:recorddelivery", served)
    assert (result["STATUS"], result["SERVED_ON"]) == ("served", "2026-03-18")
    receipt = read_pdf(Path(result["RECEIPT"]))
    for part in ("整改约谈通知书", "澄城执函〔2026〕1号", "■直接送达", "2026年3月18日10时20分"):
        assert part in receipt
    with Workspace.open(place, read_only=True) as workspace, workspace.reader() as session:
        (row,) = session.deliveries.for_case(case.uid)
        assert (row.form, row.status, row.served_on) == ("B07", "served", date(2026, 3, 18))
        assert workspace.verify() == []
