/** Types of the Settings API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface IntacctBusinessUnitMappingResponse {
    id: number;
    name?: string | null;
    active: boolean;
    tradeName?: string | null;
    intacctLocationName?: string | null;
    intacctLocationId?: string | null;
    intacctDepartment?: string | null;
    intacctClass?: string | null;
}

export interface EmployeeResponse {
    id: number;
    userId: number;
    name: string;
    firstName?: string | null;
    lastName?: string | null;
    managerId?: number | null;
    role: Open<EmployeeUserRole>;
    roleIds?: number[] | null;
    businessUnitId?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    /** Format: email */
    email?: string | null;
    /** Format: phone */
    phoneNumber?: string | null;
    loginName?: string | null;
    active: boolean;
    aadUserId?: string | null;
    accountLocked?: boolean | null;
    home?: EmployeeAddressResponse | null;
    agentId: number;
    startDate?: MomentText | null;
    terminationDate?: MomentText | null;
    hourlyRate: number;
    overtimeProfileId?: number | null;
    customFields?: EmployeeCustomFieldResponse[] | null;
    permissions?: EmployeePermissionResponse[] | null;
}

export type EmployeeUserRole = "Unspecified" | "Technician" | "Dispatch" | "Accounting" | "FieldManager" | "DisplayUser" | "DisplayUserWithBillingAccess" | "SalesManager" | "CSR" | "GeneralOffice" | "TechnicianHelper" | "TechnicianMaintenance" | "TechnicianInstaller" | "Admin" | "TechnicianService" | "TechnicianSales" | "Owner" | "EmptyEmployee" | "EmptyTechnician";
export const EmployeeUserRole = {
    Unspecified: "Unspecified",
    Technician: "Technician",
    Dispatch: "Dispatch",
    Accounting: "Accounting",
    FieldManager: "FieldManager",
    DisplayUser: "DisplayUser",
    DisplayUserWithBillingAccess: "DisplayUserWithBillingAccess",
    SalesManager: "SalesManager",
    CSR: "CSR",
    GeneralOffice: "GeneralOffice",
    TechnicianHelper: "TechnicianHelper",
    TechnicianMaintenance: "TechnicianMaintenance",
    TechnicianInstaller: "TechnicianInstaller",
    Admin: "Admin",
    TechnicianService: "TechnicianService",
    TechnicianSales: "TechnicianSales",
    Owner: "Owner",
    EmptyEmployee: "EmptyEmployee",
    EmptyTechnician: "EmptyTechnician",
} as const;

export interface EmployeeAddressResponse {
    street?: string | null;
    unit?: string | null;
    country?: string | null;
    city?: string | null;
    state?: string | null;
    zip?: string | null;
}

export interface EmployeeCustomFieldResponse {
    typeId: number;
    name?: string | null;
    value?: string | null;
}

export interface EmployeePermissionResponse {
    id: number;
    value?: string | null;
}

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface EmployeeCreateResponse {
    id: number;
}

export interface EmployeeCreateRequest {
    name: string;
    /** Format: phone */
    mobilePhoneNumber?: string | null | undefined;
    /** Format: phone */
    phoneNumber?: string | null | undefined;
    /** Format: email */
    email: string;
    login?: string | null | undefined;
    /** Format: password */
    password?: string | null | undefined;
    accountCreationMethod: "CreateLater" | "SendInvite" | "AssignLoginAndPassword";
    businessUnitId?: number | null | undefined;
    roleId: number;
    positions: EmployeePosition[];
    aadUserId?: string | null | undefined;
    customFields?: EmployeeCustomFieldCreateOrUpdateRequest[] | null | undefined;
}

export type AccountCreationMethod = "CreateLater" | "SendInvite" | "AssignLoginAndPassword";
export const AccountCreationMethod = {
    CreateLater: "CreateLater",
    SendInvite: "SendInvite",
    AssignLoginAndPassword: "AssignLoginAndPassword",
} as const;

