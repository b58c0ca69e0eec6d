"""The file of a case (卷宗): every issued paper, scan and photograph in the order of filing, bound to one PDF.

The stored papers are only read. A copy for third parties (遮盖副本) draws each paper again from its frozen facts with
identity numbers, telephones and the reporter covered, so that nothing lies hidden under a black bar; what cannot be
drawn again is left out, and a sheet says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..domain.case.fold import CORRECTION, DOCUMENT_VOID, in_force, state_name
from ..domain.case.masking import mask_facts, mask_text
from ..domain.case.paper_files import DRAFT, file_of
from ..domain.case.phases import ELSEWHERE
from ..domain.case.records import CaseFile, Document, Event, OrgUnit
from ..domain.errors import InputError, WorkspaceError
from ..domain.local_time import CHINA, local_date
from ..domain.progress import Progress, Silent, check
from ..output.whole_file import write_whole
from .case_catalogues import procedure_of
from .case_facts import case_officers, case_parties, row
from .folded_cases import folded, need_case
from .form_templates import template_for, template_of
from .imagery import notes_of
from .issued_papers import ISSUED, VOID, safe_name
from .selection import Refusal
from .volume_order import Section, order_of

CASE_FILE = "D56"
COVER, CONTENTS, LAST = "卷宗封面", "卷内目录", "卷内备考表"
_UID = re.compile(r"[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}")
STAMP = "遮盖副本　仅供查阅，不作为原件使用"
#: how a decision's items are named on the cover
ITEMS = {"demolition": "限期拆除", "fine": "罚款", "confiscation": "没收", "restore": "恢复原状", "correct": "限期改正"}


@dataclass(frozen=True)
class Entry:
    """One line of the contents and its pages."""

    section: str
    title: str
    number: str
    day: str
    pdf: bytes
    pages: int
    remark: str = ""


@dataclass(frozen=True)
class Volume:
    """A bound file."""

    case_number: str
    pdf: bytes
    papers: int
    pages: int
    masked: bool
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class VolumeReport:
    """Files written, and cases whose file could not be bound, with the reason."""

    written: tuple[tuple[Path, Volume], ...]
    refused: tuple[Refusal, ...]


def write_volumes(
    workspace: Any,
    case_uids: Sequence[str],
    folder: str | Path,
    on: date,
    masked: bool = False,
    archived_on: date | None = None,
    progress: Progress | None = None,
) -> VolumeReport:
    """Bind the file of each case and write it; a file that is there already is replaced whole.

    :param on: papers and photographs up to this day are bound
    :param archived_on: 归档日期, printed for closed cases
    :raises InputError: ``output.not_written``
    :raises CancelledError: when cancelled; files written until then stay
    """
    progress = progress or Silent()
    target = Path(folder)
    written: list[tuple[Path, Volume]] = []
    refused: list[Refusal] = []
    for position, uid in enumerate(case_uids):
        check(progress)
        progress.report(position / len(case_uids), "casefile.binding", done=position, total=len(case_uids))
        with workspace.reader() as session:
            number = need_case(session, uid).number
        try:
            volume = bind_case(workspace, uid, on, masked, archived_on)
        except (InputError, WorkspaceError) as error:
            refused.append(Refusal(number, error.code, error.params))
            continue
        path = target / f"{safe_name(f'{number}_卷宗' + ('_遮盖副本' if masked else ''))}.pdf"
        written.append((write_whole(path, volume.pdf), volume))
    progress.report(1.0)
    return VolumeReport(tuple(written), tuple(refused))


def bind_case(workspace: Any, case_uid: str, on: date, masked: bool = False, archived_on: date | None = None) -> Volume:
    """The file of one case as one PDF.

    :raises InputError: ``casefile.no_papers``, ``casefile.unreadable``
    :raises WorkspaceError: when a stored file is missing or is no longer what its hash says
    :raises MissingLibraryError: pypdf or ReportLab is not installed
    """
    from ..output.binder import Part, bind

    with workspace.reader() as session:
        binding = _Binding(session, case_uid, on, masked)
        entries = binding.entries()
        if not entries:
            raise InputError("casefile.no_papers", case=binding.case.number)
        facts = binding.facts(entries, archived_on)
        template = template_for(session, CASE_FILE)
    front = _draw(template, _with_part(facts, "front"))
    back = _draw(template, _with_part(facts, "back"))
    cover, contents = _split(front)
    parts = [Part(COVER, cover, numbered=False), Part(CONTENTS, contents, numbered=False)]
    parts += [Part(f"{entry.title} {entry.number}".strip(), entry.pdf, entry.section) for entry in entries]
    parts.append(Part(LAST, back, numbered=False))
    number = binding.case.number
    pdf = bind(parts, f"{number} {'行政执法案卷'}", STAMP if masked else "")
    return Volume(number, pdf, len(entries), sum(entry.pages for entry in entries), masked, tuple(entries))


def volume_facts(session: Any, case_uid: str, on: date) -> dict[str, Any]:
    """Facts of the form D56 (group ``volume``): the contents of the file as it is now.

    :param session: open reader
    """
    binding = _Binding(session, case_uid, on, False)
    return {"volume": binding.facts(binding.entries(), None)["volume"]}


class _Binding:
    """One case while its file is put together, inside one reader."""

    def __init__(self, session: Any, case_uid: str, on: date, masked: bool) -> None:
        self.session = session
        self.on = on
        self.masked = masked
        self.case: CaseFile = need_case(session, case_uid)
        self.org: OrgUnit = session.orgs.get(self.case.org_uid)
        self.events: list[Event] = session.events.for_case(case_uid)
        self.order = order_of(session.settings)
        documents: list[Document] = session.documents.find(case_uid=case_uid)
        self.issued = [d for d in documents if d.status == ISSUED and _up_to(d, on)]
        self.void = [d for d in documents if d.status == VOID]
        self.parties = case_parties(session, self.case)
        self.numbers = {party.id_number for party, _ in self.parties if party.kind != "entity" and party.id_number}
        self.base = {
            "agency": {"name": self.org.name if self.org else ""},
            "case": {
                "number": self.case.number,
                "cause": self.case.cause,
                "filed_on": self.case.filed_on.isoformat() if self.case.filed_on else None,
            },
        }

    def entries(self) -> list[Entry]:
        """Everything that is bound, in order."""
        bound = [d for d in self.issued if d.form not in self.order.left_out]
        made: list[Entry] = []
        for section in self.order.sections:
            mine = [d for d in bound if self.order.section_of(d.form).title == section.title]
            place = {form: position for position, form in enumerate(section.forms)}
            mine.sort(key=lambda d: (place.get(d.form, len(place)), d.issued_on or date.min, d.seq, d.uid))
            for document in mine:
                made += self._paper(section, document)
            if section.photos:
                made += self._photos(section, bound)
                made += self._image_pairs(section)
            if section.attachments:
                made += self._attachments(section, bound)
        return made

    def facts(self, entries: Sequence[Entry], archived_on: date | None) -> dict[str, Any]:
        """Facts of the form D56."""
        closed = self._closed_on()
        page = 1
        rows = []
        for entry in entries:
            last = page + entry.pages - 1
            pages = str(page) if last == page else f"{page}-{last}"
            rows.append(
                {
                    "number": entry.number,
                    "title": entry.title,
                    "date": entry.day,
                    "pages": pages,
                    "remark": entry.remark,
                }
            )
            page = last + 1
        return {
            **self.base,
            "volume": {
                "masked": self.masked,
                "parties": "、".join(party.name for party, _ in self.parties),
                "officers": "、".join(officer.name for officer in case_officers(self.session, self.case)),
                "opened_on": self.base["case"]["filed_on"],
                "closed_on": closed.isoformat() if closed else None,
                "archived_on": archived_on.isoformat() if archived_on and closed else None,
                "retention": self.order.retention,
                "result": self._result(),
                "papers": len(entries),
                "pages": page - 1,
                "void": self._void_text(),
                "contents": rows,
            },
        }

    def _paper(self, section: Section, document: Document) -> Iterator[Entry]:
        day = document.issued_on.isoformat() if document.issued_on else ""
        if self.masked and document.form in self.order.withheld:
            yield self._slip(section.title, document.title, document.number, day, "依法不予公开，未装入遮盖副本。")
            return
        if not self.masked:
            yield from self._as_issued(section, document, day)
            return
        covered = mask_facts(document.facts, self.numbers)
        if covered == document.facts:
            pdf, remark = self.session.attachments.content(self._draft(document)), ""
        else:
            template, kept = self._template(document)
            pdf = _draw(template, covered, _images(self.session, document.facts))
            remark = "" if kept else "按现行格式重制"
        yield self._entry(section.title, document.title, document.number, day, pdf, remark)

    def _as_issued(self, section: Section, document: Document, day: str) -> Iterator[Entry]:
        """The paper, and the file that was taken in as its issued version where there is one."""
        draft = self._draft(document)
        if draft == document.attachment_uid:
            pdf = self.session.attachments.content(draft)
            yield self._entry(section.title, document.title, document.number, day, pdf)
            return
        file = self.session.attachments.get(document.attachment_uid)
        pdf = _as_pdf(self.session.attachments.content(file.uid), file)
        if pdf is not None:
            yield self._entry(section.title, document.title, document.number, day, pdf, "签发件")
            return
        pdf = self.session.attachments.content(draft)
        yield self._entry(section.title, document.title, document.number, day, pdf, "底稿")
        reason = "签发件为电子文件，原件另存，以该文件为准。"
        yield self._slip(section.title, document.title, document.number, day, reason, file)

    def _draft(self, document: Document) -> str:
        """Attachment of the PDF that was drawn; the issued version may be another file."""
        told = file_of(self.events, document.uid, DRAFT)
        found = self.session.attachments.find(sha256=told.sha256, ext="pdf") if told else []
        return str(found[0].uid) if found else document.attachment_uid

    def _template(self, document: Document) -> tuple[Any, bool]:
        """The template the paper was drawn with, and whether it is still at hand."""
        template = template_of(self.session, document)
        return template, template.sha256 == document.template_sha256

    def _photos(self, section: Section, bound: Iterable[Document]) -> Iterator[Entry]:
        """Photographs of the spots that no issued paper shows."""
        shown = {photo.get("sha256") for d in bound for photo in d.facts.get("photos") or () if d.form == "D08"}
        photos = [photo for photo in self._evidence() if photo["sha256"] not in shown]
        if not photos:
            return
        images = {photo["sha256"]: self.session.attachments.content(photo["attachment_uid"]) for photo in photos}
        pdf = _draw("case_photos", {**self.base, "photos": photos}, images)
        days = sorted(str(photo["taken_at"] or "")[:10].replace(":", "-") for photo in photos)
        yield self._entry(section.title, f"案卷照片（{len(photos)}张）", "", days[-1], pdf)

    def _image_pairs(self, section: Section) -> Iterator[Entry]:
        """The printed pairs of pictures on which somebody saw a change: clues, told as such."""
        for note in notes_of(self.session, self.case.spot_uids):
            if not note.sheet_uid or local_date(note.noted_at) > self.on:
                continue
            days = "—".join(day.isoformat() for day in (note.before_on, note.after_on) if day)
            pdf = self.session.attachments.content(note.sheet_uid)
            day = local_date(note.noted_at).isoformat()
            yield self._entry(section.title, f"影像比对图（{days}）", "", day, pdf, "线索")

    def _evidence(self) -> list[dict[str, Any]]:
        table = self.session.evidence.read(where={"spot_uid": list(self.case.spot_uids)})
        found = []
        for index in range(len(table)):
            one = row(table.columns, index)
            taken = one.get("taken_at")
            if not one.get("attachment_uid") or (taken is not None and local_date(taken) > self.on):
                continue
            file = self.session.attachments.get(one["attachment_uid"])
            point = table.geometry[index]
            found.append(
                {
                    "number": one.get("number") or str(index + 1),
                    "taken_at": one.get("taken_text")
                    or (taken.astimezone(CHINA).isoformat(timespec="minutes") if taken else None),
                    "direction": one.get("direction_deg"),
                    "coordinates": None if point is None or point.is_empty else f"X={point.y:.2f}，Y={point.x:.2f}",
                    "photographer": one.get("photographer"),
                    "device": one.get("device"),
                    "sha256": file.sha256,
                    "storage": file.original_name,
                    "attachment_uid": file.uid,
                }
            )
        return sorted(found, key=lambda photo: str(photo["number"]))

    def _attachments(self, section: Section, bound: Iterable[Document]) -> Iterator[Entry]:
        """Files that events of the case name: proofs of service, statements, scans."""
        taken = {uid for d in bound for uid in (d.attachment_uid, self._draft(d))}
        for event in in_force(self.events):
            if event.transition in (CORRECTION, DOCUMENT_VOID) or local_date(event.occurred_at) > self.on:
                continue
            day = local_date(event.occurred_at).isoformat()
            for uid in _texts(event.payload):
                passed = _UID.fullmatch(uid) is None or uid in taken
                file = None if passed else self.session.attachments.get(uid)
                if file is None:
                    continue
                taken.add(uid)
                title = f"附件：{file.original_name}"
                if self.masked:
                    title = mask_text(title, self.numbers)
                    reason = "原件含个人信息，未经遮盖，不装入遮盖副本。"
                    yield self._slip(section.title, title, "", day, reason)
                    continue
                pdf = _as_pdf(self.session.attachments.content(uid), file)
                if pdf is None:
                    yield self._slip(section.title, title, "", day, "电子文件，不能装订，原件另存。", file)
                else:
                    yield self._entry(section.title, title, "", day, pdf, "附件")

    def _entry(self, section: str, title: str, number: str, day: str, pdf: bytes, remark: str = "") -> Entry:
        from ..output.binder import page_count

        return Entry(section, title, number, day, pdf, page_count(pdf, f"{title} {number}".strip()), remark)

    def _slip(self, section: str, title: str, number: str, day: str, reason: str, file: Any = None) -> Entry:
        told = {"title": title, "number": number, "date": day, "reason": reason}
        if file is not None:
            told.update(file=file.original_name, sha256=file.sha256)
        return self._entry(section, title, number, day, _draw("slip", {**self.base, "slip": told}), "代页")

    def _closed_on(self) -> date | None:
        if self.case.state != "CLOSED":
            return None
        state = folded(self.session, self.case, self.events)
        days = [local_date(step.occurred_at) for step in state.history if step.after == "CLOSED" != step.before]
        return days[-1] if days else None

    def _result(self) -> str | None:
        """处理结果: the items of the last decision, else where the case ended."""
        for event in reversed(in_force(self.events)):
            items = event.payload.get("items")
            if event.transition in ("T19", "T20", "T58", "TAKEN_OVER") and isinstance(items, list) and items:
                return "；".join(_item_text(item) for item in items if isinstance(item, Mapping))
        if self.case.state in ELSEWHERE.states:
            return state_name(procedure_of(self.session, self.case), self.case.state).split(" ")[0]
        return None

    def _void_text(self) -> str:
        told = [f"{d.number or d.title}（{d.title}，{d.void_reason or '原因未记'}）" for d in self.void]
        if self.masked:
            told = [mask_text(text, self.numbers) for text in told]
        return f"作废文书：{'；'.join(told)}。\n" if told else ""


def _up_to(document: Document, on: date) -> bool:
    return document.issued_on is None or document.issued_on <= on


def _item_text(item: Mapping[str, Any]) -> str:
    word = ITEMS.get(str(item.get("kind")), "")
    if item.get("kind") == "fine" and item.get("amount") is not None:
        return f"罚款{float(item['amount']):.2f}元"
    what = str(item.get("what") or "")
    return what or word


def _texts(value: Any) -> Iterator[str]:
    """Every text in a payload, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _texts(item)


