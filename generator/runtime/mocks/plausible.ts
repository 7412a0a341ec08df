/**
 * What a value could be by the name of its field: tables of names and templates, the first row that fits makes the value.
 *
 * A name is read together with what it is inside of: `crm customers address street`, `jpm jobs job number`. Makers get two draws,
 * one of the value's own and one of the object around it: what the parts of an address or of a person share comes from the latter,
 * so that they agree.
 */
import { find, type Rows, TEXTS, tokens } from "../field-names.js";
import { memo } from "./memo.js";
import { another, between, createdAt, uuidOf } from "./random.js";
import type { NamedShape } from "./shape.js";
import type { Draws, Maker, Topic } from "./site.js";
import { vocabulary } from "./vocabulary.js";
import { WORDS } from "./words.js";

const roots = new Map<string, Topic>();

export function rootTopic(entity: string): Topic {
  return memo(roots, entity, () => topicOf(tokens(entity)));
}

export function topicIn({ inner, root, name }: Topic, field: string): Topic {
  return memo(inner, field, () => topicOf(root, name, tokens(field)));
}

function topicOf(root: string, around = "", name = ""): Topic {
  return { root, name, subject: root + around + name, inner: new Map(), makers: new Map(), empty: undefined };
}

/** Makes values of a scalar type. */
export function makerOf(topic: Topic, named: NamedShape): Maker {
  return memo(topic.makers, named, () => newMaker(topic.subject, named));
}

function newMaker(subject: string, { type, format }: NamedShape): Maker {
  if (type === "boolean") {
    if (UP.test(subject)) return () => true;
    return DOWN.test(subject) ? () => false : ({ own }) => own % 2 === 0;
  }
  if (type === "integer" || type === "number") {
    const template = find(NUMBERS, subject) ?? (type === "integer" ? "<1-40>" : "<1-99>.??");
    const round = type === "integer" ? Math.round : Number;
    const fill = filler(template);
    return (draws) => round(Number(fill(draws)));
  }
  if (/^date(-time)?$/.test(format) || (format === "" && / (on|date|date time)$/.test(subject))) {
    const moment = momentMaker(subject);
    const length = format === "date" ? 10 : 19;
    return (draws) => new Date(moment(draws)).toISOString().slice(0, length) + (length > 10 ? "Z" : "");
  }
  if (/^[gu]uid$/.test(format)) return ({ own }) => uuidOf(own);
  const known = vocabulary.textOf?.(format);
  if (known) return known;
  const template = templateOf(subject, format);
  const fill = filler(template);
  return template.includes("@") ? (draws) => fill(draws).toLowerCase() : fill;
}

function templateOf(subject: string, format: string): string {
  // Starts are in the morning, ends in the evening, anything else is a while.
  const hours = / start( time)?$/.test(subject)
    ? "<7-9>"
    : / end( time)?$/.test(subject)
      ? "<15-19>"
      : "<1-4>";
  if (format === "duration") return `PT${hours}H30M`;
  const wanted = /^(email|phone)$/.test(format) ? ` ${format}` : subject;
  return find(TEXTS, wanted) ?? find(NUMBERS, wanted) ?? "{word}";
}

/** Most flags of a healthy record are down. */
const UP = / (active|success|enabled|taxable|chargeable)$/;
const DOWN = / (has more|deleted|archived|default|closed|draft|canceled|do not .*|locked|exempt)$/;

/**
 * In a template, `?` is a digit, `<1-9>` a number, `{work}` a word of that list and `{City1}` a part of it; a list with a capital
 * is drawn for the object around, so that first and last
 * names agree in all its fields, and a city for the tenant, all of whose customers live in one place.
 */
export function filler(template: string): (draws: Draws) => string {
  const parts = template.split(/([?]|<.+?>|{.+?})/).map(partOf);
  return ({ own, group, seed }) => {
    let draw = own;
    let text = "";
    for (const part of parts) {
      draw = another(draw);
      text += typeof part === "string" ? part : part(draw, group, seed);
    }
    return text;
  };
}

