/** Texts the detector must leave alone: what people keep in .txt files and paste into untitled ones. */
export const others: Record<string, string> = {
  empty: '',
  blank: '\n\n \n',
  log: `2024-03-01 12:00:01 INFO Server started on port 8080\n2024-03-01 12:00:02 WARN The disk is nearly full and the job was not started\n`,
  'log with levels': `ERROR — The connection to the database was lost and the request could not be served\nINFO — The server has been started and is now listening on the port\nWARN — Retrying after the time that was set in the file\n`,
  'log of places': `BUILD-NODE - The job was taken from the queue and is running on the host\nBUILD-NODE - The job was finished and the result was sent to the server\nBUILD-NODE - The job was taken from the queue and is running on the host\nBUILD-NODE - The job was finished and is in the list of all the jobs\n`,
  'date log': `date 2024-03-01 12:00:01 the job was started by the user and is in the queue of the server\ndate 2024-03-01 12:00:02 the job was stopped by the user\n`,
  'shell date': `date 2024-03-01\nexit 0\n`,
  javascript: `const BEIRUT = 'x';\nfunction main() { return BEIRUT - 1; }\nmain();\n`,
  python: `# LONDON - The module that reads the list of the places in the file\nimport os\n\ndef main():\n    print(os.name)\n`,
  csv: `NAME,CITY,DATE\nAna,LONDON,2024-03-01\nBen,PARIS,2024-03-02\n`,
  tsv: `PLACE\tCOUNT\nLONDON\t4\nPARIS\t5\n`,
  letter: `Ana Duarte\n12 Harbour Road\nLONDON, 4 May 2023\n\nDear Mr Okafor,\n\nThank you for the letter that you sent to us in the spring. We have read it with care and will answer it in the coming week.\n\nYours sincerely\n`,
  'letter with a place line': `LONDON, 4 May 2023 —\n\nDear Sir, it is with regret that I have to write to you about the state of the road to the harbour.\n`,
  markdown: `# BEIRUT — a guide to the city\n\nThe city is on the coast and has a harbour with a long history.\n\n- one\n- two\n`,
  'markdown heading': `CHANGELOG — All the changes to the project that are of note to the users of it\n\n## 1.0\n\n- First\n`,
  recipe: `INGREDIENTS - 2 cups of flour, a pinch of salt and the juice of one lemon for the dough\n\nMETHOD - Mix the flour with the salt and let it rest for an hour in the bowl.\n`,
  mail: `From: ana@example.org\nTo: ben@example.org\nSubject: LONDON - the plan for the week and the list of people\n\nHi Ben, here is the plan for the week.\n`,
  ini: `[LONDON]\nname = The city on the river\ndate = 2024-03-01\n`,
  yaml: `date: 2024-03-01\ntitle: The city on the river and its people\n`,
  diff: `--- a/LONDON\n+++ b/LONDON\n@@ -1 +1 @@\n-The city on the river\n+The city on the river and its people\n`,
  json: `{ "LONDON": "The city on the river", "date": "2024-03-01" }\n`,
  html: `<p>LONDON — The city on the river and the people who live in it.</p>\n`,
  poem: `The river runs,\nThe river turns,\nAnd in the dark\nThe candle burns.\n`,
  novel: `CHAPTER ONE — The house on the hill had been empty for as long as anybody in the village could remember.\n\nIt was a Sunday.\n`,
  screenplay: `INT. KITCHEN — The light of the morning falls on the table and the chairs that are in the room.\n\nANA\nGood morning.\n`,
  minutes: `MINUTES — The meeting was opened by the chair at the hour that was set in the agenda of the board.\n`,
  note: `NOTE - This file is read by the installer and it should not be changed by hand.\n`,
  essay: `The history of the harbour is the history of the town, and it begins with the building of the first pier in the age of sail.\n`,
  todo: `TODO - Fix the door of the shed and buy the paint for the fence in the garden\nDONE - Call the bank about the card that was lost\n`,
  readme: `parse-lines\n===========\n\nA small library that reads lines from a stream and returns them one after the other.\n\nInstall\n-------\n\nnpm install parse-lines\n\nUsage\n-----\n\nCall the function with a stream. The options are described in the source, and the tests show how errors are handled.\n`,
  licence: `Permission is hereby granted, free of charge, to any person who obtains a copy of this software, to deal in it without restriction, provided that this notice shall be included in all copies. The software is provided without warranty of any kind, and in no event shall the authors be liable for any claim.\n`,
  'mail of a list': `From: Ben Adler <ben@example.org>\nDate: Mon, 4 May 2015 10:00:00 +0200\nSubject: Re: [users] the new release\n\nOn Sunday Ana wrote:\n> I think the build is broken since Friday.\n\nI said the same last week. Could you try the patch that I attached? Thanks for looking at it.\n\nBen\n`,
  'a tale': `The old man looked at the door for a long time. “You will not come in,” he said. She laughed and felt her heart beat. “Oh, but I will,” she whispered, and put her hand on the wall of the room. He had known it since the winter.\n\nShe smiled. “Come,” she said.\n`,
  'an encyclopedia': `Port Ellen is a town on the island of Islay. It was founded in 1821 by Walter Frederick Campbell and named after his first wife. In 1961 it had a population of 1,200. The town is known for its lighthouse, built in 1832, and for its distilleries, of which the last was closed in 1983.\n`,
  diary: `I got up late today. We went to the market and I bought too much cheese, as I always do. My sister called and we talked for an hour about the garden. I think I will paint the fence tomorrow if it does not rain.\n`,
  speech: `My fellow citizens, we are gathered here as one people. Our nation was built by those who believed in freedom, and we shall keep faith with them. Let us go forward together, and let us give thanks to God for the peace that we have.\n`,
  'shopping list': `LONDON - milk, bread, eggs\nPARIS - wine\n`,
};

