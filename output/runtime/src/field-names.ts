/** What fields are by their names: what mocks make believable, and what data of persons is, comes from one table. */

/** `createdOn` → ` created on`, `crm/customers` → ` crm customers`. */
export function tokens(name: string): string {
  const words = name.replace(/([a-z\d])(?=[A-Z])/g, "$1 ").match(/[a-z\d]+/gi) ?? [];
  return ` ${words.join(" ")}`.toLowerCase();
}

/** What stands behind the first pattern that the subject ends with. */
export function find(rows: Rows, subject: string): string | undefined {
  rows.list ??= rows.text.split("\n").map((row) => {
    const [pattern = "", result = ""] = row.split("=");
    return { pattern: new RegExp(`(${pattern})$`), result };
  });
  return rows.list.find(({ pattern }) => pattern.test(subject))?.result;
}

/** `pattern=result` on a line each. */
export interface Rows {
  readonly text: string;
  /** The same, read when it is first asked for. */
  list?: readonly { readonly pattern: RegExp; readonly result: string }[];
}

/** Fields of text, and what mocks make them of, see `mocks/plausible.ts`; `personal.ts` reads off that what is personal. */
export const TEXTS: Rows = {
  text: ` first name={First}
 last name={Last}
mail( address)?| login( name)?={First}.{Last}@example.com
(phone|mobile|fax|caller|tracking)( number| id)?|calls (from|to)| contacts value=({City3}) 555-01??
 ip address=203.0.113.<1-254>
 user agent=Mozilla/5.0
 version=<1-40>.<0-9>
 account( name)?={Account0}
 account( sub| detail)? type={Account1}
 account number={Account2}
 inventory location( name)?={place}
 business unit={trade} {work}
 (street|address( line 1)?)=<10-9900> {street}
 contacts type=MobilePhone
 unit of measure=Each
 (unit|address line 2)=Unit <1-40>
 city={City0}
 (state|region)={City1}
 (zip|(zip ?|postal )code)={City2}??
 country=USA
file ?name=file-????.pdf
(url|link|website|uri|image|video|thumbnail|icon|path)s?=https://example.com/files/??????
color=#??????
 time zone( id)?=America/Denver
 currency=USD
 days?( of week)?={day}
status={status}
 priority=Normal
 sku type=Material
summary|of work|review|solution|jobs? description={summary}
(equipment|material|item|sku|service|part|product)s?( vendor)? (description|title|(display )?name|part)={item}
(memo|note|comment|message|text|instruction|reason|description|response|bio|body|header|title|label)s?={note}
(vendor|manufacturer|compan(y|ie)|account|tenant)s?( company| official| display)? name| manufacturer| vendor={company}
(customer|contact|technician|employee|user|agent|lead|booking|location|author|full)s?( data)?( display| full)? name| by| agent| author={First} {Last}
(job|invoice|project|appointment|estimate|order|document|reference|check|number|po|batch)( number)?s?=??????
code|sku|model|key|id|token|continue from|password|class=<100-999>-????
 (batch|custom fields?|tag|type|option|source|segment|role|permission|warning)s?( data)? name|type|source|tags?|mode|method={word}
name|category|group|skills?|division|department|team|brand={trade} {work}
 time=<10-17>:00`,
};
