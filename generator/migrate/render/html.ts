import type { MigrationReport } from "../rows.ts";
export function html(_: MigrationReport): readonly (readonly [string, string])[] {
  return [["index.html", ""]];
}
