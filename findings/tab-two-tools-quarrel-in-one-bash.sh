#!/usr/bin/env bash
# Scripts for bash that @bomb.sh/tab prints cannot be read twice, nor those of two tools in one shell; and a value that is a path completes to nothing.
#
# Every script begins with the same six `readonly` constants, without the tool's name in them. Who has `source <(one completion bash)` and the same of
# another tool in their profile, or reads the profile again, gets six errors at each start of a shell; completing works all the same.
# What an option or argument without a list of its own takes is answered with the directive 4, "no files": where a tool takes a folder, TAB gives nothing, and
# no option of the library says otherwise. A tool that has paths among its arguments completes them by scripts of its own, or not at all.
#
# Seen with @bomb.sh/tab 0.0.22 and bash 5:
#   errors of one script read once            0
#   errors of two tools' scripts in a shell   6
#   complete -- build --out ""                :4
#   complete -- build ""                      :4
#
# Exits with 1 when one of them behaves otherwise, with 2 when it cannot be tried.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @bomb.sh/tab@0.0.22 || exit 2

cat > tool.mjs <<'END'
import tab from "@bomb.sh/tab";

const [name, ...args] = process.argv.slice(2);
const build = tab.command("build", "builds a folder");
build.argument("folder", () => undefined);
build.option("out", "folder of the result", () => undefined);
if (args[0] === "complete") tab.parse(args.slice(2));
else tab.setup(name, name, "bash");
END
node tool.mjs first > first.bash
node tool.mjs second > second.bash

status=0
check() {
  printf '%-42s%s\n' "$1" "$2"
  if [ "$2" != "$3" ]; then
    echo "  expected $3"
    status=1
  fi
}
once=$(bash -c 'source ./first.bash' 2>&1 | grep -c "readonly variable" || true)
both=$(bash -c 'source ./first.bash; source ./second.bash' 2>&1 | grep -c "readonly variable" || true)
check "errors of one script read once" "$once" 0
check "errors of two tools' scripts in a shell" "$both" 6
check 'complete -- build --out ""' "$(node tool.mjs first complete -- build --out "" | tr '\n' ' ' | sed 's/ $//')" ":4"
check 'complete -- build ""' "$(node tool.mjs first complete -- build "" | tr '\n' ' ' | sed 's/ $//')" ":4"
exit "$status"
