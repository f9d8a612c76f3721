select a.name, a.role, a.added, (select count(*) from api_tokens t where t.account = a.name) as tokens
from accounts a
order by a.name
