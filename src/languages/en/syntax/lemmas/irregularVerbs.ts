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
