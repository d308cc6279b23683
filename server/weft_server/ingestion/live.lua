-- name: publish
-- Appends an event to the stream KEYS[1] and stores the state it leads to in the job KEYS[2], its progress
-- KEYS[3] and its source KEYS[4], whose lock KEYS[5] shows who is at it. Answers the event's id, or nothing
-- where the job has ended or a worker with a higher fence has it.
local now, kept, seconds, fence = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local topics, type, event, status, percent = ARGV[5], ARGV[6], ARGV[7], ARGV[8], ARGV[9]
local job_id, organization_id, source_id, phase, records = ARGV[10], ARGV[11], ARGV[12], ARGV[13], ARGV[14]
local lock_seconds = ARGV[15]

local known = redis.call('HMGET', KEYS[2], 'status', 'fence')
if known[1] == 'completed' or known[1] == 'failed' or known[1] == 'cancelled' then
    return false
end
local known_fence = tonumber(known[2] or '-1')
if fence >= 0 and fence < known_fence then
    return false
end
-- A job is created once: news of it that comes after its first worker's would turn its state back.
if type == 'created' and known[1] then
    return false
end

local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)
local id = now .. '-1'
if #last > 0 then
    local epoch, sequence = string.match(last[1][1], '(%d+)-(%d+)')
    id = epoch .. '-' .. string.format('%d', tonumber(sequence) + 1)
end
redis.call('XADD', KEYS[1], 'MAXLEN', '~', kept, id, 'topics', topics, 'type', type, 'event', event)

redis.call(
    'HSET', KEYS[2], 'status', status, 'fence', math.max(fence, known_fence), 'organization_id', organization_id,
    'source_id', source_id, 'phase', phase, 'records_processed', records, 'event', event
)
redis.call('EXPIRE', KEYS[2], seconds)
redis.call('SET', KEYS[3], percent, 'EX', seconds)
redis.call('HSET', KEYS[4], 'job_id', job_id, 'status', status, 'updated_at', now)
if status == 'running' then
    redis.call('SET', KEYS[5], job_id .. ':' .. fence, 'EX', lock_seconds)
elseif status ~= 'pending' then
    redis.call('DEL', KEYS[5])
end
return id

-- name: live_state
-- The id of the last entry of the stream KEYS[1], and the last event of the job KEYS[2].
local last = redis.call('XREVRANGE', KEYS[1], '+', '-', 'COUNT', 1)
local id = #last > 0 and last[1][1] or redis.call('XADD', KEYS[1], ARGV[1] .. '-1', 'type', 'opened')
return {id, redis.call('HGET', KEYS[2], 'event')}
