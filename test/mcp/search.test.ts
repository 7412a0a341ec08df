/** Whether questions of people lead to the operation that answers them, in the first three places, and how often. */
import { describe, expect, it } from "vitest";
import { program } from "../../output/mcp/src/program.ts";
import { catalogueOf } from "../../generator/mcp/catalogue.ts";
import { indexOf, search } from "../../generator/mcp/search.ts";
import { QUESTIONS, UNSEEN } from "./questions.ts";

const catalogue = catalogueOf(await program.catalogue());
const index = indexOf(catalogue);
const found = (words: string, limit = 3) =>
  search(index, { words, limit, admits: () => true }).map(({ call }) => call);

it("tmp", () => {
  for (const list of [QUESTIONS, UNSEEN]) {
    const missed = list.filter(({ asks, call }) => !found(asks).includes(call));
    console.log(list.length - missed.length, "of", list.length);
    for (const { asks, call } of missed)
      console.log(asks, "|", call, found(asks, 559).indexOf(call) + 1, found(asks, 4).join(" "));
  }
});
