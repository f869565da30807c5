/** Organizations that news names without saying what they are, as data: one list a kind, names divided by `|`. Written for this project. */

const bodies = `
United Nations|UN|Security Council|General Assembly|UNESCO|UNICEF|UNHCR|UNRWA|World Food Programme|World Health Organization|WHO
International Labour Organization|ILO|Food and Agriculture Organization|FAO|International Atomic Energy Agency|IAEA
International Monetary Fund|IMF|World Bank|World Trade Organization|WTO|International Criminal Court|ICC
International Court of Justice|International Committee of the Red Cross|ICRC|Red Cross|Red Crescent|European Union|EU
European Commission|European Parliament|European Council|European Central Bank|ECB|European Court of Justice
European Court of Human Rights|Council of Europe|NATO|OSCE|Organization for Security and Co-operation in Europe|OECD|OPEC|ASEAN
African Union|AU|ECOWAS|Arab League|Gulf Cooperation Council|GCC|Organisation of Islamic Cooperation|Mercosur
Organization of American States|OAS|APEC|Asian Development Bank|African Development Bank|Inter-American Development Bank
European Investment Bank|Bank for International Settlements|Interpol|Europol|Eurojust|Frontex|International Olympic Committee
IOC|FIFA|UEFA|CONMEBOL|CONCACAF|FIBA|FIA|ICAO|International Maritime Organization|World Meteorological Organization
Intergovernmental Panel on Climate Change|IPCC|Shanghai Cooperation Organisation|Commonwealth of Nations
Commonwealth of Independent States|Eurasian Economic Union|Collective Security Treaty Organization|CSTO|Nordic Council
Caribbean Community|CARICOM|League of Nations|Warsaw Pact|World Economic Forum|International Energy Agency|IEA
World Anti-Doping Agency|WADA|Court of Arbitration for Sport|Eurogroup|Eurostat|European Space Agency|ESA|CERN|ITU|UNDP|UNEP
UNFPA|UNAIDS|OCHA`;

const authorities = `
CIA|Central Intelligence Agency|FBI|Federal Bureau of Investigation|NSA|National Security Agency|Pentagon|White House
State Department|Treasury Department|Justice Department|Defense Department|Homeland Security|Department of Homeland Security
FEMA|NASA|NOAA|FAA|FDA|Food and Drug Administration|EPA|Environmental Protection Agency|SEC|Securities and Exchange Commission
FCC|FTC|IRS|DEA|ATF|Centers for Disease Control and Prevention|CDC|National Institutes of Health|NIH|Federal Reserve|Fed
Supreme Court|Congress|Senate|House of Representatives|House of Commons|House of Lords|Parliament
Federal Aviation Administration|National Transportation Safety Board|NTSB|Drug Enforcement Administration
Internal Revenue Service|Secret Service|Coast Guard|National Guard|Marine Corps|US Army|US Navy|Air Force|Royal Navy
Royal Air Force|RAF|British Army|Scotland Yard|Metropolitan Police|MI5|MI6|GCHQ|Home Office|Foreign Office|Treasury
Downing Street|Bank of England|National Health Service|NHS|Ofcom|BBC Trust|Bank of Japan|Bank of Canada|Bundesbank|Bundestag
Bundesrat|Bundeswehr|Reichstag|Kremlin|Duma|State Duma|Federation Council|FSB|KGB|GRU|Rosneft|Knesset|Mossad|Shin Bet|IDF
Israel Defense Forces|Likud|Riksdag|Storting|Folketing|Eduskunta|Sejm|Verkhovna Rada|Rada|Lok Sabha|Rajya Sabha|Dail|Cortes
National Assembly|National Diet|National People's Congress|Politburo|Central Committee|Revolutionary Guards|Revolutionary Guard
Islamic Revolutionary Guard Corps|IRGC|Quds Force|Basij|Guardian Council|Assembly of Experts|Majlis|Wehrmacht|Luftwaffe|Gestapo
Stasi|Red Army|People's Liberation Army|PLA|Royal Canadian Mounted Police|RCMP|ISI|Inter-Services Intelligence
Election Commission|Electoral Commission|Constitutional Court|Court of Appeal|High Court|Old Bailey|Crown Prosecution Service
Carabinieri|Europol|Guardia Civil|Gendarmerie|Politecnico|Census Bureau|Library of Congress|Smithsonian Institution
Geological Survey|USGS|National Weather Service|National Hurricane Center|Met Office|Japan Meteorological Agency|Amtrak
US Postal Service|Royal Mail|Peace Corps|Army Corps of Engineers|Joint Chiefs of Staff|National Security Council|NSC
Congressional Budget Office|Government Accountability Office|Republican National Committee|Democratic National Committee
Reserve Bank of India|Reserve Bank of Australia|People's Bank of China|Swiss National Bank|DARPA|National Science Foundation
JAXA|ISRO|Roscosmos|CSIRO|Max Planck Society|CNRS`;

