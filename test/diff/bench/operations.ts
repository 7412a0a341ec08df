/** Changes of operations: their names and addresses, what they take and answer as a whole. */
import type { RuleId } from "../../../generator/diff/rules/rules.ts";
import type { Tree } from "../../inputs/documents.ts";
import { type Injection, type Mutation, VARIANTS } from "./mutation.ts";
import { any, type OperationPlace, operationAt, pick, type Sample } from "./places.ts";

function operation(
  name: string,
  wants: (place: OperationPlace, sample: Sample) => boolean,
  change: (
    at: { readonly old: Tree; readonly current: Tree; readonly paths: Record<string, Tree> },
    place: OperationPlace,
  ) => Omit<Injection, "where">,
): Mutation {
  return {
    name,
    inject: (sample, { old, current, random }) => {
      const place = pick(
        random,
        sample.operations.filter((candidate) => wants(candidate, sample)),
      );
      if (!place) return undefined;
      const paths = current["paths"] as Record<string, Tree>;
      const injection = change(
        { old: operationAt(old, place), current: operationAt(current, place), paths },
        place,
      );
      // Names follow from methods, paths and answers, of an operation and of those beside it.
      const may: readonly RuleId[] = [...(injection.may ?? []), "operation-renamed", "model-renamed"];
      return { ...injection, may, where: place.operation.at };
    },
  };
}

const isJson = ({ operation: { body } }: OperationPlace) => body?.kind === "json";
const answersJson = ({ operation: { success, paging } }: OperationPlace) =>
  success.kind === "json" &&
  success.type !== undefined &&
  paging.kind === "none" &&
  success.statuses.length === 1;
const successOf = (tree: Tree, { operation: { success } }: OperationPlace) =>
  (tree["responses"] as Record<string, Tree>)[success.statuses[0] ?? ""] ?? {};
/** What no rule names has the name of its id, wherever it is. */
const isCalledById = ({ operation: { source, name } }: OperationPlace) =>
  !/^(get|list|create|update|replace|delete)/.test(name) &&
  source.toLowerCase().endsWith(`_${name.toLowerCase()}`);
/** Types of inline bodies and answers come and go with them. */
const INLINE: readonly RuleId[] = ["model-added", "model-removed", "model-renamed", ...VARIANTS];

