/**
 * The engine: asks rewriters what they would change, does it as edits of texts, and takes back what does not compile. The map:
 *
 * - `contract.ts`: what a rewriter is handed and what it proposes; `rewriters.ts`: the table of them;
 * - `code-base.ts`: files as the scan understands them; `clients.ts`: where code gets its client from;
 * - `proof/`: what has to be shown before a rewriter proposes anything;
 * - `edits.ts`, `imports.ts`, `markers.ts`: proposals as edits; `diff.ts` shows them;
 * - `type-check.ts`: whether a program is worse than before; `tree.ts`: the files on disk, the only part that writes.
 */
import type { CodeFile } from "../scan/readers.ts";
import type ts from "typescript";
import { groupBy, once } from "../ground/collections.ts";
import { codeBaseOf, type CodeInput, type ReadCodeBase } from "./code-base.ts";
import type { Edit, Left, Rewrite, RewriteRule, Rewriter, Undecided } from "./contract.ts";
import { settle, withEdits } from "./edits.ts";
import { INTERCEPTING, Interceptors } from "./intercepted.ts";
import { importEdits } from "./imports.ts";
import { leftoverEdits } from "./leftovers.ts";
import { markerEdits } from "./markers.ts";
import { type FileStyle, styleOf } from "./module-style.ts";
import { isBroken } from "./syntax.ts";
import { unusedEdits } from "./unused.ts";

/** What an upgrade of names leaves is what was there. */
const REPLACES: ReadonlySet<RewriteRule> = new Set<RewriteRule>(["raw-call", "v1-call", "v1-inline"]);

/** A file as it becomes. */
export interface Changed {
  readonly path: string;
  /** Absent for a new file. */
  readonly before?: string;
  readonly after: string;
  readonly edits: readonly Edit[];
}

/** Rewrites that were undone, since a program would have a new error. */
export interface TakenBack {
  readonly rewrite: Rewrite;
  /** The first new error, with its place in the file as it would have been. */
  readonly error: string;
}

export interface Applied {
  readonly changes: readonly Changed[];
  readonly rewrites: readonly Rewrite[];
  readonly undecided: readonly Undecided[];
  readonly left: readonly Left[];
  readonly takenBack: readonly TakenBack[];
  readonly notes: readonly string[];
}

/** A new error of a program. */
export interface NewError {
  readonly file: string;
  readonly text: string;
}

/** Says what errors programs have that they did not have before, with other texts in place of some files; `undefined` removes none. */
export type Check = (texts: ReadonlyMap<string, string>) => readonly NewError[];

export interface ApplyInput extends CodeInput {
  readonly rewriters: readonly Rewriter[];
  readonly check: Check;
}

export function apply({ rewriters, check, ...input }: ApplyInput): Applied {
  const code = codeBaseOf(input);
  const proposals = rewriters.map((rewriter) => rewriter(code));
  const broken = once((file: ts.SourceFile) => isBroken(file));
  const isOdd = (file: string) => {
    const source = code.sourceOf(file);
    return source === undefined || broken(source);
  };
  const settled = settle(proposals, isOdd);
  const interceptors = new Interceptors(code);
  const isIntercepting = (one: Rewrite) => REPLACES.has(one.rule) && interceptors.has(one);
  const own = settled.rewrites.filter(isIntercepting);
  const rewrites = settled.rewrites.filter((one) => !isIntercepting(one));
  const refused = [...settled.refused, ...own.map((rewrite) => ({ rewrite, why: INTERCEPTING }))];
  const undecided = proposals.flatMap((one) => one.undecided).filter(({ at }) => !isOdd(at.file));
  const plan = new Plan(code, undecided);
  const { kept, takenBack } = provenBy(check, plan, rewrites);
  return {
    changes: plan.changes(kept),
    rewrites: kept,
    undecided,
    left: onceEach([
      ...proposals.flatMap((one) => one.left ?? []),
      ...refused.map(({ rewrite: { at }, why }) => ({ at, why })),
      ...interceptors.told(kept.filter(({ rule }) => REPLACES.has(rule))),
    ]),
    takenBack,
    notes: kept.length === 0 ? [] : proposals.flatMap((one) => one.notes ?? []),
  };
}

