/** Where the program is, and the documents that come with it. */
import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Documents that come with the program. */
export function bundledSpecs(): string {
  return join(packageFolder(), "specs");
}

/** Where the program is installed: the nearest folder above that holds a `package.json`. */
export function packageFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json")) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

/** Whether a folder is the one that comes with the program. */
export function isBundled(specs: string): boolean {
  const real = (path: string) => (existsSync(path) ? realpathSync(path) : path);
  const bundled = real(bundledSpecs());
  return [bundled, join(bundled, "v2")].includes(real(resolve(specs)));
}
