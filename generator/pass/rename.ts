/**
 * Every name a user of the generated code sees is decided here, once.
 *
 * **Operations.** `Customers_GetList` is of resource `customers`; ids that name no resource take their tag, and operations without an id
 * the path (`accessors.ts`). A rule calls it `list` there, by its method, path and answer; what no rule names is called by its id
 * (`method-names.ts`).
 *
 * **Types.** The last segment of a schema's name, `Crm.V2.Customers.CustomerResponse` → `CustomerResponse`. Where that clashes, the
 * clashing names take further segments from the right, versions last: `CustomersCustomFieldTypeResponse`. Wrappers are named by
 * what they wrap: the page of `CustomerResponse` becomes `CustomerResponsePage`, in the vendor's words for pages. Words of the vendor's habit
 * fall away where that is nobody's name (`model-names.ts`).
 *
 * **Clashes** are settled by spelling and never by order (`settle.ts`): a silent `list2` would change its meaning with the document's order.
 *
 * What is referred to where it stands is called after its place (`place-names.ts`).
 *
 * **Derived types** (queries, inline bodies, request variants) come last and step aside for the document's own.
 *
 * The table of domains overrides both kinds of names.
 */
import { type Diagnostic, diagnostic, type Place } from "../diagnostics/codes.ts";
import { groupBy } from "../ground/collections.ts";
import {
  type AnswerForm,
  type BodyForm,
  childTypes,
  type Domain,
  type Model,
  type Operation,
  type Resource,
  type Type,
} from "../model/ir.ts";
import { fieldsOf } from "../model/fields.ts";
import { resolve } from "../model/models.ts";
import type { Settings } from "../model/settings.ts";
import type { Profile } from "../vendor/profile.ts";
import type { DomainRow } from "../read/table.ts";
import {
  errorsName,
  kebabCase,
  memberName,
  parameterName,
  pascalCase,
  resourceName,
  spelledName,
  typeName,
  unique,
} from "../ground/identifier.ts";
import { join, steps } from "../ground/pointer.ts";
import { by } from "../ground/text.ts";
import type { Accessor } from "./accessors.ts";
import type { DraftModel } from "./context.ts";
import type { Draft, DraftOperation } from "./lower.ts";
import { type Answer, type Wished, wishedNames } from "./method-names.ts";
import { placeWords } from "./place-names.ts";
import { shorterNames } from "./model-names.ts";
import { nameOfLastResort, settle, type Settled, type Wish } from "./settle.ts";
import { twinsOf } from "./twins.ts";
import { usageOf } from "./usage.ts";

export function rename(
  draft: Draft,
  row: DomainRow,
  settings: Pick<Settings, "responses" | "vendor">,
): { readonly domain: Domain; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const taken = new Set([draft.className, errorsName(draft.className)].map((name) => name.toLowerCase()));
  const sources = new Set(draft.models.map((model) => model.source.toLowerCase()));
  const hoisted = inTextOrder(
    nameOperations(draft, row, { diagnostics, vendor: settings.vendor }),
    accessorText,
    (one) => {
      const models: DraftModel[] = [];
      return { ...one, operation: hoistInline(one, sources, models), models };
    },
  );
  const named: readonly NamedOperation[] = hoisted;
  const inline = hoisted.flatMap(({ models }) => models);
  const operations = named.map(({ operation }) => operation);
  const usage = usageOf({ ...draft, operations, models: [...draft.models, ...inline] }, settings);
  const names = nameModels(draft, row, { taken, diagnostics, vendor: settings.vendor, named });
  for (const { source } of [...inline].sort(by(sourceOf)))
    names.set(source, derived(taken, typeName(source)));

  const all = [...draft.models, ...inline];
  const models = inTextOrder(all, sourceOf, (model): Model => {
    const { sensitive = false, ...usedIn } = usage.get(model.source) ?? { request: false, response: false };
    const name = names.get(model.source) ?? model.source;
    const isSplit = usedIn.request && usedIn.response && sensitive;
    return { kind: "model", ...(isSplit ? splitNames(name, taken) : { name }), ...model, usedIn };
  });
  const resources = resourcesOf(named, { row, taken });
  const { operations: _operations, models: _models, webhooks, ...facts } = draft;
  const sentTo = webhooks && { webhooks, webhooksType: derived(taken, "Webhooks") };
  return { domain: { ...facts, resources, models, ...sentTo }, diagnostics };
}

