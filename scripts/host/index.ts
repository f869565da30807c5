export { openHost, type Host, type Theme } from './openHost';
