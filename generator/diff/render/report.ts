/**
 * What the page and the Markdown show, in one order: whose documents, what they come to, a table of domains and levels, then the changes by
 * level and domain, folded (`families.ts`), with the code before and after (`code.ts`) and what to do.
 */
import { groupBy } from "../../ground/collections.ts";
import { sha256 } from "../../ground/hash.ts";
import type { InputFile } from "../../ground/input.ts";
import { by, count, shellWord } from "../../ground/text.ts";
import type { Domain } from "../../model/ir.ts";
import { packageName, type Settings, settingsOf } from "../../model/settings.ts";
import type { Level } from "../../model/version.ts";
import { pairDomains } from "../compare.ts";
import type { JudgedChange, Verdict } from "../judge-changes.ts";
import type { RuleId } from "../rules/rules.ts";
import { type UpgradeRow, upgradeOf } from "../upgrade.ts";
import { codeChanges } from "./code.ts";
import { acrossDomains, type Entry, entriesOf, type Placed } from "./families.ts";
import { audiences, headline, usedBy } from "./formats.ts";
import type { Line } from "./lines.ts";
import { type Subject, subjectsOf } from "./subjects.ts";

/** One side of a comparison as readers know it. */
export interface SideFacts {
  /** The file or folder, as it was named. */
  readonly name: string;
  /** The day it is of, where that is known: `2026-05-04`. */
  readonly date?: string;
  readonly documents: readonly InputFile[];
  /** It comes with the program: nobody has to name it. */
  readonly isBundled?: boolean;
}

export interface ReportInput {
  readonly verdict: Verdict;
  readonly from: readonly Domain[];
  readonly to: readonly Domain[];
  readonly old: SideFacts;
  readonly current: SideFacts;
  readonly settings?: Partial<Settings>;
}

export const LEVELS = ["major", "minor", "patch"] as const;
type Shown = (typeof LEVELS)[number];

/** What a section is called, and what it is. */
export const SECTIONS: Readonly<Record<Shown, { readonly title: string; readonly about: string }>> = {
  major: {
    title: "What breaks my code",
    about:
      "What breaks types does not compile any more against the packages; what breaks running code fails where it runs already.",
  },
  minor: {
    title: "What is new, or worth a look",
    about: "Code goes on as it is.",
  },
  patch: { title: "For completeness", about: "Nothing is to be done." },
};

export interface SideView {
  readonly name: string;
  readonly date: string;
  /** The beginning of the SHA-256 of all documents. */
  readonly hash: string;
  readonly documents: string;
}

export interface Row {
  /** Of this change and no other, and the same whenever the same documents are compared. */
  readonly id: string;
  readonly level: Shown;
  readonly domain: string;
  readonly rule: RuleId;
  readonly message: string;
  readonly hint: string;
  readonly audiences: string;
  readonly types: Level;
  readonly wire: Level;
  readonly place: string;
  readonly used: string;
  /** What the codemod does about it; empty where it does nothing. */
  readonly codemod: string;
  readonly code: readonly Line[];
}

export interface EntryView {
  readonly id: string;
  readonly kind: Entry["kind"];
  /** `Customer`, or the sentence of a family. */
  readonly title: string;
  /** `type`, `operation`; of families `8 changes`. */
  readonly note: string;
  readonly domain: string;
  readonly rows: readonly Row[];
  /** Before and after, of a subject. */
  readonly code: readonly Line[];
}

export interface BlockView {
  /** What a link of the table leads to: `level=major&domain=crm`. */
  readonly id: string;
  /** Empty for what concerns several domains. */
  readonly domain: string;
  readonly entries: readonly EntryView[];
}

export interface SectionView {
  readonly level: Shown;
  readonly title: string;
  readonly about: string;
  readonly size: number;
  readonly blocks: readonly BlockView[];
}

export interface GridRow {
  readonly domain: string;
  readonly bump: Level;
  readonly package: string;
  readonly cells: readonly { readonly level: Shown; readonly size: number; readonly target: string }[];
  readonly total: number;
}

export interface DiffReport {
  readonly title: string;
  readonly bump: Level;
  readonly headline: string;
  readonly sides: readonly [SideView, SideView];
  readonly grid: readonly GridRow[];
  readonly advice: Advice;
  readonly sections: readonly SectionView[];
  readonly documents: readonly DocumentView[];
}

/** What to do about all of it. */
export interface Advice {
  /** The codemod; absent where it would do nothing. */
  readonly command?: string;
  /** What it does, without its subject: `renames 12 names`. */
  readonly does: string;
  /** Changes that break what runs, and that no compiler tells. */
  readonly silent: number;
}

export interface DocumentView {
  readonly domain: string;
  readonly before: string;
  readonly after: string;
}

