import { get, getArray, getString, type JsonObject } from "../ground/json.ts";

export interface Stated {
  /** Fields that `sort` takes; empty when none are stated. */
  readonly sortFields: readonly string[];
  /** Whether one text holds several values with commas between them. */
  readonly commaSeparated: boolean;
  /** Greatest number of values in one call. */
  readonly maxItems?: number;
}

/** @param parameter the Parameter Object; its schema's description counts where it has none itself */
export function statedOf(parameter: JsonObject, root: JsonObject): Stated {
  const isOurs = getString(root, "x-portal-id") !== undefined;
  const prose = getString(parameter, "description") ?? getString(get(parameter, "schema"), "description");
  const text = isOurs ? "" : plainText(prose ?? "");
  const fields = getArray(parameter, "x-sort-fields").filter((field) => typeof field === "string");
  const commas = get(parameter, "x-comma-separated");
  const most = get(parameter, "x-max-items");
  const maxItems = typeof most === "number" ? most : maxItemsIn(text);
  return {
    sortFields: fields.length > 0 ? fields : sortFieldsIn(text),
    commaSeparated: typeof commas === "boolean" ? commas : COMMAS.test(text.replace(DENIED, "")),
    ...(maxItems !== undefined && { maxItems }),
  };
}

/** Markdown's line breaks (a backslash at the end) and emphasis out of the way, white space as single blanks. */
function plainText(text: string): string {
  return text
    .replace(/\\(?=\s|$)/g, " ")
    .replace(/[`*]/g, "")
    .replace(/<[^<>]*>/g, " ")
    .replace(/\s+/g, " ");
}

/** "Comma-delimited list of names", "(comma separated Ids)", "values separated by commas". */
const COMMAS =
  /\bcomma[- ]?(?:separated|delimited)\b|\b(?:separated|delimited) (?:by|with) (?:a )?commas?\b|\bcsv list\b/i;

/** "Not a comma-separated list" says the opposite. */
const DENIED =
  /\b(?:not|never|no) (?:an? )?(?:comma[- ]?(?:separated|delimited)|(?:separated|delimited) (?:by|with) (?:a )?commas?)\b/gi;

const LIST =
  /\b(?:available|allowed|supported|possible|valid|sortable) (?:sort(?:ing)? )?fields(?: to sort by)?(?: are)?\s*:?\s*/i;
/** A name, and in parentheses what it means: "Location (sorts by locations Id)". */
const FIELD = /^([A-Za-z_][\w.]*)(?:\s*\([^()]*\))?/;

/** "Available fields are: Id, ModifiedOn and CreatedOn." The list ends where no further name follows. */
function sortFieldsIn(text: string): string[] {
  const start = LIST.exec(text);
  if (start === null) return [];
  let rest = text.slice(start.index + start[0].length).replace(/^\[/, "");
  const fields: string[] = [];
  for (;;) {
    const [all = "", stated = ""] = FIELD.exec(rest.replace(/^["']/, "")) ?? [];
    // The full stop at the end of the sentence is none of the name.
    const field = stated.replace(/\.+$/, "");
    if (field === "") break;
    if (!fields.includes(field)) fields.push(field);
    rest = rest.replace(/^["']/, "").slice(all.length).replace(/^["']/, "");
    const next = /^(?:\s*[,;]\s*(?:and |or )?|\s+(?:and|or)\s+)/.exec(rest);
    if (next === null || stated !== field) break;
    rest = rest.slice(next[0].length);
  }
  return fields;
}

const MOST =
  /\b(?:max(?:imum|\.)?|up to|at most|no more than|limited to)(?: (?:of|is|number(?: of \w+)?(?: is)?))?:? (\d{1,3}(?:,\d{3})+|\d+)\b(?: (\w+))?/gi;
/** What a number may count that is no value of the list. */
const NO_ITEMS = /^(?:char|symbol|letter|digit|byte|kb|mb|day|hour|minute|second|month|year|page|percent)/i;

/** The greatest size of a page: "Page size, maximum 500". */
export function largestIn(text: string): number | undefined {
  return maxItemsIn(plainText(text));
}

/** "Perform lookup by multiple IDs (maximum 50)", "maximum 50 items". */
function maxItemsIn(text: string): number | undefined {
  for (const [, number = "", unit = ""] of text.matchAll(MOST)) {
    if (!NO_ITEMS.test(unit)) return Number(number.replaceAll(",", ""));
  }
  return undefined;
}
