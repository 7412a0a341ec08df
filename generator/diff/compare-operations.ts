/** One operation in two states: what it takes and what it answers, part by part. */
import {
  type Body,
  type BodyForm,
  formsOf,
  type HeaderParameter,
  type Operation,
  type QueryParameter,
  type Success,
  type Type,
} from "../model/ir.ts";
import { styleText } from "../model/parameters.ts";
import { compareTypes } from "./compare-types.ts";
import type { RuleId } from "./rules/rules.ts";
import { asAdded, asRemoved, record, recordFlag, recordList, type Spot, type Walk } from "./walk.ts";

/** Everything an operation takes and answers. */
export function comparePayloads(walk: Walk, a: Operation, b: Operation, name: string): void {
  const spot = spotOf(a, b, name);
  if (a.paging.kind !== b.paging.kind) {
    record(walk, "operation-paging-changed", spot, {
      before: PAGING[a.paging.kind],
      after: PAGING[b.paging.kind],
    });
  }
  if (a.pathParameters.length === b.pathParameters.length) {
    b.pathParameters.forEach((parameter, i) => {
      const old = a.pathParameters[i];
      if (old) {
        const here = { ...spot, what: parameterName(name, parameter.source) };
        const before = walk.found.length;
        compareTypes(walk, old.type, parameter.type, here);
        if (walk.found.length === before) compareStyles(walk, old.style, parameter.style, here);
      }
    });
  }
  compareQueries(walk, a, b, spot);
  compareHeaders(walk, a, b, spot);
  compareBodies(walk, a, b, spot);
  compareAnswers(walk, a, b, { ...spot, direction: "response" });
}

const PAGING = { none: "one answer", page: "pages", feed: "a feed" } as const;

export function spotOf(a: Operation, b: Operation, what: string): Spot {
  return { direction: "request", what, operation: b.source, old: a.at, current: b.at };
}

function parameterName(operation: string, parameter: string): string {
  return `${operation}({ ${parameter} })`;
}

function compareQueries(walk: Walk, a: Operation, b: Operation, spot: Spot): void {
  const [old, current] = [a.query?.parameters ?? [], b.query?.parameters ?? []];
  const removed = old.filter((parameter) => !current.some(({ source }) => source === parameter.source));
  const added = current.filter((parameter) => !old.some(({ source }) => source === parameter.source));
  const renamed = pairParameters(walk, removed, added);
  const place = (x: QueryParameter, y: QueryParameter): Spot => ({
    ...spot,
    what: parameterName(spot.what, y.source),
    old: x.at,
    current: y.at,
    nullMeansAbsent: true,
  });
  for (const parameter of current) {
    const same = old.find(({ source }) => source === parameter.source);
    const former = renamed.get(parameter);
    if (same) compareParameters(walk, same, parameter, place(same, parameter));
    else if (former) {
      const here = place(former, parameter);
      record(walk, "parameter-renamed", here, {
        before: parameterName(spot.what, former.source),
        after: parameter.source,
      });
      compareParameters(walk, former, parameter, here);
    } else {
      const rule = parameter.required ? "parameter-required-added" : "parameter-optional-added";
      record(walk, rule, place(parameter, parameter), asAdded(walk, valueOf(parameter)));
    }
  }
  const gone = new Set(renamed.values());
  for (const parameter of removed) {
    if (gone.has(parameter)) continue;
    record(walk, "parameter-removed", place(parameter, parameter), asRemoved(walk, valueOf(parameter)));
  }
}

/** New parameters with what they were called. */
function pairParameters(
  walk: Walk,
  removed: readonly QueryParameter[],
  added: readonly QueryParameter[],
): ReadonlyMap<QueryParameter, QueryParameter> {
  const asField = (parameter: QueryParameter) => ({ ...parameter, readOnly: false, writeOnly: false });
  const [old, current] = [removed.map(asField), added.map(asField)];
  const pairs = walk.pairFields(
    walk,
    { removed: old, added: current },
    { owner: "query", direction: "request" },
  );
  const found = new Map<QueryParameter, QueryParameter>();
  for (const [a, b] of pairs) {
    const x = removed.find(({ source }) => source === a.source);
    const y = added.find(({ source }) => source === b.source);
    if (x && y) found.set(y, x);
  }
  return found;
}

