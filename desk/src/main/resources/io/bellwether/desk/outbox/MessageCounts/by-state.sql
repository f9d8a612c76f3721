-- How many messages there are in each state.
select state, count(*) as messages from outbox group by state
