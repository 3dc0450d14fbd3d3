type Pg = { raw<Row>(sql: string, values?: readonly unknown[]): PromiseLike<{ rows: Row[] }> }

/**
 * When the demo's products were written, sent and approved: each over the last half year, some within a day, some after
 * ten, always the same for the same product. Listings with a history are left as they are.
 */
export async function backdateListings(pg: Pg): Promise<void> {
  const untold = `
    select l.id, l.content,
      date_trunc('day', now()) - (20 + abs(hashtext(p.handle)) % 170) * interval '1 day'
        + (9 + abs(hashtext(p.handle || 'h')) % 9) * interval '1 hour' as approved_at,
      (4 + (abs(hashtext(p.handle || 'w')) % 100)::float ^ 1.2) * interval '1 hour' as waited
    from listings_listing l join product p on p.id = l.product_id
    where not exists (select from listings_review_event e where e.listing_id = l.id)`
  await pg.raw(`
    with untold as (${untold}),
    dated as (
      update listings_listing l set created_at = u.approved_at - u.waited - interval '2 hours',
        submitted_at = u.approved_at - u.waited, published_at = u.approved_at, first_published_at = u.approved_at,
        submitted_by = 'system', updated_at = u.approved_at
      from untold u where u.id = l.id returning l.id)
    insert into listings_review_event (listing_id, kind, member_id, content, checklist, created_at)
    select u.id, s.kind, s.member, u.content, s.checklist,
      case s.kind when 'submitted' then u.approved_at - u.waited else u.approved_at end
    from untold u cross join (values
      ('submitted', 'system', null::jsonb),
      ('approved', 'demo-curator',
        '{"quality":"ok","photos":"ok","text":"ok","price":"ok","privacy":"ok"}'::jsonb)) s (kind, member, checklist)
    order by 6`)
}
