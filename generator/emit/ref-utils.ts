import { steps } from "../ground/pointer.ts";

/** `#/components/schemas/A` → its pointer as a list of steps. */
export function parseRef(ref: string): { uri: string | null; pointer: string[] } {
  const [uri = ""] = ref.split("#");
  return {
    uri: uri === "" ? null : uri,
    pointer: steps(ref.slice(uri.length)).filter((step) => step !== ""),
  };
}

export function escapePointer(step: string | number): string {
  return String(step).replaceAll("~", "~0").replaceAll("/", "~1");
}
