/** One row by its id, where the API reads single rows by its list alone. */
import type { CallArguments, OperationSpec } from "./operation.js";
import type { Caller } from "./page.js";
import { ApiPromise } from "./promise.js";
import { rowsOf } from "./reading.js";

/** @param args those of the list, which is asked for the id and nothing else */
export function findRow<Row>(
  client: Caller,
  spec: OperationSpec,
  { id, ...args }: CallArguments & { readonly id: unknown },
): ApiPromise<Row | undefined> {
  const sent = client.call<unknown>(spec, args);
  return new ApiPromise(async () => {
    const page = await sent;
    // Whatever came: a row with another id is not the one that was asked for.
    const row = rowsOf(page).find((one) => String((one as { id?: unknown } | null)?.id) === String(id));
    return { data: row as Row | undefined, response: () => sent.asResponse() };
  });
}
