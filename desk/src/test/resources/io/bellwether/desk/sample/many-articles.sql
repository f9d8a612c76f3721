-- 60 MB of JSON: more than all buffers between desk and reader hold, so that the desk still reads when the reader has the first bytes.
insert into articles (id, feed, source, title, summary, body, url, url_sha256, fetched, authors, categories)
select 'w' || n, '', '', repeat('t', 4000), '', '', '', '', now(), '{}', '{}' from generate_series(1, 15000) n
