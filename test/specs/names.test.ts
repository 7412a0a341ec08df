/** Methods of the bundled documents: plain CRUD as paths and methods say it, worked out here from the documents alone; and no twins. */
import { expect, it } from "vitest";
import { parse } from "yaml";
import { analyse } from "../../generator/analyse.ts";
import { type Document, document, domains, type JsonObject, operationsOf, specText } from "./facts.ts";

interface Table {
  readonly domains: readonly { readonly id: string; readonly names?: { readonly operations?: object } }[];
}

const tableText = specText("domains.yaml");
const overridden = new Set(
  (parse(tableText) as Table).domains.flatMap(({ id, names }) =>
    Object.keys(names?.operations ?? {}).map((source) => `${id} ${source}`),
  ),
);
const { domains: made, diagnostics } = analyse({
  documents: domains.map((id) => ({ path: `${id}.json`, text: specText(`v2/${id}.json`) })),
});

/** What the rules call otherwise than the path and the method alone would, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  "businessHours.list": "its id says that it is a list: the answer is an object around one",
  "timesheets.listNonJob": "the path says which ones, beside those of jobs",
};

it("plain CRUD is called by rule, but for what the table calls otherwise", () => {
  const wrong = new Map<string, string>();
  let count = 0;
  for (const domain of made) {
    const root = document(domain.id);
    for (const [path, method, { operationId }] of operationsOf(root)) {
      const want = plainName(method.toUpperCase(), path, root);
      if (want === undefined || overridden.has(`${domain.id} ${operationId}`)) continue;
      const found = domain.resources.flatMap(({ name, operations }) =>
        operations.flatMap((one) => (one.source === operationId ? [{ resource: name, name: one.name }] : [])),
      )[0];
      count += 1;
      if (found?.name !== want) wrong.set(`${found?.resource}.${found?.name}`, want);
    }
  }
  expect([...wrong.keys()].sort()).toEqual(Object.keys(OTHERWISE));
  expect(count).toBeGreaterThan(250);
});

it("no two names of a domain are hard to tell apart, and none stepped aside", () => {
  expect(diagnostics.filter(({ code }) => code.startsWith("name-"))).toEqual([]);
});

it("what the table names says why", () => {
  const lines = tableText.split("\n");
  const starts = lines.flatMap((line, i) => (line === "      operations:" ? [i + 1] : []));
  expect(starts.filter((i) => !/^ {8}# \w/.test(lines[i] ?? ""))).toEqual([]);
});

/** Of `/x` and `/x/{id}` below the tenant; versions of old lists are left to the table of versions. */
function plainName(method: string, path: string, root: Document): string | undefined {
  const [, version = "", rest = ""] = /^(.*)\/tenant\/\{tenant\}\/(.*)$/.exec(path) ?? [];
  if (version !== "") return undefined;
  if (/^[\w-]+\/\{\w+\}$/.test(rest))
    return { GET: "get", PATCH: "update", PUT: "replace", DELETE: "delete" }[method];
  if (!/^[\w-]+$/.test(rest)) return undefined;
  if (method === "POST") return "create";
  return method === "GET" ? (answersList(path, root) ? "list" : "get") : undefined;
}

function answersList(path: string, root: Document): boolean {
  const tree = root as unknown as {
    paths: Record<string, { get: JsonObject }>;
    components: { schemas: JsonObject };
  };
  const text = JSON.stringify(tree.paths[path]?.get["responses"]);
  const [, name = ""] = /#\/components\/schemas\/([^"]+)"/.exec(text) ?? [];
  const schema = (tree.components.schemas[name] ?? {}) as { properties?: Record<string, { type?: string }> };
  const lists = Object.entries(schema.properties ?? {}).filter(([, { type }]) =>
    [type].flat().includes("array"),
  );
  return /"type":"array"/.test(text) || (lists.length === 1 && /^(data|items)$/.test(lists[0]?.[0] ?? ""));
}
