/** The page's table of the config file says what the table of options says. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { OPTIONS } from "../../generator/model/options.ts";

it("docs/generate.md has the options of the config file, with their defaults", () => {
  const page = readFileSync(new URL("../../docs/generate.md", import.meta.url), "utf8");
  const [, table = ""] = /^\| Key .*\n\| -.*\n((?:\|.*\n)+)/m.exec(page) ?? [];
  const rows = table
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()));
  const options = Object.entries(OPTIONS).map(([key, option]) => {
    const without = "default" in option ? `\`${option.default}\`` : option.otherwise;
    return ["", `\`${key}\``, option.about, without, ""];
  });
  expect(rows).toEqual(options);
});
