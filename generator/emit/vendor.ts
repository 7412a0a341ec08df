/** What is said of the vendor in packages and their READMEs. */
import type { Domain } from "../model/ir.ts";
import { type Settings, settingsOf } from "../model/settings.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { apiName, type Profile, type WebhookProfile } from "../vendor/profile.ts";

/** Options of a client that it cannot do without, each with what stands for it in examples and in examples of tests. */
const CREDENTIALS = {
  tenant: ["1234567890", "1"],
  clientId: ["your client id", "id"],
  clientSecret: ["your client secret", "secret"],
  appKey: ["your app key", "key"],
} as const;

export function credentialsOf({ tenant, tokenPath }: WireProfile): (keyof typeof CREDENTIALS)[] {
  return [
    ...(tenant === undefined ? [] : ["tenant" as const]),
    ...(tokenPath === undefined ? [] : ["clientId" as const, "clientSecret" as const]),
    "appKey",
  ];
}

/** The others. */
export function unusedOf(wire: WireProfile): string[] {
  const needed: readonly string[] = credentialsOf(wire);
  return Object.keys(CREDENTIALS).filter((name) => !needed.includes(name));
}

/** Names of the environment variables of options, without what they begin with: `_CLIENT_ID`. */
export function variablesOf(options: readonly string[]): string[] {
  return options.map((option) => `_${option.replace(/[A-Z]/g, "_$&").toUpperCase()}`);
}

/** One, two and three. */
export function inSentence(names: readonly string[]): string {
  return names.join(", ").replace(/, (?=[^,]*$)/, " and ");
}

/** Whether none of these is the vendor's: then nothing is said of the vendor but how its clients work. */
export function areForeign(domains: readonly Domain[]): boolean {
  return domains.length > 0 && domains.every(({ foreignOrigin }) => foreignOrigin !== undefined);
}

/** How the client of a domain is made, as its users write it. */
export function clientCode(domain: Domain, { vendor }: Pick<Settings, "vendor">): string {
  const { wire } = vendor;
  const where =
    domain.foreignOrigin === undefined
      ? `environment: "${Object.keys(wire.environments).at(-1) ?? ""}",`
      : `baseUrl: "${originOf(domain)}", // without one, calls go to the hosts of ${wire.name}`;
  const lines = [where, ...credentialsOf(wire).map((name) => `${name}: "${CREDENTIALS[name][0]}",`)];
  return `const ${domain.name} = new ${domain.className}({\n  ${lines.join("\n  ")}\n});`;
}

function originOf({ foreignOrigin }: Domain): string {
  return foreignOrigin || "https://api.example.com";
}

/** The vendor's webhooks; who has no document of the vendor's has none of it either. */
export function webhooksOf(domains: readonly Domain[], { vendor }: Settings): WebhookProfile | undefined {
  return areForeign(domains) ? undefined : vendor.webhooks;
}

/** @param domains what it is said of; none for what does not depend on them */
export function vendorView({ vendor }: Settings, domains: readonly Domain[]): object {
  const { wire, className, version } = vendor;
  const environments = Object.keys(wire.environments);
  const needed = credentialsOf(wire);
  return {
    vendor: wire.name,
    // Without one an example would send credentials to the vendor's host.
    ...(domains[0] && areForeign(domains) && { foreign: { baseUrl: originOf(domains[0]) } }),
    api: apiName(vendor),
    version,
    umbrella: className,
    caller: wire.caller,
    needed: inSentence(variablesOf(needed)),
    variables: wire.variables,
    credentials: needed.map((name) => `${name}: "${CREDENTIALS[name][0]}",`).join("\n  "),
    testCredentials: needed.map((name) => `${name}: "${CREDENTIALS[name][1]}"`).join(", "),
    hasTenants: wire.tenant !== undefined,
    environment: environments[0],
    trial: environments.at(-1),
  };
}

/** A source that is shipped as it is: such name errors, and variables in prose, after our own vendor. */
export function forVendor(text: string, { className, wire }: Profile): string {
  const own = settingsOf({}).vendor;
  return text
    .replaceAll(own.className, className)
    .replaceAll(own.wire.variables, wire.variables)
    .replaceAll(own.wire.keyHeader, wire.keyHeader)
    .replaceAll(own.className.toLowerCase(), className.toLowerCase());
}
