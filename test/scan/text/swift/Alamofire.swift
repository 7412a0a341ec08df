import Alamofire

func load(tenant: String) {
    AF.request("https://api.servicetitan.io/crm/v2/tenant/\(tenant)/customers", method: .get, parameters: ["phone": "1"], headers: ["ST-App-Key": "k"])
        .responseDecodable(of: Page.self) { response in print(response) }
    AF.request("https://api.servicetitan.io/crm/v2/tenant/\(tenant)/customers", method: .post, parameters: ["name": "x"], encoding: JSONEncoding.default)
}
