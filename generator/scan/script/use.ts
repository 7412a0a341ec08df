/** A place in code where an answer stands, on its way through it. */
import type ts from "typescript";
import type { Link } from "./callers.ts";

/** Where an answer, or a part of it, stands. */
export interface Use {
  readonly node: ts.Node;
  /** From the body; absent as long as it is the response around it. */
  readonly path: string | undefined;
  /** Calls that lead to here, innermost first, which have not been left yet. */
  readonly chain: readonly Entered[];
  /** What the code itself has put around it, the outermost first: the name of a property, or {@link LIST}. */
  readonly around: readonly string[];
  /** Which element of a list of promises it is. */
  readonly element?: number;
  /** Values of other calls may stand here as well. */
  readonly isMixed?: true;
  /** Whether its `data` is the body is not known: what gives it is not. */
  readonly isUnknown?: true;
  /** Names that the code has given it: they are not the answer's. */
  readonly own?: ReadonlySet<string>;
}

/** A call that has been gone into. */
export type Entered = Link & {
  /** The answer was handed to it: what is read there is read of this answer. */
  readonly isHanded?: true;
  /** Others hand something to the same function. */
  readonly isShared?: true;
};

/** Around an answer: a list. */
export const LIST = "[]";

/** What a function that hands on gives: a text that it reads is a body; what is settled is a member `value`, beside whether it failed. */
export function passed(use: Use, callee: string): Use {
  if (callee.endsWith("JSON.parse")) return { ...use, path: use.path ?? "" };
  return callee.endsWith("allSettled") ? { ...use, around: [...use.around, "value"] } : use;
}

/** A name in what stands at a path. */
export function below(path: string | undefined, name: string): string {
  return path === undefined || path === "" ? name : `${path}.${name}`;
}

/** Of places that are looked at once. */
export function keyOf({ node, path, chain, around, isMixed }: Use): string {
  const calls = chain.map(({ call }) => call.pos).join(",");
  return [
    node.getSourceFile().fileName,
    node.pos,
    node.end,
    path ?? "-",
    calls,
    around.join("."),
    isMixed,
  ].join(":");
}
