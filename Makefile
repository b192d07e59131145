# make run, make test: set everything up and go. Both need only python3 and make. The rest is for developers.

PYTHON ?= python3
PY = .venv/bin/python
OFFSCREEN = QT_QPA_PLATFORM=offscreen
UV ?= uv
LOCK_OPTIONS = --quiet --universal --python-version 3.11.2 --generate-hashes --no-emit-index-url \
	--custom-compile-command "make lock"

.PHONY: long torture walks clocks run test lint check shots bench kills i18n lock setup-run setup-dev clean

run: setup-run
	@$(PYTHON) -m tools.start

# On all processors at once; the tests of a file stay together, for they share what is costly to make.
test: setup-dev
	@$(OFFSCREEN) $(PY) -m pytest -n auto --dist loadfile --no-loadscope-reorder $(ARGS)

lint: setup-dev
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	$(PY) -c "from importlinter.cli import lint_imports_command as check; check()" --no-logo

check: lint test

# Pictures of every page and state in build/shots/.
shots: setup-dev
	@$(OFFSCREEN) $(PY) -m tools.shots $(ARGS)

# How fast and how heavy Kense is, as ratios against an empty window on this machine.
bench: setup-dev
	@$(PY) -m tools.bench $(ARGS)

# Five hundred kills inside exams, a hundred at a desk of each kind, two hundred in the Studio; the tests do a few.
kills: setup-dev
	@KENSE_KILLS=$(or $(KILLS),500) KENSE_DESK_KILLS=$(or $(DESK_KILLS),100) $(OFFSCREEN) \
		$(PY) -m pytest -q -s tests/test_kill.py -k "response_of_an_exam or desk_stands"
	@KENSE_STUDIO_KILLS=$(or $(STUDIO_KILLS),200) $(OFFSCREEN) $(PY) -m pytest -q -s tests/test_studio_kill.py

# 1,200 events that harm a learner's records, on a small disk of their own (root on Linux); the tests do 27.
torture: setup-dev
	@KENSE_TORTURE=$(or $(EVENTS),1200) $(OFFSCREEN) $(PY) -m pytest -q -s -o faulthandler_timeout=0 tests/test_torture.py

# The tests in their long form: every walk through the window, 500 examples of each property, 300 certificates.
long: setup-dev
	@KENSE_LONG=1 $(OFFSCREEN) $(PY) -m pytest -n auto --dist loadfile --no-loadscope-reorder $(ARGS)

# The tests with the clock of the PC at 1999 and at 2040; ARGS="tests/services" for some of them. As on such a PC the
# monotonic clock stays right; the two settings hold faketime 0.9.10 to that, else waits never end or end at once.
CLOCKS = FAKETIME_DONT_FAKE_MONOTONIC=1 FAKETIME_FORCE_MONOTONIC_FIX=0 PYTHONPATH="$(CURDIR)/tests/other_clock"
clocks: setup-dev
	@command -v faketime > /dev/null || \
		{ echo "make clocks needs the program faketime: apt-get install faketime, then try again."; exit 1; }
	@for day in 1999-01-01 2040-01-01; do \
		echo "The clock says $$day:"; \
		$(OFFSCREEN) $(CLOCKS) faketime "$$day" $(PY) -m pytest -q -n auto --dist loadfile $(ARGS) || exit 1; \
	done

# A thousand random walks through each desk; the tests do a few.
walks: setup-dev
	@KENSE_WALKS=$(or $(WALKS),1000) $(OFFSCREEN) $(PY) -m pytest -q -s -o faulthandler_timeout=0 tests/test_shipped_desks.py -k "walk"

# Texts of the program into assets/i18n/*.ts, and the translations into *.qm.
i18n: setup-dev
	@$(PY) -m tools.translations

# requirements/*.txt from pyproject.toml; needs uv. LOCK=--upgrade takes newer versions.
lock:
	$(UV) pip compile pyproject.toml $(LOCK_OPTIONS) $(LOCK) -o requirements/run.txt
	$(UV) pip compile pyproject.toml --extra pades -c requirements/run.txt $(LOCK_OPTIONS) $(LOCK) -o requirements/pades.txt
	$(UV) pip compile pyproject.toml --extra pades --group dev -c requirements/run.txt $(LOCK_OPTIONS) $(LOCK) -o requirements/dev.txt

clean:
	rm -rf build .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .benchmarks

setup-run:
	@$(PYTHON) -m tools.setup run

setup-dev:
	@$(PYTHON) -m tools.setup dev
