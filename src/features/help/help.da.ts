/** The words of the help overview. */
export const helpDa = {
  question: 'Hvad har du brug for hjælp til?',
  topics: 'Emner',
  topicCount: (count: number) => (count === 1 ? '1 emne' : `${count} emner`),
};

export type HelpWords = typeof helpDa;