/** Texts that are news. */
export const newsTexts: Record<string, string> = {
  seed: ` date 2017-08-28 Fishermen land near the town of Port Ellen, on Monday (Globe photo)\n\nLISBON — The fishermen said on Sunday that they would hold out until the last boat had come in.\n`,
  'header without caption': `date 2019-03-11\n\nThe town council voted on Sunday to close the bridge that was damaged in the storm.\n`,
  dash: `PORT ELLEN — Rescuers pulled six people from a school on Sunday, the mayor said, three days after the quake.\n`,
  'reuters hyphen': `BEIRUT (Reuters) - The two sides said on Monday that the talks had ended without a deal on the border.\n`,
  'two cities and a date': `WASHINGTON/LONDON, Aug 28 — The two governments are near a deal on fish, officials said after a week of talks.\n`,
  'associated press': `KYIV, Ukraine (AP) — The power station was hit in the night and parts of the city are without light.\n`,
  underscore: `LISBON, Portugal (AP) _ Dock workers returned to the port on Friday after a strike that lasted for nine days.\n`,
  'mixed case with agency': `Port Louis (AFP) - The island closed its harbour on Tuesday as the storm came nearer to the coast.\n`,
  'headline and byline first': `Harbour workers end strike after nine days\n\nBy Ines Okafor\n\nLISBON — Dock workers returned to the port on Friday after a strike that lasted for nine days.\n`,
  'hard-wrapped': `NEW YORK, March 3 (Reuters) - The central bank said on Tuesday that it\nwould keep the rate where it is, as prices had risen by less than was\nfeared in the spring.\n\nThe bank's head said she was not in a hurry.\n`,
  'byte order mark and CRLF': `\uFEFFPARIS — The minister said on Sunday that the law would be sent back to the lower house.\r\n\r\nThe vote is on Friday.\r\n`,
  'quotation first': `OSLO — “We did not see the wave until it was over the rail of the boat,” said the captain of the ferry on Monday.\n`,
  french: `PARIS (AFP) - Le ministre a dit lundi que la loi serait renvoyée devant la chambre dans les jours qui viennent.\n`,
};

const story =
  'The fishermen said on Sunday that they would hold out until the last boat had come in to the port.\n\n' +
  '“We have nothing left to lose,” said Ana Duarte, 41, a spokeswoman for the union, after talks with the minister.\n\n' +
  'Police arrested two people on Saturday night after protesters threw stones at the ministry. Officials said nobody was injured.\n\n' +
  'President Rui Vale is expected to meet the union on Tuesday. The government announced the talks in a statement on Friday.\n';

/** First lines of the seed's shape, above anything an article may have. */
export const seedShaped: Record<string, string> = {
  'a header above prose': ` date 2017-08-28 Fishermen land near the town, on Monday\n\n${story}`,
  'a header above results': `date 2019-03-11 Results of the first round\n\nMillwall 2 Barnet 1\nDerby County 0 Luton Town 0\nStoke City 3 Hull City 1\nBury 1 Leyton Orient 4\n`,
  'a header and a caption':
    'date 2018-05-02 Rescuers search the river below the bridge that fell on Tuesday night (Globe photo)\n',
  'a header after a byte order mark': `\uFEFFdate 2017-08-28\r\n\r\n${story}`,
};

/** The shapes in which news is saved or pasted. */
export const shapes: Record<string, string> = {
  'a story without a headline': story,
  'a story with headline and byline': `Fishermen hold out at the port\n\nBy Lena Marsh\nMay 4, 2015\n\n${story}`,
  'wrapped lines': story.replace(/(.{1,68})(?: |$)/gm, '$1\n'),
  'a page as pasted': `Skip to content\nNews\nFishermen hold out at the port\n3 hours ago\nShare\nSave\nLena Marsh\nBBC News\n${story}Related topics\nTrade unions\nMore on this story\n`,
  'a dateline with bars': `Fishermen hold out\n\nNIAMEY, Niger | AFP | ${story}`,
  'a dateline with a colon': `MUMBAI: ${story}`,
  'a press release': `Harbour Lines Opens New Ferry Route\n\nOSLO, Norway, May 3, 2021 /PRNewswire/ -- Harbour Lines, a ferry company, today announced a new route between Oslo and Kiel.\n\n“We are proud of this agreement,” said Ida Berg, chief executive officer of Harbour Lines.\n\nThe company reported revenue of $41 million in the first quarter.\n`,
  'a brief':
    'Two people were killed and four injured when a bus left the road near Plovdiv on Friday, police said. The driver, 52, was taken to hospital, a spokesman said.\n',
  'a dateline below other lines': `One thing is the first line of the text\nAnother thing is the second line of it\nA third thing is here\nLONDON — The prime minister said on Sunday that the deal was near and that he would sign it.\n`,
  results:
    'Arsenal, City win to go level at the top\n\nMONDAY: Harrow United defeated Barnet Rovers 3-1 on Saturday and Leyton City beat Derby Athletic 2-0. Striker Joe Marsh scored two goals in the second half, his coach said.\n\n“It was a great match,” said Marsh.\n',
};
