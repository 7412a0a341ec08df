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
import { isCalendarDay } from "../ground/dates.ts";
import { escapeRegExp } from "../ground/text.ts";
import { checkFile, entriesOf, ifText, shape, type Spot, textOrEmpty } from "../read/check.ts";
import type { Change } from "./change.ts";
import { isRule } from "./rules/rules.ts";
import { get, getString, isObject } from "../ground/json.ts";
import type { InputFile } from "../ground/input.ts";

const SELECTORS = ["rule", "domain", "operation", "pointer"] as const;
const KEYS: readonly string[] = [...SELECTORS, "reason", "expires"];

const selection = shape({
  rule: ifText,
  domain: ifText,
  operation: ifText,
  pointer: ifText,
  reason: textOrEmpty,
  expires: textOrEmpty,
});

type IgnoreRow = ReturnType<typeof selection> & Pick<Spot, "place">;

export function parseIgnores(source: InputFile | undefined): {
  readonly rows: readonly IgnoreRow[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { value: rows = [], diagnostics } =
    source === undefined
      ? { diagnostics: [] }
      : checkFile(source, { code: "ignore-invalid", check: readRows });
  return { rows, diagnostics };
}

function readRows(root: Spot): readonly IgnoreRow[] {
  const list = root.at("ignore");
  if (!Array.isArray(list.value)) root.fault("The file holds no list `ignore`");
  return entriesOf((spot) => {
    const row = selection(spot);
    const reason = faultOf(spot, row);
    return reason === undefined ? { ...row, place: spot.place } : spot.fault(reason);
  })(list);
}

function faultOf({ value }: Spot, row: ReturnType<typeof selection>): string | undefined {
  if (!isObject(value)) return "A row of `ignore` is an object";
  const stranger = Object.keys(value).find((key) => !KEYS.includes(key));
  if (stranger !== undefined) return `A row of \`ignore\` has no key ${stranger}; it has ${KEYS.join(", ")}`;
  const notText = KEYS.find((key) => get(value, key) !== undefined && getString(value, key) === undefined);
  if (notText !== undefined) return `The key ${notText} of a row is a text`;
  if (!SELECTORS.some((key) => row[key] !== undefined))
    return `A row names at least one of ${SELECTORS.join(", ")}`;
  if (row.rule !== undefined && !row.rule.includes("*") && !isRule(row.rule))
    return `There is no rule ${row.rule}`;
  if (row.reason.trim() === "") return "A row says its reason";
  return isCalendarDay(row.expires) ? undefined : "A row says when it expires, as 2026-12-31";
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
      ...expired.map(({ expires, place }) => diagnostic("ignore-expired", { expires }, { place })),
      ...(how.scope === "some" ? [] : valid.filter((row) => !used.has(row))).map(({ place }) =>
        diagnostic("ignore-unmatched", {}, { place }),
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
