<?php
if ( ! defined( 'ABSPATH' ) ) exit;

class ST_Api {
	private $api_base = 'https://api.servicetitan.io';
	private static $instance = null;

	private function request( $method, $path, $body = null, $query = array() ) {
		$url = trailingslashit( $this->api_base ) . ltrim( $path, '/' );
		if ( ! empty( $query ) ) {
			$url = add_query_arg( $query, $url );
		}
		$args = array(
			'method'  => $method,
			'timeout' => 20,
			'headers' => array(
				'Authorization' => 'Bearer ' . $this->get_token(),
				'ST-App-Key'    => $this->app_key,
			),
		);
		if ( null !== $body ) {
			$args['body'] = wp_json_encode( $body );
		}
		$response = wp_remote_request( $url, $args );
		if ( 429 === wp_remote_retrieve_response_code( $response ) ) {
			sleep( 1 );
		}
		return json_decode( wp_remote_retrieve_body( $response ), true );
	}

	public function find_customer( $phone ) {
		$result = $this->request( 'GET', "/crm/v2/tenant/{$this->tenant_id}/customers", null, array( 'phone' => $phone ) );
		return isset( $result['data'][0]['id'] ) ? $result['data'][0]['id'] : null;
	}

	public function create_job( $customer_id ) {
		return $this->request( 'POST', sprintf( '/jpm/v2/tenant/%s/jobs', $this->tenant_id ), array(
			'customerId'   => $customer_id,
			'appointments' => array( array( 'start' => gmdate( 'c' ) ) ),
		) );
	}
}
?>
<script>
  fetch("https://api.servicetitan.io/crm/v2/tenant/<?php echo $tenant; ?>/leads");
</script>
