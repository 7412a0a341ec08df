/** Where a mock has the records of an entity: `customers.notes` for what `customers.listNotes` lists, beside the operations of `customers`. */
import { placeOf } from "../runtime/mocks/place.ts";
import type {
  DomainDescription,
  EntitySpec,
  OperationDescription,
  Shape,
} from "../runtime/mocks/description.ts";
import { elementOf, fieldsOf } from "../runtime/mocks/shape.ts";

type Described = Pick<DomainDescription, "models" | "entities" | "operations">;

/** What the names of reading operations make of a place; earlier rows come first, and what is taken is not given again. */
const FORMS: readonly (readonly [accessor: RegExp, place: string])[] = [
  [/^(?!export\.)(.+)\.(?:get|list)$/, "$1"],
  [/^(?!export\.)(.+\.)(?:get|list)(?:All)?([A-Z].*)$/, "$1$2"],
  [/^(?!export\.)(.+\.)(?:get|list)([A-Z].*)$/, "$1$2"],
  [/^export\.(.+)$/, "$1"],
];

/** Entities with their places, where these do not go without saying. */
export function placed<Domain extends Described>(domain: Domain): Domain {
  const taken = new Set<string>();
  const places = new Map<EntitySpec, string>();
  for (const [form, name] of FORMS) {
    for (const entity of domain.entities) {
      if (places.has(entity)) continue;
      const place = readingOf(domain, entity)
        .filter(({ accessor }) => form.test(accessor))
        .map(({ accessor }) => small(accessor.replace(form, name)))
        .find((one) => !taken.has(one));
      if (place === undefined) continue;
      places.set(entity, place);
      taken.add(place);
    }
  }
  const entities = domain.entities.map((entity) => {
    const at = places.get(entity) ?? "";
    return placeOf(entity) === at ? entity : { ...entity, at };
  });
  return { ...domain, entities };
}

/** The operation whose answer has the type of an entity's records. */
export function shownBy(domain: Described, entity: EntitySpec): OperationDescription | undefined {
  const reading = readingOf(domain, entity);
  const shows = ({ success: { shape = "any" } }: OperationDescription) =>
    [shape, ...itemsOf(shape, domain.models)].some(
      (one) => JSON.stringify(one) === JSON.stringify(entity.shape),
    );
  return reading.find(shows) ?? reading[0];
}

/** Elements of a list, and of the lists in an envelope. */
function itemsOf(shape: Shape, models: Described["models"]): readonly (Shape | undefined)[] {
  const fields = fieldsOf(shape, models).map(([, inner]) => elementOf(inner, models));
  return [elementOf(shape, models), ...fields];
}

function readingOf({ operations }: Described, { key }: EntitySpec): readonly OperationDescription[] {
  return operations.filter(
    ({ action }) => (action.kind === "list" || action.kind === "get") && action.entity === key,
  );
}

/** The last name begins small. */
function small(place: string): string {
  return place.replace(/[^.]+$/, (name) => name.charAt(0).toLowerCase() + name.slice(1));
}
