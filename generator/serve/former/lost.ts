/** Headers that tell a caller what an answer lacks. */

/** Names fields that have no place in the new API. */
export const LOST = "x-migration-lost";
/** Names parameters that kept nothing out. */
export const IGNORED = "x-migration-ignored";

/**
 * Names fields with values that have no form in the old document: as a header those of the rows that were made when the answer began, and as a trailer,
 * behind an answer in pieces, all of them.
 */
export const UNFIT = "x-migration-unfit";

/** Characters of a header; proxies refuse long ones. */
const MOST = 2000;

/** Headers hold ASCII, and a comma is between names. */
const shown = (name: string) => name.slice(0, 100).replace(/[^\x21-\x2b\x2d-\x7e]/g, "?");

/**
 * @param names of fields or parameters, of any text
 * @returns the names with commas; how many more there are, where they are too many
 */
export function listing(names: readonly string[]): string {
  let text = "";
  for (const [i, name] of names.entries()) {
    const next = text + (i === 0 ? "" : ", ") + shown(name);
    if (next.length > MOST) return `${text}, and ${names.length - i} more`;
    text = next;
  }
  return text;
}
