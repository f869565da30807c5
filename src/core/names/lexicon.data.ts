/**
 * Words that tell what a name is by what stands in it or beside it, as data. All lower case, without full stops.
 * They are features for the trained recognizer and evidence for the rules; none decides alone.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Honorifics and ranks that stand right before a person's name and are not part of it. */
export const TITLES = words(`
mr mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur herr frau señor señora signor don doña
president vice-president premier chancellor king queen prince princess emperor empress sultan emir duke duchess earl count countess baron baroness
pope cardinal archbishop bishop patriarch rabbi imam sheikh sheik shaykh mullah ayatollah grand-ayatollah sayyed sayyid seyyed hojatoleslam hajj haj reverend rev
fr father pastor brother sister saint lama maulana mufti
general gen lieutenant lt colonel col major maj captain capt commander cmdr sergeant sgt corporal cpl private pvt admiral adm marshal brigadier commodore ensign
lieutenant-general cpt sgt-maj ssgt spc
minister secretary senator sen representative rep congressman congresswoman governor gov lieutenant-governor mayor ambassador amb envoy judge justice
attorney sheriff deputy officer detective inspector superintendent constable commissioner councillor councilman councilwoman alderman
chairman chairwoman chairperson director ceo coach manager secretary-general director-general spokesman spokeswoman spokesperson
foreign defense defence finance interior prime vice deputy acting former ex first
comrade master crown`);

/** Titles that, with a capital, stand before nobody but a person. */
export const PERSONAL_TITLES = words(`
mr mrs ms miss dr prof professor sir dame president premier chancellor king queen prince princess emperor sultan emir duke archbishop bishop cardinal
ayatollah sheikh sheik imam general lieutenant colonel major captain commander sergeant corporal admiral senator sen rep congressman congresswoman
governor gov ambassador judge justice minister`);

/** Nouns for what somebody is or does, as they stand before or after a name ("Hizbollah leader X", "X, a spokesman for"). */
export const ROLES = words(`
leader head chief spokesman spokeswoman spokesperson president premier minister secretary director chairman chairwoman chairperson founder co-founder owner
executive ceo cfo coo manager officer official commander general colonel captain lieutenant sergeant soldier fighter militant rebel warlord mastermind
cleric priest bishop archbishop cardinal pope imam rabbi sheikh ayatollah pastor monk
politician lawmaker legislator senator congressman congresswoman deputy mp governor mayor councillor ambassador envoy diplomat negotiator mediator delegate candidate nominee
incumbent opponent challenger rival activist campaigner dissident organizer organiser protester
lawyer attorney prosecutor judge justice magistrate solicitor barrister sheriff detective inspector
analyst economist strategist expert professor scholar historian scientist researcher physicist biologist chemist engineer mathematician astronomer philosopher
schoolteacher pharmacist midwife shopkeeper carpenter electrician plumber builder baker butcher tailor grocer vendor accountant
clerk secretary waiter waitress chef cook driver miner welder docker mechanic neighbour neighbor housewife pensioner grandmother grandfather
psychologist sociologist anthropologist doctor surgeon physician nurse teacher lecturer student librarian
writer author novelist poet playwright journalist reporter correspondent editor columnist broadcaster publisher photographer cameraman blogger
actor actress singer musician composer conductor guitarist drummer pianist rapper songwriter dancer director producer filmmaker screenwriter artist painter sculptor
architect designer model comedian presenter host
player striker midfielder defender goalkeeper captain coach trainer quarterback pitcher batsman bowler golfer boxer wrestler swimmer runner sprinter cyclist driver jockey
champion winner skipper referee umpire manager athlete footballer cricketer
businessman businesswoman tycoon billionaire banker trader investor entrepreneur farmer fisherman shopkeeper
king queen prince princess emperor sultan emir monarch heir duke
victim suspect witness survivor resident tourist pilot astronaut veteran
brother sister father mother son daughter wife husband widow uncle aunt nephew niece cousin grandson granddaughter friend colleague aide adviser advisor
counterpart successor predecessor`);