/** The id of a block, which is also what a filter of the page is called. */
export function blockId(level: Shown, domain: string): string {
  return `level=${level}${domain === "" ? "" : `&domain=${domain}`}`;
}

export function reportOf(input: ReportInput): DiffReport {
  const { verdict, from, to, old, current } = input;
  const settings = settingsOf(input.settings ?? {});
  const { changes } = verdict;
  const subjects = subjectsOf(changes, { from, to });
  const codeOf = codeChanges({ from, to }, settings);
  const rows = upgradeOf(changes, pairDomains(from, to).pairs).rows;
  const placed = changes.flatMap((change): Placed[] => {
    const subject = subjects.get(change);
    return subject ? [{ change, subject }] : [];
  });
  const folders = new Map([...from, ...to].map(({ id, packageName }) => [id, packageName]));
  return {
    title: `${old.name} → ${current.name}`,
    bump: verdict.bump,
    headline: headline(verdict).replace(/^\w+: /, ""),
    sides: [sideView(old), sideView(current)],
    grid: Object.entries(verdict.summary.domains).map(([domain, bump]) =>
      gridRow(
        { domain, bump, package: packageName(settings, folders.get(domain) ?? domain) },
        changes.filter((change) => change.domain === domain),
      ),
    ),
    advice: adviceOf(input, { rows, settings }),
    sections: sectionsOf(placed, { ids: idsOf(changes), codemod: codemodOf(rows), codeOf }),
    documents: documentsOf(input),
  };
}

function sideView({ name, date = "", documents }: SideFacts): SideView {
  const hashes = documents.map(({ text }) => sha256(text)).sort();
  return { name, date, hash: shortHash(hashes.join("\n")), documents: count(documents.length, "file") };
}

/** As many digits as tell documents apart at a glance. */
function shortHash(text: string): string {
  return sha256(text).slice(0, 12);
}

function gridRow(
  row: Pick<GridRow, "domain" | "bump" | "package">,
  changes: readonly JudgedChange[],
): GridRow {
  const cells = LEVELS.map((level) => ({
    level,
    size: changes.filter((change) => change.level === level).length,
    target: blockId(level, row.domain),
  }));
  return { ...row, cells, total: changes.length };
}

function documentsOf({ verdict, from, to, old, current }: ReportInput): readonly DocumentView[] {
  const texts = (side: SideFacts) => new Map(side.documents.map(({ path, text }) => [path, text]));
  const [a, b] = [texts(old), texts(current)];
  const shown = (domain: Domain | undefined, of: ReadonlyMap<string, string>) => {
    const text = domain && of.get(domain.file);
    return domain === undefined ? "" : `${domain.file}${text === undefined ? "" : ` ${shortHash(text)}`}`;
  };
  const { pairs } = pairDomains(from, to);
  return Object.keys(verdict.summary.domains).map((domain) => {
    const [before, after] = pairs.find(([, one]) => one.id === domain) ?? [
      from.find(({ id }) => id === domain),
      to.find(({ id }) => id === domain),
    ];
    return { domain, before: shown(before, a), after: shown(after, b) };
  });
}

interface Context {
  readonly ids: ReadonlyMap<JudgedChange, string>;
  readonly codeOf: (subject: Subject) => readonly Line[];
  readonly codemod: (change: JudgedChange) => string;
  /** Subjects that have an entry of their own: their code is there, and not in families. */
  readonly own: ReadonlySet<Subject>;
  /** Subjects whose code was shown already: it is there once, with the gravest. */
  readonly shown: Set<Subject>;
}

interface Block {
  readonly level: Shown;
  /** Empty for what concerns several domains. */
  readonly domain: string;
  readonly entries: readonly Entry[];
}

function sectionsOf(
  changes: readonly Placed[],
  context: Omit<Context, "own" | "shown">,
): readonly SectionView[] {
  const sections = LEVELS.map((level) => {
    const placed = changes.filter(({ change }) => change.level === level);
    return { level, ...SECTIONS[level], size: placed.length, blocks: blocksOf(level, placed) };
  });
  const entries = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.entries));
  const own = new Set(entries.flatMap((entry) => (entry.kind === "subject" ? [entry.subject] : [])));
  const full: Context = { ...context, own, shown: new Set() };
  return sections
    .filter(({ size }) => size > 0)
    .map((section) => ({
      ...section,
      blocks: section.blocks.map(({ level, domain, entries }): BlockView => ({
        id: blockId(level, domain),
        domain,
        entries: entries.map((entry) => entryView(entry, { ...full, domain, level })),
      })),
    }));
}

/** What many domains have in common first, then a block a domain. */
function blocksOf(level: Shown, changes: readonly Placed[]): readonly Block[] {
  const common = acrossDomains(changes);
  const taken = new Set(common.flatMap(({ members }) => members));
  const left = changes.filter((placed) => !taken.has(placed));
  return [
    ...(common.length === 0 ? [] : [{ level, domain: "", entries: common }]),
    ...[...groupBy(left, ({ change }) => change.domain)]
      .sort(by(([domain]) => domain))
      .map(([domain, own]) => ({ level, domain, entries: entriesOf(own) })),
  ];
}

