/** Whether modules are laid out as prettier would lay them out. */
import { format } from "prettier";
import { prettierOptions } from "../../generator/emit/style.ts";
import { sha256 } from "../../generator/ground/hash.ts";

/** What prettier has been found to leave as it is; most modules are the same for many documents. */
const laidOut = new Set<string>();

/** Modules that prettier would change, with the first line that it would: as it is, and as it wants it. */
export async function changedByPrettier(files: ReadonlyMap<string, string>): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, text] of files) {
    if (!path.endsWith(".ts") || path.startsWith("runtime/")) continue;
    const options = { parser: "typescript", ...prettierOptions(path) };
    const key = sha256(JSON.stringify(options) + text);
    if (laidOut.has(key)) continue;
    const wanted = await format(text, options);
    if (wanted === text) {
      laidOut.add(key);
      continue;
    }
    const [is, want] = [text.split("\n"), wanted.split("\n")];
    const at = is.findIndex((line, i) => line !== want[i]);
    changed.push([`${path}:${at + 1}`, is[at], want[at]].join("\n"));
  }
  return changed;
}
