/** Code that browsers run: a client there would hold credentials that everybody sees, and what the environment says is put in when it is built. */
import type ts from "typescript";
import { pathOf } from "../../scan/script/program.ts";

const COMPONENTS = /\.(?:vue|svelte)$/i;
const DIRECTIVE = /^\s*(?:(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/)\s*)*["']use client["']/;
const BUILT_IN =
  /\bimport\.meta\.env\b|\b(?:NEXT_PUBLIC_|VITE_|REACT_APP_|NUXT_PUBLIC_|PUBLIC_|EXPO_PUBLIC_|GATSBY_)\w/;

/** Why a call may be made in a browser. */
export const IN_BROWSER = "a browser may make it, where no client with credentials can be";

/** @param variables variables of the environment that its address and credentials are made of, as the code writes them */
export function mayBeInBrowser(file: ts.SourceFile, variables: Iterable<string>): boolean {
  if (COMPONENTS.test(pathOf(file)) || DIRECTIVE.test(file.text)) return true;
  return [...variables].some((one) => BUILT_IN.test(one));
}
