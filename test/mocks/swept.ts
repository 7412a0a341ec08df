/** What arguments that only the documents tell lack before a mock answers them with a success. */
import type { JsonObject, RawOperation } from "../conformance/documents.ts";

const ORIGIN = "https://api.servicetitan.io";

interface Answering {
  fetch(request: Request): Promise<Response>;
}

/** Texts in the path, by their names: ids of records that there are. */
export async function textsFor(
  operation: RawOperation,
  mock: Answering,
): Promise<ReadonlyMap<string, string | undefined>> {
  const known = new Map<string, string | undefined>();
  for (const [, name = ""] of operation.path.matchAll(/\{([^}]+)\}/g))
    known.set(name, await textFor(operation, name, { known, mock }));
  return known;
}

/** A text in the path: the id of the first row of the list before it, where there is one. */
async function textFor(
  operation: RawOperation,
  name: string,
  { known, mock }: { readonly known: ReadonlyMap<string, string | undefined>; readonly mock: Answering },
): Promise<string | undefined> {
  const list = operation.path
    .slice(0, operation.path.indexOf(`{${name}}`) - 1)
    .replace(/\{([^}]+)\}/g, (_, parameter: string) => known.get(parameter) ?? "1");
  const response = await mock.fetch(new Request(ORIGIN + list));
  if (response.status !== 200) return undefined;
  const body = (await response.json()) as { data?: JsonObject[] } | JsonObject[];
  const [row] = Array.isArray(body) ? body : (body.data ?? []);
  const id = row?.["id"] ?? row?.[name] ?? row?.["name"];
  return typeof id === "string" ? id : undefined;
}

/** Feeds start from a date or a token that they gave; what has to be between two dates is so for a while. */
export function spanOf(query: object): object {
  const moments = Object.entries(query).flatMap(([name, value]) => {
    const [, end] = /^(from|to)(Utc)?$/.exec(name) ?? [];
    if (end === undefined || !(typeof value === "string" || value instanceof Date)) return [];
    const moment = end === "from" ? "2024-01-01T00:00:00Z" : "2027-01-01T00:00:00Z";
    return [[name, value instanceof Date ? new Date(moment) : moment]];
  });
  return Object.fromEntries(moments) as object;
}

/** Ids of records that have what not all have: of a job that was cancelled there is a log, a visit on hold goes on; a booking is of its provider. */
export const OWNERS: Readonly<Record<string, unknown>> = {
  Jobs_GetJobCanceledLogs: 5,
  Jobs_GetCancelReasons: { ids: [5] },
  Appointments_RemoveHold: 11,
  Bookings_DismissBooking: 1,
};
