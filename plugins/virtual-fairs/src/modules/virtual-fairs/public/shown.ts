/** Of a fair `f`, that the public may see it: it has been announced, and was not cancelled before it was. */
export const FAIR_IS_PUBLIC = `f.published_at <= now() and f.announced_at <= now()
  and (f.cancelled_at is null or f.cancelled_at > f.announced_at)`

/** Of a stand's product `p` and variant `v`, that the shop sells it. */
export const IS_SOLD = "p.deleted_at is null and p.status = 'published' and v.deleted_at is null"
