import { foreignText } from '#columns/foreign-text.ts';
import { link } from '#columns/link.ts';
import { note } from '#columns/note.ts';
import { number } from '#columns/number.ts';
import { text } from '#columns/text.ts';
import { defineList } from './define-list.ts';

/** Whom leaders contact. A unit without mail and phone falls back to another, so that help never ends in nobody. */
export const contactUnits = defineList({
  key: 'contactUnits',
  url: 'Lists/ContactUnits',
  title: 'Kontaktenheder',
  description: 'De enheder, lederne kan kontakte. Skriv fælles adresser og numre, ikke personers.',
  nature: 'content',
  sharing: 'list',
  columns: {
    title: text({ internalName: 'Title', title: 'Kort navn', required: true }),
    key: text({
      internalName: 'UnitKey',
      title: 'Nøgle',
      description: 'Emnerne peger på den. Må ikke ændres.',
      required: true,
      unique: true,
      maxLength: 40,
    }),
    officialName: text({ internalName: 'OfficialName', title: 'Officielt navn' }),
    helpsWith: text({ internalName: 'HelpsWith', title: 'Hjælper med' }),
    mail: text({ internalName: 'Mail', title: 'Mail', description: 'Enhedens fælles postkasse.' }),
    phone: text({
      internalName: 'Phone',
      title: 'Telefon',
      description: 'Ét nummer, fx »8959 1000«. Et valg i telefonmenuen skrives i »Telefontid«.',
    }),
    hours: text({ internalName: 'OpeningHours', title: 'Telefontid', description: 'Fx »Mandag–fredag kl. 9–14«.' }),
    role: text({
      internalName: 'RoleText',
      title: 'Du taler med',
      description: 'En rolle, fx »en lønkonsulent«. Ikke et navn.',
    }),
    photo: link({
      internalName: 'Photo',
      title: 'Billede',
      description: 'Adressen på et billede, der ligger på dette websted. Tom = forbogstaver.',
    }),
    ready: note({
      internalName: 'HaveReady',
      title: 'Hav klar',
      description: 'Det, man skal have ved hånden, når man ringer. Én ting på hver linje.',
    }),
    chatAddress: text({
      internalName: 'ChatAddress',
      title: 'Adresse til Teams-chat',
      description: 'Den konto, en chat åbnes med.',
    }),
    fallback: foreignText({
      internalName: 'FallbackKey',
      title: 'Ellers',
      description: 'Nøglen på den enhed, der tager over, når denne hverken har mail eller telefon.',
      to: 'contactUnits',
    }),
    sortOrder: number({ internalName: 'SortOrder', title: 'Rækkefølge', min: 0 }),
  },
  views: [
    { title: 'Enheder', columns: ['title', 'mail', 'phone', 'hours', 'chatAddress', 'fallback'], sortBy: 'sortOrder' },
  ],
});
