/** Types of the Pricebook API, one per schema and one per operation's query. Generated; do not edit. */
import type { BinaryInput, Moment, MomentText, Open } from "@st-v2/runtime";

export interface ClientSpecificPricingResponse {
    id: number;
    exceptions: ClientSpecificPricingExceptionResponse[];
}

export interface ClientSpecificPricingExceptionResponse {
    skuId: number;
    skuType: Open<SkuType>;
    value: number;
    valueType: Open<MarkupType>;
}

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";
export const SkuType = {
    Service: "Service",
    Material: "Material",
    Equipment: "Equipment",
    PriceModifier: "PriceModifier",
} as const;

export type MarkupType = "Percent" | "Dollar" | "Multiplier" | "FlatPrice" | "DiscountPercent";
export const MarkupType = {
    Percent: "Percent",
    Dollar: "Dollar",
    Multiplier: "Multiplier",
    FlatPrice: "FlatPrice",
    DiscountPercent: "DiscountPercent",
} as const;

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface UpdateClientSpecificPricingResponse {
    exceptions: UpdateClientSpecificPricingExceptionResponse[];
}

export interface UpdateClientSpecificPricingExceptionResponse {
    skuId: number;
    value: number;
    valueType: Open<MarkupType>;
}

export interface UpdateClientSpecificPricingRequest {
    exceptions?: ClientSpecificPricingExceptionRequest[] | null | undefined;
}

export interface ClientSpecificPricingExceptionRequest {
    skuId: number;
    value: number;
    valueType: "Percent" | "Dollar" | "Multiplier" | "FlatPrice" | "DiscountPercent";
}

export interface CategoryResponse {
    id: number;
    name: string;
    active: boolean;
    description?: string | null;
    image?: string | null;
    parentId?: number | null;
    position: number;
    categoryType: Open<CategoryType>;
    subcategories?: CategoryResponse[] | null;
    businessUnitIds?: number[] | null;
    skuImages?: string[] | null;
    skuVideos?: string[] | null;
    source?: string | null;
    externalId?: string | null;
    hideInMobile: boolean;
    createdOn: MomentText;
    modifiedOn?: MomentText;
}

export type CategoryType = "Services" | "Materials";
export const CategoryType = {
    Services: "Services",
    Materials: "Materials",
} as const;

export interface CategoryCreateRequest {
    name: string;
    active?: boolean | null | undefined;
    description?: string | null | undefined;
    parentId?: number | null | undefined;
    position?: number | null | undefined;
    image?: string | null | undefined;
    categoryType: "Services" | "Materials";
    businessUnitIds?: number[] | null | undefined;
    skuImages?: string[] | null | undefined;
    skuVideos?: string[] | null | undefined;
}

export interface CategoryUpdateRequest {
    name?: string | undefined;
    active?: boolean | undefined;
    description?: string | undefined;
    parentId?: number | null | undefined;
    position?: number | undefined;
    image?: string | undefined;
    categoryType?: "Services" | "Materials" | undefined;
    businessUnitIds?: number[] | undefined;
    skuImages?: (string | null)[] | undefined;
    skuVideos?: (string | null)[] | undefined;
}

