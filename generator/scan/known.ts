/** What a scan knows of both APIs: plain JSON, made of the documents and of the map of V1 when the program is built. */

export interface KnownApis {
  /** Hosts by what they are: of V2 with its environments, of V1. */
  readonly hosts: {
    readonly v1: readonly string[];
    readonly v2: readonly string[];
    readonly auth: readonly string[];
  };
  /** Domain → the first part of its paths: `crm` → `/crm/v2`. Other versions of a domain are here as well. */
  readonly domains: Readonly<Record<string, string>>;
  readonly operations: readonly KnownOperation[];
  /** Fields of objects, by the keys that operations and fields name. */
  readonly objects: Readonly<Record<string, KnownObject>>;
  /** Of objects of V1, by their keys: where what stands at a path below them is now. */
  readonly moved: Readonly<Record<string, Readonly<Record<string, Moved>>>>;
}

/** Where a field or a parameter of V1 is in V2. */
export interface Moved {
  /** An expression over `st`, `record` and `id`, or the name of a parameter; absent where V2 has nothing for it. */
  readonly code?: string;
  /** A sentence. */
  readonly why?: string;
}

export type KnownObject = Readonly<Record<string, KnownField>>;

export interface KnownField {
  readonly type: "string" | "integer" | "number" | "boolean" | "object" | "unknown";
  readonly list?: true;
  readonly format?: string;
  readonly values?: readonly string[];
  /** Key of the object that it holds. */
  readonly object?: string;
  readonly required?: true;
  readonly deprecated?: string;
  /** Any names may stand below it. */
  readonly open?: true;
}

export interface KnownOperation {
  readonly api: "v1" | "v2";
  readonly id: string;
  readonly domain: string;
  readonly method: string;
  /** With the prefix of the domain: `/crm/v2/tenant/{tenant}/customers/{id}`; of V1 below `/v1`. */
  readonly path: string;
  /** Of the generated client, with what it is called in examples: `st.crm.customers.get`; absent for V1. */
  readonly call?: string;
  readonly scopes?: readonly string[];
  /** Why, or empty. */
  readonly deprecated?: string;
  /** Parameters of the path that take any text; others are numbers or ids. */
  readonly words?: readonly string[];
  readonly query: KnownObject;
  /** Greatest number of values of parameters that are lists. */
  readonly caps?: Readonly<Record<string, number>>;
  /** Key of the object of its body. */
  readonly body?: string;
  /** Key of the object that is answered, envelope and all. */
  readonly answer?: string;
  readonly paging?: "page" | "feed";
  /** Of V1 calls: what the map of the migration has for them. */
  readonly became?: {
    readonly id: string;
    readonly domain: string;
    readonly recipe: string;
    readonly scopes: readonly string[];
    /** Parameters of its query. */
    readonly query?: Readonly<Record<string, Moved>>;
  };
}
