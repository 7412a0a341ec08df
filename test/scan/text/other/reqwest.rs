use reqwest::Client;

const BASE: &str = "https://api.servicetitan.io";

pub async fn jobs(client: &Client, tenant: &str) -> Result<serde_json::Value, reqwest::Error> {
    let url = format!("{}/jpm/v2/tenant/{}/jobs", BASE, tenant);
    let body: serde_json::Value = client.get(&url).query(&[("page", "1"), ("pageSize", "50")]).header("ST-App-Key", "k").send().await?.json().await?;
    println!("{}", body["data"][0]["jobNumber"]);
    Ok(body)
}
