/** Records without the data of persons, for logs and fixtures. (Credentials in errors and logs are `redact.ts`.) */
import { find, type Rows, TEXTS, tokens } from "./field-names.js";

/** What is not personal. */
const KEPT = "kept";

/** Names that mocks do not tell apart, or take for something else; these rows come first. */
const PERSONAL: Rows = {
  text: `business unit| fields? label|inventory location name|intacct location name|user agent|(error|status) (message|text|description)=kept
(^|( data| items| rows| results?| records?)) (display )?name=name
( by| info|owner|member|manager|dispatcher|sales ?person|caller|recipient|sender|signer|person|assignee|assigned to|payer|payee|holder|helper|installer|approver)s?( display| full)? name=name
 (customer|technician|employee|contact|caller|dispatcher|owner|manager|recipient|signer|sales ?person|assigned to)=name
(middle|nick|maiden|given|family|sur) ?name|initials|signature|signed by=name
(^|( data| call)) (from|to)=phone
contacts?( methods?)? value|contact info=contact
(^| data| custom fields?| units?) values?|(gate|door|alarm|access|lock|entry) code=note
password|passcode|secret|api key|(access|refresh|bearer) token|(card|routing) number|iban|ssn|social security( number)?=secret
birth ?da(y|te)|date of birth|dob|(license|passport) number=secret
(^|address|home|ship to|lead) (state|region)=address
 (lat(itude)?|lng|long?(itude)?)|coordinates=address
(file|attachment|document|recording) ?names?=file
(first|last|middle|nick|maiden|given|family|sur|full|display|user|customer|contact|technician|employee|caller|owner)name=name
(cell|home|work|mobile|tele)?phone(no|num|number)?|(cell|mobile|fax) ?(no|num|number)=phone
email(address|addr)?s?=email
(street|home|billing|service|mailing)?address(line)?\\d?|(zip|postal) ?code|(lat|long)itude=address`,
};

/** What is personal of what mocks make: the kind of a template by what is in it, the first that fits. */
const KINDS: readonly (readonly [part: RegExp, kind: string])[] = [
  [/@/, "email"],
  [/First|Last/, "name"],
  [/555/, "phone"],
  [/street|City0|City2|Unit/, "address"],
  [/summary|note/, "note"],
];

const E_MAIL = /[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}/i;
/** As it is written, alone or in a text: with a plus, or in groups of three, three and four digits. */
const PHONE = /(?<![\w.-])(\+\d[\d ().-]{7,18}\d|(1[-. ])?(\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4})(?![\w-])/;
/** Behind the host stands who knows what: names of files, filters, signatures. */
const URL_PATH = /\b(https?:\/\/)(?:[^\s/?#@]*@)?([^\s/?#]+)[/?#][^\s"'<>]+/gi;

/**
 * A copy of a record, or of any value of JSON, in which names of persons, phone numbers, e-mail addresses, addresses and free text are
 * `[name]`, `[phone]`, `[email]`, `[address]` and `[note]`, names of files `[file]`, and what is secret `[secret]`: by the names of fields at any depth and of columns of a report, and by
 * what looks like an e-mail address or a phone number wherever it is. Of URLs the host is left. Ids, dates, amounts, statuses and kinds stay. The same record gives the same copy.
 *
 * It knows fields by their names, not what people write into others: look at what it makes before you hand it on.
 *
 * ```ts
 * console.log(redact(await st.crm.customers.get(7))); // { id: 7, name: "[name]", balance: 12.5, … }
 * ```
 */
export function redact<T>(record: T): T {
  return copy(record, { around: "", name: "" }, new Map()) as T;
}

/** Names of a field and of what it is inside of, as words. */
interface Place {
  readonly around: string;
  readonly name: string;
}

function copy(value: unknown, place: Place, copies: Map<object, unknown>): unknown {
  if (typeof value === "string" && value !== "") return text(value, place);
  if (typeof value === "number") return isPersonalNumber(place) ? 0 : value;
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    copies.set(value, list);
    for (const item of value) list.push(copy(item, place, copies));
    return list;
  }
  const own: Record<string, unknown> = {};
  copies.set(value, own);
  const columns = columnsOf(value);
  for (const [key, field] of Object.entries(value)) {
    const isTable = columns && isRows(field);
    const inner = isTable
      ? field.map((row) => row.map((cell, i) => copy(cell, columns[i] ?? place, copies)))
      : copy(field, { around: place.name, name: tokens(key) }, copies);
    Object.defineProperty(own, key, { value: inner, writable: true, enumerable: true, configurable: true });
  }
  return own;
}

/** Rows that are lists, as reports have them. */
function isRows(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.length > 0 && value.every(Array.isArray);
}

/** What stands beside such rows: a list of fields, each with a name and maybe a label that says more. */
function columnsOf(value: object): readonly Place[] | undefined {
  const isField = (one: unknown) => typeof (one as { name?: unknown } | null)?.name === "string";
  const fields = Object.values(value).find(
    (one): one is { name: string; label?: unknown }[] =>
      Array.isArray(one) && one.length > 0 && one.every(isField),
  );
  return fields?.map(({ name, label }) => {
    const [byName, byLabel] = [name, typeof label === "string" ? label : name].map((one) => ({
      around: "",
      name: tokens(one),
    })) as [Place, Place];
    return kindOf(byName) === undefined ? byLabel : byName;
  });
}

function text(value: string, place: Place): string {
  const rest = value.replace(URL_PATH, "$1$2/[path]");
  const kind = kindOf(place) ?? (E_MAIL.test(rest) ? "email" : PHONE.test(rest) ? "phone" : undefined);
  return kind === undefined ? rest : `[${kind}]`;
}

/** Members of lists have the name of their list, which is a plural. */
function kindOf({ around, name }: Place): string | undefined {
  const subjects = [name, name.replace(/s$/, ""), name.replace(/es$/, "")].map((one) => around + one);
  const own = subjects.map((subject) => find(PERSONAL, subject)).find((kind) => kind !== undefined);
  if (own !== undefined) return own === KEPT ? undefined : own;
  return subjects.map((subject) => kindOfTemplate(find(TEXTS, subject))).find((kind) => kind !== undefined);
}

function kindOfTemplate(template = ""): string | undefined {
  return KINDS.find(([part]) => part.test(template))?.[1];
}

/** Coordinates, and what is a text elsewhere; ids are not. */
function isPersonalNumber(place: Place): boolean {
  return /^(address|phone)$/.test(kindOf(place) ?? "") && !place.name.endsWith(" id");
}
