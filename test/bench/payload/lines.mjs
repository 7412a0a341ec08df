/** Reads files of JSON lines and parses each line, which is the least that anybody can do who compares them: `node lines.mjs FILE…`. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

let records = 0;
for (const file of process.argv.slice(2))
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity }))
    if (typeof JSON.parse(line) === "object") records += 1;
process.stdout.write(`${records}\n`);
