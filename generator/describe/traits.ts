/** Traits of records (`traits` of `specs/model.yaml`): what a test calls `mock.jpm.jobs.late()`. */
import { mapOf, record, type Spot, unchecked } from "../read/check.ts";
import type { DomainDescription, EntitySpec, Rule, Trait } from "../runtime/mocks/description.ts";
import { fieldsOf } from "../runtime/mocks/shape.ts";
import { readRule } from "./business.ts";

/** By key of the entity and name. */
export type TraitTable = ReadonlyMap<string, ReadonlyMap<string, Trait>>;

export function readTraits(root: Spot): TraitTable {
  return tableShape(root).traits;
}

const readTrait = (spot: Spot): Trait => Object.fromEntries(mapOf(readValue)(spot));

const tableShape = record(
  {
    common: unchecked,
    entities: unchecked,
    kinds: unchecked,
    operations: unchecked,
    traits: mapOf(mapOf(readTrait)),
  },
  "The table",
);

/** A constant, or a time from now: nothing is known of the record yet. */
function readValue(spot: Spot): Rule {
  const rule = readRule(spot, { links: new Set(), isLocal: () => false });
  if (!isKnown(rule)) spot.fault("A trait is made of constants and of times such as `now - 2h`");
  return rule;
}

function isKnown(rule: Rule): boolean {
  if (!Array.isArray(rule)) return true;
  const [kind, ...parts] = rule as readonly [string, ...Rule[]];
  return ["now", "+", "-"].includes(kind) && parts.every(isKnown);
}

/** Entities with the traits that their records can have: every field has to be there. */
export function withTraits(
  entities: readonly EntitySpec[],
  models: DomainDescription["models"],
  table: TraitTable,
): readonly EntitySpec[] {
  return entities.map((entity) => {
    const names = new Set(fieldsOf(entity.shape, models).map(([name]) => name));
    const traits = [...(table.get(entity.key) ?? [])].filter(([, trait]) =>
      Object.keys(trait).every((field) => names.has(field.split(".")[0] ?? "")),
    );
    return traits.length > 0 ? { ...entity, traits: Object.fromEntries(traits) } : entity;
  });
}
