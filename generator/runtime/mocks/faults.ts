/** What is wrong with a value. */

/** It is of another type. */
export const type = 1;
/** It is not there. */
export const missing = 2;
/** It has none of several forms. */
export const form = 3;
/** It is none of those that are named. */
export const value = 4;
/** It is in a field that is not declared. */
export const field = 5;
/** It is a text or a number of another format. */
export const format = 6;
/** It is beyond a limit. */
export const limit = 7;
