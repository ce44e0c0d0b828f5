-- What maker or police call the camera; registers that come in from elsewhere know it by nothing else.
alter table investigation.camera add column equipment_number varchar(60);
create unique index camera_equipment_number on investigation.camera (site, equipment_number)
    where equipment_number is not null;