const parties = `
Republican Party|Democratic Party|Libertarian Party|Green Party|Tea Party|Conservative Party|Labour Party|Liberal Democrats
Lib Dems|UKIP|Brexit Party|Reform UK|Scottish National Party|SNP|Plaid Cymru|Sinn Fein|DUP|Democratic Unionist Party
Ulster Unionist Party|SDLP|Fine Gael|Fianna Fail|Christian Democratic Union|CDU|CSU|SPD|Social Democratic Party|FDP
Free Democrats|AfD|Alternative for Germany|Die Linke|Greens|Socialist Party|Communist Party|National Front|National Rally
La Republique En Marche|En Marche|Les Republicains|UMP|Five Star Movement|Lega|Northern League|Forza Italia|Brothers of Italy
Partito Democratico|Podemos|Ciudadanos|PSOE|People's Party|Partido Popular|Syriza|New Democracy|Pasok|Golden Dawn
Law and Justice|Civic Platform|Solidarity|Fidesz|Jobbik|Smer|Party for Freedom|VVD|People's Party for Freedom and Democracy
Sweden Democrats|Moderate Party|True Finns|Progress Party|Freedom Party|Swiss People's Party|United Russia
Liberal Democratic Party|Komeito|Kuomintang|Democratic Progressive Party|Workers' Party|Workers' Party of Korea|Congress Party
Indian National Congress|Bharatiya Janata Party|BJP|Aam Aadmi Party|Trinamool Congress|Shiv Sena|Awami League
Bangladesh Nationalist Party|Pakistan Peoples Party|Pakistan Muslim League|Tehreek-e-Insaf|MQM|UMNO|Barisan Nasional|Pheu Thai
Golkar|African National Congress|ANC|Democratic Alliance|Inkatha Freedom Party|Economic Freedom Fighters|ZANU-PF
Movement for Democratic Change|Frelimo|Renamo|MPLA|UNITA|SWAPO|Chama Cha Mapinduzi|People's Democratic Party
All Progressives Congress|National Democratic Congress|New Patriotic Party|Kadima|Yisrael Beiteinu|Shas|Meretz|Blue and White
Yesh Atid|Fatah|Palestine Liberation Organization|PLO|Palestinian Authority|Hamas|Islamic Jihad|Hezbollah|Hizbullah
Amal Movement|Future Movement|Lebanese Forces|Phalange|Baath Party|Ba'ath Party|Justice and Development Party|AKP
Republican People's Party|CHP|HDP|Nationalist Movement Party|Muslim Brotherhood|Freedom and Justice Party|Ennahda|Nidaa Tounes
Wafd|Workers Party|PRI|Institutional Revolutionary Party|National Action Party|Morena|Peronist Party|Liberal Party
New Democratic Party|Bloc Quebecois|Parti Quebecois|National Party|Labor Party|Australian Labor Party|One Nation|Whig Party
Nazi Party|Federalist Party|Movement for Socialism|Sandinistas|FMLN|ARENA|Popular Will|Georgian Dream|Party of Regions
Servant of the People`;

const armed = `
Al-Qaeda|al Qaida|Al Qaeda in Iraq|Al-Qaeda in the Arabian Peninsula|Al-Qaeda in the Islamic Maghreb|Islamic State
Islamic State of Iraq and the Levant|ISIL|ISIS|Daesh|Taliban|Haqqani network|Tehrik-i-Taliban|Lashkar-e-Taiba|Lashkar-e-Jhangvi
Jaish-e-Mohammed|Jamaat-ud-Dawa|Jemaah Islamiyah|Abu Sayyaf|Moro Islamic Liberation Front|Moro National Liberation Front
New People's Army|Boko Haram|al-Shabaab|Al Shabab|Ansar Dine|Ansar al-Sharia|Ansar al-Islam|Nusra Front|Jabhat al-Nusra
Hayat Tahrir al-Sham|Ahrar al-Sham|Free Syrian Army|Syrian Democratic Forces|People's Protection Units|YPG|Peshmerga|PKK
Kurdistan Workers' Party|Houthis|Mahdi Army|Badr Brigade|Popular Mobilization Forces|Fedayeen|Quds Brigades
Al-Aqsa Martyrs' Brigades|Izz ad-Din al-Qassam Brigades|Irgun|Haganah|Tamil Tigers|LTTE|FARC
Revolutionary Armed Forces of Colombia|ELN|National Liberation Army|Shining Path|Tupac Amaru|Zetas|Los Zetas|Sinaloa Cartel
Gulf Cartel|Sandinista National Liberation Front|Contras|IRA|Irish Republican Army|Provisional IRA|Real IRA|UVF|ETA|Red Brigades
Red Army Faction|Baader-Meinhof|Lord's Resistance Army|LRA|Janjaweed|Justice and Equality Movement|Sudan Liberation Army
Rapid Support Forces|SPLA|Sudan People's Liberation Movement|M23|FDLR|Interahamwe|Seleka|Polisario Front|Khmer Rouge|Viet Cong
Kosovo Liberation Army|KLA|Wagner Group|Azov Battalion|Mujahideen-e-Khalq|Jundallah|Grey Wolves|Ku Klux Klan|Black Panther Party
Weather Underground|Proud Boys|Oath Keepers|Hells Angels|MS-13|Cosa Nostra|Camorra|'Ndrangheta|Yakuza|Blackwater|Aum Shinrikyo
Falun Gong|Opus Dei|Church of Scientology|Jehovah's Witnesses|Society of Jesus|Salvation Army|Nation of Islam|Hizb ut-Tahrir
Tablighi Jamaat`;

