/** Pages of old lists over lists of the new API, of any size: which rows, how many there are, whether more follow, and how much is held at once. */
import { describe, expect, it } from "vitest";
import type { OldRecord } from "../../generator/former/compose.ts";
import { type Piece, piecesOf } from "../../generator/former/pages.ts";
import type { EndpointPlan, Plan } from "../../generator/former/plan.ts";
import type { Request } from "../../generator/former/read.ts";

const endpoint = (counts: boolean): EndpointPlan => ({
  resource: "jobs",
  method: "list",
  path: "/things",
  operation: "Things_GetList",
  kind: "list",
  object: "Thing",
  steps: [{ call: "a.things.list", domain: "a", operation: "Things_GetList", rows: true }],
  ...(counts && { counts }),
  parameters: {},
});

const plan: Plan = {
  objects: { Thing: { fields: { id: { steps: [{ field: "id" }], type: "integer" } } } },
  endpoints: [],
  page: {
    number: "page",
    size: "pageSize",
    withTotal: "includeTotal",
    items: "data",
    more: "hasMore",
    total: "totalCount",
  },
};

interface Case {
  /** Rows of each list. */
  readonly lists: readonly number[];
  readonly page: number;
  readonly size: number;
  /** Rows that the new API gives at once. */
  readonly cap?: number;
  readonly counts?: boolean;
}

async function read({ lists, page, size, cap = 500, counts = true }: Case) {
  const asked: string[] = [];
  const all = lists.map((length, i) => Array.from({ length }, (_, id) => ({ id: i * 1_000_000 + id })));
  const answer = ({ query }: Request) => {
    const of = query as Record<"list" | "page" | "pageSize", number> & { readonly includeTotal?: boolean };
    const each = Math.min(cap, of.pageSize);
    asked.push(`${of.list}:${of.page}/${of.pageSize}`);
    const rows = all[of.list] ?? [];
    const at = (of.page - 1) * each;
    const total = of.includeTotal ? { totalCount: rows.length } : {};
    return Promise.resolve({
      data: rows.slice(at, at + each),
      hasMore: at + each < rows.length,
      ...total,
    });
  };
  const told = { page, size, queries: lists.map((_, list) => ({ list })) };
  const pieces: Piece[] = [];
  for await (const piece of piecesOf(plan, endpoint(counts), told, { read: answer })) pieces.push(piece);
  const rows = pieces.flatMap((piece): readonly OldRecord[] => piece.rows);
  const from = (page - 1) * size;
  return { pieces, asked, rows, want: all.flat().slice(from, from + size), last: pieces.at(-1) };
}

describe("a page", () => {
  it.each<Case>([
    { lists: [120], page: 1, size: 50 },
    { lists: [120], page: 3, size: 50 },
    { lists: [120], page: 4, size: 50 },
    { lists: [0], page: 1, size: 50 },
    { lists: [2500], page: 1, size: 20_000 },
    { lists: [2500], page: 2, size: 750 },
    { lists: [2500], page: 3, size: 999 },
    { lists: [2500], page: 1, size: 2000, cap: 100 },
    { lists: [2500], page: 2, size: 730, cap: 77 },
    { lists: [30, 0, 45, 600], page: 1, size: 50 },
    { lists: [30, 0, 45, 600], page: 2, size: 50 },
    { lists: [30, 0, 45, 600], page: 3, size: 300 },
    { lists: [], page: 1, size: 50 },
  ])("$size of $lists, number $page (at once $cap)", async (one) => {
    const { rows, want, last, pieces } = await read(one);
    expect(rows).toEqual(want);
    const total = one.lists.reduce((sum, length) => sum + length, 0);
    expect(last).toMatchObject({ total, more: one.page * one.size < total });
    expect(Math.max(...pieces.map((piece) => piece.rows.length))).toBeLessThanOrEqual(500);
  });

  it("of a list that nobody counts has a total once its end was seen", async () => {
    const cut = await read({ lists: [120], page: 1, size: 50, counts: false });
    expect(cut.last).toMatchObject({ total: undefined, more: true });
    const whole = await read({ lists: [120], page: 2, size: 100, counts: false });
    expect(whole.last).toMatchObject({ total: 120, more: false });
  });

  it("of fifty is one call", async () => {
    expect((await read({ lists: [120], page: 2, size: 50 })).asked).toEqual(["0:2/50"]);
  });
});
