/** TypeScript as an editor runs it: the time from an edit to the completions. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { median } from "./figures.ts";
import { ROOT } from "./workshop.ts";

const TSSERVER = join(ROOT, "node_modules/typescript/lib/tsserver.js");
/** Some before these are not counted: the first builds the program. */
const [WARMING, ASKED] = [3, 15];

/**
 * @param path of a module whose last member access is asked for after each edit of its first line
 * @param completes a name that has to be among the answers
 * @returns milliseconds
 */
export async function completionTime(
  path: string,
  { text, completes }: { readonly text: string; readonly completes: string },
): Promise<number> {
  const server = editor();
  try {
    const before = text.slice(0, text.lastIndexOf(".") + 1).split("\n");
    const at = { line: before.length + 1, offset: (before.at(-1)?.length ?? 0) + 1 };
    server.tell("open", { file: path, fileContent: `//\n${text}` });
    const times: number[] = [];
    for (let i = 0; i < WARMING + ASKED; i += 1) {
      const begin = performance.now();
      const line = { file: path, line: 1, offset: 3, endLine: 1, endOffset: 3 };
      server.tell("change", { ...line, insertString: "." });
      const answer = await server.ask("completionInfo", { file: path, ...at });
      if (i >= WARMING) times.push(performance.now() - begin);
      if (!answer.includes(`"name":"${completes}"`))
        throw new Error(`no ${completes} in ${answer.slice(0, 500)}`);
    }
    return median(times);
  } finally {
    server.close();
  }
}

function editor() {
  const child = spawn(process.execPath, [TSSERVER, "--disableAutomaticTypingAcquisition"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const waiting = new Map<number, (answer: string) => void>();
  const gone = new Promise<never>((_, reject) => {
    child.once("close", () => reject(new Error("tsserver ended")));
  });
  gone.catch(() => undefined);
  let [printed, seq] = ["", 0];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    printed += chunk;
    const lines = printed.split("\n");
    printed = lines.pop() ?? "";
    for (const line of lines.filter((text) => text.startsWith("{"))) {
      const { request_seq: of } = JSON.parse(line) as { request_seq?: number };
      if (of !== undefined) waiting.get(of)?.(line);
    }
  });
  const tell = (command: string, args: object) => {
    seq += 1;
    child.stdin.write(`${JSON.stringify({ seq, type: "request", command, arguments: args })}\n`);
    return seq;
  };
  return {
    tell,
    ask: (command: string, args: object) => {
      const asked = tell(command, args);
      return Promise.race([gone, new Promise<string>((resolve) => waiting.set(asked, resolve))]);
    },
    close: () => child.kill(),
  };
}
