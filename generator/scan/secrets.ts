/** Credentials and ids of tenants in code, by the names that they are given and by how they look. The value itself is never kept. */

/** Names whose values are secrets. */
const SECRET =
  /client[_-]?secret|app[_-]?key|api[_-]?key|servicetitan\w*(?:key|secret|token)|st[_-](?:app|api)?[_-]?key/i;
const TENANT = /^\$?@*(?:st[_-]?|servicetitan[_-]?)?tenant(?:[_-]?id)?$/i;
/** What stands for a secret where none is. */
const STAND_IN =
  /^(?:$|[<{[(%$]|your|my[-_]|xxx|x{3,}|\*+|changeme|change-me|replace|insert|todo|example|test|dummy|fake|secret$|none$|null$|env\b)|\{\{|\$\{|[.…]{3}|[-_]here$/i;

/** What a value is by its name and by how it looks: the name of a credential, or that it is the id of a tenant. */
export function secretIn(name: string, value: string): string | undefined {
  if (SECRET.test(name) && isSecret(value)) return name.replace(/^[$@]+/, "");
  return TENANT.test(name) && isNumberOfTenant(value) ? "tenant id" : undefined;
}

/** Whether a value looks like one, and not like what stands in its place. */
function isSecret(text: string): boolean {
  return (
    text.length >= 12 &&
    !/[\s/]/.test(text) &&
    !STAND_IN.test(text) &&
    /\d/.test(text) &&
    !/^[A-Z_]+$/.test(text)
  );
}

function isNumberOfTenant(text: string): boolean {
  return /^\d{5,}$/.test(text);
}

/** A key in the query, an id in the path. */
export function inAddress(text: string, tell: (what: string) => void): void {
  const key = /[?&]serviceTitanApiKey=([^&\s]{8,})/i.exec(text)?.[1];
  if (key !== undefined && !STAND_IN.test(key)) tell("serviceTitanApiKey");
  if (/\/v\d+\/tenant\/\d{5,}(?:\/|$)/.test(text)) tell("tenant id");
}
