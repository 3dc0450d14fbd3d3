import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
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
import { createOriginsWorkflow } from "@tejido/provenance/workflows"
import type provenanceModule from "@tejido/provenance/modules/provenance"
import { CANARY } from "./canary"
import { recordSignedConsents } from "./signed-consents"

type ProvenanceModuleService = InstanceType<(typeof provenanceModule)["service"]>

/** What a test needs to know of the small market that {@link buildWorld} makes. */
export type World = {
  headers: { headers: Record<string, string> }
  regionId: string
  shippingOptionId: string
  /** Leather bag, S/ 120.00, stock 5, two makers 60/40, INPE workshop of a named prison. */
  bag: SoldProduct
  /** Retablo, S/ 350.00, one of a kind, own account, in a prison that shows only its region. */
  retablo: SoldProduct
  /** A draft that no visitor may find. */
  draft: SoldProduct
}
export type SoldProduct = { id: string; handle: string; variantId: string; inventoryItemId: string }

type ProductSpec = {
  handle: string
  title: string
  soles: number
  stock: number
  status: ProductStatus
  tag: string
}

/** Builds a whole small market by the same workflows the seed uses. Call once, in `beforeAll`, then snapshot. */
export async function buildWorld(container: MedusaContainer): Promise<World> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const [channel] = (
    await createSalesChannelsWorkflow(container).run({ input: { salesChannelsData: [{ name: "Tienda" }] } })
  ).result
  // What is published goes where the shop sells.
  await updateStoresWorkflow(container).run({
    input: { selector: {}, update: { default_sales_channel_id: channel!.id } },
  })
  const [key] = (
    await createApiKeysWorkflow(container).run({
      input: { api_keys: [{ title: "tienda", type: "publishable", created_by: "test" }] },
    })
  ).result
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key!.id, add: [channel!.id] } })
  const [region] = (
    await createRegionsWorkflow(container).run({
      input: {
        regions: [
          {
            name: "Perú",
            currency_code: "pen",
            countries: ["pe"],
            payment_providers: ["pp_demo_demo"],
            is_tax_inclusive: true,
          },
        ],
      },
    })
  ).result
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: "pe",
        provider_id: "tp_system",
        default_tax_rate: { name: "IGV", rate: 18, code: "IGV" },
      },
    ],
  })
  // Prices are what the buyer pays, IGV inside.
  await container
    .resolve(Modules.PRICING)
    .createPricePreferences([{ attribute: "currency_code", value: "pen", is_tax_inclusive: true }])
  const [location] = (
    await createStockLocationsWorkflow(container).run({
      input: { locations: [{ name: "Centro de despacho" }] },
    })
  ).result
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: location!.id, add: [channel!.id] },
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location!.id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
  })
  const [profile] = (
    await createShippingProfilesWorkflow(container).run({
      input: { data: [{ name: "Artesanía", type: "default" }] },
    })
  ).result
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const set = await fulfillment.createFulfillmentSets({
    name: "Despacho",
    type: "shipping",
    service_zones: [{ name: "Perú", geo_zones: [{ country_code: "pe", type: "country" }] }],
  })
  await link.create({
    [Modules.STOCK_LOCATION]: { stock_location_id: location!.id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  const [option] = (
    await createShippingOptionsWorkflow(container).run({
      input: [
        {
          name: "Envío a domicilio",
          price_type: "flat",
          provider_id: "manual_manual",
          service_zone_id: set.service_zones[0]!.id,
          shipping_profile_id: profile!.id,
          type: { label: "Domicilio", description: "", code: "domicilio" },
          prices: [{ currency_code: "pen", amount: 12 }],
        },
      ],
    })
  ).result

  const specs: ProductSpec[] = [
    {
      handle: "bolso-de-cuero",
      title: "Bolso de cuero repujado",
      soles: 120,
      stock: 5,
      status: ProductStatus.PUBLISHED,
      tag: "cuero",
    },
    {
      handle: "retablo-navidad",
      title: "Retablo de decoración navideña",
      soles: 350,
      stock: 1,
      status: ProductStatus.PUBLISHED,
      tag: "madera",
    },
    {
      handle: "borrador-secreto",
      title: "Borrador secreto",
      soles: 10,
      stock: 3,
      status: ProductStatus.DRAFT,
      tag: "cuero",
    },
  ]
  const products: SoldProduct[] = []
  for (const spec of specs) {
    products.push(await createProduct(container, spec, channel!.id, profile!.id, location!.id))
  }
  const [bag, retablo, draft] = products as [SoldProduct, SoldProduct, SoldProduct]
  await createOrigins(container, bag, retablo)
  return {
    headers: { headers: { "x-publishable-api-key": key!.token } },
    regionId: region!.id,
    shippingOptionId: option!.id,
    bag,
    retablo,
    draft,
  }
}

async function createProduct(
  container: MedusaContainer,
  spec: ProductSpec,
  channelId: string,
  profileId: string,
  locationId: string
): Promise<SoldProduct> {
  const [product] = (
    await createProductsWorkflow(container).run({
      input: {
        products: [
          {
            title: spec.title,
            handle: spec.handle,
            description: `${spec.title}, hecho a mano.`,
            status: spec.status,
            weight: 500,
            shipping_profile_id: profileId,
            sales_channels: [{ id: channelId }],
            options: [{ title: "Modelo", values: ["Único"] }],
            variants: [
              {
                title: "Único",
                options: { Modelo: "Único" },
                manage_inventory: true,
                prices: [{ currency_code: "pen", amount: spec.soles }],
              },
            ],
          },
        ],
      },
    })
  ).result
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "inventory_items.inventory_item_id"],
    filters: { product_id: product!.id },
  })
  const inventoryItemId = data[0]!.inventory_items![0]!.inventory_item_id
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: [
        { inventory_item_id: inventoryItemId, location_id: locationId, stocked_quantity: spec.stock },
      ],
    },
  })
  return { id: product!.id, handle: spec.handle, variantId: data[0]!.id, inventoryItemId }
}

