/** What a mock of a description needs beside what every mock knows: see `runtime/mocks/{extras,unions,pattern}.ts`. */
import type {
  CoreDescription,
  CoreOperation,
  FieldShape,
  Models,
  Shape,
} from "../runtime/mocks/description.ts";
import { MORE_FORMATS, TEXTS } from "../runtime/mocks/formats.ts";
import { fromPattern, matchesPattern } from "../runtime/mocks/pattern.ts";
import { readName } from "../runtime/mocks/shape.ts";

/** What teaches mocks all that a description needs. */
export type Teacher = "withExtras" | "withPatterns" | "withUnions";

export function teachersOf(description: CoreDescription): readonly Teacher[] {
  const { models, entities, operations } = description;
  const all = [
    ...Object.values(models),
    ...entities.map(({ shape }) => shape),
    ...operations.flatMap(shapesOf),
  ];
  if (operations.some(isUnusual) || all.some(isExtra)) return ["withExtras"];
  const text = JSON.stringify(all);
  const hasUnions = /\["any-of\??"/.test(text);
  // Which of several shapes ends soonest is asked only where some come inside of themselves.
  if (hasUnions && isRecursive(models)) return ["withExtras"];
  return [
    ...(hasUnions ? (["withUnions"] as const) : []),
    ...(text.includes('"pattern":') ? (["withPatterns"] as const) : []),
  ];
}

function isRecursive(models: Models): boolean {
  const inner = new Map(
    Object.entries(models).map(([name, shape]) => [
      name,
      [...JSON.stringify(shape).matchAll(/"#(.*?)\??"/g)].flatMap(([, other]) => other ?? []),
    ]),
  );
  // What is left when all that holds nothing, or nothing that is left, was taken away.
  for (let size = Infinity; inner.size < size;) {
    size = inner.size;
    for (const [name, others] of inner) if (!others.some((other) => inner.has(other))) inner.delete(name);
  }
  return inner.size > 0;
}

/** In how it is called, what is sent, or what it answers. Files are sent and answered without a look into them. */
function isUnusual({ path, others, body, success }: CoreOperation): boolean {
  return (
    others !== undefined ||
    path.split("/").some((segment) => segment.includes("{") && !/^{[^{}]*}$/.test(segment)) ||
    body?.forms !== undefined ||
    body?.parts !== undefined ||
    success.forms !== undefined ||
    body?.kind === "form" ||
    body?.kind === "text" ||
    success.kind === "stream" ||
    (success.kind === "text" && (success.mediaType ?? success.shape ?? "string") !== "string")
  );
}

function shapesOf({ parameters = [], query = [], body, success }: CoreOperation): readonly Shape[] {
  return [
    ...[...parameters, ...query].map(([, shape]) => shape),
    ...(body ? [body.shape] : []),
    ...(success.shape === undefined ? [] : [success.shape]),
  ];
}

/** The formats that every mock checks, more loosely. */
const KNOWN: ReadonlySet<string> = new Set(["date-time", "email"]);
const EXTRA_FORMATS: ReadonlySet<string> = new Set(
  [...MORE_FORMATS, ...TEXTS].map(([format]) => format).filter((format) => !KNOWN.has(format)),
);

function isExtra(shape: Shape): boolean {
  if (typeof shape === "string") {
    const { type, format } = readName(shape);
    return type === "string" && EXTRA_FORMATS.has(format);
  }
  const [kind, ...parts] = shape;
  switch (kind) {
    case "enum":
    case "enum?":
      return false;
    case "limited":
      return isExtra(shape[1]) || (shape[2].pattern !== undefined && !isSimple(shape[2].pattern));
    case "list":
    case "list?":
    case "map":
    case "map?":
      return isExtra(shape[1]);
    case "object":
    case "object?":
      return (
        shape[1].some(([, inner]: FieldShape) => isExtra(inner)) ||
        (shape[2] !== undefined && shape[2] !== false && isExtra(shape[2]))
      );
    case "any-of":
    case "any-of?":
      return (parts as Shape[]).some(isExtra);
    // What satisfies each member alone need not satisfy all.
    default:
      return true;
  }
}

function isSimple(pattern: string): boolean {
  return [1, 2, 3].every((draw) => matchesPattern(pattern, fromPattern(pattern, draw)) === true);
}
