/**
 * The reference site that a mock serves. A program of its own, as `mock-reader.ts` is: the passes need more memory than all of the mock. Takes its
 * options as JSON in the first argument, and prints the page.
 */
import { optimizeLess, stdout } from "../ground/system.ts";
import { pick } from "../ground/pick.ts";
import { readConfig } from "../config.ts";
import { settingsOf } from "../model/settings.ts";
import { referenceSite } from "../reference/site.ts";
import { MOCK_PATHS } from "../serve/explorer.ts";
import type { ReadOptions } from "./bundled-mock.ts";
import { formerFields } from "./former-fields.ts";
import { readSelection } from "./selection.ts";

optimizeLess();

async function read(options: ReadOptions): Promise<string> {
  const { config } = await readConfig(options.config);
  const asked = pick(options, "specs", "strict");
  const { domains } = await readSelection(config, {
    ...asked,
    ...(options.only && { only: [...options.only] }),
  });
  return referenceSite(domains, {
    settings: settingsOf(config),
    formerFields: await formerFields(),
    mock: MOCK_PATHS.state,
  });
}

stdout.write(await read(JSON.parse(process.argv[2] ?? "{}") as ReadOptions));
