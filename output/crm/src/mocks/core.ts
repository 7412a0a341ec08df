/** The CRM API as the mock engine reads it; `DomainDescription` says what it means, `unpacked` how it is written. Generated; do not edit. */
import { type CoreDescription, unpacked } from "@st-v2/runtime/mocks";

export const core: CoreDescription = unpacked({
  id: "crm",
  name: "crm",
  basePath: "/crm/v2",
  under: "/tenant/{tenant}",
  scope: "tn.crm.",
  operations: `GET|/booking-provider/{booking_provider}/bookings|list:page|/bookings|>/booking-provider-tags|tn.crm.bookings:r||#||ids:s,~,id page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d externalId:s sort:s booking_provider~bookingProviderId
POST|/booking-provider/{booking_provider}/bookings|create|/bookings|>/booking-provider-tags|tn.crm.bookings:w|#|#||booking_provider~bookingProviderId
GET|/booking-provider/{booking_provider}/bookings/{id}|get|/bookings|>/booking-provider-tags,@>|tn.crm.bookings:r||#2
PATCH|/booking-provider/{booking_provider}/bookings/{id}|update|/bookings|>/booking-provider-tags,@>|tn.crm.bookings:w|#|#2
GET|/booking-provider/{booking_provider}/bookings/{id}/contacts|list:page||>/booking-provider-tags,&>/bookings|tn.crm.bookings:r||#||page:i pageSize:i includeTotal:b
POST|/booking-provider/{booking_provider}/bookings/{id}/contacts|create||>/booking-provider-tags,&>/bookings|tn.crm.bookings:w|#|#
DELETE|/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}|delete||>/booking-provider-tags,&>/bookings,@>|tn.crm.bookings:w||none
PATCH|/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}|update||>/booking-provider-tags,&>/bookings,@>|tn.crm.bookings:w|#|#7
POST|/booking-provider/{booking_provider}/bookings/{id}/dismiss|act|/bookings|:s>/booking-provider-tags,@>|tn.crm.bookings:w|#|none
GET|/booking-provider-tags|list:page|||||#||name:s~tagName ids:s,~,id page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
POST|/booking-provider-tags|create||||#|#
GET|/booking-provider-tags/{id}|get||@>|||#
PATCH|/booking-provider-tags/{id}|update||@>||#|#
GET|/bookings|list:page|||||#0||ids:s,~,id page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d externalId:s sort:s
GET|/bookings/{id}|get||@>|||#2
GET|/bookings/{id}/contacts|list:page||&>|||#4||page:i pageSize:i includeTotal:b
GET|/contacts|list:page|||||#||name:s title:s referenceId:s isArchived:s createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
POST|/contacts|create||||#|#
GET|/contacts/contact-methods|list:page|||||#||contactId:string:guid referenceId:s type:s value:s createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
GET|/contacts/preferences|list:array|||||[#]
GET|/contacts/relationships/{relationshipId}|list:page|/contacts|:L|||#15||name:s title:s referenceId:s isArchived:s createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
DELETE|/contacts/{id}|delete||@:string:guid>|||none
GET|/contacts/{id}|get||@:string:guid>|||#17
PATCH|/contacts/{id}|update||@:string:guid>||#|#17
PUT|/contacts/{id}|replace||@:string:guid>||#|#17
GET|/contacts/{contactId}/contact-methods|list:page||&:string:guid>|||#18||referenceId:s type:s value:s createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
POST|/contacts/{contactId}/contact-methods|create||&:string:guid>||#|#
DELETE|/contacts/{contactId}/contact-methods/{contactMethodId}|delete||&:string:guid>,@:string:guid>|||none
GET|/contacts/{contactId}/contact-methods/{contactMethodId}|get||&:string:guid>,@:string:guid>|||#23
PATCH|/contacts/{contactId}/contact-methods/{contactMethodId}|update||&:string:guid>,@:string:guid>||#|#23
PUT|/contacts/{contactId}/contact-methods/{contactMethodId}|replace||&:string:guid>,@:string:guid>||#|#23
GET|/contacts/{contactId}/contact-methods/{contactMethodId}/preferences|list:array||:string:guid>/contacts,&:string:guid>|||[#]
GET|/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}|get||:string:guid>/contacts,&:string:guid>,@:s>|||#26
PATCH|/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}|update||:string:guid>/contacts,&:string:guid>,@:s>||#|#26
GET|/contacts/{contactId}/relationships|list:page||&:string:guid>|||#||relatedEntityId:L typeSlug:s typeName:s createdBefore:d createdOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
DELETE|/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}|act|/contacts|@:string:guid>,:L,:s|||none
POST|/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}|act|/contacts|@:string:guid>,:L,:s|||none
GET|/customers|list:page|||||#||page:i pageSize:i includeTotal:b sort:s ids:s,~,id createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d excludeAccountingChangesFromModifiedDateRange:b name:s street:s~address.street unit:s~address.unit city:s~address.city state:s~address.state zip:s~address.zip country:s~address.country latitude:n~address.latitude longitude:n~address.longitude phone:s active:#~* externalDataApplicationGuid:string:guid externalDataKey:s~externalData.key externalDataValues:s,~,externalData.value
POST|/customers|create||||#|#
GET|/customers/contacts|list:page|||||#||page:i pageSize:i includeTotal:b modifiedBefore:d modifiedOnOrAfter:d customerIds:s,~,customerId createdBefore:d createdOnOrAfter:d
GET|/customers/custom-fields|list:page|||||#||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
GET|/customers/{id}|get||@>|||#
PATCH|/customers/{id}|update||@>||#|#35
GET|/customers/{id}/contacts|list:page||&>|||#||page:i pageSize:i includeTotal:b
POST|/customers/{id}/contacts|create||&>||#|#
DELETE|/customers/{id}/contacts/{contactId}|delete||&>,@>|||none
PATCH|/customers/{id}/contacts/{contactId}|update||&>,@>||#|#39
GET|/customers/{id}/notes|list:page||&>|||#||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d
POST|/customers/{id}/notes|create||&>||#|#
DELETE|/customers/{id}/notes/{noteId}|delete||&>,@>|||none
DELETE|/customers/{id}/tags/{tagTypeId}|act|/customers|@>,>settings/tag-types|||none
POST|/customers/{id}/tags/{tagTypeId}|act|/customers|@>,>settings/tag-types|||#|Customers_CreateTag
GET|/export/bookings|list:feed|/bookings||||#||from:s includeRecentChanges:b
GET|/export/customers|list:feed|/customers||||#||from:s includeRecentChanges:b
GET|/export/customers/contacts|list:feed|/customers/contacts||||#||from:s includeRecentChanges:b
GET|/export/leads|list:feed|/leads||||#||from:s includeRecentChanges:b
GET|/export/locations|list:feed|/locations||||#||from:s includeRecentChanges:b
GET|/export/locations/contacts|list:feed|/locations/contacts||||#||from:s includeRecentChanges:b
GET|/leads|list:page|||||#||page:i pageSize:i includeTotal:b ids:s,~,id createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d customerId:L isProspect:b withoutCustomer:b~!?customerId status:# customerCity:s customerState:s customerZip:s customerCreatedOnOrAfter:d~- customerCreatedBefore:d~- customerModifiedOnOrAfter:d~- sort:s genPermUrl:b leadCustomerName:s leadPhone:s~#leadPhone isCaptureSourceForm:b
POST|/leads|create||||#|#
POST|/leads/form|answer||||#|#|Leads_SubmitLeadForm|id:L
GET|/leads/{id}|get||@>|||#54
PATCH|/leads/{id}|update||@>||#|#54
POST|/leads/{id}/dismiss|act|/leads|@>||#|none
POST|/leads/{id}/follow-up|act|/leads|@>||#|#|Leads_CreateFollowUp
GET|/leads/{id}/notes|list:page||&>|||#41||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d
POST|/leads/{id}/notes|create||&>||#|#43
GET|/locations|list:page|||||#||ids:s,~,id name:s customerId:L street:s~address.street unit:s~address.unit city:s~address.city state:s~address.state zip:s~address.zip country:s~address.country latitude:n~address.latitude longitude:n~address.longitude active:#30~* page:i pageSize:i includeTotal:b sort:s createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d externalDataApplicationGuid:string:guid externalDataKey:s~externalData.key externalDataValues:s,~,externalData.value
POST|/locations|create||||#|#
GET|/locations/contacts|list:page|||||#||page:i pageSize:i includeTotal:b modifiedBefore:d modifiedOnOrAfter:d locationIds:s,~,locationId createdBefore:d createdOnOrAfter:d
GET|/locations/custom-fields|list:page|||||#||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
GET|/locations/{id}|get||@>|||#
PATCH|/locations/{id}|update||@>||#|#67
GET|/locations/{id}/contacts|list:page||&>|||#||page:i pageSize:i includeTotal:b
POST|/locations/{id}/contacts|create||&>||#|#
DELETE|/locations/{id}/contacts/{contactId}|delete||&>,@>|||none
PATCH|/locations/{id}/contacts/{contactId}|update||&>,@>||#|#71
GET|/locations/{id}/notes|list:page||&>|||#41||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d
POST|/locations/{id}/notes|create||&>||#|#43
DELETE|/locations/{id}/notes/{noteId}|delete||&>,@>|||none
GET|/locations/{id}/preferredtechnician|act|/locations|@>|||L?|Locations_GetPreferredTechnician
POST|/locations/{id}/preferredtechnician/{preferredTechnicianId}|act|/locations|@>,>settings/technicians|||none
DELETE|/locations/{id}/tags/{tagTypeId}|act|/locations|@>,>settings/tag-types|||none
POST|/locations/{id}/tags/{tagTypeId}|act|/locations|@>,>settings/tag-types|||#|Locations_CreateTag
DELETE|/tags|answer||||#|none
PUT|/tags|answer||||#|none`,
  entities: `/booking-provider-tags #12
/bookings #2
/bookings/contacts #6  /bookings
/booking-provider/bookings/contacts #6  /bookings bookings.contactsForProvider
/contacts/contact-methods #23 id:uuid /contacts contactMethods
/contacts/contact-methods/preferences #26 name:string /contacts/contact-methods contactPreferences
/contacts #17 id:uuid
/contacts/relationships #85 id:uuid /contacts
/contacts/preferences #19 id:uuid  contacts.preferenceMetadata
/customers #35
/customers/notes #43  /customers
/customers/contacts #39  /customers
/customers/custom-fields #95   customers.customFieldTypes
/locations/contacts #71  /locations
/leads #54
/locations #67
/leads/notes #43  /leads
/locations/notes #43  /locations
/locations/custom-fields #111   locations.customFieldTypes`,
  models: `page:i pageSize:i hasMore:b totalCount:i? data:[#2]
source:s name:s address:#? contacts:[#]? customerType start:d? summary:s campaignId:L?>marketing/campaigns businessUnitId:L?>settings/business-units jobTypeId:L?>jpm/job-types priority:#? isFirstTimeClient:b uploadedImages:[s]? isSendConfirmationEmail:b? externalId:s
id:L source:s createdOn:d name:s address:#77? customerType:#? start:d campaignId:L?>marketing/campaigns businessUnitId:L?>settings/business-units isFirstTimeClient:b? uploadedImages:[s]? isSendConfirmationEmail:b? status:# dismissingReasonId:L?>jbce/call-reasons jobId:L?>jpm/jobs externalId:s priority:#79? jobTypeId:L?>jpm/job-types bookingProviderId:L>/booking-provider-tags modifiedOn:d summary
source:s! name:s! address:#! customerType:#80! start:d! summary:s! campaignId:L!>marketing/campaigns businessUnitId:L!>settings/business-units jobTypeId:L!>jpm/job-types priority:#79! isFirstTimeClient:b! uploadedImages:[s]! externalId:s!
page:i pageSize:i hasMore:b totalCount:i? data:[#6]
type:s value:s memo
id:L type:# value:s memo:s modifiedOn:d
type:#83! value:s! memo:s!
callReasonId:L?>jbce/call-reasons dismissingMemo
page:i pageSize:i hasMore:b totalCount:i? data:[#12]
tagName:s description:s
id:L tagName:s description:s type:# createdOn:d modifiedOn:d
id:L tagName:s description:s type:#84 createdOn:d modifiedOn:d active:b
tagName:s! description:s!
id:L tagName:s description:s type:#84 createdOn:d modifiedOn:d
page:i pageSize:i hasMore:b totalCount:i? data:[#17]
name title referenceId
id:string:guid referenceId name title isArchived:b createdOn:d createdBy:L modifiedOn:d modifiedBy:L
page:i pageSize:i hasMore:b totalCount:i? data:[#23]
id:string:guid name:s description dataType:s
name title referenceId isArchived:b
name title referenceId isArchived:b
referenceId type:#83 value:s memo
id:string:guid contactId:string:guid>/contacts referenceId type:#83 value:s memo createdOn:d createdBy:L modifiedOn:d modifiedBy:L
value:s! memo:s!
referenceId type:#83 value:s memo
name:s dataType:s value
value:s!
page:i pageSize:i hasMore:b totalCount:i? data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#35]
=True|Any|False
name:s type:#80? doNotMail:b? doNotService:b? nationalAccount:b? locations:[#] address:# contacts:[#]? customFields:[#]? tagTypeIds:[L]?>settings/tag-types externalData:#? taxExempt:b? paymentTermId:L?>accounting/payment-terms creditLimit:c? creditLimitBalance:c?
id:L active:b name:s type:#80 address:#87 customFields:[#] balance:c taxExempt:b tagTypeIds:[L]>settings/tag-types doNotMail:b doNotService:b nationalAccount:b createdOn:d createdById:L>settings/employees#userId modifiedOn:d mergedToId:L?>/customers paymentTermId:L?>accounting/payment-terms creditLimit:c? creditLimitBalance:c? externalData:[#] locations:[#64]>/locations contacts:[#]>/customers/contacts
page:i pageSize:i hasMore:b totalCount:i? data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#]
id:L active:b name:s type:#80 address:#87 customFields:[#91] balance:c taxExempt:b tagTypeIds:[L]>settings/tag-types doNotMail:b doNotService:b nationalAccount:b createdOn:d createdById:L>settings/employees#userId modifiedOn:d mergedToId:L?>/customers paymentTermId:L?>accounting/payment-terms creditLimit:c? creditLimitBalance:c? externalData:[#92]?!^8
name:s! type:#80! address:#! customFields:[#89]! externalData:#! doNotMail:b! doNotService:b! nationalAccount:b! active:b! tagTypeIds:[L]!>settings/tag-types taxExempt:b! paymentTermId:L!>accounting/payment-terms creditLimit:c! creditLimitBalance:c!
page:i pageSize:i hasMore:b totalCount:i? data:[#39]
type:#83 value:s memo
id:L type:#83 value:s memo modifiedOn:d phoneSettings:# createdOn:d preferences:#?
type:#83! value:s! memo:s! preferences:#!
page:i pageSize:i hasMore:b totalCount:i? data:[#43]
text:s pinToTop:b? addToLocations:b?
id:L text:s isPinned:b createdById:L>settings/employees#userId createdOn:d modifiedOn:d
customerId:L>/customers tagTypeIds:[L]>settings/tag-types
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#54]
=Open|Dismissed|Converted
customerId:L?>/customers locationId:L?>/locations campaignId:L>marketing/campaigns businessUnitId:L?>settings/business-units jobTypeId:L?>jpm/job-types summary:s tagTypeIds:[L]?>settings/tag-types priority:#79? callReasonId:L?>jbce/call-reasons followUpDate:d? bookingId:L?>/bookings leadCustomerName leadPhone leadEmail leadStreet leadUnit leadCity leadState leadZip leadCountry
id:L status:#52 priority:#79 customerId:L?>/customers locationId:L?>/locations businessUnitId:L?>settings/business-units jobTypeId:L?>jpm/job-types campaignId:L>marketing/campaigns followUpDate:d? createdById:L>settings/employees#userId createdOn:d modifiedOn:d tagTypeIds:[L]?>settings/tag-types dismissingReasonId:L?>jbce/call-reasons summary callReasonId:L?>jbce/call-reasons callId:L?>telecom/calls bookingId:L?>/bookings manualCallId:L?>telecom/calls leadUrl leadCustomerName leadPhone leadEmail leadStreet leadUnit leadCity leadState leadZip leadCountry captureSource
name:s email phoneNumber address:#87? summary
leadId:L>/leads
campaignId:L!>marketing/campaigns priority:#79! businessUnitId:L!>settings/business-units jobTypeId:L!>jpm/job-types summary:s! leadCustomerName:s! leadPhone:s! leadEmail:s! leadStreet:s! leadUnit:s! leadCity:s! leadState:s! leadZip:s! leadCountry:s!
dismissingReasonId:L>jbce/call-reasons
followUpDate:d text pinToTop:b?
leadId:L>/leads followUpDate:d text pinToTop:b
text:s pinToTop:b?
page:i pageSize:i hasMore:b totalCount:i? data:[#67]
name:s address:#87 contacts:[#88]? customFields:[#89]? tagTypeIds:[L]?>settings/tag-types externalData:#90? coordinatesSource:#? coordinatesVerificationStatus:#? customerId:L>/customers
taxZoneId:L?>accounting/tax-zones id:L customerId:L>/customers active:b name:s address:#87 customFields:[#91] createdOn:d createdById:L>settings/employees#userId modifiedOn:d mergedToId:L?>/locations zoneId:L?>dispatch/zones taxExempt:b tagTypeIds:[L]>settings/tag-types externalData:[#92] contacts:[#]>/locations/contacts
page:i pageSize:i hasMore:b totalCount:i? data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#]
id:L customerId:L>/customers active:b name:s address:#87 customFields:[#91] createdOn:d createdById:L>settings/employees#userId modifiedOn:d mergedToId:L?>/locations zoneId:L?>dispatch/zones taxExempt:b tagTypeIds:[L]>settings/tag-types externalData:[#92] taxZoneId:L?>accounting/tax-zones
customerId:L!>/customers name:s! address:#! active:b! taxZoneId:L!>accounting/tax-zones customFields:[#89]! tagTypeIds:[L]!>settings/tag-types externalData:#97!
page:i pageSize:i hasMore:b totalCount:i? data:[#71]
type:#83 value:s memo
id:L type:#83 value:s memo phoneSettings:#98 modifiedOn:d createdOn:d preferences:#99?
type:#83! value:s! memo:s! preferences:#100!
text:s pinToTop:b? addToCustomer:b?
locationId:L>/locations tagTypeIds:[L]>settings/tag-types
customerIds:[L]>/customers tagTypeIds:[L]>settings/tag-types
customerIds:[L]>/customers tagTypeIds:[L]>settings/tag-types
["object",[["street","string?",8],["unit","string?",1],["city","string?",8],["state","string?",8],["zip","string?",8],["country","string?",8]],false]
type:#83 value:s memo
=Low|Normal|High|Urgent
=Residential|Commercial
=New|Converted|Dismissed|Accepted
street:s unit:s city:s state:s zip:s country:s
=Phone|Email|Fax|MobilePhone
=V1Api|V2Api
id:string:guid relatedEntityId:L typeName:s typeSlug:s createdOn:d createdBy:L
name:s address:#87 contacts:[#88]? customFields:[#89]? tagTypeIds:[L]?>settings/tag-types externalData:#90? coordinatesSource:#107? coordinatesVerificationStatus:#108?
["object",[["street","string"],["unit","string?",1],["city","string"],["state","string"],["zip","string"],["country","string?",8],["latitude","number:double?",1],["longitude","number:double?",1]],false]
type:#83 value:s memo
typeId:L value:s
applicationGuid:string:guid externalData:[#92]
typeId:L name value
key:s value:s
id:L type:#83 value:s memo
modifiedOn:d phoneSettings:#98 createdOn:d preferences:#99? id:L type:#83 value:s memo customerId:L>/customers
id:L name dataType dataTypeOptions:[s]? createdOn:d modifiedOn:d
street:s unit:s city:s state:s zip:s country:s latitude:n longitude:n
patchMode:#? applicationGuid:string:guid externalData:[#]
phoneNumber:s doNotText:b
jobRemindersEnabled:b marketingUpdatesEnabled:b invoiceStatementNotification:b invoiceNotification:b statementNotification:b
jobRemindersEnabled:b marketingUpdatesEnabled:b invoiceStatementNotification:b invoiceNotification:b statementNotification:b
summary id:L source:s createdOn:d name:s address:#77? customerType:#80? start:d campaignId:L?>marketing/campaigns businessUnitId:L?>settings/business-units isFirstTimeClient:b? uploadedImages:[s]? isSendConfirmationEmail:b? status:#81 dismissingReasonId:L?>jbce/call-reasons jobId:L?>jpm/jobs externalId:s priority:#79? jobTypeId:L?>jpm/job-types bookingProviderId:L>/booking-provider-tags modifiedOn:d active:b
id:L active:b name:s type:#80?!^8 address:#87 customFields:[#91] balance:c taxExempt:b tagTypeIds:[L]>settings/tag-types doNotMail:b doNotService:b nationalAccount:b createdOn:d createdById:L>settings/employees#userId modifiedOn:d mergedToId:L?>/customers paymentTermId:L?>accounting/payment-terms creditLimit:c? creditLimitBalance:c? externalData:[#92]?!^8
modifiedOn:d phoneSettings:#98 createdOn:d preferences:#99? id:L type:#83 value:s memo customerId:L>/customers active:b
summary callReasonId:L?>jbce/call-reasons callId:L?>telecom/calls bookingId:L?>/bookings manualCallId:L?>telecom/calls leadUrl leadCustomerName leadPhone leadEmail leadStreet leadUnit leadCity leadState leadZip leadCountry captureSource id:L status:#52 priority:#79 customerId:L?>/customers locationId:L?>/locations businessUnitId:L?>settings/business-units jobTypeId:L?>jpm/job-types campaignId:L>marketing/campaigns followUpDate:d? createdById:L>settings/employees#userId createdOn:d modifiedOn:d tagTypeIds:[L]?>settings/tag-types dismissingReasonId:L?>jbce/call-reasons active:b
taxZoneId:L?>accounting/tax-zones id:L customerId:L>/customers active:b name:s address:#87 customFields:[#91] createdOn:d createdById:L>settings/employees#userId modifiedOn:d mergedToId:L?>/locations zoneId:L?>dispatch/zones taxExempt:b tagTypeIds:[L]>settings/tag-types externalData:[#92]?!^8
id:L type:#83 value:s memo phoneSettings:#98 modifiedOn:d createdOn:d preferences:#99? locationId:L>/locations active:b
=None|System|User|Imported
=Unverified|InProgress|Failed|Verified
id:L type:#83 value:s memo
id:L type:#83 value:s memo phoneSettings:#98 modifiedOn:d createdOn:d preferences:#99? locationId:L>/locations
id:L name dataType dataTypeOptions:[s]? createdOn:d modifiedOn:d
street:s unit:s city:s state:s zip:s country:s latitude:n? longitude:n?
=Replace|Merge
key:s value:string:multiline?`,
});
