/** From any text to an identifier of TypeScript: the only place that knows which names the language or the runtime forbids. */
import type { CodecName, NestedStyle } from "../runtime/operation.ts";

/** `GL accounts`, `gl-accounts` and `GlAccounts` → `glAccounts`; never empty, never starts with a digit. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return guardStart(lowerFirst(first) + rest.map(upperFirst).join(""), text);
}

/** `customer-interactions` → `CustomerInteractions`. */
export function pascalCase(text: string): string {
  return guardStart(words(text).map(upperFirst).join(""), text);
}

/** `GlAccounts` → `gl-accounts`: for names of files and packages, safe on every system. */
export function kebabCase(text: string): string {
  const kebab = words(ascii(text))
    .map((word) => word.replace(/([a-z0-9])([A-Z])/g, "$1-$2").replace(/([A-Z])([A-Z][a-z])/g, "$1-$2"))
    .join("-")
    .toLowerCase()
    .slice(0, MAX_FILE_NAME);
  return RESERVED_FILES.has(kebab) || kebab === "" ? `${kebab}_` : kebab;
}

/** `crm-customers`, `modifiedOn` and `HTTPStatus` as databases write names: `crm_customers`, `modified_on`, `http_status`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .toLowerCase();
}

/** A property or method name that shadows nothing the runtime relies on. */
export function memberName(text: string): string {
  const name = camelCase(text);
  return RESERVED_MEMBERS.has(name) ? `${name}_` : name;
}

/** The property of a resource, beside the members of a domain's class. */
export function resourceName(text: string): string {
  const name = memberName(text);
  return name === "request" ? "request_" : name;
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

/** The type of a domain's declared errors, beside its class. */
export function errorsName(className: string): string {
  return `${className}Errors`;
}

/** The name of a constant: `getList` → `GET_LIST`. */
export function constantName(text: string): string {
  return Array.from(text.replace(/([a-z0-9])([A-Z])/g, "$1_$2"), capital).join("");
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

/**
 * A name that tells a text from others of the same words, by how it is written: `address` is `AddressLower`, `Job_Type` is `JobTypeSnake`,
 * `_get` keeps its line.
 *
 * @param nameOf what the text is called where nothing else is called so
 * @returns nothing for a spelling that has no word
 */
export function spelledName(text: string, nameOf: (text: string) => string): string | undefined {
  const all = words(text);
  const [first, last] = [all[0], all.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [start, end] = [text.indexOf(first), text.lastIndexOf(last) + last.length];
  const [before, inner, after] = [text.slice(0, Math.max(start, 0)), text.slice(start, end), text.slice(end)];
  if (start < 0 || /[^_]/.test(before + after)) return undefined;
  const spelling = nameOf(inner) === inner ? "" : spellingOf(inner, all);
  return spelling === undefined ? undefined : before + nameOf(inner) + spelling + after;
}

function spellingOf(text: string, all: readonly string[]): string | undefined {
  const hasCase = text.toLowerCase() !== text.toUpperCase();
  const ways = Object.entries(LETTERS).filter(([name]) => hasCase || name === "Pascal");
  for (const [mark, separated] of Object.entries(SEPARATORS)) {
    const [letters] = ways.find(([, write]) => all.map(write).join(mark) === text) ?? [];
    if (letters !== undefined) return (separated && letters === "Pascal" ? "" : letters) + separated;
  }
  return undefined;
}

/** How words may be written: what is all capitals is not called Pascal. */
const LETTERS: Readonly<Record<string, (word: string, i: number) => string>> = {
  Upper: (word) => word.toUpperCase(),
  Lower: (word) => word.toLowerCase(),
  Pascal: upperFirst,
  Camel: (word, i) => (i === 0 ? word.charAt(0).toLowerCase() + word.slice(1) : upperFirst(word)),
};

const SEPARATORS: Readonly<Record<string, string>> = {
  "": "",
  _: "Snake",
  "-": "Kebab",
  ".": "Dotted",
  "/": "Slashed",
  ":": "Colons",
  " ": "Spaced",
};

/** Everything identifiers may hold makes words, but lines, and what cannot be seen. Letters with marks are one character each. */
function words(text: string): string[] {
  const found = text
    .normalize("NFC")
    .replace(YOUNG, " ")
    .split(/(?:[^\p{ID_Continue}]|[\p{Pc}\p{Default_Ignorable_Code_Point}])+/u);
  return found.filter((word) => word !== "");
}

/**
 * Letters that Unicode got after version 13: this Node may know them, but TypeScript 5.4 to 5.9 do not, and with one of them in a name
 * generated code would not parse. Beyond the first plane only the ideographs that people have in names are let through.
 */
const YOUNG =
  /[\u0870-\u089f\u08b5\u08be-\u08d2\u0b55\u0c3c\u0c5c\u0c5d\u0cdc\u0cdd\u0cf3\u0d04\u0d81\u0ece\u170d\u1715\u171f\u180f\u1abf-\u1aeb\u1b4c\u1c89\u1c8a\u1dfa\u2c2f\u2c5f\u31bb-\u31bf\u4db6-\u4dbf\u9ff0-\u9fff\ua7c0\ua7c1\ua7c7-\ua7dc\ua7f1-\ua7f6\ua82c\uab68\uab69\u{10000}-\u{1ffff}\u{2a6d7}-\u{10ffff}]/gu;

/** Whether a text is an identifier as it is, to every compiler. */
export function isIdentifier(text: string): boolean {
  return /^[$_\p{ID_Start}][$\p{ID_Continue}]*$/u.test(text) && text.search(YOUNG) < 0;
}

/** Letters that are others with something to them; the rest by their numbers. */
function ascii(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\0-\x7f]/gu, (letter) => {
      if (Object.hasOwn(LATIN, letter)) return LATIN[letter] ?? "";
      return /[\p{L}\p{N}]/u.test(letter) ? `u${letter.codePointAt(0)?.toString(16) ?? ""}` : " ";
    });
}

const LATIN: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  œ: "oe",
  Œ: "Oe",
  ø: "o",
  Ø: "O",
  ł: "l",
  Ł: "L",
  đ: "d",
  Đ: "D",
  ð: "d",
  þ: "th",
  ı: "i",
};

