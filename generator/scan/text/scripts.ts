/** JavaScript that stands in pages and templates. */
import type { SourceFile } from "./program.ts";

const SCRIPT = /<script\b([^>]*)>/gi;
/** What a server puts into the page. */
const ECHOES = /<\?(?:php|=)?[\s\S]*?\?>|<%[\s\S]*?%>|\{\{[^{}\n]*\}\}|\{%[^%\n]*%\}/g;

/**
 * The scripts of a page as one text of JavaScript, where all stands at the lines and columns of the page: what is not script is blank, and what a
 * server puts into a script is a name of its length. `undefined` where it has none.
 */
export function scriptsIn({ path, text }: SourceFile): SourceFile | undefined {
  let script = "";
  let at = 0;
  const plain = text.replace(ECHOES, (echo) => echo.replace(/[^\n]/g, "_"));
  for (const match of plain.matchAll(SCRIPT)) {
    const from = match.index + match[0].length;
    if (
      from < at ||
      /\btype\s*=\s*["']?(?!module|text\/javascript|application\/javascript)[a-z]/i.test(match[1] ?? "")
    )
      continue;
    const end = plain.toLowerCase().indexOf("</script", from);
    const to = end === -1 ? plain.length : end;
    script += blank(plain.slice(at, from)) + plain.slice(from, to);
    at = to;
  }
  return script.trim() === "" ? undefined : { path, text: script + blank(plain.slice(at)) };
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
