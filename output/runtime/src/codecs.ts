/**
 * Ways to write parameters that few documents need: OpenAPI's styles for queries, paths, headers and cookies, and JSON.
 *
 * Generated code imports the functions that its document asks for and hands them over in a {@link Codec}. Nothing else of the runtime
 * knows them, so that bundlers leave out what a program does not use.
 */
import { exact } from "./body.js";
import { callOf } from "./call.js";
import { day, moment } from "./dates.js";
import { UsageError } from "./errors.js";
import type { AnyCallOptions, Codec, OperationSpec } from "./operation.js";
import { encode, fields, isPlainObject, list, pair, scalar, segment } from "./url.js";

type Write = Codec["write"];

/** Where a value is on its way to. */
interface Way {
  readonly what: string;
  readonly how: Codec;
  /** One text, as it may stand there. */
  readonly encoder: (text: string, what: string) => string;
}

export const formStyle: Write = (name, value, what, how) =>
  form(name, value, { what, how, encoder: how.reserved ? withReserved : encode });

export const cookieStyle: Write = (name, value, what, how) =>
  form(name, value, { what, how, encoder: inCookie });

export const spaceStyle: Write = (name, value, what, how) =>
  together(name, value, { way: { what, how, encoder: encode }, by: "%20" });

export const pipeStyle: Write = (name, value, what, how) =>
  together(name, value, { way: { what, how, encoder: encode }, by: "%7C" });

export const deepStyle: Write = (name, value, what, how) =>
  deep(name, value, { what, how, encoder: how.reserved ? withReserved : encode });

export const dottedStyle: Write = dotted;

export const indexedStyle: Write = (name, value, what) => nested(name, list(value, what), what);

export const jsonStyle: Write = (name, value, what) => [
  `${encode(name, what)}=${encode(json(value, what), what)}`,
];

export const jsonTextStyle: Write = (_name, value, what) => [encode(json(value, what), what)];

export const jsonHeaderStyle: Write = (_name, value, what) => [
  json(value, what).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  ),
];

export const simpleStyle: Write = (_name, value, what, how) => [
  inPath(joined(value, { way: pathWay(what, how), by: "," }), what),
];

export const labelStyle: Write = (_name, value, what, how) => [
  inPath(`.${joined(value, { way: pathWay(what, how), by: how.explode ? "." : "," })}`, what),
];

export const matrixStyle: Write = (name, value, what, how) => [
  form(name, value, pathWay(what, how))
    .map((part) => `;${part}`)
    .join(""),
];

export const headerStyle: Write = (_name, value, what, how) => [
  joined(value, { way: { what, how, encoder: (text) => text }, by: "," }),
];

/**
 * The headers of a call: those that are declared written as declared, cookies behind those that are there already.
 *
 * @throws UsageError for cookies the operation does not declare, and for what cannot be written
 */
export function writeHeaders(
  spec: OperationSpec,
  options: AnyCallOptions,
  common: Readonly<Record<string, unknown>>,
): object {
  const { headers = {}, cookies = {} } = spec.headers ?? {};
  const codecs = new Map(Object.entries(headers).map(([name, codec]) => [name.toLowerCase(), codec]));
  const given = options.headers ?? {};
  if (!isPlainObject(given)) return given;
  const written = new Map<string, unknown>();
  for (const [name, value] of Object.entries(given)) {
    const codec = codecs.get(name.toLowerCase());
    const isLeftOut = codec === undefined || value === null || value === undefined;
    written.set(
      name,
      isLeftOut ? value : codec.write(name, value, `${callOf(spec)}: the header ${name}`, codec).join(""),
    );
  }
  const sent = fields(options.cookies ?? {}, `${callOf(spec)}: cookies`).flatMap(([name, value]) => {
    const codec = Object.hasOwn(cookies, name) ? cookies[name] : undefined;
    if (codec === undefined) throw new UsageError(`${callOf(spec)} has no cookie ${JSON.stringify(name)}.`);
    return codec.write(name, value, `${callOf(spec)}: the cookie ${name}`, codec);
  });
  if (sent.length === 0) return Object.fromEntries(written);
  const isCookie = ([name]: readonly [string, unknown]) => name.toLowerCase() === "cookie";
  const before = [...Object.entries(common), ...written].filter(isCookie).at(-1)?.[1];
  const others = [...written].filter((entry) => !isCookie(entry));
  const texts = typeof before === "string" && before !== "" ? [before, ...sent] : sent;
  return Object.fromEntries([...others, ["cookie", texts.join("; ")]]);
}

