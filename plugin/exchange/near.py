"""Which of many boxes lie near the spots, answered for all of them in one go."""

from __future__ import annotations

import numpy as np
import shapely

Array = np.ndarray

_MOST_CELLS = 256


class Near:
    """Many boxes painted on a grid: any other box is near when it touches a painted cell.

    What meets one of the boxes is always near; what misses all of them by less than a cell may be too. Made once
    and then asked, from several threads if need be.

    :param boxes: (n, 4) minx, miny, maxx, maxy
    """

    def __init__(self, boxes: Array) -> None:
        self.boxes = np.asarray(boxes, dtype=float).reshape(-1, 4)
        if not len(self.boxes):
            return
        self._low = self.boxes[:, :2].min(axis=0)
        self._high = self.boxes[:, 2:].max(axis=0)
        span = np.maximum(self._high - self._low, 1e-9)
        usual = np.maximum(np.median(self.boxes[:, 2:] - self.boxes[:, :2], axis=0), 1e-9)
        self._cells = np.clip((2 * span / usual).astype(np.int64) + 1, 1, _MOST_CELLS)
        self._size = span / self._cells
        self._sums = self._painted()
        self._tree = shapely.STRtree(_diagonals(self.boxes))
        self._tree.query(shapely.Point(self._low))  # the first question builds the tree: not in two threads at once

    def _cell(self, points: Array) -> Array:
        place = np.floor((points - self._low) / self._size)
        return np.clip(place, 0, self._cells - 1).astype(np.int64)

    def _painted(self) -> Array:
        """Sums over the rectangles that begin at the lower left corner, of 1 for each painted cell."""
        first, last = self._cell(self.boxes[:, :2]), self._cell(self.boxes[:, 2:]) + 1
        across, up = self._cells + 1
        flat = np.zeros(across * up, dtype=np.int64)
        for x, y, sign in ((first, first, 1), (last, last, 1), (first, last, -1), (last, first, -1)):
            flat += sign * np.bincount(x[:, 0] * up + y[:, 1], minlength=across * up)
        steps = flat.astype(np.int32).reshape(across, up)
        count = np.cumsum(np.cumsum(steps, axis=0, out=steps), axis=1, out=steps)
        sums = np.zeros((across, up), dtype=np.int32)
        np.cumsum(count[:-1, :-1] > 0, axis=0, out=sums[1:, 1:], dtype=np.int32)
        np.cumsum(sums[1:, 1:], axis=1, out=sums[1:, 1:])
        return sums

    def meets(self, boxes: Array) -> Array:
        """True for each of (m, 4) boxes that is near; False where a coordinate is no number."""
        if not len(self.boxes):
            return np.zeros(len(boxes), dtype=bool)
        found = (boxes[:, :2] <= self._high).all(axis=1) & (boxes[:, 2:] >= self._low).all(axis=1)
        inside = np.nan_to_num(boxes[found], posinf=1e300, neginf=-1e300)
        first, last = self._cell(inside[:, :2]), self._cell(inside[:, 2:]) + 1
        sums = self._sums
        painted = sums[last[:, 0], last[:, 1]] - sums[first[:, 0], last[:, 1]]
        painted += sums[first[:, 0], first[:, 1]] - sums[last[:, 0], first[:, 1]]
        found[found] = painted > 0
        return found

    def touches(self, boxes: Array) -> Array:
        """True for each of (m, 4) boxes that meets one of the boxes: slower than :meth:`meets`, none too many."""
        found = self.meets(boxes)
        if found.any():
            places = np.flatnonzero(found)
            found[:] = False
            found[places[np.unique(self._tree.query(_diagonals(boxes[places]))[0])]] = True
        return found


def _diagonals(boxes: Array) -> Array:
    """Lines with just these boxes: a tree asks for no more, and they are made in half the time of polygons."""
    lines: Array = shapely.linestrings(boxes.reshape(-1, 2, 2))
    return lines
