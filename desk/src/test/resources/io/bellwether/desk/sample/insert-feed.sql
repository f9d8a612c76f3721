insert into feeds (id, url, title, polled, outcome, reason, items, new_items, failures, latency, last_success, next_poll)
values (:id, :url, :title, now(), :outcome, :reason, 10, 1, :failures, interval '0.2 seconds', :success, :next)
