/** What may have been meant by a name that does not exist. */
import { FROM, INVENTED, NUMBER, TENANT } from "./vendor.js";

/** @returns a sentence with a space before it; nothing where no name is near */
export function proposal(name: string, known: readonly string[]): string {
  // What is longer is no name.
  const short = name.slice(0, 99);
  const meant = rewritten(short).flatMap((one) => known.filter((other) => other.toLowerCase() === one));
  const near = known
    .map((other) => ({ other, nearness: nearness(short, other) }))
    .filter(({ nearness }) => nearness >= 0.5)
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

/** From 0 to 1: how many pairs of letters two names share. */
export function nearness(a: string, b: string): number {
  const [some, others] = [pairs(a), pairs(b)];
  return (2 * some.filter((pair) => others.includes(pair)).length) / (some.length + others.length);
}

function pairs(name: string): readonly string[] {
  const lower = name.toLowerCase();
  return Array.from(lower.slice(1), (letter, i) => `${lower[i]}${letter}`);
}