def _as_pdf(content: bytes, file: Any) -> bytes | None:
    """A file as pages; None for what has none (Word, sound, video)."""
    from ..output.binder import IMAGES, image_pages, page_count

    name = file.original_name
    ext = f".{file.ext}".lower()
    if ext == ".pdf" or content.startswith(b"%PDF"):
        page_count(content, name)
        return content
    return image_pages(content, name) if ext in IMAGES else None


def _images(session: Any, facts: Mapping[str, Any]) -> dict[str, bytes]:
    from .document_facts import photo_bytes

    return photo_bytes(session, facts)


def _draw(form: Any, facts: Mapping[str, Any], images: Mapping[str, bytes] | None = None) -> bytes:
    from ..output.documents import Options, render

    return render(form, facts, images or {}, Options(allow_incomplete=True)).pdf


def _with_part(facts: Mapping[str, Any], part: str) -> dict[str, Any]:
    return {**facts, "volume": {**facts["volume"], "part": part}}


def _split(front: bytes) -> tuple[bytes, bytes]:
    """Cover, and the contents behind it."""
    import io

    from pypdf import PdfReader, PdfWriter

    reader = PdfReader(io.BytesIO(front))
    made = []
    for pages in (reader.pages[:1], reader.pages[1:]):
        writer = PdfWriter()
        for page in pages:
            writer.add_page(page)
        out = io.BytesIO()
        writer.write(out)
        made.append(out.getvalue())
    return made[0], made[1]
