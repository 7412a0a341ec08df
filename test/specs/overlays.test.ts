/** The bundled overlays: applied without a fault, what they say is there afterwards, and every known discrepancy is met. */
import { readFileSync } from "node:fs";
import { query } from "json-p3";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generate } from "../../generator/generate.ts";
import type { Domain, Field, Operation, Type } from "../../generator/ir.ts";
import { applyOverlays } from "../../generator/pass/overlay.ts";
import type { JsonObject, JsonValue } from "../../generator/read/source.ts";
import {
  differences,
  document,
  domains,
  hasFacts,
  overlayNames,
  readFact,
  specText,
  WITHOUT_FACTS,
} from "./facts.ts";

interface Overlay {
  readonly extends: string;
  readonly actions: readonly Action[];
}

interface Action {
  readonly target: string;
  readonly update?: JsonObject | JsonValue[];
  readonly "x-expect"?: JsonValue;
  readonly "x-reason"?: string;
  readonly "x-evidence"?: string;
}

const overlays = overlayNames().map((name) => ({
  name,
  overlay: parse(specText(`overlays/${name}`)) as Overlay,
}));

describe.each(overlays)("$name", ({ name, overlay }) => {
  it("corrects the document it is named after", () => {
    expect(overlay.extends).toBe(`../v2/${name.replace(".yaml", ".json")}`);
    expect(domains).toContain(name.replace(".yaml", ""));
  });

  it("says for each action what it expects, why, and on what evidence", () => {
    const silent = overlay.actions.filter(
      (action) =>
        action["x-expect"] === undefined ||
        !/^[A-Z].{10,}\.$/.test(action["x-reason"] ?? "") ||
        (action["x-evidence"] ?? "").length < 10,
    );

    expect(silent).toEqual([]);
  });

  it("applies without a fault, and what its actions say is there afterwards", () => {
    const { root, diagnostics } = corrected(name.replace(".yaml", ""));

    expect(diagnostics).toEqual([]);
    for (const { target, update, "x-expect": before } of overlay.actions) {
      const after = query(target, root ?? null).values();
      if (update === undefined) {
        expect(after).not.toContainEqual(before);
        continue;
      }
      expect(after).not.toEqual([]);
      for (const value of after) {
        if (Array.isArray(update)) expect(value).toEqual(expect.arrayContaining(update));
        else expect(value).toMatchObject(update);
      }
    }
  });
});

/** One row of the table of discrepancies. */
interface Discrepancy {
  readonly domain: string;
  readonly schema: string;
  readonly field: string;
  readonly fix: string;
}

/** Where a row is about: a field of a schema, a whole schema, or an operation. */
interface Place {
  readonly schema?: string;
  readonly field?: string;
  readonly operation?: string;
}

const known = parse(readFileSync(new URL("known-discrepancies.yaml", import.meta.url), "utf8")) as {
  readonly places: Readonly<Record<string, readonly Place[]>>;
  readonly uncorrected: Readonly<Record<string, string>>;
  readonly operations: Readonly<Record<string, string>>;
};

