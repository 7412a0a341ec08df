/** `package.json` of a generated package, as data: never from a template. */
import { packageName, rangeOf, type Settings, versionOf } from "../model/settings.ts";

interface PackageFacts {
  readonly folder: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Folders of other generated packages. */
  readonly dependencies: readonly string[];
  /** The export `./mocks`: the engine, or handlers for MSW. */
  readonly mocks: "engine" | "msw";
}

/** Versions of MSW that the handlers work with; whoever does not test with it does without. */
const MSW = "^2.10.0 || ^3.0.0";

export function emitPackageJson(settings: Settings, facts: PackageFacts): string {
  const dependencies = [...facts.dependencies]
    .sort()
    .map((folder) => [packageName(settings, folder), rangeOf(settings, facts.folder, folder)]);
  const manifest = {
    name: packageName(settings, facts.folder),
    version: versionOf(settings, facts.folder),
    description: facts.description,
    keywords: facts.keywords,
    license: settings.license,
    ...(settings.repository !== undefined && {
      repository: { type: "git", url: settings.repository, directory: facts.folder },
    }),
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19.0" },
    exports: {
      ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
      "./mocks": { types: "./dist/mocks/index.d.ts", default: "./dist/mocks/index.js" },
      "./package.json": "./package.json",
    },
    // Sources are shipped for the source maps.
    files: ["dist", "src", ...(settings.released?.[facts.folder] ? ["CHANGELOG.md"] : [])],
    ...(dependencies.length > 0 && {
      dependencies: Object.fromEntries(dependencies) as Record<string, string>,
    }),
    ...(facts.mocks === "msw" && {
      peerDependencies: { msw: MSW },
      peerDependenciesMeta: { msw: { optional: true } },
    }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
