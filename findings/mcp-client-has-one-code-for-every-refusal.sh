#!/usr/bin/env bash
# The client of the Model Context Protocol has one code and one message for whatever status a server refuses with: CLIENT_HTTP_NOT_IMPLEMENTED, without the number.
#
# A wrong token (401), a path that is not there (404) and a server that is down (503) end `connect` over streamable HTTP in the same SdkHttpError: its message is
# "Error POSTing to endpoint: " and the body, empty where there is none, and its code says that something is not implemented. What happened stands in
# `data.status` alone, which neither the message nor the log of an error shows. Who branches by `code`, as errors of the SDK are otherwise told apart, retries
# a wrong token like an overload; a server had better say in its body what is wrong, for that is all that users get to read.
#
# Seen with @modelcontextprotocol/client 2.4.0, without an authProvider:
#   401 with a body     CLIENT_HTTP_NOT_IMPLEMENTED  "Error POSTing to endpoint: wrong token"  data.status 401
#   404 with a body     CLIENT_HTTP_NOT_IMPLEMENTED  "Error POSTing to endpoint: nothing here"  data.status 404
#   503 without a body  CLIENT_HTTP_NOT_IMPLEMENTED  "Error POSTing to endpoint: "  data.status 503
#
# Exits with 1 when one of them behaves otherwise, with 2 when it cannot be tried.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
cd "$home"
echo '{ "private": true, "type": "module" }' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @modelcontextprotocol/client@2.4.0 || exit 2

cat > try.mjs <<'END'
import { createServer } from "node:http";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";

const ROWS = [
  { status: 401, body: "wrong token" },
  { status: 404, body: "nothing here" },
  { status: 503, body: "" },
];
let exit = 0;
for (const { status, body } of ROWS) {
  const server = createServer((_request, response) => response.writeHead(status).end(body));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const url = new URL(`http://127.0.0.1:${server.address().port}/mcp`);
  const client = new Client({ name: "try", version: "1.0.0" });
  const told = await client.connect(new StreamableHTTPClientTransport(url)).then(
    () => "connected",
    ({ code, message, data }) => `${code}  ${JSON.stringify(message)}  data.status ${data?.status}`,
  );
  const wanted = `CLIENT_HTTP_NOT_IMPLEMENTED  ${JSON.stringify(`Error POSTing to endpoint: ${body}`)}  data.status ${status}`;
  console.log(`${status} ${body === "" ? "without a body" : "with a body   "}  ${told}`);
  if (told !== wanted) {
    console.log(`  expected ${wanted}`);
    exit = 1;
  }
  server.closeAllConnections();
  server.close();
}
process.exit(exit);
END
timeout 60 node try.mjs
