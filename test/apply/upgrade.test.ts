/** Code that uses a client of older documents, and what it has to be for the present one; what it becomes compiles, and runs against its mock. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { apply } from "../../generator/apply/apply.ts";
import { upgradeCheck } from "../../generator/apply/upgrade/broken.ts";
import { clientUpgrade } from "../../generator/apply/upgrade/upgrade.ts";
import { upgradeClients } from "../../generator/commands/upgrade-clients.ts";
import { known } from "../scan/known.ts";

const document = (name: string) => ({
  path: "support.yaml",
  text: readFileSync(new URL(`upgrade/${name}.yaml`, import.meta.url), "utf8"),
});
const sides = { from: { documents: [document("old")] }, to: { documents: [document("new")] } };

/** What code becomes, and what a person is asked. */
async function upgraded(code: Readonly<Record<string, string>>) {
  const files = Object.entries(code).map(([path, text]) => ({ path, text }));
  const { clients, diagnostics } = await upgradeClients(sides, files);
  if (!clients) throw new Error(JSON.stringify(diagnostics));
  const input = { ...clients, disk: ts.sys, root: "/no/such/folder/" };
  const kinds = new Map();
  const result = apply({
    files,
    known,
    options: {},
    kinds,
    rewriters: [clientUpgrade(input)],
    check: upgradeCheck({ ...input, files }),
  });
  const after = new Map(files.map(({ path, text }) => [path, text]));
  for (const change of result.changes) after.set(change.path, change.after);
  return { ...result, clients, after: Object.fromEntries(after) };
}

it("tries", async () => {
  const { clients, after, undecided, takenBack } = await upgraded({
    "a.ts": `import { Support, TicketStatus, type Ticket, type TicketsListQuery } from "@st-v2/support";
const support = new Support({} as never);
interface Own { phoneNumber: string }
export async function run(own: Own) {
  const ticket = await support.tickets.lookup(12);
  console.log(ticket.phoneNumber, ticket.place.postal, own.phoneNumber, ticket["phoneNumber"], ticket?.place?.postal);
  console.log(ticket.fax);
  const { phoneNumber, place: { postal: zip }, ...rest } = ticket;
  if (ticket.status === "InProgress" || rest.status === "Spam") console.log(phoneNumber, zip);
  switch (ticket.status) { case "InProgress": break; case TicketStatus.InProgress: break; case "New": break; }
  const body = { phoneNumber: "1", status: "InProgress" } as const;
  body.phoneNumber;
  await support.tickets.update(1, body);
  await support.tickets.update(1, { phoneNumber, status: "InProgress" });
  await support.tickets.update(1, { subject: "x", ...own });
  for await (const one of support.tickets.list({ openedAfter: "2025-01-01T00:00:00Z", status: "InProgress" })) show(one);
  const note = await support.notes.get(1);
  await support.echo.ping();
  return note.text + ticket.contacts.map(({ mailAddress }) => mailAddress).join();
}
function show({ phoneNumber: p, subject }: Ticket, query: TicketsListQuery = { openedAfter: new Date() }) { return p + subject + query.openedAfter; }
const labels: Record<TicketStatus, string> = { New: "n", InProgress: "p", Closed: "c", Spam: "s" };
type P = Pick<Ticket, "phoneNumber" | "id"> & { x: Ticket["phoneNumber"] };
`,
    "b.js": `const { Support } = require("@st-v2/support");
const support = new Support({});
exports.run = async () => {
  const ticket = await support.tickets.lookup(12);
  const body = {};
  body.phoneNumber = ticket.phoneNumber;
  await support.tickets.update(1, body);
  return [ticket.place.postal, ticket.fax, { phoneNumber: 1 }.phoneNumber];
};
`,
  });
  console.log(clients.upgrade.rows.map((r) => `${r.kind} ${r.from} -> ${r.to} ${r.evidence} ${r.isTaken ?? ""} ${r.why}`).join("\n"));
  console.log(after["a.ts"], after["b.js"]);
  console.log(undecided, takenBack);
});
