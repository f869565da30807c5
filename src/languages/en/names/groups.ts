import { wordSet } from '../../../core/text/wordLists';

/** People by religion, politics or descent whose word names no country. */
export const groups = wordSet(`
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
