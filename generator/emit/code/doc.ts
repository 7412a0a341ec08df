/**
 * Code before it is laid out, and the printer that lays it out.
 *
 * A document is text with places where a line may end, in groups: a group stands on one line where it fits, with what follows it up
 * to the next such place, else it is broken at all of its own. The algorithm, and so the layout, is prettier's: `test/emit/doc.test.ts`
 * prints the same documents with both.
 */
import { columnsOf } from "./columns.ts";

export type Doc = string | Part;

interface Part {
  readonly kind: Kind;
  readonly parts: readonly Doc[];
  /** Columns on one line; infinitely many where it has several for certain. */
  readonly width: number;
  /** What an `ifBroken` is on one line. */
  readonly flat?: Doc;
  /** The group that an `ifBroken` or an `indentIfBroken` goes by, where it is not the one around it. */
  readonly of?: Doc;
}

type Kind =
  | "all"
  | "line"
  | "hardline"
  | "roughline"
  | "indent"
  | "align"
  | "group"
  | "ifBroken"
  | "indentIfBroken"
  | "either"
  | "fill";

/** A blank, or a new line. */
export const line: Doc = { kind: "line", parts: [" "], width: 1 };
/** Nothing, or a new line. */
export const softline: Doc = { kind: "line", parts: [], width: 0 };
export const hardline: Doc = { kind: "hardline", parts: [], width: Infinity };
/** A new line after one that ends as it is written: others lose the blanks at their ends. */
export const roughline: Doc = { kind: "roughline", parts: [], width: Infinity };

/** One after another. */
export function all(...parts: readonly Doc[]): Doc {
  return part("all", parts);
}

/** One step deeper. */
export function indent(...parts: readonly Doc[]): Doc {
  return part("indent", parts);
}

/** Two columns deeper, however wide a step is. */
export function align(...parts: readonly Doc[]): Doc {
  return part("align", parts);
}

/** On one line, or broken. */
export function group(...parts: readonly Doc[]): Doc {
  return part("group", parts);
}

/** A group that is broken, also where it would fit. */
export function broken(...parts: readonly Doc[]): Doc {
  return { kind: "group", parts, width: Infinity };
}

/** One thing where the group is broken, another where it is not. */
export function ifBroken(doc: Doc, flat: Doc = "", of?: Doc): Doc {
  return { kind: "ifBroken", parts: [doc], width: widthOf(flat), flat, ...(of !== undefined && { of }) };
}

export function indentIfBroken(of: Doc, ...parts: readonly Doc[]): Doc {
  return { kind: "indentIfBroken", parts, width: sum(parts), of };
}

/** The first of several that fits up to the first place where it is broken for certain, on one line but for that; or the last, broken. */
export function either(...choices: readonly Doc[]): Doc {
  return { kind: "either", parts: choices, width: widthOf(choices[0] ?? "") };
}

/** Texts with blanks between them, as many on a line as fit. */
export function fill(texts: readonly string[]): Doc {
  return { kind: "fill", parts: join(line, texts), width: Infinity };
}

/** Several with one thing between each and the next. */
export function join(separator: Doc, docs: readonly Doc[]): readonly Doc[] {
  const joined: Doc[] = [];
  docs.forEach((doc, i) => (i === 0 ? joined.push(doc) : joined.push(separator, doc)));
  return joined;
}

/** Whether it has several lines for certain. */
export function isBroken(doc: Doc): boolean {
  return widthOf(doc) === Infinity;
}

/** On one line, however long. */
export function flatText(doc: Doc): string {
  return typeof doc === "string" ? doc : print(doc, { width: Infinity, tab: 0 });
}

function part(kind: Kind, parts: readonly Doc[]): Doc {
  // What has no place where a line may end stays a text.
  return parts.every((one) => typeof one === "string") ? parts.join("") : { kind, parts, width: sum(parts) };
}

function sum(parts: readonly Doc[]): number {
  let width = 0;
  for (const one of parts) width += widthOf(one);
  return width;
}

function widthOf(doc: Doc): number {
  return typeof doc === "string" ? columnsOf(doc) : doc.width;
}

export interface Style {
  /** Columns of a line. */
  readonly width: number;
  /** Columns of a step. */
  readonly tab: number;
}

/**
 * Lays a document out.
 *
 * @param depth steps that it begins at: what stands before its first line there is not printed
 */
export function print(doc: Doc, style: Style, depth = 0): string {
  const printer = new Printer(style, depth * style.tab);
  printer.print(doc, depth * style.tab, false);
  return printer.text();
}

/** Parts of which one is being printed. */
interface Row {
  readonly parts: readonly Doc[];
  readonly isFlat: boolean;
  /** Index of the one after it. */
  next: number;
}

/** Room that is left on a line which ends in time. */
const ENOUGH = Infinity;

class Printer {
  readonly #style: Style;
  readonly #lines: string[] = [];
  /** The line that is being written. */
  #line = "";
  #column: number;
  /** What has been begun, the innermost last: what follows is in them. */
  readonly #rows: Row[] = [];
  /** Groups that were broken. */
  readonly #broken = new Set<Doc>();
  /** While columns are counted: a blank, which does not count where the line ends after it. */
  #isBlankOpen = false;

  constructor(style: Style, column: number) {
    this.#style = style;
    this.#column = column;
  }

  text(): string {
    return `${this.#lines.join("")}${this.#line}`;
  }

