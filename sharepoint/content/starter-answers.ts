import { wayWords, type AnswerTexts, type WayKind } from '#domain/help/answer.ts';
import { writeSteps, type AnswerStep, type StepBasis } from '#domain/help/answer-steps.ts';
import absence from './answers/fravaer-og-arbejdsmiljoe.json' with { type: 'json' };
import pay from './answers/loen-og-personalejura.json' with { type: 'json' };
import talks from './answers/samtaler-rekruttering-ledelse-med.json' with { type: 'json' };

/** An answer as the JSON files hold it. */
type WrittenAnswer = {
  readonly slug: string;
  readonly steps: readonly { readonly text: string; readonly basis: string; readonly source?: string }[];
  readonly say: readonly string[];
  readonly avoid: readonly string[];
  readonly ready: readonly string[];
  readonly next: readonly { readonly kind: string; readonly key: string; readonly label: string }[];
  readonly due: readonly string[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
};

const written: readonly WrittenAnswer[] = [...pay, ...absence, ...talks];

const lines = (entries: readonly string[]): string => entries.join('\n');

const stepOf = ({ text, basis, source = '' }: WrittenAnswer['steps'][number]): AnswerStep => ({
  text,
  basis: basis as StepBasis,
  source,
});

function wayLine({ kind, key, label }: WrittenAnswer['next'][number]): string {
  const way = kind as WayKind;
  return `[${label}](${way === 'external' ? key : `${wayWords[way]}:${key}`})`;
}

/** What every municipality's topics answer at first, as HR would have written it, by slug. */
export const starterAnswers: Readonly<Record<string, AnswerTexts>> = Object.fromEntries(
  written.map(({ slug, steps, say, avoid, ready, next, sources, due }) => [
    slug,
    {
      steps: writeSteps(steps.map(stepOf)),
      say: lines(say),
      avoid: lines(avoid),
      ready: lines(ready),
      ways: lines(next.map(wayLine)),
      sources: lines(sources.map(({ title, url }) => `[${title}](${url})`)),
      due: lines(due),
    },
  ]),
);
