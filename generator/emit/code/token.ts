/** The smallest pieces of code: texts from documents as literals, keys and comments. */
import { isIdentifier } from "../../ground/identifier.ts";
import { all, type Doc, hardline, join, roughline } from "./doc.ts";

/**
 * A string literal in the quotes that save escapes, double ones where either do. The escapes JSON uses are TypeScript's; what cannot be
 * seen, or ends a line, is escaped as well.
 */
export function quote(text: string): string {
  const json = JSON.stringify(text).replace(UNSEEN, escaped);
  const doubles = text.split('"').length - 1;
  const singles = text.split("'").length - 1;
  if (doubles <= singles) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** The same in backquotes, where lines end as they do and quotes are just signs. */
export function backquote(text: string): string {
  const json = JSON.stringify(text).slice(1, -1).replace(UNSEEN, escaped);
  const inside = json.replace(/\\.|`|\$(?={)/g, (sign) =>
    sign === "\\n" ? "\n" : sign === '\\"' ? '"' : sign.length > 1 ? sign : `\\${sign}`,
  );
  return `\`${inside}\``;
}

const UNSEEN = /[\u2028\u2029\p{Default_Ignorable_Code_Point}]/gu;

function escaped(character: string): string {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The name of a property, in quotes where it has to be. */
export function propertyName(name: string): string {
  return isIdentifier(name) && quote(name) === `"${name}"` ? name : quote(name);
}

/** `__proto__` in an object literal would set the prototype; as a computed key it is a property like any other. */
export function propertyKey(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : propertyName(key);
}

/** Exponents have no plus sign. */
export function numeral(value: number): string {
  return String(value).replace("e+", "e");
}

/** Text that may stand inside a block comment. */
export function commentText(text: string): string {
  return text.replaceAll("*/", "*\\/");
}

/** A block comment with one line for each of its text's. */
export function docComment(text: string): Doc {
  return blockComment(["/**", ...text.split("\n").map((line) => ` * ${line}`), " */"]);
}

/** A block comment of lines that begin with stars. */
export function blockComment([first = "", ...others]: readonly string[]): Doc {
  let end = hardline;
  const docs: Doc[] = [first];
  for (const line of others) {
    const text = line.trim();
    docs.push(end, ` ${text}`);
    // Two blanks at the end of a line break it in Markdown.
    const isBreak = text !== "*" && line.endsWith("  ");
    end = isBreak ? all("  ", roughline) : hardline;
  }
  return all(...docs);
}

/** Lines one below the other. */
export function lined(lines: readonly Doc[]): Doc {
  return all(...join(hardline, lines));
}
