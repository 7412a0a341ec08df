/** The raw material of a run: texts as read, and documents as parsed, before any pass has looked at them. */
import type { Place } from "../diagnostics/codes.ts";
import type { JsonObject } from "../ground/json.ts";
import type { InputFile } from "../ground/input.ts";

/** An OpenAPI document that belongs to a domain. Its keys may have any name, `__proto__` included: always own properties. */
export interface SpecDocument {
  /** Id in the table of domains, or derived from the file name. */
  readonly domain: string;
  readonly source: InputFile;
  readonly root: JsonObject;
  /** What overlays did to it, where any did. */
  readonly corrections?: Corrections;
  /** What became of its references, where it was put together of several files. */
  readonly links?: Links;
}

/** Where the parts of a document come from that is made of several files. */
export interface Links {
  /** By pointers into the document. */
  readonly origins: ReadonlyMap<string, Place>;
  /** References that were left as they are, and why. */
  readonly unfollowed: ReadonlyMap<string, string>;
}

/** Who is to blame for a place of a corrected document. */
export interface Corrections {
  /** Where in an overlay the value at a pointer was written; absent where it is the document's own. */
  writer(pointer: string): Place | undefined;
  /** The action that took out what was at a pointer. */
  remover(pointer: string): Place | undefined;
}
