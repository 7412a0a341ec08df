/** Types of the Telecom API, one per schema and one per operation's query. Generated; do not edit. */
import type { MomentText, Open } from "../platform.js";

export interface CallCompletedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.tlc.call-completed";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: CallCompletedData;
}

export interface CallUpdatedEvent {
    /** Version of CloudEvents. */
    specversion: string;
    /** Of this delivery, as the sender counts. */
    id: string;
    /** Which event it is. */
    type: "tn.tlc.call-updated";
    /** When it happened. */
    time: MomentText;
    /** Who sent it. */
    source: string;
    /** Of the occurrence: a delivery that is repeated has it again. */
    userassignedid: string;
    /** Media type of `data`. */
    datacontenttype: string;
    /** What happened. */
    data: CallUpdatedData;
}

export interface CallCompletedData {
    call: CallResponse;
    tenantId: number;
    tenantName: string;
}

export interface CallResponse {
    /** It is 0 in lists; the id of the call is `leadCall.id`. (Reported by several users, not confirmed.) */
    id: number;
    jobNumber: string;
    projectId: number;
    businessUnit: Named;
    type: JobType;
    /** The kind of the call and its campaign are in here, not beside it. (Reported by one user, not confirmed.) */
    leadCall: CallModelResponse;
}

export interface Named {
    id: number;
    name: string;
}

export interface JobType {
    id: number;
    name: string;
    modifiedOn: MomentText;
}

export interface CallModelResponse {
    createdOn: MomentText;
    active: boolean;
    id: number;
    receivedOn: MomentText;
    /** Format: duration */
    duration: string;
    from: string;
    to: string;
    direction: Open<CallDirection>;
    callType?: Open<CallType> | null;
    reason: CallReason;
    recordingUrl: string;
    voiceMailUrl: string;
    createdBy: Named;
    customer: Named;
    campaign: Named;
    modifiedOn: MomentText;
    agent: CallAgent;
    sid?: string | null;
    tags?: TagResponse[] | null;
}

export type CallDirection = "Inbound" | "Outbound";
export const CallDirection = {
    Inbound: "Inbound",
    Outbound: "Outbound",
} as const;

export interface CallReason {
    id: number;
    name: string;
    lead: boolean;
    active: boolean;
}

export interface CallAgent {
    id: number;
    name: string;
    externalId?: number | null;
}

export interface TagResponse {
    id: number;
    typeName: string;
}

export type CallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";
export const CallType = {
    Abandoned: "Abandoned",
    Unbooked: "Unbooked",
    Excused: "Excused",
    Booked: "Booked",
    NotLead: "NotLead",
} as const;

export interface CallUpdatedData {
    call: CallResponse;
    tenantId: number;
    tenantName: string;
}

/** What each webhook sends, by its name. */
export interface Webhooks {
    "tn.tlc.call-completed": CallCompletedEvent;
    "tn.tlc.call-updated": CallUpdatedEvent;
}
