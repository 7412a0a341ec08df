/**
 * Which overlay is for which document.
 *
 * `extends` is a URI (Overlay 1.0): the file it names, looked for from the overlay's own folder, wins; then a document of that file
 * name, then the one of that domain, because the same document lies elsewhere, or is called otherwise, in another folder:
 * `../crm-v2.json` (the portal's name) and `../v2/crm.json` (ours) are both the crm document.
 */
import { posix } from "node:path";
import { type Diagnostic, diagnostic } from "../../diagnostics/codes.ts";
import type { SpecDocument } from "../../read/source.ts";
import { type DomainTable, rowFor } from "../../read/table.ts";
import type { Profile } from "../../vendor/profile.ts";
import type { Overlay } from "./read.ts";
import { didYouMean } from "../../ground/text.ts";

/** By what a document is known: its row in the table, and how the vendor's portal calls it. */
export interface By {
  readonly table: DomainTable;
  readonly vendor: Profile;
}

/**
 * @returns for each document its overlays, in their order; an overlay of the user that no document has is a warning, a bundled one
 *   is for documents that are not there
 */
export function assignOverlays(
  overlays: readonly Overlay[],
  documents: readonly SpecDocument[],
  by: By,
): {
  readonly assigned: ReadonlyMap<SpecDocument, readonly Overlay[]>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const assigned = new Map<SpecDocument, Overlay[]>(documents.map((document) => [document, []]));
  const diagnostics: Diagnostic[] = [];
  for (const overlay of overlays) {
    const document = documentOf(overlay, documents, by);
    if (document) assigned.get(document)?.push(overlay);
    else if (overlay.origin === "user") diagnostics.push(unassigned(overlay, documents));
  }
  return { assigned, diagnostics };
}

function documentOf(overlay: Overlay, documents: readonly SpecDocument[], by: By): SpecDocument | undefined {
  const { domain, extends: uri } = overlay;
  if (domain !== undefined) return documents.find((document) => document.domain === domain);
  if (uri === undefined) return undefined;
  const path = pathOf(uri);
  const ids = domainsOf(path, by);
  const byDomain = () => documents.find((document) => ids.includes(document.domain));
  // A bundled overlay names a bundled file; a user's file of the same name may be about something else.
  if (overlay.origin === "bundled") return byDomain();
  const place = posix.normalize(posix.join(posix.dirname(overlay.file), path));
  return (
    documents.find(({ source }) => [place, path].includes(posix.normalize(source.path))) ??
    documents.find(({ source }) => posix.basename(source.path) === posix.basename(path)) ??
    documents.find(({ source }) => stemOf(source.path) === stemOf(path)) ??
    byDomain()
  );
}

/** The path of a URI or of a relative reference, without query, fragment and escapes. */
function pathOf(uri: string): string {
  const plain = uri
    .replace(/^[a-z][a-z0-9+.-]+:(\/\/[^/]*)?/i, "")
    .replace(/[?#].*$/s, "")
    .replaceAll("\\", "/");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

function stemOf(path: string): string {
  return posix.basename(path).replace(/\.(json|ya?ml)$/i, "");
}

/** Ids that a document of that name would have. Mirrors leave away what the portal's names begin with. */
function domainsOf(path: string, { table, vendor }: By): string[] {
  const stem = stemOf(path);
  return [stem, `${vendor.portal?.prefix ?? ""}${stem}`].map(
    (name) => rowFor(table, { root: {}, path: name }).id,
  );
}

function unassigned({ file, domain, extends: uri }: Overlay, documents: readonly SpecDocument[]): Diagnostic {
  const wanted = domain ?? uri ?? "";
  const names = documents.flatMap((document) =>
    domain === undefined ? [posix.basename(document.source.path)] : [document.domain],
  );
  return diagnostic(
    "overlay-unassigned",
    {
      name: wanted,
      suggestion: didYouMean(domain ?? posix.basename(pathOf(wanted)), names),
      known: [...names].sort().join(", ") || "none",
    },
    { place: { file, pointer: domain === undefined ? "/extends" : "/x-domain" } },
  );
}
