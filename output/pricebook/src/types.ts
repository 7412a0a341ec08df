/** Types of the Pricebook API, one per schema and one per operation's query. Generated; do not edit. */
import type { BinaryInput } from "@st-v2/runtime";

export interface ClientSpecificPricingResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: ClientSpecificPricingResponse[];
}

export interface ClientSpecificPricingResponse {
    id: number;
    exceptions: ClientSpecificPricingExceptionResponse[];
}

export interface ClientSpecificPricingExceptionResponse {
    skuId: number;
    skuType: SkuType | (string & {});
    value: number;
    valueType: MarkupType | (string & {});
}

export type SkuType = "Service" | "Material" | "Equipment" | "PriceModifier";

export type MarkupType = "Percent" | "Dollar" | "Multiplier" | "FlatPrice" | "DiscountPercent";

export interface ApiErrorResponse {
    type: string;
    title: string;
    status: number;
    traceId: string;
    errors: {
        [key: string]: string[];
    };
    data: {
        [key: string]: unknown;
    };
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface UpdateClientSpecificPricingResponse {
    exceptions: UpdateClientSpecificPricingExceptionResponse[];
}

export interface UpdateClientSpecificPricingExceptionResponse {
    skuId: number;
    value: number;
    valueType: MarkupType | (string & {});
}

export interface UpdateClientSpecificPricingRequest {
    exceptions?: ClientSpecificPricingExceptionRequest[] | null;
}

export interface ClientSpecificPricingExceptionRequest {
    skuId: number;
    value: number;
    valueType: MarkupType;
}

export interface CategoryResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: CategoryResponse[];
}

export interface CategoryResponse {
    id: number;
    name: string;
    active: boolean;
    description?: string | null;
    image?: string | null;
    parentId?: number | null;
    position: number;
    categoryType: CategoryType | (string & {});
    subcategories?: CategoryResponse[] | null;
    businessUnitIds?: number[] | null;
    skuImages?: string[] | null;
    skuVideos?: string[] | null;
    source?: string | null;
    externalId?: string | null;
    hideInMobile: boolean;
    createdOn: string;
    modifiedOn?: string;
}

export type CategoryType = "Services" | "Materials";

export interface CategoryCreateRequest {
    name: string;
    active?: boolean | null;
    description?: string | null;
    parentId?: number | null;
    position?: number | null;
    image?: string | null;
    categoryType: CategoryType;
    businessUnitIds?: number[] | null;
    skuImages?: string[] | null;
    skuVideos?: string[] | null;
}

export interface CategoryUpdateRequest {
    name?: string;
    active?: boolean;
    description?: string;
    parentId?: number | null;
    position?: number;
    image?: string;
    categoryType?: CategoryType;
    businessUnitIds?: number[];
    skuImages?: (string | null)[];
    skuVideos?: (string | null)[];
}

export interface DiscountAndFeesResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: DiscountAndFeesResponse[];
}

export interface DiscountAndFeesResponse {
    id: number;
    type: PriceModifierType | (string & {});
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    amountType: PriceModifierAmountType | (string & {});
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
    externalData?: ExternalDataModel[] | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    createdOn: string;
    modifiedOn: string;
}

export type PriceModifierType = "Discount" | "Fee";

export type PriceModifierAmountType = "Percentage" | "Fixed";

export interface SkuAssetResponse {
    alias?: string | null;
    fileName?: string | null;
    isDefault: boolean;
    type: SkuAssetType | (string & {});
    url: string;
}

export type SkuAssetType = "Other" | "Image" | "Video" | "Attachment" | "VideoFile";

export interface ExternalDataModel {
    key: string;
    value: string;
}

