/** Which fields are wanted: dotted paths as a tree, and errors for what is no field or is lost. */
import { meant, nearest, UsageError } from "@st-v2/runtime";
import type { FieldPlan, ObjectPlan, Plan } from "./plan.js";

/** Name → what is wanted below it; nothing below a value. */
export type FieldTree = ReadonlyMap<string, FieldTree>;

const NOTHING: FieldTree = new Map();

/** All that can be made of an object, and of those inside of it; not of one inside of its own kind. */
export function fieldsAt(plan: Plan, object: string): FieldTree {
  return all(plan, plan.objects[object]?.fields ?? {}, [object]);
}

function all(plan: Plan, fields: ObjectPlan["fields"], inside: readonly string[]): FieldTree {
  const entries = Object.entries(fields).flatMap(([name, field]): [string, FieldTree][] => {
    if ("lost" in field) return [];
    if (!("object" in field)) return [[name, NOTHING]];
    if (inside.includes(field.object)) return [];
    return [[name, all(plan, fieldsIn(plan, field), [...inside, field.object])]];
  });
  return new Map(entries);
}

/** The fields of what a field embeds, as they are got there. */
export function fieldsIn(plan: Plan, field: Extract<FieldPlan, { object: string }>): ObjectPlan["fields"] {
  return { ...plan.objects[field.object]?.fields, ...field.fields };
}

/**
 * @param paths `customer.name`; an object alone means all of it
 * @throws UsageError where a field is none, or is lost, with the reason
 */
export function fieldTree(plan: Plan, object: string, paths: readonly string[]): FieldTree {
  const tree = new Map<string, FieldTree>();
  for (const path of paths)
    add(path.split("."), {
      plan,
      object,
      path,
      tree,
      fields: plan.objects[object]?.fields ?? {},
      inside: [object],
    });
  return tree;
}

interface Place {
  readonly plan: Plan;
  readonly object: string;
  readonly path: string;
  readonly tree: Map<string, FieldTree>;
  readonly fields: ObjectPlan["fields"];
  readonly inside: readonly string[];
}

function add([name = "", ...rest]: readonly string[], place: Place): void {
  const { plan, object, path, tree, fields, inside } = place;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!field) throw new UsageError(`${object} has no ${path}.${meant(nearest(name, Object.keys(fields)))}`);
  if ("lost" in field)
    throw new UsageError(`${object}.${path} cannot be made of the new API (${field.lost}): ${field.why}`);
  if (!("object" in field)) {
    if (rest.length > 0) throw new UsageError(`${object} has no ${path}: ${name} is no object.`);
    tree.set(name, NOTHING);
    return;
  }
  const below = fieldsIn(plan, field);
  const wanted = new Map(tree.get(name) ?? []);
  tree.set(name, wanted);
  if (rest.length > 0)
    add(rest, { ...place, tree: wanted, fields: below, inside: [...inside, field.object] });
  else for (const [one, its] of all(plan, below, [...inside, field.object])) wanted.set(one, its);
}

/** Paths of what is lost in an object and in those inside of it, as far as they are wanted. */
export function lostIn(plan: Plan, object: string, wanted?: FieldTree): readonly string[] {
  return lostBelow(plan, { fields: plan.objects[object]?.fields ?? {}, inside: [object], at: "", wanted });
}

function lostBelow(
  plan: Plan,
  of: {
    readonly fields: ObjectPlan["fields"];
    readonly inside: readonly string[];
    readonly at: string;
    readonly wanted: FieldTree | undefined;
  },
): readonly string[] {
  const { fields, inside, at, wanted } = of;
  return Object.entries(fields).flatMap(([name, field]) => {
    // Who names fields misses none of the others.
    if ("lost" in field) return wanted ? [] : [at + name];
    if (!("object" in field) || inside.includes(field.object) || (wanted && !wanted.has(name))) return [];
    return lostBelow(plan, {
      fields: fieldsIn(plan, field),
      inside: [...inside, field.object],
      at: `${at}${name}.`,
      wanted: wanted?.get(name),
    });
  });
}
