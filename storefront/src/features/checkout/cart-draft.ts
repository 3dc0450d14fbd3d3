import type { Cart } from "../cart/cart"
import { type ContactDraft, draftFrom } from "./contact"

/** The details already saved with a cart, as the form shows them. */
export function draftOfCart(cart: Cart): ContactDraft {
  const { address, email } = cart
  const saved: ContactDraft = {
    email,
    first_name: address?.firstName ?? "",
    last_name: address?.lastName ?? "",
    phone: address?.phone ?? "",
    department: address?.ubigeo.slice(0, 2) ?? "",
    province: address?.ubigeo.slice(0, 4) ?? "",
    district: address?.ubigeo ?? "",
    street: address?.street ?? "",
    reference: address?.reference ?? "",
  }
  return draftFrom((name) => saved[name])
}
