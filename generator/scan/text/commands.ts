/** Requests that are commands: curl and wget in shell, `Invoke-RestMethod`, and files of requests (`.http`). */
import type { Names, Read, Site, Written } from "../site.ts";
import { queryName, pairsOf, splitAt } from "./address.ts";
import type { Addresses } from "./address.ts";
import { holesIn } from "./declared.ts";
import { partsOf } from "./fold.ts";
import type { Piece } from "./fold.ts";
import { methodOfText } from "./forms.ts";
import { positionOf } from "./position.ts";
import type { SourceFile } from "./program.ts";
import { GAP, literalOf, namesOfJson, parsedJson } from "./values.ts";
import type { Collected } from "./values.ts";

interface Dialect {
  readonly command: RegExp;
  /** What goes on with the next line. */
  readonly goesOn: string;
  readonly assign: RegExp;
  readonly options: Readonly<Record<string, Option>>;
  /** Options that stand alone. */
  readonly flags: RegExp;
}

type Option = "url" | "method" | "header" | "body" | "query" | "other";

const CURL: Readonly<Record<string, Option>> = {
  "-X": "method",
  "--request": "method",
  "--method": "method",
  "--url": "url",
  "-H": "header",
  "--header": "header",
  "-d": "body",
  "--data": "body",
  "--data-raw": "body",
  "--data-binary": "body",
  "--json": "body",
  "--data-ascii": "body",
  "--data-urlencode": "body",
  "--post-data": "body",
  "--body-data": "body",
  "-F": "body",
  "--form": "body",
  "--url-query": "query",
};

