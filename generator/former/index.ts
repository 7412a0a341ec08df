/** Objects of the API before, made of records of the one that came after. */
export { answerOld, type Asked, type OldAnswer } from "./answer.js";
export type { BackOptions } from "./back.js";
export type { Unfit } from "./fit.js";
export { oldClient } from "./client.js";
export { compose, composeByIds, type ComposeOptions, type OldRecord } from "./compose.js";
export { type FieldTree, fieldTree } from "./fields.js";
export type * from "./plan.js";
export { clientReader, type Read, recordReader, type Request } from "./read.js";
export type * from "./picked.js";