/** Two names of what is one type in answers and another in requests; what is called a request stays one, and is no answer. */
function splitNames(name: string, taken: Set<string>): Pick<Model, "name" | "inputName"> {
  const [, base] = /^(\w+)Request$/.exec(name) ?? [];
  if (base === undefined) return { name, inputName: derived(taken, typeName(`${name}Input`)) };
  const isFree = (answer: string) => !taken.has(answer.toLowerCase());
  const answer = [`${base}Response`, `${base}Answer`].find(isFree) ?? `${base}Result`;
  return { name: derived(taken, typeName(answer)), inputName: name };
}

interface NamedOperation {
  readonly operation: DraftOperation;
  readonly resource: string;
  readonly method: string;
}

function resourcesOf(
  named: readonly NamedOperation[],
  { row, taken }: { readonly row: DomainRow; readonly taken: Set<string> },
): Resource[] {
  const fileNames = new Set<string>();
  const groups = groupBy(named, ({ resource }) => resource);
  const resources = inTextOrder([...groups.keys()], String, (name) => {
    const base = pascalCase(name);
    return {
      name,
      className: derived(taken, typeName(taken.has(base.toLowerCase()) ? `${base}Resource` : base)),
      fileName: derived(fileNames, kebabCase(name)),
    };
  });
  const operations = new Map(
    inTextOrder(named, accessorText, (one) => [one, operationOf(one, { row, taken })] as const),
  );
  return resources.map((resource) => ({
    kind: "resource",
    ...resource,
    operations: (groups.get(resource.name) ?? []).flatMap((one) => operations.get(one) ?? []),
  }));
}

function operationOf(
  { operation, resource, method }: NamedOperation,
  { row, taken }: { readonly row: DomainRow; readonly taken: Set<string> },
): Operation {
  const { queryParameters: parameters, headers, tag: _tag, isUnnamed: _isUnnamed, ...rest } = operation;
  const prefix = pascalCase(resource) + pascalCase(method);
  const model = parameters.length > 0 && derived(taken, `${prefix}Query`);
  const options = headers.length > 0 && derived(taken, `${prefix}Options`);
  const limit = row.limits.get(operation.source);
  return {
    ...rest,
    name: method,
    pathParameters: nameParameters(operation),
    ...(model !== false && { query: { model, parameters } }),
    ...(options !== false && { headers: { model: options, parameters: headers } }),
    retryOn: row.retryOn.get(operation.source) ?? [],
    ...(limit && { limit }),
  };
}

/** Makes something of each, one after the other by their texts: numbers that are given out do not depend on the document's order. */
function inTextOrder<T, R>(items: readonly T[], textOf: (item: T) => string, make: (item: T) => R): R[] {
  const made = new Map([...items].sort(by(textOf)).map((item) => [item, { value: make(item) }]));
  return items.flatMap((item) => made.get(item) ?? []).map(({ value }) => value);
}

function sourceOf({ source }: DraftModel): string {
  return source;
}

/**
 * Names that things of a kind have for themselves: who asks for one that is taken gets the fault.
 *
 * @param what of a sentence: `The schemas`
 */
export function claims<T extends { readonly source: string }>(
  what: string,
  placeOf: (item: T) => Place,
): (item: T, name: string, key?: string) => Diagnostic | undefined {
  const owners = new Map<string, T>();
  return (item, name, key = name) => {
    const first = owners.get(key);
    if (first === undefined) {
      owners.set(key, item);
      return undefined;
    }
    const related = [{ message: "the other one", place: placeOf(first) }];
    const facts = { what, name, first: first.source, second: item.source };
    return diagnostic("name-collision", facts, { place: placeOf(item), related });
  };
}

