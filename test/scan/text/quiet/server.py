"""A stand-in for the API in tests: it answers, and asks nothing."""
import responses
from flask import Flask

app = Flask(__name__)


@app.get("/crm/v2/tenant/<tenant>/customers")
def customers(tenant):
    return {"data": [], "hasMore": False}


def test_it(requests_mock):
    requests_mock.get("https://api.servicetitan.io/crm/v2/tenant/1/customers", json={})
    responses.add(responses.GET, "https://api.servicetitan.io/crm/v2/tenant/1/jobs")
