/** The table of what only the live API shows: every fact is in it, and is where the table says it went. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { parseBehaviour } from "../../generator/read/behaviour.ts";
import { overlayNames, specText } from "./facts.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");

const { table, diagnostics } = parseBehaviour({ path: "behaviour.yaml", text: specText("behaviour.yaml") });
const { facts } = table;

it("is in order", () => {
  expect(diagnostics).toEqual([]);
});

it("has every fact, once", () => {
  const ids = Array.from({ length: 139 }, (_, i) => `B${String(i + 1).padStart(3, "0")}`);
  expect(facts.map(({ id }) => id)).toEqual(ids);
});

it("says that a fact is documented where it has sentences, and only there", () => {
  const odd = facts.filter(({ went, notes }) => went.includes("documentation") !== notes.length > 0);
  expect(odd).toEqual([]);
});

it("points at something for whatever else became of a fact", () => {
  const silent = facts.filter(
    ({ went, see, why }) =>
      went.some((to) => !["documentation", "left"].includes(to)) && see.length === 0 && !why,
  );
  expect(silent).toEqual([]);
});

it("names a test of whatever mocks or clients do about a fact", () => {
  const untried = facts.filter(
    ({ went, see }) =>
      went.some((to) => ["mock", "live-like", "strict-live", "client"].includes(to)) &&
      !see.some((place) => place.startsWith("test/")),
  );
  expect(untried.map(({ id }) => id)).toEqual([]);
});

it("imitates what is contradicted only when it is asked to be strict", () => {
  const contradicted = facts.filter(({ strength }) => strength === "contradicted");
  const imitated = contradicted.filter(({ went }) => went.includes("mock") || went.includes("live-like"));
  expect(contradicted.length).toBeGreaterThan(10);
  expect(imitated).toEqual([]);
});

it.each(facts.flatMap(({ id, see }) => see.map((place) => [id, place] as const)))(
  "%s is at %s",
  (_id, place) => {
    const [, file = "", text = ""] = /^([^:]+): (.+)$/.exec(place) ?? [];
    expect(text).not.toBe("");
    expect(read(file).includes(text), `${file} does not say: ${text}`).toBe(true);
  },
);

it("has an overlay for each fact that became one, which names it as evidence", () => {
  const evidence = overlayNames().flatMap((name) =>
    (parse(specText(`overlays/${name}`)) as { actions: { "x-evidence": string }[] }).actions.map(
      (action) => action["x-evidence"],
    ),
  );
  const missing = facts
    .filter(({ went }) => went.includes("overlay") && !went.includes("known"))
    .filter(({ id }) => !evidence.some((text) => text.includes(id)));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

/** Sources of a package of the output. */
function sources(id: string): string {
  return [
    "types.ts",
    ...readdirSync(new URL(`output/${id}/src/resources/`, root)).map((file) => `resources/${file}`),
  ]
    .map((file) => read(`output/${id}/src/${file}`))
    .join("\n");
}

const packages = readdirSync(new URL("specs/v2/", root)).map((file) => file.replace(".json", ""));
const texts = new Map(packages.map((id) => [id, sources(id)]));

it("stands in the clients, sentence by sentence, and in their api.md", () => {
  const unsaid = facts.flatMap(({ id, notes }) =>
    notes.flatMap(({ text, domains }) => {
      const said = (domains ?? packages).filter((domain) => texts.get(domain)?.includes(text));
      return said.length === (domains?.length ?? said.length) && said.length > 0 ? [] : [`${id} ${text}`];
    }),
  );
  expect(unsaid).toEqual([]);
  expect(read("output/jpm/api.md")).toContain(
    "so a first page holds the oldest jobs. (Reported by several users",
  );
});

it("names neither products nor people, and says how sure it is in no sentence itself", () => {
  const odd = facts
    .flatMap(({ notes }) => notes)
    .filter(({ text }) => /servicetitan|github|report(ed|s) by|P\d\d/i.test(text));
  expect(odd).toEqual([]);
});
