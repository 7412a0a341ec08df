/** Words of questions and names: cut, without endings, and with those that people use in place of the API's. */

/** Words that say nothing of what is asked for. */
const EMPTY = new Set(
  (
    "a an and any are at be by can could do does for from had has have how i in into is it its me my of on one or our please put than that the " +
    "their them there these they this those through to was we were what when where which who whom whose will with would you your id ids via v2"
  ).split(" "),
);

/** Words that ask for any of what there is: what is asked for stands behind them. */
const ASKING = new Set("find get give list look read search see show tell fetch all every new".split(" "));

/** Words for times, which are values of filters and no names. */
const TIMES = new Set(
  "today tomorrow yesterday now week month year day last next since recent recently".split(" "),
);

/** Terms of several words, each with the one that the API has. */
const TERMS: readonly (readonly [RegExp, string])[] = [
  [/\be-mail/gi, "email"],
  [/\bprice book/gi, "pricebook"],
  [/\b(service|job) (location|address)/gi, "$2"],
  [/\btime slot/gi, "slot"],
  [/\bwork order/gi, "job"],
];

/** Words of people, each with those that the API has for the same. */
const MEANT: Readonly<Record<string, string>> = {
  add: "create",
  availability: "capacity available",
  available: "capacity",
  bill: "bill invoice",
  changed: "export modified",
  change: "update",
  client: "customer",
  cellphone: "phone",
  crew: "team",
  delete: "delete remove",
  edit: "update",
  email: "contact email",
  free: "capacity available",
  ledger: "gl",
  mail: "contact email",
  make: "create",
  membership: "membership",
  modify: "update",
  overdue: "due",
  photo: "attachment image",
  picture: "attachment image",
  price: "pricebook price",
  pricing: "pricebook price",
  quote: "estimate",
  rating: "rating review",
  remove: "delete remove",
  schedule: "appointment schedule",
  site: "location",
  slot: "capacity",
  sold: "sell sold",
  staff: "employee",
  submitted: "submission submitted",
  sync: "export",
  tech: "technician",
  unpaid: "balance",
  visit: "appointment",
  worked: "timesheet",
  hour: "hour timesheet",
};

/** `completedOnOrAfter`, `Get-list v2` → words in lower case. */
export function cut(text: string): string[] {
  return text
    .replace(/([\p{Ll}\p{N}])(?=\p{Lu})/gu, "$1 ")
    .replace(/(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1 ")
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Endings that tell forms of a word apart, longest first: `technicians`, `categories`, `assigned`, `assigning`. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})ies$/u, "y"],
  [/(?<=ss|x|ch|sh|zz)es$/, ""],
  [/(?<=ss|us|is)$/, ""],
  [/(?<=\p{L}{2})s$/u, ""],
];
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})ation$/u, ""],
  [/(?<=\p{L}{3})ment$/u, ""],
  [/(?<=\p{L}{3})ing$/u, ""],
  [/(?<=\p{L}{3})ed$/u, ""],
  [/(?<=\p{L}{3})e$/u, ""],
];

/** One of several: `technicians` → `technician`. */
export function one(word: string): string {
  const [ending, end] = ENDINGS.find(([pattern]) => pattern.test(word)) ?? [];
  return ending === undefined || end === undefined ? word : word.replace(ending, end);
}

/** What all forms of a word have in common; no word that anybody would read. */
export function stem(word: string): string {
  const found = one(word);
  const [ending, end] = FORMS.find(([pattern]) => pattern.test(found)) ?? [];
  // `cancelled` and `cancel`, `dismissed` and `dismiss`.
  const bare = ending === undefined || end === undefined ? found : found.replace(ending, end);
  return bare.length > 3 ? bare.replace(/(?<=([^aeiou]))\1$/, "") : bare;
}

/** Stems of a text, in its order. */
export function stemsOf(text: string): readonly string[] {
  return cut(text).map(stem);
}

/** What a question asks for: each of its words, with the stems that would answer it. */
export function askedFor(question: string): readonly (readonly string[])[] {
  const plain = TERMS.reduce((text, [term, word]) => text.replace(term, word), question);
  const words = cut(plain).filter((word) => !EMPTY.has(word));
  const telling = words.filter((word) => !ASKING.has(word) && !TIMES.has(word));
  // Who asks for nothing else asks for these.
  return (telling.length > 0 ? telling : words).map((word) => {
    const meant = MEANT[word] ?? MEANT[one(word)];
    return [...new Set([stem(word), ...(meant?.split(" ").map(stem) ?? [])])];
  });
}
