-- Held to the end of the transaction: a newer sink waits for this batch, then reads the offsets it left.
select epoch, holder, taken
from sink_epoch
for update
