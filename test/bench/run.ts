/* npm run bench: figures on standard output. Only growth is gated: the pipeline's time may not grow faster than its text. */
import { benchPipeline } from './pipeline';

const failures = benchPipeline();
for (const failure of failures) console.log(`\nFAILED  ${failure}`);
if (failures.length > 0) process.exitCode = 1;

console.log('\nServer');
void import('./server');
