/** Names under which frameworks hand things around, by texts alone: who uses them imports nothing. */

/** What puts something under a name: an assignment, a method with the name, a property that is made there. */
const PUTS: readonly RegExp[] = [
  /\b(?:locals|state|context|ctx|event|evt|req|request|res|c|app|fastify|server|globalProperties|vars?)\.\$?(\w+)\s*(?:\?\?|\|\|)?=(?![=>])/g,
  /\bprovide\s*:\s*["'`]?(\w+)["'`]?\s*[,}]/g,
  /\b(?:decorate\w*|set|provide|setContext|state)\(\s*["'`](\w+)["'`]\s*,/g,
  /\b(\w+)\s*:\s*(?:await\s+)?(?:new\s+[A-Z]|[\w$]+\.(?:create|extend|defaults|instance)\(|(?:create|make|build|init|get|as)[A-Z]\w*\()/g,
];

/** Objects whose names are handed around. */
const OBJECTS = /\b(?:provide|ctx|context|locals|dataSources|extend|value)\b\s*[:=]?\s*\(?\{+([^{}]*)\}/g;

/** Names that anything has. */
const COMMON =
  /^(?:id|data|headers|body|params|query|url|method|token|name|value|key|default|req|res|request|response|event|ctx|context|status|type|path|time|date|now|user|session|error|children)$/;

/** Where something may be handed in. */
const HANDS =
  /\b(?:locals|context|ctx|state|event|evt|req|request|c|app|fastify|server|[iI]nject|getContext|useContext|useNuxtApp|resolve|cradle|dataSources|store|this)\b/;

/** Names that a text puts something under. */
export function namesHung(text: string): readonly string[] {
  const named = PUTS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = ""]) => name));
  const within = [...text.matchAll(OBJECTS)].flatMap(([, inner = ""]) =>
    inner.split(",").flatMap((part) => /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1] ?? []),
  );
  return [...named, ...within].filter((name) => name.length > 1 && !COMMON.test(name));
}

/** Whether a text may use what is handed in under any of some names. */
export function userOf(names: ReadonlySet<string>): (text: string) => boolean {
  if (names.size === 0) return () => false;
  const used = new RegExp(
    `(?:\\.|Inject\\(|\\{\\s*|,\\s*|["'\`])\\$?(?:${[...names].join("|")})(?=["'\`]?\\s*[.(},;)])`,
  );
  return (text) => used.test(text) && HANDS.test(text);
}
