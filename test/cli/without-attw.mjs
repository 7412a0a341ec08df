/** Makes are-the-types-wrong look as if it were not installed: for most users it is not. */
import { register } from "node:module";

const hooks = `export async function resolve(name, context, next) {
  if (name !== "@arethetypeswrong/core") return next(name, context);
  throw Object.assign(new Error("not installed"), { code: "ERR_MODULE_NOT_FOUND" });
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
