/** Two versions of an API that nobody wrote pins for: what moved into new objects is found, and what is sent changed as what is answered did. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { migrate } from "../../generator/migrate/run.ts";

type Fields = Readonly<Record<string, object>>;

const text = { type: "string" };
/** Known by its values only, and where they are stated only. */
const cipher = {
  type: "string",
  enum: ["none", "tls12", "tls13"],
  description: "How what is sent is encrypted.",
};
const flag = { type: "boolean" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ content: { "application/json": { schema: ref(name) } } });
const texts = (...names: readonly string[]): Fields => Object.fromEntries(names.map((name) => [name, text]));

/** One resource that is got and changed. */
function devices(version: string, schemas: Readonly<Record<string, Fields>>) {
  const id = { name: "id", in: "path", required: true, schema: text };
  const answer = { 200: { description: "A device.", ...json("Device") } };
  const document = JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Devices", version },
    paths: {
      [`/${version}/devices/{id}`]: {
        get: { operationId: "get-device", parameters: [id], responses: answer },
        patch: {
          operationId: "change-device",
          parameters: [id],
          requestBody: json("DeviceChange"),
          responses: answer,
        },
      },
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([name, properties]) => [name, { type: "object", properties }]),
      ),
    },
  });
  return analyse({ documents: [{ path: "devices.json", text: document }] }).domains;
}

const OLD = devices("v1", {
  Device: {
    ...texts("id", "name"),
    cipher,
    ...texts("radioMac", "radioIp", "wireMac", "wireIp", "iccid", "status", "colour"),
    location: ref("Place"),
    locked: flag,
  },
  Place: texts("street", "town"),
  DeviceChange: { ...texts("name", "wireIp", "iccid", "cipher", "colour"), location: ref("Place") },
});

const CURRENT = devices("v2", {
  Device: {
    ...texts("id", "name"),
    encryption: cipher,
    network: ref("Network"),
    site: ref("Site"),
    locked: flag,
  },
  Network: { radio: ref("Radio"), wire: ref("Wire"), card: ref("Card") },
  Radio: texts("macAddress", "ipAddress", "status"),
  Wire: texts("macAddress", "ipAddress", "status"),
  Card: texts("iccid"),
  Site: { ...texts("zone"), location: ref("Place") },
  Place: texts("street", "town"),
  DeviceChange: { ...texts("name", "encryption"), network: ref("Network"), site: ref("Site") },
});

const { rows } = migrate({ from: OLD, to: CURRENT });

const placeOf = (kind: string, owner: string, field: string) => {
  const row = rows.find(
    ({ kind: other, v1 }) =>
      other === kind && v1.field === field && [v1.object, v1.operation].includes(owner),
  );
  return row?.targets[0] && row.band !== "review" ? row.targets[0].field : row?.fate.join(" ");
};

it.each([
  ["wireIp", "network.wire.ipAddress"],
  ["wireMac", "network.wire.macAddress"],
  ["radioIp", "network.radio.ipAddress"],
  ["radioMac", "network.radio.macAddress"],
  ["iccid", "network.card.iccid"],
  ["location", "site.location"],
  ["cipher", "encryption"],
  ["locked", "locked"],
  ["colour", "removed"],
])("%s of a device is %s", (field, want) => {
  expect(placeOf("field", "Device", field)).toBe(want);
});

it("does not choose between two of one name", () => {
  expect(placeOf("field", "Device", "status")).toMatch(/removed|review/);
});

it.each([
  ["wireIp", "network.wire.ipAddress"],
  ["iccid", "network.card.iccid"],
  ["cipher", "encryption"],
  ["location", "site.location"],
  ["name", "name"],
  ["colour", "removed"],
])("%s of a change is %s, in the object and in the body", (field, want) => {
  expect(placeOf("field", "DeviceChange", field)).toBe(want);
  expect(placeOf("request-field", "change-device", field)).toBe(want);
});

it("says of what lies deeper that it moved, in answers and in requests", () => {
  const moved = rows.filter(({ v1 }) => v1.field === "iccid").map(({ kind, fate }) => [kind, fate]);
  expect(moved).toEqual([
    ["field", ["moved"]],
    ["field", ["moved"]],
    ["request-field", ["moved"]],
  ]);
});

