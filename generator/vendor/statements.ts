/**
 * What the vendor announced with V2, statement by statement, and what it asks of a caller of V1. Data only; shown to who migrates
 * ServiceTitan's V1 to its V2, and to nobody else.
 */

import type { Statement } from "./profile.ts";

export const STATEMENTS: readonly Statement[] = [
  {
    id: "keys",
    title: "API keys become OAuth and an app key",
    v1: "One API key, sent as the query parameter serviceTitanApiKey or the header X-HTTP-ServiceTitan-Api-Key.",
    v2: "A client id and a client secret buy a token that lives 15 minutes (OAuth 2.0 client credentials); each call carries the token and the app key of your application. API keys are gone.",
    steps: [
      "Register the application on the developer portal and choose its scopes; that makes the app key.",
      "Ask an administrator of each tenant to allow the application and to hand over client id and secret. They can switch it off again.",
      "Take the key out of URLs, code and logs, and put the four values into the client's settings. It fetches and renews tokens itself.",
    ],
    code: `import { ServiceTitan } from "@st-v2/sdk";

const st = new ServiceTitan({
  environment: "production",
  tenant: "1234567890",
  clientId: "your client id",
  clientSecret: "your client secret",
  appKey: "your app key",
});`,
  },
  {
    id: "environments",
    title: "Two environments",
    v1: "Production only, as far as its documents tell.",
    v2: "Production, and integration for development and tests before going live. The app key is the same in both; client id and secret belong to one environment each, and to one tenant.",
    steps: [
      "Get a second pair of client id and secret, made in the integration environment.",
      "Name the environment in the client's settings; it picks the addresses of the API and of the token.",
      "Signing in fails when the pair is from the other environment: look there first on an invalid_client.",
    ],
    code: `import { ServiceTitan } from "@st-v2/sdk";

const trial = new ServiceTitan({
  environment: "integration",
  tenant: "1234567890",
  clientId: "client id made in integration",
  clientSecret: "its secret",
  appKey: "the same app key as in production",
});`,
  },
  {
    id: "payloads",
    title: "Payloads were realigned",
    v1: "One call answers an object with other objects inside.",
    v2: "Data may have moved to another endpoint: an embedded object is often an id, which another call resolves. The vendor gives performance and security as reasons.",
    steps: [
      "Look each field you read up in this report; its route is the call to make.",
      "Collect ids and ask for many at once: list operations take up to 50 ids in one call, and the client splits longer lists.",
      "Decide what is marked for review with real payloads of your own.",
    ],
  },
  {
    id: "rate-limit",
    title: "60 calls a second for each application",
    v1: "No limit is stated.",
    v2: "By default 60 calls a second per application; the vendor looks at other needs case by case.",
    steps: [
      "Count what a page of your application costs now that embedded objects take calls of their own.",
      "Share one client per app key: it lets 60 calls through in any second, over all tenants, and waits with the rest.",
    ],
  },
  {
    id: "webhooks",
    title: "V1 webhooks end, V2 has events of its own",
    v1: "Events arrive by subscription. The announcement of V2 left them alone: existing subscriptions went on, new ones were not taken, and V2 webhooks had no date yet. The vendor's later FAQ on V2 webhooks (https://public-api-developer.st.dev/docs/faqs-v2-webhooks) set their end: V1 webhooks are deprecated by 2026-03-31, and integrations move to V2 webhooks before.",
    v2: "That day is past. V2 has an event for each of the five of V1: tn.jpm.job-completed, tn.jpm.job-rescheduled, tn.jpm.job-scheduled, tn.dis.technician-dispatched and tn.tlc.call-completed. Each arrives in a CloudEvents envelope (specversion, id, type, time, source, userassignedid, datacontenttype, data); data holds the record in the shape of V2, with ids for what V1 embedded, and tenantId and tenantName beside it. Apps subscribe in the developer portal, not by a call.",
    steps: [
      "Choose the events and a callback URL for each in the settings of your app on the developer portal, and an HMAC key of 32 to 64 characters. How the signature is sent is not public: take it from the portal.",
      "Answer with a 2xx status at once; other answers are tried again after 10, 30, 60 and 300 seconds. Know repeated deliveries by userassignedid.",
      "Read the body by the V2 names: the rows of each webhook and of WebhookEventInfo and WebhookTenantInfo say what became of the V1 ones.",
      "Where a consumer cannot change yet, hand it the body that V1 would have sent: toV1(event) of @st-v2/webhooks makes it of the event, with ids for what V1 embedded.",
      "Find every V1 call that is made after an event and move it to V2.",
    ],
    code: `import { createReceiver, toV1 } from "@st-v2/webhooks";

export const receive = createReceiver({
  // What follows secret is for the portal to say: these are examples.
  verify: { secret: "your HMAC key", header: "X-Signature", algorithm: "SHA-256", encoding: "hex" },
  on: {
    "tn.jpm.job-completed": (event) => console.log(event.data.job.id, event.data.tenantId),
    "tn.tlc.call-completed": (event) => console.log(toV1(event).from),
  },
});`,
  },
  {
    id: "sunset",
    title: "V1 ended in July 2022",
    v1: "Announced to be switched off by the end of July 2022.",
    v2: "The only API since.",
    steps: [
      "Treat every V1 call that is left as broken.",
      "Keep recorded V1 payloads: they are the best evidence for rows of this report that are in doubt.",
    ],
  },
];
