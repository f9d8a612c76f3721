insert into feeds (
    id, url, title, polled, outcome, reason, items, new_items, failures, latency, last_success, next_poll, moved_to,
    gaps, gap_from, gap_until, warnings, folder)
values (
    :id, :url, :title, cast(:polled as timestamptz), :outcome, :reason, :items, :newItems, :failures,
    make_interval(secs => :latencySeconds), cast(:lastSuccess as timestamptz), cast(:nextPoll as timestamptz),
    cast(:movedTo as text), :gaps, cast(:gapFrom as timestamptz), cast(:gapUntil as timestamptz), :warnings, :folder)
on conflict (id) do update
set url = excluded.url,
    title = excluded.title,
    polled = excluded.polled,
    outcome = excluded.outcome,
    reason = excluded.reason,
    items = excluded.items,
    new_items = excluded.new_items,
    failures = excluded.failures,
    latency = excluded.latency,
    last_success = excluded.last_success,
    next_poll = excluded.next_poll,
    moved_to = excluded.moved_to,
    gaps = excluded.gaps,
    gap_from = excluded.gap_from,
    gap_until = excluded.gap_until,
    warnings = excluded.warnings,
    folder = excluded.folder
