"""What the operating system says when a file cannot be read or written, in words of ours: it speaks English alone."""

from __future__ import annotations

import errno
import os

_CODES = {
    "ENOSPC": "system.full",
    "EDQUOT": "system.full",
    "EACCES": "system.denied",
    "EPERM": "system.denied",
    "EROFS": "system.read_only",
    "ENOENT": "system.gone",
    "ENOTDIR": "system.gone",
    "EISDIR": "system.folder",
    "EBUSY": "system.busy",
    "ENAMETOOLONG": "system.long_name",
    "EIO": "system.broken",
}
#: not every system has every number
_TEXTS = {os.strerror(getattr(errno, name)): code for name, code in _CODES.items() if hasattr(errno, name)}


def system_code(text: str) -> str:
    """The message of a reason of the operating system; empty for a text that is not one."""
    return _TEXTS.get(text.strip(), "")
