/** The table of faults, read and put into texts. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * @typedef {{ readonly name: string, readonly file: string, readonly from: string, readonly to: string, readonly tests: readonly string[] }} Mutant
 * @returns {readonly Mutant[]}
 */
export function readMutants() {
  const text = readFileSync(new URL("mutants.yaml", import.meta.url), "utf8");
  return Object.entries(parse(text)).map(([name, row]) => ({ name, ...row }));
}

/**
 * The text with the fault in it.
 *
 * @param {Mutant} mutant
 * @param {string} text of its file
 * @throws when what it replaces is not there exactly once
 */
export function mutate({ name, file, from, to }, text) {
  const count = text.split(from).length - 1;
  if (count !== 1)
    throw new Error(`${name}: what it replaces is ${count} times in ${file}; bring mutants.yaml up to date`);
  return text.replace(from, () => to);
}
