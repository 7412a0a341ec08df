/**
 * A request that is cheap to make, from what the server has read already.
 *
 * Node's own makes an abort controller and two finalizers for each, which costs more than an answer and grows the heap. This one has what
 * the engine looks at, and makes the real one when a body or a signal is asked for.
 */
import type { ApiRequest } from "../runtime/mocks/request.ts";

interface RequestParts {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly content: Uint8Array<ArrayBuffer> | undefined;
}

export function requestOf({ method, url, headers, content }: RequestParts): ApiRequest {
  let whole: Request | undefined;
  const real = () => {
    const hasBody = content !== undefined && method !== "GET" && method !== "HEAD";
    return (whole ??= new Request(url, { method, headers, ...(hasBody && { body: content }) }));
  };
  return {
    method,
    url,
    headers,
    get body() {
      return content === undefined ? null : real().body;
    },
    get signal() {
      return real().signal;
    },
    text: async () => (content === undefined ? "" : real().text()),
    formData: () => real().formData(),
  };
}
