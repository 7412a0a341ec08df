/** What is being looked at, outermost first: a value that needs itself has what is known of it so far. */
import type ts from "typescript";
import type { Value } from "./values.ts";

export class Active {
  private readonly values = new Map<ts.Node, { value: Value; readonly depth: number }>();
  /** How far out the outermost of those lies that were met again while they were looked at. */
  private met = Infinity;

  begin(node: ts.Node, value: Value): void {
    this.values.set(node, { value, depth: this.values.size });
  }

  /** Nothing is looked at any more, however it ended. */
  clear(): void {
    this.values.clear();
    this.met = Infinity;
  }

  end(node: ts.Node): void {
    this.values.delete(node);
  }

  /** @returns what is known so far, where it is being looked at */
  again(node: ts.Node): Value | undefined {
    const known = this.values.get(node);
    if (known) this.met = Math.min(this.met, known.depth);
    return known?.value;
  }

  /** More is known of one. */
  update(node: ts.Node, value: Value): void {
    const known = this.values.get(node);
    if (known) known.value = value;
  }

  /** @returns whether `work` met nothing again that lies outside of it: its result is then the same wherever it is asked for */
  closed<T>(work: () => T): { readonly result: T; readonly isWhole: boolean } {
    const before = this.met;
    const depth = this.values.size;
    this.met = Infinity;
    const result = work();
    const isWhole = this.met >= depth;
    this.met = Math.min(before, this.met);
    return { result, isWhole };
  }
}