async function createOrigins(
  container: MedusaContainer,
  bag: SoldProduct,
  retablo: SoldProduct
): Promise<void> {
  const provenance = container.resolve<ProvenanceModuleService>("provenance")
  const [named, hidden] = await provenance.createEstablishments([
    {
      code: "LUR",
      handle: "lurigancho",
      name: "E.P. de Lurigancho",
      regional_office: "Lima",
      department: "Lima",
      province: "Lima",
      district: "San Juan de Lurigancho",
      ubigeo: "150132",
      sex: "men",
      visibility: "name",
    },
    {
      code: "CCP",
      handle: CANARY.hiddenHandle,
      name: CANARY.hiddenName,
      regional_office: "Centro Huancayo",
      department: "Junín",
      province: "Concepción",
      district: "Concepción",
      ubigeo: "120201",
      sex: "women",
      visibility: "region",
    },
  ])
  const [leather, retablos] = await provenance.createWorkshops([
    {
      handle: "taller-cuero-lurigancho",
      name: "Taller de cuero",
      craft_line: "cueros-pieles",
      mode: "inpe_workshop",
      techniques: ["repujado"] as unknown as Record<string, unknown>,
      establishment_id: named!.id,
    },
    {
      handle: "taller-retablos-junin",
      name: "Taller de retablos",
      craft_line: "imagineria",
      mode: "own_account",
      techniques: ["modelado"] as unknown as Record<string, unknown>,
      establishment_id: hidden!.id,
    },
  ])
  const artisans = await provenance.createArtisans([
    { code: "LUR-0001", workshop_id: leather!.id, alias: CANARY.secretAlias },
    { code: "LUR-0002", workshop_id: leather!.id, alias: "Maestro Quispe" },
    { code: "JUN-0001", workshop_id: retablos!.id },
  ])
  await provenance.sealIdentities(
    artisans.map(({ id }, i) => ({
      artisan_id: id,
      full_name: CANARY.fullName,
      // Nobody is registered twice: the canary's own number stands at one of them.
      dni: i === 0 ? CANARY.dni : `4815160${i}`,
      is_demo: true,
    }))
  )
  await recordSignedConsents(container, [{ artisanId: artisans[1]!.id, purpose: "alias_shown" }])
  await createOriginsWorkflow(container).run({
    input: {
      origins: [
        {
          product_id: bag.id,
          workshop_id: leather!.id,
          technique: "Cuero repujado y cosido a mano",
          makers: [
            { artisan_id: artisans[0]!.id, share_bp: 6000 },
            { artisan_id: artisans[1]!.id, share_bp: 4000 },
          ],
        },
        {
          product_id: retablo.id,
          workshop_id: retablos!.id,
          technique: "Modelado en pasta",
          makers: [{ artisan_id: artisans[2]!.id, share_bp: 10000 }],
        },
      ],
    },
  })
}