it.each([
  // given: path of the version before and after → want: fate of the endpoint
  ["v1", "v1", ["same"]],
  ["v1", "v2", ["moved"]],
])("says of an endpoint that was at %s and is at %s what became of its address", (before, after, want) => {
  const [from, to] = [before, after].map((version) =>
    devices(version, { Device: texts("id"), DeviceChange: {} }),
  );
  const endpoints = migrate({ from: from ?? [], to: to ?? [] }).rows.filter(
    ({ kind }) => kind === "endpoint",
  );
  expect(endpoints.map(({ fate }) => fate)).toEqual([want, want]);
});

it("does not take the name of an entry for that of the whole, where the list was there before", () => {
  const tags = (items: object) => ({ type: "array", items });
  const before = devices("v1", { Device: { ...texts("id", "name"), tags: tags(text) }, DeviceChange: {} });
  const after = devices("v2", {
    Device: { ...texts("id", "title"), tags: tags(ref("Tag")) },
    Tag: texts("name"),
    DeviceChange: {},
  });
  const found = migrate({ from: before, to: after }).rows.find(({ v1 }) => v1.field === "name");
  expect(found?.targets.map(({ field }) => field)).not.toContain("tags[].name");
});

it("does not take the name of another record, whose id alone was there before, for the own one", () => {
  const before = devices("v1", { Device: texts("id", "name", "owner_id", "owner_mail"), DeviceChange: {} });
  const after = devices("v2", {
    Device: { ...texts("id", "displayName"), owner: ref("Owner") },
    Owner: texts("id", "name", "mail"),
    DeviceChange: {},
  });
  const found = migrate({ from: before, to: after }).rows.filter(({ kind }) => kind === "field");
  expect(Object.fromEntries(found.map(({ v1, targets: [target] }) => [v1.field, target?.field]))).toEqual({
    id: "id",
    name: "displayName",
    owner_id: "owner.id",
    owner_mail: "owner.mail",
  });
});

describe("answers and bodies in an envelope of their own, at paths with a format", () => {
  const plain = notes({ path: (rest) => `/api/notes${rest}`, around: (name) => ref(name) });
  const wrapped = notes({
    path: (rest) => `/notes${rest}.json`,
    around: (name) => ({ type: "object", properties: { note: ref(name) } }),
  });
  it.each([
    ["before", wrapped, plain, "note.text", "text"],
    ["afterwards", plain, wrapped, "text", "note.text"],
  ])("%s, are those without", (_, from, to, sent, becomes) => {
    const { rows } = migrate({ from, to });
    const fates = rows.map(({ kind, v1, targets: [first] }) => [
      kind,
      v1.object ?? v1.operation,
      v1.field,
      first?.field,
    ]);
    expect(rows.filter(({ kind, targets }) => kind === "endpoint" && targets.length === 0)).toEqual([]);
    expect(fates).toContainEqual(["field", "Note", "text", "text"]);
    expect(fates).toContainEqual(["field", "NoteInput", "text", "text"]);
    expect(fates.filter(([kind]) => kind === "request-field").map(([, , ...rest]) => rest)).toEqual([
      [sent, becomes],
    ]);
  });
});

/** A resource that is listed, got and made. */
function notes({
  path,
  around,
}: {
  readonly path: (rest: string) => string;
  readonly around: (name: string) => object;
}) {
  const answer = (schema: object) => ({
    200: { description: "Notes.", content: { "application/json": { schema } } },
  });
  const id = { name: "id", in: "path", required: true, schema: text };
  const document = JSON.stringify({
    openapi: "3.0.3",
    info: { title: "Notes", version: "1" },
    paths: {
      [path("")]: {
        post: {
          operationId: "add-note",
          requestBody: { content: { "application/json": { schema: around("NoteInput") } } },
          responses: answer(around("Note")),
        },
      },
      [path("/{id}")]: {
        get: { operationId: "one-note", parameters: [id], responses: answer(around("Note")) },
      },
    },
    components: {
      schemas: {
        Note: { type: "object", properties: texts("id", "text", "author") },
        NoteInput: { type: "object", properties: texts("text") },
      },
    },
  });
  return analyse({ documents: [{ path: "notes.json", text: document }] }).domains;
}
