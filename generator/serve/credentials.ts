/** What the mock server lets in. Not secrets: they are printed at the start and stand in the try-it-out page. */
import { TOKEN_PATH as PATH } from "../runtime/vendor.ts";

export const TOKEN_PATH = PATH ?? "";

export const CREDENTIALS = {
  tenant: 1,
  clientId: "mock-client",
  clientSecret: "mock-secret",
  appKey: "mock-app-key",
} as const;
