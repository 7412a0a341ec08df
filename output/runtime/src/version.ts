/** What the client calls itself: the package and its version. Printed when the packages are made. */
export const AGENT = "st-v2-runtime/0.1.0 servicetitan-codegen/0.1.0";
