/** What every package carries besides its own files: the licence, and the changelog of what was released. */
import { license as ownLicense } from "virtual:assets";
import { OPTIONS } from "../model/options.ts";
import type { Note, Release } from "../model/release.ts";
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

const GROUPS: readonly { readonly level: Note["level"]; readonly title: string }[] = [
  { level: "major", title: "Breaking" },
  { level: "minor", title: "Added" },
  { level: "patch", title: "Fixed" },
];

function renderChangelog(packageName: string, releases: readonly Release[]): string {
  const parts = [`# Changelog of ${packageName}`, ...releases.map(renderRelease)];
  return `${parts.join("\n\n")}\n`;
}

function renderRelease({ version, date, changes }: Release): string {
  const groups = GROUPS.flatMap(({ level, title }) => {
    const notes = changes.filter((change) => change.level === level);
    return notes.length === 0
      ? []
      : [`### ${title}\n\n${notes.map(({ text }) => `- ${text.replace(/\s+/g, " ").trim()}`).join("\n")}`];
  });
  return [`## ${version} (${date})`, ...groups].join("\n\n");
}
