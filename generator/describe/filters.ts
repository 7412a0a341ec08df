/**
 * What the parameters of a list keep: by their names, a path through the rows and how values are compared, in the words of
 * {@link OperationDescription.filters}.
 *
 * A name says a bound and a stem (`startsOnOrAfter` is from `starts` on). The stem is looked for in the rows, from what is nearest: a field of
 * that name, one inside of a field (`batchNumber` is `batch.number`, `city` is `address.city`), one of what a row refers to (`customerCity`),
 * one of what refers to the row (`appointmentStatus` of jobs). Where two are as near, none is meant: such a parameter does nothing, and
 * mocks say so.
 */
import type {
  EntitySpec,
  FieldShape,
  Models,
  OperationDescription,
  Shape,
} from "../runtime/mocks/description.ts";
import { elementOf, fieldsOf, readName, resolve } from "../runtime/mocks/shape.ts";
import { rowOf } from "../runtime/mocks/list.ts";
import { NO_FILTERS } from "../runtime/mocks/query.ts";
import { append, getOrAdd } from "../ground/collections.ts";
import { splitName } from "../match/tokens.ts";
import { wordsOf as wordsIn } from "./record-names.ts";

/** What rows are, and what there is beside them. */
export interface FilterScene {
  readonly models: Models;
  /** Of one row. */
  readonly row: Shape;
  readonly entity: EntitySpec;
  /** Of the domain, by key. */
  readonly entities: ReadonlyMap<string, EntitySpec>;
  /** Rows of the table for this operation: path and comparison by parameter; an empty one is no filter at all. */
  readonly stated: ReadonlyMap<string, string>;
}

/** An operation with what its parameters keep, if it is a list, or those of its path give to a new record. */
export function withFilters(
  operation: OperationDescription,
  {
    models,
    entities,
    stated = new Map(),
  }: {
    readonly models: Models;
    readonly entities: readonly EntitySpec[];
    readonly stated?: ReadonlyMap<string, string> | undefined;
  },
): OperationDescription {
  const { action, query = [], parameters = [] } = operation;
  if (action.kind !== "list" && action.kind !== "create") return operation;
  const isList = action.kind === "list";
  const entity = entities.find(({ key }) => key === action.entity);
  if (entity === undefined) return operation;
  const scene = {
    models,
    row: isList ? rowOf(operation, models) : entity.shape,
    entity,
    stated,
    entities: new Map(entities.map((one) => [one.key, one])),
  };
  // `/booking-provider/{booking_provider}/bookings` lists, and creates, those whose `bookingProviderId` it is.
  const scope = parameters.flatMap(([name]) => {
    const path = stated.get(name) ?? (name === action.of ? undefined : pathTo(`${name}Id`, OF_ANY, scene, 1));
    return path === undefined ? [] : [[name, path] as const];
  });
  const filters = { ...(isList && filtersOf(query, scene)), ...Object.fromEntries(scope) };
  return Object.keys(filters).length > 0 ? { ...operation, filters } : operation;
}

type Filters = NonNullable<OperationDescription["filters"]>;

/** Filters of a list by parameter, but for those that are a field of their name. */
export function filtersOf(query: NonNullable<OperationDescription["query"]>, scene: FilterScene): Filters {
  const found: Record<string, string> = {};
  const { stated } = scene;
  const row = new Set(fieldsOf(scene.row, scene.models).map(([name]) => name));
  for (const [name, shape, , style] of query) {
    // Of `sort`, the table says which fields it takes.
    if (NO_FILTERS.has(name) && !stated.has(name)) continue;
    const filter = stated.get(name) ?? filterOf({ name, shape, style, query }, scene);
    // A field of the name would be compared where nothing is said.
    if (filter === undefined ? row.has(name) : filter !== name) found[name] = filter ?? "";
  }
  return found;
}

interface Parameter {
  readonly name: string;
  readonly shape: Shape;
  readonly style: string | undefined;
  readonly query: NonNullable<OperationDescription["query"]>;
}

function filterOf(parameter: Parameter, scene: FilterScene): string | undefined {
  for (const form of FORMS) {
    const match = form.name.exec(parameter.name);
    const filter =
      match && form.filter(match.slice(1).find((part) => part !== undefined) ?? "", parameter, scene);
    if (filter !== undefined && filter !== null) return filter;
  }
  return undefined;
}

