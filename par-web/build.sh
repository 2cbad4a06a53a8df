#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes the static files in the directory named by the first argument. Installs the npm packages only when the lock file changed.
set -eu
cd "$(dirname "$0")"

command -v node >/dev/null 2>&1 || { echo "PAR needs Node.js 20 or newer to make its style sheet, and found none on the PATH. Install it and start again." >&2; exit 1; }
command -v npm >/dev/null 2>&1 || { echo "PAR needs npm (it comes with Node.js 20 or newer) to make its style sheet, and found none on the PATH." >&2; exit 1; }
major=$(node -p 'process.versions.node.split(".")[0]')
[ "$major" -ge 20 ] || { echo "PAR needs Node.js 20 or newer to make its style sheet, and found $(node -v). Install a newer one and start again." >&2; exit 1; }

installed=node_modules/.par-lock
if ! cmp -s package-lock.json "$installed"; then
  npm ci --no-audit --no-fund --loglevel=error
  cp package-lock.json "$installed"
fi
exec node build.mjs "$1"
