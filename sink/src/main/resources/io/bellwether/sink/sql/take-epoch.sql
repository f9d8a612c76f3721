insert into sink_epoch as held (epoch, holder, taken)
values (1, :holder, now())
on conflict (single) do update
set epoch = held.epoch + 1,
    holder = excluded.holder,
    taken = excluded.taken
returning epoch
