/**
 * What `stgen init` puts into a project: new files, and lines in `package.json`, `.gitignore` and `.npmrc`. What is there already is left as it
 * is. Pure.
 */
import { newlineOf } from "../ground/text.ts";
import { render } from "../emit/template.ts";
import { CONFIG_FILES } from "../ground/own-files.ts";
import { type Answers, PULLED, RUNNERS } from "./answers.ts";
import { manifestWith } from "./manifest.ts";

/** What a project has before. */
export interface Project {
  /** Its folder's name. */
  readonly name: string;
  /** Texts of files by path, of those that {@link PATHS} names. */
  readonly files: ReadonlyMap<string, string>;
}

/** A file that is made, or that gets lines. */
export interface Change {
  readonly path: string;
  readonly text: string;
  /** What was added to a file that was there; absent for a new one. */
  readonly added?: readonly string[];
}

export interface Plan {
  readonly changes: readonly Change[];
  /** Files that were there and would have been written. */
  readonly left: readonly string[];
}

const CONFIG = "stgen.config.json";
const MANIFEST = "package.json";
/** Where the packages' vendor is named. */
export interface Names {
  /** `servicetitan`: of files, of the folder of packages, of the script that makes them. */
  readonly slug: string;
  /** Class of the client. */
  readonly className: string;
  /** What environment variables begin with. */
  readonly variables: string;
}

const workflowOf = (slug: string) => `.github/workflows/${slug}.yml`;
const TESTS = { vitest: "test.ts", node: "test.mjs", none: undefined } as const;

/** The first test, from the folder of the project. */
export function testFile({ slug }: Names, runner: Answers["runner"]): string | undefined {
  const end = TESTS[runner];
  return end === undefined ? undefined : `test/${slug}.${end}`;
}

/** Files that a plan looks at. */
export function pathsOf(names: Names): readonly string[] {
  const tests = RUNNERS.flatMap((runner) => testFile(names, runner) ?? []);
  return [
    ...CONFIG_FILES,
    MANIFEST,
    ".gitignore",
    ".npmrc",
    ".env.example",
    workflowOf(names.slug),
    ...tests,
  ];
}

export interface PlanInput {
  readonly answers: Answers;
  readonly project: Project;
  readonly names: Names;
  /** A list that a mock answers without arguments, for the first test: `crm.customers.list`; without one there is no test. */
  readonly call?: string;
}

export function planInit({ answers, project, names, call }: PlanInput): Plan {
  const changes: Change[] = [];
  const left: string[] = [];
  const make = (path: string, text: string) => {
    if (project.files.has(path)) left.push(path);
    else changes.push({ path, text });
  };
  const isGenerated = answers.way !== "registry";
  const config = CONFIG_FILES.find((name) => project.files.has(name));
  if (isGenerated && config === undefined) make(CONFIG, configText(answers));
  if (config !== undefined) left.push(config);
  const manifest = manifestWith(answers, { ...project, script: names.slug }, project.files.get(MANIFEST));
  if (manifest) changes.push({ path: MANIFEST, ...manifest });
  addLines(changes, project, ".gitignore", ignoredBy(answers));
  addLines(changes, project, ".npmrc", [scopeLine(answers)], (line) =>
    line.startsWith(`${answers.scope}:registry=`),
  );
  const { scope, runner, way } = answers;
  const view = { ...names, scope, call: call ?? "", isGenerated, isKept: way === "workspaces" };
  const test = testFile(names, runner);
  if (test !== undefined && call !== undefined) make(test, render(`init-test-${runner}`, view));
  make(".env.example", render("init-env", view));
  if (answers.isCi) make(workflowOf(names.slug), render("init-workflow", view));
  return { changes, left };
}

function configText({ specs, scope, only, out }: Answers): string {
  const folder = specs === "bundled" ? undefined : specs === "portal" ? PULLED : specs.folder;
  const config = { ...(folder !== undefined && { specs: folder }), out, scope, ...(only && { only }) };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** Sources of packages are kept, so that an install finds them; what is made of them is not. */
function ignoredBy({ out, way }: Answers): readonly string[] {
  const ofClients = way === "workspaces" ? [`${out}/*/dist/`] : way === "tarballs" ? [`${out}/`] : [];
  return ["node_modules/", ".env", ...ofClients];
}

/** Nobody else's package of that name is ever asked for: only who says where the scope lives has it from there. */
function scopeLine({ scope, registry }: Answers): string {
  return `${scope}:registry=${registry ?? "https://registry.invalid/"}`;
}

/** `/node_modules` and `node_modules/` ignore one folder of the project. */
function plainLine(line: string): string {
  return line.trim().replace(/^\/|\/$/g, "");
}

function addLines(
  changes: Change[],
  { files }: Project,
  path: string,
  lines: readonly string[],
  isThere: (line: string) => boolean = () => false,
): void {
  const before = files.get(path);
  const own = (before ?? "").split(/\r?\n/).map(plainLine);
  const added = lines.filter((line) => !own.some((one) => one === plainLine(line) || isThere(one)));
  if (added.length === 0) return;
  const newline = newlineOf(before ?? "");
  const gap = before === undefined || before === "" || before.endsWith("\n") ? "" : newline;
  const text = `${before ?? ""}${gap}${added.map((line) => line + newline).join("")}`;
  changes.push({ path, text, ...(before !== undefined && { added }) });
}
