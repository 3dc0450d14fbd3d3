import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { ensureEnglish } from "./english"

/** Ids that later steps hang their records on. */
export type Market = { salesChannelId: string; shippingProfileId: string }

export const SHOP_NAME = "Cárceles Productivas"
const DISPATCH_CENTRE = "Centro de despacho Lima"

/** ISO 3166-2:PE, as Medusa keeps them in geo zones: lower case. */
const LIMA_AND_CALLAO = ["pe-lma", "pe-lim", "pe-cal"]
const REGIONS = [
  "ama",
  "anc",
  "apu",
  "are",
  "aya",
  "caj",
  "cus",
  "huc",
  "huv",
  "ica",
  "jun",
  "lal",
  "lam",
  "lor",
  "mdd",
  "moq",
  "pas",
  "piu",
  "pun",
  "sam",
  "tac",
  "tum",
  "uca",
].map((code) => `pe-${code}`)

/** Name, price in soles with IGV, and where it is offered; no codes = all of Peru. */
const DELIVERIES = [
  {
    code: "recojo",
    zone: "Perú",
    es: "Recojo en tienda, Jr. Ica 197, Lima",
    en: "Pick-up at the shop, Jr. Ica 197, Lima",
    soles: 0,
  },
  {
    code: "lima",
    zone: "Lima y Callao",
    es: "Envío a domicilio: Lima y Callao",
    en: "Home delivery: Lima and Callao",
    soles: 12,
    provinces: LIMA_AND_CALLAO,
  },
  {
    code: "regiones",
    zone: "Regiones",
    es: "Envío a domicilio: regiones",
    en: "Home delivery: other regions",
    soles: 20,
    provinces: REGIONS,
  },
] as const

/**
 * Everything a sale needs that is not a product: shop, sales channel, publishable key, region with IGV
 * inside the price, dispatch centre with its deliveries. Each part is made once and found again after.
 */
export async function seedMarket(container: MedusaContainer): Promise<Market> {
  const salesChannelId = await ensureSalesChannel(container)
  await ensureStore(container, salesChannelId)
  await ensurePublishableKey(container, salesChannelId)
  await ensureRegionAndTax(container)
  const shippingProfileId = await ensureShippingProfile(container)
  await ensureDispatchCentre(container, salesChannelId, shippingProfileId)
  return { salesChannelId, shippingProfileId }
}

async function ensureSalesChannel(container: MedusaContainer): Promise<string> {
  const [existing] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({ name: SHOP_NAME })
  if (existing) {
    return existing.id
  }
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: SHOP_NAME, description: "La tienda en línea" }] },
  })
  return one(result).id
}

async function ensureStore(container: MedusaContainer, salesChannelId: string): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores()
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: one([store]).id },
      update: {
        name: SHOP_NAME,
        default_sales_channel_id: salesChannelId,
        // Prices are what the buyer pays: IGV is inside (Ley 29571 art. 4: the total price is shown).
        supported_currencies: [{ currency_code: "pen", is_default: true, is_tax_inclusive: true }],
      },
    },
  })
  const translation = container.resolve(Modules.TRANSLATION)
  const known = await translation.listLocales({ code: ["en"] })
  if (!known.length) {
    await translation.createLocales([{ code: "en", name: "English" }])
  }
}

async function ensurePublishableKey(container: MedusaContainer, salesChannelId: string): Promise<void> {
  const [existing] = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ title: SHOP_NAME, type: "publishable" })
  const id = existing?.id ?? (await createPublishableKey(container))
  // Joined again each time: linking twice is one link, and a run that died in between is mended.
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id, add: [salesChannelId] } })
}

async function createPublishableKey(container: MedusaContainer): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: SHOP_NAME, type: "publishable", created_by: "seed" }] },
  })
  return one(result).id
}

