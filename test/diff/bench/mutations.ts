/**
 * Changes to inject: for each rule, how a document is changed so that it, and nothing else, has to be found. Most rows serve two rules: the
 * one for the change, and its mirror for the same change backwards.
 */
import type { Direction } from "../../../generator/model/ir.ts";
import type { RuleId } from "../../../generator/diff/rules/rules.ts";
import type { Tree } from "../../inputs/documents.ts";
import { type Injection, type Mutation, VARIANTS } from "./mutation.ts";

import { OPERATIONS } from "./operations.ts";
import { inDirections, isText, SCHEMAS } from "./schemas.ts";
import {
  type FieldPlace,
  operationAt,
  type ParameterPlace,
  any,
  pick,
  redirect,
  type Sample,
  schemas,
  treeAt,
} from "./places.ts";

/** Names as people change them: a word more, a word less, another form. */
function otherName(name: string, random: () => number): string {
  const ways = [
    (n: string) => `${n}Value`,
    (n: string) => `${n}Info`,
    (n: string) => `current${n.charAt(0).toUpperCase()}${n.slice(1)}`,
    (n: string) => (n.endsWith("s") ? n.slice(0, -1) : `${n}s`),
    (n: string) =>
      n
        .replace(/(.)([A-Z])/g, "$1_$2")
        .toLowerCase()
        .concat(/[A-Z]/.test(n) ? "" : "_text"),
  ];
  return pick(random, ways)?.(name) ?? `${name}Value`;
}

function field(
  name: string,
  wants: (place: FieldPlace, sample: Sample) => boolean,
  change: (
    place: FieldPlace,
    model: { readonly old: Tree; readonly current: Tree },
    random: () => number,
  ) => Omit<Injection, "where"> | undefined,
): Mutation {
  return {
    name,
    inject: (sample, { old, current, random }) => {
      const place = pick(
        random,
        sample.fields.filter((candidate) => wants(candidate, sample)),
      );
      const models = place && { old: schemas(old)[place.model], current: schemas(current)[place.model] };
      if (!place || !models?.old || !models.current) return undefined;
      const injection = change(place, { old: models.old, current: models.current }, random);
      return injection && { ...injection, where: place.field.at };
    },
  };
}

const properties = (model: Tree) => model["properties"] as Record<string, Tree>;
const required = (model: Tree) => (model["required"] ?? []) as string[];

/** The rule for what a direction does not tell apart. */
function perDirection(
  place: FieldPlace,
  rules: { readonly request: RuleId; readonly response: RuleId },
): RuleId[] {
  return place.directions.map((direction) => rules[direction]);
}

