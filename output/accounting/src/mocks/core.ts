/** The Accounting API as the mock engine reads it; `DomainDescription` says what it means, `unpacked` how it is written. Generated; do not edit. */
import { type CoreDescription, unpacked, withUnions } from "@st-v2/runtime/mocks";

export const core: CoreDescription = withUnions(
  unpacked({
    id: "accounting",
    name: "accounting",
    basePath: "/accounting/v2",
    under: "/tenant/{tenant}",
    scope: "tn.acc.",
    operations: `GET|/ap-bills|list:page|||||#||ids:s,~,id batchId:L~batch.id batchNumber:i~batch.number billNumber:s~referenceNumber businessUnitIds:s,~,businessUnit.id customField.Fields:["map","string",{"maxProperties":50}]% customField.Operator:#~& dateFrom:d~>=billDate dateTo:d~<=billDate jobNumber:s purchaseOrderNumber:s purchaseOrderTypes:s, syncStatuses:[#]*~syncStatus statuses:[#]*~status sources:[#]*~source minCost:c~>=billAmount maxCost:c~<=billAmount billType:# page:i pageSize:i createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d dateReconciledBefore:d dateReconciledOnOrAfter:d threeWayMatchDiscrepancy:# includeTotal:b
GET|/ap-bills/custom-fields|list:page|||||#||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
PATCH|/ap-bills/custom-fields|answer||||#|none
POST|/ap-bills/markasexported|answer||||#|[#]|ApBills_MarkAsExported
GET|/ap-bills/{billId}|get||@>|||#
GET|/ap-credits|list:page|||||#||ids:s,~,id page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s customField.Fields:["map","string",{"maxProperties":50}]% customField.Operator:#1~& syncStatuses:[#]*~syncStatus
GET|/ap-credits/custom-fields|list:page|||||#7||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
PATCH|/ap-credits/custom-fields|answer||||#8|none
POST|/ap-credits/markasexported|answer||||[#]|[#]|ApCredits_MarkAsExported
GET|/ap-payments|list:page|||||#||ids:s,~,id page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s customField.Fields:["map","string",{"maxProperties":50}]% customField.Operator:#1~& syncStatuses:[#13]*~syncStatus
GET|/ap-payments/custom-fields|list:page|||||#7||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
PATCH|/ap-payments/custom-fields|answer||||#8|none
POST|/ap-payments/markasexported|answer||||[#]|[#]|ApPayments_MarkAsExported
GET|/bank-deposits|list:page|||||#||ids:s,~,id modifiedBefore:d modifiedOnOrAfter:d createdBefore:d createdOnOrAfter:d depositDateBefore:d depositDateOnOrAfter:d reviewedBefore:d~<reviewedOn reviewedOnOrAfter:d~>=reviewedOn reviewStatus:# depositStatus:# syncStatus:# grossAmountGreater:c~>grossAmount grossAmountLess:c~<grossAmount page:i pageSize:i includeTotal:b sort:s
POST|/bank-deposits/markasexported|answer||||#|none
GET|/bank-deposits/{id}/transactions|list:page||&>|||#||page:i pageSize:i includeTotal:b
GET|/credit-memos|list:page|||||#||active:#~* ids:s,~,id businessUnitIds:s,~,businessUnit.id appliedToInvoiceIds:s,~,appliedTo.appliedTo appliedToReferenceNumber:s~appliedTo.appliedToReferenceNumber dateBefore:string:date dateOnOrAfter:string:date appliedBefore:string:date~<appliedTo.appliedOn appliedOnOrAfter:string:date~>=appliedTo.appliedOn modifiedBefore:d modifiedOnOrAfter:d createdBefore:d createdOnOrAfter:d batchId:L~batch.id batchNumber:s~batch.number customField.Fields:["map","string",{"maxProperties":50}]% customField.Operator:#1~& totalFilter.Amount:c totalFilter.Comparer:#~& balanceFilter.Amount:c balanceFilter.Comparer:#27~& sort:s page:i pageSize:i includeTotal:b
GET|/credit-memos/credit-memo-items|list:page|||||#||creditMemoIds:s,~,creditMemoId active:#26~* businessUnitIds:s,~,businessUnit.id createdBefore:d createdOnOrAfter:d sort:s page:i pageSize:i includeTotal:b
GET|/credit-memos/custom-fields|list:page|||||#7||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
PATCH|/credit-memos/custom-fields|answer||||#8|none
POST|/credit-memos/markasexported|answer||||[#]|[#]|CreditMemos_MarkAsExported
PATCH|/credit-memos/{id}|update||@>||#|#
GET|/credit-memos/{id}/items|list:page||&>|||#||active:#26~* businessUnitIds:s,~,businessUnit.id createdBefore:d createdOnOrAfter:d sort:s page:i pageSize:i includeTotal:b
POST|/credit-memos/{id}/splits|act:apart|/credit-memos|@>||#|#|CreditMemos_AddCreditMemoSplits
GET|/export/inventory-bills|list:feed|/inventory-bills||||#||from:s includeRecentChanges:b
GET|/export/invoice-items|list:feed|/invoice-items||||#||from:s includeRecentChanges:b
GET|/export/invoices|list:feed|/invoices||||#||from:s includeRecentChanges:b
GET|/export/payments|list:feed|/payments||||#||from:s includeRecentChanges:b
GET|/gl-accounts|list:page|||||#||ids:s,~,id names:s,~,name numbers:s,~,number types:s,~,type subtypes:s,~,subtype description:["limited","string",{"maxLength":255}] source:# active:#26~* isIntacctGroup:b isIntacctBankAccount:b modifiedBefore:d modifiedOnOrAfter:d createdBefore:d createdOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
POST|/gl-accounts|create||||#|201#
GET|/gl-accounts/types|list:page|||||#||ids:s,~,id names:s,~,name active:#26~* createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
GET|/gl-accounts/{accountId}|get||@>|||#43
PATCH|/gl-accounts/{accountId}|update||@>||#|#43
GET|/inventory-bills|list:array|||||[#]||ids:s,~,id batchId:L~batch.id batchNumber:i~batch.number billNumber:s~referenceNumber businessUnitIds:s,~,businessUnit.id customField.Fields:["map","string",{"maxProperties":50}]% customField.Operator:#1~& dateFrom:d~>=billDate dateTo:d~<=billDate jobNumber:s purchaseOrderNumber:s purchaseOrderTypes:s syncStatuses:[#13]*~syncStatus minCost:c~>=billAmount maxCost:c~<=billAmount billType:# page:i pageSize:i createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d dateReconciledBefore:d dateReconciledOnOrAfter:d threeWayMatchDiscrepancy:# includeTotal:b
GET|/inventory-bills/custom-fields|list:page|||||#7||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
PATCH|/inventory-bills/custom-fields|answer||||#8|none
POST|/inventory-bills/markasexported|answer||||#|[#]|InventoryBills_MarkAsExported
GET|/inventory-bills/paginated|list:page|||||#||ids:s,~,id batchId:L~batch.id batchNumber:i~batch.number billNumber:s~referenceNumber businessUnitIds:s,~,businessUnit.id customField.Fields:["map","string",{"maxProperties":50}]% customField.Operator:#1~& dateFrom:d~>=billDate dateTo:d~<=billDate jobNumber:s purchaseOrderNumber:s purchaseOrderTypes:s syncStatuses:[#13]*~syncStatus minCost:c~>=billAmount maxCost:c~<=billAmount billType:#47 page:i pageSize:i createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d dateReconciledBefore:d dateReconciledOnOrAfter:d threeWayMatchDiscrepancy:#48 includeTotal:b
GET|/invoices|list:page|||||#||ids:s,~,id activeState:#~* modifiedBefore:d modifiedOnOrAfter:d statuses:[#]*~syncStatus batchId:L~batch.id batchNumber:i~batch.number page:i pageSize:i customField.Fields:["map","string",{"maxProperties":50}]% customField.Operator:#1~& includeTotal:b jobId:L~job.id jobNumber:s~job.number businessUnitId:L~businessUnit.id customerId:L~customer.id invoicedOnOrAfter:d~>=invoiceDate invoicedOnBefore:d~<invoiceDate adjustmentToId:L number:s~referenceNumber createdOnOrAfter:d createdBefore:d totalGreater:c~>total totalLess:c~<total balanceFilter.Balance:c balanceFilter.Comparer:#~& dueDateBefore:d dueDateOnOrAfter:d orderBy:s~ orderByDirection:s~ reviewStatuses:[#]*~reviewStatus assignedToIds:[L]*~assignedTo.id invoiceConfigurations:[#]*~invoiceConfiguration sort:s
POST|/invoices|create||||#|L
GET|/invoices/custom-fields|list:page|||||#7||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
PATCH|/invoices/custom-fields|answer||||#8|none
POST|/invoices/markasexported|answer||||[#]|[#]|Invoices_MarkAsExported
PATCH|/invoices/{id}|update||@>||#|none
PATCH|/invoices/{invoiceId}/items|act:apart|/invoices|@>||#|none
DELETE|/invoices/{invoiceId}/items/{itemId}|act|/invoices|@>,>/invoice-items|||none
GET|/invoices/{invoiceId}/tasks|list:page||&>|||#||page:i pageSize:i includeTotal:b
POST|/invoices/{invoiceId}/tasks|create||&>||#|#
PATCH|/invoices/{invoiceId}/tasks/{taskId}|update||&>,@:string:guid>||#|#
GET|/journal-entries|list:page|||||#||ids:s,~,id exportedFrom:d~>=exportedOn exportedTo:d~<=exportedOn postedFrom:d~>=postDate postedTo:d~<=postDate modifiedBefore:d modifiedOnOrAfter:d createdBefore:d createdOnOrAfter:d exportedBy:s,~,exportedBy name:["limited","string",{"maxLength":255}] numberFrom:i~>=number numberTo:i~<=number statuses:["list","#",{"maxItems":50}]*~status syncStatuses:["list","#",{"maxItems":50}]*~syncStatus transactionPostedFrom:d transactionPostedTo:d businessUnitIds:s, serviceAgreementIds:s, customerName:["limited","string",{"maxLength":255}] locationName:["limited","string",{"maxLength":255}] vendorName:["limited","string",{"maxLength":255}] inventoryLocationName:["limited","string",{"maxLength":255}] refNumber:s, transactionTypes:["list","#",{"maxItems":50}]* customField:["map","string",{"maxProperties":5}]% empty:# sort:s pageSize:["limited","integer:int32",{"maximum":500}] page:i includeTotal:b
POST|/journal-entries|create||||#|none
DELETE|/journal-entries/{id}|delete||@:string:guid>|||none
GET|/journal-entries/{id}|get||@:string:guid>|||#
PATCH|/journal-entries/{id}|update||@:string:guid>||#|#74
PUT|/journal-entries/{id}|replace||@:string:guid>||#|none
GET|/journal-entries/{id}/details|list:page||&:string:guid>|||#||pageSize:["limited","integer:int32",{"maximum":500}] page:i includeTotal:b
GET|/journal-entries/{id}/summary|list:page||&:string:guid>|||#||pageSize:["limited","integer:int32",{"maximum":500}] page:i includeTotal:b
PATCH|/journal-entries/{id}/sync|act|/journal-entries|@:string:guid>||#|#74
GET|/payment-terms|list:page|||||#||ids:s,~,id createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
GET|/payment-terms/{paymentTermId}|get||@>|||#
GET|/payment-types|list:page|||||#||ids:s,~,id active:#26~* createdBefore:d createdOnOrAfter:d page:i pageSize:i includeTotal:b
GET|/payment-types/{id}|get||@>|||#
GET|/payments|list:page|||||#||activeState:#53~* appliedToInvoiceIds:s,~,appliedTo.appliedTo appliedToReferenceNumber:s~appliedTo.appliedToReferenceNumber batchId:L~batch.id batchNumber:i~batch.number businessUnitIds:s,~,businessUnit.id createdBefore:d createdOnOrAfter:d customerId:L~customer.id customField.Fields:["map","string",{"maxProperties":50}]% customField.Operator:#1~& depositIds:s,~,deposit.id ids:s,~,id includeTotal:b modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i paidOnAfter:d~>date paidOnBefore:d~<date sort:s statuses:s~,syncStatus totalGreater:c~>total totalLess:c~<total transactionType:#
GET|/payments/custom-fields|list:page|||||#7||page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s
PATCH|/payments/custom-fields|answer||||#8|none
POST|/payments/status|answer||||#|none
PATCH|/payments/{id}|update||@>||#|#
GET|/remittance-vendors|list:page|||||#||ids:[L]*~id active:#26~* createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d page:i pageSize:i includeTotal:b sort:s
GET|/remittance-vendors/{id}|get||@>|||#
GET|/tax-zones|list:page|||||#||ids:s,~,id active:#26~* page:i pageSize:i includeTotal:b createdBefore:d createdOnOrAfter:d modifiedBefore:d modifiedOnOrAfter:d sort:s`,
    entities: `/ap-bills #11
/ap-bills/custom-fields #   apBills.customFieldTypes
/ap-credits #101
/ap-credits/custom-fields #92   apCredits.customFieldTypes
/ap-payments #102
/ap-payments/custom-fields #92   apPayments.customFieldTypes
/credit-memos #105
/credit-memos/items #107  /credit-memos
/credit-memos/credit-memo-items #106   creditMemos.allItems
/credit-memos/custom-fields #92   creditMemos.customFieldTypes
/bank-deposits #103   deposits
/bank-deposits/transactions #104  /bank-deposits deposits.transactions
/invoices #117
/invoice-items #111
/payments #131
/inventory-bills #46   inventoryBills.unpaged
/gl-accounts #43
/gl-accounts/types #115
/inventory-bills/paginated #46   inventoryBills
/inventory-bills/custom-fields #92   inventoryBills.customFieldTypes
/invoices/custom-fields #92   invoices.customFieldTypes
/invoices/tasks #120 taskId:uuid /invoices
/journal-entries #74 id:uuid
/journal-entries/summary #127 - /journal-entries
/journal-entries/details #126 - /journal-entries
/payments/custom-fields #92   payments.customFieldTypes
/payment-terms #81
/payment-types #83
/remittance-vendors #90
/tax-zones #136`,
    models: `page:i pageSize:i hasMore:b totalCount:i? data:[#11]
=And|Or
=Pending|Posted|Exported|PostedAndExported
=Unreconciled|Discrepancy|Reconciled|Canceled
=Undefined|Standalone|Purchasing|Recurring|OCR|API
=NotSet|Procurement|ApBill
=NoDiscrepancy|Discrepancy
page:i pageSize:i hasMore:b totalCount:i? data:[#92]
operations:[#]
billIds:[L]>/ap-bills
billId:L>/ap-bills success:b errorMessage
id:L purchaseOrderId:L?>inventory/purchase-orders syncStatus:#2? status:#3? source:#4? billType:#5? postDate:d? referenceNumber vendorNumber summary billDate:d? earlyDiscountDate:d? billAmount vendorInvoiceTotal taxAmount shippingAmount landedCostMethod:# otherAmount createdBy createdOn:d? modifiedOn:d? termName dueDate:d? doNotPay:b dateCanceled:d? canceledBy:#?>settings/employees shipToDescription batch:#? businessUnit:#95?>settings/business-units taxZone:#95?>/tax-zones vendor:#95?>inventory/vendors remittanceVendorInfo:#95?>/remittance-vendors shipTo:#? budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes items:[#]? expenseItems:[#]? customFields:[#]? jobId:L?>jpm/jobs jobNumber dateReconciled:d?
page:i pageSize:i hasMore:b totalCount:i? data:[#]
=Pending|Posted|Exported|PostedAndExported
apCreditId:L>/ap-credits
apCreditId:L>/ap-credits success:b errorMessage
page:i pageSize:i hasMore:b totalCount:i? data:[#]
apPaymentId:L>/ap-payments externalId externalMessage
apPaymentId:L>/ap-payments success:b errorMessage
page:i pageSize:i hasMore:b totalCount:i? data:[#]
=NeedsReview|Reviewed
=Undefined|Open|Deposited
=Pending|Posted|Exported
ids:[L]?
page:i pageSize:i hasMore:b totalCount:i? data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#]
=True|Any|False
=Equal|NotEqual|GreaterThan|GreaterThanOrEqual|LessThan|LessThanOrEqual
page:i pageSize:i hasMore:b totalCount:i? data:[#]
creditMemoId:L>/credit-memos externalId externalMessage
creditMemoId:L>/credit-memos success:b errorMessage
active:b! summary:s! date:string:date! businessUnitId:L!>settings/business-units
id:L active:b summary date:string:date businessUnitId:L>settings/business-units
page:i pageSize:i hasMore:b totalCount:i? data:[#]
splits:[#?]?
id:L splits:[#]?
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
hasMore:b continueFrom:s data:[#]
page:i pageSize:i hasMore:b totalCount:i? data:[#43]
=Undefined|AccountingSystem|ManuallyCreated|PublicApi
name number description type subtype
id:L name number description type subtype active:b isIntacctGroup:b isIntacctBankAccount:b source:#41 defaultAccountType:#? createdOn:d modifiedOn:d
page:i pageSize:i hasMore:b totalCount:i? data:[#]
name number description type subtype active:b?
id:L purchaseOrderId:L?>inventory/purchase-orders syncStatus:#13? referenceNumber vendorNumber summary billDate:d? billAmount taxAmount shippingAmount landedCostMethod:#94 otherAmount createdBy createdOn:d? modifiedOn:d? termName dueDate:d? shipToDescription postDate:d? batch:#96? businessUnit:#95?>settings/business-units taxZone:#95?>/tax-zones vendor:#95?>inventory/vendors shipTo:#97? budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes items:[#]? customFields:[#100]? jobId:L?>jpm/jobs jobNumber dateReconciled:d?
=NotSet|Procurement|ApBill|RecurringBill
=NoDiscrepancy|Discrepancy
inventoryBillIds:[L]>/inventory-bills
inventoryBillId:L>/inventory-bills success:b errorMessage
page:i pageSize:i hasMore:b totalCount:i? data:[#46]
page:i pageSize:i hasMore:b totalCount:i? data:[#]
=ActiveOnly|InactiveOnly|All
=Pending|Posted|Exported
=Equals|NotEquals|Greater|Less
=NeedsReview|OnHold|Reviewed|PendingApproval|Rejected|ReadyForBilling|Invoiced
=JobInvoice|ProjectInvoice|CounterSales|MembershipInvoice|InterestChargeInvoice|ARImportInvoice
number typeId:L? invoicedOn:d? subtotal:c? tax:c? taxZoneId:L?>/tax-zones summary:string:html? royaltyStatus:#? royaltyDate:d? royaltySentOn:d? royaltyMemo exportId reviewStatus:#56? assignedToId:L?>settings/employees budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes items:[#62]?>/invoice-items adjustmentToId:L>/invoices
invoiceId:L>/invoices externalId externalMessage
invoiceId:L>/invoices success:b errorMessage
number typeId:L? invoicedOn:d? subtotal:c? tax:c? taxZoneId:L?>/tax-zones summary:string:html? royaltyStatus:#118? royaltyDate:d? royaltySentOn:d? royaltyMemo exportId reviewStatus:#56? assignedToId:L?>settings/employees budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes items:[#62]?>/invoice-items dueDate:string:date? payments:[#]?>/payments
skuId:L? skuName technicianId:L?>settings/technicians description:string:html quantity:c unitPrice:c? cost:c? isAddOn:b? signature technicianAcknowledgementSignature installedOn:d? inventoryWarehouseName skipUpdatingMembershipPrices:b? itemGroupName itemGroupRootId:L? inventoryLocationId:L? durationBillingId:L?>memberships/membership-types/duration-billing-items budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes id:L?
page:i pageSize:i hasMore:b totalCount:i? data:[#]
templateId:s variables:["map?","string"]!
executionId:s tasks:[#] status:s errors:[#]
name status assigneeId:string:guid? dueDate:d? description
taskId:string:guid
pageSize:i page:i hasMore:b totalCount:i? data:[#74]
=Open|Closed
=NotSynced|InProgress|Synced|OutOfSync|Error|Excluded
=Unspecified|Invoice|Payment|Bill|VendorCredit|VendorPayment|InventoryAdjustment|PaymentApplication|BankDeposit|InventoryReturn|InventoryTransfer|RevenueRecognition|Estimate|PurchaseOrder|Receipt|GrossPayItem|PayrollPeriod|Manual|ItemConsumption|External|CreditMemo|CreditMemoApplication
=IncludeExceptNotSynced|Include|Exclude
name status:#69 versionId:i message postDate:string:date? customFields:["map?","string?"]! lines:[#]?
id:string:guid? createdOn:d modifiedOn:d number:i name source:# status:#69 syncStatus:#70 versionId:i lastSyncVersionId:i? message postDate:string:date? exportedOn:d? exportedBy:#95?>settings/employees customFields:[#100]? url isEmpty:b
status:#! customFields:["map?","string?",{"maxProperties":5}]!
name status:#69 versionId:i message postDate:string:date? customFields:["map?","string?"]! lines:[#123]?
pageSize:i page:i hasMore:b totalCount:i? data:[#]
pageSize:i page:i hasMore:b totalCount:i? data:[#]
syncStatus:#70 versionId:i! message:s! customFields:["map?","string?",{"maxProperties":5}]!
page:i pageSize:i hasMore:b totalCount:i? data:[#81]
id:L? name dueDayType:# dueDay:i? isCustomerDefault:b isVendorDefault:b active:b inUse:b? modifiedOn:d createdOn:d paymentTermDiscountModel:# interestSettings:#
page:i pageSize:i hasMore:b totalCount:i? data:[#83]
id:L name:s modifiedOn:d? createdOn:d?
page:i pageSize:i hasMore:b totalCount:i? data:[#]
=Undefined|JournalEntry|ReceivePayment
paymentIds:[L]>/payments status:#
active:b! authCode:s! checkNumber:s! exportId:s! memo:s! paidOn:d! splits:[#] status:#132! typeId:L>/payment-types
active:b? authCode checkNumber customerId:L?>crm/customers exportId id:L memo paidOn:d? splits:[#133] status:#132? transactionStatus:#? typeId:L>/payment-types
page:i pageSize:i hasMore:b totalCount:i? data:[#90]
id:L name active:b customerId isApproved:b isVerified:b contactInfo:#? address:#97? createdOn:d modifiedOn:d
page:i pageSize:i hasMore:b totalCount:i? data:[#]
id:L name:s dataType:# dataTypeOptions:[s]? createdOn:d modifiedOn:d
objectId:L customFields:[#]
=None|ByValue
id:L name
id:L number name
street unit city state zip country
order:i name description:string:html? quantity cost allocatedTax allocatedShipping allocatedOtherCosts fullyLandedUnitCost inventoryLocation:#? vendorPartNumber serialNumber generalLedgerAccount:#?>/gl-accounts costOfSaleAccount:#140?>/gl-accounts assetAccount:#140?>/gl-accounts id:L skuId:L receiptItemId:L? skuType:s skuCode:s budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes
id:L amount:s description generalLedgerAccount:#140?>/gl-accounts job:#95?>jpm/jobs businessUnit:#95?>settings/business-units budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes projectLabelIds:[L]?
name value
id:L inventoryReturnId:L?>inventory/returns jobId:L?>jpm/jobs active:b createdOn:d modifiedOn:d date:d canceledOn:d? number referenceNumber memo amount:c appliedAmount:c status:# syncStatus:# batch:#96? businessUnit:#95?>settings/business-units remittanceVendor:#95?>/remittance-vendors vendor:#95?>inventory/vendors paymentStatus:# splits:[#] budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes customFields:[#100]?
id:L active:b? createdOn:d modifiedOn:d date:d approvedDate:d? method:# name printCheck:b? amount:c errorMessage status:#143 syncStatus:# batch:#96? glAccount:#140?>/gl-accounts businessUnit:#95?>settings/business-units vendor:#95?>inventory/vendors remittanceVendor:#95?>/remittance-vendors splits:[#] customFields:[#100]?
id:L name depositStatus:#21? syncStatus:#22? batch:#96? createdOn:d createdBy modifiedOn:d? active:b importId depositDate:d reviewStatus:#20? reviewedOn:d? grossAmount:c netAmount:c fees:c? bankAccount:#?>/gl-accounts feeAccount:#?>/gl-accounts
id:L syncStatus referenceNumber date:d? type typeId total unappliedAmount memo customer:#95?>crm/customers businessUnit:#95?>settings/business-units deposit:#95?>/bank-deposits batch:#96? createdBy generalLedgerAccount:#140?>/gl-accounts appliedTo:[#]? customFields:[#]? authCode checkNumber modifiedOn:d createdOn:d active:b
id:L date:string:date referenceNumber subTotal:c salesTax:c salesTaxCode:#? total:c balance:c appliedTo:[#]? customer:#95?>crm/customers customerAddress:#97? location:#95?>crm/locations locationAddress:#97? businessUnit:#95?>settings/business-units syncStatus batch:#96? customFields:[#100]? createdOn:d createdBy modifiedOn:d modifiedBy description active:b importId exportId
id:L active:b description quantity:c cost:c price:c type skuName skuId:L total:c taxable:b revenueGeneralLedgerAccount:#?>/gl-accounts expensesGeneralLedgerAccount:#154?>/gl-accounts createdOn:d createdBy businessUnit:#?>settings/business-units creditMemoId:L>/credit-memos
id:L active:b description quantity:c cost:c price:c type skuName skuId:L total:c taxable:b revenueGeneralLedgerAccount:#154?>/gl-accounts expensesGeneralLedgerAccount:#154?>/gl-accounts createdOn:d createdBy businessUnit:#155?>settings/business-units
invoiceId:L?>/invoices amount:c?
invoiceId:L>/invoices amount:c
id:L purchaseOrderId:L?>inventory/purchase-orders syncStatus referenceNumber vendorNumber summary billDate:d? billAmount taxAmount shippingAmount otherAmount createdBy createdOn:d? modifiedOn:d? termName dueDate:d? shipToDescription postDate:d? batch:#96? businessUnit:#95?>settings/business-units taxZone:#95?>/tax-zones vendor:#95?>inventory/vendors shipTo:#97? budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes items:[#116]? customFields:[#100]? jobId:L?>jpm/jobs jobNumber dateReconciled:d? active:b landedCostMethod:["any-of?","#94","integer"]^8
id:L description:string:html? quantity cost totalCost budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes inventoryLocationId:L? inventoryLocation price type:# skuName skuId:L total inventory:b taxable:b isChargeable:b generalLedgerAccount:#140?>/gl-accounts costOfSaleAccount:#140?>/gl-accounts assetAccount:#140?>/gl-accounts membershipTypeId:L>memberships/membership-types itemGroup:#? displayName soldHours:c? createdOn:d modifiedOn:d serviceDate:d? order:i businessUnit:#95?>settings/business-units createdById:L?>settings/employees#userId displayInAmount:b? importId exportId inventoryStatus addOn:b memberPrice technicianId:L?>settings/technicians installedEquipmentId:L?>equipment-systems/installed-equipment estimateItemId:L?>salestech/estimates/items active:b invoiceId:L>/invoices
summary:string:html? items:[#]?>/invoice-items customFields:[#100]? active:b discountTotal importId exportId materialSkuId:L?>pricebook/materials membershipId:L?>memberships/memberships paidOn:d? invoiceConfiguration:#57 id:L syncStatus budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes referenceNumber invoiceDate:d? dueDate:d? subTotal salesTax salesTaxCode:#152? taxZoneId:L?>/tax-zones total balance invoiceType:#95? customer:#95?>crm/customers customerAddress:#97? location:#95?>crm/locations locationAddress:#97? businessUnit:#95?>settings/business-units termName createdBy batch:#96? depositedOn:d? createdOn:d modifiedOn:d? adjustmentToId:L?>/invoices job:#?>jpm/jobs projectId:L?>jpm/projects royalty:#? employeeInfo:#?>settings/employees commissionEligibilityDate sentStatus:# reviewStatus:#56 assignedTo:#95?>settings/employees
active:b appliedTo:[#150]? authCode batch:#96? businessUnit:#95?>settings/business-units checkNumber createdBy createdOn:d customer:#95?>crm/customers customFields:[#151]? date:d? deposit:#95?>/bank-deposits generalLedgerAccount:#140?>/gl-accounts id:L memo modifiedOn:d referenceNumber refundedPaymentId:L?>/payments syncStatus total type typeId unappliedAmount
=CheckingAccount|UndepositedFunds|AccountsReceivable|Inventory|AccountsPayable|CustomerRefundsPayable|SalesTaxPayable|CustomerDeposits|MembershipAgreements|RetainedEarnings|Revenue|MembershipRevenue|Refunds|CostOfGoodsSoldMaterials|CostOfGoodsSoldEquipment|CostOfGoodsSoldShipping|CostOfGoodsSoldTax|PayrollLabor|PayrollEmployeeTaxes|EmployeeBenefits|EmployerTaxes|EmployerBenefits|Deductions|InventoryAdjustments|CostOfGoodsSoldRestockingFee|CostOfGoodsSoldLabor|PayrollLiability|PayrollClearing|CommittedCosts|GoodsReceivedNotInvoiced|VendorDiscount|ProcessingFees|GoodsReturnedNotCredited|UseTaxExpense|UseTaxLiability
id:L parentTypeId:L?>/gl-accounts/types name active:b createdOn:d modifiedOn:d
order:i name description:string:html? quantity cost allocatedTax allocatedShipping allocatedOtherCosts fullyLandedUnitCost inventoryLocation serialNumber generalLedgerAccount:#140?>/gl-accounts costOfSaleAccount:#140?>/gl-accounts assetAccount:#140?>/gl-accounts id:L skuId:L receiptItemId:L? skuType:s skuCode:s budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes
id:L syncStatus budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes referenceNumber invoiceDate:d? dueDate:d? subTotal salesTax salesTaxCode:#152? taxZoneId:L?>/tax-zones total balance invoiceType:#95? customer:#95?>crm/customers customerAddress:#97? location:#95?>crm/locations locationAddress:#97? businessUnit:#95?>settings/business-units termName createdBy batch:#96? depositedOn:d? createdOn:d modifiedOn:d? adjustmentToId:L?>/invoices job:#159?>jpm/jobs projectId:L?>jpm/projects royalty:#160? employeeInfo:#161?>settings/employees commissionEligibilityDate sentStatus:#162 reviewStatus:#56 assignedTo:#95?>settings/employees summary:string:html? items:[#158]?>/invoice-items customFields:[#100]? active:b discountTotal importId exportId materialSkuId:L?>pricebook/materials membershipId:L?>memberships/memberships paidOn:d? invoiceConfiguration:#57
=Pending|Sent|Failed
id:L settlementStatus:#? settlementDate:d?
taskId:string:guid type name status assigneeId:string:guid? dueDate:d? description templateId reason relations:[#]
taskId:string:guid>/invoices/tasks key:s
message:s
postDate:string:date? accountId:L?>/gl-accounts debit:c credit:c memo quantity:c? unitAmount:c? externalObjects:[#]? businessUnitId:L?>settings/business-units customerId:L?>crm/customers vendorId:L?>inventory/vendors inventoryLocationId:L? jobId:L?>jpm/jobs customerLocationId:L?>crm/locations paymentTypeId:L?>/payment-types projectId:L?>jpm/projects budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes employeeId:L?>settings/employees serviceAgreementId:L?>service-agreements/service-agreements appliedTo:#? sku:#?
=ServiceTitan|External
=Open|Closed
postDate:string:date? account:#>/gl-accounts debit:c credit:c memo quantity:c? unitAmount:c? externalObjects:[#]? transaction:#166? businessUnit:#95?>settings/business-units customer:#95?>crm/customers vendor:#95?>inventory/vendors inventoryLocation:#95? job:#?>jpm/jobs customerLocation:#95?>crm/locations paymentType:#95?>/payment-types project:#170?>jpm/projects serviceAgreement:#170?>service-agreements/service-agreements appliedTo:#166? sku:#? transactionDate:string:date? budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes
postDate:string:date? account:#168>/gl-accounts credit:c debit:c memo businessUnit:#95?>settings/business-units
=NumberOfDays|CertainDayOfCurrentMonth|CertainDayOfFollowingMonth
id:L? discountApplyTo:#? discount:c? discountType:#? account applyBy:#? applyByValue:i?
id:L? rateType:# flatRateValue:c? percentageRateValue:c? chargeMethod:#? frequency:# gracePeriod:i? targetInvoices:[#] taskId:L>pricebook/services taskDisplayName:s
active:b appliedTo:[#150]? authCode batch:#96? businessUnit:#95?>settings/business-units checkNumber createdBy createdOn:d customer:#95?>crm/customers customFields:[#151]? date:d? deposit:#95?>/bank-deposits generalLedgerAccount:#140?>/gl-accounts id:L memo modifiedOn:d referenceNumber refundedPaymentId:L?>/payments syncStatus total type typeId unappliedAmount
=Pending|Posted|Exported
amount:c? invoiceId:L?>/invoices invoiceNumber
=Success|Fail|Pending|Rejected
firstName lastName phone email fax
id:L name color:i? isTaxRateSeparated:b isMultipleTaxZone:b rates:[#] createdOn:d modifiedOn:d active:b
=Text|Dropdown|Numeric
name:["limited","string",{"maxLength":255}] value
id:L name type
id:L name number type detailType
=Unreconciled|Canceled
=Pending|Posted|Exported
=Unpaid|ReadyForApproval|Initiated|Paid|Cancelled|InTransit|Processing|Rejected
id:L active:b createdOn:d inventoryBillId:L>/inventory-bills vendorCreditId:L>/ap-credits amount:c
=AccountingSystem|ServiceTitan
=Pending|Posted|Exported
id:L active:b? createdOn:d documentId:L? inventoryBillId:L?>/inventory-bills amount:c
id:L name number type detailType
id:L name number type detailType
appliedAmount appliedBy appliedId:L appliedOn:d? appliedTo:L appliedToReferenceNumber
name:s value:s
id:L name taxRate:c
appliedId:L appliedTo:L appliedAmount:c appliedOn:string:date appliedBy appliedToReferenceNumber
id:L name number type
id:L name
=Service|Material|Equipment|PriceModifier|Unspecified
rootId:L name
id:L description:string:html? quantity cost totalCost budgetCodeId:L?>jpm/work-breakdown-structure/budget-codes inventoryLocationId:L? inventoryLocation price type:#156 skuName skuId:L total inventory:b taxable:b isChargeable:b generalLedgerAccount:#140?>/gl-accounts costOfSaleAccount:#140?>/gl-accounts assetAccount:#140?>/gl-accounts membershipTypeId:L^16>memberships/membership-types itemGroup:#157? displayName soldHours:c? createdOn:d modifiedOn:d serviceDate:d? order:i businessUnit:#95?>settings/business-units createdById:L?>settings/employees#userId displayInAmount:b? importId exportId inventoryStatus addOn:b memberPrice technicianId:L?>settings/technicians installedEquipmentId:L?>equipment-systems/installed-equipment estimateItemId:L?>salestech/estimates/items
id:L number type
status date:d? sentOn:d? memo
id:L name modifiedOn:d
=NotSent|Sent|Opened
=NotSettled|Settled
type taskId:string:guid>/invoices/tasks
id type name url
id:L type:#71 refNumber
id:L type:#
id:L number name type subtype
id type name url
id:L number
id:L type:#180? code
=ApplyToTotalAmount|ApplyToSubtotalAmount|ApplyToRemainingBalance
=Fixed|Percent
=NumberOfDays|DayOfMonth|DayOfFollowingMonth
=Flat|Percentage|MaxOfFlatAndPercentage
=PrincipalOnly|Total
=Once|Daily|Monthly
=JobInvoices|MembershipInvoices|ProgressInvoices|PointOfSalesInvoices
id:L? taxName taxBaseType:[#] taxRate:c salesTaxItem
=Service|Material|Equipment|PriceModifier|Unspecified
=Subtotal|Labor|Material`,
  }),
);
