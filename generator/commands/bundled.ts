/** What commands need of the bundled documents, as `*-reader.ts` have made it. */
import { join } from "node:path";
import { packageFolder } from "../read/bundled.ts";
import { readIfThere } from "../read/disk.ts";

/** What was read when the program was built, by what it is for. */
export async function bundled<T>(
  name: "mock" | "former" | "payload" | "scan" | "sync" | "migration",
): Promise<T> {
  const text = await readIfThere(join(packageFolder(), `dist/${name}-bundled.json`));
  if (text === undefined) throw new Error("the program was not built");
  return JSON.parse(text) as T;
}
