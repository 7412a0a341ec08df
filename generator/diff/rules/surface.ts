/** Rules about what has a name in a package: domains, operations with their parameters, bodies and answers, exported types, webhooks. */
import { ADDS, BREAKS, BREAKS_TYPES, BREAKS_WIRE, NOTED, type Rule } from "./rule.ts";

export const SURFACE_RULES = {
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
