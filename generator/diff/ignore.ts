/**
 * Changes that somebody has looked at and accepted, for a while.
 *
 * ```yaml
 * ignore:
 *   - rule: property-response-removed     # at least one of the four; `*` stands for any text
 *     domain: crm
 *     operation: Customers_*
 *     pointer: /components/schemas/Crm.V2.Customer/properties/fax
 *     reason: Nobody has read it since the import was rewritten.
 *     expires: 2026-12-31                 # the last day it holds
 * ```
 *
 * A row that has expired ignores nothing and is reported; so is one that matches nothing, because what it was for is over.
 */
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { escapeRegExp } from "../ground/text.ts";
import { parseData } from "../read/parse.ts";
import type { Change } from "./change.ts";
import { isRule } from "./rules/rules.ts";
import { get, getString, isObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";
import type { InputFile } from "../ground/input.ts";

export interface IgnoreRow {
  readonly rule?: string;
  readonly domain?: string;
  readonly operation?: string;
  readonly pointer?: string;
  readonly reason: string;
  readonly expires: string;
  readonly file: string;
  readonly at: string;
}

const SELECTORS = ["rule", "domain", "operation", "pointer"] as const;
const KEYS: readonly string[] = [...SELECTORS, "reason", "expires"];

export function parseIgnores(source: InputFile | undefined): {
  readonly rows: readonly IgnoreRow[];
  readonly diagnostics: readonly Diagnostic[];
} {
  if (source === undefined) return { rows: [], diagnostics: [] };
  const { value, diagnostics: faults } = parseData(source);
  if (faults.length > 0) return { rows: [], diagnostics: faults };
  const fault = (reason: string, pointer: string) =>
    diagnostic("ignore-invalid", { reason }, { place: { file: source.path, pointer } });
  const list = get(value, "ignore");
  if (!Array.isArray(list)) return { rows: [], diagnostics: [fault("The file holds no list `ignore`", "")] };
  const rows: IgnoreRow[] = [];
  const diagnostics: Diagnostic[] = [];
  list.forEach((entry, i) => {
    const at = join("/ignore", i);
    const reason = faultOf(entry);
    if (reason !== undefined) {
      diagnostics.push(fault(reason, at));
      return;
    }
    rows.push({
      ...Object.fromEntries(
        SELECTORS.flatMap((key) => {
          const stated = getString(entry, key);
          return stated === undefined ? [] : [[key, stated]];
        }),
      ),
      reason: getString(entry, "reason") ?? "",
      expires: getString(entry, "expires") ?? "",
      file: source.path,
      at,
    });
  });
  return { rows, diagnostics };
}

function faultOf(entry: JsonValue): string | undefined {
  if (!isObject(entry)) return "A row of `ignore` is an object";
  const stranger = Object.keys(entry).find((key) => !KEYS.includes(key));
  if (stranger !== undefined) return `A row of \`ignore\` has no key ${stranger}; it has ${KEYS.join(", ")}`;
  const notText = KEYS.find((key) => get(entry, key) !== undefined && getString(entry, key) === undefined);
  if (notText !== undefined) return `The key ${notText} of a row is a text`;
  if (!SELECTORS.some((key) => getString(entry, key) !== undefined)) {
    return `A row names at least one of ${SELECTORS.join(", ")}`;
  }
  const rule = getString(entry, "rule");
  if (rule !== undefined && !rule.includes("*") && !isRule(rule)) return `There is no rule ${rule}`;
  if ((getString(entry, "reason") ?? "").trim() === "") return "A row says its reason";
  if (!isDay(getString(entry, "expires") ?? "")) return "A row says when it expires, as 2026-12-31";
  return undefined;
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return time !== undefined && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/**
 * Takes accepted changes out.
 *
 * @param how.scope with `some` domains only, a row that matches nothing may be for another one
 */
export function applyIgnores(
  changes: readonly Change[],
  rows: readonly IgnoreRow[],
  how: { readonly today: string; readonly scope: "all" | "some" },
): {
  readonly changes: readonly Change[];
  readonly ignored: number;
  readonly diagnostics: readonly Diagnostic[];
} {
  const place = ({ file, at }: IgnoreRow) => ({ place: { file, pointer: at } });
  const valid = rows.filter(({ expires }) => expires >= how.today);
  const expired = rows.filter((row) => !valid.includes(row));
  const used = new Set<IgnoreRow>();
  const kept = changes.filter((change) => {
    const matching = valid.filter((row) => matches(row, change));
    for (const row of matching) used.add(row);
    return matching.length === 0;
  });
  return {
    changes: kept,
    ignored: changes.length - kept.length,
    diagnostics: [
      ...expired.map((row) => diagnostic("ignore-expired", { expires: row.expires }, place(row))),
      ...(how.scope === "some" ? [] : valid.filter((row) => !used.has(row))).map((row) =>
        diagnostic("ignore-unmatched", {}, place(row)),
      ),
    ],
  };
}

function matches(row: IgnoreRow, change: Change): boolean {
  return (
    fits(row.rule, [change.rule]) &&
    fits(row.domain, [change.domain]) &&
    fits(row.operation, change.operations) &&
    fits(row.pointer, [change.pointer])
  );
}

function fits(pattern: string | undefined, texts: readonly string[]): boolean {
  if (pattern === undefined) return true;
  const parts = pattern.split("*").map(escapeRegExp);
  const expression = new RegExp(`^${parts.join(".*")}$`, "s");
  return texts.some((text) => expression.test(text));
}
