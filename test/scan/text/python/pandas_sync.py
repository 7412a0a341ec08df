import json
import requests
import pandas as pd
from config import settings

session = requests.Session()
session.headers.update({"ST-App-Key": settings.app_key})


class Endpoint:
    def __init__(self, module, name):
        self.module = module
        self.name = name


def get_all(endpoint, params=None):
    url = f"https://api.servicetitan.io/{endpoint}"
    rows, page = [], 1
    while True:
        r = session.get(url, params={**(params or {}), "page": page, "pageSize": 5000})
        if r.status_code == 429:
            continue
        payload = r.json()
        rows += payload["data"]
        if payload["hasMore"] is False:
            break
        page = page + 1
    return rows


tenant = settings.tenant
jobs = get_all(f"jpm/v2/tenant/{tenant}/jobs", {"createdOnOrAfter": "2024-01-01T00:00:00Z"})
df = pd.DataFrame(jobs)
bus = {b["id"]: b["name"] for b in get_all("settings/v2/tenant/%s/business-units" % tenant)}
emails = [e["email"] for e in get_all("settings/v2/tenant/{0}/employees".format(tenant))]
for name in ("technicians", "employees"):
    get_all(f"settings/v2/tenant/{tenant}/{name}")
