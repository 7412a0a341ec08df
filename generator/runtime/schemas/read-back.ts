/** Which call reads the record that another one writes. */
import type { DomainDescription, EntityAction, OperationDescription, Shape } from "../mocks/description.js";
import { elementOf, fieldsOf } from "../mocks/shape.js";
import type { CallArguments, OperationSpec } from "../operation.js";
import { rowsOf } from "../reading.js";
import { ITEMS } from "../vendor.js";
import type { Described } from "./described.js";

export interface ReadBack {
  readonly spec: OperationSpec;
  /** Of the record. */
  readonly shape: Shape;
  /** What to ask with, by what was written and answered; nothing where the answer does not say which record it made. */
  readonly ask: (args: CallArguments, answer: unknown) => Asked | undefined;
}

export interface Asked extends Pick<CallArguments, "path" | "query"> {
  /** The record in what is answered; nothing where it is not. */
  readonly recordIn: (data: unknown) => unknown;
}

/** Actions after which a record is what was sent. */
const KEPT: readonly string[] = ["create", "update", "replace"];

/** Nothing, where no call reads such a record by itself. */
export function readBackOf({ description, operation }: Described): ReadBack | undefined {
  const action = operation?.action;
  if (operation === undefined || action === undefined || !isEntity(action) || !KEPT.includes(action.kind))
    return undefined;
  if (hasOwnWay(operation)) return undefined;
  const readers = description.operations.filter(
    (one) => isEntity(one.action) && one.action.entity === action.entity && isPlain(one),
  );
  const find = (kind: string, read: Reader) =>
    readers.filter((one) => one.action.kind === kind).map((one) => read(operation, one, description));
  // A list is asked for the id where the API reads no single record.
  return [...find("get", readerByGet), ...find("list", readerByList)].find((found) => found !== undefined);
}

type Reader = (
  writer: OperationDescription,
  reader: OperationDescription,
  description: DomainDescription,
) => ReadBack | undefined;

const readerByGet: Reader = (writer, reader, description) => {
  const values = sourcesOf(writer, reader, description);
  const { shape } = reader.success;
  if (values === undefined || shape === undefined) return undefined;
  return {
    spec: specOf(description, reader),
    shape,
    ask(args, answer) {
      const path = values.map((value) => value(args, answer));
      return path.some(isMissing) ? undefined : { path, recordIn: (data) => data };
    },
  };
};

/** The filter of lists by ids, as documents of all vendors have it that have one. */
const IDS = "ids";
/** The value of a filter that leaves nothing out. */
const ANY = "Any";

const readerByList: Reader = (writer, reader, description) => {
  const { query = [], success } = reader;
  const values = sourcesOf(writer, reader, description);
  const idOf = idSource(writer, description);
  const { models } = description;
  const rows = fieldsOf(success.shape ?? "any", models).find(([name]) => name === ITEMS)?.[1];
  const shape = elementOf(rows ?? success.shape ?? "any", models);
  const ids = query.find(([name]) => name === IDS);
  if (!values || !idOf || !shape || !ids) return undefined;
  // What was written may be inactive.
  const open = query.filter(([, of]) => JSON.stringify(of).includes(JSON.stringify(ANY)));
  const field = idFieldOf(writer, description) ?? "";
  return {
    spec: {
      ...specOf(description, reader),
      query: { [IDS]: "csv", ...Object.fromEntries(open.map(([name]) => [name, "plain" as const])) },
    },
    shape,
    ask(args, answer) {
      const id = idOf(args, answer);
      const path = values.map((value) => value(args, answer));
      if ([id, ...path].some(isMissing)) return undefined;
      const isMeant = (row: unknown) =>
        String((row as Record<string, unknown> | null)?.[field]) === String(id);
      return {
        path,
        query: { [IDS]: [id], ...Object.fromEntries(open.map(([name]) => [name, ANY])) },
        recordIn: (data) => rowsOf(data).find(isMeant),
      };
    },
  };
};

function isMissing(value: unknown): boolean {
  return (value ?? "") === "";
}

type Value = (args: CallArguments, answer: unknown) => unknown;

/** Where each value of the reader's path comes from. */
function sourcesOf(
  writer: OperationDescription,
  reader: OperationDescription,
  description: DomainDescription,
): readonly Value[] | undefined {
  const [written, read] = [writer.action as EntityAction, reader.action as EntityAction];
  const sources = (reader.parameters ?? []).map(([name]): Value | undefined => {
    if (name === read.id) return idSource(writer, description);
    return valueIn(writer, name === read.of ? written.of : name);
  });
  const known = sources.filter((source): source is Value => source !== undefined);
  return known.length === sources.length ? known : undefined;
}

/** Where the id of the record comes from: of the path, or of the answer where the call made it. */
function idSource(writer: OperationDescription, description: DomainDescription): Value | undefined {
  const { id, kind } = writer.action as EntityAction;
  const field = idFieldOf(writer, description);
  if (kind !== "create") return valueIn(writer, id);
  if (field === undefined) return undefined;
  // An answer may be the id itself.
  return (_, answer) =>
    typeof answer === "object" ? (answer as Readonly<Record<string, unknown>> | null)?.[field] : answer;
}

function valueIn({ parameters = [] }: OperationDescription, name: string | undefined): Value | undefined {
  const at = parameters.findIndex(([own]) => own === name);
  return at < 0 ? undefined : ({ path = [] }) => path[at];
}

function idFieldOf({ action }: OperationDescription, { entities }: DomainDescription): string | undefined {
  return entities.find(({ key }) => key === (action as EntityAction).entity)?.id?.[0];
}

function isEntity(action: OperationDescription["action"]): action is EntityAction {
  return action.kind !== "answer";
}

/** Whether a call needs nothing but plain values in its path, and answers JSON. */
function isPlain(operation: OperationDescription): boolean {
  const isNeeded = (operation.query ?? []).some(([, , required]) => required === 1);
  return operation.success.kind === "json" && !isNeeded && !hasOwnWay(operation);
}

/** Whether values of the path are written in ways of their own: then their places are not those of `parameters`. */
function hasOwnWay({ others = [] }: OperationDescription): boolean {
  return others.some(([place, , , required]) => place === "path" || required === 1);
}

function specOf({ name, basePath }: DomainDescription, reader: OperationDescription): OperationSpec {
  return {
    id: reader.id,
    name: `${name}.${reader.accessor}`,
    method: reader.method,
    path: (reader.basePath ?? basePath) + reader.path,
    response: "json",
  };
}
