/** How generated modules are laid out: two styles, which `.prettierrc.json` has as well. */
import type { Style } from "./code/doc.ts";

/** Of modules that people read. */
export const CODE: Style = { width: 110, tab: 2 };
/** Of `types.ts`, and of the types of events, where a union stays on its line, however many members it has. */
export const TYPES: Style = { width: 1000, tab: 4 };

/** The options of prettier under which a module is laid out as it is generated. */
export function prettierOptions(path: string): { readonly printWidth: number; readonly tabWidth: number } {
  const { width, tab } = /(^|\/)src\/(types|events\/[^/]+)\.ts$/.test(path) ? TYPES : CODE;
  return { printWidth: width, tabWidth: tab };
}
