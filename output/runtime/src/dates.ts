/** Moments and days as they are sent: what the API would not take for one is refused, for it ignores such filters. */
import { UsageError } from "./errors.js";

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/i;

/** Whether a text is a day of the calendar as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00Z`);
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * A moment as it is sent: with its seconds, and with the zone that one without is meant in, which is UTC as in the API's own answers.
 *
 * @throws UsageError for a text that is no moment, as a day alone is none
 */
export function moment(text: string, what: string): string {
  const [all, , seconds = ":00", , zone = "Z"] = MOMENT.exec(text) ?? [];
  if (all && isDay(text.slice(0, 10))) return text.slice(0, 16) + seconds + zone;
  const mend = isDay(text) ? `, or for a whole day both bounds of dayRange("${text}", timeZone)` : "";
  throw new UsageError(
    `${what} is ${JSON.stringify(text)}, which is no moment; the API would ignore it. Pass a Date${mend}.`,
  );
}

/**
 * A day as text; of a `Date` the day that it is here.
 *
 * @param text the value as a text
 * @throws UsageError also for the start of a UTC day that is another day here, as `new Date("2026-01-31")` makes west of Greenwich
 */
export function day(value: unknown, text: string, what: string): string {
  if (!(value instanceof Date)) {
    if (isDay(text)) return text;
    throw new UsageError(`${what} is ${JSON.stringify(text)}, which is no day. Pass it as "YYYY-MM-DD".`);
  }
  const [year, month, date] = [value.getFullYear(), value.getMonth() + 1, value.getDate()];
  const here = [String(year).padStart(4, "0"), ...[month, date].map((part) => `0${part}`.slice(-2))].join(
    "-",
  );
  const utc = text.slice(0, 10);
  if (value.getTime() % 86_400_000 !== 0 || here === utc) return here;
  throw new UsageError(
    `${what} is a Date that begins ${utc} in UTC and is ${here} here. Pass the day as "YYYY-MM-DD".`,
  );
}