export type EmployeePosition = "CSR" | "Dispatcher" | "CsrManager" | "DispatchManager" | "InstallProductionManager" | "ServiceManager" | "SalesManager" | "MarketingManager" | "Administrator" | "PayrollManager" | "Bookkeeper" | "PurchasingManager" | "WarehouseManager" | "OfficeManager" | "GeneralManager" | "BusinessOwner" | "AnsweringService" | "InsideSales" | "GeneralOfficeNonManagement";
export const EmployeePosition = {
    CSR: "CSR",
    Dispatcher: "Dispatcher",
    CsrManager: "CsrManager",
    DispatchManager: "DispatchManager",
    InstallProductionManager: "InstallProductionManager",
    ServiceManager: "ServiceManager",
    SalesManager: "SalesManager",
    MarketingManager: "MarketingManager",
    Administrator: "Administrator",
    PayrollManager: "PayrollManager",
    Bookkeeper: "Bookkeeper",
    PurchasingManager: "PurchasingManager",
    WarehouseManager: "WarehouseManager",
    OfficeManager: "OfficeManager",
    GeneralManager: "GeneralManager",
    BusinessOwner: "BusinessOwner",
    AnsweringService: "AnsweringService",
    InsideSales: "InsideSales",
    GeneralOfficeNonManagement: "GeneralOfficeNonManagement",
} as const;

export interface EmployeeCustomFieldCreateOrUpdateRequest {
    typeId: number;
    value?: string | null | undefined;
}

export interface EmployeeUpdateResponse {
    id: number;
}

export interface EmployeeUpdateRequest {
    name?: string | undefined;
    /** Format: phone */
    mobilePhoneNumber?: string | undefined;
    /** Format: phone */
    phoneNumber?: string | undefined;
    /** Format: email */
    email?: string | undefined;
    login?: string | undefined;
    businessUnitId?: number | null | undefined;
    roleId?: number | undefined;
    positions?: EmployeePosition[] | undefined;
    aadUserId?: string | undefined;
    customFields?: EmployeeCustomFieldCreateOrUpdateRequest[] | undefined;
    accountLocked?: boolean | undefined;
}

export interface AccountActionResponse {
    status: AccountActionStatus;
}

export type AccountActionStatus = "Success";
export const AccountActionStatus = {
    Success: "Success",
} as const;

export interface AccountActionRequest {
    action: "Activate" | "Deactivate" | "SendInvite" | "SendPasswordResetLink";
}

export type AccountAction = "Activate" | "Deactivate" | "SendInvite" | "SendPasswordResetLink";
export const AccountAction = {
    Activate: "Activate",
    Deactivate: "Deactivate",
    SendInvite: "SendInvite",
    SendPasswordResetLink: "SendPasswordResetLink",
} as const;

export interface ExportEmployeeResponse {
    customFields?: EmployeeCustomFieldResponse[] | null;
    permissions?: (EmployeePermissionResponse | null)[] | null;
    id: number;
    userId: number;
    name: string;
    firstName?: string | null;
    lastName?: string | null;
    managerId?: number | null;
    role: Open<EmployeeUserRole>;
    roleIds?: number[] | null;
    businessUnitId?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    /** Format: email */
    email?: string | null;
    /** Format: phone */
    phoneNumber?: string | null;
    loginName?: string | null;
    active: boolean;
    aadUserId?: string | null;
    accountLocked?: boolean | null;
    home?: EmployeeAddressResponse | null;
    agentId: number;
    startDate?: MomentText | null;
    terminationDate?: MomentText | null;
    hourlyRate: number;
    overtimeProfileId?: number | null;
}

