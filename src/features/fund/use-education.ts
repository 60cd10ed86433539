import type { Application } from '#domain/fund/application.ts';
import { useTexts } from '#i18n/texts.ts';
import { fundTexts } from './fund-texts.ts';

/** An education in words: its kind, and the module. A kind that the catalogue does not have is read as it is written. */
export function useEducation(): (application: Pick<Application, 'education' | 'module'>) => string {
  const { educations } = useTexts(fundTexts);
  return ({ education, module }) => `${educations[education as keyof typeof educations] ?? education}, ${module}`;
}