const SHELL: Dialect = {
  command: /(?:^|[\s;|&(`])(curl|wget)(?=\s)/gm,
  goesOn: "\\",
  assign:
    /^[ \t]*(?:export[ \t]+|readonly[ \t]+|local[ \t]+|declare[ \t]+(?:-\w+[ \t]+)?)?([A-Za-z_]\w*)=("[^"\n]*"|'[^'\n]*'|[^\s;"'`]*)/gm,
  options: CURL,
  flags:
    /^(?:-[sSfLkivIgGOaNq#]+|--(?:silent|fail|location|show-error|get|compressed|insecure|include|globoff|fail-with-body|no-progress-meter|no-buffer|http1\.1|http2|quiet|verbose|head|retry-all-errors|location-trusted))$/,
};

const POWERSHELL: Dialect = {
  command: /(?:^|[\s;|&(=])(Invoke-RestMethod|Invoke-WebRequest|irm|iwr)(?=\s)/gim,
  goesOn: "`",
  assign: /^[ \t]*\$(?:script:|global:|env:)?([A-Za-z_]\w*)[ \t]*=[ \t]*("[^"\n]*"|'[^'\n]*')/gm,
  options: { "-uri": "url", "-method": "method", "-headers": "header", "-body": "body" },
  flags: /^-(?:UseBasicParsing|SkipCertificateCheck|FollowRelLink)$/i,
};

const DIALECTS: Readonly<Record<string, Dialect>> = {
  sh: SHELL,
  bash: SHELL,
  zsh: SHELL,
  ksh: SHELL,
  command: SHELL,
  ps1: POWERSHELL,
  psm1: POWERSHELL,
  bat: { ...SHELL, goesOn: "^" },
  cmd: { ...SHELL, goesOn: "^" },
};

/** A word of a command: its text, with names where values stand in it. */
interface Word {
  readonly at: number;
  readonly to: number;
  readonly pieces: readonly Piece[];
}

interface Asked {
  readonly at: number;
  readonly to: number;
  readonly form: string;
  method?: string;
  url?: readonly Piece[];
  readonly headers: string[];
  readonly body: Word[];
  readonly query: Word[];
  isGet: boolean;
}

/** Whether a file holds commands, by the end of its name. */
export function hasCommands(extension: string): boolean {
  return Object.hasOwn(DIALECTS, extension);
}

export function readCommands(file: SourceFile, extension: string, addresses: Addresses): readonly Site[] {
  const dialect = DIALECTS[extension];
  if (dialect === undefined) return [];
  const text = withoutComments(file.text);
  const variables = new Map<string, string>();
  for (const [, name, value] of text.matchAll(dialect.assign))
    if (name !== undefined && value !== undefined) variables.set(name, value.replace(/^["']|["']$/g, ""));
  const sites: Site[] = [];
  for (const match of text.matchAll(dialect.command)) {
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    const words = wordsFrom(text, match.index + match[0].length, dialect, variables);
    const asked = askedBy(words, at, (match[1] ?? "").toLowerCase(), dialect);
    const site = asked === undefined ? undefined : siteOf(asked, { ...file, text }, addresses, file);
    if (site !== undefined) sites.push({ ...site, reads: readsOf(text, asked?.to ?? at, file) });
  }
  return sites;
}

/** Comments as spaces, so that nothing moves. */
function withoutComments(text: string): string {
  return text.replace(/(^|[\t ])#[^\n]*/gm, (whole, before: string, at: number) =>
    isInQuotes(text, at + before.length) ? whole : before + " ".repeat(whole.length - before.length),
  );
}

/** Whether a place of a line is between quotes: the signs before it on the line are odd. */
function isInQuotes(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 2000), at);
  const singles = line.split("'").length - 1;
  const doubles = line.split('"').length - 1;
  return singles % 2 === 1 || doubles % 2 === 1;
}

/** Words up to the end of the command. */
function wordsFrom(
  text: string,
  from: number,
  dialect: Dialect,
  variables: ReadonlyMap<string, string>,
): readonly Word[] {
  const words: Word[] = [];
  let at = from;
  while (at < text.length && words.length < 200) {
    const char = text[at] ?? "";
    if (char === dialect.goesOn && /^\r?\n/.test(text.slice(at + 1, at + 3))) at = text.indexOf("\n", at) + 1;
    else if (/[\n;|&)]/.test(char)) break;
    else if (/\s/.test(char)) at += 1;
    else {
      const word = wordAt(text, at, variables);
      words.push(word);
      at = Math.max(word.to, at + 1);
    }
  }
  return words;
}

function wordAt(text: string, from: number, variables: ReadonlyMap<string, string>): Word {
  const pieces: Piece[] = [];
  let at = from;
  while (at < text.length && !/[\s;|&)]/.test(text[at] ?? "")) {
    const char = text[at] ?? "";
    if (char === "'" || char === '"') {
      const end = closing(text, at + 1, char);
      const inside = text.slice(at + 1, end).replace(/[\\`]\r?\n/g, "");
      pieces.push(...(char === "'" ? [inside] : filled(inside.replace(/\\(["\\])/g, "$1"), variables)));
      at = end + 1;
    } else if (char === "@" && text[at + 1] === "{") {
      const end = text.indexOf("}", at);
      const stop = end === -1 ? text.length : end;
      pieces.push(text.slice(at, stop + 1));
      at = stop + 1;
    } else {
      const end = /[\s;|&)'"]/g;
      end.lastIndex = at + 1;
      const stop = end.exec(text)?.index ?? text.length;
      // `&` ends a command only where a space follows; in an address it does not.
      pieces.push(...filled(text.slice(at, stop), variables));
      at = stop;
    }
  }
  return { at: from, to: at, pieces: merged(pieces) };
}

function closing(text: string, from: number, quote: string): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "\\" && quote === '"') at += 1;
    else if (text[at] === quote) return at;
  }
  return text.length;
}

/** `$NAME`, `${NAME:-value}`, `{{name}}` as values or holes. */
function filled(text: string, variables: ReadonlyMap<string, string>, depth = 0): readonly Piece[] {
  return holesIn(
    text,
    /\$\{?(?:env:|script:|global:)?(\w+(?::?-[^{}]*)?)\}?|\$\([^()]*\)|\{\{\s*([\w.$-]*)\s*\}\}/g,
  ).flatMap((piece): readonly Piece[] => {
    if (typeof piece === "string") return [piece];
    const [name = "", other] = piece.name.split(/:?-/);
    const value = variables.get(name) ?? other;
    if (value === undefined || depth > 5) return [{ name }];
    const pieces = filled(value, variables, depth + 1);
    // A name says more than `$1`.
    return pieces.length === 1 && typeof pieces[0] === "object" ? [{ name }] : pieces;
  });
}

function merged(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (typeof piece === "string" && typeof last === "string") all[all.length - 1] = last + piece;
    else if (piece !== "") all.push(piece);
  }
  return all;
}

function plain(word: Word): string {
  return word.pieces.map((piece) => (typeof piece === "string" ? piece : GAP)).join("");
}

function askedBy(words: readonly Word[], at: number, command: string, dialect: Dialect): Asked | undefined {
  const asked: Asked = {
    at,
    to: words.at(-1)?.to ?? at,
    form: command === "wget" ? "wget" : command === "curl" ? "curl" : "Invoke-RestMethod",
    headers: [],
    body: [],
    query: [],
    isGet: false,
  };
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const text = plain(word);
    const [name = "", inline] = /^--[\w-]+=/.test(text)
      ? [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1)]
      : [text];
    // `-XPOST`
    const short = /^-[XHd]./.test(text) && dialect === SHELL ? text.slice(0, 2) : undefined;
    const option = dialect.options[short ?? name] ?? dialect.options[name.toLowerCase()];
    if (option !== undefined) {
      const given =
        short !== undefined
          ? { ...word, pieces: [text.slice(2)] }
          : inline !== undefined
            ? { ...word, pieces: [inline] }
            : words[(index += 1)];
      if (given !== undefined) take(asked, option, given);
    } else if (dialect.flags.test(name)) asked.isGet ||= /^-\w*G|^--get$/.test(name);
    else if (name.startsWith("-")) index += inline === undefined ? 1 : 0;
    else asked.url ??= word.pieces;
  }
  return asked.url === undefined ? undefined : asked;
}

function take(asked: Asked, option: Option, word: Word): void {
  const text = plain(word);
  if (option === "url") asked.url = word.pieces;
  else if (option === "method") asked.method = methodOfText(text) ?? "";
  else if (option === "header") {
    const names = text.startsWith("@{")
      ? [...text.matchAll(/["']?([\w-]+)["']?\s*=/g)].map((match) => match[1] ?? "")
      : [text.split(":")[0] ?? ""];
    asked.headers.push(
      ...names.map((name) => name.trim().toLowerCase()).filter((name) => /^[\w-]+$/.test(name)),
    );
  } else if (option === "body" || option === "query") asked[option].push(word);
}

function siteOf(asked: Asked, file: SourceFile, addresses: Addresses, named: SourceFile): Site | undefined {
  const { path, query } = splitAt(asked.url ?? []);
  const method =
    asked.method === ""
      ? undefined
      : (asked.method ?? (asked.body.length > 0 && !asked.isGet ? "POST" : "GET"));
  const certainty = addresses.certainty(path, asked.headers, true, true);
  if (certainty === undefined) return undefined;
  const position = positionOf(named, asked.at);
  const end = positionOf(named, asked.to);
  const added = [...asked.query, ...(asked.isGet ? asked.body : [])].flatMap(({ pieces }) => [
    "&",
    ...pieces,
  ]);
  const body =
    asked.isGet || method === "GET" || asked.body.length === 0 ? undefined : bodyOf(asked.body, named);
  return {
    at: position,
    end: { line: end.line, column: end.column },
    form: asked.form,
    depth: "text",
    ...(method !== undefined && { method }),
    url: partsOf(path),
    query: namesOf([...query, ...added], asked.at, named),
    ...(body !== undefined && { body }),
    headers: [...new Set(asked.headers)],
    reads: [],
    certainty,
    pages: /has_?more|\bpage\b[^\n]*\+\+?|for page\b/i.test(file.text),
    retries: /\b429\b|--retry\b|Retry-After/i.test(file.text),
  };
}

function namesOf(pieces: readonly Piece[], offset: number, file: SourceFile): Names {
  const known: Written[] = [];
  let isOpen = false;
  for (const {
    name: [name],
    value,
  } of pairsOf(pieces)) {
    const literal = literalOf(value);
    if (typeof name !== "string") isOpen = true;
    else
      known.push({
        path: queryName(name),
        at: positionOf(file, offset),
        ...(literal !== undefined && { value: literal }),
      });
  }
  return { known, isOpen };
}

function bodyOf(words: readonly Word[], file: SourceFile): Names {
  const into: Collected = { known: [], isOpen: false };
  for (const word of words) {
    const text = plain(word).trim();
    const at = positionOf(file, word.at);
    const parsed = /^[{[]/.test(text) ? parsedJson(text) : undefined;
    if (parsed !== undefined) namesOfJson(parsed, "", at, into);
    else if (/^[\w.]+=/.test(text)) into.known.push(...namesOf(word.pieces, word.at, file).known);
    else into.isOpen = true;
  }
  return into;
}

/** `| jq '.data[].customer.name'`. */
function readsOf(text: string, from: number, file: SourceFile): readonly Read[] {
  const filter = /^\s*(?:\\\n\s*)?\|\s*jq\s+(?:-\w+\s+|--[\w-]+\s+)*(['"])([^'\n]{0,400}?)\1/.exec(
    text.slice(from, from + 500),
  );
  if (filter === null) return [];
  const reads: Read[] = [];
  let base = "";
  const offset = from + filter[0].indexOf(filter[2] ?? "");
  for (const part of (filter[2] ?? "").split("|")) {
    const whole = /^\s*((?:\.[\w]+|\[\d*\]|\.\[\d*\])+|\.)\s*$/.exec(part)?.[1];
    const paths = [...part.matchAll(/(?<![\w"])((?:\.[A-Za-z_]\w*(?:\[\d*\])?)+)/g)].map(
      (match) => match[1] ?? "",
    );
    for (const path of paths)
      reads.push({ path: join(base, path).replace(/(?:\[\])+$/, ""), at: positionOf(file, offset) });
    if (whole !== undefined && whole !== ".") base = join(base, whole);
  }
  return reads;
}

function join(base: string, path: string): string {
  const bare = path
    .replace(/^\./, "")
    .replace(/\[\d*\]/g, "[]")
    .replace(/\.\[\]/g, "[]");
  return base === "" || bare.startsWith("[]") ? base + bare : `${base}.${bare}`;
}

/** `GET https://…`, headers, an empty line, a body; `###` between. */
export function readRequests(file: SourceFile, addresses: Addresses): readonly Site[] {
  const variables = new Map<string, string>();
  for (const [, name, value] of file.text.matchAll(/^@([\w-]+)[ \t]*=[ \t]*(\S[^\n]*)$/gm))
    if (name !== undefined && value !== undefined) variables.set(name, value.trim());
  const sites: Site[] = [];
  let from = 0;
  for (const block of file.text.split(/^###/m)) {
    const site = requestIn(block, from, file, variables, addresses);
    if (site !== undefined) sites.push(site);
    from += block.length + 3;
  }
  return sites;
}

function requestIn(
  block: string,
  from: number,
  file: SourceFile,
  variables: ReadonlyMap<string, string>,
  addresses: Addresses,
): Site | undefined {
  const line =
    /^(?:(GET|POST|PUT|PATCH|DELETE|HEAD)[ \t]+)?((?:https?:\/\/|\{\{|\/)[^\s]*)(?:[ \t]+HTTP\/[\d.]+)?[ \t]*\r?\n?((?:[ \t]+[?&][^\n]*\n?)*)/m.exec(
      block,
    );
  if (line === null) return undefined;
  const [whole, method = "GET", url = "", more = ""] = line;
  const rest = block.slice(line.index + whole.length);
  const [head = "", ...bodies] = rest.split(/\r?\n[ \t]*\r?\n/);
  const headers = [...head.matchAll(/^([\w-]+):/gm)].map((match) => (match[1] ?? "").toLowerCase());
  const at = from + line.index;
  const text = bodies.join("\n\n").trim();
  const asked: Asked = {
    at,
    to: at + whole.trimEnd().length,
    form: "http",
    method,
    headers,
    body: [],
    query: [],
    isGet: false,
    url: filled(url + more.replace(/\s+/g, ""), variables),
  };
  if (text !== "")
    asked.body.push({
      at: at + whole.length,
      to: at + whole.length,
      pieces: filled(text, variables),
    });
  return siteOf(asked, file, addresses, file);
}
