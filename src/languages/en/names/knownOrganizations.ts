import { wordSet } from '../../../core/text/wordLists';

/**
 * Movements, militias and media whose names are written in many ways, folded; with four consonants one spelling will
 * do.
 */
export const knownOrganizations: readonly string[] = `
hezbollah, daesh, daish, daiish, hamas, fatah, taliban, al qaeda, qaeda, al shabaab, boko haram, jabhat al nusra, nusra, ansar
allah, ansarullah, ansar al sharia, ansar al islam, ahrar al sham, jaish al islam, jaish e mohammed, lashkar e taiba, tehrik e
taliban, hizb ut tahrir, hezb e islami, jamaat e islami, jemaah islamiyah, abu sayyaf, kataib hezbollah, harakat al shabaab, hashd al shaabi,
peshmerga, janjaweed, haganah, likud, shas, al jazeera, al arabiya, al manar, al mayadeen, al ahram, al masry al youm, asharq
al awsat, al hayat, al aqsa brigades, izvestia, kommersant, novaya gazeta, pravda, cumhuriyet, hurriyet, haaretz, yedioth
ahronoth, xinhua, kyodo`
  .trim()
  .split(/,\s+/);

/** Initials that every newsroom prints without explanation. */
export const organizationInitials = wordSet(`
un eu nato opec asean unesco unicef unhcr iaea opcw imf wto oecd icc osce ecb fed fifa uefa ioc nba nfl nhl mlb fbi cia nsa dea epa fda nasa irs sec kgb fsb mi5 mi6
bbc cnn nbc cbs abc npr itv afp upi ap ibm ge gm bp hsbc ubs aig bmw vw kfc aclu naacp nra plo pkk ypg isis isil idf irgc anc bjp cpc gop dup snp cdu csu spd fdp
african-union mossad hamas fatah interpol europol greenpeace reuters bloomberg xinhua interfax`);
