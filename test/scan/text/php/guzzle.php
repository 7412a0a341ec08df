<?php
use GuzzleHttp\Client;

class Titan
{
    const BASE = 'https://api.servicetitan.io';
    private $client;

    public function __construct(private string $tenant)
    {
        $this->client = new Client(['base_uri' => self::BASE, 'headers' => ['ST-App-Key' => getenv('ST_APP_KEY')]]);
    }

    public function customers(array $filters = [])
    {
        $response = $this->client->get("/crm/v2/tenant/{$this->tenant}/customers", [
            'query' => ['name' => 'Smith', 'page' => 1] + $filters,
        ]);
        $body = json_decode($response->getBody()->getContents(), true);
        foreach ($body['data'] as $customer) {
            echo $customer['name'], $customer['address']['street'];
        }
    }

    public function book(array $lead)
    {
        return $this->client->request('POST', "/crm/v2/tenant/$this->tenant/leads", [
            'json' => ['summary' => $lead['text'], 'contacts' => [['type' => 'Phone', 'value' => $lead['phone']]]],
        ]);
    }
}
