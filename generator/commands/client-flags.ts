import type { ClientOptions } from "../runtime/config.ts";

/** Options of a client, for the commands that ask the API itself; what is absent comes from the environment. */
export interface ClientFlags extends Pick<ClientOptions, "baseUrl" | "authUrl"> {
  readonly environment?: ClientOptions["environment"];
  readonly tenant?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly appKey?: string;
  readonly allowInsecureHosts?: string[];
}
