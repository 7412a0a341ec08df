/** Runtime of the generated ServiceTitan clients. */
export { MemoryTokenStore, type StoredToken, type TokenLock, type TokenStore } from "./token-store.js";
export { neverInside } from "./address.js";
export { BinaryResponse, readFile } from "./binary.js";
export type { BinaryInput } from "./body.js";
export { checkKeys } from "./body-keys.js";
export { bulk, type BulkFailure, type BulkOptions, type BulkResult } from "./bulk.js";
export type {
  AbortSignalLike,
  FetchInit,
  FetchLike,
  PlatformAbortSignal,
  PlatformBlob,
  PlatformReadableStream,
  PlatformResponse,
} from "./builtins.js";
export { type Checkpoint, CheckpointedFeed, type CheckpointStore } from "./checkpoint.js";
export { Client, toClient } from "./client.js";
export { type Clock, systemClock } from "./clock.js";
export {
  cookieStyle,
  deepStyle,
  dottedStyle,
  formStyle,
  headerStyle,
  indexedStyle,
  writeHeaders,
  jsonStyle,
  jsonHeaderStyle,
  jsonTextStyle,
  labelStyle,
  matrixStyle,
  pipeStyle,
  simpleStyle,
  spaceStyle,
} from "./codecs.js";
export {
  type ClientOptions,
  type Environment,
  type Hooks,
  optionsFromEnv,
  type RequestEvent,
  type OtherTenant,
  type TenantCredentials,
} from "./config.js";
export { type DayRange, dayRange } from "./day-range.js";
export {
  AbortError,
  ApiError,
  type ApiErrorResponse,
  AuthenticationError,
  BadRequestError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  type ErrorFacts,
  type ListPart,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ResponseParseError,
  ServerError,
  ServiceTitanError,
  TimeoutError,
  TokenError,
  UnprocessableEntityError,
  UsageError,
} from "./errors.js";
export { type CallsOf, type DeclaredError, type ErrorGuard, errorGuard } from "./error-guard.js";
export { Feed } from "./feed.js";
export { markNumbers, newMark, unmarked } from "./digits.js";
export { fileCheckpoints } from "./file-checkpoints.js";
export { findRow } from "./find.js";
export {
  writeBinary,
  writeChosen,
  writeForm,
  writeJson,
  writeMultipart,
  writeParts,
  writeText,
} from "./forms.js";
export type { Instrument, Step, StepResult } from "./instrument.js";
export { int64Reader, int64Writer } from "./int64.js";
export { kindByType } from "./kinds.js";
export { AtOnceLimiter, enterLane } from "./lane.js";
export { lazyDomain } from "./lazy.js";
export { sharedLimiter, SlidingWindowLimiter, type SlidingWindowOptions } from "./limiter.js";
export type { LaneLimit, LimitedCall, Permit, RateLimiter } from "./limits.js";
export { logAt, type Logger, type LogLevel } from "./log.js";
export type {
  AnyCallOptions,
  Arriving,
  BodyKeys,
  BodyKind,
  BodySpec,
  CallArguments,
  CallOptions,
  CallOptionsWith,
  Codec,
  CodecName,
  ExtraValue,
  FailureSpec,
  FeedSpec,
  FetchOptions,
  FormChoice,
  HeaderCodecs,
  JoinedSpec,
  LaneCall,
  OperationFacts,
  ListOptions,
  OperationLimit,
  OperationSpec,
  PageSpec,
  PartSpec,
  PartStyle,
  QueryStyle,
  RequestBodyKind,
  ResponseBodyKind,
  StreamFormat,
  DryRun,
  PlannedRequest,
  WriteOptions,
  Written,
} from "./operation.js";
export type { Day, Moment, MomentText, Open } from "./open.js";
export { type Caller, PagePromise } from "./page.js";
export { type Listed, Lookup, lookup, type LookupOptions } from "./lookup.js";
export { harmless } from "./parts.js";
export { ApiPromise } from "./promise.js";
export { redact } from "./personal.js";
export type * from "./reports/index.js";
export type { RequestOptions } from "./request.js";
export { WriteVerificationError, type WriteFacts, type WriteIssue } from "./verification.js";
export {
  type AnswerSchemas,
  type IssueKind,
  type MismatchEvent,
  type ResponseIssue,
  ResponseValidationError,
  type ValidateMode,
} from "./validation.js";
export {
  fileFrom,
  type FileFromOptions,
  saveFile,
  type SavedFile,
  type SaveFileOptions,
  type UploadFile,
} from "./transfer.js";
export { Resource } from "./resource.js";
export {
  ItemStream,
  readEvents,
  readJsonEvents,
  readJsonLines,
  readJsonSequence,
  readMixedEvents,
  type ServerEvent,
  StreamPromise,
} from "./stream.js";
export {
  type ChangeOptions,
  exactNumber,
  isConversion,
  isMoment,
  momentOf,
  OF_SEVERAL,
} from "./conversions.js";
export {
  after as routeStep,
  type CallStep,
  convert,
  down as fieldDown,
  emptyOf as emptyRoute,
  type FieldStep,
  type Flow as RouteFlow,
  isMissing as isNothing,
  isSeveral as isSeveralValues,
  type RouteContext,
  type RouteStep,
  runRoute,
  type Source as RouteSource,
  type WithinStep,
  sourcesOf as routeSources,
  valueOf as routeValue,
} from "./route.js";
export { meant, nearest, nearness } from "./nearest.js";
export { sync, type SyncOptions } from "./sync.js";
export { rowsOf } from "./reading.js";
export {
  type ChangedSince,
  type FeedPage,
  INCLUDE_TOTAL,
  NEXT,
  type Page,
  RATE,
  RECENT,
  SIZE,
  TOTAL,
} from "./vendor.js";
