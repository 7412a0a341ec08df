/**
 * The map of rooms in CONTRIBUTING is a law. A room imports only itself and rooms of lower rows; only rooms whose row says so touch the disk or
 * the process; no file and no room imports itself by a detour.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url).pathname;
const generator = join(root, "generator");

interface Row {
  /** A folder with a slash at its end, or a file; below `generator/`. */
  readonly room: string;
  /** What the room touches beside its arguments: `disk`, `process`. */
  readonly touches: readonly string[];
}

/** The rows of the map, highest room first. */
const rows: readonly Row[] = [
  ...readFileSync(join(root, "CONTRIBUTING.md"), "utf8").matchAll(
    /^\| `generator\/(\S+)` .*\| ([^|]*) \|$/gm,
  ),
].map(([, room = "", touches = ""]) => ({ room, touches: touches.match(/\w+/g) ?? [] }));

interface Source {
  readonly file: string;
  /** The row of its room; -1 when there is none. */
  readonly layer: number;
  /** Files below `generator/` that it imports, types included. */
  readonly imports: readonly string[];
  readonly touches: readonly string[];
}

const sources: readonly Source[] = readdirSync(generator, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .sort()
  .map((file) => {
    const text = readFileSync(join(generator, file), "utf8");
    const imported = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
    return {
      file,
      layer: layerOf(file),
      imports: imported
        .filter((name) => name.startsWith("."))
        .map((name) => posix.join(posix.dirname(file), name).replace(/\.js$/, ".ts")),
      touches: [
        ...(imported.some((name) => /^(node:)?fs(\/promises)?$/.test(name)) ? ["disk"] : []),
        ...(namesProcess(file, text) ? ["process"] : []),
      ],
    };
  });

/** The most special row: a room inside a room, or a file of one, may have its own. */
function layerOf(file: string): number {
  const fitting = rows.filter(({ room }) => (room.endsWith("/") ? file.startsWith(room) : file === room));
  const [best] = fitting.sort((a, b) => b.room.length - a.room.length);
  return best === undefined ? -1 : rows.indexOf(best);
}

/** Whether a module uses the global, or imports it; properties of that name are something else. */
function namesProcess(file: string, text: string): boolean {
  const found = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === "process" && isUse(node)) ||
    (ts.isStringLiteral(node) && node.text === "node:process") ||
    ts.forEachChild(node, found) === true;
  return found(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
}

function isUse({ parent }: ts.Identifier): boolean {
  return (
    !ts.isPropertySignature(parent) &&
    !(ts.isPropertyAccessExpression(parent) && parent.name.text === "process")
  );
}

/** Files that import one another by some way round, each group once. */
function circles(): string[] {
  const importsOf = new Map(sources.map(({ file, imports }) => [file, imports]));
  const reachable = new Map(
    sources.map(({ file }) => {
      const seen = new Set<string>();
      const open = [file];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const to of importsOf.get(next) ?? []) {
          if (!seen.has(to)) open.push(to);
          seen.add(to);
        }
      }
      return [file, seen];
    }),
  );
  const groups = sources
    .map(({ file }) =>
      [...(reachable.get(file) ?? [])]
        .filter((to) => reachable.get(to)?.has(file))
        .sort()
        .join(", "),
    )
    .filter((group) => group !== "");
  return [...new Set(groups)];
}

describe("the map of rooms", () => {
  it("has one row a room, and no row without one", () => {
    expect(sources.filter(({ layer }) => layer === -1).map(({ file }) => file)).toEqual([]);
    expect(rows.filter((_, i) => sources.every(({ layer }) => layer !== i))).toEqual([]);
    expect(new Set(rows.map(({ room }) => room)).size).toBe(rows.length);
  });

  it("is kept by all imports, which go to the same room or to lower ones", () => {
    const upwards = sources.flatMap(({ file, layer, imports }) =>
      imports.filter((to) => layerOf(to) < layer).map((to) => `${file} → ${to}`),
    );
    expect(upwards).toEqual([]);
  });

  it("has no circle of files", () => {
    expect(circles()).toEqual([]);
  });

  it.each(["disk", "process"] as const)("says who touches the %s", (what) => {
    const allowed = (layer: number) => rows[layer]?.touches.includes(what) === true;
    const touching = sources.filter(({ touches, layer }) => touches.includes(what) && !allowed(layer));
    expect(touching.map(({ file }) => file)).toEqual([]);
    const idle = rows.filter(
      ({ touches }, i) =>
        touches.includes(what) && !sources.some((each) => each.layer === i && each.touches.includes(what)),
    );
    expect(idle.map(({ room }) => room)).toEqual([]);
  });
});
