import type { AppContext } from "./app"
import type { SoldProduct } from "./world"

type Cart = { id: string; items: { id: string; quantity: number }[]; total: number }
export type Completed = {
  status: number
  type?: string
  orderId?: string
  displayId?: number
  error?: string
}

/** The steps of a guest's purchase over the store routes, each as the shop performs them. */
export function purchaseSteps({ api, world, any }: AppContext) {
  const post = async <T>(url: string, body?: unknown): Promise<{ status: number; data: T }> => {
    const { status, data } = await api.post(url, body ?? {}, any())
    return { status, data: data as T }
  }

  const createCart = async (): Promise<Cart> =>
    (await post<{ cart: Cart }>("/store/carts", { region_id: world().regionId })).data.cart

  const addItem = (cartId: string, product: SoldProduct, quantity: number) =>
    post<{ cart?: Cart; message?: string }>(`/store/carts/${cartId}/line-items`, {
      variant_id: product.variantId,
      quantity,
    })

  /** Address, delivery and a payment session; the cart is then ready to be completed. */
  const prepare = async (cartId: string, paymentData: Record<string, unknown> = {}): Promise<void> => {
    await expectOk(
      post(`/store/carts/${cartId}`, {
        email: "compra@ejemplo.pe",
        shipping_address: {
          first_name: "Rosa",
          last_name: "Quispe <b>☀</b>",
          address_1: "Jr. Unión 123",
          city: "Cusco",
          province: "pe-cus",
          country_code: "pe",
          phone: "999888777",
          metadata: { ubigeo: "080101" },
        },
      })
    )
    await expectOk(post(`/store/carts/${cartId}/shipping-methods`, { option_id: world().shippingOptionId }))
    const collection = await expectOk(
      post<{ payment_collection: { id: string } }>("/store/payment-collections", { cart_id: cartId })
    )
    await expectOk(
      post(`/store/payment-collections/${collection.payment_collection.id}/payment-sessions`, {
        provider_id: "pp_demo_demo",
        data: paymentData,
      })
    )
  }

  const complete = async (cartId: string): Promise<Completed> => {
    const { status, data } = await post<{
      type?: string
      order?: { id: string; display_id: number }
      error?: { message: string }
      message?: string
    }>(`/store/carts/${cartId}/complete`)
    return {
      status,
      type: data.type,
      orderId: data.order?.id,
      displayId: data.order?.display_id,
      error: data.error?.message ?? data.message,
    }
  }

  /** A whole purchase of one product. */
  const buy = async (product: SoldProduct, quantity: number): Promise<Completed & { cartId: string }> => {
    const cart = await createCart()
    await expectOk(addItem(cart.id, product, quantity))
    await prepare(cart.id)
    return { ...(await complete(cart.id)), cartId: cart.id }
  }

  return { createCart, addItem, prepare, complete, buy }
}

async function expectOk<T>(answer: Promise<{ status: number; data: T }>): Promise<T> {
  const { status, data } = await answer
  if (status !== 200) {
    throw new Error(`a step of the purchase failed with ${status}: ${JSON.stringify(data)}`)
  }
  return data
}
