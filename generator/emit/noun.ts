/** What an operation is about, in words, for documentation and for names of variables: read off its path. */
import { once } from "../ground/collections.ts";
import { parameterName } from "../ground/identifier.ts";
import { singular, wordsOf } from "../ground/words.ts";
import type { Operation, Resource } from "../model/ir.ts";
import { type Segment, segmentsOf } from "../model/path.ts";

/** `contact-methods` → `contact method`. */
export function oneOf(segment: string): string {
  const words = wordsOf(segment).map((word) => word.toLowerCase());
  return [...words.slice(0, -1), singular(words.at(-1) ?? "")].join(" ");
}

/** `contactId` → `contact id`, as it is said. */
export function said(name: string): string {
  return wordsOf(name)
    .map((word) => word.toLowerCase())
    .join(" ");
}

/** The last part of a path that is no parameter, but for its version. */
export const subjectOf = once((operation: Operation): string => {
  const literals = segmentsOf(operation).filter(
    ({ isParameter, text }) => !isParameter && !/^v\d+$/.test(text),
  );
  return apart(literals.at(-1)?.text ?? "", operation);
});

/** `clientspecificpricing` → `client-specific-pricing`, where the operation's id has the same as words: `ClientSpecificPricing_Get`. */
function apart(segment: string, { source }: Operation): string {
  const words = wordsOf(source).map((word) => word.toLowerCase());
  for (const [i] of words.entries())
    for (let end = i + 2; end <= words.length; end += 1)
      if (words.slice(i, end).join("") === segment) return words.slice(i, end).join("-");
  return segment;
}

/** `activity` → `an activity`, by its letters: `a unit`, `a user`, `a one-time fee`. */
export function aOrAn(words: string): string {
  const isVowel = /^[aeiou]/i.test(words) && !/^(uni|us[aeiou]|ut[ei]|eu|one\b|once)/i.test(words);
  return `${isVowel ? "an" : "a"} ${words}`;
}

/** The method that took the place of one that is deprecated: the version without a number is the current one, `list` beside `listV2`. */
export function successorOf({ operations }: Resource, { name }: Operation): Operation | undefined {
  const current = /^(.+)V\d+$/.exec(name)?.[1];
  return operations.find((other) => other.name === current && !other.deprecated);
}

/** What the value of a path's parameter is of: of `{id}` in `/customers/{id}`, and of `{customerId}` anywhere, a customer. */
export function ownerOf(operation: Operation, source: string): string | undefined {
  const words = wordsOf(source).map((word) => word.toLowerCase());
  if (words.at(-1) !== "id") return undefined;
  if (words.length > 1) return oneOf(words.slice(0, -1).join(" "));
  const segments: readonly Segment[] = segmentsOf(operation);
  const before = segments[segments.findIndex(({ isParameter, text }) => isParameter && text === source) - 1];
  return before === undefined || before.isParameter ? undefined : oneOf(apart(before.text, operation));
}

/** `contact method` → `contactMethod`; what has no words, or means something else where it stands, goes by another name. */
export function variable(words: string, otherwise: string, taken: readonly string[]): string {
  const name = words === "" ? otherwise : parameterName(words);
  return taken.includes(name) ? otherwise : name;
}

/** `booking tags` → `Booking tags` */
export function upper(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
