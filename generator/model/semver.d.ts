/** What is used of `semver`, which comes without types. */
declare module "semver" {
  /** The version without its build; `null` for what is none. */
  export function valid(text: string): string | null;
  export function inc(version: string, level: "major" | "minor" | "patch"): string | null;
  export function major(version: string): number;
  export function minor(version: string): number;
  export function compare(a: string, b: string): number;
  export function prerelease(version: string): readonly (string | number)[] | null;
  export function satisfies(version: string, range: string, how: { includePrerelease: boolean }): boolean;
}
