/**
 * Small pieces of text laid out the way prettier would, so that generated modules need no formatter.
 *
 * Only the shapes that generated modules contain are covered. A module with a line that is too long all the same is formatted by
 * prettier itself (see `format.ts`), and a test runs `prettier --check` over everything.
 */

/** `printWidth` of generated modules; the same number stands in `.prettierrc.json`. */
export const WIDTH = 110;

/** `import type { A, B } from "x";`, broken into one name per line when it does not fit. */
export function importLine(
  keyword: "import" | "import type" | "export" | "export type",
  names: readonly string[],
  from: string,
): string {
  const line = `${keyword} { ${names.join(", ")} } from ${quote(from)};`;
  return line.length <= WIDTH
    ? line
    : `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from ${quote(from)};`;
}

/** `const X = [a, b];`, broken into one entry per line when it does not fit. */
export function arrayLine(head: string, entries: readonly string[]): string {
  const line = `${head}[${entries.join(", ")}];`;
  return line.length <= WIDTH ? line : `${head}[\n${entries.map((entry) => `  ${entry},\n`).join("")}];`;
}

/** A statement that calls something with an object as its last argument: hugged when it does not fit at its indentation. */
export function callLine(call: {
  readonly head: string;
  readonly args: readonly string[];
  readonly object: readonly string[];
  readonly indent: number;
}): string {
  const args = call.args.map((arg) => `${arg}, `).join("");
  const line = `${call.head}(${args}{ ${call.object.join(", ")} });`;
  if (call.indent + line.length <= WIDTH) return line;
  return `${call.head}(${args}{\n${call.object.map((entry) => `  ${entry},\n`).join("")}});`;
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

/** A property key as prettier writes it in an object whose other keys are `others`: quoted only if one of them needs it. */
export function isPlainKey(key: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) && key !== "__proto__";
}

/** `__proto__` in an object literal would set the prototype; as a computed key it is a property like any other. */
export function propertyKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return isPlainKey(key) ? key : quote(key);
}

/** Text that may stand inside a block comment. */
export function commentText(text: string): string {
  return text.replaceAll("*/", "*\\/");
}
