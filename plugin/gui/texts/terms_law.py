"""Names of laws that zones and uses rest on, by the code of the catalogue."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "law.JBNT": "Regulations on Basic Farmland",
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
}
