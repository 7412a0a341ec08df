import type { With } from "./picked.js";

export interface Address {
  zip: string | null;
  city: string | null;
  unit: string | null;
  state: string | null;
  street: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  streetAddress: string | null;
  /** Lost (gone): None of the V2 schemas that have a street has an id; the V1 field is doubtful itself, no payload shows it. */
  id: never;
}

export interface Booking {
  customerType: string | null;
  id: number;
  externalId: string | null;
  source: string | null;
  createdOn: string | null;
  active: boolean | null;
  start: string | null;
  summary: string | null;
  address: With<
    Address,
    {
      /** Lost (unreachable): Crm.V2.AddressModel, which Booking.address became, has no such field, and no id that leads to one. */
      latitude: never;
      /** Lost (unreachable): Crm.V2.AddressModel, which Booking.address became, has no such field, and no id that leads to one. */
      longitude: never;
    }
  > | null;
  customer: string | null;
  contacts: With<
    Contact,
    {
      /** Lost (unreachable): Crm.V2.BookingContactResponse, which Booking.contacts became, has no such field, and no id that leads to one. */
      active: never;
    }
  >[];
  /** Left out inside of an object of its own kind, unless it is asked for by name. */
  job?: Job | null;
  isFirstTimeClient: boolean | null;
  uploadedImages: string[];
  isSendConfirmationEmail: boolean | null;
  businessUnitId: number | null;
  status: string | null;
  agentTag: string | null;
  dismissingReason: With<
    CallReason,
    {
      /** Lost (unreachable): Jbce.V2.CallReasonResponse, which Booking.dismissingReason became, has no such field, and no id that leads to one. */
      lead: never;
    }
  > | null;
}

export interface BundleCall {
  id: number;
  jobNumber: string | null;
  projectId: number | null;
  businessUnit: BusinessUnit | null;
  type: JobType | null;
  leadCall: Call | null;
}

export interface BusinessUnit {
  id: number;
  name: string | null;
  email: string | null;
  active: boolean | null;
  tenant: BusinessUnitTenant | null;
  address: BusinessUnitAddress | null;
  currency: string | null;
  modifiedOn: string | null;
  conceptCode: string | null;
  phoneNumber: string | null;
  officialName: string | null;
  invoiceHeader: string | null;
  defaultTaxRate: number | null;
  invoiceMessage: string | null;
  quickbooksClass: string | null;
  authorizationParagraph: string | null;
  acknowledgementParagraph: string | null;
  materialSku: string | null;
  accountCode: string | null;
  franchiseId: string | null;
  corporateContractNumber: string | null;
}

export interface BusinessUnitAddress {
  zip: string | null;
  city: string | null;
  unit: string | null;
  state: string | null;
  street: string | null;
  country: string | null;
}

export interface BusinessUnitTenant {
  id: number;
  name: string | null;
  modifiedOn: string | null;
  conceptCode: string | null;
  quickbooksClass: string | null;
  accountCode: string | null;
  franchiseId: string | null;
}

export interface Call {
  id: number;
  to: string | null;
  from: string | null;
  agent: CallAgent | null;
  reason: CallReason | null;
  callType: "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead" | null;
  campaign: Campaign | null;
  customer: With<
    Customer,
    {
      importId: string | null;
    }
  > | null;
  duration: string | null;
  createdBy: With<
    CallAgent,
    {
      /** Lost (unreachable): Services.NamedModel, which Call.createdBy became, has no such field, and no id that leads to one. */
      externalId: never;
    }
  > | null;
  direction: "Inbound" | "Outbound" | null;
  modifiedOn: string | null;
  receivedOn: string | null;
  recordingUrl: string | null;
  voiceMailUrl: string | null;
}

export interface CallAgent {
  id: number;
  name: string | null;
  externalId: number | null;
}

export interface CallReason {
  id: number;
  name: string | null;
  lead: boolean | null;
  active: boolean | null;
}

export interface Campaign {
  id: number;
  name: string | null;
  active: boolean | null;
  category: CampaignCategory | null;
  createdOn: string | null;
  modifiedOn: string | null;
  source: string | null;
  otherSource: string | null;
  businessUnit: string | null;
  medium: string | null;
  otherMedium: string | null;
  dnis: string | null;
}

