/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const CLIENT_SPECIFIC_PRICING_EXCEPTION_REQUEST_KEYS: BodyKeys = "skuId value valueType";
export const UPDATE_CLIENT_SPECIFIC_PRICING_REQUEST_KEYS: BodyKeys = [
  "",
  { exceptions: CLIENT_SPECIFIC_PRICING_EXCEPTION_REQUEST_KEYS },
];
export const CATEGORY_CREATE_REQUEST_KEYS: BodyKeys =
  "name active description parentId position image categoryType businessUnitIds skuImages skuVideos";
export const CATEGORY_UPDATE_REQUEST_KEYS: BodyKeys =
  "name active description parentId position image categoryType businessUnitIds skuImages skuVideos";
export const SKU_ASSET_REQUEST_KEYS: BodyKeys = "type alias url isDefault";
export const EXTERNAL_DATA_KEYS: BodyKeys = "key value";
export const EXTERNAL_DATA_CREATE_REQUEST_KEYS: BodyKeys = [
  "applicationGuid",
  { externalData: EXTERNAL_DATA_KEYS },
];
export const DISCOUNT_AND_FEES_CREATE_REQUEST_KEYS: BodyKeys = [
  "type code displayName description amountType amount limit taxable categories hours account intacctGlGroupAccount crossSaleGroup active bonus commissionBonus paysCommission excludeFromPayroll budgetCostCode budgetCostType",
  { assets: SKU_ASSET_REQUEST_KEYS, externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS },
];
export const EXTERNAL_DATA_UPDATE_KEYS: BodyKeys = "key value";
export const EXTERNAL_DATA_UPDATE_REQUEST_KEYS: BodyKeys = [
  "patchMode applicationGuid",
  { externalData: EXTERNAL_DATA_UPDATE_KEYS },
];
export const DISCOUNT_AND_FEES_UPDATE_REQUEST_KEYS: BodyKeys = [
  "type code displayName description amountType amount intacctGlGroupAccount limit taxable categories hours account crossSaleGroup active bonus commissionBonus paysCommission excludeFromPayroll budgetCostCode budgetCostType",
  { assets: SKU_ASSET_REQUEST_KEYS, externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS },
];
export const SKU_LINK_REQUEST_KEYS: BodyKeys = "skuId quantity";
export const EQUIPMENT_RECOMMENDATION_REQUEST_KEYS: BodyKeys = "skuId type";
export const SKU_WARRANTY_REQUEST_KEYS: BodyKeys = "duration description";
export const SKU_VENDOR_SUB_ACCOUNT_REQUEST_KEYS: BodyKeys = "cost accountName";
export const SKU_VENDOR_REQUEST_KEYS: BodyKeys = [
  "vendorId memo vendorPart cost active",
  {
    primarySubAccount: SKU_VENDOR_SUB_ACCOUNT_REQUEST_KEYS,
    otherSubAccounts: SKU_VENDOR_SUB_ACCOUNT_REQUEST_KEYS,
  },
];
export const DIMENSIONS_REQUEST_KEYS: BodyKeys = "height width depth";
export const EQUIPMENT_CREATE_REQUEST_KEYS: BodyKeys = [
  "upgrades code displayName description price memberPrice addOnPrice addOnMemberPrice active manufacturer model categories account costOfSaleAccount assetAccount intacctGlGroupAccount crossSaleGroup paysCommission bonus commissionBonus hours taxable cost unitOfMeasure isInventory isConfigurableEquipment variationEquipment budgetCostCode budgetCostType isCostLocked isPriceLocked",
  {
    equipmentMaterials: SKU_LINK_REQUEST_KEYS,
    recommendations: EQUIPMENT_RECOMMENDATION_REQUEST_KEYS,
    manufacturerWarranty: SKU_WARRANTY_REQUEST_KEYS,
    serviceProviderWarranty: SKU_WARRANTY_REQUEST_KEYS,
    assets: SKU_ASSET_REQUEST_KEYS,
    primaryVendor: SKU_VENDOR_REQUEST_KEYS,
    otherVendors: SKU_VENDOR_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS,
    dimensions: DIMENSIONS_REQUEST_KEYS,
  },
];
export const EQUIPMENT_UPDATE_REQUEST_KEYS: BodyKeys = [
  "code displayName description price memberPrice addOnPrice addOnMemberPrice active manufacturer model upgrades categories account costOfSaleAccount assetAccount intacctGlGroupAccount crossSaleGroup paysCommission bonus commissionBonus hours taxable cost unitOfMeasure isInventory isConfigurableEquipment variationEquipment budgetCostCode budgetCostType isCostLocked isPriceLocked",
  {
    manufacturerWarranty: SKU_WARRANTY_REQUEST_KEYS,
    serviceProviderWarranty: SKU_WARRANTY_REQUEST_KEYS,
    assets: SKU_ASSET_REQUEST_KEYS,
    recommendations: EQUIPMENT_RECOMMENDATION_REQUEST_KEYS,
    equipmentMaterials: SKU_LINK_REQUEST_KEYS,
    primaryVendor: SKU_VENDOR_REQUEST_KEYS,
    otherVendors: SKU_VENDOR_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS,
    dimensions: DIMENSIONS_REQUEST_KEYS,
  },
];
export const IMAGES_UPLOAD_BODY_KEYS: BodyKeys = "file";
export const MATERIAL_CREATE_REQUEST_KEYS: BodyKeys = [
  "code displayName description cost active price memberPrice addOnPrice addOnMemberPrice hours bonus commissionBonus paysCommission deductAsJobCost unitOfMeasure isInventory account costOfSaleAccount assetAccount intacctGlGroupAccount taxable categories isConfigurableMaterial chargeableByDefault variationMaterials isOtherDirectCost costTypeId budgetCostCode budgetCostType isCostLocked isPriceLocked isChemical epaNumber activeIngredients",
  {
    primaryVendor: SKU_VENDOR_REQUEST_KEYS,
    otherVendors: SKU_VENDOR_REQUEST_KEYS,
    assets: SKU_ASSET_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS,
  },
];
export const MATERIAL_UPDATE_REQUEST_KEYS: BodyKeys = [
  "code displayName description cost active price memberPrice addOnPrice addOnMemberPrice hours bonus commissionBonus paysCommission deductAsJobCost unitOfMeasure isInventory account costOfSaleAccount assetAccount intacctGlGroupAccount taxable categories isConfigurableMaterial chargeableByDefault variationMaterials costTypeId budgetCostCode budgetCostType isCostLocked isPriceLocked isChemical epaNumber activeIngredients",
  {
    primaryVendor: SKU_VENDOR_REQUEST_KEYS,
    otherVendors: SKU_VENDOR_REQUEST_KEYS,
    assets: SKU_ASSET_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS,
  },
];
export const MATERIALS_MARKUP_REQUEST_KEYS: BodyKeys = "id from to percent";
export const SKU_LINK_BULK_CREATE_REQUEST_KEYS: BodyKeys = "skuId customId quantity";
export const SERVICE_RECOMMENDATION_BULK_CREATE_REQUEST_KEYS: BodyKeys = "skuId customId";
export const SKU_UPGRADE_BULK_CREATE_REQUEST_KEYS: BodyKeys = "skuId customId";
export const SERVICE_BULK_CREATE_REQUEST_KEYS: BodyKeys = [
  "code displayName description categories price memberPrice addOnPrice addOnMemberPrice taxable account intacctGlGroupAccount hours isLabor active crossSaleGroup paysCommission bonus commissionBonus budgetCostCode budgetCostType isPriceLocked customId",
  {
    serviceMaterials: SKU_LINK_BULK_CREATE_REQUEST_KEYS,
    serviceEquipment: SKU_LINK_BULK_CREATE_REQUEST_KEYS,
    recommendations: SERVICE_RECOMMENDATION_BULK_CREATE_REQUEST_KEYS,
    upgrades: SKU_UPGRADE_BULK_CREATE_REQUEST_KEYS,
    warranty: SKU_WARRANTY_REQUEST_KEYS,
    assets: SKU_ASSET_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS,
  },
];
export const EQUIPMENT_RECOMMENDATION_BULK_CREATE_REQUEST_KEYS: BodyKeys = "skuId customId type";
export const EQUIPMENT_BULK_CREATE_REQUEST_KEYS: BodyKeys = [
  "code displayName description price memberPrice addOnPrice addOnMemberPrice active manufacturer model categories account costOfSaleAccount assetAccount intacctGlGroupAccount crossSaleGroup paysCommission bonus commissionBonus hours taxable cost unitOfMeasure isInventory isConfigurableEquipment variationEquipment budgetCostCode budgetCostType isCostLocked isPriceLocked customId",
  {
    equipmentMaterials: SKU_LINK_BULK_CREATE_REQUEST_KEYS,
    recommendations: EQUIPMENT_RECOMMENDATION_BULK_CREATE_REQUEST_KEYS,
    upgrades: SKU_UPGRADE_BULK_CREATE_REQUEST_KEYS,
    manufacturerWarranty: SKU_WARRANTY_REQUEST_KEYS,
    serviceProviderWarranty: SKU_WARRANTY_REQUEST_KEYS,
    assets: SKU_ASSET_REQUEST_KEYS,
    primaryVendor: SKU_VENDOR_REQUEST_KEYS,
    otherVendors: SKU_VENDOR_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS,
    dimensions: DIMENSIONS_REQUEST_KEYS,
  },
];
export const MATERIAL_BULK_CREATE_REQUEST_KEYS: BodyKeys = [
  "code displayName description cost active price memberPrice addOnPrice addOnMemberPrice hours bonus commissionBonus paysCommission deductAsJobCost unitOfMeasure isInventory account costOfSaleAccount assetAccount intacctGlGroupAccount taxable categories isConfigurableMaterial chargeableByDefault variationMaterials isOtherDirectCost costTypeId budgetCostCode budgetCostType isCostLocked isPriceLocked isChemical epaNumber activeIngredients customId",
  {
    primaryVendor: SKU_VENDOR_REQUEST_KEYS,
    otherVendors: SKU_VENDOR_REQUEST_KEYS,
    assets: SKU_ASSET_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS,
  },
];
export const DISCOUNT_AND_FEES_BULK_CREATE_REQUEST_KEYS: BodyKeys = [
  "type code displayName description amountType amount limit taxable categories hours account intacctGlGroupAccount crossSaleGroup active bonus commissionBonus paysCommission excludeFromPayroll budgetCostCode budgetCostType customId",
  { assets: SKU_ASSET_REQUEST_KEYS, externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS },
];
export const PRICEBOOK_BULK_CREATE_REQUEST_KEYS: BodyKeys = [
  "",
  {
    services: SERVICE_BULK_CREATE_REQUEST_KEYS,
    equipment: EQUIPMENT_BULK_CREATE_REQUEST_KEYS,
    materials: MATERIAL_BULK_CREATE_REQUEST_KEYS,
    discountAndFees: DISCOUNT_AND_FEES_BULK_CREATE_REQUEST_KEYS,
  },
];
export const SERVICE_BULK_UPDATE_REQUEST_KEYS: BodyKeys = [
  "code displayName description categories price memberPrice addOnPrice addOnMemberPrice taxable account intacctGlGroupAccount hours isLabor recommendations upgrades active crossSaleGroup paysCommission bonus commissionBonus budgetCostCode budgetCostType isPriceLocked id",
  {
    warranty: SKU_WARRANTY_REQUEST_KEYS,
    assets: SKU_ASSET_REQUEST_KEYS,
    serviceMaterials: SKU_LINK_REQUEST_KEYS,
    serviceEquipment: SKU_LINK_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS,
  },
];
export const EQUIPMENT_BULK_UPDATE_REQUEST_KEYS: BodyKeys = [
  "code displayName description price memberPrice addOnPrice addOnMemberPrice active manufacturer model upgrades categories account costOfSaleAccount assetAccount intacctGlGroupAccount crossSaleGroup paysCommission bonus commissionBonus hours taxable cost unitOfMeasure isInventory isConfigurableEquipment variationEquipment budgetCostCode budgetCostType isCostLocked isPriceLocked id",
  {
    manufacturerWarranty: SKU_WARRANTY_REQUEST_KEYS,
    serviceProviderWarranty: SKU_WARRANTY_REQUEST_KEYS,
    assets: SKU_ASSET_REQUEST_KEYS,
    recommendations: EQUIPMENT_RECOMMENDATION_REQUEST_KEYS,
    equipmentMaterials: SKU_LINK_REQUEST_KEYS,
    primaryVendor: SKU_VENDOR_REQUEST_KEYS,
    otherVendors: SKU_VENDOR_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS,
    dimensions: DIMENSIONS_REQUEST_KEYS,
  },
];
export const MATERIAL_BULK_UPDATE_REQUEST_KEYS: BodyKeys = [
  "code displayName description cost active price memberPrice addOnPrice addOnMemberPrice hours bonus commissionBonus paysCommission deductAsJobCost unitOfMeasure isInventory account costOfSaleAccount assetAccount intacctGlGroupAccount taxable categories isConfigurableMaterial chargeableByDefault variationMaterials costTypeId budgetCostCode budgetCostType isCostLocked isPriceLocked isChemical epaNumber activeIngredients id",
  {
    primaryVendor: SKU_VENDOR_REQUEST_KEYS,
    otherVendors: SKU_VENDOR_REQUEST_KEYS,
    assets: SKU_ASSET_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS,
  },
];
export const DISCOUNT_AND_FEES_BULK_UPDATE_REQUEST_KEYS: BodyKeys = [
  "type code displayName description amountType amount intacctGlGroupAccount limit taxable categories hours account crossSaleGroup active bonus commissionBonus paysCommission excludeFromPayroll budgetCostCode budgetCostType id",
  { assets: SKU_ASSET_REQUEST_KEYS, externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS },
];
export const PRICEBOOK_BULK_UPDATE_REQUEST_KEYS: BodyKeys = [
  "",
  {
    services: SERVICE_BULK_UPDATE_REQUEST_KEYS,
    equipment: EQUIPMENT_BULK_UPDATE_REQUEST_KEYS,
    materials: MATERIAL_BULK_UPDATE_REQUEST_KEYS,
    discountAndFees: DISCOUNT_AND_FEES_BULK_UPDATE_REQUEST_KEYS,
  },
];
export const SERVICE_CREATE_REQUEST_KEYS: BodyKeys = [
  "recommendations upgrades code displayName description categories price memberPrice addOnPrice addOnMemberPrice taxable account intacctGlGroupAccount hours isLabor active crossSaleGroup paysCommission bonus commissionBonus budgetCostCode budgetCostType isPriceLocked",
  {
    serviceMaterials: SKU_LINK_REQUEST_KEYS,
    serviceEquipment: SKU_LINK_REQUEST_KEYS,
    warranty: SKU_WARRANTY_REQUEST_KEYS,
    assets: SKU_ASSET_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_CREATE_REQUEST_KEYS,
  },
];
export const SERVICE_UPDATE_REQUEST_KEYS: BodyKeys = [
  "code displayName description categories price memberPrice addOnPrice addOnMemberPrice taxable account intacctGlGroupAccount hours isLabor recommendations upgrades active crossSaleGroup paysCommission bonus commissionBonus budgetCostCode budgetCostType isPriceLocked",
  {
    warranty: SKU_WARRANTY_REQUEST_KEYS,
    assets: SKU_ASSET_REQUEST_KEYS,
    serviceMaterials: SKU_LINK_REQUEST_KEYS,
    serviceEquipment: SKU_LINK_REQUEST_KEYS,
    externalData: EXTERNAL_DATA_UPDATE_REQUEST_KEYS,
  },
];
