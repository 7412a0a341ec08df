#!/usr/bin/env bash
# Since 4.8 TypeScript keeps `string & {}` only where it is written, and makes `string` of it where a type parameter is filled in:
# `Base & {}` with `Base` given as `string` swallows the literals beside it.
#
# `"Red" | "Green" | (string & {})` is the usual way to write an enum that may grow: any text fits, and the literals are still members,
# which editors offer and conditional types see. Written once for texts and numbers, with the kind as a type parameter, it did the same up
# to 4.7. From 4.8 on it still compiles, takes the same values and is shown under the same name, but is nothing but `string`: no
# completion, no members. An alias without a parameter (`type Base = string`) keeps them.
#
# Seen, by a conditional type that asks for "Red" (4.7.4 to 7.0.2) and by completion inside the quotes (4.7.4 to 6.0.3):
#                                                       4.7.4                   4.8.4, 5.9.3, 6.0.3, 7.0.2
#   T | (string & {})                                   a member, Red, Green    a member, Red, Green
#   T | (Base & {})    type Base = string               a member, Red, Green    a member, Red, Green
#   T | (Base & {})    Base a parameter, is string      a member, Red, Green    no member, nothing
#
# Exits with 1 when a compiler behaves otherwise, with 2 when it cannot be tried.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund \
  ts-47@npm:typescript@4.7.4 ts-48@npm:typescript@4.8.4 ts-5@npm:typescript@5.9.3 ts-6@npm:typescript@6.0.3 ts-7@npm:typescript@7.0.2 || exit 2

# A module for each way to write it; the call at the end has the place at which completion is asked for.
write_module() {
  cat > "$1.ts" <<END
$2
type Colour = $3;
type Asked<T> = T extends "Red" ? "a member" : never;
export const member: Asked<Colour> = "a member";
declare function paint(colour: Colour): void;
paint("");
paint("Blue");
END
}
write_module written 'type Open<T extends string> = T | (string & {});' 'Open<"Red" | "Green">'
write_module alias 'type Base = string; type Open<T extends string> = T | (Base & {});' 'Open<"Red" | "Green">'
write_module parameter 'type Open<T extends Base, Base extends string | number> = T | (Base & {});' 'Open<"Red" | "Green", string>'

# "a member" where the module compiles, "no member" where only that constant does not; anything else is told as it is.
asked_by() {
  local said
  said=$(node "node_modules/$1/bin/tsc" --noEmit --strict "$2.ts" 2>&1 || true)
  if [ -z "$said" ]; then echo "a member"
  elif grep -qx "$2\.ts(4,14): error TS2322: Type .* is not assignable to type 'never'\." <<< "$said"; then echo "no member"
  else echo "$said"; fi
}

cat > complete.mjs <<'END'
const [name, file] = process.argv.slice(2);
const { default: ts } = await import(name);
const text = ts.sys.readFile(file);
const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (path) => {
    const found = ts.sys.readFile(path);
    return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
  },
  getCompilationSettings: () => ({ strict: true }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
});
const found = service.getCompletionsAtPosition(file, text.indexOf('""') + 1, {});
console.log(found?.entries.map((entry) => entry.name).join(", ") || "nothing");
END

status=0
expect_same() {
  echo "$1: $2"
  if [ "$2" != "$3" ]; then echo "  expected: $3"; status=1; fi
}
for compiler in ts-47 ts-48 ts-5 ts-6 ts-7; do
  expect_same "$compiler written" "$(asked_by $compiler written)" "a member"
  expect_same "$compiler alias" "$(asked_by $compiler alias)" "a member"
done
for compiler in ts-47 ts-48 ts-5 ts-6; do
  expect_same "$compiler completes written" "$(node complete.mjs $compiler written.ts)" "Red, Green"
  expect_same "$compiler completes alias" "$(node complete.mjs $compiler alias.ts)" "Red, Green"
done
expect_same "ts-47 parameter" "$(asked_by ts-47 parameter)" "a member"
expect_same "ts-47 completes parameter" "$(node complete.mjs ts-47 parameter.ts)" "Red, Green"
for compiler in ts-48 ts-5 ts-6 ts-7; do
  expect_same "$compiler parameter" "$(asked_by $compiler parameter)" "no member"
done
for compiler in ts-48 ts-5 ts-6; do
  expect_same "$compiler completes parameter" "$(node complete.mjs $compiler parameter.ts)" "nothing"
done
exit "$status"
