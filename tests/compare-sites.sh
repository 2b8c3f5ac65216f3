#!/usr/bin/env bash
# Shows whether a change leaves every published byte as it was. Usage: tests/compare-sites.sh [REVISION]
# The program of this working tree and that of a git revision (default: the commit before this one) publish the dossiers of
# the repository, with and without a base URL, and all of their files are compared. Exit code 1 says that they differ.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
revision=$(git rev-parse --verify "${1:-HEAD^}^{commit}")
work=$(mktemp -d)
trap 'git worktree remove --force "$work/tree" 2>/dev/null || true; rm -rf "$work"' EXIT

git worktree add --quiet --detach "$work/tree" "$revision"
dotnet build "$work/tree/src/Dossier.Cli" -c Release --nologo -v quiet -o "$work/before"
dotnet build src/Dossier.Cli -c Release --nologo -v quiet -o "$work/after"

# Both read the dossiers of this working tree: what changed in these is not what is asked.
for program in before after; do
  for dossier in . tests/Dossier.Tests/Valley; do
    sites="$work/sites-$program/$dossier"
    mkdir -p "$sites"
    dotnet "$work/$program/Dossier.Cli.dll" build --root "$dossier" --output "$sites/plain" --json >/dev/null
    dotnet "$work/$program/Dossier.Cli.dll" build --root "$dossier" --output "$sites/served" --base-url https://example.org/x/ --json >/dev/null
    dotnet "$work/$program/Dossier.Cli.dll" check --root "$dossier" --json >"$sites/check.json" || true
  done
done
diff -r "$work/sites-before" "$work/sites-after" || { echo "The sites differ." >&2; exit 1; }
echo "Every byte is the same: $(find "$work/sites-after" -type f | wc -l) files."
