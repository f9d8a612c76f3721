-- Which PostgreSQL this is, and how its texts are encoded.
select current_setting('server_version') as release, getdatabaseencoding() as encoding
