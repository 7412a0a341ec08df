/** Literal values, held against what the documents say of the field or parameter that takes them. */
import type { Draft } from "./call.ts";
import type { KnownField } from "./known.ts";
import type { Written } from "./site.ts";

/** What is wrong with a value. */
export function valueFaults(written: Written, field: KnownField): readonly Draft[] {
  const { value, path, at } = written;
  if (value?.isDay && field.format === "date-time" && field.list !== true)
    return [
      {
        rule: "wrong-format",
        message: `\`${path}\` is a day, and the API takes a moment`,
        hint: "Send the whole of `toISOString()`, or midnight of the tenant's zone",
        name: path,
        written: at,
      },
    ];
  if (value === undefined || value.isPartial === true || value.kind === "null" || value.text === "")
    return [];
  const place = { name: path, written: at };
  if (field.values && value.kind !== "list") {
    const asked = field.list === true ? value.text.split(",").map((each) => each.trim()) : [value.text];
    return asked.flatMap((each) =>
      notAMember(each, path, field.values ?? []).map((draft) => ({ ...draft, ...place })),
    );
  }
  const wrong = field.list === true ? undefined : FORMS.find(({ fits }) => fits(field))?.wrong(value.text);
  return wrong === undefined
    ? []
    : [{ rule: "wrong-format", message: `\`${path}\` ${wrong.is}`, hint: wrong.hint, ...place }];
}

/** @param field as a message names it */
export function notAMember(
  text: string,
  field: string,
  values: readonly string[],
  isExact = false,
): readonly Draft[] {
  const lower = text.toLowerCase();
  const near = values.filter((each) => each.toLowerCase() === lower);
  if (isExact ? values.includes(text) : near.length > 0) return [];
  const shown = values.length > MANY ? `${values.slice(0, MANY).join(", ")}, …` : values.join(", ");
  return [
    {
      rule: "unknown-enum-member",
      message: `\`${field}\` is never \`${text}\``,
      hint: near.length > 0 ? `It is written \`${near[0] ?? ""}\`` : `It is one of ${shown}`,
      ...(near.length > 0 && { meant: near }),
      confidence: "likely",
    },
  ];
}

/** Values that are shown. */
const MANY = 12;

interface Form {
  fits(field: KnownField): boolean;
  /** What a value is that is not of the form; `undefined` for one that is. */
  wrong(text: string): { readonly is: string; readonly hint: string } | undefined;
}

const FORMS: readonly Form[] = [
  {
    fits: ({ format }) => format === "date-time",
    wrong: (text) => {
      if (/^\d{4}-\d\d-\d\d$/.test(text))
        return {
          is: "is a day, and the API takes a moment",
          hint: `Send \`${text}T00:00:00Z\`, or midnight of the tenant's zone`,
        };
      if (/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return undefined;
      return { is: "is no moment as RFC 3339 writes it", hint: "Send it as `2026-01-31T00:00:00Z`" };
    },
  },
  {
    fits: ({ type }) => type === "integer",
    wrong: (text) =>
      /^-?\d+$/.test(text) ? undefined : { is: "takes a whole number", hint: "Send a whole number" },
  },
  {
    fits: ({ type }) => type === "boolean",
    wrong: (text) =>
      /^(?:true|false)$/i.test(text) ? undefined : { is: "is true or false", hint: "Send `true` or `false`" },
  },
];
