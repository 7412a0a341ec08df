/** Where the rows of a list stand in its answer. */
import type { Models, Shape } from "@st-v2/runtime/mocks";

/** The shape of one row: of a bare list its element, else that of the one list in the envelope. */
export function rowShape(answer: Shape, models: Models): Shape | undefined {
  const shape = resolved(answer, models);
  if (typeof shape === "string") return undefined;
  const [kind, content] = shape as readonly [string, unknown];
  if (kind.startsWith("list")) return content as Shape;
  if (!kind.startsWith("object")) return undefined;
  const lists = (content as readonly (readonly [string, Shape])[]).flatMap(([, field]) => {
    const inner = resolved(field, models);
    return typeof inner !== "string" && inner[0].startsWith("list") ? [inner[1] as Shape] : [];
  });
  return lists.length === 1 ? lists[0] : undefined;
}

/** A shape, and not the name of one. */
export function resolved(shape: Shape, models: Models): Shape {
  let found = shape;
  for (let i = 0; i < 20 && typeof found === "string" && found.startsWith("#"); i += 1)
    found = (models as Readonly<Record<string, Shape>>)[found.replace(/[#?]/g, "")] ?? "any";
  return found;
}
