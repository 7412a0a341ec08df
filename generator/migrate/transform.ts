/**
 * What has to be done to a value on its way from the old API to the new one: a closed vocabulary with executable meaning.
 *
 * A transform is a row of {@link TRANSFORMS}. The payload diff applies them to tell whether two values are the same; the report shows their
 * names and what they mean.
 */

/** Names are part of the report's contract. */
export type TransformName =
  | "none"
  | "rename"
  | "number-to-string"
  | "string-to-number"
  | "seconds-to-hms"
  | "hms-to-seconds"
  | "seconds-to-minutes"
  | "minutes-to-seconds"
  | "add-zone"
  | "value-name-to-name"
  | "enum-map"
  | "zero-to-null"
  | "unwrap-envelope"
  | "object-to-id"
  | "join"
  | "sum"
  | "manual";
