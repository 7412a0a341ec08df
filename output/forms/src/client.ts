import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { FormsResource } from "./resources/forms.js";
import { FormSubmissions } from "./resources/form-submissions.js";
import { Jobs } from "./resources/jobs.js";

/**
 * The Forms API.
 *
 * Forms, their submissions and the files attached to jobs.
 */
export class Forms {
  readonly forms: FormsResource;
  readonly formSubmissions: FormSubmissions;
  readonly jobs: Jobs;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.forms = new FormsResource(client);
    this.formSubmissions = new FormSubmissions(client);
    this.jobs = new Jobs(client);
  }
}
