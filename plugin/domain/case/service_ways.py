"""Service of papers (送达): the seven ways, what each needs, and from when it counts.

Source: CPL art. 87-95, which APL art. 61 and ACL art. 38 call for. The ways are rows of the
procedure catalogue (``service_methods``); the keys of a proof are those of the receipt (送达回证, D35):
``receiver`` who signed, ``relation`` to the addressee, ``refused_by`` who refused, ``servers`` who
served, ``refusal_reason``, ``witness``, ``media_number``, ``mail_receipt``, ``tracking``,
``confirmation`` (送达地址确认书), ``system_record``, ``commission`` (委托书), ``entrusted_to``,
``forwarded_by``, ``notice_ground`` (``missing``, ``other_ways_failed``), ``notice_reason`` with the
course, ``notice_place``, ``impossible_reason`` (why not directly).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ..errors import InputError, UnlawfulStepError
from .periods import PeriodResult, Reason, compute_rule
from .procedure import Procedure
from .workdays import WorkCalendar

#: how people write who signed, and the id of the rule
RELATIONS: Mapping[str, str] = {
    "本人": "party",
    "当事人": "party",
    "同住成年家属": "family",
    "法定代表人": "legal_representative",
    "负责人": "person_in_charge",
    "主要负责人": "person_in_charge",
    "收发": "mail_clerk",
    "收发部门": "mail_clerk",
    "代理人": "agent",
    "诉讼代理人": "agent",
    "指定代收人": "named",
}
#: papers whose service starts a period or a remedy of the party, or is asked for before the next step: stop order,
#: sealing, notices, decisions, reminders and enforcement (URPL art.68; APL art.44, 62-64, 61; ACL art.24, 35, 37, 51)
PERIOD_PAPERS = ("D04", "D12", "D17", "D18", "D19", "D21", "D22", "D23", "D24", "D25", "D31")
GROUNDS: Mapping[str, str] = {"下落不明": "missing", "其他方式无法送达": "other_ways_failed"}


@dataclass(frozen=True)
class ServiceWay:
    """A way of service (送达方式).

    :param proof: keys that must be filled; of a tuple one is enough
    :param receivers: by kind of party, who may sign for it or refuse; empty where it does not matter
    :param who: key of the proof that says who that was
    :param after: rule that has to run from the act before it counts as served
    :param paper: by key, the form on file that serves instead
    """

    id: str
    zh: str
    basis: str
    served_on: str = ""
    proof: tuple[tuple[str, ...], ...] = ()
    receivers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    who: str = "relation"
    grounds: tuple[str, ...] = ()
    after: str = ""
    paper: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ServiceRules:
    """All ways, and the rules over them.

    :param direct_first: forms that are served directly first (SR1), with the keys of what excuses from it
    :param no_service: names under which people enter what is no service at all (SR2)
    """

    ways: Mapping[str, ServiceWay]
    direct_first: Sequence[str] = ()
    excuses: Sequence[str] = ()
    direct_first_basis: str = ""
    no_service: Sequence[str] = ()
    no_service_basis: str = ""

    def way(self, name: str) -> ServiceWay:
        """The way with an id or a Chinese name.

        :raises UnlawfulStepError: ``service.posting_alone``
        :raises InputError: ``service.unknown_way``
        """
        text = name.strip()
        if text in self.no_service:
            raise UnlawfulStepError("service.posting_alone", article=self.no_service_basis)
        for way in self.ways.values():
            if text in (way.id, way.zh, way.zh.replace("送达", "")):
                return way
        known = ", ".join(f"{way.id} {way.zh}" for way in self.ways.values())
        raise InputError("service.unknown_way", way=name, known=known)


@dataclass(frozen=True)
class Served:
    """When a paper counts as served, and why.

    :param from_day: first day on which the service may be relied on
    """

    served_on: date
    from_day: date
    reasons: tuple[Reason, ...] = ()
    provisional: bool = False


def parse_service(data: Mapping[str, Any]) -> ServiceRules:
    """The ways and rules of the procedure catalogue.

    :raises InputError: ``procedure.invalid`` when a way lacks its id or article
    """
    faults: list[str] = []
    ways: dict[str, ServiceWay] = {}
    for row in data.get("service_methods") or ():
        if not row.get("id") or not row.get("basis"):
            faults.append(f"service_methods {row.get('id')}: id and basis are needed")
            continue
        way = ServiceWay(
            id=str(row["id"]),
            zh=str(row.get("zh", "")),
            basis=str(row["basis"]),
            served_on=str(row.get("served_on", "")),
            proof=tuple(tuple(one) if isinstance(one, list) else (str(one),) for one in row.get("proof") or ()),
            receivers={str(kind): tuple(who) for kind, who in (row.get("receivers") or {}).items()},
            who=str(row.get("who", "relation")),
            grounds=tuple(row.get("grounds") or ()),
            after=str(row.get("after", "")),
            paper=dict(row.get("paper") or {}),
        )
        ways[way.id] = way
    rules = {str(row.get("id")): row for row in data.get("service_rules") or ()}
    if faults:
        raise InputError("procedure.invalid", source="service_methods", faults="; ".join(faults))
    first, posted = rules.get("SR1", {}), rules.get("SR2", {})
    return ServiceRules(
        ways,
        tuple(first.get("applies_to") or ()),
        tuple(first.get("unless") or ()),
        str(first.get("basis", "")),
        tuple(posted.get("no_service") or ()),
        str(posted.get("basis", "")),
    )


def check_proof(
    rules: ServiceRules,
    way: ServiceWay,
    form: str,
    proof: Mapping[str, Any],
    party_kind: str = "person",
    papers: Sequence[str] = (),
    failed_ways: Sequence[str] = (),
) -> None:
    """Refuse a service that lacks what its way needs.

    :param proof: see the module
    :param party_kind: ``person`` or ``entity``
    :param papers: forms on file of this case
    :param failed_ways: ways that were tried on this party with this paper before, in vain
    :raises UnlawfulStepError: ``service.proof_missing``, ``service.relation``, ``service.refused_by``,
        ``service.direct_first``, ``service.notice_ground``, ``service.nothing_tried``
    """
    lacking = [
        keys
        for keys in way.proof
        if not any(_filled(proof.get(key)) or way.paper.get(key, "") in papers for key in keys)
    ]
    if lacking:
        missing: list[tuple[str, dict[str, Any]]] = [("service.need." + "_or_".join(keys), {}) for keys in lacking]
        raise UnlawfulStepError("service.proof_missing", way=way.zh, article=way.basis, missing=missing)
    if way.receivers:
        told = str(proof[way.who]).strip()
        if RELATIONS.get(told, told) not in (way.receivers.get(party_kind) or ()):
            raise UnlawfulStepError(f"service.{way.who}", who=told, way=way.zh, article=way.basis)
    if way.grounds:
        ground = GROUNDS.get(str(proof["notice_ground"]).strip(), str(proof["notice_ground"]).strip())
        if ground not in way.grounds:
            raise UnlawfulStepError("service.notice_ground", ground=proof["notice_ground"], article=way.basis)
        if ground == "other_ways_failed" and not failed_ways:
            raise UnlawfulStepError("service.nothing_tried", article=way.basis)
    excused = any(_filled(proof.get(key)) for key in rules.excuses) or "direct" in failed_ways
    if form in rules.direct_first and way.id != "direct" and not excused:
        raise UnlawfulStepError("service.direct_first", form=form, way=way.zh, article=rules.direct_first_basis)


def counts_from(way: ServiceWay, acted_on: date, procedure: Procedure, calendar: WorkCalendar) -> Served:
    """The day on which a paper counts as served.

    :param acted_on: day signed, left, arrived or published; nothing runs before it counts (SR3: for each addressee)
    """
    if not way.after:
        return Served(acted_on, acted_on, (Reason("service.counts_at_once", {"way": way.zh, "article": way.basis}),))
    result: PeriodResult = compute_rule(procedure, way.after, acted_on, calendar)
    return Served(result.last_day, result.next_day, result.reasons, result.provisional)


def _filled(value: Any) -> bool:
    return bool(str(value).strip()) if value is not None and not isinstance(value, (list, tuple)) else bool(value)
