/**
 * Places that no package lists: alternative names of countries, areas over borders, waters, mountains.
 * `name | country or - | kind | latitude | longitude`
 */
export const extraPlaces = `
America|US|country|38|-97
United States of America|US|country|38|-97
U.S.|US|country|38|-97
U.S.A.|US|country|38|-97
Britain|GB|country|54|-2
U.K.|GB|country|54|-2
U.A.E.|AE|country|24|54
England|GB|region|52.5|-1.5
Scotland|GB|region|56.5|-4
Wales|GB|region|52.3|-3.7
Northern Ireland|GB|region|54.6|-6.6
Holland|NL|country|52.5|5.75
Burma|MM|country|22|98
Ivory Coast|CI|country|8|-5
Cape Verde|CV|country|16|-24
Czech Republic|CZ|country|49.75|15.5
Macedonia|MK|country|41.8|22
East Timor|TL|country|-8.8|125.9
Swaziland|SZ|country|-26.5|31.5
Turkey|TR|country|39|35
Türkiye|TR|country|39|35
North Korea|KP|country|40|127
South Korea|KR|country|37|127.5
Korea|-|area|38|127
Congo|CD|country|-3|23
Democratic Republic of the Congo|CD|country|0|25
DR Congo|CD|country|0|25
Republic of Congo|CG|country|-1|15
Palestine|PS|country|31.9|35.2
Palestinian Territories|PS|area|31.9|35.2
West Bank|PS|region|32|35.25
Gaza|PS|city|31.5|34.45
Gaza Strip|PS|region|31.4|34.35
East Jerusalem|PS|city|31.78|35.24
Golan Heights|SY|region|33|35.75
Golan|SY|region|33|35.75
Sinai|EG|region|29.5|34
Sinai Peninsula|EG|region|29.5|34
Bekaa Valley|LB|region|34|36.1
Kurdistan|IQ|region|36.4|44.4
Iraqi Kurdistan|IQ|region|36.4|44.4
Darfur|SD|region|13|25
Kashmir|-|region|34|76
Chechnya|RU|region|43.4|45.7
Dagestan|RU|region|43|47
Crimea|UA|region|45.3|34.4
Donbas|UA|region|48|38
Abkhazia|GE|region|43|41
South Ossetia|GE|region|42.3|44
Nagorno-Karabakh|AZ|region|39.8|46.75
Transnistria|MD|region|47|29.3
Kosovo|XK|country|42.6|21
Tibet|CN|region|31|88
Xinjiang|CN|region|41|85
Inner Mongolia|CN|region|44|113
Manchuria|CN|region|45|125
Hong Kong|HK|city|22.28|114.16
Macau|MO|city|22.2|113.55
Taiwan|TW|country|23.5|121
Western Sahara|EH|country|24.5|-13
Somaliland|SO|region|9.6|44
Puntland|SO|region|8.5|49
Waziristan|PK|region|32.5|69.8
North Waziristan|PK|region|32.9|69.9
South Waziristan|PK|region|32.3|69.6
Balochistan|PK|region|28|66
Helmand|AF|region|31|64
Anatolia|TR|region|39|33
Catalonia|ES|region|41.8|1.5
Basque Country|ES|region|43|-2.6
Bavaria|DE|region|49|11.5
Saxony|DE|region|51|13.3
Lombardy|IT|region|45.6|9.8
Tuscany|IT|region|43.4|11
Sicily|IT|island|37.5|14
Sardinia|IT|island|40|9
Normandy|FR|region|49|0
Brittany|FR|region|48.2|-3
Provence|FR|region|43.9|6
Corsica|FR|island|42|9
Crete|GR|island|35.2|24.9
Lesbos|GR|island|39.2|26.3
Flanders|BE|region|51|4
Wallonia|BE|region|50.4|5
Prussia|-|region|53|14
Siberia|RU|region|60|100
Caucasus|-|area|42.5|44
North Caucasus|-|area|43.5|44
Central Asia|-|area|43|66
South Asia|-|area|22|78
Southeast Asia|-|area|5|110
East Asia|-|area|35|115
Middle East|-|area|29|42
Mideast|-|area|29|42
Near East|-|area|33|38
Horn of Africa|-|area|9|45
Sahel|-|area|15|5
Maghreb|-|area|32|0
Levant|-|area|34|37
Mesopotamia|-|area|33|44
Balkans|-|area|43|21
Scandinavia|-|area|62|15
Baltics|-|area|57|25
Eastern Europe|-|area|50|28
Western Europe|-|area|48|5
Central Europe|-|area|49|16
Latin America|-|area|-10|-60
Central America|-|area|13|-86
South America|-|continent|-15|-60
North America|-|continent|45|-100
Americas|-|continent|10|-85
Africa|-|continent|5|20
North Africa|-|area|28|10
West Africa|-|area|12|-5
East Africa|-|area|0|37
Southern Africa|-|area|-25|25
Central Africa|-|area|3|20
Sub-Saharan Africa|-|area|0|20
Asia|-|continent|40|90
Europe|-|continent|50|15
Oceania|-|continent|-15|160
Antarctica|AQ|continent|-80|0
Arctic|-|area|80|0
Eurasia|-|continent|50|60
Caribbean|-|area|17|-72
Gulf|-|area|26|52
Yugoslavia|-|country|44|20
Soviet Union|-|country|58|60
USSR|-|country|58|60
Czechoslovakia|-|country|49.5|17
East Germany|DE|region|52|12
West Germany|DE|region|50.5|8
Ottoman Empire|-|country|39|33
Atlantic|-|water|20|-35
Atlantic Ocean|-|water|20|-35
Pacific|-|water|0|-150
Pacific Ocean|-|water|0|-150
Indian Ocean|-|water|-20|80
Arctic Ocean|-|water|85|0
Mediterranean|-|water|35|18
Mediterranean Sea|-|water|35|18
Black Sea|-|water|43|35
Red Sea|-|water|21|38
Dead Sea|-|water|31.5|35.5
Caspian Sea|-|water|42|51
Baltic Sea|-|water|58|20
North Sea|-|water|56|3
Adriatic|-|water|43|15
Aegean|-|water|39|25
Aegean Sea|-|water|39|25
Arabian Sea|-|water|15|65
South China Sea|-|water|13|114
East China Sea|-|water|29|125
Sea of Japan|-|water|40|135
Persian Gulf|-|water|27|51
Gulf of Aden|-|water|12|48
Gulf of Mexico|-|water|25|-90
Strait of Hormuz|-|water|26.6|56.3
Taiwan Strait|-|water|24.5|119.5
English Channel|-|water|50|-2
Bosphorus|TR|water|41.1|29.1
Suez Canal|EG|water|30.5|32.3
Panama Canal|PA|water|9.1|-79.7
Nile|-|water|26|32
Danube|-|water|45|28
Rhine|-|water|50|7.6
Thames|GB|water|51.5|0
Volga|RU|water|50|45
Euphrates|-|water|34|41
Tigris|-|water|34|44
Jordan River|-|water|32|35.5
Indus|-|water|28|69
Ganges|-|water|25|83
Yangtze|CN|water|30|112
Mekong|-|water|15|105
Amazon|-|water|-3|-60
Congo River|-|water|-2|17
Niger River|-|water|13|5
Mississippi River|US|water|35|-90
Lake Victoria|-|water|-1|33
Lake Chad|-|water|13|14
Litani River|LB|water|33.5|35.5
Himalayas|-|mountains|28|85
Alps|-|mountains|46.5|9
Andes|-|mountains|-20|-67
Pyrenees|-|mountains|42.6|1
Urals|RU|mountains|60|60
Hindu Kush|-|mountains|35.5|71
Caucasus Mountains|-|mountains|42.5|44
Rocky Mountains|US|mountains|43|-110
Mount Everest|-|mountains|28|86.9
Sahara|-|area|23|13
Gobi|-|area|42.5|103
Iberian Peninsula|-|area|40|-4
Korean Peninsula|-|area|38|127
Arabian Peninsula|-|area|24|46
Great Britain|GB|island|53|-2
New England|US|region|44|-71
Midwest|US|region|41|-90
Silicon Valley|US|region|37.4|-122
Manhattan|US|city|40.78|-73.97
Brooklyn|US|city|40.65|-73.95
Queens|US|city|40.7|-73.8
Bronx|US|city|40.85|-73.87
Hollywood|US|city|34.1|-118.3
Cape Canaveral|US|town|28.4|-80.6
Guantanamo Bay|CU|area|19.9|-75.1
Washington, D.C.|US|capital|38.9|-77.04
Washington DC|US|capital|38.9|-77.04
Washington|US|capital|38.9|-77.04
New York|US|city|40.71|-74.01
NYC|US|city|40.71|-74.01
Bombay|IN|city|19.07|72.88
Calcutta|IN|city|22.57|88.36
Madras|IN|city|13.08|80.27
Peking|CN|capital|39.9|116.4
Saigon|VN|city|10.82|106.63
Rangoon|MM|city|16.8|96.15
Kiev|UA|capital|50.45|30.52
Leningrad|RU|city|59.94|30.31
Constantinople|TR|city|41.01|28.98
Mecca|SA|city|21.43|39.83
Medina|SA|city|24.47|39.61
Fallujah|IQ|city|33.35|43.78
Ramallah|PS|city|31.9|35.2
Hebron|PS|city|31.53|35.09
Nablus|PS|city|32.22|35.26
Jenin|PS|city|32.46|35.3
Rafah|PS|city|31.3|34.24
Khan Younis|PS|city|31.34|34.3
Palmyra|SY|town|34.56|38.28
Kobani|SY|town|36.89|38.35
Aleppo|SY|city|36.2|37.16
`;

