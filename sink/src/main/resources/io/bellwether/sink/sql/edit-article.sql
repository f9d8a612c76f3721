-- An edit is a later text from the same feed. The same item in another feed is a copy, not an edit; a second reading of the same
-- text, or the first text read again from the log, changes nothing.
update articles
set title = :title,
    summary = :summary,
    body = :body,
    authors = :authors,
    categories = :categories,
    published = coalesce(published, cast(:published as timestamptz)),
    edited = cast(:fetched as timestamptz)
where id = :id
    and feed = :feed
    and coalesce(edited, fetched) < cast(:fetched as timestamptz)
    and (title, summary, body, authors, categories)
        is distinct from (:title, :summary, :body, cast(:authors as text[]), cast(:categories as text[]))
