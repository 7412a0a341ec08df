/** Overlays as tests write them, and what applying them comes to. */
import type { Diagnostic } from "../../generator/diagnostics/codes.ts";
import { applyOverlays, readOverlays } from "../../generator/pass/overlay/overlay.ts";
import type { InputFile } from "../../generator/ground/input.ts";
import { documentFrom } from "./support.ts";

export function applyAll(
  before: object,
  files: readonly InputFile[],
  strictness: "bundled" | "user" = "user",
) {
  const { overlays, diagnostics: unread } = readOverlays(files);
  const { document, diagnostics: found } = applyOverlays(documentFrom(before), overlays, { strictness });
  const diagnostics: readonly Diagnostic[] = [...unread, ...found];
  return {
    root: document.root,
    diagnostics,
    codes: diagnostics.map(({ severity, code }) => `${severity} ${code}`),
  };
}

export function overlay(actions: readonly object[], more: object = {}, path = "overlay.yaml"): InputFile {
  const root = {
    overlay: "1.0.0",
    info: { title: "T", version: "1" },
    extends: "../v2/pets.json",
    actions,
    ...more,
  };
  return { path, text: JSON.stringify(root) };
}
