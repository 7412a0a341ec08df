/** From any text to names: one row per rule. */
import { expect, it } from "vitest";
import {
  camelCase,
  constantName,
  domainNames,
  kebabCase,
  memberName,
  parameterName,
  typeName,
} from "../../generator/ground/identifier.ts";

it.each([
  [camelCase, "GetList", "getList"],
  [camelCase, "APBills", "apBills"],
  [camelCase, "GPS", "gps"],
  [camelCase, "GL accounts", "glAccounts"],
  [camelCase, "gl-accounts", "glAccounts"],
  [camelCase, "2nd", "_2nd"],
  [camelCase, "顧客", "顧客"],
  [camelCase, "Größen_holen", "größenHolen"],
  [camelCase, "ÄNDERUNG", "änderung"],
  [camelCase, "e\u0301tat", "\u00e9tat"],
  [camelCase, "a\u200db\u3164c", "aBC"],
  [camelCase, "😀", "_1f600"],
  [camelCase, "a\u{13460}b\u089fc", "aBC"],
  [camelCase, "the \u0264", "the\u0264"],
  [camelCase, "\u{20bb7}", "\u{20bb7}"],
  [constantName, "getListByGröße", "GET_LIST_BY_GRÖSSE"],
  [constantName, "get\u0264", "GET\u0264"],
  [camelCase, "", "_"],
  [memberName, "Constructor", "constructor_"],
  [memberName, "then", "then_"],
  [memberName, "client", "client_"],
  [memberName, "__proto__", "proto"],
  [memberName, "delete", "delete"],
  [parameterName, "delete", "delete_"],
  [parameterName, "body", "body_"],
  [parameterName, "report_category", "reportCategory"],
  [typeName, "crm.customer", "CrmCustomer"],
  [typeName, "Date", "DateModel"],
  [typeName, "binary-input", "BinaryInputModel"],
  [kebabCase, "GlAccounts", "gl-accounts"],
  [kebabCase, "HTMLForms", "html-forms"],
  [kebabCase, "../../etc", "etc"],
  [kebabCase, "Con", "con_"],
  [kebabCase, "index", "index_"],
  [kebabCase, "…", "_"],
  [kebabCase, "GrößenListe", "grossen-liste"],
  [kebabCase, "顧客", "u9867u5ba2"],
  [kebabCase, "x".repeat(300), "x".repeat(100)],
] as const)("%o of %j is %j", (name, text, want) => {
  expect(name(text)).toBe(want);
});

it.each([
  ["customer-interactions", "customerInteractions", "CustomerInteractions"],
  ["for-tenant", "forTenant_", "ForTenant"],
  ["client", "client_", "ClientApi"],
  ["request", "request_", "Request"],
])("the domain %s is %s, class %s", (id, name, className) => {
  expect(domainNames(id)).toEqual({ name, className });
});
