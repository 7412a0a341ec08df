/**
 * Everything that can change between two sets of documents, as one table.
 *
 * A row's id says object, direction where it matters, and action: `property-response-removed`. Its level is stated for two audiences:
 * `types`, code that is compiled against the generated packages, and `wire`, code that is already running. `major` breaks it, `minor`
 * gives it something new or something to look at, `patch` is told for completeness, `none` does not concern it. The hint says why.
 *
 * Requests and responses are each other's mirror: what is taken more freely in a request is promised less in a response. Generated enums
 * are open in responses, and limits, formats of numbers and defaults are documentation to TypeScript; the levels of `types` follow that.
 *
 * To add one: a row here, the place in `compare*.ts` that finds it, and a fixture folder of its name under `test/diff/rules/`.
 */

export type Level = "major" | "minor" | "patch" | "none";

export interface Levels {
  /** Code compiled against the generated types. */
  readonly types: Level;
  /** Code that runs and is not compiled again. */
  readonly wire: Level;
}

export interface Rule {
  readonly level: Levels;
  /** `{what}`, `{before}` and `{after}` are filled in. One sentence, without a final full stop. */
  readonly message: string;
  /** Why the levels are what they are, and what to do. */
  readonly hint: string;
}

const BREAKS: Levels = { types: "major", wire: "major" };
const ADDS: Levels = { types: "minor", wire: "minor" };
const BREAKS_TYPES: Levels = { types: "major", wire: "none" };
const BREAKS_WIRE: Levels = { types: "none", wire: "major" };
const NOTED: Levels = { types: "minor", wire: "none" };