function nameOperations(
  draft: Draft,
  row: DomainRow,
  { diagnostics, vendor }: { readonly diagnostics: Diagnostic[]; readonly vendor: Profile },
): NamedOperation[] {
  const placeOf = ({ at, isUnnamed }: DraftOperation): Place => {
    const pointer = isUnnamed === true ? at : `${at}/operationId`;
    return { file: draft.file, pointer, ...(isUnnamed === true && { at: "key" }) };
  };
  const claim = claims("The operations", placeOf);
  const accessors = new Map<DraftOperation, Accessor>();
  for (const operation of draft.operations) {
    const [resource, method] = row.operationNames.get(operation.source)?.split(".") ?? [];
    if (resource === undefined || method === undefined) continue;
    const accessor = { resource: resourceName(resource), method: memberName(method) };
    const clash = claim(operation, accessorText(accessor));
    if (clash) diagnostics.push(clash);
    else accessors.set(operation, accessor);
  }
  const taken = new Map([...accessors].map(([operation, accessor]) => [accessorText(accessor), operation]));
  const answerOf = answers(draft, vendor);
  const wished = wishedNames(draft.operations, { fixed: accessors, answerOf });
  const wishes = [...wished].flatMap(([operation, names]) =>
    row.operationNames.has(operation.source) ? [] : [operationWish(operation, names)],
  );
  const settled = settle(wishes, taken);
  for (const [{ item }, { name }] of settled) {
    const [resource = "", method = ""] = name.split(".");
    accessors.set(item, { resource, method });
  }
  diagnostics.push(...steppedAside("operations", settled, placeOf));
  if (row.origin === "user") {
    const known = new Set([...draft.operations, ...draft.models].map(({ source }) => source));
    for (const [source, place] of row.overrides) {
      if (!known.has(source)) diagnostics.push(diagnostic("name-override-unused", { source }, { place }));
    }
  }
  const named = draft.operations.flatMap((operation) => {
    const accessor = accessors.get(operation);
    return accessor ? [{ operation, ...accessor }] : [];
  });
  diagnostics.push(...tellTwins(named, placeOf));
  return named;
}

/** Resources, and methods of one, that people take for each other. */
function tellTwins(
  named: readonly NamedOperation[],
  placeOf: (operation: DraftOperation) => Place,
): Diagnostic[] {
  const resources = groupBy(named, ({ resource }) => resource);
  const tell = (what: string, members: ReadonlyMap<string, readonly NamedOperation[]>, prefix: string) =>
    twinsOf([...members.keys()]).flatMap(({ first, second, by: difference }) => {
      const ownerOf = (name: string) => [...(members.get(name) ?? [])].sort(by(sourceText))[0]?.operation;
      const [one, other] = [ownerOf(first), ownerOf(second)];
      if (one === undefined || other === undefined) return [];
      const line = `${JSON.stringify(other.source)}: resource.method`;
      const facts = { what, first: prefix + first, second: prefix + second, by: difference, line };
      const related = [{ message: "the other one", place: placeOf(one) }];
      return [diagnostic("name-twins", facts, { place: placeOf(other), related })];
    });
  return [
    ...tell("resources", resources, ""),
    ...[...resources].flatMap(([resource, members]) =>
      tell(
        "methods",
        groupBy(members, ({ method }) => method),
        `${resource}.`,
      ),
    ),
  ];
}

function sourceText({ operation }: NamedOperation): string {
  return operation.source;
}

function operationWish(
  operation: DraftOperation,
  { resource, methods, whole, rights }: Wished,
): Wish<DraftOperation> {
  const { source, isUnnamed = false } = operation;
  const [first = source] = methods;
  const last = whole.at(-1) ?? methods.at(-1) ?? first;
  const text = (method: string) => accessorText({ resource, method });
  const others = () => {
    const spelled = isUnnamed ? undefined : spelledName(source, memberName);
    return [
      ...methods,
      ...whole,
      ...(spelled === undefined ? [] : [spelled]),
      nameOfLastResort(last, source),
    ].map(text);
  };
  const isMeant = (name: string) => methods.some((method) => text(method) === name);
  return {
    item: operation,
    name: text(first),
    others,
    isMeant,
    isUnnamed,
    rights: new Map([...rights].map(([method, right]) => [text(method), right])),
  };
}

function accessorText({ resource, method }: Accessor): string {
  return `${resource}.${method}`;
}

