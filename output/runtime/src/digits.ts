/** JSON with whole numbers that a `number` does not hold: `JSON.parse` gets them as marked texts, `JSON.stringify` makes such. */

/** Strings, which are passed over, and numbers. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;
const LONG = /^-?[1-9]\d{15,}$/;

/** The same JSON with its long whole numbers as texts that begin with the mark; so are all that are not written as whole ones. */
export function markExact(text: string, mark: string): string {
  return text.replace(TOKENS, (token) =>
    !token.startsWith('"') && (LONG.test(token) || /[.eE]/.test(token)) ? `"${mark}${token}"` : token,
  );
}

/** The same JSON with its long whole numbers as texts that begin with the mark. */
export function markLong(text: string, mark: string): string {
  return /\d{16}/.test(text)
    ? text.replace(TOKENS, (token) => (LONG.test(token) ? `"${mark}${token}"` : token))
    : text;
}

/** The JSON that is written, in which each number that was marked is the number it is. */
export function withBigints(write: (marked: (value: bigint | string) => string) => string): string {
  const mark = newMark();
  return write((value) => `${mark}${value}`).replace(new RegExp(`"${mark}([-+.\\deE]+)"`, "g"), "$1");
}

/** A beginning that no text has by chance. */
export function newMark(): string {
  return `int64-${[1, 2].map(() => Math.random().toString(36).slice(2)).join("")}:`;
}
