/**
 * A `Request` that is cheap to make, from what the server has read already.
 *
 * Node's own makes an abort controller and two finalizers for each, which costs more than an answer and grows the heap. This one has what
 * handlers look at, and makes the real one for whoever wants more.
 */
export interface RequestParts {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly content: Uint8Array<ArrayBuffer> | undefined;
}

export function requestOf(parts: RequestParts): Request {
  return new LightRequest(parts) as unknown as Request;
}

class LightRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly #content: Uint8Array<ArrayBuffer> | undefined;
  #whole: Request | undefined;

  constructor({ method, url, headers, content }: RequestParts) {
    this.method = method;
    this.url = url;
    this.headers = headers;
    this.#content = content;
  }

  get #real(): Request {
    const { method, url, headers } = this;
    const hasBody = this.#content !== undefined && method !== "GET" && method !== "HEAD";
    this.#whole ??= new Request(url, { method, headers, ...(hasBody && { body: this.#content }) });
    return this.#whole;
  }

  get body(): ReadableStream | null {
    return this.#content === undefined ? null : this.#real.body;
  }

  get bodyUsed(): boolean {
    return this.#whole?.bodyUsed ?? false;
  }

  get signal(): AbortSignal {
    return this.#real.signal;
  }

  async text(): Promise<string> {
    return this.#content === undefined ? "" : this.#real.text();
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#real.arrayBuffer();
  }

  blob(): Promise<Blob> {
    return this.#real.blob();
  }

  formData(): Promise<FormData> {
    return this.#real.formData();
  }

  clone(): Request {
    return this.#real.clone();
  }
}

Object.setPrototypeOf(LightRequest.prototype, Request.prototype);
