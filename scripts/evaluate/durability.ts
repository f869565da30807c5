import { killServers } from './durability/kills';
import { twoServers } from './durability/twoServers';
import { random } from './survival/random';

/**
 * Whether anything acknowledged is lost: `npm run evaluate -- durability [--kills=100] [--rounds=100] [--seed=N]
 * [--server=PATH] [--no-journal]`. Real servers
 * (`dist/server.js`, built before) are ended at random moments, and two of them write one folder at once.
 */
const option = (name: string, otherwise: number): number =>
  Number(process.argv.find((a) => a.startsWith(`--${name}=`))?.split('=')[1] ?? otherwise);
const seed = option('seed', 20261130);

async function main(): Promise<void> {
  const killed = await killServers(option('kills', 100), random(seed));
  const { lostBy, answers } = killed;
  console.log(`seed ${seed}; ${killed.kills} ends of a server, ${killed.acknowledged} operations acknowledged before`);
  console.log(`lost after it was acknowledged: ${killed.lost} (${shares(lostBy)})`);
  console.log(`ends before anything was acknowledged: ${killed.early}`);
  console.log(`ends that left something acknowledged to the journal alone: ${shares(killed.unfolded)}`);
  console.log(`told to be saved, and not in the sidecar: ${killed.notSaved}`);
  answers.sort((a, b) => a - b);
  const at = (share: number): string => (answers[Math.floor(share * answers.length)] ?? NaN).toFixed(1);
  console.log(`milliseconds to an answer: median ${at(0.5)}, 90 % ${at(0.9)}, 99 % ${at(0.99)}, most ${at(0.9999)}`);
  console.log(`files left: ${killed.left.join(', ') || 'none'}`);

  const two = await twoServers(option('rounds', 100), random(seed + 1));
  console.log(`\ntwo servers on one folder, ${two.rounds} rounds, ${two.flushed} annotations written`);
  console.log(`lost: ${two.lost}; removed and there again: ${two.cameBack}`);
  console.log(`labels defined: ${two.defined}, lost: ${two.definitionsLost}`);
  if (killed.lost + killed.notSaved + two.lost + two.definitionsLost > 0) process.exitCode = 1;
}

const shares = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, n]) => `${name} ${n}`)
    .join(', ');

void main().then(() => process.exit());
