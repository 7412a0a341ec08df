using RestSharp;

class V1Dynamic
{
    dynamic Get(int n)
    {
        var c = new RestClient("https://api.servicetitan.com/v1");
        dynamic d = Json(c.Get(new RestRequest("jobs/" + n + "?serviceTitanApiKey=" + Key)).Content);
        return d["data"]["customer"]["address"]["street"];
    }
}
