import { beginning, detectByReading } from '../../detection/detect';
import { detectRequest } from '../../protocol';
import type { Analyzer } from '../articles/openArticle';
import type { Handlers } from './handlers';

/** Answers whether a text that is no open article is one: the second step of the detector. */
export function registerDetection(on: Handlers, newAnalyzer: () => Promise<Analyzer>): void {
  on.plain(detectRequest, null, async ({ text }) => {
    const analyzer = await newAnalyzer();
    return detectByReading(text, analyzer.analyze(beginning(text)));
  });
}