function upperFirst(word: string): string {
  const [first = ""] = word;
  return capital(first) + word.slice(first.length);
}

/** A letter as a capital, where that is older than the compilers. */
function capital(letter: string): string {
  const upper = letter.toUpperCase();
  return upper.search(YOUNG) < 0 ? upper : letter;
}

/** Lower-cases a leading run of capitals as one word: `APBills` → `apBills`, `GetList` → `getList`, `GPS` → `gps`. */
function lowerFirst(word: string): string {
  return word.replace(/^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u, (capitals) => capitals.toLowerCase());
}

/** Names start with a letter. What has none at all is called after its characters. */
function guardStart(name: string, text: string): string {
  if (/^\p{ID_Start}/u.test(name)) return name;
  const codes = [...text].slice(0, MAX_CODES).map((character) => character.codePointAt(0)?.toString(16));
  return `_${name === "" ? codes.join("_") : name}`;
}

/** Characters without a letter among them that make a name. */
const MAX_CODES = 8;

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
const RESERVED_DOMAINS = new Set(["forTenant", "fromEnv", "request"]);

const RESERVED_PARAMETERS = new Set(["body", "query", "options"]);

/** Types of the runtime that generated modules import. */
export type RuntimeType = (typeof RUNTIME_TYPES)[number] | "ApiErrorResponse";

const RUNTIME_TYPES = [
  ...(["Day", "Moment", "MomentText"] as const),
  ...([
    ...(["ApiPromise", "BinaryInput", "BinaryResponse", "CallOptions", "CallOptionsWith", "Client"] as const),
    ...([
      "ClientOptions",
      "FeedPage",
      "ItemStream",
      "ListOptions",
      "Open",
      "OperationSpec",
      "Page",
      "RequestOptions",
      "ServerEvent",
      "WriteOptions",
      "Written",
    ] as const),
  ] as const),
];

/** Classes and functions of the runtime that generated modules import where they need them. */
export type RuntimeValue =
  | "StreamPromise"
  | "PagePromise"
  | "findRow"
  | "Feed"
  | "neverInside"
  | "readFile"
  | "kindByType"
  | "checkKeys"
  | "enterLane"
  | `int64${"Reader" | "Writer"}`
  | `read${"Events" | "JsonEvents" | "JsonLines" | "JsonSequence" | "MixedEvents"}`
  | `${CodecName | NestedStyle}Style`
  | `write${"Headers" | "Binary" | "Chosen" | "Form" | "Json" | "Multipart" | "Parts" | "Text"}`;

/** Globals and runtime exports that appear in generated signatures. */
const RESERVED_TYPES = new Set<string>([
  ...(
    "Array Blob Boolean BigInt Date Error File Function Map Number Object Promise Readonly ReadonlyArray Record Set String Symbol " +
    "Uint8Array Resource ServiceTitan Any Unknown Never Void Null Undefined StreamPromise PagePromise Feed ErrorGuard SentAs WantedAs Dry"
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