export interface ExportTechnicianResponse {
    id: number;
    userId: number;
    name: string;
    roleIds?: number[] | null;
    businessUnitId?: number | null;
    mainZoneId?: number | null;
    zoneIds?: number[] | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    /** Format: email */
    email?: string | null;
    /** Format: phone */
    phoneNumber?: string | null;
    loginName?: string | null;
    home?: TechnicianAddressResponse | null;
    dailyGoal: number;
    isManagedTech: boolean;
    licenseType?: Open<LicenseType> | null;
    customFields?: TechnicianCustomFieldResponse[] | null;
    active: boolean;
    aadUserId?: string | null;
    burdenRate: number;
    team?: string | null;
    jobFilter?: Open<JobFilter> | null;
    permissions?: (TechnicianPermissionResponse | null)[] | null;
    accountLocked?: boolean | null;
    commissionRate: number;
    currentValue?: number | null;
    firstName?: string | null;
    lastName?: string | null;
    hourlyRate: number;
    jobId?: number | null;
    mobilePhone?: string | null;
    outboundCallerId?: string | null;
    payrollId?: string | null;
    payrollProfileId?: number | null;
    appoitmentId?: number | null;
    /** Format: duration */
    shiftStart?: string | null;
    /** Format: duration */
    shiftEnd?: string | null;
    soldByRate: number;
    startDate?: MomentText | null;
    status: Open<TechnicianStatus>;
    skills?: TechnicianSkillResponse[] | null;
    positions?: Open<TechnicianPosition>[] | null;
    location?: TechnicianLocationResponse | null;
    /** Format: html */
    bio?: string | null;
    /** Format: html */
    memo?: string | null;
}

export interface TechnicianAddressResponse {
    street?: string | null;
    unit?: string | null;
    country?: string | null;
    city?: string | null;
    state?: string | null;
    zip?: string | null;
    streetAddress?: string | null;
    latitude?: number | null;
    longitude?: number | null;
}

export type LicenseType = "NonManagedTech" | "ManagedTech" | "ManagedInstaller";
export const LicenseType = {
    NonManagedTech: "NonManagedTech",
    ManagedTech: "ManagedTech",
    ManagedInstaller: "ManagedInstaller",
} as const;

export interface TechnicianCustomFieldResponse {
    typeId: number;
    name?: string | null;
    value?: string | null;
}

export type JobFilter = "AllScheduledDispatchedWorking" | "NextScheduledDispatchedWorking" | "DispatchedWorking" | "NextScheduledDispatchedWorkingToday" | "AllScheduledDispatchedWorkingToday" | "AllScheduledDispatchedWorkingFiveDays" | "NextScheduledDispatchedWorkingTodayTomorrow" | "AllScheduledDispatchedWorkingTodayTomorrow" | "Next2ScheduledDispatchedWorkingToday";
export const JobFilter = {
    AllScheduledDispatchedWorking: "AllScheduledDispatchedWorking",
    NextScheduledDispatchedWorking: "NextScheduledDispatchedWorking",
    DispatchedWorking: "DispatchedWorking",
    NextScheduledDispatchedWorkingToday: "NextScheduledDispatchedWorkingToday",
    AllScheduledDispatchedWorkingToday: "AllScheduledDispatchedWorkingToday",
    AllScheduledDispatchedWorkingFiveDays: "AllScheduledDispatchedWorkingFiveDays",
    NextScheduledDispatchedWorkingTodayTomorrow: "NextScheduledDispatchedWorkingTodayTomorrow",
    AllScheduledDispatchedWorkingTodayTomorrow: "AllScheduledDispatchedWorkingTodayTomorrow",
    Next2ScheduledDispatchedWorkingToday: "Next2ScheduledDispatchedWorkingToday",
} as const;

export interface TechnicianPermissionResponse {
    id: number;
    value?: string | null;
}

export type TechnicianStatus = "Idle" | "Dispatched" | "Working" | "Meal";
export const TechnicianStatus = {
    Idle: "Idle",
    Dispatched: "Dispatched",
    Working: "Working",
    Meal: "Meal",
} as const;

export interface TechnicianSkillResponse {
    id: number;
    name?: string | null;
}

