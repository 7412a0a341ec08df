/** The 13 paths over the mock: given a request of V1, an answer that is one by V1's document, made of the records that the mock has. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../generator/ground/json.ts";
import { asV1, type Running, serveMock } from "./running.ts";

let v1: Running;
beforeAll(async () => {
  v1 = await serveMock(1);
});
afterAll(() => v1.close());

describe.each([1, 2, 3])("of the mock's seed %i", (seed) => {
  it("every path answers with data, and with nothing that V1's document does not name", async () => {
    const running = seed === 1 ? v1 : await serveMock(seed);
    try {
      const [booking] = await running.records("crm.bookings.list");
      const externalId = encodeURIComponent(String(booking?.["externalId"]));
      const paths = [
        ...["jobs", "customers", "locations", "invoices", "calls", "campaigns", "services"].map((name) => [
          `/v1/${name}`,
          name,
        ]),
        ...["jobs", "customers", "locations", "invoices"].map((name) => [`/v1/${name}/3`, name]),
        [`/v1/bookings/external/${externalId}`, "bookings"],
      ];
      for (const [path = ""] of paths) {
        const { status, body } = await running.get(path);
        expect([path, status]).toEqual([path, 200]);
        expect([path, ...new Set(asV1(path, body))]).toEqual([path]);
        const { data } = body as { readonly data: JsonObject | readonly JsonObject[] };
        expect([path, Array.isArray(data) ? data.length : (data as JsonObject)["id"]]).not.toEqual([path, 0]);
      }
      const file = await running.fetch("/v1/calls/recording/3");
      expect([file.status, (await file.arrayBuffer()).byteLength > 0]).toEqual([200, true]);
    } finally {
      if (seed !== 1) await running.close();
    }
  });
});
