/** `stgen docs`: the reference site of all operations, into a folder or over a port of this machine. */
import { join, resolve } from "node:path";
import { hasErrors } from "../diagnostics/codes.ts";
import { pick } from "../ground/pick.ts";
import { stopped } from "../ground/system.ts";
import { count } from "../ground/text.ts";
import { operationsOf } from "../model/operations.ts";
import type { Config } from "../model/options.ts";
import { settingsOf } from "../model/settings.ts";
import { shown } from "../read/disk.ts";
import { referenceSite } from "../reference/site.ts";
import type { Served } from "../serve/listen.ts";
import { servePage } from "../serve/page.ts";
import { writeUnit } from "../write/output.ts";
import { type Console, createConsole } from "./console.ts";
import { formerFields } from "./former-fields.ts";
import { listenFault } from "./listening.ts";
import { conclude, type Outcome, withConfig, withDropped } from "./outcome.ts";
import { readSelection, type SelectionFlags } from "./selection.ts";

export interface DocsFlags extends Omit<SelectionFlags, "operation"> {
  readonly out?: string;
  readonly scope?: string;
  readonly force?: boolean;
  /** Serves the site in place of writing it. */
  readonly serve?: boolean;
  readonly port: number;
}

const OUT = "reference";
const HOST = "127.0.0.1";
const NOTHING = "No site was made";

/** The site as it was made, and what is said of that. */
interface Site extends Outcome {
  readonly html: string;
  readonly dropped: readonly string[];
  readonly operations: number;
  readonly domains: readonly string[];
}

/** @returns the exit code */
export async function docsCommand(flags: DocsFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text", flags);
  const made = await withConfig(flags.config, (config) => makeSite(config, flags, console));
  if (!("html" in made)) return conclude(console, made, NOTHING);
  return flags.serve === true ? serve(made, flags, console) : write(made, flags, console);
}

async function makeSite(config: Config, flags: DocsFlags, console: Console): Promise<Site | Outcome> {
  console.progress("Reading documents …");
  const { domains, diagnostics, inputs, dropped } = await readSelection(config, flags);
  if (domains.length === 0) return { diagnostics, inputs };
  console.progress("Describing operations …");
  const settings = settingsOf({ ...config, ...pick(flags, "scope") });
  return {
    diagnostics,
    inputs,
    dropped,
    html: await referenceSite(domains, { settings, formerFields: await formerFields() }),
    operations: domains.reduce((sum, domain) => sum + operationsOf(domain).length, 0),
    domains: domains.map(({ id }) => id),
  };
}

async function write(site: Site, flags: DocsFlags, console: Console): Promise<number> {
  console.progress("Writing …");
  const out = resolve(flags.out ?? OUT);
  const done = await writeUnit(out, {
    name: OUT,
    files: new Map([["index.html", site.html]]),
    conflicts: flags.force === true ? "replace" : "report",
  });
  const found = { ...site, diagnostics: [...site.diagnostics, ...done.diagnostics] };
  if (hasErrors(done.diagnostics)) return conclude(console, found, NOTHING);
  const page = shown(join(out, "index.html"));
  const { written, deleted } = done;
  const { operations, domains } = site;
  const json = { ok: true, page, operations, domains, written, deleted };
  const result = withDropped({ text: `${counted(site)} in ${page}: ${done.summary}.`, json }, site);
  return conclude(console, { ...found, result }, NOTHING);
}

/** Until it is told to end. */
async function serve(site: Site, flags: DocsFlags, console: Console): Promise<number> {
  const at = { host: HOST, port: flags.port };
  let served: Served;
  try {
    served = await servePage(site.html, at);
  } catch (error) {
    const found = { ...site, diagnostics: [...site.diagnostics, listenFault(error, at)] };
    return conclude(console, found, "Nothing is served");
  }
  const { url } = served;
  const { operations, domains } = site;
  const text = `${counted(site)} at ${url}/ until Ctrl-C. With a mock to send requests to: stgen mock.`;
  const result = withDropped({ text, json: { ok: true, url, operations, domains } }, site);
  const code = await conclude(console, { ...site, result }, NOTHING);
  await stopped();
  await Promise.race([served.close(), stopped()]);
  console.note("Stopped.");
  return code;
}

function counted({ operations, domains }: Site): string {
  return `${count(operations, "operation")} of ${count(domains.length, "domain")}`;
}
