/** Whom commands ask that read the API: the API itself by its credentials, or a mock in the same process. */
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { pick } from "../ground/pick.ts";
import type { FetchLike } from "../runtime/builtins.ts";
import { Client } from "../runtime/client.ts";
import { type ClientOptions, optionsFromEnv, resolveOptions, VARIABLES } from "../runtime/config.ts";
import { ConfigurationError } from "../runtime/errors.ts";
import { CREDENTIALS } from "../serve/credentials.ts";
import { bundled } from "./bundled.ts";
import { MOCK_CLOCK, mockEngine, type Read } from "./bundled-mock.ts";
import type { ClientFlags } from "./client-flags.ts";

export interface UpstreamFlags extends ClientFlags {
  /** A mock instead of the API. */
  readonly mock?: boolean;
}

export interface Upstream {
  readonly client: Client;
  /** Who is asked, in words. */
  readonly of: string;
}

/** @returns a fault where the credentials are none */
export async function upstreamOf(flags: UpstreamFlags): Promise<Upstream | Diagnostic> {
  if (flags.mock === true) {
    const { domains } = await bundled<Read>("mock");
    const { engine, begin } = mockEngine(domains, { clock: MOCK_CLOCK, calls: 0, guards: false });
    begin();
    const fetch = (url: string, init?: RequestInit) => engine.fetch(new Request(url, init));
    const client = new Client({ ...CREDENTIALS, fetch: fetch as FetchLike, limiter: UNLIMITED });
    return { client, of: "the mock" };
  }
  try {
    const options = optionsFromEnv(
      pick(flags, ...(VARIABLES as readonly (keyof ClientOptions & keyof UpstreamFlags)[])),
    );
    const { environment, baseUrl } = resolveOptions(options);
    return { client: new Client(options), of: `${baseUrl} (${environment}), tenant ${options.tenant}` };
  } catch (error) {
    if (error instanceof ConfigurationError)
      return diagnostic("credentials-unusable", { problems: error.problems.join("; ") });
    throw error;
  }
}

/** A mock in the same process takes as many calls as there are. */
const UNLIMITED = { acquire: () => Promise.resolve() };
