/** What fields are by their names: what mocks make believable, and what data of persons is, comes from one table. */

/** `createdOn` → ` created on`, `crm/customers` → ` crm customers`. */
export function tokens(name: string): string {
  const words = name.replace(/([a-z\d])(?=[A-Z])/g, "$1 ").match(/[a-z\d]+/gi) ?? [];
  return ` ${words.join(" ")}`.toLowerCase();
}

/** The first row whose pattern the subject ends with. */
export function find(rows: Rows, subject: string): Row | undefined {
  rows.list ??= rows.text.split("\n").map((row) => {
    const [pattern = "", template = "", kind] = row.split("=");
    return { pattern: new RegExp(`(${pattern})$`), template, kind };
  });
  return rows.list.find(({ pattern }) => pattern.test(subject));
}

export interface Row {
  readonly pattern: RegExp;
  /** What a mock makes a value of, see `mocks/plausible.ts`. */
  readonly template: string;
  /** Which data of persons it is, by a letter of `personal.ts`; nothing where it is none. */
  readonly kind: string | undefined;
}

/** `pattern=template=kind` on a line each. */
export interface Rows {
  readonly text: string;
  /** The same, read when it is first asked for. */
  list?: readonly Row[];
}

/** Fields of text. */
export const TEXTS: Rows = {
  text: ` first name={First}=n
 last name={Last}=n
mail( address)?| login( name)?={First}.{Last}@example.com=e
(phone|mobile|fax|caller|tracking)( number| id)?|calls (from|to)=({City3}) 555-01??=p
 (street|address|address line 1)=<10-9900> {street}=a
 unit of measure=Each
 (unit|address line 2)=Unit <1-40>=a
 city={City0}=a
address (state|region)={City1}=a
 (state|region)={City1}
 (zip|zip ?code|postal code)={City2}??=a
 country=USA
url|link|website|uri|image|video|thumbnail|icon|path|file ?name=https://example.com/files/??????
color=#??????
 time zone( id)?=America/Denver
 currency=USD
 days?( of week)?={day}
status={status}
 priority=Normal
summary|of work|review|solution|jobs? description={summary}=t
(equipment|material|item|sku|service|part|product)s?( vendor)? (description|title|(display )?name|part)={item}
(memo|note|comment|message|text|instruction|reason|description|response|bio|body|header|title|label)s?={note}=t
(vendor|manufacturer|company|companie|account|tenant)s?( company| official| display)? name| manufacturer| vendor={company}
(customer|contact|technician|employee|user|agent|lead|booking|location|author|full)s?( data)?( display| full)? name| by| agent| author={First} {Last}=n
(job|invoice|project|appointment|estimate|order|document|reference|check|number|po|batch)( number)?=??????
code|sku|model|key|id|token|continue from|password|class|account=<100-999>-????
name|type|category|source|group|skills?|business unit|division|department|team|brand|tags?={trade} {work}
 time=<10-17>:00`,
};
