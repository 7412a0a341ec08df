/** `stgen scopes`: what has to be ticked in the developer portal for the calls that an application makes. */
import { count, oneLine } from "../ground/text.ts";
import { type DomainScopes, scopesOf } from "../model/scopes.ts";
import { runCommand, withDropped } from "./outcome.ts";
import type { ScopesFlags } from "./scan-flags.ts";
import { readSelection } from "./selection.ts";

/** @returns the exit code */
export async function scopesCommand(flags: ScopesFlags): Promise<number> {
  const { src = [], ...rest } = flags;
  if (src.length > 0) return (await import("./scan-scopes.ts")).scanScopesCommand({ ...rest, src });
  return runCommand(flags, "Nothing was listed", async (config, console) => {
    console.progress("Reading documents …");
    const { domains, diagnostics, inputs, dropped } = await readSelection(config, flags);
    if (domains.length === 0) return { diagnostics, inputs };
    const listed = scopesOf(domains, flags.operation);
    const json = {
      ok: true,
      scopes: listed.flatMap(({ domain, scopes }) => scopes.map((each) => ({ domain, ...each }))),
      without: listed.flatMap(({ domain, without }) => without.map((operation) => ({ domain, operation }))),
    };
    const result = withDropped({ text: textOf(listed), json }, { dropped, diagnostics });
    return { diagnostics, inputs, result };
  });
}

/** A block for each domain: what the portal calls the scope, where it is known, stands behind it. */
function textOf(listed: readonly DomainScopes[]): string {
  const blocks = listed.map(({ domain, title, scopes, without }) => {
    const width = Math.max(0, ...scopes.map(({ scope }) => oneLine(scope).length));
    const rows = scopes.map(
      ({ scope, description = "", operations }) =>
        `  ${oneLine(scope).padEnd(width)}  ${[oneLine(description), count(operations.length, "operation")].filter(Boolean).join(", ")}`,
    );
    const rest = without.length === 0 ? [] : [`  no scope is stated for ${without.map(oneLine).join(", ")}`];
    return [`${domain} (${oneLine(title)})`, ...rows, ...rest].join("\n");
  });
  const total = new Set(listed.flatMap(({ scopes }) => scopes.map(({ scope }) => scope))).size;
  return [...blocks, `${count(total, "scope")} to tick.`].join("\n\n");
}
