/** Packages that are built into the program: nobody has to install them, and their licences come along. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./support.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");

/** Names of packages that stand in the notes that the bundler makes of where a text comes from. */
const bundled = new Set(
  readdirSync(join(root, "dist"), { recursive: true, encoding: "utf8" })
    .filter((path) => /^(chunks[\\/])?[^\\/]+\.js$/.test(path))
    .flatMap((path) => [
      ...read(join("dist", path)).matchAll(/(?:\/\/ |").*node_modules\/((?:@[^/]+\/)?[^/"]+)\/.*\.m?js\b/g),
    ])
    .map(([, name = ""]) => name),
);
const licences = new Map(
  read("dist/THIRD-PARTY-LICENSES.txt")
    .split(/^-{80}$/m)
    .map((part) => [part.trim().split(" ")[0] ?? "", part]),
);
const manifest = JSON.parse(read("package.json")) as { readonly dependencies: Record<string, string> };
/** What is bundled may come with another package: the lock file says which version. */
const locked = JSON.parse(read("package-lock.json")) as {
  readonly packages: Readonly<Record<string, { readonly version: string }>>;
};

describe("a package in the bundle", () => {
  it("is found", () => {
    expect(bundled).toContain("commander");
    expect(bundled).toContain("openapi-typescript");
  });

  it.each([...bundled])("has its licence beside it: %s", (name) => {
    const licence = read(
      join("node_modules", name, readdirSync(join(root, "node_modules", name)).find(isLicence) ?? ""),
    );
    expect(licences.get(name)).toContain(licence.trim());
    expect(licences.get(name)).toContain(`${name} ${locked.packages[`node_modules/${name}`]?.version} (`);
  });

  it("needs no installing, and only what is bundled has its licence there", () => {
    expect([...bundled].filter((name) => name in manifest.dependencies)).toEqual([]);
    expect([...licences.keys()].sort()).toEqual([...bundled].sort());
  });
});

function isLicence(name: string): boolean {
  return /^licen[cs]e/i.test(name);
}
