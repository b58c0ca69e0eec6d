"""What the procedure leaves beside the events: service of papers, items of decisions, linked cases, templates."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import delete, insert, or_, select, update

from ...domain.case.records import CaseLink, Delivery, ItemRow, TemplateRow
from .. import gpkg, schema
from .records import RecordRepository
from .session import Session, new_uid


class DeliveryRepository(RecordRepository[Delivery]):
    """Service of papers (送达), one row per paper and party."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, schema.delivery, Delivery)

    def for_case(self, case_uid: str) -> list[Delivery]:
        """Rows of a case in the order of their making."""
        return self.find(case_uid=case_uid)

    def void_all(self, case_uids: Sequence[str]) -> None:
        """Make every service of these cases void that an event told of."""
        table = schema.delivery
        query = update(table).where(
            gpkg.among(table.c.case_uid, case_uids), table.c.event_seq.is_not(None), table.c.status != "void"
        )
        self._session.write(table.name).execute(query.values(status="void", version=table.c.version + 1))

    def for_document(self, document_uid: str) -> list[Delivery]:
        """Rows of a paper, one per party."""
        return self.find(document_uid=document_uid)


class ItemRepository:
    """Items of decisions (处理事项) with the lane of each party; a picture of the fold, renewed with every event."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def for_case(self, case_uid: str) -> list[ItemRow]:
        """Items of a case in the order of their making."""
        return self.for_cases([case_uid])[case_uid]

    def for_cases(self, case_uids: Iterable[str]) -> dict[str, list[ItemRow]]:
        """Items by case."""
        made: dict[str, list[ItemRow]] = {uid: [] for uid in case_uids}
        table, link = schema.decision_item, schema.item_party
        columns = [c for c in table.columns if c.name != "fid"]
        query = select(*columns).where(gpkg.among(table.c.case_uid, list(made))).order_by(table.c.fid)
        rows = [dict(row) for row in self._session.connection.execute(query).mappings()]
        lanes: dict[str, list[tuple[str, str]]] = {}
        lane = select(link.c.item_uid, link.c.party_uid, link.c.state).order_by(link.c.fid)
        lane = lane.where(gpkg.among(link.c.item_uid, [row["uid"] for row in rows]))
        for item_uid, party_uid, state in self._session.connection.execute(lane).fetchall():
            lanes.setdefault(item_uid, []).append((party_uid or "", state or ""))
        for row in rows:
            known = tuple(lanes.get(row.pop("uid"), ()))
            texts = {name: row[name] or "" for name in ("law", "what", "state")}
            made[row["case_uid"]].append(ItemRow(**{**row, **texts, "lanes": known}))
        return made

    def cases_with(self, kinds: Iterable[str]) -> set[str]:
        """Cases that have an item of one of these kinds."""
        table = schema.decision_item
        query = select(table.c.case_uid).where(table.c.kind.in_(list(kinds))).distinct()
        return {str(uid) for (uid,) in self._session.connection.execute(query)}

    def renew(self, case_uid: str, items: Sequence[ItemRow]) -> None:
        """Make the rows of a case what these are; what did not change is not touched."""
        known = {row.item: row for row in self.for_case(case_uid)}
        wanted = {row.item: row for row in items}
        table = schema.decision_item
        for name in known.keys() - wanted.keys():
            uid = self._uid(case_uid, name)
            self._drop_lanes(uid)
            self._session.write(table.name).execute(delete(table).where(table.c.uid == uid))
        for name, row in wanted.items():
            before = known.get(name)
            if row == before:
                continue
            values = {k: v for k, v in vars(row).items() if k != "lanes"}
            if before is None:
                uid = new_uid()
                self._session.write(table.name).execute(insert(table).values(uid=uid, **values))
            else:
                uid = self._uid(case_uid, name)
                self._session.write(table.name).execute(update(table).where(table.c.uid == uid).values(**values))
            if before is None or before.lanes != row.lanes:
                self._drop_lanes(uid)
                lanes = _lanes(uid, row)
                if lanes:
                    self._session.write(schema.item_party.name).execute(insert(schema.item_party), lanes)

    def remove_all(self, case_uids: Sequence[str]) -> None:
        """Delete every item of these cases with its lanes."""
        table, link = schema.decision_item, schema.item_party
        mine = gpkg.among(table.c.case_uid, case_uids)
        self._session.write(link.name).execute(delete(link).where(link.c.item_uid.in_(select(table.c.uid).where(mine))))
        self._session.write(table.name).execute(delete(table).where(mine))

    def add_all(self, items: Iterable[ItemRow]) -> None:
        """Insert items of cases that have none yet."""
        rows = [(new_uid(), row) for row in items]
        if not rows:
            return
        table, link = schema.decision_item, schema.item_party
        values = [{"uid": uid, **{k: v for k, v in vars(row).items() if k != "lanes"}} for uid, row in rows]
        self._session.write(table.name).execute(insert(table), values)
        lanes = [lane for uid, row in rows for lane in _lanes(uid, row)]
        if lanes:
            self._session.write(link.name).execute(insert(link), lanes)

    def _uid(self, case_uid: str, item: str) -> str:
        table = schema.decision_item
        query = select(table.c.uid).where(table.c.case_uid == case_uid, table.c.item == item)
        return str(self._session.connection.execute(query).scalar_one())

    def _drop_lanes(self, item_uid: str) -> None:
        link = schema.item_party
        self._session.write(link.name).execute(delete(link).where(link.c.item_uid == item_uid))


def _lanes(item_uid: str, row: ItemRow) -> list[dict[str, str | None]]:
    # a measure before the decision has no party
    return [{"item_uid": item_uid, "party_uid": party or None, "state": state} for party, state in row.lanes]


class CaseLinkRepository:
    """Cases that belong together (关联案件)."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, case_uid: str, other_uid: str, kind: str) -> CaseLink:
        """Link; the same link twice, also from the other side, is one link.

        :param kind: ``same_spot``, ``rebuilt`` (other was rebuilt as case) or ``transferred``
        """
        for known in self.for_case(case_uid):
            if {known.case_uid, known.other_uid} == {case_uid, other_uid} and known.kind == kind:
                return known
        link = CaseLink(new_uid(), case_uid, other_uid, kind)
        self._session.write(schema.case_link.name).execute(insert(schema.case_link).values(**vars(link)))
        return link

    def for_case(self, case_uid: str) -> list[CaseLink]:
        """Links of a case, whichever side it stands on."""
        table = schema.case_link
        query = select(*(c for c in table.columns if c.name != "fid")).order_by(table.c.fid)
        query = query.where(or_(table.c.case_uid == case_uid, table.c.other_uid == case_uid))
        return [CaseLink(**row) for row in self._session.connection.execute(query).mappings()]


class TemplateRepository(RecordRepository[TemplateRow]):
    """A bureau's own templates. A text is never changed: a new wording is a new row that becomes the active one."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, schema.template, TemplateRow)

    def put(self, form: str, name: str, text: str, now: datetime) -> TemplateRow:
        """Keep a text and make it the one that is used for the form."""
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        self.retire(form)
        for known in self.find(form=form, sha256=sha256):
            if known.name == name:
                return self.update(replace(known, active=True))
        return self.add(TemplateRow("", form, name, sha256, text, True, now))

    def retire(self, form: str) -> None:
        """Use the plugin's own template for a form again; the texts stay."""
        for row in self.find(form=form, active=True):
            self.update(replace(row, active=False))

    def active(self, form: str) -> TemplateRow | None:
        """The bureau's template that is used for a form, None for the plugin's own."""
        found = self.find(form=form, active=True)
        return found[-1] if found else None

    def by_hash(self, sha256: str) -> TemplateRow | None:
        """The template with this text, also one that is no longer used."""
        found = self.find(sha256=sha256)
        return found[0] if found else None
