/**
 * What a value could be by the name of its field: tables of names and makers, the first row that fits makes the value.
 *
 * A name is read together with what it is inside of: `crm customers address street`, `jpm jobs job number`. Makers get two draws,
 * one of the value's own and one of the object around it: what the parts of an address or of a person share comes from the latter,
 * so that they agree.
 */
import { another, between, pick } from "./random.js";
import * as words from "./words.js";

export interface Draws {
  readonly own: number;
  readonly group: number;
  /** Milliseconds. */
  readonly now: number;
}

export type Maker<T> = (draws: Draws) => T;

/** `createdOn` → `created on`, `crm/customers` → `crm customers`. */
export function tokens(name: string): string {
  let found = known.get(name);
  if (found === undefined) {
    found = name
      .slice(-120)
      .replace(/([a-z\d])([A-Z])/g, "$1 $2")
      .replace(/[^A-Za-z\d]+/g, " ")
      .trim()
      .toLowerCase();
    if (known.size > 10_000) known.clear();
    known.set(name, found);
  }
  return found;
}

const known = new Map<string, string>();

/** The subject is made of tokens, with a space before each. */
export function textMaker(subject: string): Maker<string> | undefined {
  return find(TEXTS, subject);
}

export function amountMaker(subject: string): Maker<number> | undefined {
  return find(AMOUNTS, subject);
}

export function numberMaker(subject: string): Maker<number> | undefined {
  return amountMaker(subject) ?? find(NUMBERS, subject);
}

/** A moment, in milliseconds. */
export function momentMaker(subject: string): Maker<number> {
  return find(MOMENTS, subject) ?? (({ own, ...draws }) => created(draws) + between(own, 1, 240) * HOUR);
}

/** Most flags of a healthy record are down. */
export function flag(subject: string, { own }: Draws): boolean {
  if (/ (active|is active|success|enabled|taxable|chargeable)$/.test(subject)) return true;
  return !DOWN.test(subject) && own % 2 === 0;
}

type Row<T> = readonly [pattern: RegExp, maker: Maker<T>];
/** A table, and what was found in it: the same few names are asked for again and again. */
interface Rows<T> {
  readonly table: readonly Row<T>[];
  readonly found: Map<string, Maker<T> | undefined>;
}

function find<T>(rows: Rows<T>, subject: string): Maker<T> | undefined {
  const { table, found } = rows;
  if (!found.has(subject)) {
    if (found.size > 10_000) found.clear();
    found.set(subject, table.find(([pattern]) => pattern.test(subject))?.[1]);
  }
  return found.get(subject);
}

function rows<T>(table: readonly Row<T>[]): Rows<T> {
  return { table, found: new Map() };
}

const DOWN =
  / (has more|deleted|(is )?(archived|default|locked|closed|draft|canceled)|do not .*|.* (locked|exempt)|no charge|dont .*)$/;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const city = ({ group }: Draws) => pick(another(group, 1), words.CITIES);
/** The name of the city may be of several words, what follows it may not. */
const cityPart = (draws: Draws, index: number) => city(draws).split(" ").slice(-5)[index] ?? "";
const first = ({ group }: Draws) => pick(another(group, 2), words.FIRST_NAMES);
const last = ({ group }: Draws) => pick(another(group, 3), words.LAST_NAMES);
const code = ({ own }: Draws) =>
  `${pick(own, words.TRADES).slice(0, 2).toUpperCase()}-${between(another(own), 1000, 9999)}`;
const digits = ({ own }: Draws) => String(between(own, 100000, 999999));
const work = ({ own }: Draws) => `${pick(own, words.TRADES)} ${pick(another(own), words.WORK)}`;

const one =
  (list: readonly [string, ...string[]]): Maker<string> =>
  ({ own }) =>
    pick(own, list);
const person: Maker<string> = (d) => `${first(d)} ${last(d)}`;

