"""Run one algorithm: ``run_algorithm.py zhiwei:overlay KEY=VALUE "KEY=a value" …``.

After ``--words`` one text holds them all, quoted as in a shell: ``--words "A=1 B='a value'"``.
The result stands as JSON on stdout and nothing else does. On failure: one line on stderr and exit status 1.
A key that stands several times becomes a list.
"""

from __future__ import annotations

import json
import os
import shlex
import sys
from typing import Any

from headless import headless_qgis, stdout_for_results

YES = {"true", "yes", "1", "on"}
NO = {"false", "no", "0", "off"}


class Refused(Exception):
    """What is told to the person who called."""


def words(arguments: list[str]) -> list[str]:
    """The KEY=VALUE words of a command line."""
    if arguments[:1] != ["--words"]:
        return arguments
    text = " ".join(arguments[1:])
    try:
        return shlex.split(text)
    except ValueError as error:
        raise Refused(f"ARGS cannot be read ({error}): {text}") from None


def parse(arguments: list[str]) -> dict[str, Any]:
    """``["A=1", "B=x", "B=y"]`` becomes ``{"A": "1", "B": ["x", "y"]}``."""
    values: dict[str, list[str]] = {}
    for word in words(arguments):
        key, sign, value = word.partition("=")
        if not sign or not key:
            raise Refused(f"ARGS wants KEY=VALUE, this is not: {word}")
        values.setdefault(key, []).append(value)
    return {key: found[0] if len(found) == 1 else found for key, found in values.items()}


def run(algorithm_id: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """Run with the checks that the toolbox makes."""
    import processing
    from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

    class Quiet(QgsProcessingFeedback):
        """Keeps what went wrong, tells the rest on stderr."""

        def __init__(self) -> None:
            super().__init__(False)
            self.errors: list[str] = []

        def reportError(self, error: str, fatalError: bool = False) -> None:
            self.errors.append(error)

        def pushWarning(self, warning: str) -> None:
            print(warning, file=sys.stderr)

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    if algorithm is None:
        raise Refused(f"there is no algorithm {algorithm_id}")
    definitions = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
    unknown = sorted(set(arguments) - set(definitions))
    if unknown:
        raise Refused(f"{algorithm_id} has no parameter {', '.join(unknown)}; it has {', '.join(definitions)}")
    parameters = {name: as_value(value, definitions[name]) for name, value in arguments.items()}
    feedback = Quiet()
    try:
        return processing.run(algorithm, parameters, feedback=feedback)
    except QgsProcessingException as error:
        told = str(error).strip() or " ".join(feedback.errors)
        raise Refused(" ".join(told.split())) from None


def as_value(value: Any, definition: Any) -> Any:
    """Words for yes and no become booleans; all else is QGIS's to read."""
    if definition.type() == "boolean" and isinstance(value, str):
        if value.lower() in YES | NO:
            return value.lower() in YES
        raise Refused(f"{definition.name()} is yes or no, not {value}")
    return value


def plain(value: Any) -> Any:
    """What JSON can hold: layers by their source, everything unknown as text."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    return value.source() if hasattr(value, "source") else str(value)


def main() -> int:
    """Entry point."""
    if len(sys.argv) < 2 or not sys.argv[1]:
        print('usage: make run ALG=zhiwei:overlay ARGS="KEY=VALUE …"', file=sys.stderr)
        return 1
    with stdout_for_results() as stdout:
        try:
            arguments = parse(sys.argv[2:])
            with headless_qgis():
                result = plain(run(sys.argv[1], arguments))
        except Refused as refused:
            print(refused, file=sys.stderr)
            return 1
        os.write(stdout, (json.dumps(result, ensure_ascii=False, indent=1) + "\n").encode())
    return 0


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    sys.stderr.flush()
    # QGIS and Python disagree about who deletes what at the end; the result is out, so leave at once.
    os._exit(status)
