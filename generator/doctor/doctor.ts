/** What is wrong with credentials, and with what lies between them and the API: options, evidence, checks. */
import type { Domain } from "../model/ir.ts";
import { scopesOf as scopesNeeded } from "../model/scopes.ts";
import type { ClientOptions } from "../runtime/config.ts";
import { createRedactor } from "../runtime/redact.ts";
import type { Profile } from "../vendor/profile.ts";
import { type Case, CHECKS, type Finding, scopesOf } from "./checks.ts";
import { type Evidence, gatherEvidence } from "./evidence.ts";
import { readOptions, secretsIn } from "./options.ts";
import { probesOf } from "./probes.ts";
import type { System } from "./proxies.ts";

export interface DoctorOptions {
  /** Options of a client that the command line gives; variables of the environment have the rest. */
  readonly flags: Partial<ClientOptions>;
  readonly domains: readonly Domain[];
  /** Operations that are to be called. */
  readonly operations?: readonly string[];
  /** Whether all calls of the domains are meant, where no operation is named. */
  readonly allCalls: boolean;
  /** Milliseconds for one request. */
  readonly timeout: number;
  readonly system: System;
  readonly vendor: Profile;
}

export interface Diagnosis {
  readonly environment?: string;
  readonly checks: readonly (Finding & { readonly check: string })[];
  /** Names of scopes; absent where the token does not say them. */
  readonly granted?: readonly string[];
  readonly missing: readonly string[];
}

const NOTHING: Evidence = { exchanges: [], calls: [] };

export async function diagnose(from: DoctorOptions): Promise<Diagnosis> {
  const { domains, operations, system, vendor, timeout } = from;
  const options = readOptions(from.flags, system.env);
  const { settings, problems } = options;
  const needed =
    operations === undefined && !from.allCalls
      ? undefined
      : scopesNeeded(domains, operations).flatMap(({ scopes }) => scopes);
  const plan = {
    hasClient: !problems.has("clientId") && !problems.has("clientSecret"),
    probes: probesOf(domains, operations, vendor),
    needed: (needed ?? []).map(({ scope }) => scope),
    timeout,
  };
  const evidence = settings === undefined ? NOTHING : await gatherEvidence(settings, plan);
  const whole: Case = { options, evidence, system, vendor, ...(needed && { needed }) };
  const secrets = secretsIn(from.flags, system.env);
  // Nothing of them is in what checks say; should a server find a way, it ends here.
  const redact = createRedactor(() => secrets);
  const { granted } = evidence;
  return {
    ...(settings && { environment: settings.environment }),
    checks: Object.entries(CHECKS).map(([check, judge]) => {
      const { status, message, hint } = judge(whole);
      return { check, status, message: redact(message), ...(hint !== undefined && { hint: redact(hint) }) };
    }),
    ...(granted && { granted }),
    missing: scopesOf(whole).missing.map(({ scope }) => scope),
  };
}
