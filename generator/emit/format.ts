/**
 * The last word on layout. Modules are emitted the way prettier would lay them out, because formatting was the largest cost of all;
 * only a module in which something did not fit goes through prettier. `prettier --check` over the output proves the rest.
 */
import { WIDTH } from "./layout.ts";

/** Stable by their printers, also where a line is too long to fit. */
const STABLE = /^runtime\/|\/src\/types\.ts$|\/src\/mocks\/description\.ts$/;

/** Formats the modules that need it. */
export async function format(files: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const formatted = new Map(files);
  for (const [path, text] of files) {
    if (!path.endsWith(".ts") || STABLE.test(path) || fits(text)) continue;
    const prettier = await import("prettier");
    formatted.set(path, await prettier.format(text, { parser: "typescript", printWidth: WIDTH }));
  }
  return formatted;
}

/** Lines of comments may be longer: prettier leaves them. */
function fits(text: string): boolean {
  return text.split("\n").every((line) => line.length <= WIDTH || /^\s*(\*|\/\/|\/\*\*)/.test(line));
}
