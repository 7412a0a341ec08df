/** Every operation that is no reading one changes a record that callers can see, or stands in a table with the reason why it cannot. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { viewOf } from "../../generator/runtime/mocks/answer.ts";
import type { Call } from "../../generator/runtime/mocks/call.ts";
import type {
  DomainDescription,
  OperationDescription,
  Shape,
} from "../../generator/runtime/mocks/description.ts";
import { createEngine, type Engine } from "../../generator/runtime/mocks/engine.ts";
import { isObject, resolve } from "../../generator/runtime/mocks/shape.ts";
import type { StoredRecord } from "../../generator/runtime/mocks/store.ts";
import { generateValue } from "../../generator/runtime/mocks/value.ts";
import { describedDomains } from "./described.ts";

const domains = describedDomains();
const engine = createEngine(domains, { guards: false });
/** The same data, which nobody writes. */
const untouched = createEngine(domains, { guards: false });
const storeOf = (of: Engine) => of.sight.storeOf("1");

type Reason = "reads" | "unshown" | "file" | "unstated";
const reasons = parse(readFileSync(new URL("no-effects.yaml", import.meta.url), "utf8")) as Readonly<
  Record<string, Readonly<Partial<Record<Reason, string>>>>
>;

interface Writing {
  readonly domain: DomainDescription;
  readonly operation: OperationDescription;
}

const WRITING = new Map(
  domains.flatMap((domain) =>
    domain.operations
      .filter(({ method }) => method !== "GET")
      .map((operation): [string, Writing] => [`${domain.id} ${operation.id}`, { domain, operation }]),
  ),
);

/** What has to come before an operation for it to have something to change. */
const FIRST: Readonly<Record<string, string>> = {
  "crm Contacts_DeleteContactRelationship": "crm Contacts_CreateContactRelationship",
  "jpm Jobs_RemoveCancellation": "jpm Jobs_Cancel",
  "jpm Appointments_RemoveHold": "jpm Appointments_Hold",
  "jpm Projects_DetachJob": "jpm Projects_AttachJob",
};

/** Bodies that say another thing than what is so already. */
const BODIES: Readonly<Record<string, object>> = {
  "accounting Payments_Update": { typeId: 1, splits: [{ invoiceId: 3, amount: 1 }] },
  "accounting Deposits_MarkAsExported": { ids: [1, 2, 3, 4, 5] },
  "inventory Receipts_CreateReceipt": {
    purchaseOrderId: 3,
    dateReceived: "2026-01-14T12:00:00Z",
    tax: 0,
    shipping: 0,
    items: [{ skuId: 3, quantity: 1, cost: 5 }],
  },
  "crm BulkTags_AddTags": { customerIds: [1], tagTypeIds: [33] },
  "dispatch AppointmentAssignments_AssignTechnicians": { jobAppointmentId: 5, technicianIds: [51] },
  "dispatch ArrivalWindows_Activated": { isActive: false },
  "jpm JobEquipment_Attach": { equipmentIds: [44] },
  "dispatch TechnicianShifts_BulkDelete": { start: "2000-01-01T00:00:00Z", end: "2100-01-01T00:00:00Z" },
};

/** The id of the record in a place, in the parent's if it has one that is named. */
function idOf(entity: string | undefined, place: number, parent?: string): string | undefined {
  const rows = [
    ...(storeOf(untouched)
      .table(entity?.split("#")[0] ?? "")
      ?.records.values() ?? []),
  ];
  const own = parent === undefined ? rows : rows.filter((row) => String(row.parent) === parent);
  const row = parent === undefined ? own[place - 1] : own[0];
  return row && String(row.id);
}

function pathOf({ domain, operation }: Writing, place: number): string {
  const { action, parameters = [] } = operation;
  const entity = action.kind === "answer" ? "" : action.entity;
  const parentOf = (one: string) => domain.entities.find(({ key }) => key === one)?.parent;
  const parent = parentOf(entity);
  const ids = new Map<string, string>();
  // A list below a record below another one.
  const [top = ""] = parameters.find(([, , to]) => to !== undefined && to === parentOf(parent ?? "")) ?? [];
  for (const [name, shape, refersTo] of parameters) {
    const isOf = action.kind !== "answer" && action.of === name;
    const isOwn = action.kind !== "answer" && action.id === name;
    const above = action.kind !== "answer" && action.of !== undefined ? ids.get(action.of) : undefined;
    const id =
      isOwn && parent !== undefined
        ? idOf(entity, place, above)
        : idOf(isOf ? parent : isOwn ? entity : refersTo, place, isOf ? ids.get(top) : undefined);
    ids.set(name, id ?? strange(shape, domain, place));
  }
  return operation.path
    .replace("{tenant}", "1")
    .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids.get(name) ?? ""));
}

/** Where there are no records of a kind: a text in the path. */
function strange(shape: Shape, { models }: DomainDescription, place: number): string {
  const found = resolve(shape, models);
  if (typeof found !== "string" && found[0].startsWith("enum")) return String((found[1] as unknown[])[0]);
  return JSON.stringify(found).includes("uuid")
    ? `00000000-0000-4000-8000-00000000000${place}`
    : String(place);
}

