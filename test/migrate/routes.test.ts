/** Routes as data: what carries them out and what is printed of them give the same, for one value and several, there or not. */
import { describe, expect, it } from "vitest";
import { inverseOf } from "../../generator/migrate/inverse.ts";
import { printRoute } from "../../generator/migrate/routes/print.ts";
import { type Conversion, type RouteStep, runRoute } from "../../generator/runtime/route.ts";
import { compiled } from "./compiled.ts";

const contacts = [
  { id: 1, type: "Phone", value: "555", lines: [{ amount: "0.1" }, { amount: "0.2" }] },
  { id: 2, type: "Email", value: "a@b.example", owner: 7 },
  { id: 3, type: "Email", value: "c@d.example", lines: null },
];
/** What was asked, call by call. */
let asked: unknown[] = [];
const answer =
  (value: unknown) =>
  (...args: unknown[]) => {
    asked.push(args);
    return Object.assign(Promise.resolve(value), {
      toArray: ({ limit }: { limit?: number } = {}) => Promise.resolve((value as unknown[]).slice(0, limit)),
    });
  };
const st = {
  crm: {
    contacts: { list: answer(contacts) },
    jobs: {
      get: answer({
        start: "2026-01-01T08:00:00Z",
        end: "2026-01-01T09:30:00Z",
        rate: "2.5",
        qty: 3,
        note: null,
      }),
      forms: (...args: unknown[]) => answer(forms)(...args),
      echo: (id: unknown) => answer({ id })(id),
    },
  },
};
const record = { id: 7, zoneId: null, tags: [3, 1], none: [], customer: { id: "12" }, gone: null };

const LIST: RouteStep = { call: "crm.contacts.list", domain: "crm", operation: "L", rows: true };
const GET: RouteStep = { call: "crm.jobs.get", domain: "crm", operation: "G", path: [{ from: "id" }] };
const of = (field: string, list?: true) =>
  ({ from: "record", fields: [{ field, absent: true }], ...(list && { list }) }) as const;

/** Field of {@link forms}, its conversion, what comes of it. */
const CONVERTED: readonly (readonly [string, Conversion, unknown])[] = [
  ["text", { convert: "string-to-number" }, 12.5],
  ["seconds", { convert: "number-to-string" }, "5400"],
  ["hms", { convert: "hms-to-seconds" }, 5400],
  ["seconds", { convert: "seconds-to-hms" }, "01:30:00"],
  ["hms", { convert: "duration-to-hms" }, "1:30:00"],
  ["span", { convert: "duration-to-hms" }, "00:21:51"],
  ["seconds", { convert: "seconds-to-minutes" }, 90],
  ["seconds", { convert: "minutes-to-seconds" }, 324_000],
  ["seconds", { convert: "hours-to-seconds" }, 19_440_000],
  ["moment", { convert: "drop-zone" }, "2026-01-01T08:00:00.25"],
  ["elsewhere", { convert: "drop-zone" }, "2026-01-01T06:00:00"],
  ["local", { convert: "add-zone" }, "2026-01-01T08:00:00Z"],
  ["elsewhere", { convert: "add-zone" }, "2026-01-01T08:00:00+02:00"],
  ["moment", { convert: "moment-to-day" }, "2026-01-01"],
  ["moment", { convert: "moment-to-time" }, "08:00:00"],
  ["date", { convert: "day-to-moment" }, "2026-01-01T00:00:00Z"],
  ["zero", { convert: "zero-to-null" }, null],
  ["seconds", { convert: "zero-to-null" }, 5400],
  ["none", { convert: "null-to-zero" }, 0],
  ["none", { convert: "number-to-string" }, null],
  ["zero", { convert: "not" }, true],
  ["none", { convert: "not" }, null],
  ["text", { convert: "to-list" }, ["12.50"]],
  ["text", { convert: "wrap-envelope" }, { data: "12.50" }],
  ["wrapped", { convert: "unwrap-envelope" }, 1],
  ["text", { convert: "name-to-value-name" }, { name: "12.50" }],
  ["named", { convert: "value-name-to-name" }, "Open"],
  ["zero", { convert: "id-to-object" }, { id: 0 }],
  ["named", { convert: "object-to-id" }, 2],
  ["status", { convert: "enum-map", values: { InProgress: "Working" } }, "Working"],
  ["status", { convert: "enum-map", values: { Done: "Completed" } }, "InProgress"],
  ["status", { convert: "enum-map", values: { Done: 1 } }, undefined],
  ["flag", { convert: "enum-map", values: { true: 1, false: 0 } }, 0],
];

