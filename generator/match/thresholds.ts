/**
 * Every weight and threshold of matching, a row each: name, value, why. Likeness, shares and factors run from 0 to 1 where nothing else is
 * said. In parentheses, where it was measured: what becomes of the 926 labelled decisions that are right when the number is a tenth smaller, and
 * a tenth larger (`node test/bench/thresholds.mjs`). Confidence and what is shown decide nothing there.
 */

/** How alike two words are; `similarity.ts`. */
export const WORD = {
  nearly: 0.9, // below, two words have nothing to do with each other
  short: 0.91, // a word and what seems to be short for it: just enough to be nearly the same
  loose: 0.6, // words that stand for each other now and then
  prefix: 0.1, // what each of the first four letters in common adds: Winkler's own number
  lengths: 5, // words that differ by more letters are not compared
  beginning: 3, // letters of a beginning or of consonants that can be short for a word
  longWord: 6, // a beginning of two letters is short for words of that many only
} as const;

/** How alike two names of fields are; `score.ts`. */
export const NAME = {
  respelt: 0.99, // the same words in another spelling
  bare: 0.97, // without the words of its owner
  asId: 0.98, // an embedded object met its id
  idOrNot: 0.75, // an amount is no id, however alike they are called
} as const;

/** Weights of the signals that are there; the rest is left out of the mean. */
export const SIGNALS = { name: 0.62, entity: 0.26, type: 0.12, values: 0.1, prose: 0.06 } as const;

/** How well values of one type can be values of another; `score.ts`. */
export const TYPE = {
  conflict: 0.2, // below, types exclude each other
  conflicting: 0.88, // factor of what they exclude: documents are wrong, too
  list: 0.5, // one is a list
  idList: 0.6, // of an object and its id, one is a list
  open: 0.7, // one can hold anything
  time: 0.6, // one is a moment, the other one any text
  other: 0.2, // kinds that KINDS does not name
} as const;

/** Kinds that can hold the same values, and how surely. */
export const KINDS: Readonly<Record<string, number>> = {
  "integer number": 0.95,
  "integer string": 0.55,
  "number string": 0.6,
  "boolean string": 0.3,
  "boolean integer": 0.15,
  "boolean number": 0.1,
  "object string": 0.4,
  "integer object": 0.3,
  "number object": 0.2,
  "boolean object": 0.1,
};

/** Which object an object became; `align.ts`. */
export const OBJECT = {
  fields: 0.45, // weight of the fields in common (−1, −2)
  name: 0.45, // weight of the names (−1, −1)
  rank: 0.1, // weight of how it is answered (−1, −1)
  kept: 10, // counterparts kept for each old object (0, 0)
  maxPostings: 400, // longer lists of objects with the same field name say nothing
  vote: 0.25, // what the surroundings of an embedded object can add
  home: 0.15, // what being the resource of that name adds
  gone: 0.6, // factor of an embedded object when nothing speaks for it
  least: 0.4, // without that, a counterpart that is less alike is none
  sameElsewhere: 0.5, // share of the smaller one's fields that a schema of the same name in another domain has to have
  hardly: 0.45, // a best counterpart that is less alike is a weak reason for what is near it
  covered: 0.45, // from here on it is the counterpart, and what it holds was there before or is new
} as const;

/** How alike two names of objects are; `align.ts`. */
export const OBJECT_NAME = {
  equal: 0.99, // from here on nothing else is asked
  withoutParents: 0.97, // `CustomerAddress` in a customer is its address
  inContext: 0.97, // `JobNote` is the note of a job where jobs answer one
  outOfContext: 0.8, // and hardly that of something else
  context: 0.75, // share of the words that only the surroundings have
} as const;

/** What operations answer is what people know: weight of the first operation that answers an object. */
export const RANK = {
  get: 1,
  list: 0.95,
  feed: 0.6,
  other: 0.5,
  update: 0.4,
  create: 0.4,
  delete: 0,
} as const;
/** The same of what none answers, and an object embeds. */
export const RANK_EMBEDDED = 0.3;