/** Pairs: one for all, exploded one for each member of a list or field of an object. */
function form(name: string, value: unknown, way: Way): readonly string[] {
  const { what, how, encoder } = way;
  if (!how.explode) return together(name, value, { way, by: "," });
  const pairs = (key: string, one: unknown) =>
    (Array.isArray(one) ? list(one, what) : [one]).map(
      (item) => `${encoder(key, what)}=${encoder(textOf(item, way), what)}`,
    );
  return isPlainObject(value)
    ? fields(value, what).flatMap(([key, field]) => pairs(key, field))
    : pairs(name, value);
}

/** One pair, or none for an object without fields. */
function together(
  name: string,
  value: unknown,
  { way, by }: { readonly way: Way; readonly by: string },
): readonly string[] {
  const { what, encoder } = way;
  if (isPlainObject(value) && fields(value, what).length === 0) return [];
  return [`${encoder(name, what)}=${joined(value, { way, by })}`];
}

/** A value in one text: the members of a list, or the names and values of an object, with something between them. */
function joined(value: unknown, { way, by }: { readonly way: Way; readonly by: string }): string {
  const { what, how, encoder } = way;
  const text = (one: unknown) => encoder(textOf(one, way), what);
  if (Array.isArray(value)) return list(value, what).map(text).join(by);
  if (!isPlainObject(value)) return text(value);
  return fields(value, what)
    .map(([key, field]) => encoder(key, what) + (how.explode ? "=" : by) + text(field))
    .join(by);
}

function dotted(name: string, value: unknown, what: string): readonly string[] {
  return fields(value, what).flatMap(([key, field]) => nested(`${name}.${key}`, field, what));
}

/** Objects and lists as deep as they go. */
function nested(name: string, value: unknown, what: string): readonly string[] {
  checkDepth(name, what);
  if (Array.isArray(value))
    return list(value, what).flatMap((item, i) => nested(`${name}[${i}]`, item, what));
  return isPlainObject(value) ? dotted(name, value, what) : [pair(name, scalar(value, what), what)];
}

/** @throws UsageError also for what holds itself */
function checkDepth(name: string, what: string): void {
  if (name.length > 999) throw new UsageError(`${what} is nested too deeply.`);
}

function deep(name: string, value: unknown, way: Way): readonly string[] {
  const { what, encoder } = way;
  checkDepth(name, what);
  const isBranch = (one: unknown) => Array.isArray(one) || isPlainObject(one);
  if (Array.isArray(value))
    return list(value, what).flatMap((item, i) => deep(isBranch(item) ? `${name}[${i}]` : name, item, way));
  if (isPlainObject(value))
    return fields(value, what).flatMap(([key, field]) => deep(`${name}[${key}]`, field, way));
  return [`${encoder(name, what)}=${encoder(textOf(value, way), what)}`];
}

/** One value. Inside of lists and objects, where OpenAPI has no words for it, what is more than that is JSON. */
function textOf(value: unknown, { what, how }: Way): string {
  if (how.date) return day(value, scalar(value, what), what);
  if (how.moment) return moment(scalar(value, what), what);
  return isPlainObject(value) || Array.isArray(value) ? json(value, what) : scalar(value, what);
}

function json(value: unknown, what: string): string {
  try {
    const text = JSON.stringify(value, exact) as string | undefined;
    if (text !== undefined) return text;
  } catch (error) {
    throw new UsageError(`${what} is not JSON: ${error instanceof Error ? error.message : "unknown"}`);
  }
  throw new UsageError(`${what} is not JSON.`);
}

/** Leaves what separates the parts of a URL, but for what would end the value (`&`, `#`) or be a space (`+`), and what is encoded already. */
function withReserved(text: string, what: string): string {
  return text.replace(
    /(%[\da-f]{2}|[:/?@!$'()*,;=[\]])|./gisu,
    (part, kept?: string) => kept ?? encode(part, what),
  );
}

function pathWay(what: string, how: Codec): Way {
  const encoder = (text: string) =>
    text.replace(/(%[\da-f]{2}|[:@!$&'()*+,;=])|./gisu, (part, kept?: string) => kept ?? encode(part, what));
  return { what, how, encoder: how.reserved ? encoder : encode };
}

/** Servers take encoded dots for dots. */
function inPath(text: string, what: string): string {
  segment(text.replace(/%2e/gi, "."), what);
  return text;
}

function inCookie(text: string, what: string): string {
  if (/[^\x21-\x7e]|[;"\\]/.test(text))
    throw new UsageError(`${what} holds a character that cannot be in a cookie.`);
  return text;
}