export interface CampaignCategory {
  id: number;
  name: string | null;
  active: boolean | null;
}

export interface Contact {
  id: number;
  memo: string | null;
  type: string | null;
  value: string | null;
  active: boolean | null;
  modifiedOn: string | null;
}

export interface CustomField {
  name: string | null;
  value: string | null;
  typeId: number | null;
  /** Lost (gone): The custom fields of jobs, customers, locations and projects are typeId, name and value in V2; only those of installed equipment have an id beside typeId. The V1 field is doubtful, no payload shows it. */
  id: never;
}

export interface Customer {
  id: number;
  name: string | null;
  type: "Residential" | "Commercial" | null;
  email: string | null;
  active: boolean | null;
  address: Address | null;
  balance: number | null;
  contacts: Contact[];
  /** Lost (gone): The V2 customer has no import id; only the customer inside a telecom call still shows one. */
  importId: never;
  createdBy: number | null;
  createdOn: string | null;
  doNotMail: boolean | null;
  modifiedOn: string | null;
  memberships: Membership[];
  hasActiveMembership: boolean | null;
  customFields: CustomField[];
  doNotService: boolean | null;
  phoneSettings: PhoneSetting[];
  mergedToId: number | null;
}

export interface EmployeeDetailed {
  id: number;
  name: string | null;
  role: string | null;
  email: string | null;
  active: boolean | null;
  loginName: string | null;
  modifiedOn: string | null;
  phoneNumber: string | null;
  customFields: CustomField[];
  businessUnitId: number | null;
}

export interface EmployeeRef {
  id: number;
  name: string | null;
  modifiedOn: string | null;
}

export interface Estimate {
  id: number;
  name: string | null;
  items: EstimateItem[];
  jobId: number | null;
  soldOn: string | null;
  status: EstimateStatus | null;
  summary: string | null;
  jobNumber: string | null;
  modifiedOn: string | null;
  externalLinks: unknown[];
}

export interface EstimateItem {
  id: number;
  qty: number | null;
  sku: Sku | null;
  /** Lost (judgement): No item schema of V2 has a tax; the tax that is left is that of the whole estimate, which equals the V1 value only when there is one taxed item. */
  tax: never;
  type: number | null;
  total: number | null;
  /** Lost (judgement): Quantity times rate would be the obvious meaning, but one known payload has 0 beside a total of 554.99. What it counted cannot be known without V1 payloads in which it is not 0. */
  subtotal: never;
  unitRate: number | null;
  modifiedOn: string | null;
  skuAccount: string | null;
  description: string | null;
  membershipTypeId: string | null;
  itemGroupName: string | null;
  itemGroupRootId: string | null;
}

export interface EstimateStatus {
  name: string | null;
  value: number | null;
  /** Lost (gone): V1 payloads have name and value only, and the field is doubtful; V2's status is value and name. */
  id: never;
}

export interface HistoryEmployee {
  id: number;
  name: string | null;
  role: string | null;
  type: string | null;
  email: string | null;
  active: boolean | null;
  loginName: string | null;
  modifiedOn: string | null;
  phoneNumber: string | null;
  businessUnitId: number | null;
}

export interface Image {
  /** Lost (gone): A file of V2 has alias, fileName, isDefault, type and url, no id; the V1 field is doubtful. */
  id: never;
  fileName: string | null;
}

export interface InstalledEquipment {
  active: boolean | null;
  id: number;
  equipmentId: number | null;
  name: string | null;
  serialNumber: string | null;
  memo: string | null;
  manufacturer: string | null;
  model: string | null;
  cost: number | null;
  installedOn: string | null;
  manufacturerWarrantyStart: string | null;
  manufacturerWarrantyEnd: string | null;
  serviceProviderWarrantyStart: string | null;
  serviceProviderWarrantyEnd: string | null;
}

export interface InventoryBatch {
  id: number;
  number: number | null;
  name: string | null;
  /** Lost (gone): The one batch schema of V2 has id, number and name only. */
  status: never;
}

