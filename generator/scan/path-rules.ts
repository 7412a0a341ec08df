/** Rules about path and method. */
import { isOldPath, isOfApi, type Call, type Draft, type SiteRule } from "./call.ts";
import { isHost } from "./match.ts";
import { type Meant, meantByMethod, meantByPath } from "./meant.ts";

export const pathRules: readonly SiteRule[] = [
  unknownPath,
  wrongMethod,
  missingTenant,
  dynamicPath,
  deprecated,
];

/** What is said of an operation that is meant. */
function meantAs(found: Meant | undefined): Partial<Draft> {
  if (!found) return { hint: "V2 has nothing like it" };
  const { operation, why } = found;
  const code = operation.call === undefined ? "" : ` (\`${operation.call}\`)`;
  return {
    operation,
    hint: `${why}: \`${operation.method} ${operation.path}\`${code}`,
    meant: [`${operation.method} ${operation.path}`],
  };
}

function unknownPath(call: Call): readonly Draft[] {
  const { match, known, address, method, path, site, api } = call;
  if (api === "v1") return [];
  const { host } = address;
  const isOldHost = host !== undefined && known.hosts.v1.some((each) => isHost(host, each));
  if (match.kind !== "unknown" && !isOldHost) return [];
  // With a path of the API before this one nobody has shown that this one is called.
  const isProven = !isOldPath(address) && (match.kind !== "unknown" || match.isSure || isOfApi(site, known));
  const found = match.kind === "unknown" ? meantByPath(known, address, method) : undefined;
  const meant =
    isOldHost && call.operation ? { hint: `Its host is \`${known.hosts.v2[0] ?? ""}\`` } : meantAs(found);
  return [
    {
      rule: "unknown-path",
      message: isOldHost ? `No path of V2 is at ${host}` : `V2 has no path ${path}`,
      ...(!isProven && { level: "note" as const, confidence: "likely" as const }),
      ...meant,
      isLast: true,
    },
  ];
}

function wrongMethod(call: Call): readonly Draft[] {
  const { match, known, address, method, path } = call;
  if (match.kind !== "method" || call.api === "v1") return [];
  const methods = [...new Set(match.routes.map(({ operation }) => operation.method))].sort();
  const found = meantByMethod(known, address, method, match.routes);
  const there = `It has ${methods.join(", ")}`;
  return [
    {
      rule: "wrong-method",
      message: `${path} cannot be asked by ${method}`,
      ...(found ? meantAs(found) : { hint: there, meant: methods }),
      isLast: true,
    },
  ];
}

function missingTenant({ match, path }: Call): readonly Draft[] {
  if (match.kind !== "missing-tenant") return [];
  return [
    {
      rule: "missing-tenant",
      message: "The path does not name the tenant",
      hint: `Ask for \`${path}\``,
      meant: [path],
    },
  ];
}

function dynamicPath({ match, path, api }: Call): readonly Draft[] {
  if (match.kind !== "dynamic" || api === "v1") return [];
  const some = [...new Set(match.routes.map(({ operation }) => operation.path))];
  return [
    {
      rule: "dynamic-path",
      message: `What is asked for at ${path} is decided where it cannot be followed`,
      ...(some.length > 0 && some.length <= 5 && { meant: some }),
      isLast: true,
    },
  ];
}

function deprecated({ operation, known, api }: Call): readonly Draft[] {
  if (operation?.deprecated === undefined || api === "v1") return [];
  const behind = ({ path }: { readonly path: string }) => path.replace(/^\/[^/]+\/v\d+/, "");
  const newer = known.operations.find(
    (other) =>
      other.domain === operation.domain &&
      other.method === operation.method &&
      other.path !== operation.path &&
      behind(other) === behind(operation) &&
      other.deprecated === undefined,
  );
  const why = operation.deprecated === "" ? "" : `: ${operation.deprecated.replace(/\.$/, "")}`;
  return [
    {
      rule: "deprecated-operation",
      message: `${operation.method} ${operation.path} is deprecated${why}`,
      ...(newer && {
        hint: `\`${newer.method} ${newer.path}\` is in its place`,
        meant: [`${newer.method} ${newer.path}`],
      }),
    },
  ];
}
