"""What assessments and dispositions say: reasons of a track, dispositions, authorities, results."""

from __future__ import annotations

TEXTS: dict[str, str] = {
    "term.在许可范围内，核对许可内容（层数、用途、面积）": "within the permit: check storeys, use and area",
    "term.拆除": "demolish",
    "term.限期改正，并处罚款（补办手续）": "put right within a term, with a fine (permit afterwards)",
    "term.没收（可并处罚款）": "confiscate (a fine may be added)",
    "term.退还土地，是否符合规划待认定": "return the land; whether it conforms to the plan is open",
    "term.限期改正，逾期不改正的拆除": "put right within a term, else demolish",
    "term.限期拆除": "demolish within a term",
    "term.不能拆除的，没收实物或违法收入": "where it cannot be demolished: confiscate the thing or the income",
    "term.设计方案已审定且符合的，限期改正并补办许可": (
        "where the approved scheme is kept: put right and permit afterwards"
    ),
    "term.历史存量、安全且规划近期不实施的，保留临时使用（限有地方政策）": (
        "old stock, safe and no plan due soon: keep for temporary use (where a local policy says so)"
    ),
    "term.县级以上农业农村主管部门": "agriculture department of the county or above",
    "term.县级自然资源主管部门": "natural resources department of the county",
    "term.乡镇人民政府": "township government",
    "term.县级以上城乡规划主管部门或者集中行使行政处罚权的机关": (
        "planning department of the county or above, or the body that holds its power of penalty"
    ),
    "term.交通主管部门": "transport department",
    "term.城市绿化主管部门": "urban greening department",
    "term.文物部门": "heritage department",
    "term.林业部门": "forestry department",
    "term.林草部门": "forestry and grassland department",
    "term.水行政主管部门": "water department",
    "term.生态环境部门": "environment department",
    "term.生态环境部门/县级以上政府": "environment department or government of the county or above",
    "term.铁路监督管理机构": "railway supervision",
    "term.市城乡规划局": "municipal planning bureau",
    "term.市/区城管行政执法局": "municipal or district urban management bureau",
    "term.乡镇人民政府/街道办事处": "township government or street office",
    "term.所在地城市、县城乡规划主管部门": "planning department of the city or county",
    "term.自然资源主管部门": "natural resources department",
    "term.城乡规划主管部门": "planning department",
    "term.公安机关": "police",
    "term.区城管行政执法局": "district urban management bureau",
    "term.自然资源/农业农村主管部门按职责": "natural resources or agriculture department, by their tasks",
    "term.占用永久基本农田且无用地批准": "on permanent basic farmland without land approval",
    "term.占用农用地或未利用地且无用地批准": "on agricultural or unused land without land approval",
    "term.位于城镇开发边界外": "outside the urban development boundary",
    "term.未载入城镇开发边界，宗地多为集体土地": "no urban development boundary loaded, parcels mostly collective land",
    "term.未载入城镇开发边界，宗地多为国有土地": "no urban development boundary loaded, parcels mostly state land",
    "term.无法判断所在规划区，暂按城镇": "planning area not known, taken as urban for now",
    "term.其他耕地": "other farmland",
    "term.用地批准": "land approval",
    "term.城镇违法建设（规划）": "Urban building breach (planning)",
    "term.乡村违法建设（规划）": "Village building breach (planning)",
    "term.违法用地（土地）": "Unlawful use of land (land)",
    "term.补办": "permit afterwards",
    "term.在河道管理范围内": "inside the river management area",
    "term.仅占用绿地": "on green land only",
    "term.可以不予处罚": "may go without penalty",
    "term.临时建设违法": "temporary building in breach",
    "term.尚可采取改正措施": "can still be put right",
    "term.不能拆除": "cannot be demolished",
    "term.保留临时使用": "temporary retention",
    "term.历史存量-保留临时使用": "old stock: temporary retention",
    "term.历史存量-完善相关手续": "old stock: papers completed",
    "term.无法采取改正措施消除影响": "cannot be put right",
    "term.乡村违建-重点控制线内": "village breach within a key control line",
    "term.乡村违建": "village breach",
    "term.破坏耕地": "farmland spoiled",
    "term.农村村民非法占地建住宅": "villager's house on land taken unlawfully",
    "term.违法用地-不符合规划": "unlawful use of land against the plan",
    "term.违法用地-符合规划": "unlawful use of land within the plan",
    "term.图斑椭球面积（第三次全国国土调查规则）": "ellipsoidal area (rules of the third national land survey)",
    "term.0.01 m², 四舍五入；分项按最大余额法与合计一致；亩 = m² × 0.0015": (
        "0.01 m², rounded half up; parts add up to the whole by largest remainders; mu = m² × 0.0015"
    ),
    "term.没收建筑物或违法收入": "confiscate the building or the income",
    "term.罚款及加处罚款": "fine and surcharge",
    "term.退还土地或恢复原状": "return or restore the land",
    "term.涉嫌未取得建设工程规划许可证进行建设": "Suspected of building without a construction planning permit",
    "term.涉嫌未取得乡村建设规划许可证进行建设": "Suspected of building without a rural construction planning permit",
    "term.涉嫌未经批准非法占用土地": "Suspected of occupying land without approval",
    "term.涉嫌未按照建设工程规划许可证的规定进行建设": (
        "Suspected of building otherwise than the construction planning permit says"
    ),
    "term.涉嫌未按照乡村建设规划许可证的规定进行建设": (
        "Suspected of building otherwise than the rural construction planning permit says"
    ),
}
