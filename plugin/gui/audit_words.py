"""Why a row was written, as the audit keeps it (short English), in the language of QGIS."""

from __future__ import annotations

from functools import lru_cache

from .import_wizard.words import job_name
from .lists import pair
from .messages import tr


def reason_word(reason: str) -> str:
    """The reason in words; what follows a known beginning (a form, a number) stays as it is."""
    known = _reasons(tr("Date"))
    if reason in known:
        return known[reason]
    first, _, rest = reason.partition(" ")
    begun = _beginnings(tr("Date")).get(first)
    if not begun or not rest:
        return reason
    if first in ("import", "withdraw"):
        return pair(begun, job_name(rest))
    if first == "undo":
        # what is taken back is named by one spot, also where several were merged
        return pair(begun, known.get(f"{rest}s") or reason_word(rest))
    return f"{begun} {rest}"


@lru_cache(maxsize=4)
def _reasons(_language: str) -> dict[str, str]:
    return {
        "acceptuse": tr("Use of a plot accepted"),
        "add party": tr("Party added"),
        "afteruse weights": tr("Weights of after-use changed"),
        "adoptscenario": tr("Plan adopted"),
        "assess": tr("Assessed"),
        "assign patrol cells": tr("Patrol cells assigned"),
        "beginuse": tr("Use of a plot begun"),
        "build patrol grid": tr("Patrol grid built"),
        "buildsites": tr("Demolition sites made"),
        "change seen on imagery": tr("Change seen on imagery"),
        "copyscenario": tr("Plan copied"),
        "create": tr("Workspace made"),
        "deadlines": tr("Dates computed again"),
        "deletescenario": tr("Plan deleted"),
        "edit party": tr("Party changed"),
        "imagery": tr("Image sources changed"),
        "import ledger": tr("Ledger taken over"),
        "import parties": tr("Parties imported"),
        "import photos": tr("Photos imported"),
        "import settings": tr("Settings imported"),
        "importsites": tr("Facts of sites imported"),
        "link photo": tr("Photo linked"),
        "list": tr("List of cases renewed"),
        "makeplots": tr("Plots made"),
        "mapping preset": tr("Preset of columns kept"),
        "merge spots": tr("Spots merged"),
        "planafteruse": tr("After-use planned"),
        "plandemolition": tr("Demolition planned"),
        "open case all": tr("Case opened"),
        "open case auto": tr("Case opened"),
        "open case land": tr("Case opened (land)"),
        "open case planning": tr("Case opened (planning)"),
        "open case village": tr("Case opened (village)"),
        "procedure catalogue": tr("Procedure text kept"),
        "record events": tr("Events recorded"),
        "record patrol": tr("Patrol recorded"),
        "recordprogress": tr("Progress recorded"),
        "movesites": tr("Sites of a plan moved by hand"),
        "locksites": tr("Sites of a plan locked or unlocked"),
        "undoplan": tr("Change of a plan taken back"),
        "register spot": tr("Spot registered"),
        "remove party": tr("Party removed"),
        "remove patrol grid": tr("Patrol grid removed"),
        "removeprogress": tr("Progress taken back"),
        "renamescenario": tr("Plan renamed"),
        "reshape spot": tr("Shape of a spot changed"),
        "site": tr("Demolition site changed"),
        "split spot": tr("Spot split"),
        "show history": tr("Names and numbers shown in the history"),
        "show id_number": tr("ID number shown"),
        "takebackuse": tr("Use of a plot taken back"),
        "targets": tr("Targets changed"),
        "undo party": tr("Change of a party taken back"),
        "undouse": tr("Change of a plot taken back"),
        "undo patrol grid": tr("Patrol grid taken back"),
        "unlink photo": tr("Photo unlinked"),
        "verifyuse": tr("Use of a plot verified"),
        "withdraw ledger": tr("Ledger taken back"),
        "withdraw party": tr("Parties taken back"),
        "withdraw patrol": tr("Patrol taken back"),
        "withdraw photo": tr("Photos taken back"),
    }


@lru_cache(maxsize=4)
def _beginnings(_language: str) -> dict[str, str]:
    return {
        "issue": tr("Number drawn for"),
        "issued": tr("Issued"),
        "as": tr("Written as"),
        "import": tr("Imported"),
        "withdraw": tr("Import taken back"),
        "settings:": tr("Settings"),
        "show": tr("Shown in full"),
        "template": tr("Own wording"),
        "undo": tr("Taken back"),
        "DELIVERY": tr("Service"),
        "RECEIPT": tr("Proof of service"),
    }
