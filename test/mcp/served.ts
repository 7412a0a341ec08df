/** The server as a client of the protocol has it: over HTTP, with the API's mock behind it. */
import { Client as McpClient, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { listen, type HttpOptions, type Listening } from "../../output/mcp/src/http.ts";
import { program } from "../../output/mcp/src/program.ts";
import { Secrets } from "../../output/mcp/src/secrets.ts";
import { serverOf } from "../../output/mcp/src/server.ts";
import { type AuditEvent, type ToolOptions, Tools } from "../../output/mcp/src/tools.ts";
import { Client, type ClientOptions } from "@st-v2/runtime";

export interface Assistant {
  readonly client: McpClient;
  readonly listening: Listening;
  /** Lines of the audit log. */
  readonly events: AuditEvent[];
  /** Requests that the API got: method and address. */
  readonly sent: string[];
  /** What a tool answers, as text; and whether it is an answer. */
  use(name: string, args: object): Promise<{ readonly text: string; readonly isError: boolean }>;
  close(): Promise<void>;
}

export const SECRET = "s3cret-of-the-application";

/** @param api answers in place of the mock */
export async function assistant(
  options: ToolOptions = {},
  how: { readonly api?: (request: Request) => Promise<Response>; readonly http?: Partial<HttpOptions> } = {},
): Promise<Assistant> {
  const mock = await program.mock();
  const events: AuditEvent[] = [];
  const sent: string[] = [];
  const secrets = new Secrets(SECRET);
  const fetch = async (url: string, init: object) => {
    const request = new Request(url, init);
    if (!request.url.endsWith("/connect/token"))
      sent.push(`${request.method} ${new URL(request.url).pathname}`);
    return how.api ? how.api(request) : mock.fetch(url, init as RequestInit);
  };
  const st = new Client({
    ...program.trial,
    clientSecret: SECRET,
    maxRetries: 0,
    dryRun: true,
    fetch: secrets.watch(fetch as unknown as NonNullable<ClientOptions["fetch"]>),
  } as ClientOptions);
  const umbrella = program.umbrella(st);
  const tools = new Tools(program, () => umbrella, { audit: (event) => events.push(event), ...options });
  const listening = await listen(() => serverOf(program, tools, secrets), {
    port: 0,
    host: "127.0.0.1",
    hosts: [],
    token: undefined,
    ...how.http,
  });
  const client = new McpClient({ name: "test", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL(listening.url)));
  return {
    client,
    listening,
    events,
    sent,
    async use(name, args) {
      const { content, isError } = await client.callTool({
        name,
        arguments: args as Record<string, unknown>,
      });
      const text = (content as { readonly text?: string }[]).map((part) => part.text ?? "").join("\n");
      return { text, isError: isError === true };
    },
    async close() {
      await client.close();
      await listening.close();
    },
  };
}
