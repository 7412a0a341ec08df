/** Types of the Forms API, one per schema and one per operation's query. Generated; do not edit. */
import type { BinaryInput, Moment, MomentText, Open } from "@st-v2/runtime";

export interface FormResponse {
    id: number;
    active: boolean;
    name?: string | null;
    published: boolean;
    hasConditionalLogic: boolean;
    hasTriggers: boolean;
    createdById: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type StatusField = "Any" | "Published" | "Unpublished";
export const StatusField = {
    Any: "Any",
    Published: "Published",
    Unpublished: "Unpublished",
} as const;

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface FormSubmissionResponse {
    id: number;
    formId: number;
    formName?: string | null;
    submittedOn: MomentText;
    createdById: number;
    status: Open<SubmissionStatus>;
    owners?: FormOwner[] | null;
    units?: (FormSection | FormField | FormStaticElement | DropdownField | NumberField | TextField | CheckboxField | DateField | PictureField | RadioField | SignatureField | StoplightField)[] | null;
}

export type SubmissionStatus = "Started" | "Completed" | "Any";
export const SubmissionStatus = {
    Started: "Started",
    Completed: "Completed",
    Any: "Any",
} as const;

export interface FormOwner {
    type: Open<OwnerType>;
    id: number;
}

export interface FormOwnerInput {
    type: OwnerType;
    id: number;
}

export type OwnerType = "Job" | "Call" | "Customer" | "Location" | "Equipment" | "Technician" | "JobAppointment" | "Membership" | "Truck" | "Project" | "ServiceAgreement" | "InvoiceItem";
export const OwnerType = {
    Job: "Job",
    Call: "Call",
    Customer: "Customer",
    Location: "Location",
    Equipment: "Equipment",
    Technician: "Technician",
    JobAppointment: "JobAppointment",
    Membership: "Membership",
    Truck: "Truck",
    Project: "Project",
    ServiceAgreement: "ServiceAgreement",
    InvoiceItem: "InvoiceItem",
} as const;

export interface FormSection {
    id: string;
    name: string;
    type: string;
    description: string;
    units: (FormField | FormStaticElement | DropdownField | NumberField | TextField | CheckboxField | DateField | PictureField | RadioField | SignatureField | StoplightField)[];
    [key: string]: unknown;
}

export interface FormField {
    id: string;
    name: string;
    type: string;
    comment: string;
    attachments: FormAttachment[];
    [key: string]: unknown;
}

export interface FormAttachment {
    fileName: string;
    createdFrom: string;
    originalFileName: string;
    thumbnail: string;
}

export interface DropdownField {
    type: string;
    comment: string;
    attachments: FormAttachment[];
    id: string;
    name: string;
    options: string;
    value: string;
    [key: string]: unknown;
}

export interface NumberField {
    type: string;
    comment: string;
    attachments: FormAttachment[];
    id: string;
    name: string;
    value?: number | null;
    [key: string]: unknown;
}

export interface TextField {
    type: string;
    comment: string;
    attachments: FormAttachment[];
    id: string;
    name: string;
    value: string;
    [key: string]: unknown;
}

export interface CheckboxField {
    type: string;
    comment: string;
    attachments: FormAttachment[];
    id: string;
    name: string;
    values: (string | null)[];
    options: string;
    [key: string]: unknown;
}

export interface DateField {
    type: string;
    comment: string;
    attachments: FormAttachment[];
    id: string;
    name: string;
    value?: MomentText | null;
    [key: string]: unknown;
}

export interface PictureField {
    type: string;
    comment: string;
    attachments: FormAttachment[];
    id: string;
    name: string;
    [key: string]: unknown;
}

export interface RadioField {
    type: string;
    comment: string;
    attachments: FormAttachment[];
    id: string;
    name: string;
    options: string;
    value: string;
    [key: string]: unknown;
}

export interface SignatureField {
    type: string;
    comment: string;
    attachments: FormAttachment[];
    id: string;
    name: string;
    value: string;
    isRefused: boolean;
    refusalReason: string;
    [key: string]: unknown;
}

export interface StoplightField {
    type: string;
    comment: string;
    attachments: FormAttachment[];
    id: string;
    name: string;
    value?: Open<StoplightValue> | null;
    [key: string]: unknown;
}

export type StoplightValue = "Red" | "Yellow" | "Green";
export const StoplightValue = {
    Red: "Red",
    Yellow: "Yellow",
    Green: "Green",
} as const;

export interface FormStaticElement {
    id: string;
    name: string;
    type: string;
    [key: string]: unknown;
}

export type FormOwnerType = "Job" | "Call" | "Customer" | "Location" | "Equipment" | "Technician" | "JobAppointment" | "Membership" | "Truck";
export const FormOwnerType = {
    Job: "Job",
    Call: "Call",
    Customer: "Customer",
    Location: "Location",
    Equipment: "Equipment",
    Technician: "Technician",
    JobAppointment: "JobAppointment",
    Membership: "Membership",
    Truck: "Truck",
} as const;

export interface AttachmentResponse {
    fileName: string;
}

export interface JobsCreateAttachmentBody {
    file?: BinaryInput | undefined;
}

export interface FormsListQuery {
    hasConditionalLogic?: boolean | null | undefined;
    hasTriggers?: boolean | null | undefined;
    name?: string | null | undefined;
    status?: "Any" | "Published" | "Unpublished" | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
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
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface FormSubmissionsListQuery {
    /** The API takes 50 values at most in one call. */
    formIds?: string | number | readonly (string | number)[] | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    createdById?: number | null | undefined;
    status?: "Started" | "Completed" | "Any" | null | undefined;
    submittedOnOrAfter?: Moment | null | undefined;
    submittedBefore?: Moment | null | undefined;
    /** In some form it is ignored; look at the owners of the rows. (Reported by one user, not confirmed.) */
    ownerType?: FormOwnerType | null | undefined;
    /** In some form it is ignored; look at the owners of the rows. (Reported by one user, not confirmed.) */
    owners?: readonly FormOwnerInput[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+SubmittedOn" | "+CreatedBy" | "-Id" | "-SubmittedOn" | "-CreatedBy" | null | undefined;
}

export interface JobsListAttachmentsQuery {
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}
