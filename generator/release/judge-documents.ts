/** What the difference between two states of a document means for users of the package made of it. */
import type { Domain } from "../ir.ts";
import type { Note } from "./record.ts";

export function judgeDocuments(_before: Domain, _after: Domain): Note[] {
  return [];
}
