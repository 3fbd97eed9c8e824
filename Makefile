# Everything a newcomer needs: `make demo` shows it at work, `make test` proves it. Both set up .venv first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN_STAMP := $(VENV)/.installed-run
DEV_STAMP := $(VENV)/.installed-dev

.PHONY: help install demo test check lint types contracts bench fuzz teach wheel lock clean

help:            ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/' | expand -t 14

install: $(RUN_STAMP)  ## set up .venv with everything the program needs

demo: $(RUN_STAMP)  ## open the desk on servers of its own, with mails arriving; Ctrl-C ends it
	$(BIN)/intake demo $(DEMO)

test: $(DEV_STAMP)  ## all tests
	PYTHONDONTWRITEBYTECODE= $(BIN)/pytest -n auto --dist worksteal $(PYTEST)

check: lint types contracts  ## style, types and import contracts

lint: $(DEV_STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(DEV_STAMP)
	$(BIN)/mypy

contracts: $(DEV_STAMP)
	$(BIN)/lint-imports

bench: $(DEV_STAMP)  ## drain 2,000 mails, poll a mailbox of 100,000, measure the way to the reply
	$(BIN)/python -m benchmarks $(BENCH)

fuzz: $(DEV_STAMP)  ## throw mutated mails at the parser for a minute
	$(BIN)/python -m tests.mail.fuzz --seconds 60

teach: $(DEV_STAMP)  ## learn anew which words are credentials and how urgent sentences are, from tests/corpus
	$(BIN)/python -m tests.corpus.teach_secrets
	$(BIN)/python -m tests.corpus.teach_urgency

wheel: $(DEV_STAMP)  ## build the wheel into dist/
	$(BIN)/python -m build --wheel --no-isolation --outdir dist

lock:            ## renew the pinned requirements (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --all-extras pyproject.toml -o deploy/requirements.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --group build -o deploy/requirements-build.txt
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --all-extras --group dev -c deploy/requirements.txt pyproject.toml -o deploy/requirements-dev.txt

clean:           ## remove what the other targets made
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(RUN_STAMP): deploy/requirements.txt deploy/requirements-build.txt pyproject.toml | $(VENV)/bin/python
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r deploy/requirements.txt -r deploy/requirements-build.txt
	$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

$(DEV_STAMP): deploy/requirements-dev.txt $(RUN_STAMP)
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r deploy/requirements-dev.txt
	touch $@