export type TechnicianPosition = "Installer" | "Service" | "Sales" | "Maintenance" | "Helper" | "InstallProductionManager" | "ServiceManager" | "SalesManager" | "PartRunner" | "DummyTech";
export const TechnicianPosition = {
    Installer: "Installer",
    Service: "Service",
    Sales: "Sales",
    Maintenance: "Maintenance",
    Helper: "Helper",
    InstallProductionManager: "InstallProductionManager",
    ServiceManager: "ServiceManager",
    SalesManager: "SalesManager",
    PartRunner: "PartRunner",
    DummyTech: "DummyTech",
} as const;

export interface TechnicianLocationResponse {
    latitude?: number | null;
    longitude?: number | null;
    coordinatesUpdatedOn?: MomentText | null;
}

export interface TechnicianResponse {
    id: number;
    userId: number;
    name: string;
    roleIds?: number[] | null;
    businessUnitId?: number | null;
    mainZoneId?: number | null;
    zoneIds?: number[] | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    /** Format: email */
    email?: string | null;
    /** Format: phone */
    phoneNumber?: string | null;
    loginName?: string | null;
    home?: TechnicianAddressResponse | null;
    dailyGoal: number;
    isManagedTech: boolean;
    licenseType?: Open<LicenseType> | null;
    customFields?: TechnicianCustomFieldResponse[] | null;
    active: boolean;
    aadUserId?: string | null;
    burdenRate: number;
    team?: string | null;
    jobFilter?: Open<JobFilter> | null;
    permissions?: TechnicianPermissionResponse[] | null;
    accountLocked?: boolean | null;
    commissionRate: number;
    currentValue?: number | null;
    firstName?: string | null;
    lastName?: string | null;
    hourlyRate: number;
    jobId?: number | null;
    mobilePhone?: string | null;
    outboundCallerId?: string | null;
    payrollId?: string | null;
    payrollProfileId?: number | null;
    appoitmentId?: number | null;
    /** Format: duration */
    shiftStart?: string | null;
    /** Format: duration */
    shiftEnd?: string | null;
    soldByRate: number;
    startDate?: MomentText | null;
    status: Open<TechnicianStatus>;
    skills?: TechnicianSkillResponse[] | null;
    positions?: Open<TechnicianPosition>[] | null;
    location?: TechnicianLocationResponse | null;
    /** Format: html */
    bio?: string | null;
    /** Format: html */
    memo?: string | null;
}

export interface TechnicianCreateResponse {
    id: number;
}

export interface TechnicianCreateRequest {
    name: string;
    /** Format: phone */
    phoneNumber?: string | null | undefined;
    /** Format: email */
    email?: string | null | undefined;
    login?: string | null | undefined;
    /** Format: password */
    password?: string | null | undefined;
    accountCreationMethod: "CreateLater" | "SendInvite" | "AssignLoginAndPassword";
    businessUnitId?: number | null | undefined;
    roleId: number;
    positions: TechnicianPosition[];
    aadUserId?: string | null | undefined;
    licenseType: "NonManagedTech" | "ManagedTech" | "ManagedInstaller";
    team?: string | null | undefined;
    dailyGoal?: number | null | undefined;
    burdenRate?: number | null | undefined;
    /** Format: html */
    bio?: string | null | undefined;
    /** Format: html */
    memo?: string | null | undefined;
    jobFilter?: JobFilter | null | undefined;
    jobHistoryDateFilter?: "AllJobs" | "LastThreeDays" | "LastSevenDays" | "LastMonth" | null | undefined;
    home?: CreateOrUpdateAddressRequest | null | undefined;
    customFields?: TechnicianCustomFieldCreateOrUpdateRequest[] | null | undefined;
}

export type JobHistoryDateFilter = "AllJobs" | "LastThreeDays" | "LastSevenDays" | "LastMonth";
export const JobHistoryDateFilter = {
    AllJobs: "AllJobs",
    LastThreeDays: "LastThreeDays",
    LastSevenDays: "LastSevenDays",
    LastMonth: "LastMonth",
} as const;

export interface CreateOrUpdateAddressRequest {
    unit?: string | null | undefined;
    street: string;
    city: string;
    state?: string | null | undefined;
    country?: string | null | undefined;
    zip?: string | null | undefined;
    latitude?: number | null | undefined;
    longitude?: number | null | undefined;
}

