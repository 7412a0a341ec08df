/**
 * What a value could be by the name of its field: tables of names and templates, the first row that fits makes the value.
 *
 * A name is read together with what it is inside of: `crm customers address street`, `jpm jobs job number`. Makers get two draws,
 * one of the value's own and one of the object around it: what the parts of an address or of a person share comes from the latter,
 * so that they agree.
 */
import { another, between } from "./random.js";
import type { NamedShape } from "./shape.js";
import { WORDS } from "./words.js";

export interface Draws {
  readonly own: number;
  readonly group: number;
  /** Milliseconds. */
  readonly now: number;
}

export type Maker = (draws: Draws) => string | number | boolean;

/** A field, by its name and what it is inside of. The same few are asked for again and again, so what is found is kept. */
export interface Topic {
  readonly root: string;
  readonly name: string;
  /** All of it, with a space before each word. */
  readonly subject: string;
  readonly inner: Map<string, Topic>;
  readonly makers: Map<NamedShape, Maker>;
}

const roots = new Map<string, Topic>();

export function rootTopic(entity: string): Topic {
  let topic = roots.get(entity);
  if (topic === undefined) {
    const root = tokens(entity);
    topic = { root, name: "", subject: root, inner: new Map(), makers: new Map() };
    roots.set(entity, topic);
  }
  return topic;
}

export function topicIn({ inner, root, name: around }: Topic, field: string): Topic {
  let topic = inner.get(field);
  if (topic === undefined) {
    const name = tokens(field);
    topic = { root, name, subject: root + around + name, inner: new Map(), makers: new Map() };
    inner.set(field, topic);
  }
  return topic;
}

/** `createdOn` → ` created on`, `crm/customers` → ` crm customers`. */
function tokens(name: string): string {
  const words = name.replace(/([a-z\d])(?=[A-Z])/g, "$1 ").match(/[a-z\d]+/gi) ?? [];
  return ` ${words.join(" ")}`.toLowerCase();
}

/** Makes values of a scalar type. */
export function makerOf(topic: Topic, named: NamedShape): Maker {
  let maker = topic.makers.get(named);
  if (maker === undefined) {
    maker = newMaker(topic.subject, named);
    topic.makers.set(named, maker);
  }
  return maker;
}

function newMaker(subject: string, { type, format }: NamedShape): Maker {
  if (type === "boolean") {
    if (UP.test(subject)) return () => true;
    return DOWN.test(subject) ? () => false : ({ own }) => own % 2 === 0;
  }
  if (type === "integer") {
    const template = find(NUMBERS, subject) ?? "<1-40>";
    return (draws) => Math.round(Number(fill(template, draws)));
  }
  if (type === "number") {
    const template = find(NUMBERS, subject) ?? "<1-99>.##";
    return (draws) => Number(fill(template, draws));
  }
  if (format === "date") {
    // Days that end something are later than those that start it.
    const days = / (end|ended|ends|to|until)( \w+)?$/.test(subject) ? 30 : 0;
    const moment = momentMaker(subject);
    return (draws) => isoOf(moment(draws) + days * DAY).slice(0, 10);
  }
  if (format === "date-time" || (format === "" && / (on|date|date time)$/.test(subject))) {
    const moment = momentMaker(subject);
    return (draws) => isoOf(moment(draws));
  }
  if (/^(time|date-span|time-span|duration)$/.test(format)) return spanMaker(subject, format);
  if (/^[gu]uid$/.test(format)) return uuid;
  const wanted = /^(email|phone|ur[il]|byte)$/.test(format) ? ` ${format}` : subject;
  const template = find(TEXTS, wanted) ?? find(NUMBERS, wanted) ?? "{item}";
  return template.includes("@")
    ? (draws) => fill(template, draws).toLowerCase()
    : (draws) => fill(template, draws);
}

/** Most flags of a healthy record are down. */
const UP = / (active|success|enabled|taxable|chargeable)$/;
const DOWN =
  / (has more|deleted|archived|default|closed|draft|canceled|(do not|dont) .*|locked|exempt|no charge)$/;

/** The first row whose pattern the subject ends with. */
function find(rows: Rows, subject: string): string | undefined {
  rows.list ??= rows.text.split("\n").map((row) => {
    const [pattern = "", result = ""] = row.split("=");
    return { pattern: new RegExp(`(${pattern})$`), result };
  });
  return rows.list.find(({ pattern }) => pattern.test(subject))?.result;
}

interface Rows {
  readonly text: string;
  /** The same, read when it is first asked for. */
  list?: readonly { readonly pattern: RegExp; readonly result: string }[];
}

/**
 * In a template, `#` is a digit, `<1-9>` a number, `{work}` a word of that list and `{City1}` a part of it; a list with a capital
 * is drawn for the object around, so that all fields of an address get the same city.
 */
function fill(template: string, { own, group }: Draws): string {
  let draw = own;
  return template.replace(
    /#|<(\d+)-(\d+)>|{(\w+?)(\d?)}/g,
    (_, least?: string, most = "9", name = "", part = "") => {
      draw = another(draw);
      if (name === "") return String(between(draw, Number(least ?? 1), Number(most)));
      const list = name.toLowerCase();
      const words = WORDS.get(list) ?? [];
      const shared = another(group, name.charCodeAt(0));
      const word = words[between(list === name ? draw : shared, 0, words.length - 1)] ?? "";
      return part === "" ? word : (word.split(",")[Number(part)] ?? "");
    },
  );
}

