/** Expression: a member of staff by id, `{ id, name }`; null for none, and the id alone for one who is not there. */
export const person = (
  column: string
) => `(case when ${column} is not null then json_build_object('id', ${column},
  'name', coalesce((select m.name from staff_member m where m.id = ${column}), ${column})) end)`
