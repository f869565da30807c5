/** Irregular plurals and their singulars. */
export const irregularNouns = `
men man; women woman; children child; people person; feet foot; teeth tooth; mice mouse; geese goose; oxen ox; lice louse; dice die;
policemen policeman; policewomen policewoman; gunmen gunman; spokesmen spokesman; spokeswomen spokeswoman; businessmen businessman; businesswomen businesswoman;
congressmen congressman; congresswomen congresswoman; servicemen serviceman; servicewomen servicewoman; firemen fireman; fishermen fisherman;
tribesmen tribesman; chairmen chairman; chairwomen chairwoman; clergymen clergyman; militiamen militiaman; cameramen cameraman; countrymen countryman;
lawmen lawman; statesmen statesman; sportsmen sportsman; craftsmen craftsman; freshmen freshman; horsemen horseman; workmen workman; seamen seaman; airmen airman;
grandchildren grandchild; schoolchildren schoolchild; stepchildren stepchild; wives wife; lives life; knives knife; leaves leaf; thieves thief; halves half;
shelves shelf; wolves wolf; selves self; calves calf; loaves loaf; scarves scarf; housewives housewife; midwives midwife; themselves themselves; ourselves ourselves;
crises crisis; analyses analysis; bases base; theses thesis; hypotheses hypothesis; diagnoses diagnosis; oases oasis; parentheses parenthesis; syntheses synthesis;
emphases emphasis; axes axis; phenomena phenomenon; criteria criterion; data datum; media medium; bacteria bacterium; memoranda memorandum; strata stratum;
alumni alumnus; fungi fungus; nuclei nucleus; radii radius; stimuli stimulus; syllabi syllabus; cacti cactus; curricula curriculum; indices index; matrices matrix;
appendices appendix; vertices vertex; attorneys-general attorney-general; passersby passerby; buses bus; gases gas; viruses virus; campuses campus; bonuses bonus;
focuses focus; censuses census; statuses status; caucuses caucus; choruses chorus; surpluses surplus; canvases canvas; biases bias; lenses lens; movies movie; cookies cookie;
calories calorie; zombies zombie; ties tie; lies lie; pies pie; shoes shoe; toes toe; foes foe; does doe; aches ache; headaches headache; caches cache; axes axe;
potatoes potato; tomatoes tomato; heroes hero; vetoes veto; echoes echo; quizzes quiz; houses house; taxes tax; boxes box; classes class; monies money; pence penny;
brethren brother; sheikhs sheikh; yes yes; this this; gas gas; bus bus; plus plus`;

/** Nouns in -s that are their own singular. */
export const nounsInS = `
series species means headquarters barracks crossroads gallows works news politics economics physics mathematics ethics athletics statistics tactics logistics
dynamics linguistics semantics genetics electronics robotics olympics acoustics aesthetics gymnastics mechanics obstetrics diabetes measles mumps rabies
swiss chinese japanese always perhaps besides whereas sometimes afterwards towards overseas alas thanks
pants trousers shorts jeans scissors glasses goods clothes surroundings whereabouts outskirts corps lens texas kansas arkansas paris athens brussels naples
wales netherlands philippines`;
