/** Days of the calendar and moments, by the names of what writes them: which one it is is only known when the code runs. */
import ts from "typescript";
import { bare, lastName } from "./code.ts";
import type { Looks } from "./looks.ts";
import { type Frame, literal, type TextPart, type Value } from "./values.ts";

export function aDay(): Value {
  return { kind: "unknown", name: "day", isDay: true };
}

export function aMoment(): Value {
  return { kind: "unknown", name: "moment", isMoment: true };
}

/** Whether a method is called on what `toISOString()` gives. */
export function isMoment(
  looks: Looks,
  { of, frame }: { readonly of: ts.Expression; readonly frame: Frame },
): boolean {
  const value = looks.evaluate(of, frame);
  return value.kind === "unknown" && value.isMoment === true;
}

/** Functions and methods of libraries that write dates in a form that is handed in: date-fns, dayjs, moment, luxon, Google's scripts, d3, Angular. */
const FORMATTERS =
  /^(?:format|formatDate|dateFormat|dateformat|lightFormat|formatInTimeZone|formatTz|toFormat|toString|strftime|timeFormat|utcFormat|transform|fecha)$/i;

/** Forms with a year, a month and a day, and nothing of the day's hours: `yyyy-MM-dd`, `YYYY-MM-DD`, `%Y-%m-%d`, `DD.MM.YYYY`. */
const DAY_FORM = /^(?=.*y)(?=.*[ml])(?=.*d)(?:[ymld]+|%[ymd])(?:[-/. ]?(?:[ymld]+|%[ymd]))*$/i;

/** Those that write nothing but days. */
const DAYS = /^(?:toISODate|toSQLDate|plainDateISO|toPlainDate)$/;

/** Languages whose dates are written as `2026-01-31`. */
const LANGUAGES = /^(?:sv|en-CA|fr-CA|lt|eo)(?:$|-)/;

/** Functions that take an option which leaves days. */
const OPTIONS = /^(?:formatISO|formatRFC3339)$/;

/** @returns nothing where a call of the name gives no day */
export function dayOf(
  looks: Looks,
  name: string,
  {
    of,
    args,
    frame,
  }: { readonly of?: ts.Expression; readonly args: readonly ts.Expression[]; readonly frame: Frame },
): Value | undefined {
  if (DAYS.test(name)) return aDay();
  if (name === "format" && of && isOfLanguage(looks, of, frame)) return aDay();
  if (name === "toLocaleDateString" || OPTIONS.test(name) || FORMATTERS.test(name)) {
    const values = args.map((arg) => looks.evaluate(arg, frame));
    const texts = values.flatMap((value) => literal(value) ?? []);
    if (name === "toLocaleDateString") return LANGUAGES.test(texts[0] ?? "") ? aDay() : undefined;
    if (FORMATTERS.test(name)) return texts.some((text) => DAY_FORM.test(text)) ? aDay() : undefined;
    const said = values.flatMap((value) =>
      value.kind === "object" ? [value.entries.get("representation")] : [],
    );
    return said.some((entry) => literal(entry?.value()) === "date") ? aDay() : undefined;
  }
  return undefined;
}

/** `new Intl.DateTimeFormat("en-CA")`, whatever else it is told: a time takes an option that few give it. */
function isOfLanguage(looks: Looks, of: ts.Expression, frame: Frame): boolean {
  const made = heldBy(looks, of);
  if (!made || !ts.isNewExpression(made) || lastName(made.expression) !== "DateTimeFormat") return false;
  const [language] = made.arguments ?? [];
  return language !== undefined && LANGUAGES.test(literal(looks.evaluate(language, frame)) ?? "");
}

/** What a variable was made with, or the expression itself. */
function heldBy(looks: Looks, node: ts.Expression): ts.Expression | undefined {
  const inner = bare(node);
  if (!ts.isIdentifier(inner)) return inner;
  const declaration = looks.symbolOf(inner)?.valueDeclaration;
  return declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
    ? bare(declaration.initializer)
    : undefined;
}

/** `${date.getFullYear()}-${month}-${day}`. */
export function isWrittenDay(parts: readonly TextPart[]): boolean {
  const [year, ...others] = parts;
  const isHole = (part: TextPart | undefined) => typeof part === "object" && part.kind === "unknown";
  return (
    typeof year === "object" &&
    year.kind === "unknown" &&
    /^(?:get(?:UTC)?FullYear|year|y+)$/i.test(year.name) &&
    others.length === 4 &&
    others.every((part, i) => (i % 2 === 0 ? part === "-" : isHole(part)))
  );
}
