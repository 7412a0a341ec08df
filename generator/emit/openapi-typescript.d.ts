/** The two modules of openapi-typescript that are imported directly; the package declares its main entry only. */

declare module "openapi-typescript/dist/transform/schema-object.mjs" {
  import type ts from "typescript";
  export default function transformSchemaObject(
    schema: object,
    options: { readonly path: string; readonly ctx: object },
  ): ts.TypeNode;
}

declare module "openapi-typescript/dist/lib/ts.mjs" {
  import type ts from "typescript";
  export function addJSDocComment(schema: object, node: ts.Node): void;
  /** The type of one JSON value alone. */
  export function tsLiteral(value: unknown): ts.TypeNode;
}
