-- name: last_cursor
-- The id of the last entry of the stream KEYS[1]. A stream without one is opened in the epoch ARGV[1].
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)
if #last > 0 then
    return last[1][1]
end
return redis.call('XADD', KEYS[1], ARGV[1] .. '-1', 'type', 'opened')
