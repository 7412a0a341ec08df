/**
 * Time and memory of a migration, and how both grow: V1 → all of V2 as it is, then with both sides multiplied.
 *
 * `node test/bench/migrate.mjs [times]`, 10 times unless given. Not a test: numbers depend on the machine, the growth hardly does. Each row is a
 * process of its own that runs the built program, the best of three; what Node takes to start is subtracted from the growth.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const cli = join(root, "dist/cli.js");
const BARS = { seconds: 3, megabytes: 300 };
const RUNS = 3;
/** Names of the copies; the first keeps its own. */
const WORDS = ["", "Amber", "Birch", "Cedar", "Dahlia", "Elder", "Fir", "Ginkgo", "Hazel", "Iris"];

/** Tells the peak of the process on its last breath. */
const PROBE = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => writeSync(2, "peak " + process.resourceUsage().maxRSS + "\\n"));',
)}`;

const factor = Number(process.argv[2] ?? 10);
if (!Number.isInteger(factor) || factor < 2) throw new Error("how many times is a whole number from 2 on");
execFileSync(process.execPath, [join(root, "generator/build.mjs")], { stdio: "inherit" });

const folder = mkdtempSync(join(tmpdir(), "migrate-bench-"));
try {
  const once = { from: copies("v1", 1), to: copies("v2", 1) };
  const many = { from: copies("v1", factor), to: copies("v2", factor) };
  const start = measure(["--version"]);
  const single = measure(report(once));
  const multiple = measure(report(many));
  const onlyOld = measure(report({ ...once, from: many.from }));
  const onlyNew = measure(report({ ...once, to: many.to }));
  const whole = measure(["migrate", "report", "--out", join(folder, "report")]);
  const growth = ({ seconds }) =>
    ((seconds - start.seconds) / (single.seconds - start.seconds)).toFixed(1).padStart(6);
  const line = (name, { seconds, megabytes }, more = "") =>
    `${name.padEnd(34)} ${seconds.toFixed(2).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB ${more}`;
  console.log(
    [
      line("Node and the program alone", start),
      line("V1 → V2, no pins, as CSV", single),
      line(`V1 × ${factor} → V2`, onlyOld, `time × ${growth(onlyOld)}`),
      line(`V1 → V2 × ${factor}`, onlyNew, `time × ${growth(onlyNew)}`),
      line(`V1 × ${factor} → V2 × ${factor}`, multiple, `time × ${growth(multiple)}`),
      line(
        "V1 → V2, pins, all formats",
        whole,
        whole.seconds < BARS.seconds && whole.megabytes < BARS.megabytes
          ? "within the bars"
          : `over the bars: ${BARS.seconds} s, ${BARS.megabytes} MB`,
      ),
    ].join("\n"),
  );
} finally {
  rmSync(folder, { recursive: true });
}

function report({ from, to }) {
  const out = join(folder, "csv");
  return ["migrate", "report", "--no-pins", "--from", from, "--to", to, "--format", "csv", "--out", out];
}

/** The best of some runs: others on the machine only ever add. */
function measure(args) {
  const runs = Array.from({ length: RUNS }, () => {
    const begin = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", PROBE, cli, ...args, ...forced(args)],
      {
        cwd: root,
        encoding: "utf8",
        maxBuffer: 2 ** 28,
      },
    );
    const seconds = (performance.now() - begin) / 1000;
    if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stderr}`);
    return { seconds, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024 };
  });
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    megabytes: Math.min(...runs.map(({ megabytes }) => megabytes)),
  };
}

/** The second run finds the report of the first. */
function forced(args) {
  return args.includes("report") ? ["--force"] : [];
}

/** A folder with each document so many times; every copy is a domain of its own, with names of its own. */
function copies(side, times) {
  const source = join(root, "specs", side);
  const target = join(folder, `${side}-${times}`);
  mkdirSync(target);
  for (const name of readdirSync(source).filter((file) => file.endsWith(".json"))) {
    const text = readFileSync(join(source, name), "utf8");
    for (let i = 0; i < times; i += 1) {
      const word = WORDS[i % WORDS.length] + (i < WORDS.length ? "" : String(Math.floor(i / WORDS.length)));
      writeFileSync(
        join(target, i === 0 ? name : `${word.toLowerCase()}-${name}`),
        i === 0 ? text : JSON.stringify(renamed(JSON.parse(text), word)),
      );
    }
  }
  return target;
}

/** Schemas get the word before the last part of their names; servers go, for documents are recognised by them. */
function renamed(document, word) {
  const schema = (name) => name.replace(/[^.]*$/, (last) => word + last);
  const walk = (value) => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) =>
        key === "$ref" && typeof inner === "string"
          ? [key, inner.replace(/[^/]*$/, schema)]
          : [key, walk(inner)],
      ),
    );
  };
  const rest = walk(document);
  const schemas = rest.components?.schemas ?? {};
  return {
    ...rest,
    servers: [],
    "x-portal-id": undefined,
    components: {
      ...rest.components,
      schemas: Object.fromEntries(Object.entries(schemas).map(([name, inner]) => [schema(name), inner])),
    },
  };
}
