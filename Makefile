# The two commands: `make demo` and `make test`. Each sets up what it needs in .venv.

PYTHON ?= $(shell for name in python3 python3.11 python3.12 python3.13 python3.14; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$name; break; }; done)
BIN := .venv/bin
COMPARED = $(if $(SINCE),--since "$(SINCE)") $(if $(OLD),"$(OLD)") $(if $(NEW),"$(NEW)")
READY := .venv/ready
LOWEST := .lowest/ready
QUIETLY := -qq --disable-pip-version-check
LOCKED := uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	--no-emit-index-url --quiet
PRISM := tests/contract/prism/node_modules/.package-lock.json
WITH_PRISM = $(MAKE) --no-print-directory --silent prism || { echo "the contract is not tested against Prism"; test -z "$$CI"; }
CLIENT_TESTS := $(addprefix tests/,http call files paging streams waiting webhooks rates vendors client unified toolbox bulk \
	outages cli sandbox models test_drift.py test_errors.py test_imports.py test_options.py)

# one process has the tests that mostly wait (tests/support/order.py), and the others have a core each
WORKERS := $(shell expr $$(getconf _NPROCESSORS_ONLN) + 1)

# a file is one worker's, so that what its tests share is made once; in the order of tests/support/order.py
BY_FILE := --dist loadfile --no-loadscope-reorder

.DEFAULT_GOAL := help

help:  ## what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(READY): requirements-dev.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or later is needed: make PYTHON=/path/to/python3"; exit 1; }
	@echo "setting up .venv (once, a minute or two)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install $(QUIETLY) --require-hashes -r requirements-dev.lock
	@$(BIN)/python -m pip install $(QUIETLY) --no-deps --no-build-isolation --editable .
	@touch $@

$(LOWEST): $(READY) tests/lowest.txt
	@echo "setting up .lowest (once, a minute or two)"
	@test -x .lowest/bin/python || $(BIN)/python -m venv .lowest
	@.lowest/bin/python -m pip install $(QUIETLY) --require-hashes -r requirements-dev.lock
	@.lowest/bin/python -m pip install $(QUIETLY) --no-deps --require-hashes -r tests/lowest.txt
	@.lowest/bin/python -m pip install $(QUIETLY) --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(READY)  ## regenerate, then list, create, read, change and delete personas of all vendors (sandbox, or live with keys in the environment)
	@$(BIN)/python -m scripts.generate --anew
	@$(BIN)/python -m scripts.demo

test: format lint  ## everything that must be true before a change is merged; the tests do what `make check` does
	@$(MAKE) --no-print-directory --jobs 2 types unit

pull: $(READY)  ## fetch a vendor's newest document, or read what is new in its documentation: make pull VENDOR=anam [FROM=file-or-https-address]
	@test -n "$(VENDOR)" || { echo "Say which vendor: make pull VENDOR=anam"; exit 1; }
	@$(BIN)/python -m scripts.pull "$(VENDOR)" $(if $(FROM),--from "$(FROM)")

vendor: $(READY)  ## add a vendor from the document that it publishes: make vendor NAME=acme FROM=file-or-https-address [OVERLAY=file]
	@test -n "$(NAME)" -a -n "$(FROM)" || { echo "Say how it is called and where its document is: make vendor NAME=acme FROM=file-or-https-address"; exit 1; }
	@$(BIN)/python -m scripts.vendor "$(NAME)" --from "$(FROM)" $(if $(OVERLAY),--overlay "$(OVERLAY)")

generate: $(READY)  ## make generated/ and the reference in docs/api/ from openapi/ (NOTES=1 lists what is unusual in the documents)
	@$(BIN)/python -m scripts.generate --reference docs/api $(if $(NOTES),--notes)

check: $(READY)  ## is generated/ what comes out of openapi/?
	@$(BIN)/python -m scripts.generate --check

diff: $(READY)  ## what the changes of openapi/ since the last commit mean (or SINCE=tag, or OLD=... NEW=...; MARKDOWN=file, HTML=file)
	@$(BIN)/python -m scripts.diff $(COMPARED) $(if $(MARKDOWN),--markdown "$(MARKDOWN)") $(if $(HTML),--html "$(HTML)")

