"""What is sent to the database meanwhile, to count it."""

from __future__ import annotations

from contextlib import contextmanager

from sqlalchemy import Engine, event


@contextmanager
def statements():
    """Counts what is sent to the database."""
    sent: list[str] = []

    def note(_connection, _cursor, text, *_rest) -> None:
        sent.append(text)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)
