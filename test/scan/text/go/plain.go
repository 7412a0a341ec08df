package main

import "net/http"

func main() {
	resp, err := http.Get("https://api.servicetitan.com/v1/jobs?filter.pageSize=10&serviceTitanApiKey=" + key)
	if err != nil {
		panic(err)
	}
	var answer Answer
	json.NewDecoder(resp.Body).Decode(&answer)
	req, _ := http.NewRequestWithContext(ctx, "DELETE", "https://api.servicetitan.io/crm/v2/tenant/"+tenant+"/customers/"+id+"/contacts/"+contact, nil)
	http.DefaultClient.Do(req)
}
