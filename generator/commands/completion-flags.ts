/** What `stgen completion` is asked for. */
export const SHELLS = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof SHELLS)[number];

export interface CompletionFlags {
  readonly shell: Shell;
}
