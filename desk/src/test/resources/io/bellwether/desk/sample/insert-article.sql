insert into articles (id, feed, source, title, summary, body, url, url_sha256, published, fetched, authors, categories)
values (:id, :feed, :source, :title, :summary, :body, :url, sha256(convert_to(:url, 'UTF8')), :published, :fetched, :authors, :categories)
