/** Tells errors with the body that the document of a call declares, and what type that body has. */
import { ApiError } from "./errors.js";
import type { BodyKind } from "./operation.js";

/** An error with one of these statuses, each with its body. */
export type DeclaredError<Bodies, Status extends keyof Bodies = keyof Bodies> = {
  [One in Status]: ApiError & { readonly status: One; readonly body: Bodies[One] };
}[Status];

export interface ErrorGuard<Errors> {
  /**
   * Whether the call failed with a body that is declared, and of the declared kind: gateways on the way answer others with the same status.
   *
   * @param error whatever was caught
   * @param call resource and method, as it is called; of one that there is not an error never is, which types refuse
   * @param status default: any that is declared
   */
  <Call extends keyof Errors, Status extends keyof Errors[Call] = keyof Errors[Call]>(
    error: unknown,
    call: Call,
    status?: Status,
  ): error is DeclaredError<Errors[Call], Status>;
}

/** Declared errors of several domains, by domain and call: `crm.customers.get`. */
export type CallsOf<Domains> = {
  [Name in NamesOf<Domains>]: Name extends `${infer Domain}.${infer Call}`
    ? Domain extends keyof Domains
      ? Call extends keyof Domains[Domain]
        ? Domains[Domain][Call]
        : never
      : never
    : never;
};

type NamesOf<Domains> = {
  [Domain in keyof Domains & string]: `${Domain}.${keyof Domains[Domain] & string}`;
}[keyof Domains & string];

/**
 * @param prefix what stands before the call in its name: `crm.`
 * @param fields of declared objects: a body that has none of them is none of these; empty where they may have any
 */
export function errorGuard<Errors>(prefix: string, fields: readonly string[]): ErrorGuard<Errors> {
  const isDeclared = (error: unknown, call: string, status?: number): boolean => {
    if (!(error instanceof ApiError)) return false;
    const { body, operation } = error;
    if (operation.name !== prefix + call || error.status !== (status ?? error.status)) return false;
    const declared = (operation.failures ?? []).flat(1);
    const at = declared.indexOf(error.status);
    const kind = declared[at + 1];
    return at >= 0 && fits(body, typeof kind === "string" ? kind : "object", fields);
  };
  return isDeclared as ErrorGuard<Errors>;
}

function fits(body: unknown, kind: BodyKind, fields: readonly string[]): boolean {
  if (kind === "any") return true;
  const actual = Array.isArray(body) ? "array" : typeof body;
  if (actual !== kind || body === null) return false;
  return kind !== "object" || fields.length === 0 || fields.some((field) => field in (body as object));
}
