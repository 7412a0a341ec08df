/** What users are told of corrections: of ours that do not fit one line, singly on demand; theirs in any case. */
import { once } from "node:events";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { publishedSet } from "../inputs/published.ts";
import { portalOf } from "../pull/portal.ts";
import { folder, stgen, stgenJson, start } from "./support.ts";

/** The accounting document of March 2026, which none of our corrections fits. */
const OLD = publishedSet("2026-03").find(({ path }) => path.includes("accounting"))?.text ?? "";
const COUNT =
  /^warning 13 bundled corrections do not fit these documents and were left out; --verbose shows them$/m;
const SINGLY = /\[overlay-target-empty\]/g;
const LINE = {
  code: "overlay-target-empty",
  severity: "warning",
  about: "bundled-correction",
  line: expect.any(Number),
};

/** The sentences about what it does not have are one more. */
const NOTES = { code: "note-unplaced", severity: "warning", about: "bundled-correction" };
const UNFIT = [...Array.from({ length: 12 }, () => LINE), NOTES].map((one) => expect.objectContaining(one));

describe("bundled corrections that do not fit", () => {
  const portal = portalOf({ "tenant-accounting-v2": OLD });
  it.each<[command: string, times: number, args: (url: string) => string[]]>([
    ["generate", 1, () => ["generate", "--specs", "specs"]],
    ["diff", 2, () => ["diff", "specs", "specs"]],
    ["specs pull", 1, (url) => ["specs", "pull", "--from", url, "--out", "pulled"]],
  ])("%s: one line of text, all with --verbose or --json", async (_, times, args) => {
    const argv = args((await portal).url);
    const cwd = () => folder({ "specs/accounting.json": OLD });
    const text = await stgen(cwd(), argv);
    expect(text).toMatchObject({ code: 0 });
    expect(text.stderr).toMatch(times === 1 ? COUNT : /^warning 26 bundled corrections/m);
    expect(text.stderr).not.toMatch(SINGLY);
    const verbose = await stgen(cwd(), [...argv, "--verbose"]);
    expect(verbose.stderr.match(SINGLY)).toHaveLength(12 * times);
    const { json } = await stgenJson(cwd(), argv);
    expect(json.diagnostics).toEqual(times === 1 ? UNFIT : [...UNFIT, ...UNFIT]);
  });

  it("mock: singly in the first line of --json", async () => {
    const cwd = folder({ "specs/accounting.json": OLD });
    const server = start(cwd, ["mock", "--specs", "specs", "--port", "0", "--json"]);
    const lines = createInterface({ input: server.stdout as NodeJS.ReadableStream });
    const [line] = (await once(lines, "line")) as [string];
    server.kill("SIGINT");
    await once(server, "close");
    expect((JSON.parse(line) as { diagnostics: unknown[] }).diagnostics).toEqual(UNFIT);
  });
});

describe("overlays in the config", () => {
  it("none: ours are not applied, those of the folder are", async () => {
    const own = `overlay: 1.0.0
info: { title: Own, version: "1" }
extends: ../accounting.json
actions: [{ target: $.info, update: { title: Mine } }, { target: $.nothing, remove: true }]
`;
    const cwd = folder({
      "specs/accounting.json": OLD,
      "specs/overlays/own.yaml": own,
      "stgen.config.yaml": "specs: specs\noverlays: none\n",
    });
    const { code, json } = await stgenJson(cwd, ["generate"]);
    expect(code).toBe(0);
    expect(json.diagnostics.map(({ file, pointer }) => [file, pointer])).toEqual([
      ["specs/overlays/own.yaml", "/actions/1/target"],
    ]);
  });

  it("anything else that is no list is refused", async () => {
    const { code, json } = await stgenJson(folder({ "stgen.config.yaml": "overlays: all\n" }), ["generate"]);
    expect([code, json.diagnostics.map(({ message }) => message)]).toEqual([
      1,
      ['The option overlays has to be a list of text, or "none"'],
    ]);
  });
});
