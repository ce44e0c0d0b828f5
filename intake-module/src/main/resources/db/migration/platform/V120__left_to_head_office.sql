-- Cases in which a manager or an unnamed member of staff is suspected: the site does not see them (I16).
create table platform.access_head_office (
    subject varchar(60) primary key
);
grant select, insert, delete on platform.access_head_office to "${appRole}";

-- What is unknown to whom: what names the person, and what is left to head office to all but head office and audit.
create view platform.access_unseen as
select h.subject, h.staff from platform.access_hidden h
union all
select h.subject, p.id
from platform.access_head_office h
join platform.access_site x on x.subject = h.subject
join platform.site s on s.code = x.site
cross join platform.staff p
where not exists (
    select 1 from platform.staff_grant g
    where g.staff = p.id and g.role in ('HEAD_OFFICE', 'AUDITOR') and g.node in (s.code, s.region, 'COMPANY')
);
grant select on platform.access_unseen to "${appRole}";