/** What has a name that is not the best for it, because others want that one too. */
function steppedAside<T extends { readonly source: string }>(
  what: "operations" | "schemas",
  settled: ReadonlyMap<Wish<T>, Settled<T>>,
  placeOf: (item: T) => Place,
): Diagnostic[] {
  return [...settled].flatMap(([{ item, name: wanted, isUnnamed, isMeant }, { name, rival }]) => {
    // What has no id was told already.
    if (rival === undefined || isUnnamed === true || isMeant?.(name) === true) return [];
    const related = [{ message: "the other one", place: placeOf(rival) }];
    const line = `${JSON.stringify(item.source)}: ${what === "operations" ? "resource.method" : "Name"}`;
    const facts = { what, source: item.source, name, wanted, rival: rival.source };
    return [diagnostic("name-clash", { ...facts, line }, { place: placeOf(item), related })];
  });
}

function nameParameters(operation: DraftOperation): Operation["pathParameters"] {
  const taken = new Set<string>();
  return operation.pathParameters.map((parameter) => ({
    ...parameter,
    name: derived(taken, parameterName(parameter.source)),
  }));
}

/** How operations answer: a list is an array, what is read page by page, or an object around one list. */
function answers({ models }: Draft, { wire }: Profile): (operation: DraftOperation) => Answer {
  const types = new Map(models.map((model) => [model.source, model]));
  const isArray = (type: Type | undefined) => type !== undefined && resolve(type, types)?.kind === "array";
  const lists = new Set([wire.page.items, wire.feed.items, ...LISTS]);
  return ({ paging, success }) => {
    const fields = success.type && fieldsOf(success.type, types)?.filter(({ type }) => isArray(type));
    const isAround = fields?.length === 1 && lists.has(fields[0]?.source ?? "");
    return {
      isList: paging.kind !== "none" || isArray(success.type) || isAround,
      isFeed: paging.kind === "feed",
    };
  };
}

/** What APIs call the list in an answer that has more than it. */
const LISTS = [
  "data",
  "items",
  "results",
  "value",
  "values",
  "records",
  "rows",
  "entries",
  "content",
  "list",
];

/** Inline objects of bodies and answers become models, so that signatures hold names only. */
function hoistInline(
  { operation, resource, method }: NamedOperation,
  sources: Set<string>,
  models: DraftModel[],
): DraftOperation {
  const prefix = pascalCase(resource) + pascalCase(method);
  const hoist = (type: Type, suffix: string, at: string): Type => {
    if (type.kind === "array" && !type.prefix)
      return { ...type, items: hoist(type.items, `${suffix}Item`, `${at}/items`) };
    if (!["object", "intersection", "union", "enum", "array", "constant"].includes(type.kind)) return type;
    // The document may have a schema of that name.
    const source = derived(sources, `${prefix}${suffix}`);
    models.push({ source, at, deprecated: false, type: { ...type, nullable: false } });
    return { kind: "ref", model: source, nullable: type.nullable };
  };
  const { body, success, pathParameters } = operation;
  const sent = <Form extends BodyForm>(form: Form, suffix: string): Form =>
    isOpaque(form) ? form : { ...form, type: hoist(form.type, suffix, `${operation.at}/requestBody`) };
  const answered = <Form extends AnswerForm>(form: Form, suffix: string): Form =>
    form.type === undefined || isOpaque(form)
      ? form
      : { ...form, type: hoist(form.type, suffix, success.at) };
  return {
    ...operation,
    pathParameters: pathParameters.map((parameter) =>
      hasFields(parameter.type)
        ? { ...parameter, type: hoist(parameter.type, pascalCase(parameter.source), operation.at) }
        : parameter,
    ),
    ...(body && {
      body: {
        ...sent(body, "Body"),
        ...(body.others && { others: body.others.map((form) => sent(form, `${pascalCase(form.kind)}Body`)) }),
      },
    }),
    success: {
      ...answered(success, success.kind === "stream" ? "Item" : "Result"),
      ...(success.also && { also: success.also.map((form) => answered(form, suffixOf(form))) }),
      ...(success.choices && { choices: success.choices.map((form) => answered(form, suffixOf(form))) }),
    },
  };
}

/** A second form of an answer is called after its kind too. */
function suffixOf({ kind }: AnswerForm): string {
  return kind === "stream" ? "Item" : `${pascalCase(kind)}Result`;
}

