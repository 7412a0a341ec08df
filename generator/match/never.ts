import { NO_RIVAL_LEFT } from "./thresholds.ts";

/** What is matched: an old schema or operation, and what of it. */
export interface Source {
  readonly kind: "field" | "parameter" | "request-field" | "endpoint" | "webhook";
  /** Schema of a field, `operationId` of what belongs to an operation. */
  readonly owner: string;
  /** Empty for operations. */
  readonly field: string;
}

/**
 * Pairs that somebody has looked at and rejected: places that look like the counterpart of something and are not. They are not proposed,
 * neither as a target nor as an alternative; nobody else is given such a place because of that.
 */
export type Never = (
  source: Source,
  place: {
    readonly domain: string;
    readonly operation?: string;
    readonly schema?: string;
    readonly field?: string;
  },
) => boolean;

/** How far the first of the candidates that are left is ahead of the next one in another place. */
export function marginLeft<C extends { readonly score: number }>(
  candidates: readonly C[],
  placeOf: (candidate: C) => string,
): number {
  const [first] = candidates;
  if (!first) return 0;
  const rival = candidates.find((one) => placeOf(one) !== placeOf(first));
  return first.score - (rival?.score ?? NO_RIVAL_LEFT);
}
