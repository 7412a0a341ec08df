/** What is shown by the code, or why it is not. */
export class Unproven {
  readonly why: string;

  constructor(why: string) {
    this.why = why;
  }
}

export function unproven(why: string): Unproven {
  return new Unproven(why);
}

export function isProven<T>(value: T | Unproven): value is T {
  return !(value instanceof Unproven);
}

/** Of several, all or the first that is not shown. */
export function allProven<T>(values: readonly (T | Unproven)[]): readonly T[] | Unproven {
  const first = values.find((one): one is Unproven => one instanceof Unproven);
  return first ?? (values as readonly T[]);
}
