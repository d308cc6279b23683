-- name: publish
-- Appends a change to the stream KEYS[1], unless KEYS[2], where the last revision of the resource stands, says
-- that a later one was published. Answers the entry's id, or nothing. The stream begins afresh where ARGV[8] says so.
local now, kept, seconds, revision = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local topics, kind, event, afresh = ARGV[5], ARGV[6], ARGV[7], ARGV[8] == 'afresh'

if afresh then
    redis.call('DEL', KEYS[1])
end
if revision <= tonumber(redis.call('GET', KEYS[2]) or '-1') then
    return false
end
redis.call('SET', KEYS[2], ARGV[4], 'EX', seconds)

local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)
local id = now .. '-1'
if #last > 0 then
    local epoch, sequence = string.match(last[1][1], '(%d+)-(%d+)')
    id = epoch .. '-' .. string.format('%d', tonumber(sequence) + 1)
end
return redis.call('XADD', KEYS[1], 'MAXLEN', '~', kept, id, 'topics', topics, 'type', kind, 'event', event)
