/** The order of operations in a description. */
import { compareText } from "../ground/text.ts";
import type { Operation } from "../model/ir.ts";

/** Literal segments before parameters, so that the first route that matches is the most specific one. */
export function compareRoutes(a: Operation, b: Operation): number {
  const [left, right] = [segmentsIn(a), segmentsIn(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x, y] = [left[i], right[i]];
    if (x === undefined || y === undefined) return x === undefined ? -1 : 1;
    const [isX, isY] = [x.startsWith("{"), y.startsWith("{")];
    if (isX !== isY) return isX ? 1 : -1;
    if (!isX && x !== y) return x < y ? -1 : 1;
  }
  return compareText(a.method, b.method);
}

function segmentsIn({ path }: Operation): readonly string[] {
  return path.split("/").filter((text) => text !== "");
}
