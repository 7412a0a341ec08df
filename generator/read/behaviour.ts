/**
 * The table of `specs/behaviour.yaml`: what people who call the API report of it and no document says. Its format is described at its top.
 *
 * Clients are told the sentences; what else a row says, that a fact went into a test or was left, is for people and for
 * `test/specs/behaviour.test.ts`. Checked as a whole; every fault is reported with its place.
 */
import type { Diagnostic, Place } from "../diagnostics/codes.ts";
import type { InputFile } from "../ground/input.ts";
import type { None } from "../model/ir.ts";
import { type Check, checkTable, listOf, mapOf, record, required, type Spot, text } from "./check.ts";

/** How well something is known. */
const STRENGTHS = ["one", "several", "contradicted"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Where facts go. `known`: it was so before anybody reported it; `left`: nowhere. */
const DESTINATIONS = [
  ...["overlay", "documentation", "mock", "live-like", "strict-live", "client", "known", "left"],
] as const;

/** A sentence, and what it is said of. */
export interface Note {
  readonly text: string;
  readonly strength: Strength;
  /** Ids of domains; every domain when absent, and then nowhere is nothing amiss. */
  readonly domains?: readonly string[];
  /** Ids of operations, and of parameters of them or of all; a schema, and a field of it. */
  readonly operations?: readonly string[];
  readonly parameters?: readonly string[];
  readonly schemas?: readonly string[];
  readonly fields?: readonly string[];
  /** What stands for nothing in the fields. */
  readonly none?: None;
  readonly place: Place;
}

export interface Fact {
  readonly id: string;
  readonly strength: Strength;
  readonly went: readonly string[];
  /** Files, with what stands in them behind a colon, that show where it went. */
  readonly see: readonly string[];
  readonly why?: string;
  readonly notes: readonly Note[];
}

export interface BehaviourTable {
  readonly facts: readonly Fact[];
}

export const NO_BEHAVIOUR: BehaviourTable = { facts: [] };

export function parseBehaviour(file: InputFile): {
  readonly table: BehaviourTable;
  readonly diagnostics: readonly Diagnostic[];
} {
  return checkTable(file, NO_BEHAVIOUR, (root) => ({ facts: [...tableShape(root).facts.values()] }));
}

/** One text, or a list of them. */
const texts: Check<readonly string[] | undefined> = (spot) =>
  spot.value === undefined ? undefined : spot.oneOrMore().flatMap((one) => text(one) ?? []);

function oneOf<T extends string | number>(values: readonly T[]): Check<T | undefined> {
  return (spot) =>
    values.find((value) => value === spot.value) ??
    (spot.value === undefined ? undefined : spot.fault(`This is one of ${values.join(", ")}`));
}

const NONES: readonly None[] = [0, "0001-01-01T00:00:00Z", "-07:00"];

const noteShape = record(
  {
    text: required(text),
    domain: texts,
    operation: texts,
    parameter: texts,
    schema: texts,
    field: texts,
    none: oneOf(NONES),
  },
  "A note",
);

const factShape = record(
  {
    strength: required(oneOf(STRENGTHS)),
    went: (spot) => spot.oneOrMore().flatMap((one) => oneOf(DESTINATIONS)(one) ?? []),
    see: texts,
    why: text,
    notes: (spot) => spot,
  },
  "A fact",
);

const tableShape = record({ facts: mapOf(readFact) }, "The table");

function readFact(spot: Spot, id: string): Fact {
  const { strength = "one", went, see = [], why, notes } = factShape(spot);
  if (went.length === 0) spot.fault("A fact says where it went");
  if (went.includes("left") && why === undefined) spot.fault("A fact that was left says why");
  return {
    id,
    strength,
    went,
    see,
    ...(why !== undefined && { why }),
    notes: listOf((note) => readNote(note, strength))(notes),
  };
}

function readNote(spot: Spot, strength: Strength): Note | undefined {
  const { text: said, domain, operation, parameter, schema, field, none } = noteShape(spot);
  if (said === undefined) return undefined;
  if ((schema === undefined) !== (field === undefined) || (!operation && !parameter && !field))
    return spot.fault("A note is about operations, about parameters, or about fields of a schema");
  if (field && (operation ?? parameter)) return spot.fault("A note is about one kind of thing");
  return {
    text: said,
    strength,
    ...(domain && { domains: domain }),
    ...(operation && { operations: operation }),
    ...(parameter && { parameters: parameter }),
    ...(schema && { schemas: schema }),
    ...(field && { fields: field }),
    ...(none !== undefined && { none }),
    place: spot.place,
  };
}
