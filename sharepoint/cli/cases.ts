import { createDataSource } from '#data/data-source.ts';
import { allLists } from '#lists/index.ts';
import { isCaseList, openFor, unfinishedInWords } from './open-cases.ts';
import { parseOptions } from './options.ts';
import { Refused } from './refused.ts';
import { runCommand } from './run-command.ts';
import { siteAccess, siteHelp, siteOptions } from './site-options.ts';

const help = `npm run cases -- --site URL
npm run cases -- --site URL --list Lists/NAVN --case NØGLE --person E-MAIL [--person E-MAIL …]

Åbner sager, hvor HR ikke må styre tilladelser. Uden --case vises de sager, der er begyndt og ikke åbnet helt; intet
ændres. Med --case bliver de nævnte personer sagens folk: de lukkes ind, der ses efter, at de er inde, og først så lukkes
andre ud. Kan afbrydes og køres igen.

${siteHelp}
  --list Lists/NAVN    listen, som sagen er i
  --case NØGLE         sagens nøgle, som den vises, når kommandoen køres uden --case
  --person E-MAIL      en, der skal være med i sagen. Kan gentages; den, der ikke nævnes, er ikke med

Afslutter med 0, når ingen sag mangler noget, eller sagen er åbnet, 1, når sager mangler noget eller det gik galt, 2 ved
en forkert kommando.`;

await runCommand(help, async (args) => {
  const values = parseOptions(args, {
    ...siteOptions,
    list: { type: 'string' },
    case: { type: 'string' },
    person: { type: 'string', multiple: true, default: [] },
  });
  const { siteUrl, token } = await siteAccess(values);
  const source = createDataSource({
    siteUrl,
    getToken: () => Promise.resolve(token),
    renewToken: () => Promise.resolve(),
  });
  const lists = allLists.filter(isCaseList);
  if (values.case === undefined) {
    const lines = await unfinishedInWords(source, lists);
    for (const line of lines) console.log(line);
    console.log(lines.length === 0 ? 'Ingen sager mangler noget.' : `${lines.length} sager mangler noget.`);
    return lines.length === 0 ? 0 : 1;
  }
  const list = lists.find(({ url }) => url === values.list);
  if (!list)
    throw new Refused(`Skriv sagens liste med --list: ${lists.map(({ url }) => url).join(', ') || 'der er ingen'}.`);
  if (!/^[0-9a-f-]{36}$/i.test(values.case))
    throw new Refused('--case skal være en sags nøgle, som kommandoen viser den.');
  if (values.person.length === 0) throw new Refused('Skriv mindst én, der skal være med i sagen, med --person.');
  await openFor(source, list, { key: values.case, logins: values.person });
  console.log(`Sagen ${values.case} er åben for ${values.person.join(', ')} og HR.`);
  return 0;
});