export interface Invoice {
  id: number;
  tax: number | null;
  items: InvoiceItem[];
  jobId: number | null;
  total: number | null;
  active: boolean | null;
  number: string | null;
  status: InvoiceStatus | null;
  balance: number | null;
  batchId: number | null;
  summary: string | null;
  payments: Payment[];
  subtotal: number | null;
  batchName: string | null;
  jobNumber: string | null;
  customerId: number | null;
  invoicedOn: string | null;
  modifiedOn: string | null;
  batchNumber: number | null;
  royaltyDate: string | null;
  royaltyMemo: string | null;
  businessUnit: BusinessUnit | null;
  royaltySentOn: string | null;
  royaltyStatus: string | null;
  adjustmentToId: number | null;
  purchaseOrders: PurchaseOrder[];
  commissionEligibilityDate: string | null;
}

export interface InvoiceItem {
  id: number;
  qty: number | null;
  sku: With<
    Sku,
    {
      /** Lost (unreachable): No way leads to it from InvoiceItem.sku: The fields of the sku are fields of the item. */
      modifiedOn: never;
    }
  > | null;
  order: number | null;
  total: number | null;
  active: boolean | null;
  unitRate: number | null;
  invoiceId: number | null;
  salesType: number | null;
  totalCost: number | null;
  modifiedOn: string | null;
  description: string | null;
  membershipTypeId: string | null;
  itemGroupName: string | null;
  itemGroupRootId: number | null;
}

export interface InvoiceStatus {
  name: string | null;
  /** Lost (gone): V2 gives the name of the status only. */
  value: never;
  depositedOn: string | null;
  /** Lost (gone): V1 payloads have name and value only, and the field is doubtful; V2 has no status object in the invoice. */
  id: never;
}

export interface Job {
  id: number;
  end: string | null;
  tags: With<
    Tag,
    {
      ownerId: number | null;
    }
  >[];
  type: JobType | null;
  start: string | null;
  active: boolean | null;
  status: string | null;
  /** Left out inside of an object of its own kind, unless it is asked for by name. */
  booking?: Booking | null;
  /** Lost (event): Belongs to the webhook's envelope and not to the job. Tells one event from another: every V2 event has it as `userassignedid`, by which a repeated delivery is known. V1 gave a moment, which V2 has as `time`. */
  eventId: never;
  history: With<
    JobHistoryItem,
    {
      start: string | null;
    }
  >[];
  invoice: Invoice | null;
  summary: string | null;
  campaign: Campaign | null;
  customer: Customer | null;
  duration: number | null;
  leadCall: Call | null;
  location: Location | null;
  noCharge: boolean | null;
  createdBy: HistoryEmployee | null;
  createdOn: string | null;
  estimates: Estimate[];
  jobNumber: string | null;
  jobStatus: string | null;
  projectId: number | null;
  /** Lost (gone): Belongs to the webhook's envelope and not to the job. The number of the V1 subscription. No V2 event is known to name one: an app subscribes to types of events in the developer portal. */
  webhookId: never;
  /** Lost (judgement): V2 keeps data of other systems as keys and values per application, not as one id. Under which key an integration keeps it is known to that integration only. */
  externalId: never;
  modifiedOn: string | null;
  /** Lost (event): Belongs to the webhook's envelope and not to the job. A V2 event is a CloudEvents envelope: specversion, id, type, time, source, userassignedid, datacontenttype, and the body under data. */
  __eventInfo: never;
  completedOn: string | null;
  scheduledOn: string | null;
  /** Lost (event): Belongs to the webhook's envelope: a V2 event has tenantId and tenantName beside the job. In calls the tenant is part of every path. */
  __tenantInfo: never;
  businessUnit: BusinessUnit | null;
  customFields: CustomField[];
  /** Lost (judgement): The entry of the history that a webhook was sent for. In the known payloads the history does not list that entry, so whether V2 does under the same id needs a live job. */
  historyItemId: never;
  jobAssignments: JobAssignment[];
  lastAppointment: JobAppointment | null;
  appointmentCount: number | null;
  arrivalWindowEnd: string | null;
  firstAppointment: JobAppointment | null;
  arrivalWindowStart: string | null;
  /** Lost (event): No answer of V2 has it. The V2 events of jobs have it beside the job. */
  manageEmployeeEmail: never;
  /** Lost (event): No answer of V2 has it. The V2 events of jobs have it beside the job. */
  manageFollowUpEmail: never;
  notificationsEnabled: boolean | null;
  techGeneratedLeadSource: TechGeneratedLeadSource | null;
  /** Lost (judgement): Whether the history holds a rescheduling. V2 declares eventType as any string; the word for a rescheduling has to be read from a live history. */
  rescheduled: never;
  recallForId: number | null;
}

