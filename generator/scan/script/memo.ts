/** What was found of expressions, and what it took: each is looked at once for each frame, while there are steps left. */
import type ts from "typescript";
import { Active } from "./active.ts";
import { lastName } from "./code.ts";
import { choice, type Frame, ROOT, unknown, type Value } from "./values.ts";

/** Expressions within expressions that are looked into. */
const MOST_DEPTH = 80;
/** Expressions that are looked at for a part of a question, such as one of its callers, and for all of them. */
const MOST_EVALUATIONS = 20_000;
const MOST_IN_ALL = 1_000_000;

interface Made {
  readonly value: Value;
  readonly touched: Touched;
}

/** Literals that a value was made of, and other values that were. */
type Touched = readonly (ts.Node | Made)[];

const NOT_TOUCHED: Touched = [];

export class Memo {
  /** What was found without any parameter bound holds for all questions, the rest for one. */
  private madeAtRoot = new Map<ts.Node, Made>();
  private made = new WeakMap<Frame, Map<ts.Node, Made>>();
  private readonly active = new Active();
  private pins: ReadonlyMap<ts.Node, number> = new Map();
  private readonly rows = new Map<ts.Node, number>();
  private steps = 0;
  private stepsBefore = 0;
  private depth = 0;
  private readonly touched: (ts.Node | Made)[] = [];

  /** @param find looks at the expression, where nobody has */
  once(node: ts.Expression, frame: Frame, find: () => Value): Value {
    const table = this.tableOf(frame);
    const known = table.get(node);
    if (known) {
      if (known.touched.length > 0) this.touched.push(known);
      return known.value;
    }
    const before = this.again(node);
    if (before) return before;
    this.steps += 1;
    if (this.depth > MOST_DEPTH || this.steps > MOST_EVALUATIONS) return unknown();
    this.depth += 1;
    const { result, isWhole } = this.active.closed(() =>
      this.during(node, unknown(lastName(node)), () => this.collecting(find)),
    );
    this.depth -= 1;
    if (isWhole) table.set(node, result);
    return result.value;
  }

  /** What is known so far of what is being looked at. */
  again(node: ts.Node): Value | undefined {
    return this.active.again(node);
  }

  /**
   * Looks at a node, which has a value for whoever meets it again meanwhile.
   *
   * @param work may know more of it before it is done
   */
  during<T>(node: ts.Node, value: Value, work: (learn: (more: Value) => void) => T): T {
    this.active.begin(node, value);
    const result = work((more) => this.active.update(node, more));
    this.active.end(node);
    return result;
  }

  /** A node that the value which is being found is made of. */
  touch(node: ts.Node): void {
    this.touched.push(node);
  }

  /** Nodes that `work` has touched. */
  touching<T>(work: () => T): { readonly result: T; readonly touched: readonly ts.Node[] } {
    const start = this.touched.length;
    const result = work();
    // What is forgotten here would hold every value of a question until its end.
    return { result, touched: nodesIn(this.touched.splice(start)) };
  }

  /** A new question has steps of its own. */
  restart(): void {
    this.steps = 0;
    this.stepsBefore = 0;
    // The one before may have ended where the stack did.
    this.depth = 0;
    this.active.clear();
    this.touched.length = 0;
    this.made = new WeakMap();
  }

  /** Another part of the same question: that one is hard to answer is no reason to give up the others. */
  part<T>(work: () => T): T {
    const outer = this.steps;
    this.stepsBefore += outer;
    this.steps = this.stepsBefore > MOST_IN_ALL ? MOST_EVALUATIONS : 0;
    const result = work();
    this.stepsBefore += this.steps - outer;
    this.steps = outer;
    return result;
  }

  /** With one row of tables looked at: what was found without counts for nothing. */
  pinned<T>(pins: ReadonlyMap<ts.Node, number>, work: () => T): T {
    if (pins.size === 0) return work();
    const before = [this.pins, this.madeAtRoot, this.made] as const;
    [this.pins, this.madeAtRoot, this.made] = [pins, new Map(), new WeakMap()];
    try {
      return work();
    } finally {
      [this.pins, this.madeAtRoot, this.made] = before;
    }
  }

  /** Any of some rows; the one that is looked at, where rows are looked at one by one. */
  choose(node: ts.Node, rows: readonly Value[]): Value {
    const one = rows[this.pins.get(node) ?? -1];
    if (one) return one;
    this.touch(node);
    this.rows.set(node, rows.length);
    return choice(rows);
  }

  /** How many rows there are to choose from at a node. */
  rowsAt(node: ts.Node): number {
    return this.rows.get(node) ?? 0;
  }

  private tableOf(frame: Frame): Map<ts.Node, Made> {
    if (frame === ROOT) return this.madeAtRoot;
    const table = this.made.get(frame) ?? new Map<ts.Node, Made>();
    this.made.set(frame, table);
    return table;
  }

  private collecting(find: () => Value): Made {
    const start = this.touched.length;
    const value = find();
    if (this.touched.length === start) return { value, touched: NOT_TOUCHED };
    const made: Made = { value, touched: this.touched.splice(start) };
    this.touched.push(made);
    return made;
  }
}

function nodesIn(touched: Touched): readonly ts.Node[] {
  const seen = new Set<ts.Node | Made>(touched);
  const all: ts.Node[] = [];
  // What is added to a set while it is gone through comes behind.
  for (const one of seen)
    if ("touched" in one) for (const inner of one.touched) seen.add(inner);
    else all.push(one);
  return all;
}
