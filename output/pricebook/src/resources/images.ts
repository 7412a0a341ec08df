import {
  type ApiPromise,
  type BinaryResponse,
  type CallOptions,
  type OperationSpec,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
  neverInside,
  readFile,
  writeMultipart,
} from "@st-v2/runtime";
import { IMAGES_UPLOAD_BODY_KEYS } from "../body-keys.js";
import type { ImageUploadResponse, ImagesDownloadQuery, ImagesUploadBody } from "../types.js";

/**
 * Images of the Pricebook API: 2 operations (`download`, `upload`).
 */
export class Images extends Resource {
  /**
   * Download a pricebook image.
   *
   * Answers a redirect to temporary storage; credentials must not be sent there.
   *
   * `GET /pricebook/v2/tenant/{tenant}/images`
   *
   * Follows the redirect to the file, without credentials.
   * Needs the scope `tn.pb.images:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Images_Get
   * @example
   * ```ts
   * const file = await pricebook.images.download();
   * ```
   */
  download(query?: ImagesDownloadQuery | null, options?: CallOptions): ApiPromise<BinaryResponse> {
    return this.client.call<BinaryResponse>(DOWNLOAD_SPEC, { query, options });
  }

  /**
   * Upload a pricebook image.
   *
   * The body is sent as `multipart/form-data` with the file in the part `file`.
   *
   * `POST /pricebook/v2/tenant/{tenant}/images`
   *
   * Needs the scope `tn.pb.images:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/Images_Post
   * @example
   * ```ts
   * const image = await pricebook.images.upload({
   *   file: { data: "what the file holds", name: "file.txt" },
   * });
   * ```
   */
  upload<const Dry = undefined>(
    body: ImagesUploadBody,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ImageUploadResponse, Dry>> {
    return this.client.call<ImageUploadResponse, Dry>(UPLOAD_SPEC, { body, options });
  }
}

const DOWNLOAD_SPEC: OperationSpec = {
  id: "Images_Get",
  name: "pricebook.images.download",
  method: "GET",
  path: "/pricebook/v2/tenant/{tenant}/images",
  query: { path: "plain" },
  response: "redirect",
  read: readFile,
  follow: neverInside,
  failures: [400, 404],
};

const UPLOAD_SPEC: OperationSpec = {
  id: "Images_Post",
  name: "pricebook.images.upload",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/images",
  body: { mediaType: "multipart/form-data", write: writeMultipart, parts: { file: { as: "file" } } },
  known: { check: checkKeys, keys: IMAGES_UPLOAD_BODY_KEYS },
  response: "json",
  failures: [400],
};