export const RULES = {
  // domains
  "domain-added": {
    level: ADDS,
    message: "The domain {what} is new",
    hint: "A package of its own; nothing else changes.",
  },
  "domain-removed": {
    level: BREAKS,
    message: "The domain {what} is gone",
    hint: "Its package is no longer generated. Where the old document is still served, keep it in the folder.",
  },
  "domain-renamed": {
    level: BREAKS_TYPES,
    message: "The domain {before} is now {after}",
    hint: "Package and client have another name; what is called has not changed.",
  },
  "domain-base-path-changed": {
    level: BREAKS_WIRE,
    message: "All of {what} moved from {before} to {after}",
    hint: "Released clients call the old address.",
  },

  // operations
  "operation-added": {
    level: ADDS,
    message: "{what} is new",
    hint: "A new method; existing calls stay as they are.",
  },
  "operation-removed": {
    level: BREAKS,
    message: "{what} is gone",
    hint: "Calls no longer compile, and released clients call what is not documented any more.",
  },
  "operation-renamed": {
    level: BREAKS_TYPES,
    message: "{before} is now called {after}",
    hint: "The request is the same. Rename the calls, or keep the old name in the table of domains.",
  },
  "operation-moved": {
    level: BREAKS,
    message: "{before} seems to have become {after}",
    hint: "Another name and another address for what is alike in path, answer and parameters; check that it does the same.",
  },
  "operation-path-changed": {
    level: BREAKS_WIRE,
    message: "{what} moved from {before} to {after}",
    hint: "The method keeps its name; released clients call the old address.",
  },
  "operation-method-changed": {
    level: BREAKS_WIRE,
    message: "{what} is now {after} instead of {before}",
    hint: "The method keeps its name; released clients send the old HTTP method.",
  },
  "operation-deprecated": {
    level: NOTED,
    message: "{what} is deprecated",
    hint: "Editors strike it through; it still works.",
  },
  "operation-undeprecated": {
    level: { types: "patch", wire: "none" },
    message: "{what} is no longer deprecated",
    hint: "Nothing is to be done.",
  },
  "operation-scope-added": {
    level: BREAKS_WIRE,
    message: "{what} now needs the scope {after}",
    hint: "Apps without the scope are refused; ask for it in the developer portal.",
  },
  "operation-scope-removed": {
    level: { types: "none", wire: "patch" },
    message: "{what} no longer needs the scope {before}",
    hint: "Apps may give it up.",
  },
  "operation-paging-changed": {
    level: BREAKS_TYPES,
    message: "{what} answers {after} instead of {before}",
    hint: "The method gives another object to iterate over; the fields behind it are reported on their own.",
  },

  // query parameters
  "parameter-required-added": {
    level: BREAKS,
    message: "{what} is new and required",
    hint: "Calls without it do not compile and are refused.",
  },
  "parameter-optional-added": { level: ADDS, message: "{what} is new", hint: "It may be left out." },
  "parameter-removed": {
    level: BREAKS,
    message: "{what} is gone",
    hint: "Calls that pass it do not compile; sent by released clients it is ignored, and a filter that is ignored gives other rows.",
  },
  "parameter-renamed": {
    level: BREAKS,
    message: "{before} seems to be called {after} now",
    hint: "The old name is ignored when it is sent.",
  },
  "parameter-became-required": {
    level: BREAKS,
    message: "{what} is now required",
    hint: "Calls without it do not compile and are refused.",
  },
  "parameter-became-optional": {
    level: ADDS,
    message: "{what} may now be left out",
    hint: "Existing calls stay as they are.",
  },
  "parameter-style-changed": {
    level: BREAKS,
    message: "{what} is written as {after} instead of {before}",
    hint: "The method takes other values, and released clients write the old form into the URL.",
  },
  "parameter-max-values-decreased": {
    level: BREAKS_WIRE,
    message: "{what} takes {after} values instead of {before}",
    hint: "Longer lists are refused; regenerated clients split them.",
  },
  "parameter-max-values-increased": {
    level: { types: "none", wire: "minor" },
    message: "{what} takes {after} values instead of {before}",
    hint: "Regenerated clients need fewer calls.",
  },
  "parameter-deprecated": {
    level: NOTED,
    message: "{what} is deprecated",
    hint: "Editors strike it through; it still works.",
  },
  "parameter-undeprecated": {
    level: { types: "patch", wire: "none" },
    message: "{what} is no longer deprecated",
    hint: "Nothing is to be done.",
  },

  // bodies of requests
  "body-required-added": {
    level: BREAKS,
    message: "{what} now takes a body",
    hint: "Calls without one do not compile and are refused.",
  },
  "body-optional-added": {
    level: ADDS,
    message: "{what} may now be given a body",
    hint: "Existing calls stay as they are.",
  },
  "body-removed": {
    level: BREAKS,
    message: "{what} no longer takes a body",
    hint: "Calls that pass one do not compile, and what it said is ignored.",
  },
  "body-became-required": {
    level: BREAKS,
    message: "The body of {what} is now required",
    hint: "Calls without one do not compile and are refused.",
  },
  "body-became-optional": {
    level: ADDS,
    message: "The body of {what} may now be left out",
    hint: "Existing calls stay as they are.",
  },
  "body-kind-changed": {
    level: BREAKS,
    message: "The body of {what} is {after} instead of {before}",
    hint: "The method takes other values, and released clients send the old form.",
  },
  "body-media-type-changed": {
    level: { types: "none", wire: "minor" },
    message: "The body of {what} is sent as {after} instead of {before}",
    hint: "The same values under another label; servers are rarely strict about it.",
  },

  // answers
  "response-body-added": {
    level: ADDS,
    message: "{what} now answers {after}",
    hint: "It answered nothing before.",
  },
  "response-body-removed": {
    level: BREAKS,
    message: "{what} no longer answers {before}",
    hint: "Code that reads the answer finds none.",
  },
  "response-kind-changed": {
    level: BREAKS,
    message: "{what} answers {after} instead of {before}",
    hint: "The answer is read in another way.",
  },
  "response-status-added": {
    level: { types: "none", wire: "minor" },
    message: "{what} may now answer with status {after}",
    hint: "Clients take every success alike; code that looks at the number has to know it.",
  },
  "response-status-removed": {
    level: { types: "none", wire: "minor" },
    message: "{what} no longer answers with status {before}",
    hint: "Clients take every success alike; code that waits for the number waits in vain.",
  },
  "failure-added": {
    level: { types: "none", wire: "patch" },
    message: "{what} now documents failures with status {after}",
    hint: "Every status is an error of the client, documented or not.",
  },
  "failure-removed": {
    level: { types: "none", wire: "patch" },
    message: "{what} no longer documents failures with status {before}",
    hint: "Every status is an error of the client, documented or not.",
  },

  // properties
  "property-request-required-added": {
    level: BREAKS,
    message: "{what} is new and required",
    hint: "Objects without it do not compile and are refused.",
  },
  "property-request-optional-added": { level: ADDS, message: "{what} is new", hint: "It may be left out." },
  "property-request-removed": {
    level: BREAKS,
    message: "{what} is no longer taken",
    hint: "Literals that name it do not compile, and a value that is sent is dropped.",
  },
  "property-request-renamed": {
    level: BREAKS,
    message: "{before} seems to be called {after} now",
    hint: "The old name is dropped when it is sent.",
  },
  "property-request-moved": {
    level: BREAKS,
    message: "{before} seems to be at {after} now",
    hint: "At its old place it is dropped when it is sent.",
  },
  "property-request-became-required": {
    level: BREAKS,
    message: "{what} is now required",
    hint: "Objects without it do not compile and are refused.",
  },
  "property-request-became-optional": {
    level: ADDS,
    message: "{what} may now be left out",
    hint: "Existing objects stay as they are.",
  },
  "property-response-added": {
    level: ADDS,
    message: "{what} is new",
    hint: "Readers of JSON pass over what they do not know.",
  },
  "property-response-removed": {
    level: BREAKS,
    message: "{what} is no longer answered",
    hint: "Code that reads it does not compile, and finds nothing when it runs.",
  },
  "property-response-renamed": {
    level: BREAKS,
    message: "{before} seems to be called {after} now",
    hint: "Under its old name nothing is found.",
  },
  "property-response-moved": {
    level: BREAKS,
    message: "{before} seems to be at {after} now",
    hint: "At its old place nothing is found.",
  },
  "property-response-became-optional": {
    level: BREAKS,
    message: "{what} may be absent now",
    hint: "Code that counts on it does not compile under strict settings, and meets undefined.",
  },
  "property-response-became-required": {
    level: NOTED,
    message: "{what} is always there now",
    hint: "Checks may go; only objects of this type that tests make by hand need the field.",
  },
  "property-deprecated": {
    level: NOTED,
    message: "{what} is deprecated",
    hint: "Editors strike it through; it still works.",
  },
  "property-undeprecated": {
    level: { types: "patch", wire: "none" },
    message: "{what} is no longer deprecated",
    hint: "Nothing is to be done.",
  },
  "additional-properties-request-added": {
    level: ADDS,
    message: "{what} takes further properties",
    hint: "Existing objects stay as they are.",
  },
  "additional-properties-request-removed": {
    level: BREAKS,
    message: "{what} takes no further properties",
    hint: "Objects with other keys do not compile, and the keys are dropped or refused.",
  },
  "additional-properties-response-added": {
    level: ADDS,
    message: "{what} may have further properties",
    hint: "Readers of JSON pass over what they do not know.",
  },
  "additional-properties-response-removed": {
    level: BREAKS,
    message: "{what} has no further properties",
    hint: "Code that reads other keys does not compile, and finds nothing.",
  },

  // values, wherever they stand: in a property, a parameter, a body, a list or a map
  "value-request-became-nullable": {
    level: ADDS,
    message: "{what} may now be null",
    hint: "Existing values stay as they are.",
  },
  "value-request-became-not-nullable": {
    level: BREAKS,
    message: "{what} may no longer be null",
    hint: "null does not compile and is refused.",
  },
  "value-response-became-nullable": {
    level: BREAKS,
    message: "{what} may now be null",
    hint: "Code that counts on a value does not compile under strict settings, and meets null.",
  },
  "value-response-became-not-nullable": {
    level: NOTED,
    message: "{what} is never null now",
    hint: "Checks may go; only objects of this type that tests make by hand are concerned.",
  },
  "value-request-type-changed": {
    level: BREAKS,
    message: "{what} is {after} instead of {before}",
    hint: "Old values do not compile and are refused.",
  },
  "value-response-type-changed": {
    level: BREAKS,
    message: "{what} is {after} instead of {before}",
    hint: "Code that reads it does not compile, and reads something else.",
  },
  "value-request-type-widened": {
    level: ADDS,
    message: "{what} takes anything instead of {before}",
    hint: "Existing values stay as they are.",
  },
  "value-request-type-narrowed": {
    level: BREAKS,
    message: "{what} takes {after} only",
    hint: "It took anything before; other values do not compile and are refused.",
  },
  "value-response-type-widened": {
    level: BREAKS,
    message: "{what} may be anything instead of {before}",
    hint: "The type says nothing any more: code that reads it does not compile.",
  },
  "value-response-type-narrowed": {
    level: NOTED,
    message: "{what} is {after}; nothing was said before",
    hint: "The value is the same, its type is known now.",
  },
  "value-request-became-number": {
    level: { types: "patch", wire: "minor" },
    message: "{what} takes fractions now",
    hint: "Both are number in TypeScript; existing values stay as they are.",
  },
  "value-request-became-integer": {
    level: BREAKS_WIRE,
    message: "{what} takes whole numbers only",
    hint: "Both are number in TypeScript; fractions are refused.",
  },
  "value-response-became-number": {
    level: BREAKS_WIRE,
    message: "{what} may have a fraction now",
    hint: "Both are number in TypeScript; columns of integers and keys round or refuse it.",
  },
  "value-response-became-integer": {
    level: { types: "patch", wire: "none" },
    message: "{what} is a whole number now",
    hint: "Both are number in TypeScript; what reads numbers reads whole ones.",
  },
  "value-request-format-added": {
    level: { types: "minor", wire: "major" },
    message: "{what} has to be a {after}",
    hint: "Text was taken before; Date objects compile where the format is date-time.",
  },
  "value-request-format-removed": {
    level: { types: "major", wire: "minor" },
    message: "{what} is text, no longer a {before}",
    hint: "Date objects do not compile any more where the format was date-time; texts in the old form are still text.",
  },
  "value-request-format-changed": {
    level: BREAKS,
    message: "{what} has to be a {after} instead of a {before}",
    hint: "Values in the old form are refused, and Date objects compile for date-time only.",
  },
  "value-response-format-added": {
    level: { types: "patch", wire: "minor" },
    message: "{what} is a {after}",
    hint: "It is text in TypeScript as before, of a form that is known now.",
  },
  "value-response-format-removed": {
    level: { types: "patch", wire: "major" },
    message: "{what} is text, no longer a {before}",
    hint: "It is text in TypeScript as before; code that parses it meets other texts.",
  },
  "value-response-format-changed": {
    level: { types: "patch", wire: "major" },
    message: "{what} is a {after} instead of a {before}",
    hint: "It is text in TypeScript as before; code that parses it meets another form.",
  },
  "value-request-became-enum": {
    level: BREAKS,
    message: "{what} takes only {after}",
    hint: "Other values do not compile and are refused.",
  },
  "value-request-stopped-being-enum": {
    level: ADDS,
    message: "{what} takes any value instead of {before}",
    hint: "Existing values stay as they are.",
  },
  "value-response-became-enum": {
    level: NOTED,
    message: "{what} is one of {after}",
    hint: "Enums are open in responses: code that reads text still compiles.",
  },
  "value-response-stopped-being-enum": {
    level: ADDS,
    message: "{what} may have any value instead of {before}",
    hint: "Enums are open in responses: code had to expect further values before.",
  },
  "enum-value-request-added": {
    level: ADDS,
    message: "{what} takes {after}",
    hint: "Existing values stay as they are.",
  },
  "enum-value-request-removed": {
    level: BREAKS,
    message: "{what} no longer takes {before}",
    hint: "The value does not compile and is refused.",
  },
  "enum-value-response-added": {
    level: ADDS,
    message: "{what} may be {after}",
    hint: "Enums are open in responses, so code compiles and had to expect further values; see that its default branch fits this one.",
  },
  "enum-value-response-removed": {
    level: BREAKS_TYPES,
    message: "{what} is never {before} now",
    hint: "Where the enum has a name its type is closed, and code that names the value does not compile; code that runs only waits for it in vain.",
  },
  "union-member-request-added": {
    level: ADDS,
    message: "{what} takes {after} too",
    hint: "Existing values stay as they are.",
  },
  "union-member-request-removed": {
    level: BREAKS,
    message: "{what} no longer takes {before}",
    hint: "Values of that form do not compile and are refused.",
  },
  "union-member-response-added": {
    level: BREAKS,
    message: "{what} may be {after} too",
    hint: "Unions are closed: code that tells their forms apart does not compile, and meets one it does not know.",
  },
  "union-member-response-removed": {
    level: BREAKS_TYPES,
    message: "{what} is never {before} now",
    hint: "Code that asks for the form may not compile; code that runs only waits for it in vain.",
  },
  "limit-request-tightened": {
    level: BREAKS_WIRE,
    message: "{what} takes less: {after} instead of {before}",
    hint: "Types say nothing of limits; values beyond it are refused.",
  },
  "limit-request-loosened": {
    level: { types: "none", wire: "minor" },
    message: "{what} takes more: {after} instead of {before}",
    hint: "Existing values stay as they are.",
  },
  "limit-response-tightened": {
    level: { types: "none", wire: "patch" },
    message: "{what} is promised to be within {after} instead of {before}",
    hint: "What could be stored before can be stored now.",
  },
  "limit-response-loosened": {
    level: { types: "none", wire: "minor" },
    message: "{what} may go beyond {before}: {after}",
    hint: "Types say nothing of limits; look at columns and buffers that were made to measure.",
  },
  "pattern-request-changed": {
    level: BREAKS_WIRE,
    message: "{what} has to match {after} instead of {before}",
    hint: "Whether one pattern holds the other cannot be told: texts of the old form may be refused.",
  },
  "pattern-response-changed": {
    level: { types: "none", wire: "minor" },
    message: "{what} matches {after} instead of {before}",
    hint: "Code that takes the text apart has to be looked at.",
  },
  "default-request-added": {
    level: { types: "patch", wire: "patch" },
    message: "{what} is {after} where it is left out",
    hint: "Mostly said for the first time, not decided for the first time.",
  },
  "default-request-changed": {
    level: { types: "patch", wire: "major" },
    message: "{what} is {after} instead of {before} where it is left out",
    hint: "Code that leaves it out means something else now; pass the old value to keep it.",
  },
  "default-request-removed": {
    level: { types: "patch", wire: "minor" },
    message: "{what} is no longer said to be {before} where it is left out",
    hint: "Pass the value where it matters.",
  },

  // exported types
  "model-added": { level: NOTED, message: "The type {what} is new", hint: "Nothing else changes." },
  "model-removed": {
    level: BREAKS_TYPES,
    message: "The type {what} is gone",
    hint: "Imports of it do not compile; what is sent and answered is reported on its own.",
  },
  "model-renamed": {
    level: BREAKS_TYPES,
    message: "The type {before} is now called {after}",
    hint: "Rename the imports, or keep the old name in the table of domains.",
  },
  "model-input-added": {
    level: NOTED,
    message: "{what} has a type of its own for requests: {after}",
    hint: "What is sent and what is answered differ now; existing values still fit.",
  },
  "model-input-removed": {
    level: BREAKS_TYPES,
    message: "The type {before} is gone, {what} is used for requests too",
    hint: "Rename the imports.",
  },
  "model-deprecated": {
    level: NOTED,
    message: "The type {what} is deprecated",
    hint: "Editors strike it through; it still works.",
  },
  "model-undeprecated": {
    level: { types: "patch", wire: "none" },
    message: "The type {what} is no longer deprecated",
    hint: "Nothing is to be done.",
  },

  // calls the API makes
  "webhook-added": {
    level: ADDS,
    message: "The webhook {what} is new",
    hint: "Nothing is sent before somebody subscribes.",
  },
  "webhook-removed": {
    level: BREAKS,
    message: "The webhook {what} is gone",
    hint: "Code that waits for it waits in vain.",
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;

const RANK: Readonly<Record<Level, number>> = { none: 0, patch: 1, minor: 2, major: 3 };

/** The graver of levels; `none` of nothing. */
export function highest(levels: readonly Level[]): Level {
  return levels.reduce<Level>((best, level) => (RANK[level] > RANK[best] ? level : best), "none");
}

/** From grave to light. */
export function byLevel(a: Level, b: Level): number {
  return RANK[b] - RANK[a];
}

export function isRule(name: string): name is RuleId {
  return Object.hasOwn(RULES, name);
}
