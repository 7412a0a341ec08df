/**
 * Changes as a reader takes them in: what was done to many things alike is told once, with its members inside; everything else by the operation
 * or type that it is about.
 *
 * ```
 * the same change of what has the same name → whole subjects that share a word or a resource → several changes of one subject → one rule
 * ```
 */
import { groupBy } from "../../ground/collections.ts";
import { count } from "../../ground/text.ts";
import { splitName } from "../../match/tokens.ts";
import type { JudgedChange } from "../judge-changes.ts";
import { RULES, type RuleId } from "../rules/rules.ts";
import type { Subject } from "./subjects.ts";

/** A change with what it is about. */
export interface Placed {
  readonly change: JudgedChange;
  readonly subject: Subject;
}

export interface Family {
  readonly kind: "family";
  /** `8 types with “Webhook” in their names are gone`, without a final stop. */
  readonly title: string;
  readonly rule: RuleId;
  readonly members: readonly Placed[];
}

export type Entry =
  Family | { readonly kind: "subject"; readonly subject: Subject; readonly members: readonly Placed[] };

/** Families first, the larger ones before the others, then subjects in the order of their changes. */
export function entriesOf(changes: readonly Placed[]): readonly Entry[] {
  const { families, left } = folded(changes, [SAME, ...LIKENESSES]);
  const subjects = [...groupBy(left, ({ subject }) => subject)].map(([subject, members]): Entry => ({
    kind: "subject",
    subject,
    members,
  }));
  return [...families, ...subjects];
}

/** From so many domains on it is one fact. */
const MANY_DOMAINS = 3;

/** One and the same change in many domains. */
export function acrossDomains(changes: readonly Placed[]): readonly Family[] {
  return folded(changes, [SAME]).families.filter(
    ({ members }) => new Set(members.map(({ change }) => change.domain)).size >= MANY_DOMAINS,
  );
}

function folded(
  changes: readonly Placed[],
  likenesses: readonly Likeness[],
): { readonly families: readonly Family[]; readonly left: readonly Placed[] } {
  const families: Family[] = [];
  let left = changes;
  for (const { least, groups, title } of likenesses) {
    for (const members of groups(left)) {
      const [first] = members;
      if (first === undefined || new Set(members.map(({ subject }) => subject)).size < least) continue;
      families.push({ kind: "family", rule: first.change.rule, title: title(members, first), members });
      const taken = new Set(members);
      left = left.filter((placed) => !taken.has(placed));
    }
  }
  families.sort((a, b) => b.members.length - a.members.length);
  return { families, left };
}

interface Likeness {
  /** Of so many subjects at least a family is made. */
  readonly least: number;
  /** Changes that have something in common; no change is in two groups. */
  readonly groups: (changes: readonly Placed[]) => Iterable<readonly Placed[]>;
  readonly title: (members: readonly Placed[], first: Placed) => string;
}

const isWhole = ({ change, subject }: Placed) => tailOf(change, subject) === "";

/** The same is said of each. */
const SAME: Likeness = {
  least: 3,
  groups: (changes) =>
    groupBy(changes, ({ change, subject }) => {
      const tail = tailOf(change, subject);
      return tail === "" && subject.kind !== "domain"
        ? undefined
        : JSON.stringify([change.rule, tail, change.before, change.after]);
    }).values(),
  title: (members, { change, subject }) => {
    const tail = tailOf(change, subject);
    return tail === ""
      ? manyText(members, "")
      : `${subjectCount(members)}: ${change.message.replace(change.what, () => tail)}`;
  },
};

/** In this order: a change is in the first family that it fits. */
const LIKENESSES: readonly Likeness[] = [
  {
    least: 3,
    groups: (changes) =>
      groupBy(changes.filter(isWhole), ({ change, subject }) =>
        subject.kind === "operation" ? change.rule : undefined,
      ).values(),
    title: (members) => {
      const resources = [...new Set(members.map(({ subject }) => resourceOf(subject)))];
      // More of them say nothing that the members do not say better.
      return manyText(members, resources.length > 2 ? "" : ` of ${resources.join(" and ")}`);
    },
  },
  {
    least: 3,
    groups: (changes) =>
      [
        ...groupBy(
          changes
            .filter(({ subject }) => subject.kind === "type" || subject.kind === "webhook")
            .filter(isWhole),
          ({ change }) => change.rule,
        ).values(),
      ].flatMap(byWord),
    title: (members) => manyText(members, ` with “${sharedWord(members)}” in their names`),
  },
  {
    least: 6,
    groups: (changes) => {
      const own = groupBy(changes, ({ subject }) => subject);
      return groupBy(
        changes.filter(({ subject }) => own.get(subject)?.length === 1),
        ({ change }) => change.rule,
      ).values();
    },
    title: (members) => manyText(members, ""),
  },
];

