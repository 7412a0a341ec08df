/**
 * What was sent beside what is there, told without values.
 *
 * The same value is written in several ways: moments in another zone and with other fractions, decimals as numbers and as texts, nothing as
 * null, as an empty text or list or not at all, keys and lists in another order. What else a record has was not sent, and is not looked at.
 */
import type { Models, Shape } from "../mocks/description.js";
import { elementOf, type JsonObject, isObject, resolve } from "../mocks/shape.js";
import type { WriteIssue } from "../verification.js";

/** `unseen` is what records of this kind do not show. */
export interface Difference extends Omit<WriteIssue, "kind"> {
  readonly kind: WriteIssue["kind"] | "unseen";
}

interface Described {
  readonly shape: Shape | undefined;
  readonly models: Models;
}

export function differencesOf(sent: unknown, kept: unknown, described: Described): readonly Difference[] {
  return compare(sent, kept, { ...described, path: "", isDeclared: true });
}

interface Place extends Described {
  readonly path: string;
  /** Whether records have it by the documents. */
  readonly isDeclared: boolean;
}

function compare(sent: unknown, kept: unknown, place: Place): readonly Difference[] {
  if (isNothing(sent) && isNothing(kept)) return [];
  const documented = documentedKind(place);
  const isElsewhere = documented !== undefined && !isNothing(sent) && documented !== formOf(sent);
  if (isElsewhere || (kept === undefined && !place.isDeclared))
    return [difference("unseen", sent, kept, place)];
  if (isObject(sent) && isObject(kept)) return compareObjects(sent, kept, place);
  if (isNothing(kept)) return [difference("dropped", sent, kept, place)];
  if (Array.isArray(sent) && Array.isArray(kept)) return compareLists(sent, kept, place);
  return isSame(sent, kept, place) ? [] : [difference("changed", sent, kept, place)];
}

function compareObjects(sent: JsonObject, kept: JsonObject, place: Place): readonly Difference[] {
  const fields = fieldsIn(place.shape, place.models);
  const values = valuesIn(place);
  return Object.entries(sent).flatMap(([name, value]) => {
    const shape = fields.get(name) ?? values;
    const shown = fields.has(name) || values === undefined ? name : "*";
    const path = place.path === "" ? shown : `${place.path}.${shown}`;
    const own = Object.hasOwn(kept, name) ? kept[name] : undefined;
    const isDeclared = shape !== undefined;
    return compare(value, own, { shape, models: place.models, path, isDeclared });
  });
}

/** Elements are where they are, or elsewhere; those with ids are told by them. */
function compareLists(
  sent: readonly unknown[],
  kept: readonly unknown[],
  place: Place,
): readonly Difference[] {
  const shape = place.shape && elementOf(place.shape, place.models);
  const left = [...kept];
  const missing = sent.flatMap((value, i): Difference[] => {
    const inner: Place = { ...place, shape, path: `${place.path}[${i}]`, isDeclared: true };
    const misfit = (one: unknown) => compare(value, one, inner).filter(({ kind }) => kind !== "unseen");
    const id = idOf(value);
    const same = left.findIndex((one) =>
      id === undefined ? misfit(one).length === 0 : String(idOf(one)) === String(id),
    );
    // In a list as long as what was sent, the one at its place was meant.
    const at = same < 0 && sent.length === kept.length ? left.indexOf(kept[i]) : same;
    if (at < 0) return [difference("dropped", value, undefined, inner)];
    const [found] = left.splice(at, 1);
    return [...compare(value, found, inner)];
  });
  // Ids that nobody sent are there still, or again.
  const isMore = missing.length === 0 && left.length > 0 && !left.some((one) => typeof one === "object");
  return isMore ? [difference("changed", sent, kept, place)] : missing;
}

function idOf(value: unknown): unknown {
  const id = isObject(value) ? value["id"] : undefined;
  return id ?? undefined;
}

