/** Days as texts: `2026-01-31`. */

/** Whether a text is written like a day; every month may have 31. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Whether there is such a day. */
export function isCalendarDay(text: string): boolean {
  return isDay(text) && new Date(text).toISOString().startsWith(text);
}
