"""The case of the user guide: its commands and tables, taken from the page, run on the sample county."""

from __future__ import annotations

import csv
import re
import shlex
from pathlib import Path

import pytest

from zhiwei.plugin.store.workspace import Workspace

LAYERS = {"importzones": "CZKFBJ", "importpermits": "permit", "importspots": "spot", "importparties": "party"}


@pytest.fixture
def county(run_algorithm, sample_dir, tmp_path) -> str:
    """A workspace with what the guide's spot needs of the sample county."""
    path = str(tmp_path / "workspace.gpkg")
    run_algorithm("zhiwei:createworkspace", {"CRS": "EPSG:4549", "OUTPUT": path})
    run_algorithm("zhiwei:importsettings", {"WORKSPACE": path, "INPUT": str(sample_dir / "settings.yaml")})
    for algorithm, layer in LAYERS.items():
        source = f"{sample_dir / 'county.gpkg'}|layername={layer}"
        run_algorithm(f"zhiwei:{algorithm}", {"WORKSPACE": path, "INPUT": source})
    run_algorithm("zhiwei:assess", {"WORKSPACE": path, "AS_OF": "2026-05-06"})
    return path


def commands(page: str) -> list[tuple[str, dict[str, str]]]:
    """Algorithm and parameters of each line of the guide's block, its two variables kept as W and N."""
    block = re.search(r"```bash\n(W=.*?)```", page, re.DOTALL).group(1)
    found = []
    for line in block.splitlines():
        if line.startswith("scripts/run "):
            _, algorithm, *words = shlex.split(line)
            found.append((algorithm, dict(word.split("=", 1) for word in words)))
    return found


def test_the_case_of_the_guide_goes_from_lead_to_closing(county, run_algorithm, repository, tmp_path):
    page = (repository / "docs" / "user-guide.md").read_text(encoding="utf-8")
    printed = re.search(r"N=(\S+)", page).group(1)
    steps = commands(page)
    assert [algorithm for algorithm, _ in steps] == [
        "zhiwei:opencases", "zhiwei:recordevents", "zhiwei:issuedocuments", "zhiwei:recordevents",
        "zhiwei:issuedocuments", "zhiwei:recorddelivery", "zhiwei:casestate", "zhiwei:diary", "zhiwei:recordevents",
        "zhiwei:casefile",
    ]  # fmt: skip
    number, results = "", []
    for algorithm, given in steps:
        values = {name: value.replace("$W", county).replace("$N", number) for name, value in given.items()}
        if "INPUT" in values:
            table = (repository / values["INPUT"]).read_text(encoding="utf-8")
            assert printed in table
            values["INPUT"] = str(tmp_path / Path(values["INPUT"]).name)
            Path(values["INPUT"]).write_text(table.replace(printed, number), encoding="utf-8")
        for name in {"OUTPUT", "OUTPUT_FOLDER", "RECEIPT_FOLDER"} & set(values):
            values[name] = values[name].replace("build/example", str(tmp_path / "example"))
        results.append(run_algorithm(algorithm, values))
        number = number or results[0]["CASES"]
    assert [result["REFUSED"] for result in results if "REFUSED" in result] == [0] * 7
    assert results[5]["STATE"] == "SERVED"
    with (tmp_path / "example" / "state.csv").open(encoding="utf-8-sig", newline="") as file:
        state = next(csv.DictReader(file))
    # The days that the guide names: 60 days and six months after 2 June, the first rolled off a Saturday.
    for day in ("2026-06-22", "2026-08-03", "2026-12-02"):
        assert day in state["due"]
    assert state["e0"][:10].replace("/", "-") == "2026-12-03"
    closed = run_algorithm(
        "zhiwei:casestate", {"WORKSPACE": county, "AS_OF": "2026-06-25", "OUTPUT": str(tmp_path / "closed.csv")}
    )
    assert closed["PROBLEMS"] == 0
    with (tmp_path / "closed.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.DictReader(file))["state"] == "CLOSED"
    assert results[-1]["BOUND"] == 1
    with Workspace.open(county, read_only=True) as workspace, workspace.reader() as session:
        (case,) = session.cases.all()
        served = session.deliveries.for_case(case.uid)
    # A row of a table that names the form alone is the service of the paper that was issued.
    assert sorted((row.form, row.status, bool(row.document_uid)) for row in served) == [
        (form, "served", True) for form in ("D17", "D18", "D22")
    ]
