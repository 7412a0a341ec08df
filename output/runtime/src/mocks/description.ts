/**
 * The border between generated code and the mock engine: what a package's `./mocks` knows of its domain.
 *
 * Plain JSON data, made by the generator (`describe/describe.ts`) and kept small, because it is bundled into browsers: types are
 * {@link Shape}s, references to other resources are names of {@link EntitySpec}s. Everything a mock does is decided by this data.
 */
import type { OperationSpec, RequestBodyKind, ResponseBodyKind, StreamFormat } from "../operation.js";

/**
 * A JSON Schema type in few bytes.
 *
 * - a string: `"string"`, `"integer"`, `"number"`, `"boolean"`, `"any"`, `"null?"`, each with an optional format after a colon
 *   (`"integer:int64"`, `"string:date-time"`), or `"#7"`, a key of {@link DomainDescription.models};
 *   a final `?` admits `null` (`"string:date-time?"`, `"#7?"`);
 * - a tuple: its first element says which, here too a final `?` admits `null` (`["list?", "string"]`).
 */
export type Shape = string | ComposedShape;

export type ComposedShape =
  /** A scalar with limits: `["limited", "string?", { maxLength: 20 }]`. */
  | readonly ["limited", string, ShapeLimits]
  | readonly ["enum" | "enum?", readonly (string | number | boolean)[]]
  | readonly ["list" | "list?", Shape, ShapeLimits?]
  | readonly ["map" | "map?", Shape, ShapeLimits?]
  /** Further properties: `false` forbids them, a shape checks them, absent admits any. */
  | readonly ["object" | "object?", readonly FieldShape[], (Shape | false)?]
  /** Valid when one of the members is. */
  | readonly ["any-of" | "any-of?", ...Shape[]]
  /** Valid when all members are. */
  | readonly ["all-of" | "all-of?", ...Shape[]]
  | ExtraShape;

/** Kinds that few documents need: only `extras.ts` knows them. */
export type ExtraShape =
  /** The shape within limits, each of which concerns values of its own type only: `["where", "any", { multipleOf: 5 }]`. */
  | readonly ["where", Shape, WhereLimits]
  /** A list whose first elements have shapes of their own; further ones: `false` forbids them. */
  | readonly ["tuple" | "tuple?", readonly Shape[], Shape | false, ShapeLimits?]
  /** An object in which properties with names that match a regular expression have a shape as well; the rest as of `object`. */
  | readonly ["names" | "names?", readonly FieldShape[], readonly NamesShape[], (Shape | false)?]
  /** Valid when exactly one of the members is. */
  | readonly ["one-of" | "one-of?", ...Shape[]]
  /** Equal to this object or list. */
  | readonly ["constant" | "constant?", unknown]
  /** No value at all. */
  | readonly ["never" | "never?"];

export type NamesShape = readonly [pattern: string, shape: Shape];

export interface WhereLimits extends ShapeLimits {
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly uniqueItems?: true;
  readonly rules?: readonly RuleShape[];
}

/** What is said of values besides their shape. */
export type RuleShape =
  /** They are of this shape as well. */
  | readonly ["also", Shape]
  | readonly ["not", Shape]
  /** What is of the first shape is of the second, all else of the third. */
  | readonly ["if", Shape, then: Shape, otherwise: Shape]
  /** So many elements of a list are of the shape. */
  | readonly ["contains", Shape, least: number, most?: number]
  /** Names of properties are of the shape. */
  | readonly ["names", Shape];

/**
 * Name on the wire, type, flags (`flags.ts`), and the key of the {@link EntitySpec} whose id it holds (or, for objects, which it
 * describes; for lists, of which each element holds an id); with `#` and a field, the one whose {@link EntitySpec.alias} it holds.
 */
export type FieldShape = readonly [name: string, shape: Shape, flags?: number, refersTo?: string];

/** The limits of JSON Schema that are checked and kept to. */
export interface ShapeLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** By number; by name, where they are written by hand. */
export type Models = readonly Shape[] | Readonly<Record<string, Shape>>;

