export { openHost, themes, type Host, type HostOptions, type Theme } from './openHost';
export type { Workbench } from './workbench';
