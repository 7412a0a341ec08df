/** Prints how much of the calls in `marked/` a scan finds, and how often it is right: `npm run measure:scan`, a part of a name behind `--` takes some; `-v` what differs. */
import { compared, lineOf, measured, names, type Measure } from "./marked.ts";
import { known } from "./known.ts";

const print = (text: string) => process.stdout.write(`${text}\n`);
const args = process.argv.slice(2);
const part = args.find((arg) => arg !== "-v") ?? "";
const of = (some: number, all: number) =>
  `${some} of ${all} (${all === 0 ? "–" : `${((100 * some) / all).toFixed(1)} %`})`;

const all = names()
  .filter((name) => name.includes(part))
  .map((name) => compared(name, known));
const sum = (key: keyof Measure) => all.reduce((total, each) => total + measured(each)[key], 0);
for (const each of all) {
  const meant = each.meant.map(lineOf);
  const told = each.told.map(lineOf);
  const differs = [
    ...meant.filter((line) => !told.includes(line)).map((line) => `  meant ${line}`),
    ...told.filter((line) => !meant.includes(line)).map((line) => `  told  ${line}`),
  ];
  if (differs.length > 0) print([each.name, ...(args.includes("-v") ? differs : [])].join("\n"));
}
print(`
code bases           ${all.length}
calls found          ${of(sum("found"), sum("calls"))}
operation right      ${of(sum("right"), sum("found"))}
proven right         ${of(sum("provenRight"), sum("proven"))}
where nothing calls  ${sum("beside")}`);
