/** Bits of a field's flags. */
export const optional = 1;
export const readOnly = 2;
export const writeOnly = 4;
/** The null that its shape admits occurs in answers only. */
export const answersNull = 8;
/** In answers 0 may stand for no record. */
export const zeroForNone = 16;
/** In answers a moment of the year 1 may stand for none. */
export const yearOneForNone = 32;
/** In answers its moments may have an offset in place of `Z`. */
export const offset = 64;
