/** What is looked at of a request: whoever answers calls of a kind of its own need not make a whole one. */
export type ApiRequest = Pick<
  Request,
  "method" | "url" | "headers" | "body" | "signal" | "text" | "formData"
>;
