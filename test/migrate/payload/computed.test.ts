/** What the map says a value becomes is computed from the payloads at hand and held against what was handed in. */
import { describe, expect, it } from "vitest";
import { folder, stgen } from "../../cli/support.ts";

interface Leaf {
  readonly path: string;
  readonly verdict: string;
  readonly values?: readonly object[];
  readonly clock?: { readonly offsets: readonly string[] };
  readonly differing?: readonly {
    readonly record: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

const day = (i: number) => `2022-05-0${i + 1}`;
const STATUSES = ["Scheduled", "Working", "Completed", "Canceled"];

/** Jobs whose clerks, times and states are right, but for what each test is about. */
const before = STATUSES.map((status, i) => ({
  id: 70_000 + i,
  jobNumber: String(70_000 + i),
  status,
  createdOn: `${day(i)}T08:00:00`,
  businessUnit: { id: 501, name: "Heating North" },
  createdBy: { id: 812 + i, name: `Clerk ${i}` },
}));
const after = before.map(({ id, jobNumber, status, businessUnit }, i) => ({
  id,
  jobNumber,
  jobStatus: status === "Working" ? "InProgress" : status,
  createdOn: `${day(i)}T12:00:00Z`,
  businessUnitId: i === 3 ? 509 : businessUnit.id,
  createdById: 40 + i,
  customerId: 9000 + i,
  appointmentCount: 1,
}));
// Their own ids are the old ones, the ids by which they log in are what jobs name: the map's way leads elsewhere than the payload.
const employees = before.map(({ createdBy }, i) => ({
  id: 40 + i,
  userId: createdBy.id,
  name: createdBy.name,
  role: "CSR",
  active: true,
}));

async function diff(v1: unknown, v2: Readonly<Record<string, unknown>>, ...flags: readonly string[]) {
  const names = Object.keys(v2);
  const files = Object.fromEntries(
    Object.entries({ "v1.json": v1, ...v2 }).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const args = ["migrate", "payload", "v1.json", ...names, "--format", "json", ...flags];
  const { code, stdout } = await stgen(folder(files), args);
  const { leaves, summary } = JSON.parse(stdout) as { leaves: Leaf[]; summary: Record<string, number> };
  return { code, summary, of: (path: string) => leaves.find((leaf) => leaf.path === path) };
}

it("shows the pair that differs by record, the table of values and the zone of times", async () => {
  const { of } = await diff(before, { "jobs.json": { data: after } });
  expect(of("status")?.values).toContainEqual({ from: "Working", to: "InProgress" });
  expect(of("createdOn")?.clock?.offsets).toEqual(["-04:00"]);
  expect(of("businessUnit.id")?.differing).toEqual([
    expect.objectContaining({ record: "id=70003", before: 501, after: 509 }),
  ]);
});

it("finds what contradicts the map, counts it and ends with 3 when asked to", async () => {
  const v2 = { "jobs.json": { data: after }, "employees.json": { data: employees } };
  const { code, summary, of } = await diff(before, v2, "--fail-on", "contradiction");
  expect(of("createdBy.id")?.verdict).toBe("contradiction");
  expect(of("createdBy.id")?.differing?.[0]).toMatchObject({ record: "id=70000", before: 812, after: 40 });
  expect([code, summary["contradiction"]]).toEqual([3, 2]);
  expect((await diff(before, v2)).code).toBe(0);
});

/** Leads whose map has no table of priorities: what they are called in V2 is learnt. */
const NAMES = ["Lo", "Hi"];
const priorities = (i: number) => ["Low", "Urgent"][i % 2];

describe("records that differ from what the map computes", () => {
  /** So many leads, of which so many have another campaign in V2 (or another priority). */
  async function leads(
    of: number,
    wrong: { readonly campaigns?: number; readonly priorities?: number },
    failOn: string,
  ) {
    const old = Array.from({ length: of }, (_, i) => ({
      id: 1800 + i,
      status: "Open",
      priority: NAMES[i % 2],
      summary: `Roof ${i}`,
      campaign: { id: 600 + i },
    }));
    const current = old.map(({ campaign, ...lead }, i) => ({
      ...lead,
      priority: priorities(i >= of - (wrong.priorities ?? 0) ? i + 1 : i),
      campaignId: campaign.id + (i >= of - (wrong.campaigns ?? 0) ? 5000 : 0),
      callReasonId: null,
      followUpDate: null,
      tagTypeIds: [],
    }));
    const flags = ["--v1-object", "Lead", "--fail-on", failOn];
    const { code, of: leaf, summary } = await diff(old, { "leads.json": { data: current } }, ...flags);
    const {
      verdict,
      differing = [],
      values = [],
    } = leaf(wrong.priorities === undefined ? "campaign.id" : "priority") ?? {};
    return [code, verdict, differing.length, values.length, summary["contradiction"]];
  }

  it.each([
    // given: leads, wrong ones → want: exit, verdict, records shown, members of a table, contradictions
    [60, { campaigns: 0 }, [0, "transformed", 0, 0, 0]],
    [60, { campaigns: 1 }, [3, "contradiction", 1, 0, 1]],
    [60, { campaigns: 9 }, [3, "contradiction", 5, 0, 1]],
    [60, { campaigns: 60 }, [3, "contradiction", 5, 0, 1]],
    // A table is learnt from most records, and what does not follow it differs.
    [60, { priorities: 0 }, [0, "transformed", 0, 2, 0]],
    [60, { priorities: 1 }, [3, "contradiction", 1, 2, 1]],
    // Seen once each, what became of a value is no table.
    [2, { priorities: 0 }, [3, "contradiction", 2, 0, 1]],
  ])("of %i leads with %j", async (of, wrong, want) => {
    expect(await leads(of, wrong, "contradiction")).toEqual(want);
    expect((await leads(of, wrong, "difference"))[0]).toBe(want[0]);
  });
});
