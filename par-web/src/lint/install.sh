#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Installs the linter of the contract, only when the lock file changed. No package's own script runs: one of them reports to its makers.
set -eu
cd "$(dirname "$0")"
installed=node_modules/.par-lock
if ! cmp -s package-lock.json "$installed"; then
  npm ci --ignore-scripts --prefer-offline --no-audit --no-fund --loglevel=error
  cp package-lock.json "$installed"
fi
