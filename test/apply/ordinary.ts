/** Libraries and servers that ordinary code bases use, as far as those of tests do: over a `fetch`, without a network. */
import type { World } from "./v1.ts";

interface Config {
  url?: string;
  baseURL?: string;
  method?: string;
  params?: object;
  data?: unknown;
  headers?: Record<string, string>;
}

type Step = readonly [done?: ((value: never) => unknown) | null, failed?: (error: never) => unknown];

/** axios with interceptors: those of requests in the order in which later ones come first. */
export function axiosOf(fetch: World["fetch"], base: Config = {}) {
  const [requests, responses]: [Step[], Step[]] = [[], []];
  const request = (config: Config): Promise<unknown> => {
    const headers = { ...base.headers, ...config.headers };
    const set = (name: string, value: string) => void (headers[name] = value);
    Object.defineProperty(headers, "set", { value: set, enumerable: false });
    let result: Promise<unknown> = Promise.resolve({ ...base, ...config, headers });
    for (const [done, failed] of requests) result = result.then(done as never, failed as never);
    result = result.then((one) => sent(one as Config));
    for (const [done, failed] of responses) result = result.then(done as never, failed as never);
    return result;
  };
  const sent = async (config: Config) => {
    const { url = "", baseURL = "", method = "GET", params = {}, data, headers = {} } = config;
    const pairs = Object.entries(params as Record<string, unknown>).filter(([, value]) => value != null);
    const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
    const whole = /^https?:/.test(url) ? url : `${baseURL}/${url.replace(/^\//, "")}`;
    const isPlain = data === undefined || typeof data === "string" || data instanceof URLSearchParams;
    const type = isPlain ? "application/x-www-form-urlencoded" : "application/json";
    const response = await fetch(
      search === "" ? whole : `${whole}${whole.includes("?") ? "&" : "?"}${search}`,
      {
        method: method.toUpperCase(),
        headers: { ...(data !== undefined && { "content-type": type }), ...headers },
        ...(data !== undefined && { body: isPlain ? String(data) : JSON.stringify(data) }),
      },
    );
    const text = await response.text();
    const answer = {
      data: text === "" ? "" : (JSON.parse(text) as unknown),
      status: response.status,
      config,
    };
    if (response.ok) return answer;
    throw Object.assign(new Error(`Request failed with status code ${response.status}`), {
      config,
      response: answer,
    });
  };
  const of = (method: string) => (url: string, config?: Config) => request({ ...config, url, method });
  const withBody = (method: string) => (url: string, data: unknown, config?: Config) =>
    request({ ...config, url, method, data });
  const use = (steps: Step[], isFirst: boolean) => ({
    use: (...step: Step) => void (isFirst ? steps.unshift(step) : steps.push(step)),
  });
  return Object.assign((config: Config) => request(config), {
    request,
    ...{ get: of("get"), delete: of("delete") },
    ...{ post: withBody("post"), put: withBody("put"), patch: withBody("patch") },
    create: (config: Config) => axiosOf(fetch, config),
    isAxiosError: (error: object) => "response" in error,
    interceptors: { request: use(requests, true), response: use(responses, false) },
  });
}

/** got, by its methods. */
export function gotOf(fetch: World["fetch"]) {
  const of =
    (method: string) =>
    (url: string, options: { form?: object; searchParams?: object; headers?: object } = {}) => {
      const { form, searchParams, headers } = options;
      const params = new URLSearchParams(
        Object.entries(searchParams ?? {}).map(([name, value]) => [name, String(value)]),
      );
      const asked = fetch(`${url}${searchParams ? `?${params}` : ""}`, {
        method,
        headers: { ...(form && { "content-type": "application/x-www-form-urlencoded" }), ...headers },
        ...(form && { body: new URLSearchParams(form as Record<string, string>).toString() }),
      }).then((response) => {
        if (!response.ok) throw new Error(`Response code ${response.status}`);
        return response;
      });
      return Object.assign(asked, { json: () => asked.then((response) => response.json()) });
    };
  return { get: of("GET"), post: of("POST") };
}

type Handler = (...args: unknown[]) => unknown;

interface Route {
  readonly path: string;
  readonly handlers: readonly (Handler | Router)[];
}

interface Router {
  readonly routes: Route[];
}

/** Routes and middleware of express, and an answer of them to a path. */
export function expressOf() {
  const router = () => {
    const routes: Route[] = [];
    const add = (first: unknown, ...more: (Handler | Router)[]) =>
      void routes.push(
        typeof first === "string"
          ? { path: first, handlers: more }
          : { path: "", handlers: [first as Handler, ...more] },
      );
    return { routes, get: add, post: add, use: add };
  };
  const listed = ({ routes }: Router, above = ""): readonly (readonly [string, Handler])[] =>
    routes.flatMap(({ path, handlers }) =>
      handlers.flatMap((one) =>
        typeof one === "function" ? [[above + path, one] as const] : listed(one, above + path),
      ),
    );
  const ask = async (app: Router, url: string) => {
    const answer = { status: 200, body: undefined as unknown };
    const res = {
      status: (status: number) => Object.assign(res, void (answer.status = status)),
      json: (body: unknown) => void (answer.body = body),
    };
    let error: unknown;
    for (const [path, handler] of listed(app)) {
      const parts = new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}${path === "" ? "" : "$"}`).exec(
        url,
      );
      if (!parts || (handler.length === 4) !== (error !== undefined) || answer.body !== undefined) continue;
      await new Promise<void>((resolve) => {
        const next = (failed?: unknown) => resolve(void (error = failed));
        const args = [{ params: parts.groups ?? {}, query: {} }, res, next];
        void Promise.resolve(handler(...(handler.length === 4 ? [error, ...args] : args))).then(() =>
          setTimeout(resolve, 20),
        );
      });
    }
    return answer;
  };
  const express = () => {
    const app = router();
    return Object.assign(app, { ask: (url: string) => ask(app, url) });
  };
  return Object.assign(express, {
    Router: router,
    json: () => (_req: unknown, _res: unknown, next: Handler) => next(),
  });
}

/** Tools that an assistant calls. */
export class McpServer {
  readonly #tools = new Map<string, (input: object) => Promise<unknown>>();

  tool(name: string, _schema: object, handler: (input: object) => Promise<unknown>): void {
    this.#tools.set(name, handler);
  }

  call(name: string, input: object): Promise<unknown> | undefined {
    return this.#tools.get(name)?.(input);
  }
}

/** Schemas that say nothing. */
export const z = { number: () => ({}), string: () => ({}), object: () => ({}) };