/** Last words of organizations' names. */
export const ORGANIZATION_HEADS = words(`
inc corp corporation co company ltd plc llc llp gmbh ag sa spa nv bv ab oy as group holdings holding industries enterprises international partners ventures
associates trust fund funds capital securities bank bancorp insurance financial
party front movement alliance coalition bloc union league federation confederation association society organization organisation institute institution foundation
council committee commission board bureau agency authority office department ministry administration service services secretariat directorate
court tribunal parliament congress senate assembly knesset duma bundestag house cabinet
army navy force forces guard guards police corps brigade brigades battalion regiment division militia command fleet
university college school academy faculty hospital clinic museum library orchestra theatre theater ballet opera choir church
airlines airline airways railways railway motors motor electric electronics energy oil gas petroleum steel chemical chemicals pharmaceuticals pharma
technologies technology systems software networks network communications telecom telecommunications media studios pictures records entertainment press news
times post journal tribune herald gazette telegraph guardian daily weekly magazine review radio television tv channel
club fc cf sc afc united rovers wanderers athletic team cup-team
laboratories laboratory labs center centre exchange chamber forum network watch project initiative program programme campaign consortium
resistance jihad brotherhood brigade cartel mafia gang
airbus boeing stores foods brewery breweries hotels supermarkets`);

/** Movements, militias and media whose names are written in many ways, folded; with four consonants one spelling will do. */
export const KNOWN_BODIES: readonly string[] = `
hezbollah, daesh, daish, daiish, hamas, fatah, taliban, al qaeda, qaeda, al shabaab, boko haram, jabhat al nusra, nusra, ansar
allah, ansarullah, ansar al sharia, ansar al islam, ahrar al sham, jaish al islam, jaish e mohammed, lashkar e taiba, tehrik e
taliban, hizb ut tahrir, hezb e islami, jamaat e islami, jemaah islamiyah, abu sayyaf, kataib hezbollah, harakat al shabaab, hashd al shaabi,
peshmerga, janjaweed, haganah, likud, shas, al jazeera, al arabiya, al manar, al mayadeen, al ahram, al masry al youm, asharq
al awsat, al hayat, al aqsa brigades, izvestia, kommersant, novaya gazeta, pravda, cumhuriyet, hurriyet, haaretz, yedioth
ahronoth, xinhua, kyodo`
  .trim()
  .split(/,\s+/);

/** What stands after a comma at the end of a company's name. */
export const LEGAL_FORMS = words('inc llc ltd llp lp l.l.c l.p plc pc p.c corp co gmbh ag s.a n.v');

/** Bodies of a people or country, with its adjective before them. */
export const BODIES_OF_PEOPLES = words(`
consulate embassy army navy forces force police government parliament congress senate ministry party front movement union league federation association
society club council committee academy institute bank airlines`);

/** First words of organizations' names, before "of" or "for". */
export const ORGANIZATION_STARTS = words(`
bank university ministry department institute college school academy church house chamber court council committee commission bureau office board
association federation union league society organization organisation movement party front army museum center centre center house national united`);

/** Words inside places' names, at their end or before "of". */
export const PLACE_HEADS = words(`
city town village county province district region state territory republic kingdom emirate oblast prefecture municipality borough parish
island isle peninsula cape bay gulf sea ocean lake river creek strait straits canal channel falls delta
mount mountain hill hills valley desert forest plateau plain plains canyon beach coast shore
street road avenue boulevard lane square park garden gardens bridge tower airport station port harbor harbour stadium arena palace castle cathedral mosque temple
prison camp base field zone strip bank heights wall border crossing
north south east west northern southern eastern western central upper lower new san santa los las saint st fort el al`);

/** Words in the names of events. */
export const EVENT_HEADS = words(`
war wars battle siege massacre genocide holocaust revolution uprising intifada revolt rebellion coup
cup olympics olympic games championship championships tournament open derby marathon prix super series bowl
festival expo fair parade carnival election elections referendum primary caucus
summit conference convention congress accord accords talks
hurricane cyclone typhoon storm earthquake tsunami
operation crisis depression renaissance reformation inquisition crusade crusades day anniversary`);

/** Words in the names of works, prizes, laws and the like. */
export const MISC_HEADS = words(`
prize award awards medal oscar grammy emmy act bill treaty agreement protocol convention constitution amendment declaration charter pact resolution
album song film movie novel symphony concerto opera theorem law effect disease syndrome language bible koran quran`);

