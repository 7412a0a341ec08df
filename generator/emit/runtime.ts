/** The package that all generated clients share. */
import { runtimeSources } from "virtual:assets";
import { packageName, RUNTIME, SDK, type Settings } from "../model/settings.ts";
import type { WireProfile } from "../runtime/wire.ts";
import { literal } from "./literal.ts";
import { emitPackageJson } from "./manifest.ts";
import { render } from "./template.ts";
import { vendorView } from "./vendor.ts";

/** The runtime package: its sources as they are, but for what the vendor has of its own. */
export function emitRuntime(settings: Settings): ReadonlyMap<string, string> {
  return new Map([
    ...Object.entries(runtimeSources).map(([name, text]): [string, string] => [`src/${name}`, text]),
    ["src/vendor.ts", vendorModule(settings.vendor.wire)],
    [
      "package.json",
      emitPackageJson(
        {
          folder: RUNTIME,
          description: `Runtime of the generated ${settings.vendor.wire.name} clients: OAuth, paging, retries, rate limit. Unofficial.`,
          keywords: ["oauth"],
          dependencies: [],
          mocks: "engine",
        },
        settings,
      ),
    ],
    [
      "README.md",
      render("runtime-readme.md", {
        ...vendorView(settings),
        package: packageName(settings, RUNTIME),
        sdk: packageName(settings, SDK),
      }),
    ],
  ]);
}

/** The runtime's constants. */
export function vendorModule(wire: WireProfile): string {
  const start = "export const VENDOR: WireProfile = ";
  return [
    `/** ${wire.name} on the wire. Printed from the vendor's profile; to change it, change that. */`,
    'import type { WireProfile } from "./wire.js";',
    "",
    `${start}${literal({ ...wire }, { indent: 0, column: start.length })};`,
    "",
  ].join("\n");
}
