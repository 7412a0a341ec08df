/** What a leaf has become, as far as its counterparts say: one that convinces, none, or nothing that can be said. */
import { type Counterpart, counterpartsOf, type Search } from "./counterparts.ts";
import { isEmpty, surprise } from "./evidence.ts";
import { exampleOf, type Link } from "./link.ts";
import { findSum } from "./sums.ts";
import { type Column, ownersOf, placeOf } from "./columns.ts";
import { BELIEVED, EVIDENCE } from "./thresholds.ts";
import type { Abstention, Verdict } from "./verdict.ts";

interface Decision {
  readonly verdict: Verdict;
  readonly best?: Pick<Counterpart, "to" | "transform" | "pairs" | "agreeing" | "example" | "differing">;
  readonly also: readonly Counterpart[];
  readonly reason?: Abstention;
}

/** @param links all of them, for sums over lists of what was joined */
export function decide(column: Column, search: Search, links: readonly Link[]): Decision {
  const decided = decideAsItIs(column, search);
  const { verdict, reason } = decided;
  const isOpen = verdict === "missing" || (verdict === "abstained" && reason !== "empty");
  // What was not found as it is may be what several values add up to.
  const sum = isOpen ? findSum(column, { links, index: search.index }) : undefined;
  if (sum === undefined) return decided;
  if (sum === "ambiguous") return abstained("ambiguous");
  return { verdict: "transformed", best: { ...sum, transform: "sum" }, also: [] };
}

function abstained(reason: Abstention, best?: Counterpart, also: readonly Counterpart[] = []): Decision {
  return { verdict: "abstained", reason, ...(best && { best }), also };
}

function decideAsItIs(column: Column, search: Search): Decision {
  const found = counterpartsOf(column, search);
  const convincing = found.filter(isConvincing);
  const accepted = convincing.length > 0 ? convincing : onlyOne(found);
  const [first, second] = accepted;
  if (first === undefined) return withoutPlace(column, found, search);
  const own =
    first.kind === "same" && first.isRecord === false ? accepted.find(isOwnRecord(first)) : undefined;
  const best = own ?? first;
  const isClose =
    second !== undefined && first.score - second.score < BELIEVED.margin && !isSamePlace(best, second);
  if (own === undefined && isClose)
    return abstained("ambiguous", best, accepted.slice(1, 1 + BELIEVED.alternatives));
  const also = accepted.filter(
    (other) => other !== best && other.bits >= EVIDENCE.telling && other.depth <= BELIEVED.depth,
  );
  return {
    verdict: best.transform === "none" ? "unchanged" : "transformed",
    best,
    also: also.slice(0, BELIEVED.alternatives),
  };
}

/** Missing only where the record is there, and the value is one that would have been recognised. */
function withoutPlace(column: Column, found: readonly Counterpart[], { links, index }: Search): Decision {
  const value = exampleOf(column);
  const namesake = found.find(
    ({ kind, depth, name }) => kind === "same" && depth === 0 && name >= BELIEVED.namesake,
  );
  if (namesake !== undefined) return abstained("differs", namesake);
  if (isEmpty(value)) return abstained("empty");
  const joined = ownersOf(column).findIndex((owner) =>
    links
      .get(column.table)
      ?.get(owner)
      ?.some(({ link }) => link.kind === "same" && !isStub(link)),
  );
  // An embedded object that has an id of its own is another record: without that record nothing is known about the rest of it.
  const owner = ownersOf(column).findIndex((path) =>
    column.table.columns.has(path === "" ? "id" : `${path}.id`),
  );
  if (joined < 0 || (owner >= 0 && owner < joined)) return abstained("no-record");
  const isAround = found.some(
    ({ kind, ratio, bits }) => kind !== "value" && ratio >= EVIDENCE.ratio && bits >= BELIEVED.around,
  );
  if (surprise(value) < EVIDENCE.telling || isAround || index.spread(value) > 0) return abstained("common");
  return { verdict: "missing", also: [] };
}

function isConvincing({ ratio, bits, name, depth, kind, score }: Counterpart): boolean {
  if (ratio < EVIDENCE.ratio) return false;
  if (kind === "same" && name === 1) return true;
  if (bits >= EVIDENCE.telling && score >= BELIEVED.score) return true;
  // An object around the leaf is another record: what any flag has there says nothing of the leaf.
  const bitsNeeded = kind === "same" && depth === 0 ? BELIEVED.recordBits : BELIEVED.otherBits;
  const isNear = kind !== "value" && depth <= BELIEVED.depth;
  return name >= BELIEVED.name && bits >= bitsNeeded && isNear && score >= BELIEVED.namedScore;
}

/** In the record itself nothing else has the value, and the name speaks for it. */
function onlyOne(found: readonly Counterpart[]): readonly Counterpart[] {
  const agreeing = found.filter(({ ratio, bits }) => ratio >= EVIDENCE.ratio && bits >= BELIEVED.around);
  const [only] = agreeing;
  return only !== undefined &&
    agreeing.length === 1 &&
    only.kind === "same" &&
    only.depth === 0 &&
    only.bits >= BELIEVED.onlyBits &&
    only.name >= BELIEVED.onlyName
    ? agreeing
    : [];
}

/** `{id, name}` inside another record: enough to join, too little to say what is missing. */
function isStub({ to }: Link): boolean {
  if (to.owner === "") return false;
  return (
    [...to.table.columns.values()].filter((column) => ownersOf(column).includes(to.owner)).length <
    BELIEVED.stubFields
  );
}

/** The object as a record of another document, of which the first is a copy. */
function isOwnRecord(first: Counterpart) {
  return ({ kind, name, isRecord, to }: Counterpart): boolean =>
    kind === "same" && name === 1 && isRecord === true && to.table.document !== first.to.table.document;
}

/** The same record answered by two endpoints. */
function isSamePlace(a: Counterpart, b: Counterpart): boolean {
  return a.to.table.document !== b.to.table.document && placeOf(a.to) === placeOf(b.to);
}
