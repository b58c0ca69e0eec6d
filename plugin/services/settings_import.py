"""Set a workspace up from one file: organisations, officers, numbering, working days. YAML or XLSX, again and again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, Optional

from ..domain.case.procedure import TRACKS
from ..domain.case.records import Officer, OrgUnit
from ..domain.errors import InputError
from ..exchange.mapping import plain
from ..exchange.spreadsheet import read_sheets
from ..exchange.values import day
from ..store.workspace import Workspace
from . import calendar as office_calendar
from .case_catalogues import NUMBERING
from .case_facts import ORG_TRACKS
from .deadlines import renew_all
from .demolition_resources import RESOURCES, put_resources
from .identity import credit_code_problem
from .imagery import SOURCES as IMAGERY
from .imagery import read_source
from .indicators import TARGETS, take_targets
from .intake_report import DONE, Issue
from .numbering_settings import check_kinds, check_numbering, put_numbering
from .office_template import take_template
from .own_rules import CATALOGUES, OPTIONS, catalogue_key, nested, put_catalogues, put_options
from .profiles import CHOICE, PROFILES, choose_profiles, import_profile, is_profile

#: key of the setting with the name of the county
COUNTY = "county"
_SECTIONS = {
    "organisations": ("organisations", "organizations", "orgs", "机构", "单位", "执法单位", "机关"),
    "officers": ("officers", "人员", "执法人员"),
    "numbering": ("numbering", "文号", "编号规则", "编号"),
    "county": ("county", "县", "行政区"),
    "profiles": ("profiles", "办案口径", "地方口径"),
    "calendar": ("calendar", "holidays", "日历", "工作日历", "节假日", "节假日安排"),
    "catalogues": ("catalogues", "catalogs", "规则参数", "目录参数"),
    "options": ("options", "其他设置", "选项"),
    "profile_texts": ("profiletexts", "口径文件", "口径原文"),
    "templates": ("templates", "文书格式", "文书模板"),
    "targets": ("targets", "年度任务", "任务"),
    "imagery": ("imagery", "images", "影像", "影像目录"),
    "demolition_resources": ("demolitionresources", "拆除资源", "拆除力量"),
}
#: every setting that a person may set, with the section of the file that sets it
SECTION_OF: Mapping[str, str] = {
    ORG_TRACKS: "organisations",
    NUMBERING: "numbering",
    office_calendar.TABLE: "calendar",
    COUNTY: "county",
    PROFILES: "profiles",
    CHOICE: "profiles",
    IMAGERY: "imagery",
    TARGETS: "targets",
    RESOURCES: "demolition_resources",
    **{catalogue_key(name): "catalogues" for name in CATALOGUES},
    **dict.fromkeys(OPTIONS, "options"),
}
#: sections that are rows; the others are pairs of key and value
_ROWS = ("organisations", "officers", "calendar", "profile_texts", "templates", "imagery")
#: heads of a sheet of pairs
_HEADS = (("键", "值"), ("项目", "内容"), ("名称", "值"), ("key", "value"))
#: what a file that is one profile holds instead of sections
_PROFILE = "profile text"
_ORG: Mapping[str, tuple[str, ...]] = {
    "code": ("code", "代码", "机构代码", "统一社会信用代码"),
    "name": ("name", "名称", "机构名称", "单位名称"),
    "short": ("short", "简称", "机关代字", "代字"),
    "level": ("level", "级别", "层级"),
    "parent_code": ("parentcode", "parent", "上级代码", "上级机构代码"),
    "division_code": ("divisioncode", "行政区代码", "行政区划代码"),
    "address": ("address", "地址"),
    "phone": ("phone", "电话", "联系电话"),
    "contact": ("contact", "联系人"),
    "review_body": ("reviewbody", "复议机关"),
    "court": ("court", "管辖法院", "法院", "诉讼法院"),
    "tracks": ("tracks", "办理途径", "办理事项"),
    "letter_kinds": ("letterkinds", "公函式文号", "公函式文号字"),
}
_OFFICER: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "姓名"),
    "card_no": ("cardno", "执法证号", "证号", "执法证编号"),
    "org": ("org", "orgcode", "机构代码", "单位代码", "单位", "机构"),
    "card_valid_from": ("cardvalidfrom", "有效期起", "发证日期"),
    "card_valid_to": ("cardvalidto", "有效期止", "有效期至"),
    "title": ("title", "职务"),
    "phone": ("phone", "电话"),
}
_TEXT: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "profile", "名称"),
    "text": ("text", "原文", "内容"),
}
_IMAGE: Mapping[str, tuple[str, ...]] = {
    "name": ("name", "名称", "影像名称"),
    "origin": ("origin", "source", "来源", "影像来源"),
    "taken_on": ("takenon", "taken", "date", "拍摄日期", "时相", "日期"),
    "uri": ("uri", "path", "url", "路径", "地址"),
    "kind": ("kind", "类型", "类别"),
    "resolution_m": ("resolutionm", "resolution", "分辨率", "分辨率(m)"),
}
_CALENDAR: Mapping[str, tuple[str, ...]] = {
    "day": ("day", "date", "first", "日期", "起", "开始日期"),
    "last": ("last", "止", "至", "结束日期"),
    "kind": ("kind", "类型", "类别"),
}


@dataclass(frozen=True)
class SettingsReport:
    """What became of the file."""

    issues: tuple[Issue, ...]
    counts: Mapping[str, int]
    source: str


def import_settings(workspace: Workspace, path: str | Path, actor: str, now: datetime) -> SettingsReport:
    """Add or update organisations by code and officers by card number; store numbering, profiles, templates and values.

    One transaction. The file is one that a person wrote, or what ``export_settings`` made.

    :raises InputError: ``settings.not_readable``, ``settings.nothing``, ``settings.missing`` (entry and key),
        ``settings.unknown_org``, ``settings.unknown_key``, ``settings.bad_value``, ``catalogue.invalid``,
        ``profile.invalid`` (line and reason), ``profile.unknown``, ``template.refused``
    """
    file = Path(path)
    sections = _read(file)
    if not sections:
        raise InputError("settings.nothing", file=file.name, sections=sorted(_SECTIONS))
    issues: list[Issue] = []
    counts = {"organisations": 0, "officers": 0, "profiles": 0, "templates": 0, "changed": 0, "same": 0}
    numbering = sections.get("numbering")
    with workspace.unit_of_work(actor=actor, now=now, reason="import settings") as unit:
        # own forms first: numbering may name the kind words that only they have
        for _, entry, place in _entries(sections, "templates", file):
            values = _values(entry, _TEXT, ("text",), place)
            new = take_template(unit, _verbatim(entry), values.get("name", ""), now)
            counts["templates"] += 1
            counts["same"] += 0 if new else 1
        for _, entry, place in _entries(sections, "profile_texts", file):
            values = _values(entry, _TEXT, ("text",), place)
            _, new = import_profile(unit, _verbatim(entry), str(values.get("name") or file.name))
            counts["profiles"] += 1
            counts["same"] += 0 if new else 1
        if numbering is not None:
            check_numbering(unit, numbering, file.name)
        if _PROFILE in sections:
            _, new = import_profile(unit, sections[_PROFILE], file.name)
            counts["profiles"] += 1
            counts["same"] += 0 if new else 1
        own_tracks = dict(unit.settings.get(ORG_TRACKS, None) or {})
        letters: dict[str, tuple[str, ...]] = {}
        for row, entry, place in _entries(sections, "organisations", file):
            values = _values(entry, _ORG, ("code", "name"), place)
            problem = credit_code_problem(values["code"]) if len(values["code"]) == 18 else ""
            if problem:
                issues.append(Issue(row, problem, {"name": values["name"]}, "code", DONE.accepted))
            tracks = _tracks(values.pop("tracks", ""), place)
            if tracks:
                own_tracks[values["code"]] = tracks
            words = check_kinds(unit, values.pop("letter_kinds", ""))
            if words:
                letters[values["code"]] = words
            known = unit.orgs.find(code=values["code"])
            _save(unit.orgs, known, OrgUnit(**{"uid": "", "short": "", **values}), counts)
            counts["organisations"] += 1
        for row, entry, place in _entries(sections, "officers", file):
            values = _values(entry, _OFFICER, ("name", "card_no", "org"), place)
            org = _org(unit, str(values.pop("org")), place)
            dates: dict[str, Any] = {
                key: _day(values.pop(key, None), place, key) for key in ("card_valid_from", "card_valid_to")
            }
            officer = Officer(uid="", org_uid=org.uid, **values, **dates)
            if officer.card_valid_to is not None and officer.card_valid_to < now.date():
                params = {"name": officer.name, "day": officer.card_valid_to.isoformat()}
                issues.append(Issue(row, "settings.card_expired", params, "card_valid_to", DONE.accepted))
            _save(unit.officers, unit.officers.find(card_no=officer.card_no), officer, counts)
            counts["officers"] += 1
        if own_tracks:
            unit.settings.put(ORG_TRACKS, own_tracks)
        if "imagery" in sections:
            images = [
                read_source(_values(entry, _IMAGE, ("name", "taken_on", "uri"), place), place)
                for _, entry, place in _entries(sections, "imagery", file)
            ]
            unit.settings.put(IMAGERY, [one.stored() for one in images])
        if "calendar" in sections:
            issues.extend(_take_calendar(unit, _entries(sections, "calendar", file)))
        put_numbering(unit, numbering, letters)
        if sections.get("county") is not None:
            unit.settings.put(COUNTY, sections["county"])
        if sections.get("targets"):
            take_targets(unit, nested(sections["targets"]), file.name)
        if sections.get("catalogues") and put_catalogues(unit, sections["catalogues"], file.name):
            issues.append(Issue(0, "settings.assess_again", {}, "catalogues", DONE.accepted))
        if "demolition_resources" in sections:
            put_resources(unit, sections["demolition_resources"])
        put_options(unit, sections.get("options") or {}, file.name)
        if sections.get("profiles") is not None:
            choose_profiles(unit, sections["profiles"], file.name)
    if "calendar" in sections:
        # dates were reckoned with the holidays known until now
        _, broken = renew_all(workspace, actor, now)
        issues.extend(Issue(0, "settings.case_unlawful", {"case": case}, "day", DONE.noted) for case in broken)
    return SettingsReport(tuple(issues), counts, file.name)


def _entries(
    sections: Mapping[str, Any], section: str, file: Path
) -> Iterator[tuple[int, Mapping[str, Any], dict[str, Any]]]:
    """(row, entry, place that a refusal names) of a section; the place has the section's name as the file has it."""
    name, rows = sections.get(section, (section, ()))
    for row, entry in rows:
        yield row, entry, {"file": file.name, "section": name, "row": row}


