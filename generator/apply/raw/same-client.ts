/** Whether one client can ask what a call asks: of one tenant, of one host, with credentials that are the code's own. */
import ts from "typescript";
import { ENVIRONMENTS, KEY_HEADER } from "../../runtime/vendor.ts";
import { bare, calledIn, walk } from "../../scan/script/code.ts";
import { each, literal, partsOf, ROOT, unknownsIn, type Entry } from "../../scan/script/values.ts";
import type { CallSite, CodeBase } from "../contract.ts";
import { OTHER_HOST, OTHER_TENANT } from "./address.ts";
import { aroundChange, headersChange } from "../proof/around.ts";
import { IN_BROWSER, mayBeInBrowser } from "../proof/browser.ts";
import { isSame, libraryOf, libraryValue, type OptionUse } from "../proof/libraries.ts";
import { functionOf, isSigningCall } from "../proof/signing.ts";
import { isSteady, type SteadyInput } from "../proof/steady.ts";
import { constantOf, resolved } from "./request.ts";
import { type Unproven, unproven } from "../proof/unproven.ts";
import type { Passed } from "./through.ts";

const CREDENTIALS: ReadonlySet<string> = new Set(["authorization", KEY_HEADER.toLowerCase()]);
const SIGNS_MORE = "what signs it does more than that";
const OTHER_PERSON = "its credentials may be somebody else's";

/** Whose credentials a call sends, as far as it says so: what they are made of. */
export interface Sender {
  readonly key: string;
  readonly bearer: string;
}

/** Whom a call is made for; or why no client that is made once can stand for it. */
export function senderOf(code: CodeBase, site: CallSite, { parts, address }: Passed): Sender | Unproven {
  const handed = [...address.path, ...address.query.map(({ value }) => value)];
  const skip = new Set<ts.Node>(handed.flatMap((one) => ("node" in one ? [one.node, bare(one.node)] : [])));
  for (const one of [parts.query, parts.body]) if (one) skip.add(one).add(bare(one));
  const variables = new Set<string>();
  const input = { code, chain: site.found.chain, skip, variables };
  const other = addressesOf(code, site).flatMap((one) => variedIn(input, one))[0];
  if (other) return unproven(isOfHost(code, other) ? OTHER_HOST : OTHER_TENANT);
  const host = otherHost(code, address.host);
  if (host !== undefined) return unproven(host);
  const entries = [...site.found.request.headers.flatMap(each), ...configOf(code, site, "headers")];
  const own = entries.flatMap((value) =>
    value.kind === "object" ? [...value.entries].filter(([name]) => CREDENTIALS.has(name.toLowerCase())) : [],
  );
  const accept = entries.flatMap((value) =>
    value.kind === "object" ? [...value.entries].filter(([name]) => name.toLowerCase() === "accept") : [],
  );
  const isJson = accept.every(([, entry]) => /json|\*\/\*/.test(literal(entry.value()) ?? ""));
  if (!isJson) return unproven("it may ask for another form than JSON");
  const sender = { key: "", bearer: "" };
  for (const [name, entry] of own) {
    const node = initializerOf(entry.node);
    const made = new Set<string>();
    if (!(node ? isSteady({ ...input, variables: made, isToken: true }, node) : isKnown(entry)))
      return unproven(OTHER_PERSON);
    for (const one of made) variables.add(one);
    const text = literal(entry.value()) ?? [...made].sort().join(" ");
    sender[name.toLowerCase() === "authorization" ? "bearer" : "key"] = text;
  }
  if (parts.headers && !isSigned(code, parts.headers)) return unproven(SIGNS_MORE);
  return mayBeInBrowser(site.node.getSourceFile(), variables) ? unproven(IN_BROWSER) : sender;
}

const DEEPEST = 8;

/** The parts of an address that are not the same at each call, as far as it is put together where it is written. */
function variedIn(input: SteadyInput, node: ts.Expression, depth = 0): readonly ts.Expression[] {
  if (isSteady(input, node)) return [];
  if (depth > DEEPEST) return [node];
  const inner = bare(node);
  const parts = ts.isTemplateExpression(inner)
    ? inner.templateSpans.map(({ expression }) => expression)
    : ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PlusToken
      ? [inner.left, inner.right]
      : [];
  const held = ts.isIdentifier(inner) ? constantOf(input.code.evaluator, inner) : undefined;
  const found = [...parts, ...(held ? [held] : [])].flatMap((one) => variedIn(input, one, depth + 1));
  return found.length > 0 ? found : [node];
}

/** Whether a part of an address is where it begins. */
function isOfHost({ evaluator }: CodeBase, node: ts.Expression): boolean {
  evaluator.restart();
  const texts = each(evaluator.evaluate(node, ROOT)).flatMap((one) => partsOf(one).map(([first]) => first));
  return texts.some((first) => typeof first === "string" && /^https?:\/\/[^/]*\/?$/.test(first));
}

/** Whether functions of the code's own that headers are made by do nothing besides. */
function isSigned({ evaluator }: CodeBase, headers: ts.Expression): boolean {
  let isSound = true;
  walk(headers, (node) => {
    if (!ts.isCallExpression(node) || !functionOf(evaluator, node)) return;
    if (!isSigningCall(evaluator, node)) isSound = false;
  });
  return isSound;
}