describe.skipIf(!hasFacts)(`known discrepancies${WITHOUT_FACTS}`, () => {
  const rows = hasFacts ? readFact<Discrepancy[]>("discrepancies.json") : [];
  const changes = new Map(domains.map((domain) => [domain, changesOf(domain)]));
  const isChanged = (domain: string, place: Place) =>
    (changes.get(domain) ?? []).some((pointer) => isWithin(pointer, pointersOf(domain, place)));

  it("are either corrected at every place, or have a reason not to be", () => {
    const isMet = (row: Discrepancy) =>
      placesOf(row).length > 0 && placesOf(row).every((place) => isChanged(domainOf(row), place));
    const unmet = rows.filter((row) => !isMet(row)).map(keyOf);

    expect(rows).toHaveLength(76);
    expect(unmet.sort()).toEqual(Object.keys(known.uncorrected).sort());
    expect(Object.values(known.uncorrected).filter((reason) => reason.length < 20)).toEqual([]);
    expect(rows.map(keyOf)).toEqual(expect.arrayContaining(Object.keys(known.places)));
  });

  it("are all that is corrected, with the odd bodies", () => {
    const pointers = (domain: string) => [
      ...rows
        .filter((row) => domainOf(row) === domain)
        .flatMap((row) => placesOf(row).flatMap((place) => pointersOf(domain, place))),
      ...oddOperations()
        .filter((operation) => operation.domain === domain)
        .map(({ method, path }) => pointerOf("paths", path, method.toLowerCase())),
    ];

    const unfounded = domains.flatMap((domain) =>
      (changes.get(domain) ?? [])
        .filter((pointer) => !isWithin(pointer, pointers(domain)))
        .map((pointer) => `${domain} ${pointer}`),
    );

    expect(unfounded).toEqual([]);
  });

  it("count the odd bodies: corrected, or with a reason not to be", () => {
    const uncorrected = oddOperations()
      .filter(({ list }) => list !== "successWithoutBody" && list !== "bareArrayOrScalar")
      .filter(({ domain, method, path }) => !isChanged(domain, { operation: `${method} ${path}` }))
      .map(({ domain, operationId }) => `${domain} ${String(operationId)}`);

    expect(uncorrected.sort()).toEqual(Object.keys(known.operations).sort());
  });

  describe("as the client sees them", () => {
    let sdk: readonly Domain[];
    beforeAll(async () => {
      const files = domains.map((domain) => ({
        path: `${domain}.json`,
        text: specText(`v2/${domain}.json`),
      }));
      const result = await generate({ documents: files });
      expect(result.diagnostics).toEqual([]);
      sdk = result.sdk.domains;
    });

    it.each(
      rows.filter((row) => !(keyOf(row) in known.uncorrected)).map((row) => [keyOf(row), row] as const),
    )("%s", (_key, row) => {
      const domain = domainIn(sdk, domainOf(row));
      const isRight = FIXES[row.fix];

      expect(isRight, `no check for the fix "${row.fix}"`).toBeDefined();
      expect(placesOf(row).map((place) => [place, isRight?.(found(domain, place))])).toEqual(
        placesOf(row).map((place) => [place, true]),
      );
    });

    it.each(Object.keys(ODD_BODIES))("%s", (list) => {
      const odd = oddOperations().filter((row) => row.list === list);
      const bodies = odd.map((row) => {
        const operation = `${row.method} ${row.path}`;
        const name = `${row.domain} ${operation}`;
        return {
          name,
          seen: bodyKind(found(domainIn(sdk, row.domain), { operation }), list),
          wanted: FILES_AND_PAGES[name] ?? ODD_BODIES[list]?.(row),
        };
      });

      expect(bodies).not.toEqual([]);
      expect(bodies.filter(({ seen, wanted }) => seen !== wanted)).toEqual([]);
    });

    it("leaves out no list of odd bodies", () => {
      const lists = new Set(oddOperations().map(({ list }) => list));

      expect([...lists].sort()).toEqual(Object.keys(ODD_BODIES).sort());
    });
  });
});

interface Found {
  readonly field?: Field;
  readonly operation?: Operation;
  readonly whole?: Type;
}

/** What each fix of the table comes to in the intermediate representation. */
const FIXES: Readonly<Record<string, (found: Found) => boolean>> = {
  "format -> date-time; tolerate no offset; validators accept both": isDateTime,
  'format -> date-time (or normalise split("T")[0])': isDateTime,
  "type -> string enum | integer | null; optionally map 0->None, 1->ByValue via x-enumNames order":
    isNumberToo,
  "type -> string enum | integer | null": isNumberToo,
  "drop from required": isOptional,
  nullable: isNullable,
  "allow null": isNullable,
  "items nullable": hasNullableItems,
  "items nullable; billingFrequency optional": (at) => hasNullableItems(at) || isOptional(at),
  "items nullable; additionalProperties true": (at) =>
    at.field ? hasNullableItems(at) : at.whole?.kind === "object" && at.whole.additional === "open",
  "response type union; iterator accepts both": ({ operation }) => operation?.paging.kind === "page",
  "attach PaginatedResponse<FormAttachment> (loose)": ({ operation, whole }) =>
    operation ? operation.paging.kind === "page" : whole?.kind === "object",
  "binary response": ({ operation }) => operation?.success.kind === "binary",
  "content type -> multipart/form-data": ({ operation }) => operation?.body?.kind === "multipart",
  "binary download with manual redirect": ({ operation }) => operation?.success.kind === "redirect",
};

function isDateTime({ field }: Found): boolean {
  return field?.type.kind === "scalar" && field.type.format === "date-time";
}

function isNumberToo({ field }: Found): boolean {
  const members = field?.type.kind === "union" ? field.type.members : [];
  return (
    isNullable({ ...(field && { field }) }) &&
    members.some((member) => member.kind === "ref" || member.kind === "enum") &&
    members.some((member) => member.kind === "scalar" && member.scalar === "integer")
  );
}

function isOptional({ field }: Found): boolean {
  return field?.required === false;
}

function isNullable({ field }: Found): boolean {
  return field?.type.nullable === true;
}

function hasNullableItems({ field }: Found): boolean {
  return field?.type.kind === "array" && field.type.items.nullable;
}

interface OddOperation {
  readonly list: string;
  readonly domain: string;
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
  readonly schemaType?: string;
}

