/** What the page and the Markdown are made of: what is folded, what it is called, what is shown before and after, how long it may be. */
import { stringify } from "yaml";
import { beforeAll, describe, expect, it } from "vitest";
import { diffWithSides } from "../../../generator/diff/diff.ts";
import { pluralMessage } from "../../../generator/diff/render/families.ts";
import { changedLines } from "../../../generator/diff/render/lines.ts";
import { MOST, toMarkdown } from "../../../generator/diff/render/markdown.ts";
import { type DiffReport, reportOf, type ReportInput } from "../../../generator/diff/render/report.ts";
import { RULES, type RuleId } from "../../../generator/diff/rules/rules.ts";
import type { InputFile } from "../../../generator/ground/input.ts";
import { documentOf, respelt, type Tree } from "../../inputs/documents.ts";
import { largeChange } from "./large.ts";

function inputOf(
  from: readonly InputFile[],
  to: readonly InputFile[],
  names: readonly [string, string] = ["old", "new"],
): ReportInput {
  const sides = {
    from: { documents: from, bundledOverlays: "none" },
    to: { documents: to, bundledOverlays: "none" },
  } as const;
  const { verdict, ...rest } = diffWithSides(sides);
  if (!verdict) throw new Error("nothing was compared");
  const [old, current] = names;
  return { ...rest, verdict, old: { name: old, documents: from }, current: { name: current, documents: to } };
}

/** Every entry by its title, with the messages in it. */
function entriesIn({ sections }: DiffReport): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ entries }) =>
        entries.map(({ title, rows }) => [title, rows.map(({ message }) => message)] as const),
      ),
    ),
  );
}

const answer = (name: string) => ({
  responses: {
    200: {
      description: "OK",
      content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
    },
  },
});
const list = (name: string, parameters: readonly string[] = []): Tree => ({
  get: {
    operationId: `${name}_Get`,
    parameters: parameters.map((one) => ({ name: one, in: "query", schema: { type: "string" } })),
    ...answer(name),
  },
});
const schema = (properties: Tree) => ({ type: "object", properties });
const text = { type: "string" };

const OLD = documentOf({
  paths: { "/cats": list("Cat"), "/dogs": list("Dog"), "/fish": list("Fish"), "/birds": list("Bird") },
  components: {
    schemas: {
      Cat: schema({ name: text, colour: text, fax: text }),
      Dog: schema({ name: text }),
      Fish: schema({ name: text }),
      Bird: schema({ name: text, wings: { type: "integer" } }),
      ...Object.fromEntries(
        ["Born", "Fed", "Sold"].map((event) => [`${event}Webhook`, schema({ id: text })]),
      ),
    },
  },
});
const NEW = documentOf({
  paths: {
    "/cats": list("Cat", ["active"]),
    "/dogs": list("Dog", ["active"]),
    "/fish": list("Fish", ["active"]),
    "/birds": list("Bird"),
  },
  components: {
    schemas: {
      Cat: schema({ name: text, colourName: text }),
      Dog: schema({ name: text }),
      Fish: schema({ name: text }),
      Bird: schema({ name: text, wings: text }),
    },
  },
});

