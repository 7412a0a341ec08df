/** Where an answer departs from its document, told without values: by the same shapes and the same walk as a mock's. */
import type { Models, Shape } from "../mocks/description.js";
import * as FAULT from "../mocks/faults.js";
import { check, type Finding, pathOf, type Run, type Step } from "../mocks/validate.js";
import type { IssueKind, ResponseIssue } from "../validation.js";

/** A page may have thousands of rows, and each the same fault. */
const MOST_FINDINGS = 2_000;
const MOST_STEPS = 10_000_000;

export interface Departure extends ResponseIssue {
  /** The same for all elements of a list. */
  readonly key: string;
  readonly steps: readonly Step[];
}

/** Kinds of faults, and what is told of each: `is` what is there, `said` what the walk says has to be. */
const TOLD: Readonly<Record<number, readonly [kind: IssueKind, tell: (is: string, said: string) => string]>> =
  {
    [FAULT.type]: ["type", instead],
    [FAULT.missing]: ["missing", () => "missing, where a value is documented"],
    [FAULT.form]: ["form", (is) => `${is} that has none of the documented forms`],
    [FAULT.value]: ["value", (is) => `${is} that is none of the documented values`],
    [FAULT.field]: ["field", (is) => `${is} in a field that is not documented`],
    [FAULT.format]: ["format", instead],
    [FAULT.limit]: ["limit", (is, said) => `${is} beyond a documented limit: ${said}`],
  };

function instead(is: string, said: string): string {
  return said === "must not be null"
    ? "null, which is not documented"
    : `${is} where ${said.replace("must be ", "")} is documented`;
}

/** With which a value is not of the type that TypeScript has for it. */
const BREAKING: ReadonlySet<IssueKind> = new Set<IssueKind>(["type", "null", "missing", "form"]);

export function isBreaking({ kind }: ResponseIssue): boolean {
  return BREAKING.has(kind);
}

/** Each difference once, at its first place. */
export function departuresOf(shape: Shape, value: unknown, models: Models): readonly Departure[] {
  const run: Run = {
    ...{ models, isRequest: false, found: [], depth: 0 },
    ...{ most: MOST_FINDINGS, steps: MOST_STEPS, misfit: takeClosest },
  };
  check(run, shape, value);
  const byKey = new Map<string, Departure>();
  for (const finding of run.found) {
    const departure = departureOf(finding, value);
    if (!byKey.has(departure.key)) byKey.set(departure.key, departure);
  }
  return [...byKey.values()];
}

function departureOf({ fault, message, steps }: Finding, value: unknown): Departure {
  const is = kindAt(value, steps);
  const [stated, tell] = TOLD[fault] as (typeof TOLD)[number];
  const kind = stated === "type" && is === "null" ? "null" : stated;
  const shown = steps.map((step) => (typeof step === "object" ? "*" : step));
  const key = JSON.stringify([kind, ...shown.map((step) => (typeof step === "number" ? 0 : step))]);
  return { path: pathOf(shown), kind, message: tell(is, message), key, steps };
}

/** A form of which the types hold is the one that is meant, whatever else there is to tell of it. */
function takeClosest(run: Run, tries: readonly Finding[][]): boolean {
  const holds = tries.find((found) => !found.some(({ fault }) => fault <= FAULT.form));
  if (holds) run.found.push(...holds);
  return holds !== undefined;
}

/** What JSON calls the value at a place. */
function kindAt(value: unknown, steps: readonly Step[]): string {
  let found = value;
  for (const step of steps) {
    const key = typeof step === "object" ? step[0] : step;
    found = Object.hasOwn(Object(found) as object, key)
      ? (found as Readonly<Record<string | number, unknown>>)[key]
      : undefined;
  }
  if (found === undefined) return "nothing";
  if (found === null) return "null";
  if (Array.isArray(found)) return "list";
  return typeof found === "number" && !Number.isInteger(found) ? "fraction" : typeof found;
}
