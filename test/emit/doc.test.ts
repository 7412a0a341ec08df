/** Documents of chance, laid out by our printer and by prettier's: given one document, want one text. */
import fc from "fast-check";
import { doc as prettier } from "prettier";
import { expect, it } from "vitest";
import * as ours from "../../generator/emit/code/doc.ts";

const theirs = prettier.builders;

/** The same document for both. */
interface Twin {
  readonly ours: ours.Doc;
  readonly theirs: prettier.builders.Doc;
}

const text = fc.stringMatching(/^[a-z日]{1,12}$/).map((one): Twin => ({ ours: one, theirs: one }));
/** Places stand between texts, as they do in code: no two blanks, and none at the end of anything. */
const place = fc
  .tuple(
    text,
    fc.constantFrom<Twin>(
      { ours: ours.line, theirs: theirs.line },
      { ours: ours.softline, theirs: theirs.softline },
      { ours: ours.hardline, theirs: theirs.hardline },
    ),
    text,
  )
  .map((parts) => twin(parts, ours.all, (docs) => docs));

const { node } = fc.letrec<{ node: Twin; parts: Twin[] }>((tie) => ({
  parts: fc.array(tie("node"), { minLength: 1, maxLength: 5 }),
  node: fc.oneof(
    { maxDepth: 5 },
    { weight: 3, arbitrary: text },
    { weight: 2, arbitrary: place },
    tie("parts").map((parts) => twin(parts, ours.all, (docs) => docs)),
    tie("parts").map((parts) => twin(parts, ours.indent, theirs.indent)),
    tie("parts").map((parts) => twin(parts, ours.align, (docs) => theirs.align(2, docs))),
    { weight: 3, arbitrary: tie("parts").map((parts) => twin(parts, ours.group, theirs.group)) },
    tie("parts").map((parts) =>
      twin(parts, ours.broken, (docs) => theirs.group(docs, { shouldBreak: true })),
    ),
    fc.tuple(text, text).map(([one, other]): Twin => ({
      ours: ours.group(ours.ifBroken(one.ours, other.ours), ours.softline),
      theirs: theirs.group([theirs.ifBreak(one.theirs, other.theirs), theirs.softline]),
    })),
    fc.tuple(tie("node"), text, tie("node")).map(([one, ...other]) =>
      assigned(
        one,
        twin(other, ours.all, (docs) => docs),
      ),
    ),
    fc.tuple(text, tie("parts")).map(([head, parts]) => opened(head, parts)),
  ),
}));

function twin(
  parts: readonly Twin[],
  mine: (...docs: ours.Doc[]) => ours.Doc,
  other: (docs: prettier.builders.Doc[]) => prettier.builders.Doc,
): Twin {
  return { ours: mine(...parts.map((part) => part.ours)), theirs: other(parts.map((part) => part.theirs)) };
}

/** One thing after another, or below it. */
function assigned(one: Twin, other: Twin): Twin {
  const gap = ours.group(ours.indent(ours.line));
  const groupId = Symbol("gap");
  return {
    ours: ours.group(one.ours, gap, ours.indentIfBroken(gap, other.ours)),
    theirs: theirs.group([
      one.theirs,
      theirs.group(theirs.indent(theirs.line), { id: groupId }),
      theirs.indentIfBreak([other.theirs], { groupId, negate: false }),
    ]),
  };
}

/** Arguments, the last of which may be open. */
function opened(head: Twin, parts: readonly Twin[]): Twin {
  const { ours: mine, theirs: other } = twin(
    parts,
    (...docs) => ours.group("{", ours.indent(ours.line, ...ours.join(ours.line, docs)), ours.line, "}"),
    (docs) =>
      theirs.group(["{", theirs.indent([theirs.line, theirs.join(theirs.line, docs)]), theirs.line, "}"]),
  );
  const all = { indent: [head.theirs, ",", theirs.line, other], mine: [head.ours, ",", ours.line, mine] };
  const below = ours.broken("(", ours.indent(ours.line, ...all.mine), ours.line, ")");
  const theirBelow = theirs.group(["(", theirs.indent([theirs.line, all.indent]), theirs.line, ")"], {
    shouldBreak: true,
  });
  const last = theirs.group(other, { shouldBreak: true });
  const [ourOpened, theirOpened] = [
    ours.all("(", head.ours, ", ", ours.broken(mine), ")"),
    ["(", head.theirs, ", ", last, ")"],
  ];
  return ours.isBroken(mine)
    ? {
        ours: ours.either(ourOpened, below),
        theirs: [theirs.breakParent, theirs.conditionalGroup([theirOpened, theirBelow])],
      }
    : {
        ours: ours.either(ours.all("(", ...all.mine, ")"), ourOpened, below),
        theirs: theirs.conditionalGroup([["(", all.indent, ")"], theirOpened, theirBelow]),
      };
}

it("lays out as prettier does", () => {
  fc.assert(
    fc.property(
      fc.array(node, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 10, max: 60 }),
      (parts, width) => {
        const doc = twin(parts, ours.all, (docs) => docs);
        const { formatted } = prettier.printer.printDocToString(doc.theirs, {
          printWidth: width,
          tabWidth: 2,
          useTabs: false,
          parentParser: null,
        } as never);
        expect(ours.print(doc.ours, { width, tab: 2 })).toBe(formatted);
      },
    ),
    { numRuns: 3000 },
  );
});
