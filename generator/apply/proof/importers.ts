/** Which files import which, as far as names say it. */
import type ts from "typescript";
import { append, groupBy, once } from "../../ground/collections.ts";
import type { WholeCode } from "./whole.ts";

/** All files by which a file is imported, directly or not: `./api` of any folder is taken for each file that is called so. */
export function importersOf(code: WholeCode, file: ts.SourceFile): readonly ts.SourceFile[] {
  const found = closures(code).get(file);
  if (found) return found;
  const known = importers(code);
  const all = new Set<ts.SourceFile>();
  const waiting = [file];
  for (let one = waiting.pop(); one; one = waiting.pop())
    for (const by of known.get(one.fileName) ?? [])
      if (!all.has(by)) {
        all.add(by);
        waiting.push(by);
      }
  const list = [...all];
  closures(code).set(file, list);
  return list;
}

const closures = once((_: WholeCode) => new Map<ts.SourceFile, readonly ts.SourceFile[]>());

const importers = once(({ program }: WholeCode): ReadonlyMap<string, readonly ts.SourceFile[]> => {
  const stem = (path: string) => path.replace(/^.*\//, "").replace(/\.[cm]?[jt]sx?$/, "");
  const byStem = groupBy(program.files, ({ fileName }) => stem(fileName));
  const found = new Map<string, ts.SourceFile[]>();
  for (const file of program.files)
    for (const [, name = ""] of file.text.matchAll(
      /(?:from|import|require)\s*\(?\s*["']([^"'\n]{1,200})["']/g,
    )) {
      const last = stem(name);
      const folder = name.split("/").at(-1) ?? "";
      const named = byStem.get(last) ?? [];
      const indexes = (byStem.get("index") ?? []).filter(
        ({ fileName }) => fileName.includes(`/${folder}/index.`) || /^\.{1,2}\/?$/.test(name),
      );
      for (const one of [...named, ...indexes]) if (one !== file) append(found, one.fileName, file);
    }
  return found;
});
