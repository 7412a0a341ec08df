/** Events as bodies of V1: what the table says is in the documents of both, and what comes out is what V1 sent. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, expectTypeOf, it, test } from "vitest";
import { parse } from "yaml";
import { FORMER_WEBHOOKS } from "../../generator/vendor/former-events.ts";
import { get, isObject, type JsonValue } from "../../generator/ground/json.ts";
import type { Template } from "../../generator/webhooks/former.ts";
import { type AnyEvent, type jpm, toV1, type v1 } from "../../output/webhooks/src/index.ts";

const specs = new URL("../../specs/", import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, specs), "utf8")) as JsonValue;
const V1 = read("v1/servicetitan-v1.json");
const V2 = readdirSync(new URL("webhooks/", specs)).map((file) => read(`webhooks/${file}`));

/** Schemas that a schema is, once references, parts and forms are followed. */
function formsOf(document: JsonValue, schema: JsonValue | undefined): JsonValue[] {
  const name = get(schema, "$ref");
  if (typeof name === "string")
    return formsOf(document, get(get(get(document, "components"), "schemas"), name.split("/").at(-1) ?? ""));
  const parts = ["oneOf", "allOf", "anyOf"].flatMap((key) => (get(schema, key) ?? []) as JsonValue[]);
  return parts.length > 0
    ? parts.flatMap((part) => formsOf(document, part))
    : schema === undefined
      ? []
      : [schema];
}

/** Whether a schema declares what lies at a path. */
function declares(document: JsonValue, schema: JsonValue | undefined, path: readonly string[]): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return formsOf(document, schema).length > 0;
  return formsOf(document, schema).some((form) => {
    const inside = step === "[]" ? get(form, "items") : get(get(form, "properties"), step);
    return inside !== undefined && declares(document, inside, rest);
  });
}

function bodyOf(document: JsonValue, webhook: string): JsonValue | undefined {
  const body = get(get(get(get(document, "webhooks"), webhook), "post"), "requestBody");
  return get(get(get(body, "content"), "application/json"), "schema");
}

/** Paths of the body that a template makes, each with the path of the event it is read from. */
function* pathsOf(
  template: Template,
  at: readonly string[] = [],
): Generator<readonly [to: string[], from?: string]> {
  if (typeof template === "string") yield [[...at], template];
  else if ("text" in template) yield [[...at]];
  else if ("each" in template) yield [[...at, "[]", template.as], template.each];
  else for (const [name, part] of Object.entries(template.object)) yield* pathsOf(part, [...at, name]);
}

it.each(Object.entries(FORMER_WEBHOOKS.events))(
  "%s: both documents have all paths",
  (type, { name, body }) => {
    const event = V2.find((document) => bodyOf(document, type) !== undefined) ?? null;
    const missing = [...pathsOf(body)].filter(
      ([to, from]) =>
        !declares(V1, bodyOf(V1, name), to) ||
        (from !== undefined && !declares(event, bodyOf(event, type), from.split("."))),
    );
    expect(missing).toEqual([]);
  },
);

/** Everything in a value that names an event. */
function* eventsIn(value: JsonValue): Generator<readonly [event: string, field: string]> {
  if (Array.isArray(value)) for (const one of value as JsonValue[]) yield* eventsIn(one);
  if (!isObject(value)) return;
  const [event, field] = [get(value, "event"), get(value, "field")];
  if (typeof event === "string") yield [event, typeof field === "string" ? field : ""];
  for (const one of Object.values(value)) yield* eventsIn(one);
}

test("what pins of the migration say of events is in the documents of these", () => {
  const pins = readdirSync(new URL("migration/", specs)).filter((file) => file.endsWith(".yaml"));
  const named = pins.flatMap((file) => [
    ...eventsIn(
      parse(readFileSync(new URL(`migration/${file}`, specs), "utf8"), { merge: true }) as JsonValue,
    ),
  ]);
  const missing = named.filter(([type, field]) => {
    const event = V2.find((document) => bodyOf(document, type) !== undefined) ?? null;
    return !declares(event, bodyOf(event, type), field === "" ? [] : field.split("."));
  });
  expect(new Set(named.map(([type]) => type)).size).toBe(5);
  expect(missing).toEqual([]);
});

test("all webhooks of V1 have an event in their place", () => {
  const webhooks = get(V1, "webhooks");
  const names = Object.values(FORMER_WEBHOOKS.events).map(({ name }) => name);
  expect(names.sort()).toEqual(isObject(webhooks) ? Object.keys(webhooks).sort() : []);
});

const COMPLETED = {
  specversion: "1.0",
  id: "1",
  type: "tn.jpm.job-completed" as const,
  time: "2026-05-01T18:51:13Z",
  source: "tenant",
  userassignedid: "1",
  datacontenttype: "application/json",
  data: {
    job: { id: 7, jobStatus: "Completed", customerId: 8, leadCallId: null, estimateIds: [1, 2] },
    manageEmployeeEmail: null,
    tenantId: 42,
    tenantName: "Acme",
  },
};

test("the body holds what the event holds, and nothing else", () => {
  const body = toV1(COMPLETED as unknown as jpm.JobCompletedEvent);
  expectTypeOf(body).toEqualTypeOf<v1.Job>();
  expect(body).toEqual({
    id: 7,
    jobStatus: "Completed",
    status: "Completed",
    customer: { id: 8 },
    leadCall: null,
    estimates: [{ id: 1 }, { id: 2 }],
    manageEmployeeEmail: null,
    eventId: "2026-05-01T18:51:13Z",
    __eventInfo: { eventId: "2026-05-01T18:51:13Z", webhookType: "JobCompleted" },
    __tenantInfo: { id: 42, name: "Acme" },
  });
});

test.each<readonly [what: string, event: unknown]>([
  ["of a type that V1 did not have", { ...COMPLETED, type: "tn.crm.lead-created" }],
  ["of a type that is unknown", { type: "unknown", event: COMPLETED }],
  ["called like what every object has", { ...COMPLETED, type: "constructor" }],
])("an event %s has no body", (_, event) => {
  expect(toV1(event as AnyEvent)).toBeUndefined();
});

test("an event without data has the body that it can have", () => {
  expect(toV1({ type: "tn.tlc.call-completed", data: null } as unknown as AnyEvent)).toEqual({
    __eventInfo: { webhookType: "CallCompleted" },
  });
});
