/**
 * `run(category, report, parameters)` of a domain, made of operations that find, describe and run reports. Where a document lacks one of them, or
 * has another one under its id, there is no such method.
 */
import type { Domain, Operation, Resource } from "../model/ir.ts";
import { resourceOperations } from "../model/operations.ts";
import type { Profile, ReportOperationIds } from "../vendor/profile.ts";
import { group, indent, line, print } from "./code/doc.ts";
import { CODE } from "./style.ts";

export const RUN = "run";

type Role = keyof ReportOperationIds;

export interface Runner {
  /** Rows on a page. */
  readonly size: number;
  readonly parts: readonly Part[];
}

interface Part {
  readonly role: Role;
  readonly resource: Resource;
  readonly operation: Operation;
}

/** What each has to be, and what it is handed beside options. */
const ROLES: Readonly<
  Record<
    Role,
    {
      /** The values in its path. */
      readonly path: readonly string[];
      readonly isList: boolean;
      readonly hasBody?: true;
      readonly isOptional?: true;
    }
  >
> = {
  categories: { path: [], isList: true },
  reports: { path: ["category"], isList: true },
  report: { path: ["category", "id"], isList: false },
  rows: { path: ["category", "id"], isList: true, hasBody: true },
  values: { path: ["set"], isList: true, isOptional: true },
};

/** The entry of the runtime that has it: also the folder of its modules. */
export const REPORTS = "reports";

/** What the module of the method imports from there. */
export const RUNNER_IMPORTS: readonly string[] = [
  ...["Fields", "Operations", "Options", "Parameters", "Row"].map((name) => `type Report${name}`),
  "ReportRun",
];

export function runnerOf(domain: Domain, { reports }: Pick<Profile, "reports">): Runner | undefined {
  const isTaken = ({ name, className }: Resource) =>
    name === RUN || RUNNER_IMPORTS.some((one) => one.replace("type ", "") === className);
  if (reports === undefined || domain.resources.some(isTaken)) return undefined;
  const roles = Object.keys(ROLES) as Role[];
  const parts = roles.flatMap((role): Part[] => {
    const id = reports.operations[role];
    const found = resourceOperations(domain).find(({ operation }) => operation.source === id);
    return found && isFit(role, found.operation) ? [{ role, ...found }] : [];
  });
  const has = (role: Role) => parts.some((part) => part.role === role);
  if (!roles.every((role) => has(role) || ROLES[role].isOptional)) return undefined;
  return { size: reports.largestPage, parts };
}

function isFit(role: Role, { pathParameters, query, headers, body, paging }: Operation): boolean {
  const { path, isList, hasBody = false } = ROLES[role];
  const others = [...(query?.parameters ?? []), ...(headers?.parameters ?? [])];
  return (
    pathParameters.length === path.length &&
    (paging.kind === "page") === isList &&
    (body !== undefined) === hasBody &&
    !others.some(({ required }) => required)
  );
}

/** Code for a template: the operations by role, as functions. */
export function runnerCode({ parts }: Runner): readonly string[] {
  return parts.map(({ role, resource, operation }) => {
    const { path, hasBody = false } = ROLES[role];
    const given = [...path, ...(hasBody ? ["body", "query"] : []), "options"].join(", ");
    const query = operation.query ? [hasBody ? "query" : "null"] : [];
    const handed = [...path, ...(hasBody ? ["body"] : []), ...query, "options"].join(", ");
    const made = `new ${resource.className}(client).${operation.name}(${handed}),`;
    return print(group(`${role}: (${given}) =>`, indent(line, made)), CODE, 2);
  });
}
