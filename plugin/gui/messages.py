"""What each error and progress code says to a person: English here, Chinese in i18n.

Every code that a :class:`ZhiweiError`, a report row or a progress carries has one entry. A text says what is
wrong, where, and what to do. ``{name}`` is filled from the parameters of the error.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import ZhiweiError

CONTEXT = "ZhiWei"

MESSAGES: dict[str, str] = {
    # --- every job ---
    "job.cancelled": "Cancelled. Nothing was written.",
    "job.unexpected": "Something went wrong that ZhiWei did not expect: {reason}. Details are in {log}",
    "library.missing": "This job needs the Python library {library}, which is not installed. "
    "Install the offline bundle of ZhiWei, or ask for it to be added to the Python of QGIS.",
    "input.not_readable": "{source} cannot be read: {reason}",
    "provider.not_loaded": "The algorithm {name} is off: {reason}",
    # --- workspace jobs ---
    "workspace.folder": "The folder {path} cannot be made: {reason}",
    "workspace.crs_not_projected": "{crs} is not a projected CRS. Choose the 3-degree CGCS2000 zone of the county, "
    "for example EPSG:4549.",
    "workspace.none_open": "No workspace is open. Open or create one first.",
    "workspace.problem": "{code}: {detail}",
    "workspace.project_not_loaded": "The project {path} could not be opened.",
    # --- documents and spreadsheets ---
    "fonts.none": "No Chinese font was found on this machine. Install one of: {wanted}",
    "fonts.unreadable": "The font file {font} cannot be read. Install it again or remove it.",
    "template.not_found": "There is no document form {template}.",
    "template.invalid": "The document form {template} is not valid, line {line}: {reason}",
    "template.text": "The document form {template} has an error in block {block}, line {line}: {reason}",
    "document.incomplete": "{form} may not be issued: the law requires {missing}, which the case does not have yet.",
    "photo.unreadable": "Photo {photo} cannot be read; its place on the sheet was left empty.",
    "output.not_writable": "{path} cannot be written: {reason}. Close it in other programs, or choose another folder.",
    "output.too_many_rows": "The sheet {sheet} would have more than {limit} rows. Select fewer.",
    # --- land: CRS, geometry, codes ---
    "crs.no_extent": "The layer has no extent: its coordinates are empty or no numbers.",
    "crs.swapped": "X and Y are swapped (X is north in Chinese survey data).",
    "crs.missing": "The layer has no CRS (missing .prj).",
    "crs.degrees_in_metres": "The coordinates are degrees, but the CRS is in metres.",
    "crs.metres_in_degrees": "The coordinates are metres, but the CRS is in degrees.",
    "crs.wgs84_label": "The layer is labelled WGS 84; the standards ask for CGCS2000 (difference below 1 m).",
    "crs.web_mercator": "The layer is in Web Mercator: areas measured in it are 20 % to 100 % too large.",
    "crs.old_datum": "The layer is in {datum}: it needs the local transformation parameters to become CGCS2000.",
    "crs.prefix_not_in_crs": "The eastings carry zone number {zone}, but the CRS has none.",
    "crs.prefix_missing": "The CRS has a zone number in its eastings, but the coordinates have none.",
    "crs.other_zone": "The eastings carry zone number {zone}, but the CRS is zone {declared}.",
    "crs.out_of_zone": "The coordinates lie outside what this CRS can hold in China.",
    "crs.neighbour_zone": "The layer lies one zone beside the workspace; its coordinates fit zone {zone}.",
    "crs.far_away": "The layer lies {degrees} degrees away from the workspace.",
    "geometry.empty": "There is no geometry.",
    "geometry.not_finite": "A coordinate is not a number.",
    "geometry.z_dropped": "Heights were dropped.",
    "geometry.not_polygon": "The geometry is not a polygon.",
    "geometry.collection": "The polygons were taken out of a geometry collection.",
    "geometry.no_area": "The ring encloses no area: {reason}",
    "geometry.repaired": "Invalid geometry was repaired ({reason}): {before_m2} m² before, {after_m2} m² after.",
    "geometry.repair_ambiguous": "Invalid geometry with more than one meaning ({reason}): {before_m2} m² as drawn, "
    "{after_m2} m² repaired. Correct it in the source.",
    "geometry.sliver": "The polygon is a sliver, {width_m} m wide on average.",
    "geometry.duplicate": "The same polygon stands in row {of} already.",
    "code.parcel_length": "A parcel code has 19 characters.",
    "code.parcel_form": "The parcel code does not follow GB/T 37346-2019.",
    "code.parcel_county": "The parcel code belongs to another county.",
    "code.unit_length": "A real-estate unit code has 28 characters.",
    "code.unit_form": "The real-estate unit code does not follow GB/T 37346-2019.",
    "code.unit_without_fixture": "A unit without fixture (W) ends in eight zeros.",
    "code.unit_parcel": "The real-estate unit code does not begin with the parcel code.",
    "code.division_form": "A division code has 6, 9 or 12 digits.",
    "code.division_province": "No province begins with these digits.",
    # --- assessment: catalogues, findings, explanation ---
    "catalogue.not_found": "The catalogue {catalogue} is missing ({path}). Install the plugin again.",
    "catalogue.not_readable": "The catalogue {catalogue} cannot be read: {reason}",
    "catalogue.invalid": "The catalogue {catalogue} is wrong at {entry}, {key}: {reason}",
    "assess.scope": "Spots to assess must be new or all, not {scope}.",
    "assess.unknown_spot": "The workspace has no spot {uid} ({count} unknown in all).",
    "assess.none": "{path} has no assessed spot yet. Run “Assess spots” first.",
    "assess.computing": "Assessing {count} spots",
    "assess.writing": "Storing the findings of {count} spots",
    "assess.skipped": "Spot {spot} has no area and was not assessed. Give it a geometry.",
    "assess.changed": "Spot {spot} was changed while this ran. Run the assessment again.",
    "assess.done": "{count} spots assessed as of {day}; {errors} data errors.",
    "assess.alerts": "{count} spots with a crime alert for farmland.",
    "assess.area": "Ellipsoidal area {area_m2} m² ({mu} mu), planar {plan_m2} m²; the ellipsoidal area is the legal one.",
    "assess.area_planar": "Planar area {plan_m2} m² ({mu} mu); the ellipsoidal rule does not know the CRS {crs}.",
    "assess.as_of": "As of {day}: zones and permits in force on that day count.",
    "assess.parcel": "Parcel {code} ({holder}): {area_m2} m², {percent} %.",
    "assess.no_parcel": "No parcel: {area_m2} m², {percent} %.",
    "assess.zone": "{group}, {zone}: {area_m2} m², {percent} % ({plans}).",
    "assess.group_rest": "{group} leaves {area_m2} m² open.",
    "assess.no_zone": "In none of the zones loaded.",
    "assess.near": "Not in {zone}, which is {distance_m} m away.",
    "assess.permit": "{kind} {number} ({authority}, {issued_on}, {holder}) covers {area_m2} m², {percent} %; approved "
    "{approved_m2} m².",
    "assess.permit_lapsed": "{kind} {number} is not in force on {day}; the {area_m2} m² it covers do not count.",
    "assess.no_permit": "Outside of every permit in force: {area_m2} m², {percent} %.",
    "assess.no_building_permit": "Outside of every planning permit in force: {area_m2} m².",
    "assess.no_land_permit": "Outside of every land approval in force: {area_m2} m².",
    "assess.land_class": "Land class {code} {name}: {area_m2} m², {percent} %.",
    "assess.no_land_class": "No land class: {area_m2} m².",
    "assess.farmland": "Farmland net of deductions {area_m2} m² ({mu} mu), of it in basic farmland {basic_m2} m².",
    "assess.land_unknown": "No land classes loaded: the farmland is not known.",
    "assess.doubtful": "{label} {area_m2} m² is narrower than twice the positional error of {tolerance_m} m: doubtful, "
    "to be surveyed.",
    "assess.headline": "Headline zone: {zone} (severity {severity}), default disposition: {disposition}.",
    "assess.headline_doubtful": "The overlap with the headline zone is doubtful; if the survey does not confirm it, the "
    "headline zone is {zone}.",
    "assess.guard": "Mind ({zone}): {guard}",
    "assess.track": "Track: {track}, because {reason} ({basis}).",
    "assess.track_also": "The spot also touches the track {track}: open a linked case.",
    "assess.disposition": "Disposition hint: {disposition} ({basis}).",
    "assess.excluded": "Ruled out: {outcomes}.",
    "assess.alternative": "If the facts for it are there: {text}.",
    "assess.crime": "Crime alert: {land} {mu} mu reaches {threshold} mu ({basis}); acts of one year add up.",
    "assess.crime_near": "Near a crime threshold: {land} {mu} mu of {threshold} mu ({basis}); acts of one year add up.",
    "assess.hand_to": "Authority: {authority}.",
    "assess.hand_to_when": "If {when}: hand to {authority} ({zone}).",
    "assess.gap": "Data error: {group} has a gap of {area_m2} m² (X={north}, Y={east}).",
    "assess.overlap": "Data error: in {group}, {members} overlap by {area_m2} m² (X={north}, Y={east}).",
    "assess.unknown_class": "Data error: the zone class {class_code} is not in the catalogue and does not count.",
    "assess.repaired": "Data error: an invalid shape in {layer} was repaired for the computation ({reason}).",
    "assess.notice": "Decision support only: the responsible authority decides.",
    # --- overlay of any layers ---
    "overlay.reading": "Reading {layer}",
    "overlay.layer": "Overlaying {layer}",
    "overlay.nothing": "There is nothing to overlay the spots with: choose parcels or zones.",
    "overlay.no_place": "{source} has no extent, so the plane to measure in cannot be chosen.",
    "overlay.repaired": "Invalid polygon repaired for the overlay ({reason}): {area_given} m² as drawn, "
    "{area_repaired} m² repaired by line work, {area_other} m² by structure. Correct it in the source.",
    "overlay.empty": "There is no geometry; the spot has no rows.",
    "overlay.more_notes": "... and {count} more remarks.",
    "overlay.measured": "Measured in {crs}, {area} areas.",
    "overlay.key_repeated": "The spot name {key} stands in more than one row.",
    "input.no_field": "{file}, layer {layer}: there is no field {field}. Its fields are: {fields}",
    "input.geometry_extended": "The geometry is of a kind that only an extension of GeoPackage knows; it was left out.",
    "input.geometry_not_readable": "The geometry cannot be read: {reason}",
    # --- cases and documents ---
    "case.opening": "Opening cases",
    "case.opened": "Case {number} opened for spot {spot} ({track}).",
    "case.officers": "Two officers with a valid card are needed ({article}): {missing}",
    "case.not_assessed": "The spot is not assessed, or was changed since. Assess it first.",
    "case.no_breach": "The assessment names no track. Choose the track yourself if a breach was found on the spot.",
    "case.no_party": "No party is known for this spot ({article}). Import or enter the party first.",
    "case.already_open": "Case {case} is open for this spot on the track {track}.",
    "case.unknown": "There is no case {case}.",
    "case.unknown_track": "There is no track {track}; choose auto, planning, village, land or all.",
    "spot.unknown": "There is no spot {spot}.",
    "officer.unknown": "No officer has the name or card number {officer}. Import the settings or check the spelling.",
    "officer.ambiguous": "More than one officer is called {officer}. Give the card number: {cards}",
    "officer.none": "No officer was named.",
    "officer.no_org": "The officer {officer} belongs to no organisation.",
    "numbering.invalid": "The number pattern {name} cannot be used: {value}",
    "procedure.invalid": "The procedure catalogue {source} is not valid: {faults}",
    "documents.invalid": "The documents catalogue {source} is not valid: {faults}",
    "step.unknown": "The procedure has no step {transition}.",
    "step.not_from_here": "{transition} {event}: not possible in the state {state}.",
    "step.wrong_track": "{transition} {event}: does not exist on the track {track}.",
    "step.not_available": "{transition} {event}: this version cannot check its condition yet ({guard}).",
    "step.refused": "{transition} {event}: refused in the state {state}. Condition {guard} ({article}). "
    "Missing: {missing}",
    "step.correction": "Event {seq}: a correction needs a reason and an earlier event ({target}).",
    "need.source": "the source of the lead",
    "need.location": "the place",
    "need.going_on": "the breach is no longer going on",
    "need.going_on_unknown": "nobody recorded whether the breach is going on (building state of the spot)",
    "need.party": "a known party",
    "need.breach": "facts of a breach",
    "need.liability": "a liability that the law attaches to it",
    "need.jurisdiction": "jurisdiction: the place lies in {site}, the body is responsible for {org}",
    "need.limitation": "time: the limitation ended on {last}",
    "need.minor_corrected": "a minor breach that was corrected without harm",
    "need.two_officers": "two officers with valid cards (there are {count})",
    "need.officer_recused": "{name} is recused",
    "need.officer_no_card": "{name} has no enforcement card",
    "need.officer_card": "the card {card} of {name} is not valid on {day}",
    "need.evidence": "evidence: {item}",
    "need.not_so": "{predicate} holds, but must not",
    "document.issuing": "Issuing documents",
    "document.finished": "{number}: finished after an interruption.",
    "document.unknown_form": "There is no form {form}. The forms are: {known}",
    "document.none_asked": "No document was named.",
    "document.not_built": "{form} {title}: this version has no template for it.",
    "document.not_lawful_now": "{form} {title}: not possible in the state {state}. It belongs to: {steps}",
    "document.nothing_to_serve": "Case {case} has no issued paper that must be served and stands on no "
    "proof of service yet.",
    "document.not_issued": "{number} is not issued.",
    "document.void_needs_reason": "Voiding a document needs a reason.",
    "document.already_void": "{number} is void already.",
    "filter.invalid": "The filter {filter} cannot be used: {reason}",
    "filter.nothing": "The filter picks nothing from {table}.",
    "input.date": "{value} is not a date. Write it as 2026-03-16.",
    "output.not_written": "{path} cannot be written: {reason}",
}


class _Known(dict):
    """Leaves the name of a parameter in the text when it was not given."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"


def tr(text: str) -> str:
    """Translate a text of the windows and algorithms."""
    return QCoreApplication.translate(CONTEXT, text)


def say(code: str, **params: Any) -> str:
    """The translated text of a message code.

    :param code: key of :data:`MESSAGES`; a code that is not there is shown with its parameters
    :param params: values for the text; an error or a list among them is put into words too
    """
    text = MESSAGES.get(code)
    if text is None:
        return " ".join([code, *(f"{name}={_word(value)}" for name, value in params.items())])
    return tr(text).format_map(_Known({name: _word(value) for name, value in params.items()}))


def explain(error: ZhiweiError) -> str:
    """The text of an error."""
    return say(error.code, **error.params)


def _word(value: Any) -> Any:
    if isinstance(value, ZhiweiError):
        return explain(value)
    if isinstance(value, tuple) and len(value) == 2 and value[0] in MESSAGES and isinstance(value[1], Mapping):
        return say(value[0], **value[1])
    if isinstance(value, str) or not isinstance(value, Iterable):
        return value
    return ", ".join(str(_word(item)) for item in value)
