/** How a call is named in errors, events and logs: as its caller wrote it. */
import type { OperationFacts, OperationSpec } from "./operation.js";
import { CALLER, TENANT } from "./vendor.js";

type Values = readonly unknown[];

/** `st.crm.customers.get(123)`. Of the values in the path only ids are repeated: any other may be customers' data. */
export function callOf({ name }: Pick<OperationSpec, "name">, values: Values = []): string {
  const shown = values.map((value) => (isId(value) ? value : "…"));
  return `${CALLER}.${name}${shown.length > 0 ? `(${shown.join(", ")})` : ""}`;
}

export function factsOf(spec: OperationSpec, values: Values = []): OperationFacts {
  const { id, name, method, path, failures } = spec;
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, named = ""]) => named);
  const ids = names
    .filter((named) => named !== TENANT)
    .flatMap((named, i) => (isId(values[i]) ? [[named, String(values[i])]] : []));
  const call = callOf(spec, values);
  return { id, name, method, path, call, ids: Object.fromEntries(ids), failures };
}

/** A number, or a UUID. */
function isId(value: unknown): boolean {
  return /^(\d{1,20}|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})$/i.test(String(value));
}
