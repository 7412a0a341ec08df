/** Objects that a document writes where they are used: they are rows as named ones are, and places that fields moved to. */
import { describe, expect, it } from "vitest";
import { runMigration } from "../../generator/migrate/run.ts";

type Fields = Readonly<Record<string, unknown>>;

const text = { type: "string" };
const object = (properties: Fields) => ({ type: "object", properties });

/** An API of devices, whose answer and body have these fields. */
function apiOf(answer: Fields, body: Fields): { path: string; text: string } {
  const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
  const get = {
    operationId: "getDevice",
    parameters: [{ name: "id", in: "path", required: true, schema: text }],
    responses: { 200: { description: "", ...json({ $ref: "#/components/schemas/Device" }) } },
  };
  const create = {
    operationId: "createDevice",
    requestBody: json({ $ref: "#/components/schemas/NewDevice" }),
    responses: { 200: { description: "", ...json(object({ made: object({ id: text, place: text }) })) } },
  };
  const document = {
    openapi: "3.0.3",
    info: { title: "Devices", version: "1" },
    paths: { "/devices/{id}": { get }, "/devices": { post: create } },
    components: {
      schemas: {
        Device: object({ id: text, serial: text, ...answer }),
        NewDevice: object({ serial: text, ...body }),
      },
    },
  };
  return { path: "devices.json", text: JSON.stringify(document) };
}

const FLAT = apiOf({ wifiMac: text, wifiIp: text, iccid: text }, { wifiMac: text });
const wifi = object({ mac: text, ip: text });
const NESTED = apiOf(
  { connectivity: object({ wifi, cellular: object({ iccid: text }) }) },
  { connectivity: object({ wifi: object({ mac: text }) }) },
);

function rowsOf(from: typeof FLAT, to: typeof FLAT) {
  return runMigration({ from: [from], to: [to], pins: [] }).report?.rows ?? [];
}

describe("objects without a name", () => {
  it("are the same in the same document, field by field", () => {
    const rows = rowsOf(NESTED, NESTED);
    expect(rows.filter(({ fate }) => fate.join() !== "same")).toEqual([]);
    const fields = rows.filter(({ kind }) => kind === "field").map(({ v1 }) => `${v1.object}.${v1.field}`);
    expect(fields).toEqual(
      expect.arrayContaining(["Device.connectivity.wifi.mac", "Device.connectivity.cellular.iccid"]),
    );
    expect(fields.filter((path) => path.endsWith(".place"))).toHaveLength(1);
  });

  it("are where flat fields moved to, in answers and in bodies", () => {
    const moved = rowsOf(FLAT, NESTED).filter(({ fate }) => fate.includes("moved"));
    expect(
      moved.map(({ kind, v1, targets }) => [kind, `${v1.object}.${v1.field}`, targets[0]?.field]),
    ).toEqual([
      ["field", "Device.wifiMac", "connectivity.wifi.mac"],
      ["field", "Device.wifiIp", "connectivity.wifi.ip"],
      ["field", "Device.iccid", "connectivity.cellular.iccid"],
      ["field", "NewDevice.wifiMac", "connectivity.wifi.mac"],
      ["request-field", "devices.wifiMac", "connectivity.wifi.mac"],
    ]);
  });
});