/** One domain. */
export interface DomainDescription {
  /** `customer-interactions`. */
  readonly id: string;
  /** `customerInteractions`: property of the umbrella. */
  readonly name: string;
  /** Path of the server URL: `/crm/v2`. */
  readonly basePath: string;
  readonly models: Models;
  readonly entities: readonly EntitySpec[];
  /** Literal path segments before parameters: the first whose method and path match is meant. */
  readonly operations: readonly OperationDescription[];
  /** The rules of the business for its records, and for what they tell of others; by key of the entity. */
  readonly rules?: Readonly<Record<string, EntityRules>>;
  /** Fields of bodies whose ids are of one of several kinds of records, by name. */
  readonly kinds?: Readonly<Record<string, readonly string[]>>;
}

/** A description without the names that only tests and the rules of the business ask for: see `named.ts`. */
export interface CoreDescription extends Omit<DomainDescription, "operations"> {
  readonly operations: readonly CoreOperation[];
}

/** The id only where values are made from it. */
export type CoreOperation = Omit<OperationDescription, "id" | "accessor"> &
  Partial<Pick<OperationDescription, "id">>;

/** Id and accessor of each operation of a description, in their order; `get` is `customers.get` where the id is `Customers_Get`. */
export type OperationNames = readonly (readonly [id: string, accessor: string])[];

/** What a description has by the rules of the business, apart from it: see `domain-business.ts`. */
export interface DomainBusiness extends Pick<DomainDescription, "rules" | "kinds"> {
  /** By accessor of the operation. */
  readonly effects?: Readonly<Record<string, readonly Effect[]>>;
  /** Those that look further than at a row: by accessor of the operation. */
  readonly filters?: Readonly<Record<string, NonNullable<OperationDescription["filters"]>>>;
  /** By key of the entity. */
  readonly traits?: Readonly<Record<string, NonNullable<EntitySpec["traits"]>>>;
}

/** What is known of the records of an entity beside their shape; read by `business.ts`. */
export interface EntityRules {
  /** The entity by whose draws these records are made: another list of the same ones. */
  readonly as?: string;
  /** Other records, by the word that rules have for them: the entity, and the field that names the record (else the one in the same place). */
  readonly links?: Readonly<Record<string, readonly [entity: string, by?: string]>>;
  /** So many times as many records as others have at first. */
  readonly count?: number;
  /** Fields that say whose the record is: a call that names others of these beside it is refused. */
  readonly owners?: readonly string[];
  /** Most of the records are referred to, each by few others; else a quarter of them by all. */
  readonly wide?: true;
  /** By field, `items.total` inside of objects and lists. */
  readonly fields: Readonly<Record<string, Rule>>;
}

/** A constant, or an operation and its parts: `["+", [".", "start"], 3600000]`. */
export type Rule = string | number | boolean | null | Operation;

/** An operation, and what it is about. */
export type Operation = readonly [name: string, ...parts: (string | number | boolean | null | Operation)[]];

/** Something the API keeps: records that operations list, read and write. */
export interface EntitySpec {
  /** Unique over all domains: `crm/customers`, `crm/customers/notes`. */
  readonly key: string;
  /** `notes` belong to a customer: key of the entity whose id comes before its own in paths. */
  readonly parent?: string;
  /** The read model: a record's fields, as full as any operation shows them. */
  readonly shape: Shape;
  /** The field that holds a record's id, and its type; without it a record is known by its place in the path alone. */
  readonly id?: readonly [field: string, kind: "integer" | "uuid" | "string"];
  /** Another field by whose number other records refer to one: an employee's `userId`. In references: `settings/employees#userId`. */
  readonly alias?: string;
  /** Exactly one record for each parent (or one at all). */
  readonly single?: true;
  /** Where a mock has them, names joined by points, if that does not follow from the key; empty: nowhere. See `place.ts`. */
  readonly at?: string;
  /** Records that tests ask for by a word. */
  readonly traits?: Readonly<Record<string, Trait>>;
}