const FIELDS: readonly Mutation[] = [
  field("a field more", any, (place, { current }) => {
    properties(current)["zebraCrossing"] = { type: "string" };
    return {
      expected: perDirection(place, {
        request: "property-request-optional-added",
        response: "property-response-added",
      }),
      backwards: inDirections("property-*-removed", place),
    };
  }),
  field("a required field more", any, (place, { old, current }) => {
    properties(current)["zebraCrossing"] = { type: "string" };
    current["required"] = [...required(old), "zebraCrossing"];
    return {
      expected: perDirection(place, {
        request: "property-request-required-added",
        response: "property-response-added",
      }),
      backwards: inDirections("property-*-removed", place),
    };
  }),
  field("a field less", any, (place, { current }) => {
    const { source } = place.field;
    Reflect.deleteProperty(properties(current), source);
    current["required"] = required(current).filter((name) => name !== source);
    const added: RuleId = place.field.required
      ? "property-request-required-added"
      : "property-request-optional-added";
    return {
      expected: inDirections("property-*-removed", place),
      backwards: perDirection(place, { request: added, response: "property-response-added" }),
      may: VARIANTS,
    };
  }),
  field(
    "a field renamed",
    ({ field: { source } }) => source.length > 2,
    (place, { old, current }, random) => {
      const { source } = place.field;
      const name = otherName(source, random);
      if (properties(old)[name] !== undefined) return undefined;
      current["properties"] = Object.fromEntries(
        Object.entries(properties(current)).map(([key, value]) => [key === source ? name : key, value]),
      );
      current["required"] = required(current).map((key) => (key === source ? name : key));
      const rules = inDirections("property-*-renamed", place);
      return { expected: rules, backwards: rules };
    },
  ),
  field(
    "a field required",
    ({ field: f }) => !f.required,
    (place, { current }) => {
      current["required"] = [...required(current), place.field.source];
      return {
        expected: inDirections("property-*-became-required", place),
        backwards: inDirections("property-*-became-optional", place),
      };
    },
  ),
  field(
    "a field deprecated",
    ({ field: f }) => !f.deprecated,
    (place, { current }) => {
      (properties(current)[place.field.source] ?? {})["deprecated"] = true;
      return { expected: ["property-deprecated"], backwards: ["property-undeprecated"] };
    },
  ),
  field(
    "a field required beside a reference to its model",
    ({ field: f }) => !f.required,
    (place, { old, current }) => {
      // What the model is stands in a part of its own.
      for (const [model, names] of [
        [old, []],
        [current, [place.field.source]],
      ] as const) {
        const part = { ...model };
        for (const key of Object.keys(model)) Reflect.deleteProperty(model, key);
        Object.assign(model, { allOf: [part, { required: [...names] }] });
      }
      return {
        expected: inDirections("property-*-became-required", place),
        backwards: inDirections("property-*-became-optional", place),
      };
    },
  ),
  field(
    "a discriminator",
    ({ field: f }) => f.type.kind === "scalar",
    (place, { current }) => {
      current["discriminator"] = { propertyName: place.field.source };
      return { expected: ["discriminator-added"], backwards: ["discriminator-removed"] };
    },
  ),
  field(
    "another mapping of a discriminator",
    ({ field: f }) => f.type.kind === "scalar",
    (place, { old, current }) => {
      old["discriminator"] = { propertyName: place.field.source };
      current["discriminator"] = { propertyName: place.field.source, mapping: { zebra: "Zebra" } };
      return { expected: ["discriminator-changed"], backwards: ["discriminator-changed"] };
    },
  ),
  field(
    "further properties",
    (place, sample) =>
      treeAt(sample.root, place.field.at.replace(/\/properties\/[^/]*$/, ""))["additionalProperties"] !==
      true,
    (place, { current }) => {
      current["additionalProperties"] = { type: "string" };
      return {
        expected: inDirections("additional-properties-*-added", place),
        backwards: inDirections("additional-properties-*-removed", place),
      };
    },
  ),
  {
    name: "a field moved into a part",
    inject: (sample, { current, random }) => {
      const models = new Map(sample.domain.models.map((model) => [model.source, model]));
      const owners = sample.fields.flatMap((part) => {
        const { type } = part.field;
        const child = type.kind === "ref" ? models.get(type.model) : undefined;
        if (child?.type.kind !== "object" || child.source === part.model) return [];
        const names = child.type.fields.map(({ source }) => source);
        const same =
          child.usedIn.request === part.directions.includes("request") &&
          child.usedIn.response === part.directions.includes("response");
        const shared = sample.allFields.filter(
          (other) => other.field.type.kind === "ref" && other.field.type.model === child.source,
        );
        return same && shared.length === 1
          ? sample.fields
              .filter(
                (f) =>
                  f.model === part.model && f !== part && !names.includes(f.field.source) && !isReferring(f),
              )
              .map((f) => ({ place: f, child: child.source }))
          : [];
      });
      const found = pick(random, owners);
      const [from, to] = [schemas(current)[found?.place.model ?? ""], schemas(current)[found?.child ?? ""]];
      if (!found || !from || !to) return undefined;
      const { source } = found.place.field;
      properties(to)[source] = properties(from)[source] ?? {};
      Reflect.deleteProperty(properties(from), source);
      from["required"] = required(from).filter((name) => name !== source);
      const rules = inDirections("property-*-moved", found.place);
      return { expected: rules, backwards: rules, may: VARIANTS, where: found.place.field.at };
    },
  },
];

function isReferring({ field: { type } }: FieldPlace): boolean {
  return JSON.stringify(type).includes('"ref"');
}

function parameter(
  name: string,
  wants: (place: ParameterPlace) => boolean,
  change: (
    at: { readonly old: Tree; readonly current: Tree; readonly list: Tree[] },
    place: ParameterPlace,
    random: () => number,
  ) => Omit<Injection, "where"> | undefined,
): Mutation {
  return {
    name,
    inject: (sample, { old, current, random }) => {
      const place = pick(random, sample.parameters.filter(wants));
      if (!place) return undefined;
      const list = operationAt(current, place)["parameters"] as Tree[];
      const injection = change(
        { old: treeAt(old, place.parameter.at), current: treeAt(current, place.parameter.at), list },
        place,
        random,
      );
      return injection && { ...injection, where: place.parameter.at };
    },
  };
}