function compareParameters(walk: Walk, a: QueryParameter, b: QueryParameter, spot: Spot): void {
  const required = ["parameter-became-required", "parameter-became-optional"] as const;
  recordFlag(walk, [a.required, b.required], required, spot);
  recordFlag(walk, [a.deprecated, b.deprecated], ["parameter-deprecated", "parameter-undeprecated"], spot);
  if (a.maxItems !== b.maxItems) {
    const isLess = a.maxItems === undefined || (b.maxItems !== undefined && b.maxItems < a.maxItems);
    const [before, after] = [a, b].map(({ maxItems }) => String(maxItems ?? "any number of")) as [
      string,
      string,
    ];
    const rule = isLess ? "parameter-max-values-decreased" : "parameter-max-values-increased";
    record(walk, rule, spot, { before, after });
  }
  const before = walk.found.length;
  compareTypes(walk, valueOf(a), valueOf(b), spot);
  // Another style follows from another type; alone it is a change of its own.
  const isOtherType = walk.found
    .slice(before)
    .some(({ rule, what }) => what === spot.what && /-(type|format|became|stopped)-/.test(`${rule}-`));
  if (!isOtherType) compareStyles(walk, a.style, b.style, spot);
}

function compareStyles(walk: Walk, a: Style, b: Style, spot: Spot): void {
  const [before, after] = [styleText(a), styleText(b)];
  if (before !== after) record(walk, "parameter-style-changed", spot, { before, after });
}

type Style = Parameters<typeof styleText>[0];

/** Fields that `sort` takes are the values of an enum, wherever they are stated. */
function valueOf({ type, sort, sortFields }: QueryParameter): Type {
  return sort && sortFields !== undefined
    ? { kind: "enum", scalar: "string", values: sortFields, nullable: false }
    : type;
}

/** Names of headers have no case, names of cookies do. */
function headerKey({ source, in: place }: HeaderParameter): string {
  return `${place} ${place === "header" ? source.toLowerCase() : source}`;
}

function compareHeaders(walk: Walk, a: Operation, b: Operation, spot: Spot): void {
  const old = new Map((a.headers?.parameters ?? []).map((header) => [headerKey(header), header]));
  const current = new Map((b.headers?.parameters ?? []).map((header) => [headerKey(header), header]));
  const place = (x: HeaderParameter, y: HeaderParameter): Spot => ({
    ...spot,
    what: parameterName(spot.what, `${y.in} ${y.source}`),
    old: x.at,
    current: y.at,
    nullMeansAbsent: true,
  });
  for (const [key, header] of current) {
    const former = old.get(key);
    if (former === undefined) {
      const rule = header.required ? "header-required-added" : "header-optional-added";
      record(walk, rule, place(header, header), asAdded(walk, header.type));
      continue;
    }
    const here = place(former, header);
    const rules = ["header-became-required", "header-became-optional"] as const;
    recordFlag(walk, [former.required, header.required], rules, here);
    const before = walk.found.length;
    compareTypes(walk, former.type, header.type, here);
    if (walk.found.length === before) compareStyles(walk, former.style, header.style, here);
  }
  for (const [key, header] of old) {
    if (!current.has(key))
      record(walk, "header-removed", place(header, header), asRemoved(walk, header.type));
  }
}

function compareBodies(walk: Walk, { body: a }: Operation, { body: b }: Operation, spot: Spot): void {
  if (a && b) {
    const rule = requirednessOf(a, b);
    if (rule !== undefined) record(walk, rule, spot);
    compareForms(walk, formsOf(a), formsOf(b), spot);
  } else if (b) {
    record(walk, b.required ? "body-required-added" : "body-optional-added", spot, asAdded(walk, b.type));
  } else if (a) record(walk, "body-removed", spot, asRemoved(walk, a.type));
}

/** Media types of a body: where there is one on each side, it is the same body under another label or in another form. */
function compareForms(walk: Walk, old: readonly BodyForm[], current: readonly BodyForm[], spot: Spot): void {
  const [a, b] = [old[0], current[0]];
  if (a === undefined || b === undefined) return;
  const isChoice = old.length > 1 || current.length > 1;
  const typesOf = (forms: readonly BodyForm[]) => forms.map(({ mediaType }) => mediaType);
  if (isChoice) recordList(walk, "body-media-type", [typesOf(old), typesOf(current)], spot);
  else if (a.kind !== b.kind) record(walk, "body-kind-changed", spot, { before: a.kind, after: b.kind });
  const isKept = typesOf(old).includes(b.mediaType) && typesOf(current).includes(a.mediaType);
  if (a.mediaType !== b.mediaType && (isChoice ? isKept : a.kind === b.kind))
    record(walk, "body-media-type-changed", spot, { before: a.mediaType, after: b.mediaType });
  current.forEach((form, i) => {
    const former = isChoice ? old.find(({ mediaType }) => mediaType === form.mediaType) : a;
    if (former === undefined) return;
    const what = i === 0 ? `${spot.what}(body)` : `${spot.what}(body as ${form.mediaType})`;
    compareTypes(walk, former.type, form.type, { ...spot, what });
    compareParts(walk, former, form, { ...spot, what });
  });
}

