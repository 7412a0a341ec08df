/** Rules about what has a name in a package: domains, operations with their parameters, bodies and answers, exported types, webhooks. */
import { adds, breaks, breaksTypes, breaksWire, documented, noted, rule, type Rule } from "./rule.ts";

export const SURFACE_RULES = {
  // domains
  "domain-added": adds("The domain {what} is new", "A package of its own; nothing else changes."),
  "domain-removed": breaks(
    "The domain {what} is gone",
    "Its package is no longer generated. Where the old document is still served, keep it in the folder.",
  ),
  "domain-renamed": breaksTypes(
    "The domain {before} is now {after}",
    "Package and client have another name; what is called has not changed.",
  ),
  "domain-base-path-changed": breaksWire(
    "All of {what} moved from {before} to {after}",
    "Released clients call the old address.",
  ),

  // ways to sign in: clients have one of their own and do not read them
  "security-scheme-added": documented(
    "{what} has a further way to sign in: {after}",
    "Clients sign in as before.",
  ),
  "security-scheme-removed": documented(
    "{what} is no longer said to let in by {before}",
    "Clients sign in with OAuth client credentials and an app key; see that this still works.",
  ),
  "security-scheme-changed": documented(
    "A way to sign in to {what} is {after} instead of {before}",
    "Clients sign in with OAuth client credentials and an app key; see that this still works.",
  ),
  "domain-security-added": documented(
    "Calls of {what} may be made with {after}",
    "Clients sign in as before.",
  ),
  "domain-security-removed": documented(
    "Calls of {what} are no longer said to be possible with {before}",
    "Clients sign in with OAuth client credentials and an app key; see that this still works.",
  ),
  "domain-scope-added": rule(
    { types: "none", wire: "patch" },
    "{what} has a new scope, {after}",
    "Which operations need it is told with them.",
  ),
  "domain-scope-removed": rule(
    { types: "none", wire: "patch" },
    "{what} no longer has the scope {before}",
    "Which operations needed it is told with them.",
  ),

  // operations
  "operation-added": adds("{what} is new", "A new method; existing calls stay as they are."),
  "operation-removed": breaks(
    "{what} is gone",
    "Calls no longer compile, and released clients call what is not documented any more.",
  ),
  "operation-renamed": breaksTypes(
    "{before} is now called {after}",
    "The request is the same. Rename the calls, or keep the old name in the table of domains.",
  ),
  "operation-moved": breaks(
    "{before} seems to have become {after}",
    "Another name and another address for what is alike in path, answer and parameters; check that it does the same.",
  ),
  "operation-id-moved": breaksTypes(
    "{what} now calls {after} instead of {before}",
    "Its name went to another operation: code still compiles and goes elsewhere. Use the new name of what it called; tokens and ids of the old one may mean nothing to the new one.",
  ),
  "operation-path-changed": breaksWire(
    "{what} moved from {before} to {after}",
    "The method keeps its name; released clients call the old address.",
  ),
  "operation-method-changed": breaksWire(
    "{what} is now {after} instead of {before}",
    "The method keeps its name; released clients send the old HTTP method.",
  ),
  "operation-deprecated": noted("{what} is deprecated", "Editors strike it through; it still works."),
  "operation-undeprecated": rule(
    { types: "patch", wire: "none" },
    "{what} is no longer deprecated",
    "Nothing is to be done.",
  ),
  "operation-scope-added": breaksWire(
    "{what} now needs the scope {after}",
    "Apps without the scope are refused; ask for it in the developer portal.",
  ),
  "operation-scope-removed": rule(
    { types: "none", wire: "patch" },
    "{what} no longer needs the scope {before}",
    "Apps may give it up.",
  ),
  "operation-security-added": documented("{what} may be called with {after}", "Clients sign in as before."),
  "operation-security-removed": documented(
    "{what} is no longer said to be possible with {before}",
    "Clients sign in with OAuth client credentials and an app key; see that this still works.",
  ),
  "operation-paging-changed": breaksTypes(
    "{what} answers {after} instead of {before}",
    "The method gives another object to iterate over; the fields behind it are reported on their own.",
  ),

  // query parameters
  "parameter-required-added": breaks(
    "{what} is new and required",
    "Calls without it do not compile and are refused.",
  ),
  "parameter-optional-added": adds("{what} is new", "It may be left out."),
  "parameter-removed": breaks(
    "{what} is gone",
    "Calls that pass it do not compile; sent by released clients it is ignored, and a filter that is ignored gives other rows.",
  ),
  "parameter-renamed": breaks(
    "{before} seems to be called {after} now",
    "The old name is ignored when it is sent.",
  ),
  "parameter-became-required": breaks(
    "{what} is now required",
    "Calls without it do not compile and are refused.",
  ),
  "parameter-became-optional": adds("{what} may now be left out", "Existing calls stay as they are."),
  "parameter-style-changed": breaks(
    "{what} is written as {after} instead of {before}",
    "The method takes other values, and released clients write the old form into the URL.",
  ),
  "parameter-max-values-decreased": breaksWire(
    "{what} takes {after} values instead of {before}",
    "Longer lists are refused; regenerated clients split them.",
  ),
  "parameter-max-values-increased": rule(
    { types: "none", wire: "minor" },
    "{what} takes {after} values instead of {before}",
    "Regenerated clients need fewer calls.",
  ),
  "parameter-deprecated": noted("{what} is deprecated", "Editors strike it through; it still works."),
  "parameter-undeprecated": rule(
    { types: "patch", wire: "none" },
    "{what} is no longer deprecated",
    "Nothing is to be done.",
  ),

  // headers and cookies, which are options of a call
  "header-required-added": breaks(
    "{what} is new and required",
    "Calls without it do not compile and are refused.",
  ),
  "header-optional-added": adds("{what} is new", "It may be left out."),
  "header-removed": rule(
    { types: "major", wire: "minor" },
    "{what} is gone",
    "Calls that pass a cookie, or a header that is more than a text, do not compile; sent by released clients it is ignored.",
  ),
  "header-became-required": breaks(
    "{what} is now required",
    "Calls without it do not compile and are refused.",
  ),
  "header-became-optional": adds("{what} may now be left out", "Existing calls stay as they are."),

  // bodies of requests
  "body-required-added": breaks(
    "{what} now takes a body",
    "Calls without one do not compile and are refused.",
  ),
  "body-optional-added": adds("{what} may now be given a body", "Existing calls stay as they are."),
  "body-removed": breaks(
    "{what} no longer takes a body",
    "Calls that pass one do not compile, and what it said is ignored.",
  ),
  "body-became-required": breaks(
    "The body of {what} is now required",
    "Calls without one do not compile and are refused.",
  ),
  "body-became-optional": adds("The body of {what} may now be left out", "Existing calls stay as they are."),
  "body-required-stated": breaksWire(
    "The body of {what} is now said to be required",
    "Generated methods ask for it where a document is silent, so code compiles as before; calls without a body are refused.",
  ),
  "body-required-unstated": documented(
    "The body of {what} is no longer said to be required",
    "Generated methods ask for it where a document is silent, so code compiles as before.",
  ),
  "body-optional-stated": noted(
    "The body of {what} is now said to be optional",
    "By OpenAPI it was, but generated methods ask for it where a document is silent; it may be left out now.",
  ),
  "body-optional-unstated": breaksTypes(
    "The body of {what} is no longer said to be optional",
    "By OpenAPI it still is, but generated methods ask for it where a document is silent: calls without one do not compile.",
  ),
  "body-kind-changed": breaks(
    "The body of {what} is {after} instead of {before}",
    "The method takes other values, and released clients send the old form.",
  ),
  "body-media-type-changed": rule(
    { types: "none", wire: "minor" },
    "The body of {what} is sent as {after} instead of {before}",
    "The same values under another label; servers are rarely strict about it.",
  ),

  "body-media-type-added": adds(
    "The body of {what} may now be sent as {after}",
    "A further choice of the option `contentType`; existing calls stay as they are.",
  ),
  "body-media-type-removed": breaks(
    "The body of {what} can no longer be sent as {before}",
    "Calls that choose it do not compile, and released clients send what is not documented any more.",
  ),
  "body-part-changed": breaksWire(
    "{what} is sent as {after} instead of as {before}",
    "The method takes the same values; released clients write them in the old form.",
  ),

  // answers
  "response-body-added": adds("{what} now answers {after}", "It answered nothing before."),
  "response-body-removed": breaks(
    "{what} no longer answers {before}",
    "Code that reads the answer finds none.",
  ),
  "response-body-stated": noted(
    "{what} is now said to answer {after}",
    "The document said nothing of its answer before.",
  ),
  "response-body-unstated": noted(
    "{what} is no longer said to answer {before}",
    "The document says nothing of its answer any more.",
  ),
  "response-kind-changed": breaks(
    "{what} answers {after} instead of {before}",
    "The answer is read in another way.",
  ),
  "response-kind-widened": breaks(
    "{what} answers {after} instead of {before}",
    "Code has to look at what it got.",
  ),
  "response-kind-narrowed": noted(
    "{what} answers {after} instead of {before}",
    "Code that looks at what it got looks in vain.",
  ),
  "response-media-type-added": adds(
    "{what} may now be asked for {after}",
    "A further choice of the option `accept`; existing calls stay as they are.",
  ),
  "response-media-type-removed": breaks(
    "{what} can no longer be asked for {before}",
    "Calls that choose it do not compile, and released clients ask for what is not documented any more.",
  ),
  "response-media-type-changed": rule(
    { types: "none", wire: "minor" },
    "{what} answers {after} instead of {before}",
    "The same values under another label, which regenerated clients ask for.",
  ),
  "response-status-added": rule(
    { types: "none", wire: "minor" },
    "{what} may now answer with status {after}",
    "Clients take every success alike; code that looks at the number has to know it.",
  ),
  "response-status-removed": rule(
    { types: "none", wire: "minor" },
    "{what} no longer answers with status {before}",
    "Clients take every success alike; code that waits for the number waits in vain.",
  ),
  "failure-added": rule(
    { types: "none", wire: "patch" },
    "{what} now documents failures with status {after}",
    "Every status is an error of the client, documented or not.",
  ),
  "failure-removed": rule(
    { types: "none", wire: "patch" },
    "{what} no longer documents failures with status {before}",
    "Every status is an error of the client, documented or not.",
  ),

  // exported types
  "model-added": noted("The type {what} is new", "Nothing else changes."),
  "model-removed": breaksTypes(
    "The type {what} is gone",
    "Imports of it do not compile; what is sent and answered is reported on its own.",
  ),
  "model-renamed": breaksTypes(
    "The type {before} is now called {after}",
    "Rename the imports, or keep the old name in the table of domains.",
  ),
  "model-input-added": noted(
    "{what} has a type of its own for requests: {after}",
    "What is sent and what is answered differ now; existing values still fit.",
  ),
  "model-input-removed": breaksTypes(
    "The type {before} is gone, {what} is used for requests too",
    "Rename the imports.",
  ),
  "model-deprecated": noted("The type {what} is deprecated", "Editors strike it through; it still works."),
  "model-undeprecated": rule(
    { types: "patch", wire: "none" },
    "The type {what} is no longer deprecated",
    "Nothing is to be done.",
  ),

  // calls the API makes
  "webhook-added": adds("The webhook {what} is new", "Nothing is sent before somebody subscribes."),
  "webhook-removed": breaks("The webhook {what} is gone", "Code that waits for it waits in vain."),
} satisfies Readonly<Record<string, Rule>>;
