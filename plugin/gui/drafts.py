"""Unsaved input, kept on this machine: it survives a closed form and a crash, and is thrown away when it is saved."""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QTimer

from .days import clock_text
from .messages import tr

#: written at most so long after a keystroke
WRITE_AFTER_MS = 600


@dataclass(frozen=True)
class Draft:
    """Unsaved input of one form.

    :param form: the form or tab it belongs to
    :param saved_at: when it was written (UTC)
    """

    workspace: str
    case_uid: str
    form: str
    saved_at: datetime
    values: Mapping[str, Any]


def drafts_folder() -> Path:
    """Where they lie: in the profile of QGIS, not beside the workspace that others open."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "zhiwei" / "drafts"


class Drafts(QObject):
    """Keeps drafts by workspace, case and form."""

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder or drafts_folder()
        self._waiting: dict[tuple[str, str, str], Callable[[], Mapping[str, Any]]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)

    def note(self, workspace: str, case_uid: str, form: str, values: Callable[[], Mapping[str, Any]]) -> None:
        """Input changed: write it shortly.

        :param values: asked for when it is written; an empty answer discards the draft
        """
        self._waiting[(workspace, case_uid, form)] = values
        if not self._timer.isActive():
            self._timer.start(WRITE_AFTER_MS)

    def flush(self) -> None:
        """Write what waits, now."""
        self._timer.stop()
        waiting, self._waiting = self._waiting, {}
        for (workspace, case_uid, form), values in waiting.items():
            self._write(workspace, case_uid, form, values())

    def read(self, workspace: str, case_uid: str, form: str) -> Draft | None:
        """The draft of a form, None when there is none that can be read."""
        return _load(self._path(workspace, case_uid, form))

    def of_case(self, workspace: str, case_uid: str) -> list[Draft]:
        """The drafts of a case, newest first."""
        found = [_load(path) for path in self.folder.glob("*.json")]
        mine = [one for one in found if one and (one.workspace, one.case_uid) == (_whole(workspace), case_uid)]
        return sorted(mine, key=lambda one: one.saved_at, reverse=True)

    def discard(self, workspace: str, case_uid: str, form: str) -> None:
        """Throw a draft away: it was saved, or nobody wants it."""
        self._waiting.pop((workspace, case_uid, form), None)
        with contextlib.suppress(OSError):
            self._path(workspace, case_uid, form).unlink()

    def _write(self, workspace: str, case_uid: str, form: str, values: Mapping[str, Any]) -> None:
        if not values:
            self.discard(workspace, case_uid, form)
            return
        path = self._path(workspace, case_uid, form)
        told = {
            "workspace": _whole(workspace),
            "case": case_uid,
            "form": form,
            "saved_at": datetime.now(timezone.utc).isoformat(),
            "values": dict(values),
        }
        # a draft that cannot be written must not keep anybody from working
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            beside = path.with_suffix(".part")
            beside.write_text(json.dumps(told, ensure_ascii=False, default=str), encoding="utf-8")
            beside.replace(path)

    def _path(self, workspace: str, case_uid: str, form: str) -> Path:
        text = "\n".join((_whole(workspace), case_uid, form))
        return self.folder / f"{hashlib.sha256(text.encode()).hexdigest()[:32]}.json"


class Kept:
    """The unsaved input of one window: written while it is typed, gone once it is saved or cancelled.

    :param drafts: where it is kept; None keeps nothing
    :param workspace: that of the case, also when another is opened meanwhile
    """

    def __init__(self, drafts: Drafts | None, workspace: str, case_uid: str) -> None:
        self._drafts, self._of = drafts, (workspace, case_uid)

    def note(self, form: str, values: Mapping[str, Any]) -> None:
        """Keep what stands in a form now; nothing typed, nothing kept."""
        if self._drafts is not None:
            self._drafts.note(*self._of, form, lambda: values)

    def read(self, form: str) -> Draft | None:
        """What was typed into a form and neither saved nor cancelled."""
        if self._drafts is None:
            return None
        self._drafts.flush()
        return self._drafts.read(*self._of, form)

    def drop(self, form: str) -> None:
        """It was saved, or nobody wants it."""
        if self._drafts is not None:
            self._drafts.discard(*self._of, form)

    def flush(self) -> None:
        """Write what waits: the window closes."""
        if self._drafts is not None:
            self._drafts.flush()


def put_back(draft: Draft) -> str:
    """The line that says where the text in a window comes from."""
    return tr("Unsaved input of {when} was put back; Cancel discards it.").format(when=clock_text(draft.saved_at))


def _whole(workspace: str) -> str:
    return str(Path(workspace).resolve()) if workspace else ""


def _load(path: Path) -> Draft | None:
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        return Draft(
            str(told["workspace"]),
            str(told["case"]),
            str(told["form"]),
            datetime.fromisoformat(told["saved_at"]),
            dict(told["values"]),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