release-notes: $(READY)  ## an entry of CHANGELOG.md for them, with the version that comes next (WRITE=1 puts both in)
	@$(BIN)/python -m scripts.release_notes $(COMPARED) $(if $(WRITE),--write)

docs: generate  ## make the reference in docs/api/ from generated/, and of docs/ the site in site/
	@$(BIN)/python -m scripts.reference
	@$(BIN)/python -m scripts.site
	@echo "the site is in site/index.html"

pictures: $(READY)  ## draw what the README shows of the command and of the site (needs Chromium)
	@$(BIN)/python -m scripts.pictures

format: $(READY)  ## is the code formatted? (`make tidy` formats it)
	@$(BIN)/ruff format --check wrapper scripts tests

lint: $(READY)
	@$(BIN)/ruff check wrapper scripts tests

types: $(READY)  ## mypy strict everywhere, pyright on the public surface
	@$(BIN)/basedpyright & $(BIN)/mypy; status=$$?; wait $$! || exit 1; exit $$status

$(PRISM): tests/contract/prism/package-lock.json
	@command -v npm >/dev/null || { echo "Prism needs Node, version 20 or later, with npm"; exit 1; }
	@echo "installing Prism (once, about half a minute)"
	@npm ci --prefix tests/contract/prism --no-audit --no-fund --no-update-notifier --loglevel error >/dev/null

prism: $(PRISM)  ## install the mock server of others that the contract is tested against (needs Node)

unit: $(READY)  ## the tests
	+@$(WITH_PRISM)
	@$(BIN)/python -m pytest -q -rs -n $(WORKERS) $(BY_FILE)

dist: $(READY)  ## build what is published in dist/: packages/, the wheel from the sdist, and what the package needs (SBOM)
	@rm -rf dist && mkdir -p dist/packages dist/unpacked
	@$(BIN)/python -m hatchling build --target sdist --directory "$(CURDIR)/dist/packages"
	@tar -xzf dist/packages/*.tar.gz -C dist/unpacked --strip-components 1
	@cd dist/unpacked && "$(CURDIR)/$(BIN)/python" -m hatchling build --target wheel --directory "$(CURDIR)/dist/packages"
	@rm -r dist/unpacked
	@$(BIN)/python -m scripts.release sbom > dist/sbom.cdx.json

soak: $(READY)  ## what takes minutes: all of the ledger of calls to a hostile server, the public test suites, thirty changes of a vendor
	+@$(WITH_PRISM)
	@$(BIN)/python -m pytest -q -rs -m soak

conformance: $(READY)  ## fetch the public test suites, run them, and write docs/conformance.md
	@$(BIN)/python -m scripts.conformance

lowest: $(LOWEST)  ## the tests of the client with the oldest versions of what it needs
	@.lowest/bin/python -m pytest -q -n auto $(CLIENT_TESTS)

bench: $(READY)  ## measure every budget; writes docs/benchmarks.md and .svg, fails when one is missed (ONLY=wire: that alone, nothing is written)
	@$(BIN)/python -m scripts.bench $(if $(ONLY),--only $(ONLY))

simulate: $(READY)  ## a thousand workers and a vendor on virtual time, by how clients retry; writes docs/simulation.md and .svg
	@$(BIN)/python -m scripts.simulation

tidy: $(READY)  ## format the code and mend what the linter can
	@$(BIN)/ruff check --fix --quiet wrapper scripts tests || true
	@$(BIN)/ruff format wrapper scripts tests

lock: $(READY)  ## renew requirements-dev.lock from pyproject.toml, and tests/lowest.txt from tests/lowest.in (needs uv)
	$(LOCKED) --all-extras --group dev --output-file requirements-dev.lock pyproject.toml
	$(LOCKED) --no-deps --output-file tests/lowest.txt tests/lowest.in

clean:  ## remove what can be made again
	rm -rf .venv .lowest .conformance dist site .mypy_cache .ruff_cache .hypothesis tests/contract/prism/node_modules

.PHONY: help demo test pull vendor generate check diff release-notes docs pictures dist format lint types prism unit soak conformance lowest bench simulate tidy lock clean
