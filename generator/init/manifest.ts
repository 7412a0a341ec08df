/** `package.json` of a project that uses the packages. */
import { newlineOf } from "../ground/text.ts";
import { isObject, type JsonObject, parseJson } from "../ground/json.ts";
import { type Answers, TARBALLS } from "./answers.ts";

/** What tests need beside the packages: versions that this program is tested with, and that run on every Node that it runs on. */
export const TEST_TOOLS = { msw: "^2.15.0", vitest: "^4.1.12" } as const;

interface Wanted {
  readonly scripts: Readonly<Record<string, string>>;
  readonly workspaces: readonly string[];
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** How tests are run, by who runs them. */
export const RUNS = { vitest: "vitest run", node: "node --test", none: undefined } as const;

/**
 * @param script name of the one that makes the packages
 * @param before text of the file that is there
 * @returns nothing where it has all that it needs
 */
export function manifestWith(
  answers: Answers,
  { name, script }: { readonly name: string; readonly script: string },
  before: string | undefined,
): { readonly text: string; readonly added?: readonly string[] } | undefined {
  const wanted = wantedOf(answers, script);
  if (before === undefined) return { text: `${JSON.stringify(freshManifest(name, wanted), null, 2)}\n` };
  const manifest = parseJson(before);
  if (!isObject(manifest)) return undefined;
  const added: string[] = [];
  const scripts = withKeys(withoutPlaceholder(manifest["scripts"]), wanted.scripts, (key) =>
    added.push(`scripts.${key}`),
  );
  const known = ["dependencies", "peerDependencies", "optionalDependencies"].map((key) => manifest[key]);
  const missing = Object.entries(wanted.devDependencies).filter(
    ([key]) => !known.some((all) => isObject(all) && Object.hasOwn(all, key)),
  );
  const tools = withKeys(manifest["devDependencies"], Object.fromEntries(missing), (key) =>
    added.push(`devDependencies.${key}`),
  );
  const workspaces = withWorkspaces(manifest["workspaces"], wanted.workspaces, (one) =>
    added.push(`workspaces ${one}`),
  );
  if (added.length === 0) return undefined;
  const next = { ...manifest, ...workspaces, ...scripts("scripts"), ...tools("devDependencies") };
  const indent = /\n([ \t]+)"/.exec(before)?.[1] ?? "  ";
  const end = /\s*$/.exec(before)?.[0] ?? "\n";
  return { text: JSON.stringify(next, null, indent).replaceAll("\n", newlineOf(before)) + end, added };
}

function wantedOf({ way, out, runner }: Answers, script: string): Wanted {
  const run = RUNS[runner];
  const pack = way === "tarballs" ? [`stgen pack --packages ${out} --out ${TARBALLS}`] : ["stgen build"];
  return {
    scripts: {
      ...(way !== "registry" && { [script]: ["stgen generate", ...pack].join(" && ") }),
      ...(run !== undefined && { test: run }),
    },
    workspaces: way === "workspaces" ? [`${out}/*`] : [],
    devDependencies: {
      ...(runner !== "none" && { msw: TEST_TOOLS.msw }),
      ...(runner === "vitest" && { vitest: TEST_TOOLS.vitest }),
    },
  };
}

function freshManifest(name: string, { scripts, workspaces, devDependencies }: Wanted): object {
  return {
    name:
      name
        .toLowerCase()
        .replace(/[^a-z0-9._~-]+/g, "-")
        .replace(/^[._-]+/, "") || "service",
    version: "0.0.0",
    private: true,
    type: "module",
    ...(workspaces.length > 0 && { workspaces }),
    scripts,
    devDependencies,
  };
}

/** What `npm init` writes for want of a test is none. */
function withoutPlaceholder(scripts: unknown): unknown {
  if (!isObject(scripts) || !/no test specified/.test(String(scripts["test"]))) return scripts;
  const { test: _, ...others } = scripts;
  return others;
}

/** Of an object of a manifest: with what it lacks; nothing where it lacks nothing. */
function withKeys(
  before: unknown,
  wanted: Readonly<Record<string, string>>,
  note: (key: string) => void,
): (name: string) => JsonObject {
  const own = isObject(before) ? before : {};
  const missing = Object.entries(wanted).filter(([key]) => !Object.hasOwn(own, key));
  for (const [key] of missing) note(key);
  return (name) => (missing.length === 0 ? {} : { [name]: { ...own, ...Object.fromEntries(missing) } });
}

/** As a list, or as the `packages` of an object, which is the older way of yarn. */
function withWorkspaces(before: unknown, wanted: readonly string[], note: (one: string) => void): JsonObject {
  const inObject = isObject(before) ? before["packages"] : undefined;
  const own = [before, inObject].find((list) => Array.isArray(list)) ?? [];
  const missing = wanted.filter((one) => !own.includes(one));
  for (const one of missing) note(one);
  if (missing.length === 0) return {};
  const all = [...own, ...missing];
  return { workspaces: isObject(before) ? { ...before, packages: all } : all };
}
