/**
 * Takes secrets out of texts that come from npm. npm hides what it knows to be secret; this hides the same values wherever else they
 * turn up: in the address of a registry, in the answer of a proxy, in a variable that a `.npmrc` refers to.
 */

export const HIDDEN = "‹hidden›";

interface Secrets {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Texts of the `.npmrc` files that npm reads. */
  readonly npmrc: readonly string[];
}

const SECRET_NAME = /token|secret|passw|_auth|api_?key|credential/i;

export function createRedactor({ env, npmrc }: Secrets): (text: string) => string {
  const values = [
    ...Object.entries(env).flatMap(([name, value]) => (SECRET_NAME.test(name) ? [value ?? ""] : [])),
    ...npmrc.flatMap((text) => secretsIn(text, env)),
  ];
  // Longest first: one secret may be the beginning of another. Short values are words.
  const known = [...new Set(values)].filter((value) => value.length >= 6).sort((a, b) => b.length - a.length);
  return (text) =>
    known
      .reduce(
        (rest, value) => rest.replaceAll(value, HIDDEN).replaceAll(encodeURIComponent(value), HIDDEN),
        text,
      )
      .replace(/\bnpm_[A-Za-z0-9]{20,}/g, HIDDEN)
      .replace(/(:_?auth(?:Token)?|:_password)\s*=\s*\S+/gi, `$1=${HIDDEN}`)
      .replace(/\b(Bearer|Basic)\s+[\w+/.=~-]{6,}/gi, `$1 ${HIDDEN}`)
      .replace(/(\w+:\/\/)[^\s/@]+@/g, `$1${HIDDEN}@`);
}

function secretsIn(npmrc: string, env: Secrets["env"]): string[] {
  return [...npmrc.matchAll(/(?:_authToken|_auth|_password)\s*=\s*(.+)$/gm)].map(([, value = ""]) =>
    value
      .trim()
      .replace(/^(["'])(.*)\1$/, "$2")
      .replace(/\$\{([^}?]+)\??\}/g, (_, name: string) => env[name] ?? ""),
  );
}
