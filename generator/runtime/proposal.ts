/** What may have been meant by a name that does not exist. */
import { FROM, INVENTED, NUMBER, TENANT } from "./vendor.js";

/** @returns a sentence with a space before it; nothing where no name is near */
export function proposal(name: string, known: readonly string[]): string {
  // What is longer is no name.
  const short = name.slice(0, 99);
  const meant = rewritten(short).flatMap((one) => known.filter((other) => other.toLowerCase() === one));
  const near = known
    .map((other) => ({ other, nearness: nearness(short.toLowerCase(), other.toLowerCase()) }))
    .filter(({ nearness }) => nearness >= 0.6)
    .sort((a, b) => b.nearness - a.nearness)
    .map(({ other }) => other);
  const best = [...new Set(meant.length > 0 ? meant : near)].slice(0, 3);
  return best.length > 0 ? ` Did you mean ${best.join(" or ")}?` : "";
}

/** The same of a query parameter, and what is said of those that belong elsewhere. */
export function queryProposal(name: string, known: readonly string[]): string {
  if (TENANT !== undefined && name.toLowerCase().startsWith(TENANT))
    return " The client sends it with every call.";
  if (!known.includes(FROM) && rewritten(name.slice(0, 99)).includes(FROM.toLowerCase()))
    return ` It is for feeds; lists go on by ${NUMBER}.`;
  return proposal(name, known);
}

/** A name in lower case, and what the table of inventions makes of it. */
function rewritten(name: string): readonly string[] {
  const names = [name.replace(/_+(.)/g, (_, letter: string) => letter.toUpperCase())];
  // A list that grows while it is walked.
  for (const [pattern, replacement] of INVENTED)
    for (const one of [...names]) names.push(one.replace(new RegExp(pattern), replacement));
  return names.map((one) => one.toLowerCase());
}

/** From 0 to 1. */
function nearness(a: string, b: string): number {
  const [short, long] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const isPart = short > 2 && (a.includes(b) || b.includes(a));
  return Math.max(1 - distance(a, b) / long, isPart ? 0.6 + (0.4 * short) / long : 0);
}

/** Letters that are to be changed, added or left out. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const changed = (above[j] ?? 0) + (letter === b[j] ? 0 : 1);
      row.push(Math.min(changed, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
