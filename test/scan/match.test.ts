import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addressOf } from "../../generator/scan/address.ts";
import { matchCall } from "../../generator/scan/match.ts";
import { meantByMethod, meantByPath } from "../../generator/scan/meant.ts";
import { CALLS } from "./calls.ts";
const known = JSON.parse(readFileSync(new URL("../../dist/scan-bundled.json", import.meta.url), "utf8"));
const parts = (t: string) =>
  t
    .split(/(\{[^{}]*\})/)
    .filter(Boolean)
    .map((p) => (p.startsWith("{") ? { name: p.slice(1, -1) } : p));
test("x", () => {
  let ok = 0;
  for (const [call, rule, op] of CALLS) {
    const [method = "", url = ""] = call.split(" ");
    const api = /servicetitan\.com/i.test(url) ? "v1" : "v2";
    const address = addressOf(parts(url));
    const m = matchCall(known, api, address, method);
    const meant =
      m.kind === "unknown" && api === "v2"
        ? meantByPath(known, address, method)
        : m.kind === "method"
          ? meantByMethod(known, address, method, m.routes)
          : undefined;
    const o = "operation" in m ? m.operation : meant?.operation;
    const got = o ? `${o.method} ${o.path}` : "-";
    const want = op.replace("~", "/v2/tenant/{tenant}");
    const r = {
      found: "ok",
      "missing-tenant": "missing-tenant",
      method: "wrong-method",
      dynamic: "dynamic-path",
      unknown: "unknown-path",
    }[m.kind];
    const w = rule === "v1-call" ? (op === "-" ? "unknown-path" : "ok") : rule;
    if (r === w && got === want) ok++;
    else console.log(call, "WANT", w, want, "GOT", r, got, meant?.why);
  }
  console.log(ok, CALLS.length);
  expect(1).toBe(1);
});
