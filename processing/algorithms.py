"""Every algorithm of the provider, as ``module:Class`` in this folder, in the order of the menu."""

ALGORITHMS: list[str] = [
    "createworkspace:CreateWorkspace",
    "verifyworkspace:VerifyWorkspace",
    "backupworkspace:BackupWorkspace",
    "importrecords:ImportSettings",
    "importlayers:ImportParcels",
    "importlayers:ImportZones",
    "importlayers:ImportPermits",
    "importlayers:ImportLandClasses",
    "importlayers:ImportSpots",
    "importrecords:ImportParties",
    "importrecords:ImportPhotos",
    "importrecords:WithdrawImport",
    "coordinatetext:ImportCoordinates",
    "coordinatetext:ExportCoordinates",
    "measurearea:MeasureArea",
    "gcj02:Gcj02ToWgs84",
    "gcj02:Wgs84ToGcj02",
    "overlay:OverlayLayers",
    "assess:Assess",
    "exportfindings:ExportFindings",
]
