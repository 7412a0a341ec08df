/** The API that assistants are let in to: its operations, its clients, its mock. Generated; do not edit. */
import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import type { Program } from "./main.js";
import { type ToolOptions, Tools } from "./tools.js";
import { VERSION } from "./version.js";

export const program: Program = {
  name: "ServiceTitan",
  version: VERSION,
  command: "st-mcp",
  tokenVariable: "SERVICETITAN_MCP_TOKEN",
  trial: { tenant: "1", clientId: "id", clientSecret: "secret", appKey: "key" },
  async catalogue() {
    const { TEXTS } = await import("./texts.js");
    return TEXTS.flat();
  },
  async description(domain) {
    const { schemas } = await import("@st-v2/sdk/schemas");
    const description = await schemas.descriptions[domain]?.();
    if (description === undefined) throw new Error(`${domain} is no domain`);
    return description;
  },
  async umbrella(client) {
    const { ServiceTitan } = await import("@st-v2/sdk");
    return new ServiceTitan(client);
  },
  async mock() {
    const { createMock } = await import("@st-v2/sdk/mocks");
    return createMock({ guards: false });
  },
};

/**
 * The tools over a client, for servers of one's own: `use` answers what `search`, `describe` and `call` do.
 *
 * @param options credentials and settings, or a client that is there
 * @param how what assistants may do
 */
export function toolsOver(options: Client | ClientOptions, how: ToolOptions = {}): Tools {
  const client = toClient(options);
  let umbrella: Promise<object> | undefined;
  return new Tools(program, () => (umbrella ??= program.umbrella(client)), how);
}
