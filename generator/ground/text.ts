/** Text for people: what is safe to show, and what they may have meant. */

/** The end of a sentence about a name that is not known: what may have been meant, or nothing. */
export function didYouMean(wanted: string, candidates: readonly string[]): string {
  const near = nearest(wanted, candidates);
  return near === undefined ? "" : `; did you mean ${near}?`;
}

/** The candidate that differs in the fewest edits, if those are few for its length. */
export function nearest(wanted: string, candidates: readonly string[]): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const name of candidates) {
    // Of three letters two are most of the word, unless they changed places.
    const limit = Math.max(
      wanted.length > 3 || isSwapped(wanted, name) ? 2 : 1,
      Math.floor(wanted.length / 3),
    );
    if (Math.abs(name.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted.toLowerCase(), name.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { name, distance };
  }
  return best?.name;
}

/** Letters to put in, take out or change until one text is the other. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Text from documents ends up in terminals: control characters (escape sequences among them) are shown, not sent. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, (c) =>
    c === "\n" ? " " : `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Text from documents on one line of a terminal: no control characters, no line ends. */
export function oneLine(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g,
    " ",
  );
}

/** Text from documents inside comments: no control characters, no line ends but LF. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu,
      " ",
    )
    .trim();
}

/**
 * Text from documents as the paragraphs of a comment: lines that end in Markdown's backslash, or in a break of HTML, simply end; what is
 * indented inside a paragraph is not, since an editor would take it for code.
 */
export function prose(text: string): string {
  let isCode = false;
  let before = "";
  const lines = clean(text.replace(/[ \t]*<br *\/?>[ \t]*\r?\n?/gi, "\n"))
    .split("\n")
    .map((line) => {
      const isFence = /^\s*(?:```|~~~)/.test(line);
      isCode = isCode !== isFence;
      const isInner = before !== "" && !/^\s*(?:[-*+]|\d+[.)])\s/.test(line);
      const made =
        isCode || isFence ? line : line.replace(/\s*\\?\s*$/, "").replace(isInner ? /^\s+/ : /^$/, "");
      before = isCode || isFence ? "" : made;
      return made;
    });
  return lines.map(withoutTag).join("\n").trim();
}

/** What begins a line of a comment with `@` would be a tag; Markdown shows it without the backslash. */
function withoutTag(line: string): string {
  return line.replace(/^(\W*?)@(?=\w)/, "$1\\@");
}

/** Text from documents as one line of a comment. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\s+/g, " ");
}

/** Text from a document as one line of Markdown: no table borders, no markup, no HTML. */
export function markdown(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>|#~]/g, (c) => (c === "<" ? "&lt;" : c === ">" ? "&gt;" : `\\${c}`))
    .trim();
}

/** The text that {@link markdown} made a line of. */
export function fromMarkdown(line: string): string {
  return line.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replace(/\\(.)/g, "$1");
}

/** Text inside a code span of a table of Markdown. */
export function codeSpan(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("`", "'").replaceAll("|", "\\|");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text inside an element or an attribute of HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

/** One word of a POSIX shell, whatever it holds. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Text that a regular expression takes literally. */
export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** How a file ends its lines: what is added to it does so as well. */
export function newlineOf(text: string): "\n" | "\r\n" {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** By code units, wherever a program runs. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts by a text of each item. */
export function by<T>(textOf: (item: T) => string): (a: T, b: T) => number {
  return (a, b) => compareText(textOf(a), textOf(b));
}

/** `1 file`, `2 files`. */
export function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** The first of several names, and how many others there are: `a, b, c and 4 more`. */
export function few(names: readonly string[], most = 3): string {
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return `${names.slice(0, most).join(", ")}${more}`;
}

function isSwapped(a: string, b: string): boolean {
  const sorted = (name: string) => [...name.toLowerCase()].sort().join();
  return sorted(a) === sorted(b);
}
