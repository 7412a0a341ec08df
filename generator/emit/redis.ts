/** The package for several processes of one application: a limit and a token that they share. */
import { redisSources } from "virtual:assets";
import { packageName, REDIS, RUNTIME, SDK, type Settings } from "../model/settings.ts";
import { emitManifests } from "./manifest.ts";
import { render } from "./template.ts";
import { forVendor, vendorView } from "./vendor.ts";

/** Versions of the client libraries that it works with; either will do. */
const CLIENTS = { ioredis: ">=5.4.0", redis: ">=4.7.0" };

export function emitRedis(settings: Settings): ReadonlyMap<string, string> {
  const { wire } = settings.vendor;
  const runtime = packageName(settings, RUNTIME);
  const sources = Object.entries(redisSources).map(([name, text]): [string, string] => [
    `src/${name}`,
    forVendor(text, settings.vendor).replaceAll('"../runtime/index.js"', JSON.stringify(runtime)),
  ]);
  return new Map([
    ...sources,
    ...emitManifests(settings, {
      folder: REDIS,
      description: `One rate limit and one token for all processes of a ${wire.name} application, in Redis. Unofficial.`,
      keywords: [...settings.vendor.keywords, "redis", "rate-limit"],
      dependencies: [RUNTIME],
      peers: CLIENTS,
    }),
    [
      "README.md",
      render("redis-readme.md", {
        ...vendorView(settings, []),
        package: packageName(settings, REDIS),
        sdk: packageName(settings, SDK),
        prefix: settings.vendor.className.toLowerCase(),
      }),
    ],
  ]);
}
