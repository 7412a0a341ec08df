/**
 * The mock server beside Prism and Steady: the same documents, the same calls, one run.
 *
 * `node test/bench/mock.mjs`. Not a test: numbers depend on the machine, the ratios hardly do. The other two are installed into a
 * temporary folder, so it needs a registry; and since they serve one document, they get all 24 as one. What each is asked: `GET …/customers` over and over from a process of its own, and every operation once, whose
 * answer is valid when its status is a declared success and its body passes the schema declared for it.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const BARS = { start: 1500, first: 50, megabytes: 120, timesSteady: 3 };
const OTHERS = { "@stoplight/prism-cli": "5.16.0", "@stdy/cli": "0.22.2" };
const WARM_SECONDS = 1;
const SECONDS = 4;
const CONNECTIONS = 16;
const RUNS = 2;
const HEADERS = { authorization: "Bearer token", "st-app-key": "mock-app-key", accept: "application/json" };

/** What is read comes before what is changed, and what is deleted last, the parts before the whole. */
const ORDER = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const shared = new Agent({ keepAlive: true });

// The load comes from a process of its own, which is this file again.
if (process.argv[2] === "load") {
  process.stdout.write(String(await load(process.argv[3], JSON.parse(process.argv[4]))));
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), "mock-bench-"));
try {
  execFileSync(process.execPath, [join(root, "generator/build.mjs")], { stdio: "inherit" });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: OTHERS }));
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"], {
    cwd: folder,
    stdio: "inherit",
  });
  const { readOperations, sample, createValidator } = await conformance();
  const operations = readOperations();
  const all = join(folder, "all.json");
  writeFileSync(all, JSON.stringify(merged()));
  const bin = (name) => join(folder, "node_modules/.bin", name);
  const contenders = [
    {
      name: "stgen mock",
      command: (port) => [
        process.execPath,
        [join(root, "dist/cli.js"), "mock", "--json", "--rate", "0", "--port", String(port)],
      ],
    },
    {
      name: "Steady",
      command: (port) => [bin("steady"), ["--quiet", "--host", "127.0.0.1", "--port", String(port), all]],
    },
    {
      name: "Prism -d",
      command: (port) => [
        bin("prism"),
        ["mock", "--dynamic", "--host", "127.0.0.1", "--port", String(port), all],
      ],
    },
  ];
  const rows = [];
  for (const contender of contenders) {
    const speed = await measureSpeed(contender);
    const validity = await measureValidity(contender, { operations, sample, createValidator });
    rows.push({ name: contender.name, ...speed, ...validity });
  }
  report(rows, operations.length);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** All documents as one: paths behind the prefix of their server, names behind that of their document. */
function merged() {
  const whole = {
    openapi: "3.1.0",
    info: { title: "All domains", version: "1" },
    servers: [{ url: "http://127.0.0.1" }],
    paths: {},
    components: { schemas: {}, securitySchemes: {} },
  };
  const specs = join(root, "specs/v2");
  for (const name of readdirSync(specs)) {
    const id = name.replace(".json", "");
    const text = readFileSync(join(specs, name), "utf8");
    const schemas = "#/components/schemas/";
    const document = JSON.parse(text.replaceAll(`"${schemas}`, `"${schemas}${id}.`));
    const prefix = new URL(document.servers[0].url).pathname;
    for (const [path, item] of Object.entries(document.paths)) {
      for (const operation of Object.values(item)) operation.operationId = `${id}_${operation.operationId}`;
      whole.paths[prefix + path] = item;
    }
    for (const [key, schema] of Object.entries(document.components.schemas)) {
      whole.components.schemas[`${id}.${key}`] = schema;
    }
    Object.assign(whole.components.securitySchemes, document.components.securitySchemes);
  }
  return whole;
}

/** Reading, sampling and checking of raw documents, as the tests have them. */
async function conformance() {
  const { build } = await import("esbuild");
  const outfile = join(root, "node_modules/.cache/mock-bench.mjs");
  await build({
    stdin: {
      contents: ["documents", "sample", "server"].map((name) => `export * from "./${name}.ts";`).join("\n"),
      resolveDir: join(root, "test/conformance"),
    },
    define: { "import.meta.url": JSON.stringify(pathToFileURL(join(root, "test/conformance/x.ts")).href) },
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    outfile,
  });
  return import(pathToFileURL(outfile).href);
}

// --- speed ----------------------------------------------------------------------------------------------------------------------------

