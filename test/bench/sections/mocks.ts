/** Mock servers of all documents: until the first answer, under load, and whether what they answer is valid. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Figures } from "../figures.ts";
import type { Cases } from "../measure.ts";
import { validAnswers } from "../mock/answers.ts";
import { call, contenders, type MockServer, startServer } from "../mock/servers.ts";
import type { Workshop } from "../workshop.ts";

const LOAD = fileURLToPath(new URL("../mock/load.mjs", import.meta.url));
const run = promisify(execFile);

/** The list of customers: CPU, clock and memory until it is answered for the first time, then over and over. */
export function mock(shop: Workshop): Cases {
  return served(shop, async (server, begin) => {
    const url = `${server.url}/crm/v2/tenant/1/customers`;
    const { status, text } = await call(url, server);
    if (status !== 200) throw new Error(`${url} answers ${status} ${text.slice(0, 500)}`);
    const first = { wall: (performance.now() - begin) / 1000, ...server.cost(), answer: text.length };
    const { stdout } = await run(process.execPath, [LOAD, url, JSON.stringify(server.headers)]);
    return { ...first, calls: Number(stdout) };
  });
}

/** Every operation once. */
export function answers(shop: Workshop): Cases {
  return served(shop, async (server) => ({ valid: await validAnswers(server) }));
}

function served(shop: Workshop, use: (server: MockServer, begin: number) => Promise<Figures>): Cases {
  const rows = Object.entries(contenders(shop)).map(([row, contender]) => {
    const run = async () => {
      const begin = performance.now();
      const server = await startServer(contender, shop.folder);
      try {
        return await use(server, begin);
      } finally {
        await server.stop();
      }
    };
    return [row, run] as const;
  });
  return Object.fromEntries(rows);
}
