/** The texts a run starts from, as read, before anything has looked at them. */

/** One file a user wrote or downloaded. */
export interface SourceFile {
  /** As shown to the user: relative to the working directory, forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly format: "json" | "yaml";
}

/** A text as a file of its format: `.json` is JSON, everything else YAML. */
export function sourceFile({ path, text }: { readonly path: string; readonly text: string }): SourceFile {
  return { path, text, format: /\.json$/i.test(path) ? "json" : "yaml" };
}

/** A text and the name it is reported under; `.json` is read as JSON, everything else as YAML. */
export interface InputFile {
  readonly path: string;
  readonly text: string;
}
