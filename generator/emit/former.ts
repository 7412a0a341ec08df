/** The package of the API before: its objects as types, the plan that they are made by, and what carries it out. */
import { formerSources } from "virtual:assets";
import type {
  EndpointPlan,
  FieldPlan,
  ObjectField,
  ObjectPlan,
  ParameterPlan,
  Plan,
} from "../former/plan.ts";
import { packageName, RUNTIME, SDK, type Settings } from "../model/settings.ts";
import { groupBy } from "../ground/collections.ts";
import { cleanLine } from "../ground/text.ts";
import { apiName } from "../vendor/profile.ts";
import { print } from "./code/doc.ts";
import { type Data, data } from "./code/expression.ts";
import { constant, importOf, interfaceOf } from "./code/statement.ts";
import { commentText, propertyName } from "./code/token.ts";
import {
  arrayType,
  keyword,
  literalType,
  type MemberCode,
  objectType,
  propertySignature,
  reference,
  type TypeCode,
  unionType,
} from "./code/type.ts";
import { emitManifests } from "./manifest.ts";
import { CODE } from "./style.ts";
import { render } from "./template.ts";
import { forVendor, vendorView } from "./vendor.ts";

export interface FormerPackage {
  readonly folder: string;
  /** `V1` */
  readonly version: string;
  readonly settings: Settings;
}

export function emitFormer(plan: Plan, of: FormerPackage): ReadonlyMap<string, string> {
  const { folder, version, settings } = of;
  const runtime = packageName(settings, RUNTIME);
  const sources = Object.entries(formerSources).map(([name, text]): [string, string] => [
    name === "index.ts" ? "src/former.ts" : `src/${name}`,
    forVendor(text, settings.vendor).replaceAll('"../runtime/index.js"', JSON.stringify(runtime)),
  ]);
  return new Map([
    ...sources,
    ["src/plan-data.ts", planModule(plan)],
    ["src/objects.ts", objectsModule(plan)],
    ["src/index.ts", clientModule(plan, of)],
    ...emitManifests(settings, {
      folder,
      description: `${settings.vendor.wire.name} ${version} as a read-only client over the client of ${settings.vendor.version}. Unofficial.`,
      keywords: [...settings.vendor.keywords, "migration", version.toLowerCase()],
      dependencies: [RUNTIME],
    }),
    ["README.md", readme(plan, of)],
  ]);
}

function planModule(plan: Plan): string {
  const code = print(constant("export const plan: Plan", data(plan as unknown as Data)), CODE);
  return `import type { Plan } from "./plan.js";\n\n/** How each old field is made of the new API. */\n${code}\n`;
}

/** Objects as they were answered, each field with its type; what is lost is `never`, and its comment says why. */
function objectsModule({ objects }: Plan): string {
  const interfaces = Object.entries(objects).map(([name, { fields }]) =>
    interfaceOf(
      name,
      Object.entries(fields).map(([field, plan]) =>
        memberOf({ field, plan, objects, isCut: leadsTo(name, plan, objects) }),
      ),
    ),
  );
  const names = Object.keys(objects).map((name) => propertySignature(name, reference(name)));
  const body = [...interfaces, interfaceOf("OldObjects", names)].map((doc) => print(doc, CODE));
  return `import type { With } from "./picked.js";\n\n${body.join("\n\n")}\n`;
}

type Objects = Plan["objects"];

/** Whether an object leads back to the one that embeds it: then it is left out where nobody asks for it by name. */
function leadsTo(owner: string, plan: FieldPlan, objects: Objects): boolean {
  const open = new Set("object" in plan ? [plan.object] : []);
  for (const name of open)
    for (const field of Object.values(objects[name]?.fields ?? {}))
      if ("object" in field) open.add(field.object);
  return open.has(owner);
}

interface MemberFacts {
  readonly field: string;
  readonly plan: FieldPlan;
  readonly objects: Objects;
  readonly isCut?: boolean;
}

function memberOf({ field, plan, objects, isCut = false }: MemberFacts): MemberCode {
  const name = propertyName(field);
  const member = propertySignature(isCut ? `${name}?` : name, typeOf(plan, objects, field));
  const said = "lost" in plan ? `Lost (${plan.lost}): ${cleanLine(plan.why)}` : isCut ? CUT : undefined;
  return { ...member, ...(said !== undefined && { comment: oneLine(said) }) };
}

function oneLine(text: string): string {
  return `/** ${commentText(text)} */`;
}

const CUT = "Left out inside of an object of its own kind, unless it is asked for by name.";

function typeOf(plan: FieldPlan, objects: Objects, field: string): TypeCode {
  if ("lost" in plan) return keyword("never");
  if ("object" in plan) {
    const one = embeddedType(plan, objects);
    return plan.list ? arrayType(one) : oneOf([one, keyword("null")]);
  }
  const value = valueType(plan.type, plan.members);
  return field === "id" || plan.type.startsWith("array<")
    ? value
    : oneOf([...(value.members ?? [value]), keyword("null")]);
}

