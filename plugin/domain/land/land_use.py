"""Land-use classes (地类): which of the kinds that the land law asks for a class code belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import InputError

KINDS = ("farmland", "agricultural", "construction", "unused")


@dataclass(frozen=True)
class LandUse:
    """Kinds of land by code prefix.

    :param prefixes: kind to code prefixes; the longest prefix decides, farmland (耕地) is agricultural land too
    """

    prefixes: Mapping[str, tuple[str, ...]]

    @classmethod
    def from_mapping(cls, data: Mapping[str, Any], system: str = "third_survey") -> LandUse:
        """Kinds of the third land survey (default) or of the 2023 guide.

        :param system: ``third_survey`` or ``guide_2023``
        :raises InputError: ``catalogue.invalid``
        """
        try:
            table = data["third_survey"]["kinds"] if system == "third_survey" else data["guide_kinds"]
            return cls({kind: tuple(str(code) for code in table[kind]) for kind in KINDS})
        except (KeyError, TypeError) as error:
            raise InputError(
                "catalogue.invalid", catalogue="land_use", entry=system, key=str(error), reason="is missing"
            ) from error

    def kind(self, code: str) -> str:
        """Kind of a class code, empty when unknown; 耕地 is ``farmland``."""
        best = ("", "")
        for kind in KINDS:
            for prefix in self.prefixes[kind]:
                if code.startswith(prefix) and len(prefix) > len(best[0]):
                    best = (prefix, kind)
        return best[1]
