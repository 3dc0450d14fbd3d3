import { localized } from "../localized"
import type { ProductType } from "../types"
import { variation } from "../variation"

export const CERERIA: ProductType[] = [
  {
    key: "vela-de-bano",
    workshop: "velas-la-libertad",
    drawing: "candle",
    technique: localized("Baño sucesivo de pabilo", "Repeated dipping of the wick"),
    material: localized("Parafina y cera de abeja, pabilo de algodón", "Paraffin and beeswax, cotton wick"),
    materials: ["cera"],
    description: localized(
      "Velas delgadas hechas sumergiendo el pabilo unas treinta veces, con pausa entre baño y baño. Quedan más anchas abajo y arden parejo, casi sin gota.",
      "Thin candles made by dipping the wick some thirty times, with a pause between dips. They come out wider below and burn evenly, with hardly a drip."
    ),
    care: localized(
      "Guardar acostadas y en fresco. Recortar el pabilo a 5 mm.",
      "Store flat and cool. Trim the wick to 5 mm."
    ),
    weight_g: 240,
    size_mm: [250, 90, 25],
    variations: [
      variation(
        localized("Seis velas de baño color marfil", "Six ivory dipped candles"),
        localized("25 cm, atadas de a pares por el pabilo.", "25 cm, tied in pairs by the wick."),
        { soles: 18, stock: 26, palette: "crudo", motif: "liso" }
      ),
      variation(
        localized("Seis velas de baño en degradé guinda", "Six dipped candles in fading dark red"),
        localized("De guinda abajo a rosado arriba.", "From dark red below to pink above."),
        { soles: 22, stock: 17, palette: "cochinilla", motif: "degrade" }
      ),
      variation(
        localized("Doce velitas de cumpleaños de cera", "Twelve wax birthday candles"),
        localized("10 cm, seis colores de tinte para cera.", "10 cm, six wax-dye colours."),
        { soles: 9.5, stock: 35, palette: "qolle", motif: "colores", size_mm: [100, 60, 15], weight_g: 60 }
      ),
    ],
  },
  {
    key: "vela-de-molde",
    workshop: "velas-la-libertad",
    drawing: "candle",
    technique: localized("Vaciado en molde hecho en el taller", "Cast in moulds made in the workshop"),
    material: localized("Cera de soya y cera de abeja", "Soy wax and beeswax"),
    materials: ["cera"],
    description: localized(
      "Vela vaciada en dos tiempos para que no se hunda al enfriar. El molde de silicona se saca de una pieza real: una fruta, una mazorca, un canto rodado. Aroma suave o ninguno.",
      "A candle poured in two stages so that it does not sink on cooling. The silicone mould is taken from a real thing: a fruit, a cob, a pebble. Lightly scented or not at all."
    ),
    care: localized(
      "Encender sobre un plato. La primera vez, dejar que se derrita toda la superficie.",
      "Burn on a plate. The first time, let the whole surface melt."
    ),
    weight_g: 210,
    size_mm: [80, 80, 100],
    variations: [
      variation(
        localized("Vela en forma de mazorca", "Maize-cob candle"),
        localized(
          "Amarilla con granos marcados uno a uno; sin aroma.",
          "Yellow, every kernel marked; unscented."
        ),
        { soles: 15, stock: 20, palette: "qolle", motif: "mazorca", size_mm: [50, 50, 160] }
      ),
      variation(
        localized("Vela de palta", "Avocado candle"),
        localized(
          "Media palta con pepa marrón de otra cera.",
          "Half an avocado with a brown stone of another wax."
        ),
        { soles: 14, stock: 18, palette: "chilca", motif: "palta" }
      ),
      variation(
        localized("Vela en frasco con canela y clavo", "Jar candle with cinnamon and clove"),
        localized("180 g en frasco de vidrio, unas 35 horas.", "180 g in a glass jar, about 35 hours."),
        { soles: 25, stock: 16, palette: "tierra", motif: "frasco", size_mm: [75, 75, 90], weight_g: 380 }
      ),
    ],
  },
  {
    key: "cirio-labrado",
    workshop: "velas-la-libertad",
    drawing: "candle",
    technique: localized("Cera labrada: flores de pétalo prensado", "Worked wax: flowers of pressed petals"),
    material: localized("Cera de abeja y papel metálico", "Beeswax and metallic paper"),
    materials: ["cera", "papel"],
    description: localized(
      "Cirio de procesión adornado con flores de cera: cada pétalo se baña en un molde de madera mojado, se despega y se curva con los dedos. Un cirio lleva de cuarenta a doscientos pétalos.",
      "A processional candle dressed with wax flowers: each petal is dipped on a wet wooden mould, peeled off and curved by hand. One candle takes forty to two hundred petals."
    ),
    care: localized(
      "Transportar vertical y lejos del sol. Es más para mirar que para encender.",
      "Carry upright and out of the sun. More for looking than for lighting."
    ),
    weight_g: 700,
    size_mm: [120, 120, 420],
    variations: [
      variation(
        localized("Cirio labrado con azucenas", "Wax-flower candle with lilies"),
        localized("Azucenas blancas y hojas de papel plateado.", "White lilies and leaves of silver paper."),
        { soles: 65, stock: 5, palette: "crudo", motif: "azucenas" }
      ),
      variation(
        localized("Cirio labrado morado de octubre", "Purple October wax-flower candle"),
        localized(
          "Para el mes morado: flores violetas y cinta blanca.",
          "For the purple month: violet flowers and a white ribbon."
        ),
        { soles: 68, stock: 6, palette: "morado", motif: "flores" }
      ),
      variation(
        localized("Cirio labrado de dos metros de guirnalda", "Wax-flower candle with a two-metre garland"),
        localized(
          "Doscientos pétalos en una guirnalda que sube en espiral.",
          "Two hundred petals in a garland that climbs in a spiral."
        ),
        {
          soles: 220,
          stock: 1,
          one_of_a_kind: true,
          palette: "rosa",
          motif: "guirnalda",
          size_mm: [200, 200, 900],
          weight_g: 2600,
        }
      ),
    ],
  },
]
