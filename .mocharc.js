require('tsx/cjs');

// No unit test fails by time: the limit ends only what hangs.
module.exports = { require: ['tsx/cjs'], extension: ['ts'], timeout: require('./scripts/patience.ts').testLimit };