const PARAMETERS: readonly Mutation[] = [
  parameter("a parameter more", any, ({ list }) => {
    list.push({ name: "zebraCrossing", in: "query", schema: { type: "boolean" } });
    return { expected: ["parameter-optional-added"], backwards: ["parameter-removed"] };
  }),
  parameter("a required parameter more", any, ({ list }) => {
    list.push({ name: "zebraCrossing", in: "query", required: true, schema: { type: "boolean" } });
    return { expected: ["parameter-required-added"], backwards: ["parameter-removed"] };
  }),
  parameter("a parameter less", any, ({ list }, { index, parameter: { required: isRequired } }) => {
    list.splice(index, 1);
    return {
      expected: ["parameter-removed"],
      backwards: [isRequired ? "parameter-required-added" : "parameter-optional-added"],
    };
  }),
  parameter(
    "a parameter renamed",
    ({ parameter: { source, style } }) => source.length > 2 && style !== "csv",
    ({ current, list }, { parameter: { source } }, random) => {
      const name = otherName(source, random);
      if (list.some((other) => other["name"] === name)) return undefined;
      current["name"] = name;
      return { expected: ["parameter-renamed"], backwards: ["parameter-renamed"] };
    },
  ),
  parameter(
    "a parameter required",
    ({ parameter: { required: isRequired } }) => !isRequired,
    ({ current }) => {
      current["required"] = true;
      return { expected: ["parameter-became-required"], backwards: ["parameter-became-optional"] };
    },
  ),
  parameter(
    "a parameter deprecated",
    ({ parameter: { deprecated } }) => !deprecated,
    ({ current }) => {
      current["deprecated"] = true;
      return { expected: ["parameter-deprecated"], backwards: ["parameter-undeprecated"] };
    },
  ),
  parameter(
    "a list written otherwise",
    ({ parameter: { type, style } }) => type.kind === "array" && typeof style === "string",
    ({ current }) => {
      current["style"] = "pipeDelimited";
      return { expected: ["parameter-style-changed"], backwards: ["parameter-style-changed"] };
    },
  ),
  parameter(
    "fewer values",
    ({ parameter: { maxItems } }) => maxItems !== undefined && maxItems > 5,
    ({ current }) => {
      current["x-max-items"] = 5;
      return { expected: ["parameter-max-values-decreased"], backwards: ["parameter-max-values-increased"] };
    },
  ),
];

