/** The two modules of openapi-typescript that are imported directly; the package declares its main entry only. */

declare module "openapi-typescript/dist/transform/schema-object.mjs" {
  import type { TypeCode } from "./code/type.ts";
  export default function transformSchemaObject(
    schema: object,
    options: { readonly path: string; readonly ctx: object },
  ): TypeCode;
}

declare module "openapi-typescript/dist/lib/ts.mjs" {
  import type { Doc } from "./code/doc.ts";
  import type { TypeCode } from "./code/type.ts";
  export function addJSDocComment(schema: object, commented: { comment?: Doc }): void;
  /** The type of one JSON value alone. */
  export function tsLiteral(value: unknown): TypeCode;
}