export interface TechnicianCustomFieldCreateOrUpdateRequest {
    typeId: number;
    value?: string | null | undefined;
}

export interface TechnicianUpdateResponse {
    id: number;
}

export interface TechnicianUpdateRequest {
    name?: string | undefined;
    /** Format: phone */
    phoneNumber?: string | undefined;
    /** Format: email */
    email?: string | undefined;
    login?: string | undefined;
    businessUnitId?: number | null | undefined;
    roleId?: number | undefined;
    positions?: TechnicianPosition[] | undefined;
    aadUserId?: string | undefined;
    licenseType?: "NonManagedTech" | "ManagedTech" | "ManagedInstaller" | undefined;
    team?: string | undefined;
    dailyGoal?: number | null | undefined;
    burdenRate?: number | null | undefined;
    /** Format: html */
    bio?: string | undefined;
    /** Format: html */
    memo?: string | undefined;
    jobFilter?: JobFilter | null | undefined;
    jobHistoryDateFilter?: "AllJobs" | "LastThreeDays" | "LastSevenDays" | "LastMonth" | null | undefined;
    home?: CreateOrUpdateAddressRequest | undefined;
    customFields?: TechnicianCustomFieldCreateOrUpdateRequest[] | undefined;
    accountLocked?: boolean | undefined;
}

export interface TechnicianAccountActionRequest {
    action: "Activate" | "Deactivate" | "SendInvite" | "SendPasswordResetLink";
    licenseType?: "NonManagedTechnician" | "ManagedTechnician" | "ManagedInstaller" | null | undefined;
    truckId?: number | null | undefined;
}

export type TechnicianLicenseType = "NonManagedTechnician" | "ManagedTechnician" | "ManagedInstaller";
export const TechnicianLicenseType = {
    NonManagedTechnician: "NonManagedTechnician",
    ManagedTechnician: "ManagedTechnician",
    ManagedInstaller: "ManagedInstaller",
} as const;

export interface UserRoleResponse {
    id: number;
    active: boolean;
    name: string;
    createdOn: MomentText;
    employeeType: Open<EmployeeType>;
}

export type EmployeeType = "Employee" | "Technician";
export const EmployeeType = {
    Employee: "Employee",
    Technician: "Technician",
} as const;

export type RequestedEmployeeType = "None" | "Employee" | "Technician" | "All";
export const RequestedEmployeeType = {
    None: "None",
    Employee: "Employee",
    Technician: "Technician",
    All: "All",
} as const;

export interface BusinessUnitResponse {
    id: number;
    active: boolean;
    name: string;
    officialName?: string | null;
    /** Format: email */
    email?: string | null;
    currency?: string | null;
    /** Format: phone */
    phoneNumber?: string | null;
    /** Format: html */
    invoiceHeader?: string | null;
    /** Format: html */
    invoiceMessage?: string | null;
    defaultTaxRate?: number | null;
    /** Format: html */
    authorizationParagraph?: string | null;
    /** Format: html */
    acknowledgementParagraph?: string | null;
    address?: BusinessUnitAddressResponse | null;
    materialSku?: string | null;
    quickbooksClass?: string | null;
    accountCode?: string | null;
    franchiseId?: string | null;
    conceptCode?: string | null;
    corporateContractNumber?: string | null;
    trade?: Named | null;
    division?: Named | null;
    tagTypeIds?: number[] | null;
    tenant?: BusinessUnitTenantResponse | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    externalData?: ExternalData[] | null;
    certifiedSentriconSpecialistCode?: string | null;
}

export interface BusinessUnitAddressResponse {
    street?: string | null;
    unit?: string | null;
    city?: string | null;
    state?: string | null;
    zip?: string | null;
    country?: string | null;
    latitude?: number | null;
    longitude?: number | null;
    isManualCoordinates: boolean;
    isMilitary: boolean;
}

export interface Named {
    id: number;
    name: string;
}