const civil = `
Amnesty International|Human Rights Watch|Greenpeace|Oxfam|Save the Children|Médecins Sans Frontières|Doctors Without Borders
World Wildlife Fund|WWF|Transparency International|Reporters Without Borders|Freedom House|Committee to Protect Journalists
International Crisis Group|Care International|World Vision|Caritas|Catholic Relief Services|Mercy Corps|Friends of the Earth
Sierra Club|ACLU|American Civil Liberties Union|NAACP|NRA|National Rifle Association|Planned Parenthood|AFL-CIO|Teamsters
United Auto Workers|UAW|Service Employees International Union|IG Metall|CGT|Trades Union Congress|TUC|Cosatu
Rotary International|Boy Scouts|Girl Scouts|Habitat for Humanity|Gates Foundation|Bill and Melinda Gates Foundation
Ford Foundation|Rockefeller Foundation|Open Society Foundations|Carnegie Endowment|Brookings Institution|Heritage Foundation
Cato Institute|Rand Corporation|Chatham House|Council on Foreign Relations|Pew Research Center|WikiLeaks|Wikimedia Foundation
Mozilla Foundation|Free Software Foundation|Electronic Frontier Foundation|Linux Foundation|Apache Software Foundation|W3C|IEEE
ACM|Association for Computing Machinery|American Medical Association|American Red Cross|British Red Cross|Royal Society
Academy of Sciences|National Academy of Sciences|American Academy of Arts and Sciences|Nobel Foundation|Nobel Committee
Swedish Academy|Royal Swedish Academy of Sciences|National Geographic Society|National Trust|English Heritage|RSPCA
Mothers Against Drunk Driving|Alcoholics Anonymous|Black Lives Matter|Extinction Rebellion|White Helmets
Syrian Observatory for Human Rights|B'Tselem|Peace Now|Otpor|Solidarnosc|Occupy Wall Street|Freemasons|Chamber of Commerce
Better Business Bureau|League of Women Voters|Common Cause|Public Citizen`;

const media = `
Reuters|Associated Press|AP|Agence France-Presse|AFP|Bloomberg|Bloomberg News|UPI|United Press International|Xinhua|TASS
ITAR-TASS|Interfax|RIA Novosti|Kyodo|Kyodo News|Yonhap|DPA|ANSA|EFE|IRNA|Fars|Tasnim|SANA|MENA|KCNA|BBC|BBC News
British Broadcasting Corporation|BBC Radio|BBC World Service|ITV|Channel 4|Sky News|Sky Sports|CNN|Fox News|Fox|MSNBC|NBC
NBC News|ABC|ABC News|CBS|CBS News|PBS|NPR|National Public Radio|C-SPAN|HBO|Showtime|MTV|ESPN|CNBC|Univision|Telemundo
Voice of America|VOA|Radio Free Europe|Radio Liberty|Radio Free Asia|Deutsche Welle|ARD|ZDF|RTL|France 24|TF1|Canal+|RAI
Mediaset|RTVE|RTE|CBC|CTV|NHK|TBS|Fuji TV|CCTV|CGTN|Phoenix Television|NDTV|Doordarshan|Al Jazeera|Al-Jazeera|Al Arabiya
Al-Arabiya|Al Manar|Al-Manar|Press TV|RT|Russia Today|NTV|Channel One|Rossiya|TVN|Telesur|Globo|Televisa|TV Azteca|SABC|eNCA
Nickelodeon|Cartoon Network|Disney Channel|Discovery Channel|History Channel|National Geographic Channel|New York Times
The New York Times|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal|Los Angeles Times
Chicago Tribune|Boston Globe|USA Today|New York Post|San Francisco Chronicle|Miami Herald|Houston Chronicle|Dallas Morning News
Philadelphia Inquirer|Politico|Huffington Post|BuzzFeed|Vox Media|Axios|Breitbart|Daily Beast|The Atlantic|The New Yorker
The Economist|Newsweek|Forbes|Rolling Stone|Billboard|Hollywood Reporter|Entertainment Weekly|TechCrunch|The Verge|Engadget|CNET
Ars Technica|Gizmodo|The Guardian|The Observer|The Times|Sunday Times|Daily Telegraph|The Daily Telegraph|Financial Times
The Independent|Daily Mail|Daily Mirror|News of the World|Evening Standard|The Scotsman|Irish Times|Le Monde|Le Figaro
Libération|Charlie Hebdo|Der Spiegel|Die Zeit|Die Welt|Bild|Frankfurter Allgemeine Zeitung|Süddeutsche Zeitung|El País|El Mundo
La Repubblica|Corriere della Sera|La Stampa|Haaretz|Jerusalem Post|Yedioth Ahronoth|Maariv|Asharq Al-Awsat|Al-Hayat|Al-Ahram
An-Nahar|Daily Star|Hurriyet|Today's Zaman|Times of India|The Hindu|Indian Express|Hindustan Times|People's Daily|Global Times
China Daily|South China Morning Post|Asahi Shimbun|Yomiuri Shimbun|Mainichi Shimbun|Nikkei|Korea Herald|Chosun Ilbo
Straits Times|Bangkok Post|Jakarta Post|Sydney Morning Herald|The Australian|New Zealand Herald|Globe and Mail
The Globe and Mail|Toronto Star|National Post|Pravda|Izvestia|Kommersant|Novaya Gazeta|Moscow Times|Kyiv Post|Granma|Clarín
La Nación|Folha de S.Paulo|O Globo|Daily Nation|Mail & Guardian|Wikipedia|Google News|Wikinews|Penguin Books|Random House
HarperCollins|Simon & Schuster|Oxford University Press|Cambridge University Press|Elsevier|Routledge|Marvel Comics|DC Comics`;

