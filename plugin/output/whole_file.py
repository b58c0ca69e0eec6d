"""Files for a person: each stands there whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..domain.errors import InputError


@contextmanager
def whole(target: Path) -> Iterator[Path]:
    """A place beside the target to write to; what is there is put in the target's place where the block ends well.

    :raises InputError: ``output.not_written``; what stood there before still stands
    """
    part = target.with_name(f"{target.stem}.part{target.suffix}")
    try:
        yield part
        part.replace(target)
    except OSError as error:
        raise InputError("output.not_written", path=str(target), reason=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_whole(path: str | Path, content: bytes, make_folder: bool = True) -> Path:
    """Write a file beside its place, then put it there.

    :param make_folder: whether its folder is made where it is not; else that is refused
    :raises InputError: as :func:`whole`
    """
    target = Path(path)
    with whole(target) as part:
        if make_folder:
            target.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(content)
    return target
