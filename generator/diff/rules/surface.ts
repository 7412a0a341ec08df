/** Rules about what has a name in a package: domains, operations with their parameters, bodies and answers, exported types, webhooks. */
import { ADDS, BREAKS, BREAKS_TYPES, BREAKS_WIRE, DOCUMENTED, NOTED, type Rule } from "./rule.ts";

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

  // ways to sign in: clients have one of their own and do not read them
  "security-scheme-added": {
    level: DOCUMENTED,
    message: "{what} has a further way to sign in: {after}",
    hint: "Clients sign in as before.",
  },
  "security-scheme-removed": {
    level: DOCUMENTED,
    message: "{what} is no longer said to let in by {before}",
    hint: "Clients sign in with OAuth client credentials and an app key; see that this still works.",
  },
  "security-scheme-changed": {
    level: DOCUMENTED,
    message: "A way to sign in to {what} is {after} instead of {before}",
    hint: "Clients sign in with OAuth client credentials and an app key; see that this still works.",
  },
  "domain-security-added": {
    level: DOCUMENTED,
    message: "Calls of {what} may be made with {after}",
    hint: "Clients sign in as before.",
  },
  "domain-security-removed": {
    level: DOCUMENTED,
    message: "Calls of {what} are no longer said to be possible with {before}",
    hint: "Clients sign in with OAuth client credentials and an app key; see that this still works.",
  },
  "domain-scope-added": {
    level: { types: "none", wire: "patch" },
    message: "{what} has a new scope, {after}",
    hint: "Which operations need it is told with them.",
  },
  "domain-scope-removed": {
    level: { types: "none", wire: "patch" },
    message: "{what} no longer has the scope {before}",
    hint: "Which operations needed it is told with them.",
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
  "operation-id-moved": {
    level: BREAKS_TYPES,
    message: "{what} now calls {after} instead of {before}",
    hint: "Its name went to another operation: code still compiles and goes elsewhere. Use the new name of what it called; tokens and ids of the old one may mean nothing to the new one.",
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
  "operation-security-added": {
    level: DOCUMENTED,
    message: "{what} may be called with {after}",
    hint: "Clients sign in as before.",
  },
  "operation-security-removed": {
    level: DOCUMENTED,
    message: "{what} is no longer said to be possible with {before}",
    hint: "Clients sign in with OAuth client credentials and an app key; see that this still works.",
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

  // headers and cookies, which clients do not type: they go through the headers of a call
  "header-required-added": {
    level: BREAKS_WIRE,
    message: "{what} is new and required",
    hint: "Calls compile without it and are refused; pass it through the headers of a call.",
  },
  "header-optional-added": { level: DOCUMENTED, message: "{what} is new", hint: "It may be left out." },
  "header-removed": {
    level: DOCUMENTED,
    message: "{what} is gone",
    hint: "Sent by hand it is ignored; see what it did.",
  },
  "header-became-required": {
    level: BREAKS_WIRE,
    message: "{what} is now required",
    hint: "Calls compile without it and are refused; pass it through the headers of a call.",
  },
  "header-became-optional": {
    level: DOCUMENTED,
    message: "{what} may now be left out",
    hint: "Existing calls stay as they are.",
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
  "body-required-stated": {
    level: BREAKS_WIRE,
    message: "The body of {what} is now said to be required",
    hint: "Generated methods ask for it where a document is silent, so code compiles as before; calls without a body are refused.",
  },
  "body-required-unstated": {
    level: DOCUMENTED,
    message: "The body of {what} is no longer said to be required",
    hint: "Generated methods ask for it where a document is silent, so code compiles as before.",
  },
  "body-optional-stated": {
    level: NOTED,
    message: "The body of {what} is now said to be optional",
    hint: "By OpenAPI it was, but generated methods ask for it where a document is silent; it may be left out now.",
  },
  "body-optional-unstated": {
    level: BREAKS_TYPES,
    message: "The body of {what} is no longer said to be optional",
    hint: "By OpenAPI it still is, but generated methods ask for it where a document is silent: calls without one do not compile.",
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
  "response-body-stated": {
    level: NOTED,
    message: "{what} is now said to answer {after}",
    hint: "The document said nothing of its answer before.",
  },
  "response-body-unstated": {
    level: NOTED,
    message: "{what} is no longer said to answer {before}",
    hint: "The document says nothing of its answer any more.",
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
