select "time", who, address, action, subject
from audit_log
order by number desc
limit :most
