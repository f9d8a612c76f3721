insert into accounts (name, role, password, added)
values (:name, :role, :password, :added)
on conflict (name) do nothing
