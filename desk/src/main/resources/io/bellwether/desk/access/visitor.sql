-- Whether the desk asks for names, and for which account a token or a session stands.
select exists (select 1 from accounts) as guarded,
       a.name,
       a.role,
       t.account is not null as token,
       s.begun,
       s.seen
from (values (1)) one
left join api_tokens t on t.hash = cast(:token as bytea)
left join sessions s on s.hash = cast(:session as bytea)
left join accounts a on a.name = coalesce(t.account, s.account)