/** Fields of a form that are written in another way, though they may be of the same type. */
function compareParts(walk: Walk, a: BodyForm, b: BodyForm, spot: Spot): void {
  if (a.kind !== b.kind) return;
  const fields = new Set([...Object.keys(a.parts ?? {}), ...Object.keys(b.parts ?? {})]);
  for (const name of fields) {
    const [before, after] = [partText(a, name), partText(b, name)];
    if (before !== after)
      record(walk, "body-part-changed", { ...spot, what: `${spot.what}.${name}` }, { before, after });
  }
}

/** A file is one by its type, which is compared; releases of long ago do not say it here. */
function partText({ parts = {} }: BodyForm, name: string): string {
  const { as = "text", type, style } = (Object.hasOwn(parts, name) ? parts[name] : undefined) ?? {};
  const stated = [
    as === "json" ? "JSON" : "",
    type ?? "",
    style === undefined ? "" : `in the style ${style}`,
  ];
  return stated.filter((text) => text !== "").join(" ") || "it is";
}

/** What documents say decides what a call on the wire needs, what methods make of their silence decides what compiles. */
function requirednessOf(a: Body, b: Body): RuleId | undefined {
  const document = Number(b.documented === "required") - Number(a.documented === "required");
  const isSilent = (body: Body) => body.documented !== "optional";
  const method = Number(isSilent(b)) - Number(isSilent(a));
  if (document > 0) return method > 0 ? "body-became-required" : "body-required-stated";
  if (document < 0) return method < 0 ? "body-became-optional" : "body-required-unstated";
  if (method === 0) return undefined;
  return method > 0 ? "body-optional-unstated" : "body-optional-stated";
}

const ANSWERS = {
  json: "JSON",
  none: "nothing",
  text: "text",
  binary: "a file",
  redirect: "a redirect",
  stream: "a stream",
} as const;

function compareAnswers(walk: Walk, a: Operation, b: Operation, spot: Spot): void {
  const [x, y] = [a.success, b.success];
  const [old, current] = [kindsIn(x), kindsIn(y)];
  if (old.join() !== current.join())
    record(walk, answerRule(x, y), spot, { before: old.join(" or "), after: current.join(" or ") });
  for (const form of [y, ...(y.also ?? [])]) {
    const former = [x, ...(x.also ?? [])].find(({ kind }) => kind === form.kind);
    if (former?.type && form.type)
      compareTypes(walk, former.type, form.type, { ...spot, what: `the answer of ${spot.what}` });
  }
  compareLabels(walk, x, y, spot);
  recordList(walk, "response-status", [x.statuses, y.statuses], spot);
  const statuses = ({ failures }: Operation) => failures.map(({ status }) => status);
  recordList(walk, "failure", [statuses(a), statuses(b)], spot);
  for (const failure of b.failures) {
    const old = a.failures.find(({ status }) => status === failure.status);
    const what = `the failure ${failure.status} of ${spot.what}`;
    if (old?.type && failure.type) compareTypes(walk, old.type, failure.type, { ...spot, what });
  }
}

/** What may arrive, in words. */
function kindsIn(success: Success): readonly string[] {
  const kinds = [success, ...(success.also ?? [])].map(({ kind, stream }) =>
    stream ? `${ANSWERS[kind]} of ${stream.format}` : ANSWERS[kind],
  );
  return [...kinds, ...(success.empty ? [ANSWERS.none] : [])];
}

/** Media types that answers can be asked for in; those of releases of long ago are not known. */
function compareLabels(walk: Walk, x: Success, y: Success, spot: Spot): void {
  const [before, after] = [x.mediaType, y.mediaType];
  if (before === undefined || after === undefined) return;
  const typesOf = ({ mediaType = "", choices = [] }: Success) => [
    mediaType,
    ...choices.map((form) => form.mediaType ?? ""),
  ];
  if (x.choices || y.choices) {
    recordList(walk, "response-media-type", [typesOf(x), typesOf(y)], spot);
    for (const form of y.choices ?? []) {
      const former = x.choices?.find(({ mediaType }) => mediaType === form.mediaType);
      if (former?.type && form.type)
        compareTypes(walk, former.type, form.type, {
          ...spot,
          what: `the answer of ${spot.what} as ${form.mediaType ?? ""}`,
        });
    }
  } else if (before !== after && x.kind === y.kind)
    record(walk, "response-media-type-changed", spot, { before, after });
}

function answerRule(x: Success, y: Success): RuleId {
  // Without any declared success clients give what arrives; that is no promise of JSON.
  if (x.statuses.length === 0) return "response-body-stated";
  if (y.statuses.length === 0 && x.kind === "none") return "response-body-unstated";
  if (x.kind === "none") return "response-body-added";
  if (y.kind === "none") return "response-body-removed";
  const [old, current] = [kindsIn(x), kindsIn(y)];
  if (old.every((kind) => current.includes(kind))) return "response-kind-widened";
  return current.every((kind) => old.includes(kind)) ? "response-kind-narrowed" : "response-kind-changed";
}
