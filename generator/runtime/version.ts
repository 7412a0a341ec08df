/** What the client calls itself: the package and its version. Printed when the packages are made. */
export const AGENT = "servicetitan-codegen";
