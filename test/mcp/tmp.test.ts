import { expect, it } from "vitest";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { assistant } from "./served.ts";
import { QUESTIONS } from "./questions.ts";
it("tmp", async () => {
  const a = await assistant({ allow: ["crm", "jpm", "dispatch", "salestech"] });
  const { tools } = await a.client.listTools();
  console.log(
    "TOKENS",
    countTokens(JSON.stringify(tools)),
    countTokens(JSON.stringify(tools) + a.client.getInstructions()),
  );
  console.log((await a.use("search", { words: "completed jobs" })).text);
  for (const op of ["crm.customers.list", "jpm.jobs.create", "forms.jobs.createAttachment"]) {
    const t = (await a.use("describe", { operation: op })).text;
    console.log(t, countTokens(t));
  }
  console.log((await a.use("call", { operation: "crm.customers.list", limit: 2 })).text);
  console.log(
    (
      await a.use("call", {
        operation: "crm.customers.list",
        limit: 3,
        fields: ["id", "name", "adress.city"],
      })
    ).text,
  );
  console.log((await a.use("call", { operation: "crm.export.customers", limit: 1, fields: ["id"] })).text);
  const w = await a.use("call", {
    operation: "crm.customers.createNote",
    path: { id: 1 },
    body: { text: "hi" },
  });
  console.log(w.text);
  const { confirm } = JSON.parse(w.text).answer ? JSON.parse(w.text) : ({} as any);
  console.log(
    (
      await a.use("call", {
        operation: "crm.customers.createNote",
        path: { id: 1 },
        body: { text: "hi" },
        confirm,
      })
    ).text,
  );
  console.log(
    (
      await a.use("call", {
        operation: "crm.customers.createNote",
        path: { id: 1 },
        body: { text: "hi" },
        confirm,
      })
    ).text,
  );
  for (const q of QUESTIONS) {
    const r = await a.use("call", {
      operation: q.call,
      ...(q.path && { path: q.path }),
      ...(q.query && { query: q.query }),
      ...(q.body !== undefined && { body: q.body }),
      limit: 2,
    });
    if (r.isError) console.log("FAIL", q.asks, r.text);
  }
  console.log(a.events.slice(-3), a.sent.slice(-3));
  await a.close();
});
