/** Where a call is told: in the line that makes it, or, where one line makes it for several paths, where each of those is written. */
import ts from "typescript";
import { groupBy } from "../../ground/collections.ts";
import type { Link } from "./callers.ts";
import { isWithin } from "./code.ts";
import { originsOf, type TextPart } from "./values.ts";

/** A request, as far as it says where it is told. */
interface Asked {
  readonly sent: ts.CallExpression;
  readonly chain: readonly Link[];
  readonly base: readonly TextPart[];
}

/** Where the user's code asks for it. */
export function placeOf(
  sent: ts.CallExpression,
  chain: readonly Link[],
): ts.CallExpression | ts.NewExpression {
  return chain.findLast(({ makes }) => !makes)?.call ?? sent;
}

/** Nodes at which calls are told, for those that are not told where they are made. */
export function toldAt<T extends Asked>(found: readonly T[]): ReadonlyMap<T, ts.Node> {
  const told = new Map<T, ts.Node>();
  for (const [, all] of groupBy(found, (one) => placeOf(one.sent, one.chain))) {
    const paths = all.map((one) => ({ one, path: pathOf(one), origins: originsOf(one.base) }));
    for (const { one, path, origins } of paths) {
      const others = paths.filter((other) => other.path !== path);
      const heir = heirIn(one.chain);
      const said = heir && origins.filter((node) => isPath(node) && isWithin(node, heir)).at(-1);
      if (said) {
        told.set(one, said);
        continue;
      }
      const own = origins.filter((node) => others.some((other) => !other.origins.includes(node)));
      const [longest] = own.filter(isPath).sort((a, b) => b.getWidth() - a.getWidth());
      if (longest) told.set(one, longest);
    }
  }
  return told;
}

/** The class that offers a call which nobody is known to make: what is asked for is said there. */
function heirIn(chain: readonly Link[]): ts.Node | undefined {
  const self = chain.find(({ isAny }) => isAny)?.self;
  return self?.kind === "instance" ? self.of : undefined;
}

/** What is asked for, whatever the host: the same of two environments is one. */
export function pathOf({ base }: Pick<Asked, "base">): string {
  return base
    .map((part) => (typeof part === "string" ? part : "{}"))
    .join("")
    .replace(/^(?:https?:)?\/\/[^/]+/i, "")
    .replace(/^(?:\{\})+/, "")
    .replace(/\/+/g, "/")
    .replace(/\/$/, "");
}

/** A path, or what one row of a table has of it; names alone, which are glued to a path elsewhere, say nothing where they stand. */
function isPath(node: ts.Node): boolean {
  const text = ts.isStringLiteralLike(node) ? node.text : node.getText();
  const { parent } = node;
  const isMember = ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  const isHost = /^[`"']?(?:https?:)?\/\/[^/]*\/?[`"']?$/i.test(text);
  return !isHost && (text.includes("/") || isMember);
}
