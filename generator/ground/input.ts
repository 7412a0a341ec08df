/** A text a run starts from, as read, and the name it is reported under; `.json` is read as JSON, everything else as YAML. */
export interface InputFile {
  /** As shown to the user: relative to the working directory, forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Of a document the files that it refers to, and those that they refer to. */
  readonly parts?: readonly PartFile[];
}

export interface PartFile extends InputFile {
  /** Why it was not read; its text is empty then. */
  readonly refused?: string;
}

/** Files with the parts of each. */
export function withParts(files: readonly InputFile[]): readonly InputFile[] {
  return files.flatMap((file) => [file, ...(file.parts ?? [])]);
}
