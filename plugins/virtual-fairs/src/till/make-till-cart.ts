import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createCartWorkflow, createPaymentCollectionForCartWorkflow } from "@medusajs/medusa/core-flows"
import { refused } from "@tejido/provenance/modules/provenance/lots/reach"
import { TILL_PROVIDER, tillProof } from "../domain/till-proof"
import type { TillSaleRow } from "../modules/virtual-fairs/till/till-sale-row"
import { handOverOption } from "./hand-over-option"

const CURRENCY = "pen"

/**
 * A cart of the shop with what was sold, at the table's prices, handed over and with a payment that only needs to be
 * taken: complete but for its completion. Of one that is never completed nothing comes.
 * @throws MedusaError what the shop refuses, `insufficient_inventory` above all; CONFLICT `shop_not_ready`
 */
export async function makeTillCart(container: MedusaContainer, sale: TillSaleRow): Promise<string> {
  const { region_id, sales_channel_id } = await readShop(container)
  // Medusa completes no cart of a region without it. Whoever is not the till gets no further with it: see its proof.
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.REGION]: { region_id },
    [Modules.PAYMENT]: { payment_provider_id: TILL_PROVIDER },
  })
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      ...{ region_id, sales_channel_id, currency_code: CURRENCY, locale: "es" },
      ...(sale.buyer.email ? { email: sale.buyer.email } : {}),
      // Where it was sold; taxes follow from the country.
      shipping_address: {
        first_name: sale.buyer.name ?? "Venta en feria",
        address_1: sale.venue?.address || sale.venue?.name || sale.fair_handle,
        city: sale.venue?.name ?? "",
        country_code: "pe",
        metadata: sale.venue?.ubigeo ? { ubigeo: sale.venue.ubigeo } : {},
      },
      metadata: { channel: "table", till_sale: sale.id, fair: sale.fair_handle },
      items: sale.lines.map(({ variant_id, quantity, unit_price, stand_handle }) => ({
        ...{ variant_id, quantity, unit_price: unit_price / 100, is_tax_inclusive: true },
        // What was paid at the table is what it costs, whatever promotions the shop has.
        is_discountable: false,
        metadata: { fair: sale.fair_handle, stand: stand_handle },
      })),
    },
  })
  await container.resolve(Modules.CART).addShippingMethods(
    cart.id,
    await Promise.all(
      (await profilesOf(container, sale)).map(async (profileId) => ({
        ...{ name: "Entrega en mano", amount: 0, is_tax_inclusive: true, data: {} },
        shipping_option_id: await handOverOption(container, profileId),
      }))
    )
  )
  await addPayment(container, sale, cart.id)
  return cart.id
}

async function addPayment(container: MedusaContainer, sale: TillSaleRow, cartId: string): Promise<void> {
  const { result: collection } = await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cartId },
  })
  const amount = Math.round(Number(collection.amount) * 100)
  if (amount !== sale.total) {
    const message = `The cart comes to ${amount} céntimos and the sale to ${sale.total}`
    throw new MedusaError(MedusaError.Types.CONFLICT, message, "total_differs")
  }
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const proof = tillProof({ sale: sale.id, amount }, String(projectConfig.http.jwtSecret))
  await container.resolve(Modules.PAYMENT).createPaymentSession(collection.id, {
    provider_id: TILL_PROVIDER,
    currency_code: CURRENCY,
    amount: collection.amount,
    data: { sale: sale.id, method: sale.method, proof },
  })
}

async function readShop(container: MedusaContainer) {
  const [[region], [store]] = await Promise.all([
    container.resolve(Modules.REGION).listRegions({ currency_code: CURRENCY }, { take: 1 }),
    container.resolve(Modules.STORE).listStores({}, { take: 1 }),
  ])
  if (!region || !store?.default_sales_channel_id) {
    throw refused(MedusaError.Types.CONFLICT, "shop_not_ready", "The shop has no region or no sales channel")
  }
  return { region_id: region.id, sales_channel_id: store.default_sales_channel_id }
}

/** The shipping profiles of what is sold, each once: the shop wants a delivery for each. */
async function profilesOf(container: MedusaContainer, { lines }: TillSaleRow): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "shipping_profile.id"],
    filters: { id: [...new Set(lines.map(({ product_id }) => product_id))] },
  })
  const profiles = (data as { shipping_profile?: { id: string } | null }[]).flatMap(
    ({ shipping_profile }) => shipping_profile?.id ?? []
  )
  return [...new Set(profiles)]
}
