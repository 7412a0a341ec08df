/**
 * Code in languages that the compiler at hand does not know, read by its text: calls of the API, how they are made, what is read of their answers.
 * `language.ts` has a row a language, `lexer.ts` makes tokens of a text and `parser.ts` expressions of them; `program.ts` knows what names stand
 * for, `fold.ts` what addresses come to, `forms.ts` how libraries are called; `sites.ts` finds the calls and `follow.ts` what is read. Documents
 * and commands that describe requests have readers of their own.
 */
import type { KnownApis } from "../known.ts";
import type { Mention, Sightings, Site } from "../site.ts";
import { Addresses } from "./address.ts";
import type { Folders } from "./address.ts";
import { readCode } from "./code.ts";
import { hasCommands, readCommands, readRequests } from "./commands.ts";
import { readDocument } from "./documents.ts";
import { LANGUAGES, extensionOf, languageOf } from "./language.ts";
import type { Language } from "./language.ts";
import { mentionsIn } from "./mentions.ts";
import { notebookOf } from "./notebook.ts";
import type { SourceFile } from "./program.ts";

export type { Folders } from "./address.ts";
export { scriptsIn } from "./scripts.ts";

type Known = Pick<KnownApis, "hosts" | "domains">;

/** Longer texts are data, not code. */
const LONGEST = 4_000_000;
const REQUEST_FILES = new Set(["http", "rest"]);

/** Whether a file is of a kind that is read here. */
export function isRead(path: string): boolean {
  const extension = extensionOf(path);
  return (
    languageOf(path) !== undefined ||
    hasCommands(extension) ||
    REQUEST_FILES.has(extension) ||
    extension === "json" ||
    extension === "ipynb"
  );
}

/** What stands in one file. Names that other files declare are not known then: where there are several, `readTexts` sees them all. */
export function readText(file: SourceFile, known: Known, folder: Folders): Sightings {
  return readTexts([file], known, folder);
}

/** What stands in the files of a folder, which may use constants, clients and functions of each other. */
export function readTexts(files: readonly SourceFile[], known: Known, folder: Folders): Sightings {
  const sites: Site[] = [];
  const mentions: Mention[] = [];
  const add = (found: Sightings): void => {
    sites.push(...found.sites);
    mentions.push(...found.mentions);
  };
  const short = files.filter(({ text, path }) => {
    if (text.length > LONGEST)
      mentions.push({
        at: { file: path, line: 1, column: 1 },
        kind: "unread",
        text: "longer than 4 million characters",
      });
    return text.length <= LONGEST;
  });
  for (const language of LANGUAGES) {
    const own = short.filter(({ path }) => languageOf(path) === language);
    if (own.length > 0) add(readAll(own, language, known, folder));
  }
  for (const file of short) add(readOther(file, known, folder));
  return { sites: inOrder(sites), mentions };
}

/** Files of a language together; where one of them is too deep for that, each by itself, and that one is told. */
function readAll(files: readonly SourceFile[], language: Language, known: Known, folder: Folders): Sightings {
  try {
    return readCode(files, language, known, folder);
  } catch (error) {
    // What is nested without end ends the stack; anything else is a fault of ours.
    if (!(error instanceof RangeError)) throw error;
    const [only] = files;
    if (files.length === 1 && only !== undefined) {
      return {
        sites: [],
        mentions: [
          { at: { file: only.path, line: 1, column: 1 }, kind: "unread", text: "nested too deeply" },
        ],
      };
    }
    const each = files.map((file) => readAll([file], language, known, folder));
    return { sites: each.flatMap(({ sites }) => sites), mentions: each.flatMap(({ mentions }) => mentions) };
  }
}

/** Files that are of no language with names of its own. */
function readOther(file: SourceFile, known: Known, folder: Folders): Sightings {
  const extension = extensionOf(file.path);
  const addresses = new Addresses(known, folder);
  const mentions = folder.anchored ? mentionsIn(file, extension) : [];
  if (extension === "json") return { sites: readDocument(file, addresses), mentions };
  if (hasCommands(extension)) return { sites: readCommands(file, extension, addresses), mentions };
  if (REQUEST_FILES.has(extension)) return { sites: readRequests(file, addresses), mentions };
  if (extension !== "ipynb") return { sites: [], mentions };
  const { code, moved } = notebookOf(file);
  const python = languageOf("x.py");
  return python === undefined ? { sites: [], mentions: [] } : moved(readCode([code], python, known, folder));
}

function inOrder(sites: readonly Site[]): readonly Site[] {
  return [...sites].sort(({ at: a }, { at: b }) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}
