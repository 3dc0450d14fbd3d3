import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { HANDED_OVER } from "@tejido/listings/dispatch/handed-over"
import { refused } from "@tejido/provenance/modules/provenance/lots/reach"

type Way = { id: string; service_zone_id: string; provider_id: string; code: string }

/**
 * The delivery "Entrega en mano" for goods of this shipping profile, made with the first sale that needs it, where the
 * shop's other deliveries are. Visitors of the shop cannot choose it.
 * @throws MedusaError CONFLICT `shop_not_ready` where the shop delivers nothing of this profile
 */
export async function handOverOption(container: MedusaContainer, profileId: string): Promise<string> {
  const found = await findWay(container, profileId)
  if (found.handOver) return found.handOver.id
  return await container.resolve(Modules.LOCKING).execute(
    [`fair-till-hand-over:${profileId}`],
    async () => {
      const { handOver, other } = await findWay(container, profileId)
      if (handOver) return handOver.id
      if (!other) {
        throw refused(MedusaError.Types.CONFLICT, "shop_not_ready", "The shop has no delivery for this yet")
      }
      return await make(container, profileId, other)
    },
    { timeout: 20 }
  )
}

async function findWay(container: MedusaContainer, profileId: string) {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await pg.raw<{ rows: Way[] }>(
    `select o.id, o.service_zone_id, o.provider_id, t.code
     from shipping_option o join shipping_option_type t on t.id = o.shipping_option_type_id
     where o.shipping_profile_id = ? and o.deleted_at is null order by o.created_at, o.id`,
    [profileId]
  )
  return {
    handOver: rows.find(({ code }) => code === HANDED_OVER),
    other: rows.find(({ code }) => code !== HANDED_OVER),
  }
}

async function make(container: MedusaContainer, profileId: string, model: Way): Promise<string> {
  const { result } = await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Entrega en mano",
        price_type: "flat",
        provider_id: model.provider_id,
        service_zone_id: model.service_zone_id,
        shipping_profile_id: profileId,
        type: { label: "Entrega en mano", description: "En la mesa de una feria", code: HANDED_OVER },
        prices: [{ currency_code: "pen", amount: 0 }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "false" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  })
  const [option] = result
  if (!option) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The delivery was not made")
  return option.id
}