async function measureSpeed(contender) {
  const runs = [];
  for (let i = 0; i < RUNS; i += 1) {
    const server = await start(contender);
    try {
      const headers = { ...HEADERS, ...(await server.authorization()) };
      const url = `${server.url}/crm/v2/tenant/1/customers`;
      const begin = performance.now();
      const bytes = (await call(url, { headers })).text.length;
      const first = performance.now() - begin;
      const idle = server.megabytes();
      const perSecond = Number(
        execFileSync(
          process.execPath,
          [fileURLToPath(import.meta.url), "load", url, JSON.stringify(headers)],
          {
            encoding: "utf8",
          },
        ),
      );
      runs.push({ start: server.took, first, idle, loaded: server.megabytes(), perSecond, bytes });
    } finally {
      await server.stop();
    }
  }
  const best = (key, pick) => pick(...runs.map((run) => run[key]));
  return {
    start: best("start", Math.min),
    first: best("first", Math.min),
    idle: best("idle", Math.min),
    loaded: best("loaded", Math.min),
    perSecond: best("perSecond", Math.max),
    bytes: runs[0].bytes,
  };
}

/** Started is what takes a connection. */
async function start({ command }) {
  const port = await freePort();
  const [file, args] = command(port);
  const begin = performance.now();
  const child = spawn(file, args, { stdio: "ignore", cwd: folder });
  const closed = new Promise((resolve) => child.once("close", resolve));
  while (!(await accepts(port))) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`);
    await sleep(5);
  }
  const url = `http://127.0.0.1:${port}`;
  return {
    took: performance.now() - begin,
    url,
    megabytes: () => megabytes(child.pid),
    // Only ours has a token endpoint; the others take any token.
    authorization: async () => {
      const body = "grant_type=client_credentials&client_id=mock-client&client_secret=mock-secret";
      const { status, text } = await call(`${url}/connect/token`, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body,
      });
      return status === 200 ? { authorization: `Bearer ${JSON.parse(text).access_token}` } : {};
    },
    stop: async () => {
      child.kill("SIGTERM");
      await closed;
    },
  };
}

/** Of a process and those it started: npm's `bin` may be a wrapper. Linux only. */
function megabytes(pid) {
  const own = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
  return children.reduce((sum, child) => sum + megabytes(child), own);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

/** Calls per second that were answered with 200. Over bare sockets, so that the server is what is slow. */
async function load(url, headers) {
  const { hostname, port, pathname } = new URL(url);
  const lines = Object.entries({ host: `${hostname}:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const text = Buffer.from(`GET ${pathname} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  const begin = performance.now() + WARM_SECONDS * 1000;
  const end = begin + SECONDS * 1000;
  let answered = 0;
  const worker = () =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => socket.write(text));
      socket.setNoDelay(true);
      let head = "";
      /** Bytes to come, or `chunks` until the last one. */
      let missing = 0;
      socket.on("error", reject);
      socket.on("data", (chunk) => {
        if (missing === 0) {
          head += chunk.toString("latin1");
          const length = head.indexOf("\r\n\r\n");
          if (length < 0) return;
          if (!head.startsWith("HTTP/1.1 200")) return void reject(new Error(head));
          const size = /^content-length: *(\d+)/im.exec(head.slice(0, length))?.[1];
          missing = size === undefined ? "chunks" : Number(size) - (head.length - length - 4);
          head = "";
        } else if (missing !== "chunks") missing -= chunk.length;
        if (missing === "chunks" && chunk.toString("latin1", chunk.length - 5) === "0\r\n\r\n") missing = 0;
        if (missing !== 0) return;
        const now = performance.now();
        if (now > begin && now <= end) answered += 1;
        if (now < end) return void socket.write(text);
        socket.destroy();
        resolve();
      });
    });
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return answered / SECONDS;
}

