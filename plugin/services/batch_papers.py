"""Papers of many cases in one go (批量制发): what would be refused and why, issuing, and all of them as one PDF."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.case.forms import Form, steps_of
from ..domain.errors import InputError, MissingLibraryError, ZhiweiError
from ..domain.progress import Progress, Silent, check
from ..output.enforcement_groups import NO_CASE
from .case_catalogues import procedure_of
from .case_papers import check_issue
from .form_templates import forms_of, has_template, need_libraries
from .issue_document import finish_pending, issue_document, standing
from .issued_papers import PDF, reprint, write_files

READY, REPRINT, ISSUED, REFUSED = "ready", "reprint", "issued", "refused"
#: papers of the office itself
_OF_THE_OFFICE = ("supervision", "patrol")
_AT_ONCE = 500


@dataclass(frozen=True)
class Row:
    """What would become, or became, of one form for one case.

    :param outcome: ``ready``, ``reprint``, ``issued`` or ``refused``
    :param code: why it is refused, as a message with its parameters
    """

    case_uid: str
    case_number: str
    form: str
    title: str
    outcome: str
    number: str = ""
    document_uid: str = ""
    files: tuple[str, ...] = ()
    code: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    warnings: tuple[tuple[str, Mapping[str, Any]], ...] = ()


@dataclass(frozen=True)
class Batch:
    """All rows; ``cancelled`` where the person stopped it: what was issued until then stays."""

    rows: tuple[Row, ...]
    cancelled: bool = False

    def count(self, outcome: str) -> int:
        """Number of rows with an outcome."""
        return sum(row.outcome == outcome for row in self.rows)


@dataclass(frozen=True)
class Order:
    """What is to be issued: forms, cases, legal day, by whom, how.

    :param again: draw up another paper although there is one
    """

    forms: Sequence[Form]
    case_uids: Sequence[str]
    on: date
    actor: str
    now: datetime
    formats: tuple[str, ...] = (PDF,)
    again: bool = False


def cases_of_rows(session: Any, uids: Iterable[str]) -> list[str]:
    """The cases among rows of the list (which are cases, leads and spots), in their order."""
    wanted = list(uids)
    there = {case.uid for case in _cases(session, wanted)}
    return [uid for uid in wanted if uid in there]


def cases_of_spots(session: Any, spot_uids: Iterable[str]) -> list[str]:
    """The cases that spots belong to, each once."""
    return list(dict.fromkeys(case.uid for case in session.cases.for_spots(list(spot_uids))))


def spots_of_cases(session: Any, case_uids: Iterable[str]) -> list[str]:
    """The spots of cases, each once."""
    found: list[str] = session.case_list.spots_of(list(case_uids))
    return found


def _cases(session: Any, uids: list[str]) -> list[Any]:
    return [case for at in range(0, len(uids), _AT_ONCE) for case in session.cases.find(uid=uids[at : at + _AT_ONCE])]


def fitting_forms(session: Any, case_uids: Sequence[str]) -> list[tuple[Form, bool]]:
    """Forms of cases, those first that belong to a step which some of these cases stands before or has just taken."""
    kinds = {(case.track, case.state): case for case in _cases(session, list(case_uids)[:_AT_ONCE])}
    found = []
    for form in forms_of(session).forms.values():
        if form.id in NO_CASE or form.stage in _OF_THE_OFFICE or not has_template(session, form.id):
            continue
        fits = False
        for (track, state), case in kinds.items():
            steps = [step for step in steps_of(procedure_of(session, case), form.id) if track in step.tracks]
            fits = fits or any(step.leaves(state) or step.target == state for step in steps)
        found.append((form, fits))
    return sorted(found, key=lambda one: not one[1])


def check_papers(workspace: Any, order: Order, progress: Progress | None = None) -> Batch:
    """What would become of each paper as the cases stand now; nothing is written and no number is drawn.

    A paper whose step only another one of the same batch makes lawful is told of as refused.

    :raises CancelledError: when cancelled
    """
    progress = progress or Silent()
    rows = []
    jobs = _jobs(workspace, order)
    for position, (uid, number, form) in enumerate(jobs):
        check(progress)
        progress.report(position / len(jobs), "papers.checking", done=position, total=len(jobs))
        row = Row(uid, number, form.id, form.title, READY)
        there = None if order.again else standing(workspace, form, uid)
        if there is not None:
            rows.append(replace(row, outcome=REPRINT, number=there.number or "", document_uid=there.uid))
            continue
        found = check_issue(workspace, form, uid, order.on, order.actor, order.now, {})
        if found.problem is not None:
            row = replace(row, outcome=REFUSED, code=found.problem.code, params=found.problem.params)
        elif found.missing:
            params = {"form": form.id, "missing": list(found.missing)}
            row = replace(row, outcome=REFUSED, code="document.incomplete", params=params)
        rows.append(row)
    progress.report(1.0)
    return Batch(tuple(rows))


def issue_papers(workspace: Any, order: Order, folder: Path | str, progress: Progress | None = None) -> Batch:
    """Issue each form for each case and write its files; each paper whole or not at all.

    What was issued before somebody pressed cancel stays issued and is in the rows.

    :raises MissingLibraryError: before any number is drawn
    :raises InputError: ``output.not_written`` before any number is drawn, where the folder takes no files
    """
    progress = progress or Silent()
    need_libraries(order.formats)
    need_folder(Path(folder))
    _, failed = finish_pending(workspace, order.actor, order.now)
    rows = [Row("", one.subject, "", "", REFUSED, code=one.code, params=one.params) for one in failed]
    jobs = _jobs(workspace, order)
    for position, (uid, number, form) in enumerate(jobs):
        if progress.cancelled:
            return Batch(tuple(rows), cancelled=True)
        progress.report(position / len(jobs), "document.issuing", done=position, total=len(jobs), form=form.title)
        row = Row(uid, number, form.id, form.title, ISSUED)
        try:
            paper = issue_document(
                workspace, form, uid, order.on, order.actor, order.now, again=order.again, formats=order.formats
            )
            row = replace(
                row,
                outcome=REPRINT if paper.reprint else ISSUED,
                number=paper.document.number or "",
                document_uid=paper.document.uid,
                warnings=tuple(paper.warnings),
            )
            files = write_files([paper], folder, order.formats)
            rows.append(replace(row, files=tuple(str(path) for path in files)))
        except MissingLibraryError:
            raise
        except ZhiweiError as error:
            # a paper whose file could not be written is issued all the same: it can be printed again
            outcome = row.outcome if row.document_uid else REFUSED
            rows.append(replace(row, outcome=outcome, code=error.code, params=error.params))
    progress.report(1.0)
    return Batch(tuple(rows))


def one_pdf(workspace: Any, document_uids: Sequence[str], progress: Progress | None = None) -> bytes:
    """Issued papers as one PDF in their order; scans that were taken in become pages, Word files are left out.

    :raises InputError: ``print.nothing``
    :raises CancelledError: when cancelled
    """
    from ..output.binder import IMAGES, image_pages
    from ..output.merge import merge_pdfs

    progress = progress or Silent()
    parts = []
    for position, uid in enumerate(dict.fromkeys(document_uids)):
        check(progress)
        progress.report(position / len(document_uids), "papers.binding", done=position, total=len(document_uids))
        paper = reprint(workspace, uid)
        title = f"{paper.document.number or paper.case_number} {paper.document.title}"
        if paper.ext == PDF:
            parts.append((title, paper.pdf))
        elif f".{paper.ext}" in IMAGES:
            parts.append((title, image_pages(paper.pdf, title)))
    return merge_pdfs(parts)


def need_folder(folder: Path) -> None:
    """Before hours of work: a folder that takes files.

    :raises InputError: ``output.not_written``, ``papers.no_folder``: what is not named whole would lie where QGIS runs
    """
    if not folder.is_absolute():
        raise InputError("papers.no_folder")
    probe = folder / ".zhiwei"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise InputError("output.not_written", path=str(folder), reason=error.strerror or str(error)) from error


def _jobs(workspace: Any, order: Order) -> list[tuple[str, str, Form]]:
    with workspace.reader() as session:
        uids = list(order.case_uids)
        numbers = {case.uid: case.number for case in _cases(session, uids)}
    return [(uid, numbers[uid], form) for uid in uids if uid in numbers for form in order.forms]
