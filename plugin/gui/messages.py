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
    # --- workspace: opening, saving ---
    "workspace.exists": "{path} exists already. Choose another name; ZhiWei never writes over a file.",
    "workspace.no_folder": "There is no folder {path}.",
    "workspace.missing": "There is no file {path}.",
    "workspace.not_a_workspace": "{path} is no workspace of ZhiWei. Create one with 'Create workspace'.",
    "workspace.damaged": "{path} is damaged ({reason}). Restore the last backup; keep the damaged file.",
    "workspace.newer": "{path} was written by a newer ZhiWei (schema {revision}, this one knows {head}). "
    "Update ZhiWei.",
    "workspace.older_read_only": "{path} has the older schema {revision}. Open it once with the right to write, so "
    "that it is brought to {head} after a backup.",
    "workspace.revision_unknown": "{path} has the schema revision {revision}, which ZhiWei does not know.",
    "workspace.locked": "{path} is being saved by another program. Wait and try again; where it is QGIS with an edit "
    "session in a transaction group, save or end that session first.",
    "workspace.locked_by": "{path} is being saved by {holder}. Wait and try again; where it is QGIS with an edit "
    "session in a transaction group, save or end that session first.",
    "workspace.disk_full": "The disk of {path} is full. Nothing was changed. Make room and try again.",
    "workspace.read_only": "{path} is open for reading only: {reason}",
    "workspace.network_share": "It lies on a network share, where saving is not safe. Copy it to this machine.",
    "workspace.not_writable": "The file or its folder may not be written.",
    "workspace.opened_read_only": "It was opened that way.",
    "workspace.refused": "{path} refused the change: {reason}",
    "workspace.not_unique": "Something in {path} would be there twice: {reason}",
    "workspace.orphan": "Something in {path} would refer to what is not there: {reason}",
    "workspace.cannot_open": "{path} cannot be opened: {reason}",
    "workspace.database": "{path}: the database says: {reason}",
    "workspace.reader_cannot_write": "{table} of {path} cannot be changed while reading.",
    "workspace.file_not_written": "The file {path} cannot be stored: {reason}",
    "workspace.file_missing": "The stored file {path} cannot be read: {reason}",
    "workspace.file_changed": "The stored file {path} is no longer what was stored. Take it from a backup.",
    "store.geometry_type": "{table}, row {row}: {found} does not fit into a layer of {wanted}.",
    "store.geometry_unreadable": "{table} holds a shape that cannot be read: {reason}. Verify the workspace.",
    "store.crs_differs": "{table} is in {workspace_crs}, but the features are in {crs}.",
    "store.not_found": "{table} has no entry {uid}.",
    "conflict.changed": "Somebody else saved this entry of {table} first. Look at both versions and save again.",
    "backup.exists": "{path} exists already. Choose another name for the backup.",
    "backup.not_sound": "The copy of {path} is not sound: {reason}",
    "backup.not_written": "{path} cannot be written: {reason}",
    # --- workspace: verify ---
    "verify.running": "Checking the workspace",
    "verify.damaged": "The file is damaged: {reason}. Restore the last backup.",
    "verify.object_missing": "The {kind} {name} is missing.",
    "verify.object_changed": "The {kind} {name} is not what ZhiWei made.",
    "verify.object_unknown": "The {kind} {name} is not from ZhiWei.",
    "verify.table_changed": "The table {name} has lost or changed: {columns}.",
    "verify.orphan": "{table}, row {fid}, refers to an entry of {wants} that is not there.",
    "verify.audit_context_left": "The audit would take edits by QGIS for edits by ZhiWei ({count} entries left).",
    "verify.chain_broken": "Case {case}: the chain of events breaks at event {seq} ({how}).",
    "verify.state_differs": "Case {case}: the state is {stored}, by its events it is {computed}.",
    "verify.number_skipped": "Number {seq} of {kind}, {year}, was drawn and no document has it.",
    "verify.number_doubled": "Number {seq} of {kind}, {year}, stands on two documents.",
    "verify.number_beyond_counter": "Number {seq} of {kind}, {year}, was never drawn.",
    "verify.number_lost": "{drawn} numbers of {kind} were drawn, {found} are there.",
    "verify.document_file": "Document {number}: its file is not the one that was issued.",
    "verify.file_missing": "The file {path} ({name}) is missing.",
    "verify.file_changed": "The file {path} ({name}) was changed.",
    "verify.index_missing": "{table}, row {fid}: not in the spatial index.",
    "verify.index_wrong": "{table}, row {fid}: the spatial index has another place for it.",
    "verify.index_left_over": "{table}: the spatial index still has row {fid}, which is gone.",
    "verify.geometry_invalid": "{table}, row {fid}: the shape crosses itself or is invalid otherwise.",
    "verify.geometry_unreadable": "{table}, row {fid}: the shape cannot be read.",
    "verify.no_uid": "{table}, row {fid}, has no uid.",
    "verify.uid_double": "{table}, row {fid}, has the uid of another row.",
    "verify.audit_gap": "The audit lacks its entries {first} to {last}: somebody took them out.",
    "verify.row_changed": "{table}, row {fid}: {columns} was changed behind the audit, which tells another value.",
    "verify.row_added": "{table}, row {fid}: it was put there behind the audit, which does not know it.",
    "verify.row_gone": "{table}: the entry {uid} is gone, and the audit tells of no deletion.",
    "verify.import_changed": "{table}, row {fid}: the values are not those that came in, and the audit tells of no "
    "change.",
    "verify.shape_changed": "{table}, row {fid}: the shape is not the one that came in, and the audit tells of no "
    "change.",
    "verify.value_unreadable": "{table}, row {fid}: the value of {column} cannot be read.",
    "verify.findings_changed": "The findings of assessment {uid} (spot {spot}) are not those that were computed.",
    "verify.explanation_changed": "The explanation of assessment {uid} (spot {spot}) is not the one that was computed.",
    "verify.statement_changed": "The area statement {uid} (spot {spot}) does not meet its own hash.",
    "verify.document_facts": "Document {number}: its facts are not those that were frozen when it was made.",
    "verify.more": "{table}: {count} more of the same ({code}).",
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
    "assess.area": "Ellipsoidal area {area_m2} m² ({mu} mu), planar {plan_m2} m²; the ellipsoidal area is the "
    "legal one.",
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
    "assess.headline_doubtful": "The overlap with the headline zone is doubtful; if the survey does not "
    "confirm it, the "
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
    "assess.hand_to_also": "{zone} is touched too: inform {authority}.",
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
    "overlay.not_a_polygon": "This is no polygon and has no area; the spot has no rows.",
    "overlay.no_polygons": "{source} holds no polygons. Choose a layer with polygons.",
    "overlay.no_crs": "{source} does not say its CRS. Give the layer its CRS, or put the .prj beside the file.",
    "overlay.crs_assumed": "The layer does not say its CRS; that of the spots, {crs}, was assumed.",
    "area.repaired": "Invalid polygon ({reason}): measured as repaired, {area_m2} m². Correct it in the source.",
    "txt.all_refused": "{file}: none of its {count} parcels can be read; nothing was written. First, {reason}",
    "overlay.no_key": "The spot has no name in the key field.",
    "overlay.key_repeated": "The spot name {key} stands in more than one row.",
    "input.no_field": "{file}, layer {layer}: there is no field {field}. Its fields are: {fields}",
    "input.geometry_extended": "The geometry is of a kind that only an extension of GeoPackage knows; it was left out.",
    "input.geometry_not_readable": "The geometry cannot be read: {reason}",
    # --- cases and documents ---
    "case.opening": "Opening cases",
    "case.opened": "Case {number} opened for spot {spot} ({track}).",
    "case.found_later": "The spot {spot} was found on {found}, after the day of the case ({day}). Check the dates.",
    "case.other_authority": "A villager's house on unlawfully used land is the matter of {authority} ({article}). "
    "Check that {org} was given the power.",
    "case.officers": "Two officers of {org} with a valid card are needed ({article}): {missing}",
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
    "law.cited": "{law} art. {articles}",
    "law.URPL": "Urban and Rural Planning Law",
    "law.APL": "Administrative Penalty Law",
    "law.ACL": "Administrative Coercion Law",
    "law.LAL": "Land Administration Law",
    "law.LALR": "Land Administration Law Regulation",
    "law.NRPM": "Natural Resources Penalty Measures",
    "guard.P_LEAD_RECORDED": "the lead is recorded",
    "guard.P_GOING_ON": "the breach is going on",
    "guard.P_FILEABLE": "the filing tests hold",
    "guard.P_NOT_FILEABLE": "a filing test fails",
    "guard.P_TWO_OFFICERS": "two officers with valid cards",
    "guard.P_EVIDENCE_COMPLETE": "the minimum evidence is complete",
    "need.source": "the source of the lead",
    "need.location": "the place",
    "need.going_on": "the breach is no longer going on",
    "need.going_on_unknown": "nobody recorded whether the breach is going on (building state of the spot)",
    "need.party": "a known party",
    "need.breach": "facts of a breach",
    "need.liability": "a liability that the law attaches to it",
    "need.jurisdiction": "jurisdiction: the place lies in {site}, the body is responsible for {org}",
    "need.competence": "competence: on this track {authority} acts ({article}), not {org}; name two of its officers",
    "need.limitation": "time: the limitation ended on {last}",
    "need.minor_corrected": "a minor breach that was corrected without harm",
    "need.two_officers": "two officers with valid cards (there are {count})",
    "need.officer_recused": "{name} is recused",
    "need.officer_no_card": "{name} has no enforcement card",
    "need.officer_card": "the card {card} of {name} is not valid on {day}",
    "need.evidence": "evidence: {item}",
    "need.not_so": "{predicate} holds, but must not",
    "document.issuing": "Issuing documents",
    "document.unknown_form": "There is no form {form}. The forms are: {known}",
    "document.none_asked": "No document was named.",
    "document.not_built": "{form} {title}: this version has no template for it.",
    "document.not_lawful_now": "{form} {title}: not possible in the state {state}. It belongs to: {steps}",
    "document.nothing_to_serve": "Case {case} has no issued paper that must be served and stands on no "
    "proof of service yet.",
    "document.photos_later": "The paper is dated {day}, but the first photo was taken on {first}. Choose a later "
    "day, or correct the date of the photos.",
    "document.not_issued": "{number} is not issued.",
    "document.void_needs_reason": "Voiding a document needs a reason.",
    "document.already_void": "{number} is void already.",
    # --- case files and lists ---
    "casefile.binding": "Binding case files",
    "casefile.bound": "{file}: {papers} papers, {pages} pages",
    "casefile.no_papers": "Case {case} has no issued paper up to that day. Issue its papers first.",
    "casefile.unreadable": "{file} cannot be bound: {reason}. Open it in another program and save it as a PDF without "
    "a password, then attach that one.",
    "casefile.order": "The setting catalogue.casefile is no order of binding: {reason}",
    "filter.invalid": "The filter {filter} cannot be used: {reason}",
    "filter.no_question": "The filter {filter} is no question with yes or no; for the first row it says {value}. "
    "Write a comparison, for example \"code\" = 'T1'.",
    "input.date_future": "The date {value} has not come yet; today is {today} in China.",
    "filter.nothing": "The filter picks nothing from {table}.",
    "input.date": "{value} is not a date. Write it as 2026-03-16.",
    "output.not_written": "{path} cannot be written: {reason}",
    # --- intake: files ---
    "input.not_found": "{file} does not exist. Check the path.",
    "input.empty": "{file} is empty.",
    "input.no_rows": "{file} has no rows: there is nothing to import.",
    "input.no_layers": "{file} holds no layer that can be read.",
    "input.several_layers": "{file} holds several layers: {layers}. Name one: path|layername=NAME.",
    "input.no_layer_named": "{file} has no layer {layer}. It has: {layers}.",
    "input.dwg": "{file} is a DWG drawing, which is a closed format. Save it as DXF in the CAD program and "
    "import that.",
    "input.no_dbf": "The attribute table (.dbf) of {file} is missing: the shapes were read without attributes.",
    "input.no_shx": "The index file (.shx) of {file} is missing. Ask for the whole shapefile (.shp, .shx, .dbf, .prj).",
    "input.no_crs": "{file} does not say its CRS (.prj missing or empty).",
    "input.xml_entities": "{file} declares XML entities or a document type. Map data never does; it was "
    "refused as unsafe.",
    "input.archive_bad": "The archive {file} cannot be unpacked: {reason}",
    "input.archive_too_big": "The archive {file} unpacks to {bytes} bytes in {members} files, which is no map data.",
    "input.driver_says": "The file's driver says: {text}",
    "input.reading": "Reading rows",
    "encoding.ldid": "Text of {file} read as {encoding}, as its header says.",
    "encoding.sniffed": "Text of {file} read as {encoding}, told from its bytes (no .cpg).",
    "encoding.cpg_wrong": "The .cpg of {file} does not fit its text; read as {encoding}, told from its bytes.",
    "csv.quotes": "The quotation marks of {file} do not match: {reason}",
    "csv.width": "The line has {found} values where the head has {expected}.",
    "csv.bad_number": "The coordinates are no numbers: {text}",
    "csv.no_coordinates": "{file} has neither WKT nor coordinates: a table without geometry.",
    "csv.plot_from_points": "{points} boundary points were taken as one plot.",
    "sheet.old_format": "{file} is an old spreadsheet format. Save it as .xlsx.",
    "sheet.too_long": "Sheet {sheet} of {file} has more than {rows} rows.",
    "report.cannot_write": "The file {file} cannot be written: {reason}",
    "geometry.unreadable": "The geometry cannot be read: {reason}",
    "geometry.curve_linearised": "Arcs were turned into short straight lines.",
    "geometry.surface_flattened": "A 3D surface was taken as what it covers on the ground.",
    "geometry.ring_closed": "A ring was not closed; its first point was repeated.",
    "geometry.line_closed": "A closed line was taken as an area.",
    # --- intake: 国土 TXT ---
    "txt.no_parcels": "{file} holds no parcel.",
    "txt.encoding": "Text read as {encoding}.",
    "txt.bad_point": "Line {line} is no boundary point: {text}",
    "txt.stray_line": "Line {line} belongs to no parcel.",
    "txt.point_count": "{declared} points are declared, {found} are there.",
    "txt.ring_closed": "A ring was not closed; its first point was repeated.",
    "txt.ring_dropped": "A ring of {points} points has no area and was left out.",
    "txt.not_area": "The geometry is {kind}, not an area (面).",
    "txt.too_few_points": "{found} points make no area.",
    "txt.axes_swapped": "The file has east before north, against the format; the axes were put right.",
    "txt.zone_mismatch": "The header says zone {stated}, the coordinates zone {found}; the coordinates were believed.",
    "txt.no_zone": "Neither the header nor the coordinates say the zone. Give the CRS.",
    "txt.no_system": "The header names no coordinate system; CGCS2000 was assumed.",
    "txt.old_system": "The coordinate system {system} cannot be used without local parameters. Give the CRS.",
    "txt.area_differs": "The stated area {stated} {unit} differs from the one of the points, {computed} m².",
    "txt.needs_zone": "{crs} is not in a Gauss-Krüger zone; boundary coordinates need one.",
    # --- intake: CRS ---
    "crs.unknown": "The CRS {crs} is not known.",
    "crs.contradicted": "{source}: {reason} Declared: {crs}. It looks like: {proposal}. Give the layer its right CRS; "
    "measured as it is, every area would be wrong.",
    "crs.no_way": "Coordinates cannot be brought from {source} to {target}. Give the layer its right CRS.",
    "crs.assumed": "The layer does not say its CRS; its coordinates fit the workspace's, {crs}, which was assumed.",
    "crs.outside": "The geometry lies outside the reach of {crs}.",
    "crs.proposal_applied": "{reason} The layer was taken as {crs}.",
    "crs.old_datum_refused": "{file} is in {crs} (Beijing 1954 or Xi'an 1980). It needs the local "
    "transformation parameters; "
    "transform it to CGCS2000 first. A plain re-label would shift it by up to 200 m.",
    "intake.crs_doubt": "{file}: {reason} Declared: {crs}. Proposal: {proposal}. Set CRS or ACCEPT_PROPOSAL, "
    "or correct the file.",
    "intake.crs_unknown": "{file} does not say its CRS and its coordinates do not tell it. Give CRS.",
    # --- intake: fields and values ---
    "mapping.no_target": "The mapping names {target}, which {kind} does not have. It has: {targets}.",
    "mapping.no_field": "The mapping takes {target} from the field {field}, which is not there. The fields "
    "are: {fields}.",
    "mapping.not_readable": "The mapping cannot be read: {text}. Write target=source;target=source or JSON.",
    "value.no_number": "{value} is no number; the value was left empty.",
    "value.no_date": "{value} is no day; the value was left empty.",
    "area.unit": "The areas are in {unit}; they were turned into m².",
    "area.differs": "The stated area {stated_m2} m² differs from the one of the shape, {ours_m2} m².",
    "area.field_differs": "The areas in this field differ by {percent} % from the shapes' (Web Mercator or "
    "another CRS?). "
    "They were not used.",
    "code.parcel_none": "The parcel has no code.",
    "code.twice_in_file": "The code {value} is also that of row {of}.",
    "parcel.no_code_field": "No field holds parcel codes. Name it in MAPPING: code=FIELD. The fields are: {fields}.",
    "spot.code_made": "The spot has no number; it was given {value}.",
    "zone.class_by_layer": "Zone class {value} was taken from the name of the layer {layer}.",
    "zone.class_unknown": "No zone class is known for '{value}' in layer {layer}. Give ZONE_CLASS.",
    "zone.class_not_known": "{value} is neither a zone class nor a field. The classes are: {classes}.",
    "permit.kind_unknown": "What kind of permit this is cannot be told. Give MAPPING kind=FIELD.",
    "permit.no_number": "The permit has no number.",
    "land.no_code_field": "No field holds land class codes. Name it in MAPPING: code=FIELD. The fields are: {fields}.",
    "land.no_code": "The land class has no code.",
    "land.ratio_percent": "The deduction ratio is in percent; it was divided by 100.",
    "land.ratio_range": "The deduction ratio {value} is not between 0 and 1; it was left empty.",
    # --- intake: matching, batches ---
    "match.same": "{value} is there already with the same shape.",
    "match.same_spot": "This is the spot {others}, which is there already ({percent} % of it).",
    "match.other_code": "It had another number there: {others}.",
    "match.grown": "The spot {others} has grown: it lies in this one to {percent_old} %.",
    "match.shrunk": "The spot {others} has shrunk: this one lies in it to {percent} %.",
    "match.split": "A part of the spot {others}, which is now in several.",
    "match.merged": "The spots {others} are now one.",
    "match.cleared": "The spot {others} at this place was already cleared.",
    "match.partial": "Overlaps the spot {others} by {percent} %, yet is another one.",
    "match.code_elsewhere": "The number {value} is that of another spot elsewhere.",
    "match.code_taken": "The code {value} is there already with another shape. Take the older batch back "
    "first, or correct it.",
    "intake.kind": "{kind} cannot be imported like this; {kinds} can.",
    "intake.checking": "Checking CRS and geometry",
    "intake.mapping": "Reading the fields",
    "intake.matching": "Matching with the workspace",
    "intake.prepared": "Checked",
    "intake.committed": "{rows} rows written",
    "intake.row_refused": "A row was refused.",
    "intake.strict": "{file}: {refused} rows were refused and STRICT is set, so nothing was written. First, "
    "row {row}: {reason}",
    "intake.all_refused": "{file}: all {rows} rows were refused; nothing was written. First, row {row}: {reason}",
    "intake.built_on": "Batch {batch} cannot be taken back: {what} rest on it.",
    "intake.no_batch": "The workspace has no import batch {batch}.",
    "intake.already_withdrawn": "Batch {batch} was taken back before.",
    "done.refused": "refused",
    "done.repaired": "repaired",
    "done.accepted": "accepted, please check",
    "done.skipped": "not written again",
    "done.noted": "noted",
    "count.rows": "rows:",
    "count.accepted": "accepted:",
    "count.refused": "refused:",
    "count.repaired": "repaired:",
    "count.new": "new:",
    "count.same": "same:",
    "count.grown": "grown:",
    "count.shrunk": "shrunk:",
    "count.split": "split:",
    "count.merged": "merged:",
    "count.cleared": "already cleared:",
    "count.links": "links to spots:",
    "count.organisations": "organisations:",
    "count.officers": "officers:",
    "count.changed": "changed:",
    "count.photos": "photos:",
    "count.inside": "inside a spot:",
    "count.faces": "facing a spot:",
    "count.near": "near a spot:",
    "count.far": "far from any spot:",
    "count.none": "without a spot:",
    # --- intake: parties, settings, photos ---
    "party.no_columns": "{file} needs a column with the spot number and one with the name. It has: {columns}.",
    "party.no_name": "The row has no name.",
    "party.no_spot": "The row has no spot number.",
    "party.spot_unknown": "The workspace has no spot {value}.",
    "party.no_number": "{name} has no identity or credit code number.",
    "party.other_name": "The number of {name} is that of {known}, who is there already.",
    "identity.form": "The identity card number of {name} does not have 17 digits and a check character.",
    "identity.old_form": "The identity card number of {name} has the old form of 15 digits.",
    "identity.birth": "The identity card number of {name} holds a birth date that cannot be.",
    "identity.unchecked": "The number of {name} was not checked: the Python library stdnum is not installed.",
    "identity.check": "The check character of the identity card number of {name} is wrong.",
    "credit.form": "The credit code of {name} does not have 18 allowed characters.",
    "credit.check": "The check character of the credit code of {name} is wrong.",
    "settings.not_readable": "{file} cannot be read: {reason}",
    "settings.nothing": "{file} holds none of the sections {sections}.",
    "settings.missing": "{file}, {section}, entry {row}: {key} is missing.",
    "settings.unknown_org": "{file}, {section}, entry {row}: the organisation {value} is not known.",
    "settings.bad_day": "{file}, {section}, entry {row}: {key} is no day: {value}",
    "settings.bad_track": "{file}, {section}, entry {row}: there is no track {value}; choose from {known}.",
    "settings.card_expired": "The enforcement card of {name} was valid until {day}.",
    "photo.reading": "Reading {count} photos",
    "photo.none": "{folder} holds no photo.",
    "photo.empty": "{file} has no content (0 bytes).",
    "photo.too_big": "{file} has {megabytes} MB, which is no photo.",
    "photo.not_an_image": "{file} is not an image, whatever its name says.",
    "photo.truncated": "{file} ends before the picture does.",
    "photo.exif_damaged": "The EXIF data of {file} is damaged: {reason}",
    "photo.bad_position": "The position in {file} is incomplete or impossible and was not used.",
    "photo.same": "This photo ({sha256}…) is there already.",
    "photo.no_position": "The photo has no position.",
    "photo.no_direction": "The photo has no direction.",
    "photo.far": "The photo was taken {distance_m} m from the next spot.",
    "photo.inaccurate": "The position is only right to {accuracy_m} m.",
    "photo.sees_others": "The photo was taken inside spot {spot} and shows {others}.",
    "photo.no_time": "The photo has no time.",
    "photo.odd_time": "The time of the photo is odd: {text}",
    "photo.clock_default": "The clock of the camera was never set: {text}",
    "photo.future": "The photo was taken in the future: {text}",
    "photo.clock_differs": "The camera's clock ({text}) is {hours} hours off the satellite time.",
    # --- maps ---
    "maps.no_spots": "No spot fits the filter; there is nothing to map.",
    "maps.layout_missing": "There is no layout {path}. Choose A4, A3 or an existing .qpt file.",
    "maps.layout_broken": "{path} is not a print layout that QGIS can read.",
    "maps.layout_no_map": "The layout has no map with the id map.",
    "maps.not_written": "{path} could not be written: {reason}. Is it open in another program?",
    "maps.drawing": "Drawing {count} maps",
    "maps.sheet": "Drawn: {spot}",
    "style.not_read": "The style {path} cannot be read.",
    "workspace.layer_not_read": "The layer {layer} of {path} cannot be read.",
    "workspace.project_not_written": "The project {path} cannot be written: {reason}",
    # --- periods, the calendar and the days that decide ---
    "period.result": "Last day: {day}. The next step is lawful from {next} on.",
    "period.nothing": "Give RULE, or LENGTH and UNIT.",
    "period.both": "{rule} {name} has its own length. Give RULE or LENGTH, not both.",
    "period.not_extendable_here": "{rule} {name} cannot be extended under the profile {profile}: no rule "
    "of it gives an extension.",
    "period.unknown_profile": "There is no profile {profile}. Profiles are: {known}",
    "period.bad_excluded": "'{value}' is neither a day nor two days with / between them. Write "
    "2026-04-01/2026-04-10; 2026-05-06.",
    "period.no_start": "START {value} is no day. Write it as 2026-03-16.",
    "period.profile": "As the profile {profile} has it.",
    "period.profile_rule": "The profile {profile} uses {own} in place of {rule}.",
    "window.start_by_fifteen_days": "A court that counts 15 days for suing here too may be asked from {day} on.",
    "window.start_by_six_months": "A court that counts six months for suing takes the application only "
    "from {day} on; if it says too early, apply again then.",
    "window.end_by_six_months": "A court that counts six months for suing takes the application until {day}.",
    "demolition.after_own_remedies": "Day after the periods for review and suit against the enforcement "
    "decision: {day}",
    "period.calendar_days": "{length} days after {start}; the start day is not counted.",
    "period.working_days": "{length} working days after {start}; the start day is not counted.",
    "period.months": "{length} months after {start}, to the corresponding day.",
    "period.years": "{length} years after {start}, to the corresponding day.",
    "period.hours": "{length} hours from the hour of the event on {start}; the end falls "
    "on the day named, at the same hour.",
    "period.extended_calendar_days": "Extended by {length} days.",
    "period.extended_working_days": "Extended by {length} working days.",
    "period.extended_months": "Extended by {length} months.",
    "period.extended_years": "Extended by {length} years.",
    "period.extended_hours": "Extended by {length} hours.",
    "period.rule": "Rule {rule}: {article}",
    "period.article": "Basis: {article}",
    "period.month_end": "The last month has no such day, so the period ends on its last day, {day} ({article}).",
    "period.rest_days": "{count} rest days passed over: {days}",
    "period.makeup_days": "{count} weekend days counted because they are worked (make-up days): {days}",
    "period.excluded": "{count} days excluded or suspended, not counted: {days}",
    "period.rolled": "{raw} is a rest day: the period of a party ends on the next working day, {day} ({article}).",
    "period.provisional": "Provisional: the State Council has not published the holidays of "
    "{years}, or they are not imported. Only weekends and the holidays fixed by law are taken off.",
    "period.bad_length": "{length} is no length of a period.",
    "period.unknown_unit": "There is no unit {unit}. Units are: {known}",
    "period.bad_interval": "The excluded time ends on {last}, before it begins on {first}.",
    "period.unknown_rule": "There is no rule {rule}. The rules are those of the procedure "
    "catalogue, DR01 and following.",
    "period.no_length": "{rule} {name}: the law gives no number here ({article}). Enter LENGTH "
    "and UNIT of your local rule.",
    "period.not_extendable": "{rule} {name} knows no extension ({article}).",
    "calendar.invalid": "The working-day calendar {source} is not valid: {faults}",
    "calendar.bad_kind": "{file}, {section}, row {row}: '{value}' is no kind of day. Kinds are: {known}",
    "calendar.too_long": "{file}, {section}, row {row}: {first} to {last} is no break. Check the two days.",
    "calendar.holiday_worked": "{file}, {section}, row {row}: {day} is a holiday by law and cannot be a working day.",
    "calendar.part_of_year": "The days of {year} were taken in, but holidays of that year are "
    "missing: its dates stay provisional.",
    "explained.of_party": "Party: {party}",
    "explained.day_after": "The day after {last}.",
    "e0.no_remedy_used": "From {day} no review or suit can stand in the way any more.",
    "e0.review_kept": "From {day}: the review kept the decision, and the time to sue after it is over.",
    "e0.remedy_ended": "From {day}: a review or suit ended without a decision on the act, and the time to sue is over.",
    "e0.sued": "From {day}: the judgment that keeps the decision is in force.",
    "e0.self_deadline": "Term in the decision for performing it: until {day}",
    "e0.judgment": "Judgment in force: {day}",
    "e0.not_served": "No day yet: the decision has not been served on this party.",
    "e0.remedy_pending": "No day yet: a review or suit of this party is open.",
    "e0.no_party": "No day: the item has no party.",
    "e0.latest_party": "Earliest day without remedies (E0), of the party that comes last: {day}",
    "e0.party_open": "No earliest day without remedies (E0) yet: it lacks a party.",
    "remedy.review": "Application for review: until {day}",
    "remedy.review_untold": "Application for review, the party not told of it: until {day}",
    "remedy.suit": "Suit: until {day}",
    "remedy.suit_untold": "Suit, the party not told of the period: until {day}",
    "remedy.suit_fifteen_days": "Suit against the demolition of buildings on unlawfully occupied land: until {day}",
    "remedy.suit_after_review": "Suit after the review decision: until {day}",
    "remedy.suit_after_silent_review": "Suit after a review decision that does not name the period: until {day}",
    "remedy.suit_after_ended": "Suit after the paper that ended the review or suit: until {day}",
    "reminder.end": "Term of the reminder: until {day}",
    "reminder.term_named": "Term that the reminder names: until {day}",
    "reminder.not_served": "The reminder has not been served on this party.",
    "reminder.no_party": "No reminder: the item has no party.",
    "reminder.latest_party": "Term of the reminder, of the party that was reminded last: until {day}",
    "reminder.party_open": "The reminder has not been served on every party.",
    "demolition.earliest": "Earliest lawful demolition: {day}, by daylight. It is the first "
    "working day after all that must come before.",
    "demolition.earliest_land": "Earliest lawful demolition under the court's ruling: {day}, by "
    "daylight, no statutory holiday.",
    "demolition.earliest_fast_track": "Earliest removal on the fast track of the local law: {day}, by "
    "daylight, no statutory holiday.",
    "demolition.step_missing": "No lawful day of demolition yet: something that must come before is missing.",
    "demolition.moved_on": "Nothing is enforced on rest days and holidays: from {raw} moved on to {day} ({article}).",
    "demolition.after_reminder": "Day after the term of the reminder: {day}",
    "demolition.after_announcement": "Day after the term in the demolition announcement: {day}",
    "demolition.not_announced": "The demolition has not been announced with a term (D26).",
    "demolition.after_notice": "Day after the notice period of the enforcement decision: {day}",
    "demolition.time_named": "Time of execution that the enforcement decision names: {day}",
    "demolition.gov_order": "Order of the government to the departments: {day}",
    "demolition.decided": "Enforcement decision served: {day}",
    "demolition.not_decided": "The enforcement decision (D25) has not been served on every party.",
    "demolition.no_ruling": "No lawful day of demolition: the court's ruling has not been served. "
    "On the land track only the court can allow it.",
    "demolition.ruling_served": "Ruling of the court served: {day}",
    "demolition.after_ruling_term": "Day after the term that the ruling gives: {day}",
    "demolition.fast_track_ended": "No fast track: a review or suit of a party is open.",
    "demolition.stop_order": "Stop order served: {day}",
    "demolition.no_stop_order": "The stop order (D04) has not been served.",
    "demolition.refusal_proved": "Proved that building went on: {day}",
    "demolition.no_refusal": "It is not proved that building went on after the stop order.",
    "window.start": "The court may be asked from {day} on.",
    "window.end": "Last day for asking the court: {day}",
    "window.end_by_fifteen_days": "A court that counts 15 days for suing here too takes the application "
    "only until {day}. Ask the court beforehand.",
    "window.latest_reminder": "Last day for serving the reminder, so that its term ends in time: {day}",
    "window.not_served": "No window yet: the decision has not been served on this party.",
    "window.remedy_pending": "No window yet: a review or suit of this party is open.",
    "window.after_judgment": "Not this window: after a judgment the court of first instance "
    "enforces it, within two years (ALL art. 95).",
    "window.not_reminded": "No first day yet: the reminder has not been served on this party.",
    "window.fine_delay_end": "End of the approved delay or of the last instalment of the fine: {day}",
    "window.no_party": "No window: the item has no party.",
    "window.party_open": "No window for all parties together yet.",
    "due.decision": "The decision is due by {day}.",
    "law.ARL": "Administrative Reconsideration Law",
    "law.ALL": "Administrative Litigation Law",
    "law.ALLI": "Interpretation of the Administrative Litigation Law",
    "law.CPL": "Civil Procedure Law",
    "law.CC": "Civil Code",
    "law.CSR": "Construction Safety Regulation",
    "law.SH2018": "Shanghai Rules on Removing Unlawful Buildings",
    "law.BJ2021": "Beijing Urban and Rural Planning Regulation",
    "law.ZJ2020": "Zhejiang Rules on Unlawful Buildings",
    # --- service of papers ---
    "service.posting_alone": "Posting on a wall alone is no service ({article}): leave it with the refusal on record, "
    "or publish a public notice.",
    "service.unknown_way": "There is no way of service '{way}'. Known: {known}",
    "service.proof_missing": "{way} does not hold without: {missing} ({article})",
    "service.relation": "{way}: '{who}' may not sign for this addressee ({article}). For a person: the party, an adult "
    "family member living with them, an agent or named recipient; for an entity: legal representative, person in "
    "charge, mail clerk, agent or named recipient.",
    "service.refused_by": "{way}: '{who}' cannot refuse for this addressee ({article}). Only the addressee or an adult "
    "family member living there can; nobody at home is no refusal.",
    "service.direct_first": "{form} is served directly first; {way} only after the party refused or where direct "
    "service is impossible: say why ({article})",
    "service.notice_ground": "Public notice is no way to serve because of '{ground}' ({article}): only where the "
    "addressee is missing or all other ways failed.",
    "service.nothing_tried": "No other way was tried in vain with this paper and party ({article}). Record the "
    "attempts first.",
    "service.counts_at_once": "{way}: counts from that day ({article})",
    "service.not_issued": "{number} is not issued, so it cannot be served.",
    "service.not_outward": "{number} is an internal paper or a receipt: it is not served.",
    "service.stranger": "{party} is no party of the case {case}.",
    "service.already": "{number} was served on {party} already. Correct that event if it was wrong.",
    "service.before_paper": "{day} lies before {number} was issued ({issued}).",
    "service.future": "{day} has not come yet (today is {today}).",
    "service.need.receiver": "who signed (收件人签章)",
    "service.need.relation": "relation of who signed to the addressee (与受送达人关系)",
    "service.need.servers": "who served (送达人)",
    "service.need.refused_by": "who refused (拒收人)",
    "service.need.refusal_reason": "reason and date of the refusal (拒收理由和日期)",
    "service.need.witness_or_media_number": "a witness or the number of the pictures of the act (见证人签章或影像编号)",
    "service.need.confirmation": "the signed confirmation of address and way (送达地址确认书)",
    "service.need.system_record": "the record of arrival in the system (到达系统记录)",
    "service.need.impossible_reason": "why direct service is difficult (直接送达有困难的理由)",
    "service.need.mail_receipt": "the return slip (邮件回执)",
    "service.need.tracking": "the print of the tracking (邮件查询记录)",
    "service.need.commission": "the letter that entrusts another body (委托书)",
    "service.need.entrusted_to": "the body that was entrusted (受托机关)",
    "service.need.forwarded_by": "the body that forwards: political office, prison or other institution (转交单位)",
    "service.need.notice_ground": "the ground: missing, or other ways failed (公告送达的理由)",
    "service.need.notice_reason": "reason and course as noted in the file (公告送达的原因和经过)",
    "service.need.notice_place": "where it was published (公告处所或媒体)",
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
    return tr(text).format_map(_Known({name: _worded(name, value) for name, value in params.items()}))


def explain(error: ZhiweiError) -> str:
    """The text of an error."""
    return say(error.code, **error.params)


def _worded(name: str, value: Any) -> Any:
    """A parameter in words: articles by the name of their law, guards by what they ask."""
    if name == "article" and isinstance(value, str):
        return "; ".join(_cited(part.strip()) for part in value.split(";"))
    if name == "guard" and isinstance(value, str):
        return ", ".join(tr(MESSAGES.get(f"guard.{part}", part)) for part in value.split(", "))
    return _word(value)


def _cited(article: str) -> str:
    law, _, articles = article.partition(" art.")
    name = MESSAGES.get(f"law.{law}")
    return say("law.cited", law=tr(name), articles=articles) if name and articles else article


def _word(value: Any) -> Any:
    if isinstance(value, ZhiweiError):
        return explain(value)
    if isinstance(value, tuple) and len(value) == 2 and value[0] in MESSAGES and isinstance(value[1], Mapping):
        return say(value[0], **value[1])
    if isinstance(value, str) or not isinstance(value, Iterable):
        return value
    return ", ".join(str(_word(item)) for item in value)
