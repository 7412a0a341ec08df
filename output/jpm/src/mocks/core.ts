/** The Job Planning and Management API as the mock engine reads it; `DomainDescription` says what it means, `unpacked` how it is written. Generated; do not edit. */
import { type CoreDescription, unpacked } from "@st-v2/runtime/mocks";

export const core: CoreDescription = unpacked({
  id: "jpm",
  name: "jpm",
  basePath: "/jpm/v2",
  under: "/tenant/{tenant}",
  scope: "tn.jpm.",
  operations: `GET|/appointments|list:page|||||#||ids:s,~,id active:#~* jobId:L projectId:L number:s~appointmentNumber status:# startsOnOrAfter:d~>=start startsBefore:d~<start technicianId:L customerId:L unused:b modifiedBefore:d modifiedOnOrAfter:d createdOnOrAfter:d createdBefore:d page:i pageSize:i includeTotal:b sort:s
POST|/appointments|create||||#|#
DELETE|/appointments/{id}|delete||@>|||none
GET|/appointments/{id}|get||@>|||#4
DELETE|/appointments/{id}/confirmation|act|/appointments|@>|||none
PUT|/appointments/{id}/confirmation|act|/appointments|@>|||none
DELETE|/appointments/{id}/hold|act|/appointments|@>|||none
PUT|/appointments/{id}/hold|act|/appointments|@>||#|none
PATCH|/appointments/{id}/reschedule|act|/appointments|@>||#|#4
PUT|/appointments/{id}/special-instructions|act|/appointments|@>||#|#4
POST|/appointments/{id}/summaries|act:apart|/appointments|@>||#|#|Appointments_SetSummary
GET|/export/appointments|list:feed|/appointments||||#||active:#1~* from:s includeRecentChanges:b
GET|/export/job-canceled-logs|list:feed|/job-canceled-logs||||#||from:s includeRecentChanges:b
GET|/export/job-history|list:feed|/job-history||||#||from:s includeRecentChanges:b
GET|/export/job-notes|list:feed|/job-notes||||#||from:s includeRecentChanges:b
GET|/export/jobs|list:feed|/jobs||||#||from:s includeRecentChanges:b
GET|/export/project-notes|list:feed|/project-notes||||#||from:s includeRecentChanges:b
GET|/export/projects|list:feed|/projects||||#||from:s includeRecentChanges:b
GET|/job-cancel-reasons|list:page|||||#||page:i pageSize:i includeTotal:b active:#1~* createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
GET|/job-hold-reasons|list:page|||||#||page:i pageSize:i includeTotal:b active:#1~* createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
GET|/job-types|list:page|||||#||name:s minDuration:i~>=duration maxDuration:i~<=duration priority:s ids:s,~,id page:i pageSize:i includeTotal:b active:#1~* orderBy:s~ orderByDirection:s~ createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d externalDataApplicationGuid:string:guid
POST|/job-types|create||||#|#
GET|/job-types/{id}|get||@>|||#21||externalDataApplicationGuid:string:guid
PATCH|/job-types/{id}|update||@>||#|#21
GET|/jobs|list:page|||||#||page:i pageSize:i includeTotal:b ids:s,~,id number:s~jobNumber projectId:L bookingId:L jobStatus:# appointmentStatus:# priority:s firstAppointmentStartsOnOrAfter:d~- firstAppointmentStartsBefore:d~- appointmentStartsOnOrAfter:d~- appointmentStartsBefore:d~- technicianId:L customerId:L locationId:L soldById:L jobTypeId:L campaignId:L businessUnitId:L invoiceId:L createdFromEstimateId:L estimateIds:s,~,estimateIds createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d completedOnOrAfter:d~>=completedOn completedBefore:d~<completedOn tagTypeIds:s,~,tagTypeIds equipmentIds:s,~,equipmentIds sort:s externalDataApplicationGuid:string:guid externalDataKey:s~externalData.key externalDataValues:s,~,externalData.value hasUnusedAppointments:b
POST|/jobs|create||||#|#
GET|/jobs/cancel-reasons|answer|||||#|Jobs_GetCancelReasons|ids:s!,
GET|/jobs/custom-fields|list:page|||||#||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
GET|/jobs/hold-reasons|answer|||||#|Jobs_GetHoldReasons|ids:s!,
GET|/jobs/{id}|get||@>|||#27||externalDataApplicationGuid:string:guid
PATCH|/jobs/{id}|update||@>||#|#27
GET|/jobs/{id}/booked-log|act|/jobs|@>|||#|Jobs_GetBookedLog
PUT|/jobs/{id}/cancel|act|/jobs|@>||#|none
GET|/jobs/{id}/canceled-log|list:page||&>|||#||page:i pageSize:i includeTotal:b
DELETE|/jobs/{id}/equipment|delete||&>||#|none
GET|/jobs/{id}/equipment|get||&>|||#
POST|/jobs/{id}/equipment|act:apart||&>||#|#36
DELETE|/jobs/{id}/equipment/{equipmentId}|delete||&>,@>equipment-systems/installed-equipment|||none
GET|/jobs/{id}/history|act|/jobs|@>|||#|Jobs_GetHistory
GET|/jobs/{id}/notes|list:page||&>|||#||page:i pageSize:i includeTotal:b
POST|/jobs/{id}/notes|create||&>||#|#
PUT|/jobs/{id}/remove-cancellation|act|/jobs|@>|||none
GET|/project-statuses|list:page|||||#||name:s ids:s,~,id page:i pageSize:i includeTotal:b sort:s createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d
GET|/project-statuses/{id}|get||@>|||#
GET|/project-substatuses|list:page|||||#||name:s statusId:L ids:s,~,id page:i pageSize:i includeTotal:b sort:s createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d active:#1~*
GET|/project-substatuses/{id}|get||@>|||#
GET|/project-types|list:page|||||#||page:i pageSize:i includeTotal:b
GET|/project-types/{id}|get||@>|||#
GET|/projects|list:page|||||#||ids:s,~,id customerId:L locationId:L projectTypeId:L invoiceId:L technicianId:L jobId:L~jobIds appointmentId:L projectManagerIds:s,~,projectManagerIds businessUnitIds:s,~,businessUnitIds createdBefore:d createdOnOrAfter:d startsBefore:d~<startDate startsOnOrAfter:d~>=startDate completedBefore:d~<actualCompletionDate completedOnOrAfter:d~>=actualCompletionDate targetCompletionDateBefore:d targetCompletionDateOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b status:s sort:s externalDataApplicationGuid:string:guid externalDataKey:s~externalData.key externalDataValues:s,~,externalData.value
POST|/projects|create||||#|#
GET|/projects/custom-fields|list:page|||||#29||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
POST|/projects/detach-job/{jobId}|answer||>/jobs|||none
GET|/projects/{id}|get||@>|||#50||externalDataApplicationGuid:string:guid
PATCH|/projects/{id}|update||@>||#|#50
POST|/projects/{id}/attach-job/{jobId}|act|/projects|@>,>/jobs|||none
GET|/projects/{id}/notes|list:page||&>|||#39||page:i pageSize:i includeTotal:b
POST|/projects/{id}/notes|create||&>||#|#41
GET|/work-breakdown-structure/budget-codes|list:page|||tn.jpm.budgetcodes:r||#||budgetCodeIds:s,~,id segmentIds:s,~,segments.segmentId segmentItemIds:s,~,segments.segmentItemId page:i pageSize:i includeTotal:b
POST|/work-breakdown-structure/budget-codes|create|||tn.jpm.budgetcodes:w|#|#
POST|/work-breakdown-structure/budget-codes/batch|answer|||tn.jpm.budgetcodes:w||#|BudgetCodes_CreateBudgetCodesBatch
GET|/work-breakdown-structure/budget-codes/match|answer|||tn.jpm.budgetcodes:r||#|BudgetCodes_MatchCompanyBudgetCodes|codes:[s]!*
POST|/work-breakdown-structure/budget-codes/partial|answer|||tn.jpm.budgetcodes:w|#|#55|BudgetCodes_CreateBudgetCodePartial
POST|/work-breakdown-structure/budget-codes/partial/batch|answer|||tn.jpm.budgetcodes:w||#56|BudgetCodes_CreateBudgetCodesPartialBatch
GET|/work-breakdown-structure/projects/{projectId}/budget-codes|list:page||>/projects|tn.jpm.budgetcodes:r||#53||budgetCodeIds:s,~,id segmentIds:s,~,segments.segmentId segmentItemIds:s,~,segments.segmentItemId page:i pageSize:i includeTotal:b
GET|/work-breakdown-structure/projects/{projectId}/budget-codes/match|answer||>/projects|tn.jpm.budgetcodes:r||#57|BudgetCodes_MatchProjectBudgetCodes|codes:[s]!*
GET|/work-breakdown-structure/projects/{projectId}/segments|answer||>/projects|tn.jpm.segments:r||#|BudgetCodes_ListProjectSegments|page:i pageSize:i includeTotal:b
GET|/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items|list:page||>/projects,:L|tn.jpm.segments:r||#||page:i pageSize:i includeTotal:b includeChildren:b
GET|/work-breakdown-structure/projects/{projectId}/segments/{segmentId}/items/{segmentItemId}/children|list:page||>/projects,:L,&>|tn.jpm.segments:r||#60||page:i pageSize:i includeTotal:b includeChildren:b
GET|/work-breakdown-structure/segments|answer|||tn.jpm.segments:r||#59|BudgetCodes_ListCompanySegments|page:i pageSize:i includeTotal:b
GET|/work-breakdown-structure/segments/{segmentId}/items|list:page||:L|tn.jpm.segments:r||#60||page:i pageSize:i includeTotal:b includeChildren:b
GET|/work-breakdown-structure/segments/{segmentId}/items/{segmentItemId}/children|list:page||:L,&>|tn.jpm.segments:r||#60||page:i pageSize:i includeTotal:b includeChildren:b`,
  entities: `/appointments #4
/work-breakdown-structure/segments/items #88   budgetCodes.companySegmentItems
/work-breakdown-structure/projects/segments/items #88   budgetCodes.projectSegmentItems
/work-breakdown-structure/segments/items/children #88  /work-breakdown-structure/segments/items budgetCodes.companySegmentItemChildren
/work-breakdown-structure/projects/segments/items/children #88  /work-breakdown-structure/projects/segments/items budgetCodes.projectSegmentItemChildren
/work-breakdown-structure/budget-codes #84   budgetCodes
/work-breakdown-structure/projects/budget-codes #84   budgetCodes.forProject
/jobs #27
/projects #50
/job-canceled-logs #62
/job-notes #64
/project-notes #66
/job-history #63 -
/job-cancel-reasons #68
{"key":"jpm/jobs/equipment","parent":"jpm/jobs","shape":"#36","single":true,"at":"jobEquipment"}
/job-hold-reasons #69
/jobs/notes #41 - /jobs
/jobs/canceled-log #81  /jobs jobs.canceledLogs
/jobs/custom-fields #79   jobs.customFieldTypes
/job-types #21
/projects/notes #41 - /projects
/projects/custom-fields #79   projects.customFieldTypes
/project-statuses #43
/project-substatuses #45   projectSubStatuses
/project-types #47`,
  models: `page:i pageSize:i hasMore:b totalCount:i? data:[#4]
=True|Any|False
=Scheduled|Dispatched|Working|Hold|Done|Canceled
jobId:L>/jobs start:d end:d arrivalWindowStart:d? arrivalWindowEnd:d? technicianIds:[L]?>settings/technicians specialInstructions:string:multiline?
id:L jobId:L>/jobs appointmentNumber start:d end:d arrivalWindowStart:d? arrivalWindowEnd:d? status:#2 specialInstructions:string:multiline? createdOn:d modifiedOn:d customerId:L>crm/customers unused:b createdById:L>settings/employees#userId isConfirmed:b active:b appointmentSummaries:[#9]?
reasonId:L>/job-hold-reasons memo:string:multiline
start:d! end:d! arrivalWindowStart:d? arrivalWindowEnd:d?
specialInstructions:string:multiline
notes:string:multiline technicianId:L>settings/technicians
createdOn:d jobAppointmentId:L>/appointments jobId:L>/jobs modifiedOn:d notes:string:multiline technicianId:L>settings/technicians
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#21]
name:s businessUnitIds:[L]?>settings/business-units skills:[s]? tagTypeIds:[L]?>settings/tag-types priority duration:i? soldThreshold:c? class summary:string:multiline? noCharge:b? enforceRecurringServiceEventSelection:b? invoiceSignaturesRequired:b? externalData:#? defaultEstimateSoldAction customFieldTypeIds:[L]?
id:L name:s businessUnitIds:[L]>settings/business-units skills:[s] tagTypeIds:[L]>settings/tag-types priority:s duration:L soldThreshold:c? class:s summary:string:multiline noCharge:b enforceRecurringServiceEventSelection:b? invoiceSignaturesRequired:b modifiedOn:d createdOn:d externalData:[#]?!^8 active:b isSmartDispatched:b defaultEstimateSoldAction:s customFieldTypeIds:[L]
name:s! businessUnitIds:[L]!>settings/business-units skills:[s]! tagTypeIds:[L]!>settings/tag-types priority:s! duration:i! soldThreshold:c? class:s! summary:s! noCharge:b! enforceRecurringServiceEventSelection:b! invoiceSignaturesRequired:b! externalData:#! defaultEstimateSoldAction:s! customFieldTypeIds:[L]! customFieldsUpdateMode:#?
page:i pageSize:i hasMore:b totalCount:i? data:[#27]
=Scheduled|Dispatched|InProgress|Hold|Completed|Canceled
=Scheduled|Dispatched|Working|Hold|Done|Canceled
customerId:L>crm/customers locationId:L>crm/locations projectId:L?>/projects businessUnitId:L>settings/business-units jobGeneratedLeadSource:#? jobTypeId:L>/job-types priority:s campaignId:L>marketing/campaigns appointments:[#] summary:string:html? customFields:[#]? tagTypeIds:[L]?>settings/tag-types externalData:#70? invoiceSignatureIsRequired:b? customerPo soldById:L?>settings/employees partnerLeadCallId:L?>telecom/calls leadId:L?>crm/leads bookingId:L?>crm/bookings noCharge:b?
["object",[["id","integer:int64"],["jobNumber","string"],["projectId","integer:int64?",1,"jpm/projects"],["customerId","integer:int64",0,"crm/customers"],["locationId","integer:int64",0,"crm/locations"],["jobStatus","#24"],["completedOn","string:date-time?",1],["businessUnitId","integer:int64",0,"settings/business-units"],["jobTypeId","integer:int64",0,"jpm/job-types"],["priority","string"],["campaignId","integer:int64",0,"marketing/campaigns"],["appointmentCount","integer:int64"],["firstAppointmentId","integer:int64",0,"jpm/appointments"],["lastAppointmentId","integer:int64",0,"jpm/appointments"],["recallForId","integer:int64?",1,"jpm/jobs"],["warrantyId","integer:int64?",1,"jpm/jobs"],["jobGeneratedLeadSource","#74?",1],["noCharge","boolean"],["notificationsEnabled","boolean"],["createdOn","string:date-time"],["createdById","integer:int64",16,"settings/employees#userId"],["modifiedOn","string:date-time"],["tagTypeIds",["list","integer:int64"],0,"settings/tag-types"],["leadCallId","integer:int64?",1,"telecom/calls"],["partnerLeadCallId","integer:int64?",1,"telecom/calls"],["bookingId","integer:int64?",1,"crm/bookings"],["soldById","integer:int64?",1,"settings/employees"],["customerPo","string?",8],["invoiceId","integer:int64",0,"accounting/invoices"],["membershipId","integer:int64?",1,"memberships/memberships"],["total","number:decimal?",1],["createdFromEstimateId","integer:int64?",1,"salestech/estimates"],["estimateIds",["list","integer:int64"],0,"salestech/estimates"],["equipmentIds",["list","integer:int64"],0,"equipment-systems/installed-equipment"],["isAutoDispatched","boolean?",1],["summary","string:html?",1],["customFields",["list","#"]],["externalData",["list?","#71"],8],["summaryOfWork","string?",1]],false]
page:i pageSize:i hasMore:b totalCount:i? data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#]
customerId:L!>crm/customers locationId:L!>crm/locations businessUnitId:L!>settings/business-units jobGeneratedLeadSource:#74? jobTypeId:L!>/job-types priority:s! campaignId:L!>marketing/campaigns summary:string:html! shouldUpdateInvoiceItems:b! customFields:[#76]! tagTypeIds:[L]!>settings/tag-types externalData:#72! customerPo:s! soldById:L?>settings/employees isAutoDispatched:b! summaryOfWork:s! noCharge:b!
id:L jobId:L>/jobs jobAppointmentId:L>/appointments start:d arrivalWindowStart:d? arrivalWindowEnd:d? createdOn:d createdById:L>settings/employees#userId active:b
reasonId:L>/job-cancel-reasons memo:string:multiline
page:i pageSize:i hasMore:b totalCount:i? data:[#]
equipmentIds:[L]>equipment-systems/installed-equipment
equipmentIds:[L]>equipment-systems/installed-equipment
equipmentIds:[L]>equipment-systems/installed-equipment
history:[#]?
page:i pageSize:i hasMore:b totalCount:i? data:[#41]
text:s pinToTop:b?
text:s isPinned:b createdById:L>settings/employees#userId createdOn:d modifiedOn:d
page:i pageSize:i hasMore:b totalCount:i? data:[#43]
id:L name:s order:i modifiedOn:d
page:i pageSize:i hasMore:b totalCount:i? data:[#45]
id:L name:s statusId:L>/project-statuses order:i modifiedOn:d active:b
page:i pageSize:i hasMore:b totalCount:i? data:[#47]
id:L name:s description:s createdById:L?>settings/employees#userId
page:i pageSize:i hasMore:b totalCount:i? data:[#50]
locationId:L>crm/locations customerId:L?>crm/customers projectTypeId:L?>/project-types projectManagerIds:[L]?>settings/employees name summary:string:html? statusId:L?>/project-statuses subStatusId:L?>/project-substatuses startDate:d? targetCompletionDate:d? actualCompletionDate:d? customFields:[#]? externalData:#70? businessUnitIds:[L]?>settings/business-units
id:L number:s name summary:string:html? status statusId:L?>/project-statuses subStatus subStatusId:L?>/project-substatuses customerId:L>crm/customers locationId:L>crm/locations projectTypeId:L?>/project-types projectManagerIds:[L]>settings/employees businessUnitIds:[L]>settings/business-units startDate:d? targetCompletionDate:d? actualCompletionDate:d? modifiedOn:d? createdOn:d customFields:[#77] externalData:[#71] jobIds:[L]>/jobs
projectManagerIds:[L]!>settings/employees jobIds:[L]!>/jobs businessUnitIds:[L]!>settings/business-units name:s! summary:string:html! statusId:L!>/project-statuses subStatusId:L!>/project-substatuses projectTypeId:L?>/project-types startDate:d! targetCompletionDate:d! actualCompletionDate:d! customFields:[#83]! externalData:#72!
text:["limited","string",{"minLength":1}] pinToTop:b?
page:i pageSize:i hasMore:b totalCount:i? data:[#]
segmentItemIds:[L]>/work-breakdown-structure/segments/items
code:#84>/work-breakdown-structure/budget-codes
codes:[#84]>/work-breakdown-structure/budget-codes
matches:[#]
segments:[#]
data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#]
appointmentSummaries:[#9]? id:L jobId:L>/jobs appointmentNumber start:d end:d arrivalWindowStart:d? arrivalWindowEnd:d? status:#2 specialInstructions:string:multiline? createdOn:d modifiedOn:d customerId:L>crm/customers unused:b createdById:L>settings/employees#userId isConfirmed:b active:b
id:L jobId:L>/jobs reasonId:L>/job-cancel-reasons memo createdOn:d createdById:L>settings/employees#userId active:b
jobId:L>/jobs history:[#]
id:L active:b text:s isPinned:b createdById:L>settings/employees#userId createdOn:d modifiedOn:d jobId:L>/jobs
["object",[["summary","string:html?",1],["customFields",["list","#77"]],["externalData",["list?","#71"],8],["summaryOfWork","string?",1],["id","integer:int64"],["jobNumber","string"],["projectId","integer:int64?",1,"jpm/projects"],["customerId","integer:int64",0,"crm/customers"],["locationId","integer:int64",0,"crm/locations"],["jobStatus","string"],["completedOn","string:date-time?",1],["businessUnitId","integer:int64",0,"settings/business-units"],["jobTypeId","integer:int64",0,"jpm/job-types"],["priority","string"],["campaignId","integer:int64",0,"marketing/campaigns"],["appointmentCount","integer:int64"],["firstAppointmentId","integer:int64",0,"jpm/appointments"],["lastAppointmentId","integer:int64",0,"jpm/appointments"],["recallForId","integer:int64?",1,"jpm/jobs"],["warrantyId","integer:int64?",1,"jpm/jobs"],["jobGeneratedLeadSource","#74?",1],["noCharge","boolean"],["notificationsEnabled","boolean"],["createdOn","string:date-time"],["createdById","integer:int64",0,"settings/employees#userId"],["modifiedOn","string:date-time"],["tagTypeIds",["list","integer:int64"],0,"settings/tag-types"],["leadCallId","integer:int64?",1,"telecom/calls"],["partnerLeadCallId","integer:int64?",1,"telecom/calls"],["bookingId","integer:int64?",1,"crm/bookings"],["soldById","integer:int64?",1,"settings/employees"],["customerPo","string?",8],["invoiceId","integer:int64",0,"accounting/invoices"],["membershipId","integer:int64?",1,"memberships/memberships"],["total","number:decimal?",1],["createdFromEstimateId","integer:int64?",1,"salestech/estimates"],["estimateIds",["list","integer:int64"],0,"salestech/estimates"],["equipmentIds",["list","integer:int64"],0,"equipment-systems/installed-equipment"],["isAutoDispatched","boolean?",1],["active","boolean"]],false]
id:L active:b text:s isPinned:b createdById:L>settings/employees#userId createdOn:d modifiedOn:d projectId:L>/projects
id:L number:s name summary:string:html? status statusId:L?>/project-statuses subStatus subStatusId:L?>/project-substatuses customerId:L>crm/customers locationId:L>crm/locations projectTypeId:L?>/project-types projectManagerIds:[L]>settings/employees businessUnitIds:[L]>settings/business-units startDate:d? targetCompletionDate:d? actualCompletionDate:d? modifiedOn:d? createdOn:d customFields:[#77] externalData:[#71]?!^8 jobIds:[L]>/jobs active:b
id:L name:s active:b createdOn:d modifiedOn:d
id:L name:s active:b createdOn:d modifiedOn:d
applicationGuid:string:guid externalData:[#71]
key:s value:s
patchMode:#? applicationGuid:string:guid externalData:[#]
=Replace|Merge
jobId:L?>/jobs employeeId:L?>settings/employees
start:d end:d arrivalWindowStart:d? arrivalWindowEnd:d? technicianIds:[L]?>settings/technicians
typeId:L value
["object",[["typeId","integer:int64"],["name","string"],["value","string?",8]],false]
jobId:L>/jobs reasonId:L>/job-cancel-reasons name:s text:s
id:L name:s dataType:# dataTypeOptions:[s]? createdOn:d modifiedOn:d
jobId:L>/jobs reasonId:L>/job-hold-reasons name:s text:s appointmentHoldReasons:[#]
id:L jobId:L>/jobs reasonId:L>/job-cancel-reasons memo createdOn:d createdById:L>settings/employees#userId active:b
id:L employeeId:L?>settings/employees eventType:s date:d usedSchedulingTool:# memo:s
typeId:L value:s
id:L code:s description:s segments:[#]
code:s isValid:b budgetCodes:[#84]>/work-breakdown-structure/budget-codes
segmentId:L segmentItemId:L?>/work-breakdown-structure/segments/items
id:L name:s type:# structure:# isActive:b isRequired:b
id:L parentId:L?>/work-breakdown-structure/segments/items code:s description:s path:s costCategory:#? isActive:b
id:L employeeId:L?>settings/employees eventType:s date:d usedSchedulingTool:#
=Replace|Merge
key:s value:string:multiline?
=Text|Dropdown|Numeric
appointmentId:L>/appointments reasonId:L>/job-hold-reasons name:s text:s
=Manual|SmartSchedule|SmartDispatch|TechnicianRouteOptimization|AdaptiveCapacity|Routing
segmentId:L segmentItemId:L?>/work-breakdown-structure/segments/items code description path
=None|CostCode|CostType|Custom
=None|Flat|Hierarchal
=None|Material|Labor|Equipment|Subcontract|Overhead|Other|SystemUse
=Manual|SmartSchedule|SmartDispatch|TechnicianRouteOptimization|AdaptiveCapacity|Routing`,
});
