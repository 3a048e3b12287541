-- The dispatcher reads what waits in the order in which it was put, and stops as soon as it has enough.
create index delivery_order on delivery (pending, seq);
drop index delivery_due;

-- A newer text looks for what still waits for the same copy.
create index delivery_copy_lane on delivery (copy_key, lane, seq);