const MODELS: readonly Mutation[] = [
  {
    name: "a value more of an enum with a name",
    inject: (sample, { current, random }) => {
      const model = pick(
        random,
        // An enum of one value is a constant.
        sample.domain.models.filter(
          ({ type }) => type.kind === "enum" && type.scalar === "string" && type.closed === undefined,
        ),
      );
      const schema = model && schemas(current)[model.source];
      if (!model || !schema || !Array.isArray(schema["enum"])) return undefined;
      schema["enum"] = [...(schema["enum"] as unknown[]), "Unheard"];
      const { request, response } = model.usedIn;
      const directions: Direction[] = [
        ...(request ? (["request"] as const) : []),
        ...(response || !request ? (["response"] as const) : []),
      ];
      return {
        expected: inDirections("enum-value-*-added", { directions }),
        backwards: inDirections("enum-value-*-removed", { directions }),
        where: model.at,
      };
    },
  },
  {
    name: "a schema more",
    inject: (_, { current }) => {
      schemas(current)["ZebraCrossing"] = { type: "object", properties: { stripes: { type: "integer" } } };
      return {
        expected: ["model-added"],
        backwards: ["model-removed"],
        where: "/components/schemas/ZebraCrossing",
      };
    },
  },
  {
    name: "a schema renamed",
    inject: (sample, { current, random }) => {
      const source = pick(
        random,
        sample.domain.models.filter((model) => model.at.startsWith("/components/schemas/")),
      )?.source;
      if (source === undefined) return undefined;
      const name = `Zebra.${
        source
          .split(".")
          .at(-1)
          ?.replace(/[^A-Za-z0-9]/g, "") ?? ""
      }Crossing`;
      const all = schemas(current);
      (current["components"] as Tree)["schemas"] = Object.fromEntries(
        Object.entries(all).map(([key, value]) => [key === source ? name : key, value]),
      );
      redirect(current, `#/components/schemas/${source}`, `#/components/schemas/${name}`);
      return {
        expected: ["model-renamed"],
        backwards: ["model-renamed"],
        where: `/components/schemas/${source}`,
      };
    },
  },
  {
    name: "a schema deprecated",
    inject: (sample, { current, random }) => {
      const model = pick(
        random,
        sample.domain.models.filter((m) => m.at.startsWith("/components/schemas/") && !m.deprecated),
      );
      if (!model) return undefined;
      (schemas(current)[model.source] ?? {})["deprecated"] = true;
      return { expected: ["model-deprecated"], backwards: ["model-undeprecated"], where: model.at };
    },
  },
  field(
    "a field with a date in a model of both directions",
    ({ model, field: f, directions }, sample) =>
      directions.length === 2 &&
      isText(treeAt(sample.root, f.at)) &&
      sample.domain.models.find(({ source }) => source === model)?.inputName === undefined,
    (place, { current }) => {
      (properties(current)[place.field.source] ?? {})["format"] = "date-time";
      return {
        expected: [...inDirections("value-*-format-added", place), "model-input-added"],
        backwards: [...inDirections("value-*-format-removed", place), "model-input-removed"],
      };
    },
  ),
  {
    name: "a webhook more",
    inject: (_, { old, current }) => {
      const body = { content: { "application/json": { schema: { type: "string" } } } };
      const webhook = { post: { requestBody: body, responses: { "204": { description: "ok" } } } };
      old["webhooks"] = { horseBorn: webhook };
      current["webhooks"] = { horseBorn: webhook, zebraBorn: webhook };
      return { expected: ["webhook-added"], backwards: ["webhook-removed"], where: "/webhooks/zebraBorn" };
    },
  },
  {
    name: "another server",
    inject: (sample, { current }) => {
      if (sample.operations.length === 0) return undefined;
      current["servers"] = [{ url: `https://api.servicetitan.io/zebra/v3` }];
      return {
        expected: ["domain-base-path-changed"],
        backwards: ["domain-base-path-changed"],
        where: "/servers",
      };
    },
  },
];

const securityOf = (root: Tree) => (root["components"] as Tree)["securitySchemes"] as Record<string, Tree>;
const KEY = { type: "apiKey", in: "header", name: "X-Zebra" };

function security(
  name: string,
  rules: readonly [RuleId, RuleId],
  change: (old: Tree, current: Tree) => void,
): Mutation {
  return {
    name,
    inject: (sample, { old, current }) => {
      if (sample.operations.length < 2) return undefined;
      change(old, current);
      return { expected: [rules[0]], backwards: [rules[1]], where: "/components/securitySchemes" };
    },
  };
}

const SECURITY: readonly Mutation[] = [
  security("a way to sign in more", ["security-scheme-added", "security-scheme-removed"], (_, current) => {
    securityOf(current)["zebra"] = KEY;
  }),
  security(
    "another way to sign in",
    ["security-scheme-changed", "security-scheme-changed"],
    (old, current) => {
      securityOf(old)["zebra"] = KEY;
      securityOf(current)["zebra"] = { ...KEY, in: "cookie" };
    },
  ),
  security("a way in more", ["domain-security-added", "domain-security-removed"], (_, current) => {
    for (const item of Object.values(current["paths"] as Record<string, Tree>))
      for (const operation of Object.values(item) as Tree[]) (operation["security"] as Tree[]).push({});
  }),
  security("a scope that exists", ["domain-scope-added", "domain-scope-removed"], (_, current) => {
    for (const { flows } of Object.values(securityOf(current)))
      for (const flow of Object.values((flows ?? {}) as Record<string, Tree>))
        (flow["scopes"] as Tree)["zebra:cross"] = "Cross";
  }),
];

export const MUTATIONS: readonly Mutation[] = [
  ...SCHEMAS,
  ...FIELDS,
  ...PARAMETERS,
  ...OPERATIONS,
  ...MODELS,
  ...SECURITY,
];

/** Rules of whole domains are tested by their fixtures: there is no random place in a list of documents. */
export const NOT_INJECTED: readonly RuleId[] = ["domain-added", "domain-removed", "domain-renamed"];
