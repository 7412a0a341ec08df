/** A text a run starts from, as read, and the name it is reported under; `.json` is read as JSON, everything else as YAML. */
export interface InputFile {
  /** As shown to the user: relative to the working directory, forward slashes. */
  readonly path: string;
  readonly text: string;
}
