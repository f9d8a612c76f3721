-- Profiles were stored without the version of their form, so that the desk could not read them and receipts showed no sentence of the briefing.
-- All that were stored so far are of the first form.
update profiles set document = document || '{"v": 1}' where not document ? 'v';
