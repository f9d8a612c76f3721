insert into api_tokens (hash, account, added)
select :hash, name, :added
from accounts
where name = :name
