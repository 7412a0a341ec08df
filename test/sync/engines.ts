/** Databases to sync into: whichever this machine has. */
import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const require = createRequire(import.meta.url);

export interface Engine {
  readonly name: string;
  /** A target that nobody used yet. */
  fresh(): string;
}

/** Where Debian puts the programs of PostgreSQL, the latest last. */
function postgresPrograms(): string | undefined {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(a) - Number(b)) : [];
  const latest = versions.at(-1);
  return latest === undefined ? undefined : join(root, latest, "bin");
}

/** A server of its own on loopback, which nobody signs in to; it takes no root. */
export async function startPostgres(): Promise<{ readonly url: string; stop(): void } | undefined> {
  const programs = postgresPrograms();
  if (programs === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "sync-pg-"));
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? idsOf("postgres") : undefined;
  if (isRoot && user === undefined) return undefined;
  if (user) chownSync(folder, user.uid, user.gid);
  const port = await freePort();
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(programs, program), args, { ...user, stdio: "ignore", cwd: folder });
  run("initdb", ["-D", join(folder, "data"), "-A", "trust", "-U", "sync", "--no-sync"]);
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  run("pg_ctl", ["-D", join(folder, "data"), "-w", "-l", join(folder, "log"), "-o", options, "start"]);
  return {
    url: `postgres://sync@127.0.0.1:${port}/postgres`,
    stop: () => {
      run("pg_ctl", ["-D", join(folder, "data"), "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idsOf(user: string): { readonly uid: number; readonly gid: number } | undefined {
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    Number(spawnSync("id", [flag, user]).stdout.toString().trim()),
  );
  return uid !== undefined && gid !== undefined && uid > 0 ? { uid, gid } : undefined;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

export function hasPackage(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