/** What forms of names mean, the first that leads somewhere counts. */
const FORMS: readonly {
  readonly name: RegExp;
  readonly filter: (stem: string, parameter: Parameter, scene: FilterScene) => string | undefined;
}[] = [
  { name: /^active(?:State)?$/, filter: () => "*" },
  { name: /^includeInactive$/, filter: () => "*+" },
  { name: /^activeOnly$/, filter: () => "*-" },
  {
    name: /^without([A-Z]\w*)$/,
    filter: (stem, _, scene) => prefixed("!?", pathTo(`${stem}Id`, OF_ANY, scene)),
  },
  { name: /^(?:order|sort)By/, filter: () => "" },
  { name: /^\w+\.(?:Operator|Comparer)$/, filter: asTold },
  { name: /^(customFields?)(?:\.Fields)?$/, filter: customFields },
  { name: /^(\w+?)(?:Filter)?\.\w+$/, filter: compared },
  { name: /^search(?:Text|Term)?$/i, filter: (_, __, scene) => prefixed("~", textsIn(scene)) },
  { name: /^(.+)$/, filter: equal },
  { name: /^(.+)Contains$/, filter: (stem, _, scene) => prefixed("~", pathTo(stem, OF_TEXT, scene)) },
  { name: /^(.+)OnOrAfter$|^(.+)From$|^(?:min|from)([A-Z].*)$/, filter: bound(">=") },
  { name: /^(.+)OnOrBefore$|^(.+)To$|^(?:max|to)([A-Z].*)$/, filter: bound("<=") },
  { name: /^(.+?)(?:On)?After$|^(.+)Greater(?:Than)?$/, filter: bound(">") },
  { name: /^(.+?)(?:On)?Before$|^(.+)Less(?:Than)?$/, filter: bound("<") },
];

function prefixed(how: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : how + path;
}

function bound(how: string): (typeof FORMS)[number]["filter"] {
  return (stem, { shape }, scene) => {
    const wanted = isMoment(shape, scene.models) ? OF_MOMENT : OF_QUANTITY;
    return prefixed(how, pathTo(stem, wanted, scene));
  };
}

/** A list in one text, or a list, has one of the values; anything else is the value. */
function equal(name: string, { shape, style, query }: Parameter, scene: FilterScene): string | undefined {
  const { models } = scene;
  const isFlag = kindOf(shape, models) === "boolean:";
  const isPlural = /s$/.test(name) && wordsOf(name).at(-1) !== splitName(name).at(-1);
  const isList = style === "csv" || (isPlural && !isFlag && elementOf(shape, models) === undefined);
  // `minCost` beside `maxCost` is no cost.
  const isBound = !isList && query.some(([other]) => isOtherBound(name, other));
  if (style === "free" || isBound || isMoment(shape, models)) return undefined;
  const wanted = isFlag ? OF_FLAG : /phone/i.test(name) ? OF_TEXT : OF_ANY;
  const how = /phone/i.test(name) ? "#" : isList ? "," : "";
  return prefixed(how, pathTo(name, wanted, scene));
}

function isOtherBound(name: string, other: string): boolean {
  return [
    ["min", "max"],
    ["from", "to"],
    ["From", "To"],
    ["Greater", "Less"],
  ].some(
    ([one = "", two = ""]) =>
      name !== other && (name.replace(one, two) === other || name.replace(two, one) === other),
  );
}

/** Of `customField.Operator`, `customField.Fields` is what it is about. */
function asTold(_: string, { name, query }: Parameter): string | undefined {
  const stem = name.replace(/\w+$/, "");
  return query.some(([other]) => other !== name && other.startsWith(stem)) ? "&" : undefined;
}

/** `totalFilter.Amount` is compared as `totalFilter.Comparer` says. */
function compared(stem: string, { name, query }: Parameter, scene: FilterScene): string | undefined {
  const comparer = name.replace(/\.\w+$/, ".Comparer");
  const isThere = name !== comparer && query.some(([other]) => other === comparer);
  return isThere ? prefixed(`(${comparer})`, pathTo(stem, OF_QUANTITY, scene)) : undefined;
}

