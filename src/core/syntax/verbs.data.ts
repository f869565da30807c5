/** Irregular verbs: base, past, participle where it differs; alternatives joined by `/`. */
export const irregularVerbs = `
be was/were/'s/'re/'m/am/is/are/ai been; have had/has/'ve; do did/does done; go went gone; say said; make made; get got gotten/got;
take took taken; come came come; see saw seen; know knew known; think thought; give gave given; find found; tell told; become became become;
leave left; feel felt; put put; bring brought; begin began begun; keep kept; hold held; write wrote written; stand stood; hear heard; let let;
mean meant; set set; meet met; run ran run; pay paid; sit sat; speak spoke spoken; lie lay lain/lying; die died dying; tie tied tying; vie vied vying; lead led; read read; grow grew grown; lose lost;
fall fell fallen; send sent; build built; understand understood; draw drew drawn; break broke broken; spend spent; cut cut; rise rose risen;
drive drove driven; buy bought; wear wore worn; choose chose chosen; seek sought; throw threw thrown; catch caught; deal dealt; win won;
forget forgot forgotten; teach taught; eat ate eaten; sell sold; fight fought; hit hit; lay laid; arise arose arisen; awake awoke awoken;
bear bore borne/born; beat beat beaten; bend bent; bet bet; bid bid; bind bound; bite bit bitten; bleed bled; blow blew blown; breed bred;
broadcast broadcast; burst burst; cast cast; cling clung; cost cost; creep crept; dig dug; drink drank drunk; dwell dwelt; feed fed; flee fled;
fling flung; fly flew flown; forbid forbade forbidden; forecast forecast; foresee foresaw foreseen; forgive forgave forgiven; freeze froze frozen;
grind ground; hang hung; hide hid hidden; hurt hurt; kneel knelt; lend lent; light lit; mislead misled; mistake mistook mistaken; offset offset;
outdo outdid outdone; overcome overcame overcome; overhear overheard; override overrode overridden; overrun overran overrun; oversee oversaw overseen;
overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; quit quit; rebuild rebuilt; redo redid redone; repay repaid;
retake retook retaken; rethink rethought; rewrite rewrote rewritten; rid rid; ride rode ridden; ring rang rung; saw sawed sawn; sew sewed sewn;
shake shook shaken; shed shed; shine shone; shoot shot; show showed shown; shrink shrank shrunk; shut shut; sing sang sung; sink sank sunk; sleep slept;
slide slid; slit slit; sow sowed sown; spin spun; spit spat; split split; spread spread; spring sprang sprung; steal stole stolen; stick stuck;
sting stung; stink stank stunk; strike struck stricken; string strung; strive strove striven; swear swore sworn; sweep swept; swell swelled swollen;
swim swam swum; swing swung; tear tore torn; thrust thrust; tread trod trodden; undergo underwent undergone; undertake undertook undertaken;
undo undid undone; unwind unwound; uphold upheld; upset upset; wake woke woken; weave wove woven; weep wept; wed wed; wind wound; withdraw withdrew withdrawn;
withhold withheld; withstand withstood; wring wrung; prove proved proven; burn burnt; learn learnt; dream dreamt; lean leant; leap leapt; spell spelt;
spill spilt; spoil spoilt; smell smelt; mow mowed mown; shear sheared shorn; strew strewed strewn; typeset typeset; proofread proofread; input input;
resell resold; rerun reran rerun; remake remade; regrow regrew regrown; reset reset; recast recast; outgrow outgrew outgrown; outsell outsold;
outspend outspent; outrun outran outrun; undercut undercut; underwrite underwrote underwritten; misread misread; misunderstand misunderstood;
behold beheld; beset beset; bestride bestrode; befall befell befallen; forgo forwent forgone; foretell foretold; inlay inlaid; mislay mislaid;
overhang overhung; oversleep overslept; overspend overspent; overdo overdid overdone; overeat overate overeaten; slay slew slain; sling slung; smite smote smitten;
speed sped; stride strode stridden; unbind unbound; wreak wrought; gonna; wanna`;

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
