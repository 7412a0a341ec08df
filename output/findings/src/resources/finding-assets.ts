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
import { FINDING_ASSETS_UPLOAD_BODY_KEYS } from "../body-keys.js";
import type {
  FindingAssetUploadResponse,
  FindingAssetsDownloadQuery,
  FindingAssetsUploadBody,
} from "../types.js";

/**
 * Finding assets of the Findings API: 2 operations (`download`, `upload`).
 */
export class FindingAssets extends Resource {
  /**
   * Download a file of a finding.
   *
   * Answers a redirect to temporary storage; credentials must not be sent there.
   *
   * `GET /findings/v2/tenant/{tenant}/assets`
   *
   * Follows the redirect to the file, without credentials.
   * Needs the scope `tn.fdgs.assets:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @see https://developer.servicetitan.io/docs/apis/tenant-findings-v2/endpoints/FindingAssets_Get
   * @example
   * ```ts
   * const file = await findings.findingAssets.download();
   * ```
   */
  download(query?: FindingAssetsDownloadQuery | null, options?: CallOptions): ApiPromise<BinaryResponse> {
    return this.client.call<BinaryResponse>(DOWNLOAD_SPEC, { query, options });
  }

  /**
   * Upload a file for a finding.
   *
   * The body is sent as `multipart/form-data` with the file in the part `file`.
   *
   * `POST /findings/v2/tenant/{tenant}/assets`
   *
   * Needs the scope `tn.fdgs.assets:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-findings-v2/endpoints/FindingAssets_PostAttachment
   * @example
   * ```ts
   * const asset = await findings.findingAssets.upload({
   *   file: { data: "what the file holds", name: "file.txt" },
   * });
   * ```
   */
  upload<const Dry = undefined>(
    body: FindingAssetsUploadBody,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<FindingAssetUploadResponse, Dry>> {
    return this.client.call<FindingAssetUploadResponse, Dry>(UPLOAD_SPEC, { body, options });
  }
}

const DOWNLOAD_SPEC: OperationSpec = {
  id: "FindingAssets_Get",
  name: "findings.findingAssets.download",
  method: "GET",
  path: "/findings/v2/tenant/{tenant}/assets",
  query: { path: "plain" },
  response: "redirect",
  read: readFile,
  follow: neverInside,
  failures: [400, 404],
};

const UPLOAD_SPEC: OperationSpec = {
  id: "FindingAssets_PostAttachment",
  name: "findings.findingAssets.upload",
  method: "POST",
  path: "/findings/v2/tenant/{tenant}/assets",
  body: { mediaType: "multipart/form-data", write: writeMultipart, parts: { file: { as: "file" } } },
  known: { check: checkKeys, keys: FINDING_ASSETS_UPLOAD_BODY_KEYS },
  response: "json",
  failures: [400],
};
