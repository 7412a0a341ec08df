/**
 * Shows one document at a time, signed in: a token from the mock's own token endpoint and its app key are filled in, and the token is
 * renewed before it expires. Texts of documents reach the page as text only.
 */
const { credentials, documents, tokenPath } = await (await fetch("/_mock/mock.json")).json();
const nav = document.getElementById("domains");
let ui;
let session = { token: undefined, expires: 0 };

for (const { id, title, operations } of documents) {
  const link = document.createElement("a");
  link.href = `#${encodeURIComponent(id)}`;
  link.title = title;
  link.append(element("span", "", id), element("span", "number", String(operations)));
  nav.append(link);
}
document
  .getElementById("account")
  .append(" Tenant ", element("code", "", credentials.tenant), ", app key ", element("code", "", credentials.appKey), ".");

addEventListener("hashchange", show);
await show();

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

async function show() {
  const wanted = decodeURIComponent(location.hash.slice(1));
  const shown = documents.find(({ id }) => id === wanted) ?? documents[0];
  if (shown === undefined) return;
  for (const link of nav.children) {
    if (link.hash === `#${encodeURIComponent(shown.id)}`) {
      link.setAttribute("aria-current", "page");
      link.scrollIntoView({ block: "nearest", inline: "nearest" });
    } else link.removeAttribute("aria-current");
  }
  ui = SwaggerUIBundle({
    url: `/_mock/documents/${encodeURIComponent(shown.id)}.json`,
    dom_id: "#ui",
    presets: [SwaggerUIBundle.presets.apis],
    layout: "BaseLayout",
    docExpansion: "none",
    defaultModelsExpandDepth: 0,
    filter: true,
    displayRequestDuration: true,
    // No badge that sends the document to a validator elsewhere.
    validatorUrl: null,
    persistAuthorization: false,
    requestInterceptor: renewed,
    onComplete: () => void signIn(),
  });
}

/** Before a call with a token of ours that is about to expire, a new one. */
async function renewed(request) {
  const used = request.headers?.Authorization;
  if (used !== undefined && used === `Bearer ${session.token}` && Date.now() > session.expires) {
    await signIn();
    request.headers.Authorization = `Bearer ${session.token}`;
  }
  return request;
}

async function signIn() {
  if (Date.now() > session.expires) {
    const response = await fetch(tokenPath, {
      method: "POST",
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
      }),
    });
    const { access_token: token, expires_in: seconds } = await response.json();
    session = { token, expires: Date.now() + (seconds - 60) * 1000 };
  }
  const schemes = ui.specSelectors.specJson().toJS().components?.securitySchemes ?? {};
  for (const [name, schema] of Object.entries(schemes)) {
    const auth = { name, schema };
    if (schema.type === "apiKey") ui.authActions.authorize({ [name]: { ...auth, value: credentials.appKey } });
    else if (schema.type === "http") ui.authActions.authorize({ [name]: { ...auth, value: session.token } });
    else ui.authActions.authorizeOauth2({ auth, token: { access_token: session.token, token_type: "Bearer" } });
  }
}
