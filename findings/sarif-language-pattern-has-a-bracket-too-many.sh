#!/usr/bin/env bash
# The schema of SARIF 2.1.0 has a bracket too many in its pattern of languages: Ajv refuses the whole schema, and what takes it takes "english" for a language.
#
# `run.language` has the pattern `^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$`. The `]` before the `?` closes nothing. JSON Schema wants patterns
# to be read as Unicode ones, where that is an error: Ajv, which does so by default, compiles nothing of the schema. Read the old way (`unicodeRegExp: false`)
# it is an optional bracket, and since only the second half ends with `$`, any text that begins with two letters is a language. So a validator in
# a pipeline either does not start or says nothing of a wrong language; whoever writes SARIF has to check the language alone.
#
# Seen with Ajv 8.20.0 and the schema in @microsoft/jest-sarif 1.0.0-beta.0:
#   the schema, read with Unicode      refused: Lone quantifier brackets
#   the schema, read without           compiled
#   language "en-US"                   valid
#   language "en-US]"                  valid
#   language "english"                 valid
#   language "e"                       invalid
#
# Exits with 1 when one of them behaves otherwise, with 2 when it cannot be tried.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ajv@8.20.0 @microsoft/jest-sarif@1.0.0-beta.0 || exit 2

cat > try.mjs <<'END'
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";

const text = readFileSync("node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json", "utf8");
// The schema is of draft 4: its identifier has another name now.
const schema = () => {
  const { $schema, id, ...rest } = JSON.parse(text);
  return rest;
};
const make = (unicodeRegExp) => new Ajv({ strict: false, validateFormats: false, unicodeRegExp }).compile(schema());
const log = (language) => ({
  version: "2.1.0",
  runs: [{ tool: { driver: { name: "linter" } }, language, results: [] }],
});

const rows = [];
try {
  make(true);
  rows.push(["the schema, read with Unicode", "compiled"]);
} catch (error) {
  rows.push(["the schema, read with Unicode", `refused: ${error.message.split(": ").at(-1)}`]);
}
const validate = make(false);
rows.push(["the schema, read without", "compiled"]);
for (const language of ["en-US", "en-US]", "english", "e"])
  rows.push([`language ${JSON.stringify(language)}`, validate(log(language)) ? "valid" : "invalid"]);
const WANTED = ["refused: Lone quantifier brackets", "compiled", "valid", "valid", "valid", "invalid"];
let status = 0;
rows.forEach(([name, said], i) => {
  console.log(`${name.padEnd(34)} ${said}`);
  if (said !== WANTED[i]) {
    console.log(`  expected ${WANTED[i]}`);
    status = 1;
  }
});
process.exit(status);
END
node try.mjs
