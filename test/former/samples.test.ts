/**
 * V1 payloads that somebody received, with what was personal in them replaced (`samples/*.v1.json`), beside the records of V2 that they would be
 * today, written by hand as the documents of V2 have them (`*.v2.json`): what is made of the second is the first, field by field. Times of V1 are UTC in them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compose } from "../../generator/former/compose.ts";
import { recordReader } from "../../generator/former/read.ts";
import { plan } from "./plan.ts";

interface V2 {
  readonly object: string;
  readonly record: unknown;
  /** What calls answer: rows of lists; of what answers one thing, that. */
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** Values of V1 that are not made, or made otherwise, and why. A path stands for all that end in it. */
const DIFFERING: Readonly<Record<string, string>> = {
  "tags[].id": "lost: of the link between job and tag",
  "contacts[].active":
    "lost where a contact is of a booking or a location: only the feed of customers' contacts says it",
  "createdBy.customFields":
    "lost: those of employees are not in the object that V1 is known to embed elsewhere",
  importId: "lost: no customer of V2 has it",
  "items[].subtotal": "lost: 0 beside a quantity and a rate that say otherwise",
  "items[].tax": "lost: an estimate has one for all its items",
  "sku.modifiedOn": "lost: an invoice's item says nothing of when its SKU changed",
  "status.value": "lost: V2 gives the name of an invoice's status",
  "payments[].settlementDate": "lost",
  "payments[].settlementStatus": "lost",
  "payments[].transaction": "lost",
  "jobAssignments[].payType": "lost",
  "history[].usedSchedulingTool": "lost: a number then, a name now",
  externalId: "lost: V2 keeps keys of other systems per application",
  historyItemId: "lost: of the event",
  manageEmployeeEmail: "lost: of the event",
  manageFollowUpEmail: "lost: of the event",
  status:
    "V1 had a dispatched job of jobStatus InProgress; V2 has jobStatus alone, which is most often Working",
  "customer.hasActiveMembership": "V1 said yes for memberships that are all canceled",
  balance: "null in webhooks, always a number in V2",
  "items[].membershipTypeId": "null for none in V1, 0 in V2, whose document has no null here",
  "contacts[].memo": "null for none in V1; of a booking's contact V2's document has no null",
  createdOn: "the one sample of a booking has a zone, which other times of V1 have not",
  start: "the one sample of a booking has a zone, which other times of V1 have not",
};

const folder = new URL("samples/", import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

interface Compared {
  /** Path and both values. */
  readonly differing: [string, unknown, unknown][];
  same: number;
}

async function compared(name: string): Promise<Compared> {
  const { object, record, tables } = json(`${name}.v2.json`) as V2;
  const read = recordReader(({ call }) => {
    expect(Object.keys(tables)).toContain(call);
    return tables[call] ?? [];
  });
  const [made] = await compose(plan, object, [record], { read });
  const out: Compared = { differing: [], same: 0 };
  compare(json(`${name}.v1.json`), made, "", out);
  return out;
}

function compare(want: unknown, made: unknown, at: string, out: Compared): void {
  if (Array.isArray(want) && Array.isArray(made) && want.length === made.length)
    for (const [i, one] of want.entries()) compare(one, made[i], `${at}[]`, out);
  else if (isObject(want) && isObject(made))
    for (const [key, one] of Object.entries(want)) compare(one, made[key], at ? `${at}.${key}` : key, out);
  else if (JSON.stringify(want) === JSON.stringify(made)) out.same += 1;
  else out.differing.push([at, want, made]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The longest path that this one ends in. */
function rowOf(path: string): string | undefined {
  const parts = path.split(".");
  return parts.map((_, i) => parts.slice(i).join(".")).find((end) => Object.hasOwn(DIFFERING, end));
}

describe("samples of V1, from records of V2", () => {
  const seen = new Set<string | undefined>();

  it.each([
    { name: "booking", of: "a booking", same: 24 },
    { name: "call", of: "a call of a customer", same: 65 },
    { name: "call-of-nobody", of: "a call of nobody", same: 17 },
    { name: "customer", of: "a customer", same: 41 },
    { name: "job-completed", of: "a completed job", same: 445 },
    { name: "job-dispatched", of: "a dispatched job", same: 340 },
  ])("of $of", async ({ name, same }) => {
    const found = await compared(name);
    expect(found.same).toBe(same);
    for (const [path, want, made] of found.differing) {
      const row = rowOf(path);
      seen.add(row);
      const isLost = DIFFERING[row ?? ""]?.startsWith("lost") === true;
      expect({ path, want, made, row }).toEqual({
        path,
        want,
        made: isLost ? undefined : made,
        row: expect.any(String),
      });
    }
  });

  it("has no row of a difference that is none", () => {
    expect(Object.keys(DIFFERING).filter((path) => !seen.has(path))).toEqual([]);
  });

  it("has all samples compared", () => {
    expect(readdirSync(folder).filter((file) => file.endsWith(".v1.json"))).toHaveLength(6);
  });
});
