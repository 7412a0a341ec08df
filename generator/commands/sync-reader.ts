/** What `stgen sync` needs of the bundled documents: tables. A program of its own that is run when the whole is built. */
import { analyse } from "../analyse.ts";
import { optimizeLess, stdout } from "../ground/system.ts";
import { settingsOf } from "../model/settings.ts";
import { bundledSpecs } from "../read/bundled.ts";
import { gather } from "../read/disk.ts";
import { tablesOf } from "../tables/tables.ts";

optimizeLess();

const { documents } = await gather({ specs: bundledSpecs(), origin: "user" });
stdout.write(JSON.stringify(tablesOf(analyse({ documents }).domains, settingsOf({}).vendor)));
