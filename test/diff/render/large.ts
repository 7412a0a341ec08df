/**
 * A comparison as large as those of real months: the bundled documents, and what they may have been before. Changes are drawn by lot, one
 * after the other in the same documents; and there are families of them, as vendors make them.
 */
import { readFileSync } from "node:fs";
import type { InputFile } from "../../../generator/ground/input.ts";
import { parseTable } from "../../../generator/read/table.ts";
import { bundledDocuments, readDocuments, type Tree } from "../../inputs/documents.ts";
import { MUTATIONS } from "../bench/mutations.ts";
import { pick, randomOf, sampleOf, schemas } from "../bench/places.ts";

export interface Large {
  readonly from: readonly InputFile[];
  readonly to: readonly InputFile[];
}

export function largeChange({
  rounds,
  seed = 1,
}: {
  readonly rounds: number;
  readonly seed?: number;
}): Large {
  const path = new URL("../../../specs/domains.yaml", import.meta.url);
  const { table } = parseTable({ path: "domains.yaml", text: readFileSync(path, "utf8") }, "bundled");
  const random = randomOf(seed);
  const sides = readDocuments().map(({ id, root }) => ({
    id,
    old: structuredClone(root),
    current: structuredClone(root),
    sample: sampleOf(table, id, root),
  }));
  for (let round = 0; round < rounds; round += 1) {
    const side = pick(random, sides);
    const mutation = pick(random, MUTATIONS);
    if (!side || !mutation) continue;
    const [old, current] = [structuredClone(side.old), structuredClone(side.current)];
    try {
      if (mutation.inject(side.sample, { old, current, random })) Object.assign(side, { old, current });
    } catch {
      // An earlier change took the place away.
    }
  }
  for (const side of sides) families(side);
  const files = (which: "old" | "current"): InputFile[] =>
    sides.map((side) => ({ path: `${which}/${side.id}.json`, text: JSON.stringify(side[which], null, 1) }));
  return { from: files("old"), to: files("current") };
}

/** Types that are gone, a parameter that many operations got, operations that went together, a way to sign in that all lost. */
function families({
  id,
  old,
  current,
}: {
  readonly id: string;
  readonly old: Tree;
  readonly current: Tree;
}): void {
  const components = old["components"] as Tree;
  components["securitySchemes"] = {
    ...(components["securitySchemes"] as Tree),
    apiKeyQuery: { type: "apiKey", name: "key", in: "query" },
  };
  if (id === "jpm")
    for (const name of ["Created", "Canceled", "Completed", "Held", "Moved", "Split"])
      schemas(old)[`Jobs.Job${name}Webhook`] = { type: "object", properties: { id: { type: "integer" } } };
  if (id === "crm" || id === "dispatch")
    for (const item of Object.values(current["paths"] as Record<string, Tree>)) {
      const get = item["get"] as Tree | undefined;
      if (get && Array.isArray(get["parameters"]))
        get["parameters"].push({ name: "modifiedByUser", in: "query", schema: { type: "boolean" } });
    }
  if (id === "salestech") {
    const paths = current["paths"] as Record<string, Tree>;
    for (const path of Object.keys(paths)) if (path.includes("proposal")) Reflect.deleteProperty(paths, path);
  }
}

/** The bundled documents on both sides. */
export function noChange(): Large {
  return { from: bundledDocuments(), to: bundledDocuments() };
}
