/** Reports to render: a small one that has every kind, fate, band and route, the same with hostile text, and one of any size. */
import type {
  Band,
  Fate,
  MigrationReport,
  Route,
  Row,
  RowKind,
  Summary,
} from "../../../generator/migrate/rows.ts";

type Place = Partial<{ domain: string; operation: string; schema: string; field: string; via: Route }>;

/** `Job.customer` with the parts that differ from a plain high-band `same` field. */
function row(
  object: string,
  field: string,
  rest: Partial<Omit<Row, "targets">> & { place?: Place } = {},
): Row {
  const { place, v1, ...parts } = { place: undefined, v1: undefined, ...rest };
  const gone = rest.fate?.[0] === "removed";
  const operation = place?.operation ?? "Jobs_Get";
  const direct: Route = { kind: "direct", operation, code: `(await st.jpm.jobs.get(id)).${field || "id"}` };
  const target = { domain: "jpm", operation, schema: "JobResponse", field, via: direct, ...place };
  return {
    kind: "field",
    v1: { object, field, type: "string", evidence: "sample", ...v1 },
    fate: ["same"],
    targets: gone ? [] : [target],
    transform: "none",
    confidence: 0.987,
    band: "high",
    reason: `The name ${field} is the same and so is its type; the runner-up is far behind.`,
    alternatives: [],
    evidence: ["name 1.00", "type 1.00"],
    pinned: parts.band === "pinned",
    ...parts,
  };
}

const customer: Route = {
  kind: "follow-id",
  operation: "Customers_Get",
  from: "customerId",
  code: "(await st.crm.customers.get(job.customerId)).name",
};
const invoices: Route = {
  kind: "aggregate",
  operation: "Invoices_GetList",
  code: "(await st.accounting.invoices.list({ jobIds: [job.id] }).toArray())\n  .reduce((total, invoice) => total + Number(invoice.balance), 0)",
};
const estimates: Route = {
  kind: "reverse",
  operation: "Estimates_GetList",
  parameter: "jobId",
  code: "await st.salestech.estimates.list({ jobId: job.id }).toArray()",
};

