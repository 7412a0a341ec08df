/** Lists that answer for many records, and what is only found in records that a value has nothing to do with. */
import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";

const KINDS = ["MobilePhone", "Email"];
const NAMES = ["Ada Zamora", "Ben Ostrow", "Cleo Marsh", "Dov Lind", "Eve Park", "Finn Reyes"];
const local = (i: number) => `2023-0${1 + (i % 9)}-1${i % 9}T06:1${i % 9}:00`;
/** The same in New York's zone, which is five hours behind, four in summer. */
const utc = (i: number) => local(i).replace("T06", 1 + (i % 9) > 3 ? "T10" : "T11") + "Z";

const contactsOf = (i: number) =>
  KINDS.map((type, nth) => ({
    id: 100 + 2 * i + nth,
    type,
    value: type === "Email" ? `${i}@mail.test` : `(208) 555-01${10 + i}`,
    memo: null,
    active: true,
    modifiedOn: local(2 * i + nth),
  }));
const old = NAMES.map((name, i) => ({
  id: 1 + i,
  name,
  type: "Residential",
  email: `${i}@mail.test`,
  active: i !== 2,
  doNotMail: false,
  doNotService: false,
  createdOn: local(i),
  contacts: contactsOf(i),
  memberships: [
    {
      id: 50 + i,
      status: "Active",
      active: i !== 2,
      type: { id: 1 + (i % 2), name: `Plan ${i % 2}`, active: true, modifiedOn: local(i % 2) },
    },
  ],
  hasActiveMembership: true,
}));
const customers = old.map(
  (
    { contacts: _contacts, memberships: _memberships, hasActiveMembership: _has, email: _email, ...one },
    i,
  ) => ({
    ...one,
    createdOn: utc(i),
    createdById: 7,
    modifiedOn: utc(i + 1),
    balance: 0,
    mergedToId: null,
  }),
);
const list = old.flatMap(({ contacts }, i) =>
  contacts.map(({ active: _active, ...contact }, nth) => ({
    ...contact,
    modifiedOn: utc(2 * i + nth),
    createdOn: utc(i),
    customerId: 1 + i,
    phoneSettings: null,
    preferences: null,
  })),
);
const memberships = old.map(({ memberships: [one] }, i) => ({
  id: one?.id,
  status: one?.status,
  active: one?.active,
  customerId: 1 + i,
  membershipTypeId: one?.type.id,
  followUpOn: utc(i),
  billingFrequency: "Monthly",
  renewalBillingFrequency: "Monthly",
}));
const compared = (contacts: readonly object[] = list, records: readonly object[] = old) =>
  compare(records, { customers, contacts: { data: contacts }, memberships }, { failOn: "contradiction" });

describe("a list for many customers answers the list in each", () => {
  it("which is computed, whatever its zone", async () => {
    const { code, of } = await compared();
    const wanted = ["contacts[]", "contacts[].id", "contacts[].value", "email"];
    expect(wanted.map((path) => [path, of(path)?.verdict, of(path)?.place?.document])).toEqual(
      wanted.map((path) => [
        path,
        path === "contacts[]" || path === "email" ? "transformed" : "unchanged",
        "contacts.json",
      ]),
    );
    expect(of("contacts[].modifiedOn")).toMatchObject({
      verdict: "transformed",
      transform: "add-zone",
      clock: { offsets: ["-05:00", "-04:00"] },
    });
    expect(code).toBe(0);
  });
  it.each([
    ["a contact that is gone", list.slice(1), old, "contacts[]"],
    [
      "another address",
      list,
      old.map((one) => (one.id === 3 ? { ...one, email: "zz@mail.test" } : one)),
      "email",
    ],
  ])("so that %s contradicts it", async (_, contacts, records, path) => {
    const { code, diff } = await compared(contacts, records);
    const wrong = diff.leaves.filter(({ verdict }) => verdict === "contradiction");
    expect([wrong.map((leaf) => leaf.path), code]).toEqual([[path], 3]);
  });
});

it("what is in records that were not handed in is in none that lead nowhere near", async () => {
  const { of } = await compared();
  const types = ["name", "active", "modifiedOn"].map((name) => `memberships[].type.${name}`);
  for (const path of types)
    expect([path, of(path)]).toMatchObject([path, { verdict: "abstained", reason: "not-given", pairs: 0 }]);
  expect(of("contacts[].active")).toMatchObject({ verdict: "abstained", pairs: 0 });
});

describe("names that both sides have", () => {
  const NEXT: Readonly<Record<string, string>> = {
    Pending: "Posted",
    Posted: "Exported",
    Exported: "Pending",
  };
  const names = Object.keys(NEXT);
  const invoices = Array.from({ length: 12 }, (_, i) => ({
    id: 6000 + i,
    referenceNumber: `INV-${i}`,
    invoiceDate: "2025-01-02T13:01:00Z",
    total: "10.00",
    subTotal: "10.00",
    salesTax: "0.00",
    syncStatus: names[i % 3] ?? "",
    royalty: null,
  }));
  const before = (status: (name: string) => string) =>
    invoices.map(({ id, referenceNumber, syncStatus }) => ({
      id,
      number: referenceNumber,
      total: 10,
      subtotal: 10,
      tax: 0,
      status: { value: 1, name: status(syncStatus) },
    }));
  it.each([
    ["are the same", (name: string) => name, "transformed", 0],
    ["and are others, each of its own, are no table", (name: string) => NEXT[name] ?? "", "contradiction", 3],
    ["but for those of old that are gone are a table", (name: string) => `Old ${name}`, "transformed", 0],
  ] as const)("%s", async (_, status, verdict, code) => {
    const found = await compare(
      before(status),
      { invoices },
      { v1Object: "Invoice", failOn: "contradiction" },
    );
    expect([found.of("status.name")?.verdict, found.code]).toEqual([verdict, code]);
  });
});
