/** `stgen scopes`: what has to be ticked for the calls that an application makes. */
import { describe, expect, it } from "vitest";
import { folder, project, stgen, stgenJson } from "./support.ts";

interface Listed {
  readonly scopes: readonly { domain: string; scope: string; operations: string[] }[];
  readonly without: readonly { domain: string; operation: string }[];
}

const list = async (cwd: string, args: readonly string[]) =>
  (await stgenJson(cwd, ["scopes", ...args])).json as unknown as Listed;

describe("stgen scopes", () => {
  it("lists, by domain, what the named calls need, in the portal's words", async () => {
    const names = "Customers_GetList,crm:Customers_Create,st.jpm.jobs.list";
    const run = await stgen(folder(), ["scopes", "--operation", names]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toBe(
      `crm (CRM)
  tn.crm.customers:r  CRM → Customers (Read), 1 operation
  tn.crm.customers:w  CRM → Customers (Write), 1 operation

jpm (Job Planning and Management)
  tn.jpm.jobs:r  Job Planning and Management → Jobs (Read), 1 operation

3 scopes to tick.
`,
    );
  });

  it("lists each scope of the domains that are asked for once, with all operations that need it", async () => {
    const { scopes, without } = await list(folder(), ["--only", "telecom,scheduling-pro"]);
    expect(scopes.map(({ domain, scope }) => `${domain} ${scope}`)).toEqual([
      "scheduling-pro tn.sp.schedulers:r",
      "telecom tn.tlc.calls:r",
      "telecom tn.tlc.calls:w",
    ]);
    expect(scopes.flatMap(({ operations }) => operations)).toHaveLength(12);
    expect(without).toEqual([]);
  });

  it("says which domain has an operation that --only leaves out", async () => {
    const args = ["scopes", "--only", "crm", "--operation"];
    const left = await stgen(folder(), [...args, "jpm.jobs.list"]);
    expect(left.code).toBe(1);
    expect(left.stderr).toContain(
      "There is no operation jpm.jobs.list in the domains that --only names; jpm has it",
    );
    const nowhere = await stgen(folder(), [...args, "Customers_GetLists"]);
    expect(nowhere.stderr).not.toContain("--only names");
  });

  it("says for which calls the documents state none", async () => {
    const { scopes, without } = await list(project(), [
      "--specs",
      "specs",
      "--operation",
      "alpha.things.get",
    ]);
    expect({ scopes, without }).toEqual({
      scopes: [],
      without: [{ domain: "alpha", operation: "Things_Get" }],
    });
  });
});
