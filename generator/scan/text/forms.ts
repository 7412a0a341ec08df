/** How libraries are asked for something: which names make a request, and which of their arguments is what. A library, or a word of one, is a row. */

/** What an argument is to a request. */
export type Slot = "url" | "path" | "method" | "query" | "body" | "headers" | "options" | "base";

/** Names of arguments, of keys of options, of fields that are set on a request. Where two libraries differ, the language says. */
export const SLOTS: Readonly<Record<string, Slot>> = {
  url: "url",
  uri: "url",
  requestUri: "url",
  with: "url",
  from: "url",
  for: "url",
  string: "url",
  endpoint: "url",
  RequestUri: "url",
  RelativePath: "path",
  path: "path",
  method: "method",
  Method: "method",
  httpMethod: "method",
  requestMethod: "method",
  CustomRequest: "method",
  params: "query",
  query: "query",
  Query: "query",
  queryParams: "query",
  query_params: "query",
  queryParameters: "query",
  query_parameters: "query",
  parameters: "query",
  search: "query",
  json: "body",
  data: "body",
  body: "body",
  content: "body",
  Content: "body",
  httpBody: "body",
  form_params: "body",
  multipart: "body",
  payload: "body",
  body_params: "body",
  json_body: "body",
  headers: "headers",
  Headers: "headers",
  header: "headers",
  options: "options",
  base_url: "base",
  base_uri: "base",
  baseURL: "base",
  baseUrl: "base",
  BaseURL: "base",
  BaseUrl: "base",
  BaseAddress: "base",
  HostURL: "base",
};

/** Calls on a request, or on what makes it: `addQueryParameter("page", 1)`. */
export const MODIFIERS: Readonly<Record<string, Slot>> = {
  ...byWords("query", [
    "addQueryParameter addEncodedQueryParameter queryParam queryParams queryString parameter SetQueryParam SetQueryParams",
    "AddQueryParameter AddParameter addParameter appendQueryParameter query SetQueryParamsFromValues withQuery query_params",
    "AppendQueryParam withQueryParameters SetFormDataParams_",
  ]),
  ...byWords("headers", [
    "header addHeader setHeader SetHeader AddHeader WithHeader WithHeaders withHeaders headers SetHeaders AddDefaultHeader",
    "setRequestProperty addValue setValue addRequestProperty defaultHeader AddHeaders withHeader add_header basic_header",
    "TryAddWithoutValidation HTTPHeader",
  ]),
  ...byWords("body", [
    "body json SetBody setBody bodyValue AddJsonBody AddBody AddStringBody send_json form set_form_data send_form",
    "withBody setEntity AddXmlBody jsonBody",
  ]),
  ...byWords("method", ["method setMethod setRequestMethod SetMethod"]),
  ...byWords("base", ["baseUrl SetBaseURL base_uri setBaseUrl baseURL SetHostURL rootUri"]),
};

function byWords(slot: Slot, lines: readonly string[]): Readonly<Record<string, Slot>> {
  return Object.fromEntries(lines.flatMap((line) => line.split(" ").map((word) => [word, slot] as const)));
}