/** The object, with what is otherwise where it is embedded. */
function embeddedType({ object, fields = {} }: ObjectField, objects: Objects): TypeCode {
  const own: ObjectPlan["fields"] = objects[object]?.fields ?? {};
  const others = Object.entries(fields).flatMap(([name, plan]): MemberCode[] => {
    const [here, there] = [plan, own[name]].map((one) => one && flat(typeOf(one, objects, name)));
    const isSame = here === there || (there !== undefined && "type" in plan && "type" in (own[name] ?? {}));
    return isSame ? [] : [memberOf({ field: name, plan, objects })];
  });
  return others.length === 0
    ? reference(object)
    : reference("With", reference(object), objectType(others, "open"));
}

function flat({ doc }: TypeCode): string {
  return print(doc, { width: Infinity, tab: 2 });
}

const SCALARS = {
  string: "string",
  integer: "number",
  number: "number",
  boolean: "boolean",
  enum: "string",
} as const;

/** From the words for a type in the old document. */
function valueType(text: string, members: readonly string[] = []): TypeCode {
  if (members.length > 0 && text === "enum") return oneOf(members.map(literalType));
  const [, item] = /^array<(.*)>$/.exec(text) ?? [];
  if (item !== undefined) return arrayType(valueType(item));
  const kinds = text.split("|").map((one) => SCALARS[one.replace(/\(.*\)$/, "") as keyof typeof SCALARS]);
  const known = [...new Set(kinds.filter((kind) => kind !== undefined))];
  return known.length === kinds.length ? oneOf(known.map((kind) => keyword(kind))) : keyword("unknown");
}

function oneOf(types: readonly TypeCode[]): TypeCode {
  const [only, another] = types;
  return only && !another ? only : unionType(types);
}

function clientModule({ endpoints, page }: Plan, { version, settings }: FormerPackage): string {
  const resources = [...groupBy(endpoints, ({ resource }) => resource)];
  const objects = [...new Set(endpoints.flatMap(({ object }) => object ?? [])), "OldObjects"].sort();
  return render("former-index.ts", {
    version,
    vendor: settings.vendor.wire.name,
    api: apiName(settings.vendor),
    caller: settings.vendor.wire.caller,
    page,
    resources: resources.map(([name, own]) => ({
      name,
      methods: own.map((endpoint) => ({
        name: endpoint.method,
        path: endpoint.path,
        object: endpoint.object,
        isList: endpoint.kind === "list",
        isFile: endpoint.kind === "file",
        filters: `${version}Filters["${endpoint.operation}"]`,
      })),
    })),
    filters: endpoints
      .filter(({ kind }) => kind === "list")
      .map((endpoint) => ({ operation: endpoint.operation, code: filtersOf(endpoint) })),
    objectsImport: print(importOf("import type", objects, "./objects.js"), CODE),
  });
}

/** Parameters of a list; those with a dot are fields of an object: `filter.jobId`. */
function filtersOf({ parameters }: EndpointPlan): string {
  const asked = Object.entries(parameters).filter(
    ([, plan]) => !("role" in plan && (plan.role === "page" || plan.role === "size" || plan.role === "id")),
  );
  const groups = groupBy(asked, ([name]) => (name.includes(".") ? (name.split(".")[0] ?? "") : ""));
  const members = [...groups].flatMap(([group, own]) => {
    const inner = own.map(([name, plan]) =>
      parameterOf(group === "" ? name : name.slice(group.length + 1), plan),
    );
    return group === "" ? inner : [propertySignature(`${group}?`, objectType(inner, "open"))];
  });
  return print(objectType(members, "open").doc, CODE, 1);
}

function parameterOf(name: string, plan: ParameterPlan): MemberCode {
  const member = propertySignature(`${propertyName(name)}?`, parameterType(plan));
  if (!("lost" in plan)) return member;
  return { ...member, comment: oneLine(`Lost (${plan.lost}): ${cleanLine(plan.why)}`) };
}

function parameterType(plan: ParameterPlan): TypeCode {
  if ("lost" in plan) return keyword("never");
  const values = Object.keys(plan.values ?? {});
  const isFlag = values.length > 0 && values.every((value) => value === "true" || value === "false");
  if (isFlag) return keyword("boolean");
  if (values.length > 0) return oneOf(values.map(literalType));
  const one = [keyword("string"), keyword("number")];
  return oneOf("moment" in plan && plan.moment ? [keyword("string"), reference("Date")] : one);
}

function readme(plan: Plan, { folder, version, settings }: FormerPackage): string {
  const fields = Object.values(plan.objects).flatMap((object) => Object.values(object.fields));
  const lost = fields.filter((field) => "lost" in field);
  return render("former-readme.md", {
    ...vendorView(settings, []),
    package: packageName(settings, folder),
    sdk: packageName(settings, SDK),
    before: version,
    client: version.toLowerCase(),
    objects: Object.keys(plan.objects).length,
    fields: fields.length,
    made: fields.length - lost.length,
    lost: lost.length,
    endpoints: plan.endpoints.length,
    rows: plan.endpoints.map(({ resource, method, path, object, parameters }) => ({
      call: `${version.toLowerCase()}.${resource}.${method}`,
      path,
      object: object ?? "a file",
      lost: Object.entries(parameters)
        .flatMap(([name, one]) => ("lost" in one ? [`\`${name}\``] : []))
        .join(", "),
    })),
  });
}
