import { type ApiErrorResponse, type ErrorGuard, errorGuard } from "@st-v2/runtime";

/**
 * What the CRM API declares of the bodies of failed answers, by call and status.
 */
export interface CrmErrors {
  "bookingProviderTags.list": { 400: ApiErrorResponse };
  "bookingProviderTags.create": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "bookingProviderTags.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "bookingProviderTags.update": { 400: ApiErrorResponse };
  "bookings.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "bookings.list": { 400: ApiErrorResponse };
  "bookings.listContacts": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "bookings.getForProvider": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "bookings.update": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "bookings.listForProvider": { 400: ApiErrorResponse };
  "bookings.create": { 400: ApiErrorResponse };
  "bookings.listContactsForProvider": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "bookings.createContact": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "bookings.deleteContact": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "bookings.updateContact": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "bookings.dismiss": { 400: ApiErrorResponse };
  "bulkTags.add": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "bulkTags.remove": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "contactMethods.list": { 400: ApiErrorResponse; 403: ApiErrorResponse; 404: ApiErrorResponse };
  "contactMethods.create": { 400: ApiErrorResponse; 403: ApiErrorResponse; 404: ApiErrorResponse };
  "contactMethods.get": { 400: ApiErrorResponse; 403: ApiErrorResponse; 404: ApiErrorResponse };
  "contactMethods.upsert": { 400: ApiErrorResponse; 403: ApiErrorResponse; 404: ApiErrorResponse };
  "contactMethods.delete": { 400: ApiErrorResponse; 403: ApiErrorResponse; 404: ApiErrorResponse };
  "contactMethods.update": { 400: ApiErrorResponse; 403: ApiErrorResponse; 404: ApiErrorResponse };
  "contactPreferences.list": { 400: ApiErrorResponse; 403: ApiErrorResponse; 404: ApiErrorResponse };
  "contactPreferences.get": { 400: ApiErrorResponse; 403: ApiErrorResponse; 404: ApiErrorResponse };
  "contactPreferences.update": { 400: ApiErrorResponse; 403: ApiErrorResponse; 404: ApiErrorResponse };
  "contacts.get": { 400: ApiErrorResponse; 403: ApiErrorResponse; 404: ApiErrorResponse };
  "contacts.replace": { 400: ApiErrorResponse; 403: ApiErrorResponse };
  "contacts.delete": {
    400: ApiErrorResponse;
    403: ApiErrorResponse;
    404: ApiErrorResponse;
    409: ApiErrorResponse;
  };
  "contacts.update": { 400: ApiErrorResponse; 403: ApiErrorResponse; 404: ApiErrorResponse };
  "contacts.listByRelationshipId": { 400: ApiErrorResponse; 403: ApiErrorResponse; 404: ApiErrorResponse };
  "contacts.list": { 400: ApiErrorResponse; 403: ApiErrorResponse };
  "contacts.create": { 400: ApiErrorResponse; 403: ApiErrorResponse; 409: ApiErrorResponse };
  "contacts.createRelationship": {
    400: ApiErrorResponse;
    403: ApiErrorResponse;
    404: ApiErrorResponse;
    409: ApiErrorResponse;
  };
  "contacts.deleteRelationship": {
    400: ApiErrorResponse;
    403: ApiErrorResponse;
    404: ApiErrorResponse;
    409: ApiErrorResponse;
  };
  "contacts.listRelationships": {
    400: ApiErrorResponse;
    403: ApiErrorResponse;
    404: ApiErrorResponse;
    409: ApiErrorResponse;
  };
  "contacts.listPreferenceMetadata": { 400: ApiErrorResponse; 403: ApiErrorResponse };
  "contacts.searchContactMethods": { 400: ApiErrorResponse; 403: ApiErrorResponse };
  "customers.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "customers.update": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "customers.list": { 400: ApiErrorResponse };
  "customers.create": { 400: ApiErrorResponse };
  "customers.listNotes": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "customers.createNote": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "customers.deleteNote": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "customers.listContacts": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "customers.createContact": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "customers.deleteContact": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "customers.updateContact": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "customers.listAllContacts": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "customers.createTag": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "customers.deleteTag": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "customers.listCustomFieldTypes": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "export.bookings": { 400: ApiErrorResponse };
  "export.customerContacts": { 400: ApiErrorResponse };
  "export.locationContacts": { 400: ApiErrorResponse };
  "export.customers": { 400: ApiErrorResponse };
  "export.leads": { 400: ApiErrorResponse };
  "export.locations": { 400: ApiErrorResponse };
  "leads.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "leads.update": { 400: ApiErrorResponse };
  "leads.list": { 400: ApiErrorResponse };
  "leads.create": { 400: ApiErrorResponse };
  "leads.createFollowUp": { 400: ApiErrorResponse };
  "leads.listNotes": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "leads.createNote": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "leads.dismiss": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "leads.submitForm": { 400: ApiErrorResponse };
  "locations.get": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "locations.update": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "locations.list": { 400: ApiErrorResponse };
  "locations.create": { 400: ApiErrorResponse; 409: ApiErrorResponse };
  "locations.listNotes": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "locations.createNote": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "locations.deleteNote": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "locations.listContacts": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "locations.createContact": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "locations.listAllContacts": { 400: ApiErrorResponse };
  "locations.deleteContact": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "locations.updateContact": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "locations.createTag": { 400: ApiErrorResponse; 404: ApiErrorResponse; 409: ApiErrorResponse };
  "locations.deleteTag": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "locations.listCustomFieldTypes": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "locations.updatePreferredTechnician": { 400: ApiErrorResponse; 404: ApiErrorResponse };
  "locations.getPreferredTechnician": { 400: ApiErrorResponse; 404: ApiErrorResponse };
}

/**
 * Whether an error is one that a call of the CRM API declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isCrmError(error, "bookingProviderTags.list", 400)) console.log(error.body);
 * ```
 */
export const isCrmError: ErrorGuard<CrmErrors> = errorGuard<CrmErrors>("crm.", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
