/** The bundled overlays: applied without a fault, what they say is there afterwards, and every known discrepancy is met. */
import { readFileSync } from "node:fs";
import { query } from "json-p3";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generate } from "../../generator/generate.ts";
import type { Domain, Field, Operation, Type } from "../../generator/model/ir.ts";
import { BUNDLED_OVERLAYS } from "../../generator/ground/bundled.ts";
import { applyOverlays, assignOverlays, readOverlays } from "../../generator/pass/overlay/overlay.ts";
import { isMapPath, proseIn } from "../../generator/pass/overlay/expect.ts";
import type { Group } from "../../generator/pass/overlay/read.ts";
import { leadsSomewhere, localRefs } from "../../generator/pass/overlay/local-refs.ts";
import { checkValue, type Spot } from "../../generator/read/check.ts";
import { EMPTY_TABLE } from "../../generator/read/table.ts";
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
import { get, isObject, type JsonObject, type JsonValue } from "../../generator/ground/json.ts";
import { steps } from "../../generator/ground/pointer.ts";
import { settingsOf } from "../../generator/model/settings.ts";

interface Overlay {
  readonly extends: string;
  readonly actions: readonly Action[];
}

interface Action {
  readonly target: string;
  readonly update?: JsonObject | JsonValue[];
  readonly "x-direction"?: string;
  readonly "x-expect"?: JsonValue;
  readonly "x-reason"?: string;
  readonly "x-evidence"?: string;
}

const overlays = overlayNames().map((name) => ({
  name,
  overlay: parse(specText(`overlays/${name}`)) as Overlay,
}));

/** As the program reads them. */
const read = readOverlays(BUNDLED_OVERLAYS.map((file) => ({ ...file, origin: "bundled" })));

function namesProse(expected: JsonValue, target: string): boolean {
  const check = (spot: Spot) => proseIn(spot, isMapPath(target)).length > 0;
  return checkValue(expected, { file: "", code: "overlay-invalid", check }).value;
}

describe.each(overlays)("$name", ({ name, overlay }) => {
  it("corrects the document it is named after", () => {
    expect(overlay.extends).toBe(`../v2/${name.replace(".yaml", ".json")}`);
    expect(domains).toContain(name.replace(".yaml", ""));
  });

  it("says for each action what structure it expects, why, and on what evidence", () => {
    const silent = overlay.actions.filter(
      (action) =>
        action["x-expect"] === undefined ||
        namesProse(action["x-expect"], action.target) ||
        !/^[A-Z].{10,}\.$/.test(action["x-reason"] ?? "") ||
        (action["x-evidence"] ?? "").length < 10,
    );

    expect(silent).toEqual([]);
  });

  it("applies without a fault, and what its actions say is there afterwards", () => {
    const { root, diagnostics } = corrected(name.replace(".yaml", ""));

    expect(diagnostics).toEqual([]);
    for (const { target, update, "x-expect": before, "x-direction": direction } of overlay.actions) {
      const after = query(target, root ?? null).values();
      if (update === undefined) {
        expect(after).not.toContainEqual(before);
        continue;
      }
      if (direction !== undefined) {
        expect(after).toEqual([expect.objectContaining({ "x-in-responses": update })]);
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

/**
 * Older and newer documents lack parts that ours have. Whatever a correction touches or relies on may be missing: then the correction is
 * left out as a whole, with a warning, and never breaks a document.
 */
describe("on a document without one of the parts they touch", () => {
  const rows = domains.flatMap((domain) => {
    const root = document(domain) as unknown as JsonObject;
    const { groups } = applied(domain, root, "user");
    return groups.flatMap((group) =>
      partsOf(group, root).map(
        (part) => [domain, group.name ?? group.actions[0]?.target ?? "", part] as const,
      ),
    );
  });

  it("there are such parts", () => {
    expect(rows.length).toBeGreaterThan(200);
  });

  it.each(domains.filter((domain) => rows.some(([id]) => id === domain)))("%s", (domain) => {
    for (const part of new Set(rows.filter(([id]) => id === domain).map(([, , part]) => part))) {
      const root = without(document(domain) as unknown as JsonObject, part);
      const { document: found, diagnostics } = applied(domain, root, "user");

      expect(
        diagnostics.filter(({ severity, about }) => severity !== "warning" || about === undefined),
        part,
      ).toEqual([]);
      expect(diagnostics, part).not.toEqual([]);
      expect(
        dangling(found.root).filter((ref) => !dangling(root).includes(ref)),
        part,
      ).toEqual([]);
    }
  });

  it("groups whose parts are there apply all the same", () => {
    const root = without(
      document("forms") as unknown as JsonObject,
      "/components/schemas/Forms.Client.Contracts.FormAttachment",
    );
    const { document: found, diagnostics } = applied("forms", root, "user");
    expect(diagnostics.map(({ code, place }) => [code, place?.pointer])).toEqual([
      ["overlay-reference-broken", expect.stringMatching(/^\/actions\/\d+$/)],
    ]);
    const path = ["paths", "/tenant/{tenant}/jobs/attachment/{id}", "get", "responses", "200", "content"];
    expect(path.reduce<JsonValue | undefined>((value, step) => get(value, step), found.root)).toEqual({
      "application/octet-stream": { schema: { type: "string", format: "binary" } },
    });
  });
});

/** Pointers of all that a group's targets lie in, and of what it refers to. */
function partsOf({ actions }: Group, root: JsonObject): string[] {
  const parts = new Set<string>();
  for (const { target, change } of actions) {
    for (const { location } of query(target, root)) {
      for (let n = 2; n <= location.length; n += 1) parts.add(pointerOf(...location.slice(0, n).map(String)));
    }
    const refs = change.kind === "update" ? localRefs(change.value) : [];
    for (const ref of refs) if (leadsSomewhere(root, ref)) parts.add(ref.slice(1));
  }
  return [...parts];
}

function without(root: JsonObject, pointer: string): JsonObject {
  const copy = structuredClone(root);
  const path = steps(pointer);
  const last = path.pop() ?? "";
  const owner = path.reduce<JsonValue | undefined>(
    (value, step) => (Array.isArray(value) ? value[Number(step)] : get(value, step)),
    copy,
  );
  if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else if (isObject(owner)) Reflect.deleteProperty(owner, last);
  return copy;
}

function dangling(root: JsonObject): string[] {
  return [...localRefs(root)].filter((ref) => !leadsSomewhere(root, ref));
}

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
  readonly beyond: readonly (Place & { readonly domain: string; readonly reason: string })[];
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
      ...known.beyond
        .filter((place) => place.domain === domain)
        .flatMap((place) => pointersOf(domain, place)),
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
  const { document: found, diagnostics } = applied(
    domain,
    document(domain) as unknown as JsonObject,
    "bundled",
  );
  return { root: found.root, diagnostics };
}

/** A state of a bundled document with its corrections. */
function applied(domain: string, root: JsonObject, strictness: "bundled" | "user") {
  const one = { domain, source: { path: `${domain}.json`, text: "", format: "json" as const }, root };
  const mine =
    assignOverlays(read.overlays, [one], { table: EMPTY_TABLE, vendor: settingsOf({}).vendor }).assigned.get(
      one,
    ) ?? [];
  const { document, diagnostics } = applyOverlays(one, mine, { strictness });
  return {
    document,
    diagnostics: [...read.diagnostics, ...diagnostics],
    groups: mine.flatMap(({ groups }) => groups),
  };
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
