#!/usr/bin/env bash
# npm 12.2.2: `npm pack --json` says less than it did, when two of the folders have the same package name.
#
# Up to npm 11 the answer is a list with a row for each tarball. Since npm 12 it is an object whose keys are package names, so that of two
# versions of one package packed in one call (an old and a new line, a fork beside its original) only the last is told. Both tarballs are
# written, nothing is printed about the missing row, and the exit code is 0. A release script that sends what it reads leaves one out.
#
# Seen, for two folders with `same` 1.0.0 and 2.0.0:
#   npm 11.21.2   told same@1.0.0 same@2.0.0   written same-1.0.0.tgz same-2.0.0.tgz
#   npm 12.2.2    told same@2.0.0              written same-1.0.0.tgz same-2.0.0.tgz
#
# Needs Node 22.22.2 or later, as npm 12 does. Exits with 1 when npm behaves otherwise, with 2 when it cannot be tried.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
echo '{ "private": true }' > package.json
npm install --silent --no-audit --no-fund npm-11@npm:npm@11.21.2 npm-12@npm:npm@12.2.2 || exit 2

mkdir old new
echo '{ "name": "same", "version": "1.0.0" }' > old/package.json
echo '{ "name": "same", "version": "2.0.0" }' > new/package.json

try() {
  mkdir "by-$1"
  node "node_modules/npm-$1/bin/npm-cli.js" pack ./old ./new --json --silent --pack-destination "by-$1" > answer.json || exit 2
  local told written
  told=$(node -p 'Object.values(JSON.parse(fs.readFileSync("answer.json", "utf8"))).map(({ id }) => id).join(" ")')
  written=$(cd "by-$1" && echo *.tgz)
  echo "npm $1: told $told, written $written"
}
seen=$(try 11 && try 12)
echo "$seen"
want='npm 11: told same@1.0.0 same@2.0.0, written same-1.0.0.tgz same-2.0.0.tgz
npm 12: told same@2.0.0, written same-1.0.0.tgz same-2.0.0.tgz'
[ "$seen" = "$want" ] || { echo "npm behaves otherwise now"; exit 1; }
