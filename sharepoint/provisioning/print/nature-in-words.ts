import type { Nature, Sharing } from '#lists/natures.ts';

type Words = { readonly name: string; readonly sentence: string };

/** What a list is, as its docs say it in Danish. */
export const natureInWords: Readonly<Record<Nature, Words>> = {
  content: { name: 'Indhold', sentence: 'Indhold: HR skriver rækkerne og retter dem i Lederhjælp.' },
  facts: {
    name: 'Oplysninger',
    sentence: 'Oplysninger, som folk selv giver: rækker tilføjes og rettes aldrig; hvem og hvornår sætter SharePoint.',
  },
  rulings: {
    name: 'Afgørelser',
    sentence: 'Afgørelser: den, der afgør, tilføjer en række, og ingen række rettes; en ny afgørelse er en ny række.',
  },
  published: {
    name: 'Udgivet',
    sentence: 'Udgivet: HR udgiver hele sæt fra Lederhjælp og retter aldrig en enkelt række.',
  },
  records: { name: 'HR’s egne', sentence: 'HR’s egne optegnelser: HR skriver dem til HR.' },
};

/** Who reads the rows of a list, as its docs say it. */
export const sharingInWords: Readonly<Record<Sharing, Words>> = {
  list: { name: 'Listen', sentence: 'Alle med adgang ser alle rækker.' },
  own: { name: 'Egne', sentence: 'Hver ser kun sine egne rækker; HR ser alle.' },
  caseOnly: {
    name: 'Sagen',
    sentence: 'Rækkerne ligger i sager, hver en mappe med sine egne rettigheder. Kun sagens folk og HR ser dem.',
  },
  caseAdds: {
    name: 'Sagen skriver',
    sentence: 'Rækkerne ligger i sager, hver en mappe. Alle med adgang ser dem; kun sagens folk og HR tilføjer.',
  },
};
