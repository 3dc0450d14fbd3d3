import "server-only"
import { updateCart } from "../cart/cart-api"
import type { ContactDraft, ContactErrors } from "./contact"
import { readContact } from "./contact"
import { districtNames } from "./places"
import { provinceCode } from "./province-code"

export type ContactSaving = { ok: true } | { ok: false; errors: ContactErrors } | { ok: false; errors: null }

/** Writes the buyer's details to the cart. `errors` null means that the backend would not take them. */
export async function saveContact(cartId: string, draft: ContactDraft): Promise<ContactSaving> {
  const reading = readContact(draft)
  if (!reading.ok) return reading
  const { contact } = reading
  const names = await districtNames(contact.district)
  const province = provinceCode(contact.district)
  if (!names || !province) return { ok: false, errors: { district: "unknown_place" } }
  const reply = await updateCart(cartId, {
    email: contact.email,
    shipping_address: {
      first_name: contact.first_name,
      last_name: contact.last_name,
      phone: contact.phone,
      address_1: contact.street,
      address_2: contact.reference,
      city: names.district,
      province,
      country_code: "pe",
      metadata: {
        ubigeo: contact.district,
        place: `${names.district}, ${names.province}, ${names.department}`,
      },
    },
  })
  if (reply.ok) return { ok: true }
  // Medusa's own idea of an e-mail address is narrower than ours in corners nobody needs.
  return { ok: false, errors: null }
}