export interface DiscountAndFeesResponse {
    id: number;
    type: Open<PriceModifierType>;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    amountType: Open<PriceModifierAmountType>;
    amount: number;
    limit: number;
    taxable: boolean;
    categories?: number[] | null;
    hours: number;
    assets?: SkuAssetResponse[] | null;
    account?: string | null;
    crossSaleGroup?: string | null;
    active: boolean;
    bonus: number;
    commissionBonus: number;
    paysCommission: boolean;
    excludeFromPayroll: boolean;
    externalData?: ExternalData[] | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type PriceModifierType = "Discount" | "Fee";
export const PriceModifierType = {
    Discount: "Discount",
    Fee: "Fee",
} as const;

export type PriceModifierAmountType = "Percentage" | "Fixed";
export const PriceModifierAmountType = {
    Percentage: "Percentage",
    Fixed: "Fixed",
} as const;

export interface SkuAssetResponse {
    alias?: string | null;
    fileName?: string | null;
    isDefault: boolean;
    type: Open<SkuAssetType>;
    url: string;
}

export type SkuAssetType = "Other" | "Image" | "Video" | "Attachment" | "VideoFile";
export const SkuAssetType = {
    Other: "Other",
    Image: "Image",
    Video: "Video",
    Attachment: "Attachment",
    VideoFile: "VideoFile",
} as const;

export interface ExternalData {
    key: string;
    value: string;
}

export interface DiscountAndFeesCreateRequest {
    type: "Discount" | "Fee";
    code: string;
    displayName?: string | null | undefined;
    /** Format: html */
    description: string;
    amountType: "Percentage" | "Fixed";
    amount: number;
    limit?: number | null | undefined;
    taxable?: boolean | null | undefined;
    categories?: number[] | null | undefined;
    hours?: number | null | undefined;
    assets?: SkuAssetRequest[] | null | undefined;
    account?: string | null | undefined;
    intacctGlGroupAccount?: string | null | undefined;
    crossSaleGroup?: string | null | undefined;
    active?: boolean | null | undefined;
    bonus?: number | null | undefined;
    commissionBonus?: number | null | undefined;
    paysCommission?: boolean | null | undefined;
    excludeFromPayroll?: boolean | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    budgetCostCode?: string | null | undefined;
    budgetCostType?: string | null | undefined;
}

export interface SkuAssetRequest {
    type: "Other" | "Image" | "Video" | "Attachment" | "VideoFile";
    alias?: string | null | undefined;
    url: string;
    isDefault?: boolean | null | undefined;
}

export interface ExternalDataCreateRequest {
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalData[];
}

export interface DiscountAndFeesUpdateRequest {
    type?: "Discount" | "Fee" | undefined;
    code?: string | undefined;
    displayName?: string | undefined;
    /** Format: html */
    description?: string | undefined;
    amountType?: "Percentage" | "Fixed" | undefined;
    amount?: number | undefined;
    intacctGlGroupAccount?: string | undefined;
    limit?: number | undefined;
    taxable?: boolean | undefined;
    categories?: number[] | undefined;
    hours?: number | undefined;
    assets?: SkuAssetRequest[] | undefined;
    account?: string | undefined;
    crossSaleGroup?: string | undefined;
    active?: boolean | undefined;
    bonus?: number | undefined;
    commissionBonus?: number | undefined;
    paysCommission?: boolean | undefined;
    excludeFromPayroll?: boolean | undefined;
    externalData?: ExternalDataUpdateRequest | null | undefined;
    budgetCostCode?: string | undefined;
    budgetCostType?: string | undefined;
}

export interface ExternalDataUpdateRequest {
    patchMode?: "Replace" | "Merge" | null | undefined;
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalDataUpdate[];
}

export type ExternalDataPatchMode = "Replace" | "Merge";
export const ExternalDataPatchMode = {
    Replace: "Replace",
    Merge: "Merge",
} as const;

export interface ExternalDataUpdate {
    key: string;
    value?: string | null | undefined;
}

export interface EquipmentResponse {
    id: number;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    active: boolean;
    price: number;
    memberPrice: number;
    addOnPrice: number;
    addOnMemberPrice: number;
    manufacturer?: string | null;
    model?: string | null;
    manufacturerWarranty: SkuWarrantyResponse;
    serviceProviderWarranty: SkuWarrantyResponse;
    categories: number[];
    assets: SkuAssetResponse[];
    recommendations: EquipmentRecommendationResponse[];
    upgrades: number[];
    equipmentMaterials: SkuLinkResponse[];
    primaryVendor?: SkuVendorResponse | null;
    otherVendors?: SkuVendorResponse[] | null;
    account?: string | null;
    costOfSaleAccount?: string | null;
    assetAccount?: string | null;
    crossSaleGroup?: string | null;
    paysCommission: boolean;
    bonus: number;
    commissionBonus: number;
    hours: number;
    taxable: boolean;
    cost: number;
    unitOfMeasure?: string | null;
    isInventory: boolean;
    modifiedOn: MomentText;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalData[] | null;
    isConfigurableEquipment: boolean;
    variationsOrConfigurableEquipment?: number[] | null;
    typeId?: number | null;
    displayInAmount: boolean;
    generalLedgerAccountId?: number | null;
    createdOn: MomentText;
    defaultAssetUrl?: string | null;
    dimensions?: DimensionsResponse | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isCostLocked?: boolean | null;
    isPriceLocked?: boolean | null;
}

export interface SkuWarrantyResponse {
    duration: number;
    description?: string | null;
}

export interface EquipmentRecommendationResponse {
    skuId: number;
    type: Open<EquipmentRecommendationType>;
}

export type EquipmentRecommendationType = "Service" | "Material";
export const EquipmentRecommendationType = {
    Service: "Service",
    Material: "Material",
} as const;

export interface SkuLinkResponse {
    skuId: number;
    quantity: number;
}

export interface SkuVendorResponse {
    id: number;
    vendorName: string;
    vendorId: number;
    memo?: string | null;
    vendorPart?: string | null;
    cost: number;
    active: boolean;
    primarySubAccount?: SkuVendorSubAccountResponse | null;
    otherSubAccounts?: SkuVendorSubAccountResponse[] | null;
}

export interface SkuVendorSubAccountResponse {
    id: number;
    cost: number;
    accountName: string;
}

export interface DimensionsResponse {
    height?: number | null;
    width?: number | null;
    depth?: number | null;
}

export interface EquipmentCreateRequest {
    equipmentMaterials?: SkuLinkRequest[] | null | undefined;
    recommendations?: EquipmentRecommendationRequest[] | null | undefined;
    upgrades?: number[] | null | undefined;
    code: string;
    displayName?: string | null | undefined;
    /** Format: html */
    description: string;
    price?: number | null | undefined;
    memberPrice?: number | null | undefined;
    addOnPrice?: number | null | undefined;
    addOnMemberPrice?: number | null | undefined;
    active?: boolean | null | undefined;
    manufacturer?: string | null | undefined;
    model?: string | null | undefined;
    manufacturerWarranty?: SkuWarrantyRequest | null | undefined;
    serviceProviderWarranty?: SkuWarrantyRequest | null | undefined;
    assets?: SkuAssetRequest[] | null | undefined;
    categories?: number[] | null | undefined;
    primaryVendor?: SkuVendorRequest | null | undefined;
    otherVendors?: SkuVendorRequest[] | null | undefined;
    account?: string | null | undefined;
    costOfSaleAccount?: string | null | undefined;
    assetAccount?: string | null | undefined;
    intacctGlGroupAccount?: string | null | undefined;
    crossSaleGroup?: string | null | undefined;
    paysCommission?: boolean | null | undefined;
    bonus?: number | null | undefined;
    commissionBonus?: number | null | undefined;
    hours?: number | null | undefined;
    taxable?: boolean | null | undefined;
    cost?: number | null | undefined;
    unitOfMeasure?: string | null | undefined;
    isInventory?: boolean | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    isConfigurableEquipment?: boolean | null | undefined;
    variationEquipment?: number[] | null | undefined;
    budgetCostCode?: string | null | undefined;
    budgetCostType?: string | null | undefined;
    dimensions?: DimensionsRequest | null | undefined;
    isCostLocked?: boolean | null | undefined;
    isPriceLocked?: boolean | null | undefined;
}

export interface SkuLinkRequest {
    skuId: number;
    quantity: number;
}

export interface EquipmentRecommendationRequest {
    skuId: number;
    type: "Service" | "Material";
}

export interface SkuWarrantyRequest {
    duration: number;
    description?: string | null | undefined;
}

export interface SkuVendorRequest {
    vendorId: number;
    memo?: string | null | undefined;
    vendorPart?: string | null | undefined;
    cost: number;
    active: boolean;
    primarySubAccount?: SkuVendorSubAccountRequest | null | undefined;
    otherSubAccounts?: SkuVendorSubAccountRequest[] | null | undefined;
}

export interface SkuVendorSubAccountRequest {
    cost: number;
    accountName: string;
}

export interface DimensionsRequest {
    height?: number | null | undefined;
    width?: number | null | undefined;
    depth?: number | null | undefined;
}

export interface EquipmentUpdateRequest {
    code?: string | undefined;
    displayName?: string | undefined;
    /** Format: html */
    description?: string | undefined;
    price?: number | undefined;
    memberPrice?: number | undefined;
    addOnPrice?: number | undefined;
    addOnMemberPrice?: number | undefined;
    active?: boolean | undefined;
    manufacturer?: string | undefined;
    model?: string | undefined;
    manufacturerWarranty?: SkuWarrantyRequest | undefined;
    serviceProviderWarranty?: SkuWarrantyRequest | undefined;
    assets?: SkuAssetRequest[] | undefined;
    recommendations?: EquipmentRecommendationRequest[] | undefined;
    upgrades?: number[] | undefined;
    equipmentMaterials?: SkuLinkRequest[] | undefined;
    categories?: number[] | undefined;
    primaryVendor?: SkuVendorRequest | undefined;
    otherVendors?: SkuVendorRequest[] | undefined;
    account?: string | undefined;
    costOfSaleAccount?: string | undefined;
    assetAccount?: string | undefined;
    intacctGlGroupAccount?: string | undefined;
    crossSaleGroup?: string | undefined;
    paysCommission?: boolean | undefined;
    bonus?: number | undefined;
    commissionBonus?: number | undefined;
    hours?: number | undefined;
    taxable?: boolean | undefined;
    cost?: number | undefined;
    unitOfMeasure?: string | undefined;
    isInventory?: boolean | undefined;
    externalData?: ExternalDataUpdateRequest | null | undefined;
    isConfigurableEquipment?: boolean | undefined;
    variationEquipment?: number[] | undefined;
    dimensions?: DimensionsRequest | undefined;
    budgetCostCode?: string | undefined;
    budgetCostType?: string | undefined;
    isCostLocked?: boolean | undefined;
    isPriceLocked?: boolean | undefined;
}

export interface ExportCategoryResponse {
    id: number;
    name: string;
    active: boolean;
    description?: string | null;
    image?: string | null;
    parentId?: number | null;
    position: number;
    categoryType: Open<CategoryType>;
    subcategories?: CategoryResponse[] | null;
    businessUnitIds?: number[] | null;
    skuImages?: string[] | null;
    skuVideos?: string[] | null;
    source?: string | null;
    externalId?: string | null;
    hideInMobile: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface ExportEquipmentResponse {
    id: number;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    active: boolean;
    price: number;
    memberPrice: number;
    addOnPrice: number;
    addOnMemberPrice: number;
    manufacturer?: string | null;
    model?: string | null;
    manufacturerWarranty: SkuWarrantyResponse;
    serviceProviderWarranty: SkuWarrantyResponse;
    categories: number[];
    assets: SkuAssetResponse[];
    recommendations: EquipmentRecommendationResponse[];
    upgrades: number[];
    equipmentMaterials: SkuLinkResponse[];
    primaryVendor?: SkuVendorResponse | null;
    otherVendors?: SkuVendorResponse[] | null;
    account?: string | null;
    costOfSaleAccount?: string | null;
    assetAccount?: string | null;
    crossSaleGroup?: string | null;
    paysCommission: boolean;
    bonus: number;
    commissionBonus: number;
    hours: number;
    taxable: boolean;
    cost: number;
    unitOfMeasure?: string | null;
    isInventory: boolean;
    modifiedOn: MomentText;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalData[] | null;
    isConfigurableEquipment: boolean;
    variationsOrConfigurableEquipment?: number[] | null;
    typeId?: number | null;
    displayInAmount: boolean;
    generalLedgerAccountId?: number | null;
    createdOn: MomentText;
    defaultAssetUrl?: string | null;
    dimensions?: DimensionsResponse | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isCostLocked?: boolean | null;
    isPriceLocked?: boolean | null;
}

export interface ExportServiceResponse {
    id: number;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    warranty?: SkuWarrantyResponse | null;
    categories: SkuCategoryResponse[];
    price: number;
    memberPrice: number;
    addOnPrice: number;
    addOnMemberPrice: number;
    taxable: boolean;
    account?: string | null;
    hours: number;
    isLabor?: boolean | null;
    recommendations: number[];
    upgrades: number[];
    assets: SkuAssetResponse[];
    serviceMaterials: SkuLinkResponse[];
    serviceEquipment: SkuLinkResponse[];
    active: boolean;
    crossSaleGroup?: string | null;
    paysCommission: boolean;
    bonus: number;
    commissionBonus: number;
    modifiedOn: MomentText;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalData[] | null;
    businessUnitId?: number | null;
    cost: number;
    createdOn: MomentText;
    soldByCommission: number;
    defaultAssetUrl?: string | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isPriceLocked?: boolean | null;
}

export interface SkuCategoryResponse {
    id: number;
    name: string;
    active: boolean;
}

export interface ExportMaterialResponse {
    id: number;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    cost: number;
    active: boolean;
    price: number;
    memberPrice: number;
    addOnPrice: number;
    addOnMemberPrice: number;
    hours: number;
    bonus: number;
    commissionBonus: number;
    paysCommission: boolean;
    deductAsJobCost: boolean;
    unitOfMeasure?: string | null;
    isInventory: boolean;
    account?: string | null;
    costOfSaleAccount?: string | null;
    assetAccount?: string | null;
    taxable?: boolean | null;
    primaryVendor?: SkuVendorResponse | null;
    otherVendors?: SkuVendorResponse[] | null;
    categories: number[];
    assets: SkuAssetResponse[];
    modifiedOn: MomentText;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalData[] | null;
    isConfigurableMaterial: boolean;
    chargeableByDefault: boolean;
    variationsOrConfigurableMaterials?: number[] | null;
    businessUnitId?: number | null;
    createdById: number;
    createdOn: MomentText;
    displayInAmount: boolean;
    generalLedgerAccountId?: number | null;
    isOtherDirectCost: boolean;
    costTypeId?: number | null;
    defaultAssetUrl?: string | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isCostLocked?: boolean | null;
    isPriceLocked?: boolean | null;
    isChemical?: boolean | null;
    epaNumber?: string | null;
    activeIngredients?: string | null;
}

export interface ImageUploadResponse {
    path: string;
}

export interface MaterialResponse {
    id: number;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    cost: number;
    active: boolean;
    price: number;
    memberPrice: number;
    addOnPrice: number;
    addOnMemberPrice: number;
    hours: number;
    bonus: number;
    commissionBonus: number;
    paysCommission: boolean;
    deductAsJobCost: boolean;
    unitOfMeasure?: string | null;
    isInventory: boolean;
    account?: string | null;
    costOfSaleAccount?: string | null;
    assetAccount?: string | null;
    taxable?: boolean | null;
    primaryVendor?: SkuVendorResponse | null;
    otherVendors?: SkuVendorResponse[] | null;
    categories: number[];
    assets: SkuAssetResponse[];
    modifiedOn: MomentText;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalData[] | null;
    isConfigurableMaterial: boolean;
    chargeableByDefault: boolean;
    variationsOrConfigurableMaterials?: number[] | null;
    businessUnitId?: number | null;
    createdById: number;
    createdOn: MomentText;
    displayInAmount: boolean;
    generalLedgerAccountId?: number | null;
    isOtherDirectCost: boolean;
    costTypeId?: number | null;
    defaultAssetUrl?: string | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isCostLocked?: boolean | null;
    isPriceLocked?: boolean | null;
    isChemical?: boolean | null;
    epaNumber?: string | null;
    activeIngredients?: string | null;
}

export interface MaterialCreateRequest {
    code: string;
    displayName?: string | null | undefined;
    /** Format: html */
    description: string;
    cost?: number | null | undefined;
    active?: boolean | null | undefined;
    price?: number | null | undefined;
    memberPrice?: number | null | undefined;
    addOnPrice?: number | null | undefined;
    addOnMemberPrice?: number | null | undefined;
    hours?: number | null | undefined;
    bonus?: number | null | undefined;
    commissionBonus?: number | null | undefined;
    paysCommission?: boolean | null | undefined;
    deductAsJobCost?: boolean | null | undefined;
    unitOfMeasure?: string | null | undefined;
    isInventory?: boolean | null | undefined;
    account?: string | null | undefined;
    costOfSaleAccount?: string | null | undefined;
    assetAccount?: string | null | undefined;
    intacctGlGroupAccount?: string | null | undefined;
    taxable?: boolean | null | undefined;
    primaryVendor?: SkuVendorRequest | null | undefined;
    otherVendors?: SkuVendorRequest[] | null | undefined;
    assets?: SkuAssetRequest[] | null | undefined;
    categories?: number[] | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    isConfigurableMaterial?: boolean | null | undefined;
    chargeableByDefault?: boolean | null | undefined;
    variationMaterials?: number[] | null | undefined;
    isOtherDirectCost?: boolean | null | undefined;
    costTypeId?: number | null | undefined;
    budgetCostCode?: string | null | undefined;
    budgetCostType?: string | null | undefined;
    isCostLocked?: boolean | null | undefined;
    isPriceLocked?: boolean | null | undefined;
    isChemical?: boolean | null | undefined;
    epaNumber?: string | null | undefined;
    activeIngredients?: string | null | undefined;
}

export interface MaterialUpdateRequest {
    code?: string | undefined;
    displayName?: string | undefined;
    /** Format: html */
    description?: string | undefined;
    cost?: number | undefined;
    active?: boolean | undefined;
    price?: number | undefined;
    memberPrice?: number | undefined;
    addOnPrice?: number | undefined;
    addOnMemberPrice?: number | undefined;
    hours?: number | undefined;
    bonus?: number | undefined;
    commissionBonus?: number | undefined;
    paysCommission?: boolean | undefined;
    deductAsJobCost?: boolean | undefined;
    unitOfMeasure?: string | undefined;
    isInventory?: boolean | undefined;
    account?: string | undefined;
    costOfSaleAccount?: string | undefined;
    assetAccount?: string | undefined;
    intacctGlGroupAccount?: string | undefined;
    taxable?: boolean | undefined;
    primaryVendor?: SkuVendorRequest | undefined;
    otherVendors?: SkuVendorRequest[] | undefined;
    assets?: SkuAssetRequest[] | undefined;
    categories?: number[] | undefined;
    externalData?: ExternalDataUpdateRequest | null | undefined;
    isConfigurableMaterial?: boolean | undefined;
    chargeableByDefault?: boolean | undefined;
    variationMaterials?: number[] | undefined;
    costTypeId?: number | null | undefined;
    budgetCostCode?: string | undefined;
    budgetCostType?: string | undefined;
    isCostLocked?: boolean | undefined;
    isPriceLocked?: boolean | undefined;
    isChemical?: boolean | undefined;
    epaNumber?: string | undefined;
    activeIngredients?: string | undefined;
}

export interface CostTypeResponse {
    id: number;
    name?: string | null;
}

export interface MaterialsMarkupResponseCollection {
    data: MaterialsMarkupResponse[];
    page: number;
    pageSize: number;
    totalCount: number;
    hasMore: boolean;
}

export interface MaterialsMarkupResponse {
    id: number;
    from: number;
    to: number;
    percent: number;
}

export interface MaterialsMarkupResponseResult {
    data: MaterialsMarkupResponse;
}

export interface MaterialsMarkupRequest {
    id: number;
    from: number;
    to: number;
    percent: number;
}

export interface PricebookBulkCreateResponse {
    services?: CustomIdMapping[] | null;
    equipment?: CustomIdMapping[] | null;
    materials?: CustomIdMapping[] | null;
    discountAndFees?: CustomIdMapping[] | null;
}

export interface CustomIdMapping {
    customId: string;
    id: number;
}

export interface PricebookBulkCreateRequest {
    services?: ServiceBulkCreateRequest[] | null | undefined;
    equipment?: EquipmentBulkCreateRequest[] | null | undefined;
    materials?: MaterialBulkCreateRequest[] | null | undefined;
    discountAndFees?: DiscountAndFeesBulkCreateRequest[] | null | undefined;
}

export interface ServiceBulkCreateRequest {
    serviceMaterials?: SkuLinkBulkCreateRequest[] | null | undefined;
    serviceEquipment?: SkuLinkBulkCreateRequest[] | null | undefined;
    recommendations?: ServiceRecommendationBulkCreateRequest[] | null | undefined;
    upgrades?: SkuUpgradeBulkCreateRequest[] | null | undefined;
    code: string;
    displayName?: string | null | undefined;
    /** Format: html */
    description: string;
    warranty?: SkuWarrantyRequest | null | undefined;
    categories?: number[] | null | undefined;
    price?: number | null | undefined;
    memberPrice?: number | null | undefined;
    addOnPrice?: number | null | undefined;
    addOnMemberPrice?: number | null | undefined;
    taxable?: boolean | null | undefined;
    account?: string | null | undefined;
    intacctGlGroupAccount?: string | null | undefined;
    hours?: number | null | undefined;
    isLabor?: boolean | null | undefined;
    assets?: SkuAssetRequest[] | null | undefined;
    active?: boolean | null | undefined;
    crossSaleGroup?: string | null | undefined;
    paysCommission?: boolean | null | undefined;
    bonus?: number | null | undefined;
    commissionBonus?: number | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    budgetCostCode?: string | null | undefined;
    budgetCostType?: string | null | undefined;
    isPriceLocked?: boolean | null | undefined;
    customId?: string | null | undefined;
}

export interface SkuLinkBulkCreateRequest {
    skuId?: number | null | undefined;
    customId?: string | null | undefined;
    quantity: number;
}

export interface ServiceRecommendationBulkCreateRequest {
    skuId?: number | null | undefined;
    customId?: string | null | undefined;
}

export interface SkuUpgradeBulkCreateRequest {
    skuId?: number | null | undefined;
    customId?: string | null | undefined;
}

export interface EquipmentBulkCreateRequest {
    equipmentMaterials?: SkuLinkBulkCreateRequest[] | null | undefined;
    recommendations?: EquipmentRecommendationBulkCreateRequest[] | null | undefined;
    upgrades?: SkuUpgradeBulkCreateRequest[] | null | undefined;
    code: string;
    displayName?: string | null | undefined;
    /** Format: html */
    description: string;
    price?: number | null | undefined;
    memberPrice?: number | null | undefined;
    addOnPrice?: number | null | undefined;
    addOnMemberPrice?: number | null | undefined;
    active?: boolean | null | undefined;
    manufacturer?: string | null | undefined;
    model?: string | null | undefined;
    manufacturerWarranty?: SkuWarrantyRequest | null | undefined;
    serviceProviderWarranty?: SkuWarrantyRequest | null | undefined;
    assets?: SkuAssetRequest[] | null | undefined;
    categories?: number[] | null | undefined;
    primaryVendor?: SkuVendorRequest | null | undefined;
    otherVendors?: SkuVendorRequest[] | null | undefined;
    account?: string | null | undefined;
    costOfSaleAccount?: string | null | undefined;
    assetAccount?: string | null | undefined;
    intacctGlGroupAccount?: string | null | undefined;
    crossSaleGroup?: string | null | undefined;
    paysCommission?: boolean | null | undefined;
    bonus?: number | null | undefined;
    commissionBonus?: number | null | undefined;
    hours?: number | null | undefined;
    taxable?: boolean | null | undefined;
    cost?: number | null | undefined;
    unitOfMeasure?: string | null | undefined;
    isInventory?: boolean | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    isConfigurableEquipment?: boolean | null | undefined;
    variationEquipment?: number[] | null | undefined;
    budgetCostCode?: string | null | undefined;
    budgetCostType?: string | null | undefined;
    dimensions?: DimensionsRequest | null | undefined;
    isCostLocked?: boolean | null | undefined;
    isPriceLocked?: boolean | null | undefined;
    customId?: string | null | undefined;
}

export interface EquipmentRecommendationBulkCreateRequest {
    skuId?: number | null | undefined;
    customId?: string | null | undefined;
    type: "Service" | "Material";
}

export interface MaterialBulkCreateRequest {
    code: string;
    displayName?: string | null | undefined;
    /** Format: html */
    description: string;
    cost?: number | null | undefined;
    active?: boolean | null | undefined;
    price?: number | null | undefined;
    memberPrice?: number | null | undefined;
    addOnPrice?: number | null | undefined;
    addOnMemberPrice?: number | null | undefined;
    hours?: number | null | undefined;
    bonus?: number | null | undefined;
    commissionBonus?: number | null | undefined;
    paysCommission?: boolean | null | undefined;
    deductAsJobCost?: boolean | null | undefined;
    unitOfMeasure?: string | null | undefined;
    isInventory?: boolean | null | undefined;
    account?: string | null | undefined;
    costOfSaleAccount?: string | null | undefined;
    assetAccount?: string | null | undefined;
    intacctGlGroupAccount?: string | null | undefined;
    taxable?: boolean | null | undefined;
    primaryVendor?: SkuVendorRequest | null | undefined;
    otherVendors?: SkuVendorRequest[] | null | undefined;
    assets?: SkuAssetRequest[] | null | undefined;
    categories?: number[] | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    isConfigurableMaterial?: boolean | null | undefined;
    chargeableByDefault?: boolean | null | undefined;
    variationMaterials?: number[] | null | undefined;
    isOtherDirectCost?: boolean | null | undefined;
    costTypeId?: number | null | undefined;
    budgetCostCode?: string | null | undefined;
    budgetCostType?: string | null | undefined;
    isCostLocked?: boolean | null | undefined;
    isPriceLocked?: boolean | null | undefined;
    isChemical?: boolean | null | undefined;
    epaNumber?: string | null | undefined;
    activeIngredients?: string | null | undefined;
    customId?: string | null | undefined;
}

export interface DiscountAndFeesBulkCreateRequest {
    type: "Discount" | "Fee";
    code: string;
    displayName?: string | null | undefined;
    /** Format: html */
    description: string;
    amountType: "Percentage" | "Fixed";
    amount: number;
    limit?: number | null | undefined;
    taxable?: boolean | null | undefined;
    categories?: number[] | null | undefined;
    hours?: number | null | undefined;
    assets?: SkuAssetRequest[] | null | undefined;
    account?: string | null | undefined;
    intacctGlGroupAccount?: string | null | undefined;
    crossSaleGroup?: string | null | undefined;
    active?: boolean | null | undefined;
    bonus?: number | null | undefined;
    commissionBonus?: number | null | undefined;
    paysCommission?: boolean | null | undefined;
    excludeFromPayroll?: boolean | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    budgetCostCode?: string | null | undefined;
    budgetCostType?: string | null | undefined;
    customId?: string | null | undefined;
}

export interface PricebookBulkUpdateRequest {
    services?: ServiceBulkUpdateRequest[] | null | undefined;
    equipment?: EquipmentBulkUpdateRequest[] | null | undefined;
    materials?: MaterialBulkUpdateRequest[] | null | undefined;
    discountAndFees?: DiscountAndFeesBulkUpdateRequest[] | null | undefined;
}

export interface ServiceBulkUpdateRequest {
    code: string;
    displayName: string;
    /** Format: html */
    description: string;
    warranty: SkuWarrantyRequest;
    categories: number[];
    price: number;
    memberPrice: number;
    addOnPrice: number;
    addOnMemberPrice: number;
    taxable: boolean;
    account: string;
    intacctGlGroupAccount: string;
    hours: number;
    isLabor: boolean;
    recommendations: number[];
    upgrades: number[];
    assets: SkuAssetRequest[];
    serviceMaterials: SkuLinkRequest[];
    serviceEquipment: SkuLinkRequest[];
    active: boolean;
    crossSaleGroup: string;
    paysCommission: boolean;
    bonus: number;
    commissionBonus: number;
    externalData?: ExternalDataUpdateRequest | null | undefined;
    budgetCostCode: string;
    budgetCostType: string;
    isPriceLocked: boolean;
    id: number;
}

export interface EquipmentBulkUpdateRequest {
    code: string;
    displayName: string;
    /** Format: html */
    description: string;
    price: number;
    memberPrice: number;
    addOnPrice: number;
    addOnMemberPrice: number;
    active: boolean;
    manufacturer: string;
    model: string;
    manufacturerWarranty: SkuWarrantyRequest;
    serviceProviderWarranty: SkuWarrantyRequest;
    assets: SkuAssetRequest[];
    recommendations: EquipmentRecommendationRequest[];
    upgrades: number[];
    equipmentMaterials: SkuLinkRequest[];
    categories: number[];
    primaryVendor: SkuVendorRequest;
    otherVendors: SkuVendorRequest[];
    account: string;
    costOfSaleAccount: string;
    assetAccount: string;
    intacctGlGroupAccount: string;
    crossSaleGroup: string;
    paysCommission: boolean;
    bonus: number;
    commissionBonus: number;
    hours: number;
    taxable: boolean;
    cost: number;
    unitOfMeasure: string;
    isInventory: boolean;
    externalData?: ExternalDataUpdateRequest | null | undefined;
    isConfigurableEquipment: boolean;
    variationEquipment: number[];
    dimensions: DimensionsRequest;
    budgetCostCode: string;
    budgetCostType: string;
    isCostLocked: boolean;
    isPriceLocked: boolean;
    id: number;
}

export interface MaterialBulkUpdateRequest {
    code: string;
    displayName: string;
    /** Format: html */
    description: string;
    cost: number;
    active: boolean;
    price: number;
    memberPrice: number;
    addOnPrice: number;
    addOnMemberPrice: number;
    hours: number;
    bonus: number;
    commissionBonus: number;
    paysCommission: boolean;
    deductAsJobCost: boolean;
    unitOfMeasure: string;
    isInventory: boolean;
    account: string;
    costOfSaleAccount: string;
    assetAccount: string;
    intacctGlGroupAccount: string;
    taxable: boolean;
    primaryVendor: SkuVendorRequest;
    otherVendors: SkuVendorRequest[];
    assets: SkuAssetRequest[];
    categories: number[];
    externalData?: ExternalDataUpdateRequest | null | undefined;
    isConfigurableMaterial: boolean;
    chargeableByDefault: boolean;
    variationMaterials: number[];
    costTypeId?: number | null | undefined;
    budgetCostCode: string;
    budgetCostType: string;
    isCostLocked: boolean;
    isPriceLocked: boolean;
    isChemical: boolean;
    epaNumber: string;
    activeIngredients: string;
    id: number;
}

export interface DiscountAndFeesBulkUpdateRequest {
    type: "Discount" | "Fee";
    code: string;
    displayName: string;
    /** Format: html */
    description: string;
    amountType: "Percentage" | "Fixed";
    amount: number;
    intacctGlGroupAccount: string;
    limit: number;
    taxable: boolean;
    categories: number[];
    hours: number;
    assets: SkuAssetRequest[];
    account: string;
    crossSaleGroup: string;
    active: boolean;
    bonus: number;
    commissionBonus: number;
    paysCommission: boolean;
    excludeFromPayroll: boolean;
    externalData?: ExternalDataUpdateRequest | null | undefined;
    budgetCostCode: string;
    budgetCostType: string;
    id: number;
}

export interface ServiceGetResponse {
    id: number;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    warranty?: SkuWarrantyResponse | null;
    categories: SkuCategoryResponse[];
    /** It reads 0 where the service is priced dynamically. (Reported by one user, not confirmed.) */
    price: number;
    memberPrice: number;
    addOnPrice: number;
    addOnMemberPrice: number;
    taxable: boolean;
    account?: string | null;
    hours: number;
    isLabor?: boolean | null;
    recommendations: number[];
    upgrades: number[];
    assets: SkuAssetResponse[];
    serviceMaterials: SkuLinkResponse[];
    serviceEquipment: SkuLinkResponse[];
    active: boolean;
    crossSaleGroup?: string | null;
    paysCommission: boolean;
    bonus: number;
    commissionBonus: number;
    modifiedOn: MomentText;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalData[] | null;
    businessUnitId?: number | null;
    /** It reads 0 where the service is priced dynamically. (Reported by one user, not confirmed.) */
    cost: number;
    createdOn: MomentText;
    soldByCommission: number;
    defaultAssetUrl?: string | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isPriceLocked?: boolean | null;
    calculatedPrice?: number | null;
    /** Null means that the service is priced dynamically; then a `cost` that is sent is dropped. (Reported by one user, not confirmed.) */
    useStaticPrices?: boolean | null;
}

export interface ServiceResponse {
    id: number;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    warranty?: SkuWarrantyResponse | null;
    categories: SkuCategoryResponse[];
    price: number;
    memberPrice: number;
    addOnPrice: number;
    addOnMemberPrice: number;
    taxable: boolean;
    account?: string | null;
    hours: number;
    isLabor?: boolean | null;
    recommendations: number[];
    upgrades: number[];
    assets: SkuAssetResponse[];
    serviceMaterials: SkuLinkResponse[];
    serviceEquipment: SkuLinkResponse[];
    active: boolean;
    crossSaleGroup?: string | null;
    paysCommission: boolean;
    bonus: number;
    commissionBonus: number;
    modifiedOn: MomentText;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalData[] | null;
    businessUnitId?: number | null;
    cost: number;
    createdOn: MomentText;
    soldByCommission: number;
    defaultAssetUrl?: string | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isPriceLocked?: boolean | null;
}

export interface ServiceCreateRequest {
    serviceMaterials?: SkuLinkRequest[] | null | undefined;
    serviceEquipment?: SkuLinkRequest[] | null | undefined;
    recommendations?: number[] | null | undefined;
    upgrades?: number[] | null | undefined;
    code: string;
    displayName?: string | null | undefined;
    /** Format: html */
    description: string;
    warranty?: SkuWarrantyRequest | null | undefined;
    categories?: number[] | null | undefined;
    price?: number | null | undefined;
    memberPrice?: number | null | undefined;
    addOnPrice?: number | null | undefined;
    addOnMemberPrice?: number | null | undefined;
    taxable?: boolean | null | undefined;
    account?: string | null | undefined;
    intacctGlGroupAccount?: string | null | undefined;
    hours?: number | null | undefined;
    isLabor?: boolean | null | undefined;
    assets?: SkuAssetRequest[] | null | undefined;
    active?: boolean | null | undefined;
    crossSaleGroup?: string | null | undefined;
    paysCommission?: boolean | null | undefined;
    bonus?: number | null | undefined;
    commissionBonus?: number | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    budgetCostCode?: string | null | undefined;
    budgetCostType?: string | null | undefined;
    isPriceLocked?: boolean | null | undefined;
}

export interface ServiceUpdateRequest {
    code?: string | undefined;
    displayName?: string | undefined;
    /** Format: html */
    description?: string | undefined;
    warranty?: SkuWarrantyRequest | undefined;
    categories?: number[] | undefined;
    price?: number | undefined;
    memberPrice?: number | undefined;
    addOnPrice?: number | undefined;
    addOnMemberPrice?: number | undefined;
    taxable?: boolean | undefined;
    account?: string | undefined;
    intacctGlGroupAccount?: string | undefined;
    hours?: number | undefined;
    isLabor?: boolean | undefined;
    recommendations?: number[] | undefined;
    upgrades?: number[] | undefined;
    assets?: SkuAssetRequest[] | undefined;
    serviceMaterials?: SkuLinkRequest[] | undefined;
    serviceEquipment?: SkuLinkRequest[] | undefined;
    active?: boolean | undefined;
    crossSaleGroup?: string | undefined;
    paysCommission?: boolean | undefined;
    bonus?: number | undefined;
    commissionBonus?: number | undefined;
    externalData?: ExternalDataUpdateRequest | null | undefined;
    budgetCostCode?: string | undefined;
    budgetCostType?: string | undefined;
    isPriceLocked?: boolean | undefined;
}

export interface ImagesUploadBody {
    file?: BinaryInput | undefined;
}

export interface ClientSpecificPricingListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    searchTerm?: string | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface CategoriesListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+Name" | "-Id" | "-Name" | null | undefined;
    categoryType?: "Services" | "Materials" | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
}

export interface DiscountsAndFeesListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+Code" | "+DisplayName" | "+CreatedOn" | "+ModifiedOn" | "+Price" | "+MemberPrice" | "+AddOnPrice" | "+AddOnMemberPrice" | "+MaterialsCost" | "+PrimaryVendor" | "+Cost" | "+Manufacturer" | "+Priority" | "-Id" | "-Code" | "-DisplayName" | "-CreatedOn" | "-ModifiedOn" | "-Price" | "-MemberPrice" | "-AddOnPrice" | "-AddOnMemberPrice" | "-MaterialsCost" | "-PrimaryVendor" | "-Cost" | "-Manufacturer" | "-Priority" | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
    searchText?: string | null | undefined;
}