/** What the client makes of an odd body, by the lists of `nonjson-operations.json`. */
const ODD_BODIES: Readonly<Record<string, (row: OddOperation) => string | undefined>> = {
  nonJsonOrRedirect: () => "none",
  binaryDeclaredAsJson: () => "multipart",
  noContentOn200ButBodyExpected: () => "none",
  successWithoutBody: () => "none",
  bareArrayOrScalar: ({ schemaType }) => schemaType,
};

/** The operations on those lists that do answer something. */
const FILES_AND_PAGES: Readonly<Record<string, string>> = {
  "equipment-systems GET /tenant/{tenant}/installed-equipment/attachments": "redirect",
  "findings GET /tenant/{tenant}/assets": "redirect",
  "pricebook GET /tenant/{tenant}/images": "redirect",
  "marketing-reputation GET /tenant/{tenant}/reviews": "json",
  "telecom GET /v2/tenant/{tenant}/calls/{id}/recording": "binary",
  "telecom GET /v2/tenant/{tenant}/calls/{id}/voicemail": "binary",
  "forms GET /tenant/{tenant}/jobs/{jobId}/attachments": "json",
  "forms GET /tenant/{tenant}/jobs/attachment/{id}": "binary",
};

function bodyKind({ operation }: Found, list: string): string | undefined {
  const success = operation?.success;
  if (list === "binaryDeclaredAsJson") return operation?.body?.kind;
  if (list !== "bareArrayOrScalar") return success?.kind;
  return success?.type?.kind === "scalar" ? success.type.scalar : success?.type?.kind;
}

function domainIn(sdk: readonly Domain[], id: string): Domain | undefined {
  return sdk.find((domain) => domain.id === id);
}

function oddOperations(): OddOperation[] {
  if (!hasFacts) return [];
  const { totals: _, ...lists } = readFact<Record<string, OddOperation[]>>("nonjson-operations.json");
  return Object.entries(lists).flatMap(([list, rows]) => rows.map((row) => ({ ...row, list })));
}

function corrected(domain: string) {
  const root = document(domain) as unknown as JsonObject;
  const files = overlays.map(({ name, overlay }) => ({
    source: { path: name, text: specText(`overlays/${name}`), format: "yaml" as const },
    overlay,
  }));
  const source = { path: `${domain}.json`, text: "", format: "json" as const };
  const { documents, diagnostics } = applyOverlays([{ domain, source, root }], files, {
    strictness: "bundled",
  });
  return { root: documents[0]?.root, diagnostics };
}

/** Pointers of all that the overlays change in a document. */
function changesOf(domain: string): string[] {
  return differences(document(domain) as unknown as JsonObject, corrected(domain).root);
}

function keyOf({ domain, schema, field }: Discrepancy): string {
  return `${domain} | ${schema} | ${field}`;
}

/** `jpm (shared)` is jpm. */
function domainOf({ domain }: Discrepancy): string {
  return domain.replace(/ .*/, "");
}

function placesOf(row: Discrepancy): readonly Place[] {
  const stated = known.places[keyOf(row)];
  if (stated) return stated;
  const [, method, tail] = /^([A-Z]+) (\/\S+)/.exec(row.schema) ?? [];
  if (method === undefined) return [{ schema: row.schema, field: row.field }];
  return domains.includes(domainOf(row)) ? [{ operation: `${method} /tenant/{tenant}${String(tail)}` }] : [];
}

function pointersOf(domain: string, { schema, field, operation }: Place): string[] {
  if (operation !== undefined) {
    const [method = "", path = ""] = operation.split(" ");
    return [pointerOf("paths", path, method.toLowerCase())];
  }
  const base = pointerOf("components", "schemas", schema ?? "");
  if (field === undefined) {
    const isNew = !((schema ?? "") in document(domain).components.schemas);
    return [isNew ? base : `${base}/additionalProperties`];
  }
  return [`${base}/properties/${field.replace("[]", "")}`, `${base}/required`];
}

function pointerOf(...steps: readonly string[]): string {
  return steps.map((step) => `/${step.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function isWithin(pointer: string, places: readonly string[]): boolean {
  return places.some((place) => pointer === place || pointer.startsWith(`${place}/`));
}

function found(domain: Domain | undefined, { schema, field, operation }: Place): Found {
  if (operation !== undefined) {
    const all = domain?.resources.flatMap(({ operations }) => operations) ?? [];
    const one = all.find(({ method, path }) => `${method} ${path}` === operation);
    return one ? { operation: one } : {};
  }
  const whole = domain?.models.find(({ source }) => source === schema)?.type;
  if (field === undefined) return whole ? { whole } : {};
  const one =
    whole?.kind === "object" ? whole.fields.find((f) => f.source === field.replace("[]", "")) : undefined;
  return one ? { field: one } : {};
}
