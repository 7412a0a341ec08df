/** What a client's option `validate` does, for who imports it. */
import type { DomainDescription, OperationDescription, Shape } from "../mocks/description.js";
import { withUnionChecks } from "../mocks/union-checks.js";
import type { ResponseLike } from "../builtins.js";
import { callOf, factsOf } from "../call.js";
import type { OperationSpec } from "../operation.js";
import type { Completed } from "../promise.js";
import {
  type AnswerSchemas,
  type Listeners,
  ResponseValidationError,
  type ResponseIssue,
} from "../validation.js";
import { type Departure, departuresOf, isBreaking } from "./departures.js";
import { describedBy, type Descriptions } from "./described.js";
import { trustBy } from "./trust.js";

/** The schemas of one domain's answers. */
export interface DomainSchemas extends AnswerSchemas {
  readonly descriptions: Descriptions;
}

export function answerSchemas(description: DomainDescription): DomainSchemas {
  return of({ [description.name]: () => description });
}

/**
 * The schemas of several domains, for clients that share one `Client`.
 *
 * @param all those of each domain, or what loads them
 */
export function mergeSchemas(...all: readonly DomainSchemas[]): DomainSchemas {
  return of(Object.assign({}, ...all.map(({ descriptions }) => descriptions)) as Descriptions);
}

/** @param loading by the name of the domain: what loads its schemas, asked when its first answer arrives */
export function lazySchemas(loading: Readonly<Record<string, () => Promise<DomainSchemas>>>): DomainSchemas {
  const loaders = Object.entries(loading).map(([name, load]) => [
    name,
    async () => (await load()).descriptions[name]?.() as DomainDescription,
  ]);
  return of(Object.fromEntries(loaders) as Descriptions);
}

function of(descriptions: Descriptions): DomainSchemas {
  return {
    descriptions,
    trust: trustBy(descriptions),
    checker(mode) {
      const told = new Set<string>();
      return async ({ spec, args, completed }, to) => {
        const found = await departures(descriptions, spec, completed);
        tell(found, { spec, to, told });
        const issues = found.filter(isBreaking).map(issueOf);
        if (mode !== "error" || issues.length === 0) return completed;
        const { status } = await arrivedOf(completed);
        throw new ResponseValidationError({ status, body: completed.data, issues }, factsOf(spec, args.path));
      };
    },
  };
}

/** None where nothing is known of the answer. */
async function departures(
  descriptions: Descriptions,
  spec: OperationSpec,
  completed: Completed<unknown>,
): Promise<readonly Departure[]> {
  const known = await describedBy(descriptions, spec);
  if (typeof known === "string") return unseen(known);
  const { description, operation } = known;
  const shape = operation && shapeOf(operation);
  if (shape === undefined) return [];
  const arrived = await jsonOf(operation as OperationDescription, spec, completed);
  if (arrived === undefined) return [];
  return arrived.value === undefined ? EMPTY : departuresOf(shape, arrived.value, description.models);
}

/** No JSON value is none. */
const EMPTY: readonly Departure[] = [
  { path: "", kind: "missing", message: "nothing, where a value is documented", key: "empty", steps: [] },
];

/** Told like a departure, so that nobody takes silence for agreement. */
function unseen(why: string): readonly Departure[] {
  return [{ path: "", kind: "field", message: `what is not looked at: ${why}`, key: why, steps: [] }];
}

/** Of JSON alone: of one of its forms, where a caller may choose. */
function shapeOf({ success }: OperationDescription): Shape | undefined {
  const shapes = (success.forms ?? [success]).flatMap(({ kind, shape }) =>
    kind === "json" && shape !== undefined ? [shape] : [],
  );
  return shapes.length > 1 ? withUnionChecks(["any-of", ...shapes] as const) : shapes[0];
}

/** What arrived as JSON, read as plain JSON: what a caller gets may have other numbers. Nothing, where it is no such answer. */
async function jsonOf(
  { success }: OperationDescription,
  { answers, parse, accept }: OperationSpec,
  { data, response }: Completed<unknown>,
): Promise<{ readonly value: unknown } | undefined> {
  const isPlain = answers === undefined && parse === undefined && accept === undefined;
  if (isPlain && data !== undefined) return { value: data };
  const arrived = await arrivedOf({ response });
  const { status, headers } = arrived;
  if (answers !== undefined && status !== success.status) return undefined;
  const text = (await arrived.text()).replace(/^\uFEFF/, "").trim();
  // Of an answer that says that it has no content nothing was promised; what is empty is of no type.
  if (text === "") return status === 204 || status === 304 ? undefined : { value: undefined };
  return /json/i.test(headers.get("content-type") ?? "json") ? { value: JSON.parse(text) } : undefined;
}

/** The platform's, whatever it calls its type. */
async function arrivedOf({ response }: Pick<Completed<unknown>, "response">): Promise<ResponseLike> {
  return (await response()) as unknown as ResponseLike;
}

interface Telling {
  readonly spec: OperationSpec;
  readonly to: Listeners;
  readonly told: Set<string>;
}

/** Each difference of an operation once, or a log would be full of them. */
function tell(found: readonly Departure[], { spec, to: { logger, hooks }, told }: Telling): void {
  const fresh = found.filter(({ key }) => {
    const whole = `${spec.name} ${key}`;
    return !told.has(whole) && told.add(whole);
  });
  if (fresh.length === 0) return;
  const isHeard = logger.warn !== undefined || hooks.onMismatch !== undefined;
  for (const { path, message } of fresh) {
    const line = `${callOf(spec)} answered ${path}${path && ": "}${message}`;
    if (isHeard) logger.warn?.(line);
    // eslint-disable-next-line no-console -- who asks for warnings and names no logger
    else console.warn(line);
  }
  const { id: operation, name, method, path } = spec;
  hooks.onMismatch?.({ operation, name, method, path, issues: fresh.map(issueOf) });
}

function issueOf({ path, kind, message }: Departure): ResponseIssue {
  return { path, kind, message };
}
