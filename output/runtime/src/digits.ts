/** JSON with whole numbers that a `number` does not hold: `JSON.parse` gets them as marked texts, `JSON.stringify` makes such. */

/** Strings, which are passed over, and numbers. */
const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g;
const LONG = /^-?[1-9]\d{15,}$/;

/** The same JSON with some of its numbers as texts that begin with the mark. */
export function markNumbers(text: string, mark: string, isMarked: (number: string) => boolean): string {
  return text.replace(TOKENS, (token) =>
    !token.startsWith('"') && isMarked(token) ? `"${mark}${token}"` : token,
  );
}

/** The same JSON with its long whole numbers as texts that begin with the mark; so are all that are not written as whole ones. */
export function markExact(text: string, mark: string): string {
  return markNumbers(text, mark, (number) => LONG.test(number) || /[.eE]/.test(number));
}

/** The same JSON with its long whole numbers as texts that begin with the mark. */
export function markLong(text: string, mark: string): string {
  return /\d{16}/.test(text) ? markNumbers(text, mark, (number) => LONG.test(number)) : text;
}

/** The JSON that is written, in which each number that was marked is the number it is. */
export function withBigints(write: (marked: (value: bigint | string) => string) => string): string {
  const mark = newMark();
  return unmarked(
    write((value) => `${mark}${value}`),
    mark,
  );
}

/** JSON in which each number that was marked is the number it is. */
export function unmarked(json: string, mark: string): string {
  return json.replace(new RegExp(`"${mark}([-+.\\deE]+)"`, "g"), "$1");
}

/** A beginning that no text has by chance. */
export function newMark(): string {
  return `int64-${[1, 2].map(() => Math.random().toString(36).slice(2)).join("")}:`;
}
