"""The log file of what nobody expected: in the profile folder, small, with the full traceback."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from qgis.core import QgsApplication

LOGGER_NAME = "zhiwei"


def log_path() -> Path:
    """Where the log is written: ``<profile>/zhiwei/zhiwei.log``."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "zhiwei" / "zhiwei.log"


def record(error: BaseException, where: str) -> Path:
    """Write an error with its traceback to the log.

    :param where: what was being done, e.g. the id of the algorithm
    :return: the file it stands in
    """
    path = log_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    logger = logging.getLogger(LOGGER_NAME)
    logger.propagate = False
    logger.addHandler(handler)
    try:
        logger.error("%s", where, exc_info=(type(error), error, error.__traceback__))
    finally:
        # Closed at once: on Windows an open log could not be rotated or sent by the user.
        logger.removeHandler(handler)
        handler.close()
    return path
