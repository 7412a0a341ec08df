/** What may have been meant by a name that does not exist. */
import { meant, nearest } from "./nearest.js";
import { FROM, INVENTED, NUMBER, TENANT } from "./vendor.js";

/** @returns a sentence with a space before it; nothing where no name is near */
export function proposal(name: string, known: readonly string[]): string {
  return meant(proposed(name, known));
}

/** The names themselves, three at most. */
export function proposed(name: string, known: readonly string[]): readonly string[] {
  // What is longer is no name.
  const short = name.slice(0, 99);
  const same = invented(short, known);
  return [...new Set(same.length > 0 ? same : nearest(short, known))].slice(0, 3);
}

/** Names that people are known to write the name for. */
export function invented(name: string, known: readonly string[]): readonly string[] {
  return rewritten(name).flatMap((one) => known.filter((other) => other.toLowerCase() === one));
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
