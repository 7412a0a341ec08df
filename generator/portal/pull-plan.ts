/**
 * What a pull makes of the folder: which files, which lock, and what that means for whom reads about it. Pure; whether the disk allows
 * it is for `write/plan.ts` to say.
 */
import { by } from "../ground/text.ts";
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { sha256 } from "../ground/hash.ts";
import { parseOpenApi } from "../read/parse.ts";
import { type DomainTable, rowFor } from "../read/table.ts";
import type { Manifest, Unit } from "../write/manifest.ts";
import type { Named } from "./portal-list.ts";
import type { Lock, Locked } from "./lock.ts";
import { get, getString, type JsonObject } from "../ground/json.ts";

/** A document as the portal sent it. */
export interface Pulled extends Named {
  readonly url: string;
  readonly text: string;
  readonly format: "json" | "yaml";
}

interface PullOptions {
  readonly pulled: readonly Pulled[];
  /** Ids that were asked for in an earlier pull, are still wanted, and are not on the portal any more. */
  readonly vanished: readonly string[];
  readonly lock: Lock;
  readonly table: DomainTable;
  /** What happens to files of vanished documents. */
  readonly missing: "keep" | "delete";
  /** Where documents lie below the folder: empty, or a path that ends with a slash. */
  readonly below: string;
  readonly today: string;
}

export interface PullPlan {
  /** Files by the portal's id. */
  readonly wanted: ReadonlyMap<string, Pick<Unit, "files">>;
  /** What the lock says of files that this pull may replace or delete. */
  readonly previous: Manifest;
  readonly lock: Lock;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function planPull(options: PullOptions): PullPlan {
  const { lock, below } = options;
  const read = options.pulled.map((document) => readOne(document, below));
  const { stays, diagnostics } = oneOfEachDomain(read, options.table);
  const entries = new Map(stays.map((document) => [document.id, lockedAs(document, options)]));
  const files = new Set([...entries.values()].map(({ file }) => file));

  const gone = options.missing === "delete" ? options.vanished : [];
  const touched = new Set([...options.pulled.map(({ id }) => id), ...gone]);
  // An id that was renamed on the portal: its file goes on under the new one.
  const isTouched = (id: string, { file }: Locked) => touched.has(id) || files.has(file);
  const next = new Map([...lock].filter(([id, entry]) => !isTouched(id, entry)));
  for (const [id, entry] of entries) next.set(id, entry);

  for (const { id, file, isKnown } of stays) {
    if (!isKnown && !lock.has(id)) diagnostics.push(diagnostic("document-new", { id, path: file }));
  }
  for (const id of options.vanished) {
    const path = next.get(id)?.file;
    if (path !== undefined) diagnostics.push(diagnostic("document-vanished", { id, path }));
  }
  return {
    wanted: new Map(stays.map(({ id, file, text }) => [id, { files: new Map([[file, text]]) }])),
    previous: new Map(
      [...lock]
        .filter(([id, entry]) => isTouched(id, entry))
        .map(([id, { file, sha256: hash }]) => [id, new Map([[file, hash]])]),
    ),
    lock: next,
    added: [...entries.keys()].filter((id) => !lock.has(id)),
    changed: [...entries]
      .filter(([id, { sha256: hash }]) => (lock.get(id)?.sha256 ?? hash) !== hash)
      .map(first),
    removed: [...lock.keys()].filter((id) => !next.has(id)),
    diagnostics,
  };
}

interface Read extends Pulled {
  readonly file: string;
  /** Absent when it does not parse; the analysis of the whole folder says why. */
  readonly root?: JsonObject;
}

function readOne(document: Pulled, below: string): Read {
  const file = `${below}${document.stem}.${document.format}`;
  const { value: root } = parseOpenApi({ path: file, text: document.text });
  return { ...document, file, ...(root && { root }) };
}

/**
 * Two documents of one domain, as when the portal lists two versions of it at the same address, cannot be generated from together.
 * The one that the table names stays, else the higher version.
 */
function oneOfEachDomain(
  documents: readonly Read[],
  table: DomainTable,
): { readonly stays: readonly Read[]; readonly diagnostics: Diagnostic[] } {
  const ranked = [...documents].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
  const first = new Map<string, Read>();
  const diagnostics: Diagnostic[] = [];
  for (const document of ranked) {
    const domain = document.root && rowFor(table, { root: document.root, path: document.file }).id;
    const other = domain === undefined ? undefined : first.get(domain);
    if (domain === undefined || other === undefined) first.set(domain ?? `: ${document.id}`, document);
    else diagnostics.push(diagnostic("document-shadowed", { id: document.id, domain, other: other.id }));
  }
  const stays = [...first.values()].sort(by(({ id }) => id));
  return { stays, diagnostics };
}

function rank({ id, isKnown }: Read): number {
  return isKnown ? Infinity : Number(/-v(\d{1,4})$/i.exec(id)?.[1] ?? 0);
}

function lockedAs({ id, file, url, text, root }: Read, { lock, today }: PullOptions): Locked {
  const hash = sha256(text);
  const before = lock.get(id);
  const info = get(root, "info");
  return {
    file,
    url,
    sha256: hash,
    bytes: Buffer.byteLength(text),
    title: getString(info, "title") ?? "",
    version: getString(info, "version") ?? "",
    changed: before?.sha256 === hash ? before.changed : today,
  };
}

function first<T>([value]: readonly [T, unknown]): T {
  return value;
}
