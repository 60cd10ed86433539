/** Somebody of the cast who signs up, or takes it back, for a session of the demo. */
export type DemoSignUp = {
  readonly person: string;
  readonly session: string;
  readonly kind: 'signUp' | 'withdraw';
  readonly part: 'seat' | 'coaching';
  readonly committee: string;
};

const leaders = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `leder${from + at}`);

const rows = (session: string, people: readonly string[], said: Partial<DemoSignUp> = {}): DemoSignUp[] =>
  people.map((person) => ({ kind: 'signUp', part: 'seat', committee: '', ...said, person, session }));

/**
 * In the order in which they are written. `leder` has signed up for nothing: that is who visitors begin as. What is
 * already over has nobody, since SharePoint dates a row itself.
 */
export const demoSignUps: readonly DemoSignUp[] = [
  ...rows('sygefravaer-ledige', leaders(2, 12)),
  ...rows('sygefravaer-ledige', leaders(3, 8), { part: 'coaching' }),
  ...rows('sygefravaer-ledige', ['leder12'], { kind: 'withdraw' }),
  ...rows('sygefravaer-fuldt', leaders(20, 29)),
  ...rows('sygefravaer-fuldt', ['leder2', 'leder30']),
  ...rows('sygefravaer-fuldt', leaders(20, 22), { part: 'coaching' }),
  ...rows('boarding-lukker-snart', leaders(10, 13)),
  ...rows('talent-aflyst', ['leder2', ...leaders(5, 7)]),
  ...rows('med-reserveret', ['med', 'medmedlem'], { committee: 'hovedudvalget' }),
  ...rows('med-reserveret', ['leder9']),
  ...rows('senior-online', leaders(2, 6)),
  ...rows('netvaerk-i-dag', leaders(2, 8)),
  ...rows('netvaerk-faa', leaders(15, 18)),
  ...rows('velkomst-ledere', ['nyleder', 'leder40']),
];
