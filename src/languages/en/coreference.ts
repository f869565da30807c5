import type { CoreferenceLanguage } from '../../core/coreference/language';

export const coreference: CoreferenceLanguage = {};
