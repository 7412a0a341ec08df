/**
 * Descriptions in few bytes, one line for each model, entity and operation; `describe/packed.ts` writes them, and what does not fit into
 * a line as it is.
 *
 * - Shapes: `i L n c s d b` are the scalars of {@link SCALARS}, `[s]` is a list, `?` admits null, all else is as in a description.
 * - Keys of the domain's own entities are without its id: `/customers`.
 * - Models: `=a|b` an enum, else the fields of an object: `name:shape`, `!` where not just what may be null may be left out, `^8` other
 *   flags, `>entity`.
 * - Entities: key, shape, id (`field:kind`, `-` none, `id:integer` if empty), parent, place.
 * - Operations: method, path, id, accessor, action (`list:page`, `act:apart`), entity, parameters, scopes, body, success, the query. What follows from what stands
 *   before is left out: names of parameters, the name in the accessor, the entity and the scope that the path tells, what the id has in common with the line before (`_Get`). Of a parameter in the path: `@`
 *   it names the record, `&` its owner, `:shape`, `>entity`; of one in the query: `name:shape`, `!` required, `, * %` for `csv`,
 *   `repeat`, `free`, `~filter`, which follows from names like `createdBefore` (`~-`: none).
 */
import type {
  DomainDescription,
  EntitySpec,
  OperationDescription,
  QueryDescription,
  Shape,
} from "./description.js";

export interface PackedDomain extends Pick<DomainDescription, "id" | "name" | "basePath"> {
  /** What all paths of lines begin with. */
  readonly under: string;
  /** What names of scopes begin with that follow from paths; empty where none do. */
  readonly scope: string;
  readonly models: readonly Shape[];
  readonly entities: readonly (string | EntitySpec)[];
  readonly operations: readonly (string | OperationDescription)[];
}

export const SCALARS: Readonly<Record<string, string>> = {
  i: "integer:int32",
  L: "integer:int64",
  n: "number:double",
  c: "number:decimal",
  s: "string",
  d: "string:date-time",
  b: "boolean",
};
export const STYLES: Readonly<Record<string, QueryDescription[3]>> = {
  ",": "csv",
  "*": "repeat",
  "%": "free",
};
const BOUNDS: Readonly<Record<string, string>> = {
  Before: "<",
  After: ">",
  OnOrAfter: ">=",
  OnOrBefore: "<=",
};

/** The filter that follows from the name of a parameter. */
export function filterIn(name: string): string | undefined {
  const [, stem = "", bound = ""] = /^(.+?)(Before|After|OnOr\w+)$/.exec(name) ?? [];
  return BOUNDS[bound] && BOUNDS[bound] + stem.replace(/^(created|modified)$/, "$1On");
}

/** Of fields and parameters: sign, name, shape, whether it is otherwise, style, flags, and what it is about. */
const PART = /^([@&]?)([^:~>]*):?(.*?)(!?)([,*%]?)(?:\^(\d+))?(?:[>~](.*))?$/;

function partsIn(text: string | undefined, separator: string): string[][] {
  return text ? text.split(separator).map((part) => PART.exec(part)?.slice(1) ?? []) : [];
}

function shapeOf(text: string): Shape {
  const [, bare = "", end = ""] = /^(.*?)([?]?)$/.exec(text) ?? [];
  if (/^\["/.test(text)) return JSON.parse(text) as Shape;
  return bare.startsWith("[")
    ? [`list${end as "?"}`, shapeOf(bare.slice(1, -1))]
    : (SCALARS[bare] ?? bare) + end;
}

/** The scope that follows from a path: `tn.crm.tagtypes:r` of `/tag-types/{id}`. */
export function scopeIn(prefix: string, method: string, path: string): string {
  const [first = ""] = path.replace(/^(\/export)?\/|-/g, "").split("/");
  return prefix && `${prefix}${first}:${method === "GET" ? "r" : "w"}`;
}

export function unpacked({
  under,
  scope,
  models,
  entities,
  operations,
  ...domain
}: PackedDomain): DomainDescription {
  const keyOf = (text?: string) => (text?.startsWith("/") ? domain.id + text : text);
  const modelOf = (line: string) =>
    line.startsWith("=")
      ? ["enum", line.slice(1).split("|")]
      : [
          "object",
          partsIn(line, " ").map(([, name, shape = "", isOther, , flags = 0, entity]) => [
            name,
            shapeOf(shape),
            Number(flags) + Number(shape.endsWith("?") === !isOther),
            keyOf(entity),
          ]),
          false,
        ];
  const entityOf = (line: string) => {
    const [key, shape = "", id, parent, at] = line.split(" ");
    return {
      key: keyOf(key),
      shape: shapeOf(shape),
      id: id === "-" ? undefined : (id || "id:integer").split(":"),
      parent: keyOf(parent) || undefined,
      at,
    };
  };
  let group = "";
  const operationOf = (line: string) => {
    const [
      method = "",
      path = "",
      own = "",
      verb = "",
      does = "",
      of,
      taken,
      scopes,
      sent,
      answered = "",
      query,
    ] = line.split("|");
    const id = own.startsWith("_") ? group + own : own;
    group = id.replace(/_.*/, "");
    const entity = keyOf(of || path.replace(/\/{.*?}/g, ""));
    const names = path.match(/[^{]+(?=})/g) ?? [];
    const [kind = "", as] = does.split(":");
    const action: Record<string, unknown> = kind === "answer" ? { kind } : { kind, entity };
    if (as) action[as === "apart" ? as : "as"] = as === "apart" || as;
    const needed = scopes || scopeIn(scope, method, path);
    const filters: Record<string, string> = {};
    const [, status, answers = "json", shown] = /^(\d*)(none)?(.*)/.exec(answered) ?? [];
    return {
      id,
      accessor: verb.includes(".")
        ? verb
        : id.charAt(0).toLowerCase() + id.slice(1).replace(/_.*/, `.${verb}`),
      method,
      path: under + path,
      parameters: partsIn(taken, ",").map(([sign, , shape, , , , to], i) => {
        if (sign) action[sign === "@" ? "id" : "of"] = names[i];
        const about = to === "" ? (sign === "&" ? entity?.replace(/\/[^/]*$/, "") : entity) : keyOf(to);
        return [names[i], shapeOf(shape || "L"), about];
      }),
      query: partsIn(query, " ").flatMap(
        ([, name = "", shape, isRequired, style = "", , told = filterIn(name) ?? "-"]) => {
          if (told !== "-") filters[name] = told;
          return shape ? [[name, shapeOf(shape), Number(isRequired === "!"), STYLES[style]]] : [];
        },
      ),
      body: sent ? { kind: "json", shape: shapeOf(sent), required: true } : undefined,
      success: { kind: answers, status: Number(status) || 200, shape: shown ? shapeOf(shown) : undefined },
      scopes: needed ? needed.split(",") : undefined,
      filters,
      action,
    };
  };
  const each = (lines: readonly unknown[], read: (line: string) => unknown) =>
    lines.map((line) => (typeof line === "string" ? read(line) : line));
  return {
    ...domain,
    models: each(models, modelOf),
    entities: each(entities, entityOf),
    operations: each(operations, operationOf),
  } as DomainDescription;
}
