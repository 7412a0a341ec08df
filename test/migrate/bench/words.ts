/**
 * Words for renames that the matcher has never been told of: none of the right-hand words stands in its table of synonyms, and a test says
 * so. Abbreviations likewise.
 */

const pairs = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text
      .trim()
      .split("\n")
      .map((line) => {
        const [word = "", others = ""] = line.trim().split(": ");
        return [word, others.split(" ")] as const;
      }),
  );

/** A word of the documents, then words a vendor might choose in its place. */
export const HELD_OUT = pairs(`
  account: register
  activity: action
  agent: operator representative
  amount: figure
  appointment: visit
  assigned: allotted
  attachments: files enclosures
  balance: remainder outstanding
  batch: lot
  business: company
  campaign: promotion
  canceled: voided revoked
  category: classification
  city: town
  closed: concluded
  code: shorthand
  comment: remark
  commission: incentive
  cost: expense
  country: nation
  created: entered opened
  customer: patron
  deposit: prepayment
  description: details explanation
  discount: rebate
  due: payable
  duration: length
  email: mailbox
  employee: worker
  end: until
  equipment: machinery
  estimate: quote
  external: foreign outside
  frequency: cadence
  group: cluster
  inventory: stock
  invoice: bill
  item: entry
  items: entries
  job: ticket workorder
  labor: work
  lead: prospect
  location: site premises
  locked: frozen
  manager: supervisor
  manufacturer: maker brand
  material: supply
  member: participant
  membership: subscription
  memo: remark comment
  method: manner
  model: variant
  modified: altered revised
  name: caption
  number: reference
  parent: ancestor
  payment: settlement remittance
  phone: mobile
  price: charge fee
  priority: urgency
  project: engagement
  provider: supplier
  rate: tariff
  reason: cause
  recurrence: repetition
  revenue: turnover
  review: feedback
  sale: deal
  service: offering
  session: visit
  skill: competence
  sku: article
  source: origin
  start: commence
  state: province
  status: phase condition
  street: road
  summary: synopsis overview
  tag: label
  target: goal
  tax: levy vat
  technician: engineer mechanic
  template: blueprint
  title: heading
  type: variety category
  unit: branch
  url: link
  value: content
  vendor: supplier
  warranty: coverage
  zone: territory area
`);

export const ABBREVIATIONS = pairs(`
  account: acct
  adjustment: adj
  amount: amt
  appointment: appt
  average: avg
  balance: bal
  business: biz
  category: cat
  commission: comm
  company: co
  count: cnt
  country: ctry
  customer: cust
  department: dept
  discount: disc
  employee: emp
  equipment: equip
  estimate: est
  external: ext
  inventory: inv
  invoice: inv
  item: itm
  items: itms
  location: loc
  manager: mgr
  manufacturer: mfr
  material: mat
  maximum: max
  membership: mbr
  message: msg
  minimum: min
  order: ord
  payment: pmt
  percent: pct
  percentage: pct
  previous: prev
  price: prc
  priority: prio
  project: proj
  reference: ref
  revenue: rev
  service: svc
  source: src
  status: stat
  summary: summ
  unit: un
  vendor: vnd
  warranty: wty
`);