const companies = `
Apple Inc|Microsoft|Google|Alphabet|Amazon|Amazon.com|Facebook|Meta Platforms|Twitter|Netflix|Tesla|Tesla Motors|SpaceX
Blue Origin|IBM|Intel|AMD|Nvidia|Qualcomm|Oracle|Oracle Corporation|SAP|Cisco|Cisco Systems|Dell|HP|Hewlett-Packard|Compaq
Sun Microsystems|Yahoo|Yahoo!|AOL|eBay|PayPal|LinkedIn|Instagram|WhatsApp|YouTube|Skype|Snapchat|Snap Inc|TikTok|ByteDance
Tencent|Alibaba|Alibaba Group|Baidu|Huawei|ZTE|Xiaomi|Lenovo|Samsung|Samsung Electronics|LG|LG Electronics|SK Hynix|Sony
Sony Pictures|Panasonic|Toshiba|Hitachi|Fujitsu|NEC|Canon|Nikon|Nintendo|Sega|Atari|Electronic Arts|Activision
Activision Blizzard|Ubisoft|Rockstar Games|Nokia|Ericsson|Motorola|BlackBerry|Research In Motion|Foxconn|TSMC|Infosys|Tata
Tata Motors|Tata Steel|Wipro|Reliance|Reliance Industries|Adobe|Adobe Systems|Autodesk|Salesforce|Symantec|McAfee|Kaspersky Lab
VMware|Red Hat|Novell|Mozilla|Dropbox|Uber|Lyft|Airbnb|Spotify|Groupon|Zynga|Pixar|DreamWorks|Palantir|OpenAI|DeepMind|Xerox
Kodak|Eastman Kodak|Siemens|Bosch|Philips|ABB|Alstom|Bombardier|Airbus|EADS|Boeing|Lockheed Martin|Lockheed|Northrop Grumman
Raytheon|General Dynamics|BAE Systems|Rolls-Royce|Thales|Dassault|Embraer|Cessna|McDonnell Douglas|Sukhoi|Gulfstream
General Motors|GM|Ford Motor|Ford Motor Company|Chrysler|Fiat|Fiat Chrysler|Toyota|Toyota Motor|Honda|Nissan|Mazda|Mitsubishi
Mitsubishi Motors|Subaru|Suzuki|Hyundai|Hyundai Motor|Kia|Volkswagen|VW|Audi|BMW|Daimler|DaimlerChrysler|Mercedes-Benz|Porsche
Opel|Vauxhall|Renault|Peugeot|PSA Peugeot Citroen|Citroën|Volvo|Saab|Scania|Skoda|Ferrari|Lamborghini|Maserati|Alfa Romeo
Jaguar Land Rover|Aston Martin|Bentley|McLaren|Harley-Davidson|Yamaha|Kawasaki|Goodyear|Michelin|Bridgestone|Pirelli|Delphi
Visteon|Magna International|Allied Signal|Honeywell|General Electric|GE|3M|Caterpillar|John Deere|Deere|DuPont|Dow Chemical|BASF
Bayer|Monsanto|Syngenta|Union Carbide|Procter & Gamble|Unilever|Nestlé|Kraft|Kraft Foods|Danone|PepsiCo|Pepsi|Coca-Cola
Coca-Cola Company|Starbucks|McDonald's|Burger King|KFC|Pizza Hut|Heinz|Kellogg|Cadbury|Hershey|Heineken|Anheuser-Busch|InBev
SABMiller|Diageo|Carlsberg|Guinness|Philip Morris|Altria|British American Tobacco|Wal-Mart|Walmart|Costco|Kmart|Sears|Home Depot
Macy's|Best Buy|Toys R Us|Tesco|Sainsbury's|Asda|Marks & Spencer|Morrisons|Carrefour|Aldi|Lidl|Metro AG|IKEA|H&M|Zara|Inditex
Nike|Adidas|Puma|Reebok|Levi Strauss|Gucci|Louis Vuitton|LVMH|Prada|Chanel|L'Oréal|Gillette|ExxonMobil|Exxon|Chevron
ConocoPhillips|Texaco|BP|British Petroleum|Royal Dutch Shell|Eni|Statoil|Equinor|Repsol|Gazprom|Lukoil|Yukos|Rosneft|Transneft
Surgutneftegas|Saudi Aramco|Petrobras|Pemex|PDVSA|CNOOC|Sinopec|PetroChina|Petronas|Halliburton|Schlumberger|Transocean|Enron
Duke Energy|Exelon|EDF|E.ON|RWE|Vattenfall|Enel|Iberdrola|Areva|Westinghouse|Tokyo Electric Power Company|TEPCO|Eskom|Rio Tinto
BHP|BHP Billiton|Anglo American|Glencore|Xstrata|De Beers|Alcoa|Rusal|Norilsk Nickel|ArcelorMittal|Mittal Steel|Arcelor|US Steel
ThyssenKrupp|Nippon Steel|Posco|Pfizer|Merck|Novartis|Roche|GlaxoSmithKline|AstraZeneca|Sanofi|Johnson & Johnson|Eli Lilly
Bristol-Myers Squibb|Abbott|Amgen|Genentech|Gilead|Moderna|BioNTech|Teva|Novo Nordisk|Theranos|Goldman Sachs|Morgan Stanley
JPMorgan|JPMorgan Chase|JP Morgan|Bank of America|Citigroup|Citibank|Wells Fargo|Lehman Brothers|Bear Stearns|Merrill Lynch|AIG
American International Group|Fannie Mae|Freddie Mac|Wachovia|Washington Mutual|HSBC|Barclays|Lloyds|Lloyds TSB
Royal Bank of Scotland|RBS|NatWest|Standard Chartered|Northern Rock|Deutsche Bank|Commerzbank|Dresdner Bank|BNP Paribas
Société Générale|Crédit Agricole|UBS|Credit Suisse|UniCredit|Intesa Sanpaolo|ING|ABN Amro|Rabobank|Nordea|Danske Bank|Sberbank
VTB|ICBC|Bank of China|China Construction Bank|Mizuho|Nomura|Mitsubishi UFJ|Macquarie|Westpac|Commonwealth Bank|Allianz|AXA
Prudential|MetLife|Munich Re|Swiss Re|Berkshire Hathaway|BlackRock|Blackstone|Carlyle Group|KKR|Charles Schwab|MasterCard
American Express|Western Union|Moody's|Standard & Poor's|Fitch|Fitch Ratings|Deloitte|KPMG|PricewaterhouseCoopers|PwC
Ernst & Young|Arthur Andersen|McKinsey|Accenture|Boston Consulting Group|Bain Capital|Nasdaq|New York Stock Exchange|NYSE
Dow Jones|London Stock Exchange|Deutsche Börse|Euronext|AT&T|Verizon|Sprint|T-Mobile|Deutsche Telekom|Vodafone|BT
British Telecom|France Telecom|Telefónica|Telecom Italia|Telenor|TeliaSonera|China Mobile|NTT|NTT DoCoMo|SoftBank|Bharti Airtel
MTN|America Movil|Comcast|Time Warner|AOL Time Warner|Warner Bros|Warner Brothers|Disney|Walt Disney Company|Viacom|Paramount
Paramount Pictures|Universal Studios|Universal Pictures|20th Century Fox|MGM|Columbia Pictures|Lionsgate|Miramax|News Corp
News Corporation|News International|Bertelsmann|Vivendi|EMI|Universal Music|Universal Music Group|Warner Music|Sony Music
Columbia Records|Capitol Records|Atlantic Records|Def Jam|Motown|Thomson Reuters|Gannett|Tribune Company|Axel Springer
Clear Channel|iHeartMedia|Sirius XM|Ticketmaster|Live Nation|British Airways|BA|Virgin Atlantic|EasyJet|Ryanair|Lufthansa
Air France|KLM|Air France-KLM|Alitalia|Iberia|SAS|Finnair|Swissair|Aeroflot|Turkish Airlines|El Al|Emirates|Etihad|Qatar Airways
EgyptAir|Kenya Airways|Ethiopian Airlines|South African Airways|Air India|Jet Airways|Pakistan International Airlines
Singapore Airlines|Malaysia Airlines|AirAsia|Garuda|Lion Air|Thai Airways|Cathay Pacific|Air China|China Eastern|China Southern
Japan Airlines|JAL|All Nippon Airways|ANA|Korean Air|Asiana|Qantas|Air New Zealand|United Airlines|American Airlines
Delta Air Lines|Continental Airlines|Northwest Airlines|US Airways|Southwest Airlines|JetBlue|Pan Am|TWA|Air Canada|WestJet
LATAM|Avianca|Germanwings|FedEx|UPS|DHL|Maersk|TNT|Deutsche Post|Deutsche Bahn|SNCF|Eurostar|Network Rail|Union Pacific|Marriott
Hyatt|Sheraton|Accor|Playboy|Halliburton|Bechtel|Fluor|KBR|Skanska|Vinci|Hochtief|Samsung Heavy Industries|Daewoo|Hanjin|Mitsui
Sumitomo|Itochu|Marubeni|Hutchison Whampoa|Evergrande|Temasek|Formosa Plastics|San Miguel|Grameen Bank|Safaricom|Dangote`;

