/**
 * What `stgen scan` needs of the bundled documents: operations and fields of both APIs, and where those of V1 went. A program of its own that
 * is run when the whole is built: to match two APIs takes longer than to read somebody's code.
 */
import { analyse } from "../analyse.ts";
import { optimizeLess, stdout } from "../ground/system.ts";
import { settingsOf } from "../model/settings.ts";
import { bundledSpecs } from "../read/bundled.ts";
import { gather } from "../read/disk.ts";
import { knownApis } from "../scan/known-apis.ts";
import type { KnownApis } from "../scan/known.ts";
import { bundledMigration } from "./migrate.ts";

optimizeLess();

async function read(): Promise<KnownApis> {
  const { report, to } = await bundledMigration();
  if (!report) throw new Error("the bundled documents make no report");
  const { documents } = await gather({ specs: `${bundledSpecs()}/v1`, origin: "user" });
  const { wire } = settingsOf({}).vendor;
  const v1 = analyse({ documents }).domains;
  const environments = Object.values(wire.environments);
  const hosts = (urls: readonly (string | undefined)[]) =>
    urls.flatMap((url) => (url === undefined ? [] : [new URL(url).host]));
  return knownApis({
    v1,
    v2: to,
    report,
    wire,
    hosts: {
      v1: hosts(v1.map(({ foreignOrigin }) => foreignOrigin)),
      v2: hosts(environments.map(({ api }) => api)),
      auth: hosts(environments.map(({ auth }) => auth)),
    },
  });
}

stdout.write(JSON.stringify(await read()));
