/**
 * Words that mean the same in the two APIs, and words that mean nothing. Data only; a hit is quoted as evidence.
 *
 * To add one: a word in the row of its canonical form.
 */

/** Canonical form, then what stands for it. A canonical form may be several words. */
const ROWS: readonly (readonly [string, string])[] = [
  ["quantity", "qty amountof"],
  ["number", "num no nbr"],
  ["description", "desc"],
  ["address", "addr"],
  ["phone", "telephone tel"],
  ["zip", "postal postcode zipcode"],
  ["unit price", "unitrate"],
  ["create", "created creation added insertion"],
  ["modify", "modified updated changed modification lastupdated"],
  ["complete", "completed finished"],
  ["schedule", "scheduled"],
  ["receive", "received"],
  ["install", "installed installation"],
  ["start", "begin starts starting started"],
  ["end", "finish ends ending ended"],
  ["employee", "staff"],
  ["technician", "tech"],
  ["business unit", "bu"],
  ["purchase order", "po"],
  ["customer", "client"],
  ["memo", "note"],
  ["active", "isactive enabled"],
  ["id", "identifier ids"],
  ["sum", "total"],
  ["type", "kind"],
  ["warranty", "guarantee"],
  ["image", "picture photo"],
  ["record", "recording"],
  ["voice mail", "voicemail"],
  ["serial", "sn"],
  ["login", "username"],
  ["cancel", "cancelled canceled cancellation"],
  ["general ledger", "gl"],
  ["dispatch", "dispatched"],
  ["assign", "assigned assignment"],
  ["postpone", "hold"],
];

export const SYNONYMS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([canonical, others]) => others.split(" ").map((other) => [other, canonical] as const)),
);

/** Words that are not the same and stand for each other now and then: the general for the special, the part for the whole. */
const LOOSE: readonly (readonly [string, string])[] = [
  ["amount", "sum"],
  ["active", "status"],
  ["price", "rate"],
  ["employee", "technician"],
  ["schedule", "start"],
  ["sku", "material"],
  ["sku", "service"],
  ["sku", "equipment"],
  ["dnis", "phone"],
];

/** Canonical forms on both sides. */
export const RELATED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(LOOSE.flat())].map((word) => [
    word,
    new Set(LOOSE.flatMap(([a, b]) => (a === word ? [b] : b === word ? [a] : []))),
  ]),
);

const set = (words: string) => new Set(words.split(" "));

export const NOISE = {
  /** `createdOn`, `dateCreated` and `createdOnOrAfter` differ in these only. */
  field: set("on at date time or is has filter utc the of value or filter"),
  schema: set(
    "response request model dto v1 v2 v3 api get list export data base info detail detailed full of ref crm jpm with create update public contract result",
  ),
  prose: set("the and for that with this from are not has have was were its into one all any get list"),
};
