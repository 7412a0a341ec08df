/** The overlays that come with the program, under a path that no file of a user's has. */
import { overlays } from "virtual:assets";
import type { InputFile } from "./input.ts";

export const BUNDLED_OVERLAYS: readonly InputFile[] = Object.entries(overlays).map(([name, text]) => ({
  path: `servicetitan-codegen/specs/overlays/${name}`,
  text,
}));
