/** How names are written in code. */

/** Whether a name can stand behind a dot and before a colon as it is. */
export function isIdentifierName(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

/** A text in the quotes that code uses at that place. */
export function quoted(text: string, quote: string): string {
  const escaped = text.replace(/[\\\n\r]/g, (sign) => ({ "\n": "\\n", "\r": "\\r" })[sign] ?? `\\${sign}`);
  const safe = quote === "`" ? escaped.replaceAll("${", "\\${") : escaped;
  return quote + safe.replaceAll(quote, `\\${quote}`) + quote;
}
