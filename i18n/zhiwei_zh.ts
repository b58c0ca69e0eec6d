<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
    <context>
        <name>ZhiWei</name>
        <message>
            <source>A coordinate is not a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A division code has 6, 9 or 12 digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A parcel code has 19 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A real-estate unit code has 28 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A unit without fixture (W) ends in eight zeros.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adds three fields to the polygons of any layer: area_ellip_m2 (ellipsoidal area by the rule of the national land surveys, the legal figure of a spot), area_plan_m2 (planar area in the layer's projected CRS, or in its 3-degree zone when the layer is in degrees) and area_mu (ellipsoidal area in mu). Half up to 4 decimals. In a CRS that the rule does not know the polygon is densified to 70 m and measured in CGCS2000 longitude and latitude.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Areas and coordinates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backup</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cases and documents</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checks a workspace without changing it: the hash chain of every case, cached states, references, the spatial index, the files and the schema. Each problem is named; REPORT writes them as a table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies a workspace as one consistent state while others may work in it, together with its photos and documents, and verifies the copy. Without OUTPUT the copy stands beside the workspace with date and time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GCJ-02 to WGS 84 / CGCS2000</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heights were dropped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invalid geometry was repaired ({reason}): {before_m2} m² before, {after_m2} m² after.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invalid geometry with more than one meaning ({reason}): {before_m2} m² as drawn, {after_m2} m² repaired. Correct it in the source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes an empty workspace: one GeoPackage for spots, parcels, zones, permits, cases, documents and their audit. Choose the 3-degree CGCS2000 zone of your county, the one without zone number in the eastings (for example EPSG:4549 for 120°E). A file that exists is never overwritten.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Maps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measure official areas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measured polygons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves coordinates copied from AMap or Tencent maps (GCJ-02) to where they are on the ground, exact to below a millimetre of the public formula. For finding a place, never for a survey figure: the formula was never published officially.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves true coordinates to where AMap or Tencent maps show them (GCJ-02). For display on such a base map only; surveyed lines and areas stay in CGCS2000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New workspace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No province begins with these digits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No workspace is open. Open or create one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number of problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open workspace…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Overlay and findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Polygons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Projected CRS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shifted layer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some functions are off…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong that ZhiWei did not expect: {reason}. Details are in {log}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The CRS has a zone number in its eastings, but the coordinates have none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The algorithm {name} is off: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinates are degrees, but the CRS is in metres.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinates are metres, but the CRS is in degrees.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinates lie outside what this CRS can hold in China.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The eastings carry zone number {zone}, but the CRS has none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The eastings carry zone number {zone}, but the CRS is zone {declared}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {path} cannot be made: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The geometry is not a polygon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer has no CRS (missing .prj).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer has no extent: its coordinates are empty or no numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer is in Web Mercator: areas measured in it are 20 % to 100 % too large.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer is in {datum}: it needs the local transformation parameters to become CGCS2000.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer is labelled WGS 84; the standards ask for CGCS2000 (difference below 1 m).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer lies one zone beside the workspace; its coordinates fit zone {zone}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The layer lies {degrees} degrees away from the workspace.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parcel code belongs to another county.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parcel code does not follow GB/T 37346-2019.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The polygon is a sliver, {width_m} m wide on average.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The polygons were taken out of a geometry collection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project {path} could not be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The real-estate unit code does not begin with the parcel code.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The real-estate unit code does not follow GB/T 37346-2019.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ring encloses no area: {reason}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same polygon stands in row {of} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no geometry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This job needs the Python library {library}, which is not installed. Install the offline bundle of ZhiWei, or ask for it to be added to the Python of QGIS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>WGS 84 / CGCS2000 to GCJ-02</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workspace (GeoPackage)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>X and Y are swapped (X is north in Chinese survey data).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{code}: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{crs} is not a projected CRS. Choose the 3-degree CGCS2000 zone of the county, for example EPSG:4549.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{source} cannot be read: {reason}</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
