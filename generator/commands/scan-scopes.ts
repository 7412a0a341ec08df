/** `stgen scopes SRC…`: the scopes that code needs, and whether a committed list has them. */
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { unreadable } from "../diagnostics/files.ts";
import { count } from "../ground/text.ts";
import { readIfThere } from "../read/disk.ts";
import { compareScopes, neededScopes, scopesText } from "../scan/scopes.ts";
import { type Console, createConsole } from "./console.ts";
import { EXIT } from "./exit.ts";
import { conclude, type Outcome } from "./outcome.ts";
import { scanSources } from "./scan.ts";
import type { ScopesFlags } from "./scan-flags.ts";

/** @returns the exit code */
export async function scanScopesCommand(
  flags: ScopesFlags & { readonly src: readonly string[] },
): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text", flags);
  return conclude(console, await scopesOfCode(flags, console), "Nothing was listed");
}

async function scopesOfCode(
  flags: ScopesFlags & { readonly src: readonly string[] },
  console: Console,
): Promise<Outcome> {
  const unused = (["specs", "only", "operation"] as const).filter((name) => flags[name] !== undefined);
  if (unused.length > 0) {
    const reason = "it chooses among calls of documents, and not of code";
    const wrong = { option: `--${unused[0] ?? ""}`, reason, hint: "Leave it out, or name no code." };
    return { diagnostics: [diagnostic("option-invalid", wrong)] };
  }
  const list = flags.check === undefined ? undefined : await readList(flags.check);
  if (list !== undefined && typeof list !== "string") return { diagnostics: [list] };
  const { report, diagnostics } = await scanSources(flags.src, console);
  if (hasErrors(diagnostics)) return { diagnostics };
  const scopes = neededScopes(report.findings);
  const text = scopesText(scopes, report.findings, flags.perFile === true || flags.verbose === true);
  if (list === undefined) return { diagnostics, result: { text, json: { ok: true, scopes } } };
  const { missing, needless } = compareScopes(scopes, list);
  const lines = [
    ...missing.map((scope) => `+ ${scope}  ${scopes.find((each) => each.scope === scope)?.calls[0] ?? ""}`),
    ...needless.map((scope) => `- ${scope}  no call needs it`),
  ];
  const isSame = lines.length === 0;
  const said = isSame ? `The list has all ${count(scopes.length, "scope")}, and no other.` : lines.join("\n");
  const json = { ok: isSame, scopes, missing, needless };
  return { diagnostics, result: { text: said, json, exit: isSame ? EXIT.ok : EXIT.drift } };
}

async function readList(path: string): Promise<string | Diagnostic> {
  try {
    const text = await readIfThere(path);
    return text ?? unreadable(path, Object.assign(new Error("it is not there"), { code: "ENOENT" }));
  } catch (error) {
    return unreadable(path, error);
  }
}
