import json
from urllib.parse import urlencode, urljoin
from urllib.request import Request, urlopen

host = "https://api.servicetitan.io/"
query = {"page": 1, "modifiedOnOrAfter": "2024-01-01"}
query["includeTotal"] = "true"
req = Request(urljoin(host, "crm/v2/tenant/77/leads") + "?" + urlencode(query))
req.add_header("ST-App-Key", "abc")
with urlopen(req) as answer:
    leads = json.loads(answer.read())
first = leads["data"][0]
print(first["id"], first["status"])
body = json.dumps({"summary": "x", "customerId": 1}).encode()
urlopen(Request(host + "crm/v2/tenant/77/leads", data=body, method="POST"))
