/**
 * The portal's list of APIs, and under which name each document is kept. Pure.
 *
 * The list comes from the network: an id becomes a part of an address and of a path, so ids that could lead elsewhere are refused.
 */
import { by } from "../ground/text.ts";
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { askedDomains } from "../diagnostics/unknown.ts";
import { kebabCase } from "../ground/identifier.ts";
import { settingsOf, SHARED_PACKAGES } from "../model/settings.ts";
import type { DomainTable } from "../read/table.ts";
import { isSafePath } from "../write/safe-paths.ts";
import { get, getString, isObject, type JsonValue, parseJson } from "../ground/json.ts";

/** One API as the portal lists it. */
export interface Api {
  readonly id: string;
  readonly title: string;
  /** The heading it stands under. */
  readonly group: string;
  readonly description: string;
  readonly isBeta: boolean;
  readonly hasWebhooks: boolean;
}

export interface Catalogue {
  /** By id. */
  readonly apis: readonly Api[];
  readonly diagnostics: readonly Diagnostic[];
}

/** More would be a fault or an attack: the portal lists 24. */
const MAX_APIS = 1000;

export function parseCatalogue(text: string, url: string): Catalogue {
  const invalid = (reason: string): Catalogue => ({
    apis: [],
    diagnostics: [diagnostic("portal-answer-invalid", { url, what: "a catalogue of APIs", reason })],
  });
  const groups = parseJson(text);
  if (groups === undefined) return invalid("it is not JSON");
  if (!Array.isArray(groups)) return invalid("it is not a list of groups");
  const apis = new Map<string, Api>();
  for (const group of groups) {
    const entries = get(group, "apis");
    if (!Array.isArray(entries)) return invalid("a group has no list of APIs");
    for (const entry of entries) {
      const id = get(entry, "id");
      if (!isObject(entry) || typeof id !== "string") return invalid("an API has no id");
      if (!apis.has(id)) apis.set(id, apiOf(entry, { id, group: getString(group, "displayName") ?? "" }));
    }
  }
  // Without this, a portal that lost its data would make `--prune` delete ours.
  if (apis.size === 0) return invalid("it lists none");
  if (apis.size > MAX_APIS) return invalid(`it lists ${apis.size}, more than ${MAX_APIS}`);
  return { apis: [...apis.values()].sort(by(({ id }) => id)), diagnostics: [] };
}

function apiOf(entry: JsonValue, { id, group }: { readonly id: string; readonly group: string }): Api {
  return {
    id,
    title: getString(entry, "displayName") ?? id,
    group,
    description: getString(entry, "description") ?? "",
    isBeta: get(entry, "isBeta") === true,
    hasWebhooks: get(entry, "hasWebhooks") === true,
  };
}

/** A document of the portal and the file it is kept in. */
export interface Named {
  readonly id: string;
  /** Name of the file without its ending: the id of the domain where the table knows it. */
  readonly stem: string;
  readonly isKnown: boolean;
}

/** Names that mean something else in a folder of documents or of packages. */
const TAKEN = ["domains", "index", "migration", "references", ...SHARED_PACKAGES];

/**
 * Gives every id its name: the table's, else the one it was kept under before, else one made of the id without what the
 * profile says that ids begin and end with: `tenant-pets-v2` becomes `pets`, and `tenant-crm-v3` becomes `crm-v3`.
 *
 * @param kept stem by id of an earlier pull
 */
export function nameAll(
  ids: readonly string[],
  how: { readonly table: DomainTable; readonly kept: ReadonlyMap<string, string> },
): { readonly named: readonly Named[]; readonly diagnostics: readonly Diagnostic[] } {
  const { table, kept } = how;
  const taken = new Set([...TAKEN, ...table.rows.flatMap((row) => [row.id, row.package])]);
  const named: Named[] = [];
  const diagnostics: Diagnostic[] = [];
  const isKept = (id: string) => kept.has(id);
  const order = [...ids.filter(isKept), ...ids.filter((id) => !isKept(id))];
  for (const id of order) {
    const row = table.rows.find((each) => each.portalId === id);
    const stem = row?.id ?? candidates(id, kept.get(id)).find((name) => isFree(name, taken));
    if (stem === undefined || !isSafeId(id)) {
      diagnostics.push(diagnostic("portal-id-unsafe", { id: id.slice(0, 100) }));
      continue;
    }
    taken.add(stem);
    named.push({ id, stem, isKnown: row !== undefined });
  }
  return { named: named.sort(by(({ id }) => id)), diagnostics };
}

function isSafeId(id: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,79}$/i.test(id);
}

function candidates(id: string, before: string | undefined): readonly string[] {
  const { prefix = "", suffix = "" } = settingsOf({}).vendor.portal ?? {};
  const whole = kebabCase(id);
  const versioned = whole.startsWith(prefix) ? whole.slice(prefix.length) : whole;
  const short = versioned.endsWith(suffix) ? versioned.slice(0, versioned.length - suffix.length) : versioned;
  return [...(before === undefined ? [] : [before]), short, versioned, whole];
}

function isFree(name: string, taken: ReadonlySet<string>): boolean {
  return !taken.has(name) && /^[a-z0-9][a-z0-9-]*$/.test(name) && isSafePath(`${name}.json`);
}

/** Those that were asked for, by domain or by the portal's id; all when nothing was. */
export function select<T extends { readonly id: string; readonly stem: string }>(
  all: readonly T[],
  only: readonly string[] | undefined,
): { readonly selected: readonly T[]; readonly diagnostics: readonly Diagnostic[] } {
  if (only === undefined) return { selected: all, diagnostics: [] };
  const { ids, diagnostics } = askedDomains(
    only,
    all.map(({ id, stem }) => ({ id: stem, aliases: [id] })),
  );
  return { selected: all.filter(({ stem }) => ids?.has(stem) === true), diagnostics };
}
