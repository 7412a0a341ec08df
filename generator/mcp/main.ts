/** The command: what it is told by flags and the environment, and what it serves. */
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { Client, type ClientOptions, optionsFromEnv, ServiceTitanError } from "../runtime/index.js";
import { listen } from "./http.js";
import { files, processOf } from "./node.js";
import { PolicyError } from "./policy.js";
import { Secrets } from "./secrets.js";
import { serverOf } from "./server.js";
import { type ServerSettings, settingsFrom, SettingsError, settingsHelp } from "./settings.js";
import { type Api, type AuditEvent, Tools } from "./tools.js";

/** What the package hands over: the API, its client and its mock. */
export interface Program extends Api {
  /** What the command is called. */
  readonly command: string;
  /** Environment variable with the token that requests over HTTP have to bring. */
  readonly tokenVariable: string;
  /** Placeholders of credentials, for the mock. */
  readonly trial: Omit<ClientOptions, "environment">;
  readonly umbrella: (client: Client) => Promise<object>;
  readonly mock: () => Promise<{ readonly fetch: (url: string, init?: RequestInit) => Promise<Response> }>;
}

const LOOPBACK = "127.0.0.1";

/** Runs the command. Whoever starts it wrong is told in a line, with exit code 2. */
export async function main(program: Program): Promise<void> {
  const process = processOf();
  try {
    await run(program, settingsFrom(process.argv.slice(2)));
  } catch (error) {
    const isTheirs =
      error instanceof SettingsError || error instanceof PolicyError || error instanceof ServiceTitanError;
    const { code, message } = error as { readonly code?: string; readonly message: string };
    if (!isTheirs && code === undefined) throw error;
    process.stderr.write(`${program.command}: ${message}\n`);
    process.exitCode = 2;
  }
}

async function run(program: Program, settings: ServerSettings): Promise<void> {
  const { stdout, stderr } = processOf();
  if (settings.help === true) return void stdout.write(helpOf(program));
  if (settings.version === true) return void stdout.write(`${program.version}\n`);
  const token = processOf().env[program.tokenVariable] || undefined;
  const { http: port, host = LOOPBACK, hosts = [] } = settings;
  if (port !== undefined && !isLoopback(host) && token === undefined)
    throw new SettingsError(
      `--host ${host} lets others in: set ${program.tokenVariable} to a token that they have to bring.`,
    );
  const { tools, secrets } = await made(program, settings, token);
  const make = () => serverOf(program, tools, secrets);
  if (port === undefined) return void serveStdio(make);
  const { url } = await listen(make, { port, host, hosts, token });
  stderr.write(`${program.command} listens at ${url}\n`);
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

async function made(program: Program, settings: ServerSettings, token: string | undefined) {
  const options = settings.mock === true ? await mocked(program) : optionsFromEnv();
  // Not every API signs in with one.
  const { clientSecret } = options as { readonly clientSecret?: string | undefined };
  const secrets = new Secrets(clientSecret, options.appKey, token);
  const fetch = options.fetch ?? (globalThis.fetch as unknown as NonNullable<ClientOptions["fetch"]>);
  // What writes is sent only by who says so: a fault in what is above sends nothing.
  const client = new Client({ ...options, fetch: secrets.watch(fetch), dryRun: true });
  let umbrella: Promise<object> | undefined;
  const tools = new Tools(program, () => (umbrella ??= program.umbrella(client)), {
    domains: settings.domains,
    allow: settings.allow,
    maxChars: settings.maxChars,
    audit: auditTo(settings.audit),
  });
  // Names that nothing has are told now, and not to the first assistant.
  if (settings.domains ?? settings.allow) await tools.load();
  return { tools, secrets };
}

async function mocked({ trial, mock }: Program): Promise<ClientOptions> {
  const { fetch } = await mock();
  return { ...trial, fetch: (url, init) => fetch(url, init as unknown as RequestInit) } as ClientOptions;
}

function auditTo(file: string | undefined): (event: AuditEvent) => void {
  const { stderr } = processOf();
  const write = (text: string, to: string) => {
    files().appendFileSync(to, text, { mode: 0o600 });
  };
  if (file !== undefined) write("", file);
  return (event) => {
    const line = `${JSON.stringify(event)}\n`;
    try {
      if (file !== undefined) return write(line, file);
    } catch {
      // What was done was done: it is told where it still can be.
    }
    stderr.write(line);
  };
}

function helpOf({ command, name, tokenVariable }: Program): string {
  return `Lets assistants search, describe and call the API of ${name}, by the Model Context Protocol.

Usage: ${command} [options]

${settingsHelp()}

Credentials and tenant come from the environment, as those of the client. ${tokenVariable} is the token for HTTP.

Examples:
  ${command} --mock
  ${command} --domains crm,jpm --allow jpm.jobs.createNote --audit audit.jsonl
  ${command} --http 3333
`;
}