/** Subjects by the word that most of their names have, then by that of those that are left. */
function byWord(changes: readonly Placed[]): readonly (readonly Placed[])[] {
  const word = sharedWord(changes);
  const groups = groupBy(changes, ({ subject }) => splitName(subject.name).includes(word.toLowerCase()));
  const [alike = [], others = []] = [groups.get(true), groups.get(false)];
  if (alike.length < 3) return [];
  return [alike, ...byWord(others)];
}

/** The word that most names have, the longest of several. */
function sharedWord(changes: readonly Placed[]): string {
  const words = changes.flatMap(({ subject }) => [...new Set(splitName(subject.name))]);
  const counts = [...groupBy(words, (word) => (word.length > 2 ? word : undefined))];
  counts.sort(([a, x], [b, y]) => y.length - x.length || b.length - a.length);
  const word = counts[0]?.[0] ?? "";
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What is meant inside of the subject: `active` of `customers.list({ active })`, `address.zip` of `Customer.address.zip`. */
function tailOf({ what }: JudgedChange, { name }: Subject): string {
  if (!what.startsWith(name)) return "";
  return what
    .slice(name.length)
    .replace(/^\(\{ (.*) \}\)/s, "$1")
    .replace(/^\./, "");
}

function resourceOf({ name }: Subject): string {
  return name.slice(0, name.indexOf("."));
}

const NOUNS: Readonly<Record<Subject["kind"], string>> = {
  operation: "operation",
  type: "type",
  webhook: "webhook",
  domain: "domain",
};

/** `12 operations`, or `12 operations and types` of several kinds. */
function subjectCount(members: readonly Placed[]): string {
  const kinds = groupBy(new Set(members.map(({ subject }) => subject)), ({ kind }) => kind);
  return [...kinds].map(([kind, subjects]) => count(subjects.length, NOUNS[kind])).join(" and ");
}

/** What a rule is about, by the first word of its name; all others are about operations. */
const OBJECTS: Readonly<Record<string, string>> = {
  domain: "domain",
  security: "domain",
  parameter: "parameter",
  header: "header",
  property: "field",
  additional: "object",
  value: "value",
  enum: "value",
  union: "value",
  limit: "value",
  pattern: "value",
  default: "value",
  discriminator: "value",
  model: "type",
  webhook: "webhook",
};

/**
 * The message of a rule for many: `8 types are gone`. What differs from member to member is left open.
 *
 * @param more what they have in common
 */
function manyText(members: readonly Placed[], more: string): string {
  const [first] = members;
  if (first === undefined) return "";
  const { rule } = first.change;
  const noun = OBJECTS[rule.slice(0, rule.indexOf("-"))] ?? "operation";
  const common = (key: "before" | "after") => shared(members.map(({ change }) => change[key] ?? ""));
  return pluralMessage(rule, `${count(members.length, noun)}${more}`)
    .replaceAll("{before}", () => common("before"))
    .replaceAll("{after}", () => common("after"));
}

/** What all texts begin with is shown where it says something. */
const LEAST_SHARED = 4;

/** The text that all are, or what they begin with. */
function shared(texts: readonly string[]): string {
  const [first = ""] = texts;
  if (texts.every((text) => text === first)) return first;
  let end = 0;
  while (end < first.length && texts.every((text) => text[end] === first[end])) end += 1;
  return end < LEAST_SHARED ? "…" : `${first.slice(0, end)}…`;
}

const PLURALS: Readonly<Record<string, string>> = {
  is: "are",
  has: "have",
  takes: "take",
  answers: "answer",
  calls: "call",
  needs: "need",
  documents: "document",
  matches: "match",
  stands: "stand",
  seems: "seem",
};

/** The message of a rule with many in the place of its one subject; `{before}` and `{after}` of it stay where they are no subject. */
export function pluralMessage(rule: RuleId, many: string): string {
  const { message } = RULES[rule];
  const slot = message.includes("{what}") ? "{what}" : "{before}";
  const at = message.indexOf(slot);
  const before = message.slice(0, at).replace(/^The (?:domain|type|webhook) $/, "");
  const after = message.slice(at + slot.length);
  // Behind `of` or `to` the subject is another one.
  const verb = (text: string) =>
    before === "" || before.endsWith(", ")
      ? text.replace(
          /^((?: no longer| now)* )(\w+)/,
          (_, lead: string, word: string) => lead + (PLURALS[word] ?? word),
        )
      : text;
  return before + many + verb(after);
}
