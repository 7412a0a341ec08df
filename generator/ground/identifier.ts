/** From any text to an identifier of TypeScript: the only place that knows which names the language or the runtime forbids. */
import type { CodecName } from "../runtime/operation.ts";

/** `GL accounts`, `gl-accounts` and `GlAccounts` → `glAccounts`; never empty, never starts with a digit. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return guardStart(lowerFirst(first) + rest.map(upperFirst).join(""));
}

/** `customer-interactions` → `CustomerInteractions`. */
export function pascalCase(text: string): string {
  return guardStart(words(text).map(upperFirst).join(""));
}

/** `GlAccounts` → `gl-accounts`: for file names, safe on every system. */
export function kebabCase(text: string): string {
  const kebab = words(text)
    .map((word) => word.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/([A-Z])([A-Z][a-z])/g, "$1-$2"))
    .join("-")
    .toLowerCase()
    .slice(0, MAX_FILE_NAME);
  return RESERVED_FILES.has(kebab) || kebab === "" ? `${kebab}_` : kebab;
}

/** A property or method name that shadows nothing the runtime relies on. */
export function memberName(text: string): string {
  const name = camelCase(text);
  return RESERVED_MEMBERS.has(name) ? `${name}_` : name;
}

/** Class and property of a domain: neither hides what the packages around it are made of. */
export function domainNames(id: string): { readonly name: string; readonly className: string } {
  const name = memberName(id);
  const className = pascalCase(id);
  return {
    name: RESERVED_DOMAINS.has(name) ? `${name}_` : name,
    className: RESERVED_TYPES.has(className) ? `${className}Api` : className,
  };
}

/** A parameter name: no reserved word, and none of the names the generated methods use themselves. */
export function parameterName(text: string): string {
  const name = camelCase(text);
  return RESERVED_WORDS.has(name) || RESERVED_PARAMETERS.has(name) ? `${name}_` : name;
}

/** An exported type or class name that hides no global the generated code uses. */
export function typeName(text: string): string {
  const name = pascalCase(text);
  return RESERVED_TYPES.has(name) ? `${name}Model` : name;
}

/** The first free one of the names that a number makes, taken: without a number, then with 2, 3 and so on. Case does not tell names apart. */
export function unique(taken: Set<string>, numbered: (n: number | "") => string): string {
  let name = numbered("");
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = numbered(n);
  taken.add(name.toLowerCase());
  return name;
}

/** Non-ASCII letters are kept apart from separators by their category, then dropped: identifiers stay typeable everywhere. */
function words(text: string): string[] {
  return text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Lower-cases a leading run of capitals as one word: `APBills` → `apBills`, `GetList` → `getList`, `GPS` → `gps`. */
function lowerFirst(word: string): string {
  return word.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (capitals) => capitals.toLowerCase());
}

function guardStart(name: string): string {
  return /^[A-Za-z]/.test(name) ? name : `_${name}`;
}

const RESERVED_MEMBERS = new Set(
  "constructor prototype client then catch finally toString toLocaleString valueOf toJSON hasOwnProperty isPrototypeOf propertyIsEnumerable".split(
    " ",
  ),
);

const RESERVED_WORDS = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally " +
    "for function if implements import in instanceof interface let new null package private protected public return static super " +
    "switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** Members of the umbrella client; `client` is among the members of every class. */
const RESERVED_DOMAINS = new Set(["forTenant", "fromEnv"]);

const RESERVED_PARAMETERS = new Set(["body", "query", "options"]);

/** Types of the runtime that generated modules import. */
export type RuntimeType = (typeof RUNTIME_TYPES)[number];

const RUNTIME_TYPES = [
  ...([
    ...(["ApiPromise", "BinaryInput", "BinaryResponse", "CallOptions", "CallOptionsWith", "Client"] as const),
    ...(["ClientOptions", "Feed", "ItemStream", "OperationSpec", "PagePromise", "ServerEvent"] as const),
  ] as const),
];

/** Classes and functions of the runtime that generated modules import where they need them. */
export type RuntimeValue =
  | "StreamPromise"
  | "kindByType"
  | `read${"Events" | "JsonEvents" | "JsonLines" | "JsonSequence" | "MixedEvents"}`
  | `${CodecName}Style`
  | `write${"Headers" | "Binary" | "Chosen" | "Form" | "Json" | "Parts" | "Text"}`;

/** Globals and runtime exports that appear in generated signatures. */
const RESERVED_TYPES = new Set<string>([
  ...(
    "Array Blob Boolean BigInt Date Error File Function Map Number Object Promise Readonly ReadonlyArray Record Set String Symbol " +
    "Uint8Array Resource ServiceTitan Any Unknown Never Void Null Undefined StreamPromise SentAs WantedAs"
  ).split(" "),
  ...RUNTIME_TYPES,
]);

/** Names Windows keeps for devices, and those of our own modules and packages. */
const RESERVED_FILES = new Set(
  "con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9 index types client runtime sdk".split(
    " ",
  ),
);

/** File systems take 255 bytes; an extension and a number may follow. */
const MAX_FILE_NAME = 100;