def _read(file: Path) -> dict[str, Any]:
    if not file.is_file():
        raise InputError("input.not_found", file=str(file))
    if file.suffix.lower() in (".yaml", ".yml", ".json"):
        return _from_yaml(file)
    found: dict[str, Any] = {}
    for sheet in read_sheets(file):
        section = _section(sheet.name)
        if section in _ROWS:
            found[section] = (sheet.name, list(sheet.rows))
        elif section:
            pairs = [sheet.columns[:2], *(tuple(row.values())[:2] for _, row in sheet.rows)]
            named = {str(pair[0]): pair[1] for pair in pairs if len(pair) == 2 and pair[0]}
            found[section] = {key: value for key, value in named.items() if (key, str(value)) not in _HEADS}
    return found


def _section(name: str) -> str:
    wanted = plain(name)
    return next((key for key, names in _SECTIONS.items() if wanted in {plain(item) for item in names}), "")


def _from_yaml(file: Path) -> dict[str, Any]:
    import yaml

    from ..exchange.encoding import decode

    text = decode(file.read_bytes())[0]
    try:
        data = yaml.safe_load(text)
    except (yaml.YAMLError, RecursionError) as error:
        raise InputError("settings.not_readable", file=file.name, reason=str(error).replace("\n", " ")[:200]) from error
    if not isinstance(data, Mapping):
        raise InputError("settings.nothing", file=file.name, sections=sorted(_SECTIONS))
    if is_profile(data):
        return {_PROFILE: text}
    found: dict[str, Any] = {}
    for name, content in data.items():
        section = _section(str(name))
        if section in _ROWS:
            if not isinstance(content, list) or not all(isinstance(entry, Mapping) for entry in content):
                raise InputError("settings.not_readable", file=file.name, reason=str(name))
            found[section] = (str(name), list(enumerate(content, start=1)))
        elif section and isinstance(content, Mapping):
            found[section] = dict(content)
    return found


