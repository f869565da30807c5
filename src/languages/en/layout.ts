import type { LayoutLanguage } from '../../core/layout/language';

export const layout: LayoutLanguage = {};
