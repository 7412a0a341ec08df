/** Operations and types of a package as its users see them: the code that the generator makes of either side. */
import { print } from "../../emit/code/doc.ts";
import { signature } from "../../emit/code/statement.ts";
import { callOf } from "../../emit/method.ts";
import { CODE } from "../../emit/style.ts";
import { TypePrinter } from "../../emit/type-printer.ts";
import { emitTypes } from "../../emit/types.ts";
import { once } from "../../ground/collections.ts";
import type { Domain } from "../../model/ir.ts";
import { modelsOf } from "../../model/models.ts";
import { accessorOf, type ResourceOperation, resourceOperations } from "../../model/operations.ts";
import { fullPath } from "../../model/path.ts";
import { packageName, RUNTIME, type Settings } from "../../model/settings.ts";
import { pairDomains } from "../compare.ts";
import { changedLines, type Line } from "./lines.ts";
import type { Subject } from "./subjects.ts";

/** Declarations of a domain by what users call them. */
interface Declared {
  readonly types: ReadonlyMap<string, readonly string[]>;
  readonly operations: ReadonlyMap<string, readonly string[]>;
}

/** @returns the lines of a subject's code that changed, each with what it was; none where types say the same */
export function codeChanges(
  { from, to }: { readonly from: readonly Domain[]; readonly to: readonly Domain[] },
  settings: Settings,
): (subject: Subject) => readonly Line[] {
  const declared = once((domain: Domain) => declaredIn(domain, settings));
  const pairs = new Map(pairDomains(from, to).pairs.map((pair) => [pair[1].id, pair]));
  return ({ kind, domain, name, former }) => {
    const pair = pairs.get(domain);
    if (!pair || (kind !== "type" && kind !== "operation")) return [];
    const of = kind === "type" ? "types" : "operations";
    const [old, current] = pair;
    const before = former === undefined ? [] : (declared(old)[of].get(former) ?? []);
    return changedLines(before, declared(current)[of].get(name) ?? []);
  };
}

function declaredIn(domain: Domain, settings: Settings): Declared {
  const runtime = packageName(settings, RUNTIME);
  const texts = typeTexts(emitTypes(domain, { ...settings, runtime }));
  const printer = new TypePrinter(modelsOf(domain), { ...settings, runtime }, {});
  const types = domain.models.flatMap(({ name, inputName = name }) => {
    const names = new Set([name, inputName]);
    const text = [...names].flatMap((one) => texts.get(one) ?? []);
    return [...names].map((one) => [one, text] as const);
  });
  const operations = resourceOperations(domain).map(
    (entry) => [accessorOf(entry), operationText({ domain, printer, texts }, entry)] as const,
  );
  return { types: new Map(types), operations: new Map(operations) };
}

interface Context {
  readonly domain: Domain;
  readonly printer: TypePrinter;
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** The request, the method, and what its query and headers are made of. */
function operationText(
  { domain, printer, texts }: Context,
  { resource, operation }: ResourceOperation,
): readonly string[] {
  const { parameters, type } = callOf(operation, printer);
  const name = accessorOf({ resource, operation });
  const method = print(signature({ name, typeParameters: [], parameters, result: type }), CODE);
  const asked = [operation.query?.model, operation.headers?.model].flatMap((model) =>
    model === undefined ? [] : (texts.get(model) ?? []),
  );
  return [`// ${operation.method} ${fullPath(domain, operation)}`, ...method.split("\n"), ...asked];
}

/** Types by name, a line a member, without comments: what is only said is not compared. */
function typeTexts(module: string): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  let own: string[] | undefined;
  let isComment = false;
  for (const line of module.split("\n")) {
    if (/^\s*\/\*\*/.test(line)) isComment = true;
    if (isComment) {
      isComment = !line.endsWith("*/");
      continue;
    }
    const [, name] = /^export (?:interface|type) ([\p{L}\p{N}_$]+)/u.exec(line) ?? [];
    if (name !== undefined) texts.set(name, (own = []));
    else if (line.startsWith("export ")) own = undefined;
    if (line !== "") own?.push(...wrapped(line));
  }
  return texts;
}

/** Longer unions have a line a member, so that a member that came is a line. */
const WIDTH = 100;

function wrapped(line: string): readonly string[] {
  if (line.length <= WIDTH || !line.includes(" | ")) return [line];
  const indent = /^\s*/.exec(line)?.[0] ?? "";
  return line.split(/ \| (?=")/).map((part, i) => (i === 0 ? part : `${indent}    | ${part}`));
}
