/** Notebooks: cells of code as one text, with the lines of the file that each of them came from. */
import type { Position, Sightings, Site } from "../site.ts";
import { JSON_TEXT } from "./language.ts";
import { tokensOf } from "./lexer.ts";
import { Parser } from "./parser.ts";
import { positionOf } from "./position.ts";
import type { SourceFile } from "./program.ts";
import { plainText } from "./syntax.ts";
import type { Expression } from "./syntax.ts";

export interface Notebook {
  readonly code: SourceFile;
  /** Places in the code as places in the file. */
  readonly moved: (sightings: Sightings) => Sightings;
}

export function notebookOf(file: SourceFile): Notebook {
  const [whole] = new Parser(file.text, tokensOf(file.text, JSON_TEXT), JSON_TEXT).file();
  const cells =
    whole === undefined || whole.kind === "type" || whole.kind === "return"
      ? undefined
      : valueAt(whole, "cells");
  const lines: string[] = [];
  const places: number[] = [];
  for (const cell of cells?.kind === "list" ? cells.items : []) {
    if (plainText(valueAt(cell, "cell_type")) !== "code") continue;
    const source = valueAt(cell, "source");
    for (const piece of source?.kind === "list" ? source.items : source === undefined ? [] : [source]) {
      for (const line of (plainText(piece) ?? "").replace(/\n$/, "").split("\n")) {
        // Commands to the notebook are no Python.
        lines.push(/^\s*[%!]/.test(line) ? "" : line);
        places.push(piece.at);
      }
    }
  }
  const place = (at: Position): Position => {
    const start = positionOf(file, places[at.line - 1] ?? 0);
    return { file: file.path, line: start.line, column: start.column + at.column };
  };
  return {
    code: { path: file.path, text: `${lines.join("\n")}\n` },
    moved: ({ sites, mentions }) => ({
      sites: sites.map((site) => movedSite(site, place)),
      mentions: mentions.map((mention) => ({ ...mention, at: place(mention.at) })),
    }),
  };
}

function movedSite(site: Site, place: (at: Position) => Position): Site {
  const moved = <T extends { readonly at: Position }>(list: readonly T[]): readonly T[] =>
    list.map((one) => ({ ...one, at: place(one.at) }));
  const end = site.end === undefined ? undefined : place({ file: "", ...site.end });
  return {
    ...site,
    at: place(site.at),
    ...(end !== undefined && { end: { line: end.line, column: end.column } }),
    query: { ...site.query, known: moved(site.query.known) },
    ...(site.body !== undefined && { body: { ...site.body, known: moved(site.body.known) } }),
    reads: moved(site.reads),
    ...(site.leaves !== undefined && {
      leaves: site.leaves.map((one) => ({ ...place(one), path: one.path })),
    }),
  };
}

function valueAt(value: Expression, name: string): Expression | undefined {
  return value.kind === "dict" ? value.entries.find(({ key }) => plainText(key) === name)?.value : undefined;
}