def _values(
    entry: Mapping[str, Any], names: Mapping[str, tuple[str, ...]], needed: tuple[str, ...], place: Mapping[str, Any]
) -> dict[str, Any]:
    by_plain = {plain(str(key)): value for key, value in entry.items()}
    found: dict[str, Any] = {}
    for target, candidates in names.items():
        for name in candidates:
            value = by_plain.get(plain(name))
            if value not in (None, ""):
                found[target] = value if isinstance(value, (date, datetime)) else str(value).strip()
                break
    for key in needed:
        if not found.get(key):
            raise InputError("settings.missing", **place, key=key)
    return found


def _verbatim(entry: Mapping[str, Any]) -> str:
    """The text of an entry to the last blank: it is known by its hash."""
    names = {plain(name) for name in _TEXT["text"]}
    return next(str(value) for key, value in entry.items() if plain(str(key)) in names)


def _tracks(value: Any, place: Mapping[str, Any]) -> list[str]:
    """Tracks that an organisation acts on where a handed-down or concentrated power makes them differ from the rule.

    :raises InputError: ``settings.bad_track``
    """
    names = {"规划": "planning", "城镇": "planning", "乡村": "village", "土地": "land"}
    words = [word for word in re.split(r"[\s,;，、；'\[\]]+", str(value)) if word]
    found = [names.get(word, word) for word in words]
    for word, track in zip(words, found):
        if track not in TRACKS:
            raise InputError("settings.bad_track", **place, value=word, known=", ".join(TRACKS))
    return found


