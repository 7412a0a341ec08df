/** `stgen diff OLD NEW`: what changed between two sets of documents, whom it breaks, and whether a pipeline has to stop. */
import { stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { readConfig } from "../config.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { diff, type DiffSide } from "../diff/diff.ts";
import type { Verdict } from "../diff/judge.ts";
import { highest } from "../diff/rules/rules.ts";
import { toJson } from "../diff/render/json.ts";
import { toText } from "../diff/render/text.ts";
import { headline } from "../diff/render/view.ts";
import type { InputFile } from "../generate.ts";
import { gather, gatherFile, type Gathered, type GatherOptions, shown } from "../read/disk.ts";
import { pick } from "../ground/pick.ts";
import { bundledSpecs, isBundled } from "./bundled.ts";
import { type Console, createConsole } from "./console.ts";
import { reasonOf } from "../ground/errors.ts";
import { count } from "../ground/text.ts";

export interface DiffFlags {
  /** Every diagnostic singly. */
  readonly verbose?: boolean;
  readonly from: string;
  readonly to: string;
  /** Text unless given. */
  readonly format?: "text" | "md" | "json" | "html";
  readonly failOn?: "major" | "minor";
  readonly ignore?: string;
  readonly only?: string[];
  readonly out?: string;
  readonly config?: string;
  /** Nothing but one JSON object on stdout, whatever is written to a file. */
  readonly json?: boolean;
}

const REACHED = 3;

/** @returns the exit code */
export async function diffCommand(flags: DiffFlags): Promise<number> {
  const format = flags.format ?? (flags.json === true ? "json" : "text");
  const isJson = flags.json === true || (format === "json" && flags.out === undefined);
  const console = createConsole(isJson ? "json" : "text", flags);
  const { config, diagnostics: configFaults, source } = await readConfig(flags.config);
  if (hasErrors(configFaults)) return fail(console, configFaults, source ? [source] : []);
  console.progress("Reading documents …");
  const more = pick(config, "overlays", "domains");
  const [from, to] = [await gatherSide(flags.from, more), await gatherSide(flags.to, more)];
  const ignore = flags.ignore === undefined ? undefined : await gatherFile(flags.ignore);
  const [ignoreFile] = ignore?.documents ?? [];
  const inputs = [
    ...[from, to].flatMap((side) => [...side.documents, ...side.overlays]),
    ...(ignore?.documents ?? []),
  ];
  const early = [...from.diagnostics, ...to.diagnostics, ...(ignore?.diagnostics ?? [])];
  if (hasErrors(early)) return fail(console, early, inputs);

  console.progress("Comparing …");
  const { verdict, diagnostics } = diff({
    from: sideOf(from),
    to: sideOf(to),
    ...(flags.only && { only: flags.only }),
    ...(ignoreFile && { ignore: ignoreFile }),
  });
  if (verdict === undefined) return fail(console, diagnostics, inputs);
  const unwritable =
    flags.out === undefined ? undefined : await write(flags.out, await show(verdict, format));
  if (unwritable) return fail(console, [...diagnostics, unwritable], inputs);
  console.diagnostics(diagnostics, inputs);
  const text =
    flags.out === undefined
      ? (await show(verdict, format)).trimEnd()
      : `${headline(verdict)} In ${flags.out}.`;
  console.result(text, { ok: true, ...toJson(verdict) });
  return isReached(verdict, flags.failOn) ? REACHED : 0;
}

function isReached({ bump }: Verdict, limit: DiffFlags["failOn"]): boolean {
  return limit !== undefined && bump !== "none" && highest([bump, limit]) === bump;
}

/** A file is one document; a folder is read as `generate` reads it. */
async function gatherSide(
  path: string,
  more: Pick<GatherOptions, "overlays" | "domains">,
): Promise<Gathered> {
  const isFile = (await stat(path).catch(() => undefined))?.isFile() === true;
  if (!isFile) return gather({ specs: path, origin: isBundled(path) ? "bundled" : "user", ...more });
  const document = await gatherFile(path);
  // Overlays and table of the config are read with any folder; this one has documents of its own, which are left out.
  const rest = await gather({ specs: bundledSpecs(), origin: "bundled", ...more });
  return {
    ...rest,
    documents: document.documents,
    diagnostics: [...document.diagnostics, ...rest.diagnostics],
  };
}

function sideOf({ documents, overlays, bundledOverlays, domains }: Gathered): DiffSide {
  return { documents, overlays, bundledOverlays, ...(domains && { domains }) };
}

async function show(verdict: Verdict, format: NonNullable<DiffFlags["format"]>): Promise<string> {
  switch (format) {
    case "text":
      return `${toText(verdict)}\n`;
    case "json":
      return `${JSON.stringify(toJson(verdict), null, 2)}\n`;
    case "md":
      return (await import("../diff/render/markdown.ts")).toMarkdown(verdict);
    case "html":
      return (await import("../diff/render/html.ts")).toHtml(verdict);
  }
}

async function write(path: string, text: string): Promise<Diagnostic | undefined> {
  try {
    await writeFile(resolve(path), text);
    return undefined;
  } catch (error) {
    const file = shown(resolve(path));
    return diagnostic("output-unwritable", { path: file, reason: reasonOf(error) }, { place: { file } });
  }
}

function fail(console: Console, diagnostics: readonly Diagnostic[], inputs: readonly InputFile[]): number {
  console.diagnostics(diagnostics, inputs);
  const errors = diagnostics.filter((d) => d.severity === "error").length;
  console.result(`Nothing was compared: ${count(errors, "error")}.`, { ok: false });
  return 1;
}
