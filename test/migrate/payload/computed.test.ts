/** What the map says a value becomes is computed from the payloads at hand and held against what was handed in. */
import { expect, it } from "vitest";
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
  expect([code, summary["contradiction"]]).toEqual([3, 1]);
  expect((await diff(before, v2)).code).toBe(0);
});