describe("a report", () => {
  const report = reportOf(inputOf([OLD], respelt([NEW]), ["old specs", "new"]));

  it("tells what is alike once, and everything else by what it is about", () => {
    expect(entriesIn(report)).toEqual({
      "3 types with “Webhook” in their names are gone": [
        "The type BornWebhook is gone",
        "The type FedWebhook is gone",
        "The type SoldWebhook is gone",
      ],
      "3 operations: active is new": [
        "cats.get({ active }) is new",
        "dogs.get({ active }) is new",
        "fish.get({ active }) is new",
      ],
      Cat: ["Cat.colour seems to be called colourName now", "Cat.fax is no longer answered"],
      Bird: ["Bird.wings is string instead of integer"],
    });
  });

  it("shows the code before and after, and only what changed of it", () => {
    const entries = report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.entries));
    const code = (title: string) =>
      entries.find((entry) => entry.title === title)?.code.map(({ kind, text }) => `${kind} ${text.trim()}`);
    expect(code("Bird")).toEqual([
      "same export interface Bird {",
      "same name?: string;",
      "gone wings?: number;",
      "new wings?: string;",
      "same }",
    ]);
  });

  it("says what to do, for a shell that takes names as they are", () => {
    expect(report.advice.command).toBe("npx stgen apply src --from 'old specs' --to new");
    const rows = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((b) => b.entries.flatMap((e) => e.rows)),
    );
    const codemod = (message: string) => rows.find((row) => row.message.startsWith(message))?.codemod;
    expect(codemod("Cat.colour")).toBe("renames Cat.colour to colourName, which it seems to be now");
    expect(codemod("Cat.fax")).toBe("puts a comment wherever it is used");
    expect(codemod("Bird.wings")).toBe("");
  });

  it("names a change in the same way whatever else there is", () => {
    const ids = (one: DiffReport) =>
      one.sections.flatMap(({ blocks }) =>
        blocks.flatMap((b) => b.entries.flatMap((e) => e.rows.map(({ id }) => id))),
      );
    expect(new Set(ids(report)).size).toBe(ids(report).length);
    const yaml = { ...NEW, path: "pets.yaml", text: stringify(JSON.parse(NEW.text)) };
    expect(ids(reportOf(inputOf([OLD], [yaml])))).toEqual(ids(report));
    expect(ids(report)).toContain("pets-property-response-removed-Cat.fax");
  });
});

it("has words for many of whatever a rule is about", () => {
  const wrong = Object.keys(RULES).filter((rule) =>
    /(?:^|, )8 things (?:no longer |now )?(?:is|has|takes|answers|needs|calls|documents|stands|matches|seems) /.test(
      pluralMessage(rule as RuleId, "8 things"),
    ),
  );
  expect(wrong).toEqual([]);
  expect(pluralMessage("webhook-removed", "8 webhooks")).toBe("8 webhooks are gone");
  expect(pluralMessage("model-renamed", "2 types")).toBe("2 types are now called {after}");
});

it("gives up on texts that have too little in common, not on memory", () => {
  const [a, b] = ["a", "b"].map((letter) => Array.from({ length: 5000 }, (_, i) => letter + i));
  expect(changedLines(a ?? [], b ?? []).at(-1)).toEqual({ kind: "skipped", text: "… 9920 more lines" });
});

describe("the Markdown of a large comparison", () => {
  let input: ReportInput;
  beforeAll(() => {
    const { from, to } = largeChange({ rounds: 400 });
    input = inputOf(from, to);
  });

  it("fits into a comment, the gravest first, and counts what it leaves out", () => {
    const text = toMarkdown(input);
    const { summary, changes } = input.verdict;
    expect(changes.length).toBeGreaterThan(400);
    expect(text.length).toBeLessThanOrEqual(MOST);
    const [, left] = /\*\*(\d+) more changes\*\* .* had no room here/.exec(text) ?? [];
    const shown = text.match(/^- .*\(`[a-z-]+`\)$/gm) ?? [];
    expect(shown.length + Number(left)).toBe(changes.length);
    expect(shown.length).toBeGreaterThanOrEqual(summary.major);
    expect(text.match(/<details>/g)).toHaveLength((text.match(/<\/details>/g) ?? []).length);
  });

  it("leads to what it leaves out where the page has an address, and fits all the same", () => {
    const page = `https://ci.example/${"a".repeat(2000)}.html`;
    const text = toMarkdown(input, page);
    expect(text.length).toBeLessThanOrEqual(MOST);
    const links = [...text.matchAll(/\[\d+ (\w+)\]\(<([^#>]*)#([^>]*)>\)/g)];
    const ids = new Map(
      reportOf(input).sections.flatMap(({ blocks }) =>
        blocks.flatMap(({ entries }) => entries.flatMap((entry) => entry.rows.map((row) => [row.id, row]))),
      ),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const [, level, address, id = ""] of links) {
      expect(address).toBe(page);
      expect(ids.get(decodeURIComponent(id))?.level).toBe(level);
    }
  });

  it("has a row for every change on the page, once", () => {
    const rows = reportOf(input).sections.flatMap(({ blocks }) =>
      blocks.flatMap(({ entries }) => entries.flatMap((entry) => entry.rows)),
    );
    expect(rows).toHaveLength(input.verdict.changes.length);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });
});
