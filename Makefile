# ZhiWei 治违. `make demo` and `make test` need nothing but this folder on a bare Debian 12.
SHELL := /bin/bash
PY := .venv/bin/python
ENV := . scripts/environment.sh &&
# tests run side by side, those of a file in their order; each worker starts a QGIS of its own
SIDES := -n auto --maxprocesses 4 --dist loadfile
# a worker that fell and never answers may not hold the whole run
LIMIT := timeout --kill-after 30 40m

.PHONY: help setup demo test test-long run qgis package bundle bench soak explore test-matrix lint translations docs screenshots clean

help:
	@sed -n 's/^## //p' Makefile

## make setup      install what is missing (done by every other target too)
setup:
	@scripts/setup.sh

## make demo       the whole main job on the sample county, everything under build/demo/
demo: setup
	@$(ENV) $(PY) scripts/demo.py

## make test       every test but the long ones
test: setup
	@$(ENV) $(LIMIT) $(PY) -m pytest -q -m "not soak and not long" $(SIDES)

## make test-long  the long tests: windows pressed through, every form issued
test-long: setup
	@$(ENV) $(LIMIT) $(PY) -m pytest -q -m long $(SIDES)

## make run        ALG=zhiwei:overlay ARGS="KEY=VALUE …": one algorithm headless, result as JSON on stdout
run: export ZHIWEI_ALG := $(ALG)
run: export ZHIWEI_ARGS := $(ARGS)
run:
	@scripts/run "$$ZHIWEI_ALG" --words "$$ZHIWEI_ARGS"

## make qgis       the desktop with the plugin and the demo project
qgis: setup
	@scripts/desktop.sh

## make package    the zip for the plugin site, without libraries
package: setup
	@$(PY) scripts/package.py

## make bundle     the offline zip with the pure-Python libraries inside, and the wheels beside it
bundle: setup
	@$(PY) scripts/bundle.py

## make bench      ours beside the peers
bench:
	@scripts/setup.sh bench
	@$(PY) benchmarks/run.py

## make soak       the long kill and load tests
soak: setup
	@$(ENV) $(PY) -m pytest -q -m soak

## make explore    TIMES=10: the property tests again and again, each time with other examples
explore: setup
	@$(ENV) for time in $$(seq $(or $(TIMES),10)); do \
		ZHIWEI_EXPLORE=1 $(PY) -m pytest -q -m hypothesis $(SIDES) || exit 1; done

## make test-matrix  TESTS="tests/gui …": the suite in a second Debian with a newer QGIS (needs root; built once)
test-matrix: setup
	@scripts/test_matrix.sh $(TESTS)

## make lint       ruff, mypy, import-linter, bandit
lint: setup
	@scripts/lint.sh

## make translations  collect new texts into i18n/*.ts
translations: setup
	@$(PY) scripts/update_translations.py

## make docs       write docs/algorithms.md from the algorithms' own help
docs: setup
	@$(ENV) $(PY) scripts/document_algorithms.py

## make screenshots  pictures of each screen, Chinese and English, from the real QGIS on a virtual screen
screenshots: setup
	@$(ENV) $(PY) scripts/screenshots.py

clean:
	rm -rf build .pytest_cache .mypy_cache .ruff_cache .qgis-settings .hypothesis
