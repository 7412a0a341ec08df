/** What can be asked of the API before, from its document: paths, parameters, and what each answers. */
import type { JsonObject } from "../../ground/json.ts";

/** A parameter of a query. */
export interface FormerParameter {
  /** As the document writes it; callers write it in any case. */
  readonly name: string;
  readonly types: readonly string[];
  readonly format?: string;
}

/** Something that can be read. */
export interface FormerEndpoint {
  /** The document's `operationId`. */
  readonly id: string;
  /** `/v1/jobs/{id}` */
  readonly template: string;
  readonly segments: readonly string[];
  /** Of the parameter in the path, where there is one. */
  readonly idTypes: readonly string[];
  /** Without the one that holds the key. */
  readonly parameters: readonly FormerParameter[];
  readonly answer: FormerAnswer;
}

export type FormerAnswer =
  /** One record, or a page of them; by the name of the object. */
  | { readonly kind: "record" | "list"; readonly object: string }
  /** A file, as it is. */
  | { readonly kind: "file" };

export interface FormerApi {
  readonly title: string;
  /** `/v1` */
  readonly base: string;
  /** Where callers put their key, as the document spells it. */
  readonly key: { readonly header: string; readonly parameter: string };
  readonly endpoints: readonly FormerEndpoint[];
}

/** @param document of the API before */
export function formerApi(document: JsonObject): FormerApi {
  const { info, servers, paths, components } = document as unknown as Document;
  const base = new URL(servers[0].url).pathname.replace(/\/$/, "");
  const schemes = Object.values(components.securitySchemes);
  const place = (where: string) => schemes.find((scheme) => scheme.in === where)?.name ?? "";
  const key = { header: place("header"), parameter: place("query") };
  const endpoints = Object.entries(paths).flatMap(([path, { get }]) =>
    get ? [endpointOf(get, base + path, key.parameter)] : [],
  );
  return { title: info.title, base, key, endpoints: withPages(endpoints) };
}

/** Lists had pages, also where nobody wrote down that they have the parameters for them. */
function withPages(endpoints: readonly FormerEndpoint[]): readonly FormerEndpoint[] {
  const all = endpoints.flatMap(({ parameters }) => parameters.filter(({ name }) => PAGES.test(name)));
  const pages = new Map(all.map((parameter) => [parameter.name, parameter]));
  return endpoints.map((one) => {
    if (one.answer.kind !== "list") return one;
    const own = new Map(one.parameters.map((parameter) => [parameter.name, parameter]));
    return { ...one, parameters: [...new Map([...own, ...pages]).values()] };
  });
}

const PAGES = /^(?:.*\.)?page(?:Size)?$/i;

/** The parts of an OpenAPI document that are read here. */
interface Document {
  readonly info: { readonly title: string };
  readonly servers: readonly [{ readonly url: string }];
  readonly paths: Readonly<Record<string, { readonly get?: Operation }>>;
  readonly components: {
    readonly securitySchemes: Readonly<Record<string, { readonly in: string; readonly name: string }>>;
  };
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: { readonly type?: string | readonly string[]; readonly format?: string };
  }[];
  readonly responses: {
    readonly 200: { readonly content?: { readonly "application/json"?: { readonly schema: Envelope } } };
  };
}

/** Either way the records are in `data`. */
interface Envelope {
  readonly properties: { readonly data: Ref & { readonly items?: Ref } };
}

interface Ref {
  readonly $ref?: string;
}

function endpointOf(get: Operation, template: string, key: string): FormerEndpoint {
  const { operationId: id, parameters = [], responses } = get;
  const typesOf = (type: string | readonly string[] = []) => [type].flat();
  const inPath = parameters.find((parameter) => parameter.in === "path");
  return {
    id,
    template,
    segments: template.split("/").slice(1),
    idTypes: typesOf(inPath?.schema.type),
    parameters: parameters
      .filter((parameter) => parameter.in === "query" && parameter.name !== key)
      .map(({ name, schema: { type, format } }) => ({
        name,
        types: typesOf(type),
        ...(format !== undefined && { format }),
      })),
    answer: answerOf(responses[200].content?.["application/json"]?.schema),
  };
}

function answerOf(envelope: Envelope | undefined): FormerAnswer {
  if (envelope === undefined) return { kind: "file" };
  const { data } = envelope.properties;
  const object = (data.items ?? data).$ref?.split("/").at(-1) ?? "";
  return { kind: data.items ? "list" : "record", object };
}
