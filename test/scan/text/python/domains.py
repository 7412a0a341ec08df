"""The domain and the resource are handed in apart."""
import requests

API = "https://api.servicetitan.io"


class Api:
    def __init__(self, tenant):
        self.tenant = tenant

    def _url(self, module, resource, version="v2"):
        return "/".join([API, module, version, "tenant", str(self.tenant), resource])

    def call(self, verb, module, resource, **kwargs):
        return requests.request(verb, self._url(module, resource), **kwargs)

    def cancel(self, job_id):
        self.call("POST", "jpm", f"jobs/{job_id}/cancel", json={"reasonId": 1, "memo": "m"})

    def estimates(self):
        return self.call("GET", "sales", "estimates", params={"soldAfter": "2024-01-01"}).json()["data"]
