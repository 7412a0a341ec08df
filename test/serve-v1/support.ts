/** The server of V1 in this process, and requests as they are on the wire. */
import { readFileSync } from "node:fs";
import { request } from "node:http";
import type { JsonObject } from "../../generator/ground/json.ts";
import { formerApi } from "../../generator/serve/former/endpoints.ts";

const text = readFileSync(new URL("../../specs/v1/servicetitan-v1.json", import.meta.url), "utf8");
export const v1Document = JSON.parse(text) as JsonObject;
export const v1 = formerApi(v1Document);

export const KEY = "8a6f0f5e-7c5f-4a3e-9d4a-0a1b2c3d4e5f";
export const KEY_HEADER = "X-HTTP-ServiceTitan-Api-Key";

export interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** A request as it is: path, `Host` and `Origin` are not put in order. */
export function ask(
  url: string,
  path: string,
  init: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const { method = "GET", headers, body } = init;
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path, method, headers: { [KEY_HEADER]: KEY, ...length, ...headers }, agent: false },
      (response) => {
        let got = "";
        response.setEncoding("utf8").on("data", (part: string) => (got += part));
        response.once("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text: got }),
        );
        response.once("error", reject);
      },
    );
    sent.once("error", reject);
    sent.end(body);
  });
}

/** What a refusal says. */
export function said({ status, text: body }: Answer): readonly [number, string] {
  const { errors } = JSON.parse(body) as { readonly errors: readonly { readonly error: string }[] };
  return [status, errors[0]?.error ?? ""];
}
