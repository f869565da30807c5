import type { EventsLanguage } from '../../core/events/language';

export const events: EventsLanguage = {};
