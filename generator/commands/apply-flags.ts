/** What is asked of code that is to be rewritten. */
import type { SharedFlags } from "./outcome.ts";

export interface ApplyFlags extends SharedFlags {
  readonly src: string;
  readonly write?: boolean;
  readonly force?: boolean;
  readonly check?: boolean;
  /** `MODULE#NAME`. */
  readonly client?: string;
  readonly inline?: boolean;
  /** Documents of the client that code uses, and of the one that it is to use. */
  readonly from?: string;
  readonly to?: string;
  /** Of both clients' packages. */
  readonly scope?: string;
}
