/** The scopes that code needs: those of the operations that its calls are, no others. */
import { groupBy } from "../ground/collections.ts";
import { by } from "../ground/text.ts";
import type { Finding } from "./finding.ts";

export interface NeededScope {
  readonly scope: string;
  /** Operations that need it, as `GET /crm/v2/tenant/{tenant}/customers`. */
  readonly calls: readonly string[];
  readonly files: readonly string[];
}

/** Sorted by their names. */
export function neededScopes(findings: readonly Finding[]): readonly NeededScope[] {
  const uses = findings.flatMap((finding) => (finding.scopes ?? []).map((scope) => ({ scope, finding })));
  return [...groupBy(uses, ({ scope }) => scope)]
    .map(([scope, all]) => ({
      scope,
      calls: unique(all.map(({ finding: { method, path } }) => `${method ?? ""} ${path ?? ""}`.trim())),
      files: unique(all.map(({ finding }) => finding.file)),
    }))
    .sort(by(({ scope }) => scope));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}

/** What a committed list has too much and too little of. A line a scope, `#` before what is none. */
export function compareScopes(
  needed: readonly NeededScope[],
  list: string,
): { readonly missing: readonly string[]; readonly needless: readonly string[] } {
  const listed = new Set(
    list
      .split(/\r?\n/)
      .map((line) => line.replace(/#.*/, "").trim())
      .filter((line) => line !== ""),
  );
  const names = new Set(needed.map(({ scope }) => scope));
  return {
    missing: [...names].filter((scope) => !listed.has(scope)),
    needless: [...listed].filter((scope) => !names.has(scope)),
  };
}

/** @param perFile a block for each file, with the calls that need a scope */
export function scopesText(
  needed: readonly NeededScope[],
  findings: readonly Finding[],
  perFile: boolean,
): string {
  if (!perFile) return needed.map(({ scope }) => scope).join("\n");
  return [...groupBy(findings, ({ file }) => file)]
    .map(([file, own]) => [
      file,
      ...neededScopes(own).map(({ scope, calls }) => `  ${scope}  ${calls.join(", ")}`),
    ])
    .filter((lines) => lines.length > 1)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}
