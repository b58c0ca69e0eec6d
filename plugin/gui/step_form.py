"""The step dialog: states what a step needs in plain fields, shows what would follow, and records it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timezone
from html import escape
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..domain.errors import ConflictError, UnlawfulStepError, WorkspaceError, ZhiweiError
from ..services.step_context import Context, context_of
from ..services.step_foresee import Foreseen, foresee
from ..services.step_form import StepForm, empty, finding_names, form_for, lacking, relations_of, shown_fields
from ..services.step_offers import answers_to
from ..services.step_take import Done, recorded_since, take
from .conflict import ask_about_case
from .days import clock_text
from .desk import Desk, worded
from .drafts import Drafts
from .lists import listed
from .messages import say, tr
from .step_follows import WARNING, answer_words, what_follows, with_names
from .step_when import WhenLine
from .step_widgets import ChoiceEditor, Editor, editor_for
from .step_words import choice_word, fact_name, field_label, kind_name, procedure_word, service_label
from .tall import scrolled
from .terms import term

#: what would follow is asked for so long after the last keystroke
_LOOK_AFTER_MS = 250


class StepDialog(QDialog):
    """One step or event of one case. It stays open beside QGIS; unsaved input is kept as a draft."""

    #: recorded: the case's uid
    recorded = pyqtSignal(str)
    #: something else has to come first: kind and what, as :class:`..services.step_answers.Answer`
    answer_asked = pyqtSignal(str, str)

    def __init__(
        self,
        desk: Desk,
        drafts: Drafts,
        case_uid: str,
        kind: str,
        fact: str = "",
        preset: Mapping[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent or desk.iface.mainWindow())
        self.setObjectName("zhiwei_step_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.desk, self.drafts = desk, drafts
        #: the workspace whose case this is, also when another is opened meanwhile
        self.path = desk.path
        self.case_uid, self.kind, self.fact = case_uid, kind, fact
        self.editors: dict[str, Editor] = {}
        self.labels: dict[str, QLabel] = {}
        self.hints: dict[str, QLabel] = {}
        self.foreseen: Foreseen | None = None
        self.context: Context = context_of(desk.store, case_uid, desk.today())
        self.form: StepForm = form_for(self.context, kind, fact, int((preset or {}).get("target") or 0))
        self._target = int((preset or {}).get("target") or 0)
        self._filling = True
        self._dirty = False
        self._saved = False
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._retarget)
        self._build()
        self._put({**self.form.defaults, **(preset or {})})
        self._filling = False
        self._offer_draft()
        self._shown()
        self.look()

    # What it looks like.

    def _build(self) -> None:
        self.setWindowTitle(f"{self.title()} · {self.context.case.number}")
        self.resize(940, 600)
        layout = QVBoxLayout(self)
        head = QLabel(f"<b>{escape(self.title())}</b> · {escape(self.context.case.number)}")
        head.setTextFormat(Qt.TextFormat.RichText)
        layout.addWidget(head)
        if self.form.basis:
            # what the catalogue explains behind a colon is for who keeps it
            articles = "; ".join(part.partition(": ")[0] for part in self.form.basis.split("; "))
            basis = QLabel(f"<small>{escape(say('step.basis', article=articles))}</small>")
            basis.setWordWrap(True)
            layout.addWidget(basis)
        layout.addWidget(self._draft_bar())
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self._fields_side())
        splitter.addWidget(self._follows_side())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([560, 380])
        layout.addWidget(splitter, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = QPushButton(tr("Record"))
        self.save_button.setDefault(True)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self.cancel_button = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self.cancel_button.setText(tr("Cancel"))
        self.save_button.clicked.connect(self._save_clicked)
        self.cancel_button.clicked.connect(self._cancel_clicked)
        layout.addWidget(buttons)

    def _draft_bar(self) -> QWidget:
        self.draft_bar = QFrame()
        self.draft_bar.setFrameShape(QFrame.Shape.StyledPanel)
        line = QHBoxLayout(self.draft_bar)
        line.setContentsMargins(8, 4, 8, 4)
        self.draft_label = QLabel()
        self.draft_take = QPushButton(tr("Take it up"))
        self.draft_drop = QPushButton(tr("Discard"))
        line.addWidget(self.draft_label, 1)
        line.addWidget(self.draft_take)
        line.addWidget(self.draft_drop)
        self.draft_take.clicked.connect(self._take_draft)
        self.draft_drop.clicked.connect(self._drop_draft)
        self.draft_bar.hide()
        return self.draft_bar

    def _fields_side(self) -> QWidget:
        inside = QWidget()
        self.rows = QFormLayout(inside)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.when = date_line = WhenLine(self.desk.today(), self.form.timed)
        self.date, self.timed, self.time = self.when.date, self.when.timed, self.when.time
        self.when.changed.connect(self._changed)
        self.rows.addRow(tr("Date"), date_line)
        if self.kind == "CORRECTION":  # made now, whatever day the wrong entry has
            date_line.hide()
            self.rows.labelForField(date_line).hide()
        self.date_hint = QLabel()
        self.date_hint.setWordWrap(True)
        self.date_hint.hide()
        self.rows.addRow("", self.date_hint)
        names = finding_names()
        for field in self.form.fields:
            self._add_field(field, names)
        return scrolled(inside)

    def _add_field(self, field: Any, names: Mapping[str, str]) -> None:
        editor = editor_for(field, self.context, names)
        editor.setObjectName(f"zhiwei_field_{field.key}")
        words = (service_label(field.key) if self.kind == "DELIVERY" else "") or field_label(field.key)
        label = QLabel(words + (" *" if field.needed else ""))
        label.setBuddy(editor)
        hint = QLabel()
        hint.setWordWrap(True)
        hint.hide()
        self.editors[field.key], self.labels[field.key], self.hints[field.key] = editor, label, hint
        self.rows.addRow(label, editor)
        self.rows.addRow("", hint)
        editor.changed.connect(self._changed)

    def _follows_side(self) -> QWidget:
        self.follows = QTextBrowser()
        self.follows.setOpenLinks(False)
        self.follows.anchorClicked.connect(self._link)
        self.follows.setMinimumWidth(240)
        return self.follows

    def title(self) -> str:
        """Name of the step, the fact or the kind of event."""
        if self.fact:
            return fact_name(self.fact)
        known = self.kind in self.context.procedure.transitions
        return procedure_word(self.context.title_of(self.kind)) if known else kind_name(self.kind)

    # What it says.

    def values(self) -> dict[str, Any]:
        """What the fields hold."""
        return {key: editor.value() for key, editor in self.editors.items()}

    def day(self) -> Any:
        """Legal date of the step."""
        return self.when.day()

    def clock(self) -> time | None:
        """Time of day, None where only the day is known."""
        return self.when.clock()

    def _put(self, values: Mapping[str, Any]) -> None:
        for key, value in values.items():
            if key in self.editors:
                self.editors[key].put(value)

    def _changed(self, *_: Any) -> None:
        if self._filling:
            return
        self._dirty = True
        with self.desk.told():
            if self.sender() is self.editors.get("target"):
                self._later.start(0)
            self._shown()
        self.drafts.note(self.path, self.case_uid, self._form_key(), self._draft_values)
        self._timer.start(_LOOK_AFTER_MS)

    def _retarget(self) -> None:
        """Another wrong entry was chosen: its own fields are shown."""
        target = int(self.editors["target"].value() or 0)
        if target == self._target:
            return
        self._target = target
        kept = {key: self.editors[key].value() for key in ("mode", "reason", "new_day")}
        self._filling = True
        base = {"target", "mode", "new_day", "reason"}
        for key in [key for key in self.editors if key not in base]:
            self.rows.removeRow(self.hints.pop(key))
            self.rows.removeRow(self.editors.pop(key))
            self.labels.pop(key)
        self.form = form_for(self.context, self.kind, "", target)
        names = finding_names()
        for field in self.form.fields:
            if field.key not in self.editors:
                self._add_field(field, names)
        mode = self.editors["mode"]
        if isinstance(mode, ChoiceEditor):
            choices = next(field.choices for field in self.form.fields if field.key == "mode")
            mode.offer([(one, choice_word(one)) for one in choices])
        self._put({**self.form.defaults, **kept, "target": target or None})
        self._filling = False
        self._shown()
        self._timer.start(_LOOK_AFTER_MS)

    def _shown(self) -> None:
        values = self.values()
        shown = {field.key for field in shown_fields(self.form, values)}
        for key, editor in self.editors.items():
            editor.setVisible(key in shown)
            self.labels[key].setVisible(key in shown)
            if key not in shown:
                self.hints[key].hide()
        for key in ("relation", "refused_by"):
            editor = self.editors.get(key)
            if isinstance(editor, ChoiceEditor):
                words = relations_of(self.context, str(values.get("method") or ""), str(values.get("party") or ""))
                editor.offer([(one, term(one)) for one in words])
        today = self.desk.today()
        ahead = self.day() > today
        self.date_hint.setVisible(ahead)
        if ahead:
            self.date_hint.setText(WARNING + say("events.future", day=self.day().isoformat(), today=today.isoformat()))

    # What would follow.

    def look(self) -> None:
        """Ask what would follow, and show it or why it may not be."""
        self._timer.stop()
        with self.desk.told():
            self._look()

    def _look(self) -> None:
        for hint in self.hints.values():
            hint.hide()
        values = self.values()
        open_fields = lacking(self.form, values)
        if open_fields:
            self.foreseen = None
            for key in open_fields:
                self._hint(key, tr("Please fill this in."), quiet=not self._dirty)
            if self.kind in self.context.procedure.transitions:
                # no use in filling in what cannot be taken from here
                early = self._foresee(values)
                if early.error is not None and early.error.code in ("step.not_from_here", "step.wrong_track"):
                    self._refused(early.error)
                    self.save_button.setEnabled(False)
                    return
            names = listed(field_label(key) for key in open_fields)
            self._say(tr("Still to be filled in"), [escape(names)])
            self.save_button.setEnabled(False)
            return
        self.foreseen = self._foresee(values)
        self.save_button.setEnabled(self.foreseen.lawful)
        if self.foreseen.error is not None:
            self._refused(self.foreseen.error)
        else:
            self._say(tr("What follows"), what_follows(self.context, self.foreseen))

    def _foresee(self, values: Mapping[str, Any]) -> Foreseen:
        now = datetime.now(timezone.utc)
        return foresee(
            self.desk.store, self.case_uid, self.form, values, self.day(), self.clock(), self.desk.actor, now
        )

    def _hint(self, key: str, text: str, quiet: bool = False) -> None:
        hint = self.hints.get(key)
        if hint is None or quiet or not self.editors[key].isVisibleTo(self):
            return
        before = hint.text() + "\n" if hint.isVisibleTo(self) and hint.text() else ""
        hint.setText(before + WARNING + text)
        hint.show()

    def _refused(self, error: ZhiweiError) -> None:
        missing = list(error.params.get("missing") or ()) if isinstance(error, UnlawfulStepError) else []
        lines: list[str] = []
        if error.code in ("service.paper_unknown", "service.paper_outside"):
            paper = str(error.params.get("form") or self.values().get("form") or "")
            self._hint("number", tr("Number and day of the paper, where it was issued elsewhere."))
            lines.append(escape(tr("This paper is not issued here yet.")))
            lines.append(f'→ <a href="document:{paper}">{escape(answer_words("document", paper))}</a>')
            lines.append(escape(tr("Or fill in its number and day, where it was issued elsewhere.")))
        elif not missing:
            lines.append(escape(worded(error)))
        for code, params in missing:
            text = with_names(self.context, say(code, **params))
            fields = [one for one in shown_fields(self.form, self.values()) if code in one.meets]
            for one in fields[:1]:
                self._hint(one.key, text)
            links = [
                f'<a href="{one.kind}:{one.what}">{escape(answer_words(one.kind, one.what, self.context))}</a>'
                if one.kind != "wait"
                else escape(answer_words(one.kind, one.what))
                for one in answers_to(code, params)
            ]
            lines.append(escape(text) + ("" if not links else "<br>→ " + "<br>→ ".join(links)))
        if missing and error.params.get("guard"):
            lines.append(f"<i>{escape(say('step.guard', guard=error.params['guard']))}</i>")
        if missing and error.params.get("article"):
            lines.append(f"<i>{escape(say('step.basis', article=error.params['article']))}</i>")
        # a full disk is no question of the law
        refused = tr("Not saved") if isinstance(error, WorkspaceError) else tr("Not lawful yet")
        self._say(WARNING + refused, lines)

    def _say(self, title: str, lines: list[str]) -> None:
        self.follows.setHtml(f"<p><b>{escape(title)}</b></p>" + "".join(f"<p>{line}</p>" for line in lines))

    def _link(self, url: Any) -> None:
        kind, _, what = url.toString().partition(":")
        self.answer_asked.emit(kind, what)

    # Recording.

    def _save_clicked(self, _checked: bool = False) -> None:
        with self.desk.told():
            self.save()

    def save(self) -> Done | None:
        """Record it. Where somebody else was faster, both versions are shown and the person decides."""
        self._look()
        if self.foreseen is None or not self.foreseen.lawful:
            return None
        store, now = self.desk.store, datetime.now(timezone.utc)
        if self.kind == "DOCUMENT":
            self._issue(store, now)
            return None
        try:
            done = take(
                store, self.case_uid, self.form, self.values(), self.day(), self.clock(), self.desk.actor, now,
                self.context.seq,
            )  # fmt: skip
        except ConflictError:
            self._conflict()
            return None
        except (UnlawfulStepError, ZhiweiError) as error:
            self._refused(error)
            raise
        self._finish()
        return done

    def _issue(self, store: Any, now: datetime) -> None:
        """Drawing up a paper takes seconds: in the background."""
        self.save_button.setEnabled(False)
        values, day, clock, actor = self.values(), self.day(), self.clock(), self.desk.actor
        case_uid, form = self.case_uid, self.form

        def job(_progress: Any) -> Done:
            return take(store, case_uid, form, values, day, clock, actor, now)

        def done(_done: Done) -> None:
            self._busy = False
            self._finish()

        def failed(error: BaseException) -> None:
            self._busy = False
            self.save_button.setEnabled(True)
            self.desk.tell(error)
            if isinstance(error, ZhiweiError):
                self._refused(error)

        self._busy = True
        self._say(tr("The paper is being issued…"), [])
        self._task = self.desk.run(self.title(), job, done, failed)

    def _conflict(self) -> None:
        since = recorded_since(self.desk.store, self.case_uid, self.context.seq)
        seq = max((event.seq for event in since), default=self.context.seq)
        mine = self.values()
        fresh = context_of(self.desk.store, self.case_uid, self.desk.today())
        chosen = ask_about_case(self, fresh, since, self.form, mine)
        if chosen is None:
            return
        if not chosen:
            self._finish(saved=False)
            return
        self.context = fresh
        self._filling = True
        self._put(chosen)
        self._filling = False
        self._shown()
        self._look()
        if self.foreseen is not None and self.foreseen.lawful and self.context.seq == seq:
            self.save()

    def _finish(self, saved: bool = True) -> None:
        self._saved = True
        self.drafts.discard(self.path, self.case_uid, self._form_key())
        self._timer.stop()
        if saved:
            self.desk.note_change()
            self.recorded.emit(self.case_uid)
        self.accept()

    def _cancel_clicked(self, _checked: bool = False) -> None:
        self.drafts.discard(self.path, self.case_uid, self._form_key())
        self._saved = True
        self.reject()

    def done(self, result: int) -> None:
        """However it is left: what was typed and neither recorded nor cancelled stays as a draft."""
        if self._busy:  # the paper is told of here when it is there
            return
        self._timer.stop()
        if self._dirty and not self._saved:
            self.drafts.note(self.path, self.case_uid, self._form_key(), self._draft_values)
            self.drafts.flush()
            self._dirty = False
        super().done(result)

    # Drafts.

    def _form_key(self) -> str:
        return f"step:{self.kind}:{self.fact}"

    def _draft_values(self) -> dict[str, Any]:
        if self._saved:
            return {}
        told = {key: value for key, value in self.values().items() if not empty(value)}
        return {**told, "__day": self.day().isoformat(), "__time": None if self.clock() is None else str(self.clock())}

    def _offer_draft(self) -> None:
        draft = self.drafts.read(self.path, self.case_uid, self._form_key())
        self.draft_bar.setVisible(draft is not None)
        if draft is not None:
            self.draft_label.setText(tr("There is unsaved input of {when}.").format(when=clock_text(draft.saved_at)))

    def _take_draft(self, _checked: bool = False) -> None:
        draft = self.drafts.read(self.path, self.case_uid, self._form_key())
        self.draft_bar.hide()
        if draft is None:
            return
        self._filling = True
        self.when.put(str(draft.values.get("__day") or ""), str(draft.values.get("__time") or ""))
        self._put(draft.values)
        self._filling = False
        self._dirty = True
        self._shown()
        self.look()

    def _drop_draft(self, _checked: bool = False) -> None:
        self.drafts.discard(self.path, self.case_uid, self._form_key())
        self.draft_bar.hide()
