"""What an algorithm leaves behind when it fails."""

from __future__ import annotations

import gc
import logging
import weakref

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from zhiwei.plugin.domain.errors import InputError
from zhiwei.plugin.gui.log import LOGGER_NAME
from zhiwei.processing.base import ZhiweiAlgorithm

OPENED: list[weakref.ref] = []


class Failing(ZhiweiAlgorithm):
    """Opens a layer and then fails, as a wrong filter does."""

    id_ = "failing"

    def title(self):
        return "Failing"

    def define(self):
        pass

    def job(self, parameters, context, feedback):
        layer = QgsVectorLayer("Point?field=a:integer", "opened by the job", "memory")
        OPENED.append(weakref.ref(layer))
        self.fail()

    def fail(self):
        raise InputError("maps.no_spots")


class Surprised(Failing):
    """Fails with what nobody foresaw."""

    id_ = "surprised"

    def fail(self):
        raise KeyError("nobody foresaw this")


@pytest.fixture(autouse=True)
def unheard():
    """pytest listens to loggers that do not propagate and keeps what it hears, traceback and all."""
    logging.getLogger(LOGGER_NAME).propagate = True
    yield


@pytest.mark.parametrize("failing", [Failing, Surprised])
def test_a_failed_algorithm_lets_go_of_every_layer(qgis_app: QgsApplication, failing: type[Failing]):
    # QGIS keeps an exception that reaches it for ever: on Windows a layer in its traceback would lock the file
    # until QGIS is closed, and at exit such a layer is deleted after its provider: a crash.
    OPENED.clear()
    given = QgsVectorLayer("Point?field=a:integer", "given by the caller", "memory")
    algorithm = failing().create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    with pytest.raises(QgsProcessingException) as caught:
        algorithm.run({"INPUT": given}, context, feedback, catchExceptions=False)
    assert str(caught.value)
    OPENED.append(weakref.ref(given))
    del caught, given, algorithm, context, feedback
    gc.collect()
    assert [layer().name() for layer in OPENED if layer() is not None] == []


@pytest.mark.parametrize("name", ["createworkspace", "restoreworkspace"])
def test_a_workspace_is_never_made_as_a_temporary_file(zhiwei_provider, name):
    """QGIS deletes it when it is closed, with everything that was entered meanwhile."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"zhiwei:{name}")
    allowed, why = algorithm.checkParameterValues({"OUTPUT": QgsProcessing.TEMPORARY_OUTPUT}, QgsProcessingContext())
    assert not allowed and "would be lost" in why
