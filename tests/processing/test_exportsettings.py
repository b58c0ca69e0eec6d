"""Settings go out of one workspace by an algorithm and into another by its twin."""

from __future__ import annotations


def test_settings_travel_from_workspace_to_workspace(run_algorithm, sample_dir, tmp_path):
    paths = [str(tmp_path / name) for name in ("a.gpkg", "b.gpkg")]
    for path in paths:
        run_algorithm("zhiwei:createworkspace", {"CRS": "EPSG:4549", "OUTPUT": path})
    for name in ("settings", "profile", "profile_choice"):
        run_algorithm("zhiwei:importsettings", {"WORKSPACE": paths[0], "INPUT": str(sample_dir / f"{name}.yaml")})
    first = run_algorithm("zhiwei:exportsettings", {"WORKSPACE": paths[0], "OUTPUT": str(tmp_path / "1.yaml")})
    assert (first["ORGANISATIONS"], first["OFFICERS"], first["PROFILES"], first["TEMPLATES"]) == (5, 10, 1, 0)
    run_algorithm("zhiwei:importsettings", {"WORKSPACE": paths[1], "INPUT": first["OUTPUT"]})
    run_algorithm("zhiwei:exportsettings", {"WORKSPACE": paths[1], "OUTPUT": str(tmp_path / "2.yaml")})
    assert (tmp_path / "2.yaml").read_bytes() == (tmp_path / "1.yaml").read_bytes()
