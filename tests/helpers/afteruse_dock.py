"""What tests do with the after-use dock: find, choose, press, wait."""

from __future__ import annotations

from datetime import date, datetime, timezone

from afteruse_office import NOW, TODAY, plots

from zhiwei.plugin.services.track_afteruse import Pick, accept_uses

WORK, NEXT = date(2026, 11, 10), datetime(2026, 11, 20, 2, 0, tzinfo=timezone.utc)


def codes(dock):
    return [row.plot.code for row in dock.model.rows]


def plot(dock, code):
    return next(one for one in plots(dock.desk.store) if one.code == code)


def uids(dock, *wanted):
    return [row.uid for row in dock.rows if row.plot.code in wanted]


def choose(dock, *wanted):
    dock.choose(uids(dock, *wanted))


def press(dock, name):
    assert dock.actions_by_name[name].isEnabled(), name
    dock.actions_by_name[name].trigger()


def settled(dock, qtbot):
    """Until nothing runs and the dock has caught up."""
    qtbot.waitUntil(lambda: not dock.desk._tasks, timeout=60_000)
    qtbot.waitUntil(lambda: not dock._renew.isActive() and not dock._stale, timeout=30_000)


def accept_uses_of(dock, *wanted):
    accept_uses(dock.desk.store, [Pick(code) for code in wanted], "甲", NOW, TODAY)
    dock.desk.note_change()
    dock.reload()