/** What is passed as text or bytes has no type of its own, whatever its schema says. */
function isOpaque({ kind }: AnswerForm | BodyForm): boolean {
  return kind === "text" || kind === "binary";
}

/** Whether a type is more than a signature can hold. */
function hasFields(type: Type): boolean {
  return type.kind === "object" || type.kind === "constant" || childTypes(type).some(hasFields);
}

interface Naming {
  readonly taken: Set<string>;
  readonly diagnostics: Diagnostic[];
  readonly vendor: Profile;
  readonly named: readonly NamedOperation[];
}

function nameModels(draft: Draft, row: DomainRow, naming: Naming): Map<string, string> {
  const { taken, diagnostics, vendor, named } = naming;
  const placeOf = ({ at: pointer }: DraftModel): Place => ({ file: draft.file, pointer, at: "key" });
  const claim = claims("The schemas", placeOf);
  const names = new Map<string, string>();
  const fixed = new Map<string, DraftModel>();
  for (const model of draft.models) {
    const name = row.schemaNames.get(model.source);
    if (name === undefined) continue;
    const fault = claim(model, name);
    if (fault) diagnostics.push(fault);
    else fixed.set(name, model);
    names.set(model.source, name);
  }
  const wanted = wantedNames(draft, row, vendor);
  for (const [source, name] of placeNames(draft, named)) wanted.set(source, name);
  // The class of the domain is the package's front door: a schema of that name steps aside.
  const aside = (name: string) => (taken.has(name.toLowerCase()) ? typeName(`${name}Model`) : name);
  const wishes = draft.models
    .filter(({ source }) => !names.has(source))
    .map((model) => modelWish(model, aside(wanted.get(model.source) ?? typeName(model.source)), vendor));
  const settled = settle(wishes, fixed);
  for (const [{ item }, { name }] of settled) names.set(item.source, name);
  diagnostics.push(...steppedAside("schemas", settled, placeOf));
  for (const [item, name] of shortened(draft, naming, settled, [...names.values()]))
    names.set(item.source, name);
  for (const name of names.values()) taken.add(name.toLowerCase());
  return names;
}

/** Names that lose words of the vendor's habit, of its own documents; who stepped aside for another has its name for a reason. */
function shortened(
  { foreignOrigin }: Draft,
  { taken, vendor, named }: Naming,
  settled: ReadonlyMap<Wish<DraftModel>, Settled<DraftModel>>,
  names: readonly string[],
): ReadonlyMap<DraftModel, string> {
  const others = [...names, ...named.map(({ resource }) => pascalCase(resource))];
  const lower = new Set([...taken, ...others.map((name) => name.toLowerCase())]);
  const long = [...settled].flatMap(([{ item }, { name, rival }]) =>
    rival === undefined && isComponent(item) ? [{ item, name }] : [],
  );
  const rules = foreignOrigin === undefined ? vendor.nameRules : [];
  return shorterNames(long, rules, (name) => lower.has(name.toLowerCase()));
}

function modelWish(model: DraftModel, name: string, vendor: Profile): Wish<DraftModel> {
  const { source } = model;
  // What the document has no name for steps aside without a word.
  const isUnnamed = !isComponent(model);
  const isPlain = !isUnnamed && wrapped(source, vendor) === undefined;
  const others = () => {
    const spelled = isPlain ? spelledName(source, typeName) : undefined;
    return [...(spelled === undefined ? [] : [spelled]), nameOfLastResort(name, source)];
  };
  return { item: model, name, others, isUnnamed, ...(source === name && { rights: new Map([[name, 0]]) }) };
}

function isComponent({ source, at }: DraftModel): boolean {
  return at === join("/components/schemas", source);
}

/** Of schemas that are referred to where they stand; those of operations are called after them. */
function placeNames(draft: Draft, named: readonly NamedOperation[]): [source: string, name: string][] {
  const byPlace = new Map(named.map((one) => [one.operation.at, one]));
  return draft.models
    .filter((model) => !isComponent(model))
    .map(({ source, at }) => {
      const path = steps(`#${at}`);
      const owner = path[0] === "paths" ? byPlace.get(join("", ...path.slice(0, 3))) : undefined;
      const words = owner
        ? [owner.resource, owner.method, placeWords(path.slice(3), true)]
        : [placeWords(path, false)];
      // What one schema became two of has the place of the whole.
      const isPlace = path[0] === "paths" || (path[0] === "components" && path.length > 3);
      return [source, typeName(isPlace ? words.join(" ") : lastSegment(source))];
    });
}

