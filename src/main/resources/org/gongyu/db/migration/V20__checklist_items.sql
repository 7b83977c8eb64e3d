-- What 003-4 asks of a parent school, item by item.
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000026', 'CHECKLIST_ITEM', 'ORDERLY_RULES', '003-4', 26, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000027', 'CHECKLIST_ITEM', 'TRAINED_TEACHERS', '003-4', 27, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000028', 'CHECKLIST_ITEM', 'CLEAR_PLAN', '003-4', 28, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000029', 'CHECKLIST_ITEM', 'SYSTEMATIC_TEACHING', '003-4', 29, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
insert into list_entry (id, list, code, note, place, version, created_by, created_at, changed_by, changed_at)
  values ('01900000-0000-7000-8704-000000000030', 'CHECKLIST_ITEM', 'REAL_ASSESSMENT', '003-4', 30, 1, 'gongyu', timestamp '2026-11-25 00:00:00', 'gongyu', timestamp '2026-11-25 00:00:00');
