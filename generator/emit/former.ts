/** The package of the API before: its objects as types, the plan that they are made by, and what carries it out. */
import { formerSources } from "virtual:assets";
import type { FieldPlan, ObjectField, ObjectPlan, Plan } from "../former/plan.ts";
import { packageName, RUNTIME, SDK, type Settings } from "../model/settings.ts";
import { all, type Doc, print } from "./code/doc.ts";
import { type Data, data } from "./code/expression.ts";
import { constant, interfaceOf } from "./code/statement.ts";
import { lined } from "./code/token.ts";
import {
  arrayType,
  commented,
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
    ["src/index.ts", clientModule(plan, version)],
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
  return `import type { Plan } from "./plan.js";

/** How each old field is made of the new API. */
${print(all("export ", constant("plan: Plan", data(plan as unknown as Data))), CODE)}
`;
}

/** Objects as they were answered, each field with its type; what is lost is `never`, and its comment says why. */
function objectsModule({ objects }: Plan): string {
  const interfaces = Object.entries(objects).map(([name, { fields }]) =>
    all(
      "export ",
      interfaceOf(
        name,
        Object.entries(fields).map(([field, plan]) => memberOf({ field, plan, objects, isCut: cut(objects, name, plan) })),
      ),
    ),
  );
  const names = Object.keys(objects).map((name) => propertySignature(name, reference(name)));
  const table = all("export ", interfaceOf("OldObjects", names));
  const body = [...interfaces, table].map((doc) => print(doc, CODE)).join("\n\n");
  return `import type { With } from "./types.js";\n\n${body}\n`;
}

type Objects = Plan["objects"];

/** Whether an object leads back to the one that embeds it: then it is left out where nobody asks for it by name. */
function cut(objects: Objects, owner: string, plan: FieldPlan): boolean {
  const seen = new Set<string>();
  const open = "object" in plan ? [plan.object] : [];
  for (const name of open) {
    if (name === owner) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const field of Object.values(objects[name]?.fields ?? {})) if ("object" in field) open.push(field.object);
  }
  return false;
}

interface MemberFacts {
  readonly field: string;
  readonly plan: FieldPlan;
  readonly objects: Objects;
  readonly isCut: boolean;
}

function memberOf({ field, plan, objects, isCut }: MemberFacts): MemberCode {
  const member = propertySignature(field, typeOf(plan, objects, field));
  if ("lost" in plan) return { ...member, comment: `Lost (${plan.lost}): ${plan.why}` };
  const optional = isCut ? { ...member, doc: all(`${field}?`, ": ", typeOf(plan, objects, field).doc) } : member;
  return isCut ? { ...optional, comment: "Left out inside of its own kind, unless it is asked for by name." } : member;
}

function typeOf(plan: FieldPlan, objects: Objects, field: string): TypeCode {
  if ("lost" in plan) return keyword("never");
  if ("object" in plan) {
    const one = embeddedType(plan, objects);
    return plan.list ? arrayType(one) : unionType([one, keyword("null")]);
  }
  const value = valueType(plan.type, plan.members);
  return field === "id" || plan.type.startsWith("array<") ? value : unionType([value, keyword("null")]);
}

/** The object, with what is otherwise where it is embedded. */
function embeddedType({ object, fields = {} }: ObjectField, objects: Objects): TypeCode {
  const own: ObjectPlan["fields"] = objects[object]?.fields ?? {};
  const others = Object.entries(fields).flatMap(([name, plan]): MemberCode[] => {
    const [here, there] = [plan, own[name]].map((one) => one && flat(typeOf(one, objects, name)));
    const isSame = here === there || (there !== undefined && "type" in plan && "type" in (own[name] ?? {}));
    return isSame ? [] : [memberOf({ field: name, plan, objects, isCut: false })];
  });
  return others.length === 0 ? reference(object) : reference("With", reference(object), objectType(others, "fit"));
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
  if (members.length > 0 && text === "enum") return unionType(members.map(literalType));
  const [, item] = /^array<(.*)>$/.exec(text) ?? [];
  if (item !== undefined) return arrayType(valueType(item));
  const kinds = text.split("|").map((one) => SCALARS[one.replace(/\(.*\)$/, "") as keyof typeof SCALARS]);
  const known = [...new Set(kinds.filter((kind) => kind !== undefined))];
  return known.length === kinds.length ? unionType(known.map((kind) => keyword(kind))) : keyword("unknown");
}
