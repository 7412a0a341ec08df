import os
import requests

API_KEY = os.environ["SERVICETITAN_API_KEY"]
BASE = "https://api.example.com"
LINK = "https://go.servicetitan.com/#/Job/Index/5"


def get(path):
    return requests.get(f"{BASE}/{path}", headers={"X-Api-Key": API_KEY}).json()


for job in get("v1/jobs")["data"]:
    print(job["customer"]["name"], job["invoice"]["total"])
requests.post("https://hooks.slack.com/services/x", json={"text": "see https://api.servicetitan.io/crm/v2/tenant/1/customers"})
print("https://api.servicetitan.io/crm/v2/tenant/1/customers")
filters = {"createdAfter": 1, "completedAfter": 2}
