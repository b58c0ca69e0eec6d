<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>确定</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>全部保存</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>是(&amp;Y)</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>全部选是(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>否(&amp;N)</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>全部选否(&amp;O)</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>忽略</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>恢复默认值</translation>
        </message>
    </context>
    <context>
        <name>ZhiWei</name>
        <message>
            <source>A coordinate is not a number.</source>
            <translation>坐标不是数字。</translation>
        </message>
        <message>
            <source>A division code has 6, 9 or 12 digits.</source>
            <translation>行政区划代码应为 6、9 或 12 位。</translation>
        </message>
        <message>
            <source>A parcel code has 19 characters.</source>
            <translation>宗地代码应为 19 位。</translation>
        </message>
        <message>
            <source>A real-estate unit code has 28 characters.</source>
            <translation>不动产单元代码应为 28 位。</translation>
        </message>
        <message>
            <source>A unit without fixture (W) ends in eight zeros.</source>
            <translation>无定着物的不动产单元（W）末八位应为零。</translation>
        </message>
        <message>
            <source>Areas and coordinates</source>
            <translation>面积与坐标</translation>
        </message>
        <message>
            <source>Back up workspace</source>
            <translation>备份工作库</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>已取消，未写入任何内容。</translation>
        </message>
        <message>
            <source>Cases and documents</source>
            <translation>案件与文书</translation>
        </message>
        <message>
            <source>Checks a workspace without changing it: the hash chain of every case, cached states, references, the spatial index, the files and the schema. Each problem is named; REPORT writes them as a table.</source>
            <translation>检查工作库而不作任何改动：各案件的事件哈希链、缓存状态、引用关系、空间索引、附件文件和库结构。逐条列出问题；REPORT 将问题写成表格。</translation>
        </message>
        <message>
            <source>Copies a workspace as one consistent state while others may work in it, together with its photos and documents, and verifies the copy. Without OUTPUT the copy stands beside the workspace with date and time.</source>
            <translation>在他人仍可使用的情况下，将工作库连同照片、文书按同一时刻的一致状态复制，并校验副本。不填 OUTPUT 时，副本按日期时间存放在工作库旁。</translation>
        </message>
        <message>
            <source>Create workspace</source>
            <translation>新建工作库</translation>
        </message>
        <message>
            <source>DATA is no JSON object: {reason}</source>
            <translation>DATA 不是 JSON 对象：{reason}</translation>
        </message>
        <message>
            <source>Document {number}: a file that its case tells of ({role}, SHA-256 {sha256}) is not stored.</source>
            <translation>文书 {number}：案件记录的文件（{role}，SHA-256 {sha256}）未存储。</translation>
        </message>
        <message>
            <source>Document {number}: its file is not the one that its case tells of last ({role}).</source>
            <translation>文书 {number}：其文件与案件最后记录的版本（{role}）不符。</translation>
        </message>
        <message>
            <source>Done by</source>
            <translation>承担</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>GCJ-02 to WGS 84 / CGCS2000</source>
            <translation>GCJ-02 转 WGS 84 / CGCS2000</translation>
        </message>
        <message>
            <source>Heights were dropped.</source>
            <translation>已舍去高程。</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Invalid geometry was repaired ({reason}): {before_m2} m² before, {after_m2} m² after.</source>
            <translation>无效图形已修复（{reason}）：修复前 {before_m2} m²，修复后 {after_m2} m²。</translation>
        </message>
        <message>
            <source>Invalid geometry with more than one meaning ({reason}): {before_m2} m² as drawn, {after_m2} m² repaired. Correct it in the source.</source>
            <translation>无效图形存在多种解释（{reason}）：按原图 {before_m2} m²，修复后 {after_m2} m²。请在源数据中改正。</translation>
        </message>
        <message>
            <source>Layer</source>
            <translation>图层</translation>
        </message>
        <message>
            <source>Makes an empty workspace: one GeoPackage for spots, parcels, zones, permits, cases, documents and their audit. Choose the 3-degree CGCS2000 zone of your county, the one without zone number in the eastings (for example EPSG:4549 for 120°E). A file that exists is never overwritten.</source>
            <translation>新建空工作库：一个 GeoPackage，存放图斑、宗地、分区、审批、案件、文书及其修改留痕。请选择本县所在的 CGCS2000 3 度带，东坐标不带带号（例如中央经线 120°E 用 EPSG:4549）。已有文件绝不覆盖。</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>地图</translation>
        </message>
        <message>
            <source>Measure official areas</source>
            <translation>计算法定面积</translation>
        </message>
        <message>
            <source>Measured polygons</source>
            <translation>已计算面积的面</translation>
        </message>
        <message>
            <source>Moves coordinates copied from AMap or Tencent maps (GCJ-02) to where they are on the ground, exact to below a millimetre of the public formula. For finding a place, never for a survey figure: the formula was never published officially.</source>
            <translation>将从高德、腾讯地图抄录的坐标（GCJ-02）改正到实地位置，与公开公式相差不足一毫米。仅用于找地点，不得作为测绘成果：该公式从未正式公布。</translation>
        </message>
        <message>
            <source>Moves true coordinates to where AMap or Tencent maps show them (GCJ-02). For display on such a base map only; surveyed lines and areas stay in CGCS2000.</source>
            <translation>将真实坐标偏移到高德、腾讯地图（GCJ-02）上的显示位置。仅用于在此类底图上显示；测绘界线和面积仍以 CGCS2000 为准。</translation>
        </message>
        <message>
            <source>Name a template file, or a form that is to go back to the plugin's template.</source>
            <translation>请指定格式文件，或指定要恢复默认格式的文书。</translation>
        </message>
        <message>
            <source>New workspace</source>
            <translation>新工作库</translation>
        </message>
        <message>
            <source>New workspace…</source>
            <translation>新建工作库…</translation>
        </message>
        <message>
            <source>No province begins with these digits.</source>
            <translation>没有以这些数字开头的省级代码。</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>未发现问题</translation>
        </message>
        <message>
            <source>Nothing is wrong.</source>
            <translation>未发现问题。</translation>
        </message>
        <message>
            <source>Number of problems</source>
            <translation>问题数</translation>
        </message>
        <message>
            <source>Open workspace…</source>
            <translation>打开工作库…</translation>
        </message>
        <message>
            <source>Overlay and findings</source>
            <translation>叠加与认定</translation>
        </message>
        <message>
            <source>Polygons</source>
            <translation>面图层</translation>
        </message>
        <message>
            <source>Projected CRS</source>
            <translation>投影坐标系</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Several papers have the number {paper}. Name one by its uid: {uids}</source>
            <translation>有多份文书的文号为 {paper}，请用 uid 指定：{uids}</translation>
        </message>
        <message>
            <source>Shifted layer</source>
            <translation>改正后的图层</translation>
        </message>
        <message>
            <source>Some functions are off…</source>
            <translation>部分功能不可用…</translation>
        </message>
        <message>
            <source>Something went wrong that ZhiWei did not expect: {reason}. Details are in {log}</source>
            <translation>出现未预料的错误：{reason}。详情见 {log}</translation>
        </message>
        <message>
            <source>The CRS has a zone number in its eastings, but the coordinates have none.</source>
            <translation>坐标系的东坐标带带号，而坐标值不带带号。</translation>
        </message>
        <message>
            <source>The algorithm {name} is off: {reason}</source>
            <translation>算法 {name} 不可用：{reason}</translation>
        </message>
        <message>
            <source>The coordinates are degrees, but the CRS is in metres.</source>
            <translation>坐标值为度，而坐标系以米为单位。</translation>
        </message>
        <message>
            <source>The coordinates are metres, but the CRS is in degrees.</source>
            <translation>坐标值为米，而坐标系以度为单位。</translation>
        </message>
        <message>
            <source>The coordinates lie outside what this CRS can hold in China.</source>
            <translation>坐标超出该坐标系在我国的适用范围。</translation>
        </message>
        <message>
            <source>The document form {template} was refused, line {line}: it leaves out what the law requires: {missing}</source>
            <translation>文书格式 {template} 未被接受，第 {line} 行：缺少法定内容：{missing}</translation>
        </message>
        <message>
            <source>The document form {template} was refused, line {line}: {reason}</source>
            <translation>文书格式 {template} 未被接受，第 {line} 行：{reason}</translation>
        </message>
        <message>
            <source>The eastings carry zone number {zone}, but the CRS has none.</source>
            <translation>东坐标带有带号 {zone}，而坐标系不带带号。</translation>
        </message>
        <message>
            <source>The eastings carry zone number {zone}, but the CRS is zone {declared}.</source>
            <translation>东坐标带有带号 {zone}，而坐标系为第 {declared} 带。</translation>
        </message>
        <message>
            <source>The folder {path} cannot be made: {reason}</source>
            <translation>无法创建文件夹 {path}：{reason}</translation>
        </message>
        <message>
            <source>The geometry is not a polygon.</source>
            <translation>图形不是面。</translation>
        </message>
        <message>
            <source>The layer has no CRS (missing .prj).</source>
            <translation>图层没有坐标系（缺少 .prj 文件）。</translation>
        </message>
        <message>
            <source>The layer has no extent: its coordinates are empty or no numbers.</source>
            <translation>图层没有范围：坐标为空或不是数字。</translation>
        </message>
        <message>
            <source>The layer is in Web Mercator: areas measured in it are 20 % to 100 % too large.</source>
            <translation>图层为 Web 墨卡托投影：按其量算的面积偏大 20 % 至 100 %。</translation>
        </message>
        <message>
            <source>The layer is in {datum}: it needs the local transformation parameters to become CGCS2000.</source>
            <translation>图层为 {datum}：须用本地转换参数才能转为 CGCS2000。</translation>
        </message>
        <message>
            <source>The layer is labelled WGS 84; the standards ask for CGCS2000 (difference below 1 m).</source>
            <translation>图层标为 WGS 84；标准要求 CGCS2000（两者相差不足 1 m）。</translation>
        </message>
        <message>
            <source>The layer lies one zone beside the workspace; its coordinates fit zone {zone}.</source>
            <translation>图层与工作库相差一个带；其坐标适合第 {zone} 带。</translation>
        </message>
        <message>
            <source>The layer lies {degrees} degrees away from the workspace.</source>
            <translation>图层与工作库相距 {degrees} 度。</translation>
        </message>
        <message>
            <source>The parcel code belongs to another county.</source>
            <translation>宗地代码属于其他县。</translation>
        </message>
        <message>
            <source>The parcel code does not follow GB/T 37346-2019.</source>
            <translation>宗地代码不符合 GB/T 37346-2019。</translation>
        </message>
        <message>
            <source>The polygon is a sliver, {width_m} m wide on average.</source>
            <translation>图形为细碎面，平均宽度 {width_m} m。</translation>
        </message>
        <message>
            <source>The polygons were taken out of a geometry collection.</source>
            <translation>已从几何集合中取出面。</translation>
        </message>
        <message>
            <source>The project {path} could not be opened.</source>
            <translation>无法打开工程 {path}。</translation>
        </message>
        <message>
            <source>The real-estate unit code does not begin with the parcel code.</source>
            <translation>不动产单元代码的前段与宗地代码不一致。</translation>
        </message>
        <message>
            <source>The real-estate unit code does not follow GB/T 37346-2019.</source>
            <translation>不动产单元代码不符合 GB/T 37346-2019。</translation>
        </message>
        <message>
            <source>The ring encloses no area: {reason}</source>
            <translation>环未围成面积：{reason}</translation>
        </message>
        <message>
            <source>The same polygon stands in row {of} already.</source>
            <translation>第 {of} 行已有相同图形。</translation>
        </message>
        <message>
            <source>The version is dated {day}, but {number} was issued on {issued}.</source>
            <translation>该版本日期为 {day}，早于 {number} 的制发日期 {issued}。</translation>
        </message>
        <message>
            <source>The version is dated {day}, which has not come yet.</source>
            <translation>该版本日期 {day} 尚未到来。</translation>
        </message>
        <message>
            <source>There is no geometry.</source>
            <translation>没有图形。</translation>
        </message>
        <message>
            <source>There is no issued paper with the number or uid {paper}.</source>
            <translation>没有文号或 uid 为 {paper} 的已制发文书。</translation>
        </message>
        <message>
            <source>This job needs the Python library {library}, which is not installed. Install the offline bundle of ZhiWei, or ask for it to be added to the Python of QGIS.</source>
            <translation>此功能需要 Python 库 {library}，本机未安装。请安装治违离线包，或请管理员将其加入 QGIS 的 Python。</translation>
        </message>
        <message>
            <source>Verify workspace</source>
            <translation>检查工作库</translation>
        </message>
        <message>
            <source>WGS 84 / CGCS2000 to GCJ-02</source>
            <translation>WGS 84 / CGCS2000 转 GCJ-02</translation>
        </message>
        <message>
            <source>Workspace</source>
            <translation>工作库</translation>
        </message>
        <message>
            <source>Workspace (GeoPackage)</source>
            <translation>工作库（GeoPackage）</translation>
        </message>
        <message>
            <source>X and Y are swapped (X is north in Chinese survey data).</source>
            <translation>X、Y 颠倒（我国测量数据 X 为北）。</translation>
        </message>
        <message>
            <source>{crs} is not a projected CRS. Choose the 3-degree CGCS2000 zone of the county, for example EPSG:4549.</source>
            <translation>{crs} 不是投影坐标系。请选择本县的 CGCS2000 3 度带，例如 EPSG:4549。</translation>
        </message>
        <message>
            <source>{file} cannot be taken in as {kind}: a scan is a PDF, JPEG, PNG or TIFF file, a Word document a DOCX, DOC or WPS file, and the content must be what the name says.</source>
            <translation>{file} 不能作为 {kind} 收入：扫描件须为 PDF、JPEG、PNG 或 TIFF 文件，Word 文件须为 DOCX、DOC 或 WPS 文件，且内容须与文件名相符。</translation>
        </message>
        <message>
            <source>{file} holds macros. Save it as a document without macros.</source>
            <translation>{file} 含有宏，请另存为不含宏的文档。</translation>
        </message>
        <message>
            <source>{number}: the template that {form} was drawn with has changed since, so no Word document of the same wording can be made. Issue the paper anew as Word.</source>
            <translation>{number}：{form} 制发时所用格式此后已变更，无法生成文字一致的 Word 文件。请重新制发 Word 格式。</translation>
        </message>
        <message>
            <source>{number}: {file} is its issued version already.</source>
            <translation>{number}：{file} 已是其签发版本。</translation>
        </message>
        <message>
            <source>{source} cannot be read: {reason}</source>
            <translation>无法读取 {source}：{reason}</translation>
        </message>
        <message>
            <source> The input is any layer QGIS opens, a zipped shapefile, a file geodatabase, a CSV with WKT, DXF polygons or a 国土 TXT. Fields are found by name and content; MAPPING corrects that and is remembered. Everything is checked before anything is written: the report names file, row and field, what was found and what was done. Accepted rows are written in one transaction as one batch that can be taken back.</source>
            <translation>输入可以是 QGIS 能打开的任何图层、压缩的 shapefile、文件地理数据库、含 WKT 的 CSV、DXF 面或国土 TXT。字段按名称和内容自动识别；MAPPING 用于更正，并会记住。写入之前先全部检查：报告列明文件、行、字段、发现的问题和处理结果。通过的行作为一个批次在同一事务中写入，可整批撤回。</translation>
        </message>
        <message>
            <source>... and {count} more remarks.</source>
            <translation>……另有 {count} 条说明。</translation>
        </message>
        <message>
            <source>A zone layer is not a vector layer: {name}</source>
            <translation>分区图层不是矢量图层：{name}</translation>
        </message>
        <message>
            <source>Apply the CRS proposal when the coordinates contradict the CRS</source>
            <translation>坐标与坐标系矛盾时采用建议的坐标系</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>面积</translation>
        </message>
        <message>
            <source>As of {day}: zones and permits in force on that day count.</source>
            <translation>基准日 {day}：以该日有效的分区和审批为准。</translation>
        </message>
        <message>
            <source>Assess spots</source>
            <translation>分析图斑</translation>
        </message>
        <message>
            <source>Assessing {count} spots</source>
            <translation>正在分析 {count} 个图斑</translation>
        </message>
        <message>
            <source>Authority: {authority}.</source>
            <translation>主管机关：{authority}。</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>批次</translation>
        </message>
        <message>
            <source>Batch (uid)</source>
            <translation>批次（uid）</translation>
        </message>
        <message>
            <source>CRS of the input, if it says none or a wrong one</source>
            <translation>输入数据的坐标系（未注明或注明有误时填写）</translation>
        </message>
        <message>
            <source>CRS, if the file does not tell it right</source>
            <translation>坐标系（文件注明有误时填写）</translation>
        </message>
        <message>
            <source>Case numbers</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Case {case} has no issued paper that must be served and stands on no proof of service yet.</source>
            <translation>案件 {case} 没有需要送达而尚未列入送达回证的文书。</translation>
        </message>
        <message>
            <source>Case {case} is open for this spot on the track {track}.</source>
            <translation>该图斑按 {track} 途径已有案件 {case}。</translation>
        </message>
        <message>
            <source>Case {number} opened for spot {spot} ({track}).</source>
            <translation>已为图斑 {spot} 立案 {number}（{track}）。</translation>
        </message>
        <message>
            <source>Cases (expression; empty for all)</source>
            <translation>案件（表达式；空为全部）</translation>
        </message>
        <message>
            <source>Cases opened</source>
            <translation>已立案数</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Crime alert: {land} {mu} mu reaches {threshold} mu ({basis}); acts of one year add up.</source>
            <translation>涉罪提示：{land} {mu} 亩，达到 {threshold} 亩（{basis}）；一年内多次行为累计计算。</translation>
        </message>
        <message>
            <source>Crime alerts</source>
            <translation>涉罪提示数</translation>
        </message>
        <message>
            <source>Data error: an invalid shape in {layer} was repaired for the computation ({reason}).</source>
            <translation>数据错误：{layer} 中的无效图形已为计算而修复（{reason}）。</translation>
        </message>
        <message>
            <source>Data error: in {group}, {members} overlap by {area_m2} m² (X={north}, Y={east}).</source>
            <translation>数据错误：{group} 中 {members} 重叠 {area_m2} m²（X={north}，Y={east}）。</translation>
        </message>
        <message>
            <source>Data error: the zone class {class_code} is not in the catalogue and does not count.</source>
            <translation>数据错误：分区类别 {class_code} 不在目录中，不予计算。</translation>
        </message>
        <message>
            <source>Data error: {group} has a gap of {area_m2} m² (X={north}, Y={east}).</source>
            <translation>数据错误：{group} 存在 {area_m2} m² 的空隙（X={north}，Y={east}）。</translation>
        </message>
        <message>
            <source>Data errors</source>
            <translation>数据错误</translation>
        </message>
        <message>
            <source>Date (YYYY-MM-DD, empty for today)</source>
            <translation>日期（YYYY-MM-DD，空为今天）</translation>
        </message>
        <message>
            <source>Decision support only: the responsible authority decides.</source>
            <translation>仅为辅助决策，由主管机关决定。</translation>
        </message>
        <message>
            <source>Disposition hint: {disposition} ({basis}).</source>
            <translation>处置建议：{disposition}（{basis}）。</translation>
        </message>
        <message>
            <source>Documents (D01, D04 ...)</source>
            <translation>文书（D01、D04……）</translation>
        </message>
        <message>
            <source>Documents issued</source>
            <translation>已制发文书</translation>
        </message>
        <message>
            <source>Documents printed again</source>
            <translation>重印文书</translation>
        </message>
        <message>
            <source>Documents refused</source>
            <translation>未予制发文书</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Eastings with zone number</source>
            <translation>东坐标加带号</translation>
        </message>
        <message>
            <source>Ellipsoidal area {area_m2} m² ({mu} mu), planar {plan_m2} m²; the ellipsoidal area is the legal one.</source>
            <translation>椭球面积 {area_m2} m²（{mu} 亩），平面面积 {plan_m2} m²；以椭球面积为法定面积。</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Event {seq}: a correction needs a reason and an earlier event ({target}).</source>
            <translation>事件 {seq}：更正须注明理由，并指向在前的事件（{target}）。</translation>
        </message>
        <message>
            <source>Export findings</source>
            <translation>导出认定结果</translation>
        </message>
        <message>
            <source>Farmland net of deductions {area_m2} m² ({mu} mu), of it in basic farmland {basic_m2} m².</source>
            <translation>扣除后耕地 {area_m2} m²（{mu} 亩），其中永久基本农田 {basic_m2} m²。</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Field mapping (target=source;… or JSON, or a file with it)</source>
            <translation>字段对应（目标=来源;… 或 JSON，或含此内容的文件）</translation>
        </message>
        <message>
            <source>Field that names a spot</source>
            <translation>图斑标识字段</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Folder for the PDF files</source>
            <translation>PDF 输出文件夹</translation>
        </message>
        <message>
            <source>Folder with photos</source>
            <translation>照片文件夹</translation>
        </message>
        <message>
            <source>Headline zone: {zone} (severity {severity}), default disposition: {disposition}.</source>
            <translation>首要分区：{zone}（严重程度 {severity}），默认处置：{disposition}。</translation>
        </message>
        <message>
            <source>INPUT is missing: give a layer or the path of a file.</source>
            <translation>缺少 INPUT：请给出图层或文件路径。</translation>
        </message>
        <message>
            <source>INPUT {0} is neither a layer of the project nor a file.</source>
            <translation>INPUT {0} 既不是工程中的图层，也不是文件。</translation>
        </message>
        <message>
            <source>If the facts for it are there: {text}.</source>
            <translation>如有相应事实：{text}。</translation>
        </message>
        <message>
            <source>If {when}: hand to {authority} ({zone}).</source>
            <translation>若{when}：移送{authority}（{zone}）。</translation>
        </message>
        <message>
            <source>Import land classes</source>
            <translation>导入地类图斑</translation>
        </message>
        <message>
            <source>Import parcels</source>
            <translation>导入宗地</translation>
        </message>
        <message>
            <source>Import parties</source>
            <translation>导入当事人</translation>
        </message>
        <message>
            <source>Import permits</source>
            <translation>导入审批许可</translation>
        </message>
        <message>
            <source>Import photos</source>
            <translation>导入照片</translation>
        </message>
        <message>
            <source>Import planning zones</source>
            <translation>导入规划分区与控制线</translation>
        </message>
        <message>
            <source>Import settings of the office</source>
            <translation>导入单位设置</translation>
        </message>
        <message>
            <source>Import spots</source>
            <translation>导入监测图斑</translation>
        </message>
        <message>
            <source>In none of the zones loaded.</source>
            <translation>不在已导入的任何分区内。</translation>
        </message>
        <message>
            <source>Invalid polygon repaired for the overlay ({reason}): {area_given} m² as drawn, {area_repaired} m² repaired by line work, {area_other} m² by structure. Correct it in the source.</source>
            <translation>无效面已为叠加而修复（{reason}）：按原图 {area_given} m²，按线修复 {area_repaired} m²，按结构修复 {area_other} m²。请在源数据中改正。</translation>
        </message>
        <message>
            <source>Issue documents</source>
            <translation>制发文书</translation>
        </message>
        <message>
            <source>Land class {code} {name}: {area_m2} m², {percent} %.</source>
            <translation>地类 {code} {name}：{area_m2} m²，{percent} %。</translation>
        </message>
        <message>
            <source>Layer or file</source>
            <translation>图层或文件</translation>
        </message>
        <message>
            <source>Least area of a row in m²</source>
            <translation>单行最小面积（m²）</translation>
        </message>
        <message>
            <source>Measured in {crs}, {area} areas.</source>
            <translation>在 {crs} 中量算，{area} 面积。</translation>
        </message>
        <message>
            <source>Measures the official area of every spot and lays it over parcels, zones, permits and land classes: area and share in each, what none covers, distances to control lines, farmland net of deductions. From that the headline zone, the track, a disposition hint with its legal basis, a crime alert for farmland and the authority to hand to. Decision support only. SCOPE new assesses what was never assessed or has changed; zones and permits count as of AS_OF (today when empty); TOLERANCE is the positional error in metres, pieces narrower than twice that are marked doubtful.</source>
            <translation>计算每个图斑的法定面积，并与宗地、分区、审批、地类叠加：各自的面积和占比、未被覆盖部分、到控制线的距离、扣除后的耕地面积。据此得出首要分区、办理途径、附法律依据的处置建议、占用耕地涉罪提示和应移送的机关。仅为辅助决策。SCOPE 为 new 时只分析从未分析或已变化的图斑；分区和审批以 AS_OF 当日有效为准（空为今天）；TOLERANCE 为点位误差（米），宽度不足其两倍的部分标为存疑。</translation>
        </message>
        <message>
            <source>Mind ({zone}): {guard}</source>
            <translation>注意（{zone}）：{guard}</translation>
        </message>
        <message>
            <source>More than one officer is called {officer}. Give the card number: {cards}</source>
            <translation>有多名执法人员叫 {officer}，请填执法证号：{cards}</translation>
        </message>
        <message>
            <source>Near a crime threshold: {land} {mu} mu of {threshold} mu ({basis}); acts of one year add up.</source>
            <translation>接近入罪标准：{land} {mu} 亩，标准 {threshold} 亩（{basis}）；一年内多次行为累计计算。</translation>
        </message>
        <message>
            <source>No Chinese font was found on this machine. Install one of: {wanted}</source>
            <translation>本机没有中文字体，请安装其中之一：{wanted}</translation>
        </message>
        <message>
            <source>No document was named.</source>
            <translation>未指定文书。</translation>
        </message>
        <message>
            <source>No land class: {area_m2} m².</source>
            <translation>无地类：{area_m2} m²。</translation>
        </message>
        <message>
            <source>No land classes loaded: the farmland is not known.</source>
            <translation>未导入地类数据：耕地情况不明。</translation>
        </message>
        <message>
            <source>No officer has the name or card number {officer}. Import the settings or check the spelling.</source>
            <translation>没有姓名或执法证号为 {officer} 的执法人员。请导入设置或核对写法。</translation>
        </message>
        <message>
            <source>No officer was named.</source>
            <translation>未指定执法人员。</translation>
        </message>
        <message>
            <source>No parcel: {area_m2} m², {percent} %.</source>
            <translation>无宗地：{area_m2} m²，{percent} %。</translation>
        </message>
        <message>
            <source>No party is known for this spot ({article}). Import or enter the party first.</source>
            <translation>该图斑尚无当事人（{article}）。请先导入或录入当事人。</translation>
        </message>
        <message>
            <source>Not in {zone}, which is {distance_m} m away.</source>
            <translation>不在{zone}内，相距 {distance_m} m。</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Officers (names or card numbers)</source>
            <translation>执法人员（姓名或执法证号）</translation>
        </message>
        <message>
            <source>Open cases</source>
            <translation>立案</translation>
        </message>
        <message>
            <source>Opening cases</source>
            <translation>正在立案</translation>
        </message>
        <message>
            <source>Outside of every land approval in force: {area_m2} m².</source>
            <translation>在所有有效用地批准范围之外：{area_m2} m²。</translation>
        </message>
        <message>
            <source>Outside of every permit in force: {area_m2} m², {percent} %.</source>
            <translation>在所有有效审批范围之外：{area_m2} m²，{percent} %。</translation>
        </message>
        <message>
            <source>Outside of every planning permit in force: {area_m2} m².</source>
            <translation>在所有有效规划许可范围之外：{area_m2} m²。</translation>
        </message>
        <message>
            <source>Overlay spots with parcels and zones</source>
            <translation>图斑与宗地、分区叠加</translation>
        </message>
        <message>
            <source>Overlaying {layer}</source>
            <translation>正在叠加 {layer}</translation>
        </message>
        <message>
            <source>Parcel code field</source>
            <translation>宗地代码字段</translation>
        </message>
        <message>
            <source>Parcel {code} ({holder}): {area_m2} m², {percent} %.</source>
            <translation>宗地 {code}（{holder}）：{area_m2} m²，{percent} %。</translation>
        </message>
        <message>
            <source>Parcels</source>
            <translation>宗地</translation>
        </message>
        <message>
            <source>Photo {photo} cannot be read; its place on the sheet was left empty.</source>
            <translation>照片 {photo} 无法读取，版面上留空。</translation>
        </message>
        <message>
            <source>Pieces</source>
            <translation>叠加碎块</translation>
        </message>
        <message>
            <source>Planar area {plan_m2} m² ({mu} mu); the ellipsoidal rule does not know the CRS {crs}.</source>
            <translation>平面面积 {plan_m2} m²（{mu} 亩）；椭球面积规则不适用于坐标系 {crs}。</translation>
        </message>
        <message>
            <source>Positional tolerance (m)</source>
            <translation>点位容差（m）</translation>
        </message>
        <message>
            <source>Positional tolerance in metres</source>
            <translation>点位容差（米）</translation>
        </message>
        <message>
            <source>Producing unit (数据产生单位)</source>
            <translation>数据产生单位</translation>
        </message>
        <message>
            <source>Read boundary coordinates (国土 TXT)</source>
            <translation>读取界址点坐标（国土 TXT）</translation>
        </message>
        <message>
            <source>Reading {layer}</source>
            <translation>正在读取 {layer}</translation>
        </message>
        <message>
            <source>Reads a table (XLSX, CSV, or a table of a vector file as path|layername=NAME) with a spot number, the data of a party and its role. A party that is there is not doubled. Identity and credit code numbers are checked; a wrong check digit is a warning.</source>
            <translation>读取含图斑编号、当事人信息及其身份的表格（XLSX、CSV，或矢量文件中的表，写作 路径|layername=名称）。已有的当事人不重复录入。校验身份证号码和统一社会信用代码；校验位错误予以警告。</translation>
        </message>
        <message>
            <source>Reads a text file with boundary points (勘测定界界址点坐标) as polygons: GBK or UTF-8, several parcels, holes and islands told by containment, X north. The CRS comes from the header and the zone prefix of the coordinates; CRS overrules it.</source>
            <translation>将勘测定界界址点坐标文本读为面：GBK 或 UTF-8，一个文件可含多个地块，洞和岛按包含关系判定，X 为北。坐标系取自文件头和坐标带号；填写 CRS 时以 CRS 为准。</translation>
        </message>
        <message>
            <source>Refuse all if one row is refused</source>
            <translation>有一行被拒即全部拒绝</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>不能制发</translation>
        </message>
        <message>
            <source>Refused, with the reason</source>
            <translation>未通过及理由</translation>
        </message>
        <message>
            <source>Removes the rows of one import batch, as long as nothing was built on them: no lead, case, party or photo on its spots, no case on a finding that rests on its rows.</source>
            <translation>撤回一个导入批次的全部数据，前提是尚无后续工作以其为依据：其图斑上没有线索、案件、当事人或照片，也没有案件依据由其得出的认定。</translation>
        </message>
        <message>
            <source>Report (.xlsx, .json or .csv)</source>
            <translation>报告（.xlsx、.json 或 .csv）</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Rows removed</source>
            <translation>已删除行数</translation>
        </message>
        <message>
            <source>Ruled out: {outcomes}.</source>
            <translation>排除：{outcomes}。</translation>
        </message>
        <message>
            <source>Says for each spot how many m² of it lie in which parcel and in which zone class, and how many in none. Both outputs have the fields spot (value of KEY), kind (parcel, zone or uncovered), class (parcel code or zone class; in uncovered rows what is missing: parcel or zone), area_m2, share (0 to 1) and doubtful (1 where the piece is nowhere wider than twice TOLERANCE: such slivers are marked, not dropped). SUMMARY has one row per spot, kind and class: zones of one class that overlap count once, also across layers; different classes are independent of each other. Parcels and their uncovered rest add up exactly to the spot, unless parcels overlap each other. Below half a square centimetre nothing is stated.

AREA: ellipsoidal is the official area of the national land surveys; left empty it is taken where the spots are in CGCS2000, else planar. Layers in another CRS are brought to that of the spots. Spots in degrees, feet or Web Mercator are measured in the CGCS2000 3-degree zone of their middle, outside China in an equal-area plane. Invalid polygons are repaired for the computation and reported.

Without OUTPUT no piece is built that the summary does not need.</source>
            <translation>给出每个图斑落在各宗地、各分区类别内以及均不在内的面积（m²）。两个输出均有字段 spot（KEY 的值）、kind（parcel 宗地、zone 分区或 uncovered 未覆盖）、class（宗地代码或分区类别；未覆盖行为所缺的 parcel 或 zone）、area_m2、share（0 至 1）和 doubtful（碎块各处宽度均不超过 TOLERANCE 两倍时为 1：此类细碎面只标注，不丢弃）。SUMMARY 每个图斑、种类、类别一行：同类分区重叠只计一次，跨图层亦然；不同类别各自独立。除宗地自身重叠外，各宗地与未覆盖部分之和与图斑面积严格相等。不足半平方厘米的不列。

AREA：ellipsoidal 为国土调查规定的椭球面积；留空时图斑为 CGCS2000 则取椭球面积，否则取平面面积。其他坐标系的图层换算到图斑的坐标系。经纬度、英尺或 Web 墨卡托图斑在其中心所在的 CGCS2000 3 度带量算，境外则用等积平面。无效面为计算而修复并予以报告。

不填 OUTPUT 时，不生成汇总所不需要的碎块。</translation>
        </message>
        <message>
            <source>Seen on the spot: the breach is going on</source>
            <translation>现场所见：违法行为正在进行</translation>
        </message>
        <message>
            <source>Settings (YAML or XLSX)</source>
            <translation>设置（YAML 或 XLSX）</translation>
        </message>
        <message>
            <source>Spot {spot} has no area and was not assessed. Give it a geometry.</source>
            <translation>图斑 {spot} 没有面积，未予分析。请补充图形。</translation>
        </message>
        <message>
            <source>Spot {spot} was changed while this ran. Run the assessment again.</source>
            <translation>图斑 {spot} 在运行期间被改动。请重新分析。</translation>
        </message>
        <message>
            <source>Spots</source>
            <translation>图斑</translation>
        </message>
        <message>
            <source>Spots (expression; empty for all)</source>
            <translation>图斑（表达式；空为全部）</translation>
        </message>
        <message>
            <source>Spots assessed</source>
            <translation>已分析图斑数</translation>
        </message>
        <message>
            <source>Spots refused</source>
            <translation>未通过图斑数</translation>
        </message>
        <message>
            <source>Spots to assess must be new or all, not {scope}.</source>
            <translation>分析范围应为 new 或 all，不能是 {scope}。</translation>
        </message>
        <message>
            <source>Spreadsheet</source>
            <translation>电子表格</translation>
        </message>
        <message>
            <source>Storing the findings of {count} spots</source>
            <translation>正在保存 {count} 个图斑的认定结果</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>汇总</translation>
        </message>
        <message>
            <source>Table of parties (file)</source>
            <translation>当事人表（文件）</translation>
        </message>
        <message>
            <source>Take an import back</source>
            <translation>撤回导入批次</translation>
        </message>
        <message>
            <source>Takes a batch of spots in and matches it with the spots that are there: new, same, grown, shrunk, split, merged, already cleared. A spot that is there is not doubled.</source>
            <translation>导入一批图斑，并与已有图斑比对：新增、相同、扩大、缩小、分割、合并、已整改。已有图斑不重复录入。</translation>
        </message>
        <message>
            <source>Takes cadastral parcels into the workspace and checks their codes. A parcel that is there with the same code and shape is not doubled; one with the same code and another shape is refused.</source>
            <translation>导入宗地并检查代码。代码、图形均相同的不重复录入；代码相同而图形不同的不予接收。</translation>
        </message>
        <message>
            <source>Takes land approvals, land supplies and planning permits with their extent in.</source>
            <translation>导入批地、供地和规划许可及其范围。</translation>
        </message>
        <message>
            <source>Takes land class polygons (DLTB) with their deduction ratio (KCXS) in.</source>
            <translation>导入地类图斑（DLTB）及其扣除系数（KCXS）。</translation>
        </message>
        <message>
            <source>Takes planning zones and control lines in. The class of a zone is recognised by code, by Chinese name and by the layer's name; ZONE_CLASS gives one class for all rows, or names the field that holds it.</source>
            <translation>导入规划分区和控制线。分区类别按代码、中文名称和图层名识别；ZONE_CLASS 可为所有行指定一个类别，或指明类别所在字段。</translation>
        </message>
        <message>
            <source>Takes the photos of a folder in: the original is kept unchanged under its SHA-256; position, direction and time come from EXIF; each photo is matched to a spot by distance and direction. Photos far from any spot, without a position, or with an odd time are named. A damaged file does not stop the rest.</source>
            <translation>导入文件夹中的照片：原件按其 SHA-256 原样保存；位置、方向、时间取自 EXIF；每张照片按距离和方向匹配图斑。远离图斑、没有位置或时间异常的照片逐一列出。个别文件损坏不影响其余。</translation>
        </message>
        <message>
            <source>Text file</source>
            <translation>文本文件</translation>
        </message>
        <message>
            <source>The assessment names no track. Choose the track yourself if a breach was found on the spot.</source>
            <translation>分析未得出办理途径。如现场确有违法行为，请自行选择办理途径。</translation>
        </message>
        <message>
            <source>The catalogue {catalogue} cannot be read: {reason}</source>
            <translation>无法读取目录 {catalogue}：{reason}</translation>
        </message>
        <message>
            <source>The catalogue {catalogue} is missing ({path}). Install the plugin again.</source>
            <translation>缺少目录 {catalogue}（{path}）。请重新安装插件。</translation>
        </message>
        <message>
            <source>The catalogue {catalogue} is wrong at {entry}, {key}: {reason}</source>
            <translation>目录 {catalogue} 在 {entry}、{key} 处有误：{reason}</translation>
        </message>
        <message>
            <source>The document form {template} has an error in block {block}, line {line}: {reason}</source>
            <translation>文书模板 {template} 的 {block} 块第 {line} 行有误：{reason}</translation>
        </message>
        <message>
            <source>The document form {template} is not valid, line {line}: {reason}</source>
            <translation>文书模板 {template} 第 {line} 行无效：{reason}</translation>
        </message>
        <message>
            <source>The documents catalogue {source} is not valid: {faults}</source>
            <translation>文书目录 {source} 无效：{faults}</translation>
        </message>
        <message>
            <source>The filter picks nothing from {table}.</source>
            <translation>筛选条件在 {table} 中没有选中任何记录。</translation>
        </message>
        <message>
            <source>The filter {filter} cannot be used: {reason}</source>
            <translation>筛选条件 {filter} 无法使用：{reason}</translation>
        </message>
        <message>
            <source>The font file {font} cannot be read. Install it again or remove it.</source>
            <translation>字体文件 {font} 无法读取。请重新安装或删除。</translation>
        </message>
        <message>
            <source>The geometry cannot be read: {reason}</source>
            <translation>图形无法读取：{reason}</translation>
        </message>
        <message>
            <source>The geometry is of a kind that only an extension of GeoPackage knows; it was left out.</source>
            <translation>图形类型仅见于 GeoPackage 扩展，已略去。</translation>
        </message>
        <message>
            <source>The number pattern {name} cannot be used: {value}</source>
            <translation>文号格式 {name} 无法使用：{value}</translation>
        </message>
        <message>
            <source>The officer {officer} belongs to no organisation.</source>
            <translation>执法人员 {officer} 没有所属机构。</translation>
        </message>
        <message>
            <source>The overlap with the headline zone is doubtful; if the survey does not confirm it, the headline zone is {zone}.</source>
            <translation>与首要分区的重叠存疑；如实测未予证实，首要分区为 {zone}。</translation>
        </message>
        <message>
            <source>The procedure catalogue {source} is not valid: {faults}</source>
            <translation>程序目录 {source} 无效：{faults}</translation>
        </message>
        <message>
            <source>The procedure has no step {transition}.</source>
            <translation>程序中没有步骤 {transition}。</translation>
        </message>
        <message>
            <source>The sheet {sheet} would have more than {limit} rows. Select fewer.</source>
            <translation>工作表 {sheet} 将超过 {limit} 行。请减少选择。</translation>
        </message>
        <message>
            <source>The spot also touches the track {track}: open a linked case.</source>
            <translation>该图斑还涉及 {track} 途径：请另立关联案件。</translation>
        </message>
        <message>
            <source>The spot is not assessed, or was changed since. Assess it first.</source>
            <translation>该图斑尚未分析，或分析后有改动。请先分析。</translation>
        </message>
        <message>
            <source>The spot name {key} stands in more than one row.</source>
            <translation>图斑标识 {key} 出现在多行中。</translation>
        </message>
        <message>
            <source>The workspace has no spot {uid} ({count} unknown in all).</source>
            <translation>工作库中没有图斑 {uid}（共 {count} 个未知）。</translation>
        </message>
        <message>
            <source>There is no case {case}.</source>
            <translation>没有案件 {case}。</translation>
        </message>
        <message>
            <source>There is no document form {template}.</source>
            <translation>没有文书模板 {template}。</translation>
        </message>
        <message>
            <source>There is no form {form}. The forms are: {known}</source>
            <translation>没有文书 {form}。现有文书：{known}</translation>
        </message>
        <message>
            <source>There is no geometry; the spot has no rows.</source>
            <translation>没有图形；该图斑没有结果行。</translation>
        </message>
        <message>
            <source>There is no spot {spot}.</source>
            <translation>没有图斑 {spot}。</translation>
        </message>
        <message>
            <source>There is no track {track}; choose auto, planning, village, land or all.</source>
            <translation>没有办理途径 {track}；请选择 auto、planning（规划）、village（乡村）、land（土地）或 all。</translation>
        </message>
        <message>
            <source>There is nothing to overlay the spots with: choose parcels or zones.</source>
            <translation>没有可与图斑叠加的图层：请选择宗地或分区。</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>办理途径</translation>
        </message>
        <message>
            <source>Track: {track}, because {reason} ({basis}).</source>
            <translation>办理途径：{track}，因为{reason}（{basis}）。</translation>
        </message>
        <message>
            <source>Voiding a document needs a reason.</source>
            <translation>作废文书须注明理由。</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Write boundary coordinates (国土 TXT)</source>
            <translation>写出界址点坐标（国土 TXT）</translation>
        </message>
        <message>
            <source>Writes polygons as a text file with boundary points (勘测定界界址点坐标): X north, Y east with or without the zone number. A layer in degrees or in another CRS is brought into its 3-degree CGCS2000 zone first.</source>
            <translation>将面写成勘测定界界址点坐标文本：X 为北，Y 为东，可带或不带带号。经纬度或其他坐标系的图层先换算到其所在的 CGCS2000 3 度带。</translation>
        </message>
        <message>
            <source>Writes the current findings of all assessed spots as an XLSX workbook: a summary line per spot, then parcels, zones, permits, land classes, control lines nearby, data errors with their place, and the method with the area statement of every spot.</source>
            <translation>将所有已分析图斑的现行认定结果写成 XLSX 工作簿：每个图斑一行汇总，其后为宗地、分区、审批、地类、邻近控制线、数据错误及其位置，以及各图斑面积说明和方法。</translation>
        </message>
        <message>
            <source>Zone class (code or name), or the field that holds it</source>
            <translation>分区类别（代码或名称），或其所在字段</translation>
        </message>
        <message>
            <source>Zone class field (one name for all zone layers)</source>
            <translation>分区类别字段（各分区图层同名）</translation>
        </message>
        <message>
            <source>Zone layers</source>
            <translation>分区图层</translation>
        </message>
        <message>
            <source>Zones and permits as of</source>
            <translation>分区与审批基准日</translation>
        </message>
        <message>
            <source>a known party</source>
            <translation>已知的当事人</translation>
        </message>
        <message>
            <source>a liability that the law attaches to it</source>
            <translation>法律规定应承担的责任</translation>
        </message>
        <message>
            <source>a minor breach that was corrected without harm</source>
            <translation>违法行为轻微并及时改正，没有造成危害后果</translation>
        </message>
        <message>
            <source>evidence: {item}</source>
            <translation>证据：{item}</translation>
        </message>
        <message>
            <source>facts of a breach</source>
            <translation>违法事实</translation>
        </message>
        <message>
            <source>jurisdiction: the place lies in {site}, the body is responsible for {org}</source>
            <translation>管辖：违法行为发生地为 {site}，本机关管辖 {org}</translation>
        </message>
        <message>
            <source>no field {fields}</source>
            <translation>没有字段 {fields}</translation>
        </message>
        <message>
            <source>nobody recorded whether the breach is going on (building state of the spot)</source>
            <translation>未记录违法行为是否正在进行（图斑的建设状态）</translation>
        </message>
        <message>
            <source>row {0}: {1}</source>
            <translation>第 {0} 行：{1}</translation>
        </message>
        <message>
            <source>the breach is no longer going on</source>
            <translation>违法行为已不在进行</translation>
        </message>
        <message>
            <source>the card {card} of {name} is not valid on {day}</source>
            <translation>{name} 的执法证 {card} 在 {day} 无效</translation>
        </message>
        <message>
            <source>the place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>the source of the lead</source>
            <translation>线索来源</translation>
        </message>
        <message>
            <source>time: the limitation ended on {last}</source>
            <translation>时效：追责时效已于 {last} 届满</translation>
        </message>
        <message>
            <source>two officers with valid cards (there are {count})</source>
            <translation>两名执法证有效的执法人员（现有 {count} 名）</translation>
        </message>
        <message>
            <source>{0} is missing or not usable: {1}</source>
            <translation>缺少 {0} 或不可用：{1}</translation>
        </message>
        <message>
            <source>{0}, row {1}</source>
            <translation>{0}，第 {1} 行</translation>
        </message>
        <message>
            <source>{0}: {1} {2} {3} m</source>
            <translation>{0}：{1} {2} {3} m</translation>
        </message>
        <message>
            <source>{count} spots assessed as of {day}; {errors} data errors.</source>
            <translation>已分析 {count} 个图斑，基准日 {day}；数据错误 {errors} 处。</translation>
        </message>
        <message>
            <source>{count} spots with a crime alert for farmland.</source>
            <translation>{count} 个图斑有占用耕地涉罪提示。</translation>
        </message>
        <message>
            <source>{file}, layer {layer}: there is no field {field}. Its fields are: {fields}</source>
            <translation>{file} 图层 {layer}：没有字段 {field}。现有字段：{fields}</translation>
        </message>
        <message>
            <source>{form} may not be issued: the law requires {missing}, which the case does not have yet.</source>
            <translation>{form} 不得制发：依法须有{missing}，本案尚缺。</translation>
        </message>
        <message>
            <source>{form} {title}: not possible in the state {state}. It belongs to: {steps}</source>
            <translation>{form} {title}：在{state}阶段不可制发。所属步骤：{steps}</translation>
        </message>
        <message>
            <source>{form} {title}: this version has no template for it.</source>
            <translation>{form} {title}：本版本尚无模板。</translation>
        </message>
        <message>
            <source>{group} leaves {area_m2} m² open.</source>
            <translation>{group} 未覆盖 {area_m2} m²。</translation>
        </message>
        <message>
            <source>{group}, {zone}: {area_m2} m², {percent} % ({plans}).</source>
            <translation>{group}，{zone}：{area_m2} m²，{percent} %（{plans}）。</translation>
        </message>
        <message>
            <source>{kind} {number} ({authority}, {issued_on}, {holder}) covers {area_m2} m², {percent} %; approved {approved_m2} m².</source>
            <translation>{kind} {number}（{authority}，{issued_on}，{holder}）覆盖 {area_m2} m²，{percent} %；批准面积 {approved_m2} m²。</translation>
        </message>
        <message>
            <source>{kind} {number} is not in force on {day}; the {area_m2} m² it covers do not count.</source>
            <translation>{kind} {number} 在 {day} 无效；其覆盖的 {area_m2} m² 不予计算。</translation>
        </message>
        <message>
            <source>{label} {area_m2} m² is narrower than twice the positional error of {tolerance_m} m: doubtful, to be surveyed.</source>
            <translation>{label} {area_m2} m² 宽度不足点位误差 {tolerance_m} m 的两倍：存疑，须实测。</translation>
        </message>
        <message>
            <source>{name} cannot be written: {reason}</source>
            <translation>无法写入 {name}：{reason}</translation>
        </message>
        <message>
            <source>{name} has no enforcement card</source>
            <translation>{name} 没有执法证</translation>
        </message>
        <message>
            <source>{name} is recused</source>
            <translation>{name} 已回避</translation>
        </message>
        <message>
            <source>{number} is not issued.</source>
            <translation>{number} 尚未制发。</translation>
        </message>
        <message>
            <source>{number} is void already.</source>
            <translation>{number} 已作废。</translation>
        </message>
        <message>
            <source>{path} cannot be written: {reason}</source>
            <translation>无法写入 {path}：{reason}</translation>
        </message>
        <message>
            <source>{path} has no assessed spot yet. Run “Assess spots” first.</source>
            <translation>{path} 中尚无已分析的图斑。请先运行“图斑分析认定”。</translation>
        </message>
        <message>
            <source>{predicate} holds, but must not</source>
            <translation>不应具备的条件 {predicate} 成立</translation>
        </message>
        <message>
            <source>{source} has no extent, so the plane to measure in cannot be chosen.</source>
            <translation>{source} 没有范围，无法选择量算平面。</translation>
        </message>
        <message>
            <source>{template} cannot be the id of an own form. Use capital letters and digits that do not look like a form of the catalogue, for example B01.</source>
            <translation>{template} 不能用作自定义文书的编号。请用大写字母和数字，且不与目录中的文书编号相似，例如 B01。</translation>
        </message>
        <message>
            <source>{template} has no template of your own in use.</source>
            <translation>{template} 没有正在使用的自定义格式。</translation>
        </message>
        <message>
            <source>{transition} {event}: does not exist on the track {track}.</source>
            <translation>{transition} {event}：{track} 途径没有此步骤。</translation>
        </message>
        <message>
            <source>{transition} {event}: not possible in the state {state}.</source>
            <translation>{transition} {event}：在{state}阶段不可进行。</translation>
        </message>
        <message>
            <source>{transition} {event}: refused in the state {state}. Condition {guard} ({article}). Missing: {missing}</source>
            <translation>{transition} {event}：在{state}阶段不予通过。条件 {guard}（{article}）。尚缺：{missing}</translation>
        </message>
        <message>
            <source>{transition} {event}: this version cannot check its condition yet ({guard}).</source>
            <translation>{transition} {event}：本版本尚不能审查其条件（{guard}）。</translation>
        </message>
        <message>
            <source>{value} is not a date. Write it as 2026-03-16.</source>
            <translation>{value} 不是日期。请写作 2026-03-16。</translation>
        </message>
        <message>
            <source>… and {0} more lines; give REPORT to have them all.</source>
            <translation>……另有 {0} 行；填写 REPORT 可得全部。</translation>
        </message>
        <message>
            <source>A 3D surface was taken as what it covers on the ground.</source>
            <translation>三维面按其地面覆盖范围处理。</translation>
        </message>
        <message>
            <source>A closed line was taken as an area.</source>
            <translation>闭合线已作为面处理。</translation>
        </message>
        <message>
            <source>A part of the spot {others}, which is now in several.</source>
            <translation>为图斑 {others} 的一部分，原图斑现已分为多个。</translation>
        </message>
        <message>
            <source>A ring of {points} points has no area and was left out.</source>
            <translation>一个 {points} 点的环没有面积，已略去。</translation>
        </message>
        <message>
            <source>A ring was not closed; its first point was repeated.</source>
            <translation>环未闭合，已补首点。</translation>
        </message>
        <message>
            <source>A row was refused.</source>
            <translation>有一行未通过。</translation>
        </message>
        <message>
            <source>Arcs were turned into short straight lines.</source>
            <translation>圆弧已转为短直线段。</translation>
        </message>
        <message>
            <source>Batch {batch} was taken back before.</source>
            <translation>批次 {batch} 此前已撤回。</translation>
        </message>
        <message>
            <source>Case {case}: the chain of events breaks at event {seq} ({how}).</source>
            <translation>案件 {case}：事件链在第 {seq} 个事件处断裂（{how}）。</translation>
        </message>
        <message>
            <source>Case {case}: the state is {stored}, by its events it is {computed}.</source>
            <translation>案件 {case}：所存状态为 {stored}，按事件推算应为 {computed}。</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>已检查</translation>
        </message>
        <message>
            <source>Checking CRS and geometry</source>
            <translation>正在检查坐标系和图形</translation>
        </message>
        <message>
            <source>Checking the workspace</source>
            <translation>正在检查工作库</translation>
        </message>
        <message>
            <source>Document {number}: its file is not the one that was issued.</source>
            <translation>文书 {number}：文件与制发时不符。</translation>
        </message>
        <message>
            <source>It had another number there: {others}.</source>
            <translation>原编号不同：{others}。</translation>
        </message>
        <message>
            <source>It lies on a network share, where saving is not safe. Copy it to this machine.</source>
            <translation>文件位于网络共享，保存不安全。请复制到本机。</translation>
        </message>
        <message>
            <source>It was opened that way.</source>
            <translation>是以只读方式打开的。</translation>
        </message>
        <message>
            <source>Line {line} belongs to no parcel.</source>
            <translation>第 {line} 行不属于任何地块。</translation>
        </message>
        <message>
            <source>Line {line} is no boundary point: {text}</source>
            <translation>第 {line} 行不是界址点：{text}</translation>
        </message>
        <message>
            <source>Matching with the workspace</source>
            <translation>正在与工作库比对</translation>
        </message>
        <message>
            <source>Neither the header nor the coordinates say the zone. Give the CRS.</source>
            <translation>文件头和坐标均未注明带号，请给出坐标系。</translation>
        </message>
        <message>
            <source>No field holds land class codes. Name it in MAPPING: code=FIELD. The fields are: {fields}.</source>
            <translation>没有字段存放地类编码。请在 MAPPING 中指明：code=字段。现有字段：{fields}。</translation>
        </message>
        <message>
            <source>No field holds parcel codes. Name it in MAPPING: code=FIELD. The fields are: {fields}.</source>
            <translation>没有字段存放宗地代码。请在 MAPPING 中指明：code=字段。现有字段：{fields}。</translation>
        </message>
        <message>
            <source>No zone class is known for '{value}' in layer {layer}. Give ZONE_CLASS.</source>
            <translation>图层 {layer} 中的“{value}”无对应分区类别。请填写 ZONE_CLASS。</translation>
        </message>
        <message>
            <source>Number {seq} of {kind}, {year}, stands on two documents.</source>
            <translation>{year} 年 {kind} 第 {seq} 号出现在两份文书上。</translation>
        </message>
        <message>
            <source>Number {seq} of {kind}, {year}, was drawn and no document has it.</source>
            <translation>{year} 年 {kind} 第 {seq} 号已取号，但没有文书使用。</translation>
        </message>
        <message>
            <source>Number {seq} of {kind}, {year}, was never drawn.</source>
            <translation>{year} 年 {kind} 第 {seq} 号从未取号。</translation>
        </message>
        <message>
            <source>Overlaps the spot {others} by {percent} %, yet is another one.</source>
            <translation>与图斑 {others} 重叠 {percent} %，但不是同一图斑。</translation>
        </message>
        <message>
            <source>Reading rows</source>
            <translation>正在读取数据行</translation>
        </message>
        <message>
            <source>Reading the fields</source>
            <translation>正在读取字段</translation>
        </message>
        <message>
            <source>Reading {count} photos</source>
            <translation>正在读取 {count} 张照片</translation>
        </message>
        <message>
            <source>Sheet {sheet} of {file} has more than {rows} rows.</source>
            <translation>{file} 的工作表 {sheet} 超过 {rows} 行。</translation>
        </message>
        <message>
            <source>Somebody else saved this entry of {table} first. Look at both versions and save again.</source>
            <translation>{table} 的这条记录已被他人先行保存。请核对两个版本后重新保存。</translation>
        </message>
        <message>
            <source>Something in {path} would be there twice: {reason}</source>
            <translation>{path} 中会出现重复：{reason}</translation>
        </message>
        <message>
            <source>Something in {path} would refer to what is not there: {reason}</source>
            <translation>{path} 中会引用不存在的内容：{reason}</translation>
        </message>
        <message>
            <source>Text of {file} read as {encoding}, as its header says.</source>
            <translation>{file} 的文字按文件头注明的 {encoding} 读取。</translation>
        </message>
        <message>
            <source>Text of {file} read as {encoding}, told from its bytes (no .cpg).</source>
            <translation>{file} 的文字按字节判定为 {encoding}（无 .cpg）。</translation>
        </message>
        <message>
            <source>Text read as {encoding}.</source>
            <translation>文字按 {encoding} 读取。</translation>
        </message>
        <message>
            <source>The .cpg of {file} does not fit its text; read as {encoding}, told from its bytes.</source>
            <translation>{file} 的 .cpg 与文字不符；按字节判定为 {encoding}。</translation>
        </message>
        <message>
            <source>The CRS {crs} is not known.</source>
            <translation>坐标系 {crs} 无法识别。</translation>
        </message>
        <message>
            <source>The EXIF data of {file} is damaged: {reason}</source>
            <translation>{file} 的 EXIF 数据已损坏：{reason}</translation>
        </message>
        <message>
            <source>The archive {file} cannot be unpacked: {reason}</source>
            <translation>压缩包 {file} 无法解压：{reason}</translation>
        </message>
        <message>
            <source>The archive {file} unpacks to {bytes} bytes in {members} files, which is no map data.</source>
            <translation>压缩包 {file} 解压后为 {members} 个文件共 {bytes} 字节，不可能是地图数据。</translation>
        </message>
        <message>
            <source>The areas are in {unit}; they were turned into m².</source>
            <translation>面积单位为 {unit}，已换算为 m²。</translation>
        </message>
        <message>
            <source>The areas in this field differ by {percent} % from the shapes' (Web Mercator or another CRS?). They were not used.</source>
            <translation>该字段的面积与图形面积相差 {percent} %（可能为 Web 墨卡托或其他坐标系），未采用。</translation>
        </message>
        <message>
            <source>The attribute table (.dbf) of {file} is missing: the shapes were read without attributes.</source>
            <translation>{file} 缺少属性表（.dbf）：只读取了图形。</translation>
        </message>
        <message>
            <source>The audit would take edits by QGIS for edits by ZhiWei ({count} entries left).</source>
            <translation>留痕会把 QGIS 的编辑误认为治违的编辑（残留 {count} 条）。</translation>
        </message>
        <message>
            <source>The camera's clock ({text}) is {hours} hours off the satellite time.</source>
            <translation>相机时间（{text}）与卫星时间相差 {hours} 小时。</translation>
        </message>
        <message>
            <source>The check character of the credit code of {name} is wrong.</source>
            <translation>{name} 的统一社会信用代码校验位错误。</translation>
        </message>
        <message>
            <source>The check character of the identity card number of {name} is wrong.</source>
            <translation>{name} 的身份证号码校验位错误。</translation>
        </message>
        <message>
            <source>The clock of the camera was never set: {text}</source>
            <translation>相机时间从未设置：{text}</translation>
        </message>
        <message>
            <source>The code {value} is also that of row {of}.</source>
            <translation>代码 {value} 与第 {of} 行相同。</translation>
        </message>
        <message>
            <source>The code {value} is there already with another shape. Take the older batch back first, or correct it.</source>
            <translation>代码 {value} 已存在而图形不同。请先撤回旧批次，或予以更正。</translation>
        </message>
        <message>
            <source>The coordinate system {system} cannot be used without local parameters. Give the CRS.</source>
            <translation>坐标系统 {system} 没有地方参数不能使用。请给出坐标系。</translation>
        </message>
        <message>
            <source>The coordinates are no numbers: {text}</source>
            <translation>坐标不是数字：{text}</translation>
        </message>
        <message>
            <source>The copy of {path} is not sound: {reason}</source>
            <translation>{path} 的副本不完好：{reason}</translation>
        </message>
        <message>
            <source>The credit code of {name} does not have 18 allowed characters.</source>
            <translation>{name} 的统一社会信用代码不是 18 位有效字符。</translation>
        </message>
        <message>
            <source>The deduction ratio is in percent; it was divided by 100.</source>
            <translation>扣除系数为百分数，已除以 100。</translation>
        </message>
        <message>
            <source>The deduction ratio {value} is not between 0 and 1; it was left empty.</source>
            <translation>扣除系数 {value} 不在 0 与 1 之间，已留空。</translation>
        </message>
        <message>
            <source>The disk of {path} is full. Nothing was changed. Make room and try again.</source>
            <translation>{path} 所在磁盘已满，未作任何改动。请腾出空间后重试。</translation>
        </message>
        <message>
            <source>The enforcement card of {name} was valid until {day}.</source>
            <translation>{name} 的执法证有效期至 {day}。</translation>
        </message>
        <message>
            <source>The file has east before north, against the format; the axes were put right.</source>
            <translation>文件东坐标在前、北坐标在后，与格式相反；坐标轴已改正。</translation>
        </message>
        <message>
            <source>The file is damaged: {reason}. Restore the last backup.</source>
            <translation>文件已损坏：{reason}。请用最近的备份恢复。</translation>
        </message>
        <message>
            <source>The file or its folder may not be written.</source>
            <translation>文件或其文件夹没有写入权限。</translation>
        </message>
        <message>
            <source>The file {path} ({name}) is missing.</source>
            <translation>缺少文件 {path}（{name}）。</translation>
        </message>
        <message>
            <source>The file {path} ({name}) was changed.</source>
            <translation>文件 {path}（{name}）已被改动。</translation>
        </message>
        <message>
            <source>The file {path} cannot be stored: {reason}</source>
            <translation>无法保存文件 {path}：{reason}</translation>
        </message>
        <message>
            <source>The file's driver says: {text}</source>
            <translation>文件驱动报告：{text}</translation>
        </message>
        <message>
            <source>The geometry is {kind}, not an area (面).</source>
            <translation>图形为 {kind}，不是面。</translation>
        </message>
        <message>
            <source>The geometry lies outside the reach of {crs}.</source>
            <translation>图形超出 {crs} 的适用范围。</translation>
        </message>
        <message>
            <source>The header names no coordinate system; CGCS2000 was assumed.</source>
            <translation>文件头未注明坐标系统，按 CGCS2000 处理。</translation>
        </message>
        <message>
            <source>The header says zone {stated}, the coordinates zone {found}; the coordinates were believed.</source>
            <translation>文件头注明第 {stated} 带，坐标为第 {found} 带；以坐标为准。</translation>
        </message>
        <message>
            <source>The identity card number of {name} does not have 17 digits and a check character.</source>
            <translation>{name} 的身份证号码不是 17 位数字加校验位。</translation>
        </message>
        <message>
            <source>The identity card number of {name} has the old form of 15 digits.</source>
            <translation>{name} 的身份证号码为 15 位旧号码。</translation>
        </message>
        <message>
            <source>The identity card number of {name} holds a birth date that cannot be.</source>
            <translation>{name} 的身份证号码中的出生日期不可能存在。</translation>
        </message>
        <message>
            <source>The index file (.shx) of {file} is missing. Ask for the whole shapefile (.shp, .shx, .dbf, .prj).</source>
            <translation>{file} 缺少索引文件（.shx）。请索取完整的 shapefile（.shp、.shx、.dbf、.prj）。</translation>
        </message>
        <message>
            <source>The land class has no code.</source>
            <translation>地类图斑没有编码。</translation>
        </message>
        <message>
            <source>The layer does not say its CRS; its coordinates fit the workspace's, {crs}, which was assumed.</source>
            <translation>图层未注明坐标系；其坐标与工作库的 {crs} 相符，已按此处理。</translation>
        </message>
        <message>
            <source>The line has {found} values where the head has {expected}.</source>
            <translation>该行有 {found} 个值，而表头为 {expected} 个。</translation>
        </message>
        <message>
            <source>The mapping cannot be read: {text}. Write target=source;target=source or JSON.</source>
            <translation>字段对应无法读取：{text}。请写作 目标=来源;目标=来源 或 JSON。</translation>
        </message>
        <message>
            <source>The mapping names {target}, which {kind} does not have. It has: {targets}.</source>
            <translation>字段对应中的 {target} 不属于 {kind}。可用：{targets}。</translation>
        </message>
        <message>
            <source>The mapping takes {target} from the field {field}, which is not there. The fields are: {fields}.</source>
            <translation>字段对应中 {target} 取自字段 {field}，但没有该字段。现有字段：{fields}。</translation>
        </message>
        <message>
            <source>The number of {name} is that of {known}, who is there already.</source>
            <translation>{name} 的证件号码与已有的 {known} 相同。</translation>
        </message>
        <message>
            <source>The number {value} is that of another spot elsewhere.</source>
            <translation>编号 {value} 已用于别处的另一图斑。</translation>
        </message>
        <message>
            <source>The parcel has no code.</source>
            <translation>宗地没有代码。</translation>
        </message>
        <message>
            <source>The permit has no number.</source>
            <translation>审批没有文号。</translation>
        </message>
        <message>
            <source>The photo has no direction.</source>
            <translation>照片没有方向。</translation>
        </message>
        <message>
            <source>The photo has no position.</source>
            <translation>照片没有位置。</translation>
        </message>
        <message>
            <source>The photo has no time.</source>
            <translation>照片没有时间。</translation>
        </message>
        <message>
            <source>The photo was taken in the future: {text}</source>
            <translation>照片时间在未来：{text}</translation>
        </message>
        <message>
            <source>The photo was taken inside spot {spot} and shows {others}.</source>
            <translation>照片拍摄于图斑 {spot} 内，朝向 {others}。</translation>
        </message>
        <message>
            <source>The photo was taken {distance_m} m from the next spot.</source>
            <translation>照片拍摄点距最近的图斑 {distance_m} m。</translation>
        </message>
        <message>
            <source>The position in {file} is incomplete or impossible and was not used.</source>
            <translation>{file} 中的位置不完整或不可能，未采用。</translation>
        </message>
        <message>
            <source>The position is only right to {accuracy_m} m.</source>
            <translation>位置精度仅 {accuracy_m} m。</translation>
        </message>
        <message>
            <source>The quotation marks of {file} do not match: {reason}</source>
            <translation>{file} 的引号不配对：{reason}</translation>
        </message>
        <message>
            <source>The row has no name.</source>
            <translation>该行没有名称。</translation>
        </message>
        <message>
            <source>The row has no spot number.</source>
            <translation>该行没有图斑编号。</translation>
        </message>
        <message>
            <source>The spot has no number; it was given {value}.</source>
            <translation>图斑没有编号，已编为 {value}。</translation>
        </message>
        <message>
            <source>The spot {others} at this place was already cleared.</source>
            <translation>此处的图斑 {others} 此前已整改。</translation>
        </message>
        <message>
            <source>The spot {others} has grown: it lies in this one to {percent_old} %.</source>
            <translation>图斑 {others} 已扩大：其 {percent_old} % 位于本图斑内。</translation>
        </message>
        <message>
            <source>The spot {others} has shrunk: this one lies in it to {percent} %.</source>
            <translation>图斑 {others} 已缩小：本图斑的 {percent} % 位于其内。</translation>
        </message>
        <message>
            <source>The spots {others} are now one.</source>
            <translation>图斑 {others} 现已合为一个。</translation>
        </message>
        <message>
            <source>The stated area {stated_m2} m² differs from the one of the shape, {ours_m2} m².</source>
            <translation>所填面积 {stated_m2} m² 与图形面积 {ours_m2} m² 不符。</translation>
        </message>
        <message>
            <source>The stated area {stated} {unit} differs from the one of the points, {computed} m².</source>
            <translation>所填面积 {stated} {unit} 与界址点面积 {computed} m² 不符。</translation>
        </message>
        <message>
            <source>The stored file {path} cannot be read: {reason}</source>
            <translation>已存文件 {path} 无法读取：{reason}</translation>
        </message>
        <message>
            <source>The stored file {path} is no longer what was stored. Take it from a backup.</source>
            <translation>已存文件 {path} 与保存时不符。请从备份恢复。</translation>
        </message>
        <message>
            <source>The table {name} has lost or changed: {columns}.</source>
            <translation>表 {name} 缺失或改变了：{columns}。</translation>
        </message>
        <message>
            <source>The time of the photo is odd: {text}</source>
            <translation>照片时间异常：{text}</translation>
        </message>
        <message>
            <source>The workspace has no spot {value}.</source>
            <translation>工作库中没有图斑 {value}。</translation>
        </message>
        <message>
            <source>The {kind} {name} is missing.</source>
            <translation>缺少 {kind} {name}。</translation>
        </message>
        <message>
            <source>The {kind} {name} is not from ZhiWei.</source>
            <translation>{kind} {name} 不是治违所建。</translation>
        </message>
        <message>
            <source>The {kind} {name} is not what ZhiWei made.</source>
            <translation>{kind} {name} 与治违所建不符。</translation>
        </message>
        <message>
            <source>There is no file {path}.</source>
            <translation>没有文件 {path}。</translation>
        </message>
        <message>
            <source>There is no folder {path}.</source>
            <translation>没有文件夹 {path}。</translation>
        </message>
        <message>
            <source>This is the spot {others}, which is there already ({percent} % of it).</source>
            <translation>即已有的图斑 {others}（占其 {percent} %）。</translation>
        </message>
        <message>
            <source>This photo ({sha256}…) is there already.</source>
            <translation>该照片（{sha256}…）已存在。</translation>
        </message>
        <message>
            <source>What kind of permit this is cannot be told. Give MAPPING kind=FIELD.</source>
            <translation>无法判定审批种类。请填写 MAPPING kind=字段。</translation>
        </message>
        <message>
            <source>Zone class {value} was taken from the name of the layer {layer}.</source>
            <translation>分区类别 {value} 取自图层名 {layer}。</translation>
        </message>
        <message>
            <source>accepted, please check</source>
            <translation>已接收，请核对</translation>
        </message>
        <message>
            <source>accepted:</source>
            <translation>接收：</translation>
        </message>
        <message>
            <source>already cleared:</source>
            <translation>此前已整改：</translation>
        </message>
        <message>
            <source>changed:</source>
            <translation>变更：</translation>
        </message>
        <message>
            <source>facing a spot:</source>
            <translation>朝向图斑：</translation>
        </message>
        <message>
            <source>far from any spot:</source>
            <translation>远离图斑：</translation>
        </message>
        <message>
            <source>grown:</source>
            <translation>扩大：</translation>
        </message>
        <message>
            <source>inside a spot:</source>
            <translation>位于图斑内：</translation>
        </message>
        <message>
            <source>links to spots:</source>
            <translation>与图斑的关联：</translation>
        </message>
        <message>
            <source>merged:</source>
            <translation>合并：</translation>
        </message>
        <message>
            <source>near a spot:</source>
            <translation>邻近图斑：</translation>
        </message>
        <message>
            <source>new:</source>
            <translation>新增：</translation>
        </message>
        <message>
            <source>not written again</source>
            <translation>未重复写入</translation>
        </message>
        <message>
            <source>noted</source>
            <translation>已记录</translation>
        </message>
        <message>
            <source>officers:</source>
            <translation>执法人员：</translation>
        </message>
        <message>
            <source>organisations:</source>
            <translation>机构：</translation>
        </message>
        <message>
            <source>photos:</source>
            <translation>照片：</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>未通过</translation>
        </message>
        <message>
            <source>refused:</source>
            <translation>未通过：</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>已修复</translation>
        </message>
        <message>
            <source>repaired:</source>
            <translation>修复：</translation>
        </message>
        <message>
            <source>rows:</source>
            <translation>行数：</translation>
        </message>
        <message>
            <source>same:</source>
            <translation>相同：</translation>
        </message>
        <message>
            <source>shrunk:</source>
            <translation>缩小：</translation>
        </message>
        <message>
            <source>split:</source>
            <translation>分割：</translation>
        </message>
        <message>
            <source>without a spot:</source>
            <translation>无对应图斑：</translation>
        </message>
        <message>
            <source>{crs} is not in a Gauss-Krüger zone; boundary coordinates need one.</source>
            <translation>{crs} 不是高斯-克吕格分带；界址点坐标须用分带坐标。</translation>
        </message>
        <message>
            <source>{declared} points are declared, {found} are there.</source>
            <translation>注明 {declared} 个点，实有 {found} 个。</translation>
        </message>
        <message>
            <source>{drawn} numbers of {kind} were drawn, {found} are there.</source>
            <translation>{kind} 已取 {drawn} 个号，实有 {found} 个。</translation>
        </message>
        <message>
            <source>{file} cannot be read: {reason}</source>
            <translation>无法读取 {file}：{reason}</translation>
        </message>
        <message>
            <source>{file} declares XML entities or a document type. Map data never does; it was refused as unsafe.</source>
            <translation>{file} 声明了 XML 实体或文档类型。地图数据不会如此，已作为不安全文件拒绝。</translation>
        </message>
        <message>
            <source>{file} does not exist. Check the path.</source>
            <translation>{file} 不存在。请核对路径。</translation>
        </message>
        <message>
            <source>{file} does not say its CRS (.prj missing or empty).</source>
            <translation>{file} 未注明坐标系（.prj 缺失或为空）。</translation>
        </message>
        <message>
            <source>{file} does not say its CRS and its coordinates do not tell it. Give CRS.</source>
            <translation>{file} 未注明坐标系，从坐标也无法判定。请填写 CRS。</translation>
        </message>
        <message>
            <source>{file} ends before the picture does.</source>
            <translation>{file} 不完整，图像尚未结束。</translation>
        </message>
        <message>
            <source>{file} has neither WKT nor coordinates: a table without geometry.</source>
            <translation>{file} 既无 WKT 也无坐标：是没有图形的表格。</translation>
        </message>
        <message>
            <source>{file} has no content (0 bytes).</source>
            <translation>{file} 没有内容（0 字节）。</translation>
        </message>
        <message>
            <source>{file} has no layer {layer}. It has: {layers}.</source>
            <translation>{file} 没有图层 {layer}。现有图层：{layers}。</translation>
        </message>
        <message>
            <source>{file} has no rows: there is nothing to import.</source>
            <translation>{file} 没有数据行，无可导入。</translation>
        </message>
        <message>
            <source>{file} has {megabytes} MB, which is no photo.</source>
            <translation>{file} 有 {megabytes} MB，不是照片。</translation>
        </message>
        <message>
            <source>{file} holds no layer that can be read.</source>
            <translation>{file} 中没有可读取的图层。</translation>
        </message>
        <message>
            <source>{file} holds no parcel.</source>
            <translation>{file} 中没有地块。</translation>
        </message>
        <message>
            <source>{file} holds none of the sections {sections}.</source>
            <translation>{file} 中没有以下任何部分：{sections}。</translation>
        </message>
        <message>
            <source>{file} holds several layers: {layers}. Name one: path|layername=NAME.</source>
            <translation>{file} 含多个图层：{layers}。请指明一个：路径|layername=名称。</translation>
        </message>
        <message>
            <source>{file} is a DWG drawing, which is a closed format. Save it as DXF in the CAD program and import that.</source>
            <translation>{file} 是 DWG 图纸，属封闭格式。请在 CAD 软件中另存为 DXF 后导入。</translation>
        </message>
        <message>
            <source>{file} is an old spreadsheet format. Save it as .xlsx.</source>
            <translation>{file} 是旧版电子表格格式。请另存为 .xlsx。</translation>
        </message>
        <message>
            <source>{file} is in {crs} (Beijing 1954 or Xi'an 1980). It needs the local transformation parameters; transform it to CGCS2000 first. A plain re-label would shift it by up to 200 m.</source>
            <translation>{file} 为 {crs}（1954 北京或 1980 西安坐标系）。须用地方转换参数先转为 CGCS2000；直接改标坐标系会偏移达 200 m。</translation>
        </message>
        <message>
            <source>{file} is not an image, whatever its name says.</source>
            <translation>{file} 不是图像，与其扩展名不符。</translation>
        </message>
        <message>
            <source>{file} needs a column with the spot number and one with the name. It has: {columns}.</source>
            <translation>{file} 须有图斑编号列和名称列。现有列：{columns}。</translation>
        </message>
        <message>
            <source>{file}: all {rows} rows were refused; nothing was written. First, row {row}: {reason}</source>
            <translation>{file}：全部 {rows} 行均未通过，未写入任何内容。首个问题在第 {row} 行：{reason}</translation>
        </message>
        <message>
            <source>{file}: {reason} Declared: {crs}. Proposal: {proposal}. Set CRS or ACCEPT_PROPOSAL, or correct the file.</source>
            <translation>{file}：{reason} 注明为 {crs}，建议 {proposal}。请设置 CRS 或 ACCEPT_PROPOSAL，或更正文件。</translation>
        </message>
        <message>
            <source>{file}: {refused} rows were refused and STRICT is set, so nothing was written. First, row {row}: {reason}</source>
            <translation>{file}：{refused} 行未通过，且已设 STRICT，故未写入任何内容。首个问题在第 {row} 行：{reason}</translation>
        </message>
        <message>
            <source>{folder} holds no photo.</source>
            <translation>{folder} 中没有照片。</translation>
        </message>
        <message>
            <source>{found} points make no area.</source>
            <translation>{found} 个点不能围成面。</translation>
        </message>
        <message>
            <source>{kind} cannot be imported like this; {kinds} can.</source>
            <translation>{kind} 不能这样导入；可导入的有：{kinds}。</translation>
        </message>
        <message>
            <source>{name} has no identity or credit code number.</source>
            <translation>{name} 没有身份证号码或统一社会信用代码。</translation>
        </message>
        <message>
            <source>{path} cannot be opened: {reason}</source>
            <translation>无法打开 {path}：{reason}</translation>
        </message>
        <message>
            <source>{path} exists already. Choose another name for the backup.</source>
            <translation>{path} 已存在。请为备份另取名称。</translation>
        </message>
        <message>
            <source>{path} exists already. Choose another name; ZhiWei never writes over a file.</source>
            <translation>{path} 已存在。请另取名称；治违绝不覆盖文件。</translation>
        </message>
        <message>
            <source>{path} has the older schema {revision}. Open it once with the right to write, so that it is brought to {head} after a backup.</source>
            <translation>{path} 为旧版库结构 {revision}。请以可写方式打开一次，备份后将升级到 {head}。</translation>
        </message>
        <message>
            <source>{path} has the schema revision {revision}, which ZhiWei does not know.</source>
            <translation>{path} 的库结构版本 {revision} 无法识别。</translation>
        </message>
        <message>
            <source>{path} is being saved by another program. Wait and try again; where it is QGIS with an edit session in a transaction group, save or end that session first.</source>
            <translation>另一程序正在保存 {path}。请稍后重试；如是 QGIS 的事务组编辑，请先保存或结束编辑。</translation>
        </message>
        <message>
            <source>{path} is being saved by {holder}. Wait and try again; where it is QGIS with an edit session in a transaction group, save or end that session first.</source>
            <translation>{holder} 正在保存 {path}。请稍后重试；如是 QGIS 的事务组编辑，请先保存或结束编辑。</translation>
        </message>
        <message>
            <source>{path} is damaged ({reason}). Restore the last backup; keep the damaged file.</source>
            <translation>{path} 已损坏（{reason}）。请用最近的备份恢复，并保留损坏的文件。</translation>
        </message>
        <message>
            <source>{path} is no workspace of ZhiWei. Create one with 'Create workspace'.</source>
            <translation>{path} 不是治违工作库。请用“新建工作库”创建。</translation>
        </message>
        <message>
            <source>{path} is open for reading only: {reason}</source>
            <translation>{path} 以只读方式打开：{reason}</translation>
        </message>
        <message>
            <source>{path} refused the change: {reason}</source>
            <translation>{path} 拒绝了此项改动：{reason}</translation>
        </message>
        <message>
            <source>{path} was written by a newer ZhiWei (schema {revision}, this one knows {head}). Update ZhiWei.</source>
            <translation>{path} 由更新版本的治违写入（库结构 {revision}，本版本为 {head}）。请更新治违。</translation>
        </message>
        <message>
            <source>{path}: the database says: {reason}</source>
            <translation>{path}：数据库报告：{reason}</translation>
        </message>
        <message>
            <source>{points} boundary points were taken as one plot.</source>
            <translation>{points} 个界址点作为一个地块处理。</translation>
        </message>
        <message>
            <source>{reason} The layer was taken as {crs}.</source>
            <translation>{reason} 图层按 {crs} 处理。</translation>
        </message>
        <message>
            <source>{rows} rows written</source>
            <translation>已写入 {rows} 行</translation>
        </message>
        <message>
            <source>{table} has no entry {uid}.</source>
            <translation>{table} 中没有记录 {uid}。</translation>
        </message>
        <message>
            <source>{table} holds a shape that cannot be read: {reason}. Verify the workspace.</source>
            <translation>{table} 中有无法读取的图形：{reason}。请检查工作库。</translation>
        </message>
        <message>
            <source>{table} is in {workspace_crs}, but the features are in {crs}.</source>
            <translation>{table} 为 {workspace_crs}，而要素为 {crs}。</translation>
        </message>
        <message>
            <source>{table} of {path} cannot be changed while reading.</source>
            <translation>读取时不能改动 {path} 的 {table}。</translation>
        </message>
        <message>
            <source>{table}, row {fid}, has no uid.</source>
            <translation>{table} 第 {fid} 行没有 uid。</translation>
        </message>
        <message>
            <source>{table}, row {fid}, has the uid of another row.</source>
            <translation>{table} 第 {fid} 行的 uid 与其他行相同。</translation>
        </message>
        <message>
            <source>{table}, row {fid}, refers to an entry of {wants} that is not there.</source>
            <translation>{table} 第 {fid} 行引用的 {wants} 记录不存在。</translation>
        </message>
        <message>
            <source>{table}, row {fid}: not in the spatial index.</source>
            <translation>{table} 第 {fid} 行：不在空间索引中。</translation>
        </message>
        <message>
            <source>{table}, row {fid}: the shape cannot be read.</source>
            <translation>{table} 第 {fid} 行：图形无法读取。</translation>
        </message>
        <message>
            <source>{table}, row {fid}: the shape crosses itself or is invalid otherwise.</source>
            <translation>{table} 第 {fid} 行：图形自相交或有其他无效情形。</translation>
        </message>
        <message>
            <source>{table}, row {fid}: the spatial index has another place for it.</source>
            <translation>{table} 第 {fid} 行：空间索引中的位置与图形不符。</translation>
        </message>
        <message>
            <source>{table}, row {row}: {found} does not fit into a layer of {wanted}.</source>
            <translation>{table} 第 {row} 行：{found} 不能放入 {wanted} 图层。</translation>
        </message>
        <message>
            <source>{table}: the spatial index still has row {fid}, which is gone.</source>
            <translation>{table}：空间索引中仍有已删除的第 {fid} 行。</translation>
        </message>
        <message>
            <source>{table}: {count} more of the same ({code}).</source>
            <translation>{table}：另有 {count} 处同类问题（{code}）。</translation>
        </message>
        <message>
            <source>{value} is neither a zone class nor a field. The classes are: {classes}.</source>
            <translation>{value} 既不是分区类别，也不是字段。分区类别有：{classes}。</translation>
        </message>
        <message>
            <source>{value} is no day; the value was left empty.</source>
            <translation>{value} 不是日期，已留空。</translation>
        </message>
        <message>
            <source>{value} is no number; the value was left empty.</source>
            <translation>{value} 不是数字，已留空。</translation>
        </message>
        <message>
            <source>{value} is there already with the same shape.</source>
            <translation>{value} 已存在且图形相同。</translation>
        </message>
        <message>
            <source>Drawing {count} maps</source>
            <translation>正在绘制 {count} 幅地图</translation>
        </message>
        <message>
            <source>Enforcement maps</source>
            <translation>执法图</translation>
        </message>
        <message>
            <source>Layout (A4, A3 or a .qpt file)</source>
            <translation>版式（A4、A3 或 .qpt 文件）</translation>
        </message>
        <message>
            <source>Maps (.pdf, .png or a folder)</source>
            <translation>地图（.pdf、.png 或文件夹）</translation>
        </message>
        <message>
            <source>No spot fits the filter; there is nothing to map.</source>
            <translation>没有符合条件的图斑，无图可出。</translation>
        </message>
        <message>
            <source>Number of sheets</source>
            <translation>图幅数</translation>
        </message>
        <message>
            <source>Prints a map sheet for every chosen spot: the spot with parcels, permits and control lines, grid, scale bar and north arrow, a legend of what is in view, and the table of the stored findings.

Layout: A4, A3, or the path of an own .qpt. In an own layout the items map, overview, findings and legend are tied by their id, and text fields such as code, title, facts, areas, verdict, officers and review_no can be used in expressions.
Filter: an expression over the fields of the spots, for example "severity" = 5; empty means all.
Output: a .pdf holds all sheets; a .png one picture per spot; anything else is a folder that gets one PDF and one PNG per spot.

The review number (审图号) is the workspace setting maps.review_no.</source>
            <translation>为选中的每个图斑出一幅图：图斑及宗地、审批、控制线，方里网、比例尺和指北针，图内要素的图例，以及已保存的认定结果表。

版式：A4、A3，或自有 .qpt 的路径。自有版式中，map、overview、findings、legend 各项按其 id 关联，表达式中可使用 code、title、facts、areas、verdict、officers、review_no 等文字字段。
筛选：以图斑字段写成的表达式，例如 "severity" = 5；空为全部。
输出：.pdf 含全部图幅；.png 每个图斑一张图；其他视为文件夹，每个图斑一个 PDF 和一个 PNG。

审图号取自工作库设置 maps.review_no。</translation>
        </message>
        <message>
            <source>The layer {layer} of {path} cannot be read.</source>
            <translation>无法读取 {path} 的图层 {layer}。</translation>
        </message>
        <message>
            <source>The layout has no map with the id map.</source>
            <translation>版式中没有 id 为 map 的地图。</translation>
        </message>
        <message>
            <source>The project {path} cannot be written: {reason}</source>
            <translation>无法写入工程 {path}：{reason}</translation>
        </message>
        <message>
            <source>The spot {spot} was found on {found}, after the day of the case ({day}). Check the dates.</source>
            <translation>图斑 {spot} 的发现日期 {found} 晚于立案日期（{day}）。请核对日期。</translation>
        </message>
        <message>
            <source>The style {path} cannot be read.</source>
            <translation>无法读取样式 {path}。</translation>
        </message>
        <message>
            <source>The workspace has no import batch {batch}.</source>
            <translation>工作库中没有导入批次 {batch}。</translation>
        </message>
        <message>
            <source>There is no layout {path}. Choose A4, A3 or an existing .qpt file.</source>
            <translation>没有版式 {path}。请选择 A4、A3 或已有的 .qpt 文件。</translation>
        </message>
        <message>
            <source>Which spots (expression; empty: all)</source>
            <translation>图斑（表达式；空为全部）</translation>
        </message>
        <message>
            <source>{path} could not be written: {reason}. Is it open in another program?</source>
            <translation>无法写入 {path}：{reason}。是否已在其他程序中打开？</translation>
        </message>
        <message>
            <source>{path} is not a print layout that QGIS can read.</source>
            <translation>{path} 不是 QGIS 可读取的打印版式。</translation>
        </message>
        <message>
            <source>Drawn: {spot}</source>
            <translation>已绘制：{spot}</translation>
        </message>
        <message>
            <source>Adds three fields to the polygons of any layer: area_ellip_m2 (ellipsoidal area by the rule of the national land surveys, the legal figure of a spot), area_plan_m2 (planar area in the layer's projected CRS, or in its 3-degree zone when the layer is in degrees) and area_mu (ellipsoidal area in mu). Half up to 4 decimals. In a CRS that the rule does not know the polygon is densified to 70 m and measured in CGCS2000 longitude and latitude. An invalid polygon is measured as repaired and named.</source>
            <translation>为任意图层的面添加三个字段：area_ellip_m2（按国土调查规则计算的椭球面积，即图斑的法定面积）、area_plan_m2（图层投影坐标系下的平面面积；经纬度图层取其所在 3 度带）和 area_mu（椭球面积，单位亩）。四舍五入保留 4 位小数。规则未涵盖的坐标系，先按 70 m 加密，再换算为 CGCS2000 经纬度计算。无效图形按修复后的图形量算并指明。</translation>
        </message>
        <message>
            <source>Administrative Coercion Law</source>
            <translation>行政强制法</translation>
        </message>
        <message>
            <source>Administrative Penalty Law</source>
            <translation>行政处罚法</translation>
        </message>
        <message>
            <source>Coordinates cannot be brought from {source} to {target}. Give the layer its right CRS.</source>
            <translation>坐标不能从 {source} 转换到 {target}。请为图层设置正确的坐标系。</translation>
        </message>
        <message>
            <source>Invalid polygon ({reason}): measured as repaired, {area_m2} m². Correct it in the source.</source>
            <translation>图形无效（{reason}）：按修复后的图形量算，{area_m2} 平方米。请在源数据中改正。</translation>
        </message>
        <message>
            <source>Land Administration Law</source>
            <translation>土地管理法</translation>
        </message>
        <message>
            <source>Land Administration Law Regulation</source>
            <translation>土地管理法实施条例</translation>
        </message>
        <message>
            <source>Natural Resources Penalty Measures</source>
            <translation>自然资源行政处罚办法</translation>
        </message>
        <message>
            <source>The layer does not say its CRS; that of the spots, {crs}, was assumed.</source>
            <translation>图层没有坐标系；按图斑的坐标系 {crs} 处理。</translation>
        </message>
        <message>
            <source>The hearing on {held} is too soon: the notice comes seven working days before it, so it may be held from {first} on (Administrative Penalty Law art. 64).</source>
            <translation>听证日期 {held} 过早：应当在举行听证的七个工作日前通知，最早可于 {first} 举行（行政处罚法第六十四条）。</translation>
        </message>
        <message>
            <source>The paper is dated {day}, but the first photo was taken on {first}. Choose a later day, or correct the date of the photos.</source>
            <translation>文书日期为 {day}，但最早的照片拍摄于 {first}。请改选较晚的日期，或更正照片的日期。</translation>
        </message>
        <message>
            <source>The spot has no name in the key field.</source>
            <translation>该图斑在编号字段中没有值。</translation>
        </message>
        <message>
            <source>This is no polygon and has no area; the spot has no rows.</source>
            <translation>这不是面，没有面积；该图斑没有结果行。</translation>
        </message>
        <message>
            <source>Two officers of {org} with a valid card are needed ({article}): {missing}</source>
            <translation>{org}须有两名以上持有效执法证的执法人员（{article}）：{missing}</translation>
        </message>
        <message>
            <source>Urban and Rural Planning Law</source>
            <translation>城乡规划法</translation>
        </message>
        <message>
            <source>ZONES {0} is neither a layer of the project nor a file with polygons.</source>
            <translation>ZONES {0} 既不是工程中的图层，也不是含面的文件。</translation>
        </message>
        <message>
            <source>a filing test fails</source>
            <translation>不符合立案条件</translation>
        </message>
        <message>
            <source>competence: on this track {authority} acts ({article}), not {org}; name two of its officers</source>
            <translation>职权：此类违法行为由{authority}办理（{article}），{org}无权立案；请指定该机关的两名执法人员</translation>
        </message>
        <message>
            <source>the breach is going on</source>
            <translation>违法行为正在进行</translation>
        </message>
        <message>
            <source>the disk may be full</source>
            <translation>磁盘可能已满</translation>
        </message>
        <message>
            <source>the filing tests hold</source>
            <translation>符合立案条件</translation>
        </message>
        <message>
            <source>the lead is recorded</source>
            <translation>线索已登记</translation>
        </message>
        <message>
            <source>the minimum evidence is complete</source>
            <translation>基本证据齐全</translation>
        </message>
        <message>
            <source>two officers with valid cards</source>
            <translation>两名以上执法人员持有效执法证</translation>
        </message>
        <message>
            <source>{file}: none of its {count} parcels can be read; nothing was written. First, {reason}</source>
            <translation>{file}：{count} 个地块都不能读取，没有写入任何内容。第一个原因：{reason}</translation>
        </message>
        <message>
            <source>{law} art. {articles}</source>
            <translation>《{law}》第{articles}条</translation>
        </message>
        <message>
            <source>{source} does not say its CRS. Give the layer its CRS, or put the .prj beside the file.</source>
            <translation>{source} 没有坐标系。请为图层设置坐标系，或把 .prj 放在文件旁。</translation>
        </message>
        <message>
            <source>{source} holds no polygons. Choose a layer with polygons.</source>
            <translation>{source} 中没有面。请选择面图层。</translation>
        </message>
        <message>
            <source>{source}: {reason} Declared: {crs}. It looks like: {proposal}. Give the layer its right CRS; measured as it is, every area would be wrong.</source>
            <translation>{source}：{reason}声明的坐标系：{crs}。看起来是：{proposal}。请为图层设置正确的坐标系；照原样量算，所有面积都会错。</translation>
        </message>
        <message>
            <source>{zone} is touched too: inform {authority}.</source>
            <translation>同时涉及{zone}：通报{authority}。</translation>
        </message>
        <message>
            <source>Choose a file for the new workspace; a temporary one would be lost.</source>
            <translation>请为新工作库选择文件；临时文件会丢失。</translation>
        </message>
        <message>
            <source>Registers a lead and opens a case for each spot that the filter picks: check, stop order where building goes on, filing, officers in charge. A spot must be assessed and have a party, and at least two officers with a card that is valid on the day must be named (names or card numbers, separated by commas). Officers of several organisations may be named: a case goes to the organisation whose matter the track is at that place, the village track to the township (URPL art.65), planning and land to the county's bureaus (URPL art.64, NRPM art.6), unless the settings give an organisation other tracks. TRACK: auto takes the leading track of the assessment, all opens a linked case beside it where land and planning law are both broken. Each case is opened whole or not at all; what is not opened is listed with its reason. Decision support only.</source>
            <translation>为筛选出的每个图斑登记线索并立案：核查、正在建设的责令停止、立案、确定承办人。图斑须已分析认定并有当事人，且至少指定两名当日执法证有效的执法人员（姓名或证号，用逗号分隔）。可以指定几个机关的执法人员：案件归当地有权办理该途径的机关，乡村途径归乡镇（《城乡规划法》第65条），规划和土地归县级部门（《城乡规划法》第64条、《自然资源行政处罚办法》第6条），机关另有设置的除外。TRACK：auto 取分析得出的主要途径；all 在同时违反土地和规划法律时另立关联案件。每案要么完整立案，要么不立；未立案的列明理由。仅为辅助决策。</translation>
        </message>
        <message>
            <source>The filter {filter} is no question with yes or no; for the first row it says {value}. Write a comparison, for example "code" = 'T1'.</source>
            <translation>筛选条件 {filter} 不是一个是非判断；对第一行它的值是 {value}。请写成比较式，例如 "code" = 'T1'。</translation>
        </message>
        <message>
            <source>The date {value} has not come yet; today is {today} in China.</source>
            <translation>日期 {value} 尚未到来；中国今天是 {today}。</translation>
        </message>
        <message>
            <source>A villager's house on unlawfully used land is the matter of {authority} ({article}). Check that {org} was given the power.</source>
            <translation>农村村民住宅违法占地由{authority}办理（{article}）。请核对{org}是否已获委托或者授权。</translation>
        </message>
        <message>
            <source>The number of {name} was not checked: the Python library stdnum is not installed.</source>
            <translation>{name}的证件号码未经校验：未安装 Python 库 stdnum。</translation>
        </message>
        <message>
            <source>Document {number}: its facts are not those that were frozen when it was made.</source>
            <translation>文书 {number}：所载事实与制作时固定的内容不符。</translation>
        </message>
        <message>
            <source>Lays a backup out as a workspace of its own, with its photos and documents, and verifies the copy. OUTPUT must not exist yet: nothing is overwritten, so a workspace that is still there is looked at before it goes. The backup stays as it is.</source>
            <translation>将备份连同照片、文书恢复为独立的工作库，并校验副本。OUTPUT 必须尚不存在：绝不覆盖任何文件，原工作库如仍在，请先查看再处理。备份本身保持不变。</translation>
        </message>
        <message>
            <source>Restore workspace</source>
            <translation>恢复工作库</translation>
        </message>
        <message>
            <source>The area statement {uid} (spot {spot}) does not meet its own hash.</source>
            <translation>面积说明 {uid}（图斑 {spot}）与其自身的哈希值不符。</translation>
        </message>
        <message>
            <source>The audit lacks its entries {first} to {last}: somebody took them out.</source>
            <translation>修改留痕缺少第 {first} 至 {last} 条：已被人删除。</translation>
        </message>
        <message>
            <source>The explanation of assessment {uid} (spot {spot}) is not the one that was computed.</source>
            <translation>研判 {uid}（图斑 {spot}）的说明与当时计算的内容不符。</translation>
        </message>
        <message>
            <source>The findings of assessment {uid} (spot {spot}) are not those that were computed.</source>
            <translation>研判 {uid}（图斑 {spot}）的分析结果与当时计算的内容不符。</translation>
        </message>
        <message>
            <source>{file}, {section}, entry {row}: the organisation {value} is not known.</source>
            <translation>{file}，{section}，第 {row} 条：没有机构 {value}。</translation>
        </message>
        <message>
            <source>{file}, {section}, entry {row}: there is no track {value}; choose from {known}.</source>
            <translation>{file}，{section}，第 {row} 条：没有办理途径 {value}，可选：{known}。</translation>
        </message>
        <message>
            <source>{file}, {section}, entry {row}: {key} is missing.</source>
            <translation>{file}，{section}，第 {row} 条：缺少 {key}。</translation>
        </message>
        <message>
            <source>{file}, {section}, entry {row}: {key} is no day: {value}</source>
            <translation>{file}，{section}，第 {row} 条：{key} 不是日期：{value}</translation>
        </message>
        <message>
            <source>{table}, row {fid}: it was put there behind the audit, which does not know it.</source>
            <translation>{table} 第 {fid} 行：绕过修改留痕添加，留痕中没有这一行。</translation>
        </message>
        <message>
            <source>{table}, row {fid}: {columns} was changed behind the audit, which tells another value.</source>
            <translation>{table} 第 {fid} 行：{columns} 被绕过修改留痕改动，留痕所记的值与之不同。</translation>
        </message>
        <message>
            <source>{table}: the entry {uid} is gone, and the audit tells of no deletion.</source>
            <translation>{table}：条目 {uid} 已不在，而修改留痕中没有删除记录。</translation>
        </message>
        <message>
            <source>{table}, row {fid}: the shape is not the one that came in, and the audit tells of no change.</source>
            <translation>{table} 第 {fid} 行：图形与录入时不符，而修改留痕中没有相应改动。</translation>
        </message>
        <message>
            <source>{table}, row {fid}: the value of {column} cannot be read.</source>
            <translation>{table} 第 {fid} 行：{column} 的值无法读取。</translation>
        </message>
        <message>
            <source>{table}, row {fid}: the values are not those that came in, and the audit tells of no change.</source>
            <translation>{table} 第 {fid} 行：属性值与录入时不符，而修改留痕中没有相应改动。</translation>
        </message>
        <message>
            <source>A court that counts 15 days for suing here too takes the application only until {day}. Ask the court beforehand.</source>
            <translation>如法院对此也按15日起诉期限计算，则只受理至{day}，请事先与法院沟通。</translation>
        </message>
        <message>
            <source>Administrative Litigation Law</source>
            <translation>行政诉讼法</translation>
        </message>
        <message>
            <source>Administrative Reconsideration Law</source>
            <translation>行政复议法</translation>
        </message>
        <message>
            <source>Application for review, the party not told of it: until {day}</source>
            <translation>申请行政复议（未告知复议权利或期限）：至{day}</translation>
        </message>
        <message>
            <source>Application for review: until {day}</source>
            <translation>申请行政复议：至{day}</translation>
        </message>
        <message>
            <source>Basis: {article}</source>
            <translation>依据：{article}</translation>
        </message>
        <message>
            <source>Beijing Urban and Rural Planning Regulation</source>
            <translation>北京市城乡规划条例</translation>
        </message>
        <message>
            <source>Bind case files</source>
            <translation>装订案卷</translation>
        </message>
        <message>
            <source>Binds the file of each case that the filter picks to one PDF: cover, contents with page numbers, every issued paper in the order of filing, scans and photographs, and the closing sheet with the void numbers; with bookmarks, and page numbers at the upper right. MASKED makes a copy for third parties: each paper is drawn again from its frozen facts with identity numbers, telephones and the reporter covered; scans that cannot be covered, and papers that are not open to third parties, are replaced by a sheet that says so. The stored papers are never changed. DATE leaves out what is later, and is the filing date of closed cases.</source>
            <translation>将筛选出的每个案件装订为一个 PDF：封面、带页号的卷内目录、按卷内顺序排列的全部已制发文书、扫描件和照片，以及列明作废文号的备考表；带书签，页号在右上角。MASKED 生成供第三方查阅的副本：各文书由固化的事实重新制作，证件号码、电话和举报人予以遮盖；不能遮盖的扫描件和依法不公开的文书以代页说明。已存文书不作任何改动。DATE 之后的材料不装入，该日期也是结案案件的归档日期。</translation>
        </message>
        <message>
            <source>Case files bound</source>
            <translation>已装订案卷数</translation>
        </message>
        <message>
            <source>Cases refused</source>
            <translation>未装订案件数</translation>
        </message>
        <message>
            <source>Civil Code</source>
            <translation>民法典</translation>
        </message>
        <message>
            <source>Civil Procedure Law</source>
            <translation>民事诉讼法</translation>
        </message>
        <message>
            <source>Construction Safety Regulation</source>
            <translation>建设工程安全生产管理条例</translation>
        </message>
        <message>
            <source>Copy for third parties, personal data covered</source>
            <translation>供第三方的副本，遮盖个人信息</translation>
        </message>
        <message>
            <source>Day after the notice period of the enforcement decision: {day}</source>
            <translation>强制执行决定送达后预留期满次日：{day}</translation>
        </message>
        <message>
            <source>Day after the term in the demolition announcement: {day}</source>
            <translation>强制拆除公告载明期限的次日：{day}</translation>
        </message>
        <message>
            <source>Day after the term of the reminder: {day}</source>
            <translation>催告期满次日：{day}</translation>
        </message>
        <message>
            <source>Day after the term that the ruling gives: {day}</source>
            <translation>裁定载明期限的次日：{day}</translation>
        </message>
        <message>
            <source>Earliest day without remedies (E0), of the party that comes last: {day}</source>
            <translation>救济期限全部届满之日（E0，以最晚的当事人为准）：{day}</translation>
        </message>
        <message>
            <source>Earliest lawful demolition under the court's ruling: {day}, by daylight, no statutory holiday.</source>
            <translation>依法院裁定最早可实施拆除之日：{day}（白天，非法定节假日）。</translation>
        </message>
        <message>
            <source>Earliest lawful demolition: {day}, by daylight. It is the first working day after all that must come before.</source>
            <translation>最早可依法强制拆除之日：{day}（白天），为前列各项均已届满后的第一个工作日。</translation>
        </message>
        <message>
            <source>Earliest removal on the fast track of the local law: {day}, by daylight, no statutory holiday.</source>
            <translation>按地方规定快速处置的最早拆除之日：{day}（白天，非法定节假日）。</translation>
        </message>
        <message>
            <source>End of the approved delay or of the last instalment of the fine: {day}</source>
            <translation>批准延期或末期分期缴纳届满：{day}</translation>
        </message>
        <message>
            <source>Enforcement decision served: {day}</source>
            <translation>强制执行决定书送达：{day}</translation>
        </message>
        <message>
            <source>Extended by {length} days.</source>
            <translation>经批准延长{length}日。</translation>
        </message>
        <message>
            <source>Extended by {length} hours.</source>
            <translation>经批准延长{length}小时。</translation>
        </message>
        <message>
            <source>Extended by {length} months.</source>
            <translation>经批准延长{length}个月。</translation>
        </message>
        <message>
            <source>Extended by {length} working days.</source>
            <translation>经批准延长{length}个工作日。</translation>
        </message>
        <message>
            <source>Extended by {length} years.</source>
            <translation>经批准延长{length}年。</translation>
        </message>
        <message>
            <source>From {day} no review or suit can stand in the way any more.</source>
            <translation>自{day}起，复议和起诉期限均已届满。</translation>
        </message>
        <message>
            <source>From {day}: a review or suit ended without a decision on the act, and the time to sue is over.</source>
            <translation>自{day}起：复议或诉讼未作实体处理即终结，起诉期限已届满。</translation>
        </message>
        <message>
            <source>From {day}: the judgment that keeps the decision is in force.</source>
            <translation>自{day}起：维持决定的裁判已生效。</translation>
        </message>
        <message>
            <source>From {day}: the review kept the decision, and the time to sue after it is over.</source>
            <translation>自{day}起：复议维持，复议后的起诉期限已届满。</translation>
        </message>
        <message>
            <source>Interpretation of the Administrative Litigation Law</source>
            <translation>最高人民法院关于适用行政诉讼法的解释</translation>
        </message>
        <message>
            <source>It is not proved that building went on after the stop order.</source>
            <translation>尚无证据证明责令停止后继续建设。</translation>
        </message>
        <message>
            <source>Judgment in force: {day}</source>
            <translation>裁判生效之日：{day}</translation>
        </message>
        <message>
            <source>Last day for asking the court: {day}</source>
            <translation>申请法院强制执行的最后一日：{day}</translation>
        </message>
        <message>
            <source>Last day for serving the reminder, so that its term ends in time: {day}</source>
            <translation>催告书最迟送达日（使催告期限届满后仍可申请）：{day}</translation>
        </message>
        <message>
            <source>No day yet: a review or suit of this party is open.</source>
            <translation>尚无日期：该当事人的复议或诉讼尚未终结。</translation>
        </message>
        <message>
            <source>No day yet: the decision has not been served on this party.</source>
            <translation>尚无日期：决定书尚未送达该当事人。</translation>
        </message>
        <message>
            <source>No day: the item has no party.</source>
            <translation>无日期：该事项没有当事人。</translation>
        </message>
        <message>
            <source>No earliest day without remedies (E0) yet: for one of the parties there is none, see below.</source>
            <translation>尚无救济期限届满之日（E0）：有当事人的日期未定。</translation>
        </message>
        <message>
            <source>No fast track: a review or suit of a party is open.</source>
            <translation>快速处置已终止：有当事人的复议或诉讼尚未终结。</translation>
        </message>
        <message>
            <source>No first day yet: the reminder has not been served on this party.</source>
            <translation>尚无起始日：催告书尚未送达该当事人。</translation>
        </message>
        <message>
            <source>No lawful day of demolition yet: something that must come before is missing.</source>
            <translation>尚无可依法强制拆除之日：前置步骤未齐备。</translation>
        </message>
        <message>
            <source>No lawful day of demolition: the court's ruling has not been served. On the land track only the court can allow it.</source>
            <translation>无可依法拆除之日：法院裁定尚未送达。违法用地须经法院裁定方可执行。</translation>
        </message>
        <message>
            <source>No reminder: the item has no party.</source>
            <translation>无催告：该事项没有当事人。</translation>
        </message>
        <message>
            <source>No window for all parties together yet.</source>
            <translation>尚无对全部当事人共同的申请期间。</translation>
        </message>
        <message>
            <source>No window yet: a review or suit of this party is open.</source>
            <translation>尚无申请期间：该当事人的复议或诉讼尚未终结。</translation>
        </message>
        <message>
            <source>No window yet: the decision has not been served on this party.</source>
            <translation>尚无申请期间：决定书尚未送达该当事人。</translation>
        </message>
        <message>
            <source>No window: the item has no party.</source>
            <translation>无申请期间：该事项没有当事人。</translation>
        </message>
        <message>
            <source>Not this window: after a judgment the court of first instance enforces it, within two years (ALL art. 95).</source>
            <translation>不适用此期间：已有生效裁判，应在二年内向第一审法院申请执行（行政诉讼法第九十五条）。</translation>
        </message>
        <message>
            <source>Nothing is enforced on rest days and holidays: from {raw} moved on to {day} ({article}).</source>
            <translation>休息日和法定节假日不实施强制执行：由{raw}顺延至{day}（{article}）。</translation>
        </message>
        <message>
            <source>Order of the government to the departments: {day}</source>
            <translation>政府责成之日：{day}</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>页数</translation>
        </message>
        <message>
            <source>Party: {party}</source>
            <translation>当事人：{party}</translation>
        </message>
        <message>
            <source>Proved that building went on: {day}</source>
            <translation>有证据证明继续建设之日：{day}</translation>
        </message>
        <message>
            <source>Provisional: the State Council has not published the holidays of {years}, or they are not imported. Only weekends and the holidays fixed by law are taken off.</source>
            <translation>暂定：{years}年节假日安排尚未公布或未导入，仅扣除周末和法定节假日。</translation>
        </message>
        <message>
            <source>Rule {rule}: {article}</source>
            <translation>规则{rule}：{article}</translation>
        </message>
        <message>
            <source>Ruling of the court served: {day}</source>
            <translation>法院裁定送达：{day}</translation>
        </message>
        <message>
            <source>Shanghai Rules on Removing Unlawful Buildings</source>
            <translation>上海市拆除违法建筑若干规定</translation>
        </message>
        <message>
            <source>Stop order served: {day}</source>
            <translation>责令停止通知书送达：{day}</translation>
        </message>
        <message>
            <source>Suit after a review decision that does not name the period: until {day}</source>
            <translation>复议决定未告知起诉期限时提起诉讼：至{day}</translation>
        </message>
        <message>
            <source>Suit after the paper that ended the review or suit: until {day}</source>
            <translation>收到终结复议或诉讼的文书后提起诉讼：至{day}</translation>
        </message>
        <message>
            <source>Suit after the review decision: until {day}</source>
            <translation>复议决定后提起诉讼：至{day}</translation>
        </message>
        <message>
            <source>Suit against the demolition of buildings on unlawfully occupied land: until {day}</source>
            <translation>对责令限期拆除非法占地上建筑物提起诉讼：至{day}</translation>
        </message>
        <message>
            <source>Suit, the party not told of the period: until {day}</source>
            <translation>提起行政诉讼（未告知起诉期限）：至{day}</translation>
        </message>
        <message>
            <source>Suit: until {day}</source>
            <translation>提起行政诉讼：至{day}</translation>
        </message>
        <message>
            <source>Term in the decision for performing it: until {day}</source>
            <translation>决定书载明的自行履行期限：至{day}</translation>
        </message>
        <message>
            <source>Term of the reminder, of the party that was reminded last: until {day}</source>
            <translation>催告期满（以最后送达的当事人为准）：{day}</translation>
        </message>
        <message>
            <source>Term of the reminder: until {day}</source>
            <translation>催告期限：至{day}</translation>
        </message>
        <message>
            <source>Term that the reminder names: until {day}</source>
            <translation>催告书载明的履行期限：至{day}</translation>
        </message>
        <message>
            <source>The court may be asked from {day} on.</source>
            <translation>自{day}起可以申请法院强制执行。</translation>
        </message>
        <message>
            <source>The day after {last}.</source>
            <translation>{last}的次日。</translation>
        </message>
        <message>
            <source>The days of {year} were taken in, but holidays of that year are missing: its dates stay provisional.</source>
            <translation>已收入{year}年的日期，但该年节假日不全，所算日期仍为暂定。</translation>
        </message>
        <message>
            <source>The decision is due by {day}.</source>
            <translation>作出处罚决定的期限：至{day}。</translation>
        </message>
        <message>
            <source>The demolition has not been announced with a term (D26).</source>
            <translation>尚未发布载明期限的强制拆除公告（D26）。</translation>
        </message>
        <message>
            <source>The enforcement decision (D25) has not been served on every party.</source>
            <translation>强制执行决定书（D25）尚未送达全部当事人。</translation>
        </message>
        <message>
            <source>The excluded time ends on {last}, before it begins on {first}.</source>
            <translation>扣除期间的止日{last}早于起日{first}。</translation>
        </message>
        <message>
            <source>The last month has no such day, so the period ends on its last day, {day} ({article}).</source>
            <translation>届满月没有对应日，以月末日{day}为最后一日（{article}）。</translation>
        </message>
        <message>
            <source>The reminder has not been served on every party.</source>
            <translation>催告书尚未送达全部当事人。</translation>
        </message>
        <message>
            <source>The reminder has not been served on this party.</source>
            <translation>催告书尚未送达该当事人。</translation>
        </message>
        <message>
            <source>The stop order (D04) has not been served.</source>
            <translation>责令停止通知书（D04）尚未送达。</translation>
        </message>
        <message>
            <source>The working-day calendar {source} is not valid: {faults}</source>
            <translation>工作日历{source}无效：{faults}</translation>
        </message>
        <message>
            <source>There is no unit {unit}. Units are: {known}</source>
            <translation>没有“{unit}”这一单位。可用单位：{known}</translation>
        </message>
        <message>
            <source>Time of execution that the enforcement decision names: {day}</source>
            <translation>强制执行决定书载明的执行时间：{day}</translation>
        </message>
        <message>
            <source>Zhejiang Rules on Unlawful Buildings</source>
            <translation>浙江省违法建筑处置规定</translation>
        </message>
        <message>
            <source>{file}, {section}, row {row}: '{value}' is no kind of day. Kinds are: {known}</source>
            <translation>{file}，{section}，第 {row} 行：“{value}”不是日期类型。可用类型：{known}</translation>
        </message>
        <message>
            <source>{file}, {section}, row {row}: {day} is a holiday by law and cannot be a working day.</source>
            <translation>{file}，{section}，第 {row} 行：{day} 为法定节假日，不能作为工作日。</translation>
        </message>
        <message>
            <source>{file}, {section}, row {row}: {first} to {last} is no break. Check the two days.</source>
            <translation>{file}，{section}，第 {row} 行：{first} 至 {last} 不是合理的假期，请核对起止日期。</translation>
        </message>
        <message>
            <source>{length} days after {start}; the start day is not counted.</source>
            <translation>自{start}起{length}日，开始之日不计算在内。</translation>
        </message>
        <message>
            <source>{length} hours from the hour of the event on {start}; the end falls on the day named, at the same hour.</source>
            <translation>自{start}事发时起{length}小时，届满时刻在所列日期的同一时刻。</translation>
        </message>
        <message>
            <source>{length} is no length of a period.</source>
            <translation>{length} 不是有效的期限长度。</translation>
        </message>
        <message>
            <source>{length} working days after {start}; the start day is not counted.</source>
            <translation>自{start}起{length}个工作日，开始之日不计算在内。</translation>
        </message>
        <message>
            <source>{raw} is a rest day: the period of a party ends on the next working day, {day} ({article}).</source>
            <translation>{raw}为休息日，当事人的期限顺延至其后第一个工作日{day}（{article}）。</translation>
        </message>
        <message>
            <source>{rule} {name} knows no extension ({article}).</source>
            <translation>{rule}{name}没有延长的规定（{article}）。</translation>
        </message>
        <message>
            <source>{rule} {name}: the law gives no number here ({article}). Enter LENGTH and UNIT of your local rule.</source>
            <translation>{rule}{name}：法律未规定具体期限（{article}）。请按本地规定填写期限长度和单位。</translation>
        </message>
        <message>
            <source>Binding case files</source>
            <translation>正在装订案卷</translation>
        </message>
        <message>
            <source>{file}: {papers} papers, {pages} pages</source>
            <translation>{file}：{papers} 件，{pages} 页</translation>
        </message>
        <message>
            <source>Case {case} has no issued paper up to that day. Issue its papers first.</source>
            <translation>案件 {case} 截至该日没有已制发的文书。请先制发文书。</translation>
        </message>
        <message>
            <source>{file} cannot be bound: {reason}. Open it in another program and save it as a PDF without a password, then attach that one.</source>
            <translation>{file} 无法装订：{reason}。请用其他程序打开，另存为不带密码的 PDF 后重新附入。</translation>
        </message>
        <message>
            <source>The setting catalogue.casefile is no order of binding: {reason}</source>
            <translation>设置 catalogue.casefile 不是有效的装订顺序：{reason}</translation>
        </message>
        <message>
            <source>A court that counts 15 days for suing here too may be asked from {day} on.</source>
            <translation>如法院对此也按15日起诉期限计算，自{day}起即可申请。</translation>
        </message>
        <message>
            <source>A court that counts six months for suing takes the application only from {day} on; if it says too early, apply again then.</source>
            <translation>如法院按六个月起诉期限计算，须自{day}起方可申请；如以过早为由不受理，届时再次申请。</translation>
        </message>
        <message>
            <source>A court that counts six months for suing takes the application until {day}.</source>
            <translation>如法院按六个月起诉期限计算，可申请至{day}。</translation>
        </message>
        <message>
            <source>Day after the periods for review and suit against the enforcement decision: {day}</source>
            <translation>对强制执行决定的复议、起诉期限届满次日：{day}</translation>
        </message>
        <message>
            <source>Posting on a wall alone is no service ({article}): leave it with the refusal on record, or publish a public notice.</source>
            <translation>仅张贴不构成送达（{article}）：应按留置送达记录拒收情况，或者依法公告送达。</translation>
        </message>
        <message>
            <source>There is no way of service '{way}'. Known: {known}</source>
            <translation>没有“{way}”这种送达方式。可用的有：{known}</translation>
        </message>
        <message>
            <source>{way} does not hold without: {missing} ({article})</source>
            <translation>{way}缺少以下要件，不能成立：{missing}（{article}）</translation>
        </message>
        <message>
            <source>{way}: '{who}' may not sign for this addressee ({article}). For a person: the party, an adult family member living with them, an agent or named recipient; for an entity: legal representative, person in charge, mail clerk, agent or named recipient.</source>
            <translation>{way}：“{who}”无权签收（{article}）。受送达人是公民的，由本人、同住成年家属、代理人或者指定代收人签收；是单位的，由法定代表人、负责人、收发部门、代理人或者指定代收人签收。</translation>
        </message>
        <message>
            <source>{way}: '{who}' cannot refuse for this addressee ({article}). Only the addressee or an adult family member living there can; nobody at home is no refusal.</source>
            <translation>{way}：“{who}”不能代表受送达人拒收（{article}）。只有受送达人或者其同住成年家属拒收的才可留置；家中无人不属于拒收。</translation>
        </message>
        <message>
            <source>{form} is served directly first; {way} only after the party refused or where direct service is impossible: say why ({article})</source>
            <translation>{form}应当直接送达；当事人拒绝接收或者无法直接送达的，方可{way}，请写明原因（{article}）</translation>
        </message>
        <message>
            <source>Public notice is no way to serve because of '{ground}' ({article}): only where the addressee is missing or all other ways failed.</source>
            <translation>“{ground}”不能作为公告送达的理由（{article}）：只有受送达人下落不明或者用其他方式无法送达的，才可公告送达。</translation>
        </message>
        <message>
            <source>No other way was tried in vain with this paper and party ({article}). Record the attempts first.</source>
            <translation>本文书对该当事人没有其他方式送达未果的记录（{article}）。请先登记未果的送达。</translation>
        </message>
        <message>
            <source>{way}: counts from that day ({article})</source>
            <translation>{way}：自当日起视为送达（{article}）</translation>
        </message>
        <message>
            <source>{number} is not issued, so it cannot be served.</source>
            <translation>{number}尚未制发，不能送达。</translation>
        </message>
        <message>
            <source>{number} is an internal paper or a receipt: it is not served.</source>
            <translation>{number}是内部文书或送达回证，不需送达。</translation>
        </message>
        <message>
            <source>{party} is no party of the case {case}.</source>
            <translation>{party}不是案件{case}的当事人。</translation>
        </message>
        <message>
            <source>{number} was served on {party} already. Correct that event if it was wrong.</source>
            <translation>{number}已送达{party}。如登记有误，请更正该事件。</translation>
        </message>
        <message>
            <source>{day} lies before {number} was issued ({issued}).</source>
            <translation>送达日{day}早于{number}的制发日（{issued}）。</translation>
        </message>
        <message>
            <source>{day} has not come yet (today is {today}).</source>
            <translation>{day}尚未到来（今天是{today}）。</translation>
        </message>
        <message>
            <source>who signed (收件人签章)</source>
            <translation>收件人签章</translation>
        </message>
        <message>
            <source>relation of who signed to the addressee (与受送达人关系)</source>
            <translation>签收人与受送达人的关系</translation>
        </message>
        <message>
            <source>who served (送达人)</source>
            <translation>送达人</translation>
        </message>
        <message>
            <source>who refused (拒收人)</source>
            <translation>拒收人</translation>
        </message>
        <message>
            <source>reason and date of the refusal (拒收理由和日期)</source>
            <translation>拒收理由和日期</translation>
        </message>
        <message>
            <source>a witness or the number of the pictures of the act (见证人签章或影像编号)</source>
            <translation>见证人签章或者影像编号</translation>
        </message>
        <message>
            <source>the signed confirmation of address and way (送达地址确认书)</source>
            <translation>送达地址（方式）确认书</translation>
        </message>
        <message>
            <source>the record of arrival in the system (到达系统记录)</source>
            <translation>到达特定系统的记录</translation>
        </message>
        <message>
            <source>why direct service is difficult (直接送达有困难的理由)</source>
            <translation>直接送达有困难的理由</translation>
        </message>
        <message>
            <source>the return slip (邮件回执)</source>
            <translation>邮件回执</translation>
        </message>
        <message>
            <source>the print of the tracking (邮件查询记录)</source>
            <translation>邮件跟踪查询记录</translation>
        </message>
        <message>
            <source>the letter that entrusts another body (委托书)</source>
            <translation>委托书</translation>
        </message>
        <message>
            <source>the body that was entrusted (受托机关)</source>
            <translation>受托机关</translation>
        </message>
        <message>
            <source>the body that forwards: political office, prison or other institution (转交单位)</source>
            <translation>转交单位（部队政治机关、监所等）</translation>
        </message>
        <message>
            <source>the ground: missing, or other ways failed (公告送达的理由)</source>
            <translation>公告送达的理由（下落不明，或者其他方式无法送达）</translation>
        </message>
        <message>
            <source>reason and course as noted in the file (公告送达的原因和经过)</source>
            <translation>公告送达的原因和经过</translation>
        </message>
        <message>
            <source>where it was published (公告处所或媒体)</source>
            <translation>公告处所或者媒体</translation>
        </message>
        <message>
            <source>'{value}' is neither a day nor two days with / between them. Write 2026-04-01/2026-04-10; 2026-05-06.</source>
            <translation>“{value}”既不是一个日期，也不是用“/”隔开的起止日期。请写成 2026-04-01/2026-04-10; 2026-05-06。</translation>
        </message>
        <message>
            <source>As the profile {profile} has it.</source>
            <translation>按“{profile}”的规定。</translation>
        </message>
        <message>
            <source>Calculate a period</source>
            <translation>期限计算</translation>
        </message>
        <message>
            <source>Days that do not count</source>
            <translation>不计入期限</translation>
        </message>
        <message>
            <source>Extension granted</source>
            <translation>已批准延长</translation>
        </message>
        <message>
            <source>Give RULE, or LENGTH and UNIT.</source>
            <translation>请填写规则，或者填写期限长度和单位。</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>截止日</translation>
        </message>
        <message>
            <source>Last day: {day}. The next step is lawful from {next} on.</source>
            <translation>最后一日：{day}。下一步骤自{next}起可以进行。</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <source>Move a last day on a rest day on</source>
            <translation>最后一日为休息日的顺延</translation>
        </message>
        <message>
            <source>Next step lawful from</source>
            <translation>下一步骤可进行之日</translation>
        </message>
        <message>
            <source>Profile (id)</source>
            <translation>办案口径（编号）</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>暂定</translation>
        </message>
        <message>
            <source>Rule (id or name)</source>
            <translation>规则（编号或名称）</translation>
        </message>
        <message>
            <source>START {value} is no day. Write it as 2026-03-16.</source>
            <translation>开始日期{value}不是有效日期，请写成 2026-03-16。</translation>
        </message>
        <message>
            <source>Says on which day a period ends, from which day the next step is lawful, and why: article, days passed over, make-up days, excluded time, roll. RULE is the id or name of a period of the procedure: DR08 defence, DR09 hearing request, DR11 decision, DR14 payment of a fine, DR15 review, DR16 suit, DR17 suit after review, DR19 suit against a demolition under land law, DR20 reminder before the court, DR21 application to the court, DR30 service by public notice, and the others from DR01 to DR41; with PROFILE also decision_due, defence, hearing_request, reminder, execution_notice. Without RULE give LENGTH and UNIT. The start day is not counted. ROLL moves a last day on a rest day to the next working day, as the law does for periods of the party; a rule knows by itself whether it rolls. EXCLUDED are days that do not count, as 2026-04-01/2026-04-10; 2026-05-06. WORKSPACE brings the office's own holiday table and profiles. In a year whose holidays are not published the result is provisional. Decision support only.</source>
            <translation>计算期限的最后一日、下一步骤可以进行之日，并说明理由：依据条款、跳过的日期、调休上班日、扣除期间、顺延。RULE 填办案程序中期限的编号或名称：DR08 陈述申辩、DR09 要求听证、DR11 作出处罚决定、DR14 缴纳罚款、DR15 申请行政复议、DR16 提起行政诉讼、DR17 复议后起诉、DR19 土地限期拆除起诉、DR20 催告后申请法院、DR21 申请法院强制执行、DR30 公告送达，其余见 DR01 至 DR41；填写 PROFILE 时还可用 decision_due、defence、hearing_request、reminder、execution_notice。不填 RULE 时填写 LENGTH 和 UNIT。开始之日不计入。ROLL 将落在休息日的最后一日顺延至其后第一个工作日，法律对当事人的期限即如此规定；规则本身已载明是否顺延。EXCLUDED 为不计入的日期，写法如 2026-04-01/2026-04-10; 2026-05-06。WORKSPACE 用于采用本单位的节假日表和办案口径。节假日安排尚未公布的年份，结果为暂定。仅为辅助决策。</translation>
        </message>
        <message>
            <source>Start (day of the event, not counted)</source>
            <translation>起算日（事件发生之日，不计入）</translation>
        </message>
        <message>
            <source>The profile {profile} uses {own} in place of {rule}.</source>
            <translation>“{profile}”以{own}代替{rule}。</translation>
        </message>
        <message>
            <source>There is no profile {profile}. Profiles are: {known}</source>
            <translation>没有办案口径{profile}。可用口径：{known}</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位（calendar_day 日、working_day 工作日、month 月、year 年、hour 小时）</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>{rule} {name} cannot be extended under the profile {profile}: no rule of it gives an extension.</source>
            <translation>按“{profile}”，{rule}{name}不得延长：没有允许延长的规定。</translation>
        </message>
        <message>
            <source>{rule} {name} has its own length. Give RULE or LENGTH, not both.</source>
            <translation>{rule}{name}已有法定期限。规则与期限长度只填一项。</translation>
        </message>
        <message>
            <source>The profile {profile} is not in force on {day}. Import a version for that day, or choose another profile.</source>
            <translation>口径 {profile} 在 {day} 不生效。请导入当日有效的版本，或另选口径。</translation>
        </message>
        <message>
            <source>The profile {profile} is not made for the track {track}.</source>
            <translation>口径 {profile} 不适用于办理途径 {track}。</translation>
        </message>
        <message>
            <source>The rate {rate} leaves the range {low} to {high} of {article}.</source>
            <translation>幅度 {rate} 超出 {article} 规定的 {low} 至 {high}。</translation>
        </message>
        <message>
            <source>The rule {rule} cannot be chosen for this case: its conditions do not hold. Still to be established: {asks}</source>
            <translation>本案不能选择规则 {rule}：条件不成立。尚待认定：{asks}</translation>
        </message>
        <message>
            <source>There is no profile {profile}. Known are {known}; import your own with Import settings of the office.</source>
            <translation>没有口径 {profile}。现有 {known}；自有口径请用“导入机关设置”导入。</translation>
        </message>
        <message>
            <source>a fine is due ({basis})</source>
            <translation>并处罚款（{basis}）</translation>
        </message>
        <message>
            <source>a fine may be added ({basis})</source>
            <translation>可以并处罚款（{basis}）</translation>
        </message>
        <message>
            <source>a protected building may not be demolished: the heritage authority decides what is restored</source>
            <translation>保护建筑本体不得拆除，由文物（名城）主管部门认定恢复方式</translation>
        </message>
        <message>
            <source>acts of one year not yet dealt with are added up: {cases}</source>
            <translation>一年内未处理的行为累计计算：{cases}</translation>
        </message>
        <message>
            <source>base: {base} {value} m²</source>
            <translation>计罚基数：{base} {value} 平方米</translation>
        </message>
        <message>
            <source>base: {base} {value} yuan</source>
            <translation>计罚基数：{base} {value} 元</translation>
        </message>
        <message>
            <source>because {fact} = {value}</source>
            <translation>依据事实：{fact}＝{value}</translation>
        </message>
        <message>
            <source>built on {built}, before the cut-off date {cut_off}: stock</source>
            <translation>{built} 建成，早于截止日 {cut_off}，属历史存量</translation>
        </message>
        <message>
            <source>built on {built}, on or after the cut-off date {cut_off}: new</source>
            <translation>{built} 建成，在截止日 {cut_off} 当日或之后，属新增</translation>
        </message>
        <message>
            <source>cannot be decided yet; to be established: {asks}</source>
            <translation>尚不能认定处置方式；待查明：{asks}</translation>
        </message>
        <message>
            <source>condition: {when}</source>
            <translation>适用情形：{when}</translation>
        </message>
        <message>
            <source>ended on {ended}, {years} years, to be found by {last}; found on {found}: in time (APL art. 36)</source>
            <translation>{ended} 终了，时效 {years} 年至 {last}，{found} 发现，未超过时效（《行政处罚法》第36条）</translation>
        </message>
        <message>
            <source>ended on {ended}, {years} years, to be found by {last}; found on {found}: no penalty any more (APL art. 36)</source>
            <translation>{ended} 终了，时效 {years} 年至 {last}，{found} 发现，已超过时效，不再给予处罚（《行政处罚法》第36条）</translation>
        </message>
        <message>
            <source>line {line}: {what}</source>
            <translation>第 {line} 行：{what}</translation>
        </message>
        <message>
            <source>no fine: {basis} gives none</source>
            <translation>不处罚款：{basis} 未设定罚款</translation>
        </message>
        <message>
            <source>no local cut-off date is set: counts as new</source>
            <translation>未设定存量截止日，按新增处理</translation>
        </message>
        <message>
            <source>no rule holds: as far as is known everything is permitted</source>
            <translation>无适用规则：就已知事实均有许可</translation>
        </message>
        <message>
            <source>not the matter of {org}: transfer to {authority} (D34)</source>
            <translation>非{org}管辖，应移送{authority}（D34）</translation>
        </message>
        <message>
            <source>one act, several laws ({laws}): one fine, by the higher, {basis}, at most {most} yuan (APL art. 29)</source>
            <translation>同一违法行为触犯数法（{laws}），不得给予两次以上罚款，按罚款数额高的 {basis} 处罚，最高 {most} 元（《行政处罚法》第29条）</translation>
        </message>
        <message>
            <source>one act, several laws ({laws}): the higher fine counts, which is open until every base is known</source>
            <translation>同一违法行为触犯数法（{laws}），按罚款数额高的规定处罚；基数未定，暂不能比较</translation>
        </message>
        <message>
            <source>range: {low} % to {high} % of {base}</source>
            <translation>幅度：{base}的 {low}% 至 {high}%</translation>
        </message>
        <message>
            <source>range: {low} to {high} times {base}</source>
            <translation>幅度：{base}的 {low} 倍至 {high} 倍</translation>
        </message>
        <message>
            <source>range: {low} to {high} yuan per m² of {base}</source>
            <translation>幅度：{base}每平方米 {low} 元至 {high} 元</translation>
        </message>
        <message>
            <source>rule {rule}: {result} ({basis})</source>
            <translation>适用规则 {rule}：{result}（{basis}）</translation>
        </message>
        <message>
            <source>that is {least} to {most} yuan</source>
            <translation>即 {least} 元至 {most} 元</translation>
        </message>
        <message>
            <source>the act ended on {day}, before {title} in the text {version} came into force ({from}): the older text counts, unless this one is lighter (APL art. 37)</source>
            <translation>行为终了于 {day}，《{title}》（{version}）自 {from} 施行，适用行为时的规定，新规定较轻的从新（《行政处罚法》第37条）</translation>
        </message>
        <message>
            <source>the base ({base}) is not known yet</source>
            <translation>计罚基数（{base}）尚未确定</translation>
        </message>
        <message>
            <source>the body chose the rule {rule}</source>
            <translation>由本机关选择适用 {rule}</translation>
        </message>
        <message>
            <source>the breach goes on while it stands: nothing is time-barred (SPC1997, LWC2012-20)</source>
            <translation>违法状态持续，未超过追诉时效（〔1997〕法行字第26号、法工办发〔2012〕20号）</translation>
        </message>
        <message>
            <source>the day it was built is not proved: counts as new (cut-off {cut_off})</source>
            <translation>建成时间未查明，按新增处理（截止日 {cut_off}）</translation>
        </message>
        <message>
            <source>the file holds no keys and values</source>
            <translation>文件内容不是“键: 值”结构</translation>
        </message>
        <message>
            <source>the list {name} has no rows, so nothing can be left off it</source>
            <translation>清单 {name} 无明细，按全部适用处理</translation>
        </message>
        <message>
            <source>the ministry's guidance (PEN-DISC) has {rate} %; a local discretion table goes first</source>
            <translation>住房城乡建设部裁量指导意见（建法〔2012〕99号）为 {rate}%；当地裁量基准优先</translation>
        </message>
        <message>
            <source>the place lies also in {others}, and {first} filed first: transfer, or ask the common superior (APL art. 25)</source>
            <translation>该地块同时位于 {others}，{first} 已先立案，应移送或报共同上一级机关指定（《行政处罚法》第25条）</translation>
        </message>
        <message>
            <source>the place lies also in {others}, here {inside_m2} m²: who files first acts; in dispute the common superior names the body (APL art. 25; NRPM art. 10)</source>
            <translation>该地块同时位于 {others}，本辖区内 {inside_m2} 平方米；由最先立案的机关管辖，争议报共同上一级机关指定（《行政处罚法》第25条）</translation>
        </message>
        <message>
            <source>the place lies in another division ({others}): transfer (NRPM art. 6, 11)</source>
            <translation>该地块位于 {others}，应移送（《自然资源行政处罚办法》第6、11条）</translation>
        </message>
        <message>
            <source>the rate is chosen by the body's discretion table</source>
            <translation>具体幅度由本机关按裁量基准确定</translation>
        </message>
        <message>
            <source>the step was taken on {day}, before {title} in the text {version} came into force ({from}): check it by the text of that day</source>
            <translation>该步骤作于 {day}，《{title}》（{version}）自 {from} 施行，应按当日有效文本核对</translation>
        </message>
        <message>
            <source>to be demolished first: {id} {zh}</source>
            <translation>属先拆类别 {id}：{zh}</translation>
        </message>
        <message>
            <source>together with: {item}</source>
            <translation>与下列事项并处：{item}</translation>
        </message>
        <message>
            <source>unlawful transfer for profit: {what} reaches {threshold} (criminal law art. 228)</source>
            <translation>以牟利为目的非法转让：{what}达到 {threshold}（刑法第228条）</translation>
        </message>
        <message>
            <source>zones rule out: {outcomes}</source>
            <translation>控制线内不得：{outcomes}</translation>
        </message>
        <message>
            <source>{authority} by {row} ({basis})</source>
            <translation>由{authority}管辖（{row}，{basis}）</translation>
        </message>
        <message>
            <source>{fact} is not a fact that the disposition knows. Known are: {known}</source>
            <translation>分类处置不认识事实 {fact}。可用的有：{known}</translation>
        </message>
        <message>
            <source>{fact} is what the overlay says, not a determination (D14)</source>
            <translation>{fact}为套合分析结果，尚待规划（用地）认定</translation>
        </message>
        <message>
            <source>{fact}: {value} cannot be used; wanted is {kind}</source>
            <translation>{fact}：{value} 无法使用；应为 {kind}</translation>
        </message>
        <message>
            <source>{file} is no valid profile, nothing was taken over: {faults}</source>
            <translation>{file} 不是有效的地方口径文件，未导入任何内容：{faults}</translation>
        </message>
        <message>
            <source>{file}: version {version} of the profile {profile} is there already with another text, and cases may go by it. Give the changed text a new version.</source>
            <translation>{file}：口径 {profile} 的版本 {version} 已存在且内容不同，可能已有案件适用。修改后的内容请使用新版本号。</translation>
        </message>
        <message>
            <source>{key} falls short of what the law demands ({article}); a profile may be stricter, never laxer</source>
            <translation>{key} 低于法定要求（{article}）；地方口径可以更严，不得更宽</translation>
        </message>
        <message>
            <source>{key} is missing</source>
            <translation>缺少 {key}</translation>
        </message>
        <message>
            <source>{key} is not known here; known are {known}</source>
            <translation>不认识的项 {key}；可用的有 {known}</translation>
        </message>
        <message>
            <source>{key} stands there twice</source>
            <translation>{key} 重复出现</translation>
        </message>
        <message>
            <source>{key}: {value} is not allowed; allowed is {allowed}</source>
            <translation>{key}：不允许 {value}；允许 {allowed}</translation>
        </message>
        <message>
            <source>{land}: {mu} mu come near the threshold of {threshold} mu ({basis})</source>
            <translation>{land} {mu} 亩，接近 {threshold} 亩标准（{basis}）</translation>
        </message>
        <message>
            <source>{land}: {mu} mu reach the threshold of {threshold} mu ({basis}): hand over to the police (D34)</source>
            <translation>{land} {mu} 亩，达到 {threshold} 亩标准（{basis}），涉嫌犯罪，应移送公安机关</translation>
        </message>
        <message>
            <source>{value} cannot be the id of a profile: lower-case letters, digits and _, and not one that the plugin brings</source>
            <translation>{value} 不能作为口径代号：须为小写字母、数字和下划线，且不得与插件自带的重名</translation>
        </message>
        <message>
            <source>{value} does not exist; there are {known}</source>
            <translation>{value} 不存在；现有 {known}</translation>
        </message>
        <message>
            <source>{value} is no amount ({rule}).</source>
            <translation>{value} 不是有效数额（{rule}）。</translation>
        </message>
        <message>
            <source>{value} m² × {rate} yuan/m² = {amount} yuan</source>
            <translation>{value} 平方米 × {rate} 元/平方米 = {amount} 元</translation>
        </message>
        <message>
            <source>{value} yuan × {rate} % = {amount} yuan</source>
            <translation>{value} 元 × {rate}% = {amount} 元</translation>
        </message>
        <message>
            <source>{value} yuan × {rate} = {amount} yuan</source>
            <translation>{value} 元 × {rate} 倍 = {amount} 元</translation>
        </message>
        <message>
            <source>{what} is on a list ({basis})</source>
            <translation>{what}属于法定范围（{basis}）</translation>
        </message>
        <message>
            <source>{what}: no local figure says what is large, so any amount counts ({basis})</source>
            <translation>{what}：当地未定“较大数额”标准，按从严处理（{basis}）</translation>
        </message>
        <message>
            <source>{what}: nobody has judged whether it is; taken as due ({basis})</source>
            <translation>{what}：尚未认定是否属于，按从严处理（{basis}）</translation>
        </message>
        <message>
            <source>{what}: the amount is not known yet, the figure is {figure} yuan ({basis})</source>
            <translation>{what}：数额未定，标准为 {figure} 元，按从严处理（{basis}）</translation>
        </message>
        <message>
            <source>{what}: the body judged so ({basis})</source>
            <translation>{what}：已作此认定（{basis}）</translation>
        </message>
        <message>
            <source>{what}: {amount} yuan reaches {figure} yuan ({basis})</source>
            <translation>{what}：{amount} 元达到 {figure} 元标准（{basis}）</translation>
        </message>
        <message>
            <source>{zone}: also the matter of {authority}</source>
            <translation>涉及{zone}，宜移送或通报{authority}</translation>
        </message>
        <message>
            <source>{zone}: matter of {authority} where {when}</source>
            <translation>涉及{zone}，{when}的，移送{authority}</translation>
        </message>
        <message>
            <source>{zone}: {area_m2} m² is within the positional error, to be surveyed; left out</source>
            <translation>涉及{zone} {area_m2} 平方米，在定位误差内，存疑须实测，未计入</translation>
        </message>
        <message>
            <source>{zone}: {area_m2} m², severity {severity}</source>
            <translation>涉及{zone} {area_m2} 平方米（严重程度 {severity}）</translation>
        </message>
        <message>
            <source>The diary cannot end on {last}, before it begins on {first}.</source>
            <translation>日程的截止日{last}早于起始日{first}。</translation>
        </message>
        <message>
            <source>{path}: the diary is written as .ics or .xlsx.</source>
            <translation>{path}：日程只能写成 .ics 或 .xlsx。</translation>
        </message>
        <message>
            <source>Writing the diary</source>
            <translation>正在写出日程</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>今日到期</translation>
        </message>
        <message>
            <source>Due this week</source>
            <translation>本周到期</translation>
        </message>
        <message>
            <source>Due later</source>
            <translation>以后到期</translation>
        </message>
        <message>
            <source>About to lapse</source>
            <translation>即将届满</translation>
        </message>
        <message>
            <source>Run out</source>
            <translation>已届满</translation>
        </message>
        <message>
            <source>office</source>
            <translation>机关</translation>
        </message>
        <message>
            <source>party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>court</source>
            <translation>法院</translation>
        </message>
        <message>
            <source>Diary of dates</source>
            <translation>办案日程</translation>
        </message>
        <message>
            <source>Lists the dates of all open cases: overdue (the office's own last days that passed), due today, this week and until TO, periods of parties that ran out from FROM on, and court windows and limitations that are about to lapse (30 days ahead; setting diary.lapse_days). OUTPUT is a calendar file (.ics, whole days, with the reasons of each date) or a workbook (.xlsx). Dates come from the events of each case, so a date is only as right as what was recorded. Decision support only.</source>
            <translation>列出所有在办案件的期限：逾期（机关自身已过的最后一日）、今日到期、本周到期和 TO 之前到期的，自 FROM 起已届满的当事人期限，以及即将届满的申请法院执行期限和追诉时效（提前30日，设置 diary.lapse_days）。OUTPUT 为日历文件（.ics，全天事件，附每个日期的依据）或工作簿（.xlsx）。日期由各案的事件推算，记录准确，日期才准确。仅供决策参考。</translation>
        </message>
        <message>
            <source>From (YYYY-MM-DD, empty for today)</source>
            <translation>起始日（YYYY-MM-DD，留空为今天）</translation>
        </message>
        <message>
            <source>To (YYYY-MM-DD, empty for a week ahead)</source>
            <translation>截止日（YYYY-MM-DD，留空为一周后）</translation>
        </message>
        <message>
            <source>Diary (.xlsx or .ics)</source>
            <translation>日程（.xlsx 或 .ics）</translation>
        </message>
        <message>
            <source>has to pass</source>
            <translation>须待届满</translation>
        </message>
        <message>
            <source>Computing dates again: {done} of {total} cases</source>
            <translation>正在重新计算期限：{done}/{total}件</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>There is no rule {rule}. Rules are: {known}</source>
            <translation>没有规则{rule}。可用规则：{known}</translation>
        </message>
        <message>
            <source>Values of the form's fields (JSON)</source>
            <translation>文书字段值（JSON）</translation>
        </message>
        <message>
            <source>{file} needs the columns case, event and date (案号, 事件, 日期). It has: {columns}</source>
            <translation>{file}须有案号、事件、日期三列。现有列：{columns}</translation>
        </message>
        <message>
            <source>The column {column} is empty.</source>
            <translation>{column}列为空。</translation>
        </message>
        <message>
            <source>The column data is no JSON object: {reason}</source>
            <translation>数据列不是JSON对象：{reason}</translation>
        </message>
        <message>
            <source>There is no step or event '{event}' on the track of this case.</source>
            <translation>本案程序中没有“{event}”这一步骤或事件。</translation>
        </message>
        <message>
            <source>'{event}' is the name of several steps: {steps}. Give the id.</source>
            <translation>“{event}”对应多个步骤：{steps}。请写步骤编号。</translation>
        </message>
        <message>
            <source>{event} is not entered by a table: issue or void the paper, or import the old ledger.</source>
            <translation>{event}不能用表格登记：请制发或作废文书，或者导入旧台账。</translation>
        </message>
        <message>
            <source>'{party}' names {count} parties of this case. Give name, number or uid of one.</source>
            <translation>“{party}”对应本案{count}名当事人。请写明其中一人的姓名、证件号码或uid。</translation>
        </message>
        <message>
            <source>Recording events: {done} of {total} cases</source>
            <translation>正在登记事件：{done}/{total}件</translation>
        </message>
        <message>
            <source>{file}: nothing was recorded, because {refused} rows may not be. Row {row}: {reason}</source>
            <translation>{file}：有{refused}行不能登记，因此全部未登记。第{row}行：{reason}</translation>
        </message>
        <message>
            <source>A delivery lacks {missing}.</source>
            <translation>送达记录缺少：{missing}。</translation>
        </message>
        <message>
            <source>A state that is taken over needs a known state ({state}) and a note.</source>
            <translation>接收旧台账须有已知环节（{state}）和说明。</translation>
        </message>
        <message>
            <source>CRS of coordinates, if not declared</source>
            <translation>坐标的坐标系（文件未声明时）</translation>
        </message>
        <message>
            <source>Ends on {day}.</source>
            <translation>于{day}届满。</translation>
        </message>
        <message>
            <source>Event {seq}: a state is taken over only before any step.</source>
            <translation>事件{seq}：只有在没有任何步骤时才能接收旧台账的环节。</translation>
        </message>
        <message>
            <source>Ledger (file)</source>
            <translation>台账文件</translation>
        </message>
        <message>
            <source>Mapping of columns (empty to find out)</source>
            <translation>列对应关系（留空自动识别）</translation>
        </message>
        <message>
            <source>Nobody knows the fact {fact}. Known: {known}.</source>
            <translation>没有“{fact}”这种事实。可用：{known}。</translation>
        </message>
        <message>
            <source>Organisation (code or name; needed with several)</source>
            <translation>机构（代码或名称；有多个机构时必填）</translation>
        </message>
        <message>
            <source>Row {row} of the items cannot be used: {fault}</source>
            <translation>处理事项第{row}行无法使用：{fault}</translation>
        </message>
        <message>
            <source>Take an old ledger over</source>
            <translation>接管旧台账</translation>
        </message>
        <message>
            <source>Takes the cases of an office's old ledger in: XLSX with merged heads, CSV, or a vector layer whose shapes become spots. Columns are found by their names; MAPPING (target=column;target=column) says what is not. A row belongs to the spot it names by number or point, gets one from corner points, or one without a shape. Parties are checked, days, areas and amounts read in the forms people type. Each step with an exact day becomes an event marked taken over; a step without one is told in words, no day is made up. A row with a day that cannot be, or days in an order the procedure does not know, is refused and named. All accepted rows are entered together or none; the batch can be taken back while no case was worked on.</source>
            <translation>导入本单位旧台账中的案件：表头合并的 XLSX、CSV，或以图形为图斑的矢量图层。列按名称识别，不能识别的用 MAPPING（目标=列名；目标=列名）指明。一行按编号或坐标点归入已有图斑，有界址点的新建图斑，否则建立无图形的图斑。当事人逐一核验，日期、面积和金额按通常的各种写法读取。有确切日期的环节记为标明“台账接管”的事件；没有的只作文字记载，不编造日期。日期不可能成立或先后顺序与程序不符的行予以退回并说明。接受的各行一次全部录入或全部不录入；在没有案件继续办理之前，可整批撤回。</translation>
        </message>
        <message>
            <source>The announcement names {day}.</source>
            <translation>公告载明{day}。</translation>
        </message>
        <message>
            <source>The decision names {day}.</source>
            <translation>决定书载明{day}。</translation>
        </message>
        <message>
            <source>The fact {fact} lacks or misstates {missing}.</source>
            <translation>事实“{fact}”缺少或误填：{missing}。</translation>
        </message>
        <message>
            <source>The temporary retention ends on {day}.</source>
            <translation>保留临时使用至{day}。</translation>
        </message>
        <message>
            <source>a breach that can be put right ({known})</source>
            <translation>尚可采取改正措施的情形（{known}）</translation>
        </message>
        <message>
            <source>a day that is no statutory holiday, not {day}</source>
            <translation>非法定节假日（{day}是法定节假日）</translation>
        </message>
        <message>
            <source>a ground for ending execution</source>
            <translation>终结执行有法定事由</translation>
        </message>
        <message>
            <source>a ground for ending the investigation ({known})</source>
            <translation>终止调查的事由（{known}）</translation>
        </message>
        <message>
            <source>a ground for ending the investigation, approved</source>
            <translation>终止调查有事由并经批准</translation>
        </message>
        <message>
            <source>a ground for no penalty</source>
            <translation>不予处罚有法定情形</translation>
        </message>
        <message>
            <source>a ground for no penalty ({known})</source>
            <translation>不予处罚的法定情形（{known}）</translation>
        </message>
        <message>
            <source>a ground for suspending execution</source>
            <translation>中止执行有事由</translation>
        </message>
        <message>
            <source>a ground for suspending the investigation</source>
            <translation>中止调查的事由</translation>
        </message>
        <message>
            <source>a ground for suspending the investigation, approved</source>
            <translation>中止调查有事由并经批准</translation>
        </message>
        <message>
            <source>a ground that the law names ({known})</source>
            <translation>法定事由（{known}）</translation>
        </message>
        <message>
            <source>a hearing was asked for in time</source>
            <translation>按期申请听证</translation>
        </message>
        <message>
            <source>a judgment in force for {party}</source>
            <translation>对{party}生效的裁判</translation>
        </message>
        <message>
            <source>a judgment in force that upheld the decision</source>
            <translation>维持决定的生效裁判</translation>
        </message>
        <message>
            <source>a judgment or ruling in force</source>
            <translation>已生效的裁判</translation>
        </message>
        <message>
            <source>a judgment upheld the decision</source>
            <translation>裁判维持决定且在申请执行期限内</translation>
        </message>
        <message>
            <source>a law that lets this body seal (URPL art.68: the government; else name it)</source>
            <translation>准予本机关查封的法律依据（城乡规划法第六十八条由政府责成;否则注明）</translation>
        </message>
        <message>
            <source>a legal review after the hearing: reviewed on {day}, heard on {held}</source>
            <translation>听证之后的法制审核：审核于{day}，听证于{held}</translation>
        </message>
        <message>
            <source>a list of the belongings (D29)</source>
            <translation>财物清点登记（D29）</translation>
        </message>
        <message>
            <source>a local law that lets work in progress be removed at once (profile {profile})</source>
            <translation>允许立即拆除在建违法建设的地方性法规（口径：{profile}）</translation>
        </message>
        <message>
            <source>a local policy in the profile that allows it</source>
            <translation>本地口径中的政策依据</translation>
        </message>
        <message>
            <source>a local rule for putting it off</source>
            <translation>暂缓有地方规定</translation>
        </message>
        <message>
            <source>a local rule that allows to put it off</source>
            <translation>允许暂缓的地方规定</translation>
        </message>
        <message>
            <source>a new notice: item {item} was not proposed so, or is heavier</source>
            <translation>重新告知：事项{item}与告知内容不符或者更重</translation>
        </message>
        <message>
            <source>a penalty that did not grow because {party} defended himself on {day}</source>
            <translation>不因{party}于{day}陈述申辩而加重处罚</translation>
        </message>
        <message>
            <source>a place outside zones that forbid it ({zones})</source>
            <translation>不在禁止区域内（{zones}）</translation>
        </message>
        <message>
            <source>a request for a hearing</source>
            <translation>当事人的听证申请</translation>
        </message>
        <message>
            <source>a request for a hearing in time: {party} asked on {day}, last day {last}</source>
            <translation>按期提出的听证申请：{party}于{day}提出，最后一日为{last}</translation>
        </message>
        <message>
            <source>a request for reconsideration in time (last day {last})</source>
            <translation>按期申请复议（最后一日{last}）</translation>
        </message>
        <message>
            <source>a ruling that allows the execution of item {item}</source>
            <translation>准予执行事项{item}的裁定</translation>
        </message>
        <message>
            <source>a second reminder and the day of the performance</source>
            <translation>再次催告及代履行日期</translation>
        </message>
        <message>
            <source>a stop order</source>
            <translation>责令停止</translation>
        </message>
        <message>
            <source>all lanes of the item stand where the step begins</source>
            <translation>事项的各当事人均已到该环节</translation>
        </message>
        <message>
            <source>an agreement on performance</source>
            <translation>执行协议</translation>
        </message>
        <message>
            <source>an answer with reasons to the defence of {party} of {day}</source>
            <translation>对{party}于{day}陈述申辩的复核意见及理由</translation>
        </message>
        <message>
            <source>an execution is open</source>
            <translation>尚未执行完毕</translation>
        </message>
        <message>
            <source>an execution that was left open when the case was closed</source>
            <translation>结案时尚未执行完毕的标记</translation>
        </message>
        <message>
            <source>an item on a hearing list</source>
            <translation>属于听证范围的事项</translation>
        </message>
        <message>
            <source>an item that is still to be performed</source>
            <translation>尚未履行的事项</translation>
        </message>
        <message>
            <source>an item to demolish in the decision in force</source>
            <translation>有效决定中的限期拆除事项</translation>
        </message>
        <message>
            <source>an obligation to clear or to restore</source>
            <translation>排除妨碍、恢复原状等义务</translation>
        </message>
        <message>
            <source>another authority is competent</source>
            <translation>属其他机关管辖</translation>
        </message>
        <message>
            <source>answers of {e0} or later, not of {day}</source>
            <translation>{e0}当日或者之后的答复（现为{day}）</translation>
        </message>
        <message>
            <source>closing while the court executes is allowed</source>
            <translation>可以在法院执行期间结案</translation>
        </message>
        <message>
            <source>danger to traffic, pollution or harm to natural resources</source>
            <translation>危害交通安全、造成环境污染或者破坏自然资源</translation>
        </message>
        <message>
            <source>dated evidence of building after the stop order was served</source>
            <translation>责令停止通知送达后仍在建设的带日期证据</translation>
        </message>
        <message>
            <source>dated evidence of building before the stop order</source>
            <translation>责令停止之前正在建设的带日期证据</translation>
        </message>
        <message>
            <source>daytime: {time} lies between {first} and {last}</source>
            <translation>非夜间：{time}在{first}至{last}之间</translation>
        </message>
        <message>
            <source>evasion is to be feared</source>
            <translation>可能逃避执行</translation>
        </message>
        <message>
            <source>every defence is answered</source>
            <translation>陈述申辩已复核答复</translation>
        </message>
        <message>
            <source>execution first: only natural-resources bodies close a case while the court executes</source>
            <translation>先执行完毕：只有自然资源主管部门可以在法院执行期间结案</translation>
        </message>
        <message>
            <source>good reason to fear that the party evades execution</source>
            <translation>有充分理由认为被执行人可能逃避执行</translation>
        </message>
        <message>
            <source>immediate execution is allowed</source>
            <translation>符合立即执行条件</translation>
        </message>
        <message>
            <source>item {item} does not go to the court: {by} carries it out ({article})</source>
            <translation>事项{item}不得申请法院强制执行，由{by}执行（{article}）</translation>
        </message>
        <message>
            <source>item {item} for {party} stands at {state}</source>
            <translation>事项{item}对{party}尚在“{state}”</translation>
        </message>
        <message>
            <source>item {item}: no lawful day yet. {why}</source>
            <translation>事项{item}：尚无合法日期。{why}</translation>
        </message>
        <message>
            <source>item {item}: not before {day}, when no review or suit can come any more</source>
            <translation>事项{item}：{day}之前复议、诉讼期限未满</translation>
        </message>
        <message>
            <source>item {item}: the earliest lawful demolition is on {day}</source>
            <translation>事项{item}：最早可依法强制拆除之日为{day}</translation>
        </message>
        <message>
            <source>items of the decision in force, not {items}</source>
            <translation>有效决定中的事项，没有{items}</translation>
        </message>
        <message>
            <source>leads to crimes and officials' duties sent on first</source>
            <translation>先行移送犯罪、公职人员问题线索</translation>
        </message>
        <message>
            <source>leads were sent on</source>
            <translation>线索已移送</translation>
        </message>
        <message>
            <source>neither night nor statutory holiday</source>
            <translation>非夜间、非法定节假日</translation>
        </message>
        <message>
            <source>new facts or reasons, unless revoked for procedure only</source>
            <translation>新的事实或者理由（仅因程序违法被撤销的除外）</translation>
        </message>
        <message>
            <source>no clear harm to society and a party truly unable to perform</source>
            <translation>无明显社会危害且当事人确无能力履行</translation>
        </message>
        <message>
            <source>no collective discussion is due</source>
            <translation>无须集体讨论</translation>
        </message>
        <message>
            <source>no hearing is open</source>
            <translation>没有未结听证</translation>
        </message>
        <message>
            <source>no reminder is served yet</source>
            <translation>尚未催告</translation>
        </message>
        <message>
            <source>no review or suit is open</source>
            <translation>没有进行中的复议、诉讼</translation>
        </message>
        <message>
            <source>no review or suit, confirmed</source>
            <translation>已核实无复议、无诉讼</translation>
        </message>
        <message>
            <source>not the same act on the same facts</source>
            <translation>不以同一事实和理由作出相同行为</translation>
        </message>
        <message>
            <source>one act is fined once</source>
            <translation>一事不再罚款</translation>
        </message>
        <message>
            <source>one act, one fine: fined already in {cases}</source>
            <translation>一事不再罚款：{cases}已作罚款</translation>
        </message>
        <message>
            <source>one fine for one act of a party</source>
            <translation>同一当事人同一违法行为只处一次罚款</translation>
        </message>
        <message>
            <source>only the part built after the stop order</source>
            <translation>仅限责令停止后建设的部分</translation>
        </message>
        <message>
            <source>only what the fast track allows</source>
            <translation>不超出在建快速处置范围</translation>
        </message>
        <message>
            <source>parties of the decision, not {parties}</source>
            <translation>决定的当事人，没有{parties}</translation>
        </message>
        <message>
            <source>performance by another is allowed</source>
            <translation>符合代履行条件</translation>
        </message>
        <message>
            <source>permits are not frozen</source>
            <translation>未暂停办理许可</translation>
        </message>
        <message>
            <source>reconsidered in time or still in the window</source>
            <translation>按期复议或者仍在期限内</translation>
        </message>
        <message>
            <source>something is still to be performed</source>
            <translation>尚有未履行事项</translation>
        </message>
        <message>
            <source>stock from before the local cut-off date (built {built}, date {day})</source>
            <translation>地方规定时点之前的历史存量（建成{built}，时点{day}）</translation>
        </message>
        <message>
            <source>suspended for three years</source>
            <translation>中止执行满三年</translation>
        </message>
        <message>
            <source>temporary retention is allowed</source>
            <translation>符合保留临时使用条件</translation>
        </message>
        <message>
            <source>temporary retention is over</source>
            <translation>保留临时使用期满</translation>
        </message>
        <message>
            <source>the agreement of the legal review (it says {result})</source>
            <translation>法制审核同意（现为：{result}）</translation>
        </message>
        <message>
            <source>the announcement names its term</source>
            <translation>公告载明期限</translation>
        </message>
        <message>
            <source>the answers of review body and court that nothing was lodged</source>
            <translation>复议机关和法院关于无复议、无诉讼的答复</translation>
        </message>
        <message>
            <source>the approval of the head of the body</source>
            <translation>机关负责人批准</translation>
        </message>
        <message>
            <source>the approval of the president of the court</source>
            <translation>法院院长批准</translation>
        </message>
        <message>
            <source>the authority that is competent</source>
            <translation>有管辖权的机关</translation>
        </message>
        <message>
            <source>the breach can be put right</source>
            <translation>尚可改正</translation>
        </message>
        <message>
            <source>the case is on a hearing list</source>
            <translation>属于听证范围</translation>
        </message>
        <message>
            <source>the collective discussion ({why})</source>
            <translation>集体讨论（{why}）</translation>
        </message>
        <message>
            <source>the collective discussion was held</source>
            <translation>已集体讨论</translation>
        </message>
        <message>
            <source>the court takes the item</source>
            <translation>属法院执行的事项</translation>
        </message>
        <message>
            <source>the court window is open</source>
            <translation>在申请法院强制执行期限内</translation>
        </message>
        <message>
            <source>the court window of item {item} for {party} ended on {day}</source>
            <translation>事项{item}对{party}申请法院强制执行的期限已于{day}届满</translation>
        </message>
        <message>
            <source>the court window of item {item} for {party}: from {day} on</source>
            <translation>事项{item}对{party}申请法院强制执行：自{day}起</translation>
        </message>
        <message>
            <source>the day on which the party received the review decision, judgment or ruling</source>
            <translation>当事人收到复议决定或者裁判的日期</translation>
        </message>
        <message>
            <source>the days of {party} after {form} over (last day {last})</source>
            <translation>{party}收到{form}后的期限届满（最后一日{last}）</translation>
        </message>
        <message>
            <source>the decision is served</source>
            <translation>决定已送达</translation>
        </message>
        <message>
            <source>the decision is what was told</source>
            <translation>决定与告知一致</translation>
        </message>
        <message>
            <source>the decision names its items</source>
            <translation>决定列明事项</translation>
        </message>
        <message>
            <source>the decision with item {item} served on {party}</source>
            <translation>向{party}送达载有事项{item}的决定书</translation>
        </message>
        <message>
            <source>the delay is approved</source>
            <translation>延期、分期已批准</translation>
        </message>
        <message>
            <source>the earliest lawful day has come</source>
            <translation>已到最早可拆除日</translation>
        </message>
        <message>
            <source>the end of the review or suit of {party}</source>
            <translation>{party}的复议或者诉讼终结</translation>
        </message>
        <message>
            <source>the end of the temporary retention ({last})</source>
            <translation>保留临时使用期满（{last}）</translation>
        </message>
        <message>
            <source>the fast track is proved</source>
            <translation>在建快速处置要件齐备</translation>
        </message>
        <message>
            <source>the freeze of permits lifted</source>
            <translation>解除暂停办理许可登记</translation>
        </message>
        <message>
            <source>the hand-over by the party with its record (D32, D33)</source>
            <translation>当事人移交及移交书、接收清单（D32、D33）</translation>
        </message>
        <message>
            <source>the head approved</source>
            <translation>负责人批准</translation>
        </message>
        <message>
            <source>the hearing held, or the right to it lost or withdrawn</source>
            <translation>听证已举行，或者视为放弃、已撤回</translation>
        </message>
        <message>
            <source>the hearing is closed</source>
            <translation>听证终结</translation>
        </message>
        <message>
            <source>the items are performed</source>
            <translation>事项已履行</translation>
        </message>
        <message>
            <source>the items of the decision</source>
            <translation>处理事项</translation>
        </message>
        <message>
            <source>the judgment is in force</source>
            <translation>裁判已生效</translation>
        </message>
        <message>
            <source>the last day of the delay or of the last instalment</source>
            <translation>延期或者最后一期分期缴纳的截止日</translation>
        </message>
        <message>
            <source>the last day of the temporary retention</source>
            <translation>保留临时使用的截止日</translation>
        </message>
        <message>
            <source>the legal review (D45)</source>
            <translation>法制审核意见（D45）</translation>
        </message>
        <message>
            <source>the legal review agreed</source>
            <translation>法制审核通过</translation>
        </message>
        <message>
            <source>the limitation has not ended</source>
            <translation>未过追诉时效</translation>
        </message>
        <message>
            <source>the measure is approved and has a basis</source>
            <translation>强制措施经批准且有依据</translation>
        </message>
        <message>
            <source>the notice ran out</source>
            <translation>告知期满</translation>
        </message>
        <message>
            <source>the paper that ended the remedy was received</source>
            <translation>已收到终结救济的文书</translation>
        </message>
        <message>
            <source>the paper {form}</source>
            <translation>文书{form}</translation>
        </message>
        <message>
            <source>the parties of items {items}</source>
            <translation>事项{items}的当事人</translation>
        </message>
        <message>
            <source>the parties were not told yet</source>
            <translation>尚未告知</translation>
        </message>
        <message>
            <source>the parties were told on {day} already; return the case to the investigation first</source>
            <translation>已于{day}告知，须先退回补充调查</translation>
        </message>
        <message>
            <source>the party told to come, or a notary or neutral witness</source>
            <translation>已通知当事人到场，或者公证员、见证人在场</translation>
        </message>
        <message>
            <source>the performance checked on the spot (items {items})</source>
            <translation>履行并验收（事项{items}）</translation>
        </message>
        <message>
            <source>the proposal is written down</source>
            <translation>拟处罚内容已列明</translation>
        </message>
        <message>
            <source>the record of the collective discussion (D16)</source>
            <translation>集体讨论记录（D16）</translation>
        </message>
        <message>
            <source>the remedies have lapsed</source>
            <translation>救济期限届满</translation>
        </message>
        <message>
            <source>the reminder for item {item} served on {party}</source>
            <translation>向{party}送达事项{item}的催告书</translation>
        </message>
        <message>
            <source>the reminder is not early</source>
            <translation>催告不早于救济期满</translation>
        </message>
        <message>
            <source>the reminder is served</source>
            <translation>催告已送达</translation>
        </message>
        <message>
            <source>the review is over</source>
            <translation>复议已终结或者期满</translation>
        </message>
        <message>
            <source>the review of {party} decided, or its time over (last day {last})</source>
            <translation>{party}的复议作出决定或者审理期满（最后一日{last}）</translation>
        </message>
        <message>
            <source>the ruling is in force</source>
            <translation>裁定已生效</translation>
        </message>
        <message>
            <source>the ruling is served and its term over</source>
            <translation>裁定已送达且期限届满</translation>
        </message>
        <message>
            <source>the ruling on item {item} served and its term over (from {day} on)</source>
            <translation>事项{item}的裁定已送达且期限届满（自{day}起）</translation>
        </message>
        <message>
            <source>the stop order (D04) served</source>
            <translation>送达责令停止通知书（D04）</translation>
        </message>
        <message>
            <source>the sum of the fine of item {item}</source>
            <translation>事项{item}的罚款数额</translation>
        </message>
        <message>
            <source>the term for self-demolition in the announcement</source>
            <translation>公告中的限期自行拆除日期</translation>
        </message>
        <message>
            <source>the term for self-performance is over</source>
            <translation>自行履行期满</translation>
        </message>
        <message>
            <source>the term for self-performance of item {item}</source>
            <translation>事项{item}的自行履行期限</translation>
        </message>
        <message>
            <source>the term for self-performance of item {item} over (last day {last})</source>
            <translation>事项{item}自行履行期满（最后一日{last}）</translation>
        </message>
        <message>
            <source>the term of the reminder for item {item} over (last day {last})</source>
            <translation>事项{item}催告期满（最后一日{last}）</translation>
        </message>
        <message>
            <source>the term of the reminder is over</source>
            <translation>催告期满</translation>
        </message>
        <message>
            <source>the thing is handed over</source>
            <translation>已移交</translation>
        </message>
        <message>
            <source>the time to appeal over (last day {last})</source>
            <translation>上诉期届满（最后一日{last}）</translation>
        </message>
        <message>
            <source>the time to ask for execution of the judgment against {party} ended on {last}</source>
            <translation>对{party}申请执行裁判的期限已于{last}届满</translation>
        </message>
        <message>
            <source>the time to decide ended on {last}</source>
            <translation>办案期限已于{last}届满</translation>
        </message>
        <message>
            <source>there is an agreement</source>
            <translation>有执行协议</translation>
        </message>
        <message>
            <source>three days after the second reminder (last day {last})</source>
            <translation>再次催告后三日（最后一日{last}）</translation>
        </message>
        <message>
            <source>three years of suspension of item {item} (last day {last})</source>
            <translation>事项{item}中止执行满三年（最后一日{last}）</translation>
        </message>
        <message>
            <source>urgency for public safety</source>
            <translation>情况紧急、为保障公共安全</translation>
        </message>
        <message>
            <source>what is proposed, item by item</source>
            <translation>拟处罚内容（逐项）</translation>
        </message>
        <message>
            <source>which party ({parties})</source>
            <translation>注明是哪一当事人（{parties}）</translation>
        </message>
        <message>
            <source>witness and list of belongings</source>
            <translation>见证与财物清点</translation>
        </message>
        <message>
            <source>{form} served on {party}</source>
            <translation>向{party}送达{form}</translation>
        </message>
        <message>
            <source>{step} is not for item {item} ({kind})</source>
            <translation>“{step}”不适用于事项{item}（{kind}）</translation>
        </message>
        <message>
            <source>{transition} {event}: what it carries cannot be used: {fault}</source>
            <translation>{transition} {event}：所附内容无法使用：{fault}</translation>
        </message>
        <message>
            <source>seven days between the notice to {party} and the hearing on {held} (after {last})</source>
            <translation>听证通知{party}与{held}举行听证之间须有七日（{last}之后）</translation>
        </message>
        <message>
            <source>Case for the preview (expression)</source>
            <translation>样张所用案件（表达式）</translation>
        </message>
        <message>
            <source>Case number</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Days excluded or suspended, not counted ({count}): {days}</source>
            <translation>扣除（中止）期间{count}天不计入：{days}</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Form that goes back to the plugin's template</source>
            <translation>恢复默认格式的文书</translation>
        </message>
        <message>
            <source>Import a document template</source>
            <translation>导入文书格式</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>格式名称</translation>
        </message>
        <message>
            <source>Number or uid of the document</source>
            <translation>文书的文号或 uid</translation>
        </message>
        <message>
            <source>Number that is void</source>
            <translation>作废的文号</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>样张</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Rest days passed over ({count}): {days}</source>
            <translation>跳过休息日{count}天：{days}</translation>
        </message>
        <message>
            <source>SHA-256 of the draft</source>
            <translation>底稿的 SHA-256</translation>
        </message>
        <message>
            <source>SHA-256 of the issued version</source>
            <translation>签发版本的 SHA-256</translation>
        </message>
        <message>
            <source>SHA-256 of the template</source>
            <translation>格式的 SHA-256</translation>
        </message>
        <message>
            <source>Scan or Word document</source>
            <translation>扫描件或 Word 文件</translation>
        </message>
        <message>
            <source>Take in an issued version</source>
            <translation>收入签发版本</translation>
        </message>
        <message>
            <source>Take into use</source>
            <translation>启用</translation>
        </message>
        <message>
            <source>Takes in a template of the office's own: another wording of a form (the id of the form, D01 to D57) or a form that the catalogue does not have (an id of its own, such as B01). INPUT is a YAML file as those in resources/documents of the plugin, where README.md says what may stand in it. It is checked first: a broken template, an unknown fact, or one that leaves out what the law requires in the form is refused with form, line and reason. PREVIEW writes it as PDF with the first case that FILTER picks, without drawing a number. KEEP takes it into use; it is kept in the workspace by its hash, and papers that were issued keep the template they were drawn with. RETIRE goes back to the plugin's own template of a form.</source>
            <translation>收入本机关自己的文书格式：对某一文书另定文字（用该文书的编号，D01 至 D57），或目录中没有的文书（用自己的编号，例如 B01）。INPUT 为 YAML 文件，与插件 resources/documents 中的文件相同，其中 README.md 说明可写的内容。先行检查：格式有误、引用未知事实或者缺少该文书法定内容的，不予接受，并指明文书、行号和原因。PREVIEW 用 FILTER 选中的第一个案件生成 PDF 样张，不占用文号。KEEP 表示启用；格式按校验值保存在工作区，已制发的文书仍用制发时的格式。RETIRE 恢复插件自带的格式。</translation>
        </message>
        <message>
            <source>Takes the version of a paper that was issued in fact into the case: the scan of the signed and sealed paper (PDF, JPEG, PNG, TIFF) or the Word document that was edited outside (DOCX, DOC, WPS). DOCUMENT is the number of the paper or its uid. The file is kept under its SHA-256 beside the draft it came from, both hashes enter the case as an event, and from then on it is what is handed out again and bound into the case file. A later version takes the place of an earlier one; none is lost. DATE is the day that the version carries. Verification compares the files with what the events tell.</source>
            <translation>将文书实际签发的版本收入案件：签字盖章后的扫描件（PDF、JPEG、PNG、TIFF），或在外部修改过的 Word 文件（DOCX、DOC、WPS）。DOCUMENT 为文书的文号或 uid。文件按 SHA-256 保存在其底稿旁边，两者的校验值作为事件记入案件；此后补打和装订卷宗均以该版本为准。后收入的版本代替先前的版本，先前的版本不会丢失。DATE 为该版本所载日期。核验时将文件与事件所记逐一比对。</translation>
        </message>
        <message>
            <source>Template (YAML)</source>
            <translation>文书格式（YAML）</translation>
        </message>
        <message>
            <source>Void a document</source>
            <translation>作废文书</translation>
        </message>
        <message>
            <source>Voids an issued paper. DOCUMENT is its number or uid. The number stays used and is never given again; the paper, its file and the REASON stay in the case, and the voiding is an event of its own. A step that was taken by the paper is not undone by this: it is taken back by a correcting event.</source>
            <translation>作废已制发的文书。DOCUMENT 为文号或 uid。文号保留，不再使用；文书、文件和作废理由（REASON）留存于案件，作废本身记为一项事件。因该文书而进行的步骤不因此撤销，应以更正事件撤回。</translation>
        </message>
        <message>
            <source>Weekend days counted because they are worked ({count}): {days}</source>
            <translation>调休上班的周末{count}天计入：{days}</translation>
        </message>
        <message>
            <source>{law} item {articles}</source>
            <translation>《{law}》第{articles}项</translation>
        </message>
        <message>
            <source>{length} month(s) after {start}, to the corresponding day.</source>
            <translation>自{start}起{length}个月，至届满月的对应日。</translation>
        </message>
        <message>
            <source>{length} year(s) after {start}, to the corresponding day.</source>
            <translation>自{start}起{length}年，至届满年的对应日。</translation>
        </message>
        <message>
            <source>Reading the ledger</source>
            <translation>正在读取台账</translation>
        </message>
        <message>
            <source>Entering cases</source>
            <translation>正在录入案件</translation>
        </message>
        <message>
            <source>{file} has no sheet with a head that is known. The head needs at least three names such as 案件编号, 违法主体, 坐落, 立案日期; MAPPING names columns with other names.</source>
            <translation>{file} 中没有可识别的表头。表头至少应有三个已知列名，如案件编号、违法主体、坐落、立案日期；其他列名请用 MAPPING 指明。</translation>
        </message>
        <message>
            <source>{file} holds a head and no case.</source>
            <translation>{file} 只有表头，没有案件。</translation>
        </message>
        <message>
            <source>The row names no case, no party and no place.</source>
            <translation>该行没有案件编号、当事人和地点。</translation>
        </message>
        <message>
            <source>{value} is no day of the calendar. Correct it in the ledger.</source>
            <translation>{value} 不是有效日期，请在台账中更正。</translation>
        </message>
        <message>
            <source>{step} is dated {day}, after the day of the taking over.</source>
            <translation>{step} 的日期 {day} 晚于接管日期。</translation>
        </message>
        <message>
            <source>{then} ({then_day}) is dated before {first} ({first_day}). The procedure does not know that order; correct the ledger by the file.</source>
            <translation>{then}（{then_day}）早于{first}（{first_day}），与办案程序不符，请对照案卷更正台账。</translation>
        </message>
        <message>
            <source>Case number {value} stands in row {of} already.</source>
            <translation>案件编号 {value} 已在第 {of} 行出现。</translation>
        </message>
        <message>
            <source>Party, place and area are those of row {of}; without a case number nobody can tell whether it is the same case.</source>
            <translation>当事人、地点和面积与第 {of} 行相同；没有案件编号，无法判断是否同一案件。</translation>
        </message>
        <message>
            <source>Case {number} is in the workspace already.</source>
            <translation>案件 {number} 已在工作库中。</translation>
        </message>
        <message>
            <source>Nobody is named as the party; find out who did it before the next step.</source>
            <translation>未写明当事人，下一步办理前须查明。</translation>
        </message>
        <message>
            <source>{value} is no area and was left out; the words are kept with the case.</source>
            <translation>{value} 不是面积，未采用；原文已随案保存。</translation>
        </message>
        <message>
            <source>{value} is no amount of money and was left out; the words are kept with the case.</source>
            <translation>{value} 不是金额，未采用；原文已随案保存。</translation>
        </message>
        <message>
            <source>{value} names no exact day: the step is told in words, and no period runs from it.</source>
            <translation>{value} 没有确切日期：该环节只作文字记载，不据以计算期限。</translation>
        </message>
        <message>
            <source>{value} holds several days; {day}, the last, was taken.</source>
            <translation>{value} 有多个日期，取最后的 {day}。</translation>
        </message>
        <message>
            <source>{value} is no officer of the workspace, or several have that name.</source>
            <translation>工作库中没有执法人员 {value}，或有多人同名。</translation>
        </message>
        <message>
            <source>{count} spots have the number {value}; the case got one of its own.</source>
            <translation>有 {count} 个图斑的编号为 {value}，已为该案件另建图斑。</translation>
        </message>
        <message>
            <source>{value} are no coordinates that can be read; the case has no shape.</source>
            <translation>{value} 不是可识别的坐标，该案件没有图形。</translation>
        </message>
        <message>
            <source>The point lies in {count} spots, so it names none; the case has no shape.</source>
            <translation>坐标点对应 {count} 个图斑，不能确定，该案件没有图形。</translation>
        </message>
        <message>
            <source>on a spot that is there:</source>
            <translation>对应已有图斑：</translation>
        </message>
        <message>
            <source>with a shape of its own:</source>
            <translation>带图形新建：</translation>
        </message>
        <message>
            <source>without a shape:</source>
            <translation>无图形：</translation>
        </message>
        <message>
            <source>{case}: the public notice of {form} counts as served now</source>
            <translation>{case}：{form}的公告送达期满，视为送达</translation>
        </message>
        <message>
            <source>{value} is no time of day. Write HH:MM.</source>
            <translation>{value}不是时间，请写成 HH:MM。</translation>
        </message>
        <message>
            <source>Looking at cases: {done} of {total}</source>
            <translation>正在查看案件：{done}/{total}</translation>
        </message>
        <message>
            <source>Record events from a table</source>
            <translation>批量登记事件</translation>
        </message>
        <message>
            <source>Table of events (file)</source>
            <translation>事件表（文件）</translation>
        </message>
        <message>
            <source>Record service of a paper</source>
            <translation>登记送达</translation>
        </message>
        <message>
            <source>Paper (number or uid; with CASE its form)</source>
            <translation>文书（文号或uid；填写 CASE 时可写文书编号）</translation>
        </message>
        <message>
            <source>Case (number)</source>
            <translation>案件（案号）</translation>
        </message>
        <message>
            <source>Party (name or number)</source>
            <translation>当事人（姓名或证件号码）</translation>
        </message>
        <message>
            <source>Way of service</source>
            <translation>送达方式</translation>
        </message>
        <message>
            <source>Time (HH:MM)</source>
            <translation>时间（HH:MM）</translation>
        </message>
        <message>
            <source>Proof (JSON)</source>
            <translation>送达凭证（JSON）</translation>
        </message>
        <message>
            <source>Why it could not be served</source>
            <translation>未能送达的原因</translation>
        </message>
        <message>
            <source>Signed receipt, slip or picture (file)</source>
            <translation>签收的回证、回执或影像（文件）</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Counts as served on</source>
            <translation>视为送达日</translation>
        </message>
        <message>
            <source>State of the case</source>
            <translation>案件状态</translation>
        </message>
        <message>
            <source>Public notices that count now</source>
            <translation>期满的公告送达</translation>
        </message>
        <message>
            <source>State of cases</source>
            <translation>案件状态表</translation>
        </message>
        <message>
            <source>As of (YYYY-MM-DD, empty for today)</source>
            <translation>截至日期（YYYY-MM-DD，留空为今日）</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>宗数</translation>
        </message>
        <message>
            <source>Cases whose events are no lawful course</source>
            <translation>事件不构成合法程序的案件</translation>
        </message>
        <message>
            <source>Reading cases</source>
            <translation>正在读取案件</translation>
        </message>
        <message>
            <source>Name the batch that stands on the list.</source>
            <translation>请填写名单上的批次。</translation>
        </message>
        <message>
            <source>It is not clear which organisation publishes the list ({value}). Name one with ORG: {known}</source>
            <translation>不能确定公布名单的机构（{value}）。请用 ORG 指明：{known}</translation>
        </message>
        <message>
            <source>None of the cases may stand on this list; {refused} were refused.</source>
            <translation>没有可列入名单的案件；{refused} 件被退回。</translation>
        </message>
        <message>
            <source>No decision orders a demolition; the case stands at {state}.</source>
            <translation>没有责令拆除的决定；案件处于{state}。</translation>
        </message>
        <message>
            <source>It is demolished already; list it with KIND done.</source>
            <translation>已经拆除，请以 KIND done 公布。</translation>
        </message>
        <message>
            <source>Nothing of it is demolished yet.</source>
            <translation>尚未拆除。</translation>
        </message>
        <message>
            <source>No demolition lies ahead in the state {state}: the decision is not served on every party, a review or suit is open, or the case goes another way.</source>
            <translation>{state}状态下不列入拟拆名单：决定尚未送达全部当事人、复议诉讼未结，或者另作处理。</translation>
        </message>
        <message>
            <source>List for publication</source>
            <translation>公示名单</translation>
        </message>
        <message>
            <source>Kind of list</source>
            <translation>名单类别（plan 拟拆除、done 已拆除）</translation>
        </message>
        <message>
            <source>Batch, as printed</source>
            <translation>批次（印在名单上）</translation>
        </message>
        <message>
            <source>Objections until (YYYY-MM-DD)</source>
            <translation>公示截止日期（YYYY-MM-DD）</translation>
        </message>
        <message>
            <source>Names of persons</source>
            <translation>自然人姓名（surname 只显示姓氏、hidden 显示“个人”）</translation>
        </message>
        <message>
            <source>List (PDF)</source>
            <translation>名单（PDF）</translation>
        </message>
        <message>
            <source>Cases listed</source>
            <translation>列入案件数</translation>
        </message>
        <message>
            <source>Issuing check cards</source>
            <translation>正在制发核查登记卡</translation>
        </message>
        <message>
            <source>Check cards of spots</source>
            <translation>图斑核查登记卡</translation>
        </message>
        <message>
            <source>Cards issued</source>
            <translation>新制卡数</translation>
        </message>
        <message>
            <source>Cards printed again</source>
            <translation>重印卡数</translation>
        </message>
        <message>
            <source>Issues the check card (疑似违法图斑核查登记卡) of each spot that the filter picks, also of spots without a case, as PDF into a folder. Filled in are the spot, its legal area, land classes, control zones, permits, party and case as far as they are known; what only the check on the spot can find is left to tick by hand. The facts are frozen and the file is hashed; while nothing changed, the same bytes are handed out again. The overlay is a clue, no finding.</source>
            <translation>为筛选出的每个图斑（包括尚无案件的图斑）制发疑似违法图斑核查登记卡，按图斑输出 PDF。已知的图斑、法定面积、地类、管控分区、许可、当事人和案件自动填入；只有现场核查才能确定的内容留待手工勾选。事实固化、文件留存校验值；内容未变时重印同一文件。套合结果只是线索，不是认定。</translation>
        </message>
        <message>
            <source>It is not clear which organisation issues the paper ({value}). Name one in DATA under organisation: {known}</source>
            <translation>无法确定由哪个机关制发文书（{value}）。请在 DATA 中用 organisation 写明：{known}</translation>
        </message>
        <message>
            <source>{form} {title} belongs to no case and must not enter one.</source>
            <translation>{form} {title} 不属于任何案件，不得进入案卷。</translation>
        </message>
        <message>
            <source>{form} {title} is a paper of a case. Choose the cases with FILTER.</source>
            <translation>{form} {title} 是案件文书，请用 FILTER 选择案件。</translation>
        </message>
        <message>
            <source>With the new holidays the events of {case} are no lawful course any more: a step was taken before its period ended. Look at the case.</source>
            <translation>按新的节假日安排，{case}的事件不再构成合法程序：某一步骤在期限届满前办理。请核查该案。</translation>
        </message>
        <message>
            <source>Issue it with a number (else a draft)</source>
            <translation>制发并编号（否则为草稿）</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Makes the list of buildings that are to be demolished (KIND plan, 拟拆名单公示) or were (done, 拆除情况公布) from the cases that the filter picks, as PDF and XLSX. Persons stand with their surname and × (NAMES hidden: as 个人), bodies with their name; no number and no telephone leaves the office. Only a demolition that is decided, served on every party and under no review or suit is listed as to come; its day is the one named in the decision, else the earliest lawful one. ISSUE draws a number and freezes the list as a paper of the office. Cases that may not be listed are named with the reason.</source>
            <translation>由筛选出的案件编制拟拆除（KIND plan，拟拆名单公示）或已拆除（done，拆除情况公布）的建筑名单，输出 PDF 和 XLSX。自然人只显示姓氏和 ×（NAMES hidden 时显示“个人”），单位显示名称；证件号码和电话一律不出现。只有已作出决定、已送达全部当事人且没有复议诉讼的拆除才列入拟拆名单；日期取决定书载明的日期，否则取最早可以依法拆除之日。ISSUE 抽取文号并将名单固化为本机关制发的文书。不能列入的案件逐件说明理由。</translation>
        </message>
        <message>
            <source>There is no paper or service in the workspace that this receipt could be filled for.</source>
            <translation>工作库中没有该送达对应的文书或送达记录，无法填写送达回证。</translation>
        </message>
        <message>
            <source>Folder for the filled receipt (empty: none is issued)</source>
            <translation>填好的送达回证存放文件夹（留空则不制发）</translation>
        </message>
        <message>
            <source>Filled receipt</source>
            <translation>填好的送达回证</translation>
        </message>
        <message>
            <source>One line for each case that FILTER picks, as of a day (AS_OF, today when empty; later events are left out): state, marks, lanes (where each item of the decision stands for each party), the steps that are lawful next, what is missing for the others with the article, open dates, E0, the earliest lawful demolition of all items, the days between which the court may be asked, which items are ready by law, and why these days; before a decision what the breach leads to, with fine, body, limitation and crime alert (disposition). Everything is computed from the events; the law leaves room, so this is decision support only.</source>
            <translation>列出 FILTER 选中的每个案件截至某日（AS_OF，留空为今天；其后的事件不计）的情况：状态、标记、线程（决定的每一事项对每名当事人进行到哪一步）、现在可依法办理的步骤、其他步骤所缺的条件及法条、未了的期限、E0、全部事项最早可依法拆除之日、可申请法院强制执行的起止日、依法已具备执行条件的事项，以及各日期的理由；作出决定前另列分类处置建议（含罚款、管辖、时效和涉罪预警）。全部由事件推算；法律留有裁量余地，仅供决策参考。</translation>
        </message>
        <message>
            <source>This row was taken over before.</source>
            <translation>该行此前已接管。</translation>
        </message>
        <message>
            <source>the temporary use may last until {last} at most, not until {until}</source>
            <translation>保留临时使用最迟至 {last}，不得至 {until}</translation>
        </message>
        <message>
            <source>Nobody gives up in writing on {day} what {form} had not told him of by then.</source>
            <translation>{day}放弃权利无效：{form}当时尚未送达。</translation>
        </message>
        <message>
            <source>The fact {fact} of {day} lies after the day of its entry ({on}).</source>
            <translation>事实{fact}的日期{day}晚于登记的发生日期{on}。</translation>
        </message>
        <message>
            <source>a collective discussion after the hearing: that of {day} came before the hearing on {held}</source>
            <translation>听证后的集体讨论：{day}的讨论早于{held}的听证</translation>
        </message>
        <message>
            <source>a hearing chaired by somebody who did not investigate the case, not {name}</source>
            <translation>听证主持人应为非本案调查人员，{name}是本案承办人员</translation>
        </message>
        <message>
            <source>another law for item {item}: {law} does not give it on this track ({article})</source>
            <translation>事项{item}另行引用法律依据：{law}不适用于本类案件的该处理事项（{article}）</translation>
        </message>
        <message>
            <source>item {item} not heavier than what the party defended himself against, or new facts</source>
            <translation>事项{item}不得重于当事人已作陈述申辩的内容；确有新的事实的，须写明</translation>
        </message>
        <message>
            <source>nobody who investigated the case chairs the hearing</source>
            <translation>听证由非本案调查人员主持</translation>
        </message>
        <message>
            <source>the day of service of the first-instance judgment, or that it is of the second instance</source>
            <translation>一审判决送达日期，或者写明系二审判决</translation>
        </message>
        <message>
            <source>Install the offline bundle of ZhiWei, or ask for the libraries to be added to the Python of QGIS.</source>
            <translation>请安装治违离线包，或请管理员将上述库装入 QGIS 的 Python。</translation>
        </message>
        <message>
            <source>all papers as PDF, and with them case files, lists and check cards</source>
            <translation>全部 PDF 文书，以及案卷、公示名单和核查登记卡</translation>
        </message>
        <message>
            <source>areas, overlay, assessment and every import of shapes</source>
            <translation>面积计算、叠加分析、图斑认定和一切图形导入</translation>
        </message>
        <message>
            <source>assessment, cases, periods and papers (the catalogues cannot be read)</source>
            <translation>分析认定、案件、期限和文书（无法读取规则目录）</translation>
        </message>
        <message>
            <source>case files as one PDF</source>
            <translation>装订案卷（合成一个 PDF）</translation>
        </message>
        <message>
            <source>checking identity numbers and credit codes; they are taken in and named as unchecked</source>
            <translation>身份证号和统一社会信用代码的校验；号码照常导入，并标明未校验</translation>
        </message>
        <message>
            <source>import of photos</source>
            <translation>导入照片</translation>
        </message>
        <message>
            <source>papers as Word documents, and looking at an office's own template before it is taken in</source>
            <translation>Word 文书，以及导入本单位文书格式（须先出样张）</translation>
        </message>
        <message>
            <source>pictures in papers and case files, and papers as Word documents</source>
            <translation>文书和案卷中的照片，以及 Word 文书</translation>
        </message>
        <message>
            <source>reports, findings and the diary as workbooks, and reading settings and ledgers from XLSX</source>
            <translation>Excel 格式的报告、认定结果和办案日程，以及从 XLSX 读取设置和台账</translation>
        </message>
        <message>
            <source>the diary as a calendar file (ICS); the workbook works</source>
            <translation>办案日程的日历文件（ICS）；Excel 表格仍可用</translation>
        </message>
        <message>
            <source>the workspace, and with it every job on spots, cases and papers</source>
            <translation>工作库，以及图斑、案件、文书的全部功能</translation>
        </message>
        <message>
            <source>{library} is missing. Off without it: {what}</source>
            <translation>缺少 {library}。因此不可用：{what}</translation>
        </message>
        <message>
            <source>The fact {fact} is about {party}, who is no party of the case.</source>
            <translation>事实{fact}所指的{party}不是本案当事人。</translation>
        </message>
        <message>
            <source>The fact {fact} of {day} came before the decision of {decided}: enter it on its own day.</source>
            <translation>事实{fact}发生于{day}，早于{decided}的决定：请按其发生日期登记。</translation>
        </message>
        <message>
            <source>Addressed to one party (name, number or uid; empty for all)</source>
            <translation>只发给一名当事人（姓名或名称、证件号码或 uid；留空为全部）</translation>
        </message>
        <message>
            <source>Issue another paper although there is one</source>
            <translation>已有此种文书仍另行制发</translation>
        </message>
        <message>
            <source>Issues papers for each case that the filter picks and writes them into a folder. DOCUMENT is the id or title of a form (D01 to D57, or a form of the office's own), several separated by commas. Numbers are drawn without gap, the facts are frozen, the files' hashes enter the case. FORMAT: pdf, docx (the same content to be edited in Word or WPS) or both; the PDF is always kept, the Word document beside it when it is asked for. A paper that was issued before is handed out again, byte for byte; where a scan or an edited Word file was taken in as the issued version, that one. PARTY (name, number or uid of a party of the case) addresses the paper to that party alone and plans its service on that party only; where no paper of the form is addressed to the party yet, another one is issued. AGAIN draws up another paper although there is one (a second survey, a second notice). DATA is a JSON object that enters the case with the paper: values of the form's own fields by form id, the scope and particulars of the step, for example {"data": {"D19": {"place": "..."}}, "party": "..."}. Patrol logs, reports received and public lists (D42, D43, D57) belong to no case: their values come from DATA, which names the issuing body under "organisation"; so do supervision papers (D51 to D55) where a body is named. A paper that the case does not allow now, or that lacks what the law requires, is refused with the reason and no number is drawn. Decision support only.</source>
            <translation>为筛选出的每个案件制发文书并写入文件夹。DOCUMENT 为文书编号或名称（D01 至 D57，或本机关自定义的文书），多个以逗号分隔。文号连续不缺号，事实冻结，文件校验值记入案件。FORMAT：pdf、docx（内容相同，可在 Word 或 WPS 中编辑）或 both（两者）；PDF 始终保存，需要时同时保存 Word 文件。已制发的文书再次输出时逐字节相同；已收入扫描件或修改后 Word 文件作为签发版本的，输出该版本。PARTY（案件当事人的姓名或名称、证件号码或 uid）表示文书只发给该当事人，送达也只安排给该当事人；该当事人尚无此种文书的，另行制发一份。AGAIN 表示已有此种文书仍另行制发一份（如再次勘验、再次告知）。DATA 为随文书记入案件的 JSON 对象：按文书编号列出的文书自有字段、步骤的范围和事项，例如 {"data": {"D19": {"place": "..."}}, "party": "..."}。巡查日志、举报受理登记表和公示名单（D42、D43、D57）不属于案件：其内容取自 DATA，并在 organisation 中写明制发机关；督察监督文书（D51 至 D55）写明机关的，也按此制发。案件当前不允许的文书，或者缺少法定内容的文书，不予制发并说明理由，且不占用文号。仅供辅助决策。</translation>
        </message>
        <message>
            <source>a law lets the body carry out the item itself</source>
            <translation>本机关依法有权自行强制执行该事项</translation>
        </message>
        <message>
            <source>item {item} carried out by {by}, not by the body itself ({article})</source>
            <translation>事项{item}由{by}执行，本机关不得自行强制执行（{article}）</translation>
        </message>
        <message>
            <source>The decision of {day} rests on this {form}: take the decision back before voiding it.</source>
            <translation>{day}的决定以该{form}为依据，须先撤回决定，方可作废。</translation>
        </message>
        <message>
            <source>Map tools</source>
            <translation>地图工具</translation>
        </message>
        <message>
            <source>No workspace is open. Open one from the menu ZhiWei 治违.</source>
            <translation>没有打开工作库。请从“ZhiWei 治违”菜单打开一个。</translation>
        </message>
        <message>
            <source>This window cannot be shown here; the message bar says why.</source>
            <translation>此窗口在这里无法显示，原因见消息栏。</translation>
        </message>
        <message>
            <source>Windows</source>
            <translation>窗口</translation>
        </message>
        <message>
            <source>a late review or suit about what is done and closed has its reason</source>
            <translation>已办结事项逾期的复议或者诉讼说明了理由</translation>
        </message>
        <message>
            <source>lodged within its period (last day {last} for {party}, item {item}), or the good reason for which it was taken late</source>
            <translation>在法定期限内提出（{party}，事项{item}，最后一日{last}），或者逾期受理的正当理由</translation>
        </message>
        <message>
            <source>review or suit is lodged in time</source>
            <translation>复议或者诉讼在法定期限内提出</translation>
        </message>
        <message>
            <source>the court that ruled knows of the review or suit</source>
            <translation>作出裁定的法院已知悉复议或者诉讼</translation>
        </message>
        <message>
            <source>the day after the filing by {party} on which the court that ruled was told of it and ordered no stop</source>
            <translation>{party}提出之后将其告知作出裁定的法院且法院未决定停止执行的日期</translation>
        </message>
        <message>
            <source>the number of the government's order or standing authorisation</source>
            <translation>政府责成决定或者常年授权文件的文号</translation>
        </message>
        <message>
            <source>the order of the government has its number</source>
            <translation>政府责成有文号</translation>
        </message>
        <message>
            <source>the suspended review of {party} resumed or decided</source>
            <translation>{party}已中止的复议恢复审理或者作出决定</translation>
        </message>
        <message>
            <source>New term for performing, as the decision was served after the one it names: until {day}</source>
            <translation>决定送达时所定期限已届满，重新计算的自行履行期限：至{day}</translation>
        </message>
        <message>
            <source>Several papers {form} wait for service on {party}: {numbers}. Name the one that was served under "document".</source>
            <translation>{party}有多份{form}待送达：{numbers}。请在数据的 document 中写明送达的是哪一份。</translation>
        </message>
        <message>
            <source>The term in the decision ({named}) was over when the decision was served ({served}): a new term of {days} days runs from then.</source>
            <translation>决定所定期限（{named}）在送达之日（{served}）已届满，自送达次日起重新计算{days}日。</translation>
        </message>
        <message>
            <source>No {form} {title} that waits for service on {party} is issued here, and its service would start a period. Issue the paper first; where it was issued outside, add it to the data as paper with number and issued_on (YYYY-MM-DD).</source>
            <translation>本系统没有制发、尚待送达{party}的{form}《{title}》，而该文书送达即起算期限。请先制发；在系统外制发的，请在数据中用 paper 写明 number（文号）和 issued_on（制发日期，YYYY-MM-DD）。</translation>
        </message>
        <message>
            <source>Of a paper that was issued outside, paper in the data must hold both number and issued_on (YYYY-MM-DD).</source>
            <translation>在系统外制发的文书，数据中的 paper 应当同时写明 number（文号）和 issued_on（制发日期，YYYY-MM-DD）。</translation>
        </message>
        <message>
            <source>Records every row of a table (XLSX, CSV, or a table of a vector file as path|layername=NAME), or none of them. Columns: case (number), event (step T01 to T80 or its name; DELIVERY, FACT, CORRECTION), date (YYYY-MM-DD, with HH:MM where it matters), actor, party (name or number; several with ;), data (a JSON object with what the event carries; what is stated to the guards stands under facts). Rows of one case are taken by date. A paper that starts a period (notice, decision, reminder ...) is served when it was issued here; of one issued outside, data holds paper with number and issued_on. Every step is checked as if it were taken by hand, also those that come after an earlier one; the report names the row, the guard, the article and what is missing. Decision support only.</source>
            <translation>登记表格（XLSX、CSV，或者矢量文件中的表 path|layername=NAME）的每一行，有一行不能登记则全部不登记。列：案号；事件（步骤编号 T01 至 T80 或步骤名称；DELIVERY 送达、FACT 事实、CORRECTION 更正）；日期（YYYY-MM-DD，需要时写到 HH:MM）；经办人；当事人（姓名或证件号码，多人用分号隔开）；数据（JSON 对象，事件所载内容；对各项条件的陈述放在 facts 下）。同一案件的各行按日期先后登记。起算期限的文书（告知书、决定书、催告书等）应当先在本系统制发再登记送达；在系统外制发的，数据中用 paper 写明 number（文号）和 issued_on（制发日期）。每一步都按手工办理同样检查，补登较早事件的，其后各步重新检查；报告写明行号、条件、法条和所缺内容。仅供决策参考。</translation>
        </message>
        <message>
            <source>Records that an issued paper was served on a party, in one of the seven ways (CPL art.87-95), with what each needs; without it the service is refused with the article. PROOF is a JSON object: direct receiver, relation, servers; leave refused_by, refusal_reason, servers, witness or media_number; electronic confirmation (or a D48 on file), system_record; mail impossible_reason, mail_receipt, tracking; entrusted commission, entrusted_to, receiver, relation; forward forwarded_by, receiver, relation; notice notice_ground (missing or other_ways_failed), notice_reason, notice_place. Reminder and enforcement decision are served directly first (ACL art.38). A public notice counts by itself when its 30 days have passed, wherever the case is read; each party's periods run from its own service. The service of a decision moves the lanes of this party alone. FAILED says why an attempt came to nothing. RECEIPT_FOLDER takes the receipt (D35) filled with all this. With DOCUMENT empty the service by public notices whose time has passed is written down in their cases and lists. Decision support only.</source>
            <translation>登记已制发的文书以七种方式之一送达当事人（民事诉讼法第87-95条）及各方式的要件；要件不全的，写明法条予以拒绝。PROOF 为 JSON 对象：direct 直接送达 receiver 收件人、relation 与受送达人关系、servers 送达人；leave 留置送达 refused_by 拒收人、refusal_reason 拒收理由和日期、servers、witness 见证人或 media_number 影像编号；electronic 电子送达 confirmation 地址确认书（或卷内已有 D48）、system_record 到达系统记录；mail 邮寄送达 impossible_reason 直接送达困难的理由、mail_receipt 回执、tracking 查询记录；entrusted 委托送达 commission 委托书、entrusted_to 受托机关、receiver、relation；forward 转交送达 forwarded_by 转交单位、receiver、relation；notice 公告送达 notice_ground（missing 下落不明或 other_ways_failed 其他方式无法送达）、notice_reason 原因和经过、notice_place 公告处所。催告书和强制执行决定书应先直接送达（行政强制法第38条）。公告送达满30日的，不论何时查看案件均自动视为送达；每名当事人的期限自其本人送达起算。决定书的送达只推进该当事人的环节。FAILED 写明未能送达的原因。RECEIPT_FOLDER 存放按以上内容填好的送达回证（D35）。DOCUMENT 留空时，将期满的公告送达写入案件和清单。仅供决策参考。</translation>
        </message>
        <message>
            <source>{party} holds the {form} {title} {number} already, and no new step of the case asks for another. Void that one first, or name under PARTY who has none yet.</source>
            <translation>{party}已有{form}《{title}》{number}，案件也没有需要另行制发的新步骤。请先将该份作废，或者在 PARTY 中指明尚无该文书的当事人。</translation>
        </message>
        <message>
            <source>List of cases: the row {uid} is not what case, spot and dates say. Open the workspace once with ZhiWei and save something in it; if it stays, restore a backup.</source>
            <translation>治违台账：行 {uid} 与案件、图斑和期限不一致。请用 ZhiWei 打开工作库并保存一次；若仍存在，请恢复备份。</translation>
        </message>
        <message>
            <source>A crime is suspected</source>
            <translation>涉嫌犯罪</translation>
        </message>
        <message>
            <source>A lead against an official</source>
            <translation>有公职人员违纪线索</translation>
        </message>
        <message>
            <source>A legal review is due</source>
            <translation>应当法制审核</translation>
        </message>
        <message>
            <source>A shape needs at least three corners; there are {count}.</source>
            <translation>图形至少需要三个点，现有 {count} 个。</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>受理日期</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>坐落</translation>
        </message>
        <message>
            <source>Adopted</source>
            <translation>是否采纳</translation>
        </message>
        <message>
            <source>Agreement on performance</source>
            <translation>执行协议内容</translation>
        </message>
        <message>
            <source>An obligation to clear or to restore</source>
            <translation>排除妨碍、恢复原状等义务</translation>
        </message>
        <message>
            <source>Answers of review body and court on</source>
            <translation>复议机关和法院答复日期</translation>
        </message>
        <message>
            <source>Answers: no review or suit</source>
            <translation>复议诉讼查询答复</translation>
        </message>
        <message>
            <source>Bearing</source>
            <translation>方位角</translation>
        </message>
        <message>
            <source>Belongings were listed</source>
            <translation>财物已清点造册</translation>
        </message>
        <message>
            <source>Building goes on</source>
            <translation>仍在建设</translation>
        </message>
        <message>
            <source>Building goes on after the order</source>
            <translation>责令后继续建设</translation>
        </message>
        <message>
            <source>Building seen after the order on</source>
            <translation>责令后仍在建设的日期</translation>
        </message>
        <message>
            <source>Built on</source>
            <translation>建成时间</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>Chair of the hearing</source>
            <translation>听证主持人</translation>
        </message>
        <message>
            <source>Changed by a review decision</source>
            <translation>由复议决定变更</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>清除</translation>
        </message>
        <message>
            <source>Click a place on the map.</source>
            <translation>请在地图上单击一处。</translation>
        </message>
        <message>
            <source>Click the corners on the map; right click or Enter ends, Backspace takes one back, Esc cancels. Ctrl and click takes the shape of any polygon.</source>
            <translation>在地图上逐点单击；右键或回车结束，退格键退回一点，Esc 取消。按住 Ctrl 单击可直接采用任一面图形。</translation>
        </message>
        <message>
            <source>Click the corners; right click or Enter ends. Ctrl and click measures any polygon.</source>
            <translation>逐点单击；右键或回车结束。按住 Ctrl 单击可量算任一面图形。</translation>
        </message>
        <message>
            <source>Collective discussion</source>
            <translation>集体讨论</translation>
        </message>
        <message>
            <source>Competent authority</source>
            <translation>有管辖权的机关</translation>
        </message>
        <message>
            <source>Complex or major case</source>
            <translation>情节复杂或者重大违法</translation>
        </message>
        <message>
            <source>Conclusion</source>
            <translation>讨论结论</translation>
        </message>
        <message>
            <source>Confirmation of address and way</source>
            <translation>送达地址确认书</translation>
        </message>
        <message>
            <source>Copied {count} corners.</source>
            <translation>已复制 {count} 个界址点。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the corners for a spreadsheet</source>
            <translation>复制界址点，可粘贴到表格</translation>
        </message>
        <message>
            <source>Corner</source>
            <translation>点号</translation>
        </message>
        <message>
            <source>Correction of a wrong entry</source>
            <translation>更正有误的记录</translation>
        </message>
        <message>
            <source>Court</source>
            <translation>人民法院</translation>
        </message>
        <message>
            <source>Court told of it on</source>
            <translation>告知法院日期</translation>
        </message>
        <message>
            <source>Danger to traffic, pollution or nature</source>
            <translation>危害交通安全、造成污染或破坏自然资源</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Day of execution</source>
            <translation>实施强制执行日期</translation>
        </message>
        <message>
            <source>Day the breach ended</source>
            <translation>违法行为终了之日</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>决定日期</translation>
        </message>
        <message>
            <source>Defence checked and answered</source>
            <translation>陈述申辩复核答复</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Draw and register a spot</source>
            <translation>绘制并登记图斑</translation>
        </message>
        <message>
            <source>Ellipsoidal area</source>
            <translation>椭球面积</translation>
        </message>
        <message>
            <source>Entrusted to</source>
            <translation>受托机关</translation>
        </message>
        <message>
            <source>Established facts</source>
            <translation>认定的事实</translation>
        </message>
        <message>
            <source>Evidence before the order, of</source>
            <translation>责令前证据日期</translation>
        </message>
        <message>
            <source>Evidence before the stop order</source>
            <translation>责令前证据</translation>
        </message>
        <message>
            <source>Evidence on file</source>
            <translation>在卷证据</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>事实</translation>
        </message>
        <message>
            <source>Facts established</source>
            <translation>认定事实</translation>
        </message>
        <message>
            <source>Facts of a breach were found</source>
            <translation>有违法事实</translation>
        </message>
        <message>
            <source>Filed on</source>
            <translation>立案日期</translation>
        </message>
        <message>
            <source>Findings made before rest on the values until now: assess the spots again.</source>
            <translation>此前的研判结论依据的是原参数，请对图斑重新研判。</translation>
        </message>
        <message>
            <source>Forwarded by</source>
            <translation>转交单位</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>发现日期</translation>
        </message>
        <message>
            <source>From</source>
            <translation>自</translation>
        </message>
        <message>
            <source>Good reason for being late</source>
            <translation>逾期的正当理由</translation>
        </message>
        <message>
            <source>Grave harm (five years)</source>
            <translation>涉及生命健康安全且有危害后果（五年）</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Ground for a public notice</source>
            <translation>公告送达理由</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Hearing asked for</source>
            <translation>要求听证</translation>
        </message>
        <message>
            <source>Hearing asked for on</source>
            <translation>要求听证日期</translation>
        </message>
        <message>
            <source>Hearing held</source>
            <translation>举行听证</translation>
        </message>
        <message>
            <source>Hearing held on</source>
            <translation>听证举行日期</translation>
        </message>
        <message>
            <source>How the breach is put right</source>
            <translation>改正方式</translation>
        </message>
        <message>
            <source>In the course of business</source>
            <translation>经营活动中的违法行为</translation>
        </message>
        <message>
            <source>In vain, because</source>
            <translation>未能送达的原因</translation>
        </message>
        <message>
            <source>Issue a paper</source>
            <translation>制发文书</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>制发日期</translation>
        </message>
        <message>
            <source>It goes on again</source>
            <translation>恢复审理</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>处理事项</translation>
        </message>
        <message>
            <source>Items performed</source>
            <translation>事项已履行</translation>
        </message>
        <message>
            <source>Judged as a heavy penalty</source>
            <translation>认定为较重处罚</translation>
        </message>
        <message>
            <source>Judgment in force from</source>
            <translation>裁判生效日期</translation>
        </message>
        <message>
            <source>Judgment of the second instance</source>
            <translation>二审裁判</translation>
        </message>
        <message>
            <source>Judgment served on</source>
            <translation>一审裁判送达日期</translation>
        </message>
        <message>
            <source>Land class</source>
            <translation>地类</translation>
        </message>
        <message>
            <source>Last day named</source>
            <translation>载明的截止日期</translation>
        </message>
        <message>
            <source>Last day of the term</source>
            <translation>期限届满日</translation>
        </message>
        <message>
            <source>Law that lets this body seal</source>
            <translation>查封的法律依据</translation>
        </message>
        <message>
            <source>Legal review</source>
            <translation>法制审核意见</translation>
        </message>
        <message>
            <source>Letter of commission</source>
            <translation>委托书</translation>
        </message>
        <message>
            <source>Lifted</source>
            <translation>解除</translation>
        </message>
        <message>
            <source>Line {line} is no corner: {text}. Each line holds two numbers, with or without a name.</source>
            <translation>第 {line} 行不是坐标点：{text}。每行应有两个数，前面可有点号。</translation>
        </message>
        <message>
            <source>Local rule</source>
            <translation>地方规定</translation>
        </message>
        <message>
            <source>Lodged on</source>
            <translation>提出日期</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>措施</translation>
        </message>
        <message>
            <source>Measure lifted</source>
            <translation>解除强制措施</translation>
        </message>
        <message>
            <source>Measure officially</source>
            <translation>按规程量算</translation>
        </message>
        <message>
            <source>Minor, corrected in time, no harm</source>
            <translation>轻微并及时改正，没有造成危害后果</translation>
        </message>
        <message>
            <source>New facts</source>
            <translation>新的事实</translation>
        </message>
        <message>
            <source>New reasons</source>
            <translation>新的理由</translation>
        </message>
        <message>
            <source>No clear harm to society</source>
            <translation>没有明显社会危害</translation>
        </message>
        <message>
            <source>None here: {kinds}</source>
            <translation>此处没有：{kinds}</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Number of the pictures of the act</source>
            <translation>影像编号</translation>
        </message>
        <message>
            <source>Officers in charge</source>
            <translation>执法人员</translation>
        </message>
        <message>
            <source>Open case</source>
            <translation>打开案件</translation>
        </message>
        <message>
            <source>Open spot</source>
            <translation>打开图斑</translation>
        </message>
        <message>
            <source>Opinion</source>
            <translation>审核意见</translation>
        </message>
        <message>
            <source>Order of the government of</source>
            <translation>政府责成日期</translation>
        </message>
        <message>
            <source>Own term for performing</source>
            <translation>自行履行期限</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Paper received on</source>
            <translation>文书收到日期</translation>
        </message>
        <message>
            <source>Papers on file from another system</source>
            <translation>其他系统制作的在卷文书</translation>
        </message>
        <message>
            <source>Part concerned</source>
            <translation>涉及部分</translation>
        </message>
        <message>
            <source>Part to be removed</source>
            <translation>拟拆除部分</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Paste corners, one a line: name, X (north), Y (east); or 国土 TXT.</source>
            <translation>粘贴界址点，每行一点：点号、X（北）、Y（东）；也可粘贴国土 TXT 全文。</translation>
        </message>
        <message>
            <source>Patrol</source>
            <translation>巡查</translation>
        </message>
        <message>
            <source>Performance planned on</source>
            <translation>代履行日期</translation>
        </message>
        <message>
            <source>Performed and checked on the spot</source>
            <translation>已履行并现场验收</translation>
        </message>
        <message>
            <source>Perimeter</source>
            <translation>周长</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Period extended</source>
            <translation>批准延长期限</translation>
        </message>
        <message>
            <source>Permits</source>
            <translation>许可</translation>
        </message>
        <message>
            <source>Permits frozen or freed</source>
            <translation>暂停或恢复办理许可</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>坐落</translation>
        </message>
        <message>
            <source>Planar area</source>
            <translation>平面面积</translation>
        </message>
        <message>
            <source>Published at</source>
            <translation>公告处所或媒体</translation>
        </message>
        <message>
            <source>Put right by a permit given afterwards</source>
            <translation>以补办许可方式改正</translation>
        </message>
        <message>
            <source>Reads organisations, officers and numbering from a YAML or XLSX file (sheets organisations, officers, numbering, profiles). Organisations are known by code, officers by the number of their enforcement card: what is there is updated, so the file can be read again. A YAML file that begins with the key profile is a profile of the office (local rules): it is checked line by line, may be stricter than the law but never below it, and each version is kept with the cases that were filed under it. The section profiles says which profile each track (planning, village, land) uses from now on. The section calendar takes the days of a holiday notice of the State Council: day, last (of a break), kind (off, work, statutory). The section catalogues holds own values of the catalogues zones, assessment, land_use and casefile (order of binding); options holds diary.lapse_days and maps.review_no. A key that nothing reads is refused.</source>
            <translation>从 YAML 或 XLSX 文件（工作表 organisations、officers、numbering、profiles）读取机构、执法人员和文号规则。机构按代码识别，人员按执法证号识别：已有的予以更新，可重复读取。以 profile 一项开头的 YAML 文件是本机关的地方口径：逐行校验，可以比法律更严，不得低于法定要求，每一版本随以其立案的案件保存。profiles 一节规定各办理途径（planning、village、land）今后采用哪一口径。calendar（节假日）一节收入国务院节假日安排：日期、至（假期末日）、类型（放假、上班、法定）。catalogues（规则参数）段为本单位对 zones 规划分区、assessment 研判参数、land_use 地类标准、casefile 卷宗顺序等目录的取值；options（其他设置）段为 diary.lapse_days 到期提醒天数、maps.review_no 审图号。没有程序读取的键一律拒绝。</translation>
        </message>
        <message>
            <source>Reason and course</source>
            <translation>原因和经过</translation>
        </message>
        <message>
            <source>Reason and date of the refusal</source>
            <translation>拒收理由和日期</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>收到日期</translation>
        </message>
        <message>
            <source>Reconsideration asked for on</source>
            <translation>申请复议日期</translation>
        </message>
        <message>
            <source>Record of arrival</source>
            <translation>到达系统记录</translation>
        </message>
        <message>
            <source>Refusal proved on</source>
            <translation>拒不停止查实日期</translation>
        </message>
        <message>
            <source>Refusal to stop proved</source>
            <translation>拒不停止查实</translation>
        </message>
        <message>
            <source>Refused by</source>
            <translation>拒收人</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Register spot {code}</source>
            <translation>登记图斑{code}</translation>
        </message>
        <message>
            <source>Registered by</source>
            <translation>登记单位</translation>
        </message>
        <message>
            <source>Relation to the addressee</source>
            <translation>与受送达人关系</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Report of the public</source>
            <translation>举报</translation>
        </message>
        <message>
            <source>Request for a hearing withdrawn</source>
            <translation>撤回听证要求</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Return slip</source>
            <translation>邮件回执</translation>
        </message>
        <message>
            <source>Review decided on</source>
            <translation>复议决定日期</translation>
        </message>
        <message>
            <source>Right day</source>
            <translation>正确日期</translation>
        </message>
        <message>
            <source>Right given up in writing</source>
            <translation>书面放弃权利</translation>
        </message>
        <message>
            <source>Right to the hearing lost</source>
            <translation>丧失听证权利</translation>
        </message>
        <message>
            <source>Rights told of, or not</source>
            <translation>救济权利告知情况</translation>
        </message>
        <message>
            <source>Satellite image</source>
            <translation>卫片</translation>
        </message>
        <message>
            <source>Save corners</source>
            <translation>保存界址点</translation>
        </message>
        <message>
            <source>Save spot and lead (Ctrl+Enter)</source>
            <translation>保存图斑和线索（Ctrl+Enter）</translation>
        </message>
        <message>
            <source>Save the corners as 国土 TXT or CSV</source>
            <translation>把界址点存为国土 TXT 或 CSV</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>已保存：{path}</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>保存…</translation>
        </message>
        <message>
            <source>Second reminder on</source>
            <translation>再次催告日期</translation>
        </message>
        <message>
            <source>Select at least two spots to merge.</source>
            <translation>请至少选择两个图斑再合并。</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>送达人</translation>
        </message>
        <message>
            <source>Service of a paper</source>
            <translation>送达</translation>
        </message>
        <message>
            <source>Side (m)</source>
            <translation>边长 (m)</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>签收人</translation>
        </message>
        <message>
            <source>Signed receipt or picture</source>
            <translation>回证或影像文件</translation>
        </message>
        <message>
            <source>Somebody else recorded more of this case while the form was open. Nothing was saved and nothing is lost: look at what came and decide.</source>
            <translation>表单打开期间，其他人登记了本案的新记录。尚未保存，也没有丢失任何内容：请查看新记录后决定。</translation>
        </message>
        <message>
            <source>Somebody else saved or removed spot {spot} meanwhile. Nothing was written; look at it and do it again.</source>
            <translation>其他人在此期间保存或删除了图斑{spot}。未写入任何内容，请查看后重做。</translation>
        </message>
        <message>
            <source>Something else was done since. Undo that first, in 'Edit spots'.</source>
            <translation>此后又做了其他修改。请先在“图斑修改”中撤销那一步。</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Source of the lead</source>
            <translation>线索来源</translation>
        </message>
        <message>
            <source>Spot code</source>
            <translation>图斑编号</translation>
        </message>
        <message>
            <source>Spot {code} registered, lead {lead}.</source>
            <translation>图斑{code}已登记，线索编号 {lead}。</translation>
        </message>
        <message>
            <source>Spot {spot} has the case {case} with {papers} papers.</source>
            <translation>图斑{spot}已有案件{case}，已制作文书 {papers} 份。</translation>
        </message>
        <message>
            <source>Spots with several cases cannot be merged: {spots}. Only one of them may have a case.</source>
            <translation>涉及多个案件的图斑不能合并：{spots}。其中至多一个可有案件。</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>State of an older ledger</source>
            <translation>接收旧台账</translation>
        </message>
        <message>
            <source>Statement or defence</source>
            <translation>陈述申辩</translation>
        </message>
        <message>
            <source>Successor</source>
            <translation>承受人</translation>
        </message>
        <message>
            <source>Survey</source>
            <translation>普查</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Take the mended shape</source>
            <translation>采用修正后的图形</translation>
        </message>
        <message>
            <source>Take the spot and its lead back while nothing was built on them</source>
            <translation>在尚未形成后续记录时撤回图斑及其线索</translation>
        </message>
        <message>
            <source>Take these corners</source>
            <translation>采用这些坐标</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>已撤回。</translation>
        </message>
        <message>
            <source>Term in days</source>
            <translation>期限（日）</translation>
        </message>
        <message>
            <source>The breach is going on</source>
            <translation>违法行为正在进行</translation>
        </message>
        <message>
            <source>The conditions changed</source>
            <translation>条件已变化</translation>
        </message>
        <message>
            <source>The decision names no period to sue</source>
            <translation>复议决定未告知起诉期限</translation>
        </message>
        <message>
            <source>The fines punish separate acts</source>
            <translation>罚款针对不同的违法行为</translation>
        </message>
        <message>
            <source>The head of the body approved</source>
            <translation>负责人已批准</translation>
        </message>
        <message>
            <source>The law attaches a liability to it</source>
            <translation>依法应当追究法律责任</translation>
        </message>
        <message>
            <source>The line crosses itself</source>
            <translation>界线自相交</translation>
        </message>
        <message>
            <source>The line does not cut through spot {spot}. Begin and end it outside the spot.</source>
            <translation>该线没有穿过图斑{spot}。起点和终点都应在图斑外。</translation>
        </message>
        <message>
            <source>The line of this shape crosses itself at {count} places, the first at X {x}, Y {y}. Draw it again, or take the mended shape.</source>
            <translation>界线有 {count} 处自相交，第一处在 X {x}，Y {y}。请重画，或采用修正后的图形。</translation>
        </message>
        <message>
            <source>The paper tells of the right to review</source>
            <translation>文书告知了复议权利</translation>
        </message>
        <message>
            <source>The paper tells of the right to sue</source>
            <translation>文书告知了诉讼权利</translation>
        </message>
        <message>
            <source>The party is truly unable</source>
            <translation>当事人确无能力履行</translation>
        </message>
        <message>
            <source>The party was told to come</source>
            <translation>已通知当事人到场</translation>
        </message>
        <message>
            <source>The penalty grew by it</source>
            <translation>因此加重处罚</translation>
        </message>
        <message>
            <source>The president of the court approved</source>
            <translation>法院院长已批准</translation>
        </message>
        <message>
            <source>The review body answered: nothing lodged</source>
            <translation>复议机关答复：未申请复议</translation>
        </message>
        <message>
            <source>The ruling is in force</source>
            <translation>裁定已生效</translation>
        </message>
        <message>
            <source>The spot needs a code.</source>
            <translation>图斑需要编号。</translation>
        </message>
        <message>
            <source>The thing was handed over</source>
            <translation>已移交</translation>
        </message>
        <message>
            <source>There is a spot {number} already. Give another code.</source>
            <translation>已有编号为{number}的图斑，请换一个编号。</translation>
        </message>
        <message>
            <source>These coordinates ({crs}) lie where the workspace cannot show them.</source>
            <translation>这些坐标（{crs}）超出工作库坐标系可表示的范围。</translation>
        </message>
        <message>
            <source>This cannot be taken back: since then {what} came to spot {spot}.</source>
            <translation>不能撤回：此后图斑{spot}又形成了{what}。</translation>
        </message>
        <message>
            <source>This cannot be taken back: {lead} is no longer the last lead of its year, and the numbers of leads may have no gap. Set the spot to withdrawn instead.</source>
            <translation>不能撤回：{lead}已不是当年最后一个线索编号，线索编号不得断号。可把图斑状态改为已撤回。</translation>
        </message>
        <message>
            <source>This shape has no area. Draw at least three corners that do not lie on one line.</source>
            <translation>该图形没有面积。请至少画三个不在一条直线上的点。</translation>
        </message>
        <message>
            <source>To</source>
            <translation>至</translation>
        </message>
        <message>
            <source>To be performed until</source>
            <translation>裁判确定的履行期限</translation>
        </message>
        <message>
            <source>Told of the right to review</source>
            <translation>告知复议权利</translation>
        </message>
        <message>
            <source>Told of the right to sue</source>
            <translation>告知诉讼权利</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>邮件查询记录</translation>
        </message>
        <message>
            <source>Transfer from another body</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>图斑类型</translation>
        </message>
        <message>
            <source>Type or paste coordinates</source>
            <translation>输入或粘贴坐标</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止日期</translation>
        </message>
        <message>
            <source>Urgent for public safety</source>
            <translation>因情况紧急，为保障公共安全</translation>
        </message>
        <message>
            <source>Urgent: written reason</source>
            <translation>情况紧急的书面理由</translation>
        </message>
        <message>
            <source>Village code</source>
            <translation>村级代码</translation>
        </message>
        <message>
            <source>Void a paper</source>
            <translation>作废文书</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>情形</translation>
        </message>
        <message>
            <source>What is here</source>
            <translation>此处有什么</translation>
        </message>
        <message>
            <source>What is proposed</source>
            <translation>拟处理内容</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>更正方式</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>主要内容</translation>
        </message>
        <message>
            <source>Why evasion is to be feared</source>
            <translation>可能逃避执行的理由</translation>
        </message>
        <message>
            <source>Why not directly</source>
            <translation>直接送达有困难的理由</translation>
        </message>
        <message>
            <source>Witness</source>
            <translation>见证人</translation>
        </message>
        <message>
            <source>Wrong entry</source>
            <translation>有误的记录</translation>
        </message>
        <message>
            <source>X north (m)</source>
            <translation>X 北 (m)</translation>
        </message>
        <message>
            <source>Y east (m)</source>
            <translation>Y 东 (m)</translation>
        </message>
        <message>
            <source>Zones and control lines</source>
            <translation>分区与控制线</translation>
        </message>
        <message>
            <source>Zoom</source>
            <translation>缩放至</translation>
        </message>
        <message>
            <source>addressee missing</source>
            <translation>下落不明</translation>
        </message>
        <message>
            <source>after the notice</source>
            <translation>告知后</translation>
        </message>
        <message>
            <source>after the reminder</source>
            <translation>催告后</translation>
        </message>
        <message>
            <source>cases ({count})</source>
            <translation>案件（{count}）</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>claim of a third party</source>
            <translation>第三人主张权利</translation>
        </message>
        <message>
            <source>confiscate</source>
            <translation>没收</translation>
        </message>
        <message>
            <source>decision revoked</source>
            <translation>据以执行的决定被撤销</translation>
        </message>
        <message>
            <source>demolish</source>
            <translation>限期拆除</translation>
        </message>
        <message>
            <source>died</source>
            <translation>死亡</translation>
        </message>
        <message>
            <source>ended</source>
            <translation>终止</translation>
        </message>
        <message>
            <source>entity ended, no property or successor</source>
            <translation>组织终止，无财产可供执行又无义务承受人</translation>
        </message>
        <message>
            <source>facts</source>
            <translation>事实不清</translation>
        </message>
        <message>
            <source>facts not made out</source>
            <translation>违法事实不能成立</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>罚款</translation>
        </message>
        <message>
            <source>first, slight and corrected</source>
            <translation>初次违法且危害后果轻微并及时改正</translation>
        </message>
        <message>
            <source>hearing (D18)</source>
            <translation>听证（D18）</translation>
        </message>
        <message>
            <source>inside, {m} m to the line</source>
            <translation>在内，距界线 {m} m</translation>
        </message>
        <message>
            <source>it was on another day</source>
            <translation>更正日期</translation>
        </message>
        <message>
            <source>law wrongly applied</source>
            <translation>适用法律错误</translation>
        </message>
        <message>
            <source>leads ({count})</source>
            <translation>线索（{count}）</translation>
        </message>
        <message>
            <source>local policy</source>
            <translation>地方政策</translation>
        </message>
        <message>
            <source>loss that cannot be made good</source>
            <translation>可能造成难以弥补的损失</translation>
        </message>
        <message>
            <source>minor and corrected</source>
            <translation>轻微并及时改正</translation>
        </message>
        <message>
            <source>no capacity</source>
            <translation>无责任能力</translation>
        </message>
        <message>
            <source>no control line</source>
            <translation>未涉及管控区</translation>
        </message>
        <message>
            <source>no fault</source>
            <translation>没有主观过错</translation>
        </message>
        <message>
            <source>no lead number: no organisation is set up</source>
            <translation>无线索编号：尚未设置机构</translation>
        </message>
        <message>
            <source>not accepted</source>
            <translation>不予受理</translation>
        </message>
        <message>
            <source>not assessed</source>
            <translation>未分析</translation>
        </message>
        <message>
            <source>not our matter</source>
            <translation>不属于本机关管辖</translation>
        </message>
        <message>
            <source>object gone</source>
            <translation>执行标的灭失</translation>
        </message>
        <message>
            <source>ordered to stop</source>
            <translation>复议机关或者法院决定停止执行</translation>
        </message>
        <message>
            <source>other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>other ways failed</source>
            <translation>其他方式无法送达</translation>
        </message>
        <message>
            <source>out of time</source>
            <translation>超过追诉时效</translation>
        </message>
        <message>
            <source>outside, {m} m to the line</source>
            <translation>在外，距界线 {m} m</translation>
        </message>
        <message>
            <source>papers ({count})</source>
            <translation>文书（{count}）</translation>
        </message>
        <message>
            <source>part built after the stop order</source>
            <translation>责令停止后续建部分</translation>
        </message>
        <message>
            <source>parties ({count})</source>
            <translation>当事人（{count}）</translation>
        </message>
        <message>
            <source>permit afterwards (CR2)</source>
            <translation>补办手续（CR2）</translation>
        </message>
        <message>
            <source>person dead, no estate or successor</source>
            <translation>公民死亡，无遗产可供执行又无义务承受人</translation>
        </message>
        <message>
            <source>photos ({count})</source>
            <translation>照片（{count}）</translation>
        </message>
        <message>
            <source>preservation (D10)</source>
            <translation>先行登记保存（D10）</translation>
        </message>
        <message>
            <source>preserved</source>
            <translation>先行登记保存</translation>
        </message>
        <message>
            <source>procedure only</source>
            <translation>仅因程序违法</translation>
        </message>
        <message>
            <source>put right</source>
            <translation>限期改正</translation>
        </message>
        <message>
            <source>put right on the spot (CR1)</source>
            <translation>采取改正措施（CR1）</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>驳回申请</translation>
        </message>
        <message>
            <source>restore / give back</source>
            <translation>恢复原状／退还土地</translation>
        </message>
        <message>
            <source>sealed</source>
            <translation>查封扣押</translation>
        </message>
        <message>
            <source>sealing (D12)</source>
            <translation>查封（D12）</translation>
        </message>
        <message>
            <source>state it anew</source>
            <translation>更正内容</translation>
        </message>
        <message>
            <source>statement and defence (D17)</source>
            <translation>陈述申辩（D17）</translation>
        </message>
        <message>
            <source>take it back</source>
            <translation>撤回该记录</translation>
        </message>
        <message>
            <source>the whole</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>unable to perform for now</source>
            <translation>暂无履行能力</translation>
        </message>
        <message>
            <source>under age</source>
            <translation>未满责任年龄</translation>
        </message>
        <message>
            <source>unfit</source>
            <translation>明显不当</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>撤回申请</translation>
        </message>
        <message>
            <source>{count} corners</source>
            <translation>{count} 个点</translation>
        </message>
        <message>
            <source>{file}: nothing reads {key}; known are {known}.</source>
            <translation>{file}：没有程序读取“{key}”，可用的有{known}。</translation>
        </message>
        <message>
            <source>{file}: {key} cannot be {value}.</source>
            <translation>{file}：“{key}”不能取值“{value}”。</translation>
        </message>
        <message>
            <source>{value} is no amount or area.</source>
            <translation>{value}不是金额或面积。</translation>
        </message>
        <message>
            <source>国土 TXT (*.txt)</source>
            <translation>国土 TXT (*.txt)</translation>
        </message>
        <message>
            <source>Add row</source>
            <translation>增加一行</translation>
        </message>
        <message>
            <source>Area (m²)</source>
            <translation>面积(m²)</translation>
        </message>
        <message>
            <source>Area left (m²)</source>
            <translation>剩余面积（㎡）</translation>
        </message>
        <message>
            <source>Ask whoever keeps the profile of the office</source>
            <translation>请联系本单位裁量配置的维护人员</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>Complete the evidence</source>
            <translation>补全证据</translation>
        </message>
        <message>
            <source>Complete the officers and their cards (settings)</source>
            <translation>补全执法人员及执法证（设置）</translation>
        </message>
        <message>
            <source>Complete the parties</source>
            <translation>补全当事人</translation>
        </message>
        <message>
            <source>Corners, lengths and bearings</source>
            <translation>界址点、边长与方位角</translation>
        </message>
        <message>
            <source>Guard: {guard}</source>
            <translation>前置条件：{guard}</translation>
        </message>
        <message>
            <source>Issue the paper</source>
            <translation>制发文书</translation>
        </message>
        <message>
            <source>Issue {what}</source>
            <translation>制发{what}</translation>
        </message>
        <message>
            <source>Item {item}, {party}: {state}</source>
            <translation>事项{item}，{party}：{state}</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Label the selected spots as the survey plan (D07) numbers and measures them</source>
            <translation>按勘验图（D07）的编号和数值标注所选图斑</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Look at the items of the decision</source>
            <translation>查看决定的处理事项</translation>
        </message>
        <message>
            <source>Look at the linked cases</source>
            <translation>查看关联案件</translation>
        </message>
        <message>
            <source>Look at the place</source>
            <translation>查看地块</translation>
        </message>
        <message>
            <source>Marked: {flags}</source>
            <translation>标记：{flags}</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我承办的</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>No longer due: {name} ({day})</source>
            <translation>不再计算：{name}（{day}）</translation>
        </message>
        <message>
            <source>Not lawful yet</source>
            <translation>尚不符合法定条件</translation>
        </message>
        <message>
            <source>Object</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Only time helps</source>
            <translation>须等待期限届满</translation>
        </message>
        <message>
            <source>Own term until</source>
            <translation>自行履行至</translation>
        </message>
        <message>
            <source>Please fill this in.</source>
            <translation>请填写此项。</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>登记</translation>
        </message>
        <message>
            <source>Record the service</source>
            <translation>登记送达</translation>
        </message>
        <message>
            <source>Record the service of {what}</source>
            <translation>登记{what}的送达</translation>
        </message>
        <message>
            <source>Record: {what}</source>
            <translation>登记：{what}</translation>
        </message>
        <message>
            <source>Remove row</source>
            <translation>删除一行</translation>
        </message>
        <message>
            <source>Select spots on the map: their corners, lengths and bearings appear.</source>
            <translation>请在地图上选择图斑，即显示其界址点、边长和方位角。</translation>
        </message>
        <message>
            <source>Somebody else was here first</source>
            <translation>其他人已先保存</translation>
        </message>
        <message>
            <source>State stays: {state}</source>
            <translation>环节不变：{state}</translation>
        </message>
        <message>
            <source>State: {before} → {after}</source>
            <translation>环节：{before} → {after}</translation>
        </message>
        <message>
            <source>Stated</source>
            <translation>填写</translation>
        </message>
        <message>
            <source>Still to be filled in</source>
            <translation>尚需填写</translation>
        </message>
        <message>
            <source>Sum (yuan)</source>
            <translation>金额（元）</translation>
        </message>
        <message>
            <source>Sum left (yuan)</source>
            <translation>剩余金额（元）</translation>
        </message>
        <message>
            <source>Take it up</source>
            <translation>继续填写</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>采用我的</translation>
        </message>
        <message>
            <source>Take mine records yours after it; what it needs is checked again.</source>
            <translation>采用我的：在其之后登记我的记录，并重新核对前置条件。</translation>
        </message>
        <message>
            <source>Take the step first: {what}</source>
            <translation>先办理：{what}</translation>
        </message>
        <message>
            <source>Take theirs, drop mine</source>
            <translation>采用对方的，放弃我的</translation>
        </message>
        <message>
            <source>Take what is chosen</source>
            <translation>按所选合并</translation>
        </message>
        <message>
            <source>The resources of the plan: {place} cannot be {value}.</source>
            <translation>拆除资源：{place} 不能为 {value}。</translation>
        </message>
        <message>
            <source>The tables of demolition planning: {place} cannot be {value}.</source>
            <translation>拆除测算参数：{place} 不能为 {value}。</translation>
        </message>
        <message>
            <source>There is no day between {start} and {end} on which demolition may run.</source>
            <translation>{start} 至 {end} 之间没有可以施工的日子。</translation>
        </message>
        <message>
            <source>There is unsaved input of {when}.</source>
            <translation>有{when}未保存的填写内容。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时刻</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>取值</translation>
        </message>
        <message>
            <source>What follows</source>
            <translation>办理后果</translation>
        </message>
        <message>
            <source>What is ordered</source>
            <translation>处理种类</translation>
        </message>
        <message>
            <source>While this form was open, more was recorded of this case:</source>
            <translation>表单打开期间，本案新增了以下记录：</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>all excavators are taken</source>
            <translation>挖掘机均已占用</translation>
        </message>
        <message>
            <source>an earlier day is free; the plan uses the crew where it serves the aims more</source>
            <translation>更早的日子有空档，方案把队伍用在更合目标的地方</translation>
        </message>
        <message>
            <source>another site in lane {name} is being demolished</source>
            <translation>巷道 {name} 内另有一处正在拆除</translation>
        </message>
        <message>
            <source>as many forced sites run as there are command groups</source>
            <translation>当日强拆点数已达现场指挥组数</translation>
        </message>
        <message>
            <source>belongings are listed and supplies cut by {day}</source>
            <translation>清点造册、断水电气完成后，{day} 起方可进场</translation>
        </message>
        <message>
            <source>blocked days (examinations, festivals, alerts)</source>
            <translation>禁止施工日（考试、节庆、预警）</translation>
        </message>
        <message>
            <source>every crew that can do it is busy or off</source>
            <translation>能承担的队伍都在施工或休整</translation>
        </message>
        <message>
            <source>it has no lawful day yet, and its party has not agreed to demolish it</source>
            <translation>尚无依法可拆之日，当事人也未同意自拆</translation>
        </message>
        <message>
            <source>it shares walls or structure with a site that may not be demolished</source>
            <translation>与不得拆除的建筑共墙或共结构</translation>
        </message>
        <message>
            <source>its floor area is not known</source>
            <translation>建筑面积不明</translation>
        </message>
        <message>
            <source>its lawful day {day} is after the end of the plan, {end}</source>
            <translation>依法可拆之日 {day} 晚于方案截止日 {end}</translation>
        </message>
        <message>
            <source>no crew can do it: {methods}</source>
            <translation>没有能承担的队伍：{methods}</translation>
        </message>
        <message>
            <source>no place before the end of the plan</source>
            <translation>方案截止日前已无空档</translation>
        </message>
        <message>
            <source>no police team is free</source>
            <translation>没有可到场的公安力量</translation>
        </message>
        <message>
            <source>not lawful before {day}</source>
            <translation>{day} 前不得依法拆除</translation>
        </message>
        <message>
            <source>notices, tenants and filing take until {day}</source>
            <translation>公告动员、清租户和备案要到 {day} 才完成</translation>
        </message>
        <message>
            <source>the money that has come is spent</source>
            <translation>已到资金已用完</translation>
        </message>
        <message>
            <source>the survey of the surroundings ends before {day}</source>
            <translation>周边与管线踏勘完成后，{day} 起方可进场</translation>
        </message>
        <message>
            <source>the tip takes no more on these days</source>
            <translation>消纳场当日已无容量</translation>
        </message>
        <message>
            <source>the trucks are full</source>
            <translation>运输车辆已满</translation>
        </message>
        <message>
            <source>{site} stands before it in the lane until {day}</source>
            <translation>巷道内 {site} 在前，{day} 起方可进场</translation>
        </message>
        <message>
            <source>(void)</source>
            <translation>（已作废）</translation>
        </message>
        <message>
            <source>After</source>
            <translation>变更后</translation>
        </message>
        <message>
            <source>Back to the case before</source>
            <translation>返回上一案件</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>变更前</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Case file</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Cases seen before</source>
            <translation>看过的案件</translation>
        </message>
        <message>
            <source>Choose a case in the list of cases, or click its spot on the map.</source>
            <translation>请在治违台账中选择案件，或在地图上点击其图斑。</translation>
        </message>
        <message>
            <source>Click the spot whose shape is to be edited.</source>
            <translation>请单击要修改界线的图斑。</translation>
        </message>
        <message>
            <source>Correct this entry…</source>
            <translation>更正该记录…</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Diary of this case</source>
            <translation>本案期限</translation>
        </message>
        <message>
            <source>Draw a line across the spot, from outside to outside; right click or Enter ends. The selected spots are cut, or all.</source>
            <translation>横穿图斑画一条线，两端都在图斑外；右键或回车结束。已选图斑时只分割所选，否则分割所穿过的图斑。</translation>
        </message>
        <message>
            <source>Due within a week</source>
            <translation>一周内到期</translation>
        </message>
        <message>
            <source>Earliest and last lawful days</source>
            <translation>法定最早与最晚日期</translation>
        </message>
        <message>
            <source>Edit shape</source>
            <translation>修改界线</translation>
        </message>
        <message>
            <source>Edit spots</source>
            <translation>图斑修改</translation>
        </message>
        <message>
            <source>Edit the shape of a spot</source>
            <translation>修改图斑界线</translation>
        </message>
        <message>
            <source>Editing {code} with QGIS's vertex tool.</source>
            <translation>正在用 QGIS 顶点工具修改图斑{code}。</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>办案记录</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Filter by person, field or value</source>
            <translation>按人员、字段或内容筛选</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Headline zone</source>
            <translation>主导分区</translation>
        </message>
        <message>
            <source>History</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>It has the case {case}: papers already issued keep the former shape.</source>
            <translation>该图斑已有案件{case}：已制发的文书保留原界线。</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Item {item}: earliest lawful demolition</source>
            <translation>事项{item}：最早可依法强制拆除</translation>
        </message>
        <message>
            <source>Item {item}: remedies have lapsed (E0)</source>
            <translation>事项{item}：救济期限届满（E0）</translation>
        </message>
        <message>
            <source>Item {item}: the court may be asked from</source>
            <translation>事项{item}：可申请法院执行自</translation>
        </message>
        <message>
            <source>Item {item}: the court may be asked until</source>
            <translation>事项{item}：可申请法院执行至</translation>
        </message>
        <message>
            <source>Lawful today</source>
            <translation>今日可依法办理</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>地图</translation>
        </message>
        <message>
            <source>Merge selected</source>
            <translation>合并所选</translation>
        </message>
        <message>
            <source>Merge spots {codes}</source>
            <translation>合并图斑{codes}</translation>
        </message>
        <message>
            <source>Merge the selected spots</source>
            <translation>合并所选图斑</translation>
        </message>
        <message>
            <source>Merge them and let the case cover the merged spot?</source>
            <translation>是否合并，并由该案件涵盖合并后的图斑？</translation>
        </message>
        <message>
            <source>Next dates</source>
            <translation>近期期限</translation>
        </message>
        <message>
            <source>Next steps</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Nothing done yet</source>
            <translation>尚无修改</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>办案程序</translation>
        </message>
        <message>
            <source>Proposed disposition</source>
            <translation>处置建议</translation>
        </message>
        <message>
            <source>QGIS could not save the shape: {reason}</source>
            <translation>QGIS 未能保存界线：{reason}</translation>
        </message>
        <message>
            <source>Record something else</source>
            <translation>登记其他事项</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Redo the change of spots</source>
            <translation>重做图斑修改</translation>
        </message>
        <message>
            <source>Reshape spot {code}</source>
            <translation>修改图斑{code}的界线</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>数据变更</translation>
        </message>
        <message>
            <source>Save shape</source>
            <translation>保存界线</translation>
        </message>
        <message>
            <source>Select spots on the map, or take a tool and click.</source>
            <translation>请在地图上选择图斑，或选用工具后单击。</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>送达</translation>
        </message>
        <message>
            <source>Show names and numbers</source>
            <translation>显示姓名和证件号码</translation>
        </message>
        <message>
            <source>Show the names of the parties</source>
            <translation>显示当事人姓名</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>分割</translation>
        </message>
        <message>
            <source>Split a spot</source>
            <translation>分割图斑</translation>
        </message>
        <message>
            <source>Split it and leave the case with the biggest part?</source>
            <translation>是否分割，并把案件留给最大的一块？</translation>
        </message>
        <message>
            <source>Split spot {code} into {count}</source>
            <translation>分割图斑{code}为 {count} 块</translation>
        </message>
        <message>
            <source>Spot</source>
            <translation>图斑</translation>
        </message>
        <message>
            <source>Taken back by a correction</source>
            <translation>已被更正撤回</translation>
        </message>
        <message>
            <source>The events are no lawful course</source>
            <translation>案件记录不构成合法的办案过程</translation>
        </message>
        <message>
            <source>The layer of spots cannot be edited now, so spot {spot} neither. Is the file read-only?</source>
            <translation>图斑图层目前不能编辑，因此无法修改图斑{spot}。文件是否为只读？</translation>
        </message>
        <message>
            <source>The layer was being edited before: end that edit in QGIS.</source>
            <translation>该图层此前已在编辑：请在 QGIS 中结束那次编辑。</translation>
        </message>
        <message>
            <source>The line cuts through no spot. Draw it across, from outside to outside.</source>
            <translation>该线没有穿过任何图斑。请横穿图斑画线，两端都在图斑外。</translation>
        </message>
        <message>
            <source>The shape of {codes} crosses itself; it is measured as mended. Draw it right.</source>
            <translation>图斑{codes}的界线自相交，现按修正后的图形量算。请改正界线。</translation>
        </message>
        <message>
            <source>There is no spot.</source>
            <translation>此处没有图斑。</translation>
        </message>
        <message>
            <source>There is nothing to undo or redo.</source>
            <translation>没有可撤销或重做的修改。</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>办案时间线</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Undo the last change of spots</source>
            <translation>撤销图斑上一次修改</translation>
        </message>
        <message>
            <source>Unsaved: {what}, {when}</source>
            <translation>未保存：{what}，{when}</translation>
        </message>
        <message>
            <source>What is missing for other steps</source>
            <translation>其他步骤尚缺</translation>
        </message>
        <message>
            <source>What may be done now</source>
            <translation>现在可以办理</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>当前环节</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Who is concerned</source>
            <translation>相关人员</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>Zoom to the spots of this case</source>
            <translation>缩放至本案图斑</translation>
        </message>
        <message>
            <source>added</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>before: {area} m²</source>
            <translation>原为 {area} m²</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>to be stated: {what}</source>
            <translation>需填写：{what}</translation>
        </message>
        <message>
            <source>{what} (distance)</source>
            <translation>{what}（距离）</translation>
        </message>
        <message>
            <source>Before → after</source>
            <translation>变更前 → 变更后</translation>
        </message>
        <message>
            <source>Its day</source>
            <translation>该文书制发日期</translation>
        </message>
        <message>
            <source>Its number</source>
            <translation>该文书文号</translation>
        </message>
        <message>
            <source>Number and day of the paper, where it was issued elsewhere.</source>
            <translation>在其他系统制发的，请填写文号和制发日期。</translation>
        </message>
        <message>
            <source>Or fill in its number and day, where it was issued elsewhere.</source>
            <translation>在其他系统制发的，请填写其文号和制发日期。</translation>
        </message>
        <message>
            <source>Paper issued elsewhere</source>
            <translation>其他系统制发的文书</translation>
        </message>
        <message>
            <source>Paper issued here</source>
            <translation>本系统制发的文书</translation>
        </message>
        <message>
            <source>This paper is not issued here yet.</source>
            <translation>本系统尚未制发该文书。</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>All columns as at first</source>
            <translation>恢复默认列</translation>
        </message>
        <message>
            <source>Area (mu)</source>
            <translation>面积(亩)</translation>
        </message>
        <message>
            <source>Being demolished</source>
            <translation>拆除实施</translation>
        </message>
        <message>
            <source>Carried out</source>
            <translation>执行完毕</translation>
        </message>
        <message>
            <source>Case list</source>
            <translation>治违台账</translation>
        </message>
        <message>
            <source>Case withdrawn</source>
            <translation>终止调查/撤案</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Cleared on</source>
            <translation>整改日期</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>结案</translation>
        </message>
        <message>
            <source>Collective discussion of the case</source>
            <translation>集体讨论</translation>
        </message>
        <message>
            <source>Confiscated and handed over</source>
            <translation>没收并移交</translation>
        </message>
        <message>
            <source>Copy number</source>
            <translation>复制案号</translation>
        </message>
        <message>
            <source>Court allows enforcement</source>
            <translation>法院准予执行</translation>
        </message>
        <message>
            <source>Court applied to</source>
            <translation>已申请法院</translation>
        </message>
        <message>
            <source>Court refuses</source>
            <translation>法院不予受理/不准执行</translation>
        </message>
        <message>
            <source>Decision made</source>
            <translation>作出决定</translation>
        </message>
        <message>
            <source>Decision revoked or changed</source>
            <translation>决定被撤销/变更</translation>
        </message>
        <message>
            <source>Decision served</source>
            <translation>决定送达</translation>
        </message>
        <message>
            <source>Demolition announced</source>
            <translation>强拆公告</translation>
        </message>
        <message>
            <source>Demolition deferred</source>
            <translation>暂缓拆除</translation>
        </message>
        <message>
            <source>Determination by planning or land office</source>
            <translation>规划/用地认定</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Enforcement decided</source>
            <translation>强制执行决定</translation>
        </message>
        <message>
            <source>Enforcement suspended</source>
            <translation>中止执行</translation>
        </message>
        <message>
            <source>Filed</source>
            <translation>立案</translation>
        </message>
        <message>
            <source>Hearing</source>
            <translation>听证</translation>
        </message>
        <message>
            <source>In administrative review</source>
            <translation>行政复议中</translation>
        </message>
        <message>
            <source>In litigation</source>
            <translation>行政诉讼中</translation>
        </message>
        <message>
            <source>Investigation</source>
            <translation>调查取证</translation>
        </message>
        <message>
            <source>Investigation concluded</source>
            <translation>调查终结</translation>
        </message>
        <message>
            <source>Investigation suspended</source>
            <translation>中止调查</translation>
        </message>
        <message>
            <source>Kept for temporary use</source>
            <translation>保留临时使用</translation>
        </message>
        <message>
            <source>Land</source>
            <translation>土地</translation>
        </message>
        <message>
            <source>Lead being verified</source>
            <translation>线索核查</translation>
        </message>
        <message>
            <source>Lead registered</source>
            <translation>线索登记</translation>
        </message>
        <message>
            <source>Legal review of the case</source>
            <translation>法制审核</translation>
        </message>
        <message>
            <source>Next date</source>
            <translation>下一期限</translation>
        </message>
        <message>
            <source>No penalty</source>
            <translation>不予处罚</translation>
        </message>
        <message>
            <source>No step is lawful today</source>
            <translation>今天没有可依法办理的步骤</translation>
        </message>
        <message>
            <source>No workspace is open.</source>
            <translation>没有打开工作空间。</translation>
        </message>
        <message>
            <source>Not filed</source>
            <translation>不予立案</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Officers</source>
            <translation>承办人</translation>
        </message>
        <message>
            <source>Official area {area} m², headline zone: {zone}.</source>
            <translation>法定面积 {area} m²，主导分区：{zone}。</translation>
        </message>
        <message>
            <source>Only cases of the officer who sits here</source>
            <translation>只显示当前操作员承办的案件</translation>
        </message>
        <message>
            <source>Only rows whose spots are selected on the map</source>
            <translation>只显示地图上所选图斑的行</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Ordered by the government</source>
            <translation>政府责成</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>城镇规划</translation>
        </message>
        <message>
            <source>Power ends on</source>
            <translation>时效截止</translation>
        </message>
        <message>
            <source>Prior notice given</source>
            <translation>事先告知</translation>
        </message>
        <message>
            <source>Put right</source>
            <translation>已改正/已补办</translation>
        </message>
        <message>
            <source>Reminded</source>
            <translation>已催告</translation>
        </message>
        <message>
            <source>Save the list as a spreadsheet…</source>
            <translation>将台账另存为电子表格…</translation>
        </message>
        <message>
            <source>Search number, party, place, parcel, spot or officer</source>
            <translation>搜索案号、当事人、坐落、宗地、图斑或承办人</translation>
        </message>
        <message>
            <source>Selected on the map</source>
            <translation>地图上选中的</translation>
        </message>
        <message>
            <source>The map goes to the chosen row</source>
            <translation>地图随所选行移动</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>本周</translation>
        </message>
        <message>
            <source>Time for self-performance</source>
            <translation>自行履行期</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>镇街</translation>
        </message>
        <message>
            <source>Transferred to another body</source>
            <translation>移送其他机关</translation>
        </message>
        <message>
            <source>Unregistered spot</source>
            <translation>未登记图斑</translation>
        </message>
        <message>
            <source>Use after demolition followed</source>
            <translation>拆后利用跟踪</translation>
        </message>
        <message>
            <source>Village planning</source>
            <translation>乡村规划</translation>
        </message>
        <message>
            <source>Waiting for</source>
            <translation>等待事项</translation>
        </message>
        <message>
            <source>Waiting until</source>
            <translation>等待至</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>期限事项</translation>
        </message>
        <message>
            <source>Which power ends</source>
            <translation>时效事项</translation>
        </message>
        <message>
            <source>Zone</source>
            <translation>管控分区</translation>
        </message>
        <message>
            <source>Zone that leads</source>
            <translation>主要管控分区</translation>
        </message>
        <message>
            <source>Zoom to</source>
            <translation>缩放到</translation>
        </message>
        <message>
            <source>{count} of {whole} rows · {m2} m² ({mu} mu)</source>
            <translation>{count} 条，共 {whole} 条 · {m2} m²（{mu} 亩）</translation>
        </message>
        <message>
            <source>{count} rows saved: {path}</source>
            <translation>已保存 {count} 行：{path}</translation>
        </message>
        <message>
            <source>CRS</source>
            <translation>坐标系</translation>
        </message>
        <message>
            <source>Check of the workspace</source>
            <translation>工作库核验</translation>
        </message>
        <message>
            <source>Choose the organisation of {name}.</source>
            <translation>请选择{name}所属的机构。</translation>
        </message>
        <message>
            <source>Copying the sample county</source>
            <translation>正在复制示例县</translation>
        </message>
        <message>
            <source>Disk</source>
            <translation>磁盘</translation>
        </message>
        <message>
            <source>Fonts for papers</source>
            <translation>文书字体</translation>
        </message>
        <message>
            <source>Journal mode</source>
            <translation>日志模式</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>最近备份</translation>
        </message>
        <message>
            <source>Libraries</source>
            <translation>程序库</translation>
        </message>
        <message>
            <source>Locks</source>
            <translation>锁</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>正在检查</translation>
        </message>
        <message>
            <source>No layer is open that says where the county lies. Pick a file, or choose the zone yourself.</source>
            <translation>当前工程没有能说明本县位置的图层。请选一个文件，或者自行选择分带。</translation>
        </message>
        <message>
            <source>Pictures and papers</source>
            <translation>照片和文书</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>数据结构版本</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Somebody else changed these settings while the window was open. Nothing was saved; the window shows theirs now. Enter your change again.</source>
            <translation>窗口打开期间，其他人改动了这些设置。本次未保存；窗口现已显示对方的内容，请重新填入您的改动。</translation>
        </message>
        <message>
            <source>Taking in the parties</source>
            <translation>正在导入当事人</translation>
        </message>
        <message>
            <source>Taking in {layer}</source>
            <translation>正在导入 {layer}</translation>
        </message>
        <message>
            <source>The card would end on {last}, before it begins on {first}.</source>
            <translation>有效期止 {last} 早于有效期起 {first}。</translation>
        </message>
        <message>
            <source>The card {card} is that of {name} already.</source>
            <translation>执法证号 {card} 已属于{name}。</translation>
        </message>
        <message>
            <source>The layer reaches {degrees}° beyond zone {zone}. Take the zone in which your office's survey works.</source>
            <translation>该图层超出第 {zone} 带 {degrees}°。请采用本单位测绘成果所用的分带。</translation>
        </message>
        <message>
            <source>The officer needs: {key}</source>
            <translation>执法人员还缺：{key}</translation>
        </message>
        <message>
            <source>The organisation needs: {key}</source>
            <translation>机构还缺：{key}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Where {layer} lies cannot be told from its CRS ({crs}). Choose the zone yourself.</source>
            <translation>由 {layer} 的坐标系（{crs}）看不出其位置，请自行选择分带。</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>held by {holder}</source>
            <translation>被 {holder} 占用</translation>
        </message>
        <message>
            <source>may be written</source>
            <translation>可以写入</translation>
        </message>
        <message>
            <source>missing. Off without it: {what}</source>
            <translation>缺失，因而不可用：{what}</translation>
        </message>
        <message>
            <source>name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>no font of this machine can draw it</source>
            <translation>本机没有可用的字体</translation>
        </message>
        <message>
            <source>no font of this machine has it: names with it would be printed with a gap. Install SimSun-ExtB or Noto Serif CJK SC.</source>
            <translation>本机没有含此字的字体，姓名中遇到此字会缺字。请安装“宋体-ExtB”或 Noto Serif CJK SC。</translation>
        </message>
        <message>
            <source>nobody is saving</source>
            <translation>无人占用</translation>
        </message>
        <message>
            <source>number of the enforcement card</source>
            <translation>执法证号</translation>
        </message>
        <message>
            <source>only {size} free: make room before you go on</source>
            <translation>仅剩 {size}，请先清理再继续工作</translation>
        </message>
        <message>
            <source>short name (机关代字)</source>
            <translation>机关代字</translation>
        </message>
        <message>
            <source>there is none yet</source>
            <translation>尚无备份</translation>
        </message>
        <message>
            <source>{char} ({code})</source>
            <translation>{char}（{code}）</translation>
        </message>
        <message>
            <source>{count} cases</source>
            <translation>{count} 件案件</translation>
        </message>
        <message>
            <source>{count} files, {size}</source>
            <translation>{count} 个文件，{size}</translation>
        </message>
        <message>
            <source>{count} leads</source>
            <translation>{count} 条线索</translation>
        </message>
        <message>
            <source>{count} officers</source>
            <translation>{count} 名执法人员</translation>
        </message>
        <message>
            <source>{count} organisations</source>
            <translation>{count} 个下级机构</translation>
        </message>
        <message>
            <source>{count} papers</source>
            <translation>{count} 份文书</translation>
        </message>
        <message>
            <source>{count} series of numbers</source>
            <translation>{count} 个已用的文号序列</translation>
        </message>
        <message>
            <source>{crs} carries the zone number in its eastings. Choose EPSG:{wanted}, the same zone without it.</source>
            <translation>{crs} 的横坐标带带号。请选择 EPSG:{wanted}（同一分带，不带带号）。</translation>
        </message>
        <message>
            <source>{day}, {days} days ago</source>
            <translation>{day}，{days} 天前</translation>
        </message>
        <message>
            <source>{layer} is empty and does not say where the county lies.</source>
            <translation>{layer} 是空图层，看不出本县的位置。</translation>
        </message>
        <message>
            <source>{layer} is in zone {zone} (central meridian {meridian}°) with the zone number in its eastings; the workspace takes the same zone without it, and layers are converted when they come in.</source>
            <translation>{layer} 位于第 {zone} 带（中央经线 {meridian}°），横坐标带带号；工作库采用同一分带、不带带号，图层导入时自动换算。</translation>
        </message>
        <message>
            <source>{layer} is in zone {zone} (central meridian {meridian}°): the workspace takes the same.</source>
            <translation>{layer} 位于第 {zone} 带（中央经线 {meridian}°），工作库采用同一坐标系。</translation>
        </message>
        <message>
            <source>{layer} lies at {longitude}°: that is zone {zone}, central meridian {meridian}°.</source>
            <translation>{layer} 位于东经 {longitude}°，属第 {zone} 带，中央经线 {meridian}°。</translation>
        </message>
        <message>
            <source>{layer} lies in zone {zone} (central meridian {meridian}°), on an older datum; the workspace takes CGCS2000. Bring the layer to CGCS2000 with your local parameters before you import it.</source>
            <translation>{layer} 位于第 {zone} 带（中央经线 {meridian}°），为旧坐标系；工作库采用 CGCS2000。导入前请用本地参数将该图层转换到 CGCS2000。</translation>
        </message>
        <message>
            <source>{mode} (WAL while QGIS edits a layer, else DELETE)</source>
            <translation>{mode}（QGIS 编辑图层时为 WAL，平时为 DELETE）</translation>
        </message>
        <message>
            <source>{name}</source>
            <translation>{name}</translation>
        </message>
        <message>
            <source>{name} cannot be removed. On it hang: {what}</source>
            <translation>不能删除{name}，其下还有：{what}</translation>
        </message>
        <message>
            <source>{name} cannot be removed: in charge of {count} cases. Give the cases to others first.</source>
            <translation>不能删除{name}：名下有 {count} 件案件，请先移交他人。</translation>
        </message>
        <message>
            <source>{name} would answer to itself. Choose another superior.</source>
            <translation>{name} 会成为自己的上级，请另选上级机构。</translation>
        </message>
        <message>
            <source>{size} free</source>
            <translation>剩余 {size}</translation>
        </message>
        <message>
            <source>{value} is no division code: 6 digits for a county, 9 for a town, 12 for a village.</source>
            <translation>{value} 不是行政区划代码：县级 6 位，乡镇级 9 位，村级 12 位。</translation>
        </message>
        <message>
            <source>Agreement on execution</source>
            <translation>执行协议</translation>
        </message>
        <message>
            <source>Another authority is competent</source>
            <translation>非本机关管辖</translation>
        </message>
        <message>
            <source>Apply again to the court</source>
            <translation>上级法院裁定受理/补正后再申请</translation>
        </message>
        <message>
            <source>Apply for execution of the judgment</source>
            <translation>申请执行生效裁判</translation>
        </message>
        <message>
            <source>Apply for immediate execution</source>
            <translation>申请立即执行</translation>
        </message>
        <message>
            <source>Apply for preservation of property</source>
            <translation>申请财产保全</translation>
        </message>
        <message>
            <source>Apply for review</source>
            <translation>行政复议申请</translation>
        </message>
        <message>
            <source>Apply to the court for enforcement</source>
            <translation>申请法院强制执行</translation>
        </message>
        <message>
            <source>Approve temporary retention</source>
            <translation>保留临时使用批准</translation>
        </message>
        <message>
            <source>Approve the filing</source>
            <translation>批准立案</translation>
        </message>
        <message>
            <source>Approve the urgent measure afterwards</source>
            <translation>紧急强制措施补办</translation>
        </message>
        <message>
            <source>Ask for the planning and land opinion</source>
            <translation>征询规划/用地意见</translation>
        </message>
        <message>
            <source>Assign for verification</source>
            <translation>派单核查</translation>
        </message>
        <message>
            <source>Built again</source>
            <translation>复建</translation>
        </message>
        <message>
            <source>Carry out the demolition</source>
            <translation>实施强拆</translation>
        </message>
        <message>
            <source>Close after execution was refused</source>
            <translation>不准执行后结案</translation>
        </message>
        <message>
            <source>Close after revocation</source>
            <translation>撤销后结案</translation>
        </message>
        <message>
            <source>Close while the court executes</source>
            <translation>已申请强制执行而结案</translation>
        </message>
        <message>
            <source>Collective discussion after the review</source>
            <translation>审核后集体讨论</translation>
        </message>
        <message>
            <source>Confiscate and hand over</source>
            <translation>没收移交</translation>
        </message>
        <message>
            <source>Court accepts</source>
            <translation>法院受理</translation>
        </message>
        <message>
            <source>Court allows the execution</source>
            <translation>裁定准予执行</translation>
        </message>
        <message>
            <source>Court does not accept or allow it</source>
            <translation>不予受理/不准执行</translation>
        </message>
        <message>
            <source>Court rules</source>
            <translation>法院裁定</translation>
        </message>
        <message>
            <source>Crime suspected</source>
            <translation>涉嫌犯罪</translation>
        </message>
        <message>
            <source>Deal with what was preserved</source>
            <translation>先行登记保存处理</translation>
        </message>
        <message>
            <source>Decide after the review passed</source>
            <translation>审核通过后作出决定</translation>
        </message>
        <message>
            <source>Decide anew after revocation</source>
            <translation>撤销后重作</translation>
        </message>
        <message>
            <source>Decide on the penalty</source>
            <translation>作出处罚决定</translation>
        </message>
        <message>
            <source>Delay or instalments of the fine approved</source>
            <translation>批准延期/分期缴纳罚款</translation>
        </message>
        <message>
            <source>Delay over (not reminded yet)</source>
            <translation>暂缓结束(未曾催告)</translation>
        </message>
        <message>
            <source>Delay over or its condition gone</source>
            <translation>暂缓期满或条件消失</translation>
        </message>
        <message>
            <source>Demolition done and checked</source>
            <translation>拆除完毕验收</translation>
        </message>
        <message>
            <source>Designate the officers</source>
            <translation>指定承办人</translation>
        </message>
        <message>
            <source>End the execution</source>
            <translation>终结执行</translation>
        </message>
        <message>
            <source>End the investigation</source>
            <translation>终止调查</translation>
        </message>
        <message>
            <source>Enforcement decision (township)</source>
            <translation>强制执行决定(乡镇)</translation>
        </message>
        <message>
            <source>Execution still open</source>
            <translation>已申请执行但未执行完毕</translation>
        </message>
        <message>
            <source>Fast track for work in progress</source>
            <translation>在建快速处置</translation>
        </message>
        <message>
            <source>Follow the court's execution after closing</source>
            <translation>结案后跟踪法院执行</translation>
        </message>
        <message>
            <source>Give notice</source>
            <translation>告知</translation>
        </message>
        <message>
            <source>Goes on in spite of the order</source>
            <translation>拒不停止</translation>
        </message>
        <message>
            <source>Hand over the confiscated building</source>
            <translation>没收建筑物移交</translation>
        </message>
        <message>
            <source>Hearing ended</source>
            <translation>听证结束</translation>
        </message>
        <message>
            <source>Judgment in force dismisses the suit</source>
            <translation>生效裁判驳回诉讼请求(决定有效)</translation>
        </message>
        <message>
            <source>Legal review after notice or hearing</source>
            <translation>告知或听证后法制审核</translation>
        </message>
        <message>
            <source>Limitation</source>
            <translation>追诉时效</translation>
        </message>
        <message>
            <source>Lodge a suit</source>
            <translation>行政诉讼起诉</translation>
        </message>
        <message>
            <source>Lodge a suit (land, demolition)</source>
            <translation>土地限期拆除起诉</translation>
        </message>
        <message>
            <source>Lodge a suit after the review</source>
            <translation>复议后起诉</translation>
        </message>
        <message>
            <source>No execution after three years of suspension</source>
            <translation>中止满三年不再执行</translation>
        </message>
        <message>
            <source>Not to be filed</source>
            <translation>不符合立案条件</translation>
        </message>
        <message>
            <source>Notice of the hearing</source>
            <translation>听证通知</translation>
        </message>
        <message>
            <source>Order of the government</source>
            <translation>县级以上政府责成</translation>
        </message>
        <message>
            <source>Order to stop</source>
            <translation>责令停止</translation>
        </message>
        <message>
            <source>Organise the execution</source>
            <translation>组织实施</translation>
        </message>
        <message>
            <source>Party asks for a hearing</source>
            <translation>当事人要求听证</translation>
        </message>
        <message>
            <source>Party died, ended or changed</source>
            <translation>当事人死亡/终止/变更</translation>
        </message>
        <message>
            <source>Passed by the collective discussion</source>
            <translation>集体讨论通过</translation>
        </message>
        <message>
            <source>Pay the fine</source>
            <translation>缴纳罚款</translation>
        </message>
        <message>
            <source>Performance by another</source>
            <translation>代履行</translation>
        </message>
        <message>
            <source>Performed by the party and checked</source>
            <translation>自行拆除/履行并验收</translation>
        </message>
        <message>
            <source>Performed in part</source>
            <translation>部分履行</translation>
        </message>
        <message>
            <source>Permits frozen</source>
            <translation>暂停办理许可登记</translation>
        </message>
        <message>
            <source>Preserved</source>
            <translation>先行登记保存</translation>
        </message>
        <message>
            <source>Public notice</source>
            <translation>公告送达</translation>
        </message>
        <message>
            <source>Publish the penalty</source>
            <translation>行政处罚信息公开</translation>
        </message>
        <message>
            <source>Put right or permitted afterwards</source>
            <translation>改正或补办完成</translation>
        </message>
        <message>
            <source>Rebuilt</source>
            <translation>拆后复建</translation>
        </message>
        <message>
            <source>Register the cleared plot</source>
            <translation>登记拆后地块</translation>
        </message>
        <message>
            <source>Remedies exhausted</source>
            <translation>救济程序已终结</translation>
        </message>
        <message>
            <source>Remind before performance by another</source>
            <translation>代履行前催告</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>催告</translation>
        </message>
        <message>
            <source>Resume the execution</source>
            <translation>恢复执行</translation>
        </message>
        <message>
            <source>Resume the execution (not reminded yet)</source>
            <translation>恢复执行(未曾催告)</translation>
        </message>
        <message>
            <source>Resume the investigation</source>
            <translation>恢复调查</translation>
        </message>
        <message>
            <source>Return to the investigation</source>
            <translation>退回补充调查</translation>
        </message>
        <message>
            <source>Review applied for</source>
            <translation>申请复议</translation>
        </message>
        <message>
            <source>Review decided</source>
            <translation>复议审理</translation>
        </message>
        <message>
            <source>Review keeps the decision</source>
            <translation>复议维持</translation>
        </message>
        <message>
            <source>Review not accepted, rejected, withdrawn or ended</source>
            <translation>复议不予受理/驳回申请/撤回/终止</translation>
        </message>
        <message>
            <source>Review or suit open</source>
            <translation>复议或诉讼进行中</translation>
        </message>
        <message>
            <source>Review passed, give notice</source>
            <translation>审核通过并告知</translation>
        </message>
        <message>
            <source>Review suspended or resumed</source>
            <translation>复议中止/恢复</translation>
        </message>
        <message>
            <source>Revoke or change one's own decision</source>
            <translation>自行撤销或变更决定</translation>
        </message>
        <message>
            <source>Revoked, changed or found unlawful</source>
            <translation>撤销/变更/确认违法</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>已查封</translation>
        </message>
        <message>
            <source>Sealing</source>
            <translation>查封扣押</translation>
        </message>
        <message>
            <source>Send on leads to crimes or officials</source>
            <translation>移送涉嫌犯罪/公职人员线索</translation>
        </message>
        <message>
            <source>Serve the decision</source>
            <translation>送达处罚决定书</translation>
        </message>
        <message>
            <source>Still to be performed after change or part revocation</source>
            <translation>变更或部分撤销后仍须履行</translation>
        </message>
        <message>
            <source>Stop ordered</source>
            <translation>已责令停止</translation>
        </message>
        <message>
            <source>Submit for legal review</source>
            <translation>报送审核</translation>
        </message>
        <message>
            <source>Suit lodged</source>
            <translation>起诉</translation>
        </message>
        <message>
            <source>Suit not accepted, rejected or withdrawn</source>
            <translation>不予立案/驳回起诉/准予撤诉</translation>
        </message>
        <message>
            <source>Take evidence (survey, interview, photos, preservation, sealing)</source>
            <translation>取证(勘验/询问/照片/调取/登记保存/查封)</translation>
        </message>
        <message>
            <source>Temporary retention ends</source>
            <translation>保留临时使用期满</translation>
        </message>
        <message>
            <source>Term for own performance in the decision</source>
            <translation>自行履行期限</translation>
        </message>
        <message>
            <source>Term for performance begins</source>
            <translation>起算履行期</translation>
        </message>
        <message>
            <source>Term for statement and defence</source>
            <translation>陈述申辩</translation>
        </message>
        <message>
            <source>Term of the reminder ends</source>
            <translation>催告期满</translation>
        </message>
        <message>
            <source>Term over or conditions changed</source>
            <translation>期满或变化</translation>
        </message>
        <message>
            <source>Term over or defence checked</source>
            <translation>期满或复核完成</translation>
        </message>
        <message>
            <source>Term to ask for a hearing</source>
            <translation>要求听证</translation>
        </message>
        <message>
            <source>Wait after the reminder for the court</source>
            <translation>催告后申请法院</translation>
        </message>
        <message>
            <source>by mail</source>
            <translation>邮寄送达</translation>
        </message>
        <message>
            <source>directly</source>
            <translation>直接送达</translation>
        </message>
        <message>
            <source>electronically</source>
            <translation>电子送达</translation>
        </message>
        <message>
            <source>left at the place</source>
            <translation>留置送达</translation>
        </message>
        <message>
            <source>through a forwarding body</source>
            <translation>转交送达</translation>
        </message>
        <message>
            <source>through another body</source>
            <translation>委托送达</translation>
        </message>
        <message>
            <source>Another organisation has the code {value} already.</source>
            <translation>代码 {value} 已属于另一机构。</translation>
        </message>
        <message>
            <source>There is no organisation with the code {value} to answer to.</source>
            <translation>没有代码为 {value} 的上级机构。</translation>
        </message>
        <message>
            <source>a paper that starts a period is not served yet</source>
            <translation>起算期限的文书尚未送达</translation>
        </message>
        <message>
            <source>foreseen: order, decision to enforce and its service by {day}</source>
            <translation>预计：责成、强制执行决定及送达于 {day} 前完成</translation>
        </message>
        <message>
            <source>foreseen: the announcement would run until {day}</source>
            <translation>预计：公告期至 {day}</translation>
        </message>
        <message>
            <source>foreseen: the reminder would run until {day}</source>
            <translation>预计：催告期至 {day}</translation>
        </message>
        <message>
            <source>it lies within the purple line and nobody has said whether it is protected</source>
            <translation>位于城市紫线内，尚未核定是否为受保护建筑</translation>
        </message>
        <message>
            <source>lawful from {day} by the procedure</source>
            <translation>按程序 {day} 起可依法拆除</translation>
        </message>
        <message>
            <source>remedies run out by {day}</source>
            <translation>救济期限 {day} 届满</translation>
        </message>
        <message>
            <source>the announcement runs until {day}</source>
            <translation>公告期至 {day}</translation>
        </message>
        <message>
            <source>the reminder runs until {day}</source>
            <translation>催告期至 {day}</translation>
        </message>
        <message>
            <source>Writing row {done} of {total}</source>
            <translation>正在写入第 {done} 行，共 {total} 行</translation>
        </message>
        <message>
            <source>A case stands on what would be replaced: {names}. Leave these rows out or keep both.</source>
            <translation>拟替换的图斑上已有案件：{names}。请不导入这些行，或两者都保留。</translation>
        </message>
        <message>
            <source>A layer of the county</source>
            <translation>本县的一个图层</translation>
        </message>
        <message>
            <source>A settings file (YAML or XLSX) brings organisations, officers, numbering, profiles, templates and holidays. Another workspace writes it: Settings, Save all settings as a file.</source>
            <translation>设置文件（YAML 或 XLSX）带来机构、执法人员、文号、办案口径、文书格式和节假日。可在另一工作库的“单位设置”中用“全部设置存为文件”导出。</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>一切正常。</translation>
        </message>
        <message>
            <source>All works; some lines deserve a look.</source>
            <translation>可以正常使用，有几行值得留意。</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>浏览…</translation>
        </message>
        <message>
            <source>Card number</source>
            <translation>执法证号</translation>
        </message>
        <message>
            <source>Check the workspace</source>
            <translation>核验工作库</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Computes chains, states, files and indexes again; it may take minutes.</source>
            <translation>重新推算事件链、状态、文件和索引，可能需要几分钟。</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <source>Copy as text</source>
            <translation>复制为文字</translation>
        </message>
        <message>
            <source>Credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Division code</source>
            <translation>行政区划代码</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>系统体检</translation>
        </message>
        <message>
            <source>Doctor…</source>
            <translation>系统体检…</translation>
        </message>
        <message>
            <source>Enter it here</source>
            <translation>在此填写</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>For a message to who helps you; no name of a person is in it.</source>
            <translation>发给技术支持人员用，其中不含个人姓名。</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>按文件…</translation>
        </message>
        <message>
            <source>From the open project</source>
            <translation>按当前工程</translation>
        </message>
        <message>
            <source>Issuing it takes the step: {step}</source>
            <translation>制发即办理步骤：{step}</translation>
        </message>
        <message>
            <source>Leave it empty to enter it later in the settings. A case needs two officers with valid cards.</source>
            <translation>可留空，以后在设置中填写。立案须有两名证件有效的执法人员。</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>Looking at machine and workspace</source>
            <translation>正在检查本机和工作库</translation>
        </message>
        <message>
            <source>Make the workspace</source>
            <translation>建立工作库</translation>
        </message>
        <message>
            <source>Making the workspace</source>
            <translation>正在建立工作库</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名或名称</translation>
        </message>
        <message>
            <source>Nothing wrong was found.</source>
            <translation>未发现问题。</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Officers with their enforcement cards</source>
            <translation>执法人员和执法证</translation>
        </message>
        <message>
            <source>Open the log</source>
            <translation>打开日志</translation>
        </message>
        <message>
            <source>Put it on a disk of this machine, not on a network share.</source>
            <translation>请放在本机磁盘，不要放在网络共享上。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移出</translation>
        </message>
        <message>
            <source>Review body</source>
            <translation>复议机关</translation>
        </message>
        <message>
            <source>Row {row} cannot be dealt with in that way ({decision}).</source>
            <translation>第 {row} 行不能这样处理（{decision}）。</translation>
        </message>
        <message>
            <source>Rows {rows} would replace one and the same. Keep one of them.</source>
            <translation>第 {rows} 行会替换同一对象，请只保留其中一行。</translation>
        </message>
        <message>
            <source>Settings of an office</source>
            <translation>单位设置文件</translation>
        </message>
        <message>
            <source>Something needs to be mended; the lines with a red mark say what.</source>
            <translation>有需要处理的问题，见带红色标记的行。</translation>
        </message>
        <message>
            <source>Take settings over</source>
            <translation>沿用已有设置</translation>
        </message>
        <message>
            <source>The backup is {path}.</source>
            <translation>已备份到 {path}。</translation>
        </message>
        <message>
            <source>The number is that of {name}, who is in the workspace already. Choose that party.</source>
            <translation>该号码是 {name} 的，工作库中已有此人，请直接选用。</translation>
        </message>
        <message>
            <source>The paper is being issued…</source>
            <translation>正在制发文书……</translation>
        </message>
        <message>
            <source>This import cannot be taken back; on it rest: {what}.</source>
            <translation>此次导入不能撤回，其上已有：{what}。</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有效期起</translation>
        </message>
        <message>
            <source>What a row was to replace is gone ({uid}). Check the file again.</source>
            <translation>拟替换的对象已不存在（{uid}）。请重新检查文件。</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>for example the name of the county</source>
            <translation>例如县名</translation>
        </message>
        <message>
            <source>later imports that replaced its rows</source>
            <translation>后来替换其内容的导入</translation>
        </message>
        <message>
            <source>leads</source>
            <translation>线索</translation>
        </message>
        <message>
            <source>links to spots made by hand</source>
            <translation>人工建立的图斑关联</translation>
        </message>
        <message>
            <source>papers</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>parties</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>{count} problems were found in the workspace.</source>
            <translation>工作库中发现 {count} 个问题。</translation>
        </message>
        <message>
            <source>{count} that this import replaced were changed since ({names}); taking it back would lose that. Nothing was changed.</source>
            <translation>此次导入所替换的 {count} 个对象后来又有改动（{names}），撤回会丢失这些改动。未作任何更改。</translation>
        </message>
        <message>
            <source>{name} is a party of this case already.</source>
            <translation>{name} 已是本案当事人。</translation>
        </message>
        <message>
            <source>{name} is linked to this spot already.</source>
            <translation>{name} 已与此图斑关联。</translation>
        </message>
        <message>
            <source>{name} is the only party of the case. Add the other one first.</source>
            <translation>{name} 是本案唯一的当事人，请先加入另一当事人。</translation>
        </message>
        <message>
            <source>{name} stays in the case: steps or papers name this party. A change of party is a step.</source>
            <translation>{name} 不能移出本案：已有步骤或文书写明该当事人；变更当事人应作为一个步骤办理。</translation>
        </message>
        <message>
            <source>{number} has no Word document yet.</source>
            <translation>{number} 还没有 Word 文书。</translation>
        </message>
        <message>
            <source>{path} was made with an older ZhiWei. Bring it up to date? A verified copy is kept beside it first. The older ZhiWei cannot open it afterwards.</source>
            <translation>{path} 由旧版治违建立。是否升级到当前版本？升级前会先在旁边保留一份经校验的备份；升级后旧版治违不能再打开它。</translation>
        </message>
        <message>
            <source>{what} ({count}: {names})</source>
            <translation>{what} {count} 项（{names}）</translation>
        </message>
        <message>
            <source>… and {count} more</source>
            <translation>……还有 {count} 个</translation>
        </message>
        <message>
            <source>400 spots of an invented county, assessed in front of you in less than a minute.</source>
            <translation>一个虚构县的 400 个图斑，一分钟内当面完成分析认定。</translation>
        </message>
        <message>
            <source>A GeoPackage (.gpkg) made by ZhiWei.</source>
            <translation>由治违建立的 GeoPackage 文件（.gpkg）。</translation>
        </message>
        <message>
            <source>Add a party that is in the workspace already</source>
            <translation>加入工作库中已有的当事人</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>添加照片…</translation>
        </message>
        <message>
            <source>Also in: {cases}</source>
            <translation>另涉案件：{cases}</translation>
        </message>
        <message>
            <source>Area: {areas}; {legal} is the legal figure.</source>
            <translation>面积：{areas}；法定面积为{legal}。</translation>
        </message>
        <message>
            <source>Assess again</source>
            <translation>重新分析</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Cancelled; nothing of the sample county is left.</source>
            <translation>已取消，示例县未留下任何文件。</translation>
        </message>
        <message>
            <source>Click to see the spot on the map</source>
            <translation>单击在地图上查看图斑</translation>
        </message>
        <message>
            <source>Control zones</source>
            <translation>控制线</translation>
        </message>
        <message>
            <source>Crime alert: the limits of the criminal law are reached.</source>
            <translation>涉嫌犯罪预警：已达到刑事立案标准。</translation>
        </message>
        <message>
            <source>Disposition</source>
            <translation>处置建议</translation>
        </message>
        <message>
            <source>Edit party</source>
            <translation>编辑当事人</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Enforcement against illegal land use and construction, from the spot to closing.</source>
            <translation>违法用地、违法建设查处：从图斑到结案</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>套合结果</translation>
        </message>
        <message>
            <source>Folder for the sample county</source>
            <translation>示例县存放的文件夹</translation>
        </message>
        <message>
            <source>Give the workspace a name.</source>
            <translation>请填写工作库名称。</translation>
        </message>
        <message>
            <source>Handled by or handed to</source>
            <translation>处理或移送机关</translation>
        </message>
        <message>
            <source>Known party</source>
            <translation>已有当事人</translation>
        </message>
        <message>
            <source>Known…</source>
            <translation>选用已有…</translation>
        </message>
        <message>
            <source>Land classes</source>
            <translation>地类</translation>
        </message>
        <message>
            <source>Legal representative</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>Libraries are missing on this machine, and what needs them is off:</source>
            <translation>本机缺少下列程序库，相应功能不可用：</translation>
        </message>
        <message>
            <source>Make a workspace</source>
            <translation>新建工作库</translation>
        </message>
        <message>
            <source>Making the sample county</source>
            <translation>正在建立示例县</translation>
        </message>
        <message>
            <source>Measured: {how}</source>
            <translation>量算方法：{how}</translation>
        </message>
        <message>
            <source>Name or number</source>
            <translation>姓名（名称）或号码</translation>
        </message>
        <message>
            <source>Name, CRS found from your first layer, your office and its officers.</source>
            <translation>名称、由首个图层推定的坐标系、本单位和执法人员。</translation>
        </message>
        <message>
            <source>Nearby control lines</source>
            <translation>邻近控制线</translation>
        </message>
        <message>
            <source>New party</source>
            <translation>新增当事人</translation>
        </message>
        <message>
            <source>New…</source>
            <translation>新增…</translation>
        </message>
        <message>
            <source>No photo yet. Drop photos or a folder here.</source>
            <translation>还没有照片。请把照片或文件夹拖到这里。</translation>
        </message>
        <message>
            <source>No program on this machine opens {file}.</source>
            <translation>本机没有程序能打开 {file}。</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <source>Not assessed yet.</source>
            <translation>尚未分析。</translation>
        </message>
        <message>
            <source>Open a workspace</source>
            <translation>打开工作库</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>个人</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>联系电话</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>照片</translation>
        </message>
        <message>
            <source>Photos and folders may also be dropped here.</source>
            <translation>也可以把照片或文件夹拖到这里。</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Reading photos</source>
            <translation>正在读取照片</translation>
        </message>
        <message>
            <source>Role in the case</source>
            <translation>在本案中的身份</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Service of the decision</source>
            <translation>送达</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Show it on the map</source>
            <translation>在地图上显示</translation>
        </message>
        <message>
            <source>Show this page when QGIS starts without a workspace</source>
            <translation>QGIS 启动而未打开工作库时显示本页</translation>
        </message>
        <message>
            <source>Somebody else saved this entry while the window was open. Choose line by line what to keep.</source>
            <translation>窗口打开期间，其他人先保存了此项。请逐行选择保留哪一方的内容。</translation>
        </message>
        <message>
            <source>Something changed since: assess again.</source>
            <translation>分析后有变化，请重新分析。</translation>
        </message>
        <message>
            <source>Steps or papers name this party; a change of party is a step.</source>
            <translation>已有步骤或文书写明该当事人；变更当事人应作为一个步骤办理。</translation>
        </message>
        <message>
            <source>Take {name} out of this case? The party stays in the workspace.</source>
            <translation>将 {name} 移出本案？该当事人仍保留在工作库中。</translation>
        </message>
        <message>
            <source>Taking photos in</source>
            <translation>正在接收照片</translation>
        </message>
        <message>
            <source>The case has no spot.</source>
            <translation>本案没有图斑。</translation>
        </message>
        <message>
            <source>The name may not contain any of {characters}</source>
            <translation>名称不能含有 {characters}</translation>
        </message>
        <message>
            <source>The number is well formed.</source>
            <translation>号码格式正确。</translation>
        </message>
        <message>
            <source>The picture cannot be shown: {reason}</source>
            <translation>照片无法显示：{reason}</translation>
        </message>
        <message>
            <source>The sample county is in this folder already; it is opened.</source>
            <translation>该文件夹中已有示例县，现在打开。</translation>
        </message>
        <message>
            <source>The shape, the zones or the rules changed since this spot was assessed.</source>
            <translation>图斑分析之后，图形、控制线或规则有变化。</translation>
        </message>
        <message>
            <source>The zip of the plugin site comes without libraries. Take {bundle} instead: Plugins, Manage and Install Plugins, Install from ZIP; it needs no internet. Or ask who looks after this machine to run in the OSGeo4W Shell: {command}</source>
            <translation>插件网站的 zip 包不含程序库。请改用离线包 {bundle}：菜单“插件”→“管理并安装插件”→“从 ZIP 文件安装”，无需联网；或者请本单位信息管理人员在 OSGeo4W Shell 中运行：{command}</translation>
        </message>
        <message>
            <source>Try the sample county</source>
            <translation>试用示例县</translation>
        </message>
        <message>
            <source>Undo changes</source>
            <translation>放弃改动</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>取消关联</translation>
        </message>
        <message>
            <source>Welcome to ZhiWei 治违</source>
            <translation>欢迎使用治违 ZhiWei</translation>
        </message>
        <message>
            <source>Welcome…</source>
            <translation>欢迎页…</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>损坏</translation>
        </message>
        <message>
            <source>ellipsoidal</source>
            <translation>椭球面积</translation>
        </message>
        <message>
            <source>looks to {degrees}°</source>
            <translation>朝向 {degrees}°</translation>
        </message>
        <message>
            <source>mu</source>
            <translation>亩</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>无拍摄时间</translation>
        </message>
        <message>
            <source>not linked</source>
            <translation>未关联</translation>
        </message>
        <message>
            <source>planar</source>
            <translation>平面面积</translation>
        </message>
        <message>
            <source>{count} spots were assessed.</source>
            <translation>已分析 {count} 个图斑。</translation>
        </message>
        <message>
            <source>{metres} m from the spot</source>
            <translation>距图斑 {metres} 米</translation>
        </message>
        <message>
            <source>{name} was saved by somebody else while you edited.</source>
            <translation>编辑期间，{name} 已被他人保存。</translation>
        </message>
        <message>
            <source>{photos} photos: {accepted} taken in, {same} there already, {refused} refused.</source>
            <translation>共 {photos} 张照片：接收 {accepted} 张，已有 {same} 张，拒收 {refused} 张。</translation>
        </message>
        <message>
            <source>{spots} spots assessed, {cases} cases opened, in {seconds} seconds. The gravest spot:</source>
            <translation>已分析认定 {spots} 个图斑、立案 {cases} 件，用时 {seconds} 秒。情节最重的图斑：</translation>
        </message>
        <message>
            <source>{value} is no day. Write it as 2029-12-31.</source>
            <translation>{value} 不是日期，请写成 2029-12-31。</translation>
        </message>
        <message>
            <source>Addressed to</source>
            <translation>文书相对人</translation>
        </message>
        <message>
            <source>All parties</source>
            <translation>全部当事人</translation>
        </message>
        <message>
            <source>Another one beside the paper that is there</source>
            <translation>在已有文书之外另制一份</translation>
        </message>
        <message>
            <source>Attach signed version…</source>
            <translation>归入签章件…</translation>
        </message>
        <message>
            <source>Date on the paper</source>
            <translation>文书日期</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>稍后决定</translation>
        </message>
        <message>
            <source>Edited Word document</source>
            <translation>修改后的 Word 文书</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>制发</translation>
        </message>
        <message>
            <source>Issued: {paper}</source>
            <translation>已制发：{paper}</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>制发…</translation>
        </message>
        <message>
            <source>Issuing…</source>
            <translation>正在制发…</translation>
        </message>
        <message>
            <source>It was issued before: pressing Issue shows that one, unless another one is asked for.</source>
            <translation>该文书已制发过：按“制发”将显示原文书，除非选择另制一份。</translation>
        </message>
        <message>
            <source>Missing by law: {what}</source>
            <translation>缺少法定内容：{what}</translation>
        </message>
        <message>
            <source>My version</source>
            <translation>我的版本</translation>
        </message>
        <message>
            <source>No paper yet.</source>
            <translation>还没有文书。</translation>
        </message>
        <message>
            <source>No preview here: this QGIS draws no such file. Open shows it in the system's viewer.</source>
            <translation>此处无法预览：本机 QGIS 不能绘制这种文件。单击“打开”用系统阅读器查看。</translation>
        </message>
        <message>
            <source>Nothing is missing. The number is drawn when it is issued.</source>
            <translation>内容齐全。文号在制发时取得。</translation>
        </message>
        <message>
            <source>Print it from the viewer that opens.</source>
            <translation>请在打开的阅读器中打印。</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Reading the paper…</source>
            <translation>正在读取文书…</translation>
        </message>
        <message>
            <source>Record service…</source>
            <translation>登记送达…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>已保存：{file}</translation>
        </message>
        <message>
            <source>Signed scan</source>
            <translation>签章扫描件</translation>
        </message>
        <message>
            <source>Their version</source>
            <translation>对方版本</translation>
        </message>
        <message>
            <source>This form needs no input: the case fills it.</source>
            <translation>本文书无需填写，由案件数据自动填入。</translation>
        </message>
        <message>
            <source>Void…</source>
            <translation>作废…</translation>
        </message>
        <message>
            <source>Word copy…</source>
            <translation>Word 副本…</translation>
        </message>
        <message>
            <source>Word document too</source>
            <translation>同时生成 Word 文书</translation>
        </message>
        <message>
            <source>being made</source>
            <translation>正在生成</translation>
        </message>
        <message>
            <source>issued</source>
            <translation>已制发</translation>
        </message>
        <message>
            <source>not served</source>
            <translation>未送达</translation>
        </message>
        <message>
            <source>public notice runs</source>
            <translation>公告期内</translation>
        </message>
        <message>
            <source>served</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>signed version on file</source>
            <translation>签章件已归入</translation>
        </message>
        <message>
            <source>to be served</source>
            <translation>待送达</translation>
        </message>
        <message>
            <source>void</source>
            <translation>作废</translation>
        </message>
        <message>
            <source>{file} has no table with the columns 年度, 镇街 and 年度任务.</source>
            <translation>{file} 中没有含“年度、镇街、年度任务”三列的表。</translation>
        </message>
        <message>
            <source>{file}, row {row}: the town {town} is not known. Write its name as the list of cases has it, or its code of 9 digits.</source>
            <translation>{file} 第 {row} 行：不认识镇街“{town}”。请按台账中的名称填写，或填 9 位代码。</translation>
        </message>
        <message>
            <source>{file}, row {row}: year or area cannot be read.</source>
            <translation>{file} 第 {row} 行：年度或面积无法识别。</translation>
        </message>
        <message>
            <source>{paper} becomes void and its number is never used again. Why?</source>
            <translation>{paper} 将作废，文号不再使用。作废理由：</translation>
        </message>
        <message>
            <source>{value} is no area for {town}. Give square metres, 0 or more.</source>
            <translation>{town} 的“{value}”不是有效面积。请填平方米数，不小于 0。</translation>
        </message>
        <message>
            <source>{value} is no year.</source>
            <translation>“{value}”不是年份。</translation>
        </message>
        <message>
            <source>… {count} more pages</source>
            <translation>……另有 {count} 页</translation>
        </message>
        <message>
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message>
            <source>Acts on (by a power of its own)</source>
            <translation>另有授权的办理途径</translation>
        </message>
        <message>
            <source>Add below…</source>
            <translation>添加下级…</translation>
        </message>
        <message>
            <source>Address of the party</source>
            <translation>当事人住址</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>Against the time</source>
            <translation>比时间进度</translation>
        </message>
        <message>
            <source>All cases and spots as they stand on {day}.</source>
            <translation>{day} 全部案件和图斑的现状。</translation>
        </message>
        <message>
            <source>All settings as one file</source>
            <translation>全部设置</translation>
        </message>
        <message>
            <source>Announcement (number, day)</source>
            <translation>公告（文号、日期）</translation>
        </message>
        <message>
            <source>Answers to</source>
            <translation>上级机构</translation>
        </message>
        <message>
            <source>Application to the court (number, day)</source>
            <translation>申请法院强制执行（文号、日期）</translation>
        </message>
        <message>
            <source>Approved area</source>
            <translation>批准面积</translation>
        </message>
        <message>
            <source>Approved floor area</source>
            <translation>批准建筑面积</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>批准机关</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>建设时间</translation>
        </message>
        <message>
            <source>By state</source>
            <translation>按状态</translation>
        </message>
        <message>
            <source>By zone that leads</source>
            <translation>按主要管控分区</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>证件</translation>
        </message>
        <message>
            <source>Cause of action</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>City</source>
            <translation>市</translation>
        </message>
        <message>
            <source>Cleared</source>
            <translation>已消除</translation>
        </message>
        <message>
            <source>Cleared (m²)</source>
            <translation>已消除(m²)</translation>
        </message>
        <message>
            <source>Cleared {kind} up to {day}; {time} of the year has passed.</source>
            <translation>截至 {day} 累计治理{kind}；时间进度 {time}。</translation>
        </message>
        <message>
            <source>Closed (number, day)</source>
            <translation>结案（文号、日期）</translation>
        </message>
        <message>
            <source>Code of the owner</source>
            <translation>权属单位代码</translation>
        </message>
        <message>
            <source>Confiscated area</source>
            <translation>没收面积</translation>
        </message>
        <message>
            <source>Confiscation handed over (number, day)</source>
            <translation>没收物移交（文号、日期）</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Coordinates</source>
            <translation>坐标</translation>
        </message>
        <message>
            <source>County</source>
            <translation>县</translation>
        </message>
        <message>
            <source>Decision (number, day)</source>
            <translation>处罚决定（文号、日期）</translation>
        </message>
        <message>
            <source>Deduction ratio</source>
            <translation>扣除系数</translation>
        </message>
        <message>
            <source>Demolished (day)</source>
            <translation>拆除（日期）</translation>
        </message>
        <message>
            <source>Demolished floor area</source>
            <translation>已拆建筑面积</translation>
        </message>
        <message>
            <source>Demolished footprint</source>
            <translation>已拆占地面积</translation>
        </message>
        <message>
            <source>District</source>
            <translation>区</translation>
        </message>
        <message>
            <source>Done (m²)</source>
            <translation>完成(m²)</translation>
        </message>
        <message>
            <source>Due by now</source>
            <translation>按时间应完成</translation>
        </message>
        <message>
            <source>Earlier image</source>
            <translation>前时相</translation>
        </message>
        <message>
            <source>Enforcement decision (number, day)</source>
            <translation>强制执行决定（文号、日期）</translation>
        </message>
        <message>
            <source>Excess area</source>
            <translation>超建面积</translation>
        </message>
        <message>
            <source>Farmland taken</source>
            <translation>占用耕地面积</translation>
        </message>
        <message>
            <source>Filed or not</source>
            <translation>是否立案</translation>
        </message>
        <message>
            <source>Filing (number, day)</source>
            <translation>立案（文号、日期）</translation>
        </message>
        <message>
            <source>Fine</source>
            <translation>罚款额</translation>
        </message>
        <message>
            <source>Floor area</source>
            <translation>建筑面积</translation>
        </message>
        <message>
            <source>Folder of photos</source>
            <translation>照片文件夹</translation>
        </message>
        <message>
            <source>Footprint</source>
            <translation>占地面积</translation>
        </message>
        <message>
            <source>Found and cleared in each month up to {day}.</source>
            <translation>截至 {day} 各月新发现和已消除。</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>性别</translation>
        </message>
        <message>
            <source>Grid cell</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Handled by</source>
            <translation>承办机构</translation>
        </message>
        <message>
            <source>Hearing (number, day)</source>
            <translation>听证（文号、日期）</translation>
        </message>
        <message>
            <source>Identity or credit code number</source>
            <translation>证件号码</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>生效日</translation>
        </message>
        <message>
            <source>In force to</source>
            <translation>失效日期</translation>
        </message>
        <message>
            <source>Keep both</source>
            <translation>两者都保留</translation>
        </message>
        <message>
            <source>Kind of breach</source>
            <translation>违法类型</translation>
        </message>
        <message>
            <source>Kind of identity paper</source>
            <translation>证件类型</translation>
        </message>
        <message>
            <source>Kind of permit</source>
            <translation>许可类型</translation>
        </message>
        <message>
            <source>Kind of right</source>
            <translation>权利类型</translation>
        </message>
        <message>
            <source>Kind of spot</source>
            <translation>图斑类型</translation>
        </message>
        <message>
            <source>Land class code</source>
            <translation>地类编码</translation>
        </message>
        <message>
            <source>Land classes (DLTB)</source>
            <translation>地类图斑（DLTB）</translation>
        </message>
        <message>
            <source>Later image</source>
            <translation>后时相</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>纬度</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>层级</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>坐落</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>经度</translation>
        </message>
        <message>
            <source>Map of where the data lies</source>
            <translation>数据位置示意图</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Name of the party</source>
            <translation>当事人姓名或名称</translation>
        </message>
        <message>
            <source>Nature of right</source>
            <translation>权利性质</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新发现</translation>
        </message>
        <message>
            <source>New (m²)</source>
            <translation>新发现(m²)</translation>
        </message>
        <message>
            <source>New against cleared, {year}</source>
            <translation>{year} 年新发现与已消除</translation>
        </message>
        <message>
            <source>New officer</source>
            <translation>新增执法人员</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>新增机构</translation>
        </message>
        <message>
            <source>Next dates of the office as of {day}; the month holds the week.</source>
            <translation>截至 {day} 本机关的下一期限；本月含本周。</translation>
        </message>
        <message>
            <source>No place to show</source>
            <translation>没有可显示的位置</translation>
        </message>
        <message>
            <source>No targets are set for this year.</source>
            <translation>本年度尚未设定任务。</translation>
        </message>
        <message>
            <source>Nothing is overdue and nothing is due this month.</source>
            <translation>没有超期事项，本月也没有到期事项。</translation>
        </message>
        <message>
            <source>Nothing to show.</source>
            <translation>没有可显示的内容。</translation>
        </message>
        <message>
            <source>Nothing was cleared in this year and no targets are set. Set them with the button above.</source>
            <translation>本年度没有已消除的案件，也没有设定任务。可用上方按钮设定。</translation>
        </message>
        <message>
            <source>Notice before the decision (number, day)</source>
            <translation>事先告知（文号、日期）</translation>
        </message>
        <message>
            <source>Officer</source>
            <translation>执法人员</translation>
        </message>
        <message>
            <source>Officers and cards</source>
            <translation>执法人员</translation>
        </message>
        <message>
            <source>Old ledger of cases</source>
            <translation>旧案件台账</translation>
        </message>
        <message>
            <source>Order to stop (number, day)</source>
            <translation>责令停止（文号、日期）</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>机构</translation>
        </message>
        <message>
            <source>Overdue and due soon</source>
            <translation>已超期与即将到期</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>权属单位</translation>
        </message>
        <message>
            <source>Parcel code</source>
            <translation>宗地代码</translation>
        </message>
        <message>
            <source>Parties of spots</source>
            <translation>图斑当事人</translation>
        </message>
        <message>
            <source>Permit number</source>
            <translation>许可文号</translation>
        </message>
        <message>
            <source>Person or entity</source>
            <translation>自然人或单位</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>规划名称</translation>
        </message>
        <message>
            <source>Planning zones and control lines</source>
            <translation>规划分区与控制线</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Power ends: {name}</source>
            <translation>时效：{name}</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>项目名称</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>排名</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>完成率</translation>
        </message>
        <message>
            <source>Real-estate unit code</source>
            <translation>不动产单元号</translation>
        </message>
        <message>
            <source>Registered area</source>
            <translation>登记面积</translation>
        </message>
        <message>
            <source>Reminder (number, day)</source>
            <translation>催告（文号、日期）</translation>
        </message>
        <message>
            <source>Remove the officer {name}?</source>
            <translation>删除执法人员“{name}”吗？</translation>
        </message>
        <message>
            <source>Remove the organisation {name}?</source>
            <translation>删除机构“{name}”吗？</translation>
        </message>
        <message>
            <source>Replace what is there</source>
            <translation>替换已有的</translation>
        </message>
        <message>
            <source>Review or suit</source>
            <translation>复议或诉讼</translation>
        </message>
        <message>
            <source>Right holder</source>
            <translation>权利人</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>Save all settings as a file…</source>
            <translation>全部设置存为文件…</translation>
        </message>
        <message>
            <source>Search name, card or organisation</source>
            <translation>搜索姓名、证号或机构</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序号</translation>
        </message>
        <message>
            <source>Served (number, day)</source>
            <translation>送达（文号、日期）</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>机关代字</translation>
        </message>
        <message>
            <source>Somebody else kept other targets of {year} meanwhile. Yours are still in the window: choose another year and this one again to see theirs.</source>
            <translation>其他人刚刚保存了 {year} 年的另一组任务。您填写的仍在窗口中：换一个年度再换回来可查看对方的。</translation>
        </message>
        <message>
            <source>Spot number</source>
            <translation>图斑编号</translation>
        </message>
        <message>
            <source>State of building</source>
            <translation>建设状态</translation>
        </message>
        <message>
            <source>Stated area</source>
            <translation>填报面积</translation>
        </message>
        <message>
            <source>Storeys</source>
            <translation>层数</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>结构</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Take settings over from a file…</source>
            <translation>从文件沿用设置…</translation>
        </message>
        <message>
            <source>Taking settings over</source>
            <translation>正在沿用设置</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Target (m²)</source>
            <translation>任务(m²)</translation>
        </message>
        <message>
            <source>Target and done by town, {year}</source>
            <translation>{year} 年各镇街任务与完成</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Term to demolish oneself</source>
            <translation>自行拆除期限</translation>
        </message>
        <message>
            <source>The account of this machine</source>
            <translation>本机账户</translation>
        </message>
        <message>
            <source>The audit and the papers name this person; it is kept for this machine at once.</source>
            <translation>审计记录和文书以此人署名；选定后立即在本机生效。</translation>
        </message>
        <message>
            <source>The file holds organisations, officers, numbering, profiles with their texts, templates, holidays and own values; another workspace takes them over to the last one.</source>
            <translation>文件包含机构、执法人员、文号、办案口径原文、文书格式、节假日和自定义取值，另一工作库可原样沿用。</translation>
        </message>
        <message>
            <source>The workspace holds no cases and spots yet.</source>
            <translation>工作空间还没有案件和图斑。</translation>
        </message>
        <message>
            <source>This desk and this office</source>
            <translation>本机与本单位</translation>
        </message>
        <message>
            <source>Town code</source>
            <translation>乡镇代码</translation>
        </message>
        <message>
            <source>Transfer as a crime (number, day)</source>
            <translation>涉嫌犯罪移送（文号、日期）</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>有效期止</translation>
        </message>
        <message>
            <source>Village</source>
            <translation>村</translation>
        </message>
        <message>
            <source>Warn of dates ahead</source>
            <translation>期限提前提醒</translation>
        </message>
        <message>
            <source>Way of demolition</source>
            <translation>拆除方式</translation>
        </message>
        <message>
            <source>Who sits here</source>
            <translation>使用人</translation>
        </message>
        <message>
            <source>Whole</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Why not filed</source>
            <translation>未立案原因</translation>
        </message>
        <message>
            <source>Zone class</source>
            <translation>分区类别</translation>
        </message>
        <message>
            <source>as its .cpg says</source>
            <translation>按 .cpg 声明</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>沿用上次</translation>
        </message>
        <message>
            <source>as the program has it</source>
            <translation>按程序默认</translation>
        </message>
        <message>
            <source>as the table itself says</source>
            <translation>按表文件自身声明</translation>
        </message>
        <message>
            <source>by its name</source>
            <translation>按名称</translation>
        </message>
        <message>
            <source>by its values</source>
            <translation>按内容</translation>
        </message>
        <message>
            <source>chosen by you</source>
            <translation>您的选择</translation>
        </message>
        <message>
            <source>cleared {count} ({m2} m²)</source>
            <translation>已消除 {count}（{m2} m²）</translation>
        </message>
        <message>
            <source>ends soon</source>
            <translation>即将到期</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>floor area</source>
            <translation>建筑面积</translation>
        </message>
        <message>
            <source>ground area</source>
            <translation>占地面积</translation>
        </message>
        <message>
            <source>new this year {count}</source>
            <translation>本年新发现 {count}</translation>
        </message>
        <message>
            <source>not valid yet</source>
            <translation>尚未生效</translation>
        </message>
        <message>
            <source>nothing in it depends on it</source>
            <translation>内容与编码无关</translation>
        </message>
        <message>
            <source>of the target {rate} (time {time})</source>
            <translation>年度任务完成 {rate}（时间进度 {time}）</translation>
        </message>
        <message>
            <source>overdue {count}</source>
            <translation>超期 {count}</translation>
        </message>
        <message>
            <source>term not known</source>
            <translation>有效期不明</translation>
        </message>
        <message>
            <source>told from its bytes, nothing declares it</source>
            <translation>文件未声明，按内容判断</translation>
        </message>
        <message>
            <source>told from its bytes; its .cpg is wrong</source>
            <translation>.cpg 有误，按内容判断</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>有效</translation>
        </message>
        <message>
            <source>{count} cards end within two months.</source>
            <translation>{count} 个执法证将在两个月内到期。</translation>
        </message>
        <message>
            <source>{count} cards have expired: their officers cannot take a case.</source>
            <translation>{count} 个执法证已过期，其持证人不能承办案件。</translation>
        </message>
        <message>
            <source>{count} cases and spots</source>
            <translation>共 {count} 宗</translation>
        </message>
        <message>
            <source>{count} cleared cases have no surveyed floor area and count as 0.</source>
            <translation>{count} 宗已消除案件没有实测建筑面积，按 0 计。</translation>
        </message>
        <message>
            <source>{file}: {orgs} organisations, {officers} officers, {profiles} profiles, {templates} templates; {changed} changed, {same} as before.</source>
            <translation>{file}：机构 {orgs} 个，执法人员 {officers} 名，口径 {profiles} 个，格式 {templates} 个；更新 {changed} 项，未变 {same} 项。</translation>
        </message>
        <message>
            <source>{number} cases and spots, {m2} m² ({mu} mu)</source>
            <translation>{number} 宗，{m2} m²（{mu} 亩）</translation>
        </message>
        <message>
            <source>{path}: {orgs} organisations, {officers} officers, {profiles} profiles, {templates} templates.</source>
            <translation>{path}：机构 {orgs} 个，执法人员 {officers} 名，口径 {profiles} 个，格式 {templates} 个。</translation>
        </message>
        <message>
            <source>{town}
Target {target}
Done {done} m² ({cases} cases)
{rate} of the target, {ahead} against the time
Rank {rank}</source>
            <translation>{town}
任务 {target}
已完成 {done} m²（{cases} 宗）
完成率 {rate}，比时间进度 {ahead}
排名 {rank}</translation>
        </message>
        <message>
            <source>Nothing ticked: all that stand where the step begins.</source>
            <translation>不勾选即指处于该环节的全部事项或当事人。</translation>
        </message>
        <message>
            <source>, with X and Y exchanged</source>
            <translation>，X 与 Y 互换</translation>
        </message>
        <message>
            <source>1  File and place</source>
            <translation>1  文件与位置</translation>
        </message>
        <message>
            <source>2  Columns</source>
            <translation>2  字段对应</translation>
        </message>
        <message>
            <source>3  Check</source>
            <translation>3  检查</translation>
        </message>
        <message>
            <source>4  Import</source>
            <translation>4  导入</translation>
        </message>
        <message>
            <source>About the file</source>
            <translation>关于文件</translation>
        </message>
        <message>
            <source>Address or seat</source>
            <translation>住址（住所）</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>Another one:</source>
            <translation>其他坐标系：</translation>
        </message>
        <message>
            <source>Approval number</source>
            <translation>批准文号</translation>
        </message>
        <message>
            <source>As the coordinates tell</source>
            <translation>按坐标判断</translation>
        </message>
        <message>
            <source>As the data declares: {0}</source>
            <translation>数据自带：{0}</translation>
        </message>
        <message>
            <source>As the workspace has it: {0}</source>
            <translation>与工作库相同：{0}</translation>
        </message>
        <message>
            <source>Choose a file, or drop files here</source>
            <translation>选择文件，或把文件拖到此处</translation>
        </message>
        <message>
            <source>Choose what comes in and from where.</source>
            <translation>请选择导入什么、从哪里导入。</translation>
        </message>
        <message>
            <source>Code page</source>
            <translation>字符编码</translation>
        </message>
        <message>
            <source>Coordinate reference system of the data</source>
            <translation>数据的坐标系</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>文件…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>文件夹…</translation>
        </message>
        <message>
            <source>Former imports</source>
            <translation>历次导入</translation>
        </message>
        <message>
            <source>ID number</source>
            <translation>证件号码</translation>
        </message>
        <message>
            <source>ID paper</source>
            <translation>证件类型</translation>
        </message>
        <message>
            <source>Land class deducted</source>
            <translation>扣除地类编码</translation>
        </message>
        <message>
            <source>Layer of the project</source>
            <translation>工程中的图层</translation>
        </message>
        <message>
            <source>Layers</source>
            <translation>图层</translation>
        </message>
        <message>
            <source>Ledgers</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>Nature of ownership</source>
            <translation>权属性质</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Nothing speaks against it.</source>
            <translation>未发现矛盾。</translation>
        </message>
        <message>
            <source>Proposal: {0}</source>
            <translation>建议：{0}</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <translation>正在读取 {0}</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>工作表</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>The coordinates contradict this CRS. Choose the proposal or another one.</source>
            <translation>坐标与此坐标系矛盾。请选择建议的坐标系或其他坐标系。</translation>
        </message>
        <message>
            <source>The data has no place in this CRS.</source>
            <translation>在此坐标系中没有位置。</translation>
        </message>
        <message>
            <source>The file has several layers. Choose one.</source>
            <translation>文件中有多个图层，请选择一个。</translation>
        </message>
        <message>
            <source>The project has no other vector layer</source>
            <translation>工程中没有其他矢量图层</translation>
        </message>
        <message>
            <source>The workspace is empty, so nothing tells whether the place is right.</source>
            <translation>工作库为空，无从判断位置是否正确。</translation>
        </message>
        <message>
            <source>There is nothing in it.</source>
            <translation>其中没有内容。</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>如何处理</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>比对结果</translation>
        </message>
        <message>
            <source>Year of survey</source>
            <translation>数据年份</translation>
        </message>
        <message>
            <source>are left out by your decision</source>
            <translation>行按您的决定不导入</translation>
        </message>
        <message>
            <source>are refused, each with its reason</source>
            <translation>行退回，逐行写明原因</translation>
        </message>
        <message>
            <source>are there already and not written again</source>
            <translation>行已有，不重复写入</translation>
        </message>
        <message>
            <source>are written</source>
            <translation>行写入</translation>
        </message>
        <message>
            <source>as the rows say</source>
            <translation>按各行所写</translation>
        </message>
        <message>
            <source>at a cleared place</source>
            <translation>位于已清除处</translation>
        </message>
        <message>
            <source>by the columns of the ledger</source>
            <translation>按台账内容判断</translation>
        </message>
        <message>
            <source>east</source>
            <translation>东</translation>
        </message>
        <message>
            <source>has grown</source>
            <translation>扩大</translation>
        </message>
        <message>
            <source>has shrunk</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>is left out</source>
            <translation>不导入</translation>
        </message>
        <message>
            <source>is refused</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>is written</source>
            <translation>写入</translation>
        </message>
        <message>
            <source>is written beside it</source>
            <translation>另行写入</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>north</source>
            <translation>北</translation>
        </message>
        <message>
            <source>north-east</source>
            <translation>东北</translation>
        </message>
        <message>
            <source>north-west</source>
            <translation>西北</translation>
        </message>
        <message>
            <source>part of one there</source>
            <translation>已有图斑的一部分</translation>
        </message>
        <message>
            <source>replace what is there</source>
            <translation>行替换已有的</translation>
        </message>
        <message>
            <source>replaces what is there</source>
            <translation>替换已有的</translation>
        </message>
        <message>
            <source>rows in the file</source>
            <translation>行（文件总行数）</translation>
        </message>
        <message>
            <source>same code, other shape</source>
            <translation>代码相同、图形不同</translation>
        </message>
        <message>
            <source>several there as one</source>
            <translation>已有多个合为一个</translation>
        </message>
        <message>
            <source>south</source>
            <translation>南</translation>
        </message>
        <message>
            <source>south-east</source>
            <translation>东南</translation>
        </message>
        <message>
            <source>south-west</source>
            <translation>西南</translation>
        </message>
        <message>
            <source>the data</source>
            <translation>导入数据</translation>
        </message>
        <message>
            <source>there already</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>to be looked at</source>
            <translation>待核</translation>
        </message>
        <message>
            <source>west</source>
            <translation>西</translation>
        </message>
        <message>
            <source>what the workspace holds</source>
            <translation>工作库已有</translation>
        </message>
        <message>
            <source>{0} more files wait; they come one after the other.</source>
            <translation>还有 {0} 个文件等待，将依次导入。</translation>
        </message>
        <message>
            <source>{0} photos</source>
            <translation>{0} 张照片</translation>
        </message>
        <message>
            <source>{0} rows, {1} columns</source>
            <translation>{0} 行，{1} 个字段</translation>
        </message>
        <message>
            <source>⚠ The data lies {0} km to the {1} of the county: the CRS or the zone is probably wrong.</source>
            <translation>⚠ 数据位于本县{1}方向 {0} 公里处：坐标系或带号很可能有误。</translation>
        </message>
        <message>
            <source>✓ The data lies in the county.</source>
            <translation>✓ 数据位于本县范围内。</translation>
        </message>
        <message>
            <source>0.5 m is the positional error of 1:500 mapping, 1.0 m that of 1:1000. Findings made before rest on the values until now: assess the spots again after a change.</source>
            <translation>1:500 测图的点位误差为 0.5 米，1:1000 为 1.0 米。已有认定仍按原取值，改动后请重新分析认定。</translation>
        </message>
        <message>
            <source>A case keeps the profile it was filed under. An own profile may be stricter than the law, never below it; each version is kept for good.</source>
            <translation>案件始终适用立案时的口径。自定义口径可以比法律更严，不得更宽；各版本永久保存。</translation>
        </message>
        <message>
            <source>A group may differ from the spot by</source>
            <translation>分组面积与图斑允许相差</translation>
        </message>
        <message>
            <source>All organisations</source>
            <translation>全部机构</translation>
        </message>
        <message>
            <source>Back to the program's values</source>
            <translation>恢复程序取值</translation>
        </message>
        <message>
            <source>Classification guide of 2023</source>
            <translation>用地用海分类指南（2023）</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Control lines nearer than this are named</source>
            <translation>提示此距离内的控制线</translation>
        </message>
        <message>
            <source>Drawing the preview</source>
            <translation>正在生成样张</translation>
        </message>
        <message>
            <source>For</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>Land-use standard</source>
            <translation>地类标准</translation>
        </message>
        <message>
            <source>Looking at the template</source>
            <translation>正在检查格式</translation>
        </message>
        <message>
            <source>Next number</source>
            <translation>下一个号</translation>
        </message>
        <message>
            <source>Numbered as letters</source>
            <translation>按公函编号</translation>
        </message>
        <message>
            <source>Numbering</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Own profile</source>
            <translation>自定义口径</translation>
        </message>
        <message>
            <source>Papers</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Papers go back to the program's own template; those issued stay as they are.</source>
            <translation>以后改用程序自带的格式；已制发的文书不变。</translation>
        </message>
        <message>
            <source>Positional tolerance</source>
            <translation>点位容差</translation>
        </message>
        <message>
            <source>Preview with</source>
            <translation>样张所用案件</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>办案口径</translation>
        </message>
        <message>
            <source>Profiles</source>
            <translation>办案口径</translation>
        </message>
        <message>
            <source>Search code, name or group</source>
            <translation>搜索代码、名称或分组</translation>
        </message>
        <message>
            <source>Search form or name</source>
            <translation>搜索文书或名称</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>严重程度</translation>
        </message>
        <message>
            <source>Show its text</source>
            <translation>查看原文</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>Switch the office's template of {form} off?</source>
            <translation>停用本单位的 {form} 格式吗？</translation>
        </message>
        <message>
            <source>Take in a profile (YAML)…</source>
            <translation>导入口径（YAML）…</translation>
        </message>
        <message>
            <source>Take in a template (YAML)…</source>
            <translation>导入格式（YAML）…</translation>
        </message>
        <message>
            <source>Taken in</source>
            <translation>导入日期</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>文书格式</translation>
        </message>
        <message>
            <source>The next numbers of {name}:</source>
            <translation>{name}的下一个号：</translation>
        </message>
        <message>
            <source>The profile {name} is there already, word for word.</source>
            <translation>口径 {name} 已有，一字不差。</translation>
        </message>
        <message>
            <source>The profile {name} was taken in. Choose it above for its track.</source>
            <translation>已导入口径 {name}，请在上方为相应途径选用。</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Tolerances and standards</source>
            <translation>容差和标准</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>适用途径</translation>
        </message>
        <message>
            <source>Usual disposition</source>
            <translation>默认处置</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Zone priorities</source>
            <translation>分区优先级</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>blanks</source>
            <translation>空白样张</translation>
        </message>
        <message>
            <source>the program's own</source>
            <translation>程序自带</translation>
        </message>
        <message>
            <source>until</source>
            <translation>失效日</translation>
        </message>
        <message>
            <source>{file} was not taken in. Its faults:</source>
            <translation>{file} 未导入，问题如下：</translation>
        </message>
        <message>
            <source>{form} {title} is sound; the preview was opened. Use it from now on?</source>
            <translation>{form}《{title}》检查通过，样张已打开。从现在起使用吗？</translation>
        </message>
        <message>
            <source>{org} short name, {kind} kind word, {year} year, {seq} number, {seq:04d} with zeros. Empty lines take what stands in grey. Numbers that were drawn never change.</source>
            <translation>{org} 机关代字，{kind} 文种字，{year} 年份，{seq} 序号，{seq:04d} 补零到四位。留空则按灰色文字。已编的文号不会改变。</translation>
        </message>
        <message>
            <source>All rows on the map</source>
            <translation>全部行上图</translation>
        </message>
        <message>
            <source>Another import</source>
            <translation>再导入一批</translation>
        </message>
        <message>
            <source>As found</source>
            <translation>恢复自动对应</translation>
        </message>
        <message>
            <source>As proposed</source>
            <translation>恢复默认处理</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>写入为</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>重新检查</translation>
        </message>
        <message>
            <source>Check: {0}</source>
            <translation>检查：{0}</translation>
        </message>
        <message>
            <source>Checking {0}</source>
            <translation>正在检查 {0}</translation>
        </message>
        <message>
            <source>Choose the column for: {0}</source>
            <translation>请指定字段：{0}</translation>
        </message>
        <message>
            <source>Class of all rows, or the column that holds it</source>
            <translation>全部行的分区类别，或类别所在字段</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Column of the file</source>
            <translation>文件中的字段</translation>
        </message>
        <message>
            <source>Column of the workspace</source>
            <translation>工作库字段</translation>
        </message>
        <message>
            <source>Delete preset</source>
            <translation>删除方案</translation>
        </message>
        <message>
            <source>Demolish first</source>
            <translation>优先拆除</translation>
        </message>
        <message>
            <source>Done: {0} rows written, {1} replaced. {2} were there already, {3} left out, {4} refused.</source>
            <translation>完成：写入 {0} 行，替换 {1} 行；{2} 行已有未重复写入，{3} 行按您的决定不导入，{4} 行退回。</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Enter the State Council's notice for the next year as soon as it is published; every date of every open case is reckoned anew when you save.</source>
            <translation>国务院公布下一年放假安排后请及时填入；保存时重新推算全部在办案件的期限。</translation>
        </message>
        <message>
            <source>Explaining every day</source>
            <translation>说明每个日期的依据</translation>
        </message>
        <message>
            <source>First value</source>
            <translation>首个值</translation>
        </message>
        <message>
            <source>Forget what you chose here</source>
            <translation>放弃在此所作的选择</translation>
        </message>
        <message>
            <source>From the profile {name}</source>
            <translation>来自口径 {name}</translation>
        </message>
        <message>
            <source>Holidays</source>
            <translation>节假日</translation>
        </message>
        <message>
            <source>Import of {0}: {1}</source>
            <translation>导入{0}：{1}</translation>
        </message>
        <message>
            <source>Import {0} rows</source>
            <translation>导入 {0} 行</translation>
        </message>
        <message>
            <source>Importing {0}</source>
            <translation>正在导入 {0}</translation>
        </message>
        <message>
            <source>Improving window after window; value {value}</source>
            <translation>逐段优化；当前值 {value}</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>文件中</translation>
        </message>
        <message>
            <source>Kept as they are, beside the columns above: {0}</source>
            <translation>其余字段原样保留：{0}</translation>
        </message>
        <message>
            <source>Map follows</source>
            <translation>地图跟随</translation>
        </message>
        <message>
            <source>Next file</source>
            <translation>下一个文件</translation>
        </message>
        <message>
            <source>None of {sites} sites can be planned: {refused} are refused. The list of sites says why.</source>
            <translation>{sites} 个拆除点均不能排期，其中 {refused} 个不予排期，原因见拆除点列表。</translation>
        </message>
        <message>
            <source>Not saved: {pages}. Close and drop these changes?</source>
            <translation>尚未保存：{pages}。关闭并放弃这些改动吗？</translation>
        </message>
        <message>
            <source>Nothing to remark.</source>
            <translation>没有问题。</translation>
        </message>
        <message>
            <source>Nothing was written: no row is new.</source>
            <translation>没有写入：没有新的行。</translation>
        </message>
        <message>
            <source>Only write the report</source>
            <translation>只生成报告</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>打开报告</translation>
        </message>
        <message>
            <source>Planning: {tried} of {tries} changes tried</source>
            <translation>排期：已试 {tried}/{tries} 次调整</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>对应方案</translation>
        </message>
        <message>
            <source>Priority 1 is the strongest and names the headline zone; severity 5 is the worst. Findings keep the values they were made with until the spot is assessed again.</source>
            <translation>优先级 1 最强，决定重点控制线；严重程度 5 最重。已有认定仍按原取值，直到重新分析。</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>填入</translation>
        </message>
        <message>
            <source>Report: {0}</source>
            <translation>报告：{0}</translation>
        </message>
        <message>
            <source>Rows for the map</source>
            <translation>正在把各行上图</translation>
        </message>
        <message>
            <source>Save as preset</source>
            <translation>保存为方案</translation>
        </message>
        <message>
            <source>Save as preset…</source>
            <translation>保存为方案…</translation>
        </message>
        <message>
            <source>Saved as a new version of the office's own profile of this track; cases filed before keep theirs. One condition, or more than 1 m² in one of the zones, is enough.</source>
            <translation>保存为该途径自定义口径的新版本，此前立案的案件不受影响。满足任一条件，或者在任一分区内超过 1 平方米，即属优先拆除。</translation>
        </message>
        <message>
            <source>Search row, name or remark</source>
            <translation>查找行号、名称或说明</translation>
        </message>
        <message>
            <source>Select rows to decide:</source>
            <translation>选中行后决定：</translation>
        </message>
        <message>
            <source>Settings of the office</source>
            <translation>单位设置</translation>
        </message>
        <message>
            <source>Settings of the office…</source>
            <translation>单位设置…</translation>
        </message>
        <message>
            <source>Spots that this touches have to be assessed again.</source>
            <translation>涉及的图斑需要重新分析认定。</translation>
        </message>
        <message>
            <source>Take back {0} rows that came in from {1}?</source>
            <translation>撤回从 {1} 导入的 {0} 行？</translation>
        </message>
        <message>
            <source>Take back…</source>
            <translation>撤回…</translation>
        </message>
        <message>
            <source>Take own days out</source>
            <translation>移除本单位所填</translation>
        </message>
        <message>
            <source>Take this import back…</source>
            <translation>撤回本次导入…</translation>
        </message>
        <message>
            <source>Taken back: {0} rows.</source>
            <translation>已撤回 {0} 行。</translation>
        </message>
        <message>
            <source>Taking an import back removes its rows and brings back what they replaced, as long as nothing rests on them.</source>
            <translation>撤回会删除该批次的行，并恢复被其替换的内容；其上已有后续工作的，不能撤回。</translation>
        </message>
        <message>
            <source>Taking back {0}</source>
            <translation>正在撤回 {0}</translation>
        </message>
        <message>
            <source>The file lacks columns of the preset: {0}</source>
            <translation>文件中没有方案里的字段：{0}</translation>
        </message>
        <message>
            <source>The first {0} rows, as they stand → as they would be written.</source>
            <translation>前 {0} 行：原值 → 写入值。</translation>
        </message>
        <message>
            <source>The notice of this year is not known: dates in it are provisional.</source>
            <translation>尚无该年的放假安排，所算日期均为暂定。</translation>
        </message>
        <message>
            <source>The output {level} is not one of low, typical, high.</source>
            <translation>工效 {level} 应为 low（低）、typical（一般）或 high（高）。</translation>
        </message>
        <message>
            <source>The program knows this year's notice.</source>
            <translation>程序已含该年的放假安排。</translation>
        </message>
        <message>
            <source>The program's own list</source>
            <translation>程序自带的清单</translation>
        </message>
        <message>
            <source>The rows were not checked yet.</source>
            <translation>尚未检查。</translation>
        </message>
        <message>
            <source>The weight {name} = {value} is none: {known}, each from 0 to 100.</source>
            <translation>权重 {name} = {value} 无效：可用 {known}，取值 0 至 100。</translation>
        </message>
        <message>
            <source>There</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>There is nothing to write.</source>
            <translation>没有可写入的行。</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Very many rows: the map shows those to be looked at only.</source>
            <translation>行数很多，地图上只显示需要查看的行。</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>Write a report of every row (XLSX)</source>
            <translation>生成逐行报告（XLSX）</translation>
        </message>
        <message>
            <source>Write nothing at all if one row is refused</source>
            <translation>只要有一行退回，就全部不写入</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Zones</source>
            <translation>分区</translation>
        </message>
        <message>
            <source>as found and as last time</source>
            <translation>自动对应，沿用上次</translation>
        </message>
        <message>
            <source>column {0}</source>
            <translation>字段 {0}</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>休息日</translation>
        </message>
        <message>
            <source>day worked</source>
            <translation>调休上班</translation>
        </message>
        <message>
            <source>found in the data</source>
            <translation>从数据中识别</translation>
        </message>
        <message>
            <source>import_reports</source>
            <translation>导入报告</translation>
        </message>
        <message>
            <source>in the file</source>
            <translation>文件中</translation>
        </message>
        <message>
            <source>new ones only</source>
            <translation>仅限新增</translation>
        </message>
        <message>
            <source>or in zones</source>
            <translation>或位于分区</translation>
        </message>
        <message>
            <source>statutory holiday</source>
            <translation>法定节假日</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>there: {0}</source>
            <translation>已有：{0}</translation>
        </message>
        <message>
            <source>this office</source>
            <translation>本单位</translation>
        </message>
        <message>
            <source>{0} of the selected rows do not allow that and stay as they were.</source>
            <translation>选中的行中有 {0} 行不能这样处理，保持不变。</translation>
        </message>
        <message>
            <source>{0} of them hold something to be looked at; point at a coloured cell.</source>
            <translation>其中 {0} 行有待核内容；把鼠标移到着色单元格上查看。</translation>
        </message>
        <message>
            <source>{0} rows are refused, so nothing would be written.</source>
            <translation>有 {0} 行退回，因此不会写入。</translation>
        </message>
        <message>
            <source>{0} rows: {1} written, {2} replace, {3} there already, {4} left out, {5} refused</source>
            <translation>共 {0} 行：写入 {1}，替换 {2}，已有 {3}，不导入 {4}，退回 {5}</translation>
        </message>
        <message>
            <source>{0} selected</source>
            <translation>已选 {0} 行</translation>
        </message>
        <message>
            <source>{0} that were replaced become again what they were.</source>
            <translation>被替换的 {0} 个恢复原状。</translation>
        </message>
        <message>
            <source>{count} days of this office; the program does not know the notice.</source>
            <translation>本单位已填 {count} 天；程序不含该年的放假安排。</translation>
        </message>
        <message>
            <source>{day} is no day on which this plan works; the site {site} cannot be locked to it.</source>
            <translation>{day} 不是本方案的施工日，拆除点 {site} 不能锁定在这一天。</translation>
        </message>
        <message>
            <source>{metres} m away</source>
            <translation>相距 {metres} 米</translation>
        </message>
        <message>
            <source>Add town</source>
            <translation>添加镇街</translation>
        </message>
        <message>
            <source>Add town…</source>
            <translation>添加镇街…</translation>
        </message>
        <message>
            <source>All charts as PDF…</source>
            <translation>全部图表存为 PDF…</translation>
        </message>
        <message>
            <source>All charts as a picture (PNG)…</source>
            <translation>全部图表存为图片(PNG)…</translation>
        </message>
        <message>
            <source>All tables as a spreadsheet (XLSX)…</source>
            <translation>全部数据存为表格(XLSX)…</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Click: show these in the list of cases</source>
            <translation>单击：在台账中显示这些记录</translation>
        </message>
        <message>
            <source>Code of the town (9 digits)</source>
            <translation>镇街代码（9 位）</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>重新统计</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>统计口径</translation>
        </message>
        <message>
            <source>Counting for the dashboard</source>
            <translation>正在统计看板指标</translation>
        </message>
        <message>
            <source>Dashboard</source>
            <translation>指标看板</translation>
        </message>
        <message>
            <source>Floor area (demolished, else surveyed)</source>
            <translation>建筑面积（已拆除的，否则为实测的）</translation>
        </message>
        <message>
            <source>From a table…</source>
            <translation>从表格导入…</translation>
        </message>
        <message>
            <source>Ground area (official area of the spots)</source>
            <translation>占地面积（图斑法定面积）</translation>
        </message>
        <message>
            <source>Save all charts or tables</source>
            <translation>保存全部图表</translation>
        </message>
        <message>
            <source>Save chart</source>
            <translation>保存图表</translation>
        </message>
        <message>
            <source>Save dashboard</source>
            <translation>保存看板</translation>
        </message>
        <message>
            <source>Save this chart as a picture or PDF…</source>
            <translation>将本图存为图片或 PDF…</translation>
        </message>
        <message>
            <source>Show the figures as a table</source>
            <translation>以表格显示数据</translation>
        </message>
        <message>
            <source>Targets from a table</source>
            <translation>从表格导入年度任务</translation>
        </message>
        <message>
            <source>The library matplotlib is missing: the figures are shown as tables. It comes with QGIS on Windows.</source>
            <translation>缺少 matplotlib 库：数据以表格显示。Windows 版 QGIS 自带该库。</translation>
        </message>
        <message>
            <source>Together {m2} m²</source>
            <translation>合计 {m2} m²</translation>
        </message>
        <message>
            <source>XLSX or CSV with the columns 年度, 镇街 and 年度任务 (m²)</source>
            <translation>含“年度、镇街、年度任务”三列的 XLSX 或 CSV（m²）</translation>
        </message>
        <message>
            <source>Yearly targets</source>
            <translation>年度任务</translation>
        </message>
        <message>
            <source>Yearly targets of the towns…</source>
            <translation>各镇街年度任务…</translation>
        </message>
        <message>
            <source>proved bounds and improved demolition plans; plans are made without it</source>
            <translation>拆除方案的优化与界限证明；没有它也能排期</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>关联图斑</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>打开原图</translation>
        </message>
        <message>
            <source>Show ID</source>
            <translation>显示号码</translation>
        </message>
        <message>
            <source>Found and cleared count up to this day; states and open dates are those of today</source>
            <translation>新发现和已消除统计到这一天；状态和未了期限为今天的</translation>
        </message>
        <message>
            <source>✓ The data lies beside what the workspace holds, {0} m to the {1}.</source>
            <translation>✓ 数据紧邻工作库已有数据（{1}方向 {0} 米）。</translation>
        </message>
        <message>
            <source>charts of the dashboard and of plans; the figures are shown as tables</source>
            <translation>看板和方案的图表；数据改以表格显示</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Days as 2029-12-31</source>
            <translation>日期写成 2029-12-31</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>单位名称</translation>
        </message>
        <message>
            <source>Name of the organisation</source>
            <translation>机构名称</translation>
        </message>
        <message>
            <source>Name of the workspace</source>
            <translation>工作库名称</translation>
        </message>
        <message>
            <source>Officer's name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Count of rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Designation</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Every row</source>
            <translation>逐行结果</translation>
        </message>
        <message>
            <source>File or layer</source>
            <translation>文件或图层</translation>
        </message>
        <message>
            <source>Number or name</source>
            <translation>编号或名称</translation>
        </message>
        <message>
            <source>Numbers</source>
            <translation>汇总</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Told by</source>
            <translation>对应依据</translation>
        </message>
        <message>
            <source>What was read</source>
            <translation>读取结果</translation>
        </message>
        <message>
            <source>cannot be taken</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>different</source>
            <translation>有变化</translation>
        </message>
        <message>
            <source>A PDF and a picture for each spot</source>
            <translation>每个图斑一个 PDF 和一张图片</translation>
        </message>
        <message>
            <source>Adds the layout to the project, a sheet for each spot, to be changed and kept as an own layout</source>
            <translation>把版式加入工程，每个图斑一幅，可修改并存为自有版式</translation>
        </message>
        <message>
            <source>All as one PDF</source>
            <translation>合并为一个 PDF</translation>
        </message>
        <message>
            <source>All as one PDF…</source>
            <translation>合并为一个 PDF…</translation>
        </message>
        <message>
            <source>All cases that …</source>
            <translation>符合条件的全部案件</translation>
        </message>
        <message>
            <source>All sheets in one PDF</source>
            <translation>全部图幅合为一个 PDF</translation>
        </message>
        <message>
            <source>Another paper although there is one</source>
            <translation>已有文书的也另制一份</translation>
        </message>
        <message>
            <source>Can be issued</source>
            <translation>可制发</translation>
        </message>
        <message>
            <source>Cancelled.</source>
            <translation>已取消。</translation>
        </message>
        <message>
            <source>Cancelled; what was issued until then stays.</source>
            <translation>已取消；此前制发的保留。</translation>
        </message>
        <message>
            <source>Case or spot</source>
            <translation>案件或图斑</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>选择文件夹</translation>
        </message>
        <message>
            <source>Chosen in the list of cases</source>
            <translation>台账中选中的</translation>
        </message>
        <message>
            <source>Date of the papers</source>
            <translation>文书日期</translation>
        </message>
        <message>
            <source>Done, behind the time</source>
            <translation>完成（落后于时间进度）</translation>
        </message>
        <message>
            <source>Done, in time</source>
            <translation>完成（不落后于时间进度）</translation>
        </message>
        <message>
            <source>Double click opens the case; on the number, the file</source>
            <translation>双击打开案件；双击文号打开文件</translation>
        </message>
        <message>
            <source>Draw maps</source>
            <translation>出图</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>已出图</translation>
        </message>
        <message>
            <source>Enforcement map</source>
            <translation>执法图</translation>
        </message>
        <message>
            <source>Enforcement map {size}</source>
            <translation>执法图 {size}</translation>
        </message>
        <message>
            <source>Issue ({count})</source>
            <translation>制发（{count}）</translation>
        </message>
        <message>
            <source>Issue papers</source>
            <translation>制发文书</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>已制发</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>制发人</translation>
        </message>
        <message>
            <source>Issuing papers</source>
            <translation>正在制发文书</translation>
        </message>
        <message>
            <source>Layout</source>
            <translation>版式</translation>
        </message>
        <message>
            <source>Look ahead</source>
            <translation>预检</translation>
        </message>
        <message>
            <source>Looking ahead</source>
            <translation>正在预检</translation>
        </message>
        <message>
            <source>Looking at paper {done} of {total}</source>
            <translation>正在预检第 {done} 份，共 {total} 份</translation>
        </message>
        <message>
            <source>Map {done} of {count}</source>
            <translation>第 {done} 幅，共 {count} 幅</translation>
        </message>
        <message>
            <source>No program on this machine opens {path}.</source>
            <translation>本机没有程序能打开 {path}。</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>文书</translation>
        </message>
        <message>
            <source>Notices and maps in batches</source>
            <translation>批量制发文书与执法图</translation>
        </message>
        <message>
            <source>Notices and maps in batches…</source>
            <translation>批量制发文书与执法图…</translation>
        </message>
        <message>
            <source>Number or file</source>
            <translation>文号或文件</translation>
        </message>
        <message>
            <source>Only forms that belong to where the cases stand</source>
            <translation>只列与案件当前环节相应的文书</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Open in the layout designer</source>
            <translation>在布局设计器中打开</translation>
        </message>
        <message>
            <source>Own layout</source>
            <translation>自有版式</translation>
        </message>
        <message>
            <source>Own layout (.qpt)…</source>
            <translation>自有版式(.qpt)…</translation>
        </message>
        <message>
            <source>PDF and Word</source>
            <translation>PDF 和 Word</translation>
        </message>
        <message>
            <source>Path of an own .qpt</source>
            <translation>自有 .qpt 的路径</translation>
        </message>
        <message>
            <source>Preparing to print</source>
            <translation>正在准备打印</translation>
        </message>
        <message>
            <source>Print all…</source>
            <translation>全部打印…</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>打印预览</translation>
        </message>
        <message>
            <source>Print preview…</source>
            <translation>打印预览…</translation>
        </message>
        <message>
            <source>Printed again</source>
            <translation>重印</translation>
        </message>
        <message>
            <source>Putting together paper {done} of {total}</source>
            <translation>正在合并第 {done} 份，共 {total} 份</translation>
        </message>
        <message>
            <source>Reading the findings</source>
            <translation>正在读取套合结果</translation>
        </message>
        <message>
            <source>Says for every case what is missing; nothing is issued</source>
            <translation>逐案说明缺什么；不制发任何文书</translation>
        </message>
        <message>
            <source>Search a form</source>
            <translation>查找文书</translation>
        </message>
        <message>
            <source>Take over what is chosen now</source>
            <translation>取用当前选中的</translation>
        </message>
        <message>
            <source>The printer takes nothing. Look whether it is on and connected.</source>
            <translation>打印机没有响应。请检查是否已开机并连接。</translation>
        </message>
        <message>
            <source>The workspace was changed since the check. Check again to be sure.</source>
            <translation>检查之后工作库有变动，请重新检查以确认。</translation>
        </message>
        <message>
            <source>There is nothing to print: none of these papers is issued as a PDF.</source>
            <translation>没有可打印的内容：这些文书都没有制发为 PDF。</translation>
        </message>
        <message>
            <source>Up to {papers} papers for {cases} cases are issued and numbered. Numbers are never given twice.</source>
            <translation>将为 {cases} 宗案件制发并编号最多 {papers} 份文书。文号用后不再重新分配。</translation>
        </message>
        <message>
            <source>Why, or what is missing</source>
            <translation>原因或缺少的内容</translation>
        </message>
        <message>
            <source>Writing the report</source>
            <translation>正在生成报告</translation>
        </message>
        <message>
            <source>papers.pdf</source>
            <translation>文书.pdf</translation>
        </message>
        <message>
            <source>{cases} cases, {spots} spots</source>
            <translation>{cases} 宗案件，{spots} 个图斑</translation>
        </message>
        <message>
            <source>{count} maps drawn into {folder}</source>
            <translation>已出图 {count} 幅：{folder}</translation>
        </message>
        <message>
            <source>{issued} issued, {there} printed again, {refused} refused</source>
            <translation>已制发 {issued} 份，重印 {there} 份，未能制发 {refused} 份</translation>
        </message>
        <message>
            <source>{name}, which a row was to replace, was changed by somebody since the check. Nothing was written. Check again.</source>
            <translation>拟替换的 {name} 在检查之后被他人改动。未写入任何内容，请重新检查。</translation>
        </message>
        <message>
            <source>{ready} can be issued, {there} are there already and are printed again, {refused} cannot</source>
            <translation>可制发 {ready} 份，已有 {there} 份（将重印），不能制发 {refused} 份</translation>
        </message>
        <message>
            <source>All that are broken, as linked cases</source>
            <translation>全部涉及途径（关联立案）</translation>
        </message>
        <message>
            <source>Any state</source>
            <translation>各状态</translation>
        </message>
        <message>
            <source>Any town</source>
            <translation>各镇街</translation>
        </message>
        <message>
            <source>Area as delivered</source>
            <translation>监测面积</translation>
        </message>
        <message>
            <source>As the assessment says</source>
            <translation>按研判结论</translation>
        </message>
        <message>
            <source>Attributes…</source>
            <translation>属性…</translation>
        </message>
        <message>
            <source>Building state</source>
            <translation>建设状态</translation>
        </message>
        <message>
            <source>Choose a spot in the list of cases or on the map.</source>
            <translation>请在治违台账或地图上选择图斑。</translation>
        </message>
        <message>
            <source>Double click opens the case.</source>
            <translation>双击打开案件。</translation>
        </message>
        <message>
            <source>Lead {number}</source>
            <translation>线索 {number}</translation>
        </message>
        <message>
            <source>Not registered yet</source>
            <translation>尚未登记</translation>
        </message>
        <message>
            <source>Officers in charge, two at least</source>
            <translation>承办人（至少两人）</translation>
        </message>
        <message>
            <source>Open a case</source>
            <translation>立案</translation>
        </message>
        <message>
            <source>Open a case…</source>
            <translation>立案…</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>立案</translation>
        </message>
        <message>
            <source>Parties: {names}</source>
            <translation>当事人：{names}</translation>
        </message>
        <message>
            <source>The attributes were not saved: {reason}</source>
            <translation>属性未保存：{reason}</translation>
        </message>
        <message>
            <source>The card is not valid on this day.</source>
            <translation>该日执法证不在有效期内。</translation>
        </message>
        <message>
            <source>A day of the case or spot as a date. Kind: 'found', 'decided', 'cleared' or 'due'.</source>
            <translation>案件或图斑的日期。种类：'found' 发现、'decided' 决定、'cleared' 整改、'due' 期限。</translation>
        </message>
        <message>
            <source>Ellipsoidal area in m² by the official rule (CGCS2000, rounded half up to 0.01): the number that area statements and papers carry. The CRS is that of the layer unless one is given; NULL where the rule does not know it.</source>
            <translation>按国家规程计算的椭球面积（m²，CGCS2000，四舍五入到 0.01），与面积说明和文书中的数一致。不写坐标系时取图层的坐标系；规程不认识的坐标系得 NULL。</translation>
        </message>
        <message>
            <source>Examples</source>
            <translation>示例</translation>
        </message>
        <message>
            <source>Name of the zone class that decides what may be done with the spot.</source>
            <translation>决定该图斑如何处置的主要管控分区的名称。</translation>
        </message>
        <message>
            <source>State of the case, lead or spot in words.</source>
            <translation>案件、线索或图斑的状态（文字）。</translation>
        </message>
        <message>
            <source>The day is one of: {kinds}</source>
            <translation>日期种类只能是：{kinds}</translation>
        </message>
        <message>
            <source>The next day by which the office has to act, as a date; NULL when nothing is due.</source>
            <translation>本单位下一个应办期限（日期）；没有期限时为 NULL。</translation>
        </message>
        <message>
            <source>Without a uid or a case number, the feature at hand is meant.</source>
            <translation>不写标识或案号时，指当前要素。</translation>
        </message>
        <message>
            <source>its spot</source>
            <translation>所属图斑</translation>
        </message>
        <message>
            <source>A spot that was looked at again is no longer there. Take it off the list.</source>
            <translation>复查的图斑已不存在，请从列表中移除。</translation>
        </message>
        <message>
            <source>A zero report cannot hold a new spot.</source>
            <translation>零报告不能含新增图斑。</translation>
        </message>
        <message>
            <source>Choose the cells first, on the map or in the list.</source>
            <translation>请先在地图上或列表中选择网格。</translation>
        </message>
        <message>
            <source>Choose the cells that were walked, on the map or in the list.</source>
            <translation>请在地图上或列表中选择已巡查的网格。</translation>
        </message>
        <message>
            <source>Choose who patrolled. Officers are entered in the settings.</source>
            <translation>请选择巡查人。人员在设置中录入。</translation>
        </message>
        <message>
            <source>Cutting {community}</source>
            <translation>正在划分{community}</translation>
        </message>
        <message>
            <source>No column of {layer} holds codes of communities (12 digits). Columns: {columns}</source>
            <translation>{layer}中没有社区（村）代码（12位数字）字段。现有字段：{columns}</translation>
        </message>
        <message>
            <source>No row of {layer} has both a code of 12 digits in {column} and ground.</source>
            <translation>{layer}没有一行既有12位代码（{column}）又有面。</translation>
        </message>
        <message>
            <source>Recording the patrol</source>
            <translation>正在登记巡查</translation>
        </message>
        <message>
            <source>Somebody patrolled {communities} meanwhile ({count} cells). Look at the preview again.</source>
            <translation>期间有人巡查了{communities}（{count}个网格）。请重新预览。</translation>
        </message>
        <message>
            <source>Take</source>
            <translation>采用</translation>
        </message>
        <message>
            <source>The cells were changed since. What was there before cannot be brought back.</source>
            <translation>网格此后已有变动，不能恢复原样。</translation>
        </message>
        <message>
            <source>The least share of a piece is {value}; it may be 0 to 0.5.</source>
            <translation>最小占比为{value}，应在0至0.5之间。</translation>
        </message>
        <message>
            <source>The patrol has to end after it began, within 36 hours.</source>
            <translation>巡查结束时间应晚于开始时间，且不超过36小时。</translation>
        </message>
        <message>
            <source>The patrol would end in the future. Put the time right.</source>
            <translation>巡查结束时间在将来，请更正。</translation>
        </message>
        <message>
            <source>The side of a cell is {size} m; it may be {least} to {most} m.</source>
            <translation>网格边长为{size}米，应在{least}至{most}米之间。</translation>
        </message>
        <message>
            <source>There is no cell to build.</source>
            <translation>没有可生成的网格。</translation>
        </message>
        <message>
            <source>There is no record of {year}-{month} yet.</source>
            <translation>{year}年{month}月还没有记录。</translation>
        </message>
        <message>
            <source>This patrol is no longer there.</source>
            <translation>该巡查记录已不存在。</translation>
        </message>
        <message>
            <source>Writing the record of patrols</source>
            <translation>正在写巡查日志</translation>
        </message>
        <message>
            <source>{communities}: {count} cells were patrolled. They stay, with the record of the patrols.</source>
            <translation>{communities}：{count}个网格已有巡查记录，网格与记录一并保留。</translation>
        </message>
        <message>
            <source>{community} has no ground: its polygon is empty or has no area.</source>
            <translation>{community}没有地面范围：面为空或没有面积。</translation>
        </message>
        <message>
            <source>{community} would have {count} cells of {size} m; a community can number 999. Take cells of at least {wanted} m for it.</source>
            <translation>{community}按{size}米划分将有{count}个网格，一个社区（村）最多编999号。请对其采用不小于{wanted}米的网格。</translation>
        </message>
        <message>
            <source>{count} of the cells are no longer there: the grid was built anew. Choose the cells again.</source>
            <translation>{count}个网格已不存在：网格已重新划分。请重新选择。</translation>
        </message>
        <message>
            <source>{value} days cannot be counted; take at least 1.</source>
            <translation>不能按{value}天统计，至少为1天。</translation>
        </message>
        <message>
            <source>{value} is no code of a community: it needs 12 digits.</source>
            <translation>{value}不是社区（村）代码：应为12位数字。</translation>
        </message>
        <message>
            <source>Export settings of the office</source>
            <translation>导出单位设置</translation>
        </message>
        <message>
            <source>Settings (YAML)</source>
            <translation>设置文件（YAML）</translation>
        </message>
        <message>
            <source>Writes all settings of a workspace into one YAML file: organisations, officers, numbering, profiles with their texts, templates, holidays, own values of the catalogues and options. 'Import settings of the office' sets another workspace up with it to the last value.</source>
            <translation>将工作库的全部设置写入一个 YAML 文件：机构、执法人员、文号、办案口径原文、文书格式、节假日、目录的自定义取值和其他选项。另一工作库用“导入单位设置”读入后，各项取值完全一致。</translation>
        </message>
        <message>
            <source>Assess the spots…</source>
            <translation>分析认定图斑…</translation>
        </message>
        <message>
            <source>A piece at the border below this share of a full cell joins the neighbour with the longest border.</source>
            <translation>边缘碎块小于完整网格的这一比例时，并入共有边最长的相邻网格。</translation>
        </message>
        <message>
            <source>A scenario needs a name.</source>
            <translation>方案须有名称。</translation>
        </message>
        <message>
            <source>Add a layer with the borders of the communities to the project first.</source>
            <translation>请先把社区（村）界图层加入工程。</translation>
        </message>
        <message>
            <source>Again</source>
            <translation>复查</translation>
        </message>
        <message>
            <source>As they stood: found and not yet cleared</source>
            <translation>按存续：已发现、尚未整改</translation>
        </message>
        <message>
            <source>Build</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>Build the patrol grid</source>
            <translation>划分巡查网格</translation>
        </message>
        <message>
            <source>By the day of the decision</source>
            <translation>按决定日期</translation>
        </message>
        <message>
            <source>By the day they were cleared</source>
            <translation>按整改日期</translation>
        </message>
        <message>
            <source>By the day they were found</source>
            <translation>按发现日期</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Cells</source>
            <translation>网格</translation>
        </message>
        <message>
            <source>Cells walked</source>
            <translation>已巡网格</translation>
        </message>
        <message>
            <source>Choose cells on the map or in the list, then take them here.</source>
            <translation>先在地图上或列表中选择网格，再取用。</translation>
        </message>
        <message>
            <source>Code of the community (12 digits)</source>
            <translation>社区（村）代码（12位）</translation>
        </message>
        <message>
            <source>Community</source>
            <translation>社区（村）</translation>
        </message>
        <message>
            <source>Days ago</source>
            <translation>距今天数</translation>
        </message>
        <message>
            <source>Demolition</source>
            <translation>拆除</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>研判</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>发现</translation>
        </message>
        <message>
            <source>Last patrol</source>
            <translation>最近巡查</translation>
        </message>
        <message>
            <source>Layer of communities</source>
            <translation>社区（村）界图层</translation>
        </message>
        <message>
            <source>Least share of a cell</source>
            <translation>网格最小占比</translation>
        </message>
        <message>
            <source>Look at the cells before they are built.</source>
            <translation>生成前请先预览。</translation>
        </message>
        <message>
            <source>Looked at again: {codes}</source>
            <translation>复查图斑：{codes}</translation>
        </message>
        <message>
            <source>Make the themes anew in this project</source>
            <translation>在本工程中重新生成主题</translation>
        </message>
        <message>
            <source>Map themes</source>
            <translation>地图主题</translation>
        </message>
        <message>
            <source>Name of the community</source>
            <translation>社区（村）名称</translation>
        </message>
        <message>
            <source>Neglected</source>
            <translation>未巡</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从未巡</translation>
        </message>
        <message>
            <source>New spots: {codes}</source>
            <translation>新增图斑：{codes}</translation>
        </message>
        <message>
            <source>No new spot: this patrol is a zero report.</source>
            <translation>没有新增图斑：本次为零报告。</translation>
        </message>
        <message>
            <source>Nothing was found or cleared in this year up to this day.</source>
            <translation>本年度到这一天没有新发现，也没有已消除。</translation>
        </message>
        <message>
            <source>Only a draft can be deleted; {name} is or was in force and is kept.</source>
            <translation>只能删除草案;{name} 已执行过,须保留。</translation>
        </message>
        <message>
            <source>Patrol grid</source>
            <translation>巡查网格</translation>
        </message>
        <message>
            <source>Patrolled already, stay as they are: {names}</source>
            <translation>已有巡查记录，保持不变：{names}</translation>
        </message>
        <message>
            <source>Patrolled by</source>
            <translation>巡查人</translation>
        </message>
        <message>
            <source>Patrols</source>
            <translation>巡查</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>进度</translation>
        </message>
        <message>
            <source>Record the patrol</source>
            <translation>登记巡查</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: {value} cannot be; {wanted}.</source>
            <translation>第 {row} 行 {column} 列:{value} 不对,应为 {wanted}。</translation>
        </message>
        <message>
            <source>Row {row}, {site}: areas, volumes and cost cannot be below zero.</source>
            <translation>第 {row} 行 {site}:面积、方量、费用不能为负。</translation>
        </message>
        <message>
            <source>Row {row}, {site}: {day} has not come yet.</source>
            <translation>第 {row} 行 {site}:{day} 尚未到来。</translation>
        </message>
        <message>
            <source>Row {row}, {site}: {day} is before {other}, the day of the step before it.</source>
            <translation>第 {row} 行 {site}:{day} 早于前一步的日期 {other}。</translation>
        </message>
        <message>
            <source>Row {row}, {site}: {how} is no way of demolishing; ways are {known}.</source>
            <translation>第 {row} 行 {site}:没有拆除方式 {how};可用:{known}。</translation>
        </message>
        <message>
            <source>Row {row}, {site}: {kind} cannot be recorded before {missing} is.</source>
            <translation>第 {row} 行 {site}:须先登记 {missing} 才能登记 {kind}。</translation>
        </message>
        <message>
            <source>Row {row}, {site}: {kind} is no step; steps are {known}.</source>
            <translation>第 {row} 行 {site}:没有进度 {kind};可用:{known}。</translation>
        </message>
        <message>
            <source>Row {row}, {site}: {kind} is recorded already, on {day}.</source>
            <translation>第 {row} 行 {site}:{kind} 已于 {day} 登记。</translation>
        </message>
        <message>
            <source>Row {row}: the site {site} is dropped from planning.</source>
            <translation>第 {row} 行:拆除点 {site} 已移出计划。</translation>
        </message>
        <message>
            <source>Row {row}: there is no site {site}.</source>
            <translation>第 {row} 行:没有拆除点 {site}。</translation>
        </message>
        <message>
            <source>Row {row}: {count} sites are called {site}; give the name of one.</source>
            <translation>第 {row} 行:有 {count} 个拆除点叫 {site};请填其中一个的名称。</translation>
        </message>
        <message>
            <source>Row {row}: {value} cannot be read.</source>
            <translation>第 {row} 行:{value} 无法读取。</translation>
        </message>
        <message>
            <source>Side of a cell</source>
            <translation>网格边长</translation>
        </message>
        <message>
            <source>Spot {code}, looked at again</source>
            <translation>图斑{code}，复查</translation>
        </message>
        <message>
            <source>Spots over time</source>
            <translation>图斑的时间变化</translation>
        </message>
        <message>
            <source>Take the chosen cells</source>
            <translation>取用所选网格</translation>
        </message>
        <message>
            <source>The line crosses itself. Draw it again.</source>
            <translation>边线自相交，请重新绘制。</translation>
        </message>
        <message>
            <source>The resources file {path} cannot be read: {reason}</source>
            <translation>资源文件 {path} 无法读取:{reason}</translation>
        </message>
        <message>
            <source>The table has no column that states a fact of a site. Known are: {known}</source>
            <translation>表中没有拆除点情况的列。可用列:{known}</translation>
        </message>
        <message>
            <source>The table {path} has no rows.</source>
            <translation>表 {path} 没有数据行。</translation>
        </message>
        <message>
            <source>There is a scenario {name} already.</source>
            <translation>已有方案 {name}。</translation>
        </message>
        <message>
            <source>There is no scenario {name}; there are: {known}.</source>
            <translation>没有方案 {name};现有:{known}。</translation>
        </message>
        <message>
            <source>There is no such record of progress any more: {uid}</source>
            <translation>该进度记录已不存在:{uid}</translation>
        </message>
        <message>
            <source>Walked</source>
            <translation>已巡</translation>
        </message>
        <message>
            <source>Weather</source>
            <translation>天气</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>正在写 {name}</translation>
        </message>
        <message>
            <source>found by its values</source>
            <translation>按内容自动识别</translation>
        </message>
        <message>
            <source>never</source>
            <translation>从未</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>未指定</translation>
        </message>
        <message>
            <source>zero report</source>
            <translation>零报告</translation>
        </message>
        <message>
            <source>zhiwei_patrol_age(uid): class of a cell of the patrol grid by its last patrol. 0 within the days, 1 up to twice, 2 up to four times as long ago, 3 longer, 4 never.</source>
            <translation>zhiwei_patrol_age(uid)：巡查网格按最近一次巡查的分级。0为周期内，1为两个周期内，2为四个周期内，3为更久，4为从未巡查。</translation>
        </message>
        <message>
            <source>{cells} cells in {communities} communities.</source>
            <translation>{communities}个社区（村），共{cells}个网格。</translation>
        </message>
        <message>
            <source>{count} cells of before are replaced.</source>
            <translation>将替换原有网格{count}个。</translation>
        </message>
        <message>
            <source>{count} cells were built.</source>
            <translation>已生成{count}个网格。</translation>
        </message>
        <message>
            <source>{count} map themes are in the project: {names}. Save the project to keep them.</source>
            <translation>工程中已有 {count} 个地图主题：{names}。保存工程后长期保留。</translation>
        </message>
        <message>
            <source>{count} new spots will be registered with their leads.</source>
            <translation>将登记{count}处新增图斑及其线索。</translation>
        </message>
        <message>
            <source>{count} rows without code or ground are left out.</source>
            <translation>{count}行没有代码或没有面，未列入。</translation>
        </message>
        <message>
            <source>{kind} cannot be taken back while {later} is recorded.</source>
            <translation>已登记 {later},不能撤销 {kind}。</translation>
        </message>
        <message>
            <source>{one} and {two} lie over each other by {area} m².</source>
            <translation>{one}与{two}重叠{area}平方米。</translation>
        </message>
        <message>
            <source>All cells</source>
            <translation>全部网格</translation>
        </message>
        <message>
            <source>Assign the chosen cells</source>
            <translation>分配所选网格</translation>
        </message>
        <message>
            <source>Build demolition sites</source>
            <translation>生成拆除点</translation>
        </message>
        <message>
            <source>Build the grid…</source>
            <translation>划分网格…</translation>
        </message>
        <message>
            <source>Cases and leads</source>
            <translation>案件与线索</translation>
        </message>
        <message>
            <source>Changes to try</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <source>Choose neglected</source>
            <translation>选择未巡网格</translation>
        </message>
        <message>
            <source>Choose on the map</source>
            <translation>在地图上选择</translation>
        </message>
        <message>
            <source>Compare scenarios</source>
            <translation>方案比较</translation>
        </message>
        <message>
            <source>Coverage map</source>
            <translation>覆盖图</translation>
        </message>
        <message>
            <source>Day on which the target is reached</source>
            <translation>达标日</translation>
        </message>
        <message>
            <source>Days behind the proven bound of the target</source>
            <translation>达标日距理论最早日的天数</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>差异</translation>
        </message>
        <message>
            <source>First day of the plan (YYYY-MM-DD, empty for today)</source>
            <translation>计划开始日(YYYY-MM-DD,空为今天)</translation>
        </message>
        <message>
            <source>First day that no plan can beat</source>
            <translation>理论最早达标日</translation>
        </message>
        <message>
            <source>First scenario</source>
            <translation>方案一</translation>
        </message>
        <message>
            <source>Import facts of sites</source>
            <translation>导入拆除点情况</translation>
        </message>
        <message>
            <source>Last day of the plan (YYYY-MM-DD)</source>
            <translation>计划结束日(YYYY-MM-DD)</translation>
        </message>
        <message>
            <source>Lists where two scenarios differ, site by site (kind: only_first, only_second, day, crew, same, unplanned; days by which the second is later) and in sum: sites placed, area, mean day of the urgent, shortfall, target day, moves and distance of the crews, end, cost. An empty name means the scenario in force. Reads only.</source>
            <translation>逐点列出两个方案的差异(kind:only_first 仅方案一、only_second 仅方案二、day 改期、crew 换队、same 相同、unplanned 均未安排;days 为方案二推迟的天数),并给出合计:安排点数、面积、急案平均日、缺口、达标日、队伍转移次数和距离、结束日、费用。名称为空表示执行中的方案。只读。</translation>
        </message>
        <message>
            <source>Makes a site for every item of a decision that orders a demolition and has none yet: structure, storeys, floor and ground area from the decision and the spot. What a planner said about a site stays as it is. A site whose item was revoked or is done by the procedure is dropped from planning, never deleted.</source>
            <translation>为每一项决定拆除而尚无拆除点的内容生成一个拆除点:结构、层数、建筑面积和占地面积取自决定和图斑。计划人员已填写的内容保持不变。决定项被撤销或已按程序办结的拆除点移出计划,不删除。</translation>
        </message>
        <message>
            <source>Month's record (XLSX)…</source>
            <translation>本月巡查日志（XLSX）…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Name of the scenario</source>
            <translation>方案名称</translation>
        </message>
        <message>
            <source>New patrol</source>
            <translation>新建巡查</translation>
        </message>
        <message>
            <source>New spot, {area} m²</source>
            <translation>新增图斑，{area}平方米</translation>
        </message>
        <message>
            <source>No spot has such a day yet, so there is nothing to show over time.</source>
            <translation>还没有图斑有这种日期，没有可以按时间显示的内容。</translation>
        </message>
        <message>
            <source>No spot lies on this parcel.</source>
            <translation>这宗地上没有图斑。</translation>
        </message>
        <message>
            <source>Nobody's cells</source>
            <translation>未分配的网格</translation>
        </message>
        <message>
            <source>Number of phases</source>
            <translation>分期数</translation>
        </message>
        <message>
            <source>Open a workspace first.</source>
            <translation>请先打开工作空间。</translation>
        </message>
        <message>
            <source>Output of the crews</source>
            <translation>施工效率</translation>
        </message>
        <message>
            <source>Patrol record {year}-{month}</source>
            <translation>{year}年{month}月巡查日志</translation>
        </message>
        <message>
            <source>Patrol recorded.</source>
            <translation>巡查已登记。</translation>
        </message>
        <message>
            <source>Phases</source>
            <translation>分期分片</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Plan demolition in phases</source>
            <translation>编制分期拆除方案</translation>
        </message>
        <message>
            <source>Reads a table (XLSX, CSV) with what only the planner knows of sites. The column site (拆除点, 案号) names a site, or a case that has one site. Other columns, each optional: consent (同意自拆), consent_on, let (出租), persons (居住人数), supplied (通水电气), batch (同批: shared walls or structure), lane (通道) and lane_order, danger (0 to 3), protected (受保护: 是, 否 or 未知), protected_neighbour, new_building, categories (六先拆, e.g. X1、X3), complaints, public_project, sole_home, sowing_day, blocked (e.g. 2027-06-07..2027-06-10), structure, storeys, floor_area_m2, ground_area_m2, height_m, remark. An empty cell leaves what is known alone. A wrong value is named by row and column, and then nothing is taken.</source>
            <translation>读取只有计划人员掌握的拆除点情况表(XLSX、CSV)。列 site(拆除点、案号)指明拆除点,或只有一个拆除点的案件。其他列均可选:consent(同意自拆)、consent_on(同意日期)、let(出租)、persons(居住人数)、supplied(通水电气)、batch(同批:共墙或结构相连)、lane(通道)与 lane_order(次序)、danger(危险等级 0 至 3)、protected(受保护:是、否或未知)、protected_neighbour(邻近保护)、new_building(新建)、categories(六先拆,如 X1、X3)、complaints(投诉数)、public_project(公共项目)、sole_home(唯一住房)、sowing_day(播种日期)、blocked(不可施工日,如 2027-06-07..2027-06-10)、structure(结构)、storeys(层数)、floor_area_m2(建筑面积)、ground_area_m2(占地面积)、height_m(高度)、remark(备注)。空格不改变已知内容。错误值按行和列指出,此时整表不导入。</translation>
        </message>
        <message>
            <source>Record progress of demolition</source>
            <translation>登记拆除进度</translation>
        </message>
        <message>
            <source>Remove all {count} cells of {communities} communities?</source>
            <translation>删除{communities}个社区（村）的全部{count}个网格?</translation>
        </message>
        <message>
            <source>Remove the grid of the chosen cells…</source>
            <translation>删除所选网格所在社区的网格…</translation>
        </message>
        <message>
            <source>Report at once that nothing new was found today: in the chosen cells, else in all cells of the officer chosen below</source>
            <translation>一键报告今日未发现新增：所选网格;未选时为下方所选人员的全部网格</translation>
        </message>
        <message>
            <source>Scenario to change as little as possible</source>
            <translation>尽量少改动的原方案</translation>
        </message>
        <message>
            <source>Second scenario</source>
            <translation>方案二</translation>
        </message>
        <message>
            <source>Seconds for CP-SAT</source>
            <translation>CP-SAT 用时(秒)</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>Select spots on the map first.</source>
            <translation>请先在地图上选择图斑。</translation>
        </message>
        <message>
            <source>Show its cells</source>
            <translation>显示其网格</translation>
        </message>
        <message>
            <source>Show the cells of one officer</source>
            <translation>只看某一人员的网格</translation>
        </message>
        <message>
            <source>Sites as they were</source>
            <translation>未变的拆除点</translation>
        </message>
        <message>
            <source>Sites changed</source>
            <translation>更新的拆除点</translation>
        </message>
        <message>
            <source>Sites dropped</source>
            <translation>移出计划的拆除点</translation>
        </message>
        <message>
            <source>Sites kept</source>
            <translation>保留拆除点</translation>
        </message>
        <message>
            <source>Sites made</source>
            <translation>新建拆除点</translation>
        </message>
        <message>
            <source>Sites of the plan</source>
            <translation>拆除点安排</translation>
        </message>
        <message>
            <source>Sites planned in the first alone</source>
            <translation>仅方案一安排的拆除点</translation>
        </message>
        <message>
            <source>Sites planned in the second alone</source>
            <translation>仅方案二安排的拆除点</translation>
        </message>
        <message>
            <source>Sites that cannot be planned</source>
            <translation>不能安排的拆除点</translation>
        </message>
        <message>
            <source>Sites that stay</source>
            <translation>不变的拆除点</translation>
        </message>
        <message>
            <source>Sites whose day moved</source>
            <translation>日期变动的拆除点</translation>
        </message>
        <message>
            <source>Sites with a day</source>
            <translation>有日期的拆除点</translation>
        </message>
        <message>
            <source>Sites with another crew on the same day</source>
            <translation>同日换队的拆除点</translation>
        </message>
        <message>
            <source>Sites with another day</source>
            <translation>改期的拆除点</translation>
        </message>
        <message>
            <source>Sites without a place</source>
            <translation>排不进的拆除点</translation>
        </message>
        <message>
            <source>Steps recorded</source>
            <translation>已登记进度</translation>
        </message>
        <message>
            <source>Sums</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Table of progress (XLSX or CSV)</source>
            <translation>进度表(XLSX 或 CSV)</translation>
        </message>
        <message>
            <source>Table of sites (XLSX or CSV)</source>
            <translation>拆除点表(XLSX 或 CSV)</translation>
        </message>
        <message>
            <source>Targets (day=m2; …)</source>
            <translation>任务目标(日期=平方米;…)</translation>
        </message>
        <message>
            <source>The patrol was withdrawn.</source>
            <translation>巡查已撤回。</translation>
        </message>
        <message>
            <source>The target {target} is none: write day=m2, e.g. 2027-06-30=12000, and @code for a town.</source>
            <translation>目标 {target} 不对:应写日期=平方米,如 2027-06-30=12000,限定乡镇加 @代码。</translation>
        </message>
        <message>
            <source>There is no case here yet.</source>
            <translation>这里还没有案件。</translation>
        </message>
        <message>
            <source>There is no grid yet. Build it under 'More'.</source>
            <translation>还没有网格，请在“更多”中划分。</translation>
        </message>
        <message>
            <source>Weights of the aims</source>
            <translation>目标权重</translation>
        </message>
        <message>
            <source>Withdraw the patrol of {day} by {officer}? With it go {spots} new spots and {photos} photos.</source>
            <translation>撤回{officer}于{day}的巡查?一并撤回新增图斑{spots}处、照片{photos}张。</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>撤回…</translation>
        </message>
        <message>
            <source>Zero report</source>
            <translation>零报告</translation>
        </message>
        <message>
            <source>Zero report for {count} cells.</source>
            <translation>{count}个网格零报告已登记。</translation>
        </message>
        <message>
            <source>Zero report recorded.</source>
            <translation>零报告已登记。</translation>
        </message>
        <message>
            <source>ZhiWei cases and spots</source>
            <translation>治违案件与图斑</translation>
        </message>
        <message>
            <source>last </source>
            <translation>最近 </translation>
        </message>
        <message>
            <source>{cells} cells: {walked} walked in the last {days} days, {neglected} neglected, {never} of them never.</source>
            <translation>网格{cells}个：最近{days}天已巡{walked}个，未巡{neglected}个，其中从未巡查{never}个。</translation>
        </message>
        <message>
            <source>{count} cells are covered by {officer} now.</source>
            <translation>{count}个网格现由{officer}负责。</translation>
        </message>
        <message>
            <source>{count} cells were removed.</source>
            <translation>已删除{count}个网格。</translation>
        </message>
        <message>
            <source>{count} photos.</source>
            <translation>照片{count}张。</translation>
        </message>
        <message>
            <source>{path}: {patrols} patrols, {zero} zero reports, {missed} cells without a patrol.</source>
            <translation>{path}：巡查{patrols}次，零报告{zero}次，未巡网格{missed}个。</translation>
        </message>
        <message>
            <source>A picture needs: {key}</source>
            <translation>影像缺少：{key}</translation>
        </message>
        <message>
            <source>By officer</source>
            <translation>按人员</translation>
        </message>
        <message>
            <source>Choose a spot first: on the map, in the case list or with What is here.</source>
            <translation>请先选图斑：在地图上、台账中或用“此处有什么”。</translation>
        </message>
        <message>
            <source>Choose two pictures first.</source>
            <translation>请先选两幅影像。</translation>
        </message>
        <message>
            <source>Show the cells</source>
            <translation>预览网格</translation>
        </message>
        <message>
            <source>The later picture ({after}) is not later than the earlier one ({before}). Choose another pair.</source>
            <translation>后时相（{after}）不晚于前时相（{before}），请另选一对。</translation>
        </message>
        <message>
            <source>The picture {name} cannot be shown: {reason}</source>
            <translation>影像 {name} 无法显示：{reason}</translation>
        </message>
        <message>
            <source>The picture {name} is not there: {path}. Put the file back, or change its path.</source>
            <translation>影像 {name} 不在：{path}。请放回文件，或修改路径。</translation>
        </message>
        <message>
            <source>There are two pictures {name} of {day}. Give each its own name.</source>
            <translation>有两幅 {day} 的影像都叫 {name}，请分别命名。</translation>
        </message>
        <message>
            <source>This cannot be read as {key}: {value}</source>
            <translation>“{value}”不能作为{key}</translation>
        </message>
        <message>
            <source>A plot counts as used</source>
            <translation>地块计为已利用</translation>
        </message>
        <message>
            <source>A site is cleared when it is</source>
            <translation>拆除点视为腾空的节点</translation>
        </message>
        <message>
            <source>Accept all proposals</source>
            <translation>采纳全部建议</translation>
        </message>
        <message>
            <source>After-use</source>
            <translation>拆后利用</translation>
        </message>
        <message>
            <source>Cleared sites without ground</source>
            <translation>没有图形的已腾空拆除点数</translation>
        </message>
        <message>
            <source>Coverage by officer</source>
            <translation>按人员的覆盖情况</translation>
        </message>
        <message>
            <source>Coverage of the patrol grid</source>
            <translation>巡查网格覆盖情况</translation>
        </message>
        <message>
            <source>Cuts each community of INPUT into cells of SIZE m (empty: the office's own, else 100 m) that never cross its border and cover it exactly; a piece below SLIVER of a full cell joins the neighbour with the longest common border. Codes have 15 digits: 12 of the community and 3 counted from north to south and west to east. Cells of the same communities are replaced; communities that somebody patrolled keep theirs. A community with more than 999 cells is named with the size it needs, the others are built.</source>
            <translation>把INPUT中的每个社区（村）划分为边长SIZE米的网格（留空用本单位设置，否则100米）：网格不跨界，合起来恰好等于社区范围；小于完整网格SLIVER比例的碎块并入共有边最长的相邻网格。编码15位：社区代码12位加序号3位，自北向南、自西向东编排。同一社区原有网格被替换；已有巡查记录的社区保留原网格。网格超过999个的社区会指出所需边长，其余照常生成。</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>Field with the code of the 2023 guide</source>
            <translation>用地用海分类编码字段（2023）</translation>
        </message>
        <message>
            <source>Field with the grade 1 to 10</source>
            <translation>等别字段（1 至 10）</translation>
        </message>
        <message>
            <source>Files written</source>
            <translation>写出文件</translation>
        </message>
        <message>
            <source>Finding uses for {plots} plots</source>
            <translation>正在统筹 {plots} 个地块的用途</translation>
        </message>
        <message>
            <source>Folder for the papers</source>
            <translation>成果文件夹</translation>
        </message>
        <message>
            <source>Freed land (m²)</source>
            <translation>腾出土地（㎡）</translation>
        </message>
        <message>
            <source>Green (m²)</source>
            <translation>绿化（㎡）</translation>
        </message>
        <message>
            <source>Help…</source>
            <translation>帮助…</translation>
        </message>
        <message>
            <source>Judging {plots} plots</source>
            <translation>正在研判 {plots} 个地块</translation>
        </message>
        <message>
            <source>Land balance of plots</source>
            <translation>拆后用地平衡</translation>
        </message>
        <message>
            <source>Make plots of cleared land</source>
            <translation>生成拆后地块</translation>
        </message>
        <message>
            <source>Makes plots of the ground of cleared sites: what touches or nearly touches within a town is one plot, slivers and tiny holes are cleaned away, and the official area is stated to the square metre, with the share of each site. A site is in one plot only. A plot about which nobody decided is made anew with ground cleared beside it and keeps its code; a decided one stays as it is. With FORESEEN, sites still standing get planned plots, which become cleared with their sites. Distances: setting catalogue.afteruse.</source>
            <translation>由已腾空的拆除点生成拆后地块：同一镇街内相接或几乎相接的合为一块，清除碎片和细小空洞，按法定面积计算，并列出各拆除点所占面积。一个拆除点只属于一个地块。尚未确定用途的地块，旁边又有新腾空土地时重新合并并保留编号；已确定的保持不变。勾选 FORESEEN 时，未拆的拆除点也生成待拆地块，拆后随之转为已腾空。距离等参数见设置 catalogue.afteruse。</translation>
        </message>
        <message>
            <source>Making plots of {sites} cleared sites</source>
            <translation>正在由 {sites} 个已腾空拆除点生成地块</translation>
        </message>
        <message>
            <source>Missing from the targets</source>
            <translation>目标缺口</translation>
        </message>
        <message>
            <source>Name the field of {layer} that holds the values. It has: {fields}</source>
            <translation>请指定 {layer} 中存放数值的字段。已有字段：{fields}</translation>
        </message>
        <message>
            <source>No site of the scenario {name} has a day; there is nothing to print.</source>
            <translation>方案 {name} 没有已安排日期的拆除点,无成果可出。</translation>
        </message>
        <message>
            <source>Nothing is proposed for the plot {plot}: plan after-use first, or name a use.</source>
            <translation>地块 {plot} 尚无建议：请先编制拆后利用方案，或指定用途。</translation>
        </message>
        <message>
            <source>On the plot {plot} {use} is forbidden: {reason}</source>
            <translation>地块 {plot} 不得用于{use}：{reason}</translation>
        </message>
        <message>
            <source>Overdue plots</source>
            <translation>逾期地块数</translation>
        </message>
        <message>
            <source>Own weights</source>
            <translation>自定权重</translation>
        </message>
        <message>
            <source>Papers of a demolition plan</source>
            <translation>拆除方案成果</translation>
        </message>
        <message>
            <source>Plan after-use</source>
            <translation>编制拆后利用方案</translation>
        </message>
        <message>
            <source>Plan use (polygons)</source>
            <translation>规划用途（面）</translation>
        </message>
        <message>
            <source>Planned plots that are cleared now</source>
            <translation>由待拆转为已腾空的地块数</translation>
        </message>
        <message>
            <source>Plots</source>
            <translation>地块数</translation>
        </message>
        <message>
            <source>Plots kept</source>
            <translation>保持不变的地块数</translation>
        </message>
        <message>
            <source>Plots made</source>
            <translation>生成地块数</translation>
        </message>
        <message>
            <source>Plots of sites still standing too</source>
            <translation>未拆的拆除点也生成地块</translation>
        </message>
        <message>
            <source>Plots with proposals</source>
            <translation>带建议的地块</translation>
        </message>
        <message>
            <source>Points given up for the targets</source>
            <translation>为目标让出的分数</translation>
        </message>
        <message>
            <source>Points that a better plan could have at most, as a share</source>
            <translation>更优方案最多能多得的分数占比</translation>
        </message>
        <message>
            <source>Proposals accepted</source>
            <translation>采纳的建议数</translation>
        </message>
        <message>
            <source>Restored farmland (m²)</source>
            <translation>复耕（㎡）</translation>
        </message>
        <message>
            <source>Road (m²)</source>
            <translation>还路（㎡）</translation>
        </message>
        <message>
            <source>Says for each cell of the patrol grid when it was last walked at the end of AS_OF, how many days ago, and how many patrols walked it within the last DAYS (empty: the office's own, else 7). A cell is neglected where nobody was within these days; a zero report counts as a patrol. OUTPUT has the cells, TABLE one row per officer. Nothing is stored in the workspace.</source>
            <translation>给出每个网格截至AS_OF日终最近一次巡查的日期、距今天数，以及最近DAYS天内的巡查次数（留空用本单位设置，否则7天）。这些天内无人到过即为未巡；零报告计为一次巡查。OUTPUT为网格图层，TABLE每名人员一行。不向工作空间写入任何内容。</translation>
        </message>
        <message>
            <source>Says for each plot what may be done there by control lines, land plan, plan use and present land class (allowed, under conditions, forbidden; forbidden wins), ranks the lawful uses by points whose sum is shown part by part, and proposes uses for all plots that meet the targets with the fewest points lost. What that gives up is said plot by plot, and what is out of reach in square metres. Small leftovers go with the nearest plot or become pocket green or parking. TARGETS: green=5000; farm=12000 (m²; green, farm, road, build). WEIGHTS: farm.road=20; build.size=10. Locked uses and plots where work began stay. Proposals are kept with the plots; ACCEPT takes them over with department and due date. Decision support only.</source>
            <translation>按控制线、土地规划、规划用途和现状地类判定每个地块可做什么（可以、有条件、不可，有一项不可即不可），对合法用途打分排序并逐项列出得分构成，再统筹全部地块，以最少失分达到目标；逐块说明让出了什么，无法达到的给出平方米数。零星小地块并入最近地块，或作口袋绿地、停车。TARGETS：green=5000; farm=12000（㎡；green 绿化、farm 复耕、road 还路、build 建设）。WEIGHTS：farm.road=20; build.size=10。已锁定和已动工的用途不变。建议保存在地块中，勾选 ACCEPT 即采纳，并带出责任部门和期限。仅供辅助决策。</translation>
        </message>
        <message>
            <source>Scenario (empty: the one in force)</source>
            <translation>方案(空为执行中的方案)</translation>
        </message>
        <message>
            <source>Search (Ctrl+F); Enter goes on</source>
            <translation>查找（Ctrl+F），回车找下一处</translation>
        </message>
        <message>
            <source>Slope in degrees (raster)</source>
            <translation>坡度（度，栅格）</translation>
        </message>
        <message>
            <source>Soil grade (polygons)</source>
            <translation>耕地质量等别（面）</translation>
        </message>
        <message>
            <source>Something new stands on the plot {plot}: the spot {spot} covers {area} m² of it.</source>
            <translation>地块 {plot} 上又有新增：图斑 {spot} 占其中 {area} ㎡。</translation>
        </message>
        <message>
            <source>Targets (m²)</source>
            <translation>目标（㎡）</translation>
        </message>
        <message>
            <source>The cleared site {site} has no shape on the map: no plot.</source>
            <translation>已腾空的拆除点 {site} 没有图形，未生成地块。</translation>
        </message>
        <message>
            <source>The plot {plot} cannot be verified: it is {status}, work has not begun.</source>
            <translation>地块 {plot} 不能核验：状态为 {status}，尚未动工。</translation>
        </message>
        <message>
            <source>The tables of after-use: {place} cannot be {value}.</source>
            <translation>拆后利用参数：{place} 不能是 {value}。</translation>
        </message>
        <message>
            <source>The target {target} is none: {known}, each with m² of zero or more.</source>
            <translation>目标 {target} 无效：可用 {known}，面积（㎡）不小于零。</translation>
        </message>
        <message>
            <source>The weight {weight} is none: use.criterion=number of zero or more; criteria are {known}.</source>
            <translation>权重 {weight} 无效：写作 用途.指标=数值，不小于零；指标有 {known}。</translation>
        </message>
        <message>
            <source>There are no plots yet. Make them of the cleared sites first.</source>
            <translation>还没有拆后地块，请先由已腾空的拆除点生成地块。</translation>
        </message>
        <message>
            <source>There is no plot {plot}.</source>
            <translation>没有地块 {plot}。</translation>
        </message>
        <message>
            <source>Usable (m²)</source>
            <translation>可利用（㎡）</translation>
        </message>
        <message>
            <source>Used (m²)</source>
            <translation>已利用（㎡）</translation>
        </message>
        <message>
            <source>Work on the plot {plot} cannot begin: it is {status}, not cleared.</source>
            <translation>地块 {plot} 不能动工：状态为 {status}，尚未腾空。</translation>
        </message>
        <message>
            <source>Work on the plot {plot} cannot begin: no use is accepted.</source>
            <translation>地块 {plot} 不能动工：用途尚未确定。</translation>
        </message>
        <message>
            <source>Work on the plot {plot} has begun ({status}); its use stays.</source>
            <translation>地块 {plot} 已动工（{status}），用途不再改变。</translation>
        </message>
        <message>
            <source>ZhiWei help</source>
            <translation>ZhiWei 治违帮助</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>验收</translation>
        </message>
        <message>
            <source>as the settings say</source>
            <translation>按设置</translation>
        </message>
        <message>
            <source>building land</source>
            <translation>建设用地</translation>
        </message>
        <message>
            <source>farmland</source>
            <translation>耕地（复耕）</translation>
        </message>
        <message>
            <source>green</source>
            <translation>绿地</translation>
        </message>
        <message>
            <source>hauled (rubble gone)</source>
            <translation>清运完毕</translation>
        </message>
        <message>
            <source>levelled and kept in order</source>
            <translation>平整待用（治乱）</translation>
        </message>
        <message>
            <source>public service, parking</source>
            <translation>公共服务、停车</translation>
        </message>
        <message>
            <source>road</source>
            <translation>道路</translation>
        </message>
        <message>
            <source>scenery, square</source>
            <translation>添景、广场</translation>
        </message>
        <message>
            <source>temporary green or parking</source>
            <translation>临时绿化或停车</translation>
        </message>
        <message>
            <source>when it is verified</source>
            <translation>自核验起</translation>
        </message>
        <message>
            <source>when work has started</source>
            <translation>自动工起</translation>
        </message>
        <message>
            <source>{day} cannot be for the plot {plot}: not before {first}, not after {today}.</source>
            <translation>地块 {plot} 的日期 {day} 有误：不得早于 {first}，不得晚于 {today}。</translation>
        </message>
        <message>
            <source>{plot}: {chosen} in the place of {best}, {points} points less</source>
            <translation>{plot}：以{chosen}代替{best}，少 {points} 分</translation>
        </message>
        <message>
            <source>{step} is no step that clears a site; known are {known}.</source>
            <translation>{step} 不是腾空节点；可用：{known}。</translation>
        </message>
        <message>
            <source>{target}: {missing} m² are missing, {out_of_reach} m² of it no plot could give</source>
            <translation>{target}：尚缺 {missing} ㎡，其中 {out_of_reach} ㎡ 没有地块能够满足</translation>
        </message>
        <message>
            <source>{text} cannot be read: write name=number, several with a semicolon between.</source>
            <translation>无法识别 {text}：请写作 名称=数值，多项以分号隔开。</translation>
        </message>
        <message>
            <source>{use} is no use; known are {known}.</source>
            <translation>{use} 不是用途；可用：{known}。</translation>
        </message>
        <message>
            <source>Add address</source>
            <translation>添加地址</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Between</source>
            <translation>时段</translation>
        </message>
        <message>
            <source>By</source>
            <translation>截止日</translation>
        </message>
        <message>
            <source>Change seen?</source>
            <translation>有无变化？</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>前时相</translation>
        </message>
        <message>
            <source>File or address</source>
            <translation>文件或地址</translation>
        </message>
        <message>
            <source>Files stay where they are; those below the workspace's folder are kept by their relative path. Kinds: file, xyz (tiles with {x}, {y}, {z}), wms (a WMS or WMTS source as QGIS writes it).</source>
            <translation>文件留在原处；在工作库文件夹之内的记相对路径。类别：file（文件）、xyz（瓦片，含 {x}、{y}、{z}）、wms（QGIS 写法的 WMS 或 WMTS 来源）。</translation>
        </message>
        <message>
            <source>Imagery</source>
            <translation>影像比对</translation>
        </message>
        <message>
            <source>Keep as clue</source>
            <translation>记为线索</translation>
        </message>
        <message>
            <source>Keep the printed pair with it</source>
            <translation>同时保存比对页</translation>
        </message>
        <message>
            <source>Kept as a clue with the spot {code}. Findings are as they were.</source>
            <translation>已作为线索记入图斑 {code}，研判结论不变。</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>后时相</translation>
        </message>
        <message>
            <source>No change</source>
            <translation>无变化</translation>
        </message>
        <message>
            <source>No spot is chosen. Choose one on the map or in the case list.</source>
            <translation>没有选中图斑。请在地图上或台账中选择。</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Pictures</source>
            <translation>影像目录</translation>
        </message>
        <message>
            <source>Pictures…</source>
            <translation>影像目录…</translation>
        </message>
        <message>
            <source>Print pair…</source>
            <translation>打印比对页…</translation>
        </message>
        <message>
            <source>Propose pair</source>
            <translation>推荐前后时相</translation>
        </message>
        <message>
            <source>Resolution (m)</source>
            <translation>分辨率(m)</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>变化</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>并排</translation>
        </message>
        <message>
            <source>Swipe</source>
            <translation>卷帘</translation>
        </message>
        <message>
            <source>Taken on</source>
            <translation>拍摄日期</translation>
        </message>
        <message>
            <source>The pair is in {path}</source>
            <translation>比对页已存到 {path}</translation>
        </message>
        <message>
            <source>Unsure</source>
            <translation>不能确定</translation>
        </message>
        <message>
            <source>Yes, changed</source>
            <translation>有变化</translation>
        </message>
        <message>
            <source>file is missing</source>
            <translation>文件缺失</translation>
        </message>
        <message>
            <source>After-use map</source>
            <translation>拆后土地利用图</translation>
        </message>
        <message>
            <source>Back to the lists; what is written here is kept</source>
            <translation>返回列表；已填内容保留</translation>
        </message>
        <message>
            <source>Draw new</source>
            <translation>绘制新增</translation>
        </message>
        <message>
            <source>From the map</source>
            <translation>取地图所选</translation>
        </message>
        <message>
            <source>Known spots, selected on the map, that were looked at again</source>
            <translation>地图上所选、本次复查的已有图斑</translation>
        </message>
        <message>
            <source>Picture name</source>
            <translation>影像名称</translation>
        </message>
        <message>
            <source>After-use planned</source>
            <translation>安排后续利用</translation>
        </message>
        <message>
            <source>Assessed</source>
            <translation>研判</translation>
        </message>
        <message>
            <source>Change seen on imagery</source>
            <translation>影像上看到变化</translation>
        </message>
        <message>
            <source>Dates computed again</source>
            <translation>重新计算期限</translation>
        </message>
        <message>
            <source>Demolition planned</source>
            <translation>拆除排期</translation>
        </message>
        <message>
            <source>Demolition sites made</source>
            <translation>生成拆除点</translation>
        </message>
        <message>
            <source>Events recorded</source>
            <translation>登记事项</translation>
        </message>
        <message>
            <source>Facts of sites imported</source>
            <translation>导入拆除点情况</translation>
        </message>
        <message>
            <source>Image sources changed</source>
            <translation>修改影像来源</translation>
        </message>
        <message>
            <source>Import taken back</source>
            <translation>撤回导入</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Ledger taken back</source>
            <translation>撤回台账</translation>
        </message>
        <message>
            <source>Ledger taken over</source>
            <translation>接收台账</translation>
        </message>
        <message>
            <source>List of cases renewed</source>
            <translation>更新台账列表</translation>
        </message>
        <message>
            <source>Number drawn for</source>
            <translation>取号</translation>
        </message>
        <message>
            <source>Own wording</source>
            <translation>自定文书格式</translation>
        </message>
        <message>
            <source>Parties imported</source>
            <translation>导入当事人</translation>
        </message>
        <message>
            <source>Parties taken back</source>
            <translation>撤回当事人</translation>
        </message>
        <message>
            <source>Party added</source>
            <translation>新增当事人</translation>
        </message>
        <message>
            <source>Party changed</source>
            <translation>修改当事人</translation>
        </message>
        <message>
            <source>Party removed</source>
            <translation>移除当事人</translation>
        </message>
        <message>
            <source>Patrol cells assigned</source>
            <translation>分配巡查网格</translation>
        </message>
        <message>
            <source>Patrol grid built</source>
            <translation>建立巡查网格</translation>
        </message>
        <message>
            <source>Patrol grid removed</source>
            <translation>移除巡查网格</translation>
        </message>
        <message>
            <source>Patrol grid taken back</source>
            <translation>撤回巡查网格</translation>
        </message>
        <message>
            <source>Patrol recorded</source>
            <translation>登记巡查</translation>
        </message>
        <message>
            <source>Patrol taken back</source>
            <translation>撤回巡查</translation>
        </message>
        <message>
            <source>Photo linked</source>
            <translation>关联照片</translation>
        </message>
        <message>
            <source>Photo unlinked</source>
            <translation>取消照片关联</translation>
        </message>
        <message>
            <source>Photos imported</source>
            <translation>导入照片</translation>
        </message>
        <message>
            <source>Photos taken back</source>
            <translation>撤回照片</translation>
        </message>
        <message>
            <source>Plan adopted</source>
            <translation>采用方案</translation>
        </message>
        <message>
            <source>Plan copied</source>
            <translation>复制方案</translation>
        </message>
        <message>
            <source>Plan deleted</source>
            <translation>删除方案</translation>
        </message>
        <message>
            <source>Plan renamed</source>
            <translation>方案改名</translation>
        </message>
        <message>
            <source>Preset of columns kept</source>
            <translation>保存字段对应方案</translation>
        </message>
        <message>
            <source>Procedure text kept</source>
            <translation>留存程序文本</translation>
        </message>
        <message>
            <source>Progress recorded</source>
            <translation>登记进度</translation>
        </message>
        <message>
            <source>Progress taken back</source>
            <translation>撤回进度</translation>
        </message>
        <message>
            <source>Proof of service</source>
            <translation>送达回证</translation>
        </message>
        <message>
            <source>Settings imported</source>
            <translation>导入设置</translation>
        </message>
        <message>
            <source>Shape of a spot changed</source>
            <translation>修改图斑界线</translation>
        </message>
        <message>
            <source>Spot registered</source>
            <translation>登记图斑</translation>
        </message>
        <message>
            <source>Spot split</source>
            <translation>分割图斑</translation>
        </message>
        <message>
            <source>Spots merged</source>
            <translation>合并图斑</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>Targets changed</source>
            <translation>修改任务目标</translation>
        </message>
        <message>
            <source>Use of a plot accepted</source>
            <translation>采用地块用途</translation>
        </message>
        <message>
            <source>Use of a plot begun</source>
            <translation>地块利用开工</translation>
        </message>
        <message>
            <source>Use of a plot verified</source>
            <translation>核验地块利用</translation>
        </message>
        <message>
            <source>Written as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>未选择</translation>
        </message>
        <message>
            <source>Notices and maps…</source>
            <translation>制发文书与执法图…</translation>
        </message>
        <message>
            <source> s</source>
            <translation> 秒</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>A file…</source>
            <translation>文件…</translation>
        </message>
        <message>
            <source>About the same floor area in every ten working days</source>
            <translation>每十个工作日的拆除面积大致相同</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>正在计算</translation>
        </message>
        <message>
            <source>Balanced</source>
            <translation>均衡</translation>
        </message>
        <message>
            <source>Case opened</source>
            <translation>立案</translation>
        </message>
        <message>
            <source>Case opened (land)</source>
            <translation>立案（土地）</translation>
        </message>
        <message>
            <source>Case opened (planning)</source>
            <translation>立案（规划）</translation>
        </message>
        <message>
            <source>Case opened (village)</source>
            <translation>立案（乡村规划）</translation>
        </message>
        <message>
            <source>Compact areas</source>
            <translation>成片推进</translation>
        </message>
        <message>
            <source>Cost (yuan)</source>
            <translation>费用（元）</translation>
        </message>
        <message>
            <source>Crews go on next door: few moves, short ways, areas that hold together</source>
            <translation>拆除队就近接着干：转场少、路程短、片区完整</translation>
        </message>
        <message>
            <source>Crews, machines and money</source>
            <translation>队伍、机械与资金</translation>
        </message>
        <message>
            <source>Days off of {place} count only where its number is given.</source>
            <translation>“{place}”填了停用日却没有填数量，停用日不起作用。请填写数量。</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>差别</translation>
        </message>
        <message>
            <source>Even load</source>
            <translation>均衡施工</translation>
        </message>
        <message>
            <source>Even load over time</source>
            <translation>均衡施工</translation>
        </message>
        <message>
            <source>Few moves, compact areas</source>
            <translation>少转场、成片推进</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>First come, first served</source>
            <translation>先到先拆</translation>
        </message>
        <message>
            <source>Floor area (m²)</source>
            <translation>建筑面积（m²）</translation>
        </message>
        <message>
            <source>From the plan looked at: what is demolished leaves it, what has begun and what is locked stays, everything else keeps its day unless the aims gain more than Keep days weighs</source>
            <translation>以当前方案为底：已拆的移出，已开工和已锁定的不动，其余各点除非目标改善超过“保持原日期”的权重，不改日期</translation>
        </message>
        <message>
            <source>In a re-plan alone: sites keep their day unless the other aims gain more than this</source>
            <translation>仅用于调整方案：除非其他目标的改善更大，各点保持原定日期</translation>
        </message>
        <message>
            <source>Keep days</source>
            <translation>保持原日期</translation>
        </message>
        <message>
            <source>Keep the days that are locked in the plan looked at</source>
            <translation>保留当前方案中锁定的日期</translation>
        </message>
        <message>
            <source>Keep the {count} days that are locked in the plan looked at</source>
            <translation>保留当前方案中锁定的 {count} 处日期</translation>
        </message>
        <message>
            <source>Last day of work</source>
            <translation>完工日</translation>
        </message>
        <message>
            <source>Last day {end}; {moves} moves; {placed} sites placed, {unplaced} without a place</source>
            <translation>完工 {end}；转场 {moves} 次；已排 {placed} 处，排不进 {unplaced} 处</translation>
        </message>
        <message>
            <source>Looking for a first plan</source>
            <translation>正在求第一个方案</translation>
        </message>
        <message>
            <source>Low cost</source>
            <translation>节省费用</translation>
        </message>
        <message>
            <source>Machines and crews are moved as little as money asks for</source>
            <translation>少转运机械和队伍，节省费用</translation>
        </message>
        <message>
            <source>No plan can reach it before {day}.</source>
            <translation>任何方案都不可能早于 {day} 达到。</translation>
        </message>
        <message>
            <source>No plan can reach it before {day}: at most {count} days from the best.</source>
            <translation>任何方案都不可能早于 {day} 达到：距最优至多 {count} 天。</translation>
        </message>
        <message>
            <source>No plan can reach it before {day}: this is proven best.</source>
            <translation>任何方案都不可能早于 {day} 达到：已证明最优。</translation>
        </message>
        <message>
            <source>No plan within these days can reach the target.</source>
            <translation>在起止日期内，任何方案都达不到目标。</translation>
        </message>
        <message>
            <source>No site is open. Make sites from the decided cases first.</source>
            <translation>没有待拆的点。请先由已决定的案件生成拆除点。</translation>
        </message>
        <message>
            <source>No target is given, so there is no bound to hold the plan against.</source>
            <translation>没有给定目标，无从给出下界。</translation>
        </message>
        <message>
            <source>No target of the bureau lies within these days. Enter it under Resources…</source>
            <translation>起止日期内没有单位任务，请在“人员机械…”中登记。</translation>
        </message>
        <message>
            <source>No yearly tasks of {year} are entered.</source>
            <translation>尚未录入 {year} 年度任务。</translation>
        </message>
        <message>
            <source>None are entered yet: press Resources… and enter at least one crew.</source>
            <translation>尚未登记：请点“人员机械…”，至少登记一支拆除队。</translation>
        </message>
        <message>
            <source>OR-Tools after it</source>
            <translation>OR-Tools 续算</translation>
        </message>
        <message>
            <source>OR-Tools is not installed: plans are made, with the bound of the target; what is off is the further improvement by it.</source>
            <translation>未安装 OR-Tools：照常编制方案并给出目标日下界，只是不再用它进一步优化。</translation>
        </message>
        <message>
            <source>OR-Tools is not installed: the plan was not improved by it.</source>
            <translation>未安装 OR-Tools：没有用它续算优化。</translation>
        </message>
        <message>
            <source>Output of crews</source>
            <translation>施工效率</translation>
        </message>
        <message>
            <source>Plan demolition</source>
            <translation>编制拆除方案</translation>
        </message>
        <message>
            <source>Plan from the beginning</source>
            <translation>重新编制</translation>
        </message>
        <message>
            <source>Plan looked at: {name}.</source>
            <translation>当前方案：{name}。</translation>
        </message>
        <message>
            <source>Re-plan, changing little</source>
            <translation>小幅调整</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>人员机械</translation>
        </message>
        <message>
            <source>Resources (YAML); empty for those of the workspace</source>
            <translation>资源文件（YAML）；留空则用工作空间中录入的</translation>
        </message>
        <message>
            <source>Resources…</source>
            <translation>人员机械…</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>编制</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>求解</translation>
        </message>
        <message>
            <source>Sites with many points of priority (danger, public safety, complaints) come early</source>
            <translation>优先分高的点（险情、公共安全、投诉）排在前面</translation>
        </message>
        <message>
            <source>Stop and keep the best</source>
            <translation>停止并保留最好的</translation>
        </message>
        <message>
            <source>Stopped: the best plan until then is kept as the draft {name}.</source>
            <translation>已停止：到此为止最好的方案存为草案“{name}”。</translation>
        </message>
        <message>
            <source>Stopping; the best plan so far is written</source>
            <translation>正在停止，写入目前最好的方案</translation>
        </message>
        <message>
            <source>Takes the targets kept with the bureau's resources, less what is done</source>
            <translation>取单位“人员机械”中登记的任务，扣除已完成面积</translation>
        </message>
        <message>
            <source>Target in time</source>
            <translation>按期达标</translation>
        </message>
        <message>
            <source>Target in time first</source>
            <translation>保目标进度</translation>
        </message>
        <message>
            <source>Target reached on</source>
            <translation>目标达到日</translation>
        </message>
        <message>
            <source>Target reached: {day}</source>
            <translation>目标达到日：{day}</translation>
        </message>
        <message>
            <source>Targets, counted from the first day</source>
            <translation>目标（自方案首日起算）</translation>
        </message>
        <message>
            <source>The bureau's targets</source>
            <translation>单位任务</translation>
        </message>
        <message>
            <source>The floor area asked for is down by the day asked for</source>
            <translation>到目标日拆够要求的建筑面积</translation>
        </message>
        <message>
            <source>The plan is kept as the draft {name}.</source>
            <translation>方案存为草案“{name}”。</translation>
        </message>
        <message>
            <source>The same seed and tries give the same plan</source>
            <translation>种子和尝试次数相同，方案相同</translation>
        </message>
        <message>
            <source>The yearly tasks of {year} are counted in ground area; a plan counts floor area. Enter the targets here.</source>
            <translation>{year} 年度任务按占地面积统计，而拆除方案按建筑面积计。请在此直接填写任务。</translation>
        </message>
        <message>
            <source>There is nothing to take back on the plot {plot}: no use is accepted.</source>
            <translation>地块 {plot} 没有可退回的：尚未选定用途。</translation>
        </message>
        <message>
            <source>Those of the bureau</source>
            <translation>本单位的</translation>
        </message>
        <message>
            <source>Those of the plan looked at</source>
            <translation>当前方案的</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <source>Uneven load (m² in ten days)</source>
            <translation>负荷波动（m²/十日）</translation>
        </message>
        <message>
            <source>Urgent and dangerous first</source>
            <translation>急案险情优先</translation>
        </message>
        <message>
            <source>Urgent first</source>
            <translation>急案优先</translation>
        </message>
        <message>
            <source>Way of crews (km)</source>
            <translation>转场里程（km）</translation>
        </message>
        <message>
            <source>What came of it</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>What counts how much</source>
            <translation>各目标的权重</translation>
        </message>
        <message>
            <source>at most {count} forced sites at a time</source>
            <translation>同时强拆不超过 {count} 处</translation>
        </message>
        <message>
            <source>better</source>
            <translation>更好</translation>
        </message>
        <message>
            <source>high</source>
            <translation>高</translation>
        </message>
        <message>
            <source>low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>money without limit</source>
            <translation>资金不限</translation>
        </message>
        <message>
            <source>not within the plan</source>
            <translation>方案期内达不到</translation>
        </message>
        <message>
            <source>typical</source>
            <translation>一般</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>更差</translation>
        </message>
        <message>
            <source>{count} another crew on the same day</source>
            <translation>{count} 处同日换队</translation>
        </message>
        <message>
            <source>{count} are planned in the first alone</source>
            <translation>{count} 处仅前者列入</translation>
        </message>
        <message>
            <source>{count} are planned in the second alone</source>
            <translation>{count} 处仅后者列入</translation>
        </message>
        <message>
            <source>{count} crews ({names})</source>
            <translation>{count} 支拆除队（{names}）</translation>
        </message>
        <message>
            <source>{count} excavators</source>
            <translation>挖掘机 {count} 台</translation>
        </message>
        <message>
            <source>{count} have another day</source>
            <translation>{count} 处改日期</translation>
        </message>
        <message>
            <source>{count} notaries</source>
            <translation>公证人员 {count} 组</translation>
        </message>
        <message>
            <source>{count} police teams</source>
            <translation>公安保障组 {count} 个</translation>
        </message>
        <message>
            <source>{count} sites stay</source>
            <translation>{count} 处不变</translation>
        </message>
        <message>
            <source>{count} survey teams</source>
            <translation>踏勘测量组 {count} 个</translation>
        </message>
        <message>
            <source>{count} trucks</source>
            <translation>运输车辆 {count} 辆</translation>
        </message>
        <message>
            <source>{days:+d} days</source>
            <translation>{days:+d} 天</translation>
        </message>
        <message>
            <source>{unplaced} sites find no place within these days, {refused} cannot be planned; the sites say why.</source>
            <translation>{unplaced} 处在起止日期内排不进，{refused} 处不能列入；原因见拆除点表。</translation>
        </message>
        <message>
            <source>A day of consent is stated, but no consent. State the consent too, or take the day out.</source>
            <translation>填了同意日期却没有勾选同意。请勾选同意，或去掉日期。</translation>
        </message>
        <message>
            <source>A height of {height} m is odd for {storeys} storeys. Is it right?</source>
            <translation>{storeys} 层的高度为 {height} m，不太合理，请核对。</translation>
        </message>
        <message>
            <source>A protected building is never planned; it leaves the plan when the plan is made anew.</source>
            <translation>保护建筑不列入拆除计划；重新编制方案时将移出。</translation>
        </message>
        <message>
            <source>It stands in the plan in force on {day}. Make the plan anew.</source>
            <translation>它在执行方案中排在 {day}，请重新编制方案。</translation>
        </message>
        <message>
            <source>Name of the plan</source>
            <translation>方案名称</translation>
        </message>
        <message>
            <source>Preset of weights</source>
            <translation>权重预设</translation>
        </message>
        <message>
            <source>The day of consent, {day}, has not come yet.</source>
            <translation>同意日期 {day} 尚未到来。</translation>
        </message>
        <message>
            <source>The floor area, {floor} m², is more than ground area times storeys ({most} m²). Is it right?</source>
            <translation>建筑面积 {floor} m² 大于占地面积乘层数（{most} m²），请核对。</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>This site is no longer there.</source>
            <translation>该拆除点已不存在。</translation>
        </message>
        <message>
            <source>from the decision</source>
            <translation>取自处罚决定</translation>
        </message>
        <message>
            <source>from the spot</source>
            <translation>取自图斑</translation>
        </message>
        <message>
            <source>not stated yet</source>
            <translation>尚未填写</translation>
        </message>
        <message>
            <source>reckoned: ground area times storeys</source>
            <translation>推算：占地面积乘层数</translation>
        </message>
        <message>
            <source>reckoned: {m} m a storey</source>
            <translation>推算：每层 {m} m</translation>
        </message>
        <message>
            <source>{actor}, {day}</source>
            <translation>{actor}，{day}</translation>
        </message>
        <message>
            <source>{field}: {value} cannot be. {wanted}</source>
            <translation>{field}：不能为“{value}”。{wanted}</translation>
        </message>
        <message>
            <source>a closure would keep the rubble lying too long</source>
            <translation>停工期会使建筑垃圾堆放超期</translation>
        </message>
        <message>
            <source>demolished on {day}, cleared only on {cleared}</source>
            <translation>{day} 拆完，{cleared} 才清运完</translation>
        </message>
        <message>
            <source>it cannot be ready before the sowing on {day}; it is planned after it</source>
            <translation>无论如何安排都赶不上 {day} 播种，安排在播种之后</translation>
        </message>
        <message>
            <source>it ends on {day}, the sowing is on {sowing}</source>
            <translation>{day} 才完工，播种日为 {sowing}</translation>
        </message>
        <message>
            <source>it has no lawful day and no consent</source>
            <translation>尚无可拆除之日，当事人也未同意自拆</translation>
        </message>
        <message>
            <source>it is protected, or nobody has said whether it is</source>
            <translation>属保护建筑，或尚未查明是否属保护建筑</translation>
        </message>
        <message>
            <source>it needs {needed} excavator(s), there are {given}</source>
            <translation>需要挖掘机 {needed} 台，现有 {given} 台</translation>
        </message>
        <message>
            <source>its batch {batch} is not together</source>
            <translation>连体批次 {batch} 未同批安排</translation>
        </message>
        <message>
            <source>its lock was not kept ({day} {crew})</source>
            <translation>未按锁定安排（{day} {crew}）</translation>
        </message>
        <message>
            <source>its rubble takes {days} working days to haul and may lie {within} days: more trucks</source>
            <translation>建筑垃圾清运需 {days} 个工作日，最多只能堆放 {within} 天，需增加运输车辆</translation>
        </message>
        <message>
            <source>locked to {day}, and there is no room on it</source>
            <translation>锁定在 {day}，当天已排满</translation>
        </message>
        <message>
            <source>no place before the sowing on {day}</source>
            <translation>{day} 播种前已排不下</translation>
        </message>
        <message>
            <source>on {day} notice, tenants, list, supplies, survey or filing are not over; from {ready} they are</source>
            <translation>{day} 公告、清租、清点、断水电、踏勘或备案尚未完成，{ready} 起才完成</translation>
        </message>
        <message>
            <source>the crew {crew} does not do {method}</source>
            <translation>{crew} 不承担{method}</translation>
        </message>
        <message>
            <source>the crew {crew} is off on {day}</source>
            <translation>{crew} 在 {day} 休息</translation>
        </message>
        <message>
            <source>the lock on {day} could not be kept: another site of its batch is locked to another day</source>
            <translation>锁定在 {day} 无法保持：同批连体的另一拆除点锁定在其他日期</translation>
        </message>
        <message>
            <source>the lock on {day} could not be kept: not possible before {first}</source>
            <translation>锁定在 {day} 无法保持：{first} 之前不能拆除</translation>
        </message>
        <message>
            <source>the lock to the crew {crew} could not be kept: it is not there or cannot do this work</source>
            <translation>锁定给 {crew} 无法保持：该队不存在或不能承担此项拆除</translation>
        </message>
        <message>
            <source>the orders in the lane and the batches contradict each other: {sites}</source>
            <translation>巷道先后顺序与连体批次互相矛盾：{sites}</translation>
        </message>
        <message>
            <source>there is no crew {crew}</source>
            <translation>没有拆除队 {crew}</translation>
        </message>
        <message>
            <source>{before} stands before it in the lane {lane}</source>
            <translation>巷道 {lane} 内 {before} 在其外侧，应先拆</translation>
        </message>
        <message>
            <source>{days} days are planned, it takes {needed}</source>
            <translation>安排了 {days} 天，实需 {needed} 天</translation>
        </message>
        <message>
            <source>{day} is before its lawful day, {lawful}</source>
            <translation>{day} 早于依法可拆除之日 {lawful}</translation>
        </message>
        <message>
            <source>{day} is blocked there</source>
            <translation>{day} 该处停工</translation>
        </message>
        <message>
            <source>{day} is no day on which the plan works</source>
            <translation>{day} 不是方案的作业日</translation>
        </message>
        <message>
            <source>{day}: {what} {used} of {limit}</source>
            <translation>{day}：{what} 用 {used}，限 {limit}</translation>
        </message>
        <message>
            <source>{spent} yuan are spent of the {given} that have come by {day}</source>
            <translation>至 {day} 到位 {given} 元，已用 {spent} 元</translation>
        </message>
        <message>
            <source>, {never} of it no plot could give</source>
            <translation>，其中 {never} 无论如何达不到</translation>
        </message>
        <message>
            <source>A better choice could have at most {gap} % more points.</source>
            <translation>更优方案得分至多高 {gap} %。</translation>
        </message>
        <message>
            <source>Accepted use</source>
            <translation>选定用途</translation>
        </message>
        <message>
            <source>After (m²)</source>
            <translation>利用后(m²)</translation>
        </message>
        <message>
            <source>All as in the rulebook.</source>
            <translation>均与规则一致。</translation>
        </message>
        <message>
            <source>All days of the plan (Home)</source>
            <translation>显示方案全程（Home）</translation>
        </message>
        <message>
            <source>All weights are as in the rulebook.</source>
            <translation>权重均与规则一致。</translation>
        </message>
        <message>
            <source>Areas in m²</source>
            <translation>面积单位 m²</translation>
        </message>
        <message>
            <source>As PDF (A3 sheets)…</source>
            <translation>PDF（A3 图纸）…</translation>
        </message>
        <message>
            <source>As SVG…</source>
            <translation>SVG…</translation>
        </message>
        <message>
            <source>As in the rulebook</source>
            <translation>恢复规则权重</translation>
        </message>
        <message>
            <source>As of {day}; a plot counts as used {when}. Usable is freed land less road and water reserves that are not given back.</source>
            <translation>截至 {day}；{when}计为已利用。可利用为腾出土地减去未还路、还水的道路和水域预留。</translation>
        </message>
        <message>
            <source>Before (m²)</source>
            <translation>利用前(m²)</translation>
        </message>
        <message>
            <source>Building and service</source>
            <translation>建设与公共服务</translation>
        </message>
        <message>
            <source>By class of the 2023 guide, in m²</source>
            <translation>按2023年分类指南，单位 m²</translation>
        </message>
        <message>
            <source>By crew</source>
            <translation>按拆除队</translation>
        </message>
        <message>
            <source>By phase</source>
            <translation>按分期</translation>
        </message>
        <message>
            <source>By site</source>
            <translation>按点</translation>
        </message>
        <message>
            <source>Cases here</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Change (m²)</source>
            <translation>增减(m²)</translation>
        </message>
        <message>
            <source>Changed for: {uses}</source>
            <translation>已调整：{uses}</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>地类</translation>
        </message>
        <message>
            <source>Counts as used</source>
            <translation>计为已利用</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Days overdue</source>
            <translation>逾期天数</translation>
        </message>
        <message>
            <source>Decision support: the planning and natural resources authority determines.</source>
            <translation>辅助判断，以规划和自然资源主管部门的认定为准。</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>责任部门</translation>
        </message>
        <message>
            <source>Distance to green</source>
            <translation>绿地距离</translation>
        </message>
        <message>
            <source>Distance to services</source>
            <translation>设施距离</translation>
        </message>
        <message>
            <source>Done: {first} to {last}</source>
            <translation>实际：{first} 至 {last}</translation>
        </message>
        <message>
            <source>Figures by town</source>
            <translation>各镇街指标</translation>
        </message>
        <message>
            <source>For the targets it gives up {points} points: {best} would suit better.</source>
            <translation>为目标让出 {points} 分：{best}更合适。</translation>
        </message>
        <message>
            <source>Freed land</source>
            <translation>腾出土地</translation>
        </message>
        <message>
            <source>Further layers</source>
            <translation>另给图层</translation>
        </message>
        <message>
            <source>Gantt chart</source>
            <translation>横道图</translation>
        </message>
        <message>
            <source>Given up for the targets: {points} points on {count} plots</source>
            <translation>为目标让出：{count} 块共 {points} 分</translation>
        </message>
        <message>
            <source>Go to today</source>
            <translation>转到今天</translation>
        </message>
        <message>
            <source>Green area</source>
            <translation>绿化面积</translation>
        </message>
        <message>
            <source>Ground of</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>ID number shown</source>
            <translation>查看证件号码</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>已利用</translation>
        </message>
        <message>
            <source>Keep from the last plan: {what}</source>
            <translation>沿用上次方案的{what}</translation>
        </message>
        <message>
            <source>Land balance</source>
            <translation>用地平衡</translation>
        </message>
        <message>
            <source>Land balance before and after</source>
            <translation>利用前后用地平衡</translation>
        </message>
        <message>
            <source>Land-use code</source>
            <translation>用地编码</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Locked to its day</source>
            <translation>已锁定日期</translation>
        </message>
        <message>
            <source>Make the changed weights of {uses} the office's own? Every later plan starts from them.</source>
            <translation>将{uses}的调整权重存为本单位规则？以后编制均以此为起点。</translation>
        </message>
        <message>
            <source>Measured</source>
            <translation>实测</translation>
        </message>
        <message>
            <source>Names and numbers shown in the history</source>
            <translation>查看变更记录中的姓名和号码</translation>
        </message>
        <message>
            <source>Narrower days (-, or Ctrl and the wheel)</source>
            <translation>缩小（-，或 Ctrl+滚轮）</translation>
        </message>
        <message>
            <source>Neighbours</source>
            <translation>周边</translation>
        </message>
        <message>
            <source>No crew</source>
            <translation>未定拆除队</translation>
        </message>
        <message>
            <source>No phase</source>
            <translation>未分期</translation>
        </message>
        <message>
            <source>No row fits what is asked. 'Clear filters' shows all of them again.</source>
            <translation>没有符合条件的行。点“清除筛选”可显示全部。</translation>
        </message>
        <message>
            <source>No site has a day here. Choose a plan, or make one on the page Run.</source>
            <translation>这里没有排上日期的点。请选择方案，或在“编制”页编一个。</translation>
        </message>
        <message>
            <source>No uses are planned yet.</source>
            <translation>尚未编制方案。</translation>
        </message>
        <message>
            <source>Nothing is here yet. Take spots in by 'Import…' in the menu ZhiWei 治违.</source>
            <translation>还没有图斑和案件。请用菜单 ZhiWei 治违 的“导入…”录入图斑。</translation>
        </message>
        <message>
            <source>Nothing is proposed yet: plan after-use.</source>
            <translation>尚无建议：请编制方案。</translation>
        </message>
        <message>
            <source>Nothing was changed: {count} of the sites were changed by somebody else since.</source>
            <translation>未作更改：其中 {count} 处此后已被他人修改。</translation>
        </message>
        <message>
            <source>Phase {number}</source>
            <translation>第{number}期</translation>
        </message>
        <message>
            <source>Phase {number}{area}</source>
            <translation>第{number}期{area}片</translation>
        </message>
        <message>
            <source>Plan and rules</source>
            <translation>规划</translation>
        </message>
        <message>
            <source>Plan use</source>
            <translation>规划用途</translation>
        </message>
        <message>
            <source>Plan uses</source>
            <translation>编制方案</translation>
        </message>
        <message>
            <source>Planned on {day}.</source>
            <translation>编制于 {day}。</translation>
        </message>
        <message>
            <source>Plot</source>
            <translation>地块</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Points given up</source>
            <translation>让出分数</translation>
        </message>
        <message>
            <source>Polygons with the code of the 2023 guide</source>
            <translation>带2023年分类指南编码的面图层</translation>
        </message>
        <message>
            <source>Polygons with the grade of soil, 1 (best) to 10</source>
            <translation>带土壤等别（1 最好，至 10）的面图层</translation>
        </message>
        <message>
            <source>Present land class</source>
            <translation>现状地类</translation>
        </message>
        <message>
            <source>Proposals that changed with this run: {count}</source>
            <translation>本次编制改变的建议：{count} 块</translation>
        </message>
        <message>
            <source>Proposed use</source>
            <translation>建议用途</translation>
        </message>
        <message>
            <source>Proven: no other choice misses less, and none that misses as little has more points.</source>
            <translation>已证明最优：没有缺口更小的方案，同等缺口下没有得分更高的方案。</translation>
        </message>
        <message>
            <source>Raster with degrees</source>
            <translation>以度为单位的坡度栅格</translation>
        </message>
        <message>
            <source>Reason: {text}</source>
            <translation>理由：{text}</translation>
        </message>
        <message>
            <source>Restored farmland</source>
            <translation>复耕面积</translation>
        </message>
        <message>
            <source>Road</source>
            <translation>临路</translation>
        </message>
        <message>
            <source>Road area</source>
            <translation>还路面积</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>保存横道图</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>评分</translation>
        </message>
        <message>
            <source>Search plot, town, use or department</source>
            <translation>搜索地块、镇街、用途或部门</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <source>Show all sites</source>
            <translation>展开各点</translation>
        </message>
        <message>
            <source>Show groups alone</source>
            <translation>只看各组</translation>
        </message>
        <message>
            <source>Show what is covered</source>
            <translation>显示被遮盖的内容</translation>
        </message>
        <message>
            <source>Slope</source>
            <translation>坡度</translation>
        </message>
        <message>
            <source>Soil</source>
            <translation>土壤</translation>
        </message>
        <message>
            <source>Somebody else changed or removed the plot {plot} meanwhile. Nothing was written; look at it and do it again.</source>
            <translation>他人已改动或删除地块 {plot}。未写入任何内容；请查看后重做。</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Targets over all plots (m²)</source>
            <translation>全部地块的目标（m²）</translation>
        </message>
        <message>
            <source>The changed weights become the office's own, for everybody</source>
            <translation>调整后的权重成为本单位的规则，对所有人生效</translation>
        </message>
        <message>
            <source>The plan {name} was superseded and is kept as it is. Copy it to change it.</source>
            <translation>方案“{name}”已被替代，原样保存。如需调整请先复制。</translation>
        </message>
        <message>
            <source>There are no plots yet: make plots first.</source>
            <translation>还没有地块：请先生成地块。</translation>
        </message>
        <message>
            <source>There are no plots.</source>
            <translation>没有地块。</translation>
        </message>
        <message>
            <source>Too small for itself: goes with {plot}.</source>
            <translation>面积过小：并入 {plot}。</translation>
        </message>
        <message>
            <source>Usable</source>
            <translation>可利用</translation>
        </message>
        <message>
            <source>Use rate</source>
            <translation>拆后利用率</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>核验日期</translation>
        </message>
        <message>
            <source>Verified on {day} by photos {photos}</source>
            <translation>{day} 核验，照片 {photos}</translation>
        </message>
        <message>
            <source>Weights into the rulebook…</source>
            <translation>权重存入规则…</translation>
        </message>
        <message>
            <source>What may be done, and why</source>
            <translation>可做什么及依据</translation>
        </message>
        <message>
            <source>What suits, by points</source>
            <translation>适宜性得分</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>已做的修改</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Wider days (+, or Ctrl and the wheel)</source>
            <translation>放大（+，或 Ctrl+滚轮）</translation>
        </message>
        <message>
            <source>Work began</source>
            <translation>动工</translation>
        </message>
        <message>
            <source>accepted as proposed</source>
            <translation>按建议采纳</translation>
        </message>
        <message>
            <source>after</source>
            <translation>利用后</translation>
        </message>
        <message>
            <source>all states</source>
            <translation>全部状态</translation>
        </message>
        <message>
            <source>all towns</source>
            <translation>全部镇街</translation>
        </message>
        <message>
            <source>all uses</source>
            <translation>全部用途</translation>
        </message>
        <message>
            <source>allowed</source>
            <translation>可以</translation>
        </message>
        <message>
            <source>before</source>
            <translation>利用前</translation>
        </message>
        <message>
            <source>begun {day}</source>
            <translation>{day} 动工</translation>
        </message>
        <message>
            <source>chosen on the map</source>
            <translation>地图选中</translation>
        </message>
        <message>
            <source>class not known</source>
            <translation>地类不明</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>已腾空</translation>
        </message>
        <message>
            <source>cleared on {day}</source>
            <translation>{day} 腾空</translation>
        </message>
        <message>
            <source>decided or not</source>
            <translation>定否不限</translation>
        </message>
        <message>
            <source>decided otherwise</source>
            <translation>另定用途</translation>
        </message>
        <message>
            <source>done</source>
            <translation>实际完成</translation>
        </message>
        <message>
            <source>due {day}</source>
            <translation>期限 {day}</translation>
        </message>
        <message>
            <source>forbidden</source>
            <translation>不可</translation>
        </message>
        <message>
            <source>instead of</source>
            <translation>原可</translation>
        </message>
        <message>
            <source>leave this part out</source>
            <translation>该部分须留出</translation>
        </message>
        <message>
            <source>less, because under conditions</source>
            <translation>附条件减分</translation>
        </message>
        <message>
            <source>no demolition</source>
            <translation>不施工日</translation>
        </message>
        <message>
            <source>no town</source>
            <translation>未注明镇街</translation>
        </message>
        <message>
            <source>not spoken of</source>
            <translation>未提及</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>nothing proposed</source>
            <translation>无建议</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>padlock: locked ({count})</source>
            <translation>锁形：已锁定（{count}）</translation>
        </message>
        <message>
            <source>plan use</source>
            <translation>规划用途</translation>
        </message>
        <message>
            <source>proposed, not decided</source>
            <translation>已建议未定</translation>
        </message>
        <message>
            <source>put on this day by {who} on {day}</source>
            <translation>{who} 于 {day} 手动排在此日</translation>
        </message>
        <message>
            <source>shown</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>slope</source>
            <translation>坡度</translation>
        </message>
        <message>
            <source>soil grade</source>
            <translation>土壤等别</translation>
        </message>
        <message>
            <source>spoken for</source>
            <translation>明确可以</translation>
        </message>
        <message>
            <source>taken before work began</source>
            <translation>动工前拍摄</translation>
        </message>
        <message>
            <source>taken elsewhere</source>
            <translation>拍于别处</translation>
        </message>
        <message>
            <source>the site is newer than this plan: make the plan anew to take it in</source>
            <translation>该处晚于本方案生成，重新编制方案后纳入</translation>
        </message>
        <message>
            <source>there is no phase {phase}</source>
            <translation>没有分期 {phase}</translation>
        </message>
        <message>
            <source>to be cleared</source>
            <translation>待拆</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>under conditions</source>
            <translation>有条件</translation>
        </message>
        <message>
            <source>verified</source>
            <translation>已核验</translation>
        </message>
        <message>
            <source>work on {site} has begun; its day stays</source>
            <translation>{site} 已开工，日期不再变动</translation>
        </message>
        <message>
            <source>work under way</source>
            <translation>利用中</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>{best} would have {points} points more; the targets take it</source>
            <translation>{best}可多 {points} 分，为目标让出</translation>
        </message>
        <message>
            <source>{count} days behind the plan</source>
            <translation>滞后计划 {count} 天</translation>
        </message>
        <message>
            <source>{days} days overdue</source>
            <translation>逾期 {days} 天</translation>
        </message>
        <message>
            <source>{day} is no day on which this plan works (weekend, holiday or blocked)</source>
            <translation>{day} 本方案不施工（周末、节假日或禁拆日）</translation>
        </message>
        <message>
            <source>{day} is not within the plan, {first} to {last}</source>
            <translation>{day} 不在方案期内（{first} 至 {last}）</translation>
        </message>
        <message>
            <source>{field} is needed.</source>
            <translation>{field}必填。</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>{first} 至 {last}</translation>
        </message>
        <message>
            <source>{missing} are missing</source>
            <translation>，缺 {missing}</translation>
        </message>
        <message>
            <source>{mu} mu</source>
            <translation>{mu} 亩</translation>
        </message>
        <message>
            <source>{name}: {count} sites</source>
            <translation>{name}：{count} 处</translation>
        </message>
        <message>
            <source>{reached} of {wanted}</source>
            <translation>{reached}，目标 {wanted}</translation>
        </message>
        <message>
            <source>{site} stands behind it in the lane and begins on {day}</source>
            <translation>同巷靠内的 {site} 于 {day} 进场</translation>
        </message>
        <message>
            <source>{year}-{month:02d}</source>
            <translation>{year}年{month:02d}月</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>采纳</translation>
        </message>
        <message>
            <source>Accept all</source>
            <translation>全部采纳</translation>
        </message>
        <message>
            <source>Accept the proposed use of the chosen plots</source>
            <translation>采纳选中地块的建议用途</translation>
        </message>
        <message>
            <source>Accept the use of {count} plots</source>
            <translation>采纳 {count} 个地块的用途</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已验收</translation>
        </message>
        <message>
            <source>Access lane (mark)</source>
            <translation>进出通道标记</translation>
        </message>
        <message>
            <source>Acute danger</source>
            <translation>危险（3 级）</translation>
        </message>
        <message>
            <source>Add a kind of building</source>
            <translation>增加结构类型</translation>
        </message>
        <message>
            <source>Add a kind of building…</source>
            <translation>增加结构类型…</translation>
        </message>
        <message>
            <source>Add crew</source>
            <translation>增加拆除队</translation>
        </message>
        <message>
            <source>All back</source>
            <translation>全部恢复预置值</translation>
        </message>
        <message>
            <source>All sites</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>An empty figure is no limit. 0 means that there is none at all.</source>
            <translation>数量留空表示不限；0 表示一个也没有。</translation>
        </message>
        <message>
            <source>Asking where the site may go</source>
            <translation>正在核算可移日期</translation>
        </message>
        <message>
            <source>At least one photo is needed.</source>
            <translation>至少需要一张照片。</translation>
        </message>
        <message>
            <source>Back to the program's values (chosen rows)</source>
            <translation>所选行恢复预置值</translation>
        </message>
        <message>
            <source>Begins</source>
            <translation>进场</translation>
        </message>
        <message>
            <source>Behind (days)</source>
            <translation>滞后（天）</translation>
        </message>
        <message>
            <source>Borders of the phases</source>
            <translation>分期范围</translation>
        </message>
        <message>
            <source>Budget and targets</source>
            <translation>经费和任务</translation>
        </message>
        <message>
            <source>Build sites from decisions</source>
            <translation>由决定生成拆除点</translation>
        </message>
        <message>
            <source>Buildings and waste</source>
            <translation>结构和建筑垃圾</translation>
        </message>
        <message>
            <source>By consent: it may be demolished on any working day.</source>
            <translation>当事人同意，任何工作日均可拆除。</translation>
        </message>
        <message>
            <source>By the law as it stands today the site may not be demolished on this day: {why}</source>
            <translation>按今日的案件进度，此日不得拆除：{why}</translation>
        </message>
        <message>
            <source>By the law as it stands today this day is not lawful.</source>
            <translation>按今日的案件进度，此日不合法。</translation>
        </message>
        <message>
            <source>By the tables: {value}</source>
            <translation>按测算参数：{value}</translation>
        </message>
        <message>
            <source>Calendar days</source>
            <translation>日历日</translation>
        </message>
        <message>
            <source>Can do (nothing ticked: everything)</source>
            <translation>能承担的拆除方式（不勾选即全部）</translation>
        </message>
        <message>
            <source>Case…</source>
            <translation>案件…</translation>
        </message>
        <message>
            <source>Change the plan in force</source>
            <translation>直接调整现行方案</translation>
        </message>
        <message>
            <source>Choose a patrol in the list first.</source>
            <translation>请先在列表中选择一次巡查。</translation>
        </message>
        <message>
            <source>Choose a plot in the table or on the map.</source>
            <translation>请在表中或地图上选一个地块。</translation>
        </message>
        <message>
            <source>Choose a row first.</source>
            <translation>请先选择一行。</translation>
        </message>
        <message>
            <source>Choose a site to see why it has its day.</source>
            <translation>选择拆除点，查看其排期原因。</translation>
        </message>
        <message>
            <source>Choose a target with a day and an area first.</source>
            <translation>请先选择一条填有日期和面积的任务。</translation>
        </message>
        <message>
            <source>Choose the sites to move first.</source>
            <translation>请先选择要移动的拆除点。</translation>
        </message>
        <message>
            <source>College entrance examination {year} (7 to 9 June)</source>
            <translation>{year} 年高考（6 月 7 日至 9 日）</translation>
        </message>
        <message>
            <source>Comes on</source>
            <translation>到位日期</translation>
        </message>
        <message>
            <source>Command groups</source>
            <translation>现场指挥组</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉举报（件）</translation>
        </message>
        <message>
            <source>Consent to demolish</source>
            <translation>自拆意愿</translation>
        </message>
        <message>
            <source>Copy site numbers</source>
            <translation>复制编号</translation>
        </message>
        <message>
            <source>Cost (yuan/m²)</source>
            <translation>费用（元/m²）</translation>
        </message>
        <message>
            <source>Counts for</source>
            <translation>计入目标</translation>
        </message>
        <message>
            <source>Crew</source>
            <translation>拆除队</translation>
        </message>
        <message>
            <source>Crews</source>
            <translation>拆除队</translation>
        </message>
        <message>
            <source>Crews, machines, money and targets…</source>
            <translation>拆除力量、资金与任务…</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>危险等级</translation>
        </message>
        <message>
            <source>Day not lawful today</source>
            <translation>日期不合法</translation>
        </message>
        <message>
            <source>Day of the consent</source>
            <translation>同意日期</translation>
        </message>
        <message>
            <source>Day without work</source>
            <translation>停拆日</translation>
        </message>
        <message>
            <source>Days off</source>
            <translation>停用日</translation>
        </message>
        <message>
            <source>Days off, beside weekends and holidays</source>
            <translation>停工日（周末、节假日之外）</translation>
        </message>
        <message>
            <source>Days on which nothing may be done here</source>
            <translation>此处不可施工的日期</translation>
        </message>
        <message>
            <source>Days on which there is none; they count only where the figure is given.</source>
            <translation>该资源不可用的日期；填了数量才起作用。</translation>
        </message>
        <message>
            <source>Days without work</source>
            <translation>停拆日</translation>
        </message>
        <message>
            <source>Demolish-first categories</source>
            <translation>先拆类别</translation>
        </message>
        <message>
            <source>Demolish-first category</source>
            <translation>属先拆类别</translation>
        </message>
        <message>
            <source>Demolished</source>
            <translation>已拆除</translation>
        </message>
        <message>
            <source>Demolition plan</source>
            <translation>拆除计划</translation>
        </message>
        <message>
            <source>Demolition plan: {name}</source>
            <translation>拆除计划：{name}</translation>
        </message>
        <message>
            <source>Demolition site</source>
            <translation>拆除点</translation>
        </message>
        <message>
            <source>Drop sites here to move them into this phase: on its first free day, locked</source>
            <translation>将拆除点拖到此处即移入本期：排在本期最早的可行日并锁定</translation>
        </message>
        <message>
            <source>Dropped from planning</source>
            <translation>已不列入计划</translation>
        </message>
        <message>
            <source>Dropped from planning: the decision no longer orders it, or it is done. Nothing can be changed.</source>
            <translation>已不列入计划：决定不再要求拆除，或程序上已经完成，不能修改。</translation>
        </message>
        <message>
            <source>Edit site…</source>
            <translation>编辑拆除点…</translation>
        </message>
        <message>
            <source>Empty for one day</source>
            <translation>只有一天时留空</translation>
        </message>
        <message>
            <source>Empty: the whole county</source>
            <translation>留空即全县</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>完工</translation>
        </message>
        <message>
            <source>Enter one crew at least: without a crew no plan can be made.</source>
            <translation>至少填写一支拆除队，否则无法编制方案。</translation>
        </message>
        <message>
            <source>Excavators</source>
            <translation>挖掘机</translation>
        </message>
        <message>
            <source>Facts of sites from a table</source>
            <translation>从表格导入拆除点信息</translation>
        </message>
        <message>
            <source>Farmland to be ready before</source>
            <translation>须在此日前复耕</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>起始日</translation>
        </message>
        <message>
            <source>First day on the site {name}</source>
            <translation>{name} 的进场日</translation>
        </message>
        <message>
            <source>First day on the site {name}, and of {count} more</source>
            <translation>{name} 及另 {count} 处的进场日</translation>
        </message>
        <message>
            <source>First day on which it is there; empty: always was</source>
            <translation>可用的第一天；留空即一直可用</translation>
        </message>
        <message>
            <source>First lawful day, counted ahead: {day}.</source>
            <translation>预计最早可依法拆除日：{day}。</translation>
        </message>
        <message>
            <source>First lawful day: {day}.</source>
            <translation>最早可依法拆除日：{day}。</translation>
        </message>
        <message>
            <source>Five persons living in it</source>
            <translation>每居住 5 人</translation>
        </message>
        <message>
            <source>Freed on</source>
            <translation>腾空日期</translation>
        </message>
        <message>
            <source>From 1 January of that year to that day</source>
            <translation>当年 1 月 1 日至该日累计</translation>
        </message>
        <message>
            <source>From the yearly tasks…</source>
            <translation>取自年度任务…</translation>
        </message>
        <message>
            <source>Give all tables the program's values back? {count} own entries go.</source>
            <translation>将全部参数恢复为预置值？{count} 项本单位数值将被删除。</translation>
        </message>
        <message>
            <source>Go to the chosen plots (Enter)</source>
            <translation>缩放到选中的地块（回车）</translation>
        </message>
        <message>
            <source>Ground area (m²)</source>
            <translation>占地面积（m²）</translation>
        </message>
        <message>
            <source>Haulage and tip</source>
            <translation>清运和消纳</translation>
        </message>
        <message>
            <source>Height (m)</source>
            <translation>高度（m）</translation>
        </message>
        <message>
            <source>Households</source>
            <translation>户数</translation>
        </message>
        <message>
            <source>How</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>If its party agrees to demolish, or to be helped</source>
            <translation>当事人同意自拆或助拆</translation>
        </message>
        <message>
            <source>If the sites before it in the lane were gone</source>
            <translation>同巷靠外的拆除点先拆完</translation>
        </message>
        <message>
            <source>Import what is known of sites…</source>
            <translation>导入拆除点情况…</translation>
        </message>
        <message>
            <source>In the way of a public project</source>
            <translation>影响公共项目</translation>
        </message>
        <message>
            <source>Issue the registration form of the plot</source>
            <translation>制发该地块的拆后土地利用登记表</translation>
        </message>
        <message>
            <source>It cannot be planned: {why}.</source>
            <translation>不能列入计划：{why}。</translation>
        </message>
        <message>
            <source>It cannot begin: {why}</source>
            <translation>不能进场：{why}</translation>
        </message>
        <message>
            <source>It has no days off of its own.</source>
            <translation>该项没有单独的停用日。</translation>
        </message>
        <message>
            <source>It may begin, with {crew}</source>
            <translation>可以进场，由{crew}承担</translation>
        </message>
        <message>
            <source>Itself a protected building</source>
            <translation>本身为保护建筑</translation>
        </message>
        <message>
            <source>Last day on which it is there; empty: stays</source>
            <translation>可用的最后一天；留空即一直可用</translation>
        </message>
        <message>
            <source>Lawful day reached</source>
            <translation>已到可拆日</translation>
        </message>
        <message>
            <source>Lawful days of the sites</source>
            <translation>各拆除点的最早可拆日</translation>
        </message>
        <message>
            <source>Lawful from</source>
            <translation>最早可拆日</translation>
        </message>
        <message>
            <source>Let to tenants</source>
            <translation>出租</translation>
        </message>
        <message>
            <source>Levelling</source>
            <translation>平整</translation>
        </message>
        <message>
            <source>Load of a truck</source>
            <translation>每车装载</translation>
        </message>
        <message>
            <source>Loading by one excavator</source>
            <translation>一台挖掘机装车</translation>
        </message>
        <message>
            <source>Loads of a truck</source>
            <translation>每车日运趟数</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Lock sites</source>
            <translation>锁定拆除点</translation>
        </message>
        <message>
            <source>Lock: the next plan keeps these sites on their day (Ctrl+L)</source>
            <translation>锁定：重新编制时保持其日期（Ctrl+L）</translation>
        </message>
        <message>
            <source>Machines and teams</source>
            <translation>机械和队伍</translation>
        </message>
        <message>
            <source>Make a plan…</source>
            <translation>编制方案…</translation>
        </message>
        <message>
            <source>Make plots</source>
            <translation>生成地块</translation>
        </message>
        <message>
            <source>Make plots of the sites that are in none yet? A plot about which nobody decided is joined with ground beside it and has to be planned again; decided plots stay as they are.</source>
            <translation>由尚未成块的拆除点生成地块？未定用途的地块会与旁边的土地合并，须重新编制方案；已定的不变。</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>经费</translation>
        </message>
        <message>
            <source>Move and lock</source>
            <translation>移动并锁定</translation>
        </message>
        <message>
            <source>Move sites</source>
            <translation>移动拆除点</translation>
        </message>
        <message>
            <source>Move to a day</source>
            <translation>移到某日</translation>
        </message>
        <message>
            <source>Move to a day…</source>
            <translation>移到某日…</translation>
        </message>
        <message>
            <source>Move to phase</source>
            <translation>移到分期</translation>
        </message>
        <message>
            <source>Move to {day}</source>
            <translation>移到 {day}</translation>
        </message>
        <message>
            <source>Moving sites</source>
            <translation>正在移动拆除点</translation>
        </message>
        <message>
            <source>Name of the site</source>
            <translation>拆除点名称</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>何时需要</translation>
        </message>
        <message>
            <source>New building</source>
            <translation>新建、在建</translation>
        </message>
        <message>
            <source>New overlay: nothing new stands there; {use} is {verdict}.</source>
            <translation>重新叠加：没有新建；{use}：{verdict}。</translation>
        </message>
        <message>
            <source>New overlay: the spot {spot} stands on {area} of it.</source>
            <translation>重新叠加：图斑 {spot} 占用 {area}。</translation>
        </message>
        <message>
            <source>New, still being built</source>
            <translation>新建、在建</translation>
        </message>
        <message>
            <source>No case has a decision yet that orders a demolition. Sites come from served decisions; then try again.</source>
            <translation>还没有案件作出责令拆除的决定。决定送达后即可生成拆除点。</translation>
        </message>
        <message>
            <source>No day on which this plan works: weekend, holiday or blocked.</source>
            <translation>本方案此日不施工：周末、节假日或禁拆日。</translation>
        </message>
        <message>
            <source>No longer planned</source>
            <translation>已移出</translation>
        </message>
        <message>
            <source>No site of this plan has a day, so there is nothing to show on the map.</source>
            <translation>该方案没有排上日期的点，地图上无可显示。</translation>
        </message>
        <message>
            <source>No, somebody has looked</source>
            <translation>否，已核实</translation>
        </message>
        <message>
            <source>None of them is locked.</source>
            <translation>所选均未锁定。</translation>
        </message>
        <message>
            <source>Not made: {names}.</source>
            <translation>未生成：{names}。</translation>
        </message>
        <message>
            <source>Notaries</source>
            <translation>公证人员</translation>
        </message>
        <message>
            <source>Nothing by itself: several things would have to change together.</source>
            <translation>单改一项不能提前，须同时改变多项。</translation>
        </message>
        <message>
            <source>Nothing is stored yet: enter a crew at least.</source>
            <translation>尚未录入：至少填写一支拆除队。</translation>
        </message>
        <message>
            <source>Nothing to lock: they are locked, or have no day.</source>
            <translation>没有可锁定的：已锁定，或未排日期。</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>当前状态</translation>
        </message>
        <message>
            <source>Of cleared sites…</source>
            <translation>由已清运的拆除点…</translation>
        </message>
        <message>
            <source>Of sites still standing too…</source>
            <translation>连同未拆的拆除点…</translation>
        </message>
        <message>
            <source>Of the site: {value}</source>
            <translation>拆除点登记值：{value}</translation>
        </message>
        <message>
            <source>On the map</source>
            <translation>地图显示</translation>
        </message>
        <message>
            <source>One step back for the chosen plots</source>
            <translation>选中的地块退回一步</translation>
        </message>
        <message>
            <source>Only a site with a day has a work order.</source>
            <translation>排定日期的拆除点才有作业单。</translation>
        </message>
        <message>
            <source>Only home</source>
            <translation>唯一住房</translation>
        </message>
        <message>
            <source>Only home of the party</source>
            <translation>当事人唯一住房</translation>
        </message>
        <message>
            <source>Order and decision to enforce</source>
            <translation>责成和强制执行决定</translation>
        </message>
        <message>
            <source>Output (m² a day and crew)</source>
            <translation>工效（m²/队·日）</translation>
        </message>
        <message>
            <source>Pace of the office</source>
            <translation>办案节奏</translation>
        </message>
        <message>
            <source>Patrol log</source>
            <translation>巡查日志</translation>
        </message>
        <message>
            <source>Patrol log of {day} issued.</source>
            <translation>已生成 {day} 的巡查日志。</translation>
        </message>
        <message>
            <source>Patrol log of {day} opened again.</source>
            <translation>已再次打开 {day} 的巡查日志。</translation>
        </message>
        <message>
            <source>Persons living in it</source>
            <translation>居住人数</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>分期</translation>
        </message>
        <message>
            <source>Photos of the chosen site…</source>
            <translation>所选拆除点的照片…</translation>
        </message>
        <message>
            <source>Place in the lane, from its mouth</source>
            <translation>通道内次序（由外向里）</translation>
        </message>
        <message>
            <source>Plan in force ({name}): {first} to {last}, phase {phase}, {crew}.</source>
            <translation>执行方案（{name}）：{first} 至 {last}，第 {phase} 期片，{crew}。</translation>
        </message>
        <message>
            <source>Play the plan on the map, week by week</source>
            <translation>在地图上按时间播放方案</translation>
        </message>
        <message>
            <source>Plots after clearing</source>
            <translation>拆后地块</translation>
        </message>
        <message>
            <source>Police teams</source>
            <translation>公安保障组</translation>
        </message>
        <message>
            <source>Progress from a table</source>
            <translation>从表格导入进度</translation>
        </message>
        <message>
            <source>Progress of demolition</source>
            <translation>拆除进度登记</translation>
        </message>
        <message>
            <source>Progress…</source>
            <translation>进度…</translation>
        </message>
        <message>
            <source>Protected or occupied neighbour close by</source>
            <translation>紧邻保护建筑或有人居住</translation>
        </message>
        <message>
            <source>Protection and danger</source>
            <translation>保护和危险</translation>
        </message>
        <message>
            <source>Public project</source>
            <translation>影响公共项目</translation>
        </message>
        <message>
            <source>Read from the file; not saved yet.</source>
            <translation>已从文件读入，尚未保存。</translation>
        </message>
        <message>
            <source>Record for {count} sites</source>
            <translation>登记（{count} 个拆除点）</translation>
        </message>
        <message>
            <source>Record progress…</source>
            <translation>登记进度…</translation>
        </message>
        <message>
            <source>Record the step for every ticked site</source>
            <translation>为所有勾选的拆除点登记该环节</translation>
        </message>
        <message>
            <source>Recorded by</source>
            <translation>登记人</translation>
        </message>
        <message>
            <source>Recorded for {count} sites.</source>
            <translation>已为 {count} 个拆除点登记。</translation>
        </message>
        <message>
            <source>Recording progress</source>
            <translation>正在登记进度</translation>
        </message>
        <message>
            <source>Redo (Ctrl+Y)</source>
            <translation>重做（Ctrl+Y）</translation>
        </message>
        <message>
            <source>Related cases</source>
            <translation>关联案件</translation>
        </message>
        <message>
            <source>Reminder, after the remedies have ended</source>
            <translation>救济期满至送达催告</translation>
        </message>
        <message>
            <source>Remove crew</source>
            <translation>删除拆除队</translation>
        </message>
        <message>
            <source>Resource</source>
            <translation>资源</translation>
        </message>
        <message>
            <source>Resources from a file</source>
            <translation>读取资源文件</translation>
        </message>
        <message>
            <source>Resources to a file</source>
            <translation>写出资源文件</translation>
        </message>
        <message>
            <source>Row {row}, {column}: {why}.</source>
            <translation>第 {row} 行“{column}”：{why}。</translation>
        </message>
        <message>
            <source>Rubble</source>
            <translation>清运</translation>
        </message>
        <message>
            <source>Rubble (loose m³)</source>
            <translation>建筑垃圾（松方 m³）</translation>
        </message>
        <message>
            <source>Rubble cleared</source>
            <translation>已清运</translation>
        </message>
        <message>
            <source>Rubble hauled away</source>
            <translation>已清运</translation>
        </message>
        <message>
            <source>Rubble to be gone within</source>
            <translation>清运期限</translation>
        </message>
        <message>
            <source>Save the work orders</source>
            <translation>保存拆除作业单</translation>
        </message>
        <message>
            <source>Search site, case, place, town or crew</source>
            <translation>搜索编号、案号、坐落、镇街或拆除队</translation>
        </message>
        <message>
            <source>Shares walls with (mark)</source>
            <translation>共墙同批标记</translation>
        </message>
        <message>
            <source>Show all sites and phases</source>
            <translation>显示全部拆除点和分期</translation>
        </message>
        <message>
            <source>Show plots on the map, coloured by use</source>
            <translation>在地图上按用途着色显示地块</translation>
        </message>
        <message>
            <source>Show the plan on the map, coloured by phase</source>
            <translation>在地图上显示方案（按分期着色）</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>拆除点</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>处数</translation>
        </message>
        <message>
            <source>Sites and phases</source>
            <translation>拆除点与分期</translation>
        </message>
        <message>
            <source>Sites of the plan, by phase</source>
            <translation>拆除点（按分期着色）</translation>
        </message>
        <message>
            <source>Somebody else changed this plot meanwhile; it now has {what}. Nothing was written: look, and do it again.</source>
            <translation>他人已改动该地块，现为 {what}。未写入任何内容：请查看后重做。</translation>
        </message>
        <message>
            <source>Somebody else removed this plot meanwhile. Nothing was written.</source>
            <translation>该地块已被他人删除，未写入任何内容。</translation>
        </message>
        <message>
            <source>Spread over months</source>
            <translation>分解到月</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>环节</translation>
        </message>
        <message>
            <source>Still stands</source>
            <translation>未拆</translation>
        </message>
        <message>
            <source>Survey teams</source>
            <translation>踏勘测量组</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>参数表</translation>
        </message>
        <message>
            <source>Tables of works, waste and cost…</source>
            <translation>测算参数表（工序、垃圾、费用）…</translation>
        </message>
        <message>
            <source>Take back "{step}" of {day} of {site}? Its photos stay with the spot.</source>
            <translation>撤回 {site} 于 {day} 登记的“{step}”？照片仍保留在图斑上。</translation>
        </message>
        <message>
            <source>Take back a step of {count} plots</source>
            <translation>{count} 个地块退回一步</translation>
        </message>
        <message>
            <source>Take back the last entry…</source>
            <translation>撤回最后一次登记…</translation>
        </message>
        <message>
            <source>Take photos in…</source>
            <translation>导入照片…</translation>
        </message>
        <message>
            <source>Target reached with it</source>
            <translation>选它时目标达到</translation>
        </message>
        <message>
            <source>Term of the announcement</source>
            <translation>公告期限</translation>
        </message>
        <message>
            <source>The chosen site cannot begin: {why}</source>
            <translation>所选拆除点不能在此日进场：{why}</translation>
        </message>
        <message>
            <source>The chosen site may begin, with {crew}</source>
            <translation>所选拆除点可在此日进场，由{crew}承担</translation>
        </message>
        <message>
            <source>The chosen target in equal shares to the end of each month</source>
            <translation>把所选任务均分为逐月累计任务</translation>
        </message>
        <message>
            <source>The first of {count} chosen sites</source>
            <translation>所选 {count} 处中的第一处</translation>
        </message>
        <message>
            <source>The map goes to the chosen sites</source>
            <translation>地图跟随所选拆除点</translation>
        </message>
        <message>
            <source>The party demolishes or agreed</source>
            <translation>同意自拆或助拆</translation>
        </message>
        <message>
            <source>The patrol log (D42) of this patrol as a paper, filled in and ready to sign</source>
            <translation>将本次巡查生成巡查日志（D42），内容自动填写，打印后签名即可</translation>
        </message>
        <message>
            <source>The plan that is looked at</source>
            <translation>当前查看的方案</translation>
        </message>
        <message>
            <source>The plan {name} is in force.</source>
            <translation>方案“{name}”是现行方案。</translation>
        </message>
        <message>
            <source>The planner locked its day in the plan in force.</source>
            <translation>在执行方案中已被锁定日期。</translation>
        </message>
        <message>
            <source>The plot {plot} belongs to no case any more: there is nothing to issue a form for.</source>
            <translation>地块 {plot} 已不属于任何案件，无法制发登记表。</translation>
        </message>
        <message>
            <source>The program's value: {value}</source>
            <translation>预置值：{value}</translation>
        </message>
        <message>
            <source>The site {name} is not in this plan.</source>
            <translation>拆除点 {name} 不在本方案中。</translation>
        </message>
        <message>
            <source>The use is there: photos and a new overlay</source>
            <translation>用途已落实：照片和重新叠加</translation>
        </message>
        <message>
            <source>The works are let to a firm (filed 15 days before they begin)</source>
            <translation>发包给拆除企业施工（开工前 15 日备案）</translation>
        </message>
        <message>
            <source>There are no plots yet: make plots of cleared sites first.</source>
            <translation>还没有地块：请先由已清运的拆除点生成地块。</translation>
        </message>
        <message>
            <source>There are no sites yet. A site is what is to be removed of one decided case; sites are made from the decisions that order a demolition.</source>
            <translation>还没有拆除点。拆除点是一件已作出决定的案件中应拆除的部分，由责令拆除的决定生成。</translation>
        </message>
        <message>
            <source>There is no lawful day yet.</source>
            <translation>尚无可依法拆除的日期。</translation>
        </message>
        <message>
            <source>Tip</source>
            <translation>消纳场</translation>
        </message>
        <message>
            <source>Together with others</source>
            <translation>与其他点的关系</translation>
        </message>
        <message>
            <source>Together {yuan} yuan</source>
            <translation>合计 {yuan} 元</translation>
        </message>
        <message>
            <source>Town (code)</source>
            <translation>镇街（代码）</translation>
        </message>
        <message>
            <source>Trucks</source>
            <translation>运输车辆</translation>
        </message>
        <message>
            <source>Two uses of the plot side by side, to decide</source>
            <translation>并列比较该地块的两种用途，并选定</translation>
        </message>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>撤销（Ctrl+Z）</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Unlock sites</source>
            <translation>解锁拆除点</translation>
        </message>
        <message>
            <source>Usable of the plot</source>
            <translation>本地块可利用</translation>
        </message>
        <message>
            <source>Use {use}</source>
            <translation>选定{use}</translation>
        </message>
        <message>
            <source>Uses of {plot}</source>
            <translation>{plot} 的用途</translation>
        </message>
        <message>
            <source>Usual days</source>
            <translation>常见停拆日</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>核验通过</translation>
        </message>
        <message>
            <source>Verify {plot}</source>
            <translation>核验 {plot}</translation>
        </message>
        <message>
            <source>Verify…</source>
            <translation>核验…</translation>
        </message>
        <message>
            <source>Waste (loose m³/m²)</source>
            <translation>建筑垃圾（松方 m³/m²）</translation>
        </message>
        <message>
            <source>Waste (m³)</source>
            <translation>弃土（m³）</translation>
        </message>
        <message>
            <source>Waste (t/m²)</source>
            <translation>建筑垃圾（t/m²）</translation>
        </message>
        <message>
            <source>Water, power or gas connected</source>
            <translation>通水电气</translation>
        </message>
        <message>
            <source>Way of demolishing</source>
            <translation>拆除方式</translation>
        </message>
        <message>
            <source>Weekends and statutory holidays are kept by themselves, from the holiday calendar of the settings. Here: examinations, festivals, storm or heat alerts, visits.</source>
            <translation>周末和法定节假日按设置中的工作日历自动避开。这里填写高考中考、重大节庆活动、台风暴雨高温预警等停拆日期。</translation>
        </message>
        <message>
            <source>Weights of the criteria</source>
            <translation>各项指标的权重</translation>
        </message>
        <message>
            <source>What is removed</source>
            <translation>拆除对象</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>计量说明</translation>
        </message>
        <message>
            <source>What may be done</source>
            <translation>可否</translation>
        </message>
        <message>
            <source>What was changed is not saved. Close and drop it?</source>
            <translation>有更改尚未保存。关闭并放弃更改？</translation>
        </message>
        <message>
            <source>What would bring it forward</source>
            <translation>怎样可以提前</translation>
        </message>
        <message>
            <source>When, and how urgent</source>
            <translation>时限和轻重缓急</translation>
        </message>
        <message>
            <source>Where the value comes from</source>
            <translation>该值的来源</translation>
        </message>
        <message>
            <source>Who is in it</source>
            <translation>居住使用</translation>
        </message>
        <message>
            <source>Why here</source>
            <translation>排期原因</translation>
        </message>
        <message>
            <source>Why it has no day</source>
            <translation>未排日期的原因</translation>
        </message>
        <message>
            <source>Why lawful then</source>
            <translation>可拆依据</translation>
        </message>
        <message>
            <source>Why not earlier</source>
            <translation>为何不能更早</translation>
        </message>
        <message>
            <source>Why this use and not the proposed one</source>
            <translation>为什么不用建议的用途</translation>
        </message>
        <message>
            <source>With a day</source>
            <translation>已排日期</translation>
        </message>
        <message>
            <source>With one more crew on these days</source>
            <translation>当日增加一支拆除队</translation>
        </message>
        <message>
            <source>With one more excavator</source>
            <translation>增加一台挖掘机</translation>
        </message>
        <message>
            <source>With the money of later spans at once</source>
            <translation>后期资金提前到位</translation>
        </message>
        <message>
            <source>Without a day</source>
            <translation>未排日期</translation>
        </message>
        <message>
            <source>Without the blocked days of this site</source>
            <translation>取消该处的禁拆日</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>工序</translation>
        </message>
        <message>
            <source>Work began on</source>
            <translation>动工日期</translation>
        </message>
        <message>
            <source>Work began on {count} plots</source>
            <translation>{count} 个地块动工</translation>
        </message>
        <message>
            <source>Work begun</source>
            <translation>开工</translation>
        </message>
        <message>
            <source>Work has begun; the use stays. Take the begin back first.</source>
            <translation>已动工，用途不变；要改先退回动工。</translation>
        </message>
        <message>
            <source>Work on a copy</source>
            <translation>在副本上调整</translation>
        </message>
        <message>
            <source>Work on a copy, which is compared and adopted when it is right? The plan in force stays as it is then.</source>
            <translation>是否另存副本，在副本上调整，比较无误后再采用？现行方案保持不变。</translation>
        </message>
        <message>
            <source>Work on the accepted use of the chosen plots began</source>
            <translation>选中地块按选定用途动工</translation>
        </message>
        <message>
            <source>Work order (PDF)…</source>
            <translation>拆除作业单（PDF）…</translation>
        </message>
        <message>
            <source>Work orders</source>
            <translation>拆除作业单</translation>
        </message>
        <message>
            <source>Working days</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>Works on rest days too, where all parties agreed (never on statutory holidays)</source>
            <translation>各方同意时休息日也施工（法定节假日一律不施工）</translation>
        </message>
        <message>
            <source>Worst zone</source>
            <translation>所涉分区严重度</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>已写出：{path}</translation>
        </message>
        <message>
            <source>XLSX or CSV with the columns {columns}</source>
            <translation>XLSX 或 CSV，列名：{columns}</translation>
        </message>
        <message>
            <source>Yearly tasks</source>
            <translation>年度任务</translation>
        </message>
        <message>
            <source>Yes, it is protected</source>
            <translation>是，属保护建筑</translation>
        </message>
        <message>
            <source>Yuan</source>
            <translation>金额（元）</translation>
        </message>
        <message>
            <source>Zoom to the chosen sites</source>
            <translation>缩放到所选拆除点</translation>
        </message>
        <message>
            <source>a day; 4 where nothing is stated</source>
            <translation>趟/日；不填按 4 趟</translation>
        </message>
        <message>
            <source>acute</source>
            <translation>紧急</translation>
        </message>
        <message>
            <source>agreed</source>
            <translation>同意自拆</translation>
        </message>
        <message>
            <source>all done {day}</source>
            <translation>{day} 全部完成</translation>
        </message>
        <message>
            <source>always</source>
            <translation>总是</translation>
        </message>
        <message>
            <source>area</source>
            <translation>面积</translation>
        </message>
        <message>
            <source>as it was when the plan was made</source>
            <translation>为编制方案时的情况</translation>
        </message>
        <message>
            <source>by force</source>
            <translation>强拆</translation>
        </message>
        <message>
            <source>by the party</source>
            <translation>自拆</translation>
        </message>
        <message>
            <source>calendar days after demolition</source>
            <translation>拆除后日历日</translation>
        </message>
        <message>
            <source>crew</source>
            <translation>拆除队</translation>
        </message>
        <message>
            <source>day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>draft</source>
            <translation>草案</translation>
        </message>
        <message>
            <source>forced sites at a time</source>
            <translation>同时强拆的点数</translation>
        </message>
        <message>
            <source>from</source>
            <translation>起日</translation>
        </message>
        <message>
            <source>from quantity and output</source>
            <translation>按工程量和工效推算</translation>
        </message>
        <message>
            <source>if a firm does it</source>
            <translation>发包施工时</translation>
        </message>
        <message>
            <source>if let</source>
            <translation>有出租时</translation>
        </message>
        <message>
            <source>if lived in</source>
            <translation>有人居住时</translation>
        </message>
        <message>
            <source>if supplied</source>
            <translation>通水电气时</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>现行</translation>
        </message>
        <message>
            <source>its party demolishes, or agreed to be helped</source>
            <translation>当事人自拆或同意助拆</translation>
        </message>
        <message>
            <source>law</source>
            <translation>法定</translation>
        </message>
        <message>
            <source>lists of belongings in forced demolition</source>
            <translation>强拆时清点财物</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>loose m³</source>
            <translation>松方 m³</translation>
        </message>
        <message>
            <source>loose m³ a day</source>
            <translation>松方 m³/日</translation>
        </message>
        <message>
            <source>loose m³ that it takes a day</source>
            <translation>每日可消纳松方（m³）</translation>
        </message>
        <message>
            <source>machines; loading rubble takes one too</source>
            <translation>台；装车清运也占用一台</translation>
        </message>
        <message>
            <source>m²</source>
            <translation>m²</translation>
        </message>
        <message>
            <source>m² a day</source>
            <translation>m²/日</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>尚无</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>尚不清楚</translation>
        </message>
        <message>
            <source>not stated</source>
            <translation>未注明</translation>
        </message>
        <message>
            <source>notary</source>
            <translation>公证</translation>
        </message>
        <message>
            <source>own figure</source>
            <translation>本单位数值</translation>
        </message>
        <message>
            <source>place not known</source>
            <translation>位置不明</translation>
        </message>
        <message>
            <source>points</source>
            <translation>分</translation>
        </message>
        <message>
            <source>points at severity 5</source>
            <translation>分（严重度 5 时）</translation>
        </message>
        <message>
            <source>points each, three at most</source>
            <translation>分/件，最多计 3 件</translation>
        </message>
        <message>
            <source>published figure</source>
            <translation>公开发布数值</translation>
        </message>
        <message>
            <source>responsible body</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>serious</source>
            <translation>较重</translation>
        </message>
        <message>
            <source>slight</source>
            <translation>轻微</translation>
        </message>
        <message>
            <source>sum</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>superseded</source>
            <translation>已被替代</translation>
        </message>
        <message>
            <source>suppliers</source>
            <translation>水电气单位</translation>
        </message>
        <message>
            <source>survey before, acceptance after</source>
            <translation>拆前踏勘、拆后验收</translation>
        </message>
        <message>
            <source>survey team</source>
            <translation>踏勘测量组</translation>
        </message>
        <message>
            <source>target reached {day}</source>
            <translation>{day} 达到任务</translation>
        </message>
        <message>
            <source>town</source>
            <translation>镇街</translation>
        </message>
        <message>
            <source>trucks</source>
            <translation>运输</translation>
        </message>
        <message>
            <source>vehicles for rubble</source>
            <translation>辆，用于清运</translation>
        </message>
        <message>
            <source>ways of demolishing</source>
            <translation>拆除方式</translation>
        </message>
        <message>
            <source>with</source>
            <translation>与</translation>
        </message>
        <message>
            <source>with help</source>
            <translation>助拆</translation>
        </message>
        <message>
            <source>working days</source>
            <translation>工作日</translation>
        </message>
        <message>
            <source>working value</source>
            <translation>暂用值</translation>
        </message>
        <message>
            <source>yuan per loose m³</source>
            <translation>元/松方 m³</translation>
        </message>
        <message>
            <source>{area} m², phase {phase}, {first} to {last}, {crew}</source>
            <translation>{area} m²，{phase} 期，{first} 至 {last}，{crew}</translation>
        </message>
        <message>
            <source>{area} m², without a day</source>
            <translation>{area} m²，未排日期</translation>
        </message>
        <message>
            <source>{changed} sites changed, {same} were like that already.</source>
            <translation>更改 {changed} 个拆除点，另有 {same} 个无变化。</translation>
        </message>
        <message>
            <source>{cost} yuan</source>
            <translation>{cost} 元</translation>
        </message>
        <message>
            <source>{count} leave the planning, because their decision is gone or carried out: {names}.</source>
            <translation>{count} 处因决定撤销或已履行而退出计划：{names}。</translation>
        </message>
        <message>
            <source>{count} locked</source>
            <translation>锁定 {count} 处</translation>
        </message>
        <message>
            <source>{count} more stay.</source>
            <translation>另有 {count} 处未移动。</translation>
        </message>
        <message>
            <source>{count} not planned</source>
            <translation>{count} 处未排入</translation>
        </message>
        <message>
            <source>{count} of {whole} plots · {m2} ({mu}) · {open} to be decided · {late} overdue</source>
            <translation>{count}/{whole} 块 · {m2}（{mu}）· 待定 {open} · 逾期 {late}</translation>
        </message>
        <message>
            <source>{count} of {whole} sites · {area} m²</source>
            <translation>{count} / {whole} 处 · {area} m²</translation>
        </message>
        <message>
            <source>{count} on a day that is not lawful today</source>
            <translation>{count} 处的日期按今日进度不合法</translation>
        </message>
        <message>
            <source>{count} photos taken in, {refused} refused</source>
            <translation>导入照片 {count} 张，拒收 {refused} 张</translation>
        </message>
        <message>
            <source>{count} sites made from decided cases.</source>
            <translation>由已决定案件生成 {count} 处拆除点。</translation>
        </message>
        <message>
            <source>{count} sites moved to {days} and locked.</source>
            <translation>已将 {count} 处移到 {days} 并锁定。</translation>
        </message>
        <message>
            <source>{count} sites wait for a plan: say who demolishes, then make it.</source>
            <translation>{count} 处拆除点待编方案：先录入拆除力量，再编制。</translation>
        </message>
        <message>
            <source>{count} sites, {area} m²</source>
            <translation>{count} 处，{area} m²</translation>
        </message>
        <message>
            <source>{count} steps recorded.</source>
            <translation>已登记 {count} 条进度。</translation>
        </message>
        <message>
            <source>{count} were there already and stay as they are.</source>
            <translation>已有 {count} 处，保持不变。</translation>
        </message>
        <message>
            <source>{count} without a day</source>
            <translation>{count} 处未排日期</translation>
        </message>
        <message>
            <source>{day} foreseen</source>
            <translation>{day}（预计）</translation>
        </message>
        <message>
            <source>{day} is free as the plan stands</source>
            <translation>现有安排下 {day} 可行</translation>
        </message>
        <message>
            <source>{day}: {count} sites at work</source>
            <translation>{day}：{count} 处施工</translation>
        </message>
        <message>
            <source>{made} plots made, {cleared} planned ones are cleared now, {kept} kept.</source>
            <translation>生成 {made} 块，原计划地块已腾空 {cleared} 块，保留 {kept} 块。</translation>
        </message>
        <message>
            <source>{names} and {count} more</source>
            <translation>{names} 等另 {count} 个</translation>
        </message>
        <message>
            <source>{name} ({state})</source>
            <translation>{name}（{state}）</translation>
        </message>
        <message>
            <source>{name} stays: {why}.</source>
            <translation>{name} 未移动：{why}。</translation>
        </message>
        <message>
            <source>{name}, {first} to {last}</source>
            <translation>{name}，{first} 至 {last}</translation>
        </message>
        <message>
            <source>{step} comes first</source>
            <translation>须先登记“{step}”</translation>
        </message>
        <message>
            <source>{step} is recorded already</source>
            <translation>“{step}”已登记</translation>
        </message>
        <message>
            <source>{use} (proposed)</source>
            <translation>{use}·建议</translation>
        </message>
        <message>
            <source>{use} is not what is proposed: give the reason.</source>
            <translation>{use}不是建议的用途：请写理由。</translation>
        </message>
        <message>
            <source>{use}, work began on {day}. Tick photos that were taken there since.</source>
            <translation>{use}，{day} 动工。请勾选动工后在现场拍摄的照片。</translation>
        </message>
        <message>
            <source>{value} is no day; write it as 2027-06-07</source>
            <translation>“{value}”不是日期，应写成 2027-06-07</translation>
        </message>
        <message>
            <source>{value} is no number that can stand here</source>
            <translation>“{value}”不是可用的数值</translation>
        </message>
        <message>
            <source>{what}: done. Ctrl+Z takes it back.</source>
            <translation>{what}：完成。Ctrl+Z 可撤销。</translation>
        </message>
        <message>
            <source>{what}: it could begin on {day}</source>
            <translation>{what}：可于 {day} 进场</translation>
        </message>
        <message>
            <source>{what}: it could begin on {day}, {days} days earlier</source>
            <translation>{what}：可于 {day} 进场，提前 {days} 天</translation>
        </message>
        <message>
            <source>{why} ({days} of the days before)</source>
            <translation>{why}（此前 {days} 个工作日）</translation>
        </message>
        <message>
            <source>A draft that is the same, to be changed</source>
            <translation>复制为相同的草案，供修改</translation>
        </message>
        <message>
            <source>Accepted, ticked off</source>
            <translation>已验收销项</translation>
        </message>
        <message>
            <source>All pages and the map show this plan (double click)</source>
            <translation>各页和地图都显示该方案（双击）</translation>
        </message>
        <message>
            <source>Also sites that stay as they are</source>
            <translation>也列出没有变化的点</translation>
        </message>
        <message>
            <source>Compare plans</source>
            <translation>方案比较</translation>
        </message>
        <message>
            <source>Copy plan</source>
            <translation>复制方案</translation>
        </message>
        <message>
            <source>Copy…</source>
            <translation>复制…</translation>
        </message>
        <message>
            <source>Cost, {level}</source>
            <translation>费用（{level}）</translation>
        </message>
        <message>
            <source>Days from the bound</source>
            <translation>距下界（天）</translation>
        </message>
        <message>
            <source>Days later</source>
            <translation>推迟天数</translation>
        </message>
        <message>
            <source>Delete draft…</source>
            <translation>删除草案…</translation>
        </message>
        <message>
            <source>Delete the draft {name} with the days of {count} sites and its phases? The sites stay. The audit keeps what was deleted, but this window cannot bring it back.</source>
            <translation>删除草案“{name}”及其 {count} 处的日期和分期？拆除点保留。审计记录会留存，但本窗口不能恢复。</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Look at</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>编制</translation>
        </message>
        <message>
            <source>Made from</source>
            <translation>来源方案</translation>
        </message>
        <message>
            <source>Makes it the plan in force; the one before it is kept</source>
            <translation>定为执行方案；原执行方案保留</translation>
        </message>
        <message>
            <source>Moves</source>
            <translation>转场</translation>
        </message>
        <message>
            <source>No plan is there yet. Make one on the page Run.</source>
            <translation>还没有方案，请在“编制”页编一个。</translation>
        </message>
        <message>
            <source>No sheet was printed of this pair. Print it in the imagery dock.</source>
            <translation>这组影像没有打印比对图，可在影像窗口中打印。</translation>
        </message>
        <message>
            <source>Output, {level}</source>
            <translation>工效（{level}）</translation>
        </message>
        <message>
            <source>Plan name</source>
            <translation>方案名称</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>方案</translation>
        </message>
        <message>
            <source>Put in force…</source>
            <translation>确定执行…</translation>
        </message>
        <message>
            <source>Put the plan {name} in force? It holds the days of {count} sites.</source>
            <translation>将方案“{name}”定为执行方案？共 {count} 处有日期。</translation>
        </message>
        <message>
            <source>Rename plan</source>
            <translation>方案改名</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>改名…</translation>
        </message>
        <message>
            <source>Seen on imagery (a clue, no finding):</source>
            <translation>影像比对所见（线索，不作为认定）：</translation>
        </message>
        <message>
            <source>Swipe over the map</source>
            <translation>地图卷帘</translation>
        </message>
        <message>
            <source>Swipe: drag the bar over QGIS's map, or move it with the arrow keys; left of it the first plan, right of it the second. Two maps: the first in QGIS's map, the second here; both go along.</source>
            <translation>卷帘：在 QGIS 地图上拖动竖条或按左右方向键，左边是前一方案，右边是后一方案。双图：前一方案在 QGIS 地图，后一方案在本窗口，两图联动。</translation>
        </message>
        <message>
            <source>The first becomes the second</source>
            <translation>前后对调</translation>
        </message>
        <message>
            <source>Two chosen plans, or one with the plan looked at</source>
            <translation>比较选中的两个方案，或选中方案与当前方案</translation>
        </message>
        <message>
            <source>Two maps</source>
            <translation>双图</translation>
        </message>
        <message>
            <source>What is or was in force is kept</source>
            <translation>执行中和曾执行的方案保留不删</translation>
        </message>
        <message>
            <source>Working days of the plan</source>
            <translation>方案的工作日</translation>
        </message>
        <message>
            <source>another crew</source>
            <translation>拆除队不同</translation>
        </message>
        <message>
            <source>another day</source>
            <translation>日期不同</translation>
        </message>
        <message>
            <source>cannot tell</source>
            <translation>不能确定</translation>
        </message>
        <message>
            <source>in neither</source>
            <translation>都未排</translation>
        </message>
        <message>
            <source>no sheet</source>
            <translation>无比对图</translation>
        </message>
        <message>
            <source>only in the first</source>
            <translation>仅前者有</translation>
        </message>
        <message>
            <source>only in the second</source>
            <translation>仅后者有</translation>
        </message>
        <message>
            <source>sheet</source>
            <translation>有比对图</translation>
        </message>
        <message>
            <source>the same</source>
            <translation>相同</translation>
        </message>
        <message>
            <source>{name} is in force now; it is kept as superseded.</source>
            <translation>目前执行的是“{name}”，将保留为被替代方案。</translation>
        </message>
        <message>
            <source>{name} is the plan in force now.</source>
            <translation>“{name}”现为执行方案。</translation>
        </message>
        <message>
            <source>Comes after</source>
            <translation>紧前工序</translation>
        </message>
        <message>
            <source>Measured in</source>
            <translation>计量单位</translation>
        </message>
        <message>
            <source>Name of the kind</source>
            <translation>类型名称</translation>
        </message>
        <message>
            <source>Paid from</source>
            <translation>资金来源</translation>
        </message>
        <message>
            <source>Planned days</source>
            <translation>计划日期</translation>
        </message>
        <message>
            <source>Read a file…</source>
            <translation>读取文件…</translation>
        </message>
        <message>
            <source>Write a file…</source>
            <translation>写出文件…</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>止日</translation>
        </message>
        <message>
            <source>A cell is due again after</source>
            <translation>网格巡查周期</translation>
        </message>
        <message>
            <source>A smaller piece goes to its neighbour below</source>
            <translation>小于该比例的碎块并入相邻网格</translation>
        </message>
        <message>
            <source>Report to be signed</source>
            <translation>供签批的报告（PDF）</translation>
        </message>
        <message>
            <source>The size counts for cells that are built from now on; cells that somebody patrolled stay as they are. The coverage map and the neglected cells follow the days at once.</source>
            <translation>边长只对今后划分的网格有效，已有巡查记录的网格保持不变；覆盖图和漏巡网格按周期天数即时更新。</translation>
        </message>
        <message>
            <source>Writes the workbook of after-use: freed, usable and used land, use rate, green, restored farmland and road by town; the land balance before and after by class and town, which adds up exactly; every plot with its proposal and the sum of its points; what may be done and why; and what is overdue. MAP is the after-use map (A3), plots coloured by use; PAPER the report with the direction and the reasons of every plot, targets and what they cost, to be signed. Usable is the freed land less road and water reserves that are not given back. Used counts from the start of work or from its verification (setting count_from).</source>
            <translation>写出拆后利用台账：各镇街的腾出土地、可利用、已利用、利用率、绿化、复耕、还路面积；按地类和镇街的利用前后用地平衡，合计严格相等；每个地块的建议用途及得分构成；可做什么及依据；逾期清单。MAP 为拆后土地利用图（A3），地块按用途着色；PAPER 为供签批的拆后土地利用方案，载明每块地的方向和理由、指标及为此让出的用途。可利用面积为腾出土地扣除未还路、还水的道路和水域预留。已利用自动工或自核验起计（设置 count_from）。</translation>
        </message>
        <message>
            <source>Counting…</source>
            <translation>正在统计…</translation>
        </message>
        <message>
            <source>No control zone</source>
            <translation>无控制线</translation>
        </message>
        <message>
            <source>No land class</source>
            <translation>无地类图斑</translation>
        </message>
        <message>
            <source>No parcel</source>
            <translation>无宗地</translation>
        </message>
        <message>
            <source>No valid land approval</source>
            <translation>无有效用地批准</translation>
        </message>
        <message>
            <source>No valid permit</source>
            <translation>无有效许可</translation>
        </message>
        <message>
            <source>No valid planning permit</source>
            <translation>无有效规划许可</translation>
        </message>
        <message>
            <source>Begin…</source>
            <translation>动工…</translation>
        </message>
        <message>
            <source>Compare, change…</source>
            <translation>比较、改用途…</translation>
        </message>
        <message>
            <source>D41…</source>
            <translation>登记表 D41…</translation>
        </message>
        <message>
            <source>Not known: {what}; the others count more</source>
            <translation>不明：{what}；其余指标权重相应加大</translation>
        </message>
        <message>
            <source>Weight (%)</source>
            <translation>权重(%)</translation>
        </message>
        <message>
            <source>Workbook…</source>
            <translation>台账、利用图…</translation>
        </message>
        <message>
            <source>{points} = {share} × {score}</source>
            <translation>{points} ＝ {share} × {score}</translation>
        </message>
        <message>
            <source>Answer about planning permits</source>
            <translation>规划许可查询或征询函复函</translation>
        </message>
        <message>
            <source>Authorisation, where there is one</source>
            <translation>委托书(如有)</translation>
        </message>
        <message>
            <source>Building contract or papers on cost</source>
            <translation>施工合同或造价材料</translation>
        </message>
        <message>
            <source>Check of land approvals and the land register</source>
            <translation>用地批准/不动产登记查询</translation>
        </message>
        <message>
            <source>Comparison of former images</source>
            <translation>历史影像(航片/卫片)比对</translation>
        </message>
        <message>
            <source>Household or residence paper</source>
            <translation>户口或村居证明</translation>
        </message>
        <message>
            <source>ID card, business licence or credit code certificate</source>
            <translation>身份证/营业执照/统一社会信用代码证书</translation>
        </message>
        <message>
            <source>Inventory of belongings</source>
            <translation>财物清单</translation>
        </message>
        <message>
            <source>Opinion on planning conformity</source>
            <translation>规划符合性意见</translation>
        </message>
        <message>
            <source>Overlay map of control lines and land classes</source>
            <translation>规划控制线与地类套合图</translation>
        </message>
        <message>
            <source>Paper of the legal representative</source>
            <translation>法定代表人证明</translation>
        </message>
        <message>
            <source>Photos of the place (far, middle, near; with direction)</source>
            <translation>现场照片(远/中/近 各≥1, 带方位)</translation>
        </message>
        <message>
            <source>Photos of the posted announcement</source>
            <translation>公告张贴照片</translation>
        </message>
        <message>
            <source>Proofs of service</source>
            <translation>送达回证</translation>
        </message>
        <message>
            <source>Record of an interview</source>
            <translation>询问笔录</translation>
        </message>
        <message>
            <source>Record of the first finding</source>
            <translation>首次发现记录</translation>
        </message>
        <message>
            <source>Record of the reminder</source>
            <translation>催告记录</translation>
        </message>
        <message>
            <source>Record of the survey on the spot</source>
            <translation>现场勘验笔录</translation>
        </message>
        <message>
            <source>Survey plan (corners, sides, area)</source>
            <translation>勘验图(坐标、边长、面积)</translation>
        </message>
        <message>
            <source>Witness or papers of the time of building</source>
            <translation>建成时间证人或单据</translation>
        </message>
        <message>
            <source>A cleared site is accepted within</source>
            <translation>拆清后验收期限</translation>
        </message>
        <message>
            <source>A crew has not moved within</source>
            <translation>视为未转场的距离</translation>
        </message>
        <message>
            <source>A day counts as kept when it shifts by</source>
            <translation>视为未变动的日期偏移</translation>
        </message>
        <message>
            <source>CP-SAT moves at a time</source>
            <translation>CP-SAT 每次调整</translation>
        </message>
        <message>
            <source>Counted as</source>
            <translation>计量</translation>
        </message>
        <message>
            <source>Crews, machines, money and targets</source>
            <translation>拆除力量、资金与任务</translation>
        </message>
        <message>
            <source>Moving machines farther</source>
            <translation>机械转场</translation>
        </message>
        <message>
            <source>Moving machines, for the way</source>
            <translation>机械转场里程</translation>
        </message>
        <message>
            <source>Tables of works, waste and cost</source>
            <translation>测算参数表（工序、垃圾、费用）</translation>
        </message>
        <message>
            <source>Targets of the years</source>
            <translation>年度任务（可分月）</translation>
        </message>
        <message>
            <source>There are no resources: give a resources file, or enter crews and machines in the workspace (Crews, machines, money and targets).</source>
            <translation>没有拆除资源：请给出资源文件，或在“拆除力量、资金与任务”中录入。</translation>
        </message>
        <message>
            <source>calendar days at most</source>
            <translation>日历日以内</translation>
        </message>
        <message>
            <source>m</source>
            <translation>m</translation>
        </message>
        <message>
            <source>sites</source>
            <translation>个拆除点</translation>
        </message>
        <message>
            <source>working days, where that can be</source>
            <translation>工作日内（力所能及时）</translation>
        </message>
        <message>
            <source>yuan each time</source>
            <translation>元/次</translation>
        </message>
        <message>
            <source>yuan per km</source>
            <translation>元/km</translation>
        </message>
        <message>
            <source>Index of the films of the whole course</source>
            <translation>全程录像目录</translation>
        </message>
        <message>
            <source>Making a plan</source>
            <translation>编排</translation>
        </message>
        <message>
            <source>Last day of work {day}; no plan can end before {bound}.</source>
            <translation>完工 {day}；任何方案都不可能早于 {bound} 完工。</translation>
        </message>
        <message>
            <source>Moves of crews</source>
            <translation>转场次数</translation>
        </message>
        <message>
            <source>Moving machines (yuan)</source>
            <translation>机械转运费（元）</translation>
        </message>
        <message>
            <source>Sites with a moved day</source>
            <translation>日期变动的点</translation>
        </message>
        <message>
            <source>{count} wishes could not be kept:</source>
            <translation>{count} 项意愿未能满足：</translation>
        </message>
        <message>
            <source>{parts}.</source>
            <translation>{parts}。</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>经费</translation>
        </message>
        <message>
            <source>Money that is not spent is carried over; without a row there is no limit. A target's area counts from 1 January of its year to its day; a plan takes what lies within it, less what was recorded as demolished since then.</source>
            <translation>经费未用完的结转，一行不填即不限。任务面积为当年 1 月 1 日至该日的累计数；编制方案时取方案期内的任务，并扣除当年已登记拆除的面积。</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>办案程序</translation>
        </message>
        <message>
            <source>change seen</source>
            <translation>有变化</translation>
        </message>
        <message>
            <source>no change seen</source>
            <translation>无变化</translation>
        </message>
        <message>
            <source>Change of a party taken back</source>
            <translation>撤回对当事人的改动</translation>
        </message>
        <message>
            <source>Do again: {what}</source>
            <translation>重做：{what}</translation>
        </message>
        <message>
            <source>No plot is like that.</source>
            <translation>没有符合条件的地块。</translation>
        </message>
        <message>
            <source>Reading the plan</source>
            <translation>正在读取方案</translation>
        </message>
        <message>
            <source>Remove party</source>
            <translation>移除当事人</translation>
        </message>
        <message>
            <source>Take back: {what}</source>
            <translation>撤销：{what}</translation>
        </message>
        <message>
            <source>Workbook, report to be signed and map of after-use</source>
            <translation>拆后利用台账、待签方案和利用图</translation>
        </message>
        <message>
            <source>Demolition site changed</source>
            <translation>修改拆除点</translation>
        </message>
        <message>
            <source>No crew yet. Add one, or read a resources file.</source>
            <translation>还没有拆除队。请增加，或读取资源文件。</translation>
        </message>
        <message>
            <source>No day is blocked yet.</source>
            <translation>尚未设定停拆日。</translation>
        </message>
        <message>
            <source>No limit: money does not bind the plan.</source>
            <translation>不限：方案不受经费约束。</translation>
        </message>
        <message>
            <source>No target yet.</source>
            <translation>尚未填写任务。</translation>
        </message>
        <message>
            <source>Plans the open sites: who demolishes which when, in phases and areas, never before the lawful day, on rest days or blocked days, within crews, machines, trucks, teams and money of the resources file (YAML; the guide explains it), or, where no file is given, of those entered in the workspace, whose targets count too where TARGETS is empty. The plan is kept as a draft scenario with the reason of every day; what cannot be planned is listed with its reason.

WEIGHTS: urgent, target, compact, steady, cost, stability, 0 to 100 each, e.g. urgent=40, target=40. TARGETS: day=m2 of floor area, several by semicolons, @town code for one town, e.g. 2027-06-30=12000; 2027-12-31=5000@350001. TRIES: changes that the heuristic measures; SECONDS: time for CP-SAT after it where OR-Tools is installed. The same SEED and TRIES give the same plan. REPLAN: the name of a scenario that is changed as little as possible after delays and new cases: what is demolished leaves it, what has begun and what is locked stays.

GAP: days between the day on which the last target is reached and the first day that no plan can beat; empty without a target. Decision support only.</source>
            <translation>为未拆除的点编制方案:哪支队伍何时拆哪处,分期分片;不早于可拆日,不在休息日和避让日,不超出资源文件(YAML,用户指南有说明)中的队伍、机械、车辆、人员和资金；未给资源文件时，用工作库中录入的力量，TARGETS 留空时也用其中的任务。方案保存为草案,每个日期都附理由;不能安排的逐一列出原因。

WEIGHTS:urgent 急、target 达标、compact 集中、steady 均衡、cost 费用、stability 稳定,各 0 至 100,如 urgent=40, target=40。TARGETS:日期=建筑面积(平方米),多个用分号隔开,@乡镇代码限定乡镇,如 2027-06-30=12000; 2027-12-31=5000@350001。TRIES:启发式尝试次数;SECONDS:装有 OR-Tools 时 CP-SAT 继续改进的秒数。SEED 与 TRIES 相同则方案相同。REPLAN:填原方案名称,延误或新增案件后尽量少改动地重编:已拆的移出,已开工和锁定的保留。

GAP:末个目标的达标日与任何方案都不可能更早的日期之间的天数;无目标时为空。仅供决策参考。</translation>
        </message>
        <message>
            <source>{title}: not saved, waits for {workspace}</source>
            <translation>{title}：尚未保存，等待重新打开 {workspace}</translation>
        </message>
        <message>
            <source>plan of {days}</source>
            <translation>方案期 {days}</translation>
        </message>
        <message>
            <source>No scenario is in force. Name one; there are: {known}.</source>
            <translation>没有已采用的方案。请写明方案名称；现有：{known}。</translation>
        </message>
        <message>
            <source>The table has no column {missing}; site (拆除点), kind (进度) and day (日期) are needed.</source>
            <translation>表中缺少列 {missing}；须有拆除点（site）、进度（kind）、日期（day）三列。</translation>
        </message>
        <message>
            <source>There is no open site to plan. Build the sites of the decided cases first.</source>
            <translation>没有待编排的拆除点。请先由已决定的案件生成拆除点。</translation>
        </message>
        <message>
            <source>Change of a plan taken back</source>
            <translation>撤销排期调整</translation>
        </message>
        <message>
            <source>Papers of this plan: batch list, Gantt chart, work orders, maps…</source>
            <translation>本方案成果：批次清单、横道图、作业单、分期图…</translation>
        </message>
        <message>
            <source>Sites of a plan locked or unlocked</source>
            <translation>锁定或解锁拆除点</translation>
        </message>
        <message>
            <source>Sites of a plan moved by hand</source>
            <translation>手动调整排期</translation>
        </message>
        <message>
            <source>Writes into a folder what a plan is worked with: the report to be signed (summary, targets and how far the plan is from what no plan can beat, what binds, phases, money, waste, batches; PDF), a workbook (phases, batch list with cost estimate and the reason of every day, trucks by day, crews, progress for ticking off, what is not planned), the Gantt chart with what was really done (PDF in A3, SVG), a work order for each site (PDF), a calendar for each crew (.ics), a map of each area of a phase and the progress map (PDF, A3). An empty SCENARIO means the scenario in force. Costs and quantities are estimates from the tables of the settings.</source>
            <translation>把方案成果写入文件夹：供签批的方案报告（概要、目标与可证界限、制约因素、分期分片、资金、垃圾、分批清单，PDF）、工作簿（分期分片、附概算和排期理由的批次清单、逐日用车、施工队、挂图作战销项表、未安排清单）、横道图（含实际进度，PDF A3 和 SVG）、逐点作业单（PDF）、各施工队日历（.ics）、分期图和挂图作战图（PDF，A3）。SCENARIO 为空表示执行中的方案。费用和工程量按设置中的测算表估算。</translation>
        </message>
        <message>
            <source>What other weights change</source>
            <translation>试算权重的影响</translation>
        </message>
        <message>
            <source>With these weights {count} of {whole} plots would rank another use first.</source>
            <translation>按此权重，{whole} 块中有 {count} 块的首选用途会变。</translation>
        </message>
        <message>
            <source>The resources of the plan: nothing reads {place}; known there are {known}.</source>
            <translation>拆除资源：{place} 不是可识别的名称；可用的有：{known}。</translation>
        </message>
        <message>
            <source>The floor area that is to be down by a day, counted from the plan's first day</source>
            <translation>到截止日应拆除的建筑面积，自方案首日起算</translation>
        </message>
        <message>
            <source>Let to a firm</source>
            <translation>发包施工</translation>
        </message>
        <message>
            <source>Rest days worked</source>
            <translation>休息日施工</translation>
        </message>
        <message>
            <source>Somebody else saved this while the window was open. Choose line by line what to keep.</source>
            <translation>窗口打开期间他人已保存。请逐项选择保留哪一方的内容。</translation>
        </message>
        <message>
            <source>Plot size</source>
            <translation>面积</translation>
        </message>
        <message>
            <source>Noted by</source>
            <translation>记录人</translation>
        </message>
        <message>
            <source>the lock to the crew {crew} could not be kept: its batch is locked to {other}</source>
            <translation>锁定给 {crew} 无法保持：同批连体的已锁定给 {other}</translation>
        </message>
        <message>
            <source>{day} is past</source>
            <translation>{day} 已过</translation>
        </message>
        <message>
            <source>Missing of the targets (m²)</source>
            <translation>目标缺口（m²）</translation>
        </message>
        <message>
            <source>Urgent: mean working day</source>
            <translation>急案平均工作日序</translation>
        </message>
        <message>
            <source>Change of a plot taken back</source>
            <translation>撤销地块修改</translation>
        </message>
        <message>
            <source>Shown in full</source>
            <translation>完整显示</translation>
        </message>
        <message>
            <source>Use of a plot taken back</source>
            <translation>撤回地块用途</translation>
        </message>
        <message>
            <source>Weights of after-use changed</source>
            <translation>修改拆后利用权重</translation>
        </message>
        <message>
            <source>1 to 2 periods ago</source>
            <translation>1至2个周期前</translation>
        </message>
        <message>
            <source>2 to 4 periods ago</source>
            <translation>2至4个周期前</translation>
        </message>
        <message>
            <source>Acceptance, photos, area</source>
            <translation>验收、拍照、核面积</translation>
        </message>
        <message>
            <source>Agricultural facilities</source>
            <translation>设施农用地</translation>
        </message>
        <message>
            <source>Agricultural facilities land</source>
            <translation>农业设施建设用地</translation>
        </message>
        <message>
            <source>Airport</source>
            <translation>机场用地</translation>
        </message>
        <message>
            <source>Airport at sea</source>
            <translation>机场用海</translation>
        </message>
        <message>
            <source>Announcement of demolition</source>
            <translation>强制拆除公告</translation>
        </message>
        <message>
            <source>Announcement, call to demolish oneself</source>
            <translation>公告、动员自拆</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申请人</translation>
        </message>
        <message>
            <source>Application to the court for enforcement</source>
            <translation>强制执行申请书(法院)</translation>
        </message>
        <message>
            <source>Approval of a longer term</source>
            <translation>延长办案期限(查封期限)审批表</translation>
        </message>
        <message>
            <source>Approval of closing</source>
            <translation>结案审批表</translation>
        </message>
        <message>
            <source>Approval of filing</source>
            <translation>立案审批表</translation>
        </message>
        <message>
            <source>Approval of not filing</source>
            <translation>不予立案审批表</translation>
        </message>
        <message>
            <source>Approval of suspending, ending or deferring</source>
            <translation>中止(终结)执行/暂缓拆除审批表</translation>
        </message>
        <message>
            <source>Approval of temporary retention</source>
            <translation>历史存量违建保留临时使用审批表</translation>
        </message>
        <message>
            <source>Approval of the penalty</source>
            <translation>行政处罚(处理决定)审批表</translation>
        </message>
        <message>
            <source>Approved area (m²)</source>
            <translation>批准面积(m²)</translation>
        </message>
        <message>
            <source>Approved floor area (m²)</source>
            <translation>批准建筑面积(m²)</translation>
        </message>
        <message>
            <source>Aquaculture facilities</source>
            <translation>水产养殖设施建设用地</translation>
        </message>
        <message>
            <source>Arbour forest</source>
            <translation>乔木林地</translation>
        </message>
        <message>
            <source>Areas and result</source>
            <translation>面积与结论</translation>
        </message>
        <message>
            <source>Bamboo forest</source>
            <translation>竹林地</translation>
        </message>
        <message>
            <source>Bare rock and gravel</source>
            <translation>裸岩石砾地</translation>
        </message>
        <message>
            <source>Bare soil</source>
            <translation>裸土地</translation>
        </message>
        <message>
            <source>Basics</source>
            <translation>基本情况</translation>
        </message>
        <message>
            <source>Beijing</source>
            <translation>北京</translation>
        </message>
        <message>
            <source>Belongings out and listed</source>
            <translation>搬离物品、清点造册</translation>
        </message>
        <message>
            <source>Broadcasting</source>
            <translation>广播电视设施用地</translation>
        </message>
        <message>
            <source>Buildable (1)</source>
            <translation>适建类（1级）</translation>
        </message>
        <message>
            <source>Building suitability areas</source>
            <translation>三区</translation>
        </message>
        <message>
            <source>Built by officials, party members or delegates</source>
            <translation>党员干部、公职人员、代表委员建设的</translation>
        </message>
        <message>
            <source>Burial</source>
            <translation>殡葬用地</translation>
        </message>
        <message>
            <source>Business and finance</source>
            <translation>商务金融用地</translation>
        </message>
        <message>
            <source>Case identifier</source>
            <translation>案件标识</translation>
        </message>
        <message>
            <source>Case state</source>
            <translation>案件状态</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>案由</translation>
        </message>
        <message>
            <source>Cell code</source>
            <translation>网格编码</translation>
        </message>
        <message>
            <source>Check of the law, plan, estimate</source>
            <translation>合法性核对、方案、概算</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Cleared or withdrawn</source>
            <translation>已消除或撤回</translation>
        </message>
        <message>
            <source>Coastal flat</source>
            <translation>沿海滩涂</translation>
        </message>
        <message>
            <source>Commerce</source>
            <translation>商业用地</translation>
        </message>
        <message>
            <source>Commerce and services</source>
            <translation>商业服务业用地</translation>
        </message>
        <message>
            <source>Commercial facilities</source>
            <translation>商业服务业设施用地</translation>
        </message>
        <message>
            <source>Commission of an expert, and opinion</source>
            <translation>鉴定(认定/测绘)委托书与意见</translation>
        </message>
        <message>
            <source>Community code</source>
            <translation>社区（村）代码</translation>
        </message>
        <message>
            <source>Confirmation of address for service</source>
            <translation>送达地址(方式)确认书</translation>
        </message>
        <message>
            <source>Construction planning permit</source>
            <translation>建设工程规划许可</translation>
        </message>
        <message>
            <source>Construction-land boundaries</source>
            <translation>三界</translation>
        </message>
        <message>
            <source>Control lines (4)</source>
            <translation>控制线（4级）</translation>
        </message>
        <message>
            <source>Cover and contents of the case file</source>
            <translation>卷宗封面与卷内目录</translation>
        </message>
        <message>
            <source>Crop facilities</source>
            <translation>种植设施建设用地</translation>
        </message>
        <message>
            <source>Culture</source>
            <translation>文化用地</translation>
        </message>
        <message>
            <source>Dangerous to the public (unsafe, on fire lanes or power lines, let)</source>
            <translation>危害公共安全的(违法危房、占压消防通道或高压走廊、出租)</translation>
        </message>
        <message>
            <source>Decision and performance</source>
            <translation>决定履行</translation>
        </message>
        <message>
            <source>Decision of no penalty</source>
            <translation>不予行政处罚决定书</translation>
        </message>
        <message>
            <source>Decision on performance by another</source>
            <translation>代履行决定书</translation>
        </message>
        <message>
            <source>Decision on recusal</source>
            <translation>回避决定书</translation>
        </message>
        <message>
            <source>Declared area (m²)</source>
            <translation>监测面积(m²)</translation>
        </message>
        <message>
            <source>Deduct ratio</source>
            <translation>扣除系数</translation>
        </message>
        <message>
            <source>Deducted class</source>
            <translation>扣除地类编码</translation>
        </message>
        <message>
            <source>Demolition put on record</source>
            <translation>拆除工程备案</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Direction (°)</source>
            <translation>方向(°)</translation>
        </message>
        <message>
            <source>Discharge and dumping at sea</source>
            <translation>排污倾倒用海</translation>
        </message>
        <message>
            <source>Distance (m)</source>
            <translation>距离(m)</translation>
        </message>
        <message>
            <source>Distance to spot (m)</source>
            <translation>距图斑(m)</translation>
        </message>
        <message>
            <source>Ditch</source>
            <translation>沟渠</translation>
        </message>
        <message>
            <source>Doubtful</source>
            <translation>存疑</translation>
        </message>
        <message>
            <source>Drainage</source>
            <translation>排水用地</translation>
        </message>
        <message>
            <source>Dry land</source>
            <translation>旱地</translation>
        </message>
        <message>
            <source>Earlier picture</source>
            <translation>前时相</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>教育用地</translation>
        </message>
        <message>
            <source>Ellipsoidal area (m²)</source>
            <translation>椭球面积(m²)</translation>
        </message>
        <message>
            <source>Embassies and consulates</source>
            <translation>使领馆用地</translation>
        </message>
        <message>
            <source>Enforcement decision</source>
            <translation>行政强制执行(强制拆除)决定书</translation>
        </message>
        <message>
            <source>Entertainment</source>
            <translation>娱乐用地</translation>
        </message>
        <message>
            <source>Every proposal that waits for it</source>
            <translation>全部待定地块</translation>
        </message>
        <message>
            <source>Farmland</source>
            <translation>耕地</translation>
        </message>
        <message>
            <source>Fence, signs, traffic</source>
            <translation>围挡、标志、交通</translation>
        </message>
        <message>
            <source>Field photos</source>
            <translation>现场照片</translation>
        </message>
        <message>
            <source>Field photos as evidence</source>
            <translation>现场照片(图片、音像)证据</translation>
        </message>
        <message>
            <source>Field ridge</source>
            <translation>田坎</translation>
        </message>
        <message>
            <source>Field track</source>
            <translation>田间道</translation>
        </message>
        <message>
            <source>Filing and investigation</source>
            <translation>立案调查</translation>
        </message>
        <message>
            <source>Fire service</source>
            <translation>消防用地</translation>
        </message>
        <message>
            <source>Fishery facilities at sea</source>
            <translation>渔业基础设施用海</translation>
        </message>
        <message>
            <source>Fishery sea use</source>
            <translation>渔业用海</translation>
        </message>
        <message>
            <source>Fishing ground</source>
            <translation>捕捞海域</translation>
        </message>
        <message>
            <source>For unlawful profit, or with strong complaints</source>
            <translation>非法牟利或群众反映强烈的</translation>
        </message>
        <message>
            <source>Forest land</source>
            <translation>林地</translation>
        </message>
        <message>
            <source>Forest swamp</source>
            <translation>森林沼泽</translation>
        </message>
        <message>
            <source>Fujian, housing and construction</source>
            <translation>福建住建系统</translation>
        </message>
        <message>
            <source>Gas supply</source>
            <translation>供燃气用地</translation>
        </message>
        <message>
            <source>Glacier and permanent snow</source>
            <translation>冰川及常年积雪</translation>
        </message>
        <message>
            <source>Government offices</source>
            <translation>机关团体用地</translation>
        </message>
        <message>
            <source>Government, press and publishing</source>
            <translation>机关团体新闻出版用地</translation>
        </message>
        <message>
            <source>Grassland</source>
            <translation>草地</translation>
        </message>
        <message>
            <source>Green and open space</source>
            <translation>绿地与开敞空间用地</translation>
        </message>
        <message>
            <source>Handover of a confiscated building</source>
            <translation>没收违法建筑物移交书</translation>
        </message>
        <message>
            <source>Health care</source>
            <translation>医疗卫生用地</translation>
        </message>
        <message>
            <source>Heat supply</source>
            <translation>供热用地</translation>
        </message>
        <message>
            <source>Highway</source>
            <translation>公路用地</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>权利人</translation>
        </message>
        <message>
            <source>Hydraulic structures</source>
            <translation>水工建筑用地</translation>
        </message>
        <message>
            <source>Hydraulic works</source>
            <translation>水工设施用地</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>唯一标识</translation>
        </message>
        <message>
            <source>Import batch</source>
            <translation>导入批次</translation>
        </message>
        <message>
            <source>In force until</source>
            <translation>失效日期</translation>
        </message>
        <message>
            <source>In the way of projects, roads, utilities, green or rivers</source>
            <translation>妨碍重点项目、道路、公共设施、绿地、河道的</translation>
        </message>
        <message>
            <source>Industry</source>
            <translation>工业用地</translation>
        </message>
        <message>
            <source>Industry and mining</source>
            <translation>工矿用地</translation>
        </message>
        <message>
            <source>Industry at sea</source>
            <translation>工业用海</translation>
        </message>
        <message>
            <source>Industry, mining and cables at sea</source>
            <translation>工矿通信用海</translation>
        </message>
        <message>
            <source>Inland flat</source>
            <translation>内陆滩涂</translation>
        </message>
        <message>
            <source>Inland waters</source>
            <translation>陆地水域</translation>
        </message>
        <message>
            <source>Irrigated land</source>
            <translation>水浇地</translation>
        </message>
        <message>
            <source>Island for farming</source>
            <translation>农林牧业用岛</translation>
        </message>
        <message>
            <source>Kind of ID</source>
            <translation>证件类型</translation>
        </message>
        <message>
            <source>Kind of owner</source>
            <translation>权属性质</translation>
        </message>
        <message>
            <source>Lake</source>
            <translation>湖泊水面</translation>
        </message>
        <message>
            <source>Land approval</source>
            <translation>批地</translation>
        </message>
        <message>
            <source>Land supply</source>
            <translation>供地</translation>
        </message>
        <message>
            <source>Land-plan control areas</source>
            <translation>四区</translation>
        </message>
        <message>
            <source>Later picture</source>
            <translation>后时相</translation>
        </message>
        <message>
            <source>Leisure at sea</source>
            <translation>文体休闲娱乐用海</translation>
        </message>
        <message>
            <source>Letter of information or assistance</source>
            <translation>抄告单/协助执行函</translation>
        </message>
        <message>
            <source>Level 2</source>
            <translation>2级</translation>
        </message>
        <message>
            <source>Levelling and cover</source>
            <translation>平整、覆盖</translation>
        </message>
        <message>
            <source>List of belongings</source>
            <translation>财物清点登记(移交/领取通知)单</translation>
        </message>
        <message>
            <source>List of evidence obtained</source>
            <translation>证据调取(查阅复制)清单</translation>
        </message>
        <message>
            <source>Livestock facilities</source>
            <translation>畜禽养殖设施建设用地</translation>
        </message>
        <message>
            <source>Logistics and storage</source>
            <translation>物流仓储用地</translation>
        </message>
        <message>
            <source>Long-distance station</source>
            <translation>对外交通场站用地</translation>
        </message>
        <message>
            <source>Mangrove</source>
            <translation>红树林地</translation>
        </message>
        <message>
            <source>Marine protection and coastal defence</source>
            <translation>海洋保护修复及海岸防护工程用海</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Marsh grassland</source>
            <translation>沼泽草地</translation>
        </message>
        <message>
            <source>Military</source>
            <translation>军事设施用地</translation>
        </message>
        <message>
            <source>Military at sea</source>
            <translation>军事用海</translation>
        </message>
        <message>
            <source>Minerals at sea</source>
            <translation>固体矿产用海</translation>
        </message>
        <message>
            <source>Mining</source>
            <translation>采矿用地</translation>
        </message>
        <message>
            <source>Monuments</source>
            <translation>文物古迹用地</translation>
        </message>
        <message>
            <source>More than 4 periods ago</source>
            <translation>4个周期以前</translation>
        </message>
        <message>
            <source>Natural pasture</source>
            <translation>天然牧草地</translation>
        </message>
        <message>
            <source>Needs assessment</source>
            <translation>待套合</translation>
        </message>
        <message>
            <source>Never patrolled</source>
            <translation>从未巡查</translation>
        </message>
        <message>
            <source>No building (5)</source>
            <translation>禁建类（5级）</translation>
        </message>
        <message>
            <source>No penalty or transferred</source>
            <translation>不予处罚或移送</translation>
        </message>
        <message>
            <source>No penalty, transferred or withdrawn</source>
            <translation>不予处罚、移送或撤回</translation>
        </message>
        <message>
            <source>Not assessed</source>
            <translation>未评估</translation>
        </message>
        <message>
            <source>Not counted</source>
            <translation>未统计</translation>
        </message>
        <message>
            <source>Not registered</source>
            <translation>未登记立案</translation>
        </message>
        <message>
            <source>Not saved: {pages}. These changes wait here until that workspace is open again.</source>
            <translation>未保存：{pages}。这些修改暂留在此，重新打开该工作库后可继续。</translation>
        </message>
        <message>
            <source>Notice and hearing</source>
            <translation>告知听证</translation>
        </message>
        <message>
            <source>Notice and list of preservation</source>
            <translation>先行登记保存通知书及清单</translation>
        </message>
        <message>
            <source>Notice of the hearing (paper)</source>
            <translation>听证通知书(听证公告)</translation>
        </message>
        <message>
            <source>Notice of the right to a hearing</source>
            <translation>行政处罚听证告知书</translation>
        </message>
        <message>
            <source>Officer identifier</source>
            <translation>负责人标识</translation>
        </message>
        <message>
            <source>Oil and gas at sea</source>
            <translation>油气用海</translation>
        </message>
        <message>
            <source>Oil-crop plantation</source>
            <translation>油料园地</translation>
        </message>
        <message>
            <source>On permanent basic farmland, farmland or water sources</source>
            <translation>占用永久基本农田、耕地、水源保护区的</translation>
        </message>
        <message>
            <source>Opinion of the legal review</source>
            <translation>法制审核意见书</translation>
        </message>
        <message>
            <source>Orchard</source>
            <translation>果园</translation>
        </message>
        <message>
            <source>Order to demolish within a term</source>
            <translation>责令限期拆除决定书</translation>
        </message>
        <message>
            <source>Other attributes</source>
            <translation>其他属性</translation>
        </message>
        <message>
            <source>Other commerce and services</source>
            <translation>其他商业服务业用地</translation>
        </message>
        <message>
            <source>Other control lines</source>
            <translation>其他控制线</translation>
        </message>
        <message>
            <source>Other forest</source>
            <translation>其他林地</translation>
        </message>
        <message>
            <source>Other grassland</source>
            <translation>其他草地</translation>
        </message>
        <message>
            <source>Other land</source>
            <translation>其他土地</translation>
        </message>
        <message>
            <source>Other permit</source>
            <translation>其他许可</translation>
        </message>
        <message>
            <source>Other plantation</source>
            <translation>其他园地</translation>
        </message>
        <message>
            <source>Other public utilities</source>
            <translation>其他公用设施用地</translation>
        </message>
        <message>
            <source>Other sea</source>
            <translation>其他海域</translation>
        </message>
        <message>
            <source>Other sea use</source>
            <translation>其他用海</translation>
        </message>
        <message>
            <source>Other special sea use</source>
            <translation>其他特殊用海</translation>
        </message>
        <message>
            <source>Other special use</source>
            <translation>其他特殊用地</translation>
        </message>
        <message>
            <source>Other swamp</source>
            <translation>其他沼泽地</translation>
        </message>
        <message>
            <source>Other transport facilities</source>
            <translation>其他交通设施用地</translation>
        </message>
        <message>
            <source>Other zones</source>
            <translation>其他分区</translation>
        </message>
        <message>
            <source>Owner code</source>
            <translation>权属单位代码</translation>
        </message>
        <message>
            <source>Paddy field</source>
            <translation>水田</translation>
        </message>
        <message>
            <source>Parcel area (m²)</source>
            <translation>宗地面积(m²)</translation>
        </message>
        <message>
            <source>Park</source>
            <translation>公园绿地</translation>
        </message>
        <message>
            <source>Parks and green</source>
            <translation>公园与绿地</translation>
        </message>
        <message>
            <source>Patch area (m²)</source>
            <translation>图斑面积(m²)</translation>
        </message>
        <message>
            <source>Patrolled within the period</source>
            <translation>周期内已巡查</translation>
        </message>
        <message>
            <source>Penalty decision</source>
            <translation>行政处罚决定书</translation>
        </message>
        <message>
            <source>Photo number</source>
            <translation>照片编号</translation>
        </message>
        <message>
            <source>Photographer</source>
            <translation>拍摄人</translation>
        </message>
        <message>
            <source>Pipeline</source>
            <translation>管道运输用地</translation>
        </message>
        <message>
            <source>Planar area (m²)</source>
            <translation>平面面积(m²)</translation>
        </message>
        <message>
            <source>Planning and control</source>
            <translation>规划与管控</translation>
        </message>
        <message>
            <source>Plantation land</source>
            <translation>园地</translation>
        </message>
        <message>
            <source>Pond</source>
            <translation>坑塘水面</translation>
        </message>
        <message>
            <source>Port and quay</source>
            <translation>港口码头用地</translation>
        </message>
        <message>
            <source>Port at sea</source>
            <translation>港口用海</translation>
        </message>
        <message>
            <source>Power supply</source>
            <translation>供电用地</translation>
        </message>
        <message>
            <source>Prior notice of a penalty</source>
            <translation>行政处罚事先告知书</translation>
        </message>
        <message>
            <source>Prisons</source>
            <translation>监教场所用地</translation>
        </message>
        <message>
            <source>Protective green</source>
            <translation>防护绿地</translation>
        </message>
        <message>
            <source>Public administration and services</source>
            <translation>公共管理与公共服务用地</translation>
        </message>
        <message>
            <source>Public car park</source>
            <translation>社会停车场用地</translation>
        </message>
        <message>
            <source>Public list of demolitions</source>
            <translation>拟拆名单公示/拆除情况公布</translation>
        </message>
        <message>
            <source>Public transport station</source>
            <translation>公共交通场站用地</translation>
        </message>
        <message>
            <source>Public utilities</source>
            <translation>公用设施用地</translation>
        </message>
        <message>
            <source>Put right and closed</source>
            <translation>已整改结案</translation>
        </message>
        <message>
            <source>Quanzhou, concentrated power of penalty (2007)</source>
            <translation>泉州相对集中处罚权(2007)</translation>
        </message>
        <message>
            <source>Rail transit</source>
            <translation>轨道交通用地</translation>
        </message>
        <message>
            <source>Railway</source>
            <translation>铁路用地</translation>
        </message>
        <message>
            <source>Receipt of confiscated things</source>
            <translation>没收物接收确认(清单)</translation>
        </message>
        <message>
            <source>Record and report of the hearing</source>
            <translation>听证笔录与听证报告</translation>
        </message>
        <message>
            <source>Record of a lead</source>
            <translation>违法线索登记表</translation>
        </message>
        <message>
            <source>Record of a report</source>
            <translation>举报(投诉)受理登记表</translation>
        </message>
        <message>
            <source>Record of acceptance</source>
            <translation>复查(整改/拆除)验收记录表</translation>
        </message>
        <message>
            <source>Record of the collective discussion</source>
            <translation>重大案件集体讨论(会审)记录</translation>
        </message>
        <message>
            <source>Record of the defence, and answer</source>
            <translation>陈述申辩笔录及复核意见</translation>
        </message>
        <message>
            <source>Record of the demolition</source>
            <translation>强制拆除(执行)现场笔录</translation>
        </message>
        <message>
            <source>Record of the site survey</source>
            <translation>现场勘验(检查)笔录</translation>
        </message>
        <message>
            <source>Record of use after clearing</source>
            <translation>拆后土地利用登记表</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>台账</translation>
        </message>
        <message>
            <source>Recreation at sea</source>
            <translation>游憩用海</translation>
        </message>
        <message>
            <source>Religion</source>
            <translation>宗教用地</translation>
        </message>
        <message>
            <source>Reminder and enforcement</source>
            <translation>催告强制</translation>
        </message>
        <message>
            <source>Reminder to perform</source>
            <translation>履行催告书</translation>
        </message>
        <message>
            <source>Renewable energy at sea</source>
            <translation>可再生能源用海</translation>
        </message>
        <message>
            <source>Report on the investigation</source>
            <translation>调查终结报告</translation>
        </message>
        <message>
            <source>Request for a planning or land opinion</source>
            <translation>规划(用地)认定征询函/协查函</translation>
        </message>
        <message>
            <source>Request for and order of the government</source>
            <translation>责成强制拆除请示与政府责成决定</translation>
        </message>
        <message>
            <source>Research</source>
            <translation>科研用地</translation>
        </message>
        <message>
            <source>Research and education at sea</source>
            <translation>科研教育用海</translation>
        </message>
        <message>
            <source>Reserve depots</source>
            <translation>储备库用地</translation>
        </message>
        <message>
            <source>Reserve farmland</source>
            <translation>后备耕地</translation>
        </message>
        <message>
            <source>Reserved (blank) land</source>
            <translation>留白用地</translation>
        </message>
        <message>
            <source>Reservoir</source>
            <translation>水库水面</translation>
        </message>
        <message>
            <source>Residential land</source>
            <translation>居住用地</translation>
        </message>
        <message>
            <source>Restricted building (3)</source>
            <translation>限建类（3级）</translation>
        </message>
        <message>
            <source>Review and suit</source>
            <translation>复议诉讼</translation>
        </message>
        <message>
            <source>Rights and permits</source>
            <translation>权属与许可</translation>
        </message>
        <message>
            <source>River</source>
            <translation>河流水面</translation>
        </message>
        <message>
            <source>Roads, bridges and tunnels at sea</source>
            <translation>路桥隧道用海</translation>
        </message>
        <message>
            <source>Rubber plantation</source>
            <translation>橡胶园地</translation>
        </message>
        <message>
            <source>Rural community services</source>
            <translation>农村社区服务设施用地</translation>
        </message>
        <message>
            <source>Rural homestead</source>
            <translation>农村宅基地</translation>
        </message>
        <message>
            <source>Rural homestead, class 1</source>
            <translation>一类农村宅基地</translation>
        </message>
        <message>
            <source>Rural homestead, class 2</source>
            <translation>二类农村宅基地</translation>
        </message>
        <message>
            <source>Rural road</source>
            <translation>农村道路</translation>
        </message>
        <message>
            <source>Rushed up in defiance since the campaign began</source>
            <translation>专项行动以来顶风抢建的</translation>
        </message>
        <message>
            <source>Saline land</source>
            <translation>盐碱地</translation>
        </message>
        <message>
            <source>Salt pan</source>
            <translation>盐田</translation>
        </message>
        <message>
            <source>Salt pans at sea</source>
            <translation>盐田用海</translation>
        </message>
        <message>
            <source>Sand</source>
            <translation>沙地</translation>
        </message>
        <message>
            <source>Sanitation</source>
            <translation>环卫用地</translation>
        </message>
        <message>
            <source>Scenery and tourism at sea</source>
            <translation>风景旅游用海</translation>
        </message>
        <message>
            <source>Science, education, culture and health</source>
            <translation>科教文卫用地</translation>
        </message>
        <message>
            <source>Sea farming</source>
            <translation>增养殖用海</translation>
        </message>
        <message>
            <source>Sealing decision and list</source>
            <translation>查封(扣押)决定书及清单</translation>
        </message>
        <message>
            <source>Service by public notice</source>
            <translation>公告送达</translation>
        </message>
        <message>
            <source>Shanghai</source>
            <translation>上海</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>航运用海</translation>
        </message>
        <message>
            <source>Shrub swamp</source>
            <translation>灌丛沼泽</translation>
        </message>
        <message>
            <source>Shrubland</source>
            <translation>灌木林地</translation>
        </message>
        <message>
            <source>Social welfare</source>
            <translation>社会福利用地</translation>
        </message>
        <message>
            <source>Sorting and hauling</source>
            <translation>分拣、清运</translation>
        </message>
        <message>
            <source>Source CRS</source>
            <translation>来源坐标系</translation>
        </message>
        <message>
            <source>Source file</source>
            <translation>来源文件</translation>
        </message>
        <message>
            <source>Source layer</source>
            <translation>来源图层</translation>
        </message>
        <message>
            <source>Source row</source>
            <translation>来源行号</translation>
        </message>
        <message>
            <source>Sown pasture</source>
            <translation>人工牧草地</translation>
        </message>
        <message>
            <source>Special sea use</source>
            <translation>特殊用海</translation>
        </message>
        <message>
            <source>Special use</source>
            <translation>特殊用地</translation>
        </message>
        <message>
            <source>Sports</source>
            <translation>体育用地</translation>
        </message>
        <message>
            <source>Spot identifier</source>
            <translation>图斑标识</translation>
        </message>
        <message>
            <source>Spots and evidence</source>
            <translation>图斑与证据</translation>
        </message>
        <message>
            <source>Spots of cases</source>
            <translation>案件图斑</translation>
        </message>
        <message>
            <source>Square</source>
            <translation>广场用地</translation>
        </message>
        <message>
            <source>Stop order</source>
            <translation>责令停止违法(建设)行为通知书</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>仓储用地</translation>
        </message>
        <message>
            <source>Streets of towns and villages</source>
            <translation>城镇村道路用地</translation>
        </message>
        <message>
            <source>Submarine cables and pipes</source>
            <translation>海底电缆管道用海</translation>
        </message>
        <message>
            <source>Summons to an interview</source>
            <translation>询问(接受调查)通知书</translation>
        </message>
        <message>
            <source>Supervision: decision</source>
            <translation>执法监督决定书</translation>
        </message>
        <message>
            <source>Supervision: notice</source>
            <translation>督察告知单</translation>
        </message>
        <message>
            <source>Supervision: order to act</source>
            <translation>督办通知单</translation>
        </message>
        <message>
            <source>Supervision: proposal</source>
            <translation>执法监督建议书</translation>
        </message>
        <message>
            <source>Supervision: reminder</source>
            <translation>督察提醒单</translation>
        </message>
        <message>
            <source>Survey of surroundings and lines</source>
            <translation>周边与管线踏勘</translation>
        </message>
        <message>
            <source>Survey plan</source>
            <translation>勘验图(违法建设位置示意图/勘测定界图)</translation>
        </message>
        <message>
            <source>Survey year</source>
            <translation>调查年度</translation>
        </message>
        <message>
            <source>Swamp</source>
            <translation>沼泽地</translation>
        </message>
        <message>
            <source>Taken at</source>
            <translation>拍摄时间</translation>
        </message>
        <message>
            <source>Tea plantation</source>
            <translation>茶园</translation>
        </message>
        <message>
            <source>Telecommunications</source>
            <translation>通信用地</translation>
        </message>
        <message>
            <source>Tenants out</source>
            <translation>清租户</translation>
        </message>
        <message>
            <source>The archive {file} is damaged or was not copied to its end. Get it again.</source>
            <translation>压缩包 {file} 已损坏或没有拷贝完整。请重新索取。</translation>
        </message>
        <message>
            <source>The archive {file} is locked by a password. Unpack it first.</source>
            <translation>压缩包 {file} 设有密码。请先解压。</translation>
        </message>
        <message>
            <source>The eastings carry zone number {zone}, which puts the layer far from the workspace; without it the coordinates lie in the workspace (zone {right}). The zone number is probably wrong: correct it in the source.</source>
            <translation>东坐标带有带号 {zone}，按此数据远离本县；去掉带号则正好位于本县（{right} 带）。带号很可能写错，请在源数据中改正后再导入。</translation>
        </message>
        <message>
            <source>The row does not say which organisation handles the case. Choose one under “Organisation” before the check: {known}</source>
            <translation>该行没有写明承办机构。请先在“机构”中选定承办机构，再检查：{known}</translation>
        </message>
        <message>
            <source>There are no photos of this plot: take them in with its case or its sites.</source>
            <translation>该地块没有照片，请在案件或拆除点进度中导入。</translation>
        </message>
        <message>
            <source>Those that no condition holds for</source>
            <translation>仅无附加条件的地块</translation>
        </message>
        <message>
            <source>Three kinds of space</source>
            <translation>三类空间</translation>
        </message>
        <message>
            <source>To be checked</source>
            <translation>待核查</translation>
        </message>
        <message>
            <source>Transfer of a case</source>
            <translation>案件移送函/涉嫌犯罪案件移送书</translation>
        </message>
        <message>
            <source>Transport</source>
            <translation>交通运输用地</translation>
        </message>
        <message>
            <source>Transport at sea</source>
            <translation>交通运输用海</translation>
        </message>
        <message>
            <source>Transport service stations</source>
            <translation>交通服务场站用地</translation>
        </message>
        <message>
            <source>Transport stations</source>
            <translation>交通场站用地</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>办理中</translation>
        </message>
        <message>
            <source>Underwater heritage</source>
            <translation>水下文物保护用海</translation>
        </message>
        <message>
            <source>Unit code</source>
            <translation>不动产单元号</translation>
        </message>
        <message>
            <source>Unlawful use of land (national)</source>
            <translation>违法用地(国家)</translation>
        </message>
        <message>
            <source>Urban building breaches (national)</source>
            <translation>城镇违法建设(国家)</translation>
        </message>
        <message>
            <source>Urban community services</source>
            <translation>城镇社区服务设施用地</translation>
        </message>
        <message>
            <source>Urban housing</source>
            <translation>城镇住宅用地</translation>
        </message>
        <message>
            <source>Urban housing, class 1</source>
            <translation>一类城镇住宅用地</translation>
        </message>
        <message>
            <source>Urban housing, class 2</source>
            <translation>二类城镇住宅用地</translation>
        </message>
        <message>
            <source>Urban housing, class 3</source>
            <translation>三类城镇住宅用地</translation>
        </message>
        <message>
            <source>Urban rail</source>
            <translation>城市轨道交通用地</translation>
        </message>
        <message>
            <source>Vacant land</source>
            <translation>空闲地</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Village building breaches (national)</source>
            <translation>乡村违法建设(国家)</translation>
        </message>
        <message>
            <source>Village planning permit</source>
            <translation>乡村建设规划许可</translation>
        </message>
        <message>
            <source>Village road</source>
            <translation>村道用地</translation>
        </message>
        <message>
            <source>Water supply</source>
            <translation>供水用地</translation>
        </message>
        <message>
            <source>Water, power and gas cut off</source>
            <translation>腾空后断水电气</translation>
        </message>
        <message>
            <source>Waters and water works</source>
            <translation>水域及水利设施用地</translation>
        </message>
        <message>
            <source>Way of matching</source>
            <translation>匹配方式</translation>
        </message>
        <message>
            <source>Wetland</source>
            <translation>湿地</translation>
        </message>
        <message>
            <source>Zhejiang</source>
            <translation>浙江</translation>
        </message>
        <message>
            <source>ZhiWei</source>
            <translation>治违</translation>
        </message>
        <message>
            <source>a coordinate is not a number</source>
            <translation>坐标不是数字</translation>
        </message>
        <message>
            <source>a hole lies in another hole</source>
            <translation>孔洞套孔洞</translation>
        </message>
        <message>
            <source>a hole lies outside its polygon</source>
            <translation>孔洞在外边界之外</translation>
        </message>
        <message>
            <source>a part lies inside another part</source>
            <translation>一个部分在另一部分之内</translation>
        </message>
        <message>
            <source>a ring has fewer than three different points</source>
            <translation>环的不同点少于 3 个</translation>
        </message>
        <message>
            <source>a ring is not closed</source>
            <translation>环没有闭合</translation>
        </message>
        <message>
            <source>a ring is there twice</source>
            <translation>环重复</translation>
        </message>
        <message>
            <source>a ring touches or crosses itself</source>
            <translation>同一环自相接或自相交</translation>
        </message>
        <message>
            <source>as against the plan, until the layout is changed</source>
            <translation>未调整布局前按不符合规划处理</translation>
        </message>
        <message>
            <source>as its first bytes say</source>
            <translation>文件自身注明（BOM）</translation>
        </message>
        <message>
            <source>building went on after the stop order</source>
            <translation>责令停止后继续建设</translation>
        </message>
        <message>
            <source>built by an official, party member or delegate</source>
            <translation>党员干部、公职人员、代表委员建设</translation>
        </message>
        <message>
            <source>by the permits: put right, permit afterwards, confiscate or demolish</source>
            <translation>按许可情况：改正、补办、没收或者拆除</translation>
        </message>
        <message>
            <source>complaints</source>
            <translation>投诉次数</translation>
        </message>
        <message>
            <source>dangerous to the public</source>
            <translation>危害公共安全</translation>
        </message>
        <message>
            <source>demolish (back to the road)</source>
            <translation>拆除（还路）</translation>
        </message>
        <message>
            <source>demolish and restore</source>
            <translation>拆除并恢复原状</translation>
        </message>
        <message>
            <source>demolish and restore (against the plan)</source>
            <translation>拆除恢复原状（不符合规划）</translation>
        </message>
        <message>
            <source>demolish and restore within a term (else by force)</source>
            <translation>限期拆除恢复原状（逾期强行拆除）</translation>
        </message>
        <message>
            <source>demolish or put right</source>
            <translation>拆除或改正</translation>
        </message>
        <message>
            <source>demolish within a term (else by the transport department)</source>
            <translation>限期拆除（逾期由交通主管部门拆除）</translation>
        </message>
        <message>
            <source>for unlawful profit</source>
            <translation>非法牟利</translation>
        </message>
        <message>
            <source>give back and restore within a term (demolish for green)</source>
            <translation>限期退还、恢复原状（拆除还绿）</translation>
        </message>
        <message>
            <source>hand over to the heritage department, or demolish and restore</source>
            <translation>移送文物部门，或者责令拆除、恢复</translation>
        </message>
        <message>
            <source>in the way of a project</source>
            <translation>妨碍重点项目</translation>
        </message>
        <message>
            <source>inside the planning track, outside the village or land track</source>
            <translation>界内走城镇违法建设程序；界外走乡村或者土地程序</translation>
        </message>
        <message>
            <source>its border crosses itself</source>
            <translation>边界自相交</translation>
        </message>
        <message>
            <source>its holes cut it into pieces</source>
            <translation>内部被孔洞割断</translation>
        </message>
        <message>
            <source>mostly demolished</source>
            <translation>以拆除为主</translation>
        </message>
        <message>
            <source>natural resources department</source>
            <translation>自然资源部门</translation>
        </message>
        <message>
            <source>order to demolish or to close</source>
            <translation>责令拆除或者关闭</translation>
        </message>
        <message>
            <source>order to put right, demolish</source>
            <translation>责令改正、拆除</translation>
        </message>
        <message>
            <source>order to put right, demolish unlawful works</source>
            <translation>责令改正、拆除非法建设</translation>
        </message>
        <message>
            <source>projects that discharge pollutants: demolish or close</source>
            <translation>排放污染物的建设项目责令拆除或关闭</translation>
        </message>
        <message>
            <source>restore plants and forestry within a term</source>
            <translation>限期恢复植被和林业生产条件</translation>
        </message>
        <message>
            <source>stop, restore within a term (new buildings and extensions demolished)</source>
            <translation>停止、限期恢复原状（新建扩建拆除）</translation>
        </message>
        <message>
            <source>stop, restore within a term (new buildings and extensions demolished); historic buildings are never demolished</source>
            <translation>停止、限期恢复原状（新建扩建拆除）；历史建筑本体禁止拆除</translation>
        </message>
        <message>
            <source>the WKT text is not written as it must be, or was cut off</source>
            <translation>WKT 文本写法有误或不完整</translation>
        </message>
        <message>
            <source>this office's own</source>
            <translation>本单位办案口径</translation>
        </message>
        <message>
            <source>within the plan: confiscate the new building (land law), or complete the papers</source>
            <translation>符合规划：没收新建建筑物（土地法），或完善手续</translation>
        </message>
        <message>
            <source>{count} plots stay to be decided one by one, as conditions or bans hold there now: {plots}</source>
            <translation>{count} 块地现有附加条件或禁止情形，留待逐块决定：{plots}</translation>
        </message>
        <message>
            <source>{file} is an archive of a kind that is not opened here. Unpack it first, or send it as ZIP.</source>
            <translation>不能直接打开压缩包 {file}。请先解压，或改用 ZIP 格式。</translation>
        </message>
        <message>
            <source>{file} is damaged or was not copied to its end: part of it cannot be read, and its rows are refused. Get the whole file again.</source>
            <translation>{file} 已损坏或没有拷贝完整：有一部分读不出来，相应的行已退回。请重新索取完整的文件。</translation>
        </message>
        <message>
            <source>{file} is empty (0 bytes, or nothing but blank lines). Get it again from where it came.</source>
            <translation>{file} 为空（0 字节或只有空行）。请重新索取该文件。</translation>
        </message>
        <message>
            <source>{file} is no XLSX workbook: it is damaged, locked by a password, or was only renamed. Open it in WPS or Excel and save it as .xlsx.</source>
            <translation>{file} 不是 XLSX 工作簿：文件已损坏、设有密码，或者只是改了扩展名。请用 WPS 或 Excel 打开后另存为 .xlsx。</translation>
        </message>
        <message>
            <source>{file} is no map data that QGIS can read here, or it is damaged.</source>
            <translation>{file} 不是本机 QGIS 能读取的地图数据，或者文件已损坏。</translation>
        </message>
        <message>
            <source>{points} boundary points enclose no area: a plot needs three at least.</source>
            <translation>只有 {points} 个界址点，围不成面；一个地块至少要有 3 个点。</translation>
        </message>
        <message>
            <source>{what} at ({x}, {y})</source>
            <translation>{what}（{x}，{y}）</translation>
        </message>
        <message>
            <source>“{value}” is no organisation of this workspace. Choose the one that handles the cases under “Organisation”: {known}</source>
            <translation>本工作库没有机构“{value}”。请在“机构”中选定承办机构：{known}</translation>
        </message>
        <message>
            <source> (issued before)</source>
            <translation>（已制发过）</translation>
        </message>
        <message>
            <source> (not now)</source>
            <translation>（现在不可）</translation>
        </message>
        <message>
            <source>Cultural Relics Law</source>
            <translation>文物保护法</translation>
        </message>
        <message>
            <source>Environmental Protection Law</source>
            <translation>环境保护法</translation>
        </message>
        <message>
            <source>Flood Control Law</source>
            <translation>防洪法</translation>
        </message>
        <message>
            <source>Forest Law</source>
            <translation>森林法</translation>
        </message>
        <message>
            <source>Guide to municipal space plans (2020)</source>
            <translation>市级国土空间总体规划编制指南</translation>
        </message>
        <message>
            <source>Highway Law</source>
            <translation>公路法</translation>
        </message>
        <message>
            <source>Highway Safety Regulations</source>
            <translation>公路安全保护条例</translation>
        </message>
        <message>
            <source>National Park Law</source>
            <translation>国家公园法</translation>
        </message>
        <message>
            <source>Nature Reserve Regulations</source>
            <translation>自然保护区条例</translation>
        </message>
        <message>
            <source>Nothing is recorded of this site yet.</source>
            <translation>该拆除点尚无登记。</translation>
        </message>
        <message>
            <source>Notice 142 of 2022 of the Ministry of Natural Resources</source>
            <translation>自然资发〔2022〕142号</translation>
        </message>
        <message>
            <source>Notice 51 of 2009 of the Ministry of Land and Resources</source>
            <translation>国土资厅发〔2009〕51号</translation>
        </message>
        <message>
            <source>Opinions on the Three Control Lines (2019)</source>
            <translation>关于在国土空间规划中统筹划定落实三条控制线的指导意见</translation>
        </message>
        <message>
            <source>Power Facilities Regulations</source>
            <translation>电力设施保护条例</translation>
        </message>
        <message>
            <source>Railway Safety Regulations</source>
            <translation>铁路安全管理条例</translation>
        </message>
        <message>
            <source>Recorded of {site}</source>
            <translation>登记记录：{site}</translation>
        </message>
        <message>
            <source>Regulations on Basic Farmland</source>
            <translation>基本农田保护条例</translation>
        </message>
        <message>
            <source>Regulations on Historic Cities, Towns and Villages</source>
            <translation>历史文化名城名镇名村保护条例</translation>
        </message>
        <message>
            <source>River Management Regulations</source>
            <translation>河道管理条例</translation>
        </message>
        <message>
            <source>Show names</source>
            <translation>显示姓名</translation>
        </message>
        <message>
            <source>Space planning system</source>
            <translation>国土空间规划体系</translation>
        </message>
        <message>
            <source>Standard TD/T 1027-2010</source>
            <translation>TD/T 1027-2010</translation>
        </message>
        <message>
            <source>Urban Blue Line Measures</source>
            <translation>城市蓝线管理办法</translation>
        </message>
        <message>
            <source>Urban Green Line Measures</source>
            <translation>城市绿线管理办法</translation>
        </message>
        <message>
            <source>Urban Greening Regulations</source>
            <translation>城市绿化条例</translation>
        </message>
        <message>
            <source>Urban Planning Measures</source>
            <translation>城市规划编制办法</translation>
        </message>
        <message>
            <source>Urban Purple Line Measures</source>
            <translation>城市紫线管理办法</translation>
        </message>
        <message>
            <source>Urban Yellow Line Measures</source>
            <translation>城市黄线管理办法</translation>
        </message>
        <message>
            <source>Water Law</source>
            <translation>水法</translation>
        </message>
        <message>
            <source>Water Pollution Law</source>
            <translation>水污染防治法</translation>
        </message>
        <message>
            <source>What a change does is shown here, before and after.</source>
            <translation>修改后，变更前后的对照在此显示。</translation>
        </message>
        <message>
            <source>a local rule allows temporary retention</source>
            <translation>当地有保留临时使用的规定</translation>
        </message>
        <message>
            <source>administrative division</source>
            <translation>所在行政区</translation>
        </message>
        <message>
            <source>agricultural land now: building needs a conversion</source>
            <translation>现状为农用地，建设须办理农用地转用</translation>
        </message>
        <message>
            <source>area in basic farmland or the ecological redline (m²)</source>
            <translation>位于永久基本农田、生态保护红线内的面积（平方米）</translation>
        </message>
        <message>
            <source>area of basic farmland (m²)</source>
            <translation>永久基本农田面积（平方米）</translation>
        </message>
        <message>
            <source>area of farmland (m²)</source>
            <translation>耕地面积（平方米）</translation>
        </message>
        <message>
            <source>blue line: back to water and bank</source>
            <translation>城市蓝线，还水还岸</translation>
        </message>
        <message>
            <source>breach ended on</source>
            <translation>违法行为终了时间</translation>
        </message>
        <message>
            <source>breach still going on</source>
            <translation>违法状态仍在持续</translation>
        </message>
        <message>
            <source>building fits the approved scheme, or can be made to</source>
            <translation>建筑符合（可改为符合）审定方案</translation>
        </message>
        <message>
            <source>built on</source>
            <translation>建成时间</translation>
        </message>
        <message>
            <source>built otherwise than permitted</source>
            <translation>取得规划许可但未按许可建设</translation>
        </message>
        <message>
            <source>built without or against a permit</source>
            <translation>未取得许可或者违反许可建设</translation>
        </message>
        <message>
            <source>checked by the planning authority</source>
            <translation>已经规划核实</translation>
        </message>
        <message>
            <source>concentrated urban construction zone: as planned</source>
            <translation>城镇集中建设区，按规划用途</translation>
        </message>
        <message>
            <source>conditional area of the land plan: the layout has to be changed</source>
            <translation>土规有条件建设区，须调整布局</translation>
        </message>
        <message>
            <source>conforms to the space (land-use) plan</source>
            <translation>符合国土空间（土地利用）规划</translation>
        </message>
        <message>
            <source>construction land now: to be reclaimed before it is farmed</source>
            <translation>现状为建设用地，复垦后方可耕种</translation>
        </message>
        <message>
            <source>core of a protected area: only back to nature</source>
            <translation>自然保护地核心保护区，只能恢复生态</translation>
        </message>
        <message>
            <source>cost of the works (yuan)</source>
            <translation>工程造价（元）</translation>
        </message>
        <message>
            <source>demolition would endanger neighbours or harm the public</source>
            <translation>拆除将危及相邻安全或者严重损害公共利益</translation>
        </message>
        <message>
            <source>drinking-water zone 1: only to keep the water</source>
            <translation>饮用水水源一级保护区，只能涵养水源</translation>
        </message>
        <message>
            <source>drinking-water zone 2: no projects that discharge pollutants</source>
            <translation>饮用水水源二级保护区，不得建设排放污染物的项目</translation>
        </message>
        <message>
            <source>ecological redline: only back to nature</source>
            <translation>生态保护红线，只能恢复生态</translation>
        </message>
        <message>
            <source>farmland now: back to farming; other uses need a conversion</source>
            <translation>现状为耕地，复耕；其他用途须办理农用地转用</translation>
        </message>
        <message>
            <source>farmland reclamation fee (yuan)</source>
            <translation>耕地开垦费（元）</translation>
        </message>
        <message>
            <source>farmland spoiled for planting</source>
            <translation>破坏耕地种植条件</translation>
        </message>
        <message>
            <source>first, slight and put right in time</source>
            <translation>初次违法且危害后果轻微并及时改正</translation>
        </message>
        <message>
            <source>flexible development zone: no building before the plan is changed</source>
            <translation>城镇弹性发展区，调整前不得建设</translation>
        </message>
        <message>
            <source>flood-risk line: the effect on floods has to be assessed</source>
            <translation>洪涝风险控制线，须作洪水影响评价</translation>
        </message>
        <message>
            <source>floor area (m²)</source>
            <translation>建筑面积（平方米）</translation>
        </message>
        <message>
            <source>forest land: plants restored, other uses have to be approved</source>
            <translation>林地，恢复植被，占用须经审核</translation>
        </message>
        <message>
            <source>green line: back to green</source>
            <translation>城市绿线，还绿</translation>
        </message>
        <message>
            <source>ground area (m²)</source>
            <translation>占地面积（平方米）</translation>
        </message>
        <message>
            <source>harm to life, health or finance</source>
            <translation>涉及生命健康安全、金融安全且有危害后果</translation>
        </message>
        <message>
            <source>has a construction planning permit</source>
            <translation>有建设工程规划许可</translation>
        </message>
        <message>
            <source>has a land planning permit</source>
            <translation>有建设用地规划许可</translation>
        </message>
        <message>
            <source>has a site opinion</source>
            <translation>有选址意见</translation>
        </message>
        <message>
            <source>highway control zone: no building</source>
            <translation>公路建筑控制区，不得建筑</translation>
        </message>
        <message>
            <source>in the course of business</source>
            <translation>经营活动</translation>
        </message>
        <message>
            <source>incomplete papers or unlawful procedure</source>
            <translation>手续不全或者程序违法</translation>
        </message>
        <message>
            <source>inside the urban development boundary</source>
            <translation>位于城镇开发边界内</translation>
        </message>
        <message>
            <source>land restoration fee (yuan)</source>
            <translation>土地复垦费（元）</translation>
        </message>
        <message>
            <source>land transferred unlawfully for profit</source>
            <translation>以牟利为目的非法转让土地</translation>
        </message>
        <message>
            <source>meets the conditions of a later permit</source>
            <translation>符合补办许可的条件</translation>
        </message>
        <message>
            <source>minor, put right in time, no harm</source>
            <translation>违法行为轻微并及时改正，没有造成危害后果</translation>
        </message>
        <message>
            <source>nature of the land</source>
            <translation>土地性质</translation>
        </message>
        <message>
            <source>no fault, proved</source>
            <translation>有证据足以证明没有主观过错</translation>
        </message>
        <message>
            <source>no plan to go by: the planned use has to be settled first</source>
            <translation>无规划依据，须先明确规划用途</translation>
        </message>
        <message>
            <source>permanent basic farmland: only back to farming</source>
            <translation>永久基本农田，只能恢复耕种</translation>
        </message>
        <message>
            <source>permitted area of the land plan</source>
            <translation>土规允许建设区</translation>
        </message>
        <message>
            <source>plan to be carried out soon</source>
            <translation>规划近期实施</translation>
        </message>
        <message>
            <source>planned as farmland</source>
            <translation>规划为耕地</translation>
        </message>
        <message>
            <source>planned as forest land</source>
            <translation>规划为林地</translation>
        </message>
        <message>
            <source>planned as green and open space</source>
            <translation>规划为绿地与开敞空间用地</translation>
        </message>
        <message>
            <source>planned as plantation land</source>
            <translation>规划为园地</translation>
        </message>
        <message>
            <source>planned as reserved land</source>
            <translation>规划为留白用地</translation>
        </message>
        <message>
            <source>planned as residential land</source>
            <translation>规划为居住用地</translation>
        </message>
        <message>
            <source>planned as water</source>
            <translation>规划为陆地水域</translation>
        </message>
        <message>
            <source>planned for agricultural facilities</source>
            <translation>规划为农业设施建设用地</translation>
        </message>
        <message>
            <source>planned for commerce and services</source>
            <translation>规划为商业服务业用地</translation>
        </message>
        <message>
            <source>planned for industry and mining</source>
            <translation>规划为工矿用地</translation>
        </message>
        <message>
            <source>planned for public administration and services</source>
            <translation>规划为公共管理与公共服务用地</translation>
        </message>
        <message>
            <source>planned for public utilities</source>
            <translation>规划为公用设施用地</translation>
        </message>
        <message>
            <source>planned for storage</source>
            <translation>规划为仓储用地</translation>
        </message>
        <message>
            <source>planned for transport</source>
            <translation>规划为交通运输用地</translation>
        </message>
        <message>
            <source>planned use</source>
            <translation>规划用途</translation>
        </message>
        <message>
            <source>power line corridor: no building, no tall plants</source>
            <translation>架空电力线路保护区，不得建筑和种植高秆植物</translation>
        </message>
        <message>
            <source>power of penalty handed down to towns</source>
            <translation>行政处罚权已下放乡镇街道</translation>
        </message>
        <message>
            <source>prohibited area of the land plan</source>
            <translation>土规禁止建设区</translation>
        </message>
        <message>
            <source>protected building</source>
            <translation>保护建筑</translation>
        </message>
        <message>
            <source>protected monument: the heritage department has to be asked</source>
            <translation>文物保护单位保护范围，须征求文物部门意见</translation>
        </message>
        <message>
            <source>put right within the term</source>
            <translation>在限期内改正</translation>
        </message>
        <message>
            <source>railway protection zone: the railway has to agree</source>
            <translation>铁路线路安全保护区，须征得铁路部门同意</translation>
        </message>
        <message>
            <source>rate of the fine</source>
            <translation>罚款幅度</translation>
        </message>
        <message>
            <source>restricted area of the land plan</source>
            <translation>土规限制建设区</translation>
        </message>
        <message>
            <source>restricted area: building needs a study</source>
            <translation>限制建设区，建设须专题论证</translation>
        </message>
        <message>
            <source>river management area: floods must not be hindered</source>
            <translation>河道管理范围，不得妨碍行洪</translation>
        </message>
        <message>
            <source>road red line: back to the road; until it is built green or parking for the time being</source>
            <translation>道路红线，还路；道路建设前可临时绿化、停车</translation>
        </message>
        <message>
            <source>rule that is chosen</source>
            <translation>选择适用的规则</translation>
        </message>
        <message>
            <source>safety report of a qualified body</source>
            <translation>有资质机构的安全鉴定</translation>
        </message>
        <message>
            <source>scheme approved by the planning authority</source>
            <translation>设计方案已经规划主管部门审定</translation>
        </message>
        <message>
            <source>severity of the zone</source>
            <translation>控制线严重程度</translation>
        </message>
        <message>
            <source>special-use zone: mainly nature and recreation</source>
            <translation>特别用途区，以生态、游憩为主</translation>
        </message>
        <message>
            <source>stock or new</source>
            <translation>存量或者新增</translation>
        </message>
        <message>
            <source>structure is safe</source>
            <translation>结构安全</translation>
        </message>
        <message>
            <source>temporary building</source>
            <translation>属于临时建设</translation>
        </message>
        <message>
            <source>the deviation can be removed</source>
            <translation>偏离部分可以拆除改正</translation>
        </message>
        <message>
            <source>the {law}</source>
            <translation>《{law}》</translation>
        </message>
        <message>
            <source>unlawful gain (yuan)</source>
            <translation>违法所得（元）</translation>
        </message>
        <message>
            <source>villager's house</source>
            <translation>农村村民住宅</translation>
        </message>
        <message>
            <source>way of land supply</source>
            <translation>供地方式</translation>
        </message>
        <message>
            <source>within the historic conservation line: by the conservation plan</source>
            <translation>历史文化保护线内，须符合保护规划</translation>
        </message>
        <message>
            <source>within the no-building boundary</source>
            <translation>禁建边界内</translation>
        </message>
        <message>
            <source>within the purple line: by the conservation plan</source>
            <translation>城市紫线内，须符合历史文化保护规划</translation>
        </message>
        <message>
            <source>yellow line: infrastructure only</source>
            <translation>城市黄线，只用于基础设施</translation>
        </message>
        <message>
            <source>{days} days left</source>
            <translation>还有 {days} 天</translation>
        </message>
        <message>
            <source>18 characters</source>
            <translation>18 位</translation>
        </message>
        <message>
            <source>6 digits, 9 for a town</source>
            <translation>县级 6 位，乡镇级 9 位</translation>
        </message>
        <message>
            <source>Other figures</source>
            <translation>清运、排序、编排节奏</translation>
        </message>
        <message>
            <source>Ways and cost</source>
            <translation>方式、工效和费用</translation>
        </message>
        <message>
            <source>Works P1–P13</source>
            <translation>工序 P1–P13</translation>
        </message>
        <message>
            <source>begins the numbers</source>
            <translation>文号以此开头</translation>
        </message>
        <message>
            <source>0.01 m², rounded half up; parts add up to the whole by largest remainders; mu = m² × 0.0015</source>
            <translation>0015</translation>
        </message>
        <message>
            <source>Unlawful use of land (land)</source>
            <translation>违法用地（土地）</translation>
        </message>
        <message>
            <source>Urban building breach (planning)</source>
            <translation>城镇违法建设（规划）</translation>
        </message>
        <message>
            <source>Village building breach (planning)</source>
            <translation>乡村违法建设（规划）</translation>
        </message>
        <message>
            <source>agriculture department of the county or above</source>
            <translation>县级以上农业农村主管部门</translation>
        </message>
        <message>
            <source>can still be put right</source>
            <translation>尚可采取改正措施</translation>
        </message>
        <message>
            <source>cannot be demolished</source>
            <translation>不能拆除</translation>
        </message>
        <message>
            <source>cannot be put right</source>
            <translation>无法采取改正措施消除影响</translation>
        </message>
        <message>
            <source>confiscate (a fine may be added)</source>
            <translation>没收（可并处罚款）</translation>
        </message>
        <message>
            <source>confiscate the building or the income</source>
            <translation>没收建筑物或违法收入</translation>
        </message>
        <message>
            <source>demolish within a term</source>
            <translation>限期拆除</translation>
        </message>
        <message>
            <source>district urban management bureau</source>
            <translation>区城管行政执法局</translation>
        </message>
        <message>
            <source>ellipsoidal area (rules of the third national land survey)</source>
            <translation>图斑椭球面积（第三次全国国土调查规则）</translation>
        </message>
        <message>
            <source>environment department</source>
            <translation>生态环境部门</translation>
        </message>
        <message>
            <source>environment department or government of the county or above</source>
            <translation>生态环境部门/县级以上政府</translation>
        </message>
        <message>
            <source>farmland spoiled</source>
            <translation>破坏耕地</translation>
        </message>
        <message>
            <source>fine and surcharge</source>
            <translation>罚款及加处罚款</translation>
        </message>
        <message>
            <source>forestry and grassland department</source>
            <translation>林草部门</translation>
        </message>
        <message>
            <source>forestry department</source>
            <translation>林业部门</translation>
        </message>
        <message>
            <source>heritage department</source>
            <translation>文物部门</translation>
        </message>
        <message>
            <source>inside the river management area</source>
            <translation>在河道管理范围内</translation>
        </message>
        <message>
            <source>land approval</source>
            <translation>用地批准</translation>
        </message>
        <message>
            <source>may go without penalty</source>
            <translation>可以不予处罚</translation>
        </message>
        <message>
            <source>municipal or district urban management bureau</source>
            <translation>市/区城管行政执法局</translation>
        </message>
        <message>
            <source>municipal planning bureau</source>
            <translation>市城乡规划局</translation>
        </message>
        <message>
            <source>natural resources department of the county</source>
            <translation>县级自然资源主管部门</translation>
        </message>
        <message>
            <source>natural resources or agriculture department, by their tasks</source>
            <translation>自然资源/农业农村主管部门按职责</translation>
        </message>
        <message>
            <source>no urban development boundary loaded, parcels mostly collective land</source>
            <translation>未载入城镇开发边界，宗地多为集体土地</translation>
        </message>
        <message>
            <source>no urban development boundary loaded, parcels mostly state land</source>
            <translation>未载入城镇开发边界，宗地多为国有土地</translation>
        </message>
        <message>
            <source>old stock, safe and no plan due soon: keep for temporary use (where a local policy says so)</source>
            <translation>历史存量、安全且规划近期不实施的，保留临时使用（限有地方政策）</translation>
        </message>
        <message>
            <source>old stock: papers completed</source>
            <translation>历史存量-完善相关手续</translation>
        </message>
        <message>
            <source>old stock: temporary retention</source>
            <translation>历史存量-保留临时使用</translation>
        </message>
        <message>
            <source>on agricultural or unused land without land approval</source>
            <translation>占用农用地或未利用地且无用地批准</translation>
        </message>
        <message>
            <source>on green land only</source>
            <translation>仅占用绿地</translation>
        </message>
        <message>
            <source>on permanent basic farmland without land approval</source>
            <translation>占用永久基本农田且无用地批准</translation>
        </message>
        <message>
            <source>other farmland</source>
            <translation>其他耕地</translation>
        </message>
        <message>
            <source>outside the urban development boundary</source>
            <translation>位于城镇开发边界外</translation>
        </message>
        <message>
            <source>permit afterwards</source>
            <translation>补办</translation>
        </message>
        <message>
            <source>planning area not known, taken as urban for now</source>
            <translation>无法判断所在规划区，暂按城镇</translation>
        </message>
        <message>
            <source>planning department</source>
            <translation>城乡规划主管部门</translation>
        </message>
        <message>
            <source>planning department of the city or county</source>
            <translation>所在地城市、县城乡规划主管部门</translation>
        </message>
        <message>
            <source>planning department of the county or above, or the body that holds its power of penalty</source>
            <translation>县级以上城乡规划主管部门或者集中行使行政处罚权的机关</translation>
        </message>
        <message>
            <source>police</source>
            <translation>公安机关</translation>
        </message>
        <message>
            <source>put right within a term, else demolish</source>
            <translation>限期改正，逾期不改正的拆除</translation>
        </message>
        <message>
            <source>put right within a term, with a fine (permit afterwards)</source>
            <translation>限期改正，并处罚款（补办手续）</translation>
        </message>
        <message>
            <source>railway supervision</source>
            <translation>铁路监督管理机构</translation>
        </message>
        <message>
            <source>return or restore the land</source>
            <translation>退还土地或恢复原状</translation>
        </message>
        <message>
            <source>return the land; whether it conforms to the plan is open</source>
            <translation>退还土地，是否符合规划待认定</translation>
        </message>
        <message>
            <source>temporary building in breach</source>
            <translation>临时建设违法</translation>
        </message>
        <message>
            <source>township government</source>
            <translation>乡镇人民政府</translation>
        </message>
        <message>
            <source>township government or street office</source>
            <translation>乡镇人民政府/街道办事处</translation>
        </message>
        <message>
            <source>transport department</source>
            <translation>交通主管部门</translation>
        </message>
        <message>
            <source>unlawful use of land against the plan</source>
            <translation>违法用地-不符合规划</translation>
        </message>
        <message>
            <source>unlawful use of land within the plan</source>
            <translation>违法用地-符合规划</translation>
        </message>
        <message>
            <source>urban greening department</source>
            <translation>城市绿化主管部门</translation>
        </message>
        <message>
            <source>village breach</source>
            <translation>乡村违建</translation>
        </message>
        <message>
            <source>village breach within a key control line</source>
            <translation>乡村违建-重点控制线内</translation>
        </message>
        <message>
            <source>villager's house on land taken unlawfully</source>
            <translation>农村村民非法占地建住宅</translation>
        </message>
        <message>
            <source>water department</source>
            <translation>水行政主管部门</translation>
        </message>
        <message>
            <source>where it cannot be demolished: confiscate the thing or the income</source>
            <translation>不能拆除的，没收实物或违法收入</translation>
        </message>
        <message>
            <source>where the approved scheme is kept: put right and permit afterwards</source>
            <translation>设计方案已审定且符合的，限期改正并补办许可</translation>
        </message>
        <message>
            <source>within the permit: check storeys, use and area</source>
            <translation>在许可范围内，核对许可内容（层数、用途、面积）</translation>
        </message>
        <message>
            <source>Area in mu</source>
            <translation>亩</translation>
        </message>
        <message>
            <source>FangSong (body text)</source>
            <translation>仿宋（正文）</translation>
        </message>
        <message>
            <source>HeiTi (headings)</source>
            <translation>黑体（一级标题）</translation>
        </message>
        <message>
            <source>KaiTi (sub-headings)</source>
            <translation>楷体（二级标题）</translation>
        </message>
        <message>
            <source>Mu of an area in m² (times 0.0015 exactly, not rounded), or of a geometry by the official rule.</source>
            <translation>把平方米换算为亩（恰好乘 0.0015，不取舍）；给出几何时按国家规程的面积换算。</translation>
        </message>
        <message>
            <source>Numbers of cases</source>
            <translation>案号</translation>
        </message>
        <message>
            <source>Numbers of leads</source>
            <translation>线索编号</translation>
        </message>
        <message>
            <source>Official letters</source>
            <translation>公函</translation>
        </message>
        <message>
            <source>Quanzhou Rules of 2007 (No. 59)</source>
            <translation>泉州市相对集中行政处罚权暂行规定（泉政文〔2007〕59号）</translation>
        </message>
        <message>
            <source>Retention on the cover of case files</source>
            <translation>卷宗封面的保管期限</translation>
        </message>
        <message>
            <source>Review number of maps</source>
            <translation>审图号</translation>
        </message>
        <message>
            <source>Short name, as numbers carry it</source>
            <translation>机关代字</translation>
        </message>
        <message>
            <source>SongTi (forms and tables)</source>
            <translation>宋体（表格）</translation>
        </message>
        <message>
            <source>Third national survey, working classes</source>
            <translation>第三次全国国土调查工作分类</translation>
        </message>
        <message>
            <source>XiaoBiaoSong (titles)</source>
            <translation>小标宋（标题）</translation>
        </message>
        <message>
            <source>e.g. Natural Resources Bureau of Chengpu County</source>
            <translation>例如：澄埔县自然资源局</translation>
        </message>
        <message>
            <source> ({title})</source>
            <translation>（{title}）</translation>
        </message>
        <message>
            <source>. </source>
            <translation>。</translation>
        </message>
        <message>
            <source>Output is m² of floor area that one crew does in a day; cost is yuan per m² (ways) and per loose m³ (rubble). The order of works is fixed by law and trade; how long each takes is the bureau's. Figures in bold are the bureau's own; point at one to see the program's. Plans made before keep the figures that they were made with.</source>
            <translation>工效为一支拆除队一天拆除的建筑面积（m²）；费用按每平方米（拆除方式）和每松方（清运）计，单位元。工序顺序依法律和工艺固定，各道工序的天数由本单位定。粗体为本单位数值，鼠标停留可看预置值。此前编制的方案仍按当时的参数。</translation>
        </message>
        <message>
            <source>&gt;</source>
            <translation>＞</translation>
        </message>
        <message>
            <source>Bringing the workspace up to date…</source>
            <translation>正在升级工作库，请稍候…</translation>
        </message>
        <message>
            <source>a folder has that name</source>
            <translation>已有同名文件夹</translation>
        </message>
        <message>
            <source>another program uses it</source>
            <translation>正被其他程序使用</translation>
        </message>
        <message>
            <source>the disk is full</source>
            <translation>磁盘已满</translation>
        </message>
        <message>
            <source>the disk is read-only</source>
            <translation>磁盘为只读</translation>
        </message>
        <message>
            <source>the disk or the network does not answer</source>
            <translation>磁盘或网络无响应</translation>
        </message>
        <message>
            <source>the file or folder is not there</source>
            <translation>文件或文件夹不存在</translation>
        </message>
        <message>
            <source>the name is too long</source>
            <translation>名称过长</translation>
        </message>
        <message>
            <source>there is no right to do so there, or another program has the file open</source>
            <translation>没有该处的写入权限，或文件正被其他程序打开</translation>
        </message>
        <message>
            <source>The disk of {path} does not answer. Nothing was changed. Check the disk or the connection and try again; where it stays so, verify the workspace.</source>
            <translation>{path} 所在磁盘无响应，未作任何改动。请检查磁盘或连接后重试；仍不行时请检查工作库。</translation>
        </message>
        <message>
            <source>{path} is no longer there: it was moved, renamed or deleted, or its disk was taken out. Nothing was changed. Bring it back to its place and go on, or open it from where it is now.</source>
            <translation>{path} 已不在原处：可能被移动、改名、删除，或所在磁盘已拔出。未作任何改动。请放回原处后继续，或从新位置打开。</translation>
        </message>
        <message>
            <source>The resources file {path} cannot be read: line {line}, column {column} is no YAML (look for brackets, quotation marks and indents there).</source>
            <translation>资源文件 {path} 无法读取：第 {line} 行第 {column} 列不合 YAML 格式（请检查该处的括号、引号和缩进）。</translation>
        </message>
        <message>
            <source>The resources file {path} is empty.</source>
            <translation>资源文件 {path} 是空的。</translation>
        </message>
        <message>
            <source>it is itself a protected building and may not be demolished</source>
            <translation>本身是受保护建筑，不得拆除</translation>
        </message>
        <message>
            <source>{site}: work began on {day}, but by its procedure it may be demolished from {lawful} on only. Record the steps that lack, or have the legal office look at it.</source>
            <translation>{site}：{day} 已开工，但按案件程序 {lawful} 起方可依法拆除。请补录所缺步骤，或交法制机构核查。</translation>
        </message>
        <message>
            <source>{site}: work began on {day}, but its procedure gives no day on which it may be demolished. Record the steps that lack, or have the legal office look at it.</source>
            <translation>{site}：{day} 已开工，但案件程序尚不具备依法拆除的日期。请补录所缺步骤，或交法制机构核查。</translation>
        </message>
        <message>
            <source>To plan: {count} sites, {area} m² of floor area.</source>
            <translation>待编：{count} 处，建筑面积 {area} m²。</translation>
        </message>
        <message>
            <source>{yuan} yuan</source>
            <translation>资金 {yuan} 元</translation>
        </message>
        <message>
            <source>Public facilities</source>
            <translation>公共设施用地</translation>
        </message>
        <message>
            <source>Science and education</source>
            <translation>科教用地</translation>
        </message>
        <message>
            <source>ZhiWei_cases_</source>
            <translation>治违台账</translation>
        </message>
        <message>
            <source>collective land ownership</source>
            <translation>集体土地所有权</translation>
        </message>
        <message>
            <source>contributed as capital</source>
            <translation>作价出资</translation>
        </message>
        <message>
            <source>name of the plan not known</source>
            <translation>规划名称不明</translation>
        </message>
        <message>
            <source>right to a homestead</source>
            <translation>宅基地使用权</translation>
        </message>
        <message>
            <source>right to use collective construction land</source>
            <translation>集体建设用地使用权</translation>
        </message>
        <message>
            <source>right to use state construction land</source>
            <translation>国有建设用地使用权</translation>
        </message>
        <message>
            <source>Added storey</source>
            <translation>加层</translation>
        </message>
        <message>
            <source>Agriculture department</source>
            <translation>农业农村部门</translation>
        </message>
        <message>
            <source>Allocated</source>
            <translation>划拨</translation>
        </message>
        <message>
            <source>Allocated by approval</source>
            <translation>批准拨用</translation>
        </message>
        <message>
            <source>Aluminium</source>
            <translation>铝合金</translation>
        </message>
        <message>
            <source>Builder</source>
            <translation>建设人</translation>
        </message>
        <message>
            <source>Building entity</source>
            <translation>建设单位</translation>
        </message>
        <message>
            <source>Building stopped</source>
            <translation>停建</translation>
        </message>
        <message>
            <source>Business</source>
            <translation>经营</translation>
        </message>
        <message>
            <source>Business licence number</source>
            <translation>营业执照注册号</translation>
        </message>
        <message>
            <source>Cloudy</source>
            <translation>多云</translation>
        </message>
        <message>
            <source>Construction (transport) department</source>
            <translation>住建（交通）部门</translation>
        </message>
        <message>
            <source>Distance</source>
            <translation>距离</translation>
        </message>
        <message>
            <source>Dwelling</source>
            <translation>居住</translation>
        </message>
        <message>
            <source>Factory</source>
            <translation>厂房</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>女</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>已建成</translation>
        </message>
        <message>
            <source>Fog</source>
            <translation>雾</translation>
        </message>
        <message>
            <source>Granted</source>
            <translation>出让</translation>
        </message>
        <message>
            <source>Heavy rain</source>
            <translation>大雨</translation>
        </message>
        <message>
            <source>Holder of the land</source>
            <translation>土地权利人</translation>
        </message>
        <message>
            <source>House</source>
            <translation>住宅</translation>
        </message>
        <message>
            <source>Household contract</source>
            <translation>家庭承包</translation>
        </message>
        <message>
            <source>Leased</source>
            <translation>租赁</translation>
        </message>
        <message>
            <source>Light rain</source>
            <translation>小雨</translation>
        </message>
        <message>
            <source>Livestock</source>
            <translation>养殖</translation>
        </message>
        <message>
            <source>Livestock shed</source>
            <translation>养殖棚</translation>
        </message>
        <message>
            <source>Mainland travel permit for Hong Kong and Macao</source>
            <translation>港澳居民来往内地通行证</translation>
        </message>
        <message>
            <source>Mainland travel permit for Taiwan</source>
            <translation>台湾居民来往大陆通行证</translation>
        </message>
        <message>
            <source>Makeshift</source>
            <translation>简易</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>男</translation>
        </message>
        <message>
            <source>Natural resources department</source>
            <translation>自然资源部门</translation>
        </message>
        <message>
            <source>Organisation code</source>
            <translation>组织机构代码</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Overcast</source>
            <translation>阴</translation>
        </message>
        <message>
            <source>Parks department</source>
            <translation>园林绿化部门</translation>
        </message>
        <message>
            <source>Passport</source>
            <translation>护照</translation>
        </message>
        <message>
            <source>Paved ground</source>
            <translation>硬化地面</translation>
        </message>
        <message>
            <source>Permit</source>
            <translation>许可</translation>
        </message>
        <message>
            <source>Production</source>
            <translation>生产加工</translation>
        </message>
        <message>
            <source>Rain</source>
            <translation>中雨</translation>
        </message>
        <message>
            <source>Resident identity card</source>
            <translation>居民身份证</translation>
        </message>
        <message>
            <source>Shed</source>
            <translation>简易棚</translation>
        </message>
        <message>
            <source>Shop extension</source>
            <translation>店面搭建</translation>
        </message>
        <message>
            <source>Snow</source>
            <translation>雪</translation>
        </message>
        <message>
            <source>Storage yard</source>
            <translation>堆放</translation>
        </message>
        <message>
            <source>Sunny</source>
            <translation>晴</translation>
        </message>
        <message>
            <source>Three control lines</source>
            <translation>三条控制线</translation>
        </message>
        <message>
            <source>Town or street office</source>
            <translation>属地镇街</translation>
        </message>
        <message>
            <source>Transfer</source>
            <translation>移送</translation>
        </message>
        <message>
            <source>Uncovered</source>
            <translation>未覆盖</translation>
        </message>
        <message>
            <source>Under construction</source>
            <translation>在建</translation>
        </message>
        <message>
            <source>Unified social credit code</source>
            <translation>统一社会信用代码</translation>
        </message>
        <message>
            <source>Urban control lines</source>
            <translation>四线</translation>
        </message>
        <message>
            <source>Urban development zones</source>
            <translation>城镇开发边界分区</translation>
        </message>
        <message>
            <source>User</source>
            <translation>使用人</translation>
        </message>
        <message>
            <source>Wall</source>
            <translation>围墙</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Brick and concrete</source>
            <translation>砖混</translation>
        </message>
        <message>
            <source>Brick and timber</source>
            <translation>砖木</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>人工拆除</translation>
        </message>
        <message>
            <source>Concrete frame</source>
            <translation>框架</translation>
        </message>
        <message>
            <source>Cutting by hand and machine</source>
            <translation>人工切割配合机械</translation>
        </message>
        <message>
            <source>Excavator</source>
            <translation>挖掘机拆除</translation>
        </message>
        <message>
            <source>Excavator with hammer</source>
            <translation>挖掘机配破碎锤</translation>
        </message>
        <message>
            <source>Extension on a roof</source>
            <translation>屋顶加建</translation>
        </message>
        <message>
            <source>Steel</source>
            <translation>钢结构</translation>
        </message>
        <message>
            <source>Stone</source>
            <translation>石结构</translation>
        </message>
        <message>
            <source>Record it all the same?</source>
            <translation>仍要记录吗？</translation>
        </message>
        <message>
            <source>{count} sites more.</source>
            <translation>另有 {count} 个点位。</translation>
        </message>
        <message>
            <source>Reads a table (XLSX, CSV) of steps: site (拆除点, 案号), kind (进度: started 开工, demolished 已拆, hauled 清运, accepted 验收), day (日期), and optional how (方式: self 自拆, assisted 助拆, forced 强拆), floor_m2 (建筑面积), waste_m3 (方量), cost (费用), note (备注). Each step needs the one before it and may not be earlier than that. The whole table is taken, or nothing and the row is named. When the plan is made anew, a site that has begun keeps its crew, one that is demolished is only hauled, and one that is hauled leaves the planning.</source>
            <translation>读取进度表(XLSX、CSV):site(拆除点、案号)、kind(进度:started 开工、demolished 已拆、hauled 清运、accepted 验收)、day(日期),可选 how(方式:self 自拆、assisted 助拆、forced 强拆)、floor_m2(建筑面积)、waste_m3(方量)、cost(费用)、note(备注)。每一步须有前一步且不得早于前一步。整表导入,有错则全不导入并指出行号。重新编制时,已开工的点保留施工队,已拆未清运的点只排清运,已清运的点移出计划。</translation>
        </message>
        <message>
            <source>planned as grassland</source>
            <translation>规划为草地</translation>
        </message>
        <message>
            <source>planned as wetland</source>
            <translation>规划为湿地</translation>
        </message>
        <message>
            <source>planned for a special purpose: as its own plan has it</source>
            <translation>规划为特殊用地，须符合其专项规划</translation>
        </message>
        <message>
            <source>locked to {day}</source>
            <translation>已锁定在{day}</translation>
        </message>
        <message>
            <source>the plan begins on {day}</source>
            <translation>方案自{day}起编排</translation>
        </message>
        <message>
            <source>A plan from {start} to {end} is too long; it spans {years} years at most.</source>
            <translation>方案期限 {start} 至 {end} 过长，最长 {years} 年。</translation>
        </message>
        <message>
            <source>Its cases leave the case list. With their history and numbers they are still there: State &gt; 'Taken back with its import'.</source>
            <translation>其案件不再列入治违台账；案件的经过和案号仍保留，可用“状态 › 随批次撤回”查看。</translation>
        </message>
        <message>
            <source>Taken back with its import</source>
            <translation>随批次撤回</translation>
        </message>
        <message>
            <source>Base at {x}, {y}</source>
            <translation>驻地坐标 {x}，{y}</translation>
        </message>
        <message>
            <source>Base on the map…</source>
            <translation>在图上点选驻地…</translation>
        </message>
        <message>
            <source>Left out, without code or ground: {count}</source>
            <translation>{count}行没有代码或没有面，未列入。</translation>
        </message>
        <message>
            <source>No base</source>
            <translation>不设驻地</translation>
        </message>
        <message>
            <source>No base: distances to it do not count</source>
            <translation>未设驻地，不计转场距离</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>不重复写入</translation>
        </message>
        <message>
            <source>{count} chosen: {codes}</source>
            <translation>{count}个网格：{codes}</translation>
        </message>
        <message>
            <source>Show {count} photos taken elsewhere too</source>
            <translation>同时列出不在现场拍摄的 {count} 张照片</translation>
        </message>
        <message>
            <source>The plot {plot} is verified by a photo taken since work began and by the day of verification; {photo} is none.</source>
            <translation>地块 {plot} 须以动工之后、核验日及以前拍摄的照片核验，{photo} 不是。</translation>
        </message>
        <message>
            <source>Why photos without a time or taken elsewhere show this plot</source>
            <translation>无拍摄时间或不在现场拍摄的照片，为何能证明本地块</translation>
        </message>
        <message>
            <source>taken after this day</source>
            <translation>拍摄于该日之后</translation>
        </message>
        <message>
            <source>time not known</source>
            <translation>无拍摄时间</translation>
        </message>
        <message>
            <source>{photos} counted because: {text}</source>
            <translation>{photos} 采信理由：{text}</translation>
        </message>
        <message>
            <source>As it was</source>
            <translation>原状</translation>
        </message>
        <message>
            <source>No use can be proposed on {count} plots, because rules contradict each other there:</source>
            <translation>{count} 个地块上规则互相冲突，没有用途可建议：</translation>
        </message>
        <message>
            <source>No use can be proposed: these rules contradict each other on this plot.</source>
            <translation>没有用途可建议：本地块上下列规则互相冲突。</translation>
        </message>
        <message>
            <source>On the plot {plot} no use can be proposed, because these rules contradict each other: {rules}. A person has to decide with the planning and natural resources authority.</source>
            <translation>地块 {plot} 上下列规则互相冲突，没有用途可建议：{rules}。须由人工会同规划和自然资源主管部门确定。</translation>
        </message>
        <message>
            <source>This party is no longer in the case.</source>
            <translation>该当事人已不在本案中。</translation>
        </message>
        <message>
            <source>Unsaved input of {when} was put back; Cancel discards it.</source>
            <translation>已恢复{when}未保存的内容；点“取消”即放弃。</translation>
        </message>
        <message>
            <source>Which of them holds a person has to decide with the planning and natural resources authority. Have the zones or the plan set right, or split the plot, and plan again; what is lawful then can also be chosen by hand with its reason (Compare, change…).</source>
            <translation>以哪一条为准，须由人工会同规划和自然资源主管部门确定。核正分区或规划图层、或分割地块后重新规划；届时合法的用途也可写明理由人工选定（比较、变更…）。</translation>
        </message>
        <message>
            <source>With more room at the tip</source>
            <translation>消纳场增加日接纳量</translation>
        </message>
        <message>
            <source>With more trucks</source>
            <translation>增加运输车辆</translation>
        </message>
        <message>
            <source>With one more command group</source>
            <translation>增加一个现场指挥组</translation>
        </message>
        <message>
            <source>With one more notary</source>
            <translation>增加一组公证人员</translation>
        </message>
        <message>
            <source>With one more police team</source>
            <translation>增加一个公安保障组</translation>
        </message>
        <message>
            <source>With one more survey team</source>
            <translation>增加一个踏勘测量组</translation>
        </message>
        <message>
            <source>With {count} more excavators</source>
            <translation>增加 {count} 台挖掘机</translation>
        </message>
        <message>
            <source>all of these at once: {reasons}</source>
            <translation>以下几项同时受限：{reasons}</translation>
        </message>
        <message>
            <source>leaves no use</source>
            <translation>不留任何用途</translation>
        </message>
        <message>
            <source>leaves only {uses}</source>
            <translation>只余{uses}</translation>
        </message>
        <message>
            <source>the crew that it is locked to is busy or off</source>
            <translation>锁定的拆除队另有安排或休息</translation>
        </message>
        <message>
            <source>the tip is closed on these days</source>
            <translation>消纳场停用日</translation>
        </message>
        <message>
            <source>there are no excavators on these days</source>
            <translation>挖掘机停用日</translation>
        </message>
        <message>
            <source>there are no trucks on these days</source>
            <translation>运输车辆停运日</translation>
        </message>
        <message>
            <source>there is no command group on these days</source>
            <translation>现场指挥组停勤日</translation>
        </message>
        <message>
            <source>there is no police team on these days</source>
            <translation>公安、医护停勤日</translation>
        </message>
        <message>
            <source>{one}, and {other}</source>
            <translation>{one}，并且{other}</translation>
        </message>
        <message>
            <source>Narrower than the positional tolerance: measure on site.</source>
            <translation>窄于定位误差：须实测。</translation>
        </message>
        <message>
            <source>Narrower than the positional tolerance: not counted for the disposition, measure on site.</source>
            <translation>窄于定位误差：不计入处置判断，须实测。</translation>
        </message>
        <message>
            <source>Not counted, as narrower than the positional tolerance; measure on site: {strips}</source>
            <translation>未计入（窄于定位误差，须实测）：{strips}</translation>
        </message>
        <message>
            <source>doubtful sliver, measure on site</source>
            <translation>存疑细条，须实测</translation>
        </message>
        <message>
            <source>{form} {title} is sound. Use it from now on?</source>
            <translation>{form}《{title}》检查通过。从现在起使用吗？</translation>
        </message>
        <message>
            <source>Choose the sites to lock first.</source>
            <translation>请先选择要锁定的拆除点。</translation>
        </message>
        <message>
            <source>Choose the sites to unlock first.</source>
            <translation>请先选择要解除锁定的拆除点。</translation>
        </message>
        <message>
            <source>its works take {days} working days, and the plan has {given}: is its area right?</source>
            <translation>施工需 {days} 个工作日，而方案只有 {given} 个工作日：请核对面积</translation>
        </message>
        <message>
            <source>work on it has begun; its day stays</source>
            <translation>已经开工，日期不变</translation>
        </message>
        <message>
            <source>Criminal Law</source>
            <translation>刑法</translation>
        </message>
        <message>
            <source>Interpretation of the Supreme People's Court on crimes against land (2000)</source>
            <translation>最高人民法院关于审理破坏土地资源刑事案件具体应用法律若干问题的解释</translation>
        </message>
        <message>
            <source>temporary retention</source>
            <translation>保留临时使用</translation>
        </message>
        <message>
            <source>No pictures are registered yet: add them with “Pictures…”.</source>
            <translation>还没有登记影像：请用“影像目录…”添加。</translation>
        </message>
        <message>
            <source>{photos}: not known when or where, or taken elsewhere. Say why it counts; D41 prints it.</source>
            <translation>{photos}：无拍摄时间或位置，或不在现场拍摄。请写明采信理由，将印入登记表 D41。</translation>
        </message>
        <message>
            <source>{photos}: not known when or where, or taken elsewhere. Say why they show plot {plot}.</source>
            <translation>{photos}：无拍摄时间或位置，或不在现场拍摄。请说明为何能证明地块 {plot}。</translation>
        </message>
        <message>
            <source>The rules do not allow this use any more: choose another.</source>
            <translation>现行规则已不允许此用途，请另选。</translation>
        </message>
        <message>
            <source>Account of the case</source>
            <translation>案件情况</translation>
        </message>
        <message>
            <source>Address for service</source>
            <translation>送达地址</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>性别、年龄</translation>
        </message>
        <message>
            <source>Agents</source>
            <translation>委托代理人</translation>
        </message>
        <message>
            <source>Amount to be paid</source>
            <translation>金钱给付的金额</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答</translation>
        </message>
        <message>
            <source>Answer after the rights were read</source>
            <translation>当事人答</translation>
        </message>
        <message>
            <source>Answer of the party or witness</source>
            <translation>当事人（见证人）答</translation>
        </message>
        <message>
            <source>Approval by the head of the authority</source>
            <translation>行政机关负责人批准</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>批准人</translation>
        </message>
        <message>
            <source>Archive number</source>
            <translation>归档号</translation>
        </message>
        <message>
            <source>Archived on</source>
            <translation>归档日期</translation>
        </message>
        <message>
            <source>Area concerned</source>
            <translation>涉及面积</translation>
        </message>
        <message>
            <source>Area of the building</source>
            <translation>建筑物面积</translation>
        </message>
        <message>
            <source>Area used</source>
            <translation>利用面积</translation>
        </message>
        <message>
            <source>Assistance asked for</source>
            <translation>协助事项</translation>
        </message>
        <message>
            <source>Assistance from</source>
            <translation>请你单位自</translation>
        </message>
        <message>
            <source>Attachments</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Authority addressed</source>
            <translation>受函机关</translation>
        </message>
        <message>
            <source>Authority for administrative review</source>
            <translation>行政复议机关</translation>
        </message>
        <message>
            <source>Authority it is transferred to</source>
            <translation>移送机关（受移送机关）</translation>
        </message>
        <message>
            <source>Authority supervised</source>
            <translation>被监督机关</translation>
        </message>
        <message>
            <source>Basis in local policy (document, number, article)</source>
            <translation>地方政策依据（文件名称、文号、条款）</translation>
        </message>
        <message>
            <source>Basis in local regulations</source>
            <translation>地方性法规依据</translation>
        </message>
        <message>
            <source>Began</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Belongings collected at</source>
            <translation>持本单和有效身份证件到</translation>
        </message>
        <message>
            <source>Belongings listed</source>
            <translation>清点的财物</translation>
        </message>
        <message>
            <source>Bodies and people taking part</source>
            <translation>参加单位及人员</translation>
        </message>
        <message>
            <source>Body commissioned</source>
            <translation>受托机构</translation>
        </message>
        <message>
            <source>Body entrusted</source>
            <translation>受托机关</translation>
        </message>
        <message>
            <source>Body supervised</source>
            <translation>被督察单位</translation>
        </message>
        <message>
            <source>Body that orders to act</source>
            <translation>督办单位</translation>
        </message>
        <message>
            <source>Boundary points</source>
            <translation>界址点</translation>
        </message>
        <message>
            <source>Carried out by</source>
            <translation>执行情况</translation>
        </message>
        <message>
            <source>Chair and position</source>
            <translation>主持人及职务</translation>
        </message>
        <message>
            <source>Check card of a suspected spot</source>
            <translation>疑似违法图斑核查登记卡</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>结案日期</translation>
        </message>
        <message>
            <source>Code of the plot</source>
            <translation>地块编号</translation>
        </message>
        <message>
            <source>Code of the spot</source>
            <translation>图斑号</translation>
        </message>
        <message>
            <source>Collected by</source>
            <translation>领取人</translation>
        </message>
        <message>
            <source>Commander</source>
            <translation>指挥人</translation>
        </message>
        <message>
            <source>Commander on the spot</source>
            <translation>现场指挥</translation>
        </message>
        <message>
            <source>Conclusion (performed, in part, not at all)</source>
            <translation>结论（全部履行、部分履行、未履行）</translation>
        </message>
        <message>
            <source>Conclusion of the reply</source>
            <translation>复函结论</translation>
        </message>
        <message>
            <source>Condition and use</source>
            <translation>现状和使用情况</translation>
        </message>
        <message>
            <source>Conditions of withdrawal</source>
            <translation>收回条件</translation>
        </message>
        <message>
            <source>Conditions to resume</source>
            <translation>恢复条件</translation>
        </message>
        <message>
            <source>Content of the decision</source>
            <translation>决定内容</translation>
        </message>
        <message>
            <source>Content of the enforcement</source>
            <translation>一、执行内容</translation>
        </message>
        <message>
            <source>Control lines concerned</source>
            <translation>涉及控制线</translation>
        </message>
        <message>
            <source>Coordinate system</source>
            <translation>坐标系</translation>
        </message>
        <message>
            <source>Copies (pages)</source>
            <translation>份数（页数）</translation>
        </message>
        <message>
            <source>Course of public notice</source>
            <translation>公告送达的经过</translation>
        </message>
        <message>
            <source>Court for administrative litigation</source>
            <translation>行政诉讼的人民法院</translation>
        </message>
        <message>
            <source>Court may be asked until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Date and place of the notice</source>
            <translation>公告日期和处所</translation>
        </message>
        <message>
            <source>Date beside the seal</source>
            <translation>落款日期</translation>
        </message>
        <message>
            <source>Date of approval</source>
            <translation>批准日期</translation>
        </message>
        <message>
            <source>Date of receipt</source>
            <translation>接收日期</translation>
        </message>
        <message>
            <source>Date of the opinion</source>
            <translation>出具日期</translation>
        </message>
        <message>
            <source>Date of the plan</source>
            <translation>制图日期</translation>
        </message>
        <message>
            <source>Date of the reply</source>
            <translation>复函日期</translation>
        </message>
        <message>
            <source>Date of the report</source>
            <translation>听证员</translation>
        </message>
        <message>
            <source>Date of the review</source>
            <translation>审核人</translation>
        </message>
        <message>
            <source>Date the party filled it in</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>形成日期</translation>
        </message>
        <message>
            <source>Day it was found</source>
            <translation>发现时间</translation>
        </message>
        <message>
            <source>Day it was obtained</source>
            <translation>调取日期</translation>
        </message>
        <message>
            <source>Day of the public notice</source>
            <translation>公告日期</translation>
        </message>
        <message>
            <source>Day that decision was served</source>
            <translation>原决定书送达日期</translation>
        </message>
        <message>
            <source>Day the decision was served</source>
            <translation>决定书送达日期</translation>
        </message>
        <message>
            <source>Day the penalty decision took effect</source>
            <translation>处罚决定生效日期</translation>
        </message>
        <message>
            <source>Day the reminder was served</source>
            <translation>催告书送达日期</translation>
        </message>
        <message>
            <source>Day the stop order was served</source>
            <translation>责令停止通知书送达日期</translation>
        </message>
        <message>
            <source>Day the terms for remedies end</source>
            <translation>救济期满日</translation>
        </message>
        <message>
            <source>Days added</source>
            <translation>延长天数</translation>
        </message>
        <message>
            <source>Days to perform after the reminder</source>
            <translation>应当自本催告书送达之日起</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>决定</translation>
        </message>
        <message>
            <source>Decision in force from</source>
            <translation>该决定于</translation>
        </message>
        <message>
            <source>Demolished by</source>
            <translation>拆除方式</translation>
        </message>
        <message>
            <source>Demolition finished on</source>
            <translation>拆除完成日期</translation>
        </message>
        <message>
            <source>Description of the problem</source>
            <translation>问题描述</translation>
        </message>
        <message>
            <source>Direction of use</source>
            <translation>利用方向</translation>
        </message>
        <message>
            <source>Discussion began</source>
            <translation>讨论时间</translation>
        </message>
        <message>
            <source>Discussion ended</source>
            <translation>讨论时间</translation>
        </message>
        <message>
            <source>Dissenting opinions</source>
            <translation>不同意见</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>实际完成日</translation>
        </message>
        <message>
            <source>Draughtsman</source>
            <translation>绘图人</translation>
        </message>
        <message>
            <source>Effect on the plan</source>
            <translation>对规划的影响</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>工作单位及职务</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Enforcement officers, at least two</source>
            <translation>执行人员（两名以上）</translation>
        </message>
        <message>
            <source>Entity advised</source>
            <translation>被建议单位</translation>
        </message>
        <message>
            <source>Entity informed</source>
            <translation>抄告单位</translation>
        </message>
        <message>
            <source>Entity or person that provides it</source>
            <translation>提供单位</translation>
        </message>
        <message>
            <source>Entity that provides it</source>
            <translation>提供单位</translation>
        </message>
        <message>
            <source>Estimated cost</source>
            <translation>费用预算</translation>
        </message>
        <message>
            <source>Estimated cost (yuan)</source>
            <translation>人民币</translation>
        </message>
        <message>
            <source>Ethnic group</source>
            <translation>民族</translation>
        </message>
        <message>
            <source>Evidence of when it was built</source>
            <translation>建成年代证据</translation>
        </message>
        <message>
            <source>Execution began</source>
            <translation>执行时间（起）</translation>
        </message>
        <message>
            <source>Execution ended</source>
            <translation>执行时间（止）</translation>
        </message>
        <message>
            <source>Experts</source>
            <translation>鉴定人</translation>
        </message>
        <message>
            <source>Extent</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>事实</translation>
        </message>
        <message>
            <source>Facts and evidence found by the hearing</source>
            <translation>听证查明的事实和证据认定</translation>
        </message>
        <message>
            <source>Facts and nature of the breach</source>
            <translation>违法事实及性质</translation>
        </message>
        <message>
            <source>Facts and reasons of the decision</source>
            <translation>作出决定的事实和理由</translation>
        </message>
        <message>
            <source>Facts found</source>
            <translation>经调查</translation>
        </message>
        <message>
            <source>Facts of the breach</source>
            <translation>违法事实</translation>
        </message>
        <message>
            <source>Facts of the breach, and outcome</source>
            <translation>违法事实及处理结果</translation>
        </message>
        <message>
            <source>Facts of the problem</source>
            <translation>问题事实</translation>
        </message>
        <message>
            <source>Facts of unlawful or improper enforcement</source>
            <translation>违法或者不当执法的事实</translation>
        </message>
        <message>
            <source>Fine to be paid (yuan)</source>
            <translation>应当缴纳罚款人民币</translation>
        </message>
        <message>
            <source>First opinion after the check</source>
            <translation>初步核查意见</translation>
        </message>
        <message>
            <source>Floor area demolished</source>
            <translation>拆除建筑面积</translation>
        </message>
        <message>
            <source>Forwarding body</source>
            <translation>转交单位</translation>
        </message>
        <message>
            <source>Government that decides on demolition</source>
            <translation>作出强制拆除决定的人民政府</translation>
        </message>
        <message>
            <source>Government that is asked</source>
            <translation>请示的人民政府</translation>
        </message>
        <message>
            <source>Government that reminds</source>
            <translation>作出催告的人民政府</translation>
        </message>
        <message>
            <source>Ground area demolished</source>
            <translation>拆除占地面积</translation>
        </message>
        <message>
            <source>Ground for closing (art. 46 of the penalty measures)</source>
            <translation>结案情形（《自然资源行政处罚办法》第四十六条）</translation>
        </message>
        <message>
            <source>Ground for recusal</source>
            <translation>回避事由</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>移交人</translation>
        </message>
        <message>
            <source>Head of the authority who approved</source>
            <translation>经本机关负责人</translation>
        </message>
        <message>
            <source>How and until when to perform</source>
            <translation>履行方式和期限</translation>
        </message>
        <message>
            <source>How discretion was used</source>
            <translation>裁量说明</translation>
        </message>
        <message>
            <source>How it came in</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>How it was carried out</source>
            <translation>执行情况</translation>
        </message>
        <message>
            <source>How it was performed</source>
            <translation>代履行情况</translation>
        </message>
        <message>
            <source>How service was tried before</source>
            <translation>前序送达的经过</translation>
        </message>
        <message>
            <source>How the terms for remedies ended</source>
            <translation>救济期满情况</translation>
        </message>
        <message>
            <source>How they were collected</source>
            <translation>领取情况</translation>
        </message>
        <message>
            <source>How to object</source>
            <translation>异议途径</translation>
        </message>
        <message>
            <source>How to pay</source>
            <translation>金钱给付的方式</translation>
        </message>
        <message>
            <source>How to perform</source>
            <translation>履行义务的方式</translation>
        </message>
        <message>
            <source>Inspectors, two</source>
            <translation>督察员（两名）</translation>
        </message>
        <message>
            <source>Interview began</source>
            <translation>询问时间（起）</translation>
        </message>
        <message>
            <source>Interview ended</source>
            <translation>询问时间（止）</translation>
        </message>
        <message>
            <source>Interviewers, at least two</source>
            <translation>询问人（两名以上）</translation>
        </message>
        <message>
            <source>Investigation from</source>
            <translation>调查起止时间</translation>
        </message>
        <message>
            <source>Investigation until</source>
            <translation>调查起止</translation>
        </message>
        <message>
            <source>Item of art. 46 for closing</source>
            <translation>第四十六条第一款第</translation>
        </message>
        <message>
            <source>Keeper</source>
            <translation>保存人</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>存放地</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>保管期限</translation>
        </message>
        <message>
            <source>Kind (suspend, end, defer)</source>
            <translation>种类（中止、终结、暂缓）</translation>
        </message>
        <message>
            <source>Kind and content of the penalty</source>
            <translation>处罚的种类和内容</translation>
        </message>
        <message>
            <source>Kind of decision (revoke, change, perform, declare unlawful)</source>
            <translation>决定的种类（撤销、变更、限期履行、确认违法）</translation>
        </message>
        <message>
            <source>Kind of transfer (jurisdiction, crime, official)</source>
            <translation>移送种类（管辖、涉嫌犯罪、公职人员问题线索）</translation>
        </message>
        <message>
            <source>Land freed</source>
            <translation>腾出土地面积</translation>
        </message>
        <message>
            <source>Last day of the term until now</source>
            <translation>原期限届满日</translation>
        </message>
        <message>
            <source>Last day to demolish oneself</source>
            <translation>限期自行拆除日期</translation>
        </message>
        <message>
            <source>Last day to demolish or put right oneself</source>
            <translation>自行拆除（改正）截止日期</translation>
        </message>
        <message>
            <source>Last day to finish</source>
            <translation>办结时限</translation>
        </message>
        <message>
            <source>Last day to handle it</source>
            <translation>办理时限</translation>
        </message>
        <message>
            <source>Last day to remove belongings</source>
            <translation>财物搬离期限</translation>
        </message>
        <message>
            <source>Last day to report back</source>
            <translation>反馈时限</translation>
        </message>
        <message>
            <source>Law on which sealing or seizing rests</source>
            <translation>查封（扣押）的依据</translation>
        </message>
        <message>
            <source>Law on which the order rests</source>
            <translation>责令依据</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>法律依据</translation>
        </message>
        <message>
            <source>Legal basis of enforcement</source>
            <translation>强制执行的依据</translation>
        </message>
        <message>
            <source>Legal basis of performance by another</source>
            <translation>代履行的依据</translation>
        </message>
        <message>
            <source>Legal basis of the decision</source>
            <translation>处理依据</translation>
        </message>
        <message>
            <source>Legal basis of the extension</source>
            <translation>延长的依据</translation>
        </message>
        <message>
            <source>Legal basis of the transfer</source>
            <translation>移送依据</translation>
        </message>
        <message>
            <source>Legal representative or head</source>
            <translation>法定代表人</translation>
        </message>
        <message>
            <source>Letter that ends the assistance</source>
            <translation>本机关以</translation>
        </message>
        <message>
            <source>List</source>
            <translation>名单</translation>
        </message>
        <message>
            <source>List of what is handed over</source>
            <translation>移送材料清单</translation>
        </message>
        <message>
            <source>List of what is preserved</source>
            <translation>登记保存清单</translation>
        </message>
        <message>
            <source>List of what is received</source>
            <translation>接收清单</translation>
        </message>
        <message>
            <source>Mail receipt</source>
            <translation>邮件回执</translation>
        </message>
        <message>
            <source>Main content</source>
            <translation>主要内容</translation>
        </message>
        <message>
            <source>Main content of the paper</source>
            <translation>公告文书的主要内容</translation>
        </message>
        <message>
            <source>Main facts of the breach</source>
            <translation>主要违法事实</translation>
        </message>
        <message>
            <source>Main points of the investigators</source>
            <translation>调查人员的主要意见</translation>
        </message>
        <message>
            <source>Main points of the party</source>
            <translation>当事人的主要意见</translation>
        </message>
        <message>
            <source>Manner of enforcement</source>
            <translation>强制执行的方式</translation>
        </message>
        <message>
            <source>Manner of performance by another</source>
            <translation>代履行的方式</translation>
        </message>
        <message>
            <source>Manner of the enforcement</source>
            <translation>二、执行方式</translation>
        </message>
        <message>
            <source>Material provided</source>
            <translation>三、提供材料</translation>
        </message>
        <message>
            <source>Material submitted</source>
            <translation>送审材料</translation>
        </message>
        <message>
            <source>Matter commissioned</source>
            <translation>委托事项</translation>
        </message>
        <message>
            <source>Matter to act on</source>
            <translation>督办事项</translation>
        </message>
        <message>
            <source>Matters pointed out</source>
            <translation>提醒事项</translation>
        </message>
        <message>
            <source>Measuring instrument</source>
            <translation>测量仪器及编号</translation>
        </message>
        <message>
            <source>Medium of publication</source>
            <translation>发布媒体</translation>
        </message>
        <message>
            <source>Members of the hearing</source>
            <translation>听证员</translation>
        </message>
        <message>
            <source>Members present and positions</source>
            <translation>出席人员及职务</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>规格型号</translation>
        </message>
        <message>
            <source>Name of the applicant</source>
            <translation>申请人名称</translation>
        </message>
        <message>
            <source>Name of the authority</source>
            <translation>机关名称</translation>
        </message>
        <message>
            <source>Name of the material</source>
            <translation>材料名称</translation>
        </message>
        <message>
            <source>Name of the paper served</source>
            <translation>送达文书名称</translation>
        </message>
        <message>
            <source>Name of the respondent</source>
            <translation>被申请人姓名或名称</translation>
        </message>
        <message>
            <source>Name of who committed the breach</source>
            <translation>违法行为人姓名或名称</translation>
        </message>
        <message>
            <source>Name of who is penalised</source>
            <translation>被处罚人姓名或名称</translation>
        </message>
        <message>
            <source>Nature, circumstances and consequences of the breach</source>
            <translation>违法性质、情节和后果</translation>
        </message>
        <message>
            <source>New last day</source>
            <translation>新届满日</translation>
        </message>
        <message>
            <source>No review or suit was asked for</source>
            <translation>当事人</translation>
        </message>
        <message>
            <source>Notary or witness</source>
            <translation>公证员或见证人</translation>
        </message>
        <message>
            <source>Note where signing was refused</source>
            <translation>拒绝签名情况说明</translation>
        </message>
        <message>
            <source>Notes on the photos</source>
            <translation>照片说明</translation>
        </message>
        <message>
            <source>Number of premises, facilities or belongings</source>
            <translation>场所、设施或者财物的数量</translation>
        </message>
        <message>
            <source>Number of the attached map</source>
            <translation>附图编号</translation>
        </message>
        <message>
            <source>Number of the decision</source>
            <translation>决定书文号</translation>
        </message>
        <message>
            <source>Number of the decision enforced</source>
            <translation>原决定书文号</translation>
        </message>
        <message>
            <source>Number of the government's order</source>
            <translation>人民政府责成文号</translation>
        </message>
        <message>
            <source>Number of the identity paper</source>
            <translation>身份证件号码</translation>
        </message>
        <message>
            <source>Number of the instrument</source>
            <translation>测量仪器及编号</translation>
        </message>
        <message>
            <source>Number of the legal certificate</source>
            <translation>法律职业资格证书编号</translation>
        </message>
        <message>
            <source>Number of the list of belongings</source>
            <translation>财物清点登记单号</translation>
        </message>
        <message>
            <source>Number of the mail receipt</source>
            <translation>邮件回执号</translation>
        </message>
        <message>
            <source>Number of the notice or reminder</source>
            <translation>告知书（催告书）文号</translation>
        </message>
        <message>
            <source>Number of the opinion</source>
            <translation>意见书文号</translation>
        </message>
        <message>
            <source>Number of the paper</source>
            <translation>文号</translation>
        </message>
        <message>
            <source>Number of the penalty decision</source>
            <translation>处罚决定书文号</translation>
        </message>
        <message>
            <source>Number of the record on the spot</source>
            <translation>现场笔录编号</translation>
        </message>
        <message>
            <source>Number of the reminder</source>
            <translation>催告书文号</translation>
        </message>
        <message>
            <source>Number of the reply</source>
            <translation>复函文号</translation>
        </message>
        <message>
            <source>Number of the stop order</source>
            <translation>责令停止通知书文号</translation>
        </message>
        <message>
            <source>Number or account</source>
            <translation>号码或账号</translation>
        </message>
        <message>
            <source>Numbers of photos after</source>
            <translation>拆（改）后照片编号</translation>
        </message>
        <message>
            <source>Numbers of photos and films</source>
            <translation>影像资料编号</translation>
        </message>
        <message>
            <source>Numbers of photos before</source>
            <translation>拆（改）前照片编号</translation>
        </message>
        <message>
            <source>Numbers of photos of the place</source>
            <translation>现场照片编号</translation>
        </message>
        <message>
            <source>Numbers of the attached photos</source>
            <translation>附照片编号</translation>
        </message>
        <message>
            <source>Numbers of the photos of the posting</source>
            <translation>张贴照片编号</translation>
        </message>
        <message>
            <source>Object of performance by another</source>
            <translation>代履行的标的</translation>
        </message>
        <message>
            <source>Object of the execution</source>
            <translation>申请强制执行标的情况</translation>
        </message>
        <message>
            <source>Obligations not performed</source>
            <translation>未履行事项</translation>
        </message>
        <message>
            <source>Officers in charge (investigators)</source>
            <translation>案件承办人</translation>
        </message>
        <message>
            <source>Officers in charge, at least two</source>
            <translation>承办人（两名以上）</translation>
        </message>
        <message>
            <source>Opinion of the acceptance</source>
            <translation>验收意见</translation>
        </message>
        <message>
            <source>Opinion of the collective discussion</source>
            <translation>集体讨论意见</translation>
        </message>
        <message>
            <source>Opinion of the examination</source>
            <translation>审查意见</translation>
        </message>
        <message>
            <source>Opinion of the hearing (proposal)</source>
            <translation>听证意见</translation>
        </message>
        <message>
            <source>Opinion of the review</source>
            <translation>审核意见</translation>
        </message>
        <message>
            <source>Original or copy</source>
            <translation>原件或复制件</translation>
        </message>
        <message>
            <source>Other bodies that help</source>
            <translation>三</translation>
        </message>
        <message>
            <source>Other direction</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Other ground for closing</source>
            <translation>其他应当结案的情形</translation>
        </message>
        <message>
            <source>Other: what</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>Others present and positions</source>
            <translation>列席人员及职务</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>处理结果</translation>
        </message>
        <message>
            <source>Outline of the case</source>
            <translation>案件简况</translation>
        </message>
        <message>
            <source>Pages in this file</source>
            <translation>本卷</translation>
        </message>
        <message>
            <source>Paper collected at</source>
            <translation>自本公告发布之日起三十日内到</translation>
        </message>
        <message>
            <source>Paper served</source>
            <translation>送达文书</translation>
        </message>
        <message>
            <source>Paper served by public notice</source>
            <translation>公告送达的文书名称</translation>
        </message>
        <message>
            <source>Papers in this file</source>
            <translation>本卷</translation>
        </message>
        <message>
            <source>Particulars of the party</source>
            <translation>当事人基本情况</translation>
        </message>
        <message>
            <source>Party to demolish by</source>
            <translation>一、限当事人于</translation>
        </message>
        <message>
            <source>Penalty that is proposed</source>
            <translation>拟处罚内容</translation>
        </message>
        <message>
            <source>People and belongings out by</source>
            <translation>三、当事人和房屋使用人应当于</translation>
        </message>
        <message>
            <source>Performed in part on</source>
            <translation>已于</translation>
        </message>
        <message>
            <source>Person named to receive</source>
            <translation>指定代收人</translation>
        </message>
        <message>
            <source>Person recused</source>
            <translation>准予</translation>
        </message>
        <message>
            <source>Person to be recused</source>
            <translation>被申请回避的人员</translation>
        </message>
        <message>
            <source>Person to be served</source>
            <translation>受送达人</translation>
        </message>
        <message>
            <source>Photo numbers</source>
            <translation>照片编号</translation>
        </message>
        <message>
            <source>Photos after demolition</source>
            <translation>拆后</translation>
        </message>
        <message>
            <source>Photos before demolition</source>
            <translation>拆前</translation>
        </message>
        <message>
            <source>Photos of the place with checksums of their files</source>
            <translation>现场照片及其文件校验值</translation>
        </message>
        <message>
            <source>Photos of the use</source>
            <translation>利用后</translation>
        </message>
        <message>
            <source>Place of preservation</source>
            <translation>保存地点</translation>
        </message>
        <message>
            <source>Place of receipt</source>
            <translation>接收地点</translation>
        </message>
        <message>
            <source>Place of the breach</source>
            <translation>违法地点</translation>
        </message>
        <message>
            <source>Place of the building</source>
            <translation>建筑物位置</translation>
        </message>
        <message>
            <source>Place of the discussion</source>
            <translation>讨论地点</translation>
        </message>
        <message>
            <source>Place of the execution</source>
            <translation>执行地点</translation>
        </message>
        <message>
            <source>Place of the hearing</source>
            <translation>听证地点</translation>
        </message>
        <message>
            <source>Place of the interview</source>
            <translation>询问地点</translation>
        </message>
        <message>
            <source>Place of the inventory</source>
            <translation>清点地点</translation>
        </message>
        <message>
            <source>Place of the survey</source>
            <translation>勘验地点</translation>
        </message>
        <message>
            <source>Place of the unlawful building</source>
            <translation>违法建筑物的位置</translation>
        </message>
        <message>
            <source>Planned to be done by</source>
            <translation>计划完成日</translation>
        </message>
        <message>
            <source>Planned use</source>
            <translation>规划用途</translation>
        </message>
        <message>
            <source>Policy it rests on</source>
            <translation>政策依据</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>邮政编码</translation>
        </message>
        <message>
            <source>Posted at</source>
            <translation>张贴地点</translation>
        </message>
        <message>
            <source>Posted on</source>
            <translation>张贴时间</translation>
        </message>
        <message>
            <source>Premises, facilities or belongings, with their number</source>
            <translation>场所、设施或者财物的名称和数量</translation>
        </message>
        <message>
            <source>Prior notice, defence and hearing</source>
            <translation>告知及陈述申辩、听证情况</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>Proposal on how to deal with it</source>
            <translation>处理意见</translation>
        </message>
        <message>
            <source>Proposed handling</source>
            <translation>拟办意见</translation>
        </message>
        <message>
            <source>Proposed penalty</source>
            <translation>处罚建议</translation>
        </message>
        <message>
            <source>Provisions believed to be breached</source>
            <translation>涉嫌违反条款</translation>
        </message>
        <message>
            <source>Provisions breached</source>
            <translation>违反条款</translation>
        </message>
        <message>
            <source>Purpose of obtaining it</source>
            <translation>调取目的</translation>
        </message>
        <message>
            <source>Qualification of the body</source>
            <translation>受托机构资质</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Quantity (area)</source>
            <translation>数量（面积）</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>问</translation>
        </message>
        <message>
            <source>Reason and date of refusal</source>
            <translation>拒收理由和日期</translation>
        </message>
        <message>
            <source>Reason for no penalty</source>
            <translation>不予处罚理由</translation>
        </message>
        <message>
            <source>Reason for not filing</source>
            <translation>不予立案理由</translation>
        </message>
        <message>
            <source>Reason for performance by another (traffic, pollution or natural resources)</source>
            <translation>代履行的理由（危害交通安全、造成环境污染或者破坏自然资源）</translation>
        </message>
        <message>
            <source>Reason for public notice</source>
            <translation>公告送达的原因</translation>
        </message>
        <message>
            <source>Reason for refusing it</source>
            <translation>拒收理由</translation>
        </message>
        <message>
            <source>Reason for sealing or seizing</source>
            <translation>查封（扣押）的理由</translation>
        </message>
        <message>
            <source>Reason for the extension</source>
            <translation>延长理由</translation>
        </message>
        <message>
            <source>Reason for the transfer</source>
            <translation>移送理由</translation>
        </message>
        <message>
            <source>Reason in detail</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Reasons</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Reasons for enforcement</source>
            <translation>强制执行的理由</translation>
        </message>
        <message>
            <source>Reasons: no harmful consequences</source>
            <translation>没有造成危害后果</translation>
        </message>
        <message>
            <source>Received by</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>Received on behalf by</source>
            <translation>代收人签名或盖章</translation>
        </message>
        <message>
            <source>Receiving entity</source>
            <translation>接收单位</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>收件人</translation>
        </message>
        <message>
            <source>Record of an extension</source>
            <translation>延长记录</translation>
        </message>
        <message>
            <source>Record of the medium (page, address)</source>
            <translation>媒体留存</translation>
        </message>
        <message>
            <source>Record of the release</source>
            <translation>解除记录</translation>
        </message>
        <message>
            <source>Record of the second reminder</source>
            <translation>再次催告记录</translation>
        </message>
        <message>
            <source>Record that it reached the system</source>
            <translation>到达系统记录</translation>
        </message>
        <message>
            <source>Recorder</source>
            <translation>记录人</translation>
        </message>
        <message>
            <source>Recusal to be asked for by</source>
            <translation>并应当在</translation>
        </message>
        <message>
            <source>Relation to the case</source>
            <translation>与案件的关系</translation>
        </message>
        <message>
            <source>Relation to the party</source>
            <translation>与当事人关系</translation>
        </message>
        <message>
            <source>Relation to the person served</source>
            <translation>与受送达人关系</translation>
        </message>
        <message>
            <source>Remarks on this file</source>
            <translation>本卷情况说明</translation>
        </message>
        <message>
            <source>Report on the outcome</source>
            <translation>处理结果反馈</translation>
        </message>
        <message>
            <source>Responsible department</source>
            <translation>责任部门</translation>
        </message>
        <message>
            <source>Responsible entity</source>
            <translation>责任单位</translation>
        </message>
        <message>
            <source>Responsible person</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Result of the verification</source>
            <translation>核查情况</translation>
        </message>
        <message>
            <source>Review or suit possible until</source>
            <translation>请行政复议和提起行政诉讼的期限至</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>审核人</translation>
        </message>
        <message>
            <source>Right to a statement and defence</source>
            <translation>陈述权和申辩权</translation>
        </message>
        <message>
            <source>Rubble removed</source>
            <translation>垃圾清运情况</translation>
        </message>
        <message>
            <source>Safety appraisal</source>
            <translation>安全鉴定</translation>
        </message>
        <message>
            <source>Scheme of use</source>
            <translation>利用方案</translation>
        </message>
        <message>
            <source>Structure, storeys</source>
            <translation>规格（结构、层数）</translation>
        </message>
        <message>
            <source>Submitted by</source>
            <translation>送审机构</translation>
        </message>
        <message>
            <source>Submitted on</source>
            <translation>送审日期</translation>
        </message>
        <message>
            <source>Supervising authority</source>
            <translation>监督机关</translation>
        </message>
        <message>
            <source>Supervising body</source>
            <translation>督察单位</translation>
        </message>
        <message>
            <source>Surcharge to be paid (yuan)</source>
            <translation>的加处罚款人民币</translation>
        </message>
        <message>
            <source>Survey began</source>
            <translation>勘验时间（起）</translation>
        </message>
        <message>
            <source>Survey ended</source>
            <translation>勘验时间（止）</translation>
        </message>
        <message>
            <source>Surveyor</source>
            <translation>测量人</translation>
        </message>
        <message>
            <source>Surveyors, at least two</source>
            <translation>勘验人（两名以上）</translation>
        </message>
        <message>
            <source>Suspected of building otherwise than the construction planning permit says</source>
            <translation>涉嫌未按照建设工程规划许可证的规定进行建设</translation>
        </message>
        <message>
            <source>Suspected of building otherwise than the rural construction planning permit says</source>
            <translation>涉嫌未按照乡村建设规划许可证的规定进行建设</translation>
        </message>
        <message>
            <source>Suspected of building without a construction planning permit</source>
            <translation>涉嫌未取得建设工程规划许可证进行建设</translation>
        </message>
        <message>
            <source>Suspected of building without a rural construction planning permit</source>
            <translation>涉嫌未取得乡村建设规划许可证进行建设</translation>
        </message>
        <message>
            <source>Suspected of occupying land without approval</source>
            <translation>涉嫌未经批准非法占用土地</translation>
        </message>
        <message>
            <source>Taken as served on</source>
            <translation>视为送达日期</translation>
        </message>
        <message>
            <source>Temporary use until</source>
            <translation>临时使用期限</translation>
        </message>
        <message>
            <source>Term for performing</source>
            <translation>履行义务的期限</translation>
        </message>
        <message>
            <source>Term of sealing or seizing</source>
            <translation>查封（扣押）的期限</translation>
        </message>
        <message>
            <source>Term of temporary use</source>
            <translation>临时使用期限</translation>
        </message>
        <message>
            <source>Term of the delay</source>
            <translation>暂缓期限</translation>
        </message>
        <message>
            <source>Term to put it right</source>
            <translation>整改时限</translation>
        </message>
        <message>
            <source>Third parties and others taking part</source>
            <translation>第三人及其他参加人</translation>
        </message>
        <message>
            <source>Time it was taken</source>
            <translation>受理时间</translation>
        </message>
        <message>
            <source>Time of enforcement</source>
            <translation>强制执行的时间</translation>
        </message>
        <message>
            <source>Time of performance by another</source>
            <translation>代履行的时间</translation>
        </message>
        <message>
            <source>Time of registration</source>
            <translation>登记时间</translation>
        </message>
        <message>
            <source>Time of the check</source>
            <translation>复查时间</translation>
        </message>
        <message>
            <source>Time of the forced demolition</source>
            <translation>实施强制拆除的时间</translation>
        </message>
        <message>
            <source>Time of the hearing</source>
            <translation>听证时间</translation>
        </message>
        <message>
            <source>Time of the inventory</source>
            <translation>清点时间</translation>
        </message>
        <message>
            <source>Time the execution began</source>
            <translation>执行起始时间</translation>
        </message>
        <message>
            <source>To be answered by</source>
            <translation>请于</translation>
        </message>
        <message>
            <source>To be done by</source>
            <translation>应当于</translation>
        </message>
        <message>
            <source>To be handed over by</source>
            <translation>移交期限</translation>
        </message>
        <message>
            <source>Transfers</source>
            <translation>移送情况</translation>
        </message>
        <message>
            <source>Unlawful building: condition</source>
            <translation>违法建筑物（状况）</translation>
        </message>
        <message>
            <source>Unlawful building: place</source>
            <translation>违法建筑物（位置）</translation>
        </message>
        <message>
            <source>Usable area</source>
            <translation>拆后可利用面积</translation>
        </message>
        <message>
            <source>Void numbers of this file</source>
            <translation>本卷情况说明</translation>
        </message>
        <message>
            <source>Way of keeping</source>
            <translation>保存方式</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>处置方向</translation>
        </message>
        <message>
            <source>What does not count</source>
            <translation>不计入期限的事项及天数</translation>
        </message>
        <message>
            <source>What execution is asked for</source>
            <translation>申请执行事项</translation>
        </message>
        <message>
            <source>What execution is asked for (as far as the court may execute it)</source>
            <translation>申请执行事项（依法可以申请法院执行的）</translation>
        </message>
        <message>
            <source>What is advised</source>
            <translation>建议事项</translation>
        </message>
        <message>
            <source>What is demanded</source>
            <translation>督办要求</translation>
        </message>
        <message>
            <source>What is done next</source>
            <translation>后续措施</translation>
        </message>
        <message>
            <source>What is not performed yet</source>
            <translation>尚未履行的事项</translation>
        </message>
        <message>
            <source>What the check found</source>
            <translation>复查情况</translation>
        </message>
        <message>
            <source>What the party said, and the answer</source>
            <translation>当事人意见及答复</translation>
        </message>
        <message>
            <source>What the party said, and the reminder</source>
            <translation>当事人的意见及催告情况</translation>
        </message>
        <message>
            <source>What the party stated</source>
            <translation>陈述申辩内容</translation>
        </message>
        <message>
            <source>What to demolish or put right</source>
            <translation>拆除（改正）的内容</translation>
        </message>
        <message>
            <source>What to put right</source>
            <translation>责令改正事项</translation>
        </message>
        <message>
            <source>What was pointed out before</source>
            <translation>已提醒情况</translation>
        </message>
        <message>
            <source>What was reported</source>
            <translation>反映内容</translation>
        </message>
        <message>
            <source>What was told</source>
            <translation>告知</translation>
        </message>
        <message>
            <source>Whether the party was present</source>
            <translation>当事人到场情况</translation>
        </message>
        <message>
            <source>Which interview it is</source>
            <translation>询问次数</translation>
        </message>
        <message>
            <source>Who bears the cost</source>
            <translation>五、费用承担</translation>
        </message>
        <message>
            <source>Who checked, at least two</source>
            <translation>复查人员（两名以上）</translation>
        </message>
        <message>
            <source>Who decided</source>
            <translation>决定人</translation>
        </message>
        <message>
            <source>Who made the list, at least two</source>
            <translation>清点人（两名以上）</translation>
        </message>
        <message>
            <source>Who obtains it, at least two</source>
            <translation>调取人（两名以上）</translation>
        </message>
        <message>
            <source>Who patrolled</source>
            <translation>巡查人</translation>
        </message>
        <message>
            <source>Who performs instead</source>
            <translation>代履行人</translation>
        </message>
        <message>
            <source>Who was present</source>
            <translation>到场情况</translation>
        </message>
        <message>
            <source>Why and how public notice was given</source>
            <translation>公告送达的原因和经过</translation>
        </message>
        <message>
            <source>Why it is put to discussion</source>
            <translation>提交讨论的理由</translation>
        </message>
        <message>
            <source>Why it was followed or not</source>
            <translation>采纳与否的理由</translation>
        </message>
        <message>
            <source>Why it was not carried out</source>
            <translation>未执行原因</translation>
        </message>
        <message>
            <source>Why the hearing is not public</source>
            <translation>不公开举行听证</translation>
        </message>
        <message>
            <source>Witness or notary</source>
            <translation>见证人或公证员</translation>
        </message>
        <message>
            <source>Witness's signature, or number of the film</source>
            <translation>见证人签章或影像编号</translation>
        </message>
        <message>
            <source>Working days for statement and defence</source>
            <translation>可以自收到本告知书之日起</translation>
        </message>
        <message>
            <source>Working days of preservation</source>
            <translation>先行登记保存期限为</translation>
        </message>
        <message>
            <source>Working days to ask for a hearing</source>
            <translation>应当自收到本告知书之日起</translation>
        </message>
        <message>
            <source>Yearly check</source>
            <translation>年度复核</translation>
        </message>
        <message>
            <source>{count} rows chosen</source>
            <translation>已选 {count} 行</translation>
        </message>
        <message>
            <source>{count} rows chosen, of which only the first {most} are taken at once: narrow the list</source>
            <translation>已选 {count} 行，一次只取前 {most} 行：请先筛选缩小范围</translation>
        </message>
        <message>
            <source>First: begins</source>
            <translation>前者进场</translation>
        </message>
        <message>
            <source>First: crew</source>
            <translation>前者拆除队</translation>
        </message>
        <message>
            <source>First: phase</source>
            <translation>前者分期</translation>
        </message>
        <message>
            <source>In QGIS there are edits of {spots} that are not saved yet. Save or discard them first.</source>
            <translation>QGIS 中还有图斑 {spots} 的编辑没有保存，请先保存或放弃这些编辑。</translation>
        </message>
        <message>
            <source>Second: begins</source>
            <translation>后者进场</translation>
        </message>
        <message>
            <source>Second: crew</source>
            <translation>后者拆除队</translation>
        </message>
        <message>
            <source>Second: phase</source>
            <translation>后者分期</translation>
        </message>
        <message>
            <source>The layer of spots is still being edited: save that edit in QGIS, or discard it there.</source>
            <translation>图斑图层仍处于编辑状态：请在 QGIS 中保存或放弃这次编辑。</translation>
        </message>
        <message>
            <source>What would give it a day</source>
            <translation>怎样可以排进</translation>
        </message>
        <message>
            <source>While you edited {codes}, somebody else changed the shape too. Yours is saved now; Undo brings theirs back.</source>
            <translation>您编辑 {codes} 期间，别人也改了它的图形。现已保存您的图形；点“撤销”可恢复别人的图形。</translation>
        </message>
        <message>
            <source>last day of work {day}</source>
            <translation>末日 {day}</translation>
        </message>
        <message>
            <source>somebody else is saving just now. Nothing is lost: the edit is still open, save it again in a moment.</source>
            <translation>此刻有别人正在保存。内容没有丢失：编辑仍然开着，请稍候再次保存。</translation>
        </message>
        <message>
            <source>{area} m² short when due</source>
            <translation>到期缺 {area} m²</translation>
        </message>
        <message>
            <source>{libraries}: in the folder {folder} that came with the bundle, with a guide how to add it; it needs no internet.</source>
            <translation>{libraries}：在随离线包附带的文件夹 {folder} 中，内有安装说明，无需联网。</translation>
        </message>
        <message>
            <source>{libraries}: no zip of ours brings it, and all else works without it. Where there is internet, run in the OSGeo4W Shell: {command}</source>
            <translation>{libraries}：本插件的安装包不带此库，没有它其他功能照常可用。能联网时，请在 OSGeo4W Shell 中运行：{command}</translation>
        </message>
        <message>
            <source>Answer of the Legislative Affairs Commission (2012, No. 20)</source>
            <translation>法工办发〔2012〕20号</translation>
        </message>
        <message>
            <source>Answer the reporter (Shanghai)</source>
            <translation>反馈举报人（上海）</translation>
        </message>
        <message>
            <source>Appeal against the first judgment</source>
            <translation>一审判决上诉</translation>
        </message>
        <message>
            <source>Ask a higher court for reconsideration</source>
            <translation>对不予受理/不予执行裁定申请复议</translation>
        </message>
        <message>
            <source>Decide on the penalty (Quanzhou 2007)</source>
            <translation>作出处罚决定（泉州 2007）</translation>
        </message>
        <message>
            <source>Demolition works put on record</source>
            <translation>拆除工程备案</translation>
        </message>
        <message>
            <source>Designation of the competent body</source>
            <translation>指定管辖</translation>
        </message>
        <message>
            <source>Enforce the surcharge</source>
            <translation>加处罚款强制执行</translation>
        </message>
        <message>
            <source>Go to the place (Shanghai)</source>
            <translation>到场调查（上海）</translation>
        </message>
        <message>
            <source>Guidance on discretion in planning penalties (2012, No. 99)</source>
            <translation>规范城乡规划行政处罚裁量权的指导意见（建法〔2012〕99号）</translation>
        </message>
        <message>
            <source>Hand in a fine collected on the spot</source>
            <translation>当场收缴罚款上缴</translation>
        </message>
        <message>
            <source>Higher court rules on non-acceptance</source>
            <translation>上级法院对不予受理复议的裁定</translation>
        </message>
        <message>
            <source>Higher court rules on refused execution</source>
            <translation>上级法院对不予执行复议的裁定</translation>
        </message>
        <message>
            <source>Hui'an rules of 2017 on unlawful land use and building, item 2(2)</source>
            <translation>《惠安县深化“两违”综合治理专项行动实施意见》（2017年）第二条第二款</translation>
        </message>
        <message>
            <source>No execution after long suspension</source>
            <translation>执行中止满不再执行</translation>
        </message>
        <message>
            <source>Noise Pollution Law</source>
            <translation>噪声污染防治法</translation>
        </message>
        <message>
            <source>Notice 118 of 2018 of the State Council's General Office</source>
            <translation>国办发〔2018〕118号</translation>
        </message>
        <message>
            <source>Notice of 16 November 2021 of the Fujian housing and construction department</source>
            <translation>福建省住房和城乡建设厅2021年11月16日通知</translation>
        </message>
        <message>
            <source>Notice of a building without owner (Beijing)</source>
            <translation>无主违建公告（北京）</translation>
        </message>
        <message>
            <source>Notice where the party cannot be found out (Shanghai)</source>
            <translation>难以确定当事人的通告（上海）</translation>
        </message>
        <message>
            <source>Reform of urban management in Harbin</source>
            <translation>哈尔滨市城市管理体制改革方案</translation>
        </message>
        <message>
            <source>Reply of the Supreme People's Court on forced demolition (2013, No. 5)</source>
            <translation>最高人民法院关于强制拆除问题的批复（法释〔2013〕5号）</translation>
        </message>
        <message>
            <source>Reply of the Supreme People's Court on limitation in land breaches (1997, No. 26)</source>
            <translation>最高人民法院关于土地违法行为追诉时效的答复（〔1997〕法行字第26号）</translation>
        </message>
        <message>
            <source>Take back published penalty information</source>
            <translation>撤回已公开的处罚信息</translation>
        </message>
        <message>
            <source>Tell that the investigation is suspended or resumed</source>
            <translation>调查中止/恢复告知</translation>
        </message>
        <message>
            <source>Working rules for investigating natural resources breaches (2022)</source>
            <translation>自然资源违法行为立案查处工作规程（试行）</translation>
        </message>
        <message>
            <source>a complex case or a major breach</source>
            <translation>情节复杂或者重大违法行为</translation>
        </message>
        <message>
            <source>a fine in the course of business</source>
            <translation>经营活动中的罚款</translation>
        </message>
        <message>
            <source>a fine outside business</source>
            <translation>非经营活动中的罚款</translation>
        </message>
        <message>
            <source>a large fine</source>
            <translation>较大数额罚款</translation>
        </message>
        <message>
            <source>a lower grade of qualification, or revocation of a permit</source>
            <translation>降低资质等级、吊销许可证件</translation>
        </message>
        <message>
            <source>adult family member living there</source>
            <translation>同住成年家属</translation>
        </message>
        <message>
            <source>agent</source>
            <translation>代理人</translation>
        </message>
        <message>
            <source>agriculture department (often the township by delegation)</source>
            <translation>农业农村主管部门（常委托乡镇）</translation>
        </message>
        <message>
            <source>an order to stop a business</source>
            <translation>责令停产停业</translation>
        </message>
        <message>
            <source>an order to stop or close a business, or a ban from the trade</source>
            <translation>责令停产停业、责令关闭、限制从业</translation>
        </message>
        <message>
            <source>confiscation of large unlawful gains or of valuable unlawful things</source>
            <translation>没收较大数额违法所得、较大价值非法财物</translation>
        </message>
        <message>
            <source>confiscation of new buildings on land taken unlawfully</source>
            <translation>没收违法用地上的新建建筑物和其他设施</translation>
        </message>
        <message>
            <source>confiscation of the thing</source>
            <translation>没收实物</translation>
        </message>
        <message>
            <source>confiscation of unlawful gains</source>
            <translation>没收违法所得</translation>
        </message>
        <message>
            <source>decision changed by a review</source>
            <translation>变更后的决定(复议变更)</translation>
        </message>
        <message>
            <source>demolition of new buildings on land taken unlawfully</source>
            <translation>限期拆除在非法占用土地上的新建建筑物和其他设施</translation>
        </message>
        <message>
            <source>local rules on finding and classing unlawful buildings</source>
            <translation>当地违法建筑认定及分类处置文件</translation>
        </message>
        <message>
            <source>mail office</source>
            <translation>收发部门</translation>
        </message>
        <message>
            <source>more investigation</source>
            <translation>补充</translation>
        </message>
        <message>
            <source>natural resources or agriculture department of the county, by their tasks</source>
            <translation>县级自然资源、农业农村主管部门按职责</translation>
        </message>
        <message>
            <source>order to stop building</source>
            <translation>责令停止建设</translation>
        </message>
        <message>
            <source>other complex or major cases</source>
            <translation>其他情节复杂或者重大</translation>
        </message>
        <message>
            <source>other heavy penalties and cases named by law</source>
            <translation>其他较重的行政处罚和其他法定情形</translation>
        </message>
        <message>
            <source>person named to receive</source>
            <translation>指定代收人</translation>
        </message>
        <message>
            <source>the addressee in person</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>the department that the government of the county or above charges with it</source>
            <translation>县级以上地方人民政府责成的部门</translation>
        </message>
        <message>
            <source>the people's court</source>
            <translation>人民法院</translation>
        </message>
        <message>
            <source>the review body or the people's court</source>
            <translation>行政复议机关或人民法院</translation>
        </message>
        <message>
            <source>to be put right</source>
            <translation>纠正</translation>
        </message>
        <message>
            <source>{count} of them without a file in the folder: the last column says why</source>
            <translation>其中 {count} 份未能写入文件夹，原因见末列</translation>
        </message>
        <message>
            <source>Issuing papers: {done} of {total} done</source>
            <translation>正在制发文书：已完成 {done} 份，共 {total} 份</translation>
        </message>
        <message>
            <source>Name the folder for the files, from its drive on.</source>
            <translation>请填写存放文件的文件夹（从盘符开始的完整路径）。</translation>
        </message>
        <message>
            <source>A cell holds a formula that nobody worked out, and its text was taken: {text}</source>
            <translation>单元格是未计算的公式，已按文字取用：{text}</translation>
        </message>
        <message>
            <source>{file}, sheet {sheet}, cell {cell}: the formula was saved without its value, so the cell would be read as empty. Open the file in WPS or Excel, save it, and import it again.</source>
            <translation>{file} 工作表 {sheet} 单元格 {cell}：公式未保存计算结果，读出来是空的。请用 WPS 或 Excel 打开该文件，保存后重新导入。</translation>
        </message>
        <message>
            <source>Other use</source>
            <translation>其他利用</translation>
        </message>
        <message>
            <source>Workspace made</source>
            <translation>新建工作库</translation>
        </message>
        <message>
            <source>{count} of the first are demolished by now</source>
            <translation>前者中 {count} 处现已拆除</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>周五</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>周一</translation>
        </message>
        <message>
            <source>Rests every week on</source>
            <translation>每周休息日</translation>
        </message>
        <message>
            <source>Rests every week on (a site that it is at stands still)</source>
            <translation>每周休息日（所在点位当日停工）</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>周六</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>周日</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>周四</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>周二</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>周三</translation>
        </message>
        <message>
            <source>Weekly rest days</source>
            <translation>每周休息日</translation>
        </message>
        <message>
            <source>a team or machine that it needs rests on {day}</source>
            <translation>所需的队伍或机械在 {day} 休息</translation>
        </message>
        <message>
            <source>the command groups rest on {weekdays}</source>
            <translation>强拆指挥组每{weekdays}不出勤</translation>
        </message>
        <message>
            <source>the crew {crew} rests on {day}</source>
            <translation>{crew} 在 {day} 休息</translation>
        </message>
        <message>
            <source>the excavators rest on {weekdays}</source>
            <translation>挖掘机每{weekdays}停用</translation>
        </message>
        <message>
            <source>the police teams rest on {weekdays}</source>
            <translation>公安、医护每{weekdays}不出勤</translation>
        </message>
        <message>
            <source>the tip is closed on {weekdays}</source>
            <translation>消纳场每{weekdays}不开放</translation>
        </message>
        <message>
            <source>the trucks rest on {weekdays}</source>
            <translation>运输车辆每{weekdays}停运</translation>
        </message>
        <message>
            <source>{name} rests on {weekdays}</source>
            <translation>{name}每{weekdays}休息</translation>
        </message>
        <message>
            <source>{text} is no area in m²</source>
            <translation>{text} 不是面积（m²）</translation>
        </message>
        <message>
            <source>announced {day}</source>
            <translation>{day} 公告</translation>
        </message>
        <message>
            <source>by the old ledger: {steps}</source>
            <translation>旧台账记载：{steps}</translation>
        </message>
        <message>
            <source>enforcement decided {day}</source>
            <translation>{day} 作出强制执行决定</translation>
        </message>
        <message>
            <source>reminded {day}</source>
            <translation>{day} 催告</translation>
        </message>
        <message>
            <source>no notary has a day for the list of its belongings</source>
            <translation>没有清点见证人可安排其物品清点</translation>
        </message>
        <message>
            <source>no survey team has a day for the survey of its surroundings</source>
            <translation>没有踏勘组可安排其周边踏勘</translation>
        </message>
        <message>
            <source>the lock on {day} could not be kept: {crew}, or a team that it needs, is off on it</source>
            <translation>未能保留 {day} 的锁定：该日 {crew} 或其所需的队伍、机械停工或休息</translation>
        </message>
        <message>
            <source>{site} stands before it in the lane and has no day</source>
            <translation>通道内其前面的 {site} 尚未排期</translation>
        </message>
        <message>
            <source>No plan can have {area} m² down by {day}: at most {most}.</source>
            <translation>到 {day} 任何方案都拆不够 {area} m²：{most}。</translation>
        </message>
        <message>
            <source>the command groups</source>
            <translation>现场指挥组</translation>
        </message>
        <message>
            <source>the crews</source>
            <translation>现有拆除队</translation>
        </message>
        <message>
            <source>the excavators</source>
            <translation>挖掘机</translation>
        </message>
        <message>
            <source>the lawful days</source>
            <translation>依法可拆的</translation>
        </message>
        <message>
            <source>the notaries</source>
            <translation>公证人员</translation>
        </message>
        <message>
            <source>the police teams</source>
            <translation>公安保障组</translation>
        </message>
        <message>
            <source>the survey teams</source>
            <translation>踏勘测量组</translation>
        </message>
        <message>
            <source>the tip</source>
            <translation>消纳场</translation>
        </message>
        <message>
            <source>the trucks</source>
            <translation>运输车辆</translation>
        </message>
        <message>
            <source>{what} allow {area} m²</source>
            <translation>{what}至多 {area} m²</translation>
        </message>
        <message>
            <source>{count} files that were missing are there again.</source>
            <translation>已找回 {count} 个缺失的文件。</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未能保存</translation>
        </message>
        <message>
            <source>Temporary use from</source>
            <translation>临时使用起始日</translation>
        </message>
    </context>
</TS>