export interface DiscountsAndFeesGetQuery {
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
}

export interface EquipmentListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+Code" | "+DisplayName" | "+CreatedOn" | "+ModifiedOn" | "+Price" | "+MemberPrice" | "+AddOnPrice" | "+AddOnMemberPrice" | "+MaterialsCost" | "+PrimaryVendor" | "+Cost" | "+Manufacturer" | "+Priority" | "-Id" | "-Code" | "-DisplayName" | "-CreatedOn" | "-ModifiedOn" | "-Price" | "-MemberPrice" | "-AddOnPrice" | "-AddOnMemberPrice" | "-MaterialsCost" | "-PrimaryVendor" | "-Cost" | "-Manufacturer" | "-Priority" | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
    searchText?: string | null | undefined;
}

export interface EquipmentGetQuery {
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
}

export interface ExportCategoriesQuery {
    /**
     * Where to go on: the `continueFrom` of the last answer, or a date to start from.
     * A date is compared with `modifiedOn` of the rows. (Reported by several users, not confirmed.)
     */
    from?: Date | string | null | undefined;
    /**
     * Also answer the newest changes, sooner and less consistent.
     * The end of a feed is not final; go on with `continueFrom` some minutes later. (Reported by one user, not confirmed.)
     * Changes show up 15 minutes late; with `true` at once, but then rows come again in later calls. Keep rows by their id. (Reported by one user, not confirmed.)
     * Inactive and deleted rows are among the rows, and nothing leaves them out. (Reported by several users, not confirmed.)
     */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportEquipmentQuery {
    /**
     * Where to go on: the `continueFrom` of the last answer, or a date to start from.
     * A date is compared with `modifiedOn` of the rows. (Reported by several users, not confirmed.)
     */
    from?: Date | string | null | undefined;
    /**
     * Also answer the newest changes, sooner and less consistent.
     * The end of a feed is not final; go on with `continueFrom` some minutes later. (Reported by one user, not confirmed.)
     * Changes show up 15 minutes late; with `true` at once, but then rows come again in later calls. Keep rows by their id. (Reported by one user, not confirmed.)
     * Inactive and deleted rows are among the rows, and nothing leaves them out. (Reported by several users, not confirmed.)
     */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportServicesQuery {
    /**
     * Where to go on: the `continueFrom` of the last answer, or a date to start from.
     * A date is compared with `modifiedOn` of the rows. (Reported by several users, not confirmed.)
     */
    from?: Date | string | null | undefined;
    /**
     * Also answer the newest changes, sooner and less consistent.
     * The end of a feed is not final; go on with `continueFrom` some minutes later. (Reported by one user, not confirmed.)
     * Changes show up 15 minutes late; with `true` at once, but then rows come again in later calls. Keep rows by their id. (Reported by one user, not confirmed.)
     * Inactive and deleted rows are among the rows, and nothing leaves them out. (Reported by several users, not confirmed.)
     */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportMaterialsQuery {
    /**
     * Where to go on: the `continueFrom` of the last answer, or a date to start from.
     * A date is compared with `modifiedOn` of the rows. (Reported by several users, not confirmed.)
     */
    from?: Date | string | null | undefined;
    /**
     * Also answer the newest changes, sooner and less consistent.
     * The end of a feed is not final; go on with `continueFrom` some minutes later. (Reported by one user, not confirmed.)
     * Changes show up 15 minutes late; with `true` at once, but then rows come again in later calls. Keep rows by their id. (Reported by one user, not confirmed.)
     * Inactive and deleted rows are among the rows, and nothing leaves them out. (Reported by several users, not confirmed.)
     */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ImagesDownloadQuery {
    path?: string | null | undefined;
}

export interface MaterialsListQuery {
    isOtherDirectCost?: boolean | null | undefined;
    /** The API takes 50 values at most in one call. */
    costTypeIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+Code" | "+DisplayName" | "+CreatedOn" | "+ModifiedOn" | "+Price" | "+MemberPrice" | "+AddOnPrice" | "+AddOnMemberPrice" | "+MaterialsCost" | "+PrimaryVendor" | "+Cost" | "+Manufacturer" | "+Priority" | "-Id" | "-Code" | "-DisplayName" | "-CreatedOn" | "-ModifiedOn" | "-Price" | "-MemberPrice" | "-AddOnPrice" | "-AddOnMemberPrice" | "-MaterialsCost" | "-PrimaryVendor" | "-Cost" | "-Manufacturer" | "-Priority" | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
    searchText?: string | null | undefined;
}

export interface MaterialsGetQuery {
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
}

export interface MaterialsMarkupListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
}

export interface ServicesListQuery {
    calculatePrices?: boolean | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+Code" | "+DisplayName" | "+CreatedOn" | "+ModifiedOn" | "+Price" | "+MemberPrice" | "+AddOnPrice" | "+AddOnMemberPrice" | "+MaterialsCost" | "+PrimaryVendor" | "+Cost" | "+Manufacturer" | "+Priority" | "-Id" | "-Code" | "-DisplayName" | "-CreatedOn" | "-ModifiedOn" | "-Price" | "-MemberPrice" | "-AddOnPrice" | "-AddOnMemberPrice" | "-MaterialsCost" | "-PrimaryVendor" | "-Cost" | "-Manufacturer" | "-Priority" | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
    searchText?: string | null | undefined;
}

export interface ServicesGetQuery {
    /** Default false. */
    calculatePrices?: boolean | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
}
