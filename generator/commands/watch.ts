/** Running again whenever a file changes: `generate --watch` and `mock`. */
import { quit, stopped } from "../ground/system.ts";
import { EXIT } from "./exit.ts";

/**
 * Runs again after changes, one run at a time, until the process is stopped.
 *
 * @returns the exit code
 */
export async function watch(
  paths: readonly string[],
  run: () => Promise<readonly string[]>,
): Promise<number> {
  const { watch: start } = await import("chokidar");
  const watcher = start([...paths], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 },
  });
  let busy = false;
  let again = false;
  const trigger = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    do {
      again = false;
      watcher.add([...(await run())]);
    } while (again);
    busy = false;
  };
  const failed = new Promise<never>((_, reject) => {
    watcher.on("all", () => void trigger().catch(reject));
  });
  await Promise.race([stopped(), failed]);
  await watcher.close();
  // A run that is still generating would go on to write.
  if (busy) quit();
  return EXIT.ok;
}