function valueOf(shape: Shape, { domain }: Writing, place: number, path = ""): unknown {
  const reference = (entity: string) => {
    const id = idOf(entity, place);
    return id !== undefined && /^\d+$/.test(id) ? Number(id) : (id ?? place);
  };
  return generateValue(shape, { entity: "sent", id: place, path }, {
    seed: 70 + place,
    models: domain.models,
    now: Date.parse("2026-01-15T12:00:00Z"),
    direction: "request",
    reference,
  } as Parameters<typeof generateValue>[2]);
}

const json = (value: unknown) =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? Number(one) : one));

function bodyOf(key: string, writing: Writing, place: number): RequestInit {
  const { body } = writing.operation;
  if (!body) return {};
  const value = BODIES[key] ?? valueOf(body.shape, writing, place);
  if (body.kind === "json") return { body: json(value), headers: { "content-type": "application/json" } };
  const form = new FormData();
  for (const name of Object.keys(value as object)) form.set(name, new Blob(["a file"]), "a.txt");
  return { body: form };
}

async function send(key: string, place: number): Promise<Response> {
  const writing = WRITING.get(key) as Writing;
  const { domain, operation } = writing;
  const query = new URLSearchParams(
    (operation.query ?? [])
      .filter(([, , required]) => required)
      .map(([name, shape]) => [name, String(valueOf(shape, writing, place, name))]),
  );
  const url = `https://mock.local${operation.basePath ?? domain.basePath}${pathOf(writing, place)}?${query}`;
  return engine.fetch(new Request(url, { method: operation.method, ...bodyOf(key, writing, place) }));
}

/** What an entity shows of a record; that it was written is no news. */
function shown(of: Engine, key: string, record: StoredRecord): string {
  const { state } = of.sight;
  const store = storeOf(of);
  const table = store.table(key);
  const domain = state.world.homes.get(key);
  const call = {
    ...state,
    store,
    domain,
    world: { ...state.world, views: new WeakMap() },
  } as unknown as Call;
  const view = table && viewOf(call, table, record, table.spec.shape);
  return json(isObject(view) ? { ...view, modifiedOn: "" } : view);
}

/** Records that look another way than they did, are new or are gone. */
function changes(): readonly string[] {
  return [...storeOf(engine).tables].flatMap(([key, { records }]) => {
    const before = storeOf(untouched).table(key)?.records;
    return [...records].flatMap(([id, record]) => {
      const was = before?.get(id);
      if (was?.sequence === record.sequence) return [];
      const isSame = was && !record.isDeleted && shown(engine, key, record) === shown(untouched, key, was);
      return isSame ? [] : [`${key} ${id}`];
    });
  });
}

/** What is so already for one record, or forbidden in its state, is not for another. */
const PLACES = [3, 1, 2, 4, 5, 6, 7, 8, 10, 11, 13, 14, 16, 19];

async function changedBy(key: string): Promise<string> {
  let status = 0;
  for (const place of PLACES) {
    engine.reset();
    const first = FIRST[key];
    if (first !== undefined) await send(first, place);
    const before = changes();
    const earlier = new Map(
      before.map((one) => {
        const [entity = "", id = ""] = one.split(" ");
        const record = storeOf(engine).table(entity)?.records.get(id) as StoredRecord;
        return [one, shown(engine, entity, record) + String(record.isDeleted)];
      }),
    );
    ({ status } = await send(key, place));
    if (status === 409) continue;
    if (status >= 400) return `${key} is refused: ${status}`;
    const after = changes();
    const isMoved = [...new Set([...before, ...after])].some((one) => {
      const [entity = "", id = ""] = one.split(" ");
      const record = storeOf(engine).table(entity)?.records.get(id) as StoredRecord;
      return earlier.get(one) !== shown(engine, entity, record) + String(record.isDeleted);
    });
    if (isMoved) return "";
  }
  return status === 409 ? `${key} is refused: 409` : `${key} changes nothing`;
}

it("there are hundreds, and the table has none that there is not", () => {
  expect(WRITING.size).toBeGreaterThan(240);
  expect(Object.keys(reasons).filter((key) => !WRITING.has(key))).toEqual([]);
});

describe("what is written shows", () => {
  it.each(domains.map(({ id }) => id))("%s", { timeout: 60_000 }, async (domain) => {
    const silent: string[] = [];
    for (const key of WRITING.keys()) {
      if (!key.startsWith(`${domain} `)) continue;
      const found = await changedBy(key);
      const isKnown = reasons[key] !== undefined;
      if (isKnown !== (found !== "") || found.includes("refused"))
        silent.push(found || `${key} changes something`);
    }
    expect(silent).toEqual([]);
  });
});

it("each reason is one of four, and says so in words", () => {
  const odd = Object.entries(reasons).filter(([, row]) => {
    const [[kind = "", words = ""] = [], ...more] = Object.entries(row);
    return !/^(reads|unshown|file|unstated)$/.test(kind) || words.length < 10 || more.length > 0;
  });
  expect(odd).toEqual([]);
});
