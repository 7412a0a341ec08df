/** What code no longer compiles with the present client, and a check that looks at nothing else. */
import ts from "typescript";
import { groupBy } from "../../ground/collections.ts";
import { nodeAt, upTo } from "../../scan/script/code.ts";
import type { CodeFile } from "../../scan/readers.ts";
import type { NewError } from "../apply.ts";
import type { Edit, Rewrite, Undecided } from "../contract.ts";
import { inOrder, withEdits } from "../edits.ts";
import { MARKER } from "../../scan/markers.ts";
import { type ClientProgram, clientProgram, type UpgradeInput, usersOf } from "./client-program.ts";

interface BrokenInput extends UpgradeInput {
  readonly files: readonly CodeFile[];
  /** The code with the older client. */
  readonly client: ClientProgram;
  readonly rewrites: readonly Rewrite[];
  readonly undecided: readonly Undecided[];
}

/**
 * What a person has to change, as far as no row says it: errors that the code has with the present client, and had not with the older one,
 * where nothing was rewritten. An error in what was rewritten is the engine's to take back.
 */
export function brokenBy(input: BrokenInput): readonly Undecided[] {
  const edits = groupBy(
    input.rewrites.flatMap((one) => one.edits),
    ({ file }) => file,
  );
  const files = input.files.map(({ path, text }) => ({ path, text: withEdits(text, edits.get(path) ?? []) }));
  const present = clientProgram({ ...input, files, clients: input.present });
  return present.files.flatMap((file, i): readonly Undecided[] => {
    const old = input.client.files[i];
    if (!old) return [];
    const path = present.pathOf(file);
    const own = inOrder(edits.get(path) ?? []);
    const marked = new Set(
      input.undecided
        .filter(({ at }) => at.file === path)
        .map(({ at }) => statementAt(old, offsetOf(old, at))),
    );
    const before = { errors: errorsIn(input.client, old) };
    return newErrors(present, file, before).flatMap((error): readonly Undecided[] => {
      const start = placeBefore(error.start, error.start + error.length, own);
      if (start === undefined || marked.has(statementAt(old, start))) return [];
      const { line, character } = old.getLineAndCharacterOfPosition(start);
      return [{ row: error.row, at: { file: path, line: line + 1, column: character + 1 }, why: error.text }];
    });
  });
}

function offsetOf(file: ts.SourceFile, { line, column }: Undecided["at"]): number {
  return file.getPositionOfLineAndCharacter(line - 1, column - 1);
}

/** Where a place of an edited text was; nothing where it was edited. */
function placeBefore(start: number, end: number, edits: readonly Edit[]): number | undefined {
  let shift = 0;
  for (const edit of edits) {
    const from = edit.start + shift;
    const to = from + edit.text.length;
    if (start < to && from < end) return undefined;
    if (from >= end) break;
    shift += edit.text.length - (edit.end - edit.start);
  }
  return start - shift;
}

interface ProgramError {
  readonly start: number;
  readonly length: number;
  /** `TS2339` */
  readonly row: string;
  readonly text: string;
}

function errorsIn({ program }: ClientProgram, file: ts.SourceFile): readonly ProgramError[] {
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    .filter(({ category }) => category === ts.DiagnosticCategory.Error)
    .map(({ start = 0, length = 0, code, messageText }) => ({
      start,
      length,
      row: `TS${code}`,
      text: typeof messageText === "string" ? messageText : messageText.messageText,
    }));
}

/**
 * Errors of a file beyond those that it had: by their words, and, where a word of ours stands in them now, by what they are about.
 *
 * @param before.others of the same file in another program, by their words alone
 */
function newErrors(
  client: ClientProgram,
  file: ts.SourceFile,
  before: { readonly errors: readonly ProgramError[]; readonly others?: readonly ProgramError[] },
): readonly ProgramError[] {
  const wordsOf = ({ row, text }: ProgramError) => `${row} ${text}`;
  const others = new Set(before.others?.map(wordsOf));
  const [fresh, rest] = unmatched(errorsIn(client, file), before.errors, wordsOf);
  const [left] = unmatched(
    fresh.filter((error) => !others.has(wordsOf(error))),
    rest,
    ({ row }) => row,
  );
  return left;
}

/** What each of two lists has beyond the other, by a key. */
function unmatched<T>(
  now: readonly T[],
  before: readonly T[],
  keyOf: (one: T) => string,
): readonly [now: readonly T[], before: readonly T[]] {
  const left = [...before];
  const fresh = now.filter((one) => {
    const at = left.findIndex((other) => keyOf(other) === keyOf(one));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [fresh, left];
}

function statementAt(file: ts.SourceFile, at: number): ts.Node {
  const node = nodeAt(file, at);
  return ts.isStatement(node) ? node : (upTo(node, ts.isStatement) ?? file);
}

/**
 * Whether rewritten code compiles with the present client. What a comment of ours says that a person has to decide is no error of the rewriting,
 * and neither is what did not compile with the older client, or would not without any rewriting.
 */
export function upgradeCheck(
  input: UpgradeInput & { readonly files: readonly CodeFile[] },
): (texts: ReadonlyMap<string, string>) => readonly NewError[] {
  const own = usersOf(input.former, input.files);
  const known = new Set(input.files.map(({ path }) => path));
  const programWith = (clients: UpgradeInput["present"], files: readonly CodeFile[]) =>
    clientProgram({ ...input, files, clients });
  const errorsOf = (client: ClientProgram, path: string) => {
    const file = client.program.getSourceFile(input.root + path);
    return file ? errorsIn(client, file) : [];
  };
  const [former, untouched] = [programWith(input.former, own), programWith(input.present, own)];
  return (texts) => {
    const files = own.map(({ path, text }) => ({ path, text: texts.get(path) ?? text }));
    const made = [...texts].flatMap(([path, text]) => (known.has(path) ? [] : [{ path, text }]));
    const present = programWith(input.present, [...files, ...made]);
    return present.files.flatMap((file): readonly NewError[] => {
      const path = present.pathOf(file);
      const before = { errors: errorsOf(former, path), others: errorsOf(untouched, path) };
      const found = newErrors(present, file, before).find(({ start }) => !isMarked(file, start));
      return found ? [{ file: path, text: `${found.row}: ${found.text}` }] : [];
    });
  };
}

/** Whether a statement around a place has a comment that asks a person to decide. */
function isMarked(file: ts.SourceFile, place: number): boolean {
  for (let node = statementAt(file, place); !ts.isSourceFile(node); node = node.parent) {
    const at = node.getFullStart();
    // Behind other code on its line a comment is one that trails that.
    const comments = [ts.getLeadingCommentRanges, ts.getTrailingCommentRanges].flatMap(
      (rangesAt) => rangesAt(file.text, at) ?? [],
    );
    if (comments.some(({ pos, end }) => file.text.slice(pos, end).includes(MARKER))) return true;
  }
  return false;
}
