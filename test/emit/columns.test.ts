/** Columns of every character, alone and in company: as prettier counts them. */
import { util } from "prettier";
import { expect, it } from "vitest";
import { columnsOf } from "../../generator/emit/code/columns.ts";

it("counts as prettier does", () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x40000; code += 1) {
    const character = String.fromCodePoint(code);
    if (/\p{Cn}|\p{Surrogate}/u.test(character)) continue;
    for (const text of [character, `a${character}b`, `${character}\ufe0f`])
      if (columnsOf(text) !== util.getStringWidth(text)) wrong.push(`${code.toString(16)}: ${text}`);
  }
  expect(wrong).toEqual([]);
  for (const text of ["👩‍👩‍👧 and 👍🏽", "🇩🇪🇫🇷", "1️⃣", "日本語 ｱ Ａ", "e\u0301", "", "\u200b"])
    expect([text, columnsOf(text)]).toEqual([text, util.getStringWidth(text)]);
});
