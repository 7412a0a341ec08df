using RestSharp;

class Jobs
{
    RestClient client = new RestClient(new RestClientOptions("https://api.servicetitan.io/"));

    dynamic Search(string tenant, string number)
    {
        var request = new RestRequest($"jpm/v2/tenant/{tenant}/jobs", Method.Get);
        request.AddQueryParameter("number", number);
        request.AddHeader("ST-App-Key", "k");
        dynamic jobs = JsonConvert.DeserializeObject<dynamic>(client.Execute(request).Content);
        foreach (var job in jobs.data)
            Console.WriteLine(job.jobNumber + job.customer.name);
        return jobs;
    }
}