const teams = `
Manchester United|Manchester City|Liverpool FC|Arsenal|Chelsea|Tottenham|Tottenham Hotspur|Everton|Newcastle United|Aston Villa
West Ham|West Ham United|Leeds United|Leicester City|Southampton FC|Crystal Palace|Wolverhampton Wanderers|Nottingham Forest
Blackburn Rovers|Bolton Wanderers|Sheffield United|Sheffield Wednesday|Derby County|Norwich City|Ipswich Town
Queens Park Rangers|Brighton & Hove Albion|Stoke City|West Bromwich Albion|Birmingham City|Swansea City|Cardiff City|Hull City
Wigan Athletic|Rangers|Glasgow Rangers|Aberdeen FC|Hibernian|Real Madrid|Barcelona FC|FC Barcelona|Atletico Madrid
Atlético Madrid|Valencia CF|Sevilla FC|Villarreal|Athletic Bilbao|Real Sociedad|Real Betis|Espanyol|Deportivo La Coruña|Juventus
AC Milan|Inter Milan|Internazionale|AS Roma|Lazio|Napoli|Fiorentina|Sampdoria|Udinese|Atalanta|Bayern Munich|Bayern
Borussia Dortmund|Bayer Leverkusen|Schalke|Schalke 04|Werder Bremen|Hamburger SV|VfB Stuttgart|RB Leipzig|Hertha Berlin
Eintracht Frankfurt|Borussia Mönchengladbach|Paris Saint-Germain|PSG|Olympique Lyonnais|Olympique de Marseille|AS Monaco
Lille OSC|Ajax|Feyenoord|PSV|PSV Eindhoven|Anderlecht|Club Brugge|FC Porto|Benfica|Sporting Lisbon|Galatasaray|Fenerbahce
Besiktas|Olympiacos|Panathinaikos|AEK Athens|CSKA Moscow|Spartak Moscow|Zenit|Lokomotiv Moscow|Dynamo Kyiv|Shakhtar Donetsk
Red Star Belgrade|Partizan|Dinamo Zagreb|Steaua Bucharest|Rosenborg|Malmo FF|IFK Göteborg|Boca Juniors|River Plate|Flamengo
Corinthians|Palmeiras|Santos FC|Fluminense|Botafogo|Gremio|Penarol|Colo-Colo|Al Ahly|Zamalek|Al Hilal|Kaizer Chiefs
Orlando Pirates|LA Galaxy|Los Angeles Galaxy|DC United|Seattle Sounders|New York Red Bulls|Inter Miami|Toronto FC
New York Yankees|Yankees|New York Mets|Mets|Boston Red Sox|Red Sox|Los Angeles Dodgers|Dodgers|San Francisco Giants|Giants
St. Louis Cardinals|Chicago Cubs|Cubs|Chicago White Sox|White Sox|Detroit Tigers|Tigers|Cleveland Indians|Baltimore Orioles
Orioles|Toronto Blue Jays|Blue Jays|Tampa Bay Rays|Oakland Athletics|Los Angeles Angels|Seattle Mariners|Mariners|Texas Rangers
Houston Astros|Astros|Minnesota Twins|Twins|Kansas City Royals|Royals|Philadelphia Phillies|Phillies|Atlanta Braves|Braves
Florida Marlins|Miami Marlins|Washington Nationals|Nationals|Pittsburgh Pirates|Cincinnati Reds|Milwaukee Brewers|Brewers
San Diego Padres|Padres|Arizona Diamondbacks|Colorado Rockies|Montreal Expos|Los Angeles Lakers|Lakers|Los Angeles Clippers
Boston Celtics|Celtics|Chicago Bulls|Bulls|New York Knicks|Knicks|Brooklyn Nets|New Jersey Nets|Miami Heat|Orlando Magic
Golden State Warriors|Warriors|San Antonio Spurs|Spurs|Dallas Mavericks|Mavericks|Houston Rockets|Rockets|Phoenix Suns|Suns
Utah Jazz|Denver Nuggets|Nuggets|Portland Trail Blazers|Sacramento Kings|Minnesota Timberwolves|Oklahoma City Thunder
Seattle SuperSonics|Milwaukee Bucks|Bucks|Cleveland Cavaliers|Cavaliers|Detroit Pistons|Pistons|Indiana Pacers|Pacers
Toronto Raptors|Raptors|Philadelphia 76ers|76ers|Washington Wizards|Atlanta Hawks|Charlotte Hornets|New Orleans Pelicans
Memphis Grizzlies|Harlem Globetrotters|Dallas Cowboys|Cowboys|New York Giants|New York Jets|Jets|New England Patriots|Patriots
Philadelphia Eagles|Eagles|Washington Redskins|Redskins|Green Bay Packers|Packers|Chicago Bears|Bears|Minnesota Vikings|Vikings
Detroit Lions|Lions|Pittsburgh Steelers|Steelers|Baltimore Ravens|Ravens|Cleveland Browns|Browns|Cincinnati Bengals|Bengals
Indianapolis Colts|Colts|Tennessee Titans|Titans|Houston Texans|Jacksonville Jaguars|Denver Broncos|Broncos|Oakland Raiders
Raiders|Kansas City Chiefs|Chiefs|San Diego Chargers|Chargers|San Francisco 49ers|49ers|Seattle Seahawks|Seahawks
Arizona Cardinals|Los Angeles Rams|St. Louis Rams|Rams|New Orleans Saints|Atlanta Falcons|Falcons|Carolina Panthers|Panthers
Tampa Bay Buccaneers|Buccaneers|Miami Dolphins|Dolphins|Buffalo Bills|Bills|Montreal Canadiens|Canadiens|Toronto Maple Leafs
Maple Leafs|Boston Bruins|Bruins|New York Rangers|New York Islanders|Islanders|New Jersey Devils|Philadelphia Flyers|Flyers
Pittsburgh Penguins|Penguins|Washington Capitals|Detroit Red Wings|Red Wings|Chicago Blackhawks|Blackhawks|St. Louis Blues
Nashville Predators|Colorado Avalanche|Edmonton Oilers|Oilers|Calgary Flames|Flames|Vancouver Canucks|Canucks|San Jose Sharks
Anaheim Ducks|Los Angeles Kings|Ottawa Senators|Buffalo Sabres|Tampa Bay Lightning|Carolina Hurricanes|Vegas Golden Knights
All Blacks|Springboks|Wallabies|Mumbai Indians|Chennai Super Kings|Kolkata Knight Riders|Royal Challengers Bangalore|Collingwood
Essendon|Brisbane Lions|Sydney Swans|West Coast Eagles|Brisbane Broncos|Melbourne Storm|Wigan Warriors|Leeds Rhinos|NBA|NFL|MLB
NHL|NCAA|MLS|WWE|UFC|PGA|ATP|WTA|NASCAR|IPL|Major League Baseball|National Football League|National Basketball Association
National Hockey League|Major League Soccer|Premier League|La Liga|Serie A|Bundesliga|Football Association|FA|Football League
Team Sky|Red Bull Racing|Scuderia Ferrari|Williams F1|Cricket Australia|BCCI|International Cricket Council|MCC`;

