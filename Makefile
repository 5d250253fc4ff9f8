# `make run` opens Broadsheet, `make test` runs its tests; each sets up what it needs in .venv first.
# Only Python 3.11 or newer is presumed. Set PYTHON=… to choose one.

PYTHON ?= $(shell for p in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null \
	&& { echo $$p; break; }; done)
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test lint check pictures icons translations benchmarks clean

run: $(VENV)/.runs
	@$(BIN)/python .ci/qt_libraries.py
	@$(BIN)/python main.py $(ARGS)

test: $(VENV)/.tests
	@$(BIN)/python .ci/qt_libraries.py
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(ARGS)

lint: $(VENV)/.tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

check: lint test

pictures: $(VENV)/.tests
	@$(BIN)/python .ci/qt_libraries.py
	$(BIN)/python -m benchmarks.pictures docs/pictures
	$(BIN)/python -m benchmarks.pictures docs/pictures --scale 2

translations: $(VENV)/.runs
	$(BIN)/python .ci/translations.py update
	$(BIN)/python .ci/translations.py compile

icons: $(VENV)/.tests
	$(BIN)/python .ci/icons.py

benchmarks: $(VENV)/.tests
	$(BIN)/python -m benchmarks

$(VENV)/.python:
	@test -n "$(PYTHON)" || { echo "Broadsheet needs Python 3.11 or newer; none was found. Install it, or name it: make PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); echo "Python's venv module is incomplete. On Debian and Ubuntu: apt install python3-venv" >&2; exit 1; }
	@touch $@

$(VENV)/.runs: requirements.txt | $(VENV)/.python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.txt
	@touch $@

$(VENV)/.tests: tests/requirements.txt $(VENV)/.runs
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement tests/requirements.txt
	@touch $@

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
