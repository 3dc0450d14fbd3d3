import type { WordGroup } from "../../domain/word-group"
import { leads, same } from "./define"

/** Leather, what is carried, and what is worn on the feet. */
export const LEATHER_AND_BAGS: readonly WordGroup[] = [
  same("cuero", "cuero | leather | qara", "Quechua qara is skin and leather."),
  leads("piel", "piel", "cuero", "As in Spain; in Peru piel is a hide with its hair."),
  same("gamuza", "gamuza | suede"),
  same("repujado", "repujado | repujada | tooled | embossed"),
  same("cartera", "cartera | bolso | handbag", "In Peru a cartera is a handbag; a wallet is a billetera."),
  leads("bolso", "bolso | cartera | handbag | purse", "bolsa"),
  leads("bolsa", "bolsa | bag | purse", "bolso | cartera"),
  leads("bag", "bag", "mochila | morral | bolsa"),
  leads("tote", "bolsa de tela | bolsa de lona | tote bag | shopping bag", "bolso de lona | canvas tote"),
  same("billetera", "billetera | billetero | wallet"),
  leads(
    "cartera-de-hombre",
    "cartera de hombre | cartera para hombre | cartera de caballero | cartera de bolsillo",
    "billetera"
  ),
  same("monedero", "monedero | portamonedas | porta monedas | sencillera | coin purse"),
  same("tarjetero", "tarjetero | porta tarjetas | portatarjetas | card holder | cardholder"),
  same(
    "porta-pasaporte",
    "porta pasaporte | portapasaporte | funda de pasaporte | passport cover | passport holder"
  ),
  leads("porta-documentos", "porta documentos | portadocumentos", "porta pasaporte | tarjetero | billetera"),
  same("correa", "correa | cinturón | cinto | belt"),
  same("mochila", "mochila | backpack | rucksack"),
  same("morral", "morral | bandolera | satchel"),
  leads("morrales", "morral | bandolera | satchel", "bolso"),
  same("shicra", "shicra | shigra | jicra"),
  leads(
    "shicras",
    "shicra | shigra | jicra",
    "bolsa de chambira",
    "The net bag of the Amazon, of chambira palm."
  ),
  same("estuche", "cartuchera | estuche para lápices | pencil case"),
  leads("cartuchera", "cartuchera | pencil case", "estuche"),
  same("zapato", "zapato | shoe"),
  leads("calzado", "calzado | footwear", "zapato | zapatilla | bota | botín | sandalia | ojota | mocasín"),
  same("zapatilla", "zapatilla | tenis | sneaker | trainer"),
  same("bota", "bota | boot"),
  same("botin", "botín | ankle boot"),
  leads("botas", "bota | boot | botín | ankle boot", "botín | bota"),
  leads(
    "bota-de-seguridad",
    "bota de seguridad | zapato de seguridad | safety boot | botas punta de acero",
    "bota de trabajo | work boot"
  ),
  same("sandalia", "sandalia | sandal"),
  same("ojota", "ojota | usuta | llanque"),
  leads(
    "ojotas",
    "sandalia | sandal | sandalia de llanta | tyre sandal | chancla | flip flop",
    "ojota | sandalia"
  ),
  same("mocasin", "mocasín | loafer | moccasin"),
  same("alpargata", "alpargata | espadrille"),
  same("zapato-escolar", "zapato escolar | zapato de colegio | zapato colegial | school shoe"),
  leads("colegio", "colegio | colegial | school", "escolar"),
  same("pasador", "pasador | cordón de zapato | shoelace"),
  same("taco", "taco | tacón | heel"),
  same("caucho", "caucho | jebe | rubber | shiringa"),
  same("encauchado", "encauchado | encauchada | shiringado | rubber coated"),
]
