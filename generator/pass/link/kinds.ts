/**
 * What stands where in an OpenAPI document: so a `$ref` is told from a property or an example that is called so, and what a file
 * holds that is referred to is known by who refers to it.
 */

/** Kinds of values that hold references, with the kind of what is under each of their keys: `{}` is a mapping of names, `*` is any other key. */
export const KINDS = {
  document: { paths: "paths", webhooks: "pathItem{}", components: "components", definitions: "schema{}" },
  components: {
    schemas: "schema{}",
    responses: "response{}",
    parameters: "parameter{}",
    examples: "example{}",
    requestBodies: "requestBody{}",
    headers: "header{}",
    securitySchemes: "securityScheme{}",
    links: "link{}",
    callbacks: "callback{}",
    pathItems: "pathItem{}",
    mediaTypes: "mediaType{}",
  },
  paths: { "*": "pathItem" },
  pathItem: { parameters: "parameter", additionalOperations: "operation{}", "*": "operation" },
  operation: {
    parameters: "parameter",
    requestBody: "requestBody",
    responses: "response{}",
    callbacks: "callback{}",
  },
  callback: { "*": "pathItem" },
  parameter: { schema: "schema", content: "mediaType{}", examples: "example{}" },
  header: { schema: "schema", content: "mediaType{}", examples: "example{}" },
  requestBody: { content: "mediaType{}" },
  response: { content: "mediaType{}", headers: "header{}", links: "link{}" },
  mediaType: {
    schema: "schema",
    itemSchema: "schema",
    examples: "example{}",
    encoding: "encoding{}",
    prefixEncoding: "encoding",
    itemEncoding: "encoding",
  },
  encoding: {
    headers: "header{}",
    encoding: "encoding{}",
    prefixEncoding: "encoding",
    itemEncoding: "encoding",
  },
  schema: {
    properties: "schema{}",
    patternProperties: "schema{}",
    dependentSchemas: "schema{}",
    $defs: "schema{}",
    definitions: "schema{}",
    items: "schema",
    prefixItems: "schema",
    additionalItems: "schema",
    additionalProperties: "schema",
    unevaluatedItems: "schema",
    unevaluatedProperties: "schema",
    propertyNames: "schema",
    contains: "schema",
    contentSchema: "schema",
    allOf: "schema",
    anyOf: "schema",
    oneOf: "schema",
    not: "schema",
    if: "schema",
    then: "schema",
    else: "schema",
  },
  example: {},
  link: {},
  securityScheme: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type Kind = keyof typeof KINDS;

/** What is under a key: a value of a kind, a list of such, or a mapping of names to such. */
export interface Slot {
  readonly kind: Kind;
  readonly isMap: boolean;
}

export function slotOf(kind: Kind, key: string): Slot | undefined {
  const slots: Readonly<Record<string, string>> = KINDS[kind];
  // Extensions are anybody's.
  if (key.startsWith("x-")) return undefined;
  const stated = Object.hasOwn(slots, key) ? slots[key] : slots["*"];
  if (stated === undefined) return undefined;
  const isMap = stated.endsWith("{}");
  return { kind: (isMap ? stated.slice(0, -2) : stated) as Kind, isMap };
}

/** Where in `components` values of a kind are defined; kinds without a place there are no targets of references by OpenAPI. */
export const SECTIONS: Readonly<Partial<Record<Kind, string>>> = {
  schema: "schemas",
  response: "responses",
  parameter: "parameters",
  example: "examples",
  requestBody: "requestBodies",
  header: "headers",
  securityScheme: "securitySchemes",
  link: "links",
  callback: "callbacks",
  pathItem: "pathItems",
  mediaType: "mediaTypes",
};
