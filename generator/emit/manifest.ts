/**
 * `package.json` of a generated package, as data: never from a template.
 *
 * A package is ES modules and CommonJS: whoever requires gets CommonJS, everybody else ES modules. TypeScript's `node10`, and other tools
 * that do not read `exports`, find the same through `main`, `types` and a folder of the subpath's name.
 */
import { packageName, rangeOf, type Settings, versionOf } from "../model/settings.ts";

interface PackageFacts {
  readonly folder: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Folders of other generated packages. */
  readonly dependencies: readonly string[];
  /** The exports `./mocks` and `./schemas`, where there are any: of mocks, the engine or handlers for MSW. */
  readonly mocks?: "engine" | "msw";
  /** Whether there is the export `./opentelemetry`. */
  readonly opentelemetry?: boolean;
  /** Whether there is the export `./reports`. */
  readonly reports?: boolean;
  /** Versions of packages of others that come with it. */
  readonly packages?: Readonly<Record<string, string>>;
  /** Name of its command. */
  readonly command?: string;
  /** Versions of packages that whoever installs it may bring along, or not. */
  readonly peers?: Readonly<Record<string, string>>;
  /** What is shipped beside what all packages have. */
  readonly files?: readonly string[];
}

/** Folders of the two forms, below a package's. */
export const DIST = { esm: "dist", cjs: "dist/cjs" } as const;

/** Beside modules in CommonJS, in a package of ES modules. Bundlers read here, too, that nothing happens on import. */
export const CJS_PACKAGE_JSON = jsonFile({ type: "commonjs", sideEffects: false });

/** What can be imported: where its module lies below the folder of a form. */
const ENTRIES = {
  ".": "index",
  "./mocks": "mocks/index",
  "./schemas": "schemas/index",
  "./opentelemetry": "opentelemetry/index",
  "./reports": "reports/index",
} as const;

/** The module that is a program, where a package has a command. */
export const COMMAND = "cli";

/** Those that have a folder of their own. */
const SUBPATHS = ["mocks", "schemas", "opentelemetry", "reports"] as const;

/** Versions of MSW that the handlers work with; whoever does not test with it does without. */
const MSW = "^2.10.0 || ^3.0.0";

/** Versions of OpenTelemetry's API that fit; whoever traces hands it in. */
const OPENTELEMETRY = { "@opentelemetry/api": ">=1.3.0 <2" };

/** `package.json`, and those that stand in for `exports` where nobody reads them. */
export function emitManifests(
  settings: Settings,
  facts: PackageFacts,
): readonly (readonly [path: string, text: string])[] {
  return [
    ["package.json", emitPackageJson(settings, facts)],
    ...subpathsOf(facts).map((folder) => {
      const { main, types } = filesOf("cjs", ENTRIES[`./${folder}`]);
      const text = jsonFile({ main: `.${main}`, types: `.${types}`, sideEffects: false });
      return [`${folder}/package.json`, text] as const;
    }),
  ];
}

/** What has a mock has schemas, which are made of the same. */
function subpathsOf({ mocks, opentelemetry, reports }: PackageFacts): readonly (typeof SUBPATHS)[number][] {
  const has = { mocks: mocks !== undefined, schemas: mocks !== undefined, opentelemetry, reports };
  return SUBPATHS.filter((name) => has[name] === true);
}

function filesOf(form: keyof typeof DIST, entry: string) {
  const path = `./${DIST[form]}/${entry}`;
  return { main: `${path}.js`, types: `${path}.d.ts` };
}

function emitPackageJson(settings: Settings, facts: PackageFacts): string {
  const dependencies = [
    ...Object.entries(facts.packages ?? {}),
    ...[...facts.dependencies]
      .sort()
      .map((folder) => [packageName(settings, folder), rangeOf(settings, facts.folder, folder)] as const),
  ];
  const peers = {
    ...facts.peers,
    ...(facts.mocks === "msw" && { msw: MSW }),
    ...(facts.opentelemetry === true && OPENTELEMETRY),
  };
  const subpaths: readonly string[] = [".", ...subpathsOf(facts).map((name) => `./${name}`)];
  const entries = Object.entries(ENTRIES).filter(([path]) => subpaths.includes(path));
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
    ...filesOf("cjs", ENTRIES["."]),
    exports: {
      ...Object.fromEntries(entries.map(([path, entry]) => [path, conditionsOf(entry)])),
      "./package.json": "./package.json",
    },
    // CommonJS: of mocks, only ES modules load what intercepts calls.
    ...(facts.command !== undefined && { bin: { [facts.command]: filesOf("cjs", COMMAND).main } }),
    // Sources are shipped for the source maps.
    files: [
      ...(facts.files ?? []),
      "dist",
      ...subpathsOf(facts),
      "src",
      ...(settings.released?.[facts.folder] ? ["CHANGELOG.md"] : []),
    ],
    ...(dependencies.length > 0 && {
      dependencies: Object.fromEntries(dependencies) as Record<string, string>,
    }),
    ...(Object.keys(peers).length > 0 && {
      peerDependencies: peers,
      peerDependenciesMeta: Object.fromEntries(Object.keys(peers).map((name) => [name, { optional: true }])),
    }),
  };
  return jsonFile(manifest);
}

function conditionsOf(entry: string) {
  const [require, other] = (["cjs", "esm"] as const).map((form) => {
    const { main, types } = filesOf(form, entry);
    return { types, default: main };
  });
  return { require, ...other };
}

function jsonFile(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
