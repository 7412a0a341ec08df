/**
 * Small pieces of text laid out the way prettier would, so that generated modules need no formatter.
 *
 * Only the shapes that generated modules contain are covered. A module with a line that is too long all the same is formatted by
 * prettier itself (see `format.ts`), and a test runs `prettier --check` over everything.
 */

/** `printWidth` of generated modules; the same number stands in `.prettierrc.json`. */
export const WIDTH = 110;

/**
 * Entries between two pieces of text, on one line where it fits at its indentation, else one entry a line, as where one of them
 * has several lines itself.
 *
 * @param how `space` is what stands inside the brackets on one line: a blank in braces
 */
export function bracketed(
  [open, close]: readonly [string, string],
  entries: readonly string[],
  how: { readonly indent?: number; readonly space?: "" } = {},
): string {
  const { indent = 0, space = " " } = how;
  const line = `${open}${space}${entries.join(", ")}${space}${close}`;
  return indent + line.length <= WIDTH && !line.includes("\n")
    ? line
    : `${open}\n${entries.map((entry) => `${indented(entry)},\n`).join("")}${close}`;
}

/** `import type { A, B } from "x";` */
export function importLine(
  keyword: "import" | "import type",
  names: readonly string[],
  from: string,
): string {
  return bracketed([`${keyword} {`, `} from ${quote(from)};`], names);
}

/** A block comment with one line for each of its text's. */
export function docComment(text: string): string {
  const lines = text.split("\n").map((line) => (line === "" ? " *" : ` * ${line}`));
  return `/**\n${lines.join("\n")}\n */`;
}

/** One level deeper. */
export function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : `  ${line}`))
    .join("\n");
}

/**
 * A double-quoted string literal; the escapes JSON uses are TypeScript's, and prettier keeps double quotes that save escapes.
 * Line separators are escaped as well.
 */
export function quote(text: string): string {
  const json = JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
  const doubles = text.split('"').length - 1;
  const singles = text.split("'").length - 1;
  if (doubles <= singles) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** `__proto__` in an object literal would set the prototype; as a computed key it is a property like any other. */
export function propertyKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) ? key : quote(key);
}

/** Text that may stand inside a block comment. */
export function commentText(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
