/** Types of old objects by the fields that are asked for. What is lost is `never`, and cannot be asked for. */

/** An object with some of its fields otherwise. */
export type With<T, Others> = Omit<T, keyof Others> & Others;

type Item<V> = NonNullable<V> extends readonly (infer E)[] ? E : NonNullable<V>;

type IsLost<V> = [V] extends [never] ? true : false;

/** Names of what is not lost. */
type NamesOf<T> = { [K in keyof T & string]-?: IsLost<NonNullable<T[K]>> extends true ? never : K }[keyof T &
  string];

type Checked<V, Rest extends string> = V extends object ? FieldPath<V, Rest> : never;

/** A path as it is where it leads to a field; else the names that there are instead. Only paths that are written are looked at. */
export type FieldPath<T, P extends string> = string extends P
  ? P
  : P extends `${infer K}.${infer Rest}`
    ? K extends NamesOf<T>
      ? `${K}.${Checked<Item<T[K]>, Rest>}`
      : NamesOf<T>
    : P extends NamesOf<T>
      ? P
      : NamesOf<T>;

export type FieldPaths<T, P extends readonly string[]> = { readonly [I in keyof P]: FieldPath<T, P[I]> };

type Head<P extends string> = P extends `${infer K}.${string}` ? K : P;

type Below<P extends string, K extends string> = P extends `${K}.${infer Rest}` ? Rest : never;

type PickedAt<V, P extends string> = V extends readonly (infer E)[]
  ? PickedAt<E, P>[]
  : V extends object
    ? Picked<V, P>
    : V;

/** An object with those fields alone. */
export type Picked<T, P extends string> = {
  [K in keyof T as K extends Head<P> ? K : never]-?: K extends P
    ? T[K]
    : PickedAt<T[K], Below<P, K & string>>;
};

/** What is answered when these fields are asked for; all of it when none are. */
export type Answered<T, P extends readonly string[]> = [P[number]] extends [never] ? T : Picked<T, P[number]>;

export interface Fields<T, P extends readonly string[]> {
  /** `customer.name`; the name of an object alone asks for all of it. Calls are made only for what is asked for. */
  readonly fields?: FieldPaths<T, P>;
}

/** One object by its id; `undefined` where there is none. */
export type GetOld<T> = <const P extends readonly string[] = []>(
  id: number | string,
  options?: Fields<T, P>,
) => Promise<Answered<T, P> | undefined>;

/** Objects page by page: `await` gives one page, `for await` the objects of all. */
export interface OldList<T, Page> extends PromiseLike<Page>, AsyncIterable<T> {
  /** All of them, or the first `limit`. */
  toArray(options?: { readonly limit?: number }): Promise<T[]>;
}
