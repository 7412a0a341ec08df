/** What a scan tells of code bases that were written before it was tried on them. */
import { expect, it } from "vitest";
import { known } from "./known.ts";
import { compared, lineOf, names } from "./marked.ts";

/** What is told in place of what is meant: nothing tells it better yet. */
const MISSED: Readonly<Record<string, readonly string[]>> = {
  // Whether a client of got gives bodies is said where it is made, and it is handed in by its type.
  "airtable-mirror-payroll.txt": [
    "meant src/inventory.ts:7 GET PurchaseOrders_GetList unknown-field:vendorName",
    "meant src/payroll.ts:10 GET GrossPayItems_GetList unknown-field:employeeName",
    "told src/inventory.ts:7 GET PurchaseOrders_GetList",
    "told src/payroll.ts:10 GET GrossPayItems_GetList",
  ],
  // An answer comes by a callback that an event calls.
  "booking-widget-vanilla.txt": [
    "meant widget.js:64 POST Bookings_Create unknown-body-field:preferredDate unknown-field:bookingNumber",
    "told widget.js:64 POST Bookings_Create unknown-body-field:preferredDate",
  ],
  "cron-membership-reminders.txt": [
    "meant servicetitan.js:49 PATCH LocationRecurringServiceEvents_MarkComplete unknown-path",
    "told servicetitan.js:49 PATCH LocationRecurringServices_Update unknown-path",
  ],
  "looker-report-runner.txt": [
    "meant src/reports.js:46 GET ReportCategoryReports_GetData unknown-path",
    "told src/reports.js:46 GET ClientSideData_Get unknown-path",
  ],
  // A method is wrong whose operation is another method's of the same path.
  "next-dispatch-board.txt": [
    "meant app/api/appointments/[id]/technicians/route.ts:16 DELETE AppointmentAssignments_UnassignTechnicians wrong-method",
    "told app/api/appointments/[id]/technicians/route.ts:16 DELETE - wrong-method",
  ],
  // A domain that there is not says of a path alone nothing of its API.
  "nuxt-kpi-dashboard.txt": ["meant server/api/kpi/reviews.get.ts:4 GET reviews unknown-path"],
  "ops-agent-functions.txt": [
    "meant src/functions.ts:16 GET - unknown-path",
    "told src/functions.ts:16 GET Jobs_Get unknown-path",
  ],
  "pricebook-pusher.txt": [
    "meant pricebook-api.js:69 POST - unknown-path",
    "told pricebook-api.js:69 POST PricebookBulk_Create unknown-path",
  ],
  "st-sdk-monorepo.txt": [
    "meant packages/servicetitan-sdk/src/resources.ts:21 GET CallReasons_Get unknown-path",
    "told packages/servicetitan-sdk/src/resources.ts:21 GET Calls_GetDetails unknown-path",
  ],
  // Read in a template, beside rows of another answer.
  "stx-cli.txt": [
    "meant lib/commands/jobs.js:18 GET Jobs_Get unknown-field:status",
    "told lib/commands/jobs.js:18 GET Jobs_Get",
  ],
  "tenant-merge-migration.txt": [
    "meant new-v2.js:47 POST InstalledEquipment_Create unknown-path",
    "told new-v2.js:47 POST Equipment_Create unknown-path",
  ],
  // A proxy's own call, whose path is its caller's.
  "wallboard-html.txt": ["told proxy.js:8 GET - dynamic-path"],
};

it.each(names())("%s", (name) => {
  const all = compared(name, known);
  const [meant, told] = [all.meant.map(lineOf), all.told.map(lineOf)];
  const differs = [
    ...meant.filter((line) => !told.includes(line)).map((line) => `meant ${line}`),
    ...told.filter((line) => !meant.includes(line)).map((line) => `told ${line}`),
  ];
  expect(differs.sort()).toEqual(MISSED[name] ?? []);
  expect(told.length).toBe(new Set(told).size);
});
