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
  const blank = HANDLING.test(path) ? withHandlers : blanked;
  const plain = ECHOLESS.test(path) ? text : text.replace(ECHOES, (echo) => echo.replace(/[^\n]/g, "_"));
  const front = FENCED.test(path) ? FENCE.exec(plain) : null;
  if (front) {
    const [whole, before = "", code = ""] = front;
    script += blanked(before) + code;
    at = whole.length - FENCE_END;
  }
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

/** Files whose code begins between two fences. */
const FENCED = /\.astro$/i;
const FENCE = /^(\s*---)([^\n]*\n[\s\S]*?\n)---/;
const FENCE_END = 3;

/** Files that no server puts anything into. */
const ECHOLESS = /\.(?:astro|svelte)$/i;

function blanked(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

/** Files whose templates call what their script has. */
const HANDLING = /\.vue$/i;

/** `@click="save(row)"`, `v-on:click='…'`. */
const HANDLER = /(\s(?:@|v-on:)[\w:.-]+\s*=\s*)(?:"([^"]*)"|'([^']*)')/g;

/** A template as its handlers alone: statements where they stand. */
function withHandlers(text: string): string {
  let code = "";
  let at = 0;
  for (const match of text.matchAll(HANDLER)) {
    const from = match.index + (match[1] ?? "").length + 1;
    const handler = match[2] ?? match[3] ?? "";
    const end = from + handler.length;
    if (!handler.includes("(")) continue;
    // Quotes around it are as long as what parts it from its neighbours.
    code += `${blanked(text.slice(at, from - 1))};${handler};`;
    at = end + 1;
  }
  return code + blanked(text.slice(at));
}
