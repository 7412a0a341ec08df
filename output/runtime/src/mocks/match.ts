/** What a request was found to mean. */
import type { DomainDescription, OperationDescription } from "./description.js";

export interface Route {
  readonly domain: DomainDescription;
  readonly operation: OperationDescription;
}

export interface Match extends Route {
  /** Values of the path's parameters as they stand in the URL, decoded; the tenant apart, empty where paths name none. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly tenant: string;
  /** What answers a request that is about no form of the operation. */
  readonly refusal?: Response;
}
