/**
 * A page that asks nothing of anybody: `templates/<name>.html.hbs` with the style of its name and scripts inside. The policy in its head
 * allows that style and these scripts by their hashes, and no request at all.
 */
import { createHash } from "node:crypto";
import { templates } from "virtual:assets";
import { render } from "./template.ts";

export interface PageOptions {
  /** A script that is no template, before all others. */
  readonly before?: string;
  /** Whether it may ask the server that it came from. */
  readonly asks?: boolean;
}

/**
 * @param scripts names of templates
 * @param view texts in it are put into the page as they are: whoever calls has made them safe
 */
export function selfContainedPage(
  name: string,
  scripts: readonly string[],
  view: object,
  { before = "", asks = false }: PageOptions = {},
): string {
  const style = asset(`${name}.css`);
  const script = [before, ...scripts.map(asset)].join("");
  const policy = [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(style)}'`,
    "img-src data:",
    ...(asks ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return render(`${name}.html`, { ...view, policy, style, script });
}

function asset(name: string): string {
  const text = templates[name];
  if (text === undefined) throw new Error(`there is no template ${name}`);
  return text;
}

function hash(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