export interface BusinessUnitTenantResponse {
    id: number;
    name: string;
    accountCode?: string | null;
    franchiseId?: string | null;
    conceptCode?: string | null;
    modifiedOn: MomentText;
}

export interface ExternalData {
    key: string;
    value: string;
}

export interface ModificationResponse {
    id: number;
}

export interface UpdateBusinessUnitRequest {
    externalData?: ExternalDataUpdateRequest | undefined;
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

export interface ExportBusinessUnitResponse {
    id: number;
    active: boolean;
    name: string;
    officialName?: string | null;
    /** Format: email */
    email?: string | null;
    currency?: string | null;
    /** Format: phone */
    phoneNumber?: string | null;
    /** Format: html */
    invoiceHeader?: string | null;
    /** Format: html */
    invoiceMessage?: string | null;
    defaultTaxRate?: number | null;
    /** Format: html */
    authorizationParagraph?: string | null;
    /** Format: html */
    acknowledgementParagraph?: string | null;
    address?: BusinessUnitAddressResponse | null;
    materialSku?: string | null;
    quickbooksClass?: string | null;
    accountCode?: string | null;
    franchiseId?: string | null;
    conceptCode?: string | null;
    corporateContractNumber?: string | null;
    trade?: Named | null;
    division?: Named | null;
    tagTypeIds?: number[] | null;
    tenant?: BusinessUnitTenantResponse | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    externalData?: ExternalData[] | null;
    certifiedSentriconSpecialistCode?: string | null;
}

export interface ExportTagTypeResponse {
    id: number;
    name: string;
    color: string;
    code: string;
    importance?: Open<TagImportance> | null;
    isConversionOpportunity: boolean;
    allowToUseOnTimesheetActivity: boolean;
    isVisibleOnDispatchBoard: boolean;
    active: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type TagImportance = "Medium" | "High";
export const TagImportance = {
    Medium: "Medium",
    High: "High",
} as const;

export interface TagTypeResponse {
    id: number;
    name: string;
    color: string;
    code: string;
    importance?: Open<TagImportance> | null;
    isConversionOpportunity: boolean;
    allowToUseOnTimesheetActivity: boolean;
    isVisibleOnDispatchBoard: boolean;
    active: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface CreateTagTypeRequest {
    name: string;
    color: string;
    code?: string | null | undefined;
    importance?: "Medium" | "High" | null | undefined;
    isConversionOpportunity?: boolean | null | undefined;
    allowToUseOnTimesheetActivity?: boolean | null | undefined;
    isVisibleOnDispatchBoard?: boolean | null | undefined;
}

export interface UpdateTagTypeRequest {
    name?: string | undefined;
    color?: string | undefined;
    code?: string | undefined;
    importance?: "Medium" | "High" | null | undefined;
    isConversionOpportunity?: boolean | undefined;
    allowToUseOnTimesheetActivity?: boolean | undefined;
    isVisibleOnDispatchBoard?: boolean | undefined;
}

export interface IntacctBusinessUnitMappingsListQuery {
    /** Number of the page, from 0. At most 2147483647. */
    page: number;
    /** Rows per page. At most 500. */
    pageSize: number;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal: boolean;
    /** Ids of the rows to answer. */
    ids?: readonly number[] | null | undefined;
}

export interface EmployeesListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    userIds?: string | number | readonly (string | number)[] | null | undefined;
    name?: string | null | undefined;
    email?: string | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
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

export interface ExportEmployeesQuery {
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

export interface ExportTechniciansQuery {
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

export interface ExportBusinessUnitsQuery {
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

export interface ExportTagTypesQuery {
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

export interface TechniciansListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    userIds?: string | number | readonly (string | number)[] | null | undefined;
    name?: string | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
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

export interface UserRolesListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    name?: string | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    employeeType?: "None" | "Employee" | "Technician" | "All" | null | undefined;
}

export interface BusinessUnitsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    name?: string | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
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
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
}

export interface BusinessUnitsGetQuery {
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
}

export interface TagTypesListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}
