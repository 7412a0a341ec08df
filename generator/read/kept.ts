/**
 * Texts that take long to make and are kept for later runs, beside the program: in `.cache` of the `node_modules` that it is installed in,
 * where only who may replace the program may write. Where it cannot be written to, nothing is kept.
 *
 * What is kept goes by the hash of all that it was made from, the edition of the program among it, and holds its own hash: another
 * program's, a half one or a damaged one is as good as none.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { edition } from "virtual:program";
import { sha256 } from "../ground/hash.ts";
import { pid } from "../ground/system.ts";
import { packageFolder } from "./bundled.ts";

/** Entries above which a folder is begun anew: a config that is edited for years leaves one each time. */
const MOST = 100;

export interface Making {
  /** Everything that the text depends on, as JSON. */
  readonly from: unknown;
  readonly make: () => string;
  readonly isWorthKeeping: (text: string) => boolean;
}

/** A text as it was kept, or made anew. */
export function keptOrMade({ from, make, isWorthKeeping }: Making, folder = keptFolder()): string {
  if (folder === undefined) return make();
  const name = sha256(JSON.stringify([edition, from]));
  const found = read(join(folder, name));
  if (found !== undefined) return found;
  const text = make();
  if (isWorthKeeping(text)) keep(folder, { name, text });
  return text;
}

/** Nothing where the program is installed in no `node_modules` and has none. */
function keptFolder(): string | undefined {
  const home = packageFolder();
  const above = `${home}${sep}`.lastIndexOf(`${sep}node_modules${sep}`);
  const modules = above === -1 ? join(home, "node_modules") : join(home.slice(0, above), "node_modules");
  return existsSync(modules) ? join(modules, ".cache", "servicetitan-codegen") : undefined;
}

function read(path: string): string | undefined {
  try {
    const content = readFileSync(path, "utf8");
    const text = content.slice(content.indexOf("\n") + 1);
    return content.startsWith(`${sha256(text)}\n`) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Readable by its user alone, who may have written into a config what is nobody else's business. */
function keep(folder: string, { name, text }: { readonly name: string; readonly text: string }): void {
  const aside = join(folder, `${name}.${pid}`);
  try {
    for (const at of [dirname(folder), folder]) if (!existsSync(at)) mkdirSync(at, { mode: 0o700 });
    const entries = readdirSync(folder);
    if (entries.length >= MOST) for (const entry of entries) rmSync(join(folder, entry), { force: true });
    writeFileSync(aside, `${sha256(text)}\n${text}`, { mode: 0o600, flag: "wx" });
    renameSync(aside, join(folder, name));
  } catch {
    // Of a full or a read-only disk the run takes no notice: it only takes longer.
  }
}
