import type { NounConditions, VerbConditions } from '../../../../core/events/rule';
import { wordList } from '../../../../core/text/wordLists';

/** What rises and falls in business news. */
const money = wordList(
  'share stock price profit sale revenue rate index dollar euro yen pound rupee currency market oil gold crude ' +
    'unemployment inflation output production export import demand ' +
    'growth deficit debt earnings loss income fare cost wage tax rent tariff order shipment spending turnover',
);

/** What opens and closes. */
const facilities = wordList(
  'terminal plant factory school store shop office airport border road bridge dealership mine museum branch restaurant ' +
    'station university exchange ward clinic hospital refinery ' +
    'camp crossing port newspaper gallery theatre theater mill embassy',
);

/** "⟦Shares⟧ fell", "raised ⟦prices⟧". */
export const ofMoney: VerbConditions = { anyOf: [{ subject: money }, { directObject: money }] };

/** "The ⟦factory⟧ closed", "closed the ⟦factory⟧". */
export const ofFacility: VerbConditions = { anyOf: [{ subject: facilities }, { directObject: facilities }] };

/** "The release ⟦of⟧ the hostages", "⟦her⟧ release". */
export const ofSomething: NounConditions = { anyOf: [{ next: ['of', 'in', 'by', 'for', 'on'] }, { possessed: true }] };

/** "A rise ⟦in⟧ prices", "the ⟦price⟧ rise". */
export const amountOfMoney: NounConditions = { anyOf: [{ next: ['in', 'of'] }, { previousNoun: money }] };
