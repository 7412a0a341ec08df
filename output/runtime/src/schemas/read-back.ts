/** Which call reads the record that another one writes. */
import type { DomainDescription, EntityAction, OperationDescription, Shape } from "../mocks/description.js";
import type { CallArguments, OperationSpec } from "../operation.js";
import type { Described } from "./described.js";

export interface ReadBack {
  readonly spec: OperationSpec;
  /** Of the record. */
  readonly shape: Shape;
  /** Values of its path, by what was written and answered; nothing where the answer does not say which record it made. */
  readonly path: (args: CallArguments, answer: unknown) => readonly unknown[] | undefined;
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
    (one) => one.action.kind === "get" && one.action.entity === action.entity && isPlain(one),
  );
  for (const reader of readers) {
    const values = sourcesOf(operation, reader, description);
    const { shape } = reader.success;
    if (values === undefined || shape === undefined) continue;
    return {
      spec: specOf(description, reader),
      shape,
      path(args, answer) {
        const found = values.map((value) => value(args, answer));
        return found.some((one) => (one ?? "") === "") ? undefined : found;
      },
    };
  }
  return undefined;
}

type Value = (args: CallArguments, answer: unknown) => unknown;

/** Where each value of the reader's path comes from. */
function sourcesOf(
  writer: OperationDescription,
  reader: OperationDescription,
  { entities }: DomainDescription,
): readonly Value[] | undefined {
  const [written, read] = [writer.action as EntityAction, reader.action as EntityAction];
  const names = (writer.parameters ?? []).map(([name]) => name);
  const idField = entities.find(({ key }) => key === written.entity)?.id?.[0];
  const sources = (reader.parameters ?? []).map(([name]): Value | undefined => {
    const own = name === read.id ? written.id : name === read.of ? written.of : name;
    const at = own === undefined ? -1 : names.indexOf(own);
    if (at >= 0) return ({ path = [] }) => path[at];
    const isMade = name === read.id && written.kind === "create" && idField !== undefined;
    return isMade ? (_, answer) => (answer as Record<string, unknown> | undefined)?.[idField] : undefined;
  });
  return sources.every((source) => source !== undefined) ? sources : undefined;
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