export interface JobAppointment {
  id: number;
  end: string | null;
  start: string | null;
  status: string | null;
  duration: number | null;
  arrivalWindowEnd: string | null;
  appointmentNumber: string | null;
  arrivalWindowStart: string | null;
}

export interface JobAssignment {
  id: number;
  team: string | null;
  jobId: number | null;
  split: number | null;
  active: boolean | null;
  status: string | null;
  /** Lost (gone): No document of V2 has the pay type of an assignment. */
  payType: never;
  jobNumber: string | null;
  assignedBy: EmployeeRef | null;
  assignedOn: string | null;
  modifiedOn: string | null;
  technician: EmployeeRef | null;
  totalDrivingHours: number | null;
  totalWorkingHours: number | null;
}

export interface JobCancelReason {
  id: number;
  name: string | null;
}

export interface JobHistoryItem {
  id: number;
  date: string | null;
  /** Lost (gone): The V2 history has id, employeeId, eventType, date, usedSchedulingTool and memo, so no start; the closest is the current start of an appointment of the job, asked for as jobId by the job's id, not by that of the entry; later changes overwrite it. */
  start: never;
  employee: HistoryEmployee | null;
  eventType: string | null;
  /** Lost (judgement): V1 gave a number, V2 gives a name; only 0 has been seen, and what it stood for is not known. */
  usedSchedulingTool: never;
}

export interface JobHoldReason {
  id: number;
  name: string | null;
}

export interface JobType {
  id: number;
  name: string | null;
  modifiedOn: string | null;
}

export interface Lead {
  id: number;
  status: string | null;
  active: boolean | null;
  summary: string | null;
  priority: string | null;
  createdOn: string | null;
  createdBy: EmployeeDetailed | null;
  location: Location | null;
  campaign: Campaign | null;
  businessUnit: BusinessUnit | null;
  jobType: JobType | null;
  callId: number | null;
  manualCallId: number | null;
  bookingId: number | null;
  callReasonId: number | null;
  callReasonName: string | null;
  callReasonLead: boolean | null;
  callReasonActive: boolean | null;
  latestFollowUpDate: string | null;
}

export interface LeadCustomer {
  leads: Lead[];
  id: number;
  active: boolean | null;
  name: string | null;
  email: string | null;
  balance: number | null;
  doNotMail: boolean | null;
  address: Address | null;
  type: string | null;
  contacts: Contact[];
  mergedToId: number | null;
  modifiedOn: string | null;
  memberships: Membership[];
  hasActiveMembership: boolean | null;
  customFields: CustomField[];
  createdOn: string | null;
  createdBy: number | null;
}

export interface Location {
  id: number;
  name: string | null;
  zone: Zone | null;
  email: string | null;
  active: boolean | null;
  address: Address | null;
  contacts: With<
    Contact,
    {
      /** Lost (unreachable): Crm.V2.LocationContactResponse, which Location.contacts became, has no such field, and no id that leads to one. */
      active: never;
    }
  >[];
  customer: Customer | null;
  createdBy: number | null;
  createdOn: string | null;
  modifiedOn: string | null;
  customFields: CustomField[];
  equipment: InstalledEquipment[];
  mergedToId: number | null;
}

export interface Material {
  id: number;
  name: string | null;
  displayName: string | null;
  description: string | null;
  cost: number | null;
  active: boolean | null;
  price: number | null;
  memberPrice: number | null;
  addOnPrice: number | null;
  addOnMemberPrice: number | null;
  hours: number | null;
  bonus: number | null;
  commissionBonus: number | null;
  paysCommission: boolean | null;
  /** Lost (gone): No document of V2 has a field of this name or meaning. */
  payTechSpecificBonus: never;
  displayInAmount: boolean | null;
  noTax: boolean | null;
  unitOfMeasure: string | null;
  isInventory: boolean | null;
  account: string | null;
  taxable: boolean | null;
  primaryVendor: MaterialVendor | null;
  otherVendors: MaterialVendor[];
  categories: SkuCategory[];
  images: Image[];
  videos: Video[];
  modifiedOn: string | null;
}