export interface DiscountAndFeesCreateRequest {
    type: PriceModifierType;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    amountType: PriceModifierAmountType;
    amount: number;
    limit?: number | null;
    taxable?: boolean | null;
    categories?: number[] | null;
    hours?: number | null;
    assets?: SkuAssetRequest[] | null;
    account?: string | null;
    intacctGlGroupAccount?: string | null;
    crossSaleGroup?: string | null;
    active?: boolean | null;
    bonus?: number | null;
    commissionBonus?: number | null;
    paysCommission?: boolean | null;
    excludeFromPayroll?: boolean | null;
    externalData?: ExternalDataCreateRequest | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
}

export interface SkuAssetRequest {
    type: SkuAssetType;
    alias?: string | null;
    url: string;
    isDefault?: boolean | null;
}

export interface ExternalDataCreateRequest {
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalDataModel[];
}

export interface DiscountAndFeesUpdateRequest {
    type?: PriceModifierType;
    code?: string;
    displayName?: string;
    /** Format: html */
    description?: string;
    amountType?: PriceModifierAmountType;
    amount?: number;
    intacctGlGroupAccount?: string;
    limit?: number;
    taxable?: boolean;
    categories?: number[];
    hours?: number;
    assets?: SkuAssetRequest[];
    account?: string;
    crossSaleGroup?: string;
    active?: boolean;
    bonus?: number;
    commissionBonus?: number;
    paysCommission?: boolean;
    excludeFromPayroll?: boolean;
    externalData?: ExternalDataUpdateRequest | null;
    budgetCostCode?: string;
    budgetCostType?: string;
}

export interface ExternalDataUpdateRequest {
    patchMode?: ExternalDataPatchMode | null;
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalDataUpdateModel[];
}

export type ExternalDataPatchMode = "Replace" | "Merge";

export interface ExternalDataUpdateModel {
    key: string;
    value?: string | null;
}

export interface EquipmentResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: EquipmentResponse[];
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
    modifiedOn: string;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalDataModel[] | null;
    isConfigurableEquipment: boolean;
    variationsOrConfigurableEquipment?: number[] | null;
    typeId?: number | null;
    displayInAmount: boolean;
    generalLedgerAccountId?: number | null;
    createdOn: string;
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
    type: EquipmentRecommendationType | (string & {});
}

export type EquipmentRecommendationType = "Service" | "Material";

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
    equipmentMaterials?: SkuLinkRequest[] | null;
    recommendations?: EquipmentRecommendationRequest[] | null;
    upgrades?: number[] | null;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    price?: number | null;
    memberPrice?: number | null;
    addOnPrice?: number | null;
    addOnMemberPrice?: number | null;
    active?: boolean | null;
    manufacturer?: string | null;
    model?: string | null;
    manufacturerWarranty?: SkuWarrantyRequest | null;
    serviceProviderWarranty?: SkuWarrantyRequest | null;
    assets?: SkuAssetRequest[] | null;
    categories?: number[] | null;
    primaryVendor?: SkuVendorRequest | null;
    otherVendors?: SkuVendorRequest[] | null;
    account?: string | null;
    costOfSaleAccount?: string | null;
    assetAccount?: string | null;
    intacctGlGroupAccount?: string | null;
    crossSaleGroup?: string | null;
    paysCommission?: boolean | null;
    bonus?: number | null;
    commissionBonus?: number | null;
    hours?: number | null;
    taxable?: boolean | null;
    cost?: number | null;
    unitOfMeasure?: string | null;
    isInventory?: boolean | null;
    externalData?: ExternalDataCreateRequest | null;
    isConfigurableEquipment?: boolean | null;
    variationEquipment?: number[] | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    dimensions?: DimensionsRequest | null;
    isCostLocked?: boolean | null;
    isPriceLocked?: boolean | null;
}

export interface SkuLinkRequest {
    skuId: number;
    quantity: number;
}

export interface EquipmentRecommendationRequest {
    skuId: number;
    type: EquipmentRecommendationType;
}

export interface SkuWarrantyRequest {
    duration: number;
    description?: string | null;
}

