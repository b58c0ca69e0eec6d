"""The panel "why" of a plot: ranked uses with their sums, what may be done and by which rule, its cases and forms."""

from __future__ import annotations

from html import escape
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

from .afteruse_words import (
    VERDICT_COLOURS,
    Words,
    criterion_word,
    decision_word,
    law_word,
    measured,
    status_word,
    unfit_word,
    verdict_word,
)
from .lists import clauses, listed
from .messages import tr
from .terms import term


class WhyPanel(QTextBrowser):
    """Text with links; a click on a use opens and closes the parts of its sum."""

    #: a link was clicked: its kind (``case``, ``pdf``, ``word``) and what it names
    asked = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("zhiwei_afteruse_why")
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._clicked)
        self.found: Any = None
        self.forms: tuple[Any, ...] = ()
        self.words: Words | None = None
        self._open: set[str] = set()
        self._closed: set[str] = set()

    def show_plot(self, found: Any, forms: tuple[Any, ...], words: Words) -> None:
        """Show one plot; which sums are open stays as it was."""
        same = self.found is not None and found is not None and self.found.plot.uid == found.plot.uid
        self.found, self.forms, self.words = found, forms, words
        place = self.verticalScrollBar().value() if same else 0
        self._draw()
        self.verticalScrollBar().setValue(place)

    def say(self, text: str) -> None:
        """Show a text in the place of a plot."""
        self.found = None
        self.setHtml(f"<p>{escape(text)}</p>")

    def _clicked(self, url: Any) -> None:
        kind, _, name = url.toString().partition(":")
        if kind == "sum":
            first = bool(self.found and self.found.ranked and self.found.ranked[0].use == name)
            kept = self._closed if first else self._open
            kept.symmetric_difference_update({name})
            place = self.verticalScrollBar().value()
            self._draw()
            self.verticalScrollBar().setValue(place)
        else:
            self.asked.emit(kind, name)

    def _is_open(self, place: int, use: str) -> bool:
        return use not in self._closed if place == 0 else use in self._open

    def _draw(self) -> None:
        if self.found is not None and self.words is not None:
            self.setHtml("".join((self._head(), self._ranking(), self._rules(), self._ground())))

    def _head(self) -> str:
        words, row = self.words, self.found.row
        plot = row.plot
        lines = [f"{words.m2(plot.area_m2)} ({words.mu(plot.area_m2)})", status_word(plot.status)]
        if plot.cleared_on:
            lines.append(tr("cleared on {day}").format(day=plot.cleared_on.isoformat()))
        text = f"<h3>{escape(plot.code)} {escape(plot.name)}</h3><p>{escape(' · '.join(lines))}"
        if plot.use:
            text += f"<br><b>{escape(words.use(plot.use))}</b> ({escape(plot.use_code)}) · "
            text += escape(decision_word(row.decision))
            if self.found.verdict(plot.use) == "forbidden":
                told = tr("The rules do not allow this use any more: choose another.")
                text += f"<br>{_verdict('forbidden')} · {escape(told)}"
            facts = [term(plot.responsible)]
            if plot.due_on:
                facts.append(tr("due {day}").format(day=plot.due_on.isoformat()))
            if row.late_days:
                facts.append(tr("{days} days overdue").format(days=row.late_days))
            if plot.started_on:
                facts.append(tr("begun {day}").format(day=plot.started_on.isoformat()))
            text += "<br>" + escape(" · ".join(part for part in facts if part))
            if plot.remark:
                text += "<br>" + escape(tr("Reason: {text}").format(text=plot.remark))
        if plot.verified_on:
            photos = listed((plot.verified_by or {}).get("photos", ()))
            text += "<br>" + escape(
                tr("Verified on {day} by photos {photos}").format(day=plot.verified_on.isoformat(), photos=photos)
            )
            doubtful = (plot.verified_by or {}).get("doubtful", ())
            if doubtful:
                each = listed(f"{one['photo']} ({listed(map(unfit_word, one['doubts']))})" for one in doubtful)
                told = tr("{photos} counted because: {text}")
                text += "<br>" + escape(told.format(photos=each, text=plot.verified_by["why"]))
        if row.given_up:
            told = tr("For the targets it gives up {points} points: {best} would suit better.")
            text += "<br>" + escape(told.format(points=words.points(row.given_up), best=words.use(row.best)))
        partner = (plot.proposals or {}).get("with_plot")
        if partner:
            text += "<br>" + escape(tr("Too small for itself: goes with {plot}.").format(plot=partner))
        return text + "</p>"

    def _ranking(self) -> str:
        words = self.words
        if not self.found.ranked:
            told = tr("Nothing is proposed yet: plan after-use.")
            if self.found.said:
                return self._clashes()
            return f"<p><i>{escape(told)}</i></p>"
        parts = [f"<h4>{escape(tr('What suits, by points'))}</h4>"]
        for place, one in enumerate(self.found.ranked):
            mark = "▾" if self._is_open(place, one.use) else "▸"
            chosen = " ◀" if one.use == self.found.row.proposed else ""
            parts.append(
                f'<p style="margin:2px 0"><a href="sum:{escape(one.use)}" style="text-decoration:none">{mark} '
                f"{place + 1}. {escape(words.use(one.use))}</a>{_dot(words.colours.get(one.use))} "
                f"<b>{words.points(one.points)}</b> {_verdict(one.verdict)}{chosen}</p>"
            )
            if self._is_open(place, one.use):
                parts.append(self._sum(one))
        return "".join(parts)

    def _clashes(self) -> str:
        """Which rules leave no use together, and who has to decide."""
        words = self.words
        rows = []
        for reason, leaves in self.found.clashes:
            left = listed(words.use(use) for use in leaves)
            told = tr("leaves only {uses}").format(uses=left) if left else tr("leaves no use")
            rows.append(f"<li>{self._reason(reason, reason.verdict)} · <b>{escape(told)}</b></li>")
        head = tr("No use can be proposed: these rules contradict each other on this plot.")
        after = tr(
            "Which of them holds a person has to decide with the planning and natural resources authority. Have the "
            "zones or the plan set right, or split the plot, and plan again; what is lawful then can also be chosen by "
            "hand with its reason (Compare, change…)."
        )
        return f'<h4>{escape(head)}</h4><ul style="margin:0">{"".join(rows)}</ul><p>{escape(after)}</p>'

    def _sum(self, one: Any) -> str:
        words = self.words
        heads = (tr("Criterion"), tr("Measured"), tr("Score"), tr("Weight (%)"), tr("Points"))
        rows = [
            "<tr>"
            + "".join(
                f'<th align="{"right" if place else "left"}">{escape(head)}</th>' for place, head in enumerate(heads)
            )
            + "</tr>"
        ]
        for criterion, value, score, share, points in one.parts:
            cells = (measured(words, criterion, value), words.number(score, 2), words.number(share, 1))
            rows.append(
                f"<tr><td>{escape(criterion_word(criterion))}</td>"
                + "".join(f'<td align="right">{escape(cell)}</td>' for cell in cells)
                + f'<td align="right">{words.points(points)}</td></tr>'
            )
        if one.less:
            told = escape(tr("less, because under conditions"))
            rows.append(f'<tr><td colspan="4">{told}</td><td align="right">−{words.points(one.less)}</td></tr>')
        rows.append(
            f'<tr><td colspan="4"><b>{escape(tr("Sum"))}</b></td>'
            f'<td align="right"><b>{words.points(one.points)}</b></td></tr>'
        )
        unknown = listed(criterion_word(name) for name in one.unknown)
        note = (
            f"<p><small>{escape(tr('Not known: {what}; the others count more').format(what=unknown))}</small></p>"
            if unknown
            else ""
        )
        return f'<table cellpadding="2" cellspacing="0" width="100%">{"".join(rows)}</table>{note}'

    def _rules(self) -> str:
        words = self.words
        if not self.found.said:
            return ""
        parts = [f"<h4>{escape(tr('What may be done, and why'))}</h4>"]
        for one in self.found.said:
            parts.append(f'<p style="margin:4px 0 0 0">{_verdict(one.verdict)} <b>{escape(words.use(one.use))}</b></p>')
            parts.append('<ul style="margin:0">')
            parts += [f"<li>{self._reason(reason, one.verdict)}</li>" for reason in one.reasons]
            parts.append("</ul>")
        note = tr("Decision support: the planning and natural resources authority determines.")
        return "".join(parts) + f"<p><small>{escape(note)}</small></p>"

    def _reason(self, reason: Any, verdict: str) -> str:
        words = self.words
        told = [reason_text(reason)]
        told.append(law_word(reason.law, reason.title, reason.articles))
        if reason.area_m2:
            told.append(words.m2(reason.area_m2))
        if reason.leave_out:
            told.append(tr("leave this part out"))
        if reason.verdict != verdict:
            told.append(verdict_word(reason.verdict))
        return escape(" · ".join(dict.fromkeys(part for part in told if part)))

    def _ground(self) -> str:
        parts = []
        for title, rows in (
            (tr("Zones"), self.found.zones),
            (tr("Present land class"), self.found.land),
            (tr("Plan use"), self.found.plan),
        ):
            if rows:
                told = clauses(f"{term(name) or code} {self.words.m2(m2)}" for code, name, m2 in rows)
                parts.append(f"<p><b>{escape(title)}</b> {escape(told)}</p>")
        if self.found.strips:
            told = tr("Not counted, as narrower than the positional tolerance; measure on site: {strips}")
            strips = clauses(f"{term(name) or code} {self.words.m2(m2)}" for code, name, m2 in self.found.strips)
            parts.append(f"<p><i>{escape(told.format(strips=strips))}</i></p>")
        if self.found.cases:
            links = listed(f'<a href="case:{escape(uid)}">{escape(number)}</a>' for uid, number in self.found.cases)
            parts.append(f"<p><b>{escape(tr('Related cases'))}</b> {links}</p>")
        for form in self.forms:
            day = form.issued_on.isoformat() if form.issued_on else ""
            name = escape(" ".join(part for part in ("D41", form.number, day, form.case_number) if part))
            parts.append(
                f'<p><b>{escape(tr("Form"))}</b> {name} <a href="pdf:{escape(form.uid)}">PDF</a> '
                f'<a href="word:{escape(form.uid)}">Word</a></p>'
            )
        return "".join(parts)


def reason_text(reason: Any) -> str:
    """A rule in words; its zone or class is named where the words do not."""
    text, what = term(reason.text), term(reason.what)
    return text if text.startswith(what) else f"{what} · {text}" if text else what


def _dot(colour: str | None) -> str:
    return f' <span style="color:{colour}">■</span>' if colour else ""


def _verdict(verdict: str) -> str:
    colour = VERDICT_COLOURS.get(verdict, "#8b98a5")
    return f'<span style="color:{colour}">● {escape(verdict_word(verdict))}</span>'
