"""Files for a person: each stands there whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from ..domain.errors import InputError


def write_whole(path: str | Path, content: bytes, make_folder: bool = True) -> Path:
    """Write a file beside its place, then put it there.

    :param make_folder: whether its folder is made where it is not; else that is refused
    :raises InputError: ``output.not_written``; what stood there before still stands
    """
    target = Path(path)
    part = target.with_name(target.name + ".part")
    try:
        if make_folder:
            target.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(content)
        part.replace(target)
    except OSError as error:
        raise InputError("output.not_written", path=str(target), reason=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return target
