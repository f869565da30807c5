/** Nouns for people and places, until the words of events are in the language: src/languages/en/lexicon has them. */
import { wordList } from '../text/wordLists';

/** Nouns for one human being. */
export const PERSON_NOUNS = words(`
accountant activist adviser advisor agent aide ally ambassador analyst anchor arbitrator archbishop architect archaeologist artist
astronaut astronomer athlete attorney author ayatollah baker banker bishop biologist blogger bodyguard boss boxer broadcaster broker
builder bystander cabinet-minister campaigner candidate captain caretaker cardinal carpenter celebrity champion chairperson chancellor
chef chemist chief child choreographer citizen cleric client climber coach colleague colonel columnist comedian commander commentator
commissioner composer conductor congressperson consultant contractor convict coordinator coroner correspondent councillor counsel
counterpart critic curator dealer defendant defender delegate demonstrator dentist deputy deserter designer detective detainee developer
dictator diplomat director dissident doctor donor driver economist editor emir employee engineer entrepreneur envoy epidemiologist
escapee examiner executive expert farmer fighter financier firefighter fisher founder friend fugitive gangster gardener general
geologist goalkeeper governor guard guest guide gunner head historian hostage humanitarian hunter inmate inspector instructor
insurgent intern interpreter inventor investigator investor islamist jihadist journalist judge juror justice keeper killer labourer
laborer landlord lawmaker lawyer leader lecturer legislator librarian lieutenant magistrate mayor manager major mathematician mediator
medic member mentor merchant midfielder midwife migrant militant minister mourner murderer musician negotiator neighbor neighbour
neuroscientist novelist nurse officer official opponent organiser organizer owner painter paramedic parent participant partner
passenger pastor patient patriarch pediatrician pensioner performer person pharmacist philanthropist philosopher photographer
physician physicist pianist pilot pirate player playwright poet politician pollster pope premier president presenter priest principal
prisoner producer professor programmer prosecutor protester psychiatrist psychologist publisher pupil rabbi ranger rapper rebel
receptionist referee reformer refugee relative reporter representative rescuer researcher resident retiree reviewer rider rival
sailor scholar scientist scorer sculptor seaman secretary seismologist senator sergeant shareholder sheikh shepherd sheriff shooter
shopkeeper singer skipper smuggler sniper sociologist soldier solicitor source speaker specialist spokesperson sponsor spy star
statistician stepchild strategist striker student superintendent supervisor supporter surgeon surveyor survivor suspect swimmer
teacher teammate technician teenager terrorist therapist tourist trader trainer translator traveller treasurer trustee tutor tycoon
veteran victim vice-president villager violinist virologist viewer visitor volunteer voter warden warlord winner witness worker
writer youth zoologist
m:actor m:brother m:boy m:businessman m:chairman m:congressman m:councilman m:cameraman m:father m:fireman m:fisherman m:gentleman
m:gunman m:grandfather m:grandson m:husband m:imam m:king m:lord m:man m:nephew m:policeman m:prince m:salesman m:seaman m:serviceman
m:son m:spokesman m:sportsman m:statesman m:stepfather m:sultan m:uncle m:duke m:emperor m:widower m:crewman m:groom
f:actress f:aunt f:businesswoman f:chairwoman f:congresswoman f:councilwoman f:daughter f:duchess f:empress f:girl f:girlfriend
f:grandmother f:granddaughter f:housewife f:lady f:midwife f:mother f:niece f:nun f:policewoman f:princess f:queen f:sister
f:spokeswoman f:sportswoman f:stepmother f:waitress f:widow f:wife f:woman f:bride f:mum f:heroine`);

/** Nouns for somewhere. */
export const PLACE_NOUNS = words(`
archipelago area bay border borough camp canton capital city coast continent country county desert district enclave frontier harbor harbour
island isle kingdom lake metropolis municipality mountain nation neighborhood neighbourhood oasis ocean outpost peninsula pocket
port prefecture province region republic resort river sea settlement shore state strait suburb territory town township valley village
volcano zone`);

type Sex = 'm' | 'f' | null;

function words(list: string): ReadonlyMap<string, Sex> {
  return new Map(wordList(list).map((entry) => (entry[1] === ':' ? [entry.slice(2), entry[0] as Sex] : [entry, null])));
}
