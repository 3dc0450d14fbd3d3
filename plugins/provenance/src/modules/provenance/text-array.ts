/**
 * A `text[]` out of one value, JSON: MikroORM writes a list that is given as a value into the statement itself, with
 * commas between, as `in (?)` wants it.
 */
export const TEXT_ARRAY = "array(select jsonb_array_elements_text(?::jsonb))"
