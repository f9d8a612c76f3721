select version, who
from profile_publications
order by number desc
limit 1
