"""What the papers from the reminder to the application to the court tell: composed of events, papers and items.

Every value that an event states (:mod:`.told`) stands; what is composed here only fills what nobody stated. What the
law leaves to the body (method, time, performer, ground) is never composed: the paper is refused by name without it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from ..domain.case.articles import article_text
from ..domain.case.court_window import CourtWindow, court_window_group
from ..domain.case.demolition_day import reminder_end
from ..domain.case.formula_facts import ItemCourse
from ..domain.case.late_payment import days_late, surcharge
from ..domain.case.periods import Interval, compute_rule
from ..domain.case.remedy_terms import terms_of
from ..output.formats import date_cn, decimal_text
from . import enforcement_texts as texts
from .closing_facts import fill_closing
from .enforcement_view import View
from .item_texts import CONFISCATION, DEMOLITION, FINE
from .told import fill

#: papers that are about one kind of item: they name the decision that holds it
_ABOUT: dict[str, tuple[str, ...]] = {
    "D25": (DEMOLITION,),
    "D26": (DEMOLITION,),
    "D27": (DEMOLITION,),
    "D32": (CONFISCATION,),
    "D33": (CONFISCATION,),
}
#: papers about the items in their scope, whatever these are: they name the decisions that hold them
_OF_SCOPE = ("D31", "D37", "D38", "D40", "D44")


def fill_enforcement(view: View) -> None:
    """Fill the groups of the papers after the decision, in the facts of ``view``."""
    _common(view)
    _reminder(view)
    _enforcement(view)
    _court(view)
    fill_closing(view)


def _common(view: View) -> None:
    local = view.profile.values
    fast = view.profile.fast_track
    fill(
        view.facts,
        "local",
        announcement=bool(local.get("announcement")) and view.track != "land",
        government_reminds=bool(local.get("reminder_by")) and view.track == "planning",
        government_decides=bool(local.get("enforcement_decision_by")) and view.track == "planning",
        basis=article_text(str(fast.basis)) if fast.basis else None,
    )
    fill(view.facts, "enforce", **view.enforce)
    fill(view.facts, "stop", **view.paper("D04"))
    view.facts["duties"] = view.duties
    kinds = _ABOUT.get(view.form, ())
    view.facts["decisions"] = view.decided_in(kinds)
    if (kinds or view.form in _OF_SCOPE) and view.facts["decisions"]:
        view.facts["decision"] = {**view.facts["decision"], **view.facts["decisions"][0]}
    if view.form in ("D25", "D31") and view.facts.get("remedy"):
        # the fifteen days of LAL art.83 are for the decision to demolish, not for what follows it
        view.facts["remedy"] = {**view.facts["remedy"], "short_suit_term": None, "only_short": False}


def _reminder(view: View) -> None:
    own = [duty for duty in view.duties if duty["own"]]
    court = [duty for duty in view.duties if duty["court"]]
    fines = [duty for duty in view.duties if duty["kind"] == FINE and duty.get("amount")]
    amount = sum((Decimal(str(duty["amount"])) for duty in fines), Decimal(0))
    basis = [view.enforce.get("reminder_self", "")] if own else []
    basis += [view.enforce.get("reminder_court", "")] if court else []
    if court and view.natural_resources:
        basis.append("《自然资源行政处罚办法》第四十四条第一款")
    decision = view.facts.get("decision") or {}
    where = f"缴至{decision['bank']}" if decision.get("bank") else ""
    if where and decision.get("account"):
        where += f"（户名：{decision.get('account_name') or '指定专户'}，账号：{decision['account']}）"
    paper = view.paper("D24")
    term = [reminder_end(item, view.calendar).day for item in view.items.values()]
    fill(
        view.facts,
        "reminder",
        number=paper["number"],
        date=paper["date"],
        served_on=paper["served_on"],
        days=max(view.profile.reminder_days, 10) if court else view.profile.reminder_days,
        last_day=_latest(term),
        how=texts.how_text(view.duties),
        money=bool(fines),
        amount_yuan=str(amount) if fines else None,
        surcharge_yuan=_surcharge(view, fines) if fines else None,
        pay_text=where or None,
        defence_text="可以在上述履行期限内以书面或者口头形式向本机关提出陈述和申辩",
        no_remedy=view.no_remedy,
        partly_on=view.day_of("T72"),
        basis=texts.join_citations(basis) or None,
        consequence=texts.consequence_text(view.duties, view.track, view.enforce) or None,
        own=bool(own),
    )
    _named(view, "reminder", "perform_by", "term", "T31")


def _named(view: View, group: str, name: str, key: str, *steps: str) -> None:
    """Print the day that a step names for the clock: paper and clock never differ."""
    told = [event.payload.get(key) for event in view.events if event.transition in steps]
    if told and told[-1]:
        view.facts[group][name] = str(told[-1])


def _surcharge(view: View, fines: Sequence[Mapping[str, Any]]) -> str | None:
    """Extra fine up to the paper's day (APL art.72); none is printed while its days cannot be counted for sure."""
    total = Decimal(0)
    for duty in fines:
        item = view.items.get(str(duty["id"]))
        served = [party.served_on for party in item.parties] if item else []
        if item is None or not served or None in served:
            return None
        starts = [compute_rule(view.procedure, "DR14", day, view.calendar).last_day for day in served if day]
        last = max([*starts, *([item.fine_delay_end] if item.fine_delay_end else [])])
        stopped = _remedy_days(view, item)
        if stopped is None:
            return None
        total += surcharge(Decimal(str(duty["amount"])), days_late(last, view.on, stopped))
    return str(total) if total else None