const ROWS: readonly Row[] = [
  row("Job", "id", { v1: { object: "Job", field: "id", type: "number", evidence: "sample" } }),
  row("Job", "jobNumber"),
  row("Job", "summary"),
  row("Job", "status", {
    fate: ["renamed", "enum-changed"],
    transform: "enum-map",
    place: { field: "jobStatus" },
    reason: "Client code reads status where V2 says jobStatus, and 5 of 6 members agree.",
    band: "pinned",
    confidence: 1,
  }),
  row("Job", "customer", {
    fate: ["object-to-id"],
    transform: "object-to-id",
    place: { field: "customerId" },
    band: "pinned",
    confidence: 1,
    evidence: ["The vendor states that embedded objects of jobs became ids."],
  }),
  row("Job", "customer.name", {
    fate: ["moved"],
    place: {
      domain: "crm",
      operation: "Customers_Get",
      schema: "CustomerResponse",
      field: "name",
      via: customer,
    },
    reason: "The embedded customer is an id in V2; Customers_Get resolves it and answers the same name.",
  }),
  row("Job", "invoice.balance", {
    fate: ["moved", "derived", "retyped"],
    transform: "sum",
    place: {
      domain: "accounting",
      operation: "Invoices_GetList",
      schema: "InvoiceResponse",
      field: "balance",
      via: invoices,
    },
    band: "likely",
    confidence: 0.81,
    reason: "A job can have several invoices; their balances add up to what V1 answered.",
    alternatives: [
      {
        domain: "accounting",
        operation: "Invoices_GetList",
        schema: "InvoiceResponse",
        field: "total",
        confidence: 0.42,
      },
    ],
  }),
  row("Job", "estimates[]", {
    fate: ["moved"],
    transform: "unwrap-envelope",
    place: {
      domain: "salestech",
      operation: "Estimates_GetList",
      schema: "EstimateResponse",
      field: "",
      via: estimates,
    },
  }),
  row("Job", "start", {
    fate: ["moved", "meaning-risk"],
    transform: "add-zone",
    transforms: ["rename", "add-zone"],
    place: { operation: "Appointments_Get", schema: "AppointmentResponse", field: "start" },
    band: "likely",
    confidence: 0.74,
  }),
  row("Job", "duration", {
    fate: ["moved", "derived"],
    transform: "manual",
    place: { operation: "Appointments_Get", schema: "AppointmentResponse", field: "end" },
    band: "likely",
    confidence: 0.66,
  }),
  row("Job", "tags[].id", {
    fate: ["removed"],
    band: "pinned",
    confidence: 1,
    reason: "The id of a link record; nothing in V2 answers it.",
  }),
  row("Job", "projectId", { transform: "zero-to-null", fate: ["retyped"] }),
  row("Job", "paid", {
    v1: { object: "Job", field: "paid", type: "boolean", evidence: "doc", doubtful: true },
    fate: ["review"],
    place: {
      domain: "accounting",
      operation: "Invoices_GetList",
      schema: "InvoiceResponse",
      field: "paidOn",
      via: { kind: "none", code: "" },
    },
    band: "review",
    confidence: 0.31,
    reason: "Best is paidOn of InvoiceResponse at .31, the next one lies .01 behind it.",
    alternatives: [
      {
        domain: "accounting",
        operation: "Payments_GetList",
        schema: "PaymentResponse",
        field: "paidOn",
        confidence: 0.3,
      },
      { domain: "jpm", operation: "Jobs_Get", schema: "JobResponse", field: "noCharge", confidence: 0.22 },
    ],
  }),
  ...["name", "active", "balance", "address.street", "createdOn"].map((field) =>
    row("Customer", field, {
      place: { domain: "crm", operation: "Customers_Get", schema: "CustomerResponse" },
    }),
  ),
  row("Customer", "email", {
    fate: ["moved"],
    place: {
      domain: "crm",
      operation: "Customers_GetContactList",
      schema: "CustomerContactResponse",
      field: "value",
    },
    band: "likely",
    confidence: 0.9,
  }),
  row("Customer", "hasActiveMembership", {
    fate: ["moved", "derived"],
    transform: "manual",
    place: {
      domain: "memberships",
      operation: "CustomerMemberships_GetList",
      schema: "CustomerMembershipResponse",
      field: "active",
    },
  }),
  row("Customer", "importId", {
    fate: ["removed"],
    confidence: 0.92,
    reason: "Nothing scores, and no embedded route exists.",
  }),
  row("Call", "duration", {
    fate: ["retyped"],
    transform: "hms-to-seconds",
    place: { domain: "telecom", operation: "Calls_Get", schema: "CallResponse" },
  }),
  row("Call", "leadCall.from", {
    fate: ["same"],
    place: { domain: "telecom", operation: "Calls_Get", schema: "CallResponse" },
  }),
  row("Call", "name", {
    fate: ["split"],
    transform: "join",
    place: { domain: "telecom", operation: "Calls_Get", schema: "CallResponse", field: "agent.name" },
  }),
  row("Call", "memo", {
    fate: ["merged", "moved"],
    transform: "manual",
    place: { domain: "telecom", operation: "Calls_Get", schema: "CallResponse", field: "notes" },
    band: "review",
    confidence: 0.4,
    reason: "Two fields of V1 look like parts of one field of V2.",
  }),
  row("Job", "filter.createdAfter", {
    kind: "parameter",
    v1: { object: "Job", field: "filter.createdAfter", operation: "Jobs_GetAll", type: "string(date-time)" },
    fate: ["renamed"],
    transform: "rename",
    place: { operation: "Jobs_GetList", field: "createdOnOrAfter" },
  }),
  row("Job", "serviceTitanApiKey", {
    kind: "parameter",
    v1: { object: "Job", field: "serviceTitanApiKey", operation: "Jobs_GetAll", type: "string" },
    fate: ["removed"],
    band: "pinned",
    confidence: 1,
    reason: "Keys gave way to OAuth.",
  }),
  row("Booking", "name", {
    kind: "request-field",
    v1: { object: "Booking", field: "name", operation: "Bookings_Create", type: "string" },
    place: { domain: "crm", operation: "Bookings_Create", schema: "CreateBookingRequest" },
  }),
  row("Job", "", {
    kind: "endpoint",
    v1: { object: "Job", field: "", operation: "Jobs_GetAll" },
    place: {
      operation: "Jobs_GetList",
      schema: "JobResponse",
      via: { kind: "constant", code: "st.jpm.jobs.list()" },
    },
  }),
  row("Call", "", {
    kind: "webhook",
    v1: { object: "Call", field: "", operation: "CallReceived" },
    fate: ["same"],
    place: { domain: "telecom", operation: "Calls_Get", schema: "CallResponse" },
  }),
];

