/**
 * Calls as people write them, and what they are: method and address, the rule that holds (`ok` where nothing is wrong), and the operation
 * that is called or meant, `-` where V2 has nothing like it. `~` is `/v2/tenant/{tenant}`; names in braces come from somewhere else.
 */
export const CALLS: readonly (readonly [call: string, rule: string, operation: string])[] = [
  // Right, in all the ways that addresses are put together.
  ["GET https://api.servicetitan.io/crm/v2/tenant/{tenantId}/customers", "ok", "GET /crm~/customers"],
  ["GET https://api.servicetitan.io/crm/v2/tenant/123/customers/456", "ok", "GET /crm~/customers/{id}"],
  ["GET https://api.servicetitan.io/CRM/V2/Tenant/{t}/Customers/", "ok", "GET /crm~/customers"],
  ["GET {base}/customers/{id}", "ok", "GET /crm~/customers/{id}"],
  ["GET {base}/jpm/v2/tenant/{t}/jobs", "ok", "GET /jpm~/jobs"],
  ["GET {base}/tenant/{t}/jobs/{jobId}/notes", "ok", "GET /jpm~/jobs/{id}/notes"],
  ["POST /jpm/v2/tenant/{t}/jobs/{jobId}/notes", "ok", "POST /jpm~/jobs/{id}/notes"],
  [
    "GET https://api-integration.servicetitan.io/settings/v2/tenant/{t}/export/technicians",
    "ok",
    "GET /settings~/export/technicians",
  ],
  [
    "GET https://api.servicetitan.io/telecom/v3/tenant/{t}/calls",
    "ok",
    "GET /telecom/v3/tenant/{tenant}/calls",
  ],
  ["GET https://api.servicetitan.io/{domain}/v2/tenant/{t}/jobs", "ok", "GET /jpm~/jobs"],
  ["GET {base}{path}", "dynamic-path", "-"],
  ["GET {url}", "dynamic-path", "-"],
  ["GET https://api.servicetitan.io/crm/v2/tenant/{t}/{resource}", "dynamic-path", "-"],
  ["PUT https://api.servicetitan.io/jpm/v2/tenant/{t}/jobs/{id}/{action}", "dynamic-path", "-"],
  ["GET https://api.servicetitan.io/jpm/v2/tenant/{t}/jobs{query}", "ok", "GET /jpm~/jobs"],
  [
    "POST https://api.servicetitan.io/reporting/v2/tenant/{t}/report-category/operations/reports/{id}/data",
    "ok",
    "POST /reporting~/report-category/{report_category}/reports/{reportId}/data",
  ],
  [
    "GET https://api.servicetitan.io/jpm/v2/tenant/{t}/jobs/cancel-reasons",
    "ok",
    "GET /jpm~/jobs/cancel-reasons",
  ],
  ["GET https://proxy.example.com/st/crm/v2/tenant/{t}/leads", "ok", "GET /crm~/leads"],

  // The right resource in another domain.
  ["GET https://api.servicetitan.io/crm/v2/tenant/{t}/job-types", "unknown-path", "GET /jpm~/job-types"],
  [
    "GET https://api.servicetitan.io/dispatch/v2/tenant/{t}/technicians",
    "unknown-path",
    "GET /settings~/technicians",
  ],
  [
    "GET https://api.servicetitan.io/dispatch/v2/tenant/{t}/technicians/{id}",
    "unknown-path",
    "GET /settings~/technicians/{id}",
  ],
  [
    "GET https://api.servicetitan.io/payroll/v2/tenant/{t}/technicians",
    "unknown-path",
    "GET /settings~/technicians",
  ],
  ["GET https://api.servicetitan.io/crm/v2/tenant/{t}/estimates", "unknown-path", "GET /sales~/estimates"],
  [
    "GET https://api.servicetitan.io/jpm/v2/tenant/{t}/estimates/{id}",
    "unknown-path",
    "GET /sales~/estimates/{id}",
  ],
  [
    "PUT https://api.servicetitan.io/jpm/v2/tenant/{t}/estimates/{id}/sell",
    "unknown-path",
    "PUT /sales~/estimates/{id}/sell",
  ],
  [
    "GET https://api.servicetitan.io/dispatch/v2/tenant/{t}/appointments",
    "unknown-path",
    "GET /jpm~/appointments",
  ],
  [
    "PATCH https://api.servicetitan.io/dispatch/v2/tenant/{t}/appointments/{id}/reschedule",
    "unknown-path",
    "PATCH /jpm~/appointments/{id}/reschedule",
  ],
  [
    "GET https://api.servicetitan.io/settings/v2/tenant/{t}/call-reasons",
    "unknown-path",
    "GET /jbce~/call-reasons",
  ],
  [
    "GET https://api.servicetitan.io/telecom/v2/tenant/{t}/call-reasons",
    "unknown-path",
    "GET /jbce~/call-reasons",
  ],
  [
    "GET https://api.servicetitan.io/pricebook/v2/tenant/{t}/installed-equipment",
    "unknown-path",
    "GET /equipmentsystems~/installed-equipment",
  ],
  [
    "GET https://api.servicetitan.io/crm/v2/tenant/{t}/installed-equipment/{id}",
    "unknown-path",
    "GET /equipmentsystems~/installed-equipment/{id}",
  ],
  [
    "GET https://api.servicetitan.io/timesheets/v2/tenant/{t}/timesheet-codes",
    "unknown-path",
    "GET /payroll~/timesheet-codes",
  ],
  ["GET https://api.servicetitan.io/crm/v2/tenant/{t}/jobs", "unknown-path", "GET /jpm~/jobs"],
  ["GET https://api.servicetitan.io/dispatch/v2/tenant/{t}/jobs/{id}", "unknown-path", "GET /jpm~/jobs/{id}"],
  [
    "GET https://api.servicetitan.io/jpm/v2/tenant/{t}/customers/{id}",
    "unknown-path",
    "GET /crm~/customers/{id}",
  ],
  ["GET https://api.servicetitan.io/crm/v2/tenant/{t}/invoices", "unknown-path", "GET /accounting~/invoices"],
  [
    "GET https://api.servicetitan.io/sales/v2/tenant/{t}/invoices",
    "unknown-path",
    "GET /accounting~/invoices",
  ],
  [
    "GET https://api.servicetitan.io/settings/v2/tenant/{t}/campaigns/{id}",
    "unknown-path",
    "GET /marketing~/campaigns/{id}",
  ],
  [
    "GET https://api.servicetitan.io/inventory/v2/tenant/{t}/materials",
    "unknown-path",
    "GET /pricebook~/materials",
  ],
  ["GET https://api.servicetitan.io/crm/v2/tenant/{t}/employees", "unknown-path", "GET /settings~/employees"],
  [
    "GET https://api.servicetitan.io/crm/v2/tenant/{t}/membership-types",
    "unknown-path",
    "GET /memberships~/membership-types",
  ],
  [
    "GET https://api.servicetitan.io/crm/v2/tenant/{t}/memberships/{id}",
    "unknown-path",
    "GET /memberships~/memberships/{id}",
  ],
  ["GET https://api.servicetitan.io/crm/v2/tenant/{t}/projects", "unknown-path", "GET /jpm~/projects"],
  ["GET https://api.servicetitan.io/jpm/v2/tenant/{t}/tag-types", "unknown-path", "GET /settings~/tag-types"],
  ["GET https://api.servicetitan.io/settings/v2/tenant/{t}/zones", "unknown-path", "GET /dispatch~/zones"],
  [
    "GET https://api.servicetitan.io/crm/v2/tenant/{t}/business-units",
    "unknown-path",
    "GET /settings~/business-units",
  ],
  [
    "GET https://api.servicetitan.io/marketing/v2/tenant/{t}/reviews",
    "unknown-path",
    "GET /marketingreputation~/reviews",
  ],
  [
    "GET https://api.servicetitan.io/dispatch/v2/tenant/{t}/gross-pay-items",
    "unknown-path",
    "GET /payroll~/gross-pay-items",
  ],
  [
    "GET https://api.servicetitan.io/accounting/v2/tenant/{t}/purchase-orders",
    "unknown-path",
    "GET /inventory~/purchase-orders",
  ],
  [
    "GET https://api.servicetitan.io/accounting/v2/tenant/{t}/vendors",
    "unknown-path",
    "GET /inventory~/vendors",
  ],
  [
    "GET https://api.servicetitan.io/inventory/v2/tenant/{t}/equipment/{id}",
    "unknown-path",
    "GET /pricebook~/equipment/{id}",
  ],

  // A path that is spelled otherwise, or one that never was.
  ["GET https://api.servicetitan.io/jpm/v2/tenant/{t}/jobtypes", "unknown-path", "GET /jpm~/job-types"],
  [
    "GET https://api.servicetitan.io/jpm/v2/tenant/{t}/jobTypes/{id}",
    "unknown-path",
    "GET /jpm~/job-types/{id}",
  ],
  ["GET https://api.servicetitan.io/jpm/v2/tenant/{t}/job", "unknown-path", "GET /jpm~/jobs"],
  [
    "GET https://api.servicetitan.io/crm/v2/tenant/{t}/customer/{id}",
    "unknown-path",
    "GET /crm~/customers/{id}",
  ],
  [
    "GET https://api.servicetitan.io/accounting/v2/tenant/{t}/invoice-items",
    "unknown-path",
    "GET /accounting~/export/invoice-items",
  ],
  [
    "GET https://api.servicetitan.io/crm/v2/tenant/{t}/customers/{id}/locations",
    "unknown-path",
    "GET /crm~/locations",
  ],
  ["GET https://api.servicetitan.io/crm/v2/tenant/{t}/customers/{id}/jobs", "unknown-path", "GET /jpm~/jobs"],
  [
    "GET https://api.servicetitan.io/jpm/v2/tenant/{t}/jobs/{id}/appointments",
    "unknown-path",
    "GET /jpm~/appointments",
  ],
  [
    "GET https://api.servicetitan.io/jpm/v2/tenant/{t}/jobs/{id}/invoices",
    "unknown-path",
    "GET /accounting~/invoices",
  ],
  ["GET https://api.servicetitan.io/jpm/v2/tenant/{t}/jobs/search", "unknown-path", "GET /jpm~/jobs"],
  [
    "POST https://api.servicetitan.io/crm/v2/tenant/{t}/customers/search",
    "unknown-path",
    "GET /crm~/customers",
  ],
  [
    "GET https://api.servicetitan.io/memberships/v2/tenant/{t}/membership",
    "unknown-path",
    "GET /memberships~/memberships",
  ],
  [
    "GET https://api.servicetitan.io/memberships/v2/tenant/{t}/customer-memberships",
    "unknown-path",
    "GET /memberships~/memberships",
  ],
  [
    "GET https://api.servicetitan.io/pricebook/v2/tenant/{t}/service/{id}",
    "unknown-path",
    "GET /pricebook~/services/{id}",
  ],
  [
    "GET https://api.servicetitan.io/settings/v2/tenant/{t}/businessunits",
    "unknown-path",
    "GET /settings~/business-units",
  ],
  [
    "GET https://api.servicetitan.io/telecom/v2/tenant/{t}/calls/{id}/recordings",
    "unknown-path",
    "GET /telecom~/calls/{id}/recording",
  ],
  [
    "GET https://api.servicetitan.io/inventory/v2/tenant/{t}/purchaseorders",
    "unknown-path",
    "GET /inventory~/purchase-orders",
  ],
  [
    "GET https://api.servicetitan.io/jpm/v2/tenant/{t}/hold-reasons",
    "unknown-path",
    "GET /jpm~/jobs/hold-reasons",
  ],
  [
    "GET https://api.servicetitan.io/payroll/v2/tenant/{t}/adjustments",
    "unknown-path",
    "GET /payroll~/payroll-adjustments",
  ],
  [
    "GET https://api.servicetitan.io/dispatch/v2/tenant/{t}/shifts",
    "unknown-path",
    "GET /dispatch~/technician-shifts",
  ],
  [
    "GET https://api.servicetitan.io/accounting/v2/tenant/{t}/ap-payments/{id}",
    "unknown-path",
    "GET /accounting~/ap-payments",
  ],
  [
    "GET https://api.servicetitan.io/reporting/v2/tenant/{t}/categories",
    "unknown-path",
    "GET /reporting~/report-categories",
  ],
  [
    "POST https://api.servicetitan.io/reporting/v2/tenant/{t}/report-categories/{c}/reports/{id}/data",
    "unknown-path",
    "POST /reporting~/report-category/{report_category}/reports/{reportId}/data",
  ],

  // Another method than the path has.
  [
    "GET https://api.servicetitan.io/accounting/v2/tenant/{t}/invoices/{id}",
    "wrong-method",
    "GET /accounting~/invoices",
  ],
  [
    "GET https://api.servicetitan.io/accounting/v2/tenant/{t}/payments/{id}",
    "wrong-method",
    "GET /accounting~/payments",
  ],
  [
    "POST https://api.servicetitan.io/jpm/v2/tenant/{t}/jobs/{id}/cancel",
    "wrong-method",
    "PUT /jpm~/jobs/{id}/cancel",
  ],
  [
    "POST https://api.servicetitan.io/jpm/v2/tenant/{t}/appointments/{id}/hold",
    "wrong-method",
    "PUT /jpm~/appointments/{id}/hold",
  ],
  [
    "POST https://api.servicetitan.io/jpm/v2/tenant/{t}/appointments/{id}/confirmation",
    "wrong-method",
    "PUT /jpm~/appointments/{id}/confirmation",
  ],
  [
    "POST https://api.servicetitan.io/sales/v2/tenant/{t}/estimates/{id}/sell",
    "wrong-method",
    "PUT /sales~/estimates/{id}/sell",
  ],
  [
    "PATCH https://api.servicetitan.io/sales/v2/tenant/{t}/estimates/{id}",
    "wrong-method",
    "PUT /sales~/estimates/{id}",
  ],
  [
    "GET https://api.servicetitan.io/sales/v2/tenant/{t}/estimates/{id}/items",
    "wrong-method",
    "GET /sales~/estimates/items",
  ],
  [
    "GET https://api.servicetitan.io/dispatch/v2/tenant/{t}/capacity",
    "wrong-method",
    "POST /dispatch~/capacity",
  ],
  [
    "PUT https://api.servicetitan.io/crm/v2/tenant/{t}/customers/{id}",
    "wrong-method",
    "PATCH /crm~/customers/{id}",
  ],
  ["PUT https://api.servicetitan.io/jpm/v2/tenant/{t}/jobs/{id}", "wrong-method", "PATCH /jpm~/jobs/{id}"],
  ["DELETE https://api.servicetitan.io/crm/v2/tenant/{t}/customers/{id}", "wrong-method", "-"],
  [
    "GET https://api.servicetitan.io/reporting/v2/tenant/{t}/report-category/{c}/reports/{id}/data",
    "wrong-method",
    "POST /reporting~/report-category/{report_category}/reports/{reportId}/data",
  ],
  ["GET https://api.servicetitan.io/crm/v2/tenant/{t}/tags", "wrong-method", "GET /settings~/tag-types"],
  [
    "POST https://api.servicetitan.io/dispatch/v2/tenant/{t}/appointment-assignments",
    "wrong-method",
    "POST /dispatch~/appointment-assignments/assign-technicians",
  ],

  // Parts of the path that are missing or made up.
  ["GET https://api.servicetitan.io/crm/v2/customers", "missing-tenant", "GET /crm~/customers"],
  ["GET https://api.servicetitan.io/jpm/v2/{tenantId}/jobs/{id}", "missing-tenant", "GET /jpm~/jobs/{id}"],
  ["GET https://api.servicetitan.io/crm/tenant/{t}/customers", "unknown-path", "GET /crm~/customers"],
  ["GET https://api.servicetitan.io/v2/tenant/{t}/customers", "unknown-path", "GET /crm~/customers"],
  ["GET https://api.servicetitan.io/v2/tenant/{t}/crm/customers", "unknown-path", "GET /crm~/customers"],
  [
    "GET https://api.servicetitan.io/tenant/{t}/crm/v2/customers/{id}",
    "unknown-path",
    "GET /crm~/customers/{id}",
  ],
  ["GET https://api.servicetitan.io/crm/v1/tenant/{t}/customers", "unknown-path", "GET /crm~/customers"],
  ["GET https://api.servicetitan.io/job-planning/v2/tenant/{t}/jobs", "unknown-path", "GET /jpm~/jobs"],
  [
    "GET https://api.servicetitan.io/equipment-systems/v2/tenant/{t}/installed-equipment",
    "unknown-path",
    "GET /equipmentsystems~/installed-equipment",
  ],

  // V2 has nothing like it.
  ["GET https://api.servicetitan.io/accounting/v2/tenant/{t}/refunds", "unknown-path", "-"],
  ["POST https://api.servicetitan.io/accounting/v2/tenant/{t}/payments/{id}/refund", "unknown-path", "-"],
  ["POST https://api.servicetitan.io/settings/v2/tenant/{t}/webhooks", "unknown-path", "-"],
  ["GET https://api.servicetitan.io/marketing/v2/tenant/{t}/conversions", "unknown-path", "-"],
  ["GET https://api.servicetitan.io/accounting/v2/tenant/{t}/revenue", "unknown-path", "-"],
  ["DELETE https://api.servicetitan.io/crm/v2/tenant/{t}/webhooks/{id}", "unknown-path", "-"],

  // Further kinds, seen after the matcher was written.
  [
    "PATCH https://api.servicetitan.io/sales/v2/tenant/{t}/invoices/{invoiceId}",
    "unknown-path",
    "PATCH /accounting~/invoices/{id}",
  ],
  ["GET https://api.servicetitan.io/jpm/v2/tenant/{t}/invoices", "unknown-path", "GET /accounting~/invoices"],
  [
    "POST https://api.servicetitan.io/jpm/v2/tenant/0/appointment-assignments/assign-technicians",
    "unknown-path",
    "POST /dispatch~/appointment-assignments/assign-technicians",
  ],
  [
    "GET https://api.servicetitan.io/v2/tenant/{t}/job-planning/projects",
    "unknown-path",
    "GET /jpm~/projects",
  ],
  [
    "GET https://api.servicetitan.io/v2/tenant/{t}/settings/technicians",
    "unknown-path",
    "GET /settings~/technicians",
  ],
  ["GET {api}/v2/tenant/{t}/jobs", "ok", "GET /jpm~/jobs"],
  [
    "GET https://api.servicetitan.io/jpm/v2/tenant/{t}/jobs/{id}/attachments",
    "unknown-path",
    "GET /forms~/jobs/{jobId}/attachments",
  ],
  ["GET https://api.servicetitan.io/sales/v2/tenant/{t}/opportunities", "unknown-path", "-"],
  [
    "GET https://api.servicetitan.io/jpm/v2/tenant/{t}/business-units",
    "unknown-path",
    "GET /settings~/business-units",
  ],
  [
    "GET https://api.servicetitan.io/marketing/v2/tenant/{t}/calls",
    "unknown-path",
    "GET /telecom/v3/tenant/{tenant}/calls",
  ],
  [
    "GET https://api.servicetitan.io/equipments/v2/tenant/{t}/installed-equipment",
    "unknown-path",
    "GET /equipmentsystems~/installed-equipment",
  ],
  ["GET https://api.servicetitan.io/inventory/v2/tenant/{t}/inventory-locations", "unknown-path", "-"],
  ["POST https://api.servicetitan.io/jpm/v2/tenant/{t}/jobs/{id}/tags/{tagId}", "unknown-path", "-"],
  ["GET https://api.servicetitan.io/marketing/v2/tenant/{t}/suppressions", "unknown-path", "-"],
  ["GET https://api.servicetitan.io/v2/jobs", "unknown-path", "GET /jpm~/jobs"],
  ["GET https://api.servicetitan.io/v2/invoices", "unknown-path", "GET /accounting~/invoices"],
  ["GET https://api.servicetitan.io/v2/tenant/{t}/job-types", "unknown-path", "GET /jpm~/job-types"],
  ["GET https://api.servicetitan.io/v2/projects/{projectId}/photos", "unknown-path", "-"],
  ["GET https://api.servicetitan.io/v2/tenant/12345/crm/v2/customers", "unknown-path", "GET /crm~/customers"],
  ["GET https://api.servicetitan.io/pricebook/v2/tenant/{t}/{imagePath}", "dynamic-path", "-"],
  ["GET pricebook/v2/tenant/{t}/{endpoint}/{skuId}", "dynamic-path", "-"],
  ["GET sales/v2/tenant/{t}/estimates/export", "ok", "GET /sales~/estimates/export"],
  [
    "POST https://api.servicetitan.io/memberships/v2/tenant/{t}/recurring-service-events/11/mark-{direction}",
    "dynamic-path",
    "-",
  ],
  [
    "GET https://api.servicetitan.io/payroll/v2/tenant/{t}/employees/{employee}/payroll-settings",
    "ok",
    "GET /payroll~/employees/{employee}/payroll-settings",
  ],
  [
    "POST https://api.servicetitan.io/memberships/v2/tenant/{t}/memberships",
    "wrong-method",
    "POST /memberships~/memberships/sale",
  ],
  ["GET {crmBase}/bookings/{id}", "ok", "GET /crm~/bookings/{id}"],
  ["GET {base}/categories", "dynamic-path", "-"],

  // V1.
  ["GET https://api.servicetitan.com/v1/jobs", "v1-call", "GET /v1/jobs"],
  ["GET HTTPS://API.ServiceTitan.com/v1/jobs/", "v1-call", "GET /v1/jobs"],
  ["GET https://api.servicetitan.com/v1/jobs/{id}", "v1-call", "GET /v1/jobs/{id}"],
  ["POST https://api.servicetitan.com/v1/customers", "v1-call", "POST /v1/customers"],
  [
    "PUT https://api.servicetitan.com/v1/bookings/external/{x}",
    "v1-call",
    "PUT /v1/bookings/external/{externalId}",
  ],
  ["GET https://api.servicetitan.com/v1/estimates", "v1-call", "-"],
];

/** What is still taken for something else: a technician's whereabouts for locations of customers. */
export const MISSED: typeof CALLS = [
  ["GET https://api.servicetitan.io/dispatch/v2/tenant/{t}/technicians/{id}/location", "unknown-path", "-"],
];
