import { createEmulator, type Emulator } from '#emulator/emulator.ts';
import { operations } from '#emulator/operations.ts';
import { printSupportMatrix } from '#emulator/support-matrix.ts';
import { likeliest, unknownAnswers } from '#emulator/unknown-answers.ts';
import { serveEmulator, type RunningServer } from '#emulator/http-server.ts';
import { provisionSite } from '#provisioning/provision-site.ts';
import { seedDemo } from '#provisioning/seed-demo.ts';
import { parseOptions, wholeNumber } from './options.ts';
import { Refused } from './refused.ts';
import { runCommand } from './run-command.ts';

const help = `npm run emulator -- [--port 3001] [--data MAPPE|:memory:] [--empty] [--site NAVN] [--language da|en]
                    [--list-view-threshold N] [--form-update allow|refuse] [--folder-rights allow|refuse]
                    [--giving-rights allow|refuse] [--asker-keeps uncopied|always|never] [--support]

Starter den lokale SharePoint. Den lytter kun på denne maskine og kører, til du trykker Ctrl+C. Bed om den med
"Authorization: Bearer dev:it" (eller dev:leder, dev:hr …); det, der ligger i den, vises på http://localhost:3001/.

  --port N                  porten; fra start 3001
  --data MAPPE              hvor data ligger mellem to starter; :memory: gemmer intet. Fra start .data
  --empty                   et tomt websted: opret ikke lister, og fyld ikke indhold i
  --site NAVN               webstedets adresse, /sites/NAVN; fra start lederhjaelp
  --language da|en          sproget i et nyt websteds egne titler (Dokumenter, Documents); fra start da
  --list-view-threshold N   hvor mange rækker en forespørgsel må gennemgå; fra start 5000
  --form-update allow|refuse
                            om andre end ejere må skrive forfatter og oprettelsestid ad formularvejen; fra start
                            refuse
  --folder-rights allow|refuse
                            om den, der kun har rettigheder i en mappe, må spørge listen og skrive i mappen ad den;
                            fra start allow
  --giving-rights allow|refuse
                            om retten til at styre tilladelser på en liste rækker til at give adgang til en mappe i
                            den; fra start allow
  --asker-keeps uncopied|always|never
                            hvornår den, der bryder nedarvning, selv får fuld kontrol; fra start uncopied, altså kun når
                            intet kopieres
  --support                 skriv, hvad den kan og ikke kan, og stop`;

await runCommand(help, async (args) => {
  const values = parseOptions(args, {
    port: { type: 'string', default: '3001' },
    data: { type: 'string', default: '.data' },
    empty: { type: 'boolean', default: false },
    site: { type: 'string', default: 'lederhjaelp' },
    language: { type: 'string', default: 'da' },
    'list-view-threshold': { type: 'string' },
    'form-update': { type: 'string', default: likeliest.formUpdate },
    'folder-rights': { type: 'string', default: likeliest.folderRights },
    'giving-rights': { type: 'string', default: likeliest.givingRights },
    'asker-keeps': { type: 'string', default: likeliest.askerKeeps },
    support: { type: 'boolean', default: false },
  });
  if (values.support) {
    console.log(printSupportMatrix(operations));
    return 0;
  }
  const port = wholeNumber('port', values.port, 1);
  const threshold = values['list-view-threshold'];
  if (!/^[a-z0-9-]+$/i.test(values.site)) throw new Refused('--site kan kun have bogstaver, tal og bindestreger.');
  const siteUrl = `http://localhost:${port}/sites/${values.site}`;
  const emulator = createEmulator({
    siteUrl,
    data: values.data,
    language: oneOf('language', values.language, ['da', 'en']),
    formUpdate: oneOf('form-update', values['form-update'], unknownAnswers.formUpdate),
    folderRights: oneOf('folder-rights', values['folder-rights'], unknownAnswers.folderRights),
    givingRights: oneOf('giving-rights', values['giving-rights'], unknownAnswers.givingRights),
    askerKeeps: oneOf('asker-keeps', values['asker-keeps'], unknownAnswers.askerKeeps),
    ...(threshold !== undefined && { listViewThreshold: wholeNumber('list-view-threshold', threshold, 1) }),
  });
  try {
    const server = await serve(emulator, port);
    try {
      // Only new data is filled: what somebody deleted since must not come back.
      if (emulator.isNew && !values.empty) await fill(siteUrl);
      emulator.markFilled();
      const stopped = untilStopped();
      console.log(`Den lokale SharePoint: ${siteUrl}`);
      await stopped;
    } finally {
      await server.close(); // or a command that could not fill its site would never end
    }
  } finally {
    emulator.close();
  }
  return 0;
});

function oneOf<const Words extends readonly string[]>(name: string, said: string, words: Words): Words[number] {
  const word: Words[number] | undefined = words.find((candidate) => candidate === said);
  if (word === undefined) throw new Refused(`--${name} skal være ${words.join(' eller ')}.`);
  return word;
}

async function serve(emulator: Emulator, port: number): Promise<RunningServer> {
  try {
    return await serveEmulator(emulator, { port });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new Refused(`Port ${port} er optaget. Vælg en anden med --port.`);
  }
}

async function fill(siteUrl: string): Promise<void> {
  const site = { siteUrl, token: 'dev:it', report: (line: string) => console.log(line) };
  await provisionSite(site);
  await seedDemo(site);
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
