/** A short soak; `npm run soak` is the long one. */
import { expect, it } from "vitest";
import { runSoak } from "./soak.ts";

it("half an hour of every fault: no write twice, no row lost, nothing pending, leaked, or shown", async () => {
  const { complaints } = await runSoak({ seed: 1, hours: 0.5 });
  expect(complaints).toEqual([]);
});
