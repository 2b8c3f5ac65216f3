#!/usr/bin/env bash
# Runs every test with all its set-up, from a clean clone. What cannot run here is skipped, counted and named.
# The last line is "N passed, N failed, N skipped", counted from the runner's own reports.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=TestResults
failed_steps=0
skipped_steps=()

step() { printf '\n== %s\n' "$1"; }

if ! command -v dotnet >/dev/null 2>&1; then
  echo "The .NET SDK 10 is missing. Get it from https://dotnet.microsoft.com/download, then run this again." >&2
  exit 1
fi

rm -rf "$results"
mkdir -p "$results"

step "Build"
dotnet build Dossier.sln --nologo -v quiet || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

step "Browser"
browser() { echo "${DOSSIER_CHROMIUM:-$(command -v chromium google-chrome | head -1)}"; }
fonts() { [ -n "$(find /usr/share/fonts /usr/local/share/fonts -name '*.[ot]tf' -print -quit 2>/dev/null)" ]; }
as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }
install() { # by Debian's package manager, where there is one
  export DEBIAN_FRONTEND=noninteractive
  { as_root apt-get update && as_root apt-get install -y --no-install-recommends "$@"; } >>"$results/apt.log" 2>&1 ||
    echo "Not installed: $*. $results/apt.log says why." >&2
}
if command -v apt-get >/dev/null && { [ -z "$(browser)" ] || ! fonts; }; then
  install chromium fonts-dejavu-core
fi
if [ -f "$(browser)" ]; then
  browser
else
  echo "There is no Chromium here: the tests in the browser are skipped." >&2
fi

step "HTML checker"
if command -v java >/dev/null && command -v npm >/dev/null &&
  npm install --prefix "$results/vnu" --ignore-scripts vnu-jar@26.9.27 >"$results/npm.log" 2>&1; then
  export DOSSIER_VNU="$PWD/$results/vnu/node_modules/vnu-jar/build/dist/vnu.jar"
  echo "$DOSSIER_VNU"
else
  echo "Java, npm or the checker is missing: its test is skipped." >&2
fi

step "Lighthouse"
if command -v node >/dev/null && command -v npm >/dev/null &&
  npm install --prefix "$results/lighthouse" --ignore-scripts --no-audit --no-fund lighthouse@12.8.2 >"$results/npm-lighthouse.log" 2>&1; then
  export DOSSIER_LIGHTHOUSE="$PWD/$results/lighthouse/node_modules/lighthouse/cli/index.js"
  echo "$DOSSIER_LIGHTHOUSE"
else
  echo "Node, npm or Lighthouse is missing: its test is skipped." >&2
fi

step "Formatting"
if ! dotnet format Dossier.sln --verify-no-changes --no-restore; then
  echo "Run 'dotnet format' and commit." >&2
  failed_steps=$((failed_steps + 1))
fi

step "Style sheets and scripts"
if command -v npm >/dev/null &&
  npm install --prefix "$results/biome" --ignore-scripts --no-audit --no-fund @biomejs/biome@2.6.8 >"$results/npm-biome.log" 2>&1; then
  if ! "$results/biome/node_modules/.bin/biome" lint --error-on-warnings; then
    echo "What it asks for stands in biome.jsonc." >&2
    failed_steps=$((failed_steps + 1))
  fi
else
  echo "npm or the linter is missing: style sheets and scripts are not checked." >&2
  skipped_steps+=("Style sheets and scripts")
fi

step "Tests of the scripts"
scripts="$results/scripts.tap"
if command -v node >/dev/null; then
  node --test --test-reporter=spec --test-reporter-destination=stdout --test-reporter=tap --test-reporter-destination="$scripts" \
    tests/Scripts/*.test.mjs
  [ -s "$scripts" ] || { echo "The tests of the scripts did not run." >&2; failed_steps=$((failed_steps + 1)); }
else
  echo "Node is missing: the tests of the scripts are skipped." >&2
  skipped_steps+=("Tests of the scripts")
fi
script_count() { # "# pass 12" is in the last lines of the report
  cat "$scripts" 2>/dev/null | awk -v what="$1" '$1 == "#" && $2 == what { sum += $3 } END { print sum + 0 }'
}

step "Native program"
# The tests on it fail if it could not be published, because its file is then missing.
if command -v apt-get >/dev/null && { [ -z "$(command -v clang gcc)" ] || [ ! -e /usr/include/zlib.h ]; }; then
  install gcc libc6-dev zlib1g-dev
fi
export DOSSIER_NATIVE="$PWD/$results/native/dossier"
platform=$(dotnet msbuild src/Dossier.Cli -getProperty:NETCoreSdkPortableRuntimeIdentifier)
dotnet publish src/Dossier.Cli -c Release -r "$platform" -o "$results/native" --nologo -v quiet && ls -l "$DOSSIER_NATIVE"

step "Tests"
# One project after the other, each with a report of its own name: the runner would name a report after the moment, and
# two projects that begin at the same moment would write one file. 8 is for an assembly that skipped all its tests.
runner=0
reports=()
for project in tests/Dossier.Tests tests/Dossier.BrowserTests; do
  name="$(basename "$project").xunit.xml"
  dotnet test --project "$project" --no-build --ignore-exit-code 8 --results-directory "$PWD/$results" \
    --report-xunit-xml --report-xunit-xml-filename "$name" || runner=$?
  if [ -s "$results/$name" ]; then
    reports+=("$results/$name")
  else
    echo "The tests of $project left no report." >&2
    failed_steps=$((failed_steps + 1))
  fi
done

count() { # the sum of an attribute over the assemblies of all reports
  cat "${reports[@]}" 2>/dev/null | grep -o '<assembly [^>]*' | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ sum += $1 } END { print sum + 0 }'
}

step "Slowest tests, in seconds"
cat "${reports[@]}" 2>/dev/null | grep -o '<test [^>]*' |
  sed -n 's/.*[^a-z]name="\([^"]*\)".* time="\([0-9.]*\)".*/\2 \1/p' | sort -rn | head -10

passed=$(( $(count passed) + $(script_count pass) ))
failed=$(( $(count failed) + $(count errors) + $(script_count fail) + $(script_count cancelled) + failed_steps ))
skipped=$(( $(count skipped) + $(count not-run) + $(script_count skipped) + ${#skipped_steps[@]} ))
if [ "$skipped" -gt 0 ]; then
  step "Skipped"
  [ "${#skipped_steps[@]}" -eq 0 ] || printf '%s\n' "${skipped_steps[@]}"
  cat "${reports[@]}" | grep -o '<test [^>]*result="Skip"[^>]*' | sed 's/.*[^a-z]name="\([^"]*\)".*/\1/'
fi

if [ "$(count passed)" -eq 0 ] || { [ "$runner" -ne 0 ] && [ "$failed" -eq 0 ]; }; then
  echo "The test runner ended with $runner." >&2
  failed=$((failed + 1))
fi

echo
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
