#!/usr/bin/env bash
# TypeScript 7.0.2 and 6.0.3 write other declarations for the same source: members of unions and optional properties change places.
#
# Types mean the same, texts do not. Who compares declarations to find breaking changes, hashes them, or commits them (API reports, lockfiles
# of a public surface) sees changes in code that nobody touched, on the day the compiler is updated. TypeScript 5.9.3 and 6.0.3 agree with
# each other. 6.0.3 has an option that writes what 7.0.2 writes, `--stableTypeOrdering`, which its `--help --all` does not list: with it the
# change can be made, and reviewed, before the compiler is.
#
# Seen, for `const one = flag ? "z" : "m"; return one;` and `return flag ? { a: 1 } : { b: "x" };`:
#   5.9.3, 6.0.3                        "z" | "m"    { b: string; a?: undefined; }
#   6.0.3 --stableTypeOrdering, 7.0.2   "m" | "z"    { a?: undefined; b: string; }
#
# Exits with 1 when the compilers behave otherwise, with 2 when they cannot be tried.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund ts-5@npm:typescript@5.9.3 ts-6@npm:typescript@6.0.3 ts-7@npm:typescript@7.0.2 || exit 2

cat > source.ts <<'END'
export function pick(flag: boolean) { const one = flag ? "z" : "m"; return one; }
export function shape(flag: boolean) { return flag ? { a: 1 } : { b: "x" }; }
END

# The declarations in one line.
declare_by() {
  local compiler=$1
  shift
  rm -rf out
  node "node_modules/$compiler/bin/tsc" source.ts --declaration --emitDeclarationOnly --strict --target es2022 --module nodenext \
    --outDir out "$@" || exit 2
  tr -s ' \n' ' ' < out/source.d.ts
}
five=$(declare_by ts-5)
six=$(declare_by ts-6)
ordered=$(declare_by ts-6 --stableTypeOrdering)
seven=$(declare_by ts-7)
printf '%s\n' "5.9.3:       $five" "6.0.3:       $six" "6.0.3 with:  $ordered" "7.0.2:       $seven"
help=$(node node_modules/ts-6/bin/tsc --help --all)

before='"z" | "m"; export declare function shape(flag: boolean): { a: number; b?: undefined; } | { b: string; a?: undefined; };'
after='"m" | "z"; export declare function shape(flag: boolean): { a: number; b?: undefined; } | { a?: undefined; b: string; };'
[[ $five == "$six" && $six == *"$before"* && $ordered == "$seven" && $seven == *"$after"* && $help != *stableTypeOrdering* ]] ||
  { echo "the compilers behave otherwise now"; exit 1; }
