/**
 * From a value of the new API back to that of the old one: what undoes a row's transforms, last first, and what cannot be undone. Readers of the new
 * API need this direction; rows say the other.
 */
import { type Conversion, hasCall, type RouteStep } from "./routes/language.ts";
import type { TransformName } from "./transform.ts";

/** What is not in the new value any more. */
export const LOSSES = {
  zone: "The old time had no zone; the new one is UTC.",
  none: "Whether the old value was 0 or null.",
  scale: "How many decimals the old text had.",
  number: "The number beside the name.",
  values: "Which of several old values, or one that the table does not know.",
  object: "The object around the id: its fields have rows of their own.",
  parts: "The parts that were put together.",
  others: "All of several but the first.",
  judgement: "No rule says it: read the reason.",
} as const;

export type Loss = keyof typeof LOSSES;

/** Steps back: conversions of the language of routes, and three that make one value of several. */
export const BACK = [
  "string-to-number",
  "number-to-string",
  "hms-to-seconds",
  "seconds-to-hms",
  "duration-to-hms",
  "minutes-to-seconds",
  "seconds-to-minutes",
  "seconds-to-hours",
  "hours-to-seconds",
  "moment-to-day",
  "moment-to-time",
  "not",
  "first",
  "sum",
  "join",
  "enum-map",
  "drop-zone",
  "null-to-zero",
  "wrap-envelope",
  "name-to-value-name",
] as const satisfies readonly (Conversion["convert"] | "first" | "sum" | "join")[];

export type BackName = (typeof BACK)[number];

interface Undoing {
  readonly back: readonly BackName[];
  readonly lost?: Loss;
}

const UNDO: Readonly<Record<TransformName, Undoing>> = {
  none: { back: [] },
  rename: { back: [] },
  "number-to-string": { back: ["string-to-number"] },
  "string-to-number": { back: ["number-to-string"], lost: "scale" },
  "seconds-to-hms": { back: ["hms-to-seconds"] },
  "hms-to-seconds": { back: ["seconds-to-hms"], lost: "scale" },
  "hms-to-duration": { back: ["duration-to-hms"] },
  "seconds-to-minutes": { back: ["minutes-to-seconds"] },
  "minutes-to-seconds": { back: ["seconds-to-minutes"] },
  "seconds-to-hours": { back: ["hours-to-seconds"] },
  "hours-to-seconds": { back: ["seconds-to-hours"] },
  not: { back: ["not"] },
  "to-list": { back: ["first"], lost: "others" },
  "day-to-moment": { back: ["moment-to-day"] },
  "time-to-moment": { back: ["moment-to-time"] },
  "add-zone": { back: ["drop-zone"], lost: "zone" },
  "value-name-to-name": { back: ["name-to-value-name"], lost: "number" },
  "enum-map": { back: ["enum-map"], lost: "values" },
  "zero-to-null": { back: ["null-to-zero"], lost: "none" },
  "unwrap-envelope": { back: ["wrap-envelope"] },
  "object-to-id": { back: [], lost: "object" },
  join: { back: [], lost: "parts" },
  sum: { back: [], lost: "parts" },
  manual: { back: [], lost: "judgement" },
};

/** What derived values are made with leads to the old value already. */
const FORWARD: Readonly<Partial<Record<TransformName, BackName>>> = { sum: "sum", join: "join" };

export interface Inverse {
  readonly back: readonly BackName[];
  /** The table of values, new → old, where `back` says `enum-map`. */
  readonly values?: Readonly<Record<string, string | number | boolean>>;
  readonly lost?: readonly Loss[];
}

/** Of a row, what says how its value changed. */
interface Changed {
  readonly fate: readonly string[];
  readonly targets: readonly unknown[];
  readonly transform: TransformName;
  readonly transforms?: readonly TransformName[];
  readonly values?: readonly { readonly from: string; readonly to: unknown }[];
}

/** The way back as steps behind those of a route, whose value is that of the new API. What a route puts together is together already. */
export function stepsBack({ back, values }: Inverse): readonly RouteStep[] {
  return back.flatMap((name): readonly RouteStep[] => {
    if (name === "sum" || name === "join") return [];
    if (name === "first") return [{ take: "first" }];
    return [{ convert: name, ...(name === "enum-map" && values !== undefined && { values }) }];
  });
}

/**
 * @param type of the old value, in words
 * @returns nothing where there is no value to lead back
 */
export function inverseOf(row: Changed, type = ""): Inverse | undefined {
  if (row.targets.length === 0) return undefined;
  const names = row.transforms ?? [row.transform];
  const isDerived = row.fate.includes("derived");
  const steps = [...names].reverse().map((name): Undoing => {
    const forward = isDerived ? FORWARD[name] : undefined;
    return forward ? { back: [forward] } : UNDO[name];
  });
  const lost = steps
    .flatMap((step) => step.lost ?? [])
    .filter((one) => one !== "values" || isAmbiguous(row.values));
  const all = steps.flatMap((step) => step.back);
  // A day and a time have no zone.
  const isPart = all.includes("moment-to-day") || all.includes("moment-to-time");
  const back = isPart ? all.filter((name) => name !== "drop-zone") : all;
  const values = back.includes("enum-map") ? inverted(row.values, type) : {};
  return {
    back,
    ...(Object.keys(values).length > 0 && { values }),
    ...(lost.length > 0 && { lost: [...new Set(lost)] }),
  };
}

/** Of several old values that became one, the first. */
function inverted(values: Changed["values"] = [], type: string): Record<string, string | number | boolean> {
  return Object.fromEntries([...values].reverse().map(({ from, to }) => [String(to), valueOf(from, type)]));
}

/** Old values are texts in a table. */
function valueOf(text: string, type: string): string | number | boolean {
  if (type.startsWith("integer") || type.startsWith("number")) return Number(text);
  return type.startsWith("boolean") ? text === "true" : text;
}

function isAmbiguous(values: Changed["values"] = []): boolean {
  return values.length === 0 || new Set(values.map(({ to }) => to)).size < values.length;
}

/** Why a program cannot give an old value: nothing holds it, an event alone brings it, a person has to judge it, its table of values is not known. */
export type Uncomputed = "gone" | "event" | "judgement" | "values";

/**
 * @param isObject whether it is an object, or several, whose fields have rows of their own
 * @returns nothing where the route and the way back give the value
 */
export function uncomputedOf(
  row: Changed & { readonly inverse?: Inverse },
  isObject: boolean,
): Uncomputed | undefined {
  const [target] = row.targets as readonly { readonly event?: string; readonly via: ViaSteps }[];
  if (target === undefined) return "gone";
  if (target.event !== undefined) return "event";
  if (target.via.steps === undefined) return "gone";
  const transforms = row.transforms ?? [row.transform];
  if (transforms.includes("enum-map") && row.inverse?.values === undefined) return "values";
  const isMade = target.via.steps.some((step) => !("field" in step || hasCall([step])));
  const isJudged = row.inverse?.lost?.includes("judgement") === true;
  return isJudged && !isObject && !(isMade && row.fate.includes("derived")) ? "judgement" : undefined;
}

interface ViaSteps {
  readonly steps?: readonly RouteStep[];
}
