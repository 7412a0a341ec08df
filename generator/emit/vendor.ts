/** What is said of the vendor in packages and their READMEs. */
import type { Settings } from "../model/settings.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { apiName } from "../vendor/profile.ts";

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

export function vendorView({ vendor }: Settings): object {
  const { wire, className, version } = vendor;
  const environments = Object.keys(wire.environments);
  const needed = credentialsOf(wire);
  return {
    vendor: wire.name,
    api: apiName(vendor),
    version,
    umbrella: className,
    needed: inSentence(variablesOf(needed)),
    variables: wire.variables,
    credentials: needed.map((name) => `${name}: "${CREDENTIALS[name][0]}",`).join("\n  "),
    testCredentials: needed.map((name) => `${name}: "${CREDENTIALS[name][1]}"`).join(", "),
    hasTenants: wire.tenant !== undefined,
    environment: environments[0],
    trial: environments.at(-1),
  };
}
