/** Rules about what is inside of requests and responses: properties, and values wherever they stand. */
import { ADDS, BREAKS, BREAKS_TYPES, BREAKS_WIRE, DOCUMENTED, NOTED, type Rule } from "./rule.ts";

export const VALUE_RULES = {
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
    message: "{what} takes {after} instead of {before}",
    hint: "Existing values stay as they are.",
  },
  "value-request-type-narrowed": {
    level: BREAKS,
    message: "{what} takes {after} only",
    hint: "It took more before; other values do not compile and are refused.",
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
  "default-response-added": {
    level: { types: "none", wire: "patch" },
    message: "{what} stands for {after} where it is absent",
    hint: "Clients fill in nothing: what is absent is undefined as before.",
  },
  "default-response-changed": {
    level: { types: "none", wire: "patch" },
    message: "{what} stands for {after} instead of {before} where it is absent",
    hint: "Clients fill in nothing; code that fills in the old value by itself has to be looked at.",
  },
  "default-response-removed": {
    level: { types: "none", wire: "patch" },
    message: "{what} is no longer said to stand for {before} where it is absent",
    hint: "Clients fill in nothing: what is absent is undefined as before.",
  },

  // what tells the forms of a value apart: told to people, for clients do not read it
  "discriminator-added": {
    level: DOCUMENTED,
    message: "The forms of {what} are told apart by {after}",
    hint: "Generated types and clients are the same; code may look at the property.",
  },
  "discriminator-removed": {
    level: DOCUMENTED,
    message: "The forms of {what} are no longer said to be told apart by {before}",
    hint: "Generated types and clients are the same; see whether code that looks at the property may go on.",
  },
  "discriminator-changed": {
    level: DOCUMENTED,
    message: "The forms of {what} are told apart by {after} instead of {before}",
    hint: "Generated types and clients are the same; code that looks at the property has to know its values.",
  },
} as const satisfies Readonly<Record<string, Rule>>;
