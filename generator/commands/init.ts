/** `stgen init`: the packages, a config, a first test and what belongs to them, in a project that is there or in an empty folder. */
import { spawn } from "node:child_process";
import { join, relative, resolve, sep } from "node:path";
import { readConfig } from "../config.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { get, getString } from "../ground/json.ts";
import { clearingUp, env, execPath, notePlaced, stdinIsTerminal } from "../ground/system.ts";
import { few } from "../ground/text.ts";
import { type Answers, DEFAULTS, PULLED, specsOf, TARBALLS } from "../init/answers.ts";
import { RUNS } from "../init/manifest.ts";
import { type Change, type Names, type Plan, planInit, testFile } from "../init/plan.ts";
import { OPTIONS } from "../model/options.ts";
import { settingsOf } from "../model/settings.ts";
import { otherManager, readJson, readProject, tarballs, writePlan } from "../init/project.ts";
import { npmOfUser } from "../packages/pack.ts";
import { packageFolder } from "../read/bundled.ts";
import { type Console, createConsole } from "./console.ts";
import { EXIT } from "./exit.ts";
import type { InitFlags } from "./init-flags.ts";
import { conclude, type Outcome } from "./outcome.ts";

const VENDOR = settingsOf({}).vendor;

const NAMES: Names = {
  slug: VENDOR.wire.variables.toLowerCase(),
  className: VENDOR.className,
  variables: VENDOR.wire.variables,
};

/** @returns the exit code */
export async function initCommand(flags: InitFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text");
  const made: string[] = [];
  const outcome = await init(flags, { console, made });
  const nothing = made.length === 0 ? "Nothing was written" : `Nothing but ${few(made)} was written`;
  return conclude(console, outcome, nothing);
}

/** @param to.made gets the folders that were made before anything of the project is touched */
async function init(
  flags: InitFlags,
  { console, made }: { readonly console: Console; readonly made: string[] },
): Promise<Outcome> {
  const answered = await answersOf(flags);
  if ("diagnostics" in answered) return answered;
  const { answers } = answered;
  const { project, faults } = await readProject(NAMES);
  if (hasErrors(faults)) return { diagnostics: faults };
  const steps = flags.dryRun === true ? [] : stepsFor(answers);
  for (const { says, args, makes } of steps) {
    console.progress(says);
    const fault = await own(args);
    if (fault !== undefined)
      return {
        diagnostics: [diagnostic("init-step-failed", { step: `stgen ${args.join(" ")}`, reason: fault })],
      };
    const folder = `${makes}/`;
    if (!made.includes(folder)) made.push(folder);
    notePlaced(folder);
  }
  const call = await firstCall(answers, flags);
  const plan = planInit({ answers, project, names: NAMES, ...(call !== undefined && { call }) });
  const unwritten = flags.dryRun === true ? [] : await writePlan(plan);
  if (hasErrors(unwritten)) return { diagnostics: unwritten };
  const { diagnostics, next } = await installed(answers, flags, console);
  const isDry = flags.dryRun === true;
  return {
    diagnostics,
    result: {
      text: told(plan, { answers, isDry, next }),
      json: {
        ok: !hasErrors(diagnostics),
        written: plan.changes.filter(({ added }) => added === undefined).map(({ path }) => path),
        changed: plan.changes.flatMap(({ path, added }) => (added ? [{ path, added }] : [])),
        left: plan.left,
        folders: foldersOf(answers),
        next,
      },
      ...(hasErrors(diagnostics) && { exit: EXIT.errors }),
    },
  };
}

