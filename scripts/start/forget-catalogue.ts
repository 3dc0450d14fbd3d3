/**
 * Tells the shop that its cached catalogue pages are old. A shop that does not answer keeps them for its usual
 * few minutes, so that is no failure.
 * @param secret what shop and backend share (`REVALIDATE_SECRET` in the environment wins, as it does for them)
 */
export async function forgetCatalogue(shop: string, secret: string): Promise<void> {
  await fetch(`${shop}/api/revalidate`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-revalidate-secret": process.env.REVALIDATE_SECRET ?? secret,
    },
    body: JSON.stringify({ tags: ["catalogue", "institutions"] }),
  }).catch(() => undefined)
}
