/** What `stgen init` is told. */
import type { Answers } from "../init/answers.ts";

export interface InitFlags {
  /** Nothing is asked. */
  readonly yes?: boolean;
  /** `bundled`, `portal` or a folder. */
  readonly specs?: string;
  readonly scope?: string;
  readonly only?: readonly string[];
  readonly out?: string;
  readonly use?: Answers["way"];
  readonly registry?: string;
  readonly runner?: Answers["runner"];
  readonly ci: boolean;
  readonly install: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}
