/** What `--help` of a command ends with: lines to try, and the page that has the rest. */
export interface Example {
  readonly line: string;
  readonly about: string;
}

export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  init: [
    { line: "stgen init", about: "asks, then writes" },
    { line: "stgen init --yes --only crm,jpm", about: "two domains as workspaces, and a test that passes" },
    { line: "stgen init --yes --use tarballs --scope @acme", about: "as tarballs, under your scope" },
  ],
  generate: [
    { line: "stgen generate", about: "all packages, of the bundled documents, into output/" },
    { line: "stgen generate --only crm,jpm --scope @acme", about: "two domains, under your scope" },
    { line: "stgen generate --check", about: "in CI: is what is committed up to date?" },
  ],
  build: [{ line: "stgen build --out output", about: "dist/ of each package, as ES modules and CommonJS" }],
  "specs pull": [
    { line: "stgen specs pull --out specs", about: "what the portal has now" },
    { line: "stgen specs pull --check", about: "is there anything new?" },
  ],
  "specs list": [{ line: "stgen specs list --json", about: "what the portal has, for programs" }],
  diff: [
    { line: "stgen diff old-specs specs", about: "what changed, and for whom" },
    { line: "stgen diff old-specs specs --format html --out changes.html", about: "as a page" },
    { line: "stgen diff old-specs specs --fail-on major", about: "in CI: does it break anybody?" },
  ],
  version: [{ line: "stgen version --dry-run", about: "what would be released, and why" }],
  pack: [{ line: "stgen pack --out tarballs", about: "tarballs to install elsewhere" }],
  publish: [
    { line: "stgen publish --dry-run", about: "everything but the last step" },
    { line: "stgen publish --registry https://npm.example.com --tag next", about: "to a registry of yours" },
  ],
  mock: [
    { line: "stgen mock", about: "all domains on port 4080, with a page to try them" },
    { line: "stgen mock --only crm,jpm --log", about: "two of them, with a line for each call" },
    {
      line: "stgen mock --records records.jsonl --fault-rate 0.1",
      about: "your records, and one call of ten fails",
    },
  ],
  "mock record": [
    {
      line: "stgen mock record --out records.jsonl",
      about: "between your code and the sandbox; Ctrl-C writes",
    },
  ],
  sync: [
    { line: "stgen sync --to duckdb:st.duckdb --only jpm,crm", about: "two domains into a file" },
    {
      line: "stgen sync --to postgres://localhost/st --watch 900",
      about: "everything, each quarter of an hour",
    },
    { line: "stgen sync --to jsonl:out --dry-run", about: "which calls that takes, and how long" },
    {
      line: "stgen sync --to duckdb:st.duckdb --report 'accounting/Revenue:revenue?From=2026-01-01'",
      about: "the rows of a report, as report_revenue",
    },
    { line: "stgen sync --mock --to sqlite:try.sqlite", about: "without an account" },
  ],
  docs: [
    { line: "stgen docs --out reference", about: "reference/index.html, for a browser or a host of pages" },
    { line: "stgen docs --serve", about: "on this machine, until Ctrl-C" },
  ],
  doctor: [
    { line: "stgen doctor", about: "by the variables of the environment" },
    {
      line: "stgen doctor --only crm,jpm --environment integration",
      about: "are these scopes ticked in the sandbox?",
    },
  ],
  scopes: [
    { line: "stgen scopes --only crm", about: "of all calls of a domain" },
    { line: "stgen scopes src --check scopes.txt", about: "in CI: does the code need others?" },
  ],
  scan: [
    { line: "stgen scan src", about: "every fault with its lines of code" },
    { line: "stgen scan src --html worklist.html", about: "as a page" },
    { line: "stgen scan src --fail-on error", about: "in CI" },
  ],
  apply: [
    { line: "stgen apply src", about: "a diff of what is proven" },
    { line: "stgen apply src --write", about: "writes it" },
    { line: "stgen apply src --from old-specs", about: "code of the client before, for the present one" },
  ],
  "migrate report": [
    { line: "stgen migrate report --out report", about: "where each V1 field went, as pages and data" },
  ],
  "migrate check": [{ line: "stgen migrate check --strict", about: "in CI: are decisions still right?" }],
  "migrate payload": [
    { line: "stgen migrate payload v1.json v2.json --v1-object Job", about: "the same job in both APIs" },
  ],
  "migrate sql": [
    { line: "stgen migrate sql --object Job,Customer --dialect duckdb", about: "views with V1's columns" },
  ],
  "migrate apply-data": [
    {
      line: "stgen migrate apply-data jobs.jsonl --object Job --out v1.jsonl",
      about: "V2 records as V1 has them",
    },
  ],
  "migrate serve-v1": [
    { line: "stgen migrate serve-v1 --mock", about: "V1 on port 4081, without an account" },
  ],
  completion: [
    { line: "source <(stgen completion bash)", about: "for this shell; into ~/.bashrc for all" },
    { line: "source <(stgen completion zsh)", about: "into ~/.zshrc, after compinit" },
    { line: "stgen completion fish | source", about: "into ~/.config/fish/config.fish" },
  ],
};

/** Pages of the documentation, by command or group of commands. */
const PAGES: Readonly<Record<string, string>> = {
  init: "README.md",
  generate: "docs/generate.md",
  build: "docs/generate.md",
  specs: "docs/generate.md",
  diff: "docs/monthly-upgrade.md",
  version: "docs/monthly-upgrade.md",
  pack: "docs/monthly-upgrade.md",
  publish: "docs/monthly-upgrade.md",
  mock: "docs/mocks.md",
  sync: "docs/sync.md",
  docs: "docs/reference.md",
  doctor: "docs/doctor.md",
  scopes: "docs/doctor.md",
  scan: "docs/your-code.md",
  apply: "docs/your-code.md",
  migrate: "docs/migration.md",
  completion: "docs/generate.md",
};

/** @returns the page of a command, from the folder of this package on */
export function pageOf(command: string): string | undefined {
  return PAGES[command.split(" ")[0] ?? ""];
}
