/** Which proxy requests of this process go through, as Node decides it. */

export interface System {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Node's version: `24.1.0`. */
  readonly node: string;
}

export interface Proxy {
  /** The variable that names it. */
  readonly variable: string;
  /** Without the credentials that its address may hold. */
  readonly host: string;
  /** Whether Node looks at the variable. */
  readonly isUsed: boolean;
}

/** The proxy that is meant for an address, used or not; none for what `NO_PROXY` names. */
export function proxyFor(url: URL, { env, node }: System): Proxy | undefined {
  const scheme = url.protocol === "https:" ? "HTTPS" : "HTTP";
  const variable = [`${scheme}_PROXY`, "ALL_PROXY"]
    .flatMap((name) => [name.toLowerCase(), name])
    .find((name) => (env[name] ?? "") !== "");
  if (variable === undefined || isDirect(url, env["no_proxy"] ?? env["NO_PROXY"] ?? "")) return undefined;
  const address = env[variable] ?? "";
  const host = URL.canParse(address) ? new URL(address).host : "an address that is no URL";
  const asked = env["NODE_USE_ENV_PROXY"] === "1" || /--use-env-proxy/.test(env["NODE_OPTIONS"] ?? "");
  return { variable, host, isUsed: asked && knowsProxies(node) && !/^all/i.test(variable) };
}

/** From 24.0 on, and in 22 from 22.21. */
export function knowsProxies(node: string): boolean {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  return major >= 24 || (major === 22 && minor >= 21);
}

/** `*`, hosts with all that is below them, each with or without a port. */
function isDirect({ hostname, port, protocol }: URL, list: string): boolean {
  const own = port === "" ? (protocol === "https:" ? "443" : "80") : port;
  return list
    .split(/[\s,]+/)
    .filter(Boolean)
    .some((entry) => {
      const [, name = "", at] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
      if (at !== undefined && at !== own) return false;
      return entry === "*" || hostname === name || (name !== "" && hostname.endsWith(`.${name}`));
    });
}
