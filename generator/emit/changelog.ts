import type { Note, Release } from "../model/release.ts";

const GROUPS: readonly { readonly level: Note["level"]; readonly title: string }[] = [
  { level: "major", title: "Breaking" },
  { level: "minor", title: "Added" },
  { level: "patch", title: "Fixed" },
];

export function renderChangelog(packageName: string, releases: readonly Release[]): string {
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
