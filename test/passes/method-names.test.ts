/** What methods are called by rule: a case for each row at least, and what is left to the ids. */
import { describe, expect, it } from "vitest";
import { settingsOf } from "../../generator/model/settings.ts";
import { RULES } from "../../generator/pass/method-rules.ts";
import { rename } from "../../generator/pass/rename.ts";
import { draftOf, rowOf } from "./support.ts";

/** Operations of one document, `GET* /pets Pets_GetPets Pets` with a star behind the method where it answers a list, and a tag at the end. */
type Names = Readonly<Record<string, string>>;

const CASES: readonly (readonly [rule: string, what: string, names: Names])[] = [
  ["list", "a collection", { "GET* /pets Pets_GetList": "pets.list" }],
  ["list", "whatever the id calls it", { "GET* /pets Pets_FetchAllAnimals": "pets.list" }],
  [
    "list",
    "because it has items",
    { "GET /pets Pets_Get": "pets.list", "GET /pets/{id} Pets_GetById": "pets.get" },
  ],
  ["list", "run together", { "GET* /petsmarkup PetsMarkup_GetPetsMarkupList": "petsMarkup.list" }],
  ["list", "a part of the name", { "GET* /memberships PetMemberships_GetList": "petMemberships.list" }],
  ["list", "more than the name", { "GET* /shop-pets Pets_GetPetsPaginated": "pets.list" }],
  ["list", "without an id", { "GET* /pets": "pets.list" }],
  ["list", "unless the id does something else", { "GET* /pets Pets_SearchPets": "pets.search" }],
  [
    "list",
    "below items of another",
    { "GET* /pets Pets_GetList": "pets.list", "GET* /shops/{id}/pets Pets_GetShopPets": "pets.listForShop" },
  ],
  [
    "list",
    "of old versions",
    { "GET* /v3/pets Pets_Pets": "pets.list", "GET* /v2/pets Pets_GetPets": "pets.listV2" },
  ],
  [
    "list of all",
    "beside one by parent",
    {
      "GET* /shops/{id}/pets Pets_GetList": "pets.list",
      "GET* /shops/pets Pets_GetListByShops": "pets.listAll",
    },
  ],
  ["get the only one", "one thing", { "GET /settings Settings_GetSettings": "settings.get" }],
  [
    "update the only one",
    "",
    {
      "GET /settings Settings_Get": "settings.get",
      "PATCH /settings Settings_Save": "settings.save",
      "PATCH /pets Pets_ChangePets": "pets.change",
    },
  ],
  [
    "update the only one",
    "by a verb of its own",
    {
      "GET /settings Settings_Get": "settings.get",
      "PATCH /settings Settings_ChangeSettings": "settings.update",
    },
  ],
  [
    "replace the only one",
    "of two parents",
    {
      "GET /shops/{id}/settings Settings_GetShopSettings": "settings.getForShop",
      "PUT /shops/{id}/settings Settings_UpdateShopSettings": "settings.replaceForShop",
      "GET /owners/{id}/settings Settings_GetOwnerSettings": "settings.getForOwner",
      "PUT /owners/{id}/settings Settings_UpdateOwnerSettings": "settings.replaceForOwner",
    },
  ],
  [
    "delete the only one",
    "",
    { "GET /session Session_Get": "session.get", "DELETE /session Session_DeleteSession": "session.delete" },
  ],
  ["create", "", { "POST /pets Pets_AddPet": "pets.create" }],
  ["create", "unless it only reads", { "POST /pets Pets_Search": "pets.search" }],
  ["get", "", { "GET /pets/{id} Pets_GetPetModel": "pets.get" }],
  ["get", "by several parameters", { "GET /repos/{owner}/{repo} Repos_GetRepo": "repos.get" }],
  [
    "get",
    "below items of another",
    {
      "GET /pets/{id} Pets_Get": "pets.get",
      "GET /pet-shops/{shop}/pets/{id} Pets_GetOne": "pets.getForShop",
    },
  ],
  ["update", "", { "PATCH /pets/{id} Pets_UpdatePet": "pets.update" }],
  [
    "update by POST",
    "",
    { "POST /pets/{id} PostPetsPet": "pets.update", "POST /pets PostPets": "pets.create" },
  ],
  ["update by POST", "never without a word", { "POST /pets/{id} Pets_Feed": "pets.feed" }],
  ["replace", "", { "PUT /pets/{id} Pets_FullUpdate": "pets.replace" }],
  ["replace", "unless it says more", { "PUT /pets/{id} Pets_UpsertPet": "pets.upsert" }],
  ["delete", "", { "DELETE /pets/{id} Pets_RemovePet": "pets.delete" }],
  ["list of parts", "", { "GET* /pets/{id}/toys Pets_GetPetToysList": "pets.listToys" }],
  [
    "list of parts",
    "spelled as the id does",
    { "GET* /pets/{id}/chewtoys Pets_GetChewToys": "pets.listChewToys" },
  ],
  [
    "list of parts",
    "as many as the id says",
    { "GET* /pets/{id}/sold-log Pets_GetSoldLogs": "pets.listSoldLogs" },
  ],
  ["get a part", "", { "GET /pets/{id}/summary Pets_GetPetSummary": "pets.getSummary" }],
  [
    "get a part",
    "unless the id says what it does",
    { "GET /pets/{id}/photo Pets_DownloadPet": "pets.download" },
  ],
  [
    "create a part",
    "where a list is read",
    {
      "GET* /pets/{id}/toys Pets_GetToys": "pets.listToys",
      "POST /pets/{id}/toys Pets_AddPetToy": "pets.createToy",
      "POST /pets/{id}/walks Pets_AddWalks": "pets.addWalks",
    },
  ],
  [
    "create a part",
    "where it has items",
    {
      "POST /pets/{id}/toys Pets_CreateToys": "pets.createToy",
      "DELETE /pets/{id}/toys/{toy} Pets_DeleteToy": "pets.deleteToy",
    },
  ],
  ["get an item of the parts", "", { "GET /pets/{id}/toys/{toy} Pets_GetPetToy": "pets.getToy" }],
  ["update an item of the parts", "", { "PATCH /pets/{id}/boxes/{box} Pets_Update": "pets.updateBox" }],
  [
    "replace an item of the parts",
    "",
    { "PUT /pets/{id}/categories/{c} Pets_UpdateCategory": "pets.replaceCategory" },
  ],
  ["delete an item of the parts", "", { "DELETE /pets/{id}/toys/{toy} Pets_RemoveToy": "pets.deleteToy" }],
  [
    "list of the parts of all",
    "beside those of one",
    {
      "GET* /pets/{id}/toys Pets_GetToys": "pets.listToys",
      "GET* /pets/toys Pets_GetModifiedToysList": "pets.listAllToys",
    },
  ],
  [
    "list of the parts of all",
    "one letter apart",
    {
      "GET* /credit-memos/{id}/items CreditMemos_GetCreditMemoItemsList": "creditMemos.listItems",
      "GET* /credit-memos/credit-memo-items CreditMemos_GetCreditMemosItemsList": "creditMemos.listAllItems",
    },
  ],
  [
    "list beside the items",
    "",
    { "GET* /pets/custom-fields Pets_GetCustomFieldTypes": "pets.listCustomFieldTypes" },
  ],
  [
    "list beside the items",
    "in the number of the path",
    { "GET* /pets/kinds Pets_GetKindList": "pets.listKinds" },
  ],
  ["get beside the items", "", { "GET /pets/attachment/{id} Pets_Get": "pets.getAttachment" }],
  ["get beside the items", "without an id", { "GET /pets/attachments/{id}": "pets.getAttachment" }],
];