/** What schemas are called where nobody else is. */
function wantedNames(draft: Draft, row: DomainRow, vendor: Profile): Map<string, string> {
  const { wrappers } = vendor;
  const sources = draft.models.map((model) => model.source);
  const components = draft.models.filter(isComponent).map(({ source }) => source);
  const plain = components.filter((source) => wrapped(source, vendor) === undefined);
  const names = shortestFree(new Map(plain.map((source) => [source, candidateNames(source, row)])));
  // Inner wrappers first: a page of results of something is named after the result.
  for (const source of [...sources].sort((a, b) => a.length - b.length)) {
    const parts = wrapped(source, vendor);
    if (parts === undefined) continue;
    const innerName = names.get(parts.inner) ?? typeName(lastSegment(parts.inner));
    const base = lastSegment(parts.wrapper);
    const suffix = Object.hasOwn(wrappers, base) ? wrappers[base] : pascalCase(base);
    names.set(source, row.schemaNames.get(source) ?? typeName(`${innerName}${suffix}`));
  }
  return names;
}

/** A generic schema by the names of itself and of what it wraps. */
function wrapped(
  source: string,
  { wrapperSeparator: by }: Profile,
): { wrapper: string; inner: string } | undefined {
  const cut = by === "" ? -1 : source.indexOf(by);
  return cut > 0 ? { wrapper: source.slice(0, cut), inner: source.slice(cut + by.length) } : undefined;
}

function lastSegment(source: string): string {
  return segments(source).at(-1) ?? source;
}

function segments(source: string): string[] {
  const all = source.split(/[./\\+]+/).filter((segment) => /[\p{L}\p{N}]/u.test(segment));
  // `A & B/C` is no path of names.
  return all.every((segment) => /^[\p{L}\p{N}_$-]+$/u.test(segment)) ? all : [source];
}

/** Shortest names that do not clash; clashing ones grow together, one segment at a time. */
function shortestFree(candidates: ReadonlyMap<string, readonly string[]>): Map<string, string> {
  /** Of each source what was not given up yet, its current name first. */
  const left = new Map(candidates);
  for (;;) {
    const names = [...left].map(([source, [name = source, ...longer]]) => ({ source, name, longer }));
    const growing = [...groupBy(names, ({ name }) => name.toLowerCase()).values()].flatMap((group) => {
      if (group.length < 2) return [];
      // Versions tell names apart only where nothing else does.
      const unversioned = group.filter(({ longer }) => longer.length > 1);
      return unversioned.length > 0 ? unversioned : group.filter(({ longer }) => longer.length > 0);
    });
    if (growing.length === 0) return new Map(names.map(({ source, name }) => [source, name]));
    for (const { source, longer } of growing) left.set(source, longer);
  }
}

/** The names a schema may take, shortest first. Version segments join only at the end. */
function candidateNames(source: string, row: DomainRow): string[] {
  const override = row.schemaNames.get(source);
  if (override !== undefined) return [override];
  const all = segments(source);
  const base = all.at(-1) ?? source;
  const domain = pascalCase(row.id).toLowerCase();
  const qualifiers = all.slice(0, -1).filter((segment) => segment.toLowerCase() !== domain);
  const unversioned = qualifiers.filter((segment) => !/^v\d+$/i.test(segment));
  const nameOf = (qualified: readonly string[]) => typeName([...qualified, base].join("."));
  // The last one alone has versions; without any, it repeats the one before and is never needed.
  return [
    nameOf([]),
    ...unversioned.map((_, i) => nameOf(unversioned.slice(unversioned.length - i - 1))),
    nameOf(qualifiers),
  ];
}

/** A name of ours that steps aside: the first free one of `Name`, `Name2`, `Name3`. */
function derived(taken: Set<string>, name: string): string {
  return unique(taken, (n) => `${name}${n}`);
}
