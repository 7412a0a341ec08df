/** A folder of the vendor's originals, in either dialect and format, gives the same clients as the bundled documents, comments aside. */
import { beforeAll, describe, expect, it } from "vitest";
import { generate, type InputFile } from "../../generator/generate.ts";
import { bundledDocuments } from "./documents.ts";
import { declarations, typeErrors } from "./typescript.ts";
import { type Dialect, PROSE, vendorDocuments } from "./vendor.ts";

let bundled: Run;
beforeAll(async () => {
  bundled = await run(bundledDocuments());
});

const ROWS = [
  { dialect: "3.1.0", format: "json" },
  { dialect: "3.1.0", format: "yaml" },
  { dialect: "3.0.1", format: "json" },
  { dialect: "3.0.1", format: "yaml" },
] as const;

describe.each(ROWS)("originals in $dialect as $format", ({ dialect, format }) => {
  let found: Run;
  beforeAll(async () => {
    found = await original(dialect, format);
  });

  it("are taken without a word, bundled corrections included", () => {
    expect(found.messages).toEqual([]);
  });

  it("give operations of the same names", () => {
    expect(found.files.get("operations.json")).toBe(bundled.files.get("operations.json"));
  });

  it("give clients that send the same", () => {
    expect(differences(clients(found.files), clients(bundled.files))).toEqual([]);
  });

  it("give the same types, sort fields, lists and caps included", () => {
    expect(differences(found.types, bundled.types)).toEqual([]);
  });
});

describe("originals", () => {
  it("compile under the strictest settings, libraries checked", async () => {
    const { files } = await original("3.0.1", "json");
    expect(typeErrors(files, { skipLibCheck: false })).toEqual([]);
  });

  it("bring their prose into the JSDoc", async () => {
    const { files } = await original("3.1.0", "json");
    const client = files.get("crm/src/resources/customers.ts") ?? "";
    const types = files.get("crm/src/types.ts") ?? "";
    expect(client).toContain("Long text of Customers_Get.\n   *\n   * With a second paragraph");
    expect(client).toContain("a *\\/ in it.");
    expect(client).toContain(`@param id ${PROSE.parameter("id")}`);
    expect(client).toContain(`@param body ${PROSE.parameter("body")}`);
    expect(types).toContain(PROSE.parameter("modifiedOnOrAfter"));
    expect(types).toContain(PROSE.field("doNotMail"));
  });

  it("of 2025 keep the webhook events that no operation names", async () => {
    const { types } = await original("3.0.1", "json");
    const events = [...types].filter(([name]) => /CloudEvent/.test(name));
    expect(events).toHaveLength(24);
    expect(types.get("crm.CreateBookingProviderTagResponseCloudEvent")).toBe(
      `export interface CreateBookingProviderTagResponseCloudEvent {
    id: string;
    data: CreateBookingProviderTagResponse | null;
}`,
    );
  });
});

interface Run {
  readonly files: ReadonlyMap<string, string>;
  /** Declarations of all domains, by `crm.CustomerResponse`, without comments. */
  readonly types: ReadonlyMap<string, string>;
  readonly messages: readonly string[];
}

async function run(documents: readonly InputFile[]): Promise<Run> {
  const { files, diagnostics } = await generate({ documents });
  const types = new Map<string, string>();
  for (const [path, text] of files) {
    if (!path.endsWith("/src/types.ts")) continue;
    for (const [name, code] of declarations(text)) types.set(`${path.split("/")[0]}.${name}`, code);
  }
  return { files, types, messages: diagnostics.map(({ message, place }) => `${place?.file}: ${message}`) };
}

/** Code of the clients, without comments. */
function clients(files: Run["files"]): Run["files"] {
  const sources = [...files].filter(([path]) => /\/src\/(resources\/|client)/.test(path));
  return new Map(sources.map(([path, text]) => [path, text.replace(/^ *\/\*\*[^]*?\*\/\n/gm, "")]));
}

const originals = new Map<string, Promise<Run>>();

/** Each folder is generated from once. */
function original(dialect: Dialect, format: "json" | "yaml"): Promise<Run> {
  const key = `${dialect} ${format}`;
  const started = originals.get(key) ?? run(vendorDocuments(dialect, format));
  originals.set(key, started);
  return started;
}

/** Names whose declarations differ or are on one side only; webhook events aside. */
function differences(one: Run["types"], other: Run["types"]): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => !/CloudEvent/.test(name) && one.get(name) !== other.get(name));
}
