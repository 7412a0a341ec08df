/** A generated client as it runs, against a server on this machine that notes what arrives and answers what a test wants. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { MockControls, MockOperation } from "../../generator/runtime/mocks/index.ts";
import { generate, type GenerateOptions, type InputFile } from "../../generator/generate.ts";

/** A request as it arrived. */
export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Called {
  /** The client of the document, for calls by name. */
  readonly client: Record<string, Record<string, (...args: readonly unknown[]) => Promise<unknown>>>;
  /** Everything else that the runtime exports. */
  readonly runtime: Readonly<Record<string, new () => Error>>;
  /** The mock of the document. */
  readonly createMock: () => GeneratedMock;
  /** What arrived last. */
  readonly last: () => Arrival | undefined;
  /** How the next requests are answered. */
  answer: (response: ServerResponse, arrival: Arrival) => void;
  close(): Promise<void>;
}

/** A mock as generated code makes it: operations by resource and name, beside what calls it. */
export type GeneratedMock = Pick<MockControls<unknown>, "fetch" | "reset"> &
  Readonly<Record<string, Readonly<Record<string, MockOperation<unknown>>>>>;

/** Bundles and starts the client of one document. */
export async function called(
  document: InputFile,
  settings: Pick<GenerateOptions, "int64" | "decimals"> = {},
): Promise<Called> {
  const { files, diagnostics } = await generate({ documents: [document], ...settings });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  const folder = await mkdtemp(join(tmpdir(), "called-"));
  const bundled = join(folder, "client.mjs");
  await writeFile(bundled, await bundleOf(files));
  const module = (await import(/* @vite-ignore */ pathToFileURL(bundled).href)) as {
    readonly runtime: Called["runtime"];
    readonly make: (options: object) => Called["client"];
    readonly createMock: (options: object) => GeneratedMock;
  };
  let last: Arrival | undefined;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (request.url === "/connect/token") {
        response.end(JSON.stringify({ access_token: "t", expires_in: 900 }));
        return;
      }
      const { method = "", url = "", headers } = request;
      last = { method, url, headers, text: Buffer.concat(chunks).toString() };
      own.answer(response, last);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const options = { tenant: 1, clientId: "a", clientSecret: "b", appKey: "c", maxRetries: 0, baseUrl };
  const own: Called = {
    client: module.make(options),
    runtime: module.runtime,
    createMock: () => module.createMock({ guards: false }),
    last: () => last,
    answer: (response) => response.writeHead(204).end(),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(folder, { recursive: true, force: true });
    },
  };
  return own;
}

/** Every package of the output in one module: the runtime, and a function that makes the only client. */
async function bundleOf(files: ReadonlyMap<string, string>): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export * as runtime from "@st-v2/runtime";
        import * as pets from "@st-v2/pets";
        export { createMock } from "@st-v2/pets/mocks";
        export const make = (options) => new pets.Pets(options);`,
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    plugins: [
      {
        name: "generated",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^@st-v2\// }, ({ path }) => {
            const [, name = "", part = ""] = path.split("/");
            return { path: join(name, "src", part, "index.ts"), namespace: "generated" };
          });
          // Nothing is intercepted here.
          onResolve({ filter: /^msw$/ }, () => ({ path: "msw", namespace: "none" }));
          onLoad({ filter: /./, namespace: "none" }, () => ({ contents: "export const http = {};" }));
          onResolve({ filter: /^\./, namespace: "generated" }, ({ path, importer }) => {
            return { path: join(dirname(importer), path.replace(/\.js$/, ".ts")), namespace: "generated" };
          });
          onLoad({ filter: /./, namespace: "generated" }, ({ path }) => {
            return { contents: files.get(path) ?? "", loader: "ts" };
          });
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}