export interface MaterialVendor {
  id: number;
  vendorName: string | null;
  vendorId: number | null;
  memo: string | null;
  vendorPart: string | null;
  cost: number | null;
  active: boolean | null;
}

export interface MaterialsMarkup {
  id: number;
  from: number | null;
  to: number | null;
  percent: number | null;
}

export interface Membership {
  id: number;
  to: string | null;
  from: string | null;
  type: MembershipTypeRef | null;
  active: boolean | null;
  status: string | null;
  locationId: number | null;
}

export interface MembershipTypeRef {
  id: number;
  name: string | null;
  active: boolean | null;
  modifiedOn: string | null;
}

export interface NonJobAppointment {
  id: number;
  technician: TechnicianDetailed | null;
  start: string | null;
  name: string | null;
  duration: string | null;
  timesheetCode: TimesheetCode | null;
  summary: string | null;
  clearDispatchBoard: boolean | null;
  clearTechnicianView: boolean | null;
  removeTechnicianFromCapacityPlanning: boolean | null;
  allDay: boolean | null;
  active: boolean | null;
  createdOn: string | null;
  createdById: number | null;
}

export interface Payment {
  id: number;
  memo: string | null;
  type: PaymentType | null;
  active: boolean | null;
  amount: number | null;
  paidOn: string | null;
  batchId: number | null;
  batchName: string | null;
  invoiceId: number | null;
  modifiedOn: string | null;
  batchNumber: number | null;
  totalAmount: number | null;
  /** Lost (gone): Neither payment schema of V2 has such an object. All known V1 payloads hold null, so its parts cannot be followed; authCode and checkNumber are fields of the payment. */
  transaction: never;
  paymentSplitId: number | null;
  /** Lost (gone): V2 does not show the settlement of a payment. */
  settlementDate: never;
  /** Lost (gone): V2 does not show the settlement of a payment. */
  settlementStatus: never;
}

export interface PaymentType {
  id: number;
  name: string | null;
  modifiedOn: string | null;
}

export interface PayrollAdjustment {
  id: number;
  invoiceId: number | null;
  technicianId: number | null;
  postedOn: string | null;
  rate: number | null;
  quantity: number | null;
  amount: number | null;
  memo: string | null;
  type: string | null;
}

export interface PayrollFields {
  /** Lost (gone): A description of fields and not a record; not even its type is known, only this name. Nothing in V2's payroll is called alike; what it held only a V1 payload can tell. */
  customFields: never;
  /** Lost (gone): A description of fields and not a record; not even its type is known, only this name. Nothing in V2's payroll is called alike; what it held only a V1 payload can tell. */
  technicianFields: never;
  /** Lost (gone): A description of fields and not a record; not even its type is known, only this name. Nothing in V2's payroll is called alike; what it held only a V1 payload can tell. */
  serviceFields: never;
  /** Lost (gone): A description of fields and not a record; not even its type is known, only this name. Nothing in V2's payroll is called alike; what it held only a V1 payload can tell. */
  materialFields: never;
  /** Lost (gone): A description of fields and not a record; not even its type is known, only this name. Nothing in V2's payroll is called alike; what it held only a V1 payload can tell. */
  equipmentFields: never;
  /** Lost (gone): A description of fields and not a record; not even its type is known, only this name. Nothing in V2's payroll is called alike; what it held only a V1 payload can tell. */
  businessUnitFields: never;
}

export interface PhoneSetting {
  doNotText: boolean | null;
  phoneNumber: string | null;
}

export interface Project {
  id: number;
  number: string | null;
  summary: string | null;
  customer: Customer | null;
  location: Location | null;
  jobs: Job[];
  estimates: Estimate[];
  jobAssignments: JobAssignment[];
  invoices: Invoice[];
  invoiceItems: InvoiceItem[];
  purchaseOrders: PurchaseOrder[];
  customFields: CustomField[];
}

export interface PurchaseOrder {
  id: number;
  invoiceId: number | null;
  vendor: Vendor | null;
  technician: EmployeeRef | null;
  amount: number | null;
  summary: string | null;
  modifiedOn: string | null;
  date: string | null;
  typeId: number | null;
  type: string | null;
  batchId: number | null;
  sentOn: string | null;
  receivedOn: string | null;
  tax: number | null;
  jobNumber: string | null;
  jobId: number | null;
  items: PurchaseOrderItem[];
  customFields: CustomField[];
  purchaseOrderNumber: string | null;
}

