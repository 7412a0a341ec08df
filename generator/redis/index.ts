/** One limit and one token for many processes, kept in Redis. */
export type { Fallback, IoredisLike, NodeRedisLike, RedisClient, RedisOptions } from "./connection.js";
export { RedisError } from "./connection.js";
export { RedisCheckpointStore } from "./checkpoint-store.js";
export { RedisLimiter, type RedisLimiterOptions } from "./limiter.js";
export { RedisReplayStore } from "./replay-store.js";
export { RedisTokenStore } from "./token-store.js";
