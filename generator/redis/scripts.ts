/**
 * What Redis does as one step. Times are microseconds of Redis' own clock, so that processes need not agree on theirs.
 *
 * A lane has two keys of one slot: a sorted set of places by when each is free again, and a hash of when the next call is due (`due`) and until
 * when calls are held back (`pause` and `pause:NAME`, each with its length, because a clock may be set back). A lane that Redis does not know
 * begins with a window in which nobody calls: who used it before, and how much, is lost.
 */
import type { Script } from "./connection.js";

const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]
local function whole(number) return string.format('%.0f', number) end
`;

/** A lane is forgotten a day after its last call. Until then a lane that is not there is one that Redis has lost. */
const DAY_MS = 86_400_000;

/**
 * Takes a place, or says what there is to wait for.
 *
 * Arguments: limit, window, name of the pause that counts beside that of the lane, id of the place, for how long calls may be under way that
 * Redis does not know of (the first process that says so holds back all), the time from one call to the next, and for how long a lane that Redis does
 * not know is silent. Gives: whether a place was taken, how long the lane waits (until the next place, where one was taken), how long the
 * name does, now.
 */
export const TAKE: Script = {
  text: `${NOW}
local limit, window, name, id = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3], ARGV[4]
local function hold(field, length)
  redis.call('HSET', KEYS[2], field, whole(now + length) .. ' ' .. whole(length))
end
local function left(field)
  local kept = redis.call('HGET', KEYS[2], field)
  if not kept then return 0 end
  local till, length = string.match(kept, '^(%d+) (%d+)$')
  till, length = tonumber(till), tonumber(length)
  if till > now + length then
    hold(field, length)
    return length
  end
  if till <= now then redis.call('HDEL', KEYS[2], field) end
  return math.max(till - now, 0)
end
if redis.call('HSETNX', KEYS[2], 'since', whole(now)) == 1 then hold('pause', tonumber(ARGV[7])) end
redis.call('PEXPIRE', KEYS[2], ${DAY_MS})
local doubt = tonumber(ARGV[5])
if doubt > 0 and left('doubt') == 0 then
  hold('doubt', doubt)
  hold('pause', doubt)
end
local longest = now + 3 * window
for _, old in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. whole(longest), '+inf')) do
  redis.call('ZADD', KEYS[1], whole(now + window), old)
end
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', whole(now))
local wait = left('pause')
if redis.call('ZCARD', KEYS[1]) >= limit then
  local first = redis.call('ZRANGE', KEYS[1], 0, 0, 'WITHSCORES')
  wait = math.max(wait, tonumber(first[2]) - now)
end
local step = tonumber(ARGV[6])
local ahead = step * (math.ceil(limit / 6) - 1)
local due = math.min(tonumber(redis.call('HGET', KEYS[2], 'due') or 0), now + window)
wait = math.max(wait, due - ahead - now)
local own = left('pause:' .. name)
if wait > 0 or own > 0 then return {0, math.ceil(wait), math.ceil(own), now} end
redis.call('ZADD', KEYS[1], whole(longest), id)
redis.call('PEXPIRE', KEYS[1], math.ceil(4 * window / 1000))
due = math.max(due, now) + step
redis.call('HSET', KEYS[2], 'due', whole(due))
return {1, math.ceil(math.max(due - ahead - now, 0)), 0, now}
`,
};

/** Says when a place is free again. Arguments: id, when, `0` for at once. */
export const FREE: Script = {
  text: `
if ARGV[2] == '0' then return redis.call('ZREM', KEYS[1], ARGV[1]) end
return redis.call('ZADD', KEYS[1], 'XX', ARGV[2], ARGV[1])
`,
};

/**
 * Holds calls back; never shortens a pause. Arguments: microseconds, window, then the name, and the operation that was refused, empty for a
 * pause of the whole lane. Where another operation was refused within a window it was the application that was too fast.
 */
export const PAUSE: Script = {
  text: `${NOW}
local length, window, name, operation = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3], ARGV[4]
local function hold(field, span)
  local kept = redis.call('HGET', KEYS[1], field)
  local till = kept and tonumber(string.match(kept, '^(%d+) ')) or 0
  if till >= now + span and till <= now + ${DAY_MS}000 then return end
  redis.call('HSET', KEYS[1], field, whole(now + span) .. ' ' .. whole(span))
end
if operation == '' then
  hold('pause', length)
  return 1
end
hold('pause:' .. name, length)
local last = redis.call('HGET', KEYS[1], 'refused')
redis.call('HSET', KEYS[1], 'refused', whole(now) .. ' ' .. operation)
local at, other = string.match(last or '', '^(%d+) (.*)$')
if at and other ~= operation and math.abs(now - tonumber(at)) < window then hold('pause', math.min(length, window)) end
return 1
`,
};

/** Takes a lock, with a number that grows. Arguments: owner, milliseconds. Gives the number, or 0. */
export const LOCK: Script = {
  text: `
if not redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 0 end
return redis.call('INCR', KEYS[2])
`,
};

/** Gives a lock back, if it is still its owner's. */
export const UNLOCK: Script = {
  text: `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])
`,
};

/** Keeps a value, unless somebody with a later lock has. Arguments: value, milliseconds, number of the lock. */
export const KEEP: Script = {
  text: `
local fence = tonumber(ARGV[3])
if fence > 0 and tonumber(redis.call('GET', KEYS[2]) or 0) > fence then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`,
};