def _remedy_days(view: View, item: ItemCourse) -> list[Interval] | None:
    """Days of review and suit, which the extra fine leaves out (APL art.73); None while one has no end yet."""
    found = []
    for party in item.parties:
        for remedy in view.course.remedies_of(party.party, item.item):
            end = remedy.paper_on or remedy.in_force_on
            if end is None or remedy.lodged_on is None:
                return None
            found.append(Interval(remedy.lodged_on, end))
    return found


def _enforcement(view: View) -> None:
    demolished = [duty for duty in view.duties if duty["kind"] == DEMOLITION]
    power = view.enforce.get("decision_village" if view.track == "village" else "decision_planning", "")
    local = (view.facts["local"] or {}).get("basis") if view.fast else None
    announced = [
        view.enforce.get("announcement", ""),
        article_text(f"URPL art.{65 if view.track == 'village' else 68}"),
    ]
    if view.facts["local"].get("announcement"):
        announced.append(article_text("ZJ2020 art.17") if view.local_law == "ZJ2020" else "")
    paper = view.paper("D26")
    fill(
        view.facts,
        "announcement",
        number=paper["number"],
        date=paper["date"],
        basis=texts.join_citations(announced if not view.fast else [*announced, local or ""]),
        no_remedy=view.no_remedy,
    )
    _government(view)
    lapsed = (
        "在法定期限内不申请行政复议或者提起行政诉讼，又不拆除违法建筑物" if view.no_remedy else "逾期不拆除违法建筑物"
    )
    reasons = f"{view.you}{lapsed}，经催告逾期仍不履行，且无正当理由"
    if view.fast:
        reasons = f"{view.you}在收到责令停止建设的通知后拒不停止建设"
    basis = article_text("URPL art.68") if view.fast and view.track == "planning" else power
    if view.facts["local"].get("government_decides") and view.local_law == "SH2018":
        basis = texts.join_citations([basis, article_text("SH2018 art.10")])
    them = view.you if view.form == "D25" else "当事人"
    paper = view.paper("D25")
    fill(
        view.facts,
        "enforcement",
        number=paper["number"],
        date=paper["date"],
        served_on=paper["served_on"],
        fast_track=view.fast,
        reasons=reasons if demolished or view.fast else None,
        basis=basis or None,
        local_basis=local,
        costs=(
            f"强制拆除的费用由{view.you}承担（{article_text('BJ2021 art.80')}）"
            if view.local_law == "BJ2021"
            else "强制拆除费用的承担，依照法律、法规的规定执行"
        ),
        defence_text=view.heard(them),
    )
    _named(view, "announcement", "self_by", "deadline", "T32", "T36")
    _named(view, "enforcement", "execute_at", "execution_time", "T34", "T55")
    goods = view.told.data.get("D29") or {}
    if goods.get("chattels"):
        fill(view.facts, "execution", goods_text=f"清点登记财物{len(goods['chattels'])}项。")
    # who keeps what was listed, and where, is told on the record too
    fill(view.facts, "belongings", witness=(view.facts.get("execution") or {}).get("witness"))