/** What a call that makes a request is named, by language. Names of methods with a verb in them say the method. */
export const REQUESTS: Readonly<Record<string, RegExp>> = {
  python:
    /^(?:get|post|put|patch|delete|head|request|stream|urlopen|Request|fetch|read_json|read_csv|urlretrieve)$/,
  csharp:
    /^(?:(?:Get|Post|Put|Patch|Delete|Head|Send)(?:String|FromJson|Stream|ByteArray|AsJson|Json|Url|UrlEncoded)?(?:Async)?|GetFromJsonAsync|PostAsJsonAsync|PutAsJsonAsync|PatchAsJsonAsync|DeleteFromJsonAsync|GetFromJsonAsAsyncEnumerable|Execute(?:Get|Post|Put|Patch|Delete|Async)?(?:Async)?|HttpRequestMessage|RestRequest|DownloadString(?:TaskAsync|Async)?|UploadString(?:TaskAsync|Async)?|(?:Http)?WebRequest\.Create(?:Http)?|GetJsonListAsync)$/,
  php: /^(?:get|post|put|patch|delete|head|request|(?:get|post|put|patch|delete|request)Async|Request|send|wp_(?:safe_)?remote_(?:get|post|request|head)|curl_init|file_get_contents|fopen|withUrl)$/,
  ruby: /^(?:get|post|put|patch|delete|head|request|get_response|post_form|execute|open|(?:Get|Post|Put|Patch|Delete)\.new|get_print|run_request)$/,
  go: /^(?:Get|Post|Put|Patch|Delete|Head|PostForm|NewRequest|NewRequestWithContext|Execute)$/,
  java: /^(?:url|uri|newBuilder|getForObject|getForEntity|postForObject|postForEntity|patchForObject|exchange|put|delete|get|post|patch|request|target|HttpGet|HttpPost|HttpPut|HttpPatch|HttpDelete|openConnection|connect|execute|openStream|readText|GET|POST)$/,
  kotlin:
    /^(?:url|uri|newBuilder|get|post|put|patch|delete|head|request|getForObject|postForObject|exchange|getForEntity|openConnection|readText|httpGet|httpPost|httpPut|httpPatch|httpDelete|HttpGet|HttpPost|getText)$/,
  swift:
    /^(?:dataTask|data|URLRequest|request|upload|download|get|post|put|patch|delete|dataTaskPublisher|NSMutableURLRequest)$/,
  powerquery: /^(?:Web\.Contents|Json\.Document|Web\.Page|OData\.Feed)$/,
  scala: /^(?:url|uri|get|post|put|patch|delete|Http|HttpRequest|newBuilder|fromURL|apply)$/,
  dart: /^(?:get|post|put|patch|delete|head|request|read|getUrl|postUrl|getUri|Request)$/,
  rust: /^(?:get|post|put|patch|delete|head|request|new|call)$/,
};

/** A name that a function of somebody's own might have which asks for something. */
export const ASKS =
  /get|fetch|request|call|post|put|patch|delete|send|api|query|paginate|load|download|pages?$|all$/i;

/** Names of functions that an address may be handed to without anything being asked for. */
export const QUIET =
  /^(?:print|println|printf|puts|p|log|logger|info|debug|warn|warning|error|fatal|critical|exception|trace|Write|WriteLine|Println|Printf|Errorf|Fprintf|Log\w*|NSLog|echo|format|replace|startswith|endswith|startsWith|assert\w*|expect|eq|contains|Contains|match|add_argument|Field|Exception|\w+Error|raise|abort|stub_request|with_url|responses|route|mock|when|whenever|on_get|register_uri|add_url|patch_|MockResponse|enqueue|should\w*|describe|it|test|Option|option|click|help|redirect|link_to|href|esc_html|var_dump|error_log|add_query_arg|getenv|Getenv|env|environ|AddQueryString|http_build_query|curl_setopt|curl_setopt_array)$/;

/** What stands for a server in tests: an address that it is handed is not asked for. */
export const PRETENDED =
  /^(?:responses|respx|requests_mock|requests_mocker|mock|m|mocker|httpretty|aioresponses|rsps|WebMock|VCR|nock|httpmock|wiremock|WireMock|mockHttp|MockHttp|app|router|blueprint|bp|Route|api_router|requests_mock_adapter|fake_http|mock_http|Mockery|server)$/;

