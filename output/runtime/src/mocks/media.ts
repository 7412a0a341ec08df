/** Operations whose body or answer comes in several media types: which one a request is about, by `Content-Type` and `Accept`. */
import type { OperationDescription } from "./description.js";
import { problem } from "./problem.js";
import type { ApiRequest } from "./request.js";
import type { Match } from "./match.js";

interface InMedia {
  readonly mediaType: string;
}

/** Media types that are none of the declared are refused where they are of what was sent; of what is asked for the preferred one counts. */
export function narrow(match: Match, { headers }: Pick<ApiRequest, "headers">): Match {
  const { body, success, action } = match.operation;
  const sent = headers.get("content-type") ?? "";
  const form = sent === "" ? undefined : formSent(body?.forms ?? [], sent);
  const wanted = formWanted(success.forms ?? [], headers.get("accept") ?? "");
  const isOther = wanted !== undefined && wanted !== success.forms?.[0];
  const operation: OperationDescription = {
    ...match.operation,
    ...(body && form && { body: { ...form, required: body.required } }),
    ...(isOther && { success: { ...labelled(wanted), status: success.status } }),
    // Rows are kept in the preferred form: in another there is no list of records.
    ...(isOther && action.kind === "list" && { action: { kind: "answer" as const } }),
  };
  const isRefused = body?.forms !== undefined && sent !== "" && form === undefined;
  return { ...match, operation, ...(isRefused && { refusal: refuse(body.forms) }) };
}

/** No answer is labelled with a wildcard. */
function labelled<Form extends InMedia>({ mediaType, ...form }: Form): Omit<Form, "mediaType"> {
  return mediaType.includes("*") ? form : { ...form, mediaType };
}

function refuse(forms: readonly InMedia[]): Response {
  const known = forms.map(({ mediaType }) => mediaType).join(", ");
  return problem(415, "Unsupported Media Type", { "Content-Type": [`has to be one of ${known}`] });
}

/** From the most to the least exact: the whole text, the type without parameters, a wildcard, another name of JSON. */
function formSent<Form extends InMedia>(forms: readonly Form[], sent: string): Form | undefined {
  const [whole, essence] = [exact(sent), essenceOf(sent)];
  return (
    forms.find(({ mediaType }) => exact(mediaType) === whole) ??
    forms.find(({ mediaType }) => essenceOf(mediaType) === essence) ??
    forms.find(({ mediaType }) => covers(essenceOf(mediaType), essence)) ??
    (/^(text|application)\/json$/.test(essence)
      ? forms.find(({ mediaType }) => /^(text|application)\/json$/.test(essenceOf(mediaType)))
      : undefined)
  );
}

/** The form that is wanted most; of those that are wanted as much, the first; nothing where none is. */
function formWanted<Form extends InMedia>(forms: readonly Form[], accept: string): Form | undefined {
  const ranges = accept.split(",").map((range) => {
    const [, q] = /;\s*q=([\d.]+)/i.exec(range) ?? [];
    return { range: range.replace(/;\s*q=.*/i, ""), weight: q === undefined ? 1 : Number(q) };
  });
  let best: { readonly form: Form; readonly weight: number } | undefined;
  for (const form of forms) {
    // What is said of a form more exactly counts.
    const said = [exact, essenceOf].flatMap((as) =>
      ranges.filter(({ range }) => as(range) === as(form.mediaType)),
    );
    const covering = ranges
      .filter(({ range }) => covers(essenceOf(range), essenceOf(form.mediaType)))
      .sort((a, b) => essenceOf(b.range).length - essenceOf(a.range).length);
    const { weight } = said[0] ?? covering[0] ?? { weight: 0 };
    if (weight > (best?.weight ?? 0)) best = { form, weight };
  }
  return best?.form;
}

/** Whether a media type with a wildcard is about another: any type, `image/*`, `application/*+json`. */
function covers(range: string, essence: string): boolean {
  const [before = "", after = ""] = range.split("*");
  return (
    range === "*/*" ||
    (range.endsWith("/*") && essence.startsWith(before)) ||
    (range.includes("/*+") && essence.startsWith(before) && essence.endsWith(after))
  );
}

function exact(mediaType: string): string {
  return mediaType.toLowerCase().replace(/[\s"]|;\s*(charset|boundary)=[^;]*/g, "");
}

function essenceOf(mediaType: string): string {
  return exact(mediaType.split(";", 1)[0] ?? "");
}
