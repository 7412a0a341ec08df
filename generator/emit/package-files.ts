/** What every package carries besides its own files: the licence, and the changelog of what was released. */
import { license as ownLicense } from "virtual:assets";
import { renderChangelog } from "./changelog.ts";
import { OPTIONS } from "../model/options.ts";
import { packageName, type Settings } from "../model/settings.ts";

/** @param folder of the package */
export function emitPackageFiles(folder: string, settings: Settings): ReadonlyMap<string, string> {
  const license =
    settings.licenseText ?? (settings.license === OPTIONS.license.default ? ownLicense : undefined);
  const released = settings.released?.[folder];
  return new Map([
    ...(license === undefined ? [] : [["LICENSE", license] as const]),
    ...(released === undefined
      ? []
      : [["CHANGELOG.md", renderChangelog(packageName(settings, folder), released.releases)] as const]),
  ]);
}
