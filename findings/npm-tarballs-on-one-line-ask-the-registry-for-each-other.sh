#!/usr/bin/env bash
# npm install of tarballs that need each other, all of them on one line: for each dependency whose tarball comes behind its dependent in the alphabet
# npm first asks the registry, at the exact version that lies beside it, and installs the tarball whatever the answer is. Where the scope is sent to a
# registry that does not exist, so that nobody else's packages are ever taken, each such question is repeated with pauses of 10 and 60 seconds (the
# defaults of fetch-retry-mintimeout and -maxtimeout): eight tarballs were not installed after seven minutes, and are at once with `--fetch-retries=0`.
# Under names in the other order nobody is asked.
#
# Seen with npm 11.19.1 and 10.9.3 on Node 20.20.2: 1 request, 0 requests, both installs succeed.
# Met by: a tool that puts packages which depend on each other into a project as tarballs. The questions were an `npm install` that seemed to hang.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# A registry that has nothing, and counts who asks for packages of the scope.
cat >registry.mjs <<'JS'
import { appendFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
const server = createServer((request, response) => {
  appendFileSync("asked", `${decodeURIComponent(request.url)}\n`);
  response.writeHead(404, { "content-type": "application/json" }).end("{}");
});
server.listen(0, "127.0.0.1", () => writeFileSync("port", String(server.address().port)));
JS
touch asked
node registry.mjs &
registry=$!
trap 'kill "$registry" 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 100); do [ -s port ] && break; sleep 0.1; done

# Packs a dependent and what it depends on, under two names, and installs both tarballs with a version of npm.
# Prints how often the registry was asked for the dependency.
asks() {
  local npm=$1 dependent=$2 dependency=$3 folder
  folder=$(mktemp -d -p "$work")
  mkdir "$folder/one" "$folder/two" "$folder/project"
  printf '{"name":"@shop/%s","version":"1.0.0","dependencies":{"@shop/%s":"1.0.0"}}' "$dependent" "$dependency" >"$folder/one/package.json"
  printf '{"name":"@shop/%s","version":"1.0.0"}' "$dependency" >"$folder/two/package.json"
  (cd "$folder" && "$npm" pack ./one ./two --silent >/dev/null)
  printf '{"name":"project","version":"1.0.0","private":true}' >"$folder/project/package.json"
  printf '@shop:registry=http://127.0.0.1:%s/\n' "$(cat port)" >"$folder/project/.npmrc"
  : >asked
  (cd "$folder/project" && "$npm" install "../shop-$dependent-1.0.0.tgz" "../shop-$dependency-1.0.0.tgz" --no-audit --no-fund --silent)
  [ -d "$folder/project/node_modules/@shop/$dependency" ] || { echo "the dependency was not installed"; exit 1; }
  grep -c "^/@shop/$dependency$" asked || true
}

failed=0
for version in 11.19.1 10.9.3; do
  mkdir -p "npm-$version"
  (cd "npm-$version" && npm init --yes >/dev/null && npm install --silent --no-audit --no-fund "npm@$version")
  npm="$work/npm-$version/node_modules/.bin/npm"
  before=$(asks "$npm" apple zebra)
  behind=$(asks "$npm" zebra apple)
  echo "npm $("$npm" --version): asked $before time(s) for a dependency that comes later in the alphabet, $behind for one that comes earlier"
  [ "$before" = 1 ] && [ "$behind" = 0 ] || failed=1
done
[ "$failed" = 0 ] && echo "as seen" || { echo "this has changed"; exit 1; }
