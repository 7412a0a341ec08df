/**
 * The documents of the try-it-out page: as the overlays left them, pointed at the mock.
 *
 * Only what binds a document to the real hosts is changed: servers become paths (they are relative to where the document came from,
 * which is the mock), tokens come from the mock, and the tenant is filled in.
 */
import type { Domain } from "../model/ir.ts";
import { operationsOf } from "../model/operations.ts";
import { type SpecDocument } from "../read/source.ts";
import { KEY_HEADER, TENANT } from "../runtime/vendor.ts";
import { TOKEN_PATH } from "./credentials.ts";
import {
  get,
  getArray,
  getEntries,
  getString,
  isObject,
  type JsonObject,
  type JsonValue,
  set,
} from "../ground/json.ts";
import { at } from "../ground/pointer.ts";

export interface ExplorerDocument {
  /** Id of the domain. */
  readonly id: string;
  readonly title: string;
  readonly operations: number;
  /** OpenAPI as JSON. */
  readonly text: string;
}

interface ExplorerDocumentOptions {
  readonly domain: Domain;
  readonly tenant: number;
}

export function explorerDocument(
  { root }: SpecDocument,
  { domain, tenant }: ExplorerDocumentOptions,
): ExplorerDocument {
  const document = JSON.parse(JSON.stringify(root)) as JsonObject;
  document["servers"] = serversOf(domain.basePath);
  const own = new Map(operationsOf(domain).map((each) => [`${each.method} ${each.path}`, each.basePath]));
  const schemes = securitySchemes(get(get(document, "components"), "securitySchemes"));
  if (!isObject(get(document, "components"))) document["components"] = {};
  set(document["components"] as JsonObject, "securitySchemes", schemes);
  // Operations that name no scheme are guarded all the same.
  document["security"] ??= [Object.fromEntries(Object.keys(schemes).map((name) => [name, []]))];
  for (const [path, item] of getEntries(document, "paths")) {
    if (!isObject(item)) continue;
    for (const [key, place] of [["", item] as const, ...Object.entries(item)]) {
      if (!isObject(place)) continue;
      delete place["servers"];
      const basePath = own.get(`${key.toUpperCase()} ${path}`);
      if (basePath !== undefined) place["servers"] = serversOf(basePath);
      for (const parameter of getArray(place, "parameters")) fillTenant(document, parameter, tenant);
    }
  }
  const operations = operationsOf(domain).length;
  return { id: domain.id, title: domain.title, operations, text: JSON.stringify(document) };
}

function serversOf(basePath: string): JsonValue[] {
  return [{ url: basePath === "" ? "/" : basePath, description: "this mock" }];
}

/** The document's own, with tokens from the mock; the two that the API asks for where there are none. */
function securitySchemes(declared: JsonValue | undefined): JsonObject {
  const schemes: JsonObject = isObject(declared) ? declared : {};
  const kinds = new Set(Object.values(schemes).map((scheme) => getString(scheme, "type")));
  if (!kinds.has("oauth2") && !kinds.has("http")) {
    schemes["oauth2"] = {
      type: "oauth2",
      flows: { clientCredentials: { tokenUrl: TOKEN_PATH, scopes: {} } },
    };
  }
  if (!kinds.has("apiKey")) schemes["appKey"] = { type: "apiKey", in: "header", name: KEY_HEADER };
  for (const scheme of Object.values(schemes)) {
    for (const flow of Object.values(get(scheme, "flows") ?? {})) {
      if (!isObject(flow)) continue;
      for (const key of ["tokenUrl", "refreshUrl", "authorizationUrl"]) {
        if (Object.hasOwn(flow, key)) flow[key] = TOKEN_PATH;
      }
    }
    if (isObject(scheme) && Object.hasOwn(scheme, "openIdConnectUrl"))
      scheme["openIdConnectUrl"] = TOKEN_PATH;
  }
  return schemes;
}

function fillTenant(document: JsonObject, parameter: JsonValue, tenant: number): void {
  const declared = target(document, parameter);
  if (getString(declared, "in") !== "path" || getString(declared, "name") !== TENANT) return;
  if (!isObject(declared)) return;
  delete declared["examples"];
  declared["example"] = tenant;
}

/** What a parameter's reference leads to, one step: longer chains keep what they say. */
function target(document: JsonObject, parameter: JsonValue): JsonValue | undefined {
  const ref = getString(parameter, "$ref");
  return ref?.startsWith("#/") ? at(document, ref) : parameter;
}