/** Fields of text; the rows of {@link AMOUNTS} come next, for amounts that are written as text. */
const TEXTS = rows<string>([
  [/ first name$/, first],
  [/ last name$/, last],
  [/mail( address)?$| login( name)?$/, (d) => `${first(d)}.${last(d)}@example.com`.toLowerCase()],
  [
    /(phone|mobile|fax|caller|tracking)( number)?$| (caller id|dnis)$|calls (from|to)$/,
    (d) => `(${cityPart(d, 2)}) 555-01${pad(between(d.own, 0, 99))}`,
  ],
  [
    / (street|address|address line 1)$/,
    ({ own }) => `${between(own, 10, 9900)} ${pick(another(own), words.STREETS)}`,
  ],
  [/ unit of measure$/, one(words.UNITS)],
  [/ (unit|address line 2)$/, ({ own }) => `Unit ${between(own, 1, 40)}`],
  [/ city$/, (d) => city(d).split(" ").slice(0, -5).join(" ")],
  [/ (state|region)$/, (d) => cityPart(d, 0)],
  [/ (zip ?(code)?|postal code)$/, (d) => cityPart(d, 1) + pad(between(another(d.group, 4), 1, 99))],
  [/ country$/, () => "USA"],
  [
    /(url|link|website|uri|images?|videos?|thumbnail|icon|path)$/,
    (d) => `https://example.com/files/${digits(d)}`,
  ],
  [/file ?name$/, (d) => `photo-${digits(d)}.jpg`],
  [/color$/, ({ own }) => `#${between(own, 2 ** 20, 2 ** 24 - 1).toString(16)}`],
  [/ time zone( id)?$/, one(words.TIME_ZONES)],
  [/ currency$/, () => "USD"],
  [/ ip address$/, ({ own }) => `192.0.2.${between(own, 1, 254)}`],
  [/ days?( of week)?$/, one(words.DAYS)],
  [/status$/, one(words.STATUSES)],
  [/ priority$/, () => "Normal"],
  [/(summary|of work|review|solution)$|jobs? (description|notes?)$/, one(words.JOB_SUMMARIES)],
  [
    /(equipment|materials?|items?|skus?|services?|parts?|products?)( vendor)? (description|title|(display )?name|part)$/,
    one(words.ITEMS),
  ],
  [
    /(memo|notes?|comments?|message|text|instructions?|reason|description|paragraph|response|bio|body|header|title|label)$/,
    one(words.NOTES),
  ],
  [/(job|business unit|labor|membership|tag|project|timesheet|zone|team|budget).* name$/, work],
  [
    /(vendors?|manufacturers?|company|companies|accounts?|tenants?) (company |official |display )?name$| (manufacturer|vendor)$/,
    one(words.COMPANIES),
  ],
  [/campaigns?( \w+)* name$| campaign$/, one(words.CAMPAIGNS)],
  [
    /(customers?|contacts?|technicians?|employees?|users?|agents?|leads?|bookings?|locations?|author|full)( data)? (display |full )?name$/,
    person,
  ],
  [/ (by|agent|author|signature)$/, person],
  [/ serial numbers?$/, (d) => `SN-${digits(d)}`],
  [/ (model|version)$/, ({ own }) => `M${between(own, 1000, 9999)}`],
  [
    /(job|invoice|project|appointment|estimate|order|request|document|reference|ref|check|number|po|batch)( number)?$/,
    digits,
  ],
  [/(code|sku|number|key|guid|sid|id|token|continue from|password|class|account)$/, code],
  [
    /(names?|type|category|source|group|skills?|business unit|division|department|team|brand|labels?|tags?)$/,
    work,
  ],
  [/ time$/, ({ own }) => `${pad(between(own, 7, 18))}:00`],
]);

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** Amounts may be written as numbers or as text. From hundredths, so that no digit is lost. */
const hundredths =
  (least: number, most: number): Maker<number> =>
  ({ own }) =>
    between(own, least, most) / 100;
const whole =
  (least: number, most: number, step = 1): Maker<number> =>
  ({ own }) =>
    between(own, least, most) * step;

const AMOUNTS = rows<number>([
  [/ tax rate$/, ({ own }) => between(own, 40, 95) / 1000],
  [
    /(percent(age)?( value)?|allocation|split|(completion|click|conversion|booking|commission) rate)$/,
    whole(1, 12, 5),
  ],
  [/ (quantity|qty)( \w+)?$/, whole(1, 8)],
  [/ hours$/, whole(1, 32, 0.25)],
  [/ (rate|per hour)$/, hundredths(2000, 15_000)],
  [/(sales tax|tax|tax amount|shipping|shipping amount|discount|fees?|bonus)$/, hundredths(0, 5000)],
  [
    /(amount|price|total|cost|balance|payments?|charge|limit|goal|revenue|debit|credit|refund)$/,
    hundredths(500, 250_000),
  ],
]);

const degrees =
  (index: number): Maker<number> =>
  (d) =>
    (Number(cityPart(d, index)) * 10_000 + between(d.own, 0, 9999)) / 10_000;

const NUMBERS = rows<number>([
  [/ lat(itude)?$/, degrees(3)],
  [/ (lng|long?(itude)?)$/, degrees(4)],
  [/ page$/, () => 1],
  [/ page size$/, () => 50],
  [/ duration$/, whole(1, 8, 1800)],
  [/ year$/, whole(2016, 2025)],
  [/ (month|day)$/, whole(1, 12)],
  [/ hour$/, whole(7, 18)],
  [/(rating|score|priority|position|order|interval)$/, whole(1, 5)],
  [/ number$/, whole(100_000, 999_999)],
]);

/** 30 to 700 days ago, by the object: what else happens to it happens after. */
function created({ group, now }: Omit<Draws, "own">): number {
  return floor(now - between(another(group, 5), 30 * 24 * 60, 700 * 24 * 60) * 60_000);
}

function start(draws: Draws): number {
  const day = created(draws) + between(another(draws.group, 6), 1, 14) * DAY;
  return day - (day % DAY) + between(another(draws.group, 7), 8, 15) * HOUR;
}

/** Whole seconds. */
function floor(moment: number): number {
  return moment - (moment % 1000);
}

const later = (draws: Draws, days: number) => start(draws) + days * DAY;

const MOMENTS = rows<number>([
  [/(create|created|added|received|requested)( \w+)?$/, created],
  [
    /(modify|modified|updated|synced)( \w+)?$/,
    (d) => floor(created(d) + between(another(d.group, 8), 0, 1000) * ((d.now - created(d)) / 1000)),
  ],
  [/(hire|birth|manufactured|installed)( \w+)?$/, (d) => created(d) - between(d.own, 100, 1500) * DAY],
  [
    /(warranty|agreement|contract|membership)s?( \w+)* (end|to|until)( \w+)?$|expir\w*( \w+)?$/,
    (d) => later(d, 365),
  ],
  [/ (due|renewal|next|target|complete|follow up|promised)( \w+)*$/, (d) => later(d, 14)],
  [/ (start|started|starts|from|begin|began|scheduled|effective)( \w+)?$/, start],
  [
    / (end|ended|ends|to|until|finish|finished|completed|closed|canceled|paid|actual completion)( \w+)?$/,
    (d) => start(d) + between(another(d.group, 9), 2, 8) * (HOUR / 2),
  ],
]);

/** Days that end something are later than those that start it. */
export function dayMaker(subject: string): Maker<number> {
  const moment = momentMaker(subject);
  return / (end|ended|ends|to|until)( \w+)?$/.test(subject) ? (d) => moment(d) + 30 * DAY : moment;
}
