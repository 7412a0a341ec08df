/** What a bench works on: the folder of a run, the documents once and ten times, the program of an earlier commit, the peers. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "../tools/programs.ts";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PEERS = join(ROOT, "test/bench/peers");

/** "Today" of the targets: the first release. */
const BASE = "5b62a41";

export interface Workshop {
  /** A folder that is gone afterwards. No configuration stands in it. */
  readonly folder: string;
  /** The command line of this program, built. */
  readonly cli: string;
  /** That of {@link BASE}; nothing where the history does not reach that far. */
  readonly base: string | undefined;
  /** Folder of the peers' scripts and packages. */
  readonly peers: string;
  /** Folder of the bundled documents. */
  readonly documents: string;
  /** Folder of the same, ten times, under other names. */
  readonly tenfold: string;
}

export async function openWorkshop(): Promise<Workshop> {
  execFileSync(process.execPath, [join(ROOT, "generator/build.mjs")], { stdio: "inherit" });
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "bench-")));
  return {
    folder,
    cli: join(ROOT, "dist/cli.js"),
    base: baseProgram(),
    peers: await peers(),
    documents: copies(folder, 1),
    tenfold: copies(folder, 10),
  };
}

export function closeWorkshop({ folder }: Workshop): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Built once; a commit does not change. */
function baseProgram(): string | undefined {
  const home = join(ROOT, "node_modules/.cache", `bench-${BASE}`);
  const cli = join(home, "dist/cli.js");
  if (existsSync(cli)) return cli;
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  try {
    const archive = execFileSync("git", ["archive", BASE], {
      cwd: ROOT,
      maxBuffer: 2 ** 30,
      stdio: ["ignore", "pipe", "ignore"],
    });
    execFileSync("tar", ["-x"], { cwd: home, input: archive });
  } catch {
    return undefined;
  }
  execFileSync("npm", ["ci", "--ignore-scripts", "--loglevel=error"], { cwd: home, stdio: "inherit" });
  execFileSync(process.execPath, ["generator/build.mjs"], { cwd: home, stdio: "inherit" });
  return cli;
}

async function peers(): Promise<string> {
  const home = dirname(await install(PEERS));
  for (const name of readdirSync(PEERS).filter((file) => file.endsWith(".mjs"))) {
    cpSync(join(PEERS, name), join(home, name));
  }
  return home;
}
function copies(folder: string, times: number): string {
  const source = join(ROOT, "specs/v2");
  const target = join(folder, `documents-${times}`);
  mkdirSync(target);
  for (const name of readdirSync(source).filter((file) => file.endsWith(".json"))) {
    const text = readFileSync(join(source, name), "utf8");
    if ((JSON.parse(text) as { openapi?: string }).openapi === undefined) continue;
    for (let i = 0; i < times; i += 1) {
      writeFileSync(join(target, i === 0 ? name : `copy${i}-${name}`), i === 0 ? text : copy(text, i));
    }
  }
  return target;
}

/** The same document as a domain of its own: it is recognised neither by its server nor by its id of the portal. */
function copy(text: string, i: number): string {
  const document = JSON.parse(text) as { info: { title: string } };
  const title = `${document.info.title} ${i}`;
  return JSON.stringify(
    { ...document, info: { ...document.info, title }, servers: [], "x-portal-id": undefined },
    null,
    2,
  );
}
