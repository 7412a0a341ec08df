/** `stgen diff OLD NEW`: what changed between two sets of documents, whom it breaks, and whether a pipeline has to stop. */
import { basename, dirname, resolve } from "node:path";
import { diffWithSides } from "../diff/diff.ts";
import type { Verdict } from "../diff/judge-changes.ts";
import { highest } from "../model/version.ts";
import { headline, toJson, toText } from "../diff/render/formats.ts";
import type { ReportInput, SideFacts } from "../diff/render/report.ts";
import { diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { pick } from "../ground/pick.ts";
import { breakable } from "../ground/system.ts";
import { bundledSpecs, isBundled } from "../read/bundled.ts";
import { git } from "../scan/repository.ts";
import { gather, gatherFile, type Gathered, type GatherOptions, isFile } from "../read/disk.ts";
import { writeText } from "../write/text.ts";
import { EXIT } from "./exit.ts";
import { runCommand, type SharedFlags, withDropped } from "./outcome.ts";

/** With `json` one JSON object goes to stdout, whatever is written to a file. */
export interface DiffFlags extends SharedFlags {
  readonly old: string;
  readonly new: string;
  /** Text unless given. */
  readonly format?: "text" | "md" | "json" | "html";
  readonly failOn?: "major" | "minor";
  readonly ignore?: string;
  readonly only?: string[];
  readonly out?: string;
  /** Address of the comparison as a page, which Markdown leads to. */
  readonly page?: string;
}

/** @returns the exit code */
export function diffCommand(flags: DiffFlags): Promise<number> {
  const { out } = flags;
  const format = flags.format ?? (flags.json === true ? "json" : "text");
  const json = flags.json === true || (format === "json" && out === undefined);
  return runCommand({ ...flags, json }, "Nothing was compared", async (config, { progress }) => {
    if (flags.page !== undefined && format !== "md") {
      const reason = `${format} leads to no page`;
      const hint = "Add --format md, or leave it away.";
      return { diagnostics: [diagnostic("option-invalid", { option: "--page", reason, hint })] };
    }
    progress("Reading documents …");
    const more = pick(config, "overlays", "domains");
    const [from, to] = [await gatherSide(flags.old, more), await gatherSide(flags.new, more)];
    const ignore = flags.ignore === undefined ? undefined : await gatherFile(flags.ignore);
    const [ignoreFile] = ignore?.documents ?? [];
    const inputs = [
      ...[from, to].flatMap((side) => [...side.documents, ...side.overlays]),
      ...(ignore?.documents ?? []),
    ];
    const early = [...from.diagnostics, ...to.diagnostics, ...(ignore?.diagnostics ?? [])];
    if (hasErrors(early)) return { diagnostics: early, inputs };

    progress("Comparing …");
    const sides = {
      from,
      to,
      ...pick({ ...config, ...pick(flags, "strict") }, "strict"),
      ...pick(flags, "only"),
      ...(ignoreFile && { ignore: ignoreFile }),
    };
    const compared = breakable(() => diffWithSides(sides));
    const { verdict, diagnostics, dropped } = compared;
    if (verdict === undefined) return { diagnostics, inputs };
    const report = async (): Promise<ReportInput> => ({
      verdict,
      from: compared.from,
      to: compared.to,
      old: await factsOf(flags.old, from),
      current: await factsOf(flags.new, to),
      settings: pick(config, "scope", "responses", "int64", "decimals"),
    });
    const text = await FORMATS[format](verdict, report, flags.page);
    const unwritable = out === undefined ? [] : await writeText(out, text);
    if (hasErrors(unwritable)) return { diagnostics: [...diagnostics, ...unwritable], inputs };
    const result = {
      text: out === undefined ? text.trimEnd() : `${headline(verdict)} In ${out}.`,
      json: { ok: true, ...toJson(verdict) },
      exit: isReached(verdict, flags.failOn) ? EXIT.drift : EXIT.ok,
    };
    return { diagnostics, inputs, result: withDropped(result, { dropped, diagnostics }) };
  });
}

function isReached({ bump }: Verdict, limit: DiffFlags["failOn"]): boolean {
  return limit !== undefined && bump !== "none" && highest([bump, limit]) === bump;
}

/** A file is one document; a folder is read as `generate` reads it. */
export async function gatherSide(
  path: string,
  more: Pick<GatherOptions, "overlays" | "domains">,
): Promise<Gathered> {
  if (!(await isFile(path)))
    return gather({ specs: path, origin: isBundled(path) ? "bundled" : "user", ...more });
  const document = await gatherFile(path);
  // Overlays and table of the config are read with any folder; this one has documents of its own, which are left out.
  const rest = await gather({ specs: bundledSpecs(), origin: "bundled", ...more });
  return {
    ...rest,
    documents: document.documents,
    diagnostics: [...document.diagnostics, ...rest.diagnostics],
  };
}

/** A side as readers of a report know it. */
async function factsOf(name: string, { documents }: Gathered): Promise<SideFacts> {
  const date = await dateOf(name);
  return { name, documents, isBundled: isBundled(name), ...(date !== undefined && { date }) };
}

/** The day of the last commit that changed a file or folder; nothing where it is not committed as it is. */
async function dateOf(path: string): Promise<string | undefined> {
  const [folder, name] = [dirname(resolve(path)), basename(resolve(path))];
  const changed = await git(folder, ["status", "--porcelain", "--ignored", "--", name]);
  if (changed !== "") return undefined;
  const day = await git(folder, ["log", "-1", "--format=%cs", "--", name]);
  return day?.trim() || undefined;
}

/** What readers are shown beside the verdict is gathered where somebody reads it. */
const FORMATS: Readonly<
  Record<
    NonNullable<DiffFlags["format"]>,
    (verdict: Verdict, report: () => Promise<ReportInput>, page?: string) => string | Promise<string>
  >
> = {
  text: (verdict) => `${toText(verdict)}\n`,
  json: (verdict) => `${JSON.stringify(toJson(verdict), null, 2)}\n`,
  md: async (_, report, page) =>
    (await import("../diff/render/markdown.ts")).toMarkdown(await report(), page),
  html: async (_, report) => (await import("../diff/render/html.ts")).toHtml(await report()),
};
