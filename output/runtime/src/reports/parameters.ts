/**
 * Parameters of a report, held against what the report says of them. The API does not say what it makes of a wrong one, and a run
 * costs a minute: all faults are told at once, before the first.
 */
import { isDay } from "../dates.js";
import { shownIn } from "../day-range.js";
import { instead } from "./names.js";

/** A value of a parameter. A `Date` is the day that it is in `timeZone`. */
export type ReportValue = string | number | bigint | boolean | Date;

/** Values by the names of parameters. `null` and `undefined` are left out. */
export type ReportParameters = Readonly<
  Record<string, ReportValue | readonly ReportValue[] | null | undefined>
>;

/** Of a description, as far as it was there: what the API answers is not believed to have all that it should. */
export interface DescribedParameter {
  readonly name: string;
  readonly label?: string | null;
  readonly dataType?: string;
  readonly isArray?: boolean;
  readonly isRequired?: boolean;
  readonly acceptValues?: {
    readonly fields?: readonly { readonly name?: string }[] | null;
    readonly values?: readonly (readonly unknown[])[] | null;
    readonly dynamicSetId?: string | null;
  } | null;
}

/** What values are judged by. */
export interface Judging {
  /** Shows moments as clocks of the tenant do; absent where nobody said which those are. */
  readonly format: Intl.DateTimeFormat | undefined;
  /** Rows of a set of values that is kept apart; nothing where it cannot be read. */
  readonly valuesOf: (set: string) => Promise<readonly (readonly unknown[])[] | undefined>;
}

/** As it is sent. */
export interface SentParameter {
  readonly name: string;
  readonly value: unknown;
}

type Judged = { readonly sent: unknown } | { readonly fault: string };

interface DataType {
  /** Whether a value of a list of accepted ones is of this type. */
  readonly fits: (value: unknown) => boolean;
  readonly write: (value: unknown, format: Intl.DateTimeFormat | undefined) => Judged;
}

const isText = (value: unknown) => typeof value === "string";
const isNumber = (value: unknown) =>
  typeof value === "number" ? Number.isFinite(value) : typeof value === "bigint";
const isExact = (value: unknown) =>
  isNumber(value) && (typeof value === "number" || BigInt(Number(value)) === value);

/** By the API's own names of types; of any other nothing is known. */
const TYPES: Readonly<Record<string, DataType>> = {
  String: plainly(isText, "a text"),
  Number: {
    ...plainly(isExact, "a number"),
    fits: (value) => isNumber(value) || (isText(value) && /^-?\d+(\.\d+)?$/.test(value as string)),
  },
  Boolean: plainly((value) => typeof value === "boolean", "true or false"),
  Date: { fits: isText, write: writeDay },
  Time: plainly(
    (value) => isText(value) && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?$/.test(value as string),
    'a time of day, such as "08:30"',
  ),
};

function plainly(fits: (value: unknown) => boolean, what: string): DataType {
  const write = (value: unknown): Judged =>
    fits(value)
      ? { sent: typeof value === "bigint" ? Number(value) : value }
      : { fault: `has to be ${what}, and is ${kindOf(value)}` };
  return { fits, write };
}

function writeDay(value: unknown, format: Intl.DateTimeFormat | undefined): Judged {
  const fault = (why: string) => ({ fault: `${why}. Pass the day as "YYYY-MM-DD"` });
  if (typeof value === "string" && isDay(value)) return { sent: value };
  const isMoment =
    typeof value === "string" && isDay(value.slice(0, 10)) && /T\d\d:.*(Z|[+-]\d\d:?\d\d)$/i.test(value);
  const moment = value instanceof Date ? value.getTime() : isMoment ? Date.parse(value) : NaN;
  if (Number.isNaN(moment)) return fault(`has to be a day, and is ${kindOf(value)}`);
  if (!format)
    return fault("is a moment, and a day only in some time zone: say which by the option timeZone");
  return { sent: shownIn(format, moment).slice(0, 10) };
}

/**
 * Parameters as they are sent, or what is wrong with them, all of it.
 *
 * @param described what the report says of them
 */