async function ensureRegionAndTax(container: MedusaContainer): Promise<void> {
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: "pen" })
  if (!region) {
    const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
    await createRegionsWorkflow(container).run({
      input: {
        regions: [
          {
            name: "Perú",
            currency_code: "pen",
            countries: ["pe"],
            is_tax_inclusive: true,
            payment_providers: providers.map(({ id }) => id).filter((id) => id !== "pp_system_default"),
          },
        ],
      },
    })
  }
  const [tax] = await container.resolve(Modules.TAX).listTaxRegions({ country_code: "pe" })
  if (!tax) {
    await createTaxRegionsWorkflow(container).run({
      input: [
        {
          country_code: "pe",
          provider_id: "tp_system",
          default_tax_rate: { name: "IGV", code: "IGV", rate: 18 },
        },
      ],
    })
  }
}

async function ensureShippingProfile(container: MedusaContainer): Promise<string> {
  const [existing] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ name: "Artesanía" })
  if (existing) {
    return existing.id
  }
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Artesanía", type: "default" }] },
  })
  return one(result).id
}

/** The place that carries the deliveries; the pieces themselves lie at the establishments. */
async function ensureDispatchCentre(
  container: MedusaContainer,
  salesChannelId: string,
  profileId: string
): Promise<void> {
  const locationId = await ensureStockLocation(container, DISPATCH_CENTRE, salesChannelId, {
    city: "Lima",
    country_code: "pe",
  })
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const [found] = await fulfillment.listFulfillmentSets(
    { name: DISPATCH_CENTRE },
    { relations: ["service_zones"] }
  )
  if (!found) {
    const link = container.resolve(ContainerRegistrationKeys.LINK)
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    })
    const created = await fulfillment.createFulfillmentSets({
      name: DISPATCH_CENTRE,
      type: "shipping",
      service_zones: DELIVERIES.map((delivery) => ({
        name: delivery.zone,
        geo_zones:
          "provinces" in delivery
            ? delivery.provinces.map((code) => ({
                type: "province" as const,
                country_code: "pe",
                province_code: code,
              }))
            : [{ type: "country" as const, country_code: "pe" }],
      })),
    })
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
      [Modules.FULFILLMENT]: { fulfillment_set_id: created.id },
    })
  }
  const [set] = await fulfillment.listFulfillmentSets(
    { name: DISPATCH_CENTRE },
    { relations: ["service_zones"] }
  )
  const names = DELIVERIES.map(({ es }) => es)
  const existing = await fulfillment.listShippingOptions({ name: [...names] })
  const missing = DELIVERIES.filter(({ es }) => !existing.some(({ name }) => name === es))
  if (missing.length) {
    await createShippingOptionsWorkflow(container).run({
      input: missing.map((delivery) => ({
        name: delivery.es,
        price_type: "flat" as const,
        provider_id: "manual_manual",
        service_zone_id: one(one([set]).service_zones.filter(({ name }) => name === delivery.zone)).id,
        shipping_profile_id: profileId,
        type: { label: delivery.es, description: delivery.zone, code: delivery.code },
        prices: [{ currency_code: "pen", amount: delivery.soles }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
          { attribute: "is_return", operator: "eq" as const, value: "false" },
        ],
      })),
    })
  }
  const options = await fulfillment.listShippingOptions({ name: [...names] })
  await ensureEnglish(
    container,
    "shipping_option",
    options.map(({ id, name }) => ({
      id,
      fields: { name: one(DELIVERIES.filter(({ es }) => es === name)).en },
    }))
  )
}

/** A stock location by name, made and joined to the sales channel when it is not there. Answers its id. */
export async function ensureStockLocation(
  container: MedusaContainer,
  name: string,
  salesChannelId: string,
  address: { city: string; country_code: string }
): Promise<string> {
  const [existing] = await container.resolve(Modules.STOCK_LOCATION).listStockLocations({ name })
  const id = existing?.id ?? (await createStockLocation(container, name, address))
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [salesChannelId] } })
  return id
}

async function createStockLocation(
  container: MedusaContainer,
  name: string,
  address: { city: string; country_code: string }
): Promise<string> {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name, address: { address_1: name, ...address } }] },
  })
  return one(result).id
}

/** The only item of a list that must have one. */
export function one<T>(items: readonly (T | undefined)[]): T {
  const [item] = items
  if (item === undefined) {
    throw new Error("expected one record, found none")
  }
  return item
}