/** Fields of text; the rows of {@link NUMBERS} come next, for amounts that are written as text. */
const TEXTS: Rows = {
  text: ` first name={First}
 last name={Last}
mail( address)?| login( name)?={First}.{Last}@example.com
(phone|mobile|fax|caller|tracking)( number)?| caller id| dnis|calls (from|to)=({City3}) 555-01##
 (street|address|address line 1)=<10-9900> {street}
 unit of measure={unit}
 (unit|address line 2)=Unit <1-40>
 city={City0}
 (state|region)={City1}
 (zip ?(code)?|postal code)={City2}##
 country=USA
(url|link|website|uri|images?|videos?|thumbnail|icon|path)=https://example.com/files/######
file ?name=photo-######.jpg
color={color}
 time zone( id)?=America/{zone}
 currency=USD
 byte=c2FtcGxl
 ip address=192.0.2.<1-254>
 days?( of week)?={day}
status={status}
 priority=Normal
summary|of work|review|solution|jobs? (description|notes?)={summary}
(equipment|material|item|sku|service|part|product)s?( vendor)? (description|title|(display )?name|part)={item}
(memo|note|comment|message|text|instruction|reason|description|paragraph|response|bio|body|header|title|label)s?={note}
(job|business unit|labor|membership|tag|project|timesheet|zone|team|budget).* name={trade} {work}
(vendor|manufacturer|company|companie|account|tenant)s? ((company|official|display) )?name| (manufacturer|vendor)={company}
campaign(.* name)?={campaign}
(customer|contact|technician|employee|user|agent|lead|booking|location|author|full)s?( data)? ((display|full) )?name| (by|agent|author|signature)={First} {Last}
 serial numbers?=SN-######
 (model|version)=M####
(job|invoice|project|appointment|estimate|order|request|document|ref|reference|check|number|po|batch)( number)?=######
code|sku|key|guid|sid|id|token|continue from|password|class|account=<100-999>-####
name|type|category|source|group|skills?|business unit|division|department|team|brand|tags?={trade} {work}
 time=<10-17>:00`,
};

/** Fields of numbers. */
const NUMBERS: Rows = {
  text: ` tax rate=0.0##
(percent(age)?|allocation|split|(completion|click|conversion|booking|commission) rate)( value)?=<1-11>5
 (quantity|qty)( [^ ]+)?=<1-8>
 hours=<1-8>.5
 (rate|per hour)=<20-150>.##
(sales tax|tax|shipping)( amount)?|discount|fees?|bonus=<1-50>.##
amount|price|total|cost|balance|payments?|charge|limit|goal|revenue|debit|credit|refund=<5-2500>.##
 lat(itude)?={City4}.####
 (lng|long?(itude)?)={City5}.####
 page=1
 page size=50
 duration=<1-8>800
 year=<2016-2025>
 (month|day)=<1-12>
 hour=<7-18>
rating|score|priority|position|order|interval=<1-5>
 number=######`,
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When something happens: so many hours after its object came (`created`) or begins (`start`), `now` being as far as the clock goes. */
const MOMENTS: Rows = {
  text: `(create|created|added|received|requested)( [^ ]+)?=created 0 0
(modify|modified|updated|synced)( [^ ]+)?=created 0 now
(hire|birth|manufactured|installed)( [^ ]+)?=created -36000 -2400
(warranty|agreement|contract|membership)s?.* (end|to|until)( [^ ]+)?|expir[^ ]*( [^ ]+)?=start 8760 8760
 (due|renewal|next|target|complete|follow up|promised).*=start 336 336
 (start|started|starts|from|begin|began|scheduled|effective)( [^ ]+)?=start 0 0
 (end|ended|ends|to|until|finish|finished|completed|closed|canceled|paid|actual completion)( [^ ]+)?=start 1 4`,
};

/** Milliseconds. */
function momentMaker(subject: string): (draws: Draws) => number {
  const [base, least, most] = (find(MOMENTS, subject) ?? "created 1 240").split(" ");
  return ({ own, group, now }) => {
    // 30 to 700 days ago.
    let moment = now - (now % 60_000) - between(another(group, 5), 43_200, 1_008_000) * 60_000;
    const hours = most === "now" ? Math.floor((now - moment) / HOUR) : Number(most);
    if (base === "start") {
      // In the morning, some day of the two weeks after.
      moment += between(another(group, 6), 1, 14) * DAY;
      moment += between(another(group, 7), 8, 15) * HOUR - (moment % DAY);
    }
    return moment + between(own, Number(least), hours) * HOUR;
  };
}

function isoOf(moment: number): string {
  return new Date(moment).toISOString().replace(".000Z", "Z");
}

/** Of half hours: starts are in the morning, ends in the evening, anything else is a while. */
function spanMaker(subject: string, format: string): Maker {
  const [least, most] =
    format === "time" || / start( time)?$/.test(subject)
      ? [14, 20]
      : / end( time)?$/.test(subject)
        ? [30, 40]
        : [1, 8];
  return ({ own }) => {
    const halves = between(own, least, most);
    const hours = Math.floor(halves / 2);
    const minutes = (halves % 2) * 30;
    if (format === "duration") return `PT${hours > 0 ? `${hours}H` : ""}${minutes > 0 ? `${minutes}M` : ""}`;
    return `${String(hours).padStart(2, "0")}:${minutes > 0 ? "30" : "00"}:00${format === "time" ? "Z" : ""}`;
  };
}

function uuid({ own }: Draws): string {
  const hex = [0, 1, 2, 3].map((i) => another(own, i).toString(16).padStart(8, "0")).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5");
}
