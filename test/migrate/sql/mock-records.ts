/** All records of a mock, as somebody who loads them into tables has them: each table by the calls that fill it. */
import type { Read } from "../../../generator/former/read.ts";
import type {
  DomainDescription,
  OperationDescription,
} from "../../../generator/runtime/mocks/description.ts";

export interface Row {
  readonly parent?: number;
  readonly record: Readonly<Record<string, unknown>>;
}

interface Page {
  readonly data: readonly Row["record"][];
  readonly hasMore: boolean;
  readonly continueFrom: string;
}

/** @returns rows of the table that a call fills, by its name: `crm.customers.get` */
export function loaderOf(domains: readonly DomainDescription[], read: Read) {
  const ask = (call: string, path: readonly unknown[], rows: boolean, query = {}) =>
    read({ call, domain: "", operation: "", path, query, rows }) as Promise<never>;
  const list = (
    name: string,
    { accessor, query = [] }: OperationDescription,
    path: readonly unknown[] = [],
  ) => {
    const active = query.some(([parameter]) => parameter === "active") ? { active: "Any" } : {};
    return ask(`${name}.${accessor}`, path, true, active) as Promise<Row["record"][]>;
  };
  const isPaged = ({ action }: OperationDescription, entity: string) =>
    action.kind === "list" && action.as !== "feed" && action.entity === entity;
  const ids = async (entity: string) => {
    for (const { name, operations } of domains) {
      const found = operations.find((one) => isPaged(one, entity) && (one.parameters ?? []).length === 0);
      if (found) return (await list(name, found)).map(({ id }) => id as number);
    }
    throw new Error(`no list of ${entity}`);
  };

  const rowsOf = async (call: string): Promise<readonly Row[]> => {
    const [name = "", ...accessor] = call.split(".");
    const operations = domains.find((one) => one.name === name)?.operations ?? [];
    const operation = operations.find((one) => one.accessor === accessor.join("."));
    if (!operation || operation.action.kind === "answer") throw new Error(`no records by ${call}`);
    const { action, parameters: [parent] = [] } = operation;
    if (action.kind === "list" && action.as === "feed") {
      const rows: Row["record"][] = [];
      for (let query = {}; ;) {
        const page = (await ask(call, [], false, query)) as Page;
        rows.push(...page.data);
        if (!page.hasMore) return rows.map((record) => ({ record }));
        query = { from: page.continueFrom };
      }
    }
    if (action.kind === "list" && !parent) return (await list(name, operation)).map((record) => ({ record }));
    const parents = await ids(action.kind === "list" ? (parent?.[2] ?? "") : action.entity);
    const found = await Promise.all(
      parents.map(async (id): Promise<Row[]> => {
        if (action.kind === "list")
          return (await list(name, operation, [id])).map((record) => ({ parent: id, record }));
        const answer = (await ask(call, [id], false)) as Readonly<Record<string, Row["record"]>> | undefined;
        if (!answer) return [];
        const [only = {}, ...others] = Object.values(answer);
        return [{ parent: id, record: action.kind === "get" && others.length === 0 ? only : answer }];
      }),
    );
    return found.flat();
  };
  return rowsOf;
}