/** Every other part is to be filled. */
function partOf(
  part: string,
  index: number,
): string | ((draw: number, group: number, seed: number) => string | number) {
  if (index % 2 === 0) return part;
  const [name = ""] = /[a-z]+/i.exec(part) ?? [];
  const [least, most = 9] = (part.match(/\d+/g) ?? [1]).map(Number);
  if (name === "") return (draw) => between(draw, least ?? 1, most);
  const words = WORDS.get(name.toLowerCase()) ?? [];
  const choices = /\d/.test(part) ? words.map((word) => word.split(",")[least ?? 0]) : words;
  const isShared = /[A-Z]/.test(name);
  return (draw, group, seed) =>
    choices[
      (isShared ? another(name === "City" ? seed : group, name.charCodeAt(0)) : draw) % choices.length
    ] ?? "";
}

/** Fields of numbers. */
const NUMBERS: Rows = {
  text: ` tax rate=0.0??
percent|percentage|allocation|split|(completion|click|conversion|booking|commission) rate=<1-11>5
 (quantity|qty)( [^ ]+)?=<1-8>
 hours=<1-8>.5
 (rate|per hour)=<20-150>.??
(sales tax|tax|shipping)( amount)?|discount|fees?|bonus=<1-50>.??
amount|price|total|cost|balance|payments?|charge|limit|goal|revenue|debit|credit|refund=<5-2500>.??
 lat(itude)?={City4}.????
 (lng|long?(itude)?)={City5}.????
 duration=<1-8>800
 year=<2016-2025>
 (month|day)=<1-12>
rating|score|priority|position|order|interval=<1-5>
 number=??????`,
};

/** How often, of a hundred, a field that may be null is: rarely what sums are made of, mostly what is an exception. */
const EMPTY: Rows = {
  text: `merged.*|recall.*|warranty id|.*refund.*|.*adjustment.*|.*cancel.*|.*dismiss.*|(import|export|external).*|previous.*|parent.*|voice ?mail.*=90
.*(total|tax|price|cost|quantity|qty|balance|amount|rate|hours)|.*(city|state|zip|street|country|latitude|longitude)|.* (name|number|status|type|value|items|start|end)( on)?=0`,
};

/** The same for references to records and for other fields, where the table does not say it. */
const [EMPTY_LINK, EMPTY_VALUE] = [30, 20];

/** How often, of a hundred, a field is null that may be. */
export function emptyShare(topic: Topic, isLink: boolean): number {
  topic.empty ??= Number(find(EMPTY, topic.name) ?? (isLink ? EMPTY_LINK : EMPTY_VALUE));
  return topic.empty;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** When something happens: so many hours after its record came (`created`; `past`, if that is over) or begins (`start`), `now` being as far as the clock goes. */
const MOMENTS: Rows = {
  text: `(create|created|added|received|requested)( [^ ]+)?=created 0 0
(modify|modified|updated|synced)( [^ ]+)?=created 0 now
(warranty|agreement|contract|membership).* (end|to|until)( [^ ]+)?| expir.*=start 8760 8760
 (due|renewal|next|target|follow up).*=start 336 336
 (start|started|starts|from|scheduled|effective)( [^ ]+)?=start 0 0
 (end|ended|ends|to|until)( [^ ]+)?=start 1 4
 (finished|completed|closed|canceled|paid)( [^ ]+)?=past 400 480`,
};

/** Milliseconds. */
function momentMaker(subject: string): (draws: Draws) => number {
  const [base, least, most] = (find(MOMENTS, subject) ?? "past 1 240").split(" ");
  return ({ own, group, home, now, born = createdAt(home, now) }) => {
    let moment = born;
    const hours = most === "now" ? Math.max(0, Math.floor((now - moment) / HOUR)) : Number(most);
    if (base === "start") {
      // In the morning, some day of the two weeks after.
      moment += between(another(group, 6), 1, 14) * DAY;
      moment += between(another(group, 7), 8, 15) * HOUR - (moment % DAY);
    }
    const then = moment + between(own, Number(least), hours) * HOUR;
    return base === "past" ? Math.min(now, then) : then;
  };
}
