import type { Detection } from '../detection/detect';
import { method } from './base';

/** Request: is a text an article? The second step of the detector, by the reading of its beginning. Null where it cannot be read. */
export const detectRequest = method<{ readonly text: string }, Detection | null>('dateline/detect');
