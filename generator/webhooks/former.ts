/** Bodies of the API before, made of events for who cannot read these yet. */

/**
 * What a body is made of: the path of a value in an event (`data.job.id`), a text that is always the same, an object for each value of a
 * list, or an object of all these. What the event lacks, the body lacks; an object of which everything is null is null.
 */
export type Template =
  | string
  | { readonly text: string }
  | { readonly each: string; readonly as: string }
  | { readonly object: { readonly [field: string]: Template } };

/** The value of a template; `undefined` where the event has nothing for it. */
export function fill(template: Template, event: unknown): unknown {
  if (typeof template === "string") return valueAt(event, template);
  if ("text" in template) return template.text;
  if ("each" in template) {
    const values = valueAt(event, template.each);
    return Array.isArray(values) ? values.map((value: unknown) => ({ [template.as]: value })) : values;
  }
  const fields = Object.entries(template.object).map(([name, part]) => [name, fill(part, event)] as const);
  const there = fields.filter(([, value]) => value !== undefined);
  if (there.length === 0) return undefined;
  return there.every(([, value]) => value === null) ? null : Object.fromEntries(there);
}

function valueAt(event: unknown, path: string): unknown {
  let value = event;
  for (const step of path.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  return value;
}
