/**
 * Weights and thresholds of payloads: name, value, why. Similarities and shares run from 0 to 1; what counts in bits says how unlikely it is
 * that two values are equal by chance. A score is in bits, too: evidence of values, and what names and places add to it.
 */

/** Which columns are tried for a leaf, and what their pairs of rows say; `counterparts.ts`. */
export const EVIDENCE = {
  telling: 8, // bits from which the absence of a value says that it is not there
  ratio: 0.75, // share of pairs that have to agree: payloads are rarely taken at the same moment
  maxPairs: 300, // pairs of rows looked at per leaf and link: a bound for the time
  firstPairs: 10, // telling pairs of which one has to agree, where names do not speak for a column
  alike: 0.55, // names from which a column is tried without equal values
  enumName: 0.8, // names from which other values can be those of an enum that were called otherwise
  enumMember: 4, // bits of each member that always became the same one
  enumPairs: 2, // pairs per member, and members at least: fewer are one to one by chance
  common: 0.5, // bits that a value keeps, however many columns hold it
  differing: 5, // pairs that do not agree that are shown
  spread: 1.5, // bits lost each time the number of columns that hold a value doubles
  maxBits: 40, // evidence beyond that proves nothing more, and would drown the names
} as const;

/** What is added to the evidence of a column, in bits. */
export const SCORE = {
  sameRecord: 4, // the record itself before others that name it
  name: 12, // the name, as it is called from the object that was joined: the best witness beside values
  path: 3, // the whole path: little, objects around a leaf are regrouped often
  lastKeys: 8, // the last two keys of the path: the leaf and the object that holds it
  exactName: 12, // the very name in the very record needs no other witness
  samePath: 6, // nothing moved
  depth: -3, // each object between the leaf and what was joined: the farther, the likelier by chance
  missingRows: 0.4, // share of the score that is lost where none of the rows have a counterpart
  unjoined: -10, // rows that are not joined: equal values alone have to be rare
  unjoinedBits: 2, // bits beyond `telling` that such values need
} as const;

/** When a counterpart is believed; `decision.ts`. */
export const BELIEVED = {
  margin: 1.5, // score by which the best place has to lead; a tie says nothing
  score: 14, // telling values need a name or a place that speaks for them, too
  namedScore: 7, // with a name that is alike, half of that
  name: 0.7, // alike enough for that
  recordBits: 0.5, // what values have to say then in the record itself: hardly anything
  otherBits: 4, // and in another one
  depth: 1, // objects between at most, for what is believed by its name, and for further places
  namesake: 0.8, // name of a field of the record with other values: it differs, it is not missing
  around: 1, // bits from which agreeing values make it unsure that a leaf is missing
  onlyBits: 6, // the only place in the record that agrees
  onlyName: 0.6, // and is called about the same
  alternatives: 3, // places shown beside the best
  stubFields: 4, // an embedded object with fewer fields is a mention of a record, no copy of it
} as const;

/** When what values became is a table, though no map says so; `beside.ts`. */
export const TABLE = {
  seen: 2, // pairs of each value: what was seen once is as well a mistake in a record
} as const;

/** What pairs that differ say of a value that the map computes; `beside.ts`. Shares are of the pairs that were compared. */
export const DIFFERS = {
  few: 0.25, // up to this the route is right and those records are not: more, and the map itself is, as where an enum has other members
  shown: 5, // records that are named
} as const;