const schools = `
Harvard|Harvard University|Yale|Yale University|Princeton University|Stanford|Stanford University|MIT
Massachusetts Institute of Technology|Caltech|California Institute of Technology|Columbia University|Cornell|Cornell University
Dartmouth|Dartmouth College|Brown University|University of Pennsylvania|University of Chicago|Northwestern University
Johns Hopkins University|Johns Hopkins|Duke University|Georgetown University|New York University|NYU|Boston University
Boston College|Tufts University|Brandeis University|Rutgers University|Rutgers|Penn State|Ohio State|Ohio State University
Purdue University|University of Michigan|University of California|UCLA|UC Berkeley|USC|University of Southern California
University of Texas|Texas A&M|Vanderbilt University|Emory University|Rice University|Carnegie Mellon|Carnegie Mellon University
Georgia Tech|Virginia Tech|Juilliard School|Howard University|University of Virginia|University of Washington
University of Wisconsin|University of Minnesota|University of Illinois|University of Florida|University of Miami
Michigan State University|Arizona State University|Naval Academy|Oxford University|University of Oxford|Cambridge University
University of Cambridge|Imperial College|Imperial College London|University College London|UCL|King's College London
London School of Economics|LSE|University of Edinburgh|University of Glasgow|University of Manchester|University of Bristol
University of Birmingham|Durham University|Trinity College|Trinity College Dublin|King's College|St John's College
Balliol College|Magdalen College|Eton|Eton College|Harrow School|Sandhurst|Sorbonne|École Normale Supérieure|École Polytechnique
Sciences Po|Humboldt University|Heidelberg University|University of Göttingen|University of Vienna|University of Leipzig
ETH Zurich|University of Zurich|Leiden University|University of Amsterdam|Delft University of Technology
University of Copenhagen|Uppsala University|Lund University|Karolinska Institute|University of Oslo|University of Helsinki
University of Bologna|Sapienza|Charles University|Jagiellonian University|Moscow State University
Saint Petersburg State University|University of Tokyo|Kyoto University|Waseda University|Keio University|Peking University
Tsinghua University|Fudan University|University of Hong Kong|National University of Singapore|Seoul National University
Indian Institute of Technology|IIT|University of Delhi|Jawaharlal Nehru University|Aligarh Muslim University
University of Sydney|University of Melbourne|Australian National University|Monash University|University of Auckland
University of Toronto|McGill University|University of British Columbia|Queen's University|Hebrew University
Hebrew University of Jerusalem|Tel Aviv University|Technion|Weizmann Institute|American University of Beirut|Cairo University
Al-Azhar University|Al-Azhar|Tehran University|Boğaziçi University|Middle East Technical University|University of Cape Town
University of the Witwatersrand|Makerere University|University of Nairobi|University of Ibadan|University of Buenos Aires|UNAM
University of São Paulo|Royal Academy|Royal College of Music|Royal Academy of Dramatic Art|RADA|Actors Studio
Berklee College of Music|Curtis Institute|Metropolitan Museum|Metropolitan Museum of Art|Museum of Modern Art|MoMA
British Museum|Tate|National Gallery|Louvre|Metropolitan Opera|Royal Opera|Bolshoi Theatre|Mariinsky Theatre|La Scala
Vienna Philharmonic|Berlin Philharmonic|New York Philharmonic|London Symphony Orchestra|Boston Symphony Orchestra
Royal Shakespeare Company|New York City Ballet|American Ballet Theatre|Smithsonian|Mayo Clinic|Massachusetts General Hospital
Great Ormond Street Hospital|Sloan-Kettering|Bell Labs|Lawrence Livermore National Laboratory`;

