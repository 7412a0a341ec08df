/** Which file is meant by the name of a module, and which files have to do with each other. */
import { autoImportsOf, isFrameworkConfig } from "./auto-imports.ts";
import { namesHung, userOf } from "./hung-names.ts";
import { filesMeant, isManifest, type Package, packageOf } from "./packages.ts";

export interface ScriptFile {
  /** Relative to the scanned folder, forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Where the program's files stand for the compiler: no folder of any machine. */
export const BASE = "/scan/";

/** Endings that a name may be meant with, and those that code writes in their place. */
const ENDINGS = [".ts", ".tsx", ".mts", ".cts", ".d.ts", ".js", ".jsx", ".mjs", ".cjs"];

/** Where the source of a package begins, its folder before it. */
const PACKAGE_ENTRIES = ["index", "src/index", "lib/index", "source/index"];

/** Which file a name means: by folders; else, where the name is an alias such as `@/lib/api`, the one file whose path ends so. */
export function resolverOf(
  files: ReadonlySet<string>,
  packages: readonly Package[] = [],
): (name: string, from: string) => string | undefined {
  const bySuffix = new Map<string, string[]>();
  for (const file of files) {
    const stem = stemOf(file);
    const last = stem.slice(stem.lastIndexOf("/") + 1);
    const list = bySuffix.get(last) ?? [];
    list.push(file);
    bySuffix.set(last, list);
  }
  const at = (path: string) =>
    [
      path,
      ...ENDINGS.map((ending) => stemOf(path) + ending),
      ...ENDINGS.flatMap((e) => [path + e, `${path}/index${e}`]),
    ].find((each) => files.has(each));
  /** A package of the same repository, by the name of its folder: `@acme/api-client` is the entry of what lies in a folder `api-client`. */
  const packageAt = (name: string) => {
    const [, folder = ""] = /^(?:@[^/]+\/)?([^/@~#]+)$/.exec(name) ?? [];
    if (folder === "") return undefined;
    const ends = PACKAGE_ENTRIES.map((entry) => `/${folder}/${entry}`);
    const found = (bySuffix.get("index") ?? []).filter((file) =>
      ends.some((end) => stemOf(file).endsWith(end)),
    );
    return found.length === 1 ? found[0] : undefined;
  };
  const endingWith = (tail: string) =>
    [tail, `${tail}/index`].flatMap((stem) =>
      (bySuffix.get(stem.slice(stem.lastIndexOf("/") + 1)) ?? []).filter((file) =>
        stemOf(file).endsWith(`/${stem}`),
      ),
    );
  return (name, from) => {
    if (/^\.\.?(\/|$)/.test(name)) return at(normalized(from.slice(0, from.lastIndexOf("/") + 1) + name));
    const meant = filesMeant(name, packages).map((path) => at(normalized(BASE + path)));
    const own = meant.find((file) => file !== undefined) ?? at(`${BASE}${name}`) ?? packageAt(name);
    if (own !== undefined || (!name.includes("/") && !/^[@~#$]/.test(name))) return own;
    return tailsOf(name)
      .map((tail) => nearest(endingWith(tail), from))
      .find((file) => file !== undefined);
  };
}

/** What a path may end with that is meant by an alias: `server/st` of `@app/server/st`, `lib/server/st` before that of `$lib/server/st`. */
function tailsOf(name: string): readonly string[] {
  const [, sign = "", first = "", below = ""] = /^(~~|@@|[@~#$]?)([^/]*)(?:\/(.*))?$/.exec(name) ?? [];
  const whole = [first, below].filter((part) => part !== "").join("/");
  if (sign === "" || sign === "~" || below === "") return [stemOf(whole)];
  return (sign === "$" || sign === "#" ? [whole, below] : [below]).map(stemOf);
}

/** The one file; where several have the same end, the one that shares most folders with who imports it. */
function nearest(files: readonly string[], from: string): string | undefined {
  const shared = (file: string) => {
    const [own, other] = [file.split("/"), from.split("/")];
    const at = own.findIndex((part, i) => part !== other[i]);
    return at < 0 ? own.length : at;
  };
  const [first, second] = files.toSorted((a, b) => shared(b) - shared(a));
  return first !== undefined && (second === undefined || shared(first) > shared(second)) ? first : undefined;
}

function stemOf(path: string): string {
  return path.replace(/(?:\.d)?\.[mc]?[jt]sx?$/, "");
}

function normalized(path: string): string {
  const kept: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") kept.pop();
    else if (part !== ".") kept.push(part);
  }
  return kept.join("/");
}

/** Names of modules in a text, whether they stand in code or in comments: one too many does no harm. */
const NAMES = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'`]([^"'`\n]{1,200})["'`]/g;

/**
 * The files that may have to do with calls of the API: those with a sign of it, all that import them, who uses what these hand around, and all that
 * any of them import. Without modules, as in scripts of pages, everything is at hand for everybody.
 */
export function concerned(
  scripts: readonly ScriptFile[],
  hasSign: (text: string) => boolean,
): readonly ScriptFile[] {
  const names = new Set(scripts.map(({ path }) => BASE + path));
  const resolve = resolverOf(names, packagesIn(scripts));
  const auto = autoImportsOf(scripts);
  const imports = new Map<string, readonly string[]>();
  const importers = new Map<string, string[]>();
  for (const { path, text } of scripts) {
    const from = BASE + path;
    const found = [
      ...[...text.matchAll(NAMES)].flatMap(([, name = ""]) => resolve(name, from) ?? []),
      ...auto.namedIn(text, path).map((file) => BASE + file),
    ];
    imports.set(from, found);
    for (const one of found) importers.set(one, [...(importers.get(one) ?? []), from]);
  }
  const signed = scripts.filter(({ text }) => hasSign(text)).map(({ path }) => BASE + path);
  const above = closure(signed, (name) => importers.get(name) ?? []);
  const hung = new Set(scripts.flatMap(({ path, text }) => (above.has(BASE + path) ? namesHung(text) : [])));
  const isUser = userOf(hung);
  const users = scripts.flatMap(({ path, text }) =>
    !above.has(BASE + path) && isUser(text) ? [BASE + path] : [],
  );
  const all = closure([...above, ...users], (name) => imports.get(name) ?? []);
  const isShared = signed.some((name) => !isModule(name, imports, importers));
  return scripts.filter(
    ({ path, text }) =>
      isManifest(path) ||
      isFrameworkConfig(path) ||
      all.has(BASE + path) ||
      (isShared && !/^\s*(?:import|export)\b/m.test(text)),
  );
}

/** Of manifests that stand among scripts. */
export function packagesIn(scripts: readonly ScriptFile[]): readonly Package[] {
  return scripts.flatMap(({ path, text }) => (isManifest(path) ? (packageOf(path, text) ?? []) : []));
}

function isModule(
  name: string,
  imports: ReadonlyMap<string, readonly string[]>,
  importers: ReadonlyMap<string, readonly string[]>,
): boolean {
  return (imports.get(name)?.length ?? 0) > 0 || importers.has(name);
}

function closure(start: readonly string[], next: (name: string) => readonly string[]): ReadonlySet<string> {
  const all = new Set(start);
  const waiting = [...start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
    for (const one of next(name))
      if (!all.has(one)) {
        all.add(one);
        waiting.push(one);
      }
  return all;
}