/** A place is told once, by what is said of it first: a call for several operations is one call. */
function onceEach(left: readonly Left[]): readonly Left[] {
  const places = new Set<string>();
  return left.filter(({ at: { file, line, column } }) => {
    const place = `${file}:${line}:${column}`;
    const isNew = !places.has(place);
    places.add(place);
    return isNew;
  });
}

/** All at once where that compiles; else file by file, and the rewrites of a file that makes an error are taken back. */
function provenBy(check: Check, plan: Plan, rewrites: readonly Rewrite[]) {
  const errorsOf = (kept: readonly Rewrite[]) =>
    check(new Map(plan.changes(kept).map(({ path, after }) => [path, after])));
  if (rewrites.length === 0 || errorsOf(rewrites).length === 0) return { kept: rewrites, takenBack: [] };
  let kept: readonly Rewrite[] = [];
  const takenBack: TakenBack[] = [];
  for (const [, own] of groupBy(rewrites, ({ at }) => at.file)) {
    const [error] = errorsOf([...kept, ...own]);
    if (error === undefined) kept = [...kept, ...own];
    else takenBack.push(...own.map((rewrite) => ({ rewrite, error: `${error.file}: ${error.text}` })));
  }
  return { kept, takenBack };
}

class Plan {
  readonly #code: ReadCodeBase;
  readonly #undecided: ReadonlyMap<string, readonly Undecided[]>;
  readonly #texts: ReadonlyMap<string, CodeFile>;

  constructor(code: ReadCodeBase, undecided: readonly Undecided[]) {
    this.#code = code;
    this.#undecided = groupBy(undecided, ({ at }) => at.file);
    this.#texts = new Map(code.files.map((file) => [file.path, file]));
  }

  changes(rewrites: readonly Rewrite[]): readonly Changed[] {
    const { clients } = this.#code;
    const touched = new Set([...rewrites.flatMap(filesOf), ...this.#undecided.keys()]);
    const modules = new Set(rewrites.flatMap(({ imports }) => imports.map(({ module }) => module)));
    const made = clients.made(modules).map(({ path, text }) => ({ path, after: text, edits: [] }));
    return [...made, ...[...touched].sort().flatMap((file) => this.#changed(file, rewrites))];
  }

  #changed(path: string, rewrites: readonly Rewrite[]): readonly Changed[] {
    const before = this.#texts.get(path)?.text;
    const source = this.#code.sourceOf(path);
    if (before === undefined || source === undefined) return [];
    const style = styleOf(source, this.#code.kindOf(path));
    const isHere = ({ file }: { readonly file: string }) => file === path;
    const needs = rewrites.flatMap(({ imports }) => imports.filter(isHere));
    const specifier = (module: string) => this.#code.clients.specifier(path, module);
    const own = rewrites.flatMap((one) => one.edits.filter(isHere));
    const [first] = importEdits(source, needs, style, specifier);
    const gone = this.#unused(source, own, rewrites);
    const removed = [...gone, ...leftoverEdits(source, [...own, ...gone], first?.start)];
    const edits = [
      ...markerEdits(source, this.#undecided.get(path) ?? [], style),
      ...(first ? [atTop(first, removed, style)] : []),
      ...removed,
      ...own,
    ].map((edit) => ({ ...edit, file: path }));
    return edits.length === 0 ? [] : [{ path, before, after: withEdits(before, edits), edits }];
  }

  /** Names that were used by nothing but calls that are gone. */
  #unused(source: ts.SourceFile, own: readonly Edit[], rewrites: readonly Rewrite[]): readonly Edit[] {
    const isReplaced = rewrites.some(
      ({ rule, edits }) => REPLACES.has(rule) && edits.some((one) => own.includes(one)),
    );
    return isReplaced ? unusedEdits(this.#code.program.checker, source, own) : [];
  }
}

/** Where the first line of a file is taken out, what follows it begins there. */
function atTop(added: Edit, removed: readonly Edit[], { newline }: FileStyle): Edit {
  const isFirst = removed.some(({ start, end }) => start === 0 && end === added.start);
  return isFirst ? { ...added, text: added.text.slice(newline.length) } : added;
}

function filesOf({ edits, imports }: Rewrite): readonly string[] {
  return [...edits, ...imports].map(({ file }) => file);
}
