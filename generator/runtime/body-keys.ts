/** Keys that a body does not have, which the API drops without a word. Generated modules bring along what theirs have. */
import { UsageError } from "./errors.js";
import type { BodyKeys } from "./operation.js";
import { proposal } from "./proposal.js";

/**
 * @param of the call as errors say it
 * @throws UsageError for the first key that is none
 */
export function checkKeys(keys: BodyKeys, body: unknown, of: string): void {
  check(keys, body, { of, path: "body", depth: 0 });
}

interface Place {
  readonly of: string;
  readonly path: string;
  readonly depth: number;
}

function check(keys: BodyKeys, given: unknown, { of, path, depth }: Place): void {
  const value = sent(given);
  // What holds itself is no JSON, which is said elsewhere.
  if (keys === 0 || typeof value !== "object" || value === null || depth > 99) return;
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries())
      check(keys, item, { of, path: `${path}[${i}]`, depth: depth + 1 });
    return;
  }
  // Of what the platform has, such as forms and bytes, the properties are not what is sent.
  if (Object.prototype.toString.call(value) !== "[object Object]") return;
  const [own, inner]: readonly [string | 0, Exclude<BodyKeys, string | 0>[1]] =
    typeof keys === "string" ? [keys, {}] : keys;
  const known = own === 0 ? undefined : [...own.split(" "), ...Object.keys(inner)];
  for (const [key, field] of Object.entries(value)) {
    // JSON drops these.
    if (["undefined", "function", "symbol"].includes(typeof field)) continue;
    const at = /^[\w$]+$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
    if (known && !known.includes(key))
      throw new UsageError(
        `${of}: there is no ${at}; the API would ignore it.${proposal(key, known)} What the documents do not have yet goes into options.body.`,
      );
    const below = Object.hasOwn(inner, key) ? inner[key] : 0;
    check(typeof below === "function" ? below() : (below ?? 0), field, { of, path: at, depth: depth + 1 });
  }
}

/** What JSON makes of a value first. */
function sent(value: unknown): unknown {
  const { toJSON } = (value ?? {}) as { toJSON?: unknown };
  return typeof toJSON === "function" ? (toJSON as () => unknown).call(value) : value;
}
