/**
 * The intermediate representation: what every artefact is a pure function of.
 *
 * `lower` makes one {@link Domain} per document; nobody after it sees raw OpenAPI. Plain JSON data: every node has its `name`
 * (ours, a valid identifier), its `source` (the document's spelling) and `at`, the JSON Pointer of its origin, so that a
 * diagnostic can be printed with line and column. V1 documents are lowered into the same shape.
 *
 * What is said on the wire (methods, query styles, kinds of bodies, answers and lists) is said in the words of `runtime/operation.ts`.
 */
import type { JsonObject, JsonValue } from "../ground/json.ts";
import type { OwnLimit, WhereLimits } from "../runtime/mocks/description.ts";
import type {
  Codec,
  CodecName,
  JoinedSpec,
  OperationSpec,
  PartSpec,
  QueryStyle,
  RequestBodyKind,
  ResponseBodyKind,
  StreamFormat,
} from "../runtime/operation.ts";

/** All domains of a run, in the order of their ids. */
export interface Sdk {
  readonly domains: readonly Domain[];
}

export interface Domain {
  readonly kind: "domain";
  /** `customer-interactions`: folder, package and manifest key. */
  readonly id: string;
  /** `customerInteractions`: property of the umbrella client. */
  readonly name: string;
  /** `CustomerInteractions`: class of the client. */
  readonly className: string;
  readonly title: string;
  readonly description?: string;
  /** Id on the developer portal, when it is known. */
  readonly portalId?: string;
  /** Scheme and host of an API that is not the vendor's, empty where its document states none; absent for the vendor's. */
  readonly foreignOrigin?: string;
  /** Last part of the package's name. */
  readonly packageName: string;
  /** Path of the server URL, without a final slash: `/crm/v2`. */
  readonly basePath: string;
  /** File of the document, as shown to the user. */
  readonly file: string;
  readonly scopes: readonly Scope[];
  /** Ways to sign in that the document defines. Clients have one of their own: kept for comparisons. */
  readonly securitySchemes?: readonly SecurityScheme[];
  /** What calls need where an operation does not say otherwise, see {@link Operation.security}. */
  readonly security?: readonly string[];
  readonly resources: readonly Resource[];
  readonly models: readonly Model[];
  /** Calls the API makes to its users, where the document describes any. */
  readonly webhooks?: readonly Webhook[];
  /** Name of the exported type of their bodies; absent in records of older releases. */
  readonly webhooksType?: string;
}

export interface Webhook {
  readonly name: string;
  /** The document's `operationId`. */
  readonly source?: string;
  readonly at: string;
  readonly body?: Type;
}

export interface Scope {
  readonly name: string;
  readonly description?: string;
}

export interface SecurityScheme {
  readonly name: string;
  readonly at: string;
  /** Everything that decides how it is used, on one line: `apiKey in header Api-Key`. Scopes are the domain's. */
  readonly text: string;
}

/** Operations that share the part of their operation id before the underscore. */
export interface Resource {
  readonly kind: "resource";
  readonly name: string;
  readonly className: string;
  /** File name without extension. */
  readonly fileName: string;
  readonly operations: readonly Operation[];
}

/** What may be on its way out, and of which more is known than its document says. */
export interface Deprecable {
  /** Sentences about what it does that no document says, from the table of behaviour. */
  readonly reported?: readonly string[];
  readonly deprecated: boolean;
  /** Why, or what to use instead, in the vendor's words (`x-deprecatedMessage`). */
  readonly deprecation?: string;
}

export interface Operation extends Deprecable {
  readonly kind: "operation";
  readonly name: string;
  /** The document's `operationId`; `GET /jobs/{id}` where it has none for this operation alone. */
  readonly source: string;
  readonly at: string;
  readonly method: HttpMethod;
  /** As in the document, without the server's prefix. */
  readonly path: string;
  /** Of a server that it has of its own, in place of the domain's. */
  readonly basePath?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly scopes: readonly string[];
  /** Names of schemes, joined by `+` where a call needs several; any one entry lets a call in. Absent where the domain's count. */
  readonly security?: readonly string[];
  readonly headers?: Headers;
  /** In the order of the path template; what the client knows by itself is left out. */
  readonly pathParameters: readonly PathParameter[];
  readonly query?: Query;
  readonly body?: Body;
  readonly success: Success;
  /** Declared statuses from 400 up. */
  readonly failures: readonly Failure[];
  readonly paging: Paging;
  readonly retryOn: readonly RetryRule[];
  /** Beside the application's. */
  readonly limit?: OwnLimit;
}

