/**
 * The last word on layout. Modules are emitted the way prettier would lay them out, because formatting was the largest cost of all;
 * only a module in which something did not fit goes through prettier. `prettier --check` over the output proves the rest.
 */
import { turn } from "../ground/turn.ts";
import { WIDTH } from "./layout.ts";

/** Stable by their printers, also where a line is too long to fit. */
const STABLE = /^runtime\/|\/src\/mocks\/description\.ts$/;

/** Types come from the compiler's printer (`types.ts`), which breaks what prettier breaks, but for objects in tuples and unions. */
const TYPES = /\/src\/types\.ts$/;
const NESTED_OBJECT = /[[,|(<] ?\{$|^ *\} \| (?!null;)/m;

/** How prettier lays out a module. */
export function styleOf(path: string): { readonly printWidth: number; readonly tabWidth?: number } {
  return TYPES.test(path) ? { printWidth: 1000, tabWidth: 4 } : { printWidth: WIDTH };
}

/** Formats the modules that need it. */
export async function format(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const formatted = new Map(files);
  for (const [path, text] of files) {
    const isLaidOut = TYPES.test(path) ? !NESTED_OBJECT.test(text) : STABLE.test(path) || fits(text);
    if (!path.endsWith(".ts") || isLaidOut) continue;
    await turn();
    const prettier = await import("prettier");
    formatted.set(path, await prettier.format(text, { parser: "typescript", ...styleOf(path) }));
  }
  return formatted;
}

/** Lines of comments may be longer: prettier leaves them. */
function fits(text: string): boolean {
  return text.split("\n").every((line) => line.length <= WIDTH || /^\s*(\*|\/\/|\/\*\*)/.test(line));
}
