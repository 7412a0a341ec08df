/**
 * Every rule has a fixture folder of its name, and every rule runs on every fixture: `old.yaml` (or a folder `old/`) against `new.yaml`
 * finds what `expect` lists, the folder's own rule where there is none, and nothing else.
 *
 * The same fixtures show that a document against itself gives nothing, and that old and new swapped give the mirrored rules.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { diff } from "../../generator/diff/diff.ts";
import { RULES, type RuleId } from "../../generator/diff/rules/rules.ts";
import type { JsonValue } from "../../generator/ground/json.ts";
import { at } from "../../generator/ground/pointer.ts";
import type { InputFile } from "../../generator/ground/input.ts";
import { respelt } from "../inputs/documents.ts";

const base = new URL("./rules/", import.meta.url);
const folders = readdirSync(base);

/** Actions that undo each other; every other action is its own mirror. */
const MIRRORS: readonly (readonly [string, string])[] = [
  ["added", "removed"],
  ["deprecated", "undeprecated"],
  ["required", "optional"],
  ["decreased", "increased"],
  ["nullable", "not-nullable"],
  ["widened", "narrowed"],
  ["became-number", "became-integer"],
  ["became-enum", "stopped-being-enum"],
  ["tightened", "loosened"],
  ["opened", "closed"],
  ["stated", "unstated"],
];

/** Rules whose mirror has another name, each with the reason. */
const WAIVERS: Partial<Readonly<Record<RuleId, { readonly mirror: RuleId; readonly because: string }>>> = {
  "parameter-required-added": {
    mirror: "parameter-removed",
    because: "what is gone is gone, required or not",
  },
  "parameter-optional-added": {
    mirror: "parameter-removed",
    because: "what is gone is gone, required or not",
  },
  "parameter-removed": { mirror: "parameter-optional-added", because: "the fixture's was optional" },
  "header-required-added": { mirror: "header-removed", because: "what is gone is gone, required or not" },
  "header-optional-added": { mirror: "header-removed", because: "what is gone is gone, required or not" },
  "header-removed": { mirror: "header-optional-added", because: "the fixture's was optional" },
  "body-required-added": { mirror: "body-removed", because: "what is gone is gone, required or not" },
  "body-optional-added": { mirror: "body-removed", because: "what is gone is gone, required or not" },
  "body-removed": { mirror: "body-required-added", because: "the fixture's was required" },
  "property-request-required-added": {
    mirror: "property-request-removed",
    because: "what is gone is gone, required or not",
  },
  "property-request-optional-added": {
    mirror: "property-request-removed",
    because: "what is gone is gone, required or not",
  },
  "property-request-removed": {
    mirror: "property-request-optional-added",
    because: "the fixture's was optional",
  },
};

describe("rules", () => {
  it("has a fixture for every rule and no other", () => {
    expect(folders.sort()).toEqual(Object.keys(RULES).sort());
  });

  it("says why a rule has another mirror than its name says", () => {
    const needless = Object.entries(WAIVERS).filter(
      ([rule, waiver]) => waiver.mirror === swapped(rule) || waiver.because === "",
    );
    expect(needless).toEqual([]);
  });

  it("names objects, directions and actions in small letters, and closes no sentence", () => {
    for (const [rule, { message, hint }] of Object.entries(RULES)) {
      expect(rule).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(message).not.toMatch(/\.$/);
      expect(hint).toMatch(/\.$/);
    }
  });
});

describe.each(folders)("%s", (rule) => {
  const old = side(rule, "old");
  const current = side(rule, "new");
  const wanted = existsSync(new URL(`${rule}/expect`, base))
    ? readFileSync(new URL(`${rule}/expect`, base), "utf8")
        .trim()
        .split("\n")
    : [rule];

  it("is found, and nothing else", () => {
    const changes = changesOf(old, current);
    expect(changes.map((change) => change.rule).sort()).toEqual(wanted);
    for (const { message, pointer, side: at, file } of changes) {
      expect(message).not.toMatch(/[{]what|[{]before|[{]after/);
      expect(hasPlace(at === "old" ? old : current, { file, pointer }), `${at} ${pointer}`).toBe(true);
    }
  });

  it("gives nothing against itself", () => {
    expect([...changesOf(old, old), ...changesOf(current, current)]).toEqual([]);
  });

  it("gives its mirror when old and new are swapped", () => {
    const mirrored = wanted.map((id) => (id in RULES ? (WAIVERS[id as RuleId]?.mirror ?? swapped(id)) : id));
    expect(
      changesOf(current, old)
        .map((change) => change.rule)
        .sort(),
    ).toEqual(mirrored.sort());
  });
});

function swapped(rule: string): string {
  for (const [a, b] of MIRRORS) {
    if (rule.endsWith(`-${b}`)) return rule.slice(0, -b.length) + a;
    if (rule.endsWith(`-${a}`)) return rule.slice(0, -a.length) + b;
  }
  return rule;
}

function side(rule: string, name: "old" | "new"): InputFile[] {
  const folder = new URL(`${rule}/`, base);
  const names = existsSync(new URL(`${name}.yaml`, folder))
    ? [`${name}.yaml`]
    : readdirSync(new URL(`${name}/`, folder)).map((file) => `${name}/${file}`);
  return names.map((path) => ({ path, text: readFileSync(new URL(path, folder), "utf8") }));
}

function changesOf(from: readonly InputFile[], to: readonly InputFile[]) {
  const { verdict, diagnostics } = diff({ from: { documents: from }, to: { documents: respelt(to) } });
  expect(diagnostics).toEqual([]);
  return verdict?.changes ?? [];
}

/** A change points at something that is there. */
function hasPlace(
  documents: readonly InputFile[],
  { file, pointer }: { file: string; pointer: string },
): boolean {
  const document = documents.find(({ path }) => path === file);
  if (!document) return false;
  const root = parse(document.text) as unknown;
  return pointer === "" || at(root as JsonValue, pointer) !== undefined;
}
