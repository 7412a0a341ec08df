/**
 * Descriptions in few bytes, one line for each operation, entity and model; `describe/packed.ts` writes them, and what does not fit into
 * a line as JSON.
 *
 * - Shapes: `i L n c s d b` are the scalars of {@link SCALARS}, `[s]` is a list, `?` admits null, `#` is the first model that was not
 *   mentioned before, all else is as in a description.
 * - Keys of the domain's own entities are without its id: `/customers`.
 * - Operations: method, path, action (`list:page`, `act:apart`), entity, parameters, scopes, body, success, query, id. What follows from
 *   what stands before is left out: names of parameters, the entity and the scope that the path tells. Of a parameter in the path: `@`
 *   it names the record, `&` its owner, `:shape`, `>entity`; of one in the query: `name:shape`, `!` required, `, * %` for `csv`,
 *   `repeat`, `free`, `~filter`, which follows from names like `createdBefore` (`~-`: none).
 * - Entities: key, shape, id (`field:kind`, `-` none, `id:integer` if empty), parent, place.
 * - Models: `=a|b` an enum, else the fields of an object: `name:shape` (`s?` if not said), `!` where not just what may be null may be
 *   left out, `^8` other flags, `>entity`.
 */
import type { CoreDescription, QueryDescription, Shape } from "./description.js";

export interface PackedDomain extends Pick<CoreDescription, "id" | "name" | "basePath"> {
  /** What all paths of lines begin with. */
  readonly under: string;
  /** What names of scopes begin with that follow from paths; empty where none do. */
  readonly scope: string;
  readonly operations: string;
  readonly entities: string;
  readonly models: string;
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
  if (text.startsWith('["')) return JSON.parse(text) as Shape;
  const [, list, bare = "", end = ""] = /^(?:\[(.*)\]|(.*?))([?]?)$/.exec(text) ?? [];
  return list ? [`list${end as "?"}`, shapeOf(list)] : (SCALARS[bare] ?? bare) + end;
}

/** The scope that follows from a path: `tn.crm.tagtypes:r` of `/tag-types/{id}`. */
export function scopeIn(prefix: string, method: string, path: string): string {
  const [first = ""] = path.replace(/^(\/export)?\/|-/g, "").split("/");
  return prefix && `${prefix}${first}:${method === "GET" ? "r" : "w"}`;
}

/** Where a number is left out. */
const NEXT = /([\d :|["]#)(?=[^\w.]|$)/gm;

export function unpacked({
  under,
  scope,
  operations,
  entities,
  models,
  ...domain
}: PackedDomain): CoreDescription {
  const keyOf = (text?: string) => (text?.startsWith("/") ? domain.id + text : text);
  let mentioned = 0;
  const each = (text: string, read: (line: string) => unknown) =>
    // Of an empty text there is no line.
    (text ? text.replace(NEXT, (sign) => sign + mentioned++).split("\n") : []).map((line) =>
      /^({|\[")/.test(line) ? (JSON.parse(line) as unknown) : read(line),
    );
  const operationOf = (line: string) => {
    const [method = "", path = "", does = "", of, taken, scopes, sent, answered = "", id = "", ...query] =
      line.split("|");
    const entity = keyOf(of || path.replace(/\/{.*?}/g, ""));
    const names = path.match(/(?<={)[^{}]+(?=})/g) ?? [];
    const [kind = "", as] = does.split(":");
    const action: Record<string, unknown> = kind === "answer" ? { kind } : { kind, entity };
    if (as) action[as === "apart" ? as : "as"] = as === "apart" || as;
    const needed = scopes || scopeIn(scope, method, path);
    const filters: Record<string, string> = {};
    const [, status, answers = "json", shown] = /^(\d*)(none)?(.*)/.exec(answered) ?? [];
    return {
      ...(id && { id }),
      method,
      path: under + path,
      parameters: partsIn(taken, ",").map(([sign, , shape, , , , to], i) => {
        if (sign) action[sign === "@" ? "id" : "of"] = names[i];
        const about = to === "" ? (sign === "&" ? entity?.replace(/\/[^/]*$/, "") : entity) : keyOf(to);
        return [names[i], shapeOf(shape || "L"), about];
      }),
      query: partsIn(query.join("|"), " ").flatMap(
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
  const modelOf = (line: string) =>
    line.startsWith("=")
      ? ["enum", line.slice(1).split("|")]
      : [
          "object",
          partsIn(line, " ").map(([, name, shape, isOther, , flags = 0, entity]) => {
            const text = shape || "s?";
            return [
              name,
              shapeOf(text),
              Number(flags) + Number(text.endsWith("?") === !isOther),
              keyOf(entity),
            ];
          }),
          false,
        ];
  return {
    ...domain,
    // In the order in which models are mentioned.
    operations: each(operations, operationOf),
    entities: each(entities, entityOf),
    models: each(models, modelOf),
  } as CoreDescription;
}