def _take_calendar(unit: Any, entries: Iterator[tuple[int, Mapping[str, Any], dict[str, Any]]]) -> list[Issue]:
    """Put the days of the file over the office's own table; a warning for each year whose notice is not all there.

    :raises InputError: ``settings.missing``, ``settings.bad_day``, ``calendar.bad_kind``, ``calendar.too_long``,
        ``calendar.holiday_worked``
    """
    rows = []
    for _, entry, place in entries:
        values = _values(entry, _CALENDAR, ("day", "kind"), place)
        first = _day(values["day"], place, "day")
        last = _day(values.get("last"), place, "last") or first
        if first is None or last is None:
            raise InputError("settings.missing", **place, key="day")
        rows.append((first, last, str(values["kind"]), place))
    calendar = office_calendar.take_table(unit, rows)
    years = sorted({day.year for row in rows for day in row[:2]})
    return [
        Issue(0, "calendar.part_of_year", {"year": year}, "day", DONE.accepted)
        for year in years
        if year not in calendar.published
    ]


def _org(unit: Any, text: str, place: Mapping[str, Any]) -> OrgUnit:
    for found in (unit.orgs.find(code=text), unit.orgs.find(name=text), unit.orgs.find(short=text)):
        if found:
            org: OrgUnit = found[0]
            return org
    raise InputError("settings.unknown_org", **place, value=text)


def _day(value: Any, place: Mapping[str, Any], key: str) -> Optional[date]:
    try:
        return day(value)
    except ValueError:
        raise InputError("settings.bad_day", **place, key=key, value=str(value)) from None


def _save(repository: Any, known: list[Any], record: Any, counts: dict[str, int]) -> None:
    if not known:
        repository.add(record)
        return
    there = known[0]
    wanted = replace(record, uid=there.uid, version=there.version)
    if wanted == there:
        counts["same"] += 1
        return
    repository.update(wanted)
    counts["changed"] += 1