/** Names and values that `customField.Operator` joins. */
function customFields(
  stem: string,
  { name, style }: Parameter,
  { row, models }: FilterScene,
): string | undefined {
  const list = fieldsOf(row, models).find(([field]) => field.replace(/s$/, "") === stem.replace(/s$/, ""));
  const operator = name === stem ? "" : `${stem}.Operator`;
  return style === "free" && list ? `{${operator}}${list[0]}` : undefined;
}

/** What people search for: names, codes and texts of a row itself. */
function textsIn({ row, models }: FilterScene): string | undefined {
  const found = fieldsOf(row, models)
    .filter(([field, shape]) => SEARCHED.test(field) && OF_TEXT(shape, models))
    .map(([field]) => field);
  return found.length > 0 ? found.join("|") : undefined;
}

const SEARCHED = /^(\w+N|n)ame$|^(code|title|description|summary|text|content|review\w*)$/;

/** Which values a parameter can be compared with. */
type Wanted = (shape: Shape, models: Models) => boolean;

const OF_ANY: Wanted = () => true;
const OF_FLAG: Wanted = (shape, models) => kindOf(shape, models) === "boolean:";
const OF_TEXT: Wanted = (shape, models) => /^string(?!:date|:duration)/.test(kindOf(shape, models));
const OF_MOMENT: Wanted = (shape, models) => isMoment(shape, models);
/** Amounts are texts in some documents. */
const OF_QUANTITY: Wanted = (shape, models) =>
  /^(integer|number|string)(?!:date)/.test(kindOf(shape, models));

function isMoment(shape: Shape, models: Models): boolean {
  return /^string:date/.test(kindOf(shape, models));
}

/** `string:date-time`; nothing for what is no scalar. */
function kindOf(shape: Shape, models: Models): string {
  const found = resolve(shape, models);
  const name = found[0] === "limited" ? found[1] : found;
  if (typeof name !== "string") return String(found[0]).startsWith("enum") ? "string" : "";
  const { type, format } = readName(name);
  return `${type}:${format}`;
}

/** A place in a row. */
interface Leaf {
  readonly path: string;
  readonly words: readonly string[];
  /** The words as {@link plain} text. */
  readonly said: string;
  readonly shape: Shape;
  readonly depth: number;
  readonly isInList: boolean;
}

/** Levels of fields that are looked through. */
const MOST_DEPTH = 3;

/** Where the only nearest thing of a name is. */
function pathTo(name: string, wanted: Wanted, scene: FilterScene, joins = 0): string | undefined {
  const own = OWN_TIMES.get(name);
  if (own !== undefined && wanted === OF_MOMENT && joins === 0) return own;
  const words = wordsOf(name);
  const said = plain(words);
  // `number` of jobs is `jobNumber`, `budgetCodeIds` of budget codes is `id`.
  const called = calledAs(words, scene.entity);
  const isSame = (leaf: Leaf) =>
    leaf.said === said || (leaf.words.at(-1) === "by" && said === `${leaf.said} id`);
  // Amounts of a list are not those of its row.
  const isInside = ({ said: text, depth, isInList }: Leaf) =>
    depth > 1 && ` ${text}`.endsWith(` ${said}`) && !(isInList && wanted === OF_QUANTITY);
  const leaves = leavesIn(scene.row, scene.models).filter(({ shape }) => wanted(shape, scene.models));
  return (
    only(leaves.filter(({ path }) => path === name)) ??
    only(leaves.filter(isSame)) ??
    only(leaves.filter((leaf) => called.has(leaf.said))) ??
    only(leaves.filter(isInside)) ??
    (joins < 1 ? joined(words, wanted, scene) : undefined)
  );
}

/** What a field may be called that is the entity's own, or whose name has the entity's before it. */
function calledAs(words: readonly string[], { key }: EntitySpec): ReadonlySet<string> {
  const name = wordsOf(key.split("/").at(-1) ?? "");
  return new Set(
    name.flatMap((_, i) => {
      const prefix = name.slice(i);
      const isPrefixed = words.length > prefix.length && prefix.every((word, at) => word === words[at]);
      return [plain([...prefix, ...words]), ...(isPrefixed ? [plain(words.slice(prefix.length))] : [])];
    }),
  );
}

/** When a record came and changed is known of all, whether rows show it or not. */
const OWN_TIMES: ReadonlyMap<string, string> = new Map([
  ["created", "createdOn"],
  ["modified", "modifiedOn"],
]);

