/**
 * A value of an enum in an answer: one of those the documents name, or one that the API has got since. Editors propose the named ones,
 * as long as the rest is written as it is: TypeScript makes `string` of it where a parameter stands for the text.
 */
export type Open<T extends string> = T | (string & {});

/** A moment as text, as answers have it: ISO 8601 with a time. */
export type MomentText = `${number}-${number}-${number}T${string}`;

/** What a filter by a moment takes. */
export type Moment = Date | MomentText;

/** What a filter by a day takes: a `Date` is the day that it is here. */
export type Day = Date | `${number}-${number}-${number}`;