/** Factor of copies, for an object that has a home: V2's calls still embed customers the way V1 did. */
export const COPY = {
  feed: 0.95, // answered by a feed only (0, 0)
  changed: 0.85, // answered by a creation or an update only (+1, 0)
  embedded: 0.65, // answered or taken by nothing (0, 0)
} as const;

/** What the properties that embed an object say of it; `migrate/match.ts`. */
export const VOTE = {
  namesake: 0.9, // what is not near says nothing unless its name is as alike
  unasked: 0.4, // weight of an object without endpoints of its own
  again: 0.05, // what each further property adds
} as const;

/** How well one purpose of an operation stands in for another; absent: not at all. */
export const PURPOSES = {
  get: { get: 1, list: 0.6, other: 0.5 },
  list: { list: 1, feed: 0.6, get: 0.4, other: 0.4 },
  feed: { feed: 1, list: 0.7 },
  create: { create: 1, update: 0.3 },
  update: { update: 1, create: 0.3 },
  delete: { delete: 1, update: 0.3 },
  other: { other: 1, get: 0.7, list: 0.5 },
} as const;

/** Which operation an operation became; `match-operations.ts`. */
export const OPERATION = {
  purpose: 0.25, // weights: what it is for
  entity: 0.4, // the object it answers
  words: 0.25, // the words of the path
  shape: 0.1, // the shape of the path
  plainPurpose: 0.3, // weights where no object is answered: what it is for
  plainWords: 0.6, // the words of the path
  sameValues: 0.5, // of the shape: as many values
  sameEnd: 0.5, // both end in a value, or in a word
  objectAlike: 0.5, // objects that are as alike count in full
  least: 0.45, // below, a candidate is none
  candidates: 5, // candidates that are kept
  accepted: 0.62, // from here on it is the counterpart
} as const;

/** Which parameter or request field one became; `match-operations.ts`. */
export const SLOT = {
  least: 0.55, // below, a candidate is none
  name: 0.45, // the same for the name alone
  accepted: 0.7, // from here on it is the counterpart
  own: 0.9, // operations as alike are counterparts of each other
  alignment: 0.6, // what operations count as objects
} as const;

/** Margin of what has no rival: as if one stood that far below the least candidate. */
export const NO_RIVAL = 0.1;
/** The same where the pins left no rival. */
export const NO_RIVAL_LEFT = 0.4;

/** How alike two objects count, by what they have to do with each other; `migrate/relations.ts`. */
export const LIKENESS = {
  twin: 1, // the counterpart, or the same thing answered by another operation; times its relative alignment
  twinUnaligned: 0.6, // a twin that is not among the counterparts
  entries: 0.75, // entries of a list in the counterpart
  part: 0.5, // holds the id of the counterpart, in the same domain
  reference: 0.49, // an id of the counterpart leads to it, and the old name says so
  related: 0.45, // an id leads from one to the other
  unrelated: 0.1,
} as const;

/** Where a field went; `migrate/candidates.ts`, `migrate/match.ts`. */
export const FIELD = {
  least: 0.5, // below, a candidate is none (0, 0)
  name: 0.4, // the same for the name alone (0, −1)
  partName: 0.58, // the same in parts of the counterpart (0, 0)
  holds: 0.66, // names that hold one another, within the counterpart (0, −2)
  holdsType: 0.55, // types have to fit as well for that
  kind: 0.95, // the name of a kind of entries
  moved: 0.95, // the same name in an object that the counterpart embeds, and nowhere else in it
  idOf: 0.69, // the name of an id, as the name of the id of what it refers to
  before: 0.8, // factor of a field of an embedded object that the embedded object had before
  claimed: 0.85, // a place in the counterpart from here on is the place
  doubtful: 0.7, // one below is looked for once more without names
  merged: 0.85, // a place that another field was given is shared from here on
  mergedName: 0.9, // the same for the name alone
  mergedLead: 0.1, // and by as much better than what was given
  namesakes: 80, // of places with the same name elsewhere, more are not looked at
  common: 12, // with more places a name is common
  few: 2, // up to as many objects have a rare name
} as const;

