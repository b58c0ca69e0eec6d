"""Edit, split and merge spots: shapes by QGIS's own vertex tool, what changed before and after, undo for everything."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

from qgis.core import Qgis, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMessageBox

from ..domain.errors import InputError
from .lists import listed, sentences
from .messages import explain, tr
from .part import Part, add_dock
from .tools_canvas import POLYGON, ClickTool, Float, ShapeTool, figures, rewire, rich, slack, to_map, to_workspace
from .tools_edit_panel import EditPanel
from .tools_edit_words import row_in_words, why_not_saved
from .tools_undo import keep, need_saved, reassess, shapes_written, stack_of


class EditPart(Part):
    """The tools and their dock. What QGIS's own tools do to the layer of spots is followed too."""

    name = "editspots"
    menu = "tools"
    in_toolbar = False

    def build(self) -> None:
        """Actions, the empty dock, and the watch on the layer of spots."""
        self.canvas = self.iface.mapCanvas()
        self.layer: Any = None
        self.inside: Any = None
        self.float: Float | None = None
        self.tools: dict[str, Any] = {}
        self._before: list[Any] = []
        # spots that somebody else gave another shape since the edit began
        self._theirs: list[str] = []
        self._mark = 0
        self._seen: dict[str, Any] = {}
        self._editing = ""
        self._was_editable = False
        self.edit_action = self.action("editshape", tr("Edit the shape of a spot"), self.take_edit, checkable=True)
        self.split_action = self.action("splitspot", tr("Split a spot"), self.take_split, checkable=True)
        self.action("mergespots", tr("Merge the selected spots"), self.merge_selected)
        self.action("undospot", tr("Undo the last change of spots"), self.undo, "Ctrl+Alt+Z")
        self.action("redospot", tr("Redo the change of spots"), self.redo, "Ctrl+Alt+Shift+Z")
        self.dock = QDockWidget(tr("Edit spots"), self.iface.mainWindow())
        self.dock.setObjectName("zhiwei_editspots_dock")
        add_dock(self.iface, Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.stack = stack_of(self.desk)
        self.stack.indexChanged.connect(self._stack_moved)
        self.canvas.mapToolSet.connect(self._tool_set)
        self.desk.opened.connect(self._opened)
        self._watch(self.desk.layer("spot"))

    def remove(self) -> None:
        """Take tools, dock and signals away."""
        self._watch(None)
        self.stack.indexChanged.disconnect(self._stack_moved)
        self.canvas.mapToolSet.disconnect(self._tool_set)
        self.desk.opened.disconnect(self._opened)
        for tool in self.tools.values():
            if self.canvas.mapTool() is tool:
                self.canvas.unsetMapTool(tool)
            if isinstance(tool, ShapeTool):
                tool.remove()
            tool.deleteLater()
        self.tools = {}
        if self.float is not None:
            self.float.deleteLater()
            self.float = None
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.inside = None

    def guarded(self, slot: Any) -> Any:
        """A slot of a button whose errors are told."""

        def called(_checked: bool = False) -> None:
            with self.desk.told():
                slot()

        return called

    def show(self) -> EditPanel:
        """Bring the dock to the front."""
        if self.inside is None:
            self.inside = EditPanel(self)
            self.dock.setWidget(self.inside)
        self.dock.show()
        self.dock.raise_()
        self._show_state()
        return self.inside

    # Shapes.

    def take_edit(self) -> None:
        """Choose a spot whose shape is edited: the selected one, else the one that is clicked."""
        _ = self.desk.store
        self.show()
        uids = self._selected()
        if len(uids) == 1:
            self.begin(uids[0])
            return
        tool = self.tools.get("edit")
        if tool is None:
            tool = self.tools["edit"] = ClickTool(self.canvas, Qt.CursorShape.PointingHandCursor)
            tool.clicked.connect(self._pick)
            tool.setAction(self.edit_action)
        self.canvas.setMapTool(tool)
        self.inside.hint.setText(tr("Click the spot whose shape is to be edited."))

    def begin(self, uid: str) -> None:
        """Hand a spot over to QGIS's vertex tool."""
        from ..services.spot_picture import picture

        layer = self.desk.layer("spot")
        seen = picture(self.desk.store, uid)
        if layer is None or seen is None:
            raise InputError("spot.unknown", spot=uid)
        self._watch(layer)
        self._was_editable = layer.isEditable()
        if not self._was_editable and not layer.startEditing():
            raise InputError("spot.not_editable", spot=seen.code)
        with self.desk.reader() as session:
            found = session.spots.read(columns=[], uids=[uid])
        shape = found.geometry[0]
        layer.selectByIds([int(found.row_numbers()[0])])
        self._editing = uid
        self._seen[uid] = seen
        self.iface.setActiveLayer(layer)
        if not self._in_view(shape):
            self.desk.show_on_map([shape])
        self.iface.actionVertexToolActiveLayer().trigger()
        self.edit_action.setChecked(True)
        self._show_state()
        self._say_area(layer)

    def save_shape(self) -> None:
        """Commit the edit; what follows comes by the layer's signals."""
        layer = self.layer
        if layer is None:
            return
        if not layer.commitChanges():
            raise InputError("spot.not_saved", reason=why_not_saved(layer))

    def cancel_shape(self) -> None:
        """Leave the edit; what else was edited in the layer before is not touched."""
        layer = self.layer
        if layer is not None and layer.isEditable():
            if self._was_editable:
                self.desk.tell(tr("The layer was being edited before: end that edit in QGIS."))
            else:
                layer.rollBack()
        self._done_editing()

    # Splitting and merging.

    def take_split(self) -> None:
        """Draw the line that splits."""
        _ = self.desk.store
        self.show()
        tool = self.tools.get("split")
        if tool is None:
            tool = self.tools["split"] = ShapeTool(self.canvas, line=True, pick=False)
            tool.finished.connect(self._split_by)
            tool.setAction(self.split_action)
        self.canvas.setMapTool(tool)
        self.split_action.setChecked(True)
        self.inside.hint.setText(
            tr(
                "Draw a line across the spot, from outside to outside; right click or Enter ends. "
                "The selected spots are cut, or all."
            )
        )

    def split_by(self, line: Sequence[tuple[float, float]]) -> list[Any]:
        """Split what a line of the workspace's CRS cuts; returns the changes."""
        from ..services.spot_edit import split, spots_cut_by
        from ..services.spot_picture import picture

        uids = spots_cut_by(self.desk.store, line, self._selected())
        if not uids:
            raise InputError("spot.line_cuts_none")
        need_saved(self.desk, uids)
        changes = []
        for uid in uids:
            self._seen[uid] = picture(self.desk.store, uid)
            change = self._asking(
                lambda keep_case, uid=uid: split(
                    self.desk.store, self._state(uid), line, self.desk.actor, _now(), keep_case
                ),
                tr("Split it and leave the case with the biggest part?"),
            )
            if change is not None:
                changes.append(change)
                code = change.before[0].code
                self._done(tr("Split spot {code} into {count}").format(code=code, count=len(change.after)), change)
        return changes

    def merge_selected(self) -> None:
        """Merge the selected spots."""
        from ..services.spot_edit import merge
        from ..services.spot_picture import picture

        uids = self._selected()
        _ = self.desk.store
        self.show()
        need_saved(self.desk, uids)
        states = [self._state(uid) for uid in uids]
        seen = {uid: picture(self.desk.store, uid) for uid in uids}
        change = self._asking(
            lambda keep_case: merge(self.desk.store, states, self.desk.actor, _now(), keep_case),
            tr("Merge them and let the case cover the merged spot?"),
        )
        if change is not None:
            self._seen[change.after[0].uid] = seen[change.after[0].uid]
            codes = listed(state.code for state in change.before)
            self._done(tr("Merge spots {codes}").format(codes=codes), change)

    def undo(self) -> None:
        """Undo the last change."""
        self._turn(self.stack.undo, self.stack.canUndo(), self.stack.undoText())

    def redo(self) -> None:
        """Do again what was undone."""
        self._turn(self.stack.redo, self.stack.canRedo(), self.stack.redoText())

    # Inside.

    def _turn(self, turn: Any, can: bool, text: str) -> None:
        if not can:
            self.desk.tell(tr("There is nothing to undo or redo."))
            return
        command = self.stack.command(self.stack.index() - (1 if turn == self.stack.undo else 0))
        uids = list(dict.fromkeys(state.uid for state in (*command.change.before, *command.change.after)))
        need_saved(self.desk, uids)
        self._look(uids)
        turn()
        self._note_mark()
        self.show()
        self._compare_later(text, uids)

    def _done(self, text: str, change: Any) -> None:
        keep(self.desk, text, change)
        self.desk.note_change()
        shapes_written(self.desk)
        self._note_mark()
        self.show()
        self._assess_and_compare(text, change.uids)

    def _assess_and_compare(self, text: str, uids: Sequence[str]) -> None:
        reassess(self.desk, uids, lambda _outcome: self._compare(text, uids))

    def _compare_later(self, text: str, uids: Sequence[str]) -> None:
        self._assess_and_compare(text, uids)

    def _look(self, uids: Sequence[str]) -> None:
        from ..services.spot_picture import picture

        for uid in uids:
            self._seen[uid] = picture(self.desk.store, uid)

    def _compare(self, text: str, uids: Sequence[str]) -> None:
        from ..services.spot_picture import compare, picture

        if self.inside is None or not self.desk.path:
            return
        rows: list[tuple[str, str, str, bool]] = []
        for uid in uids:
            before, after = self._seen.get(uid), picture(self.desk.store, uid)
            if before is None and after is None:
                continue
            rows.append(((after or before).code, "", "", False))
            rows += [
                row_in_words(row) for row in compare(before, after) if row.before is not None or row.after is not None
            ]
        self.inside.show_rows(text, rows)

    def _asking(self, act: Any, question: str) -> Any:
        """Do it; where a case stands in the way, ask once."""
        try:
            return act(False)
        except InputError as error:
            if error.code != "spot.has_case":
                raise
            asked = f"{explain(error)}\n\n{question}"
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No
        answer = QMessageBox.question(
            self.iface.mainWindow(), tr("Edit spots"), asked, buttons, QMessageBox.StandardButton.No
        )
        return act(True) if answer == QMessageBox.StandardButton.Yes else None

    def _state(self, uid: str) -> Any:
        from ..services.spot_state import read_states

        with self.desk.reader() as session:
            found = read_states(session, [uid])
        if not found:
            raise InputError("spot.unknown", spot=uid)
        return found[0]

    def _selected(self) -> list[str]:
        return self.desk.selected("spot")

    def _in_view(self, shape: Any) -> bool:
        box = to_map(self.desk).transformBoundingBox(QgsRectangle(*shape.bounds))
        return bool(self.canvas.extent().contains(box))

    def _pick(self, x: float, y: float) -> None:
        with self.desk.told():
            from ..services.what_is_here import spot_at

            ((east, north),) = to_workspace(self.desk, [(x, y)])
            uid = spot_at(self.desk.store, east, north, slack(self.desk))
            if not uid:
                self.desk.tell(tr("There is no spot."))
                return
            self.begin(uid)

    def _split_by(self, places: list[Any]) -> None:
        with self.desk.told():
            self.split_by(to_workspace(self.desk, places))

    # The layer of spots.

    def _watch(self, layer: Any) -> None:
        if layer is self.layer:
            return
        slots = (
            ("editingStarted", self._began),
            ("beforeCommitChanges", self._commits),
            ("afterCommitChanges", self._committed),
            ("geometryChanged", self._geometry_changed),
            ("editingStopped", self._done_editing),
            ("willBeDeleted", self._gone),
        )
        rewire(self.layer, layer, slots)
        self.layer = layer
        if layer is not None and layer.isEditable():
            self._began()

    def _began(self) -> None:
        with self.desk.told():
            self._note_mark()

    def _note_mark(self) -> None:
        with self.desk.reader() as session:
            self._mark = session.audit.last()

    def _gone(self) -> None:
        self.layer = None
        self._editing = ""

    def _opened(self, path: str) -> None:
        self._watch(self.desk.layer("spot") if path else None)
        self._before, self._seen, self._editing = [], {}, ""
        if self.inside is not None:
            self.inside.show_rows("", [])
            self._show_state()

    def _commits(self, *_: Any) -> None:
        """Before QGIS saves: keep what the redrawn spots are now."""
        with self.desk.told():
            from ..services.spot_state import read_states

            self._before, self._theirs = [], []
            buffer = self.layer.editBuffer() if self.layer is not None else None
            if buffer is None:
                return
            fids = list(buffer.changedGeometries())
            if fids:
                with self.desk.reader() as session:
                    known = dict(_uids_of_fids(session, fids))
                    self._before = list(read_states(session, [known[fid] for fid in fids if fid in known]))
                    reshaped = session.audit.reshaped_after(self._mark, "spot")
                self._theirs = [state.code for state in self._before if state.uid in reshaped]
                self._look([state.uid for state in self._before])

    def _committed(self) -> None:
        """After QGIS saved: make it undoable and assess again."""
        before, self._before = self._before, []
        if not before:
            return
        with self.desk.told():
            from ..services.spot_edit import noted

            change = noted(self.desk.store, before)
            codes = listed(state.code for state in before[:3])
            self._done(tr("Reshape spot {code}").format(code=codes), change)
            if self._theirs:
                self.desk.tell(
                    tr(
                        "While you edited {codes}, somebody else changed the shape too. Yours is saved now; Undo "
                        "brings theirs back."
                    ).format(codes=listed(self._theirs)),
                    Qgis.MessageLevel.Warning,
                )
            wrong = [state.code for state in change.after if state.geometry is not None and not state.geometry.is_valid]
            if wrong:
                self.desk.tell(
                    tr("The shape of {codes} crosses itself; it is measured as mended. Draw it right.").format(
                        codes=listed(wrong)
                    )
                )

    def _geometry_changed(self, _fid: Any, _geometry: Any) -> None:
        with self.desk.told():
            if self._editing and self.layer is not None:
                self._say_area(self.layer)

    def _say_area(self, layer: Any) -> None:
        from ..services.shape_input import shape_from_wkb
        from ..services.shape_measure import measure_shape

        feature = next(iter(layer.getSelectedFeatures()), None)
        if feature is None or layer.geometryType() != POLYGON:
            return
        crs = self.desk.store.crs
        typed = shape_from_wkb(bytes(feature.geometry().asWkb()), crs, crs)
        if typed.places:
            from ..domain.land.drawn import mended

            note, shape = tr("The line crosses itself"), mended(typed.geometry)
        else:
            note, shape = "", typed.geometry
        seen = self._seen.get(self._editing)
        if seen is not None and seen.legal_m2:
            note = note or tr("before: {area} m²").format(area=f"{seen.legal_m2:.2f}")
        if self.float is None:
            self.float = Float(self.canvas)
        self.float.say(rich(figures(measure_shape(shape, crs)), note))

    def _done_editing(self) -> None:
        self._editing = ""
        if self.float is not None:
            self.float.say("")
        self.edit_action.setChecked(False)
        self._show_state()

    def _tool_set(self, tool: Any, _old: Any = None) -> None:
        self.split_action.setChecked(tool is not None and tool is self.tools.get("split"))
        picking = tool is not None and tool is self.tools.get("edit")
        self.edit_action.setChecked(picking or bool(self._editing))
        self._show_state()

    def _stack_moved(self, _index: int) -> None:
        self._show_state()

    def _show_state(self) -> None:
        panel = self.inside
        if panel is None:
            return
        panel.show_done(self.stack.count() > 0)
        panel.buttons["undo"].setEnabled(self.stack.canUndo())
        panel.buttons["undo"].setToolTip(self.stack.undoText())
        panel.buttons["redo"].setEnabled(self.stack.canRedo())
        panel.buttons["redo"].setToolTip(self.stack.redoText())
        editing = self._seen.get(self._editing) if self._editing else None
        panel.save.setVisible(editing is not None)
        panel.cancel.setVisible(editing is not None)
        if editing is not None:
            case = tr("It has the case {case}: papers already issued keep the former shape.")
            panel.hint.setText(
                sentences(
                    tr("Editing {code} with QGIS's vertex tool.").format(code=editing.code),
                    case.format(case=editing.case_number) if editing.case_number else "",
                )
            )
        elif self.canvas.mapTool() not in self.tools.values():
            panel.hint.setText(tr("Select spots on the map, or take a tool and click."))


def _uids_of_fids(session: Any, fids: Sequence[int]) -> list[tuple[int, str]]:
    from ..services.spot_state import uids_of_fids

    return uids_of_fids(session, fids)


def _now() -> datetime:
    return datetime.now(timezone.utc)
