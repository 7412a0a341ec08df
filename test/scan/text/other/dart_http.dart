import 'package:http/http.dart' as http;

Future<void> load(String tenant) async {
  final response = await http.get(
    Uri.parse('https://api.servicetitan.io/crm/v2/tenant/$tenant/customers?active=True'),
    headers: {'ST-App-Key': key},
  );
  final body = jsonDecode(response.body);
  print(body['data'][0]['name']);
}
