/** Data of all domains as modules of texts, one for each domain: JSON, a line each. */
import { cleanLine } from "../ground/text.ts";
import type { Domain } from "../model/ir.ts";
import { print } from "./code/doc.ts";
import { list, name, string } from "./code/expression.ts";
import { constant, importOf } from "./code/statement.ts";
import { commentText, lined } from "./code/token.ts";
import { CODE } from "./style.ts";

interface Texts {
  /** Folder of the modules, below `src/`. */
  readonly folder: string;
  /** What they hold, as their comments say it: `Tables`. */
  readonly what: string;
  readonly of: (domain: Domain) => readonly object[];
}

/**
 * A module for each domain that has any, and `texts.ts` with those of all. No compiler has types to check in a text, and what changed of one
 * is one line.
 */
export function textModules(
  domains: readonly Domain[],
  { folder, what, of }: Texts,
): readonly (readonly [path: string, text: string])[] {
  const modules = domains.flatMap((domain) => {
    const own = of(domain);
    if (own.length === 0) return [];
    const exported = `${domain.name}${what}`;
    const module = [
      `/** ${what} of ${commentText(cleanLine(domain.title))}, each as JSON. Generated; do not edit. */`,
      constant(
        `export const ${exported}: readonly string[]`,
        list(own.map((one) => string(JSON.stringify(one)))),
      ),
      "",
    ];
    return [{ file: `${folder}/${domain.packageName}`, exported, text: print(lined(module), CODE) }];
  });
  const all = [
    `/** ${what} of each domain, each as JSON. Generated; do not edit. */`,
    ...modules.map(({ exported, file }) => importOf("import", [exported], `./${file}.js`)),
    "",
    constant(
      "export const TEXTS: readonly (readonly string[])[]",
      list(modules.map(({ exported }) => name(exported))),
    ),
    "",
  ];
  return [
    ...modules.map(({ file, text }) => [`src/${file}.ts`, text] as const),
    ["src/texts.ts", print(lined(all), CODE)],
  ];
}
