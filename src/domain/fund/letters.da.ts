/** Letters of the secretariat, to copy into the municipality's case system. They are Danish, whatever language HR's app speaks. */
export const lettersDa = {
  heading: (name: string, number: number) => `Til ${name}\nLederudviklingspuljen, ansøgning nr. ${number}`,
  about: (education: string, starts: string) => `Du har søgt om tilskud til ${education}, der begynder ${starts}.`,
  granted: (amount: string) => `Vi har bevilget ${amount}`,
  cut: (amount: string, applied: string) => `Vi har bevilget ${amount} af de ${applied}, du søgte om.`,
  refused: 'Vi kan ikke give tilskud.',
  because: (reason: string) => `Begrundelse: ${reason}`,
  round: (applied: string, frame: string) =>
    `Der blev i runden søgt om ${applied}, og rammen var ${frame} Beløbet er fordelt efter, hvor meget hver søgte om.`,
  pay: 'Pengene udbetales, når du sender en kvittering. Begynder du ikke, så sig det i Lederhjælp, så pengene kan gå til andre.',
  added: (amount: string, total: string) =>
    `Årets rest er fordelt. Du får ${amount} mere. I alt er der bevilget ${total}`,
  rule: 'Reglerne står i Lederhjælp under Lederudviklingspuljen.',
  bye: 'Venlig hilsen\nKommunaldirektørens Sekretariat',
  between: '\n\n— — —\n\n',
};
