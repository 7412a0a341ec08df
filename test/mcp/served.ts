/** The server as a client of the protocol has it: over HTTP, with the API's mock behind it. */
import { Client as McpClient, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { type HttpOptions, listen, type Listening } from "../../generator/mcp/http.ts";
import type { Program } from "../../generator/mcp/main.ts";
import { Secrets } from "../../generator/mcp/secrets.ts";
import { serverOf } from "../../generator/mcp/server.ts";
import { type AuditEvent, type ToolOptions, Tools } from "../../generator/mcp/tools.ts";
import { Client, type ClientOptions } from "../../generator/runtime/index.ts";

// By a name that the type checker does not follow: it knows no generated packages.
const generated = new URL("../../output/mcp/src/program.ts", import.meta.url).href;
export const { program } = (await import(generated)) as { readonly program: Program };

export interface Assistant {
  readonly client: McpClient;
  readonly listening: Listening;
  /** Lines of the audit log. */
  readonly events: AuditEvent[];
  /** Requests that the API got: method and address. */
  readonly sent: string[];
  /** What a tool answers, as text; and whether it is an answer. */
  use(name: string, args: object): Promise<{ readonly text: string; readonly isError: boolean }>;
  /** The mock as it was at first. */
  reset(): void;
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
    // Nor is a report waited for that runs once a minute.
    limiter: { limit: Infinity, acquire: () => Promise.resolve() },
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
  const { token } = how.http ?? {};
  const requestInit = { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } };
  await client.connect(new StreamableHTTPClientTransport(new URL(listening.url), { requestInit }));
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
    reset: () => (mock as unknown as { reset(): void }).reset(),
    async close() {
      await client.close();
      await listening.close();
    },
  };
}