const forms = {
  text: "12.50",
  seconds: 5400,
  hms: "1:30:00",
  span: "PT21M51S",
  moment: "2026-01-01T08:00:00.25Z",
  elsewhere: "2026-01-01T08:00:00+02:00",
  local: "2026-01-01T08:00:00",
  date: "2026-01-01",
  zero: 0,
  none: null,
  wrapped: { data: 1 },
  named: { id: 2, value: 1, name: "Open" },
  status: "InProgress",
  flag: false,
};

const ROUTES: readonly (readonly [string, readonly RouteStep[], unknown])[] = [
  ["a field of one", [GET, { field: "qty" }], 3],
  ["nothing of null", [GET, { field: "note", absent: true }, { field: "text" }], undefined],
  ["a field of each", [LIST, { field: "value" }], ["555", "a@b.example", "c@d.example"]],
  [
    "the items of lists that may be missing",
    [LIST, { field: "lines", absent: true, list: true }, { field: "amount" }],
    ["0.1", "0.2"],
  ],
  [
    "a sum without dust",
    [LIST, { field: "lines", absent: true, list: true }, { field: "amount" }, { take: "sum" }],
    0.3,
  ],
  [
    "the first that fits",
    [LIST, { where: "type", is: { value: "Email" } }, { take: "first" }, { field: "value" }],
    "a@b.example",
  ],
  ["all that fit", [LIST, { where: "type", is: { value: "Email" } }, { field: "id" }], [2, 3]],
  ["whether one fits", [LIST, { where: "type", is: { value: "Fax" } }, { take: "exists" }], false],
  ["those of several ids", [LIST, { where: "id", is: of("tags", true) }, { field: "id" }], [1, 3]],
  ["no call without an id: nothing", [{ ...GET, path: [of("zoneId")] }, { field: "qty" }], undefined],
  ["no call without ids: no rows", [{ ...LIST, query: { ids: of("none", true) } }, { field: "id" }], []],
  [
    "no call without an id: none fits",
    [{ ...LIST, query: { zone: of("zoneId") } }, { take: "exists" }],
    false,
  ],
  [
    "no call without an id: no sum",
    [{ ...LIST, query: { zone: of("zoneId") } }, { field: "id" }, { take: "sum" }],
    0,
  ],
  ["a call for each", [{ ...GET, path: [of("tags", true)], each: true }, { field: "qty" }], [3, 3]],
  ["seconds between", [GET, { seconds: ["start", "end"] }], 5400],
  ["a product", [GET, { product: ["rate", "qty"] }], 7.5],
  ["no product of what is missing", [GET, { product: ["note", "qty"] }], undefined],
  [
    "texts that are there",
    [LIST, { take: "first" }, { join: ["type", "memo", "value"], with: " " }],
    "Phone 555",
  ],
  ["the record in hand", [{ field: "customer" }, { field: "id" }], "12"],
  ["those of the id in hand", [LIST, { where: "owner", is: { from: "id" } }, { field: "id" }], [2]],
  [
    "those of several values",
    [LIST, { where: "type", is: { value: ["Phone", "Fax"] } }, { field: "id" }],
    [1],
  ],
  [
    "a call told by what another answers",
    [GET, { within: [{ ...GET, call: "crm.jobs.echo", path: [of("qty")] }, { field: "id" }] }],
    3,
  ],
  [
    "no second call without an id",
    [GET, { within: [{ ...GET, call: "crm.jobs.echo", path: [of("note")] }, { field: "id" }] }],
    undefined,
  ],
  [
    "no rows of a second call without an id for the first",
    [{ ...GET, path: [of("zoneId")] }, { within: [{ ...LIST, query: { of: of("id") } }, { field: "id" }] }],
    [],
  ],
  [
    "a call for each of what another answers",
    [LIST, { within: [{ ...GET, call: "crm.jobs.echo", path: [of("id")] }, { field: "id" }] }],
    [1, 2, 3],
  ],
  [
    "rows for each of what another answers",
    [
      LIST,
      {
        within: [{ ...LIST, query: { of: of("id") } }, { where: "id", is: of("id") }, { field: "type" }],
      },
    ],
    ["Phone", "Email", "Email"],
  ],
  [
    "of each the one that fits",
    [
      LIST,
      {
        within: [
          { field: "lines", absent: true, list: true },
          { where: "amount", is: { value: "0.2" } },
          { take: "first" },
          { field: "amount" },
        ],
      },
    ],
    ["0.2", undefined, undefined],
  ],
  ["the same for what is there", [LIST, { take: "first" }, { constant: "Contact" }], "Contact"],
  ["nothing the same for nothing", [GET, { field: "note", absent: true }, { constant: "Note" }], null],
  ["hours between", [GET, { seconds: ["start", "end"] }, { convert: "seconds-to-hours" }], 1.5],
  [
    "an object of several fields",
    [GET, { object: { amount: "qty", "per hour": "rate" } }],
    { amount: 3, "per hour": "2.5" },
  ],
  ...CONVERTED.map(
    ([field, conversion, want]) =>
      [
        `${field} by ${conversion.convert}`,
        [{ ...GET, call: "crm.jobs.forms" }, { field, absent: true }, conversion],
        want,
      ] as const,
  ),
  [
    "each of several in another form",
    [LIST, { field: "id" }, { convert: "number-to-string" }],
    ["1", "2", "3"],
  ],
];

