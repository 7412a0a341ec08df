/** Pins that name places that exist, and are wrong all the same: each is shown where it stands, with the reason. */
import { describe, expect, it } from "vitest";
import { toJsonDiagnostics } from "../../generator/diagnostics/print.ts";
import { runMigration } from "../../generator/migrate/run.ts";
import { isUserId } from "../../generator/match/tokens.ts";

const text = { type: "string" };
const number = { type: "integer" };
const object = (properties: object) => ({ type: "object", properties });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const page = (name: string) =>
  object({
    page: number,
    pageSize: number,
    hasMore: { type: "boolean" },
    data: { type: "array", items: ref(name) },
  });
const query = (name: string, schema: object = text) => ({ name, in: "query", schema });
const get = (operationId: string, schema: object, parameters: object[] = []) => ({
  get: {
    operationId,
    parameters,
    responses: { 200: { description: "An answer.", content: { "application/json": { schema } } } },
  },
});
const id = { name: "id", in: "path", required: true, schema: number };

/** An API with tickets that people write. */
function desk(paths: object, schemas: object): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Desk", version: "1" },
    servers: [{ url: "https://api.servicetitan.io/desk/v2" }],
    paths,
    components: { schemas },
  });
}

const OLD = desk(
  {
    "/tickets": get("Tickets_GetList", page("Ticket")),
    "/tickets/{key}": get("Tickets_Get", object({ data: ref("Ticket") }), [
      { name: "key", in: "path", required: true, schema: text },
    ]),
  },
  {
    Ticket: object({ id: number, title: text, author: ref("Author"), state: text, "due.on": text }),
    Author: object({ id: number, name: text }),
  },
);

const NEW = desk(
  {
    "/tickets": get("Tickets_GetList", page("TicketResponse"), [
      query("keys"),
      query("state", { type: "string", enum: ["Open", "Done"] }),
    ]),
    "/tickets/{id}": get("Tickets_Get", ref("TicketResponse"), [id]),
    "/employees": get("Employees_GetList", page("EmployeeResponse"), [query("userIds")]),
    "/employees/{id}": get("Employees_Get", ref("EmployeeResponse"), [id]),
    "/users/{id}": get("Users_Get", ref("UserResponse"), [id]),
  },
  {
    TicketResponse: object({
      id: number,
      title: text,
      createdById: number,
      employeeId: number,
      state: text,
      "due.on": text,
    }),
    EmployeeResponse: object({ id: number, userId: number, name: text }),
    UserResponse: object({ id: number, login: text }),
  },
);

function run(pins: string) {
  const inputs = {
    from: [{ path: "old.json", text: OLD }],
    to: [{ path: "desk.json", text: NEW }],
    pins: [{ path: "pins.yaml", text: pins }],
  };
  const result = runMigration(inputs);
  const faults = toJsonDiagnostics(result.diagnostics, [...inputs.from, ...inputs.to, ...inputs.pins]);
  return { ...result, faults: faults.filter(({ severity }) => severity === "error") };
}

const author = (target: string) => `objects:
  - object: Ticket
    counterpart: { domain: desk, schema: TicketResponse }
    pins:
      - field: author
        fate: [moved]
        targets:
          - { domain: desk, ${target} }
        transform: []
        reason: Read.
`;
const employee = (route: string) => author(`schema: EmployeeResponse, route: { ${route} }`);
const endpoint = (operation: string, rest: string) =>
  `endpoints:\n  - operation: ${operation}\n    fate: [same]\n    reason: Read.\n${rest}`;

