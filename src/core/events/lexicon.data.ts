/**
 * Kinds of events on ACE and IPTC lines, one a line under its type: `Name | verbs | nouns`.
 *
 * A verb may be followed by tests on its sentence: `:o` has an object, `:i` has none, `:p` its object or passive subject is a
 * person or group,
 * `:s=a,b` its subject is one of these, `:o=a,b` its object is. `step_down` is a verb with its particle.
 * A noun: `:b=a,b` stands behind one of these words, `:!=a,b` does not, `:pl` is plural, `:of` has "of", "in", "by" … behind
 * it or a possessor before it.
 * Words of one name are one kind of happening, over as many lines as it takes: mentions of it can be merged.
 */
export const eventLexicon = `
conflict
Attack | attack ambush assault:o raid storm:o target:p strike:p overrun:o hit:p besiege beat:p=x hurl:o |
Attack | | attack assault ambush raid offensive onslaught counterattack rampage
Invasion | invade | invasion incursion
Bombing | bomb blow_up:o detonate | bombing blast:!=full explosion detonation
Shelling | shell:o bombard | shelling barrage bombardment
Air strike | | airstrike air-strike drone-strike missile-strike
Air strike | | strike:b=air,drone,missile,rocket,military,precision,artillery,retaliatory
Shooting | shoot:!=film,movie,video,photo,scene,look,commercial gun_down open_fire | shooting gunfire shootout gunshot crossfire
Clash | clash:i | clash skirmish
Fighting | fight:i battle | fighting battle combat firefight gunbattle fight:!=bar
War | | war:!=cold,price,trade,turf warfare
Conflict | | conflict:!=interest hostilities violence bloodshed
Ceasefire | | ceasefire cease-fire truce armistice
Withdrawal | withdraw:i pull_out:i retreat:i pull_back:i | withdrawal pullout retreat pullback
Advance | advance:s=army,force,troop,rebel,fighter,militant,soldier,offensive,convoy | 
Capture | capture seize:o recapture retake:o | capture seizure takeover:b=military,rebel
Surrender | surrender | surrender
Siege | | siege blockade
Captivity | | captivity
Hostage taking | kidnap abduct | kidnapping abduction
Uprising | revolt rebel:i | uprising revolt rebellion insurgency mutiny insurrection
Coup | overthrow topple:p oust | coup overthrow putsch ouster
Deployment | deploy:o | deployment
Evacuation | evacuate | evacuation
Massacre | massacre slaughter:p | massacre slaughter genocide
Hijacking | hijack | hijack hijacking
Foiled attack | foil thwart repulse fend_off | plot:b=terror,terrorist,assassination,bomb,murder,alleged,coup
Riot | riot | riot rioting unrest

life
Killing | kill slay assassinate murder:o behead lynch hack_to | killing slaying assassination beheading
Death | die perish drown succumb_to pass_away | death fatality drowning demise dead:d
Injury | wound injure hurt maim sprain fracture | injury wounding
Birth | bear:b | birth childbirth
Marriage | marry wed | marriage wedding
Divorce | divorce | divorce
Burial | bury:p | burial funeral memorial:b=a,the cremation
Suicide | | suicide
Poisoning | poison | poisoning
Vigil | | vigil
Move | relocate | relocation

justice
Arrest | arrest detain apprehend nab handcuff take_custody round_up | arrest detention roundup apprehension
Charge | charge:j indict arraign accuse:j book:p |
Charge | | charge:b=murder,assault,rape,fraud,corruption,criminal,terrorism,felony,drug,manslaughter charge:pl indictment
Charge | | arraignment accusation
Trial | try:x | trial:!=clinical,drug,medical,field prosecution retrial court-martial
Conviction | convict | conviction:of
Acquittal | acquit exonerate | acquittal exoneration
Plea | plead | plea
Sentence | sentence jail imprison |
Sentence | | sentence:b=prison,jail,life,death,year,month,suspended sentencing imprisonment prison-term jail-term jail-time
Fine | fine:p | fine:b=a,the,million,record
Appeal | appeal:x overturn | appeal:b=an,the,his,her,their,court
Verdict | rule:x acquit | verdict ruling judgment
Lawsuit | sue | lawsuit suit:b=libel,civil,class-action,federal litigation
Investigation | investigate probe:o | investigation inquiry probe inquest
Extradition | extradite | extradition
Deportation | deport expel:p | deportation expulsion
Release | release:p free:p parole | release:of=x
Execution | execute:p hang:p | execution:!=budget hanging
Hearing | testify | hearing testimony
Interception | intercept | interception
Settlement | | settlement:b=a,the,court,legal,million
Ban | ban:o outlaw prohibit | ban:of
Pardon | pardon | pardon
Search | search:o pursue:p chase:p track_down hunt_down | manhunt chase pursuit search:b=a,the
Escape | escape flee | escape jailbreak
Confiscation | confiscate impound | confiscation

crime
Robbery | rob burgle | robbery heist burglary break-in hold-up mugging
Theft | steal make_off shoplift swipe | theft burglary
Murder | | murder homicide manslaughter double-murder
Stabbing | stab | stabbing
Rape | rape molest | rape sexual-assault
Fraud | defraud embezzle | fraud embezzlement scam
Arson | torch:o set_fire_to | arson
Smuggling | smuggle traffic:o | smuggling trafficking
Looting | loot | looting
Hacking | hack:o | hacking hack cyberattack breach:b=data,security
Bribery | bribe | bribery
Piracy | | piracy
Vandalism | vandalise vandalize smash:o=window,door,glass,case,car ransack | vandalism
Threat | threaten:p threaten_to | threat:b=death,bomb
Traffic offence | | dui dwi drunk-driving drunken-driving speeding hit-and-run

politics
Election | elect re-elect | election re-election by-election run-off runoff ballot:!=paper polling:b=the balloting
Vote | vote | vote:b=a,the,confidence,runoff,senate,parliament,house,historic,no-confidence referendum plebiscite
Round | | round:b=first,second,third,final,opening,runoff
Protest | protest demonstrate:i | protest demonstration rally march:b=a,the,protest sit-in
Campaign | campaign | campaign:b=election,presidential,a,the,military,vaccination,electoral
Legislation | legislate enact | enactment
Approval | ratify | ratification
Veto | veto | veto
Inauguration | inaugurate swear_in | inauguration swearing-in
Speech | | speech address:b=televised,inaugural,national,keynote,an
Debate | | debate:b=a,the,presidential,televised,parliamentary
Independence | secede | secession
Impeachment | impeach | impeachment
Emergency | | emergency:b=of
Crackdown | crack_down | crackdown
Scandal | | scandal affair:b=a,the

diplomacy
Talks | negotiate mediate | talks:pl negotiation mediation
Meeting | meet:x | meeting summit:!=mountain conference:b=peace,a,the,press,news,international
Agreement | sign:o=deal,agreement,treaty,accord,pact,contract,memorandum,declaration |
Agreement | | agreement deal:!=great,good,big,no accord pact treaty
Visit | visit:x | visit:!=x trip:b=a,the,his,her,official
Sanctions | sanction:o | sanctions:pl embargo
Handover | hand_over hand_back repatriate | handover repatriation

disaster
Earthquake | | earthquake quake aftershock tremor temblor
Impact | hit:s=earthquake,quake,storm,hurricane,cyclone,tornado,typhoon,tsunami,flood,wave,tremor,recession |
Impact | strike:s=earthquake,quake,storm,hurricane,cyclone,tornado,typhoon,tsunami,disaster jolt |
Impact | rock:s=earthquake,quake,blast,explosion,tremor shake:s=earthquake,quake,tremor,blast |
Tsunami | | tsunami
Flood | flood:x | flood flooding
Storm | | storm:!=political hurricane cyclone typhoon tornado blizzard thunderstorm
Fire | burn_down catch_fire burn:!=calorie,fat,fuel engulf gut:o set_ablaze set_alight | wildfire blaze inferno bushfire fire:n
Landslide | | landslide mudslide avalanche
Eruption | erupt:s=volcano,mount,crater | eruption
Drought | | drought famine
Heatwave | | heatwave
Rain | | rainfall rain
Rescue | rescue | rescue:!=package
Relief | | relief:b=aid,disaster
Bleaching | | bleaching
Damage | damage devastate ravage flatten destroy demolish level:o wreck:o | destruction devastation damage

accident
Crash | crash derail capsize collide plummet | crash collision derailment pile-up wreck:b=train,car,a,the
Accident | | accident mishap
Collapse | collapse:i:e | collapse
Sinking | sink:i=ship,ferry,boat,tanker,vessel | sinking shipwreck
Grounding | run_aground | grounding
Explosion | explode | 
Spill | | spill leak:b=oil,gas,radiation,chemical,a,the
Power cut | | blackout outage power-cut power-outage
Stampede | | stampede crush:b=crowd
Disruption | disrupt sever:o cut:o=cable,line,link,power,supply,service knock_out:o | disruption downtime

business
Strike | walk_out walk_off | strike:n walkout stoppage
Sale | sell:o | sale:b=the,a,planned,proposed,for
Purchase | buy:o purchase:o acquire | purchase acquisition buyout takeover
Merger | merge | merger
Bankruptcy | | bankruptcy insolvency
Launch | launch:x unveil:o introduce:o=phone,product,model,service,device,car,version |
Launch | release:o=album,book,film,movie,phone,version,update,product,device,song,patch,software roll_out debut |
Launch | | launch unveiling rollout debut
Price rise | rise:m climb:m gain:m jump:m soar:m surge:m rally:m increase:m | rise:m hike surge:m
Price fall | fall:m drop:m plunge:m tumble:m slump:m decline:m slide:m sink:m lower:m |
Price fall | | fall:m drop:m slump decline:m plunge:m tumble
Cut | cut:o=rate,price,tax,budget,spending,production,output,forecast,cost,dividend,benefit |
Closure | close:f shut:o shut_down | closure shutdown closing:of
Investment | invest | investment:b=a,the,million,billion
Opening | open:f reopen:f | opening:of
Job cuts | lay_off slash:o=job,workforce,staff cut:o=job,workforce,staff | layoff:pl job-cut
Freeze | | freeze
Expansion | expand:o | expansion
Loan | lend:o | bailout
Payment | pay:o=million,billion,$,ransom,compensation,fine | payout
Product recall | recall:o=car,vehicle,product,model | recall:b=a,the,product,vehicle
Repair | repair | repair
Offer | bid:i | bid:b=takeover,a,the,rival,failed offer:b=takeover,job,contract,qualifying

personnel
Resignation | resign step_down quit:x stand_down | resignation
Departure | leave:o=company,post,job,team,club,government,office,show,cabinet,party,firm,role,band,bank |
Appointment | appoint nominate name:x re-hire rehire take_over take_office select:p pick:p choose:p | appointment nomination
Dismissal | fire:p sack:p dismiss:p oust:p suspend:p | dismissal firing sacking suspension
Retirement | retire | retirement
Hiring | hire recruit:o sign:p | hiring recruitment
Promotion | promote:p | promotion:b=his,her
Replacement | replace:p | 
Return | | comeback

health
Outbreak | | outbreak epidemic pandemic
Infection | infect contract:o=disease,virus,hiv,covid,measles | infection
Vaccination | vaccinate immunise immunize inoculate | vaccination immunisation immunization
Treatment | hospitalise hospitalize check_into check_in treat:p:x |
Treatment | | hospitalization hospitalisation rehab surgery transplant overdose treatment
Diagnosis | diagnose | diagnosis
Illness | | stroke:b=a heart-attack relapse coma
Quarantine | quarantine | quarantine lockdown

culture
Performance | perform:x star:i | concert recital
Publication | publish | publication:of
Award | award:o nominate:x win:o=prize,award,scholarship,medal,grant,fellowship | awards:b=academy,golden,music
Exhibition | exhibit | exhibition
Premiere | premiere | premiere screening
Recording | record:o=album,song,version,single | 
Prize | | prize:b=a,the,nobel,turner,booker,first award:n
Festival | | festival
Display | display | display
Ceremony | host:o | ceremony party:b=a,birthday,christmas,farewell parade gala

sport
Win | win:x beat:o thrash upset:p outscore clinch | win:n victory triumph
Defeat | lose:x defeat:o rout:o | defeat rout loss:b=home,heavy,straight,away
Goal | score:x | goal:b=a,the,winning,late,penalty,first,second,opening touchdown
Match | | match game:!=video,computer,board,card semi-final semifinal final:b=cup,the quarter-final quarterfinal playoff
Match | | tournament championship replay
Race | | race:b=a,the,relay,road
Qualification | qualify | qualification
Record | break:o=record surpass eclipse:o=record | record:b=scoring,world,national,franchise,school

science
Discovery | discover | discovery
Space launch | | liftoff splashdown spacewalk
Landing | land:s=probe,rover,spacecraft,capsule,shuttle,lander touch_down | landing:!=x
Experiment | | experiment
`;