/** Fields, constants or times from now; `firstAppointmentId.start` is one of the record that the field names. */
export type Trait = Readonly<Record<string, Rule>>;

export interface OperationDescription {
  /** The document's `operationId`. */
  readonly id: string;
  /** `customers.get`: the method of the generated client. */
  readonly accessor: string;
  readonly method: OperationSpec["method"];
  /** Below the base path: `/tenant/{tenant}/customers/{id}`. */
  readonly path: string;
  /** In place of the domain's. */
  readonly basePath?: string;
  /** Path parameters but the tenant, in order; `refersTo` is the entity a value must be the id of. */
  readonly parameters?: readonly (readonly [name: string, shape: Shape, refersTo?: string])[];
  readonly query?: readonly QueryDescription[];
  /**
   * Which rows of a list its parameters keep, by name, where that is not the field of the name: how values are compared, and a path.
   *
   * Signs: none for the same value, `,` for one of several with commas, `~` for a part of a text, `#` for the digits of one, `>=`, `<=`,
   * `>`, `<`, `?` whether there is any, `!?` whether there is none, `(name)` as another parameter says, `{name}` for names and values that
   * another one joins, `&` for what those are told; `*` is about active records and needs no path.
   *
   * That of `sort` is the fields that a live API takes, with commas; `date=year month` is sorted by these in any mock.
   *
   * Paths go through objects and lists (`appliedTo.appliedTo`), to other records (`jobId:jpm/jobs#id.jobNumber`: whose id that is;
   * `id:crm/customers/contacts#.value`: which belong to it), and have bars between several.
   */
  readonly filters?: Readonly<Record<string, string>>;
  /** Parameters that few documents have, wherever they stand; read by `reading.ts`. */
  readonly others?: readonly OtherDescription[];
  readonly body?: BodyDescription;
  readonly success: SuccessDescription;
  /** What it does beside what its method says, in this order; read by `effects.ts`. */
  readonly effects?: readonly Effect[];
  /** Any one of them lets a caller in. */
  readonly scopes?: readonly string[];
  /** What it takes besides: so many calls in so many seconds, or so many at once; of all paths, or of each. */
  readonly limit?: OwnLimit;
  readonly action: Action;
}

export type OwnLimit = (
  { readonly calls: number; readonly seconds: number } | { readonly atOnce: number }
) & { readonly each?: true };

/**
 * Name, type of the value after it is read from the URL, `required`, and how a list is written: `csv` (the default of lists) or
 * `repeat`; `free` is not checked (objects in query strings).
 */
export type QueryDescription = readonly [
  name: string,
  shape: Shape,
  required?: 0 | 1,
  style?: "csv" | "repeat" | "free",
];

export type OtherDescription = readonly [
  place: "path" | "query" | "header" | "cookie",
  name: string,
  shape: Shape,
  required: 0 | 1,
  reading: Reading,
];

/**
 * How the texts of a request become a value again, which is of the parameter's shape: between the members of a list, or the names and
 * values of an object, stands a comma (`csv`), a bar or a space; `*` is exploded, where an object has `name=value` for each field.
 * `repeat` is a text each, in an object one for each name; `deep` has names in brackets; `whole` is a query of JSON.
 */
export type Reading =
  | ("csv" | "csv*" | "pipe" | "space" | "repeat" | "deep" | "json" | "whole")
  | ("label" | "label*" | "matrix" | "matrix*");

/** Parameters of a URL, as far as they are read. These types are without names of the DOM, which callers of the generator may lack. */
export interface Search extends Iterable<[string, string]> {
  keys(): Iterable<string>;
  getAll(name: string): string[];
}

