# Every target does its own set-up (.ci/setup); nothing but python3, python3-venv and make has to be there before.
.DEFAULT_GOAL := help
.PHONY: help setup run test translations gallery soak test-night bundle bench coverage sbom licences vulnerabilities fuzz vm vm-cuts clean

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## set passcodes, names and the screen's size (kiosk setup)
	@.ci/setup run
	@exec .venv/bin/kiosk setup

run: ## start the kiosk with the shipped survey (without a display: a simulated day)
	@.ci/setup run
	@exec .venv/bin/kiosk

test: ## format, lint, types, arrows, QML, size, and every test; ARGS="tests/survey -k name" runs some
	@.ci/setup test
	@PYTHONDONTWRITEBYTECODE= .venv/bin/pytest -n 2 --dist loadfile --no-loadscope-reorder $(ARGS)

translations: ## bring the translators' files up to date with the screens, and compile them
	@.ci/setup run
	@visitor=$$(find kiosk/ui/qml/Kiosk/Visit kiosk/ui/qml/Kiosk/Style -name '*.qml'; \
	    grep -rl --include='*.py' 'translate("Visitor"' kiosk/ui); \
	desk=$$(find kiosk/ui -name '*.qml' -o -name '*.py' | grep -vxF "$$visitor"); \
	for file in resources/translations/*.ts; do \
	    case $$file in */visitor_*) texts=$$visitor;; *) texts=$$desk;; esac; \
	    .venv/bin/pyside6-lupdate -silent -no-obsolete -locations none -source-language en \
	        $$(printf '%s\n' $$texts | sort) -ts $$file && \
	    .venv/bin/pyside6-lrelease -silent -nounfinished $$file -qm $${file%.ts}.qm; \
	done

gallery: ## a picture of every screen in many languages and sizes: build/gallery, build/gallery-desk; SCREENS=start,csat takes some
	@.ci/setup test
	@.venv/bin/python -m tests.ui.gallery
	@.venv/bin/python -m tests.ui.desk_gallery

soak: ## visit after visit while things go wrong, for MINUTES=5: nothing lost, nothing grows
	@.ci/setup test
	@KIOSK_SOAK_MINUTES=$(or $(MINUTES),5) .venv/bin/python benchmarks/soak.py

test-night: ## the fault tests with a night's counts, and docs/reliability.md with what they counted (hours)
	@.ci/setup test
	@.ci/setup fuzz
	@failed=; KIOSK_KILLS=2000 KIOSK_CUTS=1000 KIOSK_VISITS=100 KIOSK_ROUNDS=10 KIOSK_CRASHES=80 KIOSK_HANGS=20 KIOSK_FLIPS=5000 \
	    KIOSK_MIGRATION_KILLS=200 KIOSK_FILLS=30 KIOSK_MONKEY_MINUTES=60 KIOSK_EXAMPLES=2000 KIOSK_CLOCK_JUMPS=100 \
	    .venv/bin/pytest -o faulthandler_timeout=0 tests/faults tests/ui/test_gestures.py tests/cli/test_hostile_arguments.py \
	    tests/test_pictures.py || failed=1; \
	KIOSK_SOAK_MINUTES=30 .venv/bin/python benchmarks/soak.py || failed=1; \
	.tools/atheris/bin/python tests/faults/fuzz_survey.py 600 || failed=1; \
	$(MAKE) --no-print-directory vm-cuts || failed=1; \
	.venv/bin/python -m tests.faults.counts; \
	test -z "$$failed"

bundle: ## build the program that needs no Python: dist/kiosk/
	@.ci/setup bundle
	@.venv/bin/python -m PyInstaller --noconfirm --log-level ERROR build.spec
	@du -sh dist/kiosk

bench: ## measure the program against bare ones, and print one table
	@.ci/setup bench
	@.venv/bin/python benchmarks/table.py

coverage: ## simulate how often the 95 % intervals hold the truth, and print one table
	@.ci/setup bench
	@.venv/bin/python benchmarks/coverage.py

sbom: ## write what the program is made of: build/sbom.cdx.json (CycloneDX)
	@.ci/setup run
	@.venv/bin/python .ci/supply.py sbom

licences: ## write the licences of everything that is shipped: resources/licences.txt
	@.ci/setup run
	@.venv/bin/python .ci/supply.py licences

vulnerabilities: ## ask pip-audit what is known against the packages that are shipped
	@.ci/setup run
	@.venv/bin/python .ci/supply.py vulnerabilities

fuzz: ## throw bytes at what reads surveys, for SECONDS=600
	@.ci/setup fuzz
	@nice .tools/atheris/bin/python tests/faults/fuzz_survey.py $(or $(SECONDS),600)

vm: ## as root: a Debian with the built kiosk's session in QEMU: a finger, keys, crashes (not in make test; 1 to 2 hours, 6 GB)
	@test -x dist/kiosk/kiosk || { echo "first: make bundle" >&2; exit 1; }
	@for tool in qemu-system-x86_64 qemu-img mmdebstrap mkfs.ext4; do command -v $$tool >/dev/null || \
	    { echo "first, as root: apt-get install qemu-system-x86 qemu-utils mmdebstrap e2fsprogs" >&2; exit 1; }; done
	@sh tests/faults/vm/image.sh dist/kiosk build/vm
	@nice .venv/bin/python -m tests.faults.vm.try_out build/vm

vm-cuts: ## as root: KIOSK_VM_CUTS=60 power cuts of a Debian in QEMU while the store takes visits on ext4 (30 minutes, 2 GB)
	@.ci/setup test
	@for tool in qemu-system-x86_64 qemu-img mmdebstrap mkfs.ext4; do command -v $$tool >/dev/null || { \
	    echo "not run: power cut, kernel and ext4; as root: apt-get install qemu-system-x86 qemu-utils mmdebstrap e2fsprogs"; \
	    exit 0; }; done; \
	sh tests/faults/vm/power_cut_image.sh build/vm-cuts && \
	nice .venv/bin/python -m tests.faults.vm.power_cut build/vm-cuts $(or $(KIOSK_VM_CUTS),60)

clean: ## remove what was built (the packages in .venv and .tools stay)
	rm -rf build dist shots .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find kiosk tests benchmarks -name __pycache__ -prune -exec rm -rf {} +
