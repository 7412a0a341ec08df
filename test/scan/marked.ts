/**
 * Code bases of `marked/`, written as strangers write: what a scan has to find stands behind `//=` in the line where a call stands, and is taken
 * out before it is read. `GET Jobs_GetList unknown-query-parameter:status; …` is a call, the operation that it means (`-` where there is none)
 * and what is wrong with it; with `?` before the method, a path that is only written there; a rule
 * alone is what is told of no call.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Finding } from "../../generator/scan/finding.ts";
import type { KnownApis } from "../../generator/scan/known.ts";
import { READERS } from "../../generator/scan/readers.ts";
import { scan } from "../../generator/scan/scan.ts";

const folder = new URL("marked/", import.meta.url);

/** Of files, lines and habits: tried elsewhere, and a call for all that. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "missing-429",
  "missing-paging",
  "not-followed",
  "tenant-in-source",
  "token-each-call",
  "secret-in-source",
]);

/** One call, as it is meant or told: `file:line GET Jobs_GetList` and what is wrong with it. */
export interface Call {
  readonly at: string;
  readonly operation: string;
  readonly faults: readonly string[];
  /** Of what is told: faults, or the call itself, that are told as proven. */
  readonly proven: readonly string[];
}

export interface Compared {
  readonly name: string;
  readonly about: string;
  readonly meant: readonly Call[];
  readonly told: readonly Call[];
}

export function names(): readonly string[] {
  return readdirSync(folder).sort();
}

export function compared(name: string, known: KnownApis): Compared {
  const text = readFileSync(new URL(name, folder), "utf8");
  const [about = "", ...parts] = text.split(/^--- /m);
  const marked = parts.map((part) => {
    const end = part.indexOf("\n");
    return { path: part.slice(0, end), lines: part.slice(end + 1).split("\n") };
  });
  const meant = marked.flatMap(({ path, lines }) =>
    lines.flatMap((line, i) => callsIn(line.split("//= ")[1] ?? "", `${path}:${i + 1}`)),
  );
  const files = marked.map(({ path, lines }) => ({
    path,
    text: lines.map((line) => line.replace(/\s*\/\/= .*/, "")).join("\n"),
  }));
  const { findings } = scan({ files, known, readers: READERS, today: "2026-06-15" });
  return { name, about: about.trim(), meant, told: toldIn(findings) };
}

function callsIn(mark: string, at: string): readonly Call[] {
  return mark
    .split(";")
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map((each) => {
      const [method = "", id = "", ...faults] = each.split(" ");
      // What is told of no call, by its rule alone.
      if (id === "") return { at, operation: method, faults: [method], proven: [] };
      return { at, operation: `${method} ${id}`, faults: [...faults].sort(), proven: [] };
    });
}

function toldIn(findings: readonly Finding[]): readonly Call[] {
  const calls = new Map<string, Omit<Call, "faults" | "proven"> & { faults: string[]; proven: string[] }>();
  for (const { rule, file, line, method, operationId, name, confidence, path } of findings) {
    if (ELSEWHERE.has(rule) && path === undefined) continue;
    const at = `${file}:${line}`;
    // What is told of no call, as an import of a name, stands by itself.
    const isMention = confidence === "mention";
    const verb = `${isMention ? "?" : ""}${method ?? "GET"}`;
    const operation = path === undefined ? rule : `${verb} ${operationId ?? "-"}`;
    const call = calls.get(`${at} ${operation}`) ?? { at, operation, faults: [], proven: [] };
    calls.set(`${at} ${operation}`, call);
    if (ELSEWHERE.has(rule)) continue;
    const fault = name === undefined ? rule : `${rule}:${name}`;
    if (rule !== "v2-call") call.faults.push(fault);
    if (confidence === "proven") call.proven.push(fault);
  }
  return [...calls.values()].map((call) => ({ ...call, faults: call.faults.sort() }));
}

export function lineOf({ at, operation, faults }: Call): string {
  return [at, operation, ...faults].join(" ");
}

export interface Measure {
  /** Calls that there are, and those of them of which something is told. */
  readonly calls: number;
  readonly found: number;
  /** Of those found, those with the operation that is meant. */
  readonly right: number;
  /** Told as proven, and right in that. */
  readonly proven: number;
  readonly provenRight: number;
  /** Told where nothing is called. */
  readonly beside: number;
}

export function measured({ meant: all, told: everything }: Compared): Measure {
  const isCall = ({ operation }: Call) => !operation.startsWith("?");
  const [meant, told] = [all.filter(isCall), everything.filter(isCall)];
  const isSame = (one: Call) => (other: Call) => one.at === other.at && one.operation === other.operation;
  // Several calls of one line are told apart by their operations; a line with a wrong one has the call found.
  const found = meant.filter((one) => told.some(({ at }) => at === one.at));
  const proven = told.flatMap((one) => one.proven.map((fault) => ({ one, fault })));
  const provenRight = proven.filter(({ one, fault }) => {
    const of = meant.find(isSame(one));
    return of !== undefined && (fault === "v2-call" ? of.faults.length === 0 : of.faults.includes(fault));
  });
  return {
    calls: meant.length,
    found: found.length,
    right: found.filter((one) => told.some(isSame(one))).length,
    proven: proven.length,
    provenRight: provenRight.length,
    beside: told.filter(({ at }) => meant.every((one) => one.at !== at)).length,
  };
}
