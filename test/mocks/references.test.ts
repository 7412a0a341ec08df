/**
 * Which record an id belongs to: the rules on small documents, then every id of the bundled ones.
 *
 * The documents of the rules have an operation that lists and one that reads each of a few resources, and one model with the
 * fields in question.
 */
import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import type { Domain } from "../../generator/model/ir.ts";
import { parseReferences } from "../../generator/describe/stated-references.ts";
import { type ReferenceRow, resolveMentions } from "../../generator/describe/resolve-mentions.ts";
import { toJsonDiagnostics } from "../../generator/diagnostics/print.ts";
import { pointedAt } from "../diagnostics/frame.ts";
import { CASES } from "./reference-cases.ts";

interface Shop {
  /** Paths below the tenant that list records, with the type of their ids: `{ "/customers": "integer" }`. */
  readonly lists: Readonly<Record<string, string>>;
  /** Fields of the records of the first list, and their schemas. */
  readonly fields?: Readonly<Record<string, object>>;
}

const NUMBER = { type: "integer", format: "int64" };
const TYPES: Readonly<Record<string, object>> = {
  integer: NUMBER,
  uuid: { type: "string", format: "uuid" },
  string: { type: "string" },
};

/** A document whose records are called after the last segment of their path. */
function documentOf(domain: string, { lists, fields = {} }: Shop) {
  const records = Object.entries(lists).map(([path, id], i) => ({
    path,
    name: path.replace(/\{\w+\}|\W/g, ""),
    id: TYPES[id] ?? {},
    fields: i === 0 ? fields : {},
  }));
  const answer = (schema: object) => ({
    200: { description: "Yes.", content: { "application/json": { schema } } },
  });
  const tenant = { name: "tenant", in: "path", required: true, schema: NUMBER };
  const paths = records.flatMap(({ path, name, id }) => {
    const schema = { $ref: `#/components/schemas/${name}` };
    const above = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => ({
      ...tenant,
      name: parameter ?? "",
    }));
    return [
      [
        `/tenant/{tenant}${path}`,
        {
          get: {
            operationId: `${name}_GetList`,
            parameters: [tenant, ...above],
            responses: answer({ type: "array", items: schema }),
          },
        },
      ],
      [
        `/tenant/{tenant}${path}/{id}`,
        {
          get: {
            operationId: `${name}_Get`,
            parameters: [tenant, ...above, { ...tenant, name: "id", schema: id }],
            responses: answer(schema),
          },
        },
      ],
    ];
  });
  const schemas = records.map(({ name, id, fields: more }) => [
    name,
    { type: "object", properties: { id, ...more } },
  ]);
  return {
    path: `${domain}.json`,
    text: JSON.stringify({
      openapi: "3.1.0",
      info: { title: domain, version: "1" },
      paths: Object.fromEntries(paths),
      components: { schemas: Object.fromEntries(schemas) },
    }),
  };
}

function domainsOf(shops: Readonly<Record<string, Shop>>): readonly Domain[] {
  const { domains, diagnostics } = analyse({
    documents: Object.entries(shops).map(([domain, shop]) => documentOf(domain, shop)),
    overlays: [],
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return domains;
}

function derive(domains: readonly Domain[], table = "") {
  const file = { path: "references.yaml", text: table };
  const { table: overrides, diagnostics } = parseReferences(file);
  const derived = resolveMentions(domains, overrides);
  return {
    ...derived,
    file,
    diagnostics: [...diagnostics, ...derived.diagnostics],
    refersTo: (domain: string, of: string, path: readonly string[]) =>
      derived.entityAt(domain, { kind: "field", of, path }),
    parameter: (domain: string, of: string, name: string) =>
      derived.entityAt(domain, { kind: "parameter", of, path: [name] }),
  };
}

/** What a field of the first list of a shop refers to, with `crm` beside it. */
function target(field: string, schema: object, shop: Shop["lists"] = { "/orders": "integer" }) {
  const domains = domainsOf({ crm: CRM, shop: { lists: shop, fields: { [field]: schema } } });
  const model = Object.keys(shop)[0]?.replace(/\{\w+\}|\W/g, "") ?? "";
  const name = domains[1]?.models.find(({ source }) => source === model)?.name ?? "";
  const derived = derive(domains);
  const row = derived.rows.find(({ at }) => at.kind === "field" && at.of === name && at.path[0] === field);
  const refersTo = derived.refersTo("shop", name, [field]);
  return refersTo ?? (row?.verdict.kind === "class" ? row.verdict.class : row?.verdict.kind);
}

const CRM: Shop = {
  lists: {
    "/customers": "integer",
    "/employees": "integer",
    "/contacts": "uuid",
    "/service-types": "integer",
    "/categories": "integer",
    "/customers/{customerId}/notes": "integer",
  },
};

const list = (items: object) => ({ type: "array", items });
const object = (...names: readonly string[]) => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, NUMBER])),
});

