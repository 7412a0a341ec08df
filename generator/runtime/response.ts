/** Responses of the platform, made of what has arrived. */
import type { PlatformBlob, PlatformResponse, ResponseLike } from "./builtins.js";

/** The response once more, with a body that can be read. */
export function rebuild(
  { status, statusText, url, headers: given }: ResponseLike,
  body: string | PlatformBlob | ReadableStream<Uint8Array>,
): PlatformResponse {
  const headers: [string, string][] = [];
  given.forEach((value, name) => headers.push([name, value]));
  const noBody = [204, 205, 304].includes(status);
  const copy = new Response(noBody ? null : (body as BodyInit), { status, statusText, headers });
  Object.defineProperty(copy, "url", { value: url });
  return copy as unknown as PlatformResponse;
}