/** People by religion, politics or descent whose word names no country. */
export const GROUPS = words(`
arab arabs arabic muslim muslims moslem islamic islamist islamists christian christians jewish jew jews hindu hindus buddhist buddhists sikh sikhs
sunni sunnis shiite shiites shia shias shi'ite shi'ites alawite alawites druze druse maronite maronites sufi sufis salafi salafis salafist wahhabi yazidi yazidis yezidi ismaili
catholic catholics protestant protestants orthodox evangelical anglican baptist methodist mormon lutheran coptic copt copts quaker
kurd kurds kurdish kurdistani bedouin berber berbers tuareg pashtun pashtuns hazara hazaras baloch baluch punjabi sindhi bengali tamil tamils sinhalese
uighur uighurs uyghur uyghurs tibetan tibetans han rohingya karen hmong zulu xhosa hutu hutus tutsi tutsis igbo yoruba hausa fulani masai oromo tigrayan
roma gypsy slav slavs slavic serb serbs croat croats bosniak bosniaks chechen chechens ingush tatar tatars cossack abkhaz ossetian
hispanic hispanics latino latinos african africans asian asians european europeans american-indian native caucasian aborigine aboriginal maori inuit mestizo creole
african-american latin western westerner westerners scandinavian nordic anglo-saxon
republican republicans democrat democrats democratic conservative conservatives tory tories liberal liberals labour communist communists socialist socialists
marxist maoist maoists nazi nazis fascist leninist stalinist zionist zionists baathist baathists islamic jihadi jihadist
israeli-arab texan texans californian parisian londoner muscovite new-yorker bavarian sicilian siberian`);

/** Months and days, capitalized but no names. */
export const CALENDAR = words(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun gmt utc est edt pst am pm`);

/** Lower-case words that a name can begin with ("al-Qaida", "van Gogh"). */
export const PREFIXES = words(`de la le del della di da dos das du des van von der den ten al el bin bint ibn ben abu`);

/** Lower-case words that join the parts of one name. */
export const CONNECTORS = words(
  `of for de la le del della di da dos das du des van von der den ten al el bin bint ibn ben abu y e & - ' ’ /`,
);

/** Initials that every newsroom prints without explanation. */
export const ORGANIZATION_INITIALS = words(`
un eu nato opec asean unesco unicef unhcr iaea opcw imf wto oecd icc osce ecb fed fifa uefa ioc nba nfl nhl mlb fbi cia nsa dea epa fda nasa irs sec kgb fsb mi5 mi6
bbc cnn nbc cbs abc npr itv afp upi ap ibm ge gm bp hsbc ubs aig bmw vw kfc aclu naacp nra plo pkk ypg isis isil idf irgc anc bjp cpc gop dup snp cdu csu spd fdp
african-union mossad hamas fatah interpol europol greenpeace reuters bloomberg xinhua interfax`);

/** Nouns that say of a name before them that it is an organization's ("Doctors Across Frontiers, a charity"). */
export const ORGANIZATION_NOUNS = words(`
charity company firm group bank club newspaper magazine agency organization organisation party union maker manufacturer carmaker automaker chipmaker retailer
airline broadcaster think-tank watchdog militia faction subsidiary consultancy startup brokerage supplier producer publisher distributor developer lender insurer
operator exporter importer foundation association federation conglomerate cooperative network website coalition movement federation alliance league`);

/** Further nouns that say of a name before them that it is an organization's ("X is a rock band"). */
export const BODY_NOUNS = words(`
band team club school university college institute museum ministry bureau committee council commission army brewery label hospital nonprofit orchestra chain
restaurant hotel store shop`);

/** Nouns that say of a name before them that it is a place's ("X, a village in the south"). */
export const PLACE_NOUNS = words(`
town city village province district region island port suburb county governorate prefecture peninsula country state capital river lake mountain hill
commune municipality neighborhood neighbourhood street road square park bridge valley settlement resort area territory republic kingdom airport stadium locality
township borough comune parish canton`);

/** Abbreviations of states and provinces, as addresses and newspapers write them, without the full stop at the end; case counts. */
export const STATES = words(`
AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC
ON QC BC AB MB SK NS NB
Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev N.H N.J N.M N.Y N.C N.D Okla Ore Pa R.I S.C S.D Tenn Tex Va
Vt Wash W.Va Wis Wyo D.C Ont Que Alta B.C`);
