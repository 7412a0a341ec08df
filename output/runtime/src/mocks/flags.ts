/** Bits of a field's flags. */
export const optional = 1;
export const readOnly = 2;
export const writeOnly = 4;
/** The null that its shape admits occurs in answers only. */
export const answersNull = 8;
