import type { EstablishmentSeed } from "./types"

// Reference data, not an official register: to be confirmed by INPE. Capacity, population and sex are
// second-hand from INPE, Informe Estadístico, enero 2026 (annexes 04 and 06; the report itself was not
// seen), by way of github.com/inpe-devsecops/inpe-gestion-penitenciaria (MIT, Copyright (c) 2026
// inpe-devsecops). Places: INPE's reports of June 2016 and June 2017, its directory of prisons of 2014, press.
// The three letters of the codes are ours.

// code|handle|name|regional office|department|province|district|ubigeo|sex|capacity|population
const TABLE = `
TMB|tumbes|E.P. de Tumbes|Norte Chiclayo|Tumbes|Tumbes|Tumbes|240101|men|576|1287
PRA|piura|E.P. de Piura|Norte Chiclayo|Piura|Piura|Castilla|200104|men|1370|4444
SUL|sullana|E.P. de Sullana|Norte Chiclayo|Piura|Sullana|Sullana|200601|women|194|228
CHI|chiclayo|E.P. de Chiclayo|Norte Chiclayo|Lambayeque|Chiclayo|Picsi|140111|mixed|1143|4119
TRU|trujillo|E.P. de Trujillo|Norte Chiclayo|La Libertad|Trujillo|Huanchaco|130104|men|1518|6308
MTR|mujeres-de-trujillo|E.P. de Mujeres de Trujillo|Norte Chiclayo|La Libertad|Trujillo|Huanchaco|130104|women|296|585
PAC|pacasmayo|E.P. de Pacasmayo|Norte Chiclayo|La Libertad|Pacasmayo|San Pedro de Lloc|130701|women|72|107
CJM|cajamarca|E.P. de Cajamarca|Norte Chiclayo|Cajamarca|Cajamarca|Cajamarca|060101|mixed|1512|2427
CHO|chota|E.P. de Chota|Norte Chiclayo|Cajamarca|Chota|Chota|060401|mixed|65|147
JAE|jaen|E.P. de Jaén|Norte Chiclayo|Cajamarca|Jaén|Jaén|060801|mixed|50|215
SIG|san-ignacio|E.P. de San Ignacio|Norte Chiclayo|Cajamarca|San Ignacio|San Ignacio|060901|mixed|150|66
HRZ|huaraz|E.P. de Huaraz|Lima|Áncash|Huaraz|Huaraz|020101|mixed|598|1266
CHB|chimbote|E.P. de Chimbote|Lima|Áncash|Santa|Chimbote|021801|mixed|1144|3327
CLL|callao|E.P. del Callao|Lima|Callao|Callao|Callao|070101|men|572|2989
CER|cerec-base-naval|CEREC - Base Naval|Lima|Callao|Callao|Callao|070101|men|8|5
MCH|mujeres-de-chorrillos|E.P. de Mujeres de Chorrillos|Lima|Lima|Lima|Chorrillos|150108|women|450|813
ACH|anexo-de-mujeres-de-chorrillos|E.P. Anexo de Mujeres de Chorrillos|Lima|Lima|Lima|Chorrillos|150108|women|288|688
LUR|lurigancho|E.P. de Lurigancho|Lima|Lima|Lima|San Juan de Lurigancho|150132|men|3204|10013
CAS|miguel-castro-castro|E.P. Miguel Castro Castro|Lima|Lima|Lima|San Juan de Lurigancho|150132|men|1142|5432
VFA|virgen-de-fatima|E.P. Virgen de Fátima|Lima|Lima|Lima|Chorrillos|150108|women|548|381
ANN|ancon|E.P. de Ancón|Lima|Lima|Lima|Ancón|150102|men|1620|2450
BAR|barbadillo|E.P. de Barbadillo|Lima|Lima|Lima|Ate|150103|men|3|4
AII|modelo-ancon-ii|E.P. Modelo Ancón II - S.M.V.C.|Lima|Lima|Lima|Ancón|150102|men|2216|1998
VME|virgen-de-la-merced|E.P. Virgen de la Merced|Lima|Lima|Lima|Chorrillos|150108|men|42|34
HCH|huacho|E.P. de Huacho|Lima|Lima|Huaura|Caleta de Carquín|150803|mixed|644|2216
CNE|canete|E.P. de Cañete|Lima|Lima|Cañete|Nuevo Imperial|150510|men|1024|3921
HRL|huaral|E.P. de Huaral|Lima|Lima|Huaral|Aucallama|150604|men|1029|3831
ICC|ica|E.P. de Ica|Lima|Ica|Ica|Ica|110101|mixed|1924|5399
CIN|chincha|E.P. de Chincha|Lima|Ica|Chincha|Chincha Alta|110201|mixed|1152|3573
AQP|arequipa|E.P. de Arequipa|Sur Arequipa|Arequipa|Arequipa|Socabaya|040122|men|667|2473
MAQ|mujeres-de-arequipa|E.P. de Mujeres de Arequipa|Sur Arequipa|Arequipa|Arequipa|Socabaya|040122|women|67|170
CMN|camana|E.P. de Camaná|Sur Arequipa|Arequipa|Camaná|Mariscal Cáceres|040204|mixed|78|392
MQG|moquegua|E.P. de Moquegua|Sur Arequipa|Moquegua|Mariscal Nieto|Samegua|180104|mixed|178|362
TCN|tacna|E.P. de Tacna|Sur Arequipa|Tacna|Tacna|Pocollay|230108|men|222|1195
MTC|mujeres-de-tacna|E.P. de Mujeres de Tacna|Sur Arequipa|Tacna|Tacna|Pocollay|230108|women|40|116
HYO|huancayo|E.P. de Huancayo|Centro Huancayo|Junín|Chupaca|Huamancaca Chico|120905|men|680|2386
MCO|mujeres-de-concepcion|E.P. de Mujeres de Concepción|Centro Huancayo|Junín|Concepción|Concepción|120201|women|105|51
CCM|chanchamayo|E.P. de Chanchamayo|Centro Huancayo|Junín|Chanchamayo|Chanchamayo|120301|men|120|552
JAU|jauja|E.P. de Jauja|Centro Huancayo|Junín|Jauja|Jauja|120401|women|373|200
TAR|tarma|E.P. de Tarma|Centro Huancayo|Junín|Tarma|Tarma|120701|men|48|136
ORO|la-oroya|E.P. de La Oroya|Centro Huancayo|Junín|Yauli|Santa Rosa de Sacco|120808|men|64|101
RNE|rio-negro|E.P. de Río Negro|Centro Huancayo|Junín|Satipo|Río Negro|120607|men|216|858
HVC|huancavelica|E.P. de Huancavelica|Centro Huancayo|Huancavelica|Huancavelica|Huancavelica|090101|men|60|290
AYC|ayacucho|E.P. de Ayacucho|Centro Huancayo|Ayacucho|Huamanga|Ayacucho|050101|men|644|2641
HTA|huanta|E.P. de Huanta|Centro Huancayo|Ayacucho|Huanta|Huanta|050401|women|42|146
HNC|huanuco|E.P. de Huánuco|Oriente Huánuco|Huánuco|Huánuco|Huánuco|100101|mixed|1344|3219
CPA|cerro-de-pasco|E.P. de Cerro de Pasco|Oriente Huánuco|Pasco|Pasco|Simón Bolívar|190109|women|96|73
COC|cochamarca|E.P. de Cochamarca|Oriente Huánuco|Pasco|Pasco|Vicco|190112|men|1224|1054
PCL|pucallpa|E.P. de Pucallpa|Oriente Huánuco|Ucayali|Coronel Portillo|Callería|250101|mixed|576|2867
ABA|abancay|E.P. de Abancay|Sur Oriente Cusco|Apurímac|Abancay|Abancay|030101|mixed|90|472
AND|andahuaylas|E.P. de Andahuaylas|Sur Oriente Cusco|Apurímac|Andahuaylas|Andahuaylas|030201|mixed|248|616
CUZ|cusco|E.P. de Cusco|Sur Oriente Cusco|Cusco|Cusco|San Jerónimo|080104|men|1616|3602
MCU|mujeres-de-cusco|E.P. de Mujeres de Cusco|Sur Oriente Cusco|Cusco|Cusco|San Jerónimo|080104|women|198|218
SIC|sicuani|E.P. de Sicuani|Sur Oriente Cusco|Cusco|Canchis|Sicuani|080601|men|96|260
QUI|quillabamba|E.P. de Quillabamba|Sur Oriente Cusco|Cusco|La Convención|Santa Ana|080901|mixed|80|352
PMA|puerto-maldonado|E.P. de Puerto Maldonado|Sur Oriente Cusco|Madre de Dios|Tambopata|Tambopata|170101|mixed|590|1270
MOY|moyobamba|E.P. de Moyobamba|Nor Oriente San Martín|San Martín|Moyobamba|Moyobamba|220101|mixed|675|979
JNJ|juanjui|E.P. de Juanjuí|Nor Oriente San Martín|San Martín|Mariscal Cáceres|Juanjuí|220601|mixed|970|980
TPP|tarapoto|E.P. de Tarapoto|Nor Oriente San Martín|San Martín|San Martín|Tarapoto|220901|men|222|422
SAN|sananguillo|E.P. de Sananguillo|Nor Oriente San Martín|San Martín|San Martín|Tarapoto|220901|mixed|966|864
IQT|iquitos|E.P. de Iquitos|Nor Oriente San Martín|Loreto|Maynas|Iquitos|160101|men|1392|1379
MIQ|mujeres-de-iquitos|E.P. de Mujeres de Iquitos|Nor Oriente San Martín|Loreto|Maynas|Iquitos|160101|women|78|81
YUR|yurimaguas|E.P. de Yurimaguas|Nor Oriente San Martín|Loreto|Alto Amazonas|Yurimaguas|160201|mixed|406|419
CHA|chachapoyas|E.P. de Chachapoyas|Nor Oriente San Martín|Amazonas|Chachapoyas|Huancas|010108|mixed|732|881
BAG|bagua-grande|E.P. de Bagua Grande|Nor Oriente San Martín|Amazonas|Utcubamba|Bagua Grande|010701|mixed|119|422
PNO|puno|E.P. de Puno|Altiplano Puno|Puno|Puno|Puno|210101|men|1002|1218
LAP|lampa|E.P. de Lampa|Altiplano Puno|Puno|Lampa|Lampa|210701|women|252|217
JUL|juliaca|E.P. de Juliaca|Altiplano Puno|Puno|San Román|Juliaca|211101|men|420|1283
CLP|challapalca|E.P. de Challapalca|Altiplano Puno|Tacna|Tarata|Ticaco|230408|men|214|227
`

/** Peru's 69 establishments as of 31 January 2026. */
export const ESTABLISHMENTS: EstablishmentSeed[] = TABLE.trim().split("\n").map(readRow)

function readRow(row: string): EstablishmentSeed {
  const [
    code,
    handle,
    name,
    regional_office,
    department,
    province,
    district,
    ubigeo,
    sex,
    capacity,
    population,
  ] = row.split("|") as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  return {
    code,
    handle,
    name,
    regional_office,
    department,
    province,
    district,
    ubigeo,
    sex: sex as EstablishmentSeed["sex"],
    capacity: Number(capacity),
    population: Number(population),
  }
}
