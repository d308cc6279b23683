# Weft's commands. `make` lists them.

PYTHON ?= python3
BIN := .venv/bin

# The commit whose contract the present one must not break.
AGAINST ?= main

.DEFAULT_GOAL := help
.PHONY: help setup demo serve test test-fast lint types contract format proto proto-check bench lock clean

help: ## List the commands
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Set everything up; does nothing where that is done (PYTHON=… names another Python)
	@$(PYTHON) tools/setup.py

demo: setup ## Ingest two real sources and ask the graph a question
	@$(BIN)/weft-server demo

serve: setup ## Run the stores, the server and a worker in the foreground, until Ctrl-C
	@$(BIN)/weft-server up

test: lint types contract ## Run every check and every test
	@$(BIN)/pytest -n auto --maxprocesses 4 --dist loadfile

test-fast: setup ## Run the tests that take less than ten seconds each, without the checks
	@$(BIN)/pytest -n auto --maxprocesses 4 --dist loadfile -m "not slow"

lint: setup ## Check the style of the code and of the protos
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/buf lint
	@$(BIN)/buf format --diff --exit-code protos

types: setup ## Check the types
	@$(BIN)/mypy

contract: setup ## Check that old clients go on working (AGAINST=… names the commit, default main)
	@$(BIN)/python -m tools.breaking $(AGAINST)

format: setup ## Bring the code and the protos into style
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format
	@$(BIN)/buf format --write protos

proto: setup ## Generate the clients, in each language whose toolchain is there
	@$(BIN)/python -m tools.generate

proto-check: setup ## Check that the generated clients are those of the protos
	@$(BIN)/python -m tools.generate --check

bench: setup ## Measure Weft beside its peers
	@$(BIN)/python -m bench

lock: ## Pin the newest packages that pyproject.toml allows (needs uv)
	@uv pip compile pyproject.toml --extra server --extra embedded --group dev --upgrade --universal \
	    --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --quiet --output-file requirements/lock.txt

clean: ## Remove what set-up and builds made; the data in .weft stays
	@rm -rf .venv .build .mypy_cache .pytest_cache .ruff_cache .hypothesis dist clients/python/buf
	@rm -rf clients/typescript/node_modules clients/typescript/dist clients/go/bin clients/java/target
	@find bench clients/python server tests tools -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true