/** Factors of places outside of the counterpart. */
export const FAR = {
  any: 0.88, // what lies in the counterpart is preferred to what is called alike elsewhere (−31, −3)
  common: 0.75, // a name that many objects have is no reason to look outside (0, 0)
  commonPart: 0.94, // the same for what belongs to the counterpart, within its domain: the appointments of a job (−7, 0)
  claimed: 0.85, // another object had the field before, and has it still (0, 0)
  claimedNearby: 0.92, // the same for what an id leads to
  few: 1.04, // few objects have a field of the name
  rare: 1.08, // the same for a name of several words: it was not chosen by chance
  newcomer: 1.06, // the object was there before, and did not have the field
  commonNewcomer: 1.03,
  eponymous: 1.06, // the object is called like the field
  copy: 0.9, // embedded in something else, which has it for its own use
  unasked: 0.85, // answered by a creation or an update only: nobody can ask for it
} as const;

/** What is sent changed as what is answered did; `migrate/agree.ts`. */
export const AGREE = {
  answer: 0.95, // factor of a place that is known from answers only
  type: 0.55, // types have to fit as well
} as const;

/** What speaks for two fields without a name in common; `migrate/leftovers.ts`. */
export const LEFTOVER = {
  base: 0.44, // a pair that nothing speaks for
  place: 0.26, // weights: between the same neighbours
  name: 0.12,
  values: 0.12,
  prose: 0.1,
  alone: 0.08, // the only ones left of their type
  type: 0.04, // a type that few fields have
  generic: 0.03, // a name that says nothing can be anything
  most: 0.9, // without a name in common nothing is sure
  fitting: 0.9, // types have to fit as well: names do not make up for it here
  otherTurn: 0.2, // share of the place where as many are left, and it is another one's turn
  slack: 2, // fields that may have come in between two that stood side by side
  neighbours: 3, // fewer say nothing about the order
} as const;

/** Which call answers an embedded object of which nothing is left; `migrate/lookups.ts`. */
export const LOOKUP = {
  sameName: 0.9, // an endpoint called like the field needs no alignment
  alike: 0.35, // likeness of an object that is known by the name of its endpoint only
  entity: 0.45, // weights, where it can be asked by an id: the object
  name: 0.35, // the name
  asked: 0.2, // that it can be asked
  listBase: 0.35, // the same where all have to be looked through
  listEntity: 0.5,
  listName: 0.1,
  listMost: 0.7, // what such a list is worth at most
  accepted: 0.6, // from here on it is the place
  sure: 0.9, // embedded objects of which an id is left as surely need no call
  most: 0.92, // confidence at most
} as const;

/** What is taken and shown; `migrate/judge.ts`. */
export const ACCEPTED = {
  near: 0.62, // a field in the counterpart of its object (−3, −3)
  far: 0.7, // and elsewhere (+1, −31)
  webhook: 0.8, // names of webhooks
  unknownWebhook: 0.5, // confidence where none is like it
  runnerUp: 0.1, // how near the best of the other kind has to come to be shown second
  alternatives: 3, // shown for each row
  twins: 2, // further places of the same name in twins that are shown
} as const;

/** How sure a row is. `high` is right at least 97 % of the time on labelled rows, which a test watches. */
export const BANDS = { high: 0.93, likely: 0.72 } as const;

/** How likely a row is right, from what the matcher saw: its score times these; `migrate/judge.ts`. */
export const CONFIDENCE = {
  rival: 0.78, // a rival that is as good
  margin: 0.22, // what a margin adds to that at most
  safeMargin: 0.08, // a margin that leaves no doubt
  far: 0.82, // a place outside of the counterpart
  unaligned: 0.82, // an object without a counterpart
  alignment: 0.18, // what the likeness of the objects adds to that at most
  aligned: 0.55, // objects that are as alike leave no doubt
  most: 0.99,
  endpointBase: 0.25, // of an endpoint: base and weight of its score, with the margin added
  endpointScore: 0.65,
  endpointMargin: 0.2, // what the margin adds at most
  endpointMost: 0.97,
  pinned: 0.9, // a pin that somebody suggested
} as const;

/** Confidence that something was removed: the most, less what the best candidate scores beyond a floor. Nothing alike is a clear case. */
export const REMOVED = {
  field: { most: 0.9, floor: 0.5 },
  slot: { most: 0.88, floor: 0.5 },
  endpoint: { most: 0.9, floor: 0.4 },
} as const;
