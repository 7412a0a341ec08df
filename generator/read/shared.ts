/**
 * What was made of documents, for a second run over mostly the same ones: the two sides of a comparison have all but a few in common.
 *
 * A document is the same where its text, the name of its file and what else the work depends on are; where it lies may differ, and what is
 * told of it is told there. A document of several files is none of these.
 */
import type { Diagnostic, Place } from "../diagnostics/codes.ts";
import { getOrAdd } from "../ground/collections.ts";
import type { InputFile } from "../ground/input.ts";

interface Told {
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * @param source the document
 * @param key what the result depends on besides the document
 * @param make asked where nothing was kept
 */
export type Share<T extends Told> = (source: InputFile, key: string, make: () => Made<T>) => T;

interface Made<T> {
  readonly result: T;
  /** Whether it is the same for the same document elsewhere. */
  readonly isKept: boolean;
}

/** The work of one pass, done once for documents that are the same. */
export function createShare<T extends Told>(): Share<T> {
  const kept = new Map<string, Map<string, { readonly path: string; readonly result: T }>>();
  return (source, key, make) => {
    const { path, text, parts = [] } = source;
    if (parts.length > 0) return make().result;
    const ofText = getOrAdd(kept, text, () => new Map());
    const whole = `${path.replace(/^.*[/\\]/, "")}\0${key}`;
    const found = ofText.get(whole);
    if (found) return told(found.result, found.path, path);
    const { result, isKept } = make();
    if (isKept) ofText.set(whole, { path, result });
    return result;
  };
}

function told<T extends Told>(result: T, from: string, to: string): T {
  if (from === to || result.diagnostics.length === 0) return result;
  const moved = (place: Place): Place => (place.file === from ? { ...place, file: to } : place);
  const diagnostics = result.diagnostics.map(({ place, related, ...found }) => ({
    ...found,
    ...(place && { place: moved(place) }),
    ...(related && { related: related.map((each) => ({ ...each, place: moved(each.place) })) }),
  }));
  return { ...result, diagnostics };
}

/** Where nobody else works on the same. */
export function unshared<T>(_source: InputFile, _key: string, make: () => Made<T>): T {
  return make().result;
}
