import { expect, test } from "vitest";
import { vendorModule } from "../../generator/emit/runtime.ts";
import { SERVICETITAN } from "../../generator/vendor/servicetitan.ts";

test("the runtime's constants are those of the profile", async () => {
  await expect(vendorModule(SERVICETITAN.wire)).toMatchFileSnapshot("../../generator/runtime/vendor.ts");
});
