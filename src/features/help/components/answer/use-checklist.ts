import type { Answer } from '#domain/help/answer.ts';
import { checklistText } from '#domain/help/checklist-text.ts';
import type { ContactUnit } from '#domain/help/contact.ts';
import type { HelpTopic } from '#domain/help/topic.ts';
import { useTexts } from '#i18n/texts.ts';
import { answerTexts } from '#features/help/answer-texts.ts';

/** Gives the answer as a text to copy. */
export function useChecklist(topic: HelpTopic, answer: Answer, unit: ContactUnit | undefined, link: string) {
  const words = useTexts(answerTexts);
  return (): string =>
    checklistText(answer, {
      title: topic.title,
      words: { say: words.sayThis, avoid: words.avoid, ready: words.haveReady },
      contact: unit ? [[unit.title, unit.phone, unit.mail].filter((part) => part !== '').join(', ')] : [],
      link,
    });
}
