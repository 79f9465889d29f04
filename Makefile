# Every target does its own set-up (.ci/setup); nothing but python3, python3-venv and make has to be there before.
.DEFAULT_GOAL := help
.PHONY: help run test bundle bench clean

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: ## start the kiosk with the shipped survey (without a display: a simulated day)
	@.ci/setup run
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then \
	    exec .venv/bin/kiosk run; \
	else \
	    echo "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty): running a simulated day, kiosk demo."; \
	    exec .venv/bin/kiosk demo; \
	fi

test: ## format, lint, types, arrows, QML, size, and every test; ARGS="tests/survey -k name" runs some
	@.ci/setup test
	@.venv/bin/pytest $(ARGS)

bundle: ## build the program that needs no Python: dist/kiosk/
	@.ci/setup bundle
	@.venv/bin/python -m PyInstaller --noconfirm --log-level WARN build.spec
	@du -sh dist/kiosk

bench: ## measure the program against bare ones, and print one table
	@.ci/setup bench
	@.venv/bin/python benchmarks/table.py

clean: ## remove what was built (the packages in .venv and .tools stay)
	rm -rf build dist shots .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find kiosk tests benchmarks -name __pycache__ -prune -exec rm -rf {} +
