"""``make screenshots``: the real QGIS on a virtual screen shows each screen, in Chinese and in English.

The pictures go to docs/images/screens/<language>/, small enough for a repository; the demo county is made first where
it is not there. ``screenshots.py [--size 1366x768] [--theme "Night Mapping"] [--out FOLDER] [--only NAME,…]``.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
DEMO = ROOT / "build" / "demo"
LIMIT = 200 * 1024
LOCALES = {"zh": ("zh-Hans", "zh_CN"), "en": ("en", "en_US")}


def profile(folder: Path, language: str, theme: str) -> None:
    """A new profile of QGIS with the plugin switched on."""
    user, everywhere = LOCALES[language]
    lines = [
        "[PythonPlugins]",
        "zhiwei=true",
        "[locale]",
        "overrideFlag=true",
        f"userLocale={user}",
        f"globalLocale={everywhere}",
        "[qgis]",
        "checkVersion=false",
        "showTips=false",
        *(["[UI]", f"UITheme={theme}"] if theme else []),
    ]
    ini = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("\n".join(lines) + "\n", encoding="utf-8")


def workspace(folder: Path) -> Path:
    """A copy of the demo county: taking pictures changes nothing of it."""
    if not (DEMO / "workspace.gpkg").is_file():
        subprocess.run([sys.executable, str(ROOT / "scripts" / "demo.py")], check=True)
    target = folder / "示例县.gpkg"
    shutil.copyfile(DEMO / "workspace.gpkg", target)
    if (DEMO / "workspace.files").is_dir():
        shutil.copytree(DEMO / "workspace.files", folder / "示例县.files")
    return target


def on_a_screen(folder: Path, language: str, size: str, theme: str, script: Path, more: dict[str, str]) -> int:
    """Run a script in the real QGIS on a virtual screen, with a profile of its own; returns QGIS's status."""
    room = folder / f"room_{language}"
    room.mkdir()
    profile(room, language, theme)
    runtime = room / "runtime"
    runtime.mkdir(mode=0o700)
    kept = {
        key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH")
    }
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    inside = f"exec {program} --noversioncheck --nologo --profiles-path '{room}' --code '{script}'"
    screen = ["xvfb-run", "-a", "-s", f"-screen 0 {size}x24"]
    command = [*screen, "bash", "-c", f"openbox --sm-disable & sleep .5; {inside}"]
    environment = {**kept, "XDG_RUNTIME_DIR": str(runtime), **more}
    with (folder / f"qgis_{language}.log").open("w") as log:
        return subprocess.run(command, env=environment, stdout=log, stderr=log, timeout=600, check=False).returncode


def desktop(folder: Path, language: str, size: str, theme: str, only: str) -> Path:
    """Take the pictures of one language; returns where they are."""
    shots = folder / f"shots_{language}"
    shots.mkdir()
    county = folder / f"county_{language}"
    county.mkdir()
    more = {
        "ZHIWEI_SHOTS": str(shots),
        "ZHIWEI_SHOTS_WORKSPACE": str(workspace(county)),
        "ZHIWEI_SHOTS_ONLY": only,
    }
    status = on_a_screen(folder, language, size, theme, ROOT / "scripts" / "screen_shots_inside.py", more)
    told = (shots / "log.txt").read_text(encoding="utf-8") if (shots / "log.txt").is_file() else "QGIS did not come up"
    if told:
        print(f"{language}:\n{told}", file=sys.stderr)
    if status:
        print(f"{language}: not every picture could be taken", file=sys.stderr)
    return shots


def optimised(source: Path, target: Path) -> int:
    """Write a picture with as many colours as fit into the limit; returns its size."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(source) as picture:
        plain = picture.convert("RGB")
    for colours in (256, 128, 64, 32):
        few = plain.quantize(colours, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
        few.save(target, optimize=True)
        if target.stat().st_size <= LIMIT:
            break
    return target.stat().st_size


def main() -> int:
    """Entry point."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--size", default="1366x768")
    given.add_argument("--theme", default="")
    given.add_argument("--out", type=Path, default=ROOT / "docs" / "images" / "screens")
    given.add_argument("--only", default="")
    given.add_argument("--language", default="zh,en")
    options = given.parse_args()
    large = []
    with tempfile.TemporaryDirectory(prefix="zhiwei-shots-") as folder:
        for language in options.language.split(","):
            shots = desktop(Path(folder), language, options.size, options.theme, options.only)
            for source in sorted(shots.glob("*.png")):
                target = options.out / language / source.name
                size = optimised(source, target)
                print(f"{target} {size // 1024} KB")
                if size > LIMIT:
                    large.append(target)
    return 1 if large else 0


if __name__ == "__main__":
    sys.exit(main())
