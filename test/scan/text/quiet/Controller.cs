[Route("jpm/v2/tenant/{tenant}/jobs")]
public class Controller : ControllerBase
{
    [HttpGet("{id}")]
    public IActionResult Get(long id) => Ok(cache.Get("crm/v2/tenant/1"));

    [HttpGet("/api/v1/bookings/external/{id}")]
    public IActionResult Booking(string id) => Ok();
}
