<?php
$url = 'https://api.servicetitan.io/jpm/v2/tenant/' . TENANT . '/appointments';
$ch = curl_init();
curl_setopt($ch, CURLOPT_URL, $url . '?' . http_build_query(['jobId' => $id, 'startsOnOrAfter' => $day]));
curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
curl_setopt($ch, CURLOPT_HTTPHEADER, ["Authorization: Bearer $token", 'ST-App-Key: ' . APP_KEY]);
$result = curl_exec($ch);
curl_close($ch);
$data = json_decode($result);
foreach ($data->data as $appointment) {
    echo $appointment->start . $appointment->technician->name;
}
# curl_init('https://api.servicetitan.io/crm/v2/tenant/1/ignored');
$ch = curl_init("https://api.servicetitan.io/jpm/v2/tenant/$tenant/jobs/$id/cancel");
curl_setopt_array($ch, [CURLOPT_CUSTOMREQUEST => 'PUT', CURLOPT_POSTFIELDS => json_encode(['reasonId' => 1])]);
curl_exec($ch);
