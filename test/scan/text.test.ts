/** Code in languages without a compiler at hand: inputs in `text/`, a folder a language, and what is found in each, in `text/expected.yaml`. */
import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Mention, Names, Site } from "../../generator/scan/site.ts";
import { isRead, readText, readTexts, scriptsIn } from "../../generator/scan/text/read.ts";

const folder = new URL("./text/", import.meta.url).pathname;

const DOMAINS = [
  "accounting",
  "crm",
  "dispatch",
  "jpm",
  "marketing",
  "memberships",
  "pricebook",
  "sales",
  "settings",
  "telecom",
];

const KNOWN = {
  hosts: {
    v1: ["api.servicetitan.com"],
    v2: ["api.servicetitan.io", "api-integration.servicetitan.io"],
    auth: ["auth.servicetitan.io", "auth-integration.servicetitan.io"],
  },
  domains: Object.fromEntries(DOMAINS.map((domain) => [domain, `/${domain}/v2`])),
};

interface Expected {
  /** By file: a line a call, then a line a mention. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** What should be found and is not, with the reason. */
  readonly missing: Readonly<Record<string, string>>;
}

const expected = parse(readFileSync(`${folder}expected.yaml`, "utf8")) as Expected;

const found = (text: string, path: string, anchored = true) => readText({ path, text }, KNOWN, { anchored });

function names({ known, isOpen }: Names): string {
  const written = known.map(({ path, value }) => {
    if (value === undefined) return path;
    return `${path}=${value.text}${value.isPartial === true ? "…" : ""}`;
  });
  return [...written, ...(isOpen ? ["…"] : [])].join("&");
}

/** `12 GET https://host/path/{name} ?query {body} #header -> reads, what else is known of it`. */
function line({
  at,
  method,
  url,
  query,
  body,
  headers,
  reads,
  leaves,
  certainty,
  form,
  pages,
  retries,
}: Site): string {
  const address = url
    .map((part) => (typeof part === "string" ? part : `{${part.env ? "$" : ""}${part.name}}`))
    .join("");
  const keys = headers.filter((name) => name.includes("key"));
  return [
    `${String(at.line)} ${method ?? "?"} ${address}`,
    query.known.length > 0 || query.isOpen ? ` ?${names(query)}` : "",
    body === undefined ? "" : ` {${names(body)}}`,
    keys.length > 0 ? ` #${keys.join("#")}` : "",
    reads.length > 0
      ? ` -> ${reads.map(({ path, comparedWith }) => path + (comparedWith === undefined ? "" : `=${comparedWith}`)).join(" ")}`
      : "",
    leaves === undefined ? "" : ` leaves at ${leaves.map((place) => String(place.line)).join(" ")}`,
    `, ${form}, ${certainty}${pages === true ? ", pages" : ""}${retries === true ? ", 429" : ""}`,
  ].join("");
}

const mention = ({ at, kind, text }: Mention): string => `${String(at.line)} ${kind}: ${text}`;

const inputs = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== "expected.yaml")
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll("//", "/").slice(folder.length))
  .sort();

const input = (path: string) => ({ path, text: readFileSync(folder + path, "utf8") });

describe("calls of the API, by language", () => {
  it.each(inputs)("%s", (path) => {
    // Files of a folder of their own belong together.
    const together =
      path.split("/").length > 2
        ? inputs.filter((other) => other.startsWith(path.slice(0, path.lastIndexOf("/") + 1)))
        : [path];
    const { sites, mentions } = readTexts(together.map(input), KNOWN, { anchored: true });
    const lines = [
      ...sites.filter(({ at }) => at.file === path).map(line),
      ...mentions.filter(({ at }) => at.file === path).map(mention),
    ];
    expect(lines).toEqual(expected.files[path] ?? []);
  });

  it("says of each file what it expects, and of no other", () => {
    expect(Object.keys(expected.files).filter((path) => !inputs.includes(path))).toEqual([]);
    expect(inputs.filter((path) => !isRead(path))).toEqual([]);
    expect(Object.keys(expected.missing).filter((path) => !inputs.includes(path))).toEqual([]);
  });
});

describe("what is not of the API", () => {
  it("is nothing where no sign of the API stands in the folder and no host in the code", () => {
    const text =
      'import requests\nrequests.get(f"{BASE}/crm/v2/tenant/{t}/customers")\nrequests.get(BASE + "/v1/jobs")\n';
    expect(found(text, "a.py", false)).toEqual({ sites: [], mentions: [] });
    expect(found(text, "a.py").sites.map(line)).toEqual([
      "2 GET {BASE}/crm/v2/tenant/{t}/customers, requests, likely",
    ]);
  });

  it.each([
    ["another host", 'requests.get("https://api.example.com/crm/v2/tenant/1/customers")', "a.py"],
    [
      "another host whose name ends alike",
      'requests.get("https://notapi.servicetitan.io.evil.com/crm/v2/tenant/1/x")',
      "a.py",
    ],
    ["the host of tokens", 'requests.post("https://auth.servicetitan.io/connect/token")', "a.py"],
    ["links to pages", 'redirect("https://go.servicetitan.com/#/Job/Index/5")', "a.py"],
    ["a key of V1 alone", 'KEY = os.environ["SERVICETITAN_API_KEY"]', "a.py"],
    ["names of filters", "filter.createdAfter = filter.completedAfter", "a.rb"],
    ["comments", '/* client.GetAsync("https://api.servicetitan.io/crm/v2/tenant/1/customers"); */', "A.cs"],
    [
      "texts in texts",
      "print(\"requests.get('https://api.servicetitan.io/crm/v2/tenant/1/customers')\")",
      "a.py",
    ],
    [
      "a page in front of code",
      "curl_init('https://api.servicetitan.io/crm/v2/tenant/1/customers') <?php echo 1; ?>",
      "a.php",
    ],
    [
      "documents that describe no request",
      '{"url": "https://api.servicetitan.io/crm/v2/tenant/1/customers"}',
      "a.json",
    ],
  ])("is nothing: %s", (_, text, path) => {
    expect(found(text, path)).toEqual({ sites: [], mentions: [] });
  });
});