export interface PurchaseOrderItem {
  id: number;
  skuId: number | null;
  name: string | null;
  quantity: number | null;
  cost: number | null;
  total: number | null;
  serialNumber: string | null;
  description: string | null;
  chargeable: boolean | null;
  /** Lost (gone): The id of the link between a material and its vendor. V2 items name neither, only the vendor's part number; the vendor of the whole order is in vendorId of the order. */
  materialVendorId: never;
  businessUnitId: number | null;
}

export interface Service {
  id: number;
  name: string | null;
  displayName: string | null;
  description: string | null;
  warrantyDescription: string | null;
  categories: SkuCategory[];
  price: number | null;
  memberPrice: number | null;
  addOnPrice: number | null;
  addOnMemberPrice: number | null;
  taxable: boolean | null;
  quickbooksAccount: string | null;
  commissionHours: number | null;
  /** Lost (gone): No document of V2 has a field of this name or meaning. */
  minimumLaborTime: never;
  /** Lost (gone): No document of V2 has a field of this name or meaning. */
  isTimeAndMaterial: never;
  isLabor: boolean | null;
  addOns: number[];
  upgrades: number[];
  images: Image[];
  videos: Video[];
  materials: ServiceMaterial[];
}

export interface ServiceMaterial {
  materialId: number | null;
  quantity: number | null;
}

export interface Sku {
  id: number;
  name: string | null;
  type: string | null;
  soldHours: number | null;
  modifiedOn: string | null;
  displayName: string | null;
  generalLedgerAccountId: number | null;
  generalLedgerAccountName: string | null;
}

export interface SkuCategory {
  id: number;
  name: string | null;
  active: boolean | null;
}

export interface Tag {
  /** Lost (gone): The id of the link between a job and its tag, which V2 does not show; the tag type is found by name. */
  id: never;
  name: string | null;
  /** Lost (gone): The id of the job that carries the tag: in V2 that is the record whose `tagTypeIds` was read. */
  ownerId: never;
}

export interface TechGeneratedLeadSource {
  id: number;
  name: string | null;
}

export interface TechnicianDetailed {
  businessUnit: BusinessUnit | null;
  home: Address | null;
  /** Lost (gone): No document of V2 has a field of this name or meaning. */
  dispatchNotifications: never;
  email: string | null;
  phoneNumber: string | null;
  loginName: string | null;
  role: string | null;
  businessUnitId: number | null;
  active: boolean | null;
  customFields: CustomField[];
  id: number;
  name: string | null;
  modifiedOn: string | null;
}

export interface TechnicianShift {
  id: number;
  shiftType: string | null;
  title: string | null;
  note: string | null;
  active: boolean | null;
  technician: TechnicianDetailed | null;
  timesheetCode: TimesheetCode | null;
  startDate: string | null;
  endDate: string | null;
  startTime: string | null;
  endTime: string | null;
}

export interface TimesheetCode {
  id: number;
  active: boolean | null;
  /** Lost (gone): A timesheet code of V2 has id, code, description, type, applicableEmployeeType and rateInfo: nothing names an event. */
  eventName: never;
  code: string | null;
  description: string | null;
  type: string | null;
  /** Lost (judgement): Inside the rate, where it is one of EmployeeHourlyRate and CustomHourlyRate: the kind of rate. V1 has a string of which no value is known. */
  hourlyRate: never;
  customHourlyRate: number | null;
  rateMultiplier: number | null;
  /** Lost (judgement): Technician, Employee or All: whom the code is for is the closest V2 has. The V1 values are stated nowhere and no payload is known. */
  visibility: never;
  /** Lost (gone): No timesheet code of V2 has a field of this name or meaning. */
  deductCommuteTime: never;
  /** Lost (gone): No timesheet code of V2 has a field of this name or meaning. */
  enableSimpleClockInOut: never;
  /** Lost (gone): No timesheet code of V2 has a field of this name or meaning. */
  excludeAbsentEvent: never;
  /** Lost (gone): No timesheet code of V2 has a field of this name or meaning. */
  address: never;
  /** Lost (gone): No timesheet code of V2 has a field of this name or meaning. */
  isAutoClockInEnabled: never;
  /** Lost (gone): No timesheet code of V2 has a field of this name or meaning. */
  isDefaultShopTime: never;
  /** Lost (gone): No timesheet code of V2 has a field of this name or meaning. */
  countOnJobCounter: never;
}

