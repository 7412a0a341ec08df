/** Packages that whoever syncs brings along: they are loaded when they are needed, and nobody else has to have them. */
import { TargetError } from "../target.js";

/** Loads a package from where the program runs; a test, or a bundler's user, hands it in. */
export type Load = (name: string) => Promise<unknown>;

/** Says what to install. */
export class MissingPackage extends TargetError {
  constructor(what: string, names: readonly string[]) {
    super(
      `${what} needs ${names.length > 1 ? "the packages" : "the package"} ${names.join(" and ")}: npm install ${names.join(" ")}`,
    );
  }
}

/**
 * @param others that are needed beside it, and told of as well
 * @throws MissingPackage
 */
export async function loaded<T>(
  load: Load,
  name: string,
  what: string,
  others: readonly string[] = [],
): Promise<T> {
  try {
    const module = (await load(name)) as { readonly default?: unknown };
    // What CommonJS exports is `default`, and some of it beside, where it is imported; where it is required, it is the module.
    const { default: all = module } = module;
    return { default: all, ...(all as object), ...module } as T;
  } catch (error) {
    const { code } = error as { readonly code?: string };
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    throw new MissingPackage(what, [name, ...others]);
  }
}
