/** `stgen mock` as its users run it: the built program in a process of its own, spoken to over the network. */
import type { ChildProcess } from "node:child_process";
import { request } from "node:http";
import type { JsonDiagnostic } from "../../generator/diagnostics/print.ts";
import { ended, type Ended, start } from "../cli/support.ts";

/** A line of `--json`. */
export interface Line {
  readonly ok: boolean;
  readonly url: string;
  readonly tenant: number;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly appKey: string;
  readonly token: string;
  readonly baseUrl: string;
  readonly authUrl: string;
  readonly example: string;
  readonly domains: readonly string[];
  readonly operations: number;
  readonly diagnostics: readonly JsonDiagnostic[];
}

export interface Mock extends Line {
  readonly child: ChildProcess;
  readonly end: Promise<Ended>;
  /** What was printed so far. */
  readonly lines: () => readonly Line[];
  /** Headers of a caller who is let in. */
  readonly headers: Readonly<Record<string, string>>;
  /** Calls a path of tenant 1 as such a caller. */
  readonly call: (path: string, init?: RequestInit) => Promise<Response>;
  readonly stop: () => Promise<Ended>;
}

/** Lines of JSON that a server says, and the first of them, which is that it serves; else it is an error. */
export function saidBy<Said extends { readonly ok?: boolean }>(
  child: ReturnType<typeof start>,
  end: Promise<Ended>,
): { readonly lines: () => Said[]; readonly first: Promise<Said> } {
  let text = "";
  const lines = () =>
    text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Said);
  const first = new Promise<Said>((resolve, reject) => {
    child.stdout?.on("data", (part: string) => {
      text += part;
      const [line] = lines();
      if (line?.ok === true) resolve(line);
      else if (line) reject(new Error(text));
    });
    void end.then(({ stdout, stderr }) => reject(new Error(stdout + stderr)));
  });
  return { lines, first };
}

/** Starts it on a free port and waits until it says that it serves. */
export async function mock(cwd: string, args: readonly string[] = []): Promise<Mock> {
  const child = start(cwd, ["mock", "--port", "0", "--json", ...args]);
  const end = ended(child);
  const { lines, first: said } = saidBy<Line>(child, end);
  const first = await said;
  const headers = { authorization: `Bearer ${first.token}`, "st-app-key": first.appKey };
  return {
    ...first,
    child,
    end,
    lines,
    headers,
    call: (path, init = {}) =>
      fetch(first.url + path, { ...init, headers: { ...headers, ...(init.headers as typeof headers) } }),
    stop: async () => {
      child.kill("SIGINT");
      return end;
    },
  };
}

/** A request as it is: neither path nor `Host` nor `Origin` are put in order by `fetch`. */
export function raw(
  url: string,
  options: {
    readonly path: string;
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: Buffer;
  },
): Promise<{
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const { body, ...rest } = options;
    const sent = request({ hostname, port, ...rest }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on("error", reject);
    // Waits for the server's leave, as curl does with large bodies.
    if (rest.headers?.["expect"] === undefined) sent.end(body);
    else sent.on("continue", () => sent.end(body));
  });
}
