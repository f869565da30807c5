/** Bases the spelling rules would miss: those that end in a silent e, and those that do not, against the rule for their ending. */
export const silentE = `
change arrange exchange range challenge plunge lunge cringe hinge avenge revenge infringe impinge fringe singe tinge binge scavenge expunge sponge lounge
derange estrange orange rearrange breathe bathe clothe soothe loathe seethe sheathe writhe lathe teethe unite invite ignite excite incite recite cite bite
reunite extradite expedite rewrite site spite write despite interfere adhere persevere cohere sphere convene intervene compete delete complete deplete secrete
precede concede impede recede secede supersede accede intercede explore ignore restore deplore implore abhore adore score store bore core snore
welcome become overcome income postpone condone phone clone atone tone zone stone hone drone dethrone console cajole parole sole pole
escape drape elope scope hope cope grope slope develope type recipe please cease release lease increase decrease grease crease appease tease
praise raise appraise bruise cruise cause pause house rouse arouse browse drowse espouse choose lose loose goose snooze freeze squeeze sneeze breeze seize
leave weave heave sleeve receive deceive perceive conceive believe achieve relieve retrieve reprieve grieve thieve waive
guide acquiesce coalesce effervesce free agree flee see decree guarantee referee disagree foresee oversee oblige allege siege besiege
curse nurse disburse reimburse rehearse disperse reverse traverse immerse coerce force enforce reinforce divorce pierce source outsource resource commerce
sense cleanse rinse tense license condense dispense lapse collapse eclipse elapse glimpse relapse ellipse else dense response
solve resolve dissolve evolve involve revolve absolve devolve delve shelve carve starve serve deserve preserve reserve observe conserve curve swerve nerve
purge surge urge emerge merge diverge converge submerge charge discharge recharge enlarge forge gorge diverge splurge gauge
bulge indulge divulge judge budge nudge pledge hedge edge wedge bridge fridge dodge lodge dislodge grudge fudge smudge trudge acknowledge
tie die lie vie belie untie eye dye owe awe axe ache cache quiche
gamble true sue pursue argue value continue issue rescue queue accrue ensue construe imbue subdue venue revenue fatigue catalogue dialogue
determine situate graduate evaluate actuate fluctuate evacuate perpetuate accentuate insinuate massacre premiere intrigue plague persuade dissuade taste paste waste haste baste caste create recreate procreate permeate delineate nauseate
file compile smile profile reconcile pile rile while style tile exile beguile defile mile use ensure rate
share glare prepare compare declare care dare scare stare spare square flare bare fare ware
hire fire retire require acquire inquire enquire admire desire inspire aspire conspire expire perspire transpire wire tire
evoke provoke invoke revoke choke joke smoke stroke poke cloak bake
ice price slice dice splice entice sacrifice notice practice police service office juice voice rejoice invoice
`;

/** Bases that take no e although their ending usually does. */
export const noSilentE = `
visit edit limit exhibit prohibit inhibit benefit profit credit audit orbit deposit exit inherit merit solicit inhabit forfeit posit vomit spirit
focus bias canvas chorus census bus gas plus yes focus surplus refocus
total signal equal rival pedal medal label model travel cancel level marvel quarrel fuel duel funnel channel shovel tunnel counsel parcel panel
monitor author favor honor labor sponsor mirror tailor anchor harbor censor pastor doctor motor parlor color savor vapor error factor
ruin bargain begin cabin basin margin origin robin penguin
pencil fossil peril stencil council counsel
pilot pivot ballot parrot riot carrot
victim blossom custom bottom phantom ransom fathom random
worship gossip kidnap develop gallop envelop wallop scallop backup equip gallup hiccup
input output combat format wombat carpet target market budget rocket ticket pocket bracket basket trumpet blanket rivet covet fidget
murmur sulphur lemur occur recur
collar pillar dollar
quiz waltz blitz whiz
program diagram bottom album
drag bag tag lag nag zigzag dialog catalog
bang belong hang long ring bring wing cling sling fling sting string swing wring spring ping gang prolong throng wrong
traffic panic mimic picnic frolic
add err egg odd purr ebb install enthrall enroll
need proceed succeed exceed heed weed seed debut mimic wed
`;