export type HttpMethod = OperationSpec["method"];

/** How a parameter is written that the common query styles have no word for. */
export interface CodecUse extends Omit<Codec, "write"> {
  readonly codec: CodecName;
}

export interface PathParameter {
  readonly name: string;
  readonly source: string;
  readonly type: Type;
  /** Absent where it is an id, a name or a flag, written as it is. */
  readonly style?: CodecUse;
  readonly description?: string;
}

/** A header or a cookie that an operation reads. Those that clients set themselves are left out. */
export interface HeaderParameter extends Deprecable {
  readonly source: string;
  readonly in: "header" | "cookie";
  readonly at: string;
  readonly type: Type;
  readonly required: boolean;
  readonly style: CodecUse;
  readonly description?: string;
}

/** All headers and cookies of an operation, as one model of the two. */
export interface Headers {
  /** Name of the exported interface. */
  readonly model: string;
  readonly parameters: readonly HeaderParameter[];
}

/** All query parameters of an operation, as one model. */
export interface Query {
  /** Name of the exported interface. */
  readonly model: string;
  /** One that {@link QueryParameter.isWhole} is alone. */
  readonly parameters: readonly QueryParameter[];
}

export interface QueryParameter extends Deprecable {
  /** Query names are sent as they are, so they are not renamed. */
  readonly source: string;
  readonly at: string;
  readonly type: Type;
  readonly required: boolean;
  readonly style: QueryStyle | CodecUse;
  /** The query string is this one value (`in: querystring`), and its type that of the query. */
  readonly isWhole?: true;
  readonly description?: string;
  /** Values of `sort`, when they are stated. */
  readonly sortFields?: readonly string[];
  /** Greatest number of comma-separated values in one call; lists fetch more in chunks. */
  readonly maxItems?: number;
  readonly sort: boolean;
}

/** A body in one media type. */
export interface BodyForm {
  readonly kind: RequestBodyKind;
  /** As the document writes it, parameters included. */
  readonly mediaType: string;
  readonly type: Type;
  /** Fields of `multipart` and `form` that are not simply texts, or lists of them, by name. */
  readonly parts?: Readonly<Record<string, PartSpec>>;
}

/** The preferred form of a body, and what is said of all its forms. */
export interface Body extends BodyForm {
  /** Forms that callers may choose instead, in the order of preference. */
  readonly others?: readonly BodyForm[];
  /** Whether clients ask for it: also where the document is silent, see `lower-content.ts`. */
  readonly required: boolean;
  /** What the document says of `required`; absent where it says nothing, which by OpenAPI means optional. */
  readonly documented?: "required" | "optional";
  readonly description?: string;
}

/** An answer in one media type. */
export interface AnswerForm {
  readonly kind: ResponseBodyKind;
  /** As the document writes it; absent where no content is declared, and in records of older releases. */
  readonly mediaType?: string;
  /** Absent for `none`, `binary` and `redirect`; of one item for `stream`. */
  readonly type?: Type;
  /** Of the kind `stream` alone. */
  readonly stream?: StreamForm;
}

export interface StreamForm {
  readonly format: StreamFormat;
  /** What the `data` of events holds. */
  readonly data?: "text" | "json" | "either";
  /** The type is of events as a whole (`event`, `id`, `data`); else it is of their `data`. */
  readonly isEvent?: true;
}

