import type { OfficeRule } from '../../../core/offices/language';
import { wordList } from '../../../core/text/wordLists';

/** Armed movements, whose men have the same ranks. */
const armed = wordList(
  'rebel militia guerrilla insurgent separatist militant cartel gang jihadist paramilitary mercenary taliban',
);

/** The armed forces of a state. */
export const military: OfficeRule = {
  id: 'military-office',
  branch: 'military',
  description:
    'An officer or spokesman of a state’s armed forces, or the forces; not rebels, and not a soldier who speaks for himself.',
  holders: wordList(`
    gen maj-gen lt-gen brig-gen brig lt-col col cmdr colonel lieutenant-colonel brigadier major-general lieutenant-general
    brigadier-general rear-admiral vice-admiral admiral adm field-marshal air-marshal commodore army-chief chief-of-the-army
    chief-of-the-general-staff commander-in-chief military-attaché`),
  publicHolders: wordList('general major maj lieutenant lt commander garrison-commander'),
  bodies: wordList(`
    army military navy air-force armed-forces defence-forces defense-forces defence-force defense-force defence-staff defense-staff national-guard republican-guard presidential-guard
    revolutionary-guard revolutionary-guards-corps marine-corps general-staff joint-chiefs joint-chiefs-of-staff ground-forces
    land-forces space-force pentagon defence-ministry defense-ministry ministry-of-defence ministry-of-defense
    defence-department defense-department war-office idf irgc high-command`),
  domains: wordList('military defence defense naval army central-command'),
  unless: [
    ...armed,
    ...wordList(
      `liberation resistance independence salvation free-syrian-army irish-republican-army lord-resistance-army free`,
    ),
  ],
  matches: [
    'A ⟦military source⟧ left.',
    'The ⟦army’s spokesman⟧ left.',
    'A ⟦senior officer in the navy⟧ left.',
    'The ⟦general⟧ left.',
    'A ⟦source in the army⟧ left.',
    'The ⟦chief of the defence staff⟧ left.',
  ],
  rejects: [
    'A ⟦rebel commander⟧ left.',
    'A ⟦⟦organization|Hizbollah⟧ commander⟧ left.',
    'A ⟦military analyst⟧ left.',
    'A ⟦soldier⟧ left.',
    'A ⟦retired general⟧ left.',
    'The ⟦soldiers’ families⟧ left.',
    'The ⟦defence coach⟧ left.',
    'The ⟦general manager⟧ left.',
  ],
};

/** Police, rescue services and who investigates for them. */
export const police: OfficeRule = {
  id: 'police-office',
  branch: 'police',
  description: 'The police or a rescue service, its officers and who speaks for it.',
  holders: wordList(`
    policeman policewoman police-officer police-chief sheriff sheriff-deputy constable gendarme trooper fire-chief fire-marshal
    fire-commissioner detective-constable detective-sergeant detective-inspector detective-superintendent chief-constable
    chief-inspector chief-superintendent police-captain police-sergeant`),
  publicHolders: wordList('officer sergeant sgt detective det superintendent inspector investigator'),
  bodies: wordList(`
    police police-force police-department police-service constabulary gendarmerie carabinieri coast-guard coastguard fire-department
    fire-service fire-brigade fire-and-rescue-service ambulance-service rescue-service emergency-service scotland-yard nypd lapd
    guardia-civil civil-guard riot-police investigative-committee`),
  domains: wordList('police fire forensic rescue homicide anti-drug'),
  unless: wordList(`
    executive financial operating technology marketing compliance loan medical
    private hotel store credit building insurance`),
  matches: [
    'A ⟦police spokesman⟧ left.',
    'The ⟦detective⟧ left.',
    'The ⟦fire chief⟧ left.',
    'A ⟦spokeswoman for the police⟧ left.',
    '⟦Investigators⟧ left.',
    'The ⟦sheriff’s deputy⟧ left.',
  ],
  rejects: [
    'The ⟦chief financial officer⟧ left.',
    'A ⟦private detective⟧ left.',
    'The ⟦club’s captain⟧ left.',
    'A ⟦relative of the policeman⟧ left.',
    'A ⟦ferry captain⟧ left.',
  ],
};

/** Intelligence and internal security. */
export const intelligence: OfficeRule = {
  id: 'security-office',
  branch: 'intelligence',
  description: 'A service for security or intelligence, its head, its officials and sources in it.',
  holders: wordList('spymaster spy-chief national-security-adviser national-security-advisor'),
  bodies: wordList(`
    secret-service security-service intelligence-service security-forces security-apparatus secret-police state-security
    internal-security general-security national-security-council homeland-security mossad shin-bet fsb kgb svr gru mi5 mi6 cia nsa isi
    intelligence`),
  domains: wordList('security intelligence counterterrorism counter-terrorism counterintelligence anti-terrorism spy'),
  unless: wordList('artificial food data cyber information network social private job'),
  matches: [
    'The ⟦head of an internal security agency⟧ left.',
    'The ⟦head of Lebanon’s internal security agency⟧ left.',
    'A ⟦senior security official⟧ left.',
    'A ⟦security source⟧ left.',
    'An ⟦intelligence officer⟧ left.',
    'The ⟦spy agency⟧ left.',
  ],
  rejects: [
    'A ⟦security guard⟧ left.',
    'The ⟦head of the company’s security department⟧ left.',
    'A ⟦security analyst⟧ left.',
    'An ⟦artificial intelligence⟧ left.',
    'The ⟦head of a security firm⟧ left.',
  ],
};