def _government(view: View) -> None:
    ordered = [event.payload for event in view.events if event.transition == "T33"]
    told = ordered[-1] if ordered else {}
    remedy = view.facts.get("remedy") or {}
    fill(
        view.facts,
        "government",
        name=remedy.get("review_body") if view.track == "planning" else None,
        situation=(view.facts.get("case") or {}).get("facts_text"),
        remedy_state=_remedy_state(view),
        late_text=view.late_text(),
        order_on=str(told.get("gov_order_on") or "")[:10] or (view.day_of("T33") if told else None),
        order_number=told.get("number"),
    )


def _remedy_state(view: View) -> str | None:
    """That the remedies are over and how; None while they are not."""
    if not view.no_remedy:
        return None
    outcomes = {remedy.outcome for remedy in view.course.remedies}
    end = view.remedy_end()
    until = f"，法定的申请复议和起诉期限已于{date_cn(end)}届满" if end else ""
    if "upheld" in outcomes:
        return "当事人提起行政诉讼，人民法院的生效裁判已驳回其诉讼请求"
    if "kept" in outcomes:
        return f"当事人申请行政复议，行政复议机关维持原决定，当事人未在法定期限内提起行政诉讼{until}"
    return f"当事人在法定期限内未申请行政复议，也未提起行政诉讼{until}"


def _court(view: View) -> None:
    windows = {
        name: court_window_group(item, view.calendar, terms_of(view.procedure)) for name, item in view.items.items()
    }
    # each item in its own window: what is too early or too late stays out (ACL art.53-54)
    asked = [duty for duty in view.duties if duty["court"] and _open_window(windows, str(duty["id"]), view.on)]
    if not view.facts.get("requests"):
        view.facts["requests"] = [
            {"id": duty["id"], "kind": duty["kind"], "text": texts.request_text(duty)} for duty in asked
        ]
    names = {str(row["id"]) for row in view.facts["requests"] if row.get("id")} & set(windows)
    kinds = [str(row.get("kind")) for row in view.facts["requests"]]
    if view.form == "D30" and view.decided_in(kinds):
        view.facts["decisions"] = view.decided_in(kinds)
        view.facts["decision"] = {**view.facts["decision"], **view.facts["decisions"][0]}
    applied = [event.payload for event in view.events if event.transition in ("T37", "T66", "T79")]
    ruled = [event.payload for event in view.events if event.transition == "T38"]
    fill(
        view.facts,
        "court",
        name=(applied[-1].get("court") if applied else None) or (view.facts.get("remedy") or {}).get("court"),
        remedy_end=view.remedy_end(names),
        window_start=_latest([windows[name].start.day for name in names]),
        window_end=_earliest([windows[name].end.day for name in names]),
        target_text=_target(view),
        opinion_text=view.heard("被申请人"),
        basis=texts.court_basis(asked or view.duties, view.track, view.enforce) or None,
        applied_on=view.day_of("T37", "T66", "T79"),
        ruling_number=ruled[-1].get("number") if ruled else None,
    )


def _open_window(windows: Mapping[str, CourtWindow], item: str, on: date) -> bool:
    return item in windows and windows[item].contains(on)


def _target(view: View) -> str | None:
    site, build, land = (view.facts.get(name) or {} for name in ("site", "build", "land"))
    area = land.get("area_m2") or build.get("footprint_m2")
    if not site.get("address") or not area:
        return None
    parts = [f"位于{site['address']}"]
    parts.append(f"占地面积{decimal_text(area)}平方米")
    if build.get("structure"):
        parts.append(str(build["structure"]) + ("" if str(build["structure"]).endswith("结构") else "结构"))
    if build.get("storeys"):
        parts.append(f"{build['storeys']}层")
    if build.get("floor_m2"):
        parts.append(f"建筑面积{decimal_text(build['floor_m2'])}平方米")
    if build.get("state"):
        parts.append(f"现状为{build['state']}")
    return "，".join(parts)


def _latest(days: Sequence[date | None]) -> str | None:
    """The last of several days, None while one of them is not there yet."""
    found = [day for day in days if day is not None]
    return max(found).isoformat() if found and len(found) == len(days) else None


def _earliest(days: Sequence[date | None]) -> str | None:
    found = [day for day in days if day is not None]
    return min(found).isoformat() if found else None
