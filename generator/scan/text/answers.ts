/** Names of what is done with answers, in all languages: which read a body, which hand it on, which ask it for a field. */

/** What reads a body: as JSON, as text. */
export const PARSES =
  /^(?:json|loads?|json_decode|parse|Parse|JSONObject|JSONArray|DeserializeObject|Deserialize|DeserializeAsync|parseString|readTree|readValue|fromJson|parseToJsonElement|decodeFromString|jsonObject|Json\.Document|Unmarshal|Decode|decode|parsed_response|asJson|jsonDecode|json_response|ReadFromJsonAsync|body_json|getJson|GetJsonAsync|Json|json\w*|orjson|ParseAsync|object|safe_load|toJson|JSON|jsonPath|to_json_object)$/;
/** What has the body of an answer in it. */
export const HOLDS =
  /^(?:text|body|content|Content|Data|data|read|getBody|getContents|string|bodyAsText|Result|ReadAsStringAsync|ReadAsStreamAsync|RootElement|Body|ReadAll|wp_remote_retrieve_body|GetAwaiter|GetResult|ConfigureAwait|execute|Execute|ExecuteAsync|Do|request|send|Send|SendAsync|curl_exec|urlopen|open|newCall|asString|getEntity|toString|EnsureSuccessStatusCode|raise_for_status|throw|response|Response|value|body_str|getInputStream|as_str|ok|unwrap|await|bytes|enqueue|resume|stream_get_contents|async|result|results_|dataTask|data_task|getObject|getResponse|start|wait|subscribe|block|retrieve|bodyToMono|get_json|file_get_contents|run|ExecuteGetAsync|fetch|responseJSON|responseData|validate|serializingData|Json|orElse|getOrThrow|BodyContent|toBlocking|NewDecoder|curl_init)$/;
/** What sends a request that it is handed. */
export const SENDS = /^(?:Get|Post|Put|Patch|Delete|get|post|put|patch|delete|Execute\w*|Send\w*)$/;
/** What gives back the elements it is called on, or handed. */
export const SAME =
  /^(?:list|sorted|reversed|enumerate|iter|tuple|set|collect|array_values|array_filter|array_slice|to_a|compact|flatten|uniq|values|toList|ToList|ToArray|asList|as_array|as_object|AsArray|AsObject|EnumerateArray|elements|reverse|sort|sort_by|filter|select|Where|where|orEmpty|take|slice|jsonArray|jsonObject|getAsJsonArray_|items_|deepcopy|copy|Array|AsEnumerable|Children|orderBy|OrderBy|toArray|asArray|unwrap_or_default|unwrap|iterator|stream|freeze|with_indifferent_access|deep_symbolize_keys|await|Table\.FromRecords|Table\.FromList|Table\.Combine|List\.Combine|Table\.ExpandListColumn|List\.Buffer|Table\.Buffer|Table\.SelectRows|array_merge|array|concat)$/;
export const FIRSTS =
  /^(?:first|last|First|FirstOrDefault|Last|Single|SingleOrDefault|next|sample|firstOrNull|pop|shift|end|reset|current|array_shift|array_pop|find|detect|Find|First_|min_by|max_by|List\.First|single|singleOrNull|firstWhere)$/;
/** What reads a field whose name it is handed. */
export const GETS =
  /^(?:get|fetch|GetProperty|TryGetProperty|getJSONObject|getJSONArray|getString|getInt|getLong|getDouble|getBoolean|optString|optJSONObject|optJSONArray|optInt|optLong|optDouble|optBoolean|path|getAsJsonObject|getAsJsonArray|getAsString_|SelectToken|SelectTokens|Value|getValue|GetValue|dig|at|getOrDefault|opt|Record\.Field|findValue|has|key\?|getObject_|pluck|property|withArray|getOrNull|Property|jsonPath|data_get|value_of|pointer|GetString_)$/;
/** What says nothing of the fields of what it is handed. */
export const QUIET =
  /^(?:len|isinstance|print|println|puts|p|pp|count|empty|is_array|isset|var_dump|print_r|str|repr|bool|int|float|type|is_wp_error|wp_remote_retrieve_response_code|Any|Count|size|length|nil\?|empty\?|present\?|blank\?|is_a\?|respond_to\?|Println|Printf|Print|log|info|debug|error|warning|warn|WriteLine|unset|gettype|curl_setopt|curl_setopt_array|curl_close|curl_errno|curl_error|curl_getinfo|Close|close|strlen|json_last_error|is_object|dispose|Dispose|items|keys|any|all|sum|min|max|extend|append|add|Add|AddRange|addAll|push|array_push|hasattr|is_null|var_export|fatalError|debugPrint|check_status|raise_for_status|error_log|format|join|range|update)$/;
/** What makes a value of a type of the code's own of an answer. */
export const TYPED = /^(?:responseDecodable|serializingDecodable|bodyToMono|bodyToFlux|toEntity|decodeBody)$/;
