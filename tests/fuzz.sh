#!/usr/bin/env bash
# Looks for inputs that break the program, for as long as is asked. Usage: tests/fuzz.sh [MINUTES] [TARGET…]
# Half of the time goes to afl-fuzz, which follows the paths that an input takes through the program, an equal share for each
# target; half to random damage in one process. Without afl-fuzz all of it goes to the second.
# What broke something is kept in TestResults/fuzz; exit code 1 says that there is any.
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
minutes=${1:-60}
shift $(( $# > 0 ? 1 : 0 ))
results=TestResults/fuzz
fuzzing="$results/program/Dossier.Fuzzing.dll"
rm -rf "$results"
mkdir -p "$results"

dotnet publish tests/Dossier.Fuzzing -c Release -o "$results/program" --nologo -v quiet || exit 2
targets=("$@")
[ ${#targets[@]} -gt 0 ] || mapfile -t targets < <(dotnet "$fuzzing" targets)

if ! command -v afl-fuzz >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
  { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends afl++; } >"$results/apt.log" 2>&1
fi

broken=0
seconds=$(( minutes * 60 ))
if command -v afl-fuzz >/dev/null && dotnet tool install --tool-path "$results/tools" SharpFuzz.CommandLine --version 2.3.0 >"$results/tool.log" 2>&1; then
  cp -r "$results/program" "$results/instrumented"
  for part in Dossier YamlDotNet Markdig; do
    "$results/tools/sharpfuzz" "$results/instrumented/$part.dll" || exit 2
  done
  seconds=$(( seconds / 2 ))
  # The program is no native one, and the machine may be shared: afl-fuzz would refuse both.
  export AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_NO_UI=1 AFL_FORKSRV_INIT_TMOUT=60000
  for target in "${targets[@]}"; do
    dotnet "$fuzzing" examples "$target" "$results/afl/$target/in"
    afl-fuzz -V $(( seconds / ${#targets[@]} )) -m none -t 10000 -i "$results/afl/$target/in" -o "$results/afl/$target/out" -- \
      dotnet "$results/instrumented/Dossier.Fuzzing.dll" afl "$target" >"$results/afl/$target.log" 2>&1
    stats="$results/afl/$target/out/default/fuzzer_stats"
    [ -f "$stats" ] || { echo "$target: afl-fuzz did not start; $results/afl/$target.log says why"; broken=1; continue; }
    crashes=$(find "$results/afl/$target/out" -path '*/crashes*/id*' | wc -l)
    hangs=$(find "$results/afl/$target/out" -path '*/hangs*/id*' | wc -l)
    echo "$target: $(awk '/^execs_done/ { print $3 }' "$stats") inputs by afl-fuzz, $crashes broke it, $hangs took longer than 10 s"
    [ $(( crashes + hangs )) -eq 0 ] || broken=1
  done
else
  echo "There is no afl-fuzz here: all of the time goes to random damage."
fi

dotnet "$fuzzing" run --seconds "$seconds" --findings "$results/findings" "${targets[@]}" || broken=1
exit $broken
