"""Cases with their spots and parties, and their append-only events."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import TEXT, Table, bindparam, delete, func, insert, select, type_coerce, update

from ...domain.case.event_chain import event_hash
from ...domain.case.records import CaseFile, Event
from ...domain.errors import ConflictError, WorkspaceError
from .. import gpkg, schema
from .records import RecordRepository
from .session import Session, new_uid

_IN_CHUNK = 500


class CaseRepository(RecordRepository[CaseFile]):
    """Cases (案件); ``event_seq`` and ``event_head`` are kept by the events."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, schema.case_file, CaseFile, kept=("event_seq", "event_head"))

    def add_all(self, records: Iterable[CaseFile]) -> list[CaseFile]:
        """Insert cases with the links to their spots and parties."""
        made = super().add_all(records)
        self._link(made)
        return made

    def update(self, record: CaseFile) -> CaseFile:
        """Save as :meth:`RecordRepository.update`, with the links."""
        record = super().update(record)
        for table in (schema.case_spot, schema.case_party):
            self._session.write(table.name)
        current = self.find(uid=record.uid)[0]
        if current.spot_uids != record.spot_uids or current.parties != record.parties:
            for table in (schema.case_spot, schema.case_party):
                self._session.connection.execute(delete(table).where(table.c.case_uid == record.uid))
            self._link([record])
        return replace(record, event_seq=current.event_seq, event_head=current.event_head)

    def named(self, uids: Iterable[str]) -> list[CaseFile]:
        """The cases with these uids, however many, in no order."""
        return [case for some in _chunks(list(uids)) for case in self.find(uid=some)]

    def leave_spots(self, records: Sequence[CaseFile]) -> None:
        """Save cases that nobody changed since they were read, all at once, and take them off their spots.

        :raises ConflictError: ``conflict.changed`` as :meth:`RecordRepository.update`
        """
        if not records:
            return
        table, link = schema.case_file, schema.case_spot
        rows = [
            {
                **{k: v for k, v in self._values(one).items() if k != "uid" and k not in self._kept},
                "of": one.uid,
                "was": one.version,
                "version": one.version + 1,
            }
            for one in records
        ]
        query = update(table).where(table.c.uid == bindparam("of"), table.c.version == bindparam("was"))
        if self._session.write(table.name).execute(query, rows).rowcount != len(rows):
            there = {case.uid: case for case in self.named(one.uid for one in records)}
            ours = next(
                one for one in records if there.get(one.uid) is None or there[one.uid].version != one.version + 1
            )
            theirs = there.get(ours.uid)
            raise ConflictError("conflict.changed", table=table.name, uid=ours.uid, ours=ours, theirs=theirs)
        gone = delete(link).where(gpkg.among(link.c.case_uid, [one.uid for one in records]))
        self._session.write(link.name).execute(gone)

    def newest(self, most: int) -> list[tuple[str, str]]:
        """(uid, number) of the cases opened last."""
        table = schema.case_file
        query = select(table.c.uid, table.c.number).order_by(table.c.fid.desc()).limit(most)
        return [(row[0], row[1] or "") for row in self._session.connection.execute(query)]

    def count_of_officer(self, officer_uid: str) -> int:
        """How many cases an officer is in charge of."""
        table = schema.case_file
        named = func.instr(type_coerce(table.c.officer_uids, TEXT), officer_uid) > 0
        return int(self._session.connection.execute(select(func.count()).select_from(table).where(named)).scalar_one())

    def for_spots(self, uids: Iterable[str]) -> list[CaseFile]:
        """Cases that any of these spots belongs to."""
        return self._linked(schema.case_spot, "spot_uid", uids)

    def for_parties(self, uids: Iterable[str]) -> list[CaseFile]:
        """Cases in which any of these is a party."""
        return self._linked(schema.case_party, "party_uid", uids)

    def _linked(self, link: Table, column: str, uids: Iterable[str]) -> list[CaseFile]:
        found: set[str] = set()
        for some in _chunks(list(uids)):
            query = select(link.c.case_uid).where(link.c[column].in_(some))
            found.update(self._session.connection.execute(query).scalars())
        made: list[CaseFile] = []
        for some in _chunks(sorted(found)):
            made += self.find(uid=some)
        return made

    def _link(self, records: Iterable[CaseFile]) -> None:
        cases = list(records)
        spots = [{"case_uid": case.uid, "spot_uid": uid, "role": "site"} for case in cases for uid in case.spot_uids]
        parties = [
            {"case_uid": case.uid, "party_uid": uid, "role": role} for case in cases for uid, role in case.parties
        ]
        for table, rows in ((schema.case_spot, spots), (schema.case_party, parties)):
            if rows:
                self._session.write(table.name).execute(insert(table), rows)

    def _made(self, rows: list[dict[str, Any]]) -> list[CaseFile]:
        spots: dict[str, list[str]] = {}
        parties: dict[str, list[tuple[str, str]]] = {}
        for some in _chunks([row["uid"] for row in rows]):
            link = schema.case_spot
            query = select(link.c.case_uid, link.c.spot_uid).where(link.c.case_uid.in_(some)).order_by(link.c.fid)
            for case_uid, spot_uid in self._session.connection.execute(query).fetchall():
                spots.setdefault(case_uid, []).append(spot_uid)
            who = schema.case_party
            query = (
                select(who.c.case_uid, who.c.party_uid, who.c.role).where(who.c.case_uid.in_(some)).order_by(who.c.fid)
            )
            for case_uid, party_uid, role in self._session.connection.execute(query).fetchall():
                parties.setdefault(case_uid, []).append((party_uid, role))
        return [
            replace(case, spot_uids=tuple(spots.get(case.uid, ())), parties=tuple(parties.get(case.uid, ())))
            for case in super()._made(rows)
        ]


