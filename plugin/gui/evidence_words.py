"""Names of the evidence that a case file is checked for, in the language of QGIS."""

from __future__ import annotations

from functools import lru_cache

from .messages import tr


def evidence_word(key: str, text: str) -> str:
    """Name of an item; one that only a profile of the office knows keeps its own.

    :param text: as the procedure names it, in Chinese
    """
    return _items(tr("Date")).get(key, text)


@lru_cache(maxsize=4)
def _items(_language: str) -> dict[str, str]:
    return {
        "identity_paper": tr("ID card, business licence or credit code certificate"),
        "legal_representative_paper": tr("Paper of the legal representative"),
        "authorisation": tr("Authorisation, where there is one"),
        "residence_paper": tr("Household or residence paper"),
        "survey_record": tr("Record of the survey on the spot"),
        "survey_plan": tr("Survey plan (corners, sides, area)"),
        "site_photos": tr("Photos of the place (far, middle, near; with direction)"),
        "interview": tr("Record of an interview"),
        "contract_or_cost": tr("Building contract or papers on cost"),
        "planning_permit_check": tr("Answer about planning permits"),
        "land_approval_check": tr("Check of land approvals and the land register"),
        "overlay_map": tr("Overlay map of control lines and land classes"),
        "planning_opinion": tr("Opinion on planning conformity"),
        "imagery_comparison": tr("Comparison of former images"),
        "building_time": tr("Witness or papers of the time of building"),
        "first_found": tr("Record of the first finding"),
        "service_receipts": tr("Proofs of service"),
        "announcement_photos": tr("Photos of the posted announcement"),
        "reminder_record": tr("Record of the reminder"),
        "inventory": tr("Inventory of belongings"),
        "film_index": tr("Index of the films of the whole course"),
    }
