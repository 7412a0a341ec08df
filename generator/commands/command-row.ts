/** What a command is for the command line. */
import { Argument, Option } from "commander";

export interface CommandRow {
  /** One word, or that of a group and its own. */
  readonly name: string;
  readonly about: string;
  readonly arguments?: readonly Argument[];
  readonly options: readonly Option[];
  /** Exit codes 1 and 3, in words, where the command has them; its help tells all codes then. */
  readonly failure?: string;
  readonly drift?: string;
  /** What is said of a run that was stopped before anything was whole, where it writes as it goes. */
  readonly keeps?: string;
  /** Whether it goes on until it is stopped; others end within seconds. */
  lasts?(flags: object): boolean;
  /**
   * @param flags values of arguments and options by name
   * @returns the exit code
   */
  run(flags: object): Promise<number>;
}