/** The path of those at the least depth, if there is only one. */
function only(leaves: readonly Leaf[]): string | undefined {
  const least = Math.min(...leaves.map(({ depth }) => depth));
  const nearest = leaves.filter(({ depth }) => depth === least);
  return nearest.length === 1 ? nearest[0]?.path : undefined;
}

/** Fields of a row and of what is in it, with the words of the whole way. */
function leavesIn(shape: Shape, models: Models): readonly Leaf[] {
  const known = getOrAdd(leavesKnown, models, () => new Map<Shape, readonly Leaf[]>());
  return getOrAdd(known, shape, () => leavesBelow(TOP, shape, models));
}

/** Rows are looked through for each parameter of each list, and by lists of others. */
const leavesKnown = new WeakMap<Models, Map<Shape, readonly Leaf[]>>();

function leavesBelow(above: Leaf, shape: Shape, models: Models): readonly Leaf[] {
  if (above.depth >= MOST_DEPTH) return [];
  return fieldsOf(shape, models).flatMap(([name, field]) => {
    const inner = elementOf(field, models) ?? field;
    const own = wordsOf(name);
    const repeats = own.length > above.words.length && above.words.every((word, i) => own[i] === word);
    const words = repeats ? own : [...above.words, ...own];
    const leaf: Leaf = {
      path: above.path === "" ? name : `${above.path}.${name}`,
      words,
      said: plain(words),
      shape: inner,
      depth: above.depth + 1,
      isInList: above.isInList || inner !== field,
    };
    return [leaf, ...leavesBelow(leaf, inner, models)];
  });
}

const TOP: Leaf = { path: "", words: [], said: "", shape: "any", depth: 0, isInList: false };

/** `starts`, `start date` and `started on` as one text. */
function plain(words: readonly string[]): string {
  const said = words.filter((word, i) => !(i === 0 && words.length > 1 && word === "date"));
  while (said.length > 1 && OF_TIME.has(said.at(-1) ?? "")) said.pop();
  return said.map((word) => word.replace(/(ion|ed|e)$/, "")).join(" ");
}

const OF_TIME = new Set(["on", "date", "time", "at", "utc"]);

/** Too short a word for its singular. */
function wordsOf(name: string): readonly string[] {
  return wordsIn(name).map((word) => (word === "ids" ? "id" : word));
}

/** A field of what rows refer to, or of what refers to them, in the same domain. */
function joined(words: readonly string[], wanted: Wanted, scene: FilterScene): string | undefined {
  const { row, models, entity, entities } = scene;
  const found = new Map<string, string[]>();
  const add = (from: string, of: readonly string[], target: EntitySpec) => {
    if (of.length === 0 || of.length >= words.length || !of.every((word, i) => word === words[i])) return;
    const rest = words.slice(of.length).join("-");
    const path = pathTo(rest, wanted, { ...scene, row: target.shape, entity: target }, 1);
    if (path !== undefined) append(found, `${of.length}`, `${from}.${path}`);
  };
  for (const [field, , , refersTo] of fieldsOf(row, models)) {
    const target = entities.get(refersTo ?? "");
    if (target?.id?.[0] === "id") add(`${field}:${target.key}#id`, withoutId(wordsOf(field)), target);
  }
  for (const target of entities.values()) {
    const back = referenceBack(target, entity, models);
    if (back !== undefined)
      add(`id:${target.key}#${back}`, wordsOf(target.key.split("/").at(-1) ?? ""), target);
  }
  const [longest = ""] = [...found.keys()].sort((a, b) => Number(b) - Number(a));
  const paths = found.get(longest) ?? [];
  return paths.length === 1 ? paths[0] : undefined;
}

/** The field by which records of one entity refer to another; nothing in the place of a name where they belong to it. */
function referenceBack(target: EntitySpec, to: EntitySpec, models: Models): string | undefined {
  if (target.parent === to.key) return "";
  const fields: readonly FieldShape[] = fieldsOf(target.shape, models);
  return fields.find(([, , , refersTo]) => refersTo === to.key)?.[0];
}

function withoutId(words: readonly string[]): readonly string[] {
  return words.at(-1) === "id" ? words.slice(0, -1) : words;
}
