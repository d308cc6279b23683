-- name: keep
-- Keeps figures (ARGV[2]) for some seconds (ARGV[3]) if nobody forgot them since they were claimed (ARGV[1]).
if redis.call('get', KEYS[1]) ~= ARGV[1] then
    return 0
end
redis.call('set', KEYS[1], ARGV[2], 'EX', ARGV[3])
return 1
