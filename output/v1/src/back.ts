/** From a new value back to the old one. */
import { type ChangeOptions, convert, isConversion, OF_SEVERAL } from "@st-v2/runtime";
import type { Unfit } from "./fit.js";

export interface BackOptions {
  /** Old times had no zone: whose wall clock they showed, as IANA names it. UTC when absent. */
  readonly timeZone?: string;
  /** Is told each value that has no form in the old document, and is null for that. */
  readonly unfit?: (unfit: Unfit) => void;
}

/** New value → old one. */
export type OldValues = NonNullable<ChangeOptions["values"]>;

/**
 * @param back names of conversions, and of what makes one value of several
 * @param unknown is told what the table of values does not know
 */
export function backTo(
  { back = [], values }: { readonly back?: readonly string[]; readonly values?: OldValues },
  value: unknown,
  { timeZone }: BackOptions,
  unknown: (value: unknown) => void = () => undefined,
): unknown {
  const options = { ...(timeZone !== undefined && { timeZone }) };
  return back.reduce((done, name) => {
    if (Object.hasOwn(OF_SEVERAL, name))
      return Array.isArray(done) ? OF_SEVERAL[name as keyof typeof OF_SEVERAL](done) : done;
    if (!isConversion(name)) return done;
    const step = (one: unknown) => {
      const made = convert(one, { convert: name, ...(values && { values }) }, options);
      if (made === undefined && one != null) unknown(one);
      return made;
    };
    return Array.isArray(done) ? done.map(step) : step(done);
  }, value);
}
