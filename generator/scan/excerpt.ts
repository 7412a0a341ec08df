/** Lines of code as findings show them: without what may be secret. */

/** Characters that are shown. */
const LONGEST = 200;

/** @returns the line, without indentation and secrets; `undefined` where there is none */
export function excerptOf(text: string | undefined, line: number): string | undefined {
  const content = text?.split("\n", line)[line - 1];
  if (content === undefined) return undefined;
  const shown = withoutSecrets(content.trim());
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}

/** A text of the same lines. */
export function withoutSecrets(text: string): string {
  return SECRETS.reduce((left, [pattern, put]) => left.replace(pattern, put), text);
}

/** What looks like a key, a token, a password or a tenant. */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  [/(\/tenant\/)\d+/gi, "$1…"],
  [
    /((?:secret|token|password|passwd|api[-_]?key|app[-_]?key|client[-_]?id|tenant(?:[-_]?id)?|authorization)["'`]?\s*[:=]\s*["'`])[^"'`\s]+(?=["'`])/gi,
    "$1…",
  ],
  [/((?:secret|token|password|api[-_]?key|app[-_]?key)=)[^&"'`\s${]+/gi, "$1…"],
  [/\b(?:ak1|cid|cs\d)\.[\w.-]{8,}/g, "…"],
  [/\beyJ[\w-]{8,}\.[\w.-]+/g, "…"],
  [/(?<=["'`])(?=[^"'`]*\d)[\w+/=-]{24,}(?=["'`])/g, "…"],
];
