# The commands of rope-mlir. Each does all that it needs by itself, from a fresh
# clone on: packages, configuration, build. `make help` lists them.

SHELL := /bin/bash
BUILD ?= build
JOBS ?= $(shell nproc)
VENV := $(or $(ROPE_VENV),.venv)
PYTHON_ENV = $(VENV)/bin/python
SOURCES = $(shell git ls-files '*.cpp' '*.h' '*.c')

.DEFAULT_GOAL := build
.PHONY: help setup build test demo format lint docs export corpus fuzz asan clean

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo
	@echo "BUILD=$(BUILD) and JOBS=$(JOBS) can be set; see docs/getting-started.md."

setup: ## install what is missing: Debian packages, .venv, ptxas
	@scripts/setup.sh

# Configured anew when what the configuration reads has changed; ninja looks after
# the CMake files.
$(BUILD)/build.ninja: scripts/configure.sh scripts/versions.env $(VENV)/env.sh
	scripts/configure.sh $(BUILD) $(CONFIGURE_FLAGS)

# Written by setup, which leaves it alone when nothing has changed.
$(VENV)/env.sh: | setup

build: setup $(BUILD)/build.ninja ## configure and build everything into build/bin
	@ninja -C $(BUILD) -j$(JOBS)

test: build ## build, then run every test; the last line has the counts
	@$(PYTHON_ENV) scripts/run-tests.py $(BUILD)

demo: build ## take exported models through raise, fold and compile; one table
	@source scripts/env.sh && $(PYTHON_ENV) scripts/demo.py --build $(BUILD)

corpus: build ## run a folder of cases before and after the passes: DIR=folder
	@$(PYTHON_ENV) scripts/corpus.py --build $(BUILD) $(or $(DIR),$(error usage: make corpus DIR=folder)) --build=$(BUILD) $(ARGS)

fuzz: build ## random programs through raise, equiv and numbers: N=how many
	@$(PYTHON_ENV) test/fuzz/run.py --bin $(BUILD)/bin -n $(or $(N),1000) --jobs $(JOBS) --save $(BUILD)/fuzz $(ARGS)

format: ## clang-format every C and C++ file
	@scripts/setup.sh lint
	@clang-format-22 -i $(SOURCES)

lint: ## clang-format and clang-tidy, and whether docs/reference is up to date
	@scripts/setup.sh lint
	@$(MAKE) --no-print-directory build
	@scripts/lint.sh $(BUILD) $(JOBS)

docs: build ## generate docs/reference from the td files
	@scripts/docs.sh docs/reference

export: ## re-create test/Integration/programs from the real models (PyTorch)
	@scripts/setup.sh
	@scripts/export/run.sh $(ARGS)

asan: ## build and test with the address and undefined-behaviour sanitizers
	@scripts/setup.sh asan
	@$(MAKE) --no-print-directory test BUILD=build-asan \
	  CONFIGURE_FLAGS="-DROPE_SANITIZER=address,undefined"

clean: ## remove the build folders and the private environments
	rm -rf build build-* .venv .venv-export
