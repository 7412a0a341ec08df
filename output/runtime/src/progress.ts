/**
 * Tells a long list from one that cannot end: pages that announce more and bring nothing new, because they are empty or because the same
 * page was there before (a server that ignores the page's number, or starts over).
 *
 * A single one proves nothing: rows may be added while a list is read, and a page of equal rows without ids can be what there is.
 */
import { ServiceTitanError } from "./errors.js";

/** Pages in a row without anything new, after which the server is not believed: when only a fault explains them, and else. */
const MAX_FAULTY = 3;
const MAX_STRANGE = 100;

/** Notes a page, by whether it announces more, and whether it says itself that it is another one than the page before. */
type Note = (
  rows: readonly unknown[],
  page: { readonly hasMore: boolean; readonly isAnother: boolean },
) => void;

/**
 * @param isSparse whether empty pages may come before others
 * @returns what throws a ServiceTitanError when more is announced again and again, and nothing comes
 */
export function watchProgress(call: string, isSparse: boolean): Note {
  const seen = new Set<string>();
  const seenIds = new Set<string>();
  let idle = 0;
  let familiar = 0;
  return (rows, { hasMore, isAnother }) => {
    const isEmpty = rows.length === 0;
    const print = fingerprint(rows.length > 100 ? [rows.length, rows.slice(0, 50), rows.slice(-50)] : rows);
    idle = isEmpty || seen.has(print) ? idle + 1 : 0;
    if (!isEmpty) seen.add(print);
    const haveIds = !isEmpty && rows.every(hasId);
    // Rows may differ each time they are answered, in their order too. A feed shows a record again whenever it changed.
    const ids = haveIds && !isSparse && idsOf(rows);
    familiar = ids && seenIds.has(ids) ? familiar + 1 : 0;
    if (ids) seenIds.add(ids);
    // A feed's token has moved, or that is an error of its own; it may be empty, or show rows again, for a while.
    const isStrange = isSparse || (!isEmpty && !haveIds && isAnother);
    const what =
      idle >= (isStrange ? MAX_STRANGE : MAX_FAULTY)
        ? `${isEmpty ? "empty pages" : "pages that it had answered before,"} ${idle} times`
        : familiar >= MAX_STRANGE && `rows that it had answered before, ${familiar} pages`;
    if (hasMore && what)
      throw new ServiceTitanError(`${call} announces more rows but answered ${what} in a row.`);
  };
}

/** What tells rows apart, in any order; nothing where an id is not one row's own. */
function idsOf(rows: readonly unknown[]): string | undefined {
  const ids = rows.map((row) => String((row as { readonly id?: unknown }).id));
  return new Set(ids).size === ids.length && !ids.includes("0") ? fingerprint(ids.sort()) : undefined;
}

/** Whether a row can be told from one that looks like it. */
export function hasId(row: unknown): boolean {
  const id = typeof row === "object" && row !== null ? (row as { readonly id?: unknown }).id : undefined;
  return id !== undefined && id !== null;
}

/** What came as JSON, in 64 bits: of a million different values, two share theirs once in thirty million cases. */
export function fingerprint(value: unknown): string {
  const text = textOf(value);
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul((b >>> 13) ^ b ^ unit, 0x85ebca6b);
  }
  return `${a} ${b}`;
}

/** With numbers of 64 bits, which JSON has and `JSON.stringify` has not; a replacer for all would take as long as the rest. */
function textOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? `${one}` : one));
  }
}