describe("a field", () => {
  it.each<[name: string, schema: object, wanted: string | undefined]>([
    ["customerId", NUMBER, "crm/customers"],
    ["customer_id", NUMBER, "crm/customers"],
    ["customerIds", list(NUMBER), "crm/customers"],
    ["customerIdList", list(NUMBER), "crm/customers"],
    ["mainCustomerId", NUMBER, "crm/customers"],
    ["customerForInvoicesId", NUMBER, "crm/customers"],
    ["customer", object("id", "rating"), "crm/customers"],
    ["newCustomers", list(object("id", "rating")), "crm/customers"],
    ["customerNoteId", NUMBER, "crm/customers/notes"],
    ["serviceTypeId", NUMBER, "crm/service-types"],
    // The id of a contact is a UUID.
    ["contactId", TYPES["uuid"] ?? {}, "crm/contacts"],
    ["contactId", NUMBER, "open"],
    ["customerId", { type: "string" }, "text"],
    // Who did something.
    ["createdById", NUMBER, "crm/employees"],
    ["assignedToId", NUMBER, "crm/employees"],
    ["accountManagerIds", list(NUMBER), "crm/employees"],
    ["approvedBy", object("id"), "crm/employees"],
    // Another order.
    ["parentId", NUMBER, "shop/orders"],
    ["mergedToId", NUMBER, "shop/orders"],
    ["previousOrderId", NUMBER, "shop/orders"],
    // Not references, whatever they are called.
    ["id", NUMBER, undefined],
    ["paid", NUMBER, undefined],
    ["externalCustomerId", NUMBER, "external"],
    ["entityId", NUMBER, "polymorphic"],
    ["noteId", NUMBER, "open"],
    ["reviewCategoryId", NUMBER, "open"],
    // A link between an order and a customer, not a customer.
    ["customerLinks", list(object("id", "customerId")), "open"],
    ["otherCustomers", list(object("id", "customerId")), "open"],
  ])("%s of %j is %s", (name, schema, wanted) => {
    expect(target(name, schema)).toBe(wanted);
  });

  it.each<[name: string, lists: Shop["lists"], wanted: string]>([
    ["customerId", { "/orders": "integer", "/customers": "integer" }, "shop/customers"],
    ["agreementId", { "/orders": "integer", "/service-agreements": "integer" }, "shop/service-agreements"],
    // What another domain has is nearer than what only ends like it; but not for a word that says nothing alone.
    ["customerId", { "/orders": "integer", "/former-customers": "integer" }, "crm/customers"],
    ["categoryId", { "/orders": "integer", "/order-categories": "integer" }, "shop/order-categories"],
    ["categoryId", { "/orders": "integer", "/vendor-categories": "integer" }, "open"],
    ["itemIds", { "/orders": "integer", "/orders/{orderId}/items": "integer" }, "shop/orders/items"],
    ["orderCustomerId", { "/orders": "integer", "/non-order-customers": "integer" }, "crm/customers"],
  ])("%s prefers its own domain: of %j, %s", (name, lists, wanted) => {
    expect(target(name, name.endsWith("s") ? list(NUMBER) : NUMBER, lists)).toBe(wanted);
  });

  it("of an embedded object is told by its path, lists not counted", () => {
    const lines = list({ type: "object", properties: { customerId: NUMBER } });
    const { refersTo } = derive(
      domainsOf({ crm: CRM, shop: { lists: { "/orders": "integer" }, fields: { lines } } }),
    );
    expect(refersTo("shop", "Orders", ["lines", "customerId"])).toBe("crm/customers");
    expect(refersTo("shop", "Orders", ["customerId"])).toBeUndefined();
  });
});

