/** Rules about what is inside of requests and responses: properties, and values wherever they stand. */
import { adds, breaks, breaksTypes, breaksWire, documented, noted, rule, type Rule } from "./rule.ts";

export const VALUE_RULES = {
  // properties
  "property-request-required-added": breaks(
    "{what} is new and required",
    "Objects without it do not compile and are refused.",
  ),
  "property-request-optional-added": adds("{what} is new", "It may be left out."),
  "property-request-removed": breaks(
    "{what} is no longer taken",
    "Literals that name it do not compile, and a value that is sent is dropped.",
  ),
  "property-request-renamed": breaks(
    "{before} seems to be called {after} now",
    "The old name is dropped when it is sent.",
  ),
  "property-request-moved": breaks(
    "{before} seems to be at {after} now",
    "At its old place it is dropped when it is sent.",
  ),
  "property-request-became-required": breaks(
    "{what} is now required",
    "Objects without it do not compile and are refused.",
  ),
  "property-request-became-optional": adds(
    "{what} may now be left out",
    "Existing objects stay as they are.",
  ),
  "property-response-added": adds("{what} is new", "Readers of JSON pass over what they do not know."),
  "property-response-removed": breaks(
    "{what} is no longer answered",
    "Code that reads it does not compile, and finds nothing when it runs.",
  ),
  "property-response-renamed": breaks(
    "{before} seems to be called {after} now",
    "Under its old name nothing is found.",
  ),
  "property-response-moved": breaks(
    "{before} seems to be at {after} now",
    "At its old place nothing is found.",
  ),
  "property-response-became-optional": breaks(
    "{what} may be absent now",
    "Code that counts on it does not compile under strict settings, and meets undefined.",
  ),
  "property-response-became-required": noted(
    "{what} is always there now",
    "Checks may go; only objects of this type that tests make by hand need the field.",
  ),
  "property-deprecated": noted("{what} is deprecated", "Editors strike it through; it still works."),
  "property-undeprecated": rule(
    { types: "patch", wire: "none" },
    "{what} is no longer deprecated",
    "Nothing is to be done.",
  ),
  "additional-properties-request-added": adds(
    "{what} takes further properties",
    "Existing objects stay as they are.",
  ),
  "additional-properties-request-removed": breaks(
    "{what} takes no further properties",
    "Objects with other keys do not compile, and the keys are dropped or refused.",
  ),
  "additional-properties-response-added": adds(
    "{what} may have further properties",
    "Readers of JSON pass over what they do not know.",
  ),
  "additional-properties-response-removed": breaks(
    "{what} has no further properties",
    "Code that reads other keys does not compile, and finds nothing.",
  ),

  // values, wherever they stand: in a property, a parameter, a body, a list or a map
  "value-request-became-nullable": adds("{what} may now be null", "Existing values stay as they are."),
  "value-request-became-not-nullable": breaks(
    "{what} may no longer be null",
    "null does not compile and is refused.",
  ),
  "value-response-became-nullable": breaks(
    "{what} may now be null",
    "Code that counts on a value does not compile under strict settings, and meets null.",
  ),
  "value-response-became-not-nullable": noted(
    "{what} is never null now",
    "Checks may go; only objects of this type that tests make by hand are concerned.",
  ),
  "value-request-type-changed": breaks(
    "{what} is {after} instead of {before}",
    "Old values do not compile and are refused.",
  ),
  "value-response-type-changed": breaks(
    "{what} is {after} instead of {before}",
    "Code that reads it does not compile, and reads something else.",
  ),
  "value-request-type-widened": adds(
    "{what} takes {after} instead of {before}",
    "Existing values stay as they are.",
  ),
  "value-request-type-narrowed": breaks(
    "{what} takes {after} only",
    "It took more before; other values do not compile and are refused.",
  ),
  "value-response-type-widened": breaks(
    "{what} may be anything instead of {before}",
    "The type says nothing any more: code that reads it does not compile.",
  ),
  "value-response-type-narrowed": noted(
    "{what} is {after}; nothing was said before",
    "The value is the same, its type is known now.",
  ),
  "value-request-became-number": rule(
    { types: "patch", wire: "minor" },
    "{what} takes fractions now",
    "Both are number in TypeScript; existing values stay as they are.",
  ),
  "value-request-became-integer": breaksWire(
    "{what} takes whole numbers only",
    "Both are number in TypeScript; fractions are refused.",
  ),
  "value-response-became-number": breaksWire(
    "{what} may have a fraction now",
    "Both are number in TypeScript; columns of integers and keys round or refuse it.",
  ),
  "value-response-became-integer": rule(
    { types: "patch", wire: "none" },
    "{what} is a whole number now",
    "Both are number in TypeScript; what reads numbers reads whole ones.",
  ),
  "value-request-format-added": rule(
    { types: "minor", wire: "major" },
    "{what} has to be a {after}",
    "Text was taken before; Date objects compile where the format is date-time.",
  ),
  "value-request-format-removed": rule(
    { types: "major", wire: "minor" },
    "{what} is text, no longer a {before}",
    "Date objects do not compile any more where the format was date-time; texts in the old form are still text.",
  ),
  "value-request-format-changed": breaks(
    "{what} has to be a {after} instead of a {before}",
    "Values in the old form are refused, and Date objects compile for date-time only.",
  ),
  "value-response-format-added": rule(
    { types: "patch", wire: "minor" },
    "{what} is a {after}",
    "It is text in TypeScript as before, of a form that is known now.",
  ),
  "value-response-format-removed": rule(
    { types: "patch", wire: "major" },
    "{what} is text, no longer a {before}",
    "It is text in TypeScript as before; code that parses it meets other texts.",
  ),
  "value-response-format-changed": rule(
    { types: "patch", wire: "major" },
    "{what} is a {after} instead of a {before}",
    "It is text in TypeScript as before; code that parses it meets another form.",
  ),
  "value-request-became-enum": breaks(
    "{what} takes only {after}",
    "Other values do not compile and are refused.",
  ),
  "value-request-stopped-being-enum": adds(
    "{what} takes any value instead of {before}",
    "Existing values stay as they are.",
  ),
  "value-response-became-enum": noted(
    "{what} is one of {after}",
    "Enums are open in responses: code that reads text still compiles.",
  ),
  "value-response-stopped-being-enum": adds(
    "{what} may have any value instead of {before}",
    "Enums are open in responses: code had to expect further values before.",
  ),
  "enum-value-request-added": adds("{what} takes {after}", "Existing values stay as they are."),
  "enum-value-request-removed": breaks(
    "{what} no longer takes {before}",
    "The value does not compile and is refused.",
  ),
  "enum-value-response-added": adds(
    "{what} may be {after}",
    "Enums are open in responses, so code compiles and had to expect further values; see that its default branch fits this one.",
  ),
  "enum-value-response-removed": breaksTypes(
    "{what} is never {before} now",
    "Where the enum has a name its type is closed, and code that names the value does not compile; code that runs only waits for it in vain.",
  ),
  "enum-response-opened": breaks(
    "{what} may be more than {before} now: {after}",
    "No value could be added before: code that tells forms apart by it does not compile, and meets values it does not know.",
  ),
  "enum-response-closed": noted(
    "{what} is nothing but {after}",
    "No value will be added: code that expects further ones expects them in vain.",
  ),
  "union-member-request-added": adds("{what} takes {after} too", "Existing values stay as they are."),
  "union-member-request-removed": breaks(
    "{what} no longer takes {before}",
    "Values of that form do not compile and are refused.",
  ),
  "union-member-response-added": breaks(
    "{what} may be {after} too",
    "Unions are closed: code that tells their forms apart does not compile, and meets one it does not know.",
  ),
  "union-member-response-removed": breaksTypes(
    "{what} is never {before} now",
    "Code that asks for the form may not compile; code that runs only waits for it in vain.",
  ),
  "limit-request-tightened": breaksWire(
    "{what} takes less: {after} instead of {before}",
    "Types say nothing of limits; values beyond it are refused.",
  ),
  "limit-request-loosened": rule(
    { types: "none", wire: "minor" },
    "{what} takes more: {after} instead of {before}",
    "Existing values stay as they are.",
  ),
  "limit-response-tightened": rule(
    { types: "none", wire: "patch" },
    "{what} is promised to be within {after} instead of {before}",
    "What could be stored before can be stored now.",
  ),
  "limit-response-loosened": rule(
    { types: "none", wire: "minor" },
    "{what} may go beyond {before}: {after}",
    "Types say nothing of limits; look at columns and buffers that were made to measure.",
  ),
  "pattern-request-changed": breaksWire(
    "{what} has to match {after} instead of {before}",
    "Whether one pattern holds the other cannot be told: texts of the old form may be refused.",
  ),
  "pattern-response-changed": rule(
    { types: "none", wire: "minor" },
    "{what} matches {after} instead of {before}",
    "Code that takes the text apart has to be looked at.",
  ),
  "default-request-added": rule(
    { types: "patch", wire: "patch" },
    "{what} is {after} where it is left out",
    "Mostly said for the first time, not decided for the first time.",
  ),
  "default-request-changed": rule(
    { types: "patch", wire: "major" },
    "{what} is {after} instead of {before} where it is left out",
    "Code that leaves it out means something else now; pass the old value to keep it.",
  ),
  "default-request-removed": rule(
    { types: "patch", wire: "minor" },
    "{what} is no longer said to be {before} where it is left out",
    "Pass the value where it matters.",
  ),
  "default-response-added": rule(
    { types: "none", wire: "patch" },
    "{what} stands for {after} where it is absent",
    "Clients fill in nothing: what is absent is undefined as before.",
  ),
  "default-response-changed": rule(
    { types: "none", wire: "patch" },
    "{what} stands for {after} instead of {before} where it is absent",
    "Clients fill in nothing; code that fills in the old value by itself has to be looked at.",
  ),
  "default-response-removed": rule(
    { types: "none", wire: "patch" },
    "{what} is no longer said to stand for {before} where it is absent",
    "Clients fill in nothing: what is absent is undefined as before.",
  ),

  // what tells the forms of a value apart: told to people; what it makes of types is told with the property
  "discriminator-added": documented(
    "The forms of {what} are told apart by {after}",
    "Clients do not read it; where types change by it, that is told with the property.",
  ),
  "discriminator-removed": documented(
    "The forms of {what} are no longer said to be told apart by {before}",
    "Clients do not read it; where types change by it, that is told with the property.",
  ),
  "discriminator-changed": documented(
    "The forms of {what} are told apart by {after} instead of {before}",
    "Clients do not read it; code that looks at the property has to know its values.",
  ),
} satisfies Readonly<Record<string, Rule>>;
