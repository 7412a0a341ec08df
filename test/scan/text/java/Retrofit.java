public interface TitanApi {
    String BASE = "https://api.servicetitan.io/";

    @Headers("ST-App-Key: k")
    @GET("settings/v2/tenant/{tenant}/technicians")
    Call<Page<Technician>> technicians(@Path("tenant") long tenant, @Query("page") int page, @Query("active") String active);

    @POST("crm/v2/tenant/{tenant}/customers/{id}/notes")
    Call<Note> note(@Path("tenant") long tenant, @Path("id") long id, @Body NoteRequest note);
}
