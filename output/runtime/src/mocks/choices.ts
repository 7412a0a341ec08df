/** Operations that take or give several media types: which of them a request is about. */
import type { OperationDescription } from "./description.js";

/** Puts an operation in the place of the whole one, as if the media types that a request names were the only ones. */
export function choose(
  match: { operation: OperationDescription },
  { headers }: { readonly headers: Pick<Headers, "get"> },
): void {
  const { choices, success, action } = match.operation;
  if (choices === undefined) return;
  const { bodies = [], answers = [] } = choices;
  const [sent] = essencesOf(headers.get("content-type"));
  const [, body] = bodies.find(([type]) => type === sent) ?? [];
  const [main] = essencesOf(success.mediaType ?? DEFAULTS[success.kind] ?? null);
  // The first that is known; a wildcard means the main one.
  const wanted = essencesOf(headers.get("accept")).find(
    (type) => type === main || type.includes("*") || answers.some(([other]) => other === type),
  );
  const [, answer] = (wanted !== main && answers.find(([type]) => type === wanted)) || [];
  match.operation = {
    ...match.operation,
    ...(body && { body }),
    // Records are shown as JSON.
    ...(answer && { success: answer, action: answer.kind === "json" ? action : { kind: "answer" } }),
  };
}

const DEFAULTS: Readonly<Partial<Record<string, string>>> = { json: "application/json", text: "text/plain" };

/** Media types of a header, without their parameters. */
function essencesOf(header: string | null): readonly string[] {
  return (header ?? "").split(",").map((type) => (type.split(";")[0] ?? "").trim().toLowerCase());
}
