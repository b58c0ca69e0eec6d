"""Names of laws that zones and uses rest on, by the code of the catalogue; those with ``term.`` papers cite in full."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "law.JBNT": "Regulations on Basic Farmland",
    "law.CL": "Criminal Law",
    "law.SPC2000-14": "Interpretation of the Supreme People's Court on crimes against land (2000)",
    "law.EPL": "Environmental Protection Law",
    "law.SX2019": "Opinions on the Three Control Lines (2019)",
    "law.ZRZF2022-142": "Notice 142 of 2022 of the Ministry of Natural Resources",
    "law.WPL": "Water Pollution Law",
    "law.CRPL": "Cultural Relics Law",
    "law.ZXBF": "Urban Purple Line Measures",
    "law.LSMC": "Regulations on Historic Cities, Towns and Villages",
    "law.LXBF": "Urban Blue Line Measures",
    "law.WL": "Water Law",
    "law.HDTL": "River Management Regulations",
    "law.FCL": "Flood Control Law",
    "law.TLTL": "Railway Safety Regulations",
    "law.GLF": "Highway Law",
    "law.GLTL": "Highway Safety Regulations",
    "law.DLTL": "Power Facilities Regulations",
    "law.HXBF": "Urban Yellow Line Measures",
    "law.LVXBF": "Urban Green Line Measures",
    "law.LHTL": "Urban Greening Regulations",
    "law.ZRBH": "Nature Reserve Regulations",
    "law.GJGY": "National Park Law",
    "law.FL": "Forest Law",
    "law.GTTF2009-51": "Notice 51 of 2009 of the Ministry of Land and Resources",
    "law.TDT1027": "Standard TD/T 1027-2010",
    "law.ZGZN2020": "Guide to municipal space plans (2020)",
    "law.CGBZ": "Urban Planning Measures",
    "law.GTKJ": "Space planning system",
    "term.SPC2013-5": "Reply of the Supreme People's Court on forced demolition (2013, No. 5)",
    "term.SPC1997": "Reply of the Supreme People's Court on limitation in land breaches (1997, No. 26)",
    "term.LWC2012-20": "Answer of the Legislative Affairs Commission (2012, No. 20)",
    "term.PEN-DISC": "Guidance on discretion in planning penalties (2012, No. 99)",
    "term.NRWP": "Working rules for investigating natural resources breaches (2022)",
    "term.NPL": "Noise Pollution Law",
    "term.国办发〔2018〕118号": "Notice 118 of 2018 of the State Council's General Office",
    "term.福建省住房和城乡建设厅2021年11月16日通知": (
        "Notice of 16 November 2021 of the Fujian housing and construction department"
    ),
    "term.哈尔滨市城市管理体制改革方案": "Reform of urban management in Harbin",
    "term.当地违法建筑认定及分类处置文件": "local rules on finding and classing unlawful buildings",
    "term.《惠安县深化“两违”综合治理专项行动实施意见》（2017年）第二条第二款": (
        "Hui'an rules of 2017 on unlawful land use and building, item 2(2)"
    ),
}
