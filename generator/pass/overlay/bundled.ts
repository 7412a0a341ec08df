/** The overlays that come with the program, under a path that no file of a user's has. */
import { overlays } from "virtual:assets";

export function bundledOverlayFiles(): { readonly path: string; readonly text: string }[] {
  return Object.entries(overlays).map(([name, text]) => ({
    path: `servicetitan-codegen/specs/overlays/${name}`,
    text,
  }));
}
