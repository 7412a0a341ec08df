import { expect, it } from "vitest";
import { changeStatements } from "../../generator/sync/change-statements.ts";
import { planChanges } from "../../generator/sync/changes.ts";
import { pairColumns } from "../../generator/tables/renames.ts";
import type { ColumnType, TableSpec } from "../../generator/sync/table.ts";

/** `id:int64 name:text items[sku:text]` */
function table(text: string): TableSpec {
  const columns = (part: string) =>
    [...part.matchAll(/(\w+):(\w+)/g)].map(([, name = "", type]) => ({
      name,
      path: [name],
      type: type as ColumnType,
    }));
  const lists = [...text.matchAll(/(\w+)\[([^\]]*)\]/g)].map(([, name = "", inner = ""]) => ({
    name: `jobs__${name}`,
    path: [name],
    columns: columns(inner),
  }));
  return {
    name: "jobs",
    domain: "jpm",
    entity: "jpm/jobs",
    key: "id",
    columns: columns(text.replace(/\w+\[[^\]]*\]/g, "")),
    ...(lists.length > 0 && { children: lists }),
    source: { kind: "all", read: { id: "Jobs", name: "jpm.jobs.list", path: "/jobs" } },
  };
}

/** Tables before and after, and what is done; `kept` is what stays though no document has it. */
const ROWS: readonly {
  what: string;
  before: string;
  after: string;
  want: readonly string[];
  kept?: readonly string[];
}[] = [
  { what: "nothing", before: "id:int64 name:text", after: "id:int64 name:text", want: [] },
  {
    what: "a new column",
    before: "id:int64",
    after: "id:int64 total:decimal",
    want: ['ALTER TABLE "jobs" ADD COLUMN "total" numeric'],
  },
  {
    what: "a column that got wider",
    before: "id:int64 total:int64",
    after: "id:int64 total:decimal",
    want: ['ALTER TABLE "jobs" ALTER COLUMN "total" TYPE numeric USING "total"::numeric'],
  },
  {
    what: "text that became JSON",
    before: "id:int64 note:text",
    after: "id:int64 note:json",
    want: ['ALTER TABLE "jobs" ALTER COLUMN "note" TYPE jsonb USING to_jsonb("note")'],
  },
  {
    what: "a column of another type, which does not hold the old values: they stay",
    before: "id:int64 code:text",
    after: "id:int64 code:int64",
    want: [
      'ALTER TABLE "jobs" RENAME COLUMN "code" TO "code_before"',
      'ALTER TABLE "jobs" ADD COLUMN "code" bigint',
    ],
  },
  {
    what: "another name",
    before: "id:int64 modified_on:timestamp",
    after: "id:int64 modified_on_utc:timestamp",
    want: ['ALTER TABLE "jobs" RENAME COLUMN "modified_on" TO "modified_on_utc"'],
  },
  {
    what: "another name and a wider type",
    before: "id:int64 job_total:int64",
    after: "id:int64 total:decimal",
    want: [
      'ALTER TABLE "jobs" RENAME COLUMN "job_total" TO "total"',
      'ALTER TABLE "jobs" ALTER COLUMN "total" TYPE numeric USING "total"::numeric',
    ],
  },
  {
    what: "a name that is not like it",
    before: "id:int64 color:text",
    after: "id:int64 summary:text",
    want: ['ALTER TABLE "jobs" ADD COLUMN "summary" text'],
    kept: ["jobs.color"],
  },
  {
    what: "a column that is gone",
    before: "id:int64 color:text",
    after: "id:int64",
    want: [],
    kept: ["jobs.color"],
  },
  {
    what: "a list of another name",
    before: "id:int64 items[sku:text cost:decimal]",
    after: "id:int64 lines[sku:text cost:decimal]",
    want: ['ALTER TABLE "jobs__items" RENAME TO "jobs__lines"'],
  },
  {
    what: "a list that is gone",
    before: "id:int64 items[sku:text]",
    after: "id:int64",
    want: [],
    kept: ["jobs__items"],
  },
];

const all = { prune: false, isAsked: () => true, pair: pairColumns };

it.each(ROWS)("$what", ({ before, after, want, kept = [] }) => {
  const planned = planChanges(new Map([["jobs", table(before)]]), [table(after)], all);
  expect(planned.changes.flatMap((change) => changeStatements("postgres", change, undefined))).toEqual(want);
  expect(planned.kept).toEqual(kept);
});

it("renames nothing where nobody pairs columns: the old one stays", () => {
  const made = new Map([["jobs", table("id:int64 modified_on:timestamp")]]);
  const { changes, kept } = planChanges(made, [table("id:int64 modified_on_utc:timestamp")], {
    ...all,
    pair: undefined,
  });
  expect(changes.flatMap((change) => changeStatements("postgres", change, undefined))).toEqual([
    'ALTER TABLE "jobs" ADD COLUMN "modified_on_utc" timestamp with time zone',
  ]);
  expect(kept).toEqual(["jobs.modified_on"]);
});

it("drops what no document has only when it is asked to", () => {
  const made = new Map([["jobs", table("id:int64 color:text items[sku:text]")]]);
  const { changes } = planChanges(made, [table("id:int64")], { ...all, prune: true });
  expect(changes.flatMap((change) => changeStatements("postgres", change, undefined))).toEqual([
    'ALTER TABLE "jobs" DROP COLUMN "color"',
    'DROP TABLE IF EXISTS "jobs__items"',
  ]);
});

it("knows what it kept when a document has it again", () => {
  const [first] = planChanges(
    new Map([["jobs", table("id:int64 color:text")]]),
    [table("id:int64 name:text")],
    all,
  ).changes;
  const again = planChanges(
    new Map([["jobs", first?.made ?? table("")]]),
    [table("id:int64 name:text color:text")],
    all,
  );
  expect(again.changes.flatMap((change) => changeStatements("postgres", change, undefined))).toEqual([]);
});
