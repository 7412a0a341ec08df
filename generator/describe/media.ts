/** Bodies and answers of an operation, each in every media type that a client can choose. */
import type * as IR from "../model/ir.ts";
import { formsOf } from "../model/ir.ts";
import type {
  AnswerForm,
  BodyDescription,
  BodyForm,
  Reading,
  SuccessDescription,
} from "../runtime/mocks/description.ts";
import type { PartStyle } from "../runtime/operation.ts";
import { modelsOf, resolve } from "../model/models.ts";
import { encodeType } from "./shapes.ts";
import { set } from "../ground/json.ts";

export function describeBody(body: IR.Body, domain: IR.Domain): BodyDescription {
  const forms = formsOf(body).map((form) => ({
    mediaType: form.mediaType,
    ...describeForm(form, domain),
  }));
  return {
    ...describeForm(body, domain),
    required: body.required,
    ...(forms.length > 1 && { forms }),
  };
}

function describeForm({ kind, type, parts = {} }: IR.BodyForm, domain: IR.Domain): BodyForm {
  const readings: Record<string, Reading> = {};
  for (const [name, { as, style }] of Object.entries(parts)) {
    const reading = style ? READ_STYLE_AS[style] : as === "json" ? "json" : undefined;
    if (reading !== undefined) set(readings, name, reading);
  }
  return {
    kind,
    shape: kind === "text" && isUnread(type, domain) ? "any" : encodeType(type, domain),
    ...(Object.keys(readings).length > 0 && { parts: readings }),
  };
}

/** A text with a structure that is not JSON (XML, YAML) is passed as it is. */
function isUnread(type: IR.Type, domain: IR.Domain): boolean {
  const kind = resolve(type, modelsOf(domain))?.kind ?? "unknown";
  return ["object", "map", "array", "intersection", "constant"].includes(kind);
}

const READ_STYLE_AS: Readonly<Record<PartStyle, Reading>> = {
  whole: "whole",
  csv: "csv",
  space: "space",
  pipe: "pipe",
  deep: "deep",
  // An exploded object has a name for each of its fields.
  fields: "repeat",
};

/** @param status of the answer, whatever its form */
export function describeSuccess(success: IR.Success, status: number, domain: IR.Domain): SuccessDescription {
  const { choices = [], also: _, ...main } = success;
  const forms = [main, ...choices].map((form) => ({
    ...describeAnswer(form, domain),
    mediaType: form.mediaType ?? PLAIN[form.kind] ?? "*/*",
  }));
  const { kind, ...rest } = describeAnswer(main, domain);
  return { kind, status, ...rest, ...(forms.length > 1 && { forms }) };
}

function describeAnswer(form: IR.AnswerForm, domain: IR.Domain): AnswerForm {
  return {
    kind: form.kind,
    ...(form.type && { shape: encodeType(form.type, domain) }),
    ...(isNamed(form) && { mediaType: form.mediaType }),
    ...(form.stream && { stream: form.stream.isEvent ? "event" : form.stream.format }),
  };
}

const PLAIN: Readonly<Partial<Record<IR.AnswerForm["kind"], string>>> = {
  json: "application/json",
  text: "text/plain",
  binary: "application/octet-stream",
};

/** What an answer is labelled, where that does not follow from its kind. */
function isNamed(form: IR.AnswerForm): form is IR.AnswerForm & { readonly mediaType: string } {
  const { mediaType = "*", kind } = form;
  return !mediaType.includes("*") && mediaType !== PLAIN[kind] && kind !== "none" && kind !== "redirect";
}
