# make run: from a fresh machine to the running kiosk.   make test: to all tests green.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
MODELS := build/qmltypes/Schaufenster/Models
QML = $(shell find $(CURDIR)/resources/qml -name '*.qml')
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/i18n/*.ts resources/i18n/staff/*.ts))
# Visitors' words in every language, the staff's in German and English.
SCREENS := resources/qml/Schaufenster
VISITORS_WORDS := $(addprefix $(SCREENS)/,Controls Shell Visitor)
LUPDATE = $(BIN)/pyside6-lupdate -no-obsolete -locations none
ELEMENTS = $(shell grep -rl '^@QmlElement' kiosk)

# What the wheels of Qt expect of the system, and what a test screen needs besides.
RUN_LIBRARIES := python3-venv libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 \
	libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 \
	libwayland-cursor0 libwayland-egl1 libpulse0 libxrandr2 espeak-ng
TEST_LIBRARIES := xvfb libgl1-mesa-dri at-spi2-core dbus xdotool x11-xserver-utils zbar-tools \
	openbox cage xwayland
PACKAGE_LIBRARIES := binutils dpkg-dev zstd

# What make package builds, from the version in pyproject.toml and the time of the newest commit.
VERSION = $(shell sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
MACHINE = $(shell dpkg --print-architecture 2>/dev/null || uname -m)
BUILD := build/package
FREEZE := $(BUILD)/venv
SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 0)
DEB = dist/schaufenster_$(VERSION)_$(MACHINE).deb
PORTABLE = dist/schaufenster-$(VERSION)-linux-$(MACHINE).tar.zst
$(DEB) $(PORTABLE): export SOURCE_DATE_EPOCH := $(SOURCE_DATE_EPOCH)

.PHONY: run test lint bench soak screenshots package prove-package reproduce-package \
	lock format translations statement clean

run: $(VENV)/run.stamp $(TRANSLATIONS)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(BIN)/python -m kiosk run; else \
	echo "There is no display: the visitor's tour goes to build/tour instead."; \
	$(BIN)/python -m kiosk screenshots build/tour; fi

# Long files first, in the order of their folders, so that none is left to one process at the end.
test: $(VENV)/test.stamp $(TRANSLATIONS) lint
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

bench: $(VENV)/test.stamp $(TRANSLATIONS)
	$(BIN)/python -m tests.bench

# A crowd of visitors, before the packaged program where there is one: make soak VISITS=10000
VISITS ?= 600
soak: $(VENV)/test.stamp $(TRANSLATIONS)
	@sh packaging/libraries.sh libfaketime
	KIOSK_PROGRAM=$${KIOSK_PROGRAM-$(wildcard $(BUILD)/schaufenster/kiosk)} \
	$(BIN)/python -m tests.soak --visits $(VISITS)

screenshots: $(VENV)/run.stamp $(TRANSLATIONS)
	for language in de en de-simple tr uk ar; do for size in 1920x1080 1080x1920; do \
	$(BIN)/python -m kiosk screenshots build/tour/$$language-$$size --language $$language --size $$size \
	|| exit; done; done

# dist/: a Debian package and, for other systems, the same with all its libraries. 3 minutes.
package: $(DEB) $(PORTABLE)

# In a bare Debian 12: install, check, run below cage, upgrade, purge. As root, with a network.
prove-package: $(DEB)
	$(PYTHON) packaging/prove.py $(DEB) $(BUILD)

# The same sources give the same bytes.
reproduce-package: $(DEB)
	cp $(DEB) $(BUILD)/first.deb
	rm -rf $(BUILD)/schaufenster $(BUILD)/work $(BUILD)/bundle.stamp
	$(MAKE) $(DEB)
	cmp $(BUILD)/first.deb $(DEB)

$(DEB): $(BUILD)/bundle.stamp $(wildcard packaging/*.sh packaging/debian/* packaging/linux/* docs/*.md)
	grep -vE '^(/usr)?/lib/' $(BUILD)/sources.txt > $(BUILD)/own-sources.txt
	$(FREEZE)/bin/python packaging/parts.py $(BUILD)/own-sources.txt $(BUILD)/own-parts
	sh packaging/deb.sh $(BUILD)/schaufenster $(BUILD)/sources.txt $(BUILD)/own-parts $(BUILD)/icons $@

$(PORTABLE): $(BUILD)/bundle.stamp
	$(FREEZE)/bin/python packaging/parts.py $(BUILD)/sources.txt $(BUILD)/parts
	sh packaging/portable.sh $(BUILD)/schaufenster $(BUILD)/parts $(BUILD)/icons $@

$(BUILD)/bundle.stamp: $(FREEZE)/stamp $(TRANSLATIONS) pyproject.toml packaging/schaufenster.spec \
		packaging/pruning.py packaging/icons.py $(shell git ls-files kiosk db resources 2>/dev/null)
	$(FREEZE)/bin/python packaging/icons.py $(BUILD)/icons
	PYTHONHASHSEED=0 $(FREEZE)/bin/pyinstaller -y --log-level ERROR --distpath $(BUILD) \
	--workpath $(BUILD)/work packaging/schaufenster.spec
	$(FREEZE)/bin/python packaging/loads.py $(BUILD)/schaufenster
	@touch $@

# An environment of its own: what is not in it cannot get into the package.
$(FREEZE)/stamp: requirements-package.lock requirements.lock
	@sh packaging/libraries.sh $(RUN_LIBRARIES) $(PACKAGE_LIBRARIES)
	$(PYTHON) -m venv --clear $(FREEZE)
	$(FREEZE)/bin/python -m pip install --quiet --disable-pip-version-check -r $<
	@touch $@

lint: $(VENV)/test.stamp $(MODELS)/qmldir
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	MYPYPATH=packaging $(BIN)/mypy packaging/*.py
	$(BIN)/pyside6-qmllint --max-warnings 0 -I build/qmltypes -I $(CURDIR)/resources/qml $(QML)
	@for file in $(QML); do $(BIN)/pyside6-qmlformat "$$file" | cmp -s - "$$file" || \
	{ echo "$$file is not formatted: make format."; exit 1; }; done
	@mkdir -p build && rm -rf build/i18n && cp -r resources/i18n build/
	@$(LUPDATE) -silent $(VISITORS_WORDS) -ts build/i18n/*.ts
	@$(LUPDATE) -silent $(SCREENS)/Staff kiosk/staff -ts build/i18n/staff/*.ts
	@if grep -l 'type="unfinished"' build/i18n/*.ts build/i18n/staff/*.ts; then \
	echo "These languages lack words: make translations, then translate."; exit 1; fi

format: $(VENV)/test.stamp
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/pyside6-qmlformat -i $(QML)

translations: $(VENV)/test.stamp
	$(LUPDATE) $(VISITORS_WORDS) -ts resources/i18n/*.ts
	$(LUPDATE) $(SCREENS)/Staff kiosk/staff -ts resources/i18n/staff/*.ts

# What visitors read about accessibility stands in docs/accessibility.md.
statement:
	$(PYTHON) packaging/statement.py

# Types of the Python view models, so that qmllint knows them; a Python float is a QML double.
$(MODELS)/qmldir: $(ELEMENTS) $(VENV)/test.stamp
	@rm -rf build/qmltypes && mkdir -p $(MODELS) build/qmltypes/json
	@for file in $(ELEMENTS); do \
	$(BIN)/pyside6-metaobjectdump $$file -o build/qmltypes/json/$$(basename $$file .py).json || exit 1; done
	@$(BIN)/pyside6-qmltyperegistrar --generate-qmltypes $(MODELS)/models.qmltypes \
	--import-name Schaufenster.Models --major-version 1 -o build/qmltypes/unused.cpp \
	build/qmltypes/json/*.json 2>/dev/null
	@sed -i 's/type: "float"/type: "double"/' $(MODELS)/models.qmltypes
	@printf 'module Schaufenster.Models\ntypeinfo models.qmltypes\n' > $@

%.qm: %.ts $(VENV)/run.stamp
	$(BIN)/pyside6-lrelease -silent $< -qm $@

$(VENV)/run.stamp: requirements.lock
	@sh packaging/libraries.sh $(RUN_LIBRARIES)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.lock
	@touch $@

$(VENV)/test.stamp: requirements-dev.lock $(VENV)/run.stamp
	@sh packaging/libraries.sh $(TEST_LIBRARIES)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.lock
	@touch $@

# Newest versions that pyproject.toml allows.
lock:
	rm -rf build/lock && $(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet --disable-pip-version-check .
	{ sed -n 1p requirements.lock; build/lock/bin/python -m pip freeze | grep -v '^schaufenster'; } > build/run.lock
	build/lock/bin/python -m pip install --quiet hypothesis jeepney mypy pytest pytest-qt pytest-xdist ruff
	{ sed -n 1,2p requirements-dev.lock; build/lock/bin/python -m pip freeze | grep -v '^schaufenster' \
	| grep -vxFf build/run.lock; } > build/dev.lock
	rm -rf build/lock && $(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet --disable-pip-version-check -r build/run.lock pyinstaller
	{ sed -n 1,2p requirements-package.lock; build/lock/bin/python -m pip freeze \
	| grep -vxFf build/run.lock; } > build/package.lock
	mv build/run.lock requirements.lock && mv build/dev.lock requirements-dev.lock
	mv build/package.lock requirements-package.lock

clean:
	rm -rf build dist $(VENV) resources/i18n/*.qm resources/i18n/staff/*.qm
