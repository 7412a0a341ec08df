/** Names that a framework puts into all files: what Nuxt and Nitro find in folders of their own, without an import. */
import { append } from "../../ground/collections.ts";

interface Source {
  readonly path: string;
  readonly text: string;
}

/** Says that files below its folder are put together so. */
const CONFIG = /^(.*\/)?(?:nuxt|nitro)\.config\.[cm]?[jt]s$/;

/** Folders whose exports are put into all files below the folder that they lie in. */
const SHARED = /^((?:.*\/)?)(?:shared\/)?(?:composables|utils)\//;

const EXPORTED =
  /^[ \t]*export\s+(?:default\s+)?(?:async\s+)?(?:function\s*\*?|const|let|var|class|enum)\s+([\w$]+)/gm;

export interface AutoImports {
  /** Files that a name may be meant from in a file; several where that is not known. */
  readonly filesOf: (name: string, from: string) => readonly string[];
  /** Files whose exports a text names. */
  readonly namedIn: (text: string, from: string) => readonly string[];
}

const NONE: AutoImports = { filesOf: () => [], namedIn: () => [] };

export function isFrameworkConfig(path: string): boolean {
  return CONFIG.test(path);
}

export function autoImportsOf(sources: readonly Source[]): AutoImports {
  const roots = sources.flatMap(({ path }) => {
    const config = CONFIG.exec(path);
    return config ? [config[1] ?? ""] : [];
  });
  if (roots.length === 0) return NONE;
  const byName = new Map<string, { readonly path: string; readonly below: string }[]>();
  for (const { path, text } of sources) {
    const below = roots.some((root) => path.startsWith(root)) ? SHARED.exec(path)?.[1] : undefined;
    if (below === undefined) continue;
    for (const [, name = ""] of text.matchAll(EXPORTED)) append(byName, name, { path, below });
  }
  const filesOf = (name: string, from: string) =>
    (byName.get(name) ?? [])
      .filter(({ path, below }) => path !== from && from.startsWith(below))
      .map(({ path }) => path);
  return {
    filesOf,
    namedIn: (text, from) =>
      byName.size === 0 ? [] : [...new Set(text.match(/[\w$]+/g))].flatMap((word) => filesOf(word, from)),
  };
}
