/** Standard output for much text: written as fast as it is read, as long as somebody reads it. */
import { stdout } from "../ground/system.ts";

export class Pipe {
  /** Whoever read has gone. */
  isGone = false;
  #goOn = (): void => undefined;

  constructor() {
    const end = () => {
      this.isGone = true;
      this.#goOn();
    };
    stdout.on("error", end).on("close", end);
    stdout.on("drain", () => this.#goOn());
  }

  readonly print = async (text: string): Promise<void> => {
    if (this.isGone || stdout.write(text)) return;
    await new Promise<void>((go) => {
      this.#goOn = go;
    });
  };
}
