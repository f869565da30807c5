/** `npx tsx scripts/rules.ts`: writes docs/rules.md from the rules themselves. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describedRules, type DescribedRule } from '../src/languages/rules';

export const rulesFile = join(__dirname, '..', 'docs', 'rules.md');

/** The document's text: a section a stage, an entry a rule. */
export function rulesDocument(): string {
  const rules = describedRules();
  const stages = [...new Set(rules.map(({ stage }) => stage))];
  return [
    '# Rules',
    '',
    'Written by `npx tsx scripts/rules.ts` from the rules themselves. Each is named in the evidence of what it concludes. The score is',
    'the probability it gives where nothing else is known. To add one, see [Add a rule](add-a-rule.md).',
    ...stages.flatMap((stage) => ['', `## ${stage[0].toUpperCase()}${stage.slice(1)}`, ...sectionOf(stage, rules)]),
    '',
  ].join('\n');
}

function sectionOf(stage: string, rules: readonly DescribedRule[]): string[] {
  return rules.filter((rule) => rule.stage === stage).flatMap((rule) => ['', ...entryOf(rule)]);
}

function entryOf({ id, language, description, score, matches, rejects }: DescribedRule): string[] {
  const facts = [language && `language ${language}`, score !== undefined && `score ${score}`].filter(Boolean);
  return [
    `**${id}**${facts.length > 0 ? ` (${facts.join(', ')})` : ''}: ${escape(description)}`,
    '',
    ...matches.slice(0, 3).map((text) => `- ${escape(text)}`),
    ...rejects.slice(0, 2).map((text) => `- not: ${escape(text)}`),
  ];
}

const escape = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_<>[\]|#]/g, '\\$&');

if (require.main === module) writeFileSync(rulesFile, rulesDocument());