const BY_ID: readonly (readonly [what: string, names: Names])[] = [
  ["without the resource", { "PUT /pets/{id}/rename Pets_RenamePets": "pets.rename" }],
  ["with what the resource does not say", { "POST /pets/bulk Pets_CreatePetsBatch": "pets.createBatch" }],
  ["where the path has no such word", { "GET* /animals Pets_GetPetOwnersList": "pets.listOwners" }],
  ["with the method as a verb", { "POST /pets/photos Pets_PostPhoto": "pets.createPhoto" }],
  ["with what a link stands beside", { "POST /pets/x Pets_AttachToPet": "pets.attachToPet" }],
  ["with what and stands behind", { "POST /pets/x Pets_FeedPetAndOwner": "pets.feedPetAndOwner" }],
  [
    "with the name of another resource",
    { "POST /x Pets_FindPetShops": "pets.findPetShops", "GET* /pet-shops PetShops_GetList": "petShops.list" },
  ],
  ["with a compound of the path", { "PUT /pets/{id}/pet-food Pets_ReplacePetFood": "pets.replacePetFood" }],
  ["with what comes first", { "POST /x reportAbuse Reports": "reports.reportAbuse" }],
  ["but the resource before a verb", { "POST /x petUpdate Pets": "pets.update" }],
  ["with a resource that is nothing else", { "POST /x pets Pets": "pets.pets" }],
];

