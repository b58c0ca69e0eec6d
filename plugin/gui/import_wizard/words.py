"""Names of what can be imported, of its columns, of groups and decisions, and the colours of groups."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap

from ..messages import say, tr

#: readable as a small chip on light and dark themes
_COLOURS = {
    "new": "#2e9e4f",
    "changed": "#2b7cd3",
    "doubtful": "#e08a00",
    "same": "#8a8f98",
    "refused": "#d32f2f",
    "there": "#c2185b",
}


def colour(group: str) -> QColor:
    """Colour of a group of rows; ``there`` is what the workspace holds."""
    return QColor(_COLOURS.get(group, "#8a8f98"))


def chip(group: str) -> QIcon:
    """A small filled square."""
    picture = QPixmap(12, 12)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.fillRect(1, 1, 10, 10, colour(group))
    painter.end()
    return QIcon(picture)


def job_name(job: str) -> str:
    """What is imported."""
    return {
        "parcel": tr("Parcels"),
        "zone": tr("Planning zones and control lines"),
        "permit": tr("Permits"),
        "land_class": tr("Land classes (DLTB)"),
        "spot": tr("Spots"),
        "party": tr("Parties of spots"),
        "photo": tr("Folder of photos"),
        "ledger": tr("Old ledger of cases"),
    }.get(job, job)


#: drawing of each kind of import
ICONS = {
    "parcel": "importparcels",
    "zone": "importzones",
    "permit": "importpermits",
    "land_class": "importlandclasses",
    "spot": "importspots",
    "party": "importparties",
    "photo": "importphotos",
    "ledger": "importledger",
}


def group_name(group: str) -> str:
    """What a row is."""
    return say(f"group.{group}")


def kind_name(kind: str) -> str:
    """What a row is to what is there."""
    return say(f"kind.{kind}")


def fate_name(fate: str) -> str:
    """What happens to a row."""
    return say(f"fate.{fate}")


def decision_name(decision: str) -> str:
    """What a person may decide."""
    return {
        "take": tr("Take in"),
        "skip": tr("Leave out"),
        "replace": tr("Replace what is there"),
        "both": tr("Keep both"),
    }[decision]


def how_name(how: str) -> str:
    """How a column was found."""
    return {
        "given": tr("chosen by you"),
        "remembered": tr("as last time"),
        "name": tr("by its name"),
        "content": tr("by its values"),
    }.get(how, "")


def encoding_reason(how: str) -> str:
    """How a code page was told."""
    return {
        "cpg": tr("as its .cpg says"),
        "ldid": tr("as the table itself says"),
        "bom": tr("as its first bytes say"),
        "sniffed": tr("told from its bytes, nothing declares it"),
        "cpg_wrong": tr("told from its bytes; its .cpg is wrong"),
        "ascii": tr("nothing in it depends on it"),
        "given": tr("chosen by you"),
    }.get(how, "")


def target_name(job: str, target: str) -> str:
    """Name of a column of ours."""
    own = {
        ("parcel", "code"): tr("Parcel code"),
        ("land_class", "code"): tr("Land class code"),
        ("zone", "class_code"): tr("Zone class"),
        ("permit", "number"): tr("Permit number"),
        ("permit", "kind"): tr("Kind of permit"),
        ("party", "name"): tr("Name of the party"),
        ("party", "kind"): tr("Person or entity"),
        ("party", "spot"): tr("Spot number"),
        ("party", "address"): tr("Address of the party"),
        ("ledger", "party"): tr("Party"),
        ("spot", "code"): tr("Spot number"),
        ("ledger", "served"): tr("Served (number, day)"),
    }
    if (job, target) in own:
        return own[(job, target)]
    return _targets().get(target, target)


def _targets() -> dict[str, str]:
    return {
        "code": tr("Number"),
        "name": tr("Designation"),
        "source_kind": tr("Source of the lead"),
        "spot_type": tr("Kind of spot"),
        "found_on": tr("Found on"),
        "before_phase": tr("Earlier image"),
        "after_phase": tr("Later image"),
        "structure": tr("Structure"),
        "storeys": tr("Storeys"),
        "floor_area_m2": tr("Floor area"),
        "building_state": tr("State of building"),
        "use": tr("Use"),
        "town_code": tr("Town code"),
        "village_code": tr("Village code"),
        "address": tr("Address"),
        "declared_area_m2": tr("Stated area"),
        "remark": tr("Remark"),
        "unit_code": tr("Real-estate unit code"),
        "holder": tr("Right holder"),
        "location": tr("Location"),
        "right_kind": tr("Kind of right"),
        "right_nature": tr("Nature of right"),
        "registered_area_m2": tr("Registered area"),
        "effective_from": tr("In force from"),
        "effective_to": tr("In force to"),
        "issued_on": tr("Issued on"),
        "authority": tr("Authority"),
        "content": tr("Content"),
        "approved_area_m2": tr("Approved area"),
        "approved_floor_m2": tr("Approved floor area"),
        "project": tr("Project"),
        "plan_name": tr("Plan"),
        "approval_no": tr("Approval number"),
        "expires_on": tr("Valid to"),
        "owner_kind": tr("Nature of ownership"),
        "owner_name": tr("Owner"),
        "deduct_code": tr("Land class deducted"),
        "surveyed_year": tr("Year of survey"),
        "deduct_ratio": tr("Deduction ratio"),
        "owner_code": tr("Code of the owner"),
        "spot": tr("Spot number"),
        "id_kind": tr("Kind of identity paper"),
        "id_number": tr("Identity or credit code number"),
        "legal_rep": tr("Legal representative"),
        "gender": tr("Gender"),
        "position": tr("Position"),
        "phone": tr("Telephone"),
        "role": tr("Role"),
        "case_number": tr("Case number"),
        "seq": tr("Serial number"),
        "spot_code": tr("Spot number"),
        "county": tr("County"),
        "town": tr("Town"),
        "village": tr("Village"),
        "grid": tr("Grid cell"),
        "coordinates": tr("Coordinates"),
        "longitude": tr("Longitude"),
        "latitude": tr("Latitude"),
        "parcel_code": tr("Parcel code"),
        "party_kind": tr("Person or entity"),
        "party_address": tr("Address of the party"),
        "cause": tr("Cause of action"),
        "breach": tr("Kind of breach"),
        "built_on": tr("Built in"),
        "footprint": tr("Footprint"),
        "floor_area": tr("Floor area"),
        "excess_area": tr("Excess area"),
        "farmland": tr("Farmland taken"),
        "disposition": tr("Disposition"),
        "org": tr("Handled by"),
        "officers": tr("Officers"),
        "filing": tr("Filed or not"),
        "not_filed": tr("Why not filed"),
        "fine": tr("Fine"),
        "confiscated_area": tr("Confiscated area"),
        "self_deadline": tr("Term to demolish oneself"),
        "demolished_floor": tr("Demolished floor area"),
        "demolished_land": tr("Demolished footprint"),
        "demolition_way": tr("Way of demolition"),
        "status": tr("State of the case"),
        "filed": tr("Filing (number, day)"),
        "stopped": tr("Order to stop (number, day)"),
        "enforcement": tr("Enforcement decision (number, day)"),
        "court": tr("Application to the court (number, day)"),
        "crime": tr("Transfer as a crime (number, day)"),
        "confiscated": tr("Confiscation handed over (number, day)"),
        "reminded": tr("Reminder (number, day)"),
        "announced": tr("Announcement (number, day)"),
        "hearing": tr("Hearing (number, day)"),
        "notified": tr("Notice before the decision (number, day)"),
        "remedy": tr("Review or suit"),
        "served": tr("Served (number, day)"),
        "decided": tr("Decision (number, day)"),
        "demolished": tr("Demolished (day)"),
        "closed": tr("Closed (number, day)"),
    }
