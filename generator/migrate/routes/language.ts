/** The language of routes, which is the runtime's: what carries them out is shipped, `print.ts` writes them as TypeScript. */
import type { CallStep, FieldStep, RouteStep } from "../../runtime/route.ts";

export type { Calculation, CallStep, FieldStep, RouteStep, Source } from "../../runtime/route.ts";

export const isCall = (step: RouteStep): step is CallStep => "call" in step;
export const isField = (step: RouteStep): step is FieldStep => "field" in step;
