/**
 * Whose wall clock old times showed. They had no zone and the new ones are UTC, so that each pair tells a shift; what all of them tell together, summer
 * and winter apart, is the offset of a place.
 */

/** Seconds since 1970 of what is written as a moment, as if in UTC whatever its zone says; `NaN` for anything else. */
export function wallSeconds(text: string): number {
  const { length } = text;
  if (length < 19 || length > 40 || text.charCodeAt(4) !== 45 || text.charCodeAt(10) !== 84)
    return Number.NaN;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  const clock = digits(text, 11, 2) * 3600 + digits(text, 14, 2) * 60 + digits(text, 17, 2);
  // Days of a calendar that begins in March, so that a leap day is the last.
  const y = month > 2 ? year : year - 1;
  const m = month > 2 ? month - 3 : month + 9;
  const days =
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * m + 2) / 5) +
    day -
    719_469;
  return days * 86_400 + clock;
}

function digits(text: string, from: number, many: number): number {
  let value = 0;
  for (let at = from; at < from + many; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const DAY = 86_400;
const QUARTER = 900;
/** No place is farther from UTC. */
const FARTHEST = 14 * 3600;
/** Days that are told apart: more would say the same. */
const MAX_DAYS = 20_000;

/** Shifts of the pairs of one field. */
export class Shifts {
  /** Day → seconds from the old to the new text → pairs. */
  readonly days = new Map<number, Map<number, number>>();
  pairs = 0;

  add(before: number, after: number): void {
    this.pairs += 1;
    const day = Math.floor(after / DAY);
    let shifts = this.days.get(day);
    if (shifts === undefined) {
      if (this.days.size >= MAX_DAYS) return;
      this.days.set(day, (shifts = new Map<number, number>()));
    }
    const shift = after - before;
    shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
  }

  /** Pairs with the shift that a clock has on their day. */
  agreeing(clock: Clock): number {
    let sum = 0;
    for (const [day, shifts] of this.days)
      for (const [shift, count] of shifts) if (clock.shows(day, shift)) sum += count;
    return sum;
  }
}

/** A clock on the wall: by how much it was behind UTC on a day. */
export interface Clock {
  /** Offsets as they are written: `-05:00`. */
  readonly offsets: readonly string[];
  /** Places whose clocks showed that, the best known first. */
  readonly zones: readonly string[];
  /** @param shift seconds from what it showed to UTC */
  readonly shows: (day: number, shift: number) => boolean;
}

export const UTC: Clock = { offsets: ["+00:00"], zones: ["UTC"], shows: (_, shift) => shift === 0 };

/** Share of the pairs that are not the same on both sides; one of few may be a mistake in a record. */
const MIN_RATIO = 0.75;

function isMost(agreeing: number, all: number): boolean {
  return all - agreeing <= Math.max(1, all * (1 - MIN_RATIO));
}

/** One time that is another is another value; a clock shows in several. */
const MIN_SHIFTED = 2;

/** Places that are named. */
const MAX_ZONES = 3;

/** The clock that most of the shifted pairs showed; nothing where they agree on none. */
export function clockOf(fields: readonly Shifts[]): Clock | undefined {
  const days = new Map<number, Map<number, number>>();
  let all = 0;
  for (const field of fields)
    for (const [day, shifts] of field.days)
      for (const [shift, count] of shifts) {
        if (shift === 0 || shift % QUARTER !== 0 || Math.abs(shift) > FARTHEST) continue;
        all += count;
        const known = days.get(day) ?? new Map<number, number>();
        days.set(day, known.set(shift, (known.get(shift) ?? 0) + count));
      }
  const totals = new Map<number, number>();
  for (const shifts of days.values())
    for (const [shift, count] of shifts) totals.set(shift, (totals.get(shift) ?? 0) + count);
  const [most, second] = [...totals].sort((a, b) => b[1] - a[1]);
  if (most === undefined || all < MIN_SHIFTED) return undefined;
  const isConstant = isMost(most[1], all);
  const isTwo =
    second !== undefined && Math.abs(most[0] - second[0]) === 3600 && isMost(most[1] + second[1], all);
  if (!isConstant && !isTwo) return undefined;
  return zonesFor(days) ?? (isConstant ? fixed(most[0]) : undefined);
}

function fixed(shift: number): Clock {
  return { offsets: [written(-shift)], zones: [], shows: (_, other) => other === shift };
}

function written(offset: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, "0");
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(size / 3600)}:${two((size % 3600) / 60)}`;
}

/** Where most users of such data are; other places follow. */
const FIRST = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Phoenix",
  "America/Los_Angeles",
  "America/Halifax",
  "America/Puerto_Rico",
  "America/Anchorage",
  "Pacific/Honolulu",
  "Europe/London",
  "Europe/Berlin",
  "Australia/Sydney",
];

/** Days that are looked at for each place. */
const SAMPLED_DAYS = 120;

function zonesFor(days: ReadonlyMap<number, ReadonlyMap<number, number>>): Clock | undefined {
  const known = [...days.keys()].sort((a, b) => a - b);
  const step = Math.max(1, Math.ceil(known.length / SAMPLED_DAYS));
  const sampled = known.filter((_, at) => at % step === 0);
  const counted = sampled.reduce((sum, day) => sum + totalOf(days.get(day)), 0);
  const places = [...new Set([...FIRST, ...Intl.supportedValuesOf("timeZone")])];
  const fitting: { readonly zone: string; readonly shows: Clock["shows"]; readonly share: number }[] = [];
  for (const zone of places) {
    const shows = showing(zone);
    let agreeing = 0;
    let seen = 0;
    for (const day of sampled) {
      for (const [shift, count] of days.get(day) ?? []) if (shows(day, shift)) agreeing += count;
      seen += totalOf(days.get(day));
      if (seen - agreeing > Math.max(1, counted * (1 - MIN_RATIO))) break;
    }
    if (isMost(agreeing, counted)) fitting.push({ zone, shows, share: agreeing / counted });
  }
  const best = Math.max(0, ...fitting.map(({ share }) => share));
  const chosen = fitting.filter(({ share }) => share === best);
  const [first] = chosen;
  if (first === undefined) return undefined;
  const shifts = new Set(
    sampled.flatMap((day) => [...(days.get(day)?.keys() ?? [])].filter((shift) => first.shows(day, shift))),
  );
  return {
    offsets: [...shifts].sort((a, b) => b - a).map((shift) => written(-shift)),
    zones: chosen.slice(0, MAX_ZONES).map(({ zone }) => zone),
    shows: first.shows,
  };
}

function totalOf(shifts: ReadonlyMap<number, number> | undefined): number {
  return [...(shifts?.values() ?? [])].reduce((sum, count) => sum + count, 0);
}

/** On the day on which clocks are changed both of its shifts are right. */
function showing(zone: string): Clock["shows"] {
  const format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
  const known = new Map<number, number>();
  const shiftAt = (day: number) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const [, sign = "+", hours = "0", minutes = "0"] =
      /GMT([+-])(\d\d):(\d\d)/.exec(format.format(new Date(day * DAY * 1000))) ?? [];
    const shift = -(sign === "-" ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
    known.set(day, shift === 0 ? 0 : shift);
    return shift === 0 ? 0 : shift;
  };
  return (day, shift) => shift === shiftAt(day) || shift === shiftAt(day + 1);
}
