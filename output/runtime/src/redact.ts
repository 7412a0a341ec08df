/** Keeps credentials out of everything that is printed, also when a server sends them back in an error. */

/** Replaces secrets in a text. */
export type Redactor = (text: string) => string;

/**
 * @param secrets asked for at each use, because tokens change: the same array as long as they are the same; values under four
 *   characters are left, they occur in any text
 */
export function createRedactor(secrets: () => readonly string[]): Redactor {
  let known: readonly string[] = [];
  let patterns: { readonly length: number; readonly pattern: RegExp }[] = [];
  return (text) => {
    const now = secrets();
    if (now !== known) {
      known = now;
      patterns = [...new Set(now)]
        .filter(({ length }) => length >= 4)
        // One that begins another would leave the other's end.
        .sort((a, b) => b.length - a.length)
        .map((secret) => ({ length: secret.length, pattern: anySpelling(secret) }));
    }
    // No spelling is shorter than the secret.
    return patterns.reduce(
      (clean, { length, pattern }) => (clean.length < length ? clean : clean.replace(pattern, "[redacted]")),
      text,
    );
  };
}

/** The secret as it is, in an address or a form, in JSON (also in JSON within JSON), in HTML: character by character. */
function anySpelling(secret: string): RegExp {
  const pattern = secret.replace(/[^A-Za-z0-9]/g, (character) => {
    const code = character.charCodeAt(0);
    const hex = code.toString(16).padStart(2, "0");
    const anyHex = hex.replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`);
    const entity = `&(?:#0*${code}|#[xX]0*${anyHex}|${HTML_NAMES[character] ?? "#"});`;
    return `(?:\\\\{0,7}(?:\\x${hex}|u00${anyHex})|%${anyHex}|${entity})`;
  });
  return new RegExp(pattern, "g");
}

const HTML_NAMES: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
};

/** No answer of the API is nested as deeply; one that is would exhaust the stack. */
const DEEPEST = 200;

/** Redacts every text inside a JSON value. */
export function redactValue(value: unknown, redact: Redactor, depth = 0): unknown {
  if (typeof value === "string") return redact(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEEPEST) return "[nested too deeply]";
  if (Array.isArray(value)) return value.map((entry) => redactValue(entry, redact, depth + 1));
  const clean = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of Object.entries(value))
    clean[redact(key)] = redactValue(entry, redact, depth + 1);
  return clean;
}
