/** Calls of V1: what takes their place, with what they send and what is read of them. */
import { CALLER, ITEMS } from "../runtime/vendor.ts";
import type { Call, Draft } from "./call.ts";
import type { FormerField } from "./finding.ts";
import type { KnownApis, KnownOperation, Moved } from "./known.ts";
import { meantByPath } from "./meant.ts";
import { stepsOf } from "./object-paths.ts";

export function oldRules(call: Call): readonly Draft[] {
  const { api, operation, known, address, method, path } = call;
  if (api !== "v1") return [];
  const became = operation?.became;
  const meant = became ? undefined : meantByPath(known, address, method)?.operation;
  const fields = operation ? usesOf(call, operation) : [];
  const scopes = new Set([
    ...scopesOf(known, became, meant),
    ...fields.flatMap(({ code = "" }) => scopesIn(known, code)),
  ]);
  const v2 = became?.id ?? meant?.id;
  const other = meant?.call === undefined ? undefined : `\`${meant.call}\` reads it in V2`;
  return [
    {
      rule: "v1-call",
      message: `${method} ${path} is V1, which is gone`,
      hint: became ? `In V2: ${inline(became.recipe)}` : (other ?? "V2 has nothing like it"),
      ...(became && { recipe: became.recipe }),
      ...(meant && { meant: [`${meant.method} ${meant.path}`] }),
      ...(v2 !== undefined && { v2OperationId: v2 }),
      ...(fields.length > 0 && { fields }),
      ...(scopes.size > 0 && { scopes: [...scopes].sort() }),
      isLast: true,
    },
  ];
}

/** The line that calls, where a recipe has several. */
function inline(recipe: string): string {
  const lines = recipe.split("\n").filter((line) => !line.startsWith("//"));
  return `\`${lines[0] ?? recipe}\`${lines.length > 1 ? " …" : ""}`;
}

/** The main call of the recipe: what stands beside it is needed for fields alone. */
function scopesOf(
  known: KnownApis,
  became: KnownOperation["became"],
  meant: KnownOperation | undefined,
): readonly string[] {
  return became ? scopesIn(known, became.recipe) : (meant?.scopes ?? []);
}

/** Calls of a generated client. */
const CALLS = new RegExp(`\\b${CALLER}(?:\\.\\w+){3}(?=\\()`, "g");

/** Scopes of all calls in a code. */
function scopesIn(known: KnownApis, code: string): readonly string[] {
  const calls = new Set(code.match(CALLS));
  return known.operations.filter((each) => calls.has(each.call ?? "")).flatMap(({ scopes = [] }) => scopes);
}

function usesOf({ site, known }: Call, operation: KnownOperation): readonly FormerField[] {
  const uses = new Map<string, FormerField>();
  for (const { path } of site.query.known) {
    const moved = operation.became?.query?.[path];
    if (moved) uses.set(`sent ${path}`, { name: path, use: "sent", ...moved });
  }
  const paths = site.reads.map(({ path }) => stepsOf(path).join("."));
  for (const path of paths) {
    // Who reads `customer.name` asks for no customer.
    if (paths.some((other) => other.startsWith(`${path}.`))) continue;
    const steps = path.split(".");
    const moved = movedField(known, operation.answer, steps);
    const name = steps.filter((step, i) => i > 0 || step !== ITEMS).join(".");
    const together = isList(operation) ? togetherOf(known, moved?.code) : undefined;
    if (moved)
      uses.set(`read ${name}`, { name, use: "read", ...moved, ...(together !== undefined && { together }) });
  }
  return [...uses.values()];
}

/** Its answer has many records: no id stands in its path. */
function isList({ method, path }: KnownOperation): boolean {
  return method === "GET" && !path.includes("{");
}

/** A call for the id of one record. */
const BY_ID = new RegExp(
  `\\b(${CALLER}(?:\\.\\w+){2})\\.(?:get\\(|list\\(\\{ ids: \\[)record\\.[\\w.]+(?=[\\])])`,
);

/** The list of the same resource, where it takes ids. */
function togetherOf(known: KnownApis, code = ""): string | undefined {
  const resource = BY_ID.exec(code)?.[1];
  if (resource === undefined) return undefined;
  const list = known.operations.find(({ call }) => call === `${resource}.list`);
  if (list?.query["ids"] === undefined) return undefined;
  return `${resource}.list({ ids${list.query["active"] ? ', active: "Any"' : ""} })`;
}

/** By the outermost object that has a row for what is below it. */
function movedField(known: KnownApis, root: string | undefined, steps: readonly string[]): Moved | undefined {
  let key = root;
  for (const [i, step] of steps.entries()) {
    if (key === undefined) return undefined;
    const found = known.moved[key]?.[steps.slice(i).join(".")];
    if (found) return found;
    key = known.objects[key]?.[step]?.object;
  }
  return undefined;
}
