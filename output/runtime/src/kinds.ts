/** Answers that may be of several kinds: which one arrived. */
import type { Arrived, ResponseBodyKind } from "./operation.js";

/** By media type, as declared; of what is not declared, by what the type itself says. Without a type there is nothing. */
export function kindByType(
  kinds: Readonly<Record<string, ResponseBodyKind>>,
  { status, headers }: Arrived,
): ResponseBodyKind {
  const type = headers.get("content-type") ?? "";
  const essence = (type.split(";")[0] ?? "").trim().toLowerCase();
  if (essence === "" || [204, 205, 304].includes(status)) return "none";
  const known = [essence, essence.replace(/\/.*/, "/*"), "*/*"].find((key) => Object.hasOwn(kinds, key));
  if (known !== undefined) return kinds[known] ?? "none";
  if (/[/+]json\b/.test(essence)) return "json";
  return /^text\/|[/+]xml$/.test(essence) ? "text" : "binary";
}