export const OPERATIONS: readonly Mutation[] = [
  operation("an operation more", any, ({ paths }) => {
    paths["/tenant/{tenant}/zebra-crossings"] = {
      get: { operationId: "ZebraCrossings_Get", responses: { "204": { description: "ok" } } },
    };
    return { expected: ["operation-added"], backwards: ["operation-removed"] };
  }),
  operation("an operation less", any, ({ paths }, { path, method }) => {
    delete paths[path]?.[method];
    return { expected: ["operation-removed"], backwards: ["operation-added"], may: INLINE };
  }),
  operation("an operation renamed", any, ({ current }) => {
    current["operationId"] = "ZebraCrossings_Cross";
    return { expected: ["operation-renamed"], backwards: ["operation-renamed"], may: INLINE };
  }),
  operation("another path", any, ({ current, paths }, { path, method }) => {
    delete paths[path]?.[method];
    paths[`/other${path}`] = { [method]: current };
    return { expected: ["operation-path-changed"], backwards: ["operation-path-changed"] };
  }),
  operation(
    "another path and name",
    ({ path }) => /\/tenant\/\{tenant\}\/./.test(path),
    ({ current, paths }, { path, method, operation: { source } }) => {
      delete paths[path]?.[method];
      paths[path.replace("/tenant/{tenant}/", "/tenant/{tenant}/zebra/")] = { [method]: current };
      current["operationId"] = `Zebra${source.replaceAll("_", "")}_Cross`;
      return { expected: ["operation-moved"], backwards: ["operation-moved"], may: INLINE };
    },
  ),
  operation(
    "another method",
    ({ method }) => method === "put" || method === "patch",
    ({ current, paths }, { path, method }) => {
      delete paths[path]?.[method];
      (paths[path] ?? {})[method === "put" ? "query" : "options"] = current;
      return { expected: ["operation-method-changed"], backwards: ["operation-method-changed"] };
    },
  ),
  operation(
    "an operation deprecated",
    ({ operation: { deprecated } }) => !deprecated,
    ({ current }) => {
      current["deprecated"] = true;
      return { expected: ["operation-deprecated"], backwards: ["operation-undeprecated"] };
    },
  ),
  operation(
    "a scope more",
    ({ operation: { scopes } }) => scopes.length > 0,
    ({ current }) => {
      for (const way of current["security"] as Record<string, string[]>[]) way["oauth2"]?.push("zebra:cross");
      return { expected: ["operation-scope-added"], backwards: ["operation-scope-removed"] };
    },
  ),
  operation("a way in more", any, ({ old, current }) => {
    old["security"] = [{ oauth2: [] }];
    current["security"] = [{ oauth2: [] }, {}];
    return { expected: ["operation-security-added"], backwards: ["operation-security-removed"] };
  }),
  operation(
    "no paging",
    ({ operation: { paging } }) => paging.kind === "page",
    ({ current }) => {
      const all = current["parameters"] as Tree[];
      current["parameters"] = all.filter(({ name }) => name !== "page");
      const isRequired = all.some(({ name, required: needed }) => name === "page" && needed === true);
      return {
        expected: ["operation-paging-changed", "parameter-removed"],
        backwards: [
          "operation-paging-changed",
          isRequired ? "parameter-required-added" : "parameter-optional-added",
        ],
      };
    },
  ),
  operation(
    "a body more",
    ({ operation: { body, method } }) => body === undefined && method === "POST",
    ({ current }) => {
      current["requestBody"] = { content: { "application/json": { schema: { type: "string" } } } };
      return { expected: ["body-required-added"], backwards: ["body-removed"] };
    },
  ),
  operation(
    "a body more that may be left out",
    ({ operation: { body }, method }) => body === undefined && method !== "get",
    ({ current }) => {
      current["requestBody"] = {
        required: false,
        content: { "application/json": { schema: { type: "string" } } },
      };
      return { expected: ["body-optional-added"], backwards: ["body-removed"] };
    },
  ),
  operation("a body less", isJson, ({ current }) => {
    delete current["requestBody"];
    return { expected: ["body-removed"], backwards: ["body-required-added"], may: INLINE };
  }),
  operation("a body that may be left out", isJson, ({ current }) => {
    (current["requestBody"] as Tree)["required"] = false;
    return { expected: ["body-optional-stated"], backwards: ["body-optional-unstated"] };
  }),
  operation("a body said to be required", isJson, ({ current }) => {
    (current["requestBody"] as Tree)["required"] = true;
    return { expected: ["body-required-stated"], backwards: ["body-required-unstated"] };
  }),
  operation("a body that has to be there", isJson, ({ old, current }) => {
    (old["requestBody"] as Tree)["required"] = false;
    (current["requestBody"] as Tree)["required"] = true;
    return { expected: ["body-became-required"], backwards: ["body-became-optional"] };
  }),
  ...(
    [
      [undefined, true, "header-required-added", "header-removed"],
      [undefined, false, "header-optional-added", "header-removed"],
      [true, undefined, "header-removed", "header-required-added"],
      [false, true, "header-became-required", "header-became-optional"],
    ] as const
  ).map(([before, after, expected, backwards]) =>
    operation(`a header: ${expected}`, any, ({ old, current }) => {
      for (const [tree, required] of [
        [old, before],
        [current, after],
      ] as const) {
        const header = { name: "X-Zebra", in: "header", required, schema: { type: "string" } };
        if (required !== undefined) (tree["parameters"] as Tree[]).push(header);
      }
      return { expected: [expected], backwards: [backwards] };
    }),
  ),
  operation(
    "a name that goes to another operation",
    isCalledById,
    ({ current, paths }, { operation: { source } }) => {
      current["operationId"] = "ZebraCrossings_Cross";
      paths["/tenant/{tenant}/zebra-crossings"] = {
        query: { operationId: source, responses: { "204": { description: "ok" } } },
      };
      return {
        expected: ["operation-id-moved", "operation-renamed", "operation-added"],
        backwards: ["operation-id-moved", "operation-renamed", "operation-removed"],
        may: INLINE,
      };
    },
  ),
  operation(
    "no word about an empty answer",
    ({ operation: { success } }) => success.kind === "none",
    ({ current }, { operation: { success } }) => {
      for (const status of success.statuses) Reflect.deleteProperty(current["responses"] as Tree, status);
      return {
        expected: ["response-body-unstated", "response-status-removed"],
        backwards: ["response-body-stated", "response-status-added"],
      };
    },
  ),
  operation("a body of another kind", isJson, ({ current }) => {
    const body = current["requestBody"] as Tree;
    body["content"] = { "multipart/form-data": Object.values(body["content"] as Tree)[0] };
    return { expected: ["body-kind-changed"], backwards: ["body-kind-changed"] };
  }),
  operation("a body under another label", isJson, ({ current }) => {
    const body = current["requestBody"] as Tree;
    body["content"] = { "application/zebra+json": Object.values(body["content"] as Tree)[0] };
    return { expected: ["body-media-type-changed"], backwards: ["body-media-type-changed"] };
  }),
  operation("a further media type of a body", isJson, ({ current }) => {
    const { content } = current["requestBody"] as { content: Tree };
    content["text/csv"] = { schema: { type: "string" } };
    return { expected: ["body-media-type-added"], backwards: ["body-media-type-removed"] };
  }),
  operation(
    "a part with a media type of its own",
    ({ operation: { body } }) => body?.kind === "multipart",
    ({ current }) => {
      const stated = current["requestBody"] as Tree;
      const [media] = Object.values(stated["content"] as Tree) as [{ schema: { properties: Tree } }];
      const fields = Object.entries(media.schema.properties);
      const [file = ""] = fields.find(([, field]) => (field as Tree)["format"] === "binary") ?? [];
      const encoding = { [file]: { contentType: "image/png" } };
      stated["content"] = { "multipart/form-data": { ...media, encoding } };
      return { expected: ["body-part-changed"], backwards: ["body-part-changed"], may: INLINE };
    },
  ),
  operation(
    "a file with another status",
    (place) => answersJson(place) && !place.operation.success.statuses.includes("206"),
    ({ current }) => {
      (current["responses"] as Tree)["206"] = { description: "A part", content: { "application/pdf": {} } };
      return {
        expected: ["response-kind-widened", "response-status-added"],
        backwards: ["response-kind-narrowed", "response-status-removed"],
      };
    },
  ),
  operation("a further media type of an answer", answersJson, ({ current }, place) => {
    const content = successOf(current, place)["content"] as Tree;
    content["text/csv"] = { schema: { type: "string" } };
    return { expected: ["response-media-type-added"], backwards: ["response-media-type-removed"] };
  }),
  operation("an answer under another label", answersJson, ({ current }, place) => {
    const success = successOf(current, place);
    success["content"] = { "application/zebra+json": Object.values(success["content"] as Tree)[0] };
    return { expected: ["response-media-type-changed"], backwards: ["response-media-type-changed"] };
  }),
  operation("no answer", answersJson, ({ current }, place) => {
    delete successOf(current, place)["content"];
    return { expected: ["response-body-removed"], backwards: ["response-body-added"], may: INLINE };
  }),
  operation("a file for an answer", answersJson, ({ current }, place) => {
    successOf(current, place)["content"] = {
      "application/pdf": { schema: { type: "string", format: "binary" } },
    };
    return { expected: ["response-kind-changed"], backwards: ["response-kind-changed"], may: INLINE };
  }),
  operation(
    "a status more",
    ({ operation: { success } }) => success.statuses.length > 0 && !success.statuses.includes("206"),
    ({ current }) => {
      (current["responses"] as Tree)["206"] = { description: "A part" };
      const may: readonly RuleId[] = ["response-kind-widened", "response-kind-narrowed"];
      return { expected: ["response-status-added"], backwards: ["response-status-removed"], may };
    },
  ),
  operation(
    "a failure more",
    ({ operation: { failures } }) => !failures.some(({ status }) => status === "418"),
    ({ current }) => {
      (current["responses"] as Tree)["418"] = { description: "A teapot" };
      return { expected: ["failure-added"], backwards: ["failure-removed"] };
    },
  ),
];