export interface SkuVendorRequest {
    vendorId: number;
    memo?: string | null;
    vendorPart?: string | null;
    cost: number;
    active: boolean;
    primarySubAccount?: SkuVendorSubAccountRequest | null;
    otherSubAccounts?: SkuVendorSubAccountRequest[] | null;
}

export interface SkuVendorSubAccountRequest {
    cost: number;
    accountName: string;
}

export interface DimensionsRequest {
    height?: number | null;
    width?: number | null;
    depth?: number | null;
}

export interface EquipmentUpdateRequest {
    code?: string;
    displayName?: string;
    /** Format: html */
    description?: string;
    price?: number;
    memberPrice?: number;
    addOnPrice?: number;
    addOnMemberPrice?: number;
    active?: boolean;
    manufacturer?: string;
    model?: string;
    manufacturerWarranty?: SkuWarrantyRequest;
    serviceProviderWarranty?: SkuWarrantyRequest;
    assets?: SkuAssetRequest[];
    recommendations?: EquipmentRecommendationRequest[];
    upgrades?: number[];
    equipmentMaterials?: SkuLinkRequest[];
    categories?: number[];
    primaryVendor?: SkuVendorRequest;
    otherVendors?: SkuVendorRequest[];
    account?: string;
    costOfSaleAccount?: string;
    assetAccount?: string;
    intacctGlGroupAccount?: string;
    crossSaleGroup?: string;
    paysCommission?: boolean;
    bonus?: number;
    commissionBonus?: number;
    hours?: number;
    taxable?: boolean;
    cost?: number;
    unitOfMeasure?: string;
    isInventory?: boolean;
    externalData?: ExternalDataUpdateRequest | null;
    isConfigurableEquipment?: boolean;
    variationEquipment?: number[];
    dimensions?: DimensionsRequest;
    budgetCostCode?: string;
    budgetCostType?: string;
    isCostLocked?: boolean;
    isPriceLocked?: boolean;
}

export interface ExportCategoryResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportCategoryResponse[];
}

export interface ExportCategoryResponse {
    id: number;
    name: string;
    active: boolean;
    description?: string | null;
    image?: string | null;
    parentId?: number | null;
    position: number;
    categoryType: CategoryType | (string & {});
    subcategories?: CategoryResponse[] | null;
    businessUnitIds?: number[] | null;
    skuImages?: string[] | null;
    skuVideos?: string[] | null;
    source?: string | null;
    externalId?: string | null;
    hideInMobile: boolean;
    createdOn: string;
    modifiedOn: string;
}

export interface ExportEquipmentResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportEquipmentResponse[];
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
    modifiedOn: string;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalDataModel[] | null;
    isConfigurableEquipment: boolean;
    variationsOrConfigurableEquipment?: number[] | null;
    typeId?: number | null;
    displayInAmount: boolean;
    generalLedgerAccountId?: number | null;
    createdOn: string;
    defaultAssetUrl?: string | null;
    dimensions?: DimensionsResponse | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isCostLocked?: boolean | null;
    isPriceLocked?: boolean | null;
}

export interface ExportServiceResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportServiceResponse[];
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
    modifiedOn: string;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalDataModel[] | null;
    businessUnitId?: number | null;
    cost: number;
    createdOn: string;
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

export interface ExportMaterialResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportMaterialResponse[];
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
    modifiedOn: string;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalDataModel[] | null;
    isConfigurableMaterial: boolean;
    chargeableByDefault: boolean;
    variationsOrConfigurableMaterials?: number[] | null;
    businessUnitId?: number | null;
    createdById: number;
    createdOn: string;
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

