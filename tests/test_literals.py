"""No window shows a text of the source: what a person reads goes through tr() or say()."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
#: what shows its arguments
SHOWN = frozenset(
    re.findall(
        r"\w+",
        """
    setText setToolTip setWindowTitle setStatusTip setWhatsThis setPlaceholderText
    setTitle setHtml setPlainText setPrefix setSuffix setSpecialValueText
    setLabelText setInformativeText setDetailedText setTabText setItemText setTabToolTip
    setHeaderLabel showMessage setButtonText setLabel pushInfo setHeaderLabels
    setHorizontalHeaderLabels addItems addRow addTab addAction addMenu
    addItem addSection insertItem insertTab QLabel QPushButton
    QToolButton QCheckBox QRadioButton QGroupBox
    QAction QMenu
    QListWidgetItem QTableWidgetItem QTreeWidgetItem QStandardItem QDockWidget QCommandLinkButton
    QUndoCommand pushMessage information question warning critical
    getText getItem getOpenFileName getOpenFileNames getSaveFileName getExistingDirectory
    setNameFilter
    """,
    )
)
WORD = re.compile(r"[A-Za-z]{2,}|[一-鿿]")
#: no word of a language: names of the product, units, file endings, formats, ids, addresses and colours
NO_WORD = re.compile(
    r"ZhiWei( 治违)?|治违 ZhiWei|GBK / GB18030|中文 / English|\(?Ctrl\+\w+\)?|"
    r"[a-z]+[._][\w.]+|zhiwei\S*|\*?\.[a-z]{2,5}|EPSG:\S*|https?://\S+|GeoPackage \(\*\.gpkg\)|#\w+|"
    r"(XLSX|CSV|PDF|PNG|JPEG|YAML|Word|DOCX|TXT|SVG|JSON|QPT|Excel|GeoTIFF|VRT|JPEG2000|ECW|IMG|, )+"
    r"( \([^)]*\))?(;;.*)?|"
    r"m²|mm|km|px|pt|ha|GB/T \d+\S*|"
    r"(<[^<>]+>|&\w+;|[\s\W\d])+"
)


def literals(node):
    """The string literals of an argument that are shown as they stand."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            yield from literals(part)
    elif isinstance(node, ast.BinOp):
        yield from literals(node.left)
        yield from literals(node.right)
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
    elif isinstance(node, (ast.List, ast.Tuple)):
        for part in node.elts:
            yield from literals(part)


def found_in(path: Path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in SHOWN:
            continue
        # an item's last argument beside its text is data
        shown = node.args[:-1] if name == "addItem" and len(node.args) > 1 else node.args
        for argument in [*shown, *(one.value for one in node.keywords if one.arg == "text")]:
            for text in literals(argument):
                bare = re.sub(r"<[^<>]*>|&\w+;", "", text).strip()
                if WORD.search(bare) and not NO_WORD.fullmatch(bare):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}: {name}({text!r})"


def test_no_literal_is_shown_outside_tr():
    paths = [*sorted((ROOT / "plugin" / "gui").rglob("*.py")), *sorted((ROOT / "processing").rglob("*.py"))]
    paths.append(ROOT / "plugin" / "plugin.py")
    assert [line for path in paths for line in found_in(path)] == []


def test_a_literal_would_be_found(tmp_path, monkeypatch):
    monkeypatch.setitem(globals(), "ROOT", tmp_path)
    source = tmp_path / "a.py"
    source.write_text('b.setText("Save")\nQLabel(f"共 {n}")\nb.setText(tr("Save"))\nb.setToolTip("*.gpkg")\n')
    assert len(list(found_in(source))) == 2