/** Words for a country's people or things that the country list has not. `word country` */
export const extraDemonyms = `
American US  British GB  English GB  Scottish GB  Welsh GB  Scot GB  Scots GB  Briton GB  Britons GB  Brit GB  Brits GB  Englishman GB
Irish IE  Irishman IE  Frenchman FR  Frenchmen FR  Frenchwoman FR  Dutch NL  Dutchman NL  Dane DK  Danes DK  Danish DK  Finn FI  Finns FI
Finnish FI  Swede SE  Swedes SE  Spaniard ES  Spaniards ES  Spanish ES  Pole PL  Poles PL  Polish PL  Turk TR  Turks TR  Turkish TR  Serb RS
Serbs RS  Serbian RS  Croat HR  Croats HR  Czech CZ  Czechs CZ  Slovak SK  Slovaks SK  Slovene SI  Thai TH  Thais TH  Filipino PH  Filipina PH
Filipinos PH  Philippine PH  Burmese MM  Lao LA  Vietnamese VN  Chinese CN  Japanese JP  Taiwanese TW  Israeli IL  Israelis IL  Palestinian PS
Palestinians PS  Saudi SA  Saudis SA  Emirati AE  Kuwaiti KW  Qatari QA  Omani OM  Yemeni YE  Iraqi IQ  Iranian IR  Afghan AF  Afghani AF  Afghans AF
Pakistani PK  Indian IN  Bangladeshi BD  Nepali NP  Nepalese NP  Kazakh KZ  Kyrgyz KG  Uzbek UZ  Turkmen TM  Tajik TJ  Soviet RU  Greek GR  Greeks GR
Argentine AR  Argentinian AR  Argentinean AR  Congolese CD  Swiss CH  Portuguese PT  Maltese MT  Cypriot CY  Cypriots CY  Kosovar XK  Bosnian BA  Bosnians BA
Macedonian MK  Catalan ES  Basque ES  Chechen RU  Chechens RU  Tibetan CN  Hong-Konger HK  Senegalese SN  Gabonese GA  Togolese TG  Sudanese SD
Lebanese LB  Syrian SY  Jordanian JO  Egyptian EG  Libyan LY  Tunisian TN  Algerian DZ  Moroccan MA  Mauritanian MR  New-Zealander NZ  Kiwi NZ
Korean KR  Koreans KR  Puerto-Rican PR  Ivorian CI  Burkinabe BF  Malagasy MG  Monegasque MC  Luxembourger LU  Icelander IS  Hungarian HU  Romanian RO
`;
