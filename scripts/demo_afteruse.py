"""After-use of the sample county: plots, proposals that meet targets, uses begun and verified, balance and papers."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

ACTOR = "庄檐青"
#: ground is cleared where the rubble is gone by this day; work on the first plots begins then
BEGUN, SHOT, VERIFIED = date(2026, 11, 5), datetime(2026, 11, 18, 10, 30), date(2026, 11, 19)
#: plots that were begun, and how many of them are verified by a photograph
BEGUN_PLOTS, VERIFIED_PLOTS = 8, 3


def after_use(demo: Any, workspace: str, folder: Path) -> dict[str, Any]:
    """Plots of all sites (those still standing as planned ones), uses for them, and the papers; the figures found.

    :param demo: runs algorithms: ``demo.step(algorithm, parameters)``
    :param folder: where the papers go
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = demo.step("makeplots", WORKSPACE=workspace, FORESEEN=True)
    plan = demo.step("planafteruse", WORKSPACE=workspace, TARGETS="green=2500; farm=4000; road=300", ACCEPT=True)
    photos = demo.timed("begin uses, photos", lambda: begin(workspace, folder / "photos"))
    demo.step("importphotos", "importphotos after-use", WORKSPACE=workspace, FOLDER=str(folder / "photos"))
    demo.timed("verify uses", lambda: verify(workspace, photos))
    balance = demo.step(
        "landbalance", WORKSPACE=workspace, OUTPUT=str(folder / "拆后利用台账.xlsx"),
        MAP=str(folder / "拆后土地利用图.pdf"), PAPER=str(folder / "拆后土地利用方案.pdf"),
    )  # fmt: skip
    return {**made, **plan, **balance}


def begin(workspace: str, folder: Path) -> dict[str, str]:
    """Begin the use of the plots that were cleared first, and photograph some; number of the photograph by plot."""
    from zhiwei.plugin.services.track_afteruse import begin as begin_use
    from zhiwei.plugin.services.track_afteruse import plots_in
    from zhiwei.plugin.store.workspace import Workspace

    now, photos = datetime.now(timezone.utc), {}
    with Workspace.open(workspace) as opened:
        with opened.reader() as session:
            free = [one for one in plots_in(session) if one.status == "cleared" and one.direction]
        first = sorted((one for one in free if one.cleared_on and one.cleared_on <= BEGUN), key=lambda one: one.code)
        for number, one in enumerate(first[:BEGUN_PLOTS]):
            begin_use(opened, one.code, BEGUN, ACTOR, now, VERIFIED)
            if number < VERIFIED_PLOTS:
                name = f"AFTER_{number + 1}.jpg"
                photograph(folder / name, one, SHOT + timedelta(minutes=20 * number), opened.crs)
                photos[one.code] = name
    return photos


def photograph(path: Path, plot: Any, shot: datetime, crs: str) -> None:
    """A drawn stand-in for a photograph of the plot, with place and time as a phone writes them."""
    from PIL import Image, ImageDraw
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem(crs), QgsCoordinateReferenceSystem("EPSG:4490"), QgsProject.instance()
    )
    middle = plot.shape.representative_point()
    place = there.transform(QgsPointXY(middle.x, middle.y))
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.new("RGB", (960, 720), "#a9c7e8")
    draw = ImageDraw.Draw(picture)
    draw.polygon([(0, 720), (0, 420), (330, 380), (960, 430), (960, 720)], fill="#7da453")
    for number in range(14):
        x, y = 60 + number * 66, 470 + (number * 37) % 170
        draw.ellipse([x - 26, y - 44, x + 26, y + 8], fill="#3f7a35")
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0132] = "ZhiWei", "sample", shot.strftime("%Y:%m:%d %H:%M:%S")
    exif[0x8769] = {0x9003: shot.strftime("%Y:%m:%d %H:%M:%S")}
    exif[0x8825] = {1: "N", 2: degrees(place.y()), 3: "E", 4: degrees(place.x())}
    picture.save(path, exif=exif, quality=80)


def degrees(value: float) -> tuple[float, float, float]:
    """Degrees, minutes, seconds."""
    whole = int(value)
    minutes = int((value - whole) * 60)
    return float(whole), float(minutes), round((value - whole - minutes / 60) * 3600, 4)


def verify(workspace: str, photos: dict[str, str]) -> None:
    """Verify uses by their photographs and a new overlay."""
    from zhiwei.plugin.services.plot_evidence import photos_of_plot
    from zhiwei.plugin.services.track_afteruse import plots_in, verify_use
    from zhiwei.plugin.store.workspace import Workspace

    now = datetime.now(timezone.utc)
    with Workspace.open(workspace) as opened:
        with opened.reader() as session:
            shapes = {one.code: one.shape for one in plots_in(session)}
            shown = {code: photos_of_plot(session, shapes[code], BEGUN) for code in photos}
        for code, name in photos.items():
            number = next(one.number for one in shown[code] if one.name == name)
            verify_use(opened, code, VERIFIED, [number], ACTOR, now, VERIFIED)
