/** The lock under which one listing's product is made what it should be. */
export const publicationLock = ({ listing_id }: { listing_id: string }) => `listing-publication:${listing_id}`

/** Seconds. It takes about one; whoever was killed with the lock keeps others waiting no longer than it lives. */
export const LOCK_LIFE = 30
export const LOCK_WAIT = 40
