/**
 * How methods are called by rule: by the method of an operation, what follows its resource in the path, and what it answers.
 *
 * The first row that fits counts, unless the id says that the operation does something else; then, and where no row fits, the id names it.
 */
import { isSamePhrase, isSameWord, runOf, singular, wordKey, wordsOf } from "../ground/words.ts";
import { CREATE, DELETE, GET, nounsOf, READ, REPLACE, type Said, UPDATE, verbOf } from "./id-words.ts";
import { isLiteral, type Piece } from "./path-pieces.ts";
import { placeOf, type Shape } from "./path-shape.ts";

/** What a row of the rules is asked. */
export interface Call extends Said {
  readonly resource: readonly string[];
  readonly shape: Shape;
  readonly isFeed: boolean;
  readonly siblings: Siblings;
}

/** What the operations of one resource are, by their places. */
export interface Siblings {
  /** What is read, and how: `GET jobs/{}`, `LIST jobs`, and `LIST BELOW jobs/notes` for the notes of one job. */
  readonly calls: ReadonlySet<string>;
  /** Places at which one is. */
  readonly ends: ReadonlySet<string>;
  /** Places through which the path of one goes, its end among them. */
  readonly places: ReadonlySet<string>;
}

/** A rule for names. */
export interface Rule {
  readonly name: string;
  readonly doc: string;
  /** Methods with what follows the resource in the path: `GET {}/Y`. */
  readonly shapes: readonly string[];
  readonly when?: (call: Call) => boolean;
  /** First words of ids that say what the rule says; others say something else, and have the last word. Absent: whatever they say. */
  readonly verbs?: ReadonlySet<string>;
  /** Words of the name. */
  readonly gives: (call: Call) => readonly string[];
}

export const RULES: readonly Rule[] = [
  {
    name: "feed",
    doc: "Feeds of a resource that is called export are called after what they give.",
    shapes: ["GET Y", "GET Y/Y", "GET Y/Y/Y"],
    when: ({ isFeed, resource }) => isFeed && isSamePhrase(resource, ["export"]),
    gives: (call) => nounsOf(call) ?? call.shape.after.flatMap(({ text }) => wordsOf(text)),
  },
  {
    name: "list of all",
    doc: "A list over all parents, beside one that is asked for by parent.",
    shapes: ["GET"],
    when: (call) => call.isList && isListedByParent(call),
    verbs: READ,
    gives: () => ["list", "all"],
  },
  {
    name: "list",
    doc: "A list at the path of the resource.",
    shapes: ["GET"],
    when: ({ isList }) => isList,
    verbs: READ,
    gives: () => ["list"],
  },
  {
    name: "get the only one",
    doc: "One thing at the path of the resource.",
    shapes: ["GET"],
    verbs: READ,
    gives: () => ["get"],
  },
  {
    name: "create",
    doc: "A POST at the path of the resource.",
    shapes: ["POST"],
    verbs: CREATE,
    gives: () => ["create"],
  },
  {
    name: "update the only one",
    doc: "What is read at the path of the resource is one thing, and this changes it.",
    shapes: ["PATCH"],
    when: isOnlyOne,
    verbs: UPDATE,
    gives: () => ["update"],
  },
  {
    name: "replace the only one",
    doc: "What is read at the path of the resource is one thing, and this replaces it.",
    shapes: ["PUT"],
    when: isOnlyOne,
    verbs: REPLACE,
    gives: () => ["replace"],
  },
  {
    name: "delete the only one",
    doc: "What is read at the path of the resource is one thing, and this deletes it.",
    shapes: ["DELETE"],
    when: isOnlyOne,
    verbs: DELETE,
    gives: () => ["delete"],
  },
  {
    name: "get",
    doc: "An item, by its id.",
    shapes: ["GET {}"],
    verbs: READ,
    gives: () => ["get"],
  },
  {
    name: "update",
    doc: "A PATCH of an item.",
    shapes: ["PATCH {}"],
    verbs: UPDATE,
    gives: () => ["update"],
  },
  {
    name: "update by POST",
    doc: "A POST of an item whose id says that it is an update.",
    shapes: ["POST {}"],
    when: ({ said }) => said.length > 0 && (UPDATE.has(verbOf(said)) || verbOf(said) === "post"),
    verbs: new Set([...UPDATE, "post"]),
    gives: () => ["update"],
  },
  {
    name: "replace",
    doc: "A PUT of an item.",
    shapes: ["PUT {}"],
    verbs: REPLACE,
    gives: () => ["replace"],
  },
  {
    name: "delete",
    doc: "A DELETE of an item.",
    shapes: ["DELETE {}"],
    verbs: DELETE,
    gives: () => ["delete"],
  },
  {
    name: "list of parts",
    doc: "A list below an item.",
    shapes: ["GET {}/Y"],
    when: ({ isList }) => isList,
    verbs: READ,
    gives: (call) => ["list", ...partOf(call, "many")],
  },
  {
    name: "get a part",
    doc: "One thing below an item.",
    shapes: ["GET {}/Y"],
    verbs: READ,
    gives: (call) => ["get", ...partOf(call)],
  },
  {
    name: "create a part",
    doc: "A POST below an item, where a list is read or items are.",
    shapes: ["POST {}/Y"],
    when: (call) => isListed(call) || hasItems(call),
    verbs: CREATE,
    gives: (call) => ["create", ...partOf(call, "one")],
  },
  ...[
    { method: "GET", verb: "get", verbs: READ },
    { method: "PATCH", verb: "update", verbs: UPDATE },
    { method: "PUT", verb: "replace", verbs: REPLACE },
    { method: "DELETE", verb: "delete", verbs: DELETE },
  ].map(({ method, verb, verbs }): Rule => ({
    name: `${verb} an item of the parts`,
    doc: `A ${method} of an item below an item.`,
    shapes: [`${method} {}/Y/{}`],
    verbs,
    gives: (call) => [verb, ...partOf(call, "one")],
  })),
  {
    name: "list of the parts of all",
    doc: "A list of what items have below them, over all items.",
    shapes: ["GET Y"],
    when: (call) => call.isList && isBelowItems(call),
    verbs: READ,
    gives: (call) => ["list", "all", ...partOf(call, "many")],
  },
  {
    name: "list beside the items",
    doc: "Another list of the resource, as its id calls it.",
    shapes: ["GET Y"],
    when: ({ isList }) => isList,
    verbs: READ,
    gives: (call) => ["list", ...namedPart(call)],
  },
  {
    name: "get beside the items",
    doc: "One thing, as the path calls it, where its id does not call it anything.",
    shapes: ["GET Y", "GET Y/{}"],
    when: (call) => nounsOf(call) === undefined,
    verbs: GET,
    gives: (call) => ["get", ...partOf(call, call.shape.text === "GET Y" ? undefined : "one")],
  },
];

