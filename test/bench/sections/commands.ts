/** What the other commands cost. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Cases } from "../measure.ts";
import { command } from "../process.ts";
import type { Workshop } from "../workshop.ts";
import { addField } from "./generators.ts";

export function start({ cli }: Workshop): Cases {
  return {
    "empty process": command({ args: ["-e", ""] }),
    "--help": command({ args: [cli, "--help"] }),
    "generate --help": command({ args: [cli, "generate", "--help"] }),
    "usage error": command({ args: [cli, "generate", "--nothing-like-it"], codes: [2] }),
  };
}

export function diff(shop: Workshop): Cases {
  const changed = join(shop.folder, "diff-changed");
  return besideBase(shop, (cli) =>
    command({
      args: [cli, "diff", shop.documents, changed, "--format", "json"],
      cwd: shop.folder,
      prepare: () => {
        cpSync(shop.documents, changed, { recursive: true });
        addField(join(changed, "crm.json"), 1);
      },
    }),
  );
}

export function report(shop: Workshop): Cases {
  return besideBase(shop, (cli, name) => {
    const out = join(shop.folder, `report-${name}`);
    return command({
      args: [cli, "migrate", "report", "--out", out],
      cwd: shop.folder,
      prepare: () => rmSync(out, { recursive: true, force: true }),
    });
  });
}

function besideBase({ cli, base }: Workshop, run: (cli: string, name: string) => Cases[string]): Cases {
  return { ours: run(cli, "ours"), ...(base && { "first release": run(base, "base") }) };
}
