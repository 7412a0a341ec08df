/** What is said of parameters beyond their types. */
import type { QueryParameter, Type } from "./ir.ts";

/** Days as moments: where a style writes days, a `Date` may stand for one, as it may for a moment everywhere. */
export function withDates(type: Type): Type {
  switch (type.kind) {
    case "scalar":
      return type.scalar === "string" && type.format === "date" ? { ...type, format: "date-time" } : type;
    case "array":
      return { ...type, items: withDates(type.items) };
    case "union":
      return { ...type, members: type.members.map(withDates) };
    default:
      return type;
  }
}

/** A style in a few words: `csv`, `form, exploded`. */
export function styleText(style: QueryParameter["style"] | undefined): string {
  if (style === undefined) return "plain";
  if (typeof style === "string") return style;
  const { codec, explode, reserved, date, moment } = style;
  const more = [
    explode && "exploded",
    reserved && "with reserved characters",
    date && "as days",
    moment && "as moments",
  ];
  return [codec, ...more.filter((word) => typeof word === "string")].join(", ");
}
