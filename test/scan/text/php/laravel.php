<?php
namespace App\Services;

use Illuminate\Support\Facades\Http;

class Memberships
{
    private function get(string $path, array $query = [])
    {
        return Http::withHeaders(['ST-App-Key' => config('st.key')])
            ->baseUrl('https://api.servicetitan.io')
            ->get($path, $query)
            ->json();
    }

    public function types(): array
    {
        return $this->get('memberships/v2/tenant/' . config('st.tenant') . '/membership-types', ['active' => 'True'])['data'];
    }
}
