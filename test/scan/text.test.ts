/** Code in languages without a compiler at hand: inputs in `text/`, a folder a language, and what is found in each, in `text/expected.yaml`. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Mention, Names, Site } from "../../generator/scan/site.ts";
import { isRead, readText, readTexts, scriptsIn } from "../../generator/scan/text/read.ts";

const folder = new URL("./text/", import.meta.url).pathname;

const DOMAINS = [
  "accounting",
  "crm",
  "dispatch",
  "jpm",
  "marketing",
  "memberships",
  "pricebook",
  "sales",
  "settings",
  "telecom",
];

const KNOWN = {
  hosts: {
    v1: ["api.servicetitan.com"],
    v2: ["api.servicetitan.io", "api-integration.servicetitan.io"],
    auth: ["auth.servicetitan.io", "auth-integration.servicetitan.io"],
  },
  domains: Object.fromEntries(DOMAINS.map((domain) => [domain, `/${domain}/v2`])),
};

interface Expected {
  /** By file: a line a call, then a line a mention. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** What should be found and is not, with the reason. */
  readonly missing: Readonly<Record<string, string>>;
}

const expected = parse(readFileSync(`${folder}expected.yaml`, "utf8")) as Expected;

const found = (text: string, path: string, anchored = true) => readText({ path, text }, KNOWN, { anchored });

function names({ known, isOpen }: Names): string {
  const written = known.map(({ path, value }) => {
    if (value === undefined) return path;
    return `${path}=${value.text}${value.isPartial === true ? "…" : ""}`;
  });
  return [...written, ...(isOpen ? ["…"] : [])].join("&");
}

/** `12 GET https://host/path/{name} ?query {body} #header -> reads, what else is known of it`. */
function line({
  at,
  method,
  url,
  query,
  body,
  headers,
  reads,
  leaves,
  certainty,
  form,
  pages,
  retries,
}: Site): string {
  const address = url
    .map((part) => (typeof part === "string" ? part : `{${part.env ? "$" : ""}${part.name}}`))
    .join("");
  const keys = headers.filter((name) => name.includes("key"));
  return [
    `${String(at.line)} ${method ?? "?"} ${address}`,
    query.known.length > 0 || query.isOpen ? ` ?${names(query)}` : "",
    body === undefined ? "" : ` {${names(body)}}`,
    keys.length > 0 ? ` #${keys.join("#")}` : "",
    reads.length > 0
      ? ` -> ${reads.map(({ path, comparedWith }) => path + (comparedWith === undefined ? "" : `=${comparedWith}`)).join(" ")}`
      : "",
    leaves === undefined ? "" : ` leaves at ${leaves.map((place) => String(place.line)).join(" ")}`,
    `, ${form}, ${certainty}${pages === true ? ", pages" : ""}${retries === true ? ", 429" : ""}`,
  ].join("");
}

const mention = ({ at, kind, text }: Mention): string => `${String(at.line)} ${kind}: ${text}`;

const inputs = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== "expected.yaml")
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("//", "/").slice(folder.length))
  .sort();

const input = (path: string) => ({ path, text: readFileSync(folder + path, "utf8") });

describe("calls of the API, by language", () => {
  it.each(inputs)("%s", (path) => {
    // Files of a folder of their own belong together.
    const together =
      path.split("/").length > 2
        ? inputs.filter((other) => other.startsWith(path.slice(0, path.lastIndexOf("/") + 1)))
        : [path];
    const { sites, mentions } = readTexts(together.map(input), KNOWN, { anchored: true });
    const lines = [
      ...sites.filter(({ at }) => at.file === path).map(line),
      ...mentions.filter(({ at }) => at.file === path).map(mention),
    ];
    expect(lines).toEqual(expected.files[path] ?? []);
  });

  it("says of each file what it expects, and of no other", () => {
    expect(Object.keys(expected.files).filter((path) => !inputs.includes(path))).toEqual([]);
    expect(inputs.filter((path) => !isRead(path))).toEqual([]);
  });
});
