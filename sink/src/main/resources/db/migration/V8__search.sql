-- Words for search. What is indexed of a text is bounded: a tsvector over 1 MB would refuse the article, and this far into a text
-- everything that it is about has been said. English words are there by their stems, and every word as it is: names, other languages, and
-- the small words that stems leave out.
alter table articles
    add column search tsvector not null generated always as (
        setweight(to_tsvector('english', left(title, 1000)) || to_tsvector('simple', left(title, 1000)), 'A')
        || setweight(to_tsvector('english', left(summary, 4000)) || to_tsvector('simple', left(summary, 4000)), 'B')
        || to_tsvector('english', left(body, 12000)) || to_tsvector('simple', left(body, 12000))
    ) stored;

comment on column articles.search is 'Words of title (A), summary (B) and the first 12,000 characters of the text (D): English stems, and all words as they are';

set local maintenance_work_mem = '256MB';

create index articles_search on articles using gin (search);

create function article_query(words text) returns tsquery
    language sql immutable parallel safe
    return case
        when words ~ '(^|\s)-' then websearch_to_tsquery('english', words)
        else websearch_to_tsquery('english', words) || websearch_to_tsquery('simple', words)
    end;

comment on function article_query(text) is 'What a person typed, for articles.search: by stems or word for word. With a word shut out (-word) by stems alone, else its other forms would come in again word for word';
