/** Code of tests that calls V2 by hand, and what becomes of it. */
import { apply, type Applied } from "../../generator/apply/apply.ts";
import { rawCalls } from "../../generator/apply/raw/raw-calls.ts";
import { known } from "../scan/known.ts";

/** `--- path` begins a file; before the first is `a.js`. */
export function applied(code: string): Applied {
  const files = `--- a.js\n${code}`
    .split(/^--- /m)
    .slice(1)
    .map((part) => ({ path: part.slice(0, part.indexOf("\n")), text: part.slice(part.indexOf("\n") + 1) }));
  return apply({ files, known, options: {}, packages: new Map(), rewriters: [rawCalls], check: () => [] });
}

export const AXIOS = 'import axios from "axios";\n';
export const API = "https://api.servicetitan.io/crm/v2/tenant";
const KEY = '"ST-App-Key": process.env.KEY';
export const get = (tenant: string, headers = `{ headers: { ${KEY} } }`) =>
  `(await axios.get(\`${API}/\${${tenant}}/customers/1\`, ${headers})).data`;

export function instance(options: string, more = "", after = ""): string {
  return `${AXIOS}const api = axios.create({ baseURL: \`${API}/\${process.env.T}\`, ${options} })${more};
    ${after}
    export const f = async () => (await api.get("/customers/1")).data;`;
}

/** `ASK` is the body of an answer of `fetch`. */
export function asking(code: string): string {
  const url = `\`${API}/\${process.env.T}/customers/\${id}\``;
  return code.replace("ASK", `(await fetch(${url})).json()`);
}

export function wrapped(before: string): string {
  return `${AXIOS}async function ask(path) {
      ${before}
      return (await axios.get(\`https://api.servicetitan.io\${path}\`)).data;
    }
    export const f = (id) => ask(\`/crm/v2/tenant/\${process.env.T}/customers/\${id}\`);`;
}
