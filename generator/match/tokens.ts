/**
 * Names as words: `createdOn`, `dateAdded` and `creation_date` come close to each other here and nowhere else.
 *
 * Words are split at case, acronyms, digits and separators, lower-cased, put into the singular and replaced by their synonym from
 * {@link SYNONYMS}. Two lists say which words carry no meaning: in names of schemas and in names of fields and parameters.
 */
import { getOrAdd } from "../ground/collections.ts";
import { NOISE, SYNONYMS } from "./synonyms.ts";

/** Meaningful words of a field's or parameter's name; all of them when every one is noise. */
export function fieldWords(name: string): readonly string[] {
  return meaningful(name.replace(NEGATION, ""), NOISE.field);
}

/** Meaningful words of a schema's, resource's or tag's name. */
export function schemaWords(name: string): readonly string[] {
  return meaningful(name, NOISE.schema);
}

/** Words of a text for people, each once. */
export function proseWords(text: string): readonly string[] {
  return getOrAdd(proseCache, text, () =>
    [...new Set(words(text))].filter((word) => word.length > 2 && !NOISE.prose.has(word)),
  );
}

/** `noTax`, `isNotTaxable`: true where the name without it is false. `noOfItems` is a number. */
const NEGATION = /^(is_?|has_?)?(no|not|non)_?(?=[A-Z])(?!Of)/;

export function isNegated(name: string): boolean {
  return NEGATION.test(name);
}

/** `date`, `value`: a name that says nothing can be anything. */
export function isGeneric(name: string): boolean {
  return words(name).every((word) => NOISE.field.has(word));
}

function meaningful(name: string, noise: ReadonlySet<string>): readonly string[] {
  return getOrAdd(noise === NOISE.field ? fieldCache : schemaCache, name, () => {
    const all = words(name);
    const kept = all.filter((word) => !noise.has(word));
    return kept.length > 0 ? kept : all;
  });
}

// Names and sentences recur, names thousands of times; these caches live as long as the process and hold words only.
const fieldCache = new Map<string, readonly string[]>();
const schemaCache = new Map<string, readonly string[]>();
const proseCache = new Map<string, readonly string[]>();

function words(name: string): string[] {
  return splitName(name).flatMap((word) => {
    const one = singular(word);
    const canonical = SYNONYMS.get(one) ?? SYNONYMS.get(word) ?? one;
    return canonical.split(" ");
  });
}

/** The words of a name as they stand there, in lower case. */
export function splitName(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .replace(/([A-Za-z])(\d)/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Good enough for names: no dictionary of irregular plurals. */
export function singular(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}

/** What somebody does as an employee, not at a screen: `soldById` of a job is a technician's. */
const DONE_BY_EMPLOYEES: ReadonlySet<string> = new Set(["sold", "reported"]);

/**
 * Whether a field holds the id of a user: of somebody who logs in, not of an employee's or a technician's record, which have ids of their own
 * and say in `userId` which user they are. Descriptions decide where there are any (the vendor's say "ID of the user who created the job");
 * else the name does.
 */
export function isUserId(name: string, description = ""): boolean {
  if (/\b(?:id of (?:the |a )?user|user id)\b/i.test(description)) return true;
  if (/\bid of (?:the |an? )?(?:employee|technician)\b/i.test(description)) return false;
  const [id, last, verb] = [...splitName(name)].reverse();
  if (id !== "id" && id !== "ids") return false;
  return last === "user" || (last === "by" && verb !== undefined && !DONE_BY_EMPLOYEES.has(verb));
}
