/** The language of routes, which is the runtime's: what carries them out is shipped, `print.ts` writes them as TypeScript. */
import type { CallStep, FieldStep, RouteStep } from "../../runtime/route.ts";

export type {
  Calculation,
  CallStep,
  Conversion,
  FieldStep,
  RouteStep,
  Source,
  WithinStep,
} from "../../runtime/route.ts";

export const isCall = (step: RouteStep): step is CallStep => "call" in step;
export const isField = (step: RouteStep): step is FieldStep => "field" in step;

/** Whether a call is among the steps, or within one. */
export const hasCall = (steps: readonly RouteStep[]): boolean =>
  steps.some((step) => isCall(step) || ("within" in step && hasCall(step.within)));
