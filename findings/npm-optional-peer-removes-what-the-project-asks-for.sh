#!/usr/bin/env bash
# npm takes a project's own dependency out of node_modules, with exit 0, when some package has it as an optional peer in a range that no version is in.
#
# An optional peer in a range that other versions are in is refused (ERESOLVE, exit 1), and what is installed stays. Where no published version is in the range,
# npm "overrides" instead: it installs the new package and removes the project's dependency with all below it, though package.json goes on asking for it
# and `npm ls` calls it UNMET. No typing error is needed for that. All versions of @duckdb/node-api are pre-releases in the eyes of semver (1.5.6-r.1 and so on),
# which no range of releases takes in: `>=1.4.0` as an optional peer, as anybody would write it, costs whoever installs the package the driver that it is for.
# `*` is what works, for npm makes an exception of it.
#
# Seen with npm 11.19.1, @duckdb/node-api 1.5.6-r.1 installed before a package that has it as an optional peer:
#   peer >=1.4.0    exit 0  the driver is gone
#   peer 1.5.4-r.1  exit 1  the driver stays
#   peer *          exit 0  the driver stays
#
# Exits with 1 when one of them behaves otherwise, with 2 when it cannot be tried.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
mkdir tool
echo '{ "private": true }' > tool/package.json
npm install --prefix tool --silent --no-audit --no-fund npm@11.19.1 || exit 2
npm="node $home/tool/node_modules/npm/bin/npm-cli.js"

exit=0
try() {
  local range=$1 wanted=$2 told
  rm -rf library project
  mkdir library project
  cat > library/package.json <<END
{
  "name": "library",
  "version": "1.0.0",
  "peerDependencies": { "@duckdb/node-api": "$range" },
  "peerDependenciesMeta": { "@duckdb/node-api": { "optional": true } }
}
END
  (cd library && $npm pack --silent > /dev/null)
  cd project
  echo '{ "private": true }' > package.json
  $npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @duckdb/node-api@1.5.6-r.1 || exit 2
  [ -d node_modules/@duckdb/node-api ] || exit 2
  if $npm install --silent --no-audit --no-fund --ignore-scripts ../library/library-1.0.0.tgz > /dev/null 2>&1; then told="exit 0"; else told="exit 1"; fi
  node -e 'process.exit(require("./package.json").dependencies["@duckdb/node-api"] === "1.5.6-r.1" ? 0 : 1)' || told="$told  package.json changed"
  if [ -d node_modules/@duckdb/node-api ]; then told="$told  the driver stays"; else told="$told  the driver is gone"; fi
  cd ..
  printf 'peer %-9s  %s\n' "$range" "$told"
  [ "$told" = "$wanted" ] || { echo "  expected $wanted"; exit=1; }
}
try ">=1.4.0" "exit 0  the driver is gone"
try "1.5.4-r.1" "exit 1  the driver stays"
try "*" "exit 0  the driver stays"
exit $exit
