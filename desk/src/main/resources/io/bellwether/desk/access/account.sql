select name, role, password
from accounts
where name = :name