export interface Vendor {
  id: number;
  name: string | null;
  modifiedOn: string | null;
  active: boolean | null;
  isTruckReplenishment: boolean | null;
}

export interface Video {
  /** Lost (gone): A file of V2 has alias, fileName, isDefault, type and url, no id; the V1 field is doubtful. */
  id: never;
  url: string | null;
}

export interface WebhookEventInfo {
  /** Lost (event): Tells one event from another: every V2 event has it as `userassignedid`, by which a repeated delivery is known. V1 gave a moment, which V2 has as `time`. */
  eventId: never;
  /** Lost (gone): The number of the V1 subscription. No V2 event is known to name one: an app subscribes to types of events in the developer portal. */
  webhookId: never;
  /** Lost (event): The type of the event, in the envelope of every V2 event. */
  webhookType: never;
}

export interface WebhookTenantInfo {
  /** Lost (event): Beside the record in the body of every V2 event. In calls the tenant is part of every path. */
  id: never;
  /** Lost (event): Beside the record in the body of every V2 event. */
  name: never;
  /** Lost (gone): The number of the V1 subscription, which no V2 event is known to name. The V1 field is doubtful in this object. */
  webhookId: never;
}

export interface Zone {
  id: number;
  name: string | null;
  zips: string[];
  active: boolean | null;
  cities: string[];
  locnNumbers: unknown[];
  territoryNumbers: unknown[];
}

export interface OldObjects {
  Address: Address;
  Booking: Booking;
  BundleCall: BundleCall;
  BusinessUnit: BusinessUnit;
  BusinessUnitAddress: BusinessUnitAddress;
  BusinessUnitTenant: BusinessUnitTenant;
  Call: Call;
  CallAgent: CallAgent;
  CallReason: CallReason;
  Campaign: Campaign;
  CampaignCategory: CampaignCategory;
  Contact: Contact;
  CustomField: CustomField;
  Customer: Customer;
  EmployeeDetailed: EmployeeDetailed;
  EmployeeRef: EmployeeRef;
  Estimate: Estimate;
  EstimateItem: EstimateItem;
  EstimateStatus: EstimateStatus;
  HistoryEmployee: HistoryEmployee;
  Image: Image;
  InstalledEquipment: InstalledEquipment;
  InventoryBatch: InventoryBatch;
  Invoice: Invoice;
  InvoiceItem: InvoiceItem;
  InvoiceStatus: InvoiceStatus;
  Job: Job;
  JobAppointment: JobAppointment;
  JobAssignment: JobAssignment;
  JobCancelReason: JobCancelReason;
  JobHistoryItem: JobHistoryItem;
  JobHoldReason: JobHoldReason;
  JobType: JobType;
  Lead: Lead;
  LeadCustomer: LeadCustomer;
  Location: Location;
  Material: Material;
  MaterialVendor: MaterialVendor;
  MaterialsMarkup: MaterialsMarkup;
  Membership: Membership;
  MembershipTypeRef: MembershipTypeRef;
  NonJobAppointment: NonJobAppointment;
  Payment: Payment;
  PaymentType: PaymentType;
  PayrollAdjustment: PayrollAdjustment;
  PayrollFields: PayrollFields;
  PhoneSetting: PhoneSetting;
  Project: Project;
  PurchaseOrder: PurchaseOrder;
  PurchaseOrderItem: PurchaseOrderItem;
  Service: Service;
  ServiceMaterial: ServiceMaterial;
  Sku: Sku;
  SkuCategory: SkuCategory;
  Tag: Tag;
  TechGeneratedLeadSource: TechGeneratedLeadSource;
  TechnicianDetailed: TechnicianDetailed;
  TechnicianShift: TechnicianShift;
  TimesheetCode: TimesheetCode;
  Vendor: Vendor;
  Video: Video;
  WebhookEventInfo: WebhookEventInfo;
  WebhookTenantInfo: WebhookTenantInfo;
  Zone: Zone;
}
