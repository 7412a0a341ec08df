/** Answers that are no JSON: a value as text, as one item of a stream, as XML. */
import type { SuccessDescription } from "./description.js";
import { writeJson } from "./long.js";
import { isObject } from "./shape.js";

/** A value in the form of an answer. */
export function writeAnswer({ stream, mediaType = "", shape }: SuccessDescription, value: unknown): string {
  if (stream !== undefined) return STREAMS[stream](value ?? null);
  if (typeof value !== "object" || value === null) return String(value ?? "");
  if (!/[/+]xml\b/i.test(mediaType)) return writeJson(value);
  const named = typeof shape === "string" ? shape.replace(/\W/g, "") : "";
  const root = Array.isArray(value) ? element("items", { item: value }) : element(named || "item", value);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}`;
}

/** A stream of one item. */
const STREAMS: Readonly<Record<NonNullable<SuccessDescription["stream"]>, (item: unknown) => string>> = {
  lines: (item) => `${writeJson(item)}\n`,
  sequence: (item) => `\x1e${writeJson(item)}\n`,
  events: (item) => event({ data: item }),
  event: (item) => event(isObject(item) ? item : { data: item }),
};

/** The fields of a server-sent event that there are, data last; it is never empty, or there would be no event. */
function event(fields: { readonly [field: string]: unknown }): string {
  const lines = ["event", "id", "retry"].flatMap((name) => {
    const value = fields[name];
    return value === undefined || value === null ? [] : [`${name}: ${lineOf(value)}`];
  });
  const { data } = fields;
  const text = typeof data === "string" ? data : writeJson(data ?? null);
  return `${[...lines, ...text.split("\n").map((line) => `data: ${line}`)].join("\n")}\n\n`;
}

function lineOf(value: unknown): string {
  return String(value).replace(/[\r\n]+/g, " ");
}

function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join("");
  const content = isObject(value)
    ? Object.entries(value)
        .map(([key, member]) => element(key.replace(/[^\w.-]/g, "_").replace(/^(?![A-Za-z_])/, "_"), member))
        .join("")
    : String(value ?? "").replace(/[<>&]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<${name}>${content}</${name}>`;
}
