import { useTexts } from '#i18n/texts.ts';
import { hrCoursesTexts } from '../hr-courses-texts.ts';
import type { SessionToDo } from './session-to-do.ts';

/** What a session asks of HR, in words. */
export const ToDoWords = ({ toDo }: { toDo: SessionToDo }) => {
  const words = useTexts(hrCoursesTexts);
  const { call, tell, markHeld, openIt, malformed, overbookedBy } = toDo;
  const asked = [
    call > 0 && words.callThem(call),
    tell > 0 && words.tellThem(tell),
    markHeld && words.markHeld,
    openIt && words.openIt,
    overbookedBy > 0 && words.overbooked(overbookedBy),
    malformed > 0 && words.malformed(malformed),
  ].filter((said) => said !== false);
  return asked.join(' · ');
};
