import { steps } from "../ground/pointer.ts";

/** `#/components/schemas/A` → its pointer as a list of steps. */
export function parseRef(ref: string): { uri: string | null; pointer: string[] } {
  const at = ref.indexOf("#");
  if (at === -1) return { uri: ref === "" ? null : ref, pointer: [] };
  return {
    uri: at === 0 ? null : ref.slice(0, at),
    pointer: steps(ref.slice(at)).filter((step) => step !== ""),
  };
}

export function escapePointer(step: string | number): string {
  const text = String(step);
  return /[~/]/.test(text) ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text;
}