describe("rules", () => {
  it.each(CASES)("%s: %s", (_, __, names) => {
    expect(namesOf(Object.keys(names))).toEqual(names);
    expect(namesOf(Object.keys(names).reverse())).toEqual(names);
  });

  it("have a case each, and a sentence", () => {
    expect([...new Set(CASES.map(([rule]) => rule)), "feed"].sort()).toEqual(
      RULES.map(({ name }) => name).sort(),
    );
    expect(RULES.every(({ doc }) => doc.endsWith("."))).toBe(true);
  });
});

it.each(BY_ID)("what no rule names is called by its id, %s", (_, names) => {
  expect(namesOf(Object.keys(names))).toEqual(names);
});

it.each<[names: Names]>([
  [{ "GET* /zones Zone_GetList": "zones.list", "PATCH /zones/{id} Zone_UpdateZone": "zones.update" }],
  [{ "GET* /submissions FormSubmission_GetFormSubmissions": "formSubmissions.list" }],
  [{ "GET* /purchase-order-markups PurchaseOrdersMarkup_Get": "purchaseOrderMarkups.list" }],
  [{ "GET* /discounts-and-fees DiscountAndFees_Get": "discountsAndFees.list" }],
  [{ "GET* /pet Pets_Get": "pets.list" }],
  [{ "GET* /activities ActivitiesControllers_GetList": "activities.list" }],
])("a resource is called as its paths call several of it: %j", (names) => {
  expect(namesOf(Object.keys(names))).toEqual(names);
});

it("what the table names is a sibling of the others", () => {
  const row = rowOf({ operationNames: new Map([["Toys_Of_Pets", "pets.toys"]]) });
  const names = {
    "GET* /pets/{id}/toys Toys_Of_Pets": "pets.toys",
    "GET* /pets/toys Pets_GetToys": "pets.listAllToys",
  };
  expect(namesOf(Object.keys(names), row)).toEqual(names);
});

it("feeds of a resource that is called export are nouns", () => {
  const names = {
    "FEED /export/pets Export_Pets": "export.pets",
    "FEED /export/toys Export_ExportDogToys": "export.dogToys",
  };
  expect(namesOf(Object.keys(names))).toEqual(names);
});

function namesOf(operations: readonly string[], row = rowOf()): Names {
  const paths: Record<string, Record<string, object>> = {};
  const keys = new Map<string, string>();
  for (const text of operations) {
    const [marked = "", path = "", operationId, tag] = text.split(" ");
    const method = marked.replace("*", "").replace("FEED", "GET");
    keys.set(`${method} ${path}`, text);
    (paths[path] ??= {})[method.toLowerCase()] = {
      ...(operationId !== undefined && { operationId }),
      ...(tag !== undefined && { tags: [tag] }),
      ...(marked === "FEED" && { parameters: [{ name: "from", in: "query", schema: { type: "string" } }] }),
      responses: {
        200: {
          description: "",
          content: { "application/json": { schema: ANSWERS[marked.slice(-1)] ?? {} } },
        },
      },
    };
  }
  const { domain } = rename(draftOf({ paths }, row).draft, row, settingsOf({}));
  const named = domain.resources.flatMap(({ name, operations: all }) =>
    all.map((one) => [keys.get(`${one.method} ${one.path}`) ?? one.path, `${name}.${one.name}`] as const),
  );
  return Object.fromEntries(named);
}

const pet = { type: "object", properties: { id: { type: "integer" } } };
/** Schemas of answers by the last letter of what stands before the path. */
const ANSWERS: Readonly<Record<string, object>> = {
  "*": { type: "array", items: pet },
  D: {
    type: "object",
    properties: {
      data: { type: "array", items: pet },
      hasMore: { type: "boolean" },
      continueFrom: { type: "string" },
    },
  },
};
