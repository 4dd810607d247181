# Bow Out. `make` alone lists what there is.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help serve build single-file test test-native test-wasm test-e2e audit bench lighthouse lint size shots picture clean

TOOLS := . scripts/env.sh &&

help: ## list these targets
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

serve: ## set up what is missing and serve the app, rebuilt as you edit (PORT=8080)
	@scripts/setup.sh build
	@echo "Bow Out will be at http://127.0.0.1:$(or $(PORT),8080)/ once it is built; stop with Ctrl-C."
	@$(TOOLS) run_trunk serve --address 127.0.0.1 --port $(or $(PORT),8080)

build: ## set up what is missing and make the release build in dist/
	@scripts/setup.sh build
	@$(TOOLS) run_trunk build --release

single-file: build ## make the whole app as one file that opens from a disk: dist/bow-out.html
	@ls -l dist/bow-out.html

test: ## set up what is missing and run every check and test
	@scripts/setup.sh test
	@scripts/test.sh lint native wasm e2e

test-native: ## run the engine's tests (no browser, no set-up but Rust)
	@scripts/test.sh native

test-wasm: ## run the tests of adapters and components in headless Chromium
	@scripts/setup.sh test
	@scripts/test.sh wasm

test-e2e: ## build, and run the end-to-end steps in Chromium, Firefox and WebKitGTK
	@scripts/setup.sh test
	@scripts/test.sh e2e

audit: ## check the release build in dist/: its policy, manifest, worker, and whom it could ask
	@[ -e dist/bow-out.html ] || $(MAKE) build
	@$(TOOLS) cargo test --quiet -p bow-out-e2e --test audit -- --nocapture

bench: ## time the engine and the page, beside others, and write docs/performance.md (some ten minutes)
	@scripts/setup.sh test
	@$(TOOLS) run_trunk build --release
	@scripts/bench.sh

lighthouse: ## ask Lighthouse about the release build in dist/, as a phone (needs Node)
	@scripts/setup.sh test
	@[ -e dist/bow-out.html ] || $(MAKE) build
	@scripts/bench.sh lighthouse

lint: ## check the format and run clippy
	@scripts/test.sh lint

size: ## measure what a visit downloads, and what it is made of, from the release build in dist/
	@[ -e target/modules ] || $(MAKE) build
	@scripts/setup.sh size
	@scripts/contributors.sh
	@echo
	@scripts/budget.sh

shots: ## take pictures of the pages in dist/ into target/shots/
	@scripts/setup.sh test
	@[ -e dist/index.html ] || $(MAKE) build
	@$(TOOLS) cargo run --quiet -p bow-out-e2e --bin shots -- $(PAGES)

picture: ## take the README's picture anew from the app in dist/
	@$(MAKE) --no-print-directory shots PAGES=plan-named
	@cp target/shots/plan-named-desk-light.png docs/plan.png

clean: ## remove what was built (the tools stay, in ~/.cache/bow-out)
	rm -rf dist target