export async function judgeParameters(
  given: ReportParameters,
  described: readonly DescribedParameter[],
  judging: Judging,
): Promise<{ readonly sent: readonly SentParameter[]; readonly faults: readonly string[] }> {
  const sent: SentParameter[] = [];
  const faults = Object.keys(given)
    .filter((name) => !described.some((one) => one.name === name))
    .map((name) => `there is no parameter ${JSON.stringify(name)}.${instead(name, described.map(shownOf))}`);
  for (const parameter of described) {
    const { name } = parameter;
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    const isMissing = (value ?? undefined) === undefined || (Array.isArray(value) && value.length === 0);
    if (isMissing) {
      if (parameter.isRequired === true) faults.push(`${name} is missing${expected(parameter)}.`);
      continue;
    }
    const judged = await judge(value, parameter, judging);
    if ("fault" in judged) faults.push(`${name} ${judged.fault}`);
    else sent.push({ name, value: judged.sent });
  }
  return { sent, faults };
}

function shownOf({ name, label }: DescribedParameter): readonly [readonly string[], string] {
  return [[name, ...(label ? [label] : [])], name];
}

/** What a parameter that is not there should be. */
function expected({ dataType, isArray, label }: DescribedParameter): string {
  const said = [
    ...(label ? [JSON.stringify(label)] : []),
    ...(dataType ? [dataType] : []),
    ...(isArray ? ["a list"] : []),
  ];
  return said.length > 0 ? ` (${said.join(", ")})` : "";
}

async function judge(value: unknown, parameter: DescribedParameter, judging: Judging): Promise<Judged> {
  const { dataType = "", isArray, acceptValues } = parameter;
  if (Array.isArray(value) && isArray !== true) return { fault: "takes one value, and is a list." };
  const values: readonly unknown[] = Array.isArray(value) ? (value as unknown[]) : [value];
  const type = Object.hasOwn(TYPES, dataType) ? TYPES[dataType] : undefined;
  const known = acceptValues && type && (await acceptedValues(acceptValues, type, judging));
  const judged = values.map((one) => judgeValue(one, type, known ?? undefined, judging.format));
  const faults = judged.flatMap((one) => ("fault" in one ? [one.fault] : []));
  if (faults.length > 0) return { fault: [...new Set(faults)].join(" It ") };
  const sent = judged.flatMap((one) => ("sent" in one ? [one.sent] : []));
  return { sent: isArray === true ? sent : sent[0] };
}

/** @param known those that are accepted, where that is known */
function judgeValue(
  value: unknown,
  type: DataType | undefined,
  known: readonly Accepted[] | undefined,
  format: Intl.DateTimeFormat | undefined,
): Judged {
  const judged = type?.write(value, format) ?? { sent: value };
  const near = () =>
    known
      ? instead(
          String(value),
          known.map(({ value, texts, shown }) => [[value, ...texts], shown]),
        )
      : "";
  if ("fault" in judged) return { fault: `${judged.fault}.${near()}` };
  const isKnown = known?.some((one) => one.value === String(judged.sent)) ?? true;
  return isKnown ? judged : { fault: `does not take ${JSON.stringify(judged.sent)}.${near()}` };
}

interface Accepted {
  readonly value: string;
  /** What else its row says. */
  readonly texts: readonly string[];
  readonly shown: string;
}

/** Nothing where there is no telling: values that are nowhere, or of which none is of the parameter's type. */
async function acceptedValues(
  { fields, values, dynamicSetId }: NonNullable<DescribedParameter["acceptValues"]>,
  { fits }: DataType,
  { valuesOf }: Judging,
): Promise<readonly Accepted[] | undefined> {
  const stated = values && values.length > 0 ? values : dynamicSetId ? await valuesOf(dynamicSetId) : [];
  const rows = (stated ?? []).filter((row) => Array.isArray(row));
  // Rows have the value and what it is called; which column is which, only their names and types say.
  const columns = Array.from(rows[0] ?? [], (_, i) => i);
  const isValue = (column: number) => /^(value|id)$/i.test(fields?.[column]?.name ?? "");
  const column = [...columns.filter(isValue), ...columns].find((one) => rows.every((row) => fits(row[one])));
  if (column === undefined) return undefined;
  return rows.map((row) => {
    const texts = row.filter((cell, i): cell is string => i !== column && typeof cell === "string");
    const named = texts[0] === undefined ? "" : ` (${texts[0]})`;
    return { value: String(row[column]), texts, shown: JSON.stringify(row[column]) + named };
  });
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "no valid Date" : "a Date";
  if (typeof value === "string") return `the text ${JSON.stringify(value.slice(0, 40))}`;
  if (typeof value === "number") return Number.isFinite(value) ? "a number" : String(value);
  return Array.isArray(value) ? "a list" : `of type ${typeof value}`;
}
