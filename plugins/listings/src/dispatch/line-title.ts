/**
 * What an order calls a line, in the language in which it was made; `i` is the order's line. The only variant of a
 * product has no name worth telling.
 */
export const LINE_TITLE = `concat_ws(' · ', coalesce(i.product_title, i.title),
  nullif(nullif(nullif(i.variant_title, ''), 'Única'), 'Único'))`
