import os
import requests

BASE = os.environ.get("ST_BASE", "https://api.servicetitan.io")
ENDPOINTS = {
    "jobs": "/jpm/v2/tenant/{tenant}/jobs",
    "calls": "/telecom/v3/tenant/{tenant}/calls",
}


def url(name: str) -> str:
    return BASE + ENDPOINTS[name].replace("{tenant}", os.getenv("ST_TENANT_ID"))


def fetch(name, params):
    return requests.get(url(name), params=params, timeout=30).json()


jobs = fetch("jobs", {"jobStatus": "Completed"})
calls = fetch("calls", dict(createdOnOrAfter="2024-05-01T00:00:00Z"))
print(jobs["totalCount"], calls["data"][0]["leadCall"]["id"])
