public class V1Client
{
    private readonly WebClient web = new WebClient();

    public JobModel Read(int id)
    {
        string json = web.DownloadString("https://api.servicetitan.com/v1/jobs/" + id + "?serviceTitanApiKey=" + Settings.Key);
        return JsonConvert.DeserializeObject<Answer<JobModel>>(json).Data;
    }
}
