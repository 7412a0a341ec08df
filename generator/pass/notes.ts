/**
 * What is reported of the API is said where it matters: sentences of the table of behaviour go to operations, parameters and fields. Where a
 * document has no such thing, that is told: the table is ours, so on a bundled document it is an error.
 */
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import type { Field, Type } from "../model/ir.ts";
import type { Note, Strength } from "../read/behaviour.ts";
import type { Draft, DraftOperation } from "./lower.ts";

const STRENGTH: Readonly<Record<Strength, string>> = {
  one: "Reported by one user, not confirmed.",
  several: "Reported by several users, not confirmed.",
  contradicted: "Reported by some users, denied by others.",
};

/** @param isOurs whether the document is as it comes with the program */
export function withNotes(
  draft: Draft,
  { notes, isOurs }: { readonly notes: readonly Note[]; readonly isOurs: boolean },
): { readonly draft: Draft; readonly diagnostics: readonly Diagnostic[] } {
  const own = notes.filter(({ domains }) => domains === undefined || domains.includes(draft.id));
  if (own.length === 0) return { draft, diagnostics: [] };
  const placed = new Placed();
  const operations = draft.operations.map((operation) => withOwn(operation, own, placed));
  const models = draft.models.map((model) => {
    const about = own.filter(({ schemas }) => schemas?.includes(model.source));
    return about.length === 0
      ? model
      : { ...model, type: withFields(model.type, { about, source: model.source, placed }) };
  });
  const missing = own.flatMap((note) =>
    note.domains === undefined ? [] : targetsOf(note).filter((target) => !placed.has(note, target)),
  );
  const names = [...new Set(missing)];
  const diagnostics = names.length === 0 ? [] : [unplaced(names, { file: draft.file, isOurs })];
  return { draft: { ...draft, operations, models }, diagnostics };
}

/** One of a document: an older one lacks many, and nobody can mend that. */
function unplaced(
  names: readonly string[],
  { file, isOurs }: { readonly file: string; readonly isOurs: boolean },
): Diagnostic {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  const what = names.slice(0, MOST_NAMES).join(", ") + more;
  const found = diagnostic("note-unplaced", { what }, { place: { file } });
  return isOurs
    ? { ...found, severity: "error", hint: "Correct specs/behaviour.yaml." }
    : { ...found, about: "bundled-correction" };
}

const MOST_NAMES = 6;

/** Which targets of notes were found. */
class Placed {
  readonly #found = new Map<Note, Set<string>>();

  add(note: Note, target: string): string {
    const targets = this.#found.get(note) ?? new Set();
    this.#found.set(note, targets.add(target));
    return `${note.text} (${STRENGTH[note.strength]})`;
  }

  has(note: Note, target: string): boolean {
    return this.#found.get(note)?.has(target) === true;
  }
}

/** Everything that a note is to be said of, as it is shown to people. */
function targetsOf({ operations = [], parameters, schemas = [], fields = [] }: Note): readonly string[] {
  if (parameters === undefined)
    return [...operations, ...schemas.flatMap((schema) => fields.map((field) => `${schema}.${field}`))];
  if (operations.length === 0) return parameters;
  return operations.flatMap((operation) => parameters.map((parameter) => `${operation}.${parameter}`));
}

function withOwn(operation: DraftOperation, all: readonly Note[], placed: Placed): DraftOperation {
  const { source } = operation;
  const about = all.filter(
    ({ operations, fields }) => fields === undefined && (operations?.includes(source) ?? true),
  );
  const notes = about.flatMap((note) => (note.parameters === undefined ? placed.add(note, source) : []));
  const queryParameters = operation.queryParameters.map((parameter) => {
    const said = about.flatMap((note) => {
      if (note.parameters?.includes(parameter.source) !== true) return [];
      return placed.add(note, note.operations ? `${source}.${parameter.source}` : parameter.source);
    });
    return said.length === 0 ? parameter : { ...parameter, reported: said };
  });
  return { ...operation, queryParameters, ...(notes.length > 0 && { reported: notes }) };
}

interface About {
  readonly about: readonly Note[];
  /** Of the model. */
  readonly source: string;
  readonly placed: Placed;
}

/** Fields of a type, also where it is put together of several. */
function withFields(type: Type, facts: About): Type {
  if (type.kind === "intersection")
    return { ...type, members: type.members.map((member) => withFields(member, facts)) };
  if (type.kind !== "object") return type;
  const { about, source, placed } = facts;
  const fields = type.fields.map((field): Field => {
    const own = about.filter((note) => note.fields?.includes(field.source) === true);
    const notes = own.map((note) => placed.add(note, `${source}.${field.source}`));
    const none = own.find((note) => note.none !== undefined)?.none;
    return notes.length === 0 ? field : { ...field, reported: notes, ...(none !== undefined && { none }) };
  });
  return { ...type, fields };
}
