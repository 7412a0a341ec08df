"""A client of one class, and functions that use it."""
import os
import time

import requests

BASE_URL = "https://api.servicetitan.io"
AUTH_URL = "https://auth.servicetitan.io/connect/token"


class ServiceTitan:
    def __init__(self, tenant_id, app_key):
        self.tenant_id = tenant_id
        self.app_key = app_key
        self.session = requests.Session()

    def token(self):
        answer = requests.post(AUTH_URL, data={"grant_type": "client_credentials"})
        return answer.json()["access_token"]

    def _request(self, method, path, params=None, json=None):
        url = f"{BASE_URL}/{path}"
        headers = {"Authorization": self.token(), "ST-App-Key": self.app_key}
        response = self.session.request(method, url, params=params, json=json, headers=headers)
        if response.status_code == 429:
            time.sleep(60)
        response.raise_for_status()
        return response.json()

    def get(self, path, **params):
        return self._request("GET", path, params=params)

    def jobs(self, since):
        page = 1
        while True:
            answer = self.get(
                f"jpm/v2/tenant/{self.tenant_id}/jobs", modifiedAfter=since, page=page, pageSize=500
            )
            for job in answer["data"]:
                yield job
            if not answer["hasMore"]:
                break
            page += 1

    def rename(self, customer_id, name):
        path = "crm/v2/tenant/%s/customers/%s" % (self.tenant_id, customer_id)
        return self._request("PATCH", path, json={"name": name, "address": {"zip": "90210"}})


client = ServiceTitan(os.environ["ST_TENANT"], os.environ["ST_APP_KEY"])
for job in client.jobs("2024-01-01"):
    print(job["jobNumber"], job["customer"]["name"])
