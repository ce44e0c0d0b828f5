-- Every act moves the head of its chain: with room left on its page the row is rewritten in place, and its key need not be.
alter table platform.journal_head set (fillfactor = 70);
