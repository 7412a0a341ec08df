/** What the program knows of both APIs when it is built. */
import { bundled } from "../../generator/commands/bundled.ts";
import type { KnownApis } from "../../generator/scan/known.ts";
import type { Part, Site, Written } from "../../generator/scan/site.ts";

export const known = await bundled<KnownApis>("scan");

const AT = { file: "a.ts", line: 1, column: 1 };

/** An address with names in braces for what comes from somewhere else. */
export function partsOf(url: string): readonly Part[] {
  return url
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== "")
    .map((part) => (part.startsWith("{") ? { name: part.slice(1, -1) } : part));
}

/** `modifiedAfter=2024-01-01 page` → what is written, a list as `ids=[51]`. */
function namesOf(text: string): readonly Written[] {
  return text
    .split(" ")
    .filter((each) => each !== "")
    .map((each) => {
      const [path = "", value] = each.split(/=(.*)/s);
      const length = /^\[(\d+)\]$/.exec(value ?? "")?.[1];
      if (value === undefined) return { path, at: AT };
      const kind = length === undefined ? ("string" as const) : ("list" as const);
      return {
        path,
        at: AT,
        value: { text: value, kind, ...(length !== undefined && { length: Number(length) }) },
      };
    });
}

export interface Given extends Partial<Omit<Site, "query" | "body" | "reads">> {
  readonly query?: string;
  readonly body?: string;
  /** `jobStatus=completed` is compared with it. */
  readonly reads?: string;
}

/** @param call `GET https://…/jobs/{id}` */
export function siteOf(call: string, { query = "", body, reads = "", ...rest }: Given = {}): Site {
  const [method = "", url = ""] = call.split(" ");
  return {
    at: AT,
    form: "fetch",
    depth: "compiler",
    ...(method !== "?" && { method }),
    url: partsOf(url.replace("~", "https://api.servicetitan.io")),
    query: { known: namesOf(query), isOpen: false },
    ...(body !== undefined && { body: { known: namesOf(body), isOpen: false } }),
    headers: [],
    reads: namesOf(reads).map(({ path, value }) => ({
      path,
      at: AT,
      ...(value && { comparedWith: value.text }),
    })),
    certainty: "proven",
    ...rest,
  };
}
