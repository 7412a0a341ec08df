/** `stgen specs pull` killed on its way: the folder is old or new as a whole. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { document, root, stgen, stgenJson } from "../cli/support.ts";
import { pretty, pull, pulled } from "./pulled.ts";

describe("kill -9", () => {
  const preload = pathToFileURL(join(root, "test/cli/interrupt.mjs")).href;
  // The rename of the journal decides; then two documents and the lock are put in place.
  it.each([
    { at: "writeFile 2", want: "old" },
    { at: "rename 1", want: "old" },
    { at: "rename 2", want: "new" },
    { at: "rename 3", want: "new" },
    { at: "rename 4", want: "new" },
  ])(
    "before $at: the folder is $want as a whole, and generate never works with half of it",
    async ({ at, want }) => {
      const { portal, cwd, specs } = pulled();
      const old = specs();
      for (const name of ["alpha", "beta"])
        portal.documents.set(`tenant-${name}-v2`, document(name, "title"));
      const env = { NODE_OPTIONS: `--import ${preload}`, INTERRUPT_AT: at, INTERRUPT_WITH: "SIGKILL" };
      const killed = await stgen(cwd, ["specs", "pull", "--from", portal.url], env);
      expect(killed.signal).toBe("SIGKILL");
      const generated = await stgenJson(cwd, ["generate", "--specs", "specs"]);
      expect(generated.json.diagnostics.map((d) => d.code)).toEqual(
        want === "old" ? [] : ["specs-interrupted"],
      );

      // The portal is down: what was begun is finished all the same.
      portal.faults.set("", (response) => response.writeHead(404).end());
      expect(await pull(portal, cwd)).toMatchObject({ code: 1 });
      const found = specs();
      portal.faults.clear();
      expect(await pull(portal, cwd)).toMatchObject({
        code: 0,
        written: want === "old" ? expect.any(Array) : [],
      });
      expect(found).toEqual(want === "old" ? old : specs());
      expect(specs()["beta.json"]).toBe(pretty(document("beta", "title")));
      expect(existsSync(join(cwd, "specs/.stgen/journal.json"))).toBe(false);
    },
  );
});
