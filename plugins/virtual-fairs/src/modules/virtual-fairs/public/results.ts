/** What a fair sold in all, for everybody: pieces that stayed sold, in céntimos with IGV. */
export type PublicResults = { stands: number; units: number; amount: number; orders: number }

/** Of fewer orders than these nothing is told: somebody could know who bought. */
const FEWEST_ORDERS = 5

/** Of a fair `f` that is over, its results; null before, and of too few orders. */
export const RESULTS = `(select json_build_object('stands', (select count(*) from fairs_stand s where s.fair_id = f.id),
    'units', sum(sale.quantity), 'amount', sum(sale.amount), 'orders', count(distinct sale.order_id))
  from (
    select s.order_id, s.quantity - coalesce(b.quantity, 0) as quantity, s.amount - coalesce(b.amount, 0) as amount
    from fairs_sale s left join fairs_sale_back b on b.line_id = s.line_id
    where s.fair_id = f.id and s.quantity > coalesce(b.quantity, 0)) sale
  where fairs_state(f, now()) in ('closed', 'archived') having count(distinct sale.order_id) >= ${FEWEST_ORDERS})`