export interface MaterialResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: MaterialResponse[];
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
    modifiedOn: string;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalDataModel[] | null;
    isConfigurableMaterial: boolean;
    chargeableByDefault: boolean;
    variationsOrConfigurableMaterials?: number[] | null;
    businessUnitId?: number | null;
    createdById: number;
    createdOn: string;
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
    displayName?: string | null;
    /** Format: html */
    description: string;
    cost?: number | null;
    active?: boolean | null;
    price?: number | null;
    memberPrice?: number | null;
    addOnPrice?: number | null;
    addOnMemberPrice?: number | null;
    hours?: number | null;
    bonus?: number | null;
    commissionBonus?: number | null;
    paysCommission?: boolean | null;
    deductAsJobCost?: boolean | null;
    unitOfMeasure?: string | null;
    isInventory?: boolean | null;
    account?: string | null;
    costOfSaleAccount?: string | null;
    assetAccount?: string | null;
    intacctGlGroupAccount?: string | null;
    taxable?: boolean | null;
    primaryVendor?: SkuVendorRequest | null;
    otherVendors?: SkuVendorRequest[] | null;
    assets?: SkuAssetRequest[] | null;
    categories?: number[] | null;
    externalData?: ExternalDataCreateRequest | null;
    isConfigurableMaterial?: boolean | null;
    chargeableByDefault?: boolean | null;
    variationMaterials?: number[] | null;
    isOtherDirectCost?: boolean | null;
    costTypeId?: number | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isCostLocked?: boolean | null;
    isPriceLocked?: boolean | null;
    isChemical?: boolean | null;
    epaNumber?: string | null;
    activeIngredients?: string | null;
}

export interface MaterialUpdateRequest {
    code?: string;
    displayName?: string;
    /** Format: html */
    description?: string;
    cost?: number;
    active?: boolean;
    price?: number;
    memberPrice?: number;
    addOnPrice?: number;
    addOnMemberPrice?: number;
    hours?: number;
    bonus?: number;
    commissionBonus?: number;
    paysCommission?: boolean;
    deductAsJobCost?: boolean;
    unitOfMeasure?: string;
    isInventory?: boolean;
    account?: string;
    costOfSaleAccount?: string;
    assetAccount?: string;
    intacctGlGroupAccount?: string;
    taxable?: boolean;
    primaryVendor?: SkuVendorRequest;
    otherVendors?: SkuVendorRequest[];
    assets?: SkuAssetRequest[];
    categories?: number[];
    externalData?: ExternalDataUpdateRequest | null;
    isConfigurableMaterial?: boolean;
    chargeableByDefault?: boolean;
    variationMaterials?: number[];
    costTypeId?: number | null;
    budgetCostCode?: string;
    budgetCostType?: string;
    isCostLocked?: boolean;
    isPriceLocked?: boolean;
    isChemical?: boolean;
    epaNumber?: string;
    activeIngredients?: string;
}

export interface CostTypeResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: CostTypeResponse[];
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
    services?: CustomIdMappingModel[] | null;
    equipment?: CustomIdMappingModel[] | null;
    materials?: CustomIdMappingModel[] | null;
    discountAndFees?: CustomIdMappingModel[] | null;
}

export interface CustomIdMappingModel {
    customId: string;
    id: number;
}

export interface PricebookBulkCreateRequest {
    services?: ServiceBulkCreateRequest[] | null;
    equipment?: EquipmentBulkCreateRequest[] | null;
    materials?: MaterialBulkCreateRequest[] | null;
    discountAndFees?: DiscountAndFeesBulkCreateRequest[] | null;
}

export interface ServiceBulkCreateRequest {
    serviceMaterials?: SkuLinkBulkCreateRequest[] | null;
    serviceEquipment?: SkuLinkBulkCreateRequest[] | null;
    recommendations?: ServiceRecommendationBulkCreateRequest[] | null;
    upgrades?: SkuUpgradeBulkCreateRequest[] | null;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    warranty?: SkuWarrantyRequest | null;
    categories?: number[] | null;
    price?: number | null;
    memberPrice?: number | null;
    addOnPrice?: number | null;
    addOnMemberPrice?: number | null;
    taxable?: boolean | null;
    account?: string | null;
    intacctGlGroupAccount?: string | null;
    hours?: number | null;
    isLabor?: boolean | null;
    assets?: SkuAssetRequest[] | null;
    active?: boolean | null;
    crossSaleGroup?: string | null;
    paysCommission?: boolean | null;
    bonus?: number | null;
    commissionBonus?: number | null;
    externalData?: ExternalDataCreateRequest | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isPriceLocked?: boolean | null;
    customId?: string | null;
}