it("a path parameter is the id of what stands before it, or of what it is called after", () => {
  const { parameter } = derive(
    domainsOf({ crm: CRM, shop: { lists: { "/orders": "integer", "/of/{customerId}/tips": "integer" } } }),
  );
  expect(parameter("shop", "orders_Get", "id")).toBe("shop/orders");
  expect(parameter("shop", "oftips_GetList", "customerId")).toBe("crm/customers");
  expect(parameter("crm", "customersnotes_GetList", "customerId")).toBe("crm/customers");
});

describe("an override", () => {
  const SHOP = { lists: { "/orders": "integer" }, fields: { buyerId: NUMBER, customerId: NUMBER } };
  const rows = (...all: readonly string[]) => `overrides:\n${all.map((row) => `  - ${row}\n`).join("")}`;

  it("wins over the name, the most specific one over the others", () => {
    const domains = domainsOf({ crm: CRM, shop: SHOP });
    const { refersTo, diagnostics } = derive(
      domains,
      rows(
        "{ field: buyerId, entity: none, why: Anybody. }",
        "{ domain: shop, model: [Orders], field: [buyerId], entity: crm/customers, why: Read. }",
        "{ domain: shop, field: customerId, entity: none, why: Of another shop. }",
        "{ domain: absent, field: buyerId, entity: absent/buyers, why: Not here. }",
      ),
    );
    expect(refersTo("shop", "Orders", ["buyerId"])).toBe("crm/customers");
    expect(refersTo("shop", "Orders", ["customerId"])).toBeUndefined();
    expect(diagnostics).toEqual([]);
  });

  it("knows what absent domains have, in any run", () => {
    const { refersTo } = derive(domainsOf({ shop: SHOP }), "entities: { crm/customers: integer }");
    expect(refersTo("shop", "Orders", ["customerId"])).toBe("crm/customers");
    expect(derive(domainsOf({ shop: SHOP })).refersTo("shop", "Orders", ["customerId"])).toBeUndefined();
  });

  it.each(Object.entries(CASES))("%s is shown where it is", (code, { row, at, message }) => {
    const domains = domainsOf({ shop: { ...SHOP, lists: { ...SHOP.lists, "/customers": "integer" } } });
    const { diagnostics, file } = derive(domains, `# For a test.\n\noverrides:\n  - ${row}\n`);
    const [fault, ...more] = toJsonDiagnostics(diagnostics, [file]);
    expect(fault).toMatchObject({ code, line: 4 });
    expect(fault?.message).toMatch(message);
    expect(pointedAt(fault ?? {}).slice(0, at.length)).toBe(at);
    expect(more).toEqual([]);
  });

  it.each([
    ["{ field: a, why: Read. }", /names an entity, or none/],
    ["{ field: a, entity: none }", /says why/],
    ["{ entity: none, why: Read. }", /a field or about a parameter/],
    ["{ fields: a, field: a, entity: none, why: Read. }", /key fields is not known/],
    ["[a]", /has to be a mapping/],
  ])("of another form is a fault: %s", (row, message) => {
    const [fault] = derive([], rows(row)).diagnostics;
    expect(fault?.code).toBe("table-invalid");
    expect(fault?.message).toMatch(message);
  });
});

