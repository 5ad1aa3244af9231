import type { Text } from '../lang/language';

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly alpha3: string;
  /** The plain everyday name. */
  readonly name: Text;
  /** What else users call the country: short, official, former and alternative names in either language. */
  readonly also: readonly string[];
}

/**
 * The 249 countries of ISO 3166-1 as of November 2026, sorted by code. Names after Unicode CLDR 48 (October 2025), read
 * through by hand and made plain: "South Korea", "Turkey", "Hong Kong". What CLDR, ISO and users write instead follows
 * the two names, so that `findCountry` knows it. Codes and names were compared with the npm package i18n-iso-countries
 * 7.14.0 and with Debian's iso-codes (pycountry 26.2.16).
 *
 * Spellings that differ only in what `findCountry` overlooks (case, accents, "&", "St.", "the") are listed once. A name
 * that could mean two countries is not listed: "Virgin Islands", "Jomfruøyene", "Kongo". "Congo" is, because it is ISO's
 * own short name of CG. Norwegian "Kongo" is not: CLDR gives it to CD, iso-codes to CG.
 *
 * One text and not a list of lists, because every formula pays for it at load, and most need no country.
 *
 * Kosovo is absent because ISO has assigned it no code; XK is in use by agreement only.
 *
 * A line is: code; alpha-3 code; English name; Norwegian name; what else it is called.
 */
