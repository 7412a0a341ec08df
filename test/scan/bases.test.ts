/**
 * Small code bases in the forms that people write, each a file of `bases/`: what it is, its files behind `--- name`, and what a scan has to
 * say of it behind `=== findings`: `file:line rule`, then the call where nothing is wrong with it, else what it is about.
 */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Finding } from "../../generator/scan/finding.ts";
import { READERS } from "../../generator/scan/readers.ts";
import { scan } from "../../generator/scan/scan.ts";
import { known } from "./known.ts";

const folder = new URL("bases/", import.meta.url);

/** Of files and lines that are tried elsewhere. */
const ELSEWHERE: readonly string[] = ["missing-429", "not-followed", "tenant-in-source"];

function lineOf({
  file,
  line,
  rule,
  written,
  name,
  method,
  path,
  operationId,
  v2OperationId,
  meant,
}: Finding): string {
  const at = `${file}:${line}${written && (written.file !== file || written.line !== line) ? ` (${written.file}:${written.line})` : ""}`;
  const call = [method, path].filter(Boolean).join(" ");
  const became = v2OperationId ? ` → ${v2OperationId}` : "";
  const instead = meant?.[0] === undefined ? "" : ` → ${meant[0]}`;
  return `${at} ${rule} ${name === undefined ? `${call} ${operationId ?? "-"}${became}` : `${name}${instead}`}`;
}

it.each(readdirSync(folder).sort())("%s", (file) => {
  const [head = "", want = ""] = readFileSync(new URL(file, folder), "utf8").split("=== findings\n");
  const files = head
    .split(/^--- /m)
    .slice(1)
    .map((part) => ({ path: part.slice(0, part.indexOf("\n")), text: part.slice(part.indexOf("\n") + 1) }));
  const { findings } = scan({ files, known, readers: READERS, today: "2026-06-15" });
  const told = findings.filter(({ rule }) => !ELSEWHERE.includes(rule)).map(lineOf);
  expect(told).toEqual(
    want
      .trim()
      .split("\n")
      .filter((line) => line !== ""),
  );
});
