/**
 * Packages that are there and whose documents drop out of this run: as much of their domains as umbrella and index say of them, read from the
 * index of the run that made them.
 */
import { domainNames } from "../ground/identifier.ts";
import type { InputFile } from "../ground/input.ts";
import { getString, type JsonValue, parseJson } from "../ground/json.ts";
import { groupBy } from "../ground/collections.ts";
import { fromMarkdown } from "../ground/text.ts";
import type { Domain, HttpMethod, Operation } from "../model/ir.ts";

/**
 * @param packages folders of the packages
 * @param index the files of the unit of that name; what they do not tell of a package is what its folder says
 */
export function keptDomains(packages: readonly string[], index: readonly InputFile[]): Domain[] {
  const textOf = (name: string) => index.find(({ path }) => path === name)?.text ?? "";
  const stated = parseJson(textOf("operations.json"));
  const rows = Array.isArray(stated) ? stated : [];
  const lines = textOf("README.md").split("\n");
  return packages.map((folder) => {
    const own = rows.filter((row) => getString(row, "package")?.endsWith(`/${folder}`));
    const id = getString(own[0], "domain") ?? folder;
    const foreignOrigin = getString(own[0], "api");
    const line = lines.find((each) => each.includes(`](${folder}/README.md) | `)) ?? "";
    const [, title = id] = /\/README\.md\) \| (.*) \| `\w+\.\w+` \| \d+ \| \d+ \|$/.exec(line) ?? [];
    return {
      kind: "domain",
      id,
      ...domainNames(id),
      title: fromMarkdown(title),
      ...(foreignOrigin !== undefined && { foreignOrigin }),
      packageName: folder,
      basePath: "",
      file: "",
      scopes: [],
      resources: [...groupBy(own, resourceOf)].map(([name, operations]) => ({
        kind: "resource",
        name,
        className: "",
        fileName: "",
        operations: operations.map(operationOf),
      })),
      models: [],
    };
  });
}

function resourceOf(row: JsonValue): string {
  return getString(row, "accessor")?.split(".")[0] ?? "";
}

function operationOf(row: JsonValue): Operation {
  const text = (key: string) => getString(row, key) ?? "";
  return {
    kind: "operation",
    source: text("operationId"),
    name: text("accessor").split(".")[1] ?? "",
    at: "",
    method: text("method") as HttpMethod,
    path: text("path"),
    deprecated: false,
    scopes: [],
    pathParameters: [],
    success: { kind: "none", statuses: [], at: "" },
    failures: [],
    paging: { kind: "none" },
    retryOn: [],
  };
}
