/** What a sync is compared with: a program that reads the same answers and writes their rows as lines of JSON: `node lines.mjs API FILE`. */
import { open } from "node:fs/promises";

interface Page {
  readonly hasMore: boolean;
  readonly continueFrom: string;
  readonly data: readonly unknown[];
}

const [api = "", file = ""] = process.argv.slice(2);
const out = await open(file, "w");
for (let from = "", hasMore = true; hasMore;) {
  const answer = await fetch(`${api}/jpm/v2/tenant/1/export/jobs?from=${from}`);
  const page = (await answer.json()) as Page;
  await out.write(page.data.map((row) => `${JSON.stringify(row)}\n`).join(""));
  from = page.continueFrom;
  ({ hasMore } = page);
}
await out.sync();
await out.close();
