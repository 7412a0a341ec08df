/**
 * A value of an enum in an answer: one of those the documents name, or one that the API has got since. Editors propose the named ones,
 * as long as the rest is written as it is: TypeScript makes `string` of it where a parameter stands for the text.
 */
export type Open<T extends string> = T | (string & {});
