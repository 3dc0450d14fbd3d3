/** The way in which an order's line `i` comes; null for the only one of a product, which has no name worth telling. */
export const LINE_VARIANT = "nullif(nullif(nullif(i.variant_title, ''), 'Única'), 'Único')"

/** What an order calls a line, in the language in which it was made; `i` is the order's line. */
export const LINE_TITLE = `concat_ws(' · ', coalesce(i.product_title, i.title), ${LINE_VARIANT})`
