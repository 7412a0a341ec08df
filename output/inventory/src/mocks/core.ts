/** The Inventory API as the mock engine reads it; `DomainDescription` says what it means, `unpacked` how it is written. Generated; do not edit. */
import { type CoreDescription, unpacked, withUnions } from "@st-v2/runtime/mocks";

export const core: CoreDescription = withUnions(
  unpacked({
    id: "inventory",
    name: "inventory",
    basePath: "/inventory/v2",
    under: "/tenant/{tenant}",
    scope: "tn.inv.",
    operations: `GET|/adjustments|list:page|||||#||ids:s,~,id active:#~* externalDataApplicationGuid:string:guid externalDataKey:s~externalData.key externalDataValues:s,~,externalData.value number:s referenceNumber:s batchId:L invoiceIds:s,~,invoiceId inventoryLocationIds:s,~,inventoryLocationId adjustmentTypes:s~,type businessUnitIds:s,~,businessUnitId syncStatuses:s~,syncStatus customFields.Fields:["map","string"]% customFields.Operator:#~& dateOnOrAfter:d dateBefore:d createdOnOrAfter:d createdBefore:d modifiedOnOrAfter:d modifiedBefore:d page:i pageSize:i includeTotal:b sort:s
PATCH|/adjustments/custom-fields|answer||||#|none
PATCH|/adjustments/{id}|update||@>||#|#
GET|/export/adjustments|list:feed|/adjustments||||#||from:s includeRecentChanges:b
GET|/export/purchase-orders|list:feed|/purchase-orders||||#||from:s includeRecentChanges:b
GET|/export/returns|list:feed|/returns||||#||from:s includeRecentChanges:b
GET|/export/transfers|list:feed|/transfers||||#||from:s includeRecentChanges:b
GET|/inventory-templates|list:page|||||#||ids:s,~,id page:i pageSize:i includeTotal:b active:#1~* createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
GET|/purchase-order-markups|list:page|||||#||ids:s,~,id createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
POST|/purchase-order-markups|create||||#|#
DELETE|/purchase-order-markups/{id}|delete||@>|||none
GET|/purchase-order-markups/{id}|get||@>|||#13
PATCH|/purchase-order-markups/{id}|update||@>||#|#13
GET|/purchase-order-types|list:page|||||#||active:#1~* createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
POST|/purchase-order-types|create||||#|#5
PATCH|/purchase-order-types/{id}|update||@>||#|#5
GET|/purchase-orders|list:page|||||#||ids:s,~,id status:s number:s jobId:L jobIds:s,~,jobId technicianId:L projectId:L createdOnOrAfter:d createdBefore:d modifiedOnOrAfter:d modifiedBefore:d dateOnOrAfter:d dateBefore:d sentOnOrAfter:d~>=sentOn sentBefore:d~<sentOn page:i pageSize:i includeTotal:b sort:s
POST|/purchase-orders|create||||#|#5
GET|/purchase-orders/requests|list:page|||||#||ids:s,~,id requestStatus:# requestNumber:s jobId:L jobIds:s,~,jobId technicianId:L projectId:L createdOnOrAfter:d createdBefore:d modifiedOnOrAfter:d modifiedBefore:d dateOnOrAfter:d dateBefore:d page:i pageSize:i includeTotal:b sort:s
PATCH|/purchase-orders/requests/{id}/approve|act|/purchase-orders/requests|@>|||#5|PurchaseOrders_ApproveRequest
PATCH|/purchase-orders/requests/{id}/reject|act|/purchase-orders/requests|@>||#|#5|PurchaseOrders_RejectRequest
GET|/purchase-orders/{id}|get||@>|||#
PATCH|/purchase-orders/{id}|update||@>||#|#5
PATCH|/purchase-orders/{id}/cancellation|act|/purchase-orders|@>||#|#5|PurchaseOrders_Cancel
GET|/receipts|list:page|||||#||ids:s,~,id active:#1~* number:s vendorInvoiceNumber:s billId:L batchId:L vendorIds:s,~,vendorId businessUnitIds:s,~,businessUnitId inventoryLocationIds:s,~,inventoryLocationId purchaseOrderIds:s,~,purchaseOrderId syncStatuses:s~,syncStatus customFields.Fields:["map","string"]% customFields.Operator:#2~& receivedOnOrAfter:d~>=receivedOn receivedBefore:d~<receivedOn createdOnOrAfter:d createdBefore:d modifiedOnOrAfter:d modifiedBefore:d page:i pageSize:i includeTotal:b sort:s
POST|/receipts|create||||#|#5
PATCH|/receipts/custom-fields|answer||||#3|none
PATCH|/receipts/{id}/cancellation|act|/receipts|@>||#|#5|Receipts_CancelReceipts|id:L
GET|/return-types|list:page|||||#||activeOnly:b!~*- name:s createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
POST|/return-types|create||||#|#5
PATCH|/return-types/{id}|update||@>||#|#5
GET|/returns|list:page|||||#||ids:s,~,id active:#1~* number:s referenceNumber:s jobId:L purchaseOrderId:L batchId:L vendorIds:s,~,vendorId businessUnitIds:s,~,businessUnitId inventoryLocationIds:s,~,inventoryLocationId syncStatuses:s~,syncStatus customFields.Fields:["map","string"]% customFields.Operator:#2~& returnDateOnOrAfter:d returnDateBefore:d createdOnOrAfter:d createdBefore:d modifiedOnOrAfter:d modifiedBefore:d page:i pageSize:i includeTotal:b sort:s externalDataApplicationGuid:string:guid externalDataKey:s~externalData.key externalDataValues:s,~,externalData.value
POST|/returns|create||||#|#5
PATCH|/returns/custom-fields|answer||||#3|none
PATCH|/returns/{id}|update||@>||#|#5
PATCH|/returns/{id}/cancellation|act|/returns|@>||#|#5|Returns_Cancel
GET|/transfers|list:page|||||#||ids:s,~,id statuses:s~,status number:s referenceNumber:s batchId:L transferTypeIds:s, fromLocationIds:s,~,fromLocationId toLocationIds:s,~,toLocationId syncStatuses:s~,syncStatus customFields.Fields:["map","string"]% customFields.Operator:#2~& dateOnOrAfter:d dateBefore:d createdOnOrAfter:d createdBefore:d modifiedOnOrAfter:d modifiedBefore:d page:i pageSize:i includeTotal:b sort:s externalDataApplicationGuid:string:guid externalDataKey:s~externalData.key externalDataValues:s,~,externalData.value
PATCH|/transfers/custom-fields|answer||||#3|none
PATCH|/transfers/{id}|update||@>||#|#5
GET|/trucks|list:page|||||#||ids:s,~,id active:#1~* externalDataApplicationGuid:string:guid externalDataKey:s~externalData.key externalDataValues:s,~,externalData.value createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
POST|/trucks|create||||#|#5
PATCH|/trucks/{id}|update||@>||#|#5
GET|/vendors|list:page|||||#||ids:[L]*~id active:#1~* externalDataApplicationGuid:string:guid externalDataKey:s~externalData.key externalDataValues:s,~,externalData.value createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b customField.Fields:["map","string"]% customField.Operator:#2~& sort:s
POST|/vendors|create||||#|#5
GET|/vendors/custom-fields|list:page|||||#||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
PATCH|/vendors/custom-fields|answer||||#3|none
GET|/vendors/{id}|get||@>|||#||externalDataApplicationGuid:string:guid externalDataKey:s externalDataValues:s,
PATCH|/vendors/{id}|update||@>||#|#5
GET|/warehouses|list:page|||||#||ids:s,~,id active:#1~* externalDataApplicationGuid:string:guid externalDataKey:s~externalData.key externalDataValues:s,~,externalData.value createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
PATCH|/warehouses/{id}|update||@>||#|#5`,
    entities: `/adjustments #
/purchase-orders #23
/returns #74
/transfers #78
/inventory-templates #55
/purchase-orders/requests #62
/purchase-order-markups #13
/purchase-order-types #56
/receipts #70
/return-types #73
/trucks #79
/vendors #44
/vendors/custom-fields #85   vendors.customFieldTypes
/warehouses #89`,
    models: `page:i pageSize:i hasMore:b totalCount:i? data:[#48]
=True|Any|False
=And|Or
operations:[#]
externalData:#!
id:L
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#13]
from:c to:c percent:c
createdOn:d modifiedOn:d from:c to:c percent:c id:L
from:c to:c percent:c
page:i pageSize:i hasMore:b totalCount:i? data:[#]
name:s active:b includeInPoScreen:b automaticallyReceive:b displayToTechnician:b excludeTaxFromJobCosting:b impactToTechnicianPayroll:b allowTechniciansToSendPo:b defaultRequiredDateDaysOffset:i skipWeekends:b requireJobBeforeReceipt:b includeInSalesTax:b isDefault:b copyPurchaseOrderItemsToInvoiceWhenReceived:b isDefaultForConsignment:b landedCostMethod:#? includeTaxInFullyLandedCost:b? alertSettings:#
active:b name:s includeInPoScreen:b automaticallyReceive:b displayToTechnician:b excludeTaxFromJobCosting:b impactToTechnicianPayroll:b allowTechniciansToSendPo:b defaultRequiredDateDaysOffset:i skipWeekends:b requireJobBeforeReceipt:b includeInSalesTax:b isDefault:b copyPurchaseOrderItemsToInvoiceWhenReceived:b isDefaultForConsignment:b landedCostMethod:# includeTaxInFullyLandedCost:b alertSettings:#58
page:i pageSize:i hasMore:b totalCount:i? data:[#23]
vendorId:L>/vendors typeId:L>/purchase-order-types businessUnitId:L>settings/business-units inventoryLocationId:L jobId:L?>jpm/jobs technicianId:L?>settings/technicians projectId:L?>jpm/projects budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes shipTo:# vendorInvoiceNumber impactsTechnicianPayroll:b memo:string:multiline? date:d requiredOn:d tax:c shipping:c items:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#]
=PendingApproval|Approved|Rejected
rejectionReason:#
id:L number:s invoiceId:L?>accounting/invoices jobId:L?>jpm/jobs projectId:L?>jpm/projects status:s typeId:L>/purchase-order-types vendorId:L>/vendors technicianId:L?>settings/technicians shipTo:# businessUnitId:L?>settings/business-units inventoryLocationId:L? batchId:L? budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes vendorDocumentNumber:s date:d requiredOn:d? sentOn:d? receivedOn:d? createdOn:d modifiedOn:d total:c tax:c shipping:c createdById:L?>settings/employees#userId summary:string:multiline items:[#] customFields:[#]
vendorId:L!>/vendors typeId:L!>/purchase-order-types businessUnitId:L!>settings/business-units inventoryLocationId:L! jobId:L!>jpm/jobs technicianId:L!>settings/technicians projectId:L!>jpm/projects budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes shipTo:#! vendorInvoiceNumber:s! impactsTechnicianPayroll:b! memo:string:multiline! date:d! requiredOn:d! tax:c! shipping:c! items:[#]!
canceledReason:#!
page:i pageSize:i hasMore:b totalCount:i? data:[#]
purchaseOrderId:L>/purchase-orders jobId:L?>jpm/jobs dateReceived:d vendorDocumentNumber memo tax:c shipping:c budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes items:[#]
canceledReason:#!
page:i pageSize:i hasMore:b totalCount:i? data:[#]
name:s automaticallyReceiveVendorCredit:b includeInSalesTax:b isDefault:b isDefaultForConsignment:b
id:L active:b! name:s! automaticallyReceiveVendorCredit:b! includeInSalesTax:b! isDefault:b! isDefaultForConsignment:b!
page:i pageSize:i hasMore:b totalCount:i? data:[#]
vendorId:L>/vendors jobId:L?>jpm/jobs purchaseOrderId:L?>/purchase-orders returnTypeId:L>/return-types businessUnitId:L>settings/business-units budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes referenceNumber inventoryLocationId:L returnDate:d memo tax:c shipping:c restockingFee:c items:[#]?
returnTypeId:L!>/return-types businessUnitId:L!>settings/business-units referenceNumber:s! inventoryLocationId:L! returnDate:d! memo:s! tax:c? shipping:c? restockingFee:c? budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes items:[#]! externalData:#50!
canceledReason:#!
page:i pageSize:i hasMore:b totalCount:i? data:[#]
externalData:#50!
page:i pageSize:i hasMore:b totalCount:i? data:[#]
name:s memo:string:multiline? warehouseId:L>/warehouses templateId:L?>/inventory-templates technicianIds:[L]?>settings/technicians externalData:#?
name:s! active:b! memo:s! warehouseId:L!>/warehouses templateId:L?>/inventory-templates technicianIds:[L]!>settings/technicians externalData:#50!
page:i pageSize:i hasMore:b totalCount:i? data:[#44]
name:s active:b memo:string:multiline? firstName lastName phone email fax isTruckReplenishment:b deliveryOption:#? taxRate:c restrictedMobileCreation:b vendorQuickbooksItem paymentTermId:L?>accounting/payment-terms remittanceVendorId:L?>accounting/remittance-vendors address:# externalData:#80? tags:[#]? vendorContacts:[#]?
page:i pageSize:i hasMore:b totalCount:i? data:[#]
id:L name:s active:b isTruckReplenishment:b isMobileCreationRestricted:b memo:string:multiline deliveryOption:s defaultTaxRate:c contactInfo:# address:#64 createdOn:d modifiedOn:d externalData:[#] customFields:[#66]?
name:s! active:b! memo:string:multiline! firstName:s! lastName:s! phone:s! email:s! fax:s! isTruckReplenishment:b! deliveryOption:#81! taxRate:c! restrictedMobileCreation:b! vendorQuickbooksItem:s! paymentTermId:L!>accounting/payment-terms remittanceVendorId:L!>accounting/remittance-vendors address:#82! tags:[#83]! vendorContacts:[#]! externalData:#50!
page:i pageSize:i hasMore:b totalCount:i? data:[#]
externalData:#50!
id:L active:b number:s referenceNumber:s type:s inventoryLocationId:L businessUnitId:L?>settings/business-units projectId:L?>jpm/projects invoiceId:L?>accounting/invoices createdById:L?>settings/employees#userId memo:string:multiline date:d createdOn:d modifiedOn:d batchId:L? batch:#? syncStatus:# canceledReason:#? canceledById:L?>settings/employees#userId dateCanceled:d? externalData:[#87] items:[#] customFields:[#66]
objectId:L customFields:[#]
patchMode:#? applicationGuid:string:guid externalData:[#]
id:L active:b number:s referenceNumber:s type:s inventoryLocationId:L businessUnitId:L?>settings/business-units projectId:L?>jpm/projects invoiceId:L?>accounting/invoices createdById:L?>settings/employees#userId memo:string:multiline date:d createdOn:d modifiedOn:d batchId:L? batch:#90? syncStatus:#91 canceledReason:#92? canceledById:L?>settings/employees#userId dateCanceled:d? externalData:[#87] items:[#93] customFields:[#66]
id:L number:s invoiceId:L?>accounting/invoices jobId:L?>jpm/jobs projectId:L?>jpm/projects status:s typeId:L>/purchase-order-types vendorId:L>/vendors technicianId:L?>settings/technicians shipTo:#64 businessUnitId:L?>settings/business-units inventoryLocationId:L? batchId:L? budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes vendorDocumentNumber:s date:d requiredOn:d? sentOn:d? receivedOn:d? createdOn:d modifiedOn:d total:c tax:c shipping:c createdById:L?>settings/employees#userId summary:string:multiline items:[#65] customFields:[#66]
id:L active:b number:s referenceNumber:s status:# returnTypeId:L>/return-types vendorId:L>/vendors purchaseOrderId:L?>/purchase-orders jobId:L?>jpm/jobs projectId:L?>jpm/projects budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes businessUnitId:L>settings/business-units inventoryLocationId:L? createdById:L?>settings/employees#userId memo:string:multiline returnAmount:c taxAmount:c shippingAmount:c returnDate:d returnedOn:d? creditReceivedOn:d? createdOn:d modifiedOn:d batchId:L? batch:#90? syncStatus:#91 canceledById:L?>settings/employees#userId canceledReason:#92? dateCanceled:d? items:[#] customFields:[#66] externalData:[#87]
id:L transferType:s status:s number:s referenceNumber:s fromLocationId:L toLocationId:L createdById:L?>settings/employees#userId memo:string:multiline date:d pickedDate:d? receivedDate:d? createdOn:d modifiedOn:d batchId:L? batch:#90? syncStatus:#91 dateRequired:d? jobId:L?>jpm/jobs invoiceId:L?>accounting/invoices canceledById:L?>settings/employees#userId canceledReason:#92? dateCanceled:d? active:b pickedById:L?>settings/employees#userId receivedById:L?>settings/employees#userId items:[#] customFields:[#66] externalData:[#87]?
id:L name:s active:b type:s createdOn:d modifiedOn:d isConsignment:b locationIds:[L]? items:[#]?
id:L name:s active:b automaticallyReceive:b displayToTechnician:b impactToTechnicianPayroll:b allowTechniciansToSendPo:b defaultRequiredDateDaysOffset:i skipWeekends:b excludeTaxFromJobCosting:b landedCostMethod:["any-of?","#57","integer"]^8 includeTaxInFullyLandedCost:b createdOn:d modifiedOn:d
=None|ByValue
sendEmailToTechnicianWhenPoMovedToSend:b sendEmailToTechnicianWhenPoMovedToReceived:b sendEmailToPmWhenPoMovedToSend:b sendEmailToPmWhenPoMovedToReceived:b
=None|ByValue
description:s address:#82
skuId:L description:string:html vendorPartNumber:s quantity:c cost:c budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes
id:L requestNumber:s requestStatus:#21 invoiceId:L?>accounting/invoices jobId:L?>jpm/jobs projectId:L?>jpm/projects typeId:L>/purchase-order-types vendorId:L>/vendors technicianId:L?>settings/technicians shipTo:#64? businessUnitId:L?>settings/business-units inventoryLocationId:L? batchId:L? vendorDocumentNumber date:d requiredOn:d? createdOn:d modifiedOn:d total:c tax:c shipping:c summary:string:multiline? items:[#65] customFields:[#66]?
=CostTooHigh|WrongVendor|Other
street unit city state zip country
id:L skuId:L description:string:html createdOn:d modifiedOn:d skuName:s skuCode:s skuType:s vendorPartNumber:s quantity:c quantityReceived:c cost:c total:c serialNumbers:[#] status:s chargeable:b budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes
typeId:L name:s value:s
description:s address:#82
id:L skuId:L description:string:html vendorPartNumber:s quantity:c cost:c budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes
=NotRequired|Duplicate|Accidental|VendorIssue|Other|JobCanceled
id:L active:b number:s vendorInvoiceNumber:s createdById:L?>settings/employees#userId memo:string:multiline purchaseOrderId:L>/purchase-orders billId:L?>accounting/inventory-bills jobId:L?>jpm/jobs businessUnitId:L?>settings/business-units vendorId:L>/vendors technicianId:L?>settings/technicians inventoryLocationId:L shipTo:#64? shipToDescription:s receiptAmount:c taxAmount:c shippingAmount:c receivedOn:d? createdOn:d modifiedOn:d batchId:L? syncStatus:#91 budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes landedCostMethod:["any-of?","#57","integer"]^8 otherAmount:c? items:[#] customFields:[#66]
purchaseOrderItemId:L? skuId:L description vendorPartNumber quantity:c cost:c budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes
=NotRequired|Duplicate|Accidental|VendorIssue|Other|JobCanceled
id:L name automaticallyReceiveVendorCredit:b includeInSalesTax:b active:b isDefault:b isDefaultForConsignment:b createdOn:d modifiedOn:d
id:L active:b number:s referenceNumber:s status:#97 returnTypeId:L>/return-types vendorId:L>/vendors purchaseOrderId:L?>/purchase-orders jobId:L?>jpm/jobs projectId:L?>jpm/projects budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes businessUnitId:L>settings/business-units inventoryLocationId:L? createdById:L?>settings/employees#userId memo:string:multiline returnAmount:c taxAmount:c shippingAmount:c returnDate:d returnedOn:d? creditReceivedOn:d? createdOn:d modifiedOn:d batchId:L? batch:#90? syncStatus:#91 canceledById:L?>settings/employees#userId canceledReason:#92? dateCanceled:d? items:[#98] customFields:[#66] externalData:[#87]
skuId:L description quantity:c cost:c shipmentItemId:L? budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes
id:L skuId:L itemDescription:string:html? quantity:c cost:c budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes
=NotRequired|Duplicate|Accidental|VendorIssue|Other|JobCanceled
id:L transferType:s status:s number:s referenceNumber:s fromLocationId:L toLocationId:L createdById:L?>settings/employees#userId memo:string:multiline date:d pickedDate:d? receivedDate:d? createdOn:d modifiedOn:d batchId:L? batch:#90? syncStatus:#91 dateRequired:d? jobId:L?>jpm/jobs invoiceId:L?>accounting/invoices canceledById:L?>settings/employees#userId canceledReason:#92? dateCanceled:d? active:b pickedById:L?>settings/employees#userId receivedById:L?>settings/employees#userId items:[#99] customFields:[#66] externalData:[#87]?
id:L name:s active:b memo:string:multiline warehouseId:L?>/warehouses technicianIds:[L]>settings/technicians inventoryTemplateId:L?>/inventory-templates createdOn:d modifiedOn:d externalData:[#87]
applicationGuid:string:guid externalData:[#87]
=Manual|EmailAsExcel|EmailAsPdf|EmailAsPdfRollupView|Electronic|MarkAsSent|EmailAsExcelAndPdf|VendorPortal
street:s unit:s city:s state:s zip:s country:s
tagTypeId:L>settings/tag-types
name:s email:s
id:L name:s dataType:# dataTypeOptions:[s]? createdOn:d modifiedOn:d
firstName:s lastName:s phone:s email:s fax:s
key:s value:s
id:L? name:s email:s
id:L name:s active:b address:#64 inventoryTemplateId:L?>/inventory-templates createdOn:d modifiedOn:d externalData:[#87]
id:L number name
=Pending|Posted|Exported
=NotRequired|Duplicate|Accidental|VendorIssue|Other|JobCanceled|NotWarranty|WarrantyRejected
id:L skuId:L description:string:html createdOn:d modifiedOn:d name:s code:s quantity:c cost:c totalCost:c createdById:L?>settings/employees#userId active:b budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes serialNumbers:[#101]?
name:s value:s
=Replace|Merge
key:s value
=Pending|Returned|CreditReceived|Canceled
id:L skuId:L description:string:html createdOn:d modifiedOn:d name:s code:s quantity:c cost:c generalLedgerAccount:#? costOfSaleAccount:#104? assetAccount:#104? serialNumbers:[#101]? createdById:L?>settings/employees#userId active:b receiptItemId:L? budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes
id:L skuId:L description:string:html createdOn:d modifiedOn:d name:s code:s quantity:c quantityPicked:c cost:c totalCost:c serialNumbers:[#101]? createdById:L?>settings/employees#userId active:b budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes
id:L skuId:L code:s description name:s skuType:s minQuantity:c maxQuantity:c memo unitOfMeasure:#? isConsignment:b
id:L number:s
id:L skuId:L name:s code:s description:string:html quantity:c cost:c generalLedgerAccount:#104? costOfSaleAccount:#104? assetAccount:#104? purchaseOrderItemId:L budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes allocatedShipping:c? allocatedTax:c? allocatedOtherCosts:c? fullyLandedUnitCost:c?
=Text|Dropdown|Numeric
name number type detailType
name:s skuId:L skuType:# quantity:c id:L unitOfMeasureBaseId:L newSkuConversionBatchId:L? oldSkuConversionBatchId:L? skuCode:s isUsedForPurchasing:b vendors:[#]
=Service|Material|Equipment|PriceModifier
id:L procurementVendorId:L>/vendors vendorPartNumber:s vendorDefaultUnit:b cost:c? active:b`,
  }),
);
