/**
 * What the generator has to know of one vendor. Passes and emitters receive it; none of them names a vendor.
 *
 * A second vendor is one value of this type and its documents.
 */
import type { WireProfile } from "../runtime/wire.ts";

export interface Profile {
  /** Whether the tables that come with the program (domains, corrections, references, statements of a migration) are about this vendor. */
  readonly bundled: boolean;
  /** What happens on the wire; the runtime's constants are printed from it. */
  readonly wire: WireProfile;
  /** Name of the umbrella's class, and start of the runtime's base error: `ServiceTitan`, `ServiceTitanError`. */
  readonly className: string;
  /** Default scope of the packages, with `@`. */
  readonly scope: string;
  /** Version of the API as titles of packages say it, such as `V2`; empty where there is none. */
  readonly version: string;
  /** Keywords of every package. */
  readonly keywords: readonly string[];
  /** Schemas that are made for each row type, by name: what stands for them behind the name of the row in a type's name. */
  readonly wrappers: Readonly<Record<string, string>>;
  /** Between a wrapper and what it wraps in a schema's name. */
  readonly wrapperSeparator: string;
  /** Resources and domains that examples prefer. */
  readonly examples: { readonly domain: string; readonly resources: readonly string[] };
}
