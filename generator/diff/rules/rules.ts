/**
 * Everything that can change between two sets of documents, as one table.
 *
 * A row's id says object, direction where it matters, and action: `property-response-removed`. Its level is stated for two audiences:
 * `types`, code that is compiled against the generated packages, and `wire`, code that is already running. `major` breaks it, `minor`
 * gives it something new or something to look at, `patch` is reported for completeness, `none` does not concern it. The hint says why.
 *
 * Requests and responses are each other's mirror: what is taken more freely in a request is promised less in a response. Generated enums
 * are open in responses, and limits, formats of numbers and defaults are documentation to TypeScript; the levels of `types` follow that.
 *
 * To add one: CONTRIBUTING, "A diff rule".
 */

import { SURFACE_RULES } from "./surface.ts";
import { VALUE_RULES } from "./values.ts";

export const RULES = { ...SURFACE_RULES, ...VALUE_RULES };

export type RuleId = keyof typeof RULES;

export function isRule(name: string): name is RuleId {
  return Object.hasOwn(RULES, name);
}
