"""The check card of a spot: what the overlay knows, nothing ticked that only the check on the spot can find."""

from __future__ import annotations

import hashlib
import shutil
import subprocess

import pytest
from service_cases import service_helper

from zhiwei.plugin.services.check_cards import card_facts, issue_cards, write_cards
from zhiwei.plugin.services.open_case import open_cases

office = service_helper("case_office")


def cards(workspace, *positions):
    spots = office.spot_uids(workspace)
    return issue_cards(workspace, [spots[i] for i in positions], office.DAY, office.ACTOR, office.NOW)


def text_of(pdf: bytes) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True)
    return "".join(done.stdout.decode("utf-8").split())


def test_a_spot_without_a_case_gets_a_card_with_what_is_known(workspace):
    report = cards(workspace, 5)
    assert report.refused == ()
    text = text_of(report.cards[0].pdf)
    for word in (
        "疑似违法图斑核查登记卡",
        "TB005",
        "0.60亩",
        "400.01平方米",
        "云桠镇桠头村5号",
        "0103旱地",
        "禁止建设区120.50平方米",
        "（入库记载：在建）",
    ):
        assert word in text, word
    # what only the check on the spot can find is left to tick
    for word in ("□伪变化", "□合法用地", "□违法用地", "□部分建成", "□违法占地", "□立案", "□非立案", "□未处理"):
        assert word in text, word
    assert "2026年3月1日" not in text  # a day on which a satellite saw it is no patrol's


def test_areas_follow_the_kinds_of_the_land_law(workspace):
    with workspace.reader() as session:
        spots = office.spot_uids(workspace)
        areas = card_facts(session, spots[5])["areas"]
        none = card_facts(session, spots[4])["areas"]
    assert (areas["agricultural"], areas["farmland"], areas["construction"]) == (80.0, 80.0, 0.0)
    assert set(none.values()) == {None}  # not assessed: nothing is known, which is not nought


def test_the_card_is_frozen_stored_and_handed_out_again(workspace):
    first = cards(workspace, 0).cards[0]
    again = cards(workspace, 0).cards[0]
    assert not first.reprint and again.reprint and again.pdf == first.pdf
    assert again.document.uid == first.document.uid
    assert hashlib.sha256(first.pdf).hexdigest() == first.document.file_sha256
    assert first.document.number == "" and first.document.case_uid == ""
    assert workspace.verify() == []


def test_a_changed_spot_gets_another_card_and_the_first_stays(workspace):
    first = cards(workspace, 0).cards[0]
    with workspace.unit_of_work("x", office.NOW) as uow:
        uow.spots.update([office.spot_uids(workspace)[0]], {"address": ["云桠镇桠头村新址"]})
    second = cards(workspace, 0).cards[0]
    assert not second.reprint and "新址" in text_of(second.pdf)
    with workspace.reader() as session:
        assert session.attachments.content(first.document.attachment_uid) == first.pdf


def test_a_filed_case_is_named_and_ticked(workspace):
    spot = office.spot_uids(workspace)[5]
    open_cases(workspace, [spot], office.OFFICERS, "land", office.DAY, office.ACTOR, office.NOW)
    text = text_of(cards(workspace, 5).cards[0].pdf)
    assert "■立案（澄城执案字〔2026〕第0001号）" in text and "□非立案" in text


def test_one_sheet_each_and_an_unknown_spot_is_named(workspace, tmp_path):
    from pypdf import PdfReader

    report = cards(workspace, 0, 1, 2, 3, 4, 5)
    paths = write_cards(report.cards, tmp_path / "卡")
    assert [path.name for path in paths][:2] == ["TB000_核查登记卡.pdf", "TB001_核查登记卡.pdf"]
    assert {len(PdfReader(path).pages) for path in paths} == {1}
    lost = issue_cards(workspace, ["nobody"], office.DAY, office.ACTOR, office.NOW)
    assert [refusal.code for refusal in lost.refused] == ["spot.unknown"]
