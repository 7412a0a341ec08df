/** `stgen docs`: the reference site of all operations, into a folder or over a port of this machine. */
import { join, resolve } from "node:path";
import { hasErrors } from "../diagnostics/codes.ts";
import { pick } from "../ground/pick.ts";
import { stopped } from "../ground/system.ts";
import { count } from "../ground/text.ts";
import { operationsOf } from "../model/operations.ts";
import { settingsOf } from "../model/settings.ts";
import { shown } from "../read/disk.ts";
import { referenceSite } from "../reference/site.ts";
import type { Served } from "../serve/listen.ts";
import { servePage } from "../serve/page.ts";
import { writeUnit } from "../write/output.ts";
import { createConsole } from "./console.ts";
import { EXIT } from "./exit.ts";
import { formerFields } from "./former-fields.ts";
import { listenFault } from "./listening.ts";
import { conclude, runCommand, withDropped } from "./outcome.ts";
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

/** @returns the exit code */
export async function docsCommand(flags: DocsFlags): Promise<number> {
  const site: { html?: string } = {};
  const code = await runCommand(flags, "No site was made", async (config, console) => {
    console.progress("Reading documents …");
    const { domains, diagnostics, inputs, dropped } = await readSelection(config, flags);
    if (domains.length === 0) return { diagnostics, inputs };
    console.progress("Describing operations …");
    const settings = settingsOf({ ...config, ...pick(flags, "scope") });
    const html = await referenceSite(domains, { settings, formerFields: await formerFields() });
    const operations = domains.reduce((sum, domain) => sum + operationsOf(domain).length, 0);
    const says = `${count(operations, "operation")} of ${count(domains.length, "domain")}`;
    if (flags.serve === true) {
      site.html = html;
      return {
        diagnostics,
        inputs,
        result: withDropped({ text: `${says}.`, json: { ok: true } }, { dropped, diagnostics }),
      };
    }
    console.progress("Writing …");
    const out = resolve(flags.out ?? OUT);
    const done = await writeUnit(out, {
      name: OUT,
      files: new Map([["index.html", html]]),
      conflicts: flags.force === true ? "replace" : "report",
    });
    const found = [...diagnostics, ...done.diagnostics];
    if (hasErrors(done.diagnostics)) return { diagnostics: found, inputs };
    const page = shown(join(out, "index.html"));
    const { written, deleted } = done;
    const json = { ok: true, page, operations, domains: domains.map(({ id }) => id), written, deleted };
    return {
      diagnostics: found,
      inputs,
      result: withDropped({ text: `${says} in ${page}: ${done.summary}.`, json }, { dropped, diagnostics }),
    };
  });
  return site.html === undefined || (code !== EXIT.ok && code !== EXIT.errors)
    ? code
    : serve(site.html, flags, code);
}

async function serve(html: string, flags: DocsFlags, code: number): Promise<number> {
  const { port } = flags;
  const console = createConsole(flags.json === true ? "json-lines" : "text", flags);
  let served: Served;
  try {
    served = await servePage(html, { host: HOST, port });
  } catch (error) {
    return conclude(
      console,
      { diagnostics: [listenFault(error, { host: HOST, port })] },
      "Nothing is served",
    );
  }
  const { url } = served;
  console.result(`The reference is at ${url}/ until Ctrl-C. With a mock to send requests to: stgen mock.`, {
    ok: true,
    url,
  });
  await stopped();
  await Promise.race([served.close(), stopped()]);
  console.note("Stopped.");
  return code;
}
