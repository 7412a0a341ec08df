import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { TechnicianRating } from "./resources/technician-rating.js";
import { TechnicianRatings } from "./resources/technician-ratings.js";
import { Export } from "./resources/export.js";

/**
 * The Customer Interactions API.
 *
 * Ratings that customers gave to technicians.
 */
export class CustomerInteractions {
  readonly technicianRating: TechnicianRating;
  readonly technicianRatings: TechnicianRatings;
  readonly export: Export;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.technicianRating = new TechnicianRating(client);
    this.technicianRatings = new TechnicianRatings(client);
    this.export = new Export(client);
  }
}