const bands = `
Beatles|The Beatles|Rolling Stones|The Rolling Stones|Led Zeppelin|Pink Floyd|The Kinks|The Doors|The Velvet Underground
Grateful Dead|Beach Boys|The Beach Boys|The Byrds|Fleetwood Mac|The Eagles|Aerosmith|Van Halen|Guns N' Roses|Metallica|Megadeth
Slayer|Anthrax|Pantera|Black Sabbath|Iron Maiden|Judas Priest|Motörhead|AC/DC|Deep Purple|Whitesnake|Def Leppard|Bon Jovi
King Crimson|Jethro Tull|Emerson, Lake & Palmer|Dream Theater|Radiohead|Coldplay|The Smiths|The Cure|Joy Division|New Order
Depeche Mode|Duran Duran|The Clash|Sex Pistols|Ramones|Talking Heads|Blondie|R.E.M.|U2|The Cranberries|Nirvana|Pearl Jam
Soundgarden|Alice in Chains|Smashing Pumpkins|The Smashing Pumpkins|Red Hot Chili Peppers|Rage Against the Machine
Nine Inch Nails|Marilyn Manson|Korn|Slipknot|Linkin Park|Limp Bizkit|Green Day|Blink-182|Foo Fighters|The White Stripes
The Strokes|Arctic Monkeys|Kings of Leon|The Killers|Arcade Fire|Maroon 5|Backstreet Boys|'N Sync|NSYNC|Spice Girls
One Direction|Take That|Westlife|Boyzone|Destiny's Child|TLC|The Supremes|The Temptations|The Jackson 5|Jackson 5
Earth, Wind & Fire|Bee Gees|ABBA|Roxette|A-ha|Scorpions|Rammstein|Kraftwerk|Tangerine Dream|Public Enemy|N.W.A|Run-DMC
Beastie Boys|Wu-Tang Clan|The Roots|OutKast|Fugees|Black Eyed Peas|The Black Eyed Peas|Gorillaz|Daft Punk|The Chemical Brothers
Massive Attack|Portishead|The Prodigy|Nightwish|In Flames|Opeth|Sepultura|BTS|Blackpink|EXO|Monty Python`;

const lists = [bodies, authorities, parties, armed, civil, media, companies, teams, schools, bands];

/** Every name once, in the order above. */
export const knownOrganizations: readonly string[] = [...new Set(lists.join('|').split(/[|\n]/).filter(Boolean))];
