import sys
import requests

KEY = sys.argv[1]
URL = "https://api.servicetitan.com/v1"


def job(number):
    return requests.get(URL + "/jobs/" + str(number), params={"serviceTitanApiKey": KEY}).json()["data"]


j = job(5)
print(j["invoice"]["total"], j["customer"]["name"], j["location"]["address"]["street"])
call = requests.get("https://api.servicetitan.com/v1/calls/7", headers={"X-HTTP-ServiceTitan-Api-Key": KEY}).json()
call["data"]["notes"] = "x"
requests.put("https://api.servicetitan.com/v1/calls/7", json=call["data"])