it.each([
  // what is wrong, pins, line, code, message
  [
    "the id of a user as that of an employee",
    employee("kind: follow-id, operation: Employees_Get, parameter: id, from: createdById"),
    8,
    "pin-unsound",
    /createdById is the id of a user, and Employees_Get takes id.*ask Employees_GetList by userIds/,
  ],
  [
    "the same, where the record is looked for in a list",
    employee("kind: follow-id, operation: Employees_GetList, match: id, from: createdById"),
    8,
    "pin-unsound",
    /createdById is the id of a user/,
  ],
  [
    "a parameter that the operation of the route does not have",
    employee("kind: reverse, operation: Employees_GetList, parameter: userNames, from: createdById"),
    8,
    "pin-target-missing",
    /Employees_GetList has no parameter userNames/,
  ],
  [
    "a parameter of an endpoint's own call that it does not have",
    endpoint(
      "Tickets_Get",
      "    targets:\n      - { domain: desk, operation: Tickets_GetList, route: { kind: direct, parameter: ids, from: key } }\n",
    ),
    6,
    "pin-target-missing",
    /Tickets_GetList has no parameter ids/,
  ],
  [
    "a start that the counterpart does not have",
    employee("kind: reverse, operation: Employees_GetList, parameter: userIds, from: writtenById"),
    8,
    "pin-unsound",
    /TicketResponse has no field writtenById to start from/,
  ],
  [
    "a start that the old endpoint does not have",
    endpoint(
      "Tickets_Get",
      "    targets:\n      - { domain: desk, operation: Tickets_GetList, route: { kind: direct, parameter: keys, from: id } }\n",
    ),
    6,
    "pin-unsound",
    /Tickets_Get has no parameter id to start from/,
  ],
  [
    "an envelope that a list had and has",
    endpoint(
      "Tickets_GetList",
      "    targets: [{ domain: desk, operation: Tickets_GetList }]\n    transform: [unwrap-envelope]\n",
    ),
    2,
    "pin-unsound",
    /Tickets_GetList answered nothing that was alone in a wrapper/,
  ],
  [
    "an envelope that is taken off and put on again",
    endpoint(
      "Tickets_Get",
      "    targets: [{ domain: desk, operation: Tickets_GetList }]\n    transform: [unwrap-envelope]\n",
    ),
    2,
    "pin-unsound",
    /Tickets_GetList answers in a wrapper, too/,
  ],
  [
    "an event of an impossible name",
    author("event: JobCompleted"),
    8,
    "pin-unsound",
    /JobCompleted is no type of an event/,
  ],
  [
    "values without the transform that uses them",
    author("schema: TicketResponse, field: title").replace(
      "transform: []",
      "transform: []\n        values: { a: b }",
    ),
    10,
    "pins-invalid",
    /name it under `transform`/,
  ],
] as const)("%s is an error", (_what, pins, line, code, message) => {
  const { faults, report } = run(pins);
  expect(faults).toMatchObject([{ code, line }]);
  expect(faults[0]?.message).toMatch(message);
  expect(report).toBeUndefined();
});

describe("right pins", () => {
  it.each([
    [
      "kind: reverse, operation: Employees_GetList, parameter: userIds, from: createdById",
      "record.createdById == null ? [] : await st.desk.employees.list({ userIds: [record.createdById] }).toArray()",
    ],
    [
      "kind: follow-id, operation: Employees_GetList, match: userId, from: createdById",
      "record.createdById == null ? undefined : (await st.desk.employees.list().toArray()).find((item) => item.userId === record.createdById)",
    ],
    [
      "kind: follow-id, operation: Employees_Get, parameter: id, from: employeeId",
      "record.employeeId == null ? undefined : await st.desk.employees.get(record.employeeId)",
    ],
  ])("%s", (route, code) => {
    const { faults, report } = run(employee(route));
    expect(faults).toEqual([]);
    const row = report?.rows.find(({ kind, v1 }) => kind === "field" && v1.field === "author");
    expect(row?.targets[0]?.via.code).toBe(code);
  });

  it("may ask users for a user", () => {
    const pins = author(
      "schema: UserResponse, route: { kind: follow-id, operation: Users_Get, parameter: id, from: createdById }",
    );
    expect(run(pins).faults).toEqual([]);
  });

  it("may have dots in a name, on both sides", () => {
    const pins = `objects:
  - object: Ticket
    counterpart: { domain: desk, schema: TicketResponse }
    pins:
      - field: due.on
        fate: [same]
        targets: [{ domain: desk, schema: TicketResponse, field: due.on, route: { kind: direct, operation: Tickets_Get } }]
        transform: []
        reason: Read.
`;
    const { faults, report } = run(pins);
    expect(faults).toEqual([]);
    const row = report?.rows.find(({ v1 }) => v1.field === "due.on");
    expect(row).toMatchObject({
      pinned: true,
      targets: [{ field: "due.on", via: { code: '(await st.desk.tickets.get(id))["due.on"]' } }],
    });
  });
});

it.each([
  // name, description → the id of somebody who logs in
  ["createdById", "", true],
  ["assignedById", "", true],
  ["modified_by_id", "", true],
  ["canceledById", "", true],
  ["verifiedByUserId", "", true],
  ["userIds", "", true],
  ["soldById", "", false],
  ["soldById", "ID of the user that was credited for the sale", true],
  ["createdById", "ID of the employee who created it", false],
  ["bookedById", "ID of the Technician that booked", false],
  ["reportedById", "", false],
  ["createdBy", "", false],
  ["employeeId", "", false],
  ["nearbyId", "", false],
  ["byId", "", false],
])("%s (%s): %s", (name, description, isUser) => {
  expect(isUserId(name, description)).toBe(isUser);
});