describe("a route", () => {
  it.each(ROUTES)("gives %s", async (_, steps, want) => {
    expect(await runRoute(steps, { st, record, id: 7 })).toEqual(want);
    expect(await compiled(printRoute(steps))(st, record, 7)).toEqual(want);
  });

  it.each([
    [{ ...LIST, query: { ids: [{ from: "id" }] } }, [[{ ids: [7] }]]],
    [
      { ...LIST, query: { active: { value: "Any" }, ids: of("tags", true) } },
      [[{ active: "Any", ids: [3, 1] }]],
    ],
    [
      { ...GET, path: [{ from: "record", fields: [{ field: "customer" }, { field: "id" }], as: "number" }] },
      [[12]],
    ],
    [
      { ...GET, path: [{ value: 1, name: "provider" }, { from: "id" }], body: { name: "n" } },
      [[1, 7, { name: "n" }]],
    ],
    [{ ...GET, path: [of("tags", true)], each: true }, [[3], [1]]],
    [{ ...GET, path: [of("gone")] }, []],
  ] as const satisfies readonly (readonly [RouteStep, unknown])[])("asks %j", async (step, want) => {
    for (const run of [
      () => runRoute([step], { st, record, id: 7 }),
      () => compiled(printRoute([step]))(st, record, 7),
    ]) {
      asked = [];
      await run();
      expect(asked).toEqual(want);
    }
  });
});

it.each([
  // transforms, table → the way back, what is lost
  [["rename"], undefined, { back: [] }],
  [
    ["rename", "zero-to-null", "number-to-string"],
    undefined,
    { back: ["string-to-number", "null-to-zero"], lost: ["none"] },
  ],
  [["add-zone"], undefined, { back: ["drop-zone"], lost: ["zone"] }],
  [["manual"], undefined, { back: [], lost: ["judgement"] }],
  [["rename", "to-list"], undefined, { back: ["first"], lost: ["others"] }],
  [["not"], undefined, { back: ["not"] }],
  [["rename", "add-zone", "day-to-moment"], undefined, { back: ["moment-to-day"], lost: ["zone"] }],
  [["enum-map"], { Working: "InProgress" }, { back: ["enum-map"], values: { InProgress: "Working" } }],
  [["enum-map"], { A: "C", B: "C" }, { back: ["enum-map"], values: { C: "A" }, lost: ["values"] }],
] as const)("%j is undone", (transforms, table, want) => {
  const values = Object.entries(table ?? {}).map(([from, to]) => ({ from, to }));
  expect(inverseOf({ fate: ["same"], targets: [{}], transform: transforms[0], transforms, values })).toEqual(
    want,
  );
});
