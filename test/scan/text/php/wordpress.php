<div>Book now</div>
<?php
function st_book( $name ) {
	$args = array(
		'method'  => 'POST',
		'headers' => array( 'ST-App-Key' => get_option( 'st_app_key' ) ),
		'body'    => wp_json_encode( array( 'name' => $name, 'source' => 'Web' ) ),
	);
	$tenant   = get_option( 'st_tenant' );
	$response = wp_remote_post( "https://api.servicetitan.io/crm/v2/tenant/{$tenant}/bookings", $args );
	if ( is_wp_error( $response ) ) {
		return false;
	}
	$body = json_decode( wp_remote_retrieve_body( $response ), true );
	return $body['id'];
}
$list = wp_remote_get( add_query_arg( array( 'active' => 'True' ), 'https://api.servicetitan.io/settings/v2/tenant/1/business-units' ) );
?>
<p>Thanks</p>