  print(doc: Doc, indentation: number, isFlat: boolean): void {
    if (typeof doc === "string" || (isFlat && doc.width < Infinity)) {
      this.#write(doc);
      this.#column += widthOf(doc);
    } else {
      this.#printPart(doc, indentation, isFlat);
    }
  }

  #printPart(doc: Part, indentation: number, isFlat: boolean): void {
    switch (doc.kind) {
      case "line":
      case "hardline":
        return this.#endLine(indentation);
      case "roughline":
        return this.#endLine(indentation, true);
      case "group":
        return this.#printGroup(doc, indentation);
      case "either":
        return this.#printEither(doc.parts, indentation);
      case "fill":
        return this.#printFill(doc.parts, indentation);
      case "ifBroken":
        return this.print(this.#chosen(doc, isFlat), indentation, isFlat);
      case "indentIfBroken": {
        const deeper = doc.of !== undefined && this.#broken.has(doc.of) ? this.#style.tab : 0;
        return this.#printAll(doc.parts, indentation + deeper, isFlat);
      }
      case "indent":
        return this.#printAll(doc.parts, indentation + this.#style.tab, isFlat);
      case "align":
        return this.#printAll(doc.parts, indentation + 2, isFlat);
      case "all":
        return this.#printAll(doc.parts, indentation, isFlat);
    }
  }

  #printAll(parts: readonly Doc[], indentation: number, isFlat: boolean): void {
    const row = { parts, isFlat, next: 0 };
    this.#rows.push(row);
    for (const one of parts) {
      row.next += 1;
      this.print(one, indentation, isFlat);
    }
    this.#rows.pop();
  }

  #printGroup(doc: Part, indentation: number): void {
    if (doc.width < Infinity && this.#fits(doc)) return this.print(doc, indentation, true);
    this.#broken.add(doc);
    this.#printAll(doc.parts, indentation, false);
  }

  #printEither(choices: readonly Doc[], indentation: number): void {
    const others = choices.slice(0, -1);
    const fitting = others.find((choice) => this.#fits(choice));
    this.print(fitting ?? choices.at(-1) ?? "", indentation, fitting !== undefined);
  }

  #printFill(parts: readonly Doc[], indentation: number): void {
    parts.forEach((one, i) => {
      const room = this.#style.width - this.#column - widthOf(one) - widthOf(parts[i + 1] ?? "");
      const isFull = typeof one !== "string" && room < 0;
      this.print(one, indentation, !isFull);
    });
  }

  #chosen({ parts: [doc = ""], flat = "", of }: Part, isFlat: boolean): Doc {
    return (of === undefined ? !isFlat : this.#broken.has(of)) ? doc : flat;
  }

  /** On one line. */
  #write(doc: Doc): void {
    if (typeof doc === "string") {
      this.#line += doc;
      return;
    }
    switch (doc.kind) {
      case "ifBroken":
        return this.#write(this.#chosen(doc, true));
      case "either":
        return this.#write(doc.parts[0] ?? "");
      default:
        for (const one of doc.parts) this.#write(one);
    }
  }

  #endLine(indentation: number, keepsBlanks = false): void {
    this.#lines.push(keepsBlanks ? this.#line : this.#line.trimEnd(), "\n");
    this.#line = " ".repeat(indentation);
    this.#column = indentation;
  }

  /** Whether it fits on one line, with what follows up to the next place where the line may end. */
  #fits(doc: Doc): boolean {
    this.#isBlankOpen = false;
    let room = this.#roomAfter(doc, true, this.#style.width - this.#column);
    for (let i = this.#rows.length - 1; i >= 0; i -= 1) {
      const { parts, next, isFlat } = this.#rows[i] as Row;
      for (let j = next; j < parts.length; j += 1) {
        if (room < 0 || room === ENOUGH) return room >= 0;
        room = this.#roomAfter(parts[j] as Doc, isFlat, room);
      }
    }
    return room >= 0;
  }

  /** Columns that are left of some after a document: less than none where it does not fit. */
  #roomAfter(doc: Doc, isFlat: boolean, room: number): number {
    const isWhole = typeof doc === "string" || (isFlat && doc.width > 1 && doc.width < Infinity);
    if (isWhole && doc !== "") {
      const blank = this.#isBlankOpen ? 1 : 0;
      this.#isBlankOpen = false;
      return room - blank - widthOf(doc);
    }
    return typeof doc === "string" ? room : this.#roomAfterPart(doc, isFlat, room);
  }

  #roomAfterPart(doc: Part, isFlat: boolean, room: number): number {
    switch (doc.kind) {
      case "hardline":
      case "roughline":
        return ENOUGH;
      case "line":
        if (!isFlat) return ENOUGH;
        this.#isBlankOpen ||= doc.width > 0;
        return room;
      case "ifBroken":
        return this.#roomAfter(this.#chosen(doc, isFlat), isFlat, room);
      case "either":
        return this.#roomAfter((isFlat ? doc.parts[0] : doc.parts.at(-1)) ?? "", isFlat, room);
      default: {
        const isFlatInside = isFlat && (doc.kind !== "group" || doc.width < Infinity);
        let left = room;
        for (const one of doc.parts) {
          left = this.#roomAfter(one, isFlatInside, left);
          if (left < 0 || left === ENOUGH) break;
        }
        return left;
      }
    }
  }
}
