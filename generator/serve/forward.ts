/** Hands calls on to another server, with what their caller sent, and its answers back. */
import type { ApiRequest } from "../runtime/mocks/request.ts";

/** Headers of one connection, which the next has of its own; and how bytes are packed, which `fetch` undoes. */
const OWN = [
  "host",
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
  "accept-encoding",
  "content-encoding",
  "expect",
  "origin",
];

/** @param to the address of the other server, for a path */
export async function forward(request: ApiRequest, to: string): Promise<Response> {
  const body = request.body === null ? undefined : await request.text();
  const sent = await fetch(to, {
    method: request.method,
    headers: without(request.headers),
    ...(body !== undefined && body !== "" && { body }),
    redirect: "manual",
  });
  const { status } = sent;
  const isEmpty = status === 204 || status === 205 || status === 304;
  return new Response(isEmpty ? null : await sent.arrayBuffer(), { status, headers: without(sent.headers) });
}

/** Rejects where nothing answers within so many milliseconds, be it an error. */
export async function knock(url: string, patience: number): Promise<void> {
  const signal = AbortSignal.timeout(patience);
  const { body } = await fetch(url, { method: "HEAD", redirect: "manual", signal });
  await body?.cancel();
}

function without(headers: Iterable<[string, string]>): Headers {
  return new Headers([...headers].filter(([name]) => !OWN.includes(name.toLowerCase())));
}