function entryView(
  entry: Entry,
  context: Context & { readonly domain: string; readonly level: Shown },
): EntryView {
  const { ids, domain, level, codeOf, own, shown } = context;
  const codeOnce = (subject: Subject) => {
    if (shown.has(subject)) return [];
    shown.add(subject);
    return codeOf(subject);
  };
  const isFamily = entry.kind === "family";
  const rows = entry.members.map(({ change, subject }) =>
    rowView({ change, subject }, { context, code: isFamily && !own.has(subject) ? codeOnce(subject) : [] }),
  );
  const [first] = entry.members;
  const name = isFamily ? `${entry.rule}-${first ? ids.get(first.change) : ""}` : entry.subject.name;
  return {
    id: slug(isFamily ? `family-${name}` : `${level}-${entry.subject.domain}-${name}`),
    kind: entry.kind,
    title: isFamily ? entry.title : entry.subject.name,
    note: isFamily ? count(rows.length, "change") : entry.subject.kind,
    domain,
    rows,
    code: isFamily ? [] : codeOnce(entry.subject),
  };
}

function rowView(
  { change, subject }: Placed,
  { context, code }: { readonly context: Context; readonly code: readonly Line[] },
): Row {
  const { level, levels, domain, rule, message, hint, file, pointer } = change;
  return {
    id: context.ids.get(change) ?? "",
    level: level === "none" ? "patch" : level,
    domain,
    rule,
    message,
    hint,
    audiences: audiences(change),
    ...levels,
    place: `${file}#${pointer}`,
    used: subject.kind === "operation" && change.operations.length < 2 ? "" : usedBy(change),
    codemod: context.codemod(change),
    code,
  };
}

/** `crm-property-response-removed-Customer.fax`; where two would be called so, each has a part of its hash behind it. */
function idsOf(changes: readonly JudgedChange[]): ReadonlyMap<JudgedChange, string> {
  const names = groupBy(changes, ({ domain, rule, what }) => slug(`${domain}-${rule}-${what}`));
  const ids = new Map<JudgedChange, string>();
  for (const [name, own] of names)
    for (const change of own) ids.set(change, own.length === 1 ? name : `${name}-${keyOf(change)}`);
  return ids;
}

function keyOf({ side, pointer, before, after, operation, what }: JudgedChange): string {
  return sha256(JSON.stringify([side, pointer, before, after, operation, what])).slice(0, 8);
}

/** What an address can hold after its `#`, and no `=`, which is how filters are written there. */
function slug(text: string): string {
  return text.replace(/[^A-Za-z0-9._]+/g, "-").replace(/-$/, "");
}

/** What `stgen apply --from` does about a change. */
function codemodOf(rows: readonly UpgradeRow[]): (change: JudgedChange) => string {
  const byRule = groupBy(rows, ({ rule }) => rule);
  return ({ rule, message }) => {
    const own = (byRule.get(rule) ?? []).filter(
      ({ why }) => why === message || why.startsWith(`${message};`),
    );
    const [row] = own;
    if (row === undefined) return "";
    const name = row.accessor ?? row.from;
    if (row.to === undefined) return "puts a comment wherever it is used";
    return `renames ${name} to ${row.to}${row.evidence === "alike" ? ", which it seems to be now" : ""}`;
  };
}

function adviceOf(
  { verdict, old, current }: ReportInput,
  { rows, settings }: { readonly rows: readonly UpgradeRow[]; readonly settings: Settings },
): Advice {
  const renamed = rows.filter(({ to }) => to !== undefined).length;
  const gone = rows.length - renamed;
  const does = [
    ...(renamed === 0 ? [] : [`renames ${count(renamed, "name")}`]),
    ...(gone === 0
      ? []
      : [`puts a comment at each use of ${count(gone, "name")} that nothing has replaced for sure`]),
  ].join(", and ");
  const target = current.isBundled === true ? "" : ` --to ${quoted(current.name)}`;
  const { scope } = settings;
  const packages = scope === settingsOf({}).scope ? "" : ` --scope ${quoted(scope)}`;
  return {
    ...(rows.length > 0 && { command: `npx stgen apply src --from ${quoted(old.name)}${target}${packages}` }),
    does,
    silent: verdict.changes.filter(({ levels }) => levels.wire === "major" && levels.types !== "major")
      .length,
  };
}

/** For a shell, which would take a name for more than one word, or for more than a name. */
function quoted(name: string): string {
  return /^[\w./@:+,-]+$/.test(name) ? name : shellWord(name);
}