/** What there is to read of a request. */
export interface Readable {
  readonly url: { readonly searchParams: Search };
  readonly headers: { get(name: string): string | null };
  /** Of the path, decoded. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly domain: Pick<DomainDescription, "models">;
}

/** Reads what {@link OperationDescription.others} declares, and hands over the values that are there, and what is wrong with the rest. */
export type ReadOthers = (
  request: Readable,
  others: readonly OtherDescription[],
  to: {
    readonly check: (name: string, shape: Shape, value: unknown) => void;
    readonly add: (name: string, message: string) => void;
  },
) => void;

/** Something that an operation does to records, or that forbids it. */
export interface Effect {
  /** Key of the {@link EntitySpec} of the records. */
  readonly of: string;
  /** Of these records: filters, as in {@link OperationDescription.filters}, of what parameters and fields of the body are called. */
  readonly where?: Readonly<Record<string, string>>;
  /** Once for each element of this list of the body. */
  readonly each?: string;
  /** Only when this was sent. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Only of records whose fields have one of these values. */
  readonly when?: Readonly<Record<string, readonly unknown[]>>;
  /** Only of records where the first amount is more than the second; `own` is the record. */
  readonly over?: readonly [more: string, less: string];
  /** Of those as well that were removed. */
  readonly gone?: true;
  /** Where there is such a record (with `unless`: none), the call is refused with a status and a text. */
  readonly deny?: readonly [status: number, says: string];
  readonly unless?: true;
  /** Values of fields; see `effects.ts`. */
  readonly set?: unknown;
  /** A new record of these values, where there is none that `where` finds. */
  readonly create?: unknown;
  readonly remove?: true;
  /** Effects that each of the records has in turn. */
  readonly then?: readonly Effect[];
  /** Effects of all of them at once, to which they are `rows`, by the field of `sort`. */
  readonly once?: readonly Effect[];
  readonly sort?: string;
  /** What is answered for each of the records: values, or the record as the answer shows it. */
  readonly answer?: true | Readonly<Record<string, unknown>>;
  /** What is answered where there is no such record, which then is no reason to refuse the call. */
  readonly lacking?: Readonly<Record<string, unknown>>;
}

/** A body in one media type. */
export interface BodyForm {
  readonly kind: RequestBodyKind;
  readonly shape: Shape;
  /** How fields of a form are written that the document says more of, by name; each text of a `json` is JSON, all of a `whole` is. */
  readonly parts?: Readonly<Record<string, Reading>>;
}

export interface BodyDescription extends BodyForm {
  readonly required: boolean;
  /** Every form by media type, the preferred one first, where a document declares several. */
  readonly forms?: readonly (BodyForm & { readonly mediaType: string })[];
}

/** An answer in one media type. */
export interface AnswerForm {
  readonly kind: ResponseBodyKind;
  /** Of one item, for a stream. */
  readonly shape?: Shape;
  /** Where it is not the one that goes without saying for the kind. */
  readonly mediaType?: string;
  /** Of a stream; `event` where the shape is of events as a whole, and not of their data. */
  readonly stream?: StreamFormat | "event";
}

export interface SuccessDescription extends AnswerForm {
  /** The first declared success; where a document declares none, 200. */
  readonly status: number;
  /** Every form by media type, the preferred one first, where callers may ask for others. */
  readonly forms?: readonly (AnswerForm & { readonly mediaType: string })[];
}

/** What an operation does to which entity. */
export type Action =
  /** Rows of an entity: in a page envelope (pages are counted from `first`, default 1), bare, or as a feed of changes. */
  | (OnEntity & { readonly kind: "list"; readonly as: "page" | "array" | "feed"; readonly first?: number })
  | (OnEntity & { readonly kind: "get" | "create" | "update" | "replace" | "delete" })
  /** Something else that is done to, or asked of, one record, which has to exist; `apart`: fields of the body are not its. */
  | (OnEntity & { readonly kind: "act"; readonly apart?: true })
  /** Anything else: an answer of the declared shape. */
  | { readonly kind: "answer" };

/** The actions on an entity. */
export type EntityAction = Exclude<Action, { readonly kind: "answer" }>;

interface OnEntity {
  /** Key of the {@link EntitySpec}. */
  readonly entity: string;
  /** Path parameter with the id of the record; absent for lists, creation and `single` entities. */
  readonly id?: string;
  /** Path parameter with the id of the record of the parent entity; absent where an operation goes over all parents. */
  readonly of?: string;
}