export interface Success extends AnswerForm {
  readonly statuses: readonly string[];
  readonly at: string;
  /** Beside statuses with content there is one from 200 to 299 without. */
  readonly empty?: true;
  /** Answers of another kind that come with other statuses: which one came, its content type says. */
  readonly also?: readonly AnswerForm[];
  /** Answers that callers may ask for instead, by media type. */
  readonly choices?: readonly AnswerForm[];
}

/** Every form of a body, the preferred one first. */
export function formsOf({ others = [], ...first }: Body): readonly BodyForm[] {
  return [first, ...others];
}

/** Every form of an answer: the preferred one, what comes with other statuses, what may be asked for. */
export function answersOf({ also = [], choices = [], ...main }: Success): readonly AnswerForm[] {
  return [main, ...also, ...choices];
}

export interface Failure {
  readonly status: string;
  readonly type?: Type;
  readonly description?: string;
}

export type Paging =
  | {
      readonly kind: "none";
      /** One answer with rows, and a list parameter with a cap: several answers can be put together. */
      readonly joins?: { readonly item: Type; /** Rows are all of the answer. */ readonly isBare?: true };
    }
  /** What is answered is the envelope; `item` is the type of one row. */
  | (Exclude<NonNullable<OperationSpec["paging"]>, JoinedSpec> & { readonly item: Type });

/** A status that may be retried for this operation only, with the beginning of its title. */
export interface RetryRule {
  readonly status: number;
  readonly title: string;
}

export interface Model extends Deprecable {
  readonly kind: "model";
  readonly name: string;
  /** Name of the variant for requests, where requests and responses need different types. */
  readonly inputName?: string;
  readonly source: string;
  readonly at: string;
  readonly description?: string;
  readonly type: Type;
  readonly usedIn: Usage;
}

export interface Usage {
  readonly request: boolean;
  readonly response: boolean;
}

export interface Field extends Deprecable {
  /** Names in payloads are facts of the wire: never renamed. */
  readonly source: string;
  readonly at: string;
  readonly type: Type;
  readonly required: boolean;
  readonly description?: string;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  /** How well the field itself is known (`x-evidence`), in reconstructed documents. */
  readonly evidence?: string;
  /** Probably not on the wire (`x-doubtful`). */
  readonly doubtful?: boolean;
  /** How live answers write what documents write otherwise, from the table of behaviour. */
  readonly none?: None;
}

export type { OwnLimit };

/** A number or a moment of the year 1 for nothing, or the offset of moments. */
export type None = 0 | "0001-01-01T00:00:00Z" | "-07:00";

interface AnyType {
  readonly nullable: boolean;
  /** Where alone null occurs, when a correction says so (`x-direction`): a null seen in answers is none that a request may send. */
  readonly nullableIn?: "response";
  /** Which property tells the forms of a value apart. Clients do not read it: kept for comparisons. */
  readonly discriminator?: Discriminator;
  /** What values keep to beside it, which types do not say; mocks do. */
  readonly rules?: readonly Rule[];
}

/** What is said of values and no type says. */
export type Rule =
  /** They are of this type as well. */
  | { readonly kind: "also"; readonly type: Type }
  | { readonly kind: "not"; readonly type: Type }
  /** Of those of a type, that they are of another; of all others likewise. */
  | { readonly kind: "if"; readonly type: Type; readonly then?: Type; readonly else?: Type }
  /** A list has so many elements of the type. */
  | { readonly kind: "contains"; readonly type: Type; readonly least: number; readonly most?: number }
  /** Names of an object's properties are of the type. */
  | { readonly kind: "names"; readonly type: Type };

export interface Discriminator {
  readonly property: string;
  /** Value of the property → source name of the model, or what the document has in its place. */
  readonly mapping: Readonly<Record<string, string>>;
}

