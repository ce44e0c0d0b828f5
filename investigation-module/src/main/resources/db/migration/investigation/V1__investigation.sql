comment on schema investigation is 'What is done about a case: its tables come with R06, R07 and R11 to R18.';
grant usage on schema investigation to "${appRole}";