/** By flags, by questions on a terminal, else by defaults. */
async function answersOf(flags: InitFlags): Promise<{ readonly answers: Answers } | Outcome> {
  const said: Partial<Answers> = {
    ...(flags.specs !== undefined && { specs: specsOf(flags.specs) }),
    ...(flags.scope !== undefined && { scope: flags.scope }),
    ...(flags.only !== undefined && { only: flags.only }),
    ...(flags.out !== undefined && { out: flags.out.replace(/^\.\//, "").replace(/\/+$/, "") }),
    ...(flags.use !== undefined && { way: flags.use }),
    ...(flags.registry !== undefined && { registry: flags.registry, way: flags.use ?? "registry" }),
    ...(flags.runner !== undefined && { runner: flags.runner }),
    ...(!flags.ci && { isCi: false }),
  };
  const { config, diagnostics, source } = await readConfig(undefined);
  if (hasErrors(diagnostics)) return { diagnostics, inputs: source ? [source] : [] };
  const here = (path: string) => relative(resolve("."), path).split(sep).join("/");
  const answers: Answers = {
    ...DEFAULTS,
    out: config.out === undefined ? NAMES.slug : here(config.out),
    scope: config.scope ?? OPTIONS.scope.default,
    ...(config.specs !== undefined && { specs: { folder: here(config.specs) } }),
    ...(config.only && { only: config.only }),
    ...said,
  };
  const isAsked = flags.yes !== true && flags.json !== true && flags.dryRun !== true;
  if (isAsked && !stdinIsTerminal())
    return {
      diagnostics: [
        wrong(
          "--yes",
          "there is no terminal to ask on, and it is not given",
          "Give --yes, and flags for what is not to be as by default.",
        ),
      ],
    };
  const all = isAsked
    ? await (
        await import("./init-questions.ts")
      ).questions(answers, new Set(Object.keys(said) as (keyof Answers)[]))
    : answers;
  if (!all) return { diagnostics: [wrong("init", "it was cancelled", "Run it again, or with --yes.")] };
  if (all.way === "registry" && all.registry === undefined)
    return {
      diagnostics: [
        wrong(
          "--registry",
          "the packages come from one, and it is not named",
          "Give its address; or --use workspaces.",
        ),
      ],
    };
  if (all.way !== "registry" && /^(?:\/|\.\.(?:\/|$)|[A-Za-z]:)|\\/.test(all.out))
    return {
      diagnostics: [wrong("--out", "packages have to lie in the project", "Name a folder below this one.")],
    };
  return { answers: all };
}

function wrong(option: string, reason: string, hint: string): Diagnostic {
  return diagnostic("option-invalid", { option, reason, hint });
}

interface Step {
  readonly says: string;
  readonly args: readonly string[];
  /** The folder that it writes into. */
  readonly makes: string;
}

/** What this program does by itself before anything of the project is touched. */
function stepsFor({ specs, scope, only, out, way }: Answers): readonly Step[] {
  if (way === "registry") return [];
  const folder = specs === "bundled" ? undefined : specs === "portal" ? PULLED : specs.folder;
  const documents = folder === undefined ? [] : ["--specs", folder];
  const domains = only ? ["--only", only.join(",")] : [];
  return [
    ...(specs === "portal"
      ? [{ says: "Pulling documents …", args: ["specs", "pull", "--out", PULLED, ...domains], makes: PULLED }]
      : []),
    {
      says: "Generating …",
      args: ["generate", ...documents, "--out", out, "--scope", scope, ...domains],
      makes: out,
    },
    way === "tarballs"
      ? {
          says: "Compiling and packing …",
          args: ["pack", "--packages", out, "--out", TARBALLS],
          makes: TARBALLS,
        }
      : { says: "Compiling …", args: ["build", "--out", out], makes: out },
  ];
}

/** @returns why it failed */
function own(args: readonly string[]): Promise<string | undefined> {
  let child: ReturnType<typeof spawn> | undefined;
  return clearingUp(
    () => void child?.kill(),
    () =>
      new Promise((done) => {
        const started = spawn(execPath, [join(packageFolder(), "dist/cli.js"), ...args], {
          stdio: ["ignore", "ignore", "pipe"],
          env: { ...env, NO_COLOR: "1" },
        });
        child = started;
        let said = "";
        started.stderr.on("data", (piece: Buffer) => (said += piece.toString("utf8")));
        started.on("error", (error) => done(error.message));
        started.on("close", (code) => {
          child = undefined;
          done(code === 0 ? undefined : said.trim() || `it ended with ${code ?? "a signal"}`);
        });
      }),
  );
}

/** A list that needs nothing, of the resources that examples prefer. */
async function firstCall({ out, way }: Answers, { dryRun }: InitFlags): Promise<string | undefined> {
  const { domain, resources } = VENDOR.examples;
  const preferred = resources.map((name) => `${domain}.${name}.list`);
  if (way === "registry" || dryRun === true) return preferred[0];
  const rows = await readJson(join(out, "operations.json"));
  const lists = (Array.isArray(rows) ? rows : []).flatMap((row) => {
    const textOf = (key: string) => getString(row, key) ?? "";
    const [accessor, path, className] = [textOf("accessor"), textOf("path"), textOf("className")] as const;
    const isPlain =
      get(row, "method") === "GET" && /^[^.]+\.list$/.test(accessor) && path.split("{").length === 2;
    return isPlain ? [`${className.charAt(0).toLowerCase()}${className.slice(1)}.${accessor}`] : [];
  });
  return preferred.find((call) => lists.includes(call)) ?? lists[0];
}

/** Installs by npm; who installs by something else is told. */
async function installed(
  answers: Answers,
  flags: InitFlags,
  console: Console,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly next: readonly string[] }> {
  const manifest = await readJson("package.json");
  const program = await withProgram(answers, manifest);
  const test = [...program, ...testLine(answers, manifest)];
  const args = installArguments(answers, answers.way === "tarballs" ? await tarballs() : []);
  const other = await otherManager();
  if (other !== undefined)
    return {
      diagnostics: [],
      next: [`${other} install`, ...program, ...(answers.runner === "none" ? [] : [`${other} test`])],
    };
  if (!flags.install || flags.dryRun === true)
    return { diagnostics: [], next: [["npm", ...args].join(" "), ...test] };
  console.progress("Installing …");
  const npm = await npmOfUser();
  const first = await npm.run([...args]);
  // What did fail for a moment is asked for again, with all else at hand.
  const answer =
    first.ok || !args.includes(NO_RETRIES) ? first : await npm.run(args.filter((arg) => arg !== NO_RETRIES));
  if (answer.ok) return { diagnostics: [], next: test };
  return {
    diagnostics: [diagnostic("init-step-failed", { step: `npm ${args.join(" ")}`, reason: answer.reason })],
    next: [["npm", ...args].join(" "), ...test],
  };
}

/** By the project's own script where that was made here, else the new test alone. */
function testLine({ runner }: Answers, manifest: unknown): readonly string[] {
  const run = RUNS[runner];
  if (run === undefined) return [];
  const script = get(get(manifest, "scripts"), "test");
  return script === undefined || script === run
    ? ["npm test"]
    : [`npx ${run} ${testFile(NAMES, runner) ?? ""}`];
}

/** Scripts call this program, which has to be among the project's own. */
async function withProgram({ way }: Answers, manifest: unknown): Promise<readonly string[]> {
  if (way === "registry") return [];
  const ours = getString(await readJson(join(packageFolder(), "package.json")), "name") ?? "";
  const isThere = ["dependencies", "devDependencies"].some(
    (key) => get(get(manifest, key), ours) !== undefined,
  );
  return isThere ? [] : [`npm install --save-dev ${ours}   # or its tarball: the scripts call it`];
}

/**
 * npm asks the registry of the scope for what a tarball needs that comes behind it in the alphabet, though it is on the same line, and lets
 * that fail; with a scope that no registry has, it would wait a minute for each.
 */
const NO_RETRIES = "--fetch-retries=0";

function installArguments({ way, scope }: Answers, files: readonly string[]): readonly string[] {
  if (way === "tarballs") return ["install", NO_RETRIES, ...files];
  return way === "registry" ? ["install", `${scope}/sdk`] : ["install"];
}

function foldersOf({ way, out, specs }: Answers): readonly string[] {
  if (way === "registry") return [];
  return [...(specs === "portal" ? [PULLED] : []), out, ...(way === "tarballs" ? [TARBALLS] : [])].map(
    (name) => `${name}/`,
  );
}

function told(
  { changes, left }: Plan,
  {
    answers,
    isDry,
    next,
  }: { readonly answers: Answers; readonly isDry: boolean; readonly next: readonly string[] },
): string {
  const made = changes.filter(({ added }) => added === undefined).map(({ path }) => path);
  const grown = changes.flatMap(({ path, added }: Change) => (added ? [`${path}: ${added.join(", ")}`] : []));
  const list = (title: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : [title, ...rows.map((row) => `  ${row}`), ""];
  const verb = isDry ? "Would write" : "Wrote";
  return [
    ...list(verb, [...foldersOf(answers), ...made]),
    ...list(isDry ? "Would add to" : "Added to", grown),
    ...list("Left as they are", left),
    ...(isDry
      ? []
      : [
          `To undo it, delete what was written${grown.length > 0 ? ", and take out what was added" : ""}.`,
          "",
        ]),
    ...list("Next", next),
  ]
    .join("\n")
    .trimEnd();
}
