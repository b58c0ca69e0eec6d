"""Collect every text into i18n/zhiwei_zh.ts and zhiwei_en.ts; finished translations stay, obsolete ones go.

pylupdate5 gives a bare ``tr()`` the name of the class around it as context, and it cannot see the values of
MESSAGES; so the texts are first written as one list of calls with the one context, and it merges that list.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from texts import ROOT, messages, translated

LIST = ROOT / "build" / "i18n" / "texts.py"
CONTEXT = "ZhiWei"
#: Qt's own buttons: QGIS in Chinese (zh-Hans) finds no translation of Qt's (zh_CN) and leaves them in English
BUTTONS = "QPlatformTheme"
BUTTON_TEXTS = (
    "OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore", "Close",
    "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults",
)  # fmt: skip


def write_list() -> int:
    """Write the calls that pylupdate5 reads; returns how many texts there are."""
    found, wrong = translated()
    if wrong:
        sys.exit("tr() wants a literal here: " + ", ".join(wrong))
    texts = sorted({item.text for item in found} | set(messages().values()))
    LIST.parent.mkdir(parents=True, exist_ok=True)
    lines = ["from qgis.PyQt.QtCore import QCoreApplication"]
    lines += [f"QCoreApplication.translate({CONTEXT!r}, {text!r})" for text in texts]
    lines += [f"QCoreApplication.translate({BUTTONS!r}, {text!r})" for text in BUTTON_TEXTS]
    LIST.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return len(texts)


def merge(language: str) -> Path:
    """Let pylupdate5 merge the list into one language's file."""
    target = ROOT / "i18n" / f"zhiwei_{language}.ts"
    target.parent.mkdir(exist_ok=True)
    subprocess.run(["pylupdate5", "-noobsolete", str(LIST), "-ts", str(target)], check=True, capture_output=True)
    return target


def settle(path: Path, language: str) -> int:
    """Drop line numbers (they change with every edit), finish English by itself; returns what is unfinished."""
    tree = ElementTree.parse(path)
    document = tree.getroot()
    document.set("language", {"zh": "zh_CN", "en": "en_US"}[language])
    document.set("sourcelanguage", "en_US")
    unfinished = 0
    for message in document.iter("message"):
        for location in message.findall("location"):
            message.remove(location)
        translation = message.find("translation")
        if language == "en":
            translation.text = message.findtext("source")
            translation.attrib.pop("type", None)
        elif translation.get("type") == "unfinished" or not (translation.text or "").strip():
            unfinished += 1
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(document, encoding="unicode")
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n", encoding="utf-8")
    return unfinished


def main() -> None:
    """Entry point."""
    print(f"{write_list()} texts")
    for language in ("zh", "en"):
        path = merge(language)
        print(f"{path.relative_to(ROOT)}: {settle(path, language)} unfinished")


if __name__ == "__main__":
    main()
