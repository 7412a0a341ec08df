/** Errors with the bodies that documents declare: asked of the mocks' answers, and of what gateways answer in their place. */
import { describe, expect, it } from "vitest";
import { type ApiError, type BodyKind, errorGuard, NotFoundError } from "../../generator/runtime/index.ts";

type Guard = (error: unknown, call: string, status?: number) => boolean;
type Calls = Readonly<Record<string, Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>>>;
interface Scenario {
  fail(status: number, options?: object): { once(): void };
}

// The packages as they are generated: another copy of the runtime than this test's own.
const load = async (name: string) => (await import(String(name))) as Record<string, unknown>;
const { Crm, isCrmError } = (await load("@st-v2/crm")) as {
  Crm: new (options: object) => Calls;
  isCrmError: Guard;
};
const { Dispatch, isDispatchError } = (await load("@st-v2/dispatch")) as {
  Dispatch: new (options: object) => Calls;
  isDispatchError: Guard;
};
const { isErrorOf } = (await load("@st-v2/sdk")) as { isErrorOf: Guard };
const { createMock } = (await load("@st-v2/sdk/mocks")) as {
  createMock(options: object): { fetch: unknown; crm: Record<string, Record<string, Scenario>> };
};

const mock = createMock({ guards: { rate: false } });
const options = { tenant: 1, clientId: "id", clientSecret: "secret", appKey: "key", maxRetries: 0 };
const crm = new Crm({ ...options, fetch: mock.fetch });

const caught = (call: Promise<unknown> | undefined): Promise<ApiError> =>
  Promise.resolve(call).then(
    () => expect.fail("it did not fail"),
    (error: unknown) => error as ApiError,
  );

describe("a guard", () => {
  it("knows what a call declares, and nothing else", async () => {
    const error = await caught(crm["customers"]?.["get"]?.(404_404));
    expect([error.status, (error.body as { title?: unknown }).title]).toEqual([404, expect.any(String)]);
    const asked: Parameters<Guard>[] = [
      [error, "customers.get", 404],
      [error, "customers.get"],
      [error, "customers.get", 400],
      [error, "customers.update", 404],
      [error, "customers.ge", 404],
      [{ ...error }, "customers.get", 404],
      [undefined, "customers.get"],
    ];
    expect(asked.map((one) => isCrmError(...one))).toEqual([true, true, false, false, false, false, false]);
    expect(asked.map(([one, call, status]) => isErrorOf(one, `crm.${call}`, status))).toEqual(
      asked.map((one) => isCrmError(...one)),
    );
    expect(isErrorOf(error, "customers.get", 404)).toBe(false);
  });

  it("does not take a status that is not declared for one that is", async () => {
    mock.crm["customers"]?.["get"]?.fail(429).once();
    const error = await caught(crm["customers"]?.["get"]?.(1));
    expect([error.status, typeof error.body, isCrmError(error, "customers.get")]).toEqual([
      429,
      "object",
      false,
    ]);
  });

  it.each<[string, unknown, boolean]>([
    ["the API's own", { title: "Not there", status: 404 }, true],
    ["a gateway's", { statusCode: 404, message: "Resource not found" }, false],
    ["a list", [{ title: "Not there" }], false],
    ["a page of HTML", "<html><title>Not there</title></html>", false],
    ["nothing", "", false],
    ["null", null, false],
  ])("looks at the body: %s", async (_name, body, want) => {
    const answer = typeof body === "string" ? body : JSON.stringify(body);
    const error = await caught(
      new Crm({ ...options, fetch: answering(404, answer) })["customers"]?.["get"]?.(1),
    );
    expect([isCrmError(error, "customers.get", 404), isErrorOf(error, "crm.customers.get")]).toEqual([
      want,
      want,
    ]);
  });

  it("knows bodies that are no objects", async () => {
    const refused = (body: unknown) =>
      caught(
        new Dispatch({ ...options, fetch: answering(400, JSON.stringify(body)) })["zones"]?.["create"]?.({
          name: "North",
        }),
      );
    expect(isDispatchError(await refused("taken"), "zones.create", 400)).toBe(true);
    expect(isDispatchError(await refused({ title: "taken" }), "zones.create", 400)).toBe(false);
  });
});

describe("of a body that is declared as", () => {
  const is = errorGuard<Record<string, Record<number, unknown>>>("a.", []);
  const VALUES = [{ any: "field" }, [1], "text", 1, true, null, undefined];
  it.each<[BodyKind, readonly unknown[]]>([
    ["object", [{ any: "field" }]],
    ["array", [[1]]],
    ["string", ["text"]],
    ["number", [1]],
    ["boolean", [true]],
    ["any", VALUES],
  ])("%s it takes those alone", (kind, want) => {
    const operation = {
      id: "",
      name: "a.b.c",
      method: "GET",
      path: "/",
      call: "",
      failures: [400, [404, kind]] as const,
    };
    const errorOf = (body: unknown) => new NotFoundError({ status: 404, errors: {}, body }, operation);
    expect(VALUES.filter((body) => is(errorOf(body), "b.c", 404))).toEqual(want);
  });
});

it("of what declares nothing it takes nothing, and of objects those with a declared field", () => {
  const is = errorGuard<Record<string, Record<number, unknown>>>("a.", ["title"]);
  const errorOf = (failures: readonly number[], body: unknown) =>
    new NotFoundError(
      { status: 404, errors: {}, body },
      { id: "", name: "a.b.c", method: "GET", path: "/", call: "", failures },
    );
  expect([
    is(errorOf([404], { title: "x" }), "b.c"),
    is(errorOf([404], { message: "x" }), "b.c"),
    is(errorOf([400], { title: "x" }), "b.c"),
    is(errorOf([], { title: "x" }), "b.c"),
  ]).toEqual([true, false, false, false]);
});

function answering(status: number, body: string) {
  return (url: string) =>
    Promise.resolve(
      url.endsWith("/connect/token")
        ? Response.json({ access_token: "token", expires_in: 900 })
        : new Response(body, { status }),
    );
}
