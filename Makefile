# make site builds the site into site/; make test passes the tests; make audit asks checkers about
# every page. Each does its own set-up.

VENV := .venv
BIN := $(VENV)/bin

.PHONY: site test audit lock clean
.DELETE_ON_ERROR:

site: $(VENV)/.site-ready
	$(BIN)/briefings build

test: $(VENV)/.test-ready
	$(BIN)/ruff format --check --quiet generator tests
	$(BIN)/ruff check --quiet generator tests
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/pytest --numprocesses=logical --dist=loadfile --no-loadscope-reorder

AUDIT := tests/audit
audit: $(AUDIT)/node_modules/.ready $(VENV)/.test-ready site
	# To this checker a page on a disk has no 'self', and JSON-LD is a script; it does not know newer CSS.
	java -jar $(AUDIT)/node_modules/vnu-jar/build/dist/vnu.jar \
	  --filterpattern '.*(external (stylesheet|script) “[./]*assets/[^/“”]+” blocked|Inline script violates Content Security Policy|CSS: “(paint-order|anchor-name|position-(anchor|area|try-fallbacks))”: Property ).*' --Werror --also-check-css --also-check-svg --skip-non-html site
	BROWSERSLIST_CONFIG=$(AUDIT)/package.json $(AUDIT)/node_modules/.bin/eslint --config $(AUDIT)/eslint.config.mjs theme/assets theme/frame
	BROWSERSLIST_CONFIG=$(AUDIT)/package.json $(AUDIT)/node_modules/.bin/stylelint --config $(AUDIT)/stylelint.config.mjs 'theme/styles/**/*.css'
	$(BIN)/python -c 'from generator.publish.styles import material_styles; from generator.pipeline import THEME; print(material_styles(THEME))' | \
	  BROWSERSLIST_CONFIG=$(AUDIT)/package.json $(AUDIT)/node_modules/.bin/stylelint --config $(AUDIT)/stylelint.config.mjs --stdin
	$(BIN)/python -m tests.audit.old_browsers site
	$(BIN)/python -m tests.audit.every_page site
	PATH=$$PATH:/usr/sbin $(BIN)/python -m tests.audit.hosts site
	$(BIN)/python -m tests.audit.editor

$(AUDIT)/node_modules/.ready: $(AUDIT)/package-lock.json
	@PATH=$$PATH:/usr/sbin; for tool in npm java nginx apache2; do command -v $$tool >/dev/null && continue; \
	  echo "make audit needs $$tool. On Debian or Ubuntu: apt-get install npm default-jre-headless nginx apache2" >&2; exit 1; \
	done
	npm ci --prefix $(AUDIT) --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

# The first Python of ours that this machine has.
$(VENV)/bin/python:
	@for python in $(PYTHON) python3.13 python3.12 python3.11 python3 python; do \
	  if "$$python" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then \
	    "$$python" -m venv $(VENV) && exit 0; \
	    echo "$$python has no venv module. On Debian or Ubuntu: apt-get install python3-venv" >&2; exit 1; \
	  fi; \
	done; \
	echo "No Python 3.11, 3.12 or 3.13 was found. Install one, or name it: make PYTHON=/path/to/python" >&2; exit 1

$(VENV)/.site-ready: requirements.txt pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m compileall -q generator
	@touch $@

$(VENV)/.test-ready: requirements-dev.txt tests/browser/chromium.py $(VENV)/.site-ready
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	$(BIN)/python tests/browser/chromium.py
	@touch $@

# After a change to the dependencies in pyproject.toml; needs uv.
LOCK := uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header pyproject.toml
lock:
	$(LOCK) --group install --output-file requirements.txt
	$(LOCK) --group dev --output-file requirements-dev.txt
	$(LOCK) --group dev --group bench --output-file requirements-bench.txt

clean:
	rm -rf $(VENV) $(AUDIT)/node_modules .build site
