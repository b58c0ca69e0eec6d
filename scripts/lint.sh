#!/usr/bin/env bash
# Style, types, architecture and security; every tool runs, the first failure decides the exit status.
set -uo pipefail
cd "$(dirname "$0")/.."
bin=$PWD/.venv/bin
failed=()
check() {
    local name=$1
    shift
    echo "== $name"
    "$@" || failed+=("$name")
}
check ruff "$bin/ruff" check .
check mypy env MYPYPATH=build/plugins "$bin/mypy" -p zhiwei.plugin.domain -p zhiwei.plugin.services
check import-linter env PYTHONPATH=build/plugins "$bin/lint-imports"
check bandit "$bin/bandit" -q -r -c pyproject.toml __init__.py plugin processing
if [ ${#failed[@]} -gt 0 ]; then
    echo "lint: failed: ${failed[*]}"
    exit 1
fi
echo "lint: all clean"