export interface SkuLinkBulkCreateRequest {
    skuId?: number | null;
    customId?: string | null;
    quantity: number;
}

export interface ServiceRecommendationBulkCreateRequest {
    skuId?: number | null;
    customId?: string | null;
}

export interface SkuUpgradeBulkCreateRequest {
    skuId?: number | null;
    customId?: string | null;
}

export interface EquipmentBulkCreateRequest {
    equipmentMaterials?: SkuLinkBulkCreateRequest[] | null;
    recommendations?: EquipmentRecommendationBulkCreateRequest[] | null;
    upgrades?: SkuUpgradeBulkCreateRequest[] | null;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    price?: number | null;
    memberPrice?: number | null;
    addOnPrice?: number | null;
    addOnMemberPrice?: number | null;
    active?: boolean | null;
    manufacturer?: string | null;
    model?: string | null;
    manufacturerWarranty?: SkuWarrantyRequest | null;
    serviceProviderWarranty?: SkuWarrantyRequest | null;
    assets?: SkuAssetRequest[] | null;
    categories?: number[] | null;
    primaryVendor?: SkuVendorRequest | null;
    otherVendors?: SkuVendorRequest[] | null;
    account?: string | null;
    costOfSaleAccount?: string | null;
    assetAccount?: string | null;
    intacctGlGroupAccount?: string | null;
    crossSaleGroup?: string | null;
    paysCommission?: boolean | null;
    bonus?: number | null;
    commissionBonus?: number | null;
    hours?: number | null;
    taxable?: boolean | null;
    cost?: number | null;
    unitOfMeasure?: string | null;
    isInventory?: boolean | null;
    externalData?: ExternalDataCreateRequest | null;
    isConfigurableEquipment?: boolean | null;
    variationEquipment?: number[] | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    dimensions?: DimensionsRequest | null;
    isCostLocked?: boolean | null;
    isPriceLocked?: boolean | null;
    customId?: string | null;
}

export interface EquipmentRecommendationBulkCreateRequest {
    skuId?: number | null;
    customId?: string | null;
    type: EquipmentRecommendationType;
}

export interface MaterialBulkCreateRequest {
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    cost?: number | null;
    active?: boolean | null;
    price?: number | null;
    memberPrice?: number | null;
    addOnPrice?: number | null;
    addOnMemberPrice?: number | null;
    hours?: number | null;
    bonus?: number | null;
    commissionBonus?: number | null;
    paysCommission?: boolean | null;
    deductAsJobCost?: boolean | null;
    unitOfMeasure?: string | null;
    isInventory?: boolean | null;
    account?: string | null;
    costOfSaleAccount?: string | null;
    assetAccount?: string | null;
    intacctGlGroupAccount?: string | null;
    taxable?: boolean | null;
    primaryVendor?: SkuVendorRequest | null;
    otherVendors?: SkuVendorRequest[] | null;
    assets?: SkuAssetRequest[] | null;
    categories?: number[] | null;
    externalData?: ExternalDataCreateRequest | null;
    isConfigurableMaterial?: boolean | null;
    chargeableByDefault?: boolean | null;
    variationMaterials?: number[] | null;
    isOtherDirectCost?: boolean | null;
    costTypeId?: number | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isCostLocked?: boolean | null;
    isPriceLocked?: boolean | null;
    isChemical?: boolean | null;
    epaNumber?: string | null;
    activeIngredients?: string | null;
    customId?: string | null;
}

