/** How exactly the limit of a process is kept, and how much of it is used, in simulated time: requests and answers take as long as a seed says. */
import { expect, it } from "vitest";
import { SlidingWindowLimiter } from "../../generator/runtime/index.ts";
import { chance } from "../soak/plan.ts";
import { ManualClock, mostInASecond } from "./time.ts";

const CALLS = 900;

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  "seed %d: never more than 60 arrive in a second, and 95 % of that is used",
  async (seed) => {
    const clock = new ManualClock();
    const limiter = new SlidingWindowLimiter({ clock });
    const arrived: number[] = [];
    const call = async (n: number) => {
      const permit = await limiter.acquire("key", undefined, { operation: "Get", tenant: "1" });
      permit?.sent();
      // One in fifty is late, in whatever half of its way.
      const [there, back] = ["there", "back"].map((way) => {
        const isLate = chance(seed, `late ${way} ${n}`) < 0.01;
        return 2 + chance(seed, `${way} ${n}`) * (isLate ? 300 : 8);
      });
      await clock.sleep(there ?? 0);
      arrived.push(clock.monotonic());
      await clock.sleep(back ?? 0);
      permit?.done();
    };
    const done = Promise.all(Array.from({ length: CALLS }, (_, n) => call(n)));
    while (arrived.length < CALLS) await clock.advance(50);
    await Promise.all([done, clock.advance(1000)]);
    const seconds = ((arrived.at(-1) ?? 0) - (arrived[0] ?? 0)) / 1000;
    expect(mostInASecond(arrived)).toBeLessThanOrEqual(60);
    expect((CALLS - 1) / seconds / 60).toBeGreaterThan(0.95);
  },
);