function call(url, { method = "GET", headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const size = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method, headers: { ...headers, ...size }, agent: shared }, (response) => {
      let text = "";
      response.setEncoding("latin1");
      response.on("data", (chunk) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode, text: Buffer.from(text, "latin1").toString() }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

// --- validity -------------------------------------------------------------------------------------------------------------------------

async function measureValidity(contender, { operations, sample, createValidator }) {
  const validate = createValidator();
  const faults = [];
  const server = await start(contender);
  const headers = { ...HEADERS, ...(await server.authorization()) };
  const ordered = [...operations].sort(
    (a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method) || b.path.length - a.path.length,
  );
  for (const operation of ordered) {
    const url = server.url + (await address(operation, { server, headers, sample }));
    const body = operation.body && bodyOf(operation, sample);
    const answer = await call(url, {
      method: operation.method,
      headers: { ...headers, ...(body && { "content-type": body.type }) },
      body: body?.bytes,
    }).catch((error) => ({ status: 0, text: String(error) }));
    const fault = faultOf(operation, { answer, validate });
    if (fault !== undefined) faults.push(`${operation.domain} ${operation.id}: ${fault}`);
  }
  await server.stop();
  if (process.env.VERBOSE)
    console.error(`${contender.name}\n${faults.map((fault) => `  ${fault}`).join("\n")}`);
  return { valid: operations.length - faults.length };
}

/** Path and required query. Ids that are no numbers are taken from the list that stands before them in the path. */
async function address(operation, { server, headers, sample }) {
  let path = "";
  for (const part of operation.path.split("/").slice(1)) {
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    const declared = operation.parameters.find((each) => each.in === "path" && each.name === name);
    path += `/${name === undefined ? part : encodeURIComponent(await idFor(declared, path))}`;
  }
  const query = operation.parameters
    .filter((each) => each.in === "query" && each.required)
    .map(
      ({ name, schema }) =>
        `${encodeURIComponent(name)}=${encodeURIComponent(sample(operation.document, schema))}`,
    );
  return path + (query.length > 0 ? `?${query.join("&")}` : "");

  async function idFor(declared, list) {
    if (
      declared === undefined ||
      declared.name === "tenant" ||
      ["integer", "number"].includes(declared.schema.type)
    )
      return "1";
    const { status, text } = await call(server.url + list, { headers });
    const rows = status === 200 ? parsed(text) : undefined;
    const row = (rows?.data ?? rows)?.[0];
    const id = row?.id ?? row?.[declared.name] ?? row?.name;
    return String(id ?? sample(operation.document, declared.schema));
  }
}

function bodyOf({ document, body: { mediaType, schema } }, sample) {
  const value = sample(document, schema);
  if (mediaType.includes("json")) return { type: mediaType, bytes: JSON.stringify(value) };
  if (!mediaType.startsWith("multipart/")) return { type: mediaType, bytes: "text" };
  const parts = Object.entries(value ?? {}).map(
    ([name, part]) =>
      `--part\r\ncontent-disposition: form-data; name="${name}"; filename="a.txt"\r\n\r\n${String(part)}\r\n`,
  );
  return { type: `${mediaType}; boundary=part`, bytes: `${parts.join("")}--part--\r\n` };
}

function faultOf({ responses, document }, { answer: { status, text }, validate }) {
  const isSuccess = (code) => /^[23]/.test(code);
  const declared = Object.keys(responses).filter(isSuccess);
  if (declared.length === 0) return isSuccess(String(status)) ? undefined : `status ${status}`;
  const response = responses[String(status)] ?? (isSuccess(String(status)) ? responses["2XX"] : undefined);
  if (!isSuccess(String(status)) || response === undefined) return `status ${status} ${text.slice(0, 200)}`;
  const [media] = Object.entries(response.content ?? {});
  if (media === undefined || !media[0].includes("json") || media[1].schema === undefined) return undefined;
  const value = parsed(text);
  if (value === undefined) return "the body is not JSON";
  return validate(document, { schema: media[1].schema, value })[0];
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// --- report ---------------------------------------------------------------------------------------------------------------------------

function report(rows, operations) {
  const [ours, steady] = rows;
  const times = ours.perSecond / steady.perSecond;
  const cells = [
    ["", "start", "first answer", "memory", "under load", "calls/s", "bytes each", "valid"],
    ...rows.map((row) => [
      row.name,
      `${row.start.toFixed(0)} ms`,
      `${row.first.toFixed(0)} ms`,
      `${row.idle.toFixed(0)} MB`,
      `${row.loaded.toFixed(0)} MB`,
      row.perSecond.toFixed(0),
      String(row.bytes),
      `${row.valid} of ${operations}`,
    ]),
  ];
  const widths = cells[0].map((_, i) => Math.max(...cells.map((line) => line[i].length)));
  const align = (text, i) => (i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i]));
  const verdict = (name, isWithin) => `${name}: ${isWithin ? "within" : "over"} the bar`;
  console.log(
    [
      ...cells.map((line) => line.map(align).join("  ")),
      "",
      verdict(`start under ${BARS.start} ms`, ours.start < BARS.start),
      verdict(`first answer under ${BARS.first} ms`, ours.first < BARS.first),
      verdict(`memory under ${BARS.megabytes} MB`, Math.max(ours.idle, ours.loaded) < BARS.megabytes),
      verdict(
        `${times.toFixed(1)} times the calls of Steady, wanted ${BARS.timesSteady}`,
        times >= BARS.timesSteady,
      ),
      `${(ours.perSecond / rows[2].perSecond).toFixed(1)} times the calls of Prism`,
    ].join("\n"),
  );
}
