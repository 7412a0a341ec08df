/**
 * What people ask assistants about this API, in their words, with the call that answers it. Written down before there was a search, from what
 * integrations in public do and get wrong; rows that a search does not find stay, so that its rate is a rate.
 */
export interface Question {
  readonly asks: string;
  readonly call: string;
  readonly path?: Readonly<Record<string, number | string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

const DAY = "2026-01-05T00:00:00Z";
const NEXT = "2026-01-06T00:00:00Z";

export const QUESTIONS: readonly Question[] = [
  {
    asks: "Which jobs were completed yesterday?",
    call: "jpm.jobs.list",
    query: { completedOnOrAfter: DAY, completedBefore: NEXT },
  },
  {
    asks: "Find the customer with this phone number",
    call: "crm.customers.list",
    query: { phone: "5551234567" },
  },
  {
    asks: "Email addresses and phone numbers of a customer",
    call: "crm.customers.listContacts",
    path: { id: 1 },
  },
  { asks: "Show me one customer by id", call: "crm.customers.get", path: { id: 1 } },
  { asks: "All service locations of a customer", call: "crm.locations.list", query: { customerId: 1 } },
  {
    asks: "Unpaid invoices that are overdue",
    call: "accounting.invoices.list",
    query: { dueDateBefore: DAY },
  },
  { asks: "Get one invoice", call: "accounting.invoices.list", query: { ids: [1] } },
  { asks: "Payments received last month", call: "accounting.payments.list", query: { paidOnAfter: DAY } },
  {
    asks: "Appointments on the schedule for tomorrow",
    call: "jpm.appointments.list",
    query: { startsOnOrAfter: DAY, startsBefore: NEXT },
  },
  {
    asks: "Which technician is assigned to an appointment?",
    call: "dispatch.appointmentAssignments.list",
    query: { appointmentIds: [1] },
  },
  {
    asks: "Assign a technician to an appointment",
    call: "dispatch.appointmentAssignments.assignTechnicians",
    body: { jobAppointmentId: 1, technicianIds: [1] },
  },
  { asks: "List all technicians", call: "settings.technicians.list" },
  { asks: "List job types", call: "jpm.jobTypes.list" },
  { asks: "Call reasons", call: "jbce.callReasons.list" },
  { asks: "List business units", call: "settings.businessUnits.list" },
  { asks: "Which tags can I put on a job?", call: "settings.tagTypes.list" },
  {
    asks: "Reschedule an appointment",
    call: "jpm.appointments.reschedule",
    path: { id: 1 },
    body: { start: DAY, end: NEXT },
  },
  {
    asks: "Cancel a job",
    call: "jpm.jobs.cancel",
    path: { id: 1 },
    body: { reasonId: 1, memo: "Customer moved" },
  },
  {
    asks: "Add a note to a job",
    call: "jpm.jobs.createNote",
    path: { id: 1 },
    body: { text: "Gate code changed" },
  },
  {
    asks: "Technician availability: which time slots are free next week?",
    call: "dispatch.capacity.search",
    body: { startsOnOrAfter: DAY, endsOnOrBefore: NEXT, skillBasedAvailability: false },
  },
  { asks: "Open estimates of a job", call: "salestech.estimates.list", query: { jobId: 1, status: "Open" } },
  {
    asks: "Mark an estimate as sold",
    call: "salestech.estimates.sell",
    path: { id: 1 },
    body: { soldBy: 1 },
  },
  {
    asks: "Search the price book for a service",
    call: "pricebook.services.list",
    query: { searchText: "drain" },
  },
  { asks: "What materials cost", call: "pricebook.materials.list" },
  { asks: "Phone calls of today", call: "telecom.calls.list", query: { createdOnOrAfter: DAY } },
  { asks: "Download the recording of a phone call", call: "telecom.calls.getRecording", path: { id: 1 } },
  {
    asks: "Active memberships of a customer",
    call: "memberships.customerMemberships.list",
    query: { customerIds: [1] },
  },
  {
    asks: "Recurring service events that are due",
    call: "memberships.locationRecurringServiceEvents.list",
  },
  {
    asks: "Hours that technicians worked on jobs",
    call: "payroll.timesheets.listAll",
    query: { startedOn: DAY },
  },
  {
    asks: "Equipment installed at a location",
    call: "equipmentSystems.installedEquipment.list",
    query: { locationIds: [1] },
  },
  {
    asks: "Which reports are there in a category?",
    call: "reporting.reports.list",
    path: { report_category: "operations" },
  },
  {
    asks: "Run a report and get its data",
    call: "reporting.reports.getData",
    path: { report_category: "operations", reportId: 1 },
    body: { parameters: [{ name: "From", value: "2026-01-01" }] },
  },
  { asks: "List marketing campaigns", call: "marketing.campaigns.list" },
  {
    asks: "Online reviews of the last month",
    call: "marketingReputation.reviews.list",
    query: { fromDate: DAY },
  },
  { asks: "Purchase orders for a job", call: "inventory.purchaseOrders.list", query: { jobId: 1 } },
  {
    asks: "Book a job through a web form as a booking provider",
    call: "crm.bookings.create",
    path: { booking_provider: 1 },
    body: {
      source: "Web",
      name: "Ben Ellis",
      summary: "Leaking tap",
      isFirstTimeClient: true,
    },
  },
  { asks: "New leads this week", call: "crm.leads.list", query: { createdOnOrAfter: DAY } },
  { asks: "Sync all customers that changed since the last run", call: "crm.export.customers" },
  { asks: "Photos and attachments of a job", call: "forms.jobs.listAttachments", path: { jobId: 1 } },
  {
    asks: "Overdue tasks",
    call: "taskManagement.tasks.list",
    query: { completeBefore: DAY, isClosed: false },
  },
];

/** Others, which nobody looks at while a search is made better: its rate for questions of people whom it does not know. */
export const UNSEEN: readonly Pick<Question, "asks" | "call">[] = [
  { asks: "Create a customer", call: "crm.customers.create" },
  { asks: "Change the address of a location", call: "crm.locations.update" },
  { asks: "Put a job on hold because a part is missing", call: "jpm.appointments.hold" },
  { asks: "Who booked this job and when?", call: "jpm.jobs.getBookedLog" },
  { asks: "History of a job", call: "jpm.jobs.getHistory" },
  { asks: "Reasons for cancelling a job", call: "jpm.jobCancelReasons.list" },
  { asks: "Projects of a customer", call: "jpm.projects.list" },
  { asks: "Find an employee by e-mail", call: "settings.employees.list" },
  { asks: "Business hours", call: "dispatch.businessHours.list" },
  { asks: "Where are the technicians' shifts?", call: "dispatch.technicianShifts.list" },
  { asks: "Dispatch zones", call: "dispatch.zones.list" },
  { asks: "Stock at warehouses", call: "inventory.warehouses.list" },
  { asks: "Vendors we buy from", call: "inventory.vendors.list" },
  { asks: "Create a purchase order", call: "inventory.purchaseOrders.create" },
  { asks: "Membership types that we sell", call: "memberships.membershipTypes.list" },
  { asks: "Payroll adjustments", call: "payroll.payrollAdjustments.list" },
  { asks: "Add a line item to an estimate", call: "salestech.estimates.upsertItem" },
  { asks: "Dismiss a lead", call: "crm.leads.dismiss" },
  { asks: "Ratings of technicians by customers", call: "customerInteractions.technicianRatings.list" },
  { asks: "Submitted forms", call: "forms.formSubmissions.list" },
  { asks: "Record a new payment status", call: "accounting.payments.updateStatus" },
  { asks: "General ledger accounts", call: "accounting.glAccounts.list" },
  { asks: "Journal entries of this month", call: "accounting.journalEntries.list" },
  { asks: "Update the price of a service in the pricebook", call: "pricebook.services.update" },
];
