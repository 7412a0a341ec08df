/** Shapes of answers and bodies at run time, for the generated `./schemas`. */
export { answerSchemas, type DomainSchemas, lazySchemas, mergeSchemas } from "./answers.js";
export { answerSchema, bodySchema, type SchemaIssue, type SchemaOf, type SchemaResult } from "./standard.js";
