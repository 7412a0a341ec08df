/** What a document says of signing in: its schemes and their scopes, and what lets a call in. */
import type { Scope, SecurityScheme } from "../model/ir.ts";
import { get, getArray, getEntries, getString, isObject, type JsonObject } from "../ground/json.ts";
import { join, at } from "../ground/pointer.ts";

/** What any of the schemes may ask for. */
export function lowerScopes(root: JsonObject): Scope[] {
  const schemes = getEntries(get(root, "components"), "securitySchemes");
  const flows = schemes.flatMap(([, scheme]) => getEntries(scheme, "flows"));
  const stated = flows.flatMap(([, flow]) => getEntries(flow, "scopes"));
  const scopes = stated.map(([name, description]): [string, Scope] => [
    name,
    { name, ...(typeof description === "string" && description && { description }) },
  ]);
  return [...new Map(scopes).values()];
}

/** Names, addresses and places; what is prose about a scheme is left out. */
export function lowerSecuritySchemes(root: JsonObject): SecurityScheme[] {
  return getEntries(get(root, "components"), "securitySchemes").flatMap(([name, stated]) => {
    const ref = getString(stated, "$ref");
    const scheme = (ref?.startsWith("#/") ? at(root, ref) : undefined) ?? stated;
    const text = (key: string) => getString(scheme, key) ?? "";
    const details: Readonly<Record<string, readonly string[]>> = {
      apiKey: ["in", text("in"), text("name")],
      http: [text("scheme"), text("bearerFormat")],
      openIdConnect: [text("openIdConnectUrl")],
      oauth2: flowsOf(scheme),
    };
    const type = text("type");
    const parts = [type, ...(Object.hasOwn(details, type) ? (details[type] ?? []) : [])];
    const pointer = join("/components/securitySchemes", name);
    return isObject(scheme)
      ? [{ name, at: pointer, text: parts.filter((part) => part !== "").join(" ") }]
      : [];
  });
}

function flowsOf(scheme: unknown): string[] {
  return getEntries(scheme, "flows")
    .map(([name, flow]) =>
      [
        name,
        getString(flow, "authorizationUrl"),
        getString(flow, "deviceAuthorizationUrl"),
        getString(flow, "tokenUrl"),
        getString(flow, "refreshUrl"),
      ]
        .filter((part) => part !== undefined)
        .join(" "),
    )
    .sort();
}

/** What lets a call in, one entry for each way; undefined where nothing is said. */
export function lowerSecurity(owner: JsonObject): string[] | undefined {
  const stated = get(owner, "security");
  if (!Array.isArray(stated)) return undefined;
  const ways = stated.map((way) => Object.keys(isObject(way) ? way : {}).sort());
  return [...new Set(ways.map((names) => names.join("+")))];
}

/** What the ways in that count for an operation ask for. */
export function operationScopes(root: JsonObject, operation: JsonObject): string[] {
  const requirements = Array.isArray(get(operation, "security")) ? operation : root;
  const lists = getArray(requirements, "security").flatMap((way) => Object.values(isObject(way) ? way : {}));
  const scopes = lists.flatMap((list) => (Array.isArray(list) ? list : []));
  return [...new Set(scopes.filter((scope) => typeof scope === "string"))];
}
