/** What a change to inject is. */
import type { RuleId } from "../../../generator/diff/rules/rules.ts";
import type { Tree } from "../../inputs/documents.ts";
import type { Sample } from "./places.ts";

export interface Injection {
  /** Rules that have to be found. */
  readonly expected: readonly RuleId[];
  /** Rules that have to be found when old and new are swapped. */
  readonly backwards: readonly RuleId[];
  /** Rules that may come along, because the place has consequences elsewhere. */
  readonly may?: readonly RuleId[];
  readonly where: string;
}

export interface Mutation {
  readonly name: string;
  /** Changes both copies of the sample's document; `undefined` when it has no place for the change. */
  readonly inject: (sample: Sample, both: Both) => Injection | undefined;
}

export interface Both {
  readonly old: Tree;
  readonly current: Tree;
  readonly random: () => number;
}

/** A date or an enum makes a model differ between request and response, and its other name comes or goes. */
export const VARIANTS: readonly RuleId[] = ["model-input-added", "model-input-removed"];
