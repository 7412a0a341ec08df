/** Keeps credentials out of everything that is printed, also when a server sends them back in an error. */

/** Replaces secrets in a text. */
export type Redactor = (text: string) => string;

/** @param secrets asked for at each use, because tokens change; values under four characters are left, they occur in any text */
export function createRedactor(secrets: () => readonly string[]): Redactor {
  return (text) => {
    let clean = text;
    for (const secret of secrets()) {
      if (secret.length < 4) continue;
      for (const spelling of new Set([
        secret,
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
      ])) {
        clean = clean.replaceAll(spelling, "[redacted]");
      }
    }
    return clean;
  };
}

/** Redacts every text inside a JSON value. */
export function redactValue(value: unknown, redact: Redactor): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((entry) => redactValue(entry, redact));
  if (typeof value !== "object" || value === null) return value;
  const clean = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of Object.entries(value)) clean[redact(key)] = redactValue(entry, redact);
  return clean;
}
