/** What is not answered, and why; in the form that code which used the API before reads (`errors[0].error`). */

/** A request that is refused. Messages are read by callers: no values, no credentials. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

export function refused({ status, message, headers }: Refusal): Response {
  return Response.json({ errors: [{ error: message }] }, { status, headers });
}