const NOTES = [
  "V1 is a reconstruction: its documents are gone, and every field says how well it is known (sample, doc or model).",
];

export function smallReport(): MigrationReport {
  return reportOf(ROWS);
}

/** Text that tries to leave its place in every format. */
export const HOSTILE = [
  `</script><script>window.pwned=1</script>`,
  `<img src=x onerror="window.pwned=1">`,
  `"><svg onload=window.pwned=1>`,
  '=HYPERLINK("http://evil.example/","x")',
  "a|b`c`\n\n# heading\n[link](javascript:alert(1))",
  "../../../etc/passwd",
  "\u2028\u2029\u202E\uD800\u0000",
  "__proto__",
  "constructor",
  "CON",
  "",
];

/** A field for each hostile text, which is its object, its name, its reason, its place, its route and its evidence. */
export function hostileReport(): MigrationReport {
  const rows = HOSTILE.map((text) => {
    const place = { domain: text, operation: text, schema: text, field: text };
    return row(text, text, {
      v1: { object: text, field: text, type: text, evidence: text, operation: text },
      place: { ...place, via: { kind: "direct", operation: text, code: text } },
      reason: text,
      evidence: [text],
      band: "review",
      fate: ["review"],
      alternatives: [{ ...place, confidence: 0.1 }],
    });
  });
  return reportOf(rows, { from: HOSTILE[0] ?? "", to: HOSTILE[1] ?? "", notes: HOSTILE });
}

/** As many rows as wanted, over 64 objects and 20 domains, always the same. */
export function bigReport(size: number): MigrationReport {
  const names = ["Job", "Customer", "Location", "Invoice", "Call", "Estimate", "Technician", "Campaign"];
  const domains = [
    "jpm",
    "crm",
    "accounting",
    "salestech",
    "telecom",
    "memberships",
    "dispatch",
    "pricebook",
  ];
  const parts = ["", "Item", "Tag", "Note", "Contact", "Type", "Split", "History"];
  const rows = Array.from({ length: size }, (_, n) => {
    const object = `${names[n % 8] ?? ""}${parts[Math.floor(n / 8) % 8] ?? ""}`;
    const like = ROWS[n % 26] ?? row(object, "id");
    const domain = domains[n % 5 === 0 ? (n * 7) % 8 : n % 8] ?? "jpm";
    return {
      ...like,
      kind: "field" as const,
      v1: {
        object,
        field: `${like.v1.field.replace("[]", "")}${Math.floor(n / 64)}`,
        type: "string",
        evidence: "model",
      },
      targets: like.targets.map((target) => ({ ...target, domain })),
    };
  });
  rows.sort((a, b) => (a.v1.object < b.v1.object ? -1 : a.v1.object > b.v1.object ? 1 : 0));
  return reportOf(rows);
}

function reportOf(
  rows: readonly Row[],
  { from = "ServiceTitan V1", to = "ServiceTitan V2", notes = NOTES } = {},
): MigrationReport {
  return { rows, summary: summaryOf(rows, { from, to }), notes };
}

function summaryOf(rows: readonly Row[], names: { from: string; to: string }): Summary {
  const times =
    <K extends string>(keys: readonly K[]) =>
    (wanted: (row: Row) => readonly K[]) =>
      Object.fromEntries(
        keys.map((key) => [key, rows.filter((r) => wanted(r).includes(key)).length]),
      ) as Record<K, number>;
  const kinds: RowKind[] = ["field", "parameter", "request-field", "endpoint", "webhook"];
  const bands: Band[] = ["pinned", "high", "likely", "review"];
  const fates = [...new Set(rows.flatMap((r) => r.fate))];
  const flows = new Map<string, { object: string; domain: string; rows: number }>();
  for (const { kind, v1, targets } of rows) {
    if (kind !== "field") continue;
    const domain = targets[0]?.domain ?? "none";
    const key = JSON.stringify([v1.object, domain]);
    flows.set(key, { object: v1.object, domain, rows: (flows.get(key)?.rows ?? 0) + 1 });
  }
  const byBand = times(bands)((r) => [r.band]);
  return {
    ...names,
    rows: rows.length,
    byKind: times(kinds)((r) => [r.kind]),
    byFate: times<Fate>(fates)((r) => r.fate),
    byBand,
    computed: rows.filter((r) => r.kind === "field" && r.uncomputed === undefined).length,
    coverage: rows.length === 0 ? 0 : 1 - byBand.review / rows.length,
    flows: [...flows.values()],
  };
}