/** Which library a file uses, by what it imports or names. */
export const LIBRARIES: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  python: [
    ["requests", /^\s*(?:import requests|from requests)\b/m],
    ["httpx", /^\s*(?:import httpx|from httpx)\b/m],
    ["aiohttp", /^\s*(?:import aiohttp|from aiohttp)\b/m],
    ["urllib3", /^\s*(?:import urllib3|from urllib3)\b/m],
    ["urllib", /^\s*(?:import urllib|from urllib)\b/m],
    ["http.client", /\bhttp\.client\b/],
    ["pandas", /\bread_(?:json|csv)\b/],
  ],
  csharp: [
    ["RestSharp", /\bRestSharp\b|\bRestRequest\b/],
    ["Flurl", /\bFlurl\b/],
    ["HttpClient", /\bHttpClient\b|\bHttpRequestMessage\b/],
    ["WebRequest", /\bWebRequest\b/],
    ["WebClient", /\bWebClient\b/],
  ],
  php: [
    ["Guzzle", /\bGuzzleHttp\b/],
    ["WordPress", /\bwp_(?:safe_)?remote_\w+/],
    ["Laravel", /\bHttp::/],
    ["curl", /\bcurl_init\b/],
    ["Symfony", /\bHttpClientInterface\b|\bHttpClient::create\b/],
    ["file_get_contents", /\bfile_get_contents\b/],
  ],
  ruby: [
    ["HTTParty", /\bHTTParty\b/],
    ["Faraday", /\bFaraday\b/],
    ["RestClient", /\bRestClient\b/],
    ["Net::HTTP", /\bNet::HTTP\b/],
    ["Typhoeus", /\bTyphoeus\b/],
    ["http.rb", /\bHTTP\.\w+/],
    ["open-uri", /\bopen-uri\b/],
  ],
  go: [
    ["resty", /\bresty\b/],
    ["net/http", /"net\/http"|\bhttp\.(?:Get|Post|NewRequest)/],
  ],
  java: [
    ["Retrofit", /\bretrofit2?\b/i],
    ["OkHttp", /\bokhttp3?\b|\bOkHttpClient\b|\bRequest\.Builder\b/],
    ["HttpClient", /\bHttpRequest\b|\bHttpGet\b|\bHttpPost\b/],
    ["Spring", /\bRestTemplate\b|\bWebClient\b|\bRestClient\b/],
    ["Unirest", /\bUnirest\b/],
    ["HttpURLConnection", /\bHttpURLConnection\b|\bopenConnection\b/],
  ],
  kotlin: [
    ["Retrofit", /\bretrofit2?\b/i],
    ["Ktor", /\bio\.ktor\b|\bHttpClient\b/],
    ["OkHttp", /\bokhttp3?\b|\bOkHttpClient\b|\bRequest\.Builder\b/],
    ["Fuel", /\bfuel\b/],
  ],
  swift: [
    ["Alamofire", /\bAlamofire\b|\bAF\.request\b/],
    ["URLSession", /\bURLSession\b|\bURLRequest\b/],
  ],
  powerquery: [["Web.Contents", /\bWeb\.Contents\b/]],
  scala: [["sttp", /\bsttp\b/]],
  dart: [
    ["dio", /\bDio\b/],
    ["http", /package:http\b/],
  ],
  rust: [["reqwest", /\breqwest\b/]],
};

const VERB =
  /^(?:wp_(?:safe_)?remote_|Execute|Http|http|Download|getFor|patchFor|postFor|_+)*(get|post|put|patch|delete|head)/i;

/** The method that a name says: `GetStringAsync`, `wp_remote_post`. */
export function methodOfName(name: string): string | undefined {
  if (
    /^(?:urlopen|urlretrieve|read_json|read_csv|file_get_contents|openStream|readText|Json\.Document|fromURL|DownloadString\w*|open|Web\.Page|OData\.Feed|read)$/.test(
      name,
    )
  )
    return "GET";
  if (/^UploadString/.test(name)) return "POST";
  return VERB.exec(name)?.[1]?.toUpperCase();
}

/** The method that a value is: `"GET"`, `HttpMethod.Get`, `http.MethodPost`, `.put`, `:patch`. */
export function methodOfText(text: string): string | undefined {
  return /^(?:Method)?(get|post|put|patch|delete|head)(?:Async)?$/i.exec(text.trim())?.[1]?.toUpperCase();
}

/** Where the arguments that have no name stand behind the address, by language and by whether the method has a body. */
export const POSITIONS: Readonly<
  Record<
    string,
    { readonly read: readonly (Slot | undefined)[]; readonly write: readonly (Slot | undefined)[] }
  >
> = {
  python: { read: ["query"], write: ["body"] },
  csharp: { read: [], write: ["body"] },
  php: { read: ["query", "headers"], write: ["body", "headers"] },
  ruby: { read: ["query", "headers"], write: ["body", "headers"] },
  go: { read: [undefined], write: ["body", "body"] },
  java: { read: [], write: ["body"] },
  kotlin: { read: [], write: ["body"] },
  swift: { read: ["query"], write: ["body"] },
  dart: { read: [], write: ["body"] },
  rust: { read: [], write: ["body"] },
  scala: { read: [], write: ["body"] },
  powerquery: { read: ["options"], write: ["options"] },
};

/** What makes a client of which the first argument is the address that its paths stand below. */
export const CLIENTS =
  /^(?:RestClient|RestClientOptions|FlurlClient|HTTPSConnection|HTTPConnection|ClientSession|new|start|HttpHost|NewClient|RestClientBuilder)$/;
