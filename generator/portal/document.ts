/**
 * What the portal sent becomes the text that is kept. JSON is laid out anew, one value a line, so that a later change can be read in a
 * diff; only white space changes: order and spelling of keys, numbers and escapes stay as they came. YAML stays as it is. Pure.
 */
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import { parseJson } from "../ground/json.ts";
import { decode } from "../read/decode.ts";
import { MAX_DEPTH } from "../read/parse.ts";
import type { Answer } from "./fetch.ts";

type Received =
  | { readonly kind: "text"; readonly text: string; readonly format: "json" | "yaml" }
  | { readonly kind: "fault"; readonly diagnostic: Diagnostic };

export function receive({ bytes, contentType }: Answer, url: string): Received {
  const fault = (reason: string): Received => ({
    kind: "fault",
    diagnostic: diagnostic("portal-answer-invalid", { url, what: "a document", reason }),
  });
  let text: string;
  try {
    text = decode(bytes).replace(/^\uFEFF/, "");
  } catch {
    return fault("it is not UTF-8 text");
  }
  const start = text.trimStart();
  if (start === "") return fault("it is empty");
  // Portals answer 200 with a page when they are being maintained or want a login.
  if (contentType === "text/html" || start.startsWith("<")) return fault("it is a web page");
  // A text that is no JSON stays as it came, and the parser says where its fault is.
  if (parseJson(text) !== undefined) return { kind: "text", text: layOut(text), format: "json" };
  const isMeantAsJson = /^[{[]/.test(start) && !contentType.includes("yaml");
  return { kind: "text", text, format: isMeantAsJson ? "json" : "yaml" };
}

/**
 * @param text JSON that parses
 * @returns the text itself when it is nested so deeply that no document is
 */
export function layOut(text: string): string {
  const out: string[] = [];
  let depth = 0;
  const line = () => out.push("\n", "  ".repeat(depth));
  for (const [token] of text.matchAll(TOKENS)) {
    const isOpening = token === "{" || token === "[";
    if (isOpening) depth += 1;
    if (depth > MAX_DEPTH) return text;
    if (token === "}" || token === "]") {
      depth -= 1;
      line();
    }
    out.push(token === ":" ? ": " : /^[{[]/.test(token) ? token.replace(/\s+/, "") : token);
    if (isOpening || token === ",") line();
  }
  return `${out.join("")}\n`;
}

/** Strings, empty lists and objects, punctuation, everything else. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{[]\s*[}\]]|[{}[\],:]|[^\s{}[\],:"]+/g;