/** Subjects of prices and figures: what rises and falls in business news. */
export const moneyNouns =
  'share stock price profit sale revenue rate index dollar euro yen pound rupee currency market oil gold crude ' +
  'unemployment inflation output production export import demand ' +
  'growth deficit debt earnings loss income fare cost wage tax rent tariff order shipment spending turnover';

/** What opens and closes. */
export const facilityNouns =
  'terminal plant factory school store shop office airport border road bridge dealership mine museum branch restaurant ' +
  'station university exchange ward clinic hospital refinery ' +
  'camp crossing port newspaper gallery theatre theater mill embassy';

/** Names of events without a telling word. */
export const eventNames =
  'brexit holocaust watergate olympics paralympics ramadan eurovision oktoberfest world-cup super-bowl arab-spring ' +
  'cold-war great-depression prague-spring tour-de-france ' +
  'nobel-prize d-day world-series ryder-cup davis-cup grand-prix';

/** Last words of names of events: "Asian Games", "Battle of Stalingrad" (first word). */
export const eventHeads =
  'war wars cup games olympics open championship championships prix revolution uprising intifada festival awards ' +
  'massacre riots marathon conference summit referendum ' +
  'crisis conflict rebellion league-cup primary caucus trophy derby earthquake tsunami hurricane';

export const eventOpeners = 'battle hurricane typhoon cyclone operation siege storm';
