/** What a receiver throws while it is made: afterwards it answers, whatever comes. */

/** Options of a receiver are missing or wrong. `problems` names all of them. */
export class WebhookConfigurationError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`Webhooks cannot be received: ${problems.join("; ")}.`);
    this.name = "WebhookConfigurationError";
    this.problems = problems;
  }
}