describe("numbers", () => {
  const URL = '"https://api.servicetitan.io/jpm/v2/tenant/1/jobs"';

  it.each([
    ["are added", "1 + 1", "page=2"],
    ["are added by their names", "FIRST + 1", "page=8"],
    ["and what is not known are not known", "page + 1", "page"],
    ["stand behind a text", 'str("1") + "1"', "page=11"],
  ])("%s: %s", (_, page, query) => {
    const text = `FIRST = 7\nrequests.get(${URL}, params={"page": ${page}})`;
    expect(found(text, "a.py").sites.map(({ query }) => names(query))).toEqual([query]);
  });
});

describe("secrets", () => {
  const SECRET = "cs1.abcdef0123456789abcdef";

  it.each([
    ["a.py", `CLIENT_SECRET = "${SECRET}"`],
    ["a.cs", `headers.Add("ST-App-Key", "ak1.0123456789abcdef");`],
    ["a.php", `<?php $args = ['client_secret' => '${SECRET}'];`],
    ["a.sh", `CLIENT_SECRET=${SECRET}`],
    ["a.pq", `let ClientSecret = "${SECRET}" in ClientSecret`],
    ["a.rb", 'get("https://api.servicetitan.com/v1/jobs?serviceTitanApiKey=0123456789")'],
  ])("are told by name and place: %s", (path, text) => {
    const { mentions } = found(text, path);
    expect(mentions.map(({ kind }) => kind)).toEqual(["secret"]);
    expect(JSON.stringify(mentions)).not.toMatch(/0123456789/);
  });

  it.each([
    'CLIENT_SECRET = "your-client-secret-1"',
    'CLIENT_SECRET = os.environ["X1"]',
    'CLIENT_SECRET = "<secret 12345678>"',
  ])("are none: %s", (text) => {
    expect(found(text, "a.py").mentions).toEqual([]);
  });
});

describe("scripts in pages", () => {
  it("stand where they stood, without what is not script", () => {
    const text =
      '<p>1</p>\n<script>\n  fetch("https://x/<?php echo $id; ?>/y");\n</script>\n<script type="text/template">no</script>';
    const script = scriptsIn({ path: "a.php", text })?.text ?? "";
    expect(script.split("\n").map((one) => one.trimEnd())).toEqual([
      "",
      "",
      `  fetch("https://x/${"_".repeat("<?php echo $id; ?>".length)}/y");`,
      "",
      "",
    ]);
    expect(script).toHaveLength(text.length);
    expect(scriptsIn({ path: "a.html", text: "<p>none</p>" })).toBeUndefined();
  });
});

describe("texts that nobody means well with", () => {
  const call = 'requests.get("https://api.servicetitan.io/crm/v2/tenant/1/customers")';
  const many = 20_000;

  it.each([
    ["brackets that never close", "f(".repeat(many), "py"],
    ["braces that never close", "{".repeat(many), "kt"],
    ["quotes", '"'.repeat(many), "rb"],
    ["a text that never ends", `x = """${"a\n".repeat(many)}`, "py"],
    ["values in values in texts", 'f"{'.repeat(many), "py"],
    ["values in values in texts", '"#{'.repeat(many), "rb"],
    ["a sum without end", `x = ${"a + ".repeat(many)}b`, "go"],
    ["calls of calls", `a${".b()".repeat(many)}`, "java"],
    ["types of types", `${"List<".repeat(many)}int`, "cs"],
    ["comments in comments", "/*".repeat(many), "swift"],
    ["texts that begin on the next line", "<<~A\n".repeat(many), "rb"],
    ["assignments of assignments", "a = ".repeat(many), "py"],
    ["choices in choices", "a ? b : ".repeat(many), "php"],
    [
      "blocks in blocks",
      Array.from({ length: 2000 }, (_, depth) => `${" ".repeat(depth)}if x:\n`).join(""),
      "py",
    ],
    ["objects in objects", '{"url":'.repeat(many), "json"],
    [
      "functions that call each other",
      "def a(p):\n    return b(p)\ndef b(p):\n    return a(p)\nrequests.get(a(x))\n",
      "py",
    ],
    ["names that stand for each other", "x = y\ny = x\nrequests.get(x)\n", "py"],
  ])("%s", (_, text, extension) => {
    expect(found(text, `a.${extension}`).sites).toEqual([]);
  });

  it("hide nothing that stands before or behind them in other files", () => {
    const files = [
      { path: "a.py", text: call },
      { path: "b.py", text: "[".repeat(many) },
    ];
    expect(readTexts(files, KNOWN, { anchored: true }).sites).toHaveLength(1);
  });

  it("are told where they are too long", () => {
    expect(found("x".repeat(4_000_001), "a.py").mentions.map(({ kind }) => kind)).toEqual(["unread"]);
  });
});