/** Of a header that is set by a call. */
function isKnown(entry: Entry): boolean {
  return unknownsIn(entry.value()).every(({ env }) => env === true);
}

function initializerOf(name: ts.Node): ts.Expression | undefined {
  const { parent } = name;
  if (ts.isPropertyAssignment(parent)) return parent.initializer;
  if (ts.isShorthandPropertyAssignment(parent)) return parent.name;
  if (ts.isCallExpression(parent)) return parent.arguments[1];
  const target =
    ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent) ? parent : name;
  return ts.isBinaryExpression(target.parent) && target.parent.left === target
    ? target.parent.right
    : undefined;
}

/** Expressions that an address is put together of. */
function addressesOf(code: CodeBase, { found: { sent } }: CallSite): readonly ts.Expression[] {
  const [first] = calledIn(sent).args;
  const whole = first && resolved(code.evaluator, first);
  const own =
    whole && ts.isObjectLiteralExpression(whole)
      ? whole.properties.flatMap((one) => (named(one, /^(?:url|baseURL|prefixUrl)$/) ? valueOf(one) : []))
      : first
        ? [first]
        : [];
  const options = calledIn(sent)
    .args.slice(1)
    .flatMap((arg) => {
      const object = resolved(code.evaluator, arg);
      return ts.isObjectLiteralExpression(object) ? [...object.properties] : [];
    });
  const bases = options.flatMap((one) => (named(one, /^(?:baseURL|prefixUrl)$/) ? valueOf(one) : []));
  return [...own, ...bases, ...basesOf(code, sent)];
}

function named({ name }: ts.ObjectLiteralElementLike, names: RegExp): boolean {
  return name !== undefined && ts.isIdentifier(name) && names.test(name.text);
}

function valueOf(one: ts.ObjectLiteralElementLike): readonly ts.Expression[] {
  if (ts.isPropertyAssignment(one)) return [one.initializer];
  return ts.isShorthandPropertyAssignment(one) ? [one.name] : [];
}

/** Why what is set around a call may change it. */
export function settingsChange(code: CodeBase, { found: { sent }, call }: CallSite): string | undefined {
  const value = libraryValue(code.evaluator, sent);
  if (!value) return undefined;
  const entries = configEntries(code, sent);
  if (entries === "open") return "not all settings of its instance are known";
  const options = libraryOf(code.evaluator, sent)?.options ?? {};
  for (const [name, entry] of entries) {
    const use = Object.hasOwn(options, name) ? options[name] : undefined;
    if (use === "headers") {
      const header = headersChange(entry.value());
      if (header !== undefined) return header;
    } else if (use !== "base" && !isSame(name, initializerOf(entry.node)) && !isHandedOn(use, entry))
      return `its instance has the option \`${name}\``;
  }
  return aroundChange(code, value.module, call.method);
}

/** Options of an instance that each call of the client takes: those that mean the same wherever they stand. */
export function keptOfInstance(
  code: CodeBase,
  { found: { sent } }: CallSite,
): readonly ts.PropertyAssignment[] {
  const entries = configEntries(code, sent);
  const options = libraryOf(code.evaluator, sent)?.options ?? {};
  if (entries === "open") return [];
  return [...entries].flatMap(([name, entry]) => {
    const use = Object.hasOwn(options, name) ? options[name] : undefined;
    const { parent } = entry.node;
    return isHandedOn(use, entry) && ts.isPropertyAssignment(parent) ? [parent] : [];
  });
}

/** `timeout: 30 * 1000`. */
function isHandedOn(use: OptionUse | undefined, { node }: Entry): boolean {
  const value = initializerOf(node);
  return use === "kept" && value !== undefined && isNumber(value);
}

function isNumber(node: ts.Expression): boolean {
  const inner = bare(node);
  return (
    ts.isNumericLiteral(inner) ||
    (ts.isBinaryExpression(inner) && isNumber(inner.left) && isNumber(inner.right))
  );
}

/** What instances are set to. */
function configEntries(
  { evaluator }: CodeBase,
  sent: ts.CallExpression,
): ReadonlyMap<string, Entry> | "open" {
  const config = libraryValue(evaluator, sent)?.config;
  if (config === undefined) return new Map();
  return config.kind === "object" && !config.isOpen ? config.entries : "open";
}

function basesOf(code: CodeBase, sent: ts.CallExpression): readonly ts.Expression[] {
  const entries = configEntries(code, sent);
  if (entries === "open") return [];
  return ["baseURL", "prefixUrl"].flatMap((name) => {
    const entry = entries.get(name);
    return entry ? (initializerOf(entry.node) ?? []) : [];
  });
}

function configOf(code: CodeBase, { found: { sent } }: CallSite, name: string) {
  const entries = configEntries(code, sent);
  const entry = entries === "open" ? undefined : entries.get(name);
  return entry ? each(entry.value()) : [];
}

/** A client of the environment asks the first of its hosts, unless it is told otherwise. */
function otherHost({ options }: CodeBase, host: string): string | undefined {
  const isSet = options.client !== undefined || host.startsWith("the variable ");
  if (!isSet && host === "") return "its address is relative: what answers it is not seen to be the API";
  const [first] = Object.values(ENVIRONMENTS);
  if (isSet || `https://${host}` === first?.api) return undefined;
  return `it asks ${host}, which a client of the environment does not by default (--client names one that does)`;
}