export interface DiscountAndFeesBulkCreateRequest {
    type: PriceModifierType;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    amountType: PriceModifierAmountType;
    amount: number;
    limit?: number | null;
    taxable?: boolean | null;
    categories?: number[] | null;
    hours?: number | null;
    assets?: SkuAssetRequest[] | null;
    account?: string | null;
    intacctGlGroupAccount?: string | null;
    crossSaleGroup?: string | null;
    active?: boolean | null;
    bonus?: number | null;
    commissionBonus?: number | null;
    paysCommission?: boolean | null;
    excludeFromPayroll?: boolean | null;
    externalData?: ExternalDataCreateRequest | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    customId?: string | null;
}

export interface PricebookBulkUpdateRequest {
    services?: ServiceBulkUpdateRequest[] | null;
    equipment?: EquipmentBulkUpdateRequest[] | null;
    materials?: MaterialBulkUpdateRequest[] | null;
    discountAndFees?: DiscountAndFeesBulkUpdateRequest[] | null;
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
    externalData?: ExternalDataUpdateRequest | null;
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
    externalData?: ExternalDataUpdateRequest | null;
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
    externalData?: ExternalDataUpdateRequest | null;
    isConfigurableMaterial: boolean;
    chargeableByDefault: boolean;
    variationMaterials: number[];
    costTypeId?: number | null;
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
    type: PriceModifierType;
    code: string;
    displayName: string;
    /** Format: html */
    description: string;
    amountType: PriceModifierAmountType;
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
    externalData?: ExternalDataUpdateRequest | null;
    budgetCostCode: string;
    budgetCostType: string;
    id: number;
}

export interface ServiceGetResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: ServiceGetResponse[];
}

export interface ServiceGetResponse {
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
    modifiedOn: string;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalDataModel[] | null;
    businessUnitId?: number | null;
    cost: number;
    createdOn: string;
    soldByCommission: number;
    defaultAssetUrl?: string | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isPriceLocked?: boolean | null;
    calculatedPrice?: number | null;
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
    modifiedOn: string;
    source?: string | null;
    externalId?: string | null;
    externalData?: ExternalDataModel[] | null;
    businessUnitId?: number | null;
    cost: number;
    createdOn: string;
    soldByCommission: number;
    defaultAssetUrl?: string | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isPriceLocked?: boolean | null;
}

export interface ServiceCreateRequest {
    serviceMaterials?: SkuLinkRequest[] | null;
    serviceEquipment?: SkuLinkRequest[] | null;
    recommendations?: number[] | null;
    upgrades?: number[] | null;
    code: string;
    displayName?: string | null;
    /** Format: html */
    description: string;
    warranty?: SkuWarrantyRequest | null;
    categories?: number[] | null;
    price?: number | null;
    memberPrice?: number | null;
    addOnPrice?: number | null;
    addOnMemberPrice?: number | null;
    taxable?: boolean | null;
    account?: string | null;
    intacctGlGroupAccount?: string | null;
    hours?: number | null;
    isLabor?: boolean | null;
    assets?: SkuAssetRequest[] | null;
    active?: boolean | null;
    crossSaleGroup?: string | null;
    paysCommission?: boolean | null;
    bonus?: number | null;
    commissionBonus?: number | null;
    externalData?: ExternalDataCreateRequest | null;
    budgetCostCode?: string | null;
    budgetCostType?: string | null;
    isPriceLocked?: boolean | null;
}

export interface ServiceUpdateRequest {
    code?: string;
    displayName?: string;
    /** Format: html */
    description?: string;
    warranty?: SkuWarrantyRequest;
    categories?: number[];
    price?: number;
    memberPrice?: number;
    addOnPrice?: number;
    addOnMemberPrice?: number;
    taxable?: boolean;
    account?: string;
    intacctGlGroupAccount?: string;
    hours?: number;
    isLabor?: boolean;
    recommendations?: number[];
    upgrades?: number[];
    assets?: SkuAssetRequest[];
    serviceMaterials?: SkuLinkRequest[];
    serviceEquipment?: SkuLinkRequest[];
    active?: boolean;
    crossSaleGroup?: string;
    paysCommission?: boolean;
    bonus?: number;
    commissionBonus?: number;
    externalData?: ExternalDataUpdateRequest | null;
    budgetCostCode?: string;
    budgetCostType?: string;
    isPriceLocked?: boolean;
}