describe("the bundled documents", () => {
  const folder = new URL("../../specs/", import.meta.url);
  const text = (name: string) => readFileSync(new URL(name, folder), "utf8");
  let derived: ReturnType<typeof derive>;
  let domains: readonly Domain[];
  beforeAll(() => {
    const documents = readdirSync(new URL("v2/", folder))
      .filter((name) => name.endsWith(".json"))
      .map((name) => ({ path: name, text: text(`v2/${name}`) }));
    ({ domains } = analyse({ documents }));
    derived = derive(domains, text("references.yaml"));
  });
  const ofKind = (kind: ReferenceRow["verdict"]["kind"]) =>
    derived.rows.filter(({ verdict }) => verdict.kind === kind);

  it("have no id of which nobody knows what it means", () => {
    const open = ofKind("open")
      .filter(({ holds }) => holds === "id")
      .map(({ domain, at }) =>
        at.kind === "field"
          ? `${domain} ${at.of}.${at.path.join(".")}`
          : `${domain} ${at.of} {${at.path.join(".")}}`,
      );
    expect(open, "ids that are neither references nor explained: add rows to specs/references.yaml").toEqual(
      [],
    );
  });

  it("have references by name, far more than overrides", () => {
    const references = ofKind("entity");
    const byName = references.filter(({ verdict }) => verdict.kind === "entity" && verdict.by === "name");
    expect(byName.length).toBeGreaterThan(1000);
    expect(references.length - byName.length).toBeLessThan(byName.length / 10);
  });

  it("fit the table: nothing is stale, and runs of few domains know what they refer to", () => {
    const { table, diagnostics } = parseReferences({
      path: "references.yaml",
      text: text("references.yaml"),
    });
    expect([...diagnostics, ...derived.diagnostics]).toEqual([]);
    expect(table.domains).toEqual(domains.map(({ id }) => id));
    const abroad = derived.rows.flatMap(({ domain, verdict }) =>
      verdict.kind === "entity" && !verdict.entity.startsWith(`${domain}/`)
        ? [verdict.entity.split("#")[0]]
        : [],
    );
    expect([...table.entities.keys()]).toEqual([...new Set(abroad)].sort());
  });

  it("refer to the same by themselves as among all", () => {
    const verdicts = (rows: readonly ReferenceRow[], domain: string) =>
      rows.filter((row) => row.domain === domain).map(({ at, verdict }) => ({ at, verdict }));
    for (const domain of domains) {
      const alone = derive([domain], text("references.yaml"));
      expect(alone.diagnostics).toEqual([]);
      expect(verdicts(alone.rows, domain.id)).toEqual(verdicts(derived.rows, domain.id));
    }
  });

  it.each<[domain: string, model: string, path: string, wanted: string | undefined]>([
    ["jpm", "JobResponse", "customerId", "crm/customers"],
    ["jpm", "JobResponse", "createdFromEstimateId", "salestech/estimates"],
    ["jpm", "ProjectResponse", "subStatusId", "jpm/project-substatuses"],
    ["accounting", "InvoiceResponse", "job", "jpm/jobs"],
    ["accounting", "InvoiceResponse", "items", "accounting/invoice-items"],
    ["accounting", "InvoiceItemResponse", "skuId", undefined],
    ["dispatch", "AppointmentAssignmentResponse", "appointmentId", "jpm/appointments"],
    ["pricebook", "EquipmentResponse", "primaryVendor", undefined],
    [
      "service-agreements",
      "ServiceAgreementTemplateFieldsResponse",
      "generalLedgerAccountId",
      "accounting/gl-accounts",
    ],
    ["crm", "LocationResponse", "taxZoneId", "accounting/tax-zones"],
    // The id of a user is another number than that of the employee.
    ["memberships", "CustomerMembershipResponse", "soldById", "settings/employees#userId"],
    ["jpm", "JobResponse", "createdById", "settings/employees#userId"],
    ["dispatch", "AppointmentAssignmentResponse", "assignedById", "settings/employees#userId"],
    ["jpm", "JobResponse", "soldById", "settings/employees"],
    ["task-management", "TaskGetResponse", "reportedById", "settings/employees"],
    ["payroll", "PayrollSettingsResponse", "managerId", "settings/employees"],
  ])("%s %s.%s belongs to %s", (domain, model, path, wanted) => {
    const known = domains.find(({ id }) => id === domain)?.models.some(({ name }) => name === model);
    expect(known).toBe(true);
    expect(derived.refersTo(domain, model, path.split("."))).toBe(wanted);
  });
});