const lines = `
AD; AND; Andorra; Andorra
AE; ARE; United Arab Emirates; De forente arabiske emirater; UAE; U.A.E.; Emirates; Emiratene; De forente arabiske emiratene; De arabiske emirater; De arabiske emiratene
AF; AFG; Afghanistan; Afghanistan
AG; ATG; Antigua and Barbuda; Antigua og Barbuda; Antigua
AI; AIA; Anguilla; Anguilla
AL; ALB; Albania; Albania
AM; ARM; Armenia; Armenia
AO; AGO; Angola; Angola
AQ; ATA; Antarctica; Antarktis; Antarktika
AR; ARG; Argentina; Argentina
AS; ASM; American Samoa; Amerikansk Samoa
AT; AUT; Austria; Østerrike
AU; AUS; Australia; Australia
AW; ABW; Aruba; Aruba
AX; ALA; Åland Islands; Åland; Aaland; Aaland Islands; Ålandsøyene
AZ; AZE; Azerbaijan; Aserbajdsjan; Aserbaidsjan
BA; BIH; Bosnia and Herzegovina; Bosnia-Hercegovina; Bosnia; Bosnia-Herzegovina; Bosnia og Hercegovina
BB; BRB; Barbados; Barbados
BD; BGD; Bangladesh; Bangladesh
BE; BEL; Belgium; Belgia
BF; BFA; Burkina Faso; Burkina Faso
BG; BGR; Bulgaria; Bulgaria
BH; BHR; Bahrain; Bahrain
BI; BDI; Burundi; Burundi
BJ; BEN; Benin; Benin
BL; BLM; Saint Barthélemy; Saint-Barthélemy; St. Barts; St. Barths
BM; BMU; Bermuda; Bermuda
BN; BRN; Brunei; Brunei; Brunei Darussalam
BO; BOL; Bolivia; Bolivia; Bolivia, Plurinational State of; Plurinational State of Bolivia
BQ; BES; Caribbean Netherlands; Karibisk Nederland; Bonaire, Sint Eustatius and Saba; Bonaire; Sint Eustatius; Saba
BR; BRA; Brazil; Brasil
BS; BHS; Bahamas; Bahamas
BT; BTN; Bhutan; Bhutan
BV; BVT; Bouvet Island; Bouvetøya
BW; BWA; Botswana; Botswana
BY; BLR; Belarus; Belarus; Hviterussland
BZ; BLZ; Belize; Belize
CA; CAN; Canada; Canada; Kanada
CC; CCK; Cocos (Keeling) Islands; Kokosøyene; Cocos Islands; Keeling Islands; Cocosøyene
CD; COD; Democratic Republic of the Congo; Den demokratiske republikken Kongo; DR Congo; D.R. Congo; DRC; Congo-Kinshasa; Congo, Democratic Republic of the; DR Kongo; Kongo-Kinshasa; Den demokratiske republikk Kongo; Kongo, Den demokratiske republikk
CF; CAF; Central African Republic; Den sentralafrikanske republikk; CAR; Den sentralafrikanske republikken
CG; COG; Republic of the Congo; Republikken Kongo; Congo; Congo-Brazzaville; Congo, Republic of the; Kongo-Brazzaville
CH; CHE; Switzerland; Sveits
CI; CIV; Ivory Coast; Elfenbenskysten; Côte d’Ivoire; Côte dIvoire
CK; COK; Cook Islands; Cookøyene
CL; CHL; Chile; Chile
CM; CMR; Cameroon; Kamerun
CN; CHN; China; Kina; People’s Republic of China; PRC; Mainland China; Folkerepublikken Kina
CO; COL; Colombia; Colombia
CR; CRI; Costa Rica; Costa Rica
CU; CUB; Cuba; Cuba
CV; CPV; Cape Verde; Kapp Verde; Cabo Verde
CW; CUW; Curaçao; Curaçao
CX; CXR; Christmas Island; Christmasøya
CY; CYP; Cyprus; Kypros
CZ; CZE; Czechia; Tsjekkia; Czech Republic; Den tsjekkiske republikk
DE; DEU; Germany; Tyskland
DJ; DJI; Djibouti; Djibouti
DK; DNK; Denmark; Danmark
DM; DMA; Dominica; Dominica
DO; DOM; Dominican Republic; Den dominikanske republikk; Den dominikanske republikken
DZ; DZA; Algeria; Algerie
EC; ECU; Ecuador; Ecuador
EE; EST; Estonia; Estland
EG; EGY; Egypt; Egypt
EH; ESH; Western Sahara; Vest-Sahara
ER; ERI; Eritrea; Eritrea
ES; ESP; Spain; Spania
ET; ETH; Ethiopia; Etiopia
FI; FIN; Finland; Finland
FJ; FJI; Fiji; Fiji
FK; FLK; Falkland Islands; Falklandsøyene; Falklands; Falkland Islands (Malvinas); Malvinas; Falklandøyene
FM; FSM; Micronesia; Mikronesiaføderasjonen; Micronesia, Federated States of; Federated States of Micronesia; Mikronesia
FO; FRO; Faroe Islands; Færøyene; Faroes; Faeroe Islands; Færøyane
FR; FRA; France; Frankrike
GA; GAB; Gabon; Gabon
GB; GBR; United Kingdom; Storbritannia; UK; U.K.; Great Britain; Britain; G.B.; United Kingdom of Great Britain and Northern Ireland; England; Scotland; Wales; Northern Ireland; Det forente kongerike; Det forente kongeriket; Skottland; Nord-Irland
GD; GRD; Grenada; Grenada
GE; GEO; Georgia; Georgia
GF; GUF; French Guiana; Fransk Guyana; Fransk Guiana
GG; GGY; Guernsey; Guernsey
GH; GHA; Ghana; Ghana
GI; GIB; Gibraltar; Gibraltar
GL; GRL; Greenland; Grønland
GM; GMB; Gambia; Gambia; Republic of the Gambia
GN; GIN; Guinea; Guinea; Guinea-Conakry
GP; GLP; Guadeloupe; Guadeloupe
GQ; GNQ; Equatorial Guinea; Ekvatorial-Guinea; Ekvatorialguinea
GR; GRC; Greece; Hellas; Grekenland
GS; SGS; South Georgia and the South Sandwich Islands; Sør-Georgia og Sør-Sandwichøyene; South Georgia; Sør-Georgia; Sør-Georgia og de søre Sandwichøyene
GT; GTM; Guatemala; Guatemala
GU; GUM; Guam; Guam
GW; GNB; Guinea-Bissau; Guinea-Bissau
GY; GUY; Guyana; Guyana
HK; HKG; Hong Kong; Hongkong; Hong Kong SAR; Hong Kong SAR China; Hongkong SAR Kina
HM; HMD; Heard and McDonald Islands; Heard- og McDonaldøyene; Heard Island and McDonald Islands; Heard- og McDonald-øyene
HN; HND; Honduras; Honduras
HR; HRV; Croatia; Kroatia
HT; HTI; Haiti; Haiti
HU; HUN; Hungary; Ungarn
ID; IDN; Indonesia; Indonesia
IE; IRL; Ireland; Irland; Republic of Ireland; Éire; Republikken Irland
IL; ISR; Israel; Israel
IM; IMN; Isle of Man; Man
IN; IND; India; India
IO; IOT; British Indian Ocean Territory; Det britiske territoriet i Indiahavet; Britisk territorium i Indiahavet
IQ; IRQ; Iraq; Irak
IR; IRN; Iran; Iran; Iran, Islamic Republic of; Islamic Republic of Iran
IS; ISL; Iceland; Island
IT; ITA; Italy; Italia
JE; JEY; Jersey; Jersey
JM; JAM; Jamaica; Jamaica
JO; JOR; Jordan; Jordan
JP; JPN; Japan; Japan
KE; KEN; Kenya; Kenya
KG; KGZ; Kyrgyzstan; Kirgisistan; Kyrgyz Republic; Kirgistan
KH; KHM; Cambodia; Kambodsja
KI; KIR; Kiribati; Kiribati
KM; COM; Comoros; Komorene
KN; KNA; Saint Kitts and Nevis; Saint Kitts og Nevis; Saint Kitts
KP; PRK; North Korea; Nord-Korea; N. Korea; DPRK; Democratic People’s Republic of Korea; Korea, Democratic People’s Republic of; Nordkorea; Den demokratiske folkerepublikken Korea
KR; KOR; South Korea; Sør-Korea; Korea; S. Korea; Republic of Korea; Korea, Republic of; Sørkorea; Syd-Korea; Sydkorea; Republikken Korea
KW; KWT; Kuwait; Kuwait
KY; CYM; Cayman Islands; Caymanøyene; Cayman
KZ; KAZ; Kazakhstan; Kasakhstan; Kasakstan
LA; LAO; Laos; Laos; Lao PDR; Lao People’s Democratic Republic
LB; LBN; Lebanon; Libanon
LC; LCA; Saint Lucia; Saint Lucia
LI; LIE; Liechtenstein; Liechtenstein
LK; LKA; Sri Lanka; Sri Lanka
LR; LBR; Liberia; Liberia
LS; LSO; Lesotho; Lesotho
LT; LTU; Lithuania; Litauen
LU; LUX; Luxembourg; Luxembourg; Luxemburg
LV; LVA; Latvia; Latvia
LY; LBY; Libya; Libya
MA; MAR; Morocco; Marokko
MC; MCO; Monaco; Monaco
MD; MDA; Moldova; Moldova; Republic of Moldova; Moldova, Republic of; Moldavia
ME; MNE; Montenegro; Montenegro
MF; MAF; Saint Martin; Saint-Martin; Saint Martin (French part); Saint-Martin (fransk del)
MG; MDG; Madagascar; Madagaskar
MH; MHL; Marshall Islands; Marshalløyene
MK; MKD; North Macedonia; Nord-Makedonia; Macedonia; FYROM; Republic of North Macedonia; Makedonia
ML; MLI; Mali; Mali
MM; MMR; Myanmar; Myanmar; Burma; Myanmar (Burma)
MN; MNG; Mongolia; Mongolia
MO; MAC; Macao; Macao; Macau; Macao SAR; Macao SAR China; Macao SAR Kina
MP; MNP; Northern Mariana Islands; Nord-Marianene
MQ; MTQ; Martinique; Martinique
MR; MRT; Mauritania; Mauritania
MS; MSR; Montserrat; Montserrat
MT; MLT; Malta; Malta
MU; MUS; Mauritius; Mauritius
MV; MDV; Maldives; Maldivene
MW; MWI; Malawi; Malawi
MX; MEX; Mexico; Mexico; Meksiko
MY; MYS; Malaysia; Malaysia
MZ; MOZ; Mozambique; Mosambik
NA; NAM; Namibia; Namibia
NC; NCL; New Caledonia; Ny-Caledonia
NE; NER; Niger; Niger
NF; NFK; Norfolk Island; Norfolkøya
NG; NGA; Nigeria; Nigeria
NI; NIC; Nicaragua; Nicaragua
NL; NLD; Netherlands; Nederland; Holland; Netherlands (Kingdom of the)
NO; NOR; Norway; Norge; Noreg
NP; NPL; Nepal; Nepal
NR; NRU; Nauru; Nauru
NU; NIU; Niue; Niue
NZ; NZL; New Zealand; New Zealand; Ny-Zealand
OM; OMN; Oman; Oman
PA; PAN; Panama; Panama
PE; PER; Peru; Peru
PF; PYF; French Polynesia; Fransk Polynesia
PG; PNG; Papua New Guinea; Papua Ny-Guinea
PH; PHL; Philippines; Filippinene
PK; PAK; Pakistan; Pakistan
PL; POL; Poland; Polen
PM; SPM; Saint Pierre and Miquelon; Saint-Pierre-et-Miquelon
PN; PCN; Pitcairn Islands; Pitcairnøyene; Pitcairn
PR; PRI; Puerto Rico; Puerto Rico
PS; PSE; Palestine; Palestina; State of Palestine; Palestine, State of; Palestinian Territories; Staten Palestina; Det palestinske området; De palestinske områdene; De okkuperte palestinske områdene
PT; PRT; Portugal; Portugal
PW; PLW; Palau; Palau
PY; PRY; Paraguay; Paraguay
QA; QAT; Qatar; Qatar
RE; REU; Réunion; Réunion
RO; ROU; Romania; Romania
RS; SRB; Serbia; Serbia
RU; RUS; Russia; Russland; Russian Federation; Den russiske føderasjon
RW; RWA; Rwanda; Rwanda
SA; SAU; Saudi Arabia; Saudi-Arabia; Saudi; KSA; Kingdom of Saudi Arabia
SB; SLB; Solomon Islands; Salomonøyene
SC; SYC; Seychelles; Seychellene
SD; SDN; Sudan; Sudan
SE; SWE; Sweden; Sverige
SG; SGP; Singapore; Singapore
SH; SHN; Saint Helena; Saint Helena; Saint Helena, Ascension and Tristan da Cunha; Ascension; Tristan da Cunha
SI; SVN; Slovenia; Slovenia
SJ; SJM; Svalbard and Jan Mayen; Svalbard og Jan Mayen; Svalbard; Jan Mayen
SK; SVK; Slovakia; Slovakia; Slovak Republic
SL; SLE; Sierra Leone; Sierra Leone
SM; SMR; San Marino; San Marino
SN; SEN; Senegal; Senegal
SO; SOM; Somalia; Somalia
SR; SUR; Suriname; Surinam
SS; SSD; South Sudan; Sør-Sudan; Syd-Sudan
ST; STP; São Tomé and Príncipe; São Tomé og Príncipe; São Tomé
SV; SLV; El Salvador; El Salvador
SX; SXM; Sint Maarten; Sint Maarten; St. Maarten; Sint Maarten (Dutch part); Sint Maarten (nederlandsk del)
SY; SYR; Syria; Syria; Syrian Arab Republic
SZ; SWZ; Eswatini; Eswatini; Swaziland; Swasiland
TC; TCA; Turks and Caicos Islands; Turks- og Caicosøyene; Turks and Caicos
TD; TCD; Chad; Tsjad
TF; ATF; French Southern Territories; De franske sørterritorier; Søre franske territorier
TG; TGO; Togo; Togo
TH; THA; Thailand; Thailand
TJ; TJK; Tajikistan; Tadsjikistan
TK; TKL; Tokelau; Tokelau
TL; TLS; Timor-Leste; Øst-Timor; East Timor
TM; TKM; Turkmenistan; Turkmenistan
TN; TUN; Tunisia; Tunisia
TO; TON; Tonga; Tonga
TR; TUR; Turkey; Tyrkia; Türkiye
TT; TTO; Trinidad and Tobago; Trinidad og Tobago; Trinidad
TV; TUV; Tuvalu; Tuvalu
TW; TWN; Taiwan; Taiwan; Taiwan, Province of China
TZ; TZA; Tanzania; Tanzania; United Republic of Tanzania; Tanzania, United Republic of
UA; UKR; Ukraine; Ukraina
UG; UGA; Uganda; Uganda
UM; UMI; U.S. Outlying Islands; USAs ytre øyer; US Outlying Islands; United States Minor Outlying Islands; U.S. Minor Outlying Islands; US Minor Outlying Islands; USA, mindre, utenforliggende øyer
US; USA; United States; USA; U.S.; U.S.A.; United States of America; America; Amerika; De forente stater; Amerikas forente stater
UY; URY; Uruguay; Uruguay
UZ; UZB; Uzbekistan; Usbekistan
VA; VAT; Vatican City; Vatikanstaten; Vatican; Vatican City State; Holy See; Holy See (Vatican City State); Vatikanet
VC; VCT; Saint Vincent and the Grenadines; Saint Vincent og Grenadinene; Saint Vincent
VE; VEN; Venezuela; Venezuela; Venezuela, Bolivarian Republic of; Bolivarian Republic of Venezuela
VG; VGB; British Virgin Islands; De britiske jomfruøyene; BVI; Virgin Islands, British; De britiske jomfruøyer; Jomfruøyene (britisk)
VI; VIR; U.S. Virgin Islands; De amerikanske jomfruøyene; USVI; US Virgin Islands; Virgin Islands, U.S.; Virgin Islands, US; De amerikanske jomfruøyer; Jomfruøyene (USA)
VN; VNM; Vietnam; Vietnam; Viet Nam
VU; VUT; Vanuatu; Vanuatu
WF; WLF; Wallis and Futuna; Wallis og Futuna; Wallis- og Futunaøyene; Wallis and Futuna Islands
WS; WSM; Samoa; Samoa; Western Samoa; Vest-Samoa
YE; YEM; Yemen; Jemen
YT; MYT; Mayotte; Mayotte
ZA; ZAF; South Africa; Sør-Afrika; RSA; Republic of South Africa; Sørafrika; Syd-Afrika
ZM; ZMB; Zambia; Zambia
ZW; ZWE; Zimbabwe; Zimbabwe
`;

/** All countries, sorted by code. */
export function countries(): Country[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [code = '', alpha3 = '', en = '', nb = '', ...also] = line.split('; ');
      return { code, alpha3, name: { en, nb }, also };
    });
}
