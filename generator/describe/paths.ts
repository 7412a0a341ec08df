/** Paths of operations as segments: what the API keeps, and whose ids a call names, is read off them. */
import type { Domain, Operation, Paging } from "../model/ir.ts";
import { type Segment, segmentsOf } from "../model/path.ts";

export type Path = readonly Segment[];

/** Segments of a path below its version, `export` at the front left out: a feed shows what the path after it names. */
export function recordPath(operation: Operation): Path {
  // `/v2/tenant/{tenant}/calls` and `/v3/tenant/{tenant}/calls` are two views of the same calls.
  const below = segmentsOf(operation).filter(
    ({ text, isParameter }, i) => !(i === 0 && !isParameter && /^v\d+$/.test(text)),
  );
  if (!IS_EXPORT[operation.paging.kind]) return below;
  const isMarker = (segment?: Segment) => segment?.isParameter === false && segment.text === "export";
  const kept = isMarker(below[0]) ? below.slice(1) : isMarker(below.at(-1)) ? below.slice(0, -1) : below;
  return kept.length === 0 ? below : kept;
}

/** Kinds of lists that show the records of another path. */
const IS_EXPORT: Readonly<Record<Paging["kind"], boolean>> = { feed: true, page: false, none: false };

/** `customers/notes` of `/customers/{id}/notes/{noteId}`. */
export function literalsOf(path: Path): string {
  return path.flatMap(({ text, isParameter }) => (isParameter ? [] : [text])).join("/");
}

/** What a path is the key of, where no other collection shows the same records: `crm/customers/notes`. */
export function keyOf({ id }: Domain, path: Path): string {
  return `${id}/${literalsOf(path)}`;
}

/**
 * The collections whose records a path names, with the parameter that holds the id, from the end: `/customers/{id}/notes/{noteId}` has
 * two. Several parameters in a row (`/relationships/{relatedEntityId}/{typeSlug}`) are no id.
 */
export function idsIn(path: Path): readonly { readonly collection: Path; readonly parameter: string }[] {
  return path
    .flatMap(({ text, isParameter }, i) =>
      isParameter && path[i - 1]?.isParameter === false && path[i + 1]?.isParameter !== true
        ? [{ collection: path.slice(0, i), parameter: text }]
        : [],
    )
    .reverse();
}
