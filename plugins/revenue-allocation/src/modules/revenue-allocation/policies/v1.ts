import { z } from "@medusajs/framework/zod"
import { PolicyRules } from "../../../domain/policy"

/**
 * The first policy. Written into the database by the migration and **never edited afterwards**: the
 * database refuses, and sales point at it. Other rules are another version.
 *
 * In force since the day after D.S. 025-2017-JUS, the regulation of the split, was published.
 *
 * What is the law's and what is ours:
 * - IGV and the 70/20/10 are law.
 * - Whether materials come off a maker's income, and how much, no norm that we found says. Where the
 *   workshop supplies them (INPE workshops, training) 25 % of the net is assumed; where makers or their
 *   families supply their own, nothing. Both are marked `to_confirm`.
 * - No payment fee is deducted: no norm puts it on the makers, and no paid gateway is connected yet.
 */
export const POLICY_V1: {
  id: string
  version: number
  valid_from: string
  rules: z.input<typeof PolicyRules>
} = {
  id: "policy_v1",
  version: 1,
  valid_from: "2017-12-23T00:00:00-05:00",
  rules: {
    igv: {
      rate_bp: 1800,
      legal_basis: {
        es: "IGV 18 % incluido en el precio (16 %, TUO de la Ley del IGV, art. 17, más 2 % de Promoción Municipal, D.Leg. 776, art. 76).",
        en: "18 % sales tax included in the price (16 %, IGV Law, art. 17, plus 2 % municipal tax, D.Leg. 776, art. 76).",
      },
    },
    shipping: {
      legal_basis: {
        es: "El envío cobrado al comprador forma parte de la base del IGV (TUO de la Ley del IGV, art. 14); no es ingreso de quien elabora.",
        en: "Freight charged to the buyer is part of the tax base (IGV Law, art. 14); it is not the maker's income.",
      },
    },
    modes: {
      own_account: {
        income: "net",
        deductions: [],
        legal_basis: {
          es: "Trabajo por cuenta propia: el ingreso es el producto del trabajo (D.Leg. 1343, arts. 16 y 17; D.S. 025-2017-JUS, art. 21). Materiales propios o de la familia: no se descuentan (por confirmar por el INPE).",
          en: "Own-account work: income is the product of the work (D.Leg. 1343, arts. 16 and 17; D.S. 025-2017-JUS, art. 21). Own or family's materials: nothing deducted (to be confirmed by INPE).",
          to_confirm: true,
        },
      },
      inpe_workshop: {
        income: "net",
        deductions: [
          {
            code: "materials",
            rate_bp: 2500,
            legal_basis: {
              es: "Materiales adelantados por el taller: 25 % del valor de venta, supuesto por confirmar por el INPE (la ley no fija descuentos; D.S. 015-2003-JUS, art. 115).",
              en: "Materials advanced by the workshop: 25 % of the net price, an assumption to be confirmed by INPE (the law sets no deductions; D.S. 015-2003-JUS, art. 115).",
              to_confirm: true,
            },
          },
        ],
        legal_basis: {
          es: "Taller administrado por el INPE (D.Leg. 1343, art. 22.3; D.S. 025-2017-JUS, art. 36.2).",
          en: "Workshop run by INPE (D.Leg. 1343, art. 22.3; D.S. 025-2017-JUS, art. 36.2).",
        },
      },
      company: {
        income: "agreed_pay",
        legal_basis: {
          es: "Taller de empresa: el ingreso es el pago acordado en el convenio o contrato (D.S. 025-2017-JUS, arts. 17.3 y 26); el resto es de la empresa.",
          en: "Company workshop: income is the pay agreed in the contract (D.S. 025-2017-JUS, arts. 17.3 and 26); the rest is the company's.",
        },
      },
      training: {
        income: "net",
        deductions: [
          {
            code: "materials",
            rate_bp: 2500,
            legal_basis: {
              es: "Materiales adelantados por el taller de formación: 25 % del valor de venta, supuesto por confirmar por el INPE.",
              en: "Materials advanced by the training workshop: 25 % of the net price, an assumption to be confirmed by INPE.",
              to_confirm: true,
            },
          },
        ],
        legal_basis: {
          es: "Taller de formación (D.Leg. 1343, arts. 26 a 29). Que la venta sea ingreso de quien elabora está por confirmar por el INPE.",
          en: "Training workshop (D.Leg. 1343, arts. 26 to 29). That the sale is the maker's income is to be confirmed by INPE.",
          to_confirm: true,
        },
      },
    },
    income_split: {
      maker_bp: 7000,
      reparation_bp: 2000,
      inpe_bp: 1000,
      legal_basis: {
        maker: {
          es: "70 % del ingreso para gastos personales, obligaciones familiares y ahorro (D.Leg. 1343, art. 14.1.a; D.S. 025-2017-JUS, art. 53.1.a). Es 90 % si no hay reparación civil pendiente (art. 53.2).",
          en: "70 % of income for personal expenses, family and savings (D.Leg. 1343, art. 14.1.a; D.S. 025-2017-JUS, art. 53.1.a). It is 90 % when no civil reparation is owed (art. 53.2).",
        },
        reparation: {
          es: "20 % del ingreso para la reparación civil, cuando la hay (D.Leg. 1343, art. 14.1.b; D.S. 025-2017-JUS, art. 53.1.b).",
          en: "20 % of income for civil reparation, where owed (D.Leg. 1343, art. 14.1.b; D.S. 025-2017-JUS, art. 53.1.b).",
        },
        inpe: {
          es: "10 % del ingreso para las actividades productivas y de tratamiento del INPE (D.Leg. 1343, art. 14.1.c; D.S. 025-2017-JUS, art. 53.1.c).",
          en: "10 % of income for INPE's productive and treatment activities (D.Leg. 1343, art. 14.1.c; D.S. 025-2017-JUS, art. 53.1.c).",
        },
      },
    },
  },
}
