/** The articles of `samples/` by title; a web host cannot list a folder of the extension. A test compares this with the folder. */
export const samples: readonly { readonly file: string; readonly title: string; readonly topic: string }[] = [
  { file: '001_harbour_strike.txt', title: 'Dockworkers strike in Cartagena', topic: 'labour' },
  { file: '002_border_ceasefire.txt', title: 'A ceasefire near Kidal', topic: 'conflict' },
  { file: '003_smuggling_trial.txt', title: 'The port clerk of Antwerp', topic: 'court' },
  { file: '004_cup_final.txt', title: 'A cup final in Enugu', topic: 'sport' },
  { file: '005_reef_study.txt', title: 'Corals move south', topic: 'science' },
  { file: '006_mayor_runoff.txt', title: 'Run-off in Plovdiv', topic: 'election' },
  { file: '007_indus_flood.txt', title: 'The Indus bursts its banks', topic: 'disaster' },
  { file: '008_obituary_arriaga.txt', title: 'Eulalia Arriaga, composer', topic: 'obituary' },
  { file: '009_interview_nakamura.txt', title: 'An interview with Beatriz Nakamura', topic: 'interview' },
  { file: '010_grain_talks.txt', title: 'Grain talks in Istanbul', topic: 'diplomacy' },
  { file: '011_measles_goma.txt', title: 'Measles in Goma', topic: 'health' },
  { file: '012_museum_return.txt', title: 'A shield goes home to Ethiopia', topic: 'culture' },
  { file: '013_chip_results.txt', title: 'Formosa Lattice cuts its forecast', topic: 'business' },
  { file: '014_bank_tunnel_wrapped.txt', title: 'Tunnel gang in Porto', topic: 'crime, hard-wrapped' },
  { file: '015_ferry_crlf.txt', title: 'Ferry aground in the Caspian', topic: 'accident, Windows line ends' },
  { file: '016_regulator_web.txt', title: 'The privacy chief quits', topic: 'politics, pasted from the web' },
];
