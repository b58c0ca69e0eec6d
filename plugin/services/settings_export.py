"""All settings of an office as one file that ``import_settings`` reads: to keep, to hand on, to set the next one up."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from ..domain.errors import MissingLibraryError
from ..output.whole_file import write_whole
from .calendar import TABLE
from .case_catalogues import BY_ORG, NUMBERING
from .case_facts import ORG_TRACKS
from .demolition_resources import RESOURCES
from .imagery import SOURCES as IMAGERY
from .indicators import TARGETS
from .own_rules import CATALOGUES, OPTIONS, catalogue_key
from .profiles import CHOICE, PROFILES
from .settings_import import COUNTY

_HEAD = "# 治违 ZhiWei: settings of an office. Read back with 'Import settings of the office'.\n"
_ORG = (
    "code",
    "name",
    "short",
    "level",
    "parent_code",
    "division_code",
    "address",
    "phone",
    "contact",
    "review_body",
    "court",
)
_OFFICER = ("name", "card_no", "card_valid_from", "card_valid_to", "title", "phone")


def export_settings(workspace: Any, path: str | Path) -> dict[str, int]:
    """Write the file; it stands there whole or not at all.

    :returns: how many organisations, officers, profiles and templates it holds
    :raises InputError: ``output.not_written``
    """
    with workspace.reader() as session:
        sections = sections_of(session)
    write_whole(path, as_text(sections).encode())
    counted = ("organisations", "officers", "profile_texts", "templates")
    return {name: len(sections.get(name, ())) for name in counted}


def sections_of(session: Any) -> dict[str, Any]:
    """Everything that a person set, by the sections of the settings file; what was never set is not named.

    :param session: open reader
    """
    settings = session.settings
    tracks: Mapping[str, Any] = settings.get(ORG_TRACKS, None) or {}
    orgs = session.orgs.all()
    codes = {org.uid: org.code for org in orgs}
    texts = [
        {"profile": name, "version": one["version"], "text": session.catalogues.get(one["sha256"])}
        for name, versions in sorted((settings.get(PROFILES, None) or {}).items())
        for one in versions
    ]
    catalogues = {name: settings.get(catalogue_key(name), None) for name in CATALOGUES}
    options = {name: settings.get(name, None) for name in OPTIONS}
    found: dict[str, Any] = {
        "county": settings.get(COUNTY, None),
        "templates": [
            {"form": row.form, "name": row.name, "text": row.text}
            for row in sorted(session.templates.find(active=True), key=lambda row: row.form)
        ],
        "organisations": [
            {**_filled(org, _ORG), **({"tracks": list(tracks[org.code])} if tracks.get(org.code) else {})}
            for org in orgs
        ],
        "officers": [{**_filled(one, _OFFICER), "org": codes.get(one.org_uid, "")} for one in session.officers.all()],
        "numbering": _numbering(settings.get(NUMBERING, None)),
        "profile_texts": texts,
        "profiles": settings.get(CHOICE, None),
        "imagery": settings.get(IMAGERY, None),
        "calendar": _breaks(settings.get(TABLE, None) or {}),
        "catalogues": {name: values for name, values in catalogues.items() if values},
        "targets": settings.get(TARGETS, None),
        "demolition_resources": settings.get(RESOURCES, None),
        "options": {name: value for name, value in options.items() if value not in (None, "")},
    }
    return {name: content for name, content in found.items() if content}


def as_text(sections: Mapping[str, Any]) -> str:
    """The sections as a settings file."""
    return _HEAD + yaml_text(sections)


def yaml_text(data: Mapping[str, Any]) -> str:
    """A mapping as YAML; texts of several lines stand there as they are."""
    try:
        import yaml
    except ImportError as error:
        raise MissingLibraryError("library.missing", library="PyYAML") from error

    class Dumper(yaml.SafeDumper):
        """Writes long texts as blocks and repeats nothing by reference."""

        def ignore_aliases(self, _data: Any) -> bool:
            return True

    def text(dumper: Any, value: str) -> Any:
        return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)

    Dumper.add_representer(str, text)
    return str(yaml.dump(dict(data), Dumper=Dumper, allow_unicode=True, sort_keys=False, width=120))


def _filled(record: Any, names: tuple[str, ...]) -> dict[str, Any]:
    values = {name: getattr(record, name) for name in names}
    return {name: value for name, value in values.items() if value not in (None, "")}


def _numbering(stored: Any) -> dict[str, Any]:
    own = dict(stored or {})
    by_org = own.pop(BY_ORG, None) or {}
    return {**own, **({BY_ORG: {code: dict(by_org[code]) for code in sorted(by_org)}} if by_org else {})}


def _breaks(table: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Days of one kind that follow each other are one row, as a holiday notice has them; a row ends with its month."""
    rows: list[dict[str, Any]] = []
    for text in sorted(table):
        day, kind = date.fromisoformat(text), str(table[text])
        last = rows[-1] if rows else None
        if last and last["kind"] == kind and last["last"] == day - timedelta(days=1) and last["day"].month == day.month:
            last["last"] = day
        else:
            rows.append({"day": day, "last": day, "kind": kind})
    return rows
