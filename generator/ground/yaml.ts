/** Data as YAML 1.2, as people write it: texts without quotes where they need none. What is written here is read by `read/parse.ts`. */

export type Yaml =
  string | number | boolean | null | Flow | readonly Yaml[] | { readonly [key: string]: Yaml | undefined };

/** A list or a mapping on one line, with all that is in it. */
class Flow {
  readonly value: Yaml;

  constructor(value: Yaml) {
    this.value = value;
  }
}

export function flow(value: readonly Yaml[] | { readonly [key: string]: Yaml | undefined }): Flow {
  return new Flow(value);
}

export function toYaml(value: Yaml): string {
  return `${block(value, "")}\n`;
}

function block(value: Yaml, indent: string): string {
  if (!isCollection(value) || isEmpty(value)) return inline(value, false);
  const inner = `${indent}  `;
  if (isList(value)) return value.map((item) => `- ${block(item, inner)}`).join(`\n${indent}`);
  return entriesOf(value)
    .map(([key, entry]) => {
      const isBelow = isCollection(entry) && !isEmpty(entry);
      return `${keyOf(key, indent)}${isBelow ? `\n${inner}` : " "}${block(entry, inner)}`;
    })
    .join(`\n${indent}`);
}

/** On one line; inside of others, more texts need quotes. */
function inline(value: Yaml, isInside: boolean): string {
  if (value instanceof Flow) return inline(value.value, isInside);
  if (!isCollection(value)) return typeof value === "string" ? text(value, isInside) : String(value);
  const items = isList(value)
    ? value.map((item) => inline(item, true))
    : entriesOf(value).map(([key, item]) => `${text(key, true)}: ${inline(item, true)}`);
  const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
  return items.length === 0 ? open + close : `${open} ${items.join(", ")} ${close}`;
}

type Collection = Extract<Yaml, object>;

function isCollection(value: Yaml): value is Exclude<Collection, Flow> {
  return typeof value === "object" && value !== null && !(value instanceof Flow);
}

function isList(value: Exclude<Collection, Flow>): value is readonly Yaml[] {
  return Array.isArray(value);
}

function entriesOf(value: object): readonly [string, Yaml][] {
  return Object.entries(value as Record<string, Yaml | undefined>).filter(
    (entry): entry is [string, Yaml] => entry[1] !== undefined,
  );
}

function isEmpty(value: Exclude<Collection, Flow>): boolean {
  return isList(value) ? value.length === 0 : entriesOf(value).length === 0;
}

/** Characters of a key, above which it has to say that it is one. */
const MAX_KEY = 1024;

function keyOf(key: string, indent: string): string {
  const written = text(key, false);
  return written.length > MAX_KEY ? `? ${written}\n${indent}:` : `${written}:`;
}

/** What begins otherwise than a text does, goes on as a key or a comment, or ends unseen. */
const MARKS = /^[\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|:[ \t]|[\t ]#|[\t :]$|^(?:---|\.\.\.)/;
const CONTROLS = /[\p{Cc}\p{Cs}]/u;
/** What is read as something else than a text. */
const OTHERS = [
  /^(?:~|[Nn]ull|NULL)?$/,
  /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  /^(?:0o[0-7]+|[-+]?[0-9]+|0x[0-9a-fA-F]+)$/,
  /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
  /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?$/,
];

function text(value: string, isInside: boolean): string {
  if (CONTROLS.test(value)) return JSON.stringify(value);
  const isPlain = !MARKS.test(value) && !(isInside && /[[\]{},]/.test(value));
  if (isPlain && !OTHERS.some((other) => other.test(value))) return value;
  return value.includes('"') && !value.includes("'") ? `'${value}'` : JSON.stringify(value);
}