/** The row that names an operation, where there is one. */
export function ruleFor(call: Call): Rule | undefined {
  const rule = RULES.find(({ shapes, when }) => shapes.includes(call.shape.text) && when?.(call) !== false);
  return rule && (rule.verbs === undefined || isSaid(call, rule.verbs)) ? rule : undefined;
}

/** Whether an id says what a rule says: it begins with one of its verbs, or with the resource and so with none. */
function isSaid({ said, own }: Call, verbs: ReadonlySet<string>): boolean {
  const [first] = said;
  if (first === undefined || verbs.has(verbOf(said))) return true;
  return own.some((phrase) => phrase.some((word) => isSameWord(word, first)));
}

function isOnlyOne({ siblings, shape }: Call): boolean {
  return siblings.calls.has(`GET ${placeOf(shape.pieces)}`);
}

function isListed({ siblings, shape }: Call): boolean {
  return siblings.calls.has(`LIST ${placeOf(shape.pieces)}`);
}

function hasItems({ siblings, shape }: Call): boolean {
  return siblings.ends.has(`${placeOf(shape.pieces)}/{}`);
}

/** Whether the same is listed below one item of another resource. */
function isListedByParent({ siblings, shape }: Call): boolean {
  const isOpen = shape.before.every(({ isParameter }) => !isParameter);
  return isOpen && siblings.calls.has(`LIST BELOW ${placeOf(shape.pieces)}`);
}

/** Whether items of the resource have the same below them. */
function isBelowItems(call: Call): boolean {
  const { siblings, shape } = call;
  const own = placeOf(shape.pieces.slice(0, shape.before.length + 1));
  return siblings.places.has(`${own}/{}/${placeOf([{ ...part(call), text: ownPart(call).join(" ") }])}`);
}

/**
 * What stands below an item, in the words of the id where it says the same.
 *
 * @param number which number it is wanted in; absent as it is
 */
function partOf(call: Call, number?: "one" | "many"): readonly string[] {
  const path = ownPart(call);
  const said = runOf(call.said, path);
  const found = said ?? path;
  const [last = "", other = ""] = [found.at(-1), path.at(-1)];
  const isOne = wordKey(last) === last.toLowerCase();
  if (number === "one") return said && isOne ? said : [...found.slice(0, -1), singular(last)];
  return number === "many" && isOne && isSameWord(last, other) ? [...found.slice(0, -1), other] : found;
}

/** The part in the path, without what the resource says: `items` of `/credit-memos/credit-memo-items`. */
function ownPart(call: Call): readonly string[] {
  const all = wordsOf(part(call).text);
  const own = call.own.find(
    (phrase) => phrase.length < all.length && isSamePhrase(all.slice(0, phrase.length), phrase),
  );
  return own ? all.slice(own.length) : all;
}

function part({ shape }: Call): Piece {
  return shape.after.find(isLiteral) ?? { text: "", isParameter: false, isVerb: false };
}

/** What the id calls a list beside the items; what the path does where it says the same or nothing. */
function namedPart(call: Call): readonly string[] {
  const nouns = nounsOf(call);
  return nouns === undefined || isSamePhrase(nouns, ownPart(call)) ? partOf(call, "many") : nouns;
}