class EventRepository:
    """Events of cases: one hash chain per case, never changed."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def append(
        self,
        case_uid: str,
        transition: str,
        occurred_at: datetime,
        recorded_at: datetime,
        actor: str,
        payload: Mapping[str, Any],
    ) -> Event:
        """Append the next event of a case.

        :param occurred_at: when it happened (aware); may lie before earlier events
        :param recorded_at: when it was entered (aware)
        :raises WorkspaceError: ``store.not_found`` when there is no such case
        """
        return self.append_all([Event("", case_uid, 0, transition, occurred_at, recorded_at, actor, payload)])[0]

    def append_all(self, drafts: Sequence[Event]) -> list[Event]:
        """Append the next events of cases; what the chain gives them (uid, seq, hashes) is not read from the drafts.

        :raises WorkspaceError: ``store.not_found`` when there is no such case
        """
        connection = self._session.write("event")
        case = schema.case_file
        heads: dict[str, tuple[int, str]] = {}
        query = select(case.c.uid, case.c.event_seq, case.c.event_head)
        for some in _chunks(list({draft.case_uid for draft in drafts})):
            for uid, seq, head in connection.execute(query.where(case.c.uid.in_(some))).fetchall():
                heads[uid] = (seq or 0, head or "")
        made: list[Event] = []
        for draft in drafts:
            if draft.case_uid not in heads:
                raise WorkspaceError("store.not_found", table="case_file", uid=draft.case_uid)
            last, prev = heads[draft.case_uid]
            occurred, recorded = _cut(draft.occurred_at), _cut(draft.recorded_at)
            event = replace(
                draft, uid=new_uid(), seq=last + 1, occurred_at=occurred, recorded_at=recorded, prev_hash=prev,
                payload=dict(draft.payload),
            )  # fmt: skip
            own = event_hash(
                prev, event.uid, event.case_uid, event.seq, event.transition, occurred, recorded, event.actor,
                event.payload,
            )  # fmt: skip
            made.append(replace(event, hash=own))
            heads[event.case_uid] = (event.seq, own)
        if made:
            connection.execute(insert(schema.event), [vars(event) for event in made])
            renewed = [{"of": uid, "event_seq": seq, "event_head": head} for uid, (seq, head) in heads.items()]
            self._session.write("case_file").execute(update(case).where(case.c.uid == bindparam("of")), renewed)
        return made

    def for_case(self, case_uid: str) -> list[Event]:
        """Events of a case in the order of their recording (``seq``)."""
        return self._select(schema.event.c.case_uid == case_uid)

    def for_cases(self, case_uids: Iterable[str]) -> dict[str, list[Event]]:
        """Events by case, each list by ``seq``."""
        made: dict[str, list[Event]] = {uid: [] for uid in case_uids}
        for some in _chunks(list(made)):
            for event in self._select(schema.event.c.case_uid.in_(some)):
                made[event.case_uid].append(event)
        return made

    def _select(self, condition: Any) -> list[Event]:
        table = schema.event
        query = select(*(c for c in table.columns if c.name != "fid")).where(condition)
        rows = self._session.connection.execute(query.order_by(table.c.case_uid, table.c.seq)).mappings()
        return [Event(**{**row, "prev_hash": row["prev_hash"] or ""}) for row in rows]


def _cut(moment: datetime) -> datetime:
    # what is stored has milliseconds; the hash must not know more
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def _chunks(values: list[str]) -> list[list[str]]:
    return [values[i : i + _IN_CHUNK] for i in range(0, len(values), _IN_CHUNK)]
