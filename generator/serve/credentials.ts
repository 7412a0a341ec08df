/** What the mock server lets in. Not secrets: they are printed at the start and stand in the try-it-out page. */
import { VENDOR } from "../runtime/vendor.ts";

export const TOKEN_PATH = VENDOR.tokenPath ?? "";

export const CREDENTIALS = {
  tenant: 1,
  clientId: "mock-client",
  clientSecret: "mock-secret",
  appKey: "mock-app-key",
} as const;
