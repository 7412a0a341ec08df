/** The compiler that ts-morph brings, for openapi-typescript: a second one would cost a second of CPU. See `build.mjs`. */
import { ts } from "ts-morph";

// eslint-disable-next-line no-restricted-syntax -- stands in for a module with a default export
export default ts;