export type Type =
  | (AnyType & {
      readonly kind: "scalar";
      readonly scalar: "string" | "integer" | "number" | "boolean";
      readonly format?: string;
      /** What the document says, where a correction says otherwise (`x-documented-format`): mocks keep to the document. */
      readonly documentedFormat?: string;
      readonly limits?: Limits;
      readonly default?: string | number | boolean;
    })
  | (AnyType & {
      readonly kind: "enum";
      readonly scalar: "string" | "number" | "boolean";
      readonly values: readonly (string | number | boolean)[];
      /** Names of the values, where the document gives them (`x-enumNames`). */
      readonly names?: readonly string[];
      /** No value will ever be added: a `const`, an enum of one member, the values of a discriminator. Others are open in answers. */
      readonly closed?: true;
    })
  /** A `const`, or a member of an enum, that is an object or a list. */
  | (AnyType & { readonly kind: "constant"; readonly value: JsonObject | readonly JsonValue[] })
  | (AnyType & {
      readonly kind: "array";
      /** Of elements after those of `prefix`; `never` where there are none. */
      readonly items: Type;
      /** Types of the first elements, one by one (`prefixItems`). A list may end before them unless `minItems` says otherwise. */
      readonly prefix?: readonly Type[];
      readonly limits?: Limits;
    })
  | (AnyType & {
      readonly kind: "map";
      /** Of properties whose names match none of `patterns`. */
      readonly values: Type;
      readonly patterns?: readonly PatternType[];
      readonly limits?: Limits;
    })
  | (AnyType & {
      readonly kind: "object";
      readonly fields: readonly Field[];
      /** Further properties: forbidden, of any type, not mentioned (JSON Schema then allows them), or of one type. */
      readonly additional: "closed" | "open" | "unstated" | Type;
      readonly patterns?: readonly PatternType[];
      readonly limits?: Limits;
    })
  | (AnyType & { readonly kind: "ref"; /** Key of the model: its source name. */ readonly model: string })
  | (AnyType & {
      readonly kind: "union";
      readonly members: readonly Type[];
      /** `oneOf`: a value that is of two members is of none. Types do not say it; mocks and diffs do. */
      readonly exclusive?: true;
    })
  | (AnyType & { readonly kind: "intersection"; readonly members: readonly Type[] })
  /** Nothing but null; always `nullable`. In a union null is no member but its `nullable`. */
  | (AnyType & { readonly kind: "null" })
  /** No value at all: the schema `false`. */
  | (AnyType & { readonly kind: "never" })
  | (AnyType & {
      readonly kind: "unknown";
      /** Limits of a schema that states no type: each concerns values of its own type only. */
      readonly limits?: Limits;
    });

/** Properties whose names match a regular expression have this type as well (`patternProperties`). */
export interface PatternType {
  readonly pattern: string;
  readonly type: Type;
}

/** Limits the document states; kept for documentation, mocks and diffs, not enforced by types. */
export type Limits = Omit<WhereLimits, "rules">;

/** Which way a value goes. */
export type Direction = "request" | "response";

/** Whether null is a value of a type in a direction. */
export function admitsNull(type: Type, direction: Direction): boolean {
  return type.nullable && (type.nullableIn === undefined || type.nullableIn === direction);
}

/** Whether an answer may hold values of an enum that nobody knows yet. */
export function isOpenEnum(type: Type): type is Extract<Type, { kind: "enum" }> {
  return type.kind === "enum" && type.closed === undefined && type.scalar !== "boolean";
}

/** The types directly inside a type. */
export function childTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case "array":
      return [...(type.prefix ?? []), type.items];
    case "map":
      return [type.values, ...patternTypes(type)];
    case "object":
      return [
        ...type.fields.map((f) => f.type),
        ...(typeof type.additional === "string" ? [] : [type.additional]),
        ...patternTypes(type),
      ];
    case "union":
    case "intersection":
      return type.members;
    case "scalar":
    case "enum":
    case "constant":
    case "ref":
    case "null":
    case "never":
    case "unknown":
      return [];
  }
}

/** Types that the rules of a type are made of: values need not be of them. */
export function ruleTypes({ rules = [] }: Type): readonly Type[] {
  return rules.flatMap((rule) => [
    rule.type,
    ...(rule.kind === "if" ? [rule.then, rule.else].filter((type) => type !== undefined) : []),
  ]);
}

function patternTypes({ patterns = [] }: { readonly patterns?: readonly PatternType[] }): readonly Type[] {
  return patterns.map(({ type }) => type);
}
