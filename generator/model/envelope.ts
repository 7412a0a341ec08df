/** What answers with rows are wrapped in: a page, or a piece of a feed. */
import type { WireProfile } from "../vendor/wire.ts";

/** The name of the rows among those of an envelope's fields; `undefined` for what has other fields beside them, or no rows. */
export function rowsIn(names: readonly string[], { page, feed }: WireProfile): string | undefined {
  const rows = names.find((name) => name === page.items || name === feed.items);
  const known = [rows, page.number, page.size, page.more, page.total, feed.more, feed.next];
  return names.every((name) => known.includes(name)) ? rows : undefined;
}
