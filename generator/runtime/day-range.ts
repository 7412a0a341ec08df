/** The day of a place as two moments. Bundlers leave it out of what does not use it. */
import { isDay } from "./dates.js";
import { UsageError } from "./errors.js";

const HOURS_24 = 86_400_000;

/** When a day begins, and when the next one does. */
export interface DayRange {
  readonly start: Date;
  readonly end: Date;
}

/**
 * The bounds of a day in a time zone, `start` included and `end` not, as filters have them: 24 hours, or 23 or 25 where clocks change.
 *
 * ```ts
 * const { start, end } = dayRange("2026-03-08", "America/New_York");
 * st.jpm.jobs.list({ createdOnOrAfter: start, createdBefore: end });
 * ```
 *
 * @param day `YYYY-MM-DD`
 * @param timeZone its name in the IANA database, as the tenant's settings have it
 * @throws UsageError for what is no day, or none there, and for what is no time zone
 */
export function dayRange(day: string, timeZone: string): DayRange {
  if (typeof day !== "string" || !isDay(day) || day < "0001" || day > "9999")
    throw new UsageError(`dayRange: ${said(day)} is no day. Pass it as "YYYY-MM-DD".`);
  const offset = offsetIn(formatIn(timeZone, "dayRange"));
  const midnight = Date.parse(`${day}T00:00Z`);
  const start = startOf(midnight, offset);
  const end = startOf(midnight + HOURS_24, offset);
  if (start < end) return { start: new Date(start), end: new Date(end) };
  throw new UsageError(`dayRange: ${day} was left out of the calendar of ${timeZone}.`);
}

/** How far a zone's clocks are ahead of UTC at a moment, all in milliseconds. */
type Offset = (moment: number) => number;

function offsetIn(format: Intl.DateTimeFormat): Offset {
  return (moment) => Date.parse(`${shownIn(format, moment)}Z`) - Math.floor(moment / 1000) * 1000;
}

/** What clocks show at a moment: `2026-03-08T03:30:00`. */
export function shownIn(format: Intl.DateTimeFormat, moment: number): string {
  const parts: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(moment)) parts[type] = value.padStart(2, "0");
  const { year = "", month, day, hour, minute, second } = parts;
  return `${year.padStart(4, "0")}-${month}-${day}T${hour}:${minute}:${second}`;
}

/**
 * @param what asks for it, as errors say it
 * @throws UsageError for what is no time zone
 */
export function formatIn(timeZone: string, what: string): Intl.DateTimeFormat {
  try {
    // Without a name `Intl` takes the zone of the machine.
    if (typeof timeZone === "string" && timeZone !== "")
      return new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
        timeZone,
        hourCycle: "h23",
        ...{ year: "numeric", month: "2-digit", day: "2-digit" },
        ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
      });
  } catch {
    // Said below.
  }
  throw new UsageError(
    `${what}: ${said(timeZone)} is no time zone. Pass its name, such as "America/New_York".`,
  );
}

/** The first moment at which clocks show this midnight or a later time. */
function startOf(midnight: number, offset: Offset): number {
  const [before, after] = [offset(midnight - HOURS_24), offset(midnight + HOURS_24)];
  // Where clocks are put back over midnight there are two; the first counts.
  const shown = [before, after].map((ahead) => midnight - ahead).filter((at) => at + offset(at) === midnight);
  if (shown.length > 0) return Math.min(...shown);
  // Clocks are put forward over it: it begins when they are.
  let [early, late] = [midnight - Math.max(before, after), midnight - Math.min(before, after)];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (offset(middle) === before) early = middle;
    else late = middle;
  }
  return late;
}

function said(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : `a value of type ${typeof value}`;
}