export interface ImagesUploadBody {
    file?: BinaryInput;
}

export interface ClientSpecificPricingGetAllRateSheetsQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    searchTerm?: string | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface CategoriesGetListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+Name" | "-Id" | "-Name") | null | undefined;
    categoryType?: CategoryType | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
}

export interface DiscountsAndFeesGetListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+Code" | "+DisplayName" | "+CreatedOn" | "+ModifiedOn" | "+Price" | "+MemberPrice" | "+AddOnPrice" | "+AddOnMemberPrice" | "+MaterialsCost" | "+PrimaryVendor" | "+Cost" | "+Manufacturer" | "+Priority" | "-Id" | "-Code" | "-DisplayName" | "-CreatedOn" | "-ModifiedOn" | "-Price" | "-MemberPrice" | "-AddOnPrice" | "-AddOnMemberPrice" | "-MaterialsCost" | "-PrimaryVendor" | "-Cost" | "-Manufacturer" | "-Priority") | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. */
    externalDataValues?: string | null | undefined;
    searchText?: string | null | undefined;
}

export interface DiscountsAndFeesGetQuery {
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
}

export interface EquipmentGetListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+Code" | "+DisplayName" | "+CreatedOn" | "+ModifiedOn" | "+Price" | "+MemberPrice" | "+AddOnPrice" | "+AddOnMemberPrice" | "+MaterialsCost" | "+PrimaryVendor" | "+Cost" | "+Manufacturer" | "+Priority" | "-Id" | "-Code" | "-DisplayName" | "-CreatedOn" | "-ModifiedOn" | "-Price" | "-MemberPrice" | "-AddOnPrice" | "-AddOnMemberPrice" | "-MaterialsCost" | "-PrimaryVendor" | "-Cost" | "-Manufacturer" | "-Priority") | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. */
    externalDataValues?: string | null | undefined;
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
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportEquipmentQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportServicesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportMaterialsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ImagesDownloadQuery {
    path?: string | null | undefined;
}

export interface MaterialsGetListQuery {
    isOtherDirectCost?: boolean | null | undefined;
    /** The API takes 50 values at most in one call. */
    costTypeIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+Code" | "+DisplayName" | "+CreatedOn" | "+ModifiedOn" | "+Price" | "+MemberPrice" | "+AddOnPrice" | "+AddOnMemberPrice" | "+MaterialsCost" | "+PrimaryVendor" | "+Cost" | "+Manufacturer" | "+Priority" | "-Id" | "-Code" | "-DisplayName" | "-CreatedOn" | "-ModifiedOn" | "-Price" | "-MemberPrice" | "-AddOnPrice" | "-AddOnMemberPrice" | "-MaterialsCost" | "-PrimaryVendor" | "-Cost" | "-Manufacturer" | "-Priority") | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. */
    externalDataValues?: string | null | undefined;
    searchText?: string | null | undefined;
}

export interface MaterialsGetQuery {
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
}

export interface MaterialsMarkupGetListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
}

export interface ServicesGetListQuery {
    calculatePrices?: boolean | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+Code" | "+DisplayName" | "+CreatedOn" | "+ModifiedOn" | "+Price" | "+MemberPrice" | "+AddOnPrice" | "+AddOnMemberPrice" | "+MaterialsCost" | "+PrimaryVendor" | "+Cost" | "+Manufacturer" | "+Priority" | "-Id" | "-Code" | "-DisplayName" | "-CreatedOn" | "-ModifiedOn" | "-Price" | "-MemberPrice" | "-AddOnPrice" | "-AddOnMemberPrice" | "-MaterialsCost" | "-PrimaryVendor" | "-Cost" | "-Manufacturer" | "-Priority") | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. */
    externalDataValues?: string | null | undefined;
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
