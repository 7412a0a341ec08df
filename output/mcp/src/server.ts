/** The tools as a server of the Model Context Protocol. */
import { Server } from "@modelcontextprotocol/server";
import type { Secrets } from "./secrets.js";
import { type Api, TOOLS, type Tools } from "./tools.js";

/** What assistants read first. */
function instructions({ name }: Api): string {
  return [
    `The API of ${name}, with search, describe and call: search for the operation, describe it, then call it.`,
    "Filters have the names that describe gives and no others. Records refer to each other by ids: look the other one up, with query.ids for many at once.",
    "Ask for few fields and rows. Feeds (export) are for syncing, lists for questions.",
  ].join("\n");
}

/** A server for one connection. */
export function serverOf(api: Api, tools: Tools, secrets: Secrets): Server {
  const server = new Server(
    { name: `${api.name.toLowerCase().replaceAll(" ", "-")}-mcp`, version: api.version },
    { capabilities: { tools: {} }, instructions: instructions(api) },
  );
  server.setRequestHandler("tools/list", () => ({
    tools: TOOLS.map((tool) => structuredClone(tool)) as never,
  }));
  server.setRequestHandler("tools/call", async ({ params }, { mcpReq }) => {
    const { content, isError } = await tools.use(params.name, params.arguments ?? {}, mcpReq.signal);
    const shown = content.map((part) =>
      part.type === "text" ? { ...part, text: secrets.hide(part.text) } : { ...part },
    );
    return { content: shown, ...(isError && { isError }) };
  });
  return server;
}