type Form = "list" | "object" | "value";

function formOf(value: unknown): Form {
  return Array.isArray(value) ? "list" : isObject(value) ? "object" : "value";
}

/** What records have in the place, where the documents say it: a list that is sent as changes of it is shown otherwise. */
function documentedKind({ shape, models }: Described): Form | undefined {
  const found = shape === undefined ? "any" : resolve(shape, models);
  if (typeof found === "string") return /^(any|null)/.test(found) ? undefined : "value";
  return FORMS[found[0].replace("?", "")];
}

const FORMS: Readonly<Record<string, Form | undefined>> = {
  ...{ list: "list", tuple: "list", object: "object", map: "object", names: "object" },
  ...{ enum: "value", limited: "value" },
};

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === "") return true;
  return typeof value === "object" && Object.values(value).every(isNothing);
}

/** Fields by name, of all forms and parts of a shape. */
function fieldsIn(shape: Shape | undefined, models: Models, depth = 0): ReadonlyMap<string, Shape> {
  const found = shape === undefined || depth > 20 ? "any" : resolve(shape, models);
  if (typeof found === "string") return new Map();
  const kind = found[0].replace("?", "");
  if (kind === "object" || kind === "names")
    return new Map((found[1] as readonly (readonly [string, Shape])[]).map(([name, own]) => [name, own]));
  const parts = /^(any|all|one)-of$/.test(kind) ? (found.slice(1) as Shape[]) : [];
  return new Map(parts.flatMap((part) => [...fieldsIn(part, models, depth + 1)]));
}

/** What is behind any name, where names are data. */
function valuesIn({ shape, models }: Place): Shape | undefined {
  const found = shape === undefined ? "any" : resolve(shape, models);
  return typeof found !== "string" && found[0].startsWith("map") ? (found[1] as Shape) : undefined;
}

function difference(kind: Difference["kind"], sent: unknown, kept: unknown, { path }: Place): Difference {
  return { path, kind, message: `${kindOf(sent)} was sent, ${kindOf(kept)} is there` };
}

function kindOf(value: unknown): string {
  if (value === undefined) return "nothing";
  return value === null ? "null" : Array.isArray(value) ? "list" : typeof value;
}

const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;
const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const TIME = /^\d\d:\d\d(:\d\d(\.0+)?)?$/;

function isSame(sent: unknown, kept: unknown, { shape, models }: Place): boolean {
  if (typeof sent === "object" || typeof kept === "object") return false;
  const [a, b] = [textOf(sent), textOf(kept)];
  if (a === b) return true;
  const all = (pattern: RegExp) => pattern.test(a) && pattern.test(b);
  // Texts of digits alone, as codes are, may begin with zeros that count.
  if (all(NUMBER) && (typeof sent !== typeof kept || /\./.test(a + b))) return Number(a) === Number(b);
  if (all(MOMENT)) return isSameMoment(a, b);
  if (all(TIME)) return `${a}:00`.slice(0, 8) === `${b}:00`.slice(0, 8);
  const found = shape === undefined ? "any" : resolve(shape, models);
  const isCaseless = all(ID) || (typeof found !== "string" && found[0].startsWith("enum"));
  return isCaseless && a.toLowerCase() === b.toLowerCase();
}

function textOf(value: unknown): string {
  return String(value).replace(/\r\n?/g, "\n").trim();
}

/** A moment without a zone is UTC, as everywhere in the API. Seconds may have lost their fractions; a day is that of either zone. */
function isSameMoment(a: string, b: string): boolean {
  const at = (text: string) => Date.parse(/Z|T.*[+-]/i.test(text) || text.length === 10 ? text : `${text}Z`);
  const [day, other] = a.length === 10 ? [a, b] : [b, a];
  if (day.length === 10) return other.startsWith(day) || new Date(at(other)).toISOString().startsWith(day);
  return Math.abs(at(a) - at(b)) < 1000;
}
