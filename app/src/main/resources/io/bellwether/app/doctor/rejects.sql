-- What PostgreSQL refused in the last week.
select count(*) as rejects, (array_agg(reason order by rejected desc))[1] as reason
from sink_rejects
where rejected > now() - interval '7 days'
