/**
 * The flow picture: old objects on the left, new domains on the right, a ribbon for each pair, as wide as the rows that go that way.
 *
 * Two columns need no general layout: both sides are stacked, and each side is ordered by the mean place of its partners until crossings
 * stop falling. Lengths are pixels downwards and run from 0 to 100 across, so that the page can stretch the picture to its width.
 */
import type { Summary } from "../rows.ts";

interface FlowNode {
  readonly name: string;
  readonly rows: number;
  readonly y: number;
  readonly height: number;
}

interface FlowLink {
  readonly object: string;
  readonly domain: string;
  readonly rows: number;
  /** An SVG path; its width is `width`. */
  readonly path: string;
  readonly width: number;
}

interface FlowPicture {
  readonly height: number;
  readonly objects: readonly FlowNode[];
  readonly domains: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

type Flow = Summary["flows"][number];
type Side = "object" | "domain";

const LINE = 19;
const SWEEPS = 8;

export function flowPicture(flows: Summary["flows"]): FlowPicture {
  const wanted = flows.filter((flow) => flow.rows > 0);
  const total = wanted.reduce((sum, flow) => sum + flow.rows, 0);
  const sides = { object: sizes(wanted, "object"), domain: sizes(wanted, "domain") };
  // Every name needs a line of its own; beyond that a side is as high as the other.
  const height = Math.max(260, LINE * 1.35 * Math.max(sides.object.size, sides.domain.size));
  let order = { object: bySize(sides.object), domain: bySize(sides.domain) };
  let nodes = {
    object: stack(order.object, sides.object, height),
    domain: stack(order.domain, sides.domain, height),
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const side: Side = sweep % 2 === 0 ? "domain" : "object";
    order = { ...order, [side]: byPartners(order[side], side, { flows: wanted, nodes }) };
    nodes = { ...nodes, [side]: stack(order[side], sides[side], height) };
  }
  return {
    height,
    objects: [...nodes.object.values()],
    domains: [...nodes.domain.values()],
    links: ribbons(wanted, nodes, (height / Math.max(total, 1)) * 0.5),
  };
}

type Nodes = Readonly<Record<Side, ReadonlyMap<string, FlowNode>>>;

function sizes(flows: readonly Flow[], side: Side): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const flow of flows) result.set(flow[side], (result.get(flow[side]) ?? 0) + flow.rows);
  return result;
}

function bySize(sizes: ReadonlyMap<string, number>): readonly string[] {
  return [...sizes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name]) => name);
}

/** Places nodes below each other: a line for each, and what is left of the height by size. */
function stack(
  order: readonly string[],
  sizes: ReadonlyMap<string, number>,
  height: number,
): ReadonlyMap<string, FlowNode> {
  const total = [...sizes.values()].reduce((sum, n) => sum + n, 0);
  const spare = height - LINE * order.length;
  let y = 0;
  return new Map(
    order.map((name) => {
      const rows = sizes.get(name) ?? 0;
      const node = { name, rows, y: round(y), height: round(LINE + (spare * rows) / Math.max(total, 1)) };
      y += node.height;
      return [name, node];
    }),
  );
}

function byPartners(
  order: readonly string[],
  side: Side,
  { flows, nodes }: { readonly flows: readonly Flow[]; readonly nodes: Nodes },
): readonly string[] {
  const other: Side = side === "object" ? "domain" : "object";
  const place = new Map(
    order.map((name) => {
      const own = flows.filter((flow) => flow[side] === name);
      const sum = own.reduce((at, flow) => at + middle(nodes[other].get(flow[other])) * flow.rows, 0);
      return [name, sum / own.reduce((rows, flow) => rows + flow.rows, 0)];
    }),
  );
  return [...order].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0) || (a < b ? -1 : 1));
}

function middle(node: FlowNode | undefined): number {
  return node === undefined ? 0 : node.y + node.height / 2;
}

/** On each side the ribbons of a node lie below each other in the order of their partners. */
function ribbons(flows: readonly Flow[], nodes: Nodes, scale: number): readonly FlowLink[] {
  const ends = { object: new Map<Flow, number>(), domain: new Map<Flow, number>() };
  for (const side of ["object", "domain"] as const) {
    const other: Side = side === "object" ? "domain" : "object";
    for (const node of nodes[side].values()) {
      const own = flows
        .filter((flow) => flow[side] === node.name)
        .sort((a, b) => middle(nodes[other].get(a[other])) - middle(nodes[other].get(b[other])));
      let y = node.y + node.height / 2 - (node.rows * scale) / 2;
      for (const flow of own) {
        ends[side].set(flow, y + (flow.rows * scale) / 2);
        y += flow.rows * scale;
      }
    }
  }
  return flows.map((flow) => {
    const [from, to] = [ends.object.get(flow) ?? 0, ends.domain.get(flow) ?? 0].map(round);
    const width = round(Math.max(1, flow.rows * scale));
    return { ...flow, path: `M0 ${from}C50 ${from} 50 ${to} 100 ${to}`, width };
  });
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
