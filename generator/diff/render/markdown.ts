/**
 * The comparison as Markdown for pull requests, in the order of the page. Code hosts refuse longer comments: what has no room any more is
 * counted, and linked to where the page lies somewhere.
 */
import { codeSpan, count, markdown } from "../../ground/text.ts";
import { groupBy } from "../../ground/collections.ts";
import type { Line } from "./lines.ts";
import { type DiffReport, type EntryView, LEVELS, reportOf, type ReportInput, type Row } from "./report.ts";

/** Characters of a whole report: GitHub takes 65,536 in a comment. */
export const MOST = 65_000;
/** Of these, what the sentence about all that was left out may need, beside addresses. */
const RESERVED = 400;
/** Of a link into the page, behind the page's address. */
const LONGEST_ANCHOR = 300;

/** @param page address of the same comparison as a page */
export function toMarkdown(input: ReportInput, page?: string): string {
  const report = reportOf(input);
  const links = page === undefined ? 0 : LEVELS.length * (page.length + LONGEST_ANCHOR);
  const text = new Bounded(MOST - RESERVED - links);
  for (const part of headOf(report)) text.add(part);
  const entries = report.sections.flatMap((section) =>
    section.blocks.flatMap((block, b) =>
      block.entries.map((entry, i) => ({
        entry,
        before: [
          ...(b === 0 && i === 0 ? [`## ${section.title} (${section.size})`] : []),
          ...(i === 0 ? [`### ${block.domain === "" ? "In several domains" : markdown(block.domain)}`] : []),
        ],
      })),
    ),
  );
  // Sentences come before code: what is left of the room is for that, the gravest first.
  const plain = entries.map(({ entry, before }) => ({ before, entry, text: entryText(entry) }));
  const fitting: { readonly entry: EntryView; readonly parts: readonly string[] }[] = [];
  const left: Row[] = [];
  for (const { before, entry, text: own } of plain) {
    // Once something had no room, nothing behind it is shown: the order would say what is not true.
    if (left.length === 0 && text.reserve([...before, own])) fitting.push({ entry, parts: [...before, own] });
    else left.push(...entry.rows);
  }
  for (const { entry, parts } of fitting) {
    const code = codeText(entry);
    text.put(code !== "" && text.reserve([code]) ? [...parts, code] : parts);
  }
  return text.end(left.length === 0 ? [] : [leftText(left, page)]);
}

/** A text that knows how much room there is left. */
class Bounded {
  readonly #parts: string[] = [];
  #room: number;

  constructor(room: number) {
    this.#room = room;
  }

  /** @returns whether there is room, which is then taken */
  reserve(parts: readonly string[]): boolean {
    const needed = parts.reduce((sum, part) => sum + part.length + GAP.length, 0);
    if (needed > this.#room) return false;
    this.#room -= needed;
    return true;
  }

  /** Parts for which there is room. */
  put(parts: readonly string[]): void {
    this.#parts.push(...parts);
  }

  add(part: string): void {
    if (this.reserve([part])) this.put([part]);
  }

  end(parts: readonly string[]): string {
    return `${[...this.#parts, ...parts].join(GAP)}\n`;
  }
}

const GAP = "\n\n";

function headOf({ bump, headline, sides, grid, advice }: DiffReport): readonly string[] {
  const names = sides.map(({ name, date, hash }, i) => {
    const day = date === "" ? "" : ` of ${date}`;
    return `${i === 0 ? "Before" : "After"}: \`${codeSpan(name)}\`${day} (\`${hash}\`)`;
  });
  const bumps = grid.map((row) => `\`${codeSpan(row.package)}\` ${row.bump}`).join(" · ");
  const table = [
    `| domain | ${LEVELS.join(" | ")} |`,
    `| --- |${" ---: |".repeat(LEVELS.length)}`,
    ...grid.map(
      ({ domain, cells }) => `| ${markdown(domain)} | ${cells.map(({ size }) => size).join(" | ")} |`,
    ),
  ].join("\n");
  const todo = [
    ...(advice.command === undefined
      ? []
      : [`- \`${codeSpan(advice.command)}\` ${advice.does}; \`--write\` writes it.`]),
    ...(advice.silent === 0
      ? []
      : [
          `- ${count(advice.silent, "change")} ${advice.silent === 1 ? "breaks" : "break"} code that is running, and no compiler tells it: the rows with **running code** alone.`,
        ]),
  ];
  return [
    "# What changed",
    names.join("<br>\n"),
    grid.length === 0 ? headline : `**${bump}**: ${headline}`,
    ...(grid.length === 0 ? [] : [bumps, table]),
    ...(todo.length === 0 ? [] : [todo.join("\n")]),
  ];
}

/** A family is folded, its hint said once; a subject has its changes below its name. */
function entryText({ kind, title, note, rows }: EntryView): string {
  const [first] = rows;
  const isOne = kind === "family" && rows.every(({ hint }) => hint === first?.hint);
  const items = rows.map((row) => item(row, isOne ? "" : ` ${row.hint}`)).join("\n");
  if (kind === "subject") return `**\`${codeSpan(title)}\`** (${note})\n\n${items}`;
  const about = isOne && first ? `${first.hint}\n\n` : "";
  return `<details><summary>${markdown(title)}</summary>\n\n${about}${items}\n\n</details>`;
}

function item(row: Row, hint: string): string {
  const breaks = [
    ...(row.types === "major" ? ["types"] : []),
    ...(row.wire === "major" ? ["running code"] : []),
  ].join(", ");
  const what = breaks === "" ? "" : `**${breaks}** `;
  const codemod = row.codemod === "" ? "" : ` \`stgen apply\` ${markdown(row.codemod)}.`;
  const used = row.used === "" ? "" : ` Used by \`${codeSpan(row.used)}\`.`;
  return `- ${what}${markdown(row.message)}.${hint}${codemod}${used} (\`${row.rule}\`)`;
}

/** Before and after; of a family that of its members. */
function codeText({ code, rows }: EntryView): string {
  const blocks = [code, ...rows.map((row) => row.code)].filter((lines) => lines.length > 0).map(fenced);
  if (blocks.length === 0) return "";
  return `<details><summary>Before and after</summary>\n\n${blocks.join(GAP)}\n\n</details>`;
}

const SIGNS: Readonly<Record<Line["kind"], string>> = { same: " ", gone: "-", new: "+", skipped: "#" };

function fenced(lines: readonly Line[]): string {
  const text = lines.map((line) => `${SIGNS[line.kind]} ${line.text}`).join("\n");
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}diff\n${text}\n${fence}`;
}

function leftText(left: readonly Row[], page: string | undefined): string {
  const levels = groupBy(left, ({ level }) => level);
  const counts = LEVELS.flatMap((level) => {
    const [first, ...others] = levels.get(level) ?? [];
    if (first === undefined) return [];
    const text = `${others.length + 1} ${level}`;
    return [page === undefined ? text : `[${text}](<${page}${anchorOf(first)}>)`];
  });
  const more = `**${count(left.length, "more change")}** (${counts.join(", ")}) had no room here`;
  return page === undefined
    ? `${more}: \`stgen diff … --format html --out changes.html\` makes a page of all, \`--format json\` lists them.`
    : `${more}, and stand on the page that the counts lead to.`;
}

/** Of a name that is too long for a link, the page itself. */
function anchorOf({ id }: Row): string {
  const anchor = `#${encodeURIComponent(id)}`;
  return anchor.length > LONGEST_ANCHOR ? "" : anchor;
}
