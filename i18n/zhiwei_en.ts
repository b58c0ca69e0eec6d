<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>OK</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>Save All</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>&amp;Yes</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>Yes to &amp;All</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>&amp;No</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>N&amp;o to All</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>Abort</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Retry</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>Ignore</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>Help</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>Apply</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>Restore Defaults</translation>
        </message>
    </context>
    <context>
        <name>ZhiWei</name>
        <message>
            <source>A coordinate is not a number.</source>
            <translation>A coordinate is not a number.</translation>
        </message>
        <message>
            <source>A division code has 6, 9 or 12 digits.</source>
            <translation>A division code has 6, 9 or 12 digits.</translation>
        </message>
        <message>
            <source>A parcel code has 19 characters.</source>
            <translation>A parcel code has 19 characters.</translation>
        </message>
        <message>
            <source>A real-estate unit code has 28 characters.</source>
            <translation>A real-estate unit code has 28 characters.</translation>
        </message>
        <message>
            <source>A unit without fixture (W) ends in eight zeros.</source>
            <translation>A unit without fixture (W) ends in eight zeros.</translation>
        </message>
        <message>
            <source>Areas and coordinates</source>
            <translation>Areas and coordinates</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translation>Back up workspace</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>Cancelled. Nothing was written.</translation>
        </message>
        <message>
            <source>Cases and documents</source>
            <translation>Cases and documents</translation>
        </message>
        <message>
            <source>Checks a workspace without changing it: the hash chain of every case, cached states, references, the spatial index, the files and the schema. Each problem is named; REPORT writes them as a table.</source>
            <translation>Checks a workspace without changing it: the hash chain of every case, cached states, references, the spatial index, the files and the schema. Each problem is named; REPORT writes them as a table.</translation>
        </message>
        <message>
            <source>Copies a workspace as one consistent state while others may work in it, together with its photos and documents, and verifies the copy. Without OUTPUT the copy stands beside the workspace with date and time.</source>
            <translation>Copies a workspace as one consistent state while others may work in it, together with its photos and documents, and verifies the copy. Without OUTPUT the copy stands beside the workspace with date and time.</translation>
        </message>
        <message>
            <source>Create workspace</source>
            <translation>Create workspace</translation>
        </message>
        <message>
            <source>DATA is no JSON object: {reason}</source>
            <translation>DATA is no JSON object: {reason}</translation>
        </message>
        <message>
            <source>Document {number}: a file that its case tells of ({role}, SHA-256 {sha256}) is not stored.</source>
            <translation>Document {number}: a file that its case tells of ({role}, SHA-256 {sha256}) is not stored.</translation>
        </message>
        <message>
            <source>Document {number}: its file is not the one that its case tells of last ({role}).</source>
            <translation>Document {number}: its file is not the one that its case tells of last ({role}).</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>Done by</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>GCJ-02 to WGS 84 / CGCS2000</source>
            <translation>GCJ-02 to WGS 84 / CGCS2000</translation>
        </message>
        <message>
            <source>Heights were dropped.</source>
            <translation>Heights were dropped.</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Import</translation>
        </message>
        <message>
            <source>Invalid geometry was repaired ({reason}): {before_m2} m² before, {after_m2} m² after.</source>
            <translation>Invalid geometry was repaired ({reason}): {before_m2} m² before, {after_m2} m² after.</translation>
        </message>
        <message>
            <source>Invalid geometry with more than one meaning ({reason}): {before_m2} m² as drawn, {after_m2} m² repaired. Correct it in the source.</source>
            <translation>Invalid geometry with more than one meaning ({reason}): {before_m2} m² as drawn, {after_m2} m² repaired. Correct it in the source.</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>Layer</translation>
        </message>
        <message>
            <source>Makes an empty workspace: one GeoPackage for spots, parcels, zones, permits, cases, documents and their audit. Choose the 3-degree CGCS2000 zone of your county, the one without zone number in the eastings (for example EPSG:4549 for 120°E). A file that exists is never overwritten.</source>
            <translation>Makes an empty workspace: one GeoPackage for spots, parcels, zones, permits, cases, documents and their audit. Choose the 3-degree CGCS2000 zone of your county, the one without zone number in the eastings (for example EPSG:4549 for 120°E). A file that exists is never overwritten.</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>Maps</translation>
        </message>
        <message>
            <source>Measure official areas</source>
            <translation>Measure official areas</translation>
        </message>
        <message>
            <source>Measured polygons</source>
            <translation>Measured polygons</translation>
        </message>
        <message>
            <source>Moves coordinates copied from AMap or Tencent maps (GCJ-02) to where they are on the ground, exact to below a millimetre of the public formula. For finding a place, never for a survey figure: the formula was never published officially.</source>
            <translation>Moves coordinates copied from AMap or Tencent maps (GCJ-02) to where they are on the ground, exact to below a millimetre of the public formula. For finding a place, never for a survey figure: the formula was never published officially.</translation>
        </message>
        <message>
            <source>Moves true coordinates to where AMap or Tencent maps show them (GCJ-02). For display on such a base map only; surveyed lines and areas stay in CGCS2000.</source>
            <translation>Moves true coordinates to where AMap or Tencent maps show them (GCJ-02). For display on such a base map only; surveyed lines and areas stay in CGCS2000.</translation>
        </message>
        <message>
            <source>Name a template file, or a form that is to go back to the plugin's template.</source>
            <translation>Name a template file, or a form that is to go back to the plugin's template.</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>New workspace</translation>
        </message>
        <message>
            <source>New workspace…</source>
            <translation>New workspace…</translation>
        </message>
        <message>
            <source>No province begins with these digits.</source>
            <translation>No province begins with these digits.</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Nothing is wrong</translation>
        </message>
        <message>
            <source>Nothing is wrong.</source>
            <translation>Nothing is wrong.</translation>
        </message>
        <message>
            <source>Number of problems</source>
            <translation>Number of problems</translation>
        </message>
        <message>
            <source>Open workspace…</source>
            <translation>Open workspace…</translation>
        </message>
        <message>
            <source>Overlay and findings</source>
            <translation>Overlay and findings</translation>
        </message>
        <message>
            <source>Polygons</source>
            <translation>Polygons</translation>
        </message>
        <message>
            <source>Projected CRS</source>
            <translation>Projected CRS</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Report</translation>
        </message>
        <message>
            <source>Several papers have the number {paper}. Name one by its uid: {uids}</source>
            <translation>Several papers have the number {paper}. Name one by its uid: {uids}</translation>
        </message>
        <message>
            <source>Shifted layer</source>
            <translation>Shifted layer</translation>
        </message>
        <message>
            <source>Some functions are off…</source>
            <translation>Some functions are off…</translation>
        </message>
        <message>
            <source>Something went wrong that ZhiWei did not expect: {reason}. Details are in {log}</source>
            <translation>Something went wrong that ZhiWei did not expect: {reason}. Details are in {log}</translation>
        </message>
        <message>
            <source>The CRS has a zone number in its eastings, but the coordinates have none.</source>
            <translation>The CRS has a zone number in its eastings, but the coordinates have none.</translation>
        </message>
        <message>
            <source>The algorithm {name} is off: {reason}</source>
            <translation>The algorithm {name} is off: {reason}</translation>
        </message>
        <message>
            <source>The coordinates are degrees, but the CRS is in metres.</source>
            <translation>The coordinates are degrees, but the CRS is in metres.</translation>
        </message>
        <message>
            <source>The coordinates are metres, but the CRS is in degrees.</source>
            <translation>The coordinates are metres, but the CRS is in degrees.</translation>
        </message>
        <message>
            <source>The coordinates lie outside what this CRS can hold in China.</source>
            <translation>The coordinates lie outside what this CRS can hold in China.</translation>
        </message>
        <message>
            <source>The document form {template} was refused, line {line}: it leaves out what the law requires: {missing}</source>
            <translation>The document form {template} was refused, line {line}: it leaves out what the law requires: {missing}</translation>
        </message>
        <message>
            <source>The document form {template} was refused, line {line}: {reason}</source>
            <translation>The document form {template} was refused, line {line}: {reason}</translation>
        </message>
        <message>
            <source>The eastings carry zone number {zone}, but the CRS has none.</source>
            <translation>The eastings carry zone number {zone}, but the CRS has none.</translation>
        </message>
        <message>
            <source>The eastings carry zone number {zone}, but the CRS is zone {declared}.</source>
            <translation>The eastings carry zone number {zone}, but the CRS is zone {declared}.</translation>
        </message>
        <message>
            <source>The folder {path} cannot be made: {reason}</source>
            <translation>The folder {path} cannot be made: {reason}</translation>
        </message>
        <message>
            <source>The geometry is not a polygon.</source>
            <translation>The geometry is not a polygon.</translation>
        </message>
        <message>
            <source>The layer has no CRS (missing .prj).</source>
            <translation>The layer has no CRS (missing .prj).</translation>
        </message>
        <message>
            <source>The layer has no extent: its coordinates are empty or no numbers.</source>
            <translation>The layer has no extent: its coordinates are empty or no numbers.</translation>
        </message>
        <message>
            <source>The layer is in Web Mercator: areas measured in it are 20 % to 100 % too large.</source>
            <translation>The layer is in Web Mercator: areas measured in it are 20 % to 100 % too large.</translation>
        </message>
        <message>
            <source>The layer is in {datum}: it needs the local transformation parameters to become CGCS2000.</source>
            <translation>The layer is in {datum}: it needs the local transformation parameters to become CGCS2000.</translation>
        </message>
        <message>
            <source>The layer is labelled WGS 84; the standards ask for CGCS2000 (difference below 1 m).</source>
            <translation>The layer is labelled WGS 84; the standards ask for CGCS2000 (difference below 1 m).</translation>
        </message>
        <message>
            <source>The layer lies one zone beside the workspace; its coordinates fit zone {zone}.</source>
            <translation>The layer lies one zone beside the workspace; its coordinates fit zone {zone}.</translation>
        </message>
        <message>
            <source>The layer lies {degrees} degrees away from the workspace.</source>
            <translation>The layer lies {degrees} degrees away from the workspace.</translation>
        </message>
        <message>
            <source>The parcel code belongs to another county.</source>
            <translation>The parcel code belongs to another county.</translation>
        </message>
        <message>
            <source>The parcel code does not follow GB/T 37346-2019.</source>
            <translation>The parcel code does not follow GB/T 37346-2019.</translation>
        </message>
        <message>
            <source>The polygon is a sliver, {width_m} m wide on average.</source>
            <translation>The polygon is a sliver, {width_m} m wide on average.</translation>
        </message>
        <message>
            <source>The polygons were taken out of a geometry collection.</source>
            <translation>The polygons were taken out of a geometry collection.</translation>
        </message>
        <message>
            <source>The project {path} could not be opened.</source>
            <translation>The project {path} could not be opened.</translation>
        </message>
        <message>
            <source>The real-estate unit code does not begin with the parcel code.</source>
            <translation>The real-estate unit code does not begin with the parcel code.</translation>
        </message>
        <message>
            <source>The real-estate unit code does not follow GB/T 37346-2019.</source>
            <translation>The real-estate unit code does not follow GB/T 37346-2019.</translation>
        </message>
        <message>
            <source>The ring encloses no area: {reason}</source>
            <translation>The ring encloses no area: {reason}</translation>
        </message>
        <message>
            <source>The same polygon stands in row {of} already.</source>
            <translation>The same polygon stands in row {of} already.</translation>
        </message>
        <message>
            <source>The version is dated {day}, but {number} was issued on {issued}.</source>
            <translation>The version is dated {day}, but {number} was issued on {issued}.</translation>
        </message>
        <message>
            <source>The version is dated {day}, which has not come yet.</source>
            <translation>The version is dated {day}, which has not come yet.</translation>
        </message>
        <message>
            <source>There is no geometry.</source>
            <translation>There is no geometry.</translation>
        </message>
        <message>
            <source>There is no issued paper with the number or uid {paper}.</source>
            <translation>There is no issued paper with the number or uid {paper}.</translation>
        </message>
        <message>
            <source>This job needs the Python library {library}, which is not installed. Install the offline bundle of ZhiWei, or ask for it to be added to the Python of QGIS.</source>
            <translation>This job needs the Python library {library}, which is not installed. Install the offline bundle of ZhiWei, or ask for it to be added to the Python of QGIS.</translation>
        </message>
        <message>
            <source>Verify workspace</source>
            <translation>Verify workspace</translation>
        </message>
        <message>
            <source>WGS 84 / CGCS2000 to GCJ-02</source>
            <translation>WGS 84 / CGCS2000 to GCJ-02</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>Workspace</translation>
        </message>
        <message>
            <source>Workspace (GeoPackage)</source>
            <translation>Workspace (GeoPackage)</translation>
        </message>
        <message>
            <source>X and Y are swapped (X is north in Chinese survey data).</source>
            <translation>X and Y are swapped (X is north in Chinese survey data).</translation>
        </message>
        <message>
            <source>{crs} is not a projected CRS. Choose the 3-degree CGCS2000 zone of the county, for example EPSG:4549.</source>
            <translation>{crs} is not a projected CRS. Choose the 3-degree CGCS2000 zone of the county, for example EPSG:4549.</translation>
        </message>
        <message>
            <source>{file} cannot be taken in as {kind}: a scan is a PDF, JPEG, PNG or TIFF file, a Word document a DOCX, DOC or WPS file, and the content must be what the name says.</source>
            <translation>{file} cannot be taken in as {kind}: a scan is a PDF, JPEG, PNG or TIFF file, a Word document a DOCX, DOC or WPS file, and the content must be what the name says.</translation>
        </message>
        <message>
            <source>{file} holds macros. Save it as a document without macros.</source>
            <translation>{file} holds macros. Save it as a document without macros.</translation>
        </message>
        <message>
            <source>{number}: the template that {form} was drawn with has changed since, so no Word document of the same wording can be made. Issue the paper anew as Word.</source>
            <translation>{number}: the template that {form} was drawn with has changed since, so no Word document of the same wording can be made. Issue the paper anew as Word.</translation>
        </message>
        <message>
            <source>{number}: {file} is its issued version already.</source>
            <translation>{number}: {file} is its issued version already.</translation>
        </message>
        <message>
            <source>{source} cannot be read: {reason}</source>
            <translation>{source} cannot be read: {reason}</translation>
        </message>
        <message>
            <source> The input is any layer QGIS opens, a zipped shapefile, a file geodatabase, a CSV with WKT, DXF polygons or a 国土 TXT. Fields are found by name and content; MAPPING corrects that and is remembered. Everything is checked before anything is written: the report names file, row and field, what was found and what was done. Accepted rows are written in one transaction as one batch that can be taken back.</source>
            <translation> The input is any layer QGIS opens, a zipped shapefile, a file geodatabase, a CSV with WKT, DXF polygons or a 国土 TXT. Fields are found by name and content; MAPPING corrects that and is remembered. Everything is checked before anything is written: the report names file, row and field, what was found and what was done. Accepted rows are written in one transaction as one batch that can be taken back.</translation>
        </message>
        <message>
            <source>... and {count} more remarks.</source>
            <translation>... and {count} more remarks.</translation>
        </message>
        <message>
            <source>A zone layer is not a vector layer: {name}</source>
            <translation>A zone layer is not a vector layer: {name}</translation>
        </message>
        <message>
            <source>Apply the CRS proposal when the coordinates contradict the CRS</source>
            <translation>Apply the CRS proposal when the coordinates contradict the CRS</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Area</translation>
        </message>
        <message>
            <source>As of {day}: zones and permits in force on that day count.</source>
            <translation>As of {day}: zones and permits in force on that day count.</translation>
        </message>
        <message>
            <source>Assess spots</source>
            <translation>Assess spots</translation>
        </message>
        <message>
            <source>Assessing {count} spots</source>
            <translation>Assessing {count} spots</translation>
        </message>
        <message>
            <source>Authority: {authority}.</source>
            <translation>Authority: {authority}.</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>Batch (uid)</source>
            <translation>Batch (uid)</translation>
        </message>
        <message>
            <source>CRS of the input, if it says none or a wrong one</source>
            <translation>CRS of the input, if it says none or a wrong one</translation>
        </message>
        <message>
            <source>CRS, if the file does not tell it right</source>
            <translation>CRS, if the file does not tell it right</translation>
        </message>
        <message>
            <source>Case numbers</source>
            <translation>Case numbers</translation>
        </message>
        <message>
            <source>Case {case} has no issued paper that must be served and stands on no proof of service yet.</source>
            <translation>Case {case} has no issued paper that must be served and stands on no proof of service yet.</translation>
        </message>
        <message>
            <source>Case {case} is open for this spot on the track {track}.</source>
            <translation>Case {case} is open for this spot on the track {track}.</translation>
        </message>
        <message>
            <source>Case {number} opened for spot {spot} ({track}).</source>
            <translation>Case {number} opened for spot {spot} ({track}).</translation>
        </message>
        <message>
            <source>Cases (expression; empty for all)</source>
            <translation>Cases (expression; empty for all)</translation>
        </message>
        <message>
            <source>Cases opened</source>
            <translation>Cases opened</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>Counts</translation>
        </message>
        <message>
            <source>Crime alert: {land} {mu} mu reaches {threshold} mu ({basis}); acts of one year add up.</source>
            <translation>Crime alert: {land} {mu} mu reaches {threshold} mu ({basis}); acts of one year add up.</translation>
        </message>
        <message>
            <source>Crime alerts</source>
            <translation>Crime alerts</translation>
        </message>
        <message>
            <source>Data error: an invalid shape in {layer} was repaired for the computation ({reason}).</source>
            <translation>Data error: an invalid shape in {layer} was repaired for the computation ({reason}).</translation>
        </message>
        <message>
            <source>Data error: in {group}, {members} overlap by {area_m2} m² (X={north}, Y={east}).</source>
            <translation>Data error: in {group}, {members} overlap by {area_m2} m² (X={north}, Y={east}).</translation>
        </message>
        <message>
            <source>Data error: the zone class {class_code} is not in the catalogue and does not count.</source>
            <translation>Data error: the zone class {class_code} is not in the catalogue and does not count.</translation>
        </message>
        <message>
            <source>Data error: {group} has a gap of {area_m2} m² (X={north}, Y={east}).</source>
            <translation>Data error: {group} has a gap of {area_m2} m² (X={north}, Y={east}).</translation>
        </message>
        <message>
            <source>Data errors</source>
            <translation>Data errors</translation>
        </message>
        <message>
            <source>Date (YYYY-MM-DD, empty for today)</source>
            <translation>Date (YYYY-MM-DD, empty for today)</translation>
        </message>
        <message>
            <source>Decision support only: the responsible authority decides.</source>
            <translation>Decision support only: the responsible authority decides.</translation>
        </message>
        <message>
            <source>Disposition hint: {disposition} ({basis}).</source>
            <translation>Disposition hint: {disposition} ({basis}).</translation>
        </message>
        <message>
            <source>Documents (D01, D04 ...)</source>
            <translation>Documents (D01, D04 ...)</translation>
        </message>
        <message>
            <source>Documents issued</source>
            <translation>Documents issued</translation>
        </message>
        <message>
            <source>Documents printed again</source>
            <translation>Documents printed again</translation>
        </message>
        <message>
            <source>Documents refused</source>
            <translation>Documents refused</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Eastings with zone number</source>
            <translation>Eastings with zone number</translation>
        </message>
        <message>
            <source>Ellipsoidal area {area_m2} m² ({mu} mu), planar {plan_m2} m²; the ellipsoidal area is the legal one.</source>
            <translation>Ellipsoidal area {area_m2} m² ({mu} mu), planar {plan_m2} m²; the ellipsoidal area is the legal one.</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encoding</translation>
        </message>
        <message>
            <source>Event {seq}: a correction needs a reason and an earlier event ({target}).</source>
            <translation>Event {seq}: a correction needs a reason and an earlier event ({target}).</translation>
        </message>
        <message>
            <source>Export findings</source>
            <translation>Export findings</translation>
        </message>
        <message>
            <source>Farmland net of deductions {area_m2} m² ({mu} mu), of it in basic farmland {basic_m2} m².</source>
            <translation>Farmland net of deductions {area_m2} m² ({mu} mu), of it in basic farmland {basic_m2} m².</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Field</translation>
        </message>
        <message>
            <source>Field mapping (target=source;… or JSON, or a file with it)</source>
            <translation>Field mapping (target=source;… or JSON, or a file with it)</translation>
        </message>
        <message>
            <source>Field that names a spot</source>
            <translation>Field that names a spot</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Files</translation>
        </message>
        <message>
            <source>Folder for the PDF files</source>
            <translation>Folder for the PDF files</translation>
        </message>
        <message>
            <source>Folder with photos</source>
            <translation>Folder with photos</translation>
        </message>
        <message>
            <source>Headline zone: {zone} (severity {severity}), default disposition: {disposition}.</source>
            <translation>Headline zone: {zone} (severity {severity}), default disposition: {disposition}.</translation>
        </message>
        <message>
            <source>INPUT is missing: give a layer or the path of a file.</source>
            <translation>INPUT is missing: give a layer or the path of a file.</translation>
        </message>
        <message>
            <source>INPUT {0} is neither a layer of the project nor a file.</source>
            <translation>INPUT {0} is neither a layer of the project nor a file.</translation>
        </message>
        <message>
            <source>If the facts for it are there: {text}.</source>
            <translation>If the facts for it are there: {text}.</translation>
        </message>
        <message>
            <source>If {when}: hand to {authority} ({zone}).</source>
            <translation>If {when}: hand to {authority} ({zone}).</translation>
        </message>
        <message>
            <source>Import land classes</source>
            <translation>Import land classes</translation>
        </message>
        <message>
            <source>Import parcels</source>
            <translation>Import parcels</translation>
        </message>
        <message>
            <source>Import parties</source>
            <translation>Import parties</translation>
        </message>
        <message>
            <source>Import permits</source>
            <translation>Import permits</translation>
        </message>
        <message>
            <source>Import photos</source>
            <translation>Import photos</translation>
        </message>
        <message>
            <source>Import planning zones</source>
            <translation>Import planning zones</translation>
        </message>
        <message>
            <source>Import settings of the office</source>
            <translation>Import settings of the office</translation>
        </message>
        <message>
            <source>Import spots</source>
            <translation>Import spots</translation>
        </message>
        <message>
            <source>In none of the zones loaded.</source>
            <translation>In none of the zones loaded.</translation>
        </message>
        <message>
            <source>Invalid polygon repaired for the overlay ({reason}): {area_given} m² as drawn, {area_repaired} m² repaired by line work, {area_other} m² by structure. Correct it in the source.</source>
            <translation>Invalid polygon repaired for the overlay ({reason}): {area_given} m² as drawn, {area_repaired} m² repaired by line work, {area_other} m² by structure. Correct it in the source.</translation>
        </message>
        <message>
            <source>Issue documents</source>
            <translation>Issue documents</translation>
        </message>
        <message>
            <source>Land class {code} {name}: {area_m2} m², {percent} %.</source>
            <translation>Land class {code} {name}: {area_m2} m², {percent} %.</translation>
        </message>
        <message>
            <source>Layer or file</source>
            <translation>Layer or file</translation>
        </message>
        <message>
            <source>Least area of a row in m²</source>
            <translation>Least area of a row in m²</translation>
        </message>
        <message>
            <source>Measured in {crs}, {area} areas.</source>
            <translation>Measured in {crs}, {area} areas.</translation>
        </message>
        <message>
            <source>Measures the official area of every spot and lays it over parcels, zones, permits and land classes: area and share in each, what none covers, distances to control lines, farmland net of deductions. From that the headline zone, the track, a disposition hint with its legal basis, a crime alert for farmland and the authority to hand to. Decision support only. SCOPE new assesses what was never assessed or has changed; zones and permits count as of AS_OF (today when empty); TOLERANCE is the positional error in metres, pieces narrower than twice that are marked doubtful.</source>
            <translation>Measures the official area of every spot and lays it over parcels, zones, permits and land classes: area and share in each, what none covers, distances to control lines, farmland net of deductions. From that the headline zone, the track, a disposition hint with its legal basis, a crime alert for farmland and the authority to hand to. Decision support only. SCOPE new assesses what was never assessed or has changed; zones and permits count as of AS_OF (today when empty); TOLERANCE is the positional error in metres, pieces narrower than twice that are marked doubtful.</translation>
        </message>
        <message>
            <source>Mind ({zone}): {guard}</source>
            <translation>Mind ({zone}): {guard}</translation>
        </message>
        <message>
            <source>More than one officer is called {officer}. Give the card number: {cards}</source>
            <translation>More than one officer is called {officer}. Give the card number: {cards}</translation>
        </message>
        <message>
            <source>Near a crime threshold: {land} {mu} mu of {threshold} mu ({basis}); acts of one year add up.</source>
            <translation>Near a crime threshold: {land} {mu} mu of {threshold} mu ({basis}); acts of one year add up.</translation>
        </message>
        <message>
            <source>No Chinese font was found on this machine. Install one of: {wanted}</source>
            <translation>No Chinese font was found on this machine. Install one of: {wanted}</translation>
        </message>
        <message>
            <source>No document was named.</source>
            <translation>No document was named.</translation>
        </message>
        <message>
            <source>No land class: {area_m2} m².</source>
            <translation>No land class: {area_m2} m².</translation>
        </message>
        <message>
            <source>No land classes loaded: the farmland is not known.</source>
            <translation>No land classes loaded: the farmland is not known.</translation>
        </message>
        <message>
            <source>No officer has the name or card number {officer}. Import the settings or check the spelling.</source>
            <translation>No officer has the name or card number {officer}. Import the settings or check the spelling.</translation>
        </message>
        <message>
            <source>No officer was named.</source>
            <translation>No officer was named.</translation>
        </message>
        <message>
            <source>No parcel: {area_m2} m², {percent} %.</source>
            <translation>No parcel: {area_m2} m², {percent} %.</translation>
        </message>
        <message>
            <source>No party is known for this spot ({article}). Import or enter the party first.</source>
            <translation>No party is known for this spot ({article}). Import or enter the party first.</translation>
        </message>
        <message>
            <source>Not in {zone}, which is {distance_m} m away.</source>
            <translation>Not in {zone}, which is {distance_m} m away.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Number</translation>
        </message>
        <message>
            <source>Officers (names or card numbers)</source>
            <translation>Officers (names or card numbers)</translation>
        </message>
        <message>
            <source>Open cases</source>
            <translation>Open cases</translation>
        </message>
        <message>
            <source>Opening cases</source>
            <translation>Opening cases</translation>
        </message>
        <message>
            <source>Outside of every land approval in force: {area_m2} m².</source>
            <translation>Outside of every land approval in force: {area_m2} m².</translation>
        </message>
        <message>
            <source>Outside of every permit in force: {area_m2} m², {percent} %.</source>
            <translation>Outside of every permit in force: {area_m2} m², {percent} %.</translation>
        </message>
        <message>
            <source>Outside of every planning permit in force: {area_m2} m².</source>
            <translation>Outside of every planning permit in force: {area_m2} m².</translation>
        </message>
        <message>
            <source>Overlay spots with parcels and zones</source>
            <translation>Overlay spots with parcels and zones</translation>
        </message>
        <message>
            <source>Overlaying {layer}</source>
            <translation>Overlaying {layer}</translation>
        </message>
        <message>
            <source>Parcel code field</source>
            <translation>Parcel code field</translation>
        </message>
        <message>
            <source>Parcel {code} ({holder}): {area_m2} m², {percent} %.</source>
            <translation>Parcel {code} ({holder}): {area_m2} m², {percent} %.</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>Parcels</translation>
        </message>
        <message>
            <source>Photo {photo} cannot be read; its place on the sheet was left empty.</source>
            <translation>Photo {photo} cannot be read; its place on the sheet was left empty.</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>Pieces</translation>
        </message>
        <message>
            <source>Planar area {plan_m2} m² ({mu} mu); the ellipsoidal rule does not know the CRS {crs}.</source>
            <translation>Planar area {plan_m2} m² ({mu} mu); the ellipsoidal rule does not know the CRS {crs}.</translation>
        </message>
        <message>
            <source>Positional tolerance (m)</source>
            <translation>Positional tolerance (m)</translation>
        </message>
        <message>
            <source>Positional tolerance in metres</source>
            <translation>Positional tolerance in metres</translation>
        </message>
        <message>
            <source>Producing unit (数据产生单位)</source>
            <translation>Producing unit (数据产生单位)</translation>
        </message>
        <message>
            <source>Read boundary coordinates (国土 TXT)</source>
            <translation>Read boundary coordinates (国土 TXT)</translation>
        </message>
        <message>
            <source>Reading {layer}</source>
            <translation>Reading {layer}</translation>
        </message>
        <message>
            <source>Reads a table (XLSX, CSV, or a table of a vector file as path|layername=NAME) with a spot number, the data of a party and its role. A party that is there is not doubled. Identity and credit code numbers are checked; a wrong check digit is a warning.</source>
            <translation>Reads a table (XLSX, CSV, or a table of a vector file as path|layername=NAME) with a spot number, the data of a party and its role. A party that is there is not doubled. Identity and credit code numbers are checked; a wrong check digit is a warning.</translation>
        </message>
        <message>
            <source>Reads a text file with boundary points (勘测定界界址点坐标) as polygons: GBK or UTF-8, several parcels, holes and islands told by containment, X north. The CRS comes from the header and the zone prefix of the coordinates; CRS overrules it.</source>
            <translation>Reads a text file with boundary points (勘测定界界址点坐标) as polygons: GBK or UTF-8, several parcels, holes and islands told by containment, X north. The CRS comes from the header and the zone prefix of the coordinates; CRS overrules it.</translation>
        </message>
        <message>
            <source>Refuse all if one row is refused</source>
            <translation>Refuse all if one row is refused</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Refused</translation>
        </message>
        <message>
            <source>Refused, with the reason</source>
            <translation>Refused, with the reason</translation>
        </message>
        <message>
            <source>Removes the rows of one import batch, as long as nothing was built on them: no lead, case, party or photo on its spots, no case on a finding that rests on its rows.</source>
            <translation>Removes the rows of one import batch, as long as nothing was built on them: no lead, case, party or photo on its spots, no case on a finding that rests on its rows.</translation>
        </message>
        <message>
            <source>Report (.xlsx, .json or .csv)</source>
            <translation>Report (.xlsx, .json or .csv)</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Row</translation>
        </message>
        <message>
            <source>Rows removed</source>
            <translation>Rows removed</translation>
        </message>
        <message>
            <source>Ruled out: {outcomes}.</source>
            <translation>Ruled out: {outcomes}.</translation>
        </message>
        <message>
            <source>Says for each spot how many m² of it lie in which parcel and in which zone class, and how many in none. Both outputs have the fields spot (value of KEY), kind (parcel, zone or uncovered), class (parcel code or zone class; in uncovered rows what is missing: parcel or zone), area_m2, share (0 to 1) and doubtful (1 where the piece is nowhere wider than twice TOLERANCE: such slivers are marked, not dropped). SUMMARY has one row per spot, kind and class: zones of one class that overlap count once, also across layers; different classes are independent of each other. Parcels and their uncovered rest add up exactly to the spot, unless parcels overlap each other. Below half a square centimetre nothing is stated.

AREA: ellipsoidal is the official area of the national land surveys; left empty it is taken where the spots are in CGCS2000, else planar. Layers in another CRS are brought to that of the spots. Spots in degrees, feet or Web Mercator are measured in the CGCS2000 3-degree zone of their middle, outside China in an equal-area plane. Invalid polygons are repaired for the computation and reported.

Without OUTPUT no piece is built that the summary does not need.</source>
            <translation>Says for each spot how many m² of it lie in which parcel and in which zone class, and how many in none. Both outputs have the fields spot (value of KEY), kind (parcel, zone or uncovered), class (parcel code or zone class; in uncovered rows what is missing: parcel or zone), area_m2, share (0 to 1) and doubtful (1 where the piece is nowhere wider than twice TOLERANCE: such slivers are marked, not dropped). SUMMARY has one row per spot, kind and class: zones of one class that overlap count once, also across layers; different classes are independent of each other. Parcels and their uncovered rest add up exactly to the spot, unless parcels overlap each other. Below half a square centimetre nothing is stated.

AREA: ellipsoidal is the official area of the national land surveys; left empty it is taken where the spots are in CGCS2000, else planar. Layers in another CRS are brought to that of the spots. Spots in degrees, feet or Web Mercator are measured in the CGCS2000 3-degree zone of their middle, outside China in an equal-area plane. Invalid polygons are repaired for the computation and reported.

Without OUTPUT no piece is built that the summary does not need.</translation>
        </message>
        <message>
            <source>Seen on the spot: the breach is going on</source>
            <translation>Seen on the spot: the breach is going on</translation>
        </message>
        <message>
            <source>Settings (YAML or XLSX)</source>
            <translation>Settings (YAML or XLSX)</translation>
        </message>
        <message>
            <source>Spot {spot} has no area and was not assessed. Give it a geometry.</source>
            <translation>Spot {spot} has no area and was not assessed. Give it a geometry.</translation>
        </message>
        <message>
            <source>Spot {spot} was changed while this ran. Run the assessment again.</source>
            <translation>Spot {spot} was changed while this ran. Run the assessment again.</translation>
        </message>
        <message>
            <source>Spots</source>
            <translation>Spots</translation>
        </message>
        <message>
            <source>Spots (expression; empty for all)</source>
            <translation>Spots (expression; empty for all)</translation>
        </message>
        <message>
            <source>Spots assessed</source>
            <translation>Spots assessed</translation>
        </message>
        <message>
            <source>Spots refused</source>
            <translation>Spots refused</translation>
        </message>
        <message>
            <source>Spots to assess must be new or all, not {scope}.</source>
            <translation>Spots to assess must be new or all, not {scope}.</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>Spreadsheet</translation>
        </message>
        <message>
            <source>Storing the findings of {count} spots</source>
            <translation>Storing the findings of {count} spots</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Summary</translation>
        </message>
        <message>
            <source>Table of parties (file)</source>
            <translation>Table of parties (file)</translation>
        </message>
        <message>
            <source>Take an import back</source>
            <translation>Take an import back</translation>
        </message>
        <message>
            <source>Takes a batch of spots in and matches it with the spots that are there: new, same, grown, shrunk, split, merged, already cleared. A spot that is there is not doubled.</source>
            <translation>Takes a batch of spots in and matches it with the spots that are there: new, same, grown, shrunk, split, merged, already cleared. A spot that is there is not doubled.</translation>
        </message>
        <message>
            <source>Takes cadastral parcels into the workspace and checks their codes. A parcel that is there with the same code and shape is not doubled; one with the same code and another shape is refused.</source>
            <translation>Takes cadastral parcels into the workspace and checks their codes. A parcel that is there with the same code and shape is not doubled; one with the same code and another shape is refused.</translation>
        </message>
        <message>
            <source>Takes land approvals, land supplies and planning permits with their extent in.</source>
            <translation>Takes land approvals, land supplies and planning permits with their extent in.</translation>
        </message>
        <message>
            <source>Takes land class polygons (DLTB) with their deduction ratio (KCXS) in.</source>
            <translation>Takes land class polygons (DLTB) with their deduction ratio (KCXS) in.</translation>
        </message>
        <message>
            <source>Takes planning zones and control lines in. The class of a zone is recognised by code, by Chinese name and by the layer's name; ZONE_CLASS gives one class for all rows, or names the field that holds it.</source>
            <translation>Takes planning zones and control lines in. The class of a zone is recognised by code, by Chinese name and by the layer's name; ZONE_CLASS gives one class for all rows, or names the field that holds it.</translation>
        </message>
        <message>
            <source>Takes the photos of a folder in: the original is kept unchanged under its SHA-256; position, direction and time come from EXIF; each photo is matched to a spot by distance and direction. Photos far from any spot, without a position, or with an odd time are named. A damaged file does not stop the rest.</source>
            <translation>Takes the photos of a folder in: the original is kept unchanged under its SHA-256; position, direction and time come from EXIF; each photo is matched to a spot by distance and direction. Photos far from any spot, without a position, or with an odd time are named. A damaged file does not stop the rest.</translation>
        </message>
        <message>
            <source>Text file</source>
            <translation>Text file</translation>
        </message>
        <message>
            <source>The assessment names no track. Choose the track yourself if a breach was found on the spot.</source>
            <translation>The assessment names no track. Choose the track yourself if a breach was found on the spot.</translation>
        </message>
        <message>
            <source>The catalogue {catalogue} cannot be read: {reason}</source>
            <translation>The catalogue {catalogue} cannot be read: {reason}</translation>
        </message>
        <message>
            <source>The catalogue {catalogue} is missing ({path}). Install the plugin again.</source>
            <translation>The catalogue {catalogue} is missing ({path}). Install the plugin again.</translation>
        </message>
        <message>
            <source>The catalogue {catalogue} is wrong at {entry}, {key}: {reason}</source>
            <translation>The catalogue {catalogue} is wrong at {entry}, {key}: {reason}</translation>
        </message>
        <message>
            <source>The document form {template} has an error in block {block}, line {line}: {reason}</source>
            <translation>The document form {template} has an error in block {block}, line {line}: {reason}</translation>
        </message>
        <message>
            <source>The document form {template} is not valid, line {line}: {reason}</source>
            <translation>The document form {template} is not valid, line {line}: {reason}</translation>
        </message>
        <message>
            <source>The documents catalogue {source} is not valid: {faults}</source>
            <translation>The documents catalogue {source} is not valid: {faults}</translation>
        </message>
        <message>
            <source>The filter picks nothing from {table}.</source>
            <translation>The filter picks nothing from {table}.</translation>
        </message>
        <message>
            <source>The filter {filter} cannot be used: {reason}</source>
            <translation>The filter {filter} cannot be used: {reason}</translation>
        </message>
        <message>
            <source>The font file {font} cannot be read. Install it again or remove it.</source>
            <translation>The font file {font} cannot be read. Install it again or remove it.</translation>
        </message>
        <message>
            <source>The geometry cannot be read: {reason}</source>
            <translation>The geometry cannot be read: {reason}</translation>
        </message>
        <message>
            <source>The geometry is of a kind that only an extension of GeoPackage knows; it was left out.</source>
            <translation>The geometry is of a kind that only an extension of GeoPackage knows; it was left out.</translation>
        </message>
        <message>
            <source>The number pattern {name} cannot be used: {value}</source>
            <translation>The number pattern {name} cannot be used: {value}</translation>
        </message>
        <message>
            <source>The officer {officer} belongs to no organisation.</source>
            <translation>The officer {officer} belongs to no organisation.</translation>
        </message>
        <message>
            <source>The overlap with the headline zone is doubtful; if the survey does not confirm it, the headline zone is {zone}.</source>
            <translation>The overlap with the headline zone is doubtful; if the survey does not confirm it, the headline zone is {zone}.</translation>
        </message>
        <message>
            <source>The procedure catalogue {source} is not valid: {faults}</source>
            <translation>The procedure catalogue {source} is not valid: {faults}</translation>
        </message>
        <message>
            <source>The procedure has no step {transition}.</source>
            <translation>The procedure has no step {transition}.</translation>
        </message>
        <message>
            <source>The sheet {sheet} would have more than {limit} rows. Select fewer.</source>
            <translation>The sheet {sheet} would have more than {limit} rows. Select fewer.</translation>
        </message>
        <message>
            <source>The spot also touches the track {track}: open a linked case.</source>
            <translation>The spot also touches the track {track}: open a linked case.</translation>
        </message>
        <message>
            <source>The spot is not assessed, or was changed since. Assess it first.</source>
            <translation>The spot is not assessed, or was changed since. Assess it first.</translation>
        </message>
        <message>
            <source>The spot name {key} stands in more than one row.</source>
            <translation>The spot name {key} stands in more than one row.</translation>
        </message>
        <message>
            <source>The workspace has no spot {uid} ({count} unknown in all).</source>
            <translation>The workspace has no spot {uid} ({count} unknown in all).</translation>
        </message>
        <message>
            <source>There is no case {case}.</source>
            <translation>There is no case {case}.</translation>
        </message>
        <message>
            <source>There is no document form {template}.</source>
            <translation>There is no document form {template}.</translation>
        </message>
        <message>
            <source>There is no form {form}. The forms are: {known}</source>
            <translation>There is no form {form}. The forms are: {known}</translation>
        </message>
        <message>
            <source>There is no geometry; the spot has no rows.</source>
            <translation>There is no geometry; the spot has no rows.</translation>
        </message>
        <message>
            <source>There is no spot {spot}.</source>
            <translation>There is no spot {spot}.</translation>
        </message>
        <message>
            <source>There is no track {track}; choose auto, planning, village, land or all.</source>
            <translation>There is no track {track}; choose auto, planning, village, land or all.</translation>
        </message>
        <message>
            <source>There is nothing to overlay the spots with: choose parcels or zones.</source>
            <translation>There is nothing to overlay the spots with: choose parcels or zones.</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>Track</translation>
        </message>
        <message>
            <source>Track: {track}, because {reason} ({basis}).</source>
            <translation>Track: {track}, because {reason} ({basis}).</translation>
        </message>
        <message>
            <source>Voiding a document needs a reason.</source>
            <translation>Voiding a document needs a reason.</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>Write boundary coordinates (国土 TXT)</source>
            <translation>Write boundary coordinates (国土 TXT)</translation>
        </message>
        <message>
            <source>Writes polygons as a text file with boundary points (勘测定界界址点坐标): X north, Y east with or without the zone number. A layer in degrees or in another CRS is brought into its 3-degree CGCS2000 zone first.</source>
            <translation>Writes polygons as a text file with boundary points (勘测定界界址点坐标): X north, Y east with or without the zone number. A layer in degrees or in another CRS is brought into its 3-degree CGCS2000 zone first.</translation>
        </message>
        <message>
            <source>Writes the current findings of all assessed spots as an XLSX workbook: a summary line per spot, then parcels, zones, permits, land classes, control lines nearby, data errors with their place, and the method with the area statement of every spot.</source>
            <translation>Writes the current findings of all assessed spots as an XLSX workbook: a summary line per spot, then parcels, zones, permits, land classes, control lines nearby, data errors with their place, and the method with the area statement of every spot.</translation>
        </message>
        <message>
            <source>Zone class (code or name), or the field that holds it</source>
            <translation>Zone class (code or name), or the field that holds it</translation>
        </message>
        <message>
            <source>Zone class field (one name for all zone layers)</source>
            <translation>Zone class field (one name for all zone layers)</translation>
        </message>
        <message>
            <source>Zone layers</source>
            <translation>Zone layers</translation>
        </message>
        <message>
            <source>Zones and permits as of</source>
            <translation>Zones and permits as of</translation>
        </message>
        <message>
            <source>a known party</source>
            <translation>a known party</translation>
        </message>
        <message>
            <source>a liability that the law attaches to it</source>
            <translation>a liability that the law attaches to it</translation>
        </message>
        <message>
            <source>a minor breach that was corrected without harm</source>
            <translation>a minor breach that was corrected without harm</translation>
        </message>
        <message>
            <source>evidence: {item}</source>
            <translation>evidence: {item}</translation>
        </message>
        <message>
            <source>facts of a breach</source>
            <translation>facts of a breach</translation>
        </message>
        <message>
            <source>jurisdiction: the place lies in {site}, the body is responsible for {org}</source>
            <translation>jurisdiction: the place lies in {site}, the body is responsible for {org}</translation>
        </message>
        <message>
            <source>no field {fields}</source>
            <translation>no field {fields}</translation>
        </message>
        <message>
            <source>nobody recorded whether the breach is going on (building state of the spot)</source>
            <translation>nobody recorded whether the breach is going on (building state of the spot)</translation>
        </message>
        <message>
            <source>row {0}: {1}</source>
            <translation>row {0}: {1}</translation>
        </message>
        <message>
            <source>the breach is no longer going on</source>
            <translation>the breach is no longer going on</translation>
        </message>
        <message>
            <source>the card {card} of {name} is not valid on {day}</source>
            <translation>the card {card} of {name} is not valid on {day}</translation>
        </message>
        <message>
            <source>the place</source>
            <translation>the place</translation>
        </message>
        <message>
            <source>the source of the lead</source>
            <translation>the source of the lead</translation>
        </message>
        <message>
            <source>time: the limitation ended on {last}</source>
            <translation>time: the limitation ended on {last}</translation>
        </message>
        <message>
            <source>two officers with valid cards (there are {count})</source>
            <translation>two officers with valid cards (there are {count})</translation>
        </message>
        <message>
            <source>{0} is missing or not usable: {1}</source>
            <translation>{0} is missing or not usable: {1}</translation>
        </message>
        <message>
            <source>{0}, row {1}</source>
            <translation>{0}, row {1}</translation>
        </message>
        <message>
            <source>{0}: {1} {2} {3} m</source>
            <translation>{0}: {1} {2} {3} m</translation>
        </message>
        <message>
            <source>{count} spots assessed as of {day}; {errors} data errors.</source>
            <translation>{count} spots assessed as of {day}; {errors} data errors.</translation>
        </message>
        <message>
            <source>{count} spots with a crime alert for farmland.</source>
            <translation>{count} spots with a crime alert for farmland.</translation>
        </message>
        <message>
            <source>{file}, layer {layer}: there is no field {field}. Its fields are: {fields}</source>
            <translation>{file}, layer {layer}: there is no field {field}. Its fields are: {fields}</translation>
        </message>
        <message>
            <source>{form} may not be issued: the law requires {missing}, which the case does not have yet.</source>
            <translation>{form} may not be issued: the law requires {missing}, which the case does not have yet.</translation>
        </message>
        <message>
            <source>{form} {title}: not possible in the state {state}. It belongs to: {steps}</source>
            <translation>{form} {title}: not possible in the state {state}. It belongs to: {steps}</translation>
        </message>
        <message>
            <source>{form} {title}: this version has no template for it.</source>
            <translation>{form} {title}: this version has no template for it.</translation>
        </message>
        <message>
            <source>{group} leaves {area_m2} m² open.</source>
            <translation>{group} leaves {area_m2} m² open.</translation>
        </message>
        <message>
            <source>{group}, {zone}: {area_m2} m², {percent} % ({plans}).</source>
            <translation>{group}, {zone}: {area_m2} m², {percent} % ({plans}).</translation>
        </message>
        <message>
            <source>{kind} {number} ({authority}, {issued_on}, {holder}) covers {area_m2} m², {percent} %; approved {approved_m2} m².</source>
            <translation>{kind} {number} ({authority}, {issued_on}, {holder}) covers {area_m2} m², {percent} %; approved {approved_m2} m².</translation>
        </message>
        <message>
            <source>{kind} {number} is not in force on {day}; the {area_m2} m² it covers do not count.</source>
            <translation>{kind} {number} is not in force on {day}; the {area_m2} m² it covers do not count.</translation>
        </message>
        <message>
            <source>{label} {area_m2} m² is narrower than twice the positional error of {tolerance_m} m: doubtful, to be surveyed.</source>
            <translation>{label} {area_m2} m² is narrower than twice the positional error of {tolerance_m} m: doubtful, to be surveyed.</translation>
        </message>
        <message>
            <source>{name} cannot be written: {reason}</source>
            <translation>{name} cannot be written: {reason}</translation>
        </message>
        <message>
            <source>{name} has no enforcement card</source>
            <translation>{name} has no enforcement card</translation>
        </message>
        <message>
            <source>{name} is recused</source>
            <translation>{name} is recused</translation>
        </message>
        <message>
            <source>{number} is not issued.</source>
            <translation>{number} is not issued.</translation>
        </message>
        <message>
            <source>{number} is void already.</source>
            <translation>{number} is void already.</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>{path} cannot be written: {reason}</translation>
        </message>
        <message>
            <source>{path} has no assessed spot yet. Run “Assess spots” first.</source>
            <translation>{path} has no assessed spot yet. Run “Assess spots” first.</translation>
        </message>
        <message>
            <source>{predicate} holds, but must not</source>
            <translation>{predicate} holds, but must not</translation>
        </message>
        <message>
            <source>{source} has no extent, so the plane to measure in cannot be chosen.</source>
            <translation>{source} has no extent, so the plane to measure in cannot be chosen.</translation>
        </message>
        <message>
            <source>{template} cannot be the id of an own form. Use capital letters and digits that do not look like a form of the catalogue, for example B01.</source>
            <translation>{template} cannot be the id of an own form. Use capital letters and digits that do not look like a form of the catalogue, for example B01.</translation>
        </message>
        <message>
            <source>{template} has no template of your own in use.</source>
            <translation>{template} has no template of your own in use.</translation>
        </message>
        <message>
            <source>{transition} {event}: does not exist on the track {track}.</source>
            <translation>{transition} {event}: does not exist on the track {track}.</translation>
        </message>
        <message>
            <source>{transition} {event}: not possible in the state {state}.</source>
            <translation>{transition} {event}: not possible in the state {state}.</translation>
        </message>
        <message>
            <source>{transition} {event}: refused in the state {state}. Condition {guard} ({article}). Missing: {missing}</source>
            <translation>{transition} {event}: refused in the state {state}. Condition {guard} ({article}). Missing: {missing}</translation>
        </message>
        <message>
            <source>{transition} {event}: this version cannot check its condition yet ({guard}).</source>
            <translation>{transition} {event}: this version cannot check its condition yet ({guard}).</translation>
        </message>
        <message>
            <source>{value} is not a date. Write it as 2026-03-16.</source>
            <translation>{value} is not a date. Write it as 2026-03-16.</translation>
        </message>
        <message>
            <source>… and {0} more lines; give REPORT to have them all.</source>
            <translation>… and {0} more lines; give REPORT to have them all.</translation>
        </message>
        <message>
            <source>A 3D surface was taken as what it covers on the ground.</source>
            <translation>A 3D surface was taken as what it covers on the ground.</translation>
        </message>
        <message>
            <source>A closed line was taken as an area.</source>
            <translation>A closed line was taken as an area.</translation>
        </message>
        <message>
            <source>A part of the spot {others}, which is now in several.</source>
            <translation>A part of the spot {others}, which is now in several.</translation>
        </message>
        <message>
            <source>A ring of {points} points has no area and was left out.</source>
            <translation>A ring of {points} points has no area and was left out.</translation>
        </message>
        <message>
            <source>A ring was not closed; its first point was repeated.</source>
            <translation>A ring was not closed; its first point was repeated.</translation>
        </message>
        <message>
            <source>A row was refused.</source>
            <translation>A row was refused.</translation>
        </message>
        <message>
            <source>Arcs were turned into short straight lines.</source>
            <translation>Arcs were turned into short straight lines.</translation>
        </message>
        <message>
            <source>Batch {batch} was taken back before.</source>
            <translation>Batch {batch} was taken back before.</translation>
        </message>
        <message>
            <source>Case {case}: the chain of events breaks at event {seq} ({how}).</source>
            <translation>Case {case}: the chain of events breaks at event {seq} ({how}).</translation>
        </message>
        <message>
            <source>Case {case}: the state is {stored}, by its events it is {computed}.</source>
            <translation>Case {case}: the state is {stored}, by its events it is {computed}.</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Checked</translation>
        </message>
        <message>
            <source>Checking CRS and geometry</source>
            <translation>Checking CRS and geometry</translation>
        </message>
        <message>
            <source>Checking the workspace</source>
            <translation>Checking the workspace</translation>
        </message>
        <message>
            <source>Document {number}: its file is not the one that was issued.</source>
            <translation>Document {number}: its file is not the one that was issued.</translation>
        </message>
        <message>
            <source>It had another number there: {others}.</source>
            <translation>It had another number there: {others}.</translation>
        </message>
        <message>
            <source>It lies on a network share, where saving is not safe. Copy it to this machine.</source>
            <translation>It lies on a network share, where saving is not safe. Copy it to this machine.</translation>
        </message>
        <message>
            <source>It was opened that way.</source>
            <translation>It was opened that way.</translation>
        </message>
        <message>
            <source>Line {line} belongs to no parcel.</source>
            <translation>Line {line} belongs to no parcel.</translation>
        </message>
        <message>
            <source>Line {line} is no boundary point: {text}</source>
            <translation>Line {line} is no boundary point: {text}</translation>
        </message>
        <message>
            <source>Matching with the workspace</source>
            <translation>Matching with the workspace</translation>
        </message>
        <message>
            <source>Neither the header nor the coordinates say the zone. Give the CRS.</source>
            <translation>Neither the header nor the coordinates say the zone. Give the CRS.</translation>
        </message>
        <message>
            <source>No field holds land class codes. Name it in MAPPING: code=FIELD. The fields are: {fields}.</source>
            <translation>No field holds land class codes. Name it in MAPPING: code=FIELD. The fields are: {fields}.</translation>
        </message>
        <message>
            <source>No field holds parcel codes. Name it in MAPPING: code=FIELD. The fields are: {fields}.</source>
            <translation>No field holds parcel codes. Name it in MAPPING: code=FIELD. The fields are: {fields}.</translation>
        </message>
        <message>
            <source>No zone class is known for '{value}' in layer {layer}. Give ZONE_CLASS.</source>
            <translation>No zone class is known for '{value}' in layer {layer}. Give ZONE_CLASS.</translation>
        </message>
        <message>
            <source>Number {seq} of {kind}, {year}, stands on two documents.</source>
            <translation>Number {seq} of {kind}, {year}, stands on two documents.</translation>
        </message>
        <message>
            <source>Number {seq} of {kind}, {year}, was drawn and no document has it.</source>
            <translation>Number {seq} of {kind}, {year}, was drawn and no document has it.</translation>
        </message>
        <message>
            <source>Number {seq} of {kind}, {year}, was never drawn.</source>
            <translation>Number {seq} of {kind}, {year}, was never drawn.</translation>
        </message>
        <message>
            <source>Overlaps the spot {others} by {percent} %, yet is another one.</source>
            <translation>Overlaps the spot {others} by {percent} %, yet is another one.</translation>
        </message>
        <message>
            <source>Reading rows</source>
            <translation>Reading rows</translation>
        </message>
        <message>
            <source>Reading the fields</source>
            <translation>Reading the fields</translation>
        </message>
        <message>
            <source>Reading {count} photos</source>
            <translation>Reading {count} photos</translation>
        </message>
        <message>
            <source>Sheet {sheet} of {file} has more than {rows} rows.</source>
            <translation>Sheet {sheet} of {file} has more than {rows} rows.</translation>
        </message>
        <message>
            <source>Somebody else saved this entry of {table} first. Look at both versions and save again.</source>
            <translation>Somebody else saved this entry of {table} first. Look at both versions and save again.</translation>
        </message>
        <message>
            <source>Something in {path} would be there twice: {reason}</source>
            <translation>Something in {path} would be there twice: {reason}</translation>
        </message>
        <message>
            <source>Something in {path} would refer to what is not there: {reason}</source>
            <translation>Something in {path} would refer to what is not there: {reason}</translation>
        </message>
        <message>
            <source>Text of {file} read as {encoding}, as its header says.</source>
            <translation>Text of {file} read as {encoding}, as its header says.</translation>
        </message>
        <message>
            <source>Text of {file} read as {encoding}, told from its bytes (no .cpg).</source>
            <translation>Text of {file} read as {encoding}, told from its bytes (no .cpg).</translation>
        </message>
        <message>
            <source>Text read as {encoding}.</source>
            <translation>Text read as {encoding}.</translation>
        </message>
        <message>
            <source>The .cpg of {file} does not fit its text; read as {encoding}, told from its bytes.</source>
            <translation>The .cpg of {file} does not fit its text; read as {encoding}, told from its bytes.</translation>
        </message>
        <message>
            <source>The CRS {crs} is not known.</source>
            <translation>The CRS {crs} is not known.</translation>
        </message>
        <message>
            <source>The EXIF data of {file} is damaged: {reason}</source>
            <translation>The EXIF data of {file} is damaged: {reason}</translation>
        </message>
        <message>
            <source>The archive {file} cannot be unpacked: {reason}</source>
            <translation>The archive {file} cannot be unpacked: {reason}</translation>
        </message>
        <message>
            <source>The archive {file} unpacks to {bytes} bytes in {members} files, which is no map data.</source>
            <translation>The archive {file} unpacks to {bytes} bytes in {members} files, which is no map data.</translation>
        </message>
        <message>
            <source>The areas are in {unit}; they were turned into m².</source>
            <translation>The areas are in {unit}; they were turned into m².</translation>
        </message>
        <message>
            <source>The areas in this field differ by {percent} % from the shapes' (Web Mercator or another CRS?). They were not used.</source>
            <translation>The areas in this field differ by {percent} % from the shapes' (Web Mercator or another CRS?). They were not used.</translation>
        </message>
        <message>
            <source>The attribute table (.dbf) of {file} is missing: the shapes were read without attributes.</source>
            <translation>The attribute table (.dbf) of {file} is missing: the shapes were read without attributes.</translation>
        </message>
        <message>
            <source>The audit would take edits by QGIS for edits by ZhiWei ({count} entries left).</source>
            <translation>The audit would take edits by QGIS for edits by ZhiWei ({count} entries left).</translation>
        </message>
        <message>
            <source>The camera's clock ({text}) is {hours} hours off the satellite time.</source>
            <translation>The camera's clock ({text}) is {hours} hours off the satellite time.</translation>
        </message>
        <message>
            <source>The check character of the credit code of {name} is wrong.</source>
            <translation>The check character of the credit code of {name} is wrong.</translation>
        </message>
        <message>
            <source>The check character of the identity card number of {name} is wrong.</source>
            <translation>The check character of the identity card number of {name} is wrong.</translation>
        </message>
        <message>
            <source>The clock of the camera was never set: {text}</source>
            <translation>The clock of the camera was never set: {text}</translation>
        </message>
        <message>
            <source>The code {value} is also that of row {of}.</source>
            <translation>The code {value} is also that of row {of}.</translation>
        </message>
        <message>
            <source>The code {value} is there already with another shape. Take the older batch back first, or correct it.</source>
            <translation>The code {value} is there already with another shape. Take the older batch back first, or correct it.</translation>
        </message>
        <message>
            <source>The coordinate system {system} cannot be used without local parameters. Give the CRS.</source>
            <translation>The coordinate system {system} cannot be used without local parameters. Give the CRS.</translation>
        </message>
        <message>
            <source>The coordinates are no numbers: {text}</source>
            <translation>The coordinates are no numbers: {text}</translation>
        </message>
        <message>
            <source>The copy of {path} is not sound: {reason}</source>
            <translation>The copy of {path} is not sound: {reason}</translation>
        </message>
        <message>
            <source>The credit code of {name} does not have 18 allowed characters.</source>
            <translation>The credit code of {name} does not have 18 allowed characters.</translation>
        </message>
        <message>
            <source>The deduction ratio is in percent; it was divided by 100.</source>
            <translation>The deduction ratio is in percent; it was divided by 100.</translation>
        </message>
        <message>
            <source>The deduction ratio {value} is not between 0 and 1; it was left empty.</source>
            <translation>The deduction ratio {value} is not between 0 and 1; it was left empty.</translation>
        </message>
        <message>
            <source>The disk of {path} is full. Nothing was changed. Make room and try again.</source>
            <translation>The disk of {path} is full. Nothing was changed. Make room and try again.</translation>
        </message>
        <message>
            <source>The enforcement card of {name} was valid until {day}.</source>
            <translation>The enforcement card of {name} was valid until {day}.</translation>
        </message>
        <message>
            <source>The file has east before north, against the format; the axes were put right.</source>
            <translation>The file has east before north, against the format; the axes were put right.</translation>
        </message>
        <message>
            <source>The file is damaged: {reason}. Restore the last backup.</source>
            <translation>The file is damaged: {reason}. Restore the last backup.</translation>
        </message>
        <message>
            <source>The file or its folder may not be written.</source>
            <translation>The file or its folder may not be written.</translation>
        </message>
        <message>
            <source>The file {path} ({name}) is missing.</source>
            <translation>The file {path} ({name}) is missing.</translation>
        </message>
        <message>
            <source>The file {path} ({name}) was changed.</source>
            <translation>The file {path} ({name}) was changed.</translation>
        </message>
        <message>
            <source>The file {path} cannot be stored: {reason}</source>
            <translation>The file {path} cannot be stored: {reason}</translation>
        </message>
        <message>
            <source>The file's driver says: {text}</source>
            <translation>The file's driver says: {text}</translation>
        </message>
        <message>
            <source>The geometry is {kind}, not an area (面).</source>
            <translation>The geometry is {kind}, not an area (面).</translation>
        </message>
        <message>
            <source>The geometry lies outside the reach of {crs}.</source>
            <translation>The geometry lies outside the reach of {crs}.</translation>
        </message>
        <message>
            <source>The header names no coordinate system; CGCS2000 was assumed.</source>
            <translation>The header names no coordinate system; CGCS2000 was assumed.</translation>
        </message>
        <message>
            <source>The header says zone {stated}, the coordinates zone {found}; the coordinates were believed.</source>
            <translation>The header says zone {stated}, the coordinates zone {found}; the coordinates were believed.</translation>
        </message>
        <message>
            <source>The identity card number of {name} does not have 17 digits and a check character.</source>
            <translation>The identity card number of {name} does not have 17 digits and a check character.</translation>
        </message>
        <message>
            <source>The identity card number of {name} has the old form of 15 digits.</source>
            <translation>The identity card number of {name} has the old form of 15 digits.</translation>
        </message>
        <message>
            <source>The identity card number of {name} holds a birth date that cannot be.</source>
            <translation>The identity card number of {name} holds a birth date that cannot be.</translation>
        </message>
        <message>
            <source>The index file (.shx) of {file} is missing. Ask for the whole shapefile (.shp, .shx, .dbf, .prj).</source>
            <translation>The index file (.shx) of {file} is missing. Ask for the whole shapefile (.shp, .shx, .dbf, .prj).</translation>
        </message>
        <message>
            <source>The land class has no code.</source>
            <translation>The land class has no code.</translation>
        </message>
        <message>
            <source>The layer does not say its CRS; its coordinates fit the workspace's, {crs}, which was assumed.</source>
            <translation>The layer does not say its CRS; its coordinates fit the workspace's, {crs}, which was assumed.</translation>
        </message>
        <message>
            <source>The line has {found} values where the head has {expected}.</source>
            <translation>The line has {found} values where the head has {expected}.</translation>
        </message>
        <message>
            <source>The mapping cannot be read: {text}. Write target=source;target=source or JSON.</source>
            <translation>The mapping cannot be read: {text}. Write target=source;target=source or JSON.</translation>
        </message>
        <message>
            <source>The mapping names {target}, which {kind} does not have. It has: {targets}.</source>
            <translation>The mapping names {target}, which {kind} does not have. It has: {targets}.</translation>
        </message>
        <message>
            <source>The mapping takes {target} from the field {field}, which is not there. The fields are: {fields}.</source>
            <translation>The mapping takes {target} from the field {field}, which is not there. The fields are: {fields}.</translation>
        </message>
        <message>
            <source>The number of {name} is that of {known}, who is there already.</source>
            <translation>The number of {name} is that of {known}, who is there already.</translation>
        </message>
        <message>
            <source>The number {value} is that of another spot elsewhere.</source>
            <translation>The number {value} is that of another spot elsewhere.</translation>
        </message>
        <message>
            <source>The parcel has no code.</source>
            <translation>The parcel has no code.</translation>
        </message>
        <message>
            <source>The permit has no number.</source>
            <translation>The permit has no number.</translation>
        </message>
        <message>
            <source>The photo has no direction.</source>
            <translation>The photo has no direction.</translation>
        </message>
        <message>
            <source>The photo has no position.</source>
            <translation>The photo has no position.</translation>
        </message>
        <message>
            <source>The photo has no time.</source>
            <translation>The photo has no time.</translation>
        </message>
        <message>
            <source>The photo was taken in the future: {text}</source>
            <translation>The photo was taken in the future: {text}</translation>
        </message>
        <message>
            <source>The photo was taken inside spot {spot} and shows {others}.</source>
            <translation>The photo was taken inside spot {spot} and shows {others}.</translation>
        </message>
        <message>
            <source>The photo was taken {distance_m} m from the next spot.</source>
            <translation>The photo was taken {distance_m} m from the next spot.</translation>
        </message>
        <message>
            <source>The position in {file} is incomplete or impossible and was not used.</source>
            <translation>The position in {file} is incomplete or impossible and was not used.</translation>
        </message>
        <message>
            <source>The position is only right to {accuracy_m} m.</source>
            <translation>The position is only right to {accuracy_m} m.</translation>
        </message>
        <message>
            <source>The quotation marks of {file} do not match: {reason}</source>
            <translation>The quotation marks of {file} do not match: {reason}</translation>
        </message>
        <message>
            <source>The row has no name.</source>
            <translation>The row has no name.</translation>
        </message>
        <message>
            <source>The row has no spot number.</source>
            <translation>The row has no spot number.</translation>
        </message>
        <message>
            <source>The spot has no number; it was given {value}.</source>
            <translation>The spot has no number; it was given {value}.</translation>
        </message>
        <message>
            <source>The spot {others} at this place was already cleared.</source>
            <translation>The spot {others} at this place was already cleared.</translation>
        </message>
        <message>
            <source>The spot {others} has grown: it lies in this one to {percent_old} %.</source>
            <translation>The spot {others} has grown: it lies in this one to {percent_old} %.</translation>
        </message>
        <message>
            <source>The spot {others} has shrunk: this one lies in it to {percent} %.</source>
            <translation>The spot {others} has shrunk: this one lies in it to {percent} %.</translation>
        </message>
        <message>
            <source>The spots {others} are now one.</source>
            <translation>The spots {others} are now one.</translation>
        </message>
        <message>
            <source>The stated area {stated_m2} m² differs from the one of the shape, {ours_m2} m².</source>
            <translation>The stated area {stated_m2} m² differs from the one of the shape, {ours_m2} m².</translation>
        </message>
        <message>
            <source>The stated area {stated} {unit} differs from the one of the points, {computed} m².</source>
            <translation>The stated area {stated} {unit} differs from the one of the points, {computed} m².</translation>
        </message>
        <message>
            <source>The stored file {path} cannot be read: {reason}</source>
            <translation>The stored file {path} cannot be read: {reason}</translation>
        </message>
        <message>
            <source>The stored file {path} is no longer what was stored. Take it from a backup.</source>
            <translation>The stored file {path} is no longer what was stored. Take it from a backup.</translation>
        </message>
        <message>
            <source>The table {name} has lost or changed: {columns}.</source>
            <translation>The table {name} has lost or changed: {columns}.</translation>
        </message>
        <message>
            <source>The time of the photo is odd: {text}</source>
            <translation>The time of the photo is odd: {text}</translation>
        </message>
        <message>
            <source>The workspace has no spot {value}.</source>
            <translation>The workspace has no spot {value}.</translation>
        </message>
        <message>
            <source>The {kind} {name} is missing.</source>
            <translation>The {kind} {name} is missing.</translation>
        </message>
        <message>
            <source>The {kind} {name} is not from ZhiWei.</source>
            <translation>The {kind} {name} is not from ZhiWei.</translation>
        </message>
        <message>
            <source>The {kind} {name} is not what ZhiWei made.</source>
            <translation>The {kind} {name} is not what ZhiWei made.</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>There is no file {path}.</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <translation>There is no folder {path}.</translation>
        </message>
        <message>
            <source>This is the spot {others}, which is there already ({percent} % of it).</source>
            <translation>This is the spot {others}, which is there already ({percent} % of it).</translation>
        </message>
        <message>
            <source>This photo ({sha256}…) is there already.</source>
            <translation>This photo ({sha256}…) is there already.</translation>
        </message>
        <message>
            <source>What kind of permit this is cannot be told. Give MAPPING kind=FIELD.</source>
            <translation>What kind of permit this is cannot be told. Give MAPPING kind=FIELD.</translation>
        </message>
        <message>
            <source>Zone class {value} was taken from the name of the layer {layer}.</source>
            <translation>Zone class {value} was taken from the name of the layer {layer}.</translation>
        </message>
        <message>
            <source>accepted, please check</source>
            <translation>accepted, please check</translation>
        </message>
        <message>
            <source>accepted:</source>
            <translation>accepted:</translation>
        </message>
        <message>
            <source>already cleared:</source>
            <translation>already cleared:</translation>
        </message>
        <message>
            <source>changed:</source>
            <translation>changed:</translation>
        </message>
        <message>
            <source>facing a spot:</source>
            <translation>facing a spot:</translation>
        </message>
        <message>
            <source>far from any spot:</source>
            <translation>far from any spot:</translation>
        </message>
        <message>
            <source>grown:</source>
            <translation>grown:</translation>
        </message>
        <message>
            <source>inside a spot:</source>
            <translation>inside a spot:</translation>
        </message>
        <message>
            <source>links to spots:</source>
            <translation>links to spots:</translation>
        </message>
        <message>
            <source>merged:</source>
            <translation>merged:</translation>
        </message>
        <message>
            <source>near a spot:</source>
            <translation>near a spot:</translation>
        </message>
        <message>
            <source>new:</source>
            <translation>new:</translation>
        </message>
        <message>
            <source>not written again</source>
            <translation>not written again</translation>
        </message>
        <message>
            <source>noted</source>
            <translation>noted</translation>
        </message>
        <message>
            <source>officers:</source>
            <translation>officers:</translation>
        </message>
        <message>
            <source>organisations:</source>
            <translation>organisations:</translation>
        </message>
        <message>
            <source>photos:</source>
            <translation>photos:</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>refused:</source>
            <translation>refused:</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>repaired</translation>
        </message>
        <message>
            <source>repaired:</source>
            <translation>repaired:</translation>
        </message>
        <message>
            <source>rows:</source>
            <translation>rows:</translation>
        </message>
        <message>
            <source>same:</source>
            <translation>same:</translation>
        </message>
        <message>
            <source>shrunk:</source>
            <translation>shrunk:</translation>
        </message>
        <message>
            <source>split:</source>
            <translation>split:</translation>
        </message>
        <message>
            <source>without a spot:</source>
            <translation>without a spot:</translation>
        </message>
        <message>
            <source>{crs} is not in a Gauss-Krüger zone; boundary coordinates need one.</source>
            <translation>{crs} is not in a Gauss-Krüger zone; boundary coordinates need one.</translation>
        </message>
        <message>
            <source>{declared} points are declared, {found} are there.</source>
            <translation>{declared} points are declared, {found} are there.</translation>
        </message>
        <message>
            <source>{drawn} numbers of {kind} were drawn, {found} are there.</source>
            <translation>{drawn} numbers of {kind} were drawn, {found} are there.</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}</source>
            <translation>{file} cannot be read: {reason}</translation>
        </message>
        <message>
            <source>{file} declares XML entities or a document type. Map data never does; it was refused as unsafe.</source>
            <translation>{file} declares XML entities or a document type. Map data never does; it was refused as unsafe.</translation>
        </message>
        <message>
            <source>{file} does not exist. Check the path.</source>
            <translation>{file} does not exist. Check the path.</translation>
        </message>
        <message>
            <source>{file} does not say its CRS (.prj missing or empty).</source>
            <translation>{file} does not say its CRS (.prj missing or empty).</translation>
        </message>
        <message>
            <source>{file} does not say its CRS and its coordinates do not tell it. Give CRS.</source>
            <translation>{file} does not say its CRS and its coordinates do not tell it. Give CRS.</translation>
        </message>
        <message>
            <source>{file} ends before the picture does.</source>
            <translation>{file} ends before the picture does.</translation>
        </message>
        <message>
            <source>{file} has neither WKT nor coordinates: a table without geometry.</source>
            <translation>{file} has neither WKT nor coordinates: a table without geometry.</translation>
        </message>
        <message>
            <source>{file} has no content (0 bytes).</source>
            <translation>{file} has no content (0 bytes).</translation>
        </message>
        <message>
            <source>{file} has no layer {layer}. It has: {layers}.</source>
            <translation>{file} has no layer {layer}. It has: {layers}.</translation>
        </message>
        <message>
            <source>{file} has no rows: there is nothing to import.</source>
            <translation>{file} has no rows: there is nothing to import.</translation>
        </message>
        <message>
            <source>{file} has {megabytes} MB, which is no photo.</source>
            <translation>{file} has {megabytes} MB, which is no photo.</translation>
        </message>
        <message>
            <source>{file} holds no layer that can be read.</source>
            <translation>{file} holds no layer that can be read.</translation>
        </message>
        <message>
            <source>{file} holds no parcel.</source>
            <translation>{file} holds no parcel.</translation>
        </message>
        <message>
            <source>{file} holds none of the sections {sections}.</source>
            <translation>{file} holds none of the sections {sections}.</translation>
        </message>
        <message>
            <source>{file} holds several layers: {layers}. Name one: path|layername=NAME.</source>
            <translation>{file} holds several layers: {layers}. Name one: path|layername=NAME.</translation>
        </message>
        <message>
            <source>{file} is a DWG drawing, which is a closed format. Save it as DXF in the CAD program and import that.</source>
            <translation>{file} is a DWG drawing, which is a closed format. Save it as DXF in the CAD program and import that.</translation>
        </message>
        <message>
            <source>{file} is an old spreadsheet format. Save it as .xlsx.</source>
            <translation>{file} is an old spreadsheet format. Save it as .xlsx.</translation>
        </message>
        <message>
            <source>{file} is in {crs} (Beijing 1954 or Xi'an 1980). It needs the local transformation parameters; transform it to CGCS2000 first. A plain re-label would shift it by up to 200 m.</source>
            <translation>{file} is in {crs} (Beijing 1954 or Xi'an 1980). It needs the local transformation parameters; transform it to CGCS2000 first. A plain re-label would shift it by up to 200 m.</translation>
        </message>
        <message>
            <source>{file} is not an image, whatever its name says.</source>
            <translation>{file} is not an image, whatever its name says.</translation>
        </message>
        <message>
            <source>{file} needs a column with the spot number and one with the name. It has: {columns}.</source>
            <translation>{file} needs a column with the spot number and one with the name. It has: {columns}.</translation>
        </message>
        <message>
            <source>{file}: all {rows} rows were refused; nothing was written. First, row {row}: {reason}</source>
            <translation>{file}: all {rows} rows were refused; nothing was written. First, row {row}: {reason}</translation>
        </message>
        <message>
            <source>{file}: {reason} Declared: {crs}. Proposal: {proposal}. Set CRS or ACCEPT_PROPOSAL, or correct the file.</source>
            <translation>{file}: {reason} Declared: {crs}. Proposal: {proposal}. Set CRS or ACCEPT_PROPOSAL, or correct the file.</translation>
        </message>
        <message>
            <source>{file}: {refused} rows were refused and STRICT is set, so nothing was written. First, row {row}: {reason}</source>
            <translation>{file}: {refused} rows were refused and STRICT is set, so nothing was written. First, row {row}: {reason}</translation>
        </message>
        <message>
            <source>{folder} holds no photo.</source>
            <translation>{folder} holds no photo.</translation>
        </message>
        <message>
            <source>{found} points make no area.</source>
            <translation>{found} points make no area.</translation>
        </message>
        <message>
            <source>{kind} cannot be imported like this; {kinds} can.</source>
            <translation>{kind} cannot be imported like this; {kinds} can.</translation>
        </message>
        <message>
            <source>{name} has no identity or credit code number.</source>
            <translation>{name} has no identity or credit code number.</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {reason}</source>
            <translation>{path} cannot be opened: {reason}</translation>
        </message>
        <message>
            <source>{path} exists already. Choose another name for the backup.</source>
            <translation>{path} exists already. Choose another name for the backup.</translation>
        </message>
        <message>
            <source>{path} exists already. Choose another name; ZhiWei never writes over a file.</source>
            <translation>{path} exists already. Choose another name; ZhiWei never writes over a file.</translation>
        </message>
        <message>
            <source>{path} has the older schema {revision}. Open it once with the right to write, so that it is brought to {head} after a backup.</source>
            <translation>{path} has the older schema {revision}. Open it once with the right to write, so that it is brought to {head} after a backup.</translation>
        </message>
        <message>
            <source>{path} has the schema revision {revision}, which ZhiWei does not know.</source>
            <translation>{path} has the schema revision {revision}, which ZhiWei does not know.</translation>
        </message>
        <message>
            <source>{path} is being saved by another program. Wait and try again; where it is QGIS with an edit session in a transaction group, save or end that session first.</source>
            <translation>{path} is being saved by another program. Wait and try again; where it is QGIS with an edit session in a transaction group, save or end that session first.</translation>
        </message>
        <message>
            <source>{path} is being saved by {holder}. Wait and try again; where it is QGIS with an edit session in a transaction group, save or end that session first.</source>
            <translation>{path} is being saved by {holder}. Wait and try again; where it is QGIS with an edit session in a transaction group, save or end that session first.</translation>
        </message>
        <message>
            <source>{path} is damaged ({reason}). Restore the last backup; keep the damaged file.</source>
            <translation>{path} is damaged ({reason}). Restore the last backup; keep the damaged file.</translation>
        </message>
        <message>
            <source>{path} is no workspace of ZhiWei. Create one with 'Create workspace'.</source>
            <translation>{path} is no workspace of ZhiWei. Create one with 'Create workspace'.</translation>
        </message>
        <message>
            <source>{path} is open for reading only: {reason}</source>
            <translation>{path} is open for reading only: {reason}</translation>
        </message>
        <message>
            <source>{path} refused the change: {reason}</source>
            <translation>{path} refused the change: {reason}</translation>
        </message>
        <message>
            <source>{path} was written by a newer ZhiWei (schema {revision}, this one knows {head}). Update ZhiWei.</source>
            <translation>{path} was written by a newer ZhiWei (schema {revision}, this one knows {head}). Update ZhiWei.</translation>
        </message>
        <message>
            <source>{path}: the database says: {reason}</source>
            <translation>{path}: the database says: {reason}</translation>
        </message>
        <message>
            <source>{points} boundary points were taken as one plot.</source>
            <translation>{points} boundary points were taken as one plot.</translation>
        </message>
        <message>
            <source>{reason} The layer was taken as {crs}.</source>
            <translation>{reason} The layer was taken as {crs}.</translation>
        </message>
        <message>
            <source>{rows} rows written</source>
            <translation>{rows} rows written</translation>
        </message>
        <message>
            <source>{table} has no entry {uid}.</source>
            <translation>{table} has no entry {uid}.</translation>
        </message>
        <message>
            <source>{table} holds a shape that cannot be read: {reason}. Verify the workspace.</source>
            <translation>{table} holds a shape that cannot be read: {reason}. Verify the workspace.</translation>
        </message>
        <message>
            <source>{table} is in {workspace_crs}, but the features are in {crs}.</source>
            <translation>{table} is in {workspace_crs}, but the features are in {crs}.</translation>
        </message>
        <message>
            <source>{table} of {path} cannot be changed while reading.</source>
            <translation>{table} of {path} cannot be changed while reading.</translation>
        </message>
        <message>
            <source>{table}, row {fid}, has no uid.</source>
            <translation>{table}, row {fid}, has no uid.</translation>
        </message>
        <message>
            <source>{table}, row {fid}, has the uid of another row.</source>
            <translation>{table}, row {fid}, has the uid of another row.</translation>
        </message>
        <message>
            <source>{table}, row {fid}, refers to an entry of {wants} that is not there.</source>
            <translation>{table}, row {fid}, refers to an entry of {wants} that is not there.</translation>
        </message>
        <message>
            <source>{table}, row {fid}: not in the spatial index.</source>
            <translation>{table}, row {fid}: not in the spatial index.</translation>
        </message>
        <message>
            <source>{table}, row {fid}: the shape cannot be read.</source>
            <translation>{table}, row {fid}: the shape cannot be read.</translation>
        </message>
        <message>
            <source>{table}, row {fid}: the shape crosses itself or is invalid otherwise.</source>
            <translation>{table}, row {fid}: the shape crosses itself or is invalid otherwise.</translation>
        </message>
        <message>
            <source>{table}, row {fid}: the spatial index has another place for it.</source>
            <translation>{table}, row {fid}: the spatial index has another place for it.</translation>
        </message>
        <message>
            <source>{table}, row {row}: {found} does not fit into a layer of {wanted}.</source>
            <translation>{table}, row {row}: {found} does not fit into a layer of {wanted}.</translation>
        </message>
        <message>
            <source>{table}: the spatial index still has row {fid}, which is gone.</source>
            <translation>{table}: the spatial index still has row {fid}, which is gone.</translation>
        </message>
        <message>
            <source>{table}: {count} more of the same ({code}).</source>
            <translation>{table}: {count} more of the same ({code}).</translation>
        </message>
        <message>
            <source>{value} is neither a zone class nor a field. The classes are: {classes}.</source>
            <translation>{value} is neither a zone class nor a field. The classes are: {classes}.</translation>
        </message>
        <message>
            <source>{value} is no day; the value was left empty.</source>
            <translation>{value} is no day; the value was left empty.</translation>
        </message>
        <message>
            <source>{value} is no number; the value was left empty.</source>
            <translation>{value} is no number; the value was left empty.</translation>
        </message>
        <message>
            <source>{value} is there already with the same shape.</source>
            <translation>{value} is there already with the same shape.</translation>
        </message>
        <message>
            <source>Drawing {count} maps</source>
            <translation>Drawing {count} maps</translation>
        </message>
        <message>
            <source>Enforcement maps</source>
            <translation>Enforcement maps</translation>
        </message>
        <message>
            <source>Layout (A4, A3 or a .qpt file)</source>
            <translation>Layout (A4, A3 or a .qpt file)</translation>
        </message>
        <message>
            <source>Maps (.pdf, .png or a folder)</source>
            <translation>Maps (.pdf, .png or a folder)</translation>
        </message>
        <message>
            <source>No spot fits the filter; there is nothing to map.</source>
            <translation>No spot fits the filter; there is nothing to map.</translation>
        </message>
        <message>
            <source>Number of sheets</source>
            <translation>Number of sheets</translation>
        </message>
        <message>
            <source>Prints a map sheet for every chosen spot: the spot with parcels, permits and control lines, grid, scale bar and north arrow, a legend of what is in view, and the table of the stored findings.

Layout: A4, A3, or the path of an own .qpt. In an own layout the items map, overview, findings and legend are tied by their id, and text fields such as code, title, facts, areas, verdict, officers and review_no can be used in expressions.
Filter: an expression over the fields of the spots, for example "severity" = 5; empty means all.
Output: a .pdf holds all sheets; a .png one picture per spot; anything else is a folder that gets one PDF and one PNG per spot.

The review number (审图号) is the workspace setting maps.review_no.</source>
            <translation>Prints a map sheet for every chosen spot: the spot with parcels, permits and control lines, grid, scale bar and north arrow, a legend of what is in view, and the table of the stored findings.

Layout: A4, A3, or the path of an own .qpt. In an own layout the items map, overview, findings and legend are tied by their id, and text fields such as code, title, facts, areas, verdict, officers and review_no can be used in expressions.
Filter: an expression over the fields of the spots, for example "severity" = 5; empty means all.
Output: a .pdf holds all sheets; a .png one picture per spot; anything else is a folder that gets one PDF and one PNG per spot.

The review number (审图号) is the workspace setting maps.review_no.</translation>
        </message>
        <message>
            <source>The layer {layer} of {path} cannot be read.</source>
            <translation>The layer {layer} of {path} cannot be read.</translation>
        </message>
        <message>
            <source>The layout has no map with the id map.</source>
            <translation>The layout has no map with the id map.</translation>
        </message>
        <message>
            <source>The project {path} cannot be written: {reason}</source>
            <translation>The project {path} cannot be written: {reason}</translation>
        </message>
        <message>
            <source>The spot {spot} was found on {found}, after the day of the case ({day}). Check the dates.</source>
            <translation>The spot {spot} was found on {found}, after the day of the case ({day}). Check the dates.</translation>
        </message>
        <message>
            <source>The style {path} cannot be read.</source>
            <translation>The style {path} cannot be read.</translation>
        </message>
        <message>
            <source>The workspace has no import batch {batch}.</source>
            <translation>The workspace has no import batch {batch}.</translation>
        </message>
        <message>
            <source>There is no layout {path}. Choose A4, A3 or an existing .qpt file.</source>
            <translation>There is no layout {path}. Choose A4, A3 or an existing .qpt file.</translation>
        </message>
        <message>
            <source>Which spots (expression; empty: all)</source>
            <translation>Which spots (expression; empty: all)</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}. Is it open in another program?</source>
            <translation>{path} could not be written: {reason}. Is it open in another program?</translation>
        </message>
        <message>
            <source>{path} is not a print layout that QGIS can read.</source>
            <translation>{path} is not a print layout that QGIS can read.</translation>
        </message>
        <message>
            <source>Drawn: {spot}</source>
            <translation>Drawn: {spot}</translation>
        </message>
        <message>
            <source>Adds three fields to the polygons of any layer: area_ellip_m2 (ellipsoidal area by the rule of the national land surveys, the legal figure of a spot), area_plan_m2 (planar area in the layer's projected CRS, or in its 3-degree zone when the layer is in degrees) and area_mu (ellipsoidal area in mu). Half up to 4 decimals. In a CRS that the rule does not know the polygon is densified to 70 m and measured in CGCS2000 longitude and latitude. An invalid polygon is measured as repaired and named.</source>
            <translation>Adds three fields to the polygons of any layer: area_ellip_m2 (ellipsoidal area by the rule of the national land surveys, the legal figure of a spot), area_plan_m2 (planar area in the layer's projected CRS, or in its 3-degree zone when the layer is in degrees) and area_mu (ellipsoidal area in mu). Half up to 4 decimals. In a CRS that the rule does not know the polygon is densified to 70 m and measured in CGCS2000 longitude and latitude. An invalid polygon is measured as repaired and named.</translation>
        </message>
        <message>
            <source>Administrative Coercion Law</source>
            <translation>Administrative Coercion Law</translation>
        </message>
        <message>
            <source>Administrative Penalty Law</source>
            <translation>Administrative Penalty Law</translation>
        </message>
        <message>
            <source>Coordinates cannot be brought from {source} to {target}. Give the layer its right CRS.</source>
            <translation>Coordinates cannot be brought from {source} to {target}. Give the layer its right CRS.</translation>
        </message>
        <message>
            <source>Invalid polygon ({reason}): measured as repaired, {area_m2} m². Correct it in the source.</source>
            <translation>Invalid polygon ({reason}): measured as repaired, {area_m2} m². Correct it in the source.</translation>
        </message>
        <message>
            <source>Land Administration Law</source>
            <translation>Land Administration Law</translation>
        </message>
        <message>
            <source>Land Administration Law Regulation</source>
            <translation>Land Administration Law Regulation</translation>
        </message>
        <message>
            <source>Natural Resources Penalty Measures</source>
            <translation>Natural Resources Penalty Measures</translation>
        </message>
        <message>
            <source>The layer does not say its CRS; that of the spots, {crs}, was assumed.</source>
            <translation>The layer does not say its CRS; that of the spots, {crs}, was assumed.</translation>
        </message>
        <message>
            <source>The paper is dated {day}, but the first photo was taken on {first}. Choose a later day, or correct the date of the photos.</source>
            <translation>The paper is dated {day}, but the first photo was taken on {first}. Choose a later day, or correct the date of the photos.</translation>
        </message>
        <message>
            <source>The spot has no name in the key field.</source>
            <translation>The spot has no name in the key field.</translation>
        </message>
        <message>
            <source>This is no polygon and has no area; the spot has no rows.</source>
            <translation>This is no polygon and has no area; the spot has no rows.</translation>
        </message>
        <message>
            <source>Two officers of {org} with a valid card are needed ({article}): {missing}</source>
            <translation>Two officers of {org} with a valid card are needed ({article}): {missing}</translation>
        </message>
        <message>
            <source>Urban and Rural Planning Law</source>
            <translation>Urban and Rural Planning Law</translation>
        </message>
        <message>
            <source>ZONES {0} is neither a layer of the project nor a file with polygons.</source>
            <translation>ZONES {0} is neither a layer of the project nor a file with polygons.</translation>
        </message>
        <message>
            <source>a filing test fails</source>
            <translation>a filing test fails</translation>
        </message>
        <message>
            <source>competence: on this track {authority} acts ({article}), not {org}; name two of its officers</source>
            <translation>competence: on this track {authority} acts ({article}), not {org}; name two of its officers</translation>
        </message>
        <message>
            <source>the breach is going on</source>
            <translation>the breach is going on</translation>
        </message>
        <message>
            <source>the disk may be full</source>
            <translation>the disk may be full</translation>
        </message>
        <message>
            <source>the filing tests hold</source>
            <translation>the filing tests hold</translation>
        </message>
        <message>
            <source>the lead is recorded</source>
            <translation>the lead is recorded</translation>
        </message>
        <message>
            <source>the minimum evidence is complete</source>
            <translation>the minimum evidence is complete</translation>
        </message>
        <message>
            <source>two officers with valid cards</source>
            <translation>two officers with valid cards</translation>
        </message>
        <message>
            <source>{file}: none of its {count} parcels can be read; nothing was written. First, {reason}</source>
            <translation>{file}: none of its {count} parcels can be read; nothing was written. First, {reason}</translation>
        </message>
        <message>
            <source>{law} art. {articles}</source>
            <translation>{law} art. {articles}</translation>
        </message>
        <message>
            <source>{source} does not say its CRS. Give the layer its CRS, or put the .prj beside the file.</source>
            <translation>{source} does not say its CRS. Give the layer its CRS, or put the .prj beside the file.</translation>
        </message>
        <message>
            <source>{source} holds no polygons. Choose a layer with polygons.</source>
            <translation>{source} holds no polygons. Choose a layer with polygons.</translation>
        </message>
        <message>
            <source>{source}: {reason} Declared: {crs}. It looks like: {proposal}. Give the layer its right CRS; measured as it is, every area would be wrong.</source>
            <translation>{source}: {reason} Declared: {crs}. It looks like: {proposal}. Give the layer its right CRS; measured as it is, every area would be wrong.</translation>
        </message>
        <message>
            <source>{zone} is touched too: inform {authority}.</source>
            <translation>{zone} is touched too: inform {authority}.</translation>
        </message>
        <message>
            <source>Choose a file for the new workspace; a temporary one would be lost.</source>
            <translation>Choose a file for the new workspace; a temporary one would be lost.</translation>
        </message>
        <message>
            <source>Registers a lead and opens a case for each spot that the filter picks: check, stop order where building goes on, filing, officers in charge. A spot must be assessed and have a party, and at least two officers with a card that is valid on the day must be named (names or card numbers, separated by commas). Officers of several organisations may be named: a case goes to the organisation whose matter the track is at that place, the village track to the township (URPL art.65), planning and land to the county's bureaus (URPL art.64, NRPM art.6), unless the settings give an organisation other tracks. TRACK: auto takes the leading track of the assessment, all opens a linked case beside it where land and planning law are both broken. Each case is opened whole or not at all; what is not opened is listed with its reason. Decision support only.</source>
            <translation>Registers a lead and opens a case for each spot that the filter picks: check, stop order where building goes on, filing, officers in charge. A spot must be assessed and have a party, and at least two officers with a card that is valid on the day must be named (names or card numbers, separated by commas). Officers of several organisations may be named: a case goes to the organisation whose matter the track is at that place, the village track to the township (URPL art.65), planning and land to the county's bureaus (URPL art.64, NRPM art.6), unless the settings give an organisation other tracks. TRACK: auto takes the leading track of the assessment, all opens a linked case beside it where land and planning law are both broken. Each case is opened whole or not at all; what is not opened is listed with its reason. Decision support only.</translation>
        </message>
        <message>
            <source>The filter {filter} is no question with yes or no; for the first row it says {value}. Write a comparison, for example "code" = 'T1'.</source>
            <translation>The filter {filter} is no question with yes or no; for the first row it says {value}. Write a comparison, for example "code" = 'T1'.</translation>
        </message>
        <message>
            <source>The date {value} has not come yet; today is {today} in China.</source>
            <translation>The date {value} has not come yet; today is {today} in China.</translation>
        </message>
        <message>
            <source>A villager's house on unlawfully used land is the matter of {authority} ({article}). Check that {org} was given the power.</source>
            <translation>A villager's house on unlawfully used land is the matter of {authority} ({article}). Check that {org} was given the power.</translation>
        </message>
        <message>
            <source>The number of {name} was not checked: the Python library stdnum is not installed.</source>
            <translation>The number of {name} was not checked: the Python library stdnum is not installed.</translation>
        </message>
        <message>
            <source>Document {number}: its facts are not those that were frozen when it was made.</source>
            <translation>Document {number}: its facts are not those that were frozen when it was made.</translation>
        </message>
        <message>
            <source>Lays a backup out as a workspace of its own, with its photos and documents, and verifies the copy. OUTPUT must not exist yet: nothing is overwritten, so a workspace that is still there is looked at before it goes. The backup stays as it is.</source>
            <translation>Lays a backup out as a workspace of its own, with its photos and documents, and verifies the copy. OUTPUT must not exist yet: nothing is overwritten, so a workspace that is still there is looked at before it goes. The backup stays as it is.</translation>
        </message>
        <message>
            <source>Restore workspace</source>
            <translation>Restore workspace</translation>
        </message>
        <message>
            <source>The area statement {uid} (spot {spot}) does not meet its own hash.</source>
            <translation>The area statement {uid} (spot {spot}) does not meet its own hash.</translation>
        </message>
        <message>
            <source>The audit lacks its entries {first} to {last}: somebody took them out.</source>
            <translation>The audit lacks its entries {first} to {last}: somebody took them out.</translation>
        </message>
        <message>
            <source>The explanation of assessment {uid} (spot {spot}) is not the one that was computed.</source>
            <translation>The explanation of assessment {uid} (spot {spot}) is not the one that was computed.</translation>
        </message>
        <message>
            <source>The findings of assessment {uid} (spot {spot}) are not those that were computed.</source>
            <translation>The findings of assessment {uid} (spot {spot}) are not those that were computed.</translation>
        </message>
        <message>
            <source>{file}, {section}, entry {row}: the organisation {value} is not known.</source>
            <translation>{file}, {section}, entry {row}: the organisation {value} is not known.</translation>
        </message>
        <message>
            <source>{file}, {section}, entry {row}: there is no track {value}; choose from {known}.</source>
            <translation>{file}, {section}, entry {row}: there is no track {value}; choose from {known}.</translation>
        </message>
        <message>
            <source>{file}, {section}, entry {row}: {key} is missing.</source>
            <translation>{file}, {section}, entry {row}: {key} is missing.</translation>
        </message>
        <message>
            <source>{file}, {section}, entry {row}: {key} is no day: {value}</source>
            <translation>{file}, {section}, entry {row}: {key} is no day: {value}</translation>
        </message>
        <message>
            <source>{table}, row {fid}: it was put there behind the audit, which does not know it.</source>
            <translation>{table}, row {fid}: it was put there behind the audit, which does not know it.</translation>
        </message>
        <message>
            <source>{table}, row {fid}: {columns} was changed behind the audit, which tells another value.</source>
            <translation>{table}, row {fid}: {columns} was changed behind the audit, which tells another value.</translation>
        </message>
        <message>
            <source>{table}: the entry {uid} is gone, and the audit tells of no deletion.</source>
            <translation>{table}: the entry {uid} is gone, and the audit tells of no deletion.</translation>
        </message>
        <message>
            <source>{table}, row {fid}: the shape is not the one that came in, and the audit tells of no change.</source>
            <translation>{table}, row {fid}: the shape is not the one that came in, and the audit tells of no change.</translation>
        </message>
        <message>
            <source>{table}, row {fid}: the value of {column} cannot be read.</source>
            <translation>{table}, row {fid}: the value of {column} cannot be read.</translation>
        </message>
        <message>
            <source>{table}, row {fid}: the values are not those that came in, and the audit tells of no change.</source>
            <translation>{table}, row {fid}: the values are not those that came in, and the audit tells of no change.</translation>
        </message>
        <message>
            <source>A court that counts 15 days for suing here too takes the application only until {day}. Ask the court beforehand.</source>
            <translation>A court that counts 15 days for suing here too takes the application only until {day}. Ask the court beforehand.</translation>
        </message>
        <message>
            <source>Administrative Litigation Law</source>
            <translation>Administrative Litigation Law</translation>
        </message>
        <message>
            <source>Administrative Reconsideration Law</source>
            <translation>Administrative Reconsideration Law</translation>
        </message>
        <message>
            <source>Application for review, the party not told of it: until {day}</source>
            <translation>Application for review, the party not told of it: until {day}</translation>
        </message>
        <message>
            <source>Application for review: until {day}</source>
            <translation>Application for review: until {day}</translation>
        </message>
        <message>
            <source>Basis: {article}</source>
            <translation>Basis: {article}</translation>
        </message>
        <message>
            <source>Beijing Urban and Rural Planning Regulation</source>
            <translation>Beijing Urban and Rural Planning Regulation</translation>
        </message>
        <message>
            <source>Bind case files</source>
            <translation>Bind case files</translation>
        </message>
        <message>
            <source>Binds the file of each case that the filter picks to one PDF: cover, contents with page numbers, every issued paper in the order of filing, scans and photographs, and the closing sheet with the void numbers; with bookmarks, and page numbers at the upper right. MASKED makes a copy for third parties: each paper is drawn again from its frozen facts with identity numbers, telephones and the reporter covered; scans that cannot be covered, and papers that are not open to third parties, are replaced by a sheet that says so. The stored papers are never changed. DATE leaves out what is later, and is the filing date of closed cases.</source>
            <translation>Binds the file of each case that the filter picks to one PDF: cover, contents with page numbers, every issued paper in the order of filing, scans and photographs, and the closing sheet with the void numbers; with bookmarks, and page numbers at the upper right. MASKED makes a copy for third parties: each paper is drawn again from its frozen facts with identity numbers, telephones and the reporter covered; scans that cannot be covered, and papers that are not open to third parties, are replaced by a sheet that says so. The stored papers are never changed. DATE leaves out what is later, and is the filing date of closed cases.</translation>
        </message>
        <message>
            <source>Case files bound</source>
            <translation>Case files bound</translation>
        </message>
        <message>
            <source>Cases refused</source>
            <translation>Cases refused</translation>
        </message>
        <message>
            <source>Civil Code</source>
            <translation>Civil Code</translation>
        </message>
        <message>
            <source>Civil Procedure Law</source>
            <translation>Civil Procedure Law</translation>
        </message>
        <message>
            <source>Construction Safety Regulation</source>
            <translation>Construction Safety Regulation</translation>
        </message>
        <message>
            <source>Copy for third parties, personal data covered</source>
            <translation>Copy for third parties, personal data covered</translation>
        </message>
        <message>
            <source>Day after the notice period of the enforcement decision: {day}</source>
            <translation>Day after the notice period of the enforcement decision: {day}</translation>
        </message>
        <message>
            <source>Day after the term in the demolition announcement: {day}</source>
            <translation>Day after the term in the demolition announcement: {day}</translation>
        </message>
        <message>
            <source>Day after the term of the reminder: {day}</source>
            <translation>Day after the term of the reminder: {day}</translation>
        </message>
        <message>
            <source>Day after the term that the ruling gives: {day}</source>
            <translation>Day after the term that the ruling gives: {day}</translation>
        </message>
        <message>
            <source>Earliest day without remedies (E0), of the party that comes last: {day}</source>
            <translation>Earliest day without remedies (E0), of the party that comes last: {day}</translation>
        </message>
        <message>
            <source>Earliest lawful demolition under the court's ruling: {day}, by daylight, no statutory holiday.</source>
            <translation>Earliest lawful demolition under the court's ruling: {day}, by daylight, no statutory holiday.</translation>
        </message>
        <message>
            <source>Earliest lawful demolition: {day}, by daylight. It is the first working day after all that must come before.</source>
            <translation>Earliest lawful demolition: {day}, by daylight. It is the first working day after all that must come before.</translation>
        </message>
        <message>
            <source>Earliest removal on the fast track of the local law: {day}, by daylight, no statutory holiday.</source>
            <translation>Earliest removal on the fast track of the local law: {day}, by daylight, no statutory holiday.</translation>
        </message>
        <message>
            <source>End of the approved delay or of the last instalment of the fine: {day}</source>
            <translation>End of the approved delay or of the last instalment of the fine: {day}</translation>
        </message>
        <message>
            <source>Enforcement decision served: {day}</source>
            <translation>Enforcement decision served: {day}</translation>
        </message>
        <message>
            <source>Extended by {length} days.</source>
            <translation>Extended by {length} days.</translation>
        </message>
        <message>
            <source>Extended by {length} hours.</source>
            <translation>Extended by {length} hours.</translation>
        </message>
        <message>
            <source>Extended by {length} months.</source>
            <translation>Extended by {length} months.</translation>
        </message>
        <message>
            <source>Extended by {length} working days.</source>
            <translation>Extended by {length} working days.</translation>
        </message>
        <message>
            <source>Extended by {length} years.</source>
            <translation>Extended by {length} years.</translation>
        </message>
        <message>
            <source>From {day} no review or suit can stand in the way any more.</source>
            <translation>From {day} no review or suit can stand in the way any more.</translation>
        </message>
        <message>
            <source>From {day}: a review or suit ended without a decision on the act, and the time to sue is over.</source>
            <translation>From {day}: a review or suit ended without a decision on the act, and the time to sue is over.</translation>
        </message>
        <message>
            <source>From {day}: the judgment that keeps the decision is in force.</source>
            <translation>From {day}: the judgment that keeps the decision is in force.</translation>
        </message>
        <message>
            <source>From {day}: the review kept the decision, and the time to sue after it is over.</source>
            <translation>From {day}: the review kept the decision, and the time to sue after it is over.</translation>
        </message>
        <message>
            <source>Interpretation of the Administrative Litigation Law</source>
            <translation>Interpretation of the Administrative Litigation Law</translation>
        </message>
        <message>
            <source>It is not proved that building went on after the stop order.</source>
            <translation>It is not proved that building went on after the stop order.</translation>
        </message>
        <message>
            <source>Judgment in force: {day}</source>
            <translation>Judgment in force: {day}</translation>
        </message>
        <message>
            <source>Last day for asking the court: {day}</source>
            <translation>Last day for asking the court: {day}</translation>
        </message>
        <message>
            <source>Last day for serving the reminder, so that its term ends in time: {day}</source>
            <translation>Last day for serving the reminder, so that its term ends in time: {day}</translation>
        </message>
        <message>
            <source>No day yet: a review or suit of this party is open.</source>
            <translation>No day yet: a review or suit of this party is open.</translation>
        </message>
        <message>
            <source>No day yet: the decision has not been served on this party.</source>
            <translation>No day yet: the decision has not been served on this party.</translation>
        </message>
        <message>
            <source>No day: the item has no party.</source>
            <translation>No day: the item has no party.</translation>
        </message>
        <message>
            <source>No fast track: a review or suit of a party is open.</source>
            <translation>No fast track: a review or suit of a party is open.</translation>
        </message>
        <message>
            <source>No first day yet: the reminder has not been served on this party.</source>
            <translation>No first day yet: the reminder has not been served on this party.</translation>
        </message>
        <message>
            <source>No lawful day of demolition yet: something that must come before is missing.</source>
            <translation>No lawful day of demolition yet: something that must come before is missing.</translation>
        </message>
        <message>
            <source>No lawful day of demolition: the court's ruling has not been served. On the land track only the court can allow it.</source>
            <translation>No lawful day of demolition: the court's ruling has not been served. On the land track only the court can allow it.</translation>
        </message>
        <message>
            <source>No reminder: the item has no party.</source>
            <translation>No reminder: the item has no party.</translation>
        </message>
        <message>
            <source>No window for all parties together yet.</source>
            <translation>No window for all parties together yet.</translation>
        </message>
        <message>
            <source>No window yet: a review or suit of this party is open.</source>
            <translation>No window yet: a review or suit of this party is open.</translation>
        </message>
        <message>
            <source>No window yet: the decision has not been served on this party.</source>
            <translation>No window yet: the decision has not been served on this party.</translation>
        </message>
        <message>
            <source>No window: the item has no party.</source>
            <translation>No window: the item has no party.</translation>
        </message>
        <message>
            <source>Not this window: after a judgment the court of first instance enforces it, within two years (ALL art. 95).</source>
            <translation>Not this window: after a judgment the court of first instance enforces it, within two years (ALL art. 95).</translation>
        </message>
        <message>
            <source>Nothing is enforced on rest days and holidays: from {raw} moved on to {day} ({article}).</source>
            <translation>Nothing is enforced on rest days and holidays: from {raw} moved on to {day} ({article}).</translation>
        </message>
        <message>
            <source>Order of the government to the departments: {day}</source>
            <translation>Order of the government to the departments: {day}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Pages</translation>
        </message>
        <message>
            <source>Party: {party}</source>
            <translation>Party: {party}</translation>
        </message>
        <message>
            <source>Proved that building went on: {day}</source>
            <translation>Proved that building went on: {day}</translation>
        </message>
        <message>
            <source>Provisional: the State Council has not published the holidays of {years}, or they are not imported. Only weekends and the holidays fixed by law are taken off.</source>
            <translation>Provisional: the State Council has not published the holidays of {years}, or they are not imported. Only weekends and the holidays fixed by law are taken off.</translation>
        </message>
        <message>
            <source>Rule {rule}: {article}</source>
            <translation>Rule {rule}: {article}</translation>
        </message>
        <message>
            <source>Ruling of the court served: {day}</source>
            <translation>Ruling of the court served: {day}</translation>
        </message>
        <message>
            <source>Shanghai Rules on Removing Unlawful Buildings</source>
            <translation>Shanghai Rules on Removing Unlawful Buildings</translation>
        </message>
        <message>
            <source>Stop order served: {day}</source>
            <translation>Stop order served: {day}</translation>
        </message>
        <message>
            <source>Suit after a review decision that does not name the period: until {day}</source>
            <translation>Suit after a review decision that does not name the period: until {day}</translation>
        </message>
        <message>
            <source>Suit after the paper that ended the review or suit: until {day}</source>
            <translation>Suit after the paper that ended the review or suit: until {day}</translation>
        </message>
        <message>
            <source>Suit after the review decision: until {day}</source>
            <translation>Suit after the review decision: until {day}</translation>
        </message>
        <message>
            <source>Suit against the demolition of buildings on unlawfully occupied land: until {day}</source>
            <translation>Suit against the demolition of buildings on unlawfully occupied land: until {day}</translation>
        </message>
        <message>
            <source>Suit, the party not told of the period: until {day}</source>
            <translation>Suit, the party not told of the period: until {day}</translation>
        </message>
        <message>
            <source>Suit: until {day}</source>
            <translation>Suit: until {day}</translation>
        </message>
        <message>
            <source>Term in the decision for performing it: until {day}</source>
            <translation>Term in the decision for performing it: until {day}</translation>
        </message>
        <message>
            <source>Term of the reminder, of the party that was reminded last: until {day}</source>
            <translation>Term of the reminder, of the party that was reminded last: until {day}</translation>
        </message>
        <message>
            <source>Term of the reminder: until {day}</source>
            <translation>Term of the reminder: until {day}</translation>
        </message>
        <message>
            <source>Term that the reminder names: until {day}</source>
            <translation>Term that the reminder names: until {day}</translation>
        </message>
        <message>
            <source>The court may be asked from {day} on.</source>
            <translation>The court may be asked from {day} on.</translation>
        </message>
        <message>
            <source>The day after {last}.</source>
            <translation>The day after {last}.</translation>
        </message>
        <message>
            <source>The days of {year} were taken in, but holidays of that year are missing: its dates stay provisional.</source>
            <translation>The days of {year} were taken in, but holidays of that year are missing: its dates stay provisional.</translation>
        </message>
        <message>
            <source>The decision is due by {day}.</source>
            <translation>The decision is due by {day}.</translation>
        </message>
        <message>
            <source>The demolition has not been announced with a term (D26).</source>
            <translation>The demolition has not been announced with a term (D26).</translation>
        </message>
        <message>
            <source>The enforcement decision (D25) has not been served on every party.</source>
            <translation>The enforcement decision (D25) has not been served on every party.</translation>
        </message>
        <message>
            <source>The excluded time ends on {last}, before it begins on {first}.</source>
            <translation>The excluded time ends on {last}, before it begins on {first}.</translation>
        </message>
        <message>
            <source>The last month has no such day, so the period ends on its last day, {day} ({article}).</source>
            <translation>The last month has no such day, so the period ends on its last day, {day} ({article}).</translation>
        </message>
        <message>
            <source>The reminder has not been served on every party.</source>
            <translation>The reminder has not been served on every party.</translation>
        </message>
        <message>
            <source>The reminder has not been served on this party.</source>
            <translation>The reminder has not been served on this party.</translation>
        </message>
        <message>
            <source>The stop order (D04) has not been served.</source>
            <translation>The stop order (D04) has not been served.</translation>
        </message>
        <message>
            <source>The working-day calendar {source} is not valid: {faults}</source>
            <translation>The working-day calendar {source} is not valid: {faults}</translation>
        </message>
        <message>
            <source>There is no unit {unit}. Units are: {known}</source>
            <translation>There is no unit {unit}. Units are: {known}</translation>
        </message>
        <message>
            <source>Time of execution that the enforcement decision names: {day}</source>
            <translation>Time of execution that the enforcement decision names: {day}</translation>
        </message>
        <message>
            <source>Zhejiang Rules on Unlawful Buildings</source>
            <translation>Zhejiang Rules on Unlawful Buildings</translation>
        </message>
        <message>
            <source>{file}, {section}, row {row}: '{value}' is no kind of day. Kinds are: {known}</source>
            <translation>{file}, {section}, row {row}: '{value}' is no kind of day. Kinds are: {known}</translation>
        </message>
        <message>
            <source>{file}, {section}, row {row}: {day} is a holiday by law and cannot be a working day.</source>
            <translation>{file}, {section}, row {row}: {day} is a holiday by law and cannot be a working day.</translation>
        </message>
        <message>
            <source>{file}, {section}, row {row}: {first} to {last} is no break. Check the two days.</source>
            <translation>{file}, {section}, row {row}: {first} to {last} is no break. Check the two days.</translation>
        </message>
        <message>
            <source>{length} days after {start}; the start day is not counted.</source>
            <translation>{length} days after {start}; the start day is not counted.</translation>
        </message>
        <message>
            <source>{length} hours from the hour of the event on {start}; the end falls on the day named, at the same hour.</source>
            <translation>{length} hours from the hour of the event on {start}; the end falls on the day named, at the same hour.</translation>
        </message>
        <message>
            <source>{length} is no length of a period.</source>
            <translation>{length} is no length of a period.</translation>
        </message>
        <message>
            <source>{length} working days after {start}; the start day is not counted.</source>
            <translation>{length} working days after {start}; the start day is not counted.</translation>
        </message>
        <message>
            <source>{raw} is a rest day: the period of a party ends on the next working day, {day} ({article}).</source>
            <translation>{raw} is a rest day: the period of a party ends on the next working day, {day} ({article}).</translation>
        </message>
        <message>
            <source>{rule} {name} knows no extension ({article}).</source>
            <translation>{rule} {name} knows no extension ({article}).</translation>
        </message>
        <message>
            <source>{rule} {name}: the law gives no number here ({article}). Enter LENGTH and UNIT of your local rule.</source>
            <translation>{rule} {name}: the law gives no number here ({article}). Enter LENGTH and UNIT of your local rule.</translation>
        </message>
        <message>
            <source>Binding case files</source>
            <translation>Binding case files</translation>
        </message>
        <message>
            <source>{file}: {papers} papers, {pages} pages</source>
            <translation>{file}: {papers} papers, {pages} pages</translation>
        </message>
        <message>
            <source>Case {case} has no issued paper up to that day. Issue its papers first.</source>
            <translation>Case {case} has no issued paper up to that day. Issue its papers first.</translation>
        </message>
        <message>
            <source>{file} cannot be bound: {reason}. Open it in another program and save it as a PDF without a password, then attach that one.</source>
            <translation>{file} cannot be bound: {reason}. Open it in another program and save it as a PDF without a password, then attach that one.</translation>
        </message>
        <message>
            <source>The setting catalogue.casefile is no order of binding: {reason}</source>
            <translation>The setting catalogue.casefile is no order of binding: {reason}</translation>
        </message>
        <message>
            <source>A court that counts 15 days for suing here too may be asked from {day} on.</source>
            <translation>A court that counts 15 days for suing here too may be asked from {day} on.</translation>
        </message>
        <message>
            <source>A court that counts six months for suing takes the application only from {day} on; if it says too early, apply again then.</source>
            <translation>A court that counts six months for suing takes the application only from {day} on; if it says too early, apply again then.</translation>
        </message>
        <message>
            <source>A court that counts six months for suing takes the application until {day}.</source>
            <translation>A court that counts six months for suing takes the application until {day}.</translation>
        </message>
        <message>
            <source>Day after the periods for review and suit against the enforcement decision: {day}</source>
            <translation>Day after the periods for review and suit against the enforcement decision: {day}</translation>
        </message>
        <message>
            <source>Posting on a wall alone is no service ({article}): leave it with the refusal on record, or publish a public notice.</source>
            <translation>Posting on a wall alone is no service ({article}): leave it with the refusal on record, or publish a public notice.</translation>
        </message>
        <message>
            <source>There is no way of service '{way}'. Known: {known}</source>
            <translation>There is no way of service '{way}'. Known: {known}</translation>
        </message>
        <message>
            <source>{way} does not hold without: {missing} ({article})</source>
            <translation>{way} does not hold without: {missing} ({article})</translation>
        </message>
        <message>
            <source>{way}: '{who}' may not sign for this addressee ({article}). For a person: the party, an adult family member living with them, an agent or named recipient; for an entity: legal representative, person in charge, mail clerk, agent or named recipient.</source>
            <translation>{way}: '{who}' may not sign for this addressee ({article}). For a person: the party, an adult family member living with them, an agent or named recipient; for an entity: legal representative, person in charge, mail clerk, agent or named recipient.</translation>
        </message>
        <message>
            <source>{way}: '{who}' cannot refuse for this addressee ({article}). Only the addressee or an adult family member living there can; nobody at home is no refusal.</source>
            <translation>{way}: '{who}' cannot refuse for this addressee ({article}). Only the addressee or an adult family member living there can; nobody at home is no refusal.</translation>
        </message>
        <message>
            <source>{form} is served directly first; {way} only after the party refused or where direct service is impossible: say why ({article})</source>
            <translation>{form} is served directly first; {way} only after the party refused or where direct service is impossible: say why ({article})</translation>
        </message>
        <message>
            <source>Public notice is no way to serve because of '{ground}' ({article}): only where the addressee is missing or all other ways failed.</source>
            <translation>Public notice is no way to serve because of '{ground}' ({article}): only where the addressee is missing or all other ways failed.</translation>
        </message>
        <message>
            <source>No other way was tried in vain with this paper and party ({article}). Record the attempts first.</source>
            <translation>No other way was tried in vain with this paper and party ({article}). Record the attempts first.</translation>
        </message>
        <message>
            <source>{way}: counts from that day ({article})</source>
            <translation>{way}: counts from that day ({article})</translation>
        </message>
        <message>
            <source>{number} is not issued, so it cannot be served.</source>
            <translation>{number} is not issued, so it cannot be served.</translation>
        </message>
        <message>
            <source>{number} is an internal paper or a receipt: it is not served.</source>
            <translation>{number} is an internal paper or a receipt: it is not served.</translation>
        </message>
        <message>
            <source>{party} is no party of the case {case}.</source>
            <translation>{party} is no party of the case {case}.</translation>
        </message>
        <message>
            <source>{number} was served on {party} already. Correct that event if it was wrong.</source>
            <translation>{number} was served on {party} already. Correct that event if it was wrong.</translation>
        </message>
        <message>
            <source>{day} lies before {number} was issued ({issued}).</source>
            <translation>{day} lies before {number} was issued ({issued}).</translation>
        </message>
        <message>
            <source>{day} has not come yet (today is {today}).</source>
            <translation>{day} has not come yet (today is {today}).</translation>
        </message>
        <message>
            <source>who signed (收件人签章)</source>
            <translation>who signed (收件人签章)</translation>
        </message>
        <message>
            <source>relation of who signed to the addressee (与受送达人关系)</source>
            <translation>relation of who signed to the addressee (与受送达人关系)</translation>
        </message>
        <message>
            <source>who served (送达人)</source>
            <translation>who served (送达人)</translation>
        </message>
        <message>
            <source>who refused (拒收人)</source>
            <translation>who refused (拒收人)</translation>
        </message>
        <message>
            <source>reason and date of the refusal (拒收理由和日期)</source>
            <translation>reason and date of the refusal (拒收理由和日期)</translation>
        </message>
        <message>
            <source>a witness or the number of the pictures of the act (见证人签章或影像编号)</source>
            <translation>a witness or the number of the pictures of the act (见证人签章或影像编号)</translation>
        </message>
        <message>
            <source>the signed confirmation of address and way (送达地址确认书)</source>
            <translation>the signed confirmation of address and way (送达地址确认书)</translation>
        </message>
        <message>
            <source>the record of arrival in the system (到达系统记录)</source>
            <translation>the record of arrival in the system (到达系统记录)</translation>
        </message>
        <message>
            <source>why direct service is difficult (直接送达有困难的理由)</source>
            <translation>why direct service is difficult (直接送达有困难的理由)</translation>
        </message>
        <message>
            <source>the return slip (邮件回执)</source>
            <translation>the return slip (邮件回执)</translation>
        </message>
        <message>
            <source>the print of the tracking (邮件查询记录)</source>
            <translation>the print of the tracking (邮件查询记录)</translation>
        </message>
        <message>
            <source>the letter that entrusts another body (委托书)</source>
            <translation>the letter that entrusts another body (委托书)</translation>
        </message>
        <message>
            <source>the body that was entrusted (受托机关)</source>
            <translation>the body that was entrusted (受托机关)</translation>
        </message>
        <message>
            <source>the body that forwards: political office, prison or other institution (转交单位)</source>
            <translation>the body that forwards: political office, prison or other institution (转交单位)</translation>
        </message>
        <message>
            <source>the ground: missing, or other ways failed (公告送达的理由)</source>
            <translation>the ground: missing, or other ways failed (公告送达的理由)</translation>
        </message>
        <message>
            <source>reason and course as noted in the file (公告送达的原因和经过)</source>
            <translation>reason and course as noted in the file (公告送达的原因和经过)</translation>
        </message>
        <message>
            <source>where it was published (公告处所或媒体)</source>
            <translation>where it was published (公告处所或媒体)</translation>
        </message>
        <message>
            <source>'{value}' is neither a day nor two days with / between them. Write 2026-04-01/2026-04-10; 2026-05-06.</source>
            <translation>'{value}' is neither a day nor two days with / between them. Write 2026-04-01/2026-04-10; 2026-05-06.</translation>
        </message>
        <message>
            <source>As the profile {profile} has it.</source>
            <translation>As the profile {profile} has it.</translation>
        </message>
        <message>
            <source>Calculate a period</source>
            <translation>Calculate a period</translation>
        </message>
        <message>
            <source>Days that do not count</source>
            <translation>Days that do not count</translation>
        </message>
        <message>
            <source>Extension granted</source>
            <translation>Extension granted</translation>
        </message>
        <message>
            <source>Give RULE, or LENGTH and UNIT.</source>
            <translation>Give RULE, or LENGTH and UNIT.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Last day</translation>
        </message>
        <message>
            <source>Last day: {day}. The next step is lawful from {next} on.</source>
            <translation>Last day: {day}. The next step is lawful from {next} on.</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>Length</translation>
        </message>
        <message>
            <source>Move a last day on a rest day on</source>
            <translation>Move a last day on a rest day on</translation>
        </message>
        <message>
            <source>Next step lawful from</source>
            <translation>Next step lawful from</translation>
        </message>
        <message>
            <source>Profile (id)</source>
            <translation>Profile (id)</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>Provisional</translation>
        </message>
        <message>
            <source>Rule (id or name)</source>
            <translation>Rule (id or name)</translation>
        </message>
        <message>
            <source>START {value} is no day. Write it as 2026-03-16.</source>
            <translation>START {value} is no day. Write it as 2026-03-16.</translation>
        </message>
        <message>
            <source>Says on which day a period ends, from which day the next step is lawful, and why: article, days passed over, make-up days, excluded time, roll. RULE is the id or name of a period of the procedure: DR08 defence, DR09 hearing request, DR11 decision, DR14 payment of a fine, DR15 review, DR16 suit, DR17 suit after review, DR19 suit against a demolition under land law, DR20 reminder before the court, DR21 application to the court, DR30 service by public notice, and the others from DR01 to DR41; with PROFILE also decision_due, defence, hearing_request, reminder, execution_notice. Without RULE give LENGTH and UNIT. The start day is not counted. ROLL moves a last day on a rest day to the next working day, as the law does for periods of the party; a rule knows by itself whether it rolls. EXCLUDED are days that do not count, as 2026-04-01/2026-04-10; 2026-05-06. WORKSPACE brings the office's own holiday table and profiles. In a year whose holidays are not published the result is provisional. Decision support only.</source>
            <translation>Says on which day a period ends, from which day the next step is lawful, and why: article, days passed over, make-up days, excluded time, roll. RULE is the id or name of a period of the procedure: DR08 defence, DR09 hearing request, DR11 decision, DR14 payment of a fine, DR15 review, DR16 suit, DR17 suit after review, DR19 suit against a demolition under land law, DR20 reminder before the court, DR21 application to the court, DR30 service by public notice, and the others from DR01 to DR41; with PROFILE also decision_due, defence, hearing_request, reminder, execution_notice. Without RULE give LENGTH and UNIT. The start day is not counted. ROLL moves a last day on a rest day to the next working day, as the law does for periods of the party; a rule knows by itself whether it rolls. EXCLUDED are days that do not count, as 2026-04-01/2026-04-10; 2026-05-06. WORKSPACE brings the office's own holiday table and profiles. In a year whose holidays are not published the result is provisional. Decision support only.</translation>
        </message>
        <message>
            <source>Start (day of the event, not counted)</source>
            <translation>Start (day of the event, not counted)</translation>
        </message>
        <message>
            <source>The profile {profile} uses {own} in place of {rule}.</source>
            <translation>The profile {profile} uses {own} in place of {rule}.</translation>
        </message>
        <message>
            <source>There is no profile {profile}. Profiles are: {known}</source>
            <translation>There is no profile {profile}. Profiles are: {known}</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Unit</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>{rule} {name} cannot be extended under the profile {profile}: no rule of it gives an extension.</source>
            <translation>{rule} {name} cannot be extended under the profile {profile}: no rule of it gives an extension.</translation>
        </message>
        <message>
            <source>{rule} {name} has its own length. Give RULE or LENGTH, not both.</source>
            <translation>{rule} {name} has its own length. Give RULE or LENGTH, not both.</translation>
        </message>
        <message>
            <source>The profile {profile} is not in force on {day}. Import a version for that day, or choose another profile.</source>
            <translation>The profile {profile} is not in force on {day}. Import a version for that day, or choose another profile.</translation>
        </message>
        <message>
            <source>The profile {profile} is not made for the track {track}.</source>
            <translation>The profile {profile} is not made for the track {track}.</translation>
        </message>
        <message>
            <source>The rate {rate} leaves the range {low} to {high} of {article}.</source>
            <translation>The rate {rate} leaves the range {low} to {high} of {article}.</translation>
        </message>
        <message>
            <source>The rule {rule} cannot be chosen for this case: its conditions do not hold. Still to be established: {asks}</source>
            <translation>The rule {rule} cannot be chosen for this case: its conditions do not hold. Still to be established: {asks}</translation>
        </message>
        <message>
            <source>There is no profile {profile}. Known are {known}; import your own with Import settings of the office.</source>
            <translation>There is no profile {profile}. Known are {known}; import your own with Import settings of the office.</translation>
        </message>
        <message>
            <source>a fine is due ({basis})</source>
            <translation>a fine is due ({basis})</translation>
        </message>
        <message>
            <source>a fine may be added ({basis})</source>
            <translation>a fine may be added ({basis})</translation>
        </message>
        <message>
            <source>a protected building may not be demolished: the heritage authority decides what is restored</source>
            <translation>a protected building may not be demolished: the heritage authority decides what is restored</translation>
        </message>
        <message>
            <source>acts of one year not yet dealt with are added up: {cases}</source>
            <translation>acts of one year not yet dealt with are added up: {cases}</translation>
        </message>
        <message>
            <source>base: {base} {value} m²</source>
            <translation>base: {base} {value} m²</translation>
        </message>
        <message>
            <source>base: {base} {value} yuan</source>
            <translation>base: {base} {value} yuan</translation>
        </message>
        <message>
            <source>because {fact} = {value}</source>
            <translation>because {fact} = {value}</translation>
        </message>
        <message>
            <source>built on {built}, before the cut-off date {cut_off}: stock</source>
            <translation>built on {built}, before the cut-off date {cut_off}: stock</translation>
        </message>
        <message>
            <source>built on {built}, on or after the cut-off date {cut_off}: new</source>
            <translation>built on {built}, on or after the cut-off date {cut_off}: new</translation>
        </message>
        <message>
            <source>cannot be decided yet; to be established: {asks}</source>
            <translation>cannot be decided yet; to be established: {asks}</translation>
        </message>
        <message>
            <source>condition: {when}</source>
            <translation>condition: {when}</translation>
        </message>
        <message>
            <source>ended on {ended}, {years} years, to be found by {last}; found on {found}: in time (APL art. 36)</source>
            <translation>ended on {ended}, {years} years, to be found by {last}; found on {found}: in time (APL art. 36)</translation>
        </message>
        <message>
            <source>ended on {ended}, {years} years, to be found by {last}; found on {found}: no penalty any more (APL art. 36)</source>
            <translation>ended on {ended}, {years} years, to be found by {last}; found on {found}: no penalty any more (APL art. 36)</translation>
        </message>
        <message>
            <source>line {line}: {what}</source>
            <translation>line {line}: {what}</translation>
        </message>
        <message>
            <source>no fine: {basis} gives none</source>
            <translation>no fine: {basis} gives none</translation>
        </message>
        <message>
            <source>no local cut-off date is set: counts as new</source>
            <translation>no local cut-off date is set: counts as new</translation>
        </message>
        <message>
            <source>no rule holds: as far as is known everything is permitted</source>
            <translation>no rule holds: as far as is known everything is permitted</translation>
        </message>
        <message>
            <source>not the matter of {org}: transfer to {authority} (D34)</source>
            <translation>not the matter of {org}: transfer to {authority} (D34)</translation>
        </message>
        <message>
            <source>one act, several laws ({laws}): one fine, by the higher, {basis}, at most {most} yuan (APL art. 29)</source>
            <translation>one act, several laws ({laws}): one fine, by the higher, {basis}, at most {most} yuan (APL art. 29)</translation>
        </message>
        <message>
            <source>one act, several laws ({laws}): the higher fine counts, which is open until every base is known</source>
            <translation>one act, several laws ({laws}): the higher fine counts, which is open until every base is known</translation>
        </message>
        <message>
            <source>range: {low} % to {high} % of {base}</source>
            <translation>range: {low} % to {high} % of {base}</translation>
        </message>
        <message>
            <source>range: {low} to {high} times {base}</source>
            <translation>range: {low} to {high} times {base}</translation>
        </message>
        <message>
            <source>range: {low} to {high} yuan per m² of {base}</source>
            <translation>range: {low} to {high} yuan per m² of {base}</translation>
        </message>
        <message>
            <source>rule {rule}: {result} ({basis})</source>
            <translation>rule {rule}: {result} ({basis})</translation>
        </message>
        <message>
            <source>that is {least} to {most} yuan</source>
            <translation>that is {least} to {most} yuan</translation>
        </message>
        <message>
            <source>the act ended on {day}, before {title} in the text {version} came into force ({from}): the older text counts, unless this one is lighter (APL art. 37)</source>
            <translation>the act ended on {day}, before {title} in the text {version} came into force ({from}): the older text counts, unless this one is lighter (APL art. 37)</translation>
        </message>
        <message>
            <source>the base ({base}) is not known yet</source>
            <translation>the base ({base}) is not known yet</translation>
        </message>
        <message>
            <source>the body chose the rule {rule}</source>
            <translation>the body chose the rule {rule}</translation>
        </message>
        <message>
            <source>the breach goes on while it stands: nothing is time-barred (SPC1997, LWC2012-20)</source>
            <translation>the breach goes on while it stands: nothing is time-barred (SPC1997, LWC2012-20)</translation>
        </message>
        <message>
            <source>the day it was built is not proved: counts as new (cut-off {cut_off})</source>
            <translation>the day it was built is not proved: counts as new (cut-off {cut_off})</translation>
        </message>
        <message>
            <source>the file holds no keys and values</source>
            <translation>the file holds no keys and values</translation>
        </message>
        <message>
            <source>the list {name} has no rows, so nothing can be left off it</source>
            <translation>the list {name} has no rows, so nothing can be left off it</translation>
        </message>
        <message>
            <source>the ministry's guidance (PEN-DISC) has {rate} %; a local discretion table goes first</source>
            <translation>the ministry's guidance (PEN-DISC) has {rate} %; a local discretion table goes first</translation>
        </message>
        <message>
            <source>the place lies also in {others}, and {first} filed first: transfer, or ask the common superior (APL art. 25)</source>
            <translation>the place lies also in {others}, and {first} filed first: transfer, or ask the common superior (APL art. 25)</translation>
        </message>
        <message>
            <source>the place lies also in {others}, here {inside_m2} m²: who files first acts; in dispute the common superior names the body (APL art. 25; NRPM art. 10)</source>
            <translation>the place lies also in {others}, here {inside_m2} m²: who files first acts; in dispute the common superior names the body (APL art. 25; NRPM art. 10)</translation>
        </message>
        <message>
            <source>the place lies in another division ({others}): transfer (NRPM art. 6, 11)</source>
            <translation>the place lies in another division ({others}): transfer (NRPM art. 6, 11)</translation>
        </message>
        <message>
            <source>the rate is chosen by the body's discretion table</source>
            <translation>the rate is chosen by the body's discretion table</translation>
        </message>
        <message>
            <source>the step was taken on {day}, before {title} in the text {version} came into force ({from}): check it by the text of that day</source>
            <translation>the step was taken on {day}, before {title} in the text {version} came into force ({from}): check it by the text of that day</translation>
        </message>
        <message>
            <source>to be demolished first: {id} {zh}</source>
            <translation>to be demolished first: {id} {zh}</translation>
        </message>
        <message>
            <source>together with: {item}</source>
            <translation>together with: {item}</translation>
        </message>
        <message>
            <source>unlawful transfer for profit: {what} reaches {threshold} (criminal law art. 228)</source>
            <translation>unlawful transfer for profit: {what} reaches {threshold} (criminal law art. 228)</translation>
        </message>
        <message>
            <source>zones rule out: {outcomes}</source>
            <translation>zones rule out: {outcomes}</translation>
        </message>
        <message>
            <source>{authority} by {row} ({basis})</source>
            <translation>{authority} by {row} ({basis})</translation>
        </message>
        <message>
            <source>{fact} is not a fact that the disposition knows. Known are: {known}</source>
            <translation>{fact} is not a fact that the disposition knows. Known are: {known}</translation>
        </message>
        <message>
            <source>{fact} is what the overlay says, not a determination (D14)</source>
            <translation>{fact} is what the overlay says, not a determination (D14)</translation>
        </message>
        <message>
            <source>{fact}: {value} cannot be used; wanted is {kind}</source>
            <translation>{fact}: {value} cannot be used; wanted is {kind}</translation>
        </message>
        <message>
            <source>{file} is no valid profile, nothing was taken over: {faults}</source>
            <translation>{file} is no valid profile, nothing was taken over: {faults}</translation>
        </message>
        <message>
            <source>{file}: version {version} of the profile {profile} is there already with another text, and cases may go by it. Give the changed text a new version.</source>
            <translation>{file}: version {version} of the profile {profile} is there already with another text, and cases may go by it. Give the changed text a new version.</translation>
        </message>
        <message>
            <source>{key} falls short of what the law demands ({article}); a profile may be stricter, never laxer</source>
            <translation>{key} falls short of what the law demands ({article}); a profile may be stricter, never laxer</translation>
        </message>
        <message>
            <source>{key} is missing</source>
            <translation>{key} is missing</translation>
        </message>
        <message>
            <source>{key} is not known here; known are {known}</source>
            <translation>{key} is not known here; known are {known}</translation>
        </message>
        <message>
            <source>{key} stands there twice</source>
            <translation>{key} stands there twice</translation>
        </message>
        <message>
            <source>{key}: {value} is not allowed; allowed is {allowed}</source>
            <translation>{key}: {value} is not allowed; allowed is {allowed}</translation>
        </message>
        <message>
            <source>{land}: {mu} mu come near the threshold of {threshold} mu ({basis})</source>
            <translation>{land}: {mu} mu come near the threshold of {threshold} mu ({basis})</translation>
        </message>
        <message>
            <source>{land}: {mu} mu reach the threshold of {threshold} mu ({basis}): hand over to the police (D34)</source>
            <translation>{land}: {mu} mu reach the threshold of {threshold} mu ({basis}): hand over to the police (D34)</translation>
        </message>
        <message>
            <source>{value} cannot be the id of a profile: lower-case letters, digits and _, and not one that the plugin brings</source>
            <translation>{value} cannot be the id of a profile: lower-case letters, digits and _, and not one that the plugin brings</translation>
        </message>
        <message>
            <source>{value} does not exist; there are {known}</source>
            <translation>{value} does not exist; there are {known}</translation>
        </message>
        <message>
            <source>{value} is no amount ({rule}).</source>
            <translation>{value} is no amount ({rule}).</translation>
        </message>
        <message>
            <source>{value} m² × {rate} yuan/m² = {amount} yuan</source>
            <translation>{value} m² × {rate} yuan/m² = {amount} yuan</translation>
        </message>
        <message>
            <source>{value} yuan × {rate} % = {amount} yuan</source>
            <translation>{value} yuan × {rate} % = {amount} yuan</translation>
        </message>
        <message>
            <source>{value} yuan × {rate} = {amount} yuan</source>
            <translation>{value} yuan × {rate} = {amount} yuan</translation>
        </message>
        <message>
            <source>{what} is on a list ({basis})</source>
            <translation>{what} is on a list ({basis})</translation>
        </message>
        <message>
            <source>{what}: no local figure says what is large, so any amount counts ({basis})</source>
            <translation>{what}: no local figure says what is large, so any amount counts ({basis})</translation>
        </message>
        <message>
            <source>{what}: nobody has judged whether it is; taken as due ({basis})</source>
            <translation>{what}: nobody has judged whether it is; taken as due ({basis})</translation>
        </message>
        <message>
            <source>{what}: the amount is not known yet, the figure is {figure} yuan ({basis})</source>
            <translation>{what}: the amount is not known yet, the figure is {figure} yuan ({basis})</translation>
        </message>
        <message>
            <source>{what}: the body judged so ({basis})</source>
            <translation>{what}: the body judged so ({basis})</translation>
        </message>
        <message>
            <source>{what}: {amount} yuan reaches {figure} yuan ({basis})</source>
            <translation>{what}: {amount} yuan reaches {figure} yuan ({basis})</translation>
        </message>
        <message>
            <source>{zone}: also the matter of {authority}</source>
            <translation>{zone}: also the matter of {authority}</translation>
        </message>
        <message>
            <source>{zone}: matter of {authority} where {when}</source>
            <translation>{zone}: matter of {authority} where {when}</translation>
        </message>
        <message>
            <source>{zone}: {area_m2} m² is within the positional error, to be surveyed; left out</source>
            <translation>{zone}: {area_m2} m² is within the positional error, to be surveyed; left out</translation>
        </message>
        <message>
            <source>{zone}: {area_m2} m², severity {severity}</source>
            <translation>{zone}: {area_m2} m², severity {severity}</translation>
        </message>
        <message>
            <source>The diary cannot end on {last}, before it begins on {first}.</source>
            <translation>The diary cannot end on {last}, before it begins on {first}.</translation>
        </message>
        <message>
            <source>{path}: the diary is written as .ics or .xlsx.</source>
            <translation>{path}: the diary is written as .ics or .xlsx.</translation>
        </message>
        <message>
            <source>Writing the diary</source>
            <translation>Writing the diary</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Overdue</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Due today</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>Due this week</translation>
        </message>
        <message>
            <source>Due later</source>
            <translation>Due later</translation>
        </message>
        <message>
            <source>About to lapse</source>
            <translation>About to lapse</translation>
        </message>
        <message>
            <source>Run out</source>
            <translation>Run out</translation>
        </message>
        <message>
            <source>office</source>
            <translation>office</translation>
        </message>
        <message>
            <source>party</source>
            <translation>party</translation>
        </message>
        <message>
            <source>court</source>
            <translation>court</translation>
        </message>
        <message>
            <source>Diary of dates</source>
            <translation>Diary of dates</translation>
        </message>
        <message>
            <source>Lists the dates of all open cases: overdue (the office's own last days that passed), due today, this week and until TO, periods of parties that ran out from FROM on, and court windows and limitations that are about to lapse (30 days ahead; setting diary.lapse_days). OUTPUT is a calendar file (.ics, whole days, with the reasons of each date) or a workbook (.xlsx). Dates come from the events of each case, so a date is only as right as what was recorded. Decision support only.</source>
            <translation>Lists the dates of all open cases: overdue (the office's own last days that passed), due today, this week and until TO, periods of parties that ran out from FROM on, and court windows and limitations that are about to lapse (30 days ahead; setting diary.lapse_days). OUTPUT is a calendar file (.ics, whole days, with the reasons of each date) or a workbook (.xlsx). Dates come from the events of each case, so a date is only as right as what was recorded. Decision support only.</translation>
        </message>
        <message>
            <source>From (YYYY-MM-DD, empty for today)</source>
            <translation>From (YYYY-MM-DD, empty for today)</translation>
        </message>
        <message>
            <source>To (YYYY-MM-DD, empty for a week ahead)</source>
            <translation>To (YYYY-MM-DD, empty for a week ahead)</translation>
        </message>
        <message>
            <source>Diary (.xlsx or .ics)</source>
            <translation>Diary (.xlsx or .ics)</translation>
        </message>
        <message>
            <source>has to pass</source>
            <translation>has to pass</translation>
        </message>
        <message>
            <source>Computing dates again: {done} of {total} cases</source>
            <translation>Computing dates again: {done} of {total} cases</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Folder for the files</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>There is no rule {rule}. Rules are: {known}</source>
            <translation>There is no rule {rule}. Rules are: {known}</translation>
        </message>
        <message>
            <source>Values of the form's fields (JSON)</source>
            <translation>Values of the form's fields (JSON)</translation>
        </message>
        <message>
            <source>{file} needs the columns case, event and date (案号, 事件, 日期). It has: {columns}</source>
            <translation>{file} needs the columns case, event and date (案号, 事件, 日期). It has: {columns}</translation>
        </message>
        <message>
            <source>The column {column} is empty.</source>
            <translation>The column {column} is empty.</translation>
        </message>
        <message>
            <source>The column data is no JSON object: {reason}</source>
            <translation>The column data is no JSON object: {reason}</translation>
        </message>
        <message>
            <source>There is no step or event '{event}' on the track of this case.</source>
            <translation>There is no step or event '{event}' on the track of this case.</translation>
        </message>
        <message>
            <source>'{event}' is the name of several steps: {steps}. Give the id.</source>
            <translation>'{event}' is the name of several steps: {steps}. Give the id.</translation>
        </message>
        <message>
            <source>{event} is not entered by a table: issue or void the paper, or import the old ledger.</source>
            <translation>{event} is not entered by a table: issue or void the paper, or import the old ledger.</translation>
        </message>
        <message>
            <source>'{party}' names {count} parties of this case. Give name, number or uid of one.</source>
            <translation>'{party}' names {count} parties of this case. Give name, number or uid of one.</translation>
        </message>
        <message>
            <source>Recording events: {done} of {total} cases</source>
            <translation>Recording events: {done} of {total} cases</translation>
        </message>
        <message>
            <source>{file}: nothing was recorded, because {refused} rows may not be. Row {row}: {reason}</source>
            <translation>{file}: nothing was recorded, because {refused} rows may not be. Row {row}: {reason}</translation>
        </message>
        <message>
            <source>A delivery lacks {missing}.</source>
            <translation>A delivery lacks {missing}.</translation>
        </message>
        <message>
            <source>A state that is taken over needs a known state ({state}) and a note.</source>
            <translation>A state that is taken over needs a known state ({state}) and a note.</translation>
        </message>
        <message>
            <source>CRS of coordinates, if not declared</source>
            <translation>CRS of coordinates, if not declared</translation>
        </message>
        <message>
            <source>Ends on {day}.</source>
            <translation>Ends on {day}.</translation>
        </message>
        <message>
            <source>Event {seq}: a state is taken over only before any step.</source>
            <translation>Event {seq}: a state is taken over only before any step.</translation>
        </message>
        <message>
            <source>Ledger (file)</source>
            <translation>Ledger (file)</translation>
        </message>
        <message>
            <source>Mapping of columns (empty to find out)</source>
            <translation>Mapping of columns (empty to find out)</translation>
        </message>
        <message>
            <source>Nobody knows the fact {fact}. Known: {known}.</source>
            <translation>Nobody knows the fact {fact}. Known: {known}.</translation>
        </message>
        <message>
            <source>Organisation (code or name; needed with several)</source>
            <translation>Organisation (code or name; needed with several)</translation>
        </message>
        <message>
            <source>Row {row} of the items cannot be used: {fault}</source>
            <translation>Row {row} of the items cannot be used: {fault}</translation>
        </message>
        <message>
            <source>Take an old ledger over</source>
            <translation>Take an old ledger over</translation>
        </message>
        <message>
            <source>Takes the cases of an office's old ledger in: XLSX with merged heads, CSV, or a vector layer whose shapes become spots. Columns are found by their names; MAPPING (target=column;target=column) says what is not. A row belongs to the spot it names by number or point, gets one from corner points, or one without a shape. Parties are checked, days, areas and amounts read in the forms people type. Each step with an exact day becomes an event marked taken over; a step without one is told in words, no day is made up. A row with a day that cannot be, or days in an order the procedure does not know, is refused and named. All accepted rows are entered together or none; the batch can be taken back while no case was worked on.</source>
            <translation>Takes the cases of an office's old ledger in: XLSX with merged heads, CSV, or a vector layer whose shapes become spots. Columns are found by their names; MAPPING (target=column;target=column) says what is not. A row belongs to the spot it names by number or point, gets one from corner points, or one without a shape. Parties are checked, days, areas and amounts read in the forms people type. Each step with an exact day becomes an event marked taken over; a step without one is told in words, no day is made up. A row with a day that cannot be, or days in an order the procedure does not know, is refused and named. All accepted rows are entered together or none; the batch can be taken back while no case was worked on.</translation>
        </message>
        <message>
            <source>The announcement names {day}.</source>
            <translation>The announcement names {day}.</translation>
        </message>
        <message>
            <source>The decision names {day}.</source>
            <translation>The decision names {day}.</translation>
        </message>
        <message>
            <source>The fact {fact} lacks or misstates {missing}.</source>
            <translation>The fact {fact} lacks or misstates {missing}.</translation>
        </message>
        <message>
            <source>The temporary retention ends on {day}.</source>
            <translation>The temporary retention ends on {day}.</translation>
        </message>
        <message>
            <source>a breach that can be put right ({known})</source>
            <translation>a breach that can be put right ({known})</translation>
        </message>
        <message>
            <source>a day that is no statutory holiday, not {day}</source>
            <translation>a day that is no statutory holiday, not {day}</translation>
        </message>
        <message>
            <source>a ground for ending execution</source>
            <translation>a ground for ending execution</translation>
        </message>
        <message>
            <source>a ground for ending the investigation ({known})</source>
            <translation>a ground for ending the investigation ({known})</translation>
        </message>
        <message>
            <source>a ground for ending the investigation, approved</source>
            <translation>a ground for ending the investigation, approved</translation>
        </message>
        <message>
            <source>a ground for no penalty</source>
            <translation>a ground for no penalty</translation>
        </message>
        <message>
            <source>a ground for no penalty ({known})</source>
            <translation>a ground for no penalty ({known})</translation>
        </message>
        <message>
            <source>a ground for suspending execution</source>
            <translation>a ground for suspending execution</translation>
        </message>
        <message>
            <source>a ground for suspending the investigation</source>
            <translation>a ground for suspending the investigation</translation>
        </message>
        <message>
            <source>a ground for suspending the investigation, approved</source>
            <translation>a ground for suspending the investigation, approved</translation>
        </message>
        <message>
            <source>a ground that the law names ({known})</source>
            <translation>a ground that the law names ({known})</translation>
        </message>
        <message>
            <source>a hearing was asked for in time</source>
            <translation>a hearing was asked for in time</translation>
        </message>
        <message>
            <source>a judgment in force for {party}</source>
            <translation>a judgment in force for {party}</translation>
        </message>
        <message>
            <source>a judgment in force that upheld the decision</source>
            <translation>a judgment in force that upheld the decision</translation>
        </message>
        <message>
            <source>a judgment or ruling in force</source>
            <translation>a judgment or ruling in force</translation>
        </message>
        <message>
            <source>a judgment upheld the decision</source>
            <translation>a judgment upheld the decision</translation>
        </message>
        <message>
            <source>a law that lets this body seal (URPL art.68: the government; else name it)</source>
            <translation>a law that lets this body seal (URPL art.68: the government; else name it)</translation>
        </message>
        <message>
            <source>a legal review after the hearing: reviewed on {day}, heard on {held}</source>
            <translation>a legal review after the hearing: reviewed on {day}, heard on {held}</translation>
        </message>
        <message>
            <source>a list of the belongings (D29)</source>
            <translation>a list of the belongings (D29)</translation>
        </message>
        <message>
            <source>a local law that lets work in progress be removed at once (profile {profile})</source>
            <translation>a local law that lets work in progress be removed at once (profile {profile})</translation>
        </message>
        <message>
            <source>a local policy in the profile that allows it</source>
            <translation>a local policy in the profile that allows it</translation>
        </message>
        <message>
            <source>a local rule for putting it off</source>
            <translation>a local rule for putting it off</translation>
        </message>
        <message>
            <source>a local rule that allows to put it off</source>
            <translation>a local rule that allows to put it off</translation>
        </message>
        <message>
            <source>a new notice: item {item} was not proposed so, or is heavier</source>
            <translation>a new notice: item {item} was not proposed so, or is heavier</translation>
        </message>
        <message>
            <source>a penalty that did not grow because {party} defended himself on {day}</source>
            <translation>a penalty that did not grow because {party} defended himself on {day}</translation>
        </message>
        <message>
            <source>a place outside zones that forbid it ({zones})</source>
            <translation>a place outside zones that forbid it ({zones})</translation>
        </message>
        <message>
            <source>a request for a hearing</source>
            <translation>a request for a hearing</translation>
        </message>
        <message>
            <source>a request for a hearing in time: {party} asked on {day}, last day {last}</source>
            <translation>a request for a hearing in time: {party} asked on {day}, last day {last}</translation>
        </message>
        <message>
            <source>a request for reconsideration in time (last day {last})</source>
            <translation>a request for reconsideration in time (last day {last})</translation>
        </message>
        <message>
            <source>a ruling that allows the execution of item {item}</source>
            <translation>a ruling that allows the execution of item {item}</translation>
        </message>
        <message>
            <source>a second reminder and the day of the performance</source>
            <translation>a second reminder and the day of the performance</translation>
        </message>
        <message>
            <source>a stop order</source>
            <translation>a stop order</translation>
        </message>
        <message>
            <source>all lanes of the item stand where the step begins</source>
            <translation>all lanes of the item stand where the step begins</translation>
        </message>
        <message>
            <source>an agreement on performance</source>
            <translation>an agreement on performance</translation>
        </message>
        <message>
            <source>an answer with reasons to the defence of {party} of {day}</source>
            <translation>an answer with reasons to the defence of {party} of {day}</translation>
        </message>
        <message>
            <source>an execution is open</source>
            <translation>an execution is open</translation>
        </message>
        <message>
            <source>an execution that was left open when the case was closed</source>
            <translation>an execution that was left open when the case was closed</translation>
        </message>
        <message>
            <source>an item on a hearing list</source>
            <translation>an item on a hearing list</translation>
        </message>
        <message>
            <source>an item that is still to be performed</source>
            <translation>an item that is still to be performed</translation>
        </message>
        <message>
            <source>an item to demolish in the decision in force</source>
            <translation>an item to demolish in the decision in force</translation>
        </message>
        <message>
            <source>an obligation to clear or to restore</source>
            <translation>an obligation to clear or to restore</translation>
        </message>
        <message>
            <source>another authority is competent</source>
            <translation>another authority is competent</translation>
        </message>
        <message>
            <source>answers of {e0} or later, not of {day}</source>
            <translation>answers of {e0} or later, not of {day}</translation>
        </message>
        <message>
            <source>closing while the court executes is allowed</source>
            <translation>closing while the court executes is allowed</translation>
        </message>
        <message>
            <source>danger to traffic, pollution or harm to natural resources</source>
            <translation>danger to traffic, pollution or harm to natural resources</translation>
        </message>
        <message>
            <source>dated evidence of building after the stop order was served</source>
            <translation>dated evidence of building after the stop order was served</translation>
        </message>
        <message>
            <source>dated evidence of building before the stop order</source>
            <translation>dated evidence of building before the stop order</translation>
        </message>
        <message>
            <source>daytime: {time} lies between {first} and {last}</source>
            <translation>daytime: {time} lies between {first} and {last}</translation>
        </message>
        <message>
            <source>evasion is to be feared</source>
            <translation>evasion is to be feared</translation>
        </message>
        <message>
            <source>every defence is answered</source>
            <translation>every defence is answered</translation>
        </message>
        <message>
            <source>execution first: only natural-resources bodies close a case while the court executes</source>
            <translation>execution first: only natural-resources bodies close a case while the court executes</translation>
        </message>
        <message>
            <source>good reason to fear that the party evades execution</source>
            <translation>good reason to fear that the party evades execution</translation>
        </message>
        <message>
            <source>immediate execution is allowed</source>
            <translation>immediate execution is allowed</translation>
        </message>
        <message>
            <source>item {item} does not go to the court: {by} carries it out ({article})</source>
            <translation>item {item} does not go to the court: {by} carries it out ({article})</translation>
        </message>
        <message>
            <source>item {item} for {party} stands at {state}</source>
            <translation>item {item} for {party} stands at {state}</translation>
        </message>
        <message>
            <source>item {item}: no lawful day yet. {why}</source>
            <translation>item {item}: no lawful day yet. {why}</translation>
        </message>
        <message>
            <source>item {item}: not before {day}, when no review or suit can come any more</source>
            <translation>item {item}: not before {day}, when no review or suit can come any more</translation>
        </message>
        <message>
            <source>item {item}: the earliest lawful demolition is on {day}</source>
            <translation>item {item}: the earliest lawful demolition is on {day}</translation>
        </message>
        <message>
            <source>items of the decision in force, not {items}</source>
            <translation>items of the decision in force, not {items}</translation>
        </message>
        <message>
            <source>leads to crimes and officials' duties sent on first</source>
            <translation>leads to crimes and officials' duties sent on first</translation>
        </message>
        <message>
            <source>leads were sent on</source>
            <translation>leads were sent on</translation>
        </message>
        <message>
            <source>neither night nor statutory holiday</source>
            <translation>neither night nor statutory holiday</translation>
        </message>
        <message>
            <source>new facts or reasons, unless revoked for procedure only</source>
            <translation>new facts or reasons, unless revoked for procedure only</translation>
        </message>
        <message>
            <source>no clear harm to society and a party truly unable to perform</source>
            <translation>no clear harm to society and a party truly unable to perform</translation>
        </message>
        <message>
            <source>no collective discussion is due</source>
            <translation>no collective discussion is due</translation>
        </message>
        <message>
            <source>no hearing is open</source>
            <translation>no hearing is open</translation>
        </message>
        <message>
            <source>no reminder is served yet</source>
            <translation>no reminder is served yet</translation>
        </message>
        <message>
            <source>no review or suit is open</source>
            <translation>no review or suit is open</translation>
        </message>
        <message>
            <source>no review or suit, confirmed</source>
            <translation>no review or suit, confirmed</translation>
        </message>
        <message>
            <source>not the same act on the same facts</source>
            <translation>not the same act on the same facts</translation>
        </message>
        <message>
            <source>one act is fined once</source>
            <translation>one act is fined once</translation>
        </message>
        <message>
            <source>one act, one fine: fined already in {cases}</source>
            <translation>one act, one fine: fined already in {cases}</translation>
        </message>
        <message>
            <source>one fine for one act of a party</source>
            <translation>one fine for one act of a party</translation>
        </message>
        <message>
            <source>only the part built after the stop order</source>
            <translation>only the part built after the stop order</translation>
        </message>
        <message>
            <source>only what the fast track allows</source>
            <translation>only what the fast track allows</translation>
        </message>
        <message>
            <source>parties of the decision, not {parties}</source>
            <translation>parties of the decision, not {parties}</translation>
        </message>
        <message>
            <source>performance by another is allowed</source>
            <translation>performance by another is allowed</translation>
        </message>
        <message>
            <source>permits are not frozen</source>
            <translation>permits are not frozen</translation>
        </message>
        <message>
            <source>reconsidered in time or still in the window</source>
            <translation>reconsidered in time or still in the window</translation>
        </message>
        <message>
            <source>something is still to be performed</source>
            <translation>something is still to be performed</translation>
        </message>
        <message>
            <source>stock from before the local cut-off date (built {built}, date {day})</source>
            <translation>stock from before the local cut-off date (built {built}, date {day})</translation>
        </message>
        <message>
            <source>suspended for three years</source>
            <translation>suspended for three years</translation>
        </message>
        <message>
            <source>temporary retention is allowed</source>
            <translation>temporary retention is allowed</translation>
        </message>
        <message>
            <source>temporary retention is over</source>
            <translation>temporary retention is over</translation>
        </message>
        <message>
            <source>the agreement of the legal review (it says {result})</source>
            <translation>the agreement of the legal review (it says {result})</translation>
        </message>
        <message>
            <source>the announcement names its term</source>
            <translation>the announcement names its term</translation>
        </message>
        <message>
            <source>the answers of review body and court that nothing was lodged</source>
            <translation>the answers of review body and court that nothing was lodged</translation>
        </message>
        <message>
            <source>the approval of the head of the body</source>
            <translation>the approval of the head of the body</translation>
        </message>
        <message>
            <source>the approval of the president of the court</source>
            <translation>the approval of the president of the court</translation>
        </message>
        <message>
            <source>the authority that is competent</source>
            <translation>the authority that is competent</translation>
        </message>
        <message>
            <source>the breach can be put right</source>
            <translation>the breach can be put right</translation>
        </message>
        <message>
            <source>the case is on a hearing list</source>
            <translation>the case is on a hearing list</translation>
        </message>
        <message>
            <source>the collective discussion ({why})</source>
            <translation>the collective discussion ({why})</translation>
        </message>
        <message>
            <source>the collective discussion was held</source>
            <translation>the collective discussion was held</translation>
        </message>
        <message>
            <source>the court takes the item</source>
            <translation>the court takes the item</translation>
        </message>
        <message>
            <source>the court window is open</source>
            <translation>the court window is open</translation>
        </message>
        <message>
            <source>the court window of item {item} for {party} ended on {day}</source>
            <translation>the court window of item {item} for {party} ended on {day}</translation>
        </message>
        <message>
            <source>the court window of item {item} for {party}: from {day} on</source>
            <translation>the court window of item {item} for {party}: from {day} on</translation>
        </message>
        <message>
            <source>the day on which the party received the review decision, judgment or ruling</source>
            <translation>the day on which the party received the review decision, judgment or ruling</translation>
        </message>
        <message>
            <source>the days of {party} after {form} over (last day {last})</source>
            <translation>the days of {party} after {form} over (last day {last})</translation>
        </message>
        <message>
            <source>the decision is served</source>
            <translation>the decision is served</translation>
        </message>
        <message>
            <source>the decision is what was told</source>
            <translation>the decision is what was told</translation>
        </message>
        <message>
            <source>the decision names its items</source>
            <translation>the decision names its items</translation>
        </message>
        <message>
            <source>the decision with item {item} served on {party}</source>
            <translation>the decision with item {item} served on {party}</translation>
        </message>
        <message>
            <source>the delay is approved</source>
            <translation>the delay is approved</translation>
        </message>
        <message>
            <source>the earliest lawful day has come</source>
            <translation>the earliest lawful day has come</translation>
        </message>
        <message>
            <source>the end of the review or suit of {party}</source>
            <translation>the end of the review or suit of {party}</translation>
        </message>
        <message>
            <source>the end of the temporary retention ({last})</source>
            <translation>the end of the temporary retention ({last})</translation>
        </message>
        <message>
            <source>the fast track is proved</source>
            <translation>the fast track is proved</translation>
        </message>
        <message>
            <source>the freeze of permits lifted</source>
            <translation>the freeze of permits lifted</translation>
        </message>
        <message>
            <source>the hand-over by the party with its record (D32, D33)</source>
            <translation>the hand-over by the party with its record (D32, D33)</translation>
        </message>
        <message>
            <source>the head approved</source>
            <translation>the head approved</translation>
        </message>
        <message>
            <source>the hearing held, or the right to it lost or withdrawn</source>
            <translation>the hearing held, or the right to it lost or withdrawn</translation>
        </message>
        <message>
            <source>the hearing is closed</source>
            <translation>the hearing is closed</translation>
        </message>
        <message>
            <source>the items are performed</source>
            <translation>the items are performed</translation>
        </message>
        <message>
            <source>the items of the decision</source>
            <translation>the items of the decision</translation>
        </message>
        <message>
            <source>the judgment is in force</source>
            <translation>the judgment is in force</translation>
        </message>
        <message>
            <source>the last day of the delay or of the last instalment</source>
            <translation>the last day of the delay or of the last instalment</translation>
        </message>
        <message>
            <source>the last day of the temporary retention</source>
            <translation>the last day of the temporary retention</translation>
        </message>
        <message>
            <source>the legal review (D45)</source>
            <translation>the legal review (D45)</translation>
        </message>
        <message>
            <source>the legal review agreed</source>
            <translation>the legal review agreed</translation>
        </message>
        <message>
            <source>the limitation has not ended</source>
            <translation>the limitation has not ended</translation>
        </message>
        <message>
            <source>the measure is approved and has a basis</source>
            <translation>the measure is approved and has a basis</translation>
        </message>
        <message>
            <source>the notice ran out</source>
            <translation>the notice ran out</translation>
        </message>
        <message>
            <source>the paper that ended the remedy was received</source>
            <translation>the paper that ended the remedy was received</translation>
        </message>
        <message>
            <source>the paper {form}</source>
            <translation>the paper {form}</translation>
        </message>
        <message>
            <source>the parties of items {items}</source>
            <translation>the parties of items {items}</translation>
        </message>
        <message>
            <source>the parties were not told yet</source>
            <translation>the parties were not told yet</translation>
        </message>
        <message>
            <source>the parties were told on {day} already; return the case to the investigation first</source>
            <translation>the parties were told on {day} already; return the case to the investigation first</translation>
        </message>
        <message>
            <source>the party told to come, or a notary or neutral witness</source>
            <translation>the party told to come, or a notary or neutral witness</translation>
        </message>
        <message>
            <source>the performance checked on the spot (items {items})</source>
            <translation>the performance checked on the spot (items {items})</translation>
        </message>
        <message>
            <source>the proposal is written down</source>
            <translation>the proposal is written down</translation>
        </message>
        <message>
            <source>the record of the collective discussion (D16)</source>
            <translation>the record of the collective discussion (D16)</translation>
        </message>
        <message>
            <source>the remedies have lapsed</source>
            <translation>the remedies have lapsed</translation>
        </message>
        <message>
            <source>the reminder for item {item} served on {party}</source>
            <translation>the reminder for item {item} served on {party}</translation>
        </message>
        <message>
            <source>the reminder is not early</source>
            <translation>the reminder is not early</translation>
        </message>
        <message>
            <source>the reminder is served</source>
            <translation>the reminder is served</translation>
        </message>
        <message>
            <source>the review is over</source>
            <translation>the review is over</translation>
        </message>
        <message>
            <source>the review of {party} decided, or its time over (last day {last})</source>
            <translation>the review of {party} decided, or its time over (last day {last})</translation>
        </message>
        <message>
            <source>the ruling is in force</source>
            <translation>the ruling is in force</translation>
        </message>
        <message>
            <source>the ruling is served and its term over</source>
            <translation>the ruling is served and its term over</translation>
        </message>
        <message>
            <source>the ruling on item {item} served and its term over (from {day} on)</source>
            <translation>the ruling on item {item} served and its term over (from {day} on)</translation>
        </message>
        <message>
            <source>the stop order (D04) served</source>
            <translation>the stop order (D04) served</translation>
        </message>
        <message>
            <source>the sum of the fine of item {item}</source>
            <translation>the sum of the fine of item {item}</translation>
        </message>
        <message>
            <source>the term for self-demolition in the announcement</source>
            <translation>the term for self-demolition in the announcement</translation>
        </message>
        <message>
            <source>the term for self-performance is over</source>
            <translation>the term for self-performance is over</translation>
        </message>
        <message>
            <source>the term for self-performance of item {item}</source>
            <translation>the term for self-performance of item {item}</translation>
        </message>
        <message>
            <source>the term for self-performance of item {item} over (last day {last})</source>
            <translation>the term for self-performance of item {item} over (last day {last})</translation>
        </message>
        <message>
            <source>the term of the reminder for item {item} over (last day {last})</source>
            <translation>the term of the reminder for item {item} over (last day {last})</translation>
        </message>
        <message>
            <source>the term of the reminder is over</source>
            <translation>the term of the reminder is over</translation>
        </message>
        <message>
            <source>the thing is handed over</source>
            <translation>the thing is handed over</translation>
        </message>
        <message>
            <source>the time to appeal over (last day {last})</source>
            <translation>the time to appeal over (last day {last})</translation>
        </message>
        <message>
            <source>the time to ask for execution of the judgment against {party} ended on {last}</source>
            <translation>the time to ask for execution of the judgment against {party} ended on {last}</translation>
        </message>
        <message>
            <source>the time to decide ended on {last}</source>
            <translation>the time to decide ended on {last}</translation>
        </message>
        <message>
            <source>there is an agreement</source>
            <translation>there is an agreement</translation>
        </message>
        <message>
            <source>three days after the second reminder (last day {last})</source>
            <translation>three days after the second reminder (last day {last})</translation>
        </message>
        <message>
            <source>three years of suspension of item {item} (last day {last})</source>
            <translation>three years of suspension of item {item} (last day {last})</translation>
        </message>
        <message>
            <source>urgency for public safety</source>
            <translation>urgency for public safety</translation>
        </message>
        <message>
            <source>what is proposed, item by item</source>
            <translation>what is proposed, item by item</translation>
        </message>
        <message>
            <source>which party ({parties})</source>
            <translation>which party ({parties})</translation>
        </message>
        <message>
            <source>witness and list of belongings</source>
            <translation>witness and list of belongings</translation>
        </message>
        <message>
            <source>{form} served on {party}</source>
            <translation>{form} served on {party}</translation>
        </message>
        <message>
            <source>{step} is not for item {item} ({kind})</source>
            <translation>{step} is not for item {item} ({kind})</translation>
        </message>
        <message>
            <source>{transition} {event}: what it carries cannot be used: {fault}</source>
            <translation>{transition} {event}: what it carries cannot be used: {fault}</translation>
        </message>
        <message>
            <source>seven days between the notice to {party} and the hearing on {held} (after {last})</source>
            <translation>seven days between the notice to {party} and the hearing on {held} (after {last})</translation>
        </message>
        <message>
            <source>Case for the preview (expression)</source>
            <translation>Case for the preview (expression)</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>Case number</translation>
        </message>
        <message>
            <source>Days excluded or suspended, not counted ({count}): {days}</source>
            <translation>Days excluded or suspended, not counted ({count}): {days}</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Form</translation>
        </message>
        <message>
            <source>Form that goes back to the plugin's template</source>
            <translation>Form that goes back to the plugin's template</translation>
        </message>
        <message>
            <source>Import a document template</source>
            <translation>Import a document template</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>Name of the template</translation>
        </message>
        <message>
            <source>Number or uid of the document</source>
            <translation>Number or uid of the document</translation>
        </message>
        <message>
            <source>Number that is void</source>
            <translation>Number that is void</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Preview</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Reason</translation>
        </message>
        <message>
            <source>Rest days passed over ({count}): {days}</source>
            <translation>Rest days passed over ({count}): {days}</translation>
        </message>
        <message>
            <source>SHA-256 of the draft</source>
            <translation>SHA-256 of the draft</translation>
        </message>
        <message>
            <source>SHA-256 of the issued version</source>
            <translation>SHA-256 of the issued version</translation>
        </message>
        <message>
            <source>SHA-256 of the template</source>
            <translation>SHA-256 of the template</translation>
        </message>
        <message>
            <source>Scan or Word document</source>
            <translation>Scan or Word document</translation>
        </message>
        <message>
            <source>Take in an issued version</source>
            <translation>Take in an issued version</translation>
        </message>
        <message>
            <source>Take into use</source>
            <translation>Take into use</translation>
        </message>
        <message>
            <source>Takes in a template of the office's own: another wording of a form (the id of the form, D01 to D57) or a form that the catalogue does not have (an id of its own, such as B01). INPUT is a YAML file as those in resources/documents of the plugin, where README.md says what may stand in it. It is checked first: a broken template, an unknown fact, or one that leaves out what the law requires in the form is refused with form, line and reason. PREVIEW writes it as PDF with the first case that FILTER picks, without drawing a number. KEEP takes it into use; it is kept in the workspace by its hash, and papers that were issued keep the template they were drawn with. RETIRE goes back to the plugin's own template of a form.</source>
            <translation>Takes in a template of the office's own: another wording of a form (the id of the form, D01 to D57) or a form that the catalogue does not have (an id of its own, such as B01). INPUT is a YAML file as those in resources/documents of the plugin, where README.md says what may stand in it. It is checked first: a broken template, an unknown fact, or one that leaves out what the law requires in the form is refused with form, line and reason. PREVIEW writes it as PDF with the first case that FILTER picks, without drawing a number. KEEP takes it into use; it is kept in the workspace by its hash, and papers that were issued keep the template they were drawn with. RETIRE goes back to the plugin's own template of a form.</translation>
        </message>
        <message>
            <source>Takes the version of a paper that was issued in fact into the case: the scan of the signed and sealed paper (PDF, JPEG, PNG, TIFF) or the Word document that was edited outside (DOCX, DOC, WPS). DOCUMENT is the number of the paper or its uid. The file is kept under its SHA-256 beside the draft it came from, both hashes enter the case as an event, and from then on it is what is handed out again and bound into the case file. A later version takes the place of an earlier one; none is lost. DATE is the day that the version carries. Verification compares the files with what the events tell.</source>
            <translation>Takes the version of a paper that was issued in fact into the case: the scan of the signed and sealed paper (PDF, JPEG, PNG, TIFF) or the Word document that was edited outside (DOCX, DOC, WPS). DOCUMENT is the number of the paper or its uid. The file is kept under its SHA-256 beside the draft it came from, both hashes enter the case as an event, and from then on it is what is handed out again and bound into the case file. A later version takes the place of an earlier one; none is lost. DATE is the day that the version carries. Verification compares the files with what the events tell.</translation>
        </message>
        <message>
            <source>Template (YAML)</source>
            <translation>Template (YAML)</translation>
        </message>
        <message>
            <source>Void a document</source>
            <translation>Void a document</translation>
        </message>
        <message>
            <source>Voids an issued paper. DOCUMENT is its number or uid. The number stays used and is never given again; the paper, its file and the REASON stay in the case, and the voiding is an event of its own. A step that was taken by the paper is not undone by this: it is taken back by a correcting event.</source>
            <translation>Voids an issued paper. DOCUMENT is its number or uid. The number stays used and is never given again; the paper, its file and the REASON stay in the case, and the voiding is an event of its own. A step that was taken by the paper is not undone by this: it is taken back by a correcting event.</translation>
        </message>
        <message>
            <source>Weekend days counted because they are worked ({count}): {days}</source>
            <translation>Weekend days counted because they are worked ({count}): {days}</translation>
        </message>
        <message>
            <source>{law} item {articles}</source>
            <translation>{law} item {articles}</translation>
        </message>
        <message>
            <source>{length} month(s) after {start}, to the corresponding day.</source>
            <translation>{length} month(s) after {start}, to the corresponding day.</translation>
        </message>
        <message>
            <source>{length} year(s) after {start}, to the corresponding day.</source>
            <translation>{length} year(s) after {start}, to the corresponding day.</translation>
        </message>
        <message>
            <source>Reading the ledger</source>
            <translation>Reading the ledger</translation>
        </message>
        <message>
            <source>Entering cases</source>
            <translation>Entering cases</translation>
        </message>
        <message>
            <source>{file} has no sheet with a head that is known. The head needs at least three names such as 案件编号, 违法主体, 坐落, 立案日期; MAPPING names columns with other names.</source>
            <translation>{file} has no sheet with a head that is known. The head needs at least three names such as 案件编号, 违法主体, 坐落, 立案日期; MAPPING names columns with other names.</translation>
        </message>
        <message>
            <source>{file} holds a head and no case.</source>
            <translation>{file} holds a head and no case.</translation>
        </message>
        <message>
            <source>The row names no case, no party and no place.</source>
            <translation>The row names no case, no party and no place.</translation>
        </message>
        <message>
            <source>{value} is no day of the calendar. Correct it in the ledger.</source>
            <translation>{value} is no day of the calendar. Correct it in the ledger.</translation>
        </message>
        <message>
            <source>{step} is dated {day}, after the day of the taking over.</source>
            <translation>{step} is dated {day}, after the day of the taking over.</translation>
        </message>
        <message>
            <source>{then} ({then_day}) is dated before {first} ({first_day}). The procedure does not know that order; correct the ledger by the file.</source>
            <translation>{then} ({then_day}) is dated before {first} ({first_day}). The procedure does not know that order; correct the ledger by the file.</translation>
        </message>
        <message>
            <source>Case number {value} stands in row {of} already.</source>
            <translation>Case number {value} stands in row {of} already.</translation>
        </message>
        <message>
            <source>Party, place and area are those of row {of}; without a case number nobody can tell whether it is the same case.</source>
            <translation>Party, place and area are those of row {of}; without a case number nobody can tell whether it is the same case.</translation>
        </message>
        <message>
            <source>Case {number} is in the workspace already.</source>
            <translation>Case {number} is in the workspace already.</translation>
        </message>
        <message>
            <source>Nobody is named as the party; find out who did it before the next step.</source>
            <translation>Nobody is named as the party; find out who did it before the next step.</translation>
        </message>
        <message>
            <source>{value} is no area and was left out; the words are kept with the case.</source>
            <translation>{value} is no area and was left out; the words are kept with the case.</translation>
        </message>
        <message>
            <source>{value} is no amount of money and was left out; the words are kept with the case.</source>
            <translation>{value} is no amount of money and was left out; the words are kept with the case.</translation>
        </message>
        <message>
            <source>{value} names no exact day: the step is told in words, and no period runs from it.</source>
            <translation>{value} names no exact day: the step is told in words, and no period runs from it.</translation>
        </message>
        <message>
            <source>{value} holds several days; {day}, the last, was taken.</source>
            <translation>{value} holds several days; {day}, the last, was taken.</translation>
        </message>
        <message>
            <source>{value} is no officer of the workspace, or several have that name.</source>
            <translation>{value} is no officer of the workspace, or several have that name.</translation>
        </message>
        <message>
            <source>{count} spots have the number {value}; the case got one of its own.</source>
            <translation>{count} spots have the number {value}; the case got one of its own.</translation>
        </message>
        <message>
            <source>{value} are no coordinates that can be read; the case has no shape.</source>
            <translation>{value} are no coordinates that can be read; the case has no shape.</translation>
        </message>
        <message>
            <source>The point lies in {count} spots, so it names none; the case has no shape.</source>
            <translation>The point lies in {count} spots, so it names none; the case has no shape.</translation>
        </message>
        <message>
            <source>on a spot that is there:</source>
            <translation>on a spot that is there:</translation>
        </message>
        <message>
            <source>with a shape of its own:</source>
            <translation>with a shape of its own:</translation>
        </message>
        <message>
            <source>without a shape:</source>
            <translation>without a shape:</translation>
        </message>
        <message>
            <source>{case}: the public notice of {form} counts as served now</source>
            <translation>{case}: the public notice of {form} counts as served now</translation>
        </message>
        <message>
            <source>{value} is no time of day. Write HH:MM.</source>
            <translation>{value} is no time of day. Write HH:MM.</translation>
        </message>
        <message>
            <source>Looking at cases: {done} of {total}</source>
            <translation>Looking at cases: {done} of {total}</translation>
        </message>
        <message>
            <source>Record events from a table</source>
            <translation>Record events from a table</translation>
        </message>
        <message>
            <source>Table of events (file)</source>
            <translation>Table of events (file)</translation>
        </message>
        <message>
            <source>Record service of a paper</source>
            <translation>Record service of a paper</translation>
        </message>
        <message>
            <source>Paper (number or uid; with CASE its form)</source>
            <translation>Paper (number or uid; with CASE its form)</translation>
        </message>
        <message>
            <source>Case (number)</source>
            <translation>Case (number)</translation>
        </message>
        <message>
            <source>Party (name or number)</source>
            <translation>Party (name or number)</translation>
        </message>
        <message>
            <source>Way of service</source>
            <translation>Way of service</translation>
        </message>
        <message>
            <source>Time (HH:MM)</source>
            <translation>Time (HH:MM)</translation>
        </message>
        <message>
            <source>Proof (JSON)</source>
            <translation>Proof (JSON)</translation>
        </message>
        <message>
            <source>Why it could not be served</source>
            <translation>Why it could not be served</translation>
        </message>
        <message>
            <source>Signed receipt, slip or picture (file)</source>
            <translation>Signed receipt, slip or picture (file)</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Counts as served on</source>
            <translation>Counts as served on</translation>
        </message>
        <message>
            <source>State of the case</source>
            <translation>State of the case</translation>
        </message>
        <message>
            <source>Public notices that count now</source>
            <translation>Public notices that count now</translation>
        </message>
        <message>
            <source>State of cases</source>
            <translation>State of cases</translation>
        </message>
        <message>
            <source>As of (YYYY-MM-DD, empty for today)</source>
            <translation>As of (YYYY-MM-DD, empty for today)</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Cases</translation>
        </message>
        <message>
            <source>Cases whose events are no lawful course</source>
            <translation>Cases whose events are no lawful course</translation>
        </message>
        <message>
            <source>Reading cases</source>
            <translation>Reading cases</translation>
        </message>
        <message>
            <source>Name the batch that stands on the list.</source>
            <translation>Name the batch that stands on the list.</translation>
        </message>
        <message>
            <source>It is not clear which organisation publishes the list ({value}). Name one with ORG: {known}</source>
            <translation>It is not clear which organisation publishes the list ({value}). Name one with ORG: {known}</translation>
        </message>
        <message>
            <source>None of the cases may stand on this list; {refused} were refused.</source>
            <translation>None of the cases may stand on this list; {refused} were refused.</translation>
        </message>
        <message>
            <source>No decision orders a demolition; the case stands at {state}.</source>
            <translation>No decision orders a demolition; the case stands at {state}.</translation>
        </message>
        <message>
            <source>It is demolished already; list it with KIND done.</source>
            <translation>It is demolished already; list it with KIND done.</translation>
        </message>
        <message>
            <source>Nothing of it is demolished yet.</source>
            <translation>Nothing of it is demolished yet.</translation>
        </message>
        <message>
            <source>No demolition lies ahead in the state {state}: the decision is not served on every party, a review or suit is open, or the case goes another way.</source>
            <translation>No demolition lies ahead in the state {state}: the decision is not served on every party, a review or suit is open, or the case goes another way.</translation>
        </message>
        <message>
            <source>List for publication</source>
            <translation>List for publication</translation>
        </message>
        <message>
            <source>Kind of list</source>
            <translation>Kind of list</translation>
        </message>
        <message>
            <source>Batch, as printed</source>
            <translation>Batch, as printed</translation>
        </message>
        <message>
            <source>Objections until (YYYY-MM-DD)</source>
            <translation>Objections until (YYYY-MM-DD)</translation>
        </message>
        <message>
            <source>Names of persons</source>
            <translation>Names of persons</translation>
        </message>
        <message>
            <source>List (PDF)</source>
            <translation>List (PDF)</translation>
        </message>
        <message>
            <source>Cases listed</source>
            <translation>Cases listed</translation>
        </message>
        <message>
            <source>Issuing check cards</source>
            <translation>Issuing check cards</translation>
        </message>
        <message>
            <source>Check cards of spots</source>
            <translation>Check cards of spots</translation>
        </message>
        <message>
            <source>Cards issued</source>
            <translation>Cards issued</translation>
        </message>
        <message>
            <source>Cards printed again</source>
            <translation>Cards printed again</translation>
        </message>
        <message>
            <source>Issues the check card (疑似违法图斑核查登记卡) of each spot that the filter picks, also of spots without a case, as PDF into a folder. Filled in are the spot, its legal area, land classes, control zones, permits, party and case as far as they are known; what only the check on the spot can find is left to tick by hand. The facts are frozen and the file is hashed; while nothing changed, the same bytes are handed out again. The overlay is a clue, no finding.</source>
            <translation>Issues the check card (疑似违法图斑核查登记卡) of each spot that the filter picks, also of spots without a case, as PDF into a folder. Filled in are the spot, its legal area, land classes, control zones, permits, party and case as far as they are known; what only the check on the spot can find is left to tick by hand. The facts are frozen and the file is hashed; while nothing changed, the same bytes are handed out again. The overlay is a clue, no finding.</translation>
        </message>
        <message>
            <source>It is not clear which organisation issues the paper ({value}). Name one in DATA under organisation: {known}</source>
            <translation>It is not clear which organisation issues the paper ({value}). Name one in DATA under organisation: {known}</translation>
        </message>
        <message>
            <source>{form} {title} belongs to no case and must not enter one.</source>
            <translation>{form} {title} belongs to no case and must not enter one.</translation>
        </message>
        <message>
            <source>{form} {title} is a paper of a case. Choose the cases with FILTER.</source>
            <translation>{form} {title} is a paper of a case. Choose the cases with FILTER.</translation>
        </message>
        <message>
            <source>With the new holidays the events of {case} are no lawful course any more: a step was taken before its period ended. Look at the case.</source>
            <translation>With the new holidays the events of {case} are no lawful course any more: a step was taken before its period ended. Look at the case.</translation>
        </message>
        <message>
            <source>Issue it with a number (else a draft)</source>
            <translation>Issue it with a number (else a draft)</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Document number</translation>
        </message>
        <message>
            <source>Makes the list of buildings that are to be demolished (KIND plan, 拟拆名单公示) or were (done, 拆除情况公布) from the cases that the filter picks, as PDF and XLSX. Persons stand with their surname and × (NAMES hidden: as 个人), bodies with their name; no number and no telephone leaves the office. Only a demolition that is decided, served on every party and under no review or suit is listed as to come; its day is the one named in the decision, else the earliest lawful one. ISSUE draws a number and freezes the list as a paper of the office. Cases that may not be listed are named with the reason.</source>
            <translation>Makes the list of buildings that are to be demolished (KIND plan, 拟拆名单公示) or were (done, 拆除情况公布) from the cases that the filter picks, as PDF and XLSX. Persons stand with their surname and × (NAMES hidden: as 个人), bodies with their name; no number and no telephone leaves the office. Only a demolition that is decided, served on every party and under no review or suit is listed as to come; its day is the one named in the decision, else the earliest lawful one. ISSUE draws a number and freezes the list as a paper of the office. Cases that may not be listed are named with the reason.</translation>
        </message>
        <message>
            <source>There is no paper or service in the workspace that this receipt could be filled for.</source>
            <translation>There is no paper or service in the workspace that this receipt could be filled for.</translation>
        </message>
        <message>
            <source>Folder for the filled receipt (empty: none is issued)</source>
            <translation>Folder for the filled receipt (empty: none is issued)</translation>
        </message>
        <message>
            <source>Filled receipt</source>
            <translation>Filled receipt</translation>
        </message>
        <message>
            <source>One line for each case that FILTER picks, as of a day (AS_OF, today when empty; later events are left out): state, marks, lanes (where each item of the decision stands for each party), the steps that are lawful next, what is missing for the others with the article, open dates, E0, the earliest lawful demolition of all items, the days between which the court may be asked, which items are ready by law, and why these days; before a decision what the breach leads to, with fine, body, limitation and crime alert (disposition). Everything is computed from the events; the law leaves room, so this is decision support only.</source>
            <translation>One line for each case that FILTER picks, as of a day (AS_OF, today when empty; later events are left out): state, marks, lanes (where each item of the decision stands for each party), the steps that are lawful next, what is missing for the others with the article, open dates, E0, the earliest lawful demolition of all items, the days between which the court may be asked, which items are ready by law, and why these days; before a decision what the breach leads to, with fine, body, limitation and crime alert (disposition). Everything is computed from the events; the law leaves room, so this is decision support only.</translation>
        </message>
        <message>
            <source>The hearing on {held} is too soon: the notice comes seven working days before it, so it may be held from {first} on (Administrative Penalty Law art. 64).</source>
            <translation>The hearing on {held} is too soon: the notice comes seven working days before it, so it may be held from {first} on (Administrative Penalty Law art. 64).</translation>
        </message>
        <message>
            <source>This row was taken over before.</source>
            <translation>This row was taken over before.</translation>
        </message>
        <message>
            <source>the temporary use may last until {last} at most, not until {until}</source>
            <translation>the temporary use may last until {last} at most, not until {until}</translation>
        </message>
        <message>
            <source>Nobody gives up in writing on {day} what {form} had not told him of by then.</source>
            <translation>Nobody gives up in writing on {day} what {form} had not told him of by then.</translation>
        </message>
        <message>
            <source>The fact {fact} of {day} lies after the day of its entry ({on}).</source>
            <translation>The fact {fact} of {day} lies after the day of its entry ({on}).</translation>
        </message>
        <message>
            <source>a collective discussion after the hearing: that of {day} came before the hearing on {held}</source>
            <translation>a collective discussion after the hearing: that of {day} came before the hearing on {held}</translation>
        </message>
        <message>
            <source>a hearing chaired by somebody who did not investigate the case, not {name}</source>
            <translation>a hearing chaired by somebody who did not investigate the case, not {name}</translation>
        </message>
        <message>
            <source>another law for item {item}: {law} does not give it on this track ({article})</source>
            <translation>another law for item {item}: {law} does not give it on this track ({article})</translation>
        </message>
        <message>
            <source>item {item} not heavier than what the party defended himself against, or new facts</source>
            <translation>item {item} not heavier than what the party defended himself against, or new facts</translation>
        </message>
        <message>
            <source>nobody who investigated the case chairs the hearing</source>
            <translation>nobody who investigated the case chairs the hearing</translation>
        </message>
        <message>
            <source>the day of service of the first-instance judgment, or that it is of the second instance</source>
            <translation>the day of service of the first-instance judgment, or that it is of the second instance</translation>
        </message>
        <message>
            <source>Install the offline bundle of ZhiWei, or ask for the libraries to be added to the Python of QGIS.</source>
            <translation>Install the offline bundle of ZhiWei, or ask for the libraries to be added to the Python of QGIS.</translation>
        </message>
        <message>
            <source>all papers as PDF, and with them case files, lists and check cards</source>
            <translation>all papers as PDF, and with them case files, lists and check cards</translation>
        </message>
        <message>
            <source>areas, overlay, assessment and every import of shapes</source>
            <translation>areas, overlay, assessment and every import of shapes</translation>
        </message>
        <message>
            <source>assessment, cases, periods and papers (the catalogues cannot be read)</source>
            <translation>assessment, cases, periods and papers (the catalogues cannot be read)</translation>
        </message>
        <message>
            <source>case files as one PDF</source>
            <translation>case files as one PDF</translation>
        </message>
        <message>
            <source>checking identity numbers and credit codes; they are taken in and named as unchecked</source>
            <translation>checking identity numbers and credit codes; they are taken in and named as unchecked</translation>
        </message>
        <message>
            <source>import of photos</source>
            <translation>import of photos</translation>
        </message>
        <message>
            <source>papers as Word documents, and looking at an office's own template before it is taken in</source>
            <translation>papers as Word documents, and looking at an office's own template before it is taken in</translation>
        </message>
        <message>
            <source>pictures in papers and case files, and papers as Word documents</source>
            <translation>pictures in papers and case files, and papers as Word documents</translation>
        </message>
        <message>
            <source>reports, findings and the diary as workbooks, and reading settings and ledgers from XLSX</source>
            <translation>reports, findings and the diary as workbooks, and reading settings and ledgers from XLSX</translation>
        </message>
        <message>
            <source>the diary as a calendar file (ICS); the workbook works</source>
            <translation>the diary as a calendar file (ICS); the workbook works</translation>
        </message>
        <message>
            <source>the workspace, and with it every job on spots, cases and papers</source>
            <translation>the workspace, and with it every job on spots, cases and papers</translation>
        </message>
        <message>
            <source>{library} is missing. Off without it: {what}</source>
            <translation>{library} is missing. Off without it: {what}</translation>
        </message>
        <message>
            <source>The fact {fact} is about {party}, who is no party of the case.</source>
            <translation>The fact {fact} is about {party}, who is no party of the case.</translation>
        </message>
        <message>
            <source>The fact {fact} of {day} came before the decision of {decided}: enter it on its own day.</source>
            <translation>The fact {fact} of {day} came before the decision of {decided}: enter it on its own day.</translation>
        </message>
        <message>
            <source>Addressed to one party (name, number or uid; empty for all)</source>
            <translation>Addressed to one party (name, number or uid; empty for all)</translation>
        </message>
        <message>
            <source>Issue another paper although there is one</source>
            <translation>Issue another paper although there is one</translation>
        </message>
        <message>
            <source>Issues papers for each case that the filter picks and writes them into a folder. DOCUMENT is the id or title of a form (D01 to D57, or a form of the office's own), several separated by commas. Numbers are drawn without gap, the facts are frozen, the files' hashes enter the case. FORMAT: pdf, docx (the same content to be edited in Word or WPS) or both; the PDF is always kept, the Word document beside it when it is asked for. A paper that was issued before is handed out again, byte for byte; where a scan or an edited Word file was taken in as the issued version, that one. PARTY (name, number or uid of a party of the case) addresses the paper to that party alone and plans its service on that party only; where no paper of the form is addressed to the party yet, another one is issued. AGAIN draws up another paper although there is one (a second survey, a second notice). DATA is a JSON object that enters the case with the paper: values of the form's own fields by form id, the scope and particulars of the step, for example {"data": {"D19": {"place": "..."}}, "party": "..."}. Patrol logs, reports received and public lists (D42, D43, D57) belong to no case: their values come from DATA, which names the issuing body under "organisation"; so do supervision papers (D51 to D55) where a body is named. A paper that the case does not allow now, or that lacks what the law requires, is refused with the reason and no number is drawn. Decision support only.</source>
            <translation>Issues papers for each case that the filter picks and writes them into a folder. DOCUMENT is the id or title of a form (D01 to D57, or a form of the office's own), several separated by commas. Numbers are drawn without gap, the facts are frozen, the files' hashes enter the case. FORMAT: pdf, docx (the same content to be edited in Word or WPS) or both; the PDF is always kept, the Word document beside it when it is asked for. A paper that was issued before is handed out again, byte for byte; where a scan or an edited Word file was taken in as the issued version, that one. PARTY (name, number or uid of a party of the case) addresses the paper to that party alone and plans its service on that party only; where no paper of the form is addressed to the party yet, another one is issued. AGAIN draws up another paper although there is one (a second survey, a second notice). DATA is a JSON object that enters the case with the paper: values of the form's own fields by form id, the scope and particulars of the step, for example {"data": {"D19": {"place": "..."}}, "party": "..."}. Patrol logs, reports received and public lists (D42, D43, D57) belong to no case: their values come from DATA, which names the issuing body under "organisation"; so do supervision papers (D51 to D55) where a body is named. A paper that the case does not allow now, or that lacks what the law requires, is refused with the reason and no number is drawn. Decision support only.</translation>
        </message>
        <message>
            <source>a law lets the body carry out the item itself</source>
            <translation>a law lets the body carry out the item itself</translation>
        </message>
        <message>
            <source>item {item} carried out by {by}, not by the body itself ({article})</source>
            <translation>item {item} carried out by {by}, not by the body itself ({article})</translation>
        </message>
        <message>
            <source>The decision of {day} rests on this {form}: take the decision back before voiding it.</source>
            <translation>The decision of {day} rests on this {form}: take the decision back before voiding it.</translation>
        </message>
        <message>
            <source>Map tools</source>
            <translation>Map tools</translation>
        </message>
        <message>
            <source>No workspace is open. Open one from the menu ZhiWei 治违.</source>
            <translation>No workspace is open. Open one from the menu ZhiWei 治违.</translation>
        </message>
        <message>
            <source>This window cannot be shown here; the message bar says why.</source>
            <translation>This window cannot be shown here; the message bar says why.</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>Windows</translation>
        </message>
        <message>
            <source>a late review or suit about what is done and closed has its reason</source>
            <translation>a late review or suit about what is done and closed has its reason</translation>
        </message>
        <message>
            <source>lodged within its period (last day {last} for {party}, item {item}), or the good reason for which it was taken late</source>
            <translation>lodged within its period (last day {last} for {party}, item {item}), or the good reason for which it was taken late</translation>
        </message>
        <message>
            <source>review or suit is lodged in time</source>
            <translation>review or suit is lodged in time</translation>
        </message>
        <message>
            <source>the court that ruled knows of the review or suit</source>
            <translation>the court that ruled knows of the review or suit</translation>
        </message>
        <message>
            <source>the day after the filing by {party} on which the court that ruled was told of it and ordered no stop</source>
            <translation>the day after the filing by {party} on which the court that ruled was told of it and ordered no stop</translation>
        </message>
        <message>
            <source>the number of the government's order or standing authorisation</source>
            <translation>the number of the government's order or standing authorisation</translation>
        </message>
        <message>
            <source>the order of the government has its number</source>
            <translation>the order of the government has its number</translation>
        </message>
        <message>
            <source>the suspended review of {party} resumed or decided</source>
            <translation>the suspended review of {party} resumed or decided</translation>
        </message>
        <message>
            <source>New term for performing, as the decision was served after the one it names: until {day}</source>
            <translation>New term for performing, as the decision was served after the one it names: until {day}</translation>
        </message>
        <message>
            <source>Several papers {form} wait for service on {party}: {numbers}. Name the one that was served under "document".</source>
            <translation>Several papers {form} wait for service on {party}: {numbers}. Name the one that was served under "document".</translation>
        </message>
        <message>
            <source>The term in the decision ({named}) was over when the decision was served ({served}): a new term of {days} days runs from then.</source>
            <translation>The term in the decision ({named}) was over when the decision was served ({served}): a new term of {days} days runs from then.</translation>
        </message>
        <message>
            <source>No {form} {title} that waits for service on {party} is issued here, and its service would start a period. Issue the paper first; where it was issued outside, add it to the data as paper with number and issued_on (YYYY-MM-DD).</source>
            <translation>No {form} {title} that waits for service on {party} is issued here, and its service would start a period. Issue the paper first; where it was issued outside, add it to the data as paper with number and issued_on (YYYY-MM-DD).</translation>
        </message>
        <message>
            <source>Of a paper that was issued outside, paper in the data must hold both number and issued_on (YYYY-MM-DD).</source>
            <translation>Of a paper that was issued outside, paper in the data must hold both number and issued_on (YYYY-MM-DD).</translation>
        </message>
        <message>
            <source>Records every row of a table (XLSX, CSV, or a table of a vector file as path|layername=NAME), or none of them. Columns: case (number), event (step T01 to T80 or its name; DELIVERY, FACT, CORRECTION), date (YYYY-MM-DD, with HH:MM where it matters), actor, party (name or number; several with ;), data (a JSON object with what the event carries; what is stated to the guards stands under facts). Rows of one case are taken by date. A paper that starts a period (notice, decision, reminder ...) is served when it was issued here; of one issued outside, data holds paper with number and issued_on. Every step is checked as if it were taken by hand, also those that come after an earlier one; the report names the row, the guard, the article and what is missing. Decision support only.</source>
            <translation>Records every row of a table (XLSX, CSV, or a table of a vector file as path|layername=NAME), or none of them. Columns: case (number), event (step T01 to T80 or its name; DELIVERY, FACT, CORRECTION), date (YYYY-MM-DD, with HH:MM where it matters), actor, party (name or number; several with ;), data (a JSON object with what the event carries; what is stated to the guards stands under facts). Rows of one case are taken by date. A paper that starts a period (notice, decision, reminder ...) is served when it was issued here; of one issued outside, data holds paper with number and issued_on. Every step is checked as if it were taken by hand, also those that come after an earlier one; the report names the row, the guard, the article and what is missing. Decision support only.</translation>
        </message>
        <message>
            <source>Records that an issued paper was served on a party, in one of the seven ways (CPL art.87-95), with what each needs; without it the service is refused with the article. PROOF is a JSON object: direct receiver, relation, servers; leave refused_by, refusal_reason, servers, witness or media_number; electronic confirmation (or a D48 on file), system_record; mail impossible_reason, mail_receipt, tracking; entrusted commission, entrusted_to, receiver, relation; forward forwarded_by, receiver, relation; notice notice_ground (missing or other_ways_failed), notice_reason, notice_place. Reminder and enforcement decision are served directly first (ACL art.38). A public notice counts by itself when its 30 days have passed, wherever the case is read; each party's periods run from its own service. The service of a decision moves the lanes of this party alone. FAILED says why an attempt came to nothing. RECEIPT_FOLDER takes the receipt (D35) filled with all this. With DOCUMENT empty the service by public notices whose time has passed is written down in their cases and lists. Decision support only.</source>
            <translation>Records that an issued paper was served on a party, in one of the seven ways (CPL art.87-95), with what each needs; without it the service is refused with the article. PROOF is a JSON object: direct receiver, relation, servers; leave refused_by, refusal_reason, servers, witness or media_number; electronic confirmation (or a D48 on file), system_record; mail impossible_reason, mail_receipt, tracking; entrusted commission, entrusted_to, receiver, relation; forward forwarded_by, receiver, relation; notice notice_ground (missing or other_ways_failed), notice_reason, notice_place. Reminder and enforcement decision are served directly first (ACL art.38). A public notice counts by itself when its 30 days have passed, wherever the case is read; each party's periods run from its own service. The service of a decision moves the lanes of this party alone. FAILED says why an attempt came to nothing. RECEIPT_FOLDER takes the receipt (D35) filled with all this. With DOCUMENT empty the service by public notices whose time has passed is written down in their cases and lists. Decision support only.</translation>
        </message>
        <message>
            <source>{party} holds the {form} {title} {number} already, and no new step of the case asks for another. Void that one first, or name under PARTY who has none yet.</source>
            <translation>{party} holds the {form} {title} {number} already, and no new step of the case asks for another. Void that one first, or name under PARTY who has none yet.</translation>
        </message>
        <message>
            <source>List of cases: the row {uid} is not what case, spot and dates say. Open the workspace once with ZhiWei and save something in it; if it stays, restore a backup.</source>
            <translation>List of cases: the row {uid} is not what case, spot and dates say. Open the workspace once with ZhiWei and save something in it; if it stays, restore a backup.</translation>
        </message>
        <message>
            <source>A crime is suspected</source>
            <translation>A crime is suspected</translation>
        </message>
        <message>
            <source>A lead against an official</source>
            <translation>A lead against an official</translation>
        </message>
        <message>
            <source>A legal review is due</source>
            <translation>A legal review is due</translation>
        </message>
        <message>
            <source>A shape needs at least three corners; there are {count}.</source>
            <translation>A shape needs at least three corners; there are {count}.</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>Accepted on</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Address</translation>
        </message>
        <message>
            <source>Adopted</source>
            <translation>Adopted</translation>
        </message>
        <message>
            <source>Agreement on performance</source>
            <translation>Agreement on performance</translation>
        </message>
        <message>
            <source>An obligation to clear or to restore</source>
            <translation>An obligation to clear or to restore</translation>
        </message>
        <message>
            <source>Answers of review body and court on</source>
            <translation>Answers of review body and court on</translation>
        </message>
        <message>
            <source>Answers: no review or suit</source>
            <translation>Answers: no review or suit</translation>
        </message>
        <message>
            <source>Bearing</source>
            <translation>Bearing</translation>
        </message>
        <message>
            <source>Belongings were listed</source>
            <translation>Belongings were listed</translation>
        </message>
        <message>
            <source>Building goes on</source>
            <translation>Building goes on</translation>
        </message>
        <message>
            <source>Building goes on after the order</source>
            <translation>Building goes on after the order</translation>
        </message>
        <message>
            <source>Building seen after the order on</source>
            <translation>Building seen after the order on</translation>
        </message>
        <message>
            <source>Built on</source>
            <translation>Built on</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Chair of the hearing</source>
            <translation>Chair of the hearing</translation>
        </message>
        <message>
            <source>Changed by a review decision</source>
            <translation>Changed by a review decision</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Click a place on the map.</source>
            <translation>Click a place on the map.</translation>
        </message>
        <message>
            <source>Click the corners on the map; right click or Enter ends, Backspace takes one back, Esc cancels. Ctrl and click takes the shape of any polygon.</source>
            <translation>Click the corners on the map; right click or Enter ends, Backspace takes one back, Esc cancels. Ctrl and click takes the shape of any polygon.</translation>
        </message>
        <message>
            <source>Click the corners; right click or Enter ends. Ctrl and click measures any polygon.</source>
            <translation>Click the corners; right click or Enter ends. Ctrl and click measures any polygon.</translation>
        </message>
        <message>
            <source>Collective discussion</source>
            <translation>Collective discussion</translation>
        </message>
        <message>
            <source>Competent authority</source>
            <translation>Competent authority</translation>
        </message>
        <message>
            <source>Complex or major case</source>
            <translation>Complex or major case</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Confirmation of address and way</source>
            <translation>Confirmation of address and way</translation>
        </message>
        <message>
            <source>Copied {count} corners.</source>
            <translation>Copied {count} corners.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the corners for a spreadsheet</source>
            <translation>Copy the corners for a spreadsheet</translation>
        </message>
        <message>
            <source>Corner</source>
            <translation>Corner</translation>
        </message>
        <message>
            <source>Correction of a wrong entry</source>
            <translation>Correction of a wrong entry</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>Court</translation>
        </message>
        <message>
            <source>Court told of it on</source>
            <translation>Court told of it on</translation>
        </message>
        <message>
            <source>Danger to traffic, pollution or nature</source>
            <translation>Danger to traffic, pollution or nature</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Day of execution</source>
            <translation>Day of execution</translation>
        </message>
        <message>
            <source>Day the breach ended</source>
            <translation>Day the breach ended</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>Decided on</translation>
        </message>
        <message>
            <source>Defence checked and answered</source>
            <translation>Defence checked and answered</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Discard</translation>
        </message>
        <message>
            <source>Draw and register a spot</source>
            <translation>Draw and register a spot</translation>
        </message>
        <message>
            <source>Ellipsoidal area</source>
            <translation>Ellipsoidal area</translation>
        </message>
        <message>
            <source>Entrusted to</source>
            <translation>Entrusted to</translation>
        </message>
        <message>
            <source>Established facts</source>
            <translation>Established facts</translation>
        </message>
        <message>
            <source>Evidence before the order, of</source>
            <translation>Evidence before the order, of</translation>
        </message>
        <message>
            <source>Evidence before the stop order</source>
            <translation>Evidence before the stop order</translation>
        </message>
        <message>
            <source>Evidence on file</source>
            <translation>Evidence on file</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Fact</translation>
        </message>
        <message>
            <source>Facts established</source>
            <translation>Facts established</translation>
        </message>
        <message>
            <source>Facts of a breach were found</source>
            <translation>Facts of a breach were found</translation>
        </message>
        <message>
            <source>Filed on</source>
            <translation>Filed on</translation>
        </message>
        <message>
            <source>Findings made before rest on the values until now: assess the spots again.</source>
            <translation>Findings made before rest on the values until now: assess the spots again.</translation>
        </message>
        <message>
            <source>Forwarded by</source>
            <translation>Forwarded by</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>Found on</translation>
        </message>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>Good reason for being late</source>
            <translation>Good reason for being late</translation>
        </message>
        <message>
            <source>Grave harm (five years)</source>
            <translation>Grave harm (five years)</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Ground</translation>
        </message>
        <message>
            <source>Ground for a public notice</source>
            <translation>Ground for a public notice</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>Grounds</translation>
        </message>
        <message>
            <source>Hearing asked for</source>
            <translation>Hearing asked for</translation>
        </message>
        <message>
            <source>Hearing asked for on</source>
            <translation>Hearing asked for on</translation>
        </message>
        <message>
            <source>Hearing held</source>
            <translation>Hearing held</translation>
        </message>
        <message>
            <source>Hearing held on</source>
            <translation>Hearing held on</translation>
        </message>
        <message>
            <source>How the breach is put right</source>
            <translation>How the breach is put right</translation>
        </message>
        <message>
            <source>In the course of business</source>
            <translation>In the course of business</translation>
        </message>
        <message>
            <source>In vain, because</source>
            <translation>In vain, because</translation>
        </message>
        <message>
            <source>Issue a paper</source>
            <translation>Issue a paper</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Issued on</translation>
        </message>
        <message>
            <source>It goes on again</source>
            <translation>It goes on again</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Items</translation>
        </message>
        <message>
            <source>Items performed</source>
            <translation>Items performed</translation>
        </message>
        <message>
            <source>Judged as a heavy penalty</source>
            <translation>Judged as a heavy penalty</translation>
        </message>
        <message>
            <source>Judgment in force from</source>
            <translation>Judgment in force from</translation>
        </message>
        <message>
            <source>Judgment of the second instance</source>
            <translation>Judgment of the second instance</translation>
        </message>
        <message>
            <source>Judgment served on</source>
            <translation>Judgment served on</translation>
        </message>
        <message>
            <source>Land class</source>
            <translation>Land class</translation>
        </message>
        <message>
            <source>Last day named</source>
            <translation>Last day named</translation>
        </message>
        <message>
            <source>Last day of the term</source>
            <translation>Last day of the term</translation>
        </message>
        <message>
            <source>Law that lets this body seal</source>
            <translation>Law that lets this body seal</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>Legal review</translation>
        </message>
        <message>
            <source>Letter of commission</source>
            <translation>Letter of commission</translation>
        </message>
        <message>
            <source>Lifted</source>
            <translation>Lifted</translation>
        </message>
        <message>
            <source>Line {line} is no corner: {text}. Each line holds two numbers, with or without a name.</source>
            <translation>Line {line} is no corner: {text}. Each line holds two numbers, with or without a name.</translation>
        </message>
        <message>
            <source>Local rule</source>
            <translation>Local rule</translation>
        </message>
        <message>
            <source>Lodged on</source>
            <translation>Lodged on</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Measure</translation>
        </message>
        <message>
            <source>Measure lifted</source>
            <translation>Measure lifted</translation>
        </message>
        <message>
            <source>Measure officially</source>
            <translation>Measure officially</translation>
        </message>
        <message>
            <source>Minor, corrected in time, no harm</source>
            <translation>Minor, corrected in time, no harm</translation>
        </message>
        <message>
            <source>New facts</source>
            <translation>New facts</translation>
        </message>
        <message>
            <source>New reasons</source>
            <translation>New reasons</translation>
        </message>
        <message>
            <source>No clear harm to society</source>
            <translation>No clear harm to society</translation>
        </message>
        <message>
            <source>None here: {kinds}</source>
            <translation>None here: {kinds}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Number of the pictures of the act</source>
            <translation>Number of the pictures of the act</translation>
        </message>
        <message>
            <source>Officers in charge</source>
            <translation>Officers in charge</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>Open case</translation>
        </message>
        <message>
            <source>Open spot</source>
            <translation>Open spot</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>Opinion</translation>
        </message>
        <message>
            <source>Order of the government of</source>
            <translation>Order of the government of</translation>
        </message>
        <message>
            <source>Own term for performing</source>
            <translation>Own term for performing</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Paper</translation>
        </message>
        <message>
            <source>Paper received on</source>
            <translation>Paper received on</translation>
        </message>
        <message>
            <source>Papers on file from another system</source>
            <translation>Papers on file from another system</translation>
        </message>
        <message>
            <source>Part concerned</source>
            <translation>Part concerned</translation>
        </message>
        <message>
            <source>Part to be removed</source>
            <translation>Part to be removed</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>Parties</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>Party</translation>
        </message>
        <message>
            <source>Paste corners, one a line: name, X (north), Y (east); or 国土 TXT.</source>
            <translation>Paste corners, one a line: name, X (north), Y (east); or 国土 TXT.</translation>
        </message>
        <message>
            <source>Patrol</source>
            <translation>Patrol</translation>
        </message>
        <message>
            <source>Performance planned on</source>
            <translation>Performance planned on</translation>
        </message>
        <message>
            <source>Performed and checked on the spot</source>
            <translation>Performed and checked on the spot</translation>
        </message>
        <message>
            <source>Perimeter</source>
            <translation>Perimeter</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Period</translation>
        </message>
        <message>
            <source>Period extended</source>
            <translation>Period extended</translation>
        </message>
        <message>
            <source>Permits</source>
            <translation>Permits</translation>
        </message>
        <message>
            <source>Permits frozen or freed</source>
            <translation>Permits frozen or freed</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>Planar area</source>
            <translation>Planar area</translation>
        </message>
        <message>
            <source>Published at</source>
            <translation>Published at</translation>
        </message>
        <message>
            <source>Put right by a permit given afterwards</source>
            <translation>Put right by a permit given afterwards</translation>
        </message>
        <message>
            <source>Reads organisations, officers and numbering from a YAML or XLSX file (sheets organisations, officers, numbering, profiles). Organisations are known by code, officers by the number of their enforcement card: what is there is updated, so the file can be read again. A YAML file that begins with the key profile is a profile of the office (local rules): it is checked line by line, may be stricter than the law but never below it, and each version is kept with the cases that were filed under it. The section profiles says which profile each track (planning, village, land) uses from now on. The section calendar takes the days of a holiday notice of the State Council: day, last (of a break), kind (off, work, statutory). The section catalogues holds own values of the catalogues zones, assessment, land_use and casefile (order of binding); options holds diary.lapse_days and maps.review_no. A key that nothing reads is refused.</source>
            <translation>Reads organisations, officers and numbering from a YAML or XLSX file (sheets organisations, officers, numbering, profiles). Organisations are known by code, officers by the number of their enforcement card: what is there is updated, so the file can be read again. A YAML file that begins with the key profile is a profile of the office (local rules): it is checked line by line, may be stricter than the law but never below it, and each version is kept with the cases that were filed under it. The section profiles says which profile each track (planning, village, land) uses from now on. The section calendar takes the days of a holiday notice of the State Council: day, last (of a break), kind (off, work, statutory). The section catalogues holds own values of the catalogues zones, assessment, land_use and casefile (order of binding); options holds diary.lapse_days and maps.review_no. A key that nothing reads is refused.</translation>
        </message>
        <message>
            <source>Reason and course</source>
            <translation>Reason and course</translation>
        </message>
        <message>
            <source>Reason and date of the refusal</source>
            <translation>Reason and date of the refusal</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>Received on</translation>
        </message>
        <message>
            <source>Reconsideration asked for on</source>
            <translation>Reconsideration asked for on</translation>
        </message>
        <message>
            <source>Record of arrival</source>
            <translation>Record of arrival</translation>
        </message>
        <message>
            <source>Refusal proved on</source>
            <translation>Refusal proved on</translation>
        </message>
        <message>
            <source>Refusal to stop proved</source>
            <translation>Refusal to stop proved</translation>
        </message>
        <message>
            <source>Refused by</source>
            <translation>Refused by</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Register</translation>
        </message>
        <message>
            <source>Register spot {code}</source>
            <translation>Register spot {code}</translation>
        </message>
        <message>
            <source>Registered by</source>
            <translation>Registered by</translation>
        </message>
        <message>
            <source>Relation to the addressee</source>
            <translation>Relation to the addressee</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>Remark</translation>
        </message>
        <message>
            <source>Report of the public</source>
            <translation>Report of the public</translation>
        </message>
        <message>
            <source>Request for a hearing withdrawn</source>
            <translation>Request for a hearing withdrawn</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Return slip</source>
            <translation>Return slip</translation>
        </message>
        <message>
            <source>Review decided on</source>
            <translation>Review decided on</translation>
        </message>
        <message>
            <source>Right day</source>
            <translation>Right day</translation>
        </message>
        <message>
            <source>Right given up in writing</source>
            <translation>Right given up in writing</translation>
        </message>
        <message>
            <source>Right to the hearing lost</source>
            <translation>Right to the hearing lost</translation>
        </message>
        <message>
            <source>Rights told of, or not</source>
            <translation>Rights told of, or not</translation>
        </message>
        <message>
            <source>Satellite image</source>
            <translation>Satellite image</translation>
        </message>
        <message>
            <source>Save corners</source>
            <translation>Save corners</translation>
        </message>
        <message>
            <source>Save spot and lead (Ctrl+Enter)</source>
            <translation>Save spot and lead (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>Save the corners as 国土 TXT or CSV</source>
            <translation>Save the corners as 国土 TXT or CSV</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Saved: {path}</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>Second reminder on</source>
            <translation>Second reminder on</translation>
        </message>
        <message>
            <source>Select at least two spots to merge.</source>
            <translation>Select at least two spots to merge.</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>Served by</translation>
        </message>
        <message>
            <source>Service of a paper</source>
            <translation>Service of a paper</translation>
        </message>
        <message>
            <source>Side (m)</source>
            <translation>Side (m)</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>Signed by</translation>
        </message>
        <message>
            <source>Signed receipt or picture</source>
            <translation>Signed receipt or picture</translation>
        </message>
        <message>
            <source>Somebody else recorded more of this case while the form was open. Nothing was saved and nothing is lost: look at what came and decide.</source>
            <translation>Somebody else recorded more of this case while the form was open. Nothing was saved and nothing is lost: look at what came and decide.</translation>
        </message>
        <message>
            <source>Somebody else saved or removed spot {spot} meanwhile. Nothing was written; look at it and do it again.</source>
            <translation>Somebody else saved or removed spot {spot} meanwhile. Nothing was written; look at it and do it again.</translation>
        </message>
        <message>
            <source>Something else was done since. Undo that first, in 'Edit spots'.</source>
            <translation>Something else was done since. Undo that first, in 'Edit spots'.</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Source of the lead</source>
            <translation>Source of the lead</translation>
        </message>
        <message>
            <source>Spot code</source>
            <translation>Spot code</translation>
        </message>
        <message>
            <source>Spot {code} registered, lead {lead}.</source>
            <translation>Spot {code} registered, lead {lead}.</translation>
        </message>
        <message>
            <source>Spot {spot} has the case {case} with {papers} papers.</source>
            <translation>Spot {spot} has the case {case} with {papers} papers.</translation>
        </message>
        <message>
            <source>Spots with several cases cannot be merged: {spots}. Only one of them may have a case.</source>
            <translation>Spots with several cases cannot be merged: {spots}. Only one of them may have a case.</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>Stage</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>State of an older ledger</source>
            <translation>State of an older ledger</translation>
        </message>
        <message>
            <source>Statement or defence</source>
            <translation>Statement or defence</translation>
        </message>
        <message>
            <source>Successor</source>
            <translation>Successor</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>Survey</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Take back</translation>
        </message>
        <message>
            <source>Take the mended shape</source>
            <translation>Take the mended shape</translation>
        </message>
        <message>
            <source>Take the spot and its lead back while nothing was built on them</source>
            <translation>Take the spot and its lead back while nothing was built on them</translation>
        </message>
        <message>
            <source>Take these corners</source>
            <translation>Take these corners</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Taken back.</translation>
        </message>
        <message>
            <source>Term in days</source>
            <translation>Term in days</translation>
        </message>
        <message>
            <source>The breach is going on</source>
            <translation>The breach is going on</translation>
        </message>
        <message>
            <source>The conditions changed</source>
            <translation>The conditions changed</translation>
        </message>
        <message>
            <source>The decision names no period to sue</source>
            <translation>The decision names no period to sue</translation>
        </message>
        <message>
            <source>The fines punish separate acts</source>
            <translation>The fines punish separate acts</translation>
        </message>
        <message>
            <source>The head of the body approved</source>
            <translation>The head of the body approved</translation>
        </message>
        <message>
            <source>The law attaches a liability to it</source>
            <translation>The law attaches a liability to it</translation>
        </message>
        <message>
            <source>The line crosses itself</source>
            <translation>The line crosses itself</translation>
        </message>
        <message>
            <source>The line does not cut through spot {spot}. Begin and end it outside the spot.</source>
            <translation>The line does not cut through spot {spot}. Begin and end it outside the spot.</translation>
        </message>
        <message>
            <source>The line of this shape crosses itself at {count} places, the first at X {x}, Y {y}. Draw it again, or take the mended shape.</source>
            <translation>The line of this shape crosses itself at {count} places, the first at X {x}, Y {y}. Draw it again, or take the mended shape.</translation>
        </message>
        <message>
            <source>The paper tells of the right to review</source>
            <translation>The paper tells of the right to review</translation>
        </message>
        <message>
            <source>The paper tells of the right to sue</source>
            <translation>The paper tells of the right to sue</translation>
        </message>
        <message>
            <source>The party is truly unable</source>
            <translation>The party is truly unable</translation>
        </message>
        <message>
            <source>The party was told to come</source>
            <translation>The party was told to come</translation>
        </message>
        <message>
            <source>The penalty grew by it</source>
            <translation>The penalty grew by it</translation>
        </message>
        <message>
            <source>The president of the court approved</source>
            <translation>The president of the court approved</translation>
        </message>
        <message>
            <source>The review body answered: nothing lodged</source>
            <translation>The review body answered: nothing lodged</translation>
        </message>
        <message>
            <source>The ruling is in force</source>
            <translation>The ruling is in force</translation>
        </message>
        <message>
            <source>The spot needs a code.</source>
            <translation>The spot needs a code.</translation>
        </message>
        <message>
            <source>The thing was handed over</source>
            <translation>The thing was handed over</translation>
        </message>
        <message>
            <source>There is a spot {number} already. Give another code.</source>
            <translation>There is a spot {number} already. Give another code.</translation>
        </message>
        <message>
            <source>These coordinates ({crs}) lie where the workspace cannot show them.</source>
            <translation>These coordinates ({crs}) lie where the workspace cannot show them.</translation>
        </message>
        <message>
            <source>This cannot be taken back: since then {what} came to spot {spot}.</source>
            <translation>This cannot be taken back: since then {what} came to spot {spot}.</translation>
        </message>
        <message>
            <source>This cannot be taken back: {lead} is no longer the last lead of its year, and the numbers of leads may have no gap. Set the spot to withdrawn instead.</source>
            <translation>This cannot be taken back: {lead} is no longer the last lead of its year, and the numbers of leads may have no gap. Set the spot to withdrawn instead.</translation>
        </message>
        <message>
            <source>This shape has no area. Draw at least three corners that do not lie on one line.</source>
            <translation>This shape has no area. Draw at least three corners that do not lie on one line.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>To be performed until</source>
            <translation>To be performed until</translation>
        </message>
        <message>
            <source>Told of the right to review</source>
            <translation>Told of the right to review</translation>
        </message>
        <message>
            <source>Told of the right to sue</source>
            <translation>Told of the right to sue</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>Tracking</translation>
        </message>
        <message>
            <source>Transfer from another body</source>
            <translation>Transfer from another body</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Type or paste coordinates</source>
            <translation>Type or paste coordinates</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Until</translation>
        </message>
        <message>
            <source>Urgent for public safety</source>
            <translation>Urgent for public safety</translation>
        </message>
        <message>
            <source>Urgent: written reason</source>
            <translation>Urgent: written reason</translation>
        </message>
        <message>
            <source>Village code</source>
            <translation>Village code</translation>
        </message>
        <message>
            <source>Void a paper</source>
            <translation>Void a paper</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
        <message>
            <source>What is here</source>
            <translation>What is here</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>What is proposed</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>What was said</translation>
        </message>
        <message>
            <source>Why evasion is to be feared</source>
            <translation>Why evasion is to be feared</translation>
        </message>
        <message>
            <source>Why not directly</source>
            <translation>Why not directly</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>Witness</translation>
        </message>
        <message>
            <source>Wrong entry</source>
            <translation>Wrong entry</translation>
        </message>
        <message>
            <source>X north (m)</source>
            <translation>X north (m)</translation>
        </message>
        <message>
            <source>Y east (m)</source>
            <translation>Y east (m)</translation>
        </message>
        <message>
            <source>Zones and control lines</source>
            <translation>Zones and control lines</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <source>addressee missing</source>
            <translation>addressee missing</translation>
        </message>
        <message>
            <source>after the notice</source>
            <translation>after the notice</translation>
        </message>
        <message>
            <source>after the reminder</source>
            <translation>after the reminder</translation>
        </message>
        <message>
            <source>cases ({count})</source>
            <translation>cases ({count})</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>changed</translation>
        </message>
        <message>
            <source>claim of a third party</source>
            <translation>claim of a third party</translation>
        </message>
        <message>
            <source>confiscate</source>
            <translation>confiscate</translation>
        </message>
        <message>
            <source>decision revoked</source>
            <translation>decision revoked</translation>
        </message>
        <message>
            <source>demolish</source>
            <translation>demolish</translation>
        </message>
        <message>
            <source>died</source>
            <translation>died</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>ended</translation>
        </message>
        <message>
            <source>entity ended, no property or successor</source>
            <translation>entity ended, no property or successor</translation>
        </message>
        <message>
            <source>facts</source>
            <translation>facts</translation>
        </message>
        <message>
            <source>facts not made out</source>
            <translation>facts not made out</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>fine</translation>
        </message>
        <message>
            <source>first, slight and corrected</source>
            <translation>first, slight and corrected</translation>
        </message>
        <message>
            <source>hearing (D18)</source>
            <translation>hearing (D18)</translation>
        </message>
        <message>
            <source>inside, {m} m to the line</source>
            <translation>inside, {m} m to the line</translation>
        </message>
        <message>
            <source>it was on another day</source>
            <translation>it was on another day</translation>
        </message>
        <message>
            <source>law wrongly applied</source>
            <translation>law wrongly applied</translation>
        </message>
        <message>
            <source>leads ({count})</source>
            <translation>leads ({count})</translation>
        </message>
        <message>
            <source>local policy</source>
            <translation>local policy</translation>
        </message>
        <message>
            <source>loss that cannot be made good</source>
            <translation>loss that cannot be made good</translation>
        </message>
        <message>
            <source>minor and corrected</source>
            <translation>minor and corrected</translation>
        </message>
        <message>
            <source>no capacity</source>
            <translation>no capacity</translation>
        </message>
        <message>
            <source>no control line</source>
            <translation>no control line</translation>
        </message>
        <message>
            <source>no fault</source>
            <translation>no fault</translation>
        </message>
        <message>
            <source>no lead number: no organisation is set up</source>
            <translation>no lead number: no organisation is set up</translation>
        </message>
        <message>
            <source>not accepted</source>
            <translation>not accepted</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>not assessed</translation>
        </message>
        <message>
            <source>not our matter</source>
            <translation>not our matter</translation>
        </message>
        <message>
            <source>object gone</source>
            <translation>object gone</translation>
        </message>
        <message>
            <source>ordered to stop</source>
            <translation>ordered to stop</translation>
        </message>
        <message>
            <source>other</source>
            <translation>other</translation>
        </message>
        <message>
            <source>other ways failed</source>
            <translation>other ways failed</translation>
        </message>
        <message>
            <source>out of time</source>
            <translation>out of time</translation>
        </message>
        <message>
            <source>outside, {m} m to the line</source>
            <translation>outside, {m} m to the line</translation>
        </message>
        <message>
            <source>papers ({count})</source>
            <translation>papers ({count})</translation>
        </message>
        <message>
            <source>part built after the stop order</source>
            <translation>part built after the stop order</translation>
        </message>
        <message>
            <source>parties ({count})</source>
            <translation>parties ({count})</translation>
        </message>
        <message>
            <source>permit afterwards (CR2)</source>
            <translation>permit afterwards (CR2)</translation>
        </message>
        <message>
            <source>person dead, no estate or successor</source>
            <translation>person dead, no estate or successor</translation>
        </message>
        <message>
            <source>photos ({count})</source>
            <translation>photos ({count})</translation>
        </message>
        <message>
            <source>preservation (D10)</source>
            <translation>preservation (D10)</translation>
        </message>
        <message>
            <source>preserved</source>
            <translation>preserved</translation>
        </message>
        <message>
            <source>procedure only</source>
            <translation>procedure only</translation>
        </message>
        <message>
            <source>put right</source>
            <translation>put right</translation>
        </message>
        <message>
            <source>put right on the spot (CR1)</source>
            <translation>put right on the spot (CR1)</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>rejected</translation>
        </message>
        <message>
            <source>restore / give back</source>
            <translation>restore / give back</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>sealed</translation>
        </message>
        <message>
            <source>sealing (D12)</source>
            <translation>sealing (D12)</translation>
        </message>
        <message>
            <source>state it anew</source>
            <translation>state it anew</translation>
        </message>
        <message>
            <source>statement and defence (D17)</source>
            <translation>statement and defence (D17)</translation>
        </message>
        <message>
            <source>take it back</source>
            <translation>take it back</translation>
        </message>
        <message>
            <source>the whole</source>
            <translation>the whole</translation>
        </message>
        <message>
            <source>unable to perform for now</source>
            <translation>unable to perform for now</translation>
        </message>
        <message>
            <source>under age</source>
            <translation>under age</translation>
        </message>
        <message>
            <source>unfit</source>
            <translation>unfit</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>withdrawn</translation>
        </message>
        <message>
            <source>{count} corners</source>
            <translation>{count} corners</translation>
        </message>
        <message>
            <source>{file}: nothing reads {key}; known are {known}.</source>
            <translation>{file}: nothing reads {key}; known are {known}.</translation>
        </message>
        <message>
            <source>{file}: {key} cannot be {value}.</source>
            <translation>{file}: {key} cannot be {value}.</translation>
        </message>
        <message>
            <source>{value} is no amount or area.</source>
            <translation>{value} is no amount or area.</translation>
        </message>
        <message>
            <source>国土 TXT (*.txt)</source>
            <translation>国土 TXT (*.txt)</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>Add row</translation>
        </message>
        <message>
            <source>Area (m²)</source>
            <translation>Area (m²)</translation>
        </message>
        <message>
            <source>Area left (m²)</source>
            <translation>Area left (m²)</translation>
        </message>
        <message>
            <source>Ask whoever keeps the profile of the office</source>
            <translation>Ask whoever keeps the profile of the office</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Choose a file</translation>
        </message>
        <message>
            <source>Complete the evidence</source>
            <translation>Complete the evidence</translation>
        </message>
        <message>
            <source>Complete the officers and their cards (settings)</source>
            <translation>Complete the officers and their cards (settings)</translation>
        </message>
        <message>
            <source>Complete the parties</source>
            <translation>Complete the parties</translation>
        </message>
        <message>
            <source>Corners, lengths and bearings</source>
            <translation>Corners, lengths and bearings</translation>
        </message>
        <message>
            <source>Guard: {guard}</source>
            <translation>Guard: {guard}</translation>
        </message>
        <message>
            <source>Issue the paper</source>
            <translation>Issue the paper</translation>
        </message>
        <message>
            <source>Issue {what}</source>
            <translation>Issue {what}</translation>
        </message>
        <message>
            <source>Item {item}, {party}: {state}</source>
            <translation>Item {item}, {party}: {state}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>Label the selected spots as the survey plan (D07) numbers and measures them</source>
            <translation>Label the selected spots as the survey plan (D07) numbers and measures them</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>Law</translation>
        </message>
        <message>
            <source>Look at the items of the decision</source>
            <translation>Look at the items of the decision</translation>
        </message>
        <message>
            <source>Look at the linked cases</source>
            <translation>Look at the linked cases</translation>
        </message>
        <message>
            <source>Look at the place</source>
            <translation>Look at the place</translation>
        </message>
        <message>
            <source>Marked: {flags}</source>
            <translation>Marked: {flags}</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Mine</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>No longer due: {name} ({day})</source>
            <translation>No longer due: {name} ({day})</translation>
        </message>
        <message>
            <source>Not lawful yet</source>
            <translation>Not lawful yet</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>Object</translation>
        </message>
        <message>
            <source>Only time helps</source>
            <translation>Only time helps</translation>
        </message>
        <message>
            <source>Own term until</source>
            <translation>Own term until</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>Please fill this in.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Record the service</source>
            <translation>Record the service</translation>
        </message>
        <message>
            <source>Record the service of {what}</source>
            <translation>Record the service of {what}</translation>
        </message>
        <message>
            <source>Record: {what}</source>
            <translation>Record: {what}</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>Remove row</translation>
        </message>
        <message>
            <source>Select spots on the map: their corners, lengths and bearings appear.</source>
            <translation>Select spots on the map: their corners, lengths and bearings appear.</translation>
        </message>
        <message>
            <source>Somebody else was here first</source>
            <translation>Somebody else was here first</translation>
        </message>
        <message>
            <source>State stays: {state}</source>
            <translation>State stays: {state}</translation>
        </message>
        <message>
            <source>State: {before} → {after}</source>
            <translation>State: {before} → {after}</translation>
        </message>
        <message>
            <source>Stated</source>
            <translation>Stated</translation>
        </message>
        <message>
            <source>Still to be filled in</source>
            <translation>Still to be filled in</translation>
        </message>
        <message>
            <source>Sum (yuan)</source>
            <translation>Sum (yuan)</translation>
        </message>
        <message>
            <source>Sum left (yuan)</source>
            <translation>Sum left (yuan)</translation>
        </message>
        <message>
            <source>Take it up</source>
            <translation>Take it up</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>Take mine</translation>
        </message>
        <message>
            <source>Take mine records yours after it; what it needs is checked again.</source>
            <translation>Take mine records yours after it; what it needs is checked again.</translation>
        </message>
        <message>
            <source>Take the step first: {what}</source>
            <translation>Take the step first: {what}</translation>
        </message>
        <message>
            <source>Take theirs, drop mine</source>
            <translation>Take theirs, drop mine</translation>
        </message>
        <message>
            <source>Take what is chosen</source>
            <translation>Take what is chosen</translation>
        </message>
        <message>
            <source>The resources of the plan: {place} cannot be {value}.</source>
            <translation>The resources of the plan: {place} cannot be {value}.</translation>
        </message>
        <message>
            <source>The tables of demolition planning: {place} cannot be {value}.</source>
            <translation>The tables of demolition planning: {place} cannot be {value}.</translation>
        </message>
        <message>
            <source>There is no day between {start} and {end} on which demolition may run.</source>
            <translation>There is no day between {start} and {end} on which demolition may run.</translation>
        </message>
        <message>
            <source>There is unsaved input of {when}.</source>
            <translation>There is unsaved input of {when}.</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Value</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>What follows</translation>
        </message>
        <message>
            <source>What is ordered</source>
            <translation>What is ordered</translation>
        </message>
        <message>
            <source>While this form was open, more was recorded of this case:</source>
            <translation>While this form was open, more was recorded of this case:</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>all excavators are taken</source>
            <translation>all excavators are taken</translation>
        </message>
        <message>
            <source>an earlier day is free; the plan uses the crew where it serves the aims more</source>
            <translation>an earlier day is free; the plan uses the crew where it serves the aims more</translation>
        </message>
        <message>
            <source>another site in lane {name} is being demolished</source>
            <translation>another site in lane {name} is being demolished</translation>
        </message>
        <message>
            <source>as many forced sites run as there are command groups</source>
            <translation>as many forced sites run as there are command groups</translation>
        </message>
        <message>
            <source>belongings are listed and supplies cut by {day}</source>
            <translation>belongings are listed and supplies cut by {day}</translation>
        </message>
        <message>
            <source>blocked days (examinations, festivals, alerts)</source>
            <translation>blocked days (examinations, festivals, alerts)</translation>
        </message>
        <message>
            <source>every crew that can do it is busy or off</source>
            <translation>every crew that can do it is busy or off</translation>
        </message>
        <message>
            <source>it has no lawful day yet, and its party has not agreed to demolish it</source>
            <translation>it has no lawful day yet, and its party has not agreed to demolish it</translation>
        </message>
        <message>
            <source>it shares walls or structure with a site that may not be demolished</source>
            <translation>it shares walls or structure with a site that may not be demolished</translation>
        </message>
        <message>
            <source>its floor area is not known</source>
            <translation>its floor area is not known</translation>
        </message>
        <message>
            <source>its lawful day {day} is after the end of the plan, {end}</source>
            <translation>its lawful day {day} is after the end of the plan, {end}</translation>
        </message>
        <message>
            <source>no crew can do it: {methods}</source>
            <translation>no crew can do it: {methods}</translation>
        </message>
        <message>
            <source>no place before the end of the plan</source>
            <translation>no place before the end of the plan</translation>
        </message>
        <message>
            <source>no police team is free</source>
            <translation>no police team is free</translation>
        </message>
        <message>
            <source>not lawful before {day}</source>
            <translation>not lawful before {day}</translation>
        </message>
        <message>
            <source>notices, tenants and filing take until {day}</source>
            <translation>notices, tenants and filing take until {day}</translation>
        </message>
        <message>
            <source>the money that has come is spent</source>
            <translation>the money that has come is spent</translation>
        </message>
        <message>
            <source>the survey of the surroundings ends before {day}</source>
            <translation>the survey of the surroundings ends before {day}</translation>
        </message>
        <message>
            <source>the tip takes no more on these days</source>
            <translation>the tip takes no more on these days</translation>
        </message>
        <message>
            <source>the trucks are full</source>
            <translation>the trucks are full</translation>
        </message>
        <message>
            <source>{site} stands before it in the lane until {day}</source>
            <translation>{site} stands before it in the lane until {day}</translation>
        </message>
        <message>
            <source>(void)</source>
            <translation>(void)</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Back to the case before</source>
            <translation>Back to the case before</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>Case file</translation>
        </message>
        <message>
            <source>Cases seen before</source>
            <translation>Cases seen before</translation>
        </message>
        <message>
            <source>Choose a case in the list of cases, or click its spot on the map.</source>
            <translation>Choose a case in the list of cases, or click its spot on the map.</translation>
        </message>
        <message>
            <source>Click the spot whose shape is to be edited.</source>
            <translation>Click the spot whose shape is to be edited.</translation>
        </message>
        <message>
            <source>Correct this entry…</source>
            <translation>Correct this entry…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Day</translation>
        </message>
        <message>
            <source>Diary of this case</source>
            <translation>Diary of this case</translation>
        </message>
        <message>
            <source>Draw a line across the spot, from outside to outside; right click or Enter ends. The selected spots are cut, or all.</source>
            <translation>Draw a line across the spot, from outside to outside; right click or Enter ends. The selected spots are cut, or all.</translation>
        </message>
        <message>
            <source>Due within a week</source>
            <translation>Due within a week</translation>
        </message>
        <message>
            <source>Earliest and last lawful days</source>
            <translation>Earliest and last lawful days</translation>
        </message>
        <message>
            <source>Edit shape</source>
            <translation>Edit shape</translation>
        </message>
        <message>
            <source>Edit spots</source>
            <translation>Edit spots</translation>
        </message>
        <message>
            <source>Edit the shape of a spot</source>
            <translation>Edit the shape of a spot</translation>
        </message>
        <message>
            <source>Editing {code} with QGIS's vertex tool.</source>
            <translation>Editing {code} with QGIS's vertex tool.</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Events</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Filter by person, field or value</source>
            <translation>Filter by person, field or value</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Forward</translation>
        </message>
        <message>
            <source>Headline zone</source>
            <translation>Headline zone</translation>
        </message>
        <message>
            <source>History</source>
            <translation>History</translation>
        </message>
        <message>
            <source>It has the case {case}: papers already issued keep the former shape.</source>
            <translation>It has the case {case}: papers already issued keep the former shape.</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Item</translation>
        </message>
        <message>
            <source>Item {item}: earliest lawful demolition</source>
            <translation>Item {item}: earliest lawful demolition</translation>
        </message>
        <message>
            <source>Item {item}: remedies have lapsed (E0)</source>
            <translation>Item {item}: remedies have lapsed (E0)</translation>
        </message>
        <message>
            <source>Item {item}: the court may be asked from</source>
            <translation>Item {item}: the court may be asked from</translation>
        </message>
        <message>
            <source>Item {item}: the court may be asked until</source>
            <translation>Item {item}: the court may be asked until</translation>
        </message>
        <message>
            <source>Lawful today</source>
            <translation>Lawful today</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>Lead</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Merge selected</source>
            <translation>Merge selected</translation>
        </message>
        <message>
            <source>Merge spots {codes}</source>
            <translation>Merge spots {codes}</translation>
        </message>
        <message>
            <source>Merge the selected spots</source>
            <translation>Merge the selected spots</translation>
        </message>
        <message>
            <source>Merge them and let the case cover the merged spot?</source>
            <translation>Merge them and let the case cover the merged spot?</translation>
        </message>
        <message>
            <source>Next dates</source>
            <translation>Next dates</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>Next steps</translation>
        </message>
        <message>
            <source>Nothing done yet</source>
            <translation>Nothing done yet</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overview</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Procedure</translation>
        </message>
        <message>
            <source>Proposed disposition</source>
            <translation>Proposed disposition</translation>
        </message>
        <message>
            <source>QGIS could not save the shape: {reason}</source>
            <translation>QGIS could not save the shape: {reason}</translation>
        </message>
        <message>
            <source>Record something else</source>
            <translation>Record something else</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Redo</translation>
        </message>
        <message>
            <source>Redo the change of spots</source>
            <translation>Redo the change of spots</translation>
        </message>
        <message>
            <source>Reshape spot {code}</source>
            <translation>Reshape spot {code}</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>Rows</translation>
        </message>
        <message>
            <source>Save shape</source>
            <translation>Save shape</translation>
        </message>
        <message>
            <source>Select spots on the map, or take a tool and click.</source>
            <translation>Select spots on the map, or take a tool and click.</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Show names and numbers</source>
            <translation>Show names and numbers</translation>
        </message>
        <message>
            <source>Show the names of the parties</source>
            <translation>Show the names of the parties</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Split</translation>
        </message>
        <message>
            <source>Split a spot</source>
            <translation>Split a spot</translation>
        </message>
        <message>
            <source>Split it and leave the case with the biggest part?</source>
            <translation>Split it and leave the case with the biggest part?</translation>
        </message>
        <message>
            <source>Split spot {code} into {count}</source>
            <translation>Split spot {code} into {count}</translation>
        </message>
        <message>
            <source>Spot</source>
            <translation>Spot</translation>
        </message>
        <message>
            <source>Taken back by a correction</source>
            <translation>Taken back by a correction</translation>
        </message>
        <message>
            <source>The events are no lawful course</source>
            <translation>The events are no lawful course</translation>
        </message>
        <message>
            <source>The layer of spots cannot be edited now, so spot {spot} neither. Is the file read-only?</source>
            <translation>The layer of spots cannot be edited now, so spot {spot} neither. Is the file read-only?</translation>
        </message>
        <message>
            <source>The layer was being edited before: end that edit in QGIS.</source>
            <translation>The layer was being edited before: end that edit in QGIS.</translation>
        </message>
        <message>
            <source>The line cuts through no spot. Draw it across, from outside to outside.</source>
            <translation>The line cuts through no spot. Draw it across, from outside to outside.</translation>
        </message>
        <message>
            <source>The shape of {codes} crosses itself; it is measured as mended. Draw it right.</source>
            <translation>The shape of {codes} crosses itself; it is measured as mended. Draw it right.</translation>
        </message>
        <message>
            <source>There is no spot.</source>
            <translation>There is no spot.</translation>
        </message>
        <message>
            <source>There is nothing to undo or redo.</source>
            <translation>There is nothing to undo or redo.</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Undo the last change of spots</source>
            <translation>Undo the last change of spots</translation>
        </message>
        <message>
            <source>Unsaved: {what}, {when}</source>
            <translation>Unsaved: {what}, {when}</translation>
        </message>
        <message>
            <source>What is missing for other steps</source>
            <translation>What is missing for other steps</translation>
        </message>
        <message>
            <source>What may be done now</source>
            <translation>What may be done now</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Where it stands</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Who</translation>
        </message>
        <message>
            <source>Who is concerned</source>
            <translation>Who is concerned</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>Zoom to the spots of this case</source>
            <translation>Zoom to the spots of this case</translation>
        </message>
        <message>
            <source>added</source>
            <translation>added</translation>
        </message>
        <message>
            <source>before: {area} m²</source>
            <translation>before: {area} m²</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>deleted</translation>
        </message>
        <message>
            <source>to be stated: {what}</source>
            <translation>to be stated: {what}</translation>
        </message>
        <message>
            <source>{what} (distance)</source>
            <translation>{what} (distance)</translation>
        </message>
        <message>
            <source>Before → after</source>
            <translation>Before → after</translation>
        </message>
        <message>
            <source>Its day</source>
            <translation>Its day</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>Its number</translation>
        </message>
        <message>
            <source>Number and day of the paper, where it was issued elsewhere.</source>
            <translation>Number and day of the paper, where it was issued elsewhere.</translation>
        </message>
        <message>
            <source>Or fill in its number and day, where it was issued elsewhere.</source>
            <translation>Or fill in its number and day, where it was issued elsewhere.</translation>
        </message>
        <message>
            <source>Paper issued elsewhere</source>
            <translation>Paper issued elsewhere</translation>
        </message>
        <message>
            <source>Paper issued here</source>
            <translation>Paper issued here</translation>
        </message>
        <message>
            <source>This paper is not issued here yet.</source>
            <translation>This paper is not issued here yet.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>All columns as at first</source>
            <translation>All columns as at first</translation>
        </message>
        <message>
            <source>Area (mu)</source>
            <translation>Area (mu)</translation>
        </message>
        <message>
            <source>Being demolished</source>
            <translation>Being demolished</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>Carried out</translation>
        </message>
        <message>
            <source>Case list</source>
            <translation>Case list</translation>
        </message>
        <message>
            <source>Case withdrawn</source>
            <translation>Case withdrawn</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Clear filters</translation>
        </message>
        <message>
            <source>Cleared on</source>
            <translation>Cleared on</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Closed</translation>
        </message>
        <message>
            <source>Collective discussion of the case</source>
            <translation>Collective discussion of the case</translation>
        </message>
        <message>
            <source>Confiscated and handed over</source>
            <translation>Confiscated and handed over</translation>
        </message>
        <message>
            <source>Copy number</source>
            <translation>Copy number</translation>
        </message>
        <message>
            <source>Court allows enforcement</source>
            <translation>Court allows enforcement</translation>
        </message>
        <message>
            <source>Court applied to</source>
            <translation>Court applied to</translation>
        </message>
        <message>
            <source>Court refuses</source>
            <translation>Court refuses</translation>
        </message>
        <message>
            <source>Decision made</source>
            <translation>Decision made</translation>
        </message>
        <message>
            <source>Decision revoked or changed</source>
            <translation>Decision revoked or changed</translation>
        </message>
        <message>
            <source>Decision served</source>
            <translation>Decision served</translation>
        </message>
        <message>
            <source>Demolition announced</source>
            <translation>Demolition announced</translation>
        </message>
        <message>
            <source>Demolition deferred</source>
            <translation>Demolition deferred</translation>
        </message>
        <message>
            <source>Determination by planning or land office</source>
            <translation>Determination by planning or land office</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Due</translation>
        </message>
        <message>
            <source>Enforcement decided</source>
            <translation>Enforcement decided</translation>
        </message>
        <message>
            <source>Enforcement suspended</source>
            <translation>Enforcement suspended</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>Filed</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>Hearing</translation>
        </message>
        <message>
            <source>In administrative review</source>
            <translation>In administrative review</translation>
        </message>
        <message>
            <source>In litigation</source>
            <translation>In litigation</translation>
        </message>
        <message>
            <source>Investigation</source>
            <translation>Investigation</translation>
        </message>
        <message>
            <source>Investigation concluded</source>
            <translation>Investigation concluded</translation>
        </message>
        <message>
            <source>Investigation suspended</source>
            <translation>Investigation suspended</translation>
        </message>
        <message>
            <source>Kept for temporary use</source>
            <translation>Kept for temporary use</translation>
        </message>
        <message>
            <source>Land</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Lead being verified</source>
            <translation>Lead being verified</translation>
        </message>
        <message>
            <source>Lead registered</source>
            <translation>Lead registered</translation>
        </message>
        <message>
            <source>Legal review of the case</source>
            <translation>Legal review of the case</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>Next date</translation>
        </message>
        <message>
            <source>No earliest day without remedies (E0) yet: for one of the parties there is none, see below.</source>
            <translation>No earliest day without remedies (E0) yet: for one of the parties there is none, see below.</translation>
        </message>
        <message>
            <source>No penalty</source>
            <translation>No penalty</translation>
        </message>
        <message>
            <source>No step is lawful today</source>
            <translation>No step is lawful today</translation>
        </message>
        <message>
            <source>No workspace is open.</source>
            <translation>No workspace is open.</translation>
        </message>
        <message>
            <source>Not filed</source>
            <translation>Not filed</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Officers</source>
            <translation>Officers</translation>
        </message>
        <message>
            <source>Official area {area} m², headline zone: {zone}.</source>
            <translation>Official area {area} m², headline zone: {zone}.</translation>
        </message>
        <message>
            <source>Only cases of the officer who sits here</source>
            <translation>Only cases of the officer who sits here</translation>
        </message>
        <message>
            <source>Only rows whose spots are selected on the map</source>
            <translation>Only rows whose spots are selected on the map</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Ordered by the government</source>
            <translation>Ordered by the government</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planning</translation>
        </message>
        <message>
            <source>Power ends on</source>
            <translation>Power ends on</translation>
        </message>
        <message>
            <source>Prior notice given</source>
            <translation>Prior notice given</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>Put right</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>Reminded</translation>
        </message>
        <message>
            <source>Save the list as a spreadsheet…</source>
            <translation>Save the list as a spreadsheet…</translation>
        </message>
        <message>
            <source>Search number, party, place, parcel, spot or officer</source>
            <translation>Search number, party, place, parcel, spot or officer</translation>
        </message>
        <message>
            <source>Selected on the map</source>
            <translation>Selected on the map</translation>
        </message>
        <message>
            <source>The map goes to the chosen row</source>
            <translation>The map goes to the chosen row</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>This month</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>This week</translation>
        </message>
        <message>
            <source>Time for self-performance</source>
            <translation>Time for self-performance</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Town</translation>
        </message>
        <message>
            <source>Transferred to another body</source>
            <translation>Transferred to another body</translation>
        </message>
        <message>
            <source>Unregistered spot</source>
            <translation>Unregistered spot</translation>
        </message>
        <message>
            <source>Use after demolition followed</source>
            <translation>Use after demolition followed</translation>
        </message>
        <message>
            <source>Village planning</source>
            <translation>Village planning</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>Waiting for</translation>
        </message>
        <message>
            <source>Waiting until</source>
            <translation>Waiting until</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>What is due</translation>
        </message>
        <message>
            <source>Which power ends</source>
            <translation>Which power ends</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>Zone</translation>
        </message>
        <message>
            <source>Zone that leads</source>
            <translation>Zone that leads</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>Zoom to</translation>
        </message>
        <message>
            <source>{count} of {whole} rows · {m2} m² ({mu} mu)</source>
            <translation>{count} of {whole} rows · {m2} m² ({mu} mu)</translation>
        </message>
        <message>
            <source>{count} rows saved: {path}</source>
            <translation>{count} rows saved: {path}</translation>
        </message>
        <message>
            <source>CRS</source>
            <translation>CRS</translation>
        </message>
        <message>
            <source>Check of the workspace</source>
            <translation>Check of the workspace</translation>
        </message>
        <message>
            <source>Choose the organisation of {name}.</source>
            <translation>Choose the organisation of {name}.</translation>
        </message>
        <message>
            <source>Copying the sample county</source>
            <translation>Copying the sample county</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>Disk</translation>
        </message>
        <message>
            <source>Fonts for papers</source>
            <translation>Fonts for papers</translation>
        </message>
        <message>
            <source>Journal mode</source>
            <translation>Journal mode</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>Last backup</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>Libraries</translation>
        </message>
        <message>
            <source>Locks</source>
            <translation>Locks</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Looking</translation>
        </message>
        <message>
            <source>No layer is open that says where the county lies. Pick a file, or choose the zone yourself.</source>
            <translation>No layer is open that says where the county lies. Pick a file, or choose the zone yourself.</translation>
        </message>
        <message>
            <source>Pictures and papers</source>
            <translation>Pictures and papers</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>Schema</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Size</translation>
        </message>
        <message>
            <source>Somebody else changed these settings while the window was open. Nothing was saved; the window shows theirs now. Enter your change again.</source>
            <translation>Somebody else changed these settings while the window was open. Nothing was saved; the window shows theirs now. Enter your change again.</translation>
        </message>
        <message>
            <source>Taking in the parties</source>
            <translation>Taking in the parties</translation>
        </message>
        <message>
            <source>Taking in {layer}</source>
            <translation>Taking in {layer}</translation>
        </message>
        <message>
            <source>The card would end on {last}, before it begins on {first}.</source>
            <translation>The card would end on {last}, before it begins on {first}.</translation>
        </message>
        <message>
            <source>The card {card} is that of {name} already.</source>
            <translation>The card {card} is that of {name} already.</translation>
        </message>
        <message>
            <source>The layer reaches {degrees}° beyond zone {zone}. Take the zone in which your office's survey works.</source>
            <translation>The layer reaches {degrees}° beyond zone {zone}. Take the zone in which your office's survey works.</translation>
        </message>
        <message>
            <source>The officer needs: {key}</source>
            <translation>The officer needs: {key}</translation>
        </message>
        <message>
            <source>The organisation needs: {key}</source>
            <translation>The organisation needs: {key}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versions</translation>
        </message>
        <message>
            <source>Where {layer} lies cannot be told from its CRS ({crs}). Choose the zone yourself.</source>
            <translation>Where {layer} lies cannot be told from its CRS ({crs}). Choose the zone yourself.</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>Writing</translation>
        </message>
        <message>
            <source>held by {holder}</source>
            <translation>held by {holder}</translation>
        </message>
        <message>
            <source>may be written</source>
            <translation>may be written</translation>
        </message>
        <message>
            <source>missing. Off without it: {what}</source>
            <translation>missing. Off without it: {what}</translation>
        </message>
        <message>
            <source>name</source>
            <translation>name</translation>
        </message>
        <message>
            <source>no font of this machine can draw it</source>
            <translation>no font of this machine can draw it</translation>
        </message>
        <message>
            <source>no font of this machine has it: names with it would be printed with a gap. Install SimSun-ExtB or Noto Serif CJK SC.</source>
            <translation>no font of this machine has it: names with it would be printed with a gap. Install SimSun-ExtB or Noto Serif CJK SC.</translation>
        </message>
        <message>
            <source>nobody is saving</source>
            <translation>nobody is saving</translation>
        </message>
        <message>
            <source>number of the enforcement card</source>
            <translation>number of the enforcement card</translation>
        </message>
        <message>
            <source>only {size} free: make room before you go on</source>
            <translation>only {size} free: make room before you go on</translation>
        </message>
        <message>
            <source>short name (机关代字)</source>
            <translation>short name (机关代字)</translation>
        </message>
        <message>
            <source>there is none yet</source>
            <translation>there is none yet</translation>
        </message>
        <message>
            <source>{char} ({code})</source>
            <translation>{char} ({code})</translation>
        </message>
        <message>
            <source>{count} cases</source>
            <translation>{count} cases</translation>
        </message>
        <message>
            <source>{count} files, {size}</source>
            <translation>{count} files, {size}</translation>
        </message>
        <message>
            <source>{count} leads</source>
            <translation>{count} leads</translation>
        </message>
        <message>
            <source>{count} officers</source>
            <translation>{count} officers</translation>
        </message>
        <message>
            <source>{count} organisations</source>
            <translation>{count} organisations</translation>
        </message>
        <message>
            <source>{count} papers</source>
            <translation>{count} papers</translation>
        </message>
        <message>
            <source>{count} series of numbers</source>
            <translation>{count} series of numbers</translation>
        </message>
        <message>
            <source>{crs} carries the zone number in its eastings. Choose EPSG:{wanted}, the same zone without it.</source>
            <translation>{crs} carries the zone number in its eastings. Choose EPSG:{wanted}, the same zone without it.</translation>
        </message>
        <message>
            <source>{day}, {days} days ago</source>
            <translation>{day}, {days} days ago</translation>
        </message>
        <message>
            <source>{layer} is empty and does not say where the county lies.</source>
            <translation>{layer} is empty and does not say where the county lies.</translation>
        </message>
        <message>
            <source>{layer} is in zone {zone} (central meridian {meridian}°) with the zone number in its eastings; the workspace takes the same zone without it, and layers are converted when they come in.</source>
            <translation>{layer} is in zone {zone} (central meridian {meridian}°) with the zone number in its eastings; the workspace takes the same zone without it, and layers are converted when they come in.</translation>
        </message>
        <message>
            <source>{layer} is in zone {zone} (central meridian {meridian}°): the workspace takes the same.</source>
            <translation>{layer} is in zone {zone} (central meridian {meridian}°): the workspace takes the same.</translation>
        </message>
        <message>
            <source>{layer} lies at {longitude}°: that is zone {zone}, central meridian {meridian}°.</source>
            <translation>{layer} lies at {longitude}°: that is zone {zone}, central meridian {meridian}°.</translation>
        </message>
        <message>
            <source>{layer} lies in zone {zone} (central meridian {meridian}°), on an older datum; the workspace takes CGCS2000. Bring the layer to CGCS2000 with your local parameters before you import it.</source>
            <translation>{layer} lies in zone {zone} (central meridian {meridian}°), on an older datum; the workspace takes CGCS2000. Bring the layer to CGCS2000 with your local parameters before you import it.</translation>
        </message>
        <message>
            <source>{mode} (WAL while QGIS edits a layer, else DELETE)</source>
            <translation>{mode} (WAL while QGIS edits a layer, else DELETE)</translation>
        </message>
        <message>
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <source>{name} cannot be removed. On it hang: {what}</source>
            <translation>{name} cannot be removed. On it hang: {what}</translation>
        </message>
        <message>
            <source>{name} cannot be removed: in charge of {count} cases. Give the cases to others first.</source>
            <translation>{name} cannot be removed: in charge of {count} cases. Give the cases to others first.</translation>
        </message>
        <message>
            <source>{name} would answer to itself. Choose another superior.</source>
            <translation>{name} would answer to itself. Choose another superior.</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>{size} free</translation>
        </message>
        <message>
            <source>{value} is no division code: 6 digits for a county, 9 for a town, 12 for a village.</source>
            <translation>{value} is no division code: 6 digits for a county, 9 for a town, 12 for a village.</translation>
        </message>
        <message>
            <source>Agreement on execution</source>
            <translation>Agreement on execution</translation>
        </message>
        <message>
            <source>Another authority is competent</source>
            <translation>Another authority is competent</translation>
        </message>
        <message>
            <source>Apply again to the court</source>
            <translation>Apply again to the court</translation>
        </message>
        <message>
            <source>Apply for execution of the judgment</source>
            <translation>Apply for execution of the judgment</translation>
        </message>
        <message>
            <source>Apply for immediate execution</source>
            <translation>Apply for immediate execution</translation>
        </message>
        <message>
            <source>Apply for preservation of property</source>
            <translation>Apply for preservation of property</translation>
        </message>
        <message>
            <source>Apply for review</source>
            <translation>Apply for review</translation>
        </message>
        <message>
            <source>Apply to the court for enforcement</source>
            <translation>Apply to the court for enforcement</translation>
        </message>
        <message>
            <source>Approve temporary retention</source>
            <translation>Approve temporary retention</translation>
        </message>
        <message>
            <source>Approve the filing</source>
            <translation>Approve the filing</translation>
        </message>
        <message>
            <source>Approve the urgent measure afterwards</source>
            <translation>Approve the urgent measure afterwards</translation>
        </message>
        <message>
            <source>Ask for the planning and land opinion</source>
            <translation>Ask for the planning and land opinion</translation>
        </message>
        <message>
            <source>Assign for verification</source>
            <translation>Assign for verification</translation>
        </message>
        <message>
            <source>Built again</source>
            <translation>Built again</translation>
        </message>
        <message>
            <source>Carry out the demolition</source>
            <translation>Carry out the demolition</translation>
        </message>
        <message>
            <source>Close after execution was refused</source>
            <translation>Close after execution was refused</translation>
        </message>
        <message>
            <source>Close after revocation</source>
            <translation>Close after revocation</translation>
        </message>
        <message>
            <source>Close while the court executes</source>
            <translation>Close while the court executes</translation>
        </message>
        <message>
            <source>Collective discussion after the review</source>
            <translation>Collective discussion after the review</translation>
        </message>
        <message>
            <source>Confiscate and hand over</source>
            <translation>Confiscate and hand over</translation>
        </message>
        <message>
            <source>Court accepts</source>
            <translation>Court accepts</translation>
        </message>
        <message>
            <source>Court allows the execution</source>
            <translation>Court allows the execution</translation>
        </message>
        <message>
            <source>Court does not accept or allow it</source>
            <translation>Court does not accept or allow it</translation>
        </message>
        <message>
            <source>Court rules</source>
            <translation>Court rules</translation>
        </message>
        <message>
            <source>Crime suspected</source>
            <translation>Crime suspected</translation>
        </message>
        <message>
            <source>Deal with what was preserved</source>
            <translation>Deal with what was preserved</translation>
        </message>
        <message>
            <source>Decide after the review passed</source>
            <translation>Decide after the review passed</translation>
        </message>
        <message>
            <source>Decide anew after revocation</source>
            <translation>Decide anew after revocation</translation>
        </message>
        <message>
            <source>Decide on the penalty</source>
            <translation>Decide on the penalty</translation>
        </message>
        <message>
            <source>Delay or instalments of the fine approved</source>
            <translation>Delay or instalments of the fine approved</translation>
        </message>
        <message>
            <source>Delay over (not reminded yet)</source>
            <translation>Delay over (not reminded yet)</translation>
        </message>
        <message>
            <source>Delay over or its condition gone</source>
            <translation>Delay over or its condition gone</translation>
        </message>
        <message>
            <source>Demolition done and checked</source>
            <translation>Demolition done and checked</translation>
        </message>
        <message>
            <source>Designate the officers</source>
            <translation>Designate the officers</translation>
        </message>
        <message>
            <source>End the execution</source>
            <translation>End the execution</translation>
        </message>
        <message>
            <source>End the investigation</source>
            <translation>End the investigation</translation>
        </message>
        <message>
            <source>Enforcement decision (township)</source>
            <translation>Enforcement decision (township)</translation>
        </message>
        <message>
            <source>Execution still open</source>
            <translation>Execution still open</translation>
        </message>
        <message>
            <source>Fast track for work in progress</source>
            <translation>Fast track for work in progress</translation>
        </message>
        <message>
            <source>Follow the court's execution after closing</source>
            <translation>Follow the court's execution after closing</translation>
        </message>
        <message>
            <source>Give notice</source>
            <translation>Give notice</translation>
        </message>
        <message>
            <source>Goes on in spite of the order</source>
            <translation>Goes on in spite of the order</translation>
        </message>
        <message>
            <source>Hand over the confiscated building</source>
            <translation>Hand over the confiscated building</translation>
        </message>
        <message>
            <source>Hearing ended</source>
            <translation>Hearing ended</translation>
        </message>
        <message>
            <source>Judgment in force dismisses the suit</source>
            <translation>Judgment in force dismisses the suit</translation>
        </message>
        <message>
            <source>Legal review after notice or hearing</source>
            <translation>Legal review after notice or hearing</translation>
        </message>
        <message>
            <source>Limitation</source>
            <translation>Limitation</translation>
        </message>
        <message>
            <source>Lodge a suit</source>
            <translation>Lodge a suit</translation>
        </message>
        <message>
            <source>Lodge a suit (land, demolition)</source>
            <translation>Lodge a suit (land, demolition)</translation>
        </message>
        <message>
            <source>Lodge a suit after the review</source>
            <translation>Lodge a suit after the review</translation>
        </message>
        <message>
            <source>No execution after three years of suspension</source>
            <translation>No execution after three years of suspension</translation>
        </message>
        <message>
            <source>Not to be filed</source>
            <translation>Not to be filed</translation>
        </message>
        <message>
            <source>Notice of the hearing</source>
            <translation>Notice of the hearing</translation>
        </message>
        <message>
            <source>Order of the government</source>
            <translation>Order of the government</translation>
        </message>
        <message>
            <source>Order to stop</source>
            <translation>Order to stop</translation>
        </message>
        <message>
            <source>Organise the execution</source>
            <translation>Organise the execution</translation>
        </message>
        <message>
            <source>Party asks for a hearing</source>
            <translation>Party asks for a hearing</translation>
        </message>
        <message>
            <source>Party died, ended or changed</source>
            <translation>Party died, ended or changed</translation>
        </message>
        <message>
            <source>Passed by the collective discussion</source>
            <translation>Passed by the collective discussion</translation>
        </message>
        <message>
            <source>Pay the fine</source>
            <translation>Pay the fine</translation>
        </message>
        <message>
            <source>Performance by another</source>
            <translation>Performance by another</translation>
        </message>
        <message>
            <source>Performed by the party and checked</source>
            <translation>Performed by the party and checked</translation>
        </message>
        <message>
            <source>Performed in part</source>
            <translation>Performed in part</translation>
        </message>
        <message>
            <source>Permits frozen</source>
            <translation>Permits frozen</translation>
        </message>
        <message>
            <source>Preserved</source>
            <translation>Preserved</translation>
        </message>
        <message>
            <source>Public notice</source>
            <translation>Public notice</translation>
        </message>
        <message>
            <source>Publish the penalty</source>
            <translation>Publish the penalty</translation>
        </message>
        <message>
            <source>Put right or permitted afterwards</source>
            <translation>Put right or permitted afterwards</translation>
        </message>
        <message>
            <source>Rebuilt</source>
            <translation>Rebuilt</translation>
        </message>
        <message>
            <source>Register the cleared plot</source>
            <translation>Register the cleared plot</translation>
        </message>
        <message>
            <source>Remedies exhausted</source>
            <translation>Remedies exhausted</translation>
        </message>
        <message>
            <source>Remind before performance by another</source>
            <translation>Remind before performance by another</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Reminder</translation>
        </message>
        <message>
            <source>Resume the execution</source>
            <translation>Resume the execution</translation>
        </message>
        <message>
            <source>Resume the execution (not reminded yet)</source>
            <translation>Resume the execution (not reminded yet)</translation>
        </message>
        <message>
            <source>Resume the investigation</source>
            <translation>Resume the investigation</translation>
        </message>
        <message>
            <source>Return to the investigation</source>
            <translation>Return to the investigation</translation>
        </message>
        <message>
            <source>Review applied for</source>
            <translation>Review applied for</translation>
        </message>
        <message>
            <source>Review decided</source>
            <translation>Review decided</translation>
        </message>
        <message>
            <source>Review keeps the decision</source>
            <translation>Review keeps the decision</translation>
        </message>
        <message>
            <source>Review not accepted, rejected, withdrawn or ended</source>
            <translation>Review not accepted, rejected, withdrawn or ended</translation>
        </message>
        <message>
            <source>Review or suit open</source>
            <translation>Review or suit open</translation>
        </message>
        <message>
            <source>Review passed, give notice</source>
            <translation>Review passed, give notice</translation>
        </message>
        <message>
            <source>Review suspended or resumed</source>
            <translation>Review suspended or resumed</translation>
        </message>
        <message>
            <source>Revoke or change one's own decision</source>
            <translation>Revoke or change one's own decision</translation>
        </message>
        <message>
            <source>Revoked, changed or found unlawful</source>
            <translation>Revoked, changed or found unlawful</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>Sealed</translation>
        </message>
        <message>
            <source>Sealing</source>
            <translation>Sealing</translation>
        </message>
        <message>
            <source>Send on leads to crimes or officials</source>
            <translation>Send on leads to crimes or officials</translation>
        </message>
        <message>
            <source>Serve the decision</source>
            <translation>Serve the decision</translation>
        </message>
        <message>
            <source>Still to be performed after change or part revocation</source>
            <translation>Still to be performed after change or part revocation</translation>
        </message>
        <message>
            <source>Stop ordered</source>
            <translation>Stop ordered</translation>
        </message>
        <message>
            <source>Submit for legal review</source>
            <translation>Submit for legal review</translation>
        </message>
        <message>
            <source>Suit lodged</source>
            <translation>Suit lodged</translation>
        </message>
        <message>
            <source>Suit not accepted, rejected or withdrawn</source>
            <translation>Suit not accepted, rejected or withdrawn</translation>
        </message>
        <message>
            <source>Take evidence (survey, interview, photos, preservation, sealing)</source>
            <translation>Take evidence (survey, interview, photos, preservation, sealing)</translation>
        </message>
        <message>
            <source>Temporary retention ends</source>
            <translation>Temporary retention ends</translation>
        </message>
        <message>
            <source>Term for own performance in the decision</source>
            <translation>Term for own performance in the decision</translation>
        </message>
        <message>
            <source>Term for performance begins</source>
            <translation>Term for performance begins</translation>
        </message>
        <message>
            <source>Term for statement and defence</source>
            <translation>Term for statement and defence</translation>
        </message>
        <message>
            <source>Term of the reminder ends</source>
            <translation>Term of the reminder ends</translation>
        </message>
        <message>
            <source>Term over or conditions changed</source>
            <translation>Term over or conditions changed</translation>
        </message>
        <message>
            <source>Term over or defence checked</source>
            <translation>Term over or defence checked</translation>
        </message>
        <message>
            <source>Term to ask for a hearing</source>
            <translation>Term to ask for a hearing</translation>
        </message>
        <message>
            <source>Wait after the reminder for the court</source>
            <translation>Wait after the reminder for the court</translation>
        </message>
        <message>
            <source>by mail</source>
            <translation>by mail</translation>
        </message>
        <message>
            <source>directly</source>
            <translation>directly</translation>
        </message>
        <message>
            <source>electronically</source>
            <translation>electronically</translation>
        </message>
        <message>
            <source>left at the place</source>
            <translation>left at the place</translation>
        </message>
        <message>
            <source>through a forwarding body</source>
            <translation>through a forwarding body</translation>
        </message>
        <message>
            <source>through another body</source>
            <translation>through another body</translation>
        </message>
        <message>
            <source>Another organisation has the code {value} already.</source>
            <translation>Another organisation has the code {value} already.</translation>
        </message>
        <message>
            <source>There is no organisation with the code {value} to answer to.</source>
            <translation>There is no organisation with the code {value} to answer to.</translation>
        </message>
        <message>
            <source>a paper that starts a period is not served yet</source>
            <translation>a paper that starts a period is not served yet</translation>
        </message>
        <message>
            <source>foreseen: order, decision to enforce and its service by {day}</source>
            <translation>foreseen: order, decision to enforce and its service by {day}</translation>
        </message>
        <message>
            <source>foreseen: the announcement would run until {day}</source>
            <translation>foreseen: the announcement would run until {day}</translation>
        </message>
        <message>
            <source>foreseen: the reminder would run until {day}</source>
            <translation>foreseen: the reminder would run until {day}</translation>
        </message>
        <message>
            <source>it lies within the purple line and nobody has said whether it is protected</source>
            <translation>it lies within the purple line and nobody has said whether it is protected</translation>
        </message>
        <message>
            <source>lawful from {day} by the procedure</source>
            <translation>lawful from {day} by the procedure</translation>
        </message>
        <message>
            <source>remedies run out by {day}</source>
            <translation>remedies run out by {day}</translation>
        </message>
        <message>
            <source>the announcement runs until {day}</source>
            <translation>the announcement runs until {day}</translation>
        </message>
        <message>
            <source>the reminder runs until {day}</source>
            <translation>the reminder runs until {day}</translation>
        </message>
        <message>
            <source>Writing row {done} of {total}</source>
            <translation>Writing row {done} of {total}</translation>
        </message>
        <message>
            <source>A case stands on what would be replaced: {names}. Leave these rows out or keep both.</source>
            <translation>A case stands on what would be replaced: {names}. Leave these rows out or keep both.</translation>
        </message>
        <message>
            <source>A layer of the county</source>
            <translation>A layer of the county</translation>
        </message>
        <message>
            <source>A settings file (YAML or XLSX) brings organisations, officers, numbering, profiles, templates and holidays. Another workspace writes it: Settings, Save all settings as a file.</source>
            <translation>A settings file (YAML or XLSX) brings organisations, officers, numbering, profiles, templates and holidays. Another workspace writes it: Settings, Save all settings as a file.</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Add</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>All is well.</translation>
        </message>
        <message>
            <source>All works; some lines deserve a look.</source>
            <translation>All works; some lines deserve a look.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Back up now</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Backing up</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>Card number</translation>
        </message>
        <message>
            <source>Check the workspace</source>
            <translation>Check the workspace</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Computes chains, states, files and indexes again; it may take minutes.</source>
            <translation>Computes chains, states, files and indexes again; it may take minutes.</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>Copied.</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>Copy as text</translation>
        </message>
        <message>
            <source>Credit code</source>
            <translation>Credit code</translation>
        </message>
        <message>
            <source>Division code</source>
            <translation>Division code</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Doctor</translation>
        </message>
        <message>
            <source>Doctor…</source>
            <translation>Doctor…</translation>
        </message>
        <message>
            <source>Enter it here</source>
            <translation>Enter it here</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>For a message to who helps you; no name of a person is in it.</source>
            <translation>For a message to who helps you; no name of a person is in it.</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>From a file…</translation>
        </message>
        <message>
            <source>From the open project</source>
            <translation>From the open project</translation>
        </message>
        <message>
            <source>Issuing it takes the step: {step}</source>
            <translation>Issuing it takes the step: {step}</translation>
        </message>
        <message>
            <source>Leave it empty to enter it later in the settings. A case needs two officers with valid cards.</source>
            <translation>Leave it empty to enter it later in the settings. A case needs two officers with valid cards.</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>Looking at machine and workspace</source>
            <translation>Looking at machine and workspace</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>Make the workspace</translation>
        </message>
        <message>
            <source>Making the workspace</source>
            <translation>Making the workspace</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Nothing wrong was found.</source>
            <translation>Nothing wrong was found.</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Office</translation>
        </message>
        <message>
            <source>Officers with their enforcement cards</source>
            <translation>Officers with their enforcement cards</translation>
        </message>
        <message>
            <source>Open the log</source>
            <translation>Open the log</translation>
        </message>
        <message>
            <source>Put it on a disk of this machine, not on a network share.</source>
            <translation>Put it on a disk of this machine, not on a network share.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Review body</source>
            <translation>Review body</translation>
        </message>
        <message>
            <source>Row {row} cannot be dealt with in that way ({decision}).</source>
            <translation>Row {row} cannot be dealt with in that way ({decision}).</translation>
        </message>
        <message>
            <source>Rows {rows} would replace one and the same. Keep one of them.</source>
            <translation>Rows {rows} would replace one and the same. Keep one of them.</translation>
        </message>
        <message>
            <source>Settings of an office</source>
            <translation>Settings of an office</translation>
        </message>
        <message>
            <source>Something needs to be mended; the lines with a red mark say what.</source>
            <translation>Something needs to be mended; the lines with a red mark say what.</translation>
        </message>
        <message>
            <source>Take settings over</source>
            <translation>Take settings over</translation>
        </message>
        <message>
            <source>The backup is {path}.</source>
            <translation>The backup is {path}.</translation>
        </message>
        <message>
            <source>The number is that of {name}, who is in the workspace already. Choose that party.</source>
            <translation>The number is that of {name}, who is in the workspace already. Choose that party.</translation>
        </message>
        <message>
            <source>The paper is being issued…</source>
            <translation>The paper is being issued…</translation>
        </message>
        <message>
            <source>This import cannot be taken back; on it rest: {what}.</source>
            <translation>This import cannot be taken back; on it rest: {what}.</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Valid from</translation>
        </message>
        <message>
            <source>What a row was to replace is gone ({uid}). Check the file again.</source>
            <translation>What a row was to replace is gone ({uid}). Check the file again.</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>cases</translation>
        </message>
        <message>
            <source>for example the name of the county</source>
            <translation>for example the name of the county</translation>
        </message>
        <message>
            <source>later imports that replaced its rows</source>
            <translation>later imports that replaced its rows</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>leads</translation>
        </message>
        <message>
            <source>links to spots made by hand</source>
            <translation>links to spots made by hand</translation>
        </message>
        <message>
            <source>papers</source>
            <translation>papers</translation>
        </message>
        <message>
            <source>parties</source>
            <translation>parties</translation>
        </message>
        <message>
            <source>photos</source>
            <translation>photos</translation>
        </message>
        <message>
            <source>{count} problems were found in the workspace.</source>
            <translation>{count} problems were found in the workspace.</translation>
        </message>
        <message>
            <source>{count} that this import replaced were changed since ({names}); taking it back would lose that. Nothing was changed.</source>
            <translation>{count} that this import replaced were changed since ({names}); taking it back would lose that. Nothing was changed.</translation>
        </message>
        <message>
            <source>{name} is a party of this case already.</source>
            <translation>{name} is a party of this case already.</translation>
        </message>
        <message>
            <source>{name} is linked to this spot already.</source>
            <translation>{name} is linked to this spot already.</translation>
        </message>
        <message>
            <source>{name} is the only party of the case. Add the other one first.</source>
            <translation>{name} is the only party of the case. Add the other one first.</translation>
        </message>
        <message>
            <source>{name} stays in the case: steps or papers name this party. A change of party is a step.</source>
            <translation>{name} stays in the case: steps or papers name this party. A change of party is a step.</translation>
        </message>
        <message>
            <source>{number} has no Word document yet.</source>
            <translation>{number} has no Word document yet.</translation>
        </message>
        <message>
            <source>{path} was made with an older ZhiWei. Bring it up to date? A verified copy is kept beside it first. The older ZhiWei cannot open it afterwards.</source>
            <translation>{path} was made with an older ZhiWei. Bring it up to date? A verified copy is kept beside it first. The older ZhiWei cannot open it afterwards.</translation>
        </message>
        <message>
            <source>{what} ({count}: {names})</source>
            <translation>{what} ({count}: {names})</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>… and {count} more</translation>
        </message>
        <message>
            <source>400 spots of an invented county, assessed in front of you in less than a minute.</source>
            <translation>400 spots of an invented county, assessed in front of you in less than a minute.</translation>
        </message>
        <message>
            <source>A GeoPackage (.gpkg) made by ZhiWei.</source>
            <translation>A GeoPackage (.gpkg) made by ZhiWei.</translation>
        </message>
        <message>
            <source>Add a party that is in the workspace already</source>
            <translation>Add a party that is in the workspace already</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Add photos…</translation>
        </message>
        <message>
            <source>Also in: {cases}</source>
            <translation>Also in: {cases}</translation>
        </message>
        <message>
            <source>Area: {areas}; {legal} is the legal figure.</source>
            <translation>Area: {areas}; {legal} is the legal figure.</translation>
        </message>
        <message>
            <source>Assess again</source>
            <translation>Assess again</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Cancelled; nothing of the sample county is left.</source>
            <translation>Cancelled; nothing of the sample county is left.</translation>
        </message>
        <message>
            <source>Click to see the spot on the map</source>
            <translation>Click to see the spot on the map</translation>
        </message>
        <message>
            <source>Control zones</source>
            <translation>Control zones</translation>
        </message>
        <message>
            <source>Crime alert: the limits of the criminal law are reached.</source>
            <translation>Crime alert: the limits of the criminal law are reached.</translation>
        </message>
        <message>
            <source>Disposition</source>
            <translation>Disposition</translation>
        </message>
        <message>
            <source>Edit party</source>
            <translation>Edit party</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Edit…</translation>
        </message>
        <message>
            <source>Enforcement against illegal land use and construction, from the spot to closing.</source>
            <translation>Enforcement against illegal land use and construction, from the spot to closing.</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>Entity</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>Evidence</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Finding</translation>
        </message>
        <message>
            <source>Folder for the sample county</source>
            <translation>Folder for the sample county</translation>
        </message>
        <message>
            <source>Give the workspace a name.</source>
            <translation>Give the workspace a name.</translation>
        </message>
        <message>
            <source>Handled by or handed to</source>
            <translation>Handled by or handed to</translation>
        </message>
        <message>
            <source>Known party</source>
            <translation>Known party</translation>
        </message>
        <message>
            <source>Known…</source>
            <translation>Known…</translation>
        </message>
        <message>
            <source>Land classes</source>
            <translation>Land classes</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>Legal representative</translation>
        </message>
        <message>
            <source>Libraries are missing on this machine, and what needs them is off:</source>
            <translation>Libraries are missing on this machine, and what needs them is off:</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>Make a workspace</translation>
        </message>
        <message>
            <source>Making the sample county</source>
            <translation>Making the sample county</translation>
        </message>
        <message>
            <source>Measured: {how}</source>
            <translation>Measured: {how}</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>Name or number</translation>
        </message>
        <message>
            <source>Name, CRS found from your first layer, your office and its officers.</source>
            <translation>Name, CRS found from your first layer, your office and its officers.</translation>
        </message>
        <message>
            <source>Nearby control lines</source>
            <translation>Nearby control lines</translation>
        </message>
        <message>
            <source>New party</source>
            <translation>New party</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>New…</translation>
        </message>
        <message>
            <source>No photo yet. Drop photos or a folder here.</source>
            <translation>No photo yet. Drop photos or a folder here.</translation>
        </message>
        <message>
            <source>No program on this machine opens {file}.</source>
            <translation>No program on this machine opens {file}.</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>None yet</translation>
        </message>
        <message>
            <source>Not assessed yet.</source>
            <translation>Not assessed yet.</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>Open a workspace</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Opened last</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Phone</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Photos and folders may also be dropped here.</source>
            <translation>Photos and folders may also be dropped here.</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>Reading photos</translation>
        </message>
        <message>
            <source>Role in the case</source>
            <translation>Role in the case</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Service of the decision</source>
            <translation>Service of the decision</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Sex</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Share</translation>
        </message>
        <message>
            <source>Show it on the map</source>
            <translation>Show it on the map</translation>
        </message>
        <message>
            <source>Show this page when QGIS starts without a workspace</source>
            <translation>Show this page when QGIS starts without a workspace</translation>
        </message>
        <message>
            <source>Somebody else saved this entry while the window was open. Choose line by line what to keep.</source>
            <translation>Somebody else saved this entry while the window was open. Choose line by line what to keep.</translation>
        </message>
        <message>
            <source>Something changed since: assess again.</source>
            <translation>Something changed since: assess again.</translation>
        </message>
        <message>
            <source>Steps or papers name this party; a change of party is a step.</source>
            <translation>Steps or papers name this party; a change of party is a step.</translation>
        </message>
        <message>
            <source>Take {name} out of this case? The party stays in the workspace.</source>
            <translation>Take {name} out of this case? The party stays in the workspace.</translation>
        </message>
        <message>
            <source>Taking photos in</source>
            <translation>Taking photos in</translation>
        </message>
        <message>
            <source>The case has no spot.</source>
            <translation>The case has no spot.</translation>
        </message>
        <message>
            <source>The name may not contain any of {characters}</source>
            <translation>The name may not contain any of {characters}</translation>
        </message>
        <message>
            <source>The number is well formed.</source>
            <translation>The number is well formed.</translation>
        </message>
        <message>
            <source>The picture cannot be shown: {reason}</source>
            <translation>The picture cannot be shown: {reason}</translation>
        </message>
        <message>
            <source>The sample county is in this folder already; it is opened.</source>
            <translation>The sample county is in this folder already; it is opened.</translation>
        </message>
        <message>
            <source>The shape, the zones or the rules changed since this spot was assessed.</source>
            <translation>The shape, the zones or the rules changed since this spot was assessed.</translation>
        </message>
        <message>
            <source>The zip of the plugin site comes without libraries. Take {bundle} instead: Plugins, Manage and Install Plugins, Install from ZIP; it needs no internet. Or ask who looks after this machine to run in the OSGeo4W Shell: {command}</source>
            <translation>The zip of the plugin site comes without libraries. Take {bundle} instead: Plugins, Manage and Install Plugins, Install from ZIP; it needs no internet. Or ask who looks after this machine to run in the OSGeo4W Shell: {command}</translation>
        </message>
        <message>
            <source>Try the sample county</source>
            <translation>Try the sample county</translation>
        </message>
        <message>
            <source>Undo changes</source>
            <translation>Undo changes</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Unlink</translation>
        </message>
        <message>
            <source>Welcome to ZhiWei 治违</source>
            <translation>Welcome to ZhiWei 治违</translation>
        </message>
        <message>
            <source>Welcome…</source>
            <translation>Welcome…</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>damaged</translation>
        </message>
        <message>
            <source>ellipsoidal</source>
            <translation>ellipsoidal</translation>
        </message>
        <message>
            <source>looks to {degrees}°</source>
            <translation>looks to {degrees}°</translation>
        </message>
        <message>
            <source>mu</source>
            <translation>mu</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>no time</translation>
        </message>
        <message>
            <source>not linked</source>
            <translation>not linked</translation>
        </message>
        <message>
            <source>planar</source>
            <translation>planar</translation>
        </message>
        <message>
            <source>{count} spots were assessed.</source>
            <translation>{count} spots were assessed.</translation>
        </message>
        <message>
            <source>{metres} m from the spot</source>
            <translation>{metres} m from the spot</translation>
        </message>
        <message>
            <source>{name} was saved by somebody else while you edited.</source>
            <translation>{name} was saved by somebody else while you edited.</translation>
        </message>
        <message>
            <source>{photos} photos: {accepted} taken in, {same} there already, {refused} refused.</source>
            <translation>{photos} photos: {accepted} taken in, {same} there already, {refused} refused.</translation>
        </message>
        <message>
            <source>{spots} spots assessed, {cases} cases opened, in {seconds} seconds. The gravest spot:</source>
            <translation>{spots} spots assessed, {cases} cases opened, in {seconds} seconds. The gravest spot:</translation>
        </message>
        <message>
            <source>{value} is no day. Write it as 2029-12-31.</source>
            <translation>{value} is no day. Write it as 2029-12-31.</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>Addressed to</translation>
        </message>
        <message>
            <source>All parties</source>
            <translation>All parties</translation>
        </message>
        <message>
            <source>Another one beside the paper that is there</source>
            <translation>Another one beside the paper that is there</translation>
        </message>
        <message>
            <source>Attach signed version…</source>
            <translation>Attach signed version…</translation>
        </message>
        <message>
            <source>Date on the paper</source>
            <translation>Date on the paper</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Decide later</translation>
        </message>
        <message>
            <source>Edited Word document</source>
            <translation>Edited Word document</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>Issue</translation>
        </message>
        <message>
            <source>Issued: {paper}</source>
            <translation>Issued: {paper}</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Issue…</translation>
        </message>
        <message>
            <source>Issuing…</source>
            <translation>Issuing…</translation>
        </message>
        <message>
            <source>It was issued before: pressing Issue shows that one, unless another one is asked for.</source>
            <translation>It was issued before: pressing Issue shows that one, unless another one is asked for.</translation>
        </message>
        <message>
            <source>Missing by law: {what}</source>
            <translation>Missing by law: {what}</translation>
        </message>
        <message>
            <source>My version</source>
            <translation>My version</translation>
        </message>
        <message>
            <source>No paper yet.</source>
            <translation>No paper yet.</translation>
        </message>
        <message>
            <source>No preview here: this QGIS draws no such file. Open shows it in the system's viewer.</source>
            <translation>No preview here: this QGIS draws no such file. Open shows it in the system's viewer.</translation>
        </message>
        <message>
            <source>Nothing is missing. The number is drawn when it is issued.</source>
            <translation>Nothing is missing. The number is drawn when it is issued.</translation>
        </message>
        <message>
            <source>Print it from the viewer that opens.</source>
            <translation>Print it from the viewer that opens.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Print…</translation>
        </message>
        <message>
            <source>Reading the paper…</source>
            <translation>Reading the paper…</translation>
        </message>
        <message>
            <source>Record service…</source>
            <translation>Record service…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Save as…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Saved: {file}</translation>
        </message>
        <message>
            <source>Signed scan</source>
            <translation>Signed scan</translation>
        </message>
        <message>
            <source>Their version</source>
            <translation>Their version</translation>
        </message>
        <message>
            <source>This form needs no input: the case fills it.</source>
            <translation>This form needs no input: the case fills it.</translation>
        </message>
        <message>
            <source>Void…</source>
            <translation>Void…</translation>
        </message>
        <message>
            <source>Word copy…</source>
            <translation>Word copy…</translation>
        </message>
        <message>
            <source>Word document too</source>
            <translation>Word document too</translation>
        </message>
        <message>
            <source>being made</source>
            <translation>being made</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>issued</translation>
        </message>
        <message>
            <source>not served</source>
            <translation>not served</translation>
        </message>
        <message>
            <source>public notice runs</source>
            <translation>public notice runs</translation>
        </message>
        <message>
            <source>served</source>
            <translation>served</translation>
        </message>
        <message>
            <source>signed version on file</source>
            <translation>signed version on file</translation>
        </message>
        <message>
            <source>to be served</source>
            <translation>to be served</translation>
        </message>
        <message>
            <source>void</source>
            <translation>void</translation>
        </message>
        <message>
            <source>{file} has no table with the columns 年度, 镇街 and 年度任务.</source>
            <translation>{file} has no table with the columns 年度, 镇街 and 年度任务.</translation>
        </message>
        <message>
            <source>{file}, row {row}: the town {town} is not known. Write its name as the list of cases has it, or its code of 9 digits.</source>
            <translation>{file}, row {row}: the town {town} is not known. Write its name as the list of cases has it, or its code of 9 digits.</translation>
        </message>
        <message>
            <source>{file}, row {row}: year or area cannot be read.</source>
            <translation>{file}, row {row}: year or area cannot be read.</translation>
        </message>
        <message>
            <source>{paper} becomes void and its number is never used again. Why?</source>
            <translation>{paper} becomes void and its number is never used again. Why?</translation>
        </message>
        <message>
            <source>{value} is no area for {town}. Give square metres, 0 or more.</source>
            <translation>{value} is no area for {town}. Give square metres, 0 or more.</translation>
        </message>
        <message>
            <source>{value} is no year.</source>
            <translation>{value} is no year.</translation>
        </message>
        <message>
            <source>… {count} more pages</source>
            <translation>… {count} more pages</translation>
        </message>
        <message>
            <source> days</source>
            <translation> days</translation>
        </message>
        <message>
            <source>Acts on (by a power of its own)</source>
            <translation>Acts on (by a power of its own)</translation>
        </message>
        <message>
            <source>Add below…</source>
            <translation>Add below…</translation>
        </message>
        <message>
            <source>Address of the party</source>
            <translation>Address of the party</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Add…</translation>
        </message>
        <message>
            <source>Against the time</source>
            <translation>Against the time</translation>
        </message>
        <message>
            <source>All cases and spots as they stand on {day}.</source>
            <translation>All cases and spots as they stand on {day}.</translation>
        </message>
        <message>
            <source>All settings as one file</source>
            <translation>All settings as one file</translation>
        </message>
        <message>
            <source>Announcement (number, day)</source>
            <translation>Announcement (number, day)</translation>
        </message>
        <message>
            <source>Answers to</source>
            <translation>Answers to</translation>
        </message>
        <message>
            <source>Application to the court (number, day)</source>
            <translation>Application to the court (number, day)</translation>
        </message>
        <message>
            <source>Approved area</source>
            <translation>Approved area</translation>
        </message>
        <message>
            <source>Approved floor area</source>
            <translation>Approved floor area</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Authority</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Built in</translation>
        </message>
        <message>
            <source>By state</source>
            <translation>By state</translation>
        </message>
        <message>
            <source>By zone that leads</source>
            <translation>By zone that leads</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Card</translation>
        </message>
        <message>
            <source>Cause of action</source>
            <translation>Cause of action</translation>
        </message>
        <message>
            <source>City</source>
            <translation>City</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>Cleared</translation>
        </message>
        <message>
            <source>Cleared (m²)</source>
            <translation>Cleared (m²)</translation>
        </message>
        <message>
            <source>Cleared {kind} up to {day}; {time} of the year has passed.</source>
            <translation>Cleared {kind} up to {day}; {time} of the year has passed.</translation>
        </message>
        <message>
            <source>Closed (number, day)</source>
            <translation>Closed (number, day)</translation>
        </message>
        <message>
            <source>Code of the owner</source>
            <translation>Code of the owner</translation>
        </message>
        <message>
            <source>Confiscated area</source>
            <translation>Confiscated area</translation>
        </message>
        <message>
            <source>Confiscation handed over (number, day)</source>
            <translation>Confiscation handed over (number, day)</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contact</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>Content</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>Coordinates</translation>
        </message>
        <message>
            <source>County</source>
            <translation>County</translation>
        </message>
        <message>
            <source>Decision (number, day)</source>
            <translation>Decision (number, day)</translation>
        </message>
        <message>
            <source>Deduction ratio</source>
            <translation>Deduction ratio</translation>
        </message>
        <message>
            <source>Demolished (day)</source>
            <translation>Demolished (day)</translation>
        </message>
        <message>
            <source>Demolished floor area</source>
            <translation>Demolished floor area</translation>
        </message>
        <message>
            <source>Demolished footprint</source>
            <translation>Demolished footprint</translation>
        </message>
        <message>
            <source>District</source>
            <translation>District</translation>
        </message>
        <message>
            <source>Done (m²)</source>
            <translation>Done (m²)</translation>
        </message>
        <message>
            <source>Due by now</source>
            <translation>Due by now</translation>
        </message>
        <message>
            <source>Earlier image</source>
            <translation>Earlier image</translation>
        </message>
        <message>
            <source>Enforcement decision (number, day)</source>
            <translation>Enforcement decision (number, day)</translation>
        </message>
        <message>
            <source>Excess area</source>
            <translation>Excess area</translation>
        </message>
        <message>
            <source>Farmland taken</source>
            <translation>Farmland taken</translation>
        </message>
        <message>
            <source>Filed or not</source>
            <translation>Filed or not</translation>
        </message>
        <message>
            <source>Filing (number, day)</source>
            <translation>Filing (number, day)</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>Fine</translation>
        </message>
        <message>
            <source>Floor area</source>
            <translation>Floor area</translation>
        </message>
        <message>
            <source>Folder of photos</source>
            <translation>Folder of photos</translation>
        </message>
        <message>
            <source>Footprint</source>
            <translation>Footprint</translation>
        </message>
        <message>
            <source>Found and cleared in each month up to {day}.</source>
            <translation>Found and cleared in each month up to {day}.</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>Gender</translation>
        </message>
        <message>
            <source>Grid cell</source>
            <translation>Grid cell</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>Handled by</translation>
        </message>
        <message>
            <source>Hearing (number, day)</source>
            <translation>Hearing (number, day)</translation>
        </message>
        <message>
            <source>Identity or credit code number</source>
            <translation>Identity or credit code number</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>Import…</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>In force from</translation>
        </message>
        <message>
            <source>In force to</source>
            <translation>In force to</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>Keep both</translation>
        </message>
        <message>
            <source>Kind of breach</source>
            <translation>Kind of breach</translation>
        </message>
        <message>
            <source>Kind of identity paper</source>
            <translation>Kind of identity paper</translation>
        </message>
        <message>
            <source>Kind of permit</source>
            <translation>Kind of permit</translation>
        </message>
        <message>
            <source>Kind of right</source>
            <translation>Kind of right</translation>
        </message>
        <message>
            <source>Kind of spot</source>
            <translation>Kind of spot</translation>
        </message>
        <message>
            <source>Land class code</source>
            <translation>Land class code</translation>
        </message>
        <message>
            <source>Land classes (DLTB)</source>
            <translation>Land classes (DLTB)</translation>
        </message>
        <message>
            <source>Later image</source>
            <translation>Later image</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>Latitude</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Leave out</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>Level</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Location</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>Longitude</translation>
        </message>
        <message>
            <source>Map of where the data lies</source>
            <translation>Map of where the data lies</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Month</translation>
        </message>
        <message>
            <source>Name of the party</source>
            <translation>Name of the party</translation>
        </message>
        <message>
            <source>Nature of right</source>
            <translation>Nature of right</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>New (m²)</source>
            <translation>New (m²)</translation>
        </message>
        <message>
            <source>New against cleared, {year}</source>
            <translation>New against cleared, {year}</translation>
        </message>
        <message>
            <source>New officer</source>
            <translation>New officer</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>New organisation</translation>
        </message>
        <message>
            <source>Next dates of the office as of {day}; the month holds the week.</source>
            <translation>Next dates of the office as of {day}; the month holds the week.</translation>
        </message>
        <message>
            <source>No place to show</source>
            <translation>No place to show</translation>
        </message>
        <message>
            <source>No targets are set for this year.</source>
            <translation>No targets are set for this year.</translation>
        </message>
        <message>
            <source>Nothing is overdue and nothing is due this month.</source>
            <translation>Nothing is overdue and nothing is due this month.</translation>
        </message>
        <message>
            <source>Nothing to show.</source>
            <translation>Nothing to show.</translation>
        </message>
        <message>
            <source>Nothing was cleared in this year and no targets are set. Set them with the button above.</source>
            <translation>Nothing was cleared in this year and no targets are set. Set them with the button above.</translation>
        </message>
        <message>
            <source>Notice before the decision (number, day)</source>
            <translation>Notice before the decision (number, day)</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>Officer</translation>
        </message>
        <message>
            <source>Officers and cards</source>
            <translation>Officers and cards</translation>
        </message>
        <message>
            <source>Old ledger of cases</source>
            <translation>Old ledger of cases</translation>
        </message>
        <message>
            <source>Order to stop (number, day)</source>
            <translation>Order to stop (number, day)</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Overdue and due soon</source>
            <translation>Overdue and due soon</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Owner</translation>
        </message>
        <message>
            <source>Parcel code</source>
            <translation>Parcel code</translation>
        </message>
        <message>
            <source>Parties of spots</source>
            <translation>Parties of spots</translation>
        </message>
        <message>
            <source>Permit number</source>
            <translation>Permit number</translation>
        </message>
        <message>
            <source>Person or entity</source>
            <translation>Person or entity</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Planning zones and control lines</source>
            <translation>Planning zones and control lines</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>Power ends: {name}</source>
            <translation>Power ends: {name}</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Rank</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Real-estate unit code</source>
            <translation>Real-estate unit code</translation>
        </message>
        <message>
            <source>Registered area</source>
            <translation>Registered area</translation>
        </message>
        <message>
            <source>Reminder (number, day)</source>
            <translation>Reminder (number, day)</translation>
        </message>
        <message>
            <source>Remove the officer {name}?</source>
            <translation>Remove the officer {name}?</translation>
        </message>
        <message>
            <source>Remove the organisation {name}?</source>
            <translation>Remove the organisation {name}?</translation>
        </message>
        <message>
            <source>Replace what is there</source>
            <translation>Replace what is there</translation>
        </message>
        <message>
            <source>Review or suit</source>
            <translation>Review or suit</translation>
        </message>
        <message>
            <source>Right holder</source>
            <translation>Right holder</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Role</translation>
        </message>
        <message>
            <source>Save all settings as a file…</source>
            <translation>Save all settings as a file…</translation>
        </message>
        <message>
            <source>Search name, card or organisation</source>
            <translation>Search name, card or organisation</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>Serial number</translation>
        </message>
        <message>
            <source>Served (number, day)</source>
            <translation>Served (number, day)</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>Short name</translation>
        </message>
        <message>
            <source>Somebody else kept other targets of {year} meanwhile. Yours are still in the window: choose another year and this one again to see theirs.</source>
            <translation>Somebody else kept other targets of {year} meanwhile. Yours are still in the window: choose another year and this one again to see theirs.</translation>
        </message>
        <message>
            <source>Spot number</source>
            <translation>Spot number</translation>
        </message>
        <message>
            <source>State of building</source>
            <translation>State of building</translation>
        </message>
        <message>
            <source>Stated area</source>
            <translation>Stated area</translation>
        </message>
        <message>
            <source>Storeys</source>
            <translation>Storeys</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>Structure</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>Take in</translation>
        </message>
        <message>
            <source>Take settings over from a file…</source>
            <translation>Take settings over from a file…</translation>
        </message>
        <message>
            <source>Taking settings over</source>
            <translation>Taking settings over</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Target</translation>
        </message>
        <message>
            <source>Target (m²)</source>
            <translation>Target (m²)</translation>
        </message>
        <message>
            <source>Target and done by town, {year}</source>
            <translation>Target and done by town, {year}</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telephone</translation>
        </message>
        <message>
            <source>Term to demolish oneself</source>
            <translation>Term to demolish oneself</translation>
        </message>
        <message>
            <source>The account of this machine</source>
            <translation>The account of this machine</translation>
        </message>
        <message>
            <source>The audit and the papers name this person; it is kept for this machine at once.</source>
            <translation>The audit and the papers name this person; it is kept for this machine at once.</translation>
        </message>
        <message>
            <source>The file holds organisations, officers, numbering, profiles with their texts, templates, holidays and own values; another workspace takes them over to the last one.</source>
            <translation>The file holds organisations, officers, numbering, profiles with their texts, templates, holidays and own values; another workspace takes them over to the last one.</translation>
        </message>
        <message>
            <source>The workspace holds no cases and spots yet.</source>
            <translation>The workspace holds no cases and spots yet.</translation>
        </message>
        <message>
            <source>This desk and this office</source>
            <translation>This desk and this office</translation>
        </message>
        <message>
            <source>Town code</source>
            <translation>Town code</translation>
        </message>
        <message>
            <source>Transfer as a crime (number, day)</source>
            <translation>Transfer as a crime (number, day)</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>Use</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Valid to</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>Village</translation>
        </message>
        <message>
            <source>Warn of dates ahead</source>
            <translation>Warn of dates ahead</translation>
        </message>
        <message>
            <source>Way of demolition</source>
            <translation>Way of demolition</translation>
        </message>
        <message>
            <source>Who sits here</source>
            <translation>Who sits here</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>Whole</translation>
        </message>
        <message>
            <source>Why not filed</source>
            <translation>Why not filed</translation>
        </message>
        <message>
            <source>Zone class</source>
            <translation>Zone class</translation>
        </message>
        <message>
            <source>as its .cpg says</source>
            <translation>as its .cpg says</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>as last time</translation>
        </message>
        <message>
            <source>as the program has it</source>
            <translation>as the program has it</translation>
        </message>
        <message>
            <source>as the table itself says</source>
            <translation>as the table itself says</translation>
        </message>
        <message>
            <source>by its name</source>
            <translation>by its name</translation>
        </message>
        <message>
            <source>by its values</source>
            <translation>by its values</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>chosen by you</translation>
        </message>
        <message>
            <source>cleared {count} ({m2} m²)</source>
            <translation>cleared {count} ({m2} m²)</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>ends soon</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expired</translation>
        </message>
        <message>
            <source>floor area</source>
            <translation>floor area</translation>
        </message>
        <message>
            <source>ground area</source>
            <translation>ground area</translation>
        </message>
        <message>
            <source>new this year {count}</source>
            <translation>new this year {count}</translation>
        </message>
        <message>
            <source>not valid yet</source>
            <translation>not valid yet</translation>
        </message>
        <message>
            <source>nothing in it depends on it</source>
            <translation>nothing in it depends on it</translation>
        </message>
        <message>
            <source>of the target {rate} (time {time})</source>
            <translation>of the target {rate} (time {time})</translation>
        </message>
        <message>
            <source>overdue {count}</source>
            <translation>overdue {count}</translation>
        </message>
        <message>
            <source>term not known</source>
            <translation>term not known</translation>
        </message>
        <message>
            <source>told from its bytes, nothing declares it</source>
            <translation>told from its bytes, nothing declares it</translation>
        </message>
        <message>
            <source>told from its bytes; its .cpg is wrong</source>
            <translation>told from its bytes; its .cpg is wrong</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>valid</translation>
        </message>
        <message>
            <source>{count} cards end within two months.</source>
            <translation>{count} cards end within two months.</translation>
        </message>
        <message>
            <source>{count} cards have expired: their officers cannot take a case.</source>
            <translation>{count} cards have expired: their officers cannot take a case.</translation>
        </message>
        <message>
            <source>{count} cases and spots</source>
            <translation>{count} cases and spots</translation>
        </message>
        <message>
            <source>{count} cleared cases have no surveyed floor area and count as 0.</source>
            <translation>{count} cleared cases have no surveyed floor area and count as 0.</translation>
        </message>
        <message>
            <source>{file}: {orgs} organisations, {officers} officers, {profiles} profiles, {templates} templates; {changed} changed, {same} as before.</source>
            <translation>{file}: {orgs} organisations, {officers} officers, {profiles} profiles, {templates} templates; {changed} changed, {same} as before.</translation>
        </message>
        <message>
            <source>{number} cases and spots, {m2} m² ({mu} mu)</source>
            <translation>{number} cases and spots, {m2} m² ({mu} mu)</translation>
        </message>
        <message>
            <source>{path}: {orgs} organisations, {officers} officers, {profiles} profiles, {templates} templates.</source>
            <translation>{path}: {orgs} organisations, {officers} officers, {profiles} profiles, {templates} templates.</translation>
        </message>
        <message>
            <source>{town}
Target {target}
Done {done} m² ({cases} cases)
{rate} of the target, {ahead} against the time
Rank {rank}</source>
            <translation>{town}
Target {target}
Done {done} m² ({cases} cases)
{rate} of the target, {ahead} against the time
Rank {rank}</translation>
        </message>
        <message>
            <source>Nothing ticked: all that stand where the step begins.</source>
            <translation>Nothing ticked: all that stand where the step begins.</translation>
        </message>
        <message>
            <source>, with X and Y exchanged</source>
            <translation>, with X and Y exchanged</translation>
        </message>
        <message>
            <source>1  File and place</source>
            <translation>1  File and place</translation>
        </message>
        <message>
            <source>2  Columns</source>
            <translation>2  Columns</translation>
        </message>
        <message>
            <source>3  Check</source>
            <translation>3  Check</translation>
        </message>
        <message>
            <source>4  Import</source>
            <translation>4  Import</translation>
        </message>
        <message>
            <source>About the file</source>
            <translation>About the file</translation>
        </message>
        <message>
            <source>Address or seat</source>
            <translation>Address or seat</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>All files</translation>
        </message>
        <message>
            <source>Another one:</source>
            <translation>Another one:</translation>
        </message>
        <message>
            <source>Approval number</source>
            <translation>Approval number</translation>
        </message>
        <message>
            <source>As the coordinates tell</source>
            <translation>As the coordinates tell</translation>
        </message>
        <message>
            <source>As the data declares: {0}</source>
            <translation>As the data declares: {0}</translation>
        </message>
        <message>
            <source>As the workspace has it: {0}</source>
            <translation>As the workspace has it: {0}</translation>
        </message>
        <message>
            <source>Choose a file, or drop files here</source>
            <translation>Choose a file, or drop files here</translation>
        </message>
        <message>
            <source>Choose what comes in and from where.</source>
            <translation>Choose what comes in and from where.</translation>
        </message>
        <message>
            <source>Code page</source>
            <translation>Code page</translation>
        </message>
        <message>
            <source>Coordinate reference system of the data</source>
            <translation>Coordinate reference system of the data</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>File…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>Folder…</translation>
        </message>
        <message>
            <source>Former imports</source>
            <translation>Former imports</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>ID number</translation>
        </message>
        <message>
            <source>ID paper</source>
            <translation>ID paper</translation>
        </message>
        <message>
            <source>Land class deducted</source>
            <translation>Land class deducted</translation>
        </message>
        <message>
            <source>Layer of the project</source>
            <translation>Layer of the project</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>Layers</translation>
        </message>
        <message>
            <source>Ledgers</source>
            <translation>Ledgers</translation>
        </message>
        <message>
            <source>Nature of ownership</source>
            <translation>Nature of ownership</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Nothing speaks against it.</source>
            <translation>Nothing speaks against it.</translation>
        </message>
        <message>
            <source>Proposal: {0}</source>
            <translation>Proposal: {0}</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <translation>Reading {0}</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>Remarks</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Sheet</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <source>The coordinates contradict this CRS. Choose the proposal or another one.</source>
            <translation>The coordinates contradict this CRS. Choose the proposal or another one.</translation>
        </message>
        <message>
            <source>The data has no place in this CRS.</source>
            <translation>The data has no place in this CRS.</translation>
        </message>
        <message>
            <source>The file has several layers. Choose one.</source>
            <translation>The file has several layers. Choose one.</translation>
        </message>
        <message>
            <source>The project has no other vector layer</source>
            <translation>The project has no other vector layer</translation>
        </message>
        <message>
            <source>The workspace is empty, so nothing tells whether the place is right.</source>
            <translation>The workspace is empty, so nothing tells whether the place is right.</translation>
        </message>
        <message>
            <source>There is nothing in it.</source>
            <translation>There is nothing in it.</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>What happens</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>What it is</translation>
        </message>
        <message>
            <source>Year of survey</source>
            <translation>Year of survey</translation>
        </message>
        <message>
            <source>are left out by your decision</source>
            <translation>are left out by your decision</translation>
        </message>
        <message>
            <source>are refused, each with its reason</source>
            <translation>are refused, each with its reason</translation>
        </message>
        <message>
            <source>are there already and not written again</source>
            <translation>are there already and not written again</translation>
        </message>
        <message>
            <source>are written</source>
            <translation>are written</translation>
        </message>
        <message>
            <source>as the rows say</source>
            <translation>as the rows say</translation>
        </message>
        <message>
            <source>at a cleared place</source>
            <translation>at a cleared place</translation>
        </message>
        <message>
            <source>by the columns of the ledger</source>
            <translation>by the columns of the ledger</translation>
        </message>
        <message>
            <source>east</source>
            <translation>east</translation>
        </message>
        <message>
            <source>has grown</source>
            <translation>has grown</translation>
        </message>
        <message>
            <source>has shrunk</source>
            <translation>has shrunk</translation>
        </message>
        <message>
            <source>is left out</source>
            <translation>is left out</translation>
        </message>
        <message>
            <source>is refused</source>
            <translation>is refused</translation>
        </message>
        <message>
            <source>is written</source>
            <translation>is written</translation>
        </message>
        <message>
            <source>is written beside it</source>
            <translation>is written beside it</translation>
        </message>
        <message>
            <source>new</source>
            <translation>new</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>north</source>
            <translation>north</translation>
        </message>
        <message>
            <source>north-east</source>
            <translation>north-east</translation>
        </message>
        <message>
            <source>north-west</source>
            <translation>north-west</translation>
        </message>
        <message>
            <source>part of one there</source>
            <translation>part of one there</translation>
        </message>
        <message>
            <source>replace what is there</source>
            <translation>replace what is there</translation>
        </message>
        <message>
            <source>replaces what is there</source>
            <translation>replaces what is there</translation>
        </message>
        <message>
            <source>rows in the file</source>
            <translation>rows in the file</translation>
        </message>
        <message>
            <source>same code, other shape</source>
            <translation>same code, other shape</translation>
        </message>
        <message>
            <source>several there as one</source>
            <translation>several there as one</translation>
        </message>
        <message>
            <source>south</source>
            <translation>south</translation>
        </message>
        <message>
            <source>south-east</source>
            <translation>south-east</translation>
        </message>
        <message>
            <source>south-west</source>
            <translation>south-west</translation>
        </message>
        <message>
            <source>the data</source>
            <translation>the data</translation>
        </message>
        <message>
            <source>there already</source>
            <translation>there already</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>to be looked at</translation>
        </message>
        <message>
            <source>west</source>
            <translation>west</translation>
        </message>
        <message>
            <source>what the workspace holds</source>
            <translation>what the workspace holds</translation>
        </message>
        <message>
            <source>{0} more files wait; they come one after the other.</source>
            <translation>{0} more files wait; they come one after the other.</translation>
        </message>
        <message>
            <source>{0} photos</source>
            <translation>{0} photos</translation>
        </message>
        <message>
            <source>{0} rows, {1} columns</source>
            <translation>{0} rows, {1} columns</translation>
        </message>
        <message>
            <source>⚠ The data lies {0} km to the {1} of the county: the CRS or the zone is probably wrong.</source>
            <translation>⚠ The data lies {0} km to the {1} of the county: the CRS or the zone is probably wrong.</translation>
        </message>
        <message>
            <source>✓ The data lies in the county.</source>
            <translation>✓ The data lies in the county.</translation>
        </message>
        <message>
            <source>0.5 m is the positional error of 1:500 mapping, 1.0 m that of 1:1000. Findings made before rest on the values until now: assess the spots again after a change.</source>
            <translation>0.5 m is the positional error of 1:500 mapping, 1.0 m that of 1:1000. Findings made before rest on the values until now: assess the spots again after a change.</translation>
        </message>
        <message>
            <source>A case keeps the profile it was filed under. An own profile may be stricter than the law, never below it; each version is kept for good.</source>
            <translation>A case keeps the profile it was filed under. An own profile may be stricter than the law, never below it; each version is kept for good.</translation>
        </message>
        <message>
            <source>A group may differ from the spot by</source>
            <translation>A group may differ from the spot by</translation>
        </message>
        <message>
            <source>All organisations</source>
            <translation>All organisations</translation>
        </message>
        <message>
            <source>Back to the program's values</source>
            <translation>Back to the program's values</translation>
        </message>
        <message>
            <source>Classification guide of 2023</source>
            <translation>Classification guide of 2023</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Control lines nearer than this are named</source>
            <translation>Control lines nearer than this are named</translation>
        </message>
        <message>
            <source>Drawing the preview</source>
            <translation>Drawing the preview</translation>
        </message>
        <message>
            <source>For</source>
            <translation>For</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Group</translation>
        </message>
        <message>
            <source>Land-use standard</source>
            <translation>Land-use standard</translation>
        </message>
        <message>
            <source>Looking at the template</source>
            <translation>Looking at the template</translation>
        </message>
        <message>
            <source>Next number</source>
            <translation>Next number</translation>
        </message>
        <message>
            <source>Numbered as letters</source>
            <translation>Numbered as letters</translation>
        </message>
        <message>
            <source>Numbering</source>
            <translation>Numbering</translation>
        </message>
        <message>
            <source>Own profile</source>
            <translation>Own profile</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>Papers</translation>
        </message>
        <message>
            <source>Papers go back to the program's own template; those issued stay as they are.</source>
            <translation>Papers go back to the program's own template; those issued stay as they are.</translation>
        </message>
        <message>
            <source>Positional tolerance</source>
            <translation>Positional tolerance</translation>
        </message>
        <message>
            <source>Preview with</source>
            <translation>Preview with</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Priority</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profile</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>Profiles</translation>
        </message>
        <message>
            <source>Search code, name or group</source>
            <translation>Search code, name or group</translation>
        </message>
        <message>
            <source>Search form or name</source>
            <translation>Search form or name</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>Show its text</source>
            <translation>Show its text</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>Switch off</translation>
        </message>
        <message>
            <source>Switch the office's template of {form} off?</source>
            <translation>Switch the office's template of {form} off?</translation>
        </message>
        <message>
            <source>Take in a profile (YAML)…</source>
            <translation>Take in a profile (YAML)…</translation>
        </message>
        <message>
            <source>Take in a template (YAML)…</source>
            <translation>Take in a template (YAML)…</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>Taken in</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Template</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Templates</translation>
        </message>
        <message>
            <source>The next numbers of {name}:</source>
            <translation>The next numbers of {name}:</translation>
        </message>
        <message>
            <source>The profile {name} is there already, word for word.</source>
            <translation>The profile {name} is there already, word for word.</translation>
        </message>
        <message>
            <source>The profile {name} was taken in. Choose it above for its track.</source>
            <translation>The profile {name} was taken in. Choose it above for its track.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Title</translation>
        </message>
        <message>
            <source>Tolerances and standards</source>
            <translation>Tolerances and standards</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>Tracks</translation>
        </message>
        <message>
            <source>Usual disposition</source>
            <translation>Usual disposition</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Zone priorities</source>
            <translation>Zone priorities</translation>
        </message>
        <message>
            <source>all</source>
            <translation>all</translation>
        </message>
        <message>
            <source>blanks</source>
            <translation>blanks</translation>
        </message>
        <message>
            <source>the program's own</source>
            <translation>the program's own</translation>
        </message>
        <message>
            <source>until</source>
            <translation>until</translation>
        </message>
        <message>
            <source>{file} was not taken in. Its faults:</source>
            <translation>{file} was not taken in. Its faults:</translation>
        </message>
        <message>
            <source>{form} {title} is sound; the preview was opened. Use it from now on?</source>
            <translation>{form} {title} is sound; the preview was opened. Use it from now on?</translation>
        </message>
        <message>
            <source>{org} short name, {kind} kind word, {year} year, {seq} number, {seq:04d} with zeros. Empty lines take what stands in grey. Numbers that were drawn never change.</source>
            <translation>{org} short name, {kind} kind word, {year} year, {seq} number, {seq:04d} with zeros. Empty lines take what stands in grey. Numbers that were drawn never change.</translation>
        </message>
        <message>
            <source>All rows on the map</source>
            <translation>All rows on the map</translation>
        </message>
        <message>
            <source>Another import</source>
            <translation>Another import</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>As found</translation>
        </message>
        <message>
            <source>As proposed</source>
            <translation>As proposed</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Becomes</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>Category</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Check: {0}</source>
            <translation>Check: {0}</translation>
        </message>
        <message>
            <source>Checking {0}</source>
            <translation>Checking {0}</translation>
        </message>
        <message>
            <source>Choose the column for: {0}</source>
            <translation>Choose the column for: {0}</translation>
        </message>
        <message>
            <source>Class of all rows, or the column that holds it</source>
            <translation>Class of all rows, or the column that holds it</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Column</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>Column of the file</translation>
        </message>
        <message>
            <source>Column of the workspace</source>
            <translation>Column of the workspace</translation>
        </message>
        <message>
            <source>Delete preset</source>
            <translation>Delete preset</translation>
        </message>
        <message>
            <source>Demolish first</source>
            <translation>Demolish first</translation>
        </message>
        <message>
            <source>Done: {0} rows written, {1} replaced. {2} were there already, {3} left out, {4} refused.</source>
            <translation>Done: {0} rows written, {1} replaced. {2} were there already, {3} left out, {4} refused.</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Down</translation>
        </message>
        <message>
            <source>Enter the State Council's notice for the next year as soon as it is published; every date of every open case is reckoned anew when you save.</source>
            <translation>Enter the State Council's notice for the next year as soon as it is published; every date of every open case is reckoned anew when you save.</translation>
        </message>
        <message>
            <source>Explaining every day</source>
            <translation>Explaining every day</translation>
        </message>
        <message>
            <source>First value</source>
            <translation>First value</translation>
        </message>
        <message>
            <source>Forget what you chose here</source>
            <translation>Forget what you chose here</translation>
        </message>
        <message>
            <source>From the profile {name}</source>
            <translation>From the profile {name}</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>Holidays</translation>
        </message>
        <message>
            <source>Import of {0}: {1}</source>
            <translation>Import of {0}: {1}</translation>
        </message>
        <message>
            <source>Import {0} rows</source>
            <translation>Import {0} rows</translation>
        </message>
        <message>
            <source>Importing {0}</source>
            <translation>Importing {0}</translation>
        </message>
        <message>
            <source>Improving window after window; value {value}</source>
            <translation>Improving window after window; value {value}</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>In the file</translation>
        </message>
        <message>
            <source>Kept as they are, beside the columns above: {0}</source>
            <translation>Kept as they are, beside the columns above: {0}</translation>
        </message>
        <message>
            <source>Map follows</source>
            <translation>Map follows</translation>
        </message>
        <message>
            <source>Next file</source>
            <translation>Next file</translation>
        </message>
        <message>
            <source>None of {sites} sites can be planned: {refused} are refused. The list of sites says why.</source>
            <translation>None of {sites} sites can be planned: {refused} are refused. The list of sites says why.</translation>
        </message>
        <message>
            <source>Not saved: {pages}. Close and drop these changes?</source>
            <translation>Not saved: {pages}. Close and drop these changes?</translation>
        </message>
        <message>
            <source>Nothing to remark.</source>
            <translation>Nothing to remark.</translation>
        </message>
        <message>
            <source>Nothing was written: no row is new.</source>
            <translation>Nothing was written: no row is new.</translation>
        </message>
        <message>
            <source>Only write the report</source>
            <translation>Only write the report</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Open the report</translation>
        </message>
        <message>
            <source>Planning: {tried} of {tries} changes tried</source>
            <translation>Planning: {tried} of {tries} changes tried</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>Preset</translation>
        </message>
        <message>
            <source>Priority 1 is the strongest and names the headline zone; severity 5 is the worst. Findings keep the values they were made with until the spot is assessed again.</source>
            <translation>Priority 1 is the strongest and names the headline zone; severity 5 is the worst. Findings keep the values they were made with until the spot is assessed again.</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>Put in</translation>
        </message>
        <message>
            <source>Report: {0}</source>
            <translation>Report: {0}</translation>
        </message>
        <message>
            <source>Rows for the map</source>
            <translation>Rows for the map</translation>
        </message>
        <message>
            <source>Save as preset</source>
            <translation>Save as preset</translation>
        </message>
        <message>
            <source>Save as preset…</source>
            <translation>Save as preset…</translation>
        </message>
        <message>
            <source>Saved as a new version of the office's own profile of this track; cases filed before keep theirs. One condition, or more than 1 m² in one of the zones, is enough.</source>
            <translation>Saved as a new version of the office's own profile of this track; cases filed before keep theirs. One condition, or more than 1 m² in one of the zones, is enough.</translation>
        </message>
        <message>
            <source>Search row, name or remark</source>
            <translation>Search row, name or remark</translation>
        </message>
        <message>
            <source>Select rows to decide:</source>
            <translation>Select rows to decide:</translation>
        </message>
        <message>
            <source>Settings of the office</source>
            <translation>Settings of the office</translation>
        </message>
        <message>
            <source>Settings of the office…</source>
            <translation>Settings of the office…</translation>
        </message>
        <message>
            <source>Spots that this touches have to be assessed again.</source>
            <translation>Spots that this touches have to be assessed again.</translation>
        </message>
        <message>
            <source>Take back {0} rows that came in from {1}?</source>
            <translation>Take back {0} rows that came in from {1}?</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>Take back…</translation>
        </message>
        <message>
            <source>Take own days out</source>
            <translation>Take own days out</translation>
        </message>
        <message>
            <source>Take this import back…</source>
            <translation>Take this import back…</translation>
        </message>
        <message>
            <source>Taken back: {0} rows.</source>
            <translation>Taken back: {0} rows.</translation>
        </message>
        <message>
            <source>Taking an import back removes its rows and brings back what they replaced, as long as nothing rests on them.</source>
            <translation>Taking an import back removes its rows and brings back what they replaced, as long as nothing rests on them.</translation>
        </message>
        <message>
            <source>Taking back {0}</source>
            <translation>Taking back {0}</translation>
        </message>
        <message>
            <source>The file lacks columns of the preset: {0}</source>
            <translation>The file lacks columns of the preset: {0}</translation>
        </message>
        <message>
            <source>The first {0} rows, as they stand → as they would be written.</source>
            <translation>The first {0} rows, as they stand → as they would be written.</translation>
        </message>
        <message>
            <source>The notice of this year is not known: dates in it are provisional.</source>
            <translation>The notice of this year is not known: dates in it are provisional.</translation>
        </message>
        <message>
            <source>The output {level} is not one of low, typical, high.</source>
            <translation>The output {level} is not one of low, typical, high.</translation>
        </message>
        <message>
            <source>The program knows this year's notice.</source>
            <translation>The program knows this year's notice.</translation>
        </message>
        <message>
            <source>The program's own list</source>
            <translation>The program's own list</translation>
        </message>
        <message>
            <source>The rows were not checked yet.</source>
            <translation>The rows were not checked yet.</translation>
        </message>
        <message>
            <source>The weight {name} = {value} is none: {known}, each from 0 to 100.</source>
            <translation>The weight {name} = {value} is none: {known}, each from 0 to 100.</translation>
        </message>
        <message>
            <source>There</source>
            <translation>There</translation>
        </message>
        <message>
            <source>There is nothing to write.</source>
            <translation>There is nothing to write.</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Up</translation>
        </message>
        <message>
            <source>Very many rows: the map shows those to be looked at only.</source>
            <translation>Very many rows: the map shows those to be looked at only.</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>Weekday</translation>
        </message>
        <message>
            <source>Write a report of every row (XLSX)</source>
            <translation>Write a report of every row (XLSX)</translation>
        </message>
        <message>
            <source>Write nothing at all if one row is refused</source>
            <translation>Write nothing at all if one row is refused</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Year</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>Zones</translation>
        </message>
        <message>
            <source>as found and as last time</source>
            <translation>as found and as last time</translation>
        </message>
        <message>
            <source>column {0}</source>
            <translation>column {0}</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>day off</translation>
        </message>
        <message>
            <source>day worked</source>
            <translation>day worked</translation>
        </message>
        <message>
            <source>found in the data</source>
            <translation>found in the data</translation>
        </message>
        <message>
            <source>import_reports</source>
            <translation>import_reports</translation>
        </message>
        <message>
            <source>in the file</source>
            <translation>in the file</translation>
        </message>
        <message>
            <source>new ones only</source>
            <translation>new ones only</translation>
        </message>
        <message>
            <source>or in zones</source>
            <translation>or in zones</translation>
        </message>
        <message>
            <source>statutory holiday</source>
            <translation>statutory holiday</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>taken back</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>the program</translation>
        </message>
        <message>
            <source>there: {0}</source>
            <translation>there: {0}</translation>
        </message>
        <message>
            <source>this office</source>
            <translation>this office</translation>
        </message>
        <message>
            <source>{0} of the selected rows do not allow that and stay as they were.</source>
            <translation>{0} of the selected rows do not allow that and stay as they were.</translation>
        </message>
        <message>
            <source>{0} of them hold something to be looked at; point at a coloured cell.</source>
            <translation>{0} of them hold something to be looked at; point at a coloured cell.</translation>
        </message>
        <message>
            <source>{0} rows are refused, so nothing would be written.</source>
            <translation>{0} rows are refused, so nothing would be written.</translation>
        </message>
        <message>
            <source>{0} rows: {1} written, {2} replace, {3} there already, {4} left out, {5} refused</source>
            <translation>{0} rows: {1} written, {2} replace, {3} there already, {4} left out, {5} refused</translation>
        </message>
        <message>
            <source>{0} selected</source>
            <translation>{0} selected</translation>
        </message>
        <message>
            <source>{0} that were replaced become again what they were.</source>
            <translation>{0} that were replaced become again what they were.</translation>
        </message>
        <message>
            <source>{count} days of this office; the program does not know the notice.</source>
            <translation>{count} days of this office; the program does not know the notice.</translation>
        </message>
        <message>
            <source>{day} is no day on which this plan works; the site {site} cannot be locked to it.</source>
            <translation>{day} is no day on which this plan works; the site {site} cannot be locked to it.</translation>
        </message>
        <message>
            <source>{metres} m away</source>
            <translation>{metres} m away</translation>
        </message>
        <message>
            <source>Add town</source>
            <translation>Add town</translation>
        </message>
        <message>
            <source>Add town…</source>
            <translation>Add town…</translation>
        </message>
        <message>
            <source>All charts as PDF…</source>
            <translation>All charts as PDF…</translation>
        </message>
        <message>
            <source>All charts as a picture (PNG)…</source>
            <translation>All charts as a picture (PNG)…</translation>
        </message>
        <message>
            <source>All tables as a spreadsheet (XLSX)…</source>
            <translation>All tables as a spreadsheet (XLSX)…</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>As of</translation>
        </message>
        <message>
            <source>Click: show these in the list of cases</source>
            <translation>Click: show these in the list of cases</translation>
        </message>
        <message>
            <source>Code of the town (9 digits)</source>
            <translation>Code of the town (9 digits)</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>Count again</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>Counted in</translation>
        </message>
        <message>
            <source>Counting for the dashboard</source>
            <translation>Counting for the dashboard</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>Dashboard</translation>
        </message>
        <message>
            <source>Floor area (demolished, else surveyed)</source>
            <translation>Floor area (demolished, else surveyed)</translation>
        </message>
        <message>
            <source>From a table…</source>
            <translation>From a table…</translation>
        </message>
        <message>
            <source>Ground area (official area of the spots)</source>
            <translation>Ground area (official area of the spots)</translation>
        </message>
        <message>
            <source>Save all charts or tables</source>
            <translation>Save all charts or tables</translation>
        </message>
        <message>
            <source>Save chart</source>
            <translation>Save chart</translation>
        </message>
        <message>
            <source>Save dashboard</source>
            <translation>Save dashboard</translation>
        </message>
        <message>
            <source>Save this chart as a picture or PDF…</source>
            <translation>Save this chart as a picture or PDF…</translation>
        </message>
        <message>
            <source>Show the figures as a table</source>
            <translation>Show the figures as a table</translation>
        </message>
        <message>
            <source>Targets from a table</source>
            <translation>Targets from a table</translation>
        </message>
        <message>
            <source>The library matplotlib is missing: the figures are shown as tables. It comes with QGIS on Windows.</source>
            <translation>The library matplotlib is missing: the figures are shown as tables. It comes with QGIS on Windows.</translation>
        </message>
        <message>
            <source>Together {m2} m²</source>
            <translation>Together {m2} m²</translation>
        </message>
        <message>
            <source>XLSX or CSV with the columns 年度, 镇街 and 年度任务 (m²)</source>
            <translation>XLSX or CSV with the columns 年度, 镇街 and 年度任务 (m²)</translation>
        </message>
        <message>
            <source>Yearly targets</source>
            <translation>Yearly targets</translation>
        </message>
        <message>
            <source>Yearly targets of the towns…</source>
            <translation>Yearly targets of the towns…</translation>
        </message>
        <message>
            <source>proved bounds and improved demolition plans; plans are made without it</source>
            <translation>proved bounds and improved demolition plans; plans are made without it</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>Link</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Show ID</source>
            <translation>Show ID</translation>
        </message>
        <message>
            <source>Found and cleared count up to this day; states and open dates are those of today</source>
            <translation>Found and cleared count up to this day; states and open dates are those of today</translation>
        </message>
        <message>
            <source>✓ The data lies beside what the workspace holds, {0} m to the {1}.</source>
            <translation>✓ The data lies beside what the workspace holds, {0} m to the {1}.</translation>
        </message>
        <message>
            <source>charts of the dashboard and of plans; the figures are shown as tables</source>
            <translation>charts of the dashboard and of plans; the figures are shown as tables</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>Condition</translation>
        </message>
        <message>
            <source>Days as 2029-12-31</source>
            <translation>Days as 2029-12-31</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Name of the office</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>Name of the organisation</translation>
        </message>
        <message>
            <source>Name of the workspace</source>
            <translation>Name of the workspace</translation>
        </message>
        <message>
            <source>Officer's name</source>
            <translation>Officer's name</translation>
        </message>
        <message>
            <source>credit code</source>
            <translation>credit code</translation>
        </message>
        <message>
            <source>Count of rows</source>
            <translation>Count of rows</translation>
        </message>
        <message>
            <source>Designation</source>
            <translation>Designation</translation>
        </message>
        <message>
            <source>Every row</source>
            <translation>Every row</translation>
        </message>
        <message>
            <source>File or layer</source>
            <translation>File or layer</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>Number or name</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>Numbers</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>Previous</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>Told by</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>What was read</translation>
        </message>
        <message>
            <source>cannot be taken</source>
            <translation>cannot be taken</translation>
        </message>
        <message>
            <source>different</source>
            <translation>different</translation>
        </message>
        <message>
            <source>A PDF and a picture for each spot</source>
            <translation>A PDF and a picture for each spot</translation>
        </message>
        <message>
            <source>Adds the layout to the project, a sheet for each spot, to be changed and kept as an own layout</source>
            <translation>Adds the layout to the project, a sheet for each spot, to be changed and kept as an own layout</translation>
        </message>
        <message>
            <source>All as one PDF</source>
            <translation>All as one PDF</translation>
        </message>
        <message>
            <source>All as one PDF…</source>
            <translation>All as one PDF…</translation>
        </message>
        <message>
            <source>All cases that …</source>
            <translation>All cases that …</translation>
        </message>
        <message>
            <source>All sheets in one PDF</source>
            <translation>All sheets in one PDF</translation>
        </message>
        <message>
            <source>Another paper although there is one</source>
            <translation>Another paper although there is one</translation>
        </message>
        <message>
            <source>Can be issued</source>
            <translation>Can be issued</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>Cancelled.</translation>
        </message>
        <message>
            <source>Cancelled; what was issued until then stays.</source>
            <translation>Cancelled; what was issued until then stays.</translation>
        </message>
        <message>
            <source>Case or spot</source>
            <translation>Case or spot</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Choose the folder</translation>
        </message>
        <message>
            <source>Chosen in the list of cases</source>
            <translation>Chosen in the list of cases</translation>
        </message>
        <message>
            <source>Date of the papers</source>
            <translation>Date of the papers</translation>
        </message>
        <message>
            <source>Done, behind the time</source>
            <translation>Done, behind the time</translation>
        </message>
        <message>
            <source>Done, in time</source>
            <translation>Done, in time</translation>
        </message>
        <message>
            <source>Double click opens the case; on the number, the file</source>
            <translation>Double click opens the case; on the number, the file</translation>
        </message>
        <message>
            <source>Draw maps</source>
            <translation>Draw maps</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>Drawn</translation>
        </message>
        <message>
            <source>Enforcement map</source>
            <translation>Enforcement map</translation>
        </message>
        <message>
            <source>Enforcement map {size}</source>
            <translation>Enforcement map {size}</translation>
        </message>
        <message>
            <source>Issue ({count})</source>
            <translation>Issue ({count})</translation>
        </message>
        <message>
            <source>Issue papers</source>
            <translation>Issue papers</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Issued</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Issued by</translation>
        </message>
        <message>
            <source>Issuing papers</source>
            <translation>Issuing papers</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>Layout</translation>
        </message>
        <message>
            <source>Look ahead</source>
            <translation>Look ahead</translation>
        </message>
        <message>
            <source>Looking ahead</source>
            <translation>Looking ahead</translation>
        </message>
        <message>
            <source>Looking at paper {done} of {total}</source>
            <translation>Looking at paper {done} of {total}</translation>
        </message>
        <message>
            <source>Map {done} of {count}</source>
            <translation>Map {done} of {count}</translation>
        </message>
        <message>
            <source>No program on this machine opens {path}.</source>
            <translation>No program on this machine opens {path}.</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notices</translation>
        </message>
        <message>
            <source>Notices and maps in batches</source>
            <translation>Notices and maps in batches</translation>
        </message>
        <message>
            <source>Notices and maps in batches…</source>
            <translation>Notices and maps in batches…</translation>
        </message>
        <message>
            <source>Number or file</source>
            <translation>Number or file</translation>
        </message>
        <message>
            <source>Only forms that belong to where the cases stand</source>
            <translation>Only forms that belong to where the cases stand</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>Open in the layout designer</source>
            <translation>Open in the layout designer</translation>
        </message>
        <message>
            <source>Own layout</source>
            <translation>Own layout</translation>
        </message>
        <message>
            <source>Own layout (.qpt)…</source>
            <translation>Own layout (.qpt)…</translation>
        </message>
        <message>
            <source>PDF and Word</source>
            <translation>PDF and Word</translation>
        </message>
        <message>
            <source>Path of an own .qpt</source>
            <translation>Path of an own .qpt</translation>
        </message>
        <message>
            <source>Preparing to print</source>
            <translation>Preparing to print</translation>
        </message>
        <message>
            <source>Print all…</source>
            <translation>Print all…</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>Print preview</translation>
        </message>
        <message>
            <source>Print preview…</source>
            <translation>Print preview…</translation>
        </message>
        <message>
            <source>Printed again</source>
            <translation>Printed again</translation>
        </message>
        <message>
            <source>Putting together paper {done} of {total}</source>
            <translation>Putting together paper {done} of {total}</translation>
        </message>
        <message>
            <source>Reading the findings</source>
            <translation>Reading the findings</translation>
        </message>
        <message>
            <source>Says for every case what is missing; nothing is issued</source>
            <translation>Says for every case what is missing; nothing is issued</translation>
        </message>
        <message>
            <source>Search a form</source>
            <translation>Search a form</translation>
        </message>
        <message>
            <source>Take over what is chosen now</source>
            <translation>Take over what is chosen now</translation>
        </message>
        <message>
            <source>The printer takes nothing. Look whether it is on and connected.</source>
            <translation>The printer takes nothing. Look whether it is on and connected.</translation>
        </message>
        <message>
            <source>The workspace was changed since the check. Check again to be sure.</source>
            <translation>The workspace was changed since the check. Check again to be sure.</translation>
        </message>
        <message>
            <source>There is nothing to print: none of these papers is issued as a PDF.</source>
            <translation>There is nothing to print: none of these papers is issued as a PDF.</translation>
        </message>
        <message>
            <source>Up to {papers} papers for {cases} cases are issued and numbered. Numbers are never given twice.</source>
            <translation>Up to {papers} papers for {cases} cases are issued and numbered. Numbers are never given twice.</translation>
        </message>
        <message>
            <source>Why, or what is missing</source>
            <translation>Why, or what is missing</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>Writing the report</translation>
        </message>
        <message>
            <source>papers.pdf</source>
            <translation>papers.pdf</translation>
        </message>
        <message>
            <source>{cases} cases, {spots} spots</source>
            <translation>{cases} cases, {spots} spots</translation>
        </message>
        <message>
            <source>{count} maps drawn into {folder}</source>
            <translation>{count} maps drawn into {folder}</translation>
        </message>
        <message>
            <source>{issued} issued, {there} printed again, {refused} refused</source>
            <translation>{issued} issued, {there} printed again, {refused} refused</translation>
        </message>
        <message>
            <source>{name}, which a row was to replace, was changed by somebody since the check. Nothing was written. Check again.</source>
            <translation>{name}, which a row was to replace, was changed by somebody since the check. Nothing was written. Check again.</translation>
        </message>
        <message>
            <source>{ready} can be issued, {there} are there already and are printed again, {refused} cannot</source>
            <translation>{ready} can be issued, {there} are there already and are printed again, {refused} cannot</translation>
        </message>
        <message>
            <source>All that are broken, as linked cases</source>
            <translation>All that are broken, as linked cases</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>Any state</translation>
        </message>
        <message>
            <source>Any town</source>
            <translation>Any town</translation>
        </message>
        <message>
            <source>Area as delivered</source>
            <translation>Area as delivered</translation>
        </message>
        <message>
            <source>As the assessment says</source>
            <translation>As the assessment says</translation>
        </message>
        <message>
            <source>Attributes…</source>
            <translation>Attributes…</translation>
        </message>
        <message>
            <source>Building state</source>
            <translation>Building state</translation>
        </message>
        <message>
            <source>Choose a spot in the list of cases or on the map.</source>
            <translation>Choose a spot in the list of cases or on the map.</translation>
        </message>
        <message>
            <source>Double click opens the case.</source>
            <translation>Double click opens the case.</translation>
        </message>
        <message>
            <source>Lead {number}</source>
            <translation>Lead {number}</translation>
        </message>
        <message>
            <source>Not registered yet</source>
            <translation>Not registered yet</translation>
        </message>
        <message>
            <source>Officers in charge, two at least</source>
            <translation>Officers in charge, two at least</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>Open a case</translation>
        </message>
        <message>
            <source>Open a case…</source>
            <translation>Open a case…</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>Open the case</translation>
        </message>
        <message>
            <source>Parties: {names}</source>
            <translation>Parties: {names}</translation>
        </message>
        <message>
            <source>The attributes were not saved: {reason}</source>
            <translation>The attributes were not saved: {reason}</translation>
        </message>
        <message>
            <source>The card is not valid on this day.</source>
            <translation>The card is not valid on this day.</translation>
        </message>
        <message>
            <source>A day of the case or spot as a date. Kind: 'found', 'decided', 'cleared' or 'due'.</source>
            <translation>A day of the case or spot as a date. Kind: 'found', 'decided', 'cleared' or 'due'.</translation>
        </message>
        <message>
            <source>Ellipsoidal area in m² by the official rule (CGCS2000, rounded half up to 0.01): the number that area statements and papers carry. The CRS is that of the layer unless one is given; NULL where the rule does not know it.</source>
            <translation>Ellipsoidal area in m² by the official rule (CGCS2000, rounded half up to 0.01): the number that area statements and papers carry. The CRS is that of the layer unless one is given; NULL where the rule does not know it.</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>Examples</translation>
        </message>
        <message>
            <source>Name of the zone class that decides what may be done with the spot.</source>
            <translation>Name of the zone class that decides what may be done with the spot.</translation>
        </message>
        <message>
            <source>State of the case, lead or spot in words.</source>
            <translation>State of the case, lead or spot in words.</translation>
        </message>
        <message>
            <source>The day is one of: {kinds}</source>
            <translation>The day is one of: {kinds}</translation>
        </message>
        <message>
            <source>The next day by which the office has to act, as a date; NULL when nothing is due.</source>
            <translation>The next day by which the office has to act, as a date; NULL when nothing is due.</translation>
        </message>
        <message>
            <source>Without a uid or a case number, the feature at hand is meant.</source>
            <translation>Without a uid or a case number, the feature at hand is meant.</translation>
        </message>
        <message>
            <source>its spot</source>
            <translation>its spot</translation>
        </message>
        <message>
            <source>A spot that was looked at again is no longer there. Take it off the list.</source>
            <translation>A spot that was looked at again is no longer there. Take it off the list.</translation>
        </message>
        <message>
            <source>A zero report cannot hold a new spot.</source>
            <translation>A zero report cannot hold a new spot.</translation>
        </message>
        <message>
            <source>Choose the cells first, on the map or in the list.</source>
            <translation>Choose the cells first, on the map or in the list.</translation>
        </message>
        <message>
            <source>Choose the cells that were walked, on the map or in the list.</source>
            <translation>Choose the cells that were walked, on the map or in the list.</translation>
        </message>
        <message>
            <source>Choose who patrolled. Officers are entered in the settings.</source>
            <translation>Choose who patrolled. Officers are entered in the settings.</translation>
        </message>
        <message>
            <source>Cutting {community}</source>
            <translation>Cutting {community}</translation>
        </message>
        <message>
            <source>No column of {layer} holds codes of communities (12 digits). Columns: {columns}</source>
            <translation>No column of {layer} holds codes of communities (12 digits). Columns: {columns}</translation>
        </message>
        <message>
            <source>No row of {layer} has both a code of 12 digits in {column} and ground.</source>
            <translation>No row of {layer} has both a code of 12 digits in {column} and ground.</translation>
        </message>
        <message>
            <source>Recording the patrol</source>
            <translation>Recording the patrol</translation>
        </message>
        <message>
            <source>Somebody patrolled {communities} meanwhile ({count} cells). Look at the preview again.</source>
            <translation>Somebody patrolled {communities} meanwhile ({count} cells). Look at the preview again.</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>Take</translation>
        </message>
        <message>
            <source>The cells were changed since. What was there before cannot be brought back.</source>
            <translation>The cells were changed since. What was there before cannot be brought back.</translation>
        </message>
        <message>
            <source>The least share of a piece is {value}; it may be 0 to 0.5.</source>
            <translation>The least share of a piece is {value}; it may be 0 to 0.5.</translation>
        </message>
        <message>
            <source>The patrol has to end after it began, within 36 hours.</source>
            <translation>The patrol has to end after it began, within 36 hours.</translation>
        </message>
        <message>
            <source>The patrol would end in the future. Put the time right.</source>
            <translation>The patrol would end in the future. Put the time right.</translation>
        </message>
        <message>
            <source>The side of a cell is {size} m; it may be {least} to {most} m.</source>
            <translation>The side of a cell is {size} m; it may be {least} to {most} m.</translation>
        </message>
        <message>
            <source>There is no cell to build.</source>
            <translation>There is no cell to build.</translation>
        </message>
        <message>
            <source>There is no record of {year}-{month} yet.</source>
            <translation>There is no record of {year}-{month} yet.</translation>
        </message>
        <message>
            <source>This patrol is no longer there.</source>
            <translation>This patrol is no longer there.</translation>
        </message>
        <message>
            <source>Writing the record of patrols</source>
            <translation>Writing the record of patrols</translation>
        </message>
        <message>
            <source>{communities}: {count} cells were patrolled. They stay, with the record of the patrols.</source>
            <translation>{communities}: {count} cells were patrolled. They stay, with the record of the patrols.</translation>
        </message>
        <message>
            <source>{community} has no ground: its polygon is empty or has no area.</source>
            <translation>{community} has no ground: its polygon is empty or has no area.</translation>
        </message>
        <message>
            <source>{community} would have {count} cells of {size} m; a community can number 999. Take cells of at least {wanted} m for it.</source>
            <translation>{community} would have {count} cells of {size} m; a community can number 999. Take cells of at least {wanted} m for it.</translation>
        </message>
        <message>
            <source>{count} of the cells are no longer there: the grid was built anew. Choose the cells again.</source>
            <translation>{count} of the cells are no longer there: the grid was built anew. Choose the cells again.</translation>
        </message>
        <message>
            <source>{value} days cannot be counted; take at least 1.</source>
            <translation>{value} days cannot be counted; take at least 1.</translation>
        </message>
        <message>
            <source>{value} is no code of a community: it needs 12 digits.</source>
            <translation>{value} is no code of a community: it needs 12 digits.</translation>
        </message>
        <message>
            <source>Export settings of the office</source>
            <translation>Export settings of the office</translation>
        </message>
        <message>
            <source>Settings (YAML)</source>
            <translation>Settings (YAML)</translation>
        </message>
        <message>
            <source>Writes all settings of a workspace into one YAML file: organisations, officers, numbering, profiles with their texts, templates, holidays, own values of the catalogues and options. 'Import settings of the office' sets another workspace up with it to the last value.</source>
            <translation>Writes all settings of a workspace into one YAML file: organisations, officers, numbering, profiles with their texts, templates, holidays, own values of the catalogues and options. 'Import settings of the office' sets another workspace up with it to the last value.</translation>
        </message>
        <message>
            <source>Assess the spots…</source>
            <translation>Assess the spots…</translation>
        </message>
        <message>
            <source>A piece at the border below this share of a full cell joins the neighbour with the longest border.</source>
            <translation>A piece at the border below this share of a full cell joins the neighbour with the longest border.</translation>
        </message>
        <message>
            <source>A scenario needs a name.</source>
            <translation>A scenario needs a name.</translation>
        </message>
        <message>
            <source>Add a layer with the borders of the communities to the project first.</source>
            <translation>Add a layer with the borders of the communities to the project first.</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>Again</translation>
        </message>
        <message>
            <source>As they stood: found and not yet cleared</source>
            <translation>As they stood: found and not yet cleared</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>Build</translation>
        </message>
        <message>
            <source>Build the patrol grid</source>
            <translation>Build the patrol grid</translation>
        </message>
        <message>
            <source>By the day of the decision</source>
            <translation>By the day of the decision</translation>
        </message>
        <message>
            <source>By the day they were cleared</source>
            <translation>By the day they were cleared</translation>
        </message>
        <message>
            <source>By the day they were found</source>
            <translation>By the day they were found</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cell</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>Cells</translation>
        </message>
        <message>
            <source>Cells walked</source>
            <translation>Cells walked</translation>
        </message>
        <message>
            <source>Choose cells on the map or in the list, then take them here.</source>
            <translation>Choose cells on the map or in the list, then take them here.</translation>
        </message>
        <message>
            <source>Code of the community (12 digits)</source>
            <translation>Code of the community (12 digits)</translation>
        </message>
        <message>
            <source>Community</source>
            <translation>Community</translation>
        </message>
        <message>
            <source>Days ago</source>
            <translation>Days ago</translation>
        </message>
        <message>
            <source>Demolition</source>
            <translation>Demolition</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>Last patrol</source>
            <translation>Last patrol</translation>
        </message>
        <message>
            <source>Layer of communities</source>
            <translation>Layer of communities</translation>
        </message>
        <message>
            <source>Least share of a cell</source>
            <translation>Least share of a cell</translation>
        </message>
        <message>
            <source>Look at the cells before they are built.</source>
            <translation>Look at the cells before they are built.</translation>
        </message>
        <message>
            <source>Looked at again: {codes}</source>
            <translation>Looked at again: {codes}</translation>
        </message>
        <message>
            <source>Make the themes anew in this project</source>
            <translation>Make the themes anew in this project</translation>
        </message>
        <message>
            <source>Map themes</source>
            <translation>Map themes</translation>
        </message>
        <message>
            <source>Name of the community</source>
            <translation>Name of the community</translation>
        </message>
        <message>
            <source>Neglected</source>
            <translation>Neglected</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Never</translation>
        </message>
        <message>
            <source>New spots: {codes}</source>
            <translation>New spots: {codes}</translation>
        </message>
        <message>
            <source>No new spot: this patrol is a zero report.</source>
            <translation>No new spot: this patrol is a zero report.</translation>
        </message>
        <message>
            <source>Nothing was found or cleared in this year up to this day.</source>
            <translation>Nothing was found or cleared in this year up to this day.</translation>
        </message>
        <message>
            <source>Only a draft can be deleted; {name} is or was in force and is kept.</source>
            <translation>Only a draft can be deleted; {name} is or was in force and is kept.</translation>
        </message>
        <message>
            <source>Patrol grid</source>
            <translation>Patrol grid</translation>
        </message>
        <message>
            <source>Patrolled already, stay as they are: {names}</source>
            <translation>Patrolled already, stay as they are: {names}</translation>
        </message>
        <message>
            <source>Patrolled by</source>
            <translation>Patrolled by</translation>
        </message>
        <message>
            <source>Patrols</source>
            <translation>Patrols</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Record the patrol</source>
            <translation>Record the patrol</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: {value} cannot be; {wanted}.</source>
            <translation>Row {row}, column {column}: {value} cannot be; {wanted}.</translation>
        </message>
        <message>
            <source>Row {row}, {site}: areas, volumes and cost cannot be below zero.</source>
            <translation>Row {row}, {site}: areas, volumes and cost cannot be below zero.</translation>
        </message>
        <message>
            <source>Row {row}, {site}: {day} has not come yet.</source>
            <translation>Row {row}, {site}: {day} has not come yet.</translation>
        </message>
        <message>
            <source>Row {row}, {site}: {day} is before {other}, the day of the step before it.</source>
            <translation>Row {row}, {site}: {day} is before {other}, the day of the step before it.</translation>
        </message>
        <message>
            <source>Row {row}, {site}: {how} is no way of demolishing; ways are {known}.</source>
            <translation>Row {row}, {site}: {how} is no way of demolishing; ways are {known}.</translation>
        </message>
        <message>
            <source>Row {row}, {site}: {kind} cannot be recorded before {missing} is.</source>
            <translation>Row {row}, {site}: {kind} cannot be recorded before {missing} is.</translation>
        </message>
        <message>
            <source>Row {row}, {site}: {kind} is no step; steps are {known}.</source>
            <translation>Row {row}, {site}: {kind} is no step; steps are {known}.</translation>
        </message>
        <message>
            <source>Row {row}, {site}: {kind} is recorded already, on {day}.</source>
            <translation>Row {row}, {site}: {kind} is recorded already, on {day}.</translation>
        </message>
        <message>
            <source>Row {row}: the site {site} is dropped from planning.</source>
            <translation>Row {row}: the site {site} is dropped from planning.</translation>
        </message>
        <message>
            <source>Row {row}: there is no site {site}.</source>
            <translation>Row {row}: there is no site {site}.</translation>
        </message>
        <message>
            <source>Row {row}: {count} sites are called {site}; give the name of one.</source>
            <translation>Row {row}: {count} sites are called {site}; give the name of one.</translation>
        </message>
        <message>
            <source>Row {row}: {value} cannot be read.</source>
            <translation>Row {row}: {value} cannot be read.</translation>
        </message>
        <message>
            <source>Side of a cell</source>
            <translation>Side of a cell</translation>
        </message>
        <message>
            <source>Spot {code}, looked at again</source>
            <translation>Spot {code}, looked at again</translation>
        </message>
        <message>
            <source>Spots over time</source>
            <translation>Spots over time</translation>
        </message>
        <message>
            <source>Take the chosen cells</source>
            <translation>Take the chosen cells</translation>
        </message>
        <message>
            <source>The line crosses itself. Draw it again.</source>
            <translation>The line crosses itself. Draw it again.</translation>
        </message>
        <message>
            <source>The resources file {path} cannot be read: {reason}</source>
            <translation>The resources file {path} cannot be read: {reason}</translation>
        </message>
        <message>
            <source>The table has no column that states a fact of a site. Known are: {known}</source>
            <translation>The table has no column that states a fact of a site. Known are: {known}</translation>
        </message>
        <message>
            <source>The table {path} has no rows.</source>
            <translation>The table {path} has no rows.</translation>
        </message>
        <message>
            <source>There is a scenario {name} already.</source>
            <translation>There is a scenario {name} already.</translation>
        </message>
        <message>
            <source>There is no scenario {name}; there are: {known}.</source>
            <translation>There is no scenario {name}; there are: {known}.</translation>
        </message>
        <message>
            <source>There is no such record of progress any more: {uid}</source>
            <translation>There is no such record of progress any more: {uid}</translation>
        </message>
        <message>
            <source>Walked</source>
            <translation>Walked</translation>
        </message>
        <message>
            <source>Weather</source>
            <translation>Weather</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>Writing {name}</translation>
        </message>
        <message>
            <source>found by its values</source>
            <translation>found by its values</translation>
        </message>
        <message>
            <source>never</source>
            <translation>never</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>nobody</translation>
        </message>
        <message>
            <source>zero report</source>
            <translation>zero report</translation>
        </message>
        <message>
            <source>zhiwei_patrol_age(uid): class of a cell of the patrol grid by its last patrol. 0 within the days, 1 up to twice, 2 up to four times as long ago, 3 longer, 4 never.</source>
            <translation>zhiwei_patrol_age(uid): class of a cell of the patrol grid by its last patrol. 0 within the days, 1 up to twice, 2 up to four times as long ago, 3 longer, 4 never.</translation>
        </message>
        <message>
            <source>{cells} cells in {communities} communities.</source>
            <translation>{cells} cells in {communities} communities.</translation>
        </message>
        <message>
            <source>{count} cells of before are replaced.</source>
            <translation>{count} cells of before are replaced.</translation>
        </message>
        <message>
            <source>{count} cells were built.</source>
            <translation>{count} cells were built.</translation>
        </message>
        <message>
            <source>{count} map themes are in the project: {names}. Save the project to keep them.</source>
            <translation>{count} map themes are in the project: {names}. Save the project to keep them.</translation>
        </message>
        <message>
            <source>{count} new spots will be registered with their leads.</source>
            <translation>{count} new spots will be registered with their leads.</translation>
        </message>
        <message>
            <source>{count} rows without code or ground are left out.</source>
            <translation>{count} rows without code or ground are left out.</translation>
        </message>
        <message>
            <source>{kind} cannot be taken back while {later} is recorded.</source>
            <translation>{kind} cannot be taken back while {later} is recorded.</translation>
        </message>
        <message>
            <source>{one} and {two} lie over each other by {area} m².</source>
            <translation>{one} and {two} lie over each other by {area} m².</translation>
        </message>
        <message>
            <source>All cells</source>
            <translation>All cells</translation>
        </message>
        <message>
            <source>Assign the chosen cells</source>
            <translation>Assign the chosen cells</translation>
        </message>
        <message>
            <source>Build demolition sites</source>
            <translation>Build demolition sites</translation>
        </message>
        <message>
            <source>Build the grid…</source>
            <translation>Build the grid…</translation>
        </message>
        <message>
            <source>Cases and leads</source>
            <translation>Cases and leads</translation>
        </message>
        <message>
            <source>Changes to try</source>
            <translation>Changes to try</translation>
        </message>
        <message>
            <source>Choose neglected</source>
            <translation>Choose neglected</translation>
        </message>
        <message>
            <source>Choose on the map</source>
            <translation>Choose on the map</translation>
        </message>
        <message>
            <source>Compare scenarios</source>
            <translation>Compare scenarios</translation>
        </message>
        <message>
            <source>Coverage map</source>
            <translation>Coverage map</translation>
        </message>
        <message>
            <source>Day on which the target is reached</source>
            <translation>Day on which the target is reached</translation>
        </message>
        <message>
            <source>Days behind the proven bound of the target</source>
            <translation>Days behind the proven bound of the target</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Differences</translation>
        </message>
        <message>
            <source>First day of the plan (YYYY-MM-DD, empty for today)</source>
            <translation>First day of the plan (YYYY-MM-DD, empty for today)</translation>
        </message>
        <message>
            <source>First day that no plan can beat</source>
            <translation>First day that no plan can beat</translation>
        </message>
        <message>
            <source>First scenario</source>
            <translation>First scenario</translation>
        </message>
        <message>
            <source>Import facts of sites</source>
            <translation>Import facts of sites</translation>
        </message>
        <message>
            <source>Last day of the plan (YYYY-MM-DD)</source>
            <translation>Last day of the plan (YYYY-MM-DD)</translation>
        </message>
        <message>
            <source>Lists where two scenarios differ, site by site (kind: only_first, only_second, day, crew, same, unplanned; days by which the second is later) and in sum: sites placed, area, mean day of the urgent, shortfall, target day, moves and distance of the crews, end, cost. An empty name means the scenario in force. Reads only.</source>
            <translation>Lists where two scenarios differ, site by site (kind: only_first, only_second, day, crew, same, unplanned; days by which the second is later) and in sum: sites placed, area, mean day of the urgent, shortfall, target day, moves and distance of the crews, end, cost. An empty name means the scenario in force. Reads only.</translation>
        </message>
        <message>
            <source>Makes a site for every item of a decision that orders a demolition and has none yet: structure, storeys, floor and ground area from the decision and the spot. What a planner said about a site stays as it is. A site whose item was revoked or is done by the procedure is dropped from planning, never deleted.</source>
            <translation>Makes a site for every item of a decision that orders a demolition and has none yet: structure, storeys, floor and ground area from the decision and the spot. What a planner said about a site stays as it is. A site whose item was revoked or is done by the procedure is dropped from planning, never deleted.</translation>
        </message>
        <message>
            <source>Month's record (XLSX)…</source>
            <translation>Month's record (XLSX)…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>Name of the scenario</source>
            <translation>Name of the scenario</translation>
        </message>
        <message>
            <source>New patrol</source>
            <translation>New patrol</translation>
        </message>
        <message>
            <source>New spot, {area} m²</source>
            <translation>New spot, {area} m²</translation>
        </message>
        <message>
            <source>No spot has such a day yet, so there is nothing to show over time.</source>
            <translation>No spot has such a day yet, so there is nothing to show over time.</translation>
        </message>
        <message>
            <source>No spot lies on this parcel.</source>
            <translation>No spot lies on this parcel.</translation>
        </message>
        <message>
            <source>Nobody's cells</source>
            <translation>Nobody's cells</translation>
        </message>
        <message>
            <source>Number of phases</source>
            <translation>Number of phases</translation>
        </message>
        <message>
            <source>Open a workspace first.</source>
            <translation>Open a workspace first.</translation>
        </message>
        <message>
            <source>Output of the crews</source>
            <translation>Output of the crews</translation>
        </message>
        <message>
            <source>Patrol record {year}-{month}</source>
            <translation>Patrol record {year}-{month}</translation>
        </message>
        <message>
            <source>Patrol recorded.</source>
            <translation>Patrol recorded.</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>Phases</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Places</translation>
        </message>
        <message>
            <source>Plan demolition in phases</source>
            <translation>Plan demolition in phases</translation>
        </message>
        <message>
            <source>Reads a table (XLSX, CSV) with what only the planner knows of sites. The column site (拆除点, 案号) names a site, or a case that has one site. Other columns, each optional: consent (同意自拆), consent_on, let (出租), persons (居住人数), supplied (通水电气), batch (同批: shared walls or structure), lane (通道) and lane_order, danger (0 to 3), protected (受保护: 是, 否 or 未知), protected_neighbour, new_building, categories (六先拆, e.g. X1、X3), complaints, public_project, sole_home, sowing_day, blocked (e.g. 2027-06-07..2027-06-10), structure, storeys, floor_area_m2, ground_area_m2, height_m, remark. An empty cell leaves what is known alone. A wrong value is named by row and column, and then nothing is taken.</source>
            <translation>Reads a table (XLSX, CSV) with what only the planner knows of sites. The column site (拆除点, 案号) names a site, or a case that has one site. Other columns, each optional: consent (同意自拆), consent_on, let (出租), persons (居住人数), supplied (通水电气), batch (同批: shared walls or structure), lane (通道) and lane_order, danger (0 to 3), protected (受保护: 是, 否 or 未知), protected_neighbour, new_building, categories (六先拆, e.g. X1、X3), complaints, public_project, sole_home, sowing_day, blocked (e.g. 2027-06-07..2027-06-10), structure, storeys, floor_area_m2, ground_area_m2, height_m, remark. An empty cell leaves what is known alone. A wrong value is named by row and column, and then nothing is taken.</translation>
        </message>
        <message>
            <source>Record progress of demolition</source>
            <translation>Record progress of demolition</translation>
        </message>
        <message>
            <source>Remove all {count} cells of {communities} communities?</source>
            <translation>Remove all {count} cells of {communities} communities?</translation>
        </message>
        <message>
            <source>Remove the grid of the chosen cells…</source>
            <translation>Remove the grid of the chosen cells…</translation>
        </message>
        <message>
            <source>Report at once that nothing new was found today: in the chosen cells, else in all cells of the officer chosen below</source>
            <translation>Report at once that nothing new was found today: in the chosen cells, else in all cells of the officer chosen below</translation>
        </message>
        <message>
            <source>Scenario to change as little as possible</source>
            <translation>Scenario to change as little as possible</translation>
        </message>
        <message>
            <source>Second scenario</source>
            <translation>Second scenario</translation>
        </message>
        <message>
            <source>Seconds for CP-SAT</source>
            <translation>Seconds for CP-SAT</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Select spots on the map first.</source>
            <translation>Select spots on the map first.</translation>
        </message>
        <message>
            <source>Show its cells</source>
            <translation>Show its cells</translation>
        </message>
        <message>
            <source>Show the cells of one officer</source>
            <translation>Show the cells of one officer</translation>
        </message>
        <message>
            <source>Sites as they were</source>
            <translation>Sites as they were</translation>
        </message>
        <message>
            <source>Sites changed</source>
            <translation>Sites changed</translation>
        </message>
        <message>
            <source>Sites dropped</source>
            <translation>Sites dropped</translation>
        </message>
        <message>
            <source>Sites kept</source>
            <translation>Sites kept</translation>
        </message>
        <message>
            <source>Sites made</source>
            <translation>Sites made</translation>
        </message>
        <message>
            <source>Sites of the plan</source>
            <translation>Sites of the plan</translation>
        </message>
        <message>
            <source>Sites planned in the first alone</source>
            <translation>Sites planned in the first alone</translation>
        </message>
        <message>
            <source>Sites planned in the second alone</source>
            <translation>Sites planned in the second alone</translation>
        </message>
        <message>
            <source>Sites that cannot be planned</source>
            <translation>Sites that cannot be planned</translation>
        </message>
        <message>
            <source>Sites that stay</source>
            <translation>Sites that stay</translation>
        </message>
        <message>
            <source>Sites whose day moved</source>
            <translation>Sites whose day moved</translation>
        </message>
        <message>
            <source>Sites with a day</source>
            <translation>Sites with a day</translation>
        </message>
        <message>
            <source>Sites with another crew on the same day</source>
            <translation>Sites with another crew on the same day</translation>
        </message>
        <message>
            <source>Sites with another day</source>
            <translation>Sites with another day</translation>
        </message>
        <message>
            <source>Sites without a place</source>
            <translation>Sites without a place</translation>
        </message>
        <message>
            <source>Steps recorded</source>
            <translation>Steps recorded</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>Sums</translation>
        </message>
        <message>
            <source>Table of progress (XLSX or CSV)</source>
            <translation>Table of progress (XLSX or CSV)</translation>
        </message>
        <message>
            <source>Table of sites (XLSX or CSV)</source>
            <translation>Table of sites (XLSX or CSV)</translation>
        </message>
        <message>
            <source>Targets (day=m2; …)</source>
            <translation>Targets (day=m2; …)</translation>
        </message>
        <message>
            <source>The patrol was withdrawn.</source>
            <translation>The patrol was withdrawn.</translation>
        </message>
        <message>
            <source>The target {target} is none: write day=m2, e.g. 2027-06-30=12000, and @code for a town.</source>
            <translation>The target {target} is none: write day=m2, e.g. 2027-06-30=12000, and @code for a town.</translation>
        </message>
        <message>
            <source>There is no case here yet.</source>
            <translation>There is no case here yet.</translation>
        </message>
        <message>
            <source>There is no grid yet. Build it under 'More'.</source>
            <translation>There is no grid yet. Build it under 'More'.</translation>
        </message>
        <message>
            <source>Weights of the aims</source>
            <translation>Weights of the aims</translation>
        </message>
        <message>
            <source>Withdraw the patrol of {day} by {officer}? With it go {spots} new spots and {photos} photos.</source>
            <translation>Withdraw the patrol of {day} by {officer}? With it go {spots} new spots and {photos} photos.</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Withdraw…</translation>
        </message>
        <message>
            <source>Zero report</source>
            <translation>Zero report</translation>
        </message>
        <message>
            <source>Zero report for {count} cells.</source>
            <translation>Zero report for {count} cells.</translation>
        </message>
        <message>
            <source>Zero report recorded.</source>
            <translation>Zero report recorded.</translation>
        </message>
        <message>
            <source>ZhiWei cases and spots</source>
            <translation>ZhiWei cases and spots</translation>
        </message>
        <message>
            <source>last </source>
            <translation>last </translation>
        </message>
        <message>
            <source>{cells} cells: {walked} walked in the last {days} days, {neglected} neglected, {never} of them never.</source>
            <translation>{cells} cells: {walked} walked in the last {days} days, {neglected} neglected, {never} of them never.</translation>
        </message>
        <message>
            <source>{count} cells are covered by {officer} now.</source>
            <translation>{count} cells are covered by {officer} now.</translation>
        </message>
        <message>
            <source>{count} cells were removed.</source>
            <translation>{count} cells were removed.</translation>
        </message>
        <message>
            <source>{count} photos.</source>
            <translation>{count} photos.</translation>
        </message>
        <message>
            <source>{path}: {patrols} patrols, {zero} zero reports, {missed} cells without a patrol.</source>
            <translation>{path}: {patrols} patrols, {zero} zero reports, {missed} cells without a patrol.</translation>
        </message>
        <message>
            <source>A picture needs: {key}</source>
            <translation>A picture needs: {key}</translation>
        </message>
        <message>
            <source>By officer</source>
            <translation>By officer</translation>
        </message>
        <message>
            <source>Choose a spot first: on the map, in the case list or with What is here.</source>
            <translation>Choose a spot first: on the map, in the case list or with What is here.</translation>
        </message>
        <message>
            <source>Choose two pictures first.</source>
            <translation>Choose two pictures first.</translation>
        </message>
        <message>
            <source>Show the cells</source>
            <translation>Show the cells</translation>
        </message>
        <message>
            <source>The later picture ({after}) is not later than the earlier one ({before}). Choose another pair.</source>
            <translation>The later picture ({after}) is not later than the earlier one ({before}). Choose another pair.</translation>
        </message>
        <message>
            <source>The picture {name} cannot be shown: {reason}</source>
            <translation>The picture {name} cannot be shown: {reason}</translation>
        </message>
        <message>
            <source>The picture {name} is not there: {path}. Put the file back, or change its path.</source>
            <translation>The picture {name} is not there: {path}. Put the file back, or change its path.</translation>
        </message>
        <message>
            <source>There are two pictures {name} of {day}. Give each its own name.</source>
            <translation>There are two pictures {name} of {day}. Give each its own name.</translation>
        </message>
        <message>
            <source>This cannot be read as {key}: {value}</source>
            <translation>This cannot be read as {key}: {value}</translation>
        </message>
        <message>
            <source>A plot counts as used</source>
            <translation>A plot counts as used</translation>
        </message>
        <message>
            <source>A site is cleared when it is</source>
            <translation>A site is cleared when it is</translation>
        </message>
        <message>
            <source>Accept all proposals</source>
            <translation>Accept all proposals</translation>
        </message>
        <message>
            <source>After-use</source>
            <translation>After-use</translation>
        </message>
        <message>
            <source>Cleared sites without ground</source>
            <translation>Cleared sites without ground</translation>
        </message>
        <message>
            <source>Coverage by officer</source>
            <translation>Coverage by officer</translation>
        </message>
        <message>
            <source>Coverage of the patrol grid</source>
            <translation>Coverage of the patrol grid</translation>
        </message>
        <message>
            <source>Cuts each community of INPUT into cells of SIZE m (empty: the office's own, else 100 m) that never cross its border and cover it exactly; a piece below SLIVER of a full cell joins the neighbour with the longest common border. Codes have 15 digits: 12 of the community and 3 counted from north to south and west to east. Cells of the same communities are replaced; communities that somebody patrolled keep theirs. A community with more than 999 cells is named with the size it needs, the others are built.</source>
            <translation>Cuts each community of INPUT into cells of SIZE m (empty: the office's own, else 100 m) that never cross its border and cover it exactly; a piece below SLIVER of a full cell joins the neighbour with the longest common border. Codes have 15 digits: 12 of the community and 3 counted from north to south and west to east. Cells of the same communities are replaced; communities that somebody patrolled keep theirs. A community with more than 999 cells is named with the size it needs, the others are built.</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Days</translation>
        </message>
        <message>
            <source>Field with the code of the 2023 guide</source>
            <translation>Field with the code of the 2023 guide</translation>
        </message>
        <message>
            <source>Field with the grade 1 to 10</source>
            <translation>Field with the grade 1 to 10</translation>
        </message>
        <message>
            <source>Files written</source>
            <translation>Files written</translation>
        </message>
        <message>
            <source>Finding uses for {plots} plots</source>
            <translation>Finding uses for {plots} plots</translation>
        </message>
        <message>
            <source>Folder for the papers</source>
            <translation>Folder for the papers</translation>
        </message>
        <message>
            <source>Freed land (m²)</source>
            <translation>Freed land (m²)</translation>
        </message>
        <message>
            <source>Green (m²)</source>
            <translation>Green (m²)</translation>
        </message>
        <message>
            <source>Help…</source>
            <translation>Help…</translation>
        </message>
        <message>
            <source>Judging {plots} plots</source>
            <translation>Judging {plots} plots</translation>
        </message>
        <message>
            <source>Land balance of plots</source>
            <translation>Land balance of plots</translation>
        </message>
        <message>
            <source>Make plots of cleared land</source>
            <translation>Make plots of cleared land</translation>
        </message>
        <message>
            <source>Makes plots of the ground of cleared sites: what touches or nearly touches within a town is one plot, slivers and tiny holes are cleaned away, and the official area is stated to the square metre, with the share of each site. A site is in one plot only. A plot about which nobody decided is made anew with ground cleared beside it and keeps its code; a decided one stays as it is. With FORESEEN, sites still standing get planned plots, which become cleared with their sites. Distances: setting catalogue.afteruse.</source>
            <translation>Makes plots of the ground of cleared sites: what touches or nearly touches within a town is one plot, slivers and tiny holes are cleaned away, and the official area is stated to the square metre, with the share of each site. A site is in one plot only. A plot about which nobody decided is made anew with ground cleared beside it and keeps its code; a decided one stays as it is. With FORESEEN, sites still standing get planned plots, which become cleared with their sites. Distances: setting catalogue.afteruse.</translation>
        </message>
        <message>
            <source>Making plots of {sites} cleared sites</source>
            <translation>Making plots of {sites} cleared sites</translation>
        </message>
        <message>
            <source>Missing from the targets</source>
            <translation>Missing from the targets</translation>
        </message>
        <message>
            <source>Name the field of {layer} that holds the values. It has: {fields}</source>
            <translation>Name the field of {layer} that holds the values. It has: {fields}</translation>
        </message>
        <message>
            <source>No site of the scenario {name} has a day; there is nothing to print.</source>
            <translation>No site of the scenario {name} has a day; there is nothing to print.</translation>
        </message>
        <message>
            <source>Nothing is proposed for the plot {plot}: plan after-use first, or name a use.</source>
            <translation>Nothing is proposed for the plot {plot}: plan after-use first, or name a use.</translation>
        </message>
        <message>
            <source>On the plot {plot} {use} is forbidden: {reason}</source>
            <translation>On the plot {plot} {use} is forbidden: {reason}</translation>
        </message>
        <message>
            <source>Overdue plots</source>
            <translation>Overdue plots</translation>
        </message>
        <message>
            <source>Own weights</source>
            <translation>Own weights</translation>
        </message>
        <message>
            <source>Papers of a demolition plan</source>
            <translation>Papers of a demolition plan</translation>
        </message>
        <message>
            <source>Plan after-use</source>
            <translation>Plan after-use</translation>
        </message>
        <message>
            <source>Plan use (polygons)</source>
            <translation>Plan use (polygons)</translation>
        </message>
        <message>
            <source>Planned plots that are cleared now</source>
            <translation>Planned plots that are cleared now</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>Plots</translation>
        </message>
        <message>
            <source>Plots kept</source>
            <translation>Plots kept</translation>
        </message>
        <message>
            <source>Plots made</source>
            <translation>Plots made</translation>
        </message>
        <message>
            <source>Plots of sites still standing too</source>
            <translation>Plots of sites still standing too</translation>
        </message>
        <message>
            <source>Plots with proposals</source>
            <translation>Plots with proposals</translation>
        </message>
        <message>
            <source>Points given up for the targets</source>
            <translation>Points given up for the targets</translation>
        </message>
        <message>
            <source>Points that a better plan could have at most, as a share</source>
            <translation>Points that a better plan could have at most, as a share</translation>
        </message>
        <message>
            <source>Proposals accepted</source>
            <translation>Proposals accepted</translation>
        </message>
        <message>
            <source>Restored farmland (m²)</source>
            <translation>Restored farmland (m²)</translation>
        </message>
        <message>
            <source>Road (m²)</source>
            <translation>Road (m²)</translation>
        </message>
        <message>
            <source>Says for each cell of the patrol grid when it was last walked at the end of AS_OF, how many days ago, and how many patrols walked it within the last DAYS (empty: the office's own, else 7). A cell is neglected where nobody was within these days; a zero report counts as a patrol. OUTPUT has the cells, TABLE one row per officer. Nothing is stored in the workspace.</source>
            <translation>Says for each cell of the patrol grid when it was last walked at the end of AS_OF, how many days ago, and how many patrols walked it within the last DAYS (empty: the office's own, else 7). A cell is neglected where nobody was within these days; a zero report counts as a patrol. OUTPUT has the cells, TABLE one row per officer. Nothing is stored in the workspace.</translation>
        </message>
        <message>
            <source>Says for each plot what may be done there by control lines, land plan, plan use and present land class (allowed, under conditions, forbidden; forbidden wins), ranks the lawful uses by points whose sum is shown part by part, and proposes uses for all plots that meet the targets with the fewest points lost. What that gives up is said plot by plot, and what is out of reach in square metres. Small leftovers go with the nearest plot or become pocket green or parking. TARGETS: green=5000; farm=12000 (m²; green, farm, road, build). WEIGHTS: farm.road=20; build.size=10. Locked uses and plots where work began stay. Proposals are kept with the plots; ACCEPT takes them over with department and due date. Decision support only.</source>
            <translation>Says for each plot what may be done there by control lines, land plan, plan use and present land class (allowed, under conditions, forbidden; forbidden wins), ranks the lawful uses by points whose sum is shown part by part, and proposes uses for all plots that meet the targets with the fewest points lost. What that gives up is said plot by plot, and what is out of reach in square metres. Small leftovers go with the nearest plot or become pocket green or parking. TARGETS: green=5000; farm=12000 (m²; green, farm, road, build). WEIGHTS: farm.road=20; build.size=10. Locked uses and plots where work began stay. Proposals are kept with the plots; ACCEPT takes them over with department and due date. Decision support only.</translation>
        </message>
        <message>
            <source>Scenario (empty: the one in force)</source>
            <translation>Scenario (empty: the one in force)</translation>
        </message>
        <message>
            <source>Search (Ctrl+F); Enter goes on</source>
            <translation>Search (Ctrl+F); Enter goes on</translation>
        </message>
        <message>
            <source>Slope in degrees (raster)</source>
            <translation>Slope in degrees (raster)</translation>
        </message>
        <message>
            <source>Soil grade (polygons)</source>
            <translation>Soil grade (polygons)</translation>
        </message>
        <message>
            <source>Something new stands on the plot {plot}: the spot {spot} covers {area} m² of it.</source>
            <translation>Something new stands on the plot {plot}: the spot {spot} covers {area} m² of it.</translation>
        </message>
        <message>
            <source>Targets (m²)</source>
            <translation>Targets (m²)</translation>
        </message>
        <message>
            <source>The cleared site {site} has no shape on the map: no plot.</source>
            <translation>The cleared site {site} has no shape on the map: no plot.</translation>
        </message>
        <message>
            <source>The plot {plot} cannot be verified: it is {status}, work has not begun.</source>
            <translation>The plot {plot} cannot be verified: it is {status}, work has not begun.</translation>
        </message>
        <message>
            <source>The tables of after-use: {place} cannot be {value}.</source>
            <translation>The tables of after-use: {place} cannot be {value}.</translation>
        </message>
        <message>
            <source>The target {target} is none: {known}, each with m² of zero or more.</source>
            <translation>The target {target} is none: {known}, each with m² of zero or more.</translation>
        </message>
        <message>
            <source>The weight {weight} is none: use.criterion=number of zero or more; criteria are {known}.</source>
            <translation>The weight {weight} is none: use.criterion=number of zero or more; criteria are {known}.</translation>
        </message>
        <message>
            <source>There are no plots yet. Make them of the cleared sites first.</source>
            <translation>There are no plots yet. Make them of the cleared sites first.</translation>
        </message>
        <message>
            <source>There is no plot {plot}.</source>
            <translation>There is no plot {plot}.</translation>
        </message>
        <message>
            <source>Usable (m²)</source>
            <translation>Usable (m²)</translation>
        </message>
        <message>
            <source>Used (m²)</source>
            <translation>Used (m²)</translation>
        </message>
        <message>
            <source>Work on the plot {plot} cannot begin: it is {status}, not cleared.</source>
            <translation>Work on the plot {plot} cannot begin: it is {status}, not cleared.</translation>
        </message>
        <message>
            <source>Work on the plot {plot} cannot begin: no use is accepted.</source>
            <translation>Work on the plot {plot} cannot begin: no use is accepted.</translation>
        </message>
        <message>
            <source>Work on the plot {plot} has begun ({status}); its use stays.</source>
            <translation>Work on the plot {plot} has begun ({status}); its use stays.</translation>
        </message>
        <message>
            <source>ZhiWei help</source>
            <translation>ZhiWei help</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>accepted</translation>
        </message>
        <message>
            <source>as the settings say</source>
            <translation>as the settings say</translation>
        </message>
        <message>
            <source>building land</source>
            <translation>building land</translation>
        </message>
        <message>
            <source>farmland</source>
            <translation>farmland</translation>
        </message>
        <message>
            <source>green</source>
            <translation>green</translation>
        </message>
        <message>
            <source>hauled (rubble gone)</source>
            <translation>hauled (rubble gone)</translation>
        </message>
        <message>
            <source>levelled and kept in order</source>
            <translation>levelled and kept in order</translation>
        </message>
        <message>
            <source>public service, parking</source>
            <translation>public service, parking</translation>
        </message>
        <message>
            <source>road</source>
            <translation>road</translation>
        </message>
        <message>
            <source>scenery, square</source>
            <translation>scenery, square</translation>
        </message>
        <message>
            <source>temporary green or parking</source>
            <translation>temporary green or parking</translation>
        </message>
        <message>
            <source>when it is verified</source>
            <translation>when it is verified</translation>
        </message>
        <message>
            <source>when work has started</source>
            <translation>when work has started</translation>
        </message>
        <message>
            <source>{day} cannot be for the plot {plot}: not before {first}, not after {today}.</source>
            <translation>{day} cannot be for the plot {plot}: not before {first}, not after {today}.</translation>
        </message>
        <message>
            <source>{plot}: {chosen} in the place of {best}, {points} points less</source>
            <translation>{plot}: {chosen} in the place of {best}, {points} points less</translation>
        </message>
        <message>
            <source>{step} is no step that clears a site; known are {known}.</source>
            <translation>{step} is no step that clears a site; known are {known}.</translation>
        </message>
        <message>
            <source>{target}: {missing} m² are missing, {out_of_reach} m² of it no plot could give</source>
            <translation>{target}: {missing} m² are missing, {out_of_reach} m² of it no plot could give</translation>
        </message>
        <message>
            <source>{text} cannot be read: write name=number, several with a semicolon between.</source>
            <translation>{text} cannot be read: write name=number, several with a semicolon between.</translation>
        </message>
        <message>
            <source>{use} is no use; known are {known}.</source>
            <translation>{use} is no use; known are {known}.</translation>
        </message>
        <message>
            <source>Add address</source>
            <translation>Add address</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Add files…</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>Between</translation>
        </message>
        <message>
            <source>By</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Change seen?</source>
            <translation>Change seen?</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>Earlier</translation>
        </message>
        <message>
            <source>File or address</source>
            <translation>File or address</translation>
        </message>
        <message>
            <source>Files stay where they are; those below the workspace's folder are kept by their relative path. Kinds: file, xyz (tiles with {x}, {y}, {z}), wms (a WMS or WMTS source as QGIS writes it).</source>
            <translation>Files stay where they are; those below the workspace's folder are kept by their relative path. Kinds: file, xyz (tiles with {x}, {y}, {z}), wms (a WMS or WMTS source as QGIS writes it).</translation>
        </message>
        <message>
            <source>Imagery</source>
            <translation>Imagery</translation>
        </message>
        <message>
            <source>Keep as clue</source>
            <translation>Keep as clue</translation>
        </message>
        <message>
            <source>Keep the printed pair with it</source>
            <translation>Keep the printed pair with it</translation>
        </message>
        <message>
            <source>Kept as a clue with the spot {code}. Findings are as they were.</source>
            <translation>Kept as a clue with the spot {code}. Findings are as they were.</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
        <message>
            <source>No change</source>
            <translation>No change</translation>
        </message>
        <message>
            <source>No spot is chosen. Choose one on the map or in the case list.</source>
            <translation>No spot is chosen. Choose one on the map or in the case list.</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>Origin</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
        <message>
            <source>Pictures…</source>
            <translation>Pictures…</translation>
        </message>
        <message>
            <source>Print pair…</source>
            <translation>Print pair…</translation>
        </message>
        <message>
            <source>Propose pair</source>
            <translation>Propose pair</translation>
        </message>
        <message>
            <source>Resolution (m)</source>
            <translation>Resolution (m)</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Side by side</translation>
        </message>
        <message>
            <source>Swipe</source>
            <translation>Swipe</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>Taken on</translation>
        </message>
        <message>
            <source>The pair is in {path}</source>
            <translation>The pair is in {path}</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>Unsure</translation>
        </message>
        <message>
            <source>Yes, changed</source>
            <translation>Yes, changed</translation>
        </message>
        <message>
            <source>file is missing</source>
            <translation>file is missing</translation>
        </message>
        <message>
            <source>After-use map</source>
            <translation>After-use map</translation>
        </message>
        <message>
            <source>Back to the lists; what is written here is kept</source>
            <translation>Back to the lists; what is written here is kept</translation>
        </message>
        <message>
            <source>Draw new</source>
            <translation>Draw new</translation>
        </message>
        <message>
            <source>From the map</source>
            <translation>From the map</translation>
        </message>
        <message>
            <source>Known spots, selected on the map, that were looked at again</source>
            <translation>Known spots, selected on the map, that were looked at again</translation>
        </message>
        <message>
            <source>Picture name</source>
            <translation>Picture name</translation>
        </message>
        <message>
            <source>After-use planned</source>
            <translation>After-use planned</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>Assessed</translation>
        </message>
        <message>
            <source>Change seen on imagery</source>
            <translation>Change seen on imagery</translation>
        </message>
        <message>
            <source>Dates computed again</source>
            <translation>Dates computed again</translation>
        </message>
        <message>
            <source>Demolition planned</source>
            <translation>Demolition planned</translation>
        </message>
        <message>
            <source>Demolition sites made</source>
            <translation>Demolition sites made</translation>
        </message>
        <message>
            <source>Events recorded</source>
            <translation>Events recorded</translation>
        </message>
        <message>
            <source>Facts of sites imported</source>
            <translation>Facts of sites imported</translation>
        </message>
        <message>
            <source>Image sources changed</source>
            <translation>Image sources changed</translation>
        </message>
        <message>
            <source>Import taken back</source>
            <translation>Import taken back</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Imported</translation>
        </message>
        <message>
            <source>Ledger taken back</source>
            <translation>Ledger taken back</translation>
        </message>
        <message>
            <source>Ledger taken over</source>
            <translation>Ledger taken over</translation>
        </message>
        <message>
            <source>List of cases renewed</source>
            <translation>List of cases renewed</translation>
        </message>
        <message>
            <source>Number drawn for</source>
            <translation>Number drawn for</translation>
        </message>
        <message>
            <source>Own wording</source>
            <translation>Own wording</translation>
        </message>
        <message>
            <source>Parties imported</source>
            <translation>Parties imported</translation>
        </message>
        <message>
            <source>Parties taken back</source>
            <translation>Parties taken back</translation>
        </message>
        <message>
            <source>Party added</source>
            <translation>Party added</translation>
        </message>
        <message>
            <source>Party changed</source>
            <translation>Party changed</translation>
        </message>
        <message>
            <source>Party removed</source>
            <translation>Party removed</translation>
        </message>
        <message>
            <source>Patrol cells assigned</source>
            <translation>Patrol cells assigned</translation>
        </message>
        <message>
            <source>Patrol grid built</source>
            <translation>Patrol grid built</translation>
        </message>
        <message>
            <source>Patrol grid removed</source>
            <translation>Patrol grid removed</translation>
        </message>
        <message>
            <source>Patrol grid taken back</source>
            <translation>Patrol grid taken back</translation>
        </message>
        <message>
            <source>Patrol recorded</source>
            <translation>Patrol recorded</translation>
        </message>
        <message>
            <source>Patrol taken back</source>
            <translation>Patrol taken back</translation>
        </message>
        <message>
            <source>Photo linked</source>
            <translation>Photo linked</translation>
        </message>
        <message>
            <source>Photo unlinked</source>
            <translation>Photo unlinked</translation>
        </message>
        <message>
            <source>Photos imported</source>
            <translation>Photos imported</translation>
        </message>
        <message>
            <source>Photos taken back</source>
            <translation>Photos taken back</translation>
        </message>
        <message>
            <source>Plan adopted</source>
            <translation>Plan adopted</translation>
        </message>
        <message>
            <source>Plan copied</source>
            <translation>Plan copied</translation>
        </message>
        <message>
            <source>Plan deleted</source>
            <translation>Plan deleted</translation>
        </message>
        <message>
            <source>Plan renamed</source>
            <translation>Plan renamed</translation>
        </message>
        <message>
            <source>Preset of columns kept</source>
            <translation>Preset of columns kept</translation>
        </message>
        <message>
            <source>Procedure text kept</source>
            <translation>Procedure text kept</translation>
        </message>
        <message>
            <source>Progress recorded</source>
            <translation>Progress recorded</translation>
        </message>
        <message>
            <source>Progress taken back</source>
            <translation>Progress taken back</translation>
        </message>
        <message>
            <source>Proof of service</source>
            <translation>Proof of service</translation>
        </message>
        <message>
            <source>Settings imported</source>
            <translation>Settings imported</translation>
        </message>
        <message>
            <source>Shape of a spot changed</source>
            <translation>Shape of a spot changed</translation>
        </message>
        <message>
            <source>Spot registered</source>
            <translation>Spot registered</translation>
        </message>
        <message>
            <source>Spot split</source>
            <translation>Spot split</translation>
        </message>
        <message>
            <source>Spots merged</source>
            <translation>Spots merged</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taken back</translation>
        </message>
        <message>
            <source>Targets changed</source>
            <translation>Targets changed</translation>
        </message>
        <message>
            <source>Use of a plot accepted</source>
            <translation>Use of a plot accepted</translation>
        </message>
        <message>
            <source>Use of a plot begun</source>
            <translation>Use of a plot begun</translation>
        </message>
        <message>
            <source>Use of a plot verified</source>
            <translation>Use of a plot verified</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>Written as</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>not chosen</translation>
        </message>
        <message>
            <source>Notices and maps…</source>
            <translation>Notices and maps…</translation>
        </message>
        <message>
            <source> s</source>
            <translation> s</translation>
        </message>
        <message>
            <source>; </source>
            <translation>; </translation>
        </message>
        <message>
            <source>A file…</source>
            <translation>A file…</translation>
        </message>
        <message>
            <source>About the same floor area in every ten working days</source>
            <translation>About the same floor area in every ten working days</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>At work</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>Balanced</translation>
        </message>
        <message>
            <source>Case opened</source>
            <translation>Case opened</translation>
        </message>
        <message>
            <source>Case opened (land)</source>
            <translation>Case opened (land)</translation>
        </message>
        <message>
            <source>Case opened (planning)</source>
            <translation>Case opened (planning)</translation>
        </message>
        <message>
            <source>Case opened (village)</source>
            <translation>Case opened (village)</translation>
        </message>
        <message>
            <source>Compact areas</source>
            <translation>Compact areas</translation>
        </message>
        <message>
            <source>Cost (yuan)</source>
            <translation>Cost (yuan)</translation>
        </message>
        <message>
            <source>Crews go on next door: few moves, short ways, areas that hold together</source>
            <translation>Crews go on next door: few moves, short ways, areas that hold together</translation>
        </message>
        <message>
            <source>Crews, machines and money</source>
            <translation>Crews, machines and money</translation>
        </message>
        <message>
            <source>Days off of {place} count only where its number is given.</source>
            <translation>Days off of {place} count only where its number is given.</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Difference</translation>
        </message>
        <message>
            <source>Even load</source>
            <translation>Even load</translation>
        </message>
        <message>
            <source>Even load over time</source>
            <translation>Even load over time</translation>
        </message>
        <message>
            <source>Few moves, compact areas</source>
            <translation>Few moves, compact areas</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Figure</translation>
        </message>
        <message>
            <source>First come, first served</source>
            <translation>First come, first served</translation>
        </message>
        <message>
            <source>Floor area (m²)</source>
            <translation>Floor area (m²)</translation>
        </message>
        <message>
            <source>From the plan looked at: what is demolished leaves it, what has begun and what is locked stays, everything else keeps its day unless the aims gain more than Keep days weighs</source>
            <translation>From the plan looked at: what is demolished leaves it, what has begun and what is locked stays, everything else keeps its day unless the aims gain more than Keep days weighs</translation>
        </message>
        <message>
            <source>In a re-plan alone: sites keep their day unless the other aims gain more than this</source>
            <translation>In a re-plan alone: sites keep their day unless the other aims gain more than this</translation>
        </message>
        <message>
            <source>Keep days</source>
            <translation>Keep days</translation>
        </message>
        <message>
            <source>Keep the days that are locked in the plan looked at</source>
            <translation>Keep the days that are locked in the plan looked at</translation>
        </message>
        <message>
            <source>Keep the {count} days that are locked in the plan looked at</source>
            <translation>Keep the {count} days that are locked in the plan looked at</translation>
        </message>
        <message>
            <source>Last day of work</source>
            <translation>Last day of work</translation>
        </message>
        <message>
            <source>Last day {end}; {moves} moves; {placed} sites placed, {unplaced} without a place</source>
            <translation>Last day {end}; {moves} moves; {placed} sites placed, {unplaced} without a place</translation>
        </message>
        <message>
            <source>Looking for a first plan</source>
            <translation>Looking for a first plan</translation>
        </message>
        <message>
            <source>Low cost</source>
            <translation>Low cost</translation>
        </message>
        <message>
            <source>Machines and crews are moved as little as money asks for</source>
            <translation>Machines and crews are moved as little as money asks for</translation>
        </message>
        <message>
            <source>No plan can reach it before {day}.</source>
            <translation>No plan can reach it before {day}.</translation>
        </message>
        <message>
            <source>No plan can reach it before {day}: at most {count} days from the best.</source>
            <translation>No plan can reach it before {day}: at most {count} days from the best.</translation>
        </message>
        <message>
            <source>No plan can reach it before {day}: this is proven best.</source>
            <translation>No plan can reach it before {day}: this is proven best.</translation>
        </message>
        <message>
            <source>No plan within these days can reach the target.</source>
            <translation>No plan within these days can reach the target.</translation>
        </message>
        <message>
            <source>No site is open. Make sites from the decided cases first.</source>
            <translation>No site is open. Make sites from the decided cases first.</translation>
        </message>
        <message>
            <source>No target is given, so there is no bound to hold the plan against.</source>
            <translation>No target is given, so there is no bound to hold the plan against.</translation>
        </message>
        <message>
            <source>No target of the bureau lies within these days. Enter it under Resources…</source>
            <translation>No target of the bureau lies within these days. Enter it under Resources…</translation>
        </message>
        <message>
            <source>No yearly tasks of {year} are entered.</source>
            <translation>No yearly tasks of {year} are entered.</translation>
        </message>
        <message>
            <source>None are entered yet: press Resources… and enter at least one crew.</source>
            <translation>None are entered yet: press Resources… and enter at least one crew.</translation>
        </message>
        <message>
            <source>OR-Tools after it</source>
            <translation>OR-Tools after it</translation>
        </message>
        <message>
            <source>OR-Tools is not installed: plans are made, with the bound of the target; what is off is the further improvement by it.</source>
            <translation>OR-Tools is not installed: plans are made, with the bound of the target; what is off is the further improvement by it.</translation>
        </message>
        <message>
            <source>OR-Tools is not installed: the plan was not improved by it.</source>
            <translation>OR-Tools is not installed: the plan was not improved by it.</translation>
        </message>
        <message>
            <source>Output of crews</source>
            <translation>Output of crews</translation>
        </message>
        <message>
            <source>Plan demolition</source>
            <translation>Plan demolition</translation>
        </message>
        <message>
            <source>Plan from the beginning</source>
            <translation>Plan from the beginning</translation>
        </message>
        <message>
            <source>Plan looked at: {name}.</source>
            <translation>Plan looked at: {name}.</translation>
        </message>
        <message>
            <source>Re-plan, changing little</source>
            <translation>Re-plan, changing little</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>Resources</translation>
        </message>
        <message>
            <source>Resources (YAML); empty for those of the workspace</source>
            <translation>Resources (YAML); empty for those of the workspace</translation>
        </message>
        <message>
            <source>Resources…</source>
            <translation>Resources…</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Run</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Search</translation>
        </message>
        <message>
            <source>Sites with many points of priority (danger, public safety, complaints) come early</source>
            <translation>Sites with many points of priority (danger, public safety, complaints) come early</translation>
        </message>
        <message>
            <source>Stop and keep the best</source>
            <translation>Stop and keep the best</translation>
        </message>
        <message>
            <source>Stopped: the best plan until then is kept as the draft {name}.</source>
            <translation>Stopped: the best plan until then is kept as the draft {name}.</translation>
        </message>
        <message>
            <source>Stopping; the best plan so far is written</source>
            <translation>Stopping; the best plan so far is written</translation>
        </message>
        <message>
            <source>Takes the targets kept with the bureau's resources, less what is done</source>
            <translation>Takes the targets kept with the bureau's resources, less what is done</translation>
        </message>
        <message>
            <source>Target in time</source>
            <translation>Target in time</translation>
        </message>
        <message>
            <source>Target in time first</source>
            <translation>Target in time first</translation>
        </message>
        <message>
            <source>Target reached on</source>
            <translation>Target reached on</translation>
        </message>
        <message>
            <source>Target reached: {day}</source>
            <translation>Target reached: {day}</translation>
        </message>
        <message>
            <source>Targets, counted from the first day</source>
            <translation>Targets, counted from the first day</translation>
        </message>
        <message>
            <source>The bureau's targets</source>
            <translation>The bureau's targets</translation>
        </message>
        <message>
            <source>The floor area asked for is down by the day asked for</source>
            <translation>The floor area asked for is down by the day asked for</translation>
        </message>
        <message>
            <source>The plan is kept as the draft {name}.</source>
            <translation>The plan is kept as the draft {name}.</translation>
        </message>
        <message>
            <source>The same seed and tries give the same plan</source>
            <translation>The same seed and tries give the same plan</translation>
        </message>
        <message>
            <source>The yearly tasks of {year} are counted in ground area; a plan counts floor area. Enter the targets here.</source>
            <translation>The yearly tasks of {year} are counted in ground area; a plan counts floor area. Enter the targets here.</translation>
        </message>
        <message>
            <source>There is nothing to take back on the plot {plot}: no use is accepted.</source>
            <translation>There is nothing to take back on the plot {plot}: no use is accepted.</translation>
        </message>
        <message>
            <source>Those of the bureau</source>
            <translation>Those of the bureau</translation>
        </message>
        <message>
            <source>Those of the plan looked at</source>
            <translation>Those of the plan looked at</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Tries</translation>
        </message>
        <message>
            <source>Uneven load (m² in ten days)</source>
            <translation>Uneven load (m² in ten days)</translation>
        </message>
        <message>
            <source>Urgent and dangerous first</source>
            <translation>Urgent and dangerous first</translation>
        </message>
        <message>
            <source>Urgent first</source>
            <translation>Urgent first</translation>
        </message>
        <message>
            <source>Way of crews (km)</source>
            <translation>Way of crews (km)</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>What came of it</translation>
        </message>
        <message>
            <source>What counts how much</source>
            <translation>What counts how much</translation>
        </message>
        <message>
            <source>at most {count} forced sites at a time</source>
            <translation>at most {count} forced sites at a time</translation>
        </message>
        <message>
            <source>better</source>
            <translation>better</translation>
        </message>
        <message>
            <source>high</source>
            <translation>high</translation>
        </message>
        <message>
            <source>low</source>
            <translation>low</translation>
        </message>
        <message>
            <source>money without limit</source>
            <translation>money without limit</translation>
        </message>
        <message>
            <source>not within the plan</source>
            <translation>not within the plan</translation>
        </message>
        <message>
            <source>typical</source>
            <translation>typical</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>worse</translation>
        </message>
        <message>
            <source>{count} another crew on the same day</source>
            <translation>{count} another crew on the same day</translation>
        </message>
        <message>
            <source>{count} are planned in the first alone</source>
            <translation>{count} are planned in the first alone</translation>
        </message>
        <message>
            <source>{count} are planned in the second alone</source>
            <translation>{count} are planned in the second alone</translation>
        </message>
        <message>
            <source>{count} crews ({names})</source>
            <translation>{count} crews ({names})</translation>
        </message>
        <message>
            <source>{count} excavators</source>
            <translation>{count} excavators</translation>
        </message>
        <message>
            <source>{count} have another day</source>
            <translation>{count} have another day</translation>
        </message>
        <message>
            <source>{count} notaries</source>
            <translation>{count} notaries</translation>
        </message>
        <message>
            <source>{count} police teams</source>
            <translation>{count} police teams</translation>
        </message>
        <message>
            <source>{count} sites stay</source>
            <translation>{count} sites stay</translation>
        </message>
        <message>
            <source>{count} survey teams</source>
            <translation>{count} survey teams</translation>
        </message>
        <message>
            <source>{count} trucks</source>
            <translation>{count} trucks</translation>
        </message>
        <message>
            <source>{days:+d} days</source>
            <translation>{days:+d} days</translation>
        </message>
        <message>
            <source>{unplaced} sites find no place within these days, {refused} cannot be planned; the sites say why.</source>
            <translation>{unplaced} sites find no place within these days, {refused} cannot be planned; the sites say why.</translation>
        </message>
        <message>
            <source>A day of consent is stated, but no consent. State the consent too, or take the day out.</source>
            <translation>A day of consent is stated, but no consent. State the consent too, or take the day out.</translation>
        </message>
        <message>
            <source>A height of {height} m is odd for {storeys} storeys. Is it right?</source>
            <translation>A height of {height} m is odd for {storeys} storeys. Is it right?</translation>
        </message>
        <message>
            <source>A protected building is never planned; it leaves the plan when the plan is made anew.</source>
            <translation>A protected building is never planned; it leaves the plan when the plan is made anew.</translation>
        </message>
        <message>
            <source>It stands in the plan in force on {day}. Make the plan anew.</source>
            <translation>It stands in the plan in force on {day}. Make the plan anew.</translation>
        </message>
        <message>
            <source>Name of the plan</source>
            <translation>Name of the plan</translation>
        </message>
        <message>
            <source>Preset of weights</source>
            <translation>Preset of weights</translation>
        </message>
        <message>
            <source>The day of consent, {day}, has not come yet.</source>
            <translation>The day of consent, {day}, has not come yet.</translation>
        </message>
        <message>
            <source>The floor area, {floor} m², is more than ground area times storeys ({most} m²). Is it right?</source>
            <translation>The floor area, {floor} m², is more than ground area times storeys ({most} m²). Is it right?</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>The plan</translation>
        </message>
        <message>
            <source>This site is no longer there.</source>
            <translation>This site is no longer there.</translation>
        </message>
        <message>
            <source>from the decision</source>
            <translation>from the decision</translation>
        </message>
        <message>
            <source>from the spot</source>
            <translation>from the spot</translation>
        </message>
        <message>
            <source>not stated yet</source>
            <translation>not stated yet</translation>
        </message>
        <message>
            <source>reckoned: ground area times storeys</source>
            <translation>reckoned: ground area times storeys</translation>
        </message>
        <message>
            <source>reckoned: {m} m a storey</source>
            <translation>reckoned: {m} m a storey</translation>
        </message>
        <message>
            <source>{actor}, {day}</source>
            <translation>{actor}, {day}</translation>
        </message>
        <message>
            <source>{field}: {value} cannot be. {wanted}</source>
            <translation>{field}: {value} cannot be. {wanted}</translation>
        </message>
        <message>
            <source>a closure would keep the rubble lying too long</source>
            <translation>a closure would keep the rubble lying too long</translation>
        </message>
        <message>
            <source>demolished on {day}, cleared only on {cleared}</source>
            <translation>demolished on {day}, cleared only on {cleared}</translation>
        </message>
        <message>
            <source>it cannot be ready before the sowing on {day}; it is planned after it</source>
            <translation>it cannot be ready before the sowing on {day}; it is planned after it</translation>
        </message>
        <message>
            <source>it ends on {day}, the sowing is on {sowing}</source>
            <translation>it ends on {day}, the sowing is on {sowing}</translation>
        </message>
        <message>
            <source>it has no lawful day and no consent</source>
            <translation>it has no lawful day and no consent</translation>
        </message>
        <message>
            <source>it is protected, or nobody has said whether it is</source>
            <translation>it is protected, or nobody has said whether it is</translation>
        </message>
        <message>
            <source>it needs {needed} excavator(s), there are {given}</source>
            <translation>it needs {needed} excavator(s), there are {given}</translation>
        </message>
        <message>
            <source>its batch {batch} is not together</source>
            <translation>its batch {batch} is not together</translation>
        </message>
        <message>
            <source>its lock was not kept ({day} {crew})</source>
            <translation>its lock was not kept ({day} {crew})</translation>
        </message>
        <message>
            <source>its rubble takes {days} working days to haul and may lie {within} days: more trucks</source>
            <translation>its rubble takes {days} working days to haul and may lie {within} days: more trucks</translation>
        </message>
        <message>
            <source>locked to {day}, and there is no room on it</source>
            <translation>locked to {day}, and there is no room on it</translation>
        </message>
        <message>
            <source>no place before the sowing on {day}</source>
            <translation>no place before the sowing on {day}</translation>
        </message>
        <message>
            <source>on {day} notice, tenants, list, supplies, survey or filing are not over; from {ready} they are</source>
            <translation>on {day} notice, tenants, list, supplies, survey or filing are not over; from {ready} they are</translation>
        </message>
        <message>
            <source>the crew {crew} does not do {method}</source>
            <translation>the crew {crew} does not do {method}</translation>
        </message>
        <message>
            <source>the crew {crew} is off on {day}</source>
            <translation>the crew {crew} is off on {day}</translation>
        </message>
        <message>
            <source>the lock on {day} could not be kept: another site of its batch is locked to another day</source>
            <translation>the lock on {day} could not be kept: another site of its batch is locked to another day</translation>
        </message>
        <message>
            <source>the lock on {day} could not be kept: not possible before {first}</source>
            <translation>the lock on {day} could not be kept: not possible before {first}</translation>
        </message>
        <message>
            <source>the lock to the crew {crew} could not be kept: it is not there or cannot do this work</source>
            <translation>the lock to the crew {crew} could not be kept: it is not there or cannot do this work</translation>
        </message>
        <message>
            <source>the orders in the lane and the batches contradict each other: {sites}</source>
            <translation>the orders in the lane and the batches contradict each other: {sites}</translation>
        </message>
        <message>
            <source>there is no crew {crew}</source>
            <translation>there is no crew {crew}</translation>
        </message>
        <message>
            <source>{before} stands before it in the lane {lane}</source>
            <translation>{before} stands before it in the lane {lane}</translation>
        </message>
        <message>
            <source>{days} days are planned, it takes {needed}</source>
            <translation>{days} days are planned, it takes {needed}</translation>
        </message>
        <message>
            <source>{day} is before its lawful day, {lawful}</source>
            <translation>{day} is before its lawful day, {lawful}</translation>
        </message>
        <message>
            <source>{day} is blocked there</source>
            <translation>{day} is blocked there</translation>
        </message>
        <message>
            <source>{day} is no day on which the plan works</source>
            <translation>{day} is no day on which the plan works</translation>
        </message>
        <message>
            <source>{day}: {what} {used} of {limit}</source>
            <translation>{day}: {what} {used} of {limit}</translation>
        </message>
        <message>
            <source>{spent} yuan are spent of the {given} that have come by {day}</source>
            <translation>{spent} yuan are spent of the {given} that have come by {day}</translation>
        </message>
        <message>
            <source>, {never} of it no plot could give</source>
            <translation>, {never} of it no plot could give</translation>
        </message>
        <message>
            <source>A better choice could have at most {gap} % more points.</source>
            <translation>A better choice could have at most {gap} % more points.</translation>
        </message>
        <message>
            <source>Accepted use</source>
            <translation>Accepted use</translation>
        </message>
        <message>
            <source>After (m²)</source>
            <translation>After (m²)</translation>
        </message>
        <message>
            <source>All as in the rulebook.</source>
            <translation>All as in the rulebook.</translation>
        </message>
        <message>
            <source>All days of the plan (Home)</source>
            <translation>All days of the plan (Home)</translation>
        </message>
        <message>
            <source>All weights are as in the rulebook.</source>
            <translation>All weights are as in the rulebook.</translation>
        </message>
        <message>
            <source>Areas in m²</source>
            <translation>Areas in m²</translation>
        </message>
        <message>
            <source>As PDF (A3 sheets)…</source>
            <translation>As PDF (A3 sheets)…</translation>
        </message>
        <message>
            <source>As SVG…</source>
            <translation>As SVG…</translation>
        </message>
        <message>
            <source>As in the rulebook</source>
            <translation>As in the rulebook</translation>
        </message>
        <message>
            <source>As of {day}; a plot counts as used {when}. Usable is freed land less road and water reserves that are not given back.</source>
            <translation>As of {day}; a plot counts as used {when}. Usable is freed land less road and water reserves that are not given back.</translation>
        </message>
        <message>
            <source>Before (m²)</source>
            <translation>Before (m²)</translation>
        </message>
        <message>
            <source>Building and service</source>
            <translation>Building and service</translation>
        </message>
        <message>
            <source>By class of the 2023 guide, in m²</source>
            <translation>By class of the 2023 guide, in m²</translation>
        </message>
        <message>
            <source>By crew</source>
            <translation>By crew</translation>
        </message>
        <message>
            <source>By phase</source>
            <translation>By phase</translation>
        </message>
        <message>
            <source>By site</source>
            <translation>By site</translation>
        </message>
        <message>
            <source>Cases here</source>
            <translation>Cases here</translation>
        </message>
        <message>
            <source>Change (m²)</source>
            <translation>Change (m²)</translation>
        </message>
        <message>
            <source>Changed for: {uses}</source>
            <translation>Changed for: {uses}</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Counts as used</source>
            <translation>Counts as used</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>Criterion</translation>
        </message>
        <message>
            <source>Days overdue</source>
            <translation>Days overdue</translation>
        </message>
        <message>
            <source>Decision support: the planning and natural resources authority determines.</source>
            <translation>Decision support: the planning and natural resources authority determines.</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>Department</translation>
        </message>
        <message>
            <source>Distance to green</source>
            <translation>Distance to green</translation>
        </message>
        <message>
            <source>Distance to services</source>
            <translation>Distance to services</translation>
        </message>
        <message>
            <source>Done: {first} to {last}</source>
            <translation>Done: {first} to {last}</translation>
        </message>
        <message>
            <source>Figures by town</source>
            <translation>Figures by town</translation>
        </message>
        <message>
            <source>For the targets it gives up {points} points: {best} would suit better.</source>
            <translation>For the targets it gives up {points} points: {best} would suit better.</translation>
        </message>
        <message>
            <source>Freed land</source>
            <translation>Freed land</translation>
        </message>
        <message>
            <source>Further layers</source>
            <translation>Further layers</translation>
        </message>
        <message>
            <source>Gantt chart</source>
            <translation>Gantt chart</translation>
        </message>
        <message>
            <source>Given up for the targets: {points} points on {count} plots</source>
            <translation>Given up for the targets: {points} points on {count} plots</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>Go to today</translation>
        </message>
        <message>
            <source>Green area</source>
            <translation>Green area</translation>
        </message>
        <message>
            <source>Ground of</source>
            <translation>Ground of</translation>
        </message>
        <message>
            <source>ID number shown</source>
            <translation>ID number shown</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Keep from the last plan: {what}</source>
            <translation>Keep from the last plan: {what}</translation>
        </message>
        <message>
            <source>Land balance</source>
            <translation>Land balance</translation>
        </message>
        <message>
            <source>Land balance before and after</source>
            <translation>Land balance before and after</translation>
        </message>
        <message>
            <source>Land-use code</source>
            <translation>Land-use code</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Locked</translation>
        </message>
        <message>
            <source>Locked to its day</source>
            <translation>Locked to its day</translation>
        </message>
        <message>
            <source>Make the changed weights of {uses} the office's own? Every later plan starts from them.</source>
            <translation>Make the changed weights of {uses} the office's own? Every later plan starts from them.</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>Measured</translation>
        </message>
        <message>
            <source>Names and numbers shown in the history</source>
            <translation>Names and numbers shown in the history</translation>
        </message>
        <message>
            <source>Narrower days (-, or Ctrl and the wheel)</source>
            <translation>Narrower days (-, or Ctrl and the wheel)</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>Neighbours</translation>
        </message>
        <message>
            <source>No crew</source>
            <translation>No crew</translation>
        </message>
        <message>
            <source>No phase</source>
            <translation>No phase</translation>
        </message>
        <message>
            <source>No row fits what is asked. 'Clear filters' shows all of them again.</source>
            <translation>No row fits what is asked. 'Clear filters' shows all of them again.</translation>
        </message>
        <message>
            <source>No site has a day here. Choose a plan, or make one on the page Run.</source>
            <translation>No site has a day here. Choose a plan, or make one on the page Run.</translation>
        </message>
        <message>
            <source>No uses are planned yet.</source>
            <translation>No uses are planned yet.</translation>
        </message>
        <message>
            <source>Nothing is here yet. Take spots in by 'Import…' in the menu ZhiWei 治违.</source>
            <translation>Nothing is here yet. Take spots in by 'Import…' in the menu ZhiWei 治违.</translation>
        </message>
        <message>
            <source>Nothing is proposed yet: plan after-use.</source>
            <translation>Nothing is proposed yet: plan after-use.</translation>
        </message>
        <message>
            <source>Nothing was changed: {count} of the sites were changed by somebody else since.</source>
            <translation>Nothing was changed: {count} of the sites were changed by somebody else since.</translation>
        </message>
        <message>
            <source>Phase {number}</source>
            <translation>Phase {number}</translation>
        </message>
        <message>
            <source>Phase {number}{area}</source>
            <translation>Phase {number}{area}</translation>
        </message>
        <message>
            <source>Plan and rules</source>
            <translation>Plan and rules</translation>
        </message>
        <message>
            <source>Plan use</source>
            <translation>Plan use</translation>
        </message>
        <message>
            <source>Plan uses</source>
            <translation>Plan uses</translation>
        </message>
        <message>
            <source>Planned on {day}.</source>
            <translation>Planned on {day}.</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>Plot</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>Points</translation>
        </message>
        <message>
            <source>Points given up</source>
            <translation>Points given up</translation>
        </message>
        <message>
            <source>Polygons with the code of the 2023 guide</source>
            <translation>Polygons with the code of the 2023 guide</translation>
        </message>
        <message>
            <source>Polygons with the grade of soil, 1 (best) to 10</source>
            <translation>Polygons with the grade of soil, 1 (best) to 10</translation>
        </message>
        <message>
            <source>Present land class</source>
            <translation>Present land class</translation>
        </message>
        <message>
            <source>Proposals that changed with this run: {count}</source>
            <translation>Proposals that changed with this run: {count}</translation>
        </message>
        <message>
            <source>Proposed use</source>
            <translation>Proposed use</translation>
        </message>
        <message>
            <source>Proven: no other choice misses less, and none that misses as little has more points.</source>
            <translation>Proven: no other choice misses less, and none that misses as little has more points.</translation>
        </message>
        <message>
            <source>Raster with degrees</source>
            <translation>Raster with degrees</translation>
        </message>
        <message>
            <source>Reason: {text}</source>
            <translation>Reason: {text}</translation>
        </message>
        <message>
            <source>Restored farmland</source>
            <translation>Restored farmland</translation>
        </message>
        <message>
            <source>Road</source>
            <translation>Road</translation>
        </message>
        <message>
            <source>Road area</source>
            <translation>Road area</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>Save the chart</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>Search plot, town, use or department</source>
            <translation>Search plot, town, use or department</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>Shape</translation>
        </message>
        <message>
            <source>Show all sites</source>
            <translation>Show all sites</translation>
        </message>
        <message>
            <source>Show groups alone</source>
            <translation>Show groups alone</translation>
        </message>
        <message>
            <source>Show what is covered</source>
            <translation>Show what is covered</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>Slope</translation>
        </message>
        <message>
            <source>Soil</source>
            <translation>Soil</translation>
        </message>
        <message>
            <source>Somebody else changed or removed the plot {plot} meanwhile. Nothing was written; look at it and do it again.</source>
            <translation>Somebody else changed or removed the plot {plot} meanwhile. Nothing was written; look at it and do it again.</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>Sum</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Targets</translation>
        </message>
        <message>
            <source>Targets over all plots (m²)</source>
            <translation>Targets over all plots (m²)</translation>
        </message>
        <message>
            <source>The changed weights become the office's own, for everybody</source>
            <translation>The changed weights become the office's own, for everybody</translation>
        </message>
        <message>
            <source>The plan {name} was superseded and is kept as it is. Copy it to change it.</source>
            <translation>The plan {name} was superseded and is kept as it is. Copy it to change it.</translation>
        </message>
        <message>
            <source>There are no plots yet: make plots first.</source>
            <translation>There are no plots yet: make plots first.</translation>
        </message>
        <message>
            <source>There are no plots.</source>
            <translation>There are no plots.</translation>
        </message>
        <message>
            <source>Too small for itself: goes with {plot}.</source>
            <translation>Too small for itself: goes with {plot}.</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>Usable</translation>
        </message>
        <message>
            <source>Use rate</source>
            <translation>Use rate</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>Verified on</translation>
        </message>
        <message>
            <source>Verified on {day} by photos {photos}</source>
            <translation>Verified on {day} by photos {photos}</translation>
        </message>
        <message>
            <source>Weights into the rulebook…</source>
            <translation>Weights into the rulebook…</translation>
        </message>
        <message>
            <source>What may be done, and why</source>
            <translation>What may be done, and why</translation>
        </message>
        <message>
            <source>What suits, by points</source>
            <translation>What suits, by points</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>What was done</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Where</translation>
        </message>
        <message>
            <source>Wider days (+, or Ctrl and the wheel)</source>
            <translation>Wider days (+, or Ctrl and the wheel)</translation>
        </message>
        <message>
            <source>Work began</source>
            <translation>Work began</translation>
        </message>
        <message>
            <source>accepted as proposed</source>
            <translation>accepted as proposed</translation>
        </message>
        <message>
            <source>after</source>
            <translation>after</translation>
        </message>
        <message>
            <source>all states</source>
            <translation>all states</translation>
        </message>
        <message>
            <source>all towns</source>
            <translation>all towns</translation>
        </message>
        <message>
            <source>all uses</source>
            <translation>all uses</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>allowed</translation>
        </message>
        <message>
            <source>before</source>
            <translation>before</translation>
        </message>
        <message>
            <source>begun {day}</source>
            <translation>begun {day}</translation>
        </message>
        <message>
            <source>chosen on the map</source>
            <translation>chosen on the map</translation>
        </message>
        <message>
            <source>class not known</source>
            <translation>class not known</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>cleared</translation>
        </message>
        <message>
            <source>cleared on {day}</source>
            <translation>cleared on {day}</translation>
        </message>
        <message>
            <source>decided or not</source>
            <translation>decided or not</translation>
        </message>
        <message>
            <source>decided otherwise</source>
            <translation>decided otherwise</translation>
        </message>
        <message>
            <source>done</source>
            <translation>done</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>due {day}</translation>
        </message>
        <message>
            <source>forbidden</source>
            <translation>forbidden</translation>
        </message>
        <message>
            <source>instead of</source>
            <translation>instead of</translation>
        </message>
        <message>
            <source>leave this part out</source>
            <translation>leave this part out</translation>
        </message>
        <message>
            <source>less, because under conditions</source>
            <translation>less, because under conditions</translation>
        </message>
        <message>
            <source>no demolition</source>
            <translation>no demolition</translation>
        </message>
        <message>
            <source>no town</source>
            <translation>no town</translation>
        </message>
        <message>
            <source>not spoken of</source>
            <translation>not spoken of</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>nothing proposed</source>
            <translation>nothing proposed</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>overdue</translation>
        </message>
        <message>
            <source>padlock: locked ({count})</source>
            <translation>padlock: locked ({count})</translation>
        </message>
        <message>
            <source>plan use</source>
            <translation>plan use</translation>
        </message>
        <message>
            <source>proposed, not decided</source>
            <translation>proposed, not decided</translation>
        </message>
        <message>
            <source>put on this day by {who} on {day}</source>
            <translation>put on this day by {who} on {day}</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>shown</translation>
        </message>
        <message>
            <source>slope</source>
            <translation>slope</translation>
        </message>
        <message>
            <source>soil grade</source>
            <translation>soil grade</translation>
        </message>
        <message>
            <source>spoken for</source>
            <translation>spoken for</translation>
        </message>
        <message>
            <source>taken before work began</source>
            <translation>taken before work began</translation>
        </message>
        <message>
            <source>taken elsewhere</source>
            <translation>taken elsewhere</translation>
        </message>
        <message>
            <source>the site is newer than this plan: make the plan anew to take it in</source>
            <translation>the site is newer than this plan: make the plan anew to take it in</translation>
        </message>
        <message>
            <source>there is no phase {phase}</source>
            <translation>there is no phase {phase}</translation>
        </message>
        <message>
            <source>to be cleared</source>
            <translation>to be cleared</translation>
        </message>
        <message>
            <source>today</source>
            <translation>today</translation>
        </message>
        <message>
            <source>under conditions</source>
            <translation>under conditions</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>verified</translation>
        </message>
        <message>
            <source>work on {site} has begun; its day stays</source>
            <translation>work on {site} has begun; its day stays</translation>
        </message>
        <message>
            <source>work under way</source>
            <translation>work under way</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>{best} would have {points} points more; the targets take it</source>
            <translation>{best} would have {points} points more; the targets take it</translation>
        </message>
        <message>
            <source>{count} days behind the plan</source>
            <translation>{count} days behind the plan</translation>
        </message>
        <message>
            <source>{days} days overdue</source>
            <translation>{days} days overdue</translation>
        </message>
        <message>
            <source>{day} is no day on which this plan works (weekend, holiday or blocked)</source>
            <translation>{day} is no day on which this plan works (weekend, holiday or blocked)</translation>
        </message>
        <message>
            <source>{day} is not within the plan, {first} to {last}</source>
            <translation>{day} is not within the plan, {first} to {last}</translation>
        </message>
        <message>
            <source>{field} is needed.</source>
            <translation>{field} is needed.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} to {last}</translation>
        </message>
        <message>
            <source>{missing} are missing</source>
            <translation>{missing} are missing</translation>
        </message>
        <message>
            <source>{mu} mu</source>
            <translation>{mu} mu</translation>
        </message>
        <message>
            <source>{name}: {count} sites</source>
            <translation>{name}: {count} sites</translation>
        </message>
        <message>
            <source>{reached} of {wanted}</source>
            <translation>{reached} of {wanted}</translation>
        </message>
        <message>
            <source>{site} stands behind it in the lane and begins on {day}</source>
            <translation>{site} stands behind it in the lane and begins on {day}</translation>
        </message>
        <message>
            <source>{year}-{month:02d}</source>
            <translation>{year}-{month:02d}</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>Accept all</translation>
        </message>
        <message>
            <source>Accept the proposed use of the chosen plots</source>
            <translation>Accept the proposed use of the chosen plots</translation>
        </message>
        <message>
            <source>Accept the use of {count} plots</source>
            <translation>Accept the use of {count} plots</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Accepted</translation>
        </message>
        <message>
            <source>Access lane (mark)</source>
            <translation>Access lane (mark)</translation>
        </message>
        <message>
            <source>Acute danger</source>
            <translation>Acute danger</translation>
        </message>
        <message>
            <source>Add a kind of building</source>
            <translation>Add a kind of building</translation>
        </message>
        <message>
            <source>Add a kind of building…</source>
            <translation>Add a kind of building…</translation>
        </message>
        <message>
            <source>Add crew</source>
            <translation>Add crew</translation>
        </message>
        <message>
            <source>All back</source>
            <translation>All back</translation>
        </message>
        <message>
            <source>All sites</source>
            <translation>All sites</translation>
        </message>
        <message>
            <source>An empty figure is no limit. 0 means that there is none at all.</source>
            <translation>An empty figure is no limit. 0 means that there is none at all.</translation>
        </message>
        <message>
            <source>Asking where the site may go</source>
            <translation>Asking where the site may go</translation>
        </message>
        <message>
            <source>At least one photo is needed.</source>
            <translation>At least one photo is needed.</translation>
        </message>
        <message>
            <source>Back to the program's values (chosen rows)</source>
            <translation>Back to the program's values (chosen rows)</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>Begins</translation>
        </message>
        <message>
            <source>Behind (days)</source>
            <translation>Behind (days)</translation>
        </message>
        <message>
            <source>Borders of the phases</source>
            <translation>Borders of the phases</translation>
        </message>
        <message>
            <source>Budget and targets</source>
            <translation>Budget and targets</translation>
        </message>
        <message>
            <source>Build sites from decisions</source>
            <translation>Build sites from decisions</translation>
        </message>
        <message>
            <source>Buildings and waste</source>
            <translation>Buildings and waste</translation>
        </message>
        <message>
            <source>By consent: it may be demolished on any working day.</source>
            <translation>By consent: it may be demolished on any working day.</translation>
        </message>
        <message>
            <source>By the law as it stands today the site may not be demolished on this day: {why}</source>
            <translation>By the law as it stands today the site may not be demolished on this day: {why}</translation>
        </message>
        <message>
            <source>By the law as it stands today this day is not lawful.</source>
            <translation>By the law as it stands today this day is not lawful.</translation>
        </message>
        <message>
            <source>By the tables: {value}</source>
            <translation>By the tables: {value}</translation>
        </message>
        <message>
            <source>Calendar days</source>
            <translation>Calendar days</translation>
        </message>
        <message>
            <source>Can do (nothing ticked: everything)</source>
            <translation>Can do (nothing ticked: everything)</translation>
        </message>
        <message>
            <source>Case…</source>
            <translation>Case…</translation>
        </message>
        <message>
            <source>Change the plan in force</source>
            <translation>Change the plan in force</translation>
        </message>
        <message>
            <source>Choose a patrol in the list first.</source>
            <translation>Choose a patrol in the list first.</translation>
        </message>
        <message>
            <source>Choose a plot in the table or on the map.</source>
            <translation>Choose a plot in the table or on the map.</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>Choose a row first.</translation>
        </message>
        <message>
            <source>Choose a site to see why it has its day.</source>
            <translation>Choose a site to see why it has its day.</translation>
        </message>
        <message>
            <source>Choose a target with a day and an area first.</source>
            <translation>Choose a target with a day and an area first.</translation>
        </message>
        <message>
            <source>Choose the sites to move first.</source>
            <translation>Choose the sites to move first.</translation>
        </message>
        <message>
            <source>College entrance examination {year} (7 to 9 June)</source>
            <translation>College entrance examination {year} (7 to 9 June)</translation>
        </message>
        <message>
            <source>Comes on</source>
            <translation>Comes on</translation>
        </message>
        <message>
            <source>Command groups</source>
            <translation>Command groups</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>Complaints</translation>
        </message>
        <message>
            <source>Consent to demolish</source>
            <translation>Consent to demolish</translation>
        </message>
        <message>
            <source>Copy site numbers</source>
            <translation>Copy site numbers</translation>
        </message>
        <message>
            <source>Cost (yuan/m²)</source>
            <translation>Cost (yuan/m²)</translation>
        </message>
        <message>
            <source>Counts for</source>
            <translation>Counts for</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>Crew</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>Crews</translation>
        </message>
        <message>
            <source>Crews, machines, money and targets…</source>
            <translation>Crews, machines, money and targets…</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>Danger</translation>
        </message>
        <message>
            <source>Day not lawful today</source>
            <translation>Day not lawful today</translation>
        </message>
        <message>
            <source>Day of the consent</source>
            <translation>Day of the consent</translation>
        </message>
        <message>
            <source>Day without work</source>
            <translation>Day without work</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>Days off</translation>
        </message>
        <message>
            <source>Days off, beside weekends and holidays</source>
            <translation>Days off, beside weekends and holidays</translation>
        </message>
        <message>
            <source>Days on which nothing may be done here</source>
            <translation>Days on which nothing may be done here</translation>
        </message>
        <message>
            <source>Days on which there is none; they count only where the figure is given.</source>
            <translation>Days on which there is none; they count only where the figure is given.</translation>
        </message>
        <message>
            <source>Days without work</source>
            <translation>Days without work</translation>
        </message>
        <message>
            <source>Demolish-first categories</source>
            <translation>Demolish-first categories</translation>
        </message>
        <message>
            <source>Demolish-first category</source>
            <translation>Demolish-first category</translation>
        </message>
        <message>
            <source>Demolished</source>
            <translation>Demolished</translation>
        </message>
        <message>
            <source>Demolition plan</source>
            <translation>Demolition plan</translation>
        </message>
        <message>
            <source>Demolition plan: {name}</source>
            <translation>Demolition plan: {name}</translation>
        </message>
        <message>
            <source>Demolition site</source>
            <translation>Demolition site</translation>
        </message>
        <message>
            <source>Drop sites here to move them into this phase: on its first free day, locked</source>
            <translation>Drop sites here to move them into this phase: on its first free day, locked</translation>
        </message>
        <message>
            <source>Dropped from planning</source>
            <translation>Dropped from planning</translation>
        </message>
        <message>
            <source>Dropped from planning: the decision no longer orders it, or it is done. Nothing can be changed.</source>
            <translation>Dropped from planning: the decision no longer orders it, or it is done. Nothing can be changed.</translation>
        </message>
        <message>
            <source>Edit site…</source>
            <translation>Edit site…</translation>
        </message>
        <message>
            <source>Empty for one day</source>
            <translation>Empty for one day</translation>
        </message>
        <message>
            <source>Empty: the whole county</source>
            <translation>Empty: the whole county</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Ends</translation>
        </message>
        <message>
            <source>Enter one crew at least: without a crew no plan can be made.</source>
            <translation>Enter one crew at least: without a crew no plan can be made.</translation>
        </message>
        <message>
            <source>Excavators</source>
            <translation>Excavators</translation>
        </message>
        <message>
            <source>Facts of sites from a table</source>
            <translation>Facts of sites from a table</translation>
        </message>
        <message>
            <source>Farmland to be ready before</source>
            <translation>Farmland to be ready before</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>First day</translation>
        </message>
        <message>
            <source>First day on the site {name}</source>
            <translation>First day on the site {name}</translation>
        </message>
        <message>
            <source>First day on the site {name}, and of {count} more</source>
            <translation>First day on the site {name}, and of {count} more</translation>
        </message>
        <message>
            <source>First day on which it is there; empty: always was</source>
            <translation>First day on which it is there; empty: always was</translation>
        </message>
        <message>
            <source>First lawful day, counted ahead: {day}.</source>
            <translation>First lawful day, counted ahead: {day}.</translation>
        </message>
        <message>
            <source>First lawful day: {day}.</source>
            <translation>First lawful day: {day}.</translation>
        </message>
        <message>
            <source>Five persons living in it</source>
            <translation>Five persons living in it</translation>
        </message>
        <message>
            <source>Freed on</source>
            <translation>Freed on</translation>
        </message>
        <message>
            <source>From 1 January of that year to that day</source>
            <translation>From 1 January of that year to that day</translation>
        </message>
        <message>
            <source>From the yearly tasks…</source>
            <translation>From the yearly tasks…</translation>
        </message>
        <message>
            <source>Give all tables the program's values back? {count} own entries go.</source>
            <translation>Give all tables the program's values back? {count} own entries go.</translation>
        </message>
        <message>
            <source>Go to the chosen plots (Enter)</source>
            <translation>Go to the chosen plots (Enter)</translation>
        </message>
        <message>
            <source>Ground area (m²)</source>
            <translation>Ground area (m²)</translation>
        </message>
        <message>
            <source>Haulage and tip</source>
            <translation>Haulage and tip</translation>
        </message>
        <message>
            <source>Height (m)</source>
            <translation>Height (m)</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>Households</translation>
        </message>
        <message>
            <source>How</source>
            <translation>How</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>How many</translation>
        </message>
        <message>
            <source>If its party agrees to demolish, or to be helped</source>
            <translation>If its party agrees to demolish, or to be helped</translation>
        </message>
        <message>
            <source>If the sites before it in the lane were gone</source>
            <translation>If the sites before it in the lane were gone</translation>
        </message>
        <message>
            <source>Import what is known of sites…</source>
            <translation>Import what is known of sites…</translation>
        </message>
        <message>
            <source>In the way of a public project</source>
            <translation>In the way of a public project</translation>
        </message>
        <message>
            <source>Issue the registration form of the plot</source>
            <translation>Issue the registration form of the plot</translation>
        </message>
        <message>
            <source>It cannot be planned: {why}.</source>
            <translation>It cannot be planned: {why}.</translation>
        </message>
        <message>
            <source>It cannot begin: {why}</source>
            <translation>It cannot begin: {why}</translation>
        </message>
        <message>
            <source>It has no days off of its own.</source>
            <translation>It has no days off of its own.</translation>
        </message>
        <message>
            <source>It may begin, with {crew}</source>
            <translation>It may begin, with {crew}</translation>
        </message>
        <message>
            <source>Itself a protected building</source>
            <translation>Itself a protected building</translation>
        </message>
        <message>
            <source>Last day on which it is there; empty: stays</source>
            <translation>Last day on which it is there; empty: stays</translation>
        </message>
        <message>
            <source>Lawful day reached</source>
            <translation>Lawful day reached</translation>
        </message>
        <message>
            <source>Lawful days of the sites</source>
            <translation>Lawful days of the sites</translation>
        </message>
        <message>
            <source>Lawful from</source>
            <translation>Lawful from</translation>
        </message>
        <message>
            <source>Let to tenants</source>
            <translation>Let to tenants</translation>
        </message>
        <message>
            <source>Levelling</source>
            <translation>Levelling</translation>
        </message>
        <message>
            <source>Load of a truck</source>
            <translation>Load of a truck</translation>
        </message>
        <message>
            <source>Loading by one excavator</source>
            <translation>Loading by one excavator</translation>
        </message>
        <message>
            <source>Loads of a truck</source>
            <translation>Loads of a truck</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Lock</translation>
        </message>
        <message>
            <source>Lock sites</source>
            <translation>Lock sites</translation>
        </message>
        <message>
            <source>Lock: the next plan keeps these sites on their day (Ctrl+L)</source>
            <translation>Lock: the next plan keeps these sites on their day (Ctrl+L)</translation>
        </message>
        <message>
            <source>Machines and teams</source>
            <translation>Machines and teams</translation>
        </message>
        <message>
            <source>Make a plan…</source>
            <translation>Make a plan…</translation>
        </message>
        <message>
            <source>Make plots</source>
            <translation>Make plots</translation>
        </message>
        <message>
            <source>Make plots of the sites that are in none yet? A plot about which nobody decided is joined with ground beside it and has to be planned again; decided plots stay as they are.</source>
            <translation>Make plots of the sites that are in none yet? A plot about which nobody decided is joined with ground beside it and has to be planned again; decided plots stay as they are.</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Money</translation>
        </message>
        <message>
            <source>Move and lock</source>
            <translation>Move and lock</translation>
        </message>
        <message>
            <source>Move sites</source>
            <translation>Move sites</translation>
        </message>
        <message>
            <source>Move to a day</source>
            <translation>Move to a day</translation>
        </message>
        <message>
            <source>Move to a day…</source>
            <translation>Move to a day…</translation>
        </message>
        <message>
            <source>Move to phase</source>
            <translation>Move to phase</translation>
        </message>
        <message>
            <source>Move to {day}</source>
            <translation>Move to {day}</translation>
        </message>
        <message>
            <source>Moving sites</source>
            <translation>Moving sites</translation>
        </message>
        <message>
            <source>Name of the site</source>
            <translation>Name of the site</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Needed</translation>
        </message>
        <message>
            <source>New building</source>
            <translation>New building</translation>
        </message>
        <message>
            <source>New overlay: nothing new stands there; {use} is {verdict}.</source>
            <translation>New overlay: nothing new stands there; {use} is {verdict}.</translation>
        </message>
        <message>
            <source>New overlay: the spot {spot} stands on {area} of it.</source>
            <translation>New overlay: the spot {spot} stands on {area} of it.</translation>
        </message>
        <message>
            <source>New, still being built</source>
            <translation>New, still being built</translation>
        </message>
        <message>
            <source>No case has a decision yet that orders a demolition. Sites come from served decisions; then try again.</source>
            <translation>No case has a decision yet that orders a demolition. Sites come from served decisions; then try again.</translation>
        </message>
        <message>
            <source>No day on which this plan works: weekend, holiday or blocked.</source>
            <translation>No day on which this plan works: weekend, holiday or blocked.</translation>
        </message>
        <message>
            <source>No longer planned</source>
            <translation>No longer planned</translation>
        </message>
        <message>
            <source>No site of this plan has a day, so there is nothing to show on the map.</source>
            <translation>No site of this plan has a day, so there is nothing to show on the map.</translation>
        </message>
        <message>
            <source>No, somebody has looked</source>
            <translation>No, somebody has looked</translation>
        </message>
        <message>
            <source>None of them is locked.</source>
            <translation>None of them is locked.</translation>
        </message>
        <message>
            <source>Not made: {names}.</source>
            <translation>Not made: {names}.</translation>
        </message>
        <message>
            <source>Notaries</source>
            <translation>Notaries</translation>
        </message>
        <message>
            <source>Nothing by itself: several things would have to change together.</source>
            <translation>Nothing by itself: several things would have to change together.</translation>
        </message>
        <message>
            <source>Nothing is stored yet: enter a crew at least.</source>
            <translation>Nothing is stored yet: enter a crew at least.</translation>
        </message>
        <message>
            <source>Nothing to lock: they are locked, or have no day.</source>
            <translation>Nothing to lock: they are locked, or have no day.</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>Of cleared sites…</source>
            <translation>Of cleared sites…</translation>
        </message>
        <message>
            <source>Of sites still standing too…</source>
            <translation>Of sites still standing too…</translation>
        </message>
        <message>
            <source>Of the site: {value}</source>
            <translation>Of the site: {value}</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>On the map</translation>
        </message>
        <message>
            <source>One step back for the chosen plots</source>
            <translation>One step back for the chosen plots</translation>
        </message>
        <message>
            <source>Only a site with a day has a work order.</source>
            <translation>Only a site with a day has a work order.</translation>
        </message>
        <message>
            <source>Only home</source>
            <translation>Only home</translation>
        </message>
        <message>
            <source>Only home of the party</source>
            <translation>Only home of the party</translation>
        </message>
        <message>
            <source>Order and decision to enforce</source>
            <translation>Order and decision to enforce</translation>
        </message>
        <message>
            <source>Output (m² a day and crew)</source>
            <translation>Output (m² a day and crew)</translation>
        </message>
        <message>
            <source>Pace of the office</source>
            <translation>Pace of the office</translation>
        </message>
        <message>
            <source>Patrol log</source>
            <translation>Patrol log</translation>
        </message>
        <message>
            <source>Patrol log of {day} issued.</source>
            <translation>Patrol log of {day} issued.</translation>
        </message>
        <message>
            <source>Patrol log of {day} opened again.</source>
            <translation>Patrol log of {day} opened again.</translation>
        </message>
        <message>
            <source>Persons living in it</source>
            <translation>Persons living in it</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>Phase</translation>
        </message>
        <message>
            <source>Photos of the chosen site…</source>
            <translation>Photos of the chosen site…</translation>
        </message>
        <message>
            <source>Place in the lane, from its mouth</source>
            <translation>Place in the lane, from its mouth</translation>
        </message>
        <message>
            <source>Plan in force ({name}): {first} to {last}, phase {phase}, {crew}.</source>
            <translation>Plan in force ({name}): {first} to {last}, phase {phase}, {crew}.</translation>
        </message>
        <message>
            <source>Play the plan on the map, week by week</source>
            <translation>Play the plan on the map, week by week</translation>
        </message>
        <message>
            <source>Plots after clearing</source>
            <translation>Plots after clearing</translation>
        </message>
        <message>
            <source>Police teams</source>
            <translation>Police teams</translation>
        </message>
        <message>
            <source>Progress from a table</source>
            <translation>Progress from a table</translation>
        </message>
        <message>
            <source>Progress of demolition</source>
            <translation>Progress of demolition</translation>
        </message>
        <message>
            <source>Progress…</source>
            <translation>Progress…</translation>
        </message>
        <message>
            <source>Protected or occupied neighbour close by</source>
            <translation>Protected or occupied neighbour close by</translation>
        </message>
        <message>
            <source>Protection and danger</source>
            <translation>Protection and danger</translation>
        </message>
        <message>
            <source>Public project</source>
            <translation>Public project</translation>
        </message>
        <message>
            <source>Read from the file; not saved yet.</source>
            <translation>Read from the file; not saved yet.</translation>
        </message>
        <message>
            <source>Record for {count} sites</source>
            <translation>Record for {count} sites</translation>
        </message>
        <message>
            <source>Record progress…</source>
            <translation>Record progress…</translation>
        </message>
        <message>
            <source>Record the step for every ticked site</source>
            <translation>Record the step for every ticked site</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>Recorded by</translation>
        </message>
        <message>
            <source>Recorded for {count} sites.</source>
            <translation>Recorded for {count} sites.</translation>
        </message>
        <message>
            <source>Recording progress</source>
            <translation>Recording progress</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>Redo (Ctrl+Y)</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>Related cases</translation>
        </message>
        <message>
            <source>Reminder, after the remedies have ended</source>
            <translation>Reminder, after the remedies have ended</translation>
        </message>
        <message>
            <source>Remove crew</source>
            <translation>Remove crew</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>Resource</translation>
        </message>
        <message>
            <source>Resources from a file</source>
            <translation>Resources from a file</translation>
        </message>
        <message>
            <source>Resources to a file</source>
            <translation>Resources to a file</translation>
        </message>
        <message>
            <source>Row {row}, {column}: {why}.</source>
            <translation>Row {row}, {column}: {why}.</translation>
        </message>
        <message>
            <source>Rubble</source>
            <translation>Rubble</translation>
        </message>
        <message>
            <source>Rubble (loose m³)</source>
            <translation>Rubble (loose m³)</translation>
        </message>
        <message>
            <source>Rubble cleared</source>
            <translation>Rubble cleared</translation>
        </message>
        <message>
            <source>Rubble hauled away</source>
            <translation>Rubble hauled away</translation>
        </message>
        <message>
            <source>Rubble to be gone within</source>
            <translation>Rubble to be gone within</translation>
        </message>
        <message>
            <source>Save the work orders</source>
            <translation>Save the work orders</translation>
        </message>
        <message>
            <source>Search site, case, place, town or crew</source>
            <translation>Search site, case, place, town or crew</translation>
        </message>
        <message>
            <source>Shares walls with (mark)</source>
            <translation>Shares walls with (mark)</translation>
        </message>
        <message>
            <source>Show all sites and phases</source>
            <translation>Show all sites and phases</translation>
        </message>
        <message>
            <source>Show plots on the map, coloured by use</source>
            <translation>Show plots on the map, coloured by use</translation>
        </message>
        <message>
            <source>Show the plan on the map, coloured by phase</source>
            <translation>Show the plan on the map, coloured by phase</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>Site</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>Sites</translation>
        </message>
        <message>
            <source>Sites and phases</source>
            <translation>Sites and phases</translation>
        </message>
        <message>
            <source>Sites of the plan, by phase</source>
            <translation>Sites of the plan, by phase</translation>
        </message>
        <message>
            <source>Somebody else changed this plot meanwhile; it now has {what}. Nothing was written: look, and do it again.</source>
            <translation>Somebody else changed this plot meanwhile; it now has {what}. Nothing was written: look, and do it again.</translation>
        </message>
        <message>
            <source>Somebody else removed this plot meanwhile. Nothing was written.</source>
            <translation>Somebody else removed this plot meanwhile. Nothing was written.</translation>
        </message>
        <message>
            <source>Spread over months</source>
            <translation>Spread over months</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Step</translation>
        </message>
        <message>
            <source>Still stands</source>
            <translation>Still stands</translation>
        </message>
        <message>
            <source>Survey teams</source>
            <translation>Survey teams</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>Tables of works, waste and cost…</source>
            <translation>Tables of works, waste and cost…</translation>
        </message>
        <message>
            <source>Take back "{step}" of {day} of {site}? Its photos stay with the spot.</source>
            <translation>Take back "{step}" of {day} of {site}? Its photos stay with the spot.</translation>
        </message>
        <message>
            <source>Take back a step of {count} plots</source>
            <translation>Take back a step of {count} plots</translation>
        </message>
        <message>
            <source>Take back the last entry…</source>
            <translation>Take back the last entry…</translation>
        </message>
        <message>
            <source>Take photos in…</source>
            <translation>Take photos in…</translation>
        </message>
        <message>
            <source>Target reached with it</source>
            <translation>Target reached with it</translation>
        </message>
        <message>
            <source>Term of the announcement</source>
            <translation>Term of the announcement</translation>
        </message>
        <message>
            <source>The chosen site cannot begin: {why}</source>
            <translation>The chosen site cannot begin: {why}</translation>
        </message>
        <message>
            <source>The chosen site may begin, with {crew}</source>
            <translation>The chosen site may begin, with {crew}</translation>
        </message>
        <message>
            <source>The chosen target in equal shares to the end of each month</source>
            <translation>The chosen target in equal shares to the end of each month</translation>
        </message>
        <message>
            <source>The first of {count} chosen sites</source>
            <translation>The first of {count} chosen sites</translation>
        </message>
        <message>
            <source>The map goes to the chosen sites</source>
            <translation>The map goes to the chosen sites</translation>
        </message>
        <message>
            <source>The party demolishes or agreed</source>
            <translation>The party demolishes or agreed</translation>
        </message>
        <message>
            <source>The patrol log (D42) of this patrol as a paper, filled in and ready to sign</source>
            <translation>The patrol log (D42) of this patrol as a paper, filled in and ready to sign</translation>
        </message>
        <message>
            <source>The plan that is looked at</source>
            <translation>The plan that is looked at</translation>
        </message>
        <message>
            <source>The plan {name} is in force.</source>
            <translation>The plan {name} is in force.</translation>
        </message>
        <message>
            <source>The planner locked its day in the plan in force.</source>
            <translation>The planner locked its day in the plan in force.</translation>
        </message>
        <message>
            <source>The plot {plot} belongs to no case any more: there is nothing to issue a form for.</source>
            <translation>The plot {plot} belongs to no case any more: there is nothing to issue a form for.</translation>
        </message>
        <message>
            <source>The program's value: {value}</source>
            <translation>The program's value: {value}</translation>
        </message>
        <message>
            <source>The site {name} is not in this plan.</source>
            <translation>The site {name} is not in this plan.</translation>
        </message>
        <message>
            <source>The use is there: photos and a new overlay</source>
            <translation>The use is there: photos and a new overlay</translation>
        </message>
        <message>
            <source>The works are let to a firm (filed 15 days before they begin)</source>
            <translation>The works are let to a firm (filed 15 days before they begin)</translation>
        </message>
        <message>
            <source>There are no plots yet: make plots of cleared sites first.</source>
            <translation>There are no plots yet: make plots of cleared sites first.</translation>
        </message>
        <message>
            <source>There are no sites yet. A site is what is to be removed of one decided case; sites are made from the decisions that order a demolition.</source>
            <translation>There are no sites yet. A site is what is to be removed of one decided case; sites are made from the decisions that order a demolition.</translation>
        </message>
        <message>
            <source>There is no lawful day yet.</source>
            <translation>There is no lawful day yet.</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>Tip</translation>
        </message>
        <message>
            <source>Together with others</source>
            <translation>Together with others</translation>
        </message>
        <message>
            <source>Together {yuan} yuan</source>
            <translation>Together {yuan} yuan</translation>
        </message>
        <message>
            <source>Town (code)</source>
            <translation>Town (code)</translation>
        </message>
        <message>
            <source>Trucks</source>
            <translation>Trucks</translation>
        </message>
        <message>
            <source>Two uses of the plot side by side, to decide</source>
            <translation>Two uses of the plot side by side, to decide</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Undo (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Unlock</translation>
        </message>
        <message>
            <source>Unlock sites</source>
            <translation>Unlock sites</translation>
        </message>
        <message>
            <source>Usable of the plot</source>
            <translation>Usable of the plot</translation>
        </message>
        <message>
            <source>Use {use}</source>
            <translation>Use {use}</translation>
        </message>
        <message>
            <source>Uses of {plot}</source>
            <translation>Uses of {plot}</translation>
        </message>
        <message>
            <source>Usual days</source>
            <translation>Usual days</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>Verified</translation>
        </message>
        <message>
            <source>Verify {plot}</source>
            <translation>Verify {plot}</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>Verify…</translation>
        </message>
        <message>
            <source>Waste (loose m³/m²)</source>
            <translation>Waste (loose m³/m²)</translation>
        </message>
        <message>
            <source>Waste (m³)</source>
            <translation>Waste (m³)</translation>
        </message>
        <message>
            <source>Waste (t/m²)</source>
            <translation>Waste (t/m²)</translation>
        </message>
        <message>
            <source>Water, power or gas connected</source>
            <translation>Water, power or gas connected</translation>
        </message>
        <message>
            <source>Way of demolishing</source>
            <translation>Way of demolishing</translation>
        </message>
        <message>
            <source>Weekends and statutory holidays are kept by themselves, from the holiday calendar of the settings. Here: examinations, festivals, storm or heat alerts, visits.</source>
            <translation>Weekends and statutory holidays are kept by themselves, from the holiday calendar of the settings. Here: examinations, festivals, storm or heat alerts, visits.</translation>
        </message>
        <message>
            <source>Weights of the criteria</source>
            <translation>Weights of the criteria</translation>
        </message>
        <message>
            <source>What is removed</source>
            <translation>What is removed</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>What it counts</translation>
        </message>
        <message>
            <source>What may be done</source>
            <translation>What may be done</translation>
        </message>
        <message>
            <source>What was changed is not saved. Close and drop it?</source>
            <translation>What was changed is not saved. Close and drop it?</translation>
        </message>
        <message>
            <source>What would bring it forward</source>
            <translation>What would bring it forward</translation>
        </message>
        <message>
            <source>When, and how urgent</source>
            <translation>When, and how urgent</translation>
        </message>
        <message>
            <source>Where the value comes from</source>
            <translation>Where the value comes from</translation>
        </message>
        <message>
            <source>Who is in it</source>
            <translation>Who is in it</translation>
        </message>
        <message>
            <source>Why here</source>
            <translation>Why here</translation>
        </message>
        <message>
            <source>Why it has no day</source>
            <translation>Why it has no day</translation>
        </message>
        <message>
            <source>Why lawful then</source>
            <translation>Why lawful then</translation>
        </message>
        <message>
            <source>Why not earlier</source>
            <translation>Why not earlier</translation>
        </message>
        <message>
            <source>Why this use and not the proposed one</source>
            <translation>Why this use and not the proposed one</translation>
        </message>
        <message>
            <source>With a day</source>
            <translation>With a day</translation>
        </message>
        <message>
            <source>With one more crew on these days</source>
            <translation>With one more crew on these days</translation>
        </message>
        <message>
            <source>With one more excavator</source>
            <translation>With one more excavator</translation>
        </message>
        <message>
            <source>With the money of later spans at once</source>
            <translation>With the money of later spans at once</translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>Without a day</translation>
        </message>
        <message>
            <source>Without the blocked days of this site</source>
            <translation>Without the blocked days of this site</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>Work began on</source>
            <translation>Work began on</translation>
        </message>
        <message>
            <source>Work began on {count} plots</source>
            <translation>Work began on {count} plots</translation>
        </message>
        <message>
            <source>Work begun</source>
            <translation>Work begun</translation>
        </message>
        <message>
            <source>Work has begun; the use stays. Take the begin back first.</source>
            <translation>Work has begun; the use stays. Take the begin back first.</translation>
        </message>
        <message>
            <source>Work on a copy</source>
            <translation>Work on a copy</translation>
        </message>
        <message>
            <source>Work on a copy, which is compared and adopted when it is right? The plan in force stays as it is then.</source>
            <translation>Work on a copy, which is compared and adopted when it is right? The plan in force stays as it is then.</translation>
        </message>
        <message>
            <source>Work on the accepted use of the chosen plots began</source>
            <translation>Work on the accepted use of the chosen plots began</translation>
        </message>
        <message>
            <source>Work order (PDF)…</source>
            <translation>Work order (PDF)…</translation>
        </message>
        <message>
            <source>Work orders</source>
            <translation>Work orders</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>Working days</translation>
        </message>
        <message>
            <source>Works on rest days too, where all parties agreed (never on statutory holidays)</source>
            <translation>Works on rest days too, where all parties agreed (never on statutory holidays)</translation>
        </message>
        <message>
            <source>Worst zone</source>
            <translation>Worst zone</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Written: {path}</translation>
        </message>
        <message>
            <source>XLSX or CSV with the columns {columns}</source>
            <translation>XLSX or CSV with the columns {columns}</translation>
        </message>
        <message>
            <source>Yearly tasks</source>
            <translation>Yearly tasks</translation>
        </message>
        <message>
            <source>Yes, it is protected</source>
            <translation>Yes, it is protected</translation>
        </message>
        <message>
            <source>Yuan</source>
            <translation>Yuan</translation>
        </message>
        <message>
            <source>Zoom to the chosen sites</source>
            <translation>Zoom to the chosen sites</translation>
        </message>
        <message>
            <source>a day; 4 where nothing is stated</source>
            <translation>a day; 4 where nothing is stated</translation>
        </message>
        <message>
            <source>acute</source>
            <translation>acute</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>agreed</translation>
        </message>
        <message>
            <source>all done {day}</source>
            <translation>all done {day}</translation>
        </message>
        <message>
            <source>always</source>
            <translation>always</translation>
        </message>
        <message>
            <source>area</source>
            <translation>area</translation>
        </message>
        <message>
            <source>as it was when the plan was made</source>
            <translation>as it was when the plan was made</translation>
        </message>
        <message>
            <source>by force</source>
            <translation>by force</translation>
        </message>
        <message>
            <source>by the party</source>
            <translation>by the party</translation>
        </message>
        <message>
            <source>calendar days after demolition</source>
            <translation>calendar days after demolition</translation>
        </message>
        <message>
            <source>crew</source>
            <translation>crew</translation>
        </message>
        <message>
            <source>day</source>
            <translation>day</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>draft</translation>
        </message>
        <message>
            <source>forced sites at a time</source>
            <translation>forced sites at a time</translation>
        </message>
        <message>
            <source>from</source>
            <translation>from</translation>
        </message>
        <message>
            <source>from quantity and output</source>
            <translation>from quantity and output</translation>
        </message>
        <message>
            <source>if a firm does it</source>
            <translation>if a firm does it</translation>
        </message>
        <message>
            <source>if let</source>
            <translation>if let</translation>
        </message>
        <message>
            <source>if lived in</source>
            <translation>if lived in</translation>
        </message>
        <message>
            <source>if supplied</source>
            <translation>if supplied</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>in force</translation>
        </message>
        <message>
            <source>its party demolishes, or agreed to be helped</source>
            <translation>its party demolishes, or agreed to be helped</translation>
        </message>
        <message>
            <source>law</source>
            <translation>law</translation>
        </message>
        <message>
            <source>lists of belongings in forced demolition</source>
            <translation>lists of belongings in forced demolition</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>locked</translation>
        </message>
        <message>
            <source>loose m³</source>
            <translation>loose m³</translation>
        </message>
        <message>
            <source>loose m³ a day</source>
            <translation>loose m³ a day</translation>
        </message>
        <message>
            <source>loose m³ that it takes a day</source>
            <translation>loose m³ that it takes a day</translation>
        </message>
        <message>
            <source>machines; loading rubble takes one too</source>
            <translation>machines; loading rubble takes one too</translation>
        </message>
        <message>
            <source>m²</source>
            <translation>m²</translation>
        </message>
        <message>
            <source>m² a day</source>
            <translation>m² a day</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>none yet</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>not known yet</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>not stated</translation>
        </message>
        <message>
            <source>notary</source>
            <translation>notary</translation>
        </message>
        <message>
            <source>own figure</source>
            <translation>own figure</translation>
        </message>
        <message>
            <source>place not known</source>
            <translation>place not known</translation>
        </message>
        <message>
            <source>points</source>
            <translation>points</translation>
        </message>
        <message>
            <source>points at severity 5</source>
            <translation>points at severity 5</translation>
        </message>
        <message>
            <source>points each, three at most</source>
            <translation>points each, three at most</translation>
        </message>
        <message>
            <source>published figure</source>
            <translation>published figure</translation>
        </message>
        <message>
            <source>responsible body</source>
            <translation>responsible body</translation>
        </message>
        <message>
            <source>serious</source>
            <translation>serious</translation>
        </message>
        <message>
            <source>slight</source>
            <translation>slight</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>sum</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>superseded</translation>
        </message>
        <message>
            <source>suppliers</source>
            <translation>suppliers</translation>
        </message>
        <message>
            <source>survey before, acceptance after</source>
            <translation>survey before, acceptance after</translation>
        </message>
        <message>
            <source>survey team</source>
            <translation>survey team</translation>
        </message>
        <message>
            <source>target reached {day}</source>
            <translation>target reached {day}</translation>
        </message>
        <message>
            <source>town</source>
            <translation>town</translation>
        </message>
        <message>
            <source>trucks</source>
            <translation>trucks</translation>
        </message>
        <message>
            <source>vehicles for rubble</source>
            <translation>vehicles for rubble</translation>
        </message>
        <message>
            <source>ways of demolishing</source>
            <translation>ways of demolishing</translation>
        </message>
        <message>
            <source>with</source>
            <translation>with</translation>
        </message>
        <message>
            <source>with help</source>
            <translation>with help</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>working days</translation>
        </message>
        <message>
            <source>working value</source>
            <translation>working value</translation>
        </message>
        <message>
            <source>yuan per loose m³</source>
            <translation>yuan per loose m³</translation>
        </message>
        <message>
            <source>{area} m², phase {phase}, {first} to {last}, {crew}</source>
            <translation>{area} m², phase {phase}, {first} to {last}, {crew}</translation>
        </message>
        <message>
            <source>{area} m², without a day</source>
            <translation>{area} m², without a day</translation>
        </message>
        <message>
            <source>{changed} sites changed, {same} were like that already.</source>
            <translation>{changed} sites changed, {same} were like that already.</translation>
        </message>
        <message>
            <source>{cost} yuan</source>
            <translation>{cost} yuan</translation>
        </message>
        <message>
            <source>{count} leave the planning, because their decision is gone or carried out: {names}.</source>
            <translation>{count} leave the planning, because their decision is gone or carried out: {names}.</translation>
        </message>
        <message>
            <source>{count} locked</source>
            <translation>{count} locked</translation>
        </message>
        <message>
            <source>{count} more stay.</source>
            <translation>{count} more stay.</translation>
        </message>
        <message>
            <source>{count} not planned</source>
            <translation>{count} not planned</translation>
        </message>
        <message>
            <source>{count} of {whole} plots · {m2} ({mu}) · {open} to be decided · {late} overdue</source>
            <translation>{count} of {whole} plots · {m2} ({mu}) · {open} to be decided · {late} overdue</translation>
        </message>
        <message>
            <source>{count} of {whole} sites · {area} m²</source>
            <translation>{count} of {whole} sites · {area} m²</translation>
        </message>
        <message>
            <source>{count} on a day that is not lawful today</source>
            <translation>{count} on a day that is not lawful today</translation>
        </message>
        <message>
            <source>{count} photos taken in, {refused} refused</source>
            <translation>{count} photos taken in, {refused} refused</translation>
        </message>
        <message>
            <source>{count} sites made from decided cases.</source>
            <translation>{count} sites made from decided cases.</translation>
        </message>
        <message>
            <source>{count} sites moved to {days} and locked.</source>
            <translation>{count} sites moved to {days} and locked.</translation>
        </message>
        <message>
            <source>{count} sites wait for a plan: say who demolishes, then make it.</source>
            <translation>{count} sites wait for a plan: say who demolishes, then make it.</translation>
        </message>
        <message>
            <source>{count} sites, {area} m²</source>
            <translation>{count} sites, {area} m²</translation>
        </message>
        <message>
            <source>{count} steps recorded.</source>
            <translation>{count} steps recorded.</translation>
        </message>
        <message>
            <source>{count} were there already and stay as they are.</source>
            <translation>{count} were there already and stay as they are.</translation>
        </message>
        <message>
            <source>{count} without a day</source>
            <translation>{count} without a day</translation>
        </message>
        <message>
            <source>{day} foreseen</source>
            <translation>{day} foreseen</translation>
        </message>
        <message>
            <source>{day} is free as the plan stands</source>
            <translation>{day} is free as the plan stands</translation>
        </message>
        <message>
            <source>{day}: {count} sites at work</source>
            <translation>{day}: {count} sites at work</translation>
        </message>
        <message>
            <source>{made} plots made, {cleared} planned ones are cleared now, {kept} kept.</source>
            <translation>{made} plots made, {cleared} planned ones are cleared now, {kept} kept.</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} and {count} more</translation>
        </message>
        <message>
            <source>{name} ({state})</source>
            <translation>{name} ({state})</translation>
        </message>
        <message>
            <source>{name} stays: {why}.</source>
            <translation>{name} stays: {why}.</translation>
        </message>
        <message>
            <source>{name}, {first} to {last}</source>
            <translation>{name}, {first} to {last}</translation>
        </message>
        <message>
            <source>{step} comes first</source>
            <translation>{step} comes first</translation>
        </message>
        <message>
            <source>{step} is recorded already</source>
            <translation>{step} is recorded already</translation>
        </message>
        <message>
            <source>{use} (proposed)</source>
            <translation>{use} (proposed)</translation>
        </message>
        <message>
            <source>{use} is not what is proposed: give the reason.</source>
            <translation>{use} is not what is proposed: give the reason.</translation>
        </message>
        <message>
            <source>{use}, work began on {day}. Tick photos that were taken there since.</source>
            <translation>{use}, work began on {day}. Tick photos that were taken there since.</translation>
        </message>
        <message>
            <source>{value} is no day; write it as 2027-06-07</source>
            <translation>{value} is no day; write it as 2027-06-07</translation>
        </message>
        <message>
            <source>{value} is no number that can stand here</source>
            <translation>{value} is no number that can stand here</translation>
        </message>
        <message>
            <source>{what}: done. Ctrl+Z takes it back.</source>
            <translation>{what}: done. Ctrl+Z takes it back.</translation>
        </message>
        <message>
            <source>{what}: it could begin on {day}</source>
            <translation>{what}: it could begin on {day}</translation>
        </message>
        <message>
            <source>{what}: it could begin on {day}, {days} days earlier</source>
            <translation>{what}: it could begin on {day}, {days} days earlier</translation>
        </message>
        <message>
            <source>{why} ({days} of the days before)</source>
            <translation>{why} ({days} of the days before)</translation>
        </message>
        <message>
            <source>A draft that is the same, to be changed</source>
            <translation>A draft that is the same, to be changed</translation>
        </message>
        <message>
            <source>Accepted, ticked off</source>
            <translation>Accepted, ticked off</translation>
        </message>
        <message>
            <source>All pages and the map show this plan (double click)</source>
            <translation>All pages and the map show this plan (double click)</translation>
        </message>
        <message>
            <source>Also sites that stay as they are</source>
            <translation>Also sites that stay as they are</translation>
        </message>
        <message>
            <source>Compare plans</source>
            <translation>Compare plans</translation>
        </message>
        <message>
            <source>Copy plan</source>
            <translation>Copy plan</translation>
        </message>
        <message>
            <source>Copy…</source>
            <translation>Copy…</translation>
        </message>
        <message>
            <source>Cost, {level}</source>
            <translation>Cost, {level}</translation>
        </message>
        <message>
            <source>Days from the bound</source>
            <translation>Days from the bound</translation>
        </message>
        <message>
            <source>Days later</source>
            <translation>Days later</translation>
        </message>
        <message>
            <source>Delete draft…</source>
            <translation>Delete draft…</translation>
        </message>
        <message>
            <source>Delete the draft {name} with the days of {count} sites and its phases? The sites stay. The audit keeps what was deleted, but this window cannot bring it back.</source>
            <translation>Delete the draft {name} with the days of {count} sites and its phases? The sites stay. The audit keeps what was deleted, but this window cannot bring it back.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>Look at</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Made</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>Made from</translation>
        </message>
        <message>
            <source>Makes it the plan in force; the one before it is kept</source>
            <translation>Makes it the plan in force; the one before it is kept</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>Moves</translation>
        </message>
        <message>
            <source>No plan is there yet. Make one on the page Run.</source>
            <translation>No plan is there yet. Make one on the page Run.</translation>
        </message>
        <message>
            <source>No sheet was printed of this pair. Print it in the imagery dock.</source>
            <translation>No sheet was printed of this pair. Print it in the imagery dock.</translation>
        </message>
        <message>
            <source>Output, {level}</source>
            <translation>Output, {level}</translation>
        </message>
        <message>
            <source>Plan name</source>
            <translation>Plan name</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>Plans</translation>
        </message>
        <message>
            <source>Put in force…</source>
            <translation>Put in force…</translation>
        </message>
        <message>
            <source>Put the plan {name} in force? It holds the days of {count} sites.</source>
            <translation>Put the plan {name} in force? It holds the days of {count} sites.</translation>
        </message>
        <message>
            <source>Rename plan</source>
            <translation>Rename plan</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>Rename…</translation>
        </message>
        <message>
            <source>Seen on imagery (a clue, no finding):</source>
            <translation>Seen on imagery (a clue, no finding):</translation>
        </message>
        <message>
            <source>Swipe over the map</source>
            <translation>Swipe over the map</translation>
        </message>
        <message>
            <source>Swipe: drag the bar over QGIS's map, or move it with the arrow keys; left of it the first plan, right of it the second. Two maps: the first in QGIS's map, the second here; both go along.</source>
            <translation>Swipe: drag the bar over QGIS's map, or move it with the arrow keys; left of it the first plan, right of it the second. Two maps: the first in QGIS's map, the second here; both go along.</translation>
        </message>
        <message>
            <source>The first becomes the second</source>
            <translation>The first becomes the second</translation>
        </message>
        <message>
            <source>Two chosen plans, or one with the plan looked at</source>
            <translation>Two chosen plans, or one with the plan looked at</translation>
        </message>
        <message>
            <source>Two maps</source>
            <translation>Two maps</translation>
        </message>
        <message>
            <source>What is or was in force is kept</source>
            <translation>What is or was in force is kept</translation>
        </message>
        <message>
            <source>Working days of the plan</source>
            <translation>Working days of the plan</translation>
        </message>
        <message>
            <source>another crew</source>
            <translation>another crew</translation>
        </message>
        <message>
            <source>another day</source>
            <translation>another day</translation>
        </message>
        <message>
            <source>cannot tell</source>
            <translation>cannot tell</translation>
        </message>
        <message>
            <source>in neither</source>
            <translation>in neither</translation>
        </message>
        <message>
            <source>no sheet</source>
            <translation>no sheet</translation>
        </message>
        <message>
            <source>only in the first</source>
            <translation>only in the first</translation>
        </message>
        <message>
            <source>only in the second</source>
            <translation>only in the second</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>sheet</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>the same</translation>
        </message>
        <message>
            <source>{name} is in force now; it is kept as superseded.</source>
            <translation>{name} is in force now; it is kept as superseded.</translation>
        </message>
        <message>
            <source>{name} is the plan in force now.</source>
            <translation>{name} is the plan in force now.</translation>
        </message>
        <message>
            <source>Comes after</source>
            <translation>Comes after</translation>
        </message>
        <message>
            <source>Measured in</source>
            <translation>Measured in</translation>
        </message>
        <message>
            <source>Name of the kind</source>
            <translation>Name of the kind</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>Paid from</translation>
        </message>
        <message>
            <source>Planned days</source>
            <translation>Planned days</translation>
        </message>
        <message>
            <source>Read a file…</source>
            <translation>Read a file…</translation>
        </message>
        <message>
            <source>Write a file…</source>
            <translation>Write a file…</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>last day</translation>
        </message>
        <message>
            <source>A cell is due again after</source>
            <translation>A cell is due again after</translation>
        </message>
        <message>
            <source>A smaller piece goes to its neighbour below</source>
            <translation>A smaller piece goes to its neighbour below</translation>
        </message>
        <message>
            <source>Report to be signed</source>
            <translation>Report to be signed</translation>
        </message>
        <message>
            <source>The size counts for cells that are built from now on; cells that somebody patrolled stay as they are. The coverage map and the neglected cells follow the days at once.</source>
            <translation>The size counts for cells that are built from now on; cells that somebody patrolled stay as they are. The coverage map and the neglected cells follow the days at once.</translation>
        </message>
        <message>
            <source>Writes the workbook of after-use: freed, usable and used land, use rate, green, restored farmland and road by town; the land balance before and after by class and town, which adds up exactly; every plot with its proposal and the sum of its points; what may be done and why; and what is overdue. MAP is the after-use map (A3), plots coloured by use; PAPER the report with the direction and the reasons of every plot, targets and what they cost, to be signed. Usable is the freed land less road and water reserves that are not given back. Used counts from the start of work or from its verification (setting count_from).</source>
            <translation>Writes the workbook of after-use: freed, usable and used land, use rate, green, restored farmland and road by town; the land balance before and after by class and town, which adds up exactly; every plot with its proposal and the sum of its points; what may be done and why; and what is overdue. MAP is the after-use map (A3), plots coloured by use; PAPER the report with the direction and the reasons of every plot, targets and what they cost, to be signed. Usable is the freed land less road and water reserves that are not given back. Used counts from the start of work or from its verification (setting count_from).</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>Counting…</translation>
        </message>
        <message>
            <source>No control zone</source>
            <translation>No control zone</translation>
        </message>
        <message>
            <source>No land class</source>
            <translation>No land class</translation>
        </message>
        <message>
            <source>No parcel</source>
            <translation>No parcel</translation>
        </message>
        <message>
            <source>No valid land approval</source>
            <translation>No valid land approval</translation>
        </message>
        <message>
            <source>No valid permit</source>
            <translation>No valid permit</translation>
        </message>
        <message>
            <source>No valid planning permit</source>
            <translation>No valid planning permit</translation>
        </message>
        <message>
            <source>Begin…</source>
            <translation>Begin…</translation>
        </message>
        <message>
            <source>Compare, change…</source>
            <translation>Compare, change…</translation>
        </message>
        <message>
            <source>D41…</source>
            <translation>D41…</translation>
        </message>
        <message>
            <source>Not known: {what}; the others count more</source>
            <translation>Not known: {what}; the others count more</translation>
        </message>
        <message>
            <source>Weight (%)</source>
            <translation>Weight (%)</translation>
        </message>
        <message>
            <source>Workbook…</source>
            <translation>Workbook…</translation>
        </message>
        <message>
            <source>{points} = {share} × {score}</source>
            <translation>{points} = {share} × {score}</translation>
        </message>
        <message>
            <source>Answer about planning permits</source>
            <translation>Answer about planning permits</translation>
        </message>
        <message>
            <source>Authorisation, where there is one</source>
            <translation>Authorisation, where there is one</translation>
        </message>
        <message>
            <source>Building contract or papers on cost</source>
            <translation>Building contract or papers on cost</translation>
        </message>
        <message>
            <source>Check of land approvals and the land register</source>
            <translation>Check of land approvals and the land register</translation>
        </message>
        <message>
            <source>Comparison of former images</source>
            <translation>Comparison of former images</translation>
        </message>
        <message>
            <source>Household or residence paper</source>
            <translation>Household or residence paper</translation>
        </message>
        <message>
            <source>ID card, business licence or credit code certificate</source>
            <translation>ID card, business licence or credit code certificate</translation>
        </message>
        <message>
            <source>Inventory of belongings</source>
            <translation>Inventory of belongings</translation>
        </message>
        <message>
            <source>Opinion on planning conformity</source>
            <translation>Opinion on planning conformity</translation>
        </message>
        <message>
            <source>Overlay map of control lines and land classes</source>
            <translation>Overlay map of control lines and land classes</translation>
        </message>
        <message>
            <source>Paper of the legal representative</source>
            <translation>Paper of the legal representative</translation>
        </message>
        <message>
            <source>Photos of the place (far, middle, near; with direction)</source>
            <translation>Photos of the place (far, middle, near; with direction)</translation>
        </message>
        <message>
            <source>Photos of the posted announcement</source>
            <translation>Photos of the posted announcement</translation>
        </message>
        <message>
            <source>Proofs of service</source>
            <translation>Proofs of service</translation>
        </message>
        <message>
            <source>Record of an interview</source>
            <translation>Record of an interview</translation>
        </message>
        <message>
            <source>Record of the first finding</source>
            <translation>Record of the first finding</translation>
        </message>
        <message>
            <source>Record of the reminder</source>
            <translation>Record of the reminder</translation>
        </message>
        <message>
            <source>Record of the survey on the spot</source>
            <translation>Record of the survey on the spot</translation>
        </message>
        <message>
            <source>Survey plan (corners, sides, area)</source>
            <translation>Survey plan (corners, sides, area)</translation>
        </message>
        <message>
            <source>Witness or papers of the time of building</source>
            <translation>Witness or papers of the time of building</translation>
        </message>
        <message>
            <source>A cleared site is accepted within</source>
            <translation>A cleared site is accepted within</translation>
        </message>
        <message>
            <source>A crew has not moved within</source>
            <translation>A crew has not moved within</translation>
        </message>
        <message>
            <source>A day counts as kept when it shifts by</source>
            <translation>A day counts as kept when it shifts by</translation>
        </message>
        <message>
            <source>CP-SAT moves at a time</source>
            <translation>CP-SAT moves at a time</translation>
        </message>
        <message>
            <source>Counted as</source>
            <translation>Counted as</translation>
        </message>
        <message>
            <source>Crews, machines, money and targets</source>
            <translation>Crews, machines, money and targets</translation>
        </message>
        <message>
            <source>Moving machines farther</source>
            <translation>Moving machines farther</translation>
        </message>
        <message>
            <source>Moving machines, for the way</source>
            <translation>Moving machines, for the way</translation>
        </message>
        <message>
            <source>Tables of works, waste and cost</source>
            <translation>Tables of works, waste and cost</translation>
        </message>
        <message>
            <source>Targets of the years</source>
            <translation>Targets of the years</translation>
        </message>
        <message>
            <source>There are no resources: give a resources file, or enter crews and machines in the workspace (Crews, machines, money and targets).</source>
            <translation>There are no resources: give a resources file, or enter crews and machines in the workspace (Crews, machines, money and targets).</translation>
        </message>
        <message>
            <source>calendar days at most</source>
            <translation>calendar days at most</translation>
        </message>
        <message>
            <source>m</source>
            <translation>m</translation>
        </message>
        <message>
            <source>sites</source>
            <translation>sites</translation>
        </message>
        <message>
            <source>working days, where that can be</source>
            <translation>working days, where that can be</translation>
        </message>
        <message>
            <source>yuan each time</source>
            <translation>yuan each time</translation>
        </message>
        <message>
            <source>yuan per km</source>
            <translation>yuan per km</translation>
        </message>
        <message>
            <source>Index of the films of the whole course</source>
            <translation>Index of the films of the whole course</translation>
        </message>
        <message>
            <source>Making a plan</source>
            <translation>Making a plan</translation>
        </message>
        <message>
            <source>Last day of work {day}; no plan can end before {bound}.</source>
            <translation>Last day of work {day}; no plan can end before {bound}.</translation>
        </message>
        <message>
            <source>Moves of crews</source>
            <translation>Moves of crews</translation>
        </message>
        <message>
            <source>Moving machines (yuan)</source>
            <translation>Moving machines (yuan)</translation>
        </message>
        <message>
            <source>Sites with a moved day</source>
            <translation>Sites with a moved day</translation>
        </message>
        <message>
            <source>{count} wishes could not be kept:</source>
            <translation>{count} wishes could not be kept:</translation>
        </message>
        <message>
            <source>{parts}.</source>
            <translation>{parts}.</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Money that is not spent is carried over; without a row there is no limit. A target's area counts from 1 January of its year to its day; a plan takes what lies within it, less what was recorded as demolished since then.</source>
            <translation>Money that is not spent is carried over; without a row there is no limit. A target's area counts from 1 January of its year to its day; a plan takes what lies within it, less what was recorded as demolished since then.</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>change seen</source>
            <translation>change seen</translation>
        </message>
        <message>
            <source>no change seen</source>
            <translation>no change seen</translation>
        </message>
        <message>
            <source>Change of a party taken back</source>
            <translation>Change of a party taken back</translation>
        </message>
        <message>
            <source>Do again: {what}</source>
            <translation>Do again: {what}</translation>
        </message>
        <message>
            <source>No plot is like that.</source>
            <translation>No plot is like that.</translation>
        </message>
        <message>
            <source>Reading the plan</source>
            <translation>Reading the plan</translation>
        </message>
        <message>
            <source>Remove party</source>
            <translation>Remove party</translation>
        </message>
        <message>
            <source>Take back: {what}</source>
            <translation>Take back: {what}</translation>
        </message>
        <message>
            <source>Workbook, report to be signed and map of after-use</source>
            <translation>Workbook, report to be signed and map of after-use</translation>
        </message>
        <message>
            <source>Demolition site changed</source>
            <translation>Demolition site changed</translation>
        </message>
        <message>
            <source>No crew yet. Add one, or read a resources file.</source>
            <translation>No crew yet. Add one, or read a resources file.</translation>
        </message>
        <message>
            <source>No day is blocked yet.</source>
            <translation>No day is blocked yet.</translation>
        </message>
        <message>
            <source>No limit: money does not bind the plan.</source>
            <translation>No limit: money does not bind the plan.</translation>
        </message>
        <message>
            <source>No target yet.</source>
            <translation>No target yet.</translation>
        </message>
        <message>
            <source>Plans the open sites: who demolishes which when, in phases and areas, never before the lawful day, on rest days or blocked days, within crews, machines, trucks, teams and money of the resources file (YAML; the guide explains it), or, where no file is given, of those entered in the workspace, whose targets count too where TARGETS is empty. The plan is kept as a draft scenario with the reason of every day; what cannot be planned is listed with its reason.

WEIGHTS: urgent, target, compact, steady, cost, stability, 0 to 100 each, e.g. urgent=40, target=40. TARGETS: day=m2 of floor area, several by semicolons, @town code for one town, e.g. 2027-06-30=12000; 2027-12-31=5000@350001. TRIES: changes that the heuristic measures; SECONDS: time for CP-SAT after it where OR-Tools is installed. The same SEED and TRIES give the same plan. REPLAN: the name of a scenario that is changed as little as possible after delays and new cases: what is demolished leaves it, what has begun and what is locked stays.

GAP: days between the day on which the last target is reached and the first day that no plan can beat; empty without a target. Decision support only.</source>
            <translation>Plans the open sites: who demolishes which when, in phases and areas, never before the lawful day, on rest days or blocked days, within crews, machines, trucks, teams and money of the resources file (YAML; the guide explains it), or, where no file is given, of those entered in the workspace, whose targets count too where TARGETS is empty. The plan is kept as a draft scenario with the reason of every day; what cannot be planned is listed with its reason.

WEIGHTS: urgent, target, compact, steady, cost, stability, 0 to 100 each, e.g. urgent=40, target=40. TARGETS: day=m2 of floor area, several by semicolons, @town code for one town, e.g. 2027-06-30=12000; 2027-12-31=5000@350001. TRIES: changes that the heuristic measures; SECONDS: time for CP-SAT after it where OR-Tools is installed. The same SEED and TRIES give the same plan. REPLAN: the name of a scenario that is changed as little as possible after delays and new cases: what is demolished leaves it, what has begun and what is locked stays.

GAP: days between the day on which the last target is reached and the first day that no plan can beat; empty without a target. Decision support only.</translation>
        </message>
        <message>
            <source>{title}: not saved, waits for {workspace}</source>
            <translation>{title}: not saved, waits for {workspace}</translation>
        </message>
        <message>
            <source>plan of {days}</source>
            <translation>plan of {days}</translation>
        </message>
        <message>
            <source>No scenario is in force. Name one; there are: {known}.</source>
            <translation>No scenario is in force. Name one; there are: {known}.</translation>
        </message>
        <message>
            <source>The table has no column {missing}; site (拆除点), kind (进度) and day (日期) are needed.</source>
            <translation>The table has no column {missing}; site (拆除点), kind (进度) and day (日期) are needed.</translation>
        </message>
        <message>
            <source>There is no open site to plan. Build the sites of the decided cases first.</source>
            <translation>There is no open site to plan. Build the sites of the decided cases first.</translation>
        </message>
        <message>
            <source>Change of a plan taken back</source>
            <translation>Change of a plan taken back</translation>
        </message>
        <message>
            <source>Papers of this plan: batch list, Gantt chart, work orders, maps…</source>
            <translation>Papers of this plan: batch list, Gantt chart, work orders, maps…</translation>
        </message>
        <message>
            <source>Sites of a plan locked or unlocked</source>
            <translation>Sites of a plan locked or unlocked</translation>
        </message>
        <message>
            <source>Sites of a plan moved by hand</source>
            <translation>Sites of a plan moved by hand</translation>
        </message>
        <message>
            <source>Writes into a folder what a plan is worked with: the report to be signed (summary, targets and how far the plan is from what no plan can beat, what binds, phases, money, waste, batches; PDF), a workbook (phases, batch list with cost estimate and the reason of every day, trucks by day, crews, progress for ticking off, what is not planned), the Gantt chart with what was really done (PDF in A3, SVG), a work order for each site (PDF), a calendar for each crew (.ics), a map of each area of a phase and the progress map (PDF, A3). An empty SCENARIO means the scenario in force. Costs and quantities are estimates from the tables of the settings.</source>
            <translation>Writes into a folder what a plan is worked with: the report to be signed (summary, targets and how far the plan is from what no plan can beat, what binds, phases, money, waste, batches; PDF), a workbook (phases, batch list with cost estimate and the reason of every day, trucks by day, crews, progress for ticking off, what is not planned), the Gantt chart with what was really done (PDF in A3, SVG), a work order for each site (PDF), a calendar for each crew (.ics), a map of each area of a phase and the progress map (PDF, A3). An empty SCENARIO means the scenario in force. Costs and quantities are estimates from the tables of the settings.</translation>
        </message>
        <message>
            <source>What other weights change</source>
            <translation>What other weights change</translation>
        </message>
        <message>
            <source>With these weights {count} of {whole} plots would rank another use first.</source>
            <translation>With these weights {count} of {whole} plots would rank another use first.</translation>
        </message>
        <message>
            <source>The resources of the plan: nothing reads {place}; known there are {known}.</source>
            <translation>The resources of the plan: nothing reads {place}; known there are {known}.</translation>
        </message>
        <message>
            <source>The floor area that is to be down by a day, counted from the plan's first day</source>
            <translation>The floor area that is to be down by a day, counted from the plan's first day</translation>
        </message>
        <message>
            <source>Let to a firm</source>
            <translation>Let to a firm</translation>
        </message>
        <message>
            <source>Rest days worked</source>
            <translation>Rest days worked</translation>
        </message>
        <message>
            <source>Somebody else saved this while the window was open. Choose line by line what to keep.</source>
            <translation>Somebody else saved this while the window was open. Choose line by line what to keep.</translation>
        </message>
        <message>
            <source>Plot size</source>
            <translation>Plot size</translation>
        </message>
        <message>
            <source>Noted by</source>
            <translation>Noted by</translation>
        </message>
        <message>
            <source>the lock to the crew {crew} could not be kept: its batch is locked to {other}</source>
            <translation>the lock to the crew {crew} could not be kept: its batch is locked to {other}</translation>
        </message>
        <message>
            <source>{day} is past</source>
            <translation>{day} is past</translation>
        </message>
        <message>
            <source>Missing of the targets (m²)</source>
            <translation>Missing of the targets (m²)</translation>
        </message>
        <message>
            <source>Urgent: mean working day</source>
            <translation>Urgent: mean working day</translation>
        </message>
        <message>
            <source>Change of a plot taken back</source>
            <translation>Change of a plot taken back</translation>
        </message>
        <message>
            <source>Shown in full</source>
            <translation>Shown in full</translation>
        </message>
        <message>
            <source>Use of a plot taken back</source>
            <translation>Use of a plot taken back</translation>
        </message>
        <message>
            <source>Weights of after-use changed</source>
            <translation>Weights of after-use changed</translation>
        </message>
        <message>
            <source>1 to 2 periods ago</source>
            <translation>1 to 2 periods ago</translation>
        </message>
        <message>
            <source>2 to 4 periods ago</source>
            <translation>2 to 4 periods ago</translation>
        </message>
        <message>
            <source>Acceptance, photos, area</source>
            <translation>Acceptance, photos, area</translation>
        </message>
        <message>
            <source>Agricultural facilities</source>
            <translation>Agricultural facilities</translation>
        </message>
        <message>
            <source>Agricultural facilities land</source>
            <translation>Agricultural facilities land</translation>
        </message>
        <message>
            <source>Airport</source>
            <translation>Airport</translation>
        </message>
        <message>
            <source>Airport at sea</source>
            <translation>Airport at sea</translation>
        </message>
        <message>
            <source>Announcement of demolition</source>
            <translation>Announcement of demolition</translation>
        </message>
        <message>
            <source>Announcement, call to demolish oneself</source>
            <translation>Announcement, call to demolish oneself</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>Applicant</translation>
        </message>
        <message>
            <source>Application to the court for enforcement</source>
            <translation>Application to the court for enforcement</translation>
        </message>
        <message>
            <source>Approval of a longer term</source>
            <translation>Approval of a longer term</translation>
        </message>
        <message>
            <source>Approval of closing</source>
            <translation>Approval of closing</translation>
        </message>
        <message>
            <source>Approval of filing</source>
            <translation>Approval of filing</translation>
        </message>
        <message>
            <source>Approval of not filing</source>
            <translation>Approval of not filing</translation>
        </message>
        <message>
            <source>Approval of suspending, ending or deferring</source>
            <translation>Approval of suspending, ending or deferring</translation>
        </message>
        <message>
            <source>Approval of temporary retention</source>
            <translation>Approval of temporary retention</translation>
        </message>
        <message>
            <source>Approval of the penalty</source>
            <translation>Approval of the penalty</translation>
        </message>
        <message>
            <source>Approved area (m²)</source>
            <translation>Approved area (m²)</translation>
        </message>
        <message>
            <source>Approved floor area (m²)</source>
            <translation>Approved floor area (m²)</translation>
        </message>
        <message>
            <source>Aquaculture facilities</source>
            <translation>Aquaculture facilities</translation>
        </message>
        <message>
            <source>Arbour forest</source>
            <translation>Arbour forest</translation>
        </message>
        <message>
            <source>Areas and result</source>
            <translation>Areas and result</translation>
        </message>
        <message>
            <source>Bamboo forest</source>
            <translation>Bamboo forest</translation>
        </message>
        <message>
            <source>Bare rock and gravel</source>
            <translation>Bare rock and gravel</translation>
        </message>
        <message>
            <source>Bare soil</source>
            <translation>Bare soil</translation>
        </message>
        <message>
            <source>Basics</source>
            <translation>Basics</translation>
        </message>
        <message>
            <source>Beijing</source>
            <translation>Beijing</translation>
        </message>
        <message>
            <source>Belongings out and listed</source>
            <translation>Belongings out and listed</translation>
        </message>
        <message>
            <source>Broadcasting</source>
            <translation>Broadcasting</translation>
        </message>
        <message>
            <source>Buildable (1)</source>
            <translation>Buildable (1)</translation>
        </message>
        <message>
            <source>Building suitability areas</source>
            <translation>Building suitability areas</translation>
        </message>
        <message>
            <source>Built by officials, party members or delegates</source>
            <translation>Built by officials, party members or delegates</translation>
        </message>
        <message>
            <source>Burial</source>
            <translation>Burial</translation>
        </message>
        <message>
            <source>Business and finance</source>
            <translation>Business and finance</translation>
        </message>
        <message>
            <source>Case identifier</source>
            <translation>Case identifier</translation>
        </message>
        <message>
            <source>Case state</source>
            <translation>Case state</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Cell code</source>
            <translation>Cell code</translation>
        </message>
        <message>
            <source>Check of the law, plan, estimate</source>
            <translation>Check of the law, plan, estimate</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Cleared or withdrawn</source>
            <translation>Cleared or withdrawn</translation>
        </message>
        <message>
            <source>Coastal flat</source>
            <translation>Coastal flat</translation>
        </message>
        <message>
            <source>Commerce</source>
            <translation>Commerce</translation>
        </message>
        <message>
            <source>Commerce and services</source>
            <translation>Commerce and services</translation>
        </message>
        <message>
            <source>Commercial facilities</source>
            <translation>Commercial facilities</translation>
        </message>
        <message>
            <source>Commission of an expert, and opinion</source>
            <translation>Commission of an expert, and opinion</translation>
        </message>
        <message>
            <source>Community code</source>
            <translation>Community code</translation>
        </message>
        <message>
            <source>Confirmation of address for service</source>
            <translation>Confirmation of address for service</translation>
        </message>
        <message>
            <source>Construction planning permit</source>
            <translation>Construction planning permit</translation>
        </message>
        <message>
            <source>Construction-land boundaries</source>
            <translation>Construction-land boundaries</translation>
        </message>
        <message>
            <source>Control lines (4)</source>
            <translation>Control lines (4)</translation>
        </message>
        <message>
            <source>Cover and contents of the case file</source>
            <translation>Cover and contents of the case file</translation>
        </message>
        <message>
            <source>Crop facilities</source>
            <translation>Crop facilities</translation>
        </message>
        <message>
            <source>Culture</source>
            <translation>Culture</translation>
        </message>
        <message>
            <source>Dangerous to the public (unsafe, on fire lanes or power lines, let)</source>
            <translation>Dangerous to the public (unsafe, on fire lanes or power lines, let)</translation>
        </message>
        <message>
            <source>Decision and performance</source>
            <translation>Decision and performance</translation>
        </message>
        <message>
            <source>Decision of no penalty</source>
            <translation>Decision of no penalty</translation>
        </message>
        <message>
            <source>Decision on performance by another</source>
            <translation>Decision on performance by another</translation>
        </message>
        <message>
            <source>Decision on recusal</source>
            <translation>Decision on recusal</translation>
        </message>
        <message>
            <source>Declared area (m²)</source>
            <translation>Declared area (m²)</translation>
        </message>
        <message>
            <source>Deduct ratio</source>
            <translation>Deduct ratio</translation>
        </message>
        <message>
            <source>Deducted class</source>
            <translation>Deducted class</translation>
        </message>
        <message>
            <source>Demolition put on record</source>
            <translation>Demolition put on record</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <source>Direction (°)</source>
            <translation>Direction (°)</translation>
        </message>
        <message>
            <source>Discharge and dumping at sea</source>
            <translation>Discharge and dumping at sea</translation>
        </message>
        <message>
            <source>Distance (m)</source>
            <translation>Distance (m)</translation>
        </message>
        <message>
            <source>Distance to spot (m)</source>
            <translation>Distance to spot (m)</translation>
        </message>
        <message>
            <source>Ditch</source>
            <translation>Ditch</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>Doubtful</translation>
        </message>
        <message>
            <source>Drainage</source>
            <translation>Drainage</translation>
        </message>
        <message>
            <source>Dry land</source>
            <translation>Dry land</translation>
        </message>
        <message>
            <source>Earlier picture</source>
            <translation>Earlier picture</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Education</translation>
        </message>
        <message>
            <source>Ellipsoidal area (m²)</source>
            <translation>Ellipsoidal area (m²)</translation>
        </message>
        <message>
            <source>Embassies and consulates</source>
            <translation>Embassies and consulates</translation>
        </message>
        <message>
            <source>Enforcement decision</source>
            <translation>Enforcement decision</translation>
        </message>
        <message>
            <source>Entertainment</source>
            <translation>Entertainment</translation>
        </message>
        <message>
            <source>Every proposal that waits for it</source>
            <translation>Every proposal that waits for it</translation>
        </message>
        <message>
            <source>Farmland</source>
            <translation>Farmland</translation>
        </message>
        <message>
            <source>Fence, signs, traffic</source>
            <translation>Fence, signs, traffic</translation>
        </message>
        <message>
            <source>Field photos</source>
            <translation>Field photos</translation>
        </message>
        <message>
            <source>Field photos as evidence</source>
            <translation>Field photos as evidence</translation>
        </message>
        <message>
            <source>Field ridge</source>
            <translation>Field ridge</translation>
        </message>
        <message>
            <source>Field track</source>
            <translation>Field track</translation>
        </message>
        <message>
            <source>Filing and investigation</source>
            <translation>Filing and investigation</translation>
        </message>
        <message>
            <source>Fire service</source>
            <translation>Fire service</translation>
        </message>
        <message>
            <source>Fishery facilities at sea</source>
            <translation>Fishery facilities at sea</translation>
        </message>
        <message>
            <source>Fishery sea use</source>
            <translation>Fishery sea use</translation>
        </message>
        <message>
            <source>Fishing ground</source>
            <translation>Fishing ground</translation>
        </message>
        <message>
            <source>For unlawful profit, or with strong complaints</source>
            <translation>For unlawful profit, or with strong complaints</translation>
        </message>
        <message>
            <source>Forest land</source>
            <translation>Forest land</translation>
        </message>
        <message>
            <source>Forest swamp</source>
            <translation>Forest swamp</translation>
        </message>
        <message>
            <source>Fujian, housing and construction</source>
            <translation>Fujian, housing and construction</translation>
        </message>
        <message>
            <source>Gas supply</source>
            <translation>Gas supply</translation>
        </message>
        <message>
            <source>Glacier and permanent snow</source>
            <translation>Glacier and permanent snow</translation>
        </message>
        <message>
            <source>Government offices</source>
            <translation>Government offices</translation>
        </message>
        <message>
            <source>Government, press and publishing</source>
            <translation>Government, press and publishing</translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation>Grassland</translation>
        </message>
        <message>
            <source>Green and open space</source>
            <translation>Green and open space</translation>
        </message>
        <message>
            <source>Handover of a confiscated building</source>
            <translation>Handover of a confiscated building</translation>
        </message>
        <message>
            <source>Health care</source>
            <translation>Health care</translation>
        </message>
        <message>
            <source>Heat supply</source>
            <translation>Heat supply</translation>
        </message>
        <message>
            <source>Highway</source>
            <translation>Highway</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Holder</translation>
        </message>
        <message>
            <source>Hydraulic structures</source>
            <translation>Hydraulic structures</translation>
        </message>
        <message>
            <source>Hydraulic works</source>
            <translation>Hydraulic works</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identifier</translation>
        </message>
        <message>
            <source>Import batch</source>
            <translation>Import batch</translation>
        </message>
        <message>
            <source>In force until</source>
            <translation>In force until</translation>
        </message>
        <message>
            <source>In the way of projects, roads, utilities, green or rivers</source>
            <translation>In the way of projects, roads, utilities, green or rivers</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>Industry</translation>
        </message>
        <message>
            <source>Industry and mining</source>
            <translation>Industry and mining</translation>
        </message>
        <message>
            <source>Industry at sea</source>
            <translation>Industry at sea</translation>
        </message>
        <message>
            <source>Industry, mining and cables at sea</source>
            <translation>Industry, mining and cables at sea</translation>
        </message>
        <message>
            <source>Inland flat</source>
            <translation>Inland flat</translation>
        </message>
        <message>
            <source>Inland waters</source>
            <translation>Inland waters</translation>
        </message>
        <message>
            <source>Irrigated land</source>
            <translation>Irrigated land</translation>
        </message>
        <message>
            <source>Island for farming</source>
            <translation>Island for farming</translation>
        </message>
        <message>
            <source>Kind of ID</source>
            <translation>Kind of ID</translation>
        </message>
        <message>
            <source>Kind of owner</source>
            <translation>Kind of owner</translation>
        </message>
        <message>
            <source>Lake</source>
            <translation>Lake</translation>
        </message>
        <message>
            <source>Land approval</source>
            <translation>Land approval</translation>
        </message>
        <message>
            <source>Land supply</source>
            <translation>Land supply</translation>
        </message>
        <message>
            <source>Land-plan control areas</source>
            <translation>Land-plan control areas</translation>
        </message>
        <message>
            <source>Later picture</source>
            <translation>Later picture</translation>
        </message>
        <message>
            <source>Leisure at sea</source>
            <translation>Leisure at sea</translation>
        </message>
        <message>
            <source>Letter of information or assistance</source>
            <translation>Letter of information or assistance</translation>
        </message>
        <message>
            <source>Level 2</source>
            <translation>Level 2</translation>
        </message>
        <message>
            <source>Levelling and cover</source>
            <translation>Levelling and cover</translation>
        </message>
        <message>
            <source>List of belongings</source>
            <translation>List of belongings</translation>
        </message>
        <message>
            <source>List of evidence obtained</source>
            <translation>List of evidence obtained</translation>
        </message>
        <message>
            <source>Livestock facilities</source>
            <translation>Livestock facilities</translation>
        </message>
        <message>
            <source>Logistics and storage</source>
            <translation>Logistics and storage</translation>
        </message>
        <message>
            <source>Long-distance station</source>
            <translation>Long-distance station</translation>
        </message>
        <message>
            <source>Mangrove</source>
            <translation>Mangrove</translation>
        </message>
        <message>
            <source>Marine protection and coastal defence</source>
            <translation>Marine protection and coastal defence</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Marks</translation>
        </message>
        <message>
            <source>Marsh grassland</source>
            <translation>Marsh grassland</translation>
        </message>
        <message>
            <source>Military</source>
            <translation>Military</translation>
        </message>
        <message>
            <source>Military at sea</source>
            <translation>Military at sea</translation>
        </message>
        <message>
            <source>Minerals at sea</source>
            <translation>Minerals at sea</translation>
        </message>
        <message>
            <source>Mining</source>
            <translation>Mining</translation>
        </message>
        <message>
            <source>Monuments</source>
            <translation>Monuments</translation>
        </message>
        <message>
            <source>More than 4 periods ago</source>
            <translation>More than 4 periods ago</translation>
        </message>
        <message>
            <source>Natural pasture</source>
            <translation>Natural pasture</translation>
        </message>
        <message>
            <source>Needs assessment</source>
            <translation>Needs assessment</translation>
        </message>
        <message>
            <source>Never patrolled</source>
            <translation>Never patrolled</translation>
        </message>
        <message>
            <source>No building (5)</source>
            <translation>No building (5)</translation>
        </message>
        <message>
            <source>No penalty or transferred</source>
            <translation>No penalty or transferred</translation>
        </message>
        <message>
            <source>No penalty, transferred or withdrawn</source>
            <translation>No penalty, transferred or withdrawn</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>Not assessed</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>Not counted</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>Not registered</translation>
        </message>
        <message>
            <source>Not saved: {pages}. These changes wait here until that workspace is open again.</source>
            <translation>Not saved: {pages}. These changes wait here until that workspace is open again.</translation>
        </message>
        <message>
            <source>Notice and hearing</source>
            <translation>Notice and hearing</translation>
        </message>
        <message>
            <source>Notice and list of preservation</source>
            <translation>Notice and list of preservation</translation>
        </message>
        <message>
            <source>Notice of the hearing (paper)</source>
            <translation>Notice of the hearing (paper)</translation>
        </message>
        <message>
            <source>Notice of the right to a hearing</source>
            <translation>Notice of the right to a hearing</translation>
        </message>
        <message>
            <source>Officer identifier</source>
            <translation>Officer identifier</translation>
        </message>
        <message>
            <source>Oil and gas at sea</source>
            <translation>Oil and gas at sea</translation>
        </message>
        <message>
            <source>Oil-crop plantation</source>
            <translation>Oil-crop plantation</translation>
        </message>
        <message>
            <source>On permanent basic farmland, farmland or water sources</source>
            <translation>On permanent basic farmland, farmland or water sources</translation>
        </message>
        <message>
            <source>Opinion of the legal review</source>
            <translation>Opinion of the legal review</translation>
        </message>
        <message>
            <source>Orchard</source>
            <translation>Orchard</translation>
        </message>
        <message>
            <source>Order to demolish within a term</source>
            <translation>Order to demolish within a term</translation>
        </message>
        <message>
            <source>Other attributes</source>
            <translation>Other attributes</translation>
        </message>
        <message>
            <source>Other commerce and services</source>
            <translation>Other commerce and services</translation>
        </message>
        <message>
            <source>Other control lines</source>
            <translation>Other control lines</translation>
        </message>
        <message>
            <source>Other forest</source>
            <translation>Other forest</translation>
        </message>
        <message>
            <source>Other grassland</source>
            <translation>Other grassland</translation>
        </message>
        <message>
            <source>Other land</source>
            <translation>Other land</translation>
        </message>
        <message>
            <source>Other permit</source>
            <translation>Other permit</translation>
        </message>
        <message>
            <source>Other plantation</source>
            <translation>Other plantation</translation>
        </message>
        <message>
            <source>Other public utilities</source>
            <translation>Other public utilities</translation>
        </message>
        <message>
            <source>Other sea</source>
            <translation>Other sea</translation>
        </message>
        <message>
            <source>Other sea use</source>
            <translation>Other sea use</translation>
        </message>
        <message>
            <source>Other special sea use</source>
            <translation>Other special sea use</translation>
        </message>
        <message>
            <source>Other special use</source>
            <translation>Other special use</translation>
        </message>
        <message>
            <source>Other swamp</source>
            <translation>Other swamp</translation>
        </message>
        <message>
            <source>Other transport facilities</source>
            <translation>Other transport facilities</translation>
        </message>
        <message>
            <source>Other zones</source>
            <translation>Other zones</translation>
        </message>
        <message>
            <source>Owner code</source>
            <translation>Owner code</translation>
        </message>
        <message>
            <source>Paddy field</source>
            <translation>Paddy field</translation>
        </message>
        <message>
            <source>Parcel area (m²)</source>
            <translation>Parcel area (m²)</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>Park</translation>
        </message>
        <message>
            <source>Parks and green</source>
            <translation>Parks and green</translation>
        </message>
        <message>
            <source>Patch area (m²)</source>
            <translation>Patch area (m²)</translation>
        </message>
        <message>
            <source>Patrolled within the period</source>
            <translation>Patrolled within the period</translation>
        </message>
        <message>
            <source>Penalty decision</source>
            <translation>Penalty decision</translation>
        </message>
        <message>
            <source>Photo number</source>
            <translation>Photo number</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>Photographer</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>Pipeline</translation>
        </message>
        <message>
            <source>Planar area (m²)</source>
            <translation>Planar area (m²)</translation>
        </message>
        <message>
            <source>Planning and control</source>
            <translation>Planning and control</translation>
        </message>
        <message>
            <source>Plantation land</source>
            <translation>Plantation land</translation>
        </message>
        <message>
            <source>Pond</source>
            <translation>Pond</translation>
        </message>
        <message>
            <source>Port and quay</source>
            <translation>Port and quay</translation>
        </message>
        <message>
            <source>Port at sea</source>
            <translation>Port at sea</translation>
        </message>
        <message>
            <source>Power supply</source>
            <translation>Power supply</translation>
        </message>
        <message>
            <source>Prior notice of a penalty</source>
            <translation>Prior notice of a penalty</translation>
        </message>
        <message>
            <source>Prisons</source>
            <translation>Prisons</translation>
        </message>
        <message>
            <source>Protective green</source>
            <translation>Protective green</translation>
        </message>
        <message>
            <source>Public administration and services</source>
            <translation>Public administration and services</translation>
        </message>
        <message>
            <source>Public car park</source>
            <translation>Public car park</translation>
        </message>
        <message>
            <source>Public list of demolitions</source>
            <translation>Public list of demolitions</translation>
        </message>
        <message>
            <source>Public transport station</source>
            <translation>Public transport station</translation>
        </message>
        <message>
            <source>Public utilities</source>
            <translation>Public utilities</translation>
        </message>
        <message>
            <source>Put right and closed</source>
            <translation>Put right and closed</translation>
        </message>
        <message>
            <source>Quanzhou, concentrated power of penalty (2007)</source>
            <translation>Quanzhou, concentrated power of penalty (2007)</translation>
        </message>
        <message>
            <source>Rail transit</source>
            <translation>Rail transit</translation>
        </message>
        <message>
            <source>Railway</source>
            <translation>Railway</translation>
        </message>
        <message>
            <source>Receipt of confiscated things</source>
            <translation>Receipt of confiscated things</translation>
        </message>
        <message>
            <source>Record and report of the hearing</source>
            <translation>Record and report of the hearing</translation>
        </message>
        <message>
            <source>Record of a lead</source>
            <translation>Record of a lead</translation>
        </message>
        <message>
            <source>Record of a report</source>
            <translation>Record of a report</translation>
        </message>
        <message>
            <source>Record of acceptance</source>
            <translation>Record of acceptance</translation>
        </message>
        <message>
            <source>Record of the collective discussion</source>
            <translation>Record of the collective discussion</translation>
        </message>
        <message>
            <source>Record of the defence, and answer</source>
            <translation>Record of the defence, and answer</translation>
        </message>
        <message>
            <source>Record of the demolition</source>
            <translation>Record of the demolition</translation>
        </message>
        <message>
            <source>Record of the site survey</source>
            <translation>Record of the site survey</translation>
        </message>
        <message>
            <source>Record of use after clearing</source>
            <translation>Record of use after clearing</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>Recreation at sea</source>
            <translation>Recreation at sea</translation>
        </message>
        <message>
            <source>Religion</source>
            <translation>Religion</translation>
        </message>
        <message>
            <source>Reminder and enforcement</source>
            <translation>Reminder and enforcement</translation>
        </message>
        <message>
            <source>Reminder to perform</source>
            <translation>Reminder to perform</translation>
        </message>
        <message>
            <source>Renewable energy at sea</source>
            <translation>Renewable energy at sea</translation>
        </message>
        <message>
            <source>Report on the investigation</source>
            <translation>Report on the investigation</translation>
        </message>
        <message>
            <source>Request for a planning or land opinion</source>
            <translation>Request for a planning or land opinion</translation>
        </message>
        <message>
            <source>Request for and order of the government</source>
            <translation>Request for and order of the government</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>Research</translation>
        </message>
        <message>
            <source>Research and education at sea</source>
            <translation>Research and education at sea</translation>
        </message>
        <message>
            <source>Reserve depots</source>
            <translation>Reserve depots</translation>
        </message>
        <message>
            <source>Reserve farmland</source>
            <translation>Reserve farmland</translation>
        </message>
        <message>
            <source>Reserved (blank) land</source>
            <translation>Reserved (blank) land</translation>
        </message>
        <message>
            <source>Reservoir</source>
            <translation>Reservoir</translation>
        </message>
        <message>
            <source>Residential land</source>
            <translation>Residential land</translation>
        </message>
        <message>
            <source>Restricted building (3)</source>
            <translation>Restricted building (3)</translation>
        </message>
        <message>
            <source>Review and suit</source>
            <translation>Review and suit</translation>
        </message>
        <message>
            <source>Rights and permits</source>
            <translation>Rights and permits</translation>
        </message>
        <message>
            <source>River</source>
            <translation>River</translation>
        </message>
        <message>
            <source>Roads, bridges and tunnels at sea</source>
            <translation>Roads, bridges and tunnels at sea</translation>
        </message>
        <message>
            <source>Rubber plantation</source>
            <translation>Rubber plantation</translation>
        </message>
        <message>
            <source>Rural community services</source>
            <translation>Rural community services</translation>
        </message>
        <message>
            <source>Rural homestead</source>
            <translation>Rural homestead</translation>
        </message>
        <message>
            <source>Rural homestead, class 1</source>
            <translation>Rural homestead, class 1</translation>
        </message>
        <message>
            <source>Rural homestead, class 2</source>
            <translation>Rural homestead, class 2</translation>
        </message>
        <message>
            <source>Rural road</source>
            <translation>Rural road</translation>
        </message>
        <message>
            <source>Rushed up in defiance since the campaign began</source>
            <translation>Rushed up in defiance since the campaign began</translation>
        </message>
        <message>
            <source>Saline land</source>
            <translation>Saline land</translation>
        </message>
        <message>
            <source>Salt pan</source>
            <translation>Salt pan</translation>
        </message>
        <message>
            <source>Salt pans at sea</source>
            <translation>Salt pans at sea</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>Sand</translation>
        </message>
        <message>
            <source>Sanitation</source>
            <translation>Sanitation</translation>
        </message>
        <message>
            <source>Scenery and tourism at sea</source>
            <translation>Scenery and tourism at sea</translation>
        </message>
        <message>
            <source>Science, education, culture and health</source>
            <translation>Science, education, culture and health</translation>
        </message>
        <message>
            <source>Sea farming</source>
            <translation>Sea farming</translation>
        </message>
        <message>
            <source>Sealing decision and list</source>
            <translation>Sealing decision and list</translation>
        </message>
        <message>
            <source>Service by public notice</source>
            <translation>Service by public notice</translation>
        </message>
        <message>
            <source>Shanghai</source>
            <translation>Shanghai</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>Shipping</translation>
        </message>
        <message>
            <source>Shrub swamp</source>
            <translation>Shrub swamp</translation>
        </message>
        <message>
            <source>Shrubland</source>
            <translation>Shrubland</translation>
        </message>
        <message>
            <source>Social welfare</source>
            <translation>Social welfare</translation>
        </message>
        <message>
            <source>Sorting and hauling</source>
            <translation>Sorting and hauling</translation>
        </message>
        <message>
            <source>Source CRS</source>
            <translation>Source CRS</translation>
        </message>
        <message>
            <source>Source file</source>
            <translation>Source file</translation>
        </message>
        <message>
            <source>Source layer</source>
            <translation>Source layer</translation>
        </message>
        <message>
            <source>Source row</source>
            <translation>Source row</translation>
        </message>
        <message>
            <source>Sown pasture</source>
            <translation>Sown pasture</translation>
        </message>
        <message>
            <source>Special sea use</source>
            <translation>Special sea use</translation>
        </message>
        <message>
            <source>Special use</source>
            <translation>Special use</translation>
        </message>
        <message>
            <source>Sports</source>
            <translation>Sports</translation>
        </message>
        <message>
            <source>Spot identifier</source>
            <translation>Spot identifier</translation>
        </message>
        <message>
            <source>Spots and evidence</source>
            <translation>Spots and evidence</translation>
        </message>
        <message>
            <source>Spots of cases</source>
            <translation>Spots of cases</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>Square</translation>
        </message>
        <message>
            <source>Stop order</source>
            <translation>Stop order</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Storage</translation>
        </message>
        <message>
            <source>Streets of towns and villages</source>
            <translation>Streets of towns and villages</translation>
        </message>
        <message>
            <source>Submarine cables and pipes</source>
            <translation>Submarine cables and pipes</translation>
        </message>
        <message>
            <source>Summons to an interview</source>
            <translation>Summons to an interview</translation>
        </message>
        <message>
            <source>Supervision: decision</source>
            <translation>Supervision: decision</translation>
        </message>
        <message>
            <source>Supervision: notice</source>
            <translation>Supervision: notice</translation>
        </message>
        <message>
            <source>Supervision: order to act</source>
            <translation>Supervision: order to act</translation>
        </message>
        <message>
            <source>Supervision: proposal</source>
            <translation>Supervision: proposal</translation>
        </message>
        <message>
            <source>Supervision: reminder</source>
            <translation>Supervision: reminder</translation>
        </message>
        <message>
            <source>Survey of surroundings and lines</source>
            <translation>Survey of surroundings and lines</translation>
        </message>
        <message>
            <source>Survey plan</source>
            <translation>Survey plan</translation>
        </message>
        <message>
            <source>Survey year</source>
            <translation>Survey year</translation>
        </message>
        <message>
            <source>Swamp</source>
            <translation>Swamp</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>Taken at</translation>
        </message>
        <message>
            <source>Tea plantation</source>
            <translation>Tea plantation</translation>
        </message>
        <message>
            <source>Telecommunications</source>
            <translation>Telecommunications</translation>
        </message>
        <message>
            <source>Tenants out</source>
            <translation>Tenants out</translation>
        </message>
        <message>
            <source>The archive {file} is damaged or was not copied to its end. Get it again.</source>
            <translation>The archive {file} is damaged or was not copied to its end. Get it again.</translation>
        </message>
        <message>
            <source>The archive {file} is locked by a password. Unpack it first.</source>
            <translation>The archive {file} is locked by a password. Unpack it first.</translation>
        </message>
        <message>
            <source>The eastings carry zone number {zone}, which puts the layer far from the workspace; without it the coordinates lie in the workspace (zone {right}). The zone number is probably wrong: correct it in the source.</source>
            <translation>The eastings carry zone number {zone}, which puts the layer far from the workspace; without it the coordinates lie in the workspace (zone {right}). The zone number is probably wrong: correct it in the source.</translation>
        </message>
        <message>
            <source>The row does not say which organisation handles the case. Choose one under “Organisation” before the check: {known}</source>
            <translation>The row does not say which organisation handles the case. Choose one under “Organisation” before the check: {known}</translation>
        </message>
        <message>
            <source>There are no photos of this plot: take them in with its case or its sites.</source>
            <translation>There are no photos of this plot: take them in with its case or its sites.</translation>
        </message>
        <message>
            <source>Those that no condition holds for</source>
            <translation>Those that no condition holds for</translation>
        </message>
        <message>
            <source>Three kinds of space</source>
            <translation>Three kinds of space</translation>
        </message>
        <message>
            <source>To be checked</source>
            <translation>To be checked</translation>
        </message>
        <message>
            <source>Transfer of a case</source>
            <translation>Transfer of a case</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>Transport</translation>
        </message>
        <message>
            <source>Transport at sea</source>
            <translation>Transport at sea</translation>
        </message>
        <message>
            <source>Transport service stations</source>
            <translation>Transport service stations</translation>
        </message>
        <message>
            <source>Transport stations</source>
            <translation>Transport stations</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>Under way</translation>
        </message>
        <message>
            <source>Underwater heritage</source>
            <translation>Underwater heritage</translation>
        </message>
        <message>
            <source>Unit code</source>
            <translation>Unit code</translation>
        </message>
        <message>
            <source>Unlawful use of land (national)</source>
            <translation>Unlawful use of land (national)</translation>
        </message>
        <message>
            <source>Urban building breaches (national)</source>
            <translation>Urban building breaches (national)</translation>
        </message>
        <message>
            <source>Urban community services</source>
            <translation>Urban community services</translation>
        </message>
        <message>
            <source>Urban housing</source>
            <translation>Urban housing</translation>
        </message>
        <message>
            <source>Urban housing, class 1</source>
            <translation>Urban housing, class 1</translation>
        </message>
        <message>
            <source>Urban housing, class 2</source>
            <translation>Urban housing, class 2</translation>
        </message>
        <message>
            <source>Urban housing, class 3</source>
            <translation>Urban housing, class 3</translation>
        </message>
        <message>
            <source>Urban rail</source>
            <translation>Urban rail</translation>
        </message>
        <message>
            <source>Vacant land</source>
            <translation>Vacant land</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Valid until</translation>
        </message>
        <message>
            <source>Village building breaches (national)</source>
            <translation>Village building breaches (national)</translation>
        </message>
        <message>
            <source>Village planning permit</source>
            <translation>Village planning permit</translation>
        </message>
        <message>
            <source>Village road</source>
            <translation>Village road</translation>
        </message>
        <message>
            <source>Water supply</source>
            <translation>Water supply</translation>
        </message>
        <message>
            <source>Water, power and gas cut off</source>
            <translation>Water, power and gas cut off</translation>
        </message>
        <message>
            <source>Waters and water works</source>
            <translation>Waters and water works</translation>
        </message>
        <message>
            <source>Way of matching</source>
            <translation>Way of matching</translation>
        </message>
        <message>
            <source>Wetland</source>
            <translation>Wetland</translation>
        </message>
        <message>
            <source>Zhejiang</source>
            <translation>Zhejiang</translation>
        </message>
        <message>
            <source>ZhiWei</source>
            <translation>ZhiWei</translation>
        </message>
        <message>
            <source>a coordinate is not a number</source>
            <translation>a coordinate is not a number</translation>
        </message>
        <message>
            <source>a hole lies in another hole</source>
            <translation>a hole lies in another hole</translation>
        </message>
        <message>
            <source>a hole lies outside its polygon</source>
            <translation>a hole lies outside its polygon</translation>
        </message>
        <message>
            <source>a part lies inside another part</source>
            <translation>a part lies inside another part</translation>
        </message>
        <message>
            <source>a ring has fewer than three different points</source>
            <translation>a ring has fewer than three different points</translation>
        </message>
        <message>
            <source>a ring is not closed</source>
            <translation>a ring is not closed</translation>
        </message>
        <message>
            <source>a ring is there twice</source>
            <translation>a ring is there twice</translation>
        </message>
        <message>
            <source>a ring touches or crosses itself</source>
            <translation>a ring touches or crosses itself</translation>
        </message>
        <message>
            <source>as against the plan, until the layout is changed</source>
            <translation>as against the plan, until the layout is changed</translation>
        </message>
        <message>
            <source>as its first bytes say</source>
            <translation>as its first bytes say</translation>
        </message>
        <message>
            <source>building went on after the stop order</source>
            <translation>building went on after the stop order</translation>
        </message>
        <message>
            <source>built by an official, party member or delegate</source>
            <translation>built by an official, party member or delegate</translation>
        </message>
        <message>
            <source>by the permits: put right, permit afterwards, confiscate or demolish</source>
            <translation>by the permits: put right, permit afterwards, confiscate or demolish</translation>
        </message>
        <message>
            <source>complaints</source>
            <translation>complaints</translation>
        </message>
        <message>
            <source>dangerous to the public</source>
            <translation>dangerous to the public</translation>
        </message>
        <message>
            <source>demolish (back to the road)</source>
            <translation>demolish (back to the road)</translation>
        </message>
        <message>
            <source>demolish and restore</source>
            <translation>demolish and restore</translation>
        </message>
        <message>
            <source>demolish and restore (against the plan)</source>
            <translation>demolish and restore (against the plan)</translation>
        </message>
        <message>
            <source>demolish and restore within a term (else by force)</source>
            <translation>demolish and restore within a term (else by force)</translation>
        </message>
        <message>
            <source>demolish or put right</source>
            <translation>demolish or put right</translation>
        </message>
        <message>
            <source>demolish within a term (else by the transport department)</source>
            <translation>demolish within a term (else by the transport department)</translation>
        </message>
        <message>
            <source>for unlawful profit</source>
            <translation>for unlawful profit</translation>
        </message>
        <message>
            <source>give back and restore within a term (demolish for green)</source>
            <translation>give back and restore within a term (demolish for green)</translation>
        </message>
        <message>
            <source>hand over to the heritage department, or demolish and restore</source>
            <translation>hand over to the heritage department, or demolish and restore</translation>
        </message>
        <message>
            <source>in the way of a project</source>
            <translation>in the way of a project</translation>
        </message>
        <message>
            <source>inside the planning track, outside the village or land track</source>
            <translation>inside the planning track, outside the village or land track</translation>
        </message>
        <message>
            <source>its border crosses itself</source>
            <translation>its border crosses itself</translation>
        </message>
        <message>
            <source>its holes cut it into pieces</source>
            <translation>its holes cut it into pieces</translation>
        </message>
        <message>
            <source>mostly demolished</source>
            <translation>mostly demolished</translation>
        </message>
        <message>
            <source>natural resources department</source>
            <translation>natural resources department</translation>
        </message>
        <message>
            <source>order to demolish or to close</source>
            <translation>order to demolish or to close</translation>
        </message>
        <message>
            <source>order to put right, demolish</source>
            <translation>order to put right, demolish</translation>
        </message>
        <message>
            <source>order to put right, demolish unlawful works</source>
            <translation>order to put right, demolish unlawful works</translation>
        </message>
        <message>
            <source>projects that discharge pollutants: demolish or close</source>
            <translation>projects that discharge pollutants: demolish or close</translation>
        </message>
        <message>
            <source>restore plants and forestry within a term</source>
            <translation>restore plants and forestry within a term</translation>
        </message>
        <message>
            <source>stop, restore within a term (new buildings and extensions demolished)</source>
            <translation>stop, restore within a term (new buildings and extensions demolished)</translation>
        </message>
        <message>
            <source>stop, restore within a term (new buildings and extensions demolished); historic buildings are never demolished</source>
            <translation>stop, restore within a term (new buildings and extensions demolished); historic buildings are never demolished</translation>
        </message>
        <message>
            <source>the WKT text is not written as it must be, or was cut off</source>
            <translation>the WKT text is not written as it must be, or was cut off</translation>
        </message>
        <message>
            <source>this office's own</source>
            <translation>this office's own</translation>
        </message>
        <message>
            <source>within the plan: confiscate the new building (land law), or complete the papers</source>
            <translation>within the plan: confiscate the new building (land law), or complete the papers</translation>
        </message>
        <message>
            <source>{count} plots stay to be decided one by one, as conditions or bans hold there now: {plots}</source>
            <translation>{count} plots stay to be decided one by one, as conditions or bans hold there now: {plots}</translation>
        </message>
        <message>
            <source>{file} is an archive of a kind that is not opened here. Unpack it first, or send it as ZIP.</source>
            <translation>{file} is an archive of a kind that is not opened here. Unpack it first, or send it as ZIP.</translation>
        </message>
        <message>
            <source>{file} is damaged or was not copied to its end: part of it cannot be read, and its rows are refused. Get the whole file again.</source>
            <translation>{file} is damaged or was not copied to its end: part of it cannot be read, and its rows are refused. Get the whole file again.</translation>
        </message>
        <message>
            <source>{file} is empty (0 bytes, or nothing but blank lines). Get it again from where it came.</source>
            <translation>{file} is empty (0 bytes, or nothing but blank lines). Get it again from where it came.</translation>
        </message>
        <message>
            <source>{file} is no XLSX workbook: it is damaged, locked by a password, or was only renamed. Open it in WPS or Excel and save it as .xlsx.</source>
            <translation>{file} is no XLSX workbook: it is damaged, locked by a password, or was only renamed. Open it in WPS or Excel and save it as .xlsx.</translation>
        </message>
        <message>
            <source>{file} is no map data that QGIS can read here, or it is damaged.</source>
            <translation>{file} is no map data that QGIS can read here, or it is damaged.</translation>
        </message>
        <message>
            <source>{points} boundary points enclose no area: a plot needs three at least.</source>
            <translation>{points} boundary points enclose no area: a plot needs three at least.</translation>
        </message>
        <message>
            <source>{what} at ({x}, {y})</source>
            <translation>{what} at ({x}, {y})</translation>
        </message>
        <message>
            <source>“{value}” is no organisation of this workspace. Choose the one that handles the cases under “Organisation”: {known}</source>
            <translation>“{value}” is no organisation of this workspace. Choose the one that handles the cases under “Organisation”: {known}</translation>
        </message>
        <message>
            <source> (issued before)</source>
            <translation> (issued before)</translation>
        </message>
        <message>
            <source> (not now)</source>
            <translation> (not now)</translation>
        </message>
        <message>
            <source>Cultural Relics Law</source>
            <translation>Cultural Relics Law</translation>
        </message>
        <message>
            <source>Environmental Protection Law</source>
            <translation>Environmental Protection Law</translation>
        </message>
        <message>
            <source>Flood Control Law</source>
            <translation>Flood Control Law</translation>
        </message>
        <message>
            <source>Forest Law</source>
            <translation>Forest Law</translation>
        </message>
        <message>
            <source>Guide to municipal space plans (2020)</source>
            <translation>Guide to municipal space plans (2020)</translation>
        </message>
        <message>
            <source>Highway Law</source>
            <translation>Highway Law</translation>
        </message>
        <message>
            <source>Highway Safety Regulations</source>
            <translation>Highway Safety Regulations</translation>
        </message>
        <message>
            <source>National Park Law</source>
            <translation>National Park Law</translation>
        </message>
        <message>
            <source>Nature Reserve Regulations</source>
            <translation>Nature Reserve Regulations</translation>
        </message>
        <message>
            <source>Nothing is recorded of this site yet.</source>
            <translation>Nothing is recorded of this site yet.</translation>
        </message>
        <message>
            <source>Notice 142 of 2022 of the Ministry of Natural Resources</source>
            <translation>Notice 142 of 2022 of the Ministry of Natural Resources</translation>
        </message>
        <message>
            <source>Notice 51 of 2009 of the Ministry of Land and Resources</source>
            <translation>Notice 51 of 2009 of the Ministry of Land and Resources</translation>
        </message>
        <message>
            <source>Opinions on the Three Control Lines (2019)</source>
            <translation>Opinions on the Three Control Lines (2019)</translation>
        </message>
        <message>
            <source>Power Facilities Regulations</source>
            <translation>Power Facilities Regulations</translation>
        </message>
        <message>
            <source>Railway Safety Regulations</source>
            <translation>Railway Safety Regulations</translation>
        </message>
        <message>
            <source>Recorded of {site}</source>
            <translation>Recorded of {site}</translation>
        </message>
        <message>
            <source>Regulations on Basic Farmland</source>
            <translation>Regulations on Basic Farmland</translation>
        </message>
        <message>
            <source>Regulations on Historic Cities, Towns and Villages</source>
            <translation>Regulations on Historic Cities, Towns and Villages</translation>
        </message>
        <message>
            <source>River Management Regulations</source>
            <translation>River Management Regulations</translation>
        </message>
        <message>
            <source>Show names</source>
            <translation>Show names</translation>
        </message>
        <message>
            <source>Space planning system</source>
            <translation>Space planning system</translation>
        </message>
        <message>
            <source>Standard TD/T 1027-2010</source>
            <translation>Standard TD/T 1027-2010</translation>
        </message>
        <message>
            <source>Urban Blue Line Measures</source>
            <translation>Urban Blue Line Measures</translation>
        </message>
        <message>
            <source>Urban Green Line Measures</source>
            <translation>Urban Green Line Measures</translation>
        </message>
        <message>
            <source>Urban Greening Regulations</source>
            <translation>Urban Greening Regulations</translation>
        </message>
        <message>
            <source>Urban Planning Measures</source>
            <translation>Urban Planning Measures</translation>
        </message>
        <message>
            <source>Urban Purple Line Measures</source>
            <translation>Urban Purple Line Measures</translation>
        </message>
        <message>
            <source>Urban Yellow Line Measures</source>
            <translation>Urban Yellow Line Measures</translation>
        </message>
        <message>
            <source>Water Law</source>
            <translation>Water Law</translation>
        </message>
        <message>
            <source>Water Pollution Law</source>
            <translation>Water Pollution Law</translation>
        </message>
        <message>
            <source>What a change does is shown here, before and after.</source>
            <translation>What a change does is shown here, before and after.</translation>
        </message>
        <message>
            <source>a local rule allows temporary retention</source>
            <translation>a local rule allows temporary retention</translation>
        </message>
        <message>
            <source>administrative division</source>
            <translation>administrative division</translation>
        </message>
        <message>
            <source>agricultural land now: building needs a conversion</source>
            <translation>agricultural land now: building needs a conversion</translation>
        </message>
        <message>
            <source>area in basic farmland or the ecological redline (m²)</source>
            <translation>area in basic farmland or the ecological redline (m²)</translation>
        </message>
        <message>
            <source>area of basic farmland (m²)</source>
            <translation>area of basic farmland (m²)</translation>
        </message>
        <message>
            <source>area of farmland (m²)</source>
            <translation>area of farmland (m²)</translation>
        </message>
        <message>
            <source>blue line: back to water and bank</source>
            <translation>blue line: back to water and bank</translation>
        </message>
        <message>
            <source>breach ended on</source>
            <translation>breach ended on</translation>
        </message>
        <message>
            <source>breach still going on</source>
            <translation>breach still going on</translation>
        </message>
        <message>
            <source>building fits the approved scheme, or can be made to</source>
            <translation>building fits the approved scheme, or can be made to</translation>
        </message>
        <message>
            <source>built on</source>
            <translation>built on</translation>
        </message>
        <message>
            <source>built otherwise than permitted</source>
            <translation>built otherwise than permitted</translation>
        </message>
        <message>
            <source>built without or against a permit</source>
            <translation>built without or against a permit</translation>
        </message>
        <message>
            <source>checked by the planning authority</source>
            <translation>checked by the planning authority</translation>
        </message>
        <message>
            <source>concentrated urban construction zone: as planned</source>
            <translation>concentrated urban construction zone: as planned</translation>
        </message>
        <message>
            <source>conditional area of the land plan: the layout has to be changed</source>
            <translation>conditional area of the land plan: the layout has to be changed</translation>
        </message>
        <message>
            <source>conforms to the space (land-use) plan</source>
            <translation>conforms to the space (land-use) plan</translation>
        </message>
        <message>
            <source>construction land now: to be reclaimed before it is farmed</source>
            <translation>construction land now: to be reclaimed before it is farmed</translation>
        </message>
        <message>
            <source>core of a protected area: only back to nature</source>
            <translation>core of a protected area: only back to nature</translation>
        </message>
        <message>
            <source>cost of the works (yuan)</source>
            <translation>cost of the works (yuan)</translation>
        </message>
        <message>
            <source>demolition would endanger neighbours or harm the public</source>
            <translation>demolition would endanger neighbours or harm the public</translation>
        </message>
        <message>
            <source>drinking-water zone 1: only to keep the water</source>
            <translation>drinking-water zone 1: only to keep the water</translation>
        </message>
        <message>
            <source>drinking-water zone 2: no projects that discharge pollutants</source>
            <translation>drinking-water zone 2: no projects that discharge pollutants</translation>
        </message>
        <message>
            <source>ecological redline: only back to nature</source>
            <translation>ecological redline: only back to nature</translation>
        </message>
        <message>
            <source>farmland now: back to farming; other uses need a conversion</source>
            <translation>farmland now: back to farming; other uses need a conversion</translation>
        </message>
        <message>
            <source>farmland reclamation fee (yuan)</source>
            <translation>farmland reclamation fee (yuan)</translation>
        </message>
        <message>
            <source>farmland spoiled for planting</source>
            <translation>farmland spoiled for planting</translation>
        </message>
        <message>
            <source>first, slight and put right in time</source>
            <translation>first, slight and put right in time</translation>
        </message>
        <message>
            <source>flexible development zone: no building before the plan is changed</source>
            <translation>flexible development zone: no building before the plan is changed</translation>
        </message>
        <message>
            <source>flood-risk line: the effect on floods has to be assessed</source>
            <translation>flood-risk line: the effect on floods has to be assessed</translation>
        </message>
        <message>
            <source>floor area (m²)</source>
            <translation>floor area (m²)</translation>
        </message>
        <message>
            <source>forest land: plants restored, other uses have to be approved</source>
            <translation>forest land: plants restored, other uses have to be approved</translation>
        </message>
        <message>
            <source>green line: back to green</source>
            <translation>green line: back to green</translation>
        </message>
        <message>
            <source>ground area (m²)</source>
            <translation>ground area (m²)</translation>
        </message>
        <message>
            <source>harm to life, health or finance</source>
            <translation>harm to life, health or finance</translation>
        </message>
        <message>
            <source>has a construction planning permit</source>
            <translation>has a construction planning permit</translation>
        </message>
        <message>
            <source>has a land planning permit</source>
            <translation>has a land planning permit</translation>
        </message>
        <message>
            <source>has a site opinion</source>
            <translation>has a site opinion</translation>
        </message>
        <message>
            <source>highway control zone: no building</source>
            <translation>highway control zone: no building</translation>
        </message>
        <message>
            <source>in the course of business</source>
            <translation>in the course of business</translation>
        </message>
        <message>
            <source>incomplete papers or unlawful procedure</source>
            <translation>incomplete papers or unlawful procedure</translation>
        </message>
        <message>
            <source>inside the urban development boundary</source>
            <translation>inside the urban development boundary</translation>
        </message>
        <message>
            <source>land restoration fee (yuan)</source>
            <translation>land restoration fee (yuan)</translation>
        </message>
        <message>
            <source>land transferred unlawfully for profit</source>
            <translation>land transferred unlawfully for profit</translation>
        </message>
        <message>
            <source>meets the conditions of a later permit</source>
            <translation>meets the conditions of a later permit</translation>
        </message>
        <message>
            <source>minor, put right in time, no harm</source>
            <translation>minor, put right in time, no harm</translation>
        </message>
        <message>
            <source>nature of the land</source>
            <translation>nature of the land</translation>
        </message>
        <message>
            <source>no fault, proved</source>
            <translation>no fault, proved</translation>
        </message>
        <message>
            <source>no plan to go by: the planned use has to be settled first</source>
            <translation>no plan to go by: the planned use has to be settled first</translation>
        </message>
        <message>
            <source>permanent basic farmland: only back to farming</source>
            <translation>permanent basic farmland: only back to farming</translation>
        </message>
        <message>
            <source>permitted area of the land plan</source>
            <translation>permitted area of the land plan</translation>
        </message>
        <message>
            <source>plan to be carried out soon</source>
            <translation>plan to be carried out soon</translation>
        </message>
        <message>
            <source>planned as farmland</source>
            <translation>planned as farmland</translation>
        </message>
        <message>
            <source>planned as forest land</source>
            <translation>planned as forest land</translation>
        </message>
        <message>
            <source>planned as green and open space</source>
            <translation>planned as green and open space</translation>
        </message>
        <message>
            <source>planned as plantation land</source>
            <translation>planned as plantation land</translation>
        </message>
        <message>
            <source>planned as reserved land</source>
            <translation>planned as reserved land</translation>
        </message>
        <message>
            <source>planned as residential land</source>
            <translation>planned as residential land</translation>
        </message>
        <message>
            <source>planned as water</source>
            <translation>planned as water</translation>
        </message>
        <message>
            <source>planned for agricultural facilities</source>
            <translation>planned for agricultural facilities</translation>
        </message>
        <message>
            <source>planned for commerce and services</source>
            <translation>planned for commerce and services</translation>
        </message>
        <message>
            <source>planned for industry and mining</source>
            <translation>planned for industry and mining</translation>
        </message>
        <message>
            <source>planned for public administration and services</source>
            <translation>planned for public administration and services</translation>
        </message>
        <message>
            <source>planned for public utilities</source>
            <translation>planned for public utilities</translation>
        </message>
        <message>
            <source>planned for storage</source>
            <translation>planned for storage</translation>
        </message>
        <message>
            <source>planned for transport</source>
            <translation>planned for transport</translation>
        </message>
        <message>
            <source>planned use</source>
            <translation>planned use</translation>
        </message>
        <message>
            <source>power line corridor: no building, no tall plants</source>
            <translation>power line corridor: no building, no tall plants</translation>
        </message>
        <message>
            <source>power of penalty handed down to towns</source>
            <translation>power of penalty handed down to towns</translation>
        </message>
        <message>
            <source>prohibited area of the land plan</source>
            <translation>prohibited area of the land plan</translation>
        </message>
        <message>
            <source>protected building</source>
            <translation>protected building</translation>
        </message>
        <message>
            <source>protected monument: the heritage department has to be asked</source>
            <translation>protected monument: the heritage department has to be asked</translation>
        </message>
        <message>
            <source>put right within the term</source>
            <translation>put right within the term</translation>
        </message>
        <message>
            <source>railway protection zone: the railway has to agree</source>
            <translation>railway protection zone: the railway has to agree</translation>
        </message>
        <message>
            <source>rate of the fine</source>
            <translation>rate of the fine</translation>
        </message>
        <message>
            <source>restricted area of the land plan</source>
            <translation>restricted area of the land plan</translation>
        </message>
        <message>
            <source>restricted area: building needs a study</source>
            <translation>restricted area: building needs a study</translation>
        </message>
        <message>
            <source>river management area: floods must not be hindered</source>
            <translation>river management area: floods must not be hindered</translation>
        </message>
        <message>
            <source>road red line: back to the road; until it is built green or parking for the time being</source>
            <translation>road red line: back to the road; until it is built green or parking for the time being</translation>
        </message>
        <message>
            <source>rule that is chosen</source>
            <translation>rule that is chosen</translation>
        </message>
        <message>
            <source>safety report of a qualified body</source>
            <translation>safety report of a qualified body</translation>
        </message>
        <message>
            <source>scheme approved by the planning authority</source>
            <translation>scheme approved by the planning authority</translation>
        </message>
        <message>
            <source>severity of the zone</source>
            <translation>severity of the zone</translation>
        </message>
        <message>
            <source>special-use zone: mainly nature and recreation</source>
            <translation>special-use zone: mainly nature and recreation</translation>
        </message>
        <message>
            <source>stock or new</source>
            <translation>stock or new</translation>
        </message>
        <message>
            <source>structure is safe</source>
            <translation>structure is safe</translation>
        </message>
        <message>
            <source>temporary building</source>
            <translation>temporary building</translation>
        </message>
        <message>
            <source>the deviation can be removed</source>
            <translation>the deviation can be removed</translation>
        </message>
        <message>
            <source>the {law}</source>
            <translation>the {law}</translation>
        </message>
        <message>
            <source>unlawful gain (yuan)</source>
            <translation>unlawful gain (yuan)</translation>
        </message>
        <message>
            <source>villager's house</source>
            <translation>villager's house</translation>
        </message>
        <message>
            <source>way of land supply</source>
            <translation>way of land supply</translation>
        </message>
        <message>
            <source>within the historic conservation line: by the conservation plan</source>
            <translation>within the historic conservation line: by the conservation plan</translation>
        </message>
        <message>
            <source>within the no-building boundary</source>
            <translation>within the no-building boundary</translation>
        </message>
        <message>
            <source>within the purple line: by the conservation plan</source>
            <translation>within the purple line: by the conservation plan</translation>
        </message>
        <message>
            <source>yellow line: infrastructure only</source>
            <translation>yellow line: infrastructure only</translation>
        </message>
        <message>
            <source>{days} days left</source>
            <translation>{days} days left</translation>
        </message>
        <message>
            <source>18 characters</source>
            <translation>18 characters</translation>
        </message>
        <message>
            <source>6 digits, 9 for a town</source>
            <translation>6 digits, 9 for a town</translation>
        </message>
        <message>
            <source>Other figures</source>
            <translation>Other figures</translation>
        </message>
        <message>
            <source>Ways and cost</source>
            <translation>Ways and cost</translation>
        </message>
        <message>
            <source>Works P1–P13</source>
            <translation>Works P1–P13</translation>
        </message>
        <message>
            <source>begins the numbers</source>
            <translation>begins the numbers</translation>
        </message>
        <message>
            <source>0.01 m², rounded half up; parts add up to the whole by largest remainders; mu = m² × 0.0015</source>
            <translation>0.01 m², rounded half up; parts add up to the whole by largest remainders; mu = m² × 0.0015</translation>
        </message>
        <message>
            <source>Unlawful use of land (land)</source>
            <translation>Unlawful use of land (land)</translation>
        </message>
        <message>
            <source>Urban building breach (planning)</source>
            <translation>Urban building breach (planning)</translation>
        </message>
        <message>
            <source>Village building breach (planning)</source>
            <translation>Village building breach (planning)</translation>
        </message>
        <message>
            <source>agriculture department of the county or above</source>
            <translation>agriculture department of the county or above</translation>
        </message>
        <message>
            <source>can still be put right</source>
            <translation>can still be put right</translation>
        </message>
        <message>
            <source>cannot be demolished</source>
            <translation>cannot be demolished</translation>
        </message>
        <message>
            <source>cannot be put right</source>
            <translation>cannot be put right</translation>
        </message>
        <message>
            <source>confiscate (a fine may be added)</source>
            <translation>confiscate (a fine may be added)</translation>
        </message>
        <message>
            <source>confiscate the building or the income</source>
            <translation>confiscate the building or the income</translation>
        </message>
        <message>
            <source>demolish within a term</source>
            <translation>demolish within a term</translation>
        </message>
        <message>
            <source>district urban management bureau</source>
            <translation>district urban management bureau</translation>
        </message>
        <message>
            <source>ellipsoidal area (rules of the third national land survey)</source>
            <translation>ellipsoidal area (rules of the third national land survey)</translation>
        </message>
        <message>
            <source>environment department</source>
            <translation>environment department</translation>
        </message>
        <message>
            <source>environment department or government of the county or above</source>
            <translation>environment department or government of the county or above</translation>
        </message>
        <message>
            <source>farmland spoiled</source>
            <translation>farmland spoiled</translation>
        </message>
        <message>
            <source>fine and surcharge</source>
            <translation>fine and surcharge</translation>
        </message>
        <message>
            <source>forestry and grassland department</source>
            <translation>forestry and grassland department</translation>
        </message>
        <message>
            <source>forestry department</source>
            <translation>forestry department</translation>
        </message>
        <message>
            <source>heritage department</source>
            <translation>heritage department</translation>
        </message>
        <message>
            <source>inside the river management area</source>
            <translation>inside the river management area</translation>
        </message>
        <message>
            <source>land approval</source>
            <translation>land approval</translation>
        </message>
        <message>
            <source>may go without penalty</source>
            <translation>may go without penalty</translation>
        </message>
        <message>
            <source>municipal or district urban management bureau</source>
            <translation>municipal or district urban management bureau</translation>
        </message>
        <message>
            <source>municipal planning bureau</source>
            <translation>municipal planning bureau</translation>
        </message>
        <message>
            <source>natural resources department of the county</source>
            <translation>natural resources department of the county</translation>
        </message>
        <message>
            <source>natural resources or agriculture department, by their tasks</source>
            <translation>natural resources or agriculture department, by their tasks</translation>
        </message>
        <message>
            <source>no urban development boundary loaded, parcels mostly collective land</source>
            <translation>no urban development boundary loaded, parcels mostly collective land</translation>
        </message>
        <message>
            <source>no urban development boundary loaded, parcels mostly state land</source>
            <translation>no urban development boundary loaded, parcels mostly state land</translation>
        </message>
        <message>
            <source>old stock, safe and no plan due soon: keep for temporary use (where a local policy says so)</source>
            <translation>old stock, safe and no plan due soon: keep for temporary use (where a local policy says so)</translation>
        </message>
        <message>
            <source>old stock: papers completed</source>
            <translation>old stock: papers completed</translation>
        </message>
        <message>
            <source>old stock: temporary retention</source>
            <translation>old stock: temporary retention</translation>
        </message>
        <message>
            <source>on agricultural or unused land without land approval</source>
            <translation>on agricultural or unused land without land approval</translation>
        </message>
        <message>
            <source>on green land only</source>
            <translation>on green land only</translation>
        </message>
        <message>
            <source>on permanent basic farmland without land approval</source>
            <translation>on permanent basic farmland without land approval</translation>
        </message>
        <message>
            <source>other farmland</source>
            <translation>other farmland</translation>
        </message>
        <message>
            <source>outside the urban development boundary</source>
            <translation>outside the urban development boundary</translation>
        </message>
        <message>
            <source>permit afterwards</source>
            <translation>permit afterwards</translation>
        </message>
        <message>
            <source>planning area not known, taken as urban for now</source>
            <translation>planning area not known, taken as urban for now</translation>
        </message>
        <message>
            <source>planning department</source>
            <translation>planning department</translation>
        </message>
        <message>
            <source>planning department of the city or county</source>
            <translation>planning department of the city or county</translation>
        </message>
        <message>
            <source>planning department of the county or above, or the body that holds its power of penalty</source>
            <translation>planning department of the county or above, or the body that holds its power of penalty</translation>
        </message>
        <message>
            <source>police</source>
            <translation>police</translation>
        </message>
        <message>
            <source>put right within a term, else demolish</source>
            <translation>put right within a term, else demolish</translation>
        </message>
        <message>
            <source>put right within a term, with a fine (permit afterwards)</source>
            <translation>put right within a term, with a fine (permit afterwards)</translation>
        </message>
        <message>
            <source>railway supervision</source>
            <translation>railway supervision</translation>
        </message>
        <message>
            <source>return or restore the land</source>
            <translation>return or restore the land</translation>
        </message>
        <message>
            <source>return the land; whether it conforms to the plan is open</source>
            <translation>return the land; whether it conforms to the plan is open</translation>
        </message>
        <message>
            <source>temporary building in breach</source>
            <translation>temporary building in breach</translation>
        </message>
        <message>
            <source>township government</source>
            <translation>township government</translation>
        </message>
        <message>
            <source>township government or street office</source>
            <translation>township government or street office</translation>
        </message>
        <message>
            <source>transport department</source>
            <translation>transport department</translation>
        </message>
        <message>
            <source>unlawful use of land against the plan</source>
            <translation>unlawful use of land against the plan</translation>
        </message>
        <message>
            <source>unlawful use of land within the plan</source>
            <translation>unlawful use of land within the plan</translation>
        </message>
        <message>
            <source>urban greening department</source>
            <translation>urban greening department</translation>
        </message>
        <message>
            <source>village breach</source>
            <translation>village breach</translation>
        </message>
        <message>
            <source>village breach within a key control line</source>
            <translation>village breach within a key control line</translation>
        </message>
        <message>
            <source>villager's house on land taken unlawfully</source>
            <translation>villager's house on land taken unlawfully</translation>
        </message>
        <message>
            <source>water department</source>
            <translation>water department</translation>
        </message>
        <message>
            <source>where it cannot be demolished: confiscate the thing or the income</source>
            <translation>where it cannot be demolished: confiscate the thing or the income</translation>
        </message>
        <message>
            <source>where the approved scheme is kept: put right and permit afterwards</source>
            <translation>where the approved scheme is kept: put right and permit afterwards</translation>
        </message>
        <message>
            <source>within the permit: check storeys, use and area</source>
            <translation>within the permit: check storeys, use and area</translation>
        </message>
        <message>
            <source>Area in mu</source>
            <translation>Area in mu</translation>
        </message>
        <message>
            <source>FangSong (body text)</source>
            <translation>FangSong (body text)</translation>
        </message>
        <message>
            <source>HeiTi (headings)</source>
            <translation>HeiTi (headings)</translation>
        </message>
        <message>
            <source>KaiTi (sub-headings)</source>
            <translation>KaiTi (sub-headings)</translation>
        </message>
        <message>
            <source>Mu of an area in m² (times 0.0015 exactly, not rounded), or of a geometry by the official rule.</source>
            <translation>Mu of an area in m² (times 0.0015 exactly, not rounded), or of a geometry by the official rule.</translation>
        </message>
        <message>
            <source>Numbers of cases</source>
            <translation>Numbers of cases</translation>
        </message>
        <message>
            <source>Numbers of leads</source>
            <translation>Numbers of leads</translation>
        </message>
        <message>
            <source>Official letters</source>
            <translation>Official letters</translation>
        </message>
        <message>
            <source>Quanzhou Rules of 2007 (No. 59)</source>
            <translation>Quanzhou Rules of 2007 (No. 59)</translation>
        </message>
        <message>
            <source>Retention on the cover of case files</source>
            <translation>Retention on the cover of case files</translation>
        </message>
        <message>
            <source>Review number of maps</source>
            <translation>Review number of maps</translation>
        </message>
        <message>
            <source>Short name, as numbers carry it</source>
            <translation>Short name, as numbers carry it</translation>
        </message>
        <message>
            <source>SongTi (forms and tables)</source>
            <translation>SongTi (forms and tables)</translation>
        </message>
        <message>
            <source>Third national survey, working classes</source>
            <translation>Third national survey, working classes</translation>
        </message>
        <message>
            <source>XiaoBiaoSong (titles)</source>
            <translation>XiaoBiaoSong (titles)</translation>
        </message>
        <message>
            <source>e.g. Natural Resources Bureau of Chengpu County</source>
            <translation>e.g. Natural Resources Bureau of Chengpu County</translation>
        </message>
        <message>
            <source> ({title})</source>
            <translation> ({title})</translation>
        </message>
        <message>
            <source>. </source>
            <translation>. </translation>
        </message>
        <message>
            <source>Output is m² of floor area that one crew does in a day; cost is yuan per m² (ways) and per loose m³ (rubble). The order of works is fixed by law and trade; how long each takes is the bureau's. Figures in bold are the bureau's own; point at one to see the program's. Plans made before keep the figures that they were made with.</source>
            <translation>Output is m² of floor area that one crew does in a day; cost is yuan per m² (ways) and per loose m³ (rubble). The order of works is fixed by law and trade; how long each takes is the bureau's. Figures in bold are the bureau's own; point at one to see the program's. Plans made before keep the figures that they were made with.</translation>
        </message>
        <message>
            <source>&gt;</source>
            <translation>&gt;</translation>
        </message>
        <message>
            <source>Bringing the workspace up to date…</source>
            <translation>Bringing the workspace up to date…</translation>
        </message>
        <message>
            <source>a folder has that name</source>
            <translation>a folder has that name</translation>
        </message>
        <message>
            <source>another program uses it</source>
            <translation>another program uses it</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>the disk is full</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>the disk is read-only</translation>
        </message>
        <message>
            <source>the disk or the network does not answer</source>
            <translation>the disk or the network does not answer</translation>
        </message>
        <message>
            <source>the file or folder is not there</source>
            <translation>the file or folder is not there</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>the name is too long</translation>
        </message>
        <message>
            <source>there is no right to do so there, or another program has the file open</source>
            <translation>there is no right to do so there, or another program has the file open</translation>
        </message>
        <message>
            <source>The disk of {path} does not answer. Nothing was changed. Check the disk or the connection and try again; where it stays so, verify the workspace.</source>
            <translation>The disk of {path} does not answer. Nothing was changed. Check the disk or the connection and try again; where it stays so, verify the workspace.</translation>
        </message>
        <message>
            <source>{path} is no longer there: it was moved, renamed or deleted, or its disk was taken out. Nothing was changed. Bring it back to its place and go on, or open it from where it is now.</source>
            <translation>{path} is no longer there: it was moved, renamed or deleted, or its disk was taken out. Nothing was changed. Bring it back to its place and go on, or open it from where it is now.</translation>
        </message>
        <message>
            <source>The resources file {path} cannot be read: line {line}, column {column} is no YAML (look for brackets, quotation marks and indents there).</source>
            <translation>The resources file {path} cannot be read: line {line}, column {column} is no YAML (look for brackets, quotation marks and indents there).</translation>
        </message>
        <message>
            <source>The resources file {path} is empty.</source>
            <translation>The resources file {path} is empty.</translation>
        </message>
        <message>
            <source>it is itself a protected building and may not be demolished</source>
            <translation>it is itself a protected building and may not be demolished</translation>
        </message>
        <message>
            <source>{site}: work began on {day}, but by its procedure it may be demolished from {lawful} on only. Record the steps that lack, or have the legal office look at it.</source>
            <translation>{site}: work began on {day}, but by its procedure it may be demolished from {lawful} on only. Record the steps that lack, or have the legal office look at it.</translation>
        </message>
        <message>
            <source>{site}: work began on {day}, but its procedure gives no day on which it may be demolished. Record the steps that lack, or have the legal office look at it.</source>
            <translation>{site}: work began on {day}, but its procedure gives no day on which it may be demolished. Record the steps that lack, or have the legal office look at it.</translation>
        </message>
        <message>
            <source>To plan: {count} sites, {area} m² of floor area.</source>
            <translation>To plan: {count} sites, {area} m² of floor area.</translation>
        </message>
        <message>
            <source>{yuan} yuan</source>
            <translation>{yuan} yuan</translation>
        </message>
        <message>
            <source>Public facilities</source>
            <translation>Public facilities</translation>
        </message>
        <message>
            <source>Science and education</source>
            <translation>Science and education</translation>
        </message>
        <message>
            <source>ZhiWei_cases_</source>
            <translation>ZhiWei_cases_</translation>
        </message>
        <message>
            <source>collective land ownership</source>
            <translation>collective land ownership</translation>
        </message>
        <message>
            <source>contributed as capital</source>
            <translation>contributed as capital</translation>
        </message>
        <message>
            <source>name of the plan not known</source>
            <translation>name of the plan not known</translation>
        </message>
        <message>
            <source>right to a homestead</source>
            <translation>right to a homestead</translation>
        </message>
        <message>
            <source>right to use collective construction land</source>
            <translation>right to use collective construction land</translation>
        </message>
        <message>
            <source>right to use state construction land</source>
            <translation>right to use state construction land</translation>
        </message>
        <message>
            <source>Added storey</source>
            <translation>Added storey</translation>
        </message>
        <message>
            <source>Agriculture department</source>
            <translation>Agriculture department</translation>
        </message>
        <message>
            <source>Allocated</source>
            <translation>Allocated</translation>
        </message>
        <message>
            <source>Allocated by approval</source>
            <translation>Allocated by approval</translation>
        </message>
        <message>
            <source>Aluminium</source>
            <translation>Aluminium</translation>
        </message>
        <message>
            <source>Builder</source>
            <translation>Builder</translation>
        </message>
        <message>
            <source>Building entity</source>
            <translation>Building entity</translation>
        </message>
        <message>
            <source>Building stopped</source>
            <translation>Building stopped</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>Business</translation>
        </message>
        <message>
            <source>Business licence number</source>
            <translation>Business licence number</translation>
        </message>
        <message>
            <source>Cloudy</source>
            <translation>Cloudy</translation>
        </message>
        <message>
            <source>Construction (transport) department</source>
            <translation>Construction (transport) department</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>Distance</translation>
        </message>
        <message>
            <source>Dwelling</source>
            <translation>Dwelling</translation>
        </message>
        <message>
            <source>Factory</source>
            <translation>Factory</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Female</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>Fog</source>
            <translation>Fog</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>Granted</translation>
        </message>
        <message>
            <source>Heavy rain</source>
            <translation>Heavy rain</translation>
        </message>
        <message>
            <source>Holder of the land</source>
            <translation>Holder of the land</translation>
        </message>
        <message>
            <source>House</source>
            <translation>House</translation>
        </message>
        <message>
            <source>Household contract</source>
            <translation>Household contract</translation>
        </message>
        <message>
            <source>Leased</source>
            <translation>Leased</translation>
        </message>
        <message>
            <source>Light rain</source>
            <translation>Light rain</translation>
        </message>
        <message>
            <source>Livestock</source>
            <translation>Livestock</translation>
        </message>
        <message>
            <source>Livestock shed</source>
            <translation>Livestock shed</translation>
        </message>
        <message>
            <source>Mainland travel permit for Hong Kong and Macao</source>
            <translation>Mainland travel permit for Hong Kong and Macao</translation>
        </message>
        <message>
            <source>Mainland travel permit for Taiwan</source>
            <translation>Mainland travel permit for Taiwan</translation>
        </message>
        <message>
            <source>Makeshift</source>
            <translation>Makeshift</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Male</translation>
        </message>
        <message>
            <source>Natural resources department</source>
            <translation>Natural resources department</translation>
        </message>
        <message>
            <source>Organisation code</source>
            <translation>Organisation code</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Other</translation>
        </message>
        <message>
            <source>Overcast</source>
            <translation>Overcast</translation>
        </message>
        <message>
            <source>Parks department</source>
            <translation>Parks department</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>Passport</translation>
        </message>
        <message>
            <source>Paved ground</source>
            <translation>Paved ground</translation>
        </message>
        <message>
            <source>Permit</source>
            <translation>Permit</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>Production</translation>
        </message>
        <message>
            <source>Rain</source>
            <translation>Rain</translation>
        </message>
        <message>
            <source>Resident identity card</source>
            <translation>Resident identity card</translation>
        </message>
        <message>
            <source>Shed</source>
            <translation>Shed</translation>
        </message>
        <message>
            <source>Shop extension</source>
            <translation>Shop extension</translation>
        </message>
        <message>
            <source>Snow</source>
            <translation>Snow</translation>
        </message>
        <message>
            <source>Storage yard</source>
            <translation>Storage yard</translation>
        </message>
        <message>
            <source>Sunny</source>
            <translation>Sunny</translation>
        </message>
        <message>
            <source>Three control lines</source>
            <translation>Three control lines</translation>
        </message>
        <message>
            <source>Town or street office</source>
            <translation>Town or street office</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>Transfer</translation>
        </message>
        <message>
            <source>Uncovered</source>
            <translation>Uncovered</translation>
        </message>
        <message>
            <source>Under construction</source>
            <translation>Under construction</translation>
        </message>
        <message>
            <source>Unified social credit code</source>
            <translation>Unified social credit code</translation>
        </message>
        <message>
            <source>Urban control lines</source>
            <translation>Urban control lines</translation>
        </message>
        <message>
            <source>Urban development zones</source>
            <translation>Urban development zones</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>Wall</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Withdrawn</translation>
        </message>
        <message>
            <source>Brick and concrete</source>
            <translation>Brick and concrete</translation>
        </message>
        <message>
            <source>Brick and timber</source>
            <translation>Brick and timber</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>By hand</translation>
        </message>
        <message>
            <source>Concrete frame</source>
            <translation>Concrete frame</translation>
        </message>
        <message>
            <source>Cutting by hand and machine</source>
            <translation>Cutting by hand and machine</translation>
        </message>
        <message>
            <source>Excavator</source>
            <translation>Excavator</translation>
        </message>
        <message>
            <source>Excavator with hammer</source>
            <translation>Excavator with hammer</translation>
        </message>
        <message>
            <source>Extension on a roof</source>
            <translation>Extension on a roof</translation>
        </message>
        <message>
            <source>Steel</source>
            <translation>Steel</translation>
        </message>
        <message>
            <source>Stone</source>
            <translation>Stone</translation>
        </message>
        <message>
            <source>Record it all the same?</source>
            <translation>Record it all the same?</translation>
        </message>
        <message>
            <source>{count} sites more.</source>
            <translation>{count} sites more.</translation>
        </message>
        <message>
            <source>Reads a table (XLSX, CSV) of steps: site (拆除点, 案号), kind (进度: started 开工, demolished 已拆, hauled 清运, accepted 验收), day (日期), and optional how (方式: self 自拆, assisted 助拆, forced 强拆), floor_m2 (建筑面积), waste_m3 (方量), cost (费用), note (备注). Each step needs the one before it and may not be earlier than that. The whole table is taken, or nothing and the row is named. When the plan is made anew, a site that has begun keeps its crew, one that is demolished is only hauled, and one that is hauled leaves the planning.</source>
            <translation>Reads a table (XLSX, CSV) of steps: site (拆除点, 案号), kind (进度: started 开工, demolished 已拆, hauled 清运, accepted 验收), day (日期), and optional how (方式: self 自拆, assisted 助拆, forced 强拆), floor_m2 (建筑面积), waste_m3 (方量), cost (费用), note (备注). Each step needs the one before it and may not be earlier than that. The whole table is taken, or nothing and the row is named. When the plan is made anew, a site that has begun keeps its crew, one that is demolished is only hauled, and one that is hauled leaves the planning.</translation>
        </message>
        <message>
            <source>planned as grassland</source>
            <translation>planned as grassland</translation>
        </message>
        <message>
            <source>planned as wetland</source>
            <translation>planned as wetland</translation>
        </message>
        <message>
            <source>planned for a special purpose: as its own plan has it</source>
            <translation>planned for a special purpose: as its own plan has it</translation>
        </message>
        <message>
            <source>locked to {day}</source>
            <translation>locked to {day}</translation>
        </message>
        <message>
            <source>the plan begins on {day}</source>
            <translation>the plan begins on {day}</translation>
        </message>
        <message>
            <source>A plan from {start} to {end} is too long; it spans {years} years at most.</source>
            <translation>A plan from {start} to {end} is too long; it spans {years} years at most.</translation>
        </message>
        <message>
            <source>Its cases leave the case list. With their history and numbers they are still there: State &gt; 'Taken back with its import'.</source>
            <translation>Its cases leave the case list. With their history and numbers they are still there: State &gt; 'Taken back with its import'.</translation>
        </message>
        <message>
            <source>Taken back with its import</source>
            <translation>Taken back with its import</translation>
        </message>
        <message>
            <source>Base at {x}, {y}</source>
            <translation>Base at {x}, {y}</translation>
        </message>
        <message>
            <source>Base on the map…</source>
            <translation>Base on the map…</translation>
        </message>
        <message>
            <source>Left out, without code or ground: {count}</source>
            <translation>Left out, without code or ground: {count}</translation>
        </message>
        <message>
            <source>No base</source>
            <translation>No base</translation>
        </message>
        <message>
            <source>No base: distances to it do not count</source>
            <translation>No base: distances to it do not count</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>stays as it is</translation>
        </message>
        <message>
            <source>{count} chosen: {codes}</source>
            <translation>{count} chosen: {codes}</translation>
        </message>
        <message>
            <source>Show {count} photos taken elsewhere too</source>
            <translation>Show {count} photos taken elsewhere too</translation>
        </message>
        <message>
            <source>The plot {plot} is verified by a photo taken since work began and by the day of verification; {photo} is none.</source>
            <translation>The plot {plot} is verified by a photo taken since work began and by the day of verification; {photo} is none.</translation>
        </message>
        <message>
            <source>Why photos without a time or taken elsewhere show this plot</source>
            <translation>Why photos without a time or taken elsewhere show this plot</translation>
        </message>
        <message>
            <source>taken after this day</source>
            <translation>taken after this day</translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>time not known</translation>
        </message>
        <message>
            <source>{photos} counted because: {text}</source>
            <translation>{photos} counted because: {text}</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>As it was</translation>
        </message>
        <message>
            <source>No use can be proposed on {count} plots, because rules contradict each other there:</source>
            <translation>No use can be proposed on {count} plots, because rules contradict each other there:</translation>
        </message>
        <message>
            <source>No use can be proposed: these rules contradict each other on this plot.</source>
            <translation>No use can be proposed: these rules contradict each other on this plot.</translation>
        </message>
        <message>
            <source>On the plot {plot} no use can be proposed, because these rules contradict each other: {rules}. A person has to decide with the planning and natural resources authority.</source>
            <translation>On the plot {plot} no use can be proposed, because these rules contradict each other: {rules}. A person has to decide with the planning and natural resources authority.</translation>
        </message>
        <message>
            <source>This party is no longer in the case.</source>
            <translation>This party is no longer in the case.</translation>
        </message>
        <message>
            <source>Unsaved input of {when} was put back; Cancel discards it.</source>
            <translation>Unsaved input of {when} was put back; Cancel discards it.</translation>
        </message>
        <message>
            <source>Which of them holds a person has to decide with the planning and natural resources authority. Have the zones or the plan set right, or split the plot, and plan again; what is lawful then can also be chosen by hand with its reason (Compare, change…).</source>
            <translation>Which of them holds a person has to decide with the planning and natural resources authority. Have the zones or the plan set right, or split the plot, and plan again; what is lawful then can also be chosen by hand with its reason (Compare, change…).</translation>
        </message>
        <message>
            <source>With more room at the tip</source>
            <translation>With more room at the tip</translation>
        </message>
        <message>
            <source>With more trucks</source>
            <translation>With more trucks</translation>
        </message>
        <message>
            <source>With one more command group</source>
            <translation>With one more command group</translation>
        </message>
        <message>
            <source>With one more notary</source>
            <translation>With one more notary</translation>
        </message>
        <message>
            <source>With one more police team</source>
            <translation>With one more police team</translation>
        </message>
        <message>
            <source>With one more survey team</source>
            <translation>With one more survey team</translation>
        </message>
        <message>
            <source>With {count} more excavators</source>
            <translation>With {count} more excavators</translation>
        </message>
        <message>
            <source>all of these at once: {reasons}</source>
            <translation>all of these at once: {reasons}</translation>
        </message>
        <message>
            <source>leaves no use</source>
            <translation>leaves no use</translation>
        </message>
        <message>
            <source>leaves only {uses}</source>
            <translation>leaves only {uses}</translation>
        </message>
        <message>
            <source>the crew that it is locked to is busy or off</source>
            <translation>the crew that it is locked to is busy or off</translation>
        </message>
        <message>
            <source>the tip is closed on these days</source>
            <translation>the tip is closed on these days</translation>
        </message>
        <message>
            <source>there are no excavators on these days</source>
            <translation>there are no excavators on these days</translation>
        </message>
        <message>
            <source>there are no trucks on these days</source>
            <translation>there are no trucks on these days</translation>
        </message>
        <message>
            <source>there is no command group on these days</source>
            <translation>there is no command group on these days</translation>
        </message>
        <message>
            <source>there is no police team on these days</source>
            <translation>there is no police team on these days</translation>
        </message>
        <message>
            <source>{one}, and {other}</source>
            <translation>{one}, and {other}</translation>
        </message>
        <message>
            <source>Narrower than the positional tolerance: measure on site.</source>
            <translation>Narrower than the positional tolerance: measure on site.</translation>
        </message>
        <message>
            <source>Narrower than the positional tolerance: not counted for the disposition, measure on site.</source>
            <translation>Narrower than the positional tolerance: not counted for the disposition, measure on site.</translation>
        </message>
        <message>
            <source>Not counted, as narrower than the positional tolerance; measure on site: {strips}</source>
            <translation>Not counted, as narrower than the positional tolerance; measure on site: {strips}</translation>
        </message>
        <message>
            <source>doubtful sliver, measure on site</source>
            <translation>doubtful sliver, measure on site</translation>
        </message>
        <message>
            <source>{form} {title} is sound. Use it from now on?</source>
            <translation>{form} {title} is sound. Use it from now on?</translation>
        </message>
        <message>
            <source>Choose the sites to lock first.</source>
            <translation>Choose the sites to lock first.</translation>
        </message>
        <message>
            <source>Choose the sites to unlock first.</source>
            <translation>Choose the sites to unlock first.</translation>
        </message>
        <message>
            <source>its works take {days} working days, and the plan has {given}: is its area right?</source>
            <translation>its works take {days} working days, and the plan has {given}: is its area right?</translation>
        </message>
        <message>
            <source>work on it has begun; its day stays</source>
            <translation>work on it has begun; its day stays</translation>
        </message>
        <message>
            <source>Criminal Law</source>
            <translation>Criminal Law</translation>
        </message>
        <message>
            <source>Interpretation of the Supreme People's Court on crimes against land (2000)</source>
            <translation>Interpretation of the Supreme People's Court on crimes against land (2000)</translation>
        </message>
        <message>
            <source>temporary retention</source>
            <translation>temporary retention</translation>
        </message>
        <message>
            <source>No pictures are registered yet: add them with “Pictures…”.</source>
            <translation>No pictures are registered yet: add them with “Pictures…”.</translation>
        </message>
        <message>
            <source>{photos}: not known when or where, or taken elsewhere. Say why it counts; D41 prints it.</source>
            <translation>{photos}: not known when or where, or taken elsewhere. Say why it counts; D41 prints it.</translation>
        </message>
        <message>
            <source>{photos}: not known when or where, or taken elsewhere. Say why they show plot {plot}.</source>
            <translation>{photos}: not known when or where, or taken elsewhere. Say why they show plot {plot}.</translation>
        </message>
        <message>
            <source>The rules do not allow this use any more: choose another.</source>
            <translation>The rules do not allow this use any more: choose another.</translation>
        </message>
        <message>
            <source>Account of the case</source>
            <translation>Account of the case</translation>
        </message>
        <message>
            <source>Address for service</source>
            <translation>Address for service</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Age</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>Agents</translation>
        </message>
        <message>
            <source>Amount to be paid</source>
            <translation>Amount to be paid</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Answer</translation>
        </message>
        <message>
            <source>Answer after the rights were read</source>
            <translation>Answer after the rights were read</translation>
        </message>
        <message>
            <source>Answer of the party or witness</source>
            <translation>Answer of the party or witness</translation>
        </message>
        <message>
            <source>Approval by the head of the authority</source>
            <translation>Approval by the head of the authority</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>Approved by</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>Archive number</translation>
        </message>
        <message>
            <source>Archived on</source>
            <translation>Archived on</translation>
        </message>
        <message>
            <source>Area concerned</source>
            <translation>Area concerned</translation>
        </message>
        <message>
            <source>Area of the building</source>
            <translation>Area of the building</translation>
        </message>
        <message>
            <source>Area used</source>
            <translation>Area used</translation>
        </message>
        <message>
            <source>Assistance asked for</source>
            <translation>Assistance asked for</translation>
        </message>
        <message>
            <source>Assistance from</source>
            <translation>Assistance from</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>Attachments</translation>
        </message>
        <message>
            <source>Authority addressed</source>
            <translation>Authority addressed</translation>
        </message>
        <message>
            <source>Authority for administrative review</source>
            <translation>Authority for administrative review</translation>
        </message>
        <message>
            <source>Authority it is transferred to</source>
            <translation>Authority it is transferred to</translation>
        </message>
        <message>
            <source>Authority supervised</source>
            <translation>Authority supervised</translation>
        </message>
        <message>
            <source>Basis in local policy (document, number, article)</source>
            <translation>Basis in local policy (document, number, article)</translation>
        </message>
        <message>
            <source>Basis in local regulations</source>
            <translation>Basis in local regulations</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>Began</translation>
        </message>
        <message>
            <source>Belongings collected at</source>
            <translation>Belongings collected at</translation>
        </message>
        <message>
            <source>Belongings listed</source>
            <translation>Belongings listed</translation>
        </message>
        <message>
            <source>Bodies and people taking part</source>
            <translation>Bodies and people taking part</translation>
        </message>
        <message>
            <source>Body commissioned</source>
            <translation>Body commissioned</translation>
        </message>
        <message>
            <source>Body entrusted</source>
            <translation>Body entrusted</translation>
        </message>
        <message>
            <source>Body supervised</source>
            <translation>Body supervised</translation>
        </message>
        <message>
            <source>Body that orders to act</source>
            <translation>Body that orders to act</translation>
        </message>
        <message>
            <source>Boundary points</source>
            <translation>Boundary points</translation>
        </message>
        <message>
            <source>Carried out by</source>
            <translation>Carried out by</translation>
        </message>
        <message>
            <source>Chair and position</source>
            <translation>Chair and position</translation>
        </message>
        <message>
            <source>Check card of a suspected spot</source>
            <translation>Check card of a suspected spot</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>Closed on</translation>
        </message>
        <message>
            <source>Code of the plot</source>
            <translation>Code of the plot</translation>
        </message>
        <message>
            <source>Code of the spot</source>
            <translation>Code of the spot</translation>
        </message>
        <message>
            <source>Collected by</source>
            <translation>Collected by</translation>
        </message>
        <message>
            <source>Commander</source>
            <translation>Commander</translation>
        </message>
        <message>
            <source>Commander on the spot</source>
            <translation>Commander on the spot</translation>
        </message>
        <message>
            <source>Conclusion (performed, in part, not at all)</source>
            <translation>Conclusion (performed, in part, not at all)</translation>
        </message>
        <message>
            <source>Conclusion of the reply</source>
            <translation>Conclusion of the reply</translation>
        </message>
        <message>
            <source>Condition and use</source>
            <translation>Condition and use</translation>
        </message>
        <message>
            <source>Conditions of withdrawal</source>
            <translation>Conditions of withdrawal</translation>
        </message>
        <message>
            <source>Conditions to resume</source>
            <translation>Conditions to resume</translation>
        </message>
        <message>
            <source>Content of the decision</source>
            <translation>Content of the decision</translation>
        </message>
        <message>
            <source>Content of the enforcement</source>
            <translation>Content of the enforcement</translation>
        </message>
        <message>
            <source>Control lines concerned</source>
            <translation>Control lines concerned</translation>
        </message>
        <message>
            <source>Coordinate system</source>
            <translation>Coordinate system</translation>
        </message>
        <message>
            <source>Copies (pages)</source>
            <translation>Copies (pages)</translation>
        </message>
        <message>
            <source>Course of public notice</source>
            <translation>Course of public notice</translation>
        </message>
        <message>
            <source>Court for administrative litigation</source>
            <translation>Court for administrative litigation</translation>
        </message>
        <message>
            <source>Court may be asked until</source>
            <translation>Court may be asked until</translation>
        </message>
        <message>
            <source>Date and place of the notice</source>
            <translation>Date and place of the notice</translation>
        </message>
        <message>
            <source>Date beside the seal</source>
            <translation>Date beside the seal</translation>
        </message>
        <message>
            <source>Date of approval</source>
            <translation>Date of approval</translation>
        </message>
        <message>
            <source>Date of receipt</source>
            <translation>Date of receipt</translation>
        </message>
        <message>
            <source>Date of the opinion</source>
            <translation>Date of the opinion</translation>
        </message>
        <message>
            <source>Date of the plan</source>
            <translation>Date of the plan</translation>
        </message>
        <message>
            <source>Date of the reply</source>
            <translation>Date of the reply</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>Date of the report</translation>
        </message>
        <message>
            <source>Date of the review</source>
            <translation>Date of the review</translation>
        </message>
        <message>
            <source>Date the party filled it in</source>
            <translation>Date the party filled it in</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Dated</translation>
        </message>
        <message>
            <source>Day it was found</source>
            <translation>Day it was found</translation>
        </message>
        <message>
            <source>Day it was obtained</source>
            <translation>Day it was obtained</translation>
        </message>
        <message>
            <source>Day of the public notice</source>
            <translation>Day of the public notice</translation>
        </message>
        <message>
            <source>Day that decision was served</source>
            <translation>Day that decision was served</translation>
        </message>
        <message>
            <source>Day the decision was served</source>
            <translation>Day the decision was served</translation>
        </message>
        <message>
            <source>Day the penalty decision took effect</source>
            <translation>Day the penalty decision took effect</translation>
        </message>
        <message>
            <source>Day the reminder was served</source>
            <translation>Day the reminder was served</translation>
        </message>
        <message>
            <source>Day the stop order was served</source>
            <translation>Day the stop order was served</translation>
        </message>
        <message>
            <source>Day the terms for remedies end</source>
            <translation>Day the terms for remedies end</translation>
        </message>
        <message>
            <source>Days added</source>
            <translation>Days added</translation>
        </message>
        <message>
            <source>Days to perform after the reminder</source>
            <translation>Days to perform after the reminder</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Decision</translation>
        </message>
        <message>
            <source>Decision in force from</source>
            <translation>Decision in force from</translation>
        </message>
        <message>
            <source>Demolished by</source>
            <translation>Demolished by</translation>
        </message>
        <message>
            <source>Demolition finished on</source>
            <translation>Demolition finished on</translation>
        </message>
        <message>
            <source>Description of the problem</source>
            <translation>Description of the problem</translation>
        </message>
        <message>
            <source>Direction of use</source>
            <translation>Direction of use</translation>
        </message>
        <message>
            <source>Discussion began</source>
            <translation>Discussion began</translation>
        </message>
        <message>
            <source>Discussion ended</source>
            <translation>Discussion ended</translation>
        </message>
        <message>
            <source>Dissenting opinions</source>
            <translation>Dissenting opinions</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>Done on</translation>
        </message>
        <message>
            <source>Draughtsman</source>
            <translation>Draughtsman</translation>
        </message>
        <message>
            <source>Effect on the plan</source>
            <translation>Effect on the plan</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Employer</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Ended</translation>
        </message>
        <message>
            <source>Enforcement officers, at least two</source>
            <translation>Enforcement officers, at least two</translation>
        </message>
        <message>
            <source>Entity advised</source>
            <translation>Entity advised</translation>
        </message>
        <message>
            <source>Entity informed</source>
            <translation>Entity informed</translation>
        </message>
        <message>
            <source>Entity or person that provides it</source>
            <translation>Entity or person that provides it</translation>
        </message>
        <message>
            <source>Entity that provides it</source>
            <translation>Entity that provides it</translation>
        </message>
        <message>
            <source>Estimated cost</source>
            <translation>Estimated cost</translation>
        </message>
        <message>
            <source>Estimated cost (yuan)</source>
            <translation>Estimated cost (yuan)</translation>
        </message>
        <message>
            <source>Ethnic group</source>
            <translation>Ethnic group</translation>
        </message>
        <message>
            <source>Evidence of when it was built</source>
            <translation>Evidence of when it was built</translation>
        </message>
        <message>
            <source>Execution began</source>
            <translation>Execution began</translation>
        </message>
        <message>
            <source>Execution ended</source>
            <translation>Execution ended</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>Experts</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>Extent</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Facts</translation>
        </message>
        <message>
            <source>Facts and evidence found by the hearing</source>
            <translation>Facts and evidence found by the hearing</translation>
        </message>
        <message>
            <source>Facts and nature of the breach</source>
            <translation>Facts and nature of the breach</translation>
        </message>
        <message>
            <source>Facts and reasons of the decision</source>
            <translation>Facts and reasons of the decision</translation>
        </message>
        <message>
            <source>Facts found</source>
            <translation>Facts found</translation>
        </message>
        <message>
            <source>Facts of the breach</source>
            <translation>Facts of the breach</translation>
        </message>
        <message>
            <source>Facts of the breach, and outcome</source>
            <translation>Facts of the breach, and outcome</translation>
        </message>
        <message>
            <source>Facts of the problem</source>
            <translation>Facts of the problem</translation>
        </message>
        <message>
            <source>Facts of unlawful or improper enforcement</source>
            <translation>Facts of unlawful or improper enforcement</translation>
        </message>
        <message>
            <source>Fine to be paid (yuan)</source>
            <translation>Fine to be paid (yuan)</translation>
        </message>
        <message>
            <source>First opinion after the check</source>
            <translation>First opinion after the check</translation>
        </message>
        <message>
            <source>Floor area demolished</source>
            <translation>Floor area demolished</translation>
        </message>
        <message>
            <source>Forwarding body</source>
            <translation>Forwarding body</translation>
        </message>
        <message>
            <source>Government that decides on demolition</source>
            <translation>Government that decides on demolition</translation>
        </message>
        <message>
            <source>Government that is asked</source>
            <translation>Government that is asked</translation>
        </message>
        <message>
            <source>Government that reminds</source>
            <translation>Government that reminds</translation>
        </message>
        <message>
            <source>Ground area demolished</source>
            <translation>Ground area demolished</translation>
        </message>
        <message>
            <source>Ground for closing (art. 46 of the penalty measures)</source>
            <translation>Ground for closing (art. 46 of the penalty measures)</translation>
        </message>
        <message>
            <source>Ground for recusal</source>
            <translation>Ground for recusal</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Handed over by</translation>
        </message>
        <message>
            <source>Head of the authority who approved</source>
            <translation>Head of the authority who approved</translation>
        </message>
        <message>
            <source>How and until when to perform</source>
            <translation>How and until when to perform</translation>
        </message>
        <message>
            <source>How discretion was used</source>
            <translation>How discretion was used</translation>
        </message>
        <message>
            <source>How it came in</source>
            <translation>How it came in</translation>
        </message>
        <message>
            <source>How it was carried out</source>
            <translation>How it was carried out</translation>
        </message>
        <message>
            <source>How it was performed</source>
            <translation>How it was performed</translation>
        </message>
        <message>
            <source>How service was tried before</source>
            <translation>How service was tried before</translation>
        </message>
        <message>
            <source>How the terms for remedies ended</source>
            <translation>How the terms for remedies ended</translation>
        </message>
        <message>
            <source>How they were collected</source>
            <translation>How they were collected</translation>
        </message>
        <message>
            <source>How to object</source>
            <translation>How to object</translation>
        </message>
        <message>
            <source>How to pay</source>
            <translation>How to pay</translation>
        </message>
        <message>
            <source>How to perform</source>
            <translation>How to perform</translation>
        </message>
        <message>
            <source>Inspectors, two</source>
            <translation>Inspectors, two</translation>
        </message>
        <message>
            <source>Interview began</source>
            <translation>Interview began</translation>
        </message>
        <message>
            <source>Interview ended</source>
            <translation>Interview ended</translation>
        </message>
        <message>
            <source>Interviewers, at least two</source>
            <translation>Interviewers, at least two</translation>
        </message>
        <message>
            <source>Investigation from</source>
            <translation>Investigation from</translation>
        </message>
        <message>
            <source>Investigation until</source>
            <translation>Investigation until</translation>
        </message>
        <message>
            <source>Item of art. 46 for closing</source>
            <translation>Item of art. 46 for closing</translation>
        </message>
        <message>
            <source>Keeper</source>
            <translation>Keeper</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>Kept at</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>Kept for</translation>
        </message>
        <message>
            <source>Kind (suspend, end, defer)</source>
            <translation>Kind (suspend, end, defer)</translation>
        </message>
        <message>
            <source>Kind and content of the penalty</source>
            <translation>Kind and content of the penalty</translation>
        </message>
        <message>
            <source>Kind of decision (revoke, change, perform, declare unlawful)</source>
            <translation>Kind of decision (revoke, change, perform, declare unlawful)</translation>
        </message>
        <message>
            <source>Kind of transfer (jurisdiction, crime, official)</source>
            <translation>Kind of transfer (jurisdiction, crime, official)</translation>
        </message>
        <message>
            <source>Land freed</source>
            <translation>Land freed</translation>
        </message>
        <message>
            <source>Last day of the term until now</source>
            <translation>Last day of the term until now</translation>
        </message>
        <message>
            <source>Last day to demolish oneself</source>
            <translation>Last day to demolish oneself</translation>
        </message>
        <message>
            <source>Last day to demolish or put right oneself</source>
            <translation>Last day to demolish or put right oneself</translation>
        </message>
        <message>
            <source>Last day to finish</source>
            <translation>Last day to finish</translation>
        </message>
        <message>
            <source>Last day to handle it</source>
            <translation>Last day to handle it</translation>
        </message>
        <message>
            <source>Last day to remove belongings</source>
            <translation>Last day to remove belongings</translation>
        </message>
        <message>
            <source>Last day to report back</source>
            <translation>Last day to report back</translation>
        </message>
        <message>
            <source>Law on which sealing or seizing rests</source>
            <translation>Law on which sealing or seizing rests</translation>
        </message>
        <message>
            <source>Law on which the order rests</source>
            <translation>Law on which the order rests</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Legal basis</translation>
        </message>
        <message>
            <source>Legal basis of enforcement</source>
            <translation>Legal basis of enforcement</translation>
        </message>
        <message>
            <source>Legal basis of performance by another</source>
            <translation>Legal basis of performance by another</translation>
        </message>
        <message>
            <source>Legal basis of the decision</source>
            <translation>Legal basis of the decision</translation>
        </message>
        <message>
            <source>Legal basis of the extension</source>
            <translation>Legal basis of the extension</translation>
        </message>
        <message>
            <source>Legal basis of the transfer</source>
            <translation>Legal basis of the transfer</translation>
        </message>
        <message>
            <source>Legal representative or head</source>
            <translation>Legal representative or head</translation>
        </message>
        <message>
            <source>Letter that ends the assistance</source>
            <translation>Letter that ends the assistance</translation>
        </message>
        <message>
            <source>List</source>
            <translation>List</translation>
        </message>
        <message>
            <source>List of what is handed over</source>
            <translation>List of what is handed over</translation>
        </message>
        <message>
            <source>List of what is preserved</source>
            <translation>List of what is preserved</translation>
        </message>
        <message>
            <source>List of what is received</source>
            <translation>List of what is received</translation>
        </message>
        <message>
            <source>Mail receipt</source>
            <translation>Mail receipt</translation>
        </message>
        <message>
            <source>Main content</source>
            <translation>Main content</translation>
        </message>
        <message>
            <source>Main content of the paper</source>
            <translation>Main content of the paper</translation>
        </message>
        <message>
            <source>Main facts of the breach</source>
            <translation>Main facts of the breach</translation>
        </message>
        <message>
            <source>Main points of the investigators</source>
            <translation>Main points of the investigators</translation>
        </message>
        <message>
            <source>Main points of the party</source>
            <translation>Main points of the party</translation>
        </message>
        <message>
            <source>Manner of enforcement</source>
            <translation>Manner of enforcement</translation>
        </message>
        <message>
            <source>Manner of performance by another</source>
            <translation>Manner of performance by another</translation>
        </message>
        <message>
            <source>Manner of the enforcement</source>
            <translation>Manner of the enforcement</translation>
        </message>
        <message>
            <source>Material provided</source>
            <translation>Material provided</translation>
        </message>
        <message>
            <source>Material submitted</source>
            <translation>Material submitted</translation>
        </message>
        <message>
            <source>Matter commissioned</source>
            <translation>Matter commissioned</translation>
        </message>
        <message>
            <source>Matter to act on</source>
            <translation>Matter to act on</translation>
        </message>
        <message>
            <source>Matters pointed out</source>
            <translation>Matters pointed out</translation>
        </message>
        <message>
            <source>Measuring instrument</source>
            <translation>Measuring instrument</translation>
        </message>
        <message>
            <source>Medium of publication</source>
            <translation>Medium of publication</translation>
        </message>
        <message>
            <source>Members of the hearing</source>
            <translation>Members of the hearing</translation>
        </message>
        <message>
            <source>Members present and positions</source>
            <translation>Members present and positions</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Name of the applicant</source>
            <translation>Name of the applicant</translation>
        </message>
        <message>
            <source>Name of the authority</source>
            <translation>Name of the authority</translation>
        </message>
        <message>
            <source>Name of the material</source>
            <translation>Name of the material</translation>
        </message>
        <message>
            <source>Name of the paper served</source>
            <translation>Name of the paper served</translation>
        </message>
        <message>
            <source>Name of the respondent</source>
            <translation>Name of the respondent</translation>
        </message>
        <message>
            <source>Name of who committed the breach</source>
            <translation>Name of who committed the breach</translation>
        </message>
        <message>
            <source>Name of who is penalised</source>
            <translation>Name of who is penalised</translation>
        </message>
        <message>
            <source>Nature, circumstances and consequences of the breach</source>
            <translation>Nature, circumstances and consequences of the breach</translation>
        </message>
        <message>
            <source>New last day</source>
            <translation>New last day</translation>
        </message>
        <message>
            <source>No review or suit was asked for</source>
            <translation>No review or suit was asked for</translation>
        </message>
        <message>
            <source>Notary or witness</source>
            <translation>Notary or witness</translation>
        </message>
        <message>
            <source>Note where signing was refused</source>
            <translation>Note where signing was refused</translation>
        </message>
        <message>
            <source>Notes on the photos</source>
            <translation>Notes on the photos</translation>
        </message>
        <message>
            <source>Number of premises, facilities or belongings</source>
            <translation>Number of premises, facilities or belongings</translation>
        </message>
        <message>
            <source>Number of the attached map</source>
            <translation>Number of the attached map</translation>
        </message>
        <message>
            <source>Number of the decision</source>
            <translation>Number of the decision</translation>
        </message>
        <message>
            <source>Number of the decision enforced</source>
            <translation>Number of the decision enforced</translation>
        </message>
        <message>
            <source>Number of the government's order</source>
            <translation>Number of the government's order</translation>
        </message>
        <message>
            <source>Number of the identity paper</source>
            <translation>Number of the identity paper</translation>
        </message>
        <message>
            <source>Number of the instrument</source>
            <translation>Number of the instrument</translation>
        </message>
        <message>
            <source>Number of the legal certificate</source>
            <translation>Number of the legal certificate</translation>
        </message>
        <message>
            <source>Number of the list of belongings</source>
            <translation>Number of the list of belongings</translation>
        </message>
        <message>
            <source>Number of the mail receipt</source>
            <translation>Number of the mail receipt</translation>
        </message>
        <message>
            <source>Number of the notice or reminder</source>
            <translation>Number of the notice or reminder</translation>
        </message>
        <message>
            <source>Number of the opinion</source>
            <translation>Number of the opinion</translation>
        </message>
        <message>
            <source>Number of the paper</source>
            <translation>Number of the paper</translation>
        </message>
        <message>
            <source>Number of the penalty decision</source>
            <translation>Number of the penalty decision</translation>
        </message>
        <message>
            <source>Number of the record on the spot</source>
            <translation>Number of the record on the spot</translation>
        </message>
        <message>
            <source>Number of the reminder</source>
            <translation>Number of the reminder</translation>
        </message>
        <message>
            <source>Number of the reply</source>
            <translation>Number of the reply</translation>
        </message>
        <message>
            <source>Number of the stop order</source>
            <translation>Number of the stop order</translation>
        </message>
        <message>
            <source>Number or account</source>
            <translation>Number or account</translation>
        </message>
        <message>
            <source>Numbers of photos after</source>
            <translation>Numbers of photos after</translation>
        </message>
        <message>
            <source>Numbers of photos and films</source>
            <translation>Numbers of photos and films</translation>
        </message>
        <message>
            <source>Numbers of photos before</source>
            <translation>Numbers of photos before</translation>
        </message>
        <message>
            <source>Numbers of photos of the place</source>
            <translation>Numbers of photos of the place</translation>
        </message>
        <message>
            <source>Numbers of the attached photos</source>
            <translation>Numbers of the attached photos</translation>
        </message>
        <message>
            <source>Numbers of the photos of the posting</source>
            <translation>Numbers of the photos of the posting</translation>
        </message>
        <message>
            <source>Object of performance by another</source>
            <translation>Object of performance by another</translation>
        </message>
        <message>
            <source>Object of the execution</source>
            <translation>Object of the execution</translation>
        </message>
        <message>
            <source>Obligations not performed</source>
            <translation>Obligations not performed</translation>
        </message>
        <message>
            <source>Officers in charge (investigators)</source>
            <translation>Officers in charge (investigators)</translation>
        </message>
        <message>
            <source>Officers in charge, at least two</source>
            <translation>Officers in charge, at least two</translation>
        </message>
        <message>
            <source>Opinion of the acceptance</source>
            <translation>Opinion of the acceptance</translation>
        </message>
        <message>
            <source>Opinion of the collective discussion</source>
            <translation>Opinion of the collective discussion</translation>
        </message>
        <message>
            <source>Opinion of the examination</source>
            <translation>Opinion of the examination</translation>
        </message>
        <message>
            <source>Opinion of the hearing (proposal)</source>
            <translation>Opinion of the hearing (proposal)</translation>
        </message>
        <message>
            <source>Opinion of the review</source>
            <translation>Opinion of the review</translation>
        </message>
        <message>
            <source>Original or copy</source>
            <translation>Original or copy</translation>
        </message>
        <message>
            <source>Other bodies that help</source>
            <translation>Other bodies that help</translation>
        </message>
        <message>
            <source>Other direction</source>
            <translation>Other direction</translation>
        </message>
        <message>
            <source>Other ground for closing</source>
            <translation>Other ground for closing</translation>
        </message>
        <message>
            <source>Other: what</source>
            <translation>Other: what</translation>
        </message>
        <message>
            <source>Others present and positions</source>
            <translation>Others present and positions</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Outcome</translation>
        </message>
        <message>
            <source>Outline of the case</source>
            <translation>Outline of the case</translation>
        </message>
        <message>
            <source>Pages in this file</source>
            <translation>Pages in this file</translation>
        </message>
        <message>
            <source>Paper collected at</source>
            <translation>Paper collected at</translation>
        </message>
        <message>
            <source>Paper served</source>
            <translation>Paper served</translation>
        </message>
        <message>
            <source>Paper served by public notice</source>
            <translation>Paper served by public notice</translation>
        </message>
        <message>
            <source>Papers in this file</source>
            <translation>Papers in this file</translation>
        </message>
        <message>
            <source>Particulars of the party</source>
            <translation>Particulars of the party</translation>
        </message>
        <message>
            <source>Party to demolish by</source>
            <translation>Party to demolish by</translation>
        </message>
        <message>
            <source>Penalty that is proposed</source>
            <translation>Penalty that is proposed</translation>
        </message>
        <message>
            <source>People and belongings out by</source>
            <translation>People and belongings out by</translation>
        </message>
        <message>
            <source>Performed in part on</source>
            <translation>Performed in part on</translation>
        </message>
        <message>
            <source>Person named to receive</source>
            <translation>Person named to receive</translation>
        </message>
        <message>
            <source>Person recused</source>
            <translation>Person recused</translation>
        </message>
        <message>
            <source>Person to be recused</source>
            <translation>Person to be recused</translation>
        </message>
        <message>
            <source>Person to be served</source>
            <translation>Person to be served</translation>
        </message>
        <message>
            <source>Photo numbers</source>
            <translation>Photo numbers</translation>
        </message>
        <message>
            <source>Photos after demolition</source>
            <translation>Photos after demolition</translation>
        </message>
        <message>
            <source>Photos before demolition</source>
            <translation>Photos before demolition</translation>
        </message>
        <message>
            <source>Photos of the place with checksums of their files</source>
            <translation>Photos of the place with checksums of their files</translation>
        </message>
        <message>
            <source>Photos of the use</source>
            <translation>Photos of the use</translation>
        </message>
        <message>
            <source>Place of preservation</source>
            <translation>Place of preservation</translation>
        </message>
        <message>
            <source>Place of receipt</source>
            <translation>Place of receipt</translation>
        </message>
        <message>
            <source>Place of the breach</source>
            <translation>Place of the breach</translation>
        </message>
        <message>
            <source>Place of the building</source>
            <translation>Place of the building</translation>
        </message>
        <message>
            <source>Place of the discussion</source>
            <translation>Place of the discussion</translation>
        </message>
        <message>
            <source>Place of the execution</source>
            <translation>Place of the execution</translation>
        </message>
        <message>
            <source>Place of the hearing</source>
            <translation>Place of the hearing</translation>
        </message>
        <message>
            <source>Place of the interview</source>
            <translation>Place of the interview</translation>
        </message>
        <message>
            <source>Place of the inventory</source>
            <translation>Place of the inventory</translation>
        </message>
        <message>
            <source>Place of the survey</source>
            <translation>Place of the survey</translation>
        </message>
        <message>
            <source>Place of the unlawful building</source>
            <translation>Place of the unlawful building</translation>
        </message>
        <message>
            <source>Planned to be done by</source>
            <translation>Planned to be done by</translation>
        </message>
        <message>
            <source>Planned use</source>
            <translation>Planned use</translation>
        </message>
        <message>
            <source>Policy it rests on</source>
            <translation>Policy it rests on</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Posted at</source>
            <translation>Posted at</translation>
        </message>
        <message>
            <source>Posted on</source>
            <translation>Posted on</translation>
        </message>
        <message>
            <source>Premises, facilities or belongings, with their number</source>
            <translation>Premises, facilities or belongings, with their number</translation>
        </message>
        <message>
            <source>Prior notice, defence and hearing</source>
            <translation>Prior notice, defence and hearing</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Proposal</translation>
        </message>
        <message>
            <source>Proposal on how to deal with it</source>
            <translation>Proposal on how to deal with it</translation>
        </message>
        <message>
            <source>Proposed handling</source>
            <translation>Proposed handling</translation>
        </message>
        <message>
            <source>Proposed penalty</source>
            <translation>Proposed penalty</translation>
        </message>
        <message>
            <source>Provisions believed to be breached</source>
            <translation>Provisions believed to be breached</translation>
        </message>
        <message>
            <source>Provisions breached</source>
            <translation>Provisions breached</translation>
        </message>
        <message>
            <source>Purpose of obtaining it</source>
            <translation>Purpose of obtaining it</translation>
        </message>
        <message>
            <source>Qualification of the body</source>
            <translation>Qualification of the body</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Quantity</translation>
        </message>
        <message>
            <source>Quantity (area)</source>
            <translation>Quantity (area)</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Reason and date of refusal</source>
            <translation>Reason and date of refusal</translation>
        </message>
        <message>
            <source>Reason for no penalty</source>
            <translation>Reason for no penalty</translation>
        </message>
        <message>
            <source>Reason for not filing</source>
            <translation>Reason for not filing</translation>
        </message>
        <message>
            <source>Reason for performance by another (traffic, pollution or natural resources)</source>
            <translation>Reason for performance by another (traffic, pollution or natural resources)</translation>
        </message>
        <message>
            <source>Reason for public notice</source>
            <translation>Reason for public notice</translation>
        </message>
        <message>
            <source>Reason for refusing it</source>
            <translation>Reason for refusing it</translation>
        </message>
        <message>
            <source>Reason for sealing or seizing</source>
            <translation>Reason for sealing or seizing</translation>
        </message>
        <message>
            <source>Reason for the extension</source>
            <translation>Reason for the extension</translation>
        </message>
        <message>
            <source>Reason for the transfer</source>
            <translation>Reason for the transfer</translation>
        </message>
        <message>
            <source>Reason in detail</source>
            <translation>Reason in detail</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>Reasons</translation>
        </message>
        <message>
            <source>Reasons for enforcement</source>
            <translation>Reasons for enforcement</translation>
        </message>
        <message>
            <source>Reasons: no harmful consequences</source>
            <translation>Reasons: no harmful consequences</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>Received by</translation>
        </message>
        <message>
            <source>Received on behalf by</source>
            <translation>Received on behalf by</translation>
        </message>
        <message>
            <source>Receiving entity</source>
            <translation>Receiving entity</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Recipient</translation>
        </message>
        <message>
            <source>Record of an extension</source>
            <translation>Record of an extension</translation>
        </message>
        <message>
            <source>Record of the medium (page, address)</source>
            <translation>Record of the medium (page, address)</translation>
        </message>
        <message>
            <source>Record of the release</source>
            <translation>Record of the release</translation>
        </message>
        <message>
            <source>Record of the second reminder</source>
            <translation>Record of the second reminder</translation>
        </message>
        <message>
            <source>Record that it reached the system</source>
            <translation>Record that it reached the system</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>Recorder</translation>
        </message>
        <message>
            <source>Recusal to be asked for by</source>
            <translation>Recusal to be asked for by</translation>
        </message>
        <message>
            <source>Relation to the case</source>
            <translation>Relation to the case</translation>
        </message>
        <message>
            <source>Relation to the party</source>
            <translation>Relation to the party</translation>
        </message>
        <message>
            <source>Relation to the person served</source>
            <translation>Relation to the person served</translation>
        </message>
        <message>
            <source>Remarks on this file</source>
            <translation>Remarks on this file</translation>
        </message>
        <message>
            <source>Report on the outcome</source>
            <translation>Report on the outcome</translation>
        </message>
        <message>
            <source>Responsible department</source>
            <translation>Responsible department</translation>
        </message>
        <message>
            <source>Responsible entity</source>
            <translation>Responsible entity</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>Responsible person</translation>
        </message>
        <message>
            <source>Result of the verification</source>
            <translation>Result of the verification</translation>
        </message>
        <message>
            <source>Review or suit possible until</source>
            <translation>Review or suit possible until</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>Reviewer</translation>
        </message>
        <message>
            <source>Right to a statement and defence</source>
            <translation>Right to a statement and defence</translation>
        </message>
        <message>
            <source>Rubble removed</source>
            <translation>Rubble removed</translation>
        </message>
        <message>
            <source>Safety appraisal</source>
            <translation>Safety appraisal</translation>
        </message>
        <message>
            <source>Scheme of use</source>
            <translation>Scheme of use</translation>
        </message>
        <message>
            <source>Structure, storeys</source>
            <translation>Structure, storeys</translation>
        </message>
        <message>
            <source>Submitted by</source>
            <translation>Submitted by</translation>
        </message>
        <message>
            <source>Submitted on</source>
            <translation>Submitted on</translation>
        </message>
        <message>
            <source>Supervising authority</source>
            <translation>Supervising authority</translation>
        </message>
        <message>
            <source>Supervising body</source>
            <translation>Supervising body</translation>
        </message>
        <message>
            <source>Surcharge to be paid (yuan)</source>
            <translation>Surcharge to be paid (yuan)</translation>
        </message>
        <message>
            <source>Survey began</source>
            <translation>Survey began</translation>
        </message>
        <message>
            <source>Survey ended</source>
            <translation>Survey ended</translation>
        </message>
        <message>
            <source>Surveyor</source>
            <translation>Surveyor</translation>
        </message>
        <message>
            <source>Surveyors, at least two</source>
            <translation>Surveyors, at least two</translation>
        </message>
        <message>
            <source>Suspected of building otherwise than the construction planning permit says</source>
            <translation>Suspected of building otherwise than the construction planning permit says</translation>
        </message>
        <message>
            <source>Suspected of building otherwise than the rural construction planning permit says</source>
            <translation>Suspected of building otherwise than the rural construction planning permit says</translation>
        </message>
        <message>
            <source>Suspected of building without a construction planning permit</source>
            <translation>Suspected of building without a construction planning permit</translation>
        </message>
        <message>
            <source>Suspected of building without a rural construction planning permit</source>
            <translation>Suspected of building without a rural construction planning permit</translation>
        </message>
        <message>
            <source>Suspected of occupying land without approval</source>
            <translation>Suspected of occupying land without approval</translation>
        </message>
        <message>
            <source>Taken as served on</source>
            <translation>Taken as served on</translation>
        </message>
        <message>
            <source>Temporary use until</source>
            <translation>Temporary use until</translation>
        </message>
        <message>
            <source>Term for performing</source>
            <translation>Term for performing</translation>
        </message>
        <message>
            <source>Term of sealing or seizing</source>
            <translation>Term of sealing or seizing</translation>
        </message>
        <message>
            <source>Term of temporary use</source>
            <translation>Term of temporary use</translation>
        </message>
        <message>
            <source>Term of the delay</source>
            <translation>Term of the delay</translation>
        </message>
        <message>
            <source>Term to put it right</source>
            <translation>Term to put it right</translation>
        </message>
        <message>
            <source>Third parties and others taking part</source>
            <translation>Third parties and others taking part</translation>
        </message>
        <message>
            <source>Time it was taken</source>
            <translation>Time it was taken</translation>
        </message>
        <message>
            <source>Time of enforcement</source>
            <translation>Time of enforcement</translation>
        </message>
        <message>
            <source>Time of performance by another</source>
            <translation>Time of performance by another</translation>
        </message>
        <message>
            <source>Time of registration</source>
            <translation>Time of registration</translation>
        </message>
        <message>
            <source>Time of the check</source>
            <translation>Time of the check</translation>
        </message>
        <message>
            <source>Time of the forced demolition</source>
            <translation>Time of the forced demolition</translation>
        </message>
        <message>
            <source>Time of the hearing</source>
            <translation>Time of the hearing</translation>
        </message>
        <message>
            <source>Time of the inventory</source>
            <translation>Time of the inventory</translation>
        </message>
        <message>
            <source>Time the execution began</source>
            <translation>Time the execution began</translation>
        </message>
        <message>
            <source>To be answered by</source>
            <translation>To be answered by</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>To be done by</translation>
        </message>
        <message>
            <source>To be handed over by</source>
            <translation>To be handed over by</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>Transfers</translation>
        </message>
        <message>
            <source>Unlawful building: condition</source>
            <translation>Unlawful building: condition</translation>
        </message>
        <message>
            <source>Unlawful building: place</source>
            <translation>Unlawful building: place</translation>
        </message>
        <message>
            <source>Usable area</source>
            <translation>Usable area</translation>
        </message>
        <message>
            <source>Void numbers of this file</source>
            <translation>Void numbers of this file</translation>
        </message>
        <message>
            <source>Way of keeping</source>
            <translation>Way of keeping</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>What becomes of it</translation>
        </message>
        <message>
            <source>What does not count</source>
            <translation>What does not count</translation>
        </message>
        <message>
            <source>What execution is asked for</source>
            <translation>What execution is asked for</translation>
        </message>
        <message>
            <source>What execution is asked for (as far as the court may execute it)</source>
            <translation>What execution is asked for (as far as the court may execute it)</translation>
        </message>
        <message>
            <source>What is advised</source>
            <translation>What is advised</translation>
        </message>
        <message>
            <source>What is demanded</source>
            <translation>What is demanded</translation>
        </message>
        <message>
            <source>What is done next</source>
            <translation>What is done next</translation>
        </message>
        <message>
            <source>What is not performed yet</source>
            <translation>What is not performed yet</translation>
        </message>
        <message>
            <source>What the check found</source>
            <translation>What the check found</translation>
        </message>
        <message>
            <source>What the party said, and the answer</source>
            <translation>What the party said, and the answer</translation>
        </message>
        <message>
            <source>What the party said, and the reminder</source>
            <translation>What the party said, and the reminder</translation>
        </message>
        <message>
            <source>What the party stated</source>
            <translation>What the party stated</translation>
        </message>
        <message>
            <source>What to demolish or put right</source>
            <translation>What to demolish or put right</translation>
        </message>
        <message>
            <source>What to put right</source>
            <translation>What to put right</translation>
        </message>
        <message>
            <source>What was pointed out before</source>
            <translation>What was pointed out before</translation>
        </message>
        <message>
            <source>What was reported</source>
            <translation>What was reported</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>What was told</translation>
        </message>
        <message>
            <source>Whether the party was present</source>
            <translation>Whether the party was present</translation>
        </message>
        <message>
            <source>Which interview it is</source>
            <translation>Which interview it is</translation>
        </message>
        <message>
            <source>Who bears the cost</source>
            <translation>Who bears the cost</translation>
        </message>
        <message>
            <source>Who checked, at least two</source>
            <translation>Who checked, at least two</translation>
        </message>
        <message>
            <source>Who decided</source>
            <translation>Who decided</translation>
        </message>
        <message>
            <source>Who made the list, at least two</source>
            <translation>Who made the list, at least two</translation>
        </message>
        <message>
            <source>Who obtains it, at least two</source>
            <translation>Who obtains it, at least two</translation>
        </message>
        <message>
            <source>Who patrolled</source>
            <translation>Who patrolled</translation>
        </message>
        <message>
            <source>Who performs instead</source>
            <translation>Who performs instead</translation>
        </message>
        <message>
            <source>Who was present</source>
            <translation>Who was present</translation>
        </message>
        <message>
            <source>Why and how public notice was given</source>
            <translation>Why and how public notice was given</translation>
        </message>
        <message>
            <source>Why it is put to discussion</source>
            <translation>Why it is put to discussion</translation>
        </message>
        <message>
            <source>Why it was followed or not</source>
            <translation>Why it was followed or not</translation>
        </message>
        <message>
            <source>Why it was not carried out</source>
            <translation>Why it was not carried out</translation>
        </message>
        <message>
            <source>Why the hearing is not public</source>
            <translation>Why the hearing is not public</translation>
        </message>
        <message>
            <source>Witness or notary</source>
            <translation>Witness or notary</translation>
        </message>
        <message>
            <source>Witness's signature, or number of the film</source>
            <translation>Witness's signature, or number of the film</translation>
        </message>
        <message>
            <source>Working days for statement and defence</source>
            <translation>Working days for statement and defence</translation>
        </message>
        <message>
            <source>Working days of preservation</source>
            <translation>Working days of preservation</translation>
        </message>
        <message>
            <source>Working days to ask for a hearing</source>
            <translation>Working days to ask for a hearing</translation>
        </message>
        <message>
            <source>Yearly check</source>
            <translation>Yearly check</translation>
        </message>
        <message>
            <source>{count} rows chosen</source>
            <translation>{count} rows chosen</translation>
        </message>
        <message>
            <source>{count} rows chosen, of which only the first {most} are taken at once: narrow the list</source>
            <translation>{count} rows chosen, of which only the first {most} are taken at once: narrow the list</translation>
        </message>
        <message>
            <source>First: begins</source>
            <translation>First: begins</translation>
        </message>
        <message>
            <source>First: crew</source>
            <translation>First: crew</translation>
        </message>
        <message>
            <source>First: phase</source>
            <translation>First: phase</translation>
        </message>
        <message>
            <source>In QGIS there are edits of {spots} that are not saved yet. Save or discard them first.</source>
            <translation>In QGIS there are edits of {spots} that are not saved yet. Save or discard them first.</translation>
        </message>
        <message>
            <source>Second: begins</source>
            <translation>Second: begins</translation>
        </message>
        <message>
            <source>Second: crew</source>
            <translation>Second: crew</translation>
        </message>
        <message>
            <source>Second: phase</source>
            <translation>Second: phase</translation>
        </message>
        <message>
            <source>The layer of spots is still being edited: save that edit in QGIS, or discard it there.</source>
            <translation>The layer of spots is still being edited: save that edit in QGIS, or discard it there.</translation>
        </message>
        <message>
            <source>What would give it a day</source>
            <translation>What would give it a day</translation>
        </message>
        <message>
            <source>While you edited {codes}, somebody else changed the shape too. Yours is saved now; Undo brings theirs back.</source>
            <translation>While you edited {codes}, somebody else changed the shape too. Yours is saved now; Undo brings theirs back.</translation>
        </message>
        <message>
            <source>last day of work {day}</source>
            <translation>last day of work {day}</translation>
        </message>
        <message>
            <source>somebody else is saving just now. Nothing is lost: the edit is still open, save it again in a moment.</source>
            <translation>somebody else is saving just now. Nothing is lost: the edit is still open, save it again in a moment.</translation>
        </message>
        <message>
            <source>{area} m² short when due</source>
            <translation>{area} m² short when due</translation>
        </message>
        <message>
            <source>{libraries}: in the folder {folder} that came with the bundle, with a guide how to add it; it needs no internet.</source>
            <translation>{libraries}: in the folder {folder} that came with the bundle, with a guide how to add it; it needs no internet.</translation>
        </message>
        <message>
            <source>{libraries}: no zip of ours brings it, and all else works without it. Where there is internet, run in the OSGeo4W Shell: {command}</source>
            <translation>{libraries}: no zip of ours brings it, and all else works without it. Where there is internet, run in the OSGeo4W Shell: {command}</translation>
        </message>
        <message>
            <source>Answer of the Legislative Affairs Commission (2012, No. 20)</source>
            <translation>Answer of the Legislative Affairs Commission (2012, No. 20)</translation>
        </message>
        <message>
            <source>Answer the reporter (Shanghai)</source>
            <translation>Answer the reporter (Shanghai)</translation>
        </message>
        <message>
            <source>Appeal against the first judgment</source>
            <translation>Appeal against the first judgment</translation>
        </message>
        <message>
            <source>Ask a higher court for reconsideration</source>
            <translation>Ask a higher court for reconsideration</translation>
        </message>
        <message>
            <source>Decide on the penalty (Quanzhou 2007)</source>
            <translation>Decide on the penalty (Quanzhou 2007)</translation>
        </message>
        <message>
            <source>Demolition works put on record</source>
            <translation>Demolition works put on record</translation>
        </message>
        <message>
            <source>Designation of the competent body</source>
            <translation>Designation of the competent body</translation>
        </message>
        <message>
            <source>Enforce the surcharge</source>
            <translation>Enforce the surcharge</translation>
        </message>
        <message>
            <source>Go to the place (Shanghai)</source>
            <translation>Go to the place (Shanghai)</translation>
        </message>
        <message>
            <source>Guidance on discretion in planning penalties (2012, No. 99)</source>
            <translation>Guidance on discretion in planning penalties (2012, No. 99)</translation>
        </message>
        <message>
            <source>Hand in a fine collected on the spot</source>
            <translation>Hand in a fine collected on the spot</translation>
        </message>
        <message>
            <source>Higher court rules on non-acceptance</source>
            <translation>Higher court rules on non-acceptance</translation>
        </message>
        <message>
            <source>Higher court rules on refused execution</source>
            <translation>Higher court rules on refused execution</translation>
        </message>
        <message>
            <source>Hui'an rules of 2017 on unlawful land use and building, item 2(2)</source>
            <translation>Hui'an rules of 2017 on unlawful land use and building, item 2(2)</translation>
        </message>
        <message>
            <source>No execution after long suspension</source>
            <translation>No execution after long suspension</translation>
        </message>
        <message>
            <source>Noise Pollution Law</source>
            <translation>Noise Pollution Law</translation>
        </message>
        <message>
            <source>Notice 118 of 2018 of the State Council's General Office</source>
            <translation>Notice 118 of 2018 of the State Council's General Office</translation>
        </message>
        <message>
            <source>Notice of 16 November 2021 of the Fujian housing and construction department</source>
            <translation>Notice of 16 November 2021 of the Fujian housing and construction department</translation>
        </message>
        <message>
            <source>Notice of a building without owner (Beijing)</source>
            <translation>Notice of a building without owner (Beijing)</translation>
        </message>
        <message>
            <source>Notice where the party cannot be found out (Shanghai)</source>
            <translation>Notice where the party cannot be found out (Shanghai)</translation>
        </message>
        <message>
            <source>Reform of urban management in Harbin</source>
            <translation>Reform of urban management in Harbin</translation>
        </message>
        <message>
            <source>Reply of the Supreme People's Court on forced demolition (2013, No. 5)</source>
            <translation>Reply of the Supreme People's Court on forced demolition (2013, No. 5)</translation>
        </message>
        <message>
            <source>Reply of the Supreme People's Court on limitation in land breaches (1997, No. 26)</source>
            <translation>Reply of the Supreme People's Court on limitation in land breaches (1997, No. 26)</translation>
        </message>
        <message>
            <source>Take back published penalty information</source>
            <translation>Take back published penalty information</translation>
        </message>
        <message>
            <source>Tell that the investigation is suspended or resumed</source>
            <translation>Tell that the investigation is suspended or resumed</translation>
        </message>
        <message>
            <source>Working rules for investigating natural resources breaches (2022)</source>
            <translation>Working rules for investigating natural resources breaches (2022)</translation>
        </message>
        <message>
            <source>a complex case or a major breach</source>
            <translation>a complex case or a major breach</translation>
        </message>
        <message>
            <source>a fine in the course of business</source>
            <translation>a fine in the course of business</translation>
        </message>
        <message>
            <source>a fine outside business</source>
            <translation>a fine outside business</translation>
        </message>
        <message>
            <source>a large fine</source>
            <translation>a large fine</translation>
        </message>
        <message>
            <source>a lower grade of qualification, or revocation of a permit</source>
            <translation>a lower grade of qualification, or revocation of a permit</translation>
        </message>
        <message>
            <source>adult family member living there</source>
            <translation>adult family member living there</translation>
        </message>
        <message>
            <source>agent</source>
            <translation>agent</translation>
        </message>
        <message>
            <source>agriculture department (often the township by delegation)</source>
            <translation>agriculture department (often the township by delegation)</translation>
        </message>
        <message>
            <source>an order to stop a business</source>
            <translation>an order to stop a business</translation>
        </message>
        <message>
            <source>an order to stop or close a business, or a ban from the trade</source>
            <translation>an order to stop or close a business, or a ban from the trade</translation>
        </message>
        <message>
            <source>confiscation of large unlawful gains or of valuable unlawful things</source>
            <translation>confiscation of large unlawful gains or of valuable unlawful things</translation>
        </message>
        <message>
            <source>confiscation of new buildings on land taken unlawfully</source>
            <translation>confiscation of new buildings on land taken unlawfully</translation>
        </message>
        <message>
            <source>confiscation of the thing</source>
            <translation>confiscation of the thing</translation>
        </message>
        <message>
            <source>confiscation of unlawful gains</source>
            <translation>confiscation of unlawful gains</translation>
        </message>
        <message>
            <source>decision changed by a review</source>
            <translation>decision changed by a review</translation>
        </message>
        <message>
            <source>demolition of new buildings on land taken unlawfully</source>
            <translation>demolition of new buildings on land taken unlawfully</translation>
        </message>
        <message>
            <source>local rules on finding and classing unlawful buildings</source>
            <translation>local rules on finding and classing unlawful buildings</translation>
        </message>
        <message>
            <source>mail office</source>
            <translation>mail office</translation>
        </message>
        <message>
            <source>more investigation</source>
            <translation>more investigation</translation>
        </message>
        <message>
            <source>natural resources or agriculture department of the county, by their tasks</source>
            <translation>natural resources or agriculture department of the county, by their tasks</translation>
        </message>
        <message>
            <source>order to stop building</source>
            <translation>order to stop building</translation>
        </message>
        <message>
            <source>other complex or major cases</source>
            <translation>other complex or major cases</translation>
        </message>
        <message>
            <source>other heavy penalties and cases named by law</source>
            <translation>other heavy penalties and cases named by law</translation>
        </message>
        <message>
            <source>person named to receive</source>
            <translation>person named to receive</translation>
        </message>
        <message>
            <source>the addressee in person</source>
            <translation>the addressee in person</translation>
        </message>
        <message>
            <source>the department that the government of the county or above charges with it</source>
            <translation>the department that the government of the county or above charges with it</translation>
        </message>
        <message>
            <source>the people's court</source>
            <translation>the people's court</translation>
        </message>
        <message>
            <source>the review body or the people's court</source>
            <translation>the review body or the people's court</translation>
        </message>
        <message>
            <source>to be put right</source>
            <translation>to be put right</translation>
        </message>
        <message>
            <source>{count} of them without a file in the folder: the last column says why</source>
            <translation>{count} of them without a file in the folder: the last column says why</translation>
        </message>
        <message>
            <source>Issuing papers: {done} of {total} done</source>
            <translation>Issuing papers: {done} of {total} done</translation>
        </message>
        <message>
            <source>Name the folder for the files, from its drive on.</source>
            <translation>Name the folder for the files, from its drive on.</translation>
        </message>
        <message>
            <source>A cell holds a formula that nobody worked out, and its text was taken: {text}</source>
            <translation>A cell holds a formula that nobody worked out, and its text was taken: {text}</translation>
        </message>
        <message>
            <source>{file}, sheet {sheet}, cell {cell}: the formula was saved without its value, so the cell would be read as empty. Open the file in WPS or Excel, save it, and import it again.</source>
            <translation>{file}, sheet {sheet}, cell {cell}: the formula was saved without its value, so the cell would be read as empty. Open the file in WPS or Excel, save it, and import it again.</translation>
        </message>
        <message>
            <source>Other use</source>
            <translation>Other use</translation>
        </message>
        <message>
            <source>Workspace made</source>
            <translation>Workspace made</translation>
        </message>
        <message>
            <source>{count} of the first are demolished by now</source>
            <translation>{count} of the first are demolished by now</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>Fri</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>Mon</translation>
        </message>
        <message>
            <source>Rests every week on</source>
            <translation>Rests every week on</translation>
        </message>
        <message>
            <source>Rests every week on (a site that it is at stands still)</source>
            <translation>Rests every week on (a site that it is at stands still)</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>Sat</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>Sun</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>Thu</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>Tue</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>Wed</translation>
        </message>
        <message>
            <source>Weekly rest days</source>
            <translation>Weekly rest days</translation>
        </message>
        <message>
            <source>a team or machine that it needs rests on {day}</source>
            <translation>a team or machine that it needs rests on {day}</translation>
        </message>
        <message>
            <source>the command groups rest on {weekdays}</source>
            <translation>the command groups rest on {weekdays}</translation>
        </message>
        <message>
            <source>the crew {crew} rests on {day}</source>
            <translation>the crew {crew} rests on {day}</translation>
        </message>
        <message>
            <source>the excavators rest on {weekdays}</source>
            <translation>the excavators rest on {weekdays}</translation>
        </message>
        <message>
            <source>the police teams rest on {weekdays}</source>
            <translation>the police teams rest on {weekdays}</translation>
        </message>
        <message>
            <source>the tip is closed on {weekdays}</source>
            <translation>the tip is closed on {weekdays}</translation>
        </message>
        <message>
            <source>the trucks rest on {weekdays}</source>
            <translation>the trucks rest on {weekdays}</translation>
        </message>
        <message>
            <source>{name} rests on {weekdays}</source>
            <translation>{name} rests on {weekdays}</translation>
        </message>
        <message>
            <source>{text} is no area in m²</source>
            <translation>{text} is no area in m²</translation>
        </message>
        <message>
            <source>announced {day}</source>
            <translation>announced {day}</translation>
        </message>
        <message>
            <source>by the old ledger: {steps}</source>
            <translation>by the old ledger: {steps}</translation>
        </message>
        <message>
            <source>enforcement decided {day}</source>
            <translation>enforcement decided {day}</translation>
        </message>
        <message>
            <source>reminded {day}</source>
            <translation>reminded {day}</translation>
        </message>
        <message>
            <source>no notary has a day for the list of its belongings</source>
            <translation>no notary has a day for the list of its belongings</translation>
        </message>
        <message>
            <source>no survey team has a day for the survey of its surroundings</source>
            <translation>no survey team has a day for the survey of its surroundings</translation>
        </message>
        <message>
            <source>the lock on {day} could not be kept: {crew}, or a team that it needs, is off on it</source>
            <translation>the lock on {day} could not be kept: {crew}, or a team that it needs, is off on it</translation>
        </message>
        <message>
            <source>{site} stands before it in the lane and has no day</source>
            <translation>{site} stands before it in the lane and has no day</translation>
        </message>
        <message>
            <source>No plan can have {area} m² down by {day}: at most {most}.</source>
            <translation>No plan can have {area} m² down by {day}: at most {most}.</translation>
        </message>
        <message>
            <source>the command groups</source>
            <translation>the command groups</translation>
        </message>
        <message>
            <source>the crews</source>
            <translation>the crews</translation>
        </message>
        <message>
            <source>the excavators</source>
            <translation>the excavators</translation>
        </message>
        <message>
            <source>the lawful days</source>
            <translation>the lawful days</translation>
        </message>
        <message>
            <source>the notaries</source>
            <translation>the notaries</translation>
        </message>
        <message>
            <source>the police teams</source>
            <translation>the police teams</translation>
        </message>
        <message>
            <source>the survey teams</source>
            <translation>the survey teams</translation>
        </message>
        <message>
            <source>the tip</source>
            <translation>the tip</translation>
        </message>
        <message>
            <source>the trucks</source>
            <translation>the trucks</translation>
        </message>
        <message>
            <source>{what} allow {area} m²</source>
            <translation>{what} allow {area} m²</translation>
        </message>
        <message>
            <source>{count} files that were missing are there again.</source>
            <translation>{count} files that were missing are there again.</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>Temporary use from</source>
            <translation>Temporary use from</translation>
        </message>
    </context>
</TS>
