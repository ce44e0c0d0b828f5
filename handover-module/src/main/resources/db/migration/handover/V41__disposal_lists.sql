-- The list that goes along with a batch, kept as it was printed (R21).
create table handover.disposal_list (
    disposal_id varchar(40) collate "C" primary key references handover.disposal,
    file varchar(80) not null,
    printed_at timestamptz not null,
    printed_by varchar(12) not null
);
create trigger disposal_list_stays before update or delete on handover.disposal_list
    for each row execute function handover.refuse_change();
grant select, insert on handover.disposal_list to "${appRole}";
