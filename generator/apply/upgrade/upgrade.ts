/**
 * Uses of an older generated client become those of the present one. The map:
 *
 * - `../../diff/upgrade.ts`: what became of each name of the older client, from the diff of the documents;
 * - `client-program.ts`: the code with the older client as its documents make it, whatever is installed; `declared.ts`: which row is about a
 *   declaration;
 * - `names.ts`, `type-names.ts`, `values.ts`: properties and methods, types and packages, members of enums; `shapes.ts`: objects of the code's own;
 * - `untyped.ts`: calls that only the scan can follow;
 * - `broken.ts`: what the present client no longer compiles, and no row tells.
 *
 * A name is meant by what declares it: a field of the same name elsewhere is another field.
 */
import type ts from "typescript";
import { append } from "../../ground/collections.ts";
import type { Position } from "../../scan/site.ts";
import { walk } from "../../scan/script/code.ts";
import type { Edit, Left, Rewrite, Rewriter, Undecided } from "../contract.ts";
import { brokenBy } from "./broken.ts";
import { type ClientProgram, clientProgram, type UpgradeInput, usersOf } from "./client-program.ts";
import { Rows } from "./declared.ts";
import { Names, type Use } from "./names.ts";
import { isUpgraded } from "./present.ts";
import { Shapes } from "./shapes.ts";
import { TypeNames } from "./type-names.ts";
import { untypedCalls } from "./untyped.ts";
import { Values } from "./values.ts";

export function clientUpgrade(input: UpgradeInput): Rewriter {
  return (code) => {
    const files = usersOf(input.former, code.files);
    const client = clientProgram({ ...input, files, clients: input.former });
    const rows = new Rows(input.upgrade, client);
    const untyped = untypedCalls(code, client, rows);
    const uses = new Map(
      client.files.map((file) => {
        const own = untyped.get(client.pathOf(file)) ?? [];
        return [file, [...usesIn(file, { client, rows, input }), ...own]] as const;
      }),
    );
    const rewrites = [...uses].flatMap(([file, own]) => rewritesOf(client, file, own));
    const undecided = [...uses].flatMap(([file, own]) => undecidedIn(client, file, own));
    const more = brokenBy({ ...input, files, client, rewrites, undecided });
    return { rewrites, undecided: [...undecided, ...more], left: [...untyped].flatMap(leftIn) };
  };
}

interface Context {
  readonly client: ClientProgram;
  readonly rows: Rows;
  readonly input: UpgradeInput;
}

function usesIn(file: ts.SourceFile, { client, rows, input }: Context): readonly Use[] {
  const checker = client.program.getTypeChecker();
  const names = new Names(checker, rows);
  const values = new Values(checker, rows, names);
  const shapes = new Shapes(checker, rows, names);
  const { adopted, settled: known, uses: made } = shapes.adoptedIn(file);
  const uses: Use[] = [...made, ...new TypeNames(checker, rows, input.former.scope).in(file)];
  const add = (use: Use | undefined) => {
    if (use) uses.push(use);
  };
  walk(file, (node) => {
    add(names.of(node, adopted));
    add(values.of(node));
    add(shapes.flow(node, known));
  });
  return settled(uses, () => isUpgraded(file, { checker, rows }));
}

/** A name that something else has now is renamed only where other names show that this was not done yet. */
function settled(uses: readonly Use[], isDone: () => boolean): readonly Use[] {
  const isOpen = ({ row, edits }: Use) => row.isTaken === true && edits !== undefined && edits.length > 0;
  if (!uses.some(isOpen)) return uses;
  const isBefore = uses.some((use) => !isOpen(use) && use.edits?.length);
  const isAfter = isDone();
  if (isBefore && !isAfter) return uses;
  if (isAfter && !isBefore) return uses.filter((use) => !isOpen(use));
  return uses.map((use): Use => {
    if (!isOpen(use)) return use;
    const { edits: _, ...rest } = use;
    return { ...rest, why: `${use.row.why}, and its name is that of something else now` };
  });
}

function rewritesOf(client: ClientProgram, file: ts.SourceFile, uses: readonly Use[]): readonly Rewrite[] {
  const groups = new Map<ts.Node, Use[]>();
  for (const use of uses) if (use.edits?.length) append(groups, use.group ?? use.node, use);
  const path = client.pathOf(file);
  return [...groups.values()].map((group): Rewrite => {
    const [{ row, node }] = group as [Use];
    return {
      rule: "client-upgrade",
      at: positionIn(file, node, path),
      about: aboutOf(row),
      edits: group.flatMap(({ edits = [] }) => edits.map((edit): Edit => ({ file: path, ...edit }))),
      imports: [],
    };
  });
}

/** `customers.fetch → clients.get`, `Customer.fax → telefax` */
function aboutOf({ from, to = "", accessor, evidence }: Use["row"]): string {
  const seems = evidence === "alike" ? " (seems)" : "";
  return `${accessor ?? from} → ${to}${seems}`;
}

function undecidedIn(client: ClientProgram, file: ts.SourceFile, uses: readonly Use[]): readonly Undecided[] {
  return uses.flatMap(({ edits, node, row, why }): readonly Undecided[] =>
    edits
      ? []
      : [
          {
            row: (row.accessor ?? row.from).replace(/\s+/g, "-"),
            at: positionIn(file, node, client.pathOf(file)),
            why: why === undefined || why.includes(row.why) ? (why ?? row.why) : `${row.why}. ${why}`,
          },
        ],
  );
}

/** Of what has no type nothing more is known. */
function leftIn([path, uses]: readonly [path: string, uses: readonly Use[]]): readonly Left[] {
  return uses.map(({ node, row }) => ({
    at: positionIn(node.getSourceFile(), node, path),
    why: `What ${row.accessor ?? row.from} is handed and answers has no type here: its fields are left as they are`,
  }));
}

function positionIn(file: ts.SourceFile, node: ts.Node, path: string): Position {
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart());
  return { file: path, line: line + 1, column: character + 1 };
}
