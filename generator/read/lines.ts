/** Lines of a file of any size, one in memory at a time. */
import { createReadStream } from "node:fs";
import { FileError } from "../ground/errors.ts";
import { stdin } from "../ground/system.ts";

export interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** Characters of one line; what is longer is no line of records. */
const LONGEST = 64 * 1024 * 1024;

/**
 * @param path `-` for standard input
 * @throws FileError for a line that is too long, TypeError for what is not UTF-8
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  let number = 0;
  const bytes: AsyncIterable<Buffer> = path === "-" ? stdin() : createReadStream(path);
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > LONGEST)
      throw new FileError(
        `line ${number + lines.length + 1} has no end`,
        "Each record stands on a line of its own.",
      );
    for (const text of lines) yield { text, number: ++number };
  }
  rest += decoder.decode();
  if (rest !== "") yield { text: rest, number: number + 1 };
}
